-- CreateEnum
CREATE TYPE "FrameworkKind" AS ENUM ('LAW', 'REGULATION', 'STANDARD', 'CODE', 'CONTRACT', 'INTERNAL_POLICY');

-- CreateEnum
CREATE TYPE "FrameworkStatus" AS ENUM ('DRAFT', 'CURRENT', 'SUPERSEDED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ControlClass" AS ENUM ('ORGANISATIONAL', 'PEOPLE', 'PHYSICAL', 'TECHNOLOGICAL', 'GOVERNANCE', 'LEGAL');

-- CreateEnum
CREATE TYPE "AssessmentMethod" AS ENUM ('EXAMINE', 'INTERVIEW', 'TEST');

-- CreateEnum
CREATE TYPE "ImplementationStatus" AS ENUM ('IMPLEMENTED', 'PARTIAL', 'PLANNED', 'ALTERNATIVE', 'NOT_APPLICABLE');

-- CreateEnum
CREATE TYPE "ObjectiveStatus" AS ENUM ('SATISFIED', 'NOT_SATISFIED');

-- CreateEnum
CREATE TYPE "AssessmentStatus" AS ENUM ('DRAFT', 'IN_REVIEW', 'FINAL');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('POLICY', 'SCREENSHOT', 'CONFIGURATION', 'AUDIT_RECORD', 'TRAINING_RECORD', 'CONTRACT', 'REPORT', 'ATTESTATION');

-- CreateEnum
CREATE TYPE "EvidenceClass" AS ENUM ('PUBLIC', 'INTERNAL', 'CONFIDENTIAL', 'RESTRICTED');

-- CreateEnum
CREATE TYPE "FindingStatus" AS ENUM ('OPEN', 'INVESTIGATING', 'REMEDIATING', 'DEVIATION_REQUESTED', 'DEVIATION_APPROVED', 'CLOSED');

-- CreateEnum
CREATE TYPE "RiskResponse" AS ENUM ('AVOID', 'MITIGATE', 'TRANSFER', 'ACCEPT', 'SHARE', 'CONTINGENCY');

-- CreateEnum
CREATE TYPE "RemediationStatus" AS ENUM ('PLANNED', 'IN_PROGRESS', 'COMPLETED', 'VERIFIED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "compliance_frameworks" (
    "id" UUID NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "edition" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "kind" "FrameworkKind" NOT NULL,
    "jurisdiction" CHAR(2),
    "certifiable" BOOLEAN NOT NULL DEFAULT false,
    "control_count" INTEGER NOT NULL DEFAULT 0,
    "source_url" TEXT NOT NULL,
    "status" "FrameworkStatus" NOT NULL DEFAULT 'CURRENT',
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "compliance_frameworks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "framework_controls" (
    "id" UUID NOT NULL,
    "framework_id" UUID NOT NULL,
    "parent_id" UUID,
    "control_number" VARCHAR(40) NOT NULL,
    "title" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "guidance" TEXT,
    "control_class" "ControlClass" NOT NULL,
    "position" INTEGER NOT NULL,
    "weight" DECIMAL(5,2) NOT NULL DEFAULT 1,
    "review_months" SMALLINT NOT NULL DEFAULT 12,
    "maps_to" TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "framework_controls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "control_assessments" (
    "id" UUID NOT NULL,
    "control_id" UUID NOT NULL,
    "assessor_id" UUID NOT NULL,
    "reviewer_id" UUID,
    "methods" "AssessmentMethod"[],
    "implementation" "ImplementationStatus" NOT NULL,
    "result" "ObjectiveStatus" NOT NULL,
    "maturity" SMALLINT NOT NULL,
    "justification" TEXT,
    "covenant_compliance_id" UUID,
    "automated" BOOLEAN NOT NULL DEFAULT false,
    "status" "AssessmentStatus" NOT NULL DEFAULT 'DRAFT',
    "assessed_on" DATE NOT NULL,
    "next_review_on" DATE NOT NULL,
    "finalized_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "control_assessments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_artifacts" (
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "file_id" UUID,
    "audit_log_id" UUID,
    "external_url" TEXT,
    "content_sha256" CHAR(64),
    "classification" "EvidenceClass" NOT NULL DEFAULT 'INTERNAL',
    "period_start" DATE,
    "period_end" DATE,
    "collected_by_id" UUID,
    "collected_on" DATE NOT NULL,
    "expires_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "evidence_artifacts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "compliance_findings" (
    "id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "observation" TEXT NOT NULL,
    "cause" TEXT,
    "likelihood" SMALLINT NOT NULL,
    "impact" SMALLINT NOT NULL,
    "inherent_score" SMALLINT NOT NULL,
    "residual_score" SMALLINT,
    "finding_owner_id" UUID NOT NULL,
    "accepted_by_id" UUID,
    "reportable" BOOLEAN NOT NULL DEFAULT false,
    "report_due_on" DATE,
    "regulator_notified_on" DATE,
    "status" "FindingStatus" NOT NULL DEFAULT 'OPEN',
    "identified_on" DATE NOT NULL,
    "target_on" DATE NOT NULL,
    "closed_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "compliance_findings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "remediation_plans" (
    "id" UUID NOT NULL,
    "finding_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "response" "RiskResponse" NOT NULL,
    "action" TEXT NOT NULL,
    "responsible_id" UUID NOT NULL,
    "budget" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "progress_percent" SMALLINT NOT NULL DEFAULT 0,
    "extension_count" SMALLINT NOT NULL DEFAULT 0,
    "starts_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "original_due_on" DATE NOT NULL,
    "completed_on" DATE,
    "verified_by_id" UUID,
    "verified_on" DATE,
    "status" "RemediationStatus" NOT NULL DEFAULT 'PLANNED',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "remediation_plans_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "compliance_frameworks_code_edition_key" ON "compliance_frameworks"("code", "edition");

-- CreateIndex
CREATE INDEX "framework_controls_parent_id_idx" ON "framework_controls"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "framework_controls_framework_id_control_number_key" ON "framework_controls"("framework_id", "control_number");

-- CreateIndex
CREATE INDEX "control_assessments_control_id_idx" ON "control_assessments"("control_id");

-- CreateIndex
CREATE INDEX "control_assessments_assessor_id_idx" ON "control_assessments"("assessor_id");

-- CreateIndex
CREATE INDEX "control_assessments_reviewer_id_idx" ON "control_assessments"("reviewer_id");

-- CreateIndex
CREATE INDEX "control_assessments_covenant_compliance_id_idx" ON "control_assessments"("covenant_compliance_id");

-- CreateIndex
CREATE INDEX "control_assessments_compliance_id_idx" ON "control_assessments"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "control_assessments_organization_id_control_id_assessed_on_key" ON "control_assessments"("organization_id", "control_id", "assessed_on");

-- CreateIndex
CREATE INDEX "evidence_artifacts_assessment_id_kind_idx" ON "evidence_artifacts"("assessment_id", "kind");

-- CreateIndex
CREATE INDEX "evidence_artifacts_organization_id_idx" ON "evidence_artifacts"("organization_id");

-- CreateIndex
CREATE INDEX "evidence_artifacts_file_id_idx" ON "evidence_artifacts"("file_id");

-- CreateIndex
CREATE INDEX "evidence_artifacts_audit_log_id_idx" ON "evidence_artifacts"("audit_log_id");

-- CreateIndex
CREATE INDEX "evidence_artifacts_collected_by_id_idx" ON "evidence_artifacts"("collected_by_id");

-- CreateIndex
CREATE INDEX "compliance_findings_assessment_id_idx" ON "compliance_findings"("assessment_id");

-- CreateIndex
CREATE INDEX "compliance_findings_finding_owner_id_status_idx" ON "compliance_findings"("finding_owner_id", "status");

-- CreateIndex
CREATE INDEX "compliance_findings_accepted_by_id_idx" ON "compliance_findings"("accepted_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "compliance_findings_organization_id_number_key" ON "compliance_findings"("organization_id", "number");

-- CreateIndex
CREATE INDEX "remediation_plans_responsible_id_status_idx" ON "remediation_plans"("responsible_id", "status");

-- CreateIndex
CREATE INDEX "remediation_plans_organization_id_idx" ON "remediation_plans"("organization_id");

-- CreateIndex
CREATE INDEX "remediation_plans_verified_by_id_idx" ON "remediation_plans"("verified_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "remediation_plans_finding_id_position_key" ON "remediation_plans"("finding_id", "position");

-- AddForeignKey
ALTER TABLE "framework_controls" ADD CONSTRAINT "framework_controls_framework_id_fkey" FOREIGN KEY ("framework_id") REFERENCES "compliance_frameworks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "framework_controls" ADD CONSTRAINT "framework_controls_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "framework_controls"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "control_assessments" ADD CONSTRAINT "control_assessments_control_id_fkey" FOREIGN KEY ("control_id") REFERENCES "framework_controls"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_artifacts" ADD CONSTRAINT "evidence_artifacts_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "control_assessments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "compliance_findings" ADD CONSTRAINT "compliance_findings_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "control_assessments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remediation_plans" ADD CONSTRAINT "remediation_plans_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "compliance_findings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of compliance_frameworks
ALTER TABLE "compliance_frameworks" ADD CONSTRAINT "compliance_frameworks_code_5269ae41_check"
    CHECK (code ~ '^[A-Z][A-Z0-9.-]{1,39}$');
ALTER TABLE "compliance_frameworks" ADD CONSTRAINT "compliance_frameworks_jurisdiction_5b8b14fd_check"
    CHECK (jurisdiction ~ '^[A-Z]{2}$');
ALTER TABLE "compliance_frameworks" ADD CONSTRAINT "compliance_frameworks_effective_to_effective_fro_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "compliance_frameworks" ADD CONSTRAINT "compliance_frameworks_control_count_c21efb0e_check"
    CHECK (control_count >= 0);
ALTER TABLE "compliance_frameworks" ADD CONSTRAINT "compliance_frameworks_source_url_b5048d73_check"
    CHECK (source_url ~ '^https?://');

-- Safeguards of framework_controls
ALTER TABLE "framework_controls" ADD CONSTRAINT "framework_controls_control_number_db30b18e_check"
    CHECK (control_number ~ '^[A-Za-z0-9][A-Za-z0-9.() -]{0,39}$');
ALTER TABLE "framework_controls" ADD CONSTRAINT "framework_controls_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "framework_controls" ADD CONSTRAINT "framework_controls_position_54af9453_check"
    CHECK (position >= 0);
ALTER TABLE "framework_controls" ADD CONSTRAINT "framework_controls_statement_8049d1e7_check"
    CHECK (char_length(statement) >= 10);
ALTER TABLE "framework_controls" ADD CONSTRAINT "framework_controls_weight_4f1bd376_check"
    CHECK (weight > 0 AND weight <= 10);
ALTER TABLE "framework_controls" ADD CONSTRAINT "framework_controls_review_months_5855df7b_check"
    CHECK (review_months BETWEEN 1 AND 60);

-- Safeguards of control_assessments
ALTER TABLE "control_assessments" ADD CONSTRAINT "control_assessments_maturity_3b63bce2_check"
    CHECK (maturity BETWEEN 0 AND 5);
ALTER TABLE "control_assessments" ADD CONSTRAINT "control_assessments_methods_ecda5732_check"
    CHECK (coalesce(cardinality(methods), 0) BETWEEN 1 AND 3);
ALTER TABLE "control_assessments" ADD CONSTRAINT "control_assessments_implementation_justification_1aa5ca49_check"
    CHECK (implementation <> 'NOT_APPLICABLE' OR justification IS NOT NULL);
ALTER TABLE "control_assessments" ADD CONSTRAINT "control_assessments_result_implementation_b89e94e8_check"
    CHECK (result <> 'SATISFIED' OR implementation IN ('IMPLEMENTED', 'ALTERNATIVE', 'NOT_APPLICABLE'));
ALTER TABLE "control_assessments" ADD CONSTRAINT "control_assessments_status_finalized_at_c4e718d8_check"
    CHECK ((status = 'FINAL') = (finalized_at IS NOT NULL));
ALTER TABLE "control_assessments" ADD CONSTRAINT "control_assessments_next_review_on_assessed_on_010556ef_check"
    CHECK (next_review_on > assessed_on);
ALTER TABLE "control_assessments" ADD CONSTRAINT "control_assessments_reviewer_id_assessor_id_27145e3a_check"
    CHECK (reviewer_id <> assessor_id);
ALTER TABLE "control_assessments" ADD CONSTRAINT "control_assessments_status_reviewer_id_8e3bc6ca_check"
    CHECK (status <> 'FINAL' OR reviewer_id IS NOT NULL);
CREATE INDEX "control_assessments_next_review_on_ece0a8e7_idx" ON "control_assessments" ("next_review_on")
    WHERE (status = 'FINAL' AND deleted_at IS NULL);

-- Safeguards of evidence_artifacts
ALTER TABLE "evidence_artifacts" ADD CONSTRAINT "evidence_artifacts_file_id_audit_log_id_external_b0b41bfc_check"
    CHECK (num_nonnulls(file_id, audit_log_id, external_url) = 1);
ALTER TABLE "evidence_artifacts" ADD CONSTRAINT "evidence_artifacts_kind_audit_log_id_8097fa3f_check"
    CHECK ((kind = 'AUDIT_RECORD') = (audit_log_id IS NOT NULL));
ALTER TABLE "evidence_artifacts" ADD CONSTRAINT "evidence_artifacts_content_sha256_66cce6d9_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "evidence_artifacts" ADD CONSTRAINT "evidence_artifacts_file_id_content_sha256_fb152675_check"
    CHECK (file_id IS NULL OR content_sha256 IS NOT NULL);
ALTER TABLE "evidence_artifacts" ADD CONSTRAINT "evidence_artifacts_expires_on_collected_on_29119829_check"
    CHECK (expires_on > collected_on);
ALTER TABLE "evidence_artifacts" ADD CONSTRAINT "evidence_artifacts_period_end_period_start_88e1d867_check"
    CHECK (period_end >= period_start);
ALTER TABLE "evidence_artifacts" ADD CONSTRAINT "evidence_artifacts_external_url_37bc6cce_check"
    CHECK (external_url ~ '^https://');

-- Safeguards of compliance_findings
ALTER TABLE "compliance_findings" ADD CONSTRAINT "compliance_findings_number_98bc0389_check"
    CHECK (number >= 1);
ALTER TABLE "compliance_findings" ADD CONSTRAINT "compliance_findings_likelihood_impact_83d2ec4e_check"
    CHECK (likelihood BETWEEN 1 AND 5 AND impact BETWEEN 1 AND 5);
ALTER TABLE "compliance_findings" ADD CONSTRAINT "compliance_findings_inherent_score_likelihood_im_93e0b0e5_check"
    CHECK (inherent_score = likelihood * impact);
ALTER TABLE "compliance_findings" ADD CONSTRAINT "compliance_findings_residual_score_inherent_scor_feb0ba44_check"
    CHECK (residual_score BETWEEN 1 AND inherent_score);
ALTER TABLE "compliance_findings" ADD CONSTRAINT "compliance_findings_status_closed_on_13d160f1_check"
    CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL));
ALTER TABLE "compliance_findings" ADD CONSTRAINT "compliance_findings_status_accepted_by_id_41c90e18_check"
    CHECK (status <> 'DEVIATION_APPROVED' OR accepted_by_id IS NOT NULL);
ALTER TABLE "compliance_findings" ADD CONSTRAINT "compliance_findings_regulator_notified_on_identi_93a3ca0b_check"
    CHECK (regulator_notified_on >= identified_on);
ALTER TABLE "compliance_findings" ADD CONSTRAINT "compliance_findings_reportable_report_due_on_3c48cbc8_check"
    CHECK (NOT reportable OR report_due_on IS NOT NULL);
ALTER TABLE "compliance_findings" ADD CONSTRAINT "compliance_findings_closed_on_identified_on_targ_f4da77ad_check"
    CHECK (closed_on >= identified_on AND target_on >= identified_on);

-- Safeguards of remediation_plans
ALTER TABLE "remediation_plans" ADD CONSTRAINT "remediation_plans_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "remediation_plans" ADD CONSTRAINT "remediation_plans_progress_percent_112ed6bd_check"
    CHECK (progress_percent BETWEEN 0 AND 100);
ALTER TABLE "remediation_plans" ADD CONSTRAINT "remediation_plans_status_verified_by_id_verified_735dde0d_check"
    CHECK ((status = 'VERIFIED') = (verified_by_id IS NOT NULL AND verified_on IS NOT NULL));
ALTER TABLE "remediation_plans" ADD CONSTRAINT "remediation_plans_verified_by_id_responsible_id_2430b0d3_check"
    CHECK (verified_by_id <> responsible_id);
ALTER TABLE "remediation_plans" ADD CONSTRAINT "remediation_plans_status_progress_percent_comple_005ccb2e_check"
    CHECK (status NOT IN ('COMPLETED', 'VERIFIED') OR (progress_percent = 100 AND completed_on IS NOT NULL));
ALTER TABLE "remediation_plans" ADD CONSTRAINT "remediation_plans_extension_count_b5a18699_check"
    CHECK (extension_count BETWEEN 0 AND 5);
ALTER TABLE "remediation_plans" ADD CONSTRAINT "remediation_plans_due_on_starts_on_114c87f5_check"
    CHECK (due_on > starts_on);
ALTER TABLE "remediation_plans" ADD CONSTRAINT "remediation_plans_original_due_on_due_on_257ad96b_check"
    CHECK (original_due_on <= due_on);
ALTER TABLE "remediation_plans" ADD CONSTRAINT "remediation_plans_budget_33b72b58_check"
    CHECK (budget >= 0 AND budget < 'NaN');
CREATE INDEX "remediation_plans_due_on_a1ecd8d8_idx" ON "remediation_plans" ("due_on")
    WHERE (status IN ('PLANNED', 'IN_PROGRESS'));

-- Live rows of compliance_frameworks
CREATE VIEW azora_keys."compliance_frameworks_6a25f5b3_live" AS
    SELECT "id" FROM "compliance_frameworks"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."compliance_frameworks_6a25f5b3_live" TO azora_user;

-- Live rows of control_assessments
CREATE VIEW azora_keys."control_assessments_f053bb03_live" AS
    SELECT "id" FROM "control_assessments"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."control_assessments_f053bb03_live" TO azora_user;

-- Live rows of compliance_findings
CREATE VIEW azora_keys."compliance_findings_05202c72_live" AS
    SELECT "id" FROM "compliance_findings"
    WHERE EXISTS (SELECT FROM azora_keys."control_assessments_f053bb03_live" live WHERE live."id" = "compliance_findings"."assessment_id");
GRANT SELECT ON azora_keys."compliance_findings_05202c72_live" TO azora_user;

-- Access to compliance_frameworks
ALTER TABLE "compliance_frameworks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "compliance_frameworks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "compliance_frameworks" TO azora_service;
GRANT SELECT ON "compliance_frameworks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "compliance_frameworks_24d0e435_access" ON "compliance_frameworks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "compliance_frameworks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "compliance_frameworks" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "compliance_frameworks" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."compliance_frameworks" WITH (security_barrier = true) AS
    SELECT "id", "code", "edition", "title", "issuer", "kind", "jurisdiction", "certifiable", "control_count",
        "source_url", "status", "effective_from", "effective_to", "created_at", "updated_at", "deleted_at"
    FROM "compliance_frameworks";
GRANT SELECT ON azora_reader."compliance_frameworks" TO azora_reader;
ALTER VIEW azora_reader."compliance_frameworks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "compliance_frameworks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "compliance_frameworks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "compliance_frameworks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "compliance_frameworks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to framework_controls
ALTER TABLE "framework_controls" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "framework_controls" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "framework_controls" TO azora_service;
GRANT SELECT ON "framework_controls" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "framework_controls_7383660c_access" ON "framework_controls"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "framework_controls" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "framework_controls" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "framework_controls" AS RESTRICTIVE TO azora_user
    USING (EXISTS (SELECT FROM azora_keys."compliance_frameworks_6a25f5b3_live" live WHERE live."id" = "framework_controls"."framework_id"));
CREATE VIEW azora_reader."framework_controls" WITH (security_barrier = true) AS
    SELECT "id", "framework_id", "parent_id", "control_number", "title", "statement", "guidance", "control_class",
        "position", "weight", "review_months", "maps_to", "created_at", "updated_at"
    FROM "framework_controls";
GRANT SELECT ON azora_reader."framework_controls" TO azora_reader;
ALTER VIEW azora_reader."framework_controls" OWNER TO azora_masker;

-- Access to control_assessments
ALTER TABLE "control_assessments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "control_assessments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "control_assessments" TO azora_service;
GRANT SELECT ON "control_assessments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "control_assessments_9811c662_access" ON "control_assessments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "control_assessments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "control_assessments" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "control_assessments" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."control_assessments" WITH (security_barrier = true) AS
    SELECT "id", "control_id", "assessor_id", "reviewer_id", "methods", "implementation", "result", "maturity",
        "justification", "covenant_compliance_id", "automated", "status", "assessed_on", "next_review_on",
        "finalized_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "control_assessments";
GRANT SELECT ON azora_reader."control_assessments" TO azora_reader;
ALTER VIEW azora_reader."control_assessments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "control_assessments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "control_assessments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "control_assessments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "control_assessments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to evidence_artifacts
ALTER TABLE "evidence_artifacts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "evidence_artifacts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "evidence_artifacts" TO azora_service;
GRANT SELECT ON "evidence_artifacts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "evidence_artifacts_66366af4_access" ON "evidence_artifacts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "evidence_artifacts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "evidence_artifacts" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "evidence_artifacts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."control_assessments_f053bb03_live" live WHERE live."id" = "evidence_artifacts"."assessment_id"));
CREATE VIEW azora_reader."evidence_artifacts" WITH (security_barrier = true) AS
    SELECT "id", "assessment_id", "organization_id", "kind", "title", "file_id", "audit_log_id", "external_url",
        "content_sha256", "classification", "period_start", "period_end", "collected_by_id", "collected_on",
        "expires_on", "created_at", "updated_at"
    FROM "evidence_artifacts";
GRANT SELECT ON azora_reader."evidence_artifacts" TO azora_reader;
ALTER VIEW azora_reader."evidence_artifacts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "evidence_artifacts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "evidence_artifacts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "evidence_artifacts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "evidence_artifacts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to compliance_findings
ALTER TABLE "compliance_findings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "compliance_findings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "compliance_findings" TO azora_service;
GRANT SELECT ON "compliance_findings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "compliance_findings_771a5dd8_access" ON "compliance_findings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "compliance_findings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "compliance_findings" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "compliance_findings" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."control_assessments_f053bb03_live" live WHERE live."id" = "compliance_findings"."assessment_id"));
CREATE VIEW azora_reader."compliance_findings" WITH (security_barrier = true) AS
    SELECT "id", "assessment_id", "organization_id", "number", "title", "observation", "cause", "likelihood", "impact",
        "inherent_score", "residual_score", "finding_owner_id", "accepted_by_id", "reportable", "report_due_on",
        "regulator_notified_on", "status", "identified_on", "target_on", "closed_on", "created_at", "updated_at"
    FROM "compliance_findings";
GRANT SELECT ON azora_reader."compliance_findings" TO azora_reader;
ALTER VIEW azora_reader."compliance_findings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "compliance_findings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "compliance_findings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "compliance_findings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "compliance_findings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to remediation_plans
ALTER TABLE "remediation_plans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "remediation_plans" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "remediation_plans" TO azora_service;
GRANT SELECT ON "remediation_plans" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "remediation_plans_a3753c52_access" ON "remediation_plans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "remediation_plans" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "remediation_plans" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "remediation_plans" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."compliance_findings_05202c72_live" live WHERE live."id" = "remediation_plans"."finding_id"));
CREATE VIEW azora_reader."remediation_plans" WITH (security_barrier = true) AS
    SELECT "id", "finding_id", "organization_id", "position", "response", "action", "responsible_id", "budget",
        "currency", "progress_percent", "extension_count", "starts_on", "due_on", "original_due_on", "completed_on",
        "verified_by_id", "verified_on", "status", "created_at", "updated_at"
    FROM "remediation_plans";
GRANT SELECT ON azora_reader."remediation_plans" TO azora_reader;
ALTER VIEW azora_reader."remediation_plans" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "remediation_plans"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "remediation_plans"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "remediation_plans"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "remediation_plans"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
