-- CreateEnum
CREATE TYPE "VaultRisk" AS ENUM ('CAPITAL_PRESERVING', 'BALANCED', 'GROWTH');

-- CreateEnum
CREATE TYPE "VaultStatus" AS ENUM ('OPEN', 'PAUSED', 'WINDING_DOWN', 'CLOSED');

-- CreateEnum
CREATE TYPE "WithdrawalStatus" AS ENUM ('PENDING', 'CLAIMABLE', 'CLAIMED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "StrategyKind" AS ENUM ('LENDING_POOL', 'STAKING', 'TREASURY_BILL', 'BANK_DEPOSIT', 'LIQUIDITY_POOL');

-- CreateEnum
CREATE TYPE "StrategyStatus" AS ENUM ('ACTIVE', 'UNWINDING', 'EXITED');

-- CreateEnum
CREATE TYPE "StokvelKind" AS ENUM ('ROTATING', 'SAVINGS', 'BURIAL', 'GROCERY', 'INVESTMENT');

-- CreateEnum
CREATE TYPE "StokvelCadence" AS ENUM ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY');

-- CreateEnum
CREATE TYPE "StokvelStatus" AS ENUM ('FORMING', 'ACTIVE', 'COMPLETED', 'DISSOLVED');

-- CreateEnum
CREATE TYPE "StokvelOffice" AS ENUM ('CHAIR', 'TREASURER', 'SECRETARY', 'MEMBER');

-- CreateEnum
CREATE TYPE "MemberStatus" AS ENUM ('INVITED', 'ACTIVE', 'SUSPENDED', 'LEFT');

-- CreateEnum
CREATE TYPE "ContributionStatus" AS ENUM ('DUE', 'LATE', 'PAID', 'EXCUSED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "savings_vaults" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "symbol" VARCHAR(16) NOT NULL,
    "asset_currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "vault_address" CHAR(42),
    "risk_class" "VaultRisk" NOT NULL,
    "total_assets" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "total_shares" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "idle_assets" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "maximum_assets" DECIMAL(18,8),
    "minimum_deposit" DECIMAL(18,8) NOT NULL,
    "management_fee_percent" DECIMAL(5,3) NOT NULL DEFAULT 0,
    "performance_fee_percent" DECIMAL(5,3) NOT NULL DEFAULT 0,
    "lock_days" SMALLINT NOT NULL DEFAULT 0,
    "status" "VaultStatus" NOT NULL DEFAULT 'OPEN',
    "manager_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "savings_vaults_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vault_deposits" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "vault_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "assets" DECIMAL(18,8) NOT NULL,
    "shares" DECIMAL(18,8) NOT NULL,
    "assets_per_share" DECIMAL(28,12) NOT NULL,
    "kyc_case_id" UUID,
    "mint_transaction_id" UUID NOT NULL,
    "deposited_at" TIMESTAMPTZ(6) NOT NULL,
    "unlocks_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vault_deposits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vault_withdrawals" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "vault_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "shares" DECIMAL(18,8) NOT NULL,
    "assets_per_share" DECIMAL(28,12),
    "assets" DECIMAL(18,8),
    "early_exit_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "WithdrawalStatus" NOT NULL DEFAULT 'PENDING',
    "mint_transaction_id" UUID,
    "requested_at" TIMESTAMPTZ(6) NOT NULL,
    "claimed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "vault_withdrawals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "strategy_allocations" (
    "id" UUID NOT NULL,
    "vault_id" UUID NOT NULL,
    "kind" "StrategyKind" NOT NULL,
    "name" TEXT NOT NULL,
    "counterparty" TEXT NOT NULL,
    "pool_id" UUID,
    "target_percent" DECIMAL(5,2) NOT NULL,
    "allocated_assets" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "debt_ceiling" DECIMAL(18,8) NOT NULL,
    "cumulative_loss" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "StrategyStatus" NOT NULL DEFAULT 'ACTIVE',
    "allocated_at" TIMESTAMPTZ(6) NOT NULL,
    "exited_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "strategy_allocations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "yield_accruals" (
    "id" UUID NOT NULL,
    "vault_id" UUID NOT NULL,
    "accrued_on" DATE NOT NULL,
    "gross_yield" DECIMAL(18,8) NOT NULL,
    "management_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "performance_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "net_yield" DECIMAL(18,8) NOT NULL,
    "opening_assets_per_share" DECIMAL(28,12) NOT NULL,
    "closing_assets_per_share" DECIMAL(28,12) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "yield_accruals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stokvel_circles" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "StokvelKind" NOT NULL,
    "common_bond" TEXT,
    "chair_id" UUID NOT NULL,
    "treasurer_id" UUID NOT NULL,
    "pot_wallet_id" UUID NOT NULL,
    "contribution_amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "cadence" "StokvelCadence" NOT NULL DEFAULT 'MONTHLY',
    "member_limit" SMALLINT NOT NULL DEFAULT 12,
    "round_count" SMALLINT NOT NULL,
    "late_fine" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "pot_balance" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "constitution_sha256" CHAR(64),
    "status" "StokvelStatus" NOT NULL DEFAULT 'FORMING',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "stokvel_circles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stokvel_members" (
    "id" UUID NOT NULL,
    "circle_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "office" "StokvelOffice" NOT NULL DEFAULT 'MEMBER',
    "payout_round" SMALLINT,
    "contributed_total" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "payout_received" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "MemberStatus" NOT NULL DEFAULT 'ACTIVE',
    "joined_on" DATE NOT NULL,
    "left_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "stokvel_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stokvel_contributions" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "round" SMALLINT NOT NULL,
    "due_on" DATE NOT NULL,
    "due_amount" DECIMAL(18,8) NOT NULL,
    "fine_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "paid_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "ContributionStatus" NOT NULL DEFAULT 'DUE',
    "mint_transaction_id" UUID,
    "paid_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "stokvel_contributions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "savings_vaults_symbol_key" ON "savings_vaults"("symbol");

-- CreateIndex
CREATE UNIQUE INDEX "savings_vaults_vault_address_key" ON "savings_vaults"("vault_address");

-- CreateIndex
CREATE INDEX "savings_vaults_organization_id_status_idx" ON "savings_vaults"("organization_id", "status");

-- CreateIndex
CREATE INDEX "savings_vaults_manager_id_idx" ON "savings_vaults"("manager_id");

-- CreateIndex
CREATE INDEX "savings_vaults_compliance_id_idx" ON "savings_vaults"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "vault_deposits_mint_transaction_id_key" ON "vault_deposits"("mint_transaction_id");

-- CreateIndex
CREATE INDEX "vault_deposits_user_id_vault_id_idx" ON "vault_deposits"("user_id", "vault_id");

-- CreateIndex
CREATE INDEX "vault_deposits_vault_id_deposited_at_idx" ON "vault_deposits"("vault_id", "deposited_at");

-- CreateIndex
CREATE INDEX "vault_deposits_wallet_id_idx" ON "vault_deposits"("wallet_id");

-- CreateIndex
CREATE INDEX "vault_deposits_kyc_case_id_idx" ON "vault_deposits"("kyc_case_id");

-- CreateIndex
CREATE UNIQUE INDEX "vault_withdrawals_mint_transaction_id_key" ON "vault_withdrawals"("mint_transaction_id");

-- CreateIndex
CREATE INDEX "vault_withdrawals_user_id_vault_id_idx" ON "vault_withdrawals"("user_id", "vault_id");

-- CreateIndex
CREATE INDEX "vault_withdrawals_vault_id_status_requested_at_idx" ON "vault_withdrawals"("vault_id", "status", "requested_at");

-- CreateIndex
CREATE INDEX "vault_withdrawals_wallet_id_idx" ON "vault_withdrawals"("wallet_id");

-- CreateIndex
CREATE INDEX "vault_withdrawals_organization_id_idx" ON "vault_withdrawals"("organization_id");

-- CreateIndex
CREATE INDEX "vault_withdrawals_compliance_id_idx" ON "vault_withdrawals"("compliance_id");

-- CreateIndex
CREATE INDEX "strategy_allocations_pool_id_idx" ON "strategy_allocations"("pool_id");

-- CreateIndex
CREATE INDEX "strategy_allocations_vault_id_idx" ON "strategy_allocations"("vault_id");

-- CreateIndex
CREATE INDEX "yield_accruals_created_at_idx" ON "yield_accruals" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "yield_accruals_vault_id_accrued_on_key" ON "yield_accruals"("vault_id", "accrued_on");

-- CreateIndex
CREATE UNIQUE INDEX "stokvel_circles_pot_wallet_id_key" ON "stokvel_circles"("pot_wallet_id");

-- CreateIndex
CREATE INDEX "stokvel_circles_treasurer_id_status_idx" ON "stokvel_circles"("treasurer_id", "status");

-- CreateIndex
CREATE INDEX "stokvel_circles_chair_id_idx" ON "stokvel_circles"("chair_id");

-- CreateIndex
CREATE INDEX "stokvel_circles_organization_id_idx" ON "stokvel_circles"("organization_id");

-- CreateIndex
CREATE INDEX "stokvel_circles_compliance_id_idx" ON "stokvel_circles"("compliance_id");

-- CreateIndex
CREATE INDEX "stokvel_members_user_id_status_idx" ON "stokvel_members"("user_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "stokvel_members_circle_id_user_id_key" ON "stokvel_members"("circle_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "stokvel_contributions_mint_transaction_id_key" ON "stokvel_contributions"("mint_transaction_id");

-- CreateIndex
CREATE UNIQUE INDEX "stokvel_contributions_member_id_round_key" ON "stokvel_contributions"("member_id", "round");

-- AddForeignKey
ALTER TABLE "vault_deposits" ADD CONSTRAINT "vault_deposits_vault_id_fkey" FOREIGN KEY ("vault_id") REFERENCES "savings_vaults"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "vault_withdrawals" ADD CONSTRAINT "vault_withdrawals_vault_id_fkey" FOREIGN KEY ("vault_id") REFERENCES "savings_vaults"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "strategy_allocations" ADD CONSTRAINT "strategy_allocations_vault_id_fkey" FOREIGN KEY ("vault_id") REFERENCES "savings_vaults"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "yield_accruals" ADD CONSTRAINT "yield_accruals_vault_id_fkey" FOREIGN KEY ("vault_id") REFERENCES "savings_vaults"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stokvel_members" ADD CONSTRAINT "stokvel_members_circle_id_fkey" FOREIGN KEY ("circle_id") REFERENCES "stokvel_circles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stokvel_contributions" ADD CONSTRAINT "stokvel_contributions_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "stokvel_members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of savings_vaults
ALTER TABLE "savings_vaults" ADD CONSTRAINT "savings_vaults_total_shares_total_assets_2d0f3221_check"
    CHECK (total_shares > 0 OR total_assets = 0);
ALTER TABLE "savings_vaults" ADD CONSTRAINT "savings_vaults_idle_assets_total_assets_ddb8fccf_check"
    CHECK (idle_assets <= total_assets);
ALTER TABLE "savings_vaults" ADD CONSTRAINT "savings_vaults_management_fee_percent_performanc_d10eb18b_check"
    CHECK (management_fee_percent BETWEEN 0 AND 5 AND performance_fee_percent BETWEEN 0 AND 30);
ALTER TABLE "savings_vaults" ADD CONSTRAINT "savings_vaults_lock_days_6f559962_check"
    CHECK (lock_days BETWEEN 0 AND 1095);
ALTER TABLE "savings_vaults" ADD CONSTRAINT "savings_vaults_maximum_assets_total_assets_1a328a56_check"
    CHECK (maximum_assets IS NULL OR total_assets <= maximum_assets);
ALTER TABLE "savings_vaults" ADD CONSTRAINT "savings_vaults_vault_address_025fe47a_check"
    CHECK (vault_address ~ '^0x[0-9a-fA-F]{40}$');
ALTER TABLE "savings_vaults" ADD CONSTRAINT "savings_vaults_symbol_3fd07ed3_check"
    CHECK (symbol ~ '^[A-Za-z0-9]{2,16}$');
ALTER TABLE "savings_vaults" ADD CONSTRAINT "savings_vaults_total_assets_f0c8eee0_check"
    CHECK (total_assets >= 0 AND total_assets < 'NaN');
ALTER TABLE "savings_vaults" ADD CONSTRAINT "savings_vaults_total_shares_b7218f63_check"
    CHECK (total_shares >= 0 AND total_shares < 'NaN');
ALTER TABLE "savings_vaults" ADD CONSTRAINT "savings_vaults_idle_assets_c466276c_check"
    CHECK (idle_assets >= 0 AND idle_assets < 'NaN');
ALTER TABLE "savings_vaults" ADD CONSTRAINT "savings_vaults_maximum_assets_188c5055_check"
    CHECK (maximum_assets > 0 AND maximum_assets < 'NaN');
ALTER TABLE "savings_vaults" ADD CONSTRAINT "savings_vaults_minimum_deposit_0df01375_check"
    CHECK (minimum_deposit > 0 AND minimum_deposit < 'NaN');

-- Safeguards of vault_deposits
ALTER TABLE "vault_deposits" ADD CONSTRAINT "vault_deposits_assets_per_share_d0ba3203_check"
    CHECK (assets_per_share > 0 AND assets_per_share < 'NaN');
ALTER TABLE "vault_deposits" ADD CONSTRAINT "vault_deposits_shares_assets_assets_per_share_6d7b05e4_check"
    CHECK (shares = round(assets / assets_per_share, 8));
ALTER TABLE "vault_deposits" ADD CONSTRAINT "vault_deposits_unlocks_at_deposited_at_40c73221_check"
    CHECK (unlocks_at >= deposited_at);
ALTER TABLE "vault_deposits" ADD CONSTRAINT "vault_deposits_assets_f4a981b4_check"
    CHECK (assets > 0 AND assets < 'NaN');
ALTER TABLE "vault_deposits" ADD CONSTRAINT "vault_deposits_shares_ad92a8bc_check"
    CHECK (shares > 0 AND shares < 'NaN');

-- Safeguards of vault_withdrawals
ALTER TABLE "vault_withdrawals" ADD CONSTRAINT "vault_withdrawals_status_claimed_at_840aefa9_check"
    CHECK ((status = 'CLAIMED') = (claimed_at IS NOT NULL));
ALTER TABLE "vault_withdrawals" ADD CONSTRAINT "vault_withdrawals_status_assets_assets_per_share_df4d477c_check"
    CHECK ((status IN ('CLAIMABLE', 'CLAIMED')) = (assets IS NOT NULL AND assets_per_share IS NOT NULL));
ALTER TABLE "vault_withdrawals" ADD CONSTRAINT "vault_withdrawals_assets_per_share_d0ba3203_check"
    CHECK (assets_per_share > 0 AND assets_per_share < 'NaN');
ALTER TABLE "vault_withdrawals" ADD CONSTRAINT "vault_withdrawals_early_exit_fee_assets_b75a7438_check"
    CHECK (early_exit_fee <= assets);
ALTER TABLE "vault_withdrawals" ADD CONSTRAINT "vault_withdrawals_claimed_at_requested_at_54511425_check"
    CHECK (claimed_at >= requested_at);
ALTER TABLE "vault_withdrawals" ADD CONSTRAINT "vault_withdrawals_status_mint_transaction_id_5f71470e_check"
    CHECK ((status = 'CLAIMED') = (mint_transaction_id IS NOT NULL));
ALTER TABLE "vault_withdrawals" ADD CONSTRAINT "vault_withdrawals_shares_ad92a8bc_check"
    CHECK (shares > 0 AND shares < 'NaN');
ALTER TABLE "vault_withdrawals" ADD CONSTRAINT "vault_withdrawals_assets_f4a981b4_check"
    CHECK (assets > 0 AND assets < 'NaN');
ALTER TABLE "vault_withdrawals" ADD CONSTRAINT "vault_withdrawals_early_exit_fee_8b7c9ed7_check"
    CHECK (early_exit_fee >= 0 AND early_exit_fee < 'NaN');

-- Safeguards of strategy_allocations
ALTER TABLE "strategy_allocations" ADD CONSTRAINT "strategy_allocations_target_percent_393e40b8_check"
    CHECK (target_percent BETWEEN 0 AND 100);
ALTER TABLE "strategy_allocations" ADD CONSTRAINT "strategy_allocations_debt_ceiling_allocated_asse_5ef13854_check"
    CHECK (debt_ceiling >= allocated_assets);
ALTER TABLE "strategy_allocations" ADD CONSTRAINT "strategy_allocations_status_exited_at_df5a1b8b_check"
    CHECK ((status = 'EXITED') = (exited_at IS NOT NULL));
ALTER TABLE "strategy_allocations" ADD CONSTRAINT "strategy_allocations_status_allocated_assets_01f9a341_check"
    CHECK (status <> 'EXITED' OR allocated_assets = 0);
ALTER TABLE "strategy_allocations" ADD CONSTRAINT "strategy_allocations_pool_id_kind_8342f498_check"
    CHECK (pool_id IS NULL OR kind = 'LENDING_POOL');
ALTER TABLE "strategy_allocations" ADD CONSTRAINT "strategy_allocations_allocated_assets_c9e98736_check"
    CHECK (allocated_assets >= 0 AND allocated_assets < 'NaN');
ALTER TABLE "strategy_allocations" ADD CONSTRAINT "strategy_allocations_debt_ceiling_0dc51e26_check"
    CHECK (debt_ceiling >= 0 AND debt_ceiling < 'NaN');
ALTER TABLE "strategy_allocations" ADD CONSTRAINT "strategy_allocations_cumulative_loss_81d5390a_check"
    CHECK (cumulative_loss >= 0 AND cumulative_loss < 'NaN');
CREATE UNIQUE INDEX "strategy_allocations_vault_id_name_8d114687_key" ON "strategy_allocations" ("vault_id", "name")
    WHERE (status <> 'EXITED');

-- Safeguards of yield_accruals
ALTER TABLE "yield_accruals" ADD CONSTRAINT "yield_accruals_net_yield_gross_yield_management_0c3578c3_check"
    CHECK (net_yield = gross_yield - management_fee - performance_fee);
ALTER TABLE "yield_accruals" ADD CONSTRAINT "yield_accruals_gross_yield_net_yield_8b0c063d_check"
    CHECK (gross_yield < 'NaN' AND gross_yield > -1000000000 AND net_yield < 'NaN');
ALTER TABLE "yield_accruals" ADD CONSTRAINT "yield_accruals_performance_fee_gross_yield_a83585f5_check"
    CHECK (performance_fee = 0 OR gross_yield > 0);
ALTER TABLE "yield_accruals" ADD CONSTRAINT "yield_accruals_opening_assets_per_share_closing_5923be7b_check"
    CHECK (opening_assets_per_share > 0 AND closing_assets_per_share > 0 AND closing_assets_per_share < 'NaN');
ALTER TABLE "yield_accruals" ADD CONSTRAINT "yield_accruals_net_yield_closing_assets_per_shar_144294cb_check"
    CHECK ((net_yield >= 0) = (closing_assets_per_share >= opening_assets_per_share));
ALTER TABLE "yield_accruals" ADD CONSTRAINT "yield_accruals_management_fee_a361311a_check"
    CHECK (management_fee >= 0 AND management_fee < 'NaN');
ALTER TABLE "yield_accruals" ADD CONSTRAINT "yield_accruals_performance_fee_940a24e9_check"
    CHECK (performance_fee >= 0 AND performance_fee < 'NaN');

-- Safeguards of stokvel_circles
ALTER TABLE "stokvel_circles" ADD CONSTRAINT "stokvel_circles_member_limit_02615949_check"
    CHECK (member_limit BETWEEN 2 AND 50);
ALTER TABLE "stokvel_circles" ADD CONSTRAINT "stokvel_circles_round_count_acafdc36_check"
    CHECK (round_count BETWEEN 1 AND 120);
ALTER TABLE "stokvel_circles" ADD CONSTRAINT "stokvel_circles_chair_id_treasurer_id_ac5bb439_check"
    CHECK (chair_id <> treasurer_id);
ALTER TABLE "stokvel_circles" ADD CONSTRAINT "stokvel_circles_kind_round_count_member_limit_cbf9af6d_check"
    CHECK (kind <> 'ROTATING' OR round_count <= member_limit);
ALTER TABLE "stokvel_circles" ADD CONSTRAINT "stokvel_circles_pot_balance_8a4326b4_check"
    CHECK (pot_balance <= 100000000);
ALTER TABLE "stokvel_circles" ADD CONSTRAINT "stokvel_circles_ends_on_starts_on_9934c33d_check"
    CHECK (ends_on > starts_on);
ALTER TABLE "stokvel_circles" ADD CONSTRAINT "stokvel_circles_status_pot_balance_c3702718_check"
    CHECK (status <> 'FORMING' OR pot_balance = 0);
ALTER TABLE "stokvel_circles" ADD CONSTRAINT "stokvel_circles_constitution_sha256_7bcc6730_check"
    CHECK (constitution_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "stokvel_circles" ADD CONSTRAINT "stokvel_circles_status_constitution_sha256_34149b66_check"
    CHECK (status = 'FORMING' OR constitution_sha256 IS NOT NULL);
ALTER TABLE "stokvel_circles" ADD CONSTRAINT "stokvel_circles_contribution_amount_f1babe3b_check"
    CHECK (contribution_amount > 0 AND contribution_amount < 'NaN');
ALTER TABLE "stokvel_circles" ADD CONSTRAINT "stokvel_circles_late_fine_7bf9f720_check"
    CHECK (late_fine >= 0 AND late_fine < 'NaN');
ALTER TABLE "stokvel_circles" ADD CONSTRAINT "stokvel_circles_pot_balance_851f81f7_check"
    CHECK (pot_balance >= 0 AND pot_balance < 'NaN');

-- Safeguards of stokvel_members
ALTER TABLE "stokvel_members" ADD CONSTRAINT "stokvel_members_payout_round_d15be0a3_check"
    CHECK (payout_round >= 1);
ALTER TABLE "stokvel_members" ADD CONSTRAINT "stokvel_members_status_left_on_124f9688_check"
    CHECK ((status = 'LEFT') = (left_on IS NOT NULL));
ALTER TABLE "stokvel_members" ADD CONSTRAINT "stokvel_members_left_on_joined_on_feadc206_check"
    CHECK (left_on >= joined_on);
ALTER TABLE "stokvel_members" ADD CONSTRAINT "stokvel_members_payout_received_payout_round_c3c20619_check"
    CHECK (payout_received = 0 OR payout_round IS NOT NULL);
ALTER TABLE "stokvel_members" ADD CONSTRAINT "stokvel_members_contributed_total_95fd1b41_check"
    CHECK (contributed_total >= 0 AND contributed_total < 'NaN');
ALTER TABLE "stokvel_members" ADD CONSTRAINT "stokvel_members_payout_received_b63d8cd5_check"
    CHECK (payout_received >= 0 AND payout_received < 'NaN');
CREATE UNIQUE INDEX "stokvel_members_circle_id_payout_round_c53ba617_key" ON "stokvel_members" ("circle_id", "payout_round")
    WHERE (payout_round IS NOT NULL);
CREATE UNIQUE INDEX "stokvel_members_circle_id_office_ed9a18a8_key" ON "stokvel_members" ("circle_id", "office")
    WHERE (office <> 'MEMBER' AND status = 'ACTIVE');

-- Safeguards of stokvel_contributions
ALTER TABLE "stokvel_contributions" ADD CONSTRAINT "stokvel_contributions_round_404a631b_check"
    CHECK (round >= 1);
ALTER TABLE "stokvel_contributions" ADD CONSTRAINT "stokvel_contributions_paid_amount_due_amount_fin_e86e33f9_check"
    CHECK (paid_amount <= due_amount + fine_amount);
ALTER TABLE "stokvel_contributions" ADD CONSTRAINT "stokvel_contributions_status_paid_amount_due_amo_13e94536_check"
    CHECK ((status = 'PAID') = (paid_amount = due_amount + fine_amount));
ALTER TABLE "stokvel_contributions" ADD CONSTRAINT "stokvel_contributions_status_paid_at_9a842329_check"
    CHECK ((status = 'PAID') = (paid_at IS NOT NULL));
ALTER TABLE "stokvel_contributions" ADD CONSTRAINT "stokvel_contributions_paid_amount_mint_transacti_222283e3_check"
    CHECK ((paid_amount = 0) = (mint_transaction_id IS NULL));
ALTER TABLE "stokvel_contributions" ADD CONSTRAINT "stokvel_contributions_due_amount_0675a8c3_check"
    CHECK (due_amount > 0 AND due_amount < 'NaN');
ALTER TABLE "stokvel_contributions" ADD CONSTRAINT "stokvel_contributions_fine_amount_3acf597f_check"
    CHECK (fine_amount >= 0 AND fine_amount < 'NaN');
ALTER TABLE "stokvel_contributions" ADD CONSTRAINT "stokvel_contributions_paid_amount_32acb53a_check"
    CHECK (paid_amount >= 0 AND paid_amount < 'NaN');
CREATE INDEX "stokvel_contributions_due_on_e22387e5_idx" ON "stokvel_contributions" ("due_on")
    WHERE (status IN ('DUE', 'LATE'));

-- Live rows of savings_vaults
CREATE VIEW azora_keys."savings_vaults_8521b9ec_live" AS
    SELECT "id" FROM "savings_vaults"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."savings_vaults_8521b9ec_live" TO azora_user;

-- Live rows of stokvel_circles
CREATE VIEW azora_keys."stokvel_circles_32ae73a7_live" AS
    SELECT "id" FROM "stokvel_circles"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."stokvel_circles_32ae73a7_live" TO azora_user;

-- Own rows of savings_vaults
CREATE VIEW azora_keys."savings_vaults_ca4de4ac_own" AS
    SELECT "id" FROM "savings_vaults"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."savings_vaults_ca4de4ac_own" TO azora_user;

-- Own rows of stokvel_circles
CREATE VIEW azora_keys."stokvel_circles_6f4f27a4_own" AS
    SELECT "id" FROM "stokvel_circles"
    WHERE ("chair_id" = (SELECT azora.subject())
        OR "treasurer_id" = (SELECT azora.subject()))
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."stokvel_circles_6f4f27a4_own" TO azora_user;

-- Own rows of stokvel_members
CREATE VIEW azora_keys."stokvel_members_edc7282d_own" AS
    SELECT "id" FROM "stokvel_members"
    WHERE ("user_id" = (SELECT azora.subject())
        OR "circle_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."stokvel_circles_6f4f27a4_own")))
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."stokvel_circles_32ae73a7_live" live WHERE live."id" = "stokvel_members"."circle_id"));
GRANT SELECT ON azora_keys."stokvel_members_edc7282d_own" TO azora_user;

-- Access to savings_vaults
ALTER TABLE "savings_vaults" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "savings_vaults" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "savings_vaults" TO azora_service;
GRANT SELECT ON "savings_vaults" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "savings_vaults_7ecae1f8_access" ON "savings_vaults"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "savings_vaults" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "savings_vaults" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "savings_vaults" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."savings_vaults" WITH (security_barrier = true) AS
    SELECT "id", "name", "symbol", "asset_currency", "vault_address", "risk_class", "total_assets", "total_shares",
        "idle_assets", "maximum_assets", "minimum_deposit", "management_fee_percent", "performance_fee_percent",
        "lock_days", "status", "manager_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "savings_vaults";
GRANT SELECT ON azora_reader."savings_vaults" TO azora_reader;
ALTER VIEW azora_reader."savings_vaults" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "savings_vaults"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "savings_vaults"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "savings_vaults"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "savings_vaults"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to vault_deposits
ALTER TABLE "vault_deposits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "vault_deposits" FROM PUBLIC;
GRANT SELECT, INSERT ON "vault_deposits" TO azora_service;
GRANT SELECT ON "vault_deposits" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "vault_deposits_f2e5d5ef_access" ON "vault_deposits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "vault_deposits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "vault_deposits" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."vault_deposits" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "vault_id", "wallet_id", "assets", "shares", "assets_per_share", "kyc_case_id",
        "mint_transaction_id", "deposited_at", "unlocks_at", "created_at"
    FROM "vault_deposits";
GRANT SELECT ON azora_reader."vault_deposits" TO azora_reader;
ALTER VIEW azora_reader."vault_deposits" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "vault_deposits"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "vault_deposits"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to vault_withdrawals
ALTER TABLE "vault_withdrawals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "vault_withdrawals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "vault_withdrawals" TO azora_service;
GRANT SELECT ON "vault_withdrawals" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "vault_withdrawals_badda2ae_access" ON "vault_withdrawals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "vault_withdrawals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "vault_withdrawals" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "vault_withdrawals" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."vault_withdrawals" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "vault_id", "wallet_id", "shares", "assets_per_share", "assets", "early_exit_fee", "status",
        "mint_transaction_id", "requested_at", "claimed_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "vault_withdrawals";
GRANT SELECT ON azora_reader."vault_withdrawals" TO azora_reader;
ALTER VIEW azora_reader."vault_withdrawals" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "vault_withdrawals"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "vault_withdrawals"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "vault_withdrawals"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "vault_withdrawals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to strategy_allocations
ALTER TABLE "strategy_allocations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "strategy_allocations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "strategy_allocations" TO azora_service;
GRANT SELECT ON "strategy_allocations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "strategy_allocations_1b78cf62_access" ON "strategy_allocations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "strategy_allocations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "strategy_allocations" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "strategy_allocations" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "vault_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."savings_vaults_ca4de4ac_own")))
        OR EXISTS (SELECT FROM azora_keys."savings_vaults_8521b9ec_live" live WHERE live."id" = "strategy_allocations"."vault_id"));
CREATE VIEW azora_reader."strategy_allocations" WITH (security_barrier = true) AS
    SELECT "id", "vault_id", "kind", "name", "counterparty", "pool_id", "target_percent", "allocated_assets",
        "debt_ceiling", "cumulative_loss", "status", "allocated_at", "exited_at", "created_at", "updated_at"
    FROM "strategy_allocations";
GRANT SELECT ON azora_reader."strategy_allocations" TO azora_reader;
ALTER VIEW azora_reader."strategy_allocations" OWNER TO azora_masker;

-- Access to yield_accruals
ALTER TABLE "yield_accruals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "yield_accruals" FROM PUBLIC;
GRANT SELECT, INSERT ON "yield_accruals" TO azora_service;
GRANT SELECT ON "yield_accruals" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "yield_accruals_a2003981_access" ON "yield_accruals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "yield_accruals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "yield_accruals" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."yield_accruals" WITH (security_barrier = true) AS
    SELECT "id", "vault_id", "accrued_on", "gross_yield", "management_fee", "performance_fee", "net_yield",
        "opening_assets_per_share", "closing_assets_per_share", "created_at"
    FROM "yield_accruals";
GRANT SELECT ON azora_reader."yield_accruals" TO azora_reader;
ALTER VIEW azora_reader."yield_accruals" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "yield_accruals"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "yield_accruals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to stokvel_circles
ALTER TABLE "stokvel_circles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "stokvel_circles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "stokvel_circles" TO azora_service;
GRANT SELECT ON "stokvel_circles" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("name", "common_bond", "updated_at") ON "stokvel_circles" TO azora_user;
GRANT UPDATE ("name", "common_bond") ON "stokvel_circles" TO azora_maintenance;
CREATE POLICY "stokvel_circles_54d35203_access" ON "stokvel_circles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "stokvel_circles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "stokvel_circles" FOR SELECT TO azora_user
    USING ("chair_id" = (SELECT azora.subject())
        OR "treasurer_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "stokvel_circles" FOR UPDATE TO azora_user
    USING ("chair_id" = (SELECT azora.subject())
        OR "treasurer_id" = (SELECT azora.subject()))
    WITH CHECK ("chair_id" = (SELECT azora.subject())
        OR "treasurer_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "stokvel_circles" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("chair_id" = (SELECT azora.subject())
        OR "treasurer_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."stokvel_circles" WITH (security_barrier = true) AS
    SELECT "id", azora.mask_free_text("name") AS "name", "kind", azora.mask_free_text("common_bond") AS "common_bond",
        "chair_id", "treasurer_id", "pot_wallet_id", "contribution_amount", "currency", "cadence", "member_limit",
        "round_count", "late_fine", "pot_balance", "constitution_sha256", "status", "starts_on", "ends_on",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "stokvel_circles";
GRANT SELECT ON azora_reader."stokvel_circles" TO azora_reader;
ALTER VIEW azora_reader."stokvel_circles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "stokvel_circles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{name,common_bond}', '{chair_id,treasurer_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "stokvel_circles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{name,common_bond}', '{chair_id,treasurer_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "stokvel_circles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{name,common_bond}', '{chair_id,treasurer_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "stokvel_circles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to stokvel_members
ALTER TABLE "stokvel_members" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "stokvel_members" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "stokvel_members" TO azora_service;
GRANT SELECT ON "stokvel_members" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "stokvel_members_d949dee9_access" ON "stokvel_members"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "stokvel_members" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "stokvel_members" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "circle_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."stokvel_circles_6f4f27a4_own")));
CREATE POLICY azora_user_live ON "stokvel_members" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."stokvel_circles_32ae73a7_live" live WHERE live."id" = "stokvel_members"."circle_id"));
CREATE VIEW azora_reader."stokvel_members" WITH (security_barrier = true) AS
    SELECT "id", "circle_id", "user_id", "office", "payout_round", "contributed_total", "payout_received", "status",
        "joined_on", "left_on", "created_at", "updated_at"
    FROM "stokvel_members";
GRANT SELECT ON azora_reader."stokvel_members" TO azora_reader;
ALTER VIEW azora_reader."stokvel_members" OWNER TO azora_masker;

-- Access to stokvel_contributions
ALTER TABLE "stokvel_contributions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "stokvel_contributions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "stokvel_contributions" TO azora_service;
GRANT SELECT ON "stokvel_contributions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "stokvel_contributions_95b0b93d_access" ON "stokvel_contributions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "stokvel_contributions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "stokvel_contributions" FOR SELECT TO azora_user
    USING ("member_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."stokvel_members_edc7282d_own")));
CREATE VIEW azora_reader."stokvel_contributions" WITH (security_barrier = true) AS
    SELECT "id", "member_id", "round", "due_on", "due_amount", "fine_amount", "paid_amount", "status",
        "mint_transaction_id", "paid_at", "created_at", "updated_at"
    FROM "stokvel_contributions";
GRANT SELECT ON azora_reader."stokvel_contributions" TO azora_reader;
ALTER VIEW azora_reader."stokvel_contributions" OWNER TO azora_masker;
