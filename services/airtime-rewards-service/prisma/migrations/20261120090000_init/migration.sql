-- CreateEnum
CREATE TYPE "OperatorKind" AS ENUM ('NETWORK', 'VIRTUAL');

-- CreateEnum
CREATE TYPE "OperatorStatus" AS ENUM ('ACTIVE', 'DEGRADED', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "TopUpAggregator" AS ENUM ('RELOADLY', 'DT_ONE', 'AFRICAS_TALKING', 'FLICKSWITCH', 'DIRECT');

-- CreateEnum
CREATE TYPE "ProductKind" AS ENUM ('AIRTIME', 'DATA', 'VOICE', 'SMS');

-- CreateEnum
CREATE TYPE "UsageWindow" AS ENUM ('ANYTIME', 'NIGHT', 'WEEKEND', 'SOCIAL_MEDIA');

-- CreateEnum
CREATE TYPE "ProductStatus" AS ENUM ('AVAILABLE', 'OUT_OF_STOCK', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "EligibleEarning" AS ENUM ('LEARNING', 'PEER_TEACHING', 'FREELANCE', 'MINING', 'BONUS');

-- CreateEnum
CREATE TYPE "CampaignStatus" AS ENUM ('DRAFT', 'ACTIVE', 'PAUSED', 'EXHAUSTED', 'ENDED');

-- CreateEnum
CREATE TYPE "CapScope" AS ENUM ('USER', 'NUMBER', 'CAMPAIGN');

-- CreateEnum
CREATE TYPE "CapPeriod" AS ENUM ('DAY', 'WEEK', 'MONTH', 'CAMPAIGN');

-- CreateEnum
CREATE TYPE "CapAction" AS ENUM ('REFUSE', 'REVIEW');

-- CreateEnum
CREATE TYPE "RedemptionStatus" AS ENUM ('REQUESTED', 'DEBITED', 'DELIVERED', 'REFUNDED', 'REFUSED');

-- CreateEnum
CREATE TYPE "RedemptionRefusal" AS ENUM ('CAP_REACHED', 'BUDGET_EXHAUSTED', 'NUMBER_NOT_PREPAID', 'NUMBER_BLOCKED', 'INSUFFICIENT_BALANCE', 'SUSPECTED_ABUSE');

-- CreateEnum
CREATE TYPE "TopUpStatus" AS ENUM ('PENDING', 'SUCCEEDED', 'FAILED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "TopUpFailure" AS ENUM ('INVALID_NUMBER', 'WRONG_OPERATOR', 'OPERATOR_DOWN', 'NOT_PREPAID', 'LOW_FLOAT', 'DUPLICATE', 'TIMED_OUT');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "mobile_operators" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "mobile_country_code" CHAR(3) NOT NULL,
    "mobile_network_code" VARCHAR(3) NOT NULL,
    "kind" "OperatorKind" NOT NULL DEFAULT 'NETWORK',
    "host_operator_id" UUID,
    "number_pattern" TEXT NOT NULL,
    "aggregator" "TopUpAggregator" NOT NULL,
    "aggregator_operator_id" TEXT NOT NULL,
    "discount_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "float_balance" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "float_alert_at" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "float_currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "status" "OperatorStatus" NOT NULL DEFAULT 'ACTIVE',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mobile_operators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "airtime_products" (
    "id" UUID NOT NULL,
    "operator_id" UUID NOT NULL,
    "kind" "ProductKind" NOT NULL,
    "name" TEXT NOT NULL,
    "face_value" DECIMAL(18,8),
    "minimum_value" DECIMAL(18,8),
    "maximum_value" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "data_megabytes" INTEGER,
    "voice_minutes" INTEGER,
    "sms_count" INTEGER,
    "validity_hours" INTEGER,
    "time_of_use" "UsageWindow" NOT NULL DEFAULT 'ANYTIME',
    "product_code" TEXT NOT NULL,
    "status" "ProductStatus" NOT NULL DEFAULT 'AVAILABLE',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "airtime_products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reward_campaigns" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "azr_per_unit" DECIMAL(18,8) NOT NULL,
    "budget_amount" DECIMAL(18,8) NOT NULL,
    "spent_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "bonus_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "minimum_redemption" DECIMAL(18,8) NOT NULL,
    "maximum_redemption" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "eligible_earnings" "EligibleEarning"[],
    "country_code" CHAR(2),
    "status" "CampaignStatus" NOT NULL DEFAULT 'DRAFT',
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "reward_campaigns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redemption_caps" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "scope" "CapScope" NOT NULL,
    "period" "CapPeriod" NOT NULL,
    "max_amount" DECIMAL(18,8),
    "max_redemptions" INTEGER,
    "action" "CapAction" NOT NULL DEFAULT 'REFUSE',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "redemption_caps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "airtime_redemptions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "earning_event_id" UUID,
    "msisdn" VARCHAR(16),
    "own_number" BOOLEAN NOT NULL DEFAULT true,
    "azr_amount" DECIMAL(18,8) NOT NULL,
    "azr_per_unit" DECIMAL(18,8) NOT NULL,
    "bonus_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "delivered_value" DECIMAL(18,8) NOT NULL,
    "status" "RedemptionStatus" NOT NULL DEFAULT 'REQUESTED',
    "refusal" "RedemptionRefusal",
    "debit_transaction_id" UUID,
    "refund_transaction_id" UUID,
    "idempotency_key" VARCHAR(255) NOT NULL,
    "delivered_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "airtime_redemptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "top_up_attempts" (
    "id" UUID NOT NULL,
    "redemption_id" UUID NOT NULL,
    "sequence" SMALLINT NOT NULL,
    "aggregator" "TopUpAggregator" NOT NULL,
    "request_reference" TEXT NOT NULL,
    "aggregator_transaction_id" TEXT,
    "operator_reference" TEXT,
    "cost_amount" DECIMAL(18,8),
    "status" "TopUpStatus" NOT NULL DEFAULT 'PENDING',
    "failure" "TopUpFailure",
    "requested_at" TIMESTAMPTZ(6) NOT NULL,
    "answered_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "top_up_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mobile_operators_host_operator_id_idx" ON "mobile_operators"("host_operator_id");

-- CreateIndex
CREATE UNIQUE INDEX "mobile_operators_mobile_country_code_mobile_network_code_key" ON "mobile_operators"("mobile_country_code", "mobile_network_code", "name");

-- CreateIndex
CREATE UNIQUE INDEX "mobile_operators_aggregator_aggregator_operator_id_key" ON "mobile_operators"("aggregator", "aggregator_operator_id");

-- CreateIndex
CREATE UNIQUE INDEX "airtime_products_operator_id_product_code_key" ON "airtime_products"("operator_id", "product_code");

-- CreateIndex
CREATE INDEX "reward_campaigns_organization_id_status_idx" ON "reward_campaigns"("organization_id", "status");

-- CreateIndex
CREATE INDEX "reward_campaigns_created_by_id_idx" ON "reward_campaigns"("created_by_id");

-- CreateIndex
CREATE INDEX "reward_campaigns_compliance_id_idx" ON "reward_campaigns"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "redemption_caps_campaign_id_scope_period_key" ON "redemption_caps"("campaign_id", "scope", "period");

-- CreateIndex
CREATE UNIQUE INDEX "airtime_redemptions_debit_transaction_id_key" ON "airtime_redemptions"("debit_transaction_id");

-- CreateIndex
CREATE UNIQUE INDEX "airtime_redemptions_refund_transaction_id_key" ON "airtime_redemptions"("refund_transaction_id");

-- CreateIndex
CREATE INDEX "airtime_redemptions_user_id_created_at_idx" ON "airtime_redemptions"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "airtime_redemptions_campaign_id_created_at_idx" ON "airtime_redemptions"("campaign_id", "created_at");

-- CreateIndex
CREATE INDEX "airtime_redemptions_wallet_id_idx" ON "airtime_redemptions"("wallet_id");

-- CreateIndex
CREATE INDEX "airtime_redemptions_earning_event_id_idx" ON "airtime_redemptions"("earning_event_id");

-- CreateIndex
CREATE INDEX "airtime_redemptions_organization_id_idx" ON "airtime_redemptions"("organization_id");

-- CreateIndex
CREATE INDEX "airtime_redemptions_compliance_id_idx" ON "airtime_redemptions"("compliance_id");

-- CreateIndex
CREATE INDEX "airtime_redemptions_product_id_idx" ON "airtime_redemptions"("product_id");

-- CreateIndex
CREATE UNIQUE INDEX "airtime_redemptions_user_id_idempotency_key_key" ON "airtime_redemptions"("user_id", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "top_up_attempts_request_reference_key" ON "top_up_attempts"("request_reference");

-- CreateIndex
CREATE UNIQUE INDEX "top_up_attempts_aggregator_transaction_id_key" ON "top_up_attempts"("aggregator_transaction_id");

-- CreateIndex
CREATE UNIQUE INDEX "top_up_attempts_redemption_id_sequence_key" ON "top_up_attempts"("redemption_id", "sequence");

-- AddForeignKey
ALTER TABLE "mobile_operators" ADD CONSTRAINT "mobile_operators_host_operator_id_fkey" FOREIGN KEY ("host_operator_id") REFERENCES "mobile_operators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "airtime_products" ADD CONSTRAINT "airtime_products_operator_id_fkey" FOREIGN KEY ("operator_id") REFERENCES "mobile_operators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redemption_caps" ADD CONSTRAINT "redemption_caps_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "reward_campaigns"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "airtime_redemptions" ADD CONSTRAINT "airtime_redemptions_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "reward_campaigns"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "airtime_redemptions" ADD CONSTRAINT "airtime_redemptions_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "airtime_products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "top_up_attempts" ADD CONSTRAINT "top_up_attempts_redemption_id_fkey" FOREIGN KEY ("redemption_id") REFERENCES "airtime_redemptions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of mobile_operators
ALTER TABLE "mobile_operators" ADD CONSTRAINT "mobile_operators_mobile_country_code_mobile_netw_aee94ef6_check"
    CHECK (mobile_country_code ~ '^[2-7][0-9]{2}$' AND mobile_network_code ~ '^[0-9]{2,3}$');
ALTER TABLE "mobile_operators" ADD CONSTRAINT "mobile_operators_country_code_e87a4a05_check"
    CHECK (country_code ~ '^[A-Z]{2}$');
ALTER TABLE "mobile_operators" ADD CONSTRAINT "mobile_operators_number_pattern_3323e9e5_check"
    CHECK (char_length(number_pattern) BETWEEN 3 AND 200);
ALTER TABLE "mobile_operators" ADD CONSTRAINT "mobile_operators_discount_percent_ddf32785_check"
    CHECK (discount_percent BETWEEN 0 AND 50);
ALTER TABLE "mobile_operators" ADD CONSTRAINT "mobile_operators_float_balance_d39035b3_check"
    CHECK (float_balance >= 0 AND float_balance < 'NaN');
ALTER TABLE "mobile_operators" ADD CONSTRAINT "mobile_operators_float_alert_at_46a86700_check"
    CHECK (float_alert_at >= 0 AND float_alert_at < 'NaN');

-- Safeguards of airtime_products
ALTER TABLE "airtime_products" ADD CONSTRAINT "airtime_products_kind_data_megabytes_a329a448_check"
    CHECK ((kind = 'DATA') = (data_megabytes IS NOT NULL));
ALTER TABLE "airtime_products" ADD CONSTRAINT "airtime_products_kind_voice_minutes_6ec4c830_check"
    CHECK ((kind = 'VOICE') = (voice_minutes IS NOT NULL));
ALTER TABLE "airtime_products" ADD CONSTRAINT "airtime_products_kind_sms_count_d72d4909_check"
    CHECK ((kind = 'SMS') = (sms_count IS NOT NULL));
ALTER TABLE "airtime_products" ADD CONSTRAINT "airtime_products_data_megabytes_voice_minutes_sm_3aae75dd_check"
    CHECK (data_megabytes > 0 AND voice_minutes > 0 AND sms_count > 0);
ALTER TABLE "airtime_products" ADD CONSTRAINT "airtime_products_validity_hours_719e404a_check"
    CHECK (validity_hours BETWEEN 1 AND 26280);
ALTER TABLE "airtime_products" ADD CONSTRAINT "airtime_products_kind_validity_hours_c6970bf6_check"
    CHECK (kind = 'AIRTIME' OR validity_hours IS NOT NULL);
ALTER TABLE "airtime_products" ADD CONSTRAINT "airtime_products_face_value_minimum_value_maximu_72047ddf_check"
    CHECK ((face_value IS NULL) = (minimum_value IS NOT NULL AND maximum_value IS NOT NULL));
ALTER TABLE "airtime_products" ADD CONSTRAINT "airtime_products_minimum_value_maximum_value_04fbd9f5_check"
    CHECK (minimum_value < maximum_value);
ALTER TABLE "airtime_products" ADD CONSTRAINT "airtime_products_face_value_40272acc_check"
    CHECK (face_value > 0 AND face_value < 'NaN');
ALTER TABLE "airtime_products" ADD CONSTRAINT "airtime_products_minimum_value_23833815_check"
    CHECK (minimum_value > 0 AND minimum_value < 'NaN');
ALTER TABLE "airtime_products" ADD CONSTRAINT "airtime_products_maximum_value_b675cd0c_check"
    CHECK (maximum_value > 0 AND maximum_value < 'NaN');

-- Safeguards of reward_campaigns
ALTER TABLE "reward_campaigns" ADD CONSTRAINT "reward_campaigns_ends_at_starts_at_c8de730b_check"
    CHECK (ends_at > starts_at);
ALTER TABLE "reward_campaigns" ADD CONSTRAINT "reward_campaigns_azr_per_unit_b62e7ccb_check"
    CHECK (azr_per_unit > 0 AND azr_per_unit < 'NaN');
ALTER TABLE "reward_campaigns" ADD CONSTRAINT "reward_campaigns_spent_amount_budget_amount_727d6e31_check"
    CHECK (spent_amount <= budget_amount);
ALTER TABLE "reward_campaigns" ADD CONSTRAINT "reward_campaigns_bonus_percent_8cd0b32b_check"
    CHECK (bonus_percent BETWEEN 0 AND 200);
ALTER TABLE "reward_campaigns" ADD CONSTRAINT "reward_campaigns_minimum_redemption_maximum_rede_0ec53397_check"
    CHECK (minimum_redemption <= maximum_redemption);
ALTER TABLE "reward_campaigns" ADD CONSTRAINT "reward_campaigns_status_spent_amount_budget_amou_52152f01_check"
    CHECK ((status = 'EXHAUSTED') = (spent_amount = budget_amount));
ALTER TABLE "reward_campaigns" ADD CONSTRAINT "reward_campaigns_eligible_earnings_b97c18b1_check"
    CHECK (coalesce(cardinality(eligible_earnings), 0) >= 1);
ALTER TABLE "reward_campaigns" ADD CONSTRAINT "reward_campaigns_budget_amount_75ad612d_check"
    CHECK (budget_amount > 0 AND budget_amount < 'NaN');
ALTER TABLE "reward_campaigns" ADD CONSTRAINT "reward_campaigns_spent_amount_7660d9cf_check"
    CHECK (spent_amount >= 0 AND spent_amount < 'NaN');
ALTER TABLE "reward_campaigns" ADD CONSTRAINT "reward_campaigns_minimum_redemption_a33bb428_check"
    CHECK (minimum_redemption > 0 AND minimum_redemption < 'NaN');
ALTER TABLE "reward_campaigns" ADD CONSTRAINT "reward_campaigns_maximum_redemption_9f90a675_check"
    CHECK (maximum_redemption > 0 AND maximum_redemption < 'NaN');

-- Safeguards of redemption_caps
ALTER TABLE "redemption_caps" ADD CONSTRAINT "redemption_caps_max_redemptions_b4b93d89_check"
    CHECK (max_redemptions > 0);
ALTER TABLE "redemption_caps" ADD CONSTRAINT "redemption_caps_max_amount_max_redemptions_c004167e_check"
    CHECK (num_nonnulls(max_amount, max_redemptions) >= 1);
ALTER TABLE "redemption_caps" ADD CONSTRAINT "redemption_caps_max_amount_d949e246_check"
    CHECK (max_amount > 0 AND max_amount < 'NaN');

-- Safeguards of airtime_redemptions
ALTER TABLE "airtime_redemptions" ADD CONSTRAINT "airtime_redemptions_msisdn_233c8aac_check"
    CHECK (msisdn ~ '^[+][1-9][0-9]{7,14}$');
ALTER TABLE "airtime_redemptions" ADD CONSTRAINT "airtime_redemptions_delivered_value_azr_amount_a_42cff234_check"
    CHECK (delivered_value = round((azr_amount / azr_per_unit) * (100 + bonus_percent) / 100, 8));
ALTER TABLE "airtime_redemptions" ADD CONSTRAINT "airtime_redemptions_azr_per_unit_bonus_percent_c05afe37_check"
    CHECK (azr_per_unit > 0 AND azr_per_unit < 'NaN' AND bonus_percent BETWEEN 0 AND 200);
ALTER TABLE "airtime_redemptions" ADD CONSTRAINT "airtime_redemptions_status_delivered_at_154eeb53_check"
    CHECK ((status = 'DELIVERED') = (delivered_at IS NOT NULL));
ALTER TABLE "airtime_redemptions" ADD CONSTRAINT "airtime_redemptions_status_refund_transaction_id_231f3785_check"
    CHECK ((status = 'REFUNDED') = (refund_transaction_id IS NOT NULL));
ALTER TABLE "airtime_redemptions" ADD CONSTRAINT "airtime_redemptions_status_debit_transaction_id_167b81ec_check"
    CHECK (status IN ('REQUESTED', 'REFUSED') OR debit_transaction_id IS NOT NULL);
ALTER TABLE "airtime_redemptions" ADD CONSTRAINT "airtime_redemptions_status_refusal_22779920_check"
    CHECK ((status = 'REFUSED') = (refusal IS NOT NULL));
ALTER TABLE "airtime_redemptions" ADD CONSTRAINT "airtime_redemptions_azr_amount_7a5b047d_check"
    CHECK (azr_amount > 0 AND azr_amount < 'NaN');
ALTER TABLE "airtime_redemptions" ADD CONSTRAINT "airtime_redemptions_delivered_value_222922f8_check"
    CHECK (delivered_value > 0 AND delivered_value < 'NaN');

-- Safeguards of top_up_attempts
ALTER TABLE "top_up_attempts" ADD CONSTRAINT "top_up_attempts_sequence_3420d290_check"
    CHECK (sequence >= 1);
ALTER TABLE "top_up_attempts" ADD CONSTRAINT "top_up_attempts_status_aggregator_transaction_id_52236b09_check"
    CHECK ((status = 'SUCCEEDED') = (aggregator_transaction_id IS NOT NULL AND cost_amount IS NOT NULL));
ALTER TABLE "top_up_attempts" ADD CONSTRAINT "top_up_attempts_status_answered_at_feb19647_check"
    CHECK ((status IN ('PENDING', 'UNKNOWN')) = (answered_at IS NULL));
ALTER TABLE "top_up_attempts" ADD CONSTRAINT "top_up_attempts_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "top_up_attempts" ADD CONSTRAINT "top_up_attempts_answered_at_requested_at_d6970f48_check"
    CHECK (answered_at >= requested_at);
ALTER TABLE "top_up_attempts" ADD CONSTRAINT "top_up_attempts_cost_amount_fa50a756_check"
    CHECK (cost_amount > 0 AND cost_amount < 'NaN');
CREATE UNIQUE INDEX "top_up_attempts_redemption_id_30388d3c_key" ON "top_up_attempts" ("redemption_id")
    WHERE (status IN ('PENDING', 'UNKNOWN', 'SUCCEEDED'));

-- Live rows of reward_campaigns
CREATE VIEW azora_keys."reward_campaigns_deb64818_live" AS
    SELECT "id" FROM "reward_campaigns"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."reward_campaigns_deb64818_live" TO azora_user;

-- Own rows of reward_campaigns
CREATE VIEW azora_keys."reward_campaigns_13822dde_own" AS
    SELECT "id" FROM "reward_campaigns"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."reward_campaigns_13822dde_own" TO azora_user;

-- Own rows of airtime_redemptions
CREATE VIEW azora_keys."airtime_redemptions_503abd8d_own" AS
    SELECT "id" FROM "airtime_redemptions"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."airtime_redemptions_503abd8d_own" TO azora_user;

-- Access to mobile_operators
ALTER TABLE "mobile_operators" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mobile_operators" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mobile_operators" TO azora_service;
GRANT SELECT ("id", "name", "country_code", "mobile_country_code", "mobile_network_code", "kind", "host_operator_id",
        "number_pattern", "aggregator", "aggregator_operator_id", "float_currency", "status", "created_at",
        "updated_at", "deleted_at")
    ON "mobile_operators" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mobile_operators_49008bde_access" ON "mobile_operators"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mobile_operators" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mobile_operators" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "mobile_operators" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."mobile_operators" WITH (security_barrier = true) AS
    SELECT "id", "name", "country_code", "mobile_country_code", "mobile_network_code", "kind", "host_operator_id",
        "number_pattern", "aggregator", "aggregator_operator_id", "float_currency", "status", "created_at",
        "updated_at", "deleted_at"
    FROM "mobile_operators";
GRANT SELECT ON azora_reader."mobile_operators" TO azora_reader;
ALTER VIEW azora_reader."mobile_operators" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mobile_operators"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{discount_percent,float_balance,float_alert_at}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mobile_operators"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{discount_percent,float_balance,float_alert_at}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mobile_operators"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{discount_percent,float_balance,float_alert_at}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mobile_operators"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to airtime_products
ALTER TABLE "airtime_products" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "airtime_products" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "airtime_products" TO azora_service;
GRANT SELECT ON "airtime_products" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "airtime_products_7cfa8780_access" ON "airtime_products"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "airtime_products" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "airtime_products" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "airtime_products" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."airtime_products" WITH (security_barrier = true) AS
    SELECT "id", "operator_id", "kind", "name", "face_value", "minimum_value", "maximum_value", "currency",
        "data_megabytes", "voice_minutes", "sms_count", "validity_hours", "time_of_use", "product_code", "status",
        "created_at", "updated_at", "deleted_at"
    FROM "airtime_products";
GRANT SELECT ON azora_reader."airtime_products" TO azora_reader;
ALTER VIEW azora_reader."airtime_products" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "airtime_products"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "airtime_products"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "airtime_products"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "airtime_products"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to reward_campaigns
ALTER TABLE "reward_campaigns" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "reward_campaigns" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "reward_campaigns" TO azora_service;
GRANT SELECT ON "reward_campaigns" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "reward_campaigns_49168166_access" ON "reward_campaigns"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "reward_campaigns" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "reward_campaigns" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "reward_campaigns" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."reward_campaigns" WITH (security_barrier = true) AS
    SELECT "id", "name", "azr_per_unit", "budget_amount", "spent_amount", "bonus_percent", "minimum_redemption",
        "maximum_redemption", "currency", "eligible_earnings", "country_code", "status", "starts_at", "ends_at",
        "created_by_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "reward_campaigns";
GRANT SELECT ON azora_reader."reward_campaigns" TO azora_reader;
ALTER VIEW azora_reader."reward_campaigns" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "reward_campaigns"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "reward_campaigns"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "reward_campaigns"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "reward_campaigns"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to redemption_caps
ALTER TABLE "redemption_caps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "redemption_caps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "redemption_caps" TO azora_service;
GRANT SELECT ON "redemption_caps" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "redemption_caps_b55ec4f2_access" ON "redemption_caps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "redemption_caps" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "redemption_caps" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "redemption_caps" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "campaign_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."reward_campaigns_13822dde_own")))
        OR EXISTS (SELECT FROM azora_keys."reward_campaigns_deb64818_live" live WHERE live."id" = "redemption_caps"."campaign_id"));
CREATE VIEW azora_reader."redemption_caps" WITH (security_barrier = true) AS
    SELECT "id", "campaign_id", "scope", "period", "max_amount", "max_redemptions", "action", "created_at", "updated_at"
    FROM "redemption_caps";
GRANT SELECT ON azora_reader."redemption_caps" TO azora_reader;
ALTER VIEW azora_reader."redemption_caps" OWNER TO azora_masker;

-- Access to airtime_redemptions
ALTER TABLE "airtime_redemptions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "airtime_redemptions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "airtime_redemptions" TO azora_service;
GRANT SELECT ON "airtime_redemptions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("msisdn") ON "airtime_redemptions" TO azora_maintenance;
CREATE POLICY "airtime_redemptions_a07efba2_access" ON "airtime_redemptions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "airtime_redemptions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "airtime_redemptions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "airtime_redemptions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."airtime_redemptions" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "campaign_id", "product_id", "wallet_id", "earning_event_id",
        azora.mask_phone("msisdn") AS "msisdn", "own_number", "azr_amount", "azr_per_unit", "bonus_percent",
        "delivered_value", "status", "refusal", "debit_transaction_id", "refund_transaction_id", "idempotency_key",
        "delivered_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "airtime_redemptions";
GRANT SELECT ON azora_reader."airtime_redemptions" TO azora_reader;
ALTER VIEW azora_reader."airtime_redemptions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "airtime_redemptions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{msisdn}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "airtime_redemptions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{msisdn}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "airtime_redemptions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{msisdn}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "airtime_redemptions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to top_up_attempts
ALTER TABLE "top_up_attempts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "top_up_attempts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "top_up_attempts" TO azora_service;
GRANT SELECT ON "top_up_attempts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "top_up_attempts_483153e4_access" ON "top_up_attempts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "top_up_attempts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "top_up_attempts" FOR SELECT TO azora_user
    USING ("redemption_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."airtime_redemptions_503abd8d_own")));
CREATE VIEW azora_reader."top_up_attempts" WITH (security_barrier = true) AS
    SELECT "id", "redemption_id", "sequence", "aggregator", "request_reference", "aggregator_transaction_id",
        "operator_reference", "cost_amount", "status", "failure", "requested_at", "answered_at", "created_at",
        "updated_at"
    FROM "top_up_attempts";
GRANT SELECT ON azora_reader."top_up_attempts" TO azora_reader;
ALTER VIEW azora_reader."top_up_attempts" OWNER TO azora_masker;
