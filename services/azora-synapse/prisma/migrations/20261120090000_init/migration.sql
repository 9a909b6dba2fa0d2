-- CreateEnum
CREATE TYPE "ValuationApproach" AS ENUM ('MARKET', 'INCOME', 'REPLACEMENT_COST');

-- CreateEnum
CREATE TYPE "ValuationTechnique" AS ENUM ('RECENT_TRANSACTION', 'REVENUE_MULTIPLE', 'EARNINGS_MULTIPLE', 'DISCOUNTED_CASH_FLOW', 'NET_ASSETS', 'OPTION_PRICING');

-- CreateEnum
CREATE TYPE "ModelStatus" AS ENUM ('DRAFT', 'APPROVED', 'RETIRED');

-- CreateEnum
CREATE TYPE "InputMeasure" AS ENUM ('MONEY', 'RATIO', 'COUNT', 'PERCENT', 'RATE');

-- CreateEnum
CREATE TYPE "FairValueLevel" AS ENUM ('LEVEL_1', 'LEVEL_2', 'LEVEL_3');

-- CreateEnum
CREATE TYPE "InputProvenance" AS ENUM ('LEDGER', 'TOKEN_METRICS', 'QUOTED_PRICE', 'COMPARABLE', 'MANAGEMENT_ESTIMATE', 'EXPERT');

-- CreateEnum
CREATE TYPE "Scenario" AS ENUM ('BEAR', 'BASE', 'BULL', 'EXIT', 'LIQUIDATION');

-- CreateEnum
CREATE TYPE "AssetCategory" AS ENUM ('SOFTWARE', 'CONTENT', 'BRAND', 'CUSTOMER_BASE', 'TOKEN_TREASURY', 'CASH', 'EQUIPMENT', 'INVESTMENT');

-- CreateEnum
CREATE TYPE "MeasurementBasis" AS ENUM ('COST', 'MARKET_PRICE', 'RELIEF_FROM_ROYALTY', 'EXCESS_EARNINGS', 'REPLACEMENT');

-- CreateEnum
CREATE TYPE "ValuationPurpose" AS ENUM ('FUNDING', 'FINANCIAL_REPORTING', 'GRANT_PRICING', 'TAX', 'MANAGEMENT');

-- CreateEnum
CREATE TYPE "SnapshotMethod" AS ENUM ('SINGLE_MODEL', 'WEIGHTED', 'PROBABILITY_WEIGHTED');

-- CreateEnum
CREATE TYPE "SnapshotStatus" AS ENUM ('DRAFT', 'REVIEWED', 'PUBLISHED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "valuation_models" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "approach" "ValuationApproach" NOT NULL,
    "technique" "ValuationTechnique" NOT NULL,
    "presentation_currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "discount_rate" DECIMAL(8,6),
    "terminal_growth_rate" DECIMAL(8,6),
    "applied_multiple" DECIMAL(10,4),
    "marketability_discount_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "weight_percent" DECIMAL(5,2) NOT NULL DEFAULT 100,
    "rationale" TEXT NOT NULL,
    "prepared_by_id" UUID NOT NULL,
    "approved_by_id" UUID,
    "status" "ModelStatus" NOT NULL DEFAULT 'DRAFT',
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "valuation_models_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "valuation_inputs" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "key" VARCHAR(64) NOT NULL,
    "measure" "InputMeasure" NOT NULL,
    "input_value" DECIMAL(30,8) NOT NULL,
    "low_estimate" DECIMAL(30,8),
    "high_estimate" DECIMAL(30,8),
    "hierarchy" "FairValueLevel" NOT NULL,
    "provenance" "InputProvenance" NOT NULL,
    "balance_snapshot_id" UUID,
    "economic_metrics_id" UUID,
    "xbrl_concept" TEXT,
    "justification" TEXT,
    "as_of" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "valuation_inputs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comparable_companies" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "lei" CHAR(20),
    "ticker" TEXT,
    "isic_class" VARCHAR(5) NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "enterprise_value" DECIMAL(24,2) NOT NULL,
    "trailing_sales" DECIMAL(24,2) NOT NULL,
    "trailing_ebitda" DECIMAL(24,2),
    "ev_to_sales" DECIMAL(14,4) NOT NULL,
    "similarity_percent" DECIMAL(5,2) NOT NULL,
    "excluded" BOOLEAN NOT NULL DEFAULT false,
    "exclusion_reason" TEXT,
    "source_url" TEXT NOT NULL,
    "added_by_id" UUID NOT NULL,
    "as_of" DATE NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "comparable_companies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scenario_forecasts" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "scenario" "Scenario" NOT NULL,
    "narrative" TEXT NOT NULL,
    "probability" DECIMAL(5,4) NOT NULL,
    "first_year" SMALLINT NOT NULL,
    "horizon_years" SMALLINT NOT NULL,
    "revenues" DECIMAL(24,2)[],
    "free_cash_flows" DECIMAL(24,2)[],
    "resulting_value" DECIMAL(24,2),
    "computed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "scenario_forecasts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "asset_contributions" (
    "id" UUID NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "category" "AssetCategory" NOT NULL,
    "name" TEXT NOT NULL,
    "fair_value" DECIMAL(24,2) NOT NULL,
    "carrying_amount" DECIMAL(18,8) NOT NULL,
    "contribution_percent" DECIMAL(6,3) NOT NULL,
    "ownership_percent" DECIMAL(6,3) NOT NULL DEFAULT 100,
    "useful_life_years" SMALLINT,
    "basis" "MeasurementBasis" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "asset_contributions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "valuation_snapshots" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "purpose" "ValuationPurpose" NOT NULL,
    "measurement_date" DATE NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "enterprise_value" DECIMAL(24,2) NOT NULL,
    "net_debt" DECIMAL(24,2) NOT NULL,
    "senior_claims" DECIMAL(24,2) NOT NULL DEFAULT 0,
    "surplus_assets" DECIMAL(24,2) NOT NULL DEFAULT 0,
    "equity_value" DECIMAL(24,2) NOT NULL,
    "low_value" DECIMAL(24,2) NOT NULL,
    "high_value" DECIMAL(24,2) NOT NULL,
    "fully_diluted_shares" BIGINT NOT NULL,
    "value_per_share" DECIMAL(24,8) NOT NULL,
    "method" "SnapshotMethod" NOT NULL,
    "prepared_by_id" UUID NOT NULL,
    "approved_by_id" UUID,
    "status" "SnapshotStatus" NOT NULL DEFAULT 'DRAFT',
    "published_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "valuation_snapshots_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "valuation_models_prepared_by_id_idx" ON "valuation_models"("prepared_by_id");

-- CreateIndex
CREATE INDEX "valuation_models_approved_by_id_idx" ON "valuation_models"("approved_by_id");

-- CreateIndex
CREATE INDEX "valuation_models_compliance_id_idx" ON "valuation_models"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "valuation_models_organization_id_name_version_key" ON "valuation_models"("organization_id", "name", "version");

-- CreateIndex
CREATE INDEX "valuation_inputs_organization_id_idx" ON "valuation_inputs"("organization_id");

-- CreateIndex
CREATE INDEX "valuation_inputs_balance_snapshot_id_idx" ON "valuation_inputs"("balance_snapshot_id");

-- CreateIndex
CREATE INDEX "valuation_inputs_economic_metrics_id_idx" ON "valuation_inputs"("economic_metrics_id");

-- CreateIndex
CREATE UNIQUE INDEX "valuation_inputs_model_id_key_as_of_key" ON "valuation_inputs"("model_id", "key", "as_of");

-- CreateIndex
CREATE INDEX "comparable_companies_added_by_id_idx" ON "comparable_companies"("added_by_id");

-- CreateIndex
CREATE INDEX "comparable_companies_compliance_id_idx" ON "comparable_companies"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "comparable_companies_organization_id_name_as_of_key" ON "comparable_companies"("organization_id", "name", "as_of");

-- CreateIndex
CREATE INDEX "scenario_forecasts_organization_id_idx" ON "scenario_forecasts"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "scenario_forecasts_model_id_scenario_key" ON "scenario_forecasts"("model_id", "scenario");

-- CreateIndex
CREATE INDEX "asset_contributions_organization_id_idx" ON "asset_contributions"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "asset_contributions_snapshot_id_category_name_key" ON "asset_contributions"("snapshot_id", "category", "name");

-- CreateIndex
CREATE INDEX "valuation_snapshots_organization_id_measurement_date_idx" ON "valuation_snapshots"("organization_id", "measurement_date");

-- CreateIndex
CREATE INDEX "valuation_snapshots_prepared_by_id_idx" ON "valuation_snapshots"("prepared_by_id");

-- CreateIndex
CREATE INDEX "valuation_snapshots_approved_by_id_idx" ON "valuation_snapshots"("approved_by_id");

-- CreateIndex
CREATE INDEX "valuation_snapshots_compliance_id_idx" ON "valuation_snapshots"("compliance_id");

-- CreateIndex
CREATE INDEX "valuation_snapshots_model_id_idx" ON "valuation_snapshots"("model_id");

-- AddForeignKey
ALTER TABLE "valuation_inputs" ADD CONSTRAINT "valuation_inputs_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "valuation_models"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scenario_forecasts" ADD CONSTRAINT "scenario_forecasts_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "valuation_models"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset_contributions" ADD CONSTRAINT "asset_contributions_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "valuation_snapshots"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "valuation_snapshots" ADD CONSTRAINT "valuation_snapshots_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "valuation_models"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of valuation_models
ALTER TABLE "valuation_models" ADD CONSTRAINT "valuation_models_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "valuation_models" ADD CONSTRAINT "valuation_models_technique_discount_rate_termina_57c641fd_check"
    CHECK ((technique = 'DISCOUNTED_CASH_FLOW') = (discount_rate IS NOT NULL AND terminal_growth_rate IS NOT NULL));
ALTER TABLE "valuation_models" ADD CONSTRAINT "valuation_models_discount_rate_047a40b2_check"
    CHECK (discount_rate > 0 AND discount_rate < 2);
ALTER TABLE "valuation_models" ADD CONSTRAINT "valuation_models_terminal_growth_rate_discount_r_13522417_check"
    CHECK (terminal_growth_rate < discount_rate AND terminal_growth_rate > -0.5);
ALTER TABLE "valuation_models" ADD CONSTRAINT "valuation_models_marketability_discount_percent_a1b1781c_check"
    CHECK (marketability_discount_percent BETWEEN 0 AND 75);
ALTER TABLE "valuation_models" ADD CONSTRAINT "valuation_models_technique_applied_multiple_8dea5e09_check"
    CHECK ((technique IN ('REVENUE_MULTIPLE', 'EARNINGS_MULTIPLE')) = (applied_multiple IS NOT NULL));
ALTER TABLE "valuation_models" ADD CONSTRAINT "valuation_models_applied_multiple_84ae448a_check"
    CHECK (applied_multiple > 0 AND applied_multiple < 1000);
ALTER TABLE "valuation_models" ADD CONSTRAINT "valuation_models_status_approved_by_id_prepared_dc40cecf_check"
    CHECK (status <> 'APPROVED' OR (approved_by_id IS NOT NULL AND approved_by_id <> prepared_by_id));
ALTER TABLE "valuation_models" ADD CONSTRAINT "valuation_models_weight_percent_e9b5222d_check"
    CHECK (weight_percent BETWEEN 0 AND 100);
CREATE UNIQUE INDEX "valuation_models_organization_id_name_38de5309_key" ON "valuation_models" ("organization_id", "name")
    WHERE (status = 'APPROVED' AND deleted_at IS NULL);

-- Safeguards of valuation_inputs
ALTER TABLE "valuation_inputs" ADD CONSTRAINT "valuation_inputs_key_b206f338_check"
    CHECK (key ~ '^[a-z][a-z0-9_.]{1,63}$');
ALTER TABLE "valuation_inputs" ADD CONSTRAINT "valuation_inputs_input_value_ab8c5e50_check"
    CHECK (input_value < 'NaN');
ALTER TABLE "valuation_inputs" ADD CONSTRAINT "valuation_inputs_low_estimate_input_value_high_e_456ec8ae_check"
    CHECK (low_estimate <= input_value AND input_value <= high_estimate);
ALTER TABLE "valuation_inputs" ADD CONSTRAINT "valuation_inputs_provenance_balance_snapshot_id_3a817966_check"
    CHECK ((provenance = 'LEDGER') = (balance_snapshot_id IS NOT NULL));
ALTER TABLE "valuation_inputs" ADD CONSTRAINT "valuation_inputs_provenance_economic_metrics_id_6c9b7802_check"
    CHECK ((provenance = 'TOKEN_METRICS') = (economic_metrics_id IS NOT NULL));
ALTER TABLE "valuation_inputs" ADD CONSTRAINT "valuation_inputs_hierarchy_provenance_733d002b_check"
    CHECK (hierarchy <> 'LEVEL_1' OR provenance IN ('QUOTED_PRICE', 'TOKEN_METRICS'));
ALTER TABLE "valuation_inputs" ADD CONSTRAINT "valuation_inputs_hierarchy_justification_af0e48be_check"
    CHECK (hierarchy <> 'LEVEL_3' OR justification IS NOT NULL);

-- Safeguards of comparable_companies
ALTER TABLE "comparable_companies" ADD CONSTRAINT "comparable_companies_enterprise_value_42b10e1b_check"
    CHECK (enterprise_value > 0 AND enterprise_value < 'NaN');
ALTER TABLE "comparable_companies" ADD CONSTRAINT "comparable_companies_trailing_sales_ev_to_sales_3414345f_check"
    CHECK (trailing_sales > 0 AND ev_to_sales = round(enterprise_value / trailing_sales, 4));
ALTER TABLE "comparable_companies" ADD CONSTRAINT "comparable_companies_similarity_percent_fb7c388e_check"
    CHECK (similarity_percent BETWEEN 0 AND 100);
ALTER TABLE "comparable_companies" ADD CONSTRAINT "comparable_companies_country_code_e87a4a05_check"
    CHECK (country_code ~ '^[A-Z]{2}$');
ALTER TABLE "comparable_companies" ADD CONSTRAINT "comparable_companies_isic_class_83735bcc_check"
    CHECK (isic_class ~ '^[A-V]?[0-9]{2,4}$');
ALTER TABLE "comparable_companies" ADD CONSTRAINT "comparable_companies_excluded_exclusion_reason_6acd3251_check"
    CHECK (excluded = (exclusion_reason IS NOT NULL));
ALTER TABLE "comparable_companies" ADD CONSTRAINT "comparable_companies_lei_2c35708d_check"
    CHECK (lei ~ '^[A-Z0-9]{18}[0-9]{2}$');

-- Safeguards of scenario_forecasts
ALTER TABLE "scenario_forecasts" ADD CONSTRAINT "scenario_forecasts_probability_505371d2_check"
    CHECK (probability BETWEEN 0 AND 1);
ALTER TABLE "scenario_forecasts" ADD CONSTRAINT "scenario_forecasts_horizon_years_free_cash_flows_f7cc4e87_check"
    CHECK (horizon_years BETWEEN 1 AND 15 AND coalesce(cardinality(free_cash_flows), 0) = horizon_years AND coalesce(cardinality(revenues), 0) = horizon_years);
ALTER TABLE "scenario_forecasts" ADD CONSTRAINT "scenario_forecasts_first_year_b274c2f9_check"
    CHECK (first_year BETWEEN 2000 AND 2200);
ALTER TABLE "scenario_forecasts" ADD CONSTRAINT "scenario_forecasts_resulting_value_computed_at_e108228d_check"
    CHECK ((resulting_value IS NULL) = (computed_at IS NULL));
ALTER TABLE "scenario_forecasts" ADD CONSTRAINT "scenario_forecasts_resulting_value_b5b08a1e_check"
    CHECK (resulting_value < 'NaN');

-- Safeguards of asset_contributions
ALTER TABLE "asset_contributions" ADD CONSTRAINT "asset_contributions_fair_value_b8c3b058_check"
    CHECK (fair_value < 'NaN');
ALTER TABLE "asset_contributions" ADD CONSTRAINT "asset_contributions_contribution_percent_a103b53b_check"
    CHECK (contribution_percent BETWEEN -100 AND 100);
ALTER TABLE "asset_contributions" ADD CONSTRAINT "asset_contributions_useful_life_years_7570948e_check"
    CHECK (useful_life_years BETWEEN 1 AND 100);
ALTER TABLE "asset_contributions" ADD CONSTRAINT "asset_contributions_category_useful_life_years_ca21c515_check"
    CHECK (category NOT IN ('SOFTWARE', 'CUSTOMER_BASE', 'CONTENT') OR useful_life_years IS NOT NULL);
ALTER TABLE "asset_contributions" ADD CONSTRAINT "asset_contributions_ownership_percent_3d091655_check"
    CHECK (ownership_percent > 0 AND ownership_percent <= 100);
ALTER TABLE "asset_contributions" ADD CONSTRAINT "asset_contributions_carrying_amount_2d270a1a_check"
    CHECK (carrying_amount >= 0 AND carrying_amount < 'NaN');

-- Safeguards of valuation_snapshots
ALTER TABLE "valuation_snapshots" ADD CONSTRAINT "valuation_snapshots_equity_value_enterprise_valu_c5b85b26_check"
    CHECK (equity_value = enterprise_value - net_debt - senior_claims + surplus_assets);
ALTER TABLE "valuation_snapshots" ADD CONSTRAINT "valuation_snapshots_low_value_equity_value_high_c3f2710a_check"
    CHECK (low_value <= equity_value AND equity_value <= high_value);
ALTER TABLE "valuation_snapshots" ADD CONSTRAINT "valuation_snapshots_equity_value_enterprise_valu_ea929027_check"
    CHECK (equity_value < 'NaN' AND enterprise_value < 'NaN' AND net_debt < 'NaN');
ALTER TABLE "valuation_snapshots" ADD CONSTRAINT "valuation_snapshots_senior_claims_surplus_assets_f7bb551f_check"
    CHECK (senior_claims >= 0 AND surplus_assets >= 0);
ALTER TABLE "valuation_snapshots" ADD CONSTRAINT "valuation_snapshots_fully_diluted_shares_75c50e66_check"
    CHECK (fully_diluted_shares > 0);
ALTER TABLE "valuation_snapshots" ADD CONSTRAINT "valuation_snapshots_value_per_share_equity_value_d081e561_check"
    CHECK (value_per_share = round(equity_value / fully_diluted_shares, 8));
ALTER TABLE "valuation_snapshots" ADD CONSTRAINT "valuation_snapshots_status_published_at_8ad29d2b_check"
    CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL));
ALTER TABLE "valuation_snapshots" ADD CONSTRAINT "valuation_snapshots_status_approved_by_id_f614636a_check"
    CHECK (status = 'DRAFT' OR approved_by_id IS NOT NULL);
CREATE UNIQUE INDEX "valuation_snapshots_organization_id_measurement_da_f2f3fb8d_key" ON "valuation_snapshots" ("organization_id", "measurement_date", "purpose")
    WHERE (status = 'PUBLISHED' AND deleted_at IS NULL);

-- Live rows of valuation_models
CREATE VIEW azora_keys."valuation_models_72c71875_live" AS
    SELECT "id" FROM "valuation_models"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."valuation_models_72c71875_live" TO azora_user;

-- Live rows of valuation_snapshots
CREATE VIEW azora_keys."valuation_snapshots_3f1eda0c_live" AS
    SELECT "id" FROM "valuation_snapshots"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."valuation_snapshots_3f1eda0c_live" TO azora_user;

-- Access to valuation_models
ALTER TABLE "valuation_models" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "valuation_models" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "valuation_models" TO azora_service;
GRANT SELECT ON "valuation_models" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "valuation_models_982b7291_access" ON "valuation_models"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "valuation_models" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "valuation_models" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "valuation_models" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."valuation_models" WITH (security_barrier = true) AS
    SELECT "id", "name", "version", "approach", "technique", "presentation_currency", "discount_rate",
        "terminal_growth_rate", "applied_multiple", "marketability_discount_percent", "weight_percent", "rationale",
        "prepared_by_id", "approved_by_id", "status", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "valuation_models";
GRANT SELECT ON azora_reader."valuation_models" TO azora_reader;
ALTER VIEW azora_reader."valuation_models" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "valuation_models"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "valuation_models"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "valuation_models"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "valuation_models"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to valuation_inputs
ALTER TABLE "valuation_inputs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "valuation_inputs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "valuation_inputs" TO azora_service;
GRANT SELECT ON "valuation_inputs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "valuation_inputs_dc6b0f90_access" ON "valuation_inputs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "valuation_inputs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "valuation_inputs" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "valuation_inputs" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."valuation_models_72c71875_live" live WHERE live."id" = "valuation_inputs"."model_id"));
CREATE VIEW azora_reader."valuation_inputs" WITH (security_barrier = true) AS
    SELECT "id", "model_id", "organization_id", "key", "measure", "input_value", "low_estimate", "high_estimate",
        "hierarchy", "provenance", "balance_snapshot_id", "economic_metrics_id", "xbrl_concept", "justification",
        "as_of", "created_at", "updated_at"
    FROM "valuation_inputs";
GRANT SELECT ON azora_reader."valuation_inputs" TO azora_reader;
ALTER VIEW azora_reader."valuation_inputs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "valuation_inputs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "valuation_inputs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "valuation_inputs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "valuation_inputs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to comparable_companies
ALTER TABLE "comparable_companies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "comparable_companies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "comparable_companies" TO azora_service;
GRANT SELECT ON "comparable_companies" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "comparable_companies_877f3c12_access" ON "comparable_companies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "comparable_companies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "comparable_companies" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "comparable_companies" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."comparable_companies" WITH (security_barrier = true) AS
    SELECT "id", "name", "lei", "ticker", "isic_class", "country_code", "currency", "enterprise_value", "trailing_sales",
        "trailing_ebitda", "ev_to_sales", "similarity_percent", "excluded", "exclusion_reason", "source_url",
        "added_by_id", "as_of", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "comparable_companies";
GRANT SELECT ON azora_reader."comparable_companies" TO azora_reader;
ALTER VIEW azora_reader."comparable_companies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "comparable_companies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "comparable_companies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "comparable_companies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "comparable_companies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to scenario_forecasts
ALTER TABLE "scenario_forecasts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "scenario_forecasts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "scenario_forecasts" TO azora_service;
GRANT SELECT ON "scenario_forecasts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "scenario_forecasts_27f9f0a3_access" ON "scenario_forecasts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "scenario_forecasts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "scenario_forecasts" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "scenario_forecasts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."valuation_models_72c71875_live" live WHERE live."id" = "scenario_forecasts"."model_id"));
CREATE VIEW azora_reader."scenario_forecasts" WITH (security_barrier = true) AS
    SELECT "id", "model_id", "organization_id", "scenario", "narrative", "probability", "first_year", "horizon_years",
        "revenues", "free_cash_flows", "resulting_value", "computed_at", "created_at", "updated_at"
    FROM "scenario_forecasts";
GRANT SELECT ON azora_reader."scenario_forecasts" TO azora_reader;
ALTER VIEW azora_reader."scenario_forecasts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "scenario_forecasts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "scenario_forecasts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "scenario_forecasts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "scenario_forecasts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to asset_contributions
ALTER TABLE "asset_contributions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "asset_contributions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "asset_contributions" TO azora_service;
GRANT SELECT ON "asset_contributions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "asset_contributions_446ae96c_access" ON "asset_contributions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "asset_contributions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "asset_contributions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "asset_contributions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."valuation_snapshots_3f1eda0c_live" live WHERE live."id" = "asset_contributions"."snapshot_id"));
CREATE VIEW azora_reader."asset_contributions" WITH (security_barrier = true) AS
    SELECT "id", "snapshot_id", "organization_id", "category", "name", "fair_value", "carrying_amount",
        "contribution_percent", "ownership_percent", "useful_life_years", "basis", "created_at", "updated_at"
    FROM "asset_contributions";
GRANT SELECT ON azora_reader."asset_contributions" TO azora_reader;
ALTER VIEW azora_reader."asset_contributions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "asset_contributions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "asset_contributions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "asset_contributions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "asset_contributions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to valuation_snapshots
ALTER TABLE "valuation_snapshots" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "valuation_snapshots" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "valuation_snapshots" TO azora_service;
GRANT SELECT ON "valuation_snapshots" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "valuation_snapshots_38c7a05b_access" ON "valuation_snapshots"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "valuation_snapshots" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "valuation_snapshots" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "valuation_snapshots" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."valuation_snapshots" WITH (security_barrier = true) AS
    SELECT "id", "model_id", "purpose", "measurement_date", "currency", "enterprise_value", "net_debt", "senior_claims",
        "surplus_assets", "equity_value", "low_value", "high_value", "fully_diluted_shares", "value_per_share",
        "method", "prepared_by_id", "approved_by_id", "status", "published_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "valuation_snapshots";
GRANT SELECT ON azora_reader."valuation_snapshots" TO azora_reader;
ALTER VIEW azora_reader."valuation_snapshots" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "valuation_snapshots"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "valuation_snapshots"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "valuation_snapshots"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "valuation_snapshots"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
