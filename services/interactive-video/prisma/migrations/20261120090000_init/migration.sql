-- CreateEnum
CREATE TYPE "VideoNavigation" AS ENUM ('FREE', 'FORWARD_ONLY_SEEN', 'LOCKED');

-- CreateEnum
CREATE TYPE "VideoStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'RETIRED');

-- CreateEnum
CREATE TYPE "CueKind" AS ENUM ('LABEL', 'IMAGE', 'LINK', 'BOOKMARK', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'TRUE_FALSE', 'FILL_IN', 'DRAG_AND_DROP', 'MARK_THE_WORDS', 'FREE_TEXT', 'CODE', 'CROSSROADS', 'SUMMARY');

-- CreateEnum
CREATE TYPE "CodeRuntime" AS ENUM ('PYTHON_3', 'NODE_22', 'DENO_2', 'SQLITE', 'RUST', 'WEB_PREVIEW');

-- CreateEnum
CREATE TYPE "NetworkAccess" AS ENUM ('NONE', 'PACKAGE_REGISTRY');

-- CreateEnum
CREATE TYPE "TrackKind" AS ENUM ('SUBTITLES', 'CAPTIONS', 'DESCRIPTIONS', 'CHAPTERS', 'METADATA');

-- CreateEnum
CREATE TYPE "CaptionOrigin" AS ENUM ('HUMAN', 'MACHINE', 'MACHINE_REVIEWED');

-- CreateEnum
CREATE TYPE "ViewingState" AS ENUM ('PLAYING', 'PAUSED', 'COMPLETED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "interactive_videos" (
    "id" UUID NOT NULL,
    "media_asset_id" UUID NOT NULL,
    "module_id" UUID,
    "author_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "start_at_ms" INTEGER NOT NULL DEFAULT 0,
    "navigation" "VideoNavigation" NOT NULL DEFAULT 'FREE',
    "is_caption_required" BOOLEAN NOT NULL DEFAULT true,
    "completion_threshold" DECIMAL(4,3) NOT NULL DEFAULT 0.95,
    "pass_percent" SMALLINT NOT NULL DEFAULT 70,
    "cue_count" SMALLINT NOT NULL DEFAULT 0,
    "max_score" DECIMAL(7,2) NOT NULL DEFAULT 0,
    "status" "VideoStatus" NOT NULL DEFAULT 'DRAFT',
    "published_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "interactive_videos_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "video_cues" (
    "id" UUID NOT NULL,
    "video_id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "kind" "CueKind" NOT NULL,
    "start_ms" INTEGER NOT NULL,
    "end_ms" INTEGER NOT NULL,
    "pauses_video" BOOLEAN NOT NULL DEFAULT true,
    "x_percent" DECIMAL(5,2),
    "y_percent" DECIMAL(5,2),
    "content" JSONB NOT NULL,
    "item_id" UUID,
    "is_graded" BOOLEAN NOT NULL DEFAULT false,
    "points" DECIMAL(7,2) NOT NULL DEFAULT 0,
    "max_attempts" SMALLINT NOT NULL DEFAULT 1,
    "seek_on_wrong_ms" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "video_cues_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_frames" (
    "id" UUID NOT NULL,
    "cue_id" UUID NOT NULL,
    "runtime" "CodeRuntime" NOT NULL,
    "runtime_digest" TEXT,
    "starter_code" TEXT NOT NULL,
    "check_code" TEXT,
    "expected_stdout" TEXT,
    "hint" TEXT,
    "cpu_limit_ms" INTEGER NOT NULL DEFAULT 5000,
    "memory_limit_bytes" BIGINT NOT NULL DEFAULT 134217728,
    "network" "NetworkAccess" NOT NULL DEFAULT 'NONE',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "code_frames_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "caption_tracks" (
    "id" UUID NOT NULL,
    "video_id" UUID NOT NULL,
    "kind" "TrackKind" NOT NULL DEFAULT 'CAPTIONS',
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "vtt" TEXT NOT NULL,
    "content_sha256" CHAR(64) NOT NULL,
    "cue_count" INTEGER NOT NULL,
    "origin" "CaptionOrigin" NOT NULL,
    "accuracy_percent" DECIMAL(5,2),
    "reviewed_by_id" UUID,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "caption_tracks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "viewer_sessions" (
    "id" UUID NOT NULL,
    "video_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organization_id" UUID,
    "registration" UUID,
    "state" "ViewingState" NOT NULL DEFAULT 'PLAYING',
    "progress" DECIMAL(4,3) NOT NULL DEFAULT 0,
    "played_segments" TEXT,
    "playback_rate" DECIMAL(3,2) NOT NULL DEFAULT 1,
    "caption_language" TEXT,
    "pause_count" INTEGER NOT NULL DEFAULT 0,
    "seek_count" INTEGER NOT NULL DEFAULT 0,
    "score_scaled" DECIMAL(5,4),
    "note" TEXT,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "viewer_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cue_responses" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "cue_id" UUID NOT NULL,
    "attempt" SMALLINT NOT NULL DEFAULT 1,
    "response" TEXT,
    "was_skipped" BOOLEAN NOT NULL DEFAULT false,
    "is_correct" BOOLEAN,
    "score" DECIMAL(7,2),
    "exit_code" SMALLINT,
    "latency_ms" INTEGER NOT NULL,
    "video_time_ms" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "cue_responses_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "interactive_videos_media_asset_id_idx" ON "interactive_videos"("media_asset_id");

-- CreateIndex
CREATE INDEX "interactive_videos_module_id_idx" ON "interactive_videos"("module_id");

-- CreateIndex
CREATE INDEX "interactive_videos_author_id_idx" ON "interactive_videos"("author_id");

-- CreateIndex
CREATE INDEX "interactive_videos_organization_id_idx" ON "interactive_videos"("organization_id");

-- CreateIndex
CREATE INDEX "interactive_videos_compliance_id_idx" ON "interactive_videos"("compliance_id");

-- CreateIndex
CREATE INDEX "video_cues_video_id_start_ms_idx" ON "video_cues"("video_id", "start_ms");

-- CreateIndex
CREATE INDEX "video_cues_item_id_idx" ON "video_cues"("item_id");

-- CreateIndex
CREATE UNIQUE INDEX "video_cues_video_id_identifier_key" ON "video_cues"("video_id", "identifier");

-- CreateIndex
CREATE UNIQUE INDEX "code_frames_cue_id_key" ON "code_frames"("cue_id");

-- CreateIndex
CREATE INDEX "caption_tracks_reviewed_by_id_idx" ON "caption_tracks"("reviewed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "caption_tracks_video_id_kind_language_key" ON "caption_tracks"("video_id", "kind", "language");

-- CreateIndex
CREATE INDEX "viewer_sessions_video_id_started_at_idx" ON "viewer_sessions"("video_id", "started_at");

-- CreateIndex
CREATE INDEX "viewer_sessions_student_id_idx" ON "viewer_sessions"("student_id");

-- CreateIndex
CREATE INDEX "viewer_sessions_user_id_idx" ON "viewer_sessions"("user_id");

-- CreateIndex
CREATE INDEX "viewer_sessions_organization_id_idx" ON "viewer_sessions"("organization_id");

-- CreateIndex
CREATE INDEX "cue_responses_cue_id_idx" ON "cue_responses"("cue_id");

-- CreateIndex
CREATE UNIQUE INDEX "cue_responses_session_id_cue_id_attempt_key" ON "cue_responses"("session_id", "cue_id", "attempt");

-- AddForeignKey
ALTER TABLE "video_cues" ADD CONSTRAINT "video_cues_video_id_fkey" FOREIGN KEY ("video_id") REFERENCES "interactive_videos"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code_frames" ADD CONSTRAINT "code_frames_cue_id_fkey" FOREIGN KEY ("cue_id") REFERENCES "video_cues"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "caption_tracks" ADD CONSTRAINT "caption_tracks_video_id_fkey" FOREIGN KEY ("video_id") REFERENCES "interactive_videos"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "viewer_sessions" ADD CONSTRAINT "viewer_sessions_video_id_fkey" FOREIGN KEY ("video_id") REFERENCES "interactive_videos"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cue_responses" ADD CONSTRAINT "cue_responses_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "viewer_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cue_responses" ADD CONSTRAINT "cue_responses_cue_id_fkey" FOREIGN KEY ("cue_id") REFERENCES "video_cues"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of interactive_videos
ALTER TABLE "interactive_videos" ADD CONSTRAINT "interactive_videos_duration_ms_start_at_ms_478bf2a0_check"
    CHECK (duration_ms > 0 AND start_at_ms >= 0 AND start_at_ms < duration_ms);
ALTER TABLE "interactive_videos" ADD CONSTRAINT "interactive_videos_pass_percent_f2ab4f9d_check"
    CHECK (pass_percent BETWEEN 0 AND 100);
ALTER TABLE "interactive_videos" ADD CONSTRAINT "interactive_videos_completion_threshold_4e44fe45_check"
    CHECK (completion_threshold > 0 AND completion_threshold <= 1);
ALTER TABLE "interactive_videos" ADD CONSTRAINT "interactive_videos_cue_count_max_score_d3227da4_check"
    CHECK (cue_count >= 0 AND max_score >= 0);
ALTER TABLE "interactive_videos" ADD CONSTRAINT "interactive_videos_status_published_at_39437409_check"
    CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL) OR status = 'RETIRED');
CREATE UNIQUE INDEX "interactive_videos_module_id_title_91dab401_key" ON "interactive_videos" ("module_id", "title")
    WHERE (module_id IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of video_cues
ALTER TABLE "video_cues" ADD CONSTRAINT "video_cues_start_ms_end_ms_72f283ba_check"
    CHECK (start_ms >= 0 AND end_ms >= start_ms);
ALTER TABLE "video_cues" ADD CONSTRAINT "video_cues_identifier_8a9911a4_check"
    CHECK (identifier ~ '^[a-z0-9-]{1,64}$');
ALTER TABLE "video_cues" ADD CONSTRAINT "video_cues_x_percent_y_percent_0c7b2b69_check"
    CHECK (x_percent BETWEEN 0 AND 100 AND y_percent BETWEEN 0 AND 100);
ALTER TABLE "video_cues" ADD CONSTRAINT "video_cues_points_85759a81_check"
    CHECK (points >= 0 AND points <= 1000);
ALTER TABLE "video_cues" ADD CONSTRAINT "video_cues_kind_points_is_graded_1947a356_check"
    CHECK (kind IN ('LABEL', 'IMAGE', 'LINK', 'BOOKMARK') OR points > 0 OR NOT is_graded);
ALTER TABLE "video_cues" ADD CONSTRAINT "video_cues_kind_is_graded_4c7dfc2f_check"
    CHECK (kind NOT IN ('LABEL', 'IMAGE', 'LINK', 'BOOKMARK') OR NOT is_graded);
ALTER TABLE "video_cues" ADD CONSTRAINT "video_cues_seek_on_wrong_ms_4f7f99b1_check"
    CHECK (seek_on_wrong_ms >= 0);
ALTER TABLE "video_cues" ADD CONSTRAINT "video_cues_content_94217473_check"
    CHECK (jsonb_typeof(content) = 'object');
ALTER TABLE "video_cues" ADD CONSTRAINT "video_cues_max_attempts_a0ab7ef3_check"
    CHECK (max_attempts BETWEEN 1 AND 20);

-- Safeguards of code_frames
ALTER TABLE "code_frames" ADD CONSTRAINT "code_frames_starter_code_check_code_2274fe7a_check"
    CHECK (octet_length(starter_code) <= 65536 AND octet_length(check_code) <= 65536);
ALTER TABLE "code_frames" ADD CONSTRAINT "code_frames_cpu_limit_ms_memory_limit_bytes_15843540_check"
    CHECK (cpu_limit_ms BETWEEN 100 AND 60000 AND memory_limit_bytes BETWEEN 16777216 AND 2147483648);
ALTER TABLE "code_frames" ADD CONSTRAINT "code_frames_expected_stdout_check_code_fe493437_check"
    CHECK (num_nonnulls(expected_stdout, check_code) >= 1);
ALTER TABLE "code_frames" ADD CONSTRAINT "code_frames_runtime_digest_d320eddb_check"
    CHECK (runtime_digest ~ '^sha256:[0-9a-f]{64}$');
ALTER TABLE "code_frames" ADD CONSTRAINT "code_frames_network_cpu_limit_ms_f9514f61_check"
    CHECK (network = 'NONE' OR cpu_limit_ms <= 10000);

-- Safeguards of caption_tracks
ALTER TABLE "caption_tracks" ADD CONSTRAINT "caption_tracks_cue_count_d592b1cb_check"
    CHECK (cue_count >= 1);
ALTER TABLE "caption_tracks" ADD CONSTRAINT "caption_tracks_content_sha256_66cce6d9_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "caption_tracks" ADD CONSTRAINT "caption_tracks_vtt_3521d324_check"
    CHECK (vtt ~ '^WEBVTT');
ALTER TABLE "caption_tracks" ADD CONSTRAINT "caption_tracks_accuracy_percent_c4720a7e_check"
    CHECK (accuracy_percent BETWEEN 0 AND 100);
ALTER TABLE "caption_tracks" ADD CONSTRAINT "caption_tracks_origin_reviewed_by_id_8aef4f4d_check"
    CHECK ((origin = 'MACHINE_REVIEWED') = (reviewed_by_id IS NOT NULL));
ALTER TABLE "caption_tracks" ADD CONSTRAINT "caption_tracks_vtt_aeec1002_check"
    CHECK (octet_length(vtt) <= 2097152);
CREATE UNIQUE INDEX "caption_tracks_video_id_kind_3fe3120d_key" ON "caption_tracks" ("video_id", "kind")
    WHERE (is_default);

-- Safeguards of viewer_sessions
ALTER TABLE "viewer_sessions" ADD CONSTRAINT "viewer_sessions_progress_8beb3081_check"
    CHECK (progress BETWEEN 0 AND 1);
ALTER TABLE "viewer_sessions" ADD CONSTRAINT "viewer_sessions_score_scaled_e8881e09_check"
    CHECK (score_scaled BETWEEN 0 AND 1);
ALTER TABLE "viewer_sessions" ADD CONSTRAINT "viewer_sessions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "viewer_sessions" ADD CONSTRAINT "viewer_sessions_playback_rate_0f882fad_check"
    CHECK (playback_rate BETWEEN 0.25 AND 4);
ALTER TABLE "viewer_sessions" ADD CONSTRAINT "viewer_sessions_state_ended_at_463704c3_check"
    CHECK ((state IN ('COMPLETED', 'TERMINATED')) = (ended_at IS NOT NULL));
ALTER TABLE "viewer_sessions" ADD CONSTRAINT "viewer_sessions_seek_count_pause_count_293a6e78_check"
    CHECK (seek_count >= 0 AND pause_count >= 0);
ALTER TABLE "viewer_sessions" ADD CONSTRAINT "viewer_sessions_played_segments_a41aa50e_check"
    CHECK (played_segments ~ '^[0-9.]+[[][.][]][0-9.]+');
CREATE UNIQUE INDEX "viewer_sessions_video_id_student_id_87c149bc_key" ON "viewer_sessions" ("video_id", "student_id")
    WHERE (state = 'PLAYING');

-- Safeguards of cue_responses
ALTER TABLE "cue_responses" ADD CONSTRAINT "cue_responses_attempt_3f810c18_check"
    CHECK (attempt >= 1);
ALTER TABLE "cue_responses" ADD CONSTRAINT "cue_responses_score_17f2ccb1_check"
    CHECK (score >= 0);
ALTER TABLE "cue_responses" ADD CONSTRAINT "cue_responses_is_correct_score_f2683de4_check"
    CHECK ((is_correct IS NULL) = (score IS NULL));
ALTER TABLE "cue_responses" ADD CONSTRAINT "cue_responses_latency_ms_3e98896d_check"
    CHECK (latency_ms >= 0);
ALTER TABLE "cue_responses" ADD CONSTRAINT "cue_responses_was_skipped_response_6fa19ccb_check"
    CHECK (NOT was_skipped OR response IS NULL);
ALTER TABLE "cue_responses" ADD CONSTRAINT "cue_responses_exit_code_0ef9a0c0_check"
    CHECK (exit_code BETWEEN 0 AND 255);

-- Live rows of interactive_videos
CREATE VIEW azora_keys."interactive_videos_9aed8b9b_live" AS
    SELECT "id" FROM "interactive_videos"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."interactive_videos_9aed8b9b_live" TO azora_user;

-- Own rows of interactive_videos
CREATE VIEW azora_keys."interactive_videos_ba0bf351_own" AS
    SELECT "id" FROM "interactive_videos"
    WHERE "author_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."interactive_videos_ba0bf351_own" TO azora_user;

-- Own rows of video_cues
CREATE VIEW azora_keys."video_cues_ba623dd3_own" AS
    SELECT "id" FROM "video_cues"
    WHERE "video_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."interactive_videos_ba0bf351_own"));
GRANT SELECT ON azora_keys."video_cues_ba623dd3_own" TO azora_user;

-- Own rows of viewer_sessions
CREATE VIEW azora_keys."viewer_sessions_1de8874f_own" AS
    SELECT "id" FROM "viewer_sessions"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."interactive_videos_9aed8b9b_live" live WHERE live."id" = "viewer_sessions"."video_id"));
GRANT SELECT ON azora_keys."viewer_sessions_1de8874f_own" TO azora_user;

-- Access to interactive_videos
ALTER TABLE "interactive_videos" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "interactive_videos" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "interactive_videos" TO azora_service;
GRANT SELECT ON "interactive_videos" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "navigation", "is_caption_required", "updated_at") ON "interactive_videos" TO azora_user;
CREATE POLICY "interactive_videos_92c5a692_access" ON "interactive_videos"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "interactive_videos" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "interactive_videos" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "interactive_videos" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "interactive_videos" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "author_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."interactive_videos" WITH (security_barrier = true) AS
    SELECT "id", "media_asset_id", "module_id", "author_id", "title", "duration_ms", "start_at_ms", "navigation",
        "is_caption_required", "completion_threshold", "pass_percent", "cue_count", "max_score", "status",
        "published_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "interactive_videos";
GRANT SELECT ON azora_reader."interactive_videos" TO azora_reader;
ALTER VIEW azora_reader."interactive_videos" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "interactive_videos"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('author_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "interactive_videos"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('author_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "interactive_videos"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('author_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "interactive_videos"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to video_cues
ALTER TABLE "video_cues" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "video_cues" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "video_cues" TO azora_service;
GRANT SELECT ON "video_cues" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "video_id", "identifier", "kind", "start_ms", "end_ms", "content", "created_at", "updated_at"),
    UPDATE ("kind", "start_ms", "end_ms", "pauses_video", "content", "updated_at"),
    DELETE ON "video_cues" TO azora_user;
CREATE POLICY "video_cues_f568b8b5_access" ON "video_cues"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "video_cues" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "video_cues" FOR SELECT TO azora_user
    USING ("video_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."interactive_videos_ba0bf351_own")));
CREATE POLICY azora_user_insert ON "video_cues" FOR INSERT TO azora_user
    WITH CHECK ("video_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."interactive_videos_ba0bf351_own")));
CREATE POLICY azora_user_update ON "video_cues" FOR UPDATE TO azora_user
    USING ("video_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."interactive_videos_ba0bf351_own")))
    WITH CHECK ("video_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."interactive_videos_ba0bf351_own")));
CREATE POLICY azora_user_delete ON "video_cues" FOR DELETE TO azora_user
    USING ("video_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."interactive_videos_ba0bf351_own")));
CREATE VIEW azora_reader."video_cues" WITH (security_barrier = true) AS
    SELECT "id", "video_id", "identifier", "kind", "start_ms", "end_ms", "pauses_video", "x_percent", "y_percent",
        "content", "item_id", "is_graded", "points", "max_attempts", "seek_on_wrong_ms", "created_at", "updated_at"
    FROM "video_cues";
GRANT SELECT ON azora_reader."video_cues" TO azora_reader;
ALTER VIEW azora_reader."video_cues" OWNER TO azora_masker;

-- Access to code_frames
ALTER TABLE "code_frames" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "code_frames" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "code_frames" TO azora_service;
GRANT SELECT ("id", "cue_id", "runtime", "runtime_digest", "starter_code", "hint", "cpu_limit_ms", "memory_limit_bytes",
        "network", "created_at", "updated_at")
    ON "code_frames" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "cue_id", "runtime", "starter_code", "created_at", "updated_at"),
    UPDATE ("runtime", "starter_code", "hint", "cpu_limit_ms", "memory_limit_bytes", "updated_at") ON "code_frames" TO azora_user;
CREATE POLICY "code_frames_45aba849_access" ON "code_frames"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "code_frames" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "code_frames" FOR SELECT TO azora_user
    USING ("cue_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."video_cues_ba623dd3_own")));
CREATE POLICY azora_user_insert ON "code_frames" FOR INSERT TO azora_user
    WITH CHECK ("cue_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."video_cues_ba623dd3_own")));
CREATE POLICY azora_user_update ON "code_frames" FOR UPDATE TO azora_user
    USING ("cue_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."video_cues_ba623dd3_own")))
    WITH CHECK ("cue_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."video_cues_ba623dd3_own")));
CREATE VIEW azora_reader."code_frames" WITH (security_barrier = true) AS
    SELECT "id", "cue_id", "runtime", "runtime_digest", "starter_code", "hint", "cpu_limit_ms", "memory_limit_bytes",
        "network", "created_at", "updated_at"
    FROM "code_frames";
GRANT SELECT ON azora_reader."code_frames" TO azora_reader;
ALTER VIEW azora_reader."code_frames" OWNER TO azora_masker;

-- Access to caption_tracks
ALTER TABLE "caption_tracks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "caption_tracks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "caption_tracks" TO azora_service;
GRANT SELECT ON "caption_tracks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "caption_tracks_7bac08f1_access" ON "caption_tracks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "caption_tracks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "caption_tracks" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "caption_tracks" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "video_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."interactive_videos_ba0bf351_own")))
        OR EXISTS (SELECT FROM azora_keys."interactive_videos_9aed8b9b_live" live WHERE live."id" = "caption_tracks"."video_id"));
CREATE VIEW azora_reader."caption_tracks" WITH (security_barrier = true) AS
    SELECT "id", "video_id", "kind", "language", "label", "vtt", "content_sha256", "cue_count", "origin",
        "accuracy_percent", "reviewed_by_id", "is_default", "created_at", "updated_at"
    FROM "caption_tracks";
GRANT SELECT ON azora_reader."caption_tracks" TO azora_reader;
ALTER VIEW azora_reader."caption_tracks" OWNER TO azora_masker;

-- Access to viewer_sessions
ALTER TABLE "viewer_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "viewer_sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "viewer_sessions" TO azora_service;
GRANT SELECT ON "viewer_sessions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("note") ON "viewer_sessions" TO azora_maintenance;
CREATE POLICY "viewer_sessions_d974472c_access" ON "viewer_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "viewer_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "viewer_sessions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "viewer_sessions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."interactive_videos_9aed8b9b_live" live WHERE live."id" = "viewer_sessions"."video_id"));
CREATE VIEW azora_reader."viewer_sessions" WITH (security_barrier = true) AS
    SELECT "id", "video_id", "student_id", "user_id", "organization_id", "registration", "state", "progress",
        "played_segments", "playback_rate", "caption_language", "pause_count", "seek_count", "score_scaled",
        azora.mask_free_text("note") AS "note", "started_at", "ended_at", "created_at", "updated_at"
    FROM "viewer_sessions";
GRANT SELECT ON azora_reader."viewer_sessions" TO azora_reader;
ALTER VIEW azora_reader."viewer_sessions" OWNER TO azora_masker;

-- Access to cue_responses
ALTER TABLE "cue_responses" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "cue_responses" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "cue_responses" TO azora_service;
GRANT SELECT ON "cue_responses" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("response") ON "cue_responses" TO azora_maintenance;
CREATE POLICY "cue_responses_26ae06e3_access" ON "cue_responses"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "cue_responses" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "cue_responses" FOR SELECT TO azora_user
    USING ("session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."viewer_sessions_1de8874f_own")));
CREATE VIEW azora_reader."cue_responses" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "cue_id", "attempt", azora.mask_free_text("response") AS "response", "was_skipped",
        "is_correct", "score", "exit_code", "latency_ms", "video_time_ms", "created_at", "updated_at"
    FROM "cue_responses";
GRANT SELECT ON azora_reader."cue_responses" TO azora_reader;
ALTER VIEW azora_reader."cue_responses" OWNER TO azora_masker;
