-- CreateEnum
CREATE TYPE "CreativeMedium" AS ENUM ('IMAGE', 'VIDEO', 'AUDIO', 'MODEL_3D', 'TEXT');

-- CreateEnum
CREATE TYPE "ProjectStatus" AS ENUM ('OPEN', 'IN_REVIEW', 'DELIVERED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "PresetVisibility" AS ENUM ('PRIVATE', 'ORGANISATION', 'PUBLIC');

-- CreateEnum
CREATE TYPE "GenerationTask" AS ENUM ('TEXT_TO_IMAGE', 'IMAGE_TO_IMAGE', 'INPAINT', 'UPSCALE', 'TEXT_TO_VIDEO', 'TEXT_TO_SPEECH', 'TEXT_TO_MUSIC', 'TEXT_TO_3D');

-- CreateEnum
CREATE TYPE "JobStatus" AS ENUM ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'BLOCKED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "SafetyReason" AS ENUM ('SEXUAL_CONTENT', 'MINORS', 'VIOLENCE', 'HATE', 'REAL_PERSON', 'TRADEMARK', 'SELF_HARM');

-- CreateEnum
CREATE TYPE "AssetStatus" AS ENUM ('DRAFT', 'APPROVED', 'PUBLISHED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "DigitalSourceType" AS ENUM ('TRAINED_ALGORITHMIC_MEDIA', 'COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA', 'ALGORITHMIC_MEDIA', 'DIGITAL_CREATION', 'DIGITAL_CAPTURE', 'HUMAN_EDITS');

-- CreateEnum
CREATE TYPE "EditAction" AS ENUM ('CREATED', 'EDITED', 'CROPPED', 'RESIZED', 'COLOUR_ADJUSTED', 'FILTERED', 'TRANSCODED');

-- CreateEnum
CREATE TYPE "SignatureAlgorithm" AS ENUM ('ES256', 'ES384', 'PS256', 'ED25519');

-- CreateEnum
CREATE TYPE "ManifestValidation" AS ENUM ('INVALID', 'WELL_FORMED', 'VALID', 'TRUSTED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "creative_projects" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "brief" TEXT,
    "medium" "CreativeMedium" NOT NULL,
    "width_px" INTEGER,
    "height_px" INTEGER,
    "budget" DECIMAL(18,8),
    "spent" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "ProjectStatus" NOT NULL DEFAULT 'OPEN',
    "delivered_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "creative_projects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "style_presets" (
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "medium" "CreativeMedium" NOT NULL,
    "positive_prompt" TEXT NOT NULL,
    "negative_prompt" TEXT,
    "guidance_scale" DECIMAL(4,2),
    "steps" SMALLINT,
    "palette" TEXT[],
    "imitates_living_artist" BOOLEAN NOT NULL DEFAULT false,
    "visibility" "PresetVisibility" NOT NULL DEFAULT 'PRIVATE',
    "use_count" INTEGER NOT NULL DEFAULT 0,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "style_presets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "generation_jobs" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "task" "GenerationTask" NOT NULL,
    "preset_id" UUID,
    "source_asset_id" UUID,
    "image_generation_id" UUID,
    "model_name" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "negative_prompt" TEXT,
    "seed" BIGINT,
    "strength" DECIMAL(4,3),
    "variant_count" SMALLINT NOT NULL DEFAULT 1,
    "cost" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "JobStatus" NOT NULL DEFAULT 'QUEUED',
    "block_reason" "SafetyReason",
    "started_at" TIMESTAMPTZ(6),
    "finished_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "generation_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "generated_assets" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "job_id" UUID,
    "medium" "CreativeMedium" NOT NULL,
    "title" TEXT NOT NULL,
    "alt_text" TEXT,
    "keywords" TEXT[],
    "digital_source" "DigitalSourceType" NOT NULL DEFAULT 'TRAINED_ALGORITHMIC_MEDIA',
    "copyright_notice" TEXT,
    "rating" SMALLINT,
    "version_count" SMALLINT NOT NULL DEFAULT 0,
    "status" "AssetStatus" NOT NULL DEFAULT 'DRAFT',
    "published_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "generated_assets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "asset_versions" (
    "id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "parent_id" UUID,
    "action" "EditAction" NOT NULL DEFAULT 'CREATED',
    "file_id" UUID NOT NULL,
    "media_type" TEXT NOT NULL,
    "content_sha256" CHAR(64) NOT NULL,
    "perceptual_hash" TEXT,
    "size_bytes" BIGINT NOT NULL,
    "width_px" INTEGER,
    "height_px" INTEGER,
    "duration_ms" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "asset_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_credentials" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "manifest_label" TEXT NOT NULL,
    "claim_generator" TEXT NOT NULL,
    "actions" TEXT[],
    "ingredient_count" SMALLINT NOT NULL DEFAULT 0,
    "manifest" BYTEA NOT NULL,
    "claim_sha256" CHAR(64) NOT NULL,
    "signature_algorithm" "SignatureAlgorithm" NOT NULL DEFAULT 'ES256',
    "signer_on_trust_list" BOOLEAN NOT NULL DEFAULT false,
    "validation" "ManifestValidation" NOT NULL,
    "signed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "content_credentials_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "creative_projects_owner_id_idx" ON "creative_projects"("owner_id");

-- CreateIndex
CREATE INDEX "creative_projects_organization_id_idx" ON "creative_projects"("organization_id");

-- CreateIndex
CREATE INDEX "creative_projects_compliance_id_idx" ON "creative_projects"("compliance_id");

-- CreateIndex
CREATE INDEX "style_presets_author_id_idx" ON "style_presets"("author_id");

-- CreateIndex
CREATE INDEX "style_presets_organization_id_idx" ON "style_presets"("organization_id");

-- CreateIndex
CREATE INDEX "style_presets_compliance_id_idx" ON "style_presets"("compliance_id");

-- CreateIndex
CREATE INDEX "generation_jobs_project_id_status_idx" ON "generation_jobs"("project_id", "status");

-- CreateIndex
CREATE INDEX "generation_jobs_preset_id_idx" ON "generation_jobs"("preset_id");

-- CreateIndex
CREATE INDEX "generation_jobs_source_asset_id_idx" ON "generation_jobs"("source_asset_id");

-- CreateIndex
CREATE INDEX "generation_jobs_image_generation_id_idx" ON "generation_jobs"("image_generation_id");

-- CreateIndex
CREATE INDEX "generated_assets_project_id_status_idx" ON "generated_assets"("project_id", "status");

-- CreateIndex
CREATE INDEX "generated_assets_job_id_idx" ON "generated_assets"("job_id");

-- CreateIndex
CREATE INDEX "asset_versions_asset_id_parent_id_idx" ON "asset_versions"("asset_id", "parent_id");

-- CreateIndex
CREATE INDEX "asset_versions_file_id_idx" ON "asset_versions"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "asset_versions_asset_id_number_key" ON "asset_versions"("asset_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "asset_versions_asset_id_id_key" ON "asset_versions"("asset_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "content_credentials_version_id_key" ON "content_credentials"("version_id");

-- CreateIndex
CREATE UNIQUE INDEX "content_credentials_manifest_label_key" ON "content_credentials"("manifest_label");

-- AddForeignKey
ALTER TABLE "generation_jobs" ADD CONSTRAINT "generation_jobs_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "creative_projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generation_jobs" ADD CONSTRAINT "generation_jobs_preset_id_fkey" FOREIGN KEY ("preset_id") REFERENCES "style_presets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generation_jobs" ADD CONSTRAINT "generation_jobs_source_asset_id_fkey" FOREIGN KEY ("source_asset_id") REFERENCES "generated_assets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generated_assets" ADD CONSTRAINT "generated_assets_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "creative_projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generated_assets" ADD CONSTRAINT "generated_assets_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "generation_jobs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "generated_assets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_asset_id_parent_id_fkey" FOREIGN KEY ("asset_id", "parent_id") REFERENCES "asset_versions"("asset_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_credentials" ADD CONSTRAINT "content_credentials_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "asset_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of creative_projects
ALTER TABLE "creative_projects" ADD CONSTRAINT "creative_projects_title_5d261229_check"
    CHECK (char_length(title) BETWEEN 1 AND 120);
ALTER TABLE "creative_projects" ADD CONSTRAINT "creative_projects_budget_33b72b58_check"
    CHECK (budget >= 0 AND budget < 'NaN');
ALTER TABLE "creative_projects" ADD CONSTRAINT "creative_projects_spent_4a3bdbb2_check"
    CHECK (spent >= 0 AND spent < 'NaN');
ALTER TABLE "creative_projects" ADD CONSTRAINT "creative_projects_status_delivered_at_9c08e812_check"
    CHECK (status = 'ARCHIVED' OR (status = 'DELIVERED') = (delivered_at IS NOT NULL));
ALTER TABLE "creative_projects" ADD CONSTRAINT "creative_projects_width_px_height_px_73394610_check"
    CHECK (width_px BETWEEN 64 AND 16384 AND height_px BETWEEN 64 AND 16384);
ALTER TABLE "creative_projects" ADD CONSTRAINT "creative_projects_medium_width_px_e7fdb707_check"
    CHECK ((medium IN ('IMAGE', 'VIDEO')) OR width_px IS NULL);

-- Safeguards of style_presets
ALTER TABLE "style_presets" ADD CONSTRAINT "style_presets_name_f76ca0c2_check"
    CHECK (char_length(name) BETWEEN 1 AND 80);
ALTER TABLE "style_presets" ADD CONSTRAINT "style_presets_guidance_scale_steps_068813d7_check"
    CHECK (guidance_scale BETWEEN 0 AND 30 AND steps BETWEEN 1 AND 200);
ALTER TABLE "style_presets" ADD CONSTRAINT "style_presets_palette_02262a2b_check"
    CHECK (coalesce(cardinality(palette), 0) <= 12);
ALTER TABLE "style_presets" ADD CONSTRAINT "style_presets_use_count_1f4d0407_check"
    CHECK (use_count >= 0);
ALTER TABLE "style_presets" ADD CONSTRAINT "style_presets_imitates_living_artist_87893214_check"
    CHECK (imitates_living_artist IS FALSE);
CREATE UNIQUE INDEX "style_presets_author_id_name_889f891d_key" ON "style_presets" ("author_id", "name")
    WHERE (deleted_at IS NULL);

-- Safeguards of generation_jobs
ALTER TABLE "generation_jobs" ADD CONSTRAINT "generation_jobs_variant_count_5b86080d_check"
    CHECK (variant_count BETWEEN 1 AND 16);
ALTER TABLE "generation_jobs" ADD CONSTRAINT "generation_jobs_status_finished_at_1222e234_check"
    CHECK ((status IN ('SUCCEEDED', 'FAILED', 'BLOCKED', 'CANCELLED')) = (finished_at IS NOT NULL));
ALTER TABLE "generation_jobs" ADD CONSTRAINT "generation_jobs_status_block_reason_6784929c_check"
    CHECK ((status = 'BLOCKED') = (block_reason IS NOT NULL));
ALTER TABLE "generation_jobs" ADD CONSTRAINT "generation_jobs_finished_at_started_at_acea3dfb_check"
    CHECK (finished_at >= started_at);
ALTER TABLE "generation_jobs" ADD CONSTRAINT "generation_jobs_seed_aa9ffed7_check"
    CHECK (seed >= 0);
ALTER TABLE "generation_jobs" ADD CONSTRAINT "generation_jobs_cost_77c1b93f_check"
    CHECK (cost >= 0 AND cost < 'NaN');
ALTER TABLE "generation_jobs" ADD CONSTRAINT "generation_jobs_strength_task_07e32e40_check"
    CHECK (strength BETWEEN 0 AND 1 AND (strength IS NULL OR task IN ('IMAGE_TO_IMAGE', 'INPAINT')));
ALTER TABLE "generation_jobs" ADD CONSTRAINT "generation_jobs_source_asset_id_task_4babea69_check"
    CHECK (source_asset_id IS NULL OR task IN ('IMAGE_TO_IMAGE', 'INPAINT', 'UPSCALE'));

-- Safeguards of generated_assets
ALTER TABLE "generated_assets" ADD CONSTRAINT "generated_assets_alt_text_b18b70bc_check"
    CHECK (char_length(alt_text) BETWEEN 1 AND 1000);
ALTER TABLE "generated_assets" ADD CONSTRAINT "generated_assets_keywords_1fdeb7c1_check"
    CHECK (coalesce(cardinality(keywords), 0) <= 64);
ALTER TABLE "generated_assets" ADD CONSTRAINT "generated_assets_rating_b21ef1da_check"
    CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE "generated_assets" ADD CONSTRAINT "generated_assets_status_published_at_fecc8b98_check"
    CHECK (status = 'ARCHIVED' OR (status = 'PUBLISHED') = (published_at IS NOT NULL));
ALTER TABLE "generated_assets" ADD CONSTRAINT "generated_assets_status_alt_text_medium_b650582f_check"
    CHECK (status <> 'PUBLISHED' OR alt_text IS NOT NULL OR medium IN ('AUDIO', 'TEXT'));
ALTER TABLE "generated_assets" ADD CONSTRAINT "generated_assets_version_count_cb13066c_check"
    CHECK (version_count >= 0);

-- Safeguards of asset_versions
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_number_98bc0389_check"
    CHECK (number >= 1);
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_content_sha256_66cce6d9_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_size_bytes_8757e886_check"
    CHECK (size_bytes > 0);
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_width_px_height_px_duration_ms_2e1b95ab_check"
    CHECK (width_px > 0 AND height_px > 0 AND duration_ms > 0);
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_width_px_height_px_d670f8aa_check"
    CHECK ((width_px IS NULL) = (height_px IS NULL));
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_perceptual_hash_5f9e6e3e_check"
    CHECK (perceptual_hash ~ '^[0-9a-f]{16}$');
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_number_parent_id_333afcd1_check"
    CHECK ((number = 1) = (parent_id IS NULL));
ALTER TABLE "asset_versions" ADD CONSTRAINT "asset_versions_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);

-- Safeguards of content_credentials
ALTER TABLE "content_credentials" ADD CONSTRAINT "content_credentials_manifest_label_a4da1fc2_check"
    CHECK (manifest_label ~ '^urn:c2pa:');
ALTER TABLE "content_credentials" ADD CONSTRAINT "content_credentials_claim_sha256_937969b6_check"
    CHECK (claim_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "content_credentials" ADD CONSTRAINT "content_credentials_manifest_7bf83c31_check"
    CHECK (octet_length(manifest) > 0);
ALTER TABLE "content_credentials" ADD CONSTRAINT "content_credentials_actions_3daa438d_check"
    CHECK (coalesce(cardinality(actions), 0) >= 1);
ALTER TABLE "content_credentials" ADD CONSTRAINT "content_credentials_validation_signer_on_trust_l_6b8ed9fb_check"
    CHECK (validation <> 'TRUSTED' OR signer_on_trust_list);
ALTER TABLE "content_credentials" ADD CONSTRAINT "content_credentials_ingredient_count_579aad4a_check"
    CHECK (ingredient_count >= 0);

-- Live rows of creative_projects
CREATE VIEW azora_keys."creative_projects_47c3eee8_live" AS
    SELECT "id" FROM "creative_projects"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."creative_projects_47c3eee8_live" TO azora_user;

-- Live rows of generated_assets
CREATE VIEW azora_keys."generated_assets_f5b372ef_live" AS
    SELECT "id" FROM "generated_assets"
    WHERE EXISTS (SELECT FROM azora_keys."creative_projects_47c3eee8_live" live WHERE live."id" = "generated_assets"."project_id");
GRANT SELECT ON azora_keys."generated_assets_f5b372ef_live" TO azora_user;

-- Live rows of asset_versions
CREATE VIEW azora_keys."asset_versions_bd888955_live" AS
    SELECT "id" FROM "asset_versions"
    WHERE EXISTS (SELECT FROM azora_keys."generated_assets_f5b372ef_live" live WHERE live."id" = "asset_versions"."asset_id");
GRANT SELECT ON azora_keys."asset_versions_bd888955_live" TO azora_user;

-- Own rows of creative_projects
CREATE VIEW azora_keys."creative_projects_53cb8371_own" AS
    SELECT "id" FROM "creative_projects"
    WHERE "owner_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."creative_projects_53cb8371_own" TO azora_user;

-- Own rows of generated_assets
CREATE VIEW azora_keys."generated_assets_cca82ace_own" AS
    SELECT "id" FROM "generated_assets"
    WHERE "project_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."creative_projects_53cb8371_own"));
GRANT SELECT ON azora_keys."generated_assets_cca82ace_own" TO azora_user;

-- Own rows of asset_versions
CREATE VIEW azora_keys."asset_versions_8cc09713_own" AS
    SELECT "id" FROM "asset_versions"
    WHERE "asset_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."generated_assets_cca82ace_own"));
GRANT SELECT ON azora_keys."asset_versions_8cc09713_own" TO azora_user;

-- Access to creative_projects
ALTER TABLE "creative_projects" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "creative_projects" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "creative_projects" TO azora_service;
GRANT SELECT ON "creative_projects" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "owner_id", "title", "brief", "medium", "created_at", "updated_at"),
    UPDATE ("title", "brief", "updated_at") ON "creative_projects" TO azora_user;
GRANT UPDATE ("brief") ON "creative_projects" TO azora_maintenance;
CREATE POLICY "creative_projects_4ca7a333_access" ON "creative_projects"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "creative_projects" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "creative_projects" FOR SELECT TO azora_user
    USING ("owner_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "creative_projects" FOR INSERT TO azora_user
    WITH CHECK ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "creative_projects" FOR UPDATE TO azora_user
    USING ("owner_id" = (SELECT azora.subject()))
    WITH CHECK ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "creative_projects" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "owner_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."creative_projects" WITH (security_barrier = true) AS
    SELECT "id", "owner_id", "title", azora.mask_free_text("brief") AS "brief", "medium", "width_px", "height_px",
        "budget", "spent", "status", "delivered_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "creative_projects";
GRANT SELECT ON azora_reader."creative_projects" TO azora_reader;
ALTER VIEW azora_reader."creative_projects" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "creative_projects"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{brief}', '{owner_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "creative_projects"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{brief}', '{owner_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "creative_projects"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{brief}', '{owner_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "creative_projects"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to style_presets
ALTER TABLE "style_presets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "style_presets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "style_presets" TO azora_service;
GRANT SELECT ON "style_presets" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "author_id", "name", "medium", "positive_prompt", "created_at", "updated_at"),
    UPDATE ("name", "positive_prompt", "negative_prompt", "visibility", "updated_at") ON "style_presets" TO azora_user;
CREATE POLICY "style_presets_6e47f681_access" ON "style_presets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "style_presets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "style_presets" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "style_presets" FOR INSERT TO azora_user
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "style_presets" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "style_presets" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "author_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."style_presets" WITH (security_barrier = true) AS
    SELECT "id", "author_id", "name", "medium", "positive_prompt", "negative_prompt", "guidance_scale", "steps",
        "palette", "imitates_living_artist", "visibility", "use_count", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "style_presets";
GRANT SELECT ON azora_reader."style_presets" TO azora_reader;
ALTER VIEW azora_reader."style_presets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "style_presets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('author_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "style_presets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('author_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "style_presets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('author_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "style_presets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to generation_jobs
ALTER TABLE "generation_jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "generation_jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "generation_jobs" TO azora_service;
GRANT SELECT ON "generation_jobs" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("prompt", "negative_prompt") ON "generation_jobs" TO azora_maintenance;
CREATE POLICY "generation_jobs_8afa163f_access" ON "generation_jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "generation_jobs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "generation_jobs" FOR SELECT TO azora_user
    USING ("project_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."creative_projects_53cb8371_own")));
CREATE VIEW azora_reader."generation_jobs" WITH (security_barrier = true) AS
    SELECT "id", "project_id", "task", "preset_id", "source_asset_id", "image_generation_id", "model_name",
        azora.mask_free_text("prompt") AS "prompt", azora.mask_free_text("negative_prompt") AS "negative_prompt",
        "seed", "strength", "variant_count", "cost", "status", "block_reason", "started_at", "finished_at",
        "created_at", "updated_at"
    FROM "generation_jobs";
GRANT SELECT ON azora_reader."generation_jobs" TO azora_reader;
ALTER VIEW azora_reader."generation_jobs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "generation_jobs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{prompt,negative_prompt}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "generation_jobs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{prompt,negative_prompt}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "generation_jobs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{prompt,negative_prompt}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "generation_jobs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to generated_assets
ALTER TABLE "generated_assets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "generated_assets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "generated_assets" TO azora_service;
GRANT SELECT ON "generated_assets" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "generated_assets_44dc3c03_access" ON "generated_assets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "generated_assets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "generated_assets" FOR SELECT TO azora_user
    USING ("project_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."creative_projects_53cb8371_own")));
CREATE VIEW azora_reader."generated_assets" WITH (security_barrier = true) AS
    SELECT "id", "project_id", "job_id", "medium", "title", "alt_text", "keywords", "digital_source", "copyright_notice",
        "rating", "version_count", "status", "published_at", "created_at", "updated_at"
    FROM "generated_assets";
GRANT SELECT ON azora_reader."generated_assets" TO azora_reader;
ALTER VIEW azora_reader."generated_assets" OWNER TO azora_masker;

-- Access to asset_versions
ALTER TABLE "asset_versions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "asset_versions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "asset_versions" TO azora_service;
GRANT SELECT ON "asset_versions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "asset_versions_10044ad7_access" ON "asset_versions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "asset_versions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "asset_versions" FOR SELECT TO azora_user
    USING ("asset_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."generated_assets_cca82ace_own")));
CREATE VIEW azora_reader."asset_versions" WITH (security_barrier = true) AS
    SELECT "id", "asset_id", "number", "parent_id", "action", "file_id", "media_type", "content_sha256",
        "perceptual_hash", "size_bytes", "width_px", "height_px", "duration_ms", "created_at", "updated_at"
    FROM "asset_versions";
GRANT SELECT ON azora_reader."asset_versions" TO azora_reader;
ALTER VIEW azora_reader."asset_versions" OWNER TO azora_masker;

-- Access to content_credentials
ALTER TABLE "content_credentials" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "content_credentials" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "content_credentials" TO azora_service;
GRANT SELECT ON "content_credentials" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "content_credentials_462a2102_access" ON "content_credentials"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "content_credentials" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "content_credentials" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "content_credentials" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "version_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."asset_versions_8cc09713_own")))
        OR EXISTS (SELECT FROM azora_keys."asset_versions_bd888955_live" live WHERE live."id" = "content_credentials"."version_id"));
CREATE VIEW azora_reader."content_credentials" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "manifest_label", "claim_generator", "actions", "ingredient_count", "manifest",
        "claim_sha256", "signature_algorithm", "signer_on_trust_list", "validation", "signed_at", "created_at",
        "updated_at"
    FROM "content_credentials";
GRANT SELECT ON azora_reader."content_credentials" TO azora_reader;
ALTER VIEW azora_reader."content_credentials" OWNER TO azora_masker;
