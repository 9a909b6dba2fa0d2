-- CreateEnum
CREATE TYPE "CodespaceStatus" AS ENUM ('QUEUED', 'PROVISIONING', 'STARTING', 'AVAILABLE', 'REBUILDING', 'SHUTTING_DOWN', 'STOPPED', 'ARCHIVED', 'FAILED', 'DELETED');

-- CreateEnum
CREATE TYPE "CpuArchitecture" AS ENUM ('AMD64', 'ARM64');

-- CreateEnum
CREATE TYPE "SecretVisibility" AS ENUM ('ALL', 'SELECTED');

-- CreateEnum
CREATE TYPE "PrebuildTrigger" AS ENUM ('PUSH', 'CONFIG_CHANGE', 'SCHEDULE', 'MANUAL');

-- CreateEnum
CREATE TYPE "PrebuildStatus" AS ENUM ('RUNNING', 'READY', 'FAILED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "LifecycleStep" AS ENUM ('BUILD_IMAGE', 'INSTALL_FEATURES', 'ON_CREATE', 'UPDATE_CONTENT', 'POST_CREATE', 'SNAPSHOT');

-- CreateEnum
CREATE TYPE "PortProtocol" AS ENUM ('HTTP', 'HTTPS', 'TCP');

-- CreateEnum
CREATE TYPE "PortVisibility" AS ENUM ('PRIVATE', 'ORGANIZATION', 'PUBLIC');

-- CreateEnum
CREATE TYPE "AutoForward" AS ENUM ('NOTIFY', 'OPEN_BROWSER', 'OPEN_PREVIEW', 'SILENT', 'IGNORE');

-- CreateEnum
CREATE TYPE "StopReason" AS ENUM ('USER', 'IDLE', 'QUOTA', 'MAINTENANCE', 'FAILURE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "codespaces" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "display_name" TEXT,
    "repository_url" TEXT NOT NULL,
    "git_ref" TEXT NOT NULL,
    "head_sha" VARCHAR(64),
    "config_id" UUID,
    "machine_class_id" UUID NOT NULL,
    "prebuild_id" UUID,
    "workspace_id" UUID,
    "status" "CodespaceStatus" NOT NULL DEFAULT 'QUEUED',
    "failure" TEXT,
    "region" TEXT NOT NULL,
    "idle_timeout_minutes" INTEGER NOT NULL DEFAULT 30,
    "retention_days" SMALLINT NOT NULL DEFAULT 14,
    "uncommitted_files" INTEGER NOT NULL DEFAULT 0,
    "unpushed_commits" INTEGER NOT NULL DEFAULT 0,
    "storage_used_bytes" BIGINT NOT NULL DEFAULT 0,
    "last_used_at" TIMESTAMPTZ(6) NOT NULL,
    "removed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "codespaces_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dev_container_configs" (
    "id" UUID NOT NULL,
    "repository_url" TEXT NOT NULL,
    "config_path" TEXT NOT NULL,
    "commit_sha" VARCHAR(64) NOT NULL,
    "content_hash" CHAR(64) NOT NULL,
    "content" JSONB NOT NULL,
    "image" TEXT,
    "dockerfile" TEXT,
    "compose_file" TEXT,
    "compose_service" TEXT,
    "features" JSONB NOT NULL DEFAULT '{}',
    "remote_user" TEXT NOT NULL DEFAULT 'vscode',
    "required_cpus" SMALLINT,
    "required_memory_gib" SMALLINT,
    "required_storage_gib" SMALLINT,
    "registered_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "dev_container_configs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "machine_classes" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "display_name" TEXT NOT NULL,
    "architecture" "CpuArchitecture" NOT NULL DEFAULT 'AMD64',
    "vcpu_count" SMALLINT NOT NULL,
    "memory_gib" INTEGER NOT NULL,
    "storage_gib" INTEGER NOT NULL,
    "gpu_count" SMALLINT NOT NULL DEFAULT 0,
    "gpu_model" TEXT,
    "hourly_price" DECIMAL(18,8) NOT NULL,
    "storage_price" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "is_offered" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "machine_classes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "codespace_secrets" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "name" VARCHAR(128) NOT NULL,
    "sealed_value" BYTEA NOT NULL,
    "encryption_key_id" UUID NOT NULL,
    "visibility" "SecretVisibility" NOT NULL DEFAULT 'SELECTED',
    "repositories" TEXT[],
    "last_used_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "codespace_secrets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prebuild_runs" (
    "id" UUID NOT NULL,
    "config_id" UUID NOT NULL,
    "machine_class_id" UUID NOT NULL,
    "git_ref" TEXT NOT NULL,
    "commit_sha" VARCHAR(64) NOT NULL,
    "region" TEXT NOT NULL,
    "trigger" "PrebuildTrigger" NOT NULL DEFAULT 'PUSH',
    "status" "PrebuildStatus" NOT NULL DEFAULT 'RUNNING',
    "image_digest" CHAR(71),
    "size_bytes" BIGINT,
    "failed_step" "LifecycleStep",
    "log_file_id" UUID,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "prebuild_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forwarded_ports" (
    "id" UUID NOT NULL,
    "codespace_id" UUID NOT NULL,
    "port" INTEGER NOT NULL,
    "protocol" "PortProtocol" NOT NULL DEFAULT 'HTTP',
    "label" TEXT,
    "visibility" "PortVisibility" NOT NULL DEFAULT 'PRIVATE',
    "on_auto_forward" "AutoForward" NOT NULL DEFAULT 'NOTIFY',
    "host_name" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(6) NOT NULL,
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "forwarded_ports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "codespace_usages" (
    "id" UUID NOT NULL,
    "codespace_name" VARCHAR(63) NOT NULL,
    "user_id" UUID NOT NULL,
    "machine_class_id" UUID NOT NULL,
    "stop_reason" "StopReason" NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6) NOT NULL,
    "cpu_core_minutes" INTEGER NOT NULL,
    "storage_gib_hours" DECIMAL(12,4) NOT NULL,
    "charged_amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "organization_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "codespace_usages_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "codespaces_user_id_last_used_at_idx" ON "codespaces"("user_id", "last_used_at");

-- CreateIndex
CREATE INDEX "codespaces_config_id_idx" ON "codespaces"("config_id");

-- CreateIndex
CREATE INDEX "codespaces_machine_class_id_idx" ON "codespaces"("machine_class_id");

-- CreateIndex
CREATE INDEX "codespaces_prebuild_id_idx" ON "codespaces"("prebuild_id");

-- CreateIndex
CREATE INDEX "codespaces_workspace_id_idx" ON "codespaces"("workspace_id");

-- CreateIndex
CREATE INDEX "codespaces_organization_id_idx" ON "codespaces"("organization_id");

-- CreateIndex
CREATE INDEX "codespaces_compliance_id_idx" ON "codespaces"("compliance_id");

-- CreateIndex
CREATE INDEX "dev_container_configs_registered_by_id_idx" ON "dev_container_configs"("registered_by_id");

-- CreateIndex
CREATE INDEX "dev_container_configs_organization_id_idx" ON "dev_container_configs"("organization_id");

-- CreateIndex
CREATE INDEX "dev_container_configs_compliance_id_idx" ON "dev_container_configs"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "dev_container_configs_commit_key" ON "dev_container_configs"("repository_url", "config_path", "commit_sha");

-- CreateIndex
CREATE UNIQUE INDEX "machine_classes_name_key" ON "machine_classes"("name");

-- CreateIndex
CREATE INDEX "codespace_secrets_user_id_idx" ON "codespace_secrets"("user_id");

-- CreateIndex
CREATE INDEX "codespace_secrets_encryption_key_id_idx" ON "codespace_secrets"("encryption_key_id");

-- CreateIndex
CREATE INDEX "codespace_secrets_organization_id_idx" ON "codespace_secrets"("organization_id");

-- CreateIndex
CREATE INDEX "codespace_secrets_compliance_id_idx" ON "codespace_secrets"("compliance_id");

-- CreateIndex
CREATE INDEX "prebuild_runs_config_id_started_at_idx" ON "prebuild_runs"("config_id", "started_at");

-- CreateIndex
CREATE INDEX "prebuild_runs_machine_class_id_idx" ON "prebuild_runs"("machine_class_id");

-- CreateIndex
CREATE INDEX "prebuild_runs_log_file_id_idx" ON "prebuild_runs"("log_file_id");

-- CreateIndex
CREATE INDEX "prebuild_runs_created_at_idx" ON "prebuild_runs" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "forwarded_ports_host_name_key" ON "forwarded_ports"("host_name");

-- CreateIndex
CREATE INDEX "forwarded_ports_codespace_id_port_idx" ON "forwarded_ports"("codespace_id", "port");

-- CreateIndex
CREATE INDEX "codespace_usages_user_id_started_at_idx" ON "codespace_usages"("user_id", "started_at");

-- CreateIndex
CREATE INDEX "codespace_usages_organization_id_started_at_idx" ON "codespace_usages"("organization_id", "started_at");

-- CreateIndex
CREATE INDEX "codespace_usages_machine_class_id_idx" ON "codespace_usages"("machine_class_id");

-- CreateIndex
CREATE INDEX "codespace_usages_created_at_idx" ON "codespace_usages" USING BRIN ("created_at");

-- AddForeignKey
ALTER TABLE "codespaces" ADD CONSTRAINT "codespaces_config_id_fkey" FOREIGN KEY ("config_id") REFERENCES "dev_container_configs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codespaces" ADD CONSTRAINT "codespaces_machine_class_id_fkey" FOREIGN KEY ("machine_class_id") REFERENCES "machine_classes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codespaces" ADD CONSTRAINT "codespaces_prebuild_id_fkey" FOREIGN KEY ("prebuild_id") REFERENCES "prebuild_runs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prebuild_runs" ADD CONSTRAINT "prebuild_runs_config_id_fkey" FOREIGN KEY ("config_id") REFERENCES "dev_container_configs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prebuild_runs" ADD CONSTRAINT "prebuild_runs_machine_class_id_fkey" FOREIGN KEY ("machine_class_id") REFERENCES "machine_classes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forwarded_ports" ADD CONSTRAINT "forwarded_ports_codespace_id_fkey" FOREIGN KEY ("codespace_id") REFERENCES "codespaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codespace_usages" ADD CONSTRAINT "codespace_usages_machine_class_id_fkey" FOREIGN KEY ("machine_class_id") REFERENCES "machine_classes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of codespaces
ALTER TABLE "codespaces" ADD CONSTRAINT "codespaces_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "codespaces" ADD CONSTRAINT "codespaces_repository_url_git_ref_40c157f7_check"
    CHECK (repository_url ~ '^https://' AND git_ref !~ '[[:space:]~^:?*[]' AND strpos(git_ref, chr(92)) = 0);
ALTER TABLE "codespaces" ADD CONSTRAINT "codespaces_git_ref_06086d80_check"
    CHECK (git_ref <> '' AND git_ref !~ '([.][.]|@[{]|//|[.]lock$|[./]$|^/)');
ALTER TABLE "codespaces" ADD CONSTRAINT "codespaces_head_sha_07aeb3f2_check"
    CHECK (head_sha ~ '^([0-9a-f]{40}|[0-9a-f]{64})$');
ALTER TABLE "codespaces" ADD CONSTRAINT "codespaces_prebuild_id_config_id_7dff963e_check"
    CHECK (prebuild_id IS NULL OR config_id IS NOT NULL);
ALTER TABLE "codespaces" ADD CONSTRAINT "codespaces_idle_timeout_minutes_4ef22ff8_check"
    CHECK (idle_timeout_minutes BETWEEN 5 AND 240);
ALTER TABLE "codespaces" ADD CONSTRAINT "codespaces_retention_days_398afed8_check"
    CHECK (retention_days BETWEEN 0 AND 30);
ALTER TABLE "codespaces" ADD CONSTRAINT "codespaces_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "codespaces" ADD CONSTRAINT "codespaces_uncommitted_files_unpushed_commits_5c1f5ca3_check"
    CHECK (uncommitted_files >= 0 AND unpushed_commits >= 0);
ALTER TABLE "codespaces" ADD CONSTRAINT "codespaces_storage_used_bytes_a12f0842_check"
    CHECK (storage_used_bytes >= 0);
ALTER TABLE "codespaces" ADD CONSTRAINT "codespaces_status_removed_at_eb338267_check"
    CHECK ((status = 'DELETED') = (removed_at IS NOT NULL));
CREATE UNIQUE INDEX "codespaces_name_9f8eb475_key" ON "codespaces" ("name")
    WHERE (status <> 'DELETED' AND deleted_at IS NULL);
CREATE INDEX "codespaces_last_used_at_01c12d97_idx" ON "codespaces" ("last_used_at")
    WHERE (status IN ('AVAILABLE', 'STOPPED') AND deleted_at IS NULL);

-- Safeguards of dev_container_configs
ALTER TABLE "dev_container_configs" ADD CONSTRAINT "dev_container_configs_config_path_5f6469dd_check"
    CHECK (config_path ~ '^\.devcontainer(/[^/]+)?/devcontainer\.json$' OR config_path = '.devcontainer.json');
ALTER TABLE "dev_container_configs" ADD CONSTRAINT "dev_container_configs_image_dockerfile_compose_f_5fa8663d_check"
    CHECK (num_nonnulls(image, dockerfile, compose_file) = 1);
ALTER TABLE "dev_container_configs" ADD CONSTRAINT "dev_container_configs_commit_sha_content_hash_7de26817_check"
    CHECK (commit_sha ~ '^([0-9a-f]{40}|[0-9a-f]{64})$' AND content_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "dev_container_configs" ADD CONSTRAINT "dev_container_configs_content_features_ff156b2c_check"
    CHECK (jsonb_typeof(content) = 'object' AND jsonb_typeof(features) = 'object');
ALTER TABLE "dev_container_configs" ADD CONSTRAINT "dev_container_configs_required_cpus_required_mem_4c3f4a94_check"
    CHECK (required_cpus >= 1 AND required_memory_gib >= 1 AND required_storage_gib >= 1);
ALTER TABLE "dev_container_configs" ADD CONSTRAINT "dev_container_configs_compose_file_compose_servi_02db7d59_check"
    CHECK ((compose_file IS NULL) = (compose_service IS NULL));

-- Safeguards of machine_classes
ALTER TABLE "machine_classes" ADD CONSTRAINT "machine_classes_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "machine_classes" ADD CONSTRAINT "machine_classes_vcpu_count_memory_gib_storage_gi_287d3a9e_check"
    CHECK (vcpu_count BETWEEN 1 AND 128 AND memory_gib BETWEEN 1 AND 1024 AND storage_gib BETWEEN 8 AND 4096);
ALTER TABLE "machine_classes" ADD CONSTRAINT "machine_classes_gpu_count_gpu_model_07be2844_check"
    CHECK (gpu_count BETWEEN 0 AND 16 AND (gpu_count = 0) = (gpu_model IS NULL));
ALTER TABLE "machine_classes" ADD CONSTRAINT "machine_classes_hourly_price_storage_price_309d6388_check"
    CHECK (hourly_price >= 0 AND hourly_price < 'NaN' AND storage_price >= 0 AND storage_price < 'NaN');

-- Safeguards of codespace_secrets
ALTER TABLE "codespace_secrets" ADD CONSTRAINT "codespace_secrets_name_deddc984_check"
    CHECK (name ~ '^[A-Z_][A-Z0-9_]{0,127}$' AND name !~ '^(GITHUB|AZORA|CODESPACES)_');
ALTER TABLE "codespace_secrets" ADD CONSTRAINT "codespace_secrets_user_id_organization_id_7ea444ef_check"
    CHECK (num_nonnulls(user_id, organization_id) = 1);
ALTER TABLE "codespace_secrets" ADD CONSTRAINT "codespace_secrets_sealed_value_925eb389_check"
    CHECK (octet_length(sealed_value) BETWEEN 29 AND 65536);
ALTER TABLE "codespace_secrets" ADD CONSTRAINT "codespace_secrets_visibility_repositories_fc8e79e2_check"
    CHECK (visibility <> 'SELECTED' OR coalesce(cardinality(repositories), 0) >= 1);
ALTER TABLE "codespace_secrets" ADD CONSTRAINT "codespace_secrets_user_id_visibility_48a9f24d_check"
    CHECK (user_id IS NULL OR visibility = 'SELECTED');
CREATE UNIQUE INDEX "codespace_secrets_user_id_name_f90d907b_key" ON "codespace_secrets" ("user_id", "name")
    WHERE (user_id IS NOT NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "codespace_secrets_organization_id_name_9fb2ecfb_key" ON "codespace_secrets" ("organization_id", "name")
    WHERE (organization_id IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of prebuild_runs
ALTER TABLE "prebuild_runs" ADD CONSTRAINT "prebuild_runs_commit_sha_5a070c55_check"
    CHECK (commit_sha ~ '^([0-9a-f]{40}|[0-9a-f]{64})$');
ALTER TABLE "prebuild_runs" ADD CONSTRAINT "prebuild_runs_image_digest_4748f036_check"
    CHECK (image_digest ~ '^sha256:[0-9a-f]{64}$');
ALTER TABLE "prebuild_runs" ADD CONSTRAINT "prebuild_runs_status_image_digest_a952109b_check"
    CHECK ((status = 'READY') = (image_digest IS NOT NULL) OR status = 'EXPIRED');
ALTER TABLE "prebuild_runs" ADD CONSTRAINT "prebuild_runs_status_ended_at_15b4f29a_check"
    CHECK ((status IN ('READY', 'FAILED', 'EXPIRED')) = (ended_at IS NOT NULL));
ALTER TABLE "prebuild_runs" ADD CONSTRAINT "prebuild_runs_ended_at_started_at_expires_at_f8f16cef_check"
    CHECK (ended_at >= started_at AND expires_at > started_at);
ALTER TABLE "prebuild_runs" ADD CONSTRAINT "prebuild_runs_status_failed_step_c6448651_check"
    CHECK ((status = 'FAILED') = (failed_step IS NOT NULL));
ALTER TABLE "prebuild_runs" ADD CONSTRAINT "prebuild_runs_size_bytes_8757e886_check"
    CHECK (size_bytes > 0);
CREATE UNIQUE INDEX "prebuild_runs_config_id_region_c301f033_key" ON "prebuild_runs" ("config_id", "region")
    WHERE (status = 'READY' AND deleted_at IS NULL);

-- Safeguards of forwarded_ports
ALTER TABLE "forwarded_ports" ADD CONSTRAINT "forwarded_ports_port_13320a21_check"
    CHECK (port BETWEEN 1 AND 65535);
ALTER TABLE "forwarded_ports" ADD CONSTRAINT "forwarded_ports_visibility_protocol_c22016a2_check"
    CHECK (visibility <> 'PUBLIC' OR protocol IN ('HTTP', 'HTTPS'));
ALTER TABLE "forwarded_ports" ADD CONSTRAINT "forwarded_ports_host_name_abc1c2c6_check"
    CHECK (host_name ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$');
ALTER TABLE "forwarded_ports" ADD CONSTRAINT "forwarded_ports_closed_at_opened_at_82f28e4a_check"
    CHECK (closed_at >= opened_at);
CREATE UNIQUE INDEX "forwarded_ports_codespace_id_port_296f68f2_key" ON "forwarded_ports" ("codespace_id", "port")
    WHERE (closed_at IS NULL);

-- Safeguards of codespace_usages
ALTER TABLE "codespace_usages" ADD CONSTRAINT "codespace_usages_ended_at_started_at_1b6245a6_check"
    CHECK (ended_at > started_at);
ALTER TABLE "codespace_usages" ADD CONSTRAINT "codespace_usages_cpu_core_minutes_storage_gib_ho_fa39b6a2_check"
    CHECK (cpu_core_minutes >= 0 AND storage_gib_hours >= 0 AND storage_gib_hours < 'NaN');
ALTER TABLE "codespace_usages" ADD CONSTRAINT "codespace_usages_charged_amount_fa36b3e2_check"
    CHECK (charged_amount >= 0 AND charged_amount < 'NaN');

-- Own rows of codespaces
CREATE VIEW azora_keys."codespaces_1589a41b_own" AS
    SELECT "id" FROM "codespaces"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."codespaces_1589a41b_own" TO azora_user;

-- Access to codespaces
ALTER TABLE "codespaces" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "codespaces" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "codespaces" TO azora_service;
GRANT SELECT ON "codespaces" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("display_name", "idle_timeout_minutes", "updated_at") ON "codespaces" TO azora_user;
GRANT UPDATE ("display_name") ON "codespaces" TO azora_maintenance;
CREATE POLICY "codespaces_d09c96a6_access" ON "codespaces"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "codespaces" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "codespaces" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "codespaces" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "codespaces" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."codespaces" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "name", azora.mask_free_text("display_name") AS "display_name", "repository_url", "git_ref",
        "head_sha", "config_id", "machine_class_id", "prebuild_id", "workspace_id", "status", "failure", "region",
        "idle_timeout_minutes", "retention_days", "uncommitted_files", "unpushed_commits", "storage_used_bytes",
        "last_used_at", "removed_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "codespaces";
GRANT SELECT ON azora_reader."codespaces" TO azora_reader;
ALTER VIEW azora_reader."codespaces" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "codespaces"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{display_name}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "codespaces"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{display_name}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "codespaces"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{display_name}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "codespaces"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to dev_container_configs
ALTER TABLE "dev_container_configs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dev_container_configs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "dev_container_configs" TO azora_service;
GRANT SELECT ON "dev_container_configs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "dev_container_configs_5eb3eee0_access" ON "dev_container_configs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dev_container_configs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "dev_container_configs" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "dev_container_configs" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."dev_container_configs" WITH (security_barrier = true) AS
    SELECT "id", "repository_url", "config_path", "commit_sha", "content_hash", "content", "image", "dockerfile",
        "compose_file", "compose_service", "features", "remote_user", "required_cpus", "required_memory_gib",
        "required_storage_gib", "registered_by_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "dev_container_configs";
GRANT SELECT ON azora_reader."dev_container_configs" TO azora_reader;
ALTER VIEW azora_reader."dev_container_configs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "dev_container_configs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "dev_container_configs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "dev_container_configs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "dev_container_configs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to machine_classes
ALTER TABLE "machine_classes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "machine_classes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "machine_classes" TO azora_service;
GRANT SELECT ON "machine_classes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "machine_classes_2e69b9c8_access" ON "machine_classes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "machine_classes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "machine_classes" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "machine_classes" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."machine_classes" WITH (security_barrier = true) AS
    SELECT "id", "name", "display_name", "architecture", "vcpu_count", "memory_gib", "storage_gib", "gpu_count",
        "gpu_model", "hourly_price", "storage_price", "currency", "is_offered", "created_at", "updated_at",
        "deleted_at"
    FROM "machine_classes";
GRANT SELECT ON azora_reader."machine_classes" TO azora_reader;
ALTER VIEW azora_reader."machine_classes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "machine_classes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "machine_classes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "machine_classes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "machine_classes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to codespace_secrets
ALTER TABLE "codespace_secrets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "codespace_secrets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "codespace_secrets" TO azora_service;
GRANT SELECT ("id", "user_id", "name", "encryption_key_id", "visibility", "repositories", "last_used_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "codespace_secrets" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "codespace_secrets_2ce8bac9_access" ON "codespace_secrets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "codespace_secrets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "codespace_secrets" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "codespace_secrets" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."codespace_secrets" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "name", "encryption_key_id", "visibility", "repositories", "last_used_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "codespace_secrets";
GRANT SELECT ON azora_reader."codespace_secrets" TO azora_reader;
ALTER VIEW azora_reader."codespace_secrets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "codespace_secrets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{sealed_value}', '{}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "codespace_secrets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{sealed_value}', '{}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "codespace_secrets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{sealed_value}', '{}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "codespace_secrets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to prebuild_runs
ALTER TABLE "prebuild_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "prebuild_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "prebuild_runs" TO azora_service;
GRANT SELECT ON "prebuild_runs" TO azora_maintenance, azora_masker;
CREATE POLICY "prebuild_runs_53ab51dd_access" ON "prebuild_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "prebuild_runs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."prebuild_runs" WITH (security_barrier = true) AS
    SELECT "id", "config_id", "machine_class_id", "git_ref", "commit_sha", "region", "trigger", "status", "image_digest",
        "size_bytes", "failed_step", "log_file_id", "started_at", "ended_at", "expires_at", "created_at", "updated_at",
        "deleted_at"
    FROM "prebuild_runs";
GRANT SELECT ON azora_reader."prebuild_runs" TO azora_reader;
ALTER VIEW azora_reader."prebuild_runs" OWNER TO azora_masker;

-- Access to forwarded_ports
ALTER TABLE "forwarded_ports" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "forwarded_ports" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "forwarded_ports" TO azora_service;
GRANT SELECT ON "forwarded_ports" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("label", "visibility", "updated_at") ON "forwarded_ports" TO azora_user;
CREATE POLICY "forwarded_ports_0b73250a_access" ON "forwarded_ports"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "forwarded_ports" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "forwarded_ports" FOR SELECT TO azora_user
    USING ("codespace_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."codespaces_1589a41b_own")));
CREATE POLICY azora_user_update ON "forwarded_ports" FOR UPDATE TO azora_user
    USING ("codespace_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."codespaces_1589a41b_own")))
    WITH CHECK ("codespace_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."codespaces_1589a41b_own")));
CREATE VIEW azora_reader."forwarded_ports" WITH (security_barrier = true) AS
    SELECT "id", "codespace_id", "port", "protocol", "label", "visibility", "on_auto_forward", "host_name", "opened_at",
        "closed_at", "created_at", "updated_at"
    FROM "forwarded_ports";
GRANT SELECT ON azora_reader."forwarded_ports" TO azora_reader;
ALTER VIEW azora_reader."forwarded_ports" OWNER TO azora_masker;

-- Access to codespace_usages
ALTER TABLE "codespace_usages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "codespace_usages" FROM PUBLIC;
GRANT SELECT, INSERT ON "codespace_usages" TO azora_service;
GRANT SELECT ON "codespace_usages" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "codespace_usages_f2451b6f_access" ON "codespace_usages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "codespace_usages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "codespace_usages" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."codespace_usages" WITH (security_barrier = true) AS
    SELECT "id", "codespace_name", "user_id", "machine_class_id", "stop_reason", "started_at", "ended_at",
        "cpu_core_minutes", "storage_gib_hours", "charged_amount", "currency", "organization_id", "created_at"
    FROM "codespace_usages";
GRANT SELECT ON azora_reader."codespace_usages" TO azora_reader;
ALTER VIEW azora_reader."codespace_usages" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "codespace_usages"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "codespace_usages"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
