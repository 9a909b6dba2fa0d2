-- CreateEnum
CREATE TYPE "Chronotype" AS ENUM ('UNKNOWN', 'MORNING', 'DAY', 'EVENING', 'NIGHT');

-- CreateEnum
CREATE TYPE "ModalityPreference" AS ENUM ('MIXED', 'READING', 'WATCHING', 'LISTENING', 'DOING');

-- CreateEnum
CREATE TYPE "BandwidthClass" AS ENUM ('OFFLINE_FIRST', 'LOW', 'MEDIUM', 'HIGH');

-- CreateEnum
CREATE TYPE "AccessibilityNeed" AS ENUM ('SCREEN_READER', 'CAPTIONS', 'HIGH_CONTRAST', 'LARGE_TEXT', 'DYSLEXIA_FONT', 'REDUCED_MOTION', 'KEYBOARD_ONLY', 'SIGN_LANGUAGE', 'SIMPLE_LANGUAGE');

-- CreateEnum
CREATE TYPE "CaliperProfile" AS ENUM ('ANNOTATION', 'ASSESSMENT', 'ASSIGNABLE', 'FEEDBACK', 'FORUM', 'GRADING', 'MEDIA', 'READING', 'RESOURCE_MANAGEMENT', 'SEARCH', 'SESSION', 'SURVEY', 'TOOL_LAUNCH', 'TOOL_USE', 'GENERAL');

-- CreateEnum
CREATE TYPE "CaliperAction" AS ENUM ('NAVIGATED_TO', 'VIEWED', 'STARTED', 'COMPLETED', 'PAUSED', 'RESUMED', 'SKIPPED', 'BOOKMARKED', 'LIKED', 'DISLIKED', 'RANKED', 'COMMENTED', 'SEARCHED', 'SAVED', 'SHARED', 'HID', 'ABANDONED');

-- CreateEnum
CREATE TYPE "SignalSource" AS ENUM ('STATED', 'EXPLICIT_ACTION', 'IMPLICIT');

-- CreateEnum
CREATE TYPE "SegmentStatus" AS ENUM ('DRAFT', 'ACTIVE', 'TOO_SMALL', 'RETIRED');

-- CreateEnum
CREATE TYPE "MembershipBasis" AS ENUM ('CRITERIA', 'MANUAL', 'OPTED_IN');

-- CreateEnum
CREATE TYPE "AdaptationSurface" AS ENUM ('HOME_FEED', 'LESSON_ORDER', 'CONTENT_FORMAT', 'HINT_TIMING', 'NOTIFICATION_TIME', 'DIFFICULTY', 'INTERFACE');

-- CreateEnum
CREATE TYPE "BanditPolicy" AS ENUM ('FIXED', 'EPSILON_GREEDY', 'LIN_UCB', 'THOMPSON_SAMPLING');

-- CreateEnum
CREATE TYPE "RewardMetric" AS ENUM ('LESSON_COMPLETED', 'RETURNED_NEXT_DAY', 'MASTERY_GAIN', 'RATING', 'TIME_ON_TASK');

-- CreateEnum
CREATE TYPE "EffectClass" AS ENUM ('COSMETIC', 'PEDAGOGICAL', 'SUBSTANTIAL');

-- CreateEnum
CREATE TYPE "RuleStatus" AS ENUM ('DRAFT', 'ACTIVE', 'PAUSED', 'RETIRED');

-- CreateEnum
CREATE TYPE "AchievementMotive" AS ENUM ('COMPETENCE', 'AUTONOMY', 'RELATEDNESS');

-- CreateEnum
CREATE TYPE "AchievementTier" AS ENUM ('BRONZE', 'SILVER', 'GOLD', 'PLATINUM');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "learner_personas" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "profile_id" UUID,
    "student_profile_id" UUID,
    "consent_receipt_id" UUID,
    "consented_at" TIMESTAMPTZ(6),
    "withdrawn_at" TIMESTAMPTZ(6),
    "chronotype" "Chronotype" NOT NULL DEFAULT 'UNKNOWN',
    "modality" "ModalityPreference" NOT NULL DEFAULT 'MIXED',
    "bandwidth" "BandwidthClass" NOT NULL DEFAULT 'MEDIUM',
    "session_minutes_median" INTEGER,
    "novelty_appetite" DECIMAL(4,3) NOT NULL DEFAULT 0.5,
    "affinities" JSONB NOT NULL DEFAULT '{}',
    "context_vector" JSONB NOT NULL DEFAULT '[]',
    "context_version" INTEGER NOT NULL DEFAULT 1,
    "accessibility_needs" "AccessibilityNeed"[],
    "dislikes" TEXT[],
    "computed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "learner_personas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "preference_signals" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "caliper_id" TEXT NOT NULL,
    "profile" "CaliperProfile" NOT NULL,
    "action" "CaliperAction" NOT NULL,
    "object_iri" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "source" "SignalSource" NOT NULL,
    "statement" TEXT,
    "strength" DECIMAL(4,3) NOT NULL,
    "dwell_seconds" INTEGER,
    "half_life_days" SMALLINT NOT NULL DEFAULT 30,
    "event_time" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "preference_signals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audience_segments" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "criteria" JSONB NOT NULL,
    "is_dynamic" BOOLEAN NOT NULL DEFAULT true,
    "refresh_hours" SMALLINT NOT NULL DEFAULT 24,
    "minimum_size" INTEGER NOT NULL DEFAULT 50,
    "member_count" INTEGER NOT NULL DEFAULT 0,
    "uses_protected_grounds" BOOLEAN NOT NULL DEFAULT false,
    "fairness_purpose" TEXT,
    "status" "SegmentStatus" NOT NULL DEFAULT 'DRAFT',
    "author_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "audience_segments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "segment_memberships" (
    "id" UUID NOT NULL,
    "segment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "basis" "MembershipBasis" NOT NULL,
    "criteria_sha256" CHAR(64),
    "fit" DECIMAL(4,3) NOT NULL DEFAULT 1,
    "joined_at" TIMESTAMPTZ(6) NOT NULL,
    "left_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "segment_memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "adaptation_rules" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "segment_id" UUID,
    "surface" "AdaptationSurface" NOT NULL,
    "policy" "BanditPolicy" NOT NULL DEFAULT 'FIXED',
    "arms" JSONB NOT NULL,
    "reward_metric" "RewardMetric",
    "epsilon" DECIMAL(4,3),
    "alpha" DECIMAL(6,3),
    "control_share" DECIMAL(4,3) NOT NULL DEFAULT 0.05,
    "effect_class" "EffectClass" NOT NULL DEFAULT 'COSMETIC',
    "requires_human" BOOLEAN NOT NULL DEFAULT false,
    "priority" SMALLINT NOT NULL DEFAULT 500,
    "status" "RuleStatus" NOT NULL DEFAULT 'DRAFT',
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "author_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "adaptation_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "personalized_experiences" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,
    "arm_key" TEXT NOT NULL,
    "context" JSONB NOT NULL,
    "propensity" DECIMAL(6,5) NOT NULL,
    "is_control" BOOLEAN NOT NULL DEFAULT false,
    "was_refused" BOOLEAN NOT NULL DEFAULT false,
    "explanation" TEXT NOT NULL,
    "reward" DECIMAL(6,4),
    "reward_observed_at" TIMESTAMPTZ(6),
    "shown_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "personalized_experiences_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "achievement_unlocks" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "achievement_key" TEXT NOT NULL,
    "motive" "AchievementMotive" NOT NULL,
    "tier" "AchievementTier",
    "progress_value" INTEGER NOT NULL DEFAULT 0,
    "progress_target" INTEGER NOT NULL,
    "azr_reward" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "evidence_iri" TEXT,
    "is_hidden" BOOLEAN NOT NULL DEFAULT false,
    "unlocked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "achievement_unlocks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "learner_personas_user_id_key" ON "learner_personas"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "learner_personas_profile_id_key" ON "learner_personas"("profile_id");

-- CreateIndex
CREATE UNIQUE INDEX "learner_personas_student_profile_id_key" ON "learner_personas"("student_profile_id");

-- CreateIndex
CREATE INDEX "learner_personas_consent_receipt_id_idx" ON "learner_personas"("consent_receipt_id");

-- CreateIndex
CREATE INDEX "learner_personas_organization_id_idx" ON "learner_personas"("organization_id");

-- CreateIndex
CREATE INDEX "learner_personas_compliance_id_idx" ON "learner_personas"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "preference_signals_caliper_id_key" ON "preference_signals"("caliper_id");

-- CreateIndex
CREATE INDEX "preference_signals_user_id_event_time_idx" ON "preference_signals"("user_id", "event_time");

-- CreateIndex
CREATE INDEX "preference_signals_event_time_idx" ON "preference_signals" USING BRIN ("event_time");

-- CreateIndex
CREATE INDEX "audience_segments_author_id_idx" ON "audience_segments"("author_id");

-- CreateIndex
CREATE INDEX "audience_segments_organization_id_idx" ON "audience_segments"("organization_id");

-- CreateIndex
CREATE INDEX "audience_segments_compliance_id_idx" ON "audience_segments"("compliance_id");

-- CreateIndex
CREATE INDEX "segment_memberships_segment_id_idx" ON "segment_memberships"("segment_id");

-- CreateIndex
CREATE INDEX "segment_memberships_user_id_idx" ON "segment_memberships"("user_id");

-- CreateIndex
CREATE INDEX "adaptation_rules_author_id_idx" ON "adaptation_rules"("author_id");

-- CreateIndex
CREATE INDEX "adaptation_rules_organization_id_idx" ON "adaptation_rules"("organization_id");

-- CreateIndex
CREATE INDEX "adaptation_rules_compliance_id_idx" ON "adaptation_rules"("compliance_id");

-- CreateIndex
CREATE INDEX "adaptation_rules_segment_id_idx" ON "adaptation_rules"("segment_id");

-- CreateIndex
CREATE INDEX "personalized_experiences_user_id_shown_at_idx" ON "personalized_experiences"("user_id", "shown_at");

-- CreateIndex
CREATE INDEX "personalized_experiences_rule_id_arm_key_shown_at_idx" ON "personalized_experiences"("rule_id", "arm_key", "shown_at");

-- CreateIndex
CREATE INDEX "personalized_experiences_shown_at_idx" ON "personalized_experiences" USING BRIN ("shown_at");

-- CreateIndex
CREATE UNIQUE INDEX "achievement_unlocks_user_id_achievement_key_key" ON "achievement_unlocks"("user_id", "achievement_key");

-- AddForeignKey
ALTER TABLE "preference_signals" ADD CONSTRAINT "preference_signals_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "learner_personas"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment_memberships" ADD CONSTRAINT "segment_memberships_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "audience_segments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment_memberships" ADD CONSTRAINT "segment_memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "learner_personas"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adaptation_rules" ADD CONSTRAINT "adaptation_rules_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "audience_segments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personalized_experiences" ADD CONSTRAINT "personalized_experiences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "learner_personas"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personalized_experiences" ADD CONSTRAINT "personalized_experiences_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "adaptation_rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achievement_unlocks" ADD CONSTRAINT "achievement_unlocks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "learner_personas"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of learner_personas
ALTER TABLE "learner_personas" ADD CONSTRAINT "learner_personas_consent_receipt_id_consented_at_a18ec35d_check"
    CHECK ((consent_receipt_id IS NULL) = (consented_at IS NULL));
ALTER TABLE "learner_personas" ADD CONSTRAINT "learner_personas_withdrawn_at_consented_at_423bbbb3_check"
    CHECK (withdrawn_at > consented_at);
ALTER TABLE "learner_personas" ADD CONSTRAINT "learner_personas_affinities_consented_at_withdra_2dfcd9d6_check"
    CHECK (jsonb_typeof(affinities) = 'object' AND (affinities = '{}'::jsonb OR (consented_at IS NOT NULL AND withdrawn_at IS NULL)));
ALTER TABLE "learner_personas" ADD CONSTRAINT "learner_personas_novelty_appetite_session_minute_0ffb329f_check"
    CHECK (novelty_appetite BETWEEN 0 AND 1 AND session_minutes_median > 0);
ALTER TABLE "learner_personas" ADD CONSTRAINT "learner_personas_context_version_f07ded60_check"
    CHECK (context_version >= 1);
ALTER TABLE "learner_personas" ADD CONSTRAINT "learner_personas_context_vector_2cff32bc_check"
    CHECK (jsonb_typeof(context_vector) = 'array');

-- Safeguards of preference_signals
ALTER TABLE "preference_signals" ADD CONSTRAINT "preference_signals_strength_5d49ffa7_check"
    CHECK (strength BETWEEN -1 AND 1);
ALTER TABLE "preference_signals" ADD CONSTRAINT "preference_signals_source_statement_7ca51b1f_check"
    CHECK (source = 'STATED' OR statement IS NULL);
ALTER TABLE "preference_signals" ADD CONSTRAINT "preference_signals_half_life_days_cda92587_check"
    CHECK (half_life_days BETWEEN 1 AND 730);
ALTER TABLE "preference_signals" ADD CONSTRAINT "preference_signals_dwell_seconds_a93187bb_check"
    CHECK (dwell_seconds >= 0);
ALTER TABLE "preference_signals" ADD CONSTRAINT "preference_signals_caliper_id_85a392ce_check"
    CHECK (caliper_id ~ '^urn:uuid:[0-9a-f-]{36}$');

-- Safeguards of audience_segments
ALTER TABLE "audience_segments" ADD CONSTRAINT "audience_segments_slug_2d498723_check"
    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "audience_segments" ADD CONSTRAINT "audience_segments_criteria_5f6d7328_check"
    CHECK (jsonb_typeof(criteria) = 'object');
ALTER TABLE "audience_segments" ADD CONSTRAINT "audience_segments_minimum_size_2afcbb1c_check"
    CHECK (minimum_size >= 20);
ALTER TABLE "audience_segments" ADD CONSTRAINT "audience_segments_member_count_f132bd1a_check"
    CHECK (member_count >= 0);
ALTER TABLE "audience_segments" ADD CONSTRAINT "audience_segments_status_member_count_minimum_si_4b5f7d57_check"
    CHECK (status <> 'ACTIVE' OR member_count >= minimum_size);
ALTER TABLE "audience_segments" ADD CONSTRAINT "audience_segments_uses_protected_grounds_fairnes_17f30e9b_check"
    CHECK (NOT uses_protected_grounds OR fairness_purpose IS NOT NULL);
ALTER TABLE "audience_segments" ADD CONSTRAINT "audience_segments_refresh_hours_6445a058_check"
    CHECK (refresh_hours BETWEEN 1 AND 720);
CREATE UNIQUE INDEX "audience_segments_organization_id_slug_fa5cfc79_key" ON "audience_segments" ("organization_id", "slug")
    WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX "audience_segments_slug_b439e50d_key" ON "audience_segments" ("slug")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of segment_memberships
ALTER TABLE "segment_memberships" ADD CONSTRAINT "segment_memberships_left_at_joined_at_8885f2a7_check"
    CHECK (left_at >= joined_at);
ALTER TABLE "segment_memberships" ADD CONSTRAINT "segment_memberships_fit_b05a4175_check"
    CHECK (fit BETWEEN 0 AND 1);
ALTER TABLE "segment_memberships" ADD CONSTRAINT "segment_memberships_basis_criteria_sha256_6e4aa497_check"
    CHECK ((basis = 'CRITERIA') = (criteria_sha256 IS NOT NULL));
ALTER TABLE "segment_memberships" ADD CONSTRAINT "segment_memberships_criteria_sha256_80ccf94d_check"
    CHECK (criteria_sha256 ~ '^[0-9a-f]{64}$');
CREATE UNIQUE INDEX "segment_memberships_segment_id_user_id_125c73cf_key" ON "segment_memberships" ("segment_id", "user_id")
    WHERE (left_at IS NULL);

-- Safeguards of adaptation_rules
ALTER TABLE "adaptation_rules" ADD CONSTRAINT "adaptation_rules_name_58906c58_check"
    CHECK (char_length(name) BETWEEN 1 AND 120);
ALTER TABLE "adaptation_rules" ADD CONSTRAINT "adaptation_rules_arms_38399475_check"
    CHECK (jsonb_typeof(arms) = 'array' AND jsonb_array_length(arms) >= 1);
ALTER TABLE "adaptation_rules" ADD CONSTRAINT "adaptation_rules_policy_arms_148a0b8a_check"
    CHECK (policy = 'FIXED' OR jsonb_array_length(arms) >= 2);
ALTER TABLE "adaptation_rules" ADD CONSTRAINT "adaptation_rules_policy_epsilon_alpha_b1a63dbe_check"
    CHECK ((policy = 'EPSILON_GREEDY') = (epsilon IS NOT NULL) AND (policy = 'LIN_UCB') = (alpha IS NOT NULL));
ALTER TABLE "adaptation_rules" ADD CONSTRAINT "adaptation_rules_epsilon_alpha_e42b6773_check"
    CHECK (epsilon BETWEEN 0 AND 0.5 AND alpha > 0 AND alpha < 'NaN');
ALTER TABLE "adaptation_rules" ADD CONSTRAINT "adaptation_rules_control_share_56e4caab_check"
    CHECK (control_share BETWEEN 0 AND 0.5);
ALTER TABLE "adaptation_rules" ADD CONSTRAINT "adaptation_rules_effect_class_requires_human_bd4e1d50_check"
    CHECK (effect_class <> 'SUBSTANTIAL' OR requires_human);
ALTER TABLE "adaptation_rules" ADD CONSTRAINT "adaptation_rules_priority_f66e6fe6_check"
    CHECK (priority BETWEEN 1 AND 1000);
ALTER TABLE "adaptation_rules" ADD CONSTRAINT "adaptation_rules_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "adaptation_rules" ADD CONSTRAINT "adaptation_rules_policy_reward_metric_4d699205_check"
    CHECK ((policy = 'FIXED') = (reward_metric IS NULL));
CREATE UNIQUE INDEX "adaptation_rules_organization_id_name_d7e57443_key" ON "adaptation_rules" ("organization_id", "name")
    WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX "adaptation_rules_name_c0dac508_key" ON "adaptation_rules" ("name")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of personalized_experiences
ALTER TABLE "personalized_experiences" ADD CONSTRAINT "personalized_experiences_propensity_2962adb7_check"
    CHECK (propensity > 0 AND propensity <= 1);
ALTER TABLE "personalized_experiences" ADD CONSTRAINT "personalized_experiences_is_control_propensity_1a51c753_check"
    CHECK (NOT is_control OR propensity <= 0.5);
ALTER TABLE "personalized_experiences" ADD CONSTRAINT "personalized_experiences_reward_reward_observed_7e47f69c_check"
    CHECK (reward BETWEEN -1 AND 1 AND (reward IS NULL) = (reward_observed_at IS NULL));
ALTER TABLE "personalized_experiences" ADD CONSTRAINT "personalized_experiences_reward_observed_at_show_423dc709_check"
    CHECK (reward_observed_at >= shown_at);
ALTER TABLE "personalized_experiences" ADD CONSTRAINT "personalized_experiences_context_b9de356c_check"
    CHECK (jsonb_typeof(context) = 'array');
ALTER TABLE "personalized_experiences" ADD CONSTRAINT "personalized_experiences_arm_key_ab21363a_check"
    CHECK (arm_key ~ '^[a-z0-9]+([_-][a-z0-9]+)*$');

-- Safeguards of achievement_unlocks
ALTER TABLE "achievement_unlocks" ADD CONSTRAINT "achievement_unlocks_achievement_key_069ff55f_check"
    CHECK (achievement_key ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "achievement_unlocks" ADD CONSTRAINT "achievement_unlocks_progress_target_progress_val_4777d0ba_check"
    CHECK (progress_target >= 1 AND progress_value >= 0);
ALTER TABLE "achievement_unlocks" ADD CONSTRAINT "achievement_unlocks_unlocked_at_progress_value_p_fdc74dde_check"
    CHECK ((unlocked_at IS NOT NULL) = (progress_value >= progress_target));
ALTER TABLE "achievement_unlocks" ADD CONSTRAINT "achievement_unlocks_azr_reward_235cc0aa_check"
    CHECK (azr_reward >= 0 AND azr_reward <= 1000);
ALTER TABLE "achievement_unlocks" ADD CONSTRAINT "achievement_unlocks_tier_azr_reward_24043d7f_check"
    CHECK (tier IS NOT NULL OR azr_reward = 0);

-- Live rows of learner_personas
CREATE VIEW azora_keys."learner_personas_5e13dab2_live" AS
    SELECT "user_id" FROM "learner_personas"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."learner_personas_5e13dab2_live" TO azora_user;

-- Live rows of audience_segments
CREATE VIEW azora_keys."audience_segments_05864c28_live" AS
    SELECT "id" FROM "audience_segments"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."audience_segments_05864c28_live" TO azora_user;

-- Access to learner_personas
ALTER TABLE "learner_personas" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "learner_personas" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "learner_personas" TO azora_service;
GRANT SELECT ON "learner_personas" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("accessibility_needs", "dislikes", "updated_at") ON "learner_personas" TO azora_user;
GRANT UPDATE ("accessibility_needs", "dislikes") ON "learner_personas" TO azora_maintenance;
CREATE POLICY "learner_personas_4f47e633_access" ON "learner_personas"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "learner_personas" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "learner_personas" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "learner_personas" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "learner_personas" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."learner_personas" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "profile_id", "student_profile_id", "consent_receipt_id", "consented_at", "withdrawn_at",
        "chronotype", "modality", "bandwidth", "session_minutes_median", "novelty_appetite", "affinities",
        "context_vector", "context_version", NULL::"AccessibilityNeed"[] AS "accessibility_needs",
        NULL::text[] AS "dislikes", "computed_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "learner_personas";
GRANT SELECT ON azora_reader."learner_personas" TO azora_reader;
ALTER VIEW azora_reader."learner_personas" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "learner_personas"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{accessibility_needs,dislikes}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "learner_personas"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{accessibility_needs,dislikes}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "learner_personas"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{accessibility_needs,dislikes}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "learner_personas"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to preference_signals
ALTER TABLE "preference_signals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "preference_signals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "preference_signals" TO azora_service;
GRANT SELECT ON "preference_signals" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("statement") ON "preference_signals" TO azora_maintenance;
CREATE POLICY "preference_signals_5ade5603_access" ON "preference_signals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "preference_signals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "preference_signals" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "preference_signals" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."learner_personas_5e13dab2_live" live WHERE live."user_id" = "preference_signals"."user_id"));
CREATE VIEW azora_reader."preference_signals" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "caliper_id", "profile", "action", "object_iri", "topic", "source",
        azora.mask_free_text("statement") AS "statement", "strength", "dwell_seconds", "half_life_days", "event_time",
        "created_at", "updated_at"
    FROM "preference_signals";
GRANT SELECT ON azora_reader."preference_signals" TO azora_reader;
ALTER VIEW azora_reader."preference_signals" OWNER TO azora_masker;

-- Access to audience_segments
ALTER TABLE "audience_segments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "audience_segments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "audience_segments" TO azora_service;
GRANT SELECT ON "audience_segments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "audience_segments_f67fab11_access" ON "audience_segments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "audience_segments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "audience_segments" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "audience_segments" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."audience_segments" WITH (security_barrier = true) AS
    SELECT "id", "slug", "title", "criteria", "is_dynamic", "refresh_hours", "minimum_size", "member_count",
        "uses_protected_grounds", "fairness_purpose", "status", "author_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "audience_segments";
GRANT SELECT ON azora_reader."audience_segments" TO azora_reader;
ALTER VIEW azora_reader."audience_segments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "audience_segments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "audience_segments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "audience_segments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "audience_segments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to segment_memberships
ALTER TABLE "segment_memberships" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "segment_memberships" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "segment_memberships" TO azora_service;
GRANT SELECT ON "segment_memberships" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "segment_memberships_e7e8f312_access" ON "segment_memberships"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "segment_memberships" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "segment_memberships" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "segment_memberships" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR (EXISTS (SELECT FROM azora_keys."audience_segments_05864c28_live" live WHERE live."id" = "segment_memberships"."segment_id")
        AND EXISTS (SELECT FROM azora_keys."learner_personas_5e13dab2_live" live WHERE live."user_id" = "segment_memberships"."user_id")));
CREATE VIEW azora_reader."segment_memberships" WITH (security_barrier = true) AS
    SELECT "id", "segment_id", "user_id", "basis", "criteria_sha256", "fit", "joined_at", "left_at", "created_at",
        "updated_at"
    FROM "segment_memberships";
GRANT SELECT ON azora_reader."segment_memberships" TO azora_reader;
ALTER VIEW azora_reader."segment_memberships" OWNER TO azora_masker;

-- Access to adaptation_rules
ALTER TABLE "adaptation_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "adaptation_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "adaptation_rules" TO azora_service;
GRANT SELECT ON "adaptation_rules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "adaptation_rules_2d9ce219_access" ON "adaptation_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "adaptation_rules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "adaptation_rules" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "adaptation_rules" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."adaptation_rules" WITH (security_barrier = true) AS
    SELECT "id", "name", "segment_id", "surface", "policy", "arms", "reward_metric", "epsilon", "alpha", "control_share",
        "effect_class", "requires_human", "priority", "status", "effective_from", "effective_to", "author_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "adaptation_rules";
GRANT SELECT ON azora_reader."adaptation_rules" TO azora_reader;
ALTER VIEW azora_reader."adaptation_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "adaptation_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "adaptation_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "adaptation_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "adaptation_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to personalized_experiences
ALTER TABLE "personalized_experiences" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "personalized_experiences" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "personalized_experiences" TO azora_service;
GRANT SELECT ON "personalized_experiences" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "personalized_experiences_4085f405_access" ON "personalized_experiences"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "personalized_experiences" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "personalized_experiences" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "personalized_experiences" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."learner_personas_5e13dab2_live" live WHERE live."user_id" = "personalized_experiences"."user_id"));
CREATE VIEW azora_reader."personalized_experiences" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "rule_id", "arm_key", "context", "propensity", "is_control", "was_refused", "explanation",
        "reward", "reward_observed_at", "shown_at", "created_at", "updated_at"
    FROM "personalized_experiences";
GRANT SELECT ON azora_reader."personalized_experiences" TO azora_reader;
ALTER VIEW azora_reader."personalized_experiences" OWNER TO azora_masker;

-- Access to achievement_unlocks
ALTER TABLE "achievement_unlocks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "achievement_unlocks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "achievement_unlocks" TO azora_service;
GRANT SELECT ON "achievement_unlocks" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("is_hidden", "updated_at") ON "achievement_unlocks" TO azora_user;
CREATE POLICY "achievement_unlocks_3bc17096_access" ON "achievement_unlocks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "achievement_unlocks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "achievement_unlocks" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "achievement_unlocks" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "achievement_unlocks" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."learner_personas_5e13dab2_live" live WHERE live."user_id" = "achievement_unlocks"."user_id"));
CREATE VIEW azora_reader."achievement_unlocks" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "achievement_key", "motive", "tier", "progress_value", "progress_target", "azr_reward",
        "evidence_iri", "is_hidden", "unlocked_at", "created_at", "updated_at"
    FROM "achievement_unlocks";
GRANT SELECT ON azora_reader."achievement_unlocks" TO azora_reader;
ALTER VIEW azora_reader."achievement_unlocks" OWNER TO azora_masker;
