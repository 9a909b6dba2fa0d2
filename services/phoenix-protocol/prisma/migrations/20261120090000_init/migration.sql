-- CreateEnum
CREATE TYPE "ImprintScope" AS ENUM ('FULL', 'CORE_SERVICES', 'CONFIGURATION', 'KEYS');

-- CreateEnum
CREATE TYPE "ImprintStatus" AS ENUM ('CAPTURING', 'SEALED', 'DEGRADED', 'UNRECOVERABLE', 'EXPIRED');

-- CreateEnum
CREATE TYPE "CustodianKind" AS ENUM ('CLOUD_REGION', 'OWN_SITE', 'PARTNER_INSTITUTION', 'PERSON', 'DECENTRALIZED_STORAGE');

-- CreateEnum
CREATE TYPE "CustodianStatus" AS ENUM ('ACTIVE', 'UNREACHABLE', 'REVOKED');

-- CreateEnum
CREATE TYPE "ShardStatus" AS ENUM ('PENDING', 'STORED', 'VERIFIED', 'CORRUPT', 'LOST');

-- CreateEnum
CREATE TYPE "LossScenario" AS ENUM ('REGION_LOSS', 'DATA_CORRUPTION', 'RANSOMWARE', 'OPERATOR_ERROR', 'PROVIDER_EXIT', 'TOTAL_LOSS');

-- CreateEnum
CREATE TYPE "PlanStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "RestoreStepKind" AS ENUM ('GATHER_SHARDS', 'REBUILD_IMPRINT', 'PROVISION', 'RESTORE_DATABASE', 'APPLY_TOMBSTONES', 'ROTATE_KEYS', 'START_SERVICE', 'VERIFY', 'SWITCH_TRAFFIC');

-- CreateEnum
CREATE TYPE "RunPurpose" AS ENUM ('DISASTER', 'FULL_EXERCISE', 'PARTIAL_EXERCISE', 'TABLETOP');

-- CreateEnum
CREATE TYPE "RunPhase" AS ENUM ('ACTIVATED', 'RECOVERING', 'RECOVERED', 'RECONSTITUTED', 'FAILED', 'ABORTED');

-- CreateEnum
CREATE TYPE "VerificationMethod" AS ENUM ('HASH', 'MERKLE_PROOF', 'REBUILD', 'ROW_COUNTS', 'FUNCTIONAL_TEST');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "genetic_imprints" (
    "id" UUID NOT NULL,
    "generation" INTEGER NOT NULL,
    "scope" "ImprintScope" NOT NULL DEFAULT 'FULL',
    "services" TEXT[],
    "state_checkpoint_id" UUID,
    "base_backup_id" UUID,
    "captured_at" TIMESTAMPTZ(6) NOT NULL,
    "sealed_at" TIMESTAMPTZ(6),
    "content_hash" CHAR(64) NOT NULL,
    "merkle_root" CHAR(64) NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "shard_bytes" BIGINT NOT NULL,
    "data_shards" SMALLINT NOT NULL,
    "parity_shards" SMALLINT NOT NULL,
    "repair_threshold" SMALLINT NOT NULL,
    "encryption_key_id" UUID NOT NULL,
    "key_ceremony_id" UUID,
    "status" "ImprintStatus" NOT NULL DEFAULT 'CAPTURING',
    "expires_at" TIMESTAMPTZ(6),
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "genetic_imprints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shard_custodians" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "kind" "CustodianKind" NOT NULL,
    "jurisdiction" CHAR(2) NOT NULL,
    "failure_domain" TEXT NOT NULL,
    "endpoint_url" TEXT,
    "public_key" BYTEA NOT NULL,
    "capacity_bytes" BIGINT NOT NULL,
    "used_bytes" BIGINT NOT NULL DEFAULT 0,
    "retrieval_hours" INTEGER NOT NULL DEFAULT 0,
    "contact_user_id" UUID,
    "status" "CustodianStatus" NOT NULL DEFAULT 'ACTIVE',
    "last_contact_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "shard_custodians_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imprint_shards" (
    "id" UUID NOT NULL,
    "imprint_id" UUID NOT NULL,
    "custodian_id" UUID NOT NULL,
    "shard_index" SMALLINT NOT NULL,
    "is_parity" BOOLEAN NOT NULL DEFAULT false,
    "shard_hash" CHAR(64) NOT NULL,
    "merkle_path" TEXT[],
    "storage_key" TEXT NOT NULL,
    "custodian_receipt" BYTEA,
    "status" "ShardStatus" NOT NULL DEFAULT 'PENDING',
    "stored_at" TIMESTAMPTZ(6),
    "last_verified_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "imprint_shards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "restore_plans" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "scenario" "LossScenario" NOT NULL,
    "recovery_time_minutes" INTEGER NOT NULL,
    "recovery_point_minutes" INTEGER NOT NULL,
    "max_tolerable_minutes" INTEGER NOT NULL,
    "activation_criteria" TEXT NOT NULL,
    "quorum_custodians" SMALLINT NOT NULL,
    "status" "PlanStatus" NOT NULL DEFAULT 'DRAFT',
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(6),
    "review_due_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "restore_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "restore_steps" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "kind" "RestoreStepKind" NOT NULL,
    "target_service" VARCHAR(63),
    "instructions" TEXT NOT NULL,
    "depends_on_position" SMALLINT,
    "budget_minutes" INTEGER NOT NULL,
    "is_automated" BOOLEAN NOT NULL DEFAULT false,
    "verification_query" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "restore_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resurrection_runs" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "imprint_id" UUID NOT NULL,
    "target_environment_id" UUID NOT NULL,
    "purpose" "RunPurpose" NOT NULL,
    "phase" "RunPhase" NOT NULL DEFAULT 'ACTIVATED',
    "loss_at" TIMESTAMPTZ(6),
    "declared_at" TIMESTAMPTZ(6),
    "declared_by_id" UUID,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "restored_at" TIMESTAMPTZ(6),
    "reconstituted_at" TIMESTAMPTZ(6),
    "shards_used" SMALLINT NOT NULL DEFAULT 0,
    "data_loss_minutes" INTEGER,
    "failure" TEXT,
    "lessons_learned" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "resurrection_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "integrity_verifications" (
    "id" UUID NOT NULL,
    "imprint_id" UUID,
    "shard_id" UUID,
    "run_id" UUID,
    "method" "VerificationMethod" NOT NULL,
    "expected_hash" CHAR(64),
    "actual_hash" CHAR(64),
    "checked_items" BIGINT NOT NULL DEFAULT 1,
    "failed_items" BIGINT NOT NULL DEFAULT 0,
    "passed" BOOLEAN NOT NULL,
    "detail" TEXT,
    "verified_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "integrity_verifications_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "genetic_imprints_generation_key" ON "genetic_imprints"("generation");

-- CreateIndex
CREATE INDEX "genetic_imprints_state_checkpoint_id_idx" ON "genetic_imprints"("state_checkpoint_id");

-- CreateIndex
CREATE INDEX "genetic_imprints_base_backup_id_idx" ON "genetic_imprints"("base_backup_id");

-- CreateIndex
CREATE INDEX "genetic_imprints_encryption_key_id_idx" ON "genetic_imprints"("encryption_key_id");

-- CreateIndex
CREATE INDEX "genetic_imprints_key_ceremony_id_idx" ON "genetic_imprints"("key_ceremony_id");

-- CreateIndex
CREATE INDEX "genetic_imprints_created_by_id_idx" ON "genetic_imprints"("created_by_id");

-- CreateIndex
CREATE INDEX "genetic_imprints_organization_id_idx" ON "genetic_imprints"("organization_id");

-- CreateIndex
CREATE INDEX "genetic_imprints_compliance_id_idx" ON "genetic_imprints"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "shard_custodians_name_key" ON "shard_custodians"("name");

-- CreateIndex
CREATE INDEX "shard_custodians_contact_user_id_idx" ON "shard_custodians"("contact_user_id");

-- CreateIndex
CREATE INDEX "imprint_shards_custodian_id_status_idx" ON "imprint_shards"("custodian_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "imprint_shards_imprint_id_shard_index_key" ON "imprint_shards"("imprint_id", "shard_index");

-- CreateIndex
CREATE INDEX "restore_plans_approved_by_id_idx" ON "restore_plans"("approved_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "restore_plans_name_version_key" ON "restore_plans"("name", "version");

-- CreateIndex
CREATE UNIQUE INDEX "restore_steps_plan_id_position_key" ON "restore_steps"("plan_id", "position");

-- CreateIndex
CREATE INDEX "resurrection_runs_plan_id_started_at_idx" ON "resurrection_runs"("plan_id", "started_at");

-- CreateIndex
CREATE INDEX "resurrection_runs_imprint_id_idx" ON "resurrection_runs"("imprint_id");

-- CreateIndex
CREATE INDEX "resurrection_runs_target_environment_id_idx" ON "resurrection_runs"("target_environment_id");

-- CreateIndex
CREATE INDEX "resurrection_runs_declared_by_id_idx" ON "resurrection_runs"("declared_by_id");

-- CreateIndex
CREATE INDEX "integrity_verifications_imprint_id_verified_at_idx" ON "integrity_verifications"("imprint_id", "verified_at");

-- CreateIndex
CREATE INDEX "integrity_verifications_shard_id_verified_at_idx" ON "integrity_verifications"("shard_id", "verified_at");

-- CreateIndex
CREATE INDEX "integrity_verifications_run_id_verified_at_idx" ON "integrity_verifications"("run_id", "verified_at");

-- CreateIndex
CREATE INDEX "integrity_verifications_created_at_idx" ON "integrity_verifications" USING BRIN ("created_at");

-- AddForeignKey
ALTER TABLE "imprint_shards" ADD CONSTRAINT "imprint_shards_imprint_id_fkey" FOREIGN KEY ("imprint_id") REFERENCES "genetic_imprints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imprint_shards" ADD CONSTRAINT "imprint_shards_custodian_id_fkey" FOREIGN KEY ("custodian_id") REFERENCES "shard_custodians"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restore_steps" ADD CONSTRAINT "restore_steps_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "restore_plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resurrection_runs" ADD CONSTRAINT "resurrection_runs_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "restore_plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resurrection_runs" ADD CONSTRAINT "resurrection_runs_imprint_id_fkey" FOREIGN KEY ("imprint_id") REFERENCES "genetic_imprints"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integrity_verifications" ADD CONSTRAINT "integrity_verifications_imprint_id_fkey" FOREIGN KEY ("imprint_id") REFERENCES "genetic_imprints"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integrity_verifications" ADD CONSTRAINT "integrity_verifications_shard_id_fkey" FOREIGN KEY ("shard_id") REFERENCES "imprint_shards"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integrity_verifications" ADD CONSTRAINT "integrity_verifications_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "resurrection_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of genetic_imprints
ALTER TABLE "genetic_imprints" ADD CONSTRAINT "genetic_imprints_generation_542e7c89_check"
    CHECK (generation >= 1);
ALTER TABLE "genetic_imprints" ADD CONSTRAINT "genetic_imprints_content_hash_merkle_root_4bed2287_check"
    CHECK (content_hash ~ '^[0-9a-f]{64}$' AND merkle_root ~ '^[0-9a-f]{64}$');
ALTER TABLE "genetic_imprints" ADD CONSTRAINT "genetic_imprints_data_shards_parity_shards_ab95d693_check"
    CHECK (data_shards BETWEEN 1 AND 254 AND parity_shards BETWEEN 1 AND 254 AND data_shards + parity_shards <= 255);
ALTER TABLE "genetic_imprints" ADD CONSTRAINT "genetic_imprints_repair_threshold_data_shards_pa_7d17b5a8_check"
    CHECK (repair_threshold BETWEEN data_shards AND data_shards + parity_shards);
ALTER TABLE "genetic_imprints" ADD CONSTRAINT "genetic_imprints_shard_bytes_size_bytes_data_sha_c3f92f7f_check"
    CHECK (shard_bytes > 0 AND size_bytes > 0 AND shard_bytes::numeric * data_shards >= size_bytes);
ALTER TABLE "genetic_imprints" ADD CONSTRAINT "genetic_imprints_status_sealed_at_f58e3b93_check"
    CHECK (status <> 'SEALED' OR sealed_at IS NOT NULL);
ALTER TABLE "genetic_imprints" ADD CONSTRAINT "genetic_imprints_sealed_at_captured_at_expires_a_2a608550_check"
    CHECK (sealed_at >= captured_at AND expires_at > captured_at);
ALTER TABLE "genetic_imprints" ADD CONSTRAINT "genetic_imprints_services_e5f75338_check"
    CHECK (coalesce(cardinality(services), 0) >= 1);

-- Safeguards of shard_custodians
ALTER TABLE "shard_custodians" ADD CONSTRAINT "shard_custodians_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "shard_custodians" ADD CONSTRAINT "shard_custodians_capacity_bytes_used_bytes_a5424019_check"
    CHECK (capacity_bytes > 0 AND used_bytes BETWEEN 0 AND capacity_bytes);
ALTER TABLE "shard_custodians" ADD CONSTRAINT "shard_custodians_public_key_f67930b4_check"
    CHECK (octet_length(public_key) BETWEEN 32 AND 4096);
ALTER TABLE "shard_custodians" ADD CONSTRAINT "shard_custodians_retrieval_hours_2c614d4f_check"
    CHECK (retrieval_hours >= 0);
ALTER TABLE "shard_custodians" ADD CONSTRAINT "shard_custodians_status_revoked_at_1102ddbb_check"
    CHECK ((status = 'REVOKED') = (revoked_at IS NOT NULL));
ALTER TABLE "shard_custodians" ADD CONSTRAINT "shard_custodians_status_last_contact_at_a27213e6_check"
    CHECK (status <> 'UNREACHABLE' OR last_contact_at IS NOT NULL);

-- Safeguards of imprint_shards
ALTER TABLE "imprint_shards" ADD CONSTRAINT "imprint_shards_shard_index_38f16db3_check"
    CHECK (shard_index BETWEEN 0 AND 254);
ALTER TABLE "imprint_shards" ADD CONSTRAINT "imprint_shards_shard_hash_65fc7f9d_check"
    CHECK (shard_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "imprint_shards" ADD CONSTRAINT "imprint_shards_status_stored_at_29172430_check"
    CHECK ((status = 'PENDING') = (stored_at IS NULL));
ALTER TABLE "imprint_shards" ADD CONSTRAINT "imprint_shards_last_verified_at_stored_at_8c5d1f58_check"
    CHECK (last_verified_at >= stored_at);
ALTER TABLE "imprint_shards" ADD CONSTRAINT "imprint_shards_status_last_verified_at_784e1bfe_check"
    CHECK (status <> 'VERIFIED' OR last_verified_at IS NOT NULL);
ALTER TABLE "imprint_shards" ADD CONSTRAINT "imprint_shards_merkle_path_91af215a_check"
    CHECK (cardinality(merkle_path) <= 8);

-- Safeguards of restore_plans
ALTER TABLE "restore_plans" ADD CONSTRAINT "restore_plans_name_version_fe17d857_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND version >= 1);
ALTER TABLE "restore_plans" ADD CONSTRAINT "restore_plans_recovery_time_minutes_recovery_poi_aad39f63_check"
    CHECK (recovery_time_minutes > 0 AND recovery_point_minutes >= 0);
ALTER TABLE "restore_plans" ADD CONSTRAINT "restore_plans_max_tolerable_minutes_recovery_tim_87f00829_check"
    CHECK (max_tolerable_minutes >= recovery_time_minutes);
ALTER TABLE "restore_plans" ADD CONSTRAINT "restore_plans_status_approved_at_approved_by_id_a322a77c_check"
    CHECK ((status = 'DRAFT') = (approved_at IS NULL) AND (approved_at IS NULL) = (approved_by_id IS NULL));
ALTER TABLE "restore_plans" ADD CONSTRAINT "restore_plans_review_due_on_approved_at_b0173fc2_check"
    CHECK (review_due_on IS NULL OR approved_at IS NOT NULL);
ALTER TABLE "restore_plans" ADD CONSTRAINT "restore_plans_quorum_custodians_fda5af04_check"
    CHECK (quorum_custodians >= 1);
CREATE UNIQUE INDEX "restore_plans_name_edabe750_key" ON "restore_plans" ("name")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of restore_steps
ALTER TABLE "restore_steps" ADD CONSTRAINT "restore_steps_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "restore_steps" ADD CONSTRAINT "restore_steps_budget_minutes_32eea075_check"
    CHECK (budget_minutes > 0);
ALTER TABLE "restore_steps" ADD CONSTRAINT "restore_steps_depends_on_position_position_5a200b96_check"
    CHECK (depends_on_position < position);
ALTER TABLE "restore_steps" ADD CONSTRAINT "restore_steps_kind_target_service_ef97f888_check"
    CHECK ((kind IN ('RESTORE_DATABASE', 'START_SERVICE')) = (target_service IS NOT NULL));

-- Safeguards of resurrection_runs
ALTER TABLE "resurrection_runs" ADD CONSTRAINT "resurrection_runs_purpose_declared_at_74dc3743_check"
    CHECK ((purpose = 'DISASTER') = (declared_at IS NOT NULL));
ALTER TABLE "resurrection_runs" ADD CONSTRAINT "resurrection_runs_declared_at_loss_at_started_at_e616b4f0_check"
    CHECK (declared_at >= loss_at AND started_at >= declared_at AND restored_at >= started_at AND reconstituted_at >= restored_at);
ALTER TABLE "resurrection_runs" ADD CONSTRAINT "resurrection_runs_phase_reconstituted_at_88bd1e7f_check"
    CHECK ((phase = 'RECONSTITUTED') = (reconstituted_at IS NOT NULL));
ALTER TABLE "resurrection_runs" ADD CONSTRAINT "resurrection_runs_phase_restored_at_b48acc67_check"
    CHECK (phase NOT IN ('RECOVERED', 'RECONSTITUTED') OR restored_at IS NOT NULL);
ALTER TABLE "resurrection_runs" ADD CONSTRAINT "resurrection_runs_phase_failure_79511d5c_check"
    CHECK ((phase = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "resurrection_runs" ADD CONSTRAINT "resurrection_runs_shards_used_191f3cb5_check"
    CHECK (shards_used BETWEEN 0 AND 255);
ALTER TABLE "resurrection_runs" ADD CONSTRAINT "resurrection_runs_data_loss_minutes_60b53e95_check"
    CHECK (data_loss_minutes >= 0);
CREATE UNIQUE INDEX "resurrection_runs_target_environment_id_1fc1bd41_key" ON "resurrection_runs" ("target_environment_id")
    WHERE (phase IN ('ACTIVATED', 'RECOVERING') AND deleted_at IS NULL);

-- Safeguards of integrity_verifications
ALTER TABLE "integrity_verifications" ADD CONSTRAINT "integrity_verifications_imprint_id_shard_id_run_49f9b10f_check"
    CHECK (num_nonnulls(imprint_id, shard_id, run_id) = 1);
ALTER TABLE "integrity_verifications" ADD CONSTRAINT "integrity_verifications_method_imprint_id_a0aecbce_check"
    CHECK (method <> 'REBUILD' OR imprint_id IS NOT NULL);
ALTER TABLE "integrity_verifications" ADD CONSTRAINT "integrity_verifications_expected_hash_actual_has_2af48428_check"
    CHECK (expected_hash ~ '^[0-9a-f]{64}$' AND actual_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "integrity_verifications" ADD CONSTRAINT "integrity_verifications_method_actual_hash_passe_bf111d58_check"
    CHECK (method NOT IN ('HASH', 'MERKLE_PROOF', 'REBUILD') OR actual_hash IS NULL OR passed = (actual_hash = expected_hash));
ALTER TABLE "integrity_verifications" ADD CONSTRAINT "integrity_verifications_checked_items_failed_ite_f213e38b_check"
    CHECK (checked_items >= 1 AND failed_items BETWEEN 0 AND checked_items);
ALTER TABLE "integrity_verifications" ADD CONSTRAINT "integrity_verifications_passed_failed_items_88801ea9_check"
    CHECK (passed = (failed_items = 0));

-- Access to genetic_imprints
ALTER TABLE "genetic_imprints" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "genetic_imprints" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "genetic_imprints" TO azora_service;
GRANT SELECT ON "genetic_imprints" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "genetic_imprints_a8cf3724_access" ON "genetic_imprints"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "genetic_imprints" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "genetic_imprints" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "genetic_imprints" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."genetic_imprints" WITH (security_barrier = true) AS
    SELECT "id", "generation", "scope", "services", "state_checkpoint_id", "base_backup_id", "captured_at", "sealed_at",
        "content_hash", "merkle_root", "size_bytes", "shard_bytes", "data_shards", "parity_shards", "repair_threshold",
        "encryption_key_id", "key_ceremony_id", "status", "expires_at", "created_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "genetic_imprints";
GRANT SELECT ON azora_reader."genetic_imprints" TO azora_reader;
ALTER VIEW azora_reader."genetic_imprints" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "genetic_imprints"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "genetic_imprints"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "genetic_imprints"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "genetic_imprints"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to shard_custodians
ALTER TABLE "shard_custodians" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "shard_custodians" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "shard_custodians" TO azora_service;
GRANT SELECT ON "shard_custodians" TO azora_maintenance, azora_masker;
CREATE POLICY "shard_custodians_c0a0fe62_access" ON "shard_custodians"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "shard_custodians" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."shard_custodians" WITH (security_barrier = true) AS
    SELECT "id", "name", "kind", "jurisdiction", "failure_domain", "endpoint_url", "public_key", "capacity_bytes",
        "used_bytes", "retrieval_hours", "contact_user_id", "status", "last_contact_at", "revoked_at", "created_at",
        "updated_at", "deleted_at"
    FROM "shard_custodians";
GRANT SELECT ON azora_reader."shard_custodians" TO azora_reader;
ALTER VIEW azora_reader."shard_custodians" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "shard_custodians"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "shard_custodians"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "shard_custodians"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "shard_custodians"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to imprint_shards
ALTER TABLE "imprint_shards" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "imprint_shards" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "imprint_shards" TO azora_service;
GRANT SELECT ON "imprint_shards" TO azora_maintenance, azora_masker;
CREATE POLICY "imprint_shards_3545c91a_access" ON "imprint_shards"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "imprint_shards" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."imprint_shards" WITH (security_barrier = true) AS
    SELECT "id", "imprint_id", "custodian_id", "shard_index", "is_parity", "shard_hash", "merkle_path", "storage_key",
        "custodian_receipt", "status", "stored_at", "last_verified_at", "created_at", "updated_at"
    FROM "imprint_shards";
GRANT SELECT ON azora_reader."imprint_shards" TO azora_reader;
ALTER VIEW azora_reader."imprint_shards" OWNER TO azora_masker;

-- Access to restore_plans
ALTER TABLE "restore_plans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "restore_plans" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "restore_plans" TO azora_service;
GRANT SELECT ON "restore_plans" TO azora_maintenance, azora_masker;
CREATE POLICY "restore_plans_1b96b519_access" ON "restore_plans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "restore_plans" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."restore_plans" WITH (security_barrier = true) AS
    SELECT "id", "name", "version", "scenario", "recovery_time_minutes", "recovery_point_minutes",
        "max_tolerable_minutes", "activation_criteria", "quorum_custodians", "status", "approved_by_id", "approved_at",
        "review_due_on", "created_at", "updated_at", "deleted_at"
    FROM "restore_plans";
GRANT SELECT ON azora_reader."restore_plans" TO azora_reader;
ALTER VIEW azora_reader."restore_plans" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "restore_plans"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "restore_plans"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "restore_plans"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "restore_plans"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to restore_steps
ALTER TABLE "restore_steps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "restore_steps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "restore_steps" TO azora_service;
GRANT SELECT ON "restore_steps" TO azora_maintenance, azora_masker;
CREATE POLICY "restore_steps_85c5fd84_access" ON "restore_steps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "restore_steps" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."restore_steps" WITH (security_barrier = true) AS
    SELECT "id", "plan_id", "position", "kind", "target_service", "instructions", "depends_on_position", "budget_minutes",
        "is_automated", "verification_query", "created_at", "updated_at"
    FROM "restore_steps";
GRANT SELECT ON azora_reader."restore_steps" TO azora_reader;
ALTER VIEW azora_reader."restore_steps" OWNER TO azora_masker;

-- Access to resurrection_runs
ALTER TABLE "resurrection_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "resurrection_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "resurrection_runs" TO azora_service;
GRANT SELECT ON "resurrection_runs" TO azora_maintenance, azora_masker;
CREATE POLICY "resurrection_runs_bf54425f_access" ON "resurrection_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "resurrection_runs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."resurrection_runs" WITH (security_barrier = true) AS
    SELECT "id", "plan_id", "imprint_id", "target_environment_id", "purpose", "phase", "loss_at", "declared_at",
        "declared_by_id", "started_at", "restored_at", "reconstituted_at", "shards_used", "data_loss_minutes",
        "failure", "lessons_learned", "created_at", "updated_at", "deleted_at"
    FROM "resurrection_runs";
GRANT SELECT ON azora_reader."resurrection_runs" TO azora_reader;
ALTER VIEW azora_reader."resurrection_runs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "resurrection_runs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "resurrection_runs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "resurrection_runs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "resurrection_runs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to integrity_verifications
ALTER TABLE "integrity_verifications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "integrity_verifications" FROM PUBLIC;
GRANT SELECT, INSERT ON "integrity_verifications" TO azora_service;
GRANT SELECT ON "integrity_verifications" TO azora_maintenance, azora_masker;
CREATE POLICY "integrity_verifications_a9d8dab1_access" ON "integrity_verifications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "integrity_verifications" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."integrity_verifications" WITH (security_barrier = true) AS
    SELECT "id", "imprint_id", "shard_id", "run_id", "method", "expected_hash", "actual_hash", "checked_items",
        "failed_items", "passed", "detail", "verified_at", "created_at"
    FROM "integrity_verifications";
GRANT SELECT ON azora_reader."integrity_verifications" TO azora_reader;
ALTER VIEW azora_reader."integrity_verifications" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "integrity_verifications"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "integrity_verifications"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
