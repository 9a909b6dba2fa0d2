-- CreateEnum
CREATE TYPE "EducationSector" AS ENUM ('PRIMARY', 'SECONDARY', 'COMBINED', 'TVET', 'UNIVERSITY', 'TRAINING_PROVIDER');

-- CreateEnum
CREATE TYPE "ProductEdition" AS ENUM ('STARTER', 'SCHOOL', 'DISTRICT', 'CAMPUS');

-- CreateEnum
CREATE TYPE "EducationTenantStatus" AS ENUM ('TRIAL', 'ACTIVE', 'SUSPENDED', 'CLOSED');

-- CreateEnum
CREATE TYPE "CalendarCluster" AS ENUM ('INLAND', 'COASTAL', 'NOT_APPLICABLE');

-- CreateEnum
CREATE TYPE "CalendarStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "SessionType" AS ENUM ('TERM', 'SEMESTER', 'GRADING_PERIOD');

-- CreateEnum
CREATE TYPE "ExceptionKind" AS ENUM ('PUBLIC_HOLIDAY', 'SCHOOL_HOLIDAY', 'RECESS', 'EXAMINATION', 'STAFF_DAY', 'EXTRA_SCHOOL_DAY', 'CLOSURE');

-- CreateEnum
CREATE TYPE "AdoptionAssessment" AS ENUM ('CONTINUOUS', 'CONTINUOUS_AND_EXAM', 'EXAM_ONLY', 'COMPETENCY');

-- CreateEnum
CREATE TYPE "AdoptionStatus" AS ENUM ('PROPOSED', 'ADOPTED', 'RETIRED');

-- CreateEnum
CREATE TYPE "LearnerKind" AS ENUM ('ENROLLED', 'GUEST', 'ALUMNI');

-- CreateEnum
CREATE TYPE "FeatureStage" AS ENUM ('PREVIEW', 'BETA', 'GENERAL', 'RETIRED');

-- CreateEnum
CREATE TYPE "FeatureAudience" AS ENUM ('EVERYONE', 'LEARNERS', 'EDUCATORS', 'GUARDIANS', 'ADMINISTRATORS');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "education_tenants" (
    "id" UUID NOT NULL,
    "institution_id" UUID,
    "administrator_id" UUID NOT NULL,
    "sector" "EducationSector" NOT NULL,
    "edition" "ProductEdition" NOT NULL DEFAULT 'STARTER',
    "teaching_language" TEXT NOT NULL DEFAULT 'en',
    "minimum_age" SMALLINT NOT NULL DEFAULT 6,
    "school_week_days" SMALLINT NOT NULL DEFAULT 5,
    "has_guardian_portal" BOOLEAN NOT NULL DEFAULT true,
    "is_national_curriculum_only" BOOLEAN NOT NULL DEFAULT false,
    "status" "EducationTenantStatus" NOT NULL DEFAULT 'TRIAL',
    "activated_on" DATE,
    "trial_ends_on" DATE,
    "suspended_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "education_tenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "academic_calendars" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "school_year" SMALLINT NOT NULL,
    "cluster" "CalendarCluster" NOT NULL DEFAULT 'NOT_APPLICABLE',
    "time_zone" TEXT NOT NULL DEFAULT 'Africa/Johannesburg',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "registration_opens_on" DATE,
    "instructional_days" SMALLINT NOT NULL,
    "ical_feed_token_hash" TEXT,
    "status" "CalendarStatus" NOT NULL DEFAULT 'DRAFT',
    "published_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "academic_calendars_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "academic_terms" (
    "id" UUID NOT NULL,
    "calendar_id" UUID NOT NULL,
    "parent_id" UUID,
    "organization_id" UUID NOT NULL,
    "session_type" "SessionType" NOT NULL DEFAULT 'TERM',
    "sequence" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "census_on" DATE,
    "marks_due_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "academic_terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_exceptions" (
    "id" UUID NOT NULL,
    "calendar_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" "ExceptionKind" NOT NULL,
    "title" TEXT NOT NULL,
    "first_on" DATE NOT NULL,
    "last_on" DATE NOT NULL,
    "is_teaching" BOOLEAN NOT NULL DEFAULT false,
    "affects_staff" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "calendar_exceptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "curriculum_adoptions" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "curriculum_id" UUID NOT NULL,
    "grade_from" SMALLINT NOT NULL,
    "grade_to" SMALLINT NOT NULL,
    "assessment_scheme" "AdoptionAssessment" NOT NULL DEFAULT 'CONTINUOUS_AND_EXAM',
    "deviations" TEXT[],
    "approved_by_id" UUID,
    "status" "AdoptionStatus" NOT NULL DEFAULT 'PROPOSED',
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "curriculum_adoptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learner_quotas" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "learner_kind" "LearnerKind" NOT NULL DEFAULT 'ENROLLED',
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "seat_limit" INTEGER NOT NULL,
    "grace_seats" INTEGER NOT NULL DEFAULT 0,
    "soft_limit_percent" SMALLINT NOT NULL DEFAULT 90,
    "used" INTEGER NOT NULL DEFAULT 0,
    "exceeded_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "learner_quotas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "education_feature_toggles" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "feature" TEXT NOT NULL,
    "stage" "FeatureStage" NOT NULL DEFAULT 'GENERAL',
    "is_enabled" BOOLEAN NOT NULL DEFAULT false,
    "audience" "FeatureAudience" NOT NULL DEFAULT 'EVERYONE',
    "grades" INTEGER[],
    "rollout_percent" SMALLINT NOT NULL DEFAULT 0,
    "changed_by_id" UUID NOT NULL,
    "reason" TEXT,
    "expires_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "education_feature_toggles_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "education_tenants_institution_id_idx" ON "education_tenants"("institution_id");

-- CreateIndex
CREATE INDEX "education_tenants_administrator_id_idx" ON "education_tenants"("administrator_id");

-- CreateIndex
CREATE INDEX "education_tenants_compliance_id_idx" ON "education_tenants"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "education_tenants_organization_id_id_key" ON "education_tenants"("organization_id", "id");

-- CreateIndex
CREATE INDEX "academic_calendars_organization_id_tenant_id_idx" ON "academic_calendars"("organization_id", "tenant_id");

-- CreateIndex
CREATE UNIQUE INDEX "academic_calendars_tenant_id_title_key" ON "academic_calendars"("tenant_id", "title");

-- CreateIndex
CREATE UNIQUE INDEX "academic_calendars_organization_id_id_key" ON "academic_calendars"("organization_id", "id");

-- CreateIndex
CREATE INDEX "academic_terms_calendar_id_parent_id_idx" ON "academic_terms"("calendar_id", "parent_id");

-- CreateIndex
CREATE INDEX "academic_terms_organization_id_calendar_id_idx" ON "academic_terms"("organization_id", "calendar_id");

-- CreateIndex
CREATE UNIQUE INDEX "academic_terms_calendar_id_session_type_sequence_key" ON "academic_terms"("calendar_id", "session_type", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "academic_terms_calendar_id_id_key" ON "academic_terms"("calendar_id", "id");

-- CreateIndex
CREATE INDEX "calendar_exceptions_organization_id_calendar_id_idx" ON "calendar_exceptions"("organization_id", "calendar_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_exceptions_calendar_id_first_on_kind_key" ON "calendar_exceptions"("calendar_id", "first_on", "kind");

-- CreateIndex
CREATE INDEX "curriculum_adoptions_curriculum_id_idx" ON "curriculum_adoptions"("curriculum_id");

-- CreateIndex
CREATE INDEX "curriculum_adoptions_approved_by_id_idx" ON "curriculum_adoptions"("approved_by_id");

-- CreateIndex
CREATE INDEX "curriculum_adoptions_organization_id_tenant_id_idx" ON "curriculum_adoptions"("organization_id", "tenant_id");

-- CreateIndex
CREATE INDEX "curriculum_adoptions_compliance_id_idx" ON "curriculum_adoptions"("compliance_id");

-- CreateIndex
CREATE INDEX "learner_quotas_organization_id_tenant_id_idx" ON "learner_quotas"("organization_id", "tenant_id");

-- CreateIndex
CREATE UNIQUE INDEX "learner_quotas_tenant_id_learner_kind_period_start_key" ON "learner_quotas"("tenant_id", "learner_kind", "period_start");

-- CreateIndex
CREATE INDEX "education_feature_toggles_organization_id_tenant_id_idx" ON "education_feature_toggles"("organization_id", "tenant_id");

-- CreateIndex
CREATE INDEX "education_feature_toggles_changed_by_id_idx" ON "education_feature_toggles"("changed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "education_feature_toggles_tenant_id_feature_key" ON "education_feature_toggles"("tenant_id", "feature");

-- AddForeignKey
ALTER TABLE "academic_calendars" ADD CONSTRAINT "academic_calendars_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "education_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "academic_terms" ADD CONSTRAINT "academic_terms_organization_id_calendar_id_fkey" FOREIGN KEY ("organization_id", "calendar_id") REFERENCES "academic_calendars"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "academic_terms" ADD CONSTRAINT "academic_terms_calendar_id_parent_id_fkey" FOREIGN KEY ("calendar_id", "parent_id") REFERENCES "academic_terms"("calendar_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_exceptions" ADD CONSTRAINT "calendar_exceptions_organization_id_calendar_id_fkey" FOREIGN KEY ("organization_id", "calendar_id") REFERENCES "academic_calendars"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "curriculum_adoptions" ADD CONSTRAINT "curriculum_adoptions_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "education_tenants"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learner_quotas" ADD CONSTRAINT "learner_quotas_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "education_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education_feature_toggles" ADD CONSTRAINT "education_feature_toggles_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "education_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of education_tenants
ALTER TABLE "education_tenants" ADD CONSTRAINT "education_tenants_status_activated_on_3c31e4a4_check"
    CHECK (status NOT IN ('ACTIVE', 'SUSPENDED') OR activated_on IS NOT NULL);
ALTER TABLE "education_tenants" ADD CONSTRAINT "education_tenants_status_trial_ends_on_392e0c58_check"
    CHECK (status <> 'TRIAL' OR trial_ends_on IS NOT NULL);
ALTER TABLE "education_tenants" ADD CONSTRAINT "education_tenants_status_suspended_at_8ad68dae_check"
    CHECK (status <> 'SUSPENDED' OR suspended_at IS NOT NULL);
ALTER TABLE "education_tenants" ADD CONSTRAINT "education_tenants_suspended_at_status_394bf9a8_check"
    CHECK (suspended_at IS NULL OR status IN ('SUSPENDED', 'CLOSED'));
ALTER TABLE "education_tenants" ADD CONSTRAINT "education_tenants_minimum_age_884b65b2_check"
    CHECK (minimum_age BETWEEN 3 AND 25);
ALTER TABLE "education_tenants" ADD CONSTRAINT "education_tenants_school_week_days_84aca2e9_check"
    CHECK (school_week_days BETWEEN 4 AND 6);
CREATE UNIQUE INDEX "education_tenants_organization_id_71d1213f_key" ON "education_tenants" ("organization_id")
    WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX "education_tenants_institution_id_d9fd9f51_key" ON "education_tenants" ("institution_id")
    WHERE (deleted_at IS NULL);

-- Safeguards of academic_calendars
ALTER TABLE "academic_calendars" ADD CONSTRAINT "academic_calendars_ends_on_starts_on_0e23b283_check"
    CHECK (ends_on > starts_on AND ends_on - starts_on BETWEEN 150 AND 400);
ALTER TABLE "academic_calendars" ADD CONSTRAINT "academic_calendars_school_year_25b4496e_check"
    CHECK (school_year BETWEEN 1994 AND 2100);
ALTER TABLE "academic_calendars" ADD CONSTRAINT "academic_calendars_instructional_days_cafa7063_check"
    CHECK (instructional_days BETWEEN 100 AND 300);
ALTER TABLE "academic_calendars" ADD CONSTRAINT "academic_calendars_status_published_at_fecc8b98_check"
    CHECK (status = 'ARCHIVED' OR (status = 'PUBLISHED') = (published_at IS NOT NULL));
ALTER TABLE "academic_calendars" ADD CONSTRAINT "academic_calendars_ical_feed_token_hash_54d6b3c9_check"
    CHECK (ical_feed_token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "academic_calendars" ADD CONSTRAINT "academic_calendars_registration_opens_on_starts_e72b1d83_check"
    CHECK (registration_opens_on < starts_on);
CREATE UNIQUE INDEX "academic_calendars_tenant_id_school_year_e8479eed_key" ON "academic_calendars" ("tenant_id", "school_year")
    WHERE (status = 'PUBLISHED');

-- Safeguards of academic_terms
ALTER TABLE "academic_terms" ADD CONSTRAINT "academic_terms_ends_on_starts_on_9934c33d_check"
    CHECK (ends_on > starts_on);
ALTER TABLE "academic_terms" ADD CONSTRAINT "academic_terms_sequence_a55ac17a_check"
    CHECK (sequence BETWEEN 1 AND 12);
ALTER TABLE "academic_terms" ADD CONSTRAINT "academic_terms_marks_due_on_starts_on_ends_on_f72c2f16_check"
    CHECK (marks_due_on BETWEEN starts_on AND ends_on + 60);
ALTER TABLE "academic_terms" ADD CONSTRAINT "academic_terms_census_on_starts_on_ends_on_8cfc6688_check"
    CHECK (census_on BETWEEN starts_on AND ends_on);
ALTER TABLE "academic_terms" ADD CONSTRAINT "academic_terms_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "academic_terms" ADD CONSTRAINT "academic_terms_session_type_parent_id_ee95a064_check"
    CHECK (session_type <> 'GRADING_PERIOD' OR parent_id IS NOT NULL);

-- Safeguards of calendar_exceptions
ALTER TABLE "calendar_exceptions" ADD CONSTRAINT "calendar_exceptions_last_on_first_on_6ea7f55f_check"
    CHECK (last_on >= first_on AND last_on - first_on <= 70);
ALTER TABLE "calendar_exceptions" ADD CONSTRAINT "calendar_exceptions_is_teaching_kind_e4115466_check"
    CHECK (is_teaching OR kind <> 'EXTRA_SCHOOL_DAY');
ALTER TABLE "calendar_exceptions" ADD CONSTRAINT "calendar_exceptions_is_teaching_kind_f2241f15_check"
    CHECK (NOT is_teaching OR kind IN ('EXTRA_SCHOOL_DAY', 'EXAMINATION'));

-- Safeguards of curriculum_adoptions
ALTER TABLE "curriculum_adoptions" ADD CONSTRAINT "curriculum_adoptions_grade_from_grade_to_20416e1d_check"
    CHECK (grade_from BETWEEN 0 AND 13 AND grade_to BETWEEN grade_from AND 13);
ALTER TABLE "curriculum_adoptions" ADD CONSTRAINT "curriculum_adoptions_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "curriculum_adoptions" ADD CONSTRAINT "curriculum_adoptions_status_valid_until_3d58031f_check"
    CHECK (status <> 'RETIRED' OR valid_until IS NOT NULL);
ALTER TABLE "curriculum_adoptions" ADD CONSTRAINT "curriculum_adoptions_deviations_d9dfa7f8_check"
    CHECK (coalesce(cardinality(deviations), 0) <= 50);
ALTER TABLE "curriculum_adoptions" ADD CONSTRAINT "curriculum_adoptions_status_approved_by_id_23dc6a21_check"
    CHECK (status <> 'ADOPTED' OR approved_by_id IS NOT NULL);
CREATE UNIQUE INDEX "curriculum_adoptions_tenant_id_curriculum_id_2604ff3b_key" ON "curriculum_adoptions" ("tenant_id", "curriculum_id")
    WHERE (status = 'ADOPTED' AND deleted_at IS NULL);

-- Safeguards of learner_quotas
ALTER TABLE "learner_quotas" ADD CONSTRAINT "learner_quotas_seat_limit_used_0897c359_check"
    CHECK (seat_limit >= 0 AND used >= 0);
ALTER TABLE "learner_quotas" ADD CONSTRAINT "learner_quotas_soft_limit_percent_f652e491_check"
    CHECK (soft_limit_percent BETWEEN 50 AND 100);
ALTER TABLE "learner_quotas" ADD CONSTRAINT "learner_quotas_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "learner_quotas" ADD CONSTRAINT "learner_quotas_used_seat_limit_grace_seats_486669f0_check"
    CHECK (used <= seat_limit + grace_seats);
ALTER TABLE "learner_quotas" ADD CONSTRAINT "learner_quotas_grace_seats_seat_limit_e5e17f48_check"
    CHECK (grace_seats BETWEEN 0 AND seat_limit);
ALTER TABLE "learner_quotas" ADD CONSTRAINT "learner_quotas_exceeded_at_used_seat_limit_2801c23b_check"
    CHECK ((exceeded_at IS NOT NULL) OR used <= seat_limit);

-- Safeguards of education_feature_toggles
ALTER TABLE "education_feature_toggles" ADD CONSTRAINT "education_feature_toggles_feature_238c208e_check"
    CHECK (feature ~ '^[a-z][a-z0-9-]*([.][a-z][a-z0-9-]*)*$');
ALTER TABLE "education_feature_toggles" ADD CONSTRAINT "education_feature_toggles_rollout_percent_5313d941_check"
    CHECK (rollout_percent BETWEEN 0 AND 100);
ALTER TABLE "education_feature_toggles" ADD CONSTRAINT "education_feature_toggles_is_enabled_rollout_per_24919b4b_check"
    CHECK (is_enabled OR rollout_percent = 0);
ALTER TABLE "education_feature_toggles" ADD CONSTRAINT "education_feature_toggles_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
ALTER TABLE "education_feature_toggles" ADD CONSTRAINT "education_feature_toggles_stage_is_enabled_041117ec_check"
    CHECK (stage <> 'RETIRED' OR NOT is_enabled);
ALTER TABLE "education_feature_toggles" ADD CONSTRAINT "education_feature_toggles_grades_audience_3ca6f2fa_check"
    CHECK (coalesce(cardinality(grades), 0) = 0 OR audience = 'LEARNERS');

-- Live rows of education_tenants
CREATE VIEW azora_keys."education_tenants_b0641c20_live" AS
    SELECT "id" FROM "education_tenants"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."education_tenants_b0641c20_live" TO azora_user;

-- Live rows of academic_calendars
CREATE VIEW azora_keys."academic_calendars_d6151de3_live" AS
    SELECT "id" FROM "academic_calendars"
    WHERE EXISTS (SELECT FROM azora_keys."education_tenants_b0641c20_live" live WHERE live."id" = "academic_calendars"."tenant_id");
GRANT SELECT ON azora_keys."academic_calendars_d6151de3_live" TO azora_user;

-- Access to education_tenants
ALTER TABLE "education_tenants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "education_tenants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "education_tenants" TO azora_service;
GRANT SELECT ON "education_tenants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "education_tenants_13346356_access" ON "education_tenants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "education_tenants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "education_tenants" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "education_tenants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."education_tenants" WITH (security_barrier = true) AS
    SELECT "id", "institution_id", "administrator_id", "sector", "edition", "teaching_language", "minimum_age",
        "school_week_days", "has_guardian_portal", "is_national_curriculum_only", "status", "activated_on",
        "trial_ends_on", "suspended_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "education_tenants";
GRANT SELECT ON azora_reader."education_tenants" TO azora_reader;
ALTER VIEW azora_reader."education_tenants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "education_tenants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "education_tenants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "education_tenants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "education_tenants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to academic_calendars
ALTER TABLE "academic_calendars" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "academic_calendars" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "academic_calendars" TO azora_service;
GRANT SELECT ("id", "tenant_id", "organization_id", "title", "school_year", "cluster", "time_zone", "starts_on", "ends_on",
        "registration_opens_on", "instructional_days", "status", "published_at", "created_at", "updated_at")
    ON "academic_calendars" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "academic_calendars_bf07c23b_access" ON "academic_calendars"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "academic_calendars" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "academic_calendars" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "academic_calendars" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR EXISTS (SELECT FROM azora_keys."education_tenants_b0641c20_live" live WHERE live."id" = "academic_calendars"."tenant_id"));
CREATE VIEW azora_reader."academic_calendars" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "title", "school_year", "cluster", "time_zone", "starts_on", "ends_on",
        "registration_opens_on", "instructional_days", "status", "published_at", "created_at", "updated_at"
    FROM "academic_calendars";
GRANT SELECT ON azora_reader."academic_calendars" TO azora_reader;
ALTER VIEW azora_reader."academic_calendars" OWNER TO azora_masker;

-- Access to academic_terms
ALTER TABLE "academic_terms" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "academic_terms" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "academic_terms" TO azora_service;
GRANT SELECT ON "academic_terms" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "academic_terms_6ae674fb_access" ON "academic_terms"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "academic_terms" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "academic_terms" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "academic_terms" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR EXISTS (SELECT FROM azora_keys."academic_calendars_d6151de3_live" live WHERE live."id" = "academic_terms"."calendar_id"));
CREATE VIEW azora_reader."academic_terms" WITH (security_barrier = true) AS
    SELECT "id", "calendar_id", "parent_id", "organization_id", "session_type", "sequence", "title", "starts_on",
        "ends_on", "census_on", "marks_due_on", "created_at", "updated_at"
    FROM "academic_terms";
GRANT SELECT ON azora_reader."academic_terms" TO azora_reader;
ALTER VIEW azora_reader."academic_terms" OWNER TO azora_masker;

-- Access to calendar_exceptions
ALTER TABLE "calendar_exceptions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "calendar_exceptions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "calendar_exceptions" TO azora_service;
GRANT SELECT ON "calendar_exceptions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "calendar_exceptions_dc79fa35_access" ON "calendar_exceptions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "calendar_exceptions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "calendar_exceptions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "calendar_exceptions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR EXISTS (SELECT FROM azora_keys."academic_calendars_d6151de3_live" live WHERE live."id" = "calendar_exceptions"."calendar_id"));
CREATE VIEW azora_reader."calendar_exceptions" WITH (security_barrier = true) AS
    SELECT "id", "calendar_id", "organization_id", "kind", "title", "first_on", "last_on", "is_teaching", "affects_staff",
        "created_at", "updated_at"
    FROM "calendar_exceptions";
GRANT SELECT ON azora_reader."calendar_exceptions" TO azora_reader;
ALTER VIEW azora_reader."calendar_exceptions" OWNER TO azora_masker;

-- Access to curriculum_adoptions
ALTER TABLE "curriculum_adoptions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "curriculum_adoptions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "curriculum_adoptions" TO azora_service;
GRANT SELECT ON "curriculum_adoptions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "curriculum_adoptions_8e9774fc_access" ON "curriculum_adoptions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "curriculum_adoptions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "curriculum_adoptions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "curriculum_adoptions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."curriculum_adoptions" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "curriculum_id", "grade_from", "grade_to", "assessment_scheme", "deviations",
        "approved_by_id", "status", "valid_from", "valid_until", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "curriculum_adoptions";
GRANT SELECT ON azora_reader."curriculum_adoptions" TO azora_reader;
ALTER VIEW azora_reader."curriculum_adoptions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "curriculum_adoptions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "curriculum_adoptions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "curriculum_adoptions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "curriculum_adoptions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to learner_quotas
ALTER TABLE "learner_quotas" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "learner_quotas" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "learner_quotas" TO azora_service;
GRANT SELECT ON "learner_quotas" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "learner_quotas_d1522bd0_access" ON "learner_quotas"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "learner_quotas" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "learner_quotas" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "learner_quotas" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."education_tenants_b0641c20_live" live WHERE live."id" = "learner_quotas"."tenant_id"));
CREATE VIEW azora_reader."learner_quotas" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "learner_kind", "period_start", "period_end", "seat_limit",
        "grace_seats", "soft_limit_percent", "used", "exceeded_at", "created_at", "updated_at"
    FROM "learner_quotas";
GRANT SELECT ON azora_reader."learner_quotas" TO azora_reader;
ALTER VIEW azora_reader."learner_quotas" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "learner_quotas"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "learner_quotas"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "learner_quotas"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "learner_quotas"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to education_feature_toggles
ALTER TABLE "education_feature_toggles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "education_feature_toggles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "education_feature_toggles" TO azora_service;
GRANT SELECT ON "education_feature_toggles" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "education_feature_toggles_58076108_access" ON "education_feature_toggles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "education_feature_toggles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "education_feature_toggles" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "education_feature_toggles" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."education_tenants_b0641c20_live" live WHERE live."id" = "education_feature_toggles"."tenant_id"));
CREATE VIEW azora_reader."education_feature_toggles" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "feature", "stage", "is_enabled", "audience", "grades",
        "rollout_percent", "changed_by_id", "reason", "expires_at", "created_at", "updated_at"
    FROM "education_feature_toggles";
GRANT SELECT ON azora_reader."education_feature_toggles" TO azora_reader;
ALTER VIEW azora_reader."education_feature_toggles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "education_feature_toggles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "education_feature_toggles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "education_feature_toggles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "education_feature_toggles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
