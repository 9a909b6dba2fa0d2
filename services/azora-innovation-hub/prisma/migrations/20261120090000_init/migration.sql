-- CreateEnum
CREATE TYPE "IncubationStage" AS ENUM ('PRE_INCUBATION', 'INCUBATION', 'ACCELERATION');

-- CreateEnum
CREATE TYPE "ProgramStatus" AS ENUM ('ANNOUNCED', 'OPEN', 'SELECTING', 'RUNNING', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ApplicationStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'SHORTLISTED', 'INTERVIEW', 'ACCEPTED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "StartupStage" AS ENUM ('IDEA', 'PROTOTYPE', 'MINIMUM_PRODUCT', 'REVENUE', 'SCALING', 'EXITED', 'CLOSED');

-- CreateEnum
CREATE TYPE "FounderOffice" AS ENUM ('CHIEF_EXECUTIVE', 'TECHNOLOGY', 'PRODUCT', 'OPERATIONS', 'FINANCE', 'ADVISOR');

-- CreateEnum
CREATE TYPE "LeaverKind" AS ENUM ('GOOD', 'BAD');

-- CreateEnum
CREATE TYPE "MentorTopic" AS ENUM ('PRODUCT', 'TECHNOLOGY', 'SALES', 'FUNDRAISING', 'LEGAL', 'TEAM', 'WELLBEING');

-- CreateEnum
CREATE TYPE "MentorSessionStatus" AS ENUM ('BOOKED', 'HELD', 'CANCELLED', 'NO_SHOW');

-- CreateEnum
CREATE TYPE "RoundStage" AS ENUM ('PRE_SEED', 'SEED', 'SERIES_A', 'GRANT');

-- CreateEnum
CREATE TYPE "Instrument" AS ENUM ('SAFE', 'CONVERTIBLE_NOTE', 'EQUITY', 'GRANT', 'REVENUE_SHARE');

-- CreateEnum
CREATE TYPE "RoundStatus" AS ENUM ('OPEN', 'CLOSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "PitchStatus" AS ENUM ('SCHEDULED', 'PRESENTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "incubation_programs" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "cohort" TEXT NOT NULL,
    "stage" "IncubationStage" NOT NULL,
    "focus" TEXT,
    "capacity" SMALLINT NOT NULL,
    "equity_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "stipend_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "director_id" UUID NOT NULL,
    "applications_open_at" TIMESTAMPTZ(6) NOT NULL,
    "applications_close_at" TIMESTAMPTZ(6) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "status" "ProgramStatus" NOT NULL DEFAULT 'ANNOUNCED',
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "incubation_programs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "startup_applications" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "applicant_id" UUID NOT NULL,
    "venture_name" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "solution" TEXT NOT NULL,
    "value_proposition" TEXT NOT NULL,
    "customer_segments" TEXT NOT NULL,
    "revenue_streams" TEXT,
    "team_size" SMALLINT NOT NULL,
    "skill_profile_id" UUID,
    "status" "ApplicationStatus" NOT NULL DEFAULT 'DRAFT',
    "score_percent" DECIMAL(5,2),
    "submitted_at" TIMESTAMPTZ(6),
    "decided_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "startup_applications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "startups" (
    "id" UUID NOT NULL,
    "application_id" UUID,
    "program_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "pitch_line" TEXT NOT NULL,
    "stage" "StartupStage" NOT NULL DEFAULT 'IDEA',
    "sector_isic" TEXT,
    "registration_number" TEXT,
    "formed_on" DATE,
    "website" TEXT,
    "monthly_revenue" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "runway_months" SMALLINT,
    "lead_founder_id" UUID NOT NULL,
    "ended_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "startups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "founder_memberships" (
    "id" UUID NOT NULL,
    "startup_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "stakeholder_id" UUID,
    "office" "FounderOffice" NOT NULL,
    "equity_percent" DECIMAL(7,4) NOT NULL,
    "vesting_months" SMALLINT NOT NULL DEFAULT 48,
    "cliff_months" SMALLINT NOT NULL DEFAULT 12,
    "hours_per_week" SMALLINT,
    "ip_assigned_on" DATE,
    "joined_on" DATE NOT NULL,
    "left_on" DATE,
    "leaver" "LeaverKind",
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "founder_memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mentor_sessions" (
    "id" UUID NOT NULL,
    "startup_id" UUID NOT NULL,
    "mentor_id" UUID NOT NULL,
    "booked_by_id" UUID NOT NULL,
    "topic" "MentorTopic" NOT NULL,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "meeting_url" TEXT,
    "status" "MentorSessionStatus" NOT NULL DEFAULT 'BOOKED',
    "agreed_actions" TEXT,
    "rating" SMALLINT,
    "cancelled_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mentor_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funding_rounds" (
    "id" UUID NOT NULL,
    "startup_id" UUID NOT NULL,
    "stage" "RoundStage" NOT NULL,
    "instrument" "Instrument" NOT NULL,
    "target_amount" DECIMAL(18,8) NOT NULL,
    "raised_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "minimum_ticket" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "valuation_cap" DECIMAL(18,8),
    "pre_money_valuation" DECIMAL(18,8),
    "discount_percent" DECIMAL(5,2),
    "interest_rate" DECIMAL(6,5),
    "lead_investor_id" UUID,
    "status" "RoundStatus" NOT NULL DEFAULT 'OPEN',
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "funding_rounds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demo_day_pitches" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "startup_id" UUID NOT NULL,
    "demo_day_on" DATE NOT NULL,
    "slot_number" SMALLINT NOT NULL,
    "pitch_minutes" SMALLINT NOT NULL DEFAULT 5,
    "presenter_id" UUID NOT NULL,
    "deck_file_id" UUID,
    "ask" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "team_score" DECIMAL(4,2),
    "market_score" DECIMAL(4,2),
    "product_score" DECIMAL(4,2),
    "juror_count" SMALLINT NOT NULL DEFAULT 0,
    "prize_place" SMALLINT,
    "prize_amount" DECIMAL(18,8),
    "status" "PitchStatus" NOT NULL DEFAULT 'SCHEDULED',
    "presented_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "demo_day_pitches_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "incubation_programs_director_id_idx" ON "incubation_programs"("director_id");

-- CreateIndex
CREATE INDEX "incubation_programs_compliance_id_idx" ON "incubation_programs"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "incubation_programs_organization_id_name_cohort_key" ON "incubation_programs"("organization_id", "name", "cohort");

-- CreateIndex
CREATE UNIQUE INDEX "incubation_programs_organization_id_id_key" ON "incubation_programs"("organization_id", "id");

-- CreateIndex
CREATE INDEX "startup_applications_applicant_id_idx" ON "startup_applications"("applicant_id");

-- CreateIndex
CREATE INDEX "startup_applications_skill_profile_id_idx" ON "startup_applications"("skill_profile_id");

-- CreateIndex
CREATE INDEX "startup_applications_organization_id_program_id_idx" ON "startup_applications"("organization_id", "program_id");

-- CreateIndex
CREATE INDEX "startup_applications_compliance_id_idx" ON "startup_applications"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "startups_application_id_key" ON "startups"("application_id");

-- CreateIndex
CREATE UNIQUE INDEX "startups_registration_number_key" ON "startups"("registration_number");

-- CreateIndex
CREATE INDEX "startups_lead_founder_id_idx" ON "startups"("lead_founder_id");

-- CreateIndex
CREATE INDEX "startups_organization_id_idx" ON "startups"("organization_id");

-- CreateIndex
CREATE INDEX "startups_compliance_id_idx" ON "startups"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "startups_program_id_name_key" ON "startups"("program_id", "name");

-- CreateIndex
CREATE INDEX "founder_memberships_startup_id_idx" ON "founder_memberships"("startup_id");

-- CreateIndex
CREATE INDEX "founder_memberships_user_id_idx" ON "founder_memberships"("user_id");

-- CreateIndex
CREATE INDEX "founder_memberships_stakeholder_id_idx" ON "founder_memberships"("stakeholder_id");

-- CreateIndex
CREATE INDEX "founder_memberships_organization_id_idx" ON "founder_memberships"("organization_id");

-- CreateIndex
CREATE INDEX "founder_memberships_compliance_id_idx" ON "founder_memberships"("compliance_id");

-- CreateIndex
CREATE INDEX "mentor_sessions_startup_id_idx" ON "mentor_sessions"("startup_id");

-- CreateIndex
CREATE INDEX "mentor_sessions_mentor_id_idx" ON "mentor_sessions"("mentor_id");

-- CreateIndex
CREATE INDEX "mentor_sessions_booked_by_id_idx" ON "mentor_sessions"("booked_by_id");

-- CreateIndex
CREATE INDEX "mentor_sessions_organization_id_idx" ON "mentor_sessions"("organization_id");

-- CreateIndex
CREATE INDEX "mentor_sessions_compliance_id_idx" ON "mentor_sessions"("compliance_id");

-- CreateIndex
CREATE INDEX "funding_rounds_startup_id_idx" ON "funding_rounds"("startup_id");

-- CreateIndex
CREATE INDEX "funding_rounds_lead_investor_id_idx" ON "funding_rounds"("lead_investor_id");

-- CreateIndex
CREATE INDEX "funding_rounds_organization_id_idx" ON "funding_rounds"("organization_id");

-- CreateIndex
CREATE INDEX "funding_rounds_compliance_id_idx" ON "funding_rounds"("compliance_id");

-- CreateIndex
CREATE INDEX "demo_day_pitches_startup_id_idx" ON "demo_day_pitches"("startup_id");

-- CreateIndex
CREATE INDEX "demo_day_pitches_presenter_id_idx" ON "demo_day_pitches"("presenter_id");

-- CreateIndex
CREATE INDEX "demo_day_pitches_deck_file_id_idx" ON "demo_day_pitches"("deck_file_id");

-- CreateIndex
CREATE INDEX "demo_day_pitches_organization_id_program_id_idx" ON "demo_day_pitches"("organization_id", "program_id");

-- CreateIndex
CREATE INDEX "demo_day_pitches_compliance_id_idx" ON "demo_day_pitches"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "demo_day_pitches_program_id_demo_day_on_slot_number_key" ON "demo_day_pitches"("program_id", "demo_day_on", "slot_number");

-- AddForeignKey
ALTER TABLE "startup_applications" ADD CONSTRAINT "startup_applications_organization_id_program_id_fkey" FOREIGN KEY ("organization_id", "program_id") REFERENCES "incubation_programs"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "startups" ADD CONSTRAINT "startups_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "startup_applications"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "startups" ADD CONSTRAINT "startups_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "incubation_programs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "founder_memberships" ADD CONSTRAINT "founder_memberships_startup_id_fkey" FOREIGN KEY ("startup_id") REFERENCES "startups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentor_sessions" ADD CONSTRAINT "mentor_sessions_startup_id_fkey" FOREIGN KEY ("startup_id") REFERENCES "startups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_rounds" ADD CONSTRAINT "funding_rounds_startup_id_fkey" FOREIGN KEY ("startup_id") REFERENCES "startups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demo_day_pitches" ADD CONSTRAINT "demo_day_pitches_organization_id_program_id_fkey" FOREIGN KEY ("organization_id", "program_id") REFERENCES "incubation_programs"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demo_day_pitches" ADD CONSTRAINT "demo_day_pitches_startup_id_fkey" FOREIGN KEY ("startup_id") REFERENCES "startups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of incubation_programs
ALTER TABLE "incubation_programs" ADD CONSTRAINT "incubation_programs_applications_close_at_applic_5fbc36dc_check"
    CHECK (applications_close_at > applications_open_at);
ALTER TABLE "incubation_programs" ADD CONSTRAINT "incubation_programs_ends_on_starts_on_applicatio_dad1a086_check"
    CHECK (ends_on > starts_on AND starts_on > (applications_close_at AT TIME ZONE 'UTC')::date);
ALTER TABLE "incubation_programs" ADD CONSTRAINT "incubation_programs_capacity_9d9dabf9_check"
    CHECK (capacity BETWEEN 1 AND 500);
ALTER TABLE "incubation_programs" ADD CONSTRAINT "incubation_programs_stipend_amount_83de5a98_check"
    CHECK (stipend_amount >= 0 AND stipend_amount < 'NaN');
ALTER TABLE "incubation_programs" ADD CONSTRAINT "incubation_programs_equity_percent_5e8e4166_check"
    CHECK (equity_percent >= 0 AND equity_percent < 50);
ALTER TABLE "incubation_programs" ADD CONSTRAINT "incubation_programs_stage_equity_percent_7a3d58b9_check"
    CHECK (stage <> 'PRE_INCUBATION' OR equity_percent = 0);

-- Safeguards of startup_applications
ALTER TABLE "startup_applications" ADD CONSTRAINT "startup_applications_team_size_432c566f_check"
    CHECK (team_size BETWEEN 1 AND 20);
ALTER TABLE "startup_applications" ADD CONSTRAINT "startup_applications_score_percent_949e6322_check"
    CHECK (score_percent BETWEEN 0 AND 100);
ALTER TABLE "startup_applications" ADD CONSTRAINT "startup_applications_status_decided_at_7cf39469_check"
    CHECK (status = 'WITHDRAWN' OR (status IN ('ACCEPTED', 'REJECTED')) = (decided_at IS NOT NULL));
ALTER TABLE "startup_applications" ADD CONSTRAINT "startup_applications_status_submitted_at_324f6320_check"
    CHECK (status IN ('DRAFT', 'WITHDRAWN') OR submitted_at IS NOT NULL);
ALTER TABLE "startup_applications" ADD CONSTRAINT "startup_applications_decided_at_submitted_at_ad1e7791_check"
    CHECK (decided_at >= submitted_at);
ALTER TABLE "startup_applications" ADD CONSTRAINT "startup_applications_score_percent_status_1998b87e_check"
    CHECK ((score_percent IS NULL) OR status <> 'DRAFT');
CREATE UNIQUE INDEX "startup_applications_program_id_applicant_id_3064a6d2_key" ON "startup_applications" ("program_id", "applicant_id")
    WHERE (status <> 'WITHDRAWN' AND deleted_at IS NULL);

-- Safeguards of startups
ALTER TABLE "startups" ADD CONSTRAINT "startups_registration_number_5fe06f57_check"
    CHECK (registration_number ~ '^[0-9]{4}/[0-9]{6}/[0-9]{2}$');
ALTER TABLE "startups" ADD CONSTRAINT "startups_formed_on_registration_number_cbe53580_check"
    CHECK (formed_on IS NULL OR registration_number IS NOT NULL);
ALTER TABLE "startups" ADD CONSTRAINT "startups_stage_ended_on_a795b64a_check"
    CHECK ((stage IN ('EXITED', 'CLOSED')) = (ended_on IS NOT NULL));
ALTER TABLE "startups" ADD CONSTRAINT "startups_ended_on_formed_on_7fcdb9a7_check"
    CHECK (ended_on >= formed_on);
ALTER TABLE "startups" ADD CONSTRAINT "startups_pitch_line_3bb6dd41_check"
    CHECK (pitch_line <> '' AND char_length(pitch_line) <= 140);
ALTER TABLE "startups" ADD CONSTRAINT "startups_monthly_revenue_19efbe82_check"
    CHECK (monthly_revenue >= 0 AND monthly_revenue < 'NaN');
ALTER TABLE "startups" ADD CONSTRAINT "startups_runway_months_6bf632ff_check"
    CHECK (runway_months >= 0);
ALTER TABLE "startups" ADD CONSTRAINT "startups_sector_isic_46123d46_check"
    CHECK (sector_isic ~ '^[0-9]{4}$');
ALTER TABLE "startups" ADD CONSTRAINT "startups_website_2dfd606a_check"
    CHECK (website ~ '^https://');

-- Safeguards of founder_memberships
ALTER TABLE "founder_memberships" ADD CONSTRAINT "founder_memberships_equity_percent_cff1c56e_check"
    CHECK (equity_percent >= 0 AND equity_percent <= 100);
ALTER TABLE "founder_memberships" ADD CONSTRAINT "founder_memberships_vesting_months_cliff_months_f8a1effc_check"
    CHECK (vesting_months BETWEEN 0 AND 120 AND cliff_months BETWEEN 0 AND vesting_months);
ALTER TABLE "founder_memberships" ADD CONSTRAINT "founder_memberships_left_on_joined_on_feadc206_check"
    CHECK (left_on >= joined_on);
ALTER TABLE "founder_memberships" ADD CONSTRAINT "founder_memberships_left_on_leaver_95601acf_check"
    CHECK ((left_on IS NULL) = (leaver IS NULL));
ALTER TABLE "founder_memberships" ADD CONSTRAINT "founder_memberships_hours_per_week_f2666ef3_check"
    CHECK (hours_per_week BETWEEN 0 AND 80);
CREATE UNIQUE INDEX "founder_memberships_startup_id_user_id_b8efc810_key" ON "founder_memberships" ("startup_id", "user_id")
    WHERE (left_on IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "founder_memberships_startup_id_03fe7ada_key" ON "founder_memberships" ("startup_id")
    WHERE (office = 'CHIEF_EXECUTIVE' AND left_on IS NULL AND deleted_at IS NULL);

-- Safeguards of mentor_sessions
ALTER TABLE "mentor_sessions" ADD CONSTRAINT "mentor_sessions_ends_at_starts_at_07095265_check"
    CHECK (ends_at > starts_at AND ends_at - starts_at <= interval '4 hours');
ALTER TABLE "mentor_sessions" ADD CONSTRAINT "mentor_sessions_mentor_id_booked_by_id_74ba7636_check"
    CHECK (mentor_id <> booked_by_id);
ALTER TABLE "mentor_sessions" ADD CONSTRAINT "mentor_sessions_rating_b21ef1da_check"
    CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE "mentor_sessions" ADD CONSTRAINT "mentor_sessions_rating_status_17030a77_check"
    CHECK (rating IS NULL OR status = 'HELD');
ALTER TABLE "mentor_sessions" ADD CONSTRAINT "mentor_sessions_status_cancelled_at_fb1db480_check"
    CHECK ((status = 'CANCELLED') = (cancelled_at IS NOT NULL));
CREATE UNIQUE INDEX "mentor_sessions_mentor_id_starts_at_e914e4c8_key" ON "mentor_sessions" ("mentor_id", "starts_at")
    WHERE (status IN ('BOOKED', 'HELD') AND deleted_at IS NULL);

-- Safeguards of funding_rounds
ALTER TABLE "funding_rounds" ADD CONSTRAINT "funding_rounds_target_amount_47447f2f_check"
    CHECK (target_amount > 0 AND target_amount < 'NaN');
ALTER TABLE "funding_rounds" ADD CONSTRAINT "funding_rounds_raised_amount_638ad7fa_check"
    CHECK (raised_amount >= 0 AND raised_amount < 'NaN');
ALTER TABLE "funding_rounds" ADD CONSTRAINT "funding_rounds_valuation_cap_c8789385_check"
    CHECK (valuation_cap > 0 AND valuation_cap < 'NaN');
ALTER TABLE "funding_rounds" ADD CONSTRAINT "funding_rounds_discount_percent_ddf32785_check"
    CHECK (discount_percent BETWEEN 0 AND 50);
ALTER TABLE "funding_rounds" ADD CONSTRAINT "funding_rounds_instrument_valuation_cap_discount_c4151b68_check"
    CHECK (instrument NOT IN ('SAFE', 'CONVERTIBLE_NOTE') OR num_nonnulls(valuation_cap, discount_percent) >= 1);
ALTER TABLE "funding_rounds" ADD CONSTRAINT "funding_rounds_instrument_pre_money_valuation_15a9eab9_check"
    CHECK ((instrument = 'EQUITY') = (pre_money_valuation IS NOT NULL));
ALTER TABLE "funding_rounds" ADD CONSTRAINT "funding_rounds_pre_money_valuation_0a71cc61_check"
    CHECK (pre_money_valuation > 0 AND pre_money_valuation < 'NaN');
ALTER TABLE "funding_rounds" ADD CONSTRAINT "funding_rounds_interest_rate_instrument_9ed822b1_check"
    CHECK (interest_rate BETWEEN 0 AND 1 AND (interest_rate IS NULL OR instrument = 'CONVERTIBLE_NOTE'));
ALTER TABLE "funding_rounds" ADD CONSTRAINT "funding_rounds_status_closed_on_13d160f1_check"
    CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL));
ALTER TABLE "funding_rounds" ADD CONSTRAINT "funding_rounds_closed_on_opened_on_0f63cde9_check"
    CHECK (closed_on >= opened_on);
ALTER TABLE "funding_rounds" ADD CONSTRAINT "funding_rounds_minimum_ticket_target_amount_bd320722_check"
    CHECK (minimum_ticket > 0 AND minimum_ticket <= target_amount);
CREATE UNIQUE INDEX "funding_rounds_startup_id_c10df427_key" ON "funding_rounds" ("startup_id")
    WHERE (status = 'OPEN' AND deleted_at IS NULL);

-- Safeguards of demo_day_pitches
ALTER TABLE "demo_day_pitches" ADD CONSTRAINT "demo_day_pitches_slot_number_33b356e5_check"
    CHECK (slot_number >= 1);
ALTER TABLE "demo_day_pitches" ADD CONSTRAINT "demo_day_pitches_pitch_minutes_60ae2304_check"
    CHECK (pitch_minutes BETWEEN 1 AND 30);
ALTER TABLE "demo_day_pitches" ADD CONSTRAINT "demo_day_pitches_team_score_market_score_product_31007ed8_check"
    CHECK (team_score BETWEEN 0 AND 10 AND market_score BETWEEN 0 AND 10 AND product_score BETWEEN 0 AND 10);
ALTER TABLE "demo_day_pitches" ADD CONSTRAINT "demo_day_pitches_juror_count_823ed2fc_check"
    CHECK (juror_count BETWEEN 0 AND 30);
ALTER TABLE "demo_day_pitches" ADD CONSTRAINT "demo_day_pitches_status_presented_at_62a83f10_check"
    CHECK ((status = 'PRESENTED') = (presented_at IS NOT NULL));
ALTER TABLE "demo_day_pitches" ADD CONSTRAINT "demo_day_pitches_prize_amount_0265f99e_check"
    CHECK (prize_amount > 0 AND prize_amount < 'NaN');
ALTER TABLE "demo_day_pitches" ADD CONSTRAINT "demo_day_pitches_prize_place_prize_amount_677d2cdc_check"
    CHECK (prize_place >= 1 AND (prize_amount IS NULL OR prize_place IS NOT NULL));
CREATE UNIQUE INDEX "demo_day_pitches_program_id_demo_day_on_prize_plac_6f18bdc2_key" ON "demo_day_pitches" ("program_id", "demo_day_on", "prize_place")
    WHERE (prize_place IS NOT NULL AND deleted_at IS NULL);

-- Access to incubation_programs
ALTER TABLE "incubation_programs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "incubation_programs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "incubation_programs" TO azora_service;
GRANT SELECT ON "incubation_programs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "incubation_programs_8b9b0d60_access" ON "incubation_programs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "incubation_programs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "incubation_programs" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "incubation_programs" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."incubation_programs" WITH (security_barrier = true) AS
    SELECT "id", "name", "cohort", "stage", "focus", "capacity", "equity_percent", "stipend_amount", "currency",
        "director_id", "applications_open_at", "applications_close_at", "starts_on", "ends_on", "status",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "incubation_programs";
GRANT SELECT ON azora_reader."incubation_programs" TO azora_reader;
ALTER VIEW azora_reader."incubation_programs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "incubation_programs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "incubation_programs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "incubation_programs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "incubation_programs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to startup_applications
ALTER TABLE "startup_applications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "startup_applications" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "startup_applications" TO azora_service;
GRANT SELECT ON "startup_applications" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "program_id", "applicant_id", "venture_name", "problem", "solution", "value_proposition",
        "customer_segments", "team_size", "organization_id", "created_at", "updated_at"),
    UPDATE ("venture_name", "problem", "solution", "value_proposition", "customer_segments", "revenue_streams",
        "team_size", "updated_at") ON "startup_applications" TO azora_user;
GRANT UPDATE ("problem", "solution", "value_proposition", "customer_segments", "revenue_streams") ON "startup_applications" TO azora_maintenance;
CREATE POLICY "startup_applications_4a084544_access" ON "startup_applications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "startup_applications" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "startup_applications" FOR SELECT TO azora_user
    USING ("applicant_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "startup_applications" FOR INSERT TO azora_user
    WITH CHECK ("applicant_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "startup_applications" FOR UPDATE TO azora_user
    USING ("applicant_id" = (SELECT azora.subject()))
    WITH CHECK ("applicant_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "startup_applications" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "applicant_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."startup_applications" WITH (security_barrier = true) AS
    SELECT "id", "program_id", "applicant_id", "venture_name", azora.mask_free_text("problem") AS "problem",
        azora.mask_free_text("solution") AS "solution",
        azora.mask_free_text("value_proposition") AS "value_proposition",
        azora.mask_free_text("customer_segments") AS "customer_segments",
        azora.mask_free_text("revenue_streams") AS "revenue_streams", "team_size", "skill_profile_id", "status",
        "score_percent", "submitted_at", "decided_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "startup_applications";
GRANT SELECT ON azora_reader."startup_applications" TO azora_reader;
ALTER VIEW azora_reader."startup_applications" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "startup_applications"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{problem,solution,value_proposition,customer_segments,revenue_streams}', '{applicant_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "startup_applications"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{problem,solution,value_proposition,customer_segments,revenue_streams}', '{applicant_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "startup_applications"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{problem,solution,value_proposition,customer_segments,revenue_streams}', '{applicant_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "startup_applications"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to startups
ALTER TABLE "startups" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "startups" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "startups" TO azora_service;
GRANT SELECT ON "startups" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "startups_e4801f47_access" ON "startups"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "startups" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "startups" FOR SELECT TO azora_user
    USING ("lead_founder_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "startups" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "lead_founder_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."startups" WITH (security_barrier = true) AS
    SELECT "id", "application_id", "program_id", "name", "pitch_line", "stage", "sector_isic", "registration_number",
        "formed_on", "website", "monthly_revenue", "currency", "runway_months", "lead_founder_id", "ended_on",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "startups";
GRANT SELECT ON azora_reader."startups" TO azora_reader;
ALTER VIEW azora_reader."startups" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "startups"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('lead_founder_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "startups"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('lead_founder_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "startups"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('lead_founder_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "startups"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to founder_memberships
ALTER TABLE "founder_memberships" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "founder_memberships" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "founder_memberships" TO azora_service;
GRANT SELECT ON "founder_memberships" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "founder_memberships_d24e5aaf_access" ON "founder_memberships"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "founder_memberships" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "founder_memberships" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "founder_memberships" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."founder_memberships" WITH (security_barrier = true) AS
    SELECT "id", "startup_id", "user_id", "stakeholder_id", "office", "equity_percent", "vesting_months", "cliff_months",
        "hours_per_week", "ip_assigned_on", "joined_on", "left_on", "leaver", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "founder_memberships";
GRANT SELECT ON azora_reader."founder_memberships" TO azora_reader;
ALTER VIEW azora_reader."founder_memberships" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "founder_memberships"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "founder_memberships"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "founder_memberships"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "founder_memberships"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to mentor_sessions
ALTER TABLE "mentor_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mentor_sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mentor_sessions" TO azora_service;
GRANT SELECT ON "mentor_sessions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("agreed_actions") ON "mentor_sessions" TO azora_maintenance;
CREATE POLICY "mentor_sessions_2d2729d7_access" ON "mentor_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mentor_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mentor_sessions" FOR SELECT TO azora_user
    USING ("mentor_id" = (SELECT azora.subject())
        OR "booked_by_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "mentor_sessions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("mentor_id" = (SELECT azora.subject())
        OR "booked_by_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mentor_sessions" WITH (security_barrier = true) AS
    SELECT "id", "startup_id", "mentor_id", "booked_by_id", "topic", "starts_at", "ends_at", "meeting_url", "status",
        azora.mask_free_text("agreed_actions") AS "agreed_actions", "rating", "cancelled_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "mentor_sessions";
GRANT SELECT ON azora_reader."mentor_sessions" TO azora_reader;
ALTER VIEW azora_reader."mentor_sessions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mentor_sessions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{agreed_actions}', '{mentor_id,booked_by_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mentor_sessions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{agreed_actions}', '{mentor_id,booked_by_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mentor_sessions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{agreed_actions}', '{mentor_id,booked_by_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mentor_sessions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to funding_rounds
ALTER TABLE "funding_rounds" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "funding_rounds" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "funding_rounds" TO azora_service;
GRANT SELECT ON "funding_rounds" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "funding_rounds_b727c8fe_access" ON "funding_rounds"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "funding_rounds" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "funding_rounds" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "funding_rounds" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."funding_rounds" WITH (security_barrier = true) AS
    SELECT "id", "startup_id", "stage", "instrument", "target_amount", "raised_amount", "minimum_ticket", "currency",
        "valuation_cap", "pre_money_valuation", "discount_percent", "interest_rate", "lead_investor_id", "status",
        "opened_on", "closed_on", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "funding_rounds";
GRANT SELECT ON azora_reader."funding_rounds" TO azora_reader;
ALTER VIEW azora_reader."funding_rounds" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "funding_rounds"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "funding_rounds"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "funding_rounds"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "funding_rounds"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to demo_day_pitches
ALTER TABLE "demo_day_pitches" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "demo_day_pitches" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "demo_day_pitches" TO azora_service;
GRANT SELECT ON "demo_day_pitches" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "demo_day_pitches_e000ea64_access" ON "demo_day_pitches"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "demo_day_pitches" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "demo_day_pitches" FOR SELECT TO azora_user
    USING ("presenter_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "demo_day_pitches" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "presenter_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."demo_day_pitches" WITH (security_barrier = true) AS
    SELECT "id", "program_id", "startup_id", "demo_day_on", "slot_number", "pitch_minutes", "presenter_id",
        "deck_file_id", "ask", "currency", "team_score", "market_score", "product_score", "juror_count", "prize_place",
        "prize_amount", "status", "presented_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "demo_day_pitches";
GRANT SELECT ON azora_reader."demo_day_pitches" TO azora_reader;
ALTER VIEW azora_reader."demo_day_pitches" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "demo_day_pitches"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('presenter_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "demo_day_pitches"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('presenter_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "demo_day_pitches"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('presenter_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "demo_day_pitches"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
