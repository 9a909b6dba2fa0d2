-- CreateEnum
CREATE TYPE "RetailClientStatus" AS ENUM ('ONBOARDING', 'ACTIVE', 'SUSPENDED', 'ENDED');

-- CreateEnum
CREATE TYPE "StoreFormat" AS ENUM ('SPAZA', 'CONVENIENCE', 'SUPERMARKET', 'HYPERMARKET', 'SPECIALTY', 'DEPARTMENT', 'PHARMACY', 'FORECOURT');

-- CreateEnum
CREATE TYPE "StoreStatus" AS ENUM ('PLANNED', 'OPEN', 'REFURBISHING', 'CLOSED');

-- CreateEnum
CREATE TYPE "SensingKind" AS ENUM ('CAMERA', 'STEREO_COUNTER', 'THERMAL_COUNTER', 'RFID_GATE', 'SHELF_SCALE');

-- CreateEnum
CREATE TYPE "OnvifProfile" AS ENUM ('S', 'T', 'G', 'M', 'D');

-- CreateEnum
CREATE TYPE "StoreZone" AS ENUM ('ENTRANCE', 'AISLE', 'SHELF', 'CHECKOUT', 'SELF_CHECKOUT', 'STOCK_ROOM', 'FITTING_ROOM', 'STAFF_ROOM', 'LOADING_BAY');

-- CreateEnum
CREATE TYPE "AnalyticsCapability" AS ENUM ('LINE_CROSSING', 'PEOPLE_COUNT', 'QUEUE_LENGTH', 'DWELL', 'SHELF_GAP', 'OBJECT_REMOVAL', 'LOITERING');

-- CreateEnum
CREATE TYPE "RetailDeviceStatus" AS ENUM ('ONLINE', 'DEGRADED', 'OFFLINE', 'RETIRED');

-- CreateEnum
CREATE TYPE "StockUnit" AS ENUM ('EACH', 'KILOGRAM', 'LITRE', 'METRE', 'CASE');

-- CreateEnum
CREATE TYPE "ForecastGrain" AS ENUM ('DAY', 'WEEK', 'MONTH');

-- CreateEnum
CREATE TYPE "ShrinkageCause" AS ENUM ('SHELF_SWEEP', 'UNSCANNED_ITEM', 'TICKET_SWITCH', 'RFID_ALARM', 'REFUND_FRAUD', 'RECEIVING_SHORTAGE', 'SPOILAGE', 'COUNT_MISMATCH');

-- CreateEnum
CREATE TYPE "LossVerdict" AS ENUM ('UNREVIEWED', 'CONFIRMED', 'FALSE_ALARM', 'UNCLEAR');

-- CreateEnum
CREATE TYPE "LossOutcome" AS ENUM ('RECOVERED', 'WRITTEN_OFF', 'STAFF_TRAINING', 'SUPPLIER_CLAIM', 'POLICE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "retail_clients" (
    "id" UUID NOT NULL,
    "trading_name" TEXT NOT NULL,
    "legal_entity_gln" CHAR(13) NOT NULL,
    "gs1_company_prefix" VARCHAR(12),
    "subscription_id" UUID,
    "primary_contact_id" UUID NOT NULL,
    "operator_agreement_on" DATE,
    "footage_hours" INTEGER NOT NULL DEFAULT 72,
    "face_recognition" BOOLEAN NOT NULL DEFAULT false,
    "impact_assessment_ref" TEXT,
    "status" "RetailClientStatus" NOT NULL DEFAULT 'ONBOARDING',
    "started_on" DATE,
    "ended_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "retail_clients_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "retail_stores" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "gln" CHAR(13) NOT NULL,
    "store_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "format" "StoreFormat" NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "time_zone" VARCHAR(32) NOT NULL DEFAULT 'Africa/Johannesburg',
    "latitude" DECIMAL(8,5) NOT NULL,
    "longitude" DECIMAL(8,5) NOT NULL,
    "sales_area_m2" DECIMAL(10,2) NOT NULL,
    "entrance_count" SMALLINT NOT NULL DEFAULT 1,
    "opens_minute" INTEGER NOT NULL DEFAULT 480,
    "closes_minute" INTEGER NOT NULL DEFAULT 1200,
    "signage_checked_on" DATE,
    "status" "StoreStatus" NOT NULL DEFAULT 'PLANNED',
    "closed_on" DATE,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "retail_stores_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "camera_devices" (
    "id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "onvif_endpoint_key" TEXT NOT NULL,
    "mac_address" CHAR(17) NOT NULL,
    "kind" "SensingKind" NOT NULL DEFAULT 'CAMERA',
    "profiles" "OnvifProfile"[],
    "model_name" TEXT NOT NULL,
    "firmware_version" TEXT NOT NULL,
    "zone" "StoreZone" NOT NULL,
    "mounting_height_m" DECIMAL(5,2) NOT NULL,
    "field_of_view_degrees" INTEGER NOT NULL,
    "analytics" "AnalyticsCapability"[],
    "records_video" BOOLEAN NOT NULL DEFAULT false,
    "masks_faces" BOOLEAN NOT NULL DEFAULT true,
    "counting_accuracy" DECIMAL(4,3),
    "status" "RetailDeviceStatus" NOT NULL DEFAULT 'ONLINE',
    "last_seen_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "camera_devices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stock_positions" (
    "id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "gtin" CHAR(14) NOT NULL,
    "article_name" TEXT NOT NULL,
    "unit_of_measure" "StockUnit" NOT NULL DEFAULT 'EACH',
    "on_hand" DECIMAL(14,3) NOT NULL,
    "on_shelf" DECIMAL(14,3) NOT NULL DEFAULT 0,
    "reserved" DECIMAL(14,3) NOT NULL DEFAULT 0,
    "in_transit" DECIMAL(14,3) NOT NULL DEFAULT 0,
    "reorder_point" DECIMAL(14,3),
    "order_up_to" DECIMAL(14,3),
    "unit_cost" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "confidence" DECIMAL(4,3) NOT NULL DEFAULT 1,
    "counted_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "stock_positions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demand_forecasts" (
    "id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "gtin" CHAR(14) NOT NULL,
    "grain" "ForecastGrain" NOT NULL DEFAULT 'DAY',
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "horizon_days" INTEGER NOT NULL,
    "quantile10" DECIMAL(14,3) NOT NULL,
    "quantile50" DECIMAL(14,3) NOT NULL,
    "quantile90" DECIMAL(14,3) NOT NULL,
    "is_promotion" BOOLEAN NOT NULL DEFAULT false,
    "is_holiday" BOOLEAN NOT NULL DEFAULT false,
    "model_name" TEXT NOT NULL,
    "training_wape" DECIMAL(8,4) NOT NULL,
    "made_at" TIMESTAMPTZ(6) NOT NULL,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "demand_forecasts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "footfall_intervals" (
    "id" UUID NOT NULL,
    "device_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "interval_start" TIMESTAMPTZ(6) NOT NULL,
    "interval_end" TIMESTAMPTZ(6) NOT NULL,
    "entered" INTEGER NOT NULL,
    "exited" INTEGER NOT NULL,
    "passed_by" INTEGER,
    "staff_excluded" INTEGER NOT NULL DEFAULT 0,
    "mean_dwell_seconds" INTEGER,
    "peak_occupancy" INTEGER,
    "queue_peak" SMALLINT,
    "coverage" DECIMAL(4,3) NOT NULL DEFAULT 1,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "footfall_intervals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "loss_prevention_events" (
    "id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "device_id" UUID,
    "cause" "ShrinkageCause" NOT NULL,
    "confidence" DECIMAL(4,3) NOT NULL,
    "gtin" CHAR(14),
    "quantity" INTEGER,
    "value_amount" DECIMAL(18,8),
    "value_currency" VARCHAR(10),
    "clip_file_id" UUID,
    "clip_expires_at" TIMESTAMPTZ(6),
    "verdict" "LossVerdict" NOT NULL DEFAULT 'UNREVIEWED',
    "outcome" "LossOutcome",
    "reviewed_by_id" UUID,
    "reviewed_at" TIMESTAMPTZ(6),
    "saps_case_number" TEXT,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "loss_prevention_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "retail_clients_legal_entity_gln_key" ON "retail_clients"("legal_entity_gln");

-- CreateIndex
CREATE INDEX "retail_clients_subscription_id_idx" ON "retail_clients"("subscription_id");

-- CreateIndex
CREATE INDEX "retail_clients_primary_contact_id_idx" ON "retail_clients"("primary_contact_id");

-- CreateIndex
CREATE INDEX "retail_clients_organization_id_idx" ON "retail_clients"("organization_id");

-- CreateIndex
CREATE INDEX "retail_clients_compliance_id_idx" ON "retail_clients"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "retail_stores_gln_key" ON "retail_stores"("gln");

-- CreateIndex
CREATE INDEX "retail_stores_organization_id_idx" ON "retail_stores"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "retail_stores_client_id_store_code_key" ON "retail_stores"("client_id", "store_code");

-- CreateIndex
CREATE UNIQUE INDEX "camera_devices_onvif_endpoint_key_key" ON "camera_devices"("onvif_endpoint_key");

-- CreateIndex
CREATE INDEX "camera_devices_store_id_zone_idx" ON "camera_devices"("store_id", "zone");

-- CreateIndex
CREATE INDEX "camera_devices_organization_id_idx" ON "camera_devices"("organization_id");

-- CreateIndex
CREATE INDEX "stock_positions_gtin_idx" ON "stock_positions"("gtin");

-- CreateIndex
CREATE INDEX "stock_positions_organization_id_idx" ON "stock_positions"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "stock_positions_store_id_gtin_key" ON "stock_positions"("store_id", "gtin");

-- CreateIndex
CREATE INDEX "demand_forecasts_organization_id_period_start_idx" ON "demand_forecasts"("organization_id", "period_start");

-- CreateIndex
CREATE INDEX "demand_forecasts_created_at_idx" ON "demand_forecasts" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "demand_forecasts_period_key" ON "demand_forecasts"("store_id", "gtin", "grain", "period_start", "made_at");

-- CreateIndex
CREATE INDEX "footfall_intervals_store_id_interval_start_idx" ON "footfall_intervals"("store_id", "interval_start");

-- CreateIndex
CREATE INDEX "footfall_intervals_organization_id_interval_start_idx" ON "footfall_intervals"("organization_id", "interval_start");

-- CreateIndex
CREATE INDEX "footfall_intervals_interval_start_idx" ON "footfall_intervals" USING BRIN ("interval_start");

-- CreateIndex
CREATE UNIQUE INDEX "footfall_intervals_device_id_interval_start_key" ON "footfall_intervals"("device_id", "interval_start");

-- CreateIndex
CREATE INDEX "loss_prevention_events_store_id_occurred_at_idx" ON "loss_prevention_events"("store_id", "occurred_at");

-- CreateIndex
CREATE INDEX "loss_prevention_events_device_id_idx" ON "loss_prevention_events"("device_id");

-- CreateIndex
CREATE INDEX "loss_prevention_events_clip_file_id_idx" ON "loss_prevention_events"("clip_file_id");

-- CreateIndex
CREATE INDEX "loss_prevention_events_reviewed_by_id_idx" ON "loss_prevention_events"("reviewed_by_id");

-- CreateIndex
CREATE INDEX "loss_prevention_events_organization_id_idx" ON "loss_prevention_events"("organization_id");

-- CreateIndex
CREATE INDEX "loss_prevention_events_occurred_at_idx" ON "loss_prevention_events" USING BRIN ("occurred_at");

-- AddForeignKey
ALTER TABLE "retail_stores" ADD CONSTRAINT "retail_stores_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "retail_clients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "camera_devices" ADD CONSTRAINT "camera_devices_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "retail_stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_positions" ADD CONSTRAINT "stock_positions_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "retail_stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand_forecasts" ADD CONSTRAINT "demand_forecasts_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "retail_stores"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footfall_intervals" ADD CONSTRAINT "footfall_intervals_device_id_fkey" FOREIGN KEY ("device_id") REFERENCES "camera_devices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footfall_intervals" ADD CONSTRAINT "footfall_intervals_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "retail_stores"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loss_prevention_events" ADD CONSTRAINT "loss_prevention_events_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "retail_stores"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loss_prevention_events" ADD CONSTRAINT "loss_prevention_events_device_id_fkey" FOREIGN KEY ("device_id") REFERENCES "camera_devices"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Safeguards of retail_clients
ALTER TABLE "retail_clients" ADD CONSTRAINT "retail_clients_legal_entity_gln_gs1_company_pref_76572705_check"
    CHECK (legal_entity_gln ~ '^[0-9]{13}$' AND gs1_company_prefix ~ '^[0-9]{4,12}$');
ALTER TABLE "retail_clients" ADD CONSTRAINT "retail_clients_footage_hours_76dae62c_check"
    CHECK (footage_hours BETWEEN 0 AND 720);
ALTER TABLE "retail_clients" ADD CONSTRAINT "retail_clients_face_recognition_impact_assessmen_06436ef1_check"
    CHECK (face_recognition = false OR impact_assessment_ref IS NOT NULL);
ALTER TABLE "retail_clients" ADD CONSTRAINT "retail_clients_status_operator_agreement_on_e7a8ab06_check"
    CHECK (status <> 'ACTIVE' OR operator_agreement_on IS NOT NULL);
ALTER TABLE "retail_clients" ADD CONSTRAINT "retail_clients_ended_on_started_on_cce47de8_check"
    CHECK (ended_on > started_on);
CREATE UNIQUE INDEX "retail_clients_organization_id_71d1213f_key" ON "retail_clients" ("organization_id")
    WHERE (deleted_at IS NULL);

-- Safeguards of retail_stores
ALTER TABLE "retail_stores" ADD CONSTRAINT "retail_stores_gln_4d96eb30_check"
    CHECK (gln ~ '^[0-9]{13}$');
ALTER TABLE "retail_stores" ADD CONSTRAINT "retail_stores_sales_area_m2_entrance_count_0c1db0cc_check"
    CHECK (sales_area_m2 > 0 AND sales_area_m2 < 'NaN' AND entrance_count >= 1);
ALTER TABLE "retail_stores" ADD CONSTRAINT "retail_stores_latitude_longitude_8cbc6d94_check"
    CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);
ALTER TABLE "retail_stores" ADD CONSTRAINT "retail_stores_opens_minute_closes_minute_376e674c_check"
    CHECK (opens_minute BETWEEN 0 AND 1439 AND closes_minute BETWEEN 1 AND 1440 AND closes_minute > opens_minute);
ALTER TABLE "retail_stores" ADD CONSTRAINT "retail_stores_status_closed_on_13d160f1_check"
    CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL));
ALTER TABLE "retail_stores" ADD CONSTRAINT "retail_stores_signage_checked_on_status_8478ac42_check"
    CHECK (signage_checked_on IS NOT NULL OR status <> 'OPEN');

-- Safeguards of camera_devices
ALTER TABLE "camera_devices" ADD CONSTRAINT "camera_devices_mac_address_fb171352_check"
    CHECK (mac_address ~ '^[0-9A-F]{2}(:[0-9A-F]{2}){5}$');
ALTER TABLE "camera_devices" ADD CONSTRAINT "camera_devices_field_of_view_degrees_mounting_he_e433aee2_check"
    CHECK (field_of_view_degrees BETWEEN 1 AND 360 AND mounting_height_m > 0 AND mounting_height_m <= 30);
ALTER TABLE "camera_devices" ADD CONSTRAINT "camera_devices_analytics_39810299_check"
    CHECK (coalesce(cardinality(analytics), 0) >= 1);
ALTER TABLE "camera_devices" ADD CONSTRAINT "camera_devices_counting_accuracy_b4f0662b_check"
    CHECK (counting_accuracy BETWEEN 0 AND 1);
ALTER TABLE "camera_devices" ADD CONSTRAINT "camera_devices_kind_records_video_d74dad8b_check"
    CHECK (kind = 'CAMERA' OR NOT records_video);
ALTER TABLE "camera_devices" ADD CONSTRAINT "camera_devices_zone_kind_cec91c64_check"
    CHECK (zone NOT IN ('FITTING_ROOM', 'STAFF_ROOM') OR kind <> 'CAMERA');

-- Safeguards of stock_positions
ALTER TABLE "stock_positions" ADD CONSTRAINT "stock_positions_gtin_bd3d85a3_check"
    CHECK (gtin ~ '^[0-9]{14}$');
ALTER TABLE "stock_positions" ADD CONSTRAINT "stock_positions_on_hand_reserved_on_shelf_in_tra_415340d1_check"
    CHECK (on_hand >= 0 AND reserved >= 0 AND on_shelf >= 0 AND in_transit >= 0);
ALTER TABLE "stock_positions" ADD CONSTRAINT "stock_positions_on_shelf_on_hand_in_transit_c0c49f39_check"
    CHECK (on_shelf <= on_hand AND on_hand < 'NaN' AND in_transit < 'NaN');
ALTER TABLE "stock_positions" ADD CONSTRAINT "stock_positions_reorder_point_order_up_to_908630d2_check"
    CHECK (reorder_point >= 0 AND order_up_to >= reorder_point AND order_up_to < 'NaN');
ALTER TABLE "stock_positions" ADD CONSTRAINT "stock_positions_unit_cost_03a1894e_check"
    CHECK (unit_cost >= 0 AND unit_cost < 'NaN');
ALTER TABLE "stock_positions" ADD CONSTRAINT "stock_positions_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);

-- Safeguards of demand_forecasts
ALTER TABLE "demand_forecasts" ADD CONSTRAINT "demand_forecasts_gtin_bd3d85a3_check"
    CHECK (gtin ~ '^[0-9]{14}$');
ALTER TABLE "demand_forecasts" ADD CONSTRAINT "demand_forecasts_period_end_period_start_88e1d867_check"
    CHECK (period_end >= period_start);
ALTER TABLE "demand_forecasts" ADD CONSTRAINT "demand_forecasts_quantile10_quantile50_quantile9_93f33c73_check"
    CHECK (quantile10 >= 0 AND quantile10 <= quantile50 AND quantile50 <= quantile90 AND quantile90 < 'NaN');
ALTER TABLE "demand_forecasts" ADD CONSTRAINT "demand_forecasts_training_wape_7ac8d93f_check"
    CHECK (training_wape >= 0 AND training_wape < 'NaN');
ALTER TABLE "demand_forecasts" ADD CONSTRAINT "demand_forecasts_horizon_days_565ac631_check"
    CHECK (horizon_days BETWEEN 1 AND 730);

-- Safeguards of footfall_intervals
ALTER TABLE "footfall_intervals" ADD CONSTRAINT "footfall_intervals_interval_end_interval_start_677442ec_check"
    CHECK (interval_end - interval_start IN (interval '15 minutes', interval '1 hour'));
ALTER TABLE "footfall_intervals" ADD CONSTRAINT "footfall_intervals_entered_exited_passed_by_staf_6d3f4427_check"
    CHECK (entered >= 0 AND exited >= 0 AND passed_by >= 0 AND staff_excluded >= 0);
ALTER TABLE "footfall_intervals" ADD CONSTRAINT "footfall_intervals_mean_dwell_seconds_45e5eed3_check"
    CHECK (mean_dwell_seconds BETWEEN 0 AND 86400);
ALTER TABLE "footfall_intervals" ADD CONSTRAINT "footfall_intervals_peak_occupancy_queue_peak_825f2ee9_check"
    CHECK (peak_occupancy >= 0 AND queue_peak >= 0);
ALTER TABLE "footfall_intervals" ADD CONSTRAINT "footfall_intervals_coverage_3af6249b_check"
    CHECK (coverage BETWEEN 0 AND 1);

-- Safeguards of loss_prevention_events
ALTER TABLE "loss_prevention_events" ADD CONSTRAINT "loss_prevention_events_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "loss_prevention_events" ADD CONSTRAINT "loss_prevention_events_gtin_bd3d85a3_check"
    CHECK (gtin ~ '^[0-9]{14}$');
ALTER TABLE "loss_prevention_events" ADD CONSTRAINT "loss_prevention_events_quantity_value_amount_val_9dc2ef81_check"
    CHECK (quantity > 0 AND value_amount >= 0 AND value_amount < 'NaN' AND (value_amount IS NULL) = (value_currency IS NULL));
ALTER TABLE "loss_prevention_events" ADD CONSTRAINT "loss_prevention_events_verdict_reviewed_by_id_re_5d010a72_check"
    CHECK ((verdict = 'UNREVIEWED') = (reviewed_by_id IS NULL) AND (reviewed_by_id IS NULL) = (reviewed_at IS NULL));
ALTER TABLE "loss_prevention_events" ADD CONSTRAINT "loss_prevention_events_verdict_outcome_2e109cfe_check"
    CHECK (verdict <> 'CONFIRMED' OR outcome IS NOT NULL);
ALTER TABLE "loss_prevention_events" ADD CONSTRAINT "loss_prevention_events_clip_expires_at_clip_file_d90c8507_check"
    CHECK (clip_expires_at IS NULL OR clip_file_id IS NOT NULL);
ALTER TABLE "loss_prevention_events" ADD CONSTRAINT "loss_prevention_events_reviewed_at_occurred_at_c_2fdf6ff7_check"
    CHECK (reviewed_at >= occurred_at AND clip_expires_at > occurred_at);
ALTER TABLE "loss_prevention_events" ADD CONSTRAINT "loss_prevention_events_saps_case_number_outcome_b1adc378_check"
    CHECK (saps_case_number IS NULL OR (outcome IS NOT NULL AND outcome = 'POLICE'));

-- Live rows of retail_clients
CREATE VIEW azora_keys."retail_clients_7e6dbe52_live" AS
    SELECT "id" FROM "retail_clients"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."retail_clients_7e6dbe52_live" TO azora_user;

-- Live rows of retail_stores
CREATE VIEW azora_keys."retail_stores_6c2b1bb2_live" AS
    SELECT "id" FROM "retail_stores"
    WHERE EXISTS (SELECT FROM azora_keys."retail_clients_7e6dbe52_live" live WHERE live."id" = "retail_stores"."client_id");
GRANT SELECT ON azora_keys."retail_stores_6c2b1bb2_live" TO azora_user;

-- Access to retail_clients
ALTER TABLE "retail_clients" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "retail_clients" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "retail_clients" TO azora_service;
GRANT SELECT ON "retail_clients" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "retail_clients_d9eda9dc_access" ON "retail_clients"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "retail_clients" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "retail_clients" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "retail_clients" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."retail_clients" WITH (security_barrier = true) AS
    SELECT "id", "trading_name", "legal_entity_gln", "gs1_company_prefix", "subscription_id", "primary_contact_id",
        "operator_agreement_on", "footage_hours", "face_recognition", "impact_assessment_ref", "status", "started_on",
        "ended_on", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "retail_clients";
GRANT SELECT ON azora_reader."retail_clients" TO azora_reader;
ALTER VIEW azora_reader."retail_clients" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "retail_clients"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "retail_clients"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "retail_clients"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "retail_clients"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to retail_stores
ALTER TABLE "retail_stores" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "retail_stores" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "retail_stores" TO azora_service;
GRANT SELECT ON "retail_stores" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "retail_stores_f2c878cf_access" ON "retail_stores"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "retail_stores" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "retail_stores" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "retail_stores" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."retail_clients_7e6dbe52_live" live WHERE live."id" = "retail_stores"."client_id"));
CREATE VIEW azora_reader."retail_stores" WITH (security_barrier = true) AS
    SELECT "id", "client_id", "gln", "store_code", "title", "format", "country_code", "time_zone", "latitude",
        "longitude", "sales_area_m2", "entrance_count", "opens_minute", "closes_minute", "signage_checked_on",
        "status", "closed_on", "organization_id", "created_at", "updated_at"
    FROM "retail_stores";
GRANT SELECT ON azora_reader."retail_stores" TO azora_reader;
ALTER VIEW azora_reader."retail_stores" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "retail_stores"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "retail_stores"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "retail_stores"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "retail_stores"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to camera_devices
ALTER TABLE "camera_devices" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "camera_devices" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "camera_devices" TO azora_service;
GRANT SELECT ON "camera_devices" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "camera_devices_bbed4873_access" ON "camera_devices"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "camera_devices" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "camera_devices" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "camera_devices" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."retail_stores_6c2b1bb2_live" live WHERE live."id" = "camera_devices"."store_id"));
CREATE VIEW azora_reader."camera_devices" WITH (security_barrier = true) AS
    SELECT "id", "store_id", "onvif_endpoint_key", "mac_address", "kind", "profiles", "model_name", "firmware_version",
        "zone", "mounting_height_m", "field_of_view_degrees", "analytics", "records_video", "masks_faces",
        "counting_accuracy", "status", "last_seen_at", "organization_id", "created_at", "updated_at"
    FROM "camera_devices";
GRANT SELECT ON azora_reader."camera_devices" TO azora_reader;
ALTER VIEW azora_reader."camera_devices" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "camera_devices"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "camera_devices"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "camera_devices"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "camera_devices"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to stock_positions
ALTER TABLE "stock_positions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "stock_positions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "stock_positions" TO azora_service;
GRANT SELECT ON "stock_positions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "stock_positions_15d87a6c_access" ON "stock_positions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "stock_positions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "stock_positions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "stock_positions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."retail_stores_6c2b1bb2_live" live WHERE live."id" = "stock_positions"."store_id"));
CREATE VIEW azora_reader."stock_positions" WITH (security_barrier = true) AS
    SELECT "id", "store_id", "gtin", "article_name", "unit_of_measure", "on_hand", "on_shelf", "reserved", "in_transit",
        "reorder_point", "order_up_to", "unit_cost", "currency", "confidence", "counted_at", "organization_id",
        "created_at", "updated_at"
    FROM "stock_positions";
GRANT SELECT ON azora_reader."stock_positions" TO azora_reader;
ALTER VIEW azora_reader."stock_positions" OWNER TO azora_masker;

-- Access to demand_forecasts
ALTER TABLE "demand_forecasts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "demand_forecasts" FROM PUBLIC;
GRANT SELECT, INSERT ON "demand_forecasts" TO azora_service;
GRANT SELECT ON "demand_forecasts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "demand_forecasts_2a78cc9e_access" ON "demand_forecasts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "demand_forecasts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "demand_forecasts" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."demand_forecasts" WITH (security_barrier = true) AS
    SELECT "id", "store_id", "gtin", "grain", "period_start", "period_end", "horizon_days", "quantile10", "quantile50",
        "quantile90", "is_promotion", "is_holiday", "model_name", "training_wape", "made_at", "organization_id",
        "created_at"
    FROM "demand_forecasts";
GRANT SELECT ON azora_reader."demand_forecasts" TO azora_reader;
ALTER VIEW azora_reader."demand_forecasts" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "demand_forecasts"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "demand_forecasts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to footfall_intervals
ALTER TABLE "footfall_intervals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "footfall_intervals" FROM PUBLIC;
GRANT SELECT, INSERT ON "footfall_intervals" TO azora_service;
GRANT SELECT ON "footfall_intervals" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "footfall_intervals_29124ab0_access" ON "footfall_intervals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "footfall_intervals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "footfall_intervals" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."footfall_intervals" WITH (security_barrier = true) AS
    SELECT "id", "device_id", "store_id", "interval_start", "interval_end", "entered", "exited", "passed_by",
        "staff_excluded", "mean_dwell_seconds", "peak_occupancy", "queue_peak", "coverage", "organization_id",
        "created_at"
    FROM "footfall_intervals";
GRANT SELECT ON azora_reader."footfall_intervals" TO azora_reader;
ALTER VIEW azora_reader."footfall_intervals" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "footfall_intervals"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "footfall_intervals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to loss_prevention_events
ALTER TABLE "loss_prevention_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "loss_prevention_events" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "loss_prevention_events" TO azora_service;
GRANT SELECT ON "loss_prevention_events" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "loss_prevention_events_486b97d3_access" ON "loss_prevention_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "loss_prevention_events" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "loss_prevention_events" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "loss_prevention_events" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."retail_stores_6c2b1bb2_live" live WHERE live."id" = "loss_prevention_events"."store_id"));
CREATE VIEW azora_reader."loss_prevention_events" WITH (security_barrier = true) AS
    SELECT "id", "store_id", "device_id", "cause", "confidence", "gtin", "quantity", "value_amount", "value_currency",
        "clip_file_id", "clip_expires_at", "verdict", "outcome", "reviewed_by_id", "reviewed_at", "saps_case_number",
        "occurred_at", "organization_id", "created_at", "updated_at"
    FROM "loss_prevention_events";
GRANT SELECT ON azora_reader."loss_prevention_events" TO azora_reader;
ALTER VIEW azora_reader."loss_prevention_events" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "loss_prevention_events"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "loss_prevention_events"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "loss_prevention_events"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "loss_prevention_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
