-- CreateEnum
CREATE TYPE "TutoringStrategy" AS ENUM ('SOCRATIC', 'WORKED_EXAMPLE', 'DIRECT_INSTRUCTION', 'RETRIEVAL_PRACTICE', 'SELF_EXPLANATION', 'ERROR_ANALYSIS', 'TEACHABLE_AGENT');

-- CreateEnum
CREATE TYPE "DialogueState" AS ENUM ('OPEN', 'MASTERED', 'STOPPED', 'TIMED_OUT', 'ESCALATED');

-- CreateEnum
CREATE TYPE "TurnSpeaker" AS ENUM ('STUDENT', 'TUTOR');

-- CreateEnum
CREATE TYPE "StudentMove" AS ENUM ('ANSWER', 'QUESTION', 'HELP_REQUEST', 'SELF_EXPLANATION', 'METACOGNITIVE', 'SOCIAL', 'GAMING');

-- CreateEnum
CREATE TYPE "TutorMove" AS ENUM ('QUESTION', 'PUMP', 'HINT', 'PROMPT', 'ASSERTION', 'CORRECTION', 'POSITIVE_FEEDBACK', 'NEUTRAL_FEEDBACK', 'NEGATIVE_FEEDBACK', 'SUMMARY', 'WORKED_STEP', 'ENCOURAGEMENT');

-- CreateEnum
CREATE TYPE "SafetyConcern" AS ENUM ('SELF_HARM', 'ABUSE', 'BULLYING', 'DISTRESS', 'ILLEGAL_ACTIVITY');

-- CreateEnum
CREATE TYPE "HintSupport" AS ENUM ('POINT', 'REMIND', 'TEACH', 'PARTIAL_STEP', 'BOTTOM_OUT');

-- CreateEnum
CREATE TYPE "RemedyKind" AS ENUM ('COUNTEREXAMPLE', 'ANALOGY', 'CONTRASTING_CASES', 'WORKED_EXAMPLE', 'EXPLICIT_REFUTATION');

-- CreateEnum
CREATE TYPE "MisconceptionStatus" AS ENUM ('PROPOSED', 'CONFIRMED', 'RETIRED');

-- CreateEnum
CREATE TYPE "KnowledgeKind" AS ENUM ('FACT', 'CATEGORY', 'RULE', 'PRINCIPLE', 'SCHEMA', 'FLUENCY');

-- CreateEnum
CREATE TYPE "PaceVerdict" AS ENUM ('TOO_SLOW', 'RIGHT', 'TOO_FAST');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "tutor_dialogues" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "member_id" UUID,
    "component_id" UUID NOT NULL,
    "strategy" "TutoringStrategy" NOT NULL DEFAULT 'SOCRATIC',
    "language" VARCHAR(35) NOT NULL DEFAULT 'en',
    "code_switch_language" VARCHAR(35),
    "target_mastery" DECIMAL(5,4) NOT NULL DEFAULT 0.95,
    "opening_mastery" DECIMAL(5,4) NOT NULL,
    "closing_mastery" DECIMAL(5,4),
    "turn_count" INTEGER NOT NULL DEFAULT 0,
    "hint_count" INTEGER NOT NULL DEFAULT 0,
    "state" "DialogueState" NOT NULL DEFAULT 'OPEN',
    "escalated_to_id" UUID,
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "tutor_dialogues_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dialogue_turns" (
    "id" UUID NOT NULL,
    "dialogue_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "speaker" "TurnSpeaker" NOT NULL,
    "student_move" "StudentMove",
    "tutor_move" "TutorMove",
    "utterance" TEXT NOT NULL,
    "correctness" DECIMAL(5,4),
    "misconception_id" UUID,
    "completion_call_id" UUID,
    "response_ms" INTEGER,
    "safety_flag" "SafetyConcern",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "dialogue_turns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scaffold_hints" (
    "id" UUID NOT NULL,
    "dialogue_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "turn_id" UUID NOT NULL,
    "component_id" UUID NOT NULL,
    "misconception_id" UUID,
    "rung" SMALLINT NOT NULL,
    "support" "HintSupport" NOT NULL,
    "hint_text" TEXT NOT NULL,
    "asked_for" BOOLEAN NOT NULL,
    "seconds_stuck" INTEGER,
    "mastery_before" DECIMAL(5,4) NOT NULL,
    "helped" BOOLEAN,
    "used_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "scaffold_hints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "misconceptions" (
    "id" UUID NOT NULL,
    "component_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "belief" TEXT NOT NULL,
    "correction" TEXT NOT NULL,
    "indicators" TEXT[],
    "remedy" "RemedyKind" NOT NULL DEFAULT 'COUNTEREXAMPLE',
    "counterexample" TEXT,
    "prevalence" DECIMAL(5,4),
    "observed_count" INTEGER NOT NULL DEFAULT 0,
    "resolved_count" INTEGER NOT NULL DEFAULT 0,
    "status" "MisconceptionStatus" NOT NULL DEFAULT 'PROPOSED',
    "reviewed_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "misconceptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "knowledge_components" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "kind" "KnowledgeKind" NOT NULL,
    "module_id" UUID,
    "node_id" UUID,
    "prerequisite_id" UUID,
    "p_initial" DECIMAL(5,4) NOT NULL DEFAULT 0.3,
    "p_transit" DECIMAL(5,4) NOT NULL DEFAULT 0.15,
    "p_guess" DECIMAL(5,4) NOT NULL DEFAULT 0.2,
    "p_slip" DECIMAL(5,4) NOT NULL DEFAULT 0.1,
    "mastery_threshold" DECIMAL(5,4) NOT NULL DEFAULT 0.95,
    "half_life_days" DECIMAL(7,2),
    "opportunity_count" BIGINT NOT NULL DEFAULT 0,
    "fit_rmse" DECIMAL(6,5),
    "fitted_at" TIMESTAMPTZ(6),
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "knowledge_components_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mastery_states" (
    "id" UUID NOT NULL,
    "component_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "p_known" DECIMAL(6,5) NOT NULL,
    "opportunity_count" INTEGER NOT NULL DEFAULT 0,
    "correct_count" INTEGER NOT NULL DEFAULT 0,
    "hinted_count" INTEGER NOT NULL DEFAULT 0,
    "streak" INTEGER NOT NULL DEFAULT 0,
    "stability_days" DECIMAL(8,3),
    "last_practised_at" TIMESTAMPTZ(6),
    "mastered_at" TIMESTAMPTZ(6),
    "due_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mastery_states_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tutor_ratings" (
    "id" UUID NOT NULL,
    "dialogue_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "stars" SMALLINT NOT NULL,
    "felt_understood" SMALLINT,
    "learned_something" SMALLINT,
    "pace" "PaceVerdict",
    "comment" TEXT,
    "wants_human" BOOLEAN NOT NULL DEFAULT false,
    "contacted_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "tutor_ratings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "tutor_dialogues_user_id_created_at_idx" ON "tutor_dialogues"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "tutor_dialogues_student_id_idx" ON "tutor_dialogues"("student_id");

-- CreateIndex
CREATE INDEX "tutor_dialogues_member_id_idx" ON "tutor_dialogues"("member_id");

-- CreateIndex
CREATE INDEX "tutor_dialogues_escalated_to_id_idx" ON "tutor_dialogues"("escalated_to_id");

-- CreateIndex
CREATE INDEX "tutor_dialogues_organization_id_idx" ON "tutor_dialogues"("organization_id");

-- CreateIndex
CREATE INDEX "tutor_dialogues_compliance_id_idx" ON "tutor_dialogues"("compliance_id");

-- CreateIndex
CREATE INDEX "tutor_dialogues_component_id_idx" ON "tutor_dialogues"("component_id");

-- CreateIndex
CREATE UNIQUE INDEX "tutor_dialogues_session_id_component_id_key" ON "tutor_dialogues"("session_id", "component_id");

-- CreateIndex
CREATE UNIQUE INDEX "tutor_dialogues_id_user_id_key" ON "tutor_dialogues"("id", "user_id");

-- CreateIndex
CREATE INDEX "dialogue_turns_user_id_dialogue_id_idx" ON "dialogue_turns"("user_id", "dialogue_id");

-- CreateIndex
CREATE INDEX "dialogue_turns_created_at_idx" ON "dialogue_turns" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "dialogue_turns_completion_call_id_idx" ON "dialogue_turns"("completion_call_id");

-- CreateIndex
CREATE INDEX "dialogue_turns_misconception_id_idx" ON "dialogue_turns"("misconception_id");

-- CreateIndex
CREATE UNIQUE INDEX "dialogue_turns_dialogue_id_position_key" ON "dialogue_turns"("dialogue_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "scaffold_hints_turn_id_key" ON "scaffold_hints"("turn_id");

-- CreateIndex
CREATE INDEX "scaffold_hints_user_id_dialogue_id_idx" ON "scaffold_hints"("user_id", "dialogue_id");

-- CreateIndex
CREATE INDEX "scaffold_hints_created_at_idx" ON "scaffold_hints" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "scaffold_hints_dialogue_id_component_id_rung_idx" ON "scaffold_hints"("dialogue_id", "component_id", "rung");

-- CreateIndex
CREATE INDEX "scaffold_hints_component_id_idx" ON "scaffold_hints"("component_id");

-- CreateIndex
CREATE INDEX "scaffold_hints_misconception_id_idx" ON "scaffold_hints"("misconception_id");

-- CreateIndex
CREATE UNIQUE INDEX "misconceptions_slug_key" ON "misconceptions"("slug");

-- CreateIndex
CREATE INDEX "misconceptions_reviewed_by_id_idx" ON "misconceptions"("reviewed_by_id");

-- CreateIndex
CREATE INDEX "misconceptions_component_id_idx" ON "misconceptions"("component_id");

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_components_slug_key" ON "knowledge_components"("slug");

-- CreateIndex
CREATE INDEX "knowledge_components_module_id_idx" ON "knowledge_components"("module_id");

-- CreateIndex
CREATE INDEX "knowledge_components_node_id_idx" ON "knowledge_components"("node_id");

-- CreateIndex
CREATE INDEX "knowledge_components_author_id_idx" ON "knowledge_components"("author_id");

-- CreateIndex
CREATE INDEX "knowledge_components_prerequisite_id_idx" ON "knowledge_components"("prerequisite_id");

-- CreateIndex
CREATE INDEX "mastery_states_user_id_due_at_idx" ON "mastery_states"("user_id", "due_at");

-- CreateIndex
CREATE INDEX "mastery_states_organization_id_idx" ON "mastery_states"("organization_id");

-- CreateIndex
CREATE INDEX "mastery_states_compliance_id_idx" ON "mastery_states"("compliance_id");

-- CreateIndex
CREATE INDEX "mastery_states_component_id_idx" ON "mastery_states"("component_id");

-- CreateIndex
CREATE UNIQUE INDEX "mastery_states_student_id_component_id_key" ON "mastery_states"("student_id", "component_id");

-- CreateIndex
CREATE INDEX "tutor_ratings_user_id_dialogue_id_idx" ON "tutor_ratings"("user_id", "dialogue_id");

-- CreateIndex
CREATE UNIQUE INDEX "tutor_ratings_dialogue_id_user_id_key" ON "tutor_ratings"("dialogue_id", "user_id");

-- AddForeignKey
ALTER TABLE "tutor_dialogues" ADD CONSTRAINT "tutor_dialogues_component_id_fkey" FOREIGN KEY ("component_id") REFERENCES "knowledge_components"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue_turns" ADD CONSTRAINT "dialogue_turns_dialogue_id_user_id_fkey" FOREIGN KEY ("dialogue_id", "user_id") REFERENCES "tutor_dialogues"("id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialogue_turns" ADD CONSTRAINT "dialogue_turns_misconception_id_fkey" FOREIGN KEY ("misconception_id") REFERENCES "misconceptions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scaffold_hints" ADD CONSTRAINT "scaffold_hints_dialogue_id_user_id_fkey" FOREIGN KEY ("dialogue_id", "user_id") REFERENCES "tutor_dialogues"("id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scaffold_hints" ADD CONSTRAINT "scaffold_hints_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "dialogue_turns"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scaffold_hints" ADD CONSTRAINT "scaffold_hints_component_id_fkey" FOREIGN KEY ("component_id") REFERENCES "knowledge_components"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scaffold_hints" ADD CONSTRAINT "scaffold_hints_misconception_id_fkey" FOREIGN KEY ("misconception_id") REFERENCES "misconceptions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "misconceptions" ADD CONSTRAINT "misconceptions_component_id_fkey" FOREIGN KEY ("component_id") REFERENCES "knowledge_components"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_components" ADD CONSTRAINT "knowledge_components_prerequisite_id_fkey" FOREIGN KEY ("prerequisite_id") REFERENCES "knowledge_components"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mastery_states" ADD CONSTRAINT "mastery_states_component_id_fkey" FOREIGN KEY ("component_id") REFERENCES "knowledge_components"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tutor_ratings" ADD CONSTRAINT "tutor_ratings_dialogue_id_user_id_fkey" FOREIGN KEY ("dialogue_id", "user_id") REFERENCES "tutor_dialogues"("id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of tutor_dialogues
ALTER TABLE "tutor_dialogues" ADD CONSTRAINT "tutor_dialogues_state_closed_at_2f468ef3_check"
    CHECK ((state = 'OPEN') = (closed_at IS NULL));
ALTER TABLE "tutor_dialogues" ADD CONSTRAINT "tutor_dialogues_closed_at_created_at_c5c522bb_check"
    CHECK (closed_at >= created_at);
ALTER TABLE "tutor_dialogues" ADD CONSTRAINT "tutor_dialogues_turn_count_hint_count_86e911c5_check"
    CHECK (turn_count >= 0 AND hint_count >= 0 AND hint_count <= turn_count);
ALTER TABLE "tutor_dialogues" ADD CONSTRAINT "tutor_dialogues_target_mastery_496b2266_check"
    CHECK (target_mastery BETWEEN 0.5 AND 1);
ALTER TABLE "tutor_dialogues" ADD CONSTRAINT "tutor_dialogues_opening_mastery_closing_mastery_b5b5a5c9_check"
    CHECK (opening_mastery BETWEEN 0 AND 1 AND closing_mastery BETWEEN 0 AND 1);
ALTER TABLE "tutor_dialogues" ADD CONSTRAINT "tutor_dialogues_closing_mastery_state_af87514a_check"
    CHECK (closing_mastery IS NULL OR state <> 'OPEN');
ALTER TABLE "tutor_dialogues" ADD CONSTRAINT "tutor_dialogues_state_closing_mastery_target_mas_ba4b5fd2_check"
    CHECK (state <> 'MASTERED' OR (closing_mastery IS NOT NULL AND closing_mastery >= target_mastery));
ALTER TABLE "tutor_dialogues" ADD CONSTRAINT "tutor_dialogues_state_escalated_to_id_4f9b604e_check"
    CHECK ((state = 'ESCALATED') = (escalated_to_id IS NOT NULL));
CREATE UNIQUE INDEX "tutor_dialogues_student_id_component_id_b6e7a062_key" ON "tutor_dialogues" ("student_id", "component_id")
    WHERE (state = 'OPEN' AND deleted_at IS NULL);

-- Safeguards of dialogue_turns
ALTER TABLE "dialogue_turns" ADD CONSTRAINT "dialogue_turns_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "dialogue_turns" ADD CONSTRAINT "dialogue_turns_speaker_student_move_tutor_move_5a5c393a_check"
    CHECK ((speaker = 'STUDENT') = (student_move IS NOT NULL) AND (speaker = 'TUTOR') = (tutor_move IS NOT NULL));
ALTER TABLE "dialogue_turns" ADD CONSTRAINT "dialogue_turns_correctness_speaker_683e76f8_check"
    CHECK (correctness BETWEEN 0 AND 1 AND (correctness IS NULL OR speaker = 'STUDENT'));
ALTER TABLE "dialogue_turns" ADD CONSTRAINT "dialogue_turns_student_move_correctness_7cd53506_check"
    CHECK (student_move <> 'ANSWER' OR correctness IS NOT NULL);
ALTER TABLE "dialogue_turns" ADD CONSTRAINT "dialogue_turns_misconception_id_speaker_9c35ebd1_check"
    CHECK (misconception_id IS NULL OR speaker = 'STUDENT');
ALTER TABLE "dialogue_turns" ADD CONSTRAINT "dialogue_turns_completion_call_id_speaker_f70c1055_check"
    CHECK (completion_call_id IS NULL OR speaker = 'TUTOR');
ALTER TABLE "dialogue_turns" ADD CONSTRAINT "dialogue_turns_response_ms_a8352a90_check"
    CHECK (response_ms >= 0);
ALTER TABLE "dialogue_turns" ADD CONSTRAINT "dialogue_turns_safety_flag_speaker_bf22abed_check"
    CHECK (safety_flag IS NULL OR speaker = 'STUDENT');

-- Safeguards of scaffold_hints
ALTER TABLE "scaffold_hints" ADD CONSTRAINT "scaffold_hints_rung_bbf89e59_check"
    CHECK (rung BETWEEN 1 AND 5);
ALTER TABLE "scaffold_hints" ADD CONSTRAINT "scaffold_hints_support_rung_64aa1b3c_check"
    CHECK ((support = 'BOTTOM_OUT') = (rung = 5));
ALTER TABLE "scaffold_hints" ADD CONSTRAINT "scaffold_hints_used_at_helped_64f7af79_check"
    CHECK ((used_at IS NULL) = (helped IS NULL));
ALTER TABLE "scaffold_hints" ADD CONSTRAINT "scaffold_hints_used_at_created_at_93a53e89_check"
    CHECK (used_at >= created_at);
ALTER TABLE "scaffold_hints" ADD CONSTRAINT "scaffold_hints_mastery_before_7e14317f_check"
    CHECK (mastery_before BETWEEN 0 AND 1);
ALTER TABLE "scaffold_hints" ADD CONSTRAINT "scaffold_hints_seconds_stuck_2916ae98_check"
    CHECK (seconds_stuck >= 0);
ALTER TABLE "scaffold_hints" ADD CONSTRAINT "scaffold_hints_asked_for_seconds_stuck_6d84d783_check"
    CHECK (NOT asked_for OR seconds_stuck IS NOT NULL);

-- Safeguards of misconceptions
ALTER TABLE "misconceptions" ADD CONSTRAINT "misconceptions_slug_2d498723_check"
    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "misconceptions" ADD CONSTRAINT "misconceptions_belief_correction_21117020_check"
    CHECK (char_length(belief) >= 10 AND char_length(correction) >= 10);
ALTER TABLE "misconceptions" ADD CONSTRAINT "misconceptions_indicators_d8c327ea_check"
    CHECK (coalesce(cardinality(indicators), 0) >= 1);
ALTER TABLE "misconceptions" ADD CONSTRAINT "misconceptions_prevalence_87c797d5_check"
    CHECK (prevalence BETWEEN 0 AND 1);
ALTER TABLE "misconceptions" ADD CONSTRAINT "misconceptions_observed_count_resolved_count_e38600c6_check"
    CHECK (observed_count >= 0 AND resolved_count BETWEEN 0 AND observed_count);
ALTER TABLE "misconceptions" ADD CONSTRAINT "misconceptions_status_reviewed_by_id_observed_co_d276b26b_check"
    CHECK (status <> 'CONFIRMED' OR (reviewed_by_id IS NOT NULL AND observed_count >= 5));

-- Safeguards of knowledge_components
ALTER TABLE "knowledge_components" ADD CONSTRAINT "knowledge_components_slug_2d498723_check"
    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "knowledge_components" ADD CONSTRAINT "knowledge_components_p_initial_p_transit_381f18f0_check"
    CHECK (p_initial BETWEEN 0 AND 1 AND p_transit > 0 AND p_transit < 1);
ALTER TABLE "knowledge_components" ADD CONSTRAINT "knowledge_components_p_guess_p_slip_e6ba4c21_check"
    CHECK (p_guess >= 0 AND p_guess <= 0.5 AND p_slip >= 0 AND p_slip <= 0.5);
ALTER TABLE "knowledge_components" ADD CONSTRAINT "knowledge_components_p_guess_p_slip_0ea44e9f_check"
    CHECK (p_guess + p_slip < 1);
ALTER TABLE "knowledge_components" ADD CONSTRAINT "knowledge_components_prerequisite_id_id_16cfa791_check"
    CHECK (prerequisite_id <> id);
ALTER TABLE "knowledge_components" ADD CONSTRAINT "knowledge_components_mastery_threshold_1f14d033_check"
    CHECK (mastery_threshold BETWEEN 0.5 AND 0.999);
ALTER TABLE "knowledge_components" ADD CONSTRAINT "knowledge_components_opportunity_count_8ad36fb0_check"
    CHECK (opportunity_count >= 0);
ALTER TABLE "knowledge_components" ADD CONSTRAINT "knowledge_components_fitted_at_fit_rmse_95880a32_check"
    CHECK ((fitted_at IS NULL) = (fit_rmse IS NULL) AND fit_rmse BETWEEN 0 AND 1);
ALTER TABLE "knowledge_components" ADD CONSTRAINT "knowledge_components_half_life_days_274e10ab_check"
    CHECK (half_life_days > 0);

-- Safeguards of mastery_states
ALTER TABLE "mastery_states" ADD CONSTRAINT "mastery_states_p_known_61ce68dd_check"
    CHECK (p_known BETWEEN 0 AND 1);
ALTER TABLE "mastery_states" ADD CONSTRAINT "mastery_states_opportunity_count_correct_count_h_a469aa2b_check"
    CHECK (opportunity_count >= 0 AND correct_count BETWEEN 0 AND opportunity_count AND hinted_count BETWEEN 0 AND opportunity_count);
ALTER TABLE "mastery_states" ADD CONSTRAINT "mastery_states_opportunity_count_last_practised_d648f67e_check"
    CHECK ((opportunity_count = 0) = (last_practised_at IS NULL));
ALTER TABLE "mastery_states" ADD CONSTRAINT "mastery_states_mastered_at_opportunity_count_6316461e_check"
    CHECK (mastered_at IS NULL OR opportunity_count >= 1);
ALTER TABLE "mastery_states" ADD CONSTRAINT "mastery_states_streak_correct_count_c1a87b20_check"
    CHECK (streak BETWEEN 0 AND correct_count);
ALTER TABLE "mastery_states" ADD CONSTRAINT "mastery_states_due_at_last_practised_at_cbe748b0_check"
    CHECK (due_at >= last_practised_at);
ALTER TABLE "mastery_states" ADD CONSTRAINT "mastery_states_stability_days_a1afe56f_check"
    CHECK (stability_days > 0);

-- Safeguards of tutor_ratings
ALTER TABLE "tutor_ratings" ADD CONSTRAINT "tutor_ratings_stars_fd00d4b0_check"
    CHECK (stars BETWEEN 1 AND 5);
ALTER TABLE "tutor_ratings" ADD CONSTRAINT "tutor_ratings_felt_understood_learned_something_d032ad30_check"
    CHECK (felt_understood BETWEEN 1 AND 5 AND learned_something BETWEEN 1 AND 5);
ALTER TABLE "tutor_ratings" ADD CONSTRAINT "tutor_ratings_contacted_at_created_at_wants_huma_7b17c71a_check"
    CHECK (contacted_at >= created_at AND (contacted_at IS NULL OR wants_human));
ALTER TABLE "tutor_ratings" ADD CONSTRAINT "tutor_ratings_comment_eaa7c8f5_check"
    CHECK (char_length(comment) <= 2000);

-- Live rows of tutor_dialogues
CREATE VIEW azora_keys."tutor_dialogues_68f24e46_live" AS
    SELECT "id" FROM "tutor_dialogues"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."tutor_dialogues_68f24e46_live" TO azora_user;

-- Live rows of dialogue_turns
CREATE VIEW azora_keys."dialogue_turns_54cdfc33_live" AS
    SELECT "id" FROM "dialogue_turns"
    WHERE EXISTS (SELECT FROM azora_keys."tutor_dialogues_68f24e46_live" live WHERE live."id" = "dialogue_turns"."dialogue_id");
GRANT SELECT ON azora_keys."dialogue_turns_54cdfc33_live" TO azora_user;

-- Live rows of knowledge_components
CREATE VIEW azora_keys."knowledge_components_948bda00_live" AS
    SELECT "id" FROM "knowledge_components"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."knowledge_components_948bda00_live" TO azora_user;

-- Access to tutor_dialogues
ALTER TABLE "tutor_dialogues" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tutor_dialogues" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tutor_dialogues" TO azora_service;
GRANT SELECT ON "tutor_dialogues" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "tutor_dialogues_741a413f_access" ON "tutor_dialogues"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tutor_dialogues" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "tutor_dialogues" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "tutor_dialogues" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."tutor_dialogues" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "student_id", "user_id", "member_id", "component_id", "strategy", "language",
        "code_switch_language", "target_mastery", "opening_mastery", "closing_mastery", "turn_count", "hint_count",
        "state", "escalated_to_id", "closed_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "tutor_dialogues";
GRANT SELECT ON azora_reader."tutor_dialogues" TO azora_reader;
ALTER VIEW azora_reader."tutor_dialogues" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "tutor_dialogues"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "tutor_dialogues"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "tutor_dialogues"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "tutor_dialogues"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to dialogue_turns
ALTER TABLE "dialogue_turns" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dialogue_turns" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "dialogue_turns" TO azora_service;
GRANT SELECT ON "dialogue_turns" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("utterance", "safety_flag") ON "dialogue_turns" TO azora_maintenance;
CREATE POLICY "dialogue_turns_c9d2de4b_access" ON "dialogue_turns"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dialogue_turns" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "dialogue_turns" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "dialogue_turns" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."tutor_dialogues_68f24e46_live" live WHERE live."id" = "dialogue_turns"."dialogue_id"));
CREATE VIEW azora_reader."dialogue_turns" WITH (security_barrier = true) AS
    SELECT "id", "dialogue_id", "user_id", "position", "speaker", "student_move", "tutor_move",
        azora.mask_free_text("utterance") AS "utterance", "correctness", "misconception_id", "completion_call_id",
        "response_ms", NULL::"SafetyConcern" AS "safety_flag", "created_at", "updated_at"
    FROM "dialogue_turns";
GRANT SELECT ON azora_reader."dialogue_turns" TO azora_reader;
ALTER VIEW azora_reader."dialogue_turns" OWNER TO azora_masker;

-- Access to scaffold_hints
ALTER TABLE "scaffold_hints" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "scaffold_hints" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "scaffold_hints" TO azora_service;
GRANT SELECT ON "scaffold_hints" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("hint_text") ON "scaffold_hints" TO azora_maintenance;
CREATE POLICY "scaffold_hints_588ff62d_access" ON "scaffold_hints"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "scaffold_hints" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "scaffold_hints" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "scaffold_hints" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR (EXISTS (SELECT FROM azora_keys."tutor_dialogues_68f24e46_live" live WHERE live."id" = "scaffold_hints"."dialogue_id")
        AND EXISTS (SELECT FROM azora_keys."dialogue_turns_54cdfc33_live" live WHERE live."id" = "scaffold_hints"."turn_id")));
CREATE VIEW azora_reader."scaffold_hints" WITH (security_barrier = true) AS
    SELECT "id", "dialogue_id", "user_id", "turn_id", "component_id", "misconception_id", "rung", "support",
        azora.mask_free_text("hint_text") AS "hint_text", "asked_for", "seconds_stuck", "mastery_before", "helped",
        "used_at", "created_at", "updated_at"
    FROM "scaffold_hints";
GRANT SELECT ON azora_reader."scaffold_hints" TO azora_reader;
ALTER VIEW azora_reader."scaffold_hints" OWNER TO azora_masker;

-- Access to misconceptions
ALTER TABLE "misconceptions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "misconceptions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "misconceptions" TO azora_service;
GRANT SELECT ON "misconceptions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "misconceptions_3c734291_access" ON "misconceptions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "misconceptions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "misconceptions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "misconceptions" AS RESTRICTIVE TO azora_user
    USING (EXISTS (SELECT FROM azora_keys."knowledge_components_948bda00_live" live WHERE live."id" = "misconceptions"."component_id"));
CREATE VIEW azora_reader."misconceptions" WITH (security_barrier = true) AS
    SELECT "id", "component_id", "slug", "belief", "correction", "indicators", "remedy", "counterexample", "prevalence",
        "observed_count", "resolved_count", "status", "reviewed_by_id", "created_at", "updated_at"
    FROM "misconceptions";
GRANT SELECT ON azora_reader."misconceptions" TO azora_reader;
ALTER VIEW azora_reader."misconceptions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "misconceptions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "misconceptions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "misconceptions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "misconceptions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to knowledge_components
ALTER TABLE "knowledge_components" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "knowledge_components" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "knowledge_components" TO azora_service;
GRANT SELECT ON "knowledge_components" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "knowledge_components_980391d9_access" ON "knowledge_components"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "knowledge_components" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "knowledge_components" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "knowledge_components" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."knowledge_components" WITH (security_barrier = true) AS
    SELECT "id", "slug", "statement", "kind", "module_id", "node_id", "prerequisite_id", "p_initial", "p_transit",
        "p_guess", "p_slip", "mastery_threshold", "half_life_days", "opportunity_count", "fit_rmse", "fitted_at",
        "author_id", "created_at", "updated_at", "deleted_at"
    FROM "knowledge_components";
GRANT SELECT ON azora_reader."knowledge_components" TO azora_reader;
ALTER VIEW azora_reader."knowledge_components" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "knowledge_components"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "knowledge_components"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "knowledge_components"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "knowledge_components"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to mastery_states
ALTER TABLE "mastery_states" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mastery_states" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mastery_states" TO azora_service;
GRANT SELECT ON "mastery_states" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mastery_states_66ef2ebf_access" ON "mastery_states"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mastery_states" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mastery_states" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "mastery_states" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mastery_states" WITH (security_barrier = true) AS
    SELECT "id", "component_id", "student_id", "user_id", "p_known", "opportunity_count", "correct_count", "hinted_count",
        "streak", "stability_days", "last_practised_at", "mastered_at", "due_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "mastery_states";
GRANT SELECT ON azora_reader."mastery_states" TO azora_reader;
ALTER VIEW azora_reader."mastery_states" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mastery_states"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mastery_states"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mastery_states"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mastery_states"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to tutor_ratings
ALTER TABLE "tutor_ratings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tutor_ratings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tutor_ratings" TO azora_service;
GRANT SELECT ON "tutor_ratings" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "dialogue_id", "user_id", "stars", "felt_understood", "learned_something", "pace", "comment",
        "created_at", "updated_at"),
    UPDATE ("stars", "felt_understood", "learned_something", "pace", "comment", "updated_at") ON "tutor_ratings" TO azora_user;
GRANT UPDATE ("comment") ON "tutor_ratings" TO azora_maintenance;
CREATE POLICY "tutor_ratings_1fac6bc3_access" ON "tutor_ratings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tutor_ratings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "tutor_ratings" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "tutor_ratings" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "tutor_ratings" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "tutor_ratings" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."tutor_dialogues_68f24e46_live" live WHERE live."id" = "tutor_ratings"."dialogue_id"));
CREATE VIEW azora_reader."tutor_ratings" WITH (security_barrier = true) AS
    SELECT "id", "dialogue_id", "user_id", "stars", "felt_understood", "learned_something", "pace",
        azora.mask_free_text("comment") AS "comment", "wants_human", "contacted_at", "created_at", "updated_at"
    FROM "tutor_ratings";
GRANT SELECT ON azora_reader."tutor_ratings" TO azora_reader;
ALTER VIEW azora_reader."tutor_ratings" OWNER TO azora_masker;
