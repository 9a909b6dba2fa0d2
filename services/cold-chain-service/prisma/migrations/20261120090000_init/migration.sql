-- CreateEnum
CREATE TYPE "TemperatureClass" AS ENUM ('FROZEN_DEEP', 'FROZEN', 'REFRIGERATED', 'COOL', 'CONTROLLED_ROOM', 'CRYOGENIC');

-- CreateEnum
CREATE TYPE "ShipmentStatus" AS ENUM ('PLANNED', 'IN_TRANSIT', 'HELD', 'DELIVERED', 'REJECTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "TransportUnitKind" AS ENUM ('REEFER_TRUCK', 'REEFER_CONTAINER', 'VAN', 'AIR_ULD', 'INSULATED_BOX', 'DRY_SHIPPER', 'COLD_ROOM');

-- CreateEnum
CREATE TYPE "CoolingKind" AS ENUM ('ACTIVE', 'PASSIVE');

-- CreateEnum
CREATE TYPE "UnitStatus" AS ENUM ('IN_SERVICE', 'MAINTENANCE', 'QUARANTINED', 'RETIRED');

-- CreateEnum
CREATE TYPE "SensorPosition" AS ENUM ('DOOR', 'RETURN_AIR', 'LOAD_CENTRE', 'LOAD_EDGE', 'AMBIENT', 'INSIDE_BOX');

-- CreateEnum
CREATE TYPE "SensorStatus" AS ENUM ('ACTIVE', 'CALIBRATION', 'FAULTY', 'RETIRED');

-- CreateEnum
CREATE TYPE "ExcursionDirection" AS ENUM ('TOO_WARM', 'TOO_COLD');

-- CreateEnum
CREATE TYPE "ExcursionAssessment" AS ENUM ('OPEN', 'RELEASED', 'QUARANTINED', 'DESTROYED');

-- CreateEnum
CREATE TYPE "EpcisAction" AS ENUM ('ADD', 'OBSERVE', 'DELETE');

-- CreateEnum
CREATE TYPE "BusinessStep" AS ENUM ('COMMISSIONING', 'PACKING', 'LOADING', 'DEPARTING', 'SHIPPING', 'TRANSPORTING', 'ARRIVING', 'UNLOADING', 'RECEIVING', 'HOLDING', 'STORING', 'INSPECTING', 'DESTROYING');

-- CreateEnum
CREATE TYPE "Disposition" AS ENUM ('ACTIVE', 'IN_PROGRESS', 'IN_TRANSIT', 'SELLABLE_ACCESSIBLE', 'NON_SELLABLE_OTHER', 'DAMAGED', 'DESTROYED', 'RECALLED', 'EXPIRED', 'CONFORMANT', 'NON_CONFORMANT');

-- CreateEnum
CREATE TYPE "CertificateVerdict" AS ENUM ('CONFORMING', 'CONFORMING_WITH_EXCURSION', 'NOT_CONFORMING');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "cold_chain_shipments" (
    "id" UUID NOT NULL,
    "sscc" CHAR(18) NOT NULL,
    "gtin" CHAR(14) NOT NULL,
    "lot_number" VARCHAR(20) NOT NULL,
    "expires_on" DATE,
    "quantity" INTEGER NOT NULL,
    "is_medicine" BOOLEAN NOT NULL DEFAULT true,
    "temperature_class" "TemperatureClass" NOT NULL,
    "min_celsius" DECIMAL(5,2) NOT NULL,
    "max_celsius" DECIMAL(5,2) NOT NULL,
    "stability_budget_minutes" INTEGER NOT NULL DEFAULT 0,
    "origin_gln" CHAR(13) NOT NULL,
    "destination_gln" CHAR(13) NOT NULL,
    "status" "ShipmentStatus" NOT NULL DEFAULT 'PLANNED',
    "due_at" TIMESTAMPTZ(6) NOT NULL,
    "departed_at" TIMESTAMPTZ(6),
    "arrived_at" TIMESTAMPTZ(6),
    "responsible_pharmacist_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "cold_chain_shipments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transport_units" (
    "id" UUID NOT NULL,
    "asset_code" VARCHAR(30) NOT NULL,
    "kind" "TransportUnitKind" NOT NULL,
    "cooling" "CoolingKind" NOT NULL DEFAULT 'ACTIVE',
    "volume_litres" DECIMAL(10,2) NOT NULL,
    "setpoint_celsius" DECIMAL(5,2),
    "hold_time_hours" INTEGER,
    "status" "UnitStatus" NOT NULL DEFAULT 'IN_SERVICE',
    "qualified_from" DATE,
    "qualified_until" DATE,
    "mapping_report_file_id" UUID,
    "registered_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "transport_units_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "temperature_sensors" (
    "id" UUID NOT NULL,
    "serial_number" TEXT NOT NULL,
    "model_name" TEXT NOT NULL,
    "transport_unit_id" UUID,
    "position" "SensorPosition" NOT NULL,
    "accuracy_celsius" DECIMAL(4,2) NOT NULL,
    "resolution_celsius" DECIMAL(4,2) NOT NULL,
    "range_min_celsius" DECIMAL(6,2) NOT NULL,
    "range_max_celsius" DECIMAL(6,2) NOT NULL,
    "logging_interval_seconds" INTEGER NOT NULL DEFAULT 300,
    "calibrated_on" DATE,
    "calibration_due_on" DATE,
    "calibration_certificate" TEXT,
    "status" "SensorStatus" NOT NULL DEFAULT 'ACTIVE',
    "battery_percent" SMALLINT,
    "registered_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "temperature_sensors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sensor_readings" (
    "id" UUID NOT NULL,
    "sensor_id" UUID NOT NULL,
    "shipment_id" UUID,
    "sequence_number" BIGINT NOT NULL,
    "measured_at" TIMESTAMPTZ(6) NOT NULL,
    "received_at" TIMESTAMPTZ(6) NOT NULL,
    "celsius" DECIMAL(6,2) NOT NULL,
    "humidity_percent" DECIMAL(5,2),
    "is_door_open" BOOLEAN,
    "latitude" DECIMAL(8,5),
    "longitude" DECIMAL(8,5),
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sensor_readings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "temperature_excursions" (
    "id" UUID NOT NULL,
    "shipment_id" UUID NOT NULL,
    "sensor_id" UUID NOT NULL,
    "direction" "ExcursionDirection" NOT NULL,
    "limit_celsius" DECIMAL(5,2) NOT NULL,
    "extreme_celsius" DECIMAL(6,2) NOT NULL,
    "minutes_outside" INTEGER NOT NULL,
    "mean_kinetic_celsius" DECIMAL(6,2),
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "assessment" "ExcursionAssessment" NOT NULL DEFAULT 'OPEN',
    "rationale" TEXT,
    "assessed_by_id" UUID,
    "assessed_at" TIMESTAMPTZ(6),
    "notification_id" UUID,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "temperature_excursions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "custody_events" (
    "id" UUID NOT NULL,
    "shipment_id" UUID NOT NULL,
    "event_key" TEXT NOT NULL,
    "event_time" TIMESTAMPTZ(6) NOT NULL,
    "time_zone_offset" CHAR(6) NOT NULL,
    "action" "EpcisAction" NOT NULL DEFAULT 'OBSERVE',
    "biz_step" "BusinessStep" NOT NULL,
    "disposition" "Disposition" NOT NULL,
    "read_point_gln" CHAR(13) NOT NULL,
    "transport_unit_id" UUID,
    "counterparty_id" UUID,
    "signed_by_id" UUID,
    "celsius_at_handover" DECIMAL(6,2),
    "event_hash" CHAR(64) NOT NULL,
    "previous_hash" CHAR(64),
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "custody_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "compliance_certificates" (
    "id" UUID NOT NULL,
    "shipment_id" UUID NOT NULL,
    "certificate_number" VARCHAR(16) NOT NULL,
    "verdict" "CertificateVerdict" NOT NULL,
    "reading_count" INTEGER NOT NULL,
    "excursion_count" INTEGER NOT NULL,
    "coverage_percent" DECIMAL(5,2) NOT NULL,
    "lowest_celsius" DECIMAL(6,2) NOT NULL,
    "highest_celsius" DECIMAL(6,2) NOT NULL,
    "mean_kinetic_celsius" DECIMAL(6,2) NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(6) NOT NULL,
    "document_file_id" UUID,
    "document_hash" CHAR(64) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),
    "revocation_reason" TEXT,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "compliance_certificates_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "cold_chain_shipments_sscc_key" ON "cold_chain_shipments"("sscc");

-- CreateIndex
CREATE INDEX "cold_chain_shipments_organization_id_status_idx" ON "cold_chain_shipments"("organization_id", "status");

-- CreateIndex
CREATE INDEX "cold_chain_shipments_gtin_lot_number_idx" ON "cold_chain_shipments"("gtin", "lot_number");

-- CreateIndex
CREATE INDEX "cold_chain_shipments_responsible_pharmacist_id_idx" ON "cold_chain_shipments"("responsible_pharmacist_id");

-- CreateIndex
CREATE INDEX "cold_chain_shipments_compliance_id_idx" ON "cold_chain_shipments"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "transport_units_asset_code_key" ON "transport_units"("asset_code");

-- CreateIndex
CREATE INDEX "transport_units_mapping_report_file_id_idx" ON "transport_units"("mapping_report_file_id");

-- CreateIndex
CREATE INDEX "transport_units_registered_by_id_idx" ON "transport_units"("registered_by_id");

-- CreateIndex
CREATE INDEX "transport_units_organization_id_idx" ON "transport_units"("organization_id");

-- CreateIndex
CREATE INDEX "transport_units_compliance_id_idx" ON "transport_units"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "temperature_sensors_serial_number_key" ON "temperature_sensors"("serial_number");

-- CreateIndex
CREATE INDEX "temperature_sensors_transport_unit_id_idx" ON "temperature_sensors"("transport_unit_id");

-- CreateIndex
CREATE INDEX "temperature_sensors_registered_by_id_idx" ON "temperature_sensors"("registered_by_id");

-- CreateIndex
CREATE INDEX "temperature_sensors_organization_id_idx" ON "temperature_sensors"("organization_id");

-- CreateIndex
CREATE INDEX "temperature_sensors_compliance_id_idx" ON "temperature_sensors"("compliance_id");

-- CreateIndex
CREATE INDEX "sensor_readings_shipment_id_measured_at_idx" ON "sensor_readings"("shipment_id", "measured_at");

-- CreateIndex
CREATE INDEX "sensor_readings_organization_id_measured_at_idx" ON "sensor_readings"("organization_id", "measured_at");

-- CreateIndex
CREATE INDEX "sensor_readings_measured_at_idx" ON "sensor_readings" USING BRIN ("measured_at");

-- CreateIndex
CREATE UNIQUE INDEX "sensor_readings_sensor_id_measured_at_key" ON "sensor_readings"("sensor_id", "measured_at");

-- CreateIndex
CREATE UNIQUE INDEX "sensor_readings_sensor_id_sequence_number_key" ON "sensor_readings"("sensor_id", "sequence_number");

-- CreateIndex
CREATE INDEX "temperature_excursions_shipment_id_started_at_idx" ON "temperature_excursions"("shipment_id", "started_at");

-- CreateIndex
CREATE INDEX "temperature_excursions_sensor_id_idx" ON "temperature_excursions"("sensor_id");

-- CreateIndex
CREATE INDEX "temperature_excursions_assessed_by_id_idx" ON "temperature_excursions"("assessed_by_id");

-- CreateIndex
CREATE INDEX "temperature_excursions_notification_id_idx" ON "temperature_excursions"("notification_id");

-- CreateIndex
CREATE INDEX "temperature_excursions_organization_id_idx" ON "temperature_excursions"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "custody_events_event_key_key" ON "custody_events"("event_key");

-- CreateIndex
CREATE UNIQUE INDEX "custody_events_event_hash_key" ON "custody_events"("event_hash");

-- CreateIndex
CREATE INDEX "custody_events_shipment_id_event_time_idx" ON "custody_events"("shipment_id", "event_time");

-- CreateIndex
CREATE INDEX "custody_events_organization_id_event_time_idx" ON "custody_events"("organization_id", "event_time");

-- CreateIndex
CREATE INDEX "custody_events_transport_unit_id_idx" ON "custody_events"("transport_unit_id");

-- CreateIndex
CREATE INDEX "custody_events_counterparty_id_idx" ON "custody_events"("counterparty_id");

-- CreateIndex
CREATE INDEX "custody_events_signed_by_id_idx" ON "custody_events"("signed_by_id");

-- CreateIndex
CREATE INDEX "custody_events_event_time_idx" ON "custody_events" USING BRIN ("event_time");

-- CreateIndex
CREATE UNIQUE INDEX "compliance_certificates_certificate_number_key" ON "compliance_certificates"("certificate_number");

-- CreateIndex
CREATE INDEX "compliance_certificates_shipment_id_idx" ON "compliance_certificates"("shipment_id");

-- CreateIndex
CREATE INDEX "compliance_certificates_signed_by_id_idx" ON "compliance_certificates"("signed_by_id");

-- CreateIndex
CREATE INDEX "compliance_certificates_document_file_id_idx" ON "compliance_certificates"("document_file_id");

-- CreateIndex
CREATE INDEX "compliance_certificates_organization_id_idx" ON "compliance_certificates"("organization_id");

-- CreateIndex
CREATE INDEX "compliance_certificates_compliance_id_idx" ON "compliance_certificates"("compliance_id");

-- AddForeignKey
ALTER TABLE "temperature_sensors" ADD CONSTRAINT "temperature_sensors_transport_unit_id_fkey" FOREIGN KEY ("transport_unit_id") REFERENCES "transport_units"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sensor_readings" ADD CONSTRAINT "sensor_readings_sensor_id_fkey" FOREIGN KEY ("sensor_id") REFERENCES "temperature_sensors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sensor_readings" ADD CONSTRAINT "sensor_readings_shipment_id_fkey" FOREIGN KEY ("shipment_id") REFERENCES "cold_chain_shipments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "temperature_excursions" ADD CONSTRAINT "temperature_excursions_shipment_id_fkey" FOREIGN KEY ("shipment_id") REFERENCES "cold_chain_shipments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "temperature_excursions" ADD CONSTRAINT "temperature_excursions_sensor_id_fkey" FOREIGN KEY ("sensor_id") REFERENCES "temperature_sensors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_shipment_id_fkey" FOREIGN KEY ("shipment_id") REFERENCES "cold_chain_shipments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_transport_unit_id_fkey" FOREIGN KEY ("transport_unit_id") REFERENCES "transport_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "compliance_certificates" ADD CONSTRAINT "compliance_certificates_shipment_id_fkey" FOREIGN KEY ("shipment_id") REFERENCES "cold_chain_shipments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of cold_chain_shipments
ALTER TABLE "cold_chain_shipments" ADD CONSTRAINT "cold_chain_shipments_sscc_gtin_3db619e8_check"
    CHECK (sscc ~ '^[0-9]{18}$' AND gtin ~ '^[0-9]{14}$');
ALTER TABLE "cold_chain_shipments" ADD CONSTRAINT "cold_chain_shipments_min_celsius_max_celsius_21b315b7_check"
    CHECK (min_celsius < max_celsius AND min_celsius >= -273.15 AND max_celsius <= 100);
ALTER TABLE "cold_chain_shipments" ADD CONSTRAINT "cold_chain_shipments_quantity_18772dfc_check"
    CHECK (quantity > 0);
ALTER TABLE "cold_chain_shipments" ADD CONSTRAINT "cold_chain_shipments_origin_gln_destination_gln_eb2c83e6_check"
    CHECK (origin_gln ~ '^[0-9]{13}$' AND destination_gln ~ '^[0-9]{13}$' AND origin_gln <> destination_gln);
ALTER TABLE "cold_chain_shipments" ADD CONSTRAINT "cold_chain_shipments_status_arrived_at_907b2a8f_check"
    CHECK ((status IN ('DELIVERED', 'REJECTED')) = (arrived_at IS NOT NULL));
ALTER TABLE "cold_chain_shipments" ADD CONSTRAINT "cold_chain_shipments_status_departed_at_9f0b2c28_check"
    CHECK (status = 'PLANNED' OR status = 'CANCELLED' OR departed_at IS NOT NULL);
ALTER TABLE "cold_chain_shipments" ADD CONSTRAINT "cold_chain_shipments_arrived_at_departed_at_due_47e51399_check"
    CHECK (arrived_at > departed_at AND due_at > created_at);
ALTER TABLE "cold_chain_shipments" ADD CONSTRAINT "cold_chain_shipments_stability_budget_minutes_bb818df1_check"
    CHECK (stability_budget_minutes >= 0);
ALTER TABLE "cold_chain_shipments" ADD CONSTRAINT "cold_chain_shipments_expires_on_is_medicine_776b1b70_check"
    CHECK (expires_on IS NOT NULL OR NOT is_medicine);

-- Safeguards of transport_units
ALTER TABLE "transport_units" ADD CONSTRAINT "transport_units_asset_code_c4799a6e_check"
    CHECK (asset_code ~ '^[0-9A-Z./-]{4,30}$');
ALTER TABLE "transport_units" ADD CONSTRAINT "transport_units_volume_litres_8b68947c_check"
    CHECK (volume_litres > 0 AND volume_litres < 'NaN');
ALTER TABLE "transport_units" ADD CONSTRAINT "transport_units_setpoint_celsius_5ccac881_check"
    CHECK (setpoint_celsius BETWEEN -200 AND 40);
ALTER TABLE "transport_units" ADD CONSTRAINT "transport_units_hold_time_hours_1c4194b1_check"
    CHECK (hold_time_hours > 0);
ALTER TABLE "transport_units" ADD CONSTRAINT "transport_units_cooling_hold_time_hours_8531ffb7_check"
    CHECK ((cooling = 'PASSIVE') = (hold_time_hours IS NOT NULL));
ALTER TABLE "transport_units" ADD CONSTRAINT "transport_units_qualified_until_qualified_from_a8ba6e33_check"
    CHECK (qualified_until > qualified_from);
ALTER TABLE "transport_units" ADD CONSTRAINT "transport_units_status_qualified_until_009f5921_check"
    CHECK (status <> 'IN_SERVICE' OR qualified_until IS NOT NULL);

-- Safeguards of temperature_sensors
ALTER TABLE "temperature_sensors" ADD CONSTRAINT "temperature_sensors_accuracy_celsius_bc568058_check"
    CHECK (accuracy_celsius > 0 AND accuracy_celsius <= 1);
ALTER TABLE "temperature_sensors" ADD CONSTRAINT "temperature_sensors_resolution_celsius_accuracy_ffaa913a_check"
    CHECK (resolution_celsius > 0 AND resolution_celsius <= accuracy_celsius * 2);
ALTER TABLE "temperature_sensors" ADD CONSTRAINT "temperature_sensors_logging_interval_seconds_2c79ff9a_check"
    CHECK (logging_interval_seconds BETWEEN 10 AND 3600);
ALTER TABLE "temperature_sensors" ADD CONSTRAINT "temperature_sensors_calibration_due_on_calibrate_e64d2f67_check"
    CHECK (calibration_due_on > calibrated_on);
ALTER TABLE "temperature_sensors" ADD CONSTRAINT "temperature_sensors_status_calibration_due_on_5787ad42_check"
    CHECK (status <> 'ACTIVE' OR calibration_due_on IS NOT NULL);
ALTER TABLE "temperature_sensors" ADD CONSTRAINT "temperature_sensors_battery_percent_4e0d5553_check"
    CHECK (battery_percent BETWEEN 0 AND 100);
ALTER TABLE "temperature_sensors" ADD CONSTRAINT "temperature_sensors_range_min_celsius_range_max_03ae6737_check"
    CHECK (range_min_celsius < range_max_celsius);

-- Safeguards of sensor_readings
ALTER TABLE "sensor_readings" ADD CONSTRAINT "sensor_readings_celsius_ddb01472_check"
    CHECK (celsius BETWEEN -273.15 AND 150);
ALTER TABLE "sensor_readings" ADD CONSTRAINT "sensor_readings_humidity_percent_11a27bd2_check"
    CHECK (humidity_percent BETWEEN 0 AND 100);
ALTER TABLE "sensor_readings" ADD CONSTRAINT "sensor_readings_latitude_longitude_300581a5_check"
    CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180 AND (latitude IS NULL) = (longitude IS NULL));
ALTER TABLE "sensor_readings" ADD CONSTRAINT "sensor_readings_received_at_measured_at_5584e591_check"
    CHECK (received_at >= measured_at - interval '5 minutes');
ALTER TABLE "sensor_readings" ADD CONSTRAINT "sensor_readings_sequence_number_42506356_check"
    CHECK (sequence_number >= 0);

-- Safeguards of temperature_excursions
ALTER TABLE "temperature_excursions" ADD CONSTRAINT "temperature_excursions_ended_at_started_at_1b6245a6_check"
    CHECK (ended_at > started_at);
ALTER TABLE "temperature_excursions" ADD CONSTRAINT "temperature_excursions_limit_celsius_extreme_cel_9a4b3086_check"
    CHECK (limit_celsius <> extreme_celsius);
ALTER TABLE "temperature_excursions" ADD CONSTRAINT "temperature_excursions_direction_extreme_celsius_78cf7ec6_check"
    CHECK ((direction = 'TOO_WARM') = (extreme_celsius > limit_celsius));
ALTER TABLE "temperature_excursions" ADD CONSTRAINT "temperature_excursions_minutes_outside_ca794384_check"
    CHECK (minutes_outside >= 0);
ALTER TABLE "temperature_excursions" ADD CONSTRAINT "temperature_excursions_assessment_assessed_at_a27cc7ca_check"
    CHECK ((assessment = 'OPEN') = (assessed_at IS NULL));
ALTER TABLE "temperature_excursions" ADD CONSTRAINT "temperature_excursions_assessed_at_assessed_by_i_920fee45_check"
    CHECK ((assessed_at IS NULL) = (assessed_by_id IS NULL));
ALTER TABLE "temperature_excursions" ADD CONSTRAINT "temperature_excursions_assessed_at_started_at_3131133e_check"
    CHECK (assessed_at >= started_at);
ALTER TABLE "temperature_excursions" ADD CONSTRAINT "temperature_excursions_assessment_rationale_72eb3413_check"
    CHECK (assessment <> 'RELEASED' OR rationale IS NOT NULL);
ALTER TABLE "temperature_excursions" ADD CONSTRAINT "temperature_excursions_mean_kinetic_celsius_a9d0eba8_check"
    CHECK (mean_kinetic_celsius BETWEEN -273.15 AND 150);
CREATE UNIQUE INDEX "temperature_excursions_shipment_id_sensor_id_45446ade_key" ON "temperature_excursions" ("shipment_id", "sensor_id")
    WHERE (ended_at IS NULL);

-- Safeguards of custody_events
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_event_key_f8a91516_check"
    CHECK (event_key ~ '^(urn:uuid:|ni:///sha-256;)');
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_read_point_gln_c17f3d09_check"
    CHECK (read_point_gln ~ '^[0-9]{13}$');
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_time_zone_offset_a6178d4c_check"
    CHECK (time_zone_offset ~ '^[+-](0[0-9]|1[0-4]):[0-5][0-9]$');
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_celsius_at_handover_6ef0c37d_check"
    CHECK (celsius_at_handover BETWEEN -273.15 AND 150);
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_biz_step_counterparty_id_69c9c12a_check"
    CHECK (biz_step NOT IN ('SHIPPING', 'RECEIVING') OR counterparty_id IS NOT NULL);
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_recorded_at_event_time_cc936919_check"
    CHECK (recorded_at >= event_time);
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_previous_hash_event_hash_0e051e66_check"
    CHECK (previous_hash ~ '^[0-9a-f]{64}$' AND event_hash ~ '^[0-9a-f]{64}$' AND previous_hash <> event_hash);

-- Safeguards of compliance_certificates
ALTER TABLE "compliance_certificates" ADD CONSTRAINT "compliance_certificates_certificate_number_54b89c9b_check"
    CHECK (certificate_number ~ '^CC-[0-9]{4}-[0-9]{6}$');
ALTER TABLE "compliance_certificates" ADD CONSTRAINT "compliance_certificates_reading_count_excursion_e051fd30_check"
    CHECK (reading_count >= 1 AND excursion_count >= 0);
ALTER TABLE "compliance_certificates" ADD CONSTRAINT "compliance_certificates_verdict_excursion_count_6598d208_check"
    CHECK (verdict <> 'CONFORMING' OR excursion_count = 0);
ALTER TABLE "compliance_certificates" ADD CONSTRAINT "compliance_certificates_lowest_celsius_mean_kine_4cb764f1_check"
    CHECK (lowest_celsius <= mean_kinetic_celsius AND mean_kinetic_celsius <= highest_celsius);
ALTER TABLE "compliance_certificates" ADD CONSTRAINT "compliance_certificates_coverage_percent_4622f3de_check"
    CHECK (coverage_percent BETWEEN 0 AND 100);
ALTER TABLE "compliance_certificates" ADD CONSTRAINT "compliance_certificates_revoked_at_revocation_re_841038c0_check"
    CHECK ((revoked_at IS NULL) = (revocation_reason IS NULL) AND revoked_at >= issued_at);
ALTER TABLE "compliance_certificates" ADD CONSTRAINT "compliance_certificates_document_hash_c6f40a75_check"
    CHECK (document_hash ~ '^[0-9a-f]{64}$');
CREATE UNIQUE INDEX "compliance_certificates_shipment_id_14985877_key" ON "compliance_certificates" ("shipment_id")
    WHERE (revoked_at IS NULL AND deleted_at IS NULL);

-- Live rows of cold_chain_shipments
CREATE VIEW azora_keys."cold_chain_shipments_fd726d0a_live" AS
    SELECT "id" FROM "cold_chain_shipments"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."cold_chain_shipments_fd726d0a_live" TO azora_user;

-- Access to cold_chain_shipments
ALTER TABLE "cold_chain_shipments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "cold_chain_shipments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "cold_chain_shipments" TO azora_service;
GRANT SELECT ON "cold_chain_shipments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "cold_chain_shipments_44926be6_access" ON "cold_chain_shipments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "cold_chain_shipments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "cold_chain_shipments" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "cold_chain_shipments" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."cold_chain_shipments" WITH (security_barrier = true) AS
    SELECT "id", "sscc", "gtin", "lot_number", "expires_on", "quantity", "is_medicine", "temperature_class",
        "min_celsius", "max_celsius", "stability_budget_minutes", "origin_gln", "destination_gln", "status", "due_at",
        "departed_at", "arrived_at", "responsible_pharmacist_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "cold_chain_shipments";
GRANT SELECT ON azora_reader."cold_chain_shipments" TO azora_reader;
ALTER VIEW azora_reader."cold_chain_shipments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "cold_chain_shipments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "cold_chain_shipments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "cold_chain_shipments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "cold_chain_shipments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to transport_units
ALTER TABLE "transport_units" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "transport_units" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "transport_units" TO azora_service;
GRANT SELECT ON "transport_units" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "transport_units_3b9281c5_access" ON "transport_units"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "transport_units" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "transport_units" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "transport_units" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."transport_units" WITH (security_barrier = true) AS
    SELECT "id", "asset_code", "kind", "cooling", "volume_litres", "setpoint_celsius", "hold_time_hours", "status",
        "qualified_from", "qualified_until", "mapping_report_file_id", "registered_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "transport_units";
GRANT SELECT ON azora_reader."transport_units" TO azora_reader;
ALTER VIEW azora_reader."transport_units" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "transport_units"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "transport_units"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "transport_units"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "transport_units"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to temperature_sensors
ALTER TABLE "temperature_sensors" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "temperature_sensors" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "temperature_sensors" TO azora_service;
GRANT SELECT ON "temperature_sensors" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "temperature_sensors_2b35e125_access" ON "temperature_sensors"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "temperature_sensors" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "temperature_sensors" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "temperature_sensors" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."temperature_sensors" WITH (security_barrier = true) AS
    SELECT "id", "serial_number", "model_name", "transport_unit_id", "position", "accuracy_celsius", "resolution_celsius",
        "range_min_celsius", "range_max_celsius", "logging_interval_seconds", "calibrated_on", "calibration_due_on",
        "calibration_certificate", "status", "battery_percent", "registered_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "temperature_sensors";
GRANT SELECT ON azora_reader."temperature_sensors" TO azora_reader;
ALTER VIEW azora_reader."temperature_sensors" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "temperature_sensors"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "temperature_sensors"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "temperature_sensors"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "temperature_sensors"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to sensor_readings
ALTER TABLE "sensor_readings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sensor_readings" FROM PUBLIC;
GRANT SELECT, INSERT ON "sensor_readings" TO azora_service;
GRANT SELECT ON "sensor_readings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "sensor_readings_65804df9_access" ON "sensor_readings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sensor_readings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "sensor_readings" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."sensor_readings" WITH (security_barrier = true) AS
    SELECT "id", "sensor_id", "shipment_id", "sequence_number", "measured_at", "received_at", "celsius",
        "humidity_percent", "is_door_open", "latitude", "longitude", "organization_id", "created_at"
    FROM "sensor_readings";
GRANT SELECT ON azora_reader."sensor_readings" TO azora_reader;
ALTER VIEW azora_reader."sensor_readings" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "sensor_readings"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "sensor_readings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to temperature_excursions
ALTER TABLE "temperature_excursions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "temperature_excursions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "temperature_excursions" TO azora_service;
GRANT SELECT ON "temperature_excursions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "temperature_excursions_9f99176a_access" ON "temperature_excursions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "temperature_excursions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "temperature_excursions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "temperature_excursions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."cold_chain_shipments_fd726d0a_live" live WHERE live."id" = "temperature_excursions"."shipment_id"));
CREATE VIEW azora_reader."temperature_excursions" WITH (security_barrier = true) AS
    SELECT "id", "shipment_id", "sensor_id", "direction", "limit_celsius", "extreme_celsius", "minutes_outside",
        "mean_kinetic_celsius", "started_at", "ended_at", "assessment", "rationale", "assessed_by_id", "assessed_at",
        "notification_id", "organization_id", "created_at", "updated_at"
    FROM "temperature_excursions";
GRANT SELECT ON azora_reader."temperature_excursions" TO azora_reader;
ALTER VIEW azora_reader."temperature_excursions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "temperature_excursions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "temperature_excursions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "temperature_excursions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "temperature_excursions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to custody_events
ALTER TABLE "custody_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "custody_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "custody_events" TO azora_service;
GRANT SELECT ON "custody_events" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "custody_events_973b9f52_access" ON "custody_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "custody_events" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "custody_events" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."custody_events" WITH (security_barrier = true) AS
    SELECT "id", "shipment_id", "event_key", "event_time", "time_zone_offset", "action", "biz_step", "disposition",
        "read_point_gln", "transport_unit_id", "counterparty_id", "signed_by_id", "celsius_at_handover", "event_hash",
        "previous_hash", "recorded_at", "organization_id", "created_at"
    FROM "custody_events";
GRANT SELECT ON azora_reader."custody_events" TO azora_reader;
ALTER VIEW azora_reader."custody_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "custody_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "custody_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to compliance_certificates
ALTER TABLE "compliance_certificates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "compliance_certificates" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "compliance_certificates" TO azora_service;
GRANT SELECT ON "compliance_certificates" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "compliance_certificates_06ebcc42_access" ON "compliance_certificates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "compliance_certificates" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "compliance_certificates" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "compliance_certificates" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."compliance_certificates" WITH (security_barrier = true) AS
    SELECT "id", "shipment_id", "certificate_number", "verdict", "reading_count", "excursion_count", "coverage_percent",
        "lowest_celsius", "highest_celsius", "mean_kinetic_celsius", "signed_by_id", "issued_at", "document_file_id",
        "document_hash", "revoked_at", "revocation_reason", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "compliance_certificates";
GRANT SELECT ON azora_reader."compliance_certificates" TO azora_reader;
ALTER VIEW azora_reader."compliance_certificates" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "compliance_certificates"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "compliance_certificates"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "compliance_certificates"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "compliance_certificates"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
