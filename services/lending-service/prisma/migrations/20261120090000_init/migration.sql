-- CreateEnum
CREATE TYPE "LoanProduct" AS ENUM ('SHORT_TERM', 'UNSECURED', 'DEVELOPMENTAL', 'SECURED');

-- CreateEnum
CREATE TYPE "LoanPurpose" AS ENUM ('TUITION', 'DEVICE', 'BOOKS', 'BUSINESS', 'EMERGENCY', 'CONSOLIDATION', 'HOUSING', 'OTHER');

-- CreateEnum
CREATE TYPE "LoanApplicationStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'ASSESSING', 'APPROVED', 'ACCEPTED', 'LAPSED', 'DECLINED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "DeclineReason" AS ENUM ('NOT_AFFORDABLE', 'ADVERSE_RECORD', 'UNDER_DEBT_REVIEW', 'UNVERIFIED_INCOME', 'IDENTITY_NOT_VERIFIED', 'POLICY');

-- CreateEnum
CREATE TYPE "IncomeSource" AS ENUM ('PAYSLIPS', 'BANK_STATEMENTS', 'PLATFORM_EARNINGS', 'GRANT', 'PENSION');

-- CreateEnum
CREATE TYPE "CreditBureau" AS ENUM ('TRANSUNION', 'EXPERIAN', 'XDS', 'VERICRED');

-- CreateEnum
CREATE TYPE "AffordabilityOutcome" AS ENUM ('AFFORDABLE', 'NOT_AFFORDABLE', 'OVER_INDEBTED');

-- CreateEnum
CREATE TYPE "RateBasis" AS ENUM ('FIXED', 'REPO_LINKED');

-- CreateEnum
CREATE TYPE "InterestMethod" AS ENUM ('DECLINING_BALANCE', 'FLAT');

-- CreateEnum
CREATE TYPE "Amortization" AS ENUM ('EQUAL_INSTALMENTS', 'EQUAL_PRINCIPAL', 'BULLET');

-- CreateEnum
CREATE TYPE "MandateStatus" AS ENUM ('PENDING_AUTHENTICATION', 'AUTHENTICATED', 'REJECTED', 'SUSPENDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "AgreementStatus" AS ENUM ('ACTIVE', 'IN_ARREARS', 'UNDER_DEBT_REVIEW', 'SETTLED', 'CANCELLED', 'WRITTEN_OFF', 'CEDED');

-- CreateEnum
CREATE TYPE "InstallmentStatus" AS ENUM ('SCHEDULED', 'PARTIALLY_PAID', 'PAID', 'MISSED', 'RESCHEDULED');

-- CreateEnum
CREATE TYPE "LoanTransactionKind" AS ENUM ('DISBURSEMENT', 'REPAYMENT', 'WAIVER', 'WRITE_OFF', 'REVERSAL');

-- CreateEnum
CREATE TYPE "RepaymentChannel" AS ENUM ('DEBICHECK', 'EFT', 'WALLET', 'CASH', 'COLLATERAL');

-- CreateEnum
CREATE TYPE "PledgorRelation" AS ENUM ('BORROWER', 'SURETY');

-- CreateEnum
CREATE TYPE "CollateralKind" AS ENUM ('WALLET_BALANCE', 'DEVICE', 'VEHICLE', 'POLICY', 'SURETYSHIP');

-- CreateEnum
CREATE TYPE "CollateralStatus" AS ENUM ('HELD', 'RELEASED', 'REALISED', 'SUBSTITUTED');

-- CreateEnum
CREATE TYPE "ArrearsStage" AS ENUM ('EARLY', 'PROMISE_TO_PAY', 'NOTICE', 'DEBT_REVIEW', 'ENFORCEMENT');

-- CreateEnum
CREATE TYPE "NoticeDelivery" AS ENUM ('REGISTERED_POST', 'HAND');

-- CreateEnum
CREATE TYPE "HardshipReason" AS ENUM ('UNEMPLOYMENT', 'ILLNESS', 'DEATH_IN_FAMILY', 'REDUCED_INCOME', 'OTHER');

-- CreateEnum
CREATE TYPE "ArrearsOutcome" AS ENUM ('BROUGHT_UP_TO_DATE', 'REARRANGED', 'SETTLED', 'JUDGMENT', 'WRITTEN_OFF');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "loan_applications" (
    "id" UUID NOT NULL,
    "applicant_id" UUID NOT NULL,
    "product" "LoanProduct" NOT NULL,
    "purpose" "LoanPurpose" NOT NULL,
    "purpose_description" TEXT,
    "requested_amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "requested_term_months" SMALLINT NOT NULL,
    "payout_wallet_id" UUID NOT NULL,
    "kyc_case_id" UUID,
    "bureau_consent_at" TIMESTAMPTZ(6),
    "status" "LoanApplicationStatus" NOT NULL DEFAULT 'DRAFT',
    "decline_reason" "DeclineReason",
    "quotation_expires_on" DATE,
    "submitted_at" TIMESTAMPTZ(6),
    "decided_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "loan_applications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "affordability_assessments" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "organization_id" UUID,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "gross_income" DECIMAL(18,8),
    "statutory_deductions" DECIMAL(18,8),
    "necessary_expenses" DECIMAL(18,8),
    "debt_obligations" DECIMAL(18,8),
    "discretionary_income" DECIMAL(18,8),
    "proposed_instalment" DECIMAL(18,8) NOT NULL,
    "income_source" "IncomeSource" NOT NULL,
    "income_months" SMALLINT NOT NULL DEFAULT 3,
    "dependants" SMALLINT NOT NULL DEFAULT 0,
    "bureau" "CreditBureau",
    "bureau_score" SMALLINT,
    "bureau_enquiry_id" TEXT,
    "outcome" "AffordabilityOutcome" NOT NULL,
    "assessed_by_id" UUID,
    "assessed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "affordability_assessments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit_agreements" (
    "id" UUID NOT NULL,
    "borrower_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "agreement_number" TEXT NOT NULL,
    "product" "LoanProduct" NOT NULL,
    "principal" DECIMAL(18,8) NOT NULL,
    "annual_rate" DECIMAL(7,6) NOT NULL,
    "rate_basis" "RateBasis" NOT NULL DEFAULT 'FIXED',
    "interest_method" "InterestMethod" NOT NULL DEFAULT 'DECLINING_BALANCE',
    "amortization" "Amortization" NOT NULL DEFAULT 'EQUAL_INSTALMENTS',
    "initiation_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "service_fee_monthly" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "insurance_total" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "total_interest" DECIMAL(18,8) NOT NULL,
    "total_repayable" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "term_months" SMALLINT NOT NULL,
    "instalment_amount" DECIMAL(18,8) NOT NULL,
    "first_due_on" DATE NOT NULL,
    "outstanding_principal" DECIMAL(18,8) NOT NULL,
    "debicheck_mandate_id" TEXT,
    "mandate_status" "MandateStatus",
    "maximum_collection_amount" DECIMAL(18,8),
    "terms_sha256" CHAR(64) NOT NULL,
    "status" "AgreementStatus" NOT NULL DEFAULT 'ACTIVE',
    "disbursement_transaction_id" UUID,
    "signed_on" DATE NOT NULL,
    "ended_on" DATE,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "credit_agreements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "repayment_installments" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "organization_id" UUID,
    "number" SMALLINT NOT NULL,
    "due_on" DATE NOT NULL,
    "principal_portion" DECIMAL(18,8) NOT NULL,
    "interest_portion" DECIMAL(18,8) NOT NULL,
    "fee_portion" DECIMAL(18,8) NOT NULL,
    "due_amount" DECIMAL(18,8) NOT NULL,
    "default_charges" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "paid_interest" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "paid_fees" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "paid_principal" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "paid_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "tracking_days" SMALLINT NOT NULL DEFAULT 0,
    "status" "InstallmentStatus" NOT NULL DEFAULT 'SCHEDULED',
    "collection_reject_code" VARCHAR(4),
    "paid_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "repayment_installments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "loan_transactions" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "organization_id" UUID,
    "sequence" INTEGER NOT NULL,
    "kind" "LoanTransactionKind" NOT NULL,
    "amount" DECIMAL(18,8) NOT NULL,
    "principal_part" DECIMAL(18,8) NOT NULL,
    "interest_part" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "fee_part" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "principal_after" DECIMAL(18,8) NOT NULL,
    "channel" "RepaymentChannel",
    "end_to_end_id" TEXT,
    "mint_transaction_id" UUID,
    "reverses_id" UUID,
    "value_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "loan_transactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collateral_pledges" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "pledgor_id" UUID NOT NULL,
    "pledgor_relation" "PledgorRelation" NOT NULL DEFAULT 'BORROWER',
    "kind" "CollateralKind" NOT NULL,
    "description" TEXT,
    "wallet_id" UUID,
    "appraised_value" DECIMAL(18,8) NOT NULL,
    "haircut_percent" DECIMAL(5,2) NOT NULL,
    "lending_value" DECIMAL(18,8) NOT NULL,
    "appraised_on" DATE NOT NULL,
    "realised_amount" DECIMAL(18,8),
    "status" "CollateralStatus" NOT NULL DEFAULT 'HELD',
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "collateral_pledges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "arrears_cases" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "organization_id" UUID,
    "stage" "ArrearsStage" NOT NULL DEFAULT 'EARLY',
    "opened_on" DATE NOT NULL,
    "days_in_arrears" INTEGER NOT NULL,
    "overdue_amount" DECIMAL(18,8) NOT NULL,
    "principal_at_default" DECIMAL(18,8) NOT NULL,
    "accrued_in_default" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "section129_sent_on" DATE,
    "section129_delivery" "NoticeDelivery",
    "summons_on" DATE,
    "debt_counsellor_number" VARCHAR(12),
    "promise_on" DATE,
    "promise_amount" DECIMAL(18,8),
    "hardship" "HardshipReason",
    "note" TEXT,
    "outcome" "ArrearsOutcome",
    "closed_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "arrears_cases_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "loan_applications_applicant_id_created_at_idx" ON "loan_applications"("applicant_id", "created_at");

-- CreateIndex
CREATE INDEX "loan_applications_organization_id_status_idx" ON "loan_applications"("organization_id", "status");

-- CreateIndex
CREATE INDEX "loan_applications_payout_wallet_id_idx" ON "loan_applications"("payout_wallet_id");

-- CreateIndex
CREATE INDEX "loan_applications_kyc_case_id_idx" ON "loan_applications"("kyc_case_id");

-- CreateIndex
CREATE INDEX "loan_applications_compliance_id_idx" ON "loan_applications"("compliance_id");

-- CreateIndex
CREATE INDEX "affordability_assessments_organization_id_idx" ON "affordability_assessments"("organization_id");

-- CreateIndex
CREATE INDEX "affordability_assessments_assessed_by_id_idx" ON "affordability_assessments"("assessed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "affordability_assessments_application_id_version_key" ON "affordability_assessments"("application_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "credit_agreements_application_id_key" ON "credit_agreements"("application_id");

-- CreateIndex
CREATE UNIQUE INDEX "credit_agreements_agreement_number_key" ON "credit_agreements"("agreement_number");

-- CreateIndex
CREATE UNIQUE INDEX "credit_agreements_debicheck_mandate_id_key" ON "credit_agreements"("debicheck_mandate_id");

-- CreateIndex
CREATE UNIQUE INDEX "credit_agreements_disbursement_transaction_id_key" ON "credit_agreements"("disbursement_transaction_id");

-- CreateIndex
CREATE INDEX "credit_agreements_borrower_id_status_idx" ON "credit_agreements"("borrower_id", "status");

-- CreateIndex
CREATE INDEX "credit_agreements_organization_id_status_idx" ON "credit_agreements"("organization_id", "status");

-- CreateIndex
CREATE INDEX "credit_agreements_compliance_id_idx" ON "credit_agreements"("compliance_id");

-- CreateIndex
CREATE INDEX "repayment_installments_organization_id_idx" ON "repayment_installments"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "repayment_installments_agreement_id_number_key" ON "repayment_installments"("agreement_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "loan_transactions_end_to_end_id_key" ON "loan_transactions"("end_to_end_id");

-- CreateIndex
CREATE UNIQUE INDEX "loan_transactions_mint_transaction_id_key" ON "loan_transactions"("mint_transaction_id");

-- CreateIndex
CREATE UNIQUE INDEX "loan_transactions_reverses_id_key" ON "loan_transactions"("reverses_id");

-- CreateIndex
CREATE INDEX "loan_transactions_organization_id_idx" ON "loan_transactions"("organization_id");

-- CreateIndex
CREATE INDEX "loan_transactions_created_at_idx" ON "loan_transactions" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "loan_transactions_agreement_id_sequence_key" ON "loan_transactions"("agreement_id", "sequence");

-- CreateIndex
CREATE INDEX "collateral_pledges_agreement_id_status_idx" ON "collateral_pledges"("agreement_id", "status");

-- CreateIndex
CREATE INDEX "collateral_pledges_pledgor_id_idx" ON "collateral_pledges"("pledgor_id");

-- CreateIndex
CREATE INDEX "collateral_pledges_wallet_id_idx" ON "collateral_pledges"("wallet_id");

-- CreateIndex
CREATE INDEX "collateral_pledges_organization_id_idx" ON "collateral_pledges"("organization_id");

-- CreateIndex
CREATE INDEX "collateral_pledges_compliance_id_idx" ON "collateral_pledges"("compliance_id");

-- CreateIndex
CREATE INDEX "arrears_cases_agreement_id_opened_on_idx" ON "arrears_cases"("agreement_id", "opened_on");

-- CreateIndex
CREATE INDEX "arrears_cases_organization_id_idx" ON "arrears_cases"("organization_id");

-- AddForeignKey
ALTER TABLE "affordability_assessments" ADD CONSTRAINT "affordability_assessments_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "loan_applications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "loan_applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "credit_agreements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loan_transactions" ADD CONSTRAINT "loan_transactions_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "credit_agreements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "loan_transactions" ADD CONSTRAINT "loan_transactions_reverses_id_fkey" FOREIGN KEY ("reverses_id") REFERENCES "loan_transactions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "collateral_pledges" ADD CONSTRAINT "collateral_pledges_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "credit_agreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "arrears_cases" ADD CONSTRAINT "arrears_cases_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "credit_agreements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of loan_applications
ALTER TABLE "loan_applications" ADD CONSTRAINT "loan_applications_requested_term_months_ead16fd0_check"
    CHECK (requested_term_months BETWEEN 1 AND 72);
ALTER TABLE "loan_applications" ADD CONSTRAINT "loan_applications_product_requested_amount_reque_df17519c_check"
    CHECK (product <> 'SHORT_TERM' OR (requested_amount <= 8000 AND requested_term_months <= 6));
ALTER TABLE "loan_applications" ADD CONSTRAINT "loan_applications_status_submitted_at_324f6320_check"
    CHECK (status IN ('DRAFT', 'WITHDRAWN') OR submitted_at IS NOT NULL);
ALTER TABLE "loan_applications" ADD CONSTRAINT "loan_applications_status_decided_at_c6c6acd7_check"
    CHECK ((status IN ('APPROVED', 'DECLINED', 'ACCEPTED', 'LAPSED')) = (decided_at IS NOT NULL));
ALTER TABLE "loan_applications" ADD CONSTRAINT "loan_applications_status_decline_reason_f828cecd_check"
    CHECK ((status = 'DECLINED') = (decline_reason IS NOT NULL));
ALTER TABLE "loan_applications" ADD CONSTRAINT "loan_applications_status_quotation_expires_on_62a179ae_check"
    CHECK ((status IN ('APPROVED', 'ACCEPTED', 'LAPSED')) = (quotation_expires_on IS NOT NULL));
ALTER TABLE "loan_applications" ADD CONSTRAINT "loan_applications_decided_at_submitted_at_ad1e7791_check"
    CHECK (decided_at >= submitted_at);
ALTER TABLE "loan_applications" ADD CONSTRAINT "loan_applications_requested_amount_5f533eaf_check"
    CHECK (requested_amount > 0 AND requested_amount < 'NaN');
CREATE UNIQUE INDEX "loan_applications_applicant_id_9f241298_key" ON "loan_applications" ("applicant_id")
    WHERE (status IN ('DRAFT', 'SUBMITTED', 'ASSESSING', 'APPROVED') AND deleted_at IS NULL);

-- Safeguards of affordability_assessments
ALTER TABLE "affordability_assessments" ADD CONSTRAINT "affordability_assessments_discretionary_income_g_690c5b80_check"
    CHECK (discretionary_income = gross_income - statutory_deductions - necessary_expenses - debt_obligations);
ALTER TABLE "affordability_assessments" ADD CONSTRAINT "affordability_assessments_statutory_deductions_g_71b5cf23_check"
    CHECK (statutory_deductions <= gross_income);
ALTER TABLE "affordability_assessments" ADD CONSTRAINT "affordability_assessments_outcome_discretionary_98fcc24a_check"
    CHECK (outcome <> 'AFFORDABLE' OR discretionary_income >= proposed_instalment);
ALTER TABLE "affordability_assessments" ADD CONSTRAINT "affordability_assessments_income_months_9544804f_check"
    CHECK (income_months BETWEEN 1 AND 12);
ALTER TABLE "affordability_assessments" ADD CONSTRAINT "affordability_assessments_bureau_score_dc266626_check"
    CHECK (bureau_score BETWEEN 0 AND 999);
ALTER TABLE "affordability_assessments" ADD CONSTRAINT "affordability_assessments_bureau_score_bureau_en_c43ddbd1_check"
    CHECK (bureau_score IS NULL OR bureau_enquiry_id IS NOT NULL);
ALTER TABLE "affordability_assessments" ADD CONSTRAINT "affordability_assessments_dependants_977e151e_check"
    CHECK (dependants BETWEEN 0 AND 20);
ALTER TABLE "affordability_assessments" ADD CONSTRAINT "affordability_assessments_gross_income_necessary_a6568e4e_check"
    CHECK (gross_income < 'NaN' AND necessary_expenses < 'NaN');
ALTER TABLE "affordability_assessments" ADD CONSTRAINT "affordability_assessments_proposed_instalment_09d231ca_check"
    CHECK (proposed_instalment > 0 AND proposed_instalment < 'NaN');

-- Safeguards of credit_agreements
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_product_principal_term_months_a04b9427_check"
    CHECK (product <> 'SHORT_TERM' OR (principal <= 8000 AND term_months <= 6));
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_term_months_ae4f4f63_check"
    CHECK (term_months BETWEEN 1 AND 72);
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_annual_rate_b0aeab45_check"
    CHECK (annual_rate BETWEEN 0 AND 0.60);
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_initiation_fee_principal_053b410b_check"
    CHECK (initiation_fee <= 0.15 * principal);
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_total_repayable_principal_init_623abefe_check"
    CHECK (total_repayable = principal + initiation_fee + total_interest + service_fee_monthly * term_months + insurance_total);
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_first_due_on_signed_on_27491bb1_check"
    CHECK (first_due_on > signed_on);
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_mandate_status_debicheck_manda_ef0d6389_check"
    CHECK (mandate_status IS NULL OR debicheck_mandate_id IS NOT NULL);
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_maximum_collection_amount_inst_896bead7_check"
    CHECK (maximum_collection_amount >= instalment_amount);
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_status_ended_on_ed4f517a_check"
    CHECK ((status IN ('SETTLED', 'CANCELLED', 'WRITTEN_OFF', 'CEDED')) = (ended_on IS NOT NULL));
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_outstanding_principal_principa_8b745ec4_check"
    CHECK (outstanding_principal <= principal);
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_status_outstanding_principal_8021ef63_check"
    CHECK (status <> 'SETTLED' OR outstanding_principal = 0);
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_ended_on_signed_on_b1b5fcaa_check"
    CHECK (ended_on >= signed_on);
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_terms_sha256_19ac06e0_check"
    CHECK (terms_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_principal_1af8a91e_check"
    CHECK (principal > 0 AND principal < 'NaN');
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_initiation_fee_050305f1_check"
    CHECK (initiation_fee >= 0 AND initiation_fee < 'NaN');
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_service_fee_monthly_8fcd7807_check"
    CHECK (service_fee_monthly >= 0 AND service_fee_monthly < 'NaN');
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_insurance_total_7898335e_check"
    CHECK (insurance_total >= 0 AND insurance_total < 'NaN');
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_total_interest_30b83172_check"
    CHECK (total_interest >= 0 AND total_interest < 'NaN');
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_total_repayable_a2f9ac94_check"
    CHECK (total_repayable > 0 AND total_repayable < 'NaN');
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_instalment_amount_8bfb3606_check"
    CHECK (instalment_amount > 0 AND instalment_amount < 'NaN');
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_outstanding_principal_975b8c59_check"
    CHECK (outstanding_principal >= 0 AND outstanding_principal < 'NaN');
ALTER TABLE "credit_agreements" ADD CONSTRAINT "credit_agreements_maximum_collection_amount_0c8515ba_check"
    CHECK (maximum_collection_amount > 0 AND maximum_collection_amount < 'NaN');

-- Safeguards of repayment_installments
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_number_98bc0389_check"
    CHECK (number >= 1);
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_due_amount_principal_port_aa41d4a9_check"
    CHECK (due_amount = principal_portion + interest_portion + fee_portion);
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_paid_amount_paid_interest_6eb6da73_check"
    CHECK (paid_amount = paid_interest + paid_fees + paid_principal);
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_paid_interest_interest_po_9df2eaa5_check"
    CHECK (paid_interest <= interest_portion AND paid_fees <= fee_portion + default_charges AND paid_principal <= principal_portion);
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_paid_fees_paid_interest_i_3433c6dc_check"
    CHECK (paid_fees = 0 OR paid_interest = interest_portion);
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_paid_principal_paid_inter_585bfdd9_check"
    CHECK (paid_principal = 0 OR (paid_interest = interest_portion AND paid_fees = fee_portion + default_charges));
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_status_paid_amount_due_am_1f0e6bc7_check"
    CHECK ((status = 'PAID') = (paid_amount = due_amount + default_charges));
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_status_paid_on_f808a712_check"
    CHECK ((status = 'PAID') = (paid_on IS NOT NULL));
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_status_paid_amount_due_am_01e2e16d_check"
    CHECK (status <> 'PARTIALLY_PAID' OR (paid_amount > 0 AND paid_amount < due_amount + default_charges));
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_tracking_days_7a512e8b_check"
    CHECK (tracking_days BETWEEN 0 AND 10);
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_principal_portion_331baaf9_check"
    CHECK (principal_portion >= 0 AND principal_portion < 'NaN');
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_interest_portion_73d92f21_check"
    CHECK (interest_portion >= 0 AND interest_portion < 'NaN');
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_fee_portion_f270ff7c_check"
    CHECK (fee_portion >= 0 AND fee_portion < 'NaN');
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_due_amount_0675a8c3_check"
    CHECK (due_amount > 0 AND due_amount < 'NaN');
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_default_charges_5b7da98d_check"
    CHECK (default_charges >= 0 AND default_charges < 'NaN');
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_paid_interest_7aea89f7_check"
    CHECK (paid_interest >= 0 AND paid_interest < 'NaN');
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_paid_fees_0a973f4a_check"
    CHECK (paid_fees >= 0 AND paid_fees < 'NaN');
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_paid_principal_67de166a_check"
    CHECK (paid_principal >= 0 AND paid_principal < 'NaN');
ALTER TABLE "repayment_installments" ADD CONSTRAINT "repayment_installments_paid_amount_32acb53a_check"
    CHECK (paid_amount >= 0 AND paid_amount < 'NaN');
CREATE INDEX "repayment_installments_due_on_6f5c0361_idx" ON "repayment_installments" ("due_on")
    WHERE (status IN ('SCHEDULED', 'PARTIALLY_PAID', 'MISSED'));

-- Safeguards of loan_transactions
ALTER TABLE "loan_transactions" ADD CONSTRAINT "loan_transactions_sequence_3420d290_check"
    CHECK (sequence >= 1);
ALTER TABLE "loan_transactions" ADD CONSTRAINT "loan_transactions_amount_principal_part_interest_d390fcc8_check"
    CHECK (amount = principal_part + interest_part + fee_part);
ALTER TABLE "loan_transactions" ADD CONSTRAINT "loan_transactions_kind_amount_principal_part_330bcb54_check"
    CHECK (kind <> 'DISBURSEMENT' OR amount = principal_part);
ALTER TABLE "loan_transactions" ADD CONSTRAINT "loan_transactions_kind_reverses_id_2724f868_check"
    CHECK ((kind = 'REVERSAL') = (reverses_id IS NOT NULL));
ALTER TABLE "loan_transactions" ADD CONSTRAINT "loan_transactions_kind_channel_9f29acbc_check"
    CHECK ((kind IN ('DISBURSEMENT', 'REPAYMENT')) = (channel IS NOT NULL));
ALTER TABLE "loan_transactions" ADD CONSTRAINT "loan_transactions_end_to_end_id_channel_a6c85f0a_check"
    CHECK (end_to_end_id IS NULL OR channel IN ('DEBICHECK', 'EFT'));
ALTER TABLE "loan_transactions" ADD CONSTRAINT "loan_transactions_end_to_end_id_2f21b459_check"
    CHECK (char_length(end_to_end_id) BETWEEN 1 AND 35);
ALTER TABLE "loan_transactions" ADD CONSTRAINT "loan_transactions_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');
ALTER TABLE "loan_transactions" ADD CONSTRAINT "loan_transactions_principal_part_97ccebbf_check"
    CHECK (principal_part >= 0 AND principal_part < 'NaN');
ALTER TABLE "loan_transactions" ADD CONSTRAINT "loan_transactions_interest_part_3ffd1068_check"
    CHECK (interest_part >= 0 AND interest_part < 'NaN');
ALTER TABLE "loan_transactions" ADD CONSTRAINT "loan_transactions_fee_part_cd6caf3e_check"
    CHECK (fee_part >= 0 AND fee_part < 'NaN');
ALTER TABLE "loan_transactions" ADD CONSTRAINT "loan_transactions_principal_after_bbe02e93_check"
    CHECK (principal_after >= 0 AND principal_after < 'NaN');

-- Safeguards of collateral_pledges
ALTER TABLE "collateral_pledges" ADD CONSTRAINT "collateral_pledges_haircut_percent_f2464166_check"
    CHECK (haircut_percent BETWEEN 0 AND 100);
ALTER TABLE "collateral_pledges" ADD CONSTRAINT "collateral_pledges_lending_value_appraised_value_9760c890_check"
    CHECK (lending_value = round(appraised_value * (100 - haircut_percent) / 100, 8));
ALTER TABLE "collateral_pledges" ADD CONSTRAINT "collateral_pledges_kind_wallet_id_25274358_check"
    CHECK ((kind = 'WALLET_BALANCE') = (wallet_id IS NOT NULL));
ALTER TABLE "collateral_pledges" ADD CONSTRAINT "collateral_pledges_status_ended_at_d1300c56_check"
    CHECK ((status IN ('RELEASED', 'REALISED', 'SUBSTITUTED')) = (ended_at IS NOT NULL));
ALTER TABLE "collateral_pledges" ADD CONSTRAINT "collateral_pledges_status_realised_amount_6f098748_check"
    CHECK (status <> 'REALISED' OR realised_amount IS NOT NULL);
ALTER TABLE "collateral_pledges" ADD CONSTRAINT "collateral_pledges_kind_pledgor_relation_364d71c4_check"
    CHECK ((kind = 'SURETYSHIP') = (pledgor_relation <> 'BORROWER'));
ALTER TABLE "collateral_pledges" ADD CONSTRAINT "collateral_pledges_appraised_value_5af646c8_check"
    CHECK (appraised_value > 0 AND appraised_value < 'NaN');
ALTER TABLE "collateral_pledges" ADD CONSTRAINT "collateral_pledges_lending_value_ffb71fed_check"
    CHECK (lending_value >= 0 AND lending_value < 'NaN');
ALTER TABLE "collateral_pledges" ADD CONSTRAINT "collateral_pledges_realised_amount_07ed2107_check"
    CHECK (realised_amount >= 0 AND realised_amount < 'NaN');
CREATE UNIQUE INDEX "collateral_pledges_wallet_id_386b1d7c_key" ON "collateral_pledges" ("wallet_id")
    WHERE (status = 'HELD' AND deleted_at IS NULL);

-- Safeguards of arrears_cases
ALTER TABLE "arrears_cases" ADD CONSTRAINT "arrears_cases_days_in_arrears_9f65f2c1_check"
    CHECK (days_in_arrears >= 1);
ALTER TABLE "arrears_cases" ADD CONSTRAINT "arrears_cases_accrued_in_default_principal_at_de_37d4a194_check"
    CHECK (accrued_in_default <= principal_at_default);
ALTER TABLE "arrears_cases" ADD CONSTRAINT "arrears_cases_stage_section129_sent_on_section12_c41b7cc8_check"
    CHECK (stage <> 'ENFORCEMENT' OR (section129_sent_on IS NOT NULL AND section129_delivery IS NOT NULL));
ALTER TABLE "arrears_cases" ADD CONSTRAINT "arrears_cases_summons_on_section129_sent_on_4f5448a7_check"
    CHECK (summons_on IS NULL OR (section129_sent_on IS NOT NULL AND summons_on - section129_sent_on >= 12));
ALTER TABLE "arrears_cases" ADD CONSTRAINT "arrears_cases_stage_debt_counsellor_number_2120ffc4_check"
    CHECK (stage <> 'DEBT_REVIEW' OR debt_counsellor_number IS NOT NULL);
ALTER TABLE "arrears_cases" ADD CONSTRAINT "arrears_cases_debt_counsellor_number_67e5a9c7_check"
    CHECK (debt_counsellor_number ~ '^NCRDC[0-9]{1,6}$');
ALTER TABLE "arrears_cases" ADD CONSTRAINT "arrears_cases_outcome_closed_on_f46f11bc_check"
    CHECK ((outcome IS NOT NULL) = (closed_on IS NOT NULL));
ALTER TABLE "arrears_cases" ADD CONSTRAINT "arrears_cases_closed_on_opened_on_0f63cde9_check"
    CHECK (closed_on >= opened_on);
ALTER TABLE "arrears_cases" ADD CONSTRAINT "arrears_cases_promise_amount_promise_on_5ca94e51_check"
    CHECK (promise_amount IS NULL OR promise_on IS NOT NULL);
ALTER TABLE "arrears_cases" ADD CONSTRAINT "arrears_cases_overdue_amount_de1909e7_check"
    CHECK (overdue_amount > 0 AND overdue_amount < 'NaN');
ALTER TABLE "arrears_cases" ADD CONSTRAINT "arrears_cases_principal_at_default_7463dd65_check"
    CHECK (principal_at_default > 0 AND principal_at_default < 'NaN');
ALTER TABLE "arrears_cases" ADD CONSTRAINT "arrears_cases_accrued_in_default_c29cf247_check"
    CHECK (accrued_in_default >= 0 AND accrued_in_default < 'NaN');
ALTER TABLE "arrears_cases" ADD CONSTRAINT "arrears_cases_promise_amount_20c3dbeb_check"
    CHECK (promise_amount > 0 AND promise_amount < 'NaN');
CREATE UNIQUE INDEX "arrears_cases_agreement_id_5d04a536_key" ON "arrears_cases" ("agreement_id")
    WHERE (closed_on IS NULL);

-- Live rows of loan_applications
CREATE VIEW azora_keys."loan_applications_b0178d0c_live" AS
    SELECT "id" FROM "loan_applications"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."loan_applications_b0178d0c_live" TO azora_user;

-- Live rows of credit_agreements
CREATE VIEW azora_keys."credit_agreements_407844f7_live" AS
    SELECT "id" FROM "credit_agreements"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."credit_agreements_407844f7_live" TO azora_user;

-- Own rows of loan_applications
CREATE VIEW azora_keys."loan_applications_b4f4bfba_own" AS
    SELECT "id" FROM "loan_applications"
    WHERE "applicant_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."loan_applications_b4f4bfba_own" TO azora_user;

-- Own rows of credit_agreements
CREATE VIEW azora_keys."credit_agreements_f5d54eeb_own" AS
    SELECT "id" FROM "credit_agreements"
    WHERE "borrower_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."credit_agreements_f5d54eeb_own" TO azora_user;

-- Access to loan_applications
ALTER TABLE "loan_applications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "loan_applications" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "loan_applications" TO azora_service;
GRANT SELECT ON "loan_applications" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("purpose_description") ON "loan_applications" TO azora_maintenance;
CREATE POLICY "loan_applications_1cb794b8_access" ON "loan_applications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "loan_applications" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "loan_applications" FOR SELECT TO azora_user
    USING ("applicant_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "loan_applications" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "applicant_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."loan_applications" WITH (security_barrier = true) AS
    SELECT "id", "applicant_id", "product", "purpose",
        azora.mask_free_text("purpose_description") AS "purpose_description", "requested_amount", "currency",
        "requested_term_months", "payout_wallet_id", "kyc_case_id", "bureau_consent_at", "status", "decline_reason",
        "quotation_expires_on", "submitted_at", "decided_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "loan_applications";
GRANT SELECT ON azora_reader."loan_applications" TO azora_reader;
ALTER VIEW azora_reader."loan_applications" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "loan_applications"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{purpose_description}', '{applicant_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "loan_applications"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{purpose_description}', '{applicant_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "loan_applications"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{purpose_description}', '{applicant_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "loan_applications"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to affordability_assessments
ALTER TABLE "affordability_assessments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "affordability_assessments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "affordability_assessments" TO azora_service;
GRANT SELECT ON "affordability_assessments" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("gross_income", "statutory_deductions", "necessary_expenses", "debt_obligations", "discretionary_income",
        "bureau_score") ON "affordability_assessments" TO azora_maintenance;
CREATE POLICY "affordability_assessments_9c04427d_access" ON "affordability_assessments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "affordability_assessments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "affordability_assessments" FOR SELECT TO azora_user
    USING ("application_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."loan_applications_b4f4bfba_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "affordability_assessments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "application_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."loan_applications_b4f4bfba_own")))
        OR EXISTS (SELECT FROM azora_keys."loan_applications_b0178d0c_live" live WHERE live."id" = "affordability_assessments"."application_id"));
CREATE VIEW azora_reader."affordability_assessments" WITH (security_barrier = true) AS
    SELECT "id", "application_id", "organization_id", "version", NULL::decimal(18, 8) AS "gross_income",
        NULL::decimal(18, 8) AS "statutory_deductions", NULL::decimal(18, 8) AS "necessary_expenses",
        NULL::decimal(18, 8) AS "debt_obligations", NULL::decimal(18, 8) AS "discretionary_income",
        "proposed_instalment", "income_source", "income_months", "dependants", "bureau",
        NULL::smallint AS "bureau_score", "bureau_enquiry_id", "outcome", "assessed_by_id", "assessed_at",
        "created_at", "updated_at"
    FROM "affordability_assessments";
GRANT SELECT ON azora_reader."affordability_assessments" TO azora_reader;
ALTER VIEW azora_reader."affordability_assessments" OWNER TO azora_masker;

-- Access to credit_agreements
ALTER TABLE "credit_agreements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "credit_agreements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "credit_agreements" TO azora_service;
GRANT SELECT ON "credit_agreements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "credit_agreements_2b1e9601_access" ON "credit_agreements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "credit_agreements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "credit_agreements" FOR SELECT TO azora_user
    USING ("borrower_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "credit_agreements" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "borrower_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."credit_agreements" WITH (security_barrier = true) AS
    SELECT "id", "borrower_id", "application_id", "agreement_number", "product", "principal", "annual_rate", "rate_basis",
        "interest_method", "amortization", "initiation_fee", "service_fee_monthly", "insurance_total",
        "total_interest", "total_repayable", "currency", "term_months", "instalment_amount", "first_due_on",
        "outstanding_principal", "debicheck_mandate_id", "mandate_status", "maximum_collection_amount", "terms_sha256",
        "status", "disbursement_transaction_id", "signed_on", "ended_on", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "credit_agreements";
GRANT SELECT ON azora_reader."credit_agreements" TO azora_reader;
ALTER VIEW azora_reader."credit_agreements" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "credit_agreements"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('borrower_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "credit_agreements"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('borrower_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "credit_agreements"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('borrower_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "credit_agreements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to repayment_installments
ALTER TABLE "repayment_installments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "repayment_installments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "repayment_installments" TO azora_service;
GRANT SELECT ON "repayment_installments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "repayment_installments_4080562d_access" ON "repayment_installments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "repayment_installments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "repayment_installments" FOR SELECT TO azora_user
    USING ("agreement_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."credit_agreements_f5d54eeb_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "repayment_installments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "agreement_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."credit_agreements_f5d54eeb_own")))
        OR EXISTS (SELECT FROM azora_keys."credit_agreements_407844f7_live" live WHERE live."id" = "repayment_installments"."agreement_id"));
CREATE VIEW azora_reader."repayment_installments" WITH (security_barrier = true) AS
    SELECT "id", "agreement_id", "organization_id", "number", "due_on", "principal_portion", "interest_portion",
        "fee_portion", "due_amount", "default_charges", "paid_interest", "paid_fees", "paid_principal", "paid_amount",
        "tracking_days", "status", "collection_reject_code", "paid_on", "created_at", "updated_at"
    FROM "repayment_installments";
GRANT SELECT ON azora_reader."repayment_installments" TO azora_reader;
ALTER VIEW azora_reader."repayment_installments" OWNER TO azora_masker;

-- Access to loan_transactions
ALTER TABLE "loan_transactions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "loan_transactions" FROM PUBLIC;
GRANT SELECT, INSERT ON "loan_transactions" TO azora_service;
GRANT SELECT ON "loan_transactions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "loan_transactions_df200a66_access" ON "loan_transactions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "loan_transactions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "loan_transactions" FOR SELECT TO azora_user
    USING ("agreement_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."credit_agreements_f5d54eeb_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."loan_transactions" WITH (security_barrier = true) AS
    SELECT "id", "agreement_id", "organization_id", "sequence", "kind", "amount", "principal_part", "interest_part",
        "fee_part", "principal_after", "channel", "end_to_end_id", "mint_transaction_id", "reverses_id", "value_on",
        "created_at"
    FROM "loan_transactions";
GRANT SELECT ON azora_reader."loan_transactions" TO azora_reader;
ALTER VIEW azora_reader."loan_transactions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "loan_transactions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "loan_transactions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to collateral_pledges
ALTER TABLE "collateral_pledges" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "collateral_pledges" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "collateral_pledges" TO azora_service;
GRANT SELECT ON "collateral_pledges" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("description") ON "collateral_pledges" TO azora_maintenance;
CREATE POLICY "collateral_pledges_5acc1113_access" ON "collateral_pledges"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "collateral_pledges" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "collateral_pledges" FOR SELECT TO azora_user
    USING ("pledgor_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "collateral_pledges" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "pledgor_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."collateral_pledges" WITH (security_barrier = true) AS
    SELECT "id", "agreement_id", "pledgor_id", "pledgor_relation", "kind",
        azora.mask_free_text("description") AS "description", "wallet_id", "appraised_value", "haircut_percent",
        "lending_value", "appraised_on", "realised_amount", "status", "ended_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "collateral_pledges";
GRANT SELECT ON azora_reader."collateral_pledges" TO azora_reader;
ALTER VIEW azora_reader."collateral_pledges" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "collateral_pledges"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{description}', '{pledgor_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "collateral_pledges"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{description}', '{pledgor_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "collateral_pledges"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{description}', '{pledgor_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "collateral_pledges"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to arrears_cases
ALTER TABLE "arrears_cases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "arrears_cases" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "arrears_cases" TO azora_service;
GRANT SELECT ON "arrears_cases" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("note") ON "arrears_cases" TO azora_maintenance;
CREATE POLICY "arrears_cases_cec513cf_access" ON "arrears_cases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "arrears_cases" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "arrears_cases" FOR SELECT TO azora_user
    USING ("agreement_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."credit_agreements_f5d54eeb_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "arrears_cases" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "agreement_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."credit_agreements_f5d54eeb_own")))
        OR EXISTS (SELECT FROM azora_keys."credit_agreements_407844f7_live" live WHERE live."id" = "arrears_cases"."agreement_id"));
CREATE VIEW azora_reader."arrears_cases" WITH (security_barrier = true) AS
    SELECT "id", "agreement_id", "organization_id", "stage", "opened_on", "days_in_arrears", "overdue_amount",
        "principal_at_default", "accrued_in_default", "section129_sent_on", "section129_delivery", "summons_on",
        "debt_counsellor_number", "promise_on", "promise_amount", "hardship", azora.mask_free_text("note") AS "note",
        "outcome", "closed_on", "created_at", "updated_at"
    FROM "arrears_cases";
GRANT SELECT ON azora_reader."arrears_cases" TO azora_reader;
ALTER VIEW azora_reader."arrears_cases" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "arrears_cases"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{note}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "arrears_cases"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{note}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "arrears_cases"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{note}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "arrears_cases"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
