-- CreateEnum
CREATE TYPE "DocumentShape" AS ENUM ('RICH_TEXT', 'CODE', 'SPREADSHEET', 'CANVAS', 'OUTLINE');

-- CreateEnum
CREATE TYPE "LinkAccess" AS ENUM ('NONE', 'VIEW', 'COMMENT', 'EDIT');

-- CreateEnum
CREATE TYPE "UpdateOrigin" AS ENUM ('USER', 'ASSISTANT', 'IMPORT', 'RESTORE');

-- CreateEnum
CREATE TYPE "SnapshotReason" AS ENUM ('COMPACTION', 'NAMED', 'BEFORE_RESTORE', 'EXPORT');

-- CreateEnum
CREATE TYPE "AwarenessActivity" AS ENUM ('VIEWING', 'TYPING', 'SELECTING', 'IDLE');

-- CreateEnum
CREATE TYPE "CommentKind" AS ENUM ('COMMENT', 'SUGGESTION', 'QUESTION');

-- CreateEnum
CREATE TYPE "CommentStatus" AS ENUM ('OPEN', 'RESOLVED', 'ORPHANED');

-- CreateEnum
CREATE TYPE "SuggestionDecision" AS ENUM ('ACCEPTED', 'REJECTED');

-- CreateEnum
CREATE TYPE "DocumentPermission" AS ENUM ('VIEW', 'COMMENT', 'EDIT', 'MANAGE');

-- CreateEnum
CREATE TYPE "InvitationStatus" AS ENUM ('PENDING', 'ACCEPTED', 'DECLINED', 'REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "shared_documents" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "workspace_id" UUID,
    "doc_guid" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "shape" "DocumentShape" NOT NULL DEFAULT 'RICH_TEXT',
    "last_clock" BIGINT NOT NULL DEFAULT 0,
    "snapshot_clock" BIGINT NOT NULL DEFAULT 0,
    "size_bytes" BIGINT NOT NULL DEFAULT 0,
    "link_access" "LinkAccess" NOT NULL DEFAULT 'NONE',
    "link_token_hash" TEXT,
    "is_frozen" BOOLEAN NOT NULL DEFAULT false,
    "frozen_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "shared_documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_updates" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "clock" BIGINT NOT NULL,
    "client_number" BIGINT NOT NULL,
    "author_id" UUID,
    "origin" "UpdateOrigin" NOT NULL DEFAULT 'USER',
    "payload" BYTEA,
    "payload_sha256" CHAR(64) NOT NULL,
    "struct_count" INTEGER NOT NULL DEFAULT 0,
    "deleted_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_updates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_snapshots" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "clock" BIGINT NOT NULL,
    "reason" "SnapshotReason" NOT NULL DEFAULT 'COMPACTION',
    "name" TEXT,
    "state" BYTEA NOT NULL,
    "state_vector" BYTEA NOT NULL,
    "state_sha256" CHAR(64) NOT NULL,
    "plain_text" TEXT,
    "folded_update_count" INTEGER NOT NULL,
    "restored_from_id" UUID,
    "made_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "document_snapshots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "awareness_states" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "client_number" BIGINT NOT NULL,
    "clock" BIGINT NOT NULL DEFAULT 0,
    "connection_id" TEXT NOT NULL,
    "colour" TEXT NOT NULL,
    "activity" "AwarenessActivity" NOT NULL DEFAULT 'VIEWING',
    "selection_start" INTEGER,
    "selection_end" INTEGER,
    "relative_anchor" BYTEA,
    "connected_at" TIMESTAMPTZ(6) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "awareness_states_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_threads" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "kind" "CommentKind" NOT NULL DEFAULT 'COMMENT',
    "quote" TEXT,
    "anchor_start" BYTEA NOT NULL,
    "anchor_end" BYTEA NOT NULL,
    "body" TEXT NOT NULL,
    "suggested_text" TEXT,
    "assignee_id" UUID,
    "reply_count" INTEGER NOT NULL DEFAULT 0,
    "status" "CommentStatus" NOT NULL DEFAULT 'OPEN',
    "resolved_at" TIMESTAMPTZ(6),
    "resolved_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "comment_threads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_replies" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "mentioned_ids" UUID[],
    "decision" "SuggestionDecision",
    "edited_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "comment_replies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share_invitations" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "invitee_id" UUID,
    "invitee_email" TEXT,
    "permission" "DocumentPermission" NOT NULL DEFAULT 'COMMENT',
    "token_hash" TEXT,
    "message" TEXT,
    "status" "InvitationStatus" NOT NULL DEFAULT 'PENDING',
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "answered_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "share_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "shared_documents_doc_guid_key" ON "shared_documents"("doc_guid");

-- CreateIndex
CREATE UNIQUE INDEX "shared_documents_link_token_hash_key" ON "shared_documents"("link_token_hash");

-- CreateIndex
CREATE INDEX "shared_documents_owner_id_idx" ON "shared_documents"("owner_id");

-- CreateIndex
CREATE INDEX "shared_documents_workspace_id_idx" ON "shared_documents"("workspace_id");

-- CreateIndex
CREATE INDEX "shared_documents_organization_id_idx" ON "shared_documents"("organization_id");

-- CreateIndex
CREATE INDEX "shared_documents_compliance_id_idx" ON "shared_documents"("compliance_id");

-- CreateIndex
CREATE INDEX "document_updates_created_at_idx" ON "document_updates" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "document_updates_author_id_idx" ON "document_updates"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_updates_document_id_clock_key" ON "document_updates"("document_id", "clock");

-- CreateIndex
CREATE UNIQUE INDEX "document_updates_document_id_payload_sha256_key" ON "document_updates"("document_id", "payload_sha256");

-- CreateIndex
CREATE INDEX "document_snapshots_restored_from_id_idx" ON "document_snapshots"("restored_from_id");

-- CreateIndex
CREATE INDEX "document_snapshots_made_by_id_idx" ON "document_snapshots"("made_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_snapshots_document_id_clock_reason_key" ON "document_snapshots"("document_id", "clock", "reason");

-- CreateIndex
CREATE INDEX "awareness_states_last_seen_at_idx" ON "awareness_states"("last_seen_at");

-- CreateIndex
CREATE INDEX "awareness_states_user_id_idx" ON "awareness_states"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "awareness_states_document_id_client_number_key" ON "awareness_states"("document_id", "client_number");

-- CreateIndex
CREATE INDEX "comment_threads_document_id_status_idx" ON "comment_threads"("document_id", "status");

-- CreateIndex
CREATE INDEX "comment_threads_author_id_idx" ON "comment_threads"("author_id");

-- CreateIndex
CREATE INDEX "comment_threads_assignee_id_idx" ON "comment_threads"("assignee_id");

-- CreateIndex
CREATE INDEX "comment_threads_resolved_by_id_idx" ON "comment_threads"("resolved_by_id");

-- CreateIndex
CREATE INDEX "comment_replies_author_id_idx" ON "comment_replies"("author_id");

-- CreateIndex
CREATE INDEX "comment_replies_mentioned_ids_idx" ON "comment_replies" USING GIN ("mentioned_ids");

-- CreateIndex
CREATE UNIQUE INDEX "comment_replies_thread_id_position_key" ON "comment_replies"("thread_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "share_invitations_token_hash_key" ON "share_invitations"("token_hash");

-- CreateIndex
CREATE INDEX "share_invitations_document_id_idx" ON "share_invitations"("document_id");

-- CreateIndex
CREATE INDEX "share_invitations_invited_by_id_idx" ON "share_invitations"("invited_by_id");

-- CreateIndex
CREATE INDEX "share_invitations_invitee_id_idx" ON "share_invitations"("invitee_id");

-- AddForeignKey
ALTER TABLE "document_updates" ADD CONSTRAINT "document_updates_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "shared_documents"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "document_snapshots" ADD CONSTRAINT "document_snapshots_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "shared_documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_snapshots" ADD CONSTRAINT "document_snapshots_restored_from_id_fkey" FOREIGN KEY ("restored_from_id") REFERENCES "document_snapshots"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "awareness_states" ADD CONSTRAINT "awareness_states_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "shared_documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_threads" ADD CONSTRAINT "comment_threads_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "shared_documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_replies" ADD CONSTRAINT "comment_replies_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "comment_threads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_invitations" ADD CONSTRAINT "share_invitations_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "shared_documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of shared_documents
ALTER TABLE "shared_documents" ADD CONSTRAINT "shared_documents_title_f1d5d4fa_check"
    CHECK (char_length(title) BETWEEN 1 AND 200);
ALTER TABLE "shared_documents" ADD CONSTRAINT "shared_documents_last_clock_snapshot_clock_21f45cb7_check"
    CHECK (last_clock >= 0 AND snapshot_clock >= 0 AND snapshot_clock <= last_clock);
ALTER TABLE "shared_documents" ADD CONSTRAINT "shared_documents_size_bytes_21aebe52_check"
    CHECK (size_bytes >= 0 AND size_bytes <= 104857600);
ALTER TABLE "shared_documents" ADD CONSTRAINT "shared_documents_link_token_hash_link_access_945b11c2_check"
    CHECK (link_token_hash IS NULL OR link_access <> 'NONE');
ALTER TABLE "shared_documents" ADD CONSTRAINT "shared_documents_link_token_hash_73270db0_check"
    CHECK (link_token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "shared_documents" ADD CONSTRAINT "shared_documents_is_frozen_frozen_at_0c2cd864_check"
    CHECK (is_frozen = (frozen_at IS NOT NULL));

-- Safeguards of document_updates
ALTER TABLE "document_updates" ADD CONSTRAINT "document_updates_clock_85e30457_check"
    CHECK (clock >= 1);
ALTER TABLE "document_updates" ADD CONSTRAINT "document_updates_payload_237a9962_check"
    CHECK (octet_length(payload) <= 1048576);
ALTER TABLE "document_updates" ADD CONSTRAINT "document_updates_client_number_094b9b61_check"
    CHECK (client_number >= 0);
ALTER TABLE "document_updates" ADD CONSTRAINT "document_updates_struct_count_deleted_count_816e98c6_check"
    CHECK (struct_count >= 0 AND deleted_count >= 0);
ALTER TABLE "document_updates" ADD CONSTRAINT "document_updates_payload_sha256_46f17e5d_check"
    CHECK (payload_sha256 ~ '^[0-9a-f]{64}$');

-- Safeguards of document_snapshots
ALTER TABLE "document_snapshots" ADD CONSTRAINT "document_snapshots_clock_85e30457_check"
    CHECK (clock >= 1);
ALTER TABLE "document_snapshots" ADD CONSTRAINT "document_snapshots_state_state_vector_f875f2cc_check"
    CHECK (octet_length(state) > 0 AND octet_length(state_vector) > 0);
ALTER TABLE "document_snapshots" ADD CONSTRAINT "document_snapshots_state_sha256_2f57b3fc_check"
    CHECK (state_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "document_snapshots" ADD CONSTRAINT "document_snapshots_reason_name_20d5d147_check"
    CHECK ((reason = 'NAMED') = (name IS NOT NULL));
ALTER TABLE "document_snapshots" ADD CONSTRAINT "document_snapshots_folded_update_count_f8ae28b5_check"
    CHECK (folded_update_count >= 0);
ALTER TABLE "document_snapshots" ADD CONSTRAINT "document_snapshots_restored_from_id_id_e9113c86_check"
    CHECK (restored_from_id <> id);

-- Safeguards of awareness_states
ALTER TABLE "awareness_states" ADD CONSTRAINT "awareness_states_clock_client_number_e1c3d9b4_check"
    CHECK (clock >= 0 AND client_number >= 0);
ALTER TABLE "awareness_states" ADD CONSTRAINT "awareness_states_colour_1415071e_check"
    CHECK (colour ~ '^#[0-9a-f]{6}$');
ALTER TABLE "awareness_states" ADD CONSTRAINT "awareness_states_selection_end_selection_start_a786695b_check"
    CHECK (selection_end >= selection_start);
ALTER TABLE "awareness_states" ADD CONSTRAINT "awareness_states_last_seen_at_connected_at_e9eaa608_check"
    CHECK (last_seen_at >= connected_at);
ALTER TABLE "awareness_states" ADD CONSTRAINT "awareness_states_relative_anchor_24cadfb6_check"
    CHECK (octet_length(relative_anchor) <= 4096);

-- Safeguards of comment_threads
ALTER TABLE "comment_threads" ADD CONSTRAINT "comment_threads_quote_body_51085904_check"
    CHECK (char_length(quote) <= 2000 AND char_length(body) BETWEEN 1 AND 10000);
ALTER TABLE "comment_threads" ADD CONSTRAINT "comment_threads_status_resolved_at_0b3ae682_check"
    CHECK ((status = 'RESOLVED') = (resolved_at IS NOT NULL));
ALTER TABLE "comment_threads" ADD CONSTRAINT "comment_threads_resolved_at_resolved_by_id_af2135a6_check"
    CHECK ((resolved_at IS NULL) = (resolved_by_id IS NULL));
ALTER TABLE "comment_threads" ADD CONSTRAINT "comment_threads_reply_count_8bf2d5c7_check"
    CHECK (reply_count >= 0);
ALTER TABLE "comment_threads" ADD CONSTRAINT "comment_threads_suggested_text_kind_f73356eb_check"
    CHECK (suggested_text IS NULL OR kind = 'SUGGESTION');

-- Safeguards of comment_replies
ALTER TABLE "comment_replies" ADD CONSTRAINT "comment_replies_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "comment_replies" ADD CONSTRAINT "comment_replies_body_8913e5cd_check"
    CHECK (char_length(body) BETWEEN 1 AND 10000);
ALTER TABLE "comment_replies" ADD CONSTRAINT "comment_replies_edited_at_created_at_6d2b279a_check"
    CHECK (edited_at >= created_at);
ALTER TABLE "comment_replies" ADD CONSTRAINT "comment_replies_mentioned_ids_0b8a8595_check"
    CHECK (coalesce(cardinality(mentioned_ids), 0) <= 50);

-- Safeguards of share_invitations
ALTER TABLE "share_invitations" ADD CONSTRAINT "share_invitations_invitee_email_29447687_check"
    CHECK (invitee_email = lower(invitee_email) AND invitee_email ~ '^[^@[:space:]]+@[^@[:space:]]+$');
ALTER TABLE "share_invitations" ADD CONSTRAINT "share_invitations_token_hash_fd397dde_check"
    CHECK (token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "share_invitations" ADD CONSTRAINT "share_invitations_expires_at_created_at_da155fcd_check"
    CHECK (expires_at > created_at AND expires_at - created_at <= interval '90 days');
ALTER TABLE "share_invitations" ADD CONSTRAINT "share_invitations_status_answered_at_4e6a4a8a_check"
    CHECK ((status IN ('ACCEPTED', 'REVOKED')) = (answered_at IS NOT NULL) OR status = 'DECLINED');
ALTER TABLE "share_invitations" ADD CONSTRAINT "share_invitations_status_invitee_id_b4599556_check"
    CHECK (status <> 'ACCEPTED' OR invitee_id IS NOT NULL);
ALTER TABLE "share_invitations" ADD CONSTRAINT "share_invitations_invited_by_id_invitee_id_ba8370b7_check"
    CHECK (invited_by_id <> invitee_id);
CREATE UNIQUE INDEX "share_invitations_document_id_invitee_id_2da15629_key" ON "share_invitations" ("document_id", "invitee_id")
    WHERE (status IN ('PENDING', 'ACCEPTED') AND invitee_id IS NOT NULL);
CREATE UNIQUE INDEX "share_invitations_document_id_invitee_email_f5740aec_key" ON "share_invitations" ("document_id", "invitee_email")
    WHERE (status = 'PENDING' AND invitee_email IS NOT NULL);

-- Live rows of shared_documents
CREATE VIEW azora_keys."shared_documents_bccbc014_live" AS
    SELECT "id" FROM "shared_documents"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."shared_documents_bccbc014_live" TO azora_user;

-- Live rows of comment_threads
CREATE VIEW azora_keys."comment_threads_2cab7ea6_live" AS
    SELECT "id" FROM "comment_threads"
    WHERE EXISTS (SELECT FROM azora_keys."shared_documents_bccbc014_live" live WHERE live."id" = "comment_threads"."document_id");
GRANT SELECT ON azora_keys."comment_threads_2cab7ea6_live" TO azora_user;

-- Own rows of shared_documents
CREATE VIEW azora_keys."shared_documents_ee80c582_own" AS
    SELECT "id" FROM "shared_documents"
    WHERE "owner_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."shared_documents_ee80c582_own" TO azora_user;

-- Access to shared_documents
ALTER TABLE "shared_documents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "shared_documents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "shared_documents" TO azora_service;
GRANT SELECT ("id", "owner_id", "workspace_id", "doc_guid", "title", "shape", "last_clock", "snapshot_clock", "size_bytes",
        "link_access", "is_frozen", "frozen_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at")
    ON "shared_documents" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "owner_id", "doc_guid", "title", "shape", "created_at", "updated_at"),
    UPDATE ("title", "updated_at") ON "shared_documents" TO azora_user;
GRANT UPDATE ("title") ON "shared_documents" TO azora_maintenance;
CREATE POLICY "shared_documents_b363a077_access" ON "shared_documents"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "shared_documents" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "shared_documents" FOR SELECT TO azora_user
    USING ("owner_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "shared_documents" FOR INSERT TO azora_user
    WITH CHECK ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "shared_documents" FOR UPDATE TO azora_user
    USING ("owner_id" = (SELECT azora.subject()))
    WITH CHECK ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "shared_documents" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "owner_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."shared_documents" WITH (security_barrier = true) AS
    SELECT "id", "owner_id", "workspace_id", "doc_guid", azora.mask_free_text("title") AS "title", "shape", "last_clock",
        "snapshot_clock", "size_bytes", "link_access", "is_frozen", "frozen_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "shared_documents";
GRANT SELECT ON azora_reader."shared_documents" TO azora_reader;
ALTER VIEW azora_reader."shared_documents" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "shared_documents"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{link_token_hash}', '{title}', '{owner_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "shared_documents"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{link_token_hash}', '{title}', '{owner_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "shared_documents"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{link_token_hash}', '{title}', '{owner_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "shared_documents"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to document_updates
ALTER TABLE "document_updates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "document_updates" FROM PUBLIC;
GRANT SELECT, INSERT ON "document_updates" TO azora_service;
GRANT SELECT ON "document_updates" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("payload") ON "document_updates" TO azora_maintenance;
CREATE POLICY "document_updates_b98c204e_access" ON "document_updates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "document_updates" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "document_updates" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."document_updates" WITH (security_barrier = true) AS
    SELECT "id", "document_id", "clock", "client_number", "author_id", "origin", NULL::bytea AS "payload",
        "payload_sha256", "struct_count", "deleted_count", "created_at"
    FROM "document_updates";
GRANT SELECT ON azora_reader."document_updates" TO azora_reader;
ALTER VIEW azora_reader."document_updates" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "document_updates"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{payload}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "document_updates"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to document_snapshots
ALTER TABLE "document_snapshots" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "document_snapshots" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "document_snapshots" TO azora_service;
GRANT SELECT ON "document_snapshots" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "document_snapshots_38857f60_access" ON "document_snapshots"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "document_snapshots" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "document_snapshots" FOR SELECT TO azora_user
    USING ("document_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."shared_documents_ee80c582_own")));
CREATE VIEW azora_reader."document_snapshots" WITH (security_barrier = true) AS
    SELECT "id", "document_id", "clock", "reason", "name", "state", "state_vector", "state_sha256", "plain_text",
        "folded_update_count", "restored_from_id", "made_by_id", "created_at", "updated_at"
    FROM "document_snapshots";
GRANT SELECT ON azora_reader."document_snapshots" TO azora_reader;
ALTER VIEW azora_reader."document_snapshots" OWNER TO azora_masker;

-- Access to awareness_states
ALTER TABLE "awareness_states" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "awareness_states" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "awareness_states" TO azora_service;
GRANT SELECT ON "awareness_states" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "awareness_states_570788b4_access" ON "awareness_states"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "awareness_states" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "awareness_states" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "awareness_states" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."shared_documents_bccbc014_live" live WHERE live."id" = "awareness_states"."document_id"));
CREATE VIEW azora_reader."awareness_states" WITH (security_barrier = true) AS
    SELECT "id", "document_id", "user_id", "client_number", "clock", "connection_id", "colour", "activity",
        "selection_start", "selection_end", "relative_anchor", "connected_at", "last_seen_at", "created_at",
        "updated_at"
    FROM "awareness_states";
GRANT SELECT ON azora_reader."awareness_states" TO azora_reader;
ALTER VIEW azora_reader."awareness_states" OWNER TO azora_masker;

-- Access to comment_threads
ALTER TABLE "comment_threads" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "comment_threads" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "comment_threads" TO azora_service;
GRANT SELECT ON "comment_threads" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("body", "updated_at") ON "comment_threads" TO azora_user;
GRANT UPDATE ("quote", "body", "suggested_text") ON "comment_threads" TO azora_maintenance;
CREATE POLICY "comment_threads_d1cfeb92_access" ON "comment_threads"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "comment_threads" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "comment_threads" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "comment_threads" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "comment_threads" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."shared_documents_bccbc014_live" live WHERE live."id" = "comment_threads"."document_id"));
CREATE VIEW azora_reader."comment_threads" WITH (security_barrier = true) AS
    SELECT "id", "document_id", "author_id", "kind", azora.mask_free_text("quote") AS "quote", "anchor_start",
        "anchor_end", azora.mask_free_text("body") AS "body",
        azora.mask_free_text("suggested_text") AS "suggested_text", "assignee_id", "reply_count", "status",
        "resolved_at", "resolved_by_id", "created_at", "updated_at"
    FROM "comment_threads";
GRANT SELECT ON azora_reader."comment_threads" TO azora_reader;
ALTER VIEW azora_reader."comment_threads" OWNER TO azora_masker;

-- Access to comment_replies
ALTER TABLE "comment_replies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "comment_replies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "comment_replies" TO azora_service;
GRANT SELECT ON "comment_replies" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("body", "updated_at") ON "comment_replies" TO azora_user;
GRANT UPDATE ("body") ON "comment_replies" TO azora_maintenance;
CREATE POLICY "comment_replies_96ef00f7_access" ON "comment_replies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "comment_replies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "comment_replies" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "comment_replies" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "comment_replies" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."comment_threads_2cab7ea6_live" live WHERE live."id" = "comment_replies"."thread_id"));
CREATE VIEW azora_reader."comment_replies" WITH (security_barrier = true) AS
    SELECT "id", "thread_id", "position", "author_id", azora.mask_free_text("body") AS "body", "mentioned_ids",
        "decision", "edited_at", "created_at", "updated_at"
    FROM "comment_replies";
GRANT SELECT ON azora_reader."comment_replies" TO azora_reader;
ALTER VIEW azora_reader."comment_replies" OWNER TO azora_masker;

-- Access to share_invitations
ALTER TABLE "share_invitations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "share_invitations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "share_invitations" TO azora_service;
GRANT SELECT ("id", "document_id", "invited_by_id", "invitee_id", "invitee_email", "permission", "message", "status",
        "expires_at", "answered_at", "created_at", "updated_at")
    ON "share_invitations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("invitee_email", "message") ON "share_invitations" TO azora_maintenance;
CREATE POLICY "share_invitations_92d8db93_access" ON "share_invitations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "share_invitations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "share_invitations" FOR SELECT TO azora_user
    USING ("invitee_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "share_invitations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."shared_documents_bccbc014_live" live WHERE live."id" = "share_invitations"."document_id"));
CREATE VIEW azora_reader."share_invitations" WITH (security_barrier = true) AS
    SELECT "id", "document_id", "invited_by_id", "invitee_id", azora.mask_email("invitee_email") AS "invitee_email",
        "permission", azora.mask_free_text("message") AS "message", "status", "expires_at", "answered_at",
        "created_at", "updated_at"
    FROM "share_invitations";
GRANT SELECT ON azora_reader."share_invitations" TO azora_reader;
ALTER VIEW azora_reader."share_invitations" OWNER TO azora_masker;
