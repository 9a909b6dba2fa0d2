-- CreateEnum
CREATE TYPE "ControlNature" AS ENUM ('OWNERSHIP', 'VOTING_RIGHTS', 'OTHER_MEANS', 'SENIOR_MANAGEMENT', 'TRUSTEE');

-- CreateEnum
CREATE TYPE "OwnerEvidence" AS ENUM ('CIPC_REGISTER', 'SHARE_REGISTER', 'TRUST_DEED', 'DECLARATION');

-- CreateEnum
CREATE TYPE "CustomerKind" AS ENUM ('NATURAL_PERSON', 'LEGAL_PERSON', 'TRUST', 'PARTNERSHIP');

-- CreateEnum
CREATE TYPE "CaseTrigger" AS ENUM ('ONBOARDING', 'PERIODIC_REVIEW', 'THRESHOLD_EXCEEDED', 'DETAILS_CHANGED', 'SUSPICION');

-- CreateEnum
CREATE TYPE "DiligenceLevel" AS ENUM ('SIMPLIFIED', 'STANDARD', 'ENHANCED');

-- CreateEnum
CREATE TYPE "KycStatus" AS ENUM ('OPEN', 'AWAITING_CUSTOMER', 'IN_REVIEW', 'ESCALATED', 'APPROVED', 'REJECTED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "FundsSource" AS ENUM ('SALARY', 'BUSINESS_INCOME', 'STUDY_GRANT', 'FAMILY_SUPPORT', 'SAVINGS', 'TOKEN_REWARDS', 'INVESTMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "RejectionReason" AS ENUM ('IDENTITY_NOT_VERIFIED', 'DOCUMENT_FORGED', 'SANCTIONED', 'RISK_TOO_HIGH', 'NO_RESPONSE');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('ID_CARD', 'ID_BOOK', 'PASSPORT', 'DRIVING_LICENCE', 'ASYLUM_PERMIT', 'RESIDENCE_PERMIT', 'BIRTH_CERTIFICATE', 'PROOF_OF_ADDRESS', 'COMPANY_REGISTRATION');

-- CreateEnum
CREATE TYPE "DocumentStatus" AS ENUM ('SUBMITTED', 'PROCESSING', 'VERIFIED', 'REJECTED');

-- CreateEnum
CREATE TYPE "DocumentRejection" AS ENUM ('UNREADABLE', 'EXPIRED', 'FORGED', 'WRONG_KIND', 'DETAILS_DIFFER');

-- CreateEnum
CREATE TYPE "LivenessMethod" AS ENUM ('PASSIVE', 'ACTIVE_GESTURE', 'VIDEO_CALL');

-- CreateEnum
CREATE TYPE "CheckOutcome" AS ENUM ('PASSED', 'FAILED');

-- CreateEnum
CREATE TYPE "AttackKind" AS ENUM ('PRINTED_PHOTO', 'SCREEN_REPLAY', 'MASK', 'DEEPFAKE', 'INJECTION');

-- CreateEnum
CREATE TYPE "ListKind" AS ENUM ('SANCTIONS', 'PEP', 'ADVERSE_MEDIA', 'INTERNAL');

-- CreateEnum
CREATE TYPE "HitStatus" AS ENUM ('OPEN', 'UNDER_REVIEW', 'FALSE_POSITIVE', 'TRUE_MATCH', 'ACCEPTED_RISK');

-- CreateEnum
CREATE TYPE "RiskRating" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'PROHIBITED');

-- CreateEnum
CREATE TYPE "AlertScenario" AS ENUM ('STRUCTURING', 'RAPID_MOVEMENT', 'UNUSUAL_VOLUME', 'HIGH_RISK_COUNTRY', 'DORMANT_REACTIVATED', 'MULE_PATTERN', 'TRAVEL_RULE_MISSING');

-- CreateEnum
CREATE TYPE "AlertSeverity" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');

-- CreateEnum
CREATE TYPE "AlertStatus" AS ENUM ('OPEN', 'IN_REVIEW', 'ESCALATED', 'CLOSED_NO_ACTION', 'REPORTED');

-- CreateEnum
CREATE TYPE "ReportCode" AS ENUM ('STR', 'SAR', 'CTR', 'TPR');

-- CreateEnum
CREATE TYPE "ReportStatus" AS ENUM ('DRAFT', 'APPROVED', 'SUBMITTED', 'ACCEPTED', 'REJECTED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "kyc_cases" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "case_number" TEXT NOT NULL,
    "customer_kind" "CustomerKind" NOT NULL DEFAULT 'NATURAL_PERSON',
    "subject_organization_id" UUID,
    "trigger" "CaseTrigger" NOT NULL,
    "diligence" "DiligenceLevel" NOT NULL DEFAULT 'STANDARD',
    "status" "KycStatus" NOT NULL DEFAULT 'OPEN',
    "source_of_funds" "FundsSource",
    "is_politically_exposed" BOOLEAN NOT NULL DEFAULT false,
    "rejection_reason" "RejectionReason",
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "next_review_on" DATE,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "kyc_cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity_documents" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "document_kind" "DocumentKind" NOT NULL,
    "issuing_country" CHAR(2) NOT NULL,
    "number" BYTEA,
    "number_lookup" BYTEA,
    "holder_name" TEXT,
    "holder_birthdate" DATE,
    "issued_on" DATE,
    "expires_on" DATE,
    "mrz_valid" BOOLEAN,
    "extraction_confidence" DECIMAL(4,3),
    "file_id" UUID NOT NULL,
    "file_sha256" CHAR(64) NOT NULL,
    "status" "DocumentStatus" NOT NULL DEFAULT 'SUBMITTED',
    "rejection" "DocumentRejection",
    "checked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "identity_documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "beneficial_owners" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "birthdate" DATE,
    "nationality" CHAR(2) NOT NULL,
    "control" "ControlNature" NOT NULL,
    "ownership_percent" DECIMAL(7,4),
    "is_politically_exposed" BOOLEAN NOT NULL DEFAULT false,
    "verification" "OwnerEvidence",
    "verified_at" TIMESTAMPTZ(6),
    "since_on" DATE,
    "ceased_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "beneficial_owners_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "liveness_checks" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "document_id" UUID,
    "attempt" SMALLINT NOT NULL DEFAULT 1,
    "method" "LivenessMethod" NOT NULL,
    "liveness_score" DECIMAL(5,4) NOT NULL,
    "liveness_threshold" DECIMAL(5,4) NOT NULL,
    "match_score" DECIMAL(5,4),
    "match_threshold" DECIMAL(5,4),
    "outcome" "CheckOutcome" NOT NULL,
    "attack_kind" "AttackKind",
    "vendor_session_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "liveness_checks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "screening_hits" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "list_kind" "ListKind" NOT NULL,
    "list_name" TEXT NOT NULL,
    "list_entry_id" TEXT NOT NULL,
    "list_version_on" DATE NOT NULL,
    "matched_name" TEXT NOT NULL,
    "score" DECIMAL(5,2) NOT NULL,
    "matched_on_birthdate" BOOLEAN NOT NULL DEFAULT false,
    "matched_on_country" BOOLEAN NOT NULL DEFAULT false,
    "status" "HitStatus" NOT NULL DEFAULT 'OPEN',
    "rationale" TEXT,
    "resolved_by_id" UUID,
    "resolved_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "screening_hits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer_risk_ratings" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "methodology" TEXT NOT NULL,
    "geography_score" SMALLINT NOT NULL,
    "product_score" SMALLINT NOT NULL,
    "channel_score" SMALLINT NOT NULL,
    "behaviour_score" SMALLINT NOT NULL,
    "total_score" SMALLINT NOT NULL,
    "rating" "RiskRating" NOT NULL,
    "override_reason" TEXT,
    "overridden_by_id" UUID,
    "rated_on" DATE NOT NULL,
    "review_due_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customer_risk_ratings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "monitoring_alerts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "scenario" "AlertScenario" NOT NULL,
    "severity" "AlertSeverity" NOT NULL,
    "transaction_id" UUID,
    "transaction_count" INTEGER NOT NULL DEFAULT 1,
    "amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "window_starts_at" TIMESTAMPTZ(6) NOT NULL,
    "window_ends_at" TIMESTAMPTZ(6) NOT NULL,
    "status" "AlertStatus" NOT NULL DEFAULT 'OPEN',
    "assigned_to_id" UUID,
    "conclusion" TEXT,
    "report_id" UUID,
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "monitoring_alerts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suspicious_transaction_reports" (
    "id" UUID NOT NULL,
    "report_code" "ReportCode" NOT NULL,
    "entity_reference" TEXT NOT NULL,
    "subject_user_id" UUID NOT NULL,
    "case_id" UUID,
    "reason" TEXT NOT NULL,
    "action" TEXT,
    "indicators" TEXT[],
    "amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "knowledge_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "status" "ReportStatus" NOT NULL DEFAULT 'DRAFT',
    "prepared_by_id" UUID NOT NULL,
    "approved_by_id" UUID,
    "xml_sha256" CHAR(64),
    "submitted_at" TIMESTAMPTZ(6),
    "fiu_reference" TEXT,
    "rejection_message" TEXT,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "suspicious_transaction_reports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "kyc_cases_case_number_key" ON "kyc_cases"("case_number");

-- CreateIndex
CREATE INDEX "kyc_cases_subject_organization_id_idx" ON "kyc_cases"("subject_organization_id");

-- CreateIndex
CREATE INDEX "kyc_cases_decided_by_id_idx" ON "kyc_cases"("decided_by_id");

-- CreateIndex
CREATE INDEX "kyc_cases_organization_id_idx" ON "kyc_cases"("organization_id");

-- CreateIndex
CREATE INDEX "kyc_cases_compliance_id_idx" ON "kyc_cases"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "kyc_cases_user_id_id_key" ON "kyc_cases"("user_id", "id");

-- CreateIndex
CREATE INDEX "identity_documents_case_id_document_kind_idx" ON "identity_documents"("case_id", "document_kind");

-- CreateIndex
CREATE INDEX "identity_documents_number_lookup_idx" ON "identity_documents"("number_lookup");

-- CreateIndex
CREATE INDEX "identity_documents_file_id_idx" ON "identity_documents"("file_id");

-- CreateIndex
CREATE INDEX "beneficial_owners_case_id_control_idx" ON "beneficial_owners"("case_id", "control");

-- CreateIndex
CREATE INDEX "beneficial_owners_user_id_idx" ON "beneficial_owners"("user_id");

-- CreateIndex
CREATE INDEX "liveness_checks_document_id_idx" ON "liveness_checks"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "liveness_checks_case_id_attempt_key" ON "liveness_checks"("case_id", "attempt");

-- CreateIndex
CREATE INDEX "screening_hits_status_created_at_idx" ON "screening_hits"("status", "created_at");

-- CreateIndex
CREATE INDEX "screening_hits_resolved_by_id_idx" ON "screening_hits"("resolved_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "screening_hits_case_id_list_name_list_entry_id_key" ON "screening_hits"("case_id", "list_name", "list_entry_id");

-- CreateIndex
CREATE INDEX "customer_risk_ratings_user_id_created_at_idx" ON "customer_risk_ratings"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "customer_risk_ratings_user_id_case_id_idx" ON "customer_risk_ratings"("user_id", "case_id");

-- CreateIndex
CREATE INDEX "customer_risk_ratings_overridden_by_id_idx" ON "customer_risk_ratings"("overridden_by_id");

-- CreateIndex
CREATE INDEX "monitoring_alerts_status_created_at_idx" ON "monitoring_alerts"("status", "created_at");

-- CreateIndex
CREATE INDEX "monitoring_alerts_user_id_idx" ON "monitoring_alerts"("user_id");

-- CreateIndex
CREATE INDEX "monitoring_alerts_transaction_id_idx" ON "monitoring_alerts"("transaction_id");

-- CreateIndex
CREATE INDEX "monitoring_alerts_assigned_to_id_idx" ON "monitoring_alerts"("assigned_to_id");

-- CreateIndex
CREATE INDEX "monitoring_alerts_report_id_idx" ON "monitoring_alerts"("report_id");

-- CreateIndex
CREATE UNIQUE INDEX "suspicious_transaction_reports_entity_reference_key" ON "suspicious_transaction_reports"("entity_reference");

-- CreateIndex
CREATE UNIQUE INDEX "suspicious_transaction_reports_fiu_reference_key" ON "suspicious_transaction_reports"("fiu_reference");

-- CreateIndex
CREATE INDEX "suspicious_transaction_reports_status_due_on_idx" ON "suspicious_transaction_reports"("status", "due_on");

-- CreateIndex
CREATE INDEX "suspicious_transaction_reports_subject_user_id_idx" ON "suspicious_transaction_reports"("subject_user_id");

-- CreateIndex
CREATE INDEX "suspicious_transaction_reports_case_id_idx" ON "suspicious_transaction_reports"("case_id");

-- CreateIndex
CREATE INDEX "suspicious_transaction_reports_prepared_by_id_idx" ON "suspicious_transaction_reports"("prepared_by_id");

-- CreateIndex
CREATE INDEX "suspicious_transaction_reports_approved_by_id_idx" ON "suspicious_transaction_reports"("approved_by_id");

-- CreateIndex
CREATE INDEX "suspicious_transaction_reports_organization_id_idx" ON "suspicious_transaction_reports"("organization_id");

-- AddForeignKey
ALTER TABLE "identity_documents" ADD CONSTRAINT "identity_documents_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "kyc_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "beneficial_owners" ADD CONSTRAINT "beneficial_owners_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "kyc_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "liveness_checks" ADD CONSTRAINT "liveness_checks_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "kyc_cases"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "liveness_checks" ADD CONSTRAINT "liveness_checks_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "identity_documents"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "screening_hits" ADD CONSTRAINT "screening_hits_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "kyc_cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_risk_ratings" ADD CONSTRAINT "customer_risk_ratings_user_id_case_id_fkey" FOREIGN KEY ("user_id", "case_id") REFERENCES "kyc_cases"("user_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "monitoring_alerts" ADD CONSTRAINT "monitoring_alerts_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "suspicious_transaction_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suspicious_transaction_reports" ADD CONSTRAINT "suspicious_transaction_reports_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "kyc_cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of kyc_cases
ALTER TABLE "kyc_cases" ADD CONSTRAINT "kyc_cases_status_decided_at_b53a5392_check"
    CHECK (status = 'EXPIRED' OR (status IN ('APPROVED', 'REJECTED')) = (decided_at IS NOT NULL));
ALTER TABLE "kyc_cases" ADD CONSTRAINT "kyc_cases_decided_at_decided_by_id_43720c54_check"
    CHECK ((decided_at IS NULL) = (decided_by_id IS NULL));
ALTER TABLE "kyc_cases" ADD CONSTRAINT "kyc_cases_decided_by_id_user_id_49b4ef74_check"
    CHECK (decided_by_id <> user_id);
ALTER TABLE "kyc_cases" ADD CONSTRAINT "kyc_cases_status_rejection_reason_da402405_check"
    CHECK (status <> 'REJECTED' OR rejection_reason IS NOT NULL);
ALTER TABLE "kyc_cases" ADD CONSTRAINT "kyc_cases_status_next_review_on_67b11eb8_check"
    CHECK (status <> 'APPROVED' OR next_review_on IS NOT NULL);
ALTER TABLE "kyc_cases" ADD CONSTRAINT "kyc_cases_diligence_is_politically_exposed_f4576ef4_check"
    CHECK (diligence <> 'SIMPLIFIED' OR NOT is_politically_exposed);
ALTER TABLE "kyc_cases" ADD CONSTRAINT "kyc_cases_customer_kind_subject_organization_id_ffcb6873_check"
    CHECK ((customer_kind = 'LEGAL_PERSON') = (subject_organization_id IS NOT NULL));
CREATE UNIQUE INDEX "kyc_cases_user_id_8bcb5f42_key" ON "kyc_cases" ("user_id")
    WHERE (status NOT IN ('APPROVED', 'REJECTED', 'EXPIRED') AND deleted_at IS NULL);

-- Safeguards of identity_documents
ALTER TABLE "identity_documents" ADD CONSTRAINT "identity_documents_issuing_country_cef2712d_check"
    CHECK (issuing_country ~ '^[A-Z]{2}$');
ALTER TABLE "identity_documents" ADD CONSTRAINT "identity_documents_expires_on_issued_on_67019c4b_check"
    CHECK (expires_on > issued_on);
ALTER TABLE "identity_documents" ADD CONSTRAINT "identity_documents_status_checked_at_0fcb5bcb_check"
    CHECK ((status IN ('VERIFIED', 'REJECTED')) = (checked_at IS NOT NULL));
ALTER TABLE "identity_documents" ADD CONSTRAINT "identity_documents_status_rejection_73a653db_check"
    CHECK ((status = 'REJECTED') = (rejection IS NOT NULL));
ALTER TABLE "identity_documents" ADD CONSTRAINT "identity_documents_status_mrz_valid_bcaa91a3_check"
    CHECK (status <> 'VERIFIED' OR mrz_valid IS NOT FALSE);
ALTER TABLE "identity_documents" ADD CONSTRAINT "identity_documents_file_sha256_4cf9f9e4_check"
    CHECK (file_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "identity_documents" ADD CONSTRAINT "identity_documents_extraction_confidence_53846513_check"
    CHECK (extraction_confidence BETWEEN 0 AND 1);

-- Safeguards of beneficial_owners
ALTER TABLE "beneficial_owners" ADD CONSTRAINT "beneficial_owners_ownership_percent_3d091655_check"
    CHECK (ownership_percent > 0 AND ownership_percent <= 100);
ALTER TABLE "beneficial_owners" ADD CONSTRAINT "beneficial_owners_control_ownership_percent_458d077f_check"
    CHECK ((control = 'OWNERSHIP') = (ownership_percent IS NOT NULL));
ALTER TABLE "beneficial_owners" ADD CONSTRAINT "beneficial_owners_nationality_cf09c36f_check"
    CHECK (nationality ~ '^[A-Z]{2}$');
ALTER TABLE "beneficial_owners" ADD CONSTRAINT "beneficial_owners_verified_at_verification_78a77e8f_check"
    CHECK ((verified_at IS NOT NULL) = (verification IS NOT NULL));
ALTER TABLE "beneficial_owners" ADD CONSTRAINT "beneficial_owners_ceased_on_since_on_fd39698b_check"
    CHECK (ceased_on >= since_on);

-- Safeguards of liveness_checks
ALTER TABLE "liveness_checks" ADD CONSTRAINT "liveness_checks_liveness_score_liveness_threshol_bd4924e5_check"
    CHECK (liveness_score BETWEEN 0 AND 1 AND liveness_threshold BETWEEN 0 AND 1);
ALTER TABLE "liveness_checks" ADD CONSTRAINT "liveness_checks_match_score_match_threshold_e90910ec_check"
    CHECK (match_score BETWEEN 0 AND 1 AND match_threshold BETWEEN 0 AND 1);
ALTER TABLE "liveness_checks" ADD CONSTRAINT "liveness_checks_outcome_liveness_score_liveness_d38d466f_check"
    CHECK ((outcome = 'PASSED') = (liveness_score >= liveness_threshold AND (match_score IS NULL OR match_score >= match_threshold)));
ALTER TABLE "liveness_checks" ADD CONSTRAINT "liveness_checks_document_id_match_score_5fbd0a71_check"
    CHECK ((document_id IS NULL) = (match_score IS NULL));
ALTER TABLE "liveness_checks" ADD CONSTRAINT "liveness_checks_attempt_dd58e5f0_check"
    CHECK (attempt BETWEEN 1 AND 10);

-- Safeguards of screening_hits
ALTER TABLE "screening_hits" ADD CONSTRAINT "screening_hits_score_d70bc6ce_check"
    CHECK (score BETWEEN 0 AND 100);
ALTER TABLE "screening_hits" ADD CONSTRAINT "screening_hits_status_resolved_at_85313135_check"
    CHECK ((status IN ('FALSE_POSITIVE', 'TRUE_MATCH', 'ACCEPTED_RISK')) = (resolved_at IS NOT NULL));
ALTER TABLE "screening_hits" ADD CONSTRAINT "screening_hits_resolved_at_resolved_by_id_af2135a6_check"
    CHECK ((resolved_at IS NULL) = (resolved_by_id IS NULL));
ALTER TABLE "screening_hits" ADD CONSTRAINT "screening_hits_status_rationale_dd1dc370_check"
    CHECK (status <> 'FALSE_POSITIVE' OR rationale IS NOT NULL);
ALTER TABLE "screening_hits" ADD CONSTRAINT "screening_hits_resolved_at_created_at_597dd9ed_check"
    CHECK (resolved_at >= created_at);
ALTER TABLE "screening_hits" ADD CONSTRAINT "screening_hits_list_kind_status_ec8135a1_check"
    CHECK (list_kind <> 'SANCTIONS' OR status <> 'ACCEPTED_RISK');

-- Safeguards of customer_risk_ratings
ALTER TABLE "customer_risk_ratings" ADD CONSTRAINT "customer_risk_ratings_geography_score_product_sc_6a4cc73f_check"
    CHECK (geography_score BETWEEN 0 AND 100 AND product_score BETWEEN 0 AND 100 AND channel_score BETWEEN 0 AND 100 AND behaviour_score BETWEEN 0 AND 100);
ALTER TABLE "customer_risk_ratings" ADD CONSTRAINT "customer_risk_ratings_total_score_geography_scor_e0173715_check"
    CHECK (total_score BETWEEN least(geography_score, product_score, channel_score, behaviour_score) AND 100);
ALTER TABLE "customer_risk_ratings" ADD CONSTRAINT "customer_risk_ratings_override_reason_rating_tot_6df8d469_check"
    CHECK (override_reason IS NOT NULL OR CASE rating WHEN 'PROHIBITED' THEN total_score >= 75 WHEN 'HIGH' THEN total_score BETWEEN 50 AND 74 WHEN 'MEDIUM' THEN total_score BETWEEN 25 AND 49 ELSE total_score < 25 END);
ALTER TABLE "customer_risk_ratings" ADD CONSTRAINT "customer_risk_ratings_override_reason_overridden_75b15a97_check"
    CHECK ((override_reason IS NULL) = (overridden_by_id IS NULL));
ALTER TABLE "customer_risk_ratings" ADD CONSTRAINT "customer_risk_ratings_review_due_on_rated_on_0c39c2b6_check"
    CHECK (review_due_on > rated_on);

-- Safeguards of monitoring_alerts
ALTER TABLE "monitoring_alerts" ADD CONSTRAINT "monitoring_alerts_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');
ALTER TABLE "monitoring_alerts" ADD CONSTRAINT "monitoring_alerts_window_ends_at_window_starts_a_3910d765_check"
    CHECK (window_ends_at > window_starts_at);
ALTER TABLE "monitoring_alerts" ADD CONSTRAINT "monitoring_alerts_transaction_count_7c9353ec_check"
    CHECK (transaction_count >= 1);
ALTER TABLE "monitoring_alerts" ADD CONSTRAINT "monitoring_alerts_status_closed_at_79b3d3a4_check"
    CHECK ((status IN ('CLOSED_NO_ACTION', 'REPORTED')) = (closed_at IS NOT NULL));
ALTER TABLE "monitoring_alerts" ADD CONSTRAINT "monitoring_alerts_status_assigned_to_id_d23c6482_check"
    CHECK (status IN ('OPEN') OR assigned_to_id IS NOT NULL);
ALTER TABLE "monitoring_alerts" ADD CONSTRAINT "monitoring_alerts_status_report_id_3b56e551_check"
    CHECK ((status = 'REPORTED') = (report_id IS NOT NULL));
ALTER TABLE "monitoring_alerts" ADD CONSTRAINT "monitoring_alerts_status_conclusion_19a4f9d7_check"
    CHECK (status <> 'CLOSED_NO_ACTION' OR conclusion IS NOT NULL);

-- Safeguards of suspicious_transaction_reports
ALTER TABLE "suspicious_transaction_reports" ADD CONSTRAINT "suspicious_transaction_reports_amount_bec7b9b8_check"
    CHECK (amount >= 0 AND amount < 'NaN');
ALTER TABLE "suspicious_transaction_reports" ADD CONSTRAINT "suspicious_transaction_reports_due_on_knowledge_5a0aefc7_check"
    CHECK (due_on >= knowledge_on AND due_on - knowledge_on <= 31);
ALTER TABLE "suspicious_transaction_reports" ADD CONSTRAINT "suspicious_transaction_reports_status_submitted_bc2fc067_check"
    CHECK ((status IN ('SUBMITTED', 'ACCEPTED', 'REJECTED')) = (submitted_at IS NOT NULL));
ALTER TABLE "suspicious_transaction_reports" ADD CONSTRAINT "suspicious_transaction_reports_status_fiu_refere_62add905_check"
    CHECK (status <> 'ACCEPTED' OR fiu_reference IS NOT NULL);
ALTER TABLE "suspicious_transaction_reports" ADD CONSTRAINT "suspicious_transaction_reports_status_rejection_18213bfa_check"
    CHECK ((status = 'REJECTED') = (rejection_message IS NOT NULL));
ALTER TABLE "suspicious_transaction_reports" ADD CONSTRAINT "suspicious_transaction_reports_approved_by_id_pr_37f70caf_check"
    CHECK (approved_by_id <> prepared_by_id);
ALTER TABLE "suspicious_transaction_reports" ADD CONSTRAINT "suspicious_transaction_reports_status_approved_b_f614636a_check"
    CHECK (status = 'DRAFT' OR approved_by_id IS NOT NULL);
ALTER TABLE "suspicious_transaction_reports" ADD CONSTRAINT "suspicious_transaction_reports_indicators_report_4e220593_check"
    CHECK (coalesce(cardinality(indicators), 0) >= 1 OR report_code = 'CTR');
ALTER TABLE "suspicious_transaction_reports" ADD CONSTRAINT "suspicious_transaction_reports_xml_sha256_submit_58cbc265_check"
    CHECK (xml_sha256 ~ '^[0-9a-f]{64}$' AND (submitted_at IS NULL OR xml_sha256 IS NOT NULL));

-- Own rows of kyc_cases
CREATE VIEW azora_keys."kyc_cases_aabd435f_own" AS
    SELECT "id" FROM "kyc_cases"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."kyc_cases_aabd435f_own" TO azora_user;

-- Access to kyc_cases
ALTER TABLE "kyc_cases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "kyc_cases" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "kyc_cases" TO azora_service;
GRANT SELECT ON "kyc_cases" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "kyc_cases_4318676e_access" ON "kyc_cases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "kyc_cases" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "kyc_cases" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "kyc_cases" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."kyc_cases" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "case_number", "customer_kind", "subject_organization_id", "trigger", "diligence", "status",
        "source_of_funds", "is_politically_exposed", "rejection_reason", "decided_by_id", "decided_at",
        "next_review_on", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "kyc_cases";
GRANT SELECT ON azora_reader."kyc_cases" TO azora_reader;
ALTER VIEW azora_reader."kyc_cases" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "kyc_cases"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "kyc_cases"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "kyc_cases"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "kyc_cases"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to identity_documents
ALTER TABLE "identity_documents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "identity_documents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "identity_documents" TO azora_service;
GRANT SELECT ON "identity_documents" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("number", "number_lookup", "holder_name", "holder_birthdate") ON "identity_documents" TO azora_maintenance;
CREATE POLICY "identity_documents_d79a7a62_access" ON "identity_documents"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "identity_documents" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "identity_documents" FOR SELECT TO azora_user
    USING ("case_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."kyc_cases_aabd435f_own")));
CREATE VIEW azora_reader."identity_documents" WITH (security_barrier = true) AS
    SELECT "id", "case_id", "document_kind", "issuing_country", NULL::bytea AS "number", NULL::bytea AS "number_lookup",
        azora.mask_name("holder_name") AS "holder_name",
        azora.mask_birthdate("holder_birthdate") AS "holder_birthdate", "issued_on", "expires_on", "mrz_valid",
        "extraction_confidence", "file_id", "file_sha256", "status", "rejection", "checked_at", "created_at",
        "updated_at"
    FROM "identity_documents";
GRANT SELECT ON azora_reader."identity_documents" TO azora_reader;
ALTER VIEW azora_reader."identity_documents" OWNER TO azora_masker;

-- Access to beneficial_owners
ALTER TABLE "beneficial_owners" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "beneficial_owners" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "beneficial_owners" TO azora_service;
GRANT SELECT ON "beneficial_owners" TO azora_maintenance, azora_masker;
GRANT UPDATE ("name", "birthdate") ON "beneficial_owners" TO azora_maintenance;
CREATE POLICY "beneficial_owners_a3e09e39_access" ON "beneficial_owners"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "beneficial_owners" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."beneficial_owners" WITH (security_barrier = true) AS
    SELECT "id", "case_id", "user_id", azora.mask_name("name") AS "name",
        azora.mask_birthdate("birthdate") AS "birthdate", "nationality", "control", "ownership_percent",
        "is_politically_exposed", "verification", "verified_at", "since_on", "ceased_on", "created_at", "updated_at"
    FROM "beneficial_owners";
GRANT SELECT ON azora_reader."beneficial_owners" TO azora_reader;
ALTER VIEW azora_reader."beneficial_owners" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "beneficial_owners"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{name,birthdate}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "beneficial_owners"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{name,birthdate}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "beneficial_owners"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{name,birthdate}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "beneficial_owners"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to liveness_checks
ALTER TABLE "liveness_checks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "liveness_checks" FROM PUBLIC;
GRANT SELECT, INSERT ON "liveness_checks" TO azora_service;
GRANT SELECT ON "liveness_checks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "liveness_checks_d97932ae_access" ON "liveness_checks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "liveness_checks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "liveness_checks" FOR SELECT TO azora_user
    USING ("case_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."kyc_cases_aabd435f_own")));
CREATE VIEW azora_reader."liveness_checks" WITH (security_barrier = true) AS
    SELECT "id", "case_id", "document_id", "attempt", "method", "liveness_score", "liveness_threshold", "match_score",
        "match_threshold", "outcome", "attack_kind", "vendor_session_id", "created_at"
    FROM "liveness_checks";
GRANT SELECT ON azora_reader."liveness_checks" TO azora_reader;
ALTER VIEW azora_reader."liveness_checks" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "liveness_checks"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "liveness_checks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to screening_hits
ALTER TABLE "screening_hits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "screening_hits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "screening_hits" TO azora_service;
GRANT SELECT ON "screening_hits" TO azora_maintenance, azora_masker;
GRANT UPDATE ("matched_name", "rationale") ON "screening_hits" TO azora_maintenance;
CREATE POLICY "screening_hits_50915f4f_access" ON "screening_hits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "screening_hits" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."screening_hits" WITH (security_barrier = true) AS
    SELECT "id", "case_id", "list_kind", "list_name", "list_entry_id", "list_version_on",
        azora.mask_name("matched_name") AS "matched_name", "score", "matched_on_birthdate", "matched_on_country",
        "status", azora.mask_free_text("rationale") AS "rationale", "resolved_by_id", "resolved_at", "created_at",
        "updated_at", "deleted_at"
    FROM "screening_hits";
GRANT SELECT ON azora_reader."screening_hits" TO azora_reader;
ALTER VIEW azora_reader."screening_hits" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "screening_hits"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{matched_name,rationale}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "screening_hits"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{matched_name,rationale}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "screening_hits"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{matched_name,rationale}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "screening_hits"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to customer_risk_ratings
ALTER TABLE "customer_risk_ratings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "customer_risk_ratings" FROM PUBLIC;
GRANT SELECT, INSERT ON "customer_risk_ratings" TO azora_service;
GRANT SELECT ON "customer_risk_ratings" TO azora_maintenance, azora_masker;
CREATE POLICY "customer_risk_ratings_b778f961_access" ON "customer_risk_ratings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "customer_risk_ratings" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."customer_risk_ratings" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "case_id", "methodology", "geography_score", "product_score", "channel_score",
        "behaviour_score", "total_score", "rating", "override_reason", "overridden_by_id", "rated_on", "review_due_on",
        "created_at"
    FROM "customer_risk_ratings";
GRANT SELECT ON azora_reader."customer_risk_ratings" TO azora_reader;
ALTER VIEW azora_reader."customer_risk_ratings" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "customer_risk_ratings"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "customer_risk_ratings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to monitoring_alerts
ALTER TABLE "monitoring_alerts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "monitoring_alerts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "monitoring_alerts" TO azora_service;
GRANT SELECT ON "monitoring_alerts" TO azora_maintenance, azora_masker;
GRANT UPDATE ("conclusion") ON "monitoring_alerts" TO azora_maintenance;
CREATE POLICY "monitoring_alerts_47a9c5cd_access" ON "monitoring_alerts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "monitoring_alerts" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."monitoring_alerts" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "scenario", "severity", "transaction_id", "transaction_count", "amount", "currency",
        "window_starts_at", "window_ends_at", "status", "assigned_to_id",
        azora.mask_free_text("conclusion") AS "conclusion", "report_id", "closed_at", "created_at", "updated_at",
        "deleted_at"
    FROM "monitoring_alerts";
GRANT SELECT ON azora_reader."monitoring_alerts" TO azora_reader;
ALTER VIEW azora_reader."monitoring_alerts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "monitoring_alerts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{conclusion}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "monitoring_alerts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{conclusion}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "monitoring_alerts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{conclusion}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "monitoring_alerts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to suspicious_transaction_reports
ALTER TABLE "suspicious_transaction_reports" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "suspicious_transaction_reports" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "suspicious_transaction_reports" TO azora_service;
GRANT SELECT ON "suspicious_transaction_reports" TO azora_maintenance, azora_masker;
GRANT UPDATE ("reason", "action") ON "suspicious_transaction_reports" TO azora_maintenance;
CREATE POLICY "suspicious_transaction_reports_90147f96_access" ON "suspicious_transaction_reports"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "suspicious_transaction_reports" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."suspicious_transaction_reports" WITH (security_barrier = true) AS
    SELECT "id", "report_code", "entity_reference", "subject_user_id", "case_id",
        azora.mask_free_text("reason") AS "reason", azora.mask_free_text("action") AS "action", "indicators", "amount",
        "currency", "knowledge_on", "due_on", "status", "prepared_by_id", "approved_by_id", "xml_sha256",
        "submitted_at", "fiu_reference", "rejection_message", "organization_id", "created_at", "updated_at",
        "deleted_at"
    FROM "suspicious_transaction_reports";
GRANT SELECT ON azora_reader."suspicious_transaction_reports" TO azora_reader;
ALTER VIEW azora_reader."suspicious_transaction_reports" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "suspicious_transaction_reports"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{reason,action}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "suspicious_transaction_reports"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{reason,action}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "suspicious_transaction_reports"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{reason,action}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "suspicious_transaction_reports"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
