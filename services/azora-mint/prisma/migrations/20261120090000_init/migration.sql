-- CreateEnum
CREATE TYPE "Currency" AS ENUM ('AZR', 'BTC', 'ETH', 'USD');

-- CreateEnum
CREATE TYPE "TransactionType" AS ENUM ('MINT', 'TRANSFER', 'STAKE', 'UNSTAKE', 'REWARD', 'BURN');

-- CreateEnum
CREATE TYPE "TransactionStatus" AS ENUM ('COMPLETED', 'FAILED', 'REJECTED');

-- CreateEnum
CREATE TYPE "StakeStatus" AS ENUM ('ACTIVE', 'COMPLETED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "Activity" AS ENUM ('COURSE', 'LESSON', 'QUIZ', 'ASSIGNMENT', 'PEER_TEACHING', 'DISCUSSION', 'PROJECT', 'CERTIFICATION');

-- CreateEnum
CREATE TYPE "Difficulty" AS ENUM ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "wallets" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "currency" "Currency" NOT NULL DEFAULT 'AZR',
    "balance" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "staked" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "earned" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "wallets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transactions" (
    "id" UUID NOT NULL,
    "type" "TransactionType" NOT NULL,
    "status" "TransactionStatus" NOT NULL DEFAULT 'COMPLETED',
    "amount" DECIMAL(18,8) NOT NULL,
    "currency" "Currency" NOT NULL DEFAULT 'AZR',
    "from_wallet_id" UUID,
    "from_user_id" UUID,
    "to_wallet_id" UUID,
    "to_user_id" UUID,
    "stake_id" UUID,
    "contract_id" UUID,
    "note" TEXT,
    "idempotency_key" VARCHAR(255) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "transactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stakes" (
    "id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "currency" "Currency" NOT NULL DEFAULT 'AZR',
    "amount" DECIMAL(18,8) NOT NULL,
    "annual_rate" DECIMAL(5,4) NOT NULL DEFAULT 0.05,
    "term_days" SMALLINT NOT NULL,
    "status" "StakeStatus" NOT NULL DEFAULT 'ACTIVE',
    "reward_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "matures_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "stakes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mining_records" (
    "id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "currency" "Currency" NOT NULL DEFAULT 'AZR',
    "activity" "Activity" NOT NULL,
    "difficulty" "Difficulty" NOT NULL,
    "proof" CHAR(64) NOT NULL,
    "base_reward" DECIMAL(18,8) NOT NULL,
    "weight" DECIMAL(4,2) NOT NULL,
    "difficulty_multiplier" DECIMAL(2,1) NOT NULL,
    "reward_amount" DECIMAL(18,8) NOT NULL,
    "score_percent" DECIMAL(5,2),
    "enrollment_id" UUID,
    "submission_id" UUID,
    "transaction_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mining_records_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "economic_metrics" (
    "id" UUID NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "measured_at" TIMESTAMPTZ(6) NOT NULL,
    "minted" DECIMAL(18,8) NOT NULL,
    "burned" DECIMAL(18,8) NOT NULL,
    "total_supply" DECIMAL(18,8) NOT NULL,
    "staked" DECIMAL(18,8) NOT NULL,
    "circulating_supply" DECIMAL(18,8) NOT NULL,
    "rewarded" DECIMAL(18,8) NOT NULL,
    "wallet_count" INTEGER NOT NULL,
    "active_stake_count" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "economic_metrics_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "wallets_organization_id_idx" ON "wallets"("organization_id");

-- CreateIndex
CREATE INDEX "wallets_compliance_id_idx" ON "wallets"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "wallets_user_id_currency_key" ON "wallets"("user_id", "currency");

-- CreateIndex
CREATE UNIQUE INDEX "wallets_id_user_id_currency_key" ON "wallets"("id", "user_id", "currency");

-- CreateIndex
CREATE UNIQUE INDEX "transactions_idempotency_key_key" ON "transactions"("idempotency_key");

-- CreateIndex
CREATE INDEX "transactions_from_idx" ON "transactions"("from_user_id", "from_wallet_id", "currency", "created_at");

-- CreateIndex
CREATE INDEX "transactions_to_idx" ON "transactions"("to_user_id", "to_wallet_id", "currency", "created_at");

-- CreateIndex
CREATE INDEX "transactions_stake_id_idx" ON "transactions"("stake_id");

-- CreateIndex
CREATE INDEX "transactions_contract_id_idx" ON "transactions"("contract_id");

-- CreateIndex
CREATE INDEX "transactions_created_at_idx" ON "transactions" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "stakes_user_id_wallet_id_currency_idx" ON "stakes"("user_id", "wallet_id", "currency");

-- CreateIndex
CREATE INDEX "stakes_organization_id_idx" ON "stakes"("organization_id");

-- CreateIndex
CREATE INDEX "stakes_compliance_id_idx" ON "stakes"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "mining_records_proof_key" ON "mining_records"("proof");

-- CreateIndex
CREATE UNIQUE INDEX "mining_records_submission_id_key" ON "mining_records"("submission_id");

-- CreateIndex
CREATE UNIQUE INDEX "mining_records_transaction_id_key" ON "mining_records"("transaction_id");

-- CreateIndex
CREATE INDEX "mining_records_user_id_wallet_id_currency_created_at_idx" ON "mining_records"("user_id", "wallet_id", "currency", "created_at");

-- CreateIndex
CREATE INDEX "mining_records_enrollment_id_idx" ON "mining_records"("enrollment_id");

-- CreateIndex
CREATE UNIQUE INDEX "economic_metrics_measured_at_key" ON "economic_metrics"("measured_at");

-- AddForeignKey
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_from_wallet_id_from_user_id_currency_fkey" FOREIGN KEY ("from_wallet_id", "from_user_id", "currency") REFERENCES "wallets"("id", "user_id", "currency") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_to_wallet_id_to_user_id_currency_fkey" FOREIGN KEY ("to_wallet_id", "to_user_id", "currency") REFERENCES "wallets"("id", "user_id", "currency") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_stake_id_fkey" FOREIGN KEY ("stake_id") REFERENCES "stakes"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stakes" ADD CONSTRAINT "stakes_wallet_id_user_id_currency_fkey" FOREIGN KEY ("wallet_id", "user_id", "currency") REFERENCES "wallets"("id", "user_id", "currency") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mining_records" ADD CONSTRAINT "mining_records_wallet_id_user_id_currency_fkey" FOREIGN KEY ("wallet_id", "user_id", "currency") REFERENCES "wallets"("id", "user_id", "currency") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mining_records" ADD CONSTRAINT "mining_records_transaction_id_fkey" FOREIGN KEY ("transaction_id") REFERENCES "transactions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of wallets
ALTER TABLE "wallets" ADD CONSTRAINT "wallets_balance_a0bb6f70_check"
    CHECK (balance >= 0 AND balance < 'NaN');
ALTER TABLE "wallets" ADD CONSTRAINT "wallets_staked_38359523_check"
    CHECK (staked >= 0 AND staked < 'NaN');
ALTER TABLE "wallets" ADD CONSTRAINT "wallets_earned_019b31d5_check"
    CHECK (earned >= 0 AND earned < 'NaN');
ALTER TABLE "wallets" ADD CONSTRAINT "wallets_currency_staked_earned_79acc490_check"
    CHECK (currency = 'AZR' OR (staked = 0 AND earned = 0));
ALTER TABLE "wallets" ADD CONSTRAINT "wallets_currency_balance_staked_b082c4f0_check"
    CHECK (currency <> 'AZR' OR balance + staked <= 1000000000);

-- Safeguards of transactions
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_from_wallet_id_type_bec96a00_check"
    CHECK ((from_wallet_id IS NOT NULL) = (type IN ('TRANSFER', 'STAKE', 'BURN')));
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_to_wallet_id_type_4ad422d0_check"
    CHECK ((to_wallet_id IS NOT NULL) = (type IN ('TRANSFER', 'UNSTAKE', 'MINT', 'REWARD')));
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_from_wallet_id_from_user_id_d4d471bc_check"
    CHECK ((from_wallet_id IS NULL) = (from_user_id IS NULL));
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_to_wallet_id_to_user_id_c77c7896_check"
    CHECK ((to_wallet_id IS NULL) = (to_user_id IS NULL));
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_from_wallet_id_to_wallet_id_0eccf47b_check"
    CHECK (from_wallet_id <> to_wallet_id);
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_currency_type_35eeb226_check"
    CHECK (currency = 'AZR' OR type NOT IN ('STAKE', 'UNSTAKE', 'REWARD'));
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_type_stake_id_4fa36092_check"
    CHECK (type NOT IN ('STAKE', 'UNSTAKE') OR stake_id IS NOT NULL);
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_stake_id_type_19a2a378_check"
    CHECK (stake_id IS NULL OR type IN ('STAKE', 'UNSTAKE', 'REWARD'));
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_contract_id_type_246c8cb1_check"
    CHECK (contract_id IS NULL OR type = 'TRANSFER');
CREATE UNIQUE INDEX "transactions_stake_id_type_2a59c5a4_key" ON "transactions" ("stake_id", "type")
    WHERE (type IN ('STAKE', 'UNSTAKE') AND status = 'COMPLETED');

-- Safeguards of stakes
ALTER TABLE "stakes" ADD CONSTRAINT "stakes_currency_bcbbd7e2_check"
    CHECK (currency = 'AZR');
ALTER TABLE "stakes" ADD CONSTRAINT "stakes_amount_ba1f43e3_check"
    CHECK (amount >= 1 AND amount < 'NaN');
ALTER TABLE "stakes" ADD CONSTRAINT "stakes_annual_rate_2e85ef88_check"
    CHECK (annual_rate BETWEEN 0 AND 1);
ALTER TABLE "stakes" ADD CONSTRAINT "stakes_term_days_83e78405_check"
    CHECK (term_days BETWEEN 1 AND 3650);
ALTER TABLE "stakes" ADD CONSTRAINT "stakes_matures_at_started_at_term_days_ca8c4fac_check"
    CHECK (matures_at - started_at = term_days * interval '1 day');
ALTER TABLE "stakes" ADD CONSTRAINT "stakes_reward_amount_e25e83f0_check"
    CHECK (reward_amount >= 0 AND reward_amount < 'NaN');
ALTER TABLE "stakes" ADD CONSTRAINT "stakes_status_ended_at_2365bdda_check"
    CHECK ((status = 'ACTIVE') = (ended_at IS NULL));
ALTER TABLE "stakes" ADD CONSTRAINT "stakes_status_ended_at_matures_at_727ef73b_check"
    CHECK (status <> 'COMPLETED' OR ended_at >= matures_at);
ALTER TABLE "stakes" ADD CONSTRAINT "stakes_status_ended_at_started_at_matures_at_c22450bf_check"
    CHECK (status <> 'WITHDRAWN' OR (ended_at >= started_at AND ended_at < matures_at));
CREATE INDEX "stakes_matures_at_9edda797_idx" ON "stakes" ("matures_at")
    WHERE (status = 'ACTIVE');

-- Safeguards of mining_records
ALTER TABLE "mining_records" ADD CONSTRAINT "mining_records_currency_bcbbd7e2_check"
    CHECK (currency = 'AZR');
ALTER TABLE "mining_records" ADD CONSTRAINT "mining_records_proof_3aeb7e73_check"
    CHECK (proof ~ '^[0-9a-f]{64}$');
ALTER TABLE "mining_records" ADD CONSTRAINT "mining_records_base_reward_weight_fcd9da59_check"
    CHECK (base_reward > 0 AND base_reward < 'NaN' AND weight > 0 AND weight < 'NaN');
ALTER TABLE "mining_records" ADD CONSTRAINT "mining_records_difficulty_multiplier_difficulty_31f43124_check"
    CHECK (difficulty_multiplier = CASE difficulty WHEN 'BEGINNER' THEN 1 WHEN 'INTERMEDIATE' THEN 1.5 WHEN 'ADVANCED' THEN 2 ELSE 3 END);
ALTER TABLE "mining_records" ADD CONSTRAINT "mining_records_reward_amount_2a9e230c_check"
    CHECK (reward_amount > 0 AND reward_amount <= 1000);
ALTER TABLE "mining_records" ADD CONSTRAINT "mining_records_reward_amount_base_reward_weight_aadaf615_check"
    CHECK (reward_amount = round(least(base_reward * weight * difficulty_multiplier, 1000), 8));
ALTER TABLE "mining_records" ADD CONSTRAINT "mining_records_score_percent_949e6322_check"
    CHECK (score_percent BETWEEN 0 AND 100);
ALTER TABLE "mining_records" ADD CONSTRAINT "mining_records_activity_score_percent_44c27bb7_check"
    CHECK (activity <> 'QUIZ' OR (score_percent IS NOT NULL AND score_percent >= 70));
ALTER TABLE "mining_records" ADD CONSTRAINT "mining_records_activity_enrollment_id_9a9f5897_check"
    CHECK (activity NOT IN ('COURSE', 'LESSON') OR enrollment_id IS NOT NULL);
ALTER TABLE "mining_records" ADD CONSTRAINT "mining_records_activity_submission_id_b23bb373_check"
    CHECK (activity NOT IN ('QUIZ', 'ASSIGNMENT', 'PROJECT', 'CERTIFICATION') OR submission_id IS NOT NULL);
CREATE UNIQUE INDEX "mining_records_enrollment_id_4beeed5b_key" ON "mining_records" ("enrollment_id")
    WHERE (activity = 'COURSE');

-- Safeguards of economic_metrics
ALTER TABLE "economic_metrics" ADD CONSTRAINT "economic_metrics_minted_burned_staked_d992a5ab_check"
    CHECK (minted >= 0 AND burned >= 0 AND staked >= 0);
ALTER TABLE "economic_metrics" ADD CONSTRAINT "economic_metrics_total_supply_minted_burned_2622882d_check"
    CHECK (total_supply = minted - burned);
ALTER TABLE "economic_metrics" ADD CONSTRAINT "economic_metrics_total_supply_c003e0cb_check"
    CHECK (total_supply BETWEEN 0 AND 1000000000);
ALTER TABLE "economic_metrics" ADD CONSTRAINT "economic_metrics_circulating_supply_total_supply_9b7dffc1_check"
    CHECK (circulating_supply = total_supply - staked);
ALTER TABLE "economic_metrics" ADD CONSTRAINT "economic_metrics_circulating_supply_total_supply_3937dad0_check"
    CHECK (circulating_supply BETWEEN 0 AND total_supply);
ALTER TABLE "economic_metrics" ADD CONSTRAINT "economic_metrics_rewarded_minted_1167e8c3_check"
    CHECK (rewarded BETWEEN 0 AND minted);
ALTER TABLE "economic_metrics" ADD CONSTRAINT "economic_metrics_wallet_count_active_stake_count_c728e407_check"
    CHECK (wallet_count >= 0 AND active_stake_count >= 0);
CREATE UNIQUE INDEX "economic_metrics_is_current_aebf2b16_key" ON "economic_metrics" ("is_current")
    WHERE (is_current AND deleted_at IS NULL);

-- Access to wallets
ALTER TABLE "wallets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "wallets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "wallets" TO azora_service;
GRANT SELECT ON "wallets" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "currency", "created_at", "updated_at") ON "wallets" TO azora_user;
CREATE POLICY "wallets_1057326c_access" ON "wallets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "wallets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "wallets" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "wallets" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "wallets" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."wallets" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "currency", "balance", "staked", "earned", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "wallets";
GRANT SELECT ON azora_reader."wallets" TO azora_reader;
ALTER VIEW azora_reader."wallets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "wallets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "wallets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "wallets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "wallets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to transactions
ALTER TABLE "transactions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "transactions" FROM PUBLIC;
GRANT SELECT, INSERT ON "transactions" TO azora_service;
GRANT SELECT ON "transactions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("note") ON "transactions" TO azora_maintenance;
CREATE POLICY "transactions_3ccc0e64_access" ON "transactions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "transactions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "transactions" FOR SELECT TO azora_user
    USING ("from_user_id" = (SELECT azora.subject())
        OR "to_user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."transactions" WITH (security_barrier = true) AS
    SELECT "id", "type", "status", "amount", "currency", "from_wallet_id", "from_user_id", "to_wallet_id", "to_user_id",
        "stake_id", "contract_id", azora.mask_free_text("note") AS "note", "idempotency_key", "created_at"
    FROM "transactions";
GRANT SELECT ON azora_reader."transactions" TO azora_reader;
ALTER VIEW azora_reader."transactions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "transactions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{note}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "transactions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to stakes
ALTER TABLE "stakes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "stakes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "stakes" TO azora_service;
GRANT SELECT ON "stakes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "stakes_b5f0067a_access" ON "stakes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "stakes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "stakes" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "stakes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."stakes" WITH (security_barrier = true) AS
    SELECT "id", "wallet_id", "user_id", "currency", "amount", "annual_rate", "term_days", "status", "reward_amount",
        "started_at", "matures_at", "ended_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "stakes";
GRANT SELECT ON azora_reader."stakes" TO azora_reader;
ALTER VIEW azora_reader."stakes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "stakes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "stakes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "stakes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "stakes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to mining_records
ALTER TABLE "mining_records" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mining_records" FROM PUBLIC;
GRANT SELECT, INSERT ON "mining_records" TO azora_service;
GRANT SELECT ON "mining_records" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mining_records_fd54f27b_access" ON "mining_records"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mining_records" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mining_records" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."mining_records" WITH (security_barrier = true) AS
    SELECT "id", "wallet_id", "user_id", "currency", "activity", "difficulty", "proof", "base_reward", "weight",
        "difficulty_multiplier", "reward_amount", "score_percent", "enrollment_id", "submission_id", "transaction_id",
        "created_at"
    FROM "mining_records";
GRANT SELECT ON azora_reader."mining_records" TO azora_reader;
ALTER VIEW azora_reader."mining_records" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "mining_records"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "mining_records"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to economic_metrics
ALTER TABLE "economic_metrics" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "economic_metrics" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "economic_metrics" TO azora_service;
GRANT SELECT ON "economic_metrics" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "economic_metrics_31755b62_access" ON "economic_metrics"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "economic_metrics" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "economic_metrics" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "economic_metrics" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."economic_metrics" WITH (security_barrier = true) AS
    SELECT "id", "is_current", "measured_at", "minted", "burned", "total_supply", "staked", "circulating_supply",
        "rewarded", "wallet_count", "active_stake_count", "created_at", "updated_at", "deleted_at"
    FROM "economic_metrics";
GRANT SELECT ON azora_reader."economic_metrics" TO azora_reader;
ALTER VIEW azora_reader."economic_metrics" OWNER TO azora_masker;
