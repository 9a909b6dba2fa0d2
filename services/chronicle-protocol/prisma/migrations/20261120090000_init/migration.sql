-- CreateEnum
CREATE TYPE "ImprintKind" AS ENUM ('EPISODIC', 'SEMANTIC', 'PROCEDURAL', 'EMOTIONAL', 'MILESTONE');

-- CreateEnum
CREATE TYPE "ThoughtKind" AS ENUM ('OBSERVATION', 'REFLECTION', 'PLAN', 'EMOTION', 'INSIGHT', 'DREAM', 'DECISION');

-- CreateEnum
CREATE TYPE "EvolutionLevel" AS ENUM ('NASCENT', 'LEARNING', 'REASONING', 'REFLECTIVE', 'INTEGRATED', 'WISE');

-- CreateEnum
CREATE TYPE "AnchorStatus" AS ENUM ('SUBMITTED', 'CONFIRMED', 'FAILED', 'ORPHANED');

-- CreateEnum
CREATE TYPE "ReplicaBackend" AS ENUM ('LOCAL', 'OBJECT_STORE', 'IPFS', 'FILECOIN', 'ARWEAVE', 'COLD_TAPE');

-- CreateEnum
CREATE TYPE "ReplicaStatus" AS ENUM ('QUEUED', 'STORED', 'LOST');

-- CreateEnum
CREATE TYPE "ProvRelation" AS ENUM ('WAS_DERIVED_FROM', 'WAS_REVISION_OF', 'WAS_QUOTED_FROM', 'HAD_PRIMARY_SOURCE', 'WAS_INFORMED_BY');

-- CreateEnum
CREATE TYPE "RecallPurpose" AS ENUM ('REFLECTION', 'FAMILY_STORY', 'RESEARCH', 'AUDIT', 'RESTORATION', 'SUBJECT_ACCESS');

-- CreateEnum
CREATE TYPE "RecallStatus" AS ENUM ('REQUESTED', 'GRANTED', 'REFUSED', 'FULFILLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "memory_imprints" (
    "id" UUID NOT NULL,
    "family_member_id" UUID NOT NULL,
    "imprint_number" INTEGER NOT NULL,
    "kind" "ImprintKind" NOT NULL DEFAULT 'EPISODIC',
    "stage_id" UUID NOT NULL,
    "content_hash" CHAR(64) NOT NULL,
    "previous_hash" CHAR(64),
    "content_cid" VARCHAR(128) NOT NULL,
    "encryption_key_id" UUID NOT NULL,
    "first_thought" BIGINT NOT NULL,
    "last_thought" BIGINT NOT NULL,
    "thought_count" INTEGER NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "significance" DECIMAL(4,3) NOT NULL,
    "state_checkpoint_id" UUID,
    "period_start" TIMESTAMPTZ(6) NOT NULL,
    "period_end" TIMESTAMPTZ(6) NOT NULL,
    "sealed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memory_imprints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thought_entries" (
    "id" UUID NOT NULL,
    "family_member_id" UUID NOT NULL,
    "thought_number" BIGINT NOT NULL,
    "kind" "ThoughtKind" NOT NULL,
    "content" TEXT NOT NULL,
    "content_hash" CHAR(64) NOT NULL,
    "subject_hashes" TEXT[],
    "valence" DECIMAL(4,3) NOT NULL,
    "arousal" DECIMAL(4,3) NOT NULL,
    "importance" SMALLINT NOT NULL,
    "informed_by_id" UUID,
    "model_name" TEXT NOT NULL,
    "thought_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "thought_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evolution_stages" (
    "id" UUID NOT NULL,
    "family_member_id" UUID NOT NULL,
    "stage_number" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "level" "EvolutionLevel" NOT NULL,
    "previous_id" UUID,
    "coherence_score" DECIMAL(4,3) NOT NULL,
    "empathy_score" DECIMAL(4,3) NOT NULL,
    "autonomy_score" DECIMAL(4,3) NOT NULL,
    "capabilities" TEXT[],
    "evidence_hash" CHAR(64) NOT NULL,
    "confirmed_by_id" UUID,
    "reached_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "evolution_stages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_anchors" (
    "id" UUID NOT NULL,
    "imprint_id" UUID NOT NULL,
    "chain_network_id" UUID NOT NULL,
    "chain_caip2" VARCHAR(41) NOT NULL,
    "merkle_root" CHAR(64) NOT NULL,
    "merkle_path" TEXT[],
    "transaction_hash" TEXT,
    "proof" BYTEA,
    "status" "AnchorStatus" NOT NULL DEFAULT 'SUBMITTED',
    "block_height" BIGINT,
    "block_time" TIMESTAMPTZ(6),
    "confirmations" INTEGER NOT NULL DEFAULT 0,
    "required_confirmations" INTEGER NOT NULL DEFAULT 6,
    "fee_base_units" DECIMAL(78,0),
    "submitted_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "chain_anchors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imprint_replicas" (
    "id" UUID NOT NULL,
    "imprint_id" UUID NOT NULL,
    "backend" "ReplicaBackend" NOT NULL,
    "region_code" TEXT NOT NULL,
    "copy_number" SMALLINT NOT NULL,
    "locator" TEXT NOT NULL,
    "deal_key" TEXT,
    "status" "ReplicaStatus" NOT NULL DEFAULT 'QUEUED',
    "stored_at" TIMESTAMPTZ(6),
    "last_verified_at" TIMESTAMPTZ(6),
    "verification_failures" SMALLINT NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "imprint_replicas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provenance_links" (
    "id" UUID NOT NULL,
    "imprint_id" UUID NOT NULL,
    "relation" "ProvRelation" NOT NULL,
    "source_imprint_id" UUID,
    "source_uri" TEXT,
    "weight" DECIMAL(4,3) NOT NULL DEFAULT 1,
    "stated_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provenance_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recall_requests" (
    "id" UUID NOT NULL,
    "family_member_id" UUID NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "purpose" "RecallPurpose" NOT NULL,
    "question" TEXT NOT NULL,
    "justification" TEXT NOT NULL,
    "period_start" TIMESTAMPTZ(6),
    "period_end" TIMESTAMPTZ(6),
    "status" "RecallStatus" NOT NULL DEFAULT 'REQUESTED',
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "decision_note" TEXT,
    "match_count" INTEGER,
    "result_hash" CHAR(64),
    "fulfilled_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "recall_requests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "memory_imprints_content_hash_key" ON "memory_imprints"("content_hash");

-- CreateIndex
CREATE UNIQUE INDEX "memory_imprints_previous_hash_key" ON "memory_imprints"("previous_hash");

-- CreateIndex
CREATE INDEX "memory_imprints_stage_id_idx" ON "memory_imprints"("stage_id");

-- CreateIndex
CREATE INDEX "memory_imprints_encryption_key_id_idx" ON "memory_imprints"("encryption_key_id");

-- CreateIndex
CREATE INDEX "memory_imprints_state_checkpoint_id_idx" ON "memory_imprints"("state_checkpoint_id");

-- CreateIndex
CREATE INDEX "memory_imprints_sealed_at_idx" ON "memory_imprints" USING BRIN ("sealed_at");

-- CreateIndex
CREATE UNIQUE INDEX "memory_imprints_family_member_id_imprint_number_key" ON "memory_imprints"("family_member_id", "imprint_number");

-- CreateIndex
CREATE UNIQUE INDEX "memory_imprints_family_member_id_first_thought_key" ON "memory_imprints"("family_member_id", "first_thought");

-- CreateIndex
CREATE INDEX "thought_entries_informed_by_id_idx" ON "thought_entries"("informed_by_id");

-- CreateIndex
CREATE INDEX "thought_entries_thought_at_idx" ON "thought_entries" USING BRIN ("thought_at");

-- CreateIndex
CREATE UNIQUE INDEX "thought_entries_family_member_id_thought_number_key" ON "thought_entries"("family_member_id", "thought_number");

-- CreateIndex
CREATE UNIQUE INDEX "evolution_stages_previous_id_key" ON "evolution_stages"("previous_id");

-- CreateIndex
CREATE INDEX "evolution_stages_confirmed_by_id_idx" ON "evolution_stages"("confirmed_by_id");

-- CreateIndex
CREATE INDEX "evolution_stages_organization_id_idx" ON "evolution_stages"("organization_id");

-- CreateIndex
CREATE INDEX "evolution_stages_compliance_id_idx" ON "evolution_stages"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "evolution_stages_family_member_id_stage_number_key" ON "evolution_stages"("family_member_id", "stage_number");

-- CreateIndex
CREATE INDEX "chain_anchors_chain_network_id_idx" ON "chain_anchors"("chain_network_id");

-- CreateIndex
CREATE UNIQUE INDEX "chain_anchors_imprint_id_chain_caip2_key" ON "chain_anchors"("imprint_id", "chain_caip2");

-- CreateIndex
CREATE UNIQUE INDEX "imprint_replicas_copy_key" ON "imprint_replicas"("imprint_id", "backend", "region_code", "copy_number");

-- CreateIndex
CREATE INDEX "provenance_links_imprint_id_relation_idx" ON "provenance_links"("imprint_id", "relation");

-- CreateIndex
CREATE INDEX "provenance_links_source_imprint_id_idx" ON "provenance_links"("source_imprint_id");

-- CreateIndex
CREATE INDEX "recall_requests_requested_by_id_idx" ON "recall_requests"("requested_by_id");

-- CreateIndex
CREATE INDEX "recall_requests_family_member_id_status_idx" ON "recall_requests"("family_member_id", "status");

-- CreateIndex
CREATE INDEX "recall_requests_decided_by_id_idx" ON "recall_requests"("decided_by_id");

-- CreateIndex
CREATE INDEX "recall_requests_organization_id_idx" ON "recall_requests"("organization_id");

-- CreateIndex
CREATE INDEX "recall_requests_compliance_id_idx" ON "recall_requests"("compliance_id");

-- AddForeignKey
ALTER TABLE "memory_imprints" ADD CONSTRAINT "memory_imprints_stage_id_fkey" FOREIGN KEY ("stage_id") REFERENCES "evolution_stages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thought_entries" ADD CONSTRAINT "thought_entries_informed_by_id_fkey" FOREIGN KEY ("informed_by_id") REFERENCES "thought_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evolution_stages" ADD CONSTRAINT "evolution_stages_previous_id_fkey" FOREIGN KEY ("previous_id") REFERENCES "evolution_stages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_anchors" ADD CONSTRAINT "chain_anchors_imprint_id_fkey" FOREIGN KEY ("imprint_id") REFERENCES "memory_imprints"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imprint_replicas" ADD CONSTRAINT "imprint_replicas_imprint_id_fkey" FOREIGN KEY ("imprint_id") REFERENCES "memory_imprints"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provenance_links" ADD CONSTRAINT "provenance_links_imprint_id_fkey" FOREIGN KEY ("imprint_id") REFERENCES "memory_imprints"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provenance_links" ADD CONSTRAINT "provenance_links_source_imprint_id_fkey" FOREIGN KEY ("source_imprint_id") REFERENCES "memory_imprints"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of memory_imprints
ALTER TABLE "memory_imprints" ADD CONSTRAINT "memory_imprints_imprint_number_9d70295e_check"
    CHECK (imprint_number >= 1);
ALTER TABLE "memory_imprints" ADD CONSTRAINT "memory_imprints_content_hash_previous_hash_3b4ba23b_check"
    CHECK (content_hash ~ '^[0-9a-f]{64}$' AND previous_hash ~ '^[0-9a-f]{64}$' AND previous_hash <> content_hash);
ALTER TABLE "memory_imprints" ADD CONSTRAINT "memory_imprints_imprint_number_previous_hash_99ebcf29_check"
    CHECK ((imprint_number = 1) = (previous_hash IS NULL));
ALTER TABLE "memory_imprints" ADD CONSTRAINT "memory_imprints_period_end_period_start_sealed_a_9edec768_check"
    CHECK (period_end > period_start AND sealed_at >= period_end);
ALTER TABLE "memory_imprints" ADD CONSTRAINT "memory_imprints_first_thought_last_thought_thoug_76d2691b_check"
    CHECK (first_thought >= 1 AND last_thought >= first_thought AND thought_count = last_thought - first_thought + 1);
ALTER TABLE "memory_imprints" ADD CONSTRAINT "memory_imprints_size_bytes_8757e886_check"
    CHECK (size_bytes > 0);
ALTER TABLE "memory_imprints" ADD CONSTRAINT "memory_imprints_significance_d33a7a56_check"
    CHECK (significance BETWEEN 0 AND 1);

-- Safeguards of thought_entries
ALTER TABLE "thought_entries" ADD CONSTRAINT "thought_entries_thought_number_f5d74142_check"
    CHECK (thought_number >= 1);
ALTER TABLE "thought_entries" ADD CONSTRAINT "thought_entries_content_a17b1602_check"
    CHECK (char_length(content) BETWEEN 1 AND 20000);
ALTER TABLE "thought_entries" ADD CONSTRAINT "thought_entries_content_hash_e1ec52fa_check"
    CHECK (content_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "thought_entries" ADD CONSTRAINT "thought_entries_valence_arousal_38f950c4_check"
    CHECK (valence BETWEEN -1 AND 1 AND arousal BETWEEN 0 AND 1);
ALTER TABLE "thought_entries" ADD CONSTRAINT "thought_entries_importance_51cb9d84_check"
    CHECK (importance BETWEEN 1 AND 10);
ALTER TABLE "thought_entries" ADD CONSTRAINT "thought_entries_informed_by_id_id_cc94067b_check"
    CHECK (informed_by_id <> id);
ALTER TABLE "thought_entries" ADD CONSTRAINT "thought_entries_subject_hashes_50e9c8de_check"
    CHECK (cardinality(subject_hashes) <= 50);

-- Safeguards of evolution_stages
ALTER TABLE "evolution_stages" ADD CONSTRAINT "evolution_stages_stage_number_da64c524_check"
    CHECK (stage_number >= 1);
ALTER TABLE "evolution_stages" ADD CONSTRAINT "evolution_stages_ended_at_reached_at_1842444d_check"
    CHECK (ended_at > reached_at);
ALTER TABLE "evolution_stages" ADD CONSTRAINT "evolution_stages_coherence_score_empathy_score_a_5f3e1c4e_check"
    CHECK (coherence_score BETWEEN 0 AND 1 AND empathy_score BETWEEN 0 AND 1 AND autonomy_score BETWEEN 0 AND 1);
ALTER TABLE "evolution_stages" ADD CONSTRAINT "evolution_stages_stage_number_previous_id_d56d536c_check"
    CHECK ((stage_number = 1) = (previous_id IS NULL));
ALTER TABLE "evolution_stages" ADD CONSTRAINT "evolution_stages_evidence_hash_87b94437_check"
    CHECK (evidence_hash ~ '^[0-9a-f]{64}$');
CREATE UNIQUE INDEX "evolution_stages_family_member_id_799d3c4b_key" ON "evolution_stages" ("family_member_id")
    WHERE (ended_at IS NULL AND deleted_at IS NULL);

-- Safeguards of chain_anchors
ALTER TABLE "chain_anchors" ADD CONSTRAINT "chain_anchors_chain_caip2_eeb4ad94_check"
    CHECK (chain_caip2 ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}$');
ALTER TABLE "chain_anchors" ADD CONSTRAINT "chain_anchors_merkle_root_c3f57793_check"
    CHECK (merkle_root ~ '^[0-9a-f]{64}$');
ALTER TABLE "chain_anchors" ADD CONSTRAINT "chain_anchors_status_block_height_block_time_c4191a4e_check"
    CHECK ((status = 'CONFIRMED') = (block_height IS NOT NULL) AND (block_height IS NULL) = (block_time IS NULL));
ALTER TABLE "chain_anchors" ADD CONSTRAINT "chain_anchors_confirmations_required_confirmatio_221bc39a_check"
    CHECK (confirmations >= 0 AND required_confirmations BETWEEN 1 AND 1000);
ALTER TABLE "chain_anchors" ADD CONSTRAINT "chain_anchors_status_confirmations_required_conf_ef4f1eeb_check"
    CHECK (status <> 'CONFIRMED' OR confirmations >= required_confirmations);
ALTER TABLE "chain_anchors" ADD CONSTRAINT "chain_anchors_block_height_block_time_submitted_d6e58817_check"
    CHECK (block_height >= 0 AND block_time >= submitted_at - interval '2 hours');
ALTER TABLE "chain_anchors" ADD CONSTRAINT "chain_anchors_fee_base_units_1591e214_check"
    CHECK (fee_base_units >= 0 AND fee_base_units < 'NaN');

-- Safeguards of imprint_replicas
ALTER TABLE "imprint_replicas" ADD CONSTRAINT "imprint_replicas_locator_51de027f_check"
    CHECK (locator <> '');
ALTER TABLE "imprint_replicas" ADD CONSTRAINT "imprint_replicas_copy_number_e5ea883c_check"
    CHECK (copy_number >= 1);
ALTER TABLE "imprint_replicas" ADD CONSTRAINT "imprint_replicas_status_stored_at_bb53e5f2_check"
    CHECK ((status IN ('STORED', 'LOST')) = (stored_at IS NOT NULL));
ALTER TABLE "imprint_replicas" ADD CONSTRAINT "imprint_replicas_last_verified_at_stored_at_expi_00da0deb_check"
    CHECK (last_verified_at >= stored_at AND expires_at > stored_at);
ALTER TABLE "imprint_replicas" ADD CONSTRAINT "imprint_replicas_verification_failures_bc3e4bb6_check"
    CHECK (verification_failures >= 0);
ALTER TABLE "imprint_replicas" ADD CONSTRAINT "imprint_replicas_backend_deal_key_a13ad3eb_check"
    CHECK ((backend = 'FILECOIN') = (deal_key IS NOT NULL));

-- Safeguards of provenance_links
ALTER TABLE "provenance_links" ADD CONSTRAINT "provenance_links_imprint_id_source_imprint_id_db9f24e7_check"
    CHECK (imprint_id <> source_imprint_id);
ALTER TABLE "provenance_links" ADD CONSTRAINT "provenance_links_source_imprint_id_source_uri_05e4a3d1_check"
    CHECK (num_nonnulls(source_imprint_id, source_uri) = 1);
ALTER TABLE "provenance_links" ADD CONSTRAINT "provenance_links_weight_7841944c_check"
    CHECK (weight > 0 AND weight <= 1);
ALTER TABLE "provenance_links" ADD CONSTRAINT "provenance_links_source_uri_8486b153_check"
    CHECK (source_uri ~ '^(https://|urn:)');
CREATE UNIQUE INDEX "provenance_links_imprint_id_relation_source_imprin_ccbae640_key" ON "provenance_links" ("imprint_id", "relation", "source_imprint_id")
    WHERE (source_imprint_id IS NOT NULL);
CREATE UNIQUE INDEX "provenance_links_imprint_id_relation_source_uri_f4dd8358_key" ON "provenance_links" ("imprint_id", "relation", "source_uri")
    WHERE (source_uri IS NOT NULL);

-- Safeguards of recall_requests
ALTER TABLE "recall_requests" ADD CONSTRAINT "recall_requests_status_decided_at_1f3f531d_check"
    CHECK ((status = 'REQUESTED') = (decided_at IS NULL));
ALTER TABLE "recall_requests" ADD CONSTRAINT "recall_requests_status_fulfilled_at_0386aefe_check"
    CHECK ((status = 'FULFILLED') = (fulfilled_at IS NOT NULL));
ALTER TABLE "recall_requests" ADD CONSTRAINT "recall_requests_decided_by_id_requested_by_id_22ac9285_check"
    CHECK (decided_by_id <> requested_by_id);
ALTER TABLE "recall_requests" ADD CONSTRAINT "recall_requests_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "recall_requests" ADD CONSTRAINT "recall_requests_match_count_5e9772ba_check"
    CHECK (match_count >= 0);
ALTER TABLE "recall_requests" ADD CONSTRAINT "recall_requests_expires_at_decided_at_fulfilled_2ff0cb02_check"
    CHECK (expires_at > decided_at AND fulfilled_at >= decided_at);
ALTER TABLE "recall_requests" ADD CONSTRAINT "recall_requests_status_match_count_51853997_check"
    CHECK (status <> 'FULFILLED' OR match_count IS NOT NULL);
ALTER TABLE "recall_requests" ADD CONSTRAINT "recall_requests_result_hash_ad82e836_check"
    CHECK (result_hash ~ '^[0-9a-f]{64}$');

-- Access to memory_imprints
ALTER TABLE "memory_imprints" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "memory_imprints" FROM PUBLIC;
GRANT SELECT, INSERT ON "memory_imprints" TO azora_service;
GRANT SELECT ON "memory_imprints" TO azora_maintenance, azora_masker;
CREATE POLICY "memory_imprints_a4c143dc_access" ON "memory_imprints"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "memory_imprints" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."memory_imprints" WITH (security_barrier = true) AS
    SELECT "id", "family_member_id", "imprint_number", "kind", "stage_id", "content_hash", "previous_hash", "content_cid",
        "encryption_key_id", "first_thought", "last_thought", "thought_count", "size_bytes", "significance",
        "state_checkpoint_id", "period_start", "period_end", "sealed_at", "created_at"
    FROM "memory_imprints";
GRANT SELECT ON azora_reader."memory_imprints" TO azora_reader;
ALTER VIEW azora_reader."memory_imprints" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "memory_imprints"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "memory_imprints"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to thought_entries
ALTER TABLE "thought_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "thought_entries" FROM PUBLIC;
GRANT SELECT, INSERT ON "thought_entries" TO azora_service;
GRANT SELECT ON "thought_entries" TO azora_maintenance, azora_masker;
CREATE POLICY "thought_entries_a0b13cd4_access" ON "thought_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "thought_entries" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."thought_entries" WITH (security_barrier = true) AS
    SELECT "id", "family_member_id", "thought_number", "kind", "content", "content_hash", "subject_hashes", "valence",
        "arousal", "importance", "informed_by_id", "model_name", "thought_at", "created_at"
    FROM "thought_entries";
GRANT SELECT ON azora_reader."thought_entries" TO azora_reader;
ALTER VIEW azora_reader."thought_entries" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "thought_entries"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "thought_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to evolution_stages
ALTER TABLE "evolution_stages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "evolution_stages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "evolution_stages" TO azora_service;
GRANT SELECT ON "evolution_stages" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "evolution_stages_0702e4a1_access" ON "evolution_stages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "evolution_stages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "evolution_stages" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "evolution_stages" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."evolution_stages" WITH (security_barrier = true) AS
    SELECT "id", "family_member_id", "stage_number", "title", "level", "previous_id", "coherence_score", "empathy_score",
        "autonomy_score", "capabilities", "evidence_hash", "confirmed_by_id", "reached_at", "ended_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "evolution_stages";
GRANT SELECT ON azora_reader."evolution_stages" TO azora_reader;
ALTER VIEW azora_reader."evolution_stages" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "evolution_stages"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "evolution_stages"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "evolution_stages"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "evolution_stages"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to chain_anchors
ALTER TABLE "chain_anchors" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "chain_anchors" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "chain_anchors" TO azora_service;
GRANT SELECT ON "chain_anchors" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "chain_anchors_decfe3e0_access" ON "chain_anchors"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "chain_anchors" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "chain_anchors" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "chain_anchors" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."chain_anchors" WITH (security_barrier = true) AS
    SELECT "id", "imprint_id", "chain_network_id", "chain_caip2", "merkle_root", "merkle_path", "transaction_hash",
        "proof", "status", "block_height", "block_time", "confirmations", "required_confirmations", "fee_base_units",
        "submitted_at", "created_at", "updated_at", "deleted_at"
    FROM "chain_anchors";
GRANT SELECT ON azora_reader."chain_anchors" TO azora_reader;
ALTER VIEW azora_reader."chain_anchors" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "chain_anchors"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "chain_anchors"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "chain_anchors"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "chain_anchors"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to imprint_replicas
ALTER TABLE "imprint_replicas" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "imprint_replicas" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "imprint_replicas" TO azora_service;
GRANT SELECT ON "imprint_replicas" TO azora_maintenance, azora_masker;
CREATE POLICY "imprint_replicas_4893f3e6_access" ON "imprint_replicas"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "imprint_replicas" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."imprint_replicas" WITH (security_barrier = true) AS
    SELECT "id", "imprint_id", "backend", "region_code", "copy_number", "locator", "deal_key", "status", "stored_at",
        "last_verified_at", "verification_failures", "expires_at", "created_at", "updated_at", "deleted_at"
    FROM "imprint_replicas";
GRANT SELECT ON azora_reader."imprint_replicas" TO azora_reader;
ALTER VIEW azora_reader."imprint_replicas" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "imprint_replicas"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "imprint_replicas"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "imprint_replicas"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "imprint_replicas"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to provenance_links
ALTER TABLE "provenance_links" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "provenance_links" FROM PUBLIC;
GRANT SELECT, INSERT ON "provenance_links" TO azora_service;
GRANT SELECT ON "provenance_links" TO azora_maintenance, azora_masker;
CREATE POLICY "provenance_links_8accc575_access" ON "provenance_links"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "provenance_links" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."provenance_links" WITH (security_barrier = true) AS
    SELECT "id", "imprint_id", "relation", "source_imprint_id", "source_uri", "weight", "stated_at", "created_at"
    FROM "provenance_links";
GRANT SELECT ON azora_reader."provenance_links" TO azora_reader;
ALTER VIEW azora_reader."provenance_links" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "provenance_links"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "provenance_links"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to recall_requests
ALTER TABLE "recall_requests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "recall_requests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "recall_requests" TO azora_service;
GRANT SELECT ON "recall_requests" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("question", "justification", "decision_note") ON "recall_requests" TO azora_maintenance;
CREATE POLICY "recall_requests_eb2417d5_access" ON "recall_requests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "recall_requests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "recall_requests" FOR SELECT TO azora_user
    USING ("requested_by_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "recall_requests" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "requested_by_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."recall_requests" WITH (security_barrier = true) AS
    SELECT "id", "family_member_id", "requested_by_id", "purpose", azora.mask_free_text("question") AS "question",
        azora.mask_free_text("justification") AS "justification", "period_start", "period_end", "status",
        "decided_by_id", "decided_at", azora.mask_free_text("decision_note") AS "decision_note", "match_count",
        "result_hash", "fulfilled_at", "expires_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "recall_requests";
GRANT SELECT ON azora_reader."recall_requests" TO azora_reader;
ALTER VIEW azora_reader."recall_requests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "recall_requests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{question,justification,decision_note}', '{requested_by_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "recall_requests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{question,justification,decision_note}', '{requested_by_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "recall_requests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{question,justification,decision_note}', '{requested_by_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "recall_requests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
