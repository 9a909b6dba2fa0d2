-- CreateEnum
CREATE TYPE "PairStatus" AS ENUM ('ACTIVE', 'HALTED', 'RETIRED');

-- CreateEnum
CREATE TYPE "ProviderKind" AS ENUM ('CENTRAL_BANK', 'COMMERCIAL_FEED', 'TOKEN_EXCHANGE', 'PRICE_ORACLE');

-- CreateEnum
CREATE TYPE "ProviderStatus" AS ENUM ('ACTIVE', 'DEGRADED', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "FixingMethod" AS ENUM ('CONCERTATION', 'WEIGHTED_AVERAGE', 'CLOSING_PRICE');

-- CreateEnum
CREATE TYPE "CustomerSegment" AS ENUM ('RETAIL', 'STUDENT', 'BUSINESS', 'INSTITUTIONAL');

-- CreateEnum
CREATE TYPE "ConversionDirection" AS ENUM ('BUY_BASE', 'SELL_BASE');

-- CreateEnum
CREATE TYPE "MarkupStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "QuoteStatus" AS ENUM ('OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "currency_pairs" (
    "id" UUID NOT NULL,
    "base_currency" VARCHAR(10) NOT NULL,
    "quote_currency" VARCHAR(10) NOT NULL,
    "base_token_id" UUID,
    "quote_token_id" UUID,
    "rate_decimals" SMALLINT NOT NULL DEFAULT 4,
    "settlement_days" SMALLINT NOT NULL DEFAULT 2,
    "max_deviation_percent" DECIMAL(5,2) NOT NULL DEFAULT 5,
    "status" "PairStatus" NOT NULL DEFAULT 'ACTIVE',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "currency_pairs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_providers" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "ProviderKind" NOT NULL,
    "endpoint_url" TEXT NOT NULL,
    "api_key" BYTEA,
    "priority" SMALLINT NOT NULL DEFAULT 50,
    "poll_interval_seconds" INTEGER NOT NULL DEFAULT 60,
    "stale_after_seconds" INTEGER NOT NULL DEFAULT 300,
    "publication_time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "status" "ProviderStatus" NOT NULL DEFAULT 'ACTIVE',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "rate_providers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exchange_rates" (
    "id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "bid" DECIMAL(28,12) NOT NULL,
    "mid" DECIMAL(28,12) NOT NULL,
    "ask" DECIMAL(28,12) NOT NULL,
    "confidence" DECIMAL(4,3),
    "observed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exchange_rates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "daily_fixings" (
    "id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "fixing_date" DATE NOT NULL,
    "rate" DECIMAL(28,12) NOT NULL,
    "method" "FixingMethod" NOT NULL,
    "revision" SMALLINT NOT NULL DEFAULT 0,
    "corrects_id" UUID,
    "published_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "daily_fixings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_markups" (
    "id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "segment" "CustomerSegment" NOT NULL DEFAULT 'RETAIL',
    "direction" "ConversionDirection" NOT NULL,
    "markup_basis_points" DECIMAL(6,2) NOT NULL,
    "fixed_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "fixed_fee_currency" VARCHAR(10),
    "min_source_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "max_source_amount" DECIMAL(18,8),
    "status" "MarkupStatus" NOT NULL DEFAULT 'DRAFT',
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "created_by_id" UUID NOT NULL,
    "approved_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "rate_markups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversion_quotes" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "rate_id" UUID NOT NULL,
    "markup_id" UUID,
    "direction" "ConversionDirection" NOT NULL,
    "source_currency" VARCHAR(10) NOT NULL,
    "source_amount" DECIMAL(18,8) NOT NULL,
    "target_currency" VARCHAR(10) NOT NULL,
    "target_amount" DECIMAL(18,8) NOT NULL,
    "mid_rate" DECIMAL(28,12) NOT NULL,
    "customer_rate" DECIMAL(28,12) NOT NULL,
    "fee_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "QuoteStatus" NOT NULL DEFAULT 'OFFERED',
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "accepted_at" TIMESTAMPTZ(6),
    "idempotency_key" VARCHAR(255) NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "conversion_quotes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "currency_pairs_base_token_id_idx" ON "currency_pairs"("base_token_id");

-- CreateIndex
CREATE INDEX "currency_pairs_quote_token_id_idx" ON "currency_pairs"("quote_token_id");

-- CreateIndex
CREATE UNIQUE INDEX "currency_pairs_base_currency_quote_currency_key" ON "currency_pairs"("base_currency", "quote_currency");

-- CreateIndex
CREATE UNIQUE INDEX "rate_providers_code_key" ON "rate_providers"("code");

-- CreateIndex
CREATE INDEX "exchange_rates_provider_id_observed_at_idx" ON "exchange_rates"("provider_id", "observed_at");

-- CreateIndex
CREATE INDEX "exchange_rates_created_at_idx" ON "exchange_rates" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "exchange_rates_pair_id_provider_id_observed_at_key" ON "exchange_rates"("pair_id", "provider_id", "observed_at");

-- CreateIndex
CREATE UNIQUE INDEX "daily_fixings_corrects_id_key" ON "daily_fixings"("corrects_id");

-- CreateIndex
CREATE INDEX "daily_fixings_provider_id_fixing_date_idx" ON "daily_fixings"("provider_id", "fixing_date");

-- CreateIndex
CREATE UNIQUE INDEX "daily_fixings_pair_id_provider_id_fixing_date_revision_key" ON "daily_fixings"("pair_id", "provider_id", "fixing_date", "revision");

-- CreateIndex
CREATE INDEX "rate_markups_pair_id_status_idx" ON "rate_markups"("pair_id", "status");

-- CreateIndex
CREATE INDEX "rate_markups_created_by_id_idx" ON "rate_markups"("created_by_id");

-- CreateIndex
CREATE INDEX "rate_markups_approved_by_id_idx" ON "rate_markups"("approved_by_id");

-- CreateIndex
CREATE INDEX "rate_markups_organization_id_idx" ON "rate_markups"("organization_id");

-- CreateIndex
CREATE INDEX "rate_markups_compliance_id_idx" ON "rate_markups"("compliance_id");

-- CreateIndex
CREATE INDEX "conversion_quotes_user_id_created_at_idx" ON "conversion_quotes"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "conversion_quotes_organization_id_idx" ON "conversion_quotes"("organization_id");

-- CreateIndex
CREATE INDEX "conversion_quotes_compliance_id_idx" ON "conversion_quotes"("compliance_id");

-- CreateIndex
CREATE INDEX "conversion_quotes_rate_id_idx" ON "conversion_quotes"("rate_id");

-- CreateIndex
CREATE INDEX "conversion_quotes_markup_id_idx" ON "conversion_quotes"("markup_id");

-- CreateIndex
CREATE INDEX "conversion_quotes_created_at_idx" ON "conversion_quotes" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "conversion_quotes_user_id_idempotency_key_key" ON "conversion_quotes"("user_id", "idempotency_key");

-- AddForeignKey
ALTER TABLE "exchange_rates" ADD CONSTRAINT "exchange_rates_pair_id_fkey" FOREIGN KEY ("pair_id") REFERENCES "currency_pairs"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "exchange_rates" ADD CONSTRAINT "exchange_rates_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "rate_providers"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "daily_fixings" ADD CONSTRAINT "daily_fixings_pair_id_fkey" FOREIGN KEY ("pair_id") REFERENCES "currency_pairs"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "daily_fixings" ADD CONSTRAINT "daily_fixings_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "rate_providers"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "daily_fixings" ADD CONSTRAINT "daily_fixings_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "daily_fixings"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rate_markups" ADD CONSTRAINT "rate_markups_pair_id_fkey" FOREIGN KEY ("pair_id") REFERENCES "currency_pairs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversion_quotes" ADD CONSTRAINT "conversion_quotes_rate_id_fkey" FOREIGN KEY ("rate_id") REFERENCES "exchange_rates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversion_quotes" ADD CONSTRAINT "conversion_quotes_markup_id_fkey" FOREIGN KEY ("markup_id") REFERENCES "rate_markups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of currency_pairs
ALTER TABLE "currency_pairs" ADD CONSTRAINT "currency_pairs_base_currency_quote_currency_744d807b_check"
    CHECK (base_currency <> quote_currency);
ALTER TABLE "currency_pairs" ADD CONSTRAINT "currency_pairs_rate_decimals_cf6e17ed_check"
    CHECK (rate_decimals BETWEEN 0 AND 12);
ALTER TABLE "currency_pairs" ADD CONSTRAINT "currency_pairs_settlement_days_7a95906a_check"
    CHECK (settlement_days BETWEEN 0 AND 5);
ALTER TABLE "currency_pairs" ADD CONSTRAINT "currency_pairs_max_deviation_percent_998a81e3_check"
    CHECK (max_deviation_percent > 0 AND max_deviation_percent <= 100);
ALTER TABLE "currency_pairs" ADD CONSTRAINT "currency_pairs_base_token_id_quote_token_id_08047143_check"
    CHECK (base_token_id <> quote_token_id);

-- Safeguards of rate_providers
ALTER TABLE "rate_providers" ADD CONSTRAINT "rate_providers_code_5ee40107_check"
    CHECK (code ~ '^[a-z][a-z0-9-]{1,30}$');
ALTER TABLE "rate_providers" ADD CONSTRAINT "rate_providers_endpoint_url_c0f14df4_check"
    CHECK (endpoint_url ~ '^https://');
ALTER TABLE "rate_providers" ADD CONSTRAINT "rate_providers_priority_d53573d8_check"
    CHECK (priority BETWEEN 1 AND 100);
ALTER TABLE "rate_providers" ADD CONSTRAINT "rate_providers_stale_after_seconds_c96b9de4_check"
    CHECK (stale_after_seconds BETWEEN 1 AND 604800);
ALTER TABLE "rate_providers" ADD CONSTRAINT "rate_providers_poll_interval_seconds_dde4c161_check"
    CHECK (poll_interval_seconds BETWEEN 1 AND 86400);

-- Safeguards of exchange_rates
ALTER TABLE "exchange_rates" ADD CONSTRAINT "exchange_rates_bid_mid_ask_adbd83c5_check"
    CHECK (bid > 0 AND bid <= mid AND mid <= ask AND ask < 'NaN');
ALTER TABLE "exchange_rates" ADD CONSTRAINT "exchange_rates_observed_at_created_at_f129b5f4_check"
    CHECK (observed_at <= created_at + interval '1 minute');
ALTER TABLE "exchange_rates" ADD CONSTRAINT "exchange_rates_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);

-- Safeguards of daily_fixings
ALTER TABLE "daily_fixings" ADD CONSTRAINT "daily_fixings_rate_669feab3_check"
    CHECK (rate > 0 AND rate < 'NaN');
ALTER TABLE "daily_fixings" ADD CONSTRAINT "daily_fixings_revision_corrects_id_68f9a70b_check"
    CHECK (revision >= 0 AND (revision = 0) = (corrects_id IS NULL));

-- Safeguards of rate_markups
ALTER TABLE "rate_markups" ADD CONSTRAINT "rate_markups_markup_basis_points_ce1a09e1_check"
    CHECK (markup_basis_points BETWEEN 0 AND 1000);
ALTER TABLE "rate_markups" ADD CONSTRAINT "rate_markups_fixed_fee_currency_fixed_fee_0f3d5ffa_check"
    CHECK ((fixed_fee_currency IS NULL) = (fixed_fee = 0));
ALTER TABLE "rate_markups" ADD CONSTRAINT "rate_markups_min_source_amount_max_source_amount_24875975_check"
    CHECK (min_source_amount < max_source_amount);
ALTER TABLE "rate_markups" ADD CONSTRAINT "rate_markups_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "rate_markups" ADD CONSTRAINT "rate_markups_status_approved_by_id_f614636a_check"
    CHECK (status = 'DRAFT' OR approved_by_id IS NOT NULL);
ALTER TABLE "rate_markups" ADD CONSTRAINT "rate_markups_approved_by_id_created_by_id_520fe79c_check"
    CHECK (approved_by_id <> created_by_id);
ALTER TABLE "rate_markups" ADD CONSTRAINT "rate_markups_fixed_fee_57f37b26_check"
    CHECK (fixed_fee >= 0 AND fixed_fee < 'NaN');
ALTER TABLE "rate_markups" ADD CONSTRAINT "rate_markups_min_source_amount_231ae246_check"
    CHECK (min_source_amount >= 0 AND min_source_amount < 'NaN');
ALTER TABLE "rate_markups" ADD CONSTRAINT "rate_markups_max_source_amount_8f6d68e1_check"
    CHECK (max_source_amount > 0 AND max_source_amount < 'NaN');
CREATE UNIQUE INDEX "rate_markups_pair_id_segment_direction_min_source_a490351e_key" ON "rate_markups" ("pair_id", "segment", "direction", "min_source_amount")
    WHERE (status = 'ACTIVE' AND organization_id IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "rate_markups_organization_id_pair_id_segment_direc_81ea1982_key" ON "rate_markups" ("organization_id", "pair_id", "segment", "direction", "min_source_amount")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of conversion_quotes
ALTER TABLE "conversion_quotes" ADD CONSTRAINT "conversion_quotes_source_currency_target_currenc_74488fda_check"
    CHECK (source_currency <> target_currency);
ALTER TABLE "conversion_quotes" ADD CONSTRAINT "conversion_quotes_mid_rate_customer_rate_b827d975_check"
    CHECK (mid_rate > 0 AND mid_rate < 'NaN' AND customer_rate > 0 AND customer_rate <= mid_rate);
ALTER TABLE "conversion_quotes" ADD CONSTRAINT "conversion_quotes_fee_amount_source_amount_b9dbcc7d_check"
    CHECK (fee_amount < source_amount);
ALTER TABLE "conversion_quotes" ADD CONSTRAINT "conversion_quotes_target_amount_source_amount_fe_c663a341_check"
    CHECK (target_amount = round((source_amount - fee_amount) * customer_rate, 8));
ALTER TABLE "conversion_quotes" ADD CONSTRAINT "conversion_quotes_expires_at_created_at_4cb7f7c5_check"
    CHECK (expires_at > created_at AND expires_at <= created_at + interval '15 minutes');
ALTER TABLE "conversion_quotes" ADD CONSTRAINT "conversion_quotes_status_accepted_at_8b260c31_check"
    CHECK ((status = 'ACCEPTED') = (accepted_at IS NOT NULL));
ALTER TABLE "conversion_quotes" ADD CONSTRAINT "conversion_quotes_accepted_at_created_at_expires_25485a58_check"
    CHECK (accepted_at >= created_at AND accepted_at <= expires_at);
ALTER TABLE "conversion_quotes" ADD CONSTRAINT "conversion_quotes_source_amount_d2c325ef_check"
    CHECK (source_amount > 0 AND source_amount < 'NaN');
ALTER TABLE "conversion_quotes" ADD CONSTRAINT "conversion_quotes_target_amount_47447f2f_check"
    CHECK (target_amount > 0 AND target_amount < 'NaN');
ALTER TABLE "conversion_quotes" ADD CONSTRAINT "conversion_quotes_fee_amount_4542263a_check"
    CHECK (fee_amount >= 0 AND fee_amount < 'NaN');

-- Access to currency_pairs
ALTER TABLE "currency_pairs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "currency_pairs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "currency_pairs" TO azora_service;
GRANT SELECT ON "currency_pairs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "currency_pairs_4a3bf460_access" ON "currency_pairs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "currency_pairs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "currency_pairs" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "currency_pairs" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."currency_pairs" WITH (security_barrier = true) AS
    SELECT "id", "base_currency", "quote_currency", "base_token_id", "quote_token_id", "rate_decimals", "settlement_days",
        "max_deviation_percent", "status", "created_at", "updated_at", "deleted_at"
    FROM "currency_pairs";
GRANT SELECT ON azora_reader."currency_pairs" TO azora_reader;
ALTER VIEW azora_reader."currency_pairs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "currency_pairs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "currency_pairs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "currency_pairs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "currency_pairs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to rate_providers
ALTER TABLE "rate_providers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rate_providers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rate_providers" TO azora_service;
GRANT SELECT ("id", "code", "name", "kind", "endpoint_url", "priority", "poll_interval_seconds", "stale_after_seconds",
        "publication_time_zone", "status", "created_at", "updated_at", "deleted_at")
    ON "rate_providers" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "rate_providers_c6958cc8_access" ON "rate_providers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rate_providers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "rate_providers" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "rate_providers" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."rate_providers" WITH (security_barrier = true) AS
    SELECT "id", "code", "name", "kind", "endpoint_url", "priority", "poll_interval_seconds", "stale_after_seconds",
        "publication_time_zone", "status", "created_at", "updated_at", "deleted_at"
    FROM "rate_providers";
GRANT SELECT ON azora_reader."rate_providers" TO azora_reader;
ALTER VIEW azora_reader."rate_providers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "rate_providers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{api_key}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "rate_providers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{api_key}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "rate_providers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{api_key}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "rate_providers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to exchange_rates
ALTER TABLE "exchange_rates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "exchange_rates" FROM PUBLIC;
GRANT SELECT, INSERT ON "exchange_rates" TO azora_service;
GRANT SELECT ON "exchange_rates" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "exchange_rates_92aee1e0_access" ON "exchange_rates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "exchange_rates" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "exchange_rates" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."exchange_rates" WITH (security_barrier = true) AS
    SELECT "id", "pair_id", "provider_id", "bid", "mid", "ask", "confidence", "observed_at", "created_at"
    FROM "exchange_rates";
GRANT SELECT ON azora_reader."exchange_rates" TO azora_reader;
ALTER VIEW azora_reader."exchange_rates" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "exchange_rates"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "exchange_rates"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to daily_fixings
ALTER TABLE "daily_fixings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "daily_fixings" FROM PUBLIC;
GRANT SELECT, INSERT ON "daily_fixings" TO azora_service;
GRANT SELECT ON "daily_fixings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "daily_fixings_377f4c0e_access" ON "daily_fixings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "daily_fixings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "daily_fixings" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."daily_fixings" WITH (security_barrier = true) AS
    SELECT "id", "pair_id", "provider_id", "fixing_date", "rate", "method", "revision", "corrects_id", "published_at",
        "created_at"
    FROM "daily_fixings";
GRANT SELECT ON azora_reader."daily_fixings" TO azora_reader;
ALTER VIEW azora_reader."daily_fixings" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "daily_fixings"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "daily_fixings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to rate_markups
ALTER TABLE "rate_markups" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rate_markups" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rate_markups" TO azora_service;
GRANT SELECT ON "rate_markups" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "rate_markups_581d54af_access" ON "rate_markups"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rate_markups" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "rate_markups" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "rate_markups" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."rate_markups" WITH (security_barrier = true) AS
    SELECT "id", "pair_id", "segment", "direction", "markup_basis_points", "fixed_fee", "fixed_fee_currency",
        "min_source_amount", "max_source_amount", "status", "effective_from", "effective_to", "created_by_id",
        "approved_by_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "rate_markups";
GRANT SELECT ON azora_reader."rate_markups" TO azora_reader;
ALTER VIEW azora_reader."rate_markups" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "rate_markups"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "rate_markups"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "rate_markups"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "rate_markups"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to conversion_quotes
ALTER TABLE "conversion_quotes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "conversion_quotes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "conversion_quotes" TO azora_service;
GRANT SELECT ON "conversion_quotes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "conversion_quotes_01f8ed01_access" ON "conversion_quotes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "conversion_quotes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "conversion_quotes" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "conversion_quotes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."conversion_quotes" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "rate_id", "markup_id", "direction", "source_currency", "source_amount", "target_currency",
        "target_amount", "mid_rate", "customer_rate", "fee_amount", "status", "expires_at", "accepted_at",
        "idempotency_key", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "conversion_quotes";
GRANT SELECT ON azora_reader."conversion_quotes" TO azora_reader;
ALTER VIEW azora_reader."conversion_quotes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "conversion_quotes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "conversion_quotes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "conversion_quotes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "conversion_quotes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
