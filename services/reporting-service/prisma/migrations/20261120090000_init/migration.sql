-- CreateEnum
CREATE TYPE "ReportFormat" AS ENUM ('PDF', 'CSV', 'XLSX', 'HTML', 'JSON');

-- CreateEnum
CREATE TYPE "ReportClassification" AS ENUM ('PUBLIC', 'INTERNAL', 'CONFIDENTIAL', 'RESTRICTED');

-- CreateEnum
CREATE TYPE "DefinitionStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'RETIRED');

-- CreateEnum
CREATE TYPE "ParameterDataType" AS ENUM ('STRING', 'INTEGER', 'DECIMAL', 'DATE', 'DATE_RANGE', 'BOOLEAN', 'CHOICE');

-- CreateEnum
CREATE TYPE "HolidayRule" AS ENUM ('RUN_ANYWAY', 'SKIP', 'NEXT_WORKING_DAY');

-- CreateEnum
CREATE TYPE "RunStatus" AS ENUM ('QUEUED', 'RUNNING', 'READY', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DeliveryChannel" AS ENUM ('EMAIL', 'IN_APP', 'WEBHOOK', 'SFTP');

-- CreateEnum
CREATE TYPE "DeliveryStatus" AS ENUM ('QUEUED', 'SENT', 'DELIVERED', 'BOUNCED', 'FAILED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "report_definitions" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "semantic_model_id" UUID NOT NULL,
    "query_text" TEXT NOT NULL,
    "layout" JSONB NOT NULL,
    "formats" "ReportFormat"[],
    "language" VARCHAR(12) NOT NULL DEFAULT 'en',
    "classification" "ReportClassification" NOT NULL DEFAULT 'INTERNAL',
    "contains_personal_data" BOOLEAN NOT NULL DEFAULT false,
    "max_rows" INTEGER NOT NULL DEFAULT 100000,
    "artifact_days" INTEGER NOT NULL DEFAULT 90,
    "status" "DefinitionStatus" NOT NULL DEFAULT 'DRAFT',
    "published_at" TIMESTAMPTZ(6),
    "author_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "report_definitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_parameters" (
    "id" UUID NOT NULL,
    "definition_id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "prompt" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "data_type" "ParameterDataType" NOT NULL,
    "is_required" BOOLEAN NOT NULL DEFAULT true,
    "is_hidden" BOOLEAN NOT NULL DEFAULT false,
    "allows_many" BOOLEAN NOT NULL DEFAULT false,
    "choices" TEXT[],
    "default_expression" TEXT,
    "minimum" DECIMAL(20,6),
    "maximum" DECIMAL(20,6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "report_parameters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_schedules" (
    "id" UUID NOT NULL,
    "definition_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "recurrence_rule" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6),
    "exception_dates" DATE[],
    "time_zone" VARCHAR(32) NOT NULL DEFAULT 'Africa/Johannesburg',
    "on_holiday" "HolidayRule" NOT NULL DEFAULT 'RUN_ANYWAY',
    "parameter_values" JSONB NOT NULL DEFAULT '{}',
    "is_paused" BOOLEAN NOT NULL DEFAULT false,
    "consecutive_failures" SMALLINT NOT NULL DEFAULT 0,
    "next_run_at" TIMESTAMPTZ(6),
    "created_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "report_schedules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_runs" (
    "id" UUID NOT NULL,
    "definition_id" UUID NOT NULL,
    "schedule_id" UUID,
    "requested_by_id" UUID,
    "query_execution_id" UUID,
    "status" "RunStatus" NOT NULL DEFAULT 'QUEUED',
    "parameter_values" JSONB NOT NULL DEFAULT '{}',
    "data_until" TIMESTAMPTZ(6),
    "row_count" INTEGER,
    "page_count" INTEGER,
    "was_truncated" BOOLEAN NOT NULL DEFAULT false,
    "error" TEXT,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "report_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_artifacts" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "format" "ReportFormat" NOT NULL,
    "media_type" TEXT NOT NULL,
    "file_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "is_accessible" BOOLEAN NOT NULL DEFAULT false,
    "is_encrypted" BOOLEAN NOT NULL DEFAULT false,
    "download_count" INTEGER NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "purged_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "report_artifacts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_subscriptions" (
    "id" UUID NOT NULL,
    "schedule_id" UUID NOT NULL,
    "user_id" UUID,
    "email" TEXT,
    "format" "ReportFormat" NOT NULL DEFAULT 'PDF',
    "only_when_changed" BOOLEAN NOT NULL DEFAULT false,
    "unsubscribe_token_hash" CHAR(64),
    "confirmed_at" TIMESTAMPTZ(6),
    "unsubscribed_at" TIMESTAMPTZ(6),
    "delivery_count" INTEGER NOT NULL DEFAULT 0,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "report_subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_deliveries" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "artifact_id" UUID NOT NULL,
    "channel" "DeliveryChannel" NOT NULL DEFAULT 'EMAIL',
    "status" "DeliveryStatus" NOT NULL DEFAULT 'QUEUED',
    "attempt_count" SMALLINT NOT NULL DEFAULT 0,
    "bounce_code" VARCHAR(11),
    "notification_id" UUID,
    "delivered_at" TIMESTAMPTZ(6),
    "opened_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "report_deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "report_definitions_semantic_model_id_idx" ON "report_definitions"("semantic_model_id");

-- CreateIndex
CREATE INDEX "report_definitions_author_id_idx" ON "report_definitions"("author_id");

-- CreateIndex
CREATE INDEX "report_definitions_organization_id_idx" ON "report_definitions"("organization_id");

-- CreateIndex
CREATE INDEX "report_definitions_compliance_id_idx" ON "report_definitions"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_parameters_definition_id_name_key" ON "report_parameters"("definition_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "report_parameters_definition_id_position_key" ON "report_parameters"("definition_id", "position");

-- CreateIndex
CREATE INDEX "report_schedules_definition_id_starts_at_idx" ON "report_schedules"("definition_id", "starts_at");

-- CreateIndex
CREATE INDEX "report_schedules_created_by_id_idx" ON "report_schedules"("created_by_id");

-- CreateIndex
CREATE INDEX "report_schedules_organization_id_idx" ON "report_schedules"("organization_id");

-- CreateIndex
CREATE INDEX "report_runs_definition_id_created_at_idx" ON "report_runs"("definition_id", "created_at");

-- CreateIndex
CREATE INDEX "report_runs_requested_by_id_created_at_idx" ON "report_runs"("requested_by_id", "created_at");

-- CreateIndex
CREATE INDEX "report_runs_organization_id_created_at_idx" ON "report_runs"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "report_runs_schedule_id_idx" ON "report_runs"("schedule_id");

-- CreateIndex
CREATE INDEX "report_runs_query_execution_id_idx" ON "report_runs"("query_execution_id");

-- CreateIndex
CREATE INDEX "report_runs_compliance_id_idx" ON "report_runs"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_artifacts_file_id_key" ON "report_artifacts"("file_id");

-- CreateIndex
CREATE INDEX "report_artifacts_expires_at_idx" ON "report_artifacts"("expires_at");

-- CreateIndex
CREATE INDEX "report_artifacts_organization_id_idx" ON "report_artifacts"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_artifacts_run_id_format_key" ON "report_artifacts"("run_id", "format");

-- CreateIndex
CREATE UNIQUE INDEX "report_subscriptions_unsubscribe_token_hash_key" ON "report_subscriptions"("unsubscribe_token_hash");

-- CreateIndex
CREATE INDEX "report_subscriptions_schedule_id_idx" ON "report_subscriptions"("schedule_id");

-- CreateIndex
CREATE INDEX "report_subscriptions_user_id_idx" ON "report_subscriptions"("user_id");

-- CreateIndex
CREATE INDEX "report_subscriptions_organization_id_idx" ON "report_subscriptions"("organization_id");

-- CreateIndex
CREATE INDEX "report_deliveries_artifact_id_idx" ON "report_deliveries"("artifact_id");

-- CreateIndex
CREATE INDEX "report_deliveries_notification_id_idx" ON "report_deliveries"("notification_id");

-- CreateIndex
CREATE INDEX "report_deliveries_created_at_idx" ON "report_deliveries" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "report_deliveries_subscription_id_artifact_id_channel_key" ON "report_deliveries"("subscription_id", "artifact_id", "channel");

-- AddForeignKey
ALTER TABLE "report_parameters" ADD CONSTRAINT "report_parameters_definition_id_fkey" FOREIGN KEY ("definition_id") REFERENCES "report_definitions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_schedules" ADD CONSTRAINT "report_schedules_definition_id_fkey" FOREIGN KEY ("definition_id") REFERENCES "report_definitions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_runs" ADD CONSTRAINT "report_runs_definition_id_fkey" FOREIGN KEY ("definition_id") REFERENCES "report_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_runs" ADD CONSTRAINT "report_runs_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "report_schedules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_artifacts" ADD CONSTRAINT "report_artifacts_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "report_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_subscriptions" ADD CONSTRAINT "report_subscriptions_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "report_schedules"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_deliveries" ADD CONSTRAINT "report_deliveries_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "report_subscriptions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_deliveries" ADD CONSTRAINT "report_deliveries_artifact_id_fkey" FOREIGN KEY ("artifact_id") REFERENCES "report_artifacts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of report_definitions
ALTER TABLE "report_definitions" ADD CONSTRAINT "report_definitions_slug_version_b7df51fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND version >= 1);
ALTER TABLE "report_definitions" ADD CONSTRAINT "report_definitions_formats_e402b7ea_check"
    CHECK (coalesce(cardinality(formats), 0) >= 1);
ALTER TABLE "report_definitions" ADD CONSTRAINT "report_definitions_layout_1b953f94_check"
    CHECK (jsonb_typeof(layout) = 'object');
ALTER TABLE "report_definitions" ADD CONSTRAINT "report_definitions_status_published_at_612daed8_check"
    CHECK ((status = 'DRAFT') = (published_at IS NULL));
ALTER TABLE "report_definitions" ADD CONSTRAINT "report_definitions_contains_personal_data_classi_5ffc27fc_check"
    CHECK (NOT (contains_personal_data AND classification = 'PUBLIC'));
ALTER TABLE "report_definitions" ADD CONSTRAINT "report_definitions_max_rows_dffedf50_check"
    CHECK (max_rows BETWEEN 1 AND 10000000);
ALTER TABLE "report_definitions" ADD CONSTRAINT "report_definitions_artifact_days_23a6bc6b_check"
    CHECK (artifact_days BETWEEN 1 AND 3653);
CREATE UNIQUE INDEX "report_definitions_organization_id_slug_5515b42c_key" ON "report_definitions" ("organization_id", "slug")
    WHERE (status = 'PUBLISHED' AND organization_id IS NOT NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "report_definitions_slug_ada05c56_key" ON "report_definitions" ("slug")
    WHERE (status = 'PUBLISHED' AND organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of report_parameters
ALTER TABLE "report_parameters" ADD CONSTRAINT "report_parameters_name_e6fc68cd_check"
    CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$');
ALTER TABLE "report_parameters" ADD CONSTRAINT "report_parameters_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "report_parameters" ADD CONSTRAINT "report_parameters_data_type_choices_8f0d3e00_check"
    CHECK ((data_type = 'CHOICE') = (coalesce(cardinality(choices), 0) > 0));
ALTER TABLE "report_parameters" ADD CONSTRAINT "report_parameters_data_type_allows_many_315c4162_check"
    CHECK (data_type = 'CHOICE' OR NOT allows_many);
ALTER TABLE "report_parameters" ADD CONSTRAINT "report_parameters_data_type_minimum_maximum_a8ba6d95_check"
    CHECK (data_type IN ('INTEGER', 'DECIMAL') OR (minimum IS NULL AND maximum IS NULL));
ALTER TABLE "report_parameters" ADD CONSTRAINT "report_parameters_minimum_maximum_60136ee5_check"
    CHECK (minimum <= maximum AND minimum < 'NaN' AND maximum < 'NaN');
ALTER TABLE "report_parameters" ADD CONSTRAINT "report_parameters_is_required_is_hidden_default_7afa3068_check"
    CHECK (NOT (is_required AND is_hidden AND default_expression IS NULL));

-- Safeguards of report_schedules
ALTER TABLE "report_schedules" ADD CONSTRAINT "report_schedules_recurrence_rule_d0f3fa5e_check"
    CHECK (recurrence_rule ~ '^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z-]+=[A-Z0-9,+-]+)*$');
ALTER TABLE "report_schedules" ADD CONSTRAINT "report_schedules_recurrence_rule_5de474fb_check"
    CHECK (NOT (recurrence_rule ~ ';COUNT=' AND recurrence_rule ~ ';UNTIL='));
ALTER TABLE "report_schedules" ADD CONSTRAINT "report_schedules_ends_at_starts_at_c8de730b_check"
    CHECK (ends_at > starts_at);
ALTER TABLE "report_schedules" ADD CONSTRAINT "report_schedules_parameter_values_89318095_check"
    CHECK (jsonb_typeof(parameter_values) = 'object');
ALTER TABLE "report_schedules" ADD CONSTRAINT "report_schedules_is_paused_next_run_at_f576e7a1_check"
    CHECK (is_paused = false OR next_run_at IS NULL);
ALTER TABLE "report_schedules" ADD CONSTRAINT "report_schedules_consecutive_failures_7d2a7766_check"
    CHECK (consecutive_failures BETWEEN 0 AND 100);
CREATE INDEX "report_schedules_next_run_at_768500bd_idx" ON "report_schedules" ("next_run_at")
    WHERE (NOT is_paused);

-- Safeguards of report_runs
ALTER TABLE "report_runs" ADD CONSTRAINT "report_runs_schedule_id_requested_by_id_bebf4ff2_check"
    CHECK (num_nonnulls(schedule_id, requested_by_id) = 1);
ALTER TABLE "report_runs" ADD CONSTRAINT "report_runs_status_started_at_2f075feb_check"
    CHECK (status = 'QUEUED' OR status = 'CANCELLED' OR started_at IS NOT NULL);
ALTER TABLE "report_runs" ADD CONSTRAINT "report_runs_status_ended_at_148299b2_check"
    CHECK ((status IN ('READY', 'FAILED', 'CANCELLED')) = (ended_at IS NOT NULL));
ALTER TABLE "report_runs" ADD CONSTRAINT "report_runs_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "report_runs" ADD CONSTRAINT "report_runs_status_error_ccc7edf7_check"
    CHECK ((status = 'FAILED') = (error IS NOT NULL));
ALTER TABLE "report_runs" ADD CONSTRAINT "report_runs_row_count_page_count_c92fed1f_check"
    CHECK (row_count >= 0 AND page_count >= 0);
ALTER TABLE "report_runs" ADD CONSTRAINT "report_runs_status_row_count_d287f56f_check"
    CHECK (status <> 'READY' OR row_count IS NOT NULL);
ALTER TABLE "report_runs" ADD CONSTRAINT "report_runs_parameter_values_89318095_check"
    CHECK (jsonb_typeof(parameter_values) = 'object');
ALTER TABLE "report_runs" ADD CONSTRAINT "report_runs_data_until_ended_at_b4163997_check"
    CHECK (data_until <= ended_at);
ALTER TABLE "report_runs" ADD CONSTRAINT "report_runs_was_truncated_status_a414aa9d_check"
    CHECK (NOT was_truncated OR status = 'READY');

-- Safeguards of report_artifacts
ALTER TABLE "report_artifacts" ADD CONSTRAINT "report_artifacts_sha256_76626f0a_check"
    CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "report_artifacts" ADD CONSTRAINT "report_artifacts_size_bytes_8757e886_check"
    CHECK (size_bytes > 0);
ALTER TABLE "report_artifacts" ADD CONSTRAINT "report_artifacts_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
ALTER TABLE "report_artifacts" ADD CONSTRAINT "report_artifacts_purged_at_created_at_bc5518ec_check"
    CHECK ((purged_at IS NULL) OR purged_at >= created_at);
ALTER TABLE "report_artifacts" ADD CONSTRAINT "report_artifacts_is_accessible_format_340af7c0_check"
    CHECK (is_accessible = false OR format IN ('PDF', 'HTML'));
ALTER TABLE "report_artifacts" ADD CONSTRAINT "report_artifacts_media_type_format_417a9cc0_check"
    CHECK (media_type = CASE format WHEN 'PDF' THEN 'application/pdf' WHEN 'CSV' THEN 'text/csv' WHEN 'XLSX' THEN 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' WHEN 'HTML' THEN 'text/html' ELSE 'application/json' END);
ALTER TABLE "report_artifacts" ADD CONSTRAINT "report_artifacts_download_count_b0ab853b_check"
    CHECK (download_count >= 0);

-- Safeguards of report_subscriptions
ALTER TABLE "report_subscriptions" ADD CONSTRAINT "report_subscriptions_user_id_email_976756f3_check"
    CHECK (num_nonnulls(user_id, email) = 1);
ALTER TABLE "report_subscriptions" ADD CONSTRAINT "report_subscriptions_email_unsubscribe_token_has_d7512fc7_check"
    CHECK ((email IS NULL) = (unsubscribe_token_hash IS NULL));
ALTER TABLE "report_subscriptions" ADD CONSTRAINT "report_subscriptions_unsubscribe_token_hash_71e0391a_check"
    CHECK (unsubscribe_token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "report_subscriptions" ADD CONSTRAINT "report_subscriptions_unsubscribed_at_created_at_c96a00df_check"
    CHECK (unsubscribed_at >= created_at);
ALTER TABLE "report_subscriptions" ADD CONSTRAINT "report_subscriptions_email_confirmed_at_delivery_813b0c0e_check"
    CHECK (email IS NULL OR confirmed_at IS NOT NULL OR delivery_count = 0);
ALTER TABLE "report_subscriptions" ADD CONSTRAINT "report_subscriptions_delivery_count_45d34579_check"
    CHECK (delivery_count >= 0);
ALTER TABLE "report_subscriptions" ADD CONSTRAINT "report_subscriptions_email_f88a3864_check"
    CHECK (email = lower(email));
CREATE UNIQUE INDEX "report_subscriptions_schedule_id_user_id_9da9f92c_key" ON "report_subscriptions" ("schedule_id", "user_id")
    WHERE (unsubscribed_at IS NULL AND user_id IS NOT NULL);
CREATE UNIQUE INDEX "report_subscriptions_schedule_id_email_d9d84d0f_key" ON "report_subscriptions" ("schedule_id", "email")
    WHERE (unsubscribed_at IS NULL AND email IS NOT NULL);

-- Safeguards of report_deliveries
ALTER TABLE "report_deliveries" ADD CONSTRAINT "report_deliveries_status_delivered_at_154eeb53_check"
    CHECK ((status = 'DELIVERED') = (delivered_at IS NOT NULL));
ALTER TABLE "report_deliveries" ADD CONSTRAINT "report_deliveries_status_bounce_code_ddc542fc_check"
    CHECK ((status = 'BOUNCED') = (bounce_code IS NOT NULL));
ALTER TABLE "report_deliveries" ADD CONSTRAINT "report_deliveries_bounce_code_645d145a_check"
    CHECK (bounce_code ~ '^[245]\.[0-9]{1,3}\.[0-9]{1,3}$');
ALTER TABLE "report_deliveries" ADD CONSTRAINT "report_deliveries_attempt_count_512d789b_check"
    CHECK (attempt_count BETWEEN 0 AND 10);
ALTER TABLE "report_deliveries" ADD CONSTRAINT "report_deliveries_opened_at_delivered_at_fdeba3d6_check"
    CHECK (opened_at >= delivered_at);

-- Live rows of report_definitions
CREATE VIEW azora_keys."report_definitions_1f804836_live" AS
    SELECT "id" FROM "report_definitions"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."report_definitions_1f804836_live" TO azora_user;

-- Live rows of report_runs
CREATE VIEW azora_keys."report_runs_15cc7203_live" AS
    SELECT "id" FROM "report_runs"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."report_runs_15cc7203_live" TO azora_user;

-- Live rows of report_schedules
CREATE VIEW azora_keys."report_schedules_987407e2_live" AS
    SELECT "id" FROM "report_schedules"
    WHERE EXISTS (SELECT FROM azora_keys."report_definitions_1f804836_live" live WHERE live."id" = "report_schedules"."definition_id");
GRANT SELECT ON azora_keys."report_schedules_987407e2_live" TO azora_user;

-- Live rows of report_artifacts
CREATE VIEW azora_keys."report_artifacts_ed163f8c_live" AS
    SELECT "id" FROM "report_artifacts"
    WHERE EXISTS (SELECT FROM azora_keys."report_runs_15cc7203_live" live WHERE live."id" = "report_artifacts"."run_id");
GRANT SELECT ON azora_keys."report_artifacts_ed163f8c_live" TO azora_user;

-- Own rows of report_subscriptions
CREATE VIEW azora_keys."report_subscriptions_68d7eb21_own" AS
    SELECT "id" FROM "report_subscriptions"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."report_schedules_987407e2_live" live WHERE live."id" = "report_subscriptions"."schedule_id"));
GRANT SELECT ON azora_keys."report_subscriptions_68d7eb21_own" TO azora_user;

-- Access to report_definitions
ALTER TABLE "report_definitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "report_definitions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "report_definitions" TO azora_service;
GRANT SELECT ON "report_definitions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "report_definitions_93da63f1_access" ON "report_definitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "report_definitions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "report_definitions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "report_definitions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."report_definitions" WITH (security_barrier = true) AS
    SELECT "id", "slug", "version", "title", "semantic_model_id", "query_text", "layout", "formats", "language",
        "classification", "contains_personal_data", "max_rows", "artifact_days", "status", "published_at", "author_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "report_definitions";
GRANT SELECT ON azora_reader."report_definitions" TO azora_reader;
ALTER VIEW azora_reader."report_definitions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "report_definitions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "report_definitions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "report_definitions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "report_definitions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to report_parameters
ALTER TABLE "report_parameters" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "report_parameters" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "report_parameters" TO azora_service;
GRANT SELECT ON "report_parameters" TO azora_maintenance, azora_masker;
CREATE POLICY "report_parameters_c6069bbc_access" ON "report_parameters"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "report_parameters" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."report_parameters" WITH (security_barrier = true) AS
    SELECT "id", "definition_id", "name", "prompt", "position", "data_type", "is_required", "is_hidden", "allows_many",
        "choices", "default_expression", "minimum", "maximum", "created_at", "updated_at"
    FROM "report_parameters";
GRANT SELECT ON azora_reader."report_parameters" TO azora_reader;
ALTER VIEW azora_reader."report_parameters" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "report_parameters"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "report_parameters"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "report_parameters"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "report_parameters"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to report_schedules
ALTER TABLE "report_schedules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "report_schedules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "report_schedules" TO azora_service;
GRANT SELECT ON "report_schedules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "report_schedules_3fd5cdfe_access" ON "report_schedules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "report_schedules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "report_schedules" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "report_schedules" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."report_definitions_1f804836_live" live WHERE live."id" = "report_schedules"."definition_id"));
CREATE VIEW azora_reader."report_schedules" WITH (security_barrier = true) AS
    SELECT "id", "definition_id", "title", "recurrence_rule", "starts_at", "ends_at", "exception_dates", "time_zone",
        "on_holiday", "parameter_values", "is_paused", "consecutive_failures", "next_run_at", "created_by_id",
        "organization_id", "created_at", "updated_at"
    FROM "report_schedules";
GRANT SELECT ON azora_reader."report_schedules" TO azora_reader;
ALTER VIEW azora_reader."report_schedules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "report_schedules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "report_schedules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "report_schedules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "report_schedules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to report_runs
ALTER TABLE "report_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "report_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "report_runs" TO azora_service;
GRANT SELECT ON "report_runs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "report_runs_f2a73cb5_access" ON "report_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "report_runs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "report_runs" FOR SELECT TO azora_user
    USING ("requested_by_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "report_runs" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "requested_by_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."report_runs" WITH (security_barrier = true) AS
    SELECT "id", "definition_id", "schedule_id", "requested_by_id", "query_execution_id", "status", "parameter_values",
        "data_until", "row_count", "page_count", "was_truncated", "error", "started_at", "ended_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "report_runs";
GRANT SELECT ON azora_reader."report_runs" TO azora_reader;
ALTER VIEW azora_reader."report_runs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "report_runs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('requested_by_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "report_runs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('requested_by_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "report_runs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('requested_by_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "report_runs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to report_artifacts
ALTER TABLE "report_artifacts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "report_artifacts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "report_artifacts" TO azora_service;
GRANT SELECT ON "report_artifacts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "report_artifacts_3ed21820_access" ON "report_artifacts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "report_artifacts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "report_artifacts" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "report_artifacts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."report_runs_15cc7203_live" live WHERE live."id" = "report_artifacts"."run_id"));
CREATE VIEW azora_reader."report_artifacts" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "format", "media_type", "file_id", "sha256", "size_bytes", "is_accessible", "is_encrypted",
        "download_count", "expires_at", "purged_at", "organization_id", "created_at", "updated_at"
    FROM "report_artifacts";
GRANT SELECT ON azora_reader."report_artifacts" TO azora_reader;
ALTER VIEW azora_reader."report_artifacts" OWNER TO azora_masker;

-- Access to report_subscriptions
ALTER TABLE "report_subscriptions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "report_subscriptions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "report_subscriptions" TO azora_service;
GRANT SELECT ("id", "schedule_id", "user_id", "email", "format", "only_when_changed", "confirmed_at", "unsubscribed_at",
        "delivery_count", "organization_id", "created_at", "updated_at")
    ON "report_subscriptions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("format", "only_when_changed", "unsubscribed_at", "updated_at") ON "report_subscriptions" TO azora_user;
GRANT UPDATE ("email") ON "report_subscriptions" TO azora_maintenance;
CREATE POLICY "report_subscriptions_77ca0768_access" ON "report_subscriptions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "report_subscriptions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "report_subscriptions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "report_subscriptions" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "report_subscriptions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."report_schedules_987407e2_live" live WHERE live."id" = "report_subscriptions"."schedule_id"));
CREATE VIEW azora_reader."report_subscriptions" WITH (security_barrier = true) AS
    SELECT "id", "schedule_id", "user_id", azora.mask_email("email") AS "email", "format", "only_when_changed",
        "confirmed_at", "unsubscribed_at", "delivery_count", "organization_id", "created_at", "updated_at"
    FROM "report_subscriptions";
GRANT SELECT ON azora_reader."report_subscriptions" TO azora_reader;
ALTER VIEW azora_reader."report_subscriptions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "report_subscriptions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{unsubscribe_token_hash}', '{email}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "report_subscriptions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{unsubscribe_token_hash}', '{email}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "report_subscriptions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{unsubscribe_token_hash}', '{email}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "report_subscriptions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to report_deliveries
ALTER TABLE "report_deliveries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "report_deliveries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "report_deliveries" TO azora_service;
GRANT SELECT ON "report_deliveries" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "report_deliveries_5c540706_access" ON "report_deliveries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "report_deliveries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "report_deliveries" FOR SELECT TO azora_user
    USING ("subscription_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."report_subscriptions_68d7eb21_own")));
CREATE POLICY azora_user_live ON "report_deliveries" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."report_artifacts_ed163f8c_live" live WHERE live."id" = "report_deliveries"."artifact_id"));
CREATE VIEW azora_reader."report_deliveries" WITH (security_barrier = true) AS
    SELECT "id", "subscription_id", "artifact_id", "channel", "status", "attempt_count", "bounce_code", "notification_id",
        "delivered_at", "opened_at", "created_at", "updated_at"
    FROM "report_deliveries";
GRANT SELECT ON azora_reader."report_deliveries" TO azora_reader;
ALTER VIEW azora_reader."report_deliveries" OWNER TO azora_masker;
