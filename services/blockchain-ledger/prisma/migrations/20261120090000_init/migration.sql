-- CreateEnum
CREATE TYPE "LedgerTransactionKind" AS ENUM ('TRANSFER', 'CONTRACT_CALL', 'CONTRACT_DEPLOY', 'STAKE', 'UNSTAKE', 'GOVERNANCE_VOTE', 'EVIDENCE');

-- CreateEnum
CREATE TYPE "ReceiptStatus" AS ENUM ('SUCCEEDED', 'REVERTED', 'OUT_OF_GAS');

-- CreateEnum
CREATE TYPE "MempoolStatus" AS ENUM ('PENDING', 'QUEUED', 'INCLUDED', 'REPLACED', 'EVICTED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "MempoolOrigin" AS ENUM ('LOCAL', 'PEER', 'BLOCK_REORG');

-- CreateEnum
CREATE TYPE "ValidatorStatus" AS ENUM ('CANDIDATE', 'ACTIVE', 'INACTIVE', 'JAILED');

-- CreateEnum
CREATE TYPE "VoteStep" AS ENUM ('PREVOTE', 'PRECOMMIT');

-- CreateEnum
CREATE TYPE "CommitFlag" AS ENUM ('ABSENT', 'COMMIT', 'NIL');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "ledger_blocks" (
    "id" UUID NOT NULL,
    "height" BIGINT NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "parent_id" UUID,
    "parent_hash" CHAR(64),
    "state_root" CHAR(64) NOT NULL,
    "transactions_root" CHAR(64) NOT NULL,
    "receipts_root" CHAR(64) NOT NULL,
    "proposer_id" UUID,
    "consensus_round_id" UUID,
    "gas_limit" BIGINT NOT NULL,
    "gas_used" BIGINT NOT NULL DEFAULT 0,
    "transaction_count" INTEGER NOT NULL DEFAULT 0,
    "size_bytes" INTEGER NOT NULL,
    "produced_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ledger_blocks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signed_transactions" (
    "id" UUID NOT NULL,
    "block_id" UUID NOT NULL,
    "block_index" INTEGER NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "kind" "LedgerTransactionKind" NOT NULL,
    "envelope_version" SMALLINT NOT NULL DEFAULT 2,
    "sender_address" CHAR(42) NOT NULL,
    "recipient_address" CHAR(42),
    "sender_wallet_id" UUID,
    "nonce" BIGINT NOT NULL,
    "value_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "gas_limit" BIGINT NOT NULL,
    "gas_used" BIGINT NOT NULL,
    "max_fee_per_gas" DECIMAL(78,0) NOT NULL,
    "max_priority_fee_per_gas" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "payload" BYTEA,
    "public_key_hex" CHAR(64) NOT NULL,
    "signature_hex" CHAR(128) NOT NULL,
    "receipt_status" "ReceiptStatus" NOT NULL,
    "revert_reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "signed_transactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mempool_entries" (
    "id" UUID NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "raw_transaction" BYTEA NOT NULL,
    "sender_address" CHAR(42) NOT NULL,
    "nonce" BIGINT NOT NULL,
    "gas_limit" BIGINT NOT NULL,
    "max_fee_per_gas" DECIMAL(78,0) NOT NULL,
    "max_priority_fee_per_gas" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "status" "MempoolStatus" NOT NULL DEFAULT 'PENDING',
    "origin" "MempoolOrigin" NOT NULL,
    "peer_count" SMALLINT NOT NULL DEFAULT 0,
    "block_height" BIGINT,
    "replaced_by_hash" CHAR(64),
    "received_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "left_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mempool_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_states" (
    "id" UUID NOT NULL,
    "block_id" UUID NOT NULL,
    "address" CHAR(42) NOT NULL,
    "wallet_id" UUID,
    "nonce" BIGINT NOT NULL DEFAULT 0,
    "balance_base_units" DECIMAL(78,0) NOT NULL,
    "stake_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "code_digest" CHAR(64),
    "storage_root" CHAR(64),
    "leaf_hash" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_states_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_validators" (
    "id" UUID NOT NULL,
    "moniker" TEXT NOT NULL,
    "operator_id" UUID NOT NULL,
    "address" VARCHAR(60) NOT NULL,
    "public_key_hex" CHAR(64) NOT NULL,
    "voting_power" BIGINT NOT NULL DEFAULT 0,
    "proposer_priority" BIGINT NOT NULL DEFAULT 0,
    "self_bond" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "total_bond" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "commission_percent" DECIMAL(5,2) NOT NULL DEFAULT 5,
    "max_commission_percent" DECIMAL(5,2) NOT NULL DEFAULT 20,
    "missed_blocks" INTEGER NOT NULL DEFAULT 0,
    "status" "ValidatorStatus" NOT NULL DEFAULT 'CANDIDATE',
    "jailed_until" TIMESTAMPTZ(6),
    "tombstoned" BOOLEAN NOT NULL DEFAULT false,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "ledger_validators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_signatures" (
    "id" UUID NOT NULL,
    "block_id" UUID NOT NULL,
    "validator_id" UUID NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 0,
    "vote" "VoteStep" NOT NULL,
    "flag" "CommitFlag" NOT NULL,
    "voting_power" BIGINT NOT NULL,
    "signature_hex" CHAR(128),
    "signed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "block_signatures_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ledger_blocks_height_key" ON "ledger_blocks"("height");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_blocks_hash_key" ON "ledger_blocks"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_blocks_parent_id_key" ON "ledger_blocks"("parent_id");

-- CreateIndex
CREATE INDEX "ledger_blocks_proposer_id_height_idx" ON "ledger_blocks"("proposer_id", "height");

-- CreateIndex
CREATE INDEX "ledger_blocks_consensus_round_id_idx" ON "ledger_blocks"("consensus_round_id");

-- CreateIndex
CREATE INDEX "ledger_blocks_created_at_idx" ON "ledger_blocks" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "signed_transactions_hash_key" ON "signed_transactions"("hash");

-- CreateIndex
CREATE INDEX "signed_transactions_recipient_address_idx" ON "signed_transactions"("recipient_address");

-- CreateIndex
CREATE INDEX "signed_transactions_sender_wallet_id_idx" ON "signed_transactions"("sender_wallet_id");

-- CreateIndex
CREATE INDEX "signed_transactions_created_at_idx" ON "signed_transactions" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "signed_transactions_block_id_block_index_key" ON "signed_transactions"("block_id", "block_index");

-- CreateIndex
CREATE UNIQUE INDEX "signed_transactions_sender_address_nonce_key" ON "signed_transactions"("sender_address", "nonce");

-- CreateIndex
CREATE UNIQUE INDEX "mempool_entries_hash_key" ON "mempool_entries"("hash");

-- CreateIndex
CREATE INDEX "mempool_entries_received_at_idx" ON "mempool_entries" USING BRIN ("received_at");

-- CreateIndex
CREATE INDEX "account_states_block_id_idx" ON "account_states"("block_id");

-- CreateIndex
CREATE INDEX "account_states_wallet_id_idx" ON "account_states"("wallet_id");

-- CreateIndex
CREATE INDEX "account_states_created_at_idx" ON "account_states" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "account_states_address_block_id_key" ON "account_states"("address", "block_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_validators_moniker_key" ON "ledger_validators"("moniker");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_validators_address_key" ON "ledger_validators"("address");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_validators_public_key_hex_key" ON "ledger_validators"("public_key_hex");

-- CreateIndex
CREATE INDEX "ledger_validators_organization_id_status_idx" ON "ledger_validators"("organization_id", "status");

-- CreateIndex
CREATE INDEX "ledger_validators_operator_id_idx" ON "ledger_validators"("operator_id");

-- CreateIndex
CREATE INDEX "ledger_validators_compliance_id_idx" ON "ledger_validators"("compliance_id");

-- CreateIndex
CREATE INDEX "block_signatures_validator_id_signed_at_idx" ON "block_signatures"("validator_id", "signed_at");

-- CreateIndex
CREATE INDEX "block_signatures_created_at_idx" ON "block_signatures" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "block_signatures_block_id_validator_id_vote_round_key" ON "block_signatures"("block_id", "validator_id", "vote", "round");

-- AddForeignKey
ALTER TABLE "ledger_blocks" ADD CONSTRAINT "ledger_blocks_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "ledger_blocks"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_blocks" ADD CONSTRAINT "ledger_blocks_proposer_id_fkey" FOREIGN KEY ("proposer_id") REFERENCES "ledger_validators"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "signed_transactions" ADD CONSTRAINT "signed_transactions_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "ledger_blocks"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "account_states" ADD CONSTRAINT "account_states_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "ledger_blocks"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "block_signatures" ADD CONSTRAINT "block_signatures_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "ledger_blocks"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "block_signatures" ADD CONSTRAINT "block_signatures_validator_id_fkey" FOREIGN KEY ("validator_id") REFERENCES "ledger_validators"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of ledger_blocks
ALTER TABLE "ledger_blocks" ADD CONSTRAINT "ledger_blocks_height_parent_id_2e0209d9_check"
    CHECK (height >= 0 AND (height = 0) = (parent_id IS NULL));
ALTER TABLE "ledger_blocks" ADD CONSTRAINT "ledger_blocks_hash_state_root_transactions_root_a20910d7_check"
    CHECK (hash ~ '^[0-9a-f]{64}$' AND state_root ~ '^[0-9a-f]{64}$' AND transactions_root ~ '^[0-9a-f]{64}$' AND receipts_root ~ '^[0-9a-f]{64}$');
ALTER TABLE "ledger_blocks" ADD CONSTRAINT "ledger_blocks_parent_hash_hash_dc805a71_check"
    CHECK (parent_hash ~ '^[0-9a-f]{64}$' AND parent_hash <> hash);
ALTER TABLE "ledger_blocks" ADD CONSTRAINT "ledger_blocks_gas_used_gas_limit_1399a542_check"
    CHECK (gas_used BETWEEN 0 AND gas_limit);
ALTER TABLE "ledger_blocks" ADD CONSTRAINT "ledger_blocks_transaction_count_size_bytes_86b92796_check"
    CHECK (transaction_count >= 0 AND size_bytes BETWEEN 1 AND 33554432);
ALTER TABLE "ledger_blocks" ADD CONSTRAINT "ledger_blocks_height_proposer_id_f1bcafd7_check"
    CHECK (height = 0 OR proposer_id IS NOT NULL);

-- Safeguards of signed_transactions
ALTER TABLE "signed_transactions" ADD CONSTRAINT "signed_transactions_block_index_nonce_c2ae7fb6_check"
    CHECK (block_index >= 0 AND nonce >= 0);
ALTER TABLE "signed_transactions" ADD CONSTRAINT "signed_transactions_hash_10c47601_check"
    CHECK (hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "signed_transactions" ADD CONSTRAINT "signed_transactions_sender_address_recipient_add_6c2a1971_check"
    CHECK (sender_address ~ '^azr1[0-9a-z]{38}$' AND recipient_address ~ '^azr1[0-9a-z]{38}$');
ALTER TABLE "signed_transactions" ADD CONSTRAINT "signed_transactions_signature_hex_public_key_hex_32c5ede1_check"
    CHECK (signature_hex ~ '^[0-9a-f]{128}$' AND public_key_hex ~ '^[0-9a-f]{64}$');
ALTER TABLE "signed_transactions" ADD CONSTRAINT "signed_transactions_gas_used_gas_limit_f94af769_check"
    CHECK (gas_used > 0 AND gas_used <= gas_limit);
ALTER TABLE "signed_transactions" ADD CONSTRAINT "signed_transactions_max_priority_fee_per_gas_max_c448612c_check"
    CHECK (max_priority_fee_per_gas <= max_fee_per_gas);
ALTER TABLE "signed_transactions" ADD CONSTRAINT "signed_transactions_kind_recipient_address_value_c00587f9_check"
    CHECK (kind <> 'TRANSFER' OR (recipient_address IS NOT NULL AND value_base_units > 0));
ALTER TABLE "signed_transactions" ADD CONSTRAINT "signed_transactions_kind_recipient_address_paylo_8c854956_check"
    CHECK (kind <> 'CONTRACT_DEPLOY' OR (recipient_address IS NULL AND payload IS NOT NULL));
ALTER TABLE "signed_transactions" ADD CONSTRAINT "signed_transactions_envelope_version_48d80350_check"
    CHECK (envelope_version BETWEEN 0 AND 127);
ALTER TABLE "signed_transactions" ADD CONSTRAINT "signed_transactions_payload_5b8065f5_check"
    CHECK (octet_length(payload) <= 131072);
ALTER TABLE "signed_transactions" ADD CONSTRAINT "signed_transactions_receipt_status_revert_reason_ce39e202_check"
    CHECK ((receipt_status = 'REVERTED') = (revert_reason IS NOT NULL));
ALTER TABLE "signed_transactions" ADD CONSTRAINT "signed_transactions_value_base_units_0135ac7c_check"
    CHECK (value_base_units >= 0 AND value_base_units < 'NaN');

-- Safeguards of mempool_entries
ALTER TABLE "mempool_entries" ADD CONSTRAINT "mempool_entries_hash_sender_address_891c591f_check"
    CHECK (hash ~ '^[0-9a-f]{64}$' AND sender_address ~ '^azr1[0-9a-z]{38}$');
ALTER TABLE "mempool_entries" ADD CONSTRAINT "mempool_entries_nonce_gas_limit_7b12bb77_check"
    CHECK (nonce >= 0 AND gas_limit > 0);
ALTER TABLE "mempool_entries" ADD CONSTRAINT "mempool_entries_status_left_at_b9ea4630_check"
    CHECK ((status IN ('INCLUDED', 'REPLACED', 'EVICTED', 'EXPIRED')) = (left_at IS NOT NULL));
ALTER TABLE "mempool_entries" ADD CONSTRAINT "mempool_entries_status_block_height_faacc8a9_check"
    CHECK ((status = 'INCLUDED') = (block_height IS NOT NULL));
ALTER TABLE "mempool_entries" ADD CONSTRAINT "mempool_entries_status_replaced_by_hash_3d0a1c08_check"
    CHECK ((status = 'REPLACED') = (replaced_by_hash IS NOT NULL));
ALTER TABLE "mempool_entries" ADD CONSTRAINT "mempool_entries_expires_at_received_at_left_at_0068c2b1_check"
    CHECK (expires_at > received_at AND left_at >= received_at);
ALTER TABLE "mempool_entries" ADD CONSTRAINT "mempool_entries_max_fee_per_gas_d0cefd32_check"
    CHECK (max_fee_per_gas > 0 AND max_fee_per_gas < 'NaN');
ALTER TABLE "mempool_entries" ADD CONSTRAINT "mempool_entries_replaced_by_hash_50aea300_check"
    CHECK (replaced_by_hash ~ '^[0-9a-f]{64}$');
CREATE UNIQUE INDEX "mempool_entries_sender_address_nonce_a31fe9dc_key" ON "mempool_entries" ("sender_address", "nonce")
    WHERE (status IN ('PENDING', 'QUEUED') AND deleted_at IS NULL);
CREATE INDEX "mempool_entries_max_priority_fee_per_gas_a08b5bc5_idx" ON "mempool_entries" ("max_priority_fee_per_gas")
    WHERE (status = 'PENDING');

-- Safeguards of account_states
ALTER TABLE "account_states" ADD CONSTRAINT "account_states_address_7f52074a_check"
    CHECK (address ~ '^azr1[0-9a-z]{38}$');
ALTER TABLE "account_states" ADD CONSTRAINT "account_states_nonce_1dc18aa4_check"
    CHECK (nonce >= 0);
ALTER TABLE "account_states" ADD CONSTRAINT "account_states_code_digest_storage_root_10f1207f_check"
    CHECK ((code_digest IS NULL) = (storage_root IS NULL));
ALTER TABLE "account_states" ADD CONSTRAINT "account_states_code_digest_storage_root_leaf_has_3b5078b0_check"
    CHECK (code_digest ~ '^[0-9a-f]{64}$' AND storage_root ~ '^[0-9a-f]{64}$' AND leaf_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "account_states" ADD CONSTRAINT "account_states_balance_base_units_0c0f7d4b_check"
    CHECK (balance_base_units >= 0 AND balance_base_units < 'NaN');
ALTER TABLE "account_states" ADD CONSTRAINT "account_states_stake_base_units_8058db22_check"
    CHECK (stake_base_units >= 0 AND stake_base_units < 'NaN');

-- Safeguards of ledger_validators
ALTER TABLE "ledger_validators" ADD CONSTRAINT "ledger_validators_public_key_hex_address_053474db_check"
    CHECK (public_key_hex ~ '^[0-9a-f]{64}$' AND address ~ '^azrvaloper1[0-9a-z]{38}$');
ALTER TABLE "ledger_validators" ADD CONSTRAINT "ledger_validators_commission_percent_max_commiss_cac52e69_check"
    CHECK (commission_percent BETWEEN 0 AND max_commission_percent AND max_commission_percent <= 100);
ALTER TABLE "ledger_validators" ADD CONSTRAINT "ledger_validators_voting_power_missed_blocks_35a121c4_check"
    CHECK (voting_power >= 0 AND missed_blocks >= 0);
ALTER TABLE "ledger_validators" ADD CONSTRAINT "ledger_validators_status_jailed_until_e54f7074_check"
    CHECK ((status = 'JAILED') = (jailed_until IS NOT NULL));
ALTER TABLE "ledger_validators" ADD CONSTRAINT "ledger_validators_status_voting_power_tombstoned_5ab7d748_check"
    CHECK (status <> 'ACTIVE' OR (voting_power > 0 AND NOT tombstoned));
ALTER TABLE "ledger_validators" ADD CONSTRAINT "ledger_validators_status_voting_power_1ea6f094_check"
    CHECK (status = 'ACTIVE' OR voting_power = 0);
ALTER TABLE "ledger_validators" ADD CONSTRAINT "ledger_validators_self_bond_total_bond_ecd5836e_check"
    CHECK (self_bond <= total_bond);
ALTER TABLE "ledger_validators" ADD CONSTRAINT "ledger_validators_self_bond_6d645d32_check"
    CHECK (self_bond >= 0 AND self_bond < 'NaN');
ALTER TABLE "ledger_validators" ADD CONSTRAINT "ledger_validators_total_bond_9f943a4e_check"
    CHECK (total_bond >= 0 AND total_bond < 'NaN');

-- Safeguards of block_signatures
ALTER TABLE "block_signatures" ADD CONSTRAINT "block_signatures_signature_hex_fbf13879_check"
    CHECK (signature_hex ~ '^[0-9a-f]{128}$');
ALTER TABLE "block_signatures" ADD CONSTRAINT "block_signatures_round_voting_power_b9ac5821_check"
    CHECK (round >= 0 AND voting_power > 0);
ALTER TABLE "block_signatures" ADD CONSTRAINT "block_signatures_flag_signature_hex_ad712d0f_check"
    CHECK ((flag = 'ABSENT') = (signature_hex IS NULL));

-- Access to ledger_blocks
ALTER TABLE "ledger_blocks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ledger_blocks" FROM PUBLIC;
GRANT SELECT, INSERT ON "ledger_blocks" TO azora_service;
GRANT SELECT ON "ledger_blocks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ledger_blocks_936d8901_access" ON "ledger_blocks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ledger_blocks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ledger_blocks" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."ledger_blocks" WITH (security_barrier = true) AS
    SELECT "id", "height", "hash", "parent_id", "parent_hash", "state_root", "transactions_root", "receipts_root",
        "proposer_id", "consensus_round_id", "gas_limit", "gas_used", "transaction_count", "size_bytes", "produced_at",
        "created_at"
    FROM "ledger_blocks";
GRANT SELECT ON azora_reader."ledger_blocks" TO azora_reader;
ALTER VIEW azora_reader."ledger_blocks" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "ledger_blocks"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "ledger_blocks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to signed_transactions
ALTER TABLE "signed_transactions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "signed_transactions" FROM PUBLIC;
GRANT SELECT, INSERT ON "signed_transactions" TO azora_service;
GRANT SELECT ON "signed_transactions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "signed_transactions_4b791612_access" ON "signed_transactions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "signed_transactions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "signed_transactions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."signed_transactions" WITH (security_barrier = true) AS
    SELECT "id", "block_id", "block_index", "hash", "kind", "envelope_version", "sender_address", "recipient_address",
        "sender_wallet_id", "nonce", "value_base_units", "gas_limit", "gas_used", "max_fee_per_gas",
        "max_priority_fee_per_gas", "payload", "public_key_hex", "signature_hex", "receipt_status", "revert_reason",
        "created_at"
    FROM "signed_transactions";
GRANT SELECT ON azora_reader."signed_transactions" TO azora_reader;
ALTER VIEW azora_reader."signed_transactions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "signed_transactions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "signed_transactions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to mempool_entries
ALTER TABLE "mempool_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mempool_entries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mempool_entries" TO azora_service;
GRANT SELECT ON "mempool_entries" TO azora_maintenance, azora_masker;
CREATE POLICY "mempool_entries_725d7bb5_access" ON "mempool_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mempool_entries" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."mempool_entries" WITH (security_barrier = true) AS
    SELECT "id", "hash", "raw_transaction", "sender_address", "nonce", "gas_limit", "max_fee_per_gas",
        "max_priority_fee_per_gas", "status", "origin", "peer_count", "block_height", "replaced_by_hash",
        "received_at", "expires_at", "left_at", "created_at", "updated_at", "deleted_at"
    FROM "mempool_entries";
GRANT SELECT ON azora_reader."mempool_entries" TO azora_reader;
ALTER VIEW azora_reader."mempool_entries" OWNER TO azora_masker;

-- Access to account_states
ALTER TABLE "account_states" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "account_states" FROM PUBLIC;
GRANT SELECT, INSERT ON "account_states" TO azora_service;
GRANT SELECT ON "account_states" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "account_states_14d0b59e_access" ON "account_states"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "account_states" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "account_states" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."account_states" WITH (security_barrier = true) AS
    SELECT "id", "block_id", "address", "wallet_id", "nonce", "balance_base_units", "stake_base_units", "code_digest",
        "storage_root", "leaf_hash", "created_at"
    FROM "account_states";
GRANT SELECT ON azora_reader."account_states" TO azora_reader;
ALTER VIEW azora_reader."account_states" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "account_states"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "account_states"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to ledger_validators
ALTER TABLE "ledger_validators" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ledger_validators" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ledger_validators" TO azora_service;
GRANT SELECT ON "ledger_validators" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ledger_validators_1664683d_access" ON "ledger_validators"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ledger_validators" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ledger_validators" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ledger_validators" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."ledger_validators" WITH (security_barrier = true) AS
    SELECT "id", "moniker", "operator_id", "address", "public_key_hex", "voting_power", "proposer_priority", "self_bond",
        "total_bond", "commission_percent", "max_commission_percent", "missed_blocks", "status", "jailed_until",
        "tombstoned", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "ledger_validators";
GRANT SELECT ON azora_reader."ledger_validators" TO azora_reader;
ALTER VIEW azora_reader."ledger_validators" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ledger_validators"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ledger_validators"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ledger_validators"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ledger_validators"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to block_signatures
ALTER TABLE "block_signatures" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "block_signatures" FROM PUBLIC;
GRANT SELECT, INSERT ON "block_signatures" TO azora_service;
GRANT SELECT ON "block_signatures" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "block_signatures_e3377e86_access" ON "block_signatures"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "block_signatures" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "block_signatures" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."block_signatures" WITH (security_barrier = true) AS
    SELECT "id", "block_id", "validator_id", "round", "vote", "flag", "voting_power", "signature_hex", "signed_at",
        "created_at"
    FROM "block_signatures";
GRANT SELECT ON azora_reader."block_signatures" TO azora_reader;
ALTER VIEW azora_reader."block_signatures" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "block_signatures"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "block_signatures"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
