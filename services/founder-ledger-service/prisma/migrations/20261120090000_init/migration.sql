-- CreateEnum
CREATE TYPE "StakeholderKind" AS ENUM ('INDIVIDUAL', 'INSTITUTION');

-- CreateEnum
CREATE TYPE "StakeholderRelationship" AS ENUM ('FOUNDER', 'EMPLOYEE', 'EXECUTIVE', 'BOARD_MEMBER', 'ADVISOR', 'CONSULTANT', 'INVESTOR', 'EX_EMPLOYEE', 'EX_CONSULTANT', 'EX_ADVISOR', 'OTHER');

-- CreateEnum
CREATE TYPE "ShareClassType" AS ENUM ('COMMON', 'PREFERRED');

-- CreateEnum
CREATE TYPE "VestingAllocation" AS ENUM ('CUMULATIVE_ROUNDING', 'CUMULATIVE_ROUND_DOWN', 'FRONT_LOADED', 'BACK_LOADED', 'FRONT_LOADED_TO_SINGLE_TRANCHE', 'BACK_LOADED_TO_SINGLE_TRANCHE', 'FRACTIONAL');

-- CreateEnum
CREATE TYPE "Acceleration" AS ENUM ('NONE', 'SINGLE_TRIGGER', 'DOUBLE_TRIGGER');

-- CreateEnum
CREATE TYPE "CompensationForm" AS ENUM ('STOCK', 'RSU', 'OPTION', 'OPTION_ISO', 'SAR');

-- CreateEnum
CREATE TYPE "EquityStatus" AS ENUM ('DRAFT', 'ISSUED', 'ACCEPTED', 'EXERCISED', 'FORFEITED', 'CANCELLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "VestingTrigger" AS ENUM ('SCHEDULE', 'EVENT');

-- CreateEnum
CREATE TYPE "TrancheStatus" AS ENUM ('PENDING', 'VESTED', 'FORFEITED');

-- CreateEnum
CREATE TYPE "CompensationStatus" AS ENUM ('DRAFT', 'APPROVED', 'PAID', 'VOID');

-- CreateEnum
CREATE TYPE "DeductionKind" AS ENUM ('PAYE', 'UIF', 'PENSION', 'MEDICAL_AID', 'LOAN_REPAYMENT', 'GARNISHEE', 'OTHER');

-- CreateEnum
CREATE TYPE "DeductionBasis" AS ENUM ('FIXED', 'PERCENTAGE', 'TABLE');

-- CreateEnum
CREATE TYPE "TransferReason" AS ENUM ('SALE', 'GIFT', 'INHERITANCE', 'COURT_ORDER', 'REPURCHASE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "stakeholders" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "kind" "StakeholderKind" NOT NULL,
    "legal_name" TEXT NOT NULL,
    "contact_email" TEXT,
    "residential_address" TEXT,
    "identity_number" TEXT,
    "registration_number" TEXT,
    "country_of_residence" CHAR(2) NOT NULL,
    "relationship" "StakeholderRelationship" NOT NULL,
    "beneficial_interest_percent" DECIMAL(7,4),
    "joined_on" DATE NOT NULL,
    "left_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "stakeholders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share_classes" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "id_prefix" VARCHAR(5) NOT NULL,
    "class_type" "ShareClassType" NOT NULL,
    "authorized_shares" BIGINT NOT NULL,
    "issued_shares" BIGINT NOT NULL DEFAULT 0,
    "votes_per_share" INTEGER NOT NULL DEFAULT 1,
    "par_value" DECIMAL(18,8),
    "price_per_share" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "seniority" SMALLINT NOT NULL DEFAULT 1,
    "liquidation_preference_multiple" DECIMAL(6,3),
    "participation_cap_multiple" DECIMAL(6,3),
    "conversion_ratio" DECIMAL(12,6),
    "board_approved_on" DATE NOT NULL,
    "created_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "share_classes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vesting_schedules" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "allocation" "VestingAllocation" NOT NULL DEFAULT 'CUMULATIVE_ROUND_DOWN',
    "duration_months" SMALLINT NOT NULL DEFAULT 48,
    "cliff_months" SMALLINT NOT NULL DEFAULT 12,
    "interval_months" SMALLINT NOT NULL DEFAULT 1,
    "acceleration" "Acceleration" NOT NULL DEFAULT 'NONE',
    "acceleration_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "created_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "vesting_schedules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "equity_grants" (
    "id" UUID NOT NULL,
    "stakeholder_id" UUID NOT NULL,
    "grantee_id" UUID,
    "share_class_id" UUID NOT NULL,
    "vesting_schedule_id" UUID,
    "certificate_number" VARCHAR(13) NOT NULL,
    "compensation" "CompensationForm" NOT NULL,
    "quantity" BIGINT NOT NULL,
    "vested_quantity" BIGINT NOT NULL DEFAULT 0,
    "exercised_quantity" BIGINT NOT NULL DEFAULT 0,
    "exercise_price" DECIMAL(18,8),
    "consideration_paid" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "EquityStatus" NOT NULL DEFAULT 'DRAFT',
    "board_approved_on" DATE NOT NULL,
    "granted_on" DATE NOT NULL,
    "vesting_starts_on" DATE,
    "expires_on" DATE,
    "accepted_at" TIMESTAMPTZ(6),
    "ended_on" DATE,
    "journal_entry_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "equity_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vesting_tranches" (
    "id" UUID NOT NULL,
    "grant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "quantity" BIGINT NOT NULL,
    "trigger" "VestingTrigger" NOT NULL DEFAULT 'SCHEDULE',
    "vests_on" DATE,
    "event_description" TEXT,
    "accelerated" BOOLEAN NOT NULL DEFAULT false,
    "status" "TrancheStatus" NOT NULL DEFAULT 'PENDING',
    "vested_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "vesting_tranches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share_transfers" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "from_grant_id" UUID NOT NULL,
    "to_grant_id" UUID NOT NULL,
    "quantity" BIGINT NOT NULL,
    "reason" "TransferReason" NOT NULL,
    "consideration" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "taxable_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "transfer_tax" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "approved_by_id" UUID NOT NULL,
    "transferred_on" DATE NOT NULL,
    "registered_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "share_transfers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "founder_compensations" (
    "id" UUID NOT NULL,
    "founder_id" UUID NOT NULL,
    "stakeholder_id" UUID NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "cash_salary" DECIMAL(18,8) NOT NULL,
    "token_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "token_salary_value" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "benefits_value" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "gross_pay" DECIMAL(18,8) NOT NULL,
    "deductions_total" DECIMAL(18,8) NOT NULL,
    "net_pay" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "status" "CompensationStatus" NOT NULL DEFAULT 'DRAFT',
    "approved_by_id" UUID,
    "journal_entry_id" UUID,
    "paid_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "founder_compensations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "compensation_deductions" (
    "id" UUID NOT NULL,
    "compensation_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" "DeductionKind" NOT NULL,
    "basis" "DeductionBasis" NOT NULL,
    "rate_percent" DECIMAL(7,4),
    "amount" DECIMAL(18,8) NOT NULL,
    "sars_source_code" CHAR(4),
    "payee" TEXT NOT NULL,
    "statutory" BOOLEAN NOT NULL,
    "reference" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "compensation_deductions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "stakeholders_user_id_idx" ON "stakeholders"("user_id");

-- CreateIndex
CREATE INDEX "stakeholders_organization_id_relationship_idx" ON "stakeholders"("organization_id", "relationship");

-- CreateIndex
CREATE INDEX "stakeholders_compliance_id_idx" ON "stakeholders"("compliance_id");

-- CreateIndex
CREATE INDEX "share_classes_created_by_id_idx" ON "share_classes"("created_by_id");

-- CreateIndex
CREATE INDEX "share_classes_compliance_id_idx" ON "share_classes"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "share_classes_organization_id_name_key" ON "share_classes"("organization_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "share_classes_organization_id_id_prefix_key" ON "share_classes"("organization_id", "id_prefix");

-- CreateIndex
CREATE INDEX "vesting_schedules_created_by_id_idx" ON "vesting_schedules"("created_by_id");

-- CreateIndex
CREATE INDEX "vesting_schedules_compliance_id_idx" ON "vesting_schedules"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "vesting_schedules_organization_id_name_key" ON "vesting_schedules"("organization_id", "name");

-- CreateIndex
CREATE INDEX "equity_grants_grantee_id_idx" ON "equity_grants"("grantee_id");

-- CreateIndex
CREATE INDEX "equity_grants_stakeholder_id_status_idx" ON "equity_grants"("stakeholder_id", "status");

-- CreateIndex
CREATE INDEX "equity_grants_journal_entry_id_idx" ON "equity_grants"("journal_entry_id");

-- CreateIndex
CREATE INDEX "equity_grants_compliance_id_idx" ON "equity_grants"("compliance_id");

-- CreateIndex
CREATE INDEX "equity_grants_share_class_id_idx" ON "equity_grants"("share_class_id");

-- CreateIndex
CREATE INDEX "equity_grants_vesting_schedule_id_idx" ON "equity_grants"("vesting_schedule_id");

-- CreateIndex
CREATE UNIQUE INDEX "equity_grants_organization_id_certificate_number_key" ON "equity_grants"("organization_id", "certificate_number");

-- CreateIndex
CREATE INDEX "vesting_tranches_organization_id_idx" ON "vesting_tranches"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "vesting_tranches_grant_id_number_key" ON "vesting_tranches"("grant_id", "number");

-- CreateIndex
CREATE INDEX "share_transfers_organization_id_registered_on_idx" ON "share_transfers"("organization_id", "registered_on");

-- CreateIndex
CREATE INDEX "share_transfers_approved_by_id_idx" ON "share_transfers"("approved_by_id");

-- CreateIndex
CREATE INDEX "share_transfers_to_grant_id_idx" ON "share_transfers"("to_grant_id");

-- CreateIndex
CREATE UNIQUE INDEX "share_transfers_from_grant_id_to_grant_id_key" ON "share_transfers"("from_grant_id", "to_grant_id");

-- CreateIndex
CREATE INDEX "founder_compensations_founder_id_period_start_idx" ON "founder_compensations"("founder_id", "period_start");

-- CreateIndex
CREATE INDEX "founder_compensations_organization_id_period_start_idx" ON "founder_compensations"("organization_id", "period_start");

-- CreateIndex
CREATE INDEX "founder_compensations_approved_by_id_idx" ON "founder_compensations"("approved_by_id");

-- CreateIndex
CREATE INDEX "founder_compensations_journal_entry_id_idx" ON "founder_compensations"("journal_entry_id");

-- CreateIndex
CREATE INDEX "founder_compensations_compliance_id_idx" ON "founder_compensations"("compliance_id");

-- CreateIndex
CREATE INDEX "founder_compensations_stakeholder_id_idx" ON "founder_compensations"("stakeholder_id");

-- CreateIndex
CREATE INDEX "compensation_deductions_organization_id_idx" ON "compensation_deductions"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "compensation_deductions_compensation_id_kind_payee_key" ON "compensation_deductions"("compensation_id", "kind", "payee");

-- AddForeignKey
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_stakeholder_id_fkey" FOREIGN KEY ("stakeholder_id") REFERENCES "stakeholders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_share_class_id_fkey" FOREIGN KEY ("share_class_id") REFERENCES "share_classes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_vesting_schedule_id_fkey" FOREIGN KEY ("vesting_schedule_id") REFERENCES "vesting_schedules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vesting_tranches" ADD CONSTRAINT "vesting_tranches_grant_id_fkey" FOREIGN KEY ("grant_id") REFERENCES "equity_grants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_transfers" ADD CONSTRAINT "share_transfers_from_grant_id_fkey" FOREIGN KEY ("from_grant_id") REFERENCES "equity_grants"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "share_transfers" ADD CONSTRAINT "share_transfers_to_grant_id_fkey" FOREIGN KEY ("to_grant_id") REFERENCES "equity_grants"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_stakeholder_id_fkey" FOREIGN KEY ("stakeholder_id") REFERENCES "stakeholders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "compensation_deductions" ADD CONSTRAINT "compensation_deductions_compensation_id_fkey" FOREIGN KEY ("compensation_id") REFERENCES "founder_compensations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of stakeholders
ALTER TABLE "stakeholders" ADD CONSTRAINT "stakeholders_kind_registration_number_1ced59d0_check"
    CHECK ((kind = 'INSTITUTION') = (registration_number IS NOT NULL));
ALTER TABLE "stakeholders" ADD CONSTRAINT "stakeholders_country_of_residence_b1c56426_check"
    CHECK (country_of_residence ~ '^[A-Z]{2}$');
ALTER TABLE "stakeholders" ADD CONSTRAINT "stakeholders_left_on_joined_on_feadc206_check"
    CHECK (left_on >= joined_on);
ALTER TABLE "stakeholders" ADD CONSTRAINT "stakeholders_beneficial_interest_percent_3636b423_check"
    CHECK (beneficial_interest_percent > 0 AND beneficial_interest_percent <= 100);
ALTER TABLE "stakeholders" ADD CONSTRAINT "stakeholders_relationship_left_on_9567f7d2_check"
    CHECK (relationship NOT IN ('EX_EMPLOYEE', 'EX_CONSULTANT', 'EX_ADVISOR') OR left_on IS NOT NULL);
CREATE UNIQUE INDEX "stakeholders_organization_id_user_id_7c7c9d97_key" ON "stakeholders" ("organization_id", "user_id")
    WHERE (user_id IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of share_classes
ALTER TABLE "share_classes" ADD CONSTRAINT "share_classes_id_prefix_f250ce66_check"
    CHECK (id_prefix ~ '^[A-Z]{1,4}-$');
ALTER TABLE "share_classes" ADD CONSTRAINT "share_classes_issued_shares_authorized_shares_81122c21_check"
    CHECK (issued_shares >= 0 AND issued_shares <= authorized_shares);
ALTER TABLE "share_classes" ADD CONSTRAINT "share_classes_authorized_shares_f9cf39b8_check"
    CHECK (authorized_shares > 0);
ALTER TABLE "share_classes" ADD CONSTRAINT "share_classes_votes_per_share_0b3e9a29_check"
    CHECK (votes_per_share BETWEEN 0 AND 1000);
ALTER TABLE "share_classes" ADD CONSTRAINT "share_classes_class_type_liquidation_preference_33560c7d_check"
    CHECK ((class_type = 'COMMON') = (liquidation_preference_multiple IS NULL));
ALTER TABLE "share_classes" ADD CONSTRAINT "share_classes_liquidation_preference_multiple_db20c29e_check"
    CHECK (liquidation_preference_multiple > 0 AND liquidation_preference_multiple <= 10);
ALTER TABLE "share_classes" ADD CONSTRAINT "share_classes_participation_cap_multiple_liquida_f978153d_check"
    CHECK (participation_cap_multiple >= liquidation_preference_multiple);
ALTER TABLE "share_classes" ADD CONSTRAINT "share_classes_seniority_403b2222_check"
    CHECK (seniority BETWEEN 1 AND 100);
ALTER TABLE "share_classes" ADD CONSTRAINT "share_classes_conversion_ratio_class_type_47ea3b5d_check"
    CHECK (conversion_ratio > 0 AND (class_type = 'PREFERRED' OR conversion_ratio IS NULL));
ALTER TABLE "share_classes" ADD CONSTRAINT "share_classes_par_value_a12f000e_check"
    CHECK (par_value > 0 AND par_value < 'NaN');
ALTER TABLE "share_classes" ADD CONSTRAINT "share_classes_price_per_share_ee9e4185_check"
    CHECK (price_per_share > 0 AND price_per_share < 'NaN');

-- Safeguards of vesting_schedules
ALTER TABLE "vesting_schedules" ADD CONSTRAINT "vesting_schedules_duration_months_cliff_months_d19f5441_check"
    CHECK (duration_months BETWEEN 1 AND 120 AND cliff_months BETWEEN 0 AND duration_months);
ALTER TABLE "vesting_schedules" ADD CONSTRAINT "vesting_schedules_interval_months_duration_month_e7bf498a_check"
    CHECK (interval_months BETWEEN 1 AND 12 AND duration_months % interval_months = 0);
ALTER TABLE "vesting_schedules" ADD CONSTRAINT "vesting_schedules_acceleration_percent_2a3653f5_check"
    CHECK (acceleration_percent BETWEEN 0 AND 100);
ALTER TABLE "vesting_schedules" ADD CONSTRAINT "vesting_schedules_acceleration_acceleration_perc_9a8f3844_check"
    CHECK ((acceleration = 'NONE') = (acceleration_percent = 0));

-- Safeguards of equity_grants
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_quantity_vested_quantity_f6203eab_check"
    CHECK (quantity > 0 AND vested_quantity BETWEEN 0 AND quantity);
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_exercised_quantity_vested_quantity_c5ac8bcf_check"
    CHECK (exercised_quantity BETWEEN 0 AND vested_quantity);
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_compensation_exercise_price_52151462_check"
    CHECK ((compensation IN ('OPTION_ISO', 'OPTION', 'SAR')) = (exercise_price IS NOT NULL));
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_expires_on_granted_on_3f2d600f_check"
    CHECK (expires_on > granted_on);
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_board_approved_on_granted_on_7885d6e7_check"
    CHECK (board_approved_on <= granted_on);
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_status_ended_on_96a39cd3_check"
    CHECK ((status IN ('CANCELLED', 'FORFEITED', 'EXPIRED')) = (ended_on IS NOT NULL));
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_status_accepted_at_180452fc_check"
    CHECK (status NOT IN ('ACCEPTED', 'EXERCISED') OR accepted_at IS NOT NULL);
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_vesting_schedule_id_vesting_starts_220e3815_check"
    CHECK ((vesting_schedule_id IS NULL) = (vesting_starts_on IS NULL));
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_vesting_schedule_id_vested_quantit_1db5512c_check"
    CHECK (vesting_schedule_id IS NOT NULL OR vested_quantity = quantity OR status IN ('DRAFT', 'ISSUED'));
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_certificate_number_8fd3a082_check"
    CHECK (certificate_number ~ '^[A-Z]{1,4}-[0-9]{1,8}$');
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_exercise_price_b9059578_check"
    CHECK (exercise_price > 0 AND exercise_price < 'NaN');
ALTER TABLE "equity_grants" ADD CONSTRAINT "equity_grants_consideration_paid_517ab39e_check"
    CHECK (consideration_paid >= 0 AND consideration_paid < 'NaN');

-- Safeguards of vesting_tranches
ALTER TABLE "vesting_tranches" ADD CONSTRAINT "vesting_tranches_number_quantity_6af80a85_check"
    CHECK (number >= 1 AND quantity > 0);
ALTER TABLE "vesting_tranches" ADD CONSTRAINT "vesting_tranches_trigger_vests_on_acfe1c34_check"
    CHECK ((trigger = 'SCHEDULE') = (vests_on IS NOT NULL));
ALTER TABLE "vesting_tranches" ADD CONSTRAINT "vesting_tranches_trigger_event_description_0cfcebd3_check"
    CHECK ((trigger = 'SCHEDULE') = (event_description IS NULL));
ALTER TABLE "vesting_tranches" ADD CONSTRAINT "vesting_tranches_status_vested_on_f1df7d53_check"
    CHECK ((status = 'VESTED') = (vested_on IS NOT NULL));
ALTER TABLE "vesting_tranches" ADD CONSTRAINT "vesting_tranches_trigger_vested_on_vests_on_acce_874e511a_check"
    CHECK (trigger <> 'SCHEDULE' OR vested_on >= vests_on OR accelerated);
CREATE INDEX "vesting_tranches_vests_on_5f8a83b7_idx" ON "vesting_tranches" ("vests_on")
    WHERE (status = 'PENDING');

-- Safeguards of share_transfers
ALTER TABLE "share_transfers" ADD CONSTRAINT "share_transfers_from_grant_id_to_grant_id_0aaa5780_check"
    CHECK (from_grant_id <> to_grant_id);
ALTER TABLE "share_transfers" ADD CONSTRAINT "share_transfers_quantity_18772dfc_check"
    CHECK (quantity > 0);
ALTER TABLE "share_transfers" ADD CONSTRAINT "share_transfers_registered_on_transferred_on_93c44839_check"
    CHECK (registered_on >= transferred_on);
ALTER TABLE "share_transfers" ADD CONSTRAINT "share_transfers_transfer_tax_taxable_amount_f0530bee_check"
    CHECK (transfer_tax <= taxable_amount);
ALTER TABLE "share_transfers" ADD CONSTRAINT "share_transfers_reason_consideration_2854c425_check"
    CHECK ((reason = 'SALE') = (consideration > 0));
ALTER TABLE "share_transfers" ADD CONSTRAINT "share_transfers_consideration_86e35fb1_check"
    CHECK (consideration >= 0 AND consideration < 'NaN');
ALTER TABLE "share_transfers" ADD CONSTRAINT "share_transfers_taxable_amount_1522737c_check"
    CHECK (taxable_amount >= 0 AND taxable_amount < 'NaN');
ALTER TABLE "share_transfers" ADD CONSTRAINT "share_transfers_transfer_tax_f6d6e1c9_check"
    CHECK (transfer_tax >= 0 AND transfer_tax < 'NaN');

-- Safeguards of founder_compensations
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_net_pay_gross_pay_deductio_e472c5b7_check"
    CHECK (net_pay = gross_pay - deductions_total);
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_gross_pay_cash_salary_toke_c5afbe1d_check"
    CHECK (gross_pay = cash_salary + token_salary_value + benefits_value);
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_deductions_total_gross_pay_8cc66d20_check"
    CHECK (deductions_total <= gross_pay);
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_status_paid_on_f808a712_check"
    CHECK ((status = 'PAID') = (paid_on IS NOT NULL));
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_approved_by_id_founder_id_d7eaec25_check"
    CHECK (approved_by_id <> founder_id);
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_status_approved_by_id_f614636a_check"
    CHECK (status = 'DRAFT' OR approved_by_id IS NOT NULL);
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_token_salary_value_token_a_6d5127d5_check"
    CHECK ((token_salary_value = 0) = (token_amount = 0));
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_cash_salary_64771682_check"
    CHECK (cash_salary >= 0 AND cash_salary < 'NaN');
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_token_amount_07cbfe8d_check"
    CHECK (token_amount >= 0 AND token_amount < 'NaN');
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_token_salary_value_e4a5b585_check"
    CHECK (token_salary_value >= 0 AND token_salary_value < 'NaN');
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_benefits_value_9507fd5b_check"
    CHECK (benefits_value >= 0 AND benefits_value < 'NaN');
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_gross_pay_ca2ebbe9_check"
    CHECK (gross_pay >= 0 AND gross_pay < 'NaN');
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_deductions_total_014d8094_check"
    CHECK (deductions_total >= 0 AND deductions_total < 'NaN');
ALTER TABLE "founder_compensations" ADD CONSTRAINT "founder_compensations_net_pay_8e09705d_check"
    CHECK (net_pay >= 0 AND net_pay < 'NaN');
CREATE UNIQUE INDEX "founder_compensations_organization_id_founder_id_p_142c4e84_key" ON "founder_compensations" ("organization_id", "founder_id", "period_start")
    WHERE (status <> 'VOID' AND deleted_at IS NULL);

-- Safeguards of compensation_deductions
ALTER TABLE "compensation_deductions" ADD CONSTRAINT "compensation_deductions_rate_percent_5e863e38_check"
    CHECK (rate_percent > 0 AND rate_percent <= 100);
ALTER TABLE "compensation_deductions" ADD CONSTRAINT "compensation_deductions_basis_rate_percent_c7196db3_check"
    CHECK ((basis = 'PERCENTAGE') = (rate_percent IS NOT NULL));
ALTER TABLE "compensation_deductions" ADD CONSTRAINT "compensation_deductions_sars_source_code_457efaaf_check"
    CHECK (sars_source_code ~ '^4[0-9]{3}$');
ALTER TABLE "compensation_deductions" ADD CONSTRAINT "compensation_deductions_kind_statutory_692102a6_check"
    CHECK (kind NOT IN ('PAYE', 'UIF') OR statutory);
ALTER TABLE "compensation_deductions" ADD CONSTRAINT "compensation_deductions_kind_sars_source_code_38290958_check"
    CHECK (kind <> 'UIF' OR sars_source_code IS NOT NULL);
ALTER TABLE "compensation_deductions" ADD CONSTRAINT "compensation_deductions_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');

-- Live rows of equity_grants
CREATE VIEW azora_keys."equity_grants_17134a26_live" AS
    SELECT "id" FROM "equity_grants"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."equity_grants_17134a26_live" TO azora_user;

-- Live rows of founder_compensations
CREATE VIEW azora_keys."founder_compensations_2e26a002_live" AS
    SELECT "id" FROM "founder_compensations"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."founder_compensations_2e26a002_live" TO azora_user;

-- Own rows of equity_grants
CREATE VIEW azora_keys."equity_grants_65b9c266_own" AS
    SELECT "id" FROM "equity_grants"
    WHERE "grantee_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."equity_grants_65b9c266_own" TO azora_user;

-- Own rows of founder_compensations
CREATE VIEW azora_keys."founder_compensations_3b2a77ec_own" AS
    SELECT "id" FROM "founder_compensations"
    WHERE "founder_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."founder_compensations_3b2a77ec_own" TO azora_user;

-- Access to stakeholders
ALTER TABLE "stakeholders" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "stakeholders" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "stakeholders" TO azora_service;
GRANT SELECT ON "stakeholders" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("legal_name", "contact_email", "residential_address", "identity_number") ON "stakeholders" TO azora_maintenance;
CREATE POLICY "stakeholders_1c4eb8ac_access" ON "stakeholders"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "stakeholders" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "stakeholders" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "stakeholders" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."stakeholders" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "kind", azora.mask_name("legal_name") AS "legal_name",
        azora.mask_email("contact_email") AS "contact_email",
        azora.mask_address("residential_address") AS "residential_address",
        azora.mask_government_id("identity_number") AS "identity_number", "registration_number",
        "country_of_residence", "relationship", "beneficial_interest_percent", "joined_on", "left_on",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "stakeholders";
GRANT SELECT ON azora_reader."stakeholders" TO azora_reader;
ALTER VIEW azora_reader."stakeholders" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "stakeholders"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{legal_name,contact_email,residential_address,identity_number}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "stakeholders"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{legal_name,contact_email,residential_address,identity_number}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "stakeholders"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{legal_name,contact_email,residential_address,identity_number}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "stakeholders"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to share_classes
ALTER TABLE "share_classes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "share_classes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "share_classes" TO azora_service;
GRANT SELECT ON "share_classes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "share_classes_5ed78548_access" ON "share_classes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "share_classes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "share_classes" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "share_classes" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."share_classes" WITH (security_barrier = true) AS
    SELECT "id", "name", "id_prefix", "class_type", "authorized_shares", "issued_shares", "votes_per_share", "par_value",
        "price_per_share", "currency", "seniority", "liquidation_preference_multiple", "participation_cap_multiple",
        "conversion_ratio", "board_approved_on", "created_by_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "share_classes";
GRANT SELECT ON azora_reader."share_classes" TO azora_reader;
ALTER VIEW azora_reader."share_classes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "share_classes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "share_classes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "share_classes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "share_classes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to vesting_schedules
ALTER TABLE "vesting_schedules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "vesting_schedules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "vesting_schedules" TO azora_service;
GRANT SELECT ON "vesting_schedules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "vesting_schedules_a98b3332_access" ON "vesting_schedules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "vesting_schedules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "vesting_schedules" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "vesting_schedules" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."vesting_schedules" WITH (security_barrier = true) AS
    SELECT "id", "name", "allocation", "duration_months", "cliff_months", "interval_months", "acceleration",
        "acceleration_percent", "created_by_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "vesting_schedules";
GRANT SELECT ON azora_reader."vesting_schedules" TO azora_reader;
ALTER VIEW azora_reader."vesting_schedules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "vesting_schedules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "vesting_schedules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "vesting_schedules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "vesting_schedules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to equity_grants
ALTER TABLE "equity_grants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "equity_grants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "equity_grants" TO azora_service;
GRANT SELECT ON "equity_grants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "equity_grants_bc3ef311_access" ON "equity_grants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "equity_grants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "equity_grants" FOR SELECT TO azora_user
    USING ("grantee_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "equity_grants" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "grantee_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."equity_grants" WITH (security_barrier = true) AS
    SELECT "id", "stakeholder_id", "grantee_id", "share_class_id", "vesting_schedule_id", "certificate_number",
        "compensation", "quantity", "vested_quantity", "exercised_quantity", "exercise_price", "consideration_paid",
        "status", "board_approved_on", "granted_on", "vesting_starts_on", "expires_on", "accepted_at", "ended_on",
        "journal_entry_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "equity_grants";
GRANT SELECT ON azora_reader."equity_grants" TO azora_reader;
ALTER VIEW azora_reader."equity_grants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "equity_grants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('grantee_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "equity_grants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('grantee_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "equity_grants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('grantee_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "equity_grants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to vesting_tranches
ALTER TABLE "vesting_tranches" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "vesting_tranches" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "vesting_tranches" TO azora_service;
GRANT SELECT ON "vesting_tranches" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "vesting_tranches_dfd97e80_access" ON "vesting_tranches"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "vesting_tranches" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "vesting_tranches" FOR SELECT TO azora_user
    USING ("grant_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."equity_grants_65b9c266_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "vesting_tranches" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "grant_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."equity_grants_65b9c266_own")))
        OR EXISTS (SELECT FROM azora_keys."equity_grants_17134a26_live" live WHERE live."id" = "vesting_tranches"."grant_id"));
CREATE VIEW azora_reader."vesting_tranches" WITH (security_barrier = true) AS
    SELECT "id", "grant_id", "organization_id", "number", "quantity", "trigger", "vests_on", "event_description",
        "accelerated", "status", "vested_on", "created_at", "updated_at"
    FROM "vesting_tranches";
GRANT SELECT ON azora_reader."vesting_tranches" TO azora_reader;
ALTER VIEW azora_reader."vesting_tranches" OWNER TO azora_masker;

-- Access to share_transfers
ALTER TABLE "share_transfers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "share_transfers" FROM PUBLIC;
GRANT SELECT, INSERT ON "share_transfers" TO azora_service;
GRANT SELECT ON "share_transfers" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "share_transfers_c6c89a2c_access" ON "share_transfers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "share_transfers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "share_transfers" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."share_transfers" WITH (security_barrier = true) AS
    SELECT "id", "organization_id", "from_grant_id", "to_grant_id", "quantity", "reason", "consideration",
        "taxable_amount", "transfer_tax", "currency", "approved_by_id", "transferred_on", "registered_on",
        "created_at"
    FROM "share_transfers";
GRANT SELECT ON azora_reader."share_transfers" TO azora_reader;
ALTER VIEW azora_reader."share_transfers" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "share_transfers"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "share_transfers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to founder_compensations
ALTER TABLE "founder_compensations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "founder_compensations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "founder_compensations" TO azora_service;
GRANT SELECT ON "founder_compensations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "founder_compensations_a9c6323d_access" ON "founder_compensations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "founder_compensations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "founder_compensations" FOR SELECT TO azora_user
    USING ("founder_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "founder_compensations" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "founder_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."founder_compensations" WITH (security_barrier = true) AS
    SELECT "id", "founder_id", "stakeholder_id", "period_start", "period_end", "cash_salary", "token_amount",
        "token_salary_value", "benefits_value", "gross_pay", "deductions_total", "net_pay", "currency", "status",
        "approved_by_id", "journal_entry_id", "paid_on", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "founder_compensations";
GRANT SELECT ON azora_reader."founder_compensations" TO azora_reader;
ALTER VIEW azora_reader."founder_compensations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "founder_compensations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('founder_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "founder_compensations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('founder_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "founder_compensations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('founder_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "founder_compensations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to compensation_deductions
ALTER TABLE "compensation_deductions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "compensation_deductions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "compensation_deductions" TO azora_service;
GRANT SELECT ON "compensation_deductions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "compensation_deductions_17892e30_access" ON "compensation_deductions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "compensation_deductions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "compensation_deductions" FOR SELECT TO azora_user
    USING ("compensation_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."founder_compensations_3b2a77ec_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "compensation_deductions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "compensation_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."founder_compensations_3b2a77ec_own")))
        OR EXISTS (SELECT FROM azora_keys."founder_compensations_2e26a002_live" live WHERE live."id" = "compensation_deductions"."compensation_id"));
CREATE VIEW azora_reader."compensation_deductions" WITH (security_barrier = true) AS
    SELECT "id", "compensation_id", "organization_id", "kind", "basis", "rate_percent", "amount", "sars_source_code",
        "payee", "statutory", "reference", "created_at", "updated_at"
    FROM "compensation_deductions";
GRANT SELECT ON azora_reader."compensation_deductions" TO azora_reader;
ALTER VIEW azora_reader."compensation_deductions" OWNER TO azora_masker;
