-- CreateEnum
CREATE TYPE "TenantRisk" AS ENUM ('LOW', 'MEDIUM', 'HIGH');

-- CreateEnum
CREATE TYPE "MintTenantStatus" AS ENUM ('ONBOARDING', 'LIVE', 'SUSPENDED', 'CLOSED');

-- CreateEnum
CREATE TYPE "SuspensionReason" AS ENUM ('COMPLIANCE', 'UNFUNDED', 'ABUSE', 'REQUEST');

-- CreateEnum
CREATE TYPE "RewardedActivity" AS ENUM ('COURSE', 'LESSON', 'QUIZ', 'ASSIGNMENT', 'PEER_TEACHING', 'DISCUSSION', 'PROJECT', 'CERTIFICATION', 'ATTENDANCE');

-- CreateEnum
CREATE TYPE "PolicyMode" AS ENUM ('INHERIT', 'OVERRIDE', 'BOOST', 'EXCLUDE');

-- CreateEnum
CREATE TYPE "PolicyStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "BudgetStatus" AS ENUM ('PLANNED', 'APPROVED', 'ACTIVE', 'EXHAUSTED', 'CLOSED');

-- CreateEnum
CREATE TYPE "DrawdownKind" AS ENUM ('REWARD', 'BONUS', 'REVERSAL');

-- CreateEnum
CREATE TYPE "DueDiligence" AS ENUM ('NONE', 'SIMPLIFIED', 'STANDARD', 'ENHANCED');

-- CreateEnum
CREATE TYPE "LimitedOperation" AS ENUM ('HOLD', 'SEND', 'RECEIVE', 'WITHDRAW', 'STAKE');

-- CreateEnum
CREATE TYPE "LimitPeriod" AS ENUM ('DAY', 'WEEK', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "BreachAction" AS ENUM ('REFUSE', 'HOLD_FOR_REVIEW', 'REPORT');

-- CreateEnum
CREATE TYPE "StakingProductStatus" AS ENUM ('DRAFT', 'OPEN', 'FULL', 'CLOSED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "mint_tenants" (
    "id" UUID NOT NULL,
    "display_name" TEXT NOT NULL,
    "azr_label" VARCHAR(20) NOT NULL DEFAULT 'AZR',
    "treasury_wallet_id" UUID,
    "digital_token_identifier" CHAR(9),
    "risk_rating" "TenantRisk" NOT NULL DEFAULT 'MEDIUM',
    "reporting_year_end_month" SMALLINT NOT NULL DEFAULT 2,
    "contact_id" UUID NOT NULL,
    "status" "MintTenantStatus" NOT NULL DEFAULT 'ONBOARDING',
    "suspension_reason" "SuspensionReason",
    "activated_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mint_tenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reward_policies" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "activity" "RewardedActivity" NOT NULL,
    "mode" "PolicyMode" NOT NULL,
    "base_reward" DECIMAL(18,8),
    "boost_multiplier" DECIMAL(4,2),
    "minimum_score_percent" DECIMAL(5,2),
    "max_per_day" INTEGER NOT NULL DEFAULT 20,
    "cap_per_user" DECIMAL(18,8) NOT NULL,
    "status" "PolicyStatus" NOT NULL DEFAULT 'DRAFT',
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "reward_policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reward_budgets" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "approved_amount" DECIMAL(18,8) NOT NULL,
    "funded_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "reserved_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "drawn_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "carry_over" BOOLEAN NOT NULL DEFAULT false,
    "alert_percent" SMALLINT NOT NULL DEFAULT 80,
    "status" "BudgetStatus" NOT NULL DEFAULT 'PLANNED',
    "approved_by_id" UUID,
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "reward_budgets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "budget_drawdowns" (
    "id" UUID NOT NULL,
    "budget_id" UUID NOT NULL,
    "policy_id" UUID,
    "organization_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" "DrawdownKind" NOT NULL,
    "recipient_id" UUID NOT NULL,
    "recipient_wallet_id" UUID NOT NULL,
    "mining_record_id" UUID,
    "reverses_id" UUID,
    "drawn_amount" DECIMAL(18,8) NOT NULL,
    "remaining_before" DECIMAL(18,8) NOT NULL,
    "remaining_after" DECIMAL(18,8) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "budget_drawdowns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wallet_limits" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "diligence" "DueDiligence" NOT NULL,
    "operation" "LimitedOperation" NOT NULL,
    "period" "LimitPeriod",
    "max_amount" DECIMAL(18,8) NOT NULL,
    "per_transaction_max" DECIMAL(18,8),
    "max_transactions" INTEGER,
    "on_breach" "BreachAction" NOT NULL DEFAULT 'REFUSE',
    "approved_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "wallet_limits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staking_products" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "term_days" INTEGER NOT NULL,
    "annual_rate" DECIMAL(5,4) NOT NULL,
    "funded_rate_share" DECIMAL(5,4) NOT NULL DEFAULT 0,
    "minimum_stake" DECIMAL(18,8) NOT NULL DEFAULT 1,
    "maximum_stake" DECIMAL(18,8),
    "pool_size" DECIMAL(18,8) NOT NULL,
    "filled_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "early_exit_penalty_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "status" "StakingProductStatus" NOT NULL DEFAULT 'DRAFT',
    "opens_on" DATE NOT NULL,
    "closes_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "staking_products_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mint_tenants_organization_id_idx" ON "mint_tenants"("organization_id");

-- CreateIndex
CREATE INDEX "mint_tenants_treasury_wallet_id_idx" ON "mint_tenants"("treasury_wallet_id");

-- CreateIndex
CREATE INDEX "mint_tenants_contact_id_idx" ON "mint_tenants"("contact_id");

-- CreateIndex
CREATE INDEX "mint_tenants_compliance_id_idx" ON "mint_tenants"("compliance_id");

-- CreateIndex
CREATE INDEX "reward_policies_organization_id_idx" ON "reward_policies"("organization_id");

-- CreateIndex
CREATE INDEX "reward_policies_tenant_id_idx" ON "reward_policies"("tenant_id");

-- CreateIndex
CREATE INDEX "reward_budgets_organization_id_idx" ON "reward_budgets"("organization_id");

-- CreateIndex
CREATE INDEX "reward_budgets_approved_by_id_idx" ON "reward_budgets"("approved_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "reward_budgets_tenant_id_period_start_key" ON "reward_budgets"("tenant_id", "period_start");

-- CreateIndex
CREATE UNIQUE INDEX "budget_drawdowns_mining_record_id_key" ON "budget_drawdowns"("mining_record_id");

-- CreateIndex
CREATE UNIQUE INDEX "budget_drawdowns_reverses_id_key" ON "budget_drawdowns"("reverses_id");

-- CreateIndex
CREATE INDEX "budget_drawdowns_recipient_id_created_at_idx" ON "budget_drawdowns"("recipient_id", "created_at");

-- CreateIndex
CREATE INDEX "budget_drawdowns_organization_id_created_at_idx" ON "budget_drawdowns"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "budget_drawdowns_recipient_wallet_id_idx" ON "budget_drawdowns"("recipient_wallet_id");

-- CreateIndex
CREATE INDEX "budget_drawdowns_policy_id_idx" ON "budget_drawdowns"("policy_id");

-- CreateIndex
CREATE INDEX "budget_drawdowns_created_at_idx" ON "budget_drawdowns" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "budget_drawdowns_budget_id_sequence_key" ON "budget_drawdowns"("budget_id", "sequence");

-- CreateIndex
CREATE INDEX "wallet_limits_tenant_id_diligence_idx" ON "wallet_limits"("tenant_id", "diligence");

-- CreateIndex
CREATE INDEX "wallet_limits_organization_id_idx" ON "wallet_limits"("organization_id");

-- CreateIndex
CREATE INDEX "wallet_limits_approved_by_id_idx" ON "wallet_limits"("approved_by_id");

-- CreateIndex
CREATE INDEX "staking_products_organization_id_idx" ON "staking_products"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "staking_products_tenant_id_name_key" ON "staking_products"("tenant_id", "name");

-- AddForeignKey
ALTER TABLE "reward_policies" ADD CONSTRAINT "reward_policies_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "mint_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reward_budgets" ADD CONSTRAINT "reward_budgets_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "mint_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_drawdowns" ADD CONSTRAINT "budget_drawdowns_budget_id_fkey" FOREIGN KEY ("budget_id") REFERENCES "reward_budgets"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "budget_drawdowns" ADD CONSTRAINT "budget_drawdowns_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "reward_policies"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "budget_drawdowns" ADD CONSTRAINT "budget_drawdowns_reverses_id_fkey" FOREIGN KEY ("reverses_id") REFERENCES "budget_drawdowns"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "wallet_limits" ADD CONSTRAINT "wallet_limits_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "mint_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staking_products" ADD CONSTRAINT "staking_products_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "mint_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of mint_tenants
ALTER TABLE "mint_tenants" ADD CONSTRAINT "mint_tenants_status_suspension_reason_b53bc864_check"
    CHECK ((status = 'SUSPENDED') = (suspension_reason IS NOT NULL));
ALTER TABLE "mint_tenants" ADD CONSTRAINT "mint_tenants_status_activated_at_treasury_wallet_17ec2948_check"
    CHECK (status <> 'LIVE' OR (activated_at IS NOT NULL AND treasury_wallet_id IS NOT NULL));
ALTER TABLE "mint_tenants" ADD CONSTRAINT "mint_tenants_azr_label_c1628a46_check"
    CHECK (azr_label ~ '^[A-Za-z ]{2,20}$');
ALTER TABLE "mint_tenants" ADD CONSTRAINT "mint_tenants_reporting_year_end_month_66578544_check"
    CHECK (reporting_year_end_month BETWEEN 1 AND 12);
ALTER TABLE "mint_tenants" ADD CONSTRAINT "mint_tenants_digital_token_identifier_40153f43_check"
    CHECK (digital_token_identifier ~ '^[1-9B-DF-HJ-NP-TV-XZ][0-9B-DF-HJ-NP-TV-XZ]{8}$');
CREATE UNIQUE INDEX "mint_tenants_organization_id_71d1213f_key" ON "mint_tenants" ("organization_id")
    WHERE (deleted_at IS NULL);

-- Safeguards of reward_policies
ALTER TABLE "reward_policies" ADD CONSTRAINT "reward_policies_mode_base_reward_cb89830b_check"
    CHECK ((mode = 'OVERRIDE') = (base_reward IS NOT NULL));
ALTER TABLE "reward_policies" ADD CONSTRAINT "reward_policies_mode_boost_multiplier_31ad601d_check"
    CHECK ((mode = 'BOOST') = (boost_multiplier IS NOT NULL));
ALTER TABLE "reward_policies" ADD CONSTRAINT "reward_policies_base_reward_5fa062e6_check"
    CHECK (base_reward <= 1000);
ALTER TABLE "reward_policies" ADD CONSTRAINT "reward_policies_boost_multiplier_5ac3b0ef_check"
    CHECK (boost_multiplier > 1 AND boost_multiplier <= 5);
ALTER TABLE "reward_policies" ADD CONSTRAINT "reward_policies_minimum_score_percent_13788951_check"
    CHECK (minimum_score_percent BETWEEN 0 AND 100);
ALTER TABLE "reward_policies" ADD CONSTRAINT "reward_policies_max_per_day_c90526e9_check"
    CHECK (max_per_day BETWEEN 1 AND 1000);
ALTER TABLE "reward_policies" ADD CONSTRAINT "reward_policies_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "reward_policies" ADD CONSTRAINT "reward_policies_base_reward_5cb3729c_check"
    CHECK (base_reward > 0 AND base_reward < 'NaN');
ALTER TABLE "reward_policies" ADD CONSTRAINT "reward_policies_cap_per_user_de9a58f1_check"
    CHECK (cap_per_user > 0 AND cap_per_user < 'NaN');
CREATE UNIQUE INDEX "reward_policies_tenant_id_activity_90560bc6_key" ON "reward_policies" ("tenant_id", "activity")
    WHERE (status = 'ACTIVE');

-- Safeguards of reward_budgets
ALTER TABLE "reward_budgets" ADD CONSTRAINT "reward_budgets_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "reward_budgets" ADD CONSTRAINT "reward_budgets_drawn_amount_reserved_amount_fund_bab754e9_check"
    CHECK (drawn_amount + reserved_amount <= funded_amount AND funded_amount <= approved_amount);
ALTER TABLE "reward_budgets" ADD CONSTRAINT "reward_budgets_alert_percent_4234fbca_check"
    CHECK (alert_percent BETWEEN 1 AND 100);
ALTER TABLE "reward_budgets" ADD CONSTRAINT "reward_budgets_status_drawn_amount_funded_amount_5fd65ef9_check"
    CHECK ((status = 'EXHAUSTED') = (drawn_amount = funded_amount AND funded_amount > 0));
ALTER TABLE "reward_budgets" ADD CONSTRAINT "reward_budgets_approved_by_id_status_98d8ddde_check"
    CHECK (approved_by_id IS NOT NULL OR status = 'PLANNED');
ALTER TABLE "reward_budgets" ADD CONSTRAINT "reward_budgets_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "reward_budgets" ADD CONSTRAINT "reward_budgets_approved_amount_e1c9a0b9_check"
    CHECK (approved_amount > 0 AND approved_amount < 'NaN');
ALTER TABLE "reward_budgets" ADD CONSTRAINT "reward_budgets_funded_amount_9cdc8820_check"
    CHECK (funded_amount >= 0 AND funded_amount < 'NaN');
ALTER TABLE "reward_budgets" ADD CONSTRAINT "reward_budgets_reserved_amount_92eade0c_check"
    CHECK (reserved_amount >= 0 AND reserved_amount < 'NaN');
ALTER TABLE "reward_budgets" ADD CONSTRAINT "reward_budgets_drawn_amount_7256aee5_check"
    CHECK (drawn_amount >= 0 AND drawn_amount < 'NaN');

-- Safeguards of budget_drawdowns
ALTER TABLE "budget_drawdowns" ADD CONSTRAINT "budget_drawdowns_remaining_after_remaining_befor_d4c12f4e_check"
    CHECK (remaining_after = remaining_before - drawn_amount);
ALTER TABLE "budget_drawdowns" ADD CONSTRAINT "budget_drawdowns_sequence_3420d290_check"
    CHECK (sequence >= 1);
ALTER TABLE "budget_drawdowns" ADD CONSTRAINT "budget_drawdowns_kind_mining_record_id_775544de_check"
    CHECK ((kind = 'REWARD') = (mining_record_id IS NOT NULL));
ALTER TABLE "budget_drawdowns" ADD CONSTRAINT "budget_drawdowns_kind_reverses_id_2724f868_check"
    CHECK ((kind = 'REVERSAL') = (reverses_id IS NOT NULL));
ALTER TABLE "budget_drawdowns" ADD CONSTRAINT "budget_drawdowns_kind_drawn_amount_0d2e2698_check"
    CHECK ((kind = 'REVERSAL') = (drawn_amount < 0));
ALTER TABLE "budget_drawdowns" ADD CONSTRAINT "budget_drawdowns_drawn_amount_1377a5db_check"
    CHECK (drawn_amount <> 0 AND drawn_amount < 'NaN');
ALTER TABLE "budget_drawdowns" ADD CONSTRAINT "budget_drawdowns_remaining_before_16b1bac3_check"
    CHECK (remaining_before >= 0 AND remaining_before < 'NaN');
ALTER TABLE "budget_drawdowns" ADD CONSTRAINT "budget_drawdowns_remaining_after_b272a48f_check"
    CHECK (remaining_after >= 0 AND remaining_after < 'NaN');

-- Safeguards of wallet_limits
ALTER TABLE "wallet_limits" ADD CONSTRAINT "wallet_limits_max_amount_per_transaction_max_a1cfc728_check"
    CHECK (max_amount >= per_transaction_max);
ALTER TABLE "wallet_limits" ADD CONSTRAINT "wallet_limits_max_transactions_c57ac9c2_check"
    CHECK (max_transactions BETWEEN 1 AND 100000);
ALTER TABLE "wallet_limits" ADD CONSTRAINT "wallet_limits_operation_period_bb301136_check"
    CHECK ((operation = 'HOLD') = (period IS NULL));
ALTER TABLE "wallet_limits" ADD CONSTRAINT "wallet_limits_operation_max_transactions_8cabd974_check"
    CHECK (operation <> 'HOLD' OR max_transactions IS NULL);
ALTER TABLE "wallet_limits" ADD CONSTRAINT "wallet_limits_max_amount_d949e246_check"
    CHECK (max_amount > 0 AND max_amount < 'NaN');
ALTER TABLE "wallet_limits" ADD CONSTRAINT "wallet_limits_per_transaction_max_530600b6_check"
    CHECK (per_transaction_max > 0 AND per_transaction_max < 'NaN');
CREATE UNIQUE INDEX "wallet_limits_tenant_id_diligence_operation_period_26741f8e_key" ON "wallet_limits" ("tenant_id", "diligence", "operation", "period")
    WHERE (period IS NOT NULL);
CREATE UNIQUE INDEX "wallet_limits_tenant_id_diligence_4641016f_key" ON "wallet_limits" ("tenant_id", "diligence")
    WHERE (operation = 'HOLD');

-- Safeguards of staking_products
ALTER TABLE "staking_products" ADD CONSTRAINT "staking_products_minimum_stake_6b96f80b_check"
    CHECK (minimum_stake >= 1);
ALTER TABLE "staking_products" ADD CONSTRAINT "staking_products_maximum_stake_minimum_stake_baa16459_check"
    CHECK (maximum_stake > minimum_stake);
ALTER TABLE "staking_products" ADD CONSTRAINT "staking_products_annual_rate_5ec21df8_check"
    CHECK (annual_rate BETWEEN 0 AND 0.25);
ALTER TABLE "staking_products" ADD CONSTRAINT "staking_products_term_days_0465b5c0_check"
    CHECK (term_days BETWEEN 0 AND 3650);
ALTER TABLE "staking_products" ADD CONSTRAINT "staking_products_early_exit_penalty_percent_2f56e738_check"
    CHECK (early_exit_penalty_percent BETWEEN 0 AND 100);
ALTER TABLE "staking_products" ADD CONSTRAINT "staking_products_filled_amount_pool_size_38a5ff10_check"
    CHECK (filled_amount <= pool_size);
ALTER TABLE "staking_products" ADD CONSTRAINT "staking_products_closes_on_opens_on_f984ee27_check"
    CHECK (closes_on > opens_on);
ALTER TABLE "staking_products" ADD CONSTRAINT "staking_products_funded_rate_share_2216c154_check"
    CHECK (funded_rate_share BETWEEN 0 AND 1);
ALTER TABLE "staking_products" ADD CONSTRAINT "staking_products_minimum_stake_3f77fb08_check"
    CHECK (minimum_stake > 0 AND minimum_stake < 'NaN');
ALTER TABLE "staking_products" ADD CONSTRAINT "staking_products_maximum_stake_94d80c2c_check"
    CHECK (maximum_stake > 0 AND maximum_stake < 'NaN');
ALTER TABLE "staking_products" ADD CONSTRAINT "staking_products_pool_size_be072cc2_check"
    CHECK (pool_size > 0 AND pool_size < 'NaN');
ALTER TABLE "staking_products" ADD CONSTRAINT "staking_products_filled_amount_f4da5d56_check"
    CHECK (filled_amount >= 0 AND filled_amount < 'NaN');

-- Live rows of mint_tenants
CREATE VIEW azora_keys."mint_tenants_93d54909_live" AS
    SELECT "id" FROM "mint_tenants"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."mint_tenants_93d54909_live" TO azora_user;

-- Access to mint_tenants
ALTER TABLE "mint_tenants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mint_tenants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mint_tenants" TO azora_service;
GRANT SELECT ON "mint_tenants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mint_tenants_7189c4b6_access" ON "mint_tenants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mint_tenants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mint_tenants" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "mint_tenants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mint_tenants" WITH (security_barrier = true) AS
    SELECT "id", "display_name", "azr_label", "treasury_wallet_id", "digital_token_identifier", "risk_rating",
        "reporting_year_end_month", "contact_id", "status", "suspension_reason", "activated_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "mint_tenants";
GRANT SELECT ON azora_reader."mint_tenants" TO azora_reader;
ALTER VIEW azora_reader."mint_tenants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mint_tenants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mint_tenants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mint_tenants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mint_tenants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to reward_policies
ALTER TABLE "reward_policies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "reward_policies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "reward_policies" TO azora_service;
GRANT SELECT ON "reward_policies" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "reward_policies_fcee658b_access" ON "reward_policies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "reward_policies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "reward_policies" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "reward_policies" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."mint_tenants_93d54909_live" live WHERE live."id" = "reward_policies"."tenant_id"));
CREATE VIEW azora_reader."reward_policies" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "activity", "mode", "base_reward", "boost_multiplier",
        "minimum_score_percent", "max_per_day", "cap_per_user", "status", "effective_from", "effective_to",
        "created_at", "updated_at"
    FROM "reward_policies";
GRANT SELECT ON azora_reader."reward_policies" TO azora_reader;
ALTER VIEW azora_reader."reward_policies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "reward_policies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "reward_policies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "reward_policies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "reward_policies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to reward_budgets
ALTER TABLE "reward_budgets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "reward_budgets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "reward_budgets" TO azora_service;
GRANT SELECT ON "reward_budgets" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "reward_budgets_35cbd17f_access" ON "reward_budgets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "reward_budgets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "reward_budgets" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "reward_budgets" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."mint_tenants_93d54909_live" live WHERE live."id" = "reward_budgets"."tenant_id"));
CREATE VIEW azora_reader."reward_budgets" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "period_start", "period_end", "approved_amount", "funded_amount",
        "reserved_amount", "drawn_amount", "carry_over", "alert_percent", "status", "approved_by_id", "closed_at",
        "created_at", "updated_at"
    FROM "reward_budgets";
GRANT SELECT ON azora_reader."reward_budgets" TO azora_reader;
ALTER VIEW azora_reader."reward_budgets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "reward_budgets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "reward_budgets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "reward_budgets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "reward_budgets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to budget_drawdowns
ALTER TABLE "budget_drawdowns" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "budget_drawdowns" FROM PUBLIC;
GRANT SELECT, INSERT ON "budget_drawdowns" TO azora_service;
GRANT SELECT ON "budget_drawdowns" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "budget_drawdowns_2f0bc12c_access" ON "budget_drawdowns"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "budget_drawdowns" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "budget_drawdowns" FOR SELECT TO azora_user
    USING ("recipient_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."budget_drawdowns" WITH (security_barrier = true) AS
    SELECT "id", "budget_id", "policy_id", "organization_id", "sequence", "kind", "recipient_id", "recipient_wallet_id",
        "mining_record_id", "reverses_id", "drawn_amount", "remaining_before", "remaining_after", "created_at"
    FROM "budget_drawdowns";
GRANT SELECT ON azora_reader."budget_drawdowns" TO azora_reader;
ALTER VIEW azora_reader."budget_drawdowns" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "budget_drawdowns"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "budget_drawdowns"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to wallet_limits
ALTER TABLE "wallet_limits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "wallet_limits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "wallet_limits" TO azora_service;
GRANT SELECT ON "wallet_limits" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "wallet_limits_32e2b2d2_access" ON "wallet_limits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "wallet_limits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "wallet_limits" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "wallet_limits" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."mint_tenants_93d54909_live" live WHERE live."id" = "wallet_limits"."tenant_id"));
CREATE VIEW azora_reader."wallet_limits" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "diligence", "operation", "period", "max_amount", "per_transaction_max",
        "max_transactions", "on_breach", "approved_by_id", "created_at", "updated_at"
    FROM "wallet_limits";
GRANT SELECT ON azora_reader."wallet_limits" TO azora_reader;
ALTER VIEW azora_reader."wallet_limits" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "wallet_limits"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "wallet_limits"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "wallet_limits"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "wallet_limits"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to staking_products
ALTER TABLE "staking_products" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "staking_products" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "staking_products" TO azora_service;
GRANT SELECT ON "staking_products" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "staking_products_6a0432bf_access" ON "staking_products"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "staking_products" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "staking_products" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "staking_products" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR EXISTS (SELECT FROM azora_keys."mint_tenants_93d54909_live" live WHERE live."id" = "staking_products"."tenant_id"));
CREATE VIEW azora_reader."staking_products" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "name", "term_days", "annual_rate", "funded_rate_share", "minimum_stake",
        "maximum_stake", "pool_size", "filled_amount", "early_exit_penalty_percent", "status", "opens_on", "closes_on",
        "created_at", "updated_at"
    FROM "staking_products";
GRANT SELECT ON azora_reader."staking_products" TO azora_reader;
ALTER VIEW azora_reader."staking_products" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "staking_products"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "staking_products"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "staking_products"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "staking_products"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
