-- CreateEnum
CREATE TYPE "RiskBand" AS ENUM ('CONSERVATIVE', 'CAUTIOUS', 'BALANCED', 'GROWTH', 'AGGRESSIVE');

-- CreateEnum
CREATE TYPE "InvestmentExperience" AS ENUM ('NONE', 'LIMITED', 'MODERATE', 'EXTENSIVE');

-- CreateEnum
CREATE TYPE "FinancialGoal" AS ENUM ('EMERGENCY_FUND', 'EDUCATION', 'HOME', 'BUSINESS', 'RETIREMENT', 'DEBT_FREEDOM', 'WEALTH');

-- CreateEnum
CREATE TYPE "ProfileStatus" AS ENUM ('CURRENT', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "AdviceChannel" AS ENUM ('CHAT', 'VOICE', 'VIDEO', 'IN_PERSON');

-- CreateEnum
CREATE TYPE "AdviceTopic" AS ENUM ('BUDGET', 'SAVING', 'DEBT', 'INVESTMENT', 'INSURANCE', 'TAX', 'TOKENS');

-- CreateEnum
CREATE TYPE "SessionStatus" AS ENUM ('OPEN', 'CONCLUDED', 'HANDED_OVER', 'ABANDONED');

-- CreateEnum
CREATE TYPE "RecommendedAction" AS ENUM ('BUY', 'SELL', 'HOLD', 'SAVE', 'PAY_DOWN', 'BORROW', 'INSURE', 'REFER_TO_PERSON', 'DO_NOTHING');

-- CreateEnum
CREATE TYPE "ClientResponse" AS ENUM ('PENDING', 'ACCEPTED', 'DECLINED', 'DEFERRED');

-- CreateEnum
CREATE TYPE "FraudSignal" AS ENUM ('NEW_DEVICE', 'UNUSUAL_LOCATION', 'UNUSUAL_AMOUNT', 'VELOCITY', 'MULE_PATTERN', 'COERCION_CUES', 'SOCIAL_ENGINEERING');

-- CreateEnum
CREATE TYPE "FraudDecision" AS ENUM ('ALLOW', 'REVIEW', 'BLOCK');

-- CreateEnum
CREATE TYPE "ConfirmationMethod" AS ENUM ('PASSKEY', 'BIOMETRIC', 'ONE_TIME_PIN', 'VOICE_AND_PIN');

-- CreateEnum
CREATE TYPE "InstantTransferStatus" AS ENUM ('PROPOSED', 'CONFIRMED', 'SCREENING', 'SENT', 'BLOCKED', 'CANCELLED', 'FAILED');

-- CreateEnum
CREATE TYPE "BlockReason" AS ENUM ('FRAUD_SCORE', 'FIXED_RULE', 'SANCTIONS', 'LIMIT', 'CLIENT_REPORT');

-- CreateEnum
CREATE TYPE "MarketSegment" AS ENUM ('AZR', 'CRYPTO', 'JSE_EQUITIES', 'BONDS', 'FOREX', 'PROPERTY');

-- CreateEnum
CREATE TYPE "MarketSentiment" AS ENUM ('BEARISH', 'NEUTRAL', 'BULLISH');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "risk_profiles" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "tolerance_score" SMALLINT NOT NULL,
    "capacity_score" SMALLINT NOT NULL,
    "band" "RiskBand" NOT NULL,
    "experience" "InvestmentExperience" NOT NULL,
    "horizon_months" SMALLINT NOT NULL,
    "monthly_surplus" DECIMAL(18,8),
    "emergency_months" SMALLINT NOT NULL DEFAULT 0,
    "goal" "FinancialGoal" NOT NULL,
    "goal_description" TEXT,
    "customer_risk_id" UUID,
    "status" "ProfileStatus" NOT NULL DEFAULT 'CURRENT',
    "assessed_on" DATE NOT NULL,
    "review_due_on" DATE NOT NULL,
    "superseded_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "risk_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "advice_sessions" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "risk_profile_id" UUID,
    "channel" "AdviceChannel" NOT NULL,
    "family_member_id" UUID,
    "model_version_id" UUID NOT NULL,
    "topic" "AdviceTopic" NOT NULL,
    "client_question" TEXT,
    "fact_find_summary" TEXT,
    "disclosures_shown_at" TIMESTAMPTZ(6),
    "representative_id" UUID,
    "status" "SessionStatus" NOT NULL DEFAULT 'OPEN',
    "record_sha256" CHAR(64),
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "advice_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "advice_recommendations" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "action" "RecommendedAction" NOT NULL,
    "product" TEXT NOT NULL,
    "amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "rationale" TEXT NOT NULL,
    "alternatives_considered" TEXT[],
    "expected_return_percent" DECIMAL(7,2),
    "total_cost_percent" DECIMAL(6,3) NOT NULL DEFAULT 0,
    "product_risk" "RiskBand" NOT NULL,
    "departs_from_profile" BOOLEAN NOT NULL DEFAULT false,
    "departure_warning" TEXT,
    "confidence" DECIMAL(4,3) NOT NULL,
    "response" "ClientResponse" NOT NULL DEFAULT 'PENDING',
    "responded_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "advice_recommendations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fraud_screenings" (
    "id" UUID NOT NULL,
    "transfer_id" UUID NOT NULL,
    "model_version_id" UUID NOT NULL,
    "score" DECIMAL(5,4) NOT NULL,
    "threshold_review" DECIMAL(5,4) NOT NULL,
    "threshold_block" DECIMAL(5,4) NOT NULL,
    "signals" "FraudSignal"[],
    "rule_hit" TEXT,
    "recent_transfer_count" INTEGER NOT NULL DEFAULT 0,
    "new_beneficiary" BOOLEAN NOT NULL,
    "decision" "FraudDecision" NOT NULL,
    "latency_ms" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fraud_screenings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instant_transfers" (
    "id" UUID NOT NULL,
    "sender_id" UUID NOT NULL,
    "beneficiary_id" UUID NOT NULL,
    "sender_wallet_id" UUID NOT NULL,
    "beneficiary_wallet_id" UUID NOT NULL,
    "session_id" UUID,
    "amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "daily_limit" DECIMAL(18,8) NOT NULL,
    "exchange_rate_id" UUID,
    "instruction" TEXT,
    "confirmation" "ConfirmationMethod" NOT NULL,
    "status" "InstantTransferStatus" NOT NULL DEFAULT 'PROPOSED',
    "block_reason" "BlockReason",
    "payment_order_id" UUID,
    "end_to_end_id" TEXT,
    "confirmed_at" TIMESTAMPTZ(6),
    "accepted_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "instant_transfers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "market_briefs" (
    "id" UUID NOT NULL,
    "market" "MarketSegment" NOT NULL,
    "edition" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "sentiment" "MarketSentiment" NOT NULL,
    "confidence" DECIMAL(4,3) NOT NULL,
    "source_urls" TEXT[],
    "model_version_id" UUID NOT NULL,
    "reviewed_by_id" UUID,
    "data_as_of" TIMESTAMPTZ(6) NOT NULL,
    "published_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "market_briefs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "risk_profiles_customer_risk_id_idx" ON "risk_profiles"("customer_risk_id");

-- CreateIndex
CREATE INDEX "risk_profiles_organization_id_idx" ON "risk_profiles"("organization_id");

-- CreateIndex
CREATE INDEX "risk_profiles_compliance_id_idx" ON "risk_profiles"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "risk_profiles_client_id_version_key" ON "risk_profiles"("client_id", "version");

-- CreateIndex
CREATE INDEX "advice_sessions_client_id_started_at_idx" ON "advice_sessions"("client_id", "started_at");

-- CreateIndex
CREATE INDEX "advice_sessions_organization_id_started_at_idx" ON "advice_sessions"("organization_id", "started_at");

-- CreateIndex
CREATE INDEX "advice_sessions_family_member_id_idx" ON "advice_sessions"("family_member_id");

-- CreateIndex
CREATE INDEX "advice_sessions_model_version_id_idx" ON "advice_sessions"("model_version_id");

-- CreateIndex
CREATE INDEX "advice_sessions_representative_id_idx" ON "advice_sessions"("representative_id");

-- CreateIndex
CREATE INDEX "advice_sessions_compliance_id_idx" ON "advice_sessions"("compliance_id");

-- CreateIndex
CREATE INDEX "advice_sessions_risk_profile_id_idx" ON "advice_sessions"("risk_profile_id");

-- CreateIndex
CREATE UNIQUE INDEX "advice_recommendations_session_id_position_key" ON "advice_recommendations"("session_id", "position");

-- CreateIndex
CREATE INDEX "fraud_screenings_transfer_id_idx" ON "fraud_screenings"("transfer_id");

-- CreateIndex
CREATE INDEX "fraud_screenings_model_version_id_idx" ON "fraud_screenings"("model_version_id");

-- CreateIndex
CREATE INDEX "fraud_screenings_created_at_idx" ON "fraud_screenings" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "instant_transfers_payment_order_id_key" ON "instant_transfers"("payment_order_id");

-- CreateIndex
CREATE UNIQUE INDEX "instant_transfers_end_to_end_id_key" ON "instant_transfers"("end_to_end_id");

-- CreateIndex
CREATE INDEX "instant_transfers_sender_id_created_at_idx" ON "instant_transfers"("sender_id", "created_at");

-- CreateIndex
CREATE INDEX "instant_transfers_beneficiary_id_created_at_idx" ON "instant_transfers"("beneficiary_id", "created_at");

-- CreateIndex
CREATE INDEX "instant_transfers_sender_wallet_id_idx" ON "instant_transfers"("sender_wallet_id");

-- CreateIndex
CREATE INDEX "instant_transfers_beneficiary_wallet_id_idx" ON "instant_transfers"("beneficiary_wallet_id");

-- CreateIndex
CREATE INDEX "instant_transfers_exchange_rate_id_idx" ON "instant_transfers"("exchange_rate_id");

-- CreateIndex
CREATE INDEX "instant_transfers_organization_id_idx" ON "instant_transfers"("organization_id");

-- CreateIndex
CREATE INDEX "instant_transfers_compliance_id_idx" ON "instant_transfers"("compliance_id");

-- CreateIndex
CREATE INDEX "instant_transfers_session_id_idx" ON "instant_transfers"("session_id");

-- CreateIndex
CREATE INDEX "market_briefs_model_version_id_idx" ON "market_briefs"("model_version_id");

-- CreateIndex
CREATE INDEX "market_briefs_reviewed_by_id_idx" ON "market_briefs"("reviewed_by_id");

-- CreateIndex
CREATE INDEX "market_briefs_published_at_idx" ON "market_briefs" USING BRIN ("published_at");

-- CreateIndex
CREATE UNIQUE INDEX "market_briefs_market_edition_key" ON "market_briefs"("market", "edition");

-- AddForeignKey
ALTER TABLE "advice_sessions" ADD CONSTRAINT "advice_sessions_risk_profile_id_fkey" FOREIGN KEY ("risk_profile_id") REFERENCES "risk_profiles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advice_recommendations" ADD CONSTRAINT "advice_recommendations_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "advice_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fraud_screenings" ADD CONSTRAINT "fraud_screenings_transfer_id_fkey" FOREIGN KEY ("transfer_id") REFERENCES "instant_transfers"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "instant_transfers" ADD CONSTRAINT "instant_transfers_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "advice_sessions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of risk_profiles
ALTER TABLE "risk_profiles" ADD CONSTRAINT "risk_profiles_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "risk_profiles" ADD CONSTRAINT "risk_profiles_tolerance_score_capacity_score_8814bace_check"
    CHECK (tolerance_score BETWEEN 0 AND 100 AND capacity_score BETWEEN 0 AND 100);
ALTER TABLE "risk_profiles" ADD CONSTRAINT "risk_profiles_band_tolerance_score_capacity_scor_0b20522a_check"
    CHECK (band <> 'AGGRESSIVE' OR least(tolerance_score, capacity_score) >= 80);
ALTER TABLE "risk_profiles" ADD CONSTRAINT "risk_profiles_band_tolerance_score_capacity_scor_c023a67b_check"
    CHECK (band NOT IN ('GROWTH', 'AGGRESSIVE') OR least(tolerance_score, capacity_score) >= 60);
ALTER TABLE "risk_profiles" ADD CONSTRAINT "risk_profiles_horizon_months_ba7e1b75_check"
    CHECK (horizon_months BETWEEN 1 AND 600);
ALTER TABLE "risk_profiles" ADD CONSTRAINT "risk_profiles_review_due_on_assessed_on_1fd87904_check"
    CHECK (review_due_on > assessed_on);
ALTER TABLE "risk_profiles" ADD CONSTRAINT "risk_profiles_superseded_at_status_91aea258_check"
    CHECK ((superseded_at IS NOT NULL) = (status = 'SUPERSEDED'));
ALTER TABLE "risk_profiles" ADD CONSTRAINT "risk_profiles_monthly_surplus_58a6b854_check"
    CHECK (monthly_surplus >= 0 AND monthly_surplus < 'NaN');
CREATE UNIQUE INDEX "risk_profiles_client_id_7d557ec4_key" ON "risk_profiles" ("client_id")
    WHERE (status = 'CURRENT' AND deleted_at IS NULL);

-- Safeguards of advice_sessions
ALTER TABLE "advice_sessions" ADD CONSTRAINT "advice_sessions_status_ended_at_7221c81d_check"
    CHECK ((status = 'OPEN') = (ended_at IS NULL));
ALTER TABLE "advice_sessions" ADD CONSTRAINT "advice_sessions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "advice_sessions" ADD CONSTRAINT "advice_sessions_status_representative_id_30098080_check"
    CHECK ((status = 'HANDED_OVER') = (representative_id IS NOT NULL));
ALTER TABLE "advice_sessions" ADD CONSTRAINT "advice_sessions_status_record_sha256_6ec1754d_check"
    CHECK (status <> 'CONCLUDED' OR record_sha256 IS NOT NULL);
ALTER TABLE "advice_sessions" ADD CONSTRAINT "advice_sessions_record_sha256_b700bc9f_check"
    CHECK (record_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "advice_sessions" ADD CONSTRAINT "advice_sessions_disclosures_shown_at_started_at_922431e2_check"
    CHECK (disclosures_shown_at >= started_at);

-- Safeguards of advice_recommendations
ALTER TABLE "advice_recommendations" ADD CONSTRAINT "advice_recommendations_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "advice_recommendations" ADD CONSTRAINT "advice_recommendations_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "advice_recommendations" ADD CONSTRAINT "advice_recommendations_expected_return_percent_0155df95_check"
    CHECK (expected_return_percent BETWEEN -100 AND 1000);
ALTER TABLE "advice_recommendations" ADD CONSTRAINT "advice_recommendations_total_cost_percent_249926fc_check"
    CHECK (total_cost_percent BETWEEN 0 AND 100);
ALTER TABLE "advice_recommendations" ADD CONSTRAINT "advice_recommendations_response_responded_at_6d9415d5_check"
    CHECK ((response = 'PENDING') = (responded_at IS NULL));
ALTER TABLE "advice_recommendations" ADD CONSTRAINT "advice_recommendations_rationale_8459509a_check"
    CHECK (char_length(rationale) >= 20 OR rationale = 'Erased');
ALTER TABLE "advice_recommendations" ADD CONSTRAINT "advice_recommendations_departs_from_profile_depa_4dd7766f_check"
    CHECK (departs_from_profile = (departure_warning IS NOT NULL));
ALTER TABLE "advice_recommendations" ADD CONSTRAINT "advice_recommendations_amount_bec7b9b8_check"
    CHECK (amount >= 0 AND amount < 'NaN');

-- Safeguards of fraud_screenings
ALTER TABLE "fraud_screenings" ADD CONSTRAINT "fraud_screenings_score_4ed713f0_check"
    CHECK (score BETWEEN 0 AND 1);
ALTER TABLE "fraud_screenings" ADD CONSTRAINT "fraud_screenings_threshold_block_threshold_revie_c4c3d2e9_check"
    CHECK (threshold_block > threshold_review AND threshold_review > 0 AND threshold_block <= 1);
ALTER TABLE "fraud_screenings" ADD CONSTRAINT "fraud_screenings_decision_score_threshold_block_6fa141f5_check"
    CHECK (decision <> 'BLOCK' OR score >= threshold_block OR rule_hit IS NOT NULL);
ALTER TABLE "fraud_screenings" ADD CONSTRAINT "fraud_screenings_decision_score_threshold_review_884de5d0_check"
    CHECK (decision <> 'ALLOW' OR score < threshold_review);
ALTER TABLE "fraud_screenings" ADD CONSTRAINT "fraud_screenings_latency_ms_3ddaaec3_check"
    CHECK (latency_ms BETWEEN 0 AND 60000);
ALTER TABLE "fraud_screenings" ADD CONSTRAINT "fraud_screenings_recent_transfer_count_dd15eff8_check"
    CHECK (recent_transfer_count >= 0);

-- Safeguards of instant_transfers
ALTER TABLE "instant_transfers" ADD CONSTRAINT "instant_transfers_sender_id_beneficiary_id_001729a4_check"
    CHECK (sender_id <> beneficiary_id);
ALTER TABLE "instant_transfers" ADD CONSTRAINT "instant_transfers_status_accepted_at_payment_ord_448fbbba_check"
    CHECK ((status = 'SENT') = (accepted_at IS NOT NULL AND payment_order_id IS NOT NULL));
ALTER TABLE "instant_transfers" ADD CONSTRAINT "instant_transfers_status_block_reason_6784929c_check"
    CHECK ((status = 'BLOCKED') = (block_reason IS NOT NULL));
ALTER TABLE "instant_transfers" ADD CONSTRAINT "instant_transfers_confirmed_at_status_b1fa2423_check"
    CHECK (confirmed_at IS NOT NULL OR status IN ('PROPOSED', 'CANCELLED'));
ALTER TABLE "instant_transfers" ADD CONSTRAINT "instant_transfers_amount_daily_limit_e2abe625_check"
    CHECK (amount <= daily_limit);
ALTER TABLE "instant_transfers" ADD CONSTRAINT "instant_transfers_accepted_at_confirmed_at_b1cbbcb2_check"
    CHECK (accepted_at >= confirmed_at);
ALTER TABLE "instant_transfers" ADD CONSTRAINT "instant_transfers_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');
ALTER TABLE "instant_transfers" ADD CONSTRAINT "instant_transfers_daily_limit_8dbd2f84_check"
    CHECK (daily_limit > 0 AND daily_limit < 'NaN');

-- Safeguards of market_briefs
ALTER TABLE "market_briefs" ADD CONSTRAINT "market_briefs_edition_38508379_check"
    CHECK (edition >= 1);
ALTER TABLE "market_briefs" ADD CONSTRAINT "market_briefs_source_urls_1d588095_check"
    CHECK (coalesce(cardinality(source_urls), 0) >= 1);
ALTER TABLE "market_briefs" ADD CONSTRAINT "market_briefs_headline_a1c413fb_check"
    CHECK (char_length(headline) BETWEEN 5 AND 200);
ALTER TABLE "market_briefs" ADD CONSTRAINT "market_briefs_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "market_briefs" ADD CONSTRAINT "market_briefs_data_as_of_published_at_230f73a5_check"
    CHECK (data_as_of <= published_at);
ALTER TABLE "market_briefs" ADD CONSTRAINT "market_briefs_reviewed_by_id_confidence_6d472cb5_check"
    CHECK (reviewed_by_id IS NOT NULL OR confidence >= 0.8);

-- Own rows of advice_sessions
CREATE VIEW azora_keys."advice_sessions_867c6cc1_own" AS
    SELECT "id" FROM "advice_sessions"
    WHERE "client_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."advice_sessions_867c6cc1_own" TO azora_user;

-- Access to risk_profiles
ALTER TABLE "risk_profiles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "risk_profiles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "risk_profiles" TO azora_service;
GRANT SELECT ON "risk_profiles" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("goal_description", "updated_at") ON "risk_profiles" TO azora_user;
GRANT UPDATE ("monthly_surplus", "goal_description") ON "risk_profiles" TO azora_maintenance;
CREATE POLICY "risk_profiles_178f8172_access" ON "risk_profiles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "risk_profiles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "risk_profiles" FOR SELECT TO azora_user
    USING ("client_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "risk_profiles" FOR UPDATE TO azora_user
    USING ("client_id" = (SELECT azora.subject()))
    WITH CHECK ("client_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "risk_profiles" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "client_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."risk_profiles" WITH (security_barrier = true) AS
    SELECT "id", "client_id", "version", "tolerance_score", "capacity_score", "band", "experience", "horizon_months",
        NULL::decimal(18, 8) AS "monthly_surplus", "emergency_months", "goal",
        azora.mask_free_text("goal_description") AS "goal_description", "customer_risk_id", "status", "assessed_on",
        "review_due_on", "superseded_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "risk_profiles";
GRANT SELECT ON azora_reader."risk_profiles" TO azora_reader;
ALTER VIEW azora_reader."risk_profiles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "risk_profiles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{monthly_surplus,goal_description}', '{client_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "risk_profiles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{monthly_surplus,goal_description}', '{client_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "risk_profiles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{monthly_surplus,goal_description}', '{client_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "risk_profiles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to advice_sessions
ALTER TABLE "advice_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "advice_sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "advice_sessions" TO azora_service;
GRANT SELECT ON "advice_sessions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("client_question", "fact_find_summary") ON "advice_sessions" TO azora_maintenance;
CREATE POLICY "advice_sessions_101fa8f2_access" ON "advice_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "advice_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "advice_sessions" FOR SELECT TO azora_user
    USING ("client_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "advice_sessions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "client_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."advice_sessions" WITH (security_barrier = true) AS
    SELECT "id", "client_id", "risk_profile_id", "channel", "family_member_id", "model_version_id", "topic",
        azora.mask_free_text("client_question") AS "client_question",
        azora.mask_financial("fact_find_summary") AS "fact_find_summary", "disclosures_shown_at", "representative_id",
        "status", "record_sha256", "started_at", "ended_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "advice_sessions";
GRANT SELECT ON azora_reader."advice_sessions" TO azora_reader;
ALTER VIEW azora_reader."advice_sessions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "advice_sessions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{client_question,fact_find_summary}', '{client_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "advice_sessions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{client_question,fact_find_summary}', '{client_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "advice_sessions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{client_question,fact_find_summary}', '{client_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "advice_sessions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to advice_recommendations
ALTER TABLE "advice_recommendations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "advice_recommendations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "advice_recommendations" TO azora_service;
GRANT SELECT ON "advice_recommendations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("rationale") ON "advice_recommendations" TO azora_maintenance;
CREATE POLICY "advice_recommendations_89fdf36f_access" ON "advice_recommendations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "advice_recommendations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "advice_recommendations" FOR SELECT TO azora_user
    USING ("session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."advice_sessions_867c6cc1_own")));
CREATE VIEW azora_reader."advice_recommendations" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "position", "action", "product", "amount", "currency",
        azora.mask_free_text("rationale") AS "rationale", "alternatives_considered", "expected_return_percent",
        "total_cost_percent", "product_risk", "departs_from_profile", "departure_warning", "confidence", "response",
        "responded_at", "created_at", "updated_at"
    FROM "advice_recommendations";
GRANT SELECT ON azora_reader."advice_recommendations" TO azora_reader;
ALTER VIEW azora_reader."advice_recommendations" OWNER TO azora_masker;

-- Access to fraud_screenings
ALTER TABLE "fraud_screenings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "fraud_screenings" FROM PUBLIC;
GRANT SELECT, INSERT ON "fraud_screenings" TO azora_service;
GRANT SELECT ON "fraud_screenings" TO azora_maintenance, azora_masker;
CREATE POLICY "fraud_screenings_40d00b02_access" ON "fraud_screenings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "fraud_screenings" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."fraud_screenings" WITH (security_barrier = true) AS
    SELECT "id", "transfer_id", "model_version_id", "score", "threshold_review", "threshold_block", "signals", "rule_hit",
        "recent_transfer_count", "new_beneficiary", "decision", "latency_ms", "created_at"
    FROM "fraud_screenings";
GRANT SELECT ON azora_reader."fraud_screenings" TO azora_reader;
ALTER VIEW azora_reader."fraud_screenings" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "fraud_screenings"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "fraud_screenings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to instant_transfers
ALTER TABLE "instant_transfers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "instant_transfers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "instant_transfers" TO azora_service;
GRANT SELECT ON "instant_transfers" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("instruction") ON "instant_transfers" TO azora_maintenance;
CREATE POLICY "instant_transfers_54351e92_access" ON "instant_transfers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "instant_transfers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "instant_transfers" FOR SELECT TO azora_user
    USING ("sender_id" = (SELECT azora.subject())
        OR "beneficiary_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "instant_transfers" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("sender_id" = (SELECT azora.subject())
        OR "beneficiary_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."instant_transfers" WITH (security_barrier = true) AS
    SELECT "id", "sender_id", "beneficiary_id", "sender_wallet_id", "beneficiary_wallet_id", "session_id", "amount",
        "currency", "daily_limit", "exchange_rate_id", azora.mask_free_text("instruction") AS "instruction",
        "confirmation", "status", "block_reason", "payment_order_id", "end_to_end_id", "confirmed_at", "accepted_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "instant_transfers";
GRANT SELECT ON azora_reader."instant_transfers" TO azora_reader;
ALTER VIEW azora_reader."instant_transfers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "instant_transfers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{instruction}', '{sender_id,beneficiary_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "instant_transfers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{instruction}', '{sender_id,beneficiary_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "instant_transfers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{instruction}', '{sender_id,beneficiary_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "instant_transfers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to market_briefs
ALTER TABLE "market_briefs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "market_briefs" FROM PUBLIC;
GRANT SELECT, INSERT ON "market_briefs" TO azora_service;
GRANT SELECT ON "market_briefs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "market_briefs_9aebee3a_access" ON "market_briefs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "market_briefs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "market_briefs" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."market_briefs" WITH (security_barrier = true) AS
    SELECT "id", "market", "edition", "headline", "body", "sentiment", "confidence", "source_urls", "model_version_id",
        "reviewed_by_id", "data_as_of", "published_at", "created_at"
    FROM "market_briefs";
GRANT SELECT ON azora_reader."market_briefs" TO azora_reader;
ALTER VIEW azora_reader."market_briefs" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "market_briefs"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "market_briefs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
