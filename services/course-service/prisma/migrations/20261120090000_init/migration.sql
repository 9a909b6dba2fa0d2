-- CreateEnum
CREATE TYPE "EducationalLevel" AS ENUM ('PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'POST_SECONDARY', 'UNDERGRADUATE', 'POSTGRADUATE', 'PROFESSIONAL');

-- CreateEnum
CREATE TYPE "CourseStatus" AS ENUM ('DRAFT', 'IN_REVIEW', 'CATALOGUED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "VersionStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'WITHDRAWN', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "LessonKind" AS ENUM ('READING', 'VIDEO', 'EXERCISE', 'QUIZ', 'LABORATORY', 'DISCUSSION', 'PROJECT', 'EXTERNAL_TOOL');

-- CreateEnum
CREATE TYPE "Interactivity" AS ENUM ('ACTIVE', 'EXPOSITIVE', 'MIXED');

-- CreateEnum
CREATE TYPE "ResourceUsage" AS ENUM ('PRIMARY', 'TRANSCRIPT', 'SLIDES', 'DATASET', 'SUPPLEMENT', 'SOLUTION');

-- CreateEnum
CREATE TYPE "PrerequisiteKind" AS ENUM ('REQUIRED', 'RECOMMENDED', 'COREQUISITE');

-- CreateEnum
CREATE TYPE "CognitiveProcess" AS ENUM ('REMEMBER', 'UNDERSTAND', 'APPLY', 'ANALYSE', 'EVALUATE', 'CREATE');

-- CreateEnum
CREATE TYPE "KnowledgeDimension" AS ENUM ('FACTUAL', 'CONCEPTUAL', 'PROCEDURAL', 'METACOGNITIVE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "courses" (
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "course_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "educational_level" "EducationalLevel" NOT NULL,
    "subject_code" TEXT NOT NULL,
    "typical_age_min" SMALLINT,
    "typical_age_max" SMALLINT,
    "status" "CourseStatus" NOT NULL DEFAULT 'DRAFT',
    "archived_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "courses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_versions" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "major" SMALLINT NOT NULL DEFAULT 0,
    "minor" SMALLINT NOT NULL DEFAULT 1,
    "status" "VersionStatus" NOT NULL DEFAULT 'DRAFT',
    "change_note" TEXT,
    "workload_minutes" INTEGER NOT NULL,
    "license_url" TEXT,
    "manifest_sha256" CHAR(64),
    "published_at" TIMESTAMPTZ(6),
    "withdrawn_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "course_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_modules" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "overview" TEXT,
    "item_identifier" TEXT NOT NULL,
    "is_optional" BOOLEAN NOT NULL DEFAULT false,
    "unlock_after_days" SMALLINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "course_modules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_lessons" (
    "id" UUID NOT NULL,
    "module_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "LessonKind" NOT NULL,
    "interactivity" "Interactivity" NOT NULL DEFAULT 'EXPOSITIVE',
    "duration_minutes" SMALLINT NOT NULL,
    "body" TEXT,
    "external_url" TEXT,
    "is_preview" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "course_lessons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lesson_resources" (
    "id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "usage" "ResourceUsage" NOT NULL,
    "is_required" BOOLEAN NOT NULL DEFAULT true,
    "starts_at_ms" INTEGER,
    "ends_at_ms" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "lesson_resources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_prerequisites" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "required_course_id" UUID,
    "outcome_id" UUID,
    "kind" "PrerequisiteKind" NOT NULL DEFAULT 'REQUIRED',
    "minimum_percent" SMALLINT,
    "alternative_group" SMALLINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "course_prerequisites_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_objectives" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "module_id" UUID,
    "code" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "cognitive_process" "CognitiveProcess" NOT NULL,
    "knowledge_dimension" "KnowledgeDimension" NOT NULL,
    "outcome_id" UUID,
    "weight_percent" SMALLINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "learning_objectives_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "courses_author_id_idx" ON "courses"("author_id");

-- CreateIndex
CREATE INDEX "courses_organization_id_idx" ON "courses"("organization_id");

-- CreateIndex
CREATE INDEX "courses_compliance_id_idx" ON "courses"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "course_versions_course_id_major_minor_key" ON "course_versions"("course_id", "major", "minor");

-- CreateIndex
CREATE UNIQUE INDEX "course_modules_version_id_position_key" ON "course_modules"("version_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "course_modules_version_id_item_identifier_key" ON "course_modules"("version_id", "item_identifier");

-- CreateIndex
CREATE UNIQUE INDEX "course_modules_version_id_id_key" ON "course_modules"("version_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "course_lessons_module_id_position_key" ON "course_lessons"("module_id", "position");

-- CreateIndex
CREATE INDEX "lesson_resources_asset_id_idx" ON "lesson_resources"("asset_id");

-- CreateIndex
CREATE UNIQUE INDEX "lesson_resources_lesson_id_asset_id_usage_key" ON "lesson_resources"("lesson_id", "asset_id", "usage");

-- CreateIndex
CREATE UNIQUE INDEX "lesson_resources_lesson_id_position_key" ON "lesson_resources"("lesson_id", "position");

-- CreateIndex
CREATE INDEX "course_prerequisites_course_id_idx" ON "course_prerequisites"("course_id");

-- CreateIndex
CREATE INDEX "course_prerequisites_required_course_id_idx" ON "course_prerequisites"("required_course_id");

-- CreateIndex
CREATE INDEX "course_prerequisites_outcome_id_idx" ON "course_prerequisites"("outcome_id");

-- CreateIndex
CREATE INDEX "learning_objectives_version_id_module_id_idx" ON "learning_objectives"("version_id", "module_id");

-- CreateIndex
CREATE INDEX "learning_objectives_outcome_id_idx" ON "learning_objectives"("outcome_id");

-- CreateIndex
CREATE UNIQUE INDEX "learning_objectives_version_id_code_key" ON "learning_objectives"("version_id", "code");

-- AddForeignKey
ALTER TABLE "course_versions" ADD CONSTRAINT "course_versions_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "courses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_modules" ADD CONSTRAINT "course_modules_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "course_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_lessons" ADD CONSTRAINT "course_lessons_module_id_fkey" FOREIGN KEY ("module_id") REFERENCES "course_modules"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson_resources" ADD CONSTRAINT "lesson_resources_lesson_id_fkey" FOREIGN KEY ("lesson_id") REFERENCES "course_lessons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_prerequisites" ADD CONSTRAINT "course_prerequisites_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "courses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_prerequisites" ADD CONSTRAINT "course_prerequisites_required_course_id_fkey" FOREIGN KEY ("required_course_id") REFERENCES "courses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_objectives" ADD CONSTRAINT "learning_objectives_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "course_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_objectives" ADD CONSTRAINT "learning_objectives_version_id_module_id_fkey" FOREIGN KEY ("version_id", "module_id") REFERENCES "course_modules"("version_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of courses
ALTER TABLE "courses" ADD CONSTRAINT "courses_course_code_54165e7d_check"
    CHECK (course_code ~ '^[A-Z]{2,6}[0-9]{3,4}[A-Z]?$');
ALTER TABLE "courses" ADD CONSTRAINT "courses_title_5533d1b4_check"
    CHECK (char_length(title) BETWEEN 3 AND 200);
ALTER TABLE "courses" ADD CONSTRAINT "courses_typical_age_min_typical_age_max_8f4403a2_check"
    CHECK (typical_age_min BETWEEN 3 AND 99 AND typical_age_max BETWEEN typical_age_min AND 120);
ALTER TABLE "courses" ADD CONSTRAINT "courses_subject_code_6644ad91_check"
    CHECK (subject_code ~ '^[0-9]{4}$');
ALTER TABLE "courses" ADD CONSTRAINT "courses_status_archived_at_bc93aaaf_check"
    CHECK ((status = 'ARCHIVED') = (archived_at IS NOT NULL));
CREATE UNIQUE INDEX "courses_organization_id_course_code_b0efb861_key" ON "courses" ("organization_id", "course_code")
    WHERE (organization_id IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of course_versions
ALTER TABLE "course_versions" ADD CONSTRAINT "course_versions_major_minor_48223389_check"
    CHECK (major >= 0 AND minor >= 0 AND major + minor > 0);
ALTER TABLE "course_versions" ADD CONSTRAINT "course_versions_workload_minutes_5b624f7e_check"
    CHECK (workload_minutes > 0);
ALTER TABLE "course_versions" ADD CONSTRAINT "course_versions_license_url_9fe4323c_check"
    CHECK (license_url ~ '^https://');
ALTER TABLE "course_versions" ADD CONSTRAINT "course_versions_status_published_at_612daed8_check"
    CHECK ((status = 'DRAFT') = (published_at IS NULL));
ALTER TABLE "course_versions" ADD CONSTRAINT "course_versions_status_withdrawn_at_018e63c3_check"
    CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL));
ALTER TABLE "course_versions" ADD CONSTRAINT "course_versions_withdrawn_at_published_at_f13296ad_check"
    CHECK (withdrawn_at >= published_at);
ALTER TABLE "course_versions" ADD CONSTRAINT "course_versions_manifest_sha256_published_at_dad6f6e9_check"
    CHECK (manifest_sha256 ~ '^[0-9a-f]{64}$' AND (published_at IS NULL OR manifest_sha256 IS NOT NULL));
CREATE UNIQUE INDEX "course_versions_course_id_ce5a9c13_key" ON "course_versions" ("course_id")
    WHERE (status = 'PUBLISHED');

-- Safeguards of course_modules
ALTER TABLE "course_modules" ADD CONSTRAINT "course_modules_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "course_modules" ADD CONSTRAINT "course_modules_item_identifier_140d2b7b_check"
    CHECK (item_identifier ~ '^[A-Za-z_][A-Za-z0-9_.-]*$');
ALTER TABLE "course_modules" ADD CONSTRAINT "course_modules_unlock_after_days_ce5d831e_check"
    CHECK (unlock_after_days >= 0);

-- Safeguards of course_lessons
ALTER TABLE "course_lessons" ADD CONSTRAINT "course_lessons_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "course_lessons" ADD CONSTRAINT "course_lessons_duration_minutes_bbf9cd46_check"
    CHECK (duration_minutes BETWEEN 1 AND 600);
ALTER TABLE "course_lessons" ADD CONSTRAINT "course_lessons_body_external_url_b2800f99_check"
    CHECK (num_nonnulls(body, external_url) <= 1);
ALTER TABLE "course_lessons" ADD CONSTRAINT "course_lessons_kind_external_url_1515acef_check"
    CHECK ((kind = 'EXTERNAL_TOOL') = (external_url IS NOT NULL));
ALTER TABLE "course_lessons" ADD CONSTRAINT "course_lessons_external_url_37bc6cce_check"
    CHECK (external_url ~ '^https://');

-- Safeguards of lesson_resources
ALTER TABLE "lesson_resources" ADD CONSTRAINT "lesson_resources_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "lesson_resources" ADD CONSTRAINT "lesson_resources_starts_at_ms_ends_at_ms_3f0bdb65_check"
    CHECK (starts_at_ms >= 0 AND ends_at_ms > starts_at_ms);

-- Safeguards of course_prerequisites
ALTER TABLE "course_prerequisites" ADD CONSTRAINT "course_prerequisites_required_course_id_outcome_fc4ee28d_check"
    CHECK (num_nonnulls(required_course_id, outcome_id) = 1);
ALTER TABLE "course_prerequisites" ADD CONSTRAINT "course_prerequisites_course_id_required_course_i_bed7f33d_check"
    CHECK (course_id <> required_course_id);
ALTER TABLE "course_prerequisites" ADD CONSTRAINT "course_prerequisites_minimum_percent_eebe1285_check"
    CHECK (minimum_percent BETWEEN 0 AND 100);
ALTER TABLE "course_prerequisites" ADD CONSTRAINT "course_prerequisites_kind_minimum_percent_fabf836a_check"
    CHECK (kind <> 'COREQUISITE' OR minimum_percent IS NULL);
CREATE UNIQUE INDEX "course_prerequisites_course_id_required_course_id_cecb63e9_key" ON "course_prerequisites" ("course_id", "required_course_id")
    WHERE (required_course_id IS NOT NULL);
CREATE UNIQUE INDEX "course_prerequisites_course_id_outcome_id_159c6dab_key" ON "course_prerequisites" ("course_id", "outcome_id")
    WHERE (outcome_id IS NOT NULL);

-- Safeguards of learning_objectives
ALTER TABLE "learning_objectives" ADD CONSTRAINT "learning_objectives_code_904ec4e1_check"
    CHECK (code ~ '^LO[0-9]{1,3}$');
ALTER TABLE "learning_objectives" ADD CONSTRAINT "learning_objectives_statement_4dba27c6_check"
    CHECK (char_length(statement) BETWEEN 10 AND 500);
ALTER TABLE "learning_objectives" ADD CONSTRAINT "learning_objectives_weight_percent_e9b5222d_check"
    CHECK (weight_percent BETWEEN 0 AND 100);

-- Live rows of courses
CREATE VIEW azora_keys."courses_825ed45c_live" AS
    SELECT "id" FROM "courses"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."courses_825ed45c_live" TO azora_user;

-- Live rows of course_versions
CREATE VIEW azora_keys."course_versions_7e63eead_live" AS
    SELECT "id" FROM "course_versions"
    WHERE EXISTS (SELECT FROM azora_keys."courses_825ed45c_live" live WHERE live."id" = "course_versions"."course_id");
GRANT SELECT ON azora_keys."course_versions_7e63eead_live" TO azora_user;

-- Own rows of courses
CREATE VIEW azora_keys."courses_f1efaff5_own" AS
    SELECT "id" FROM "courses"
    WHERE "author_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."courses_f1efaff5_own" TO azora_user;

-- Own rows of course_versions
CREATE VIEW azora_keys."course_versions_445f9e63_own" AS
    SELECT "id" FROM "course_versions"
    WHERE "course_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."courses_f1efaff5_own"))
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."courses_825ed45c_live" live WHERE live."id" = "course_versions"."course_id"));
GRANT SELECT ON azora_keys."course_versions_445f9e63_own" TO azora_user;

-- Own rows of course_modules
CREATE VIEW azora_keys."course_modules_1e7173bc_own" AS
    SELECT "id" FROM "course_modules"
    WHERE "version_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."course_versions_445f9e63_own"))
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."course_versions_7e63eead_live" live WHERE live."id" = "course_modules"."version_id"));
GRANT SELECT ON azora_keys."course_modules_1e7173bc_own" TO azora_user;

-- Own rows of course_lessons
CREATE VIEW azora_keys."course_lessons_355b2962_own" AS
    SELECT "id" FROM "course_lessons"
    WHERE "module_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."course_modules_1e7173bc_own"));
GRANT SELECT ON azora_keys."course_lessons_355b2962_own" TO azora_user;

-- Access to courses
ALTER TABLE "courses" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "courses" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "courses" TO azora_service;
GRANT SELECT ON "courses" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "author_id", "course_code", "title", "summary", "language", "educational_level", "subject_code",
        "typical_age_min", "typical_age_max", "created_at", "updated_at"),
    UPDATE ("title", "summary", "educational_level", "subject_code", "typical_age_min", "typical_age_max", "updated_at") ON "courses" TO azora_user;
CREATE POLICY "courses_cb0d233d_access" ON "courses"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "courses" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "courses" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "courses" FOR INSERT TO azora_user
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "courses" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "courses" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "author_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."courses" WITH (security_barrier = true) AS
    SELECT "id", "author_id", "course_code", "title", "summary", "language", "educational_level", "subject_code",
        "typical_age_min", "typical_age_max", "status", "archived_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "courses";
GRANT SELECT ON azora_reader."courses" TO azora_reader;
ALTER VIEW azora_reader."courses" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "courses"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('author_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "courses"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('author_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "courses"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('author_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "courses"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to course_versions
ALTER TABLE "course_versions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "course_versions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "course_versions" TO azora_service;
GRANT SELECT ON "course_versions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "course_versions_eaaf1dcf_access" ON "course_versions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "course_versions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "course_versions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "course_versions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "course_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."courses_f1efaff5_own")))
        OR EXISTS (SELECT FROM azora_keys."courses_825ed45c_live" live WHERE live."id" = "course_versions"."course_id"));
CREATE VIEW azora_reader."course_versions" WITH (security_barrier = true) AS
    SELECT "id", "course_id", "major", "minor", "status", "change_note", "workload_minutes", "license_url",
        "manifest_sha256", "published_at", "withdrawn_at", "created_at", "updated_at"
    FROM "course_versions";
GRANT SELECT ON azora_reader."course_versions" TO azora_reader;
ALTER VIEW azora_reader."course_versions" OWNER TO azora_masker;

-- Access to course_modules
ALTER TABLE "course_modules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "course_modules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "course_modules" TO azora_service;
GRANT SELECT ON "course_modules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "course_modules_3e3795a6_access" ON "course_modules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "course_modules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "course_modules" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "course_modules" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "version_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."course_versions_445f9e63_own")))
        OR EXISTS (SELECT FROM azora_keys."course_versions_7e63eead_live" live WHERE live."id" = "course_modules"."version_id"));
CREATE VIEW azora_reader."course_modules" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "position", "title", "overview", "item_identifier", "is_optional", "unlock_after_days",
        "created_at", "updated_at"
    FROM "course_modules";
GRANT SELECT ON azora_reader."course_modules" TO azora_reader;
ALTER VIEW azora_reader."course_modules" OWNER TO azora_masker;

-- Access to course_lessons
ALTER TABLE "course_lessons" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "course_lessons" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "course_lessons" TO azora_service;
GRANT SELECT ON "course_lessons" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "course_lessons_88685128_access" ON "course_lessons"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "course_lessons" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "course_lessons" FOR SELECT TO azora_user
    USING ("module_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."course_modules_1e7173bc_own")));
CREATE VIEW azora_reader."course_lessons" WITH (security_barrier = true) AS
    SELECT "id", "module_id", "position", "title", "kind", "interactivity", "duration_minutes", "body", "external_url",
        "is_preview", "created_at", "updated_at"
    FROM "course_lessons";
GRANT SELECT ON azora_reader."course_lessons" TO azora_reader;
ALTER VIEW azora_reader."course_lessons" OWNER TO azora_masker;

-- Access to lesson_resources
ALTER TABLE "lesson_resources" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "lesson_resources" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lesson_resources" TO azora_service;
GRANT SELECT ON "lesson_resources" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "lesson_resources_7ddde4f5_access" ON "lesson_resources"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "lesson_resources" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "lesson_resources" FOR SELECT TO azora_user
    USING ("lesson_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."course_lessons_355b2962_own")));
CREATE VIEW azora_reader."lesson_resources" WITH (security_barrier = true) AS
    SELECT "id", "lesson_id", "asset_id", "position", "usage", "is_required", "starts_at_ms", "ends_at_ms", "created_at",
        "updated_at"
    FROM "lesson_resources";
GRANT SELECT ON azora_reader."lesson_resources" TO azora_reader;
ALTER VIEW azora_reader."lesson_resources" OWNER TO azora_masker;

-- Access to course_prerequisites
ALTER TABLE "course_prerequisites" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "course_prerequisites" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "course_prerequisites" TO azora_service;
GRANT SELECT ON "course_prerequisites" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "course_id", "required_course_id", "outcome_id", "kind", "minimum_percent", "created_at", "updated_at"),
    DELETE ON "course_prerequisites" TO azora_user;
CREATE POLICY "course_prerequisites_612ee35b_access" ON "course_prerequisites"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "course_prerequisites" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "course_prerequisites" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_insert ON "course_prerequisites" FOR INSERT TO azora_user
    WITH CHECK ("course_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."courses_f1efaff5_own")));
CREATE POLICY azora_user_delete ON "course_prerequisites" FOR DELETE TO azora_user
    USING ("course_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."courses_f1efaff5_own")));
CREATE POLICY azora_user_live ON "course_prerequisites" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "course_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."courses_f1efaff5_own")))
        OR EXISTS (SELECT FROM azora_keys."courses_825ed45c_live" live WHERE live."id" = "course_prerequisites"."course_id"));
CREATE VIEW azora_reader."course_prerequisites" WITH (security_barrier = true) AS
    SELECT "id", "course_id", "required_course_id", "outcome_id", "kind", "minimum_percent", "alternative_group",
        "created_at", "updated_at"
    FROM "course_prerequisites";
GRANT SELECT ON azora_reader."course_prerequisites" TO azora_reader;
ALTER VIEW azora_reader."course_prerequisites" OWNER TO azora_masker;

-- Access to learning_objectives
ALTER TABLE "learning_objectives" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "learning_objectives" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "learning_objectives" TO azora_service;
GRANT SELECT ON "learning_objectives" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "learning_objectives_cfacb99b_access" ON "learning_objectives"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "learning_objectives" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "learning_objectives" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "learning_objectives" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "version_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."course_versions_445f9e63_own")))
        OR EXISTS (SELECT FROM azora_keys."course_versions_7e63eead_live" live WHERE live."id" = "learning_objectives"."version_id"));
CREATE VIEW azora_reader."learning_objectives" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "module_id", "code", "statement", "cognitive_process", "knowledge_dimension", "outcome_id",
        "weight_percent", "created_at", "updated_at"
    FROM "learning_objectives";
GRANT SELECT ON azora_reader."learning_objectives" TO azora_reader;
ALTER VIEW azora_reader."learning_objectives" OWNER TO azora_masker;
