-- CreateEnum
CREATE TYPE "FrontendFramework" AS ENUM ('REACT', 'VUE', 'ANGULAR', 'SVELTE', 'WEB_COMPONENTS');

-- CreateEnum
CREATE TYPE "FrontendIsolation" AS ENUM ('NONE', 'SHADOW_DOM', 'IFRAME');

-- CreateEnum
CREATE TYPE "ReleaseChannel" AS ENUM ('STABLE', 'BETA', 'CANARY');

-- CreateEnum
CREATE TYPE "ReleaseStatus" AS ENUM ('DRAFT', 'AVAILABLE', 'CURRENT', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "NavigationArea" AS ENUM ('MAIN', 'SIDEBAR', 'FOOTER', 'USER_MENU', 'MOBILE_TABS');

-- CreateEnum
CREATE TYPE "NavigationKind" AS ENUM ('PAGE', 'LINK', 'GROUP', 'DIVIDER');

-- CreateEnum
CREATE TYPE "LayoutStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'RETIRED');

-- CreateEnum
CREATE TYPE "LandmarkRole" AS ENUM ('BANNER', 'NAVIGATION', 'MAIN', 'COMPLEMENTARY', 'CONTENTINFO', 'SEARCH', 'FORM', 'REGION');

-- CreateEnum
CREATE TYPE "ThemeMode" AS ENUM ('LIGHT', 'DARK', 'HIGH_CONTRAST');

-- CreateEnum
CREATE TYPE "TokenType" AS ENUM ('COLOR', 'DIMENSION', 'FONT_FAMILY', 'FONT_WEIGHT', 'DURATION', 'CUBIC_BEZIER', 'NUMBER', 'STROKE_STYLE', 'BORDER', 'TRANSITION', 'SHADOW', 'GRADIENT', 'TYPOGRAPHY');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "micro_frontends" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "remote_name" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "mount_path" TEXT NOT NULL,
    "framework" "FrontendFramework" NOT NULL DEFAULT 'REACT',
    "isolation" "FrontendIsolation" NOT NULL DEFAULT 'NONE',
    "load_timeout_ms" INTEGER NOT NULL DEFAULT 10000,
    "feature_flag_id" UUID,
    "owner_team" TEXT NOT NULL,
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "micro_frontends_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "micro_frontend_releases" (
    "id" UUID NOT NULL,
    "micro_frontend_id" UUID NOT NULL,
    "version" VARCHAR(64) NOT NULL,
    "channel" "ReleaseChannel" NOT NULL DEFAULT 'STABLE',
    "entry_url" TEXT NOT NULL,
    "integrity" TEXT NOT NULL,
    "exposes" TEXT[],
    "shared_modules" JSONB NOT NULL DEFAULT '{}',
    "gzip_bytes" INTEGER NOT NULL,
    "minimum_shell_version" TEXT,
    "status" "ReleaseStatus" NOT NULL DEFAULT 'DRAFT',
    "released_at" TIMESTAMPTZ(6),
    "withdrawn_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "micro_frontend_releases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_map_entries" (
    "id" UUID NOT NULL,
    "channel" "ReleaseChannel" NOT NULL DEFAULT 'STABLE',
    "scope_prefix" TEXT NOT NULL DEFAULT '',
    "specifier" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "integrity" TEXT,
    "release_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "import_map_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "navigation_nodes" (
    "id" UUID NOT NULL,
    "area" "NavigationArea" NOT NULL DEFAULT 'MAIN',
    "parent_id" UUID,
    "position" SMALLINT NOT NULL,
    "kind" "NavigationKind" NOT NULL DEFAULT 'PAGE',
    "label_key" VARCHAR(200),
    "icon" TEXT,
    "path" TEXT,
    "external_url" TEXT,
    "micro_frontend_id" UUID,
    "required_scopes" TEXT[],
    "feature_flag_id" UUID,
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "navigation_nodes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "layout_templates" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "status" "LayoutStatus" NOT NULL DEFAULT 'DRAFT',
    "min_width_px" INTEGER NOT NULL DEFAULT 0,
    "max_width_px" INTEGER,
    "column_count" SMALLINT NOT NULL DEFAULT 12,
    "gap_px" SMALLINT NOT NULL DEFAULT 16,
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "layout_templates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "layout_regions" (
    "id" UUID NOT NULL,
    "layout_id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "landmark" "LandmarkRole" NOT NULL DEFAULT 'REGION',
    "row_start" SMALLINT NOT NULL,
    "row_end" SMALLINT NOT NULL,
    "column_start" SMALLINT NOT NULL,
    "column_end" SMALLINT NOT NULL,
    "micro_frontend_id" UUID,
    "exposed_module" TEXT,
    "properties" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "layout_regions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theme_token_sets" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "mode" "ThemeMode" NOT NULL DEFAULT 'LIGHT',
    "extends_id" UUID,
    "status" "LayoutStatus" NOT NULL DEFAULT 'DRAFT',
    "contrast_checked_at" TIMESTAMPTZ(6),
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "theme_token_sets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "design_tokens" (
    "id" UUID NOT NULL,
    "set_id" UUID NOT NULL,
    "token_path" VARCHAR(200) NOT NULL,
    "token_type" "TokenType" NOT NULL,
    "token_value" JSONB,
    "alias_path" VARCHAR(200),
    "description" TEXT,
    "is_deprecated" BOOLEAN NOT NULL DEFAULT false,
    "deprecation_note" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "design_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "micro_frontends_name_key" ON "micro_frontends"("name");

-- CreateIndex
CREATE UNIQUE INDEX "micro_frontends_remote_name_key" ON "micro_frontends"("remote_name");

-- CreateIndex
CREATE INDEX "micro_frontends_feature_flag_id_idx" ON "micro_frontends"("feature_flag_id");

-- CreateIndex
CREATE INDEX "micro_frontends_created_by_id_idx" ON "micro_frontends"("created_by_id");

-- CreateIndex
CREATE INDEX "micro_frontends_organization_id_idx" ON "micro_frontends"("organization_id");

-- CreateIndex
CREATE INDEX "micro_frontends_compliance_id_idx" ON "micro_frontends"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "micro_frontend_releases_micro_frontend_id_version_key" ON "micro_frontend_releases"("micro_frontend_id", "version");

-- CreateIndex
CREATE INDEX "import_map_entries_release_id_idx" ON "import_map_entries"("release_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_map_entries_channel_scope_prefix_specifier_key" ON "import_map_entries"("channel", "scope_prefix", "specifier");

-- CreateIndex
CREATE INDEX "navigation_nodes_parent_id_position_idx" ON "navigation_nodes"("parent_id", "position");

-- CreateIndex
CREATE INDEX "navigation_nodes_organization_id_area_idx" ON "navigation_nodes"("organization_id", "area");

-- CreateIndex
CREATE INDEX "navigation_nodes_micro_frontend_id_idx" ON "navigation_nodes"("micro_frontend_id");

-- CreateIndex
CREATE INDEX "navigation_nodes_feature_flag_id_idx" ON "navigation_nodes"("feature_flag_id");

-- CreateIndex
CREATE INDEX "navigation_nodes_created_by_id_idx" ON "navigation_nodes"("created_by_id");

-- CreateIndex
CREATE INDEX "navigation_nodes_compliance_id_idx" ON "navigation_nodes"("compliance_id");

-- CreateIndex
CREATE INDEX "layout_templates_created_by_id_idx" ON "layout_templates"("created_by_id");

-- CreateIndex
CREATE INDEX "layout_templates_organization_id_idx" ON "layout_templates"("organization_id");

-- CreateIndex
CREATE INDEX "layout_templates_compliance_id_idx" ON "layout_templates"("compliance_id");

-- CreateIndex
CREATE INDEX "layout_regions_micro_frontend_id_idx" ON "layout_regions"("micro_frontend_id");

-- CreateIndex
CREATE UNIQUE INDEX "layout_regions_layout_id_name_key" ON "layout_regions"("layout_id", "name");

-- CreateIndex
CREATE INDEX "theme_token_sets_extends_id_idx" ON "theme_token_sets"("extends_id");

-- CreateIndex
CREATE INDEX "theme_token_sets_created_by_id_idx" ON "theme_token_sets"("created_by_id");

-- CreateIndex
CREATE INDEX "theme_token_sets_organization_id_idx" ON "theme_token_sets"("organization_id");

-- CreateIndex
CREATE INDEX "theme_token_sets_compliance_id_idx" ON "theme_token_sets"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "design_tokens_set_id_token_path_key" ON "design_tokens"("set_id", "token_path");

-- AddForeignKey
ALTER TABLE "micro_frontend_releases" ADD CONSTRAINT "micro_frontend_releases_micro_frontend_id_fkey" FOREIGN KEY ("micro_frontend_id") REFERENCES "micro_frontends"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_map_entries" ADD CONSTRAINT "import_map_entries_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "micro_frontend_releases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "navigation_nodes" ADD CONSTRAINT "navigation_nodes_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "navigation_nodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "navigation_nodes" ADD CONSTRAINT "navigation_nodes_micro_frontend_id_fkey" FOREIGN KEY ("micro_frontend_id") REFERENCES "micro_frontends"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "layout_regions" ADD CONSTRAINT "layout_regions_layout_id_fkey" FOREIGN KEY ("layout_id") REFERENCES "layout_templates"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "layout_regions" ADD CONSTRAINT "layout_regions_micro_frontend_id_fkey" FOREIGN KEY ("micro_frontend_id") REFERENCES "micro_frontends"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme_token_sets" ADD CONSTRAINT "theme_token_sets_extends_id_fkey" FOREIGN KEY ("extends_id") REFERENCES "theme_token_sets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "design_tokens" ADD CONSTRAINT "design_tokens_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "theme_token_sets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of micro_frontends
ALTER TABLE "micro_frontends" ADD CONSTRAINT "micro_frontends_name_d6caa112_check"
    CHECK (name ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$');
ALTER TABLE "micro_frontends" ADD CONSTRAINT "micro_frontends_remote_name_6edda8fe_check"
    CHECK (remote_name ~ '^[A-Za-z_$][A-Za-z0-9_$]*$');
ALTER TABLE "micro_frontends" ADD CONSTRAINT "micro_frontends_mount_path_53c161bb_check"
    CHECK (mount_path ~ '^/([a-z0-9-]+(/[a-z0-9-]+)*)?$');
ALTER TABLE "micro_frontends" ADD CONSTRAINT "micro_frontends_load_timeout_ms_f9f42e1b_check"
    CHECK (load_timeout_ms BETWEEN 500 AND 60000);
CREATE UNIQUE INDEX "micro_frontends_mount_path_be7e2541_key" ON "micro_frontends" ("mount_path")
    WHERE (deleted_at IS NULL AND organization_id IS NULL);

-- Safeguards of micro_frontend_releases
ALTER TABLE "micro_frontend_releases" ADD CONSTRAINT "micro_frontend_releases_version_3f57531e_check"
    CHECK (version ~ '^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?$');
ALTER TABLE "micro_frontend_releases" ADD CONSTRAINT "micro_frontend_releases_entry_url_cc858637_check"
    CHECK (entry_url ~ '^https://');
ALTER TABLE "micro_frontend_releases" ADD CONSTRAINT "micro_frontend_releases_integrity_c996075f_check"
    CHECK (integrity ~ '^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$');
ALTER TABLE "micro_frontend_releases" ADD CONSTRAINT "micro_frontend_releases_exposes_9b6c3c2d_check"
    CHECK (coalesce(cardinality(exposes), 0) >= 1);
ALTER TABLE "micro_frontend_releases" ADD CONSTRAINT "micro_frontend_releases_shared_modules_02447ced_check"
    CHECK (jsonb_typeof(shared_modules) = 'object');
ALTER TABLE "micro_frontend_releases" ADD CONSTRAINT "micro_frontend_releases_gzip_bytes_86560cdc_check"
    CHECK (gzip_bytes > 0);
ALTER TABLE "micro_frontend_releases" ADD CONSTRAINT "micro_frontend_releases_status_withdrawn_at_018e63c3_check"
    CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL));
ALTER TABLE "micro_frontend_releases" ADD CONSTRAINT "micro_frontend_releases_status_released_at_9e246041_check"
    CHECK ((status = 'DRAFT') = (released_at IS NULL));
CREATE UNIQUE INDEX "micro_frontend_releases_micro_frontend_id_channel_38a00e41_key" ON "micro_frontend_releases" ("micro_frontend_id", "channel")
    WHERE (status = 'CURRENT');

-- Safeguards of import_map_entries
ALTER TABLE "import_map_entries" ADD CONSTRAINT "import_map_entries_specifier_address_2aeeaee5_check"
    CHECK (specifier ~ '^\S+$' AND address ~ '^(https://|/)');
ALTER TABLE "import_map_entries" ADD CONSTRAINT "import_map_entries_specifier_address_1ecc99be_check"
    CHECK ((specifier ~ '/$') = (address ~ '/$'));
ALTER TABLE "import_map_entries" ADD CONSTRAINT "import_map_entries_specifier_integrity_15df5fbe_check"
    CHECK ((specifier ~ '/$') = (integrity IS NULL));
ALTER TABLE "import_map_entries" ADD CONSTRAINT "import_map_entries_integrity_c996075f_check"
    CHECK (integrity ~ '^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$');
ALTER TABLE "import_map_entries" ADD CONSTRAINT "import_map_entries_scope_prefix_dd2cdf2f_check"
    CHECK (scope_prefix = '' OR scope_prefix ~ '^(https://|/)');

-- Safeguards of navigation_nodes
ALTER TABLE "navigation_nodes" ADD CONSTRAINT "navigation_nodes_label_key_f6e197e0_check"
    CHECK (label_key ~ '^[A-Za-z0-9_.-]{1,200}$');
ALTER TABLE "navigation_nodes" ADD CONSTRAINT "navigation_nodes_position_54af9453_check"
    CHECK (position >= 0);
ALTER TABLE "navigation_nodes" ADD CONSTRAINT "navigation_nodes_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "navigation_nodes" ADD CONSTRAINT "navigation_nodes_kind_external_url_path_a5e6b886_check"
    CHECK (CASE kind WHEN 'LINK' THEN external_url IS NOT NULL AND path IS NULL WHEN 'PAGE' THEN path IS NOT NULL AND external_url IS NULL ELSE path IS NULL AND external_url IS NULL END);
ALTER TABLE "navigation_nodes" ADD CONSTRAINT "navigation_nodes_path_external_url_bf583b52_check"
    CHECK (path ~ '^/[^?#\s]*$' AND external_url ~ '^https://');
ALTER TABLE "navigation_nodes" ADD CONSTRAINT "navigation_nodes_kind_micro_frontend_id_0ae4757f_check"
    CHECK (kind = 'PAGE' OR micro_frontend_id IS NULL);
ALTER TABLE "navigation_nodes" ADD CONSTRAINT "navigation_nodes_kind_label_key_60fb5b71_check"
    CHECK ((kind = 'DIVIDER') = (label_key IS NULL));
CREATE UNIQUE INDEX "navigation_nodes_parent_id_position_05a3386f_key" ON "navigation_nodes" ("parent_id", "position")
    WHERE (parent_id IS NOT NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "navigation_nodes_area_position_85d0b2b3_key" ON "navigation_nodes" ("area", "position")
    WHERE (parent_id IS NULL AND organization_id IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "navigation_nodes_organization_id_area_position_284b8350_key" ON "navigation_nodes" ("organization_id", "area", "position")
    WHERE (parent_id IS NULL AND organization_id IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of layout_templates
ALTER TABLE "layout_templates" ADD CONSTRAINT "layout_templates_slug_version_b7df51fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND version >= 1);
ALTER TABLE "layout_templates" ADD CONSTRAINT "layout_templates_min_width_px_max_width_px_e7659b11_check"
    CHECK (min_width_px >= 0 AND max_width_px > min_width_px);
ALTER TABLE "layout_templates" ADD CONSTRAINT "layout_templates_column_count_gap_px_f3300a71_check"
    CHECK (column_count BETWEEN 1 AND 24 AND gap_px BETWEEN 0 AND 128);
CREATE UNIQUE INDEX "layout_templates_slug_min_width_px_0bf985ed_key" ON "layout_templates" ("slug", "min_width_px")
    WHERE (status = 'PUBLISHED' AND organization_id IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "layout_templates_organization_id_slug_min_width_px_fb9c1fa6_key" ON "layout_templates" ("organization_id", "slug", "min_width_px")
    WHERE (status = 'PUBLISHED' AND organization_id IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of layout_regions
ALTER TABLE "layout_regions" ADD CONSTRAINT "layout_regions_name_55ddeff6_check"
    CHECK (name ~ '^[a-z][a-z0-9-]*$');
ALTER TABLE "layout_regions" ADD CONSTRAINT "layout_regions_row_start_row_end_column_start_co_f36cbc6a_check"
    CHECK (row_start >= 1 AND row_end > row_start AND column_start >= 1 AND column_end > column_start AND column_end <= 25);
ALTER TABLE "layout_regions" ADD CONSTRAINT "layout_regions_micro_frontend_id_exposed_module_2e3e64f3_check"
    CHECK ((micro_frontend_id IS NULL) = (exposed_module IS NULL));
ALTER TABLE "layout_regions" ADD CONSTRAINT "layout_regions_exposed_module_bb49bd67_check"
    CHECK (exposed_module ~ '^\./');
CREATE UNIQUE INDEX "layout_regions_layout_id_0185f6df_key" ON "layout_regions" ("layout_id")
    WHERE (landmark = 'MAIN');

-- Safeguards of theme_token_sets
ALTER TABLE "theme_token_sets" ADD CONSTRAINT "theme_token_sets_slug_version_b7df51fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND version >= 1);
ALTER TABLE "theme_token_sets" ADD CONSTRAINT "theme_token_sets_extends_id_id_098d19bc_check"
    CHECK (extends_id <> id);
ALTER TABLE "theme_token_sets" ADD CONSTRAINT "theme_token_sets_status_contrast_checked_at_3735e6fe_check"
    CHECK (status <> 'PUBLISHED' OR contrast_checked_at IS NOT NULL);
CREATE UNIQUE INDEX "theme_token_sets_slug_mode_aab9ca7e_key" ON "theme_token_sets" ("slug", "mode")
    WHERE (status = 'PUBLISHED' AND organization_id IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "theme_token_sets_organization_id_mode_ae60048c_key" ON "theme_token_sets" ("organization_id", "mode")
    WHERE (status = 'PUBLISHED' AND organization_id IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of design_tokens
ALTER TABLE "design_tokens" ADD CONSTRAINT "design_tokens_token_path_aa5c143b_check"
    CHECK (token_path ~ '^[^.{}$][^.{}]*(\.[^.{}$][^.{}]*)*$');
ALTER TABLE "design_tokens" ADD CONSTRAINT "design_tokens_token_value_alias_path_2365fbb2_check"
    CHECK (num_nonnulls(token_value, alias_path) = 1);
ALTER TABLE "design_tokens" ADD CONSTRAINT "design_tokens_alias_path_token_path_631b5ce7_check"
    CHECK (alias_path <> token_path);
ALTER TABLE "design_tokens" ADD CONSTRAINT "design_tokens_token_type_token_value_8f0db916_check"
    CHECK (token_type NOT IN ('COLOR', 'DIMENSION', 'DURATION', 'SHADOW', 'BORDER', 'TYPOGRAPHY', 'TRANSITION') OR token_value IS NULL OR jsonb_typeof(token_value) IN ('object', 'array'));
ALTER TABLE "design_tokens" ADD CONSTRAINT "design_tokens_token_type_token_value_88082099_check"
    CHECK (token_type <> 'NUMBER' OR token_value IS NULL OR jsonb_typeof(token_value) = 'number');
ALTER TABLE "design_tokens" ADD CONSTRAINT "design_tokens_token_type_token_value_d8bfa44b_check"
    CHECK (token_type <> 'CUBIC_BEZIER' OR token_value IS NULL OR (jsonb_typeof(token_value) = 'array' AND jsonb_array_length(token_value) = 4));
ALTER TABLE "design_tokens" ADD CONSTRAINT "design_tokens_is_deprecated_deprecation_note_68af3220_check"
    CHECK (is_deprecated OR deprecation_note IS NULL);

-- Live rows of micro_frontends
CREATE VIEW azora_keys."micro_frontends_383a8a3f_live" AS
    SELECT "id" FROM "micro_frontends"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."micro_frontends_383a8a3f_live" TO azora_user;

-- Live rows of layout_templates
CREATE VIEW azora_keys."layout_templates_dc3867db_live" AS
    SELECT "id" FROM "layout_templates"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."layout_templates_dc3867db_live" TO azora_user;

-- Live rows of theme_token_sets
CREATE VIEW azora_keys."theme_token_sets_5f34742b_live" AS
    SELECT "id" FROM "theme_token_sets"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."theme_token_sets_5f34742b_live" TO azora_user;

-- Own rows of micro_frontends
CREATE VIEW azora_keys."micro_frontends_7ba50f9d_own" AS
    SELECT "id" FROM "micro_frontends"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."micro_frontends_7ba50f9d_own" TO azora_user;

-- Own rows of layout_templates
CREATE VIEW azora_keys."layout_templates_79f59358_own" AS
    SELECT "id" FROM "layout_templates"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."layout_templates_79f59358_own" TO azora_user;

-- Own rows of theme_token_sets
CREATE VIEW azora_keys."theme_token_sets_cdd03966_own" AS
    SELECT "id" FROM "theme_token_sets"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."theme_token_sets_cdd03966_own" TO azora_user;

-- Access to micro_frontends
ALTER TABLE "micro_frontends" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "micro_frontends" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "micro_frontends" TO azora_service;
GRANT SELECT ON "micro_frontends" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "micro_frontends_9fd26bb7_access" ON "micro_frontends"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "micro_frontends" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "micro_frontends" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "micro_frontends" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."micro_frontends" WITH (security_barrier = true) AS
    SELECT "id", "name", "remote_name", "title", "mount_path", "framework", "isolation", "load_timeout_ms",
        "feature_flag_id", "owner_team", "created_by_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "micro_frontends";
GRANT SELECT ON azora_reader."micro_frontends" TO azora_reader;
ALTER VIEW azora_reader."micro_frontends" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "micro_frontends"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "micro_frontends"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "micro_frontends"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "micro_frontends"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to micro_frontend_releases
ALTER TABLE "micro_frontend_releases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "micro_frontend_releases" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "micro_frontend_releases" TO azora_service;
GRANT SELECT ON "micro_frontend_releases" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "micro_frontend_releases_f03c8016_access" ON "micro_frontend_releases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "micro_frontend_releases" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "micro_frontend_releases" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "micro_frontend_releases" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "micro_frontend_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."micro_frontends_7ba50f9d_own")))
        OR EXISTS (SELECT FROM azora_keys."micro_frontends_383a8a3f_live" live WHERE live."id" = "micro_frontend_releases"."micro_frontend_id"));
CREATE VIEW azora_reader."micro_frontend_releases" WITH (security_barrier = true) AS
    SELECT "id", "micro_frontend_id", "version", "channel", "entry_url", "integrity", "exposes", "shared_modules",
        "gzip_bytes", "minimum_shell_version", "status", "released_at", "withdrawn_at", "created_at", "updated_at"
    FROM "micro_frontend_releases";
GRANT SELECT ON azora_reader."micro_frontend_releases" TO azora_reader;
ALTER VIEW azora_reader."micro_frontend_releases" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "micro_frontend_releases"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "micro_frontend_releases"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "micro_frontend_releases"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "micro_frontend_releases"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to import_map_entries
ALTER TABLE "import_map_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "import_map_entries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "import_map_entries" TO azora_service;
GRANT SELECT ON "import_map_entries" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "import_map_entries_fc3cadaa_access" ON "import_map_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "import_map_entries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "import_map_entries" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "import_map_entries" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."import_map_entries" WITH (security_barrier = true) AS
    SELECT "id", "channel", "scope_prefix", "specifier", "address", "integrity", "release_id", "created_at", "updated_at",
        "deleted_at"
    FROM "import_map_entries";
GRANT SELECT ON azora_reader."import_map_entries" TO azora_reader;
ALTER VIEW azora_reader."import_map_entries" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "import_map_entries"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "import_map_entries"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "import_map_entries"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "import_map_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to navigation_nodes
ALTER TABLE "navigation_nodes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "navigation_nodes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "navigation_nodes" TO azora_service;
GRANT SELECT ON "navigation_nodes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "navigation_nodes_0e90f703_access" ON "navigation_nodes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "navigation_nodes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "navigation_nodes" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "navigation_nodes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."navigation_nodes" WITH (security_barrier = true) AS
    SELECT "id", "area", "parent_id", "position", "kind", "label_key", "icon", "path", "external_url",
        "micro_frontend_id", "required_scopes", "feature_flag_id", "created_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "navigation_nodes";
GRANT SELECT ON azora_reader."navigation_nodes" TO azora_reader;
ALTER VIEW azora_reader."navigation_nodes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "navigation_nodes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "navigation_nodes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "navigation_nodes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "navigation_nodes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to layout_templates
ALTER TABLE "layout_templates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "layout_templates" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "layout_templates" TO azora_service;
GRANT SELECT ON "layout_templates" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "layout_templates_86476a35_access" ON "layout_templates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "layout_templates" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "layout_templates" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "layout_templates" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."layout_templates" WITH (security_barrier = true) AS
    SELECT "id", "slug", "version", "title", "status", "min_width_px", "max_width_px", "column_count", "gap_px",
        "created_by_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "layout_templates";
GRANT SELECT ON azora_reader."layout_templates" TO azora_reader;
ALTER VIEW azora_reader."layout_templates" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "layout_templates"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "layout_templates"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "layout_templates"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "layout_templates"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to layout_regions
ALTER TABLE "layout_regions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "layout_regions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "layout_regions" TO azora_service;
GRANT SELECT ON "layout_regions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "layout_regions_552940bd_access" ON "layout_regions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "layout_regions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "layout_regions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "layout_regions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "layout_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."layout_templates_79f59358_own")))
        OR EXISTS (SELECT FROM azora_keys."layout_templates_dc3867db_live" live WHERE live."id" = "layout_regions"."layout_id"));
CREATE VIEW azora_reader."layout_regions" WITH (security_barrier = true) AS
    SELECT "id", "layout_id", "name", "landmark", "row_start", "row_end", "column_start", "column_end",
        "micro_frontend_id", "exposed_module", "properties", "created_at", "updated_at"
    FROM "layout_regions";
GRANT SELECT ON azora_reader."layout_regions" TO azora_reader;
ALTER VIEW azora_reader."layout_regions" OWNER TO azora_masker;

-- Access to theme_token_sets
ALTER TABLE "theme_token_sets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "theme_token_sets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "theme_token_sets" TO azora_service;
GRANT SELECT ON "theme_token_sets" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "theme_token_sets_5baa9846_access" ON "theme_token_sets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "theme_token_sets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "theme_token_sets" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "theme_token_sets" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."theme_token_sets" WITH (security_barrier = true) AS
    SELECT "id", "slug", "version", "title", "mode", "extends_id", "status", "contrast_checked_at", "created_by_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "theme_token_sets";
GRANT SELECT ON azora_reader."theme_token_sets" TO azora_reader;
ALTER VIEW azora_reader."theme_token_sets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "theme_token_sets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "theme_token_sets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "theme_token_sets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "theme_token_sets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to design_tokens
ALTER TABLE "design_tokens" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "design_tokens" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "design_tokens" TO azora_service;
GRANT SELECT ON "design_tokens" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "design_tokens_e9a8ce1f_access" ON "design_tokens"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "design_tokens" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "design_tokens" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "design_tokens" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "set_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."theme_token_sets_cdd03966_own")))
        OR EXISTS (SELECT FROM azora_keys."theme_token_sets_5f34742b_live" live WHERE live."id" = "design_tokens"."set_id"));
CREATE VIEW azora_reader."design_tokens" WITH (security_barrier = true) AS
    SELECT "id", "set_id", "token_path", "token_type", "token_value", "alias_path", "description", "is_deprecated",
        "deprecation_note", "created_at", "updated_at"
    FROM "design_tokens";
GRANT SELECT ON azora_reader."design_tokens" TO azora_reader;
ALTER VIEW azora_reader."design_tokens" OWNER TO azora_masker;
