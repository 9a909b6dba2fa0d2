-- CreateEnum
CREATE TYPE "CareerStage" AS ENUM ('STUDENT', 'GRADUATE', 'EARLY', 'MID', 'SENIOR', 'CHANGING', 'RETURNING');

-- CreateEnum
CREATE TYPE "ProfileVisibility" AS ENUM ('PRIVATE', 'ADVISERS', 'EMPLOYERS');

-- CreateEnum
CREATE TYPE "PathwayStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'RETIRED');

-- CreateEnum
CREATE TYPE "JourneyStatus" AS ENUM ('ACTIVE', 'PAUSED', 'COMPLETED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "GapNecessity" AS ENUM ('ESSENTIAL', 'OPTIONAL');

-- CreateEnum
CREATE TYPE "GapStatus" AS ENUM ('OPEN', 'LEARNING', 'CLOSED');

-- CreateEnum
CREATE TYPE "ResumeTemplate" AS ENUM ('CLASSIC', 'COMPACT', 'ACADEMIC', 'CREATIVE');

-- CreateEnum
CREATE TYPE "InterviewFormat" AS ENUM ('TEXT', 'VOICE', 'VIDEO');

-- CreateEnum
CREATE TYPE "InterviewerKind" AS ENUM ('AI', 'MENTOR');

-- CreateEnum
CREATE TYPE "InterviewDifficulty" AS ENUM ('ENTRY', 'INTERMEDIATE', 'SENIOR');

-- CreateEnum
CREATE TYPE "MockStatus" AS ENUM ('SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('BEHAVIOURAL', 'TECHNICAL', 'SITUATIONAL', 'MOTIVATION', 'CASE');

-- CreateEnum
CREATE TYPE "ExperienceBand" AS ENUM ('ENTRY', 'ONE_TO_THREE', 'FOUR_TO_SEVEN', 'EIGHT_PLUS');

-- CreateEnum
CREATE TYPE "PayPeriod" AS ENUM ('HOUR', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "career_profiles" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "skill_profile_id" UUID,
    "current_ofo" CHAR(6),
    "target_ofo" CHAR(6),
    "stage" "CareerStage" NOT NULL,
    "headline" TEXT,
    "ambition" TEXT,
    "years_of_experience" DECIMAL(4,1) NOT NULL DEFAULT 0,
    "riasec_code" CHAR(3),
    "interests_tested_on" DATE,
    "readiness_percent" DECIMAL(5,2),
    "visibility" "ProfileVisibility" NOT NULL DEFAULT 'PRIVATE',
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "career_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "career_pathways" (
    "id" UUID NOT NULL,
    "from_ofo" CHAR(6),
    "to_ofo" CHAR(6) NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "step_titles" TEXT[],
    "estimated_months" INTEGER NOT NULL,
    "nqf_level_needed" SMALLINT,
    "estimated_cost" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "demand_growth_percent" DECIMAL(6,2),
    "status" "PathwayStatus" NOT NULL DEFAULT 'DRAFT',
    "reviewed_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "career_pathways_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pathway_journeys" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "pathway_id" UUID NOT NULL,
    "adviser_id" UUID,
    "current_step" SMALLINT NOT NULL DEFAULT 0,
    "progress_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "status" "JourneyStatus" NOT NULL DEFAULT 'ACTIVE',
    "started_on" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "target_on" DATE,
    "completed_on" DATE,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "pathway_journeys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skill_gaps" (
    "id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "journey_id" UUID,
    "esco_uri" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "necessity" "GapNecessity" NOT NULL,
    "current_proficiency" SMALLINT NOT NULL,
    "target_proficiency" SMALLINT NOT NULL,
    "weight" DECIMAL(4,3) NOT NULL,
    "recommended_course_id" UUID,
    "closing_credential_id" UUID,
    "closing_note" TEXT,
    "status" "GapStatus" NOT NULL DEFAULT 'OPEN',
    "identified_on" DATE NOT NULL,
    "closed_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "skill_gaps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resumes" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "locale" VARCHAR(6) NOT NULL DEFAULT 'en-ZA',
    "template" "ResumeTemplate" NOT NULL DEFAULT 'CLASSIC',
    "basics" JSONB NOT NULL,
    "work" JSONB,
    "education" JSONB,
    "skills" JSONB,
    "languages" JSONB,
    "projects" JSONB,
    "certificates" JSONB,
    "referees" JSONB,
    "ats_score" SMALLINT,
    "rendered_file_id" UUID,
    "share_token_hash" CHAR(64),
    "share_expires_at" TIMESTAMPTZ(6),
    "is_primary" BOOLEAN NOT NULL DEFAULT false,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "resumes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mock_interviews" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "job_id" UUID,
    "target_ofo" CHAR(6),
    "format" "InterviewFormat" NOT NULL,
    "interviewer" "InterviewerKind" NOT NULL,
    "family_member_id" UUID,
    "mentor_id" UUID,
    "planned_questions" SMALLINT NOT NULL DEFAULT 5,
    "difficulty" "InterviewDifficulty" NOT NULL DEFAULT 'ENTRY',
    "recording_consent" BOOLEAN NOT NULL DEFAULT false,
    "recording_file_id" UUID,
    "overall_score" DECIMAL(5,2),
    "strengths" TEXT[],
    "improvements" TEXT[],
    "status" "MockStatus" NOT NULL DEFAULT 'SCHEDULED',
    "scheduled_for" TIMESTAMPTZ(6),
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mock_interviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interview_answers" (
    "id" UUID NOT NULL,
    "interview_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "question" TEXT NOT NULL,
    "competency" TEXT NOT NULL,
    "question_kind" "QuestionKind" NOT NULL,
    "answer" TEXT,
    "skipped" BOOLEAN NOT NULL DEFAULT false,
    "duration_seconds" INTEGER,
    "words_per_minute" SMALLINT,
    "filler_word_count" SMALLINT,
    "star_situation" SMALLINT,
    "star_task" SMALLINT,
    "star_action" SMALLINT,
    "star_result" SMALLINT,
    "score" DECIMAL(5,2),
    "feedback" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "interview_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "salary_benchmarks" (
    "id" UUID NOT NULL,
    "ofo_code" CHAR(6) NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "subdivision" VARCHAR(6),
    "experience_band" "ExperienceBand" NOT NULL,
    "pay_period" "PayPeriod" NOT NULL DEFAULT 'YEAR',
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "percentile10" DECIMAL(18,2) NOT NULL,
    "percentile25" DECIMAL(18,2) NOT NULL,
    "percentile50" DECIMAL(18,2) NOT NULL,
    "percentile75" DECIMAL(18,2) NOT NULL,
    "percentile90" DECIMAL(18,2) NOT NULL,
    "sample_size" INTEGER NOT NULL,
    "survey_source" TEXT NOT NULL,
    "survey_year" SMALLINT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "salary_benchmarks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "career_profiles_user_id_key" ON "career_profiles"("user_id");

-- CreateIndex
CREATE INDEX "career_profiles_skill_profile_id_idx" ON "career_profiles"("skill_profile_id");

-- CreateIndex
CREATE INDEX "career_profiles_organization_id_idx" ON "career_profiles"("organization_id");

-- CreateIndex
CREATE INDEX "career_profiles_compliance_id_idx" ON "career_profiles"("compliance_id");

-- CreateIndex
CREATE INDEX "career_pathways_to_ofo_idx" ON "career_pathways"("to_ofo");

-- CreateIndex
CREATE INDEX "pathway_journeys_user_id_status_idx" ON "pathway_journeys"("user_id", "status");

-- CreateIndex
CREATE INDEX "pathway_journeys_pathway_id_idx" ON "pathway_journeys"("pathway_id");

-- CreateIndex
CREATE INDEX "pathway_journeys_adviser_id_idx" ON "pathway_journeys"("adviser_id");

-- CreateIndex
CREATE INDEX "pathway_journeys_organization_id_idx" ON "pathway_journeys"("organization_id");

-- CreateIndex
CREATE INDEX "pathway_journeys_compliance_id_idx" ON "pathway_journeys"("compliance_id");

-- CreateIndex
CREATE INDEX "skill_gaps_profile_id_status_idx" ON "skill_gaps"("profile_id", "status");

-- CreateIndex
CREATE INDEX "skill_gaps_recommended_course_id_idx" ON "skill_gaps"("recommended_course_id");

-- CreateIndex
CREATE INDEX "skill_gaps_closing_credential_id_idx" ON "skill_gaps"("closing_credential_id");

-- CreateIndex
CREATE INDEX "skill_gaps_journey_id_idx" ON "skill_gaps"("journey_id");

-- CreateIndex
CREATE UNIQUE INDEX "resumes_share_token_hash_key" ON "resumes"("share_token_hash");

-- CreateIndex
CREATE INDEX "resumes_user_id_is_primary_idx" ON "resumes"("user_id", "is_primary");

-- CreateIndex
CREATE INDEX "resumes_rendered_file_id_idx" ON "resumes"("rendered_file_id");

-- CreateIndex
CREATE INDEX "resumes_organization_id_idx" ON "resumes"("organization_id");

-- CreateIndex
CREATE INDEX "resumes_compliance_id_idx" ON "resumes"("compliance_id");

-- CreateIndex
CREATE INDEX "mock_interviews_user_id_created_at_idx" ON "mock_interviews"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "mock_interviews_job_id_idx" ON "mock_interviews"("job_id");

-- CreateIndex
CREATE INDEX "mock_interviews_family_member_id_idx" ON "mock_interviews"("family_member_id");

-- CreateIndex
CREATE INDEX "mock_interviews_mentor_id_idx" ON "mock_interviews"("mentor_id");

-- CreateIndex
CREATE INDEX "mock_interviews_recording_file_id_idx" ON "mock_interviews"("recording_file_id");

-- CreateIndex
CREATE INDEX "mock_interviews_organization_id_idx" ON "mock_interviews"("organization_id");

-- CreateIndex
CREATE INDEX "mock_interviews_compliance_id_idx" ON "mock_interviews"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "interview_answers_interview_id_position_key" ON "interview_answers"("interview_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "salary_benchmarks_ofo_code_country_code_subdivision_key" ON "salary_benchmarks"("ofo_code", "country_code", "subdivision", "experience_band", "survey_source", "survey_year");

-- AddForeignKey
ALTER TABLE "pathway_journeys" ADD CONSTRAINT "pathway_journeys_pathway_id_fkey" FOREIGN KEY ("pathway_id") REFERENCES "career_pathways"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_gaps" ADD CONSTRAINT "skill_gaps_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "career_profiles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_gaps" ADD CONSTRAINT "skill_gaps_journey_id_fkey" FOREIGN KEY ("journey_id") REFERENCES "pathway_journeys"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview_answers" ADD CONSTRAINT "interview_answers_interview_id_fkey" FOREIGN KEY ("interview_id") REFERENCES "mock_interviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of career_profiles
ALTER TABLE "career_profiles" ADD CONSTRAINT "career_profiles_current_ofo_target_ofo_40131d6c_check"
    CHECK (current_ofo ~ '^[0-9]{6}$' AND target_ofo ~ '^[0-9]{6}$');
ALTER TABLE "career_profiles" ADD CONSTRAINT "career_profiles_years_of_experience_9cd5aba3_check"
    CHECK (years_of_experience BETWEEN 0 AND 60);
ALTER TABLE "career_profiles" ADD CONSTRAINT "career_profiles_riasec_code_1f753121_check"
    CHECK (riasec_code ~ '^[RIASEC]{3}$' AND left(riasec_code, 1) <> substr(riasec_code, 2, 1) AND left(riasec_code, 1) <> right(riasec_code, 1) AND substr(riasec_code, 2, 1) <> right(riasec_code, 1));
ALTER TABLE "career_profiles" ADD CONSTRAINT "career_profiles_riasec_code_interests_tested_on_2c1ce496_check"
    CHECK ((riasec_code IS NULL) = (interests_tested_on IS NULL));
ALTER TABLE "career_profiles" ADD CONSTRAINT "career_profiles_readiness_percent_44031b45_check"
    CHECK (readiness_percent BETWEEN 0 AND 100);

-- Safeguards of career_pathways
ALTER TABLE "career_pathways" ADD CONSTRAINT "career_pathways_from_ofo_to_ofo_5ef4ac1b_check"
    CHECK (from_ofo ~ '^[0-9]{6}$' AND to_ofo ~ '^[0-9]{6}$' AND from_ofo <> to_ofo);
ALTER TABLE "career_pathways" ADD CONSTRAINT "career_pathways_estimated_months_0468407a_check"
    CHECK (estimated_months BETWEEN 1 AND 240);
ALTER TABLE "career_pathways" ADD CONSTRAINT "career_pathways_nqf_level_needed_8b2f4743_check"
    CHECK (nqf_level_needed BETWEEN 1 AND 10);
ALTER TABLE "career_pathways" ADD CONSTRAINT "career_pathways_demand_growth_percent_9bebbedd_check"
    CHECK (demand_growth_percent BETWEEN -100 AND 1000);
ALTER TABLE "career_pathways" ADD CONSTRAINT "career_pathways_status_step_titles_3048cdca_check"
    CHECK (status <> 'PUBLISHED' OR coalesce(cardinality(step_titles), 0) >= 1);
ALTER TABLE "career_pathways" ADD CONSTRAINT "career_pathways_estimated_cost_13d7a59d_check"
    CHECK (estimated_cost >= 0 AND estimated_cost < 'NaN');
CREATE UNIQUE INDEX "career_pathways_to_ofo_title_540db384_key" ON "career_pathways" ("to_ofo", "title")
    WHERE (status = 'PUBLISHED' AND deleted_at IS NULL);

-- Safeguards of pathway_journeys
ALTER TABLE "pathway_journeys" ADD CONSTRAINT "pathway_journeys_progress_percent_112ed6bd_check"
    CHECK (progress_percent BETWEEN 0 AND 100);
ALTER TABLE "pathway_journeys" ADD CONSTRAINT "pathway_journeys_current_step_dd28dfe3_check"
    CHECK (current_step >= 0);
ALTER TABLE "pathway_journeys" ADD CONSTRAINT "pathway_journeys_status_completed_on_4d0bf5fb_check"
    CHECK ((status = 'COMPLETED') = (completed_on IS NOT NULL));
ALTER TABLE "pathway_journeys" ADD CONSTRAINT "pathway_journeys_status_progress_percent_9e9dac8b_check"
    CHECK (status <> 'COMPLETED' OR progress_percent = 100);
ALTER TABLE "pathway_journeys" ADD CONSTRAINT "pathway_journeys_target_on_started_on_completed_2e784e52_check"
    CHECK (target_on >= started_on AND completed_on >= started_on);
CREATE UNIQUE INDEX "pathway_journeys_user_id_pathway_id_b2e0ab09_key" ON "pathway_journeys" ("user_id", "pathway_id")
    WHERE (status IN ('ACTIVE', 'PAUSED') AND deleted_at IS NULL);

-- Safeguards of skill_gaps
ALTER TABLE "skill_gaps" ADD CONSTRAINT "skill_gaps_target_proficiency_current_proficienc_ea689467_check"
    CHECK (target_proficiency > current_proficiency);
ALTER TABLE "skill_gaps" ADD CONSTRAINT "skill_gaps_current_proficiency_target_proficienc_a77cb561_check"
    CHECK (current_proficiency BETWEEN 0 AND 4 AND target_proficiency BETWEEN 1 AND 5);
ALTER TABLE "skill_gaps" ADD CONSTRAINT "skill_gaps_weight_7841944c_check"
    CHECK (weight > 0 AND weight <= 1);
ALTER TABLE "skill_gaps" ADD CONSTRAINT "skill_gaps_status_closed_on_13d160f1_check"
    CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL));
ALTER TABLE "skill_gaps" ADD CONSTRAINT "skill_gaps_closed_on_identified_on_9778aa67_check"
    CHECK (closed_on >= identified_on);
CREATE UNIQUE INDEX "skill_gaps_profile_id_esco_uri_47a05187_key" ON "skill_gaps" ("profile_id", "esco_uri")
    WHERE (status <> 'CLOSED');

-- Safeguards of resumes
ALTER TABLE "resumes" ADD CONSTRAINT "resumes_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "resumes" ADD CONSTRAINT "resumes_locale_65b1cf0b_check"
    CHECK (locale ~ '^[a-z]{2,3}(-[A-Z]{2})?$');
ALTER TABLE "resumes" ADD CONSTRAINT "resumes_basics_ceda3506_check"
    CHECK (jsonb_typeof(basics) = 'object');
ALTER TABLE "resumes" ADD CONSTRAINT "resumes_work_84757eb1_check"
    CHECK (work IS NULL OR jsonb_typeof(work) = 'array');
ALTER TABLE "resumes" ADD CONSTRAINT "resumes_education_592bc43c_check"
    CHECK (education IS NULL OR jsonb_typeof(education) = 'array');
ALTER TABLE "resumes" ADD CONSTRAINT "resumes_share_token_hash_f2e7e46e_check"
    CHECK (share_token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "resumes" ADD CONSTRAINT "resumes_share_token_hash_share_expires_at_2c6a40ba_check"
    CHECK ((share_token_hash IS NULL) = (share_expires_at IS NULL));
ALTER TABLE "resumes" ADD CONSTRAINT "resumes_ats_score_3273180b_check"
    CHECK (ats_score BETWEEN 0 AND 100);
CREATE UNIQUE INDEX "resumes_user_id_0a4fdb95_key" ON "resumes" ("user_id")
    WHERE (is_primary AND deleted_at IS NULL);

-- Safeguards of mock_interviews
ALTER TABLE "mock_interviews" ADD CONSTRAINT "mock_interviews_interviewer_mentor_id_f487b141_check"
    CHECK ((interviewer = 'MENTOR') = (mentor_id IS NOT NULL));
ALTER TABLE "mock_interviews" ADD CONSTRAINT "mock_interviews_mentor_id_user_id_f991e133_check"
    CHECK (mentor_id <> user_id);
ALTER TABLE "mock_interviews" ADD CONSTRAINT "mock_interviews_planned_questions_d2d3ea0e_check"
    CHECK (planned_questions BETWEEN 1 AND 50);
ALTER TABLE "mock_interviews" ADD CONSTRAINT "mock_interviews_status_overall_score_c57853bb_check"
    CHECK ((status = 'COMPLETED') = (overall_score IS NOT NULL));
ALTER TABLE "mock_interviews" ADD CONSTRAINT "mock_interviews_overall_score_31bd498f_check"
    CHECK (overall_score BETWEEN 0 AND 100);
ALTER TABLE "mock_interviews" ADD CONSTRAINT "mock_interviews_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "mock_interviews" ADD CONSTRAINT "mock_interviews_status_ended_at_c0661a66_check"
    CHECK ((status IN ('COMPLETED', 'ABANDONED')) = (ended_at IS NOT NULL));
ALTER TABLE "mock_interviews" ADD CONSTRAINT "mock_interviews_recording_consent_recording_file_d8f5e990_check"
    CHECK (recording_consent OR recording_file_id IS NULL);
ALTER TABLE "mock_interviews" ADD CONSTRAINT "mock_interviews_interviewer_scheduled_for_205b2c2d_check"
    CHECK (interviewer <> 'MENTOR' OR scheduled_for IS NOT NULL);
ALTER TABLE "mock_interviews" ADD CONSTRAINT "mock_interviews_status_started_at_54a55638_check"
    CHECK (status NOT IN ('IN_PROGRESS', 'COMPLETED') OR started_at IS NOT NULL);

-- Safeguards of interview_answers
ALTER TABLE "interview_answers" ADD CONSTRAINT "interview_answers_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "interview_answers" ADD CONSTRAINT "interview_answers_star_situation_star_task_star_54097ff9_check"
    CHECK (star_situation BETWEEN 0 AND 5 AND star_task BETWEEN 0 AND 5 AND star_action BETWEEN 0 AND 5 AND star_result BETWEEN 0 AND 5);
ALTER TABLE "interview_answers" ADD CONSTRAINT "interview_answers_score_d70bc6ce_check"
    CHECK (score BETWEEN 0 AND 100);
ALTER TABLE "interview_answers" ADD CONSTRAINT "interview_answers_duration_seconds_c038ac34_check"
    CHECK (duration_seconds BETWEEN 0 AND 3600);
ALTER TABLE "interview_answers" ADD CONSTRAINT "interview_answers_words_per_minute_filler_word_c_ace8a507_check"
    CHECK (words_per_minute BETWEEN 0 AND 400 AND filler_word_count >= 0);
ALTER TABLE "interview_answers" ADD CONSTRAINT "interview_answers_answer_skipped_score_79c28429_check"
    CHECK (answer IS NOT NULL OR skipped OR score IS NULL);

-- Safeguards of salary_benchmarks
ALTER TABLE "salary_benchmarks" ADD CONSTRAINT "salary_benchmarks_ofo_code_country_code_38f3c908_check"
    CHECK (ofo_code ~ '^[0-9]{6}$' AND country_code ~ '^[A-Z]{2}$');
ALTER TABLE "salary_benchmarks" ADD CONSTRAINT "salary_benchmarks_percentile10_percentile25_perc_b5e47025_check"
    CHECK (percentile10 <= percentile25 AND percentile25 <= percentile50 AND percentile50 <= percentile75 AND percentile75 <= percentile90);
ALTER TABLE "salary_benchmarks" ADD CONSTRAINT "salary_benchmarks_percentile10_percentile90_893afc48_check"
    CHECK (percentile10 > 0 AND percentile90 < 'NaN');
ALTER TABLE "salary_benchmarks" ADD CONSTRAINT "salary_benchmarks_sample_size_9fea2715_check"
    CHECK (sample_size >= 5);
ALTER TABLE "salary_benchmarks" ADD CONSTRAINT "salary_benchmarks_survey_year_931a6d34_check"
    CHECK (survey_year BETWEEN 2000 AND 2200);
ALTER TABLE "salary_benchmarks" ADD CONSTRAINT "salary_benchmarks_subdivision_country_code_1743cdc6_check"
    CHECK (subdivision ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$' AND left(subdivision, 2) = country_code);
CREATE UNIQUE INDEX "salary_benchmarks_ofo_code_country_code_experience_c3974207_key" ON "salary_benchmarks" ("ofo_code", "country_code", "experience_band", "survey_source", "survey_year")
    WHERE (subdivision IS NULL);

-- Own rows of career_profiles
CREATE VIEW azora_keys."career_profiles_726131fc_own" AS
    SELECT "id" FROM "career_profiles"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."career_profiles_726131fc_own" TO azora_user;

-- Own rows of mock_interviews
CREATE VIEW azora_keys."mock_interviews_eb44e9d9_own" AS
    SELECT "id" FROM "mock_interviews"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."mock_interviews_eb44e9d9_own" TO azora_user;

-- Access to career_profiles
ALTER TABLE "career_profiles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "career_profiles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "career_profiles" TO azora_service;
GRANT SELECT ON "career_profiles" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "current_ofo", "target_ofo", "stage", "headline", "ambition", "created_at", "updated_at"),
    UPDATE ("current_ofo", "target_ofo", "stage", "headline", "ambition", "visibility", "updated_at") ON "career_profiles" TO azora_user;
GRANT UPDATE ("headline", "ambition") ON "career_profiles" TO azora_maintenance;
CREATE POLICY "career_profiles_dfa7b26d_access" ON "career_profiles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "career_profiles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "career_profiles" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "career_profiles" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "career_profiles" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "career_profiles" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."career_profiles" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "skill_profile_id", "current_ofo", "target_ofo", "stage",
        azora.mask_free_text("headline") AS "headline", azora.mask_free_text("ambition") AS "ambition",
        "years_of_experience", "riasec_code", "interests_tested_on", "readiness_percent", "visibility",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "career_profiles";
GRANT SELECT ON azora_reader."career_profiles" TO azora_reader;
ALTER VIEW azora_reader."career_profiles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "career_profiles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{headline,ambition}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "career_profiles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{headline,ambition}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "career_profiles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{headline,ambition}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "career_profiles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to career_pathways
ALTER TABLE "career_pathways" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "career_pathways" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "career_pathways" TO azora_service;
GRANT SELECT ON "career_pathways" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "career_pathways_ccf84e74_access" ON "career_pathways"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "career_pathways" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "career_pathways" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "career_pathways" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."career_pathways" WITH (security_barrier = true) AS
    SELECT "id", "from_ofo", "to_ofo", "title", "description", "step_titles", "estimated_months", "nqf_level_needed",
        "estimated_cost", "currency", "demand_growth_percent", "status", "reviewed_on", "created_at", "updated_at",
        "deleted_at"
    FROM "career_pathways";
GRANT SELECT ON azora_reader."career_pathways" TO azora_reader;
ALTER VIEW azora_reader."career_pathways" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "career_pathways"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "career_pathways"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "career_pathways"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "career_pathways"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to pathway_journeys
ALTER TABLE "pathway_journeys" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "pathway_journeys" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "pathway_journeys" TO azora_service;
GRANT SELECT ON "pathway_journeys" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "pathway_id", "target_on", "created_at", "updated_at"),
    UPDATE ("target_on", "updated_at") ON "pathway_journeys" TO azora_user;
CREATE POLICY "pathway_journeys_384e1eeb_access" ON "pathway_journeys"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "pathway_journeys" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "pathway_journeys" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "pathway_journeys" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "pathway_journeys" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "pathway_journeys" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."pathway_journeys" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "pathway_id", "adviser_id", "current_step", "progress_percent", "status", "started_on",
        "target_on", "completed_on", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "pathway_journeys";
GRANT SELECT ON azora_reader."pathway_journeys" TO azora_reader;
ALTER VIEW azora_reader."pathway_journeys" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "pathway_journeys"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "pathway_journeys"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "pathway_journeys"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "pathway_journeys"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to skill_gaps
ALTER TABLE "skill_gaps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "skill_gaps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "skill_gaps" TO azora_service;
GRANT SELECT ON "skill_gaps" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("closing_note") ON "skill_gaps" TO azora_maintenance;
CREATE POLICY "skill_gaps_5aaf3dba_access" ON "skill_gaps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "skill_gaps" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "skill_gaps" FOR SELECT TO azora_user
    USING ("profile_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."career_profiles_726131fc_own")));
CREATE VIEW azora_reader."skill_gaps" WITH (security_barrier = true) AS
    SELECT "id", "profile_id", "journey_id", "esco_uri", "label", "necessity", "current_proficiency",
        "target_proficiency", "weight", "recommended_course_id", "closing_credential_id",
        azora.mask_free_text("closing_note") AS "closing_note", "status", "identified_on", "closed_on", "created_at",
        "updated_at"
    FROM "skill_gaps";
GRANT SELECT ON azora_reader."skill_gaps" TO azora_reader;
ALTER VIEW azora_reader."skill_gaps" OWNER TO azora_masker;

-- Access to resumes
ALTER TABLE "resumes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "resumes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "resumes" TO azora_service;
GRANT SELECT ("id", "user_id", "title", "version", "locale", "template", "basics", "work", "education", "skills",
        "languages", "projects", "certificates", "referees", "ats_score", "rendered_file_id", "share_expires_at",
        "is_primary", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at")
    ON "resumes" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "title", "locale", "basics", "work", "education", "skills", "languages", "projects",
        "certificates", "referees", "created_at", "updated_at"),
    UPDATE ("title", "basics", "work", "education", "skills", "languages", "projects", "certificates", "referees",
        "is_primary", "updated_at"),
    DELETE ON "resumes" TO azora_user;
GRANT UPDATE ("title", "basics", "work", "education", "projects", "referees") ON "resumes" TO azora_maintenance;
CREATE POLICY "resumes_094cb5e2_access" ON "resumes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "resumes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "resumes" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "resumes" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "resumes" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "resumes" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "resumes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."resumes" WITH (security_barrier = true) AS
    SELECT "id", "user_id", azora.mask_free_text("title") AS "title", "version", "locale", "template",
        NULL::jsonb AS "basics", NULL::jsonb AS "work", NULL::jsonb AS "education", "skills", "languages",
        NULL::jsonb AS "projects", "certificates", NULL::jsonb AS "referees", "ats_score", "rendered_file_id",
        "share_expires_at", "is_primary", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "resumes";
GRANT SELECT ON azora_reader."resumes" TO azora_reader;
ALTER VIEW azora_reader."resumes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "resumes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{share_token_hash}', '{title,basics,work,education,projects,referees}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "resumes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{share_token_hash}', '{title,basics,work,education,projects,referees}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "resumes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{share_token_hash}', '{title,basics,work,education,projects,referees}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "resumes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to mock_interviews
ALTER TABLE "mock_interviews" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mock_interviews" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mock_interviews" TO azora_service;
GRANT SELECT ON "mock_interviews" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mock_interviews_d1b03108_access" ON "mock_interviews"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mock_interviews" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mock_interviews" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "mock_interviews" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mock_interviews" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "job_id", "target_ofo", "format", "interviewer", "family_member_id", "mentor_id",
        "planned_questions", "difficulty", "recording_consent", "recording_file_id", "overall_score", "strengths",
        "improvements", "status", "scheduled_for", "started_at", "ended_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "mock_interviews";
GRANT SELECT ON azora_reader."mock_interviews" TO azora_reader;
ALTER VIEW azora_reader."mock_interviews" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mock_interviews"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mock_interviews"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mock_interviews"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mock_interviews"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to interview_answers
ALTER TABLE "interview_answers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "interview_answers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "interview_answers" TO azora_service;
GRANT SELECT ON "interview_answers" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("answer", "feedback") ON "interview_answers" TO azora_maintenance;
CREATE POLICY "interview_answers_10f44b93_access" ON "interview_answers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "interview_answers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "interview_answers" FOR SELECT TO azora_user
    USING ("interview_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mock_interviews_eb44e9d9_own")));
CREATE VIEW azora_reader."interview_answers" WITH (security_barrier = true) AS
    SELECT "id", "interview_id", "position", "question", "competency", "question_kind",
        azora.mask_free_text("answer") AS "answer", "skipped", "duration_seconds", "words_per_minute",
        "filler_word_count", "star_situation", "star_task", "star_action", "star_result", "score",
        azora.mask_free_text("feedback") AS "feedback", "created_at", "updated_at"
    FROM "interview_answers";
GRANT SELECT ON azora_reader."interview_answers" TO azora_reader;
ALTER VIEW azora_reader."interview_answers" OWNER TO azora_masker;

-- Access to salary_benchmarks
ALTER TABLE "salary_benchmarks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "salary_benchmarks" FROM PUBLIC;
GRANT SELECT, INSERT ON "salary_benchmarks" TO azora_service;
GRANT SELECT ON "salary_benchmarks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "salary_benchmarks_af28e83e_access" ON "salary_benchmarks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "salary_benchmarks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "salary_benchmarks" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."salary_benchmarks" WITH (security_barrier = true) AS
    SELECT "id", "ofo_code", "country_code", "subdivision", "experience_band", "pay_period", "currency", "percentile10",
        "percentile25", "percentile50", "percentile75", "percentile90", "sample_size", "survey_source", "survey_year",
        "created_at"
    FROM "salary_benchmarks";
GRANT SELECT ON azora_reader."salary_benchmarks" TO azora_reader;
ALTER VIEW azora_reader."salary_benchmarks" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "salary_benchmarks"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "salary_benchmarks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
