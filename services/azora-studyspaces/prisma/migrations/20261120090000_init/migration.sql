-- CreateEnum
CREATE TYPE "RoomMood" AS ENUM ('SILENT', 'QUIET', 'DISCUSSION', 'EXAM_PREPARATION');

-- CreateEnum
CREATE TYPE "RoomVisibility" AS ENUM ('PRIVATE', 'CODE', 'COURSE', 'PUBLIC');

-- CreateEnum
CREATE TYPE "RoomStatus" AS ENUM ('OPEN', 'LOCKED', 'CLOSED');

-- CreateEnum
CREATE TYPE "RoomPart" AS ENUM ('HOST', 'PARTICIPANT', 'OBSERVER');

-- CreateEnum
CREATE TYPE "PeerState" AS ENUM ('NEW', 'CONNECTING', 'CONNECTED', 'DISCONNECTED', 'FAILED', 'CLOSED');

-- CreateEnum
CREATE TYPE "BlockKind" AS ENUM ('FOCUS', 'SHORT_BREAK', 'LONG_BREAK', 'REVIEW');

-- CreateEnum
CREATE TYPE "BlockState" AS ENUM ('RUNNING', 'PAUSED', 'COMPLETED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "NoteFormat" AS ENUM ('MARKDOWN', 'OUTLINE', 'FLASHCARDS');

-- CreateEnum
CREATE TYPE "TutorStyle" AS ENUM ('SOCRATIC', 'EXPLAINING', 'QUIZZING');

-- CreateEnum
CREATE TYPE "RoomAudience" AS ENUM ('WHOLE_ROOM', 'ASKER_ONLY');

-- CreateEnum
CREATE TYPE "TutorEnd" AS ENUM ('DISMISSED', 'IDLE', 'ROOM_CLOSED', 'LIMIT_REACHED');

-- CreateEnum
CREATE TYPE "RewardActivity" AS ENUM ('DISCUSSION', 'PEER_TEACHING', 'LESSON');

-- CreateEnum
CREATE TYPE "ClaimStatus" AS ENUM ('SUBMITTED', 'PAID', 'REJECTED');

-- CreateEnum
CREATE TYPE "ClaimRejection" AS ENUM ('TOO_SHORT', 'DUPLICATE', 'NOT_PRESENT', 'LIMIT_REACHED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "study_rooms" (
    "id" UUID NOT NULL,
    "host_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "topic" TEXT,
    "course_id" UUID,
    "mood" "RoomMood" NOT NULL DEFAULT 'QUIET',
    "visibility" "RoomVisibility" NOT NULL DEFAULT 'COURSE',
    "join_code_hash" TEXT,
    "capacity" SMALLINT NOT NULL DEFAULT 8,
    "occupant_count" SMALLINT NOT NULL DEFAULT 0,
    "focus_minutes" SMALLINT NOT NULL DEFAULT 25,
    "break_minutes" SMALLINT NOT NULL DEFAULT 5,
    "has_tutor" BOOLEAN NOT NULL DEFAULT false,
    "status" "RoomStatus" NOT NULL DEFAULT 'OPEN',
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "study_rooms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "room_memberships" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "part" "RoomPart" NOT NULL DEFAULT 'PARTICIPANT',
    "intention" TEXT,
    "connection" "PeerState" NOT NULL DEFAULT 'NEW',
    "is_camera_on" BOOLEAN NOT NULL DEFAULT false,
    "is_away" BOOLEAN NOT NULL DEFAULT false,
    "focused_seconds" INTEGER NOT NULL DEFAULT 0,
    "joined_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "left_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "room_memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "study_blocks" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "room_id" UUID,
    "course_id" UUID,
    "kind" "BlockKind" NOT NULL DEFAULT 'FOCUS',
    "planned_minutes" SMALLINT NOT NULL,
    "goal" TEXT,
    "reflection" TEXT,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "interruption_count" SMALLINT NOT NULL DEFAULT 0,
    "focus_rating" SMALLINT,
    "state" "BlockState" NOT NULL DEFAULT 'RUNNING',
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "study_blocks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shared_notes" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "format" "NoteFormat" NOT NULL DEFAULT 'MARKDOWN',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "word_count" INTEGER NOT NULL DEFAULT 0,
    "is_locked" BOOLEAN NOT NULL DEFAULT false,
    "exported_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "shared_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note_contributions" (
    "id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "patch" BYTEA NOT NULL,
    "patch_sha256" CHAR(64) NOT NULL,
    "characters_added" INTEGER NOT NULL DEFAULT 0,
    "characters_removed" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "note_contributions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "room_tutor_sessions" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "tutoring_session_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "tone" "TutorStyle" NOT NULL DEFAULT 'SOCRATIC',
    "listeners" "RoomAudience" NOT NULL DEFAULT 'WHOLE_ROOM',
    "question_count" INTEGER NOT NULL DEFAULT 0,
    "answer_count" INTEGER NOT NULL DEFAULT 0,
    "helpful_votes" INTEGER NOT NULL DEFAULT 0,
    "unhelpful_votes" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),
    "end_cause" "TutorEnd",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "room_tutor_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "knowledge_reward_claims" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "activity" "RewardActivity" NOT NULL,
    "block_id" UUID,
    "note_id" UUID,
    "claimed_amount" DECIMAL(18,8) NOT NULL,
    "proof" TEXT,
    "verified_minutes" SMALLINT,
    "mining_record_id" UUID,
    "status" "ClaimStatus" NOT NULL DEFAULT 'SUBMITTED',
    "rejection" "ClaimRejection",
    "decided_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "knowledge_reward_claims_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "study_rooms_host_id_idx" ON "study_rooms"("host_id");

-- CreateIndex
CREATE INDEX "study_rooms_course_id_idx" ON "study_rooms"("course_id");

-- CreateIndex
CREATE INDEX "study_rooms_organization_id_idx" ON "study_rooms"("organization_id");

-- CreateIndex
CREATE INDEX "study_rooms_compliance_id_idx" ON "study_rooms"("compliance_id");

-- CreateIndex
CREATE INDEX "room_memberships_student_id_idx" ON "room_memberships"("student_id");

-- CreateIndex
CREATE INDEX "room_memberships_user_id_idx" ON "room_memberships"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "room_memberships_room_id_user_id_joined_at_key" ON "room_memberships"("room_id", "user_id", "joined_at");

-- CreateIndex
CREATE INDEX "study_blocks_user_id_idx" ON "study_blocks"("user_id");

-- CreateIndex
CREATE INDEX "study_blocks_room_id_idx" ON "study_blocks"("room_id");

-- CreateIndex
CREATE INDEX "study_blocks_course_id_idx" ON "study_blocks"("course_id");

-- CreateIndex
CREATE INDEX "study_blocks_organization_id_idx" ON "study_blocks"("organization_id");

-- CreateIndex
CREATE INDEX "study_blocks_compliance_id_idx" ON "study_blocks"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "shared_notes_room_id_title_key" ON "shared_notes"("room_id", "title");

-- CreateIndex
CREATE INDEX "note_contributions_author_id_idx" ON "note_contributions"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "note_contributions_note_id_revision_key" ON "note_contributions"("note_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "room_tutor_sessions_tutoring_session_id_key" ON "room_tutor_sessions"("tutoring_session_id");

-- CreateIndex
CREATE INDEX "room_tutor_sessions_room_id_idx" ON "room_tutor_sessions"("room_id");

-- CreateIndex
CREATE INDEX "room_tutor_sessions_asked_by_id_idx" ON "room_tutor_sessions"("asked_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_reward_claims_proof_key" ON "knowledge_reward_claims"("proof");

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_reward_claims_mining_record_id_key" ON "knowledge_reward_claims"("mining_record_id");

-- CreateIndex
CREATE INDEX "knowledge_reward_claims_user_id_idx" ON "knowledge_reward_claims"("user_id");

-- CreateIndex
CREATE INDEX "knowledge_reward_claims_block_id_idx" ON "knowledge_reward_claims"("block_id");

-- CreateIndex
CREATE INDEX "knowledge_reward_claims_note_id_idx" ON "knowledge_reward_claims"("note_id");

-- CreateIndex
CREATE INDEX "knowledge_reward_claims_organization_id_idx" ON "knowledge_reward_claims"("organization_id");

-- CreateIndex
CREATE INDEX "knowledge_reward_claims_compliance_id_idx" ON "knowledge_reward_claims"("compliance_id");

-- AddForeignKey
ALTER TABLE "room_memberships" ADD CONSTRAINT "room_memberships_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "study_rooms"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "study_blocks" ADD CONSTRAINT "study_blocks_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "study_rooms"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_notes" ADD CONSTRAINT "shared_notes_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "study_rooms"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note_contributions" ADD CONSTRAINT "note_contributions_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "shared_notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room_tutor_sessions" ADD CONSTRAINT "room_tutor_sessions_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "study_rooms"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_reward_claims" ADD CONSTRAINT "knowledge_reward_claims_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "study_blocks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_reward_claims" ADD CONSTRAINT "knowledge_reward_claims_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "shared_notes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Safeguards of study_rooms
ALTER TABLE "study_rooms" ADD CONSTRAINT "study_rooms_capacity_7a6737e7_check"
    CHECK (capacity BETWEEN 1 AND 50);
ALTER TABLE "study_rooms" ADD CONSTRAINT "study_rooms_occupant_count_capacity_244efee3_check"
    CHECK (occupant_count BETWEEN 0 AND capacity);
ALTER TABLE "study_rooms" ADD CONSTRAINT "study_rooms_name_aeddec21_check"
    CHECK (char_length(name) BETWEEN 2 AND 60);
ALTER TABLE "study_rooms" ADD CONSTRAINT "study_rooms_join_code_hash_7af2d07f_check"
    CHECK (join_code_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "study_rooms" ADD CONSTRAINT "study_rooms_visibility_join_code_hash_ea27bbc3_check"
    CHECK (visibility <> 'CODE' OR join_code_hash IS NOT NULL);
ALTER TABLE "study_rooms" ADD CONSTRAINT "study_rooms_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "study_rooms" ADD CONSTRAINT "study_rooms_focus_minutes_break_minutes_fbb75dd2_check"
    CHECK (focus_minutes BETWEEN 5 AND 120 AND break_minutes BETWEEN 1 AND 60);

-- Safeguards of room_memberships
ALTER TABLE "room_memberships" ADD CONSTRAINT "room_memberships_left_at_joined_at_8885f2a7_check"
    CHECK (left_at >= joined_at);
ALTER TABLE "room_memberships" ADD CONSTRAINT "room_memberships_focused_seconds_fff8a6d3_check"
    CHECK (focused_seconds >= 0);
ALTER TABLE "room_memberships" ADD CONSTRAINT "room_memberships_intention_bfef3b8c_check"
    CHECK (char_length(intention) <= 200);
ALTER TABLE "room_memberships" ADD CONSTRAINT "room_memberships_left_at_connection_2e4a124d_check"
    CHECK ((left_at IS NULL) OR connection IN ('CLOSED', 'FAILED'));
CREATE UNIQUE INDEX "room_memberships_user_id_6c801116_key" ON "room_memberships" ("user_id")
    WHERE (left_at IS NULL);

-- Safeguards of study_blocks
ALTER TABLE "study_blocks" ADD CONSTRAINT "study_blocks_planned_minutes_aec6491a_check"
    CHECK (planned_minutes BETWEEN 5 AND 240);
ALTER TABLE "study_blocks" ADD CONSTRAINT "study_blocks_ended_at_starts_at_35c7f5f8_check"
    CHECK (ended_at >= starts_at);
ALTER TABLE "study_blocks" ADD CONSTRAINT "study_blocks_interruption_count_21c7f412_check"
    CHECK (interruption_count >= 0);
ALTER TABLE "study_blocks" ADD CONSTRAINT "study_blocks_state_ended_at_22891357_check"
    CHECK ((state IN ('COMPLETED', 'ABANDONED')) = (ended_at IS NOT NULL));
ALTER TABLE "study_blocks" ADD CONSTRAINT "study_blocks_state_ended_at_starts_at_planned_mi_468f4029_check"
    CHECK (state <> 'COMPLETED' OR ended_at - starts_at >= planned_minutes * interval '50 seconds');
ALTER TABLE "study_blocks" ADD CONSTRAINT "study_blocks_focus_rating_d40e884c_check"
    CHECK (focus_rating BETWEEN 1 AND 5);
CREATE UNIQUE INDEX "study_blocks_user_id_8e82deb0_key" ON "study_blocks" ("user_id")
    WHERE (state = 'RUNNING' AND deleted_at IS NULL);

-- Safeguards of shared_notes
ALTER TABLE "shared_notes" ADD CONSTRAINT "shared_notes_title_5d261229_check"
    CHECK (char_length(title) BETWEEN 1 AND 120);
ALTER TABLE "shared_notes" ADD CONSTRAINT "shared_notes_revision_1b5aee1a_check"
    CHECK (revision >= 0);
ALTER TABLE "shared_notes" ADD CONSTRAINT "shared_notes_body_dfddf9f5_check"
    CHECK (octet_length(body) <= 524288);
ALTER TABLE "shared_notes" ADD CONSTRAINT "shared_notes_exported_at_created_at_d21627ca_check"
    CHECK (exported_at >= created_at);
ALTER TABLE "shared_notes" ADD CONSTRAINT "shared_notes_word_count_32812e58_check"
    CHECK (word_count >= 0);

-- Safeguards of note_contributions
ALTER TABLE "note_contributions" ADD CONSTRAINT "note_contributions_revision_d46d512f_check"
    CHECK (revision >= 1);
ALTER TABLE "note_contributions" ADD CONSTRAINT "note_contributions_characters_added_characters_r_99bd91a4_check"
    CHECK (characters_added >= 0 AND characters_removed >= 0 AND characters_added + characters_removed > 0);
ALTER TABLE "note_contributions" ADD CONSTRAINT "note_contributions_patch_sha256_9dd45a37_check"
    CHECK (patch_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "note_contributions" ADD CONSTRAINT "note_contributions_patch_1a8c72c4_check"
    CHECK (octet_length(patch) <= 65536);

-- Safeguards of room_tutor_sessions
ALTER TABLE "room_tutor_sessions" ADD CONSTRAINT "room_tutor_sessions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "room_tutor_sessions" ADD CONSTRAINT "room_tutor_sessions_question_count_answer_count_04ab31b2_check"
    CHECK (question_count >= 0 AND answer_count BETWEEN 0 AND question_count);
ALTER TABLE "room_tutor_sessions" ADD CONSTRAINT "room_tutor_sessions_helpful_votes_unhelpful_vote_d57fde1b_check"
    CHECK (helpful_votes >= 0 AND unhelpful_votes >= 0);
ALTER TABLE "room_tutor_sessions" ADD CONSTRAINT "room_tutor_sessions_ended_at_end_cause_b4879b75_check"
    CHECK ((ended_at IS NULL) = (end_cause IS NULL));
CREATE UNIQUE INDEX "room_tutor_sessions_room_id_129937fd_key" ON "room_tutor_sessions" ("room_id")
    WHERE (ended_at IS NULL);

-- Safeguards of knowledge_reward_claims
ALTER TABLE "knowledge_reward_claims" ADD CONSTRAINT "knowledge_reward_claims_claimed_amount_88da2300_check"
    CHECK (claimed_amount > 0 AND claimed_amount <= 1000);
ALTER TABLE "knowledge_reward_claims" ADD CONSTRAINT "knowledge_reward_claims_status_mining_record_id_1350dca4_check"
    CHECK ((status = 'PAID') = (mining_record_id IS NOT NULL));
ALTER TABLE "knowledge_reward_claims" ADD CONSTRAINT "knowledge_reward_claims_status_decided_at_b33a92d8_check"
    CHECK ((status IN ('PAID', 'REJECTED')) = (decided_at IS NOT NULL));
ALTER TABLE "knowledge_reward_claims" ADD CONSTRAINT "knowledge_reward_claims_status_rejection_73a653db_check"
    CHECK ((status = 'REJECTED') = (rejection IS NOT NULL));
ALTER TABLE "knowledge_reward_claims" ADD CONSTRAINT "knowledge_reward_claims_proof_3aeb7e73_check"
    CHECK (proof ~ '^[0-9a-f]{64}$');
ALTER TABLE "knowledge_reward_claims" ADD CONSTRAINT "knowledge_reward_claims_block_id_note_id_28fd67b4_check"
    CHECK (num_nonnulls(block_id, note_id) <= 1);
ALTER TABLE "knowledge_reward_claims" ADD CONSTRAINT "knowledge_reward_claims_verified_minutes_53523fb3_check"
    CHECK (verified_minutes >= 0);
CREATE UNIQUE INDEX "knowledge_reward_claims_block_id_514f91ad_key" ON "knowledge_reward_claims" ("block_id")
    WHERE (status IN ('SUBMITTED', 'PAID') AND block_id IS NOT NULL AND deleted_at IS NULL);

-- Live rows of study_rooms
CREATE VIEW azora_keys."study_rooms_eb842828_live" AS
    SELECT "id" FROM "study_rooms"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."study_rooms_eb842828_live" TO azora_user;

-- Live rows of shared_notes
CREATE VIEW azora_keys."shared_notes_2e24d7f5_live" AS
    SELECT "id" FROM "shared_notes"
    WHERE EXISTS (SELECT FROM azora_keys."study_rooms_eb842828_live" live WHERE live."id" = "shared_notes"."room_id");
GRANT SELECT ON azora_keys."shared_notes_2e24d7f5_live" TO azora_user;

-- Own rows of study_rooms
CREATE VIEW azora_keys."study_rooms_8278868d_own" AS
    SELECT "id" FROM "study_rooms"
    WHERE "host_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."study_rooms_8278868d_own" TO azora_user;

-- Access to study_rooms
ALTER TABLE "study_rooms" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "study_rooms" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "study_rooms" TO azora_service;
GRANT SELECT ("id", "host_id", "name", "topic", "course_id", "mood", "visibility", "capacity", "occupant_count",
        "focus_minutes", "break_minutes", "has_tutor", "status", "closed_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "study_rooms" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "host_id", "name", "mood", "visibility", "capacity", "created_at", "updated_at"),
    UPDATE ("name", "topic", "mood", "visibility", "capacity", "updated_at") ON "study_rooms" TO azora_user;
GRANT UPDATE ("topic") ON "study_rooms" TO azora_maintenance;
CREATE POLICY "study_rooms_f14e8d4f_access" ON "study_rooms"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "study_rooms" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "study_rooms" FOR SELECT TO azora_user
    USING ("host_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "study_rooms" FOR INSERT TO azora_user
    WITH CHECK ("host_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "study_rooms" FOR UPDATE TO azora_user
    USING ("host_id" = (SELECT azora.subject()))
    WITH CHECK ("host_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "study_rooms" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "host_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."study_rooms" WITH (security_barrier = true) AS
    SELECT "id", "host_id", "name", azora.mask_free_text("topic") AS "topic", "course_id", "mood", "visibility",
        "capacity", "occupant_count", "focus_minutes", "break_minutes", "has_tutor", "status", "closed_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "study_rooms";
GRANT SELECT ON azora_reader."study_rooms" TO azora_reader;
ALTER VIEW azora_reader."study_rooms" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "study_rooms"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{join_code_hash}', '{topic}', '{host_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "study_rooms"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{join_code_hash}', '{topic}', '{host_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "study_rooms"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{join_code_hash}', '{topic}', '{host_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "study_rooms"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to room_memberships
ALTER TABLE "room_memberships" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "room_memberships" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "room_memberships" TO azora_service;
GRANT SELECT ON "room_memberships" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("intention", "is_camera_on", "is_away", "updated_at") ON "room_memberships" TO azora_user;
GRANT UPDATE ("intention") ON "room_memberships" TO azora_maintenance;
CREATE POLICY "room_memberships_b84e1b83_access" ON "room_memberships"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "room_memberships" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "room_memberships" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "room_memberships" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "room_memberships" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."study_rooms_eb842828_live" live WHERE live."id" = "room_memberships"."room_id"));
CREATE VIEW azora_reader."room_memberships" WITH (security_barrier = true) AS
    SELECT "id", "room_id", "student_id", "user_id", "part", azora.mask_free_text("intention") AS "intention",
        "connection", "is_camera_on", "is_away", "focused_seconds", "joined_at", "left_at", "created_at", "updated_at"
    FROM "room_memberships";
GRANT SELECT ON azora_reader."room_memberships" TO azora_reader;
ALTER VIEW azora_reader."room_memberships" OWNER TO azora_masker;

-- Access to study_blocks
ALTER TABLE "study_blocks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "study_blocks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "study_blocks" TO azora_service;
GRANT SELECT ON "study_blocks" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "kind", "planned_minutes", "goal", "starts_at", "created_at", "updated_at"),
    UPDATE ("goal", "reflection", "updated_at") ON "study_blocks" TO azora_user;
GRANT UPDATE ("goal", "reflection") ON "study_blocks" TO azora_maintenance;
CREATE POLICY "study_blocks_8178875d_access" ON "study_blocks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "study_blocks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "study_blocks" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "study_blocks" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "study_blocks" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "study_blocks" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."study_blocks" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "room_id", "course_id", "kind", "planned_minutes", azora.mask_free_text("goal") AS "goal",
        azora.mask_free_text("reflection") AS "reflection", "starts_at", "ended_at", "interruption_count",
        "focus_rating", "state", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "study_blocks";
GRANT SELECT ON azora_reader."study_blocks" TO azora_reader;
ALTER VIEW azora_reader."study_blocks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "study_blocks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{goal,reflection}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "study_blocks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{goal,reflection}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "study_blocks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{goal,reflection}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "study_blocks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to shared_notes
ALTER TABLE "shared_notes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "shared_notes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "shared_notes" TO azora_service;
GRANT SELECT ON "shared_notes" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("body") ON "shared_notes" TO azora_maintenance;
CREATE POLICY "shared_notes_b9e77460_access" ON "shared_notes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "shared_notes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "shared_notes" FOR SELECT TO azora_user
    USING ("room_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."study_rooms_8278868d_own")));
CREATE VIEW azora_reader."shared_notes" WITH (security_barrier = true) AS
    SELECT "id", "room_id", "title", azora.mask_free_text("body") AS "body", "format", "revision", "word_count",
        "is_locked", "exported_at", "created_at", "updated_at"
    FROM "shared_notes";
GRANT SELECT ON azora_reader."shared_notes" TO azora_reader;
ALTER VIEW azora_reader."shared_notes" OWNER TO azora_masker;

-- Access to note_contributions
ALTER TABLE "note_contributions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "note_contributions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "note_contributions" TO azora_service;
GRANT SELECT ON "note_contributions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("patch") ON "note_contributions" TO azora_maintenance;
CREATE POLICY "note_contributions_9e811709_access" ON "note_contributions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "note_contributions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "note_contributions" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "note_contributions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."shared_notes_2e24d7f5_live" live WHERE live."id" = "note_contributions"."note_id"));
CREATE VIEW azora_reader."note_contributions" WITH (security_barrier = true) AS
    SELECT "id", "note_id", "author_id", "revision", NULL::bytea AS "patch", "patch_sha256", "characters_added",
        "characters_removed", "created_at", "updated_at"
    FROM "note_contributions";
GRANT SELECT ON azora_reader."note_contributions" TO azora_reader;
ALTER VIEW azora_reader."note_contributions" OWNER TO azora_masker;

-- Access to room_tutor_sessions
ALTER TABLE "room_tutor_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "room_tutor_sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "room_tutor_sessions" TO azora_service;
GRANT SELECT ON "room_tutor_sessions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "room_tutor_sessions_29df7d41_access" ON "room_tutor_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "room_tutor_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "room_tutor_sessions" FOR SELECT TO azora_user
    USING ("asked_by_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "room_tutor_sessions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."study_rooms_eb842828_live" live WHERE live."id" = "room_tutor_sessions"."room_id"));
CREATE VIEW azora_reader."room_tutor_sessions" WITH (security_barrier = true) AS
    SELECT "id", "room_id", "tutoring_session_id", "asked_by_id", "tone", "listeners", "question_count", "answer_count",
        "helpful_votes", "unhelpful_votes", "started_at", "ended_at", "end_cause", "created_at", "updated_at"
    FROM "room_tutor_sessions";
GRANT SELECT ON azora_reader."room_tutor_sessions" TO azora_reader;
ALTER VIEW azora_reader."room_tutor_sessions" OWNER TO azora_masker;

-- Access to knowledge_reward_claims
ALTER TABLE "knowledge_reward_claims" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "knowledge_reward_claims" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "knowledge_reward_claims" TO azora_service;
GRANT SELECT ON "knowledge_reward_claims" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "knowledge_reward_claims_6f0fcdf0_access" ON "knowledge_reward_claims"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "knowledge_reward_claims" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "knowledge_reward_claims" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "knowledge_reward_claims" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."knowledge_reward_claims" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "activity", "block_id", "note_id", "claimed_amount", "proof", "verified_minutes",
        "mining_record_id", "status", "rejection", "decided_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "knowledge_reward_claims";
GRANT SELECT ON azora_reader."knowledge_reward_claims" TO azora_reader;
ALTER VIEW azora_reader."knowledge_reward_claims" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "knowledge_reward_claims"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "knowledge_reward_claims"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "knowledge_reward_claims"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "knowledge_reward_claims"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
