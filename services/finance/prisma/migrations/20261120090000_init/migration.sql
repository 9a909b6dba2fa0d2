-- CreateEnum
CREATE TYPE "DestinationKind" AS ENUM ('BANK_ACCOUNT', 'MOBILE_MONEY', 'CHAIN_ADDRESS');

-- CreateEnum
CREATE TYPE "DestinationProof" AS ENUM ('NONE', 'ACCOUNT_VERIFICATION', 'MICRO_DEPOSIT', 'SIGNED_MESSAGE', 'ONE_TIME_PIN');

-- CreateEnum
CREATE TYPE "DestinationStatus" AS ENUM ('PENDING', 'VERIFIED', 'REJECTED', 'REMOVED');

-- CreateEnum
CREATE TYPE "WithdrawalStatus" AS ENUM ('REQUESTED', 'SCREENING', 'AWAITING_APPROVAL', 'APPROVED', 'PAYING', 'PAID', 'RETURNED', 'REFUSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "WithdrawalRefusal" AS ENUM ('LIMIT_EXCEEDED', 'KYC_INCOMPLETE', 'SCREENING_HIT', 'EXCHANGE_CONTROL', 'DESTINATION_REJECTED', 'SUSPECTED_FRAUD');

-- CreateEnum
CREATE TYPE "ApproverRole" AS ENUM ('TREASURY_OPERATOR', 'TREASURY_MANAGER', 'COMPLIANCE_OFFICER');

-- CreateEnum
CREATE TYPE "ApprovalDecision" AS ENUM ('APPROVED', 'REFUSED', 'REFERRED');

-- CreateEnum
CREATE TYPE "PayoutRail" AS ENUM ('EFT', 'RTC', 'PAYSHAP', 'SWIFT', 'MOBILE_MONEY', 'ON_CHAIN');

-- CreateEnum
CREATE TYPE "PayoutStatus" AS ENUM ('SENT', 'ACCEPTED', 'SETTLED', 'REJECTED', 'RETURNED');

-- CreateEnum
CREATE TYPE "FloatCustodian" AS ENUM ('BANK', 'EXCHANGE', 'MOBILE_OPERATOR', 'CHAIN');

-- CreateEnum
CREATE TYPE "FloatStatus" AS ENUM ('ACTIVE', 'FROZEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "SettlementStatus" AS ENUM ('DRAFT', 'RECONCILED', 'SIGNED_OFF');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "payout_destinations" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "DestinationKind" NOT NULL,
    "holder_name" TEXT,
    "account_number" BYTEA,
    "account_lookup" BYTEA,
    "bank_country" CHAR(2),
    "bank_branch" VARCHAR(11),
    "chain_id" TEXT,
    "currency" VARCHAR(10) NOT NULL,
    "label" TEXT,
    "verification" "DestinationProof" NOT NULL DEFAULT 'NONE',
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "status" "DestinationStatus" NOT NULL DEFAULT 'PENDING',
    "cooling_off_until" TIMESTAMPTZ(6) NOT NULL,
    "verified_at" TIMESTAMPTZ(6),
    "removed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "payout_destinations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "withdrawal_requests" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "destination_id" UUID NOT NULL,
    "debit_amount" DECIMAL(18,8) NOT NULL,
    "debit_currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "fee_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "exchange_rate" DECIMAL(28,12),
    "payout_amount" DECIMAL(18,8),
    "payout_currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "cross_border" BOOLEAN NOT NULL DEFAULT false,
    "bop_category" VARCHAR(6),
    "kyc_case_id" UUID,
    "required_approvals" SMALLINT NOT NULL DEFAULT 1,
    "status" "WithdrawalStatus" NOT NULL DEFAULT 'REQUESTED',
    "refusal" "WithdrawalRefusal",
    "journal_entry_id" UUID,
    "idempotency_key" VARCHAR(255) NOT NULL,
    "paid_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "withdrawal_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "withdrawal_approvals" (
    "id" UUID NOT NULL,
    "withdrawal_id" UUID NOT NULL,
    "step" SMALLINT NOT NULL,
    "approver_id" UUID NOT NULL,
    "approver_role" "ApproverRole" NOT NULL,
    "decision" "ApprovalDecision" NOT NULL,
    "risk_score" SMALLINT NOT NULL,
    "comment" TEXT,
    "step_up_authenticated" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "withdrawal_approvals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout_attempts" (
    "id" UUID NOT NULL,
    "withdrawal_id" UUID NOT NULL,
    "float_id" UUID NOT NULL,
    "sequence" SMALLINT NOT NULL,
    "rail" "PayoutRail" NOT NULL,
    "status" "PayoutStatus" NOT NULL DEFAULT 'SENT',
    "sent_amount" DECIMAL(18,8) NOT NULL,
    "rail_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "end_to_end_id" TEXT,
    "transaction_hash" TEXT,
    "status_reason" VARCHAR(4),
    "sent_at" TIMESTAMPTZ(6) NOT NULL,
    "completed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "payout_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treasury_floats" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "custodian" "FloatCustodian" NOT NULL,
    "institution_name" TEXT NOT NULL,
    "account_reference" TEXT NOT NULL,
    "chain_id" TEXT,
    "currency" VARCHAR(10) NOT NULL,
    "available_balance" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "reserved_balance" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "minimum_balance" DECIMAL(18,8) NOT NULL,
    "target_balance" DECIMAL(18,8) NOT NULL,
    "ledger_account_id" UUID NOT NULL,
    "status" "FloatStatus" NOT NULL DEFAULT 'ACTIVE',
    "last_reconciled_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "treasury_floats_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settlement_reports" (
    "id" UUID NOT NULL,
    "float_id" UUID NOT NULL,
    "business_day" DATE NOT NULL,
    "opening_balance" DECIMAL(18,8) NOT NULL,
    "funded_total" DECIMAL(18,8) NOT NULL,
    "paid_total" DECIMAL(18,8) NOT NULL,
    "fees_total" DECIMAL(18,8) NOT NULL,
    "closing_balance" DECIMAL(18,8) NOT NULL,
    "custodian_balance" DECIMAL(18,8) NOT NULL,
    "difference_amount" DECIMAL(18,8) NOT NULL,
    "payout_count" INTEGER NOT NULL,
    "rejected_count" INTEGER NOT NULL DEFAULT 0,
    "explanation" TEXT,
    "status" "SettlementStatus" NOT NULL DEFAULT 'DRAFT',
    "signed_off_by_id" UUID,
    "signed_off_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "settlement_reports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "payout_destinations_user_id_status_idx" ON "payout_destinations"("user_id", "status");

-- CreateIndex
CREATE INDEX "payout_destinations_account_lookup_idx" ON "payout_destinations"("account_lookup");

-- CreateIndex
CREATE INDEX "payout_destinations_organization_id_idx" ON "payout_destinations"("organization_id");

-- CreateIndex
CREATE INDEX "payout_destinations_compliance_id_idx" ON "payout_destinations"("compliance_id");

-- CreateIndex
CREATE INDEX "withdrawal_requests_user_id_created_at_idx" ON "withdrawal_requests"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "withdrawal_requests_wallet_id_idx" ON "withdrawal_requests"("wallet_id");

-- CreateIndex
CREATE INDEX "withdrawal_requests_kyc_case_id_idx" ON "withdrawal_requests"("kyc_case_id");

-- CreateIndex
CREATE INDEX "withdrawal_requests_journal_entry_id_idx" ON "withdrawal_requests"("journal_entry_id");

-- CreateIndex
CREATE INDEX "withdrawal_requests_organization_id_idx" ON "withdrawal_requests"("organization_id");

-- CreateIndex
CREATE INDEX "withdrawal_requests_compliance_id_idx" ON "withdrawal_requests"("compliance_id");

-- CreateIndex
CREATE INDEX "withdrawal_requests_destination_id_idx" ON "withdrawal_requests"("destination_id");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawal_requests_user_id_idempotency_key_key" ON "withdrawal_requests"("user_id", "idempotency_key");

-- CreateIndex
CREATE INDEX "withdrawal_approvals_approver_id_idx" ON "withdrawal_approvals"("approver_id");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawal_approvals_withdrawal_id_approver_id_key" ON "withdrawal_approvals"("withdrawal_id", "approver_id");

-- CreateIndex
CREATE UNIQUE INDEX "payout_attempts_end_to_end_id_key" ON "payout_attempts"("end_to_end_id");

-- CreateIndex
CREATE UNIQUE INDEX "payout_attempts_transaction_hash_key" ON "payout_attempts"("transaction_hash");

-- CreateIndex
CREATE INDEX "payout_attempts_float_id_idx" ON "payout_attempts"("float_id");

-- CreateIndex
CREATE UNIQUE INDEX "payout_attempts_withdrawal_id_sequence_key" ON "payout_attempts"("withdrawal_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "treasury_floats_name_key" ON "treasury_floats"("name");

-- CreateIndex
CREATE INDEX "treasury_floats_ledger_account_id_idx" ON "treasury_floats"("ledger_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "treasury_floats_custodian_account_reference_key" ON "treasury_floats"("custodian", "account_reference");

-- CreateIndex
CREATE INDEX "settlement_reports_signed_off_by_id_idx" ON "settlement_reports"("signed_off_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "settlement_reports_float_id_business_day_key" ON "settlement_reports"("float_id", "business_day");

-- AddForeignKey
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_destination_id_fkey" FOREIGN KEY ("destination_id") REFERENCES "payout_destinations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal_approvals" ADD CONSTRAINT "withdrawal_approvals_withdrawal_id_fkey" FOREIGN KEY ("withdrawal_id") REFERENCES "withdrawal_requests"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "payout_attempts" ADD CONSTRAINT "payout_attempts_withdrawal_id_fkey" FOREIGN KEY ("withdrawal_id") REFERENCES "withdrawal_requests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_attempts" ADD CONSTRAINT "payout_attempts_float_id_fkey" FOREIGN KEY ("float_id") REFERENCES "treasury_floats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settlement_reports" ADD CONSTRAINT "settlement_reports_float_id_fkey" FOREIGN KEY ("float_id") REFERENCES "treasury_floats"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of payout_destinations
ALTER TABLE "payout_destinations" ADD CONSTRAINT "payout_destinations_kind_chain_id_f44b7241_check"
    CHECK ((kind = 'CHAIN_ADDRESS') = (chain_id IS NOT NULL));
ALTER TABLE "payout_destinations" ADD CONSTRAINT "payout_destinations_kind_bank_country_18c01bb5_check"
    CHECK ((kind = 'BANK_ACCOUNT') = (bank_country IS NOT NULL));
ALTER TABLE "payout_destinations" ADD CONSTRAINT "payout_destinations_chain_id_8fa7b05b_check"
    CHECK (chain_id ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}$');
ALTER TABLE "payout_destinations" ADD CONSTRAINT "payout_destinations_status_verified_at_verificat_dd2dd0f9_check"
    CHECK (status <> 'VERIFIED' OR (verified_at IS NOT NULL AND verification <> 'NONE'));
ALTER TABLE "payout_destinations" ADD CONSTRAINT "payout_destinations_cooling_off_until_created_at_b5dd1d5b_check"
    CHECK (cooling_off_until > created_at);
ALTER TABLE "payout_destinations" ADD CONSTRAINT "payout_destinations_status_removed_at_e1e275d8_check"
    CHECK ((status = 'REMOVED') = (removed_at IS NOT NULL));
CREATE UNIQUE INDEX "payout_destinations_user_id_account_lookup_a6cd442e_key" ON "payout_destinations" ("user_id", "account_lookup")
    WHERE (status <> 'REMOVED' AND deleted_at IS NULL);
CREATE UNIQUE INDEX "payout_destinations_user_id_currency_80210686_key" ON "payout_destinations" ("user_id", "currency")
    WHERE (is_default AND status = 'VERIFIED' AND deleted_at IS NULL);

-- Safeguards of withdrawal_requests
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_payout_amount_debit_amount_f_f0794886_check"
    CHECK (payout_amount = round((debit_amount - fee_amount) * exchange_rate, 8));
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_fee_amount_debit_amount_120762ec_check"
    CHECK (fee_amount < debit_amount);
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_exchange_rate_f95a0703_check"
    CHECK (exchange_rate > 0 AND exchange_rate < 'NaN');
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_exchange_rate_payout_amount_ea3f7046_check"
    CHECK ((exchange_rate IS NULL) = (payout_amount IS NULL));
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_status_exchange_rate_547c94de_check"
    CHECK (status IN ('REQUESTED', 'CANCELLED', 'REFUSED') OR exchange_rate IS NOT NULL);
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_bop_category_bc6e9896_check"
    CHECK (bop_category ~ '^[1-9][0-9]{2}(/[0-9]{2})?$');
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_cross_border_bop_category_st_bb2b65fd_check"
    CHECK (NOT cross_border OR bop_category IS NOT NULL OR status IN ('REQUESTED', 'CANCELLED', 'REFUSED'));
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_status_paid_at_57b1bbc2_check"
    CHECK ((status IN ('PAID', 'RETURNED')) = (paid_at IS NOT NULL));
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_status_refusal_22779920_check"
    CHECK ((status = 'REFUSED') = (refusal IS NOT NULL));
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_required_approvals_8c65daa8_check"
    CHECK (required_approvals BETWEEN 0 AND 3);
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_paid_at_created_at_733d2417_check"
    CHECK (paid_at >= created_at);
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_debit_amount_9ccdef4f_check"
    CHECK (debit_amount > 0 AND debit_amount < 'NaN');
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_fee_amount_4542263a_check"
    CHECK (fee_amount >= 0 AND fee_amount < 'NaN');
ALTER TABLE "withdrawal_requests" ADD CONSTRAINT "withdrawal_requests_payout_amount_552fe8e5_check"
    CHECK (payout_amount > 0 AND payout_amount < 'NaN');
CREATE INDEX "withdrawal_requests_created_at_2ec7c521_idx" ON "withdrawal_requests" ("created_at")
    WHERE (status IN ('REQUESTED', 'SCREENING', 'AWAITING_APPROVAL'));

-- Safeguards of withdrawal_approvals
ALTER TABLE "withdrawal_approvals" ADD CONSTRAINT "withdrawal_approvals_step_5f32f32d_check"
    CHECK (step BETWEEN 1 AND 3);
ALTER TABLE "withdrawal_approvals" ADD CONSTRAINT "withdrawal_approvals_decision_comment_b5b13176_check"
    CHECK (decision = 'APPROVED' OR comment IS NOT NULL);
ALTER TABLE "withdrawal_approvals" ADD CONSTRAINT "withdrawal_approvals_risk_score_65b46d57_check"
    CHECK (risk_score BETWEEN 0 AND 100);
CREATE UNIQUE INDEX "withdrawal_approvals_withdrawal_id_step_3ec11abb_key" ON "withdrawal_approvals" ("withdrawal_id", "step")
    WHERE (decision = 'APPROVED');

-- Safeguards of payout_attempts
ALTER TABLE "payout_attempts" ADD CONSTRAINT "payout_attempts_sequence_3420d290_check"
    CHECK (sequence >= 1);
ALTER TABLE "payout_attempts" ADD CONSTRAINT "payout_attempts_status_status_reason_362d25e8_check"
    CHECK ((status IN ('REJECTED', 'RETURNED')) = (status_reason IS NOT NULL));
ALTER TABLE "payout_attempts" ADD CONSTRAINT "payout_attempts_status_completed_at_72519174_check"
    CHECK ((status IN ('SETTLED', 'REJECTED', 'RETURNED')) = (completed_at IS NOT NULL));
ALTER TABLE "payout_attempts" ADD CONSTRAINT "payout_attempts_rail_transaction_hash_23fb2609_check"
    CHECK (rail = 'ON_CHAIN' OR transaction_hash IS NULL);
ALTER TABLE "payout_attempts" ADD CONSTRAINT "payout_attempts_status_end_to_end_id_transaction_ba352897_check"
    CHECK (status <> 'SETTLED' OR end_to_end_id IS NOT NULL OR transaction_hash IS NOT NULL);
ALTER TABLE "payout_attempts" ADD CONSTRAINT "payout_attempts_completed_at_sent_at_859d8258_check"
    CHECK (completed_at >= sent_at);
ALTER TABLE "payout_attempts" ADD CONSTRAINT "payout_attempts_sent_amount_fa9ac144_check"
    CHECK (sent_amount > 0 AND sent_amount < 'NaN');
ALTER TABLE "payout_attempts" ADD CONSTRAINT "payout_attempts_rail_fee_2d97e04c_check"
    CHECK (rail_fee >= 0 AND rail_fee < 'NaN');
CREATE UNIQUE INDEX "payout_attempts_withdrawal_id_10e7cf37_key" ON "payout_attempts" ("withdrawal_id")
    WHERE (status IN ('SENT', 'ACCEPTED', 'SETTLED'));

-- Safeguards of treasury_floats
ALTER TABLE "treasury_floats" ADD CONSTRAINT "treasury_floats_reserved_balance_available_balan_6499ff4f_check"
    CHECK (reserved_balance <= available_balance);
ALTER TABLE "treasury_floats" ADD CONSTRAINT "treasury_floats_target_balance_minimum_balance_281a2c4f_check"
    CHECK (target_balance >= minimum_balance);
ALTER TABLE "treasury_floats" ADD CONSTRAINT "treasury_floats_custodian_chain_id_81e39fd9_check"
    CHECK ((custodian = 'CHAIN') = (chain_id IS NOT NULL));
ALTER TABLE "treasury_floats" ADD CONSTRAINT "treasury_floats_last_reconciled_at_available_bal_152b7e52_check"
    CHECK (last_reconciled_at IS NOT NULL OR available_balance = 0);
ALTER TABLE "treasury_floats" ADD CONSTRAINT "treasury_floats_available_balance_a997417d_check"
    CHECK (available_balance >= 0 AND available_balance < 'NaN');
ALTER TABLE "treasury_floats" ADD CONSTRAINT "treasury_floats_reserved_balance_77094071_check"
    CHECK (reserved_balance >= 0 AND reserved_balance < 'NaN');
ALTER TABLE "treasury_floats" ADD CONSTRAINT "treasury_floats_minimum_balance_284ca922_check"
    CHECK (minimum_balance >= 0 AND minimum_balance < 'NaN');
ALTER TABLE "treasury_floats" ADD CONSTRAINT "treasury_floats_target_balance_87a6a799_check"
    CHECK (target_balance >= 0 AND target_balance < 'NaN');

-- Safeguards of settlement_reports
ALTER TABLE "settlement_reports" ADD CONSTRAINT "settlement_reports_closing_balance_opening_balan_f50315f7_check"
    CHECK (closing_balance = opening_balance + funded_total - paid_total - fees_total);
ALTER TABLE "settlement_reports" ADD CONSTRAINT "settlement_reports_difference_amount_custodian_b_5235a807_check"
    CHECK (difference_amount = custodian_balance - closing_balance AND difference_amount < 'NaN');
ALTER TABLE "settlement_reports" ADD CONSTRAINT "settlement_reports_payout_count_rejected_count_51b19bb7_check"
    CHECK (payout_count >= 0 AND rejected_count >= 0);
ALTER TABLE "settlement_reports" ADD CONSTRAINT "settlement_reports_status_signed_off_by_id_signe_2a0e8823_check"
    CHECK ((status = 'SIGNED_OFF') = (signed_off_by_id IS NOT NULL AND signed_off_at IS NOT NULL));
ALTER TABLE "settlement_reports" ADD CONSTRAINT "settlement_reports_status_difference_amount_expl_9e08c0dc_check"
    CHECK (status <> 'SIGNED_OFF' OR difference_amount = 0 OR explanation IS NOT NULL);
ALTER TABLE "settlement_reports" ADD CONSTRAINT "settlement_reports_payout_count_paid_total_5f147975_check"
    CHECK (payout_count > 0 OR paid_total = 0);
ALTER TABLE "settlement_reports" ADD CONSTRAINT "settlement_reports_opening_balance_a6323274_check"
    CHECK (opening_balance >= 0 AND opening_balance < 'NaN');
ALTER TABLE "settlement_reports" ADD CONSTRAINT "settlement_reports_funded_total_7c8667ef_check"
    CHECK (funded_total >= 0 AND funded_total < 'NaN');
ALTER TABLE "settlement_reports" ADD CONSTRAINT "settlement_reports_paid_total_2dabcfb2_check"
    CHECK (paid_total >= 0 AND paid_total < 'NaN');
ALTER TABLE "settlement_reports" ADD CONSTRAINT "settlement_reports_fees_total_07e5f0a2_check"
    CHECK (fees_total >= 0 AND fees_total < 'NaN');
ALTER TABLE "settlement_reports" ADD CONSTRAINT "settlement_reports_closing_balance_08aa280e_check"
    CHECK (closing_balance >= 0 AND closing_balance < 'NaN');
ALTER TABLE "settlement_reports" ADD CONSTRAINT "settlement_reports_custodian_balance_381e7232_check"
    CHECK (custodian_balance >= 0 AND custodian_balance < 'NaN');

-- Own rows of withdrawal_requests
CREATE VIEW azora_keys."withdrawal_requests_7e360f3c_own" AS
    SELECT "id" FROM "withdrawal_requests"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."withdrawal_requests_7e360f3c_own" TO azora_user;

-- Access to payout_destinations
ALTER TABLE "payout_destinations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payout_destinations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payout_destinations" TO azora_service;
GRANT SELECT ON "payout_destinations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("label", "updated_at") ON "payout_destinations" TO azora_user;
GRANT UPDATE ("holder_name", "account_number", "account_lookup", "label") ON "payout_destinations" TO azora_maintenance;
CREATE POLICY "payout_destinations_3547194f_access" ON "payout_destinations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payout_destinations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payout_destinations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "payout_destinations" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "payout_destinations" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."payout_destinations" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "kind", azora.mask_name("holder_name") AS "holder_name", NULL::bytea AS "account_number",
        NULL::bytea AS "account_lookup", "bank_country", "bank_branch", "chain_id", "currency",
        azora.mask_free_text("label") AS "label", "verification", "is_default", "status", "cooling_off_until",
        "verified_at", "removed_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "payout_destinations";
GRANT SELECT ON azora_reader."payout_destinations" TO azora_reader;
ALTER VIEW azora_reader."payout_destinations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "payout_destinations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{holder_name,account_number,account_lookup,label}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "payout_destinations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{holder_name,account_number,account_lookup,label}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "payout_destinations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{holder_name,account_number,account_lookup,label}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "payout_destinations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to withdrawal_requests
ALTER TABLE "withdrawal_requests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "withdrawal_requests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "withdrawal_requests" TO azora_service;
GRANT SELECT ON "withdrawal_requests" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "withdrawal_requests_93ad0b22_access" ON "withdrawal_requests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "withdrawal_requests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "withdrawal_requests" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "withdrawal_requests" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."withdrawal_requests" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "wallet_id", "destination_id", "debit_amount", "debit_currency", "fee_amount",
        "exchange_rate", "payout_amount", "payout_currency", "cross_border", "bop_category", "kyc_case_id",
        "required_approvals", "status", "refusal", "journal_entry_id", "idempotency_key", "paid_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "withdrawal_requests";
GRANT SELECT ON azora_reader."withdrawal_requests" TO azora_reader;
ALTER VIEW azora_reader."withdrawal_requests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "withdrawal_requests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "withdrawal_requests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "withdrawal_requests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "withdrawal_requests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to withdrawal_approvals
ALTER TABLE "withdrawal_approvals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "withdrawal_approvals" FROM PUBLIC;
GRANT SELECT, INSERT ON "withdrawal_approvals" TO azora_service;
GRANT SELECT ON "withdrawal_approvals" TO azora_maintenance, azora_masker;
CREATE POLICY "withdrawal_approvals_d0e73276_access" ON "withdrawal_approvals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "withdrawal_approvals" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."withdrawal_approvals" WITH (security_barrier = true) AS
    SELECT "id", "withdrawal_id", "step", "approver_id", "approver_role", "decision", "risk_score", "comment",
        "step_up_authenticated", "created_at"
    FROM "withdrawal_approvals";
GRANT SELECT ON azora_reader."withdrawal_approvals" TO azora_reader;
ALTER VIEW azora_reader."withdrawal_approvals" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "withdrawal_approvals"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "withdrawal_approvals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to payout_attempts
ALTER TABLE "payout_attempts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payout_attempts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payout_attempts" TO azora_service;
GRANT SELECT ON "payout_attempts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "payout_attempts_41d37e86_access" ON "payout_attempts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payout_attempts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payout_attempts" FOR SELECT TO azora_user
    USING ("withdrawal_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."withdrawal_requests_7e360f3c_own")));
CREATE VIEW azora_reader."payout_attempts" WITH (security_barrier = true) AS
    SELECT "id", "withdrawal_id", "float_id", "sequence", "rail", "status", "sent_amount", "rail_fee", "end_to_end_id",
        "transaction_hash", "status_reason", "sent_at", "completed_at", "created_at", "updated_at"
    FROM "payout_attempts";
GRANT SELECT ON azora_reader."payout_attempts" TO azora_reader;
ALTER VIEW azora_reader."payout_attempts" OWNER TO azora_masker;

-- Access to treasury_floats
ALTER TABLE "treasury_floats" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "treasury_floats" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "treasury_floats" TO azora_service;
GRANT SELECT ON "treasury_floats" TO azora_maintenance, azora_masker;
CREATE POLICY "treasury_floats_c5d09461_access" ON "treasury_floats"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "treasury_floats" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."treasury_floats" WITH (security_barrier = true) AS
    SELECT "id", "name", "custodian", "institution_name", "account_reference", "chain_id", "currency",
        "available_balance", "reserved_balance", "minimum_balance", "target_balance", "ledger_account_id", "status",
        "last_reconciled_at", "created_at", "updated_at", "deleted_at"
    FROM "treasury_floats";
GRANT SELECT ON azora_reader."treasury_floats" TO azora_reader;
ALTER VIEW azora_reader."treasury_floats" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "treasury_floats"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "treasury_floats"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "treasury_floats"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "treasury_floats"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to settlement_reports
ALTER TABLE "settlement_reports" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "settlement_reports" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "settlement_reports" TO azora_service;
GRANT SELECT ON "settlement_reports" TO azora_maintenance, azora_masker;
CREATE POLICY "settlement_reports_38fc9d82_access" ON "settlement_reports"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "settlement_reports" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."settlement_reports" WITH (security_barrier = true) AS
    SELECT "id", "float_id", "business_day", "opening_balance", "funded_total", "paid_total", "fees_total",
        "closing_balance", "custodian_balance", "difference_amount", "payout_count", "rejected_count", "explanation",
        "status", "signed_off_by_id", "signed_off_at", "created_at", "updated_at", "deleted_at"
    FROM "settlement_reports";
GRANT SELECT ON azora_reader."settlement_reports" TO azora_reader;
ALTER VIEW azora_reader."settlement_reports" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "settlement_reports"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "settlement_reports"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "settlement_reports"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "settlement_reports"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
