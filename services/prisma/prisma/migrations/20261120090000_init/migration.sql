-- CreateEnum
CREATE TYPE "DatabaseProvider" AS ENUM ('POSTGRESQL', 'COCKROACHDB', 'MYSQL', 'SQLITE');

-- CreateEnum
CREATE TYPE "CompatibilityRule" AS ENUM ('NONE', 'BACKWARD', 'FORWARD', 'FULL');

-- CreateEnum
CREATE TYPE "SchemaStatus" AS ENUM ('DRAFT', 'ACTIVE', 'FROZEN', 'RETIRED');

-- CreateEnum
CREATE TYPE "SchemaChangeKind" AS ENUM ('MODEL_ADDED', 'MODEL_REMOVED', 'MODEL_CHANGED', 'FIELD_ADDED', 'FIELD_REMOVED', 'FIELD_TYPE_CHANGED', 'FIELD_OPTIONALITY_CHANGED', 'ENUM_VALUE_ADDED', 'ENUM_VALUE_REMOVED', 'INDEX_ADDED', 'INDEX_REMOVED', 'RULE_CHANGED');

-- CreateEnum
CREATE TYPE "MigrationPhase" AS ENUM ('EXPAND', 'BACKFILL', 'CONTRACT');

-- CreateEnum
CREATE TYPE "LockMode" AS ENUM ('NONE', 'ACCESS_SHARE', 'ROW_EXCLUSIVE', 'SHARE_UPDATE_EXCLUSIVE', 'SHARE', 'SHARE_ROW_EXCLUSIVE', 'EXCLUSIVE', 'ACCESS_EXCLUSIVE');

-- CreateEnum
CREATE TYPE "MigrationOutcome" AS ENUM ('RUNNING', 'APPLIED', 'FAILED', 'ROLLED_BACK');

-- CreateEnum
CREATE TYPE "SeedKind" AS ENUM ('REFERENCE', 'DEMO');

-- CreateEnum
CREATE TYPE "SeedOutcome" AS ENUM ('RUNNING', 'SUCCEEDED', 'FAILED');

-- CreateEnum
CREATE TYPE "DatabaseObjectKind" AS ENUM ('TABLE', 'COLUMN', 'INDEX', 'CONSTRAINT', 'ENUM', 'POLICY', 'TRIGGER', 'VIEW', 'FUNCTION', 'GRANT');

-- CreateEnum
CREATE TYPE "DriftDifference" AS ENUM ('MISSING', 'UNEXPECTED', 'CHANGED');

-- CreateEnum
CREATE TYPE "DriftStatus" AS ENUM ('OPEN', 'ACCEPTED', 'REPAIRED', 'ADOPTED', 'GONE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "service_schemas" (
    "id" UUID NOT NULL,
    "service" VARCHAR(63) NOT NULL,
    "database_name" VARCHAR(63) NOT NULL,
    "schema_path" TEXT NOT NULL,
    "provider" "DatabaseProvider" NOT NULL DEFAULT 'POSTGRESQL',
    "compatibility" "CompatibilityRule" NOT NULL DEFAULT 'BACKWARD',
    "status" "SchemaStatus" NOT NULL DEFAULT 'ACTIVE',
    "maintainer_id" UUID,
    "retired_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "service_schemas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schema_revisions" (
    "id" UUID NOT NULL,
    "schema_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "version" VARCHAR(64) NOT NULL,
    "content" TEXT NOT NULL,
    "content_hash" CHAR(64) NOT NULL,
    "commit_sha" VARCHAR(64) NOT NULL,
    "prisma_version" VARCHAR(32) NOT NULL,
    "model_count" SMALLINT NOT NULL,
    "enum_count" SMALLINT NOT NULL,
    "relation_count" SMALLINT NOT NULL,
    "finding_count" SMALLINT NOT NULL DEFAULT 0,
    "previous_id" UUID,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "schema_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schema_changes" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "kind" "SchemaChangeKind" NOT NULL,
    "path" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "is_breaking" BOOLEAN NOT NULL,
    "loses_data" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "schema_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "migration_scripts" (
    "id" UUID NOT NULL,
    "schema_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "sql" TEXT NOT NULL,
    "checksum" CHAR(64) NOT NULL,
    "phase" "MigrationPhase" NOT NULL DEFAULT 'EXPAND',
    "statement_count" INTEGER NOT NULL,
    "is_transactional" BOOLEAN NOT NULL DEFAULT true,
    "is_destructive" BOOLEAN NOT NULL DEFAULT false,
    "strongest_lock" "LockMode" NOT NULL,
    "estimated_seconds" INTEGER,
    "author_id" UUID,
    "reviewed_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "migration_scripts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "migration_executions" (
    "id" UUID NOT NULL,
    "migration_id" UUID NOT NULL,
    "logical_database_id" UUID NOT NULL,
    "deployment_id" UUID,
    "wave" SMALLINT NOT NULL DEFAULT 0,
    "outcome" "MigrationOutcome" NOT NULL DEFAULT 'RUNNING',
    "applied_steps" INTEGER NOT NULL DEFAULT 0,
    "lock_wait_ms" INTEGER,
    "failure" TEXT,
    "started_by_id" UUID,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "finished_at" TIMESTAMPTZ(6),
    "rolled_back_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "migration_executions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seed_executions" (
    "id" UUID NOT NULL,
    "schema_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "logical_database_id" UUID NOT NULL,
    "kind" "SeedKind" NOT NULL,
    "seed_hash" CHAR(64) NOT NULL,
    "outcome" "SeedOutcome" NOT NULL DEFAULT 'RUNNING',
    "inserted_rows" INTEGER NOT NULL DEFAULT 0,
    "updated_rows" INTEGER NOT NULL DEFAULT 0,
    "unchanged_rows" INTEGER NOT NULL DEFAULT 0,
    "refused_rows" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "started_by_id" UUID,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "seed_executions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schema_drifts" (
    "id" UUID NOT NULL,
    "logical_database_id" UUID NOT NULL,
    "schema_id" UUID NOT NULL,
    "object_kind" "DatabaseObjectKind" NOT NULL,
    "object_name" TEXT NOT NULL,
    "difference" "DriftDifference" NOT NULL,
    "expected" TEXT,
    "actual" TEXT,
    "status" "DriftStatus" NOT NULL DEFAULT 'OPEN',
    "repair_sql" TEXT,
    "migration_id" UUID,
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "resolved_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "schema_drifts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "service_schemas_service_key" ON "service_schemas"("service");

-- CreateIndex
CREATE UNIQUE INDEX "service_schemas_database_name_key" ON "service_schemas"("database_name");

-- CreateIndex
CREATE INDEX "service_schemas_maintainer_id_idx" ON "service_schemas"("maintainer_id");

-- CreateIndex
CREATE INDEX "service_schemas_organization_id_idx" ON "service_schemas"("organization_id");

-- CreateIndex
CREATE INDEX "service_schemas_compliance_id_idx" ON "service_schemas"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "schema_revisions_previous_id_key" ON "schema_revisions"("previous_id");

-- CreateIndex
CREATE INDEX "schema_revisions_author_id_idx" ON "schema_revisions"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "schema_revisions_schema_id_revision_key" ON "schema_revisions"("schema_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "schema_revisions_schema_id_content_hash_key" ON "schema_revisions"("schema_id", "content_hash");

-- CreateIndex
CREATE UNIQUE INDEX "schema_changes_revision_id_path_kind_key" ON "schema_changes"("revision_id", "path", "kind");

-- CreateIndex
CREATE INDEX "migration_scripts_revision_id_idx" ON "migration_scripts"("revision_id");

-- CreateIndex
CREATE INDEX "migration_scripts_author_id_idx" ON "migration_scripts"("author_id");

-- CreateIndex
CREATE INDEX "migration_scripts_reviewed_by_id_idx" ON "migration_scripts"("reviewed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "migration_scripts_schema_id_name_key" ON "migration_scripts"("schema_id", "name");

-- CreateIndex
CREATE INDEX "migration_executions_logical_database_id_started_at_idx" ON "migration_executions"("logical_database_id", "started_at");

-- CreateIndex
CREATE INDEX "migration_executions_migration_id_idx" ON "migration_executions"("migration_id");

-- CreateIndex
CREATE INDEX "migration_executions_deployment_id_idx" ON "migration_executions"("deployment_id");

-- CreateIndex
CREATE INDEX "migration_executions_started_by_id_idx" ON "migration_executions"("started_by_id");

-- CreateIndex
CREATE INDEX "seed_executions_logical_database_id_started_at_idx" ON "seed_executions"("logical_database_id", "started_at");

-- CreateIndex
CREATE INDEX "seed_executions_schema_id_idx" ON "seed_executions"("schema_id");

-- CreateIndex
CREATE INDEX "seed_executions_revision_id_idx" ON "seed_executions"("revision_id");

-- CreateIndex
CREATE INDEX "seed_executions_started_by_id_idx" ON "seed_executions"("started_by_id");

-- CreateIndex
CREATE INDEX "schema_drifts_logical_database_id_idx" ON "schema_drifts"("logical_database_id");

-- CreateIndex
CREATE INDEX "schema_drifts_schema_id_idx" ON "schema_drifts"("schema_id");

-- CreateIndex
CREATE INDEX "schema_drifts_migration_id_idx" ON "schema_drifts"("migration_id");

-- AddForeignKey
ALTER TABLE "schema_revisions" ADD CONSTRAINT "schema_revisions_schema_id_fkey" FOREIGN KEY ("schema_id") REFERENCES "service_schemas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schema_revisions" ADD CONSTRAINT "schema_revisions_previous_id_fkey" FOREIGN KEY ("previous_id") REFERENCES "schema_revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schema_changes" ADD CONSTRAINT "schema_changes_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "schema_revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "migration_scripts" ADD CONSTRAINT "migration_scripts_schema_id_fkey" FOREIGN KEY ("schema_id") REFERENCES "service_schemas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "migration_scripts" ADD CONSTRAINT "migration_scripts_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "schema_revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "migration_executions" ADD CONSTRAINT "migration_executions_migration_id_fkey" FOREIGN KEY ("migration_id") REFERENCES "migration_scripts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seed_executions" ADD CONSTRAINT "seed_executions_schema_id_fkey" FOREIGN KEY ("schema_id") REFERENCES "service_schemas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seed_executions" ADD CONSTRAINT "seed_executions_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "schema_revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schema_drifts" ADD CONSTRAINT "schema_drifts_schema_id_fkey" FOREIGN KEY ("schema_id") REFERENCES "service_schemas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schema_drifts" ADD CONSTRAINT "schema_drifts_migration_id_fkey" FOREIGN KEY ("migration_id") REFERENCES "migration_scripts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of service_schemas
ALTER TABLE "service_schemas" ADD CONSTRAINT "service_schemas_service_database_name_ef47c39a_check"
    CHECK (service ~ '^[a-z0-9][a-z0-9_-]{0,62}$' AND database_name ~ '^[a-z_][a-z0-9_]{0,62}$');
ALTER TABLE "service_schemas" ADD CONSTRAINT "service_schemas_schema_path_c9f2f346_check"
    CHECK (schema_path ~ '\.prisma$' AND schema_path !~ '^/');
ALTER TABLE "service_schemas" ADD CONSTRAINT "service_schemas_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));

-- Safeguards of schema_revisions
ALTER TABLE "schema_revisions" ADD CONSTRAINT "schema_revisions_revision_d46d512f_check"
    CHECK (revision >= 1);
ALTER TABLE "schema_revisions" ADD CONSTRAINT "schema_revisions_version_3f57531e_check"
    CHECK (version ~ '^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?$');
ALTER TABLE "schema_revisions" ADD CONSTRAINT "schema_revisions_content_hash_e1ec52fa_check"
    CHECK (content_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "schema_revisions" ADD CONSTRAINT "schema_revisions_commit_sha_5a070c55_check"
    CHECK (commit_sha ~ '^([0-9a-f]{40}|[0-9a-f]{64})$');
ALTER TABLE "schema_revisions" ADD CONSTRAINT "schema_revisions_content_ffb26c39_check"
    CHECK (char_length(content) >= 1);
ALTER TABLE "schema_revisions" ADD CONSTRAINT "schema_revisions_model_count_enum_count_relation_42bedcef_check"
    CHECK (model_count >= 0 AND enum_count >= 0 AND relation_count >= 0 AND finding_count >= 0);
ALTER TABLE "schema_revisions" ADD CONSTRAINT "schema_revisions_revision_previous_id_70e9adcc_check"
    CHECK ((revision = 1) = (previous_id IS NULL));

-- Safeguards of schema_changes
ALTER TABLE "schema_changes" ADD CONSTRAINT "schema_changes_path_f01dba7c_check"
    CHECK (path ~ '^[A-Z][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)?$');
ALTER TABLE "schema_changes" ADD CONSTRAINT "schema_changes_kind_is_breaking_96ed7d54_check"
    CHECK (kind NOT IN ('FIELD_REMOVED', 'MODEL_REMOVED', 'ENUM_VALUE_REMOVED') OR is_breaking);
ALTER TABLE "schema_changes" ADD CONSTRAINT "schema_changes_kind_before_0d3edfa5_check"
    CHECK ((kind IN ('MODEL_ADDED', 'FIELD_ADDED', 'ENUM_VALUE_ADDED', 'INDEX_ADDED')) = (before IS NULL));
ALTER TABLE "schema_changes" ADD CONSTRAINT "schema_changes_kind_after_31995e38_check"
    CHECK ((kind IN ('MODEL_REMOVED', 'FIELD_REMOVED', 'ENUM_VALUE_REMOVED', 'INDEX_REMOVED')) = (after IS NULL));
ALTER TABLE "schema_changes" ADD CONSTRAINT "schema_changes_before_after_93a49ade_check"
    CHECK (before <> after);

-- Safeguards of migration_scripts
ALTER TABLE "migration_scripts" ADD CONSTRAINT "migration_scripts_name_8d0d8a3c_check"
    CHECK (name ~ '^[0-9]{14}_[a-z0-9_]+$' AND char_length(name) <= 255);
ALTER TABLE "migration_scripts" ADD CONSTRAINT "migration_scripts_checksum_89fee86f_check"
    CHECK (checksum ~ '^[0-9a-f]{64}$');
ALTER TABLE "migration_scripts" ADD CONSTRAINT "migration_scripts_statement_count_675e25e4_check"
    CHECK (statement_count >= 1);
ALTER TABLE "migration_scripts" ADD CONSTRAINT "migration_scripts_is_transactional_statement_cou_012b5727_check"
    CHECK (is_transactional OR statement_count = 1);
ALTER TABLE "migration_scripts" ADD CONSTRAINT "migration_scripts_is_destructive_reviewed_by_id_619897e7_check"
    CHECK (NOT is_destructive OR reviewed_by_id IS NOT NULL);
ALTER TABLE "migration_scripts" ADD CONSTRAINT "migration_scripts_phase_is_destructive_5561ae6c_check"
    CHECK (phase <> 'CONTRACT' OR is_destructive);
ALTER TABLE "migration_scripts" ADD CONSTRAINT "migration_scripts_reviewed_by_id_author_id_e1b22b36_check"
    CHECK (reviewed_by_id <> author_id);
ALTER TABLE "migration_scripts" ADD CONSTRAINT "migration_scripts_estimated_seconds_411f56de_check"
    CHECK (estimated_seconds >= 0);

-- Safeguards of migration_executions
ALTER TABLE "migration_executions" ADD CONSTRAINT "migration_executions_applied_steps_wave_435d7bbe_check"
    CHECK (applied_steps >= 0 AND wave >= 0);
ALTER TABLE "migration_executions" ADD CONSTRAINT "migration_executions_outcome_finished_at_2db57138_check"
    CHECK ((outcome = 'APPLIED') = (finished_at IS NOT NULL));
ALTER TABLE "migration_executions" ADD CONSTRAINT "migration_executions_outcome_rolled_back_at_b7afe488_check"
    CHECK ((outcome = 'ROLLED_BACK') = (rolled_back_at IS NOT NULL));
ALTER TABLE "migration_executions" ADD CONSTRAINT "migration_executions_outcome_failure_b187d89d_check"
    CHECK (outcome NOT IN ('FAILED', 'ROLLED_BACK') OR failure IS NOT NULL);
ALTER TABLE "migration_executions" ADD CONSTRAINT "migration_executions_finished_at_started_at_roll_e6c75d27_check"
    CHECK (finished_at >= started_at AND rolled_back_at >= started_at);
ALTER TABLE "migration_executions" ADD CONSTRAINT "migration_executions_lock_wait_ms_15b241f7_check"
    CHECK (lock_wait_ms >= 0);
CREATE UNIQUE INDEX "migration_executions_migration_id_logical_database_1f4f6f32_key" ON "migration_executions" ("migration_id", "logical_database_id")
    WHERE (outcome IN ('RUNNING', 'APPLIED') AND deleted_at IS NULL);

-- Safeguards of seed_executions
ALTER TABLE "seed_executions" ADD CONSTRAINT "seed_executions_seed_hash_2f3f5d06_check"
    CHECK (seed_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "seed_executions" ADD CONSTRAINT "seed_executions_inserted_rows_updated_rows_uncha_70fb3ad9_check"
    CHECK (inserted_rows >= 0 AND updated_rows >= 0 AND unchanged_rows >= 0 AND refused_rows >= 0);
ALTER TABLE "seed_executions" ADD CONSTRAINT "seed_executions_outcome_ended_at_8e5cf0ca_check"
    CHECK ((outcome = 'RUNNING') = (ended_at IS NULL));
ALTER TABLE "seed_executions" ADD CONSTRAINT "seed_executions_outcome_failure_6d04dccf_check"
    CHECK ((outcome = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "seed_executions" ADD CONSTRAINT "seed_executions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "seed_executions" ADD CONSTRAINT "seed_executions_outcome_refused_rows_3956ef15_check"
    CHECK (outcome <> 'SUCCEEDED' OR refused_rows = 0);

-- Safeguards of schema_drifts
ALTER TABLE "schema_drifts" ADD CONSTRAINT "schema_drifts_object_name_f2a5b586_check"
    CHECK (object_name ~ '^[A-Za-z_][A-Za-z0-9_.$ -]*$');
ALTER TABLE "schema_drifts" ADD CONSTRAINT "schema_drifts_last_seen_at_first_seen_at_99a78313_check"
    CHECK (last_seen_at >= first_seen_at);
ALTER TABLE "schema_drifts" ADD CONSTRAINT "schema_drifts_status_resolved_at_0d6f1a37_check"
    CHECK ((status IN ('REPAIRED', 'ADOPTED', 'GONE')) = (resolved_at IS NOT NULL));
ALTER TABLE "schema_drifts" ADD CONSTRAINT "schema_drifts_resolved_at_first_seen_at_3a3c0f11_check"
    CHECK (resolved_at >= first_seen_at);
ALTER TABLE "schema_drifts" ADD CONSTRAINT "schema_drifts_status_migration_id_66354d23_check"
    CHECK (status <> 'ADOPTED' OR migration_id IS NOT NULL);
ALTER TABLE "schema_drifts" ADD CONSTRAINT "schema_drifts_difference_actual_c03e22a9_check"
    CHECK ((difference = 'MISSING') = (actual IS NULL));
ALTER TABLE "schema_drifts" ADD CONSTRAINT "schema_drifts_difference_expected_8ce0b482_check"
    CHECK ((difference = 'UNEXPECTED') = (expected IS NULL));
CREATE UNIQUE INDEX "schema_drifts_logical_database_id_object_kind_obje_259d0602_key" ON "schema_drifts" ("logical_database_id", "object_kind", "object_name")
    WHERE (status IN ('OPEN', 'ACCEPTED') AND deleted_at IS NULL);

-- Access to service_schemas
ALTER TABLE "service_schemas" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "service_schemas" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "service_schemas" TO azora_service;
GRANT SELECT ON "service_schemas" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "service_schemas_cdcade71_access" ON "service_schemas"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "service_schemas" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "service_schemas" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "service_schemas" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."service_schemas" WITH (security_barrier = true) AS
    SELECT "id", "service", "database_name", "schema_path", "provider", "compatibility", "status", "maintainer_id",
        "retired_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "service_schemas";
GRANT SELECT ON azora_reader."service_schemas" TO azora_reader;
ALTER VIEW azora_reader."service_schemas" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "service_schemas"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "service_schemas"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "service_schemas"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "service_schemas"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to schema_revisions
ALTER TABLE "schema_revisions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "schema_revisions" FROM PUBLIC;
GRANT SELECT, INSERT ON "schema_revisions" TO azora_service;
GRANT SELECT ON "schema_revisions" TO azora_maintenance, azora_masker;
CREATE POLICY "schema_revisions_c293471e_access" ON "schema_revisions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "schema_revisions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."schema_revisions" WITH (security_barrier = true) AS
    SELECT "id", "schema_id", "revision", "version", "content", "content_hash", "commit_sha", "prisma_version",
        "model_count", "enum_count", "relation_count", "finding_count", "previous_id", "author_id", "created_at"
    FROM "schema_revisions";
GRANT SELECT ON azora_reader."schema_revisions" TO azora_reader;
ALTER VIEW azora_reader."schema_revisions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "schema_revisions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "schema_revisions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to schema_changes
ALTER TABLE "schema_changes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "schema_changes" FROM PUBLIC;
GRANT SELECT, INSERT ON "schema_changes" TO azora_service;
GRANT SELECT ON "schema_changes" TO azora_maintenance, azora_masker;
CREATE POLICY "schema_changes_780d6395_access" ON "schema_changes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "schema_changes" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."schema_changes" WITH (security_barrier = true) AS
    SELECT "id", "revision_id", "kind", "path", "before", "after", "is_breaking", "loses_data", "created_at"
    FROM "schema_changes";
GRANT SELECT ON azora_reader."schema_changes" TO azora_reader;
ALTER VIEW azora_reader."schema_changes" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "schema_changes"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "schema_changes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to migration_scripts
ALTER TABLE "migration_scripts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "migration_scripts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "migration_scripts" TO azora_service;
GRANT SELECT ON "migration_scripts" TO azora_maintenance, azora_masker;
CREATE POLICY "migration_scripts_82531515_access" ON "migration_scripts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "migration_scripts" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."migration_scripts" WITH (security_barrier = true) AS
    SELECT "id", "schema_id", "revision_id", "name", "sql", "checksum", "phase", "statement_count", "is_transactional",
        "is_destructive", "strongest_lock", "estimated_seconds", "author_id", "reviewed_by_id", "created_at",
        "updated_at", "deleted_at"
    FROM "migration_scripts";
GRANT SELECT ON azora_reader."migration_scripts" TO azora_reader;
ALTER VIEW azora_reader."migration_scripts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "migration_scripts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "migration_scripts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "migration_scripts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "migration_scripts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to migration_executions
ALTER TABLE "migration_executions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "migration_executions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "migration_executions" TO azora_service;
GRANT SELECT ON "migration_executions" TO azora_maintenance, azora_masker;
CREATE POLICY "migration_executions_d3fce8ad_access" ON "migration_executions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "migration_executions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."migration_executions" WITH (security_barrier = true) AS
    SELECT "id", "migration_id", "logical_database_id", "deployment_id", "wave", "outcome", "applied_steps",
        "lock_wait_ms", "failure", "started_by_id", "started_at", "finished_at", "rolled_back_at", "created_at",
        "updated_at", "deleted_at"
    FROM "migration_executions";
GRANT SELECT ON azora_reader."migration_executions" TO azora_reader;
ALTER VIEW azora_reader."migration_executions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "migration_executions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "migration_executions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "migration_executions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "migration_executions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to seed_executions
ALTER TABLE "seed_executions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "seed_executions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "seed_executions" TO azora_service;
GRANT SELECT ON "seed_executions" TO azora_maintenance, azora_masker;
CREATE POLICY "seed_executions_fbf49245_access" ON "seed_executions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "seed_executions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."seed_executions" WITH (security_barrier = true) AS
    SELECT "id", "schema_id", "revision_id", "logical_database_id", "kind", "seed_hash", "outcome", "inserted_rows",
        "updated_rows", "unchanged_rows", "refused_rows", "failure", "started_by_id", "started_at", "ended_at",
        "created_at", "updated_at", "deleted_at"
    FROM "seed_executions";
GRANT SELECT ON azora_reader."seed_executions" TO azora_reader;
ALTER VIEW azora_reader."seed_executions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "seed_executions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "seed_executions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "seed_executions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "seed_executions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to schema_drifts
ALTER TABLE "schema_drifts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "schema_drifts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "schema_drifts" TO azora_service;
GRANT SELECT ON "schema_drifts" TO azora_maintenance, azora_masker;
CREATE POLICY "schema_drifts_0bb5183d_access" ON "schema_drifts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "schema_drifts" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."schema_drifts" WITH (security_barrier = true) AS
    SELECT "id", "logical_database_id", "schema_id", "object_kind", "object_name", "difference", "expected", "actual",
        "status", "repair_sql", "migration_id", "first_seen_at", "last_seen_at", "resolved_at", "created_at",
        "updated_at", "deleted_at"
    FROM "schema_drifts";
GRANT SELECT ON azora_reader."schema_drifts" TO azora_reader;
ALTER VIEW azora_reader."schema_drifts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "schema_drifts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "schema_drifts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "schema_drifts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "schema_drifts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
