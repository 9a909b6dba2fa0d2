-- CreateEnum
CREATE TYPE "LlmProtocol" AS ENUM ('OPENAI_CHAT', 'OPENAI_RESPONSES', 'ANTHROPIC_MESSAGES', 'GEMINI', 'BEDROCK_CONVERSE', 'OLLAMA');

-- CreateEnum
CREATE TYPE "DataSensitivity" AS ENUM ('PUBLIC', 'INTERNAL', 'CONFIDENTIAL', 'PERSONAL', 'SPECIAL_PERSONAL');

-- CreateEnum
CREATE TYPE "ProviderStatus" AS ENUM ('ACTIVE', 'DEGRADED', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "GenAiOperation" AS ENUM ('CHAT', 'TEXT_COMPLETION', 'EMBEDDINGS', 'GENERATE_CONTENT');

-- CreateEnum
CREATE TYPE "FinishReason" AS ENUM ('STOP', 'LENGTH', 'TOOL_CALLS', 'CONTENT_FILTER');

-- CreateEnum
CREATE TYPE "CallOutcome" AS ENUM ('OK', 'ERROR', 'CANCELLED');

-- CreateEnum
CREATE TYPE "CallError" AS ENUM ('TIMEOUT', 'RATE_LIMITED', 'AUTHENTICATION', 'INVALID_REQUEST', 'CONTEXT_LENGTH', 'CONTENT_FILTERED', 'SERVER_ERROR', 'CONNECTION');

-- CreateEnum
CREATE TYPE "VectorEncoding" AS ENUM ('FLOAT', 'BASE64', 'INT8', 'BINARY');

-- CreateEnum
CREATE TYPE "GuardrailDirection" AS ENUM ('INPUT', 'OUTPUT');

-- CreateEnum
CREATE TYPE "GuardrailHazard" AS ENUM ('PROMPT_INJECTION', 'PERSONAL_INFORMATION', 'SYSTEM_PROMPT_LEAKAGE', 'SELF_HARM', 'SEXUAL_CONTENT', 'MINORS', 'VIOLENCE', 'HATE', 'MISINFORMATION', 'COPYRIGHT', 'OFF_TOPIC');

-- CreateEnum
CREATE TYPE "GuardrailAction" AS ENUM ('ALLOWED', 'REDACTED', 'BLOCKED', 'ESCALATED');

-- CreateEnum
CREATE TYPE "PlanVerdict" AS ENUM ('VALID', 'INVALID', 'NEEDS_APPROVAL');

-- CreateTable
CREATE TABLE "llm_providers" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "protocol" "LlmProtocol" NOT NULL,
    "base_url" TEXT NOT NULL,
    "credential_ref" TEXT,
    "data_region" CHAR(2),
    "retention_days" SMALLINT,
    "trains_on_data" BOOLEAN NOT NULL DEFAULT false,
    "max_sensitivity" "DataSensitivity" NOT NULL DEFAULT 'INTERNAL',
    "requests_per_minute" INTEGER,
    "tokens_per_minute" INTEGER,
    "status" "ProviderStatus" NOT NULL DEFAULT 'ACTIVE',
    "suspended_reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "llm_providers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_routes" (
    "id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "alias" TEXT NOT NULL,
    "vendor_model" TEXT NOT NULL,
    "model_version_id" UUID,
    "operation" "GenAiOperation" NOT NULL,
    "priority" SMALLINT NOT NULL DEFAULT 1,
    "weight" SMALLINT NOT NULL DEFAULT 100,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "context_tokens" INTEGER NOT NULL,
    "max_output_tokens" INTEGER NOT NULL,
    "embedding_dimensions" INTEGER,
    "supports_tools" BOOLEAN NOT NULL DEFAULT false,
    "input_price_per_million" DECIMAL(18,8) NOT NULL,
    "output_price_per_million" DECIMAL(18,8) NOT NULL,
    "cached_price_per_million" DECIMAL(18,8),
    "cache_write_price_per_million" DECIMAL(18,8),
    "price_currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "valid_from" TIMESTAMPTZ(6) NOT NULL,
    "valid_until" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "model_routes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "completion_calls" (
    "id" UUID NOT NULL,
    "route_id" UUID NOT NULL,
    "user_id" UUID,
    "organization_id" UUID,
    "calling_service" TEXT NOT NULL,
    "response_model" TEXT,
    "response_id" TEXT,
    "conversation_id" TEXT,
    "trace_id" CHAR(32),
    "attempt" SMALLINT NOT NULL DEFAULT 1,
    "temperature" DECIMAL(3,2),
    "top_p" DECIMAL(4,3),
    "max_tokens" INTEGER,
    "is_streamed" BOOLEAN NOT NULL DEFAULT false,
    "prompt_sha256" CHAR(64) NOT NULL,
    "input_messages" JSONB,
    "output_text" TEXT,
    "input_tokens" INTEGER NOT NULL DEFAULT 0,
    "cached_input_tokens" INTEGER NOT NULL DEFAULT 0,
    "cache_creation_tokens" INTEGER NOT NULL DEFAULT 0,
    "output_tokens" INTEGER NOT NULL DEFAULT 0,
    "reasoning_tokens" INTEGER NOT NULL DEFAULT 0,
    "served_from_cache" BOOLEAN NOT NULL DEFAULT false,
    "finish_reason" "FinishReason",
    "outcome" "CallOutcome" NOT NULL,
    "error_class" "CallError",
    "first_token_ms" INTEGER,
    "duration_ms" INTEGER NOT NULL,
    "cost_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "called_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "completion_calls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "embedding_calls" (
    "id" UUID NOT NULL,
    "route_id" UUID NOT NULL,
    "organization_id" UUID,
    "calling_service" TEXT NOT NULL,
    "input_count" SMALLINT NOT NULL,
    "inputs_sha256" CHAR(64) NOT NULL,
    "dimensions" INTEGER NOT NULL,
    "encoding" "VectorEncoding" NOT NULL DEFAULT 'FLOAT',
    "input_tokens" INTEGER NOT NULL DEFAULT 0,
    "is_normalized" BOOLEAN NOT NULL DEFAULT true,
    "served_from_cache" BOOLEAN NOT NULL DEFAULT false,
    "outcome" "CallOutcome" NOT NULL,
    "error_class" "CallError",
    "duration_ms" INTEGER NOT NULL,
    "cost_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "called_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "embedding_calls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guardrail_verdicts" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "direction" "GuardrailDirection" NOT NULL,
    "hazard" "GuardrailHazard" NOT NULL,
    "detector" TEXT NOT NULL,
    "score" DECIMAL(5,4) NOT NULL,
    "threshold" DECIMAL(5,4) NOT NULL,
    "action" "GuardrailAction" NOT NULL,
    "excerpt" TEXT,
    "span_start" INTEGER,
    "span_end" INTEGER,
    "latency_ms" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "guardrail_verdicts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_validations" (
    "id" UUID NOT NULL,
    "call_id" UUID,
    "organization_id" UUID,
    "plan_sha256" CHAR(64) NOT NULL,
    "schema_uri" TEXT NOT NULL,
    "step_count" SMALLINT NOT NULL,
    "is_schema_valid" BOOLEAN NOT NULL,
    "errors" JSONB NOT NULL DEFAULT '[]',
    "has_cycle" BOOLEAN NOT NULL DEFAULT false,
    "unknown_tool_count" SMALLINT NOT NULL DEFAULT 0,
    "irreversible_count" SMALLINT NOT NULL DEFAULT 0,
    "verdict" "PlanVerdict" NOT NULL,
    "validated_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_validations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "llm_providers_slug_key" ON "llm_providers"("slug");

-- CreateIndex
CREATE INDEX "model_routes_model_version_id_idx" ON "model_routes"("model_version_id");

-- CreateIndex
CREATE INDEX "model_routes_provider_id_idx" ON "model_routes"("provider_id");

-- CreateIndex
CREATE INDEX "completion_calls_route_id_called_at_idx" ON "completion_calls"("route_id", "called_at");

-- CreateIndex
CREATE INDEX "completion_calls_user_id_called_at_idx" ON "completion_calls"("user_id", "called_at");

-- CreateIndex
CREATE INDEX "completion_calls_organization_id_called_at_idx" ON "completion_calls"("organization_id", "called_at");

-- CreateIndex
CREATE INDEX "completion_calls_trace_id_idx" ON "completion_calls"("trace_id");

-- CreateIndex
CREATE INDEX "completion_calls_conversation_id_idx" ON "completion_calls"("conversation_id");

-- CreateIndex
CREATE INDEX "completion_calls_called_at_idx" ON "completion_calls" USING BRIN ("called_at");

-- CreateIndex
CREATE INDEX "embedding_calls_route_id_called_at_idx" ON "embedding_calls"("route_id", "called_at");

-- CreateIndex
CREATE INDEX "embedding_calls_organization_id_called_at_idx" ON "embedding_calls"("organization_id", "called_at");

-- CreateIndex
CREATE INDEX "embedding_calls_inputs_sha256_idx" ON "embedding_calls"("inputs_sha256");

-- CreateIndex
CREATE INDEX "embedding_calls_called_at_idx" ON "embedding_calls" USING BRIN ("called_at");

-- CreateIndex
CREATE INDEX "guardrail_verdicts_hazard_action_created_at_idx" ON "guardrail_verdicts"("hazard", "action", "created_at");

-- CreateIndex
CREATE INDEX "guardrail_verdicts_created_at_idx" ON "guardrail_verdicts" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "guardrail_verdicts_call_id_direction_hazard_detector_key" ON "guardrail_verdicts"("call_id", "direction", "hazard", "detector");

-- CreateIndex
CREATE INDEX "plan_validations_plan_sha256_idx" ON "plan_validations"("plan_sha256");

-- CreateIndex
CREATE INDEX "plan_validations_organization_id_validated_at_idx" ON "plan_validations"("organization_id", "validated_at");

-- CreateIndex
CREATE INDEX "plan_validations_validated_at_idx" ON "plan_validations" USING BRIN ("validated_at");

-- CreateIndex
CREATE INDEX "plan_validations_call_id_idx" ON "plan_validations"("call_id");

-- AddForeignKey
ALTER TABLE "model_routes" ADD CONSTRAINT "model_routes_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "llm_providers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion_calls" ADD CONSTRAINT "completion_calls_route_id_fkey" FOREIGN KEY ("route_id") REFERENCES "model_routes"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "embedding_calls" ADD CONSTRAINT "embedding_calls_route_id_fkey" FOREIGN KEY ("route_id") REFERENCES "model_routes"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "guardrail_verdicts" ADD CONSTRAINT "guardrail_verdicts_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "completion_calls"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan_validations" ADD CONSTRAINT "plan_validations_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "completion_calls"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of llm_providers
ALTER TABLE "llm_providers" ADD CONSTRAINT "llm_providers_slug_b055c26c_check"
    CHECK (slug ~ '^[a-z0-9]+([._][a-z0-9]+)*$');
ALTER TABLE "llm_providers" ADD CONSTRAINT "llm_providers_base_url_cabdd49c_check"
    CHECK (base_url ~ '^https://[^ ]+$');
ALTER TABLE "llm_providers" ADD CONSTRAINT "llm_providers_requests_per_minute_tokens_per_min_b9358639_check"
    CHECK (requests_per_minute > 0 AND tokens_per_minute > 0);
ALTER TABLE "llm_providers" ADD CONSTRAINT "llm_providers_trains_on_data_max_sensitivity_8f4a219a_check"
    CHECK (NOT trains_on_data OR max_sensitivity = 'PUBLIC');
ALTER TABLE "llm_providers" ADD CONSTRAINT "llm_providers_status_suspended_reason_d39c07df_check"
    CHECK ((status = 'SUSPENDED') = (suspended_reason IS NOT NULL));
ALTER TABLE "llm_providers" ADD CONSTRAINT "llm_providers_credential_ref_1845f314_check"
    CHECK (credential_ref ~ '^[a-z][a-z0-9+.-]*:[^ ]+$');

-- Safeguards of model_routes
ALTER TABLE "model_routes" ADD CONSTRAINT "model_routes_alias_ecf923f5_check"
    CHECK (alias ~ '^[a-z0-9]+([./_-][a-z0-9]+)*$');
ALTER TABLE "model_routes" ADD CONSTRAINT "model_routes_priority_weight_a90eaefc_check"
    CHECK (priority BETWEEN 1 AND 100 AND weight BETWEEN 1 AND 1000);
ALTER TABLE "model_routes" ADD CONSTRAINT "model_routes_context_tokens_max_output_tokens_70ad39b2_check"
    CHECK (context_tokens > 0 AND max_output_tokens BETWEEN 1 AND context_tokens);
ALTER TABLE "model_routes" ADD CONSTRAINT "model_routes_input_price_per_million_output_pric_fd6089bb_check"
    CHECK (input_price_per_million >= 0 AND input_price_per_million < 'NaN' AND output_price_per_million >= 0 AND output_price_per_million < 'NaN');
ALTER TABLE "model_routes" ADD CONSTRAINT "model_routes_cached_price_per_million_input_pric_9360c0c9_check"
    CHECK (cached_price_per_million BETWEEN 0 AND input_price_per_million);
ALTER TABLE "model_routes" ADD CONSTRAINT "model_routes_cache_write_price_per_million_8ab7dcc3_check"
    CHECK (cache_write_price_per_million >= 0 AND cache_write_price_per_million < 'NaN');
ALTER TABLE "model_routes" ADD CONSTRAINT "model_routes_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "model_routes" ADD CONSTRAINT "model_routes_operation_embedding_dimensions_012bb1c0_check"
    CHECK ((operation = 'EMBEDDINGS') = (embedding_dimensions IS NOT NULL));
ALTER TABLE "model_routes" ADD CONSTRAINT "model_routes_embedding_dimensions_ef7a24bd_check"
    CHECK (embedding_dimensions BETWEEN 1 AND 16384);
CREATE UNIQUE INDEX "model_routes_alias_provider_id_vendor_model_312dca82_key" ON "model_routes" ("alias", "provider_id", "vendor_model")
    WHERE (is_enabled AND deleted_at IS NULL);

-- Safeguards of completion_calls
ALTER TABLE "completion_calls" ADD CONSTRAINT "completion_calls_input_tokens_output_tokens_cach_26666357_check"
    CHECK (input_tokens >= 0 AND output_tokens >= 0 AND cached_input_tokens >= 0 AND cache_creation_tokens >= 0 AND cached_input_tokens + cache_creation_tokens <= input_tokens);
ALTER TABLE "completion_calls" ADD CONSTRAINT "completion_calls_reasoning_tokens_output_tokens_84f92428_check"
    CHECK (reasoning_tokens BETWEEN 0 AND output_tokens);
ALTER TABLE "completion_calls" ADD CONSTRAINT "completion_calls_served_from_cache_cost_amount_a5a83ac1_check"
    CHECK (NOT served_from_cache OR cost_amount = 0);
ALTER TABLE "completion_calls" ADD CONSTRAINT "completion_calls_temperature_top_p_max_tokens_6462a473_check"
    CHECK (temperature BETWEEN 0 AND 2 AND top_p > 0 AND top_p <= 1 AND max_tokens >= 1);
ALTER TABLE "completion_calls" ADD CONSTRAINT "completion_calls_duration_ms_first_token_ms_f5424fa0_check"
    CHECK (duration_ms >= 0 AND first_token_ms BETWEEN 0 AND duration_ms);
ALTER TABLE "completion_calls" ADD CONSTRAINT "completion_calls_outcome_error_class_c7cb4327_check"
    CHECK ((outcome = 'ERROR') = (error_class IS NOT NULL));
ALTER TABLE "completion_calls" ADD CONSTRAINT "completion_calls_outcome_finish_reason_c69608f4_check"
    CHECK ((outcome = 'OK') = (finish_reason IS NOT NULL));
ALTER TABLE "completion_calls" ADD CONSTRAINT "completion_calls_cost_amount_26972aab_check"
    CHECK (cost_amount >= 0 AND cost_amount < 'NaN');
ALTER TABLE "completion_calls" ADD CONSTRAINT "completion_calls_prompt_sha256_f1216c82_check"
    CHECK (prompt_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "completion_calls" ADD CONSTRAINT "completion_calls_trace_id_ea0e7a8b_check"
    CHECK (trace_id ~ '^[0-9a-f]{32}$' AND trace_id <> repeat('0', 32));
ALTER TABLE "completion_calls" ADD CONSTRAINT "completion_calls_attempt_dd58e5f0_check"
    CHECK (attempt BETWEEN 1 AND 10);
ALTER TABLE "completion_calls" ADD CONSTRAINT "completion_calls_input_messages_effbe56e_check"
    CHECK (jsonb_typeof(input_messages) = 'array');

-- Safeguards of embedding_calls
ALTER TABLE "embedding_calls" ADD CONSTRAINT "embedding_calls_input_count_duration_ms_28fb742a_check"
    CHECK (input_count BETWEEN 1 AND 2048 AND duration_ms >= 0);
ALTER TABLE "embedding_calls" ADD CONSTRAINT "embedding_calls_input_tokens_outcome_1c862504_check"
    CHECK (input_tokens >= 1 OR outcome <> 'OK');
ALTER TABLE "embedding_calls" ADD CONSTRAINT "embedding_calls_dimensions_1ad1524f_check"
    CHECK (dimensions BETWEEN 1 AND 16384);
ALTER TABLE "embedding_calls" ADD CONSTRAINT "embedding_calls_cost_amount_26972aab_check"
    CHECK (cost_amount >= 0 AND cost_amount < 'NaN');
ALTER TABLE "embedding_calls" ADD CONSTRAINT "embedding_calls_outcome_error_class_c7cb4327_check"
    CHECK ((outcome = 'ERROR') = (error_class IS NOT NULL));
ALTER TABLE "embedding_calls" ADD CONSTRAINT "embedding_calls_inputs_sha256_885d288e_check"
    CHECK (inputs_sha256 ~ '^[0-9a-f]{64}$');

-- Safeguards of guardrail_verdicts
ALTER TABLE "guardrail_verdicts" ADD CONSTRAINT "guardrail_verdicts_score_threshold_81674896_check"
    CHECK (score BETWEEN 0 AND 1 AND threshold BETWEEN 0 AND 1);
ALTER TABLE "guardrail_verdicts" ADD CONSTRAINT "guardrail_verdicts_action_score_threshold_8dc27bb0_check"
    CHECK ((action = 'ALLOWED') = (score < threshold));
ALTER TABLE "guardrail_verdicts" ADD CONSTRAINT "guardrail_verdicts_span_end_span_start_c629bb7e_check"
    CHECK (span_end > span_start AND span_start >= 0 AND (span_start IS NULL) = (span_end IS NULL));
ALTER TABLE "guardrail_verdicts" ADD CONSTRAINT "guardrail_verdicts_latency_ms_3e98896d_check"
    CHECK (latency_ms >= 0);

-- Safeguards of plan_validations
ALTER TABLE "plan_validations" ADD CONSTRAINT "plan_validations_plan_sha256_c4551361_check"
    CHECK (plan_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "plan_validations" ADD CONSTRAINT "plan_validations_step_count_unknown_tool_count_i_e6436e99_check"
    CHECK (step_count >= 0 AND unknown_tool_count BETWEEN 0 AND step_count AND irreversible_count BETWEEN 0 AND step_count);
ALTER TABLE "plan_validations" ADD CONSTRAINT "plan_validations_errors_5b5b3011_check"
    CHECK (jsonb_typeof(errors) = 'array');
ALTER TABLE "plan_validations" ADD CONSTRAINT "plan_validations_verdict_is_schema_valid_has_cyc_09b047e5_check"
    CHECK ((verdict = 'INVALID') = (NOT is_schema_valid OR has_cycle OR unknown_tool_count > 0));
ALTER TABLE "plan_validations" ADD CONSTRAINT "plan_validations_verdict_irreversible_count_47d5dc79_check"
    CHECK (verdict <> 'VALID' OR irreversible_count = 0);
ALTER TABLE "plan_validations" ADD CONSTRAINT "plan_validations_is_schema_valid_errors_dd1f049c_check"
    CHECK (is_schema_valid = (jsonb_array_length(errors) = 0));
ALTER TABLE "plan_validations" ADD CONSTRAINT "plan_validations_schema_uri_7940332f_check"
    CHECK (schema_uri ~ '^(https?|urn):[^ ]+$');

-- Own rows of completion_calls
CREATE VIEW azora_keys."completion_calls_d97f8f00_own" AS
    SELECT "id" FROM "completion_calls"
    WHERE "user_id" = (SELECT azora.subject());
GRANT SELECT ON azora_keys."completion_calls_d97f8f00_own" TO azora_user;

-- Access to llm_providers
ALTER TABLE "llm_providers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "llm_providers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "llm_providers" TO azora_service;
GRANT SELECT ("id", "slug", "protocol", "base_url", "data_region", "retention_days", "trains_on_data", "max_sensitivity",
        "requests_per_minute", "tokens_per_minute", "status", "suspended_reason", "created_at", "updated_at",
        "deleted_at")
    ON "llm_providers" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "llm_providers_fe2e60c9_access" ON "llm_providers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "llm_providers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "llm_providers" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "llm_providers" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."llm_providers" WITH (security_barrier = true) AS
    SELECT "id", "slug", "protocol", "base_url", "data_region", "retention_days", "trains_on_data", "max_sensitivity",
        "requests_per_minute", "tokens_per_minute", "status", "suspended_reason", "created_at", "updated_at",
        "deleted_at"
    FROM "llm_providers";
GRANT SELECT ON azora_reader."llm_providers" TO azora_reader;
ALTER VIEW azora_reader."llm_providers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "llm_providers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{credential_ref}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "llm_providers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{credential_ref}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "llm_providers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{credential_ref}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "llm_providers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to model_routes
ALTER TABLE "model_routes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "model_routes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "model_routes" TO azora_service;
GRANT SELECT ON "model_routes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "model_routes_1b1cbb96_access" ON "model_routes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "model_routes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "model_routes" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "model_routes" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."model_routes" WITH (security_barrier = true) AS
    SELECT "id", "provider_id", "alias", "vendor_model", "model_version_id", "operation", "priority", "weight",
        "is_enabled", "context_tokens", "max_output_tokens", "embedding_dimensions", "supports_tools",
        "input_price_per_million", "output_price_per_million", "cached_price_per_million",
        "cache_write_price_per_million", "price_currency", "valid_from", "valid_until", "created_at", "updated_at",
        "deleted_at"
    FROM "model_routes";
GRANT SELECT ON azora_reader."model_routes" TO azora_reader;
ALTER VIEW azora_reader."model_routes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "model_routes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "model_routes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "model_routes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "model_routes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to completion_calls
ALTER TABLE "completion_calls" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "completion_calls" FROM PUBLIC;
GRANT SELECT, INSERT ON "completion_calls" TO azora_service;
GRANT SELECT ON "completion_calls" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("input_messages", "output_text") ON "completion_calls" TO azora_maintenance;
CREATE POLICY "completion_calls_031f88bd_access" ON "completion_calls"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "completion_calls" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "completion_calls" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."completion_calls" WITH (security_barrier = true) AS
    SELECT "id", "route_id", "user_id", "organization_id", "calling_service", "response_model", "response_id",
        "conversation_id", "trace_id", "attempt", "temperature", "top_p", "max_tokens", "is_streamed", "prompt_sha256",
        NULL::jsonb AS "input_messages", azora.mask_free_text("output_text") AS "output_text", "input_tokens",
        "cached_input_tokens", "cache_creation_tokens", "output_tokens", "reasoning_tokens", "served_from_cache",
        "finish_reason", "outcome", "error_class", "first_token_ms", "duration_ms", "cost_amount", "called_at",
        "created_at"
    FROM "completion_calls";
GRANT SELECT ON azora_reader."completion_calls" TO azora_reader;
ALTER VIEW azora_reader."completion_calls" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "completion_calls"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{input_messages,output_text}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "completion_calls"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to embedding_calls
ALTER TABLE "embedding_calls" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "embedding_calls" FROM PUBLIC;
GRANT SELECT, INSERT ON "embedding_calls" TO azora_service;
GRANT SELECT ON "embedding_calls" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "embedding_calls_58bdb458_access" ON "embedding_calls"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "embedding_calls" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "embedding_calls" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."embedding_calls" WITH (security_barrier = true) AS
    SELECT "id", "route_id", "organization_id", "calling_service", "input_count", "inputs_sha256", "dimensions",
        "encoding", "input_tokens", "is_normalized", "served_from_cache", "outcome", "error_class", "duration_ms",
        "cost_amount", "called_at", "created_at"
    FROM "embedding_calls";
GRANT SELECT ON azora_reader."embedding_calls" TO azora_reader;
ALTER VIEW azora_reader."embedding_calls" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "embedding_calls"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "embedding_calls"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to guardrail_verdicts
ALTER TABLE "guardrail_verdicts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "guardrail_verdicts" FROM PUBLIC;
GRANT SELECT, INSERT ON "guardrail_verdicts" TO azora_service;
GRANT SELECT ON "guardrail_verdicts" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("excerpt") ON "guardrail_verdicts" TO azora_maintenance;
CREATE POLICY "guardrail_verdicts_56c4eb7c_access" ON "guardrail_verdicts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "guardrail_verdicts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "guardrail_verdicts" FOR SELECT TO azora_user
    USING ("call_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."completion_calls_d97f8f00_own")));
CREATE VIEW azora_reader."guardrail_verdicts" WITH (security_barrier = true) AS
    SELECT "id", "call_id", "direction", "hazard", "detector", "score", "threshold", "action",
        azora.mask_free_text("excerpt") AS "excerpt", "span_start", "span_end", "latency_ms", "created_at"
    FROM "guardrail_verdicts";
GRANT SELECT ON azora_reader."guardrail_verdicts" TO azora_reader;
ALTER VIEW azora_reader."guardrail_verdicts" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "guardrail_verdicts"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{excerpt}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "guardrail_verdicts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to plan_validations
ALTER TABLE "plan_validations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "plan_validations" FROM PUBLIC;
GRANT SELECT, INSERT ON "plan_validations" TO azora_service;
GRANT SELECT ON "plan_validations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "plan_validations_25174c11_access" ON "plan_validations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "plan_validations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "plan_validations" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."plan_validations" WITH (security_barrier = true) AS
    SELECT "id", "call_id", "organization_id", "plan_sha256", "schema_uri", "step_count", "is_schema_valid", "errors",
        "has_cycle", "unknown_tool_count", "irreversible_count", "verdict", "validated_at", "created_at"
    FROM "plan_validations";
GRANT SELECT ON azora_reader."plan_validations" TO azora_reader;
ALTER VIEW azora_reader."plan_validations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "plan_validations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "plan_validations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
