-- CreateEnum
CREATE TYPE "SimulationTense" AS ENUM ('PAST', 'PRESENT', 'FUTURE');

-- CreateEnum
CREATE TYPE "SimulationInterface" AS ENUM ('MODEL_EXCHANGE', 'CO_SIMULATION', 'SCHEDULED_EXECUTION', 'AGENT_BASED', 'SYSTEM_DYNAMICS', 'MONTE_CARLO');

-- CreateEnum
CREATE TYPE "SimulationStatus" AS ENUM ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "VitalCondition" AS ENUM ('THRIVING', 'STEADY', 'CRITICAL');

-- CreateEnum
CREATE TYPE "FutureScenario" AS ENUM ('BASELINE', 'OPTIMISTIC', 'ADVERSE', 'SEVERELY_ADVERSE', 'POLICY_CHANGE');

-- CreateEnum
CREATE TYPE "PathSampling" AS ENUM ('PSEUDO_RANDOM', 'ANTITHETIC', 'STRATIFIED', 'LATIN_HYPERCUBE', 'SOBOL');

-- CreateEnum
CREATE TYPE "VariableCausality" AS ENUM ('PARAMETER', 'CALCULATED_PARAMETER', 'STRUCTURAL_PARAMETER', 'INPUT', 'OUTPUT', 'LOCAL', 'INDEPENDENT', 'DEPENDENT');

-- CreateEnum
CREATE TYPE "TwinSync" AS ENUM ('NONE', 'ONE_WAY', 'TWO_WAY');

-- CreateEnum
CREATE TYPE "TwinStatus" AS ENUM ('MODELLED', 'CONNECTED', 'DIVERGED', 'RETIRED');

-- CreateEnum
CREATE TYPE "InsightKind" AS ENUM ('TREND', 'RISK', 'OPPORTUNITY', 'ANOMALY', 'CAUSE', 'TIPPING_POINT');

-- CreateEnum
CREATE TYPE "InsightUrgency" AS ENUM ('INFORM', 'WATCH', 'PREPARE', 'ACT_NOW');

-- CreateEnum
CREATE TYPE "InsightStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'CONFIRMED', 'REFUTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "simulation_runs" (
    "id" UUID NOT NULL,
    "tense" "SimulationTense" NOT NULL,
    "question" TEXT NOT NULL,
    "model_name" TEXT NOT NULL,
    "model_sha256" CHAR(64) NOT NULL,
    "interface" "SimulationInterface" NOT NULL,
    "twin_id" UUID,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "random_seed" BIGINT NOT NULL DEFAULT 0,
    "start_time" TIMESTAMPTZ(6) NOT NULL,
    "stop_time" TIMESTAMPTZ(6) NOT NULL,
    "step_seconds" INTEGER NOT NULL,
    "tolerance" DECIMAL(10,9),
    "status" "SimulationStatus" NOT NULL DEFAULT 'QUEUED',
    "failure" TEXT,
    "cpu_seconds" BIGINT NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "requested_by_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "simulation_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "historical_simulations" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "replayed_sources" TEXT[],
    "is_what_if" BOOLEAN NOT NULL DEFAULT false,
    "counterfactual" TEXT,
    "observation_count" INTEGER NOT NULL,
    "mean_absolute_error" DECIMAL(20,8) NOT NULL,
    "mape_percent" DECIMAL(12,4),
    "mase" DECIMAL(10,5),
    "crps" DECIMAL(20,8),
    "nominal_coverage" DECIMAL(4,3) NOT NULL DEFAULT 0.9,
    "observed_coverage" DECIMAL(4,3) NOT NULL,
    "is_calibrated" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "historical_simulations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "present_vital_signs" (
    "id" UUID NOT NULL,
    "run_id" UUID,
    "taken_at" TIMESTAMPTZ(6) NOT NULL,
    "economic_metrics_id" UUID NOT NULL,
    "exchange_rate_id" UUID,
    "active_learners" INTEGER NOT NULL,
    "active_tutors" INTEGER NOT NULL,
    "open_jobs" INTEGER NOT NULL,
    "daily_transactions" BIGINT NOT NULL,
    "course_completion_ratio" DECIMAL(5,4) NOT NULL,
    "live_services" SMALLINT NOT NULL,
    "known_services" SMALLINT NOT NULL,
    "p95_latency_ms" INTEGER NOT NULL,
    "error_ratio" DECIMAL(6,5) NOT NULL,
    "vitality" SMALLINT NOT NULL,
    "condition" "VitalCondition" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "present_vital_signs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "future_simulations" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "vital_signs_id" UUID NOT NULL,
    "scenario" "FutureScenario" NOT NULL,
    "assumptions" TEXT,
    "horizon_days" INTEGER NOT NULL,
    "path_count" INTEGER NOT NULL,
    "sampling" "PathSampling" NOT NULL DEFAULT 'PSEUDO_RANDOM',
    "headline_variable" TEXT NOT NULL,
    "standard_error" DECIMAL(20,8) NOT NULL,
    "tolerated_error" DECIMAL(20,8) NOT NULL,
    "converged" BOOLEAN NOT NULL,
    "target_statement" TEXT,
    "target_probability" DECIMAL(6,5),
    "ruin_probability" DECIMAL(6,5),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "future_simulations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "simulated_outcomes" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "variable" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "causality" "VariableCausality" NOT NULL DEFAULT 'OUTPUT',
    "simulated_at" TIMESTAMPTZ(6) NOT NULL,
    "mean" DECIMAL(28,8) NOT NULL,
    "standard_deviation" DECIMAL(28,8) NOT NULL,
    "p05" DECIMAL(28,8) NOT NULL,
    "p25" DECIMAL(28,8) NOT NULL,
    "p50" DECIMAL(28,8) NOT NULL,
    "p75" DECIMAL(28,8) NOT NULL,
    "p95" DECIMAL(28,8) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "simulated_outcomes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "digital_twins" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "dtmi" VARCHAR(128) NOT NULL,
    "twinned_service" TEXT NOT NULL,
    "twinned_model" TEXT,
    "twinned_row_key" TEXT,
    "properties" JSONB NOT NULL DEFAULT '{}',
    "relationships" JSONB NOT NULL DEFAULT '[]',
    "part_of_id" UUID,
    "sync" "TwinSync" NOT NULL DEFAULT 'ONE_WAY',
    "sync_seconds" INTEGER NOT NULL DEFAULT 60,
    "last_synced_at" TIMESTAMPTZ(6),
    "fidelity" DECIMAL(5,4),
    "status" "TwinStatus" NOT NULL DEFAULT 'MODELLED',
    "retired_at" TIMESTAMPTZ(6),
    "keeper_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "digital_twins_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cognitive_insights" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "twin_id" UUID,
    "kind" "InsightKind" NOT NULL,
    "statement" TEXT NOT NULL,
    "reasoning" TEXT NOT NULL,
    "recommendation" TEXT,
    "urgency" "InsightUrgency" NOT NULL DEFAULT 'WATCH',
    "confidence" DECIMAL(5,4) NOT NULL,
    "holds_from" TIMESTAMPTZ(6) NOT NULL,
    "holds_until" TIMESTAMPTZ(6) NOT NULL,
    "status" "InsightStatus" NOT NULL DEFAULT 'DRAFT',
    "reviewed_by_id" UUID,
    "published_at" TIMESTAMPTZ(6),
    "resolved_at" TIMESTAMPTZ(6),
    "brier_score" DECIMAL(7,6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "cognitive_insights_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "simulation_runs_tense_start_time_idx" ON "simulation_runs"("tense", "start_time");

-- CreateIndex
CREATE INDEX "simulation_runs_requested_by_id_created_at_idx" ON "simulation_runs"("requested_by_id", "created_at");

-- CreateIndex
CREATE INDEX "simulation_runs_organization_id_idx" ON "simulation_runs"("organization_id");

-- CreateIndex
CREATE INDEX "simulation_runs_compliance_id_idx" ON "simulation_runs"("compliance_id");

-- CreateIndex
CREATE INDEX "simulation_runs_twin_id_idx" ON "simulation_runs"("twin_id");

-- CreateIndex
CREATE UNIQUE INDEX "historical_simulations_run_id_key" ON "historical_simulations"("run_id");

-- CreateIndex
CREATE UNIQUE INDEX "present_vital_signs_run_id_key" ON "present_vital_signs"("run_id");

-- CreateIndex
CREATE UNIQUE INDEX "present_vital_signs_taken_at_key" ON "present_vital_signs"("taken_at");

-- CreateIndex
CREATE INDEX "present_vital_signs_taken_at_idx" ON "present_vital_signs" USING BRIN ("taken_at");

-- CreateIndex
CREATE INDEX "present_vital_signs_economic_metrics_id_idx" ON "present_vital_signs"("economic_metrics_id");

-- CreateIndex
CREATE INDEX "present_vital_signs_exchange_rate_id_idx" ON "present_vital_signs"("exchange_rate_id");

-- CreateIndex
CREATE UNIQUE INDEX "future_simulations_run_id_key" ON "future_simulations"("run_id");

-- CreateIndex
CREATE INDEX "future_simulations_vital_signs_id_idx" ON "future_simulations"("vital_signs_id");

-- CreateIndex
CREATE UNIQUE INDEX "simulated_outcomes_run_id_variable_simulated_at_key" ON "simulated_outcomes"("run_id", "variable", "simulated_at");

-- CreateIndex
CREATE INDEX "digital_twins_keeper_id_idx" ON "digital_twins"("keeper_id");

-- CreateIndex
CREATE INDEX "digital_twins_organization_id_idx" ON "digital_twins"("organization_id");

-- CreateIndex
CREATE INDEX "digital_twins_compliance_id_idx" ON "digital_twins"("compliance_id");

-- CreateIndex
CREATE INDEX "digital_twins_part_of_id_idx" ON "digital_twins"("part_of_id");

-- CreateIndex
CREATE INDEX "cognitive_insights_status_holds_until_idx" ON "cognitive_insights"("status", "holds_until");

-- CreateIndex
CREATE INDEX "cognitive_insights_reviewed_by_id_idx" ON "cognitive_insights"("reviewed_by_id");

-- CreateIndex
CREATE INDEX "cognitive_insights_organization_id_idx" ON "cognitive_insights"("organization_id");

-- CreateIndex
CREATE INDEX "cognitive_insights_compliance_id_idx" ON "cognitive_insights"("compliance_id");

-- CreateIndex
CREATE INDEX "cognitive_insights_run_id_idx" ON "cognitive_insights"("run_id");

-- CreateIndex
CREATE INDEX "cognitive_insights_twin_id_idx" ON "cognitive_insights"("twin_id");

-- AddForeignKey
ALTER TABLE "simulation_runs" ADD CONSTRAINT "simulation_runs_twin_id_fkey" FOREIGN KEY ("twin_id") REFERENCES "digital_twins"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "historical_simulations" ADD CONSTRAINT "historical_simulations_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "simulation_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "present_vital_signs" ADD CONSTRAINT "present_vital_signs_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "simulation_runs"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "future_simulations" ADD CONSTRAINT "future_simulations_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "simulation_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "future_simulations" ADD CONSTRAINT "future_simulations_vital_signs_id_fkey" FOREIGN KEY ("vital_signs_id") REFERENCES "present_vital_signs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "simulated_outcomes" ADD CONSTRAINT "simulated_outcomes_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "simulation_runs"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "digital_twins" ADD CONSTRAINT "digital_twins_part_of_id_fkey" FOREIGN KEY ("part_of_id") REFERENCES "digital_twins"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cognitive_insights" ADD CONSTRAINT "cognitive_insights_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "simulation_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cognitive_insights" ADD CONSTRAINT "cognitive_insights_twin_id_fkey" FOREIGN KEY ("twin_id") REFERENCES "digital_twins"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of simulation_runs
ALTER TABLE "simulation_runs" ADD CONSTRAINT "simulation_runs_model_name_2935fabc_check"
    CHECK (char_length(model_name) BETWEEN 1 AND 200);
ALTER TABLE "simulation_runs" ADD CONSTRAINT "simulation_runs_model_sha256_91821210_check"
    CHECK (model_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "simulation_runs" ADD CONSTRAINT "simulation_runs_stop_time_start_time_600f2f3c_check"
    CHECK (stop_time > start_time);
ALTER TABLE "simulation_runs" ADD CONSTRAINT "simulation_runs_step_seconds_tolerance_ebb5ed4c_check"
    CHECK (step_seconds > 0 AND tolerance > 0 AND tolerance < 1);
ALTER TABLE "simulation_runs" ADD CONSTRAINT "simulation_runs_status_ended_at_f8216f50_check"
    CHECK ((status IN ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (ended_at IS NOT NULL));
ALTER TABLE "simulation_runs" ADD CONSTRAINT "simulation_runs_status_started_at_2f075feb_check"
    CHECK (status = 'QUEUED' OR status = 'CANCELLED' OR started_at IS NOT NULL);
ALTER TABLE "simulation_runs" ADD CONSTRAINT "simulation_runs_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "simulation_runs" ADD CONSTRAINT "simulation_runs_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "simulation_runs" ADD CONSTRAINT "simulation_runs_cpu_seconds_bf0997ef_check"
    CHECK (cpu_seconds >= 0);
ALTER TABLE "simulation_runs" ADD CONSTRAINT "simulation_runs_parameters_66708433_check"
    CHECK (jsonb_typeof(parameters) = 'object');

-- Safeguards of historical_simulations
ALTER TABLE "historical_simulations" ADD CONSTRAINT "historical_simulations_replayed_sources_89702acc_check"
    CHECK (coalesce(cardinality(replayed_sources), 0) >= 1);
ALTER TABLE "historical_simulations" ADD CONSTRAINT "historical_simulations_observation_count_2a34f70c_check"
    CHECK (observation_count >= 2);
ALTER TABLE "historical_simulations" ADD CONSTRAINT "historical_simulations_mean_absolute_error_mape_53efcb20_check"
    CHECK (mean_absolute_error >= 0 AND mean_absolute_error < 'NaN' AND mape_percent >= 0 AND mape_percent < 'NaN' AND mase >= 0 AND mase < 'NaN');
ALTER TABLE "historical_simulations" ADD CONSTRAINT "historical_simulations_crps_263fc33b_check"
    CHECK (crps >= 0 AND crps < 'NaN');
ALTER TABLE "historical_simulations" ADD CONSTRAINT "historical_simulations_nominal_coverage_observed_32bf24ac_check"
    CHECK (nominal_coverage > 0 AND nominal_coverage < 1 AND observed_coverage BETWEEN 0 AND 1);
ALTER TABLE "historical_simulations" ADD CONSTRAINT "historical_simulations_is_calibrated_observed_co_741eef4d_check"
    CHECK (is_calibrated = (abs(observed_coverage - nominal_coverage) <= 0.05));
ALTER TABLE "historical_simulations" ADD CONSTRAINT "historical_simulations_is_what_if_counterfactual_03285036_check"
    CHECK (is_what_if = (counterfactual IS NOT NULL));

-- Safeguards of present_vital_signs
ALTER TABLE "present_vital_signs" ADD CONSTRAINT "present_vital_signs_active_learners_active_tutor_b0c2ed3e_check"
    CHECK (active_learners >= 0 AND active_tutors >= 0 AND live_services >= 0 AND live_services <= known_services);
ALTER TABLE "present_vital_signs" ADD CONSTRAINT "present_vital_signs_course_completion_ratio_erro_b1100506_check"
    CHECK (course_completion_ratio BETWEEN 0 AND 1 AND error_ratio BETWEEN 0 AND 1);
ALTER TABLE "present_vital_signs" ADD CONSTRAINT "present_vital_signs_open_jobs_daily_transactions_9aba1491_check"
    CHECK (open_jobs >= 0 AND daily_transactions >= 0);
ALTER TABLE "present_vital_signs" ADD CONSTRAINT "present_vital_signs_p95_latency_ms_2403f11a_check"
    CHECK (p95_latency_ms >= 0);
ALTER TABLE "present_vital_signs" ADD CONSTRAINT "present_vital_signs_vitality_c3a5a2ff_check"
    CHECK (vitality BETWEEN 0 AND 100);
ALTER TABLE "present_vital_signs" ADD CONSTRAINT "present_vital_signs_condition_vitality_07baae13_check"
    CHECK ((condition = 'CRITICAL') = (vitality < 40));
ALTER TABLE "present_vital_signs" ADD CONSTRAINT "present_vital_signs_condition_vitality_ae0db1f8_check"
    CHECK ((condition = 'THRIVING') = (vitality >= 80));

-- Safeguards of future_simulations
ALTER TABLE "future_simulations" ADD CONSTRAINT "future_simulations_path_count_c47cf449_check"
    CHECK (path_count BETWEEN 100 AND 100000000);
ALTER TABLE "future_simulations" ADD CONSTRAINT "future_simulations_horizon_days_6e702ac8_check"
    CHECK (horizon_days BETWEEN 1 AND 36500);
ALTER TABLE "future_simulations" ADD CONSTRAINT "future_simulations_standard_error_82ed533d_check"
    CHECK (standard_error >= 0 AND standard_error < 'NaN');
ALTER TABLE "future_simulations" ADD CONSTRAINT "future_simulations_target_probability_target_sta_a2c6aee7_check"
    CHECK (target_probability BETWEEN 0 AND 1 AND (target_probability IS NULL) = (target_statement IS NULL));
ALTER TABLE "future_simulations" ADD CONSTRAINT "future_simulations_ruin_probability_3ac898e7_check"
    CHECK (ruin_probability BETWEEN 0 AND 1);
ALTER TABLE "future_simulations" ADD CONSTRAINT "future_simulations_converged_standard_error_tole_35465543_check"
    CHECK (converged = (standard_error <= tolerated_error));
ALTER TABLE "future_simulations" ADD CONSTRAINT "future_simulations_tolerated_error_fbf400e0_check"
    CHECK (tolerated_error > 0 AND tolerated_error < 'NaN');
ALTER TABLE "future_simulations" ADD CONSTRAINT "future_simulations_scenario_assumptions_2c880240_check"
    CHECK (scenario = 'BASELINE' OR assumptions IS NOT NULL);

-- Safeguards of simulated_outcomes
ALTER TABLE "simulated_outcomes" ADD CONSTRAINT "simulated_outcomes_p05_p25_p50_p75_p95_8097639c_check"
    CHECK (p05 <= p25 AND p25 <= p50 AND p50 <= p75 AND p75 <= p95);
ALTER TABLE "simulated_outcomes" ADD CONSTRAINT "simulated_outcomes_mean_p05_p95_544abd42_check"
    CHECK (mean < 'NaN' AND p05 > '-Infinity' AND p95 < 'Infinity');
ALTER TABLE "simulated_outcomes" ADD CONSTRAINT "simulated_outcomes_standard_deviation_6567ae36_check"
    CHECK (standard_deviation >= 0 AND standard_deviation < 'NaN');
ALTER TABLE "simulated_outcomes" ADD CONSTRAINT "simulated_outcomes_variable_1f398b0b_check"
    CHECK (variable ~ '^[A-Za-z_][A-Za-z0-9_.]*$');

-- Safeguards of digital_twins
ALTER TABLE "digital_twins" ADD CONSTRAINT "digital_twins_dtmi_c2b2639e_check"
    CHECK (dtmi ~ '^dtmi:[A-Za-z]([A-Za-z0-9_]*[A-Za-z0-9])?(:[A-Za-z]([A-Za-z0-9_]*[A-Za-z0-9])?)*;[1-9][0-9]{0,8}([.][1-9][0-9]{0,5})?$');
ALTER TABLE "digital_twins" ADD CONSTRAINT "digital_twins_twinned_service_844a0134_check"
    CHECK (twinned_service ~ '^[a-z0-9][a-z0-9_-]{0,62}$');
ALTER TABLE "digital_twins" ADD CONSTRAINT "digital_twins_properties_relationships_ec678f95_check"
    CHECK (jsonb_typeof(properties) = 'object' AND jsonb_typeof(relationships) = 'array');
ALTER TABLE "digital_twins" ADD CONSTRAINT "digital_twins_sync_seconds_ba586ba6_check"
    CHECK (sync_seconds BETWEEN 1 AND 86400);
ALTER TABLE "digital_twins" ADD CONSTRAINT "digital_twins_sync_last_synced_at_cd9c937d_check"
    CHECK (sync <> 'NONE' OR last_synced_at IS NULL);
ALTER TABLE "digital_twins" ADD CONSTRAINT "digital_twins_fidelity_f5241a4b_check"
    CHECK (fidelity BETWEEN 0 AND 1);
ALTER TABLE "digital_twins" ADD CONSTRAINT "digital_twins_part_of_id_id_fdf015b0_check"
    CHECK (part_of_id <> id);
ALTER TABLE "digital_twins" ADD CONSTRAINT "digital_twins_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));
ALTER TABLE "digital_twins" ADD CONSTRAINT "digital_twins_twinned_model_twinned_row_key_f6e63d70_check"
    CHECK (twinned_model IS NOT NULL OR twinned_row_key IS NULL);
CREATE UNIQUE INDEX "digital_twins_twinned_service_twinned_model_twinne_7c0fe3d0_key" ON "digital_twins" ("twinned_service", "twinned_model", "twinned_row_key")
    WHERE (status <> 'RETIRED' AND deleted_at IS NULL);
CREATE UNIQUE INDEX "digital_twins_twinned_service_a4760a00_key" ON "digital_twins" ("twinned_service")
    WHERE (twinned_model IS NULL AND status <> 'RETIRED' AND deleted_at IS NULL);

-- Safeguards of cognitive_insights
ALTER TABLE "cognitive_insights" ADD CONSTRAINT "cognitive_insights_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "cognitive_insights" ADD CONSTRAINT "cognitive_insights_statement_a9c25a9d_check"
    CHECK (char_length(statement) >= 20);
ALTER TABLE "cognitive_insights" ADD CONSTRAINT "cognitive_insights_status_published_at_c9dcc55c_check"
    CHECK (status NOT IN ('PUBLISHED', 'CONFIRMED', 'REFUTED') OR published_at IS NOT NULL);
ALTER TABLE "cognitive_insights" ADD CONSTRAINT "cognitive_insights_status_resolved_at_ea40d239_check"
    CHECK ((status IN ('CONFIRMED', 'REFUTED')) = (resolved_at IS NOT NULL));
ALTER TABLE "cognitive_insights" ADD CONSTRAINT "cognitive_insights_resolved_at_holds_from_holds_1cb7f4d2_check"
    CHECK (resolved_at >= holds_from AND holds_until > holds_from);
ALTER TABLE "cognitive_insights" ADD CONSTRAINT "cognitive_insights_brier_score_resolved_at_f0495542_check"
    CHECK (brier_score BETWEEN 0 AND 1 AND (brier_score IS NULL) = (resolved_at IS NULL));
ALTER TABLE "cognitive_insights" ADD CONSTRAINT "cognitive_insights_brier_score_confidence_status_ef9d08dd_check"
    CHECK (brier_score IS NULL OR brier_score = round((confidence - CASE status WHEN 'CONFIRMED' THEN 1 ELSE 0 END) * (confidence - CASE status WHEN 'CONFIRMED' THEN 1 ELSE 0 END), 6));
ALTER TABLE "cognitive_insights" ADD CONSTRAINT "cognitive_insights_status_reviewed_by_id_887f6b4b_check"
    CHECK (status = 'DRAFT' OR reviewed_by_id IS NOT NULL);
ALTER TABLE "cognitive_insights" ADD CONSTRAINT "cognitive_insights_urgency_recommendation_717d3a3c_check"
    CHECK (urgency <> 'ACT_NOW' OR recommendation IS NOT NULL);

-- Own rows of simulation_runs
CREATE VIEW azora_keys."simulation_runs_4fe217d9_own" AS
    SELECT "id" FROM "simulation_runs"
    WHERE "requested_by_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."simulation_runs_4fe217d9_own" TO azora_user;

-- Access to simulation_runs
ALTER TABLE "simulation_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "simulation_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "simulation_runs" TO azora_service;
GRANT SELECT ON "simulation_runs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "simulation_runs_d9440c62_access" ON "simulation_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "simulation_runs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "simulation_runs" FOR SELECT TO azora_user
    USING ("requested_by_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "simulation_runs" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "requested_by_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."simulation_runs" WITH (security_barrier = true) AS
    SELECT "id", "tense", "question", "model_name", "model_sha256", "interface", "twin_id", "parameters", "random_seed",
        "start_time", "stop_time", "step_seconds", "tolerance", "status", "failure", "cpu_seconds", "started_at",
        "ended_at", "requested_by_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "simulation_runs";
GRANT SELECT ON azora_reader."simulation_runs" TO azora_reader;
ALTER VIEW azora_reader."simulation_runs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "simulation_runs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('requested_by_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "simulation_runs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('requested_by_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "simulation_runs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('requested_by_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "simulation_runs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to historical_simulations
ALTER TABLE "historical_simulations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "historical_simulations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "historical_simulations" TO azora_service;
GRANT SELECT ON "historical_simulations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "historical_simulations_50544325_access" ON "historical_simulations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "historical_simulations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "historical_simulations" FOR SELECT TO azora_user
    USING ("run_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."simulation_runs_4fe217d9_own")));
CREATE VIEW azora_reader."historical_simulations" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "replayed_sources", "is_what_if", "counterfactual", "observation_count", "mean_absolute_error",
        "mape_percent", "mase", "crps", "nominal_coverage", "observed_coverage", "is_calibrated", "created_at",
        "updated_at"
    FROM "historical_simulations";
GRANT SELECT ON azora_reader."historical_simulations" TO azora_reader;
ALTER VIEW azora_reader."historical_simulations" OWNER TO azora_masker;

-- Access to present_vital_signs
ALTER TABLE "present_vital_signs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "present_vital_signs" FROM PUBLIC;
GRANT SELECT, INSERT ON "present_vital_signs" TO azora_service;
GRANT SELECT ON "present_vital_signs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "present_vital_signs_8758c50d_access" ON "present_vital_signs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "present_vital_signs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "present_vital_signs" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."present_vital_signs" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "taken_at", "economic_metrics_id", "exchange_rate_id", "active_learners", "active_tutors",
        "open_jobs", "daily_transactions", "course_completion_ratio", "live_services", "known_services",
        "p95_latency_ms", "error_ratio", "vitality", "condition", "created_at"
    FROM "present_vital_signs";
GRANT SELECT ON azora_reader."present_vital_signs" TO azora_reader;
ALTER VIEW azora_reader."present_vital_signs" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "present_vital_signs"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "present_vital_signs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to future_simulations
ALTER TABLE "future_simulations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "future_simulations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "future_simulations" TO azora_service;
GRANT SELECT ON "future_simulations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "future_simulations_500042cc_access" ON "future_simulations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "future_simulations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "future_simulations" FOR SELECT TO azora_user
    USING ("run_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."simulation_runs_4fe217d9_own")));
CREATE VIEW azora_reader."future_simulations" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "vital_signs_id", "scenario", "assumptions", "horizon_days", "path_count", "sampling",
        "headline_variable", "standard_error", "tolerated_error", "converged", "target_statement",
        "target_probability", "ruin_probability", "created_at", "updated_at"
    FROM "future_simulations";
GRANT SELECT ON azora_reader."future_simulations" TO azora_reader;
ALTER VIEW azora_reader."future_simulations" OWNER TO azora_masker;

-- Access to simulated_outcomes
ALTER TABLE "simulated_outcomes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "simulated_outcomes" FROM PUBLIC;
GRANT SELECT, INSERT ON "simulated_outcomes" TO azora_service;
GRANT SELECT ON "simulated_outcomes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "simulated_outcomes_93b0cf2f_access" ON "simulated_outcomes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "simulated_outcomes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "simulated_outcomes" FOR SELECT TO azora_user
    USING ("run_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."simulation_runs_4fe217d9_own")));
CREATE VIEW azora_reader."simulated_outcomes" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "variable", "unit", "causality", "simulated_at", "mean", "standard_deviation", "p05", "p25",
        "p50", "p75", "p95", "created_at"
    FROM "simulated_outcomes";
GRANT SELECT ON azora_reader."simulated_outcomes" TO azora_reader;
ALTER VIEW azora_reader."simulated_outcomes" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "simulated_outcomes"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "simulated_outcomes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to digital_twins
ALTER TABLE "digital_twins" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "digital_twins" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "digital_twins" TO azora_service;
GRANT SELECT ON "digital_twins" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "digital_twins_0c1915c8_access" ON "digital_twins"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "digital_twins" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "digital_twins" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "digital_twins" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."digital_twins" WITH (security_barrier = true) AS
    SELECT "id", "title", "dtmi", "twinned_service", "twinned_model", "twinned_row_key", "properties", "relationships",
        "part_of_id", "sync", "sync_seconds", "last_synced_at", "fidelity", "status", "retired_at", "keeper_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "digital_twins";
GRANT SELECT ON azora_reader."digital_twins" TO azora_reader;
ALTER VIEW azora_reader."digital_twins" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "digital_twins"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "digital_twins"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "digital_twins"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "digital_twins"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to cognitive_insights
ALTER TABLE "cognitive_insights" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "cognitive_insights" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "cognitive_insights" TO azora_service;
GRANT SELECT ON "cognitive_insights" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "cognitive_insights_8f8bf7df_access" ON "cognitive_insights"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "cognitive_insights" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "cognitive_insights" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "cognitive_insights" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."cognitive_insights" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "twin_id", "kind", "statement", "reasoning", "recommendation", "urgency", "confidence",
        "holds_from", "holds_until", "status", "reviewed_by_id", "published_at", "resolved_at", "brier_score",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "cognitive_insights";
GRANT SELECT ON azora_reader."cognitive_insights" TO azora_reader;
ALTER VIEW azora_reader."cognitive_insights" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "cognitive_insights"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "cognitive_insights"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "cognitive_insights"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "cognitive_insights"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
