-- CreateEnum
CREATE TYPE "OpenAiRegion" AS ENUM ('GLOBAL', 'US', 'EU', 'UK', 'JP');

-- CreateEnum
CREATE TYPE "CredentialStatus" AS ENUM ('UNVERIFIED', 'ACTIVE', 'INVALID', 'REVOKED');

-- CreateEnum
CREATE TYPE "OpenAiEndpoint" AS ENUM ('CHAT_COMPLETIONS', 'RESPONSES', 'EMBEDDINGS', 'IMAGES', 'AUDIO', 'MODERATIONS');

-- CreateEnum
CREATE TYPE "ServiceTier" AS ENUM ('AUTO', 'DEFAULT', 'FLEX', 'PRIORITY');

-- CreateEnum
CREATE TYPE "ReasoningEffort" AS ENUM ('NONE', 'MINIMAL', 'LOW', 'MEDIUM', 'HIGH', 'XHIGH');

-- CreateEnum
CREATE TYPE "ResponseFormat" AS ENUM ('TEXT', 'JSON_OBJECT', 'JSON_SCHEMA');

-- CreateEnum
CREATE TYPE "ChatFinishReason" AS ENUM ('STOP', 'LENGTH', 'TOOL_CALLS', 'CONTENT_FILTER', 'FUNCTION_CALL');

-- CreateEnum
CREATE TYPE "EmbeddingFormat" AS ENUM ('FLOAT', 'BASE64');

-- CreateEnum
CREATE TYPE "ImageQuality" AS ENUM ('AUTO', 'LOW', 'MEDIUM', 'HIGH');

-- CreateEnum
CREATE TYPE "ImageBackground" AS ENUM ('AUTO', 'OPAQUE', 'TRANSPARENT');

-- CreateEnum
CREATE TYPE "ImageFormat" AS ENUM ('PNG', 'JPEG', 'WEBP');

-- CreateEnum
CREATE TYPE "ImageStatus" AS ENUM ('REQUESTED', 'SUCCEEDED', 'BLOCKED', 'FAILED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "open_ai_credentials" (
    "id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "openai_org_id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "api_key" BYTEA,
    "key_hint" TEXT NOT NULL,
    "endpoint_region" "OpenAiRegion" NOT NULL DEFAULT 'GLOBAL',
    "zero_retention" BOOLEAN NOT NULL DEFAULT false,
    "monthly_budget_usd" DECIMAL(18,8),
    "alert_percent" SMALLINT NOT NULL DEFAULT 80,
    "status" "CredentialStatus" NOT NULL DEFAULT 'UNVERIFIED',
    "last_error" TEXT,
    "verified_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "added_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "open_ai_credentials_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_entitlements" (
    "id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "model" TEXT NOT NULL,
    "endpoint" "OpenAiEndpoint" NOT NULL,
    "service_tier" "ServiceTier" NOT NULL DEFAULT 'AUTO',
    "reasoning_effort" "ReasoningEffort",
    "max_completion_tokens" INTEGER,
    "requests_per_minute" INTEGER,
    "tokens_per_minute" INTEGER,
    "tokens_per_day" BIGINT,
    "minimum_age" SMALLINT NOT NULL DEFAULT 13,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "model_entitlements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_completions" (
    "id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "user_id" UUID,
    "safety_identifier" CHAR(64),
    "completion_id" TEXT,
    "request_id" TEXT,
    "model" TEXT NOT NULL,
    "system_fingerprint" TEXT,
    "service_tier" "ServiceTier" NOT NULL DEFAULT 'DEFAULT',
    "response_format" "ResponseFormat" NOT NULL DEFAULT 'TEXT',
    "choice_count" SMALLINT NOT NULL DEFAULT 1,
    "messages" JSONB,
    "answer" TEXT,
    "refusal" TEXT,
    "finish_reason" "ChatFinishReason",
    "tool_call_count" SMALLINT NOT NULL DEFAULT 0,
    "prompt_tokens" INTEGER NOT NULL DEFAULT 0,
    "cached_tokens" INTEGER NOT NULL DEFAULT 0,
    "completion_tokens" INTEGER NOT NULL DEFAULT 0,
    "reasoning_tokens" INTEGER NOT NULL DEFAULT 0,
    "http_status" SMALLINT,
    "error_code" TEXT,
    "processing_ms" INTEGER,
    "requested_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chat_completions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "embedding_requests" (
    "id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "request_id" TEXT,
    "model" TEXT NOT NULL,
    "input_items" SMALLINT NOT NULL,
    "dimensions" INTEGER NOT NULL DEFAULT 1536,
    "encoding_format" "EmbeddingFormat" NOT NULL DEFAULT 'BASE64',
    "prompt_tokens" INTEGER NOT NULL DEFAULT 0,
    "total_tokens" INTEGER NOT NULL DEFAULT 0,
    "http_status" SMALLINT,
    "processing_ms" INTEGER,
    "requested_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "embedding_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "image_generations" (
    "id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "title" TEXT,
    "model" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "revised_prompt" TEXT,
    "quality" "ImageQuality" NOT NULL DEFAULT 'AUTO',
    "width_px" INTEGER NOT NULL,
    "height_px" INTEGER NOT NULL,
    "background" "ImageBackground" NOT NULL DEFAULT 'AUTO',
    "output_format" "ImageFormat" NOT NULL DEFAULT 'PNG',
    "image_count" SMALLINT NOT NULL DEFAULT 1,
    "output_tokens" INTEGER,
    "status" "ImageStatus" NOT NULL DEFAULT 'REQUESTED',
    "moderation_category" TEXT,
    "file_ids" UUID[],
    "answered_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "image_generations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit_windows" (
    "id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "model" TEXT NOT NULL,
    "limit_requests" INTEGER NOT NULL,
    "remaining_requests" INTEGER NOT NULL,
    "requests_reset_at" TIMESTAMPTZ(6) NOT NULL,
    "limit_tokens" INTEGER NOT NULL,
    "remaining_tokens" INTEGER NOT NULL,
    "tokens_reset_at" TIMESTAMPTZ(6) NOT NULL,
    "was_limited" BOOLEAN NOT NULL DEFAULT false,
    "retry_after_ms" INTEGER,
    "observed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rate_limit_windows_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "token_spends" (
    "id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "spent_on" DATE NOT NULL,
    "model" TEXT NOT NULL,
    "request_count" INTEGER NOT NULL,
    "batch_request_count" INTEGER NOT NULL DEFAULT 0,
    "input_tokens" BIGINT NOT NULL,
    "cached_input_tokens" BIGINT NOT NULL DEFAULT 0,
    "output_tokens" BIGINT NOT NULL,
    "estimated_cost_usd" DECIMAL(18,8) NOT NULL,
    "billed_cost_usd" DECIMAL(18,8),
    "reconciled_at" TIMESTAMPTZ(6),
    "usage_event_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "token_spends_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "open_ai_credentials_added_by_id_idx" ON "open_ai_credentials"("added_by_id");

-- CreateIndex
CREATE INDEX "open_ai_credentials_compliance_id_idx" ON "open_ai_credentials"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "open_ai_credentials_organization_id_id_key" ON "open_ai_credentials"("organization_id", "id");

-- CreateIndex
CREATE INDEX "model_entitlements_organization_id_model_idx" ON "model_entitlements"("organization_id", "model");

-- CreateIndex
CREATE INDEX "model_entitlements_organization_id_credential_id_idx" ON "model_entitlements"("organization_id", "credential_id");

-- CreateIndex
CREATE UNIQUE INDEX "chat_completions_completion_id_key" ON "chat_completions"("completion_id");

-- CreateIndex
CREATE INDEX "chat_completions_credential_id_requested_at_idx" ON "chat_completions"("credential_id", "requested_at");

-- CreateIndex
CREATE INDEX "chat_completions_organization_id_requested_at_idx" ON "chat_completions"("organization_id", "requested_at");

-- CreateIndex
CREATE INDEX "chat_completions_user_id_requested_at_idx" ON "chat_completions"("user_id", "requested_at");

-- CreateIndex
CREATE INDEX "chat_completions_requested_at_idx" ON "chat_completions" USING BRIN ("requested_at");

-- CreateIndex
CREATE INDEX "chat_completions_organization_id_credential_id_idx" ON "chat_completions"("organization_id", "credential_id");

-- CreateIndex
CREATE INDEX "embedding_requests_credential_id_requested_at_idx" ON "embedding_requests"("credential_id", "requested_at");

-- CreateIndex
CREATE INDEX "embedding_requests_organization_id_requested_at_idx" ON "embedding_requests"("organization_id", "requested_at");

-- CreateIndex
CREATE INDEX "embedding_requests_requested_at_idx" ON "embedding_requests" USING BRIN ("requested_at");

-- CreateIndex
CREATE INDEX "embedding_requests_organization_id_credential_id_idx" ON "embedding_requests"("organization_id", "credential_id");

-- CreateIndex
CREATE INDEX "image_generations_file_ids_idx" ON "image_generations" USING GIN ("file_ids");

-- CreateIndex
CREATE INDEX "image_generations_user_id_created_at_idx" ON "image_generations"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "image_generations_organization_id_credential_id_idx" ON "image_generations"("organization_id", "credential_id");

-- CreateIndex
CREATE INDEX "image_generations_compliance_id_idx" ON "image_generations"("compliance_id");

-- CreateIndex
CREATE INDEX "rate_limit_windows_credential_id_model_observed_at_idx" ON "rate_limit_windows"("credential_id", "model", "observed_at");

-- CreateIndex
CREATE INDEX "rate_limit_windows_observed_at_idx" ON "rate_limit_windows" USING BRIN ("observed_at");

-- CreateIndex
CREATE UNIQUE INDEX "token_spends_usage_event_id_key" ON "token_spends"("usage_event_id");

-- CreateIndex
CREATE INDEX "token_spends_organization_id_spent_on_idx" ON "token_spends"("organization_id", "spent_on");

-- CreateIndex
CREATE INDEX "token_spends_organization_id_credential_id_idx" ON "token_spends"("organization_id", "credential_id");

-- CreateIndex
CREATE UNIQUE INDEX "token_spends_credential_id_spent_on_model_key" ON "token_spends"("credential_id", "spent_on", "model");

-- AddForeignKey
ALTER TABLE "model_entitlements" ADD CONSTRAINT "model_entitlements_organization_id_credential_id_fkey" FOREIGN KEY ("organization_id", "credential_id") REFERENCES "open_ai_credentials"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_completions" ADD CONSTRAINT "chat_completions_organization_id_credential_id_fkey" FOREIGN KEY ("organization_id", "credential_id") REFERENCES "open_ai_credentials"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "embedding_requests" ADD CONSTRAINT "embedding_requests_organization_id_credential_id_fkey" FOREIGN KEY ("organization_id", "credential_id") REFERENCES "open_ai_credentials"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "image_generations" ADD CONSTRAINT "image_generations_organization_id_credential_id_fkey" FOREIGN KEY ("organization_id", "credential_id") REFERENCES "open_ai_credentials"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rate_limit_windows" ADD CONSTRAINT "rate_limit_windows_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "open_ai_credentials"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "token_spends" ADD CONSTRAINT "token_spends_organization_id_credential_id_fkey" FOREIGN KEY ("organization_id", "credential_id") REFERENCES "open_ai_credentials"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of open_ai_credentials
ALTER TABLE "open_ai_credentials" ADD CONSTRAINT "open_ai_credentials_key_hint_1b222fd6_check"
    CHECK (key_hint ~ '^sk-[A-Za-z0-9_-]{0,12}[.]{3}[A-Za-z0-9_-]{4}$');
ALTER TABLE "open_ai_credentials" ADD CONSTRAINT "open_ai_credentials_openai_org_id_project_id_34640ab2_check"
    CHECK (openai_org_id ~ '^org-[A-Za-z0-9]+$' AND project_id ~ '^proj_[A-Za-z0-9]+$');
ALTER TABLE "open_ai_credentials" ADD CONSTRAINT "open_ai_credentials_monthly_budget_usd_3637c9db_check"
    CHECK (monthly_budget_usd > 0 AND monthly_budget_usd < 'NaN');
ALTER TABLE "open_ai_credentials" ADD CONSTRAINT "open_ai_credentials_alert_percent_4234fbca_check"
    CHECK (alert_percent BETWEEN 1 AND 100);
ALTER TABLE "open_ai_credentials" ADD CONSTRAINT "open_ai_credentials_status_revoked_at_1102ddbb_check"
    CHECK ((status = 'REVOKED') = (revoked_at IS NOT NULL));
ALTER TABLE "open_ai_credentials" ADD CONSTRAINT "open_ai_credentials_verified_at_created_at_7fedae54_check"
    CHECK (verified_at >= created_at);
ALTER TABLE "open_ai_credentials" ADD CONSTRAINT "open_ai_credentials_status_verified_at_f813af22_check"
    CHECK (status <> 'ACTIVE' OR verified_at IS NOT NULL);
ALTER TABLE "open_ai_credentials" ADD CONSTRAINT "open_ai_credentials_status_last_error_1ad6312c_check"
    CHECK (status <> 'INVALID' OR last_error IS NOT NULL);
CREATE UNIQUE INDEX "open_ai_credentials_organization_id_project_id_e6c8f62e_key" ON "open_ai_credentials" ("organization_id", "project_id")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of model_entitlements
ALTER TABLE "model_entitlements" ADD CONSTRAINT "model_entitlements_model_cb636e7f_check"
    CHECK (model ~ '^(ft:)?[a-z0-9][A-Za-z0-9._:-]*$');
ALTER TABLE "model_entitlements" ADD CONSTRAINT "model_entitlements_requests_per_minute_tokens_pe_ad0541da_check"
    CHECK (requests_per_minute > 0 AND tokens_per_minute > 0 AND tokens_per_day > 0);
ALTER TABLE "model_entitlements" ADD CONSTRAINT "model_entitlements_max_completion_tokens_4299525b_check"
    CHECK (max_completion_tokens > 0);
ALTER TABLE "model_entitlements" ADD CONSTRAINT "model_entitlements_minimum_age_923c5a49_check"
    CHECK (minimum_age BETWEEN 0 AND 21);
ALTER TABLE "model_entitlements" ADD CONSTRAINT "model_entitlements_ends_at_starts_at_c8de730b_check"
    CHECK (ends_at > starts_at);
CREATE UNIQUE INDEX "model_entitlements_credential_id_model_2dc72949_key" ON "model_entitlements" ("credential_id", "model")
    WHERE (is_enabled);

-- Safeguards of chat_completions
ALTER TABLE "chat_completions" ADD CONSTRAINT "chat_completions_completion_id_e605f633_check"
    CHECK (completion_id ~ '^chatcmpl-[A-Za-z0-9]+$');
ALTER TABLE "chat_completions" ADD CONSTRAINT "chat_completions_prompt_tokens_completion_tokens_107e5470_check"
    CHECK (prompt_tokens >= 0 AND completion_tokens >= 0);
ALTER TABLE "chat_completions" ADD CONSTRAINT "chat_completions_cached_tokens_prompt_tokens_rea_1f9da8b0_check"
    CHECK (cached_tokens >= 0 AND cached_tokens <= prompt_tokens AND reasoning_tokens >= 0 AND reasoning_tokens <= completion_tokens);
ALTER TABLE "chat_completions" ADD CONSTRAINT "chat_completions_choice_count_d90aa4be_check"
    CHECK (choice_count BETWEEN 1 AND 128);
ALTER TABLE "chat_completions" ADD CONSTRAINT "chat_completions_http_status_9c08baae_check"
    CHECK (http_status BETWEEN 200 AND 599);
ALTER TABLE "chat_completions" ADD CONSTRAINT "chat_completions_http_status_completion_id_4c8fff18_check"
    CHECK ((coalesce(http_status, 0) = 200) = (completion_id IS NOT NULL));
ALTER TABLE "chat_completions" ADD CONSTRAINT "chat_completions_finish_reason_http_status_132bde26_check"
    CHECK (finish_reason IS NULL OR coalesce(http_status, 0) = 200);
ALTER TABLE "chat_completions" ADD CONSTRAINT "chat_completions_http_status_error_code_9da06723_check"
    CHECK ((coalesce(http_status, 599) >= 400) = (error_code IS NOT NULL));
ALTER TABLE "chat_completions" ADD CONSTRAINT "chat_completions_refusal_finish_reason_00185b85_check"
    CHECK (refusal IS NULL OR finish_reason IS NOT NULL);
ALTER TABLE "chat_completions" ADD CONSTRAINT "chat_completions_tool_call_count_finish_reason_e2c41aaf_check"
    CHECK (tool_call_count >= 0 AND (finish_reason <> 'TOOL_CALLS' OR tool_call_count >= 1));
ALTER TABLE "chat_completions" ADD CONSTRAINT "chat_completions_messages_5c11684d_check"
    CHECK (jsonb_typeof(messages) = 'array');

-- Safeguards of embedding_requests
ALTER TABLE "embedding_requests" ADD CONSTRAINT "embedding_requests_input_items_05e986cd_check"
    CHECK (input_items BETWEEN 1 AND 2048);
ALTER TABLE "embedding_requests" ADD CONSTRAINT "embedding_requests_prompt_tokens_total_tokens_afc370bd_check"
    CHECK (prompt_tokens BETWEEN 0 AND 300000 AND total_tokens = prompt_tokens);
ALTER TABLE "embedding_requests" ADD CONSTRAINT "embedding_requests_dimensions_c3c6c066_check"
    CHECK (dimensions BETWEEN 1 AND 3072);
ALTER TABLE "embedding_requests" ADD CONSTRAINT "embedding_requests_model_dimensions_35e27e19_check"
    CHECK (model <> 'text-embedding-3-small' OR dimensions <= 1536);
ALTER TABLE "embedding_requests" ADD CONSTRAINT "embedding_requests_http_status_9c08baae_check"
    CHECK (http_status BETWEEN 200 AND 599);
ALTER TABLE "embedding_requests" ADD CONSTRAINT "embedding_requests_http_status_prompt_tokens_625bc2aa_check"
    CHECK ((coalesce(http_status, 0) = 200) = (prompt_tokens > 0));

-- Safeguards of image_generations
ALTER TABLE "image_generations" ADD CONSTRAINT "image_generations_image_count_f2d3fffa_check"
    CHECK (image_count BETWEEN 1 AND 10);
ALTER TABLE "image_generations" ADD CONSTRAINT "image_generations_width_px_height_px_3f8dfc2a_check"
    CHECK (width_px BETWEEN 256 AND 4096 AND height_px BETWEEN 256 AND 4096);
ALTER TABLE "image_generations" ADD CONSTRAINT "image_generations_prompt_9de57995_check"
    CHECK (char_length(prompt) BETWEEN 1 AND 32000);
ALTER TABLE "image_generations" ADD CONSTRAINT "image_generations_background_output_format_a5ccd768_check"
    CHECK (background <> 'TRANSPARENT' OR output_format IN ('PNG', 'WEBP'));
ALTER TABLE "image_generations" ADD CONSTRAINT "image_generations_status_file_ids_image_count_d20a9bb8_check"
    CHECK ((status = 'SUCCEEDED') = (coalesce(cardinality(file_ids), 0) = image_count));
ALTER TABLE "image_generations" ADD CONSTRAINT "image_generations_status_moderation_category_dacd6c08_check"
    CHECK ((status = 'BLOCKED') = (moderation_category IS NOT NULL));
ALTER TABLE "image_generations" ADD CONSTRAINT "image_generations_status_answered_at_00a81a87_check"
    CHECK ((status = 'REQUESTED') = (answered_at IS NULL));
ALTER TABLE "image_generations" ADD CONSTRAINT "image_generations_output_tokens_47dca509_check"
    CHECK (output_tokens >= 0);

-- Safeguards of rate_limit_windows
ALTER TABLE "rate_limit_windows" ADD CONSTRAINT "rate_limit_windows_limit_requests_remaining_requ_3104a93e_check"
    CHECK (limit_requests > 0 AND remaining_requests BETWEEN 0 AND limit_requests);
ALTER TABLE "rate_limit_windows" ADD CONSTRAINT "rate_limit_windows_limit_tokens_remaining_tokens_17f9efa6_check"
    CHECK (limit_tokens > 0 AND remaining_tokens BETWEEN 0 AND limit_tokens);
ALTER TABLE "rate_limit_windows" ADD CONSTRAINT "rate_limit_windows_requests_reset_at_observed_at_f7543769_check"
    CHECK (requests_reset_at >= observed_at AND tokens_reset_at >= observed_at);
ALTER TABLE "rate_limit_windows" ADD CONSTRAINT "rate_limit_windows_was_limited_remaining_request_bef99424_check"
    CHECK (NOT was_limited OR remaining_requests = 0 OR remaining_tokens = 0 OR retry_after_ms IS NOT NULL);
ALTER TABLE "rate_limit_windows" ADD CONSTRAINT "rate_limit_windows_retry_after_ms_56113841_check"
    CHECK (retry_after_ms >= 0);

-- Safeguards of token_spends
ALTER TABLE "token_spends" ADD CONSTRAINT "token_spends_request_count_6a131684_check"
    CHECK (request_count >= 1);
ALTER TABLE "token_spends" ADD CONSTRAINT "token_spends_input_tokens_cached_input_tokens_ou_43e686a5_check"
    CHECK (input_tokens >= 0 AND cached_input_tokens BETWEEN 0 AND input_tokens AND output_tokens >= 0);
ALTER TABLE "token_spends" ADD CONSTRAINT "token_spends_batch_request_count_request_count_b692f8b8_check"
    CHECK (batch_request_count BETWEEN 0 AND request_count);
ALTER TABLE "token_spends" ADD CONSTRAINT "token_spends_estimated_cost_usd_billed_cost_usd_437fe5f7_check"
    CHECK (estimated_cost_usd >= 0 AND estimated_cost_usd < 'NaN' AND billed_cost_usd >= 0 AND billed_cost_usd < 'NaN');
ALTER TABLE "token_spends" ADD CONSTRAINT "token_spends_billed_cost_usd_reconciled_at_2ecc2766_check"
    CHECK ((billed_cost_usd IS NULL) = (reconciled_at IS NULL));

-- Live rows of open_ai_credentials
CREATE VIEW azora_keys."open_ai_credentials_6da430e7_live" AS
    SELECT "id" FROM "open_ai_credentials"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."open_ai_credentials_6da430e7_live" TO azora_user;

-- Access to open_ai_credentials
ALTER TABLE "open_ai_credentials" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "open_ai_credentials" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "open_ai_credentials" TO azora_service;
GRANT SELECT ("id", "label", "openai_org_id", "project_id", "key_hint", "endpoint_region", "zero_retention",
        "monthly_budget_usd", "alert_percent", "status", "last_error", "verified_at", "revoked_at", "added_by_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "open_ai_credentials" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "open_ai_credentials_a1588b79_access" ON "open_ai_credentials"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "open_ai_credentials" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "open_ai_credentials" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "open_ai_credentials" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."open_ai_credentials" WITH (security_barrier = true) AS
    SELECT "id", "label", "openai_org_id", "project_id", "key_hint", "endpoint_region", "zero_retention",
        "monthly_budget_usd", "alert_percent", "status", "last_error", "verified_at", "revoked_at", "added_by_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "open_ai_credentials";
GRANT SELECT ON azora_reader."open_ai_credentials" TO azora_reader;
ALTER VIEW azora_reader."open_ai_credentials" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "open_ai_credentials"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{api_key}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "open_ai_credentials"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{api_key}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "open_ai_credentials"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{api_key}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "open_ai_credentials"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to model_entitlements
ALTER TABLE "model_entitlements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "model_entitlements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "model_entitlements" TO azora_service;
GRANT SELECT ON "model_entitlements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "model_entitlements_5ddb269b_access" ON "model_entitlements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "model_entitlements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "model_entitlements" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "model_entitlements" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."open_ai_credentials_6da430e7_live" live WHERE live."id" = "model_entitlements"."credential_id"));
CREATE VIEW azora_reader."model_entitlements" WITH (security_barrier = true) AS
    SELECT "id", "credential_id", "organization_id", "model", "endpoint", "service_tier", "reasoning_effort",
        "max_completion_tokens", "requests_per_minute", "tokens_per_minute", "tokens_per_day", "minimum_age",
        "is_enabled", "starts_at", "ends_at", "created_at", "updated_at"
    FROM "model_entitlements";
GRANT SELECT ON azora_reader."model_entitlements" TO azora_reader;
ALTER VIEW azora_reader."model_entitlements" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "model_entitlements"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "model_entitlements"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "model_entitlements"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "model_entitlements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to chat_completions
ALTER TABLE "chat_completions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "chat_completions" FROM PUBLIC;
GRANT SELECT, INSERT ON "chat_completions" TO azora_service;
GRANT SELECT ON "chat_completions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("messages", "answer", "refusal") ON "chat_completions" TO azora_maintenance;
CREATE POLICY "chat_completions_7e190e39_access" ON "chat_completions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "chat_completions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "chat_completions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."chat_completions" WITH (security_barrier = true) AS
    SELECT "id", "credential_id", "organization_id", "user_id", "safety_identifier", "completion_id", "request_id",
        "model", "system_fingerprint", "service_tier", "response_format", "choice_count", NULL::jsonb AS "messages",
        azora.mask_free_text("answer") AS "answer", azora.mask_free_text("refusal") AS "refusal", "finish_reason",
        "tool_call_count", "prompt_tokens", "cached_tokens", "completion_tokens", "reasoning_tokens", "http_status",
        "error_code", "processing_ms", "requested_at", "created_at"
    FROM "chat_completions";
GRANT SELECT ON azora_reader."chat_completions" TO azora_reader;
ALTER VIEW azora_reader."chat_completions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "chat_completions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{messages,answer,refusal}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "chat_completions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to embedding_requests
ALTER TABLE "embedding_requests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "embedding_requests" FROM PUBLIC;
GRANT SELECT, INSERT ON "embedding_requests" TO azora_service;
GRANT SELECT ON "embedding_requests" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "embedding_requests_cd83b70a_access" ON "embedding_requests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "embedding_requests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "embedding_requests" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."embedding_requests" WITH (security_barrier = true) AS
    SELECT "id", "credential_id", "organization_id", "request_id", "model", "input_items", "dimensions",
        "encoding_format", "prompt_tokens", "total_tokens", "http_status", "processing_ms", "requested_at",
        "created_at"
    FROM "embedding_requests";
GRANT SELECT ON azora_reader."embedding_requests" TO azora_reader;
ALTER VIEW azora_reader."embedding_requests" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "embedding_requests"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "embedding_requests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to image_generations
ALTER TABLE "image_generations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "image_generations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "image_generations" TO azora_service;
GRANT SELECT ON "image_generations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "updated_at"),
    DELETE ON "image_generations" TO azora_user;
GRANT UPDATE ("title", "prompt", "revised_prompt") ON "image_generations" TO azora_maintenance;
CREATE POLICY "image_generations_34c3d533_access" ON "image_generations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "image_generations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "image_generations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "image_generations" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "image_generations" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "image_generations" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."image_generations" WITH (security_barrier = true) AS
    SELECT "id", "credential_id", "user_id", azora.mask_free_text("title") AS "title", "model",
        azora.mask_free_text("prompt") AS "prompt", azora.mask_free_text("revised_prompt") AS "revised_prompt",
        "quality", "width_px", "height_px", "background", "output_format", "image_count", "output_tokens", "status",
        "moderation_category", "file_ids", "answered_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "image_generations";
GRANT SELECT ON azora_reader."image_generations" TO azora_reader;
ALTER VIEW azora_reader."image_generations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "image_generations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{title,prompt,revised_prompt}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "image_generations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{title,prompt,revised_prompt}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "image_generations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{title,prompt,revised_prompt}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "image_generations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to rate_limit_windows
ALTER TABLE "rate_limit_windows" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rate_limit_windows" FROM PUBLIC;
GRANT SELECT, INSERT ON "rate_limit_windows" TO azora_service;
GRANT SELECT ON "rate_limit_windows" TO azora_maintenance, azora_masker;
CREATE POLICY "rate_limit_windows_e1c5d262_access" ON "rate_limit_windows"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rate_limit_windows" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."rate_limit_windows" WITH (security_barrier = true) AS
    SELECT "id", "credential_id", "model", "limit_requests", "remaining_requests", "requests_reset_at", "limit_tokens",
        "remaining_tokens", "tokens_reset_at", "was_limited", "retry_after_ms", "observed_at", "created_at"
    FROM "rate_limit_windows";
GRANT SELECT ON azora_reader."rate_limit_windows" TO azora_reader;
ALTER VIEW azora_reader."rate_limit_windows" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "rate_limit_windows"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "rate_limit_windows"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to token_spends
ALTER TABLE "token_spends" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "token_spends" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "token_spends" TO azora_service;
GRANT SELECT ON "token_spends" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "token_spends_c499e868_access" ON "token_spends"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "token_spends" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "token_spends" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "token_spends" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."open_ai_credentials_6da430e7_live" live WHERE live."id" = "token_spends"."credential_id"));
CREATE VIEW azora_reader."token_spends" WITH (security_barrier = true) AS
    SELECT "id", "credential_id", "organization_id", "spent_on", "model", "request_count", "batch_request_count",
        "input_tokens", "cached_input_tokens", "output_tokens", "estimated_cost_usd", "billed_cost_usd",
        "reconciled_at", "usage_event_id", "created_at", "updated_at"
    FROM "token_spends";
GRANT SELECT ON azora_reader."token_spends" TO azora_reader;
ALTER VIEW azora_reader."token_spends" OWNER TO azora_masker;
