-- CreateEnum
CREATE TYPE "LiveStatus" AS ENUM ('TENTATIVE', 'CONFIRMED', 'LIVE', 'ENDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "GuestPolicy" AS ENUM ('ALWAYS_ACCEPT', 'ALWAYS_DENY', 'ASK_MODERATOR');

-- CreateEnum
CREATE TYPE "AttendeePart" AS ENUM ('MODERATOR', 'PRESENTER', 'VIEWER', 'GUEST');

-- CreateEnum
CREATE TYPE "ClientKind" AS ENUM ('BROWSER', 'MOBILE_APP', 'DIAL_IN');

-- CreateEnum
CREATE TYPE "LeaveCause" AS ENUM ('LEFT', 'DISCONNECTED', 'EJECTED', 'SESSION_ENDED');

-- CreateEnum
CREATE TYPE "BreakoutAssignment" AS ENUM ('RANDOM', 'MANUAL', 'FREE_CHOICE');

-- CreateEnum
CREATE TYPE "PollKind" AS ENUM ('YES_NO', 'TRUE_FALSE', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'OPEN');

-- CreateEnum
CREATE TYPE "PollStatus" AS ENUM ('PREPARED', 'OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "BoardAccess" AS ENUM ('PRESENTER_ONLY', 'EVERYONE', 'BREAKOUT_MEMBERS');

-- CreateEnum
CREATE TYPE "RecordingLayout" AS ENUM ('PRESENTATION', 'VIDEO', 'PODCAST', 'SCREENSHARE');

-- CreateEnum
CREATE TYPE "RecordingState" AS ENUM ('PROCESSING', 'PROCESSED', 'PUBLISHED', 'UNPUBLISHED', 'DELETED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "live_sessions" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "agenda" TEXT,
    "ical_uid" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Africa/Johannesburg',
    "status" "LiveStatus" NOT NULL DEFAULT 'CONFIRMED',
    "guest_policy" "GuestPolicy" NOT NULL DEFAULT 'ASK_MODERATOR',
    "max_participants" INTEGER NOT NULL DEFAULT 300,
    "peak_participants" INTEGER NOT NULL DEFAULT 0,
    "is_recorded" BOOLEAN NOT NULL DEFAULT true,
    "is_muted_on_entry" BOOLEAN NOT NULL DEFAULT true,
    "opened_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "live_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_attendees" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "user_id" UUID,
    "part" "AttendeePart" NOT NULL DEFAULT 'VIEWER',
    "display_name" TEXT,
    "client_kind" "ClientKind" NOT NULL,
    "ip_address" INET,
    "joined_at" TIMESTAMPTZ(6) NOT NULL,
    "left_at" TIMESTAMPTZ(6),
    "leave_cause" "LeaveCause",
    "talk_seconds" INTEGER NOT NULL DEFAULT 0,
    "hands_raised" SMALLINT NOT NULL DEFAULT 0,
    "has_video" BOOLEAN NOT NULL DEFAULT false,
    "round_trip_ms" INTEGER,
    "packet_loss_percent" DECIMAL(5,2),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "session_attendees_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "breakout_rooms" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "round" SMALLINT NOT NULL DEFAULT 1,
    "room_number" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "task" TEXT,
    "assignment" "BreakoutAssignment" NOT NULL DEFAULT 'RANDOM',
    "member_ids" UUID[],
    "capacity" SMALLINT NOT NULL,
    "duration_minutes" SMALLINT NOT NULL,
    "opened_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "breakout_rooms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "classroom_polls" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "kind" "PollKind" NOT NULL,
    "question" TEXT NOT NULL,
    "options" TEXT[],
    "correct_option" SMALLINT,
    "is_anonymous" BOOLEAN NOT NULL DEFAULT true,
    "status" "PollStatus" NOT NULL DEFAULT 'PREPARED',
    "response_count" INTEGER NOT NULL DEFAULT 0,
    "opened_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "classroom_polls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "poll_responses" (
    "id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "chosen_options" INTEGER[],
    "answer" TEXT,
    "is_correct" BOOLEAN,
    "latency_ms" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "poll_responses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "whiteboard_surfaces" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "page_number" SMALLINT NOT NULL,
    "title" TEXT,
    "width_px" INTEGER NOT NULL DEFAULT 1280,
    "height_px" INTEGER NOT NULL DEFAULT 720,
    "background_file_id" UUID,
    "access" "BoardAccess" NOT NULL DEFAULT 'PRESENTER_ONLY',
    "snapshot" JSONB NOT NULL DEFAULT '{}',
    "shape_count" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "whiteboard_surfaces_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_recordings" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "record_id" TEXT NOT NULL,
    "part" SMALLINT NOT NULL DEFAULT 1,
    "media_asset_id" UUID,
    "layout" "RecordingLayout" NOT NULL DEFAULT 'PRESENTATION',
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6) NOT NULL,
    "duration_seconds" INTEGER,
    "consent_announced" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordingState" NOT NULL DEFAULT 'PROCESSING',
    "published_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "session_recordings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "live_sessions_ical_uid_key" ON "live_sessions"("ical_uid");

-- CreateIndex
CREATE INDEX "live_sessions_course_id_idx" ON "live_sessions"("course_id");

-- CreateIndex
CREATE INDEX "live_sessions_host_id_idx" ON "live_sessions"("host_id");

-- CreateIndex
CREATE INDEX "live_sessions_organization_id_idx" ON "live_sessions"("organization_id");

-- CreateIndex
CREATE INDEX "live_sessions_compliance_id_idx" ON "live_sessions"("compliance_id");

-- CreateIndex
CREATE INDEX "session_attendees_user_id_joined_at_idx" ON "session_attendees"("user_id", "joined_at");

-- CreateIndex
CREATE UNIQUE INDEX "session_attendees_session_id_user_id_joined_at_key" ON "session_attendees"("session_id", "user_id", "joined_at");

-- CreateIndex
CREATE INDEX "breakout_rooms_member_ids_idx" ON "breakout_rooms" USING GIN ("member_ids");

-- CreateIndex
CREATE UNIQUE INDEX "breakout_rooms_session_id_round_room_number_key" ON "breakout_rooms"("session_id", "round", "room_number");

-- CreateIndex
CREATE UNIQUE INDEX "classroom_polls_session_id_number_key" ON "classroom_polls"("session_id", "number");

-- CreateIndex
CREATE INDEX "poll_responses_user_id_idx" ON "poll_responses"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_responses_poll_id_user_id_key" ON "poll_responses"("poll_id", "user_id");

-- CreateIndex
CREATE INDEX "whiteboard_surfaces_background_file_id_idx" ON "whiteboard_surfaces"("background_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "whiteboard_surfaces_session_id_page_number_key" ON "whiteboard_surfaces"("session_id", "page_number");

-- CreateIndex
CREATE UNIQUE INDEX "session_recordings_record_id_key" ON "session_recordings"("record_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_recordings_media_asset_id_key" ON "session_recordings"("media_asset_id");

-- CreateIndex
CREATE INDEX "session_recordings_ended_at_idx" ON "session_recordings"("ended_at");

-- CreateIndex
CREATE UNIQUE INDEX "session_recordings_session_id_part_key" ON "session_recordings"("session_id", "part");

-- AddForeignKey
ALTER TABLE "session_attendees" ADD CONSTRAINT "session_attendees_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "live_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "breakout_rooms" ADD CONSTRAINT "breakout_rooms_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "live_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "classroom_polls" ADD CONSTRAINT "classroom_polls_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "live_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_responses" ADD CONSTRAINT "poll_responses_poll_id_fkey" FOREIGN KEY ("poll_id") REFERENCES "classroom_polls"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "whiteboard_surfaces" ADD CONSTRAINT "whiteboard_surfaces_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "live_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_recordings" ADD CONSTRAINT "session_recordings_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "live_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of live_sessions
ALTER TABLE "live_sessions" ADD CONSTRAINT "live_sessions_ends_at_starts_at_72e57b02_check"
    CHECK (ends_at > starts_at AND ends_at - starts_at <= interval '12 hours');
ALTER TABLE "live_sessions" ADD CONSTRAINT "live_sessions_max_participants_c541755c_check"
    CHECK (max_participants BETWEEN 2 AND 10000);
ALTER TABLE "live_sessions" ADD CONSTRAINT "live_sessions_sequence_56f2c021_check"
    CHECK (sequence >= 0);
ALTER TABLE "live_sessions" ADD CONSTRAINT "live_sessions_ended_at_opened_at_7e5396da_check"
    CHECK (ended_at >= opened_at);
ALTER TABLE "live_sessions" ADD CONSTRAINT "live_sessions_status_opened_at_ended_at_1a9e711e_check"
    CHECK ((status = 'LIVE') = (opened_at IS NOT NULL AND ended_at IS NULL));
ALTER TABLE "live_sessions" ADD CONSTRAINT "live_sessions_status_ended_at_a6c62058_check"
    CHECK ((status = 'ENDED') = (ended_at IS NOT NULL));
ALTER TABLE "live_sessions" ADD CONSTRAINT "live_sessions_peak_participants_max_participants_c5db1927_check"
    CHECK (peak_participants BETWEEN 0 AND max_participants);
CREATE UNIQUE INDEX "live_sessions_host_id_9ab3735d_key" ON "live_sessions" ("host_id")
    WHERE (status = 'LIVE' AND deleted_at IS NULL);

-- Safeguards of session_attendees
ALTER TABLE "session_attendees" ADD CONSTRAINT "session_attendees_left_at_joined_at_8885f2a7_check"
    CHECK (left_at >= joined_at);
ALTER TABLE "session_attendees" ADD CONSTRAINT "session_attendees_talk_seconds_hands_raised_54c99f3c_check"
    CHECK (talk_seconds >= 0 AND hands_raised >= 0);
ALTER TABLE "session_attendees" ADD CONSTRAINT "session_attendees_round_trip_ms_packet_loss_perc_30c57a81_check"
    CHECK (round_trip_ms >= 0 AND packet_loss_percent BETWEEN 0 AND 100);
ALTER TABLE "session_attendees" ADD CONSTRAINT "session_attendees_left_at_leave_cause_23d56be8_check"
    CHECK ((left_at IS NULL) = (leave_cause IS NULL));
ALTER TABLE "session_attendees" ADD CONSTRAINT "session_attendees_user_id_part_e39e0f90_check"
    CHECK (user_id IS NOT NULL OR part = 'GUEST');
CREATE UNIQUE INDEX "session_attendees_session_id_user_id_e173606f_key" ON "session_attendees" ("session_id", "user_id")
    WHERE (left_at IS NULL);

-- Safeguards of breakout_rooms
ALTER TABLE "breakout_rooms" ADD CONSTRAINT "breakout_rooms_room_number_d294b6c4_check"
    CHECK (room_number BETWEEN 1 AND 64);
ALTER TABLE "breakout_rooms" ADD CONSTRAINT "breakout_rooms_capacity_3754f216_check"
    CHECK (capacity BETWEEN 1 AND 100);
ALTER TABLE "breakout_rooms" ADD CONSTRAINT "breakout_rooms_duration_minutes_baa45dbd_check"
    CHECK (duration_minutes BETWEEN 1 AND 240);
ALTER TABLE "breakout_rooms" ADD CONSTRAINT "breakout_rooms_closed_at_opened_at_82f28e4a_check"
    CHECK (closed_at >= opened_at);

-- Safeguards of classroom_polls
ALTER TABLE "classroom_polls" ADD CONSTRAINT "classroom_polls_question_97bab2bc_check"
    CHECK (char_length(question) BETWEEN 1 AND 500);
ALTER TABLE "classroom_polls" ADD CONSTRAINT "classroom_polls_kind_options_12b6609a_check"
    CHECK (CASE kind WHEN 'SINGLE_CHOICE' THEN coalesce(cardinality(options), 0) BETWEEN 2 AND 10 WHEN 'MULTIPLE_CHOICE' THEN coalesce(cardinality(options), 0) BETWEEN 2 AND 10 ELSE coalesce(cardinality(options), 0) = 0 END);
ALTER TABLE "classroom_polls" ADD CONSTRAINT "classroom_polls_correct_option_options_bfeb391a_check"
    CHECK (correct_option BETWEEN 1 AND coalesce(cardinality(options), 0));
ALTER TABLE "classroom_polls" ADD CONSTRAINT "classroom_polls_closed_at_opened_at_04933acd_check"
    CHECK (closed_at > opened_at);
ALTER TABLE "classroom_polls" ADD CONSTRAINT "classroom_polls_response_count_13bf1bc9_check"
    CHECK (response_count >= 0);
ALTER TABLE "classroom_polls" ADD CONSTRAINT "classroom_polls_status_opened_at_d794b029_check"
    CHECK ((status = 'PREPARED') = (opened_at IS NULL));
ALTER TABLE "classroom_polls" ADD CONSTRAINT "classroom_polls_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));
CREATE UNIQUE INDEX "classroom_polls_session_id_b625aa4c_key" ON "classroom_polls" ("session_id")
    WHERE (status = 'OPEN');

-- Safeguards of poll_responses
ALTER TABLE "poll_responses" ADD CONSTRAINT "poll_responses_answer_chosen_options_92cb56d4_check"
    CHECK (num_nonnulls(answer) + coalesce(cardinality(chosen_options), 0) >= 1);
ALTER TABLE "poll_responses" ADD CONSTRAINT "poll_responses_answer_45ee3606_check"
    CHECK (char_length(answer) <= 1000);
ALTER TABLE "poll_responses" ADD CONSTRAINT "poll_responses_chosen_options_32e062e1_check"
    CHECK (array_position(chosen_options, NULL) IS NULL);
ALTER TABLE "poll_responses" ADD CONSTRAINT "poll_responses_latency_ms_3e98896d_check"
    CHECK (latency_ms >= 0);

-- Safeguards of whiteboard_surfaces
ALTER TABLE "whiteboard_surfaces" ADD CONSTRAINT "whiteboard_surfaces_page_number_bee96f7a_check"
    CHECK (page_number >= 1);
ALTER TABLE "whiteboard_surfaces" ADD CONSTRAINT "whiteboard_surfaces_width_px_height_px_817f1de0_check"
    CHECK (width_px BETWEEN 100 AND 10000 AND height_px BETWEEN 100 AND 10000);
ALTER TABLE "whiteboard_surfaces" ADD CONSTRAINT "whiteboard_surfaces_snapshot_a8fe0ac3_check"
    CHECK (jsonb_typeof(snapshot) = 'object');
ALTER TABLE "whiteboard_surfaces" ADD CONSTRAINT "whiteboard_surfaces_shape_count_e0250475_check"
    CHECK (shape_count >= 0);
ALTER TABLE "whiteboard_surfaces" ADD CONSTRAINT "whiteboard_surfaces_snapshot_15376fda_check"
    CHECK (octet_length(snapshot::text) <= 5242880);

-- Safeguards of session_recordings
ALTER TABLE "session_recordings" ADD CONSTRAINT "session_recordings_ended_at_started_at_1b6245a6_check"
    CHECK (ended_at > started_at);
ALTER TABLE "session_recordings" ADD CONSTRAINT "session_recordings_duration_seconds_a8f60130_check"
    CHECK (duration_seconds >= 0);
ALTER TABLE "session_recordings" ADD CONSTRAINT "session_recordings_state_published_at_5e91ea6a_check"
    CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL) OR state IN ('UNPUBLISHED', 'DELETED'));
ALTER TABLE "session_recordings" ADD CONSTRAINT "session_recordings_state_media_asset_id_d11b08e7_check"
    CHECK (state NOT IN ('PROCESSED', 'PUBLISHED') OR media_asset_id IS NOT NULL);
ALTER TABLE "session_recordings" ADD CONSTRAINT "session_recordings_consent_announced_state_427350a9_check"
    CHECK (consent_announced OR state IN ('PROCESSING', 'UNPUBLISHED', 'DELETED'));

-- Live rows of live_sessions
CREATE VIEW azora_keys."live_sessions_51891157_live" AS
    SELECT "id" FROM "live_sessions"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."live_sessions_51891157_live" TO azora_user;

-- Live rows of classroom_polls
CREATE VIEW azora_keys."classroom_polls_f981428d_live" AS
    SELECT "id" FROM "classroom_polls"
    WHERE EXISTS (SELECT FROM azora_keys."live_sessions_51891157_live" live WHERE live."id" = "classroom_polls"."session_id");
GRANT SELECT ON azora_keys."classroom_polls_f981428d_live" TO azora_user;

-- Own rows of live_sessions
CREATE VIEW azora_keys."live_sessions_532ded25_own" AS
    SELECT "id" FROM "live_sessions"
    WHERE "host_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."live_sessions_532ded25_own" TO azora_user;

-- Access to live_sessions
ALTER TABLE "live_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "live_sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "live_sessions" TO azora_service;
GRANT SELECT ON "live_sessions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "agenda", "starts_at", "ends_at", "guest_policy", "updated_at") ON "live_sessions" TO azora_user;
CREATE POLICY "live_sessions_dbb84e29_access" ON "live_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "live_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "live_sessions" FOR SELECT TO azora_user
    USING ("host_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "live_sessions" FOR UPDATE TO azora_user
    USING ("host_id" = (SELECT azora.subject()))
    WITH CHECK ("host_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "live_sessions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "host_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."live_sessions" WITH (security_barrier = true) AS
    SELECT "id", "course_id", "host_id", "title", "agenda", "ical_uid", "sequence", "starts_at", "ends_at", "time_zone",
        "status", "guest_policy", "max_participants", "peak_participants", "is_recorded", "is_muted_on_entry",
        "opened_at", "ended_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "live_sessions";
GRANT SELECT ON azora_reader."live_sessions" TO azora_reader;
ALTER VIEW azora_reader."live_sessions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "live_sessions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('host_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "live_sessions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('host_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "live_sessions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('host_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "live_sessions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to session_attendees
ALTER TABLE "session_attendees" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "session_attendees" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "session_attendees" TO azora_service;
GRANT SELECT ON "session_attendees" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("display_name", "ip_address") ON "session_attendees" TO azora_maintenance;
CREATE POLICY "session_attendees_3c3eb27f_access" ON "session_attendees"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "session_attendees" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "session_attendees" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "session_attendees" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."live_sessions_51891157_live" live WHERE live."id" = "session_attendees"."session_id"));
CREATE VIEW azora_reader."session_attendees" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "user_id", "part", azora.mask_name("display_name") AS "display_name", "client_kind",
        azora.mask_ip("ip_address") AS "ip_address", "joined_at", "left_at", "leave_cause", "talk_seconds",
        "hands_raised", "has_video", "round_trip_ms", "packet_loss_percent", "created_at", "updated_at"
    FROM "session_attendees";
GRANT SELECT ON azora_reader."session_attendees" TO azora_reader;
ALTER VIEW azora_reader."session_attendees" OWNER TO azora_masker;

-- Access to breakout_rooms
ALTER TABLE "breakout_rooms" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "breakout_rooms" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "breakout_rooms" TO azora_service;
GRANT SELECT ON "breakout_rooms" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "breakout_rooms_66af0533_access" ON "breakout_rooms"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "breakout_rooms" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "breakout_rooms" FOR SELECT TO azora_user
    USING ("session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."live_sessions_532ded25_own")));
CREATE VIEW azora_reader."breakout_rooms" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "round", "room_number", "name", "task", "assignment", "member_ids", "capacity",
        "duration_minutes", "opened_at", "closed_at", "created_at", "updated_at"
    FROM "breakout_rooms";
GRANT SELECT ON azora_reader."breakout_rooms" TO azora_reader;
ALTER VIEW azora_reader."breakout_rooms" OWNER TO azora_masker;

-- Access to classroom_polls
ALTER TABLE "classroom_polls" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "classroom_polls" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "classroom_polls" TO azora_service;
GRANT SELECT ON "classroom_polls" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "classroom_polls_f80a225c_access" ON "classroom_polls"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "classroom_polls" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "classroom_polls" FOR SELECT TO azora_user
    USING ("session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."live_sessions_532ded25_own")));
CREATE VIEW azora_reader."classroom_polls" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "number", "kind", "question", "options", "correct_option", "is_anonymous", "status",
        "response_count", "opened_at", "closed_at", "created_at", "updated_at"
    FROM "classroom_polls";
GRANT SELECT ON azora_reader."classroom_polls" TO azora_reader;
ALTER VIEW azora_reader."classroom_polls" OWNER TO azora_masker;

-- Access to poll_responses
ALTER TABLE "poll_responses" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "poll_responses" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "poll_responses" TO azora_service;
GRANT SELECT ON "poll_responses" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("chosen_options", "answer", "updated_at") ON "poll_responses" TO azora_user;
GRANT UPDATE ("answer") ON "poll_responses" TO azora_maintenance;
CREATE POLICY "poll_responses_52a97ede_access" ON "poll_responses"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "poll_responses" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "poll_responses" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "poll_responses" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "poll_responses" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."classroom_polls_f981428d_live" live WHERE live."id" = "poll_responses"."poll_id"));
CREATE VIEW azora_reader."poll_responses" WITH (security_barrier = true) AS
    SELECT "id", "poll_id", "user_id", "chosen_options", azora.mask_free_text("answer") AS "answer", "is_correct",
        "latency_ms", "created_at", "updated_at"
    FROM "poll_responses";
GRANT SELECT ON azora_reader."poll_responses" TO azora_reader;
ALTER VIEW azora_reader."poll_responses" OWNER TO azora_masker;

-- Access to whiteboard_surfaces
ALTER TABLE "whiteboard_surfaces" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "whiteboard_surfaces" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "whiteboard_surfaces" TO azora_service;
GRANT SELECT ON "whiteboard_surfaces" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "whiteboard_surfaces_64e73c99_access" ON "whiteboard_surfaces"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "whiteboard_surfaces" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "whiteboard_surfaces" FOR SELECT TO azora_user
    USING ("session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."live_sessions_532ded25_own")));
CREATE VIEW azora_reader."whiteboard_surfaces" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "page_number", "title", "width_px", "height_px", "background_file_id", "access",
        "snapshot", "shape_count", "revision", "created_at", "updated_at"
    FROM "whiteboard_surfaces";
GRANT SELECT ON azora_reader."whiteboard_surfaces" TO azora_reader;
ALTER VIEW azora_reader."whiteboard_surfaces" OWNER TO azora_masker;

-- Access to session_recordings
ALTER TABLE "session_recordings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "session_recordings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "session_recordings" TO azora_service;
GRANT SELECT ON "session_recordings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "session_recordings_761ad9b7_access" ON "session_recordings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "session_recordings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "session_recordings" FOR SELECT TO azora_user
    USING ("session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."live_sessions_532ded25_own")));
CREATE VIEW azora_reader."session_recordings" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "record_id", "part", "media_asset_id", "layout", "started_at", "ended_at",
        "duration_seconds", "consent_announced", "state", "published_at", "created_at", "updated_at"
    FROM "session_recordings";
GRANT SELECT ON azora_reader."session_recordings" TO azora_reader;
ALTER VIEW azora_reader."session_recordings" OWNER TO azora_masker;
