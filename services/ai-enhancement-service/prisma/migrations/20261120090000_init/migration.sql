-- CreateEnum
CREATE TYPE "PromptTask" AS ENUM ('TUTORING', 'HINTING', 'GRADING', 'SUMMARIZING', 'EXTRACTION', 'CLASSIFICATION', 'TRANSLATION', 'CODE_GENERATION', 'DIALOGUE', 'PLANNING');

-- CreateEnum
CREATE TYPE "PromptAudience" AS ENUM ('CHILDREN', 'TEENAGERS', 'GENERAL', 'PROFESSIONAL');

-- CreateEnum
CREATE TYPE "PromptStatus" AS ENUM ('DRAFT', 'IN_EVALUATION', 'PUBLISHED', 'RETIRED');

-- CreateEnum
CREATE TYPE "SuiteStatus" AS ENUM ('DRAFT', 'FROZEN');

-- CreateEnum
CREATE TYPE "GraderKind" AS ENUM ('EXACT', 'PROGRAM', 'MODEL', 'HUMAN');

-- CreateEnum
CREATE TYPE "EvaluationMetric" AS ENUM ('ACCURACY', 'CALIBRATION', 'ROBUSTNESS', 'FAIRNESS', 'BIAS', 'TOXICITY', 'EFFICIENCY', 'GROUNDEDNESS');

-- CreateEnum
CREATE TYPE "CaseSplit" AS ENUM ('TRAIN', 'VALIDATION', 'TEST');

-- CreateEnum
CREATE TYPE "MatchMode" AS ENUM ('EXACT', 'REGEX', 'CONTAINS', 'NUMERIC', 'SEMANTIC', 'JSON_EQUAL', 'RUBRIC');

-- CreateEnum
CREATE TYPE "CasePerturbation" AS ENUM ('NONE', 'TYPOS', 'DIALECT', 'PARAPHRASE', 'GENDER_SWAP', 'NAME_SWAP', 'CONTRAST_SET');

-- CreateEnum
CREATE TYPE "EvaluationStatus" AS ENUM ('RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "CaseOutcome" AS ENUM ('PASSED', 'FAILED', 'ERRORED');

-- CreateEnum
CREATE TYPE "ProposalOrigin" AS ENUM ('PERSON', 'OPTIMIZER', 'EVOLUTION', 'INCIDENT');

-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "prompt_templates" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "task" "PromptTask" NOT NULL,
    "audience" "PromptAudience" NOT NULL DEFAULT 'GENERAL',
    "language" VARCHAR(35) NOT NULL DEFAULT 'en-ZA',
    "minimum_score" DECIMAL(5,4) NOT NULL DEFAULT 0.8,
    "owner_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "prompt_templates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prompt_versions" (
    "id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "parent_id" UUID,
    "system_text" TEXT,
    "user_text" TEXT NOT NULL,
    "variables" JSONB NOT NULL,
    "output_schema" JSONB,
    "few_shot_examples" JSONB NOT NULL DEFAULT '[]',
    "body_sha256" CHAR(64) NOT NULL,
    "model_version_id" UUID,
    "temperature" DECIMAL(3,2) NOT NULL DEFAULT 0.2,
    "max_output_tokens" INTEGER NOT NULL,
    "change_note" TEXT NOT NULL,
    "status" "PromptStatus" NOT NULL DEFAULT 'DRAFT',
    "author_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(6),
    "retired_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "prompt_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_suites" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "task" "PromptTask" NOT NULL,
    "scenario" TEXT NOT NULL,
    "metrics" "EvaluationMetric"[],
    "grader" "GraderKind" NOT NULL,
    "judge_version_id" UUID,
    "rubric" TEXT,
    "repetitions" SMALLINT NOT NULL DEFAULT 1,
    "minimum_cases" INTEGER NOT NULL DEFAULT 30,
    "status" "SuiteStatus" NOT NULL DEFAULT 'DRAFT',
    "frozen_at" TIMESTAMPTZ(6),
    "author_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "evaluation_suites_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_cases" (
    "id" UUID NOT NULL,
    "suite_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "split" "CaseSplit" NOT NULL DEFAULT 'TEST',
    "inputs" JSONB NOT NULL,
    "reference_answer" TEXT,
    "match_mode" "MatchMode" NOT NULL,
    "slice" TEXT,
    "weight" DECIMAL(6,3) NOT NULL DEFAULT 1,
    "is_adversarial" BOOLEAN NOT NULL DEFAULT false,
    "source_call_id" UUID,
    "perturbation" "CasePerturbation" NOT NULL DEFAULT 'NONE',
    "original_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "evaluation_cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_runs" (
    "id" UUID NOT NULL,
    "suite_id" UUID NOT NULL,
    "prompt_version_id" UUID NOT NULL,
    "model_version_id" UUID NOT NULL,
    "seed" BIGINT NOT NULL DEFAULT 0,
    "status" "EvaluationStatus" NOT NULL DEFAULT 'RUNNING',
    "total_count" INTEGER NOT NULL,
    "passed_count" INTEGER NOT NULL DEFAULT 0,
    "failed_count" INTEGER NOT NULL DEFAULT 0,
    "errored_count" INTEGER NOT NULL DEFAULT 0,
    "mean_score" DECIMAL(6,5),
    "ci_low" DECIMAL(6,5),
    "ci_high" DECIMAL(6,5),
    "slice_scores" JSONB NOT NULL DEFAULT '{}',
    "mean_latency_ms" INTEGER,
    "total_tokens" BIGINT NOT NULL DEFAULT 0,
    "total_cost" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "evaluation_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_results" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "repetition" SMALLINT NOT NULL DEFAULT 1,
    "metric" "EvaluationMetric" NOT NULL,
    "answer" TEXT,
    "outcome" "CaseOutcome" NOT NULL,
    "score" DECIMAL(6,5),
    "confidence" DECIMAL(6,5),
    "graded_by_id" UUID,
    "grader_note" TEXT,
    "error_message" TEXT,
    "completion_call_id" UUID,
    "latency_ms" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_results_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enhancement_proposals" (
    "id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "baseline_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "baseline_run_id" UUID,
    "candidate_run_id" UUID,
    "origin" "ProposalOrigin" NOT NULL,
    "rationale" TEXT NOT NULL,
    "score_gain" DECIMAL(6,5),
    "p_value" DECIMAL(8,7),
    "significance" DECIMAL(4,3) NOT NULL DEFAULT 0.05,
    "status" "ProposalStatus" NOT NULL DEFAULT 'OPEN',
    "proposed_by_id" UUID,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "enhancement_proposals_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "prompt_templates_owner_id_idx" ON "prompt_templates"("owner_id");

-- CreateIndex
CREATE INDEX "prompt_templates_organization_id_idx" ON "prompt_templates"("organization_id");

-- CreateIndex
CREATE INDEX "prompt_templates_compliance_id_idx" ON "prompt_templates"("compliance_id");

-- CreateIndex
CREATE INDEX "prompt_versions_model_version_id_idx" ON "prompt_versions"("model_version_id");

-- CreateIndex
CREATE INDEX "prompt_versions_author_id_idx" ON "prompt_versions"("author_id");

-- CreateIndex
CREATE INDEX "prompt_versions_parent_id_idx" ON "prompt_versions"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "prompt_versions_template_id_version_key" ON "prompt_versions"("template_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "prompt_versions_template_id_body_sha256_key" ON "prompt_versions"("template_id", "body_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "prompt_versions_template_id_id_key" ON "prompt_versions"("template_id", "id");

-- CreateIndex
CREATE INDEX "evaluation_suites_judge_version_id_idx" ON "evaluation_suites"("judge_version_id");

-- CreateIndex
CREATE INDEX "evaluation_suites_author_id_idx" ON "evaluation_suites"("author_id");

-- CreateIndex
CREATE INDEX "evaluation_suites_organization_id_idx" ON "evaluation_suites"("organization_id");

-- CreateIndex
CREATE INDEX "evaluation_suites_compliance_id_idx" ON "evaluation_suites"("compliance_id");

-- CreateIndex
CREATE INDEX "evaluation_cases_original_id_idx" ON "evaluation_cases"("original_id");

-- CreateIndex
CREATE INDEX "evaluation_cases_source_call_id_idx" ON "evaluation_cases"("source_call_id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_cases_suite_id_ordinal_key" ON "evaluation_cases"("suite_id", "ordinal");

-- CreateIndex
CREATE INDEX "evaluation_runs_suite_id_started_at_idx" ON "evaluation_runs"("suite_id", "started_at");

-- CreateIndex
CREATE INDEX "evaluation_runs_prompt_version_id_started_at_idx" ON "evaluation_runs"("prompt_version_id", "started_at");

-- CreateIndex
CREATE INDEX "evaluation_runs_model_version_id_idx" ON "evaluation_runs"("model_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_runs_prompt_version_id_id_key" ON "evaluation_runs"("prompt_version_id", "id");

-- CreateIndex
CREATE INDEX "case_results_case_id_idx" ON "case_results"("case_id");

-- CreateIndex
CREATE INDEX "case_results_created_at_idx" ON "case_results" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "case_results_completion_call_id_idx" ON "case_results"("completion_call_id");

-- CreateIndex
CREATE INDEX "case_results_graded_by_id_idx" ON "case_results"("graded_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_results_run_id_case_id_metric_repetition_key" ON "case_results"("run_id", "case_id", "metric", "repetition");

-- CreateIndex
CREATE INDEX "enhancement_proposals_template_id_baseline_id_idx" ON "enhancement_proposals"("template_id", "baseline_id");

-- CreateIndex
CREATE INDEX "enhancement_proposals_template_id_candidate_id_idx" ON "enhancement_proposals"("template_id", "candidate_id");

-- CreateIndex
CREATE INDEX "enhancement_proposals_proposed_by_id_idx" ON "enhancement_proposals"("proposed_by_id");

-- CreateIndex
CREATE INDEX "enhancement_proposals_decided_by_id_idx" ON "enhancement_proposals"("decided_by_id");

-- CreateIndex
CREATE INDEX "enhancement_proposals_organization_id_idx" ON "enhancement_proposals"("organization_id");

-- CreateIndex
CREATE INDEX "enhancement_proposals_compliance_id_idx" ON "enhancement_proposals"("compliance_id");

-- CreateIndex
CREATE INDEX "enhancement_proposals_baseline_id_baseline_run_id_idx" ON "enhancement_proposals"("baseline_id", "baseline_run_id");

-- CreateIndex
CREATE INDEX "enhancement_proposals_candidate_id_candidate_run_id_idx" ON "enhancement_proposals"("candidate_id", "candidate_run_id");

-- AddForeignKey
ALTER TABLE "prompt_versions" ADD CONSTRAINT "prompt_versions_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "prompt_templates"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompt_versions" ADD CONSTRAINT "prompt_versions_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "prompt_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_cases" ADD CONSTRAINT "evaluation_cases_suite_id_fkey" FOREIGN KEY ("suite_id") REFERENCES "evaluation_suites"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_cases" ADD CONSTRAINT "evaluation_cases_original_id_fkey" FOREIGN KEY ("original_id") REFERENCES "evaluation_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_runs" ADD CONSTRAINT "evaluation_runs_suite_id_fkey" FOREIGN KEY ("suite_id") REFERENCES "evaluation_suites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_runs" ADD CONSTRAINT "evaluation_runs_prompt_version_id_fkey" FOREIGN KEY ("prompt_version_id") REFERENCES "prompt_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_results" ADD CONSTRAINT "case_results_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "evaluation_runs"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "case_results" ADD CONSTRAINT "case_results_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "evaluation_cases"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "prompt_templates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_template_id_baseline_id_fkey" FOREIGN KEY ("template_id", "baseline_id") REFERENCES "prompt_versions"("template_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_template_id_candidate_id_fkey" FOREIGN KEY ("template_id", "candidate_id") REFERENCES "prompt_versions"("template_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_baseline_id_baseline_run_id_fkey" FOREIGN KEY ("baseline_id", "baseline_run_id") REFERENCES "evaluation_runs"("prompt_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_candidate_id_candidate_run_id_fkey" FOREIGN KEY ("candidate_id", "candidate_run_id") REFERENCES "evaluation_runs"("prompt_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of prompt_templates
ALTER TABLE "prompt_templates" ADD CONSTRAINT "prompt_templates_slug_dfe75fbd_check"
    CHECK (slug ~ '^[a-z0-9]+([/_-][a-z0-9]+)*$');
ALTER TABLE "prompt_templates" ADD CONSTRAINT "prompt_templates_purpose_0cd6e786_check"
    CHECK (char_length(purpose) >= 10);
ALTER TABLE "prompt_templates" ADD CONSTRAINT "prompt_templates_minimum_score_3fe1d1e7_check"
    CHECK (minimum_score BETWEEN 0 AND 1);
CREATE UNIQUE INDEX "prompt_templates_organization_id_slug_fa5cfc79_key" ON "prompt_templates" ("organization_id", "slug")
    WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX "prompt_templates_slug_b439e50d_key" ON "prompt_templates" ("slug")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of prompt_versions
ALTER TABLE "prompt_versions" ADD CONSTRAINT "prompt_versions_version_57c8453e_check"
    CHECK (version ~ '^(0|[1-9][0-9]*)[.](0|[1-9][0-9]*)[.](0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?$');
ALTER TABLE "prompt_versions" ADD CONSTRAINT "prompt_versions_status_version_d1d2c2a5_check"
    CHECK (status <> 'PUBLISHED' OR version !~ '-');
ALTER TABLE "prompt_versions" ADD CONSTRAINT "prompt_versions_status_published_at_b75e929c_check"
    CHECK ((status IN ('PUBLISHED', 'RETIRED')) = (published_at IS NOT NULL));
ALTER TABLE "prompt_versions" ADD CONSTRAINT "prompt_versions_retired_at_published_at_status_23913aaf_check"
    CHECK (retired_at >= published_at AND (status = 'RETIRED') = (retired_at IS NOT NULL));
ALTER TABLE "prompt_versions" ADD CONSTRAINT "prompt_versions_body_sha256_5670c2cb_check"
    CHECK (body_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "prompt_versions" ADD CONSTRAINT "prompt_versions_variables_output_schema_97ca7bf4_check"
    CHECK (jsonb_typeof(variables) = 'object' AND jsonb_typeof(output_schema) = 'object');
ALTER TABLE "prompt_versions" ADD CONSTRAINT "prompt_versions_temperature_max_output_tokens_133d0775_check"
    CHECK (temperature BETWEEN 0 AND 2 AND max_output_tokens >= 1);
ALTER TABLE "prompt_versions" ADD CONSTRAINT "prompt_versions_few_shot_examples_56ac2a38_check"
    CHECK (jsonb_typeof(few_shot_examples) = 'array' AND jsonb_array_length(few_shot_examples) <= 50);
ALTER TABLE "prompt_versions" ADD CONSTRAINT "prompt_versions_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
CREATE UNIQUE INDEX "prompt_versions_template_id_4cd45781_key" ON "prompt_versions" ("template_id")
    WHERE (status = 'PUBLISHED');

-- Safeguards of evaluation_suites
ALTER TABLE "evaluation_suites" ADD CONSTRAINT "evaluation_suites_name_revision_e0fe8c62_check"
    CHECK (char_length(name) BETWEEN 1 AND 200 AND revision >= 1);
ALTER TABLE "evaluation_suites" ADD CONSTRAINT "evaluation_suites_metrics_15145182_check"
    CHECK (coalesce(cardinality(metrics), 0) >= 1);
ALTER TABLE "evaluation_suites" ADD CONSTRAINT "evaluation_suites_minimum_cases_58088470_check"
    CHECK (minimum_cases BETWEEN 1 AND 100000);
ALTER TABLE "evaluation_suites" ADD CONSTRAINT "evaluation_suites_grader_judge_version_id_242c7d0a_check"
    CHECK ((grader = 'MODEL') = (judge_version_id IS NOT NULL));
ALTER TABLE "evaluation_suites" ADD CONSTRAINT "evaluation_suites_grader_rubric_444bdc1b_check"
    CHECK (grader <> 'MODEL' OR rubric IS NOT NULL);
ALTER TABLE "evaluation_suites" ADD CONSTRAINT "evaluation_suites_repetitions_09f6529c_check"
    CHECK (repetitions BETWEEN 1 AND 20);
ALTER TABLE "evaluation_suites" ADD CONSTRAINT "evaluation_suites_status_frozen_at_9f064ddd_check"
    CHECK ((status = 'FROZEN') = (frozen_at IS NOT NULL));
CREATE UNIQUE INDEX "evaluation_suites_organization_id_name_revision_370c34c2_key" ON "evaluation_suites" ("organization_id", "name", "revision")
    WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX "evaluation_suites_name_revision_8e92d217_key" ON "evaluation_suites" ("name", "revision")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of evaluation_cases
ALTER TABLE "evaluation_cases" ADD CONSTRAINT "evaluation_cases_ordinal_a03dc57f_check"
    CHECK (ordinal >= 1);
ALTER TABLE "evaluation_cases" ADD CONSTRAINT "evaluation_cases_weight_fbe367ea_check"
    CHECK (weight > 0 AND weight <= 100);
ALTER TABLE "evaluation_cases" ADD CONSTRAINT "evaluation_cases_inputs_86c6e4f6_check"
    CHECK (jsonb_typeof(inputs) = 'object');
ALTER TABLE "evaluation_cases" ADD CONSTRAINT "evaluation_cases_match_mode_reference_answer_abaad432_check"
    CHECK ((match_mode = 'RUBRIC') = (reference_answer IS NULL));
ALTER TABLE "evaluation_cases" ADD CONSTRAINT "evaluation_cases_reference_answer_ecbb1843_check"
    CHECK (char_length(reference_answer) >= 1);
ALTER TABLE "evaluation_cases" ADD CONSTRAINT "evaluation_cases_perturbation_original_id_577d4527_check"
    CHECK ((perturbation = 'NONE') = (original_id IS NULL));
ALTER TABLE "evaluation_cases" ADD CONSTRAINT "evaluation_cases_original_id_id_ba761121_check"
    CHECK (original_id <> id);
ALTER TABLE "evaluation_cases" ADD CONSTRAINT "evaluation_cases_is_adversarial_split_7eb5da91_check"
    CHECK (NOT is_adversarial OR split <> 'TRAIN');

-- Safeguards of evaluation_runs
ALTER TABLE "evaluation_runs" ADD CONSTRAINT "evaluation_runs_total_count_passed_count_failed_52bc05f3_check"
    CHECK (total_count >= 1 AND passed_count >= 0 AND failed_count >= 0 AND errored_count >= 0);
ALTER TABLE "evaluation_runs" ADD CONSTRAINT "evaluation_runs_passed_count_failed_count_errore_5345d852_check"
    CHECK (passed_count + failed_count + errored_count <= total_count);
ALTER TABLE "evaluation_runs" ADD CONSTRAINT "evaluation_runs_status_passed_count_failed_count_fd987060_check"
    CHECK (status <> 'COMPLETED' OR passed_count + failed_count + errored_count = total_count);
ALTER TABLE "evaluation_runs" ADD CONSTRAINT "evaluation_runs_mean_score_ci_low_ci_high_26f1c3f3_check"
    CHECK (mean_score BETWEEN 0 AND 1 AND ci_low BETWEEN 0 AND mean_score AND ci_high BETWEEN mean_score AND 1);
ALTER TABLE "evaluation_runs" ADD CONSTRAINT "evaluation_runs_status_mean_score_ci_low_ci_high_ef70c3ff_check"
    CHECK ((status = 'COMPLETED') = (num_nonnulls(mean_score, ci_low, ci_high) = 3));
ALTER TABLE "evaluation_runs" ADD CONSTRAINT "evaluation_runs_status_ended_at_b0062b74_check"
    CHECK ((status = 'RUNNING') = (ended_at IS NULL));
ALTER TABLE "evaluation_runs" ADD CONSTRAINT "evaluation_runs_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "evaluation_runs" ADD CONSTRAINT "evaluation_runs_total_cost_mean_latency_ms_total_29cc0579_check"
    CHECK (total_cost >= 0 AND total_cost < 'NaN' AND mean_latency_ms >= 0 AND total_tokens >= 0);
ALTER TABLE "evaluation_runs" ADD CONSTRAINT "evaluation_runs_slice_scores_b9773f7e_check"
    CHECK (jsonb_typeof(slice_scores) = 'object');

-- Safeguards of case_results
ALTER TABLE "case_results" ADD CONSTRAINT "case_results_repetition_f2b212c6_check"
    CHECK (repetition BETWEEN 1 AND 20);
ALTER TABLE "case_results" ADD CONSTRAINT "case_results_score_4ed713f0_check"
    CHECK (score BETWEEN 0 AND 1);
ALTER TABLE "case_results" ADD CONSTRAINT "case_results_outcome_score_da06ac19_check"
    CHECK ((outcome = 'ERRORED') = (score IS NULL));
ALTER TABLE "case_results" ADD CONSTRAINT "case_results_outcome_error_message_2ba7c174_check"
    CHECK ((outcome = 'ERRORED') = (error_message IS NOT NULL));
ALTER TABLE "case_results" ADD CONSTRAINT "case_results_latency_ms_3e98896d_check"
    CHECK (latency_ms >= 0);
ALTER TABLE "case_results" ADD CONSTRAINT "case_results_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);

-- Safeguards of enhancement_proposals
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_candidate_id_baseline_id_877717d4_check"
    CHECK (candidate_id <> baseline_id);
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_candidate_run_id_baseline_593f2aee_check"
    CHECK (candidate_run_id <> baseline_run_id);
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_p_value_9fd679ef_check"
    CHECK (p_value BETWEEN 0 AND 1);
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_score_gain_a55796a3_check"
    CHECK (score_gain BETWEEN -1 AND 1);
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_candidate_run_id_baseline_297f9760_check"
    CHECK ((candidate_run_id IS NOT NULL AND baseline_run_id IS NOT NULL) = (score_gain IS NOT NULL));
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_status_score_gain_p_value_7871cd25_check"
    CHECK (status <> 'ACCEPTED' OR (score_gain IS NOT NULL AND score_gain > 0 AND p_value IS NOT NULL AND p_value < significance));
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_significance_a5b0e8b2_check"
    CHECK (significance > 0 AND significance <= 0.1);
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_status_decided_at_259ff1a8_check"
    CHECK ((status IN ('ACCEPTED', 'REJECTED', 'WITHDRAWN')) = (decided_at IS NOT NULL));
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_status_decided_by_id_ff34b461_check"
    CHECK ((status IN ('ACCEPTED', 'REJECTED')) = (decided_by_id IS NOT NULL));
ALTER TABLE "enhancement_proposals" ADD CONSTRAINT "enhancement_proposals_decided_by_id_proposed_by_a710ff8d_check"
    CHECK (decided_by_id <> proposed_by_id);
CREATE UNIQUE INDEX "enhancement_proposals_template_id_candidate_id_73256a6c_key" ON "enhancement_proposals" ("template_id", "candidate_id")
    WHERE (status IN ('OPEN', 'ACCEPTED') AND deleted_at IS NULL);

-- Access to prompt_templates
ALTER TABLE "prompt_templates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "prompt_templates" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "prompt_templates" TO azora_service;
GRANT SELECT ON "prompt_templates" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "prompt_templates_9e121365_access" ON "prompt_templates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "prompt_templates" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "prompt_templates" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "prompt_templates" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."prompt_templates" WITH (security_barrier = true) AS
    SELECT "id", "slug", "purpose", "task", "audience", "language", "minimum_score", "owner_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "prompt_templates";
GRANT SELECT ON azora_reader."prompt_templates" TO azora_reader;
ALTER VIEW azora_reader."prompt_templates" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "prompt_templates"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "prompt_templates"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "prompt_templates"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "prompt_templates"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to prompt_versions
ALTER TABLE "prompt_versions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "prompt_versions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "prompt_versions" TO azora_service;
GRANT SELECT ON "prompt_versions" TO azora_maintenance, azora_masker;
CREATE POLICY "prompt_versions_7d2f4bf0_access" ON "prompt_versions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "prompt_versions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."prompt_versions" WITH (security_barrier = true) AS
    SELECT "id", "template_id", "version", "parent_id", "system_text", "user_text", "variables", "output_schema",
        "few_shot_examples", "body_sha256", "model_version_id", "temperature", "max_output_tokens", "change_note",
        "status", "author_id", "published_at", "retired_at", "created_at", "updated_at"
    FROM "prompt_versions";
GRANT SELECT ON azora_reader."prompt_versions" TO azora_reader;
ALTER VIEW azora_reader."prompt_versions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "prompt_versions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "prompt_versions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "prompt_versions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "prompt_versions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to evaluation_suites
ALTER TABLE "evaluation_suites" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "evaluation_suites" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "evaluation_suites" TO azora_service;
GRANT SELECT ON "evaluation_suites" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "evaluation_suites_354a75d8_access" ON "evaluation_suites"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "evaluation_suites" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "evaluation_suites" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "evaluation_suites" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."evaluation_suites" WITH (security_barrier = true) AS
    SELECT "id", "name", "revision", "task", "scenario", "metrics", "grader", "judge_version_id", "rubric", "repetitions",
        "minimum_cases", "status", "frozen_at", "author_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "evaluation_suites";
GRANT SELECT ON azora_reader."evaluation_suites" TO azora_reader;
ALTER VIEW azora_reader."evaluation_suites" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "evaluation_suites"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "evaluation_suites"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "evaluation_suites"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "evaluation_suites"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to evaluation_cases
ALTER TABLE "evaluation_cases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "evaluation_cases" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "evaluation_cases" TO azora_service;
GRANT SELECT ON "evaluation_cases" TO azora_maintenance, azora_masker;
CREATE POLICY "evaluation_cases_1d32c45b_access" ON "evaluation_cases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "evaluation_cases" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."evaluation_cases" WITH (security_barrier = true) AS
    SELECT "id", "suite_id", "ordinal", "split", "inputs", "reference_answer", "match_mode", "slice", "weight",
        "is_adversarial", "source_call_id", "perturbation", "original_id", "created_at", "updated_at"
    FROM "evaluation_cases";
GRANT SELECT ON azora_reader."evaluation_cases" TO azora_reader;
ALTER VIEW azora_reader."evaluation_cases" OWNER TO azora_masker;

-- Access to evaluation_runs
ALTER TABLE "evaluation_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "evaluation_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "evaluation_runs" TO azora_service;
GRANT SELECT ON "evaluation_runs" TO azora_maintenance, azora_masker;
CREATE POLICY "evaluation_runs_84f6a4c6_access" ON "evaluation_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "evaluation_runs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."evaluation_runs" WITH (security_barrier = true) AS
    SELECT "id", "suite_id", "prompt_version_id", "model_version_id", "seed", "status", "total_count", "passed_count",
        "failed_count", "errored_count", "mean_score", "ci_low", "ci_high", "slice_scores", "mean_latency_ms",
        "total_tokens", "total_cost", "currency", "started_at", "ended_at", "created_at", "updated_at", "deleted_at"
    FROM "evaluation_runs";
GRANT SELECT ON azora_reader."evaluation_runs" TO azora_reader;
ALTER VIEW azora_reader."evaluation_runs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "evaluation_runs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "evaluation_runs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "evaluation_runs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "evaluation_runs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to case_results
ALTER TABLE "case_results" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "case_results" FROM PUBLIC;
GRANT SELECT, INSERT ON "case_results" TO azora_service;
GRANT SELECT ON "case_results" TO azora_maintenance, azora_masker;
CREATE POLICY "case_results_374f5f32_access" ON "case_results"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "case_results" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."case_results" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "case_id", "repetition", "metric", "answer", "outcome", "score", "confidence", "graded_by_id",
        "grader_note", "error_message", "completion_call_id", "latency_ms", "created_at"
    FROM "case_results";
GRANT SELECT ON azora_reader."case_results" TO azora_reader;
ALTER VIEW azora_reader."case_results" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "case_results"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "case_results"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to enhancement_proposals
ALTER TABLE "enhancement_proposals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "enhancement_proposals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "enhancement_proposals" TO azora_service;
GRANT SELECT ON "enhancement_proposals" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "enhancement_proposals_dd127968_access" ON "enhancement_proposals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "enhancement_proposals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "enhancement_proposals" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "enhancement_proposals" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."enhancement_proposals" WITH (security_barrier = true) AS
    SELECT "id", "template_id", "baseline_id", "candidate_id", "baseline_run_id", "candidate_run_id", "origin",
        "rationale", "score_gain", "p_value", "significance", "status", "proposed_by_id", "decided_by_id",
        "decided_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "enhancement_proposals";
GRANT SELECT ON azora_reader."enhancement_proposals" TO azora_reader;
ALTER VIEW azora_reader."enhancement_proposals" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "enhancement_proposals"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "enhancement_proposals"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "enhancement_proposals"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "enhancement_proposals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
