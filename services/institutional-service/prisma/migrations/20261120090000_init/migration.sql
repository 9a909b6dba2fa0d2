-- CreateEnum
CREATE TYPE "EntranceCategory" AS ENUM ('FIRST_TIME_ENTERING', 'TRANSFER', 'RETURNING', 'NON_ENTERING');

-- CreateEnum
CREATE TYPE "AttendanceMode" AS ENUM ('FULL_TIME', 'PART_TIME');

-- CreateEnum
CREATE TYPE "RegistrationStatus" AS ENUM ('PENDING', 'REGISTERED', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('IDENTITY', 'MATRIC_CERTIFICATE', 'ACADEMIC_RECORD', 'PROOF_OF_PAYMENT', 'STUDY_PERMIT', 'MEDICAL_AID', 'GUARDIAN_CONSENT', 'PHOTOGRAPH');

-- CreateEnum
CREATE TYPE "DocumentStatus" AS ENUM ('AWAITED', 'RECEIVED', 'VERIFIED', 'REJECTED', 'WAIVED');

-- CreateEnum
CREATE TYPE "DocumentRejection" AS ENUM ('UNREADABLE', 'EXPIRED', 'WRONG_PERSON', 'NOT_CERTIFIED');

-- CreateEnum
CREATE TYPE "StandingKind" AS ENUM ('GOOD', 'PROBATION', 'FINAL_PROBATION', 'EXCLUDED', 'READMITTED');

-- CreateEnum
CREATE TYPE "HonoursList" AS ENUM ('DEANS_LIST', 'CUM_LAUDE', 'SUMMA_CUM_LAUDE');

-- CreateEnum
CREATE TYPE "ReportKind" AS ENUM ('MIDTERM', 'TERM', 'SEMESTER', 'ANNUAL');

-- CreateEnum
CREATE TYPE "ReportStatus" AS ENUM ('DRAFT', 'APPROVED', 'RELEASED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "WarningTrigger" AS ENUM ('MISSED_CLASSES', 'MISSED_SUBMISSIONS', 'LOW_MARK', 'NO_SIGN_IN', 'FEES_OVERDUE', 'LECTURER_CONCERN');

-- CreateEnum
CREATE TYPE "WarningSeverity" AS ENUM ('NOTICE', 'CONCERN', 'URGENT');

-- CreateEnum
CREATE TYPE "WarningSource" AS ENUM ('MACHINE', 'LECTURER', 'ADVISOR', 'PEER');

-- CreateEnum
CREATE TYPE "WarningStatus" AS ENUM ('RAISED', 'IN_CONTACT', 'RESOLVED', 'DISMISSED');

-- CreateEnum
CREATE TYPE "CredentialKind" AS ENUM ('PROOF_OF_REGISTRATION', 'CERTIFICATE_OF_CONDUCT', 'COMPLETION_LETTER', 'REPLACEMENT_CERTIFICATE', 'DIGITAL_CREDENTIAL', 'SYLLABUS');

-- CreateEnum
CREATE TYPE "DeliveryMethod" AS ENUM ('DIGITAL', 'COLLECTION', 'POST');

-- CreateEnum
CREATE TYPE "CredentialRequestStatus" AS ENUM ('REQUESTED', 'IN_PROGRESS', 'FULFILLED', 'REFUSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "student_registrations" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "academic_year" SMALLINT NOT NULL,
    "year_of_study" SMALLINT NOT NULL,
    "entrance_category" "EntranceCategory" NOT NULL,
    "attendance" "AttendanceMode" NOT NULL DEFAULT 'FULL_TIME',
    "credits_registered" DECIMAL(5,1) NOT NULL DEFAULT 0,
    "status" "RegistrationStatus" NOT NULL DEFAULT 'PENDING',
    "fulfils_requirements" BOOLEAN NOT NULL DEFAULT false,
    "registered_on" DATE,
    "cancelled_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "student_registrations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_documents" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "kind" "DocumentKind" NOT NULL,
    "is_mandatory" BOOLEAN NOT NULL DEFAULT true,
    "file_id" UUID,
    "file_sha256" CHAR(64),
    "document_number" TEXT,
    "issued_on" DATE,
    "expires_on" DATE,
    "due_on" DATE,
    "status" "DocumentStatus" NOT NULL DEFAULT 'AWAITED',
    "rejection" "DocumentRejection",
    "verified_at" TIMESTAMPTZ(6),
    "verified_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "registration_documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "academic_standings" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "semester" SMALLINT NOT NULL,
    "standing" "StandingKind" NOT NULL,
    "weighted_average" DECIMAL(5,2) NOT NULL,
    "credits_attempted" DECIMAL(5,1) NOT NULL,
    "credits_passed" DECIMAL(5,1) NOT NULL,
    "honours" "HonoursList",
    "conditions" TEXT,
    "readmission_from" DATE,
    "board_meeting_on" DATE NOT NULL,
    "decided_by_id" UUID,
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "academic_standings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress_reports" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "ReportKind" NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "average_percent" DECIMAL(5,2),
    "attendance_percent" DECIMAL(5,2),
    "module_count" SMALLINT NOT NULL,
    "passed_count" SMALLINT NOT NULL,
    "class_rank" INTEGER,
    "remarks" TEXT,
    "file_id" UUID,
    "status" "ReportStatus" NOT NULL DEFAULT 'DRAFT',
    "released_at" TIMESTAMPTZ(6),
    "acknowledged_at" TIMESTAMPTZ(6),
    "acknowledged_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "progress_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "early_warnings" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "trigger" "WarningTrigger" NOT NULL,
    "severity" "WarningSeverity" NOT NULL,
    "raised_by" "WarningSource" NOT NULL,
    "raised_by_id" UUID,
    "observed_value" DECIMAL(9,2),
    "threshold_value" DECIMAL(9,2),
    "advisor_id" UUID,
    "advisor_note" TEXT,
    "status" "WarningStatus" NOT NULL DEFAULT 'RAISED',
    "raised_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "first_contact_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "early_warnings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential_requests" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "CredentialKind" NOT NULL,
    "delivery" "DeliveryMethod" NOT NULL DEFAULT 'DIGITAL',
    "delivery_address" TEXT,
    "fee_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "fee_currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "credential_id" UUID,
    "status" "CredentialRequestStatus" NOT NULL DEFAULT 'REQUESTED',
    "refusal_reason" TEXT,
    "fulfilled_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "credential_requests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "student_registrations_user_id_idx" ON "student_registrations"("user_id");

-- CreateIndex
CREATE INDEX "student_registrations_student_id_idx" ON "student_registrations"("student_id");

-- CreateIndex
CREATE INDEX "student_registrations_programme_id_idx" ON "student_registrations"("programme_id");

-- CreateIndex
CREATE INDEX "student_registrations_compliance_id_idx" ON "student_registrations"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "student_registrations_organization_id_user_id_id_key" ON "student_registrations"("organization_id", "user_id", "id");

-- CreateIndex
CREATE INDEX "registration_documents_file_id_idx" ON "registration_documents"("file_id");

-- CreateIndex
CREATE INDEX "registration_documents_verified_by_id_idx" ON "registration_documents"("verified_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_documents_registration_id_kind_key" ON "registration_documents"("registration_id", "kind");

-- CreateIndex
CREATE INDEX "academic_standings_user_id_idx" ON "academic_standings"("user_id");

-- CreateIndex
CREATE INDEX "academic_standings_organization_id_user_id_registration_id_idx" ON "academic_standings"("organization_id", "user_id", "registration_id");

-- CreateIndex
CREATE INDEX "academic_standings_decided_by_id_idx" ON "academic_standings"("decided_by_id");

-- CreateIndex
CREATE INDEX "academic_standings_compliance_id_idx" ON "academic_standings"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "academic_standings_registration_id_semester_key" ON "academic_standings"("registration_id", "semester");

-- CreateIndex
CREATE INDEX "progress_reports_user_id_idx" ON "progress_reports"("user_id");

-- CreateIndex
CREATE INDEX "progress_reports_organization_id_user_id_registration_id_idx" ON "progress_reports"("organization_id", "user_id", "registration_id");

-- CreateIndex
CREATE INDEX "progress_reports_file_id_idx" ON "progress_reports"("file_id");

-- CreateIndex
CREATE INDEX "progress_reports_acknowledged_by_id_idx" ON "progress_reports"("acknowledged_by_id");

-- CreateIndex
CREATE INDEX "progress_reports_compliance_id_idx" ON "progress_reports"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "progress_reports_registration_id_kind_period_start_key" ON "progress_reports"("registration_id", "kind", "period_start");

-- CreateIndex
CREATE INDEX "early_warnings_user_id_idx" ON "early_warnings"("user_id");

-- CreateIndex
CREATE INDEX "early_warnings_organization_id_user_id_registration_id_idx" ON "early_warnings"("organization_id", "user_id", "registration_id");

-- CreateIndex
CREATE INDEX "early_warnings_raised_by_id_idx" ON "early_warnings"("raised_by_id");

-- CreateIndex
CREATE INDEX "early_warnings_advisor_id_idx" ON "early_warnings"("advisor_id");

-- CreateIndex
CREATE INDEX "early_warnings_compliance_id_idx" ON "early_warnings"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "credential_requests_credential_id_key" ON "credential_requests"("credential_id");

-- CreateIndex
CREATE INDEX "credential_requests_user_id_idx" ON "credential_requests"("user_id");

-- CreateIndex
CREATE INDEX "credential_requests_organization_id_user_id_registration_id_idx" ON "credential_requests"("organization_id", "user_id", "registration_id");

-- CreateIndex
CREATE INDEX "credential_requests_compliance_id_idx" ON "credential_requests"("compliance_id");

-- AddForeignKey
ALTER TABLE "registration_documents" ADD CONSTRAINT "registration_documents_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "student_registrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "academic_standings" ADD CONSTRAINT "academic_standings_organization_id_user_id_registration_id_fkey" FOREIGN KEY ("organization_id", "user_id", "registration_id") REFERENCES "student_registrations"("organization_id", "user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_organization_id_user_id_registration_id_fkey" FOREIGN KEY ("organization_id", "user_id", "registration_id") REFERENCES "student_registrations"("organization_id", "user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "early_warnings" ADD CONSTRAINT "early_warnings_organization_id_user_id_registration_id_fkey" FOREIGN KEY ("organization_id", "user_id", "registration_id") REFERENCES "student_registrations"("organization_id", "user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential_requests" ADD CONSTRAINT "credential_requests_organization_id_user_id_registration_i_fkey" FOREIGN KEY ("organization_id", "user_id", "registration_id") REFERENCES "student_registrations"("organization_id", "user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of student_registrations
ALTER TABLE "student_registrations" ADD CONSTRAINT "student_registrations_academic_year_29e7f272_check"
    CHECK (academic_year BETWEEN 1990 AND 2100);
ALTER TABLE "student_registrations" ADD CONSTRAINT "student_registrations_year_of_study_d8570805_check"
    CHECK (year_of_study BETWEEN 1 AND 12);
ALTER TABLE "student_registrations" ADD CONSTRAINT "student_registrations_status_registered_on_cance_0e30ee3c_check"
    CHECK ((status IN ('REGISTERED', 'COMPLETED')) = (registered_on IS NOT NULL AND cancelled_on IS NULL));
ALTER TABLE "student_registrations" ADD CONSTRAINT "student_registrations_status_cancelled_on_29d01f5c_check"
    CHECK ((status = 'CANCELLED') = (cancelled_on IS NOT NULL));
ALTER TABLE "student_registrations" ADD CONSTRAINT "student_registrations_cancelled_on_registered_on_96df27d9_check"
    CHECK (cancelled_on >= registered_on);
ALTER TABLE "student_registrations" ADD CONSTRAINT "student_registrations_credits_registered_93e29242_check"
    CHECK (credits_registered >= 0 AND credits_registered <= 240);
ALTER TABLE "student_registrations" ADD CONSTRAINT "student_registrations_fulfils_requirements_statu_4fa8947f_check"
    CHECK (NOT fulfils_requirements OR status = 'COMPLETED');
CREATE UNIQUE INDEX "student_registrations_student_id_programme_id_acad_2743f6b6_key" ON "student_registrations" ("student_id", "programme_id", "academic_year")
    WHERE (status <> 'CANCELLED' AND deleted_at IS NULL);

-- Safeguards of registration_documents
ALTER TABLE "registration_documents" ADD CONSTRAINT "registration_documents_status_verified_at_1f33f63b_check"
    CHECK ((status IN ('VERIFIED', 'REJECTED')) = (verified_at IS NOT NULL));
ALTER TABLE "registration_documents" ADD CONSTRAINT "registration_documents_verified_at_verified_by_i_bc0844dc_check"
    CHECK ((verified_at IS NULL) = (verified_by_id IS NULL));
ALTER TABLE "registration_documents" ADD CONSTRAINT "registration_documents_status_rejection_73a653db_check"
    CHECK ((status = 'REJECTED') = (rejection IS NOT NULL));
ALTER TABLE "registration_documents" ADD CONSTRAINT "registration_documents_status_file_id_7094c09a_check"
    CHECK (status IN ('AWAITED', 'WAIVED') OR file_id IS NOT NULL);
ALTER TABLE "registration_documents" ADD CONSTRAINT "registration_documents_expires_on_issued_on_67019c4b_check"
    CHECK (expires_on > issued_on);
ALTER TABLE "registration_documents" ADD CONSTRAINT "registration_documents_file_sha256_4cf9f9e4_check"
    CHECK (file_sha256 ~ '^[0-9a-f]{64}$');

-- Safeguards of academic_standings
ALTER TABLE "academic_standings" ADD CONSTRAINT "academic_standings_weighted_average_90ab2509_check"
    CHECK (weighted_average BETWEEN 0 AND 100);
ALTER TABLE "academic_standings" ADD CONSTRAINT "academic_standings_credits_passed_credits_attemp_4f0c6276_check"
    CHECK (credits_passed BETWEEN 0 AND credits_attempted);
ALTER TABLE "academic_standings" ADD CONSTRAINT "academic_standings_standing_conditions_467dd146_check"
    CHECK ((standing IN ('PROBATION', 'FINAL_PROBATION')) = (conditions IS NOT NULL));
ALTER TABLE "academic_standings" ADD CONSTRAINT "academic_standings_readmission_from_standing_8963ccf1_check"
    CHECK (readmission_from IS NULL OR standing = 'EXCLUDED');
ALTER TABLE "academic_standings" ADD CONSTRAINT "academic_standings_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "academic_standings" ADD CONSTRAINT "academic_standings_honours_weighted_average_f9b27c01_check"
    CHECK (honours IS NULL OR weighted_average >= 75);
ALTER TABLE "academic_standings" ADD CONSTRAINT "academic_standings_semester_ae054d61_check"
    CHECK (semester BETWEEN 1 AND 4);

-- Safeguards of progress_reports
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_average_percent_attendance_perc_d65c0b59_check"
    CHECK (average_percent BETWEEN 0 AND 100 AND attendance_percent BETWEEN 0 AND 100);
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_module_count_passed_count_cf372219_check"
    CHECK (module_count >= 1 AND passed_count BETWEEN 0 AND module_count);
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_status_released_at_f0b627fa_check"
    CHECK (status = 'WITHDRAWN' OR (status = 'RELEASED') = (released_at IS NOT NULL));
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_acknowledged_at_released_at_99d677e2_check"
    CHECK (acknowledged_at >= released_at);
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_class_rank_fc3123df_check"
    CHECK (class_rank >= 1);

-- Safeguards of early_warnings
ALTER TABLE "early_warnings" ADD CONSTRAINT "early_warnings_status_closed_at_a339d660_check"
    CHECK ((status IN ('RESOLVED', 'DISMISSED')) = (closed_at IS NOT NULL));
ALTER TABLE "early_warnings" ADD CONSTRAINT "early_warnings_closed_at_raised_at_5693e9cf_check"
    CHECK (closed_at >= raised_at);
ALTER TABLE "early_warnings" ADD CONSTRAINT "early_warnings_threshold_value_observed_value_574c8d27_check"
    CHECK (threshold_value >= 0 AND observed_value >= 0);
ALTER TABLE "early_warnings" ADD CONSTRAINT "early_warnings_status_advisor_id_1ccebe40_check"
    CHECK (status = 'RAISED' OR advisor_id IS NOT NULL);
ALTER TABLE "early_warnings" ADD CONSTRAINT "early_warnings_raised_by_raised_by_id_c2cd4256_check"
    CHECK (raised_by = 'MACHINE' OR raised_by_id IS NOT NULL);
CREATE UNIQUE INDEX "early_warnings_registration_id_trigger_9ac2deb0_key" ON "early_warnings" ("registration_id", "trigger")
    WHERE (status IN ('RAISED', 'IN_CONTACT') AND deleted_at IS NULL);

-- Safeguards of credential_requests
ALTER TABLE "credential_requests" ADD CONSTRAINT "credential_requests_status_fulfilled_at_0386aefe_check"
    CHECK ((status = 'FULFILLED') = (fulfilled_at IS NOT NULL));
ALTER TABLE "credential_requests" ADD CONSTRAINT "credential_requests_status_delivery_credential_i_94277966_check"
    CHECK (status <> 'FULFILLED' OR delivery <> 'DIGITAL' OR credential_id IS NOT NULL);
ALTER TABLE "credential_requests" ADD CONSTRAINT "credential_requests_credential_id_status_813385aa_check"
    CHECK (credential_id IS NULL OR status = 'FULFILLED');
ALTER TABLE "credential_requests" ADD CONSTRAINT "credential_requests_status_refusal_reason_4ef575f4_check"
    CHECK ((status = 'REFUSED') = (refusal_reason IS NOT NULL));
ALTER TABLE "credential_requests" ADD CONSTRAINT "credential_requests_fee_amount_4542263a_check"
    CHECK (fee_amount >= 0 AND fee_amount < 'NaN');
ALTER TABLE "credential_requests" ADD CONSTRAINT "credential_requests_delivery_address_delivery_95be5e0d_check"
    CHECK (delivery_address IS NULL OR delivery = 'POST');
CREATE UNIQUE INDEX "credential_requests_registration_id_kind_ddee2553_key" ON "credential_requests" ("registration_id", "kind")
    WHERE (status IN ('REQUESTED', 'IN_PROGRESS') AND deleted_at IS NULL);

-- Own rows of student_registrations
CREATE VIEW azora_keys."student_registrations_fe2adad1_own" AS
    SELECT "id" FROM "student_registrations"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."student_registrations_fe2adad1_own" TO azora_user;

-- Access to student_registrations
ALTER TABLE "student_registrations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "student_registrations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "student_registrations" TO azora_service;
GRANT SELECT ON "student_registrations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "student_registrations_2de50296_access" ON "student_registrations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "student_registrations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "student_registrations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "student_registrations" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."student_registrations" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "programme_id", "academic_year", "year_of_study", "entrance_category",
        "attendance", "credits_registered", "status", "fulfils_requirements", "registered_on", "cancelled_on",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "student_registrations";
GRANT SELECT ON azora_reader."student_registrations" TO azora_reader;
ALTER VIEW azora_reader."student_registrations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "student_registrations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "student_registrations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "student_registrations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "student_registrations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to registration_documents
ALTER TABLE "registration_documents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "registration_documents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "registration_documents" TO azora_service;
GRANT SELECT ON "registration_documents" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("document_number") ON "registration_documents" TO azora_maintenance;
CREATE POLICY "registration_documents_14502e67_access" ON "registration_documents"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "registration_documents" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "registration_documents" FOR SELECT TO azora_user
    USING ("registration_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."student_registrations_fe2adad1_own")));
CREATE VIEW azora_reader."registration_documents" WITH (security_barrier = true) AS
    SELECT "id", "registration_id", "kind", "is_mandatory", "file_id", "file_sha256",
        azora.mask_government_id("document_number") AS "document_number", "issued_on", "expires_on", "due_on",
        "status", "rejection", "verified_at", "verified_by_id", "created_at", "updated_at"
    FROM "registration_documents";
GRANT SELECT ON azora_reader."registration_documents" TO azora_reader;
ALTER VIEW azora_reader."registration_documents" OWNER TO azora_masker;

-- Access to academic_standings
ALTER TABLE "academic_standings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "academic_standings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "academic_standings" TO azora_service;
GRANT SELECT ON "academic_standings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "academic_standings_7daf092a_access" ON "academic_standings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "academic_standings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "academic_standings" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "academic_standings" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."academic_standings" WITH (security_barrier = true) AS
    SELECT "id", "registration_id", "user_id", "semester", "standing", "weighted_average", "credits_attempted",
        "credits_passed", "honours", "conditions", "readmission_from", "board_meeting_on", "decided_by_id",
        "effective_from", "effective_to", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "academic_standings";
GRANT SELECT ON azora_reader."academic_standings" TO azora_reader;
ALTER VIEW azora_reader."academic_standings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "academic_standings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "academic_standings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "academic_standings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "academic_standings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to progress_reports
ALTER TABLE "progress_reports" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "progress_reports" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "progress_reports" TO azora_service;
GRANT SELECT ON "progress_reports" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("remarks") ON "progress_reports" TO azora_maintenance;
CREATE POLICY "progress_reports_d1a4e1e1_access" ON "progress_reports"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "progress_reports" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "progress_reports" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "progress_reports" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."progress_reports" WITH (security_barrier = true) AS
    SELECT "id", "registration_id", "user_id", "kind", "period_start", "period_end", "average_percent",
        "attendance_percent", "module_count", "passed_count", "class_rank",
        azora.mask_free_text("remarks") AS "remarks", "file_id", "status", "released_at", "acknowledged_at",
        "acknowledged_by_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "progress_reports";
GRANT SELECT ON azora_reader."progress_reports" TO azora_reader;
ALTER VIEW azora_reader."progress_reports" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "progress_reports"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{remarks}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "progress_reports"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{remarks}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "progress_reports"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{remarks}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "progress_reports"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to early_warnings
ALTER TABLE "early_warnings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "early_warnings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "early_warnings" TO azora_service;
GRANT SELECT ON "early_warnings" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("advisor_note") ON "early_warnings" TO azora_maintenance;
CREATE POLICY "early_warnings_5875ea32_access" ON "early_warnings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "early_warnings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "early_warnings" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "early_warnings" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."early_warnings" WITH (security_barrier = true) AS
    SELECT "id", "registration_id", "user_id", "trigger", "severity", "raised_by", "raised_by_id", "observed_value",
        "threshold_value", "advisor_id", azora.mask_free_text("advisor_note") AS "advisor_note", "status", "raised_at",
        "first_contact_at", "closed_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "early_warnings";
GRANT SELECT ON azora_reader."early_warnings" TO azora_reader;
ALTER VIEW azora_reader."early_warnings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "early_warnings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{advisor_note}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "early_warnings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{advisor_note}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "early_warnings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{advisor_note}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "early_warnings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to credential_requests
ALTER TABLE "credential_requests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "credential_requests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "credential_requests" TO azora_service;
GRANT SELECT ON "credential_requests" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "registration_id", "user_id", "kind", "delivery", "organization_id", "created_at", "updated_at") ON "credential_requests" TO azora_user;
GRANT UPDATE ("delivery_address") ON "credential_requests" TO azora_maintenance;
CREATE POLICY "credential_requests_ef9965b0_access" ON "credential_requests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "credential_requests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "credential_requests" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "credential_requests" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "credential_requests" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."credential_requests" WITH (security_barrier = true) AS
    SELECT "id", "registration_id", "user_id", "kind", "delivery",
        azora.mask_address("delivery_address") AS "delivery_address", "fee_amount", "fee_currency", "credential_id",
        "status", "refusal_reason", "fulfilled_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "credential_requests";
GRANT SELECT ON azora_reader."credential_requests" TO azora_reader;
ALTER VIEW azora_reader."credential_requests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "credential_requests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{delivery_address}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "credential_requests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{delivery_address}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "credential_requests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{delivery_address}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "credential_requests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
