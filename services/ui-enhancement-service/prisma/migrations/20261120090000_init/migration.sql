-- CreateEnum
CREATE TYPE "RandomizationUnit" AS ENUM ('USER', 'SESSION', 'DEVICE', 'ORGANIZATION');

-- CreateEnum
CREATE TYPE "ExperimentStatus" AS ENUM ('DRAFT', 'RUNNING', 'PAUSED', 'COMPLETED', 'STOPPED');

-- CreateEnum
CREATE TYPE "ExperimentDecision" AS ENUM ('SHIP', 'ROLL_BACK', 'ITERATE', 'INCONCLUSIVE', 'VOID');

-- CreateEnum
CREATE TYPE "MetricRole" AS ENUM ('PRIMARY', 'SECONDARY', 'GUARDRAIL');

-- CreateEnum
CREATE TYPE "MetricGoal" AS ENUM ('INCREASE', 'DECREASE', 'NO_CHANGE');

-- CreateEnum
CREATE TYPE "ExposureReason" AS ENUM ('SPLIT', 'OVERRIDE');

-- CreateEnum
CREATE TYPE "DeviceClass" AS ENUM ('PHONE', 'TABLET', 'DESKTOP', 'TV');

-- CreateEnum
CREATE TYPE "AccessibilityStandard" AS ENUM ('WCAG_2_1', 'WCAG_2_2', 'EN_301_549');

-- CreateEnum
CREATE TYPE "ConformanceLevel" AS ENUM ('A', 'AA', 'AAA');

-- CreateEnum
CREATE TYPE "EarlTestMode" AS ENUM ('AUTOMATIC', 'MANUAL', 'SEMI_AUTO', 'UNDISCLOSED', 'UNKNOWN_MODE');

-- CreateEnum
CREATE TYPE "EarlOutcome" AS ENUM ('PASSED', 'FAILED', 'CANT_TELL', 'INAPPLICABLE', 'UNTESTED');

-- CreateEnum
CREATE TYPE "AuditStatus" AS ENUM ('RUNNING', 'COMPLETED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "IssueImpact" AS ENUM ('MINOR', 'MODERATE', 'SERIOUS', 'CRITICAL');

-- CreateEnum
CREATE TYPE "IssueStatus" AS ENUM ('OPEN', 'IN_PROGRESS', 'FIXED', 'ACCEPTED', 'FALSE_POSITIVE');

-- CreateEnum
CREATE TYPE "ColorScheme" AS ENUM ('SYSTEM', 'LIGHT', 'DARK');

-- CreateEnum
CREATE TYPE "ContrastPreference" AS ENUM ('NO_PREFERENCE', 'MORE', 'LESS', 'FORCED_COLORS');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "ux_experiments" (
    "id" UUID NOT NULL,
    "experiment_key" VARCHAR(63) NOT NULL,
    "hypothesis" TEXT NOT NULL,
    "micro_frontend_id" UUID NOT NULL,
    "randomization_unit" "RandomizationUnit" NOT NULL DEFAULT 'USER',
    "traffic_percent" DECIMAL(5,2) NOT NULL DEFAULT 100,
    "audience" JSONB NOT NULL DEFAULT '{}',
    "status" "ExperimentStatus" NOT NULL DEFAULT 'DRAFT',
    "significance_level" DECIMAL(4,3) NOT NULL DEFAULT 0.05,
    "power" DECIMAL(4,3) NOT NULL DEFAULT 0.8,
    "minimum_detectable_effect" DECIMAL(9,6) NOT NULL,
    "planned_sample_size" INTEGER NOT NULL,
    "sample_ratio_p_value" DECIMAL(9,8),
    "starts_at" TIMESTAMPTZ(6),
    "ends_at" TIMESTAMPTZ(6),
    "decision" "ExperimentDecision",
    "decision_reason" TEXT,
    "created_by_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "ux_experiments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "experiment_variants" (
    "id" UUID NOT NULL,
    "experiment_id" UUID NOT NULL,
    "variant_key" VARCHAR(63) NOT NULL,
    "description" TEXT NOT NULL,
    "is_control" BOOLEAN NOT NULL DEFAULT false,
    "allocation_basis_points" SMALLINT NOT NULL,
    "overrides" JSONB NOT NULL DEFAULT '{}',
    "screenshot_file_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "experiment_variants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "experiment_metrics" (
    "id" UUID NOT NULL,
    "experiment_id" UUID NOT NULL,
    "metric_id" UUID NOT NULL,
    "role" "MetricRole" NOT NULL,
    "goal" "MetricGoal" NOT NULL,
    "guardrail_limit" DECIMAL(5,4),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "experiment_metrics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "variant_exposures" (
    "id" UUID NOT NULL,
    "experiment_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "unit_hash" CHAR(64) NOT NULL,
    "user_id" UUID,
    "reason" "ExposureReason" NOT NULL DEFAULT 'SPLIT',
    "device_class" "DeviceClass" NOT NULL,
    "viewport_width_px" INTEGER,
    "language" VARCHAR(12),
    "exposed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "variant_exposures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accessibility_audits" (
    "id" UUID NOT NULL,
    "micro_frontend_id" UUID NOT NULL,
    "release_version" TEXT NOT NULL,
    "standard" "AccessibilityStandard" NOT NULL DEFAULT 'WCAG_2_2',
    "target_level" "ConformanceLevel" NOT NULL DEFAULT 'AA',
    "mode" "EarlTestMode" NOT NULL,
    "tool_name" TEXT,
    "sample_urls" TEXT[],
    "assistive_technology" TEXT[],
    "status" "AuditStatus" NOT NULL DEFAULT 'RUNNING',
    "passed_count" INTEGER NOT NULL DEFAULT 0,
    "failed_count" INTEGER NOT NULL DEFAULT 0,
    "cant_tell_count" INTEGER NOT NULL DEFAULT 0,
    "inapplicable_count" INTEGER NOT NULL DEFAULT 0,
    "is_conformant" BOOLEAN NOT NULL DEFAULT false,
    "auditor_id" UUID,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "completed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "accessibility_audits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accessibility_issues" (
    "id" UUID NOT NULL,
    "audit_id" UUID NOT NULL,
    "success_criterion" VARCHAR(6) NOT NULL,
    "level" "ConformanceLevel" NOT NULL,
    "outcome" "EarlOutcome" NOT NULL,
    "impact" "IssueImpact" NOT NULL,
    "rule_name" TEXT NOT NULL,
    "page_url" TEXT NOT NULL,
    "selector" TEXT NOT NULL,
    "snippet" TEXT,
    "description" TEXT NOT NULL,
    "contrast_ratio" DECIMAL(4,2),
    "occurrence_count" INTEGER NOT NULL DEFAULT 1,
    "status" "IssueStatus" NOT NULL DEFAULT 'OPEN',
    "acceptance_reason" TEXT,
    "assignee_id" UUID,
    "fixed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "accessibility_issues_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "display_preferences" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "color_scheme" "ColorScheme" NOT NULL DEFAULT 'SYSTEM',
    "contrast" "ContrastPreference" NOT NULL DEFAULT 'NO_PREFERENCE',
    "reduces_motion" BOOLEAN NOT NULL DEFAULT false,
    "reduces_data" BOOLEAN NOT NULL DEFAULT false,
    "reduces_transparency" BOOLEAN NOT NULL DEFAULT false,
    "text_scale_percent" INTEGER NOT NULL DEFAULT 100,
    "line_height" DECIMAL(3,2) NOT NULL DEFAULT 1.5,
    "font_family" TEXT,
    "uses_dyslexia_font" BOOLEAN NOT NULL DEFAULT false,
    "captions_by_default" BOOLEAN NOT NULL DEFAULT false,
    "keyboard_hints" BOOLEAN NOT NULL DEFAULT false,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "display_preferences_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ux_experiments_micro_frontend_id_idx" ON "ux_experiments"("micro_frontend_id");

-- CreateIndex
CREATE INDEX "ux_experiments_created_by_id_idx" ON "ux_experiments"("created_by_id");

-- CreateIndex
CREATE INDEX "ux_experiments_organization_id_idx" ON "ux_experiments"("organization_id");

-- CreateIndex
CREATE INDEX "ux_experiments_compliance_id_idx" ON "ux_experiments"("compliance_id");

-- CreateIndex
CREATE INDEX "experiment_variants_screenshot_file_id_idx" ON "experiment_variants"("screenshot_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "experiment_variants_experiment_id_variant_key_key" ON "experiment_variants"("experiment_id", "variant_key");

-- CreateIndex
CREATE UNIQUE INDEX "experiment_variants_id_experiment_id_key" ON "experiment_variants"("id", "experiment_id");

-- CreateIndex
CREATE INDEX "experiment_metrics_metric_id_idx" ON "experiment_metrics"("metric_id");

-- CreateIndex
CREATE UNIQUE INDEX "experiment_metrics_experiment_id_metric_id_key" ON "experiment_metrics"("experiment_id", "metric_id");

-- CreateIndex
CREATE INDEX "variant_exposures_variant_id_experiment_id_idx" ON "variant_exposures"("variant_id", "experiment_id");

-- CreateIndex
CREATE INDEX "variant_exposures_user_id_idx" ON "variant_exposures"("user_id");

-- CreateIndex
CREATE INDEX "variant_exposures_exposed_at_idx" ON "variant_exposures" USING BRIN ("exposed_at");

-- CreateIndex
CREATE UNIQUE INDEX "variant_exposures_experiment_id_unit_hash_key" ON "variant_exposures"("experiment_id", "unit_hash");

-- CreateIndex
CREATE INDEX "accessibility_audits_micro_frontend_id_started_at_idx" ON "accessibility_audits"("micro_frontend_id", "started_at");

-- CreateIndex
CREATE INDEX "accessibility_audits_auditor_id_idx" ON "accessibility_audits"("auditor_id");

-- CreateIndex
CREATE INDEX "accessibility_audits_organization_id_idx" ON "accessibility_audits"("organization_id");

-- CreateIndex
CREATE INDEX "accessibility_audits_compliance_id_idx" ON "accessibility_audits"("compliance_id");

-- CreateIndex
CREATE INDEX "accessibility_issues_assignee_id_status_idx" ON "accessibility_issues"("assignee_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "accessibility_issues_audit_id_rule_name_page_url_selector_key" ON "accessibility_issues"("audit_id", "rule_name", "page_url", "selector");

-- CreateIndex
CREATE UNIQUE INDEX "display_preferences_user_id_key" ON "display_preferences"("user_id");

-- CreateIndex
CREATE INDEX "display_preferences_organization_id_idx" ON "display_preferences"("organization_id");

-- CreateIndex
CREATE INDEX "display_preferences_compliance_id_idx" ON "display_preferences"("compliance_id");

-- AddForeignKey
ALTER TABLE "experiment_variants" ADD CONSTRAINT "experiment_variants_experiment_id_fkey" FOREIGN KEY ("experiment_id") REFERENCES "ux_experiments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experiment_metrics" ADD CONSTRAINT "experiment_metrics_experiment_id_fkey" FOREIGN KEY ("experiment_id") REFERENCES "ux_experiments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variant_exposures" ADD CONSTRAINT "variant_exposures_variant_id_experiment_id_fkey" FOREIGN KEY ("variant_id", "experiment_id") REFERENCES "experiment_variants"("id", "experiment_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accessibility_issues" ADD CONSTRAINT "accessibility_issues_audit_id_fkey" FOREIGN KEY ("audit_id") REFERENCES "accessibility_audits"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of ux_experiments
ALTER TABLE "ux_experiments" ADD CONSTRAINT "ux_experiments_experiment_key_d856766f_check"
    CHECK (experiment_key ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "ux_experiments" ADD CONSTRAINT "ux_experiments_traffic_percent_a9c9afb6_check"
    CHECK (traffic_percent > 0 AND traffic_percent <= 100);
ALTER TABLE "ux_experiments" ADD CONSTRAINT "ux_experiments_significance_level_power_de33d77d_check"
    CHECK (significance_level > 0 AND significance_level < 1 AND power > 0 AND power < 1);
ALTER TABLE "ux_experiments" ADD CONSTRAINT "ux_experiments_minimum_detectable_effect_fe3a8ffa_check"
    CHECK (minimum_detectable_effect > 0 AND minimum_detectable_effect < 'NaN');
ALTER TABLE "ux_experiments" ADD CONSTRAINT "ux_experiments_planned_sample_size_100d0e7c_check"
    CHECK (planned_sample_size > 0);
ALTER TABLE "ux_experiments" ADD CONSTRAINT "ux_experiments_ends_at_starts_at_c8de730b_check"
    CHECK (ends_at > starts_at);
ALTER TABLE "ux_experiments" ADD CONSTRAINT "ux_experiments_status_starts_at_eefb31d9_check"
    CHECK (status = 'DRAFT' OR starts_at IS NOT NULL);
ALTER TABLE "ux_experiments" ADD CONSTRAINT "ux_experiments_status_ends_at_0449ead7_check"
    CHECK ((status IN ('COMPLETED', 'STOPPED')) = (ends_at IS NOT NULL));
ALTER TABLE "ux_experiments" ADD CONSTRAINT "ux_experiments_status_decision_95f77b76_check"
    CHECK ((status IN ('COMPLETED', 'STOPPED')) = (decision IS NOT NULL));
ALTER TABLE "ux_experiments" ADD CONSTRAINT "ux_experiments_sample_ratio_p_value_adab0396_check"
    CHECK (sample_ratio_p_value BETWEEN 0 AND 1);
CREATE UNIQUE INDEX "ux_experiments_micro_frontend_id_experiment_key_d8a6a4ce_key" ON "ux_experiments" ("micro_frontend_id", "experiment_key")
    WHERE (deleted_at IS NULL);

-- Safeguards of experiment_variants
ALTER TABLE "experiment_variants" ADD CONSTRAINT "experiment_variants_variant_key_f2ba0180_check"
    CHECK (variant_key ~ '^[a-z0-9][a-z0-9_-]{0,62}$');
ALTER TABLE "experiment_variants" ADD CONSTRAINT "experiment_variants_allocation_basis_points_bf9abb6a_check"
    CHECK (allocation_basis_points BETWEEN 0 AND 10000);
ALTER TABLE "experiment_variants" ADD CONSTRAINT "experiment_variants_overrides_b037d587_check"
    CHECK (jsonb_typeof(overrides) = 'object');
ALTER TABLE "experiment_variants" ADD CONSTRAINT "experiment_variants_is_control_overrides_efc65a4b_check"
    CHECK (NOT is_control OR overrides = '{}'::jsonb);
CREATE UNIQUE INDEX "experiment_variants_experiment_id_0f2b6f94_key" ON "experiment_variants" ("experiment_id")
    WHERE (is_control);

-- Safeguards of experiment_metrics
ALTER TABLE "experiment_metrics" ADD CONSTRAINT "experiment_metrics_role_guardrail_limit_99171567_check"
    CHECK ((role = 'GUARDRAIL') = (guardrail_limit IS NOT NULL));
ALTER TABLE "experiment_metrics" ADD CONSTRAINT "experiment_metrics_guardrail_limit_dac386db_check"
    CHECK (guardrail_limit > 0 AND guardrail_limit <= 1);
CREATE UNIQUE INDEX "experiment_metrics_experiment_id_21e7ef4e_key" ON "experiment_metrics" ("experiment_id")
    WHERE (role = 'PRIMARY');

-- Safeguards of variant_exposures
ALTER TABLE "variant_exposures" ADD CONSTRAINT "variant_exposures_unit_hash_50ea37e2_check"
    CHECK (unit_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "variant_exposures" ADD CONSTRAINT "variant_exposures_viewport_width_px_8b8280f5_check"
    CHECK (viewport_width_px > 0);

-- Safeguards of accessibility_audits
ALTER TABLE "accessibility_audits" ADD CONSTRAINT "accessibility_audits_sample_urls_e8f33f40_check"
    CHECK (coalesce(cardinality(sample_urls), 0) >= 1);
ALTER TABLE "accessibility_audits" ADD CONSTRAINT "accessibility_audits_status_completed_at_a7bd4c47_check"
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL));
ALTER TABLE "accessibility_audits" ADD CONSTRAINT "accessibility_audits_completed_at_started_at_9ba86f35_check"
    CHECK (completed_at >= started_at);
ALTER TABLE "accessibility_audits" ADD CONSTRAINT "accessibility_audits_is_conformant_status_9a2f8017_check"
    CHECK (is_conformant = false OR status = 'COMPLETED');
ALTER TABLE "accessibility_audits" ADD CONSTRAINT "accessibility_audits_mode_tool_name_7df3f06c_check"
    CHECK (mode = 'MANUAL' OR tool_name IS NOT NULL);
ALTER TABLE "accessibility_audits" ADD CONSTRAINT "accessibility_audits_passed_count_failed_count_c_840c4940_check"
    CHECK (passed_count >= 0 AND failed_count >= 0 AND cant_tell_count >= 0 AND inapplicable_count >= 0);
ALTER TABLE "accessibility_audits" ADD CONSTRAINT "accessibility_audits_is_conformant_failed_count_f2ca417e_check"
    CHECK (NOT is_conformant OR (failed_count = 0 AND cant_tell_count = 0));

-- Safeguards of accessibility_issues
ALTER TABLE "accessibility_issues" ADD CONSTRAINT "accessibility_issues_success_criterion_7c69c558_check"
    CHECK (success_criterion ~ '^[1-4]\.[1-5]\.[0-9]{1,2}$');
ALTER TABLE "accessibility_issues" ADD CONSTRAINT "accessibility_issues_outcome_8da0bc19_check"
    CHECK (outcome IN ('FAILED', 'CANT_TELL'));
ALTER TABLE "accessibility_issues" ADD CONSTRAINT "accessibility_issues_status_fixed_at_1ff3b8dc_check"
    CHECK ((status = 'FIXED') = (fixed_at IS NOT NULL));
ALTER TABLE "accessibility_issues" ADD CONSTRAINT "accessibility_issues_status_acceptance_reason_a34e077a_check"
    CHECK (status <> 'ACCEPTED' OR acceptance_reason IS NOT NULL);
ALTER TABLE "accessibility_issues" ADD CONSTRAINT "accessibility_issues_contrast_ratio_56bf365b_check"
    CHECK (contrast_ratio BETWEEN 1 AND 21);
ALTER TABLE "accessibility_issues" ADD CONSTRAINT "accessibility_issues_occurrence_count_f16df049_check"
    CHECK (occurrence_count >= 1);

-- Safeguards of display_preferences
ALTER TABLE "display_preferences" ADD CONSTRAINT "display_preferences_text_scale_percent_87f0b2f0_check"
    CHECK (text_scale_percent BETWEEN 50 AND 400);
ALTER TABLE "display_preferences" ADD CONSTRAINT "display_preferences_line_height_a51edac9_check"
    CHECK (line_height BETWEEN 1 AND 3);
ALTER TABLE "display_preferences" ADD CONSTRAINT "display_preferences_uses_dyslexia_font_font_fami_c2832a77_check"
    CHECK (NOT (uses_dyslexia_font AND font_family IS NOT NULL));

-- Live rows of accessibility_audits
CREATE VIEW azora_keys."accessibility_audits_3f4bbfcd_live" AS
    SELECT "id" FROM "accessibility_audits"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."accessibility_audits_3f4bbfcd_live" TO azora_user;

-- Own rows of accessibility_audits
CREATE VIEW azora_keys."accessibility_audits_ce07b726_own" AS
    SELECT "id" FROM "accessibility_audits"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."accessibility_audits_ce07b726_own" TO azora_user;

-- Access to ux_experiments
ALTER TABLE "ux_experiments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ux_experiments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ux_experiments" TO azora_service;
GRANT SELECT ON "ux_experiments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ux_experiments_089838b9_access" ON "ux_experiments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ux_experiments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ux_experiments" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ux_experiments" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."ux_experiments" WITH (security_barrier = true) AS
    SELECT "id", "experiment_key", "hypothesis", "micro_frontend_id", "randomization_unit", "traffic_percent", "audience",
        "status", "significance_level", "power", "minimum_detectable_effect", "planned_sample_size",
        "sample_ratio_p_value", "starts_at", "ends_at", "decision", "decision_reason", "created_by_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "ux_experiments";
GRANT SELECT ON azora_reader."ux_experiments" TO azora_reader;
ALTER VIEW azora_reader."ux_experiments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ux_experiments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ux_experiments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ux_experiments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ux_experiments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to experiment_variants
ALTER TABLE "experiment_variants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "experiment_variants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "experiment_variants" TO azora_service;
GRANT SELECT ON "experiment_variants" TO azora_maintenance, azora_masker;
CREATE POLICY "experiment_variants_e9fbaab4_access" ON "experiment_variants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "experiment_variants" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."experiment_variants" WITH (security_barrier = true) AS
    SELECT "id", "experiment_id", "variant_key", "description", "is_control", "allocation_basis_points", "overrides",
        "screenshot_file_id", "created_at", "updated_at"
    FROM "experiment_variants";
GRANT SELECT ON azora_reader."experiment_variants" TO azora_reader;
ALTER VIEW azora_reader."experiment_variants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "experiment_variants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "experiment_variants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "experiment_variants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "experiment_variants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to experiment_metrics
ALTER TABLE "experiment_metrics" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "experiment_metrics" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "experiment_metrics" TO azora_service;
GRANT SELECT ON "experiment_metrics" TO azora_maintenance, azora_masker;
CREATE POLICY "experiment_metrics_12426489_access" ON "experiment_metrics"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "experiment_metrics" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."experiment_metrics" WITH (security_barrier = true) AS
    SELECT "id", "experiment_id", "metric_id", "role", "goal", "guardrail_limit", "created_at", "updated_at"
    FROM "experiment_metrics";
GRANT SELECT ON azora_reader."experiment_metrics" TO azora_reader;
ALTER VIEW azora_reader."experiment_metrics" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "experiment_metrics"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "experiment_metrics"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "experiment_metrics"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "experiment_metrics"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to variant_exposures
ALTER TABLE "variant_exposures" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "variant_exposures" FROM PUBLIC;
GRANT SELECT, INSERT ON "variant_exposures" TO azora_service;
GRANT SELECT ON "variant_exposures" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "variant_exposures_3a599b60_access" ON "variant_exposures"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "variant_exposures" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "variant_exposures" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."variant_exposures" WITH (security_barrier = true) AS
    SELECT "id", "experiment_id", "variant_id", "unit_hash", "user_id", "reason", "device_class", "viewport_width_px",
        "language", "exposed_at", "created_at"
    FROM "variant_exposures";
GRANT SELECT ON azora_reader."variant_exposures" TO azora_reader;
ALTER VIEW azora_reader."variant_exposures" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "variant_exposures"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "variant_exposures"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to accessibility_audits
ALTER TABLE "accessibility_audits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "accessibility_audits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "accessibility_audits" TO azora_service;
GRANT SELECT ON "accessibility_audits" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "accessibility_audits_a45d0e09_access" ON "accessibility_audits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "accessibility_audits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "accessibility_audits" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "accessibility_audits" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."accessibility_audits" WITH (security_barrier = true) AS
    SELECT "id", "micro_frontend_id", "release_version", "standard", "target_level", "mode", "tool_name", "sample_urls",
        "assistive_technology", "status", "passed_count", "failed_count", "cant_tell_count", "inapplicable_count",
        "is_conformant", "auditor_id", "started_at", "completed_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "accessibility_audits";
GRANT SELECT ON azora_reader."accessibility_audits" TO azora_reader;
ALTER VIEW azora_reader."accessibility_audits" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "accessibility_audits"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "accessibility_audits"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "accessibility_audits"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "accessibility_audits"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to accessibility_issues
ALTER TABLE "accessibility_issues" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "accessibility_issues" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "accessibility_issues" TO azora_service;
GRANT SELECT ON "accessibility_issues" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "accessibility_issues_f9ea3fde_access" ON "accessibility_issues"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "accessibility_issues" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "accessibility_issues" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "accessibility_issues" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "audit_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."accessibility_audits_ce07b726_own")))
        OR EXISTS (SELECT FROM azora_keys."accessibility_audits_3f4bbfcd_live" live WHERE live."id" = "accessibility_issues"."audit_id"));
CREATE VIEW azora_reader."accessibility_issues" WITH (security_barrier = true) AS
    SELECT "id", "audit_id", "success_criterion", "level", "outcome", "impact", "rule_name", "page_url", "selector",
        "snippet", "description", "contrast_ratio", "occurrence_count", "status", "acceptance_reason", "assignee_id",
        "fixed_at", "created_at", "updated_at"
    FROM "accessibility_issues";
GRANT SELECT ON azora_reader."accessibility_issues" TO azora_reader;
ALTER VIEW azora_reader."accessibility_issues" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "accessibility_issues"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "accessibility_issues"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "accessibility_issues"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "accessibility_issues"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to display_preferences
ALTER TABLE "display_preferences" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "display_preferences" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "display_preferences" TO azora_service;
GRANT SELECT ON "display_preferences" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "color_scheme", "contrast", "reduces_motion", "reduces_data", "reduces_transparency",
        "text_scale_percent", "line_height", "font_family", "uses_dyslexia_font", "captions_by_default",
        "keyboard_hints", "created_at", "updated_at"),
    UPDATE ("color_scheme", "contrast", "reduces_motion", "reduces_data", "reduces_transparency", "text_scale_percent",
        "line_height", "font_family", "uses_dyslexia_font", "captions_by_default", "keyboard_hints", "updated_at"),
    DELETE ON "display_preferences" TO azora_user;
CREATE POLICY "display_preferences_e5118c44_access" ON "display_preferences"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "display_preferences" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "display_preferences" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "display_preferences" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "display_preferences" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "display_preferences" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "display_preferences" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."display_preferences" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "color_scheme", "contrast", "reduces_motion", "reduces_data", "reduces_transparency",
        "text_scale_percent", "line_height", "font_family", "uses_dyslexia_font", "captions_by_default",
        "keyboard_hints", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "display_preferences";
GRANT SELECT ON azora_reader."display_preferences" TO azora_reader;
ALTER VIEW azora_reader."display_preferences" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "display_preferences"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "display_preferences"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "display_preferences"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "display_preferences"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
