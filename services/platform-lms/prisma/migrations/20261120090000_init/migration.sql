-- CreateEnum
CREATE TYPE "EnrolmentMode" AS ENUM ('BY_ADMINISTRATOR', 'SELF_SERVICE', 'BY_KEY', 'FROM_ONEROSTER');

-- CreateEnum
CREATE TYPE "LandingPage" AS ENUM ('DASHBOARD', 'CATALOGUE', 'CALENDAR', 'LAST_COURSE');

-- CreateEnum
CREATE TYPE "LmsTenantStatus" AS ENUM ('PROVISIONING', 'LIVE', 'MAINTENANCE', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "RoleSource" AS ENUM ('LTI', 'ONEROSTER', 'SAML_GROUP', 'MANUAL');

-- CreateEnum
CREATE TYPE "LmsRole" AS ENUM ('GUEST', 'STUDENT', 'OBSERVER', 'TEACHING_ASSISTANT', 'INSTRUCTOR', 'DESIGNER', 'MANAGER');

-- CreateEnum
CREATE TYPE "LmsCapability" AS ENUM ('VIEW', 'SUBMIT', 'GRADE', 'EDIT_CONTENT', 'MANAGE_GROUPS', 'MANAGE_USERS', 'EXPORT_GRADES');

-- CreateEnum
CREATE TYPE "CourseCategory" AS ENUM ('ANY', 'CREDIT_BEARING', 'SHORT_COURSE', 'COMPLIANCE');

-- CreateEnum
CREATE TYPE "GradeCalculation" AS ENUM ('WEIGHTED_CATEGORIES', 'POINTS', 'SIMPLE_MEAN', 'HIGHEST');

-- CreateEnum
CREATE TYPE "LateInterval" AS ENUM ('HOUR', 'DAY');

-- CreateEnum
CREATE TYPE "PackageFormat" AS ENUM ('COMMON_CARTRIDGE_1_3', 'THIN_COMMON_CARTRIDGE', 'MOODLE_BACKUP', 'CANVAS_EXPORT', 'SCORM_2004', 'QTI_PACKAGE');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('QUEUED', 'VALIDATING', 'RUNNING', 'COMPLETED', 'COMPLETED_WITH_ISSUES', 'FAILED');

-- CreateEnum
CREATE TYPE "StorageArea" AS ENUM ('COURSE_FILES', 'SUBMISSIONS', 'RECORDINGS', 'BACKUPS');

-- CreateEnum
CREATE TYPE "QuotaState" AS ENUM ('WITHIN', 'WARNED', 'OVER');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "lms_tenants" (
    "id" UUID NOT NULL,
    "subdomain" TEXT NOT NULL,
    "custom_domain" TEXT,
    "domain_verified_at" TIMESTAMPTZ(6),
    "site_admin_id" UUID NOT NULL,
    "enrolment_mode" "EnrolmentMode" NOT NULL DEFAULT 'BY_ADMINISTRATOR',
    "default_language" TEXT NOT NULL DEFAULT 'en',
    "landing" "LandingPage" NOT NULL DEFAULT 'DASHBOARD',
    "session_idle_minutes" INTEGER NOT NULL DEFAULT 60,
    "guest_access" BOOLEAN NOT NULL DEFAULT false,
    "lti_platform_id" UUID,
    "status" "LmsTenantStatus" NOT NULL DEFAULT 'PROVISIONING',
    "went_live_at" TIMESTAMPTZ(6),
    "archived_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "lms_tenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lms_brandings" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "site_name" TEXT NOT NULL,
    "primary_colour" TEXT NOT NULL DEFAULT '#0f172a',
    "accent_colour" TEXT NOT NULL DEFAULT '#f59e0b',
    "text_colour" TEXT NOT NULL DEFAULT '#111827',
    "background_colour" TEXT NOT NULL DEFAULT '#ffffff',
    "contrast_ratio" DECIMAL(4,2) NOT NULL,
    "logo_file_id" UUID,
    "font_family" TEXT,
    "custom_css" TEXT,
    "is_live" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "lms_brandings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lms_role_mappings" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "source" "RoleSource" NOT NULL DEFAULT 'LTI',
    "source_name" TEXT NOT NULL,
    "lms_role" "LmsRole" NOT NULL,
    "capabilities" "LmsCapability"[],
    "priority" SMALLINT NOT NULL DEFAULT 50,
    "changed_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "lms_role_mappings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grading_defaults" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "course_category" "CourseCategory" NOT NULL DEFAULT 'ANY',
    "grading_scale_id" UUID,
    "calculation" "GradeCalculation" NOT NULL DEFAULT 'WEIGHTED_CATEGORIES',
    "pass_percent" SMALLINT NOT NULL DEFAULT 50,
    "late_deduction_percent" SMALLINT NOT NULL DEFAULT 10,
    "late_interval" "LateInterval" NOT NULL DEFAULT 'DAY',
    "late_minimum_percent" SMALLINT NOT NULL DEFAULT 0,
    "missing_percent" SMALLINT NOT NULL DEFAULT 0,
    "decimal_places" SMALLINT NOT NULL DEFAULT 1,
    "changed_by_id" UUID NOT NULL,
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "grading_defaults_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_import_jobs" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "offering_id" UUID,
    "format" "PackageFormat" NOT NULL,
    "package_file_id" UUID NOT NULL,
    "package_sha256" CHAR(64) NOT NULL,
    "shift_days" INTEGER NOT NULL DEFAULT 0,
    "overwrites" BOOLEAN NOT NULL DEFAULT false,
    "progress_percent" SMALLINT NOT NULL DEFAULT 0,
    "resource_count" INTEGER NOT NULL DEFAULT 0,
    "imported_count" INTEGER NOT NULL DEFAULT 0,
    "skipped_count" INTEGER NOT NULL DEFAULT 0,
    "issues" JSONB NOT NULL DEFAULT '[]',
    "status" "ImportStatus" NOT NULL DEFAULT 'QUEUED',
    "failure" TEXT,
    "started_at" TIMESTAMPTZ(6),
    "finished_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "course_import_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lms_storage_quotas" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "area" "StorageArea" NOT NULL,
    "limit_bytes" BIGINT NOT NULL,
    "used_bytes" BIGINT NOT NULL DEFAULT 0,
    "file_count" INTEGER NOT NULL DEFAULT 0,
    "per_file_bytes" BIGINT NOT NULL,
    "per_course_bytes" BIGINT,
    "warn_at_percent" SMALLINT NOT NULL DEFAULT 80,
    "state" "QuotaState" NOT NULL DEFAULT 'WITHIN',
    "measured_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "lms_storage_quotas_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "lms_tenants_subdomain_key" ON "lms_tenants"("subdomain");

-- CreateIndex
CREATE UNIQUE INDEX "lms_tenants_custom_domain_key" ON "lms_tenants"("custom_domain");

-- CreateIndex
CREATE INDEX "lms_tenants_site_admin_id_idx" ON "lms_tenants"("site_admin_id");

-- CreateIndex
CREATE INDEX "lms_tenants_lti_platform_id_idx" ON "lms_tenants"("lti_platform_id");

-- CreateIndex
CREATE INDEX "lms_tenants_compliance_id_idx" ON "lms_tenants"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "lms_tenants_organization_id_id_key" ON "lms_tenants"("organization_id", "id");

-- CreateIndex
CREATE INDEX "lms_brandings_organization_id_tenant_id_idx" ON "lms_brandings"("organization_id", "tenant_id");

-- CreateIndex
CREATE INDEX "lms_brandings_logo_file_id_idx" ON "lms_brandings"("logo_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "lms_brandings_tenant_id_version_key" ON "lms_brandings"("tenant_id", "version");

-- CreateIndex
CREATE INDEX "lms_role_mappings_organization_id_tenant_id_idx" ON "lms_role_mappings"("organization_id", "tenant_id");

-- CreateIndex
CREATE INDEX "lms_role_mappings_changed_by_id_idx" ON "lms_role_mappings"("changed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "lms_role_mappings_tenant_id_source_source_name_key" ON "lms_role_mappings"("tenant_id", "source", "source_name");

-- CreateIndex
CREATE INDEX "grading_defaults_organization_id_tenant_id_idx" ON "grading_defaults"("organization_id", "tenant_id");

-- CreateIndex
CREATE INDEX "grading_defaults_grading_scale_id_idx" ON "grading_defaults"("grading_scale_id");

-- CreateIndex
CREATE INDEX "grading_defaults_changed_by_id_idx" ON "grading_defaults"("changed_by_id");

-- CreateIndex
CREATE INDEX "course_import_jobs_requested_by_id_idx" ON "course_import_jobs"("requested_by_id");

-- CreateIndex
CREATE INDEX "course_import_jobs_offering_id_idx" ON "course_import_jobs"("offering_id");

-- CreateIndex
CREATE INDEX "course_import_jobs_package_file_id_idx" ON "course_import_jobs"("package_file_id");

-- CreateIndex
CREATE INDEX "course_import_jobs_organization_id_tenant_id_idx" ON "course_import_jobs"("organization_id", "tenant_id");

-- CreateIndex
CREATE INDEX "course_import_jobs_compliance_id_idx" ON "course_import_jobs"("compliance_id");

-- CreateIndex
CREATE INDEX "lms_storage_quotas_organization_id_tenant_id_idx" ON "lms_storage_quotas"("organization_id", "tenant_id");

-- CreateIndex
CREATE UNIQUE INDEX "lms_storage_quotas_tenant_id_area_key" ON "lms_storage_quotas"("tenant_id", "area");

-- AddForeignKey
ALTER TABLE "lms_brandings" ADD CONSTRAINT "lms_brandings_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "lms_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lms_role_mappings" ADD CONSTRAINT "lms_role_mappings_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "lms_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grading_defaults" ADD CONSTRAINT "grading_defaults_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "lms_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_import_jobs" ADD CONSTRAINT "course_import_jobs_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "lms_tenants"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lms_storage_quotas" ADD CONSTRAINT "lms_storage_quotas_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "lms_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of lms_tenants
ALTER TABLE "lms_tenants" ADD CONSTRAINT "lms_tenants_subdomain_eee37915_check"
    CHECK (subdomain ~ '^[a-z0-9]([a-z0-9-]{1,30}[a-z0-9])$');
ALTER TABLE "lms_tenants" ADD CONSTRAINT "lms_tenants_custom_domain_835ceae8_check"
    CHECK (custom_domain ~ '^([a-z0-9-]+[.])+[a-z]{2,}$');
ALTER TABLE "lms_tenants" ADD CONSTRAINT "lms_tenants_domain_verified_at_custom_domain_0c8f4f27_check"
    CHECK (domain_verified_at IS NULL OR custom_domain IS NOT NULL);
ALTER TABLE "lms_tenants" ADD CONSTRAINT "lms_tenants_status_archived_at_bc93aaaf_check"
    CHECK ((status = 'ARCHIVED') = (archived_at IS NOT NULL));
ALTER TABLE "lms_tenants" ADD CONSTRAINT "lms_tenants_session_idle_minutes_7cb82cf2_check"
    CHECK (session_idle_minutes BETWEEN 5 AND 1440);
ALTER TABLE "lms_tenants" ADD CONSTRAINT "lms_tenants_status_went_live_at_a2599de8_check"
    CHECK (status <> 'LIVE' OR went_live_at IS NOT NULL);
CREATE UNIQUE INDEX "lms_tenants_organization_id_71d1213f_key" ON "lms_tenants" ("organization_id")
    WHERE (deleted_at IS NULL);

-- Safeguards of lms_brandings
ALTER TABLE "lms_brandings" ADD CONSTRAINT "lms_brandings_primary_colour_accent_colour_text_e13af993_check"
    CHECK (primary_colour ~ '^#[0-9a-f]{6}$' AND accent_colour ~ '^#[0-9a-f]{6}$' AND text_colour ~ '^#[0-9a-f]{6}$' AND background_colour ~ '^#[0-9a-f]{6}$');
ALTER TABLE "lms_brandings" ADD CONSTRAINT "lms_brandings_contrast_ratio_4f33a2f5_check"
    CHECK (contrast_ratio BETWEEN 4.5 AND 21);
ALTER TABLE "lms_brandings" ADD CONSTRAINT "lms_brandings_custom_css_0dc193f3_check"
    CHECK (octet_length(custom_css) <= 65536);
ALTER TABLE "lms_brandings" ADD CONSTRAINT "lms_brandings_version_2ca61a91_check"
    CHECK (version >= 1);
CREATE UNIQUE INDEX "lms_brandings_tenant_id_dd1afd22_key" ON "lms_brandings" ("tenant_id")
    WHERE (is_live);

-- Safeguards of lms_role_mappings
ALTER TABLE "lms_role_mappings" ADD CONSTRAINT "lms_role_mappings_source_name_source_ea741a6c_check"
    CHECK (source_name ~ '^http://purl[.]imsglobal[.]org/vocab/lis/v2/(membership|institution/person|system/person)' OR source <> 'LTI');
ALTER TABLE "lms_role_mappings" ADD CONSTRAINT "lms_role_mappings_capabilities_lms_role_258cdd54_check"
    CHECK (coalesce(cardinality(capabilities), 0) >= 1 OR lms_role = 'GUEST');
ALTER TABLE "lms_role_mappings" ADD CONSTRAINT "lms_role_mappings_priority_d53573d8_check"
    CHECK (priority BETWEEN 1 AND 100);
ALTER TABLE "lms_role_mappings" ADD CONSTRAINT "lms_role_mappings_lms_role_capabilities_7c9b0a98_check"
    CHECK (NOT (lms_role IN ('GUEST', 'STUDENT')) OR NOT capabilities && '{GRADE,MANAGE_USERS}');

-- Safeguards of grading_defaults
ALTER TABLE "grading_defaults" ADD CONSTRAINT "grading_defaults_pass_percent_f2ab4f9d_check"
    CHECK (pass_percent BETWEEN 0 AND 100);
ALTER TABLE "grading_defaults" ADD CONSTRAINT "grading_defaults_late_deduction_percent_late_min_abb682ad_check"
    CHECK (late_deduction_percent BETWEEN 0 AND 100 AND late_minimum_percent BETWEEN 0 AND 100);
ALTER TABLE "grading_defaults" ADD CONSTRAINT "grading_defaults_missing_percent_2ce9246a_check"
    CHECK (missing_percent BETWEEN 0 AND 100);
ALTER TABLE "grading_defaults" ADD CONSTRAINT "grading_defaults_decimal_places_10e6fd7b_check"
    CHECK (decimal_places BETWEEN 0 AND 3);
ALTER TABLE "grading_defaults" ADD CONSTRAINT "grading_defaults_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
CREATE UNIQUE INDEX "grading_defaults_tenant_id_course_category_bb708caf_key" ON "grading_defaults" ("tenant_id", "course_category")
    WHERE (effective_to IS NULL);

-- Safeguards of course_import_jobs
ALTER TABLE "course_import_jobs" ADD CONSTRAINT "course_import_jobs_package_sha256_a327a760_check"
    CHECK (package_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "course_import_jobs" ADD CONSTRAINT "course_import_jobs_progress_percent_112ed6bd_check"
    CHECK (progress_percent BETWEEN 0 AND 100);
ALTER TABLE "course_import_jobs" ADD CONSTRAINT "course_import_jobs_resource_count_imported_count_efbdb040_check"
    CHECK (resource_count >= 0 AND imported_count >= 0 AND skipped_count >= 0 AND imported_count + skipped_count <= resource_count);
ALTER TABLE "course_import_jobs" ADD CONSTRAINT "course_import_jobs_status_finished_at_6f2b3306_check"
    CHECK ((status IN ('COMPLETED', 'COMPLETED_WITH_ISSUES', 'FAILED')) = (finished_at IS NOT NULL));
ALTER TABLE "course_import_jobs" ADD CONSTRAINT "course_import_jobs_status_progress_percent_skipp_787f29b0_check"
    CHECK (status <> 'COMPLETED' OR (progress_percent = 100 AND skipped_count = 0));
ALTER TABLE "course_import_jobs" ADD CONSTRAINT "course_import_jobs_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "course_import_jobs" ADD CONSTRAINT "course_import_jobs_finished_at_started_at_acea3dfb_check"
    CHECK (finished_at >= started_at);
ALTER TABLE "course_import_jobs" ADD CONSTRAINT "course_import_jobs_shift_days_48ecd234_check"
    CHECK (shift_days BETWEEN -3660 AND 3660);

-- Safeguards of lms_storage_quotas
ALTER TABLE "lms_storage_quotas" ADD CONSTRAINT "lms_storage_quotas_limit_bytes_used_bytes_1c79abc4_check"
    CHECK (limit_bytes > 0 AND used_bytes >= 0);
ALTER TABLE "lms_storage_quotas" ADD CONSTRAINT "lms_storage_quotas_warn_at_percent_ca032898_check"
    CHECK (warn_at_percent BETWEEN 1 AND 100);
ALTER TABLE "lms_storage_quotas" ADD CONSTRAINT "lms_storage_quotas_per_file_bytes_limit_bytes_e3b31629_check"
    CHECK (per_file_bytes > 0 AND per_file_bytes <= limit_bytes);
ALTER TABLE "lms_storage_quotas" ADD CONSTRAINT "lms_storage_quotas_per_course_bytes_limit_bytes_be037990_check"
    CHECK (per_course_bytes IS NULL OR per_course_bytes <= limit_bytes);
ALTER TABLE "lms_storage_quotas" ADD CONSTRAINT "lms_storage_quotas_state_used_bytes_limit_bytes_19507e98_check"
    CHECK ((state = 'OVER') = (used_bytes > limit_bytes));
ALTER TABLE "lms_storage_quotas" ADD CONSTRAINT "lms_storage_quotas_state_used_bytes_limit_bytes_80f88500_check"
    CHECK ((state = 'WITHIN') = (used_bytes * 100 < limit_bytes * warn_at_percent));
ALTER TABLE "lms_storage_quotas" ADD CONSTRAINT "lms_storage_quotas_file_count_6ac58907_check"
    CHECK (file_count >= 0);

-- Live rows of lms_tenants
CREATE VIEW azora_keys."lms_tenants_7196463c_live" AS
    SELECT "id" FROM "lms_tenants"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."lms_tenants_7196463c_live" TO azora_user;

-- Access to lms_tenants
ALTER TABLE "lms_tenants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "lms_tenants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lms_tenants" TO azora_service;
GRANT SELECT ON "lms_tenants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "lms_tenants_1c8f931f_access" ON "lms_tenants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "lms_tenants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "lms_tenants" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "lms_tenants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."lms_tenants" WITH (security_barrier = true) AS
    SELECT "id", "subdomain", "custom_domain", "domain_verified_at", "site_admin_id", "enrolment_mode",
        "default_language", "landing", "session_idle_minutes", "guest_access", "lti_platform_id", "status",
        "went_live_at", "archived_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "lms_tenants";
GRANT SELECT ON azora_reader."lms_tenants" TO azora_reader;
ALTER VIEW azora_reader."lms_tenants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "lms_tenants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "lms_tenants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "lms_tenants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "lms_tenants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to lms_brandings
ALTER TABLE "lms_brandings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "lms_brandings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lms_brandings" TO azora_service;
GRANT SELECT ON "lms_brandings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "lms_brandings_515a68e5_access" ON "lms_brandings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "lms_brandings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "lms_brandings" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "lms_brandings" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR EXISTS (SELECT FROM azora_keys."lms_tenants_7196463c_live" live WHERE live."id" = "lms_brandings"."tenant_id"));
CREATE VIEW azora_reader."lms_brandings" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "version", "site_name", "primary_colour", "accent_colour", "text_colour",
        "background_colour", "contrast_ratio", "logo_file_id", "font_family", "custom_css", "is_live", "created_at",
        "updated_at"
    FROM "lms_brandings";
GRANT SELECT ON azora_reader."lms_brandings" TO azora_reader;
ALTER VIEW azora_reader."lms_brandings" OWNER TO azora_masker;

-- Access to lms_role_mappings
ALTER TABLE "lms_role_mappings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "lms_role_mappings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lms_role_mappings" TO azora_service;
GRANT SELECT ON "lms_role_mappings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "lms_role_mappings_19f910f0_access" ON "lms_role_mappings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "lms_role_mappings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "lms_role_mappings" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "lms_role_mappings" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."lms_tenants_7196463c_live" live WHERE live."id" = "lms_role_mappings"."tenant_id"));
CREATE VIEW azora_reader."lms_role_mappings" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "source", "source_name", "lms_role", "capabilities", "priority",
        "changed_by_id", "created_at", "updated_at"
    FROM "lms_role_mappings";
GRANT SELECT ON azora_reader."lms_role_mappings" TO azora_reader;
ALTER VIEW azora_reader."lms_role_mappings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "lms_role_mappings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "lms_role_mappings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "lms_role_mappings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "lms_role_mappings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to grading_defaults
ALTER TABLE "grading_defaults" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "grading_defaults" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "grading_defaults" TO azora_service;
GRANT SELECT ON "grading_defaults" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "grading_defaults_c34d0c92_access" ON "grading_defaults"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "grading_defaults" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "grading_defaults" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "grading_defaults" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."lms_tenants_7196463c_live" live WHERE live."id" = "grading_defaults"."tenant_id"));
CREATE VIEW azora_reader."grading_defaults" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "course_category", "grading_scale_id", "calculation", "pass_percent",
        "late_deduction_percent", "late_interval", "late_minimum_percent", "missing_percent", "decimal_places",
        "changed_by_id", "effective_from", "effective_to", "created_at", "updated_at"
    FROM "grading_defaults";
GRANT SELECT ON azora_reader."grading_defaults" TO azora_reader;
ALTER VIEW azora_reader."grading_defaults" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "grading_defaults"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "grading_defaults"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "grading_defaults"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "grading_defaults"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to course_import_jobs
ALTER TABLE "course_import_jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "course_import_jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "course_import_jobs" TO azora_service;
GRANT SELECT ON "course_import_jobs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "course_import_jobs_5b688848_access" ON "course_import_jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "course_import_jobs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "course_import_jobs" FOR SELECT TO azora_user
    USING ("requested_by_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "course_import_jobs" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "requested_by_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."course_import_jobs" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "requested_by_id", "offering_id", "format", "package_file_id", "package_sha256",
        "shift_days", "overwrites", "progress_percent", "resource_count", "imported_count", "skipped_count", "issues",
        "status", "failure", "started_at", "finished_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "course_import_jobs";
GRANT SELECT ON azora_reader."course_import_jobs" TO azora_reader;
ALTER VIEW azora_reader."course_import_jobs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "course_import_jobs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('requested_by_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "course_import_jobs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('requested_by_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "course_import_jobs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('requested_by_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "course_import_jobs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to lms_storage_quotas
ALTER TABLE "lms_storage_quotas" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "lms_storage_quotas" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lms_storage_quotas" TO azora_service;
GRANT SELECT ON "lms_storage_quotas" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "lms_storage_quotas_461fed71_access" ON "lms_storage_quotas"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "lms_storage_quotas" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "lms_storage_quotas" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "lms_storage_quotas" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."lms_tenants_7196463c_live" live WHERE live."id" = "lms_storage_quotas"."tenant_id"));
CREATE VIEW azora_reader."lms_storage_quotas" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "area", "limit_bytes", "used_bytes", "file_count", "per_file_bytes",
        "per_course_bytes", "warn_at_percent", "state", "measured_at", "created_at", "updated_at"
    FROM "lms_storage_quotas";
GRANT SELECT ON azora_reader."lms_storage_quotas" TO azora_reader;
ALTER VIEW azora_reader."lms_storage_quotas" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "lms_storage_quotas"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "lms_storage_quotas"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "lms_storage_quotas"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "lms_storage_quotas"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
