-- CreateEnum
CREATE TYPE "Pace" AS ENUM ('AHEAD', 'ON_TRACK', 'BEHIND');

-- CreateEnum
CREATE TYPE "EngagementMeasure" AS ENUM ('SESSIONS', 'ACTIVE_DAYS', 'MINUTES_READING', 'MINUTES_VIDEO', 'FORUM_POSTS', 'SUBMISSIONS', 'TUTOR_QUESTIONS');

-- CreateEnum
CREATE TYPE "GapStatus" AS ENUM ('OPEN', 'CLOSED', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "RiskBand" AS ENUM ('LOW', 'MEDIUM', 'HIGH');

-- CreateEnum
CREATE TYPE "CohortDimension" AS ENUM ('INTAKE_YEAR', 'SCHOOL', 'PROGRAMME', 'DELIVERY_MODE', 'LANGUAGE', 'INTERVENTION');

-- CreateEnum
CREATE TYPE "ComparisonMeasure" AS ENUM ('COMPLETION_RATE', 'MEAN_SCORE', 'MINUTES_SPENT', 'DROPOUT_RATE', 'PASS_RATE');

-- CreateEnum
CREATE TYPE "InterventionMeasure" AS ENUM ('TUTORING', 'MENTORING', 'WORKLOAD_CHANGE', 'LANGUAGE_SUPPORT', 'COUNSELLING', 'FINANCIAL_AID', 'PEER_GROUP');

-- CreateEnum
CREATE TYPE "PlanStatus" AS ENUM ('PROPOSED', 'ACTIVE', 'COMPLETED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "PlanOutcome" AS ENUM ('SUCCEEDED', 'PARTLY', 'NO_EFFECT', 'STUDENT_LEFT');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "progress_snapshots" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "organization_id" UUID,
    "progress_id" UUID,
    "snapshot_on" DATE NOT NULL,
    "progress_percent" DECIMAL(5,2) NOT NULL,
    "expected_percent" DECIMAL(5,2) NOT NULL,
    "pace" "Pace" NOT NULL,
    "modules_done" SMALLINT NOT NULL,
    "modules_total" SMALLINT NOT NULL,
    "minutes_spent" INTEGER NOT NULL,
    "mean_score_percent" DECIMAL(5,2),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "progress_snapshots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "engagement_indicators" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "organization_id" UUID,
    "week_starts_on" DATE NOT NULL,
    "measure" "EngagementMeasure" NOT NULL,
    "value" DECIMAL(10,2) NOT NULL,
    "z_score" DECIMAL(5,2),
    "cohort_size" INTEGER NOT NULL,
    "event_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "engagement_indicators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_gaps" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "outcome_id" UUID NOT NULL,
    "mastery_probability" DECIMAL(5,4) NOT NULL,
    "target_probability" DECIMAL(5,4) NOT NULL DEFAULT 0.95,
    "evidence_count" INTEGER NOT NULL,
    "blocks_module_id" UUID,
    "status" "GapStatus" NOT NULL DEFAULT 'OPEN',
    "detected_at" TIMESTAMPTZ(6) NOT NULL,
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "learning_gaps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dropout_risk_predictions" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "organization_id" UUID,
    "model_version" TEXT NOT NULL,
    "risk_probability" DECIMAL(5,4) NOT NULL,
    "baseline_probability" DECIMAL(5,4) NOT NULL,
    "band" "RiskBand" NOT NULL,
    "horizon_days" SMALLINT NOT NULL,
    "contributions" JSONB NOT NULL,
    "predicted_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dropout_risk_predictions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cohort_comparisons" (
    "id" UUID NOT NULL,
    "course_id" UUID,
    "title" TEXT NOT NULL,
    "dimension" "CohortDimension" NOT NULL,
    "cohort_a" TEXT NOT NULL,
    "cohort_b" TEXT NOT NULL,
    "measure" "ComparisonMeasure" NOT NULL,
    "size_a" INTEGER NOT NULL,
    "size_b" INTEGER NOT NULL,
    "mean_a" DECIMAL(10,4) NOT NULL,
    "mean_b" DECIMAL(10,4) NOT NULL,
    "deviation_a" DECIMAL(10,4) NOT NULL,
    "deviation_b" DECIMAL(10,4) NOT NULL,
    "effect_size" DECIMAL(6,3) NOT NULL,
    "p_value" DECIMAL(8,7) NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "cohort_comparisons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intervention_plans" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "advisor_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "prediction_id" UUID,
    "measures" "InterventionMeasure"[],
    "goal" TEXT NOT NULL,
    "success_percent" SMALLINT,
    "status" "PlanStatus" NOT NULL DEFAULT 'PROPOSED',
    "outcome" "PlanOutcome",
    "starts_on" DATE NOT NULL,
    "review_on" DATE NOT NULL,
    "agreed_at" TIMESTAMPTZ(6),
    "closed_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "intervention_plans_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "progress_snapshots_snapshot_on_idx" ON "progress_snapshots"("snapshot_on");

-- CreateIndex
CREATE INDEX "progress_snapshots_user_id_idx" ON "progress_snapshots"("user_id");

-- CreateIndex
CREATE INDEX "progress_snapshots_course_id_idx" ON "progress_snapshots"("course_id");

-- CreateIndex
CREATE INDEX "progress_snapshots_organization_id_idx" ON "progress_snapshots"("organization_id");

-- CreateIndex
CREATE INDEX "progress_snapshots_progress_id_idx" ON "progress_snapshots"("progress_id");

-- CreateIndex
CREATE UNIQUE INDEX "progress_snapshots_student_id_course_id_snapshot_on_key" ON "progress_snapshots"("student_id", "course_id", "snapshot_on");

-- CreateIndex
CREATE INDEX "engagement_indicators_week_starts_on_idx" ON "engagement_indicators"("week_starts_on");

-- CreateIndex
CREATE INDEX "engagement_indicators_user_id_idx" ON "engagement_indicators"("user_id");

-- CreateIndex
CREATE INDEX "engagement_indicators_course_id_idx" ON "engagement_indicators"("course_id");

-- CreateIndex
CREATE INDEX "engagement_indicators_organization_id_idx" ON "engagement_indicators"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "engagement_indicators_student_course_measure_week_starts_on_key" ON "engagement_indicators"("student_id", "course_id", "measure", "week_starts_on");

-- CreateIndex
CREATE INDEX "learning_gaps_student_id_idx" ON "learning_gaps"("student_id");

-- CreateIndex
CREATE INDEX "learning_gaps_user_id_idx" ON "learning_gaps"("user_id");

-- CreateIndex
CREATE INDEX "learning_gaps_course_id_idx" ON "learning_gaps"("course_id");

-- CreateIndex
CREATE INDEX "learning_gaps_outcome_id_idx" ON "learning_gaps"("outcome_id");

-- CreateIndex
CREATE INDEX "learning_gaps_blocks_module_id_idx" ON "learning_gaps"("blocks_module_id");

-- CreateIndex
CREATE INDEX "learning_gaps_organization_id_idx" ON "learning_gaps"("organization_id");

-- CreateIndex
CREATE INDEX "learning_gaps_compliance_id_idx" ON "learning_gaps"("compliance_id");

-- CreateIndex
CREATE INDEX "dropout_risk_predictions_student_id_course_id_predicted_at_idx" ON "dropout_risk_predictions"("student_id", "course_id", "predicted_at");

-- CreateIndex
CREATE INDEX "dropout_risk_predictions_course_id_predicted_at_idx" ON "dropout_risk_predictions"("course_id", "predicted_at");

-- CreateIndex
CREATE INDEX "dropout_risk_predictions_predicted_at_idx" ON "dropout_risk_predictions" USING BRIN ("predicted_at");

-- CreateIndex
CREATE INDEX "dropout_risk_predictions_user_id_idx" ON "dropout_risk_predictions"("user_id");

-- CreateIndex
CREATE INDEX "dropout_risk_predictions_organization_id_idx" ON "dropout_risk_predictions"("organization_id");

-- CreateIndex
CREATE INDEX "cohort_comparisons_course_id_idx" ON "cohort_comparisons"("course_id");

-- CreateIndex
CREATE INDEX "cohort_comparisons_requested_by_id_idx" ON "cohort_comparisons"("requested_by_id");

-- CreateIndex
CREATE INDEX "cohort_comparisons_organization_id_idx" ON "cohort_comparisons"("organization_id");

-- CreateIndex
CREATE INDEX "cohort_comparisons_compliance_id_idx" ON "cohort_comparisons"("compliance_id");

-- CreateIndex
CREATE INDEX "intervention_plans_student_id_idx" ON "intervention_plans"("student_id");

-- CreateIndex
CREATE INDEX "intervention_plans_user_id_idx" ON "intervention_plans"("user_id");

-- CreateIndex
CREATE INDEX "intervention_plans_advisor_id_idx" ON "intervention_plans"("advisor_id");

-- CreateIndex
CREATE INDEX "intervention_plans_course_id_idx" ON "intervention_plans"("course_id");

-- CreateIndex
CREATE INDEX "intervention_plans_prediction_id_idx" ON "intervention_plans"("prediction_id");

-- CreateIndex
CREATE INDEX "intervention_plans_organization_id_idx" ON "intervention_plans"("organization_id");

-- CreateIndex
CREATE INDEX "intervention_plans_compliance_id_idx" ON "intervention_plans"("compliance_id");

-- AddForeignKey
ALTER TABLE "intervention_plans" ADD CONSTRAINT "intervention_plans_prediction_id_fkey" FOREIGN KEY ("prediction_id") REFERENCES "dropout_risk_predictions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Safeguards of progress_snapshots
ALTER TABLE "progress_snapshots" ADD CONSTRAINT "progress_snapshots_progress_percent_expected_per_fb31e087_check"
    CHECK (progress_percent BETWEEN 0 AND 100 AND expected_percent BETWEEN 0 AND 100);
ALTER TABLE "progress_snapshots" ADD CONSTRAINT "progress_snapshots_modules_done_modules_total_53f12b12_check"
    CHECK (modules_done BETWEEN 0 AND modules_total AND modules_total >= 1);
ALTER TABLE "progress_snapshots" ADD CONSTRAINT "progress_snapshots_minutes_spent_47118d0b_check"
    CHECK (minutes_spent >= 0);
ALTER TABLE "progress_snapshots" ADD CONSTRAINT "progress_snapshots_mean_score_percent_0f388246_check"
    CHECK (mean_score_percent BETWEEN 0 AND 100);
ALTER TABLE "progress_snapshots" ADD CONSTRAINT "progress_snapshots_pace_progress_percent_expecte_628ee673_check"
    CHECK ((pace = 'AHEAD') = (progress_percent > expected_percent + 5));
ALTER TABLE "progress_snapshots" ADD CONSTRAINT "progress_snapshots_pace_progress_percent_expecte_ed0ef92b_check"
    CHECK ((pace = 'BEHIND') = (progress_percent < expected_percent - 5));

-- Safeguards of engagement_indicators
ALTER TABLE "engagement_indicators" ADD CONSTRAINT "engagement_indicators_week_starts_on_366f4dd2_check"
    CHECK (extract(isodow FROM week_starts_on) = 1);
ALTER TABLE "engagement_indicators" ADD CONSTRAINT "engagement_indicators_value_6e422948_check"
    CHECK (value >= 0);
ALTER TABLE "engagement_indicators" ADD CONSTRAINT "engagement_indicators_z_score_d1789943_check"
    CHECK (z_score BETWEEN -10 AND 10);
ALTER TABLE "engagement_indicators" ADD CONSTRAINT "engagement_indicators_cohort_size_z_score_134bf243_check"
    CHECK (cohort_size >= 5 OR z_score IS NULL);
ALTER TABLE "engagement_indicators" ADD CONSTRAINT "engagement_indicators_event_count_bbb126a9_check"
    CHECK (event_count >= 0);

-- Safeguards of learning_gaps
ALTER TABLE "learning_gaps" ADD CONSTRAINT "learning_gaps_mastery_probability_target_probabi_5ba6295c_check"
    CHECK (mastery_probability BETWEEN 0 AND 1 AND target_probability BETWEEN 0 AND 1);
ALTER TABLE "learning_gaps" ADD CONSTRAINT "learning_gaps_mastery_probability_target_probabi_9e3d17c0_check"
    CHECK (mastery_probability < target_probability OR status <> 'OPEN');
ALTER TABLE "learning_gaps" ADD CONSTRAINT "learning_gaps_evidence_count_24e18598_check"
    CHECK (evidence_count >= 1);
ALTER TABLE "learning_gaps" ADD CONSTRAINT "learning_gaps_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "learning_gaps" ADD CONSTRAINT "learning_gaps_closed_at_detected_at_12b38074_check"
    CHECK (closed_at >= detected_at);
CREATE UNIQUE INDEX "learning_gaps_student_id_outcome_id_e6583157_key" ON "learning_gaps" ("student_id", "outcome_id")
    WHERE (status = 'OPEN' AND deleted_at IS NULL);

-- Safeguards of dropout_risk_predictions
ALTER TABLE "dropout_risk_predictions" ADD CONSTRAINT "dropout_risk_predictions_risk_probability_408140f5_check"
    CHECK (risk_probability BETWEEN 0 AND 1);
ALTER TABLE "dropout_risk_predictions" ADD CONSTRAINT "dropout_risk_predictions_band_risk_probability_821ea5d4_check"
    CHECK (CASE band WHEN 'HIGH' THEN risk_probability >= 0.7 WHEN 'MEDIUM' THEN risk_probability >= 0.4 AND risk_probability < 0.7 ELSE risk_probability < 0.4 END);
ALTER TABLE "dropout_risk_predictions" ADD CONSTRAINT "dropout_risk_predictions_horizon_days_e9eba8c3_check"
    CHECK (horizon_days BETWEEN 7 AND 365);
ALTER TABLE "dropout_risk_predictions" ADD CONSTRAINT "dropout_risk_predictions_contributions_3d4d1a30_check"
    CHECK (jsonb_typeof(contributions) = 'object');
ALTER TABLE "dropout_risk_predictions" ADD CONSTRAINT "dropout_risk_predictions_baseline_probability_f0701ecf_check"
    CHECK (baseline_probability BETWEEN 0 AND 1);
ALTER TABLE "dropout_risk_predictions" ADD CONSTRAINT "dropout_risk_predictions_model_version_efd25946_check"
    CHECK (model_version ~ '^[a-z0-9-]+@[0-9]+[.][0-9]+[.][0-9]+$');

-- Safeguards of cohort_comparisons
ALTER TABLE "cohort_comparisons" ADD CONSTRAINT "cohort_comparisons_cohort_a_cohort_b_93ba709f_check"
    CHECK (cohort_a <> cohort_b);
ALTER TABLE "cohort_comparisons" ADD CONSTRAINT "cohort_comparisons_size_a_size_b_9dc5ec63_check"
    CHECK (size_a >= 10 AND size_b >= 10);
ALTER TABLE "cohort_comparisons" ADD CONSTRAINT "cohort_comparisons_deviation_a_deviation_b_80ca1d00_check"
    CHECK (deviation_a >= 0 AND deviation_b >= 0);
ALTER TABLE "cohort_comparisons" ADD CONSTRAINT "cohort_comparisons_p_value_9fd679ef_check"
    CHECK (p_value BETWEEN 0 AND 1);
ALTER TABLE "cohort_comparisons" ADD CONSTRAINT "cohort_comparisons_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "cohort_comparisons" ADD CONSTRAINT "cohort_comparisons_effect_size_b4e2d396_check"
    CHECK (effect_size BETWEEN -10 AND 10);

-- Safeguards of intervention_plans
ALTER TABLE "intervention_plans" ADD CONSTRAINT "intervention_plans_advisor_id_user_id_3c924a83_check"
    CHECK (advisor_id <> user_id);
ALTER TABLE "intervention_plans" ADD CONSTRAINT "intervention_plans_status_closed_on_a3e0d8bc_check"
    CHECK ((status IN ('COMPLETED', 'ABANDONED')) = (closed_on IS NOT NULL));
ALTER TABLE "intervention_plans" ADD CONSTRAINT "intervention_plans_status_outcome_88ded28e_check"
    CHECK ((status = 'COMPLETED') = (outcome IS NOT NULL));
ALTER TABLE "intervention_plans" ADD CONSTRAINT "intervention_plans_review_on_starts_on_closed_on_b1c2f30e_check"
    CHECK (review_on > starts_on AND closed_on >= starts_on);
ALTER TABLE "intervention_plans" ADD CONSTRAINT "intervention_plans_status_agreed_at_ff43f036_check"
    CHECK (status = 'PROPOSED' OR status = 'ABANDONED' OR agreed_at IS NOT NULL);
ALTER TABLE "intervention_plans" ADD CONSTRAINT "intervention_plans_success_percent_fb503ced_check"
    CHECK (success_percent BETWEEN 0 AND 100);
CREATE UNIQUE INDEX "intervention_plans_student_id_course_id_47103e42_key" ON "intervention_plans" ("student_id", "course_id")
    WHERE (status IN ('PROPOSED', 'ACTIVE') AND deleted_at IS NULL);

-- Access to progress_snapshots
ALTER TABLE "progress_snapshots" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "progress_snapshots" FROM PUBLIC;
GRANT SELECT, INSERT ON "progress_snapshots" TO azora_service;
GRANT SELECT ON "progress_snapshots" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "progress_snapshots_de901f48_access" ON "progress_snapshots"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "progress_snapshots" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "progress_snapshots" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."progress_snapshots" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "course_id", "organization_id", "progress_id", "snapshot_on",
        "progress_percent", "expected_percent", "pace", "modules_done", "modules_total", "minutes_spent",
        "mean_score_percent", "created_at"
    FROM "progress_snapshots";
GRANT SELECT ON azora_reader."progress_snapshots" TO azora_reader;
ALTER VIEW azora_reader."progress_snapshots" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "progress_snapshots"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "progress_snapshots"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to engagement_indicators
ALTER TABLE "engagement_indicators" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "engagement_indicators" FROM PUBLIC;
GRANT SELECT, INSERT ON "engagement_indicators" TO azora_service;
GRANT SELECT ON "engagement_indicators" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "engagement_indicators_3a968e1e_access" ON "engagement_indicators"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "engagement_indicators" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "engagement_indicators" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."engagement_indicators" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "course_id", "organization_id", "week_starts_on", "measure", "value", "z_score",
        "cohort_size", "event_count", "created_at"
    FROM "engagement_indicators";
GRANT SELECT ON azora_reader."engagement_indicators" TO azora_reader;
ALTER VIEW azora_reader."engagement_indicators" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "engagement_indicators"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "engagement_indicators"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to learning_gaps
ALTER TABLE "learning_gaps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "learning_gaps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "learning_gaps" TO azora_service;
GRANT SELECT ON "learning_gaps" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "learning_gaps_9138d6c1_access" ON "learning_gaps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "learning_gaps" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "learning_gaps" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "learning_gaps" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."learning_gaps" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "course_id", "outcome_id", "mastery_probability", "target_probability",
        "evidence_count", "blocks_module_id", "status", "detected_at", "closed_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "learning_gaps";
GRANT SELECT ON azora_reader."learning_gaps" TO azora_reader;
ALTER VIEW azora_reader."learning_gaps" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "learning_gaps"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "learning_gaps"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "learning_gaps"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "learning_gaps"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to dropout_risk_predictions
ALTER TABLE "dropout_risk_predictions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dropout_risk_predictions" FROM PUBLIC;
GRANT SELECT, INSERT ON "dropout_risk_predictions" TO azora_service;
GRANT SELECT ON "dropout_risk_predictions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "dropout_risk_predictions_2527b0cb_access" ON "dropout_risk_predictions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dropout_risk_predictions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "dropout_risk_predictions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."dropout_risk_predictions" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "course_id", "organization_id", "model_version", "risk_probability",
        "baseline_probability", "band", "horizon_days", "contributions", "predicted_at", "created_at"
    FROM "dropout_risk_predictions";
GRANT SELECT ON azora_reader."dropout_risk_predictions" TO azora_reader;
ALTER VIEW azora_reader."dropout_risk_predictions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "dropout_risk_predictions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "dropout_risk_predictions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to cohort_comparisons
ALTER TABLE "cohort_comparisons" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "cohort_comparisons" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "cohort_comparisons" TO azora_service;
GRANT SELECT ON "cohort_comparisons" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "cohort_comparisons_586d4ee3_access" ON "cohort_comparisons"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "cohort_comparisons" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "cohort_comparisons" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "cohort_comparisons" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."cohort_comparisons" WITH (security_barrier = true) AS
    SELECT "id", "course_id", "title", "dimension", "cohort_a", "cohort_b", "measure", "size_a", "size_b", "mean_a",
        "mean_b", "deviation_a", "deviation_b", "effect_size", "p_value", "period_start", "period_end",
        "requested_by_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "cohort_comparisons";
GRANT SELECT ON azora_reader."cohort_comparisons" TO azora_reader;
ALTER VIEW azora_reader."cohort_comparisons" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "cohort_comparisons"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "cohort_comparisons"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "cohort_comparisons"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "cohort_comparisons"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to intervention_plans
ALTER TABLE "intervention_plans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "intervention_plans" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "intervention_plans" TO azora_service;
GRANT SELECT ON "intervention_plans" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("goal") ON "intervention_plans" TO azora_maintenance;
CREATE POLICY "intervention_plans_8d411479_access" ON "intervention_plans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "intervention_plans" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "intervention_plans" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "advisor_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "intervention_plans" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("user_id" = (SELECT azora.subject())
        OR "advisor_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."intervention_plans" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "advisor_id", "course_id", "prediction_id", "measures",
        azora.mask_free_text("goal") AS "goal", "success_percent", "status", "outcome", "starts_on", "review_on",
        "agreed_at", "closed_on", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "intervention_plans";
GRANT SELECT ON azora_reader."intervention_plans" TO azora_reader;
ALTER VIEW azora_reader."intervention_plans" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "intervention_plans"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{goal}', '{user_id,advisor_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "intervention_plans"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{goal}', '{user_id,advisor_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "intervention_plans"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{goal}', '{user_id,advisor_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "intervention_plans"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
