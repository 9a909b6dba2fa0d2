-- CreateEnum
CREATE TYPE "LibraryVisibility" AS ENUM ('PRIVATE', 'ORGANISATION', 'PUBLIC');

-- CreateEnum
CREATE TYPE "LearningResourceType" AS ENUM ('EXERCISE', 'SIMULATION', 'QUESTIONNAIRE', 'DIAGRAM', 'FIGURE', 'GRAPH', 'INDEX', 'SLIDE', 'TABLE', 'NARRATIVE_TEXT', 'EXAM', 'EXPERIMENT', 'PROBLEM_STATEMENT', 'SELF_ASSESSMENT', 'LECTURE');

-- CreateEnum
CREATE TYPE "LomStructure" AS ENUM ('ATOMIC', 'COLLECTION', 'NETWORKED', 'HIERARCHICAL', 'LINEAR');

-- CreateEnum
CREATE TYPE "LomScale" AS ENUM ('VERY_LOW', 'LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH');

-- CreateEnum
CREATE TYPE "LomDifficulty" AS ENUM ('VERY_EASY', 'EASY', 'MEDIUM', 'DIFFICULT', 'VERY_DIFFICULT');

-- CreateEnum
CREATE TYPE "AssetStatus" AS ENUM ('DRAFT', 'IN_REVIEW', 'AVAILABLE', 'RETIRED');

-- CreateEnum
CREATE TYPE "VersionStatus" AS ENUM ('DRAFT', 'VETTING', 'PUBLISHED', 'SUPERSEDED', 'REJECTED');

-- CreateEnum
CREATE TYPE "WcagConformance" AS ENUM ('NONE', 'A', 'AA', 'AAA');

-- CreateEnum
CREATE TYPE "EditorialWork" AS ENUM ('WRITE', 'EDIT', 'TRANSLATE', 'ILLUSTRATE', 'CAPTION', 'FACT_CHECK', 'ACCESSIBILITY', 'RIGHTS_CLEARANCE');

-- CreateEnum
CREATE TYPE "TaskStatus" AS ENUM ('OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED');

-- CreateEnum
CREATE TYPE "VettingVerdict" AS ENUM ('ACCEPTED', 'REVISE', 'REJECTED');

-- CreateEnum
CREATE TYPE "RejectionGround" AS ENUM ('INACCURATE', 'OFF_CURRICULUM', 'COPYRIGHT', 'INACCESSIBLE', 'BIASED', 'LOW_QUALITY');

-- CreateEnum
CREATE TYPE "LicenseKind" AS ENUM ('CREATIVE_COMMONS', 'COMMERCIAL', 'INSTITUTIONAL', 'PUBLIC_DOMAIN', 'ALL_RIGHTS_RESERVED');

-- CreateEnum
CREATE TYPE "LicensePermission" AS ENUM ('REPRODUCTION', 'DISTRIBUTION', 'DERIVATIVE_WORKS', 'SHARING');

-- CreateEnum
CREATE TYPE "LicenseRequirement" AS ENUM ('NOTICE', 'ATTRIBUTION', 'SHARE_ALIKE', 'SOURCE_CODE');

-- CreateEnum
CREATE TYPE "LicenseProhibition" AS ENUM ('COMMERCIAL_USE', 'HIGH_INCOME_NATION_USE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "content_libraries" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "curator_id" UUID NOT NULL,
    "visibility" "LibraryVisibility" NOT NULL DEFAULT 'ORGANISATION',
    "subject_scheme_uri" TEXT,
    "required_vettings" SMALLINT NOT NULL DEFAULT 1,
    "asset_count" INTEGER NOT NULL DEFAULT 0,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "content_libraries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_assets" (
    "id" UUID NOT NULL,
    "library_id" UUID NOT NULL,
    "creator_id" UUID NOT NULL,
    "catalog_entry" TEXT,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "keywords" TEXT[],
    "language" TEXT NOT NULL DEFAULT 'en',
    "resource_type" "LearningResourceType" NOT NULL,
    "structure" "LomStructure" NOT NULL DEFAULT 'ATOMIC',
    "aggregation_level" SMALLINT NOT NULL DEFAULT 1,
    "interactivity_level" "LomScale" NOT NULL DEFAULT 'MEDIUM',
    "difficulty" "LomDifficulty" NOT NULL DEFAULT 'MEDIUM',
    "typical_learning_minutes" INTEGER,
    "typical_age_min" SMALLINT,
    "typical_age_max" SMALLINT,
    "outcome_id" UUID,
    "status" "AssetStatus" NOT NULL DEFAULT 'DRAFT',
    "retired_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "content_assets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_versions" (
    "id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "editor_id" UUID NOT NULL,
    "file_id" UUID,
    "external_url" TEXT,
    "media_type" TEXT NOT NULL,
    "size_bytes" BIGINT,
    "duration_seconds" INTEGER,
    "content_sha256" CHAR(64) NOT NULL,
    "wcag" "WcagConformance",
    "change_note" TEXT NOT NULL,
    "status" "VersionStatus" NOT NULL DEFAULT 'DRAFT',
    "published_at" TIMESTAMPTZ(6),
    "superseded_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "content_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial_tasks" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "kind" "EditorialWork" NOT NULL,
    "assignee_id" UUID NOT NULL,
    "assigned_by_id" UUID,
    "priority" SMALLINT NOT NULL DEFAULT 3,
    "estimated_minutes" INTEGER,
    "spent_minutes" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT,
    "status" "TaskStatus" NOT NULL DEFAULT 'OPEN',
    "due_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "editorial_tasks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vetting_decisions" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "vetter_id" UUID NOT NULL,
    "round" SMALLINT NOT NULL DEFAULT 1,
    "content_quality" SMALLINT NOT NULL,
    "goal_alignment" SMALLINT NOT NULL,
    "presentation" SMALLINT NOT NULL,
    "accessibility" SMALLINT NOT NULL,
    "verdict" "VettingVerdict" NOT NULL,
    "ground" "RejectionGround",
    "remarks" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vetting_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "usage_licenses" (
    "id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,
    "kind" "LicenseKind" NOT NULL,
    "cc_code" TEXT,
    "permits" "LicensePermission"[],
    "requirements" "LicenseRequirement"[],
    "prohibitions" "LicenseProhibition"[],
    "attribution_name" TEXT,
    "attribution_url" TEXT,
    "licensee_id" UUID,
    "seat_count" INTEGER,
    "fee_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "fee_currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "territory" CHAR(2),
    "granted_by_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "usage_licenses_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "content_libraries_curator_id_idx" ON "content_libraries"("curator_id");

-- CreateIndex
CREATE INDEX "content_libraries_organization_id_idx" ON "content_libraries"("organization_id");

-- CreateIndex
CREATE INDEX "content_libraries_compliance_id_idx" ON "content_libraries"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "content_assets_catalog_entry_key" ON "content_assets"("catalog_entry");

-- CreateIndex
CREATE INDEX "content_assets_library_id_idx" ON "content_assets"("library_id");

-- CreateIndex
CREATE INDEX "content_assets_creator_id_idx" ON "content_assets"("creator_id");

-- CreateIndex
CREATE INDEX "content_assets_outcome_id_idx" ON "content_assets"("outcome_id");

-- CreateIndex
CREATE INDEX "content_assets_organization_id_idx" ON "content_assets"("organization_id");

-- CreateIndex
CREATE INDEX "content_assets_compliance_id_idx" ON "content_assets"("compliance_id");

-- CreateIndex
CREATE INDEX "content_versions_editor_id_idx" ON "content_versions"("editor_id");

-- CreateIndex
CREATE INDEX "content_versions_file_id_idx" ON "content_versions"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "content_versions_asset_id_number_key" ON "content_versions"("asset_id", "number");

-- CreateIndex
CREATE INDEX "editorial_tasks_version_id_idx" ON "editorial_tasks"("version_id");

-- CreateIndex
CREATE INDEX "editorial_tasks_assignee_id_idx" ON "editorial_tasks"("assignee_id");

-- CreateIndex
CREATE INDEX "editorial_tasks_assigned_by_id_idx" ON "editorial_tasks"("assigned_by_id");

-- CreateIndex
CREATE INDEX "editorial_tasks_organization_id_idx" ON "editorial_tasks"("organization_id");

-- CreateIndex
CREATE INDEX "editorial_tasks_compliance_id_idx" ON "editorial_tasks"("compliance_id");

-- CreateIndex
CREATE INDEX "vetting_decisions_vetter_id_idx" ON "vetting_decisions"("vetter_id");

-- CreateIndex
CREATE UNIQUE INDEX "vetting_decisions_version_id_vetter_id_round_key" ON "vetting_decisions"("version_id", "vetter_id", "round");

-- CreateIndex
CREATE INDEX "usage_licenses_asset_id_idx" ON "usage_licenses"("asset_id");

-- CreateIndex
CREATE INDEX "usage_licenses_licensee_id_idx" ON "usage_licenses"("licensee_id");

-- CreateIndex
CREATE INDEX "usage_licenses_granted_by_id_idx" ON "usage_licenses"("granted_by_id");

-- CreateIndex
CREATE INDEX "usage_licenses_organization_id_idx" ON "usage_licenses"("organization_id");

-- CreateIndex
CREATE INDEX "usage_licenses_compliance_id_idx" ON "usage_licenses"("compliance_id");

-- AddForeignKey
ALTER TABLE "content_assets" ADD CONSTRAINT "content_assets_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "content_libraries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_versions" ADD CONSTRAINT "content_versions_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "content_assets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial_tasks" ADD CONSTRAINT "editorial_tasks_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "content_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vetting_decisions" ADD CONSTRAINT "vetting_decisions_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "content_versions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "usage_licenses" ADD CONSTRAINT "usage_licenses_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "content_assets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of content_libraries
ALTER TABLE "content_libraries" ADD CONSTRAINT "content_libraries_slug_2d498723_check"
    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "content_libraries" ADD CONSTRAINT "content_libraries_required_vettings_0943db8f_check"
    CHECK (required_vettings BETWEEN 0 AND 5);
ALTER TABLE "content_libraries" ADD CONSTRAINT "content_libraries_asset_count_f5615c1a_check"
    CHECK (asset_count >= 0);
ALTER TABLE "content_libraries" ADD CONSTRAINT "content_libraries_subject_scheme_uri_0e2f3fdc_check"
    CHECK (subject_scheme_uri ~ '^https?://');
CREATE UNIQUE INDEX "content_libraries_organization_id_slug_fa5cfc79_key" ON "content_libraries" ("organization_id", "slug")
    WHERE (deleted_at IS NULL);

-- Safeguards of content_assets
ALTER TABLE "content_assets" ADD CONSTRAINT "content_assets_aggregation_level_fae54c5d_check"
    CHECK (aggregation_level BETWEEN 1 AND 4);
ALTER TABLE "content_assets" ADD CONSTRAINT "content_assets_title_525be6a6_check"
    CHECK (char_length(title) BETWEEN 1 AND 1000);
ALTER TABLE "content_assets" ADD CONSTRAINT "content_assets_keywords_338eceb6_check"
    CHECK (coalesce(cardinality(keywords), 0) <= 10);
ALTER TABLE "content_assets" ADD CONSTRAINT "content_assets_typical_learning_minutes_2f511219_check"
    CHECK (typical_learning_minutes > 0);
ALTER TABLE "content_assets" ADD CONSTRAINT "content_assets_typical_age_min_typical_age_max_e7f1a90b_check"
    CHECK (typical_age_min BETWEEN 0 AND 99 AND typical_age_max >= typical_age_min);
ALTER TABLE "content_assets" ADD CONSTRAINT "content_assets_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));
ALTER TABLE "content_assets" ADD CONSTRAINT "content_assets_structure_aggregation_level_7aad1c1c_check"
    CHECK (structure <> 'ATOMIC' OR aggregation_level = 1);

-- Safeguards of content_versions
ALTER TABLE "content_versions" ADD CONSTRAINT "content_versions_number_98bc0389_check"
    CHECK (number >= 1);
ALTER TABLE "content_versions" ADD CONSTRAINT "content_versions_content_sha256_66cce6d9_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "content_versions" ADD CONSTRAINT "content_versions_size_bytes_duration_seconds_18ccf03c_check"
    CHECK (size_bytes > 0 AND duration_seconds >= 0);
ALTER TABLE "content_versions" ADD CONSTRAINT "content_versions_file_id_external_url_84c9b350_check"
    CHECK (num_nonnulls(file_id, external_url) = 1);
ALTER TABLE "content_versions" ADD CONSTRAINT "content_versions_external_url_37bc6cce_check"
    CHECK (external_url ~ '^https://');
ALTER TABLE "content_versions" ADD CONSTRAINT "content_versions_status_published_at_c76f1b39_check"
    CHECK ((status IN ('PUBLISHED', 'SUPERSEDED')) = (published_at IS NOT NULL));
ALTER TABLE "content_versions" ADD CONSTRAINT "content_versions_status_superseded_at_d9324192_check"
    CHECK ((status = 'SUPERSEDED') = (superseded_at IS NOT NULL));
ALTER TABLE "content_versions" ADD CONSTRAINT "content_versions_wcag_status_fb11c196_check"
    CHECK (wcag IS NOT NULL OR status NOT IN ('PUBLISHED'));
CREATE UNIQUE INDEX "content_versions_asset_id_0e9e5fc8_key" ON "content_versions" ("asset_id")
    WHERE (status = 'PUBLISHED');

-- Safeguards of editorial_tasks
ALTER TABLE "editorial_tasks" ADD CONSTRAINT "editorial_tasks_status_closed_at_eb50be56_check"
    CHECK ((status IN ('DONE', 'CANCELLED')) = (closed_at IS NOT NULL));
ALTER TABLE "editorial_tasks" ADD CONSTRAINT "editorial_tasks_closed_at_created_at_due_at_e91b7e5d_check"
    CHECK (closed_at >= created_at AND due_at > created_at);
ALTER TABLE "editorial_tasks" ADD CONSTRAINT "editorial_tasks_estimated_minutes_spent_minutes_57a170dd_check"
    CHECK (estimated_minutes BETWEEN 5 AND 10000 AND spent_minutes >= 0);
ALTER TABLE "editorial_tasks" ADD CONSTRAINT "editorial_tasks_priority_ccb8f579_check"
    CHECK (priority BETWEEN 1 AND 5);
CREATE UNIQUE INDEX "editorial_tasks_version_id_kind_assignee_id_02c7df66_key" ON "editorial_tasks" ("version_id", "kind", "assignee_id")
    WHERE (status IN ('OPEN', 'IN_PROGRESS') AND deleted_at IS NULL);

-- Safeguards of vetting_decisions
ALTER TABLE "vetting_decisions" ADD CONSTRAINT "vetting_decisions_content_quality_goal_alignment_7e3e7619_check"
    CHECK (content_quality BETWEEN 1 AND 5 AND goal_alignment BETWEEN 1 AND 5 AND presentation BETWEEN 1 AND 5 AND accessibility BETWEEN 1 AND 5);
ALTER TABLE "vetting_decisions" ADD CONSTRAINT "vetting_decisions_verdict_content_quality_goal_a_7f405932_check"
    CHECK (verdict <> 'ACCEPTED' OR least(content_quality, goal_alignment, presentation, accessibility) >= 3);
ALTER TABLE "vetting_decisions" ADD CONSTRAINT "vetting_decisions_verdict_ground_94bbc335_check"
    CHECK (verdict <> 'REJECTED' OR ground IS NOT NULL);
ALTER TABLE "vetting_decisions" ADD CONSTRAINT "vetting_decisions_round_404a631b_check"
    CHECK (round >= 1);

-- Safeguards of usage_licenses
ALTER TABLE "usage_licenses" ADD CONSTRAINT "usage_licenses_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "usage_licenses" ADD CONSTRAINT "usage_licenses_kind_cc_code_fb35a6fe_check"
    CHECK ((kind = 'CREATIVE_COMMONS') = (cc_code IS NOT NULL));
ALTER TABLE "usage_licenses" ADD CONSTRAINT "usage_licenses_cc_code_9120460c_check"
    CHECK (cc_code ~ '^((by|by-sa|by-nc|by-nd|by-nc-sa|by-nc-nd)/([1-4][.]0|2[.][15])|zero/1[.]0)$');
ALTER TABLE "usage_licenses" ADD CONSTRAINT "usage_licenses_cc_code_permits_e511bed3_check"
    CHECK (cc_code !~ 'nd/' OR NOT permits && '{DERIVATIVE_WORKS}');
ALTER TABLE "usage_licenses" ADD CONSTRAINT "usage_licenses_seat_count_kind_a9be0265_check"
    CHECK (seat_count > 0 AND (seat_count IS NULL OR kind = 'COMMERCIAL'));
ALTER TABLE "usage_licenses" ADD CONSTRAINT "usage_licenses_fee_amount_4542263a_check"
    CHECK (fee_amount >= 0 AND fee_amount < 'NaN');
ALTER TABLE "usage_licenses" ADD CONSTRAINT "usage_licenses_kind_licensee_id_80335593_check"
    CHECK ((kind = 'COMMERCIAL') = (licensee_id IS NOT NULL));
ALTER TABLE "usage_licenses" ADD CONSTRAINT "usage_licenses_territory_5741d643_check"
    CHECK (territory ~ '^[A-Z]{2}$');
CREATE UNIQUE INDEX "usage_licenses_asset_id_464f5766_key" ON "usage_licenses" ("asset_id")
    WHERE (kind <> 'COMMERCIAL' AND valid_until IS NULL AND deleted_at IS NULL);

-- Live rows of content_assets
CREATE VIEW azora_keys."content_assets_baa3cbc2_live" AS
    SELECT "id" FROM "content_assets"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."content_assets_baa3cbc2_live" TO azora_user;

-- Access to content_libraries
ALTER TABLE "content_libraries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "content_libraries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "content_libraries" TO azora_service;
GRANT SELECT ON "content_libraries" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "content_libraries_c471403c_access" ON "content_libraries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "content_libraries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "content_libraries" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "content_libraries" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."content_libraries" WITH (security_barrier = true) AS
    SELECT "id", "slug", "title", "description", "curator_id", "visibility", "subject_scheme_uri", "required_vettings",
        "asset_count", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "content_libraries";
GRANT SELECT ON azora_reader."content_libraries" TO azora_reader;
ALTER VIEW azora_reader."content_libraries" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "content_libraries"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "content_libraries"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "content_libraries"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "content_libraries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to content_assets
ALTER TABLE "content_assets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "content_assets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "content_assets" TO azora_service;
GRANT SELECT ON "content_assets" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "description", "keywords", "updated_at") ON "content_assets" TO azora_user;
CREATE POLICY "content_assets_4dd763b3_access" ON "content_assets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "content_assets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "content_assets" FOR SELECT TO azora_user
    USING ("creator_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "content_assets" FOR UPDATE TO azora_user
    USING ("creator_id" = (SELECT azora.subject()))
    WITH CHECK ("creator_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "content_assets" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "creator_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."content_assets" WITH (security_barrier = true) AS
    SELECT "id", "library_id", "creator_id", "catalog_entry", "title", "description", "keywords", "language",
        "resource_type", "structure", "aggregation_level", "interactivity_level", "difficulty",
        "typical_learning_minutes", "typical_age_min", "typical_age_max", "outcome_id", "status", "retired_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "content_assets";
GRANT SELECT ON azora_reader."content_assets" TO azora_reader;
ALTER VIEW azora_reader."content_assets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "content_assets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('creator_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "content_assets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('creator_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "content_assets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('creator_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "content_assets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to content_versions
ALTER TABLE "content_versions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "content_versions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "content_versions" TO azora_service;
GRANT SELECT ON "content_versions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "content_versions_f4f9d7e8_access" ON "content_versions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "content_versions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "content_versions" FOR SELECT TO azora_user
    USING ("editor_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "content_versions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."content_assets_baa3cbc2_live" live WHERE live."id" = "content_versions"."asset_id"));
CREATE VIEW azora_reader."content_versions" WITH (security_barrier = true) AS
    SELECT "id", "asset_id", "number", "editor_id", "file_id", "external_url", "media_type", "size_bytes",
        "duration_seconds", "content_sha256", "wcag", "change_note", "status", "published_at", "superseded_at",
        "created_at", "updated_at"
    FROM "content_versions";
GRANT SELECT ON azora_reader."content_versions" TO azora_reader;
ALTER VIEW azora_reader."content_versions" OWNER TO azora_masker;

-- Access to editorial_tasks
ALTER TABLE "editorial_tasks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "editorial_tasks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "editorial_tasks" TO azora_service;
GRANT SELECT ON "editorial_tasks" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("note", "updated_at") ON "editorial_tasks" TO azora_user;
GRANT UPDATE ("note") ON "editorial_tasks" TO azora_maintenance;
CREATE POLICY "editorial_tasks_418e703f_access" ON "editorial_tasks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "editorial_tasks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "editorial_tasks" FOR SELECT TO azora_user
    USING ("assignee_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "editorial_tasks" FOR UPDATE TO azora_user
    USING ("assignee_id" = (SELECT azora.subject()))
    WITH CHECK ("assignee_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "editorial_tasks" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "assignee_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."editorial_tasks" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "kind", "assignee_id", "assigned_by_id", "priority", "estimated_minutes", "spent_minutes",
        azora.mask_free_text("note") AS "note", "status", "due_at", "closed_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "editorial_tasks";
GRANT SELECT ON azora_reader."editorial_tasks" TO azora_reader;
ALTER VIEW azora_reader."editorial_tasks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "editorial_tasks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{note}', '{assignee_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "editorial_tasks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{note}', '{assignee_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "editorial_tasks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{note}', '{assignee_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "editorial_tasks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to vetting_decisions
ALTER TABLE "vetting_decisions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "vetting_decisions" FROM PUBLIC;
GRANT SELECT, INSERT ON "vetting_decisions" TO azora_service;
GRANT SELECT ON "vetting_decisions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("remarks") ON "vetting_decisions" TO azora_maintenance;
CREATE POLICY "vetting_decisions_c5d09766_access" ON "vetting_decisions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "vetting_decisions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "vetting_decisions" FOR SELECT TO azora_user
    USING ("vetter_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."vetting_decisions" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "vetter_id", "round", "content_quality", "goal_alignment", "presentation", "accessibility",
        "verdict", "ground", azora.mask_free_text("remarks") AS "remarks", "created_at"
    FROM "vetting_decisions";
GRANT SELECT ON azora_reader."vetting_decisions" TO azora_reader;
ALTER VIEW azora_reader."vetting_decisions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "vetting_decisions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{remarks}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "vetting_decisions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to usage_licenses
ALTER TABLE "usage_licenses" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "usage_licenses" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "usage_licenses" TO azora_service;
GRANT SELECT ON "usage_licenses" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("attribution_name") ON "usage_licenses" TO azora_maintenance;
CREATE POLICY "usage_licenses_e08335ae_access" ON "usage_licenses"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "usage_licenses" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "usage_licenses" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "usage_licenses" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."usage_licenses" WITH (security_barrier = true) AS
    SELECT "id", "asset_id", "kind", "cc_code", "permits", "requirements", "prohibitions",
        azora.mask_name("attribution_name") AS "attribution_name", "attribution_url", "licensee_id", "seat_count",
        "fee_amount", "fee_currency", "territory", "granted_by_id", "valid_from", "valid_until", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "usage_licenses";
GRANT SELECT ON azora_reader."usage_licenses" TO azora_reader;
ALTER VIEW azora_reader."usage_licenses" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "usage_licenses"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{attribution_name}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "usage_licenses"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{attribution_name}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "usage_licenses"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{attribution_name}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "usage_licenses"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
