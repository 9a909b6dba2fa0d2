-- CreateEnum
CREATE TYPE "TaxTreatment" AS ENUM ('INCLUSIVE', 'EXCLUSIVE');

-- CreateEnum
CREATE TYPE "BookStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'RETIRED');

-- CreateEnum
CREATE TYPE "IncomeGroup" AS ENUM ('LOW', 'LOWER_MIDDLE', 'UPPER_MIDDLE', 'HIGH');

-- CreateEnum
CREATE TYPE "VerificationMethod" AS ENUM ('DECLARATION', 'DOCUMENT', 'SOCIAL_GRANT', 'NSFAS_STATUS', 'BANK_STATEMENT');

-- CreateEnum
CREATE TYPE "VerificationStatus" AS ENUM ('PENDING', 'VERIFIED', 'REFUSED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "VerificationRefusal" AS ENUM ('DOCUMENT_UNREADABLE', 'INCOME_ABOVE_TIER', 'NOT_THE_PERSON', 'OUT_OF_DATE');

-- CreateEnum
CREATE TYPE "OverrideReason" AS ENUM ('CONTRACT', 'STRATEGIC', 'HARDSHIP', 'COMPETITOR', 'CORRECTION');

-- CreateEnum
CREATE TYPE "OverrideStatus" AS ENUM ('PROPOSED', 'APPROVED', 'REJECTED', 'ENDED');

-- CreateEnum
CREATE TYPE "PromotionStatus" AS ENUM ('DRAFT', 'ACTIVE', 'PAUSED', 'ENDED');

-- CreateEnum
CREATE TYPE "QuoteStatus" AS ENUM ('OFFERED', 'USED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "price_books" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "base_currency" VARCHAR(10) NOT NULL,
    "rounding_step" DECIMAL(10,4) NOT NULL DEFAULT 1,
    "floor_percent" DECIMAL(5,2) NOT NULL DEFAULT 10,
    "tax_treatment" "TaxTreatment" NOT NULL DEFAULT 'INCLUSIVE',
    "status" "BookStatus" NOT NULL DEFAULT 'DRAFT',
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "published_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "price_books_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pricing_tiers" (
    "id" UUID NOT NULL,
    "book_id" UUID NOT NULL,
    "rank" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "income_from" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "income_to" DECIMAL(18,8),
    "income_currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "price_percent" DECIMAL(5,2) NOT NULL,
    "verification_required" BOOLEAN NOT NULL DEFAULT true,
    "valid_months" SMALLINT NOT NULL DEFAULT 12,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "pricing_tiers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "country_tiers" (
    "id" UUID NOT NULL,
    "book_id" UUID NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "income_group" "IncomeGroup" NOT NULL,
    "ppp_conversion_factor" DECIMAL(18,6) NOT NULL,
    "price_level_ratio" DECIMAL(8,6) NOT NULL,
    "data_year" SMALLINT NOT NULL,
    "price_percent" DECIMAL(5,2) NOT NULL,
    "local_currency" VARCHAR(10) NOT NULL,
    "vat_percent" DECIMAL(5,2),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "country_tiers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "income_verifications" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "tier_id" UUID,
    "method" "VerificationMethod" NOT NULL,
    "household_income" DECIMAL(18,8),
    "income_currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "household_size" SMALLINT NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "document_file_id" UUID,
    "grant_reference" TEXT,
    "status" "VerificationStatus" NOT NULL DEFAULT 'PENDING',
    "refusal" "VerificationRefusal",
    "verified_by_id" UUID,
    "declared_on" DATE NOT NULL,
    "decided_at" TIMESTAMPTZ(6),
    "expires_on" DATE,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "income_verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_overrides" (
    "id" UUID NOT NULL,
    "book_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "customer_id" UUID,
    "country_code" CHAR(2),
    "override_price" DECIMAL(18,8),
    "discount_percent" DECIMAL(5,2),
    "reason" "OverrideReason" NOT NULL,
    "status" "OverrideStatus" NOT NULL DEFAULT 'PROPOSED',
    "requested_by_id" UUID NOT NULL,
    "approved_by_id" UUID,
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "price_overrides_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promotion_codes" (
    "id" UUID NOT NULL,
    "code" VARCHAR(30) NOT NULL,
    "percent_off" DECIMAL(5,2),
    "amount_off" DECIMAL(18,8),
    "amount_currency" VARCHAR(10),
    "minimum_order" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "plan_ids" UUID[],
    "first_purchase_only" BOOLEAN NOT NULL DEFAULT false,
    "stackable" BOOLEAN NOT NULL DEFAULT false,
    "redemption_limit" INTEGER NOT NULL,
    "redemption_count" INTEGER NOT NULL DEFAULT 0,
    "per_user_limit" INTEGER NOT NULL DEFAULT 1,
    "status" "PromotionStatus" NOT NULL DEFAULT 'ACTIVE',
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6),
    "created_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "promotion_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_quotes" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "book_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "list_price" DECIMAL(18,8) NOT NULL,
    "list_currency" VARCHAR(10) NOT NULL,
    "final_currency" VARCHAR(10) NOT NULL,
    "exchange_rate_id" UUID,
    "country_percent" DECIMAL(5,2) NOT NULL DEFAULT 100,
    "tier_id" UUID,
    "tier_percent" DECIMAL(5,2) NOT NULL DEFAULT 100,
    "override_id" UUID,
    "promotion_id" UUID,
    "promotion_discount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "rounding_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "final_price" DECIMAL(18,8) NOT NULL,
    "status" "QuoteStatus" NOT NULL DEFAULT 'OFFERED',
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "price_quotes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "price_books_published_by_id_idx" ON "price_books"("published_by_id");

-- CreateIndex
CREATE INDEX "price_books_compliance_id_idx" ON "price_books"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "price_books_organization_id_code_version_key" ON "price_books"("organization_id", "code", "version");

-- CreateIndex
CREATE UNIQUE INDEX "pricing_tiers_book_id_rank_key" ON "pricing_tiers"("book_id", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "pricing_tiers_book_id_income_from_key" ON "pricing_tiers"("book_id", "income_from");

-- CreateIndex
CREATE UNIQUE INDEX "country_tiers_book_id_country_code_key" ON "country_tiers"("book_id", "country_code");

-- CreateIndex
CREATE INDEX "income_verifications_user_id_status_idx" ON "income_verifications"("user_id", "status");

-- CreateIndex
CREATE INDEX "income_verifications_tier_id_idx" ON "income_verifications"("tier_id");

-- CreateIndex
CREATE INDEX "income_verifications_document_file_id_idx" ON "income_verifications"("document_file_id");

-- CreateIndex
CREATE INDEX "income_verifications_verified_by_id_idx" ON "income_verifications"("verified_by_id");

-- CreateIndex
CREATE INDEX "income_verifications_organization_id_idx" ON "income_verifications"("organization_id");

-- CreateIndex
CREATE INDEX "income_verifications_compliance_id_idx" ON "income_verifications"("compliance_id");

-- CreateIndex
CREATE INDEX "price_overrides_book_id_plan_id_idx" ON "price_overrides"("book_id", "plan_id");

-- CreateIndex
CREATE INDEX "price_overrides_organization_id_status_idx" ON "price_overrides"("organization_id", "status");

-- CreateIndex
CREATE INDEX "price_overrides_plan_id_idx" ON "price_overrides"("plan_id");

-- CreateIndex
CREATE INDEX "price_overrides_customer_id_idx" ON "price_overrides"("customer_id");

-- CreateIndex
CREATE INDEX "price_overrides_requested_by_id_idx" ON "price_overrides"("requested_by_id");

-- CreateIndex
CREATE INDEX "price_overrides_approved_by_id_idx" ON "price_overrides"("approved_by_id");

-- CreateIndex
CREATE INDEX "price_overrides_compliance_id_idx" ON "price_overrides"("compliance_id");

-- CreateIndex
CREATE INDEX "promotion_codes_organization_id_status_idx" ON "promotion_codes"("organization_id", "status");

-- CreateIndex
CREATE INDEX "promotion_codes_created_by_id_idx" ON "promotion_codes"("created_by_id");

-- CreateIndex
CREATE INDEX "promotion_codes_compliance_id_idx" ON "promotion_codes"("compliance_id");

-- CreateIndex
CREATE INDEX "promotion_codes_plan_ids_idx" ON "promotion_codes" USING GIN ("plan_ids");

-- CreateIndex
CREATE INDEX "price_quotes_user_id_created_at_idx" ON "price_quotes"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "price_quotes_plan_id_idx" ON "price_quotes"("plan_id");

-- CreateIndex
CREATE INDEX "price_quotes_exchange_rate_id_idx" ON "price_quotes"("exchange_rate_id");

-- CreateIndex
CREATE INDEX "price_quotes_organization_id_idx" ON "price_quotes"("organization_id");

-- CreateIndex
CREATE INDEX "price_quotes_compliance_id_idx" ON "price_quotes"("compliance_id");

-- CreateIndex
CREATE INDEX "price_quotes_book_id_idx" ON "price_quotes"("book_id");

-- CreateIndex
CREATE INDEX "price_quotes_tier_id_idx" ON "price_quotes"("tier_id");

-- CreateIndex
CREATE INDEX "price_quotes_override_id_idx" ON "price_quotes"("override_id");

-- CreateIndex
CREATE INDEX "price_quotes_promotion_id_idx" ON "price_quotes"("promotion_id");

-- CreateIndex
CREATE INDEX "price_quotes_created_at_idx" ON "price_quotes" USING BRIN ("created_at");

-- AddForeignKey
ALTER TABLE "pricing_tiers" ADD CONSTRAINT "pricing_tiers_book_id_fkey" FOREIGN KEY ("book_id") REFERENCES "price_books"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "country_tiers" ADD CONSTRAINT "country_tiers_book_id_fkey" FOREIGN KEY ("book_id") REFERENCES "price_books"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "income_verifications" ADD CONSTRAINT "income_verifications_tier_id_fkey" FOREIGN KEY ("tier_id") REFERENCES "pricing_tiers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_overrides" ADD CONSTRAINT "price_overrides_book_id_fkey" FOREIGN KEY ("book_id") REFERENCES "price_books"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_quotes" ADD CONSTRAINT "price_quotes_book_id_fkey" FOREIGN KEY ("book_id") REFERENCES "price_books"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_quotes" ADD CONSTRAINT "price_quotes_tier_id_fkey" FOREIGN KEY ("tier_id") REFERENCES "pricing_tiers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_quotes" ADD CONSTRAINT "price_quotes_override_id_fkey" FOREIGN KEY ("override_id") REFERENCES "price_overrides"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_quotes" ADD CONSTRAINT "price_quotes_promotion_id_fkey" FOREIGN KEY ("promotion_id") REFERENCES "promotion_codes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of price_books
ALTER TABLE "price_books" ADD CONSTRAINT "price_books_code_version_7c59fb0f_check"
    CHECK (code ~ '^[a-z][a-z0-9-]{2,39}$' AND version >= 1);
ALTER TABLE "price_books" ADD CONSTRAINT "price_books_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "price_books" ADD CONSTRAINT "price_books_rounding_step_fe10c870_check"
    CHECK (rounding_step > 0 AND rounding_step <= 1000);
ALTER TABLE "price_books" ADD CONSTRAINT "price_books_floor_percent_995808fd_check"
    CHECK (floor_percent BETWEEN 0 AND 100);
ALTER TABLE "price_books" ADD CONSTRAINT "price_books_status_published_by_id_9616fa72_check"
    CHECK (status = 'DRAFT' OR published_by_id IS NOT NULL);
CREATE UNIQUE INDEX "price_books_organization_id_code_98917a70_key" ON "price_books" ("organization_id", "code")
    WHERE (status = 'PUBLISHED' AND effective_to IS NULL AND deleted_at IS NULL);

-- Safeguards of pricing_tiers
ALTER TABLE "pricing_tiers" ADD CONSTRAINT "pricing_tiers_rank_58589227_check"
    CHECK (rank BETWEEN 0 AND 20);
ALTER TABLE "pricing_tiers" ADD CONSTRAINT "pricing_tiers_income_from_income_to_2222761f_check"
    CHECK (income_from < income_to);
ALTER TABLE "pricing_tiers" ADD CONSTRAINT "pricing_tiers_price_percent_71908906_check"
    CHECK (price_percent BETWEEN 0 AND 100);
ALTER TABLE "pricing_tiers" ADD CONSTRAINT "pricing_tiers_verification_required_rank_12932da5_check"
    CHECK (NOT verification_required OR rank > 0);
ALTER TABLE "pricing_tiers" ADD CONSTRAINT "pricing_tiers_income_from_5604d1ee_check"
    CHECK (income_from >= 0 AND income_from < 'NaN');
ALTER TABLE "pricing_tiers" ADD CONSTRAINT "pricing_tiers_income_to_e26a7a9b_check"
    CHECK (income_to > 0 AND income_to < 'NaN');

-- Safeguards of country_tiers
ALTER TABLE "country_tiers" ADD CONSTRAINT "country_tiers_country_code_e87a4a05_check"
    CHECK (country_code ~ '^[A-Z]{2}$');
ALTER TABLE "country_tiers" ADD CONSTRAINT "country_tiers_price_percent_97bf8cf8_check"
    CHECK (price_percent BETWEEN 0 AND 150);
ALTER TABLE "country_tiers" ADD CONSTRAINT "country_tiers_ppp_conversion_factor_ab5aceba_check"
    CHECK (ppp_conversion_factor > 0 AND ppp_conversion_factor < 'NaN');
ALTER TABLE "country_tiers" ADD CONSTRAINT "country_tiers_price_level_ratio_3543db02_check"
    CHECK (price_level_ratio > 0 AND price_level_ratio < 5);
ALTER TABLE "country_tiers" ADD CONSTRAINT "country_tiers_data_year_6e0ec457_check"
    CHECK (data_year BETWEEN 1990 AND 2100);
ALTER TABLE "country_tiers" ADD CONSTRAINT "country_tiers_vat_percent_5d2cb175_check"
    CHECK (vat_percent BETWEEN 0 AND 30);

-- Safeguards of income_verifications
ALTER TABLE "income_verifications" ADD CONSTRAINT "income_verifications_household_size_930a30dc_check"
    CHECK (household_size BETWEEN 1 AND 30);
ALTER TABLE "income_verifications" ADD CONSTRAINT "income_verifications_status_tier_id_decided_at_e_8b669a70_check"
    CHECK ((status IN ('VERIFIED', 'EXPIRED')) = (tier_id IS NOT NULL AND decided_at IS NOT NULL AND expires_on IS NOT NULL));
ALTER TABLE "income_verifications" ADD CONSTRAINT "income_verifications_status_refusal_22779920_check"
    CHECK ((status = 'REFUSED') = (refusal IS NOT NULL));
ALTER TABLE "income_verifications" ADD CONSTRAINT "income_verifications_verified_by_id_user_id_e3f6c12d_check"
    CHECK (verified_by_id <> user_id);
ALTER TABLE "income_verifications" ADD CONSTRAINT "income_verifications_method_document_file_id_sta_f4a2a5e3_check"
    CHECK (method <> 'DOCUMENT' OR document_file_id IS NOT NULL OR status IN ('VERIFIED', 'REFUSED', 'EXPIRED'));
ALTER TABLE "income_verifications" ADD CONSTRAINT "income_verifications_expires_on_declared_on_3290f0e0_check"
    CHECK (expires_on > declared_on);
ALTER TABLE "income_verifications" ADD CONSTRAINT "income_verifications_household_income_0fbe2c39_check"
    CHECK (household_income >= 0 AND household_income < 'NaN');
CREATE UNIQUE INDEX "income_verifications_user_id_2a80a111_key" ON "income_verifications" ("user_id")
    WHERE (status IN ('PENDING', 'VERIFIED') AND deleted_at IS NULL);

-- Safeguards of price_overrides
ALTER TABLE "price_overrides" ADD CONSTRAINT "price_overrides_override_price_discount_percent_4cfad833_check"
    CHECK (num_nonnulls(override_price, discount_percent) = 1);
ALTER TABLE "price_overrides" ADD CONSTRAINT "price_overrides_discount_percent_4ce40da5_check"
    CHECK (discount_percent > 0 AND discount_percent <= 100);
ALTER TABLE "price_overrides" ADD CONSTRAINT "price_overrides_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "price_overrides" ADD CONSTRAINT "price_overrides_approved_by_id_requested_by_id_445063ec_check"
    CHECK (approved_by_id <> requested_by_id);
ALTER TABLE "price_overrides" ADD CONSTRAINT "price_overrides_status_approved_by_id_64b4edc6_check"
    CHECK (status = 'PROPOSED' OR approved_by_id IS NOT NULL);
ALTER TABLE "price_overrides" ADD CONSTRAINT "price_overrides_customer_id_country_code_28318c7c_check"
    CHECK (num_nonnulls(customer_id, country_code) >= 1);
ALTER TABLE "price_overrides" ADD CONSTRAINT "price_overrides_override_price_bfc086b5_check"
    CHECK (override_price >= 0 AND override_price < 'NaN');
CREATE UNIQUE INDEX "price_overrides_book_id_plan_id_customer_id_470cdb27_key" ON "price_overrides" ("book_id", "plan_id", "customer_id")
    WHERE (status = 'APPROVED' AND customer_id IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of promotion_codes
ALTER TABLE "promotion_codes" ADD CONSTRAINT "promotion_codes_code_6977f1c1_check"
    CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{2,29}$');
ALTER TABLE "promotion_codes" ADD CONSTRAINT "promotion_codes_percent_off_amount_off_15132116_check"
    CHECK (num_nonnulls(percent_off, amount_off) = 1);
ALTER TABLE "promotion_codes" ADD CONSTRAINT "promotion_codes_percent_off_a69a2d8f_check"
    CHECK (percent_off > 0 AND percent_off <= 100);
ALTER TABLE "promotion_codes" ADD CONSTRAINT "promotion_codes_amount_off_amount_currency_5bb4e587_check"
    CHECK ((amount_off IS NULL) = (amount_currency IS NULL));
ALTER TABLE "promotion_codes" ADD CONSTRAINT "promotion_codes_redemption_count_redemption_limi_b4600263_check"
    CHECK (redemption_count BETWEEN 0 AND redemption_limit);
ALTER TABLE "promotion_codes" ADD CONSTRAINT "promotion_codes_per_user_limit_redemption_limit_87c0300d_check"
    CHECK (per_user_limit BETWEEN 1 AND redemption_limit);
ALTER TABLE "promotion_codes" ADD CONSTRAINT "promotion_codes_ends_at_starts_at_c8de730b_check"
    CHECK (ends_at > starts_at);
ALTER TABLE "promotion_codes" ADD CONSTRAINT "promotion_codes_amount_off_d2d0775a_check"
    CHECK (amount_off > 0 AND amount_off < 'NaN');
ALTER TABLE "promotion_codes" ADD CONSTRAINT "promotion_codes_minimum_order_568e52cb_check"
    CHECK (minimum_order >= 0 AND minimum_order < 'NaN');
CREATE UNIQUE INDEX "promotion_codes_code_3e9c9c84_key" ON "promotion_codes" ("code")
    WHERE (status <> 'ENDED' AND deleted_at IS NULL);

-- Safeguards of price_quotes
ALTER TABLE "price_quotes" ADD CONSTRAINT "price_quotes_country_percent_tier_percent_dcff30fb_check"
    CHECK (country_percent BETWEEN 0 AND 150 AND tier_percent BETWEEN 0 AND 100);
ALTER TABLE "price_quotes" ADD CONSTRAINT "price_quotes_final_price_list_price_country_perc_224ac304_check"
    CHECK (final_price <= round(list_price * country_percent / 100 * tier_percent / 100, 8) + rounding_amount OR override_id IS NOT NULL);
ALTER TABLE "price_quotes" ADD CONSTRAINT "price_quotes_status_used_at_fdbbcea9_check"
    CHECK ((status = 'USED') = (used_at IS NOT NULL));
ALTER TABLE "price_quotes" ADD CONSTRAINT "price_quotes_expires_at_created_at_used_at_7dd2f2a0_check"
    CHECK (expires_at > created_at AND used_at <= expires_at);
ALTER TABLE "price_quotes" ADD CONSTRAINT "price_quotes_exchange_rate_id_list_currency_fina_7d188611_check"
    CHECK (exchange_rate_id IS NOT NULL OR list_currency = final_currency);
ALTER TABLE "price_quotes" ADD CONSTRAINT "price_quotes_promotion_discount_promotion_id_888b1408_check"
    CHECK (promotion_discount = 0 OR promotion_id IS NOT NULL);
ALTER TABLE "price_quotes" ADD CONSTRAINT "price_quotes_list_price_1f8963bf_check"
    CHECK (list_price >= 0 AND list_price < 'NaN');
ALTER TABLE "price_quotes" ADD CONSTRAINT "price_quotes_promotion_discount_26470336_check"
    CHECK (promotion_discount >= 0 AND promotion_discount < 'NaN');
ALTER TABLE "price_quotes" ADD CONSTRAINT "price_quotes_rounding_amount_25a9e1a6_check"
    CHECK (rounding_amount >= 0 AND rounding_amount < 'NaN');
ALTER TABLE "price_quotes" ADD CONSTRAINT "price_quotes_final_price_57d8d55d_check"
    CHECK (final_price >= 0 AND final_price < 'NaN');

-- Live rows of price_books
CREATE VIEW azora_keys."price_books_03822810_live" AS
    SELECT "id" FROM "price_books"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."price_books_03822810_live" TO azora_user;

-- Own rows of price_books
CREATE VIEW azora_keys."price_books_967ae8ea_own" AS
    SELECT "id" FROM "price_books"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."price_books_967ae8ea_own" TO azora_user;

-- Access to price_books
ALTER TABLE "price_books" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "price_books" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "price_books" TO azora_service;
GRANT SELECT ON "price_books" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "price_books_be6bfa55_access" ON "price_books"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "price_books" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "price_books" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "price_books" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."price_books" WITH (security_barrier = true) AS
    SELECT "id", "code", "version", "name", "base_currency", "rounding_step", "floor_percent", "tax_treatment", "status",
        "effective_from", "effective_to", "published_by_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "price_books";
GRANT SELECT ON azora_reader."price_books" TO azora_reader;
ALTER VIEW azora_reader."price_books" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "price_books"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "price_books"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "price_books"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "price_books"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to pricing_tiers
ALTER TABLE "pricing_tiers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "pricing_tiers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "pricing_tiers" TO azora_service;
GRANT SELECT ON "pricing_tiers" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "pricing_tiers_2bf35b57_access" ON "pricing_tiers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "pricing_tiers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "pricing_tiers" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "pricing_tiers" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "book_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."price_books_967ae8ea_own")))
        OR EXISTS (SELECT FROM azora_keys."price_books_03822810_live" live WHERE live."id" = "pricing_tiers"."book_id"));
CREATE VIEW azora_reader."pricing_tiers" WITH (security_barrier = true) AS
    SELECT "id", "book_id", "rank", "name", "income_from", "income_to", "income_currency", "price_percent",
        "verification_required", "valid_months", "created_at", "updated_at"
    FROM "pricing_tiers";
GRANT SELECT ON azora_reader."pricing_tiers" TO azora_reader;
ALTER VIEW azora_reader."pricing_tiers" OWNER TO azora_masker;

-- Access to country_tiers
ALTER TABLE "country_tiers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "country_tiers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "country_tiers" TO azora_service;
GRANT SELECT ON "country_tiers" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "country_tiers_71a68620_access" ON "country_tiers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "country_tiers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "country_tiers" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "country_tiers" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "book_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."price_books_967ae8ea_own")))
        OR EXISTS (SELECT FROM azora_keys."price_books_03822810_live" live WHERE live."id" = "country_tiers"."book_id"));
CREATE VIEW azora_reader."country_tiers" WITH (security_barrier = true) AS
    SELECT "id", "book_id", "country_code", "income_group", "ppp_conversion_factor", "price_level_ratio", "data_year",
        "price_percent", "local_currency", "vat_percent", "created_at", "updated_at"
    FROM "country_tiers";
GRANT SELECT ON azora_reader."country_tiers" TO azora_reader;
ALTER VIEW azora_reader."country_tiers" OWNER TO azora_masker;

-- Access to income_verifications
ALTER TABLE "income_verifications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "income_verifications" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "income_verifications" TO azora_service;
GRANT SELECT ON "income_verifications" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("household_income", "grant_reference") ON "income_verifications" TO azora_maintenance;
CREATE POLICY "income_verifications_16cf33be_access" ON "income_verifications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "income_verifications" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "income_verifications" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "income_verifications" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."income_verifications" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "tier_id", "method", NULL::decimal(18, 8) AS "household_income", "income_currency",
        "household_size", "country_code", "document_file_id",
        azora.mask_government_id("grant_reference") AS "grant_reference", "status", "refusal", "verified_by_id",
        "declared_on", "decided_at", "expires_on", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "income_verifications";
GRANT SELECT ON azora_reader."income_verifications" TO azora_reader;
ALTER VIEW azora_reader."income_verifications" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "income_verifications"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{household_income,grant_reference}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "income_verifications"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{household_income,grant_reference}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "income_verifications"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{household_income,grant_reference}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "income_verifications"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to price_overrides
ALTER TABLE "price_overrides" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "price_overrides" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "price_overrides" TO azora_service;
GRANT SELECT ON "price_overrides" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "price_overrides_e4f7e280_access" ON "price_overrides"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "price_overrides" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "price_overrides" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "price_overrides" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."price_overrides" WITH (security_barrier = true) AS
    SELECT "id", "book_id", "plan_id", "customer_id", "country_code", "override_price", "discount_percent", "reason",
        "status", "requested_by_id", "approved_by_id", "effective_from", "effective_to", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "price_overrides";
GRANT SELECT ON azora_reader."price_overrides" TO azora_reader;
ALTER VIEW azora_reader."price_overrides" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "price_overrides"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "price_overrides"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "price_overrides"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "price_overrides"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to promotion_codes
ALTER TABLE "promotion_codes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "promotion_codes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "promotion_codes" TO azora_service;
GRANT SELECT ON "promotion_codes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "promotion_codes_8ffc080a_access" ON "promotion_codes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "promotion_codes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "promotion_codes" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "promotion_codes" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."promotion_codes" WITH (security_barrier = true) AS
    SELECT "id", "code", "percent_off", "amount_off", "amount_currency", "minimum_order", "plan_ids",
        "first_purchase_only", "stackable", "redemption_limit", "redemption_count", "per_user_limit", "status",
        "starts_at", "ends_at", "created_by_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "promotion_codes";
GRANT SELECT ON azora_reader."promotion_codes" TO azora_reader;
ALTER VIEW azora_reader."promotion_codes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "promotion_codes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "promotion_codes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "promotion_codes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "promotion_codes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to price_quotes
ALTER TABLE "price_quotes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "price_quotes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "price_quotes" TO azora_service;
GRANT SELECT ON "price_quotes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "price_quotes_abf5e044_access" ON "price_quotes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "price_quotes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "price_quotes" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "price_quotes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."price_quotes" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "book_id", "plan_id", "list_price", "list_currency", "final_currency", "exchange_rate_id",
        "country_percent", "tier_id", "tier_percent", "override_id", "promotion_id", "promotion_discount",
        "rounding_amount", "final_price", "status", "expires_at", "used_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "price_quotes";
GRANT SELECT ON azora_reader."price_quotes" TO azora_reader;
ALTER VIEW azora_reader."price_quotes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "price_quotes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "price_quotes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "price_quotes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "price_quotes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
