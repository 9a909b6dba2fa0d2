-- CreateEnum
CREATE TYPE "CoursePaymentStatus" AS ENUM ('PENDING', 'PAID', 'FAILED', 'PARTIALLY_REFUNDED', 'REFUNDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ScholarshipBasis" AS ENUM ('MERIT', 'NEED', 'MERIT_AND_NEED', 'REPRESENTATION', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "ScholarshipStatus" AS ENUM ('DRAFT', 'OPEN', 'CLOSED', 'AWARDED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "ApplicationStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'SHORTLISTED', 'AWARDED', 'DECLINED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "AwardStatus" AS ENUM ('OFFERED', 'ACTIVE', 'EXHAUSTED', 'DECLINED', 'REVOKED', 'ENDED');

-- CreateEnum
CREATE TYPE "RevocationReason" AS ENUM ('ACADEMIC_PROGRESS', 'LEFT_COURSE', 'FALSE_STATEMENT', 'FUNDER_WITHDREW');

-- CreateEnum
CREATE TYPE "PledgeCadence" AS ENUM ('ONCE', 'MONTHLY', 'YEARLY');

-- CreateEnum
CREATE TYPE "PledgeStatus" AS ENUM ('PLEDGED', 'PARTLY_RECEIVED', 'FULFILLED', 'LAPSED');

-- CreateEnum
CREATE TYPE "RewardAchievement" AS ENUM ('COURSE_COMPLETED', 'ASSESSMENT_PASSED', 'STREAK', 'PEER_TEACHING', 'PROJECT');

-- CreateEnum
CREATE TYPE "RewardFunding" AS ENUM ('POOL', 'PLEDGE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "course_payments" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "list_price" DECIMAL(18,8) NOT NULL,
    "discount_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "award_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "learner_amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "platform_fee_percent" DECIMAL(5,2) NOT NULL DEFAULT 10,
    "award_id" UUID,
    "payment_intent_id" UUID,
    "wallet_id" UUID,
    "wallet_transaction_id" UUID,
    "status" "CoursePaymentStatus" NOT NULL DEFAULT 'PENDING',
    "refunded_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "refund_before" TIMESTAMPTZ(6),
    "paid_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "course_payments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scholarships" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "basis" "ScholarshipBasis" NOT NULL,
    "fund_amount" DECIMAL(18,8) NOT NULL,
    "award_amount" DECIMAL(18,8) NOT NULL,
    "committed_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "places" INTEGER NOT NULL,
    "minimum_average_percent" DECIMAL(5,2),
    "household_income_limit" DECIMAL(18,8),
    "nqf_level" SMALLINT,
    "work_back_months" SMALLINT NOT NULL DEFAULT 0,
    "tax_exempt" BOOLEAN NOT NULL DEFAULT false,
    "opens_on" DATE NOT NULL,
    "closes_on" DATE NOT NULL,
    "decision_on" DATE NOT NULL,
    "status" "ScholarshipStatus" NOT NULL DEFAULT 'DRAFT',
    "published_at" TIMESTAMPTZ(6),
    "created_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "scholarships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scholarship_applications" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "scholarship_id" UUID NOT NULL,
    "motivation" TEXT,
    "average_percent" DECIMAL(5,2),
    "household_income" DECIMAL(18,8),
    "household_size" SMALLINT,
    "transcript_file_id" UUID,
    "status" "ApplicationStatus" NOT NULL DEFAULT 'DRAFT',
    "reviewer_id" UUID,
    "score" DECIMAL(5,2),
    "submitted_at" TIMESTAMPTZ(6),
    "decided_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "scholarship_applications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scholarship_awards" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "granted_amount" DECIMAL(18,8) NOT NULL,
    "used_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "AwardStatus" NOT NULL DEFAULT 'OFFERED',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "offer_expires_at" TIMESTAMPTZ(6) NOT NULL,
    "responded_at" TIMESTAMPTZ(6),
    "revocation_reason" "RevocationReason",
    "pledge_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "scholarship_awards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sponsor_pledges" (
    "id" UUID NOT NULL,
    "scholarship_id" UUID NOT NULL,
    "sponsor_user_id" UUID,
    "sponsor_name" TEXT,
    "sponsor_email" TEXT,
    "anonymous" BOOLEAN NOT NULL DEFAULT false,
    "pledged_amount" DECIMAL(18,8) NOT NULL,
    "received_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "cadence" "PledgeCadence" NOT NULL DEFAULT 'ONCE',
    "due_on" DATE NOT NULL,
    "status" "PledgeStatus" NOT NULL DEFAULT 'PLEDGED',
    "pbo_number" CHAR(9),
    "section18a_receipt_number" TEXT,
    "receipt_issued_on" DATE,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "sponsor_pledges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_reward_payouts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "achievement" "RewardAchievement" NOT NULL,
    "funding" "RewardFunding" NOT NULL,
    "pledge_id" UUID,
    "enrollment_id" UUID,
    "submission_id" UUID,
    "reward_amount" DECIMAL(18,8) NOT NULL,
    "evidence_sha256" CHAR(64) NOT NULL,
    "mint_transaction_id" UUID NOT NULL,
    "paid_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "learning_reward_payouts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "course_payments_payment_intent_id_key" ON "course_payments"("payment_intent_id");

-- CreateIndex
CREATE UNIQUE INDEX "course_payments_wallet_transaction_id_key" ON "course_payments"("wallet_transaction_id");

-- CreateIndex
CREATE INDEX "course_payments_student_id_course_id_idx" ON "course_payments"("student_id", "course_id");

-- CreateIndex
CREATE INDEX "course_payments_user_id_created_at_idx" ON "course_payments"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "course_payments_course_id_idx" ON "course_payments"("course_id");

-- CreateIndex
CREATE INDEX "course_payments_wallet_id_idx" ON "course_payments"("wallet_id");

-- CreateIndex
CREATE INDEX "course_payments_organization_id_idx" ON "course_payments"("organization_id");

-- CreateIndex
CREATE INDEX "course_payments_compliance_id_idx" ON "course_payments"("compliance_id");

-- CreateIndex
CREATE INDEX "course_payments_award_id_idx" ON "course_payments"("award_id");

-- CreateIndex
CREATE INDEX "scholarships_organization_id_status_idx" ON "scholarships"("organization_id", "status");

-- CreateIndex
CREATE INDEX "scholarships_created_by_id_idx" ON "scholarships"("created_by_id");

-- CreateIndex
CREATE INDEX "scholarships_compliance_id_idx" ON "scholarships"("compliance_id");

-- CreateIndex
CREATE INDEX "scholarship_applications_user_id_created_at_idx" ON "scholarship_applications"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "scholarship_applications_student_id_idx" ON "scholarship_applications"("student_id");

-- CreateIndex
CREATE INDEX "scholarship_applications_transcript_file_id_idx" ON "scholarship_applications"("transcript_file_id");

-- CreateIndex
CREATE INDEX "scholarship_applications_reviewer_id_idx" ON "scholarship_applications"("reviewer_id");

-- CreateIndex
CREATE INDEX "scholarship_applications_organization_id_idx" ON "scholarship_applications"("organization_id");

-- CreateIndex
CREATE INDEX "scholarship_applications_compliance_id_idx" ON "scholarship_applications"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "scholarship_applications_scholarship_id_student_id_key" ON "scholarship_applications"("scholarship_id", "student_id");

-- CreateIndex
CREATE UNIQUE INDEX "scholarship_awards_application_id_key" ON "scholarship_awards"("application_id");

-- CreateIndex
CREATE INDEX "scholarship_awards_user_id_status_idx" ON "scholarship_awards"("user_id", "status");

-- CreateIndex
CREATE INDEX "scholarship_awards_organization_id_idx" ON "scholarship_awards"("organization_id");

-- CreateIndex
CREATE INDEX "scholarship_awards_compliance_id_idx" ON "scholarship_awards"("compliance_id");

-- CreateIndex
CREATE INDEX "scholarship_awards_pledge_id_idx" ON "scholarship_awards"("pledge_id");

-- CreateIndex
CREATE UNIQUE INDEX "sponsor_pledges_section18a_receipt_number_key" ON "sponsor_pledges"("section18a_receipt_number");

-- CreateIndex
CREATE INDEX "sponsor_pledges_scholarship_id_status_idx" ON "sponsor_pledges"("scholarship_id", "status");

-- CreateIndex
CREATE INDEX "sponsor_pledges_sponsor_user_id_idx" ON "sponsor_pledges"("sponsor_user_id");

-- CreateIndex
CREATE INDEX "sponsor_pledges_organization_id_idx" ON "sponsor_pledges"("organization_id");

-- CreateIndex
CREATE INDEX "sponsor_pledges_compliance_id_idx" ON "sponsor_pledges"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "learning_reward_payouts_submission_id_key" ON "learning_reward_payouts"("submission_id");

-- CreateIndex
CREATE UNIQUE INDEX "learning_reward_payouts_evidence_sha256_key" ON "learning_reward_payouts"("evidence_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "learning_reward_payouts_mint_transaction_id_key" ON "learning_reward_payouts"("mint_transaction_id");

-- CreateIndex
CREATE INDEX "learning_reward_payouts_user_id_paid_at_idx" ON "learning_reward_payouts"("user_id", "paid_at");

-- CreateIndex
CREATE INDEX "learning_reward_payouts_student_id_idx" ON "learning_reward_payouts"("student_id");

-- CreateIndex
CREATE INDEX "learning_reward_payouts_enrollment_id_idx" ON "learning_reward_payouts"("enrollment_id");

-- CreateIndex
CREATE INDEX "learning_reward_payouts_pledge_id_idx" ON "learning_reward_payouts"("pledge_id");

-- CreateIndex
CREATE INDEX "learning_reward_payouts_created_at_idx" ON "learning_reward_payouts" USING BRIN ("created_at");

-- AddForeignKey
ALTER TABLE "course_payments" ADD CONSTRAINT "course_payments_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "scholarship_awards"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scholarship_applications" ADD CONSTRAINT "scholarship_applications_scholarship_id_fkey" FOREIGN KEY ("scholarship_id") REFERENCES "scholarships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scholarship_awards" ADD CONSTRAINT "scholarship_awards_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "scholarship_applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scholarship_awards" ADD CONSTRAINT "scholarship_awards_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "sponsor_pledges"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sponsor_pledges" ADD CONSTRAINT "sponsor_pledges_scholarship_id_fkey" FOREIGN KEY ("scholarship_id") REFERENCES "scholarships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_reward_payouts" ADD CONSTRAINT "learning_reward_payouts_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "sponsor_pledges"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of course_payments
ALTER TABLE "course_payments" ADD CONSTRAINT "course_payments_list_price_discount_amount_award_6ab815fc_check"
    CHECK (list_price = discount_amount + award_amount + learner_amount);
ALTER TABLE "course_payments" ADD CONSTRAINT "course_payments_status_paid_at_0920e916_check"
    CHECK ((status IN ('PAID', 'REFUNDED', 'PARTIALLY_REFUNDED')) = (paid_at IS NOT NULL));
ALTER TABLE "course_payments" ADD CONSTRAINT "course_payments_refunded_amount_learner_amount_cfdb8af3_check"
    CHECK (refunded_amount <= learner_amount);
ALTER TABLE "course_payments" ADD CONSTRAINT "course_payments_status_refunded_amount_learner_a_92af5b50_check"
    CHECK ((status = 'REFUNDED') = (refunded_amount > 0 AND refunded_amount = learner_amount));
ALTER TABLE "course_payments" ADD CONSTRAINT "course_payments_status_refunded_amount_learner_a_0e3e5cc9_check"
    CHECK ((status = 'PARTIALLY_REFUNDED') = (refunded_amount > 0 AND refunded_amount < learner_amount));
ALTER TABLE "course_payments" ADD CONSTRAINT "course_payments_paid_at_learner_amount_payment_i_dc2babe9_check"
    CHECK (paid_at IS NULL OR learner_amount = 0 OR num_nonnulls(payment_intent_id, wallet_transaction_id) = 1);
ALTER TABLE "course_payments" ADD CONSTRAINT "course_payments_award_amount_award_id_952429fc_check"
    CHECK ((award_amount > 0) = (award_id IS NOT NULL));
ALTER TABLE "course_payments" ADD CONSTRAINT "course_payments_platform_fee_percent_fbe8c9ed_check"
    CHECK (platform_fee_percent BETWEEN 0 AND 50);
ALTER TABLE "course_payments" ADD CONSTRAINT "course_payments_list_price_1f8963bf_check"
    CHECK (list_price >= 0 AND list_price < 'NaN');
ALTER TABLE "course_payments" ADD CONSTRAINT "course_payments_discount_amount_333f153b_check"
    CHECK (discount_amount >= 0 AND discount_amount < 'NaN');
ALTER TABLE "course_payments" ADD CONSTRAINT "course_payments_award_amount_dd32d41d_check"
    CHECK (award_amount >= 0 AND award_amount < 'NaN');
ALTER TABLE "course_payments" ADD CONSTRAINT "course_payments_learner_amount_b33d39d2_check"
    CHECK (learner_amount >= 0 AND learner_amount < 'NaN');
ALTER TABLE "course_payments" ADD CONSTRAINT "course_payments_refunded_amount_03eac07c_check"
    CHECK (refunded_amount >= 0 AND refunded_amount < 'NaN');
CREATE UNIQUE INDEX "course_payments_student_id_course_id_6d8323c0_key" ON "course_payments" ("student_id", "course_id")
    WHERE (status IN ('PENDING', 'PAID', 'PARTIALLY_REFUNDED') AND deleted_at IS NULL);

-- Safeguards of scholarships
ALTER TABLE "scholarships" ADD CONSTRAINT "scholarships_opens_on_closes_on_decision_on_801867fa_check"
    CHECK (opens_on < closes_on AND decision_on >= closes_on);
ALTER TABLE "scholarships" ADD CONSTRAINT "scholarships_award_amount_fund_amount_ff366b50_check"
    CHECK (award_amount <= fund_amount);
ALTER TABLE "scholarships" ADD CONSTRAINT "scholarships_committed_amount_fund_amount_e1908b94_check"
    CHECK (committed_amount <= fund_amount);
ALTER TABLE "scholarships" ADD CONSTRAINT "scholarships_places_award_amount_fund_amount_fd54e8e8_check"
    CHECK (places BETWEEN 1 AND 100000 AND places * award_amount <= fund_amount);
ALTER TABLE "scholarships" ADD CONSTRAINT "scholarships_minimum_average_percent_6ddee518_check"
    CHECK (minimum_average_percent BETWEEN 0 AND 100);
ALTER TABLE "scholarships" ADD CONSTRAINT "scholarships_nqf_level_91364e4f_check"
    CHECK (nqf_level BETWEEN 1 AND 10);
ALTER TABLE "scholarships" ADD CONSTRAINT "scholarships_household_income_limit_basis_4d354e42_check"
    CHECK (household_income_limit IS NULL OR basis IN ('NEED', 'MERIT_AND_NEED'));
ALTER TABLE "scholarships" ADD CONSTRAINT "scholarships_status_published_at_612daed8_check"
    CHECK ((status = 'DRAFT') = (published_at IS NULL));
ALTER TABLE "scholarships" ADD CONSTRAINT "scholarships_fund_amount_503e856b_check"
    CHECK (fund_amount > 0 AND fund_amount < 'NaN');
ALTER TABLE "scholarships" ADD CONSTRAINT "scholarships_award_amount_5d4db60e_check"
    CHECK (award_amount > 0 AND award_amount < 'NaN');
ALTER TABLE "scholarships" ADD CONSTRAINT "scholarships_committed_amount_bc199669_check"
    CHECK (committed_amount >= 0 AND committed_amount < 'NaN');
ALTER TABLE "scholarships" ADD CONSTRAINT "scholarships_household_income_limit_4fe12536_check"
    CHECK (household_income_limit > 0 AND household_income_limit < 'NaN');
CREATE INDEX "scholarships_closes_on_10553cdd_idx" ON "scholarships" ("closes_on")
    WHERE (status = 'OPEN');

-- Safeguards of scholarship_applications
ALTER TABLE "scholarship_applications" ADD CONSTRAINT "scholarship_applications_average_percent_30265455_check"
    CHECK (average_percent BETWEEN 0 AND 100);
ALTER TABLE "scholarship_applications" ADD CONSTRAINT "scholarship_applications_score_d70bc6ce_check"
    CHECK (score BETWEEN 0 AND 100);
ALTER TABLE "scholarship_applications" ADD CONSTRAINT "scholarship_applications_household_size_930a30dc_check"
    CHECK (household_size BETWEEN 1 AND 30);
ALTER TABLE "scholarship_applications" ADD CONSTRAINT "scholarship_applications_status_submitted_at_324f6320_check"
    CHECK (status IN ('DRAFT', 'WITHDRAWN') OR submitted_at IS NOT NULL);
ALTER TABLE "scholarship_applications" ADD CONSTRAINT "scholarship_applications_status_decided_at_7faaedd7_check"
    CHECK ((status IN ('AWARDED', 'DECLINED')) = (decided_at IS NOT NULL));
ALTER TABLE "scholarship_applications" ADD CONSTRAINT "scholarship_applications_reviewer_id_user_id_9dd738d8_check"
    CHECK (reviewer_id <> user_id);
ALTER TABLE "scholarship_applications" ADD CONSTRAINT "scholarship_applications_status_score_fd5a65bd_check"
    CHECK (status NOT IN ('SHORTLISTED', 'AWARDED') OR score IS NOT NULL);
ALTER TABLE "scholarship_applications" ADD CONSTRAINT "scholarship_applications_household_income_0fbe2c39_check"
    CHECK (household_income >= 0 AND household_income < 'NaN');

-- Safeguards of scholarship_awards
ALTER TABLE "scholarship_awards" ADD CONSTRAINT "scholarship_awards_used_amount_granted_amount_df3631e8_check"
    CHECK (used_amount <= granted_amount);
ALTER TABLE "scholarship_awards" ADD CONSTRAINT "scholarship_awards_ends_on_starts_on_9934c33d_check"
    CHECK (ends_on > starts_on);
ALTER TABLE "scholarship_awards" ADD CONSTRAINT "scholarship_awards_status_responded_at_6f5ad9b1_check"
    CHECK ((status = 'OFFERED') = (responded_at IS NULL));
ALTER TABLE "scholarship_awards" ADD CONSTRAINT "scholarship_awards_status_revocation_reason_598eb04b_check"
    CHECK ((status = 'REVOKED') = (revocation_reason IS NOT NULL));
ALTER TABLE "scholarship_awards" ADD CONSTRAINT "scholarship_awards_status_used_amount_8e454d39_check"
    CHECK (status NOT IN ('OFFERED', 'DECLINED') OR used_amount = 0);
ALTER TABLE "scholarship_awards" ADD CONSTRAINT "scholarship_awards_status_used_amount_granted_am_9a20c34c_check"
    CHECK ((status = 'EXHAUSTED') = (used_amount = granted_amount));
ALTER TABLE "scholarship_awards" ADD CONSTRAINT "scholarship_awards_granted_amount_b8558f88_check"
    CHECK (granted_amount > 0 AND granted_amount < 'NaN');
ALTER TABLE "scholarship_awards" ADD CONSTRAINT "scholarship_awards_used_amount_47a44465_check"
    CHECK (used_amount >= 0 AND used_amount < 'NaN');

-- Safeguards of sponsor_pledges
ALTER TABLE "sponsor_pledges" ADD CONSTRAINT "sponsor_pledges_received_amount_pledged_amount_356afe35_check"
    CHECK (received_amount <= pledged_amount);
ALTER TABLE "sponsor_pledges" ADD CONSTRAINT "sponsor_pledges_status_received_amount_pledged_a_124a5390_check"
    CHECK ((status = 'FULFILLED') = (received_amount = pledged_amount));
ALTER TABLE "sponsor_pledges" ADD CONSTRAINT "sponsor_pledges_section18a_receipt_number_receip_96a5e2e6_check"
    CHECK ((section18a_receipt_number IS NOT NULL) = (receipt_issued_on IS NOT NULL));
ALTER TABLE "sponsor_pledges" ADD CONSTRAINT "sponsor_pledges_section18a_receipt_number_receiv_ecaa560a_check"
    CHECK (section18a_receipt_number IS NULL OR received_amount > 0);
ALTER TABLE "sponsor_pledges" ADD CONSTRAINT "sponsor_pledges_pbo_number_bc471c02_check"
    CHECK (pbo_number ~ '^9[0-9]{8}$');
ALTER TABLE "sponsor_pledges" ADD CONSTRAINT "sponsor_pledges_section18a_receipt_number_pbo_nu_f3fd2852_check"
    CHECK (section18a_receipt_number IS NULL OR pbo_number IS NOT NULL);
ALTER TABLE "sponsor_pledges" ADD CONSTRAINT "sponsor_pledges_pledged_amount_d99c973c_check"
    CHECK (pledged_amount > 0 AND pledged_amount < 'NaN');
ALTER TABLE "sponsor_pledges" ADD CONSTRAINT "sponsor_pledges_received_amount_863138cb_check"
    CHECK (received_amount >= 0 AND received_amount < 'NaN');

-- Safeguards of learning_reward_payouts
ALTER TABLE "learning_reward_payouts" ADD CONSTRAINT "learning_reward_payouts_reward_amount_cfb20bb9_check"
    CHECK (reward_amount <= 1000);
ALTER TABLE "learning_reward_payouts" ADD CONSTRAINT "learning_reward_payouts_evidence_sha256_16e395c9_check"
    CHECK (evidence_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "learning_reward_payouts" ADD CONSTRAINT "learning_reward_payouts_funding_pledge_id_2883a1a6_check"
    CHECK ((funding = 'PLEDGE') = (pledge_id IS NOT NULL));
ALTER TABLE "learning_reward_payouts" ADD CONSTRAINT "learning_reward_payouts_achievement_submission_i_fc08b24b_check"
    CHECK (achievement <> 'ASSESSMENT_PASSED' OR submission_id IS NOT NULL);
ALTER TABLE "learning_reward_payouts" ADD CONSTRAINT "learning_reward_payouts_achievement_enrollment_i_0799f0dd_check"
    CHECK (achievement <> 'COURSE_COMPLETED' OR enrollment_id IS NOT NULL);
ALTER TABLE "learning_reward_payouts" ADD CONSTRAINT "learning_reward_payouts_reward_amount_3a503f8b_check"
    CHECK (reward_amount > 0 AND reward_amount < 'NaN');
CREATE UNIQUE INDEX "learning_reward_payouts_enrollment_id_achievement_699e6e98_key" ON "learning_reward_payouts" ("enrollment_id", "achievement")
    WHERE (achievement = 'COURSE_COMPLETED');

-- Access to course_payments
ALTER TABLE "course_payments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "course_payments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "course_payments" TO azora_service;
GRANT SELECT ON "course_payments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "course_payments_6a53385a_access" ON "course_payments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "course_payments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "course_payments" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "course_payments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."course_payments" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "student_id", "course_id", "list_price", "discount_amount", "award_amount", "learner_amount",
        "currency", "platform_fee_percent", "award_id", "payment_intent_id", "wallet_id", "wallet_transaction_id",
        "status", "refunded_amount", "refund_before", "paid_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "course_payments";
GRANT SELECT ON azora_reader."course_payments" TO azora_reader;
ALTER VIEW azora_reader."course_payments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "course_payments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "course_payments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "course_payments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "course_payments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to scholarships
ALTER TABLE "scholarships" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "scholarships" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "scholarships" TO azora_service;
GRANT SELECT ON "scholarships" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "scholarships_adb11463_access" ON "scholarships"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "scholarships" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "scholarships" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "scholarships" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."scholarships" WITH (security_barrier = true) AS
    SELECT "id", "name", "description", "basis", "fund_amount", "award_amount", "committed_amount", "currency", "places",
        "minimum_average_percent", "household_income_limit", "nqf_level", "work_back_months", "tax_exempt", "opens_on",
        "closes_on", "decision_on", "status", "published_at", "created_by_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "scholarships";
GRANT SELECT ON azora_reader."scholarships" TO azora_reader;
ALTER VIEW azora_reader."scholarships" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "scholarships"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "scholarships"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "scholarships"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "scholarships"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to scholarship_applications
ALTER TABLE "scholarship_applications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "scholarship_applications" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "scholarship_applications" TO azora_service;
GRANT SELECT ON "scholarship_applications" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("motivation", "updated_at") ON "scholarship_applications" TO azora_user;
GRANT UPDATE ("motivation", "household_income") ON "scholarship_applications" TO azora_maintenance;
CREATE POLICY "scholarship_applications_a50ca830_access" ON "scholarship_applications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "scholarship_applications" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "scholarship_applications" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "scholarship_applications" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "scholarship_applications" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."scholarship_applications" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "student_id", "scholarship_id", azora.mask_free_text("motivation") AS "motivation",
        "average_percent", NULL::decimal(18, 8) AS "household_income", "household_size", "transcript_file_id",
        "status", "reviewer_id", "score", "submitted_at", "decided_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "scholarship_applications";
GRANT SELECT ON azora_reader."scholarship_applications" TO azora_reader;
ALTER VIEW azora_reader."scholarship_applications" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "scholarship_applications"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{motivation,household_income}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "scholarship_applications"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{motivation,household_income}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "scholarship_applications"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{motivation,household_income}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "scholarship_applications"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to scholarship_awards
ALTER TABLE "scholarship_awards" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "scholarship_awards" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "scholarship_awards" TO azora_service;
GRANT SELECT ON "scholarship_awards" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "scholarship_awards_dbc779ab_access" ON "scholarship_awards"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "scholarship_awards" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "scholarship_awards" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "scholarship_awards" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."scholarship_awards" WITH (security_barrier = true) AS
    SELECT "id", "application_id", "user_id", "granted_amount", "used_amount", "status", "starts_on", "ends_on",
        "offer_expires_at", "responded_at", "revocation_reason", "pledge_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "scholarship_awards";
GRANT SELECT ON azora_reader."scholarship_awards" TO azora_reader;
ALTER VIEW azora_reader."scholarship_awards" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "scholarship_awards"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "scholarship_awards"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "scholarship_awards"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "scholarship_awards"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to sponsor_pledges
ALTER TABLE "sponsor_pledges" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sponsor_pledges" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sponsor_pledges" TO azora_service;
GRANT SELECT ON "sponsor_pledges" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("sponsor_name", "sponsor_email") ON "sponsor_pledges" TO azora_maintenance;
CREATE POLICY "sponsor_pledges_19412cc2_access" ON "sponsor_pledges"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sponsor_pledges" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "sponsor_pledges" FOR SELECT TO azora_user
    USING ("sponsor_user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "sponsor_pledges" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "sponsor_user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."sponsor_pledges" WITH (security_barrier = true) AS
    SELECT "id", "scholarship_id", "sponsor_user_id", azora.mask_name("sponsor_name") AS "sponsor_name",
        azora.mask_email("sponsor_email") AS "sponsor_email", "anonymous", "pledged_amount", "received_amount",
        "currency", "cadence", "due_on", "status", "pbo_number", "section18a_receipt_number", "receipt_issued_on",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "sponsor_pledges";
GRANT SELECT ON azora_reader."sponsor_pledges" TO azora_reader;
ALTER VIEW azora_reader."sponsor_pledges" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "sponsor_pledges"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{sponsor_name,sponsor_email}', '{sponsor_user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "sponsor_pledges"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{sponsor_name,sponsor_email}', '{sponsor_user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "sponsor_pledges"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{sponsor_name,sponsor_email}', '{sponsor_user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "sponsor_pledges"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to learning_reward_payouts
ALTER TABLE "learning_reward_payouts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "learning_reward_payouts" FROM PUBLIC;
GRANT SELECT, INSERT ON "learning_reward_payouts" TO azora_service;
GRANT SELECT ON "learning_reward_payouts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "learning_reward_payouts_b9c0d369_access" ON "learning_reward_payouts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "learning_reward_payouts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "learning_reward_payouts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."learning_reward_payouts" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "student_id", "achievement", "funding", "pledge_id", "enrollment_id", "submission_id",
        "reward_amount", "evidence_sha256", "mint_transaction_id", "paid_at", "created_at"
    FROM "learning_reward_payouts";
GRANT SELECT ON azora_reader."learning_reward_payouts" TO azora_reader;
ALTER VIEW azora_reader."learning_reward_payouts" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "learning_reward_payouts"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "learning_reward_payouts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
