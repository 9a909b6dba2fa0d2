-- CreateEnum
CREATE TYPE "OrchestrationMode" AS ENUM ('SEQUENTIAL', 'FORK', 'RACE', 'MAP_REDUCE');

-- CreateEnum
CREATE TYPE "OrchestrationStatus" AS ENUM ('PENDING', 'RUNNING', 'WAITING', 'SUSPENDED', 'CANCELLED', 'FAULTED', 'COMPLETED');

-- CreateEnum
CREATE TYPE "StepStatus" AS ENUM ('PENDING', 'RUNNING', 'SKIPPED', 'CANCELLED', 'FAULTED', 'COMPLETED');

-- CreateEnum
CREATE TYPE "FaultKind" AS ENUM ('CONFIGURATION', 'VALIDATION', 'EXPRESSION', 'AUTHENTICATION', 'AUTHORIZATION', 'TIMEOUT', 'COMMUNICATION', 'RUNTIME', 'NO_PROVIDER', 'BUDGET_EXCEEDED');

-- CreateEnum
CREATE TYPE "Capability" AS ENUM ('CHAT', 'SUMMARIZE', 'TRANSLATE', 'EMBED', 'RETRIEVE', 'CLASSIFY', 'TRANSCRIBE', 'SYNTHESIZE_SPEECH', 'GENERATE_IMAGE', 'DESCRIBE_IMAGE', 'GENERATE_CODE', 'PREDICT', 'MODERATE');

-- CreateEnum
CREATE TYPE "ProviderKind" AS ENUM ('LLM_VENDOR', 'FLEET_SERVICE', 'LOCAL_RUNTIME');

-- CreateEnum
CREATE TYPE "CapabilityStatus" AS ENUM ('REGISTERED', 'AVAILABLE', 'CIRCUIT_OPEN', 'UNAVAILABLE', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "PriceUnit" AS ENUM ('REQUEST', 'THOUSAND_TOKENS', 'SECOND_OF_AUDIO', 'IMAGE', 'THOUSAND_CHARACTERS');

-- CreateEnum
CREATE TYPE "ArtifactDirection" AS ENUM ('INPUT', 'OUTPUT');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "orchestration_requests" (
    "id" UUID NOT NULL,
    "requester_id" UUID NOT NULL,
    "intent" TEXT NOT NULL,
    "event_source" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "policy_id" UUID NOT NULL,
    "mode" "OrchestrationMode" NOT NULL DEFAULT 'SEQUENTIAL',
    "status" "OrchestrationStatus" NOT NULL DEFAULT 'PENDING',
    "fault_kind" "FaultKind",
    "budget_amount" DECIMAL(18,8),
    "spent_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "deadline_at" TIMESTAMPTZ(6) NOT NULL,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "orchestration_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "orchestration_steps" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "depends_on_position" SMALLINT,
    "capability" "Capability" NOT NULL,
    "offering_id" UUID,
    "route_score" DECIMAL(5,4),
    "input_expression" TEXT NOT NULL,
    "skip_condition" TEXT,
    "status" "StepStatus" NOT NULL DEFAULT 'PENDING',
    "fault_kind" "FaultKind",
    "attempt_count" SMALLINT NOT NULL DEFAULT 0,
    "max_attempts" SMALLINT NOT NULL DEFAULT 3,
    "timeout_ms" INTEGER NOT NULL,
    "cost_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "orchestration_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capability_providers" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "ProviderKind" NOT NULL,
    "llm_provider_id" UUID,
    "service_name" TEXT,
    "endpoint" TEXT NOT NULL,
    "data_region" CHAR(2),
    "concurrency_limit" INTEGER NOT NULL,
    "heartbeat_seconds" INTEGER NOT NULL DEFAULT 30,
    "last_heartbeat_at" TIMESTAMPTZ(6),
    "status" "CapabilityStatus" NOT NULL DEFAULT 'REGISTERED',
    "circuit_opened_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "capability_providers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capability_offerings" (
    "id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "capability" "Capability" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "model_version_id" UUID,
    "input_schema" JSONB NOT NULL,
    "output_schema" JSONB NOT NULL,
    "languages" TEXT[],
    "max_input_bytes" BIGINT NOT NULL,
    "unit" "PriceUnit" NOT NULL,
    "unit_price" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "p95_latency_ms" INTEGER NOT NULL,
    "success_ratio" DECIMAL(5,4) NOT NULL,
    "quality_score" DECIMAL(5,4),
    "is_offered" BOOLEAN NOT NULL DEFAULT true,
    "valid_from" TIMESTAMPTZ(6) NOT NULL,
    "valid_until" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "capability_offerings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "routing_policies" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "quality_weight" DECIMAL(4,3) NOT NULL,
    "latency_weight" DECIMAL(4,3) NOT NULL,
    "price_weight" DECIMAL(4,3) NOT NULL,
    "minimum_success_ratio" DECIMAL(5,4) NOT NULL DEFAULT 0.95,
    "exploration_ratio" DECIMAL(4,3) NOT NULL DEFAULT 0.02,
    "hedge_after_ms" INTEGER,
    "max_steps" SMALLINT NOT NULL DEFAULT 20,
    "max_parallel_steps" SMALLINT NOT NULL DEFAULT 4,
    "keeps_in_country" BOOLEAN NOT NULL DEFAULT false,
    "home_country" CHAR(2),
    "denied_providers" TEXT[],
    "author_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "routing_policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "step_artifacts" (
    "id" UUID NOT NULL,
    "step_id" UUID NOT NULL,
    "direction" "ArtifactDirection" NOT NULL,
    "ordinal" SMALLINT NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "inline_content" TEXT,
    "file_id" UUID,
    "byte_size" BIGINT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "is_final_answer" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "step_artifacts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "orchestration_requests_requester_id_created_at_idx" ON "orchestration_requests"("requester_id", "created_at");

-- CreateIndex
CREATE INDEX "orchestration_requests_status_deadline_at_idx" ON "orchestration_requests"("status", "deadline_at");

-- CreateIndex
CREATE INDEX "orchestration_requests_organization_id_idx" ON "orchestration_requests"("organization_id");

-- CreateIndex
CREATE INDEX "orchestration_requests_compliance_id_idx" ON "orchestration_requests"("compliance_id");

-- CreateIndex
CREATE INDEX "orchestration_requests_policy_id_idx" ON "orchestration_requests"("policy_id");

-- CreateIndex
CREATE UNIQUE INDEX "orchestration_requests_event_source_event_id_key" ON "orchestration_requests"("event_source", "event_id");

-- CreateIndex
CREATE INDEX "orchestration_steps_offering_id_started_at_idx" ON "orchestration_steps"("offering_id", "started_at");

-- CreateIndex
CREATE UNIQUE INDEX "orchestration_steps_request_id_position_key" ON "orchestration_steps"("request_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "capability_providers_slug_key" ON "capability_providers"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "capability_providers_llm_provider_id_key" ON "capability_providers"("llm_provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "capability_providers_service_name_key" ON "capability_providers"("service_name");

-- CreateIndex
CREATE INDEX "capability_offerings_capability_is_offered_idx" ON "capability_offerings"("capability", "is_offered");

-- CreateIndex
CREATE INDEX "capability_offerings_model_version_id_idx" ON "capability_offerings"("model_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "capability_offerings_revision_key" ON "capability_offerings"("provider_id", "capability", "model_version_id", "revision");

-- CreateIndex
CREATE INDEX "routing_policies_author_id_idx" ON "routing_policies"("author_id");

-- CreateIndex
CREATE INDEX "routing_policies_organization_id_idx" ON "routing_policies"("organization_id");

-- CreateIndex
CREATE INDEX "routing_policies_compliance_id_idx" ON "routing_policies"("compliance_id");

-- CreateIndex
CREATE INDEX "step_artifacts_created_at_idx" ON "step_artifacts" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "step_artifacts_file_id_idx" ON "step_artifacts"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "step_artifacts_step_id_direction_ordinal_key" ON "step_artifacts"("step_id", "direction", "ordinal");

-- AddForeignKey
ALTER TABLE "orchestration_requests" ADD CONSTRAINT "orchestration_requests_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "routing_policies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orchestration_steps" ADD CONSTRAINT "orchestration_steps_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "orchestration_requests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orchestration_steps" ADD CONSTRAINT "orchestration_steps_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "capability_offerings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability_offerings" ADD CONSTRAINT "capability_offerings_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "capability_providers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_artifacts" ADD CONSTRAINT "step_artifacts_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "orchestration_steps"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of orchestration_requests
ALTER TABLE "orchestration_requests" ADD CONSTRAINT "orchestration_requests_status_ended_at_e6afbe39_check"
    CHECK ((status IN ('COMPLETED', 'FAULTED', 'CANCELLED')) = (ended_at IS NOT NULL));
ALTER TABLE "orchestration_requests" ADD CONSTRAINT "orchestration_requests_status_fault_kind_5510d22b_check"
    CHECK ((status = 'FAULTED') = (fault_kind IS NOT NULL));
ALTER TABLE "orchestration_requests" ADD CONSTRAINT "orchestration_requests_status_started_at_bc7972e5_check"
    CHECK (status = 'PENDING' OR status = 'CANCELLED' OR started_at IS NOT NULL);
ALTER TABLE "orchestration_requests" ADD CONSTRAINT "orchestration_requests_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "orchestration_requests" ADD CONSTRAINT "orchestration_requests_deadline_at_created_at_6ddc5f49_check"
    CHECK (deadline_at > created_at);
ALTER TABLE "orchestration_requests" ADD CONSTRAINT "orchestration_requests_budget_amount_spent_amoun_b5b995a8_check"
    CHECK (budget_amount > 0 AND budget_amount < 'NaN' AND spent_amount >= 0 AND spent_amount < 'NaN');
ALTER TABLE "orchestration_requests" ADD CONSTRAINT "orchestration_requests_fault_kind_budget_amount_de03a2ef_check"
    CHECK (fault_kind <> 'BUDGET_EXCEEDED' OR (budget_amount IS NOT NULL AND spent_amount > budget_amount));
ALTER TABLE "orchestration_requests" ADD CONSTRAINT "orchestration_requests_event_source_event_id_aec75225_check"
    CHECK (char_length(event_source) BETWEEN 1 AND 2048 AND char_length(event_id) BETWEEN 1 AND 255);

-- Safeguards of orchestration_steps
ALTER TABLE "orchestration_steps" ADD CONSTRAINT "orchestration_steps_position_depends_on_position_41a570cb_check"
    CHECK (position >= 1 AND depends_on_position < position);
ALTER TABLE "orchestration_steps" ADD CONSTRAINT "orchestration_steps_status_offering_id_3a44b6c6_check"
    CHECK ((status IN ('RUNNING', 'COMPLETED')) = (offering_id IS NOT NULL) OR status IN ('FAULTED', 'CANCELLED'));
ALTER TABLE "orchestration_steps" ADD CONSTRAINT "orchestration_steps_status_ended_at_1f2344af_check"
    CHECK ((status IN ('COMPLETED', 'FAULTED', 'CANCELLED', 'SKIPPED')) = (ended_at IS NOT NULL));
ALTER TABLE "orchestration_steps" ADD CONSTRAINT "orchestration_steps_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "orchestration_steps" ADD CONSTRAINT "orchestration_steps_status_skip_condition_ab45510e_check"
    CHECK (status <> 'SKIPPED' OR skip_condition IS NOT NULL);
ALTER TABLE "orchestration_steps" ADD CONSTRAINT "orchestration_steps_attempt_count_max_attempts_2906cddf_check"
    CHECK (attempt_count BETWEEN 0 AND max_attempts AND max_attempts BETWEEN 1 AND 10);
ALTER TABLE "orchestration_steps" ADD CONSTRAINT "orchestration_steps_timeout_ms_acf2cec3_check"
    CHECK (timeout_ms BETWEEN 100 AND 3600000);
ALTER TABLE "orchestration_steps" ADD CONSTRAINT "orchestration_steps_cost_amount_26972aab_check"
    CHECK (cost_amount >= 0 AND cost_amount < 'NaN');
ALTER TABLE "orchestration_steps" ADD CONSTRAINT "orchestration_steps_route_score_d49d7343_check"
    CHECK (route_score BETWEEN 0 AND 1);
ALTER TABLE "orchestration_steps" ADD CONSTRAINT "orchestration_steps_status_fault_kind_5510d22b_check"
    CHECK ((status = 'FAULTED') = (fault_kind IS NOT NULL));

-- Safeguards of capability_providers
ALTER TABLE "capability_providers" ADD CONSTRAINT "capability_providers_slug_2d498723_check"
    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "capability_providers" ADD CONSTRAINT "capability_providers_kind_llm_provider_id_82fa11c9_check"
    CHECK ((kind = 'LLM_VENDOR') = (llm_provider_id IS NOT NULL));
ALTER TABLE "capability_providers" ADD CONSTRAINT "capability_providers_kind_service_name_d537edd0_check"
    CHECK ((kind = 'FLEET_SERVICE') = (service_name IS NOT NULL));
ALTER TABLE "capability_providers" ADD CONSTRAINT "capability_providers_endpoint_73a4fbbd_check"
    CHECK (endpoint ~ '^(https|grpcs|amqps)://[^ ]+$');
ALTER TABLE "capability_providers" ADD CONSTRAINT "capability_providers_heartbeat_seconds_5f630b36_check"
    CHECK (heartbeat_seconds BETWEEN 5 AND 3600);
ALTER TABLE "capability_providers" ADD CONSTRAINT "capability_providers_concurrency_limit_056a6114_check"
    CHECK (concurrency_limit BETWEEN 1 AND 100000);
ALTER TABLE "capability_providers" ADD CONSTRAINT "capability_providers_status_last_heartbeat_at_4e6c76e8_check"
    CHECK (status <> 'AVAILABLE' OR last_heartbeat_at IS NOT NULL);
ALTER TABLE "capability_providers" ADD CONSTRAINT "capability_providers_circuit_opened_at_status_42eca9f1_check"
    CHECK (circuit_opened_at IS NULL OR status = 'CIRCUIT_OPEN');
ALTER TABLE "capability_providers" ADD CONSTRAINT "capability_providers_status_circuit_opened_at_88ad4218_check"
    CHECK (status <> 'CIRCUIT_OPEN' OR circuit_opened_at IS NOT NULL);

-- Safeguards of capability_offerings
ALTER TABLE "capability_offerings" ADD CONSTRAINT "capability_offerings_revision_d46d512f_check"
    CHECK (revision >= 1);
ALTER TABLE "capability_offerings" ADD CONSTRAINT "capability_offerings_languages_8ed5c733_check"
    CHECK (coalesce(cardinality(languages), 0) >= 1);
ALTER TABLE "capability_offerings" ADD CONSTRAINT "capability_offerings_unit_price_0d9bf7c4_check"
    CHECK (unit_price >= 0 AND unit_price < 'NaN');
ALTER TABLE "capability_offerings" ADD CONSTRAINT "capability_offerings_p95_latency_ms_e4160277_check"
    CHECK (p95_latency_ms > 0);
ALTER TABLE "capability_offerings" ADD CONSTRAINT "capability_offerings_success_ratio_quality_score_6304f9df_check"
    CHECK (success_ratio BETWEEN 0 AND 1 AND quality_score BETWEEN 0 AND 1);
ALTER TABLE "capability_offerings" ADD CONSTRAINT "capability_offerings_max_input_bytes_52abd2c8_check"
    CHECK (max_input_bytes > 0);
ALTER TABLE "capability_offerings" ADD CONSTRAINT "capability_offerings_input_schema_output_schema_12720526_check"
    CHECK (jsonb_typeof(input_schema) = 'object' AND jsonb_typeof(output_schema) = 'object');
ALTER TABLE "capability_offerings" ADD CONSTRAINT "capability_offerings_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
CREATE UNIQUE INDEX "capability_offerings_provider_id_capability_model_7ded38c9_key" ON "capability_offerings" ("provider_id", "capability", "model_version_id")
    WHERE (is_offered);
CREATE UNIQUE INDEX "capability_offerings_provider_id_capability_f67c0a40_key" ON "capability_offerings" ("provider_id", "capability")
    WHERE (is_offered AND model_version_id IS NULL);

-- Safeguards of routing_policies
ALTER TABLE "routing_policies" ADD CONSTRAINT "routing_policies_name_58906c58_check"
    CHECK (char_length(name) BETWEEN 1 AND 120);
ALTER TABLE "routing_policies" ADD CONSTRAINT "routing_policies_quality_weight_latency_weight_p_f06defb6_check"
    CHECK (quality_weight >= 0 AND latency_weight >= 0 AND price_weight >= 0 AND quality_weight + latency_weight + price_weight = 1);
ALTER TABLE "routing_policies" ADD CONSTRAINT "routing_policies_minimum_success_ratio_87466351_check"
    CHECK (minimum_success_ratio BETWEEN 0 AND 1);
ALTER TABLE "routing_policies" ADD CONSTRAINT "routing_policies_exploration_ratio_a4e1cb34_check"
    CHECK (exploration_ratio BETWEEN 0 AND 0.5);
ALTER TABLE "routing_policies" ADD CONSTRAINT "routing_policies_max_steps_max_parallel_steps_e956311b_check"
    CHECK (max_steps BETWEEN 1 AND 100 AND max_parallel_steps BETWEEN 1 AND max_steps);
ALTER TABLE "routing_policies" ADD CONSTRAINT "routing_policies_hedge_after_ms_34dd936d_check"
    CHECK (hedge_after_ms >= 50);
ALTER TABLE "routing_policies" ADD CONSTRAINT "routing_policies_keeps_in_country_home_country_b55694cc_check"
    CHECK (NOT keeps_in_country OR home_country IS NOT NULL);
CREATE UNIQUE INDEX "routing_policies_organization_id_name_d7e57443_key" ON "routing_policies" ("organization_id", "name")
    WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX "routing_policies_organization_id_b6714021_key" ON "routing_policies" ("organization_id")
    WHERE (is_default AND deleted_at IS NULL);
CREATE UNIQUE INDEX "routing_policies_name_c0dac508_key" ON "routing_policies" ("name")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "routing_policies_is_default_325609ea_key" ON "routing_policies" ("is_default")
    WHERE (is_default AND organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of step_artifacts
ALTER TABLE "step_artifacts" ADD CONSTRAINT "step_artifacts_inline_content_file_id_2283f4b6_check"
    CHECK (num_nonnulls(inline_content, file_id) <= 1);
ALTER TABLE "step_artifacts" ADD CONSTRAINT "step_artifacts_byte_size_inline_content_4c96c3a6_check"
    CHECK (byte_size >= 0 AND (inline_content IS NULL OR byte_size <= 1048576));
ALTER TABLE "step_artifacts" ADD CONSTRAINT "step_artifacts_sha256_76626f0a_check"
    CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "step_artifacts" ADD CONSTRAINT "step_artifacts_media_type_aa32c5ca_check"
    CHECK (media_type ~ '^[a-z]+/[A-Za-z0-9.+-]+$');
ALTER TABLE "step_artifacts" ADD CONSTRAINT "step_artifacts_ordinal_a03dc57f_check"
    CHECK (ordinal >= 1);

-- Own rows of orchestration_requests
CREATE VIEW azora_keys."orchestration_requests_101888be_own" AS
    SELECT "id" FROM "orchestration_requests"
    WHERE "requester_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."orchestration_requests_101888be_own" TO azora_user;

-- Own rows of orchestration_steps
CREATE VIEW azora_keys."orchestration_steps_ddf4bc3c_own" AS
    SELECT "id" FROM "orchestration_steps"
    WHERE "request_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."orchestration_requests_101888be_own"));
GRANT SELECT ON azora_keys."orchestration_steps_ddf4bc3c_own" TO azora_user;

-- Access to orchestration_requests
ALTER TABLE "orchestration_requests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "orchestration_requests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "orchestration_requests" TO azora_service;
GRANT SELECT ON "orchestration_requests" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("intent") ON "orchestration_requests" TO azora_maintenance;
CREATE POLICY "orchestration_requests_934ab36c_access" ON "orchestration_requests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "orchestration_requests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "orchestration_requests" FOR SELECT TO azora_user
    USING ("requester_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "orchestration_requests" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "requester_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."orchestration_requests" WITH (security_barrier = true) AS
    SELECT "id", "requester_id", azora.mask_free_text("intent") AS "intent", "event_source", "event_id", "policy_id",
        "mode", "status", "fault_kind", "budget_amount", "spent_amount", "currency", "deadline_at", "started_at",
        "ended_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "orchestration_requests";
GRANT SELECT ON azora_reader."orchestration_requests" TO azora_reader;
ALTER VIEW azora_reader."orchestration_requests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "orchestration_requests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{intent}', '{requester_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "orchestration_requests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{intent}', '{requester_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "orchestration_requests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{intent}', '{requester_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "orchestration_requests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to orchestration_steps
ALTER TABLE "orchestration_steps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "orchestration_steps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "orchestration_steps" TO azora_service;
GRANT SELECT ON "orchestration_steps" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "orchestration_steps_7076a44d_access" ON "orchestration_steps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "orchestration_steps" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "orchestration_steps" FOR SELECT TO azora_user
    USING ("request_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."orchestration_requests_101888be_own")));
CREATE VIEW azora_reader."orchestration_steps" WITH (security_barrier = true) AS
    SELECT "id", "request_id", "position", "depends_on_position", "capability", "offering_id", "route_score",
        "input_expression", "skip_condition", "status", "fault_kind", "attempt_count", "max_attempts", "timeout_ms",
        "cost_amount", "started_at", "ended_at", "created_at", "updated_at"
    FROM "orchestration_steps";
GRANT SELECT ON azora_reader."orchestration_steps" TO azora_reader;
ALTER VIEW azora_reader."orchestration_steps" OWNER TO azora_masker;

-- Access to capability_providers
ALTER TABLE "capability_providers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "capability_providers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "capability_providers" TO azora_service;
GRANT SELECT ON "capability_providers" TO azora_maintenance, azora_masker;
CREATE POLICY "capability_providers_088786b2_access" ON "capability_providers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "capability_providers" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."capability_providers" WITH (security_barrier = true) AS
    SELECT "id", "slug", "kind", "llm_provider_id", "service_name", "endpoint", "data_region", "concurrency_limit",
        "heartbeat_seconds", "last_heartbeat_at", "status", "circuit_opened_at", "created_at", "updated_at",
        "deleted_at"
    FROM "capability_providers";
GRANT SELECT ON azora_reader."capability_providers" TO azora_reader;
ALTER VIEW azora_reader."capability_providers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "capability_providers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "capability_providers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "capability_providers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "capability_providers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to capability_offerings
ALTER TABLE "capability_offerings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "capability_offerings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "capability_offerings" TO azora_service;
GRANT SELECT ON "capability_offerings" TO azora_maintenance, azora_masker;
CREATE POLICY "capability_offerings_77de8839_access" ON "capability_offerings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "capability_offerings" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."capability_offerings" WITH (security_barrier = true) AS
    SELECT "id", "provider_id", "capability", "revision", "model_version_id", "input_schema", "output_schema",
        "languages", "max_input_bytes", "unit", "unit_price", "currency", "p95_latency_ms", "success_ratio",
        "quality_score", "is_offered", "valid_from", "valid_until", "created_at", "updated_at"
    FROM "capability_offerings";
GRANT SELECT ON azora_reader."capability_offerings" TO azora_reader;
ALTER VIEW azora_reader."capability_offerings" OWNER TO azora_masker;

-- Access to routing_policies
ALTER TABLE "routing_policies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "routing_policies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "routing_policies" TO azora_service;
GRANT SELECT ON "routing_policies" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "routing_policies_3b076d46_access" ON "routing_policies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "routing_policies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "routing_policies" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "routing_policies" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."routing_policies" WITH (security_barrier = true) AS
    SELECT "id", "name", "is_default", "quality_weight", "latency_weight", "price_weight", "minimum_success_ratio",
        "exploration_ratio", "hedge_after_ms", "max_steps", "max_parallel_steps", "keeps_in_country", "home_country",
        "denied_providers", "author_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "routing_policies";
GRANT SELECT ON azora_reader."routing_policies" TO azora_reader;
ALTER VIEW azora_reader."routing_policies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "routing_policies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "routing_policies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "routing_policies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "routing_policies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to step_artifacts
ALTER TABLE "step_artifacts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "step_artifacts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "step_artifacts" TO azora_service;
GRANT SELECT ON "step_artifacts" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("inline_content") ON "step_artifacts" TO azora_maintenance;
CREATE POLICY "step_artifacts_3b1ad244_access" ON "step_artifacts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "step_artifacts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "step_artifacts" FOR SELECT TO azora_user
    USING ("step_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."orchestration_steps_ddf4bc3c_own")));
CREATE VIEW azora_reader."step_artifacts" WITH (security_barrier = true) AS
    SELECT "id", "step_id", "direction", "ordinal", "name", "media_type",
        azora.mask_free_text("inline_content") AS "inline_content", "file_id", "byte_size", "sha256",
        "is_final_answer", "created_at", "updated_at"
    FROM "step_artifacts";
GRANT SELECT ON azora_reader."step_artifacts" TO azora_reader;
ALTER VIEW azora_reader."step_artifacts" OWNER TO azora_masker;
