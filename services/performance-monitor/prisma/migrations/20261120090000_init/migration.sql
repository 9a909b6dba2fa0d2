-- CreateEnum
CREATE TYPE "WindowKind" AS ENUM ('ROLLING', 'CALENDAR');

-- CreateEnum
CREATE TYPE "BudgetingMethod" AS ENUM ('OCCURRENCES', 'TIMESLICES', 'RATIO_TIMESLICES');

-- CreateEnum
CREATE TYPE "BudgetPolicy" AS ENUM ('NONE', 'WARN', 'FREEZE_RELEASES');

-- CreateEnum
CREATE TYPE "ObjectiveStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "IndicatorQuality" AS ENUM ('AVAILABILITY', 'LATENCY', 'THROUGHPUT', 'CORRECTNESS', 'FRESHNESS', 'DURABILITY');

-- CreateEnum
CREATE TYPE "IndicatorKind" AS ENUM ('RATIO', 'THRESHOLD');

-- CreateEnum
CREATE TYPE "ThresholdOperator" AS ENUM ('LTE', 'GTE', 'LT', 'GT');

-- CreateEnum
CREATE TYPE "BurnCause" AS ENUM ('UNKNOWN', 'DEPLOYMENT', 'TRAFFIC', 'DEPENDENCY', 'INFRASTRUCTURE', 'ATTACK', 'MEASUREMENT');

-- CreateEnum
CREATE TYPE "SpanStatus" AS ENUM ('UNSET', 'OK', 'ERROR');

-- CreateEnum
CREATE TYPE "SpanKind" AS ENUM ('INTERNAL', 'SERVER', 'CLIENT', 'PRODUCER', 'CONSUMER');

-- CreateEnum
CREATE TYPE "SamplingReason" AS ENUM ('HEAD_RANDOM', 'TAIL_ERROR', 'TAIL_SLOW', 'TAIL_RARE', 'FORCED');

-- CreateEnum
CREATE TYPE "LoadShape" AS ENUM ('CONSTANT', 'RAMP', 'SPIKE', 'SOAK', 'STRESS', 'BREAKPOINT');

-- CreateEnum
CREATE TYPE "LoadTestStatus" AS ENUM ('RUNNING', 'PASSED', 'FAILED', 'ABORTED');

-- CreateEnum
CREATE TYPE "SaturatedResource" AS ENUM ('CPU', 'MEMORY', 'DISK', 'NETWORK', 'CONNECTIONS', 'LOCKS');

-- CreateEnum
CREATE TYPE "RegressionMeasure" AS ENUM ('LATENCY_P50', 'LATENCY_P95', 'LATENCY_P99', 'ERROR_RATE', 'CPU_TIME', 'MEMORY', 'THROUGHPUT', 'STARTUP_TIME');

-- CreateEnum
CREATE TYPE "RegressionStatus" AS ENUM ('SUSPECTED', 'CONFIRMED', 'FIXED', 'ACCEPTED', 'FALSE_ALARM');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "service_level_objectives" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "service_definition_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "target_ratio" DECIMAL(7,6) NOT NULL,
    "window_kind" "WindowKind" NOT NULL DEFAULT 'ROLLING',
    "window_days" SMALLINT NOT NULL DEFAULT 28,
    "time_zone" VARCHAR(32) NOT NULL DEFAULT 'UTC',
    "budgeting" "BudgetingMethod" NOT NULL DEFAULT 'OCCURRENCES',
    "time_slice_target" DECIMAL(7,6),
    "time_slice_seconds" INTEGER,
    "budget_policy" "BudgetPolicy" NOT NULL DEFAULT 'WARN',
    "status" "ObjectiveStatus" NOT NULL DEFAULT 'ACTIVE',
    "alert_rule_id" UUID,
    "accountable_id" UUID,
    "retired_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "service_level_objectives_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_level_indicators" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "quality" "IndicatorQuality" NOT NULL,
    "kind" "IndicatorKind" NOT NULL DEFAULT 'RATIO',
    "good_query" TEXT,
    "bad_query" TEXT,
    "total_query" TEXT,
    "threshold_query" TEXT,
    "operator" "ThresholdOperator",
    "threshold_value" DECIMAL(20,6),
    "unit" VARCHAR(16),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "service_level_indicators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sli_measurements" (
    "id" UUID NOT NULL,
    "objective_id" UUID NOT NULL,
    "interval_start" TIMESTAMPTZ(6) NOT NULL,
    "interval_end" TIMESTAMPTZ(6) NOT NULL,
    "total_events" BIGINT NOT NULL,
    "good_events" BIGINT NOT NULL,
    "sli_ratio" DECIMAL(10,9),
    "excluded_events" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sli_measurements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "error_budget_burns" (
    "id" UUID NOT NULL,
    "objective_id" UUID NOT NULL,
    "short_window_minutes" INTEGER NOT NULL,
    "long_window_minutes" INTEGER NOT NULL,
    "burn_rate_limit" DECIMAL(8,3) NOT NULL,
    "peak_burn_rate" DECIMAL(12,3) NOT NULL,
    "budget_spent_ratio" DECIMAL(9,6) NOT NULL DEFAULT 0,
    "budget_left_ratio" DECIMAL(12,6) NOT NULL,
    "cause" "BurnCause" NOT NULL DEFAULT 'UNKNOWN',
    "deployment_id" UUID,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "error_budget_burns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trace_samples" (
    "id" UUID NOT NULL,
    "trace_id" CHAR(32) NOT NULL,
    "trace_flags" SMALLINT NOT NULL DEFAULT 1,
    "trace_state" TEXT,
    "root_service" VARCHAR(63) NOT NULL,
    "root_operation" TEXT NOT NULL,
    "status" "SpanStatus" NOT NULL DEFAULT 'UNSET',
    "duration_us" BIGINT NOT NULL,
    "span_count" INTEGER NOT NULL,
    "error_span_count" INTEGER NOT NULL DEFAULT 0,
    "kept_because" "SamplingReason" NOT NULL,
    "sampling_probability" DECIMAL(10,9) NOT NULL,
    "critical_path_service" VARCHAR(63),
    "deployment_id" UUID,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trace_samples_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trace_spans" (
    "id" UUID NOT NULL,
    "sample_id" UUID NOT NULL,
    "span_id" CHAR(16) NOT NULL,
    "parent_span_id" CHAR(16),
    "service" VARCHAR(63) NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "SpanKind" NOT NULL DEFAULT 'INTERNAL',
    "status" "SpanStatus" NOT NULL DEFAULT 'UNSET',
    "status_message" TEXT,
    "duration_us" BIGINT NOT NULL,
    "self_us" BIGINT NOT NULL,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "dropped_attributes" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trace_spans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "load_test_runs" (
    "id" UUID NOT NULL,
    "service_definition_id" UUID NOT NULL,
    "deployment_id" UUID,
    "scenario" TEXT NOT NULL,
    "shape" "LoadShape" NOT NULL DEFAULT 'RAMP',
    "peak_virtual_users" INTEGER NOT NULL,
    "ramp_seconds" INTEGER NOT NULL DEFAULT 0,
    "duration_seconds" INTEGER NOT NULL,
    "status" "LoadTestStatus" NOT NULL DEFAULT 'RUNNING',
    "request_count" BIGINT NOT NULL DEFAULT 0,
    "failed_requests" BIGINT NOT NULL DEFAULT 0,
    "throughput_rps" DECIMAL(12,3),
    "latency_p50_ms" INTEGER,
    "latency_p95_ms" INTEGER,
    "latency_p99_ms" INTEGER,
    "thresholds_total" SMALLINT NOT NULL DEFAULT 0,
    "thresholds_failed" SMALLINT NOT NULL DEFAULT 0,
    "saturated_resource" "SaturatedResource",
    "started_by_id" UUID,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "load_test_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "performance_regressions" (
    "id" UUID NOT NULL,
    "service_definition_id" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "measure" "RegressionMeasure" NOT NULL,
    "unit" VARCHAR(16) NOT NULL,
    "baseline_value" DECIMAL(20,6) NOT NULL,
    "regressed_value" DECIMAL(20,6) NOT NULL,
    "baseline_samples" INTEGER NOT NULL,
    "regressed_samples" INTEGER NOT NULL,
    "p_value" DECIMAL(10,9) NOT NULL,
    "deployment_id" UUID,
    "load_test_id" UUID,
    "status" "RegressionStatus" NOT NULL DEFAULT 'SUSPECTED',
    "fixed_by_deployment_id" UUID,
    "owner_id" UUID,
    "changed_at" TIMESTAMPTZ(6) NOT NULL,
    "detected_at" TIMESTAMPTZ(6) NOT NULL,
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "performance_regressions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "service_level_objectives_service_definition_id_idx" ON "service_level_objectives"("service_definition_id");

-- CreateIndex
CREATE INDEX "service_level_objectives_indicator_id_idx" ON "service_level_objectives"("indicator_id");

-- CreateIndex
CREATE INDEX "service_level_objectives_alert_rule_id_idx" ON "service_level_objectives"("alert_rule_id");

-- CreateIndex
CREATE INDEX "service_level_objectives_accountable_id_idx" ON "service_level_objectives"("accountable_id");

-- CreateIndex
CREATE INDEX "service_level_objectives_organization_id_idx" ON "service_level_objectives"("organization_id");

-- CreateIndex
CREATE INDEX "service_level_objectives_compliance_id_idx" ON "service_level_objectives"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_level_indicators_name_key" ON "service_level_indicators"("name");

-- CreateIndex
CREATE INDEX "sli_measurements_interval_start_idx" ON "sli_measurements" USING BRIN ("interval_start");

-- CreateIndex
CREATE UNIQUE INDEX "sli_measurements_objective_id_interval_start_key" ON "sli_measurements"("objective_id", "interval_start");

-- CreateIndex
CREATE INDEX "error_budget_burns_objective_id_started_at_idx" ON "error_budget_burns"("objective_id", "started_at");

-- CreateIndex
CREATE INDEX "error_budget_burns_deployment_id_idx" ON "error_budget_burns"("deployment_id");

-- CreateIndex
CREATE INDEX "error_budget_burns_started_at_idx" ON "error_budget_burns" USING BRIN ("started_at");

-- CreateIndex
CREATE UNIQUE INDEX "trace_samples_trace_id_key" ON "trace_samples"("trace_id");

-- CreateIndex
CREATE INDEX "trace_samples_root_service_root_operation_started_at_idx" ON "trace_samples"("root_service", "root_operation", "started_at");

-- CreateIndex
CREATE INDEX "trace_samples_deployment_id_idx" ON "trace_samples"("deployment_id");

-- CreateIndex
CREATE INDEX "trace_samples_started_at_idx" ON "trace_samples" USING BRIN ("started_at");

-- CreateIndex
CREATE INDEX "trace_spans_service_name_started_at_idx" ON "trace_spans"("service", "name", "started_at");

-- CreateIndex
CREATE INDEX "trace_spans_started_at_idx" ON "trace_spans" USING BRIN ("started_at");

-- CreateIndex
CREATE UNIQUE INDEX "trace_spans_sample_id_span_id_key" ON "trace_spans"("sample_id", "span_id");

-- CreateIndex
CREATE INDEX "load_test_runs_service_definition_id_started_at_idx" ON "load_test_runs"("service_definition_id", "started_at");

-- CreateIndex
CREATE INDEX "load_test_runs_deployment_id_idx" ON "load_test_runs"("deployment_id");

-- CreateIndex
CREATE INDEX "load_test_runs_started_by_id_idx" ON "load_test_runs"("started_by_id");

-- CreateIndex
CREATE INDEX "performance_regressions_service_definition_id_detected_at_idx" ON "performance_regressions"("service_definition_id", "detected_at");

-- CreateIndex
CREATE INDEX "performance_regressions_deployment_id_idx" ON "performance_regressions"("deployment_id");

-- CreateIndex
CREATE INDEX "performance_regressions_load_test_id_idx" ON "performance_regressions"("load_test_id");

-- CreateIndex
CREATE INDEX "performance_regressions_fixed_by_deployment_id_idx" ON "performance_regressions"("fixed_by_deployment_id");

-- CreateIndex
CREATE INDEX "performance_regressions_owner_id_idx" ON "performance_regressions"("owner_id");

-- AddForeignKey
ALTER TABLE "service_level_objectives" ADD CONSTRAINT "service_level_objectives_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "service_level_indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sli_measurements" ADD CONSTRAINT "sli_measurements_objective_id_fkey" FOREIGN KEY ("objective_id") REFERENCES "service_level_objectives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "error_budget_burns" ADD CONSTRAINT "error_budget_burns_objective_id_fkey" FOREIGN KEY ("objective_id") REFERENCES "service_level_objectives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trace_spans" ADD CONSTRAINT "trace_spans_sample_id_fkey" FOREIGN KEY ("sample_id") REFERENCES "trace_samples"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "performance_regressions" ADD CONSTRAINT "performance_regressions_load_test_id_fkey" FOREIGN KEY ("load_test_id") REFERENCES "load_test_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of service_level_objectives
ALTER TABLE "service_level_objectives" ADD CONSTRAINT "service_level_objectives_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "service_level_objectives" ADD CONSTRAINT "service_level_objectives_target_ratio_2679f42e_check"
    CHECK (target_ratio > 0 AND target_ratio < 1);
ALTER TABLE "service_level_objectives" ADD CONSTRAINT "service_level_objectives_budgeting_time_slice_ta_61633196_check"
    CHECK ((budgeting = 'TIMESLICES') = (time_slice_target IS NOT NULL) AND (budgeting = 'OCCURRENCES') = (time_slice_seconds IS NULL));
ALTER TABLE "service_level_objectives" ADD CONSTRAINT "service_level_objectives_time_slice_target_time_d7cf7cbd_check"
    CHECK (time_slice_target > 0 AND time_slice_target <= 1 AND time_slice_seconds BETWEEN 10 AND 3600);
ALTER TABLE "service_level_objectives" ADD CONSTRAINT "service_level_objectives_window_days_5cb20ea2_check"
    CHECK (window_days IN (7, 14, 28, 30, 90));
ALTER TABLE "service_level_objectives" ADD CONSTRAINT "service_level_objectives_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));
CREATE UNIQUE INDEX "service_level_objectives_service_definition_id_nam_e44a7977_key" ON "service_level_objectives" ("service_definition_id", "name")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of service_level_indicators
ALTER TABLE "service_level_indicators" ADD CONSTRAINT "service_level_indicators_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "service_level_indicators" ADD CONSTRAINT "service_level_indicators_kind_total_query_thresh_cb62a12d_check"
    CHECK ((kind = 'RATIO') = (total_query IS NOT NULL) AND (kind = 'THRESHOLD') = (threshold_query IS NOT NULL));
ALTER TABLE "service_level_indicators" ADD CONSTRAINT "service_level_indicators_kind_good_query_bad_que_979b56c2_check"
    CHECK (kind <> 'RATIO' OR num_nonnulls(good_query, bad_query) = 1);
ALTER TABLE "service_level_indicators" ADD CONSTRAINT "service_level_indicators_kind_threshold_value_op_f5b9861a_check"
    CHECK ((kind = 'THRESHOLD') = (threshold_value IS NOT NULL) AND (threshold_value IS NULL) = (operator IS NULL));
ALTER TABLE "service_level_indicators" ADD CONSTRAINT "service_level_indicators_threshold_value_c942ae9e_check"
    CHECK (threshold_value < 'NaN');
ALTER TABLE "service_level_indicators" ADD CONSTRAINT "service_level_indicators_quality_unit_a44338f6_check"
    CHECK ((quality IN ('LATENCY', 'FRESHNESS')) = (unit IS NOT NULL));

-- Safeguards of sli_measurements
ALTER TABLE "sli_measurements" ADD CONSTRAINT "sli_measurements_interval_end_interval_start_0ba682e0_check"
    CHECK (interval_end > interval_start);
ALTER TABLE "sli_measurements" ADD CONSTRAINT "sli_measurements_total_events_good_events_fd6ca227_check"
    CHECK (total_events >= 0 AND good_events BETWEEN 0 AND total_events);
ALTER TABLE "sli_measurements" ADD CONSTRAINT "sli_measurements_sli_ratio_e59aefa0_check"
    CHECK (sli_ratio BETWEEN 0 AND 1);
ALTER TABLE "sli_measurements" ADD CONSTRAINT "sli_measurements_total_events_sli_ratio_f634e166_check"
    CHECK ((total_events = 0) = (sli_ratio IS NULL));
ALTER TABLE "sli_measurements" ADD CONSTRAINT "sli_measurements_sli_ratio_good_events_total_eve_d9973ecb_check"
    CHECK (sli_ratio IS NULL OR abs(sli_ratio - good_events::numeric / nullif(total_events, 0)) < 0.000001);
ALTER TABLE "sli_measurements" ADD CONSTRAINT "sli_measurements_excluded_events_a7df8e93_check"
    CHECK (excluded_events >= 0);

-- Safeguards of error_budget_burns
ALTER TABLE "error_budget_burns" ADD CONSTRAINT "error_budget_burns_short_window_minutes_long_win_40a978f4_check"
    CHECK (short_window_minutes > 0 AND long_window_minutes > short_window_minutes);
ALTER TABLE "error_budget_burns" ADD CONSTRAINT "error_budget_burns_burn_rate_limit_peak_burn_rat_f8106341_check"
    CHECK (burn_rate_limit >= 1 AND peak_burn_rate >= burn_rate_limit AND peak_burn_rate < 'NaN');
ALTER TABLE "error_budget_burns" ADD CONSTRAINT "error_budget_burns_budget_spent_ratio_budget_lef_e1d46fb9_check"
    CHECK (budget_spent_ratio >= 0 AND budget_spent_ratio < 'NaN' AND budget_left_ratio <= 1);
ALTER TABLE "error_budget_burns" ADD CONSTRAINT "error_budget_burns_ended_at_started_at_1b6245a6_check"
    CHECK (ended_at > started_at);
ALTER TABLE "error_budget_burns" ADD CONSTRAINT "error_budget_burns_cause_deployment_id_9be641d4_check"
    CHECK ((cause = 'DEPLOYMENT') = (deployment_id IS NOT NULL));
CREATE UNIQUE INDEX "error_budget_burns_objective_id_long_window_minute_29618e43_key" ON "error_budget_burns" ("objective_id", "long_window_minutes")
    WHERE (ended_at IS NULL AND deleted_at IS NULL);

-- Safeguards of trace_samples
ALTER TABLE "trace_samples" ADD CONSTRAINT "trace_samples_trace_id_ea0e7a8b_check"
    CHECK (trace_id ~ '^[0-9a-f]{32}$' AND trace_id <> repeat('0', 32));
ALTER TABLE "trace_samples" ADD CONSTRAINT "trace_samples_trace_flags_d92070af_check"
    CHECK (trace_flags BETWEEN 0 AND 255);
ALTER TABLE "trace_samples" ADD CONSTRAINT "trace_samples_duration_us_span_count_error_span_6fedee72_check"
    CHECK (duration_us >= 0 AND span_count >= 1 AND error_span_count BETWEEN 0 AND span_count);
ALTER TABLE "trace_samples" ADD CONSTRAINT "trace_samples_sampling_probability_f4f8e022_check"
    CHECK (sampling_probability > 0 AND sampling_probability <= 1);
ALTER TABLE "trace_samples" ADD CONSTRAINT "trace_samples_trace_state_a64700d8_check"
    CHECK (char_length(trace_state) <= 512);
ALTER TABLE "trace_samples" ADD CONSTRAINT "trace_samples_status_error_span_count_0c0b7cc7_check"
    CHECK (status <> 'ERROR' OR error_span_count > 0);

-- Safeguards of trace_spans
ALTER TABLE "trace_spans" ADD CONSTRAINT "trace_spans_span_id_566e1194_check"
    CHECK (span_id ~ '^[0-9a-f]{16}$' AND span_id <> repeat('0', 16));
ALTER TABLE "trace_spans" ADD CONSTRAINT "trace_spans_parent_span_id_span_id_4d606264_check"
    CHECK (parent_span_id ~ '^[0-9a-f]{16}$' AND parent_span_id <> span_id);
ALTER TABLE "trace_spans" ADD CONSTRAINT "trace_spans_duration_us_self_us_412b4f47_check"
    CHECK (duration_us >= 0 AND self_us BETWEEN 0 AND duration_us);
ALTER TABLE "trace_spans" ADD CONSTRAINT "trace_spans_dropped_attributes_0db714d7_check"
    CHECK (dropped_attributes >= 0);
ALTER TABLE "trace_spans" ADD CONSTRAINT "trace_spans_status_status_message_18c34248_check"
    CHECK (status = 'ERROR' OR status_message IS NULL);
ALTER TABLE "trace_spans" ADD CONSTRAINT "trace_spans_attributes_fd2a2592_check"
    CHECK (jsonb_typeof(attributes) = 'object');

-- Safeguards of load_test_runs
ALTER TABLE "load_test_runs" ADD CONSTRAINT "load_test_runs_peak_virtual_users_ramp_seconds_d_4fbe160f_check"
    CHECK (peak_virtual_users >= 1 AND ramp_seconds >= 0 AND duration_seconds BETWEEN 1 AND 604800);
ALTER TABLE "load_test_runs" ADD CONSTRAINT "load_test_runs_request_count_failed_requests_7c24456b_check"
    CHECK (request_count >= 0 AND failed_requests BETWEEN 0 AND request_count);
ALTER TABLE "load_test_runs" ADD CONSTRAINT "load_test_runs_latency_p50_ms_latency_p95_ms_lat_a8490bfd_check"
    CHECK (latency_p50_ms >= 0 AND latency_p95_ms >= latency_p50_ms AND latency_p99_ms >= latency_p95_ms);
ALTER TABLE "load_test_runs" ADD CONSTRAINT "load_test_runs_throughput_rps_01e4c302_check"
    CHECK (throughput_rps >= 0 AND throughput_rps < 'NaN');
ALTER TABLE "load_test_runs" ADD CONSTRAINT "load_test_runs_status_ended_at_bf66dd9c_check"
    CHECK ((status IN ('PASSED', 'FAILED', 'ABORTED')) = (ended_at IS NOT NULL));
ALTER TABLE "load_test_runs" ADD CONSTRAINT "load_test_runs_ended_at_started_at_1b6245a6_check"
    CHECK (ended_at > started_at);
ALTER TABLE "load_test_runs" ADD CONSTRAINT "load_test_runs_thresholds_failed_thresholds_tota_ebdf59df_check"
    CHECK (thresholds_failed BETWEEN 0 AND thresholds_total);
ALTER TABLE "load_test_runs" ADD CONSTRAINT "load_test_runs_status_thresholds_failed_b9943327_check"
    CHECK (status <> 'PASSED' OR thresholds_failed = 0);
ALTER TABLE "load_test_runs" ADD CONSTRAINT "load_test_runs_status_thresholds_failed_1005fcc3_check"
    CHECK (status <> 'FAILED' OR thresholds_failed > 0);

-- Safeguards of performance_regressions
ALTER TABLE "performance_regressions" ADD CONSTRAINT "performance_regressions_baseline_value_regressed_78022286_check"
    CHECK (baseline_value > 0 AND regressed_value > 0 AND baseline_value < 'NaN' AND regressed_value < 'NaN');
ALTER TABLE "performance_regressions" ADD CONSTRAINT "performance_regressions_baseline_value_regressed_822edeb2_check"
    CHECK (baseline_value <> regressed_value);
ALTER TABLE "performance_regressions" ADD CONSTRAINT "performance_regressions_p_value_9fd679ef_check"
    CHECK (p_value BETWEEN 0 AND 1);
ALTER TABLE "performance_regressions" ADD CONSTRAINT "performance_regressions_baseline_samples_regress_adebb06c_check"
    CHECK (baseline_samples >= 5 AND regressed_samples >= 5);
ALTER TABLE "performance_regressions" ADD CONSTRAINT "performance_regressions_status_closed_at_037baadc_check"
    CHECK ((status IN ('FIXED', 'ACCEPTED', 'FALSE_ALARM')) = (closed_at IS NOT NULL));
ALTER TABLE "performance_regressions" ADD CONSTRAINT "performance_regressions_closed_at_detected_at_12b38074_check"
    CHECK (closed_at >= detected_at);
ALTER TABLE "performance_regressions" ADD CONSTRAINT "performance_regressions_measure_regressed_value_461b313a_check"
    CHECK ((measure = 'THROUGHPUT') = (regressed_value < baseline_value));
ALTER TABLE "performance_regressions" ADD CONSTRAINT "performance_regressions_fixed_by_deployment_id_d_d677c939_check"
    CHECK (fixed_by_deployment_id <> deployment_id);
ALTER TABLE "performance_regressions" ADD CONSTRAINT "performance_regressions_detected_at_changed_at_5c7c71c8_check"
    CHECK (detected_at >= changed_at);

-- Access to service_level_objectives
ALTER TABLE "service_level_objectives" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "service_level_objectives" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "service_level_objectives" TO azora_service;
GRANT SELECT ON "service_level_objectives" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "service_level_objectives_c8420f52_access" ON "service_level_objectives"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "service_level_objectives" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "service_level_objectives" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "service_level_objectives" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."service_level_objectives" WITH (security_barrier = true) AS
    SELECT "id", "name", "title", "service_definition_id", "indicator_id", "target_ratio", "window_kind", "window_days",
        "time_zone", "budgeting", "time_slice_target", "time_slice_seconds", "budget_policy", "status",
        "alert_rule_id", "accountable_id", "retired_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "service_level_objectives";
GRANT SELECT ON azora_reader."service_level_objectives" TO azora_reader;
ALTER VIEW azora_reader."service_level_objectives" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "service_level_objectives"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "service_level_objectives"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "service_level_objectives"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "service_level_objectives"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to service_level_indicators
ALTER TABLE "service_level_indicators" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "service_level_indicators" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "service_level_indicators" TO azora_service;
GRANT SELECT ON "service_level_indicators" TO azora_maintenance, azora_masker;
CREATE POLICY "service_level_indicators_9c8033ab_access" ON "service_level_indicators"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "service_level_indicators" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."service_level_indicators" WITH (security_barrier = true) AS
    SELECT "id", "name", "quality", "kind", "good_query", "bad_query", "total_query", "threshold_query", "operator",
        "threshold_value", "unit", "created_at", "updated_at", "deleted_at"
    FROM "service_level_indicators";
GRANT SELECT ON azora_reader."service_level_indicators" TO azora_reader;
ALTER VIEW azora_reader."service_level_indicators" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "service_level_indicators"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "service_level_indicators"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "service_level_indicators"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "service_level_indicators"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to sli_measurements
ALTER TABLE "sli_measurements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sli_measurements" FROM PUBLIC;
GRANT SELECT, INSERT ON "sli_measurements" TO azora_service;
GRANT SELECT ON "sli_measurements" TO azora_maintenance, azora_masker;
CREATE POLICY "sli_measurements_5f336fc7_access" ON "sli_measurements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sli_measurements" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."sli_measurements" WITH (security_barrier = true) AS
    SELECT "id", "objective_id", "interval_start", "interval_end", "total_events", "good_events", "sli_ratio",
        "excluded_events", "created_at"
    FROM "sli_measurements";
GRANT SELECT ON azora_reader."sli_measurements" TO azora_reader;
ALTER VIEW azora_reader."sli_measurements" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "sli_measurements"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "sli_measurements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to error_budget_burns
ALTER TABLE "error_budget_burns" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "error_budget_burns" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "error_budget_burns" TO azora_service;
GRANT SELECT ON "error_budget_burns" TO azora_maintenance, azora_masker;
CREATE POLICY "error_budget_burns_29d77bf8_access" ON "error_budget_burns"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "error_budget_burns" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."error_budget_burns" WITH (security_barrier = true) AS
    SELECT "id", "objective_id", "short_window_minutes", "long_window_minutes", "burn_rate_limit", "peak_burn_rate",
        "budget_spent_ratio", "budget_left_ratio", "cause", "deployment_id", "started_at", "ended_at", "created_at",
        "updated_at", "deleted_at"
    FROM "error_budget_burns";
GRANT SELECT ON azora_reader."error_budget_burns" TO azora_reader;
ALTER VIEW azora_reader."error_budget_burns" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "error_budget_burns"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "error_budget_burns"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "error_budget_burns"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "error_budget_burns"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to trace_samples
ALTER TABLE "trace_samples" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "trace_samples" FROM PUBLIC;
GRANT SELECT, INSERT ON "trace_samples" TO azora_service;
GRANT SELECT ON "trace_samples" TO azora_maintenance, azora_masker;
CREATE POLICY "trace_samples_aac63b7e_access" ON "trace_samples"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "trace_samples" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."trace_samples" WITH (security_barrier = true) AS
    SELECT "id", "trace_id", "trace_flags", "trace_state", "root_service", "root_operation", "status", "duration_us",
        "span_count", "error_span_count", "kept_because", "sampling_probability", "critical_path_service",
        "deployment_id", "started_at", "created_at"
    FROM "trace_samples";
GRANT SELECT ON azora_reader."trace_samples" TO azora_reader;
ALTER VIEW azora_reader."trace_samples" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "trace_samples"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "trace_samples"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to trace_spans
ALTER TABLE "trace_spans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "trace_spans" FROM PUBLIC;
GRANT SELECT, INSERT ON "trace_spans" TO azora_service;
GRANT SELECT ON "trace_spans" TO azora_maintenance, azora_masker;
CREATE POLICY "trace_spans_5ddd889f_access" ON "trace_spans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "trace_spans" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."trace_spans" WITH (security_barrier = true) AS
    SELECT "id", "sample_id", "span_id", "parent_span_id", "service", "name", "kind", "status", "status_message",
        "duration_us", "self_us", "attributes", "dropped_attributes", "started_at", "created_at"
    FROM "trace_spans";
GRANT SELECT ON azora_reader."trace_spans" TO azora_reader;
ALTER VIEW azora_reader."trace_spans" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "trace_spans"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "trace_spans"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to load_test_runs
ALTER TABLE "load_test_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "load_test_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "load_test_runs" TO azora_service;
GRANT SELECT ON "load_test_runs" TO azora_maintenance, azora_masker;
CREATE POLICY "load_test_runs_cdd81b6a_access" ON "load_test_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "load_test_runs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."load_test_runs" WITH (security_barrier = true) AS
    SELECT "id", "service_definition_id", "deployment_id", "scenario", "shape", "peak_virtual_users", "ramp_seconds",
        "duration_seconds", "status", "request_count", "failed_requests", "throughput_rps", "latency_p50_ms",
        "latency_p95_ms", "latency_p99_ms", "thresholds_total", "thresholds_failed", "saturated_resource",
        "started_by_id", "started_at", "ended_at", "created_at", "updated_at", "deleted_at"
    FROM "load_test_runs";
GRANT SELECT ON azora_reader."load_test_runs" TO azora_reader;
ALTER VIEW azora_reader."load_test_runs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "load_test_runs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "load_test_runs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "load_test_runs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "load_test_runs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to performance_regressions
ALTER TABLE "performance_regressions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "performance_regressions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "performance_regressions" TO azora_service;
GRANT SELECT ON "performance_regressions" TO azora_maintenance, azora_masker;
CREATE POLICY "performance_regressions_685d7692_access" ON "performance_regressions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "performance_regressions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."performance_regressions" WITH (security_barrier = true) AS
    SELECT "id", "service_definition_id", "operation", "measure", "unit", "baseline_value", "regressed_value",
        "baseline_samples", "regressed_samples", "p_value", "deployment_id", "load_test_id", "status",
        "fixed_by_deployment_id", "owner_id", "changed_at", "detected_at", "closed_at", "created_at", "updated_at",
        "deleted_at"
    FROM "performance_regressions";
GRANT SELECT ON azora_reader."performance_regressions" TO azora_reader;
ALTER VIEW azora_reader."performance_regressions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "performance_regressions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "performance_regressions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "performance_regressions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "performance_regressions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
