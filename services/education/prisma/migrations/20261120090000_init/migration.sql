-- CreateEnum
CREATE TYPE "SchoolSector" AS ENUM ('PUBLIC', 'INDEPENDENT');

-- CreateEnum
CREATE TYPE "SchoolPhase" AS ENUM ('PRIMARY', 'SECONDARY', 'COMBINED', 'INTERMEDIATE_SCHOOL');

-- CreateEnum
CREATE TYPE "SchoolStatus" AS ENUM ('OPEN', 'PENDING_OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "CurriculumPhase" AS ENUM ('FOUNDATION', 'INTERMEDIATE', 'SENIOR', 'FET');

-- CreateEnum
CREATE TYPE "SubjectGroup" AS ENUM ('LANGUAGE', 'MATHEMATICS', 'SCIENCE', 'HUMANITIES', 'COMMERCE', 'TECHNOLOGY', 'ARTS', 'LIFE_ORIENTATION', 'VOCATIONAL');

-- CreateEnum
CREATE TYPE "LanguageOffering" AS ENUM ('HOME_LANGUAGE', 'FIRST_ADDITIONAL', 'SECOND_ADDITIONAL');

-- CreateEnum
CREATE TYPE "PlacementStatus" AS ENUM ('ENROLLED', 'COMPLETED', 'LEFT');

-- CreateEnum
CREATE TYPE "LeavingReason" AS ENUM ('TRANSFER', 'DROPPED_OUT', 'DECEASED', 'EMIGRATED', 'EXPELLED', 'HOME_EDUCATION');

-- CreateEnum
CREATE TYPE "ProgressionOutcome" AS ENUM ('PROMOTED', 'PROGRESSED', 'RETAINED');

-- CreateEnum
CREATE TYPE "RegisterStatus" AS ENUM ('OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "AttendanceMark" AS ENUM ('PRESENT', 'ABSENT', 'LATE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "schools" (
    "id" UUID NOT NULL,
    "emis_number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "institution_id" UUID,
    "sector" "SchoolSector" NOT NULL,
    "phase" "SchoolPhase" NOT NULL,
    "quintile" SMALLINT,
    "is_no_fee" BOOLEAN NOT NULL DEFAULT false,
    "province" TEXT NOT NULL,
    "district" TEXT NOT NULL,
    "lowest_grade" SMALLINT NOT NULL,
    "highest_grade" SMALLINT NOT NULL,
    "language_of_teaching" TEXT NOT NULL DEFAULT 'en',
    "principal_id" UUID,
    "status" "SchoolStatus" NOT NULL DEFAULT 'OPEN',
    "closed_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "schools_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grade_levels" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "grade_number" SMALLINT NOT NULL,
    "school_year" SMALLINT NOT NULL,
    "phase" "CurriculumPhase" NOT NULL,
    "admission_capacity" INTEGER NOT NULL,
    "class_size_limit" SMALLINT NOT NULL DEFAULT 40,
    "grade_head_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "grade_levels_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "class_sections" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "grade_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "class_code" TEXT NOT NULL,
    "room" TEXT,
    "capacity" SMALLINT NOT NULL,
    "learner_count" SMALLINT NOT NULL DEFAULT 0,
    "language_of_teaching" TEXT NOT NULL DEFAULT 'en',
    "register_teacher_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "class_sections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subject_offerings" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "grade_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "subject_group" "SubjectGroup" NOT NULL,
    "language_level" "LanguageOffering",
    "is_compulsory" BOOLEAN NOT NULL DEFAULT false,
    "weekly_hours" DECIMAL(3,1) NOT NULL,
    "school_assessment_percent" SMALLINT NOT NULL DEFAULT 25,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "subject_offerings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "teacher_allocations" (
    "id" UUID NOT NULL,
    "class_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "educator_id" UUID NOT NULL,
    "sace_number" TEXT,
    "is_primary" BOOLEAN NOT NULL DEFAULT true,
    "periods_per_cycle" SMALLINT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "teacher_allocations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learner_placements" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "grade_id" UUID NOT NULL,
    "class_id" UUID,
    "school_year" SMALLINT NOT NULL,
    "admission_number" TEXT NOT NULL,
    "lurits_number" TEXT,
    "home_language" TEXT,
    "times_repeated" SMALLINT NOT NULL DEFAULT 0,
    "status" "PlacementStatus" NOT NULL DEFAULT 'ENROLLED',
    "admitted_on" DATE NOT NULL,
    "left_on" DATE,
    "leaving_reason" "LeavingReason",
    "progression" "ProgressionOutcome",
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "learner_placements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance_registers" (
    "id" UUID NOT NULL,
    "class_id" UUID NOT NULL,
    "register_on" DATE NOT NULL,
    "period_number" SMALLINT,
    "subject_id" UUID,
    "present_count" SMALLINT NOT NULL DEFAULT 0,
    "absent_count" SMALLINT NOT NULL DEFAULT 0,
    "late_count" SMALLINT NOT NULL DEFAULT 0,
    "status" "RegisterStatus" NOT NULL DEFAULT 'OPEN',
    "closed_by_id" UUID,
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "attendance_registers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance_entries" (
    "id" UUID NOT NULL,
    "register_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "mark" "AttendanceMark" NOT NULL,
    "minutes_late" SMALLINT,
    "is_excused" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "attendance_entries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "schools_emis_number_key" ON "schools"("emis_number");

-- CreateIndex
CREATE INDEX "schools_institution_id_idx" ON "schools"("institution_id");

-- CreateIndex
CREATE INDEX "schools_principal_id_idx" ON "schools"("principal_id");

-- CreateIndex
CREATE INDEX "schools_compliance_id_idx" ON "schools"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "schools_organization_id_id_key" ON "schools"("organization_id", "id");

-- CreateIndex
CREATE INDEX "grade_levels_organization_id_school_id_idx" ON "grade_levels"("organization_id", "school_id");

-- CreateIndex
CREATE INDEX "grade_levels_grade_head_id_idx" ON "grade_levels"("grade_head_id");

-- CreateIndex
CREATE UNIQUE INDEX "grade_levels_school_id_school_year_grade_number_key" ON "grade_levels"("school_id", "school_year", "grade_number");

-- CreateIndex
CREATE UNIQUE INDEX "grade_levels_school_id_id_key" ON "grade_levels"("school_id", "id");

-- CreateIndex
CREATE INDEX "class_sections_school_id_grade_id_idx" ON "class_sections"("school_id", "grade_id");

-- CreateIndex
CREATE INDEX "class_sections_register_teacher_id_idx" ON "class_sections"("register_teacher_id");

-- CreateIndex
CREATE UNIQUE INDEX "class_sections_grade_id_class_code_key" ON "class_sections"("grade_id", "class_code");

-- CreateIndex
CREATE UNIQUE INDEX "class_sections_organization_id_id_key" ON "class_sections"("organization_id", "id");

-- CreateIndex
CREATE INDEX "subject_offerings_school_id_grade_id_idx" ON "subject_offerings"("school_id", "grade_id");

-- CreateIndex
CREATE UNIQUE INDEX "subject_offerings_grade_id_subject_code_key" ON "subject_offerings"("grade_id", "subject_code");

-- CreateIndex
CREATE UNIQUE INDEX "subject_offerings_organization_id_id_key" ON "subject_offerings"("organization_id", "id");

-- CreateIndex
CREATE INDEX "teacher_allocations_educator_id_idx" ON "teacher_allocations"("educator_id");

-- CreateIndex
CREATE INDEX "teacher_allocations_organization_id_class_id_idx" ON "teacher_allocations"("organization_id", "class_id");

-- CreateIndex
CREATE INDEX "teacher_allocations_organization_id_subject_id_idx" ON "teacher_allocations"("organization_id", "subject_id");

-- CreateIndex
CREATE INDEX "teacher_allocations_compliance_id_idx" ON "teacher_allocations"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "teacher_allocations_class_subject_educator_starts_on_key" ON "teacher_allocations"("class_id", "subject_id", "educator_id", "starts_on");

-- CreateIndex
CREATE INDEX "learner_placements_school_id_grade_id_idx" ON "learner_placements"("school_id", "grade_id");

-- CreateIndex
CREATE INDEX "learner_placements_class_id_idx" ON "learner_placements"("class_id");

-- CreateIndex
CREATE INDEX "learner_placements_student_id_idx" ON "learner_placements"("student_id");

-- CreateIndex
CREATE INDEX "learner_placements_organization_id_class_id_idx" ON "learner_placements"("organization_id", "class_id");

-- CreateIndex
CREATE INDEX "learner_placements_compliance_id_idx" ON "learner_placements"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "learner_placements_grade_id_admission_number_key" ON "learner_placements"("grade_id", "admission_number");

-- CreateIndex
CREATE UNIQUE INDEX "learner_placements_user_id_id_key" ON "learner_placements"("user_id", "id");

-- CreateIndex
CREATE INDEX "attendance_registers_closed_by_id_idx" ON "attendance_registers"("closed_by_id");

-- CreateIndex
CREATE INDEX "attendance_registers_organization_id_class_id_idx" ON "attendance_registers"("organization_id", "class_id");

-- CreateIndex
CREATE INDEX "attendance_registers_organization_id_subject_id_idx" ON "attendance_registers"("organization_id", "subject_id");

-- CreateIndex
CREATE INDEX "attendance_registers_compliance_id_idx" ON "attendance_registers"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_registers_class_id_register_on_period_number_key" ON "attendance_registers"("class_id", "register_on", "period_number");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_registers_organization_id_id_key" ON "attendance_registers"("organization_id", "id");

-- CreateIndex
CREATE INDEX "attendance_entries_placement_id_created_at_idx" ON "attendance_entries"("placement_id", "created_at");

-- CreateIndex
CREATE INDEX "attendance_entries_user_id_placement_id_idx" ON "attendance_entries"("user_id", "placement_id");

-- CreateIndex
CREATE INDEX "attendance_entries_organization_id_register_id_idx" ON "attendance_entries"("organization_id", "register_id");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_entries_register_id_placement_id_key" ON "attendance_entries"("register_id", "placement_id");

-- AddForeignKey
ALTER TABLE "grade_levels" ADD CONSTRAINT "grade_levels_organization_id_school_id_fkey" FOREIGN KEY ("organization_id", "school_id") REFERENCES "schools"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_sections" ADD CONSTRAINT "class_sections_school_id_grade_id_fkey" FOREIGN KEY ("school_id", "grade_id") REFERENCES "grade_levels"("school_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subject_offerings" ADD CONSTRAINT "subject_offerings_school_id_grade_id_fkey" FOREIGN KEY ("school_id", "grade_id") REFERENCES "grade_levels"("school_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teacher_allocations" ADD CONSTRAINT "teacher_allocations_organization_id_class_id_fkey" FOREIGN KEY ("organization_id", "class_id") REFERENCES "class_sections"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teacher_allocations" ADD CONSTRAINT "teacher_allocations_organization_id_subject_id_fkey" FOREIGN KEY ("organization_id", "subject_id") REFERENCES "subject_offerings"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learner_placements" ADD CONSTRAINT "learner_placements_school_id_grade_id_fkey" FOREIGN KEY ("school_id", "grade_id") REFERENCES "grade_levels"("school_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learner_placements" ADD CONSTRAINT "learner_placements_organization_id_class_id_fkey" FOREIGN KEY ("organization_id", "class_id") REFERENCES "class_sections"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance_registers" ADD CONSTRAINT "attendance_registers_organization_id_class_id_fkey" FOREIGN KEY ("organization_id", "class_id") REFERENCES "class_sections"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance_registers" ADD CONSTRAINT "attendance_registers_organization_id_subject_id_fkey" FOREIGN KEY ("organization_id", "subject_id") REFERENCES "subject_offerings"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance_entries" ADD CONSTRAINT "attendance_entries_organization_id_register_id_fkey" FOREIGN KEY ("organization_id", "register_id") REFERENCES "attendance_registers"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance_entries" ADD CONSTRAINT "attendance_entries_user_id_placement_id_fkey" FOREIGN KEY ("user_id", "placement_id") REFERENCES "learner_placements"("user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of schools
ALTER TABLE "schools" ADD CONSTRAINT "schools_emis_number_ca89ca55_check"
    CHECK (emis_number ~ '^[0-9]{9}$');
ALTER TABLE "schools" ADD CONSTRAINT "schools_quintile_763b2ee4_check"
    CHECK (quintile BETWEEN 1 AND 5);
ALTER TABLE "schools" ADD CONSTRAINT "schools_sector_quintile_a8dd419b_check"
    CHECK ((sector = 'PUBLIC') = (quintile IS NOT NULL));
ALTER TABLE "schools" ADD CONSTRAINT "schools_is_no_fee_sector_8a1e49a0_check"
    CHECK (NOT is_no_fee OR sector = 'PUBLIC');
ALTER TABLE "schools" ADD CONSTRAINT "schools_lowest_grade_highest_grade_7f25686e_check"
    CHECK (lowest_grade BETWEEN 0 AND 12 AND highest_grade BETWEEN lowest_grade AND 12);
ALTER TABLE "schools" ADD CONSTRAINT "schools_province_0ce5f305_check"
    CHECK (province ~ '^(EC|FS|GP|KZN|LP|MP|NC|NW|WC)$');
ALTER TABLE "schools" ADD CONSTRAINT "schools_status_closed_on_13d160f1_check"
    CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL));

-- Safeguards of grade_levels
ALTER TABLE "grade_levels" ADD CONSTRAINT "grade_levels_grade_number_51e12ae8_check"
    CHECK (grade_number BETWEEN 0 AND 12);
ALTER TABLE "grade_levels" ADD CONSTRAINT "grade_levels_school_year_25b4496e_check"
    CHECK (school_year BETWEEN 1994 AND 2100);
ALTER TABLE "grade_levels" ADD CONSTRAINT "grade_levels_admission_capacity_class_size_limit_89080370_check"
    CHECK (admission_capacity >= 0 AND class_size_limit BETWEEN 1 AND 60);
ALTER TABLE "grade_levels" ADD CONSTRAINT "grade_levels_phase_grade_number_e276f090_check"
    CHECK (CASE phase WHEN 'FOUNDATION' THEN grade_number <= 3 WHEN 'INTERMEDIATE' THEN grade_number BETWEEN 4 AND 6 WHEN 'SENIOR' THEN grade_number BETWEEN 7 AND 9 ELSE grade_number BETWEEN 10 AND 12 END);

-- Safeguards of class_sections
ALTER TABLE "class_sections" ADD CONSTRAINT "class_sections_class_code_c921c0ee_check"
    CHECK (class_code ~ '^[0-9R]{1,2}[A-Z]$');
ALTER TABLE "class_sections" ADD CONSTRAINT "class_sections_capacity_299be25b_check"
    CHECK (capacity BETWEEN 1 AND 60);
ALTER TABLE "class_sections" ADD CONSTRAINT "class_sections_learner_count_b6ccd840_check"
    CHECK (learner_count >= 0);

-- Safeguards of subject_offerings
ALTER TABLE "subject_offerings" ADD CONSTRAINT "subject_offerings_subject_code_2e8477bb_check"
    CHECK (subject_code ~ '^[0-9]{8}$');
ALTER TABLE "subject_offerings" ADD CONSTRAINT "subject_offerings_weekly_hours_af94f4a1_check"
    CHECK (weekly_hours > 0 AND weekly_hours <= 15);
ALTER TABLE "subject_offerings" ADD CONSTRAINT "subject_offerings_language_level_subject_group_3aa82fe5_check"
    CHECK ((language_level IS NOT NULL) = (subject_group = 'LANGUAGE'));
ALTER TABLE "subject_offerings" ADD CONSTRAINT "subject_offerings_school_assessment_percent_9aefe24c_check"
    CHECK (school_assessment_percent BETWEEN 0 AND 100);

-- Safeguards of teacher_allocations
ALTER TABLE "teacher_allocations" ADD CONSTRAINT "teacher_allocations_ends_on_starts_on_7a3a1a6e_check"
    CHECK (ends_on >= starts_on);
ALTER TABLE "teacher_allocations" ADD CONSTRAINT "teacher_allocations_periods_per_cycle_d0f2a93f_check"
    CHECK (periods_per_cycle BETWEEN 1 AND 30);
CREATE UNIQUE INDEX "teacher_allocations_class_id_subject_id_a6b6d76a_key" ON "teacher_allocations" ("class_id", "subject_id")
    WHERE (is_primary AND ends_on IS NULL AND deleted_at IS NULL);

-- Safeguards of learner_placements
ALTER TABLE "learner_placements" ADD CONSTRAINT "learner_placements_school_year_25b4496e_check"
    CHECK (school_year BETWEEN 1994 AND 2100);
ALTER TABLE "learner_placements" ADD CONSTRAINT "learner_placements_status_left_on_124f9688_check"
    CHECK ((status = 'LEFT') = (left_on IS NOT NULL));
ALTER TABLE "learner_placements" ADD CONSTRAINT "learner_placements_left_on_admitted_on_68349a71_check"
    CHECK (left_on >= admitted_on);
ALTER TABLE "learner_placements" ADD CONSTRAINT "learner_placements_left_on_leaving_reason_5aabaa60_check"
    CHECK ((left_on IS NULL) = (leaving_reason IS NULL));
ALTER TABLE "learner_placements" ADD CONSTRAINT "learner_placements_lurits_number_ad64faab_check"
    CHECK (lurits_number ~ '^[0-9]{13}$');
ALTER TABLE "learner_placements" ADD CONSTRAINT "learner_placements_progression_status_3c42c1f9_check"
    CHECK (progression IS NULL OR status = 'COMPLETED');
ALTER TABLE "learner_placements" ADD CONSTRAINT "learner_placements_times_repeated_764a5e53_check"
    CHECK (times_repeated BETWEEN 0 AND 4);
CREATE UNIQUE INDEX "learner_placements_student_id_school_year_0c0eef15_key" ON "learner_placements" ("student_id", "school_year")
    WHERE (status = 'ENROLLED' AND deleted_at IS NULL);

-- Safeguards of attendance_registers
ALTER TABLE "attendance_registers" ADD CONSTRAINT "attendance_registers_period_number_3cba40e5_check"
    CHECK (period_number BETWEEN 1 AND 12);
ALTER TABLE "attendance_registers" ADD CONSTRAINT "attendance_registers_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "attendance_registers" ADD CONSTRAINT "attendance_registers_closed_at_closed_by_id_ccd001ee_check"
    CHECK ((closed_at IS NULL) = (closed_by_id IS NULL));
ALTER TABLE "attendance_registers" ADD CONSTRAINT "attendance_registers_present_count_absent_count_46e400aa_check"
    CHECK (present_count >= 0 AND absent_count >= 0 AND late_count BETWEEN 0 AND present_count);
ALTER TABLE "attendance_registers" ADD CONSTRAINT "attendance_registers_register_on_a5534d2c_check"
    CHECK (extract(isodow FROM register_on) <= 5);
CREATE UNIQUE INDEX "attendance_registers_class_id_register_on_569d7ec0_key" ON "attendance_registers" ("class_id", "register_on")
    WHERE (period_number IS NULL AND deleted_at IS NULL);

-- Safeguards of attendance_entries
ALTER TABLE "attendance_entries" ADD CONSTRAINT "attendance_entries_mark_minutes_late_b0c90a7a_check"
    CHECK ((mark = 'LATE') = (minutes_late IS NOT NULL));
ALTER TABLE "attendance_entries" ADD CONSTRAINT "attendance_entries_minutes_late_33834614_check"
    CHECK (minutes_late BETWEEN 1 AND 480);
ALTER TABLE "attendance_entries" ADD CONSTRAINT "attendance_entries_is_excused_mark_09d6f263_check"
    CHECK (NOT is_excused OR mark IN ('ABSENT', 'LATE'));

-- Live rows of schools
CREATE VIEW azora_keys."schools_37362045_live" AS
    SELECT "id" FROM "schools"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."schools_37362045_live" TO azora_user;

-- Live rows of grade_levels
CREATE VIEW azora_keys."grade_levels_1f51f242_live" AS
    SELECT "id" FROM "grade_levels"
    WHERE EXISTS (SELECT FROM azora_keys."schools_37362045_live" live WHERE live."id" = "grade_levels"."school_id");
GRANT SELECT ON azora_keys."grade_levels_1f51f242_live" TO azora_user;

-- Live rows of attendance_registers
CREATE VIEW azora_keys."attendance_registers_b9862320_live" AS
    SELECT "id" FROM "attendance_registers"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."attendance_registers_b9862320_live" TO azora_user;

-- Access to schools
ALTER TABLE "schools" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "schools" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "schools" TO azora_service;
GRANT SELECT ON "schools" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "schools_a00e73a4_access" ON "schools"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "schools" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "schools" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "schools" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."schools" WITH (security_barrier = true) AS
    SELECT "id", "emis_number", "name", "institution_id", "sector", "phase", "quintile", "is_no_fee", "province",
        "district", "lowest_grade", "highest_grade", "language_of_teaching", "principal_id", "status", "closed_on",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "schools";
GRANT SELECT ON azora_reader."schools" TO azora_reader;
ALTER VIEW azora_reader."schools" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "schools"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "schools"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "schools"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "schools"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to grade_levels
ALTER TABLE "grade_levels" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "grade_levels" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "grade_levels" TO azora_service;
GRANT SELECT ON "grade_levels" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "grade_levels_4304cb62_access" ON "grade_levels"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "grade_levels" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "grade_levels" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "grade_levels" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR EXISTS (SELECT FROM azora_keys."schools_37362045_live" live WHERE live."id" = "grade_levels"."school_id"));
CREATE VIEW azora_reader."grade_levels" WITH (security_barrier = true) AS
    SELECT "id", "school_id", "organization_id", "grade_number", "school_year", "phase", "admission_capacity",
        "class_size_limit", "grade_head_id", "created_at", "updated_at"
    FROM "grade_levels";
GRANT SELECT ON azora_reader."grade_levels" TO azora_reader;
ALTER VIEW azora_reader."grade_levels" OWNER TO azora_masker;

-- Access to class_sections
ALTER TABLE "class_sections" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "class_sections" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "class_sections" TO azora_service;
GRANT SELECT ON "class_sections" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "class_sections_40d98e77_access" ON "class_sections"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "class_sections" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "class_sections" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "class_sections" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR EXISTS (SELECT FROM azora_keys."grade_levels_1f51f242_live" live WHERE live."id" = "class_sections"."grade_id"));
CREATE VIEW azora_reader."class_sections" WITH (security_barrier = true) AS
    SELECT "id", "school_id", "grade_id", "organization_id", "class_code", "room", "capacity", "learner_count",
        "language_of_teaching", "register_teacher_id", "created_at", "updated_at"
    FROM "class_sections";
GRANT SELECT ON azora_reader."class_sections" TO azora_reader;
ALTER VIEW azora_reader."class_sections" OWNER TO azora_masker;

-- Access to subject_offerings
ALTER TABLE "subject_offerings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "subject_offerings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "subject_offerings" TO azora_service;
GRANT SELECT ON "subject_offerings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "subject_offerings_f07d3418_access" ON "subject_offerings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "subject_offerings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "subject_offerings" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "subject_offerings" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR EXISTS (SELECT FROM azora_keys."grade_levels_1f51f242_live" live WHERE live."id" = "subject_offerings"."grade_id"));
CREATE VIEW azora_reader."subject_offerings" WITH (security_barrier = true) AS
    SELECT "id", "school_id", "grade_id", "organization_id", "subject_code", "title", "subject_group", "language_level",
        "is_compulsory", "weekly_hours", "school_assessment_percent", "created_at", "updated_at"
    FROM "subject_offerings";
GRANT SELECT ON azora_reader."subject_offerings" TO azora_reader;
ALTER VIEW azora_reader."subject_offerings" OWNER TO azora_masker;

-- Access to teacher_allocations
ALTER TABLE "teacher_allocations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "teacher_allocations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "teacher_allocations" TO azora_service;
GRANT SELECT ON "teacher_allocations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("sace_number") ON "teacher_allocations" TO azora_maintenance;
CREATE POLICY "teacher_allocations_aa18ff2a_access" ON "teacher_allocations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "teacher_allocations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "teacher_allocations" FOR SELECT TO azora_user
    USING ("educator_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "teacher_allocations" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "educator_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."teacher_allocations" WITH (security_barrier = true) AS
    SELECT "id", "class_id", "subject_id", "educator_id", azora.mask_government_id("sace_number") AS "sace_number",
        "is_primary", "periods_per_cycle", "starts_on", "ends_on", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "teacher_allocations";
GRANT SELECT ON azora_reader."teacher_allocations" TO azora_reader;
ALTER VIEW azora_reader."teacher_allocations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "teacher_allocations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{sace_number}', '{educator_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "teacher_allocations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{sace_number}', '{educator_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "teacher_allocations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{sace_number}', '{educator_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "teacher_allocations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to learner_placements
ALTER TABLE "learner_placements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "learner_placements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "learner_placements" TO azora_service;
GRANT SELECT ON "learner_placements" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("lurits_number") ON "learner_placements" TO azora_maintenance;
CREATE POLICY "learner_placements_3a2e5672_access" ON "learner_placements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "learner_placements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "learner_placements" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "learner_placements" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."learner_placements" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "school_id", "grade_id", "class_id", "school_year", "admission_number",
        azora.mask_government_id("lurits_number") AS "lurits_number", "home_language", "times_repeated", "status",
        "admitted_on", "left_on", "leaving_reason", "progression", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "learner_placements";
GRANT SELECT ON azora_reader."learner_placements" TO azora_reader;
ALTER VIEW azora_reader."learner_placements" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "learner_placements"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{lurits_number}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "learner_placements"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{lurits_number}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "learner_placements"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{lurits_number}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "learner_placements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to attendance_registers
ALTER TABLE "attendance_registers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "attendance_registers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "attendance_registers" TO azora_service;
GRANT SELECT ON "attendance_registers" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "attendance_registers_ad483056_access" ON "attendance_registers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "attendance_registers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "attendance_registers" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "attendance_registers" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."attendance_registers" WITH (security_barrier = true) AS
    SELECT "id", "class_id", "register_on", "period_number", "subject_id", "present_count", "absent_count", "late_count",
        "status", "closed_by_id", "closed_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "attendance_registers";
GRANT SELECT ON azora_reader."attendance_registers" TO azora_reader;
ALTER VIEW azora_reader."attendance_registers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "attendance_registers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "attendance_registers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "attendance_registers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "attendance_registers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to attendance_entries
ALTER TABLE "attendance_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "attendance_entries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "attendance_entries" TO azora_service;
GRANT SELECT ON "attendance_entries" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("reason") ON "attendance_entries" TO azora_maintenance;
CREATE POLICY "attendance_entries_464c3e88_access" ON "attendance_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "attendance_entries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "attendance_entries" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "attendance_entries" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."attendance_registers_b9862320_live" live WHERE live."id" = "attendance_entries"."register_id"));
CREATE VIEW azora_reader."attendance_entries" WITH (security_barrier = true) AS
    SELECT "id", "register_id", "placement_id", "user_id", "organization_id", "mark", "minutes_late", "is_excused",
        azora.mask_health("reason") AS "reason", "created_at", "updated_at"
    FROM "attendance_entries";
GRANT SELECT ON azora_reader."attendance_entries" TO azora_reader;
ALTER VIEW azora_reader."attendance_entries" OWNER TO azora_masker;
