-- CreateEnum
CREATE TYPE "PoolAlgorithm" AS ENUM ('SHA256D', 'SCRYPT', 'ETHASH', 'KAWPOW', 'RANDOMX', 'AUTOLYKOS2');

-- CreateEnum
CREATE TYPE "PayoutScheme" AS ENUM ('PPLNS', 'PPS', 'FPPS', 'SOLO');

-- CreateEnum
CREATE TYPE "PoolStatus" AS ENUM ('OPEN', 'FULL', 'MAINTENANCE', 'CLOSED');

-- CreateEnum
CREATE TYPE "WorkerStatus" AS ENUM ('OFFLINE', 'ONLINE', 'IDLE', 'BANNED');

-- CreateEnum
CREATE TYPE "ShareVerdict" AS ENUM ('ACCEPTED', 'REJECTED', 'BLOCK');

-- CreateEnum
CREATE TYPE "ShareRejection" AS ENUM ('INVALID_CHANNEL_ID', 'STALE_SHARE', 'DIFFICULTY_TOO_LOW', 'INVALID_JOB_ID', 'DUPLICATE_SHARE', 'INVALID_TIMESTAMP');

-- CreateEnum
CREATE TYPE "FoundBlockStatus" AS ENUM ('PENDING', 'CONFIRMING', 'MATURED', 'ORPHANED');

-- CreateEnum
CREATE TYPE "PayoutRoundStatus" AS ENUM ('CALCULATED', 'APPROVED', 'PAYING', 'PAID', 'VOID');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "mining_pools" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "coin_symbol" VARCHAR(10) NOT NULL,
    "algorithm" "PoolAlgorithm" NOT NULL,
    "payout_scheme" "PayoutScheme" NOT NULL DEFAULT 'PPLNS',
    "window_factor" DECIMAL(6,3),
    "fee_percent" DECIMAL(5,3) NOT NULL DEFAULT 1,
    "minimum_payout" DECIMAL(18,8) NOT NULL,
    "coinbase_maturity" INTEGER NOT NULL DEFAULT 100,
    "share_difficulty_floor" DECIMAL(24,8) NOT NULL DEFAULT 1,
    "stratum_host" TEXT NOT NULL,
    "stratum_port" INTEGER NOT NULL DEFAULT 34254,
    "authority_public_key" TEXT NOT NULL,
    "operator_id" UUID NOT NULL,
    "status" "PoolStatus" NOT NULL DEFAULT 'OPEN',
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mining_pools_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pool_workers" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "device_id" UUID,
    "user_identity" VARCHAR(64) NOT NULL,
    "label" TEXT,
    "channel_id" BIGINT,
    "nominal_hashrate" DECIMAL(30,2) NOT NULL,
    "reported_hashrate" DECIMAL(30,2) NOT NULL DEFAULT 0,
    "share_difficulty" DECIMAL(24,8) NOT NULL,
    "accepted_shares" BIGINT NOT NULL DEFAULT 0,
    "rejected_shares" BIGINT NOT NULL DEFAULT 0,
    "stale_shares" BIGINT NOT NULL DEFAULT 0,
    "firmware" TEXT,
    "status" "WorkerStatus" NOT NULL DEFAULT 'OFFLINE',
    "connected_at" TIMESTAMPTZ(6),
    "last_share_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "pool_workers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mining_job_templates" (
    "id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "template_number" BIGINT NOT NULL,
    "height" BIGINT NOT NULL,
    "header_version" BIGINT NOT NULL,
    "previous_hash" CHAR(64) NOT NULL,
    "n_bits" CHAR(8) NOT NULL,
    "target" CHAR(64) NOT NULL,
    "merkle_path" CHAR(64)[],
    "coinbase_prefix" TEXT NOT NULL,
    "coinbase_base_units" DECIMAL(78,0) NOT NULL,
    "transaction_count" INTEGER NOT NULL,
    "network_difficulty" DECIMAL(40,8) NOT NULL,
    "clean_jobs" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mining_job_templates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share_submissions" (
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "template_number" BIGINT NOT NULL,
    "height" BIGINT NOT NULL,
    "sequence_number" BIGINT NOT NULL,
    "nonce" BIGINT NOT NULL,
    "n_time" BIGINT NOT NULL,
    "share_difficulty" DECIMAL(24,8) NOT NULL,
    "share_hash" CHAR(64),
    "verdict" "ShareVerdict" NOT NULL,
    "rejection" "ShareRejection",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "share_submissions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "found_blocks" (
    "id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "height" BIGINT NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "reward_base_units" DECIMAL(78,0) NOT NULL,
    "network_difficulty" DECIMAL(40,8) NOT NULL,
    "round_shares" DECIMAL(40,8) NOT NULL,
    "effort_percent" DECIMAL(12,4) NOT NULL,
    "confirmations" INTEGER NOT NULL DEFAULT 0,
    "status" "FoundBlockStatus" NOT NULL DEFAULT 'PENDING',
    "found_at" TIMESTAMPTZ(6) NOT NULL,
    "matured_at" TIMESTAMPTZ(6),
    "orphaned_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "found_blocks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout_rounds" (
    "id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "block_id" UUID NOT NULL,
    "window_from" TIMESTAMPTZ(6) NOT NULL,
    "window_to" TIMESTAMPTZ(6) NOT NULL,
    "window_shares" DECIMAL(40,8) NOT NULL,
    "worker_count" INTEGER NOT NULL,
    "reward_base_units" DECIMAL(78,0) NOT NULL,
    "fee_base_units" DECIMAL(78,0) NOT NULL,
    "distributed_base_units" DECIMAL(78,0) NOT NULL,
    "remainder_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "status" "PayoutRoundStatus" NOT NULL DEFAULT 'CALCULATED',
    "paid_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "payout_rounds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout_credits" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "credit_shares" DECIMAL(40,8) NOT NULL,
    "share_percent" DECIMAL(9,6) NOT NULL,
    "credit_base_units" DECIMAL(78,0) NOT NULL,
    "mint_transaction_id" UUID,
    "paid_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "payout_credits_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "mining_pools_code_key" ON "mining_pools"("code");

-- CreateIndex
CREATE INDEX "mining_pools_organization_id_idx" ON "mining_pools"("organization_id");

-- CreateIndex
CREATE INDEX "mining_pools_operator_id_idx" ON "mining_pools"("operator_id");

-- CreateIndex
CREATE INDEX "mining_pools_compliance_id_idx" ON "mining_pools"("compliance_id");

-- CreateIndex
CREATE INDEX "pool_workers_user_id_status_idx" ON "pool_workers"("user_id", "status");

-- CreateIndex
CREATE INDEX "pool_workers_wallet_id_idx" ON "pool_workers"("wallet_id");

-- CreateIndex
CREATE INDEX "pool_workers_device_id_idx" ON "pool_workers"("device_id");

-- CreateIndex
CREATE INDEX "pool_workers_organization_id_idx" ON "pool_workers"("organization_id");

-- CreateIndex
CREATE INDEX "pool_workers_compliance_id_idx" ON "pool_workers"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "pool_workers_pool_id_user_identity_key" ON "pool_workers"("pool_id", "user_identity");

-- CreateIndex
CREATE INDEX "mining_job_templates_pool_id_height_idx" ON "mining_job_templates"("pool_id", "height");

-- CreateIndex
CREATE INDEX "mining_job_templates_created_at_idx" ON "mining_job_templates" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "mining_job_templates_pool_id_template_number_key" ON "mining_job_templates"("pool_id", "template_number");

-- CreateIndex
CREATE INDEX "share_submissions_user_id_created_at_idx" ON "share_submissions"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "share_submissions_created_at_idx" ON "share_submissions" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "share_submissions_worker_id_template_number_nonce_n_time_key" ON "share_submissions"("worker_id", "template_number", "nonce", "n_time");

-- CreateIndex
CREATE UNIQUE INDEX "found_blocks_hash_key" ON "found_blocks"("hash");

-- CreateIndex
CREATE INDEX "found_blocks_pool_id_height_idx" ON "found_blocks"("pool_id", "height");

-- CreateIndex
CREATE INDEX "found_blocks_worker_id_idx" ON "found_blocks"("worker_id");

-- CreateIndex
CREATE UNIQUE INDEX "payout_rounds_block_id_key" ON "payout_rounds"("block_id");

-- CreateIndex
CREATE INDEX "payout_rounds_pool_id_window_to_idx" ON "payout_rounds"("pool_id", "window_to");

-- CreateIndex
CREATE INDEX "payout_credits_user_id_created_at_idx" ON "payout_credits"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "payout_credits_mint_transaction_id_idx" ON "payout_credits"("mint_transaction_id");

-- CreateIndex
CREATE INDEX "payout_credits_worker_id_idx" ON "payout_credits"("worker_id");

-- CreateIndex
CREATE UNIQUE INDEX "payout_credits_round_id_worker_id_key" ON "payout_credits"("round_id", "worker_id");

-- AddForeignKey
ALTER TABLE "pool_workers" ADD CONSTRAINT "pool_workers_pool_id_fkey" FOREIGN KEY ("pool_id") REFERENCES "mining_pools"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mining_job_templates" ADD CONSTRAINT "mining_job_templates_pool_id_fkey" FOREIGN KEY ("pool_id") REFERENCES "mining_pools"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "share_submissions" ADD CONSTRAINT "share_submissions_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "pool_workers"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "found_blocks" ADD CONSTRAINT "found_blocks_pool_id_fkey" FOREIGN KEY ("pool_id") REFERENCES "mining_pools"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "found_blocks" ADD CONSTRAINT "found_blocks_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "pool_workers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_rounds" ADD CONSTRAINT "payout_rounds_pool_id_fkey" FOREIGN KEY ("pool_id") REFERENCES "mining_pools"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_rounds" ADD CONSTRAINT "payout_rounds_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "found_blocks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_credits" ADD CONSTRAINT "payout_credits_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "payout_rounds"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_credits" ADD CONSTRAINT "payout_credits_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "pool_workers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of mining_pools
ALTER TABLE "mining_pools" ADD CONSTRAINT "mining_pools_code_c7b19b1e_check"
    CHECK (code ~ '^[a-z][a-z0-9-]{2,39}$');
ALTER TABLE "mining_pools" ADD CONSTRAINT "mining_pools_payout_scheme_window_factor_f95c7832_check"
    CHECK ((payout_scheme = 'PPLNS') = (window_factor IS NOT NULL));
ALTER TABLE "mining_pools" ADD CONSTRAINT "mining_pools_window_factor_f0f1c290_check"
    CHECK (window_factor > 0 AND window_factor <= 100);
ALTER TABLE "mining_pools" ADD CONSTRAINT "mining_pools_fee_percent_5623eddd_check"
    CHECK (fee_percent BETWEEN 0 AND 10);
ALTER TABLE "mining_pools" ADD CONSTRAINT "mining_pools_coinbase_maturity_b31c1c07_check"
    CHECK (coinbase_maturity BETWEEN 0 AND 1000);
ALTER TABLE "mining_pools" ADD CONSTRAINT "mining_pools_stratum_port_f1950cbc_check"
    CHECK (stratum_port BETWEEN 1 AND 65535);
ALTER TABLE "mining_pools" ADD CONSTRAINT "mining_pools_share_difficulty_floor_2221b614_check"
    CHECK (share_difficulty_floor > 0 AND share_difficulty_floor < 'NaN');
ALTER TABLE "mining_pools" ADD CONSTRAINT "mining_pools_minimum_payout_e7525ec4_check"
    CHECK (minimum_payout > 0 AND minimum_payout < 'NaN');

-- Safeguards of pool_workers
ALTER TABLE "pool_workers" ADD CONSTRAINT "pool_workers_user_identity_e1d9fb9f_check"
    CHECK (user_identity ~ '^[A-Za-z0-9._-]{1,64}$');
ALTER TABLE "pool_workers" ADD CONSTRAINT "pool_workers_nominal_hashrate_reported_hashrate_d2b8bc28_check"
    CHECK (nominal_hashrate >= 0 AND nominal_hashrate < 'NaN' AND reported_hashrate >= 0 AND reported_hashrate < 'NaN');
ALTER TABLE "pool_workers" ADD CONSTRAINT "pool_workers_rejected_shares_accepted_shares_sta_1fee428f_check"
    CHECK (rejected_shares >= 0 AND accepted_shares >= 0 AND stale_shares >= 0);
ALTER TABLE "pool_workers" ADD CONSTRAINT "pool_workers_share_difficulty_b10e76b3_check"
    CHECK (share_difficulty > 0 AND share_difficulty < 'NaN');
ALTER TABLE "pool_workers" ADD CONSTRAINT "pool_workers_status_connected_at_31ae2c7a_check"
    CHECK (status NOT IN ('ONLINE', 'IDLE') OR connected_at IS NOT NULL);

-- Safeguards of mining_job_templates
ALTER TABLE "mining_job_templates" ADD CONSTRAINT "mining_job_templates_template_number_height_c5f2c376_check"
    CHECK (template_number >= 0 AND height > 0);
ALTER TABLE "mining_job_templates" ADD CONSTRAINT "mining_job_templates_previous_hash_n_bits_target_e9defac6_check"
    CHECK (previous_hash ~ '^[0-9a-f]{64}$' AND n_bits ~ '^[0-9a-f]{8}$' AND target ~ '^[0-9a-f]{64}$');
ALTER TABLE "mining_job_templates" ADD CONSTRAINT "mining_job_templates_coinbase_prefix_aa9bcf50_check"
    CHECK (coinbase_prefix ~ '^([0-9a-f]{2})+$');
ALTER TABLE "mining_job_templates" ADD CONSTRAINT "mining_job_templates_merkle_path_c7aca9fa_check"
    CHECK (coalesce(cardinality(merkle_path), 0) <= 32);
ALTER TABLE "mining_job_templates" ADD CONSTRAINT "mining_job_templates_network_difficulty_28625035_check"
    CHECK (network_difficulty > 0 AND network_difficulty < 'NaN');
ALTER TABLE "mining_job_templates" ADD CONSTRAINT "mining_job_templates_transaction_count_7c9353ec_check"
    CHECK (transaction_count >= 1);
ALTER TABLE "mining_job_templates" ADD CONSTRAINT "mining_job_templates_coinbase_base_units_030f0d5c_check"
    CHECK (coinbase_base_units > 0 AND coinbase_base_units < 'NaN');

-- Safeguards of share_submissions
ALTER TABLE "share_submissions" ADD CONSTRAINT "share_submissions_sequence_number_42506356_check"
    CHECK (sequence_number >= 0);
ALTER TABLE "share_submissions" ADD CONSTRAINT "share_submissions_nonce_4dd75030_check"
    CHECK (nonce BETWEEN 0 AND 4294967295);
ALTER TABLE "share_submissions" ADD CONSTRAINT "share_submissions_share_difficulty_b10e76b3_check"
    CHECK (share_difficulty > 0 AND share_difficulty < 'NaN');
ALTER TABLE "share_submissions" ADD CONSTRAINT "share_submissions_verdict_rejection_fc27cc47_check"
    CHECK ((verdict = 'REJECTED') = (rejection IS NOT NULL));
ALTER TABLE "share_submissions" ADD CONSTRAINT "share_submissions_verdict_share_hash_db05dc61_check"
    CHECK (verdict <> 'BLOCK' OR share_hash IS NOT NULL);
ALTER TABLE "share_submissions" ADD CONSTRAINT "share_submissions_share_hash_e25066e7_check"
    CHECK (share_hash ~ '^[0-9a-f]{64}$');

-- Safeguards of found_blocks
ALTER TABLE "found_blocks" ADD CONSTRAINT "found_blocks_height_7c99a1db_check"
    CHECK (height > 0);
ALTER TABLE "found_blocks" ADD CONSTRAINT "found_blocks_hash_10c47601_check"
    CHECK (hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "found_blocks" ADD CONSTRAINT "found_blocks_effort_percent_029e8f24_check"
    CHECK (effort_percent > 0 AND effort_percent < 'NaN');
ALTER TABLE "found_blocks" ADD CONSTRAINT "found_blocks_confirmations_b0147e44_check"
    CHECK (confirmations >= 0);
ALTER TABLE "found_blocks" ADD CONSTRAINT "found_blocks_status_matured_at_253fa419_check"
    CHECK ((status = 'MATURED') = (matured_at IS NOT NULL));
ALTER TABLE "found_blocks" ADD CONSTRAINT "found_blocks_status_orphaned_at_341bf71b_check"
    CHECK ((status = 'ORPHANED') = (orphaned_at IS NOT NULL));
ALTER TABLE "found_blocks" ADD CONSTRAINT "found_blocks_round_shares_f0e507fd_check"
    CHECK (round_shares >= 1);
ALTER TABLE "found_blocks" ADD CONSTRAINT "found_blocks_reward_base_units_8c26b1ed_check"
    CHECK (reward_base_units > 0 AND reward_base_units < 'NaN');

-- Safeguards of payout_rounds
ALTER TABLE "payout_rounds" ADD CONSTRAINT "payout_rounds_distributed_base_units_fee_base_un_61320802_check"
    CHECK (distributed_base_units + fee_base_units + remainder_base_units = reward_base_units);
ALTER TABLE "payout_rounds" ADD CONSTRAINT "payout_rounds_window_from_window_to_e4ba278b_check"
    CHECK (window_from < window_to);
ALTER TABLE "payout_rounds" ADD CONSTRAINT "payout_rounds_window_shares_1d2235e9_check"
    CHECK (window_shares > 0 AND window_shares < 'NaN');
ALTER TABLE "payout_rounds" ADD CONSTRAINT "payout_rounds_worker_count_239f4b41_check"
    CHECK (worker_count >= 1);
ALTER TABLE "payout_rounds" ADD CONSTRAINT "payout_rounds_status_paid_at_9a842329_check"
    CHECK ((status = 'PAID') = (paid_at IS NOT NULL));
ALTER TABLE "payout_rounds" ADD CONSTRAINT "payout_rounds_reward_base_units_8c26b1ed_check"
    CHECK (reward_base_units > 0 AND reward_base_units < 'NaN');
ALTER TABLE "payout_rounds" ADD CONSTRAINT "payout_rounds_fee_base_units_1591e214_check"
    CHECK (fee_base_units >= 0 AND fee_base_units < 'NaN');
ALTER TABLE "payout_rounds" ADD CONSTRAINT "payout_rounds_distributed_base_units_bf73140b_check"
    CHECK (distributed_base_units >= 0 AND distributed_base_units < 'NaN');
ALTER TABLE "payout_rounds" ADD CONSTRAINT "payout_rounds_remainder_base_units_37ecd382_check"
    CHECK (remainder_base_units >= 0 AND remainder_base_units < 'NaN');

-- Safeguards of payout_credits
ALTER TABLE "payout_credits" ADD CONSTRAINT "payout_credits_share_percent_5d788ced_check"
    CHECK (share_percent > 0 AND share_percent <= 100);
ALTER TABLE "payout_credits" ADD CONSTRAINT "payout_credits_paid_at_mint_transaction_id_aeb76785_check"
    CHECK ((paid_at IS NULL) = (mint_transaction_id IS NULL));
ALTER TABLE "payout_credits" ADD CONSTRAINT "payout_credits_credit_shares_9d042c46_check"
    CHECK (credit_shares > 0 AND credit_shares < 'NaN');
ALTER TABLE "payout_credits" ADD CONSTRAINT "payout_credits_credit_base_units_0dfc4d7a_check"
    CHECK (credit_base_units > 0 AND credit_base_units < 'NaN');

-- Live rows of mining_pools
CREATE VIEW azora_keys."mining_pools_f88c5cec_live" AS
    SELECT "id" FROM "mining_pools"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."mining_pools_f88c5cec_live" TO azora_user;

-- Live rows of payout_rounds
CREATE VIEW azora_keys."payout_rounds_d01da3ad_live" AS
    SELECT "id" FROM "payout_rounds"
    WHERE EXISTS (SELECT FROM azora_keys."mining_pools_f88c5cec_live" live WHERE live."id" = "payout_rounds"."pool_id");
GRANT SELECT ON azora_keys."payout_rounds_d01da3ad_live" TO azora_user;

-- Own rows of mining_pools
CREATE VIEW azora_keys."mining_pools_b83f8698_own" AS
    SELECT "id" FROM "mining_pools"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."mining_pools_b83f8698_own" TO azora_user;

-- Access to mining_pools
ALTER TABLE "mining_pools" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mining_pools" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mining_pools" TO azora_service;
GRANT SELECT ON "mining_pools" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mining_pools_3f60eceb_access" ON "mining_pools"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mining_pools" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mining_pools" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "mining_pools" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mining_pools" WITH (security_barrier = true) AS
    SELECT "id", "code", "name", "coin_symbol", "algorithm", "payout_scheme", "window_factor", "fee_percent",
        "minimum_payout", "coinbase_maturity", "share_difficulty_floor", "stratum_host", "stratum_port",
        "authority_public_key", "operator_id", "status", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "mining_pools";
GRANT SELECT ON azora_reader."mining_pools" TO azora_reader;
ALTER VIEW azora_reader."mining_pools" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mining_pools"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mining_pools"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mining_pools"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mining_pools"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to pool_workers
ALTER TABLE "pool_workers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "pool_workers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "pool_workers" TO azora_service;
GRANT SELECT ON "pool_workers" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("label", "updated_at") ON "pool_workers" TO azora_user;
GRANT UPDATE ("label") ON "pool_workers" TO azora_maintenance;
CREATE POLICY "pool_workers_642bef8a_access" ON "pool_workers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "pool_workers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "pool_workers" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "pool_workers" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "pool_workers" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."pool_workers" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "pool_id", "wallet_id", "device_id", "user_identity",
        azora.mask_free_text("label") AS "label", "channel_id", "nominal_hashrate", "reported_hashrate",
        "share_difficulty", "accepted_shares", "rejected_shares", "stale_shares", "firmware", "status", "connected_at",
        "last_share_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "pool_workers";
GRANT SELECT ON azora_reader."pool_workers" TO azora_reader;
ALTER VIEW azora_reader."pool_workers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "pool_workers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "pool_workers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "pool_workers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "pool_workers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to mining_job_templates
ALTER TABLE "mining_job_templates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mining_job_templates" FROM PUBLIC;
GRANT SELECT, INSERT ON "mining_job_templates" TO azora_service;
GRANT SELECT ON "mining_job_templates" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mining_job_templates_7ec009fb_access" ON "mining_job_templates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mining_job_templates" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mining_job_templates" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."mining_job_templates" WITH (security_barrier = true) AS
    SELECT "id", "pool_id", "template_number", "height", "header_version", "previous_hash", "n_bits", "target",
        "merkle_path", "coinbase_prefix", "coinbase_base_units", "transaction_count", "network_difficulty",
        "clean_jobs", "created_at"
    FROM "mining_job_templates";
GRANT SELECT ON azora_reader."mining_job_templates" TO azora_reader;
ALTER VIEW azora_reader."mining_job_templates" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "mining_job_templates"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "mining_job_templates"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to share_submissions
ALTER TABLE "share_submissions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "share_submissions" FROM PUBLIC;
GRANT SELECT, INSERT ON "share_submissions" TO azora_service;
GRANT SELECT ON "share_submissions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "share_submissions_a076bce2_access" ON "share_submissions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "share_submissions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "share_submissions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."share_submissions" WITH (security_barrier = true) AS
    SELECT "id", "worker_id", "user_id", "template_number", "height", "sequence_number", "nonce", "n_time",
        "share_difficulty", "share_hash", "verdict", "rejection", "created_at"
    FROM "share_submissions";
GRANT SELECT ON azora_reader."share_submissions" TO azora_reader;
ALTER VIEW azora_reader."share_submissions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "share_submissions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "share_submissions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to found_blocks
ALTER TABLE "found_blocks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "found_blocks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "found_blocks" TO azora_service;
GRANT SELECT ON "found_blocks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "found_blocks_94efbf6d_access" ON "found_blocks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "found_blocks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "found_blocks" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "found_blocks" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "pool_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mining_pools_b83f8698_own")))
        OR EXISTS (SELECT FROM azora_keys."mining_pools_f88c5cec_live" live WHERE live."id" = "found_blocks"."pool_id"));
CREATE VIEW azora_reader."found_blocks" WITH (security_barrier = true) AS
    SELECT "id", "pool_id", "worker_id", "height", "hash", "reward_base_units", "network_difficulty", "round_shares",
        "effort_percent", "confirmations", "status", "found_at", "matured_at", "orphaned_at", "created_at",
        "updated_at"
    FROM "found_blocks";
GRANT SELECT ON azora_reader."found_blocks" TO azora_reader;
ALTER VIEW azora_reader."found_blocks" OWNER TO azora_masker;

-- Access to payout_rounds
ALTER TABLE "payout_rounds" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payout_rounds" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payout_rounds" TO azora_service;
GRANT SELECT ON "payout_rounds" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "payout_rounds_75d04e59_access" ON "payout_rounds"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payout_rounds" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payout_rounds" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "payout_rounds" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "pool_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mining_pools_b83f8698_own")))
        OR EXISTS (SELECT FROM azora_keys."mining_pools_f88c5cec_live" live WHERE live."id" = "payout_rounds"."pool_id"));
CREATE VIEW azora_reader."payout_rounds" WITH (security_barrier = true) AS
    SELECT "id", "pool_id", "block_id", "window_from", "window_to", "window_shares", "worker_count", "reward_base_units",
        "fee_base_units", "distributed_base_units", "remainder_base_units", "status", "paid_at", "created_at",
        "updated_at"
    FROM "payout_rounds";
GRANT SELECT ON azora_reader."payout_rounds" TO azora_reader;
ALTER VIEW azora_reader."payout_rounds" OWNER TO azora_masker;

-- Access to payout_credits
ALTER TABLE "payout_credits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payout_credits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payout_credits" TO azora_service;
GRANT SELECT ON "payout_credits" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "payout_credits_afa6c7ce_access" ON "payout_credits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payout_credits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payout_credits" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "payout_credits" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."payout_rounds_d01da3ad_live" live WHERE live."id" = "payout_credits"."round_id"));
CREATE VIEW azora_reader."payout_credits" WITH (security_barrier = true) AS
    SELECT "id", "round_id", "worker_id", "user_id", "credit_shares", "share_percent", "credit_base_units",
        "mint_transaction_id", "paid_at", "created_at", "updated_at"
    FROM "payout_credits";
GRANT SELECT ON azora_reader."payout_credits" TO azora_reader;
ALTER VIEW azora_reader."payout_credits" OWNER TO azora_masker;
