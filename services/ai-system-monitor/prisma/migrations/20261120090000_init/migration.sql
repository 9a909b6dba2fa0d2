-- CreateEnum
CREATE TYPE "GenAiOperation" AS ENUM ('CHAT', 'TEXT_COMPLETION', 'EMBEDDINGS', 'GENERATE_CONTENT', 'EXECUTE_TOOL', 'INVOKE_AGENT');

-- CreateEnum
CREATE TYPE "AiRiskClass" AS ENUM ('MINIMAL', 'LIMITED', 'HIGH', 'PROHIBITED');

-- CreateEnum
CREATE TYPE "HumanOversight" AS ENUM ('NONE', 'IN_THE_LOOP', 'ON_THE_LOOP', 'IN_COMMAND');

-- CreateEnum
CREATE TYPE "WorkloadStatus" AS ENUM ('PILOT', 'ACTIVE', 'PAUSED', 'RETIRED');

-- CreateEnum
CREATE TYPE "FinishReason" AS ENUM ('STOP', 'LENGTH', 'TOOL_CALLS', 'CONTENT_FILTER', 'ERROR');

-- CreateEnum
CREATE TYPE "QualityMeasure" AS ENUM ('RELEVANCE', 'FAITHFULNESS', 'CORRECTNESS', 'TOXICITY_FREE', 'BIAS_FREE', 'PRIVACY', 'SAFETY', 'READABILITY');

-- CreateEnum
CREATE TYPE "EvaluationLabel" AS ENUM ('PASS', 'BORDERLINE', 'FAIL');

-- CreateEnum
CREATE TYPE "JudgeKind" AS ENUM ('RULE', 'MODEL', 'HUMAN');

-- CreateEnum
CREATE TYPE "QualityIncidentKind" AS ENUM ('DEGRADATION', 'HALLUCINATION', 'HARMFUL_OUTPUT', 'BIAS', 'PRIVACY_LEAK', 'PROMPT_INJECTION', 'OUTAGE');

-- CreateEnum
CREATE TYPE "HarmLevel" AS ENUM ('NONE', 'MINOR', 'SERIOUS');

-- CreateEnum
CREATE TYPE "QualityIncidentStatus" AS ENUM ('OPEN', 'MITIGATED', 'CLOSED');

-- CreateEnum
CREATE TYPE "DriftCause" AS ENUM ('UNKNOWN', 'INPUT_DRIFT', 'MODEL_CHANGE', 'PROMPT_CHANGE', 'RETRIEVAL_FAULT', 'PROVIDER_CHANGE', 'ATTACK');

-- CreateEnum
CREATE TYPE "AiSignal" AS ENUM ('LATENCY', 'ERROR_RATE', 'TOKEN_RATE', 'COST', 'QUALITY', 'THROTTLING', 'REFUSAL_RATE', 'QUEUE_DEPTH');

-- CreateEnum
CREATE TYPE "CapacityResource" AS ENUM ('TOKENS_PER_DAY', 'CALLS_PER_SECOND', 'GPU_HOURS', 'VRAM_GIB', 'COST_PER_MONTH');

-- CreateEnum
CREATE TYPE "ForecastMethod" AS ENUM ('SEASONAL_NAIVE', 'HOLT_WINTERS', 'ARIMA', 'PROPHET', 'GRADIENT_BOOSTING');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "ai_workloads" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "operation" "GenAiOperation" NOT NULL DEFAULT 'CHAT',
    "model_version_id" UUID NOT NULL,
    "endpoint_id" UUID,
    "provider_name" TEXT NOT NULL,
    "risk_class" "AiRiskClass" NOT NULL DEFAULT 'LIMITED',
    "human_oversight" "HumanOversight" NOT NULL DEFAULT 'ON_THE_LOOP',
    "status" "WorkloadStatus" NOT NULL DEFAULT 'ACTIVE',
    "target_latency_ms" INTEGER NOT NULL,
    "quality_floor" DECIMAL(4,3) NOT NULL,
    "daily_token_limit" BIGINT,
    "monthly_budget" DECIMAL(18,8),
    "budget_currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "sample_ratio" DECIMAL(5,4) NOT NULL DEFAULT 0.05,
    "accountable_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "ai_workloads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inference_samples" (
    "id" UUID NOT NULL,
    "workload_id" UUID NOT NULL,
    "request_model" TEXT NOT NULL,
    "response_model" TEXT,
    "response_id" TEXT,
    "input_tokens" INTEGER NOT NULL,
    "output_tokens" INTEGER NOT NULL,
    "cached_tokens" INTEGER NOT NULL DEFAULT 0,
    "reasoning_tokens" INTEGER NOT NULL DEFAULT 0,
    "max_tokens" INTEGER,
    "temperature" DECIMAL(3,2),
    "top_p" DECIMAL(4,3),
    "finish_reason" "FinishReason" NOT NULL,
    "error_class" TEXT,
    "tool_calls" SMALLINT NOT NULL DEFAULT 0,
    "duration_ms" INTEGER NOT NULL,
    "time_to_first_token_ms" INTEGER,
    "cost_amount" DECIMAL(18,8),
    "cost_currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "trace_id" CHAR(32),
    "span_id" CHAR(16),
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inference_samples_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quality_evaluations" (
    "id" UUID NOT NULL,
    "sample_id" UUID NOT NULL,
    "measure" "QualityMeasure" NOT NULL,
    "score" DECIMAL(4,3) NOT NULL,
    "score_label" "EvaluationLabel" NOT NULL,
    "judge" "JudgeKind" NOT NULL,
    "judge_model" TEXT,
    "judge_user_id" UUID,
    "rubric_version" TEXT NOT NULL,
    "evaluated_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quality_evaluations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "token_usage_windows" (
    "id" UUID NOT NULL,
    "workload_id" UUID NOT NULL,
    "window_start" TIMESTAMPTZ(6) NOT NULL,
    "window_end" TIMESTAMPTZ(6) NOT NULL,
    "call_count" INTEGER NOT NULL,
    "error_count" INTEGER NOT NULL DEFAULT 0,
    "throttled_count" INTEGER NOT NULL DEFAULT 0,
    "input_tokens" BIGINT NOT NULL,
    "output_tokens" BIGINT NOT NULL,
    "cached_tokens" BIGINT NOT NULL DEFAULT 0,
    "cost_amount" DECIMAL(18,8) NOT NULL,
    "cost_currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "latency_p50_ms" INTEGER,
    "latency_p95_ms" INTEGER,
    "latency_p99_ms" INTEGER,
    "is_final" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "token_usage_windows_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quality_incidents" (
    "id" UUID NOT NULL,
    "workload_id" UUID NOT NULL,
    "kind" "QualityIncidentKind" NOT NULL,
    "measure" "QualityMeasure",
    "baseline_score" DECIMAL(4,3),
    "observed_score" DECIMAL(4,3),
    "harm" "HarmLevel" NOT NULL DEFAULT 'NONE',
    "affected_calls" BIGINT,
    "status" "QualityIncidentStatus" NOT NULL DEFAULT 'OPEN',
    "suspected_cause" "DriftCause" NOT NULL DEFAULT 'UNKNOWN',
    "corrective_action" TEXT,
    "rolled_back_to_id" UUID,
    "authority_notified_at" TIMESTAMPTZ(6),
    "owner_id" UUID,
    "began_at" TIMESTAMPTZ(6) NOT NULL,
    "detected_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "quality_incidents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ai_health_alerts" (
    "id" UUID NOT NULL,
    "workload_id" UUID NOT NULL,
    "signal" "AiSignal" NOT NULL,
    "limit_value" DECIMAL(24,8) NOT NULL,
    "observed_value" DECIMAL(24,8) NOT NULL,
    "is_critical" BOOLEAN NOT NULL DEFAULT false,
    "incident_id" UUID,
    "raised_at" TIMESTAMPTZ(6) NOT NULL,
    "cleared_at" TIMESTAMPTZ(6),
    "acknowledged_at" TIMESTAMPTZ(6),
    "acknowledged_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "ai_health_alerts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capacity_forecasts" (
    "id" UUID NOT NULL,
    "workload_id" UUID NOT NULL,
    "resource" "CapacityResource" NOT NULL,
    "method" "ForecastMethod" NOT NULL,
    "horizon_start" TIMESTAMPTZ(6) NOT NULL,
    "horizon_end" TIMESTAMPTZ(6) NOT NULL,
    "expected_value" DECIMAL(24,4) NOT NULL,
    "lower_bound" DECIMAL(24,4) NOT NULL,
    "upper_bound" DECIMAL(24,4) NOT NULL,
    "interval_level" DECIMAL(4,3) NOT NULL DEFAULT 0.9,
    "capacity_limit" DECIMAL(24,4),
    "exhausts_on" DATE,
    "training_mape" DECIMAL(8,4) NOT NULL,
    "made_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "capacity_forecasts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ai_workloads_model_version_id_idx" ON "ai_workloads"("model_version_id");

-- CreateIndex
CREATE INDEX "ai_workloads_endpoint_id_idx" ON "ai_workloads"("endpoint_id");

-- CreateIndex
CREATE INDEX "ai_workloads_accountable_id_idx" ON "ai_workloads"("accountable_id");

-- CreateIndex
CREATE INDEX "ai_workloads_organization_id_idx" ON "ai_workloads"("organization_id");

-- CreateIndex
CREATE INDEX "ai_workloads_compliance_id_idx" ON "ai_workloads"("compliance_id");

-- CreateIndex
CREATE INDEX "inference_samples_workload_id_started_at_idx" ON "inference_samples"("workload_id", "started_at");

-- CreateIndex
CREATE INDEX "inference_samples_trace_id_idx" ON "inference_samples"("trace_id");

-- CreateIndex
CREATE INDEX "inference_samples_started_at_idx" ON "inference_samples" USING BRIN ("started_at");

-- CreateIndex
CREATE INDEX "quality_evaluations_judge_user_id_idx" ON "quality_evaluations"("judge_user_id");

-- CreateIndex
CREATE INDEX "quality_evaluations_evaluated_at_idx" ON "quality_evaluations" USING BRIN ("evaluated_at");

-- CreateIndex
CREATE UNIQUE INDEX "quality_evaluations_judgement_key" ON "quality_evaluations"("sample_id", "measure", "judge", "rubric_version");

-- CreateIndex
CREATE INDEX "token_usage_windows_window_start_idx" ON "token_usage_windows" USING BRIN ("window_start");

-- CreateIndex
CREATE UNIQUE INDEX "token_usage_windows_window_key" ON "token_usage_windows"("workload_id", "window_start", "window_end");

-- CreateIndex
CREATE INDEX "quality_incidents_workload_id_began_at_idx" ON "quality_incidents"("workload_id", "began_at");

-- CreateIndex
CREATE INDEX "quality_incidents_rolled_back_to_id_idx" ON "quality_incidents"("rolled_back_to_id");

-- CreateIndex
CREATE INDEX "quality_incidents_owner_id_idx" ON "quality_incidents"("owner_id");

-- CreateIndex
CREATE INDEX "ai_health_alerts_workload_id_raised_at_idx" ON "ai_health_alerts"("workload_id", "raised_at");

-- CreateIndex
CREATE INDEX "ai_health_alerts_incident_id_idx" ON "ai_health_alerts"("incident_id");

-- CreateIndex
CREATE INDEX "ai_health_alerts_acknowledged_by_id_idx" ON "ai_health_alerts"("acknowledged_by_id");

-- CreateIndex
CREATE INDEX "ai_health_alerts_raised_at_idx" ON "ai_health_alerts" USING BRIN ("raised_at");

-- CreateIndex
CREATE INDEX "capacity_forecasts_made_at_idx" ON "capacity_forecasts" USING BRIN ("made_at");

-- CreateIndex
CREATE UNIQUE INDEX "capacity_forecasts_horizon_key" ON "capacity_forecasts"("workload_id", "resource", "horizon_start", "made_at");

-- AddForeignKey
ALTER TABLE "inference_samples" ADD CONSTRAINT "inference_samples_workload_id_fkey" FOREIGN KEY ("workload_id") REFERENCES "ai_workloads"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quality_evaluations" ADD CONSTRAINT "quality_evaluations_sample_id_fkey" FOREIGN KEY ("sample_id") REFERENCES "inference_samples"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "token_usage_windows" ADD CONSTRAINT "token_usage_windows_workload_id_fkey" FOREIGN KEY ("workload_id") REFERENCES "ai_workloads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quality_incidents" ADD CONSTRAINT "quality_incidents_workload_id_fkey" FOREIGN KEY ("workload_id") REFERENCES "ai_workloads"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ai_health_alerts" ADD CONSTRAINT "ai_health_alerts_workload_id_fkey" FOREIGN KEY ("workload_id") REFERENCES "ai_workloads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ai_health_alerts" ADD CONSTRAINT "ai_health_alerts_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "quality_incidents"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capacity_forecasts" ADD CONSTRAINT "capacity_forecasts_workload_id_fkey" FOREIGN KEY ("workload_id") REFERENCES "ai_workloads"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of ai_workloads
ALTER TABLE "ai_workloads" ADD CONSTRAINT "ai_workloads_slug_59fa89fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "ai_workloads" ADD CONSTRAINT "ai_workloads_target_latency_ms_quality_floor_3bbdca7b_check"
    CHECK (target_latency_ms > 0 AND quality_floor BETWEEN 0 AND 1);
ALTER TABLE "ai_workloads" ADD CONSTRAINT "ai_workloads_daily_token_limit_monthly_budget_ba938830_check"
    CHECK (daily_token_limit > 0 AND monthly_budget > 0 AND monthly_budget < 'NaN');
ALTER TABLE "ai_workloads" ADD CONSTRAINT "ai_workloads_sample_ratio_0f5f9d35_check"
    CHECK (sample_ratio > 0 AND sample_ratio <= 1);
ALTER TABLE "ai_workloads" ADD CONSTRAINT "ai_workloads_risk_class_human_oversight_7ed05531_check"
    CHECK (risk_class <> 'HIGH' OR human_oversight <> 'NONE');
ALTER TABLE "ai_workloads" ADD CONSTRAINT "ai_workloads_risk_class_status_cb363267_check"
    CHECK (risk_class <> 'PROHIBITED' OR status = 'RETIRED');
ALTER TABLE "ai_workloads" ADD CONSTRAINT "ai_workloads_provider_name_endpoint_id_49b424ed_check"
    CHECK (provider_name <> 'self-hosted' OR endpoint_id IS NOT NULL);
CREATE UNIQUE INDEX "ai_workloads_organization_id_slug_7e2f9d35_key" ON "ai_workloads" ("organization_id", "slug")
    WHERE (organization_id IS NOT NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "ai_workloads_slug_b439e50d_key" ON "ai_workloads" ("slug")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of inference_samples
ALTER TABLE "inference_samples" ADD CONSTRAINT "inference_samples_input_tokens_output_tokens_cac_f6d73417_check"
    CHECK (input_tokens >= 0 AND output_tokens >= 0 AND cached_tokens BETWEEN 0 AND input_tokens AND reasoning_tokens BETWEEN 0 AND output_tokens);
ALTER TABLE "inference_samples" ADD CONSTRAINT "inference_samples_duration_ms_time_to_first_toke_4911f944_check"
    CHECK (duration_ms >= 0 AND time_to_first_token_ms BETWEEN 0 AND duration_ms);
ALTER TABLE "inference_samples" ADD CONSTRAINT "inference_samples_temperature_top_p_max_tokens_fe25e27a_check"
    CHECK (temperature BETWEEN 0 AND 2 AND top_p BETWEEN 0 AND 1 AND max_tokens > 0);
ALTER TABLE "inference_samples" ADD CONSTRAINT "inference_samples_finish_reason_error_class_65a5bba7_check"
    CHECK ((finish_reason = 'ERROR') = (error_class IS NOT NULL));
ALTER TABLE "inference_samples" ADD CONSTRAINT "inference_samples_trace_id_span_id_383e1d29_check"
    CHECK (trace_id ~ '^[0-9a-f]{32}$' AND span_id ~ '^[0-9a-f]{16}$');
ALTER TABLE "inference_samples" ADD CONSTRAINT "inference_samples_cost_amount_26972aab_check"
    CHECK (cost_amount >= 0 AND cost_amount < 'NaN');
ALTER TABLE "inference_samples" ADD CONSTRAINT "inference_samples_tool_calls_13a27e70_check"
    CHECK (tool_calls >= 0);

-- Safeguards of quality_evaluations
ALTER TABLE "quality_evaluations" ADD CONSTRAINT "quality_evaluations_score_4ed713f0_check"
    CHECK (score BETWEEN 0 AND 1);
ALTER TABLE "quality_evaluations" ADD CONSTRAINT "quality_evaluations_judge_judge_model_4c345ed3_check"
    CHECK ((judge = 'MODEL') = (judge_model IS NOT NULL));
ALTER TABLE "quality_evaluations" ADD CONSTRAINT "quality_evaluations_judge_judge_user_id_4fcd5370_check"
    CHECK ((judge = 'HUMAN') = (judge_user_id IS NOT NULL));

-- Safeguards of token_usage_windows
ALTER TABLE "token_usage_windows" ADD CONSTRAINT "token_usage_windows_window_end_window_start_8e1740a2_check"
    CHECK (window_end > window_start AND window_end - window_start IN (interval '1 hour', interval '24 hours'));
ALTER TABLE "token_usage_windows" ADD CONSTRAINT "token_usage_windows_call_count_error_count_throt_d037a6a7_check"
    CHECK (call_count >= 0 AND error_count BETWEEN 0 AND call_count AND throttled_count BETWEEN 0 AND call_count);
ALTER TABLE "token_usage_windows" ADD CONSTRAINT "token_usage_windows_input_tokens_output_tokens_c_8a31eeeb_check"
    CHECK (input_tokens >= 0 AND output_tokens >= 0 AND cached_tokens BETWEEN 0 AND input_tokens);
ALTER TABLE "token_usage_windows" ADD CONSTRAINT "token_usage_windows_cost_amount_26972aab_check"
    CHECK (cost_amount >= 0 AND cost_amount < 'NaN');
ALTER TABLE "token_usage_windows" ADD CONSTRAINT "token_usage_windows_latency_p50_ms_latency_p95_m_a8490bfd_check"
    CHECK (latency_p50_ms >= 0 AND latency_p95_ms >= latency_p50_ms AND latency_p99_ms >= latency_p95_ms);
ALTER TABLE "token_usage_windows" ADD CONSTRAINT "token_usage_windows_call_count_input_tokens_outp_088a9bfe_check"
    CHECK (call_count > 0 OR (input_tokens = 0 AND output_tokens = 0));

-- Safeguards of quality_incidents
ALTER TABLE "quality_incidents" ADD CONSTRAINT "quality_incidents_ended_at_began_at_detected_at_8fa2584d_check"
    CHECK (ended_at > began_at AND detected_at >= began_at);
ALTER TABLE "quality_incidents" ADD CONSTRAINT "quality_incidents_status_ended_at_corrective_act_17a1abe1_check"
    CHECK ((status = 'CLOSED') = (ended_at IS NOT NULL) AND (status = 'CLOSED') = (corrective_action IS NOT NULL));
ALTER TABLE "quality_incidents" ADD CONSTRAINT "quality_incidents_baseline_score_observed_score_e1e3b3e7_check"
    CHECK (baseline_score BETWEEN 0 AND 1 AND observed_score BETWEEN 0 AND 1);
ALTER TABLE "quality_incidents" ADD CONSTRAINT "quality_incidents_kind_observed_score_baseline_s_2caa1fd2_check"
    CHECK (kind <> 'DEGRADATION' OR coalesce(observed_score < baseline_score, false));
ALTER TABLE "quality_incidents" ADD CONSTRAINT "quality_incidents_affected_calls_926525b6_check"
    CHECK (affected_calls >= 0);
ALTER TABLE "quality_incidents" ADD CONSTRAINT "quality_incidents_harm_status_authority_notified_b13807d6_check"
    CHECK (harm <> 'SERIOUS' OR status <> 'CLOSED' OR authority_notified_at IS NOT NULL);

-- Safeguards of ai_health_alerts
ALTER TABLE "ai_health_alerts" ADD CONSTRAINT "ai_health_alerts_cleared_at_raised_at_acknowledg_93de2ea6_check"
    CHECK (cleared_at >= raised_at AND acknowledged_at >= raised_at);
ALTER TABLE "ai_health_alerts" ADD CONSTRAINT "ai_health_alerts_limit_value_observed_value_d6996d91_check"
    CHECK (limit_value < 'NaN' AND observed_value < 'NaN' AND limit_value <> observed_value);
ALTER TABLE "ai_health_alerts" ADD CONSTRAINT "ai_health_alerts_acknowledged_at_acknowledged_by_d1012c53_check"
    CHECK ((acknowledged_at IS NULL) = (acknowledged_by_id IS NULL));
CREATE UNIQUE INDEX "ai_health_alerts_workload_id_signal_31af20b6_key" ON "ai_health_alerts" ("workload_id", "signal")
    WHERE (cleared_at IS NULL);

-- Safeguards of capacity_forecasts
ALTER TABLE "capacity_forecasts" ADD CONSTRAINT "capacity_forecasts_horizon_end_horizon_start_mad_5e40bf9d_check"
    CHECK (horizon_end > horizon_start AND horizon_start >= made_at);
ALTER TABLE "capacity_forecasts" ADD CONSTRAINT "capacity_forecasts_lower_bound_expected_value_up_cbc1999a_check"
    CHECK (lower_bound >= 0 AND lower_bound <= expected_value AND expected_value <= upper_bound AND upper_bound < 'NaN');
ALTER TABLE "capacity_forecasts" ADD CONSTRAINT "capacity_forecasts_interval_level_63b1e1ce_check"
    CHECK (interval_level > 0 AND interval_level < 1);
ALTER TABLE "capacity_forecasts" ADD CONSTRAINT "capacity_forecasts_training_mape_f4c53f34_check"
    CHECK (training_mape >= 0 AND training_mape < 'NaN');
ALTER TABLE "capacity_forecasts" ADD CONSTRAINT "capacity_forecasts_exhausts_on_capacity_limit_2100eefc_check"
    CHECK (exhausts_on IS NULL OR capacity_limit IS NOT NULL);
ALTER TABLE "capacity_forecasts" ADD CONSTRAINT "capacity_forecasts_capacity_limit_4b1cb000_check"
    CHECK (capacity_limit > 0 AND capacity_limit < 'NaN');

-- Access to ai_workloads
ALTER TABLE "ai_workloads" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ai_workloads" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ai_workloads" TO azora_service;
GRANT SELECT ON "ai_workloads" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ai_workloads_fa1bd992_access" ON "ai_workloads"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ai_workloads" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ai_workloads" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ai_workloads" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."ai_workloads" WITH (security_barrier = true) AS
    SELECT "id", "slug", "title", "operation", "model_version_id", "endpoint_id", "provider_name", "risk_class",
        "human_oversight", "status", "target_latency_ms", "quality_floor", "daily_token_limit", "monthly_budget",
        "budget_currency", "sample_ratio", "accountable_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "ai_workloads";
GRANT SELECT ON azora_reader."ai_workloads" TO azora_reader;
ALTER VIEW azora_reader."ai_workloads" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ai_workloads"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ai_workloads"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ai_workloads"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ai_workloads"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to inference_samples
ALTER TABLE "inference_samples" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "inference_samples" FROM PUBLIC;
GRANT SELECT, INSERT ON "inference_samples" TO azora_service;
GRANT SELECT ON "inference_samples" TO azora_maintenance, azora_masker;
CREATE POLICY "inference_samples_28d47c39_access" ON "inference_samples"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "inference_samples" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."inference_samples" WITH (security_barrier = true) AS
    SELECT "id", "workload_id", "request_model", "response_model", "response_id", "input_tokens", "output_tokens",
        "cached_tokens", "reasoning_tokens", "max_tokens", "temperature", "top_p", "finish_reason", "error_class",
        "tool_calls", "duration_ms", "time_to_first_token_ms", "cost_amount", "cost_currency", "trace_id", "span_id",
        "started_at", "created_at"
    FROM "inference_samples";
GRANT SELECT ON azora_reader."inference_samples" TO azora_reader;
ALTER VIEW azora_reader."inference_samples" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "inference_samples"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "inference_samples"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to quality_evaluations
ALTER TABLE "quality_evaluations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "quality_evaluations" FROM PUBLIC;
GRANT SELECT, INSERT ON "quality_evaluations" TO azora_service;
GRANT SELECT ON "quality_evaluations" TO azora_maintenance, azora_masker;
CREATE POLICY "quality_evaluations_a68298ff_access" ON "quality_evaluations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "quality_evaluations" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."quality_evaluations" WITH (security_barrier = true) AS
    SELECT "id", "sample_id", "measure", "score", "score_label", "judge", "judge_model", "judge_user_id",
        "rubric_version", "evaluated_at", "created_at"
    FROM "quality_evaluations";
GRANT SELECT ON azora_reader."quality_evaluations" TO azora_reader;
ALTER VIEW azora_reader."quality_evaluations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "quality_evaluations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "quality_evaluations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to token_usage_windows
ALTER TABLE "token_usage_windows" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "token_usage_windows" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "token_usage_windows" TO azora_service;
GRANT SELECT ON "token_usage_windows" TO azora_maintenance, azora_masker;
CREATE POLICY "token_usage_windows_dbfed505_access" ON "token_usage_windows"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "token_usage_windows" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."token_usage_windows" WITH (security_barrier = true) AS
    SELECT "id", "workload_id", "window_start", "window_end", "call_count", "error_count", "throttled_count",
        "input_tokens", "output_tokens", "cached_tokens", "cost_amount", "cost_currency", "latency_p50_ms",
        "latency_p95_ms", "latency_p99_ms", "is_final", "created_at", "updated_at"
    FROM "token_usage_windows";
GRANT SELECT ON azora_reader."token_usage_windows" TO azora_reader;
ALTER VIEW azora_reader."token_usage_windows" OWNER TO azora_masker;

-- Access to quality_incidents
ALTER TABLE "quality_incidents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "quality_incidents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "quality_incidents" TO azora_service;
GRANT SELECT ON "quality_incidents" TO azora_maintenance, azora_masker;
CREATE POLICY "quality_incidents_366e5f5d_access" ON "quality_incidents"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "quality_incidents" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."quality_incidents" WITH (security_barrier = true) AS
    SELECT "id", "workload_id", "kind", "measure", "baseline_score", "observed_score", "harm", "affected_calls", "status",
        "suspected_cause", "corrective_action", "rolled_back_to_id", "authority_notified_at", "owner_id", "began_at",
        "detected_at", "ended_at", "created_at", "updated_at", "deleted_at"
    FROM "quality_incidents";
GRANT SELECT ON azora_reader."quality_incidents" TO azora_reader;
ALTER VIEW azora_reader."quality_incidents" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "quality_incidents"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "quality_incidents"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "quality_incidents"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "quality_incidents"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to ai_health_alerts
ALTER TABLE "ai_health_alerts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ai_health_alerts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ai_health_alerts" TO azora_service;
GRANT SELECT ON "ai_health_alerts" TO azora_maintenance, azora_masker;
CREATE POLICY "ai_health_alerts_7638a4dd_access" ON "ai_health_alerts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ai_health_alerts" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."ai_health_alerts" WITH (security_barrier = true) AS
    SELECT "id", "workload_id", "signal", "limit_value", "observed_value", "is_critical", "incident_id", "raised_at",
        "cleared_at", "acknowledged_at", "acknowledged_by_id", "created_at", "updated_at"
    FROM "ai_health_alerts";
GRANT SELECT ON azora_reader."ai_health_alerts" TO azora_reader;
ALTER VIEW azora_reader."ai_health_alerts" OWNER TO azora_masker;

-- Access to capacity_forecasts
ALTER TABLE "capacity_forecasts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "capacity_forecasts" FROM PUBLIC;
GRANT SELECT, INSERT ON "capacity_forecasts" TO azora_service;
GRANT SELECT ON "capacity_forecasts" TO azora_maintenance, azora_masker;
CREATE POLICY "capacity_forecasts_72ef31b9_access" ON "capacity_forecasts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "capacity_forecasts" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."capacity_forecasts" WITH (security_barrier = true) AS
    SELECT "id", "workload_id", "resource", "method", "horizon_start", "horizon_end", "expected_value", "lower_bound",
        "upper_bound", "interval_level", "capacity_limit", "exhausts_on", "training_mape", "made_at", "created_at"
    FROM "capacity_forecasts";
GRANT SELECT ON azora_reader."capacity_forecasts" TO azora_reader;
ALTER VIEW azora_reader."capacity_forecasts" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "capacity_forecasts"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "capacity_forecasts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
