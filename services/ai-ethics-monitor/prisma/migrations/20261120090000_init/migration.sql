-- CreateEnum
CREATE TYPE "DecisionDomain" AS ENUM ('ADMISSION', 'GRADING', 'CREDIT', 'EMPLOYMENT', 'PRICING', 'CONTENT_MODERATION', 'FRAUD', 'SAFETY', 'BENEFITS', 'RECOMMENDATION');

-- CreateEnum
CREATE TYPE "DecisionSignificance" AS ENUM ('MINOR', 'SIMILARLY_SIGNIFICANT', 'LEGAL_EFFECT');

-- CreateEnum
CREATE TYPE "DecisionAutonomy" AS ENUM ('HUMAN_DECIDES', 'HUMAN_APPROVES', 'FULLY_AUTOMATED');

-- CreateEnum
CREATE TYPE "AutomationGround" AS ENUM ('CONTRACT', 'LAW', 'CODE_OF_CONDUCT');

-- CreateEnum
CREATE TYPE "DecisionOutcome" AS ENUM ('FAVOURABLE', 'PARTLY_FAVOURABLE', 'ADVERSE', 'DEFERRED');

-- CreateEnum
CREATE TYPE "DecisionStatus" AS ENUM ('STANDING', 'UNDER_REVIEW', 'OVERTURNED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "AnalysisBasis" AS ENUM ('LIVE_DECISIONS', 'TEST_SET');

-- CreateEnum
CREATE TYPE "ProtectedGround" AS ENUM ('RACE', 'GENDER', 'SEX', 'PREGNANCY', 'MARITAL_STATUS', 'ETHNIC_OR_SOCIAL_ORIGIN', 'COLOUR', 'SEXUAL_ORIENTATION', 'AGE', 'DISABILITY', 'RELIGION', 'CONSCIENCE', 'BELIEF', 'CULTURE', 'LANGUAGE', 'BIRTH');

-- CreateEnum
CREATE TYPE "BiasSource" AS ENUM ('SYSTEMIC', 'STATISTICAL_AND_COMPUTATIONAL', 'HUMAN');

-- CreateEnum
CREATE TYPE "AnalysisStatus" AS ENUM ('RUNNING', 'CONCLUDED', 'INCONCLUSIVE');

-- CreateEnum
CREATE TYPE "BiasConclusion" AS ENUM ('NO_MATERIAL_BIAS', 'JUSTIFIED_DIFFERENCE', 'UNFAIR');

-- CreateEnum
CREATE TYPE "FairnessMeasure" AS ENUM ('DISPARATE_IMPACT_RATIO', 'STATISTICAL_PARITY_DIFFERENCE', 'EQUAL_OPPORTUNITY_DIFFERENCE', 'AVERAGE_ODDS_DIFFERENCE', 'FALSE_POSITIVE_RATE_DIFFERENCE', 'CALIBRATION_DIFFERENCE');

-- CreateEnum
CREATE TYPE "ExplanationMethod" AS ENUM ('SHAP', 'LIME', 'INTEGRATED_GRADIENTS', 'COUNTERFACTUAL', 'RULE_TRACE', 'EXEMPLAR');

-- CreateEnum
CREATE TYPE "AuditFramework" AS ENUM ('ISO_IEC_42001', 'NIST_AI_RMF', 'EU_AI_ACT', 'POPIA', 'AZORA_CONSTITUTION');

-- CreateEnum
CREATE TYPE "AuditIndependence" AS ENUM ('FIRST_PARTY', 'SECOND_PARTY', 'THIRD_PARTY');

-- CreateEnum
CREATE TYPE "AuditConclusion" AS ENUM ('CONFORMS', 'CONFORMS_WITH_FINDINGS', 'DOES_NOT_CONFORM');

-- CreateEnum
CREATE TYPE "AuditStatus" AS ENUM ('PLANNED', 'IN_PROGRESS', 'REPORTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "InterventionTrigger" AS ENUM ('BIAS_ANALYSIS', 'AUDIT', 'REVIEW', 'INCIDENT', 'COMPLAINT');

-- CreateEnum
CREATE TYPE "InterventionKind" AS ENUM ('STOP', 'THROTTLE', 'ROLL_BACK', 'FORCE_HUMAN_DECISION', 'RETRAIN', 'CORRECT_DECISIONS', 'WARN_USERS');

-- CreateEnum
CREATE TYPE "ReviewOrigin" AS ENUM ('SUBJECT_REQUEST', 'SAMPLING', 'LOW_CONFIDENCE', 'RULE');

-- CreateEnum
CREATE TYPE "ReviewStatus" AS ENUM ('REQUESTED', 'UNDER_REVIEW', 'DECIDED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ReviewOutcome" AS ENUM ('UPHELD', 'VARIED', 'OVERTURNED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "ai_decisions" (
    "id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "model_version_id" UUID NOT NULL,
    "domain" "DecisionDomain" NOT NULL,
    "significance" "DecisionSignificance" NOT NULL,
    "autonomy" "DecisionAutonomy" NOT NULL,
    "legal_ground" "AutomationGround",
    "oversight_by_id" UUID,
    "decided_service" TEXT NOT NULL,
    "decided_model" TEXT NOT NULL,
    "decided_row_key" TEXT NOT NULL,
    "outcome" "DecisionOutcome" NOT NULL,
    "outcome_detail" TEXT,
    "confidence" DECIMAL(5,4) NOT NULL,
    "input_sha256" CHAR(64) NOT NULL,
    "decided_at" TIMESTAMPTZ(6) NOT NULL,
    "notified_at" TIMESTAMPTZ(6),
    "contestable_until" TIMESTAMPTZ(6),
    "status" "DecisionStatus" NOT NULL DEFAULT 'STANDING',
    "overturned_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "ai_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bias_analyses" (
    "id" UUID NOT NULL,
    "model_version_id" UUID NOT NULL,
    "domain" "DecisionDomain" NOT NULL,
    "basis" "AnalysisBasis" NOT NULL,
    "dataset_version_id" UUID,
    "window_from" TIMESTAMPTZ(6) NOT NULL,
    "window_to" TIMESTAMPTZ(6) NOT NULL,
    "ground" "ProtectedGround" NOT NULL,
    "also_crossed_with" "ProtectedGround"[],
    "bias_source" "BiasSource",
    "sample_size" INTEGER NOT NULL,
    "minimum_group_size" INTEGER NOT NULL DEFAULT 30,
    "status" "AnalysisStatus" NOT NULL DEFAULT 'RUNNING',
    "conclusion" "BiasConclusion",
    "analysed_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "bias_analyses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fairness_metrics" (
    "id" UUID NOT NULL,
    "analysis_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "measure" "FairnessMeasure" NOT NULL,
    "group_label" TEXT NOT NULL,
    "reference_label" TEXT NOT NULL,
    "group_size" INTEGER NOT NULL,
    "reference_size" INTEGER NOT NULL,
    "group_rate" DECIMAL(6,5) NOT NULL,
    "reference_rate" DECIMAL(6,5) NOT NULL,
    "value" DECIMAL(9,5) NOT NULL,
    "ci_low" DECIMAL(9,5) NOT NULL,
    "ci_high" DECIMAL(9,5) NOT NULL,
    "tolerance" DECIMAL(4,3) NOT NULL DEFAULT 0.2,
    "within_tolerance" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fairness_metrics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_explanations" (
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "method" "ExplanationMethod" NOT NULL,
    "base_value" DOUBLE PRECISION,
    "output_value" DOUBLE PRECISION,
    "attributions" JSONB,
    "counterfactual" TEXT,
    "plain_language" TEXT,
    "language" VARCHAR(35) NOT NULL DEFAULT 'en-ZA',
    "fidelity" DECIMAL(5,4),
    "delivered_at" TIMESTAMPTZ(6),
    "understood" BOOLEAN,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "decision_explanations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ethics_audits" (
    "id" UUID NOT NULL,
    "model_version_id" UUID,
    "framework" "AuditFramework" NOT NULL,
    "scope" TEXT NOT NULL,
    "criteria" TEXT[],
    "independence" "AuditIndependence" NOT NULL,
    "auditor_body" TEXT,
    "lead_auditor_id" UUID,
    "period_start" TIMESTAMPTZ(6) NOT NULL,
    "period_end" TIMESTAMPTZ(6) NOT NULL,
    "major_nonconformities" SMALLINT NOT NULL DEFAULT 0,
    "minor_nonconformities" SMALLINT NOT NULL DEFAULT 0,
    "observations" SMALLINT NOT NULL DEFAULT 0,
    "conclusion" "AuditConclusion",
    "report_file_id" UUID,
    "report_sha256" CHAR(64),
    "next_due_on" DATE,
    "status" "AuditStatus" NOT NULL DEFAULT 'PLANNED',
    "reported_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "ethics_audits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ethics_interventions" (
    "id" UUID NOT NULL,
    "model_version_id" UUID NOT NULL,
    "trigger" "InterventionTrigger" NOT NULL,
    "analysis_id" UUID,
    "audit_id" UUID,
    "review_id" UUID,
    "kind" "InterventionKind" NOT NULL,
    "allowed_share" DECIMAL(4,3),
    "constitutional_rule_id" UUID,
    "reasoning" TEXT NOT NULL,
    "is_serious_incident" BOOLEAN NOT NULL DEFAULT false,
    "report_due_at" TIMESTAMPTZ(6),
    "reported_at" TIMESTAMPTZ(6),
    "imposed_by_id" UUID NOT NULL,
    "imposed_at" TIMESTAMPTZ(6) NOT NULL,
    "lifted_by_id" UUID,
    "lifted_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "ethics_interventions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "human_reviews" (
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "origin" "ReviewOrigin" NOT NULL DEFAULT 'SUBJECT_REQUEST',
    "representation" TEXT,
    "reviewer_id" UUID,
    "reviewer_took_first_decision" BOOLEAN NOT NULL DEFAULT false,
    "saw_model_output" BOOLEAN NOT NULL DEFAULT true,
    "status" "ReviewStatus" NOT NULL DEFAULT 'REQUESTED',
    "outcome" "ReviewOutcome",
    "reasoning" TEXT,
    "minutes_spent" INTEGER,
    "due_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "human_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ai_decisions_subject_id_decided_at_idx" ON "ai_decisions"("subject_id", "decided_at");

-- CreateIndex
CREATE INDEX "ai_decisions_model_version_id_domain_decided_at_idx" ON "ai_decisions"("model_version_id", "domain", "decided_at");

-- CreateIndex
CREATE INDEX "ai_decisions_oversight_by_id_idx" ON "ai_decisions"("oversight_by_id");

-- CreateIndex
CREATE INDEX "ai_decisions_compliance_id_idx" ON "ai_decisions"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "ai_decisions_decided_row_key" ON "ai_decisions"("decided_service", "decided_model", "decided_row_key", "decided_at");

-- CreateIndex
CREATE UNIQUE INDEX "ai_decisions_id_subject_id_key" ON "ai_decisions"("id", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "ai_decisions_organization_id_id_key" ON "ai_decisions"("organization_id", "id");

-- CreateIndex
CREATE INDEX "bias_analyses_model_version_id_created_at_idx" ON "bias_analyses"("model_version_id", "created_at");

-- CreateIndex
CREATE INDEX "bias_analyses_dataset_version_id_idx" ON "bias_analyses"("dataset_version_id");

-- CreateIndex
CREATE INDEX "bias_analyses_analysed_by_id_idx" ON "bias_analyses"("analysed_by_id");

-- CreateIndex
CREATE INDEX "bias_analyses_compliance_id_idx" ON "bias_analyses"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "bias_analyses_organization_id_id_key" ON "bias_analyses"("organization_id", "id");

-- CreateIndex
CREATE INDEX "fairness_metrics_organization_id_analysis_id_idx" ON "fairness_metrics"("organization_id", "analysis_id");

-- CreateIndex
CREATE UNIQUE INDEX "fairness_metrics_measure_key" ON "fairness_metrics"("analysis_id", "measure", "group_label", "reference_label");

-- CreateIndex
CREATE INDEX "decision_explanations_organization_id_decision_id_idx" ON "decision_explanations"("organization_id", "decision_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_explanations_decision_id_method_language_key" ON "decision_explanations"("decision_id", "method", "language");

-- CreateIndex
CREATE INDEX "ethics_audits_model_version_id_idx" ON "ethics_audits"("model_version_id");

-- CreateIndex
CREATE INDEX "ethics_audits_lead_auditor_id_idx" ON "ethics_audits"("lead_auditor_id");

-- CreateIndex
CREATE INDEX "ethics_audits_report_file_id_idx" ON "ethics_audits"("report_file_id");

-- CreateIndex
CREATE INDEX "ethics_audits_organization_id_idx" ON "ethics_audits"("organization_id");

-- CreateIndex
CREATE INDEX "ethics_audits_compliance_id_idx" ON "ethics_audits"("compliance_id");

-- CreateIndex
CREATE INDEX "ethics_interventions_model_version_id_imposed_at_idx" ON "ethics_interventions"("model_version_id", "imposed_at");

-- CreateIndex
CREATE INDEX "ethics_interventions_constitutional_rule_id_idx" ON "ethics_interventions"("constitutional_rule_id");

-- CreateIndex
CREATE INDEX "ethics_interventions_imposed_by_id_idx" ON "ethics_interventions"("imposed_by_id");

-- CreateIndex
CREATE INDEX "ethics_interventions_lifted_by_id_idx" ON "ethics_interventions"("lifted_by_id");

-- CreateIndex
CREATE INDEX "ethics_interventions_organization_id_idx" ON "ethics_interventions"("organization_id");

-- CreateIndex
CREATE INDEX "ethics_interventions_compliance_id_idx" ON "ethics_interventions"("compliance_id");

-- CreateIndex
CREATE INDEX "ethics_interventions_analysis_id_idx" ON "ethics_interventions"("analysis_id");

-- CreateIndex
CREATE INDEX "ethics_interventions_audit_id_idx" ON "ethics_interventions"("audit_id");

-- CreateIndex
CREATE INDEX "ethics_interventions_review_id_idx" ON "ethics_interventions"("review_id");

-- CreateIndex
CREATE INDEX "human_reviews_decision_id_subject_id_idx" ON "human_reviews"("decision_id", "subject_id");

-- CreateIndex
CREATE INDEX "human_reviews_subject_id_status_idx" ON "human_reviews"("subject_id", "status");

-- CreateIndex
CREATE INDEX "human_reviews_reviewer_id_idx" ON "human_reviews"("reviewer_id");

-- CreateIndex
CREATE INDEX "human_reviews_organization_id_idx" ON "human_reviews"("organization_id");

-- CreateIndex
CREATE INDEX "human_reviews_compliance_id_idx" ON "human_reviews"("compliance_id");

-- AddForeignKey
ALTER TABLE "fairness_metrics" ADD CONSTRAINT "fairness_metrics_organization_id_analysis_id_fkey" FOREIGN KEY ("organization_id", "analysis_id") REFERENCES "bias_analyses"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "decision_explanations" ADD CONSTRAINT "decision_explanations_organization_id_decision_id_fkey" FOREIGN KEY ("organization_id", "decision_id") REFERENCES "ai_decisions"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ethics_interventions" ADD CONSTRAINT "ethics_interventions_analysis_id_fkey" FOREIGN KEY ("analysis_id") REFERENCES "bias_analyses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ethics_interventions" ADD CONSTRAINT "ethics_interventions_audit_id_fkey" FOREIGN KEY ("audit_id") REFERENCES "ethics_audits"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ethics_interventions" ADD CONSTRAINT "ethics_interventions_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "human_reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "human_reviews" ADD CONSTRAINT "human_reviews_decision_id_subject_id_fkey" FOREIGN KEY ("decision_id", "subject_id") REFERENCES "ai_decisions"("id", "subject_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of ai_decisions
ALTER TABLE "ai_decisions" ADD CONSTRAINT "ai_decisions_decided_service_decided_model_78473f24_check"
    CHECK (decided_service ~ '^[a-z0-9][a-z0-9_-]{0,62}$' AND decided_model ~ '^[A-Z][A-Za-z0-9]*$');
ALTER TABLE "ai_decisions" ADD CONSTRAINT "ai_decisions_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "ai_decisions" ADD CONSTRAINT "ai_decisions_input_sha256_b16614e0_check"
    CHECK (input_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "ai_decisions" ADD CONSTRAINT "ai_decisions_autonomy_oversight_by_id_0ff86d78_check"
    CHECK ((autonomy = 'FULLY_AUTOMATED') = (oversight_by_id IS NULL));
ALTER TABLE "ai_decisions" ADD CONSTRAINT "ai_decisions_autonomy_significance_legal_ground_7ccc507c_check"
    CHECK (autonomy <> 'FULLY_AUTOMATED' OR significance = 'MINOR' OR legal_ground IS NOT NULL);
ALTER TABLE "ai_decisions" ADD CONSTRAINT "ai_decisions_contestable_until_decided_at_d82befbf_check"
    CHECK (contestable_until > decided_at);
ALTER TABLE "ai_decisions" ADD CONSTRAINT "ai_decisions_significance_contestable_until_d6eb3dd9_check"
    CHECK (significance = 'MINOR' OR contestable_until IS NOT NULL);
ALTER TABLE "ai_decisions" ADD CONSTRAINT "ai_decisions_notified_at_decided_at_0718bc7f_check"
    CHECK (notified_at >= decided_at);
ALTER TABLE "ai_decisions" ADD CONSTRAINT "ai_decisions_status_overturned_at_0439f483_check"
    CHECK ((status = 'OVERTURNED') = (overturned_at IS NOT NULL));
ALTER TABLE "ai_decisions" ADD CONSTRAINT "ai_decisions_overturned_at_decided_at_fa46a583_check"
    CHECK (overturned_at > decided_at);

-- Safeguards of bias_analyses
ALTER TABLE "bias_analyses" ADD CONSTRAINT "bias_analyses_window_to_window_from_1eb19538_check"
    CHECK (window_to > window_from);
ALTER TABLE "bias_analyses" ADD CONSTRAINT "bias_analyses_sample_size_064b62c5_check"
    CHECK (sample_size >= 1);
ALTER TABLE "bias_analyses" ADD CONSTRAINT "bias_analyses_minimum_group_size_77226fcc_check"
    CHECK (minimum_group_size >= 5);
ALTER TABLE "bias_analyses" ADD CONSTRAINT "bias_analyses_basis_dataset_version_id_b33ce0d4_check"
    CHECK ((basis = 'TEST_SET') = (dataset_version_id IS NOT NULL));
ALTER TABLE "bias_analyses" ADD CONSTRAINT "bias_analyses_status_conclusion_ed360945_check"
    CHECK ((status = 'CONCLUDED') = (conclusion IS NOT NULL));
ALTER TABLE "bias_analyses" ADD CONSTRAINT "bias_analyses_status_analysed_by_id_f83c9950_check"
    CHECK ((status = 'CONCLUDED') = (analysed_by_id IS NOT NULL));
ALTER TABLE "bias_analyses" ADD CONSTRAINT "bias_analyses_also_crossed_with_ground_e01bb5f8_check"
    CHECK (coalesce(cardinality(also_crossed_with), 0) <= 3 AND NOT coalesce(ground = ANY (also_crossed_with), false));

-- Safeguards of fairness_metrics
ALTER TABLE "fairness_metrics" ADD CONSTRAINT "fairness_metrics_group_label_reference_label_ef011634_check"
    CHECK (group_label <> reference_label);
ALTER TABLE "fairness_metrics" ADD CONSTRAINT "fairness_metrics_group_size_reference_size_a352ee82_check"
    CHECK (group_size >= 5 AND reference_size >= 5);
ALTER TABLE "fairness_metrics" ADD CONSTRAINT "fairness_metrics_group_rate_reference_rate_a24b453f_check"
    CHECK (group_rate BETWEEN 0 AND 1 AND reference_rate BETWEEN 0 AND 1);
ALTER TABLE "fairness_metrics" ADD CONSTRAINT "fairness_metrics_value_ci_low_ci_high_63e75135_check"
    CHECK (value < 'NaN' AND ci_low <= value AND ci_high >= value);
ALTER TABLE "fairness_metrics" ADD CONSTRAINT "fairness_metrics_tolerance_deab7817_check"
    CHECK (tolerance >= 0 AND tolerance <= 1);
ALTER TABLE "fairness_metrics" ADD CONSTRAINT "fairness_metrics_measure_reference_rate_value_gr_a28e5ae6_check"
    CHECK (measure <> 'DISPARATE_IMPACT_RATIO' OR (reference_rate > 0 AND value = round(group_rate / reference_rate, 5)));
ALTER TABLE "fairness_metrics" ADD CONSTRAINT "fairness_metrics_measure_value_group_rate_refere_24ad24d4_check"
    CHECK (measure NOT IN ('STATISTICAL_PARITY_DIFFERENCE', 'EQUAL_OPPORTUNITY_DIFFERENCE', 'FALSE_POSITIVE_RATE_DIFFERENCE') OR value = group_rate - reference_rate);
ALTER TABLE "fairness_metrics" ADD CONSTRAINT "fairness_metrics_within_tolerance_measure_value_822ba185_check"
    CHECK (within_tolerance = CASE WHEN measure = 'DISPARATE_IMPACT_RATIO' THEN value >= 1 - tolerance ELSE abs(value) <= tolerance END);

-- Safeguards of decision_explanations
ALTER TABLE "decision_explanations" ADD CONSTRAINT "decision_explanations_attributions_758954e5_check"
    CHECK (jsonb_typeof(attributions) = 'array');
ALTER TABLE "decision_explanations" ADD CONSTRAINT "decision_explanations_method_base_value_output_v_5bc2142c_check"
    CHECK ((method IN ('SHAP', 'LIME', 'INTEGRATED_GRADIENTS')) = (base_value IS NOT NULL AND output_value IS NOT NULL));
ALTER TABLE "decision_explanations" ADD CONSTRAINT "decision_explanations_output_value_base_value_e85e5d5d_check"
    CHECK (abs(output_value) < 'Infinity' AND abs(base_value) < 'Infinity');
ALTER TABLE "decision_explanations" ADD CONSTRAINT "decision_explanations_fidelity_f5241a4b_check"
    CHECK (fidelity BETWEEN 0 AND 1);
ALTER TABLE "decision_explanations" ADD CONSTRAINT "decision_explanations_understood_delivered_at_e8888d5a_check"
    CHECK (understood IS NULL OR delivered_at IS NOT NULL);

-- Safeguards of ethics_audits
ALTER TABLE "ethics_audits" ADD CONSTRAINT "ethics_audits_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "ethics_audits" ADD CONSTRAINT "ethics_audits_status_reported_at_81499573_check"
    CHECK ((status = 'REPORTED') = (reported_at IS NOT NULL));
ALTER TABLE "ethics_audits" ADD CONSTRAINT "ethics_audits_status_conclusion_8e059148_check"
    CHECK ((status = 'REPORTED') = (conclusion IS NOT NULL));
ALTER TABLE "ethics_audits" ADD CONSTRAINT "ethics_audits_independence_auditor_body_d91a6b3f_check"
    CHECK (independence = 'FIRST_PARTY' OR auditor_body IS NOT NULL);
ALTER TABLE "ethics_audits" ADD CONSTRAINT "ethics_audits_major_nonconformities_minor_noncon_1cfdc483_check"
    CHECK (major_nonconformities >= 0 AND minor_nonconformities >= 0 AND observations >= 0);
ALTER TABLE "ethics_audits" ADD CONSTRAINT "ethics_audits_conclusion_major_nonconformities_ac51eac0_check"
    CHECK (conclusion <> 'CONFORMS' OR major_nonconformities = 0);
ALTER TABLE "ethics_audits" ADD CONSTRAINT "ethics_audits_next_due_on_period_end_22affaa9_check"
    CHECK (next_due_on > (period_end AT TIME ZONE 'UTC')::date);
ALTER TABLE "ethics_audits" ADD CONSTRAINT "ethics_audits_report_sha256_72fda69e_check"
    CHECK (report_sha256 ~ '^[0-9a-f]{64}$');

-- Safeguards of ethics_interventions
ALTER TABLE "ethics_interventions" ADD CONSTRAINT "ethics_interventions_analysis_id_audit_id_review_488abbee_check"
    CHECK (num_nonnulls(analysis_id, audit_id, review_id) >= 1 OR trigger IN ('INCIDENT', 'COMPLAINT'));
ALTER TABLE "ethics_interventions" ADD CONSTRAINT "ethics_interventions_lifted_at_lifted_by_id_982b7bed_check"
    CHECK ((lifted_at IS NULL) = (lifted_by_id IS NULL));
ALTER TABLE "ethics_interventions" ADD CONSTRAINT "ethics_interventions_lifted_at_imposed_at_003a9f2d_check"
    CHECK (lifted_at > imposed_at);
ALTER TABLE "ethics_interventions" ADD CONSTRAINT "ethics_interventions_kind_allowed_share_4f60ecd1_check"
    CHECK ((kind = 'THROTTLE') = (allowed_share IS NOT NULL));
ALTER TABLE "ethics_interventions" ADD CONSTRAINT "ethics_interventions_allowed_share_93251b41_check"
    CHECK (allowed_share > 0 AND allowed_share < 1);
ALTER TABLE "ethics_interventions" ADD CONSTRAINT "ethics_interventions_is_serious_incident_report_25a831be_check"
    CHECK (is_serious_incident = (report_due_at IS NOT NULL));
ALTER TABLE "ethics_interventions" ADD CONSTRAINT "ethics_interventions_report_due_at_imposed_at_bc6b7de6_check"
    CHECK (report_due_at > imposed_at AND report_due_at <= imposed_at + interval '15 days');
ALTER TABLE "ethics_interventions" ADD CONSTRAINT "ethics_interventions_reported_at_imposed_at_is_s_6ca1f12f_check"
    CHECK (reported_at >= imposed_at AND (reported_at IS NULL OR is_serious_incident));
ALTER TABLE "ethics_interventions" ADD CONSTRAINT "ethics_interventions_constitutional_rule_id_reas_4e1e316f_check"
    CHECK (constitutional_rule_id IS NOT NULL OR char_length(reasoning) >= 20);

-- Safeguards of human_reviews
ALTER TABLE "human_reviews" ADD CONSTRAINT "human_reviews_reviewer_id_subject_id_49d93652_check"
    CHECK (reviewer_id <> subject_id);
ALTER TABLE "human_reviews" ADD CONSTRAINT "human_reviews_status_reviewer_id_51e7ea48_check"
    CHECK ((status = 'REQUESTED') = (reviewer_id IS NULL) OR status = 'WITHDRAWN');
ALTER TABLE "human_reviews" ADD CONSTRAINT "human_reviews_status_outcome_328f8cf8_check"
    CHECK ((status = 'DECIDED') = (outcome IS NOT NULL));
ALTER TABLE "human_reviews" ADD CONSTRAINT "human_reviews_status_closed_at_48afc687_check"
    CHECK ((status IN ('DECIDED', 'WITHDRAWN')) = (closed_at IS NOT NULL));
ALTER TABLE "human_reviews" ADD CONSTRAINT "human_reviews_closed_at_created_at_due_at_e91b7e5d_check"
    CHECK (closed_at >= created_at AND due_at > created_at);
ALTER TABLE "human_reviews" ADD CONSTRAINT "human_reviews_minutes_spent_outcome_b5c28b49_check"
    CHECK (minutes_spent >= 0 AND (outcome IS NULL OR minutes_spent IS NOT NULL));
ALTER TABLE "human_reviews" ADD CONSTRAINT "human_reviews_reviewer_took_first_decision_6552f713_check"
    CHECK (NOT reviewer_took_first_decision);
CREATE UNIQUE INDEX "human_reviews_decision_id_9814d36f_key" ON "human_reviews" ("decision_id")
    WHERE (status IN ('REQUESTED', 'UNDER_REVIEW') AND deleted_at IS NULL);

-- Live rows of ai_decisions
CREATE VIEW azora_keys."ai_decisions_5fbae2ec_live" AS
    SELECT "id" FROM "ai_decisions"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."ai_decisions_5fbae2ec_live" TO azora_user;

-- Own rows of ai_decisions
CREATE VIEW azora_keys."ai_decisions_c210fee7_own" AS
    SELECT "id" FROM "ai_decisions"
    WHERE "subject_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."ai_decisions_c210fee7_own" TO azora_user;

-- Access to ai_decisions
ALTER TABLE "ai_decisions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ai_decisions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ai_decisions" TO azora_service;
GRANT SELECT ON "ai_decisions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("outcome_detail") ON "ai_decisions" TO azora_maintenance;
CREATE POLICY "ai_decisions_6d809452_access" ON "ai_decisions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ai_decisions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ai_decisions" FOR SELECT TO azora_user
    USING ("subject_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ai_decisions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "subject_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."ai_decisions" WITH (security_barrier = true) AS
    SELECT "id", "subject_id", "model_version_id", "domain", "significance", "autonomy", "legal_ground",
        "oversight_by_id", "decided_service", "decided_model", "decided_row_key", "outcome",
        azora.mask_free_text("outcome_detail") AS "outcome_detail", "confidence", "input_sha256", "decided_at",
        "notified_at", "contestable_until", "status", "overturned_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "ai_decisions";
GRANT SELECT ON azora_reader."ai_decisions" TO azora_reader;
ALTER VIEW azora_reader."ai_decisions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ai_decisions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{outcome_detail}', '{subject_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ai_decisions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{outcome_detail}', '{subject_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ai_decisions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{outcome_detail}', '{subject_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ai_decisions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to bias_analyses
ALTER TABLE "bias_analyses" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "bias_analyses" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "bias_analyses" TO azora_service;
GRANT SELECT ON "bias_analyses" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "bias_analyses_38d7fdc0_access" ON "bias_analyses"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "bias_analyses" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "bias_analyses" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "bias_analyses" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."bias_analyses" WITH (security_barrier = true) AS
    SELECT "id", "model_version_id", "domain", "basis", "dataset_version_id", "window_from", "window_to", "ground",
        "also_crossed_with", "bias_source", "sample_size", "minimum_group_size", "status", "conclusion",
        "analysed_by_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "bias_analyses";
GRANT SELECT ON azora_reader."bias_analyses" TO azora_reader;
ALTER VIEW azora_reader."bias_analyses" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "bias_analyses"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "bias_analyses"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "bias_analyses"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "bias_analyses"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to fairness_metrics
ALTER TABLE "fairness_metrics" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "fairness_metrics" FROM PUBLIC;
GRANT SELECT, INSERT ON "fairness_metrics" TO azora_service;
GRANT SELECT ON "fairness_metrics" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "fairness_metrics_c85691d1_access" ON "fairness_metrics"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "fairness_metrics" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "fairness_metrics" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."fairness_metrics" WITH (security_barrier = true) AS
    SELECT "id", "analysis_id", "organization_id", "measure", "group_label", "reference_label", "group_size",
        "reference_size", "group_rate", "reference_rate", "value", "ci_low", "ci_high", "tolerance",
        "within_tolerance", "created_at"
    FROM "fairness_metrics";
GRANT SELECT ON azora_reader."fairness_metrics" TO azora_reader;
ALTER VIEW azora_reader."fairness_metrics" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "fairness_metrics"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "fairness_metrics"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to decision_explanations
ALTER TABLE "decision_explanations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "decision_explanations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "decision_explanations" TO azora_service;
GRANT SELECT ON "decision_explanations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("attributions", "counterfactual", "plain_language") ON "decision_explanations" TO azora_maintenance;
CREATE POLICY "decision_explanations_0931dda0_access" ON "decision_explanations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "decision_explanations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "decision_explanations" FOR SELECT TO azora_user
    USING ("decision_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."ai_decisions_c210fee7_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "decision_explanations" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "decision_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."ai_decisions_c210fee7_own")))
        OR EXISTS (SELECT FROM azora_keys."ai_decisions_5fbae2ec_live" live WHERE live."id" = "decision_explanations"."decision_id"));
CREATE VIEW azora_reader."decision_explanations" WITH (security_barrier = true) AS
    SELECT "id", "decision_id", "organization_id", "method", "base_value", "output_value", NULL::jsonb AS "attributions",
        azora.mask_free_text("counterfactual") AS "counterfactual",
        azora.mask_free_text("plain_language") AS "plain_language", "language", "fidelity", "delivered_at",
        "understood", "created_at", "updated_at"
    FROM "decision_explanations";
GRANT SELECT ON azora_reader."decision_explanations" TO azora_reader;
ALTER VIEW azora_reader."decision_explanations" OWNER TO azora_masker;

-- Access to ethics_audits
ALTER TABLE "ethics_audits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ethics_audits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ethics_audits" TO azora_service;
GRANT SELECT ON "ethics_audits" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ethics_audits_3c1db560_access" ON "ethics_audits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ethics_audits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ethics_audits" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ethics_audits" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."ethics_audits" WITH (security_barrier = true) AS
    SELECT "id", "model_version_id", "framework", "scope", "criteria", "independence", "auditor_body", "lead_auditor_id",
        "period_start", "period_end", "major_nonconformities", "minor_nonconformities", "observations", "conclusion",
        "report_file_id", "report_sha256", "next_due_on", "status", "reported_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "ethics_audits";
GRANT SELECT ON azora_reader."ethics_audits" TO azora_reader;
ALTER VIEW azora_reader."ethics_audits" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ethics_audits"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ethics_audits"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ethics_audits"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ethics_audits"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to ethics_interventions
ALTER TABLE "ethics_interventions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ethics_interventions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ethics_interventions" TO azora_service;
GRANT SELECT ON "ethics_interventions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ethics_interventions_f8862f2c_access" ON "ethics_interventions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ethics_interventions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ethics_interventions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ethics_interventions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."ethics_interventions" WITH (security_barrier = true) AS
    SELECT "id", "model_version_id", "trigger", "analysis_id", "audit_id", "review_id", "kind", "allowed_share",
        "constitutional_rule_id", "reasoning", "is_serious_incident", "report_due_at", "reported_at", "imposed_by_id",
        "imposed_at", "lifted_by_id", "lifted_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "ethics_interventions";
GRANT SELECT ON azora_reader."ethics_interventions" TO azora_reader;
ALTER VIEW azora_reader."ethics_interventions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ethics_interventions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ethics_interventions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ethics_interventions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ethics_interventions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to human_reviews
ALTER TABLE "human_reviews" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "human_reviews" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "human_reviews" TO azora_service;
GRANT SELECT ON "human_reviews" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "decision_id", "subject_id", "representation", "created_at", "updated_at"),
    UPDATE ("representation", "updated_at") ON "human_reviews" TO azora_user;
GRANT UPDATE ("representation", "reasoning") ON "human_reviews" TO azora_maintenance;
CREATE POLICY "human_reviews_3530d423_access" ON "human_reviews"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "human_reviews" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "human_reviews" FOR SELECT TO azora_user
    USING ("subject_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "human_reviews" FOR INSERT TO azora_user
    WITH CHECK ("subject_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "human_reviews" FOR UPDATE TO azora_user
    USING ("subject_id" = (SELECT azora.subject()))
    WITH CHECK ("subject_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "human_reviews" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."human_reviews" WITH (security_barrier = true) AS
    SELECT "id", "decision_id", "subject_id", "origin", azora.mask_free_text("representation") AS "representation",
        "reviewer_id", "reviewer_took_first_decision", "saw_model_output", "status", "outcome",
        azora.mask_free_text("reasoning") AS "reasoning", "minutes_spent", "due_at", "closed_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "human_reviews";
GRANT SELECT ON azora_reader."human_reviews" TO azora_reader;
ALTER VIEW azora_reader."human_reviews" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "human_reviews"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{representation,reasoning}', '{subject_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "human_reviews"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{representation,reasoning}', '{subject_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "human_reviews"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{representation,reasoning}', '{subject_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "human_reviews"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
