-- CreateEnum
CREATE TYPE "EarningsStatus" AS ENUM ('ACTIVE', 'UNDER_REVIEW', 'FROZEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "EarningKind" AS ENUM ('LEARNING', 'FREELANCE', 'PEER_TEACHING', 'RESEARCH', 'BONUS', 'CORRECTION');

-- CreateEnum
CREATE TYPE "MilestoneKind" AS ENUM ('FIRST_EARNING', 'LIFETIME_TOTAL', 'MONTHLY_TOTAL', 'FIRST_PAYOUT');

-- CreateEnum
CREATE TYPE "MilestoneStatus" AS ENUM ('REACHED', 'CELEBRATED');

-- CreateEnum
CREATE TYPE "PayoutMethod" AS ENUM ('WALLET', 'BANK', 'AIRTIME', 'FEES');

-- CreateEnum
CREATE TYPE "PayoutStatus" AS ENUM ('REQUESTED', 'APPROVED', 'PAID', 'REJECTED', 'RETURNED');

-- CreateEnum
CREATE TYPE "PayoutRejection" AS ENUM ('BELOW_THRESHOLD', 'ACCOUNT_FROZEN', 'KYC_REQUIRED', 'TAX_DETAILS_MISSING', 'INSUFFICIENT_BALANCE');

-- CreateEnum
CREATE TYPE "CertificateKind" AS ENUM ('IRP5', 'IT3A');

-- CreateEnum
CREATE TYPE "NoTaxReason" AS ENUM ('BELOW_THRESHOLD', 'INDEPENDENT_CONTRACTOR', 'NON_TAXABLE', 'EXEMPT_FOREIGN_EMPLOYMENT');

-- CreateEnum
CREATE TYPE "CertificateStatus" AS ENUM ('DRAFT', 'ISSUED', 'SUBMITTED', 'CORRECTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "earnings_accounts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "lifetime_earned" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "lifetime_paid_out" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "withheld_tax" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "held_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "available_balance" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "auto_payout" BOOLEAN NOT NULL DEFAULT false,
    "payout_threshold" DECIMAL(18,8) NOT NULL DEFAULT 100,
    "status" "EarningsStatus" NOT NULL DEFAULT 'ACTIVE',
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "earnings_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "earning_events" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "EarningKind" NOT NULL,
    "gross_amount" DECIMAL(18,8) NOT NULL,
    "tax_withheld" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "net_amount" DECIMAL(18,8) NOT NULL,
    "sars_source_code" CHAR(4) NOT NULL,
    "mining_record_id" UUID,
    "contract_id" UUID,
    "milestone_id" UUID,
    "corrects_id" UUID,
    "note" TEXT,
    "earned_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "earning_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "earning_milestones" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" "MilestoneKind" NOT NULL,
    "threshold_amount" DECIMAL(18,8) NOT NULL,
    "reached_amount" DECIMAL(18,8) NOT NULL,
    "bonus_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "bonus_event_id" UUID,
    "status" "MilestoneStatus" NOT NULL DEFAULT 'REACHED',
    "reached_at" TIMESTAMPTZ(6) NOT NULL,
    "celebrated_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "earning_milestones_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "earnings_payouts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "method" "PayoutMethod" NOT NULL,
    "requested_amount" DECIMAL(18,8) NOT NULL,
    "payout_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "net_payout" DECIMAL(18,8) NOT NULL,
    "status" "PayoutStatus" NOT NULL DEFAULT 'REQUESTED',
    "rejection" "PayoutRejection",
    "withdrawal_id" UUID,
    "mint_transaction_id" UUID,
    "airtime_redemption_id" UUID,
    "payment_intent_id" UUID,
    "automatic" BOOLEAN NOT NULL DEFAULT false,
    "paid_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "earnings_payouts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "earnings_statements" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "opening_balance" DECIMAL(18,8) NOT NULL,
    "earned_in_period" DECIMAL(18,8) NOT NULL,
    "tax_in_period" DECIMAL(18,8) NOT NULL,
    "paid_in_period" DECIMAL(18,8) NOT NULL,
    "corrections_in_period" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "closing_balance" DECIMAL(18,8) NOT NULL,
    "event_count" INTEGER NOT NULL,
    "file_id" UUID,
    "file_sha256" CHAR(64),
    "issued_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "earnings_statements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tax_certificates" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "kind" "CertificateKind" NOT NULL,
    "certificate_number" CHAR(30) NOT NULL,
    "tax_year" SMALLINT NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "paye_reference" CHAR(10) NOT NULL,
    "taxpayer_name" TEXT,
    "tax_number" TEXT,
    "identity_number" TEXT,
    "income3601" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "contractor3616" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "non_taxable3696" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "gross_remuneration" DECIMAL(18,8) NOT NULL,
    "paye_withheld" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "uif_contribution" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "no_tax_reason" "NoTaxReason",
    "status" "CertificateStatus" NOT NULL DEFAULT 'DRAFT',
    "replaces_id" UUID,
    "submitted_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "tax_certificates_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "earnings_accounts_wallet_id_idx" ON "earnings_accounts"("wallet_id");

-- CreateIndex
CREATE INDEX "earnings_accounts_organization_id_idx" ON "earnings_accounts"("organization_id");

-- CreateIndex
CREATE INDEX "earnings_accounts_compliance_id_idx" ON "earnings_accounts"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "earnings_accounts_student_id_currency_key" ON "earnings_accounts"("student_id", "currency");

-- CreateIndex
CREATE UNIQUE INDEX "earnings_accounts_user_id_id_key" ON "earnings_accounts"("user_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "earning_events_mining_record_id_key" ON "earning_events"("mining_record_id");

-- CreateIndex
CREATE UNIQUE INDEX "earning_events_milestone_id_key" ON "earning_events"("milestone_id");

-- CreateIndex
CREATE UNIQUE INDEX "earning_events_corrects_id_key" ON "earning_events"("corrects_id");

-- CreateIndex
CREATE INDEX "earning_events_user_id_account_id_earned_on_idx" ON "earning_events"("user_id", "account_id", "earned_on");

-- CreateIndex
CREATE INDEX "earning_events_contract_id_idx" ON "earning_events"("contract_id");

-- CreateIndex
CREATE INDEX "earning_events_created_at_idx" ON "earning_events" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "earning_milestones_bonus_event_id_key" ON "earning_milestones"("bonus_event_id");

-- CreateIndex
CREATE UNIQUE INDEX "earning_milestones_account_id_kind_threshold_amount_key" ON "earning_milestones"("account_id", "kind", "threshold_amount");

-- CreateIndex
CREATE UNIQUE INDEX "earnings_payouts_withdrawal_id_key" ON "earnings_payouts"("withdrawal_id");

-- CreateIndex
CREATE UNIQUE INDEX "earnings_payouts_mint_transaction_id_key" ON "earnings_payouts"("mint_transaction_id");

-- CreateIndex
CREATE UNIQUE INDEX "earnings_payouts_airtime_redemption_id_key" ON "earnings_payouts"("airtime_redemption_id");

-- CreateIndex
CREATE UNIQUE INDEX "earnings_payouts_payment_intent_id_key" ON "earnings_payouts"("payment_intent_id");

-- CreateIndex
CREATE INDEX "earnings_payouts_user_id_account_id_created_at_idx" ON "earnings_payouts"("user_id", "account_id", "created_at");

-- CreateIndex
CREATE INDEX "earnings_payouts_organization_id_idx" ON "earnings_payouts"("organization_id");

-- CreateIndex
CREATE INDEX "earnings_payouts_compliance_id_idx" ON "earnings_payouts"("compliance_id");

-- CreateIndex
CREATE INDEX "earnings_statements_file_id_idx" ON "earnings_statements"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "earnings_statements_account_id_period_start_key" ON "earnings_statements"("account_id", "period_start");

-- CreateIndex
CREATE UNIQUE INDEX "tax_certificates_certificate_number_key" ON "tax_certificates"("certificate_number");

-- CreateIndex
CREATE UNIQUE INDEX "tax_certificates_replaces_id_key" ON "tax_certificates"("replaces_id");

-- CreateIndex
CREATE INDEX "tax_certificates_user_id_tax_year_idx" ON "tax_certificates"("user_id", "tax_year");

-- CreateIndex
CREATE INDEX "tax_certificates_student_id_idx" ON "tax_certificates"("student_id");

-- CreateIndex
CREATE INDEX "tax_certificates_organization_id_idx" ON "tax_certificates"("organization_id");

-- CreateIndex
CREATE INDEX "tax_certificates_compliance_id_idx" ON "tax_certificates"("compliance_id");

-- AddForeignKey
ALTER TABLE "earning_events" ADD CONSTRAINT "earning_events_user_id_account_id_fkey" FOREIGN KEY ("user_id", "account_id") REFERENCES "earnings_accounts"("user_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "earning_events" ADD CONSTRAINT "earning_events_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "earning_events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "earning_milestones" ADD CONSTRAINT "earning_milestones_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "earnings_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earning_milestones" ADD CONSTRAINT "earning_milestones_bonus_event_id_fkey" FOREIGN KEY ("bonus_event_id") REFERENCES "earning_events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earnings_payouts" ADD CONSTRAINT "earnings_payouts_user_id_account_id_fkey" FOREIGN KEY ("user_id", "account_id") REFERENCES "earnings_accounts"("user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earnings_statements" ADD CONSTRAINT "earnings_statements_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "earnings_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "tax_certificates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of earnings_accounts
ALTER TABLE "earnings_accounts" ADD CONSTRAINT "earnings_accounts_available_balance_lifetime_ear_66aa76fd_check"
    CHECK (available_balance = lifetime_earned - lifetime_paid_out - withheld_tax - held_amount);
ALTER TABLE "earnings_accounts" ADD CONSTRAINT "earnings_accounts_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "earnings_accounts" ADD CONSTRAINT "earnings_accounts_status_available_balance_62b467a9_check"
    CHECK (status <> 'CLOSED' OR available_balance = 0);
ALTER TABLE "earnings_accounts" ADD CONSTRAINT "earnings_accounts_lifetime_earned_bb220c97_check"
    CHECK (lifetime_earned >= 0 AND lifetime_earned < 'NaN');
ALTER TABLE "earnings_accounts" ADD CONSTRAINT "earnings_accounts_lifetime_paid_out_bada0b73_check"
    CHECK (lifetime_paid_out >= 0 AND lifetime_paid_out < 'NaN');
ALTER TABLE "earnings_accounts" ADD CONSTRAINT "earnings_accounts_withheld_tax_a3f07a36_check"
    CHECK (withheld_tax >= 0 AND withheld_tax < 'NaN');
ALTER TABLE "earnings_accounts" ADD CONSTRAINT "earnings_accounts_held_amount_2e3238f7_check"
    CHECK (held_amount >= 0 AND held_amount < 'NaN');
ALTER TABLE "earnings_accounts" ADD CONSTRAINT "earnings_accounts_available_balance_a997417d_check"
    CHECK (available_balance >= 0 AND available_balance < 'NaN');
ALTER TABLE "earnings_accounts" ADD CONSTRAINT "earnings_accounts_payout_threshold_6df4c8dc_check"
    CHECK (payout_threshold > 0 AND payout_threshold < 'NaN');

-- Safeguards of earning_events
ALTER TABLE "earning_events" ADD CONSTRAINT "earning_events_net_amount_gross_amount_tax_withh_0b8203f9_check"
    CHECK (net_amount = gross_amount - tax_withheld);
ALTER TABLE "earning_events" ADD CONSTRAINT "earning_events_kind_corrects_id_e43bce39_check"
    CHECK ((kind = 'CORRECTION') = (corrects_id IS NOT NULL));
ALTER TABLE "earning_events" ADD CONSTRAINT "earning_events_kind_gross_amount_dc65cf16_check"
    CHECK (kind = 'CORRECTION' OR gross_amount > 0);
ALTER TABLE "earning_events" ADD CONSTRAINT "earning_events_gross_amount_tax_withheld_b9cfde8c_check"
    CHECK (gross_amount <> 0 AND gross_amount < 'NaN' AND abs(tax_withheld) <= abs(gross_amount));
ALTER TABLE "earning_events" ADD CONSTRAINT "earning_events_kind_mining_record_id_c85e37f9_check"
    CHECK (kind <> 'LEARNING' OR mining_record_id IS NOT NULL);
ALTER TABLE "earning_events" ADD CONSTRAINT "earning_events_kind_contract_id_e66d42af_check"
    CHECK (kind <> 'FREELANCE' OR contract_id IS NOT NULL);
ALTER TABLE "earning_events" ADD CONSTRAINT "earning_events_sars_source_code_de0b4329_check"
    CHECK (sars_source_code ~ '^[34][0-9]{3}$');

-- Safeguards of earning_milestones
ALTER TABLE "earning_milestones" ADD CONSTRAINT "earning_milestones_threshold_amount_reached_amou_ac4400c0_check"
    CHECK (threshold_amount <= reached_amount);
ALTER TABLE "earning_milestones" ADD CONSTRAINT "earning_milestones_celebrated_at_status_e7d7506d_check"
    CHECK ((celebrated_at IS NULL) = (status = 'REACHED'));
ALTER TABLE "earning_milestones" ADD CONSTRAINT "earning_milestones_bonus_amount_bonus_event_id_s_f235e898_check"
    CHECK (bonus_amount = 0 OR bonus_event_id IS NOT NULL OR status = 'REACHED');
ALTER TABLE "earning_milestones" ADD CONSTRAINT "earning_milestones_threshold_amount_5e866f2c_check"
    CHECK (threshold_amount > 0 AND threshold_amount < 'NaN');
ALTER TABLE "earning_milestones" ADD CONSTRAINT "earning_milestones_reached_amount_53959f89_check"
    CHECK (reached_amount > 0 AND reached_amount < 'NaN');
ALTER TABLE "earning_milestones" ADD CONSTRAINT "earning_milestones_bonus_amount_06f6d210_check"
    CHECK (bonus_amount >= 0 AND bonus_amount < 'NaN');

-- Safeguards of earnings_payouts
ALTER TABLE "earnings_payouts" ADD CONSTRAINT "earnings_payouts_net_payout_requested_amount_pay_d6e64e8c_check"
    CHECK (net_payout = requested_amount - payout_fee);
ALTER TABLE "earnings_payouts" ADD CONSTRAINT "earnings_payouts_payout_fee_requested_amount_cf99dbd1_check"
    CHECK (payout_fee < requested_amount);
ALTER TABLE "earnings_payouts" ADD CONSTRAINT "earnings_payouts_withdrawal_id_method_b1c82cb4_check"
    CHECK (withdrawal_id IS NULL OR method = 'BANK');
ALTER TABLE "earnings_payouts" ADD CONSTRAINT "earnings_payouts_airtime_redemption_id_method_d46e167e_check"
    CHECK (airtime_redemption_id IS NULL OR method = 'AIRTIME');
ALTER TABLE "earnings_payouts" ADD CONSTRAINT "earnings_payouts_payment_intent_id_method_509ae891_check"
    CHECK (payment_intent_id IS NULL OR method = 'FEES');
ALTER TABLE "earnings_payouts" ADD CONSTRAINT "earnings_payouts_status_paid_at_9a842329_check"
    CHECK ((status = 'PAID') = (paid_at IS NOT NULL));
ALTER TABLE "earnings_payouts" ADD CONSTRAINT "earnings_payouts_status_rejection_73a653db_check"
    CHECK ((status = 'REJECTED') = (rejection IS NOT NULL));
ALTER TABLE "earnings_payouts" ADD CONSTRAINT "earnings_payouts_status_withdrawal_id_mint_trans_b87e810b_check"
    CHECK (status <> 'PAID' OR num_nonnulls(withdrawal_id, mint_transaction_id, airtime_redemption_id, payment_intent_id) = 1);
ALTER TABLE "earnings_payouts" ADD CONSTRAINT "earnings_payouts_requested_amount_5f533eaf_check"
    CHECK (requested_amount > 0 AND requested_amount < 'NaN');
ALTER TABLE "earnings_payouts" ADD CONSTRAINT "earnings_payouts_payout_fee_f1992a87_check"
    CHECK (payout_fee >= 0 AND payout_fee < 'NaN');
ALTER TABLE "earnings_payouts" ADD CONSTRAINT "earnings_payouts_net_payout_ebda0b85_check"
    CHECK (net_payout >= 0 AND net_payout < 'NaN');

-- Safeguards of earnings_statements
ALTER TABLE "earnings_statements" ADD CONSTRAINT "earnings_statements_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "earnings_statements" ADD CONSTRAINT "earnings_statements_closing_balance_opening_bala_43118b71_check"
    CHECK (closing_balance = opening_balance + earned_in_period - tax_in_period - paid_in_period + corrections_in_period);
ALTER TABLE "earnings_statements" ADD CONSTRAINT "earnings_statements_event_count_bbb126a9_check"
    CHECK (event_count >= 0);
ALTER TABLE "earnings_statements" ADD CONSTRAINT "earnings_statements_file_sha256_4cf9f9e4_check"
    CHECK (file_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "earnings_statements" ADD CONSTRAINT "earnings_statements_corrections_in_period_a81b967d_check"
    CHECK (corrections_in_period < 'NaN');
ALTER TABLE "earnings_statements" ADD CONSTRAINT "earnings_statements_issued_at_file_sha256_79c7fcff_check"
    CHECK ((issued_at IS NULL) = (file_sha256 IS NULL));
ALTER TABLE "earnings_statements" ADD CONSTRAINT "earnings_statements_opening_balance_a6323274_check"
    CHECK (opening_balance >= 0 AND opening_balance < 'NaN');
ALTER TABLE "earnings_statements" ADD CONSTRAINT "earnings_statements_earned_in_period_3a675575_check"
    CHECK (earned_in_period >= 0 AND earned_in_period < 'NaN');
ALTER TABLE "earnings_statements" ADD CONSTRAINT "earnings_statements_tax_in_period_afe2218b_check"
    CHECK (tax_in_period >= 0 AND tax_in_period < 'NaN');
ALTER TABLE "earnings_statements" ADD CONSTRAINT "earnings_statements_paid_in_period_4288c6e1_check"
    CHECK (paid_in_period >= 0 AND paid_in_period < 'NaN');
ALTER TABLE "earnings_statements" ADD CONSTRAINT "earnings_statements_closing_balance_08aa280e_check"
    CHECK (closing_balance >= 0 AND closing_balance < 'NaN');

-- Safeguards of tax_certificates
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_certificate_number_67d75863_check"
    CHECK (certificate_number ~ '^[0-9]{14}(02|08)[0-9A-Z]{14}$');
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_tax_year_cf3ccaa9_check"
    CHECK (tax_year BETWEEN 2000 AND 2100);
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_kind_paye_withheld_4ba1487b_check"
    CHECK ((kind = 'IRP5') = (paye_withheld > 0));
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_kind_no_tax_reason_49aa1131_check"
    CHECK ((kind = 'IT3A') = (no_tax_reason IS NOT NULL));
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_gross_remuneration_income3601_c_4c442047_check"
    CHECK (gross_remuneration = income3601 + contractor3616 + non_taxable3696);
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_paye_withheld_gross_remuneratio_e9dd7dd6_check"
    CHECK (paye_withheld <= gross_remuneration);
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_paye_reference_136f7e25_check"
    CHECK (paye_reference ~ '^7[0-9]{9}$');
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_status_submitted_on_bcac25b4_check"
    CHECK (status <> 'SUBMITTED' OR submitted_on IS NOT NULL);
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_replaces_id_id_63217d5f_check"
    CHECK (replaces_id <> id);
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_income3601_f38ad762_check"
    CHECK (income3601 >= 0 AND income3601 < 'NaN');
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_contractor3616_00916e5f_check"
    CHECK (contractor3616 >= 0 AND contractor3616 < 'NaN');
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_non_taxable3696_5638ee3b_check"
    CHECK (non_taxable3696 >= 0 AND non_taxable3696 < 'NaN');
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_gross_remuneration_2fc9bec4_check"
    CHECK (gross_remuneration >= 0 AND gross_remuneration < 'NaN');
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_paye_withheld_ab1bd98a_check"
    CHECK (paye_withheld >= 0 AND paye_withheld < 'NaN');
ALTER TABLE "tax_certificates" ADD CONSTRAINT "tax_certificates_uif_contribution_fbc8cf4f_check"
    CHECK (uif_contribution >= 0 AND uif_contribution < 'NaN');
CREATE UNIQUE INDEX "tax_certificates_user_id_tax_year_paye_reference_ecabf2b0_key" ON "tax_certificates" ("user_id", "tax_year", "paye_reference")
    WHERE (status <> 'CANCELLED' AND deleted_at IS NULL);

-- Own rows of earnings_accounts
CREATE VIEW azora_keys."earnings_accounts_59b484d3_own" AS
    SELECT "id" FROM "earnings_accounts"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."earnings_accounts_59b484d3_own" TO azora_user;

-- Access to earnings_accounts
ALTER TABLE "earnings_accounts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "earnings_accounts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "earnings_accounts" TO azora_service;
GRANT SELECT ON "earnings_accounts" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("auto_payout", "payout_threshold", "updated_at") ON "earnings_accounts" TO azora_user;
CREATE POLICY "earnings_accounts_55294c14_access" ON "earnings_accounts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "earnings_accounts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "earnings_accounts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "earnings_accounts" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "earnings_accounts" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."earnings_accounts" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "student_id", "wallet_id", "currency", "lifetime_earned", "lifetime_paid_out", "withheld_tax",
        "held_amount", "available_balance", "auto_payout", "payout_threshold", "status", "closed_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "earnings_accounts";
GRANT SELECT ON azora_reader."earnings_accounts" TO azora_reader;
ALTER VIEW azora_reader."earnings_accounts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "earnings_accounts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "earnings_accounts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "earnings_accounts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "earnings_accounts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to earning_events
ALTER TABLE "earning_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "earning_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "earning_events" TO azora_service;
GRANT SELECT ON "earning_events" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "earning_events_44ce729d_access" ON "earning_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "earning_events" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "earning_events" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."earning_events" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "user_id", "kind", "gross_amount", "tax_withheld", "net_amount", "sars_source_code",
        "mining_record_id", "contract_id", "milestone_id", "corrects_id", "note", "earned_on", "created_at"
    FROM "earning_events";
GRANT SELECT ON azora_reader."earning_events" TO azora_reader;
ALTER VIEW azora_reader."earning_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "earning_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "earning_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to earning_milestones
ALTER TABLE "earning_milestones" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "earning_milestones" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "earning_milestones" TO azora_service;
GRANT SELECT ON "earning_milestones" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "earning_milestones_f8621ba4_access" ON "earning_milestones"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "earning_milestones" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "earning_milestones" FOR SELECT TO azora_user
    USING ("account_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."earnings_accounts_59b484d3_own")));
CREATE VIEW azora_reader."earning_milestones" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "kind", "threshold_amount", "reached_amount", "bonus_amount", "bonus_event_id", "status",
        "reached_at", "celebrated_at", "created_at", "updated_at"
    FROM "earning_milestones";
GRANT SELECT ON azora_reader."earning_milestones" TO azora_reader;
ALTER VIEW azora_reader."earning_milestones" OWNER TO azora_masker;

-- Access to earnings_payouts
ALTER TABLE "earnings_payouts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "earnings_payouts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "earnings_payouts" TO azora_service;
GRANT SELECT ON "earnings_payouts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "earnings_payouts_1adcd369_access" ON "earnings_payouts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "earnings_payouts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "earnings_payouts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "earnings_payouts" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."earnings_payouts" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "account_id", "method", "requested_amount", "payout_fee", "net_payout", "status", "rejection",
        "withdrawal_id", "mint_transaction_id", "airtime_redemption_id", "payment_intent_id", "automatic", "paid_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "earnings_payouts";
GRANT SELECT ON azora_reader."earnings_payouts" TO azora_reader;
ALTER VIEW azora_reader."earnings_payouts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "earnings_payouts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "earnings_payouts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "earnings_payouts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "earnings_payouts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to earnings_statements
ALTER TABLE "earnings_statements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "earnings_statements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "earnings_statements" TO azora_service;
GRANT SELECT ON "earnings_statements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "earnings_statements_7be52f21_access" ON "earnings_statements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "earnings_statements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "earnings_statements" FOR SELECT TO azora_user
    USING ("account_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."earnings_accounts_59b484d3_own")));
CREATE VIEW azora_reader."earnings_statements" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "period_start", "period_end", "opening_balance", "earned_in_period", "tax_in_period",
        "paid_in_period", "corrections_in_period", "closing_balance", "event_count", "file_id", "file_sha256",
        "issued_at", "created_at", "updated_at"
    FROM "earnings_statements";
GRANT SELECT ON azora_reader."earnings_statements" TO azora_reader;
ALTER VIEW azora_reader."earnings_statements" OWNER TO azora_masker;

-- Access to tax_certificates
ALTER TABLE "tax_certificates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tax_certificates" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tax_certificates" TO azora_service;
GRANT SELECT ON "tax_certificates" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("taxpayer_name", "tax_number", "identity_number") ON "tax_certificates" TO azora_maintenance;
CREATE POLICY "tax_certificates_cefb3736_access" ON "tax_certificates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tax_certificates" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "tax_certificates" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "tax_certificates" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."tax_certificates" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "student_id", "kind", "certificate_number", "tax_year", "period_start", "period_end",
        "paye_reference", azora.mask_name("taxpayer_name") AS "taxpayer_name",
        azora.mask_government_id("tax_number") AS "tax_number",
        azora.mask_government_id("identity_number") AS "identity_number", "income3601", "contractor3616",
        "non_taxable3696", "gross_remuneration", "paye_withheld", "uif_contribution", "no_tax_reason", "status",
        "replaces_id", "submitted_on", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "tax_certificates";
GRANT SELECT ON azora_reader."tax_certificates" TO azora_reader;
ALTER VIEW azora_reader."tax_certificates" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "tax_certificates"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{taxpayer_name,tax_number,identity_number}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "tax_certificates"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{taxpayer_name,tax_number,identity_number}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "tax_certificates"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{taxpayer_name,tax_number,identity_number}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "tax_certificates"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
