-- CreateEnum
CREATE TYPE "ModelTask" AS ENUM ('TEXT_GENERATION', 'EMBEDDING', 'RERANKING', 'CLASSIFICATION', 'REGRESSION', 'SPEECH_TO_TEXT', 'TEXT_TO_SPEECH', 'IMAGE_GENERATION', 'IMAGE_UNDERSTANDING', 'TRANSLATION', 'MODERATION');

-- CreateEnum
CREATE TYPE "ModelProvenance" AS ENUM ('IN_HOUSE', 'OPEN_WEIGHTS', 'VENDOR_API');

-- CreateEnum
CREATE TYPE "AiActRisk" AS ENUM ('MINIMAL', 'LIMITED', 'HIGH', 'PROHIBITED');

-- CreateEnum
CREATE TYPE "ModelStatus" AS ENUM ('ACTIVE', 'BLOCKED', 'RETIRED');

-- CreateEnum
CREATE TYPE "VersionStatus" AS ENUM ('PENDING_REGISTRATION', 'READY', 'FAILED_REGISTRATION');

-- CreateEnum
CREATE TYPE "ModelFormat" AS ENUM ('ONNX', 'SAFETENSORS', 'GGUF', 'TORCHSCRIPT', 'PYFUNC', 'REMOTE');

-- CreateEnum
CREATE TYPE "CardStatus" AS ENUM ('DRAFT', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "HealthProbe" AS ENUM ('LIVENESS', 'READINESS', 'GOLDEN_PROMPT');

-- CreateEnum
CREATE TYPE "HealthOutcome" AS ENUM ('HEALTHY', 'DEGRADED', 'UNHEALTHY', 'UNREACHABLE');

-- CreateEnum
CREATE TYPE "FallbackTrigger" AS ENUM ('TIMEOUT', 'SERVER_ERROR', 'RATE_LIMITED', 'CONTENT_FILTERED', 'CONTEXT_TOO_LONG');

-- CreateEnum
CREATE TYPE "SelectionStrategy" AS ENUM ('PINNED', 'LOWEST_COST', 'LOWEST_LATENCY', 'HIGHEST_QUALITY', 'WEIGHTED');

-- CreateEnum
CREATE TYPE "PolicyStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "EvaluationJudge" AS ENUM ('HUMAN', 'MODEL', 'PROGRAM');

-- CreateEnum
CREATE TYPE "GateVerdict" AS ENUM ('PASSED', 'FAILED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "registered_models" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "task" "ModelTask" NOT NULL,
    "provenance" "ModelProvenance" NOT NULL,
    "vendor" TEXT,
    "license_spdx" TEXT,
    "summary" TEXT NOT NULL,
    "risk_tier" "AiActRisk" NOT NULL DEFAULT 'MINIMAL',
    "status" "ModelStatus" NOT NULL DEFAULT 'ACTIVE',
    "steward_id" UUID NOT NULL,
    "retired_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "registered_models_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_versions" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "VersionStatus" NOT NULL DEFAULT 'PENDING_REGISTRATION',
    "status_message" TEXT,
    "alias" TEXT,
    "format" "ModelFormat" NOT NULL,
    "artifact_uri" TEXT,
    "artifact_sha256" CHAR(64),
    "artifact_bytes" BIGINT,
    "onnx_opset" SMALLINT,
    "vendor_snapshot" TEXT,
    "signature" JSONB,
    "parameter_count" BIGINT,
    "context_tokens" INTEGER,
    "knowledge_cutoff_on" DATE,
    "training_job_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "model_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_cards" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "status" "CardStatus" NOT NULL DEFAULT 'DRAFT',
    "intended_use" TEXT NOT NULL,
    "out_of_scope_uses" TEXT NOT NULL,
    "factors" TEXT[],
    "training_data" TEXT,
    "evaluation_data" TEXT,
    "quantitative_analyses" JSONB,
    "ethical_considerations" TEXT,
    "caveats" TEXT,
    "author_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "model_cards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_health_checks" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "probe" "HealthProbe" NOT NULL,
    "outcome" "HealthOutcome" NOT NULL,
    "latency_ms" INTEGER,
    "first_token_ms" INTEGER,
    "agreement" DECIMAL(5,4),
    "failure" TEXT,
    "checked_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_health_checks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fallback_chains" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "task" "ModelTask" NOT NULL,
    "deadline_ms" INTEGER NOT NULL,
    "failure_threshold" SMALLINT NOT NULL DEFAULT 5,
    "cool_down_seconds" INTEGER NOT NULL DEFAULT 60,
    "keeps_residency" BOOLEAN NOT NULL DEFAULT true,
    "author_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "fallback_chains_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fallback_steps" (
    "id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "version_id" UUID NOT NULL,
    "timeout_ms" INTEGER NOT NULL,
    "max_retries" SMALLINT NOT NULL DEFAULT 1,
    "fall_through_on" "FallbackTrigger"[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "fallback_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_selection_policies" (
    "id" UUID NOT NULL,
    "task" "ModelTask" NOT NULL,
    "strategy" "SelectionStrategy" NOT NULL,
    "chain_id" UUID,
    "pinned_version_id" UUID,
    "quality_weight" DECIMAL(4,3),
    "cost_weight" DECIMAL(4,3),
    "latency_weight" DECIMAL(4,3),
    "max_latency_ms" INTEGER,
    "max_cost_per_million_tokens" DECIMAL(18,8),
    "cost_currency" VARCHAR(10),
    "residency" CHAR(2),
    "status" "PolicyStatus" NOT NULL DEFAULT 'DRAFT',
    "effective_from" TIMESTAMPTZ(6),
    "effective_to" TIMESTAMPTZ(6),
    "author_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "model_selection_policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "constitutional_evaluations" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,
    "suite_sha256" CHAR(64) NOT NULL,
    "judge" "EvaluationJudge" NOT NULL,
    "judged_by_id" UUID,
    "judge_version" TEXT,
    "prompt_count" INTEGER NOT NULL,
    "violation_count" INTEGER NOT NULL,
    "tolerated_rate" DECIMAL(6,5) NOT NULL DEFAULT 0,
    "verdict" "GateVerdict" NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "constitutional_evaluations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "registered_models_name_key" ON "registered_models"("name");

-- CreateIndex
CREATE INDEX "registered_models_task_status_idx" ON "registered_models"("task", "status");

-- CreateIndex
CREATE INDEX "registered_models_steward_id_idx" ON "registered_models"("steward_id");

-- CreateIndex
CREATE INDEX "registered_models_organization_id_idx" ON "registered_models"("organization_id");

-- CreateIndex
CREATE INDEX "registered_models_compliance_id_idx" ON "registered_models"("compliance_id");

-- CreateIndex
CREATE INDEX "model_versions_training_job_id_idx" ON "model_versions"("training_job_id");

-- CreateIndex
CREATE UNIQUE INDEX "model_versions_model_id_version_key" ON "model_versions"("model_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "model_versions_model_id_alias_key" ON "model_versions"("model_id", "alias");

-- CreateIndex
CREATE UNIQUE INDEX "model_cards_version_id_key" ON "model_cards"("version_id");

-- CreateIndex
CREATE INDEX "model_cards_author_id_idx" ON "model_cards"("author_id");

-- CreateIndex
CREATE INDEX "model_health_checks_version_id_checked_at_idx" ON "model_health_checks"("version_id", "checked_at");

-- CreateIndex
CREATE INDEX "model_health_checks_checked_at_idx" ON "model_health_checks" USING BRIN ("checked_at");

-- CreateIndex
CREATE INDEX "fallback_chains_author_id_idx" ON "fallback_chains"("author_id");

-- CreateIndex
CREATE INDEX "fallback_chains_organization_id_idx" ON "fallback_chains"("organization_id");

-- CreateIndex
CREATE INDEX "fallback_chains_compliance_id_idx" ON "fallback_chains"("compliance_id");

-- CreateIndex
CREATE INDEX "fallback_steps_version_id_idx" ON "fallback_steps"("version_id");

-- CreateIndex
CREATE UNIQUE INDEX "fallback_steps_chain_id_position_key" ON "fallback_steps"("chain_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "fallback_steps_chain_id_version_id_key" ON "fallback_steps"("chain_id", "version_id");

-- CreateIndex
CREATE INDEX "model_selection_policies_author_id_idx" ON "model_selection_policies"("author_id");

-- CreateIndex
CREATE INDEX "model_selection_policies_organization_id_idx" ON "model_selection_policies"("organization_id");

-- CreateIndex
CREATE INDEX "model_selection_policies_compliance_id_idx" ON "model_selection_policies"("compliance_id");

-- CreateIndex
CREATE INDEX "model_selection_policies_chain_id_idx" ON "model_selection_policies"("chain_id");

-- CreateIndex
CREATE INDEX "model_selection_policies_pinned_version_id_idx" ON "model_selection_policies"("pinned_version_id");

-- CreateIndex
CREATE INDEX "constitutional_evaluations_rule_id_idx" ON "constitutional_evaluations"("rule_id");

-- CreateIndex
CREATE INDEX "constitutional_evaluations_judged_by_id_idx" ON "constitutional_evaluations"("judged_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "constitutional_evaluations_run_key" ON "constitutional_evaluations"("version_id", "rule_id", "suite_sha256", "started_at");

-- AddForeignKey
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "registered_models"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_cards" ADD CONSTRAINT "model_cards_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "model_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_health_checks" ADD CONSTRAINT "model_health_checks_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "model_versions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fallback_steps" ADD CONSTRAINT "fallback_steps_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "fallback_chains"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fallback_steps" ADD CONSTRAINT "fallback_steps_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "model_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_selection_policies" ADD CONSTRAINT "model_selection_policies_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "fallback_chains"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_selection_policies" ADD CONSTRAINT "model_selection_policies_pinned_version_id_fkey" FOREIGN KEY ("pinned_version_id") REFERENCES "model_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "constitutional_evaluations" ADD CONSTRAINT "constitutional_evaluations_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "model_versions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of registered_models
ALTER TABLE "registered_models" ADD CONSTRAINT "registered_models_name_d1e233f9_check"
    CHECK (name ~ '^[a-z0-9]+([._-][a-z0-9]+)*$' AND char_length(name) <= 120);
ALTER TABLE "registered_models" ADD CONSTRAINT "registered_models_provenance_vendor_31fbe85e_check"
    CHECK ((provenance = 'VENDOR_API') = (vendor IS NOT NULL));
ALTER TABLE "registered_models" ADD CONSTRAINT "registered_models_provenance_license_spdx_74ca90bc_check"
    CHECK (provenance <> 'OPEN_WEIGHTS' OR license_spdx IS NOT NULL);
ALTER TABLE "registered_models" ADD CONSTRAINT "registered_models_risk_tier_status_bbba6020_check"
    CHECK (risk_tier <> 'PROHIBITED' OR status = 'BLOCKED');
ALTER TABLE "registered_models" ADD CONSTRAINT "registered_models_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));

-- Safeguards of model_versions
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_alias_2aa20099_check"
    CHECK (alias ~ '^[a-z][a-z0-9_-]{0,62}$' AND alias !~ '^v[0-9]+$');
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_alias_status_ae4d80cb_check"
    CHECK (alias IS NULL OR status = 'READY');
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_format_vendor_snapshot_5a4034b3_check"
    CHECK ((format = 'REMOTE') = (vendor_snapshot IS NOT NULL));
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_format_status_artifact_uri_artifa_8004811d_check"
    CHECK (format = 'REMOTE' OR status = 'PENDING_REGISTRATION' OR (artifact_uri IS NOT NULL AND artifact_sha256 IS NOT NULL AND artifact_bytes IS NOT NULL));
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_artifact_sha256_artifact_bytes_bad4337c_check"
    CHECK (artifact_sha256 ~ '^[0-9a-f]{64}$' AND artifact_bytes > 0);
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_format_onnx_opset_662172f7_check"
    CHECK ((format = 'ONNX') = (onnx_opset IS NOT NULL));
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_onnx_opset_6b2dc782_check"
    CHECK (onnx_opset BETWEEN 1 AND 99);
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_context_tokens_parameter_count_c95edbd0_check"
    CHECK (context_tokens > 0 AND parameter_count > 0);
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_status_status_message_cf2ed337_check"
    CHECK ((status = 'FAILED_REGISTRATION') = (status_message IS NOT NULL));
ALTER TABLE "model_versions" ADD CONSTRAINT "model_versions_signature_2de5083d_check"
    CHECK (jsonb_typeof(signature) = 'object');

-- Safeguards of model_cards
ALTER TABLE "model_cards" ADD CONSTRAINT "model_cards_status_published_at_612daed8_check"
    CHECK ((status = 'DRAFT') = (published_at IS NULL));
ALTER TABLE "model_cards" ADD CONSTRAINT "model_cards_status_factors_evaluation_data_quant_0845a70c_check"
    CHECK (status = 'DRAFT' OR (coalesce(cardinality(factors), 0) >= 1 AND evaluation_data IS NOT NULL AND quantitative_analyses IS NOT NULL));
ALTER TABLE "model_cards" ADD CONSTRAINT "model_cards_quantitative_analyses_ae18bbf5_check"
    CHECK (jsonb_typeof(quantitative_analyses) = 'array');
ALTER TABLE "model_cards" ADD CONSTRAINT "model_cards_intended_use_out_of_scope_uses_0b07f7c3_check"
    CHECK (char_length(intended_use) >= 20 AND char_length(out_of_scope_uses) >= 20);

-- Safeguards of model_health_checks
ALTER TABLE "model_health_checks" ADD CONSTRAINT "model_health_checks_latency_ms_first_token_ms_ec4468d5_check"
    CHECK (latency_ms >= 0 AND first_token_ms BETWEEN 0 AND latency_ms);
ALTER TABLE "model_health_checks" ADD CONSTRAINT "model_health_checks_outcome_latency_ms_4effcb86_check"
    CHECK ((outcome = 'UNREACHABLE') = (latency_ms IS NULL));
ALTER TABLE "model_health_checks" ADD CONSTRAINT "model_health_checks_outcome_failure_44f754ba_check"
    CHECK ((outcome = 'HEALTHY') = (failure IS NULL));
ALTER TABLE "model_health_checks" ADD CONSTRAINT "model_health_checks_probe_agreement_outcome_0024ab34_check"
    CHECK ((probe = 'GOLDEN_PROMPT') = (agreement IS NOT NULL) OR outcome = 'UNREACHABLE');
ALTER TABLE "model_health_checks" ADD CONSTRAINT "model_health_checks_agreement_fa93ffaa_check"
    CHECK (agreement BETWEEN 0 AND 1);

-- Safeguards of fallback_chains
ALTER TABLE "fallback_chains" ADD CONSTRAINT "fallback_chains_slug_2d498723_check"
    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "fallback_chains" ADD CONSTRAINT "fallback_chains_deadline_ms_db42f97b_check"
    CHECK (deadline_ms BETWEEN 100 AND 600000);
ALTER TABLE "fallback_chains" ADD CONSTRAINT "fallback_chains_failure_threshold_cool_down_seco_44724f35_check"
    CHECK (failure_threshold BETWEEN 1 AND 100 AND cool_down_seconds BETWEEN 1 AND 3600);
CREATE UNIQUE INDEX "fallback_chains_organization_id_slug_fa5cfc79_key" ON "fallback_chains" ("organization_id", "slug")
    WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX "fallback_chains_slug_b439e50d_key" ON "fallback_chains" ("slug")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of fallback_steps
ALTER TABLE "fallback_steps" ADD CONSTRAINT "fallback_steps_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "fallback_steps" ADD CONSTRAINT "fallback_steps_timeout_ms_f6aeea5c_check"
    CHECK (timeout_ms BETWEEN 50 AND 300000);
ALTER TABLE "fallback_steps" ADD CONSTRAINT "fallback_steps_max_retries_b81fdcd6_check"
    CHECK (max_retries BETWEEN 0 AND 5);
ALTER TABLE "fallback_steps" ADD CONSTRAINT "fallback_steps_fall_through_on_605aee79_check"
    CHECK (coalesce(cardinality(fall_through_on), 0) >= 1);

-- Safeguards of model_selection_policies
ALTER TABLE "model_selection_policies" ADD CONSTRAINT "model_selection_policies_strategy_pinned_version_bb78e813_check"
    CHECK ((strategy = 'PINNED') = (pinned_version_id IS NOT NULL));
ALTER TABLE "model_selection_policies" ADD CONSTRAINT "model_selection_policies_strategy_chain_id_1bb975ba_check"
    CHECK ((strategy = 'PINNED') <> (chain_id IS NOT NULL));
ALTER TABLE "model_selection_policies" ADD CONSTRAINT "model_selection_policies_max_latency_ms_ba0cb4ac_check"
    CHECK (max_latency_ms > 0);
ALTER TABLE "model_selection_policies" ADD CONSTRAINT "model_selection_policies_max_cost_per_million_to_641fe825_check"
    CHECK (max_cost_per_million_tokens > 0 AND max_cost_per_million_tokens < 'NaN' AND (max_cost_per_million_tokens IS NULL) = (cost_currency IS NULL));
ALTER TABLE "model_selection_policies" ADD CONSTRAINT "model_selection_policies_strategy_quality_weight_df348dad_check"
    CHECK (strategy <> 'WEIGHTED' OR quality_weight + cost_weight + latency_weight = 1);
ALTER TABLE "model_selection_policies" ADD CONSTRAINT "model_selection_policies_quality_weight_cost_wei_02eba71d_check"
    CHECK (quality_weight >= 0 AND cost_weight >= 0 AND latency_weight >= 0);
ALTER TABLE "model_selection_policies" ADD CONSTRAINT "model_selection_policies_strategy_quality_weight_8b2df519_check"
    CHECK ((strategy = 'WEIGHTED') = (num_nonnulls(quality_weight, cost_weight, latency_weight) = 3));
ALTER TABLE "model_selection_policies" ADD CONSTRAINT "model_selection_policies_strategy_quality_weight_e7359bee_check"
    CHECK (strategy = 'WEIGHTED' OR num_nonnulls(quality_weight, cost_weight, latency_weight) = 0);
ALTER TABLE "model_selection_policies" ADD CONSTRAINT "model_selection_policies_effective_to_effective_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "model_selection_policies" ADD CONSTRAINT "model_selection_policies_status_effective_from_2f83d716_check"
    CHECK (status <> 'ACTIVE' OR effective_from IS NOT NULL);
CREATE UNIQUE INDEX "model_selection_policies_organization_id_task_bb3bba26_key" ON "model_selection_policies" ("organization_id", "task")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);
CREATE UNIQUE INDEX "model_selection_policies_task_ab31e634_key" ON "model_selection_policies" ("task")
    WHERE (organization_id IS NULL AND status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of constitutional_evaluations
ALTER TABLE "constitutional_evaluations" ADD CONSTRAINT "constitutional_evaluations_prompt_count_violatio_d49f39af_check"
    CHECK (prompt_count >= 1 AND violation_count BETWEEN 0 AND prompt_count);
ALTER TABLE "constitutional_evaluations" ADD CONSTRAINT "constitutional_evaluations_tolerated_rate_3d16b3a7_check"
    CHECK (tolerated_rate BETWEEN 0 AND 1);
ALTER TABLE "constitutional_evaluations" ADD CONSTRAINT "constitutional_evaluations_verdict_violation_cou_1405933d_check"
    CHECK ((verdict = 'PASSED') = (violation_count <= tolerated_rate * prompt_count));
ALTER TABLE "constitutional_evaluations" ADD CONSTRAINT "constitutional_evaluations_suite_sha256_7f1c4402_check"
    CHECK (suite_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "constitutional_evaluations" ADD CONSTRAINT "constitutional_evaluations_judge_judged_by_id_301f161f_check"
    CHECK ((judge = 'HUMAN') = (judged_by_id IS NOT NULL));
ALTER TABLE "constitutional_evaluations" ADD CONSTRAINT "constitutional_evaluations_judge_judge_version_292e7c9c_check"
    CHECK ((judge = 'MODEL') = (judge_version IS NOT NULL));
ALTER TABLE "constitutional_evaluations" ADD CONSTRAINT "constitutional_evaluations_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);

-- Live rows of registered_models
CREATE VIEW azora_keys."registered_models_1ab3a9f1_live" AS
    SELECT "id" FROM "registered_models"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."registered_models_1ab3a9f1_live" TO azora_user;

-- Live rows of model_versions
CREATE VIEW azora_keys."model_versions_60eeaa8e_live" AS
    SELECT "id" FROM "model_versions"
    WHERE EXISTS (SELECT FROM azora_keys."registered_models_1ab3a9f1_live" live WHERE live."id" = "model_versions"."model_id");
GRANT SELECT ON azora_keys."model_versions_60eeaa8e_live" TO azora_user;

-- Own rows of registered_models
CREATE VIEW azora_keys."registered_models_da135ebd_own" AS
    SELECT "id" FROM "registered_models"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."registered_models_da135ebd_own" TO azora_user;

-- Own rows of model_versions
CREATE VIEW azora_keys."model_versions_ba01ff42_own" AS
    SELECT "id" FROM "model_versions"
    WHERE "model_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."registered_models_da135ebd_own"))
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."registered_models_1ab3a9f1_live" live WHERE live."id" = "model_versions"."model_id"));
GRANT SELECT ON azora_keys."model_versions_ba01ff42_own" TO azora_user;

-- Access to registered_models
ALTER TABLE "registered_models" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "registered_models" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "registered_models" TO azora_service;
GRANT SELECT ON "registered_models" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "registered_models_38ba7157_access" ON "registered_models"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "registered_models" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "registered_models" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "registered_models" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."registered_models" WITH (security_barrier = true) AS
    SELECT "id", "name", "task", "provenance", "vendor", "license_spdx", "summary", "risk_tier", "status", "steward_id",
        "retired_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "registered_models";
GRANT SELECT ON azora_reader."registered_models" TO azora_reader;
ALTER VIEW azora_reader."registered_models" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "registered_models"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "registered_models"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "registered_models"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "registered_models"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to model_versions
ALTER TABLE "model_versions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "model_versions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "model_versions" TO azora_service;
GRANT SELECT ON "model_versions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "model_versions_fb9fb95c_access" ON "model_versions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "model_versions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "model_versions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "model_versions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "model_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."registered_models_da135ebd_own")))
        OR EXISTS (SELECT FROM azora_keys."registered_models_1ab3a9f1_live" live WHERE live."id" = "model_versions"."model_id"));
CREATE VIEW azora_reader."model_versions" WITH (security_barrier = true) AS
    SELECT "id", "model_id", "version", "status", "status_message", "alias", "format", "artifact_uri", "artifact_sha256",
        "artifact_bytes", "onnx_opset", "vendor_snapshot", "signature", "parameter_count", "context_tokens",
        "knowledge_cutoff_on", "training_job_id", "created_at", "updated_at"
    FROM "model_versions";
GRANT SELECT ON azora_reader."model_versions" TO azora_reader;
ALTER VIEW azora_reader."model_versions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "model_versions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "model_versions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "model_versions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "model_versions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to model_cards
ALTER TABLE "model_cards" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "model_cards" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "model_cards" TO azora_service;
GRANT SELECT ON "model_cards" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "model_cards_93c33e8f_access" ON "model_cards"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "model_cards" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "model_cards" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "model_cards" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "version_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."model_versions_ba01ff42_own")))
        OR EXISTS (SELECT FROM azora_keys."model_versions_60eeaa8e_live" live WHERE live."id" = "model_cards"."version_id"));
CREATE VIEW azora_reader."model_cards" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "status", "intended_use", "out_of_scope_uses", "factors", "training_data",
        "evaluation_data", "quantitative_analyses", "ethical_considerations", "caveats", "author_id", "published_at",
        "created_at", "updated_at"
    FROM "model_cards";
GRANT SELECT ON azora_reader."model_cards" TO azora_reader;
ALTER VIEW azora_reader."model_cards" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "model_cards"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "model_cards"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "model_cards"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "model_cards"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to model_health_checks
ALTER TABLE "model_health_checks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "model_health_checks" FROM PUBLIC;
GRANT SELECT, INSERT ON "model_health_checks" TO azora_service;
GRANT SELECT ON "model_health_checks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "model_health_checks_6f1c9ded_access" ON "model_health_checks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "model_health_checks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "model_health_checks" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."model_health_checks" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "probe", "outcome", "latency_ms", "first_token_ms", "agreement", "failure", "checked_at",
        "created_at"
    FROM "model_health_checks";
GRANT SELECT ON azora_reader."model_health_checks" TO azora_reader;
ALTER VIEW azora_reader."model_health_checks" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "model_health_checks"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "model_health_checks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to fallback_chains
ALTER TABLE "fallback_chains" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "fallback_chains" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "fallback_chains" TO azora_service;
GRANT SELECT ON "fallback_chains" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "fallback_chains_300105ac_access" ON "fallback_chains"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "fallback_chains" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "fallback_chains" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "fallback_chains" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."fallback_chains" WITH (security_barrier = true) AS
    SELECT "id", "slug", "task", "deadline_ms", "failure_threshold", "cool_down_seconds", "keeps_residency", "author_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "fallback_chains";
GRANT SELECT ON azora_reader."fallback_chains" TO azora_reader;
ALTER VIEW azora_reader."fallback_chains" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "fallback_chains"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "fallback_chains"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "fallback_chains"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "fallback_chains"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to fallback_steps
ALTER TABLE "fallback_steps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "fallback_steps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "fallback_steps" TO azora_service;
GRANT SELECT ON "fallback_steps" TO azora_maintenance, azora_masker;
CREATE POLICY "fallback_steps_9ba10700_access" ON "fallback_steps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "fallback_steps" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."fallback_steps" WITH (security_barrier = true) AS
    SELECT "id", "chain_id", "position", "version_id", "timeout_ms", "max_retries", "fall_through_on", "created_at",
        "updated_at"
    FROM "fallback_steps";
GRANT SELECT ON azora_reader."fallback_steps" TO azora_reader;
ALTER VIEW azora_reader."fallback_steps" OWNER TO azora_masker;

-- Access to model_selection_policies
ALTER TABLE "model_selection_policies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "model_selection_policies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "model_selection_policies" TO azora_service;
GRANT SELECT ON "model_selection_policies" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "model_selection_policies_765cee94_access" ON "model_selection_policies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "model_selection_policies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "model_selection_policies" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "model_selection_policies" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."model_selection_policies" WITH (security_barrier = true) AS
    SELECT "id", "task", "strategy", "chain_id", "pinned_version_id", "quality_weight", "cost_weight", "latency_weight",
        "max_latency_ms", "max_cost_per_million_tokens", "cost_currency", "residency", "status", "effective_from",
        "effective_to", "author_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "model_selection_policies";
GRANT SELECT ON azora_reader."model_selection_policies" TO azora_reader;
ALTER VIEW azora_reader."model_selection_policies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "model_selection_policies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "model_selection_policies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "model_selection_policies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "model_selection_policies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to constitutional_evaluations
ALTER TABLE "constitutional_evaluations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "constitutional_evaluations" FROM PUBLIC;
GRANT SELECT, INSERT ON "constitutional_evaluations" TO azora_service;
GRANT SELECT ON "constitutional_evaluations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "constitutional_evaluations_f48e9f86_access" ON "constitutional_evaluations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "constitutional_evaluations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "constitutional_evaluations" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."constitutional_evaluations" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "rule_id", "suite_sha256", "judge", "judged_by_id", "judge_version", "prompt_count",
        "violation_count", "tolerated_rate", "verdict", "started_at", "ended_at", "created_at"
    FROM "constitutional_evaluations";
GRANT SELECT ON azora_reader."constitutional_evaluations" TO azora_reader;
ALTER VIEW azora_reader."constitutional_evaluations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "constitutional_evaluations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "constitutional_evaluations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
