-- CreateEnum
CREATE TYPE "InstitutionType" AS ENUM ('UNIVERSITY', 'UNIVERSITY_OF_TECHNOLOGY', 'COMPREHENSIVE', 'TVET_COLLEGE', 'COMMUNITY_COLLEGE', 'PRIVATE_COLLEGE', 'SCHOOL', 'SKILLS_CENTRE');

-- CreateEnum
CREATE TYPE "InstitutionSector" AS ENUM ('PUBLIC', 'PRIVATE');

-- CreateEnum
CREATE TYPE "InstitutionStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "CampusKind" AS ENUM ('CONTACT', 'DISTANCE_CENTRE', 'SATELLITE', 'ONLINE', 'RESIDENCE');

-- CreateEnum
CREATE TYPE "DepartmentKind" AS ENUM ('FACULTY', 'SCHOOL', 'DEPARTMENT', 'INSTITUTE', 'DIVISION');

-- CreateEnum
CREATE TYPE "StudyMode" AS ENUM ('CONTACT', 'DISTANCE', 'BLENDED');

-- CreateEnum
CREATE TYPE "ProgrammeStatus" AS ENUM ('PROPOSED', 'APPROVED', 'ACTIVE', 'PHASING_OUT', 'CLOSED');

-- CreateEnum
CREATE TYPE "Accreditor" AS ENUM ('CHE', 'QCTO', 'UMALUSI', 'SETA', 'ECSA', 'SACE', 'HPCSA', 'SAICA', 'SACAP', 'INTERNATIONAL_BODY');

-- CreateEnum
CREATE TYPE "AccreditationOutcome" AS ENUM ('PENDING', 'ACCREDITED', 'ACCREDITED_WITH_CONDITIONS', 'NOT_ACCREDITED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "CheckDigit" AS ENUM ('NONE', 'LUHN', 'MOD11');

-- CreateEnum
CREATE TYPE "StaffOffice" AS ENUM ('VICE_CHANCELLOR', 'DEAN', 'HEAD', 'LECTURER', 'REGISTRAR', 'TUTOR', 'RESEARCHER', 'ADMINISTRATOR', 'TECHNICIAN');

-- CreateEnum
CREATE TYPE "PersonnelCategory" AS ENUM ('INSTRUCTION_RESEARCH', 'EXECUTIVE_MANAGEMENT', 'SUPPORT_PROFESSIONAL', 'TECHNICAL', 'ADMINISTRATION', 'SERVICE');

-- CreateEnum
CREATE TYPE "AcademicRank" AS ENUM ('PROFESSOR', 'ASSOCIATE_PROFESSOR', 'SENIOR_LECTURER', 'LECTURER', 'JUNIOR_LECTURER');

-- CreateEnum
CREATE TYPE "Tenure" AS ENUM ('PERMANENT', 'FIXED_TERM', 'VISITING', 'HONORARY');

-- CreateEnum
CREATE TYPE "AppointmentEnd" AS ENUM ('RESIGNED', 'RETIRED', 'EXPIRED', 'DISMISSED', 'DECEASED', 'PROMOTED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "institutions" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "acronym" TEXT,
    "institution_type" "InstitutionType" NOT NULL,
    "sector" "InstitutionSector" NOT NULL,
    "ror_id" TEXT,
    "hemis_code" TEXT,
    "dhet_registration_number" TEXT,
    "country" CHAR(2) NOT NULL DEFAULT 'ZA',
    "established_year" SMALLINT,
    "website" TEXT,
    "status" "InstitutionStatus" NOT NULL DEFAULT 'ACTIVE',
    "closed_on" DATE,
    "registrar_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "institutions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campuses" (
    "id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "CampusKind" NOT NULL DEFAULT 'CONTACT',
    "is_main" BOOLEAN NOT NULL DEFAULT false,
    "locality" TEXT NOT NULL,
    "geonames_id" INTEGER,
    "latitude" DECIMAL(8,6),
    "longitude" DECIMAL(9,6),
    "time_zone" TEXT NOT NULL DEFAULT 'Africa/Johannesburg',
    "capacity" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "campuses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "academic_departments" (
    "id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "parent_id" UUID,
    "organization_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "DepartmentKind" NOT NULL,
    "cesm_code" TEXT,
    "head_id" UUID,
    "campus_id" UUID,
    "opened_on" DATE,
    "closed_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "academic_departments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "academic_programmes" (
    "id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "qualification_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "mode" "StudyMode" NOT NULL DEFAULT 'CONTACT',
    "nqf_level" SMALLINT NOT NULL,
    "total_credits" SMALLINT NOT NULL,
    "minimum_years" DECIMAL(3,1) NOT NULL,
    "maximum_years" DECIMAL(3,1) NOT NULL,
    "cesm_code" TEXT,
    "coordinator_id" UUID,
    "first_intake_year" SMALLINT NOT NULL,
    "last_intake_year" SMALLINT,
    "status" "ProgrammeStatus" NOT NULL DEFAULT 'PROPOSED',
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "academic_programmes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_accreditations" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "accreditor" "Accreditor" NOT NULL,
    "reference_number" TEXT NOT NULL,
    "outcome" "AccreditationOutcome" NOT NULL DEFAULT 'PENDING',
    "conditions" TEXT,
    "conditions_due_on" DATE,
    "applied_on" DATE NOT NULL,
    "decided_on" DATE,
    "valid_from" DATE,
    "valid_until" DATE,
    "is_superseded" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "programme_accreditations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "student_number_sequences" (
    "id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "prefix" TEXT NOT NULL DEFAULT '',
    "width" SMALLINT NOT NULL DEFAULT 6,
    "next_value" INTEGER NOT NULL DEFAULT 1,
    "check_digit" "CheckDigit" NOT NULL DEFAULT 'LUHN',
    "exhausted_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "student_number_sequences_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_appointments" (
    "id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "staff_number" TEXT,
    "office" "StaffOffice" NOT NULL,
    "personnel_category" "PersonnelCategory" NOT NULL,
    "rank" "AcademicRank",
    "tenure" "Tenure" NOT NULL DEFAULT 'PERMANENT',
    "fte" DECIMAL(3,2) NOT NULL DEFAULT 1,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "ended_reason" "AppointmentEnd",
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "staff_appointments_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "institutions_ror_id_key" ON "institutions"("ror_id");

-- CreateIndex
CREATE UNIQUE INDEX "institutions_hemis_code_key" ON "institutions"("hemis_code");

-- CreateIndex
CREATE INDEX "institutions_registrar_id_idx" ON "institutions"("registrar_id");

-- CreateIndex
CREATE INDEX "institutions_compliance_id_idx" ON "institutions"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "institutions_organization_id_id_key" ON "institutions"("organization_id", "id");

-- CreateIndex
CREATE INDEX "campuses_organization_id_institution_id_idx" ON "campuses"("organization_id", "institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "campuses_institution_id_code_key" ON "campuses"("institution_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "campuses_institution_id_id_key" ON "campuses"("institution_id", "id");

-- CreateIndex
CREATE INDEX "academic_departments_institution_id_parent_id_idx" ON "academic_departments"("institution_id", "parent_id");

-- CreateIndex
CREATE INDEX "academic_departments_institution_id_campus_id_idx" ON "academic_departments"("institution_id", "campus_id");

-- CreateIndex
CREATE INDEX "academic_departments_organization_id_institution_id_idx" ON "academic_departments"("organization_id", "institution_id");

-- CreateIndex
CREATE INDEX "academic_departments_head_id_idx" ON "academic_departments"("head_id");

-- CreateIndex
CREATE UNIQUE INDEX "academic_departments_institution_id_code_key" ON "academic_departments"("institution_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "academic_departments_institution_id_id_key" ON "academic_departments"("institution_id", "id");

-- CreateIndex
CREATE INDEX "academic_programmes_institution_id_department_id_idx" ON "academic_programmes"("institution_id", "department_id");

-- CreateIndex
CREATE INDEX "academic_programmes_qualification_id_idx" ON "academic_programmes"("qualification_id");

-- CreateIndex
CREATE INDEX "academic_programmes_coordinator_id_idx" ON "academic_programmes"("coordinator_id");

-- CreateIndex
CREATE INDEX "academic_programmes_organization_id_institution_id_idx" ON "academic_programmes"("organization_id", "institution_id");

-- CreateIndex
CREATE INDEX "academic_programmes_compliance_id_idx" ON "academic_programmes"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "academic_programmes_institution_id_code_key" ON "academic_programmes"("institution_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "academic_programmes_organization_id_id_key" ON "academic_programmes"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "programme_accreditations_reference_number_key" ON "programme_accreditations"("reference_number");

-- CreateIndex
CREATE INDEX "programme_accreditations_organization_id_programme_id_idx" ON "programme_accreditations"("organization_id", "programme_id");

-- CreateIndex
CREATE INDEX "student_number_sequences_organization_id_institution_id_idx" ON "student_number_sequences"("organization_id", "institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "student_number_sequences_institution_id_year_prefix_key" ON "student_number_sequences"("institution_id", "year", "prefix");

-- CreateIndex
CREATE INDEX "staff_appointments_institution_id_department_id_idx" ON "staff_appointments"("institution_id", "department_id");

-- CreateIndex
CREATE INDEX "staff_appointments_organization_id_institution_id_idx" ON "staff_appointments"("organization_id", "institution_id");

-- CreateIndex
CREATE INDEX "staff_appointments_compliance_id_idx" ON "staff_appointments"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_appointments_user_id_department_id_office_starts_on_key" ON "staff_appointments"("user_id", "department_id", "office", "starts_on");

-- AddForeignKey
ALTER TABLE "campuses" ADD CONSTRAINT "campuses_organization_id_institution_id_fkey" FOREIGN KEY ("organization_id", "institution_id") REFERENCES "institutions"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "academic_departments" ADD CONSTRAINT "academic_departments_organization_id_institution_id_fkey" FOREIGN KEY ("organization_id", "institution_id") REFERENCES "institutions"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "academic_departments" ADD CONSTRAINT "academic_departments_institution_id_parent_id_fkey" FOREIGN KEY ("institution_id", "parent_id") REFERENCES "academic_departments"("institution_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "academic_departments" ADD CONSTRAINT "academic_departments_institution_id_campus_id_fkey" FOREIGN KEY ("institution_id", "campus_id") REFERENCES "campuses"("institution_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "academic_programmes" ADD CONSTRAINT "academic_programmes_organization_id_institution_id_fkey" FOREIGN KEY ("organization_id", "institution_id") REFERENCES "institutions"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "academic_programmes" ADD CONSTRAINT "academic_programmes_institution_id_department_id_fkey" FOREIGN KEY ("institution_id", "department_id") REFERENCES "academic_departments"("institution_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_accreditations" ADD CONSTRAINT "programme_accreditations_organization_id_programme_id_fkey" FOREIGN KEY ("organization_id", "programme_id") REFERENCES "academic_programmes"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "student_number_sequences" ADD CONSTRAINT "student_number_sequences_organization_id_institution_id_fkey" FOREIGN KEY ("organization_id", "institution_id") REFERENCES "institutions"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_appointments" ADD CONSTRAINT "staff_appointments_organization_id_institution_id_fkey" FOREIGN KEY ("organization_id", "institution_id") REFERENCES "institutions"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_appointments" ADD CONSTRAINT "staff_appointments_institution_id_department_id_fkey" FOREIGN KEY ("institution_id", "department_id") REFERENCES "academic_departments"("institution_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of institutions
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_ror_id_b0eead69_check"
    CHECK (ror_id ~ '^https://ror[.]org/0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$');
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_hemis_code_c0649de8_check"
    CHECK (hemis_code ~ '^[A-Z][0-9]{2}$');
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_established_year_53fb0051_check"
    CHECK (established_year BETWEEN 1000 AND 2100);
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_status_closed_on_a7bb4933_check"
    CHECK ((status IN ('INACTIVE', 'WITHDRAWN')) = (closed_on IS NOT NULL));
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_sector_dhet_registration_number_ins_74158b6b_check"
    CHECK (sector = 'PUBLIC' OR dhet_registration_number IS NOT NULL OR institution_type = 'SCHOOL' OR country <> 'ZA');
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_website_3d03f31d_check"
    CHECK (website ~ '^https?://');
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_country_49280b39_check"
    CHECK (country ~ '^[A-Z]{2}$');

-- Safeguards of campuses
ALTER TABLE "campuses" ADD CONSTRAINT "campuses_latitude_longitude_8cbc6d94_check"
    CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);
ALTER TABLE "campuses" ADD CONSTRAINT "campuses_latitude_longitude_caca1934_check"
    CHECK ((latitude IS NULL) = (longitude IS NULL));
ALTER TABLE "campuses" ADD CONSTRAINT "campuses_code_733902e5_check"
    CHECK (code ~ '^[A-Z0-9]{1,8}$');
ALTER TABLE "campuses" ADD CONSTRAINT "campuses_capacity_38c7a564_check"
    CHECK (capacity > 0);
ALTER TABLE "campuses" ADD CONSTRAINT "campuses_is_main_kind_743c9a99_check"
    CHECK (is_main IS FALSE OR kind = 'CONTACT');
CREATE UNIQUE INDEX "campuses_institution_id_a9e789d8_key" ON "campuses" ("institution_id")
    WHERE (is_main);

-- Safeguards of academic_departments
ALTER TABLE "academic_departments" ADD CONSTRAINT "academic_departments_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "academic_departments" ADD CONSTRAINT "academic_departments_code_d6535e8f_check"
    CHECK (code ~ '^[A-Z0-9]{2,10}$');
ALTER TABLE "academic_departments" ADD CONSTRAINT "academic_departments_cesm_code_3c6e401d_check"
    CHECK (cesm_code ~ '^[0-9]{2}$');
ALTER TABLE "academic_departments" ADD CONSTRAINT "academic_departments_kind_parent_id_bb825e42_check"
    CHECK (kind <> 'FACULTY' OR parent_id IS NULL);
ALTER TABLE "academic_departments" ADD CONSTRAINT "academic_departments_closed_on_opened_on_6485e3ad_check"
    CHECK (closed_on > opened_on);

-- Safeguards of academic_programmes
ALTER TABLE "academic_programmes" ADD CONSTRAINT "academic_programmes_code_ee866ba3_check"
    CHECK (code ~ '^[A-Z0-9-]{3,16}$');
ALTER TABLE "academic_programmes" ADD CONSTRAINT "academic_programmes_nqf_level_91364e4f_check"
    CHECK (nqf_level BETWEEN 1 AND 10);
ALTER TABLE "academic_programmes" ADD CONSTRAINT "academic_programmes_minimum_years_maximum_years_9ada2165_check"
    CHECK (minimum_years > 0 AND minimum_years <= 8 AND maximum_years >= minimum_years);
ALTER TABLE "academic_programmes" ADD CONSTRAINT "academic_programmes_total_credits_941c51a6_check"
    CHECK (total_credits BETWEEN 10 AND 1200);
ALTER TABLE "academic_programmes" ADD CONSTRAINT "academic_programmes_first_intake_year_last_intak_b50eee71_check"
    CHECK (first_intake_year BETWEEN 1900 AND 2100 AND last_intake_year >= first_intake_year);
ALTER TABLE "academic_programmes" ADD CONSTRAINT "academic_programmes_status_last_intake_year_0297ebb0_check"
    CHECK ((status = 'PHASING_OUT') = (last_intake_year IS NOT NULL) OR status = 'CLOSED');
ALTER TABLE "academic_programmes" ADD CONSTRAINT "academic_programmes_cesm_code_772fb216_check"
    CHECK (cesm_code ~ '^[0-9]{6}$');

-- Safeguards of programme_accreditations
ALTER TABLE "programme_accreditations" ADD CONSTRAINT "programme_accreditations_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "programme_accreditations" ADD CONSTRAINT "programme_accreditations_outcome_conditions_9b603aca_check"
    CHECK ((outcome = 'ACCREDITED_WITH_CONDITIONS') = (conditions IS NOT NULL));
ALTER TABLE "programme_accreditations" ADD CONSTRAINT "programme_accreditations_outcome_valid_from_8982e670_check"
    CHECK ((outcome IN ('ACCREDITED', 'ACCREDITED_WITH_CONDITIONS')) = (valid_from IS NOT NULL) OR outcome = 'WITHDRAWN');
ALTER TABLE "programme_accreditations" ADD CONSTRAINT "programme_accreditations_conditions_due_on_decid_d562e501_check"
    CHECK (conditions_due_on > decided_on);
ALTER TABLE "programme_accreditations" ADD CONSTRAINT "programme_accreditations_conditions_due_on_condi_82cf07be_check"
    CHECK ((conditions_due_on IS NULL) OR conditions IS NOT NULL);
ALTER TABLE "programme_accreditations" ADD CONSTRAINT "programme_accreditations_decided_on_applied_on_02aaf44a_check"
    CHECK (decided_on >= applied_on);
ALTER TABLE "programme_accreditations" ADD CONSTRAINT "programme_accreditations_outcome_decided_on_fbb2bc6d_check"
    CHECK ((outcome = 'PENDING') = (decided_on IS NULL));
CREATE UNIQUE INDEX "programme_accreditations_programme_id_accreditor_d0b3d4c6_key" ON "programme_accreditations" ("programme_id", "accreditor")
    WHERE (outcome IN ('ACCREDITED', 'ACCREDITED_WITH_CONDITIONS') AND NOT is_superseded);

-- Safeguards of student_number_sequences
ALTER TABLE "student_number_sequences" ADD CONSTRAINT "student_number_sequences_year_bc131264_check"
    CHECK (year BETWEEN 1990 AND 2100);
ALTER TABLE "student_number_sequences" ADD CONSTRAINT "student_number_sequences_width_6860000f_check"
    CHECK (width BETWEEN 4 AND 8);
ALTER TABLE "student_number_sequences" ADD CONSTRAINT "student_number_sequences_next_value_3fd620a9_check"
    CHECK (next_value >= 1);
ALTER TABLE "student_number_sequences" ADD CONSTRAINT "student_number_sequences_next_value_width_580ccc41_check"
    CHECK (next_value <= power(10, width));
ALTER TABLE "student_number_sequences" ADD CONSTRAINT "student_number_sequences_prefix_ae380dd3_check"
    CHECK (prefix ~ '^[A-Z0-9]{0,4}$');
ALTER TABLE "student_number_sequences" ADD CONSTRAINT "student_number_sequences_exhausted_at_next_value_72287ef2_check"
    CHECK ((exhausted_at IS NOT NULL) = (next_value = power(10, width)));

-- Safeguards of staff_appointments
ALTER TABLE "staff_appointments" ADD CONSTRAINT "staff_appointments_fte_a8b5c380_check"
    CHECK (fte > 0 AND fte <= 1);
ALTER TABLE "staff_appointments" ADD CONSTRAINT "staff_appointments_ends_on_starts_on_9934c33d_check"
    CHECK (ends_on > starts_on);
ALTER TABLE "staff_appointments" ADD CONSTRAINT "staff_appointments_tenure_ends_on_f40ebeab_check"
    CHECK (tenure <> 'FIXED_TERM' OR ends_on IS NOT NULL);
ALTER TABLE "staff_appointments" ADD CONSTRAINT "staff_appointments_staff_number_06a4f59e_check"
    CHECK (staff_number ~ '^[A-Z0-9-]{3,20}$');
ALTER TABLE "staff_appointments" ADD CONSTRAINT "staff_appointments_personnel_category_rank_ca6572ae_check"
    CHECK (personnel_category = 'INSTRUCTION_RESEARCH' OR rank IS NULL);
CREATE UNIQUE INDEX "staff_appointments_department_id_f7a03269_key" ON "staff_appointments" ("department_id")
    WHERE (office = 'HEAD' AND ended_reason IS NULL AND deleted_at IS NULL);

-- Live rows of institutions
CREATE VIEW azora_keys."institutions_d0b5671d_live" AS
    SELECT "id" FROM "institutions"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."institutions_d0b5671d_live" TO azora_user;

-- Live rows of academic_programmes
CREATE VIEW azora_keys."academic_programmes_d4e53da7_live" AS
    SELECT "id" FROM "academic_programmes"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."academic_programmes_d4e53da7_live" TO azora_user;

-- Access to institutions
ALTER TABLE "institutions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "institutions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "institutions" TO azora_service;
GRANT SELECT ON "institutions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "institutions_97d25ba9_access" ON "institutions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "institutions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "institutions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "institutions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."institutions" WITH (security_barrier = true) AS
    SELECT "id", "name", "acronym", "institution_type", "sector", "ror_id", "hemis_code", "dhet_registration_number",
        "country", "established_year", "website", "status", "closed_on", "registrar_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "institutions";
GRANT SELECT ON azora_reader."institutions" TO azora_reader;
ALTER VIEW azora_reader."institutions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "institutions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "institutions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "institutions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "institutions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to campuses
ALTER TABLE "campuses" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "campuses" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "campuses" TO azora_service;
GRANT SELECT ON "campuses" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "campuses_fc0423eb_access" ON "campuses"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "campuses" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "campuses" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "campuses" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR EXISTS (SELECT FROM azora_keys."institutions_d0b5671d_live" live WHERE live."id" = "campuses"."institution_id"));
CREATE VIEW azora_reader."campuses" WITH (security_barrier = true) AS
    SELECT "id", "institution_id", "organization_id", "code", "name", "kind", "is_main", "locality", "geonames_id",
        "latitude", "longitude", "time_zone", "capacity", "created_at", "updated_at"
    FROM "campuses";
GRANT SELECT ON azora_reader."campuses" TO azora_reader;
ALTER VIEW azora_reader."campuses" OWNER TO azora_masker;

-- Access to academic_departments
ALTER TABLE "academic_departments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "academic_departments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "academic_departments" TO azora_service;
GRANT SELECT ON "academic_departments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "academic_departments_4aba0a46_access" ON "academic_departments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "academic_departments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "academic_departments" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "academic_departments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR EXISTS (SELECT FROM azora_keys."institutions_d0b5671d_live" live WHERE live."id" = "academic_departments"."institution_id"));
CREATE VIEW azora_reader."academic_departments" WITH (security_barrier = true) AS
    SELECT "id", "institution_id", "parent_id", "organization_id", "code", "name", "kind", "cesm_code", "head_id",
        "campus_id", "opened_on", "closed_on", "created_at", "updated_at"
    FROM "academic_departments";
GRANT SELECT ON azora_reader."academic_departments" TO azora_reader;
ALTER VIEW azora_reader."academic_departments" OWNER TO azora_masker;

-- Access to academic_programmes
ALTER TABLE "academic_programmes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "academic_programmes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "academic_programmes" TO azora_service;
GRANT SELECT ON "academic_programmes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "academic_programmes_b72a0d2f_access" ON "academic_programmes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "academic_programmes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "academic_programmes" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "academic_programmes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."academic_programmes" WITH (security_barrier = true) AS
    SELECT "id", "institution_id", "department_id", "qualification_id", "code", "title", "mode", "nqf_level",
        "total_credits", "minimum_years", "maximum_years", "cesm_code", "coordinator_id", "first_intake_year",
        "last_intake_year", "status", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "academic_programmes";
GRANT SELECT ON azora_reader."academic_programmes" TO azora_reader;
ALTER VIEW azora_reader."academic_programmes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "academic_programmes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "academic_programmes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "academic_programmes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "academic_programmes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to programme_accreditations
ALTER TABLE "programme_accreditations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "programme_accreditations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "programme_accreditations" TO azora_service;
GRANT SELECT ON "programme_accreditations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "programme_accreditations_26048647_access" ON "programme_accreditations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "programme_accreditations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "programme_accreditations" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "programme_accreditations" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR EXISTS (SELECT FROM azora_keys."academic_programmes_d4e53da7_live" live WHERE live."id" = "programme_accreditations"."programme_id"));
CREATE VIEW azora_reader."programme_accreditations" WITH (security_barrier = true) AS
    SELECT "id", "programme_id", "organization_id", "accreditor", "reference_number", "outcome", "conditions",
        "conditions_due_on", "applied_on", "decided_on", "valid_from", "valid_until", "is_superseded", "created_at",
        "updated_at"
    FROM "programme_accreditations";
GRANT SELECT ON azora_reader."programme_accreditations" TO azora_reader;
ALTER VIEW azora_reader."programme_accreditations" OWNER TO azora_masker;

-- Access to student_number_sequences
ALTER TABLE "student_number_sequences" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "student_number_sequences" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "student_number_sequences" TO azora_service;
GRANT SELECT ON "student_number_sequences" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "student_number_sequences_85c40e20_access" ON "student_number_sequences"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "student_number_sequences" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "student_number_sequences" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "student_number_sequences" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."institutions_d0b5671d_live" live WHERE live."id" = "student_number_sequences"."institution_id"));
CREATE VIEW azora_reader."student_number_sequences" WITH (security_barrier = true) AS
    SELECT "id", "institution_id", "organization_id", "year", "prefix", "width", "next_value", "check_digit",
        "exhausted_at", "created_at", "updated_at"
    FROM "student_number_sequences";
GRANT SELECT ON azora_reader."student_number_sequences" TO azora_reader;
ALTER VIEW azora_reader."student_number_sequences" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "student_number_sequences"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "student_number_sequences"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "student_number_sequences"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "student_number_sequences"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to staff_appointments
ALTER TABLE "staff_appointments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "staff_appointments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "staff_appointments" TO azora_service;
GRANT SELECT ON "staff_appointments" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("staff_number") ON "staff_appointments" TO azora_maintenance;
CREATE POLICY "staff_appointments_ac5f8eb7_access" ON "staff_appointments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "staff_appointments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "staff_appointments" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "staff_appointments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."staff_appointments" WITH (security_barrier = true) AS
    SELECT "id", "institution_id", "department_id", "user_id", azora.mask_government_id("staff_number") AS "staff_number",
        "office", "personnel_category", "rank", "tenure", "fte", "starts_on", "ends_on", "ended_reason",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "staff_appointments";
GRANT SELECT ON azora_reader."staff_appointments" TO azora_reader;
ALTER VIEW azora_reader."staff_appointments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "staff_appointments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{staff_number}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "staff_appointments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{staff_number}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "staff_appointments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{staff_number}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "staff_appointments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
