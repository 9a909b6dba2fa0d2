-- CreateEnum
CREATE TYPE "ScriptInterpreter" AS ENUM ('POSIX_SH', 'BASH', 'NODE', 'PYTHON', 'SQL');

-- CreateEnum
CREATE TYPE "ScriptRisk" AS ENUM ('READ_ONLY', 'MUTATING', 'DESTRUCTIVE');

-- CreateEnum
CREATE TYPE "MisfireRule" AS ENUM ('SKIP', 'RUN_ONCE');

-- CreateEnum
CREATE TYPE "ExecutionStatus" AS ENUM ('AWAITING_APPROVAL', 'REFUSED', 'QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED');

-- CreateEnum
CREATE TYPE "ApprovalDecision" AS ENUM ('APPROVED', 'REFUSED');

-- CreateEnum
CREATE TYPE "OutputStream" AS ENUM ('STDOUT', 'STDERR', 'SYSTEM');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "operations_scripts" (
    "id" UUID NOT NULL,
    "group_path" VARCHAR(200) NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "description" TEXT NOT NULL,
    "interpreter" "ScriptInterpreter" NOT NULL DEFAULT 'POSIX_SH',
    "risk" "ScriptRisk" NOT NULL,
    "required_approvals" SMALLINT NOT NULL DEFAULT 0,
    "timeout_seconds" INTEGER NOT NULL DEFAULT 600,
    "max_retries" SMALLINT NOT NULL DEFAULT 0,
    "is_idempotent" BOOLEAN NOT NULL DEFAULT false,
    "allows_parallel" BOOLEAN NOT NULL DEFAULT false,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "owner_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "operations_scripts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "script_versions" (
    "id" UUID NOT NULL,
    "script_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "body_sha256" CHAR(64) NOT NULL,
    "has_shebang" BOOLEAN NOT NULL DEFAULT true,
    "change_note" TEXT NOT NULL,
    "lint_findings" INTEGER NOT NULL DEFAULT 0,
    "author_id" UUID NOT NULL,
    "reviewed_by_id" UUID,
    "reviewed_at" TIMESTAMPTZ(6),
    "signature" BYTEA,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "script_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "script_options" (
    "id" UUID NOT NULL,
    "script_id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "description" TEXT,
    "is_required" BOOLEAN NOT NULL DEFAULT false,
    "is_secure" BOOLEAN NOT NULL DEFAULT false,
    "is_enforced" BOOLEAN NOT NULL DEFAULT false,
    "allowed_values" TEXT[],
    "pattern" TEXT,
    "default_value" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "script_options_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "script_schedules" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "environment_id" UUID NOT NULL,
    "crontab" TEXT NOT NULL,
    "time_zone" VARCHAR(32) NOT NULL DEFAULT 'Africa/Johannesburg',
    "option_values" JSONB NOT NULL DEFAULT '{}',
    "node_filter" TEXT,
    "misfire" "MisfireRule" NOT NULL DEFAULT 'SKIP',
    "missed_runs" INTEGER NOT NULL DEFAULT 0,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "next_fire_at" TIMESTAMPTZ(6),
    "last_fire_at" TIMESTAMPTZ(6),
    "approved_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "script_schedules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "script_executions" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "environment_id" UUID NOT NULL,
    "schedule_id" UUID,
    "requested_by_id" UUID,
    "reason" TEXT NOT NULL,
    "option_values" JSONB NOT NULL DEFAULT '{}',
    "is_dry_run" BOOLEAN NOT NULL DEFAULT false,
    "status" "ExecutionStatus" NOT NULL DEFAULT 'QUEUED',
    "nodes" TEXT[],
    "failed_nodes" TEXT[],
    "exit_status" SMALLINT,
    "affected_rows" BIGINT,
    "aborted_by_id" UUID,
    "audit_log_id" UUID,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "script_executions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "execution_approvals" (
    "id" UUID NOT NULL,
    "execution_id" UUID NOT NULL,
    "approver_id" UUID NOT NULL,
    "decision" "ApprovalDecision" NOT NULL,
    "body_sha256" CHAR(64) NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "valid_until" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "execution_approvals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "execution_outputs" (
    "id" UUID NOT NULL,
    "execution_id" UUID NOT NULL,
    "node_name" TEXT NOT NULL,
    "stream" "OutputStream" NOT NULL DEFAULT 'STDOUT',
    "sequence_number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "masked_count" INTEGER NOT NULL DEFAULT 0,
    "is_truncated" BOOLEAN NOT NULL DEFAULT false,
    "written_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "execution_outputs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "operations_scripts_owner_id_idx" ON "operations_scripts"("owner_id");

-- CreateIndex
CREATE INDEX "operations_scripts_organization_id_idx" ON "operations_scripts"("organization_id");

-- CreateIndex
CREATE INDEX "operations_scripts_compliance_id_idx" ON "operations_scripts"("compliance_id");

-- CreateIndex
CREATE INDEX "script_versions_author_id_idx" ON "script_versions"("author_id");

-- CreateIndex
CREATE INDEX "script_versions_reviewed_by_id_idx" ON "script_versions"("reviewed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "script_versions_script_id_version_key" ON "script_versions"("script_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "script_versions_script_id_body_sha256_key" ON "script_versions"("script_id", "body_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "script_options_script_id_name_key" ON "script_options"("script_id", "name");

-- CreateIndex
CREATE INDEX "script_schedules_environment_id_idx" ON "script_schedules"("environment_id");

-- CreateIndex
CREATE INDEX "script_schedules_approved_by_id_idx" ON "script_schedules"("approved_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "script_schedules_version_id_environment_id_crontab_key" ON "script_schedules"("version_id", "environment_id", "crontab");

-- CreateIndex
CREATE INDEX "script_executions_environment_id_created_at_idx" ON "script_executions"("environment_id", "created_at");

-- CreateIndex
CREATE INDEX "script_executions_requested_by_id_created_at_idx" ON "script_executions"("requested_by_id", "created_at");

-- CreateIndex
CREATE INDEX "script_executions_organization_id_created_at_idx" ON "script_executions"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "script_executions_version_id_idx" ON "script_executions"("version_id");

-- CreateIndex
CREATE INDEX "script_executions_schedule_id_idx" ON "script_executions"("schedule_id");

-- CreateIndex
CREATE INDEX "script_executions_aborted_by_id_idx" ON "script_executions"("aborted_by_id");

-- CreateIndex
CREATE INDEX "script_executions_audit_log_id_idx" ON "script_executions"("audit_log_id");

-- CreateIndex
CREATE INDEX "script_executions_compliance_id_idx" ON "script_executions"("compliance_id");

-- CreateIndex
CREATE INDEX "execution_approvals_approver_id_created_at_idx" ON "execution_approvals"("approver_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "execution_approvals_execution_id_approver_id_key" ON "execution_approvals"("execution_id", "approver_id");

-- CreateIndex
CREATE INDEX "execution_outputs_created_at_idx" ON "execution_outputs" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "execution_outputs_sequence_key" ON "execution_outputs"("execution_id", "node_name", "sequence_number");

-- AddForeignKey
ALTER TABLE "script_versions" ADD CONSTRAINT "script_versions_script_id_fkey" FOREIGN KEY ("script_id") REFERENCES "operations_scripts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "script_options" ADD CONSTRAINT "script_options_script_id_fkey" FOREIGN KEY ("script_id") REFERENCES "operations_scripts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "script_schedules" ADD CONSTRAINT "script_schedules_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "script_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "script_executions" ADD CONSTRAINT "script_executions_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "script_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "script_executions" ADD CONSTRAINT "script_executions_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "script_schedules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "execution_approvals" ADD CONSTRAINT "execution_approvals_execution_id_fkey" FOREIGN KEY ("execution_id") REFERENCES "script_executions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "execution_outputs" ADD CONSTRAINT "execution_outputs_execution_id_fkey" FOREIGN KEY ("execution_id") REFERENCES "script_executions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of operations_scripts
ALTER TABLE "operations_scripts" ADD CONSTRAINT "operations_scripts_name_group_path_11aaf38b_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND group_path ~ '^[a-z0-9-]+(/[a-z0-9-]+)*$');
ALTER TABLE "operations_scripts" ADD CONSTRAINT "operations_scripts_timeout_seconds_max_retries_8f54294e_check"
    CHECK (timeout_seconds BETWEEN 1 AND 86400 AND max_retries BETWEEN 0 AND 5);
ALTER TABLE "operations_scripts" ADD CONSTRAINT "operations_scripts_risk_required_approvals_6aa6cb34_check"
    CHECK (risk <> 'DESTRUCTIVE' OR required_approvals >= 2);
ALTER TABLE "operations_scripts" ADD CONSTRAINT "operations_scripts_risk_required_approvals_e40a902f_check"
    CHECK (risk <> 'MUTATING' OR required_approvals >= 1);
ALTER TABLE "operations_scripts" ADD CONSTRAINT "operations_scripts_required_approvals_13175cf6_check"
    CHECK (required_approvals BETWEEN 0 AND 5);
ALTER TABLE "operations_scripts" ADD CONSTRAINT "operations_scripts_is_idempotent_max_retries_e2b3b983_check"
    CHECK (is_idempotent OR max_retries = 0);
CREATE UNIQUE INDEX "operations_scripts_group_path_name_359db6a0_key" ON "operations_scripts" ("group_path", "name")
    WHERE (deleted_at IS NULL);

-- Safeguards of script_versions
ALTER TABLE "script_versions" ADD CONSTRAINT "script_versions_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "script_versions" ADD CONSTRAINT "script_versions_body_sha256_5670c2cb_check"
    CHECK (body_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "script_versions" ADD CONSTRAINT "script_versions_body_37387b03_check"
    CHECK (char_length(body) BETWEEN 1 AND 1000000);
ALTER TABLE "script_versions" ADD CONSTRAINT "script_versions_reviewed_by_id_author_id_e1b22b36_check"
    CHECK (reviewed_by_id <> author_id);
ALTER TABLE "script_versions" ADD CONSTRAINT "script_versions_reviewed_by_id_reviewed_at_66a79751_check"
    CHECK ((reviewed_by_id IS NULL) = (reviewed_at IS NULL));
ALTER TABLE "script_versions" ADD CONSTRAINT "script_versions_body_has_shebang_bc40e92e_check"
    CHECK (body ~ '^#!' OR NOT has_shebang);
ALTER TABLE "script_versions" ADD CONSTRAINT "script_versions_signature_3773d379_check"
    CHECK (signature IS NULL OR octet_length(signature) >= 64);
ALTER TABLE "script_versions" ADD CONSTRAINT "script_versions_lint_findings_253ae18b_check"
    CHECK (lint_findings >= 0);

-- Safeguards of script_options
ALTER TABLE "script_options" ADD CONSTRAINT "script_options_name_9610fe48_check"
    CHECK (name ~ '^[A-Za-z_][A-Za-z0-9_]{0,62}$');
ALTER TABLE "script_options" ADD CONSTRAINT "script_options_is_secure_default_value_85560820_check"
    CHECK (NOT (is_secure AND default_value IS NOT NULL));
ALTER TABLE "script_options" ADD CONSTRAINT "script_options_allowed_values_default_value_514ca75b_check"
    CHECK (cardinality(allowed_values) = 0 OR default_value IS NULL OR default_value = ANY (allowed_values));
ALTER TABLE "script_options" ADD CONSTRAINT "script_options_is_enforced_allowed_values_patter_7568b0e1_check"
    CHECK (NOT is_enforced OR coalesce(cardinality(allowed_values), 0) > 0 OR pattern IS NOT NULL);

-- Safeguards of script_schedules
ALTER TABLE "script_schedules" ADD CONSTRAINT "script_schedules_crontab_075a08ca_check"
    CHECK (crontab ~ '^(\S+ ){4}\S+$');
ALTER TABLE "script_schedules" ADD CONSTRAINT "script_schedules_option_values_d38d0c0b_check"
    CHECK (jsonb_typeof(option_values) = 'object');
ALTER TABLE "script_schedules" ADD CONSTRAINT "script_schedules_is_enabled_next_fire_at_2c8516cb_check"
    CHECK ((is_enabled) OR next_fire_at IS NULL);
ALTER TABLE "script_schedules" ADD CONSTRAINT "script_schedules_missed_runs_95318105_check"
    CHECK (missed_runs >= 0);
CREATE INDEX "script_schedules_next_fire_at_ecc95de5_idx" ON "script_schedules" ("next_fire_at")
    WHERE (is_enabled AND deleted_at IS NULL);

-- Safeguards of script_executions
ALTER TABLE "script_executions" ADD CONSTRAINT "script_executions_status_ended_at_16611195_check"
    CHECK ((status IN ('SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED')) = (ended_at IS NOT NULL));
ALTER TABLE "script_executions" ADD CONSTRAINT "script_executions_status_started_at_1d4e2545_check"
    CHECK (status IN ('AWAITING_APPROVAL', 'REFUSED', 'QUEUED') OR started_at IS NOT NULL);
ALTER TABLE "script_executions" ADD CONSTRAINT "script_executions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "script_executions" ADD CONSTRAINT "script_executions_exit_status_d305e0f7_check"
    CHECK (exit_status BETWEEN 0 AND 255);
ALTER TABLE "script_executions" ADD CONSTRAINT "script_executions_status_exit_status_bdd72dba_check"
    CHECK (status <> 'SUCCEEDED' OR coalesce(exit_status, 1) = 0);
ALTER TABLE "script_executions" ADD CONSTRAINT "script_executions_status_exit_status_failed_node_48bc555e_check"
    CHECK (status <> 'FAILED' OR coalesce(exit_status, 0) <> 0 OR coalesce(cardinality(failed_nodes), 0) > 0);
ALTER TABLE "script_executions" ADD CONSTRAINT "script_executions_status_aborted_by_id_21af9ff6_check"
    CHECK ((status = 'ABORTED') = (aborted_by_id IS NOT NULL));
ALTER TABLE "script_executions" ADD CONSTRAINT "script_executions_requested_by_id_schedule_id_8a883ef8_check"
    CHECK (num_nonnulls(requested_by_id, schedule_id) = 1);
ALTER TABLE "script_executions" ADD CONSTRAINT "script_executions_affected_rows_2eac6d63_check"
    CHECK (affected_rows >= 0);
ALTER TABLE "script_executions" ADD CONSTRAINT "script_executions_reason_4a3d3765_check"
    CHECK (char_length(reason) >= 10);

-- Safeguards of execution_approvals
ALTER TABLE "execution_approvals" ADD CONSTRAINT "execution_approvals_body_sha256_5670c2cb_check"
    CHECK (body_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "execution_approvals" ADD CONSTRAINT "execution_approvals_decision_comment_d1faa3ac_check"
    CHECK (decision = 'APPROVED' OR comment <> '');
ALTER TABLE "execution_approvals" ADD CONSTRAINT "execution_approvals_decision_valid_until_8a9b845c_check"
    CHECK ((decision = 'APPROVED') = (valid_until IS NOT NULL));
ALTER TABLE "execution_approvals" ADD CONSTRAINT "execution_approvals_valid_until_created_at_3622f28a_check"
    CHECK (valid_until > created_at);

-- Safeguards of execution_outputs
ALTER TABLE "execution_outputs" ADD CONSTRAINT "execution_outputs_sequence_number_42506356_check"
    CHECK (sequence_number >= 0);
ALTER TABLE "execution_outputs" ADD CONSTRAINT "execution_outputs_content_aef39a36_check"
    CHECK (octet_length(content) BETWEEN 1 AND 65536);
ALTER TABLE "execution_outputs" ADD CONSTRAINT "execution_outputs_masked_count_0d645775_check"
    CHECK (masked_count >= 0);

-- Access to operations_scripts
ALTER TABLE "operations_scripts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "operations_scripts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "operations_scripts" TO azora_service;
GRANT SELECT ON "operations_scripts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "operations_scripts_2ea81c04_access" ON "operations_scripts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "operations_scripts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "operations_scripts" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "operations_scripts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."operations_scripts" WITH (security_barrier = true) AS
    SELECT "id", "group_path", "name", "description", "interpreter", "risk", "required_approvals", "timeout_seconds",
        "max_retries", "is_idempotent", "allows_parallel", "is_enabled", "owner_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "operations_scripts";
GRANT SELECT ON azora_reader."operations_scripts" TO azora_reader;
ALTER VIEW azora_reader."operations_scripts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "operations_scripts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "operations_scripts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "operations_scripts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "operations_scripts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to script_versions
ALTER TABLE "script_versions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "script_versions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "script_versions" TO azora_service;
GRANT SELECT ON "script_versions" TO azora_maintenance, azora_masker;
CREATE POLICY "script_versions_54f8721d_access" ON "script_versions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "script_versions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."script_versions" WITH (security_barrier = true) AS
    SELECT "id", "script_id", "version", "body", "body_sha256", "has_shebang", "change_note", "lint_findings",
        "author_id", "reviewed_by_id", "reviewed_at", "signature", "created_at", "updated_at"
    FROM "script_versions";
GRANT SELECT ON azora_reader."script_versions" TO azora_reader;
ALTER VIEW azora_reader."script_versions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "script_versions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "script_versions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "script_versions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "script_versions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to script_options
ALTER TABLE "script_options" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "script_options" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "script_options" TO azora_service;
GRANT SELECT ON "script_options" TO azora_maintenance, azora_masker;
CREATE POLICY "script_options_2f2c801b_access" ON "script_options"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "script_options" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."script_options" WITH (security_barrier = true) AS
    SELECT "id", "script_id", "name", "description", "is_required", "is_secure", "is_enforced", "allowed_values",
        "pattern", "default_value", "created_at", "updated_at"
    FROM "script_options";
GRANT SELECT ON azora_reader."script_options" TO azora_reader;
ALTER VIEW azora_reader."script_options" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "script_options"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "script_options"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "script_options"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "script_options"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to script_schedules
ALTER TABLE "script_schedules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "script_schedules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "script_schedules" TO azora_service;
GRANT SELECT ON "script_schedules" TO azora_maintenance, azora_masker;
CREATE POLICY "script_schedules_f6f338a5_access" ON "script_schedules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "script_schedules" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."script_schedules" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "environment_id", "crontab", "time_zone", "option_values", "node_filter", "misfire",
        "missed_runs", "is_enabled", "next_fire_at", "last_fire_at", "approved_by_id", "created_at", "updated_at",
        "deleted_at"
    FROM "script_schedules";
GRANT SELECT ON azora_reader."script_schedules" TO azora_reader;
ALTER VIEW azora_reader."script_schedules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "script_schedules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "script_schedules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "script_schedules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "script_schedules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to script_executions
ALTER TABLE "script_executions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "script_executions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "script_executions" TO azora_service;
GRANT SELECT ON "script_executions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "script_executions_20bae4e2_access" ON "script_executions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "script_executions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "script_executions" FOR SELECT TO azora_user
    USING ("requested_by_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "script_executions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "requested_by_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."script_executions" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "environment_id", "schedule_id", "requested_by_id", "reason", "option_values",
        "is_dry_run", "status", "nodes", "failed_nodes", "exit_status", "affected_rows", "aborted_by_id",
        "audit_log_id", "started_at", "ended_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "script_executions";
GRANT SELECT ON azora_reader."script_executions" TO azora_reader;
ALTER VIEW azora_reader."script_executions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "script_executions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('requested_by_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "script_executions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('requested_by_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "script_executions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('requested_by_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "script_executions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to execution_approvals
ALTER TABLE "execution_approvals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "execution_approvals" FROM PUBLIC;
GRANT SELECT, INSERT ON "execution_approvals" TO azora_service;
GRANT SELECT ON "execution_approvals" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("comment") ON "execution_approvals" TO azora_maintenance;
CREATE POLICY "execution_approvals_7431e60d_access" ON "execution_approvals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "execution_approvals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "execution_approvals" FOR SELECT TO azora_user
    USING ("approver_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."execution_approvals" WITH (security_barrier = true) AS
    SELECT "id", "execution_id", "approver_id", "decision", "body_sha256", azora.mask_free_text("comment") AS "comment",
        "valid_until", "created_at"
    FROM "execution_approvals";
GRANT SELECT ON azora_reader."execution_approvals" TO azora_reader;
ALTER VIEW azora_reader."execution_approvals" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "execution_approvals"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{comment}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "execution_approvals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to execution_outputs
ALTER TABLE "execution_outputs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "execution_outputs" FROM PUBLIC;
GRANT SELECT, INSERT ON "execution_outputs" TO azora_service;
GRANT SELECT ON "execution_outputs" TO azora_maintenance, azora_masker;
CREATE POLICY "execution_outputs_a0e21cd5_access" ON "execution_outputs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "execution_outputs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."execution_outputs" WITH (security_barrier = true) AS
    SELECT "id", "execution_id", "node_name", "stream", "sequence_number", "content", "masked_count", "is_truncated",
        "written_at", "created_at"
    FROM "execution_outputs";
GRANT SELECT ON azora_reader."execution_outputs" TO azora_reader;
ALTER VIEW azora_reader."execution_outputs" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "execution_outputs"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "execution_outputs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
