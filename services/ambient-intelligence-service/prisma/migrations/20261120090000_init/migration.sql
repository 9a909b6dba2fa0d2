-- CreateEnum
CREATE TYPE "ObservedProperty" AS ENUM ('NOISE', 'ILLUMINANCE', 'TEMPERATURE', 'HUMIDITY', 'CO2', 'MOTION', 'POSTURE', 'SCREEN_DISTANCE', 'HEART_RATE', 'STRESS', 'PRESENCE');

-- CreateEnum
CREATE TYPE "SensingPurpose" AS ENUM ('STUDY_FOCUS', 'WELLBEING', 'ROOM_COMFORT', 'SAFETY', 'ACCESSIBILITY');

-- CreateEnum
CREATE TYPE "AmbientDeviceKind" AS ENUM ('PHONE', 'WATCH', 'ROOM_SENSOR', 'LAMP', 'CAMERA_EDGE', 'MICROPHONE_EDGE', 'CHAIR', 'DESK');

-- CreateEnum
CREATE TYPE "DeviceConnection" AS ENUM ('MATTER', 'BLUETOOTH', 'WIFI', 'ZIGBEE', 'PHONE_INTERNAL');

-- CreateEnum
CREATE TYPE "DevicePlacement" AS ENUM ('WORN', 'DESK', 'ROOM', 'CLASSROOM', 'VEHICLE', 'POCKET');

-- CreateEnum
CREATE TYPE "AmbientDeviceStatus" AS ENUM ('PAIRED', 'ONLINE', 'OFFLINE', 'REMOVED');

-- CreateEnum
CREATE TYPE "ObservationType" AS ENUM ('MEASUREMENT', 'COUNT_OBSERVATION', 'CATEGORY_OBSERVATION', 'TRUTH_OBSERVATION');

-- CreateEnum
CREATE TYPE "ContextActivity" AS ENUM ('STUDYING', 'READING', 'CODING', 'IN_CLASS', 'TALKING', 'RESTING', 'EXERCISING', 'COMMUTING', 'SLEEPING', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "AttentionState" AS ENUM ('FOCUSED', 'DRIFTING', 'OVERLOADED', 'TIRED', 'RELAXED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "ContextPlace" AS ENUM ('HOME', 'CAMPUS', 'WORK', 'TRANSIT', 'OUTDOORS', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "InterventionOption" AS ENUM ('TAKE_BREAK', 'DIM_LIGHT', 'REDUCE_NOISE', 'STRETCH', 'HYDRATE', 'SWITCH_TASK', 'BREATHE', 'SLEEP_HINT', 'ASK_TUTOR');

-- CreateEnum
CREATE TYPE "SuggestionStatus" AS ENUM ('PLANNED', 'SHOWN', 'WITHHELD', 'EXPIRED');

-- CreateEnum
CREATE TYPE "WithholdReason" AS ENUM ('NOT_RECEPTIVE', 'QUIET_HOURS', 'TOO_MANY_TODAY', 'LOW_CONFIDENCE', 'MUTED');

-- CreateEnum
CREATE TYPE "HintReaction" AS ENUM ('ACCEPTED', 'SNOOZED', 'DISMISSED', 'IGNORED', 'TURNED_OFF');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "ambient_consents" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "consent_receipt_id" UUID NOT NULL,
    "observed_property" "ObservedProperty" NOT NULL,
    "purpose" "SensingPurpose" NOT NULL,
    "is_explicit" BOOLEAN NOT NULL DEFAULT false,
    "sampling_seconds" INTEGER NOT NULL DEFAULT 60,
    "retention_days" SMALLINT NOT NULL DEFAULT 7,
    "quiet_hours" TEXT,
    "given_at" TIMESTAMPTZ(6) NOT NULL,
    "valid_until" TIMESTAMPTZ(6) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "ambient_consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ambient_devices" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "kind" "AmbientDeviceKind" NOT NULL,
    "connection" "DeviceConnection" NOT NULL,
    "matter_node_id" VARCHAR(16),
    "matter_vendor_code" INTEGER,
    "matter_product_code" INTEGER,
    "firmware_version" TEXT NOT NULL,
    "placement" "DevicePlacement" NOT NULL,
    "processes_locally" BOOLEAN NOT NULL DEFAULT true,
    "is_muted" BOOLEAN NOT NULL DEFAULT false,
    "battery_percent" SMALLINT,
    "status" "AmbientDeviceStatus" NOT NULL DEFAULT 'PAIRED',
    "paired_at" TIMESTAMPTZ(6) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(6),
    "removed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "ambient_devices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sensor_datastreams" (
    "id" UUID NOT NULL,
    "device_id" UUID NOT NULL,
    "consent_id" UUID NOT NULL,
    "observed_property" "ObservedProperty" NOT NULL,
    "observation_type" "ObservationType" NOT NULL DEFAULT 'MEASUREMENT',
    "ucum_unit" VARCHAR(32) NOT NULL,
    "valid_min" DECIMAL(14,4) NOT NULL,
    "valid_max" DECIMAL(14,4) NOT NULL,
    "accuracy" DECIMAL(10,4),
    "aggregation_seconds" INTEGER NOT NULL DEFAULT 60,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sensor_datastreams_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sensor_observations" (
    "id" UUID NOT NULL,
    "datastream_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "phenomenon_start" TIMESTAMPTZ(6) NOT NULL,
    "phenomenon_end" TIMESTAMPTZ(6) NOT NULL,
    "result_at" TIMESTAMPTZ(6) NOT NULL,
    "numeric_result" DECIMAL(14,4),
    "category_result" TEXT,
    "quality" DECIMAL(4,3),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sensor_observations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ambient_contexts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "activity" "ContextActivity" NOT NULL,
    "attention" "AttentionState" NOT NULL,
    "place" "ContextPlace" NOT NULL DEFAULT 'UNKNOWN',
    "confidence" DECIMAL(4,3) NOT NULL,
    "noise_db" SMALLINT,
    "illuminance_lux" INTEGER,
    "people_nearby" SMALLINT,
    "model_name" TEXT NOT NULL,
    "ran_on_device" BOOLEAN NOT NULL DEFAULT true,
    "corrected_to" "ContextActivity",
    "began_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "ambient_contexts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intervention_suggestions" (
    "id" UUID NOT NULL,
    "context_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "option" "InterventionOption" NOT NULL,
    "intensity" SMALLINT NOT NULL DEFAULT 1,
    "wording" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "receptivity" DECIMAL(4,3) NOT NULL,
    "status" "SuggestionStatus" NOT NULL DEFAULT 'PLANNED',
    "withheld_because" "WithholdReason",
    "notification_id" UUID,
    "shown_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "intervention_suggestions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intervention_responses" (
    "id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "reaction" "HintReaction" NOT NULL,
    "helpfulness" SMALLINT,
    "remark" TEXT,
    "latency_seconds" INTEGER,
    "proximal_change" SMALLINT,
    "responded_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "intervention_responses_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ambient_consents_user_id_idx" ON "ambient_consents"("user_id");

-- CreateIndex
CREATE INDEX "ambient_consents_consent_receipt_id_idx" ON "ambient_consents"("consent_receipt_id");

-- CreateIndex
CREATE INDEX "ambient_consents_organization_id_idx" ON "ambient_consents"("organization_id");

-- CreateIndex
CREATE INDEX "ambient_consents_compliance_id_idx" ON "ambient_consents"("compliance_id");

-- CreateIndex
CREATE INDEX "ambient_devices_user_id_status_idx" ON "ambient_devices"("user_id", "status");

-- CreateIndex
CREATE INDEX "ambient_devices_organization_id_idx" ON "ambient_devices"("organization_id");

-- CreateIndex
CREATE INDEX "ambient_devices_compliance_id_idx" ON "ambient_devices"("compliance_id");

-- CreateIndex
CREATE INDEX "sensor_datastreams_consent_id_idx" ON "sensor_datastreams"("consent_id");

-- CreateIndex
CREATE UNIQUE INDEX "sensor_datastreams_device_id_observed_property_key" ON "sensor_datastreams"("device_id", "observed_property");

-- CreateIndex
CREATE INDEX "sensor_observations_user_id_phenomenon_start_idx" ON "sensor_observations"("user_id", "phenomenon_start");

-- CreateIndex
CREATE INDEX "sensor_observations_phenomenon_start_idx" ON "sensor_observations" USING BRIN ("phenomenon_start");

-- CreateIndex
CREATE UNIQUE INDEX "sensor_observations_datastream_id_phenomenon_start_key" ON "sensor_observations"("datastream_id", "phenomenon_start");

-- CreateIndex
CREATE INDEX "ambient_contexts_user_id_began_at_idx" ON "ambient_contexts"("user_id", "began_at");

-- CreateIndex
CREATE INDEX "ambient_contexts_organization_id_idx" ON "ambient_contexts"("organization_id");

-- CreateIndex
CREATE INDEX "ambient_contexts_compliance_id_idx" ON "ambient_contexts"("compliance_id");

-- CreateIndex
CREATE INDEX "ambient_contexts_began_at_idx" ON "ambient_contexts" USING BRIN ("began_at");

-- CreateIndex
CREATE INDEX "intervention_suggestions_user_id_created_at_idx" ON "intervention_suggestions"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "intervention_suggestions_context_id_idx" ON "intervention_suggestions"("context_id");

-- CreateIndex
CREATE INDEX "intervention_suggestions_notification_id_idx" ON "intervention_suggestions"("notification_id");

-- CreateIndex
CREATE INDEX "intervention_suggestions_created_at_idx" ON "intervention_suggestions" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "intervention_suggestions_id_user_id_key" ON "intervention_suggestions"("id", "user_id");

-- CreateIndex
CREATE INDEX "intervention_responses_user_id_responded_at_idx" ON "intervention_responses"("user_id", "responded_at");

-- CreateIndex
CREATE UNIQUE INDEX "intervention_responses_suggestion_id_user_id_key" ON "intervention_responses"("suggestion_id", "user_id");

-- AddForeignKey
ALTER TABLE "sensor_datastreams" ADD CONSTRAINT "sensor_datastreams_device_id_fkey" FOREIGN KEY ("device_id") REFERENCES "ambient_devices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sensor_datastreams" ADD CONSTRAINT "sensor_datastreams_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "ambient_consents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sensor_observations" ADD CONSTRAINT "sensor_observations_datastream_id_fkey" FOREIGN KEY ("datastream_id") REFERENCES "sensor_datastreams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intervention_suggestions" ADD CONSTRAINT "intervention_suggestions_context_id_fkey" FOREIGN KEY ("context_id") REFERENCES "ambient_contexts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intervention_responses" ADD CONSTRAINT "intervention_responses_suggestion_id_user_id_fkey" FOREIGN KEY ("suggestion_id", "user_id") REFERENCES "intervention_suggestions"("id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of ambient_consents
ALTER TABLE "ambient_consents" ADD CONSTRAINT "ambient_consents_valid_until_given_at_withdrawn_41217377_check"
    CHECK (valid_until > given_at AND withdrawn_at >= given_at);
ALTER TABLE "ambient_consents" ADD CONSTRAINT "ambient_consents_valid_until_given_at_bb54e4ca_check"
    CHECK (valid_until - given_at <= interval '366 days');
ALTER TABLE "ambient_consents" ADD CONSTRAINT "ambient_consents_sampling_seconds_1712b977_check"
    CHECK (sampling_seconds BETWEEN 1 AND 86400);
ALTER TABLE "ambient_consents" ADD CONSTRAINT "ambient_consents_retention_days_e8ba1ce1_check"
    CHECK (retention_days BETWEEN 0 AND 90);
ALTER TABLE "ambient_consents" ADD CONSTRAINT "ambient_consents_observed_property_is_explicit_20dcc8c3_check"
    CHECK (observed_property NOT IN ('HEART_RATE', 'STRESS') OR is_explicit);
ALTER TABLE "ambient_consents" ADD CONSTRAINT "ambient_consents_quiet_hours_8644733c_check"
    CHECK (quiet_hours ~ '^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$');
CREATE UNIQUE INDEX "ambient_consents_user_id_observed_property_purpose_4e07e3b3_key" ON "ambient_consents" ("user_id", "observed_property", "purpose")
    WHERE (withdrawn_at IS NULL AND deleted_at IS NULL);

-- Safeguards of ambient_devices
ALTER TABLE "ambient_devices" ADD CONSTRAINT "ambient_devices_matter_vendor_code_matter_produc_542e8bd2_check"
    CHECK (matter_vendor_code BETWEEN 1 AND 65535 AND matter_product_code BETWEEN 1 AND 65535);
ALTER TABLE "ambient_devices" ADD CONSTRAINT "ambient_devices_battery_percent_4e0d5553_check"
    CHECK (battery_percent BETWEEN 0 AND 100);
ALTER TABLE "ambient_devices" ADD CONSTRAINT "ambient_devices_status_removed_at_e1e275d8_check"
    CHECK ((status = 'REMOVED') = (removed_at IS NOT NULL));
ALTER TABLE "ambient_devices" ADD CONSTRAINT "ambient_devices_last_seen_at_paired_at_removed_a_2ffe1d94_check"
    CHECK (last_seen_at >= paired_at AND removed_at >= paired_at);
ALTER TABLE "ambient_devices" ADD CONSTRAINT "ambient_devices_connection_matter_node_id_40d61983_check"
    CHECK ((connection = 'MATTER') = (matter_node_id IS NOT NULL));
ALTER TABLE "ambient_devices" ADD CONSTRAINT "ambient_devices_matter_node_id_12489265_check"
    CHECK (matter_node_id ~ '^[0-9A-F]{16}$');

-- Safeguards of sensor_datastreams
ALTER TABLE "sensor_datastreams" ADD CONSTRAINT "sensor_datastreams_valid_min_valid_max_b5368aab_check"
    CHECK (valid_min < valid_max AND valid_max < 'NaN');
ALTER TABLE "sensor_datastreams" ADD CONSTRAINT "sensor_datastreams_ucum_unit_a2817d88_check"
    CHECK (ucum_unit <> '');
ALTER TABLE "sensor_datastreams" ADD CONSTRAINT "sensor_datastreams_accuracy_1a598939_check"
    CHECK (accuracy > 0 AND accuracy < 'NaN');
ALTER TABLE "sensor_datastreams" ADD CONSTRAINT "sensor_datastreams_aggregation_seconds_743152d5_check"
    CHECK (aggregation_seconds BETWEEN 0 AND 3600);

-- Safeguards of sensor_observations
ALTER TABLE "sensor_observations" ADD CONSTRAINT "sensor_observations_phenomenon_end_phenomenon_st_9ac458fd_check"
    CHECK (phenomenon_end >= phenomenon_start AND result_at >= phenomenon_end);
ALTER TABLE "sensor_observations" ADD CONSTRAINT "sensor_observations_numeric_result_104cfbf7_check"
    CHECK (numeric_result < 'NaN');
ALTER TABLE "sensor_observations" ADD CONSTRAINT "sensor_observations_numeric_result_category_resu_1eda7922_check"
    CHECK (num_nonnulls(numeric_result, category_result) = 1);
ALTER TABLE "sensor_observations" ADD CONSTRAINT "sensor_observations_quality_37c77e13_check"
    CHECK (quality BETWEEN 0 AND 1);

-- Safeguards of ambient_contexts
ALTER TABLE "ambient_contexts" ADD CONSTRAINT "ambient_contexts_ended_at_began_at_a6503ab2_check"
    CHECK (ended_at > began_at);
ALTER TABLE "ambient_contexts" ADD CONSTRAINT "ambient_contexts_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "ambient_contexts" ADD CONSTRAINT "ambient_contexts_noise_db_illuminance_lux_8abdad49_check"
    CHECK (noise_db BETWEEN 0 AND 140 AND illuminance_lux >= 0);
ALTER TABLE "ambient_contexts" ADD CONSTRAINT "ambient_contexts_people_nearby_44f2954b_check"
    CHECK (people_nearby >= 0);
ALTER TABLE "ambient_contexts" ADD CONSTRAINT "ambient_contexts_corrected_to_activity_4de3ae76_check"
    CHECK (corrected_to <> activity);
CREATE UNIQUE INDEX "ambient_contexts_user_id_7eed2a22_key" ON "ambient_contexts" ("user_id")
    WHERE (ended_at IS NULL AND deleted_at IS NULL);

-- Safeguards of intervention_suggestions
ALTER TABLE "intervention_suggestions" ADD CONSTRAINT "intervention_suggestions_status_withheld_because_586f6264_check"
    CHECK ((status = 'WITHHELD') = (withheld_because IS NOT NULL));
ALTER TABLE "intervention_suggestions" ADD CONSTRAINT "intervention_suggestions_status_shown_at_071f651f_check"
    CHECK (status <> 'SHOWN' OR shown_at IS NOT NULL);
ALTER TABLE "intervention_suggestions" ADD CONSTRAINT "intervention_suggestions_expires_at_created_at_s_a347ef0a_check"
    CHECK (expires_at > created_at AND shown_at >= created_at);
ALTER TABLE "intervention_suggestions" ADD CONSTRAINT "intervention_suggestions_receptivity_562f42da_check"
    CHECK (receptivity BETWEEN 0 AND 1);
ALTER TABLE "intervention_suggestions" ADD CONSTRAINT "intervention_suggestions_intensity_5b670e68_check"
    CHECK (intensity BETWEEN 1 AND 3);

-- Safeguards of intervention_responses
ALTER TABLE "intervention_responses" ADD CONSTRAINT "intervention_responses_helpfulness_1b69d04d_check"
    CHECK (helpfulness BETWEEN 1 AND 5);
ALTER TABLE "intervention_responses" ADD CONSTRAINT "intervention_responses_latency_seconds_8e4010aa_check"
    CHECK (latency_seconds >= 0);
ALTER TABLE "intervention_responses" ADD CONSTRAINT "intervention_responses_proximal_change_107fe483_check"
    CHECK (proximal_change BETWEEN -100 AND 100);

-- Live rows of ambient_devices
CREATE VIEW azora_keys."ambient_devices_9173e7bd_live" AS
    SELECT "id" FROM "ambient_devices"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."ambient_devices_9173e7bd_live" TO azora_user;

-- Live rows of sensor_datastreams
CREATE VIEW azora_keys."sensor_datastreams_26b0d29c_live" AS
    SELECT "id" FROM "sensor_datastreams"
    WHERE EXISTS (SELECT FROM azora_keys."ambient_devices_9173e7bd_live" live WHERE live."id" = "sensor_datastreams"."device_id");
GRANT SELECT ON azora_keys."sensor_datastreams_26b0d29c_live" TO azora_user;

-- Live rows of ambient_contexts
CREATE VIEW azora_keys."ambient_contexts_b34185e8_live" AS
    SELECT "id" FROM "ambient_contexts"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."ambient_contexts_b34185e8_live" TO azora_user;

-- Live rows of intervention_suggestions
CREATE VIEW azora_keys."intervention_suggestions_649caef5_live" AS
    SELECT "id" FROM "intervention_suggestions"
    WHERE EXISTS (SELECT FROM azora_keys."ambient_contexts_b34185e8_live" live WHERE live."id" = "intervention_suggestions"."context_id");
GRANT SELECT ON azora_keys."intervention_suggestions_649caef5_live" TO azora_user;

-- Own rows of ambient_devices
CREATE VIEW azora_keys."ambient_devices_76cbff2c_own" AS
    SELECT "id" FROM "ambient_devices"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."ambient_devices_76cbff2c_own" TO azora_user;

-- Access to ambient_consents
ALTER TABLE "ambient_consents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ambient_consents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ambient_consents" TO azora_service;
GRANT SELECT ON "ambient_consents" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ambient_consents_a260e001_access" ON "ambient_consents"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ambient_consents" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ambient_consents" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ambient_consents" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."ambient_consents" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "consent_receipt_id", "observed_property", "purpose", "is_explicit", "sampling_seconds",
        "retention_days", "quiet_hours", "given_at", "valid_until", "withdrawn_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "ambient_consents";
GRANT SELECT ON azora_reader."ambient_consents" TO azora_reader;
ALTER VIEW azora_reader."ambient_consents" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ambient_consents"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ambient_consents"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ambient_consents"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ambient_consents"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to ambient_devices
ALTER TABLE "ambient_devices" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ambient_devices" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ambient_devices" TO azora_service;
GRANT SELECT ON "ambient_devices" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("label", "is_muted", "updated_at") ON "ambient_devices" TO azora_user;
GRANT UPDATE ("label") ON "ambient_devices" TO azora_maintenance;
CREATE POLICY "ambient_devices_ae1e2d94_access" ON "ambient_devices"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ambient_devices" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ambient_devices" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "ambient_devices" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "ambient_devices" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."ambient_devices" WITH (security_barrier = true) AS
    SELECT "id", "user_id", azora.mask_free_text("label") AS "label", "kind", "connection", "matter_node_id",
        "matter_vendor_code", "matter_product_code", "firmware_version", "placement", "processes_locally", "is_muted",
        "battery_percent", "status", "paired_at", "last_seen_at", "removed_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "ambient_devices";
GRANT SELECT ON azora_reader."ambient_devices" TO azora_reader;
ALTER VIEW azora_reader."ambient_devices" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ambient_devices"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ambient_devices"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ambient_devices"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ambient_devices"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to sensor_datastreams
ALTER TABLE "sensor_datastreams" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sensor_datastreams" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sensor_datastreams" TO azora_service;
GRANT SELECT ON "sensor_datastreams" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "sensor_datastreams_7bda97ee_access" ON "sensor_datastreams"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sensor_datastreams" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "sensor_datastreams" FOR SELECT TO azora_user
    USING ("device_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."ambient_devices_76cbff2c_own")));
CREATE VIEW azora_reader."sensor_datastreams" WITH (security_barrier = true) AS
    SELECT "id", "device_id", "consent_id", "observed_property", "observation_type", "ucum_unit", "valid_min",
        "valid_max", "accuracy", "aggregation_seconds", "is_enabled", "created_at", "updated_at"
    FROM "sensor_datastreams";
GRANT SELECT ON azora_reader."sensor_datastreams" TO azora_reader;
ALTER VIEW azora_reader."sensor_datastreams" OWNER TO azora_masker;

-- Access to sensor_observations
ALTER TABLE "sensor_observations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sensor_observations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sensor_observations" TO azora_service;
GRANT SELECT ON "sensor_observations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("numeric_result", "category_result") ON "sensor_observations" TO azora_maintenance;
CREATE POLICY "sensor_observations_7a2e38fc_access" ON "sensor_observations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sensor_observations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "sensor_observations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "sensor_observations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."sensor_datastreams_26b0d29c_live" live WHERE live."id" = "sensor_observations"."datastream_id"));
CREATE VIEW azora_reader."sensor_observations" WITH (security_barrier = true) AS
    SELECT "id", "datastream_id", "user_id", "phenomenon_start", "phenomenon_end", "result_at",
        NULL::decimal(14, 4) AS "numeric_result", azora.mask_health("category_result") AS "category_result", "quality",
        "created_at", "updated_at"
    FROM "sensor_observations";
GRANT SELECT ON azora_reader."sensor_observations" TO azora_reader;
ALTER VIEW azora_reader."sensor_observations" OWNER TO azora_masker;

-- Access to ambient_contexts
ALTER TABLE "ambient_contexts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ambient_contexts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ambient_contexts" TO azora_service;
GRANT SELECT ON "ambient_contexts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ambient_contexts_a3bd449c_access" ON "ambient_contexts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ambient_contexts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ambient_contexts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ambient_contexts" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."ambient_contexts" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "activity", "attention", "place", "confidence", "noise_db", "illuminance_lux",
        "people_nearby", "model_name", "ran_on_device", "corrected_to", "began_at", "ended_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "ambient_contexts";
GRANT SELECT ON azora_reader."ambient_contexts" TO azora_reader;
ALTER VIEW azora_reader."ambient_contexts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ambient_contexts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ambient_contexts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ambient_contexts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ambient_contexts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to intervention_suggestions
ALTER TABLE "intervention_suggestions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "intervention_suggestions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "intervention_suggestions" TO azora_service;
GRANT SELECT ON "intervention_suggestions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("wording") ON "intervention_suggestions" TO azora_maintenance;
CREATE POLICY "intervention_suggestions_de2aed86_access" ON "intervention_suggestions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "intervention_suggestions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "intervention_suggestions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "intervention_suggestions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."ambient_contexts_b34185e8_live" live WHERE live."id" = "intervention_suggestions"."context_id"));
CREATE VIEW azora_reader."intervention_suggestions" WITH (security_barrier = true) AS
    SELECT "id", "context_id", "user_id", "option", "intensity", azora.mask_free_text("wording") AS "wording",
        "explanation", "receptivity", "status", "withheld_because", "notification_id", "shown_at", "expires_at",
        "created_at", "updated_at"
    FROM "intervention_suggestions";
GRANT SELECT ON azora_reader."intervention_suggestions" TO azora_reader;
ALTER VIEW azora_reader."intervention_suggestions" OWNER TO azora_masker;

-- Access to intervention_responses
ALTER TABLE "intervention_responses" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "intervention_responses" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "intervention_responses" TO azora_service;
GRANT SELECT ON "intervention_responses" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "suggestion_id", "user_id", "reaction", "helpfulness", "remark", "responded_at", "created_at",
        "updated_at"),
    UPDATE ("helpfulness", "remark", "updated_at"),
    DELETE ON "intervention_responses" TO azora_user;
GRANT UPDATE ("remark") ON "intervention_responses" TO azora_maintenance;
CREATE POLICY "intervention_responses_61239fa7_access" ON "intervention_responses"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "intervention_responses" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "intervention_responses" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "intervention_responses" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "intervention_responses" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "intervention_responses" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "intervention_responses" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."intervention_suggestions_649caef5_live" live WHERE live."id" = "intervention_responses"."suggestion_id"));
CREATE VIEW azora_reader."intervention_responses" WITH (security_barrier = true) AS
    SELECT "id", "suggestion_id", "user_id", "reaction", "helpfulness", azora.mask_free_text("remark") AS "remark",
        "latency_seconds", "proximal_change", "responded_at", "created_at", "updated_at"
    FROM "intervention_responses";
GRANT SELECT ON azora_reader."intervention_responses" TO azora_reader;
ALTER VIEW azora_reader."intervention_responses" OWNER TO azora_masker;
