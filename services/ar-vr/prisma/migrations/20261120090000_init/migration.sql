-- CreateEnum
CREATE TYPE "XrSessionMode" AS ENUM ('INLINE', 'IMMERSIVE_VR', 'IMMERSIVE_AR');

-- CreateEnum
CREATE TYPE "ReferenceSpaceKind" AS ENUM ('VIEWER', 'LOCAL', 'LOCAL_FLOOR', 'BOUNDED_FLOOR', 'UNBOUNDED');

-- CreateEnum
CREATE TYPE "SceneStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'RETIRED');

-- CreateEnum
CREATE TYPE "GltfContainer" AS ENUM ('GLB', 'GLTF');

-- CreateEnum
CREATE TYPE "SceneObjectKind" AS ENUM ('MODEL', 'PRIMITIVE', 'TEXT', 'LIGHT', 'AUDIO', 'SPAWN_POINT', 'PANEL');

-- CreateEnum
CREATE TYPE "CodeBlockKind" AS ENUM ('STATEMENT', 'VALUE', 'LOOP', 'CONDITION', 'FUNCTION', 'EVENT', 'VARIABLE');

-- CreateEnum
CREATE TYPE "CodeLanguage" AS ENUM ('PYTHON', 'JAVASCRIPT', 'TYPESCRIPT', 'JAVA');

-- CreateEnum
CREATE TYPE "Handedness" AS ENUM ('LEFT', 'RIGHT', 'NONE');

-- CreateEnum
CREATE TYPE "BlendMode" AS ENUM ('OPAQUE', 'ALPHA_BLEND', 'ADDITIVE');

-- CreateEnum
CREATE TYPE "XrSessionStatus" AS ENUM ('RUNNING', 'ENDED');

-- CreateEnum
CREATE TYPE "XrEndReason" AS ENUM ('COMPLETED', 'USER_LEFT', 'COMFORT_BREAK', 'DEVICE_REMOVED', 'TIMEOUT', 'ERROR');

-- CreateEnum
CREATE TYPE "XrInteractionKind" AS ENUM ('SELECT', 'SQUEEZE', 'GRAB', 'RELEASE', 'PLUG', 'UNPLUG', 'RUN_CODE', 'TELEPORT', 'GAZE', 'VOICE');

-- CreateEnum
CREATE TYPE "InputSourceKind" AS ENUM ('CONTROLLER', 'HAND', 'GAZE', 'SCREEN', 'TRANSIENT_POINTER');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "immersive_scenes" (
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "module_id" UUID,
    "session_mode" "XrSessionMode" NOT NULL DEFAULT 'IMMERSIVE_VR',
    "reference_space" "ReferenceSpaceKind" NOT NULL DEFAULT 'LOCAL_FLOOR',
    "width_m" DECIMAL(6,2) NOT NULL DEFAULT 5,
    "depth_m" DECIMAL(6,2) NOT NULL DEFAULT 5,
    "height_m" DECIMAL(6,2) NOT NULL DEFAULT 3,
    "skybox_url" TEXT,
    "triangle_limit" INTEGER NOT NULL DEFAULT 200000,
    "comfort_minutes" SMALLINT NOT NULL DEFAULT 20,
    "minimum_age" SMALLINT NOT NULL DEFAULT 13,
    "language" VARCHAR(12) NOT NULL,
    "status" "SceneStatus" NOT NULL DEFAULT 'DRAFT',
    "published_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "immersive_scenes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gltf_assets" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "file_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "gltf_version" VARCHAR(5) NOT NULL DEFAULT '2.0',
    "container" "GltfContainer" NOT NULL DEFAULT 'GLB',
    "extensions_used" TEXT[],
    "triangle_count" INTEGER NOT NULL,
    "texture_bytes" BIGINT NOT NULL,
    "file_bytes" BIGINT NOT NULL,
    "bound_width_m" DECIMAL(8,3) NOT NULL,
    "bound_height_m" DECIMAL(8,3) NOT NULL,
    "bound_depth_m" DECIMAL(8,3) NOT NULL,
    "has_animation" BOOLEAN NOT NULL DEFAULT false,
    "license_expression" TEXT NOT NULL,
    "attribution" TEXT,
    "alt_text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "gltf_assets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scene_objects" (
    "id" UUID NOT NULL,
    "scene_id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "kind" "SceneObjectKind" NOT NULL,
    "asset_id" UUID,
    "parent_id" UUID,
    "position_x" DECIMAL(9,4) NOT NULL DEFAULT 0,
    "position_y" DECIMAL(9,4) NOT NULL DEFAULT 0,
    "position_z" DECIMAL(9,4) NOT NULL DEFAULT 0,
    "rotation_x" DECIMAL(8,6) NOT NULL DEFAULT 0,
    "rotation_y" DECIMAL(8,6) NOT NULL DEFAULT 0,
    "rotation_z" DECIMAL(8,6) NOT NULL DEFAULT 0,
    "rotation_w" DECIMAL(8,6) NOT NULL DEFAULT 1,
    "scale" DECIMAL(8,4) NOT NULL DEFAULT 1,
    "text" TEXT,
    "is_grabbable" BOOLEAN NOT NULL DEFAULT false,
    "has_physics" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "scene_objects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_block_placements" (
    "id" UUID NOT NULL,
    "scene_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "block_kind" "CodeBlockKind" NOT NULL,
    "code_language" "CodeLanguage" NOT NULL DEFAULT 'PYTHON',
    "source" TEXT NOT NULL,
    "socket_count" SMALLINT NOT NULL DEFAULT 1,
    "previous_block_id" UUID,
    "slot_index" SMALLINT,
    "is_locked" BOOLEAN NOT NULL DEFAULT false,
    "hint_after_seconds" INTEGER,
    "codespace_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "code_block_placements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "headset_devices" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "label" TEXT,
    "system_name" TEXT NOT NULL,
    "vendor_code" BIGINT,
    "input_profile" TEXT NOT NULL,
    "degrees_of_freedom" SMALLINT NOT NULL DEFAULT 6,
    "resolution_width_px" INTEGER NOT NULL,
    "resolution_height_px" INTEGER NOT NULL,
    "refresh_hz" SMALLINT NOT NULL DEFAULT 72,
    "interpupillary_mm" DECIMAL(4,1),
    "handedness" "Handedness" NOT NULL DEFAULT 'RIGHT',
    "snap_turning" BOOLEAN NOT NULL DEFAULT true,
    "retired_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "headset_devices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "xr_sessions" (
    "id" UUID NOT NULL,
    "scene_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "headset_id" UUID,
    "mode" "XrSessionMode" NOT NULL,
    "blend_mode" "BlendMode" NOT NULL DEFAULT 'OPAQUE',
    "status" "XrSessionStatus" NOT NULL DEFAULT 'RUNNING',
    "end_reason" "XrEndReason",
    "mean_fps" DECIMAL(5,1),
    "dropped_frames" INTEGER NOT NULL DEFAULT 0,
    "sickness_score" DECIMAL(5,2),
    "blocks_placed" INTEGER NOT NULL DEFAULT 0,
    "hints_used" INTEGER NOT NULL DEFAULT 0,
    "is_solved" BOOLEAN NOT NULL DEFAULT false,
    "solved_at" TIMESTAMPTZ(6),
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "xr_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "xr_interactions" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "sequence_number" INTEGER NOT NULL,
    "kind" "XrInteractionKind" NOT NULL,
    "input_source" "InputSourceKind" NOT NULL,
    "object_id" UUID,
    "block_id" UUID,
    "is_correct" BOOLEAN,
    "distance_m" DECIMAL(6,3),
    "duration_ms" INTEGER,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "xr_interactions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "immersive_scenes_slug_key" ON "immersive_scenes"("slug");

-- CreateIndex
CREATE INDEX "immersive_scenes_author_id_idx" ON "immersive_scenes"("author_id");

-- CreateIndex
CREATE INDEX "immersive_scenes_module_id_idx" ON "immersive_scenes"("module_id");

-- CreateIndex
CREATE INDEX "immersive_scenes_organization_id_idx" ON "immersive_scenes"("organization_id");

-- CreateIndex
CREATE INDEX "immersive_scenes_compliance_id_idx" ON "immersive_scenes"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "gltf_assets_file_id_key" ON "gltf_assets"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "gltf_assets_sha256_key" ON "gltf_assets"("sha256");

-- CreateIndex
CREATE INDEX "scene_objects_asset_id_idx" ON "scene_objects"("asset_id");

-- CreateIndex
CREATE INDEX "scene_objects_parent_id_idx" ON "scene_objects"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "scene_objects_scene_id_name_key" ON "scene_objects"("scene_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "code_block_placements_object_id_key" ON "code_block_placements"("object_id");

-- CreateIndex
CREATE INDEX "code_block_placements_scene_id_idx" ON "code_block_placements"("scene_id");

-- CreateIndex
CREATE INDEX "code_block_placements_codespace_id_idx" ON "code_block_placements"("codespace_id");

-- CreateIndex
CREATE UNIQUE INDEX "code_block_placements_previous_block_id_slot_index_key" ON "code_block_placements"("previous_block_id", "slot_index");

-- CreateIndex
CREATE INDEX "headset_devices_user_id_idx" ON "headset_devices"("user_id");

-- CreateIndex
CREATE INDEX "headset_devices_organization_id_idx" ON "headset_devices"("organization_id");

-- CreateIndex
CREATE INDEX "headset_devices_compliance_id_idx" ON "headset_devices"("compliance_id");

-- CreateIndex
CREATE INDEX "xr_sessions_user_id_started_at_idx" ON "xr_sessions"("user_id", "started_at");

-- CreateIndex
CREATE INDEX "xr_sessions_scene_id_idx" ON "xr_sessions"("scene_id");

-- CreateIndex
CREATE INDEX "xr_sessions_headset_id_idx" ON "xr_sessions"("headset_id");

-- CreateIndex
CREATE INDEX "xr_sessions_organization_id_idx" ON "xr_sessions"("organization_id");

-- CreateIndex
CREATE INDEX "xr_sessions_compliance_id_idx" ON "xr_sessions"("compliance_id");

-- CreateIndex
CREATE INDEX "xr_sessions_started_at_idx" ON "xr_sessions" USING BRIN ("started_at");

-- CreateIndex
CREATE INDEX "xr_interactions_user_id_idx" ON "xr_interactions"("user_id");

-- CreateIndex
CREATE INDEX "xr_interactions_object_id_idx" ON "xr_interactions"("object_id");

-- CreateIndex
CREATE INDEX "xr_interactions_block_id_idx" ON "xr_interactions"("block_id");

-- CreateIndex
CREATE INDEX "xr_interactions_occurred_at_idx" ON "xr_interactions" USING BRIN ("occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "xr_interactions_session_id_sequence_number_key" ON "xr_interactions"("session_id", "sequence_number");

-- AddForeignKey
ALTER TABLE "scene_objects" ADD CONSTRAINT "scene_objects_scene_id_fkey" FOREIGN KEY ("scene_id") REFERENCES "immersive_scenes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scene_objects" ADD CONSTRAINT "scene_objects_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "gltf_assets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scene_objects" ADD CONSTRAINT "scene_objects_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "scene_objects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code_block_placements" ADD CONSTRAINT "code_block_placements_scene_id_fkey" FOREIGN KEY ("scene_id") REFERENCES "immersive_scenes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code_block_placements" ADD CONSTRAINT "code_block_placements_object_id_fkey" FOREIGN KEY ("object_id") REFERENCES "scene_objects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code_block_placements" ADD CONSTRAINT "code_block_placements_previous_block_id_fkey" FOREIGN KEY ("previous_block_id") REFERENCES "code_block_placements"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "xr_sessions" ADD CONSTRAINT "xr_sessions_scene_id_fkey" FOREIGN KEY ("scene_id") REFERENCES "immersive_scenes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "xr_sessions" ADD CONSTRAINT "xr_sessions_headset_id_fkey" FOREIGN KEY ("headset_id") REFERENCES "headset_devices"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "xr_interactions" ADD CONSTRAINT "xr_interactions_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "xr_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "xr_interactions" ADD CONSTRAINT "xr_interactions_object_id_fkey" FOREIGN KEY ("object_id") REFERENCES "scene_objects"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "xr_interactions" ADD CONSTRAINT "xr_interactions_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "code_block_placements"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Safeguards of immersive_scenes
ALTER TABLE "immersive_scenes" ADD CONSTRAINT "immersive_scenes_slug_version_b7df51fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND version >= 1);
ALTER TABLE "immersive_scenes" ADD CONSTRAINT "immersive_scenes_width_m_depth_m_height_m_875a920d_check"
    CHECK (width_m > 0 AND width_m <= 100 AND depth_m > 0 AND depth_m <= 100 AND height_m > 0 AND height_m <= 50);
ALTER TABLE "immersive_scenes" ADD CONSTRAINT "immersive_scenes_triangle_limit_88e5a145_check"
    CHECK (triangle_limit BETWEEN 1000 AND 5000000);
ALTER TABLE "immersive_scenes" ADD CONSTRAINT "immersive_scenes_comfort_minutes_7bf1d8f0_check"
    CHECK (comfort_minutes BETWEEN 1 AND 60);
ALTER TABLE "immersive_scenes" ADD CONSTRAINT "immersive_scenes_minimum_age_0493f4fc_check"
    CHECK (minimum_age >= 7);
ALTER TABLE "immersive_scenes" ADD CONSTRAINT "immersive_scenes_status_published_at_612daed8_check"
    CHECK ((status = 'DRAFT') = (published_at IS NULL));
ALTER TABLE "immersive_scenes" ADD CONSTRAINT "immersive_scenes_skybox_url_e5ae88e7_check"
    CHECK (skybox_url ~ '^https://');

-- Safeguards of gltf_assets
ALTER TABLE "gltf_assets" ADD CONSTRAINT "gltf_assets_sha256_76626f0a_check"
    CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "gltf_assets" ADD CONSTRAINT "gltf_assets_gltf_version_98102b94_check"
    CHECK (gltf_version ~ '^2\.[0-9]+$');
ALTER TABLE "gltf_assets" ADD CONSTRAINT "gltf_assets_triangle_count_texture_bytes_file_by_5314b895_check"
    CHECK (triangle_count >= 0 AND texture_bytes >= 0 AND file_bytes > 0);
ALTER TABLE "gltf_assets" ADD CONSTRAINT "gltf_assets_bound_width_m_bound_height_m_bound_d_210c3e64_check"
    CHECK (bound_width_m >= 0 AND bound_height_m >= 0 AND bound_depth_m >= 0 AND greatest(bound_width_m, bound_height_m, bound_depth_m) < 'NaN');
ALTER TABLE "gltf_assets" ADD CONSTRAINT "gltf_assets_license_expression_239695f4_check"
    CHECK (license_expression ~ '^[A-Za-z0-9.+() -]+$');

-- Safeguards of scene_objects
ALTER TABLE "scene_objects" ADD CONSTRAINT "scene_objects_name_a3fb839d_check"
    CHECK (name ~ '^[A-Za-z][A-Za-z0-9_-]{0,62}$');
ALTER TABLE "scene_objects" ADD CONSTRAINT "scene_objects_rotation_x_rotation_y_rotation_z_r_ac4624ea_check"
    CHECK (abs(rotation_x * rotation_x + rotation_y * rotation_y + rotation_z * rotation_z + rotation_w * rotation_w - 1) < 0.001);
ALTER TABLE "scene_objects" ADD CONSTRAINT "scene_objects_scale_9099767c_check"
    CHECK (scale > 0 AND scale <= 1000);
ALTER TABLE "scene_objects" ADD CONSTRAINT "scene_objects_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "scene_objects" ADD CONSTRAINT "scene_objects_kind_asset_id_2ed80a5b_check"
    CHECK ((kind = 'MODEL') = (asset_id IS NOT NULL));
ALTER TABLE "scene_objects" ADD CONSTRAINT "scene_objects_kind_text_14ac7e11_check"
    CHECK ((kind = 'TEXT') = (text IS NOT NULL));
ALTER TABLE "scene_objects" ADD CONSTRAINT "scene_objects_is_grabbable_kind_6ca40919_check"
    CHECK (NOT (is_grabbable AND kind IN ('LIGHT', 'SPAWN_POINT')));

-- Safeguards of code_block_placements
ALTER TABLE "code_block_placements" ADD CONSTRAINT "code_block_placements_source_3f1649e0_check"
    CHECK (char_length(source) BETWEEN 1 AND 20000);
ALTER TABLE "code_block_placements" ADD CONSTRAINT "code_block_placements_previous_block_id_id_91b8f82e_check"
    CHECK (previous_block_id <> id);
ALTER TABLE "code_block_placements" ADD CONSTRAINT "code_block_placements_socket_count_39b202ac_check"
    CHECK (socket_count BETWEEN 0 AND 12);
ALTER TABLE "code_block_placements" ADD CONSTRAINT "code_block_placements_slot_index_e143854f_check"
    CHECK (slot_index BETWEEN 1 AND 12);
ALTER TABLE "code_block_placements" ADD CONSTRAINT "code_block_placements_previous_block_id_slot_ind_1ad9661d_check"
    CHECK (previous_block_id IS NULL OR slot_index IS NOT NULL);
ALTER TABLE "code_block_placements" ADD CONSTRAINT "code_block_placements_hint_after_seconds_a109f81b_check"
    CHECK (hint_after_seconds > 0);

-- Safeguards of headset_devices
ALTER TABLE "headset_devices" ADD CONSTRAINT "headset_devices_resolution_width_px_resolution_h_284fd6b9_check"
    CHECK (resolution_width_px > 0 AND resolution_height_px > 0);
ALTER TABLE "headset_devices" ADD CONSTRAINT "headset_devices_refresh_hz_5b3c832e_check"
    CHECK (refresh_hz BETWEEN 30 AND 240);
ALTER TABLE "headset_devices" ADD CONSTRAINT "headset_devices_interpupillary_mm_3736f598_check"
    CHECK (interpupillary_mm BETWEEN 45 AND 80);
ALTER TABLE "headset_devices" ADD CONSTRAINT "headset_devices_degrees_of_freedom_210d4f34_check"
    CHECK (degrees_of_freedom IN (3, 6));
ALTER TABLE "headset_devices" ADD CONSTRAINT "headset_devices_retired_at_created_at_71cb9312_check"
    CHECK (retired_at >= created_at);

-- Safeguards of xr_sessions
ALTER TABLE "xr_sessions" ADD CONSTRAINT "xr_sessions_ended_at_started_at_5b069e16_check"
    CHECK (ended_at > started_at AND ended_at - started_at <= interval '4 hours');
ALTER TABLE "xr_sessions" ADD CONSTRAINT "xr_sessions_status_ended_at_end_reason_407f5078_check"
    CHECK ((status = 'ENDED') = (ended_at IS NOT NULL) AND (ended_at IS NULL) = (end_reason IS NULL));
ALTER TABLE "xr_sessions" ADD CONSTRAINT "xr_sessions_mean_fps_dropped_frames_dbda1fea_check"
    CHECK (mean_fps BETWEEN 1 AND 240 AND dropped_frames >= 0);
ALTER TABLE "xr_sessions" ADD CONSTRAINT "xr_sessions_sickness_score_f981be97_check"
    CHECK (sickness_score BETWEEN 0 AND 236);
ALTER TABLE "xr_sessions" ADD CONSTRAINT "xr_sessions_blocks_placed_hints_used_71e4a2da_check"
    CHECK (blocks_placed >= 0 AND hints_used >= 0);
ALTER TABLE "xr_sessions" ADD CONSTRAINT "xr_sessions_is_solved_solved_at_started_at_e36a33fa_check"
    CHECK (is_solved = (solved_at IS NOT NULL) AND solved_at >= started_at);
CREATE UNIQUE INDEX "xr_sessions_user_id_a91509df_key" ON "xr_sessions" ("user_id")
    WHERE (status = 'RUNNING' AND deleted_at IS NULL);

-- Safeguards of xr_interactions
ALTER TABLE "xr_interactions" ADD CONSTRAINT "xr_interactions_sequence_number_a1d83c25_check"
    CHECK (sequence_number >= 1);
ALTER TABLE "xr_interactions" ADD CONSTRAINT "xr_interactions_duration_ms_4396fb6b_check"
    CHECK (duration_ms >= 0);
ALTER TABLE "xr_interactions" ADD CONSTRAINT "xr_interactions_distance_m_abf3a4e6_check"
    CHECK (distance_m >= 0 AND distance_m <= 200);
ALTER TABLE "xr_interactions" ADD CONSTRAINT "xr_interactions_kind_is_correct_a6d6def8_check"
    CHECK (kind = 'PLUG' OR is_correct IS NULL);

-- Live rows of immersive_scenes
CREATE VIEW azora_keys."immersive_scenes_346f44f9_live" AS
    SELECT "id" FROM "immersive_scenes"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."immersive_scenes_346f44f9_live" TO azora_user;

-- Live rows of scene_objects
CREATE VIEW azora_keys."scene_objects_84e1ea06_live" AS
    SELECT "id" FROM "scene_objects"
    WHERE EXISTS (SELECT FROM azora_keys."immersive_scenes_346f44f9_live" live WHERE live."id" = "scene_objects"."scene_id");
GRANT SELECT ON azora_keys."scene_objects_84e1ea06_live" TO azora_user;

-- Live rows of xr_sessions
CREATE VIEW azora_keys."xr_sessions_2cb28dc5_live" AS
    SELECT "id" FROM "xr_sessions"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."xr_sessions_2cb28dc5_live" TO azora_user;

-- Own rows of immersive_scenes
CREATE VIEW azora_keys."immersive_scenes_11c415c8_own" AS
    SELECT "id" FROM "immersive_scenes"
    WHERE "author_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."immersive_scenes_11c415c8_own" TO azora_user;

-- Access to immersive_scenes
ALTER TABLE "immersive_scenes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "immersive_scenes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "immersive_scenes" TO azora_service;
GRANT SELECT ON "immersive_scenes" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "author_id", "slug", "title", "session_mode", "reference_space", "language", "created_at", "updated_at"),
    UPDATE ("title", "description", "reference_space", "skybox_url", "updated_at") ON "immersive_scenes" TO azora_user;
GRANT UPDATE ("title", "description") ON "immersive_scenes" TO azora_maintenance;
CREATE POLICY "immersive_scenes_7342af79_access" ON "immersive_scenes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "immersive_scenes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "immersive_scenes" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "immersive_scenes" FOR INSERT TO azora_user
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "immersive_scenes" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "immersive_scenes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "author_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."immersive_scenes" WITH (security_barrier = true) AS
    SELECT "id", "author_id", "slug", "version", azora.mask_free_text("title") AS "title",
        azora.mask_free_text("description") AS "description", "module_id", "session_mode", "reference_space",
        "width_m", "depth_m", "height_m", "skybox_url", "triangle_limit", "comfort_minutes", "minimum_age", "language",
        "status", "published_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "immersive_scenes";
GRANT SELECT ON azora_reader."immersive_scenes" TO azora_reader;
ALTER VIEW azora_reader."immersive_scenes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "immersive_scenes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{title,description}', '{author_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "immersive_scenes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{title,description}', '{author_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "immersive_scenes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{title,description}', '{author_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "immersive_scenes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to gltf_assets
ALTER TABLE "gltf_assets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "gltf_assets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "gltf_assets" TO azora_service;
GRANT SELECT ON "gltf_assets" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "gltf_assets_d8b523c5_access" ON "gltf_assets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "gltf_assets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "gltf_assets" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "gltf_assets" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."gltf_assets" WITH (security_barrier = true) AS
    SELECT "id", "name", "file_id", "sha256", "gltf_version", "container", "extensions_used", "triangle_count",
        "texture_bytes", "file_bytes", "bound_width_m", "bound_height_m", "bound_depth_m", "has_animation",
        "license_expression", "attribution", "alt_text", "created_at", "updated_at", "deleted_at"
    FROM "gltf_assets";
GRANT SELECT ON azora_reader."gltf_assets" TO azora_reader;
ALTER VIEW azora_reader."gltf_assets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "gltf_assets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "gltf_assets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "gltf_assets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "gltf_assets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to scene_objects
ALTER TABLE "scene_objects" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "scene_objects" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "scene_objects" TO azora_service;
GRANT SELECT ON "scene_objects" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "scene_objects_4c9517fe_access" ON "scene_objects"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "scene_objects" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "scene_objects" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "scene_objects" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "scene_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."immersive_scenes_11c415c8_own")))
        OR EXISTS (SELECT FROM azora_keys."immersive_scenes_346f44f9_live" live WHERE live."id" = "scene_objects"."scene_id"));
CREATE VIEW azora_reader."scene_objects" WITH (security_barrier = true) AS
    SELECT "id", "scene_id", "name", "kind", "asset_id", "parent_id", "position_x", "position_y", "position_z",
        "rotation_x", "rotation_y", "rotation_z", "rotation_w", "scale", "text", "is_grabbable", "has_physics",
        "created_at", "updated_at"
    FROM "scene_objects";
GRANT SELECT ON azora_reader."scene_objects" TO azora_reader;
ALTER VIEW azora_reader."scene_objects" OWNER TO azora_masker;

-- Access to code_block_placements
ALTER TABLE "code_block_placements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "code_block_placements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "code_block_placements" TO azora_service;
GRANT SELECT ("id", "scene_id", "object_id", "block_kind", "code_language", "source", "socket_count", "is_locked",
        "hint_after_seconds", "codespace_id", "created_at", "updated_at")
    ON "code_block_placements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "code_block_placements_b13082ff_access" ON "code_block_placements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "code_block_placements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "code_block_placements" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "code_block_placements" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "scene_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."immersive_scenes_11c415c8_own")))
        OR (EXISTS (SELECT FROM azora_keys."immersive_scenes_346f44f9_live" live WHERE live."id" = "code_block_placements"."scene_id")
        AND EXISTS (SELECT FROM azora_keys."scene_objects_84e1ea06_live" live WHERE live."id" = "code_block_placements"."object_id")));
CREATE VIEW azora_reader."code_block_placements" WITH (security_barrier = true) AS
    SELECT "id", "scene_id", "object_id", "block_kind", "code_language", "source", "socket_count", "is_locked",
        "hint_after_seconds", "codespace_id", "created_at", "updated_at"
    FROM "code_block_placements";
GRANT SELECT ON azora_reader."code_block_placements" TO azora_reader;
ALTER VIEW azora_reader."code_block_placements" OWNER TO azora_masker;

-- Access to headset_devices
ALTER TABLE "headset_devices" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "headset_devices" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "headset_devices" TO azora_service;
GRANT SELECT ON "headset_devices" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("label", "interpupillary_mm", "handedness", "snap_turning", "updated_at") ON "headset_devices" TO azora_user;
GRANT UPDATE ("label", "interpupillary_mm") ON "headset_devices" TO azora_maintenance;
CREATE POLICY "headset_devices_ca583619_access" ON "headset_devices"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "headset_devices" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "headset_devices" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "headset_devices" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "headset_devices" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."headset_devices" WITH (security_barrier = true) AS
    SELECT "id", "user_id", azora.mask_free_text("label") AS "label", "system_name", "vendor_code", "input_profile",
        "degrees_of_freedom", "resolution_width_px", "resolution_height_px", "refresh_hz",
        NULL::decimal(4, 1) AS "interpupillary_mm", "handedness", "snap_turning", "retired_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "headset_devices";
GRANT SELECT ON azora_reader."headset_devices" TO azora_reader;
ALTER VIEW azora_reader."headset_devices" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "headset_devices"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{label,interpupillary_mm}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "headset_devices"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{label,interpupillary_mm}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "headset_devices"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{label,interpupillary_mm}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "headset_devices"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to xr_sessions
ALTER TABLE "xr_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "xr_sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "xr_sessions" TO azora_service;
GRANT SELECT ON "xr_sessions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("sickness_score") ON "xr_sessions" TO azora_maintenance;
CREATE POLICY "xr_sessions_747335f2_access" ON "xr_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "xr_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "xr_sessions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "xr_sessions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."xr_sessions" WITH (security_barrier = true) AS
    SELECT "id", "scene_id", "user_id", "headset_id", "mode", "blend_mode", "status", "end_reason", "mean_fps",
        "dropped_frames", NULL::decimal(5, 2) AS "sickness_score", "blocks_placed", "hints_used", "is_solved",
        "solved_at", "started_at", "ended_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "xr_sessions";
GRANT SELECT ON azora_reader."xr_sessions" TO azora_reader;
ALTER VIEW azora_reader."xr_sessions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "xr_sessions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{sickness_score}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "xr_sessions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{sickness_score}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "xr_sessions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{sickness_score}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "xr_sessions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to xr_interactions
ALTER TABLE "xr_interactions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "xr_interactions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "xr_interactions" TO azora_service;
GRANT SELECT ON "xr_interactions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "xr_interactions_15e068bc_access" ON "xr_interactions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "xr_interactions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "xr_interactions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "xr_interactions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."xr_sessions_2cb28dc5_live" live WHERE live."id" = "xr_interactions"."session_id"));
CREATE VIEW azora_reader."xr_interactions" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "user_id", "sequence_number", "kind", "input_source", "object_id", "block_id",
        "is_correct", "distance_m", "duration_ms", "occurred_at", "created_at", "updated_at"
    FROM "xr_interactions";
GRANT SELECT ON azora_reader."xr_interactions" TO azora_reader;
ALTER VIEW azora_reader."xr_interactions" OWNER TO azora_masker;
