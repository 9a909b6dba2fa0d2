-- CreateEnum
CREATE TYPE "BankSharing" AS ENUM ('PRIVATE', 'DEPARTMENT', 'ORGANISATION', 'PUBLIC');

-- CreateEnum
CREATE TYPE "InteractionType" AS ENUM ('CHOICE', 'ORDER', 'ASSOCIATE', 'MATCH', 'GAP_MATCH', 'INLINE_CHOICE', 'TEXT_ENTRY', 'EXTENDED_TEXT', 'HOTTEXT', 'HOTSPOT', 'SELECT_POINT', 'GRAPHIC_ORDER', 'GRAPHIC_ASSOCIATE', 'GRAPHIC_GAP_MATCH', 'POSITION_OBJECT', 'SLIDER', 'MEDIA', 'DRAWING', 'UPLOAD', 'PORTABLE_CUSTOM');

-- CreateEnum
CREATE TYPE "ScoringMode" AS ENUM ('MATCH_CORRECT', 'MAP_RESPONSE', 'MAP_RESPONSE_POINT', 'CUSTOM_RULES', 'MACHINE', 'HUMAN');

-- CreateEnum
CREATE TYPE "ItemStatus" AS ENUM ('DRAFT', 'REVIEWED', 'PILOT', 'OPERATIONAL', 'RETIRED');

-- CreateEnum
CREATE TYPE "NavigationMode" AS ENUM ('LINEAR', 'NONLINEAR');

-- CreateEnum
CREATE TYPE "SubmissionMode" AS ENUM ('INDIVIDUAL', 'SIMULTANEOUS');

-- CreateEnum
CREATE TYPE "ItemSelection" AS ENUM ('FIXED', 'RANDOM', 'ADAPTIVE');

-- CreateEnum
CREATE TYPE "FeedbackMoment" AS ENUM ('IMMEDIATELY', 'AFTER_SUBMISSION', 'AFTER_CLOSE', 'NEVER');

-- CreateEnum
CREATE TYPE "TestStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'CLOSED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "AttemptStatus" AS ENUM ('NOT_STARTED', 'IN_PROGRESS', 'PAUSED', 'SUBMITTED', 'SCORED', 'INVALIDATED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "InvalidationReason" AS ENUM ('INTEGRITY', 'TECHNICAL_FAILURE', 'WRONG_CANDIDATE', 'ADMINISTRATIVE');

-- CreateEnum
CREATE TYPE "ItemSessionStatus" AS ENUM ('INITIAL', 'PENDING_SUBMISSION', 'PENDING_RESPONSE_PROCESSING', 'FINAL');

-- CreateEnum
CREATE TYPE "ItemCompletion" AS ENUM ('NOT_ATTEMPTED', 'UNKNOWN', 'INCOMPLETE', 'COMPLETED');

-- CreateEnum
CREATE TYPE "ScorerKind" AS ENUM ('KEY', 'MACHINE', 'HUMAN');

-- CreateEnum
CREATE TYPE "AccessSupport" AS ENUM ('TEXT_TO_SPEECH', 'SPEECH_TO_TEXT', 'MAGNIFICATION', 'HIGH_CONTRAST', 'BRAILLE', 'SIGN_LANGUAGE', 'LINE_READER', 'CALCULATOR', 'SCRIBE', 'SEPARATE_ROOM');

-- CreateEnum
CREATE TYPE "AccommodationStatus" AS ENUM ('REQUESTED', 'APPROVED', 'DECLINED', 'REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "question_banks" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "course_id" UUID,
    "sharing" "BankSharing" NOT NULL DEFAULT 'PRIVATE',
    "item_count" INTEGER NOT NULL DEFAULT 0,
    "is_calibrated" BOOLEAN NOT NULL DEFAULT false,
    "calibrated_on" DATE,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "question_banks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_items" (
    "id" UUID NOT NULL,
    "bank_id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "interaction" "InteractionType" NOT NULL,
    "body" TEXT NOT NULL,
    "body_sha256" CHAR(64) NOT NULL,
    "scoring" "ScoringMode" NOT NULL DEFAULT 'MATCH_CORRECT',
    "max_score" DECIMAL(7,2) NOT NULL,
    "guessing_score" DECIMAL(7,2) NOT NULL DEFAULT 0,
    "is_adaptive" BOOLEAN NOT NULL DEFAULT false,
    "is_time_dependent" BOOLEAN NOT NULL DEFAULT false,
    "irt_discrimination" DECIMAL(6,4),
    "irt_difficulty" DECIMAL(6,4),
    "p_value" DECIMAL(5,4),
    "exposure_count" INTEGER NOT NULL DEFAULT 0,
    "outcome_id" UUID,
    "status" "ItemStatus" NOT NULL DEFAULT 'DRAFT',
    "retired_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "assessment_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_tests" (
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "course_id" UUID,
    "identifier" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "navigation" "NavigationMode" NOT NULL DEFAULT 'NONLINEAR',
    "submission" "SubmissionMode" NOT NULL DEFAULT 'INDIVIDUAL',
    "selection" "ItemSelection" NOT NULL DEFAULT 'FIXED',
    "adaptive_stop_error" DECIMAL(5,4),
    "min_seconds" INTEGER,
    "max_seconds" INTEGER,
    "allow_late_submission" BOOLEAN NOT NULL DEFAULT false,
    "max_attempts" SMALLINT NOT NULL DEFAULT 1,
    "pass_percent" SMALLINT NOT NULL DEFAULT 50,
    "is_proctored" BOOLEAN NOT NULL DEFAULT false,
    "show_feedback" "FeedbackMoment" NOT NULL DEFAULT 'AFTER_CLOSE',
    "opens_at" TIMESTAMPTZ(6),
    "closes_at" TIMESTAMPTZ(6),
    "status" "TestStatus" NOT NULL DEFAULT 'DRAFT',
    "published_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "assessment_tests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "test_item_refs" (
    "id" UUID NOT NULL,
    "test_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "section_identifier" TEXT NOT NULL DEFAULT 'S1',
    "position" SMALLINT NOT NULL,
    "weight" DECIMAL(6,3) NOT NULL DEFAULT 1,
    "is_required" BOOLEAN NOT NULL DEFAULT false,
    "is_fixed" BOOLEAN NOT NULL DEFAULT false,
    "max_item_attempts" SMALLINT NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "test_item_refs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "test_attempts" (
    "id" UUID NOT NULL,
    "test_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "attempt_number" SMALLINT NOT NULL DEFAULT 1,
    "status" "AttemptStatus" NOT NULL DEFAULT 'NOT_STARTED',
    "accommodation_id" UUID,
    "proctoring_session_id" UUID,
    "started_at" TIMESTAMPTZ(6),
    "deadline_at" TIMESTAMPTZ(6),
    "submitted_at" TIMESTAMPTZ(6),
    "is_auto_submitted" BOOLEAN NOT NULL DEFAULT false,
    "time_used_seconds" INTEGER NOT NULL DEFAULT 0,
    "ability_theta" DECIMAL(6,4),
    "ability_error" DECIMAL(6,4),
    "invalidation" "InvalidationReason",
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "test_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_responses" (
    "id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "item_ref_id" UUID NOT NULL,
    "response" JSONB,
    "file_id" UUID,
    "word_count" INTEGER,
    "num_attempts" SMALLINT NOT NULL DEFAULT 0,
    "duration_ms" INTEGER NOT NULL DEFAULT 0,
    "session_status" "ItemSessionStatus" NOT NULL DEFAULT 'INITIAL',
    "completion_status" "ItemCompletion" NOT NULL DEFAULT 'NOT_ATTEMPTED',
    "is_flagged" BOOLEAN NOT NULL DEFAULT false,
    "answered_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "item_responses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scoring_outcomes" (
    "id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "round" SMALLINT NOT NULL DEFAULT 1,
    "scorer" "ScorerKind" NOT NULL,
    "marker_id" UUID,
    "score" DECIMAL(7,2) NOT NULL,
    "max_score" DECIMAL(7,2) NOT NULL,
    "machine_confidence" DECIMAL(4,3),
    "comment" TEXT,
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "scored_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "scoring_outcomes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "test_accommodations" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "extra_time_factor" DECIMAL(3,2) NOT NULL DEFAULT 1,
    "rest_minutes_per_hour" SMALLINT NOT NULL DEFAULT 0,
    "supports" "AccessSupport"[],
    "ground" TEXT,
    "status" "AccommodationStatus" NOT NULL DEFAULT 'REQUESTED',
    "approved_by_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "revoked_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "test_accommodations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "question_banks_owner_id_idx" ON "question_banks"("owner_id");

-- CreateIndex
CREATE INDEX "question_banks_course_id_idx" ON "question_banks"("course_id");

-- CreateIndex
CREATE INDEX "question_banks_organization_id_idx" ON "question_banks"("organization_id");

-- CreateIndex
CREATE INDEX "question_banks_compliance_id_idx" ON "question_banks"("compliance_id");

-- CreateIndex
CREATE INDEX "assessment_items_outcome_id_idx" ON "assessment_items"("outcome_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_items_bank_id_identifier_version_key" ON "assessment_items"("bank_id", "identifier", "version");

-- CreateIndex
CREATE INDEX "assessment_tests_author_id_idx" ON "assessment_tests"("author_id");

-- CreateIndex
CREATE INDEX "assessment_tests_course_id_idx" ON "assessment_tests"("course_id");

-- CreateIndex
CREATE INDEX "assessment_tests_organization_id_idx" ON "assessment_tests"("organization_id");

-- CreateIndex
CREATE INDEX "assessment_tests_compliance_id_idx" ON "assessment_tests"("compliance_id");

-- CreateIndex
CREATE INDEX "test_item_refs_item_id_idx" ON "test_item_refs"("item_id");

-- CreateIndex
CREATE UNIQUE INDEX "test_item_refs_test_id_position_key" ON "test_item_refs"("test_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "test_item_refs_test_id_item_id_key" ON "test_item_refs"("test_id", "item_id");

-- CreateIndex
CREATE INDEX "test_attempts_student_id_idx" ON "test_attempts"("student_id");

-- CreateIndex
CREATE INDEX "test_attempts_user_id_idx" ON "test_attempts"("user_id");

-- CreateIndex
CREATE INDEX "test_attempts_accommodation_id_idx" ON "test_attempts"("accommodation_id");

-- CreateIndex
CREATE INDEX "test_attempts_proctoring_session_id_idx" ON "test_attempts"("proctoring_session_id");

-- CreateIndex
CREATE INDEX "test_attempts_organization_id_idx" ON "test_attempts"("organization_id");

-- CreateIndex
CREATE INDEX "test_attempts_compliance_id_idx" ON "test_attempts"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "test_attempts_test_id_student_id_attempt_number_key" ON "test_attempts"("test_id", "student_id", "attempt_number");

-- CreateIndex
CREATE INDEX "item_responses_item_ref_id_idx" ON "item_responses"("item_ref_id");

-- CreateIndex
CREATE INDEX "item_responses_file_id_idx" ON "item_responses"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "item_responses_attempt_id_item_ref_id_key" ON "item_responses"("attempt_id", "item_ref_id");

-- CreateIndex
CREATE INDEX "scoring_outcomes_marker_id_idx" ON "scoring_outcomes"("marker_id");

-- CreateIndex
CREATE UNIQUE INDEX "scoring_outcomes_response_id_round_scorer_key" ON "scoring_outcomes"("response_id", "round", "scorer");

-- CreateIndex
CREATE INDEX "test_accommodations_student_id_idx" ON "test_accommodations"("student_id");

-- CreateIndex
CREATE INDEX "test_accommodations_user_id_idx" ON "test_accommodations"("user_id");

-- CreateIndex
CREATE INDEX "test_accommodations_approved_by_id_idx" ON "test_accommodations"("approved_by_id");

-- CreateIndex
CREATE INDEX "test_accommodations_organization_id_idx" ON "test_accommodations"("organization_id");

-- CreateIndex
CREATE INDEX "test_accommodations_compliance_id_idx" ON "test_accommodations"("compliance_id");

-- AddForeignKey
ALTER TABLE "assessment_items" ADD CONSTRAINT "assessment_items_bank_id_fkey" FOREIGN KEY ("bank_id") REFERENCES "question_banks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_item_refs" ADD CONSTRAINT "test_item_refs_test_id_fkey" FOREIGN KEY ("test_id") REFERENCES "assessment_tests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_item_refs" ADD CONSTRAINT "test_item_refs_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "assessment_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_test_id_fkey" FOREIGN KEY ("test_id") REFERENCES "assessment_tests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_accommodation_id_fkey" FOREIGN KEY ("accommodation_id") REFERENCES "test_accommodations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_responses" ADD CONSTRAINT "item_responses_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "test_attempts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_responses" ADD CONSTRAINT "item_responses_item_ref_id_fkey" FOREIGN KEY ("item_ref_id") REFERENCES "test_item_refs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scoring_outcomes" ADD CONSTRAINT "scoring_outcomes_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "item_responses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of question_banks
ALTER TABLE "question_banks" ADD CONSTRAINT "question_banks_name_42e331cd_check"
    CHECK (char_length(name) BETWEEN 1 AND 200);
ALTER TABLE "question_banks" ADD CONSTRAINT "question_banks_item_count_fd6bace6_check"
    CHECK (item_count >= 0);
ALTER TABLE "question_banks" ADD CONSTRAINT "question_banks_is_calibrated_calibrated_on_b67b1309_check"
    CHECK (NOT is_calibrated OR calibrated_on IS NOT NULL);
CREATE UNIQUE INDEX "question_banks_organization_id_name_9fb2ecfb_key" ON "question_banks" ("organization_id", "name")
    WHERE (organization_id IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of assessment_items
ALTER TABLE "assessment_items" ADD CONSTRAINT "assessment_items_identifier_8287fb37_check"
    CHECK (identifier ~ '^[A-Za-z_][A-Za-z0-9_.-]{0,127}$');
ALTER TABLE "assessment_items" ADD CONSTRAINT "assessment_items_max_score_cc7df39d_check"
    CHECK (max_score > 0 AND max_score <= 1000);
ALTER TABLE "assessment_items" ADD CONSTRAINT "assessment_items_guessing_score_max_score_7f1d7f64_check"
    CHECK (guessing_score >= 0 AND guessing_score < max_score);
ALTER TABLE "assessment_items" ADD CONSTRAINT "assessment_items_irt_discrimination_d54cef6c_check"
    CHECK (irt_discrimination > 0 AND irt_discrimination <= 5);
ALTER TABLE "assessment_items" ADD CONSTRAINT "assessment_items_irt_difficulty_ce2c4222_check"
    CHECK (irt_difficulty BETWEEN -6 AND 6);
ALTER TABLE "assessment_items" ADD CONSTRAINT "assessment_items_irt_discrimination_irt_difficul_7192d755_check"
    CHECK ((irt_discrimination IS NULL) = (irt_difficulty IS NULL));
ALTER TABLE "assessment_items" ADD CONSTRAINT "assessment_items_exposure_count_97480fb2_check"
    CHECK (exposure_count >= 0);
ALTER TABLE "assessment_items" ADD CONSTRAINT "assessment_items_p_value_9fd679ef_check"
    CHECK (p_value BETWEEN 0 AND 1);
ALTER TABLE "assessment_items" ADD CONSTRAINT "assessment_items_interaction_scoring_b0a4db73_check"
    CHECK (interaction NOT IN ('EXTENDED_TEXT', 'UPLOAD', 'DRAWING') OR scoring = 'HUMAN');
ALTER TABLE "assessment_items" ADD CONSTRAINT "assessment_items_body_99179a89_check"
    CHECK (body ~ '^(<[?]xml [^>]*[?]>[[:space:]]*)?<qti-assessment-item[[:space:]>]' AND body ~ '</qti-assessment-item>[[:space:]]*$');
ALTER TABLE "assessment_items" ADD CONSTRAINT "assessment_items_body_body_sha256_ff02ebae_check"
    CHECK (octet_length(body) <= 1048576 AND body_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "assessment_items" ADD CONSTRAINT "assessment_items_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));

-- Safeguards of assessment_tests
ALTER TABLE "assessment_tests" ADD CONSTRAINT "assessment_tests_identifier_8287fb37_check"
    CHECK (identifier ~ '^[A-Za-z_][A-Za-z0-9_.-]{0,127}$');
ALTER TABLE "assessment_tests" ADD CONSTRAINT "assessment_tests_min_seconds_max_seconds_4d503079_check"
    CHECK (min_seconds >= 0 AND max_seconds > 0 AND (min_seconds IS NULL OR max_seconds IS NULL OR min_seconds <= max_seconds));
ALTER TABLE "assessment_tests" ADD CONSTRAINT "assessment_tests_pass_percent_f2ab4f9d_check"
    CHECK (pass_percent BETWEEN 0 AND 100);
ALTER TABLE "assessment_tests" ADD CONSTRAINT "assessment_tests_max_attempts_25730b98_check"
    CHECK (max_attempts BETWEEN 1 AND 100);
ALTER TABLE "assessment_tests" ADD CONSTRAINT "assessment_tests_closes_at_opens_at_4282b1d3_check"
    CHECK (closes_at > opens_at);
ALTER TABLE "assessment_tests" ADD CONSTRAINT "assessment_tests_selection_adaptive_stop_error_70f732b5_check"
    CHECK ((selection = 'ADAPTIVE') = (adaptive_stop_error IS NOT NULL));
ALTER TABLE "assessment_tests" ADD CONSTRAINT "assessment_tests_adaptive_stop_error_2f58679e_check"
    CHECK (adaptive_stop_error > 0);
ALTER TABLE "assessment_tests" ADD CONSTRAINT "assessment_tests_selection_navigation_1c5ce01c_check"
    CHECK (selection <> 'ADAPTIVE' OR navigation = 'LINEAR');
ALTER TABLE "assessment_tests" ADD CONSTRAINT "assessment_tests_status_published_at_612daed8_check"
    CHECK ((status = 'DRAFT') = (published_at IS NULL));
ALTER TABLE "assessment_tests" ADD CONSTRAINT "assessment_tests_is_proctored_max_seconds_01873013_check"
    CHECK (NOT is_proctored OR max_seconds IS NOT NULL);

-- Safeguards of test_item_refs
ALTER TABLE "test_item_refs" ADD CONSTRAINT "test_item_refs_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "test_item_refs" ADD CONSTRAINT "test_item_refs_weight_fbe367ea_check"
    CHECK (weight > 0 AND weight <= 100);
ALTER TABLE "test_item_refs" ADD CONSTRAINT "test_item_refs_section_identifier_a782ee07_check"
    CHECK (section_identifier ~ '^[A-Za-z_][A-Za-z0-9_.-]{0,127}$');
ALTER TABLE "test_item_refs" ADD CONSTRAINT "test_item_refs_max_item_attempts_7f387e94_check"
    CHECK (max_item_attempts >= 0);

-- Safeguards of test_attempts
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_attempt_number_02db06ff_check"
    CHECK (attempt_number >= 1);
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_status_started_at_10b102eb_check"
    CHECK ((status = 'NOT_STARTED') = (started_at IS NULL));
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_status_submitted_at_16dd9b09_check"
    CHECK (status = 'INVALIDATED' OR (status IN ('SUBMITTED', 'SCORED')) = (submitted_at IS NOT NULL));
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_submitted_at_started_at_deadline_a_42cfbb41_check"
    CHECK (submitted_at >= started_at AND deadline_at > started_at);
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_time_used_seconds_fef791a7_check"
    CHECK (time_used_seconds >= 0);
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_ability_theta_ability_error_42c35ae3_check"
    CHECK (ability_theta BETWEEN -6 AND 6 AND ability_error > 0);
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_ability_theta_ability_error_6f557616_check"
    CHECK ((ability_theta IS NULL) = (ability_error IS NULL));
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_status_invalidation_b35bfb63_check"
    CHECK ((status = 'INVALIDATED') = (invalidation IS NOT NULL));
ALTER TABLE "test_attempts" ADD CONSTRAINT "test_attempts_is_auto_submitted_deadline_at_be1f0f21_check"
    CHECK (NOT is_auto_submitted OR deadline_at IS NOT NULL);
CREATE UNIQUE INDEX "test_attempts_test_id_student_id_80dd0f25_key" ON "test_attempts" ("test_id", "student_id")
    WHERE (status IN ('NOT_STARTED', 'IN_PROGRESS', 'PAUSED') AND deleted_at IS NULL);

-- Safeguards of item_responses
ALTER TABLE "item_responses" ADD CONSTRAINT "item_responses_num_attempts_duration_ms_adcf911c_check"
    CHECK (num_attempts >= 0 AND duration_ms >= 0);
ALTER TABLE "item_responses" ADD CONSTRAINT "item_responses_session_status_answered_at_05d75637_check"
    CHECK (session_status <> 'INITIAL' OR answered_at IS NULL);
ALTER TABLE "item_responses" ADD CONSTRAINT "item_responses_completion_status_answered_at_4b08007f_check"
    CHECK (completion_status = 'NOT_ATTEMPTED' OR answered_at IS NOT NULL);
ALTER TABLE "item_responses" ADD CONSTRAINT "item_responses_word_count_32812e58_check"
    CHECK (word_count >= 0);
ALTER TABLE "item_responses" ADD CONSTRAINT "item_responses_is_flagged_session_status_d8286930_check"
    CHECK (NOT is_flagged OR session_status <> 'FINAL');

-- Safeguards of scoring_outcomes
ALTER TABLE "scoring_outcomes" ADD CONSTRAINT "scoring_outcomes_max_score_score_ffbbb8a4_check"
    CHECK (max_score > 0 AND score BETWEEN 0 AND max_score);
ALTER TABLE "scoring_outcomes" ADD CONSTRAINT "scoring_outcomes_scorer_marker_id_67276189_check"
    CHECK ((scorer = 'HUMAN') = (marker_id IS NOT NULL));
ALTER TABLE "scoring_outcomes" ADD CONSTRAINT "scoring_outcomes_machine_confidence_scorer_9cd21259_check"
    CHECK (machine_confidence BETWEEN 0 AND 1 AND (scorer = 'MACHINE') = (machine_confidence IS NOT NULL));
ALTER TABLE "scoring_outcomes" ADD CONSTRAINT "scoring_outcomes_round_dc0e1846_check"
    CHECK (round BETWEEN 1 AND 3);
CREATE UNIQUE INDEX "scoring_outcomes_response_id_aa6ac96a_key" ON "scoring_outcomes" ("response_id")
    WHERE (is_current);

-- Safeguards of test_accommodations
ALTER TABLE "test_accommodations" ADD CONSTRAINT "test_accommodations_extra_time_factor_11529f00_check"
    CHECK (extra_time_factor BETWEEN 1 AND 4);
ALTER TABLE "test_accommodations" ADD CONSTRAINT "test_accommodations_supports_extra_time_factor_f5dc895c_check"
    CHECK (coalesce(cardinality(supports), 0) >= 1 OR extra_time_factor > 1);
ALTER TABLE "test_accommodations" ADD CONSTRAINT "test_accommodations_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "test_accommodations" ADD CONSTRAINT "test_accommodations_approved_by_id_user_id_719d9514_check"
    CHECK (approved_by_id <> user_id);
ALTER TABLE "test_accommodations" ADD CONSTRAINT "test_accommodations_status_approved_by_id_36fae7af_check"
    CHECK (status NOT IN ('APPROVED', 'REVOKED', 'EXPIRED') OR approved_by_id IS NOT NULL);
ALTER TABLE "test_accommodations" ADD CONSTRAINT "test_accommodations_status_revoked_at_1102ddbb_check"
    CHECK ((status = 'REVOKED') = (revoked_at IS NOT NULL));
ALTER TABLE "test_accommodations" ADD CONSTRAINT "test_accommodations_rest_minutes_per_hour_40297470_check"
    CHECK (rest_minutes_per_hour BETWEEN 0 AND 30);
CREATE UNIQUE INDEX "test_accommodations_student_id_8b57571a_key" ON "test_accommodations" ("student_id")
    WHERE (status = 'APPROVED' AND deleted_at IS NULL);

-- Own rows of test_attempts
CREATE VIEW azora_keys."test_attempts_8217e62e_own" AS
    SELECT "id" FROM "test_attempts"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."test_attempts_8217e62e_own" TO azora_user;

-- Own rows of item_responses
CREATE VIEW azora_keys."item_responses_06e909c7_own" AS
    SELECT "id" FROM "item_responses"
    WHERE "attempt_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."test_attempts_8217e62e_own"));
GRANT SELECT ON azora_keys."item_responses_06e909c7_own" TO azora_user;

-- Access to question_banks
ALTER TABLE "question_banks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "question_banks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "question_banks" TO azora_service;
GRANT SELECT ON "question_banks" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("name", "description", "updated_at") ON "question_banks" TO azora_user;
CREATE POLICY "question_banks_4b70de4e_access" ON "question_banks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "question_banks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "question_banks" FOR SELECT TO azora_user
    USING ("owner_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "question_banks" FOR UPDATE TO azora_user
    USING ("owner_id" = (SELECT azora.subject()))
    WITH CHECK ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "question_banks" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "owner_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."question_banks" WITH (security_barrier = true) AS
    SELECT "id", "owner_id", "name", "description", "course_id", "sharing", "item_count", "is_calibrated",
        "calibrated_on", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "question_banks";
GRANT SELECT ON azora_reader."question_banks" TO azora_reader;
ALTER VIEW azora_reader."question_banks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "question_banks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('owner_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "question_banks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('owner_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "question_banks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('owner_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "question_banks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to assessment_items
ALTER TABLE "assessment_items" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "assessment_items" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "assessment_items" TO azora_service;
GRANT SELECT ON "assessment_items" TO azora_maintenance, azora_masker;
CREATE POLICY "assessment_items_2738c883_access" ON "assessment_items"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "assessment_items" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."assessment_items" WITH (security_barrier = true) AS
    SELECT "id", "bank_id", "identifier", "version", "title", "interaction", "body", "body_sha256", "scoring",
        "max_score", "guessing_score", "is_adaptive", "is_time_dependent", "irt_discrimination", "irt_difficulty",
        "p_value", "exposure_count", "outcome_id", "status", "retired_at", "created_at", "updated_at", "deleted_at"
    FROM "assessment_items";
GRANT SELECT ON azora_reader."assessment_items" TO azora_reader;
ALTER VIEW azora_reader."assessment_items" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "assessment_items"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "assessment_items"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "assessment_items"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "assessment_items"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to assessment_tests
ALTER TABLE "assessment_tests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "assessment_tests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "assessment_tests" TO azora_service;
GRANT SELECT ON "assessment_tests" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "assessment_tests_35e4f019_access" ON "assessment_tests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "assessment_tests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "assessment_tests" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "assessment_tests" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "author_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."assessment_tests" WITH (security_barrier = true) AS
    SELECT "id", "author_id", "course_id", "identifier", "title", "navigation", "submission", "selection",
        "adaptive_stop_error", "min_seconds", "max_seconds", "allow_late_submission", "max_attempts", "pass_percent",
        "is_proctored", "show_feedback", "opens_at", "closes_at", "status", "published_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "assessment_tests";
GRANT SELECT ON azora_reader."assessment_tests" TO azora_reader;
ALTER VIEW azora_reader."assessment_tests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "assessment_tests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('author_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "assessment_tests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('author_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "assessment_tests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('author_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "assessment_tests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to test_item_refs
ALTER TABLE "test_item_refs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "test_item_refs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "test_item_refs" TO azora_service;
GRANT SELECT ON "test_item_refs" TO azora_maintenance, azora_masker;
CREATE POLICY "test_item_refs_bc629e08_access" ON "test_item_refs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "test_item_refs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."test_item_refs" WITH (security_barrier = true) AS
    SELECT "id", "test_id", "item_id", "section_identifier", "position", "weight", "is_required", "is_fixed",
        "max_item_attempts", "created_at", "updated_at"
    FROM "test_item_refs";
GRANT SELECT ON azora_reader."test_item_refs" TO azora_reader;
ALTER VIEW azora_reader."test_item_refs" OWNER TO azora_masker;

-- Access to test_attempts
ALTER TABLE "test_attempts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "test_attempts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "test_attempts" TO azora_service;
GRANT SELECT ON "test_attempts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "test_attempts_3ba403d3_access" ON "test_attempts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "test_attempts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "test_attempts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "test_attempts" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."test_attempts" WITH (security_barrier = true) AS
    SELECT "id", "test_id", "student_id", "user_id", "attempt_number", "status", "accommodation_id",
        "proctoring_session_id", "started_at", "deadline_at", "submitted_at", "is_auto_submitted", "time_used_seconds",
        "ability_theta", "ability_error", "invalidation", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "test_attempts";
GRANT SELECT ON azora_reader."test_attempts" TO azora_reader;
ALTER VIEW azora_reader."test_attempts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "test_attempts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "test_attempts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "test_attempts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "test_attempts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to item_responses
ALTER TABLE "item_responses" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "item_responses" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "item_responses" TO azora_service;
GRANT SELECT ON "item_responses" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("response") ON "item_responses" TO azora_maintenance;
CREATE POLICY "item_responses_c3d2ea03_access" ON "item_responses"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "item_responses" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "item_responses" FOR SELECT TO azora_user
    USING ("attempt_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."test_attempts_8217e62e_own")));
CREATE VIEW azora_reader."item_responses" WITH (security_barrier = true) AS
    SELECT "id", "attempt_id", "item_ref_id", NULL::jsonb AS "response", "file_id", "word_count", "num_attempts",
        "duration_ms", "session_status", "completion_status", "is_flagged", "answered_at", "created_at", "updated_at"
    FROM "item_responses";
GRANT SELECT ON azora_reader."item_responses" TO azora_reader;
ALTER VIEW azora_reader."item_responses" OWNER TO azora_masker;

-- Access to scoring_outcomes
ALTER TABLE "scoring_outcomes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "scoring_outcomes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "scoring_outcomes" TO azora_service;
GRANT SELECT ON "scoring_outcomes" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("comment") ON "scoring_outcomes" TO azora_maintenance;
CREATE POLICY "scoring_outcomes_27abafda_access" ON "scoring_outcomes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "scoring_outcomes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "scoring_outcomes" FOR SELECT TO azora_user
    USING ("response_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."item_responses_06e909c7_own")));
CREATE VIEW azora_reader."scoring_outcomes" WITH (security_barrier = true) AS
    SELECT "id", "response_id", "round", "scorer", "marker_id", "score", "max_score", "machine_confidence",
        azora.mask_free_text("comment") AS "comment", "is_current", "scored_at", "created_at", "updated_at"
    FROM "scoring_outcomes";
GRANT SELECT ON azora_reader."scoring_outcomes" TO azora_reader;
ALTER VIEW azora_reader."scoring_outcomes" OWNER TO azora_masker;

-- Access to test_accommodations
ALTER TABLE "test_accommodations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "test_accommodations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "test_accommodations" TO azora_service;
GRANT SELECT ON "test_accommodations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("supports", "ground") ON "test_accommodations" TO azora_maintenance;
CREATE POLICY "test_accommodations_3c8268e3_access" ON "test_accommodations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "test_accommodations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "test_accommodations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "test_accommodations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."test_accommodations" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "extra_time_factor", "rest_minutes_per_hour",
        NULL::"AccessSupport"[] AS "supports", azora.mask_health("ground") AS "ground", "status", "approved_by_id",
        "valid_from", "valid_until", "revoked_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "test_accommodations";
GRANT SELECT ON azora_reader."test_accommodations" TO azora_reader;
ALTER VIEW azora_reader."test_accommodations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "test_accommodations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{supports,ground}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "test_accommodations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{supports,ground}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "test_accommodations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{supports,ground}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "test_accommodations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
