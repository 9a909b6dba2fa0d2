-- CreateEnum
CREATE TYPE "MediaKind" AS ENUM ('VIDEO', 'AUDIO');

-- CreateEnum
CREATE TYPE "MediaVisibility" AS ENUM ('PRIVATE', 'COURSE', 'ORGANISATION', 'PUBLIC');

-- CreateEnum
CREATE TYPE "MediaStatus" AS ENUM ('UPLOADING', 'PROCESSING', 'READY', 'FAILED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "RenditionTrack" AS ENUM ('MUXED', 'VIDEO', 'AUDIO');

-- CreateEnum
CREATE TYPE "Packaging" AS ENUM ('HLS_TS', 'HLS_CMAF', 'DASH_CMAF');

-- CreateEnum
CREATE TYPE "KeySystem" AS ENUM ('AES_128', 'WIDEVINE', 'FAIRPLAY', 'PLAYREADY');

-- CreateEnum
CREATE TYPE "TranscodeProfile" AS ENUM ('LECTURE', 'SCREENCAST', 'CINEMA', 'PODCAST', 'LOW_DATA');

-- CreateEnum
CREATE TYPE "TranscodeStatus" AS ENUM ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "SubtitleRole" AS ENUM ('SUBTITLE', 'CAPTION', 'DESCRIPTION', 'TRANSCRIPT');

-- CreateEnum
CREATE TYPE "SubtitleFormat" AS ENUM ('WEBVTT', 'TTML', 'SRT');

-- CreateEnum
CREATE TYPE "SubtitleProduction" AS ENUM ('HUMAN', 'AUTOMATIC', 'TRANSLATED');

-- CreateEnum
CREATE TYPE "PlayerDevice" AS ENUM ('WEB', 'ANDROID', 'IOS', 'SMART_TV', 'CAST');

-- CreateEnum
CREATE TYPE "PlaybackEnd" AS ENUM ('COMPLETED', 'STOPPED', 'ABANDONED', 'ERROR');

-- CreateEnum
CREATE TYPE "Reaction" AS ENUM ('LIKE', 'LOVE', 'CONFUSED', 'BORED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "media_assets" (
    "id" UUID NOT NULL,
    "uploader_id" UUID NOT NULL,
    "course_id" UUID,
    "kind" "MediaKind" NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "source_file_id" UUID NOT NULL,
    "source_sha256" CHAR(64) NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "duration_ms" INTEGER,
    "width_px" INTEGER,
    "height_px" INTEGER,
    "frame_rate" DECIMAL(7,3),
    "integrated_loudness_lufs" DECIMAL(5,2),
    "language" TEXT,
    "visibility" "MediaVisibility" NOT NULL DEFAULT 'COURSE',
    "status" "MediaStatus" NOT NULL DEFAULT 'UPLOADING',
    "failure" TEXT,
    "ready_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "media_assets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_renditions" (
    "id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,
    "track" "RenditionTrack" NOT NULL DEFAULT 'MUXED',
    "packaging" "Packaging" NOT NULL DEFAULT 'HLS_CMAF',
    "codecs" TEXT NOT NULL,
    "width_px" INTEGER,
    "height_px" INTEGER,
    "frame_rate" DECIMAL(7,3),
    "bandwidth" INTEGER NOT NULL,
    "average_bandwidth" INTEGER NOT NULL,
    "segment_duration_ms" INTEGER NOT NULL DEFAULT 6000,
    "manifest_path" TEXT NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "vmaf" DECIMAL(5,2),
    "is_encrypted" BOOLEAN NOT NULL DEFAULT false,
    "key_system" "KeySystem",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "media_renditions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transcode_jobs" (
    "id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,
    "profile" "TranscodeProfile" NOT NULL,
    "ladder" INTEGER[],
    "priority" SMALLINT NOT NULL DEFAULT 5,
    "attempt" SMALLINT NOT NULL DEFAULT 1,
    "status" "TranscodeStatus" NOT NULL DEFAULT 'QUEUED',
    "progress_percent" SMALLINT NOT NULL DEFAULT 0,
    "worker_name" TEXT,
    "cpu_seconds" INTEGER,
    "error_message" TEXT,
    "started_at" TIMESTAMPTZ(6),
    "finished_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "transcode_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subtitle_tracks" (
    "id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "role" "SubtitleRole" NOT NULL DEFAULT 'SUBTITLE',
    "format" "SubtitleFormat" NOT NULL DEFAULT 'WEBVTT',
    "file_id" UUID NOT NULL,
    "file_sha256" CHAR(64) NOT NULL,
    "offset_ms" INTEGER NOT NULL DEFAULT 0,
    "is_forced" BOOLEAN NOT NULL DEFAULT false,
    "production" "SubtitleProduction" NOT NULL,
    "word_error_percent" DECIMAL(5,2),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "subtitle_tracks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "playback_sessions" (
    "id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,
    "user_id" UUID,
    "session_id" UUID NOT NULL,
    "device" "PlayerDevice" NOT NULL,
    "country" CHAR(2),
    "ip_address" INET,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6) NOT NULL,
    "startup_ms" INTEGER NOT NULL,
    "watched_ms" INTEGER NOT NULL,
    "rebuffer_count" INTEGER NOT NULL DEFAULT 0,
    "rebuffer_ms" INTEGER NOT NULL DEFAULT 0,
    "rendition_switches" INTEGER NOT NULL DEFAULT 0,
    "mean_bitrate" INTEGER,
    "data_bytes" BIGINT NOT NULL DEFAULT 0,
    "ending" "PlaybackEnd" NOT NULL,
    "error_code" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "playback_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "viewer_engagements" (
    "id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "resume_at_ms" INTEGER NOT NULL DEFAULT 0,
    "watched_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "total_watched_ms" BIGINT NOT NULL DEFAULT 0,
    "play_count" INTEGER NOT NULL DEFAULT 0,
    "reaction" "Reaction",
    "completed_at" TIMESTAMPTZ(6),
    "last_played_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "viewer_engagements_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "media_assets_uploader_id_idx" ON "media_assets"("uploader_id");

-- CreateIndex
CREATE INDEX "media_assets_course_id_idx" ON "media_assets"("course_id");

-- CreateIndex
CREATE INDEX "media_assets_source_file_id_idx" ON "media_assets"("source_file_id");

-- CreateIndex
CREATE INDEX "media_assets_organization_id_idx" ON "media_assets"("organization_id");

-- CreateIndex
CREATE INDEX "media_assets_compliance_id_idx" ON "media_assets"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "media_renditions_asset_id_packaging_track_bandwidth_key" ON "media_renditions"("asset_id", "packaging", "track", "bandwidth");

-- CreateIndex
CREATE INDEX "transcode_jobs_asset_id_created_at_idx" ON "transcode_jobs"("asset_id", "created_at");

-- CreateIndex
CREATE INDEX "subtitle_tracks_file_id_idx" ON "subtitle_tracks"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "subtitle_tracks_asset_id_language_role_key" ON "subtitle_tracks"("asset_id", "language", "role");

-- CreateIndex
CREATE UNIQUE INDEX "playback_sessions_session_id_key" ON "playback_sessions"("session_id");

-- CreateIndex
CREATE INDEX "playback_sessions_asset_id_started_at_idx" ON "playback_sessions"("asset_id", "started_at");

-- CreateIndex
CREATE INDEX "playback_sessions_started_at_idx" ON "playback_sessions" USING BRIN ("started_at");

-- CreateIndex
CREATE INDEX "playback_sessions_user_id_idx" ON "playback_sessions"("user_id");

-- CreateIndex
CREATE INDEX "viewer_engagements_user_id_last_played_at_idx" ON "viewer_engagements"("user_id", "last_played_at");

-- CreateIndex
CREATE UNIQUE INDEX "viewer_engagements_asset_id_user_id_key" ON "viewer_engagements"("asset_id", "user_id");

-- AddForeignKey
ALTER TABLE "media_renditions" ADD CONSTRAINT "media_renditions_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "media_assets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transcode_jobs" ADD CONSTRAINT "transcode_jobs_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "media_assets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subtitle_tracks" ADD CONSTRAINT "subtitle_tracks_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "media_assets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playback_sessions" ADD CONSTRAINT "playback_sessions_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "media_assets"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "viewer_engagements" ADD CONSTRAINT "viewer_engagements_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "media_assets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of media_assets
ALTER TABLE "media_assets" ADD CONSTRAINT "media_assets_size_bytes_duration_ms_7e41add1_check"
    CHECK (size_bytes > 0 AND duration_ms > 0);
ALTER TABLE "media_assets" ADD CONSTRAINT "media_assets_source_sha256_5b829ba0_check"
    CHECK (source_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "media_assets" ADD CONSTRAINT "media_assets_kind_width_px_status_b8d1c068_check"
    CHECK ((kind = 'VIDEO') = (width_px IS NOT NULL) OR status IN ('UPLOADING', 'FAILED'));
ALTER TABLE "media_assets" ADD CONSTRAINT "media_assets_width_px_height_px_d670f8aa_check"
    CHECK ((width_px IS NULL) = (height_px IS NULL));
ALTER TABLE "media_assets" ADD CONSTRAINT "media_assets_width_px_height_px_6c7e3d5d_check"
    CHECK (width_px BETWEEN 16 AND 15360 AND height_px BETWEEN 16 AND 8640);
ALTER TABLE "media_assets" ADD CONSTRAINT "media_assets_frame_rate_d49302a0_check"
    CHECK (frame_rate > 0 AND frame_rate <= 240);
ALTER TABLE "media_assets" ADD CONSTRAINT "media_assets_integrated_loudness_lufs_5f6e2622_check"
    CHECK (integrated_loudness_lufs BETWEEN -70 AND 5);
ALTER TABLE "media_assets" ADD CONSTRAINT "media_assets_status_ready_at_d115dbc9_check"
    CHECK ((status = 'READY') = (ready_at IS NOT NULL) OR status = 'ARCHIVED');
ALTER TABLE "media_assets" ADD CONSTRAINT "media_assets_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "media_assets" ADD CONSTRAINT "media_assets_title_f1d5d4fa_check"
    CHECK (char_length(title) BETWEEN 1 AND 200);

-- Safeguards of media_renditions
ALTER TABLE "media_renditions" ADD CONSTRAINT "media_renditions_bandwidth_average_bandwidth_09c3de36_check"
    CHECK (bandwidth > 0 AND average_bandwidth > 0 AND average_bandwidth <= bandwidth);
ALTER TABLE "media_renditions" ADD CONSTRAINT "media_renditions_width_px_height_px_d670f8aa_check"
    CHECK ((width_px IS NULL) = (height_px IS NULL));
ALTER TABLE "media_renditions" ADD CONSTRAINT "media_renditions_width_px_height_px_70671976_check"
    CHECK (width_px % 2 = 0 AND height_px % 2 = 0);
ALTER TABLE "media_renditions" ADD CONSTRAINT "media_renditions_segment_duration_ms_940bfc23_check"
    CHECK (segment_duration_ms BETWEEN 500 AND 15000);
ALTER TABLE "media_renditions" ADD CONSTRAINT "media_renditions_size_bytes_8757e886_check"
    CHECK (size_bytes > 0);
ALTER TABLE "media_renditions" ADD CONSTRAINT "media_renditions_manifest_path_047f356a_check"
    CHECK (manifest_path ~ '[.](m3u8|mpd)$');
ALTER TABLE "media_renditions" ADD CONSTRAINT "media_renditions_vmaf_70d3c741_check"
    CHECK (vmaf BETWEEN 0 AND 100);
ALTER TABLE "media_renditions" ADD CONSTRAINT "media_renditions_track_height_px_be63576a_check"
    CHECK ((track = 'AUDIO') = (height_px IS NULL));
ALTER TABLE "media_renditions" ADD CONSTRAINT "media_renditions_is_encrypted_key_system_6216b5fc_check"
    CHECK (is_encrypted = (key_system IS NOT NULL));

-- Safeguards of transcode_jobs
ALTER TABLE "transcode_jobs" ADD CONSTRAINT "transcode_jobs_progress_percent_112ed6bd_check"
    CHECK (progress_percent BETWEEN 0 AND 100);
ALTER TABLE "transcode_jobs" ADD CONSTRAINT "transcode_jobs_attempt_dd58e5f0_check"
    CHECK (attempt BETWEEN 1 AND 10);
ALTER TABLE "transcode_jobs" ADD CONSTRAINT "transcode_jobs_status_finished_at_564adc37_check"
    CHECK ((status IN ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (finished_at IS NOT NULL));
ALTER TABLE "transcode_jobs" ADD CONSTRAINT "transcode_jobs_status_error_message_51c63fe0_check"
    CHECK ((status = 'FAILED') = (error_message IS NOT NULL));
ALTER TABLE "transcode_jobs" ADD CONSTRAINT "transcode_jobs_status_progress_percent_713a4b54_check"
    CHECK (status <> 'SUCCEEDED' OR progress_percent = 100);
ALTER TABLE "transcode_jobs" ADD CONSTRAINT "transcode_jobs_started_at_finished_at_1620d57c_check"
    CHECK (started_at <= finished_at);
ALTER TABLE "transcode_jobs" ADD CONSTRAINT "transcode_jobs_cpu_seconds_bf0997ef_check"
    CHECK (cpu_seconds >= 0);
ALTER TABLE "transcode_jobs" ADD CONSTRAINT "transcode_jobs_profile_ladder_b17da6e2_check"
    CHECK ((profile = 'PODCAST') = (coalesce(cardinality(ladder), 0) = 0));
CREATE UNIQUE INDEX "transcode_jobs_asset_id_profile_37097737_key" ON "transcode_jobs" ("asset_id", "profile")
    WHERE (status IN ('QUEUED', 'RUNNING'));
CREATE INDEX "transcode_jobs_priority_created_at_26efbd59_idx" ON "transcode_jobs" ("priority", "created_at")
    WHERE (status = 'QUEUED');

-- Safeguards of subtitle_tracks
ALTER TABLE "subtitle_tracks" ADD CONSTRAINT "subtitle_tracks_file_sha256_4cf9f9e4_check"
    CHECK (file_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "subtitle_tracks" ADD CONSTRAINT "subtitle_tracks_offset_ms_a1a209f4_check"
    CHECK (offset_ms BETWEEN -600000 AND 600000);
ALTER TABLE "subtitle_tracks" ADD CONSTRAINT "subtitle_tracks_word_error_percent_c0cdf8c4_check"
    CHECK (word_error_percent BETWEEN 0 AND 100);
ALTER TABLE "subtitle_tracks" ADD CONSTRAINT "subtitle_tracks_is_forced_role_149c466a_check"
    CHECK (NOT is_forced OR role = 'SUBTITLE');
ALTER TABLE "subtitle_tracks" ADD CONSTRAINT "subtitle_tracks_production_word_error_percent_48aa8149_check"
    CHECK ((production = 'AUTOMATIC') OR word_error_percent IS NULL);

-- Safeguards of playback_sessions
ALTER TABLE "playback_sessions" ADD CONSTRAINT "playback_sessions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "playback_sessions" ADD CONSTRAINT "playback_sessions_startup_ms_rebuffer_ms_rebuffe_ee0b1620_check"
    CHECK (startup_ms >= 0 AND rebuffer_ms >= 0 AND rebuffer_count >= 0);
ALTER TABLE "playback_sessions" ADD CONSTRAINT "playback_sessions_rebuffer_count_rebuffer_ms_31ad0c2a_check"
    CHECK ((rebuffer_count = 0) = (rebuffer_ms = 0));
ALTER TABLE "playback_sessions" ADD CONSTRAINT "playback_sessions_watched_ms_mean_bitrate_4f9d687e_check"
    CHECK (watched_ms >= 0 AND mean_bitrate >= 0);
ALTER TABLE "playback_sessions" ADD CONSTRAINT "playback_sessions_rendition_switches_d5e7c07b_check"
    CHECK (rendition_switches >= 0);
ALTER TABLE "playback_sessions" ADD CONSTRAINT "playback_sessions_ending_error_code_02b83dfa_check"
    CHECK ((ending = 'ERROR') = (error_code IS NOT NULL));
ALTER TABLE "playback_sessions" ADD CONSTRAINT "playback_sessions_country_49280b39_check"
    CHECK (country ~ '^[A-Z]{2}$');

-- Safeguards of viewer_engagements
ALTER TABLE "viewer_engagements" ADD CONSTRAINT "viewer_engagements_resume_at_ms_watched_percent_648ae94e_check"
    CHECK (resume_at_ms >= 0 AND watched_percent BETWEEN 0 AND 100);
ALTER TABLE "viewer_engagements" ADD CONSTRAINT "viewer_engagements_play_count_6dc1cce6_check"
    CHECK (play_count >= 0);
ALTER TABLE "viewer_engagements" ADD CONSTRAINT "viewer_engagements_completed_at_watched_percent_dc4372d3_check"
    CHECK ((completed_at IS NOT NULL) = (watched_percent >= 95));
ALTER TABLE "viewer_engagements" ADD CONSTRAINT "viewer_engagements_play_count_last_played_at_914f3d42_check"
    CHECK ((play_count = 0) = (last_played_at IS NULL));
ALTER TABLE "viewer_engagements" ADD CONSTRAINT "viewer_engagements_total_watched_ms_5113170c_check"
    CHECK (total_watched_ms >= 0);

-- Live rows of media_assets
CREATE VIEW azora_keys."media_assets_d9301b1f_live" AS
    SELECT "id" FROM "media_assets"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."media_assets_d9301b1f_live" TO azora_user;

-- Own rows of media_assets
CREATE VIEW azora_keys."media_assets_d1586241_own" AS
    SELECT "id" FROM "media_assets"
    WHERE "uploader_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."media_assets_d1586241_own" TO azora_user;

-- Access to media_assets
ALTER TABLE "media_assets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "media_assets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "media_assets" TO azora_service;
GRANT SELECT ON "media_assets" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "description", "visibility", "updated_at") ON "media_assets" TO azora_user;
GRANT UPDATE ("title", "description") ON "media_assets" TO azora_maintenance;
CREATE POLICY "media_assets_1df83a7a_access" ON "media_assets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "media_assets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "media_assets" FOR SELECT TO azora_user
    USING ("uploader_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "media_assets" FOR UPDATE TO azora_user
    USING ("uploader_id" = (SELECT azora.subject()))
    WITH CHECK ("uploader_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "media_assets" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "uploader_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."media_assets" WITH (security_barrier = true) AS
    SELECT "id", "uploader_id", "course_id", "kind", azora.mask_free_text("title") AS "title",
        azora.mask_free_text("description") AS "description", "source_file_id", "source_sha256", "size_bytes",
        "duration_ms", "width_px", "height_px", "frame_rate", "integrated_loudness_lufs", "language", "visibility",
        "status", "failure", "ready_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "media_assets";
GRANT SELECT ON azora_reader."media_assets" TO azora_reader;
ALTER VIEW azora_reader."media_assets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "media_assets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{title,description}', '{uploader_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "media_assets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{title,description}', '{uploader_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "media_assets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{title,description}', '{uploader_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "media_assets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to media_renditions
ALTER TABLE "media_renditions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "media_renditions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "media_renditions" TO azora_service;
GRANT SELECT ON "media_renditions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "media_renditions_644f4c48_access" ON "media_renditions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "media_renditions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "media_renditions" FOR SELECT TO azora_user
    USING ("asset_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."media_assets_d1586241_own")));
CREATE VIEW azora_reader."media_renditions" WITH (security_barrier = true) AS
    SELECT "id", "asset_id", "track", "packaging", "codecs", "width_px", "height_px", "frame_rate", "bandwidth",
        "average_bandwidth", "segment_duration_ms", "manifest_path", "size_bytes", "vmaf", "is_encrypted",
        "key_system", "created_at", "updated_at"
    FROM "media_renditions";
GRANT SELECT ON azora_reader."media_renditions" TO azora_reader;
ALTER VIEW azora_reader."media_renditions" OWNER TO azora_masker;

-- Access to transcode_jobs
ALTER TABLE "transcode_jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "transcode_jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "transcode_jobs" TO azora_service;
GRANT SELECT ON "transcode_jobs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "transcode_jobs_2fd6645f_access" ON "transcode_jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "transcode_jobs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "transcode_jobs" FOR SELECT TO azora_user
    USING ("asset_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."media_assets_d1586241_own")));
CREATE VIEW azora_reader."transcode_jobs" WITH (security_barrier = true) AS
    SELECT "id", "asset_id", "profile", "ladder", "priority", "attempt", "status", "progress_percent", "worker_name",
        "cpu_seconds", "error_message", "started_at", "finished_at", "created_at", "updated_at"
    FROM "transcode_jobs";
GRANT SELECT ON azora_reader."transcode_jobs" TO azora_reader;
ALTER VIEW azora_reader."transcode_jobs" OWNER TO azora_masker;

-- Access to subtitle_tracks
ALTER TABLE "subtitle_tracks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "subtitle_tracks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "subtitle_tracks" TO azora_service;
GRANT SELECT ON "subtitle_tracks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "subtitle_tracks_3411030b_access" ON "subtitle_tracks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "subtitle_tracks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "subtitle_tracks" FOR SELECT TO azora_user
    USING ("asset_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."media_assets_d1586241_own")));
CREATE VIEW azora_reader."subtitle_tracks" WITH (security_barrier = true) AS
    SELECT "id", "asset_id", "language", "role", "format", "file_id", "file_sha256", "offset_ms", "is_forced",
        "production", "word_error_percent", "created_at", "updated_at"
    FROM "subtitle_tracks";
GRANT SELECT ON azora_reader."subtitle_tracks" TO azora_reader;
ALTER VIEW azora_reader."subtitle_tracks" OWNER TO azora_masker;

-- Access to playback_sessions
ALTER TABLE "playback_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "playback_sessions" FROM PUBLIC;
GRANT SELECT, INSERT ON "playback_sessions" TO azora_service;
GRANT SELECT ON "playback_sessions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("ip_address") ON "playback_sessions" TO azora_maintenance;
CREATE POLICY "playback_sessions_c45fa997_access" ON "playback_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "playback_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "playback_sessions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."playback_sessions" WITH (security_barrier = true) AS
    SELECT "id", "asset_id", "user_id", "session_id", "device", "country", azora.mask_ip("ip_address") AS "ip_address",
        "started_at", "ended_at", "startup_ms", "watched_ms", "rebuffer_count", "rebuffer_ms", "rendition_switches",
        "mean_bitrate", "data_bytes", "ending", "error_code", "created_at"
    FROM "playback_sessions";
GRANT SELECT ON azora_reader."playback_sessions" TO azora_reader;
ALTER VIEW azora_reader."playback_sessions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "playback_sessions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{ip_address}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "playback_sessions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to viewer_engagements
ALTER TABLE "viewer_engagements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "viewer_engagements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "viewer_engagements" TO azora_service;
GRANT SELECT ON "viewer_engagements" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "asset_id", "user_id", "resume_at_ms", "reaction", "created_at", "updated_at"),
    UPDATE ("resume_at_ms", "reaction", "updated_at") ON "viewer_engagements" TO azora_user;
CREATE POLICY "viewer_engagements_d55d0847_access" ON "viewer_engagements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "viewer_engagements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "viewer_engagements" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "viewer_engagements" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "viewer_engagements" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "viewer_engagements" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."media_assets_d9301b1f_live" live WHERE live."id" = "viewer_engagements"."asset_id"));
CREATE VIEW azora_reader."viewer_engagements" WITH (security_barrier = true) AS
    SELECT "id", "asset_id", "user_id", "resume_at_ms", "watched_percent", "total_watched_ms", "play_count", "reaction",
        "completed_at", "last_played_at", "created_at", "updated_at"
    FROM "viewer_engagements";
GRANT SELECT ON azora_reader."viewer_engagements" TO azora_reader;
ALTER VIEW azora_reader."viewer_engagements" OWNER TO azora_masker;
