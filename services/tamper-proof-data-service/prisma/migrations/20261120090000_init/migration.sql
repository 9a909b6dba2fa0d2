-- CreateEnum
CREATE TYPE "LogPurpose" AS ENUM ('AUDIT_SEALS', 'CREDENTIALS', 'LEDGER_SNAPSHOTS', 'SOFTWARE_RELEASES', 'AI_DECISIONS');

-- CreateEnum
CREATE TYPE "TreeHash" AS ENUM ('SHA256');

-- CreateEnum
CREATE TYPE "LogSignature" AS ENUM ('ED25519', 'ECDSA_P256');

-- CreateEnum
CREATE TYPE "LogStatus" AS ENUM ('PENDING', 'QUALIFIED', 'USABLE', 'READ_ONLY', 'FROZEN', 'REJECTED');

-- CreateEnum
CREATE TYPE "LeafKind" AS ENUM ('ROW_DIGEST', 'FILE_DIGEST', 'CHECKPOINT', 'CREDENTIAL', 'RELEASE');

-- CreateEnum
CREATE TYPE "ProofFailure" AS ENUM ('FIRST_ROOT_MISMATCH', 'SECOND_ROOT_MISMATCH', 'PATH_TOO_SHORT', 'PATH_TOO_LONG');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "transparency_logs" (
    "id" UUID NOT NULL,
    "origin" TEXT NOT NULL,
    "log_oid" TEXT,
    "purpose" "LogPurpose" NOT NULL,
    "hash_algorithm" "TreeHash" NOT NULL DEFAULT 'SHA256',
    "signature_algorithm" "LogSignature" NOT NULL DEFAULT 'ED25519',
    "signing_key_id" UUID NOT NULL,
    "key_hash" CHAR(8) NOT NULL,
    "maximum_merge_delay_seconds" INTEGER NOT NULL DEFAULT 60,
    "tree_size" BIGINT NOT NULL DEFAULT 0,
    "witness_quorum" SMALLINT NOT NULL DEFAULT 2,
    "previous_shard_id" UUID,
    "final_tree_size" BIGINT,
    "operator_id" UUID NOT NULL,
    "status" "LogStatus" NOT NULL DEFAULT 'PENDING',
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "transparency_logs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "log_leaves" (
    "id" UUID NOT NULL,
    "log_id" UUID NOT NULL,
    "leaf_index" BIGINT NOT NULL,
    "leaf_hash" CHAR(64) NOT NULL,
    "content_sha256" CHAR(64) NOT NULL,
    "entry_kind" "LeafKind" NOT NULL,
    "submitter_id" UUID NOT NULL,
    "source_service" TEXT NOT NULL,
    "source_reference" TEXT NOT NULL,
    "extra_data" BYTEA,
    "time_stamp_token" BYTEA,
    "submitted_at" TIMESTAMPTZ(6) NOT NULL,
    "integrated_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "log_leaves_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signed_tree_heads" (
    "id" UUID NOT NULL,
    "log_id" UUID NOT NULL,
    "tree_size" BIGINT NOT NULL,
    "root_hash" CHAR(64) NOT NULL,
    "previous_id" UUID,
    "previous_size" BIGINT,
    "signature" BYTEA NOT NULL,
    "checkpoint_text" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "signed_tree_heads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inclusion_proofs" (
    "id" UUID NOT NULL,
    "leaf_id" UUID NOT NULL,
    "tree_head_id" UUID NOT NULL,
    "leaf_index" BIGINT NOT NULL,
    "tree_size" BIGINT NOT NULL,
    "inclusion_path" CHAR(64)[],
    "computed_root" CHAR(64) NOT NULL,
    "verified" BOOLEAN NOT NULL,
    "requested_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inclusion_proofs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consistency_proofs" (
    "id" UUID NOT NULL,
    "log_id" UUID NOT NULL,
    "first_head_id" UUID NOT NULL,
    "second_head_id" UUID NOT NULL,
    "first_size" BIGINT NOT NULL,
    "second_size" BIGINT NOT NULL,
    "consistency_path" CHAR(64)[],
    "verified" BOOLEAN NOT NULL,
    "failure" "ProofFailure",
    "checked_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consistency_proofs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "witness_cosignatures" (
    "id" UUID NOT NULL,
    "tree_head_id" UUID NOT NULL,
    "witness_name" TEXT NOT NULL,
    "witness_organization_id" UUID,
    "key_hash" CHAR(8) NOT NULL,
    "witness_key" TEXT NOT NULL,
    "old_size" BIGINT NOT NULL,
    "signature" BYTEA NOT NULL,
    "cosigned_at" TIMESTAMPTZ(6) NOT NULL,
    "latency_ms" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "witness_cosignatures_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "transparency_logs_origin_key" ON "transparency_logs"("origin");

-- CreateIndex
CREATE UNIQUE INDEX "transparency_logs_log_oid_key" ON "transparency_logs"("log_oid");

-- CreateIndex
CREATE UNIQUE INDEX "transparency_logs_previous_shard_id_key" ON "transparency_logs"("previous_shard_id");

-- CreateIndex
CREATE INDEX "transparency_logs_organization_id_idx" ON "transparency_logs"("organization_id");

-- CreateIndex
CREATE INDEX "transparency_logs_signing_key_id_idx" ON "transparency_logs"("signing_key_id");

-- CreateIndex
CREATE INDEX "transparency_logs_operator_id_idx" ON "transparency_logs"("operator_id");

-- CreateIndex
CREATE INDEX "transparency_logs_compliance_id_idx" ON "transparency_logs"("compliance_id");

-- CreateIndex
CREATE INDEX "log_leaves_submitter_id_submitted_at_idx" ON "log_leaves"("submitter_id", "submitted_at");

-- CreateIndex
CREATE INDEX "log_leaves_source_service_source_reference_idx" ON "log_leaves"("source_service", "source_reference");

-- CreateIndex
CREATE INDEX "log_leaves_created_at_idx" ON "log_leaves" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "log_leaves_log_id_leaf_index_key" ON "log_leaves"("log_id", "leaf_index");

-- CreateIndex
CREATE UNIQUE INDEX "log_leaves_log_id_leaf_hash_key" ON "log_leaves"("log_id", "leaf_hash");

-- CreateIndex
CREATE UNIQUE INDEX "signed_tree_heads_previous_id_key" ON "signed_tree_heads"("previous_id");

-- CreateIndex
CREATE INDEX "signed_tree_heads_created_at_idx" ON "signed_tree_heads" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "signed_tree_heads_log_id_tree_size_key" ON "signed_tree_heads"("log_id", "tree_size");

-- CreateIndex
CREATE INDEX "inclusion_proofs_requested_by_id_idx" ON "inclusion_proofs"("requested_by_id");

-- CreateIndex
CREATE INDEX "inclusion_proofs_tree_head_id_idx" ON "inclusion_proofs"("tree_head_id");

-- CreateIndex
CREATE INDEX "inclusion_proofs_created_at_idx" ON "inclusion_proofs" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "inclusion_proofs_leaf_id_tree_head_id_key" ON "inclusion_proofs"("leaf_id", "tree_head_id");

-- CreateIndex
CREATE INDEX "consistency_proofs_log_id_checked_at_idx" ON "consistency_proofs"("log_id", "checked_at");

-- CreateIndex
CREATE INDEX "consistency_proofs_second_head_id_idx" ON "consistency_proofs"("second_head_id");

-- CreateIndex
CREATE UNIQUE INDEX "consistency_proofs_first_head_id_second_head_id_key" ON "consistency_proofs"("first_head_id", "second_head_id");

-- CreateIndex
CREATE INDEX "witness_cosignatures_witness_name_cosigned_at_idx" ON "witness_cosignatures"("witness_name", "cosigned_at");

-- CreateIndex
CREATE INDEX "witness_cosignatures_witness_organization_id_idx" ON "witness_cosignatures"("witness_organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "witness_cosignatures_tree_head_id_witness_name_key_hash_key" ON "witness_cosignatures"("tree_head_id", "witness_name", "key_hash");

-- AddForeignKey
ALTER TABLE "transparency_logs" ADD CONSTRAINT "transparency_logs_previous_shard_id_fkey" FOREIGN KEY ("previous_shard_id") REFERENCES "transparency_logs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "log_leaves" ADD CONSTRAINT "log_leaves_log_id_fkey" FOREIGN KEY ("log_id") REFERENCES "transparency_logs"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "signed_tree_heads" ADD CONSTRAINT "signed_tree_heads_log_id_fkey" FOREIGN KEY ("log_id") REFERENCES "transparency_logs"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "signed_tree_heads" ADD CONSTRAINT "signed_tree_heads_previous_id_fkey" FOREIGN KEY ("previous_id") REFERENCES "signed_tree_heads"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inclusion_proofs" ADD CONSTRAINT "inclusion_proofs_leaf_id_fkey" FOREIGN KEY ("leaf_id") REFERENCES "log_leaves"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inclusion_proofs" ADD CONSTRAINT "inclusion_proofs_tree_head_id_fkey" FOREIGN KEY ("tree_head_id") REFERENCES "signed_tree_heads"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "consistency_proofs" ADD CONSTRAINT "consistency_proofs_log_id_fkey" FOREIGN KEY ("log_id") REFERENCES "transparency_logs"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "consistency_proofs" ADD CONSTRAINT "consistency_proofs_first_head_id_fkey" FOREIGN KEY ("first_head_id") REFERENCES "signed_tree_heads"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "consistency_proofs" ADD CONSTRAINT "consistency_proofs_second_head_id_fkey" FOREIGN KEY ("second_head_id") REFERENCES "signed_tree_heads"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "witness_cosignatures" ADD CONSTRAINT "witness_cosignatures_tree_head_id_fkey" FOREIGN KEY ("tree_head_id") REFERENCES "signed_tree_heads"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of transparency_logs
ALTER TABLE "transparency_logs" ADD CONSTRAINT "transparency_logs_origin_ff68d7e2_check"
    CHECK (origin ~ '^[A-Za-z0-9][A-Za-z0-9./_-]{2,127}$');
ALTER TABLE "transparency_logs" ADD CONSTRAINT "transparency_logs_log_oid_a282b200_check"
    CHECK (log_oid ~ '^[0-2]([.](0|[1-9][0-9]*))+$');
ALTER TABLE "transparency_logs" ADD CONSTRAINT "transparency_logs_maximum_merge_delay_seconds_104dfa9e_check"
    CHECK (maximum_merge_delay_seconds BETWEEN 1 AND 86400);
ALTER TABLE "transparency_logs" ADD CONSTRAINT "transparency_logs_tree_size_dd26c99e_check"
    CHECK (tree_size >= 0);
ALTER TABLE "transparency_logs" ADD CONSTRAINT "transparency_logs_key_hash_d3a4b956_check"
    CHECK (key_hash ~ '^[0-9a-f]{8}$');
ALTER TABLE "transparency_logs" ADD CONSTRAINT "transparency_logs_witness_quorum_e29b67ea_check"
    CHECK (witness_quorum BETWEEN 0 AND 20);
ALTER TABLE "transparency_logs" ADD CONSTRAINT "transparency_logs_status_final_tree_size_1d626b4f_check"
    CHECK ((status = 'FROZEN') = (final_tree_size IS NOT NULL));
ALTER TABLE "transparency_logs" ADD CONSTRAINT "transparency_logs_final_tree_size_tree_size_6f1e3d5d_check"
    CHECK (final_tree_size = tree_size);
ALTER TABLE "transparency_logs" ADD CONSTRAINT "transparency_logs_previous_shard_id_id_c581a147_check"
    CHECK (previous_shard_id <> id);

-- Safeguards of log_leaves
ALTER TABLE "log_leaves" ADD CONSTRAINT "log_leaves_leaf_index_bc383223_check"
    CHECK (leaf_index >= 0);
ALTER TABLE "log_leaves" ADD CONSTRAINT "log_leaves_leaf_hash_content_sha256_bd579997_check"
    CHECK (leaf_hash ~ '^[0-9a-f]{64}$' AND content_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "log_leaves" ADD CONSTRAINT "log_leaves_leaf_hash_content_sha256_03ab97ec_check"
    CHECK (leaf_hash <> content_sha256);
ALTER TABLE "log_leaves" ADD CONSTRAINT "log_leaves_extra_data_789b1f7f_check"
    CHECK (octet_length(extra_data) <= 65536);
ALTER TABLE "log_leaves" ADD CONSTRAINT "log_leaves_integrated_at_submitted_at_87aef8c7_check"
    CHECK (integrated_at >= submitted_at);

-- Safeguards of signed_tree_heads
ALTER TABLE "signed_tree_heads" ADD CONSTRAINT "signed_tree_heads_tree_size_dd26c99e_check"
    CHECK (tree_size >= 0);
ALTER TABLE "signed_tree_heads" ADD CONSTRAINT "signed_tree_heads_root_hash_f95a92a1_check"
    CHECK (root_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "signed_tree_heads" ADD CONSTRAINT "signed_tree_heads_tree_size_root_hash_36221c94_check"
    CHECK (tree_size > 0 OR root_hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
ALTER TABLE "signed_tree_heads" ADD CONSTRAINT "signed_tree_heads_previous_size_tree_size_6839899a_check"
    CHECK (previous_size < tree_size);
ALTER TABLE "signed_tree_heads" ADD CONSTRAINT "signed_tree_heads_previous_id_previous_size_1f976d82_check"
    CHECK ((previous_id IS NULL) = (previous_size IS NULL));
ALTER TABLE "signed_tree_heads" ADD CONSTRAINT "signed_tree_heads_signature_bdac698e_check"
    CHECK (octet_length(signature) BETWEEN 64 AND 512);

-- Safeguards of inclusion_proofs
ALTER TABLE "inclusion_proofs" ADD CONSTRAINT "inclusion_proofs_leaf_index_tree_size_b0a02e95_check"
    CHECK (leaf_index >= 0 AND leaf_index < tree_size);
ALTER TABLE "inclusion_proofs" ADD CONSTRAINT "inclusion_proofs_inclusion_path_51633d51_check"
    CHECK (coalesce(cardinality(inclusion_path), 0) <= 63);
ALTER TABLE "inclusion_proofs" ADD CONSTRAINT "inclusion_proofs_tree_size_inclusion_path_514b38cc_check"
    CHECK (tree_size > 1 OR coalesce(cardinality(inclusion_path), 0) = 0);
ALTER TABLE "inclusion_proofs" ADD CONSTRAINT "inclusion_proofs_computed_root_a5cc6a8e_check"
    CHECK (computed_root ~ '^[0-9a-f]{64}$');

-- Safeguards of consistency_proofs
ALTER TABLE "consistency_proofs" ADD CONSTRAINT "consistency_proofs_first_size_second_size_e1fb4233_check"
    CHECK (first_size >= 1 AND first_size <= second_size);
ALTER TABLE "consistency_proofs" ADD CONSTRAINT "consistency_proofs_consistency_path_5c155bc0_check"
    CHECK (coalesce(cardinality(consistency_path), 0) <= 64);
ALTER TABLE "consistency_proofs" ADD CONSTRAINT "consistency_proofs_first_size_second_size_consis_f2c8dc28_check"
    CHECK (first_size < second_size OR coalesce(cardinality(consistency_path), 0) = 0);
ALTER TABLE "consistency_proofs" ADD CONSTRAINT "consistency_proofs_verified_failure_d82809ba_check"
    CHECK (verified OR failure IS NOT NULL);
ALTER TABLE "consistency_proofs" ADD CONSTRAINT "consistency_proofs_first_head_id_second_head_id_c00f7b2b_check"
    CHECK (first_head_id <> second_head_id OR first_size = second_size);

-- Safeguards of witness_cosignatures
ALTER TABLE "witness_cosignatures" ADD CONSTRAINT "witness_cosignatures_witness_name_afe2b93f_check"
    CHECK (witness_name ~ '^[^ +]{3,255}$');
ALTER TABLE "witness_cosignatures" ADD CONSTRAINT "witness_cosignatures_key_hash_d3a4b956_check"
    CHECK (key_hash ~ '^[0-9a-f]{8}$');
ALTER TABLE "witness_cosignatures" ADD CONSTRAINT "witness_cosignatures_signature_1f64a2c0_check"
    CHECK (octet_length(signature) = 64);
ALTER TABLE "witness_cosignatures" ADD CONSTRAINT "witness_cosignatures_old_size_7e988e82_check"
    CHECK (old_size >= 0);
ALTER TABLE "witness_cosignatures" ADD CONSTRAINT "witness_cosignatures_latency_ms_3e98896d_check"
    CHECK (latency_ms >= 0);

-- Access to transparency_logs
ALTER TABLE "transparency_logs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "transparency_logs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "transparency_logs" TO azora_service;
GRANT SELECT ON "transparency_logs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "transparency_logs_cb67da78_access" ON "transparency_logs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "transparency_logs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "transparency_logs" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "transparency_logs" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."transparency_logs" WITH (security_barrier = true) AS
    SELECT "id", "origin", "log_oid", "purpose", "hash_algorithm", "signature_algorithm", "signing_key_id", "key_hash",
        "maximum_merge_delay_seconds", "tree_size", "witness_quorum", "previous_shard_id", "final_tree_size",
        "operator_id", "status", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "transparency_logs";
GRANT SELECT ON azora_reader."transparency_logs" TO azora_reader;
ALTER VIEW azora_reader."transparency_logs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "transparency_logs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "transparency_logs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "transparency_logs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "transparency_logs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to log_leaves
ALTER TABLE "log_leaves" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "log_leaves" FROM PUBLIC;
GRANT SELECT, INSERT ON "log_leaves" TO azora_service;
GRANT SELECT ON "log_leaves" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "log_leaves_9f4bc8c1_access" ON "log_leaves"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "log_leaves" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "log_leaves" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."log_leaves" WITH (security_barrier = true) AS
    SELECT "id", "log_id", "leaf_index", "leaf_hash", "content_sha256", "entry_kind", "submitter_id", "source_service",
        "source_reference", "extra_data", "time_stamp_token", "submitted_at", "integrated_at", "created_at"
    FROM "log_leaves";
GRANT SELECT ON azora_reader."log_leaves" TO azora_reader;
ALTER VIEW azora_reader."log_leaves" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "log_leaves"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "log_leaves"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to signed_tree_heads
ALTER TABLE "signed_tree_heads" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "signed_tree_heads" FROM PUBLIC;
GRANT SELECT, INSERT ON "signed_tree_heads" TO azora_service;
GRANT SELECT ON "signed_tree_heads" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "signed_tree_heads_eedf6a9f_access" ON "signed_tree_heads"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "signed_tree_heads" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "signed_tree_heads" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."signed_tree_heads" WITH (security_barrier = true) AS
    SELECT "id", "log_id", "tree_size", "root_hash", "previous_id", "previous_size", "signature", "checkpoint_text",
        "signed_at", "created_at"
    FROM "signed_tree_heads";
GRANT SELECT ON azora_reader."signed_tree_heads" TO azora_reader;
ALTER VIEW azora_reader."signed_tree_heads" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "signed_tree_heads"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "signed_tree_heads"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to inclusion_proofs
ALTER TABLE "inclusion_proofs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "inclusion_proofs" FROM PUBLIC;
GRANT SELECT, INSERT ON "inclusion_proofs" TO azora_service;
GRANT SELECT ON "inclusion_proofs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "inclusion_proofs_ecbaf0a5_access" ON "inclusion_proofs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "inclusion_proofs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "inclusion_proofs" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."inclusion_proofs" WITH (security_barrier = true) AS
    SELECT "id", "leaf_id", "tree_head_id", "leaf_index", "tree_size", "inclusion_path", "computed_root", "verified",
        "requested_by_id", "created_at"
    FROM "inclusion_proofs";
GRANT SELECT ON azora_reader."inclusion_proofs" TO azora_reader;
ALTER VIEW azora_reader."inclusion_proofs" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "inclusion_proofs"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "inclusion_proofs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to consistency_proofs
ALTER TABLE "consistency_proofs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "consistency_proofs" FROM PUBLIC;
GRANT SELECT, INSERT ON "consistency_proofs" TO azora_service;
GRANT SELECT ON "consistency_proofs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "consistency_proofs_22b4e378_access" ON "consistency_proofs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "consistency_proofs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "consistency_proofs" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."consistency_proofs" WITH (security_barrier = true) AS
    SELECT "id", "log_id", "first_head_id", "second_head_id", "first_size", "second_size", "consistency_path", "verified",
        "failure", "checked_at", "created_at"
    FROM "consistency_proofs";
GRANT SELECT ON azora_reader."consistency_proofs" TO azora_reader;
ALTER VIEW azora_reader."consistency_proofs" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "consistency_proofs"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "consistency_proofs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to witness_cosignatures
ALTER TABLE "witness_cosignatures" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "witness_cosignatures" FROM PUBLIC;
GRANT SELECT, INSERT ON "witness_cosignatures" TO azora_service;
GRANT SELECT ON "witness_cosignatures" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "witness_cosignatures_e8354b52_access" ON "witness_cosignatures"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "witness_cosignatures" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "witness_cosignatures" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."witness_cosignatures" WITH (security_barrier = true) AS
    SELECT "id", "tree_head_id", "witness_name", "witness_organization_id", "key_hash", "witness_key", "old_size",
        "signature", "cosigned_at", "latency_ms", "created_at"
    FROM "witness_cosignatures";
GRANT SELECT ON azora_reader."witness_cosignatures" TO azora_reader;
ALTER VIEW azora_reader."witness_cosignatures" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "witness_cosignatures"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "witness_cosignatures"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
