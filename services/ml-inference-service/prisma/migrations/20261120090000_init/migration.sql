-- CreateEnum
CREATE TYPE "InferenceProtocol" AS ENUM ('REST_V2', 'GRPC_V2', 'OPENAI');

-- CreateEnum
CREATE TYPE "EndpointAuth" AS ENUM ('BEARER_TOKEN', 'MUTUAL_TLS', 'INTERNAL_ONLY');

-- CreateEnum
CREATE TYPE "EndpointStatus" AS ENUM ('PENDING', 'READY', 'DEGRADED', 'FAILED', 'DISABLED');

-- CreateEnum
CREATE TYPE "ServingRuntime" AS ENUM ('ONNX_RUNTIME', 'TRITON', 'TORCHSERVE', 'VLLM', 'LLAMA_CPP', 'MLSERVER');

-- CreateEnum
CREATE TYPE "Accelerator" AS ENUM ('NONE', 'NVIDIA_T4', 'NVIDIA_L4', 'NVIDIA_A10G', 'NVIDIA_A100', 'NVIDIA_H100', 'AMD_MI300X');

-- CreateEnum
CREATE TYPE "ScaleMetric" AS ENUM ('CONCURRENCY', 'REQUESTS_PER_SECOND', 'CPU', 'MEMORY');

-- CreateEnum
CREATE TYPE "DeploymentStatus" AS ENUM ('ROLLING_OUT', 'SERVING', 'DRAINING', 'STOPPED', 'FAILED');

-- CreateEnum
CREATE TYPE "SplitStatus" AS ENUM ('PROGRESSING', 'PROMOTED', 'ABORTED');

-- CreateEnum
CREATE TYPE "AbortCause" AS ENUM ('ERROR_RATIO', 'LATENCY', 'DRIFT', 'OPERATOR');

-- CreateEnum
CREATE TYPE "BatchFormat" AS ENUM ('PARQUET', 'CSV', 'JSON_LINES', 'TFRECORD');

-- CreateEnum
CREATE TYPE "BatchStatus" AS ENUM ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "QualityMetric" AS ENUM ('ACCURACY', 'F1', 'ROC_AUC', 'PR_AUC', 'NDCG');

-- CreateEnum
CREATE TYPE "DriftTest" AS ENUM ('KOLMOGOROV_SMIRNOV', 'CHI_SQUARED', 'POPULATION_STABILITY_INDEX', 'WASSERSTEIN', 'JENSEN_SHANNON');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "inference_endpoints" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "protocol" "InferenceProtocol" NOT NULL DEFAULT 'REST_V2',
    "url" TEXT,
    "feature_view_id" UUID,
    "authentication" "EndpointAuth" NOT NULL DEFAULT 'BEARER_TOKEN',
    "p95_target_ms" INTEGER NOT NULL,
    "timeout_ms" INTEGER NOT NULL,
    "payload_sampling" DECIMAL(4,3) NOT NULL DEFAULT 0.01,
    "status" "EndpointStatus" NOT NULL DEFAULT 'PENDING',
    "failure" TEXT,
    "owner_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "inference_endpoints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_deployments" (
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "model_version_id" UUID NOT NULL,
    "runtime" "ServingRuntime" NOT NULL,
    "cpu_millicores" INTEGER NOT NULL,
    "memory_bytes" BIGINT NOT NULL,
    "accelerator" "Accelerator" NOT NULL DEFAULT 'NONE',
    "accelerator_count" SMALLINT NOT NULL DEFAULT 0,
    "min_replicas" SMALLINT NOT NULL DEFAULT 1,
    "max_replicas" SMALLINT NOT NULL DEFAULT 1,
    "ready_replicas" SMALLINT NOT NULL DEFAULT 0,
    "scale_metric" "ScaleMetric" NOT NULL DEFAULT 'CONCURRENCY',
    "scale_target" INTEGER NOT NULL DEFAULT 100,
    "max_batch_size" INTEGER NOT NULL DEFAULT 1,
    "max_batch_delay_ms" INTEGER,
    "status" "DeploymentStatus" NOT NULL DEFAULT 'ROLLING_OUT',
    "failure" TEXT,
    "ready_at" TIMESTAMPTZ(6),
    "stopped_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "model_deployments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "canary_splits" (
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "stable_id" UUID NOT NULL,
    "canary_id" UUID NOT NULL,
    "canary_percent" SMALLINT NOT NULL DEFAULT 0,
    "step_percent" SMALLINT NOT NULL DEFAULT 10,
    "step_minutes" INTEGER NOT NULL DEFAULT 30,
    "is_shadow" BOOLEAN NOT NULL DEFAULT false,
    "max_error_ratio" DECIMAL(5,4) NOT NULL DEFAULT 0.01,
    "max_p95_increase" DECIMAL(6,4) NOT NULL DEFAULT 0.2,
    "status" "SplitStatus" NOT NULL DEFAULT 'PROGRESSING',
    "abort_cause" "AbortCause",
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "canary_splits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inference_calls" (
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "request_id" TEXT NOT NULL,
    "trace_id" CHAR(32),
    "is_shadow" BOOLEAN NOT NULL DEFAULT false,
    "http_status" SMALLINT NOT NULL,
    "batch_size" SMALLINT NOT NULL DEFAULT 1,
    "inputs" JSONB,
    "outputs" JSONB,
    "request_bytes" INTEGER NOT NULL,
    "response_bytes" INTEGER NOT NULL,
    "queue_ms" INTEGER NOT NULL,
    "compute_ms" INTEGER NOT NULL,
    "total_ms" INTEGER NOT NULL,
    "error_message" TEXT,
    "called_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inference_calls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "batch_prediction_jobs" (
    "id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "format" "BatchFormat" NOT NULL DEFAULT 'PARQUET',
    "input_uri" TEXT NOT NULL,
    "output_uri" TEXT,
    "total_rows" BIGINT,
    "succeeded_rows" BIGINT NOT NULL DEFAULT 0,
    "failed_rows" BIGINT NOT NULL DEFAULT 0,
    "tolerated_failures" DECIMAL(5,4) NOT NULL DEFAULT 0,
    "max_parallelism" SMALLINT NOT NULL DEFAULT 8,
    "status" "BatchStatus" NOT NULL DEFAULT 'QUEUED',
    "failure" TEXT,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "batch_prediction_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_drift_reports" (
    "id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "window_from" TIMESTAMPTZ(6) NOT NULL,
    "window_to" TIMESTAMPTZ(6) NOT NULL,
    "reference_count" BIGINT NOT NULL,
    "sample_count" BIGINT NOT NULL,
    "feature_count" SMALLINT NOT NULL,
    "drifted_features" SMALLINT NOT NULL,
    "drift_share" DECIMAL(5,4) NOT NULL,
    "drift_threshold" DECIMAL(4,3) NOT NULL DEFAULT 0.5,
    "is_drifted" BOOLEAN NOT NULL,
    "prediction_psi" DECIMAL(8,5) NOT NULL,
    "metric" "QualityMetric",
    "baseline_metric" DECIMAL(6,5),
    "current_metric" DECIMAL(6,5),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_drift_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feature_drifts" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "feature_definition_id" UUID,
    "feature_name" TEXT NOT NULL,
    "test" "DriftTest" NOT NULL,
    "statistic" DECIMAL(14,8) NOT NULL,
    "p_value" DECIMAL(12,10),
    "threshold" DECIMAL(8,5) NOT NULL,
    "is_drifted" BOOLEAN NOT NULL,
    "missing_ratio" DECIMAL(5,4) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feature_drifts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "inference_endpoints_feature_view_id_idx" ON "inference_endpoints"("feature_view_id");

-- CreateIndex
CREATE INDEX "inference_endpoints_owner_id_idx" ON "inference_endpoints"("owner_id");

-- CreateIndex
CREATE INDEX "inference_endpoints_compliance_id_idx" ON "inference_endpoints"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "inference_endpoints_organization_id_id_key" ON "inference_endpoints"("organization_id", "id");

-- CreateIndex
CREATE INDEX "model_deployments_organization_id_endpoint_id_idx" ON "model_deployments"("organization_id", "endpoint_id");

-- CreateIndex
CREATE INDEX "model_deployments_model_version_id_idx" ON "model_deployments"("model_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "model_deployments_endpoint_id_id_key" ON "model_deployments"("endpoint_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "model_deployments_endpoint_id_revision_key" ON "model_deployments"("endpoint_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "model_deployments_organization_id_id_key" ON "model_deployments"("organization_id", "id");

-- CreateIndex
CREATE INDEX "canary_splits_organization_id_endpoint_id_idx" ON "canary_splits"("organization_id", "endpoint_id");

-- CreateIndex
CREATE INDEX "canary_splits_endpoint_id_stable_id_idx" ON "canary_splits"("endpoint_id", "stable_id");

-- CreateIndex
CREATE INDEX "canary_splits_endpoint_id_canary_id_idx" ON "canary_splits"("endpoint_id", "canary_id");

-- CreateIndex
CREATE INDEX "inference_calls_endpoint_id_deployment_id_called_at_idx" ON "inference_calls"("endpoint_id", "deployment_id", "called_at");

-- CreateIndex
CREATE INDEX "inference_calls_organization_id_called_at_idx" ON "inference_calls"("organization_id", "called_at");

-- CreateIndex
CREATE INDEX "inference_calls_request_id_idx" ON "inference_calls"("request_id");

-- CreateIndex
CREATE INDEX "inference_calls_trace_id_idx" ON "inference_calls"("trace_id");

-- CreateIndex
CREATE INDEX "inference_calls_called_at_idx" ON "inference_calls" USING BRIN ("called_at");

-- CreateIndex
CREATE INDEX "batch_prediction_jobs_organization_id_deployment_id_idx" ON "batch_prediction_jobs"("organization_id", "deployment_id");

-- CreateIndex
CREATE INDEX "batch_prediction_jobs_requested_by_id_idx" ON "batch_prediction_jobs"("requested_by_id");

-- CreateIndex
CREATE INDEX "batch_prediction_jobs_compliance_id_idx" ON "batch_prediction_jobs"("compliance_id");

-- CreateIndex
CREATE INDEX "model_drift_reports_organization_id_deployment_id_idx" ON "model_drift_reports"("organization_id", "deployment_id");

-- CreateIndex
CREATE UNIQUE INDEX "model_drift_reports_deployment_id_window_from_window_to_key" ON "model_drift_reports"("deployment_id", "window_from", "window_to");

-- CreateIndex
CREATE UNIQUE INDEX "model_drift_reports_organization_id_id_key" ON "model_drift_reports"("organization_id", "id");

-- CreateIndex
CREATE INDEX "feature_drifts_organization_id_report_id_idx" ON "feature_drifts"("organization_id", "report_id");

-- CreateIndex
CREATE INDEX "feature_drifts_feature_definition_id_idx" ON "feature_drifts"("feature_definition_id");

-- CreateIndex
CREATE UNIQUE INDEX "feature_drifts_report_id_feature_name_test_key" ON "feature_drifts"("report_id", "feature_name", "test");

-- AddForeignKey
ALTER TABLE "model_deployments" ADD CONSTRAINT "model_deployments_organization_id_endpoint_id_fkey" FOREIGN KEY ("organization_id", "endpoint_id") REFERENCES "inference_endpoints"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "canary_splits" ADD CONSTRAINT "canary_splits_organization_id_endpoint_id_fkey" FOREIGN KEY ("organization_id", "endpoint_id") REFERENCES "inference_endpoints"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "canary_splits" ADD CONSTRAINT "canary_splits_endpoint_id_stable_id_fkey" FOREIGN KEY ("endpoint_id", "stable_id") REFERENCES "model_deployments"("endpoint_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "canary_splits" ADD CONSTRAINT "canary_splits_endpoint_id_canary_id_fkey" FOREIGN KEY ("endpoint_id", "canary_id") REFERENCES "model_deployments"("endpoint_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inference_calls" ADD CONSTRAINT "inference_calls_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "inference_endpoints"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inference_calls" ADD CONSTRAINT "inference_calls_endpoint_id_deployment_id_fkey" FOREIGN KEY ("endpoint_id", "deployment_id") REFERENCES "model_deployments"("endpoint_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "batch_prediction_jobs" ADD CONSTRAINT "batch_prediction_jobs_organization_id_deployment_id_fkey" FOREIGN KEY ("organization_id", "deployment_id") REFERENCES "model_deployments"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_drift_reports" ADD CONSTRAINT "model_drift_reports_organization_id_deployment_id_fkey" FOREIGN KEY ("organization_id", "deployment_id") REFERENCES "model_deployments"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "feature_drifts" ADD CONSTRAINT "feature_drifts_organization_id_report_id_fkey" FOREIGN KEY ("organization_id", "report_id") REFERENCES "model_drift_reports"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of inference_endpoints
ALTER TABLE "inference_endpoints" ADD CONSTRAINT "inference_endpoints_name_14e178c0_check"
    CHECK (name ~ '^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "inference_endpoints" ADD CONSTRAINT "inference_endpoints_url_abf7e900_check"
    CHECK (url ~ '^(https|grpcs)://[^ ]+$');
ALTER TABLE "inference_endpoints" ADD CONSTRAINT "inference_endpoints_p95_target_ms_timeout_ms_f278a0f4_check"
    CHECK (p95_target_ms > 0 AND timeout_ms >= p95_target_ms);
ALTER TABLE "inference_endpoints" ADD CONSTRAINT "inference_endpoints_status_url_179e6df2_check"
    CHECK (status <> 'READY' OR url IS NOT NULL);
ALTER TABLE "inference_endpoints" ADD CONSTRAINT "inference_endpoints_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "inference_endpoints" ADD CONSTRAINT "inference_endpoints_payload_sampling_ea9164fb_check"
    CHECK (payload_sampling BETWEEN 0 AND 1);
CREATE UNIQUE INDEX "inference_endpoints_organization_id_name_d7e57443_key" ON "inference_endpoints" ("organization_id", "name")
    WHERE (deleted_at IS NULL);

-- Safeguards of model_deployments
ALTER TABLE "model_deployments" ADD CONSTRAINT "model_deployments_revision_d46d512f_check"
    CHECK (revision >= 1);
ALTER TABLE "model_deployments" ADD CONSTRAINT "model_deployments_min_replicas_max_replicas_read_fb91fb9a_check"
    CHECK (min_replicas >= 0 AND max_replicas BETWEEN greatest(min_replicas, 1) AND 200 AND ready_replicas BETWEEN 0 AND max_replicas);
ALTER TABLE "model_deployments" ADD CONSTRAINT "model_deployments_cpu_millicores_memory_bytes_791cba8e_check"
    CHECK (cpu_millicores >= 50 AND memory_bytes >= 67108864);
ALTER TABLE "model_deployments" ADD CONSTRAINT "model_deployments_accelerator_accelerator_count_46acec14_check"
    CHECK ((accelerator = 'NONE') = (accelerator_count = 0) AND accelerator_count BETWEEN 0 AND 16);
ALTER TABLE "model_deployments" ADD CONSTRAINT "model_deployments_max_batch_size_70b3312a_check"
    CHECK (max_batch_size BETWEEN 1 AND 4096);
ALTER TABLE "model_deployments" ADD CONSTRAINT "model_deployments_status_ready_replicas_min_repl_5005ed24_check"
    CHECK (status <> 'SERVING' OR (ready_replicas >= 1 OR min_replicas = 0));
ALTER TABLE "model_deployments" ADD CONSTRAINT "model_deployments_status_ready_at_f6c25fe3_check"
    CHECK (status NOT IN ('SERVING', 'DRAINING') OR ready_at IS NOT NULL);
ALTER TABLE "model_deployments" ADD CONSTRAINT "model_deployments_status_stopped_at_d1f8e4ca_check"
    CHECK ((status = 'STOPPED') = (stopped_at IS NOT NULL));
ALTER TABLE "model_deployments" ADD CONSTRAINT "model_deployments_stopped_at_created_at_ffdf39d2_check"
    CHECK (stopped_at >= created_at);
ALTER TABLE "model_deployments" ADD CONSTRAINT "model_deployments_scale_target_scale_metric_48d1f9d6_check"
    CHECK (scale_target >= 1 AND (scale_metric <> 'CPU' OR scale_target <= 100));
ALTER TABLE "model_deployments" ADD CONSTRAINT "model_deployments_min_replicas_scale_metric_9922443d_check"
    CHECK (min_replicas >= 1 OR scale_metric IN ('CONCURRENCY', 'REQUESTS_PER_SECOND'));
ALTER TABLE "model_deployments" ADD CONSTRAINT "model_deployments_max_batch_delay_ms_f7068502_check"
    CHECK (max_batch_delay_ms BETWEEN 0 AND 60000);
ALTER TABLE "model_deployments" ADD CONSTRAINT "model_deployments_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));

-- Safeguards of canary_splits
ALTER TABLE "canary_splits" ADD CONSTRAINT "canary_splits_stable_id_canary_id_d5c1e127_check"
    CHECK (stable_id <> canary_id);
ALTER TABLE "canary_splits" ADD CONSTRAINT "canary_splits_canary_percent_d80fea71_check"
    CHECK (canary_percent BETWEEN 0 AND 100);
ALTER TABLE "canary_splits" ADD CONSTRAINT "canary_splits_step_percent_step_minutes_13954a40_check"
    CHECK (step_percent BETWEEN 1 AND 100 AND step_minutes BETWEEN 1 AND 10080);
ALTER TABLE "canary_splits" ADD CONSTRAINT "canary_splits_max_error_ratio_max_p95_increase_2bc0c77d_check"
    CHECK (max_error_ratio BETWEEN 0 AND 1 AND max_p95_increase >= 0 AND max_p95_increase < 'NaN');
ALTER TABLE "canary_splits" ADD CONSTRAINT "canary_splits_status_ended_at_4d244196_check"
    CHECK ((status = 'PROGRESSING') = (ended_at IS NULL));
ALTER TABLE "canary_splits" ADD CONSTRAINT "canary_splits_status_canary_percent_4f5d0e4d_check"
    CHECK (status <> 'PROMOTED' OR canary_percent = 100);
ALTER TABLE "canary_splits" ADD CONSTRAINT "canary_splits_status_canary_percent_abort_cause_c2c91f2a_check"
    CHECK (status <> 'ABORTED' OR (canary_percent = 0 AND abort_cause IS NOT NULL));
ALTER TABLE "canary_splits" ADD CONSTRAINT "canary_splits_status_abort_cause_326dba7a_check"
    CHECK ((status = 'ABORTED') = (abort_cause IS NOT NULL));
ALTER TABLE "canary_splits" ADD CONSTRAINT "canary_splits_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "canary_splits" ADD CONSTRAINT "canary_splits_is_shadow_canary_percent_status_7f3bccf4_check"
    CHECK (NOT is_shadow OR canary_percent = 0 OR status <> 'PROGRESSING');
CREATE UNIQUE INDEX "canary_splits_endpoint_id_1dd26bbb_key" ON "canary_splits" ("endpoint_id")
    WHERE (status = 'PROGRESSING');

-- Safeguards of inference_calls
ALTER TABLE "inference_calls" ADD CONSTRAINT "inference_calls_http_status_9c08baae_check"
    CHECK (http_status BETWEEN 200 AND 599);
ALTER TABLE "inference_calls" ADD CONSTRAINT "inference_calls_queue_ms_compute_ms_total_ms_3485b641_check"
    CHECK (queue_ms >= 0 AND compute_ms >= 0 AND total_ms >= queue_ms + compute_ms);
ALTER TABLE "inference_calls" ADD CONSTRAINT "inference_calls_batch_size_274ba43a_check"
    CHECK (batch_size BETWEEN 1 AND 4096);
ALTER TABLE "inference_calls" ADD CONSTRAINT "inference_calls_request_bytes_response_bytes_3a864aed_check"
    CHECK (request_bytes >= 0 AND response_bytes >= 0);
ALTER TABLE "inference_calls" ADD CONSTRAINT "inference_calls_inputs_outputs_ad020021_check"
    CHECK (jsonb_typeof(inputs) = 'array' AND jsonb_typeof(outputs) = 'array');
ALTER TABLE "inference_calls" ADD CONSTRAINT "inference_calls_http_status_outputs_a26774cd_check"
    CHECK (http_status < 400 OR outputs IS NULL);
ALTER TABLE "inference_calls" ADD CONSTRAINT "inference_calls_http_status_error_message_e381cfc2_check"
    CHECK ((http_status >= 400) = (error_message IS NOT NULL));
ALTER TABLE "inference_calls" ADD CONSTRAINT "inference_calls_trace_id_ea0e7a8b_check"
    CHECK (trace_id ~ '^[0-9a-f]{32}$' AND trace_id <> repeat('0', 32));

-- Safeguards of batch_prediction_jobs
ALTER TABLE "batch_prediction_jobs" ADD CONSTRAINT "batch_prediction_jobs_input_uri_output_uri_fd51e92a_check"
    CHECK (input_uri ~ '^[a-z][a-z0-9+.-]*://[^ ]+$' AND output_uri ~ '^[a-z][a-z0-9+.-]*://[^ ]+$');
ALTER TABLE "batch_prediction_jobs" ADD CONSTRAINT "batch_prediction_jobs_total_rows_succeeded_rows_c1cee472_check"
    CHECK (total_rows >= 0 AND succeeded_rows >= 0 AND failed_rows >= 0 AND succeeded_rows + failed_rows <= total_rows);
ALTER TABLE "batch_prediction_jobs" ADD CONSTRAINT "batch_prediction_jobs_status_output_uri_total_ro_28738daf_check"
    CHECK (status <> 'SUCCEEDED' OR (output_uri IS NOT NULL AND total_rows IS NOT NULL AND succeeded_rows + failed_rows = total_rows));
ALTER TABLE "batch_prediction_jobs" ADD CONSTRAINT "batch_prediction_jobs_status_started_at_ce9551c6_check"
    CHECK ((status = 'QUEUED') = (started_at IS NULL) OR status = 'CANCELLED');
ALTER TABLE "batch_prediction_jobs" ADD CONSTRAINT "batch_prediction_jobs_status_ended_at_f8216f50_check"
    CHECK ((status IN ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (ended_at IS NOT NULL));
ALTER TABLE "batch_prediction_jobs" ADD CONSTRAINT "batch_prediction_jobs_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "batch_prediction_jobs" ADD CONSTRAINT "batch_prediction_jobs_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "batch_prediction_jobs" ADD CONSTRAINT "batch_prediction_jobs_max_parallelism_tolerated_e7e79543_check"
    CHECK (max_parallelism BETWEEN 1 AND 1000 AND tolerated_failures BETWEEN 0 AND 1);

-- Safeguards of model_drift_reports
ALTER TABLE "model_drift_reports" ADD CONSTRAINT "model_drift_reports_window_to_window_from_1eb19538_check"
    CHECK (window_to > window_from);
ALTER TABLE "model_drift_reports" ADD CONSTRAINT "model_drift_reports_sample_count_reference_count_aedff8ef_check"
    CHECK (sample_count >= 1 AND reference_count >= 1);
ALTER TABLE "model_drift_reports" ADD CONSTRAINT "model_drift_reports_drifted_features_feature_cou_4e03571f_check"
    CHECK (drifted_features BETWEEN 0 AND feature_count AND feature_count >= 1);
ALTER TABLE "model_drift_reports" ADD CONSTRAINT "model_drift_reports_drift_share_drifted_features_8d6e28b2_check"
    CHECK (drift_share = round(drifted_features::numeric / feature_count, 4));
ALTER TABLE "model_drift_reports" ADD CONSTRAINT "model_drift_reports_drift_threshold_23bcb728_check"
    CHECK (drift_threshold > 0 AND drift_threshold <= 1);
ALTER TABLE "model_drift_reports" ADD CONSTRAINT "model_drift_reports_is_drifted_drift_share_drift_8767e32c_check"
    CHECK (is_drifted = (drift_share >= drift_threshold));
ALTER TABLE "model_drift_reports" ADD CONSTRAINT "model_drift_reports_prediction_psi_fd124c2e_check"
    CHECK (prediction_psi >= 0 AND prediction_psi < 'NaN');
ALTER TABLE "model_drift_reports" ADD CONSTRAINT "model_drift_reports_baseline_metric_current_metr_0291485a_check"
    CHECK (baseline_metric BETWEEN 0 AND 1 AND current_metric BETWEEN 0 AND 1 AND (metric IS NULL) = (current_metric IS NULL) AND (metric IS NULL) = (baseline_metric IS NULL));

-- Safeguards of feature_drifts
ALTER TABLE "feature_drifts" ADD CONSTRAINT "feature_drifts_statistic_4a2de2e1_check"
    CHECK (statistic >= 0 AND statistic < 'NaN');
ALTER TABLE "feature_drifts" ADD CONSTRAINT "feature_drifts_p_value_9fd679ef_check"
    CHECK (p_value BETWEEN 0 AND 1);
ALTER TABLE "feature_drifts" ADD CONSTRAINT "feature_drifts_test_p_value_90b24583_check"
    CHECK ((test IN ('KOLMOGOROV_SMIRNOV', 'CHI_SQUARED')) = (p_value IS NOT NULL));
ALTER TABLE "feature_drifts" ADD CONSTRAINT "feature_drifts_threshold_58805ef3_check"
    CHECK (threshold > 0 AND threshold < 'NaN');
ALTER TABLE "feature_drifts" ADD CONSTRAINT "feature_drifts_is_drifted_p_value_statistic_thre_b68c1a59_check"
    CHECK (is_drifted = CASE WHEN p_value IS NULL THEN statistic >= threshold ELSE p_value < threshold END);
ALTER TABLE "feature_drifts" ADD CONSTRAINT "feature_drifts_missing_ratio_cd549428_check"
    CHECK (missing_ratio BETWEEN 0 AND 1);

-- Live rows of inference_endpoints
CREATE VIEW azora_keys."inference_endpoints_521b65e2_live" AS
    SELECT "id" FROM "inference_endpoints"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."inference_endpoints_521b65e2_live" TO azora_user;

-- Access to inference_endpoints
ALTER TABLE "inference_endpoints" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "inference_endpoints" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "inference_endpoints" TO azora_service;
GRANT SELECT ON "inference_endpoints" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "inference_endpoints_a27948f1_access" ON "inference_endpoints"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "inference_endpoints" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "inference_endpoints" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "inference_endpoints" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."inference_endpoints" WITH (security_barrier = true) AS
    SELECT "id", "name", "protocol", "url", "feature_view_id", "authentication", "p95_target_ms", "timeout_ms",
        "payload_sampling", "status", "failure", "owner_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "inference_endpoints";
GRANT SELECT ON azora_reader."inference_endpoints" TO azora_reader;
ALTER VIEW azora_reader."inference_endpoints" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "inference_endpoints"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "inference_endpoints"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "inference_endpoints"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "inference_endpoints"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to model_deployments
ALTER TABLE "model_deployments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "model_deployments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "model_deployments" TO azora_service;
GRANT SELECT ON "model_deployments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "model_deployments_920caeb1_access" ON "model_deployments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "model_deployments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "model_deployments" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "model_deployments" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."inference_endpoints_521b65e2_live" live WHERE live."id" = "model_deployments"."endpoint_id"));
CREATE VIEW azora_reader."model_deployments" WITH (security_barrier = true) AS
    SELECT "id", "endpoint_id", "organization_id", "revision", "model_version_id", "runtime", "cpu_millicores",
        "memory_bytes", "accelerator", "accelerator_count", "min_replicas", "max_replicas", "ready_replicas",
        "scale_metric", "scale_target", "max_batch_size", "max_batch_delay_ms", "status", "failure", "ready_at",
        "stopped_at", "created_at", "updated_at"
    FROM "model_deployments";
GRANT SELECT ON azora_reader."model_deployments" TO azora_reader;
ALTER VIEW azora_reader."model_deployments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "model_deployments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "model_deployments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "model_deployments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "model_deployments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to canary_splits
ALTER TABLE "canary_splits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "canary_splits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "canary_splits" TO azora_service;
GRANT SELECT ON "canary_splits" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "canary_splits_05035570_access" ON "canary_splits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "canary_splits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "canary_splits" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "canary_splits" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."inference_endpoints_521b65e2_live" live WHERE live."id" = "canary_splits"."endpoint_id"));
CREATE VIEW azora_reader."canary_splits" WITH (security_barrier = true) AS
    SELECT "id", "endpoint_id", "organization_id", "stable_id", "canary_id", "canary_percent", "step_percent",
        "step_minutes", "is_shadow", "max_error_ratio", "max_p95_increase", "status", "abort_cause", "started_at",
        "ended_at", "created_at", "updated_at"
    FROM "canary_splits";
GRANT SELECT ON azora_reader."canary_splits" TO azora_reader;
ALTER VIEW azora_reader."canary_splits" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "canary_splits"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "canary_splits"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "canary_splits"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "canary_splits"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to inference_calls
ALTER TABLE "inference_calls" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "inference_calls" FROM PUBLIC;
GRANT SELECT, INSERT ON "inference_calls" TO azora_service;
GRANT SELECT ON "inference_calls" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "inference_calls_7581393f_access" ON "inference_calls"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "inference_calls" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "inference_calls" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."inference_calls" WITH (security_barrier = true) AS
    SELECT "id", "endpoint_id", "deployment_id", "organization_id", "request_id", "trace_id", "is_shadow", "http_status",
        "batch_size", "inputs", "outputs", "request_bytes", "response_bytes", "queue_ms", "compute_ms", "total_ms",
        "error_message", "called_at", "created_at"
    FROM "inference_calls";
GRANT SELECT ON azora_reader."inference_calls" TO azora_reader;
ALTER VIEW azora_reader."inference_calls" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "inference_calls"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "inference_calls"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to batch_prediction_jobs
ALTER TABLE "batch_prediction_jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "batch_prediction_jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "batch_prediction_jobs" TO azora_service;
GRANT SELECT ON "batch_prediction_jobs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "batch_prediction_jobs_ec6e70cf_access" ON "batch_prediction_jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "batch_prediction_jobs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "batch_prediction_jobs" FOR SELECT TO azora_user
    USING ("requested_by_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "batch_prediction_jobs" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "requested_by_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."batch_prediction_jobs" WITH (security_barrier = true) AS
    SELECT "id", "deployment_id", "requested_by_id", "format", "input_uri", "output_uri", "total_rows", "succeeded_rows",
        "failed_rows", "tolerated_failures", "max_parallelism", "status", "failure", "started_at", "ended_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "batch_prediction_jobs";
GRANT SELECT ON azora_reader."batch_prediction_jobs" TO azora_reader;
ALTER VIEW azora_reader."batch_prediction_jobs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "batch_prediction_jobs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('requested_by_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "batch_prediction_jobs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('requested_by_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "batch_prediction_jobs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('requested_by_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "batch_prediction_jobs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to model_drift_reports
ALTER TABLE "model_drift_reports" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "model_drift_reports" FROM PUBLIC;
GRANT SELECT, INSERT ON "model_drift_reports" TO azora_service;
GRANT SELECT ON "model_drift_reports" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "model_drift_reports_1cf8fdd9_access" ON "model_drift_reports"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "model_drift_reports" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "model_drift_reports" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."model_drift_reports" WITH (security_barrier = true) AS
    SELECT "id", "deployment_id", "organization_id", "window_from", "window_to", "reference_count", "sample_count",
        "feature_count", "drifted_features", "drift_share", "drift_threshold", "is_drifted", "prediction_psi",
        "metric", "baseline_metric", "current_metric", "created_at"
    FROM "model_drift_reports";
GRANT SELECT ON azora_reader."model_drift_reports" TO azora_reader;
ALTER VIEW azora_reader."model_drift_reports" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "model_drift_reports"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "model_drift_reports"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to feature_drifts
ALTER TABLE "feature_drifts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "feature_drifts" FROM PUBLIC;
GRANT SELECT, INSERT ON "feature_drifts" TO azora_service;
GRANT SELECT ON "feature_drifts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "feature_drifts_7e73fe04_access" ON "feature_drifts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "feature_drifts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "feature_drifts" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."feature_drifts" WITH (security_barrier = true) AS
    SELECT "id", "report_id", "organization_id", "feature_definition_id", "feature_name", "test", "statistic", "p_value",
        "threshold", "is_drifted", "missing_ratio", "created_at"
    FROM "feature_drifts";
GRANT SELECT ON azora_reader."feature_drifts" TO azora_reader;
ALTER VIEW azora_reader."feature_drifts" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "feature_drifts"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "feature_drifts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
