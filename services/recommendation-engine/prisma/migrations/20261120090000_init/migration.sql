-- CreateEnum
CREATE TYPE "CandidateKind" AS ENUM ('COURSE', 'JOB', 'LEARNING_PATH', 'ARTICLE', 'VIDEO', 'MENTOR', 'GROUP', 'PROJECT');

-- CreateEnum
CREATE TYPE "RecommenderAlgorithm" AS ENUM ('EDITORIAL', 'POPULARITY', 'TWO_TOWER', 'MATRIX_FACTORIZATION', 'LIN_UCB', 'GRADIENT_BOOSTED_RANKER', 'SEQUENTIAL_TRANSFORMER');

-- CreateEnum
CREATE TYPE "VariantStatus" AS ENUM ('DRAFT', 'SHADOW', 'LIVE', 'ENDED');

-- CreateEnum
CREATE TYPE "SlateBasis" AS ENUM ('NONE', 'BEHAVIOUR', 'STATED_PREFERENCES', 'SKILLS', 'SIMILAR_LEARNERS');

-- CreateEnum
CREATE TYPE "SlateStatus" AS ENUM ('PREPARED', 'SERVED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ItemReason" AS ENUM ('SIMILAR_TO_COMPLETED', 'NEXT_IN_PATH', 'SKILL_GAP', 'POPULAR_NEAR_YOU', 'MATCHES_GOAL', 'EDITORS_CHOICE', 'NEW', 'SPONSORED');

-- CreateEnum
CREATE TYPE "FeedbackSignal" AS ENUM ('IMPRESSION', 'CLICK', 'DWELL', 'PLAY', 'SAVE', 'ENROL', 'APPLY', 'SHARE', 'DISMISS', 'HIDE', 'REPORT');

-- CreateEnum
CREATE TYPE "SuppressionScope" AS ENUM ('CANDIDATE', 'TOPIC', 'PROVIDER');

-- CreateEnum
CREATE TYPE "SuppressionReason" AS ENUM ('NOT_INTERESTED', 'ALREADY_DONE', 'OVEREXPOSED', 'UNSUITABLE_FOR_AGE', 'INAPPROPRIATE', 'POLICY');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "slate_placements" (
    "id" UUID NOT NULL,
    "placement_key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "candidate_kinds" "CandidateKind"[],
    "slot_count" SMALLINT NOT NULL,
    "sponsored_slots" SMALLINT NOT NULL DEFAULT 0,
    "diversity_weight" DECIMAL(4,3) NOT NULL DEFAULT 0.2,
    "max_per_provider" SMALLINT NOT NULL,
    "slate_ttl_seconds" INTEGER NOT NULL DEFAULT 3600,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "slate_placements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalogue_candidates" (
    "id" UUID NOT NULL,
    "kind" "CandidateKind" NOT NULL,
    "course_id" UUID,
    "job_id" UUID,
    "item_uri" TEXT,
    "title" TEXT NOT NULL,
    "topics" TEXT[],
    "provider_id" UUID,
    "embedding" REAL[],
    "quality" DECIMAL(5,4) NOT NULL DEFAULT 0.5,
    "popularity" DECIMAL(14,6) NOT NULL DEFAULT 0,
    "impression_count" BIGINT NOT NULL DEFAULT 0,
    "click_count" BIGINT NOT NULL DEFAULT 0,
    "minimum_age" SMALLINT NOT NULL DEFAULT 0,
    "available_from" TIMESTAMPTZ(6) NOT NULL,
    "available_until" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "catalogue_candidates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommender_variants" (
    "id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "variant_key" TEXT NOT NULL,
    "algorithm" "RecommenderAlgorithm" NOT NULL,
    "model_version_id" UUID,
    "candidate_limit" INTEGER NOT NULL DEFAULT 500,
    "alpha" DECIMAL(6,3),
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "traffic_share" DECIMAL(5,4) NOT NULL DEFAULT 0,
    "is_control" BOOLEAN NOT NULL DEFAULT false,
    "assignment_salt" TEXT NOT NULL,
    "status" "VariantStatus" NOT NULL DEFAULT 'DRAFT',
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "recommender_variants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offline_evaluations" (
    "id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "holdout_from" TIMESTAMPTZ(6) NOT NULL,
    "holdout_to" TIMESTAMPTZ(6) NOT NULL,
    "cut_off" SMALLINT NOT NULL,
    "user_count" INTEGER NOT NULL,
    "ndcg" DECIMAL(7,6) NOT NULL,
    "mean_average_precision" DECIMAL(7,6) NOT NULL,
    "recall" DECIMAL(7,6) NOT NULL,
    "coverage" DECIMAL(7,6) NOT NULL,
    "gini" DECIMAL(7,6) NOT NULL,
    "ips_reward" DECIMAL(12,6),
    "effective_sample_size" BIGINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "offline_evaluations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendation_slates" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "is_personalized" BOOLEAN NOT NULL DEFAULT true,
    "recommendation_basis" "SlateBasis" NOT NULL,
    "context" JSONB NOT NULL DEFAULT '{}',
    "candidate_count" INTEGER NOT NULL,
    "retrieval_ms" INTEGER NOT NULL,
    "ranking_ms" INTEGER NOT NULL,
    "status" "SlateStatus" NOT NULL DEFAULT 'PREPARED',
    "generated_at" TIMESTAMPTZ(6) NOT NULL,
    "served_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "recommendation_slates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slate_items" (
    "id" UUID NOT NULL,
    "slate_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "candidate_id" UUID NOT NULL,
    "recommendation_id" UUID,
    "score" DECIMAL(12,8) NOT NULL,
    "retrieval_rank" INTEGER NOT NULL,
    "propensity" DECIMAL(7,6) NOT NULL,
    "is_exploration" BOOLEAN NOT NULL DEFAULT false,
    "is_sponsored" BOOLEAN NOT NULL DEFAULT false,
    "reason" "ItemReason" NOT NULL,
    "reason_text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "slate_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "implicit_feedbacks" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "signal" "FeedbackSignal" NOT NULL,
    "weight" DECIMAL(4,3) NOT NULL,
    "dwell_ms" INTEGER,
    "viewport_share" DECIMAL(4,3),
    "examination" DECIMAL(5,4),
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "implicit_feedbacks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suppression_rules" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "scope" "SuppressionScope" NOT NULL,
    "candidate_id" UUID,
    "topic" TEXT,
    "provider_id" UUID,
    "reason" "SuppressionReason" NOT NULL,
    "frequency_cap" SMALLINT,
    "expires_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "suppression_rules_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "slate_placements_placement_key_key" ON "slate_placements"("placement_key");

-- CreateIndex
CREATE UNIQUE INDEX "catalogue_candidates_item_uri_key" ON "catalogue_candidates"("item_uri");

-- CreateIndex
CREATE INDEX "catalogue_candidates_kind_available_from_idx" ON "catalogue_candidates"("kind", "available_from");

-- CreateIndex
CREATE INDEX "catalogue_candidates_course_id_idx" ON "catalogue_candidates"("course_id");

-- CreateIndex
CREATE INDEX "catalogue_candidates_job_id_idx" ON "catalogue_candidates"("job_id");

-- CreateIndex
CREATE INDEX "catalogue_candidates_provider_id_idx" ON "catalogue_candidates"("provider_id");

-- CreateIndex
CREATE INDEX "recommender_variants_model_version_id_idx" ON "recommender_variants"("model_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "recommender_variants_placement_id_variant_key_key" ON "recommender_variants"("placement_id", "variant_key");

-- CreateIndex
CREATE UNIQUE INDEX "offline_evaluations_holdout_key" ON "offline_evaluations"("variant_id", "holdout_from", "holdout_to", "cut_off");

-- CreateIndex
CREATE INDEX "recommendation_slates_user_id_placement_id_generated_at_idx" ON "recommendation_slates"("user_id", "placement_id", "generated_at");

-- CreateIndex
CREATE INDEX "recommendation_slates_generated_at_idx" ON "recommendation_slates" USING BRIN ("generated_at");

-- CreateIndex
CREATE INDEX "recommendation_slates_organization_id_idx" ON "recommendation_slates"("organization_id");

-- CreateIndex
CREATE INDEX "recommendation_slates_compliance_id_idx" ON "recommendation_slates"("compliance_id");

-- CreateIndex
CREATE INDEX "recommendation_slates_placement_id_idx" ON "recommendation_slates"("placement_id");

-- CreateIndex
CREATE INDEX "recommendation_slates_variant_id_idx" ON "recommendation_slates"("variant_id");

-- CreateIndex
CREATE UNIQUE INDEX "slate_items_recommendation_id_key" ON "slate_items"("recommendation_id");

-- CreateIndex
CREATE INDEX "slate_items_candidate_id_idx" ON "slate_items"("candidate_id");

-- CreateIndex
CREATE UNIQUE INDEX "slate_items_slate_id_position_key" ON "slate_items"("slate_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "slate_items_slate_id_candidate_id_key" ON "slate_items"("slate_id", "candidate_id");

-- CreateIndex
CREATE INDEX "implicit_feedbacks_user_id_occurred_at_idx" ON "implicit_feedbacks"("user_id", "occurred_at");

-- CreateIndex
CREATE INDEX "implicit_feedbacks_occurred_at_idx" ON "implicit_feedbacks" USING BRIN ("occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "implicit_feedbacks_item_id_signal_occurred_at_key" ON "implicit_feedbacks"("item_id", "signal", "occurred_at");

-- CreateIndex
CREATE INDEX "suppression_rules_user_id_scope_idx" ON "suppression_rules"("user_id", "scope");

-- CreateIndex
CREATE INDEX "suppression_rules_provider_id_idx" ON "suppression_rules"("provider_id");

-- CreateIndex
CREATE INDEX "suppression_rules_organization_id_idx" ON "suppression_rules"("organization_id");

-- CreateIndex
CREATE INDEX "suppression_rules_compliance_id_idx" ON "suppression_rules"("compliance_id");

-- CreateIndex
CREATE INDEX "suppression_rules_candidate_id_idx" ON "suppression_rules"("candidate_id");

-- AddForeignKey
ALTER TABLE "recommender_variants" ADD CONSTRAINT "recommender_variants_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "slate_placements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offline_evaluations" ADD CONSTRAINT "offline_evaluations_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "recommender_variants"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "recommendation_slates" ADD CONSTRAINT "recommendation_slates_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "slate_placements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_slates" ADD CONSTRAINT "recommendation_slates_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "recommender_variants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slate_items" ADD CONSTRAINT "slate_items_slate_id_fkey" FOREIGN KEY ("slate_id") REFERENCES "recommendation_slates"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slate_items" ADD CONSTRAINT "slate_items_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "catalogue_candidates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "implicit_feedbacks" ADD CONSTRAINT "implicit_feedbacks_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "slate_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suppression_rules" ADD CONSTRAINT "suppression_rules_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "catalogue_candidates"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of slate_placements
ALTER TABLE "slate_placements" ADD CONSTRAINT "slate_placements_placement_key_0d1a4f32_check"
    CHECK (placement_key ~ '^[a-z0-9]+([._-][a-z0-9]+)*$');
ALTER TABLE "slate_placements" ADD CONSTRAINT "slate_placements_slot_count_171c13b5_check"
    CHECK (slot_count BETWEEN 1 AND 100);
ALTER TABLE "slate_placements" ADD CONSTRAINT "slate_placements_diversity_weight_ff7cd329_check"
    CHECK (diversity_weight BETWEEN 0 AND 1);
ALTER TABLE "slate_placements" ADD CONSTRAINT "slate_placements_max_per_provider_slot_count_495c2d57_check"
    CHECK (max_per_provider BETWEEN 1 AND slot_count);
ALTER TABLE "slate_placements" ADD CONSTRAINT "slate_placements_slate_ttl_seconds_7afcc5d5_check"
    CHECK (slate_ttl_seconds BETWEEN 10 AND 604800);
ALTER TABLE "slate_placements" ADD CONSTRAINT "slate_placements_candidate_kinds_94e0839c_check"
    CHECK (coalesce(cardinality(candidate_kinds), 0) >= 1);
ALTER TABLE "slate_placements" ADD CONSTRAINT "slate_placements_sponsored_slots_slot_count_5eeb7233_check"
    CHECK (sponsored_slots BETWEEN 0 AND slot_count / 2);

-- Safeguards of catalogue_candidates
ALTER TABLE "catalogue_candidates" ADD CONSTRAINT "catalogue_candidates_course_id_job_id_item_uri_efc0d85c_check"
    CHECK (num_nonnulls(course_id, job_id, item_uri) = 1);
ALTER TABLE "catalogue_candidates" ADD CONSTRAINT "catalogue_candidates_kind_course_id_job_id_3a21b524_check"
    CHECK ((kind = 'COURSE') = (course_id IS NOT NULL) AND (kind = 'JOB') = (job_id IS NOT NULL));
ALTER TABLE "catalogue_candidates" ADD CONSTRAINT "catalogue_candidates_popularity_quality_020472db_check"
    CHECK (popularity >= 0 AND popularity < 'NaN' AND quality BETWEEN 0 AND 1);
ALTER TABLE "catalogue_candidates" ADD CONSTRAINT "catalogue_candidates_impression_count_click_coun_d61d20ce_check"
    CHECK (impression_count >= 0 AND click_count BETWEEN 0 AND impression_count);
ALTER TABLE "catalogue_candidates" ADD CONSTRAINT "catalogue_candidates_embedding_c1fff38f_check"
    CHECK (cardinality(embedding) IN (64, 128, 256) OR coalesce(cardinality(embedding), 0) = 0);
ALTER TABLE "catalogue_candidates" ADD CONSTRAINT "catalogue_candidates_minimum_age_923c5a49_check"
    CHECK (minimum_age BETWEEN 0 AND 21);
ALTER TABLE "catalogue_candidates" ADD CONSTRAINT "catalogue_candidates_available_until_available_f_ef27b931_check"
    CHECK (available_until > available_from);
CREATE UNIQUE INDEX "catalogue_candidates_kind_course_id_fc69dda6_key" ON "catalogue_candidates" ("kind", "course_id")
    WHERE (course_id IS NOT NULL);
CREATE UNIQUE INDEX "catalogue_candidates_kind_job_id_3db60b9b_key" ON "catalogue_candidates" ("kind", "job_id")
    WHERE (job_id IS NOT NULL);

-- Safeguards of recommender_variants
ALTER TABLE "recommender_variants" ADD CONSTRAINT "recommender_variants_variant_key_73c84e48_check"
    CHECK (variant_key ~ '^[a-z0-9]+([_-][a-z0-9]+)*$');
ALTER TABLE "recommender_variants" ADD CONSTRAINT "recommender_variants_traffic_share_status_7c07d5ed_check"
    CHECK (traffic_share BETWEEN 0 AND 1 AND (status = 'LIVE' OR traffic_share = 0));
ALTER TABLE "recommender_variants" ADD CONSTRAINT "recommender_variants_algorithm_alpha_172824a6_check"
    CHECK ((algorithm = 'LIN_UCB') = (alpha IS NOT NULL));
ALTER TABLE "recommender_variants" ADD CONSTRAINT "recommender_variants_alpha_ac993353_check"
    CHECK (alpha > 0 AND alpha < 'NaN');
ALTER TABLE "recommender_variants" ADD CONSTRAINT "recommender_variants_candidate_limit_7b988dd4_check"
    CHECK (candidate_limit BETWEEN 10 AND 10000);
ALTER TABLE "recommender_variants" ADD CONSTRAINT "recommender_variants_algorithm_model_version_id_f53c8300_check"
    CHECK (algorithm IN ('POPULARITY', 'EDITORIAL') OR model_version_id IS NOT NULL);
ALTER TABLE "recommender_variants" ADD CONSTRAINT "recommender_variants_parameters_66708433_check"
    CHECK (jsonb_typeof(parameters) = 'object');
ALTER TABLE "recommender_variants" ADD CONSTRAINT "recommender_variants_ended_at_started_at_status_6dd672c8_check"
    CHECK (ended_at > started_at AND (status = 'ENDED') = (ended_at IS NOT NULL));
ALTER TABLE "recommender_variants" ADD CONSTRAINT "recommender_variants_status_started_at_af3344e9_check"
    CHECK (status NOT IN ('LIVE', 'ENDED') OR started_at IS NOT NULL);
CREATE UNIQUE INDEX "recommender_variants_placement_id_7269b3ea_key" ON "recommender_variants" ("placement_id")
    WHERE (is_control AND status = 'LIVE');

-- Safeguards of offline_evaluations
ALTER TABLE "offline_evaluations" ADD CONSTRAINT "offline_evaluations_cut_off_1c266915_check"
    CHECK (cut_off BETWEEN 1 AND 1000);
ALTER TABLE "offline_evaluations" ADD CONSTRAINT "offline_evaluations_ndcg_mean_average_precision_5e7530db_check"
    CHECK (ndcg BETWEEN 0 AND 1 AND mean_average_precision BETWEEN 0 AND 1 AND recall BETWEEN 0 AND 1 AND coverage BETWEEN 0 AND 1);
ALTER TABLE "offline_evaluations" ADD CONSTRAINT "offline_evaluations_gini_5ad363c5_check"
    CHECK (gini BETWEEN 0 AND 1);
ALTER TABLE "offline_evaluations" ADD CONSTRAINT "offline_evaluations_user_count_holdout_to_holdou_6022d6e7_check"
    CHECK (user_count >= 1 AND holdout_to > holdout_from);
ALTER TABLE "offline_evaluations" ADD CONSTRAINT "offline_evaluations_ips_reward_effective_sample_52001e4f_check"
    CHECK (ips_reward >= 0 AND ips_reward < 'NaN' AND effective_sample_size >= 1);
ALTER TABLE "offline_evaluations" ADD CONSTRAINT "offline_evaluations_ips_reward_effective_sample_cd798a42_check"
    CHECK ((ips_reward IS NULL) = (effective_sample_size IS NULL));

-- Safeguards of recommendation_slates
ALTER TABLE "recommendation_slates" ADD CONSTRAINT "recommendation_slates_expires_at_generated_at_e0395caf_check"
    CHECK (expires_at > generated_at);
ALTER TABLE "recommendation_slates" ADD CONSTRAINT "recommendation_slates_candidate_count_1b4c468d_check"
    CHECK (candidate_count >= 1);
ALTER TABLE "recommendation_slates" ADD CONSTRAINT "recommendation_slates_served_at_generated_at_de9eb3f5_check"
    CHECK (served_at >= generated_at);
ALTER TABLE "recommendation_slates" ADD CONSTRAINT "recommendation_slates_status_served_at_15a4d3b2_check"
    CHECK (status <> 'SERVED' OR served_at IS NOT NULL);
ALTER TABLE "recommendation_slates" ADD CONSTRAINT "recommendation_slates_retrieval_ms_ranking_ms_c06c994a_check"
    CHECK (retrieval_ms >= 0 AND ranking_ms >= 0);
ALTER TABLE "recommendation_slates" ADD CONSTRAINT "recommendation_slates_context_22e56276_check"
    CHECK (jsonb_typeof(context) = 'object');
ALTER TABLE "recommendation_slates" ADD CONSTRAINT "recommendation_slates_is_personalized_recommenda_7853ba1f_check"
    CHECK (is_personalized = (recommendation_basis <> 'NONE'));

-- Safeguards of slate_items
ALTER TABLE "slate_items" ADD CONSTRAINT "slate_items_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "slate_items" ADD CONSTRAINT "slate_items_score_propensity_2ebf416b_check"
    CHECK (score < 'NaN' AND propensity > 0 AND propensity <= 1);
ALTER TABLE "slate_items" ADD CONSTRAINT "slate_items_retrieval_rank_24d89b49_check"
    CHECK (retrieval_rank >= 1);
ALTER TABLE "slate_items" ADD CONSTRAINT "slate_items_reason_text_7f3860bc_check"
    CHECK (char_length(reason_text) BETWEEN 1 AND 300);
ALTER TABLE "slate_items" ADD CONSTRAINT "slate_items_is_sponsored_is_exploration_3de4e4b0_check"
    CHECK (NOT is_sponsored OR NOT is_exploration);

-- Safeguards of implicit_feedbacks
ALTER TABLE "implicit_feedbacks" ADD CONSTRAINT "implicit_feedbacks_dwell_ms_4a1be9d7_check"
    CHECK (dwell_ms >= 0);
ALTER TABLE "implicit_feedbacks" ADD CONSTRAINT "implicit_feedbacks_examination_viewport_share_06f8cd45_check"
    CHECK (examination BETWEEN 0 AND 1 AND viewport_share BETWEEN 0 AND 1);
ALTER TABLE "implicit_feedbacks" ADD CONSTRAINT "implicit_feedbacks_weight_6110b6d6_check"
    CHECK (weight BETWEEN -1 AND 1);
ALTER TABLE "implicit_feedbacks" ADD CONSTRAINT "implicit_feedbacks_signal_dwell_ms_af6c202b_check"
    CHECK ((signal IN ('DWELL', 'PLAY')) = (dwell_ms IS NOT NULL));
ALTER TABLE "implicit_feedbacks" ADD CONSTRAINT "implicit_feedbacks_signal_weight_a6b94358_check"
    CHECK (signal NOT IN ('DISMISS', 'HIDE', 'REPORT') OR weight < 0);
ALTER TABLE "implicit_feedbacks" ADD CONSTRAINT "implicit_feedbacks_signal_weight_3c55acf6_check"
    CHECK (signal <> 'IMPRESSION' OR weight = 0);

-- Safeguards of suppression_rules
ALTER TABLE "suppression_rules" ADD CONSTRAINT "suppression_rules_scope_candidate_id_topic_provi_55c3a183_check"
    CHECK ((scope = 'CANDIDATE') = (candidate_id IS NOT NULL) AND (scope = 'TOPIC') = (topic IS NOT NULL) AND (scope = 'PROVIDER') = (provider_id IS NOT NULL));
ALTER TABLE "suppression_rules" ADD CONSTRAINT "suppression_rules_user_id_organization_id_27430038_check"
    CHECK (user_id IS NOT NULL OR organization_id IS NOT NULL);
ALTER TABLE "suppression_rules" ADD CONSTRAINT "suppression_rules_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
ALTER TABLE "suppression_rules" ADD CONSTRAINT "suppression_rules_reason_frequency_cap_cc7cd507_check"
    CHECK ((reason = 'OVEREXPOSED') = (frequency_cap IS NOT NULL));
ALTER TABLE "suppression_rules" ADD CONSTRAINT "suppression_rules_frequency_cap_0d3bc2d8_check"
    CHECK (frequency_cap BETWEEN 1 AND 100);
CREATE UNIQUE INDEX "suppression_rules_user_id_candidate_id_e95ed40f_key" ON "suppression_rules" ("user_id", "candidate_id")
    WHERE (scope = 'CANDIDATE' AND deleted_at IS NULL);
CREATE UNIQUE INDEX "suppression_rules_user_id_topic_1dc2ff97_key" ON "suppression_rules" ("user_id", "topic")
    WHERE (scope = 'TOPIC' AND deleted_at IS NULL);

-- Live rows of recommendation_slates
CREATE VIEW azora_keys."recommendation_slates_87929840_live" AS
    SELECT "id" FROM "recommendation_slates"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."recommendation_slates_87929840_live" TO azora_user;

-- Live rows of slate_items
CREATE VIEW azora_keys."slate_items_e8c15299_live" AS
    SELECT "id" FROM "slate_items"
    WHERE EXISTS (SELECT FROM azora_keys."recommendation_slates_87929840_live" live WHERE live."id" = "slate_items"."slate_id");
GRANT SELECT ON azora_keys."slate_items_e8c15299_live" TO azora_user;

-- Own rows of recommendation_slates
CREATE VIEW azora_keys."recommendation_slates_ad7de422_own" AS
    SELECT "id" FROM "recommendation_slates"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."recommendation_slates_ad7de422_own" TO azora_user;

-- Access to slate_placements
ALTER TABLE "slate_placements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "slate_placements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "slate_placements" TO azora_service;
GRANT SELECT ON "slate_placements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "slate_placements_5a01cb1a_access" ON "slate_placements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "slate_placements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "slate_placements" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "slate_placements" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."slate_placements" WITH (security_barrier = true) AS
    SELECT "id", "placement_key", "title", "candidate_kinds", "slot_count", "sponsored_slots", "diversity_weight",
        "max_per_provider", "slate_ttl_seconds", "is_enabled", "created_at", "updated_at", "deleted_at"
    FROM "slate_placements";
GRANT SELECT ON azora_reader."slate_placements" TO azora_reader;
ALTER VIEW azora_reader."slate_placements" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "slate_placements"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "slate_placements"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "slate_placements"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "slate_placements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to catalogue_candidates
ALTER TABLE "catalogue_candidates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "catalogue_candidates" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "catalogue_candidates" TO azora_service;
GRANT SELECT ON "catalogue_candidates" TO azora_maintenance, azora_masker;
CREATE POLICY "catalogue_candidates_7d825ade_access" ON "catalogue_candidates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "catalogue_candidates" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."catalogue_candidates" WITH (security_barrier = true) AS
    SELECT "id", "kind", "course_id", "job_id", "item_uri", "title", "topics", "provider_id", "embedding", "quality",
        "popularity", "impression_count", "click_count", "minimum_age", "available_from", "available_until",
        "created_at", "updated_at", "deleted_at"
    FROM "catalogue_candidates";
GRANT SELECT ON azora_reader."catalogue_candidates" TO azora_reader;
ALTER VIEW azora_reader."catalogue_candidates" OWNER TO azora_masker;

-- Access to recommender_variants
ALTER TABLE "recommender_variants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "recommender_variants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "recommender_variants" TO azora_service;
GRANT SELECT ON "recommender_variants" TO azora_maintenance, azora_masker;
CREATE POLICY "recommender_variants_acab5523_access" ON "recommender_variants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "recommender_variants" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."recommender_variants" WITH (security_barrier = true) AS
    SELECT "id", "placement_id", "variant_key", "algorithm", "model_version_id", "candidate_limit", "alpha", "parameters",
        "traffic_share", "is_control", "assignment_salt", "status", "started_at", "ended_at", "created_at",
        "updated_at"
    FROM "recommender_variants";
GRANT SELECT ON azora_reader."recommender_variants" TO azora_reader;
ALTER VIEW azora_reader."recommender_variants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "recommender_variants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "recommender_variants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "recommender_variants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "recommender_variants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to offline_evaluations
ALTER TABLE "offline_evaluations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "offline_evaluations" FROM PUBLIC;
GRANT SELECT, INSERT ON "offline_evaluations" TO azora_service;
GRANT SELECT ON "offline_evaluations" TO azora_maintenance, azora_masker;
CREATE POLICY "offline_evaluations_43f32bfc_access" ON "offline_evaluations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "offline_evaluations" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."offline_evaluations" WITH (security_barrier = true) AS
    SELECT "id", "variant_id", "holdout_from", "holdout_to", "cut_off", "user_count", "ndcg", "mean_average_precision",
        "recall", "coverage", "gini", "ips_reward", "effective_sample_size", "created_at"
    FROM "offline_evaluations";
GRANT SELECT ON azora_reader."offline_evaluations" TO azora_reader;
ALTER VIEW azora_reader."offline_evaluations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "offline_evaluations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "offline_evaluations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to recommendation_slates
ALTER TABLE "recommendation_slates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "recommendation_slates" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "recommendation_slates" TO azora_service;
GRANT SELECT ON "recommendation_slates" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "recommendation_slates_3f008615_access" ON "recommendation_slates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "recommendation_slates" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "recommendation_slates" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "recommendation_slates" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."recommendation_slates" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "placement_id", "variant_id", "is_personalized", "recommendation_basis", "context",
        "candidate_count", "retrieval_ms", "ranking_ms", "status", "generated_at", "served_at", "expires_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "recommendation_slates";
GRANT SELECT ON azora_reader."recommendation_slates" TO azora_reader;
ALTER VIEW azora_reader."recommendation_slates" OWNER TO azora_masker;

-- Access to slate_items
ALTER TABLE "slate_items" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "slate_items" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "slate_items" TO azora_service;
GRANT SELECT ON "slate_items" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "slate_items_61271b89_access" ON "slate_items"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "slate_items" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "slate_items" FOR SELECT TO azora_user
    USING ("slate_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."recommendation_slates_ad7de422_own")));
CREATE VIEW azora_reader."slate_items" WITH (security_barrier = true) AS
    SELECT "id", "slate_id", "position", "candidate_id", "recommendation_id", "score", "retrieval_rank", "propensity",
        "is_exploration", "is_sponsored", "reason", "reason_text", "created_at", "updated_at"
    FROM "slate_items";
GRANT SELECT ON azora_reader."slate_items" TO azora_reader;
ALTER VIEW azora_reader."slate_items" OWNER TO azora_masker;

-- Access to implicit_feedbacks
ALTER TABLE "implicit_feedbacks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "implicit_feedbacks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "implicit_feedbacks" TO azora_service;
GRANT SELECT ON "implicit_feedbacks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "implicit_feedbacks_c32156d2_access" ON "implicit_feedbacks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "implicit_feedbacks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "implicit_feedbacks" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "implicit_feedbacks" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."slate_items_e8c15299_live" live WHERE live."id" = "implicit_feedbacks"."item_id"));
CREATE VIEW azora_reader."implicit_feedbacks" WITH (security_barrier = true) AS
    SELECT "id", "item_id", "user_id", "signal", "weight", "dwell_ms", "viewport_share", "examination", "occurred_at",
        "created_at", "updated_at"
    FROM "implicit_feedbacks";
GRANT SELECT ON azora_reader."implicit_feedbacks" TO azora_reader;
ALTER VIEW azora_reader."implicit_feedbacks" OWNER TO azora_masker;

-- Access to suppression_rules
ALTER TABLE "suppression_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "suppression_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "suppression_rules" TO azora_service;
GRANT SELECT ON "suppression_rules" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "scope", "candidate_id", "topic", "reason", "created_at", "updated_at"),
    DELETE ON "suppression_rules" TO azora_user;
CREATE POLICY "suppression_rules_e41bfa8a_access" ON "suppression_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "suppression_rules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "suppression_rules" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "suppression_rules" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "suppression_rules" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "suppression_rules" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."suppression_rules" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "scope", "candidate_id", "topic", "provider_id", "reason", "frequency_cap", "expires_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "suppression_rules";
GRANT SELECT ON azora_reader."suppression_rules" TO azora_reader;
ALTER VIEW azora_reader."suppression_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "suppression_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "suppression_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "suppression_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "suppression_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
