-- CreateEnum
CREATE TYPE "ConnectorDirection" AS ENUM ('SOURCE', 'DESTINATION');

-- CreateEnum
CREATE TYPE "ReleaseStage" AS ENUM ('ALPHA', 'BETA', 'GENERALLY_AVAILABLE', 'DEPRECATED');

-- CreateEnum
CREATE TYPE "ConnectorAuthentication" AS ENUM ('NONE', 'BASIC', 'API_KEY', 'OAUTH2_AUTHORIZATION_CODE', 'OAUTH2_CLIENT_CREDENTIALS');

-- CreateEnum
CREATE TYPE "ConnectionStatus" AS ENUM ('AUTHORIZATION_REQUIRED', 'ACTIVE', 'INACTIVE', 'DEPRECATED');

-- CreateEnum
CREATE TYPE "CheckResult" AS ENUM ('SUCCEEDED', 'FAILED');

-- CreateEnum
CREATE TYPE "SyncMode" AS ENUM ('FULL_REFRESH', 'INCREMENTAL');

-- CreateEnum
CREATE TYPE "DestinationSyncMode" AS ENUM ('APPEND', 'OVERWRITE', 'APPEND_DEDUP');

-- CreateEnum
CREATE TYPE "MappingTransform" AS ENUM ('COPY', 'TRIM', 'LOWER_CASE', 'UPPER_CASE', 'PARSE_NUMBER', 'PARSE_DATE', 'LOOKUP', 'TEMPLATE', 'HASH', 'CONSTANT');

-- CreateEnum
CREATE TYPE "MissingRule" AS ENUM ('SET_NULL', 'USE_DEFAULT', 'REJECT_RECORD');

-- CreateEnum
CREATE TYPE "ScheduleKind" AS ENUM ('MANUAL', 'BASIC', 'CRON');

-- CreateEnum
CREATE TYPE "RunTrigger" AS ENUM ('SCHEDULE', 'USER', 'WEBHOOK', 'BACKFILL');

-- CreateEnum
CREATE TYPE "SyncStatus" AS ENUM ('PENDING', 'RUNNING', 'INCOMPLETE', 'SUCCEEDED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "FailureOrigin" AS ENUM ('SOURCE', 'DESTINATION', 'PLATFORM');

-- CreateEnum
CREATE TYPE "FailureType" AS ENUM ('CONFIG_ERROR', 'SYSTEM_ERROR', 'TRANSIENT_ERROR', 'DATA_ERROR');

-- CreateEnum
CREATE TYPE "SyncStage" AS ENUM ('READ', 'MAP', 'WRITE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "integration_connectors" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "name" TEXT NOT NULL,
    "direction" "ConnectorDirection" NOT NULL DEFAULT 'SOURCE',
    "version" VARCHAR(64) NOT NULL,
    "protocol_version" VARCHAR(16) NOT NULL,
    "release_stage" "ReleaseStage" NOT NULL DEFAULT 'ALPHA',
    "authentication" "ConnectorAuthentication" NOT NULL,
    "authorization_url" TEXT,
    "token_url" TEXT,
    "scopes" TEXT[],
    "connection_specification" JSONB NOT NULL,
    "api_description_url" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "integration_connectors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "connector_connections" (
    "id" UUID NOT NULL,
    "connector_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "configuration" JSONB NOT NULL,
    "credentials" BYTEA,
    "encryption_key_id" UUID,
    "token_expires_at" TIMESTAMPTZ(6),
    "granted_scopes" TEXT[],
    "status" "ConnectionStatus" NOT NULL DEFAULT 'AUTHORIZATION_REQUIRED',
    "last_check_result" "CheckResult",
    "last_checked_at" TIMESTAMPTZ(6),
    "last_check_message" TEXT,
    "created_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "connector_connections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "connection_streams" (
    "id" UUID NOT NULL,
    "connection_id" UUID NOT NULL,
    "namespace" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL,
    "target_service" VARCHAR(63) NOT NULL,
    "target_model" VARCHAR(63) NOT NULL,
    "json_schema" JSONB NOT NULL,
    "sync_mode" "SyncMode" NOT NULL DEFAULT 'FULL_REFRESH',
    "destination_sync_mode" "DestinationSyncMode" NOT NULL DEFAULT 'APPEND_DEDUP',
    "cursor_field" TEXT,
    "primary_key" TEXT[],
    "state" JSONB,
    "is_selected" BOOLEAN NOT NULL DEFAULT true,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "connection_streams_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "field_mappings" (
    "id" UUID NOT NULL,
    "stream_id" UUID NOT NULL,
    "source_pointer" TEXT,
    "target_field" VARCHAR(63) NOT NULL,
    "transform" "MappingTransform" NOT NULL DEFAULT 'COPY',
    "argument" TEXT,
    "on_missing" "MissingRule" NOT NULL DEFAULT 'SET_NULL',
    "default_value" TEXT,
    "is_personal" BOOLEAN NOT NULL DEFAULT false,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "field_mappings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sync_schedules" (
    "id" UUID NOT NULL,
    "connection_id" UUID NOT NULL,
    "kind" "ScheduleKind" NOT NULL DEFAULT 'MANUAL',
    "interval_minutes" INTEGER,
    "cron_expression" TEXT,
    "time_zone" VARCHAR(32) NOT NULL DEFAULT 'Africa/Johannesburg',
    "blackout_start_minute" SMALLINT,
    "blackout_end_minute" SMALLINT,
    "is_paused" BOOLEAN NOT NULL DEFAULT false,
    "next_run_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sync_schedules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sync_runs" (
    "id" UUID NOT NULL,
    "connection_id" UUID NOT NULL,
    "run_number" INTEGER NOT NULL,
    "attempt" SMALLINT NOT NULL DEFAULT 1,
    "trigger" "RunTrigger" NOT NULL DEFAULT 'SCHEDULE',
    "triggered_by_id" UUID,
    "status" "SyncStatus" NOT NULL DEFAULT 'PENDING',
    "records_read" BIGINT NOT NULL DEFAULT 0,
    "records_committed" BIGINT NOT NULL DEFAULT 0,
    "records_rejected" BIGINT NOT NULL DEFAULT 0,
    "bytes_read" BIGINT NOT NULL DEFAULT 0,
    "failure_origin" "FailureOrigin",
    "failure_reason" TEXT,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sync_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sync_errors" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "stream_id" UUID NOT NULL,
    "failure_type" "FailureType" NOT NULL,
    "stage" "SyncStage" NOT NULL,
    "record_key" TEXT,
    "record_hash" CHAR(64) NOT NULL,
    "field_pointer" TEXT,
    "message" TEXT NOT NULL,
    "is_retryable" BOOLEAN NOT NULL DEFAULT false,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sync_errors_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "integration_connectors_slug_key" ON "integration_connectors"("slug");

-- CreateIndex
CREATE INDEX "connector_connections_organization_id_status_idx" ON "connector_connections"("organization_id", "status");

-- CreateIndex
CREATE INDEX "connector_connections_connector_id_idx" ON "connector_connections"("connector_id");

-- CreateIndex
CREATE INDEX "connector_connections_encryption_key_id_idx" ON "connector_connections"("encryption_key_id");

-- CreateIndex
CREATE INDEX "connector_connections_created_by_id_idx" ON "connector_connections"("created_by_id");

-- CreateIndex
CREATE INDEX "connector_connections_compliance_id_idx" ON "connector_connections"("compliance_id");

-- CreateIndex
CREATE INDEX "connection_streams_organization_id_idx" ON "connection_streams"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "connection_streams_connection_id_namespace_name_key" ON "connection_streams"("connection_id", "namespace", "name");

-- CreateIndex
CREATE INDEX "field_mappings_organization_id_idx" ON "field_mappings"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "field_mappings_stream_id_target_field_key" ON "field_mappings"("stream_id", "target_field");

-- CreateIndex
CREATE UNIQUE INDEX "sync_schedules_connection_id_key" ON "sync_schedules"("connection_id");

-- CreateIndex
CREATE INDEX "sync_schedules_organization_id_idx" ON "sync_schedules"("organization_id");

-- CreateIndex
CREATE INDEX "sync_runs_organization_id_created_at_idx" ON "sync_runs"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "sync_runs_triggered_by_id_idx" ON "sync_runs"("triggered_by_id");

-- CreateIndex
CREATE INDEX "sync_runs_created_at_idx" ON "sync_runs" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "sync_runs_connection_id_run_number_key" ON "sync_runs"("connection_id", "run_number");

-- CreateIndex
CREATE INDEX "sync_errors_run_id_stream_id_idx" ON "sync_errors"("run_id", "stream_id");

-- CreateIndex
CREATE INDEX "sync_errors_organization_id_created_at_idx" ON "sync_errors"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "sync_errors_stream_id_idx" ON "sync_errors"("stream_id");

-- CreateIndex
CREATE INDEX "sync_errors_created_at_idx" ON "sync_errors" USING BRIN ("created_at");

-- AddForeignKey
ALTER TABLE "connector_connections" ADD CONSTRAINT "connector_connections_connector_id_fkey" FOREIGN KEY ("connector_id") REFERENCES "integration_connectors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connection_streams" ADD CONSTRAINT "connection_streams_connection_id_fkey" FOREIGN KEY ("connection_id") REFERENCES "connector_connections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_mappings" ADD CONSTRAINT "field_mappings_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "connection_streams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_schedules" ADD CONSTRAINT "sync_schedules_connection_id_fkey" FOREIGN KEY ("connection_id") REFERENCES "connector_connections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_runs" ADD CONSTRAINT "sync_runs_connection_id_fkey" FOREIGN KEY ("connection_id") REFERENCES "connector_connections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_errors" ADD CONSTRAINT "sync_errors_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "sync_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_errors" ADD CONSTRAINT "sync_errors_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "connection_streams"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of integration_connectors
ALTER TABLE "integration_connectors" ADD CONSTRAINT "integration_connectors_slug_59fa89fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "integration_connectors" ADD CONSTRAINT "integration_connectors_version_protocol_version_c87bd8d9_check"
    CHECK (version ~ '^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$' AND protocol_version ~ '^[0-9]+\.[0-9]+\.[0-9]+$');
ALTER TABLE "integration_connectors" ADD CONSTRAINT "integration_connectors_connection_specification_6c60361c_check"
    CHECK (jsonb_typeof(connection_specification) = 'object');
ALTER TABLE "integration_connectors" ADD CONSTRAINT "integration_connectors_authentication_authorizat_9fab0bcd_check"
    CHECK ((authentication = 'OAUTH2_AUTHORIZATION_CODE') = (authorization_url IS NOT NULL));
ALTER TABLE "integration_connectors" ADD CONSTRAINT "integration_connectors_authentication_token_url_5f4af401_check"
    CHECK ((authentication IN ('OAUTH2_AUTHORIZATION_CODE', 'OAUTH2_CLIENT_CREDENTIALS')) = (token_url IS NOT NULL));
ALTER TABLE "integration_connectors" ADD CONSTRAINT "integration_connectors_authorization_url_token_u_31be2fc1_check"
    CHECK (authorization_url ~ '^https://' AND token_url ~ '^https://' AND api_description_url ~ '^https://');

-- Safeguards of connector_connections
ALTER TABLE "connector_connections" ADD CONSTRAINT "connector_connections_name_58906c58_check"
    CHECK (char_length(name) BETWEEN 1 AND 120);
ALTER TABLE "connector_connections" ADD CONSTRAINT "connector_connections_configuration_9a4ad9c5_check"
    CHECK (jsonb_typeof(configuration) = 'object');
ALTER TABLE "connector_connections" ADD CONSTRAINT "connector_connections_credentials_encryption_key_900fe0b0_check"
    CHECK ((credentials IS NULL) = (encryption_key_id IS NULL));
ALTER TABLE "connector_connections" ADD CONSTRAINT "connector_connections_status_last_check_result_3c68780e_check"
    CHECK (status <> 'ACTIVE' OR (last_check_result IS NOT NULL AND last_check_result = 'SUCCEEDED'));
ALTER TABLE "connector_connections" ADD CONSTRAINT "connector_connections_last_check_result_last_che_7f402cf9_check"
    CHECK ((last_check_result IS NULL) = (last_checked_at IS NULL));
ALTER TABLE "connector_connections" ADD CONSTRAINT "connector_connections_credentials_status_459a40e9_check"
    CHECK (credentials IS NULL OR status <> 'AUTHORIZATION_REQUIRED');
ALTER TABLE "connector_connections" ADD CONSTRAINT "connector_connections_token_expires_at_credentia_9b6055bf_check"
    CHECK (token_expires_at IS NULL OR credentials IS NOT NULL);
CREATE UNIQUE INDEX "connector_connections_organization_id_name_d7e57443_key" ON "connector_connections" ("organization_id", "name")
    WHERE (deleted_at IS NULL);

-- Safeguards of connection_streams
ALTER TABLE "connection_streams" ADD CONSTRAINT "connection_streams_name_f0504396_check"
    CHECK (char_length(name) BETWEEN 1 AND 255);
ALTER TABLE "connection_streams" ADD CONSTRAINT "connection_streams_json_schema_c68db5b6_check"
    CHECK (jsonb_typeof(json_schema) = 'object');
ALTER TABLE "connection_streams" ADD CONSTRAINT "connection_streams_sync_mode_cursor_field_86835ad5_check"
    CHECK (sync_mode <> 'INCREMENTAL' OR cursor_field IS NOT NULL);
ALTER TABLE "connection_streams" ADD CONSTRAINT "connection_streams_destination_sync_mode_primary_2021ebc0_check"
    CHECK (destination_sync_mode <> 'APPEND_DEDUP' OR coalesce(cardinality(primary_key), 0) >= 1);
ALTER TABLE "connection_streams" ADD CONSTRAINT "connection_streams_destination_sync_mode_sync_mo_ae1aeee6_check"
    CHECK (destination_sync_mode <> 'OVERWRITE' OR sync_mode = 'FULL_REFRESH');
ALTER TABLE "connection_streams" ADD CONSTRAINT "connection_streams_state_sync_mode_4de02eee_check"
    CHECK (state IS NULL OR sync_mode = 'INCREMENTAL');
ALTER TABLE "connection_streams" ADD CONSTRAINT "connection_streams_target_service_356d9ba6_check"
    CHECK (target_service ~ '^[a-z0-9][a-z0-9_-]*$');

-- Safeguards of field_mappings
ALTER TABLE "field_mappings" ADD CONSTRAINT "field_mappings_source_pointer_23052fe8_check"
    CHECK (source_pointer = '' OR source_pointer ~ '^(/([^~/]|~[01])*)+$');
ALTER TABLE "field_mappings" ADD CONSTRAINT "field_mappings_target_field_e29fbe67_check"
    CHECK (target_field ~ '^[A-Za-z_][A-Za-z0-9_]{0,62}$');
ALTER TABLE "field_mappings" ADD CONSTRAINT "field_mappings_transform_source_pointer_18f18169_check"
    CHECK ((transform = 'CONSTANT') = (source_pointer IS NULL));
ALTER TABLE "field_mappings" ADD CONSTRAINT "field_mappings_transform_argument_36116264_check"
    CHECK (transform NOT IN ('CONSTANT', 'LOOKUP', 'PARSE_DATE', 'TEMPLATE') OR argument IS NOT NULL);
ALTER TABLE "field_mappings" ADD CONSTRAINT "field_mappings_on_missing_default_value_0f074db5_check"
    CHECK (on_missing <> 'USE_DEFAULT' OR default_value IS NOT NULL);

-- Safeguards of sync_schedules
ALTER TABLE "sync_schedules" ADD CONSTRAINT "sync_schedules_kind_interval_minutes_f7bd1ed9_check"
    CHECK ((kind = 'BASIC') = (interval_minutes IS NOT NULL));
ALTER TABLE "sync_schedules" ADD CONSTRAINT "sync_schedules_kind_cron_expression_c017cabf_check"
    CHECK ((kind = 'CRON') = (cron_expression IS NOT NULL));
ALTER TABLE "sync_schedules" ADD CONSTRAINT "sync_schedules_interval_minutes_4ffeec97_check"
    CHECK (interval_minutes BETWEEN 5 AND 43200);
ALTER TABLE "sync_schedules" ADD CONSTRAINT "sync_schedules_cron_expression_14e3f404_check"
    CHECK (cron_expression ~ '^(\S+ ){4}\S+$');
ALTER TABLE "sync_schedules" ADD CONSTRAINT "sync_schedules_kind_blackout_start_minute_b125cef0_check"
    CHECK (kind = 'CRON' OR blackout_start_minute IS NULL);
ALTER TABLE "sync_schedules" ADD CONSTRAINT "sync_schedules_blackout_start_minute_blackout_en_df440957_check"
    CHECK ((blackout_start_minute IS NULL) = (blackout_end_minute IS NULL));
ALTER TABLE "sync_schedules" ADD CONSTRAINT "sync_schedules_blackout_start_minute_blackout_en_ea58df22_check"
    CHECK (blackout_start_minute BETWEEN 0 AND 1439 AND blackout_end_minute BETWEEN 0 AND 1439 AND blackout_start_minute <> blackout_end_minute);
ALTER TABLE "sync_schedules" ADD CONSTRAINT "sync_schedules_kind_next_run_at_9e1e6703_check"
    CHECK (kind <> 'MANUAL' OR next_run_at IS NULL);
CREATE INDEX "sync_schedules_next_run_at_768500bd_idx" ON "sync_schedules" ("next_run_at")
    WHERE (NOT is_paused);

-- Safeguards of sync_runs
ALTER TABLE "sync_runs" ADD CONSTRAINT "sync_runs_run_number_attempt_b973192f_check"
    CHECK (run_number >= 1 AND attempt BETWEEN 1 AND 20);
ALTER TABLE "sync_runs" ADD CONSTRAINT "sync_runs_records_read_records_committed_records_b294eeca_check"
    CHECK (records_read >= 0 AND records_committed >= 0 AND records_rejected >= 0 AND bytes_read >= 0);
ALTER TABLE "sync_runs" ADD CONSTRAINT "sync_runs_records_committed_records_rejected_rec_80576ca9_check"
    CHECK (records_committed + records_rejected <= records_read);
ALTER TABLE "sync_runs" ADD CONSTRAINT "sync_runs_status_started_at_80563071_check"
    CHECK ((status = 'PENDING') = (started_at IS NULL));
ALTER TABLE "sync_runs" ADD CONSTRAINT "sync_runs_status_ended_at_4e4841fb_check"
    CHECK ((status IN ('SUCCEEDED', 'INCOMPLETE', 'FAILED', 'CANCELLED')) = (ended_at IS NOT NULL));
ALTER TABLE "sync_runs" ADD CONSTRAINT "sync_runs_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "sync_runs" ADD CONSTRAINT "sync_runs_status_failure_reason_e50c5926_check"
    CHECK (status NOT IN ('FAILED', 'INCOMPLETE') OR failure_reason IS NOT NULL);
ALTER TABLE "sync_runs" ADD CONSTRAINT "sync_runs_status_records_committed_records_rejec_e5a646bd_check"
    CHECK (status <> 'SUCCEEDED' OR records_committed + records_rejected = records_read);
ALTER TABLE "sync_runs" ADD CONSTRAINT "sync_runs_trigger_triggered_by_id_eac46fe5_check"
    CHECK (trigger <> 'USER' OR triggered_by_id IS NOT NULL);
CREATE UNIQUE INDEX "sync_runs_connection_id_5a9a2f83_key" ON "sync_runs" ("connection_id")
    WHERE (status = 'RUNNING');

-- Safeguards of sync_errors
ALTER TABLE "sync_errors" ADD CONSTRAINT "sync_errors_message_fbfc0c68_check"
    CHECK (char_length(message) BETWEEN 1 AND 4000);
ALTER TABLE "sync_errors" ADD CONSTRAINT "sync_errors_record_hash_5987141d_check"
    CHECK (record_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "sync_errors" ADD CONSTRAINT "sync_errors_field_pointer_16a1f3d0_check"
    CHECK (field_pointer ~ '^(/([^~/]|~[01])*)+$');

-- Live rows of connector_connections
CREATE VIEW azora_keys."connector_connections_8ffb614b_live" AS
    SELECT "id" FROM "connector_connections"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."connector_connections_8ffb614b_live" TO azora_user;

-- Live rows of connection_streams
CREATE VIEW azora_keys."connection_streams_b971c56e_live" AS
    SELECT "id" FROM "connection_streams"
    WHERE EXISTS (SELECT FROM azora_keys."connector_connections_8ffb614b_live" live WHERE live."id" = "connection_streams"."connection_id");
GRANT SELECT ON azora_keys."connection_streams_b971c56e_live" TO azora_user;

-- Access to integration_connectors
ALTER TABLE "integration_connectors" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "integration_connectors" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "integration_connectors" TO azora_service;
GRANT SELECT ON "integration_connectors" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "integration_connectors_8bd792ef_access" ON "integration_connectors"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "integration_connectors" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "integration_connectors" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "integration_connectors" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."integration_connectors" WITH (security_barrier = true) AS
    SELECT "id", "slug", "name", "direction", "version", "protocol_version", "release_stage", "authentication",
        "authorization_url", "token_url", "scopes", "connection_specification", "api_description_url", "created_at",
        "updated_at", "deleted_at"
    FROM "integration_connectors";
GRANT SELECT ON azora_reader."integration_connectors" TO azora_reader;
ALTER VIEW azora_reader."integration_connectors" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "integration_connectors"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "integration_connectors"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "integration_connectors"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "integration_connectors"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to connector_connections
ALTER TABLE "connector_connections" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "connector_connections" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "connector_connections" TO azora_service;
GRANT SELECT ("id", "connector_id", "name", "configuration", "encryption_key_id", "token_expires_at", "granted_scopes",
        "status", "last_check_result", "last_checked_at", "last_check_message", "created_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "connector_connections" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "connector_connections_92729482_access" ON "connector_connections"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "connector_connections" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "connector_connections" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "connector_connections" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."connector_connections" WITH (security_barrier = true) AS
    SELECT "id", "connector_id", "name", "configuration", "encryption_key_id", "token_expires_at", "granted_scopes",
        "status", "last_check_result", "last_checked_at", "last_check_message", "created_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "connector_connections";
GRANT SELECT ON azora_reader."connector_connections" TO azora_reader;
ALTER VIEW azora_reader."connector_connections" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "connector_connections"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{credentials}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "connector_connections"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{credentials}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "connector_connections"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{credentials}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "connector_connections"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to connection_streams
ALTER TABLE "connection_streams" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "connection_streams" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "connection_streams" TO azora_service;
GRANT SELECT ON "connection_streams" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "connection_streams_88069c17_access" ON "connection_streams"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "connection_streams" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "connection_streams" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "connection_streams" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."connector_connections_8ffb614b_live" live WHERE live."id" = "connection_streams"."connection_id"));
CREATE VIEW azora_reader."connection_streams" WITH (security_barrier = true) AS
    SELECT "id", "connection_id", "namespace", "name", "target_service", "target_model", "json_schema", "sync_mode",
        "destination_sync_mode", "cursor_field", "primary_key", "state", "is_selected", "organization_id",
        "created_at", "updated_at"
    FROM "connection_streams";
GRANT SELECT ON azora_reader."connection_streams" TO azora_reader;
ALTER VIEW azora_reader."connection_streams" OWNER TO azora_masker;

-- Access to field_mappings
ALTER TABLE "field_mappings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "field_mappings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "field_mappings" TO azora_service;
GRANT SELECT ON "field_mappings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "field_mappings_ea8b80a2_access" ON "field_mappings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "field_mappings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "field_mappings" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "field_mappings" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."connection_streams_b971c56e_live" live WHERE live."id" = "field_mappings"."stream_id"));
CREATE VIEW azora_reader."field_mappings" WITH (security_barrier = true) AS
    SELECT "id", "stream_id", "source_pointer", "target_field", "transform", "argument", "on_missing", "default_value",
        "is_personal", "organization_id", "created_at", "updated_at"
    FROM "field_mappings";
GRANT SELECT ON azora_reader."field_mappings" TO azora_reader;
ALTER VIEW azora_reader."field_mappings" OWNER TO azora_masker;

-- Access to sync_schedules
ALTER TABLE "sync_schedules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sync_schedules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sync_schedules" TO azora_service;
GRANT SELECT ON "sync_schedules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "sync_schedules_375acd74_access" ON "sync_schedules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sync_schedules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "sync_schedules" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "sync_schedules" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."connector_connections_8ffb614b_live" live WHERE live."id" = "sync_schedules"."connection_id"));
CREATE VIEW azora_reader."sync_schedules" WITH (security_barrier = true) AS
    SELECT "id", "connection_id", "kind", "interval_minutes", "cron_expression", "time_zone", "blackout_start_minute",
        "blackout_end_minute", "is_paused", "next_run_at", "organization_id", "created_at", "updated_at"
    FROM "sync_schedules";
GRANT SELECT ON azora_reader."sync_schedules" TO azora_reader;
ALTER VIEW azora_reader."sync_schedules" OWNER TO azora_masker;

-- Access to sync_runs
ALTER TABLE "sync_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sync_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sync_runs" TO azora_service;
GRANT SELECT ON "sync_runs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "sync_runs_4eb66e42_access" ON "sync_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sync_runs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "sync_runs" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "sync_runs" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."connector_connections_8ffb614b_live" live WHERE live."id" = "sync_runs"."connection_id"));
CREATE VIEW azora_reader."sync_runs" WITH (security_barrier = true) AS
    SELECT "id", "connection_id", "run_number", "attempt", "trigger", "triggered_by_id", "status", "records_read",
        "records_committed", "records_rejected", "bytes_read", "failure_origin", "failure_reason", "started_at",
        "ended_at", "organization_id", "created_at", "updated_at"
    FROM "sync_runs";
GRANT SELECT ON azora_reader."sync_runs" TO azora_reader;
ALTER VIEW azora_reader."sync_runs" OWNER TO azora_masker;

-- Access to sync_errors
ALTER TABLE "sync_errors" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sync_errors" FROM PUBLIC;
GRANT SELECT, INSERT ON "sync_errors" TO azora_service;
GRANT SELECT ON "sync_errors" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "sync_errors_64c8b1e4_access" ON "sync_errors"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sync_errors" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "sync_errors" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."sync_errors" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "stream_id", "failure_type", "stage", "record_key", "record_hash", "field_pointer", "message",
        "is_retryable", "organization_id", "created_at"
    FROM "sync_errors";
GRANT SELECT ON azora_reader."sync_errors" TO azora_reader;
ALTER VIEW azora_reader."sync_errors" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "sync_errors"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "sync_errors"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
