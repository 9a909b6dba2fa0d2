-- CreateEnum
CREATE TYPE "EventPlatform" AS ENUM ('WEB', 'IOS', 'ANDROID', 'SERVER');

-- CreateEnum
CREATE TYPE "UnplannedRule" AS ENUM ('ALLOW', 'FLAG', 'BLOCK');

-- CreateEnum
CREATE TYPE "PlanStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'RETIRED');

-- CreateEnum
CREATE TYPE "SegmentCall" AS ENUM ('IDENTIFY', 'TRACK', 'PAGE', 'SCREEN', 'GROUP', 'ALIAS');

-- CreateEnum
CREATE TYPE "DefinitionStatus" AS ENUM ('ACTIVE', 'DEPRECATED');

-- CreateEnum
CREATE TYPE "PropertyDataType" AS ENUM ('STRING', 'NUMBER', 'INTEGER', 'BOOLEAN', 'DATETIME', 'ARRAY', 'OBJECT');

-- CreateEnum
CREATE TYPE "ConsentState" AS ENUM ('GRANTED', 'NOT_REQUIRED');

-- CreateEnum
CREATE TYPE "DeviceClass" AS ENUM ('PHONE', 'TABLET', 'DESKTOP', 'TV', 'OTHER');

-- CreateEnum
CREATE TYPE "MetricType" AS ENUM ('GAUGE', 'COUNTER', 'STATE_SET', 'INFO', 'HISTOGRAM', 'GAUGE_HISTOGRAM', 'SUMMARY', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "MetricCalculation" AS ENUM ('COUNT', 'COUNT_DISTINCT', 'SUM', 'AVERAGE', 'MEDIAN', 'PERCENTILE_95', 'RATIO', 'DERIVED');

-- CreateEnum
CREATE TYPE "TimeGrain" AS ENUM ('MINUTE', 'HOUR', 'DAY', 'WEEK', 'MONTH');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "tracking_plans" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "platform" "EventPlatform" NOT NULL,
    "unplanned_events" "UnplannedRule" NOT NULL DEFAULT 'BLOCK',
    "write_key_hash" CHAR(64) NOT NULL,
    "session_gap_minutes" INTEGER NOT NULL DEFAULT 30,
    "sample_percent" DECIMAL(5,2) NOT NULL DEFAULT 100,
    "time_zone" VARCHAR(32) NOT NULL DEFAULT 'Africa/Johannesburg',
    "status" "PlanStatus" NOT NULL DEFAULT 'DRAFT',
    "published_at" TIMESTAMPTZ(6),
    "steward_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "tracking_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_definitions" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "name" VARCHAR(128) NOT NULL,
    "call" "SegmentCall" NOT NULL DEFAULT 'TRACK',
    "version" INTEGER NOT NULL DEFAULT 1,
    "meaning" TEXT NOT NULL,
    "property_schema" JSONB NOT NULL,
    "owner_team" TEXT NOT NULL,
    "needs_consent" BOOLEAN NOT NULL DEFAULT true,
    "holds_personal_data" BOOLEAN NOT NULL DEFAULT false,
    "retention_days" INTEGER NOT NULL DEFAULT 400,
    "status" "DefinitionStatus" NOT NULL DEFAULT 'ACTIVE',
    "deprecated_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "event_definitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_properties" (
    "id" UUID NOT NULL,
    "definition_id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "data_type" "PropertyDataType" NOT NULL,
    "meaning" TEXT NOT NULL,
    "is_required" BOOLEAN NOT NULL DEFAULT false,
    "is_personal" BOOLEAN NOT NULL DEFAULT false,
    "allowed_values" TEXT[],
    "pattern" TEXT,
    "minimum" DECIMAL(24,8),
    "maximum" DECIMAL(24,8),
    "unit" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "event_properties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_batches" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "library" TEXT NOT NULL,
    "event_count" INTEGER NOT NULL,
    "accepted_count" INTEGER NOT NULL,
    "duplicate_count" INTEGER NOT NULL DEFAULT 0,
    "blocked_count" INTEGER NOT NULL DEFAULT 0,
    "size_bytes" INTEGER NOT NULL,
    "clock_skew_ms" BIGINT NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(6) NOT NULL,
    "received_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_batches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "analytics_events" (
    "id" UUID NOT NULL,
    "definition_id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "message_id" VARCHAR(100) NOT NULL,
    "user_id" UUID,
    "anonymous_hash" CHAR(64),
    "session_key" TEXT,
    "properties" JSONB NOT NULL DEFAULT '{}',
    "traits" JSONB,
    "consent" "ConsentState" NOT NULL,
    "page_path" TEXT,
    "referrer_host" TEXT,
    "campaign" JSONB,
    "country" CHAR(2),
    "language" VARCHAR(12),
    "device_class" "DeviceClass",
    "library_version" TEXT,
    "violations" JSONB NOT NULL DEFAULT '[]',
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "received_at" TIMESTAMPTZ(6) NOT NULL,
    "organization_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "analytics_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "metric_definitions" (
    "id" UUID NOT NULL,
    "name" VARCHAR(128) NOT NULL,
    "help" TEXT NOT NULL,
    "metric_type" "MetricType" NOT NULL DEFAULT 'GAUGE',
    "unit" VARCHAR(32) NOT NULL DEFAULT '',
    "calculation" "MetricCalculation" NOT NULL,
    "event_definition_id" UUID,
    "filter" TEXT,
    "formula" TEXT,
    "denominator_id" UUID,
    "label_names" TEXT[],
    "grain" "TimeGrain" NOT NULL DEFAULT 'DAY',
    "is_higher_better" BOOLEAN NOT NULL DEFAULT true,
    "owner_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "metric_definitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "metric_points" (
    "id" UUID NOT NULL,
    "metric_id" UUID NOT NULL,
    "labels" JSONB NOT NULL DEFAULT '{}',
    "labels_hash" CHAR(32) NOT NULL,
    "interval_start" TIMESTAMPTZ(6) NOT NULL,
    "interval_end" TIMESTAMPTZ(6) NOT NULL,
    "value" DECIMAL(28,8) NOT NULL,
    "sample_count" BIGINT NOT NULL,
    "stddev" DECIMAL(28,8),
    "revision" SMALLINT NOT NULL DEFAULT 1,
    "is_partial" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "metric_points_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "tracking_plans_write_key_hash_key" ON "tracking_plans"("write_key_hash");

-- CreateIndex
CREATE INDEX "tracking_plans_steward_id_idx" ON "tracking_plans"("steward_id");

-- CreateIndex
CREATE INDEX "tracking_plans_organization_id_idx" ON "tracking_plans"("organization_id");

-- CreateIndex
CREATE INDEX "tracking_plans_compliance_id_idx" ON "tracking_plans"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_definitions_plan_id_name_version_key" ON "event_definitions"("plan_id", "name", "version");

-- CreateIndex
CREATE UNIQUE INDEX "event_properties_definition_id_name_key" ON "event_properties"("definition_id", "name");

-- CreateIndex
CREATE INDEX "event_batches_plan_id_received_at_idx" ON "event_batches"("plan_id", "received_at");

-- CreateIndex
CREATE INDEX "event_batches_received_at_idx" ON "event_batches" USING BRIN ("received_at");

-- CreateIndex
CREATE UNIQUE INDEX "analytics_events_message_id_key" ON "analytics_events"("message_id");

-- CreateIndex
CREATE INDEX "analytics_events_definition_id_occurred_at_idx" ON "analytics_events"("definition_id", "occurred_at");

-- CreateIndex
CREATE INDEX "analytics_events_user_id_occurred_at_idx" ON "analytics_events"("user_id", "occurred_at");

-- CreateIndex
CREATE INDEX "analytics_events_anonymous_hash_occurred_at_idx" ON "analytics_events"("anonymous_hash", "occurred_at");

-- CreateIndex
CREATE INDEX "analytics_events_organization_id_occurred_at_idx" ON "analytics_events"("organization_id", "occurred_at");

-- CreateIndex
CREATE INDEX "analytics_events_batch_id_idx" ON "analytics_events"("batch_id");

-- CreateIndex
CREATE INDEX "analytics_events_received_at_idx" ON "analytics_events" USING BRIN ("received_at");

-- CreateIndex
CREATE INDEX "metric_definitions_event_definition_id_idx" ON "metric_definitions"("event_definition_id");

-- CreateIndex
CREATE INDEX "metric_definitions_denominator_id_idx" ON "metric_definitions"("denominator_id");

-- CreateIndex
CREATE INDEX "metric_definitions_owner_id_idx" ON "metric_definitions"("owner_id");

-- CreateIndex
CREATE INDEX "metric_definitions_organization_id_idx" ON "metric_definitions"("organization_id");

-- CreateIndex
CREATE INDEX "metric_definitions_compliance_id_idx" ON "metric_definitions"("compliance_id");

-- CreateIndex
CREATE INDEX "metric_points_interval_start_idx" ON "metric_points" USING BRIN ("interval_start");

-- CreateIndex
CREATE UNIQUE INDEX "metric_points_series_key" ON "metric_points"("metric_id", "labels_hash", "interval_start", "revision");

-- AddForeignKey
ALTER TABLE "event_definitions" ADD CONSTRAINT "event_definitions_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "tracking_plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_properties" ADD CONSTRAINT "event_properties_definition_id_fkey" FOREIGN KEY ("definition_id") REFERENCES "event_definitions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_batches" ADD CONSTRAINT "event_batches_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "tracking_plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "analytics_events" ADD CONSTRAINT "analytics_events_definition_id_fkey" FOREIGN KEY ("definition_id") REFERENCES "event_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "analytics_events" ADD CONSTRAINT "analytics_events_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "event_batches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metric_definitions" ADD CONSTRAINT "metric_definitions_event_definition_id_fkey" FOREIGN KEY ("event_definition_id") REFERENCES "event_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metric_definitions" ADD CONSTRAINT "metric_definitions_denominator_id_fkey" FOREIGN KEY ("denominator_id") REFERENCES "metric_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metric_points" ADD CONSTRAINT "metric_points_metric_id_fkey" FOREIGN KEY ("metric_id") REFERENCES "metric_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of tracking_plans
ALTER TABLE "tracking_plans" ADD CONSTRAINT "tracking_plans_slug_version_b7df51fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND version >= 1);
ALTER TABLE "tracking_plans" ADD CONSTRAINT "tracking_plans_status_published_at_612daed8_check"
    CHECK ((status = 'DRAFT') = (published_at IS NULL));
ALTER TABLE "tracking_plans" ADD CONSTRAINT "tracking_plans_session_gap_minutes_99c9a301_check"
    CHECK (session_gap_minutes BETWEEN 1 AND 1440);
ALTER TABLE "tracking_plans" ADD CONSTRAINT "tracking_plans_sample_percent_2d9f1f3e_check"
    CHECK (sample_percent > 0 AND sample_percent <= 100);
ALTER TABLE "tracking_plans" ADD CONSTRAINT "tracking_plans_write_key_hash_d8c2f0b7_check"
    CHECK (write_key_hash ~ '^[0-9a-f]{64}$');
CREATE UNIQUE INDEX "tracking_plans_slug_organization_id_e28ab527_key" ON "tracking_plans" ("slug", "organization_id")
    WHERE (status = 'PUBLISHED' AND organization_id IS NOT NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "tracking_plans_slug_ada05c56_key" ON "tracking_plans" ("slug")
    WHERE (status = 'PUBLISHED' AND organization_id IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "tracking_plans_organization_id_slug_version_952103db_key" ON "tracking_plans" ("organization_id", "slug", "version")
    WHERE (organization_id IS NOT NULL);
CREATE UNIQUE INDEX "tracking_plans_slug_version_40eb56f9_key" ON "tracking_plans" ("slug", "version")
    WHERE (organization_id IS NULL);

-- Safeguards of event_definitions
ALTER TABLE "event_definitions" ADD CONSTRAINT "event_definitions_name_debf4a15_check"
    CHECK (name ~ '^[A-Z][A-Za-z0-9]*( [A-Z][A-Za-z0-9]*)*$' AND char_length(name) <= 128);
ALTER TABLE "event_definitions" ADD CONSTRAINT "event_definitions_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "event_definitions" ADD CONSTRAINT "event_definitions_property_schema_404925b5_check"
    CHECK (jsonb_typeof(property_schema) = 'object');
ALTER TABLE "event_definitions" ADD CONSTRAINT "event_definitions_status_deprecated_at_3c0ef942_check"
    CHECK ((status = 'DEPRECATED') = (deprecated_at IS NOT NULL));
ALTER TABLE "event_definitions" ADD CONSTRAINT "event_definitions_needs_consent_holds_personal_d_2484389d_check"
    CHECK (needs_consent OR NOT holds_personal_data);
ALTER TABLE "event_definitions" ADD CONSTRAINT "event_definitions_retention_days_af267ed9_check"
    CHECK (retention_days BETWEEN 1 AND 1825);

-- Safeguards of event_properties
ALTER TABLE "event_properties" ADD CONSTRAINT "event_properties_name_e6fc68cd_check"
    CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$');
ALTER TABLE "event_properties" ADD CONSTRAINT "event_properties_data_type_allowed_values_d52195eb_check"
    CHECK (data_type IN ('STRING', 'ARRAY') OR cardinality(allowed_values) = 0);
ALTER TABLE "event_properties" ADD CONSTRAINT "event_properties_data_type_pattern_498f760e_check"
    CHECK (data_type = 'STRING' OR pattern IS NULL);
ALTER TABLE "event_properties" ADD CONSTRAINT "event_properties_minimum_maximum_60136ee5_check"
    CHECK (minimum <= maximum AND minimum < 'NaN' AND maximum < 'NaN');
ALTER TABLE "event_properties" ADD CONSTRAINT "event_properties_data_type_minimum_maximum_b48ab905_check"
    CHECK (data_type IN ('NUMBER', 'INTEGER') OR (minimum IS NULL AND maximum IS NULL));
ALTER TABLE "event_properties" ADD CONSTRAINT "event_properties_data_type_unit_59081d46_check"
    CHECK ((data_type = 'NUMBER' OR data_type = 'INTEGER') OR unit IS NULL);

-- Safeguards of event_batches
ALTER TABLE "event_batches" ADD CONSTRAINT "event_batches_event_count_47da69d1_check"
    CHECK (event_count >= 1);
ALTER TABLE "event_batches" ADD CONSTRAINT "event_batches_accepted_count_duplicate_count_blo_a4134640_check"
    CHECK (accepted_count >= 0 AND duplicate_count >= 0 AND blocked_count >= 0);
ALTER TABLE "event_batches" ADD CONSTRAINT "event_batches_accepted_count_duplicate_count_blo_b7f295a5_check"
    CHECK (accepted_count + duplicate_count + blocked_count = event_count);
ALTER TABLE "event_batches" ADD CONSTRAINT "event_batches_size_bytes_12ce23a5_check"
    CHECK (size_bytes BETWEEN 1 AND 512000);
ALTER TABLE "event_batches" ADD CONSTRAINT "event_batches_clock_skew_ms_5b0d75c8_check"
    CHECK (clock_skew_ms BETWEEN -31536000000 AND 31536000000);

-- Safeguards of analytics_events
ALTER TABLE "analytics_events" ADD CONSTRAINT "analytics_events_message_id_05a62a06_check"
    CHECK (char_length(message_id) BETWEEN 1 AND 100);
ALTER TABLE "analytics_events" ADD CONSTRAINT "analytics_events_user_id_anonymous_hash_de3ca50c_check"
    CHECK (user_id IS NOT NULL OR anonymous_hash IS NOT NULL);
ALTER TABLE "analytics_events" ADD CONSTRAINT "analytics_events_anonymous_hash_2eacd44a_check"
    CHECK (anonymous_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "analytics_events" ADD CONSTRAINT "analytics_events_properties_917b77c9_check"
    CHECK (jsonb_typeof(properties) = 'object');
ALTER TABLE "analytics_events" ADD CONSTRAINT "analytics_events_occurred_at_received_at_fc230436_check"
    CHECK (occurred_at <= received_at + interval '5 minutes');
ALTER TABLE "analytics_events" ADD CONSTRAINT "analytics_events_violations_24235823_check"
    CHECK (jsonb_typeof(violations) = 'array');

-- Safeguards of metric_definitions
ALTER TABLE "metric_definitions" ADD CONSTRAINT "metric_definitions_name_3d541f86_check"
    CHECK (name ~ '^[a-zA-Z_:][a-zA-Z0-9_:]*$');
ALTER TABLE "metric_definitions" ADD CONSTRAINT "metric_definitions_unit_bd7ca05f_check"
    CHECK (unit ~ '^[a-z0-9_]*$');
ALTER TABLE "metric_definitions" ADD CONSTRAINT "metric_definitions_unit_name_332f70b1_check"
    CHECK (unit = '' OR name ~ ('_' || unit || '(_total|_info|_bucket)?$'));
ALTER TABLE "metric_definitions" ADD CONSTRAINT "metric_definitions_metric_type_name_34c7aa2c_check"
    CHECK (metric_type <> 'COUNTER' OR name ~ '_total$');
ALTER TABLE "metric_definitions" ADD CONSTRAINT "metric_definitions_calculation_denominator_id_c4172256_check"
    CHECK ((calculation = 'RATIO') = (denominator_id IS NOT NULL));
ALTER TABLE "metric_definitions" ADD CONSTRAINT "metric_definitions_denominator_id_id_531b80a9_check"
    CHECK (denominator_id <> id);
ALTER TABLE "metric_definitions" ADD CONSTRAINT "metric_definitions_calculation_event_definition_72a0a832_check"
    CHECK (calculation = 'DERIVED' OR event_definition_id IS NOT NULL OR calculation = 'RATIO');
ALTER TABLE "metric_definitions" ADD CONSTRAINT "metric_definitions_label_names_23e5ea23_check"
    CHECK (cardinality(label_names) <= 20);
ALTER TABLE "metric_definitions" ADD CONSTRAINT "metric_definitions_calculation_formula_5e736c6e_check"
    CHECK ((calculation = 'DERIVED') = (formula IS NOT NULL));
CREATE UNIQUE INDEX "metric_definitions_organization_id_name_9fb2ecfb_key" ON "metric_definitions" ("organization_id", "name")
    WHERE (organization_id IS NOT NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "metric_definitions_name_c0dac508_key" ON "metric_definitions" ("name")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of metric_points
ALTER TABLE "metric_points" ADD CONSTRAINT "metric_points_interval_end_interval_start_0ba682e0_check"
    CHECK (interval_end > interval_start);
ALTER TABLE "metric_points" ADD CONSTRAINT "metric_points_labels_hash_b80758c9_check"
    CHECK (labels_hash ~ '^[0-9a-f]{32}$');
ALTER TABLE "metric_points" ADD CONSTRAINT "metric_points_labels_2825d350_check"
    CHECK (jsonb_typeof(labels) = 'object');
ALTER TABLE "metric_points" ADD CONSTRAINT "metric_points_value_63998054_check"
    CHECK (value < 'NaN');
ALTER TABLE "metric_points" ADD CONSTRAINT "metric_points_sample_count_revision_61ab2c7f_check"
    CHECK (sample_count >= 0 AND revision >= 1);
ALTER TABLE "metric_points" ADD CONSTRAINT "metric_points_stddev_3518fa8f_check"
    CHECK ((stddev IS NULL) OR (stddev >= 0 AND stddev < 'NaN'));

-- Access to tracking_plans
ALTER TABLE "tracking_plans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tracking_plans" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tracking_plans" TO azora_service;
GRANT SELECT ("id", "slug", "version", "title", "platform", "unplanned_events", "session_gap_minutes", "sample_percent",
        "time_zone", "status", "published_at", "steward_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at")
    ON "tracking_plans" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "tracking_plans_811f34c4_access" ON "tracking_plans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tracking_plans" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "tracking_plans" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "tracking_plans" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."tracking_plans" WITH (security_barrier = true) AS
    SELECT "id", "slug", "version", "title", "platform", "unplanned_events", "session_gap_minutes", "sample_percent",
        "time_zone", "status", "published_at", "steward_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "tracking_plans";
GRANT SELECT ON azora_reader."tracking_plans" TO azora_reader;
ALTER VIEW azora_reader."tracking_plans" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "tracking_plans"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{write_key_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "tracking_plans"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{write_key_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "tracking_plans"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{write_key_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "tracking_plans"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to event_definitions
ALTER TABLE "event_definitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "event_definitions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "event_definitions" TO azora_service;
GRANT SELECT ON "event_definitions" TO azora_maintenance, azora_masker;
CREATE POLICY "event_definitions_148f9105_access" ON "event_definitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "event_definitions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."event_definitions" WITH (security_barrier = true) AS
    SELECT "id", "plan_id", "name", "call", "version", "meaning", "property_schema", "owner_team", "needs_consent",
        "holds_personal_data", "retention_days", "status", "deprecated_at", "created_at", "updated_at"
    FROM "event_definitions";
GRANT SELECT ON azora_reader."event_definitions" TO azora_reader;
ALTER VIEW azora_reader."event_definitions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "event_definitions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "event_definitions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "event_definitions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "event_definitions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to event_properties
ALTER TABLE "event_properties" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "event_properties" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "event_properties" TO azora_service;
GRANT SELECT ON "event_properties" TO azora_maintenance, azora_masker;
CREATE POLICY "event_properties_1c487710_access" ON "event_properties"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "event_properties" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."event_properties" WITH (security_barrier = true) AS
    SELECT "id", "definition_id", "name", "data_type", "meaning", "is_required", "is_personal", "allowed_values",
        "pattern", "minimum", "maximum", "unit", "created_at", "updated_at"
    FROM "event_properties";
GRANT SELECT ON azora_reader."event_properties" TO azora_reader;
ALTER VIEW azora_reader."event_properties" OWNER TO azora_masker;

-- Access to event_batches
ALTER TABLE "event_batches" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "event_batches" FROM PUBLIC;
GRANT SELECT, INSERT ON "event_batches" TO azora_service;
GRANT SELECT ON "event_batches" TO azora_maintenance, azora_masker;
CREATE POLICY "event_batches_04fcd743_access" ON "event_batches"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "event_batches" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."event_batches" WITH (security_barrier = true) AS
    SELECT "id", "plan_id", "library", "event_count", "accepted_count", "duplicate_count", "blocked_count", "size_bytes",
        "clock_skew_ms", "sent_at", "received_at", "created_at"
    FROM "event_batches";
GRANT SELECT ON azora_reader."event_batches" TO azora_reader;
ALTER VIEW azora_reader."event_batches" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "event_batches"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "event_batches"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to analytics_events
ALTER TABLE "analytics_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "analytics_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "analytics_events" TO azora_service;
GRANT SELECT ON "analytics_events" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("traits") ON "analytics_events" TO azora_maintenance;
CREATE POLICY "analytics_events_25c30610_access" ON "analytics_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "analytics_events" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "analytics_events" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."analytics_events" WITH (security_barrier = true) AS
    SELECT "id", "definition_id", "batch_id", "message_id", "user_id", "anonymous_hash", "session_key", "properties",
        NULL::jsonb AS "traits", "consent", "page_path", "referrer_host", "campaign", "country", "language",
        "device_class", "library_version", "violations", "occurred_at", "received_at", "organization_id", "created_at"
    FROM "analytics_events";
GRANT SELECT ON azora_reader."analytics_events" TO azora_reader;
ALTER VIEW azora_reader."analytics_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "analytics_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{traits}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "analytics_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to metric_definitions
ALTER TABLE "metric_definitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "metric_definitions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "metric_definitions" TO azora_service;
GRANT SELECT ON "metric_definitions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "metric_definitions_a8ccef1f_access" ON "metric_definitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "metric_definitions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "metric_definitions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "metric_definitions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."metric_definitions" WITH (security_barrier = true) AS
    SELECT "id", "name", "help", "metric_type", "unit", "calculation", "event_definition_id", "filter", "formula",
        "denominator_id", "label_names", "grain", "is_higher_better", "owner_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "metric_definitions";
GRANT SELECT ON azora_reader."metric_definitions" TO azora_reader;
ALTER VIEW azora_reader."metric_definitions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "metric_definitions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "metric_definitions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "metric_definitions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "metric_definitions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to metric_points
ALTER TABLE "metric_points" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "metric_points" FROM PUBLIC;
GRANT SELECT, INSERT ON "metric_points" TO azora_service;
GRANT SELECT ON "metric_points" TO azora_maintenance, azora_masker;
CREATE POLICY "metric_points_a5d0142c_access" ON "metric_points"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "metric_points" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."metric_points" WITH (security_barrier = true) AS
    SELECT "id", "metric_id", "labels", "labels_hash", "interval_start", "interval_end", "value", "sample_count",
        "stddev", "revision", "is_partial", "created_at"
    FROM "metric_points";
GRANT SELECT ON azora_reader."metric_points" TO azora_reader;
ALTER VIEW azora_reader."metric_points" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "metric_points"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "metric_points"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
