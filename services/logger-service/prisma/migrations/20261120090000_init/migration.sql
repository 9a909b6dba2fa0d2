-- CreateEnum
CREATE TYPE "StreamPurpose" AS ENUM ('APPLICATION', 'ACCESS', 'SECURITY', 'SYSTEM', 'DATABASE');

-- CreateEnum
CREATE TYPE "PersonalDataClass" AS ENUM ('NAME', 'EMAIL', 'PHONE', 'GOVERNMENT_ID', 'CARD_NUMBER', 'BANK_ACCOUNT', 'IP_ADDRESS', 'LOCATION', 'CREDENTIAL', 'HEALTH');

-- CreateEnum
CREATE TYPE "RedactionAction" AS ENUM ('REPLACE', 'HASH', 'TRUNCATE', 'DROP_ATTRIBUTE', 'DROP_RECORD');

-- CreateEnum
CREATE TYPE "LogQueryLanguage" AS ENUM ('LOGQL', 'LUCENE', 'SQL');

-- CreateEnum
CREATE TYPE "QueryVisibility" AS ENUM ('PRIVATE', 'ORGANIZATION');

-- CreateEnum
CREATE TYPE "SinkKind" AS ENUM ('OTLP', 'SYSLOG', 'OBJECT_STORE', 'WEBHOOK', 'SIEM');

-- CreateEnum
CREATE TYPE "SinkState" AS ENUM ('RUNNING', 'PAUSED', 'FAILING');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "log_streams" (
    "id" UUID NOT NULL,
    "name" VARCHAR(128) NOT NULL,
    "service_definition_id" UUID,
    "environment_name" VARCHAR(63) NOT NULL,
    "purpose" "StreamPurpose" NOT NULL DEFAULT 'APPLICATION',
    "minimum_severity" SMALLINT NOT NULL DEFAULT 9,
    "sample_ratio" DECIMAL(5,4) NOT NULL DEFAULT 1,
    "daily_limit_bytes" BIGINT,
    "max_entry_bytes" INTEGER NOT NULL DEFAULT 262144,
    "retention_policy_id" UUID NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "log_streams_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "log_resources" (
    "id" UUID NOT NULL,
    "stream_id" UUID NOT NULL,
    "attributes_hash" CHAR(64) NOT NULL,
    "host_name" TEXT NOT NULL,
    "app_name" VARCHAR(48) NOT NULL,
    "process_number" BIGINT,
    "telemetry_sdk" TEXT,
    "attributes" JSONB NOT NULL,
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "log_resources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "log_entries" (
    "id" UUID NOT NULL,
    "stream_id" UUID NOT NULL,
    "resource_id" UUID NOT NULL,
    "sequence_number" BIGINT NOT NULL,
    "severity_number" SMALLINT NOT NULL,
    "severity_text" VARCHAR(16),
    "facility" SMALLINT,
    "event_name" TEXT,
    "body" JSONB,
    "scope_name" TEXT,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "dropped_attributes" INTEGER NOT NULL DEFAULT 0,
    "redaction_count" INTEGER NOT NULL DEFAULT 0,
    "trace_id" CHAR(32),
    "span_id" CHAR(16),
    "trace_flags" SMALLINT,
    "health_log_id" UUID,
    "emitted_at" TIMESTAMPTZ(6) NOT NULL,
    "observed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "log_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "log_retention_policies" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "hot_days" INTEGER NOT NULL DEFAULT 30,
    "warm_days" INTEGER NOT NULL DEFAULT 0,
    "cold_days" INTEGER NOT NULL DEFAULT 0,
    "is_regulated" BOOLEAN NOT NULL DEFAULT false,
    "legal_basis" TEXT,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "log_retention_policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redaction_rules" (
    "id" UUID NOT NULL,
    "stream_id" UUID,
    "name" VARCHAR(63) NOT NULL,
    "position" SMALLINT NOT NULL,
    "attribute_key" TEXT,
    "pattern" TEXT,
    "data_class" "PersonalDataClass" NOT NULL,
    "action" "RedactionAction" NOT NULL DEFAULT 'REPLACE',
    "replacement" TEXT DEFAULT '[redacted]',
    "salt_key_id" UUID,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "match_count" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "redaction_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_log_queries" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "query_language" "LogQueryLanguage" NOT NULL DEFAULT 'LOGQL',
    "query_text" TEXT NOT NULL,
    "stream_names" TEXT[],
    "lookback_minutes" INTEGER NOT NULL DEFAULT 60,
    "visibility" "QueryVisibility" NOT NULL DEFAULT 'PRIVATE',
    "run_count" INTEGER NOT NULL DEFAULT 0,
    "last_run_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "saved_log_queries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "log_sinks" (
    "id" UUID NOT NULL,
    "stream_id" UUID NOT NULL,
    "sink_kind" "SinkKind" NOT NULL,
    "destination" TEXT NOT NULL,
    "bucket_id" UUID,
    "credential_key_id" UUID,
    "minimum_severity" SMALLINT NOT NULL DEFAULT 1,
    "filter" TEXT,
    "batch_records" INTEGER NOT NULL DEFAULT 1000,
    "flush_seconds" INTEGER NOT NULL DEFAULT 10,
    "state" "SinkState" NOT NULL DEFAULT 'RUNNING',
    "consecutive_failures" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "delivered_until" TIMESTAMPTZ(6),
    "confirmed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "log_sinks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "log_streams_retention_policy_id_idx" ON "log_streams"("retention_policy_id");

-- CreateIndex
CREATE INDEX "log_streams_service_definition_id_idx" ON "log_streams"("service_definition_id");

-- CreateIndex
CREATE INDEX "log_streams_created_by_id_idx" ON "log_streams"("created_by_id");

-- CreateIndex
CREATE INDEX "log_streams_organization_id_idx" ON "log_streams"("organization_id");

-- CreateIndex
CREATE INDEX "log_streams_compliance_id_idx" ON "log_streams"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "log_resources_stream_id_attributes_hash_key" ON "log_resources"("stream_id", "attributes_hash");

-- CreateIndex
CREATE INDEX "log_entries_stream_id_observed_at_idx" ON "log_entries"("stream_id", "observed_at");

-- CreateIndex
CREATE INDEX "log_entries_trace_id_idx" ON "log_entries"("trace_id");

-- CreateIndex
CREATE INDEX "log_entries_health_log_id_idx" ON "log_entries"("health_log_id");

-- CreateIndex
CREATE INDEX "log_entries_observed_at_idx" ON "log_entries" USING BRIN ("observed_at");

-- CreateIndex
CREATE UNIQUE INDEX "log_entries_resource_id_sequence_number_key" ON "log_entries"("resource_id", "sequence_number");

-- CreateIndex
CREATE UNIQUE INDEX "log_retention_policies_name_key" ON "log_retention_policies"("name");

-- CreateIndex
CREATE INDEX "redaction_rules_stream_id_position_idx" ON "redaction_rules"("stream_id", "position");

-- CreateIndex
CREATE INDEX "redaction_rules_salt_key_id_idx" ON "redaction_rules"("salt_key_id");

-- CreateIndex
CREATE INDEX "saved_log_queries_owner_id_idx" ON "saved_log_queries"("owner_id");

-- CreateIndex
CREATE INDEX "saved_log_queries_organization_id_idx" ON "saved_log_queries"("organization_id");

-- CreateIndex
CREATE INDEX "saved_log_queries_compliance_id_idx" ON "saved_log_queries"("compliance_id");

-- CreateIndex
CREATE INDEX "log_sinks_bucket_id_idx" ON "log_sinks"("bucket_id");

-- CreateIndex
CREATE INDEX "log_sinks_credential_key_id_idx" ON "log_sinks"("credential_key_id");

-- CreateIndex
CREATE UNIQUE INDEX "log_sinks_stream_id_destination_key" ON "log_sinks"("stream_id", "destination");

-- AddForeignKey
ALTER TABLE "log_streams" ADD CONSTRAINT "log_streams_retention_policy_id_fkey" FOREIGN KEY ("retention_policy_id") REFERENCES "log_retention_policies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "log_resources" ADD CONSTRAINT "log_resources_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "log_streams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "log_streams"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_resource_id_fkey" FOREIGN KEY ("resource_id") REFERENCES "log_resources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redaction_rules" ADD CONSTRAINT "redaction_rules_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "log_streams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "log_sinks" ADD CONSTRAINT "log_sinks_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "log_streams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of log_streams
ALTER TABLE "log_streams" ADD CONSTRAINT "log_streams_name_8863e321_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9._-]{0,126}[a-z0-9])?$');
ALTER TABLE "log_streams" ADD CONSTRAINT "log_streams_daily_limit_bytes_max_entry_bytes_83919d34_check"
    CHECK (daily_limit_bytes > 0 AND max_entry_bytes BETWEEN 1024 AND 1048576);
ALTER TABLE "log_streams" ADD CONSTRAINT "log_streams_sample_ratio_0f5f9d35_check"
    CHECK (sample_ratio > 0 AND sample_ratio <= 1);
ALTER TABLE "log_streams" ADD CONSTRAINT "log_streams_minimum_severity_77f3e417_check"
    CHECK (minimum_severity BETWEEN 1 AND 24);
ALTER TABLE "log_streams" ADD CONSTRAINT "log_streams_sample_ratio_purpose_638bc8cf_check"
    CHECK (sample_ratio = 1 OR purpose <> 'SECURITY');
CREATE UNIQUE INDEX "log_streams_organization_id_name_environment_name_641e4941_key" ON "log_streams" ("organization_id", "name", "environment_name")
    WHERE (organization_id IS NOT NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "log_streams_name_environment_name_b1fbaf7d_key" ON "log_streams" ("name", "environment_name")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of log_resources
ALTER TABLE "log_resources" ADD CONSTRAINT "log_resources_attributes_hash_2ede31ec_check"
    CHECK (attributes_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "log_resources" ADD CONSTRAINT "log_resources_attributes_fd2a2592_check"
    CHECK (jsonb_typeof(attributes) = 'object');
ALTER TABLE "log_resources" ADD CONSTRAINT "log_resources_process_number_4ab4a30b_check"
    CHECK (process_number >= 0);
ALTER TABLE "log_resources" ADD CONSTRAINT "log_resources_last_seen_at_first_seen_at_99a78313_check"
    CHECK (last_seen_at >= first_seen_at);

-- Safeguards of log_entries
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_severity_number_02552bc4_check"
    CHECK (severity_number BETWEEN 1 AND 24);
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_facility_d485f4be_check"
    CHECK (facility BETWEEN 0 AND 23);
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_sequence_number_42506356_check"
    CHECK (sequence_number >= 0);
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_dropped_attributes_redaction_count_35468b0d_check"
    CHECK (dropped_attributes >= 0 AND redaction_count >= 0);
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_trace_id_ea0e7a8b_check"
    CHECK (trace_id ~ '^[0-9a-f]{32}$' AND trace_id <> repeat('0', 32));
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_span_id_566e1194_check"
    CHECK (span_id ~ '^[0-9a-f]{16}$' AND span_id <> repeat('0', 16));
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_span_id_trace_id_b986674b_check"
    CHECK (span_id IS NULL OR trace_id IS NOT NULL);
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_trace_flags_d92070af_check"
    CHECK (trace_flags BETWEEN 0 AND 255);
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_event_name_body_ce8103b2_check"
    CHECK (event_name IS NOT NULL OR body IS NOT NULL);
ALTER TABLE "log_entries" ADD CONSTRAINT "log_entries_emitted_at_observed_at_2484e5c0_check"
    CHECK (emitted_at <= observed_at + interval '1 hour');
CREATE INDEX "log_entries_stream_id_observed_at_cd8b1010_idx" ON "log_entries" ("stream_id", "observed_at")
    WHERE (severity_number >= 17);

-- Safeguards of log_retention_policies
ALTER TABLE "log_retention_policies" ADD CONSTRAINT "log_retention_policies_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "log_retention_policies" ADD CONSTRAINT "log_retention_policies_hot_days_warm_days_cold_d_a6c98bc3_check"
    CHECK (hot_days BETWEEN 1 AND 400 AND warm_days >= 0 AND cold_days >= 0);
ALTER TABLE "log_retention_policies" ADD CONSTRAINT "log_retention_policies_hot_days_warm_days_cold_d_7ad73ef7_check"
    CHECK (hot_days + warm_days + cold_days <= 3653);
ALTER TABLE "log_retention_policies" ADD CONSTRAINT "log_retention_policies_is_regulated_hot_days_war_705245e3_check"
    CHECK (NOT is_regulated OR (hot_days + warm_days >= 90 AND hot_days + warm_days + cold_days >= 365));
ALTER TABLE "log_retention_policies" ADD CONSTRAINT "log_retention_policies_is_regulated_legal_basis_316fe9e6_check"
    CHECK (is_regulated = (legal_basis IS NOT NULL));
CREATE UNIQUE INDEX "log_retention_policies_is_default_e3e934fa_key" ON "log_retention_policies" ("is_default")
    WHERE (is_default AND deleted_at IS NULL);

-- Safeguards of redaction_rules
ALTER TABLE "redaction_rules" ADD CONSTRAINT "redaction_rules_attribute_key_pattern_daf8a8fb_check"
    CHECK (num_nonnulls(attribute_key, pattern) >= 1);
ALTER TABLE "redaction_rules" ADD CONSTRAINT "redaction_rules_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "redaction_rules" ADD CONSTRAINT "redaction_rules_action_salt_key_id_8ecc349e_check"
    CHECK ((action = 'HASH') = (salt_key_id IS NOT NULL));
ALTER TABLE "redaction_rules" ADD CONSTRAINT "redaction_rules_action_replacement_5ae63b08_check"
    CHECK (action <> 'REPLACE' OR replacement IS NOT NULL);
ALTER TABLE "redaction_rules" ADD CONSTRAINT "redaction_rules_match_count_5e9772ba_check"
    CHECK (match_count >= 0);
CREATE UNIQUE INDEX "redaction_rules_name_8677c0d8_key" ON "redaction_rules" ("name")
    WHERE (deleted_at IS NULL);

-- Safeguards of saved_log_queries
ALTER TABLE "saved_log_queries" ADD CONSTRAINT "saved_log_queries_title_query_text_177f29b9_check"
    CHECK (char_length(title) BETWEEN 1 AND 120 AND char_length(query_text) BETWEEN 1 AND 8000);
ALTER TABLE "saved_log_queries" ADD CONSTRAINT "saved_log_queries_lookback_minutes_16ac2efb_check"
    CHECK (lookback_minutes BETWEEN 1 AND 525600);
ALTER TABLE "saved_log_queries" ADD CONSTRAINT "saved_log_queries_run_count_last_run_at_a9351eaa_check"
    CHECK (run_count >= 0 AND (run_count = 0) = (last_run_at IS NULL));
ALTER TABLE "saved_log_queries" ADD CONSTRAINT "saved_log_queries_visibility_organization_id_ae6ca801_check"
    CHECK (visibility <> 'ORGANIZATION' OR organization_id IS NOT NULL);
CREATE UNIQUE INDEX "saved_log_queries_owner_id_title_12fd2d18_key" ON "saved_log_queries" ("owner_id", "title")
    WHERE (deleted_at IS NULL);

-- Safeguards of log_sinks
ALTER TABLE "log_sinks" ADD CONSTRAINT "log_sinks_destination_7114b504_check"
    CHECK (destination ~ '^(https|s3|syslog\+tls)://');
ALTER TABLE "log_sinks" ADD CONSTRAINT "log_sinks_sink_kind_bucket_id_0405020f_check"
    CHECK ((sink_kind = 'OBJECT_STORE') = (bucket_id IS NOT NULL));
ALTER TABLE "log_sinks" ADD CONSTRAINT "log_sinks_minimum_severity_77f3e417_check"
    CHECK (minimum_severity BETWEEN 1 AND 24);
ALTER TABLE "log_sinks" ADD CONSTRAINT "log_sinks_batch_records_flush_seconds_1aeaaa9d_check"
    CHECK (batch_records BETWEEN 1 AND 100000 AND flush_seconds BETWEEN 1 AND 3600);
ALTER TABLE "log_sinks" ADD CONSTRAINT "log_sinks_consecutive_failures_c42876a2_check"
    CHECK (consecutive_failures >= 0);
ALTER TABLE "log_sinks" ADD CONSTRAINT "log_sinks_delivered_until_confirmed_at_db878898_check"
    CHECK (delivered_until <= confirmed_at);
ALTER TABLE "log_sinks" ADD CONSTRAINT "log_sinks_state_last_error_502ae6b1_check"
    CHECK ((state = 'FAILING') = (last_error IS NOT NULL));

-- Access to log_streams
ALTER TABLE "log_streams" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "log_streams" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "log_streams" TO azora_service;
GRANT SELECT ON "log_streams" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "log_streams_51bc2aae_access" ON "log_streams"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "log_streams" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "log_streams" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "log_streams" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."log_streams" WITH (security_barrier = true) AS
    SELECT "id", "name", "service_definition_id", "environment_name", "purpose", "minimum_severity", "sample_ratio",
        "daily_limit_bytes", "max_entry_bytes", "retention_policy_id", "is_active", "created_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "log_streams";
GRANT SELECT ON azora_reader."log_streams" TO azora_reader;
ALTER VIEW azora_reader."log_streams" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "log_streams"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "log_streams"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "log_streams"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "log_streams"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to log_resources
ALTER TABLE "log_resources" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "log_resources" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "log_resources" TO azora_service;
GRANT SELECT ON "log_resources" TO azora_maintenance, azora_masker;
CREATE POLICY "log_resources_58fffaef_access" ON "log_resources"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "log_resources" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."log_resources" WITH (security_barrier = true) AS
    SELECT "id", "stream_id", "attributes_hash", "host_name", "app_name", "process_number", "telemetry_sdk", "attributes",
        "first_seen_at", "last_seen_at", "created_at", "updated_at"
    FROM "log_resources";
GRANT SELECT ON azora_reader."log_resources" TO azora_reader;
ALTER VIEW azora_reader."log_resources" OWNER TO azora_masker;

-- Access to log_entries
ALTER TABLE "log_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "log_entries" FROM PUBLIC;
GRANT SELECT, INSERT ON "log_entries" TO azora_service;
GRANT SELECT ON "log_entries" TO azora_maintenance, azora_masker;
CREATE POLICY "log_entries_86629452_access" ON "log_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "log_entries" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."log_entries" WITH (security_barrier = true) AS
    SELECT "id", "stream_id", "resource_id", "sequence_number", "severity_number", "severity_text", "facility",
        "event_name", "body", "scope_name", "attributes", "dropped_attributes", "redaction_count", "trace_id",
        "span_id", "trace_flags", "health_log_id", "emitted_at", "observed_at", "created_at"
    FROM "log_entries";
GRANT SELECT ON azora_reader."log_entries" TO azora_reader;
ALTER VIEW azora_reader."log_entries" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "log_entries"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "log_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to log_retention_policies
ALTER TABLE "log_retention_policies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "log_retention_policies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "log_retention_policies" TO azora_service;
GRANT SELECT ON "log_retention_policies" TO azora_maintenance, azora_masker;
CREATE POLICY "log_retention_policies_f4685b96_access" ON "log_retention_policies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "log_retention_policies" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."log_retention_policies" WITH (security_barrier = true) AS
    SELECT "id", "name", "hot_days", "warm_days", "cold_days", "is_regulated", "legal_basis", "is_default", "created_at",
        "updated_at", "deleted_at"
    FROM "log_retention_policies";
GRANT SELECT ON azora_reader."log_retention_policies" TO azora_reader;
ALTER VIEW azora_reader."log_retention_policies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "log_retention_policies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "log_retention_policies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "log_retention_policies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "log_retention_policies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to redaction_rules
ALTER TABLE "redaction_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "redaction_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "redaction_rules" TO azora_service;
GRANT SELECT ON "redaction_rules" TO azora_maintenance, azora_masker;
CREATE POLICY "redaction_rules_3284d685_access" ON "redaction_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "redaction_rules" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."redaction_rules" WITH (security_barrier = true) AS
    SELECT "id", "stream_id", "name", "position", "attribute_key", "pattern", "data_class", "action", "replacement",
        "salt_key_id", "is_enabled", "match_count", "created_at", "updated_at", "deleted_at"
    FROM "redaction_rules";
GRANT SELECT ON azora_reader."redaction_rules" TO azora_reader;
ALTER VIEW azora_reader."redaction_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "redaction_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "redaction_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "redaction_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "redaction_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to saved_log_queries
ALTER TABLE "saved_log_queries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "saved_log_queries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "saved_log_queries" TO azora_service;
GRANT SELECT ON "saved_log_queries" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "owner_id", "title", "query_language", "query_text", "stream_names", "lookback_minutes", "created_at",
        "updated_at"),
    UPDATE ("title", "query_text", "stream_names", "lookback_minutes", "updated_at"),
    DELETE ON "saved_log_queries" TO azora_user;
CREATE POLICY "saved_log_queries_0a4d59fa_access" ON "saved_log_queries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "saved_log_queries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "saved_log_queries" FOR SELECT TO azora_user
    USING ("owner_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "saved_log_queries" FOR INSERT TO azora_user
    WITH CHECK ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "saved_log_queries" FOR UPDATE TO azora_user
    USING ("owner_id" = (SELECT azora.subject()))
    WITH CHECK ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "saved_log_queries" FOR DELETE TO azora_user
    USING ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "saved_log_queries" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "owner_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."saved_log_queries" WITH (security_barrier = true) AS
    SELECT "id", "owner_id", "title", "query_language", "query_text", "stream_names", "lookback_minutes", "visibility",
        "run_count", "last_run_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "saved_log_queries";
GRANT SELECT ON azora_reader."saved_log_queries" TO azora_reader;
ALTER VIEW azora_reader."saved_log_queries" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "saved_log_queries"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('owner_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "saved_log_queries"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('owner_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "saved_log_queries"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('owner_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "saved_log_queries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to log_sinks
ALTER TABLE "log_sinks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "log_sinks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "log_sinks" TO azora_service;
GRANT SELECT ON "log_sinks" TO azora_maintenance, azora_masker;
CREATE POLICY "log_sinks_716eac45_access" ON "log_sinks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "log_sinks" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."log_sinks" WITH (security_barrier = true) AS
    SELECT "id", "stream_id", "sink_kind", "destination", "bucket_id", "credential_key_id", "minimum_severity", "filter",
        "batch_records", "flush_seconds", "state", "consecutive_failures", "last_error", "delivered_until",
        "confirmed_at", "created_at", "updated_at"
    FROM "log_sinks";
GRANT SELECT ON azora_reader."log_sinks" TO azora_reader;
ALTER VIEW azora_reader."log_sinks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "log_sinks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "log_sinks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "log_sinks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "log_sinks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
