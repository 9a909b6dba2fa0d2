-- CreateEnum
CREATE TYPE "ResidencyStatus" AS ENUM ('CITIZEN', 'PERMANENT_RESIDENT', 'SADC', 'OTHER_AFRICA', 'INTERNATIONAL', 'REFUGEE');

-- CreateEnum
CREATE TYPE "PopulationGroup" AS ENUM ('AFRICAN', 'COLOURED', 'INDIAN', 'WHITE', 'OTHER', 'NOT_DECLARED');

-- CreateEnum
CREATE TYPE "StudentStatus" AS ENUM ('ACTIVE', 'INTERRUPTED', 'GRADUATED', 'WITHDRAWN', 'EXCLUDED', 'DECEASED');

-- CreateEnum
CREATE TYPE "ApplicationStatus" AS ENUM ('SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'WAITLISTED', 'CONDITIONALLY_OFFERED', 'OFFERED', 'ACCEPTED', 'DECLINED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "AdmissionRefusal" AS ENUM ('POINTS_TOO_LOW', 'SUBJECTS_MISSING', 'PROGRAMME_FULL', 'INCOMPLETE', 'LATE');

-- CreateEnum
CREATE TYPE "RequirementKind" AS ENUM ('CREDITS', 'COURSES', 'CHOICE', 'AVERAGE', 'RESIDENCY', 'WORK_INTEGRATED_LEARNING', 'RESEARCH');

-- CreateEnum
CREATE TYPE "AuditPurpose" AS ENUM ('ADVISING', 'REGISTRATION', 'GRADUATION', 'WHAT_IF');

-- CreateEnum
CREATE TYPE "TransferBasis" AS ENUM ('CREDIT_TRANSFER', 'EXEMPTION', 'PRIOR_LEARNING', 'EXCHANGE');

-- CreateEnum
CREATE TYPE "TransferStatus" AS ENUM ('CLAIMED', 'UNDER_ASSESSMENT', 'GRANTED', 'REFUSED');

-- CreateEnum
CREATE TYPE "HoldKind" AS ENUM ('FINANCIAL', 'ACADEMIC', 'DISCIPLINARY', 'DOCUMENTS', 'LIBRARY');

-- CreateEnum
CREATE TYPE "HoldEffect" AS ENUM ('REGISTRATION', 'RESULTS', 'TRANSCRIPT', 'GRADUATION');

-- CreateEnum
CREATE TYPE "TranscriptPurpose" AS ENUM ('EMPLOYMENT', 'FURTHER_STUDY', 'IMMIGRATION', 'PERSONAL', 'FUNDING');

-- CreateEnum
CREATE TYPE "TranscriptFormat" AS ENUM ('PDF_SIGNED', 'PESC_XML', 'ELMO_XML', 'PAPER');

-- CreateEnum
CREATE TYPE "TranscriptStatus" AS ENUM ('REQUESTED', 'AWAITING_PAYMENT', 'ON_HOLD', 'ISSUED', 'DELIVERED', 'REFUSED');

-- CreateEnum
CREATE TYPE "TranscriptRefusal" AS ENUM ('FEES_OWED', 'IDENTITY_DOUBTED', 'NO_RECORD');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "student_masters" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "student_number" TEXT NOT NULL,
    "legal_name" TEXT,
    "birthdate" DATE,
    "national_id_number" TEXT,
    "passport_number" TEXT,
    "nationality" CHAR(2) NOT NULL,
    "residency" "ResidencyStatus" NOT NULL,
    "home_language" TEXT,
    "population_group" "PopulationGroup",
    "has_disability" BOOLEAN,
    "matric_year" SMALLINT,
    "first_registered_on" DATE NOT NULL,
    "status" "StudentStatus" NOT NULL DEFAULT 'ACTIVE',
    "exited_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "student_masters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "admission_applications" (
    "id" UUID NOT NULL,
    "applicant_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "intake_year" SMALLINT NOT NULL,
    "intake_term" SMALLINT NOT NULL DEFAULT 1,
    "choice" SMALLINT NOT NULL DEFAULT 1,
    "admission_points" SMALLINT,
    "motivation" TEXT,
    "application_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "fee_currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "status" "ApplicationStatus" NOT NULL DEFAULT 'SUBMITTED',
    "conditions" TEXT,
    "rejection_reason" "AdmissionRefusal",
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "offer_expires_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "admission_applications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "degree_requirements" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "catalogue_year" SMALLINT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "RequirementKind" NOT NULL,
    "course_ids" UUID[],
    "minimum_credits" DECIMAL(6,1),
    "minimum_courses" SMALLINT,
    "minimum_percent" DECIMAL(5,2),
    "nqf_level" SMALLINT,
    "max_transfer_percent" SMALLINT NOT NULL DEFAULT 50,
    "approved_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "degree_requirements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "degree_audits" (
    "id" UUID NOT NULL,
    "master_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "catalogue_year" SMALLINT NOT NULL,
    "purpose" "AuditPurpose" NOT NULL,
    "credits_required" DECIMAL(6,1) NOT NULL,
    "credits_passed" DECIMAL(6,1) NOT NULL,
    "credits_in_progress" DECIMAL(6,1) NOT NULL DEFAULT 0,
    "requirement_count" SMALLINT NOT NULL,
    "met_count" SMALLINT NOT NULL,
    "weighted_average" DECIMAL(5,2),
    "outstanding" JSONB NOT NULL DEFAULT '[]',
    "is_eligible" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "degree_audits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transfer_credits" (
    "id" UUID NOT NULL,
    "master_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "basis" "TransferBasis" NOT NULL,
    "source_institution" TEXT,
    "source_course" TEXT NOT NULL,
    "source_nqf_level" SMALLINT,
    "elmo_file_id" UUID,
    "equivalent_course_id" UUID,
    "credits_claimed" DECIMAL(5,1) NOT NULL,
    "credits_granted" DECIMAL(5,1),
    "status" "TransferStatus" NOT NULL DEFAULT 'CLAIMED',
    "assessed_by_id" UUID,
    "completed_on" DATE NOT NULL,
    "decided_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "transfer_credits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_holds" (
    "id" UUID NOT NULL,
    "master_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "HoldKind" NOT NULL,
    "blocks" "HoldEffect"[],
    "reason" TEXT,
    "financial_hold_id" UUID,
    "placed_by_id" UUID,
    "placed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lapses_on" DATE,
    "released_at" TIMESTAMPTZ(6),
    "released_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "registration_holds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transcript_requests" (
    "id" UUID NOT NULL,
    "master_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "purpose" "TranscriptPurpose" NOT NULL,
    "format" "TranscriptFormat" NOT NULL DEFAULT 'PDF_SIGNED',
    "copies" SMALLINT NOT NULL DEFAULT 1,
    "recipient_name" TEXT,
    "recipient_email" TEXT,
    "fee_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "fee_currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "status" "TranscriptStatus" NOT NULL DEFAULT 'REQUESTED',
    "refusal" "TranscriptRefusal",
    "document_sha256" CHAR(64),
    "verification_code" TEXT,
    "issued_at" TIMESTAMPTZ(6),
    "delivered_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "transcript_requests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "student_masters_user_id_idx" ON "student_masters"("user_id");

-- CreateIndex
CREATE INDEX "student_masters_student_id_idx" ON "student_masters"("student_id");

-- CreateIndex
CREATE INDEX "student_masters_compliance_id_idx" ON "student_masters"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "student_masters_organization_id_student_number_key" ON "student_masters"("organization_id", "student_number");

-- CreateIndex
CREATE UNIQUE INDEX "student_masters_organization_id_user_id_id_key" ON "student_masters"("organization_id", "user_id", "id");

-- CreateIndex
CREATE INDEX "admission_applications_applicant_id_idx" ON "admission_applications"("applicant_id");

-- CreateIndex
CREATE INDEX "admission_applications_programme_id_idx" ON "admission_applications"("programme_id");

-- CreateIndex
CREATE INDEX "admission_applications_decided_by_id_idx" ON "admission_applications"("decided_by_id");

-- CreateIndex
CREATE INDEX "admission_applications_organization_id_idx" ON "admission_applications"("organization_id");

-- CreateIndex
CREATE INDEX "admission_applications_compliance_id_idx" ON "admission_applications"("compliance_id");

-- CreateIndex
CREATE INDEX "degree_requirements_programme_id_idx" ON "degree_requirements"("programme_id");

-- CreateIndex
CREATE INDEX "degree_requirements_approved_by_id_idx" ON "degree_requirements"("approved_by_id");

-- CreateIndex
CREATE INDEX "degree_requirements_organization_id_idx" ON "degree_requirements"("organization_id");

-- CreateIndex
CREATE INDEX "degree_requirements_compliance_id_idx" ON "degree_requirements"("compliance_id");

-- CreateIndex
CREATE INDEX "degree_requirements_course_ids_idx" ON "degree_requirements" USING GIN ("course_ids");

-- CreateIndex
CREATE INDEX "degree_audits_master_id_created_at_idx" ON "degree_audits"("master_id", "created_at");

-- CreateIndex
CREATE INDEX "degree_audits_user_id_idx" ON "degree_audits"("user_id");

-- CreateIndex
CREATE INDEX "degree_audits_organization_id_user_id_master_id_idx" ON "degree_audits"("organization_id", "user_id", "master_id");

-- CreateIndex
CREATE INDEX "degree_audits_programme_id_idx" ON "degree_audits"("programme_id");

-- CreateIndex
CREATE INDEX "transfer_credits_user_id_idx" ON "transfer_credits"("user_id");

-- CreateIndex
CREATE INDEX "transfer_credits_organization_id_user_id_master_id_idx" ON "transfer_credits"("organization_id", "user_id", "master_id");

-- CreateIndex
CREATE INDEX "transfer_credits_elmo_file_id_idx" ON "transfer_credits"("elmo_file_id");

-- CreateIndex
CREATE INDEX "transfer_credits_equivalent_course_id_idx" ON "transfer_credits"("equivalent_course_id");

-- CreateIndex
CREATE INDEX "transfer_credits_assessed_by_id_idx" ON "transfer_credits"("assessed_by_id");

-- CreateIndex
CREATE INDEX "transfer_credits_compliance_id_idx" ON "transfer_credits"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_holds_financial_hold_id_key" ON "registration_holds"("financial_hold_id");

-- CreateIndex
CREATE INDEX "registration_holds_user_id_idx" ON "registration_holds"("user_id");

-- CreateIndex
CREATE INDEX "registration_holds_organization_id_user_id_master_id_idx" ON "registration_holds"("organization_id", "user_id", "master_id");

-- CreateIndex
CREATE INDEX "registration_holds_placed_by_id_idx" ON "registration_holds"("placed_by_id");

-- CreateIndex
CREATE INDEX "registration_holds_released_by_id_idx" ON "registration_holds"("released_by_id");

-- CreateIndex
CREATE INDEX "registration_holds_compliance_id_idx" ON "registration_holds"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "transcript_requests_verification_code_key" ON "transcript_requests"("verification_code");

-- CreateIndex
CREATE INDEX "transcript_requests_user_id_idx" ON "transcript_requests"("user_id");

-- CreateIndex
CREATE INDEX "transcript_requests_organization_id_user_id_master_id_idx" ON "transcript_requests"("organization_id", "user_id", "master_id");

-- CreateIndex
CREATE INDEX "transcript_requests_compliance_id_idx" ON "transcript_requests"("compliance_id");

-- AddForeignKey
ALTER TABLE "degree_audits" ADD CONSTRAINT "degree_audits_organization_id_user_id_master_id_fkey" FOREIGN KEY ("organization_id", "user_id", "master_id") REFERENCES "student_masters"("organization_id", "user_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "transfer_credits" ADD CONSTRAINT "transfer_credits_organization_id_user_id_master_id_fkey" FOREIGN KEY ("organization_id", "user_id", "master_id") REFERENCES "student_masters"("organization_id", "user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_holds" ADD CONSTRAINT "registration_holds_organization_id_user_id_master_id_fkey" FOREIGN KEY ("organization_id", "user_id", "master_id") REFERENCES "student_masters"("organization_id", "user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transcript_requests" ADD CONSTRAINT "transcript_requests_organization_id_user_id_master_id_fkey" FOREIGN KEY ("organization_id", "user_id", "master_id") REFERENCES "student_masters"("organization_id", "user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of student_masters
ALTER TABLE "student_masters" ADD CONSTRAINT "student_masters_student_number_227f68a5_check"
    CHECK (student_number ~ '^[0-9]{8,10}$');
ALTER TABLE "student_masters" ADD CONSTRAINT "student_masters_national_id_number_5d2024f1_check"
    CHECK (national_id_number ~ '^[0-9]{13}$');
ALTER TABLE "student_masters" ADD CONSTRAINT "student_masters_national_id_number_passport_numb_547788ea_check"
    CHECK (national_id_number IS NULL OR passport_number IS NULL);
ALTER TABLE "student_masters" ADD CONSTRAINT "student_masters_nationality_cf09c36f_check"
    CHECK (nationality ~ '^[A-Z]{2}$');
ALTER TABLE "student_masters" ADD CONSTRAINT "student_masters_first_registered_on_birthdate_95ba5142_check"
    CHECK (first_registered_on >= birthdate);
ALTER TABLE "student_masters" ADD CONSTRAINT "student_masters_status_exited_on_e9e5c21a_check"
    CHECK ((status IN ('GRADUATED', 'WITHDRAWN', 'EXCLUDED', 'DECEASED')) = (exited_on IS NOT NULL));
ALTER TABLE "student_masters" ADD CONSTRAINT "student_masters_exited_on_first_registered_on_0dc09a9a_check"
    CHECK (exited_on >= first_registered_on);
ALTER TABLE "student_masters" ADD CONSTRAINT "student_masters_matric_year_76aa1c28_check"
    CHECK (matric_year BETWEEN 1950 AND 2100);
CREATE UNIQUE INDEX "student_masters_student_id_organization_id_ac739fbc_key" ON "student_masters" ("student_id", "organization_id")
    WHERE (deleted_at IS NULL);

-- Safeguards of admission_applications
ALTER TABLE "admission_applications" ADD CONSTRAINT "admission_applications_intake_year_intake_term_ed5711cd_check"
    CHECK (intake_year BETWEEN 2000 AND 2100 AND intake_term BETWEEN 1 AND 4);
ALTER TABLE "admission_applications" ADD CONSTRAINT "admission_applications_choice_1560ead0_check"
    CHECK (choice BETWEEN 1 AND 6);
ALTER TABLE "admission_applications" ADD CONSTRAINT "admission_applications_admission_points_5ce26391_check"
    CHECK (admission_points BETWEEN 0 AND 56);
ALTER TABLE "admission_applications" ADD CONSTRAINT "admission_applications_status_decided_at_3b49f264_check"
    CHECK (status = 'WITHDRAWN' OR (status IN ('OFFERED', 'CONDITIONALLY_OFFERED', 'REJECTED', 'ACCEPTED', 'DECLINED')) = (decided_at IS NOT NULL));
ALTER TABLE "admission_applications" ADD CONSTRAINT "admission_applications_status_conditions_5b541508_check"
    CHECK (status <> 'CONDITIONALLY_OFFERED' OR conditions IS NOT NULL);
ALTER TABLE "admission_applications" ADD CONSTRAINT "admission_applications_offer_expires_on_decided_04ceecc6_check"
    CHECK (offer_expires_on >= (decided_at AT TIME ZONE 'UTC')::date);
ALTER TABLE "admission_applications" ADD CONSTRAINT "admission_applications_status_offer_expires_on_516e15d2_check"
    CHECK (status NOT IN ('OFFERED', 'CONDITIONALLY_OFFERED') OR offer_expires_on IS NOT NULL);
ALTER TABLE "admission_applications" ADD CONSTRAINT "admission_applications_status_rejection_reason_fd93f2e4_check"
    CHECK ((status = 'REJECTED') = (rejection_reason IS NOT NULL));
ALTER TABLE "admission_applications" ADD CONSTRAINT "admission_applications_application_fee_2b913384_check"
    CHECK (application_fee >= 0 AND application_fee < 'NaN');
CREATE UNIQUE INDEX "admission_applications_applicant_id_programme_id_i_f090f0ec_key" ON "admission_applications" ("applicant_id", "programme_id", "intake_year", "intake_term")
    WHERE (status <> 'WITHDRAWN' AND deleted_at IS NULL);

-- Safeguards of degree_requirements
ALTER TABLE "degree_requirements" ADD CONSTRAINT "degree_requirements_catalogue_year_b4cd202d_check"
    CHECK (catalogue_year BETWEEN 1990 AND 2100);
ALTER TABLE "degree_requirements" ADD CONSTRAINT "degree_requirements_minimum_credits_minimum_perc_3f1215a1_check"
    CHECK (minimum_credits > 0 AND minimum_percent BETWEEN 0 AND 100 AND minimum_courses > 0);
ALTER TABLE "degree_requirements" ADD CONSTRAINT "degree_requirements_kind_minimum_credits_minimum_b4d8a974_check"
    CHECK (CASE kind WHEN 'CREDITS' THEN minimum_credits IS NOT NULL WHEN 'AVERAGE' THEN minimum_percent IS NOT NULL WHEN 'CHOICE' THEN minimum_courses IS NOT NULL AND coalesce(cardinality(course_ids), 0) >= minimum_courses WHEN 'COURSES' THEN coalesce(cardinality(course_ids), 0) >= 1 ELSE true END);
ALTER TABLE "degree_requirements" ADD CONSTRAINT "degree_requirements_nqf_level_91364e4f_check"
    CHECK (nqf_level BETWEEN 1 AND 10);
ALTER TABLE "degree_requirements" ADD CONSTRAINT "degree_requirements_max_transfer_percent_a197468f_check"
    CHECK (max_transfer_percent BETWEEN 0 AND 100);
CREATE UNIQUE INDEX "degree_requirements_programme_id_catalogue_year_co_4f1b7dd0_key" ON "degree_requirements" ("programme_id", "catalogue_year", "code")
    WHERE (deleted_at IS NULL);

-- Safeguards of degree_audits
ALTER TABLE "degree_audits" ADD CONSTRAINT "degree_audits_credits_required_credits_passed_cr_8164f7ad_check"
    CHECK (credits_required > 0 AND credits_passed >= 0 AND credits_in_progress >= 0);
ALTER TABLE "degree_audits" ADD CONSTRAINT "degree_audits_met_count_requirement_count_3e319356_check"
    CHECK (met_count >= 0 AND requirement_count >= 1 AND met_count <= requirement_count);
ALTER TABLE "degree_audits" ADD CONSTRAINT "degree_audits_is_eligible_met_count_requirement_f4427cab_check"
    CHECK (is_eligible = (met_count = requirement_count AND credits_passed >= credits_required));
ALTER TABLE "degree_audits" ADD CONSTRAINT "degree_audits_outstanding_e2d008ba_check"
    CHECK (jsonb_typeof(outstanding) = 'array');
ALTER TABLE "degree_audits" ADD CONSTRAINT "degree_audits_weighted_average_90ab2509_check"
    CHECK (weighted_average BETWEEN 0 AND 100);
ALTER TABLE "degree_audits" ADD CONSTRAINT "degree_audits_is_eligible_outstanding_8f22cca1_check"
    CHECK (NOT is_eligible OR jsonb_array_length(outstanding) = 0);

-- Safeguards of transfer_credits
ALTER TABLE "transfer_credits" ADD CONSTRAINT "transfer_credits_credits_claimed_credits_granted_be837405_check"
    CHECK (credits_claimed > 0 AND credits_granted BETWEEN 0 AND credits_claimed);
ALTER TABLE "transfer_credits" ADD CONSTRAINT "transfer_credits_status_decided_on_81ab8b1b_check"
    CHECK ((status IN ('GRANTED', 'REFUSED')) = (decided_on IS NOT NULL));
ALTER TABLE "transfer_credits" ADD CONSTRAINT "transfer_credits_status_credits_granted_01ea7885_check"
    CHECK ((status = 'GRANTED') = (credits_granted > 0));
ALTER TABLE "transfer_credits" ADD CONSTRAINT "transfer_credits_basis_source_institution_a6bdfe82_check"
    CHECK (basis = 'PRIOR_LEARNING' OR source_institution IS NOT NULL);
ALTER TABLE "transfer_credits" ADD CONSTRAINT "transfer_credits_source_nqf_level_4b40bb7f_check"
    CHECK (source_nqf_level BETWEEN 1 AND 10);
ALTER TABLE "transfer_credits" ADD CONSTRAINT "transfer_credits_completed_on_decided_on_10508ee8_check"
    CHECK (completed_on <= decided_on);

-- Safeguards of registration_holds
ALTER TABLE "registration_holds" ADD CONSTRAINT "registration_holds_blocks_9649bacf_check"
    CHECK (coalesce(cardinality(blocks), 0) >= 1);
ALTER TABLE "registration_holds" ADD CONSTRAINT "registration_holds_released_at_released_by_id_6bfd61c8_check"
    CHECK ((released_at IS NULL) = (released_by_id IS NULL));
ALTER TABLE "registration_holds" ADD CONSTRAINT "registration_holds_released_at_placed_at_e31588f6_check"
    CHECK (released_at >= placed_at);
ALTER TABLE "registration_holds" ADD CONSTRAINT "registration_holds_lapses_on_placed_at_46dd18f2_check"
    CHECK (lapses_on >= (placed_at AT TIME ZONE 'UTC')::date);
ALTER TABLE "registration_holds" ADD CONSTRAINT "registration_holds_kind_financial_hold_id_9e0ef033_check"
    CHECK ((kind = 'FINANCIAL') = (financial_hold_id IS NOT NULL));
CREATE UNIQUE INDEX "registration_holds_master_id_kind_2c4ed915_key" ON "registration_holds" ("master_id", "kind")
    WHERE (released_at IS NULL AND kind <> 'FINANCIAL' AND deleted_at IS NULL);

-- Safeguards of transcript_requests
ALTER TABLE "transcript_requests" ADD CONSTRAINT "transcript_requests_copies_d4811f36_check"
    CHECK (copies BETWEEN 1 AND 20);
ALTER TABLE "transcript_requests" ADD CONSTRAINT "transcript_requests_fee_amount_4542263a_check"
    CHECK (fee_amount >= 0 AND fee_amount < 'NaN');
ALTER TABLE "transcript_requests" ADD CONSTRAINT "transcript_requests_status_issued_at_978e07b4_check"
    CHECK ((status IN ('ISSUED', 'DELIVERED')) = (issued_at IS NOT NULL));
ALTER TABLE "transcript_requests" ADD CONSTRAINT "transcript_requests_document_sha256_issued_at_d9cda725_check"
    CHECK (document_sha256 ~ '^[0-9a-f]{64}$' AND (issued_at IS NULL OR document_sha256 IS NOT NULL));
ALTER TABLE "transcript_requests" ADD CONSTRAINT "transcript_requests_status_refusal_22779920_check"
    CHECK ((status = 'REFUSED') = (refusal IS NOT NULL));
ALTER TABLE "transcript_requests" ADD CONSTRAINT "transcript_requests_status_delivered_at_154eeb53_check"
    CHECK ((status = 'DELIVERED') = (delivered_at IS NOT NULL));
ALTER TABLE "transcript_requests" ADD CONSTRAINT "transcript_requests_delivered_at_issued_at_990f42ef_check"
    CHECK (delivered_at >= issued_at);
ALTER TABLE "transcript_requests" ADD CONSTRAINT "transcript_requests_verification_code_ff71e2e1_check"
    CHECK (verification_code ~ '^[A-Z2-7]{16}$');

-- Access to student_masters
ALTER TABLE "student_masters" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "student_masters" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "student_masters" TO azora_service;
GRANT SELECT ON "student_masters" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("legal_name", "birthdate", "national_id_number", "passport_number", "population_group", "has_disability") ON "student_masters" TO azora_maintenance;
CREATE POLICY "student_masters_0eb2ffe2_access" ON "student_masters"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "student_masters" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "student_masters" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "student_masters" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."student_masters" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "student_number", azora.mask_name("legal_name") AS "legal_name",
        azora.mask_birthdate("birthdate") AS "birthdate",
        azora.mask_government_id("national_id_number") AS "national_id_number",
        azora.mask_government_id("passport_number") AS "passport_number", "nationality", "residency", "home_language",
        NULL::"PopulationGroup" AS "population_group", NULL::boolean AS "has_disability", "matric_year",
        "first_registered_on", "status", "exited_on", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "student_masters";
GRANT SELECT ON azora_reader."student_masters" TO azora_reader;
ALTER VIEW azora_reader."student_masters" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "student_masters"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{legal_name,birthdate,national_id_number,passport_number,population_group,has_disability}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "student_masters"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{legal_name,birthdate,national_id_number,passport_number,population_group,has_disability}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "student_masters"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{legal_name,birthdate,national_id_number,passport_number,population_group,has_disability}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "student_masters"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to admission_applications
ALTER TABLE "admission_applications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "admission_applications" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "admission_applications" TO azora_service;
GRANT SELECT ON "admission_applications" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "applicant_id", "programme_id", "intake_year", "intake_term", "choice", "motivation", "organization_id",
        "created_at", "updated_at") ON "admission_applications" TO azora_user;
GRANT UPDATE ("motivation") ON "admission_applications" TO azora_maintenance;
CREATE POLICY "admission_applications_d3934acb_access" ON "admission_applications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "admission_applications" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "admission_applications" FOR SELECT TO azora_user
    USING ("applicant_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "admission_applications" FOR INSERT TO azora_user
    WITH CHECK ("applicant_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "admission_applications" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "applicant_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."admission_applications" WITH (security_barrier = true) AS
    SELECT "id", "applicant_id", "programme_id", "intake_year", "intake_term", "choice", "admission_points",
        azora.mask_free_text("motivation") AS "motivation", "application_fee", "fee_currency", "status", "conditions",
        "rejection_reason", "decided_by_id", "decided_at", "offer_expires_on", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "admission_applications";
GRANT SELECT ON azora_reader."admission_applications" TO azora_reader;
ALTER VIEW azora_reader."admission_applications" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "admission_applications"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{motivation}', '{applicant_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "admission_applications"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{motivation}', '{applicant_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "admission_applications"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{motivation}', '{applicant_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "admission_applications"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to degree_requirements
ALTER TABLE "degree_requirements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "degree_requirements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "degree_requirements" TO azora_service;
GRANT SELECT ON "degree_requirements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "degree_requirements_bd66171f_access" ON "degree_requirements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "degree_requirements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "degree_requirements" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "degree_requirements" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."degree_requirements" WITH (security_barrier = true) AS
    SELECT "id", "programme_id", "catalogue_year", "code", "title", "kind", "course_ids", "minimum_credits",
        "minimum_courses", "minimum_percent", "nqf_level", "max_transfer_percent", "approved_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "degree_requirements";
GRANT SELECT ON azora_reader."degree_requirements" TO azora_reader;
ALTER VIEW azora_reader."degree_requirements" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "degree_requirements"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "degree_requirements"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "degree_requirements"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "degree_requirements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to degree_audits
ALTER TABLE "degree_audits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "degree_audits" FROM PUBLIC;
GRANT SELECT, INSERT ON "degree_audits" TO azora_service;
GRANT SELECT ON "degree_audits" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "degree_audits_bf0c387c_access" ON "degree_audits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "degree_audits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "degree_audits" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."degree_audits" WITH (security_barrier = true) AS
    SELECT "id", "master_id", "user_id", "organization_id", "programme_id", "catalogue_year", "purpose",
        "credits_required", "credits_passed", "credits_in_progress", "requirement_count", "met_count",
        "weighted_average", "outstanding", "is_eligible", "created_at"
    FROM "degree_audits";
GRANT SELECT ON azora_reader."degree_audits" TO azora_reader;
ALTER VIEW azora_reader."degree_audits" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "degree_audits"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "degree_audits"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to transfer_credits
ALTER TABLE "transfer_credits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "transfer_credits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "transfer_credits" TO azora_service;
GRANT SELECT ON "transfer_credits" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "transfer_credits_44a65d4e_access" ON "transfer_credits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "transfer_credits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "transfer_credits" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "transfer_credits" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."transfer_credits" WITH (security_barrier = true) AS
    SELECT "id", "master_id", "user_id", "basis", "source_institution", "source_course", "source_nqf_level",
        "elmo_file_id", "equivalent_course_id", "credits_claimed", "credits_granted", "status", "assessed_by_id",
        "completed_on", "decided_on", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "transfer_credits";
GRANT SELECT ON azora_reader."transfer_credits" TO azora_reader;
ALTER VIEW azora_reader."transfer_credits" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "transfer_credits"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "transfer_credits"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "transfer_credits"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "transfer_credits"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to registration_holds
ALTER TABLE "registration_holds" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "registration_holds" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "registration_holds" TO azora_service;
GRANT SELECT ON "registration_holds" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("reason") ON "registration_holds" TO azora_maintenance;
CREATE POLICY "registration_holds_1995910c_access" ON "registration_holds"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "registration_holds" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "registration_holds" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "registration_holds" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."registration_holds" WITH (security_barrier = true) AS
    SELECT "id", "master_id", "user_id", "kind", "blocks", azora.mask_free_text("reason") AS "reason",
        "financial_hold_id", "placed_by_id", "placed_at", "lapses_on", "released_at", "released_by_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "registration_holds";
GRANT SELECT ON azora_reader."registration_holds" TO azora_reader;
ALTER VIEW azora_reader."registration_holds" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "registration_holds"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{reason}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "registration_holds"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{reason}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "registration_holds"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{reason}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "registration_holds"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to transcript_requests
ALTER TABLE "transcript_requests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "transcript_requests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "transcript_requests" TO azora_service;
GRANT SELECT ON "transcript_requests" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "master_id", "user_id", "purpose", "format", "recipient_name", "recipient_email", "organization_id",
        "created_at", "updated_at") ON "transcript_requests" TO azora_user;
GRANT UPDATE ("recipient_name", "recipient_email") ON "transcript_requests" TO azora_maintenance;
CREATE POLICY "transcript_requests_eafbe3d9_access" ON "transcript_requests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "transcript_requests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "transcript_requests" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "transcript_requests" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "transcript_requests" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."transcript_requests" WITH (security_barrier = true) AS
    SELECT "id", "master_id", "user_id", "purpose", "format", "copies",
        azora.mask_name("recipient_name") AS "recipient_name",
        azora.mask_email("recipient_email") AS "recipient_email", "fee_amount", "fee_currency", "status", "refusal",
        "document_sha256", "verification_code", "issued_at", "delivered_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "transcript_requests";
GRANT SELECT ON azora_reader."transcript_requests" TO azora_reader;
ALTER VIEW azora_reader."transcript_requests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "transcript_requests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{recipient_name,recipient_email}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "transcript_requests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{recipient_name,recipient_email}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "transcript_requests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{recipient_name,recipient_email}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "transcript_requests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
