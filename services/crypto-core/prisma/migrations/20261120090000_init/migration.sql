-- CreateEnum
CREATE TYPE "KeyAlgorithm" AS ENUM ('ML_KEM_512', 'ML_KEM_768', 'ML_KEM_1024', 'ML_DSA_44', 'ML_DSA_65', 'ML_DSA_87', 'SLH_DSA_SHA2_128S', 'SLH_DSA_SHA2_256S', 'XMSS_SHA2_10_256', 'ED25519', 'ECDSA_P256');

-- CreateEnum
CREATE TYPE "KeyPairUsage" AS ENUM ('SIGNATURE', 'KEY_ENCAPSULATION', 'CONSENSUS');

-- CreateEnum
CREATE TYPE "KeyPairStatus" AS ENUM ('PENDING', 'ACTIVE', 'RETIRED', 'COMPROMISED', 'DESTROYED');

-- CreateEnum
CREATE TYPE "CeremonyPurpose" AS ENUM ('ROOT_GENERATION', 'KEY_GENERATION', 'SHARE_RENEWAL', 'RECOVERY', 'DESTRUCTION');

-- CreateEnum
CREATE TYPE "CeremonyStatus" AS ENUM ('SCHEDULED', 'RUNNING', 'COMPLETED', 'ABORTED');

-- CreateEnum
CREATE TYPE "CeremonyRole" AS ENUM ('ADMINISTRATOR', 'CUSTODIAN', 'WITNESS', 'AUDITOR');

-- CreateEnum
CREATE TYPE "ConsensusPhase" AS ENUM ('PREPARE', 'PRE_COMMIT', 'COMMIT', 'DECIDED', 'TIMED_OUT');

-- CreateEnum
CREATE TYPE "ProofSystem" AS ENUM ('BULLETPROOFS_RANGE', 'GROTH16', 'PLONK', 'STARK', 'SCHNORR');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "crypto_key_pairs" (
    "id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "algorithm" "KeyAlgorithm" NOT NULL,
    "usage" "KeyPairUsage" NOT NULL DEFAULT 'SIGNATURE',
    "public_key" BYTEA NOT NULL,
    "fingerprint" CHAR(64) NOT NULL,
    "sealed_private_key" BYTEA,
    "wrapping_key_id" UUID,
    "hsm_handle" TEXT,
    "next_leaf_index" INTEGER,
    "status" "KeyPairStatus" NOT NULL DEFAULT 'ACTIVE',
    "ceremony_id" UUID,
    "service_account_id" UUID,
    "valid_from" TIMESTAMPTZ(6) NOT NULL,
    "valid_until" TIMESTAMPTZ(6) NOT NULL,
    "destroyed_at" TIMESTAMPTZ(6),
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "crypto_key_pairs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key_ceremonies" (
    "id" UUID NOT NULL,
    "reference" VARCHAR(16) NOT NULL,
    "purpose" "CeremonyPurpose" NOT NULL,
    "location" TEXT NOT NULL,
    "threshold" SMALLINT NOT NULL,
    "share_count" SMALLINT NOT NULL,
    "script_version" TEXT NOT NULL,
    "status" "CeremonyStatus" NOT NULL DEFAULT 'SCHEDULED',
    "scheduled_at" TIMESTAMPTZ(6) NOT NULL,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "transcript_hash" CHAR(64),
    "abort_reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "key_ceremonies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ceremony_participants" (
    "id" UUID NOT NULL,
    "ceremony_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "CeremonyRole" NOT NULL,
    "share_index" SMALLINT,
    "share_commitment" CHAR(64),
    "attested_at" TIMESTAMPTZ(6),
    "returned_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "ceremony_participants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consensus_rounds" (
    "id" UUID NOT NULL,
    "chain_name" VARCHAR(32) NOT NULL,
    "view_number" BIGINT NOT NULL,
    "height" BIGINT NOT NULL,
    "leader_key_pair_id" UUID NOT NULL,
    "validator_count" INTEGER NOT NULL,
    "fault_tolerance" INTEGER NOT NULL,
    "quorum_size" INTEGER NOT NULL,
    "phase" "ConsensusPhase" NOT NULL DEFAULT 'PREPARE',
    "timeout_ms" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "decided_at" TIMESTAMPTZ(6),
    "timed_out_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "consensus_rounds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_proposals" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "block_hash" CHAR(64) NOT NULL,
    "parent_hash" CHAR(64) NOT NULL,
    "is_genesis" BOOLEAN NOT NULL DEFAULT false,
    "justify_id" UUID,
    "payload_root" CHAR(64) NOT NULL,
    "command_count" INTEGER NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "leader_signature" BYTEA NOT NULL,
    "proposed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "block_proposals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "validator_votes" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "validator_key_pair_id" UUID NOT NULL,
    "validator_index" INTEGER NOT NULL,
    "phase" "ConsensusPhase" NOT NULL,
    "signature" BYTEA NOT NULL,
    "is_valid" BOOLEAN NOT NULL,
    "voted_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "validator_votes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quorum_certificates" (
    "id" UUID NOT NULL,
    "proposal_hash" CHAR(64) NOT NULL,
    "round_id" UUID NOT NULL,
    "phase" "ConsensusPhase" NOT NULL,
    "quorum_size" INTEGER NOT NULL,
    "signer_indexes" INTEGER[],
    "aggregate_signature" BYTEA NOT NULL,
    "formed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quorum_certificates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "zero_knowledge_proofs" (
    "id" UUID NOT NULL,
    "prover_id" UUID,
    "system" "ProofSystem" NOT NULL,
    "statement" VARCHAR(128) NOT NULL,
    "public_inputs" JSONB NOT NULL DEFAULT '{}',
    "commitment" BYTEA,
    "range_bits" SMALLINT,
    "proof" BYTEA NOT NULL,
    "nullifier" CHAR(64),
    "verifying_key_hash" CHAR(64),
    "is_valid" BOOLEAN NOT NULL,
    "verified_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "zero_knowledge_proofs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "crypto_key_pairs_fingerprint_key" ON "crypto_key_pairs"("fingerprint");

-- CreateIndex
CREATE INDEX "crypto_key_pairs_wrapping_key_id_idx" ON "crypto_key_pairs"("wrapping_key_id");

-- CreateIndex
CREATE INDEX "crypto_key_pairs_ceremony_id_idx" ON "crypto_key_pairs"("ceremony_id");

-- CreateIndex
CREATE INDEX "crypto_key_pairs_service_account_id_idx" ON "crypto_key_pairs"("service_account_id");

-- CreateIndex
CREATE INDEX "crypto_key_pairs_created_by_id_idx" ON "crypto_key_pairs"("created_by_id");

-- CreateIndex
CREATE INDEX "crypto_key_pairs_organization_id_idx" ON "crypto_key_pairs"("organization_id");

-- CreateIndex
CREATE INDEX "crypto_key_pairs_compliance_id_idx" ON "crypto_key_pairs"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "key_ceremonies_reference_key" ON "key_ceremonies"("reference");

-- CreateIndex
CREATE INDEX "ceremony_participants_user_id_idx" ON "ceremony_participants"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "ceremony_participants_ceremony_id_user_id_role_key" ON "ceremony_participants"("ceremony_id", "user_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "ceremony_participants_ceremony_id_share_index_key" ON "ceremony_participants"("ceremony_id", "share_index");

-- CreateIndex
CREATE INDEX "consensus_rounds_chain_name_height_idx" ON "consensus_rounds"("chain_name", "height");

-- CreateIndex
CREATE INDEX "consensus_rounds_leader_key_pair_id_idx" ON "consensus_rounds"("leader_key_pair_id");

-- CreateIndex
CREATE UNIQUE INDEX "consensus_rounds_chain_name_view_number_key" ON "consensus_rounds"("chain_name", "view_number");

-- CreateIndex
CREATE UNIQUE INDEX "block_proposals_round_id_key" ON "block_proposals"("round_id");

-- CreateIndex
CREATE UNIQUE INDEX "block_proposals_block_hash_key" ON "block_proposals"("block_hash");

-- CreateIndex
CREATE INDEX "block_proposals_parent_hash_idx" ON "block_proposals"("parent_hash");

-- CreateIndex
CREATE INDEX "block_proposals_justify_id_idx" ON "block_proposals"("justify_id");

-- CreateIndex
CREATE INDEX "block_proposals_proposed_at_idx" ON "block_proposals" USING BRIN ("proposed_at");

-- CreateIndex
CREATE INDEX "validator_votes_validator_key_pair_id_voted_at_idx" ON "validator_votes"("validator_key_pair_id", "voted_at");

-- CreateIndex
CREATE INDEX "validator_votes_created_at_idx" ON "validator_votes" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "validator_votes_one_vote_key" ON "validator_votes"("proposal_id", "phase", "validator_key_pair_id");

-- CreateIndex
CREATE INDEX "quorum_certificates_proposal_hash_idx" ON "quorum_certificates"("proposal_hash");

-- CreateIndex
CREATE UNIQUE INDEX "quorum_certificates_round_id_phase_key" ON "quorum_certificates"("round_id", "phase");

-- CreateIndex
CREATE UNIQUE INDEX "zero_knowledge_proofs_nullifier_key" ON "zero_knowledge_proofs"("nullifier");

-- CreateIndex
CREATE INDEX "zero_knowledge_proofs_prover_id_statement_idx" ON "zero_knowledge_proofs"("prover_id", "statement");

-- AddForeignKey
ALTER TABLE "crypto_key_pairs" ADD CONSTRAINT "crypto_key_pairs_ceremony_id_fkey" FOREIGN KEY ("ceremony_id") REFERENCES "key_ceremonies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ceremony_participants" ADD CONSTRAINT "ceremony_participants_ceremony_id_fkey" FOREIGN KEY ("ceremony_id") REFERENCES "key_ceremonies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consensus_rounds" ADD CONSTRAINT "consensus_rounds_leader_key_pair_id_fkey" FOREIGN KEY ("leader_key_pair_id") REFERENCES "crypto_key_pairs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_proposals" ADD CONSTRAINT "block_proposals_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "consensus_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_proposals" ADD CONSTRAINT "block_proposals_justify_id_fkey" FOREIGN KEY ("justify_id") REFERENCES "quorum_certificates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "validator_votes" ADD CONSTRAINT "validator_votes_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "block_proposals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "validator_votes" ADD CONSTRAINT "validator_votes_validator_key_pair_id_fkey" FOREIGN KEY ("validator_key_pair_id") REFERENCES "crypto_key_pairs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quorum_certificates" ADD CONSTRAINT "quorum_certificates_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "consensus_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of crypto_key_pairs
ALTER TABLE "crypto_key_pairs" ADD CONSTRAINT "crypto_key_pairs_algorithm_public_key_b9bf2510_check"
    CHECK (CASE algorithm WHEN 'ML_KEM_512' THEN octet_length(public_key) = 800 WHEN 'ML_KEM_768' THEN octet_length(public_key) = 1184 WHEN 'ML_KEM_1024' THEN octet_length(public_key) = 1568 WHEN 'ML_DSA_44' THEN octet_length(public_key) = 1312 WHEN 'ML_DSA_65' THEN octet_length(public_key) = 1952 WHEN 'ML_DSA_87' THEN octet_length(public_key) = 2592 WHEN 'SLH_DSA_SHA2_128S' THEN octet_length(public_key) = 32 WHEN 'SLH_DSA_SHA2_256S' THEN octet_length(public_key) = 64 WHEN 'ED25519' THEN octet_length(public_key) = 32 ELSE octet_length(public_key) BETWEEN 32 AND 4096 END);
ALTER TABLE "crypto_key_pairs" ADD CONSTRAINT "crypto_key_pairs_fingerprint_9ccb7a79_check"
    CHECK (fingerprint ~ '^[0-9a-f]{64}$');
ALTER TABLE "crypto_key_pairs" ADD CONSTRAINT "crypto_key_pairs_algorithm_next_leaf_index_b2e15672_check"
    CHECK ((algorithm = 'XMSS_SHA2_10_256') = (next_leaf_index IS NOT NULL));
ALTER TABLE "crypto_key_pairs" ADD CONSTRAINT "crypto_key_pairs_next_leaf_index_41926787_check"
    CHECK (next_leaf_index BETWEEN 0 AND 1024);
ALTER TABLE "crypto_key_pairs" ADD CONSTRAINT "crypto_key_pairs_usage_algorithm_a8efa7b2_check"
    CHECK ((usage = 'KEY_ENCAPSULATION') = (algorithm IN ('ML_KEM_512', 'ML_KEM_768', 'ML_KEM_1024')));
ALTER TABLE "crypto_key_pairs" ADD CONSTRAINT "crypto_key_pairs_sealed_private_key_hsm_handle_06076f77_check"
    CHECK (num_nonnulls(sealed_private_key, hsm_handle) <= 1);
ALTER TABLE "crypto_key_pairs" ADD CONSTRAINT "crypto_key_pairs_status_destroyed_at_sealed_priv_fb639130_check"
    CHECK ((status = 'DESTROYED') = (destroyed_at IS NOT NULL) AND (status <> 'DESTROYED' OR num_nonnulls(sealed_private_key, hsm_handle) = 0));
ALTER TABLE "crypto_key_pairs" ADD CONSTRAINT "crypto_key_pairs_sealed_private_key_wrapping_key_1454ba3f_check"
    CHECK ((sealed_private_key IS NULL) = (wrapping_key_id IS NULL));
ALTER TABLE "crypto_key_pairs" ADD CONSTRAINT "crypto_key_pairs_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);

-- Safeguards of key_ceremonies
ALTER TABLE "key_ceremonies" ADD CONSTRAINT "key_ceremonies_reference_dbbe77ab_check"
    CHECK (reference ~ '^KC-[0-9]{4}-[0-9]{3,}$');
ALTER TABLE "key_ceremonies" ADD CONSTRAINT "key_ceremonies_threshold_share_count_79d79f98_check"
    CHECK (threshold BETWEEN 2 AND share_count AND share_count BETWEEN 2 AND 255);
ALTER TABLE "key_ceremonies" ADD CONSTRAINT "key_ceremonies_transcript_hash_6007d041_check"
    CHECK (transcript_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "key_ceremonies" ADD CONSTRAINT "key_ceremonies_status_transcript_hash_71dafd8c_check"
    CHECK ((status = 'COMPLETED') = (transcript_hash IS NOT NULL));
ALTER TABLE "key_ceremonies" ADD CONSTRAINT "key_ceremonies_status_ended_at_47441746_check"
    CHECK ((status IN ('COMPLETED', 'ABORTED')) = (ended_at IS NOT NULL));
ALTER TABLE "key_ceremonies" ADD CONSTRAINT "key_ceremonies_status_started_at_e4caf48c_check"
    CHECK (status = 'SCHEDULED' OR status = 'ABORTED' OR started_at IS NOT NULL);
ALTER TABLE "key_ceremonies" ADD CONSTRAINT "key_ceremonies_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "key_ceremonies" ADD CONSTRAINT "key_ceremonies_status_abort_reason_019670b7_check"
    CHECK ((status = 'ABORTED') = (abort_reason IS NOT NULL));

-- Safeguards of ceremony_participants
ALTER TABLE "ceremony_participants" ADD CONSTRAINT "ceremony_participants_role_share_index_9e182f13_check"
    CHECK ((role = 'CUSTODIAN') = (share_index IS NOT NULL));
ALTER TABLE "ceremony_participants" ADD CONSTRAINT "ceremony_participants_share_index_a3af0b7a_check"
    CHECK (share_index BETWEEN 1 AND 255);
ALTER TABLE "ceremony_participants" ADD CONSTRAINT "ceremony_participants_share_commitment_1156c19a_check"
    CHECK (share_commitment ~ '^[0-9a-f]{64}$');
ALTER TABLE "ceremony_participants" ADD CONSTRAINT "ceremony_participants_share_index_share_commitme_d907d29c_check"
    CHECK ((share_index IS NULL) = (share_commitment IS NULL));
ALTER TABLE "ceremony_participants" ADD CONSTRAINT "ceremony_participants_returned_at_attested_at_28c9b752_check"
    CHECK (returned_at > attested_at);

-- Safeguards of consensus_rounds
ALTER TABLE "consensus_rounds" ADD CONSTRAINT "consensus_rounds_view_number_height_34889c30_check"
    CHECK (view_number >= 0 AND height >= 0);
ALTER TABLE "consensus_rounds" ADD CONSTRAINT "consensus_rounds_validator_count_fault_tolerance_7223dcdf_check"
    CHECK (validator_count >= 4 AND fault_tolerance >= 1 AND validator_count >= 3 * fault_tolerance + 1);
ALTER TABLE "consensus_rounds" ADD CONSTRAINT "consensus_rounds_quorum_size_validator_count_fau_cbc66e16_check"
    CHECK (quorum_size = validator_count - fault_tolerance);
ALTER TABLE "consensus_rounds" ADD CONSTRAINT "consensus_rounds_phase_decided_at_ab6cf957_check"
    CHECK ((phase = 'DECIDED') = (decided_at IS NOT NULL));
ALTER TABLE "consensus_rounds" ADD CONSTRAINT "consensus_rounds_phase_timed_out_at_d989641b_check"
    CHECK ((phase = 'TIMED_OUT') = (timed_out_at IS NOT NULL));
ALTER TABLE "consensus_rounds" ADD CONSTRAINT "consensus_rounds_decided_at_started_at_timed_out_534d80b4_check"
    CHECK (decided_at >= started_at AND timed_out_at >= started_at);
ALTER TABLE "consensus_rounds" ADD CONSTRAINT "consensus_rounds_timeout_ms_92dfbe51_check"
    CHECK (timeout_ms > 0);
ALTER TABLE "consensus_rounds" ADD CONSTRAINT "consensus_rounds_chain_name_0506b67a_check"
    CHECK (chain_name ~ '^[a-z0-9-]{1,32}$');

-- Safeguards of block_proposals
ALTER TABLE "block_proposals" ADD CONSTRAINT "block_proposals_block_hash_parent_hash_payload_r_004615a9_check"
    CHECK (block_hash ~ '^[0-9a-f]{64}$' AND parent_hash ~ '^[0-9a-f]{64}$' AND payload_root ~ '^[0-9a-f]{64}$');
ALTER TABLE "block_proposals" ADD CONSTRAINT "block_proposals_block_hash_parent_hash_fff9660b_check"
    CHECK (block_hash <> parent_hash);
ALTER TABLE "block_proposals" ADD CONSTRAINT "block_proposals_command_count_size_bytes_fca7ee82_check"
    CHECK (command_count >= 0 AND size_bytes > 0);
ALTER TABLE "block_proposals" ADD CONSTRAINT "block_proposals_leader_signature_71244a6a_check"
    CHECK (octet_length(leader_signature) BETWEEN 64 AND 49856);
ALTER TABLE "block_proposals" ADD CONSTRAINT "block_proposals_justify_id_is_genesis_b6c1067f_check"
    CHECK ((justify_id IS NULL) = is_genesis);

-- Safeguards of validator_votes
ALTER TABLE "validator_votes" ADD CONSTRAINT "validator_votes_signature_74d48500_check"
    CHECK (octet_length(signature) BETWEEN 64 AND 49856);
ALTER TABLE "validator_votes" ADD CONSTRAINT "validator_votes_phase_7a393d87_check"
    CHECK (phase IN ('PREPARE', 'PRE_COMMIT', 'COMMIT'));
ALTER TABLE "validator_votes" ADD CONSTRAINT "validator_votes_validator_index_8140eeb6_check"
    CHECK (validator_index >= 0);

-- Safeguards of quorum_certificates
ALTER TABLE "quorum_certificates" ADD CONSTRAINT "quorum_certificates_phase_7a393d87_check"
    CHECK (phase IN ('PREPARE', 'PRE_COMMIT', 'COMMIT'));
ALTER TABLE "quorum_certificates" ADD CONSTRAINT "quorum_certificates_quorum_size_signer_indexes_e87ca750_check"
    CHECK (quorum_size >= 3 AND coalesce(cardinality(signer_indexes), 0) >= quorum_size);
ALTER TABLE "quorum_certificates" ADD CONSTRAINT "quorum_certificates_aggregate_signature_0f6843aa_check"
    CHECK (octet_length(aggregate_signature) >= 64);
ALTER TABLE "quorum_certificates" ADD CONSTRAINT "quorum_certificates_proposal_hash_86b64114_check"
    CHECK (proposal_hash ~ '^[0-9a-f]{64}$');

-- Safeguards of zero_knowledge_proofs
ALTER TABLE "zero_knowledge_proofs" ADD CONSTRAINT "zero_knowledge_proofs_statement_9df8f849_check"
    CHECK (statement ~ '^[a-z][a-z0-9_.]{0,127}$');
ALTER TABLE "zero_knowledge_proofs" ADD CONSTRAINT "zero_knowledge_proofs_proof_9d4421d6_check"
    CHECK (octet_length(proof) BETWEEN 96 AND 1048576);
ALTER TABLE "zero_knowledge_proofs" ADD CONSTRAINT "zero_knowledge_proofs_commitment_250b8526_check"
    CHECK (commitment IS NULL OR octet_length(commitment) IN (32, 33, 48));
ALTER TABLE "zero_knowledge_proofs" ADD CONSTRAINT "zero_knowledge_proofs_system_range_bits_9bc24e22_check"
    CHECK ((system = 'BULLETPROOFS_RANGE') = (range_bits IS NOT NULL));
ALTER TABLE "zero_knowledge_proofs" ADD CONSTRAINT "zero_knowledge_proofs_range_bits_2af62997_check"
    CHECK (range_bits IN (8, 16, 32, 64));
ALTER TABLE "zero_knowledge_proofs" ADD CONSTRAINT "zero_knowledge_proofs_system_commitment_636440d5_check"
    CHECK (system <> 'BULLETPROOFS_RANGE' OR commitment IS NOT NULL);
ALTER TABLE "zero_knowledge_proofs" ADD CONSTRAINT "zero_knowledge_proofs_nullifier_d2e9a9c6_check"
    CHECK (nullifier ~ '^[0-9a-f]{64}$');
ALTER TABLE "zero_knowledge_proofs" ADD CONSTRAINT "zero_knowledge_proofs_expires_at_verified_at_aa620ed5_check"
    CHECK (expires_at > verified_at);
ALTER TABLE "zero_knowledge_proofs" ADD CONSTRAINT "zero_knowledge_proofs_verifying_key_hash_3f3531f0_check"
    CHECK (verifying_key_hash ~ '^[0-9a-f]{64}$');

-- Live rows of key_ceremonies
CREATE VIEW azora_keys."key_ceremonies_67cb959f_live" AS
    SELECT "id" FROM "key_ceremonies"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."key_ceremonies_67cb959f_live" TO azora_user;

-- Access to crypto_key_pairs
ALTER TABLE "crypto_key_pairs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "crypto_key_pairs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "crypto_key_pairs" TO azora_service;
GRANT SELECT ("id", "label", "algorithm", "usage", "public_key", "fingerprint", "wrapping_key_id", "next_leaf_index",
        "status", "ceremony_id", "service_account_id", "valid_from", "valid_until", "destroyed_at", "created_by_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "crypto_key_pairs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "crypto_key_pairs_2a2552ac_access" ON "crypto_key_pairs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "crypto_key_pairs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "crypto_key_pairs" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "crypto_key_pairs" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."crypto_key_pairs" WITH (security_barrier = true) AS
    SELECT "id", "label", "algorithm", "usage", "public_key", "fingerprint", "wrapping_key_id", "next_leaf_index",
        "status", "ceremony_id", "service_account_id", "valid_from", "valid_until", "destroyed_at", "created_by_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "crypto_key_pairs";
GRANT SELECT ON azora_reader."crypto_key_pairs" TO azora_reader;
ALTER VIEW azora_reader."crypto_key_pairs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "crypto_key_pairs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{sealed_private_key,hsm_handle}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "crypto_key_pairs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{sealed_private_key,hsm_handle}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "crypto_key_pairs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{sealed_private_key,hsm_handle}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "crypto_key_pairs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to key_ceremonies
ALTER TABLE "key_ceremonies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "key_ceremonies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "key_ceremonies" TO azora_service;
GRANT SELECT ON "key_ceremonies" TO azora_maintenance, azora_masker;
CREATE POLICY "key_ceremonies_dd0669d7_access" ON "key_ceremonies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "key_ceremonies" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."key_ceremonies" WITH (security_barrier = true) AS
    SELECT "id", "reference", "purpose", "location", "threshold", "share_count", "script_version", "status",
        "scheduled_at", "started_at", "ended_at", "transcript_hash", "abort_reason", "created_at", "updated_at",
        "deleted_at"
    FROM "key_ceremonies";
GRANT SELECT ON azora_reader."key_ceremonies" TO azora_reader;
ALTER VIEW azora_reader."key_ceremonies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "key_ceremonies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "key_ceremonies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "key_ceremonies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "key_ceremonies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to ceremony_participants
ALTER TABLE "ceremony_participants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ceremony_participants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ceremony_participants" TO azora_service;
GRANT SELECT ON "ceremony_participants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ceremony_participants_cbb8012d_access" ON "ceremony_participants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ceremony_participants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ceremony_participants" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "ceremony_participants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."key_ceremonies_67cb959f_live" live WHERE live."id" = "ceremony_participants"."ceremony_id"));
CREATE VIEW azora_reader."ceremony_participants" WITH (security_barrier = true) AS
    SELECT "id", "ceremony_id", "user_id", "role", "share_index", "share_commitment", "attested_at", "returned_at",
        "created_at", "updated_at"
    FROM "ceremony_participants";
GRANT SELECT ON azora_reader."ceremony_participants" TO azora_reader;
ALTER VIEW azora_reader."ceremony_participants" OWNER TO azora_masker;

-- Access to consensus_rounds
ALTER TABLE "consensus_rounds" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "consensus_rounds" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "consensus_rounds" TO azora_service;
GRANT SELECT ON "consensus_rounds" TO azora_maintenance, azora_masker;
CREATE POLICY "consensus_rounds_d71381d0_access" ON "consensus_rounds"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "consensus_rounds" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."consensus_rounds" WITH (security_barrier = true) AS
    SELECT "id", "chain_name", "view_number", "height", "leader_key_pair_id", "validator_count", "fault_tolerance",
        "quorum_size", "phase", "timeout_ms", "started_at", "decided_at", "timed_out_at", "created_at", "updated_at",
        "deleted_at"
    FROM "consensus_rounds";
GRANT SELECT ON azora_reader."consensus_rounds" TO azora_reader;
ALTER VIEW azora_reader."consensus_rounds" OWNER TO azora_masker;

-- Access to block_proposals
ALTER TABLE "block_proposals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "block_proposals" FROM PUBLIC;
GRANT SELECT, INSERT ON "block_proposals" TO azora_service;
GRANT SELECT ON "block_proposals" TO azora_maintenance, azora_masker;
CREATE POLICY "block_proposals_c9972825_access" ON "block_proposals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "block_proposals" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."block_proposals" WITH (security_barrier = true) AS
    SELECT "id", "round_id", "block_hash", "parent_hash", "is_genesis", "justify_id", "payload_root", "command_count",
        "size_bytes", "leader_signature", "proposed_at", "created_at"
    FROM "block_proposals";
GRANT SELECT ON azora_reader."block_proposals" TO azora_reader;
ALTER VIEW azora_reader."block_proposals" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "block_proposals"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "block_proposals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to validator_votes
ALTER TABLE "validator_votes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "validator_votes" FROM PUBLIC;
GRANT SELECT, INSERT ON "validator_votes" TO azora_service;
GRANT SELECT ON "validator_votes" TO azora_maintenance, azora_masker;
CREATE POLICY "validator_votes_494faa7b_access" ON "validator_votes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "validator_votes" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."validator_votes" WITH (security_barrier = true) AS
    SELECT "id", "proposal_id", "validator_key_pair_id", "validator_index", "phase", "signature", "is_valid", "voted_at",
        "created_at"
    FROM "validator_votes";
GRANT SELECT ON azora_reader."validator_votes" TO azora_reader;
ALTER VIEW azora_reader."validator_votes" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "validator_votes"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "validator_votes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to quorum_certificates
ALTER TABLE "quorum_certificates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "quorum_certificates" FROM PUBLIC;
GRANT SELECT, INSERT ON "quorum_certificates" TO azora_service;
GRANT SELECT ON "quorum_certificates" TO azora_maintenance, azora_masker;
CREATE POLICY "quorum_certificates_b7e3c4cb_access" ON "quorum_certificates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "quorum_certificates" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."quorum_certificates" WITH (security_barrier = true) AS
    SELECT "id", "proposal_hash", "round_id", "phase", "quorum_size", "signer_indexes", "aggregate_signature",
        "formed_at", "created_at"
    FROM "quorum_certificates";
GRANT SELECT ON azora_reader."quorum_certificates" TO azora_reader;
ALTER VIEW azora_reader."quorum_certificates" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "quorum_certificates"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "quorum_certificates"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to zero_knowledge_proofs
ALTER TABLE "zero_knowledge_proofs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "zero_knowledge_proofs" FROM PUBLIC;
GRANT SELECT, INSERT ON "zero_knowledge_proofs" TO azora_service;
GRANT SELECT ON "zero_knowledge_proofs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "zero_knowledge_proofs_cc74750b_access" ON "zero_knowledge_proofs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "zero_knowledge_proofs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "zero_knowledge_proofs" FOR SELECT TO azora_user
    USING ("prover_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."zero_knowledge_proofs" WITH (security_barrier = true) AS
    SELECT "id", "prover_id", "system", "statement", "public_inputs", "commitment", "range_bits", "proof", "nullifier",
        "verifying_key_hash", "is_valid", "verified_at", "expires_at", "created_at"
    FROM "zero_knowledge_proofs";
GRANT SELECT ON azora_reader."zero_knowledge_proofs" TO azora_reader;
ALTER VIEW azora_reader."zero_knowledge_proofs" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "zero_knowledge_proofs"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "zero_knowledge_proofs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
