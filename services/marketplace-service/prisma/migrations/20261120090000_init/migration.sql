-- CreateEnum
CREATE TYPE "EmployerSize" AS ENUM ('MICRO', 'SMALL', 'MEDIUM', 'LARGE', 'ENTERPRISE');

-- CreateEnum
CREATE TYPE "EmployerVerification" AS ENUM ('UNVERIFIED', 'PENDING', 'VERIFIED', 'REJECTED');

-- CreateEnum
CREATE TYPE "EmploymentKind" AS ENUM ('FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'LEARNERSHIP', 'VOLUNTEER', 'PER_DIEM', 'OTHER');

-- CreateEnum
CREATE TYPE "WorkPlace" AS ENUM ('ON_SITE', 'HYBRID', 'REMOTE');

-- CreateEnum
CREATE TYPE "SalaryPeriod" AS ENUM ('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "VacancyStatus" AS ENUM ('DRAFT', 'OPEN', 'PAUSED', 'FILLED', 'WITHDRAWN', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ApplicationSource" AS ENUM ('BOARD', 'MATCH', 'REFERRAL', 'CAREER_SERVICE', 'IMPORT');

-- CreateEnum
CREATE TYPE "ApplicationStatus" AS ENUM ('SUBMITTED', 'IN_REVIEW', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED', 'HIRED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "RejectionReason" AS ENUM ('SKILLS', 'EXPERIENCE', 'QUALIFICATION', 'SALARY', 'LOCATION', 'POSITION_FILLED', 'NO_SHOW', 'OTHER');

-- CreateEnum
CREATE TYPE "StageKind" AS ENUM ('SCREENING', 'ASSESSMENT', 'INTERVIEW', 'REFERENCE_CHECK', 'OFFER');

-- CreateEnum
CREATE TYPE "StageOutcome" AS ENUM ('PASSED', 'FAILED', 'NO_SHOW', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "AlertCadence" AS ENUM ('NONE', 'DAILY', 'WEEKLY');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "employer_profiles" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "display_name" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "website" TEXT,
    "logo_file_id" UUID,
    "sic_code" VARCHAR(5),
    "size_band" "EmployerSize" NOT NULL,
    "bbbee_contributor" SMALLINT,
    "rating" DECIMAL(3,2),
    "rating_count" INTEGER NOT NULL DEFAULT 0,
    "verification" "EmployerVerification" NOT NULL DEFAULT 'UNVERIFIED',
    "verified_at" TIMESTAMPTZ(6),
    "managed_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "employer_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_categories" (
    "id" UUID NOT NULL,
    "parent_id" UUID,
    "ofo_code" VARCHAR(6) NOT NULL,
    "ofo_version" SMALLINT NOT NULL DEFAULT 2021,
    "title" TEXT NOT NULL,
    "depth" SMALLINT NOT NULL,
    "isco_code" VARCHAR(4),
    "scarce_skill" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "job_categories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jobs" (
    "id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "posted_by_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "employment" "EmploymentKind" NOT NULL,
    "work_place" "WorkPlace" NOT NULL,
    "location_city" TEXT,
    "location_country" CHAR(2),
    "hours_per_week" SMALLINT,
    "salary_minimum" DECIMAL(18,8),
    "salary_maximum" DECIMAL(18,8),
    "salary_currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "salary_period" "SalaryPeriod",
    "experience_months" SMALLINT NOT NULL DEFAULT 0,
    "nqf_level" SMALLINT,
    "skills" TEXT[],
    "openings" INTEGER NOT NULL DEFAULT 1,
    "filled" INTEGER NOT NULL DEFAULT 0,
    "direct_apply" BOOLEAN NOT NULL DEFAULT true,
    "equity_target" BOOLEAN NOT NULL DEFAULT false,
    "status" "VacancyStatus" NOT NULL DEFAULT 'DRAFT',
    "posted_at" TIMESTAMPTZ(6),
    "valid_through" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_applications" (
    "id" UUID NOT NULL,
    "applicant_id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "skill_profile_id" UUID,
    "resume_id" UUID,
    "cover_letter" TEXT,
    "expected_salary" DECIMAL(18,8),
    "available_from" DATE,
    "match_percent" DECIMAL(5,2),
    "source" "ApplicationSource" NOT NULL DEFAULT 'BOARD',
    "status" "ApplicationStatus" NOT NULL DEFAULT 'SUBMITTED',
    "rejection" "RejectionReason",
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "job_applications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_stages" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "kind" "StageKind" NOT NULL,
    "scheduled_for" TIMESTAMPTZ(6),
    "decided_by_id" UUID,
    "score" DECIMAL(5,2),
    "feedback" TEXT,
    "outcome" "StageOutcome",
    "entered_at" TIMESTAMPTZ(6) NOT NULL,
    "left_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "application_stages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_searches" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "keywords" TEXT[],
    "ofo_codes" VARCHAR(6)[],
    "country_code" CHAR(2),
    "remote_only" BOOLEAN NOT NULL DEFAULT false,
    "salary_floor" DECIMAL(18,8),
    "employment_kinds" "EmploymentKind"[],
    "alert_cadence" "AlertCadence" NOT NULL DEFAULT 'WEEKLY',
    "last_alerted_at" TIMESTAMPTZ(6),
    "match_count" INTEGER NOT NULL DEFAULT 0,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "saved_searches_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "employer_profiles_slug_key" ON "employer_profiles"("slug");

-- CreateIndex
CREATE INDEX "employer_profiles_logo_file_id_idx" ON "employer_profiles"("logo_file_id");

-- CreateIndex
CREATE INDEX "employer_profiles_managed_by_id_idx" ON "employer_profiles"("managed_by_id");

-- CreateIndex
CREATE INDEX "employer_profiles_compliance_id_idx" ON "employer_profiles"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "employer_profiles_organization_id_id_key" ON "employer_profiles"("organization_id", "id");

-- CreateIndex
CREATE INDEX "job_categories_parent_id_idx" ON "job_categories"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "job_categories_ofo_version_ofo_code_key" ON "job_categories"("ofo_version", "ofo_code");

-- CreateIndex
CREATE INDEX "jobs_organization_id_status_idx" ON "jobs"("organization_id", "status");

-- CreateIndex
CREATE INDEX "jobs_posted_by_id_idx" ON "jobs"("posted_by_id");

-- CreateIndex
CREATE INDEX "jobs_compliance_id_idx" ON "jobs"("compliance_id");

-- CreateIndex
CREATE INDEX "jobs_organization_id_employer_id_idx" ON "jobs"("organization_id", "employer_id");

-- CreateIndex
CREATE INDEX "jobs_category_id_idx" ON "jobs"("category_id");

-- CreateIndex
CREATE INDEX "jobs_skills_idx" ON "jobs" USING GIN ("skills");

-- CreateIndex
CREATE UNIQUE INDEX "jobs_id_organization_id_key" ON "jobs"("id", "organization_id");

-- CreateIndex
CREATE INDEX "job_applications_applicant_id_created_at_idx" ON "job_applications"("applicant_id", "created_at");

-- CreateIndex
CREATE INDEX "job_applications_organization_id_status_idx" ON "job_applications"("organization_id", "status");

-- CreateIndex
CREATE INDEX "job_applications_job_id_organization_id_idx" ON "job_applications"("job_id", "organization_id");

-- CreateIndex
CREATE INDEX "job_applications_skill_profile_id_idx" ON "job_applications"("skill_profile_id");

-- CreateIndex
CREATE INDEX "job_applications_resume_id_idx" ON "job_applications"("resume_id");

-- CreateIndex
CREATE INDEX "job_applications_compliance_id_idx" ON "job_applications"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "job_applications_job_id_applicant_id_key" ON "job_applications"("job_id", "applicant_id");

-- CreateIndex
CREATE UNIQUE INDEX "job_applications_organization_id_id_key" ON "job_applications"("organization_id", "id");

-- CreateIndex
CREATE INDEX "application_stages_organization_id_application_id_idx" ON "application_stages"("organization_id", "application_id");

-- CreateIndex
CREATE INDEX "application_stages_decided_by_id_idx" ON "application_stages"("decided_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "application_stages_application_id_position_key" ON "application_stages"("application_id", "position");

-- CreateIndex
CREATE INDEX "saved_searches_organization_id_idx" ON "saved_searches"("organization_id");

-- CreateIndex
CREATE INDEX "saved_searches_compliance_id_idx" ON "saved_searches"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_searches_user_id_name_key" ON "saved_searches"("user_id", "name");

-- AddForeignKey
ALTER TABLE "job_categories" ADD CONSTRAINT "job_categories_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "job_categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_organization_id_employer_id_fkey" FOREIGN KEY ("organization_id", "employer_id") REFERENCES "employer_profiles"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "job_categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_job_id_organization_id_fkey" FOREIGN KEY ("job_id", "organization_id") REFERENCES "jobs"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_stages" ADD CONSTRAINT "application_stages_organization_id_application_id_fkey" FOREIGN KEY ("organization_id", "application_id") REFERENCES "job_applications"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of employer_profiles
ALTER TABLE "employer_profiles" ADD CONSTRAINT "employer_profiles_slug_887d622f_check"
    CHECK (slug ~ '^[a-z0-9][a-z0-9-]{1,62}$');
ALTER TABLE "employer_profiles" ADD CONSTRAINT "employer_profiles_website_3d03f31d_check"
    CHECK (website ~ '^https?://');
ALTER TABLE "employer_profiles" ADD CONSTRAINT "employer_profiles_bbbee_contributor_5c6a6ab8_check"
    CHECK (bbbee_contributor BETWEEN 1 AND 8);
ALTER TABLE "employer_profiles" ADD CONSTRAINT "employer_profiles_verification_verified_at_3cf26407_check"
    CHECK ((verification = 'VERIFIED') = (verified_at IS NOT NULL));
ALTER TABLE "employer_profiles" ADD CONSTRAINT "employer_profiles_rating_rating_count_d6b987bc_check"
    CHECK (rating BETWEEN 1 AND 5 AND (rating IS NULL) = (rating_count = 0));
ALTER TABLE "employer_profiles" ADD CONSTRAINT "employer_profiles_rating_count_83939988_check"
    CHECK (rating_count >= 0);
ALTER TABLE "employer_profiles" ADD CONSTRAINT "employer_profiles_sic_code_a330a87f_check"
    CHECK (sic_code ~ '^[0-9]{2,5}$');
CREATE UNIQUE INDEX "employer_profiles_organization_id_71d1213f_key" ON "employer_profiles" ("organization_id")
    WHERE (deleted_at IS NULL);

-- Safeguards of job_categories
ALTER TABLE "job_categories" ADD CONSTRAINT "job_categories_ofo_code_ca9a76c3_check"
    CHECK (ofo_code ~ '^[0-9]{1,6}$');
ALTER TABLE "job_categories" ADD CONSTRAINT "job_categories_depth_ofo_code_d5eea85a_check"
    CHECK (depth BETWEEN 1 AND 6 AND depth = char_length(ofo_code));
ALTER TABLE "job_categories" ADD CONSTRAINT "job_categories_depth_parent_id_6a90d466_check"
    CHECK ((depth = 1) = (parent_id IS NULL));
ALTER TABLE "job_categories" ADD CONSTRAINT "job_categories_isco_code_4f7b1bd3_check"
    CHECK (isco_code ~ '^[0-9]{1,4}$');
ALTER TABLE "job_categories" ADD CONSTRAINT "job_categories_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);

-- Safeguards of jobs
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_salary_minimum_salary_maximum_1df56c31_check"
    CHECK (salary_minimum <= salary_maximum);
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_salary_period_salary_minimum_salary_maximum_1b6f19f8_check"
    CHECK ((salary_period IS NULL) = (salary_minimum IS NULL AND salary_maximum IS NULL));
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_openings_filled_416abcfe_check"
    CHECK (openings BETWEEN 1 AND 10000 AND filled BETWEEN 0 AND openings);
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_status_posted_at_d58ec30a_check"
    CHECK ((status = 'DRAFT') = (posted_at IS NULL));
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_valid_through_posted_at_6693a543_check"
    CHECK (valid_through > posted_at);
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_status_closed_at_4a2ef6c0_check"
    CHECK ((status IN ('FILLED', 'WITHDRAWN', 'EXPIRED')) = (closed_at IS NOT NULL));
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_status_filled_openings_593ded99_check"
    CHECK (status <> 'FILLED' OR filled = openings);
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_experience_months_098b874e_check"
    CHECK (experience_months BETWEEN 0 AND 600);
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_nqf_level_91364e4f_check"
    CHECK (nqf_level BETWEEN 1 AND 10);
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_work_place_location_city_location_country_8bbab692_check"
    CHECK (work_place = 'REMOTE' OR (location_city IS NOT NULL AND location_country IS NOT NULL));
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_location_country_fe415c8b_check"
    CHECK (location_country ~ '^[A-Z]{2}$');
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_hours_per_week_92bfd423_check"
    CHECK (hours_per_week BETWEEN 1 AND 60);
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_title_b82eed4a_check"
    CHECK (char_length(title) BETWEEN 3 AND 150);
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_salary_minimum_6fa059b4_check"
    CHECK (salary_minimum > 0 AND salary_minimum < 'NaN');
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_salary_maximum_86a2d1ea_check"
    CHECK (salary_maximum > 0 AND salary_maximum < 'NaN');
CREATE INDEX "jobs_posted_at_cab89917_idx" ON "jobs" ("posted_at")
    WHERE (status = 'OPEN' AND deleted_at IS NULL);

-- Safeguards of job_applications
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_status_closed_at_7b963d86_check"
    CHECK ((status IN ('HIRED', 'REJECTED', 'WITHDRAWN')) = (closed_at IS NOT NULL));
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_status_rejection_73a653db_check"
    CHECK ((status = 'REJECTED') = (rejection IS NOT NULL));
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_match_percent_97d93c9c_check"
    CHECK (match_percent BETWEEN 0 AND 100);
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_closed_at_created_at_c5c522bb_check"
    CHECK (closed_at >= created_at);
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_expected_salary_3919d35d_check"
    CHECK (expected_salary >= 0 AND expected_salary < 'NaN');

-- Safeguards of application_stages
ALTER TABLE "application_stages" ADD CONSTRAINT "application_stages_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "application_stages" ADD CONSTRAINT "application_stages_left_at_entered_at_90545952_check"
    CHECK (left_at >= entered_at);
ALTER TABLE "application_stages" ADD CONSTRAINT "application_stages_left_at_outcome_657f4737_check"
    CHECK ((left_at IS NULL) = (outcome IS NULL));
ALTER TABLE "application_stages" ADD CONSTRAINT "application_stages_score_d70bc6ce_check"
    CHECK (score BETWEEN 0 AND 100);
ALTER TABLE "application_stages" ADD CONSTRAINT "application_stages_kind_scheduled_for_left_at_491b6cec_check"
    CHECK (kind NOT IN ('INTERVIEW', 'ASSESSMENT') OR scheduled_for IS NOT NULL OR left_at IS NOT NULL);
CREATE UNIQUE INDEX "application_stages_application_id_d18b81d8_key" ON "application_stages" ("application_id")
    WHERE (left_at IS NULL);

-- Safeguards of saved_searches
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_name_f76ca0c2_check"
    CHECK (char_length(name) BETWEEN 1 AND 80);
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_keywords_cd03541a_check"
    CHECK (coalesce(cardinality(keywords), 0) <= 20);
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_country_code_e87a4a05_check"
    CHECK (country_code ~ '^[A-Z]{2}$');
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_match_count_5e9772ba_check"
    CHECK (match_count >= 0);
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_salary_floor_b14c6da5_check"
    CHECK (salary_floor >= 0 AND salary_floor < 'NaN');

-- Live rows of job_applications
CREATE VIEW azora_keys."job_applications_aa2fd580_live" AS
    SELECT "id" FROM "job_applications"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."job_applications_aa2fd580_live" TO azora_user;

-- Own rows of job_applications
CREATE VIEW azora_keys."job_applications_f5442b9f_own" AS
    SELECT "id" FROM "job_applications"
    WHERE "applicant_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."job_applications_f5442b9f_own" TO azora_user;

-- Access to employer_profiles
ALTER TABLE "employer_profiles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "employer_profiles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "employer_profiles" TO azora_service;
GRANT SELECT ON "employer_profiles" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "employer_profiles_85cecfff_access" ON "employer_profiles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "employer_profiles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "employer_profiles" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "employer_profiles" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."employer_profiles" WITH (security_barrier = true) AS
    SELECT "id", "slug", "display_name", "about", "website", "logo_file_id", "sic_code", "size_band", "bbbee_contributor",
        "rating", "rating_count", "verification", "verified_at", "managed_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "employer_profiles";
GRANT SELECT ON azora_reader."employer_profiles" TO azora_reader;
ALTER VIEW azora_reader."employer_profiles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "employer_profiles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "employer_profiles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "employer_profiles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "employer_profiles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to job_categories
ALTER TABLE "job_categories" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "job_categories" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "job_categories" TO azora_service;
GRANT SELECT ON "job_categories" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "job_categories_0db5f3ba_access" ON "job_categories"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "job_categories" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "job_categories" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "job_categories" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."job_categories" WITH (security_barrier = true) AS
    SELECT "id", "parent_id", "ofo_code", "ofo_version", "title", "depth", "isco_code", "scarce_skill", "created_at",
        "updated_at", "deleted_at"
    FROM "job_categories";
GRANT SELECT ON azora_reader."job_categories" TO azora_reader;
ALTER VIEW azora_reader."job_categories" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "job_categories"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "job_categories"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "job_categories"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "job_categories"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to jobs
ALTER TABLE "jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "jobs" TO azora_service;
GRANT SELECT ON "jobs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "jobs_3640f1a7_access" ON "jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "jobs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "jobs" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "jobs" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."jobs" WITH (security_barrier = true) AS
    SELECT "id", "employer_id", "category_id", "posted_by_id", "title", "description", "employment", "work_place",
        "location_city", "location_country", "hours_per_week", "salary_minimum", "salary_maximum", "salary_currency",
        "salary_period", "experience_months", "nqf_level", "skills", "openings", "filled", "direct_apply",
        "equity_target", "status", "posted_at", "valid_through", "closed_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "jobs";
GRANT SELECT ON azora_reader."jobs" TO azora_reader;
ALTER VIEW azora_reader."jobs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "jobs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "jobs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "jobs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "jobs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to job_applications
ALTER TABLE "job_applications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "job_applications" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "job_applications" TO azora_service;
GRANT SELECT ON "job_applications" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "applicant_id", "job_id", "skill_profile_id", "resume_id", "cover_letter", "expected_salary",
        "available_from", "organization_id", "created_at", "updated_at"),
    UPDATE ("cover_letter", "expected_salary", "available_from", "updated_at") ON "job_applications" TO azora_user;
GRANT UPDATE ("cover_letter", "expected_salary") ON "job_applications" TO azora_maintenance;
CREATE POLICY "job_applications_1a571e67_access" ON "job_applications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "job_applications" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "job_applications" FOR SELECT TO azora_user
    USING ("applicant_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "job_applications" FOR INSERT TO azora_user
    WITH CHECK ("applicant_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "job_applications" FOR UPDATE TO azora_user
    USING ("applicant_id" = (SELECT azora.subject()))
    WITH CHECK ("applicant_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "job_applications" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "applicant_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."job_applications" WITH (security_barrier = true) AS
    SELECT "id", "applicant_id", "job_id", "skill_profile_id", "resume_id",
        azora.mask_free_text("cover_letter") AS "cover_letter", NULL::decimal(18, 8) AS "expected_salary",
        "available_from", "match_percent", "source", "status", "rejection", "closed_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "job_applications";
GRANT SELECT ON azora_reader."job_applications" TO azora_reader;
ALTER VIEW azora_reader."job_applications" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "job_applications"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{cover_letter,expected_salary}', '{applicant_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "job_applications"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{cover_letter,expected_salary}', '{applicant_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "job_applications"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{cover_letter,expected_salary}', '{applicant_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "job_applications"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to application_stages
ALTER TABLE "application_stages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "application_stages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "application_stages" TO azora_service;
GRANT SELECT ON "application_stages" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("feedback") ON "application_stages" TO azora_maintenance;
CREATE POLICY "application_stages_e60786ca_access" ON "application_stages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "application_stages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "application_stages" FOR SELECT TO azora_user
    USING ("application_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."job_applications_f5442b9f_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "application_stages" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "application_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."job_applications_f5442b9f_own")))
        OR EXISTS (SELECT FROM azora_keys."job_applications_aa2fd580_live" live WHERE live."id" = "application_stages"."application_id"));
CREATE VIEW azora_reader."application_stages" WITH (security_barrier = true) AS
    SELECT "id", "application_id", "organization_id", "position", "kind", "scheduled_for", "decided_by_id", "score",
        azora.mask_free_text("feedback") AS "feedback", "outcome", "entered_at", "left_at", "created_at", "updated_at"
    FROM "application_stages";
GRANT SELECT ON azora_reader."application_stages" TO azora_reader;
ALTER VIEW azora_reader."application_stages" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "application_stages"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{feedback}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "application_stages"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{feedback}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "application_stages"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{feedback}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "application_stages"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to saved_searches
ALTER TABLE "saved_searches" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "saved_searches" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "saved_searches" TO azora_service;
GRANT SELECT ON "saved_searches" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "name", "keywords", "ofo_codes", "country_code", "remote_only", "salary_floor",
        "employment_kinds", "alert_cadence", "created_at", "updated_at"),
    UPDATE ("name", "keywords", "ofo_codes", "country_code", "remote_only", "salary_floor", "employment_kinds",
        "alert_cadence", "updated_at"),
    DELETE ON "saved_searches" TO azora_user;
GRANT UPDATE ("name") ON "saved_searches" TO azora_maintenance;
CREATE POLICY "saved_searches_9965d2cb_access" ON "saved_searches"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "saved_searches" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "saved_searches" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "saved_searches" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "saved_searches" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "saved_searches" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "saved_searches" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."saved_searches" WITH (security_barrier = true) AS
    SELECT "id", "user_id", azora.mask_free_text("name") AS "name", "keywords", "ofo_codes", "country_code",
        "remote_only", "salary_floor", "employment_kinds", "alert_cadence", "last_alerted_at", "match_count",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "saved_searches";
GRANT SELECT ON azora_reader."saved_searches" TO azora_reader;
ALTER VIEW azora_reader."saved_searches" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "saved_searches"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{name}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "saved_searches"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{name}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "saved_searches"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{name}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "saved_searches"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
