-- CreateEnum
CREATE TYPE "TrackingBasis" AS ENUM ('CONSENT', 'LEGITIMATE_INTEREST', 'CONTRACT');

-- CreateEnum
CREATE TYPE "DeviceClass" AS ENUM ('PHONE', 'TABLET', 'DESKTOP', 'TV', 'OTHER');

-- CreateEnum
CREATE TYPE "BehaviorKind" AS ENUM ('PAGE_VIEW', 'PAGE_PING', 'LINK_CLICK', 'FORM_FOCUS', 'FORM_SUBMIT', 'STRUCTURED', 'SEARCH', 'ERROR_SEEN');

-- CreateEnum
CREATE TYPE "PatternSignal" AS ENUM ('SUCCESS_PATH', 'FRICTION', 'RAGE_CLICKS', 'DEAD_END', 'LOOP', 'EXPLORATION', 'CHURN_RISK');

-- CreateEnum
CREATE TYPE "PatternVerdict" AS ENUM ('NEW', 'USEFUL', 'NOISE');

-- CreateEnum
CREATE TYPE "FunnelOrdering" AS ENUM ('STRICT', 'ANY_BETWEEN', 'ANY_ORDER');

-- CreateEnum
CREATE TYPE "FunnelUnit" AS ENUM ('VISITOR', 'SESSION', 'USER', 'ORGANIZATION');

-- CreateEnum
CREATE TYPE "FunnelStatus" AS ENUM ('DRAFT', 'ACTIVE', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "StepRole" AS ENUM ('REQUIRED', 'OPTIONAL', 'EXCLUSION');

-- CreateEnum
CREATE TYPE "CohortGrain" AS ENUM ('DAY', 'WEEK', 'MONTH');

-- CreateEnum
CREATE TYPE "RetentionKind" AS ENUM ('N_DAY', 'BRACKET', 'UNBOUNDED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "behavior_sessions" (
    "id" UUID NOT NULL,
    "tracking_plan_id" UUID NOT NULL,
    "user_id" UUID,
    "visitor_hash" CHAR(64),
    "session_index" INTEGER NOT NULL,
    "legal_basis" "TrackingBasis" NOT NULL,
    "notice_version" TEXT,
    "global_privacy_control" BOOLEAN NOT NULL DEFAULT false,
    "entry_path" TEXT NOT NULL,
    "exit_path" TEXT NOT NULL,
    "referrer_host" TEXT,
    "campaign_name" TEXT,
    "device_class" "DeviceClass" NOT NULL,
    "country" CHAR(2),
    "city_name" TEXT,
    "event_count" INTEGER NOT NULL,
    "page_count" INTEGER NOT NULL,
    "engaged_seconds" INTEGER NOT NULL,
    "is_bounce" BOOLEAN NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6) NOT NULL,
    "organization_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "behavior_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "behavior_events" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "user_id" UUID,
    "sequence_number" INTEGER NOT NULL,
    "kind" "BehaviorKind" NOT NULL,
    "page_path" TEXT NOT NULL,
    "target_path" TEXT,
    "category" VARCHAR(128),
    "action" VARCHAR(128),
    "label" VARCHAR(128),
    "numeric_value" DECIMAL(20,6),
    "scroll_percent" SMALLINT,
    "element_selector" TEXT,
    "load_ms" INTEGER,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "behavior_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "behavior_patterns" (
    "id" UUID NOT NULL,
    "tracking_plan_id" UUID NOT NULL,
    "pattern_hash" CHAR(64) NOT NULL,
    "step_keys" TEXT[],
    "signal" "PatternSignal" NOT NULL,
    "support_sessions" INTEGER NOT NULL,
    "distinct_visitors" INTEGER NOT NULL,
    "support_ratio" DECIMAL(8,7) NOT NULL,
    "confidence" DECIMAL(5,4) NOT NULL,
    "lift" DECIMAL(12,4) NOT NULL,
    "median_seconds" INTEGER NOT NULL,
    "verdict" "PatternVerdict" NOT NULL DEFAULT 'NEW',
    "reviewed_by_id" UUID,
    "period_start" TIMESTAMPTZ(6) NOT NULL,
    "period_end" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "behavior_patterns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funnel_definitions" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "tracking_plan_id" UUID NOT NULL,
    "ordering" "FunnelOrdering" NOT NULL DEFAULT 'ANY_BETWEEN',
    "count_by" "FunnelUnit" NOT NULL DEFAULT 'VISITOR',
    "window_hours" INTEGER NOT NULL DEFAULT 168,
    "goal_value" DECIMAL(18,8),
    "goal_currency" VARCHAR(10),
    "status" "FunnelStatus" NOT NULL DEFAULT 'ACTIVE',
    "archived_at" TIMESTAMPTZ(6),
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "funnel_definitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funnel_steps" (
    "id" UUID NOT NULL,
    "funnel_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "role" "StepRole" NOT NULL DEFAULT 'REQUIRED',
    "page_pattern" TEXT,
    "action" VARCHAR(128),
    "max_minutes" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "funnel_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funnel_conversions" (
    "id" UUID NOT NULL,
    "funnel_id" UUID NOT NULL,
    "first_session_id" UUID NOT NULL,
    "user_id" UUID,
    "unit_hash" CHAR(64) NOT NULL,
    "step_count" SMALLINT NOT NULL,
    "reached_position" SMALLINT NOT NULL,
    "step_seconds" INTEGER[],
    "is_converted" BOOLEAN NOT NULL,
    "dropped_path" TEXT,
    "entered_at" TIMESTAMPTZ(6) NOT NULL,
    "converted_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "funnel_conversions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cohort_retentions" (
    "id" UUID NOT NULL,
    "tracking_plan_id" UUID NOT NULL,
    "cohort_period" DATE NOT NULL,
    "grain" "CohortGrain" NOT NULL DEFAULT 'WEEK',
    "retention_kind" "RetentionKind" NOT NULL DEFAULT 'BRACKET',
    "segment" TEXT NOT NULL DEFAULT 'all',
    "period_offset" SMALLINT NOT NULL,
    "cohort_size" INTEGER NOT NULL,
    "active_count" INTEGER NOT NULL,
    "is_suppressed" BOOLEAN NOT NULL DEFAULT false,
    "revenue_amount" DECIMAL(18,8),
    "revenue_currency" VARCHAR(10),
    "measured_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cohort_retentions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "behavior_sessions_user_id_started_at_idx" ON "behavior_sessions"("user_id", "started_at");

-- CreateIndex
CREATE INDEX "behavior_sessions_visitor_hash_session_index_idx" ON "behavior_sessions"("visitor_hash", "session_index");

-- CreateIndex
CREATE INDEX "behavior_sessions_organization_id_started_at_idx" ON "behavior_sessions"("organization_id", "started_at");

-- CreateIndex
CREATE INDEX "behavior_sessions_tracking_plan_id_idx" ON "behavior_sessions"("tracking_plan_id");

-- CreateIndex
CREATE INDEX "behavior_sessions_started_at_idx" ON "behavior_sessions" USING BRIN ("started_at");

-- CreateIndex
CREATE INDEX "behavior_events_user_id_occurred_at_idx" ON "behavior_events"("user_id", "occurred_at");

-- CreateIndex
CREATE INDEX "behavior_events_occurred_at_idx" ON "behavior_events" USING BRIN ("occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "behavior_events_session_id_sequence_number_key" ON "behavior_events"("session_id", "sequence_number");

-- CreateIndex
CREATE INDEX "behavior_patterns_reviewed_by_id_idx" ON "behavior_patterns"("reviewed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "behavior_patterns_period_key" ON "behavior_patterns"("tracking_plan_id", "pattern_hash", "period_start");

-- CreateIndex
CREATE INDEX "funnel_definitions_tracking_plan_id_idx" ON "funnel_definitions"("tracking_plan_id");

-- CreateIndex
CREATE INDEX "funnel_definitions_created_by_id_idx" ON "funnel_definitions"("created_by_id");

-- CreateIndex
CREATE INDEX "funnel_definitions_organization_id_idx" ON "funnel_definitions"("organization_id");

-- CreateIndex
CREATE INDEX "funnel_definitions_compliance_id_idx" ON "funnel_definitions"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "funnel_steps_funnel_id_position_key" ON "funnel_steps"("funnel_id", "position");

-- CreateIndex
CREATE INDEX "funnel_conversions_user_id_idx" ON "funnel_conversions"("user_id");

-- CreateIndex
CREATE INDEX "funnel_conversions_first_session_id_idx" ON "funnel_conversions"("first_session_id");

-- CreateIndex
CREATE INDEX "funnel_conversions_entered_at_idx" ON "funnel_conversions" USING BRIN ("entered_at");

-- CreateIndex
CREATE UNIQUE INDEX "funnel_conversions_funnel_id_unit_hash_entered_at_key" ON "funnel_conversions"("funnel_id", "unit_hash", "entered_at");

-- CreateIndex
CREATE INDEX "cohort_retentions_measured_at_idx" ON "cohort_retentions" USING BRIN ("measured_at");

-- CreateIndex
CREATE UNIQUE INDEX "cohort_retentions_cell_key" ON "cohort_retentions"("tracking_plan_id", "grain", "retention_kind", "segment", "cohort_period", "period_offset");

-- AddForeignKey
ALTER TABLE "behavior_events" ADD CONSTRAINT "behavior_events_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "behavior_sessions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funnel_steps" ADD CONSTRAINT "funnel_steps_funnel_id_fkey" FOREIGN KEY ("funnel_id") REFERENCES "funnel_definitions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funnel_conversions" ADD CONSTRAINT "funnel_conversions_funnel_id_fkey" FOREIGN KEY ("funnel_id") REFERENCES "funnel_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funnel_conversions" ADD CONSTRAINT "funnel_conversions_first_session_id_fkey" FOREIGN KEY ("first_session_id") REFERENCES "behavior_sessions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of behavior_sessions
ALTER TABLE "behavior_sessions" ADD CONSTRAINT "behavior_sessions_user_id_visitor_hash_3f25b052_check"
    CHECK (user_id IS NOT NULL OR visitor_hash IS NOT NULL);
ALTER TABLE "behavior_sessions" ADD CONSTRAINT "behavior_sessions_visitor_hash_eaccf755_check"
    CHECK (visitor_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "behavior_sessions" ADD CONSTRAINT "behavior_sessions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "behavior_sessions" ADD CONSTRAINT "behavior_sessions_session_index_350a20d7_check"
    CHECK (session_index >= 1);
ALTER TABLE "behavior_sessions" ADD CONSTRAINT "behavior_sessions_event_count_page_count_ed40c57f_check"
    CHECK (event_count >= 1 AND page_count BETWEEN 0 AND event_count);
ALTER TABLE "behavior_sessions" ADD CONSTRAINT "behavior_sessions_engaged_seconds_ended_at_start_7bdab15d_check"
    CHECK (engaged_seconds >= 0 AND engaged_seconds <= extract(epoch FROM ended_at - started_at) + 1);
ALTER TABLE "behavior_sessions" ADD CONSTRAINT "behavior_sessions_global_privacy_control_legal_b_283d8cf2_check"
    CHECK (NOT (global_privacy_control AND legal_basis = 'LEGITIMATE_INTEREST'));
ALTER TABLE "behavior_sessions" ADD CONSTRAINT "behavior_sessions_legal_basis_notice_version_9df43050_check"
    CHECK (legal_basis <> 'CONSENT' OR notice_version IS NOT NULL);
ALTER TABLE "behavior_sessions" ADD CONSTRAINT "behavior_sessions_is_bounce_page_count_engaged_s_2913b0ac_check"
    CHECK (is_bounce = (page_count <= 1 AND engaged_seconds < 10));

-- Safeguards of behavior_events
ALTER TABLE "behavior_events" ADD CONSTRAINT "behavior_events_sequence_number_a1d83c25_check"
    CHECK (sequence_number >= 1);
ALTER TABLE "behavior_events" ADD CONSTRAINT "behavior_events_scroll_percent_00e3cab2_check"
    CHECK (scroll_percent BETWEEN 0 AND 100);
ALTER TABLE "behavior_events" ADD CONSTRAINT "behavior_events_kind_scroll_percent_485c53ff_check"
    CHECK (kind = 'PAGE_PING' OR scroll_percent IS NULL OR kind = 'PAGE_VIEW');
ALTER TABLE "behavior_events" ADD CONSTRAINT "behavior_events_kind_action_category_61e7373e_check"
    CHECK ((kind = 'STRUCTURED') = (action IS NOT NULL) AND (action IS NULL) = (category IS NULL));
ALTER TABLE "behavior_events" ADD CONSTRAINT "behavior_events_numeric_value_cf783729_check"
    CHECK (numeric_value < 'NaN');
ALTER TABLE "behavior_events" ADD CONSTRAINT "behavior_events_page_path_342ad27c_check"
    CHECK (page_path !~ '[?#]');
ALTER TABLE "behavior_events" ADD CONSTRAINT "behavior_events_kind_target_path_b2a276e2_check"
    CHECK (kind <> 'LINK_CLICK' OR target_path IS NOT NULL);
ALTER TABLE "behavior_events" ADD CONSTRAINT "behavior_events_load_ms_afd3daed_check"
    CHECK (load_ms >= 0);

-- Safeguards of behavior_patterns
ALTER TABLE "behavior_patterns" ADD CONSTRAINT "behavior_patterns_step_keys_526b2a0d_check"
    CHECK (coalesce(cardinality(step_keys), 0) BETWEEN 2 AND 20);
ALTER TABLE "behavior_patterns" ADD CONSTRAINT "behavior_patterns_support_sessions_distinct_visi_38df57b7_check"
    CHECK (support_sessions >= 50 AND distinct_visitors >= 20 AND distinct_visitors <= support_sessions);
ALTER TABLE "behavior_patterns" ADD CONSTRAINT "behavior_patterns_support_ratio_lift_07b70b8f_check"
    CHECK (support_ratio > 0 AND support_ratio <= 1 AND lift >= 0 AND lift < 'NaN');
ALTER TABLE "behavior_patterns" ADD CONSTRAINT "behavior_patterns_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "behavior_patterns" ADD CONSTRAINT "behavior_patterns_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "behavior_patterns" ADD CONSTRAINT "behavior_patterns_pattern_hash_22b0dc96_check"
    CHECK (pattern_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "behavior_patterns" ADD CONSTRAINT "behavior_patterns_verdict_reviewed_by_id_b5abb700_check"
    CHECK ((verdict = 'NEW') = (reviewed_by_id IS NULL));
ALTER TABLE "behavior_patterns" ADD CONSTRAINT "behavior_patterns_median_seconds_78ac0b0a_check"
    CHECK (median_seconds >= 0);

-- Safeguards of funnel_definitions
ALTER TABLE "funnel_definitions" ADD CONSTRAINT "funnel_definitions_slug_version_b7df51fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND version >= 1);
ALTER TABLE "funnel_definitions" ADD CONSTRAINT "funnel_definitions_window_hours_f163d29e_check"
    CHECK (window_hours BETWEEN 1 AND 2160);
ALTER TABLE "funnel_definitions" ADD CONSTRAINT "funnel_definitions_status_archived_at_bc93aaaf_check"
    CHECK ((status = 'ARCHIVED') = (archived_at IS NOT NULL));
ALTER TABLE "funnel_definitions" ADD CONSTRAINT "funnel_definitions_goal_value_goal_currency_3befd1f5_check"
    CHECK (goal_value > 0 AND goal_value < 'NaN' AND (goal_value IS NULL) = (goal_currency IS NULL));
CREATE UNIQUE INDEX "funnel_definitions_tracking_plan_id_slug_b510aebe_key" ON "funnel_definitions" ("tracking_plan_id", "slug")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of funnel_steps
ALTER TABLE "funnel_steps" ADD CONSTRAINT "funnel_steps_position_65a21e62_check"
    CHECK (position BETWEEN 1 AND 20);
ALTER TABLE "funnel_steps" ADD CONSTRAINT "funnel_steps_page_pattern_action_4f374039_check"
    CHECK (num_nonnulls(page_pattern, action) = 1);
ALTER TABLE "funnel_steps" ADD CONSTRAINT "funnel_steps_role_position_c9e0180a_check"
    CHECK (NOT (role = 'EXCLUSION' AND position = 1));
ALTER TABLE "funnel_steps" ADD CONSTRAINT "funnel_steps_max_minutes_7a2962b7_check"
    CHECK (max_minutes > 0);

-- Safeguards of funnel_conversions
ALTER TABLE "funnel_conversions" ADD CONSTRAINT "funnel_conversions_step_count_reached_position_a65f1207_check"
    CHECK (step_count BETWEEN 2 AND 20 AND reached_position BETWEEN 1 AND step_count);
ALTER TABLE "funnel_conversions" ADD CONSTRAINT "funnel_conversions_is_converted_reached_position_15112b9b_check"
    CHECK (is_converted = (reached_position = step_count) AND is_converted = (converted_at IS NOT NULL));
ALTER TABLE "funnel_conversions" ADD CONSTRAINT "funnel_conversions_converted_at_entered_at_b68ef68f_check"
    CHECK (converted_at >= entered_at);
ALTER TABLE "funnel_conversions" ADD CONSTRAINT "funnel_conversions_step_seconds_reached_position_4acc6892_check"
    CHECK (coalesce(cardinality(step_seconds), 0) = reached_position);
ALTER TABLE "funnel_conversions" ADD CONSTRAINT "funnel_conversions_is_converted_dropped_path_bc0d08bb_check"
    CHECK (is_converted OR dropped_path IS NOT NULL);
ALTER TABLE "funnel_conversions" ADD CONSTRAINT "funnel_conversions_unit_hash_50ea37e2_check"
    CHECK (unit_hash ~ '^[0-9a-f]{64}$');

-- Safeguards of cohort_retentions
ALTER TABLE "cohort_retentions" ADD CONSTRAINT "cohort_retentions_cohort_size_active_count_c850df4a_check"
    CHECK (cohort_size >= 1 AND active_count BETWEEN 0 AND cohort_size);
ALTER TABLE "cohort_retentions" ADD CONSTRAINT "cohort_retentions_period_offset_8d9fb891_check"
    CHECK (period_offset BETWEEN 0 AND 520);
ALTER TABLE "cohort_retentions" ADD CONSTRAINT "cohort_retentions_period_offset_active_count_coh_fcd69a12_check"
    CHECK (period_offset > 0 OR active_count = cohort_size);
ALTER TABLE "cohort_retentions" ADD CONSTRAINT "cohort_retentions_is_suppressed_cohort_size_f58de62d_check"
    CHECK (NOT is_suppressed OR cohort_size < 20);
ALTER TABLE "cohort_retentions" ADD CONSTRAINT "cohort_retentions_is_suppressed_cohort_size_9327554c_check"
    CHECK (is_suppressed OR cohort_size >= 20);
ALTER TABLE "cohort_retentions" ADD CONSTRAINT "cohort_retentions_revenue_amount_revenue_currenc_b0b7928b_check"
    CHECK (revenue_amount >= 0 AND revenue_amount < 'NaN' AND (revenue_amount IS NULL) = (revenue_currency IS NULL));

-- Access to behavior_sessions
ALTER TABLE "behavior_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "behavior_sessions" FROM PUBLIC;
GRANT SELECT, INSERT ON "behavior_sessions" TO azora_service;
GRANT SELECT ON "behavior_sessions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("city_name") ON "behavior_sessions" TO azora_maintenance;
CREATE POLICY "behavior_sessions_a47a5c9f_access" ON "behavior_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "behavior_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "behavior_sessions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."behavior_sessions" WITH (security_barrier = true) AS
    SELECT "id", "tracking_plan_id", "user_id", "visitor_hash", "session_index", "legal_basis", "notice_version",
        "global_privacy_control", "entry_path", "exit_path", "referrer_host", "campaign_name", "device_class",
        "country", azora.mask_location("city_name") AS "city_name", "event_count", "page_count", "engaged_seconds",
        "is_bounce", "started_at", "ended_at", "organization_id", "created_at"
    FROM "behavior_sessions";
GRANT SELECT ON azora_reader."behavior_sessions" TO azora_reader;
ALTER VIEW azora_reader."behavior_sessions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "behavior_sessions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{city_name}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "behavior_sessions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to behavior_events
ALTER TABLE "behavior_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "behavior_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "behavior_events" TO azora_service;
GRANT SELECT ON "behavior_events" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("label") ON "behavior_events" TO azora_maintenance;
CREATE POLICY "behavior_events_30a4985c_access" ON "behavior_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "behavior_events" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "behavior_events" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."behavior_events" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "user_id", "sequence_number", "kind", "page_path", "target_path", "category", "action",
        azora.mask_free_text("label") AS "label", "numeric_value", "scroll_percent", "element_selector", "load_ms",
        "occurred_at", "created_at"
    FROM "behavior_events";
GRANT SELECT ON azora_reader."behavior_events" TO azora_reader;
ALTER VIEW azora_reader."behavior_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "behavior_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{label}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "behavior_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to behavior_patterns
ALTER TABLE "behavior_patterns" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "behavior_patterns" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "behavior_patterns" TO azora_service;
GRANT SELECT ON "behavior_patterns" TO azora_maintenance, azora_masker;
CREATE POLICY "behavior_patterns_4f50e550_access" ON "behavior_patterns"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "behavior_patterns" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."behavior_patterns" WITH (security_barrier = true) AS
    SELECT "id", "tracking_plan_id", "pattern_hash", "step_keys", "signal", "support_sessions", "distinct_visitors",
        "support_ratio", "confidence", "lift", "median_seconds", "verdict", "reviewed_by_id", "period_start",
        "period_end", "created_at", "updated_at", "deleted_at"
    FROM "behavior_patterns";
GRANT SELECT ON azora_reader."behavior_patterns" TO azora_reader;
ALTER VIEW azora_reader."behavior_patterns" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "behavior_patterns"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "behavior_patterns"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "behavior_patterns"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "behavior_patterns"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to funnel_definitions
ALTER TABLE "funnel_definitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "funnel_definitions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "funnel_definitions" TO azora_service;
GRANT SELECT ON "funnel_definitions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "funnel_definitions_68083f25_access" ON "funnel_definitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "funnel_definitions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "funnel_definitions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "funnel_definitions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."funnel_definitions" WITH (security_barrier = true) AS
    SELECT "id", "slug", "version", "title", "tracking_plan_id", "ordering", "count_by", "window_hours", "goal_value",
        "goal_currency", "status", "archived_at", "created_by_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "funnel_definitions";
GRANT SELECT ON azora_reader."funnel_definitions" TO azora_reader;
ALTER VIEW azora_reader."funnel_definitions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "funnel_definitions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "funnel_definitions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "funnel_definitions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "funnel_definitions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to funnel_steps
ALTER TABLE "funnel_steps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "funnel_steps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "funnel_steps" TO azora_service;
GRANT SELECT ON "funnel_steps" TO azora_maintenance, azora_masker;
CREATE POLICY "funnel_steps_4ccbb835_access" ON "funnel_steps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "funnel_steps" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."funnel_steps" WITH (security_barrier = true) AS
    SELECT "id", "funnel_id", "position", "title", "role", "page_pattern", "action", "max_minutes", "created_at",
        "updated_at"
    FROM "funnel_steps";
GRANT SELECT ON azora_reader."funnel_steps" TO azora_reader;
ALTER VIEW azora_reader."funnel_steps" OWNER TO azora_masker;

-- Access to funnel_conversions
ALTER TABLE "funnel_conversions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "funnel_conversions" FROM PUBLIC;
GRANT SELECT, INSERT ON "funnel_conversions" TO azora_service;
GRANT SELECT ON "funnel_conversions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "funnel_conversions_e0a29add_access" ON "funnel_conversions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "funnel_conversions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "funnel_conversions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."funnel_conversions" WITH (security_barrier = true) AS
    SELECT "id", "funnel_id", "first_session_id", "user_id", "unit_hash", "step_count", "reached_position",
        "step_seconds", "is_converted", "dropped_path", "entered_at", "converted_at", "created_at"
    FROM "funnel_conversions";
GRANT SELECT ON azora_reader."funnel_conversions" TO azora_reader;
ALTER VIEW azora_reader."funnel_conversions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "funnel_conversions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "funnel_conversions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to cohort_retentions
ALTER TABLE "cohort_retentions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "cohort_retentions" FROM PUBLIC;
GRANT SELECT, INSERT ON "cohort_retentions" TO azora_service;
GRANT SELECT ON "cohort_retentions" TO azora_maintenance, azora_masker;
CREATE POLICY "cohort_retentions_7cd380a6_access" ON "cohort_retentions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "cohort_retentions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."cohort_retentions" WITH (security_barrier = true) AS
    SELECT "id", "tracking_plan_id", "cohort_period", "grain", "retention_kind", "segment", "period_offset",
        "cohort_size", "active_count", "is_suppressed", "revenue_amount", "revenue_currency", "measured_at",
        "created_at"
    FROM "cohort_retentions";
GRANT SELECT ON azora_reader."cohort_retentions" TO azora_reader;
ALTER VIEW azora_reader."cohort_retentions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "cohort_retentions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "cohort_retentions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
