-- CreateEnum
CREATE TYPE "FeeResidency" AS ENUM ('LOCAL', 'SADC', 'INTERNATIONAL');

-- CreateEnum
CREATE TYPE "BillingAccountStatus" AS ENUM ('OPEN', 'IN_ARREARS', 'IN_COLLECTION', 'CLOSED');

-- CreateEnum
CREATE TYPE "TuitionInvoiceStatus" AS ENUM ('DRAFT', 'ISSUED', 'PARTIALLY_PAID', 'PAID', 'CANCELLED');

-- CreateEnum
CREATE TYPE "PlanCadence" AS ENUM ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'TERMLY');

-- CreateEnum
CREATE TYPE "SuretyRelation" AS ENUM ('PARENT', 'GUARDIAN', 'SPOUSE', 'SPONSOR', 'EMPLOYER');

-- CreateEnum
CREATE TYPE "PlanStatus" AS ENUM ('PROPOSED', 'ACTIVE', 'COMPLETED', 'DEFAULTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "InstallmentStatus" AS ENUM ('SCHEDULED', 'PARTIALLY_PAID', 'PAID', 'OVERDUE', 'WAIVED');

-- CreateEnum
CREATE TYPE "HoldReason" AS ENUM ('ARREARS', 'RETURNED_PAYMENT', 'LIBRARY_FINE', 'DAMAGE', 'AID_OVERPAYMENT');

-- CreateEnum
CREATE TYPE "HoldImpact" AS ENUM ('REGISTRATION', 'RESULTS', 'TRANSCRIPT', 'GRADUATION');

-- CreateEnum
CREATE TYPE "HoldStatus" AS ENUM ('ACTIVE', 'RELEASED', 'WAIVED');

-- CreateEnum
CREATE TYPE "AidScheme" AS ENUM ('NSFAS', 'ISFAP', 'FUNZA_LUSHAKA', 'SETA', 'INSTITUTIONAL_BURSARY', 'DONOR');

-- CreateEnum
CREATE TYPE "AidStatus" AS ENUM ('APPLIED', 'PROVISIONALLY_FUNDED', 'FUNDED', 'SUSPENDED', 'COMPLETED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "AidDecline" AS ENUM ('INCOME_ABOVE_THRESHOLD', 'ACADEMIC_PROGRESS', 'ALREADY_FUNDED', 'NOT_REGISTERED', 'MISSING_DOCUMENTS', 'APPLICANT_WITHDREW');

-- CreateEnum
CREATE TYPE "AidAllowance" AS ENUM ('TUITION', 'ACCOMMODATION', 'LIVING', 'LEARNING_MATERIAL', 'TRANSPORT');

-- CreateEnum
CREATE TYPE "AidPayee" AS ENUM ('INSTITUTION', 'LANDLORD', 'STUDENT', 'SUPPLIER');

-- CreateEnum
CREATE TYPE "DisbursementStatus" AS ENUM ('SCHEDULED', 'PAID', 'RETURNED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DisbursementReturn" AS ENUM ('ACCOUNT_CLOSED', 'NOT_REGISTERED', 'OVERPAID', 'WRONG_PAYEE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "student_billing_accounts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "account_number" TEXT NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "charged_total" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "paid_total" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "aid_total" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "waived_total" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "balance" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "fee_residency" "FeeResidency" NOT NULL DEFAULT 'LOCAL',
    "status" "BillingAccountStatus" NOT NULL DEFAULT 'OPEN',
    "closed_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "student_billing_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tuition_invoices" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "invoice_number" TEXT NOT NULL,
    "term_code" VARCHAR(8) NOT NULL,
    "credit_load" SMALLINT NOT NULL,
    "tuition_amount" DECIMAL(18,8) NOT NULL,
    "registration_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "residence_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "levy_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "discount_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "total_amount" DECIMAL(18,8) NOT NULL,
    "settled_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "TuitionInvoiceStatus" NOT NULL DEFAULT 'DRAFT',
    "issued_on" DATE,
    "due_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "tuition_invoices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_plans" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "financed_amount" DECIMAL(18,8) NOT NULL,
    "deposit_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "plan_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "instalment_count" SMALLINT NOT NULL,
    "instalment_amount" DECIMAL(18,8) NOT NULL,
    "final_adjustment" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "first_due_on" DATE NOT NULL,
    "cadence" "PlanCadence" NOT NULL DEFAULT 'MONTHLY',
    "surety_name" TEXT,
    "surety_relation" "SuretyRelation",
    "status" "PlanStatus" NOT NULL DEFAULT 'PROPOSED',
    "agreed_on" DATE NOT NULL,
    "defaulted_on" DATE,
    "completed_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "payment_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_installments" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "due_on" DATE NOT NULL,
    "due_amount" DECIMAL(18,8) NOT NULL,
    "late_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "paid_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "InstallmentStatus" NOT NULL DEFAULT 'SCHEDULED',
    "payment_intent_id" UUID,
    "aid_covered" BOOLEAN NOT NULL DEFAULT false,
    "paid_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "plan_installments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "financial_holds" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "reason" "HoldReason" NOT NULL,
    "impacts" "HoldImpact"[],
    "threshold_amount" DECIMAL(18,8) NOT NULL,
    "status" "HoldStatus" NOT NULL DEFAULT 'ACTIVE',
    "waiver_grounds" TEXT,
    "placed_at" TIMESTAMPTZ(6) NOT NULL,
    "placed_by_id" UUID,
    "released_at" TIMESTAMPTZ(6),
    "released_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "financial_holds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "financial_aid_awards" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "scheme" "AidScheme" NOT NULL,
    "scheme_reference" TEXT NOT NULL,
    "academic_year" SMALLINT NOT NULL,
    "tuition_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "accommodation_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "living_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "learning_material_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "transport_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "awarded_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "disbursed_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "minimum_pass_percent" DECIMAL(5,2),
    "status" "AidStatus" NOT NULL DEFAULT 'APPLIED',
    "decline_reason" "AidDecline",
    "decided_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "financial_aid_awards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aid_disbursements" (
    "id" UUID NOT NULL,
    "award_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "tranche" SMALLINT NOT NULL,
    "allowance" "AidAllowance" NOT NULL,
    "payee" "AidPayee" NOT NULL,
    "amount" DECIMAL(18,8) NOT NULL,
    "scheduled_on" DATE NOT NULL,
    "instruction_id" UUID,
    "end_to_end_id" TEXT,
    "status" "DisbursementStatus" NOT NULL DEFAULT 'SCHEDULED',
    "return_reason" "DisbursementReturn",
    "paid_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "aid_disbursements_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "student_billing_accounts_user_id_idx" ON "student_billing_accounts"("user_id");

-- CreateIndex
CREATE INDEX "student_billing_accounts_organization_id_status_idx" ON "student_billing_accounts"("organization_id", "status");

-- CreateIndex
CREATE INDEX "student_billing_accounts_student_id_idx" ON "student_billing_accounts"("student_id");

-- CreateIndex
CREATE INDEX "student_billing_accounts_compliance_id_idx" ON "student_billing_accounts"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "student_billing_accounts_institution_id_student_id_key" ON "student_billing_accounts"("institution_id", "student_id");

-- CreateIndex
CREATE UNIQUE INDEX "student_billing_accounts_institution_id_account_number_key" ON "student_billing_accounts"("institution_id", "account_number");

-- CreateIndex
CREATE UNIQUE INDEX "student_billing_accounts_organization_id_id_key" ON "student_billing_accounts"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "tuition_invoices_invoice_number_key" ON "tuition_invoices"("invoice_number");

-- CreateIndex
CREATE INDEX "tuition_invoices_account_id_term_code_idx" ON "tuition_invoices"("account_id", "term_code");

-- CreateIndex
CREATE INDEX "tuition_invoices_organization_id_account_id_idx" ON "tuition_invoices"("organization_id", "account_id");

-- CreateIndex
CREATE INDEX "payment_plans_account_id_status_idx" ON "payment_plans"("account_id", "status");

-- CreateIndex
CREATE INDEX "payment_plans_organization_id_account_id_idx" ON "payment_plans"("organization_id", "account_id");

-- CreateIndex
CREATE INDEX "payment_plans_invoice_id_idx" ON "payment_plans"("invoice_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_plans_organization_id_id_key" ON "payment_plans"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_installments_payment_intent_id_key" ON "plan_installments"("payment_intent_id");

-- CreateIndex
CREATE INDEX "plan_installments_organization_id_plan_id_idx" ON "plan_installments"("organization_id", "plan_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_installments_plan_id_number_key" ON "plan_installments"("plan_id", "number");

-- CreateIndex
CREATE INDEX "financial_holds_account_id_status_idx" ON "financial_holds"("account_id", "status");

-- CreateIndex
CREATE INDEX "financial_holds_organization_id_account_id_idx" ON "financial_holds"("organization_id", "account_id");

-- CreateIndex
CREATE INDEX "financial_holds_placed_by_id_idx" ON "financial_holds"("placed_by_id");

-- CreateIndex
CREATE INDEX "financial_holds_released_by_id_idx" ON "financial_holds"("released_by_id");

-- CreateIndex
CREATE INDEX "financial_aid_awards_account_id_academic_year_idx" ON "financial_aid_awards"("account_id", "academic_year");

-- CreateIndex
CREATE INDEX "financial_aid_awards_organization_id_account_id_idx" ON "financial_aid_awards"("organization_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "financial_aid_awards_scheme_scheme_reference_academic_year_key" ON "financial_aid_awards"("scheme", "scheme_reference", "academic_year");

-- CreateIndex
CREATE UNIQUE INDEX "financial_aid_awards_organization_id_id_key" ON "financial_aid_awards"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "aid_disbursements_instruction_id_key" ON "aid_disbursements"("instruction_id");

-- CreateIndex
CREATE UNIQUE INDEX "aid_disbursements_end_to_end_id_key" ON "aid_disbursements"("end_to_end_id");

-- CreateIndex
CREATE INDEX "aid_disbursements_organization_id_award_id_idx" ON "aid_disbursements"("organization_id", "award_id");

-- CreateIndex
CREATE UNIQUE INDEX "aid_disbursements_award_id_allowance_tranche_key" ON "aid_disbursements"("award_id", "allowance", "tranche");

-- AddForeignKey
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_organization_id_account_id_fkey" FOREIGN KEY ("organization_id", "account_id") REFERENCES "student_billing_accounts"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_plans" ADD CONSTRAINT "payment_plans_organization_id_account_id_fkey" FOREIGN KEY ("organization_id", "account_id") REFERENCES "student_billing_accounts"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_plans" ADD CONSTRAINT "payment_plans_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "tuition_invoices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_installments" ADD CONSTRAINT "plan_installments_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "payment_plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "financial_holds" ADD CONSTRAINT "financial_holds_organization_id_account_id_fkey" FOREIGN KEY ("organization_id", "account_id") REFERENCES "student_billing_accounts"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_organization_id_account_id_fkey" FOREIGN KEY ("organization_id", "account_id") REFERENCES "student_billing_accounts"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid_disbursements" ADD CONSTRAINT "aid_disbursements_organization_id_award_id_fkey" FOREIGN KEY ("organization_id", "award_id") REFERENCES "financial_aid_awards"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of student_billing_accounts
ALTER TABLE "student_billing_accounts" ADD CONSTRAINT "student_billing_accounts_account_number_a000894f_check"
    CHECK (account_number ~ '^[A-Z0-9-]{4,30}$');
ALTER TABLE "student_billing_accounts" ADD CONSTRAINT "student_billing_accounts_balance_charged_total_p_147ba4ff_check"
    CHECK (balance = charged_total - paid_total - aid_total - waived_total);
ALTER TABLE "student_billing_accounts" ADD CONSTRAINT "student_billing_accounts_status_closed_on_13d160f1_check"
    CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL));
ALTER TABLE "student_billing_accounts" ADD CONSTRAINT "student_billing_accounts_status_balance_3e07457d_check"
    CHECK (status <> 'CLOSED' OR balance = 0);
ALTER TABLE "student_billing_accounts" ADD CONSTRAINT "student_billing_accounts_status_balance_9d45268c_check"
    CHECK (status NOT IN ('IN_ARREARS', 'IN_COLLECTION') OR balance > 0);
ALTER TABLE "student_billing_accounts" ADD CONSTRAINT "student_billing_accounts_charged_total_41b28d59_check"
    CHECK (charged_total >= 0 AND charged_total < 'NaN');
ALTER TABLE "student_billing_accounts" ADD CONSTRAINT "student_billing_accounts_paid_total_2dabcfb2_check"
    CHECK (paid_total >= 0 AND paid_total < 'NaN');
ALTER TABLE "student_billing_accounts" ADD CONSTRAINT "student_billing_accounts_aid_total_ce7fef32_check"
    CHECK (aid_total >= 0 AND aid_total < 'NaN');
ALTER TABLE "student_billing_accounts" ADD CONSTRAINT "student_billing_accounts_waived_total_6e95d1f5_check"
    CHECK (waived_total >= 0 AND waived_total < 'NaN');

-- Safeguards of tuition_invoices
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_invoice_number_d5cff7d5_check"
    CHECK (invoice_number ~ '^[A-Z0-9/-]{3,40}$');
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_term_code_2ffd140c_check"
    CHECK (term_code ~ '^[0-9]{4}-(Y|S[12]|T[1-4])$');
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_total_amount_tuition_amount_reg_6893ab70_check"
    CHECK (total_amount = tuition_amount + registration_amount + residence_amount + levy_amount - discount_amount);
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_discount_amount_tuition_amount_757b6293_check"
    CHECK (discount_amount <= tuition_amount);
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_settled_amount_total_amount_9c7cd9d9_check"
    CHECK (settled_amount <= total_amount);
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_status_settled_amount_total_amo_21cc8d04_check"
    CHECK (status <> 'PAID' OR settled_amount = total_amount);
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_status_settled_amount_total_amo_3e5fb38b_check"
    CHECK (status <> 'PARTIALLY_PAID' OR (settled_amount > 0 AND settled_amount < total_amount));
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_status_issued_on_due_on_af908e9a_check"
    CHECK (status IN ('DRAFT', 'CANCELLED') OR (issued_on IS NOT NULL AND due_on IS NOT NULL));
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_due_on_issued_on_a27f4901_check"
    CHECK (due_on >= issued_on);
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_credit_load_e82e3d5c_check"
    CHECK (credit_load >= 0 AND credit_load <= 300);
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_tuition_amount_23fe8ad2_check"
    CHECK (tuition_amount >= 0 AND tuition_amount < 'NaN');
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_registration_amount_4c5e0851_check"
    CHECK (registration_amount >= 0 AND registration_amount < 'NaN');
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_residence_amount_11d1803f_check"
    CHECK (residence_amount >= 0 AND residence_amount < 'NaN');
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_levy_amount_d585eae7_check"
    CHECK (levy_amount >= 0 AND levy_amount < 'NaN');
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_discount_amount_333f153b_check"
    CHECK (discount_amount >= 0 AND discount_amount < 'NaN');
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_total_amount_cea1a231_check"
    CHECK (total_amount >= 0 AND total_amount < 'NaN');
ALTER TABLE "tuition_invoices" ADD CONSTRAINT "tuition_invoices_settled_amount_22b51776_check"
    CHECK (settled_amount >= 0 AND settled_amount < 'NaN');
CREATE UNIQUE INDEX "tuition_invoices_account_id_term_code_96becc7c_key" ON "tuition_invoices" ("account_id", "term_code")
    WHERE (status <> 'CANCELLED');
CREATE INDEX "tuition_invoices_due_on_c94a686e_idx" ON "tuition_invoices" ("due_on")
    WHERE (status IN ('ISSUED', 'PARTIALLY_PAID'));

-- Safeguards of payment_plans
ALTER TABLE "payment_plans" ADD CONSTRAINT "payment_plans_financed_amount_plan_fee_deposit_a_922759ed_check"
    CHECK (financed_amount + plan_fee = deposit_amount + instalment_count * instalment_amount + final_adjustment);
ALTER TABLE "payment_plans" ADD CONSTRAINT "payment_plans_final_adjustment_instalment_amount_4c2e1c9f_check"
    CHECK (abs(final_adjustment) < instalment_amount);
ALTER TABLE "payment_plans" ADD CONSTRAINT "payment_plans_instalment_count_aa7f3574_check"
    CHECK (instalment_count BETWEEN 1 AND 24);
ALTER TABLE "payment_plans" ADD CONSTRAINT "payment_plans_first_due_on_agreed_on_6abd076f_check"
    CHECK (first_due_on > agreed_on);
ALTER TABLE "payment_plans" ADD CONSTRAINT "payment_plans_status_defaulted_on_d38b4f88_check"
    CHECK ((status = 'DEFAULTED') = (defaulted_on IS NOT NULL));
ALTER TABLE "payment_plans" ADD CONSTRAINT "payment_plans_status_completed_on_4d0bf5fb_check"
    CHECK ((status = 'COMPLETED') = (completed_on IS NOT NULL));
ALTER TABLE "payment_plans" ADD CONSTRAINT "payment_plans_surety_name_surety_relation_31722c45_check"
    CHECK (surety_name IS NULL OR surety_relation IS NOT NULL);
ALTER TABLE "payment_plans" ADD CONSTRAINT "payment_plans_financed_amount_d636fe93_check"
    CHECK (financed_amount > 0 AND financed_amount < 'NaN');
ALTER TABLE "payment_plans" ADD CONSTRAINT "payment_plans_deposit_amount_4865104f_check"
    CHECK (deposit_amount >= 0 AND deposit_amount < 'NaN');
ALTER TABLE "payment_plans" ADD CONSTRAINT "payment_plans_plan_fee_09fbd145_check"
    CHECK (plan_fee >= 0 AND plan_fee < 'NaN');
ALTER TABLE "payment_plans" ADD CONSTRAINT "payment_plans_instalment_amount_8bfb3606_check"
    CHECK (instalment_amount > 0 AND instalment_amount < 'NaN');
CREATE UNIQUE INDEX "payment_plans_invoice_id_297a1dc1_key" ON "payment_plans" ("invoice_id")
    WHERE (status IN ('PROPOSED', 'ACTIVE', 'DEFAULTED'));

-- Safeguards of plan_installments
ALTER TABLE "plan_installments" ADD CONSTRAINT "plan_installments_number_97253d83_check"
    CHECK (number >= 0);
ALTER TABLE "plan_installments" ADD CONSTRAINT "plan_installments_paid_amount_due_amount_late_fe_b2b91b86_check"
    CHECK (paid_amount <= due_amount + late_fee);
ALTER TABLE "plan_installments" ADD CONSTRAINT "plan_installments_status_paid_amount_due_amount_240ca13f_check"
    CHECK ((status = 'PAID') = (paid_amount = due_amount + late_fee));
ALTER TABLE "plan_installments" ADD CONSTRAINT "plan_installments_status_paid_at_9a842329_check"
    CHECK ((status = 'PAID') = (paid_at IS NOT NULL));
ALTER TABLE "plan_installments" ADD CONSTRAINT "plan_installments_status_payment_intent_id_aid_c_3a370547_check"
    CHECK (status <> 'PAID' OR payment_intent_id IS NOT NULL OR aid_covered);
ALTER TABLE "plan_installments" ADD CONSTRAINT "plan_installments_due_amount_0675a8c3_check"
    CHECK (due_amount > 0 AND due_amount < 'NaN');
ALTER TABLE "plan_installments" ADD CONSTRAINT "plan_installments_late_fee_636bb85e_check"
    CHECK (late_fee >= 0 AND late_fee < 'NaN');
ALTER TABLE "plan_installments" ADD CONSTRAINT "plan_installments_paid_amount_32acb53a_check"
    CHECK (paid_amount >= 0 AND paid_amount < 'NaN');
CREATE INDEX "plan_installments_due_on_18b6f78b_idx" ON "plan_installments" ("due_on")
    WHERE (status IN ('SCHEDULED', 'OVERDUE'));

-- Safeguards of financial_holds
ALTER TABLE "financial_holds" ADD CONSTRAINT "financial_holds_impacts_2df535d4_check"
    CHECK (coalesce(cardinality(impacts), 0) BETWEEN 1 AND 4);
ALTER TABLE "financial_holds" ADD CONSTRAINT "financial_holds_status_released_at_43cf2792_check"
    CHECK ((status = 'ACTIVE') = (released_at IS NULL));
ALTER TABLE "financial_holds" ADD CONSTRAINT "financial_holds_status_released_by_id_ae22809b_check"
    CHECK ((status = 'ACTIVE') = (released_by_id IS NULL));
ALTER TABLE "financial_holds" ADD CONSTRAINT "financial_holds_released_at_placed_at_3f0d4042_check"
    CHECK (released_at > placed_at);
ALTER TABLE "financial_holds" ADD CONSTRAINT "financial_holds_waiver_grounds_status_1a2a24d7_check"
    CHECK (waiver_grounds IS NULL OR status = 'WAIVED');
ALTER TABLE "financial_holds" ADD CONSTRAINT "financial_holds_threshold_amount_fc252917_check"
    CHECK (threshold_amount >= 0 AND threshold_amount < 'NaN');
CREATE UNIQUE INDEX "financial_holds_account_id_reason_2ae37d03_key" ON "financial_holds" ("account_id", "reason")
    WHERE (status = 'ACTIVE');

-- Safeguards of financial_aid_awards
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_academic_year_ed0cc389_check"
    CHECK (academic_year BETWEEN 2000 AND 2100);
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_awarded_amount_tuition_amou_512fa537_check"
    CHECK (awarded_amount = tuition_amount + accommodation_amount + living_amount + learning_material_amount + transport_amount);
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_disbursed_amount_awarded_am_de8f2823_check"
    CHECK (disbursed_amount <= awarded_amount);
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_status_decline_reason_3686ed16_check"
    CHECK ((status IN ('REJECTED', 'WITHDRAWN')) = (decline_reason IS NOT NULL));
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_status_decided_on_bd866974_check"
    CHECK ((status = 'APPLIED') = (decided_on IS NULL));
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_status_awarded_amount_f9cf8a89_check"
    CHECK (status IN ('APPLIED', 'REJECTED', 'WITHDRAWN') OR awarded_amount > 0);
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_minimum_pass_percent_399bb189_check"
    CHECK (minimum_pass_percent BETWEEN 0 AND 100);
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_tuition_amount_23fe8ad2_check"
    CHECK (tuition_amount >= 0 AND tuition_amount < 'NaN');
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_accommodation_amount_747be86a_check"
    CHECK (accommodation_amount >= 0 AND accommodation_amount < 'NaN');
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_living_amount_cd486f8e_check"
    CHECK (living_amount >= 0 AND living_amount < 'NaN');
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_learning_material_amount_4064221e_check"
    CHECK (learning_material_amount >= 0 AND learning_material_amount < 'NaN');
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_transport_amount_6a5856f4_check"
    CHECK (transport_amount >= 0 AND transport_amount < 'NaN');
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_awarded_amount_d9465069_check"
    CHECK (awarded_amount >= 0 AND awarded_amount < 'NaN');
ALTER TABLE "financial_aid_awards" ADD CONSTRAINT "financial_aid_awards_disbursed_amount_1f9967ce_check"
    CHECK (disbursed_amount >= 0 AND disbursed_amount < 'NaN');
CREATE UNIQUE INDEX "financial_aid_awards_account_id_scheme_academic_ye_f514788f_key" ON "financial_aid_awards" ("account_id", "scheme", "academic_year")
    WHERE (status NOT IN ('REJECTED', 'WITHDRAWN'));

-- Safeguards of aid_disbursements
ALTER TABLE "aid_disbursements" ADD CONSTRAINT "aid_disbursements_tranche_f9311d6d_check"
    CHECK (tranche >= 1);
ALTER TABLE "aid_disbursements" ADD CONSTRAINT "aid_disbursements_status_paid_on_3d49db0b_check"
    CHECK ((status IN ('PAID', 'RETURNED')) = (paid_on IS NOT NULL));
ALTER TABLE "aid_disbursements" ADD CONSTRAINT "aid_disbursements_status_return_reason_206ce626_check"
    CHECK ((status = 'RETURNED') = (return_reason IS NOT NULL));
ALTER TABLE "aid_disbursements" ADD CONSTRAINT "aid_disbursements_allowance_payee_14791dd6_check"
    CHECK (allowance <> 'TUITION' OR payee = 'INSTITUTION');
ALTER TABLE "aid_disbursements" ADD CONSTRAINT "aid_disbursements_end_to_end_id_2f21b459_check"
    CHECK (char_length(end_to_end_id) BETWEEN 1 AND 35);
ALTER TABLE "aid_disbursements" ADD CONSTRAINT "aid_disbursements_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');
CREATE INDEX "aid_disbursements_scheduled_on_04a04a48_idx" ON "aid_disbursements" ("scheduled_on")
    WHERE (status = 'SCHEDULED');

-- Live rows of student_billing_accounts
CREATE VIEW azora_keys."student_billing_accounts_2850c311_live" AS
    SELECT "id" FROM "student_billing_accounts"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."student_billing_accounts_2850c311_live" TO azora_user;

-- Live rows of payment_plans
CREATE VIEW azora_keys."payment_plans_e5e28f01_live" AS
    SELECT "id" FROM "payment_plans"
    WHERE EXISTS (SELECT FROM azora_keys."student_billing_accounts_2850c311_live" live WHERE live."id" = "payment_plans"."account_id");
GRANT SELECT ON azora_keys."payment_plans_e5e28f01_live" TO azora_user;

-- Live rows of financial_aid_awards
CREATE VIEW azora_keys."financial_aid_awards_43efe9cd_live" AS
    SELECT "id" FROM "financial_aid_awards"
    WHERE EXISTS (SELECT FROM azora_keys."student_billing_accounts_2850c311_live" live WHERE live."id" = "financial_aid_awards"."account_id");
GRANT SELECT ON azora_keys."financial_aid_awards_43efe9cd_live" TO azora_user;

-- Own rows of student_billing_accounts
CREATE VIEW azora_keys."student_billing_accounts_35f9f4f1_own" AS
    SELECT "id" FROM "student_billing_accounts"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."student_billing_accounts_35f9f4f1_own" TO azora_user;

-- Own rows of payment_plans
CREATE VIEW azora_keys."payment_plans_15973809_own" AS
    SELECT "id" FROM "payment_plans"
    WHERE "account_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."student_billing_accounts_35f9f4f1_own"))
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."student_billing_accounts_2850c311_live" live WHERE live."id" = "payment_plans"."account_id"));
GRANT SELECT ON azora_keys."payment_plans_15973809_own" TO azora_user;

-- Own rows of financial_aid_awards
CREATE VIEW azora_keys."financial_aid_awards_4d161098_own" AS
    SELECT "id" FROM "financial_aid_awards"
    WHERE "account_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."student_billing_accounts_35f9f4f1_own"))
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."student_billing_accounts_2850c311_live" live WHERE live."id" = "financial_aid_awards"."account_id"));
GRANT SELECT ON azora_keys."financial_aid_awards_4d161098_own" TO azora_user;

-- Access to student_billing_accounts
ALTER TABLE "student_billing_accounts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "student_billing_accounts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "student_billing_accounts" TO azora_service;
GRANT SELECT ON "student_billing_accounts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "student_billing_accounts_4a6754f0_access" ON "student_billing_accounts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "student_billing_accounts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "student_billing_accounts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "student_billing_accounts" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."student_billing_accounts" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "student_id", "institution_id", "account_number", "currency", "charged_total", "paid_total",
        "aid_total", "waived_total", "balance", "fee_residency", "status", "closed_on", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "student_billing_accounts";
GRANT SELECT ON azora_reader."student_billing_accounts" TO azora_reader;
ALTER VIEW azora_reader."student_billing_accounts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "student_billing_accounts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "student_billing_accounts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "student_billing_accounts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "student_billing_accounts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to tuition_invoices
ALTER TABLE "tuition_invoices" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tuition_invoices" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tuition_invoices" TO azora_service;
GRANT SELECT ON "tuition_invoices" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "tuition_invoices_09c3a975_access" ON "tuition_invoices"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tuition_invoices" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "tuition_invoices" FOR SELECT TO azora_user
    USING ("account_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."student_billing_accounts_35f9f4f1_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "tuition_invoices" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "account_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."student_billing_accounts_35f9f4f1_own")))
        OR EXISTS (SELECT FROM azora_keys."student_billing_accounts_2850c311_live" live WHERE live."id" = "tuition_invoices"."account_id"));
CREATE VIEW azora_reader."tuition_invoices" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "organization_id", "invoice_number", "term_code", "credit_load", "tuition_amount",
        "registration_amount", "residence_amount", "levy_amount", "discount_amount", "total_amount", "settled_amount",
        "status", "issued_on", "due_on", "created_at", "updated_at"
    FROM "tuition_invoices";
GRANT SELECT ON azora_reader."tuition_invoices" TO azora_reader;
ALTER VIEW azora_reader."tuition_invoices" OWNER TO azora_masker;

-- Access to payment_plans
ALTER TABLE "payment_plans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payment_plans" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payment_plans" TO azora_service;
GRANT SELECT ON "payment_plans" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("surety_name") ON "payment_plans" TO azora_maintenance;
CREATE POLICY "payment_plans_bb963f5e_access" ON "payment_plans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payment_plans" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payment_plans" FOR SELECT TO azora_user
    USING ("account_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."student_billing_accounts_35f9f4f1_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "payment_plans" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "account_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."student_billing_accounts_35f9f4f1_own")))
        OR EXISTS (SELECT FROM azora_keys."student_billing_accounts_2850c311_live" live WHERE live."id" = "payment_plans"."account_id"));
CREATE VIEW azora_reader."payment_plans" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "invoice_id", "organization_id", "financed_amount", "deposit_amount", "plan_fee",
        "instalment_count", "instalment_amount", "final_adjustment", "first_due_on", "cadence",
        azora.mask_name("surety_name") AS "surety_name", "surety_relation", "status", "agreed_on", "defaulted_on",
        "completed_on", "created_at", "updated_at"
    FROM "payment_plans";
GRANT SELECT ON azora_reader."payment_plans" TO azora_reader;
ALTER VIEW azora_reader."payment_plans" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "payment_plans"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{surety_name}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "payment_plans"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{surety_name}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "payment_plans"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{surety_name}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "payment_plans"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to plan_installments
ALTER TABLE "plan_installments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "plan_installments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "plan_installments" TO azora_service;
GRANT SELECT ON "plan_installments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "plan_installments_e45943ea_access" ON "plan_installments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "plan_installments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "plan_installments" FOR SELECT TO azora_user
    USING ("plan_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."payment_plans_15973809_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "plan_installments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "plan_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."payment_plans_15973809_own")))
        OR EXISTS (SELECT FROM azora_keys."payment_plans_e5e28f01_live" live WHERE live."id" = "plan_installments"."plan_id"));
CREATE VIEW azora_reader."plan_installments" WITH (security_barrier = true) AS
    SELECT "id", "plan_id", "organization_id", "number", "due_on", "due_amount", "late_fee", "paid_amount", "status",
        "payment_intent_id", "aid_covered", "paid_at", "created_at", "updated_at"
    FROM "plan_installments";
GRANT SELECT ON azora_reader."plan_installments" TO azora_reader;
ALTER VIEW azora_reader."plan_installments" OWNER TO azora_masker;

-- Access to financial_holds
ALTER TABLE "financial_holds" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "financial_holds" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "financial_holds" TO azora_service;
GRANT SELECT ON "financial_holds" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("waiver_grounds") ON "financial_holds" TO azora_maintenance;
CREATE POLICY "financial_holds_8469ee96_access" ON "financial_holds"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "financial_holds" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "financial_holds" FOR SELECT TO azora_user
    USING ("account_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."student_billing_accounts_35f9f4f1_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "financial_holds" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "account_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."student_billing_accounts_35f9f4f1_own")))
        OR EXISTS (SELECT FROM azora_keys."student_billing_accounts_2850c311_live" live WHERE live."id" = "financial_holds"."account_id"));
CREATE VIEW azora_reader."financial_holds" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "organization_id", "reason", "impacts", "threshold_amount", "status",
        azora.mask_free_text("waiver_grounds") AS "waiver_grounds", "placed_at", "placed_by_id", "released_at",
        "released_by_id", "created_at", "updated_at"
    FROM "financial_holds";
GRANT SELECT ON azora_reader."financial_holds" TO azora_reader;
ALTER VIEW azora_reader."financial_holds" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "financial_holds"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{waiver_grounds}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "financial_holds"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{waiver_grounds}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "financial_holds"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{waiver_grounds}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "financial_holds"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to financial_aid_awards
ALTER TABLE "financial_aid_awards" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "financial_aid_awards" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "financial_aid_awards" TO azora_service;
GRANT SELECT ON "financial_aid_awards" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "financial_aid_awards_3ad16d9f_access" ON "financial_aid_awards"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "financial_aid_awards" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "financial_aid_awards" FOR SELECT TO azora_user
    USING ("account_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."student_billing_accounts_35f9f4f1_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "financial_aid_awards" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "account_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."student_billing_accounts_35f9f4f1_own")))
        OR EXISTS (SELECT FROM azora_keys."student_billing_accounts_2850c311_live" live WHERE live."id" = "financial_aid_awards"."account_id"));
CREATE VIEW azora_reader."financial_aid_awards" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "organization_id", "scheme", "scheme_reference", "academic_year", "tuition_amount",
        "accommodation_amount", "living_amount", "learning_material_amount", "transport_amount", "awarded_amount",
        "disbursed_amount", "minimum_pass_percent", "status", "decline_reason", "decided_on", "created_at",
        "updated_at"
    FROM "financial_aid_awards";
GRANT SELECT ON azora_reader."financial_aid_awards" TO azora_reader;
ALTER VIEW azora_reader."financial_aid_awards" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "financial_aid_awards"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "financial_aid_awards"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "financial_aid_awards"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "financial_aid_awards"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to aid_disbursements
ALTER TABLE "aid_disbursements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "aid_disbursements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "aid_disbursements" TO azora_service;
GRANT SELECT ON "aid_disbursements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "aid_disbursements_79694273_access" ON "aid_disbursements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "aid_disbursements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "aid_disbursements" FOR SELECT TO azora_user
    USING ("award_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."financial_aid_awards_4d161098_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "aid_disbursements" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "award_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."financial_aid_awards_4d161098_own")))
        OR EXISTS (SELECT FROM azora_keys."financial_aid_awards_43efe9cd_live" live WHERE live."id" = "aid_disbursements"."award_id"));
CREATE VIEW azora_reader."aid_disbursements" WITH (security_barrier = true) AS
    SELECT "id", "award_id", "organization_id", "tranche", "allowance", "payee", "amount", "scheduled_on",
        "instruction_id", "end_to_end_id", "status", "return_reason", "paid_on", "created_at", "updated_at"
    FROM "aid_disbursements";
GRANT SELECT ON azora_reader."aid_disbursements" TO azora_reader;
ALTER VIEW azora_reader."aid_disbursements" OWNER TO azora_masker;
