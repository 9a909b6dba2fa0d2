-- CreateEnum
CREATE TYPE "ConversationKind" AS ENUM ('DIRECT', 'GROUP', 'CHANNEL', 'SUPPORT');

-- CreateEnum
CREATE TYPE "JoinRule" AS ENUM ('PUBLIC', 'INVITE', 'KNOCK', 'RESTRICTED');

-- CreateEnum
CREATE TYPE "HistoryVisibility" AS ENUM ('WORLD_READABLE', 'SHARED', 'INVITED', 'JOINED');

-- CreateEnum
CREATE TYPE "RoomMembership" AS ENUM ('INVITE', 'JOIN', 'LEAVE', 'BAN', 'KNOCK');

-- CreateEnum
CREATE TYPE "NotifyLevel" AS ENUM ('ALL', 'MENTIONS', 'NONE');

-- CreateEnum
CREATE TYPE "MessageKind" AS ENUM ('TEXT', 'NOTICE', 'EMOTE', 'MEDIA', 'LOCATION', 'SYSTEM');

-- CreateEnum
CREATE TYPE "RedactionReason" AS ENUM ('SENDER', 'MODERATOR', 'RETENTION', 'LEGAL');

-- CreateEnum
CREATE TYPE "ReactionSource" AS ENUM ('PICKER', 'QUICK', 'KEYBOARD');

-- CreateEnum
CREATE TYPE "MlsCipherSuite" AS ENUM ('MLS_128_DHKEMX25519_AES128GCM_SHA256_ED25519', 'MLS_128_DHKEMP256_AES128GCM_SHA256_P256', 'MLS_128_DHKEMX25519_CHACHA20POLY1305_SHA256_ED25519');

-- CreateEnum
CREATE TYPE "ReceiptKind" AS ENUM ('READ', 'READ_PRIVATE', 'FULLY_READ');

-- CreateEnum
CREATE TYPE "AttachmentMedia" AS ENUM ('IMAGE', 'VIDEO', 'AUDIO', 'VOICE', 'FILE', 'STICKER');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "conversations" (
    "id" UUID NOT NULL,
    "kind" "ConversationKind" NOT NULL,
    "created_by_id" UUID NOT NULL,
    "title" TEXT,
    "topic" TEXT,
    "direct_key" CHAR(64),
    "join_rule" "JoinRule" NOT NULL DEFAULT 'INVITE',
    "history_visibility" "HistoryVisibility" NOT NULL DEFAULT 'JOINED',
    "is_encrypted" BOOLEAN NOT NULL DEFAULT false,
    "mls_group_id" TEXT,
    "mls_epoch" BIGINT,
    "last_sequence" BIGINT NOT NULL DEFAULT 0,
    "member_count" INTEGER NOT NULL DEFAULT 0,
    "retention_days" INTEGER,
    "archived_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "conversations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation_participants" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "membership" "RoomMembership" NOT NULL DEFAULT 'INVITE',
    "power_level" SMALLINT NOT NULL DEFAULT 0,
    "nickname" TEXT,
    "invited_by_id" UUID,
    "notify" "NotifyLevel" NOT NULL DEFAULT 'ALL',
    "muted_until" TIMESTAMPTZ(6),
    "is_pinned" BOOLEAN NOT NULL DEFAULT false,
    "joined_sequence" BIGINT,
    "joined_at" TIMESTAMPTZ(6),
    "left_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "conversation_participants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "messages" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "sender_id" UUID NOT NULL,
    "organization_id" UUID,
    "client_transaction_id" TEXT NOT NULL,
    "kind" "MessageKind" NOT NULL DEFAULT 'TEXT',
    "body" TEXT,
    "ciphertext" BYTEA,
    "mls_epoch" BIGINT,
    "reply_to_id" UUID,
    "thread_root_id" UUID,
    "mentions" UUID[],
    "edited_at" TIMESTAMPTZ(6),
    "redacted_at" TIMESTAMPTZ(6),
    "redaction" "RedactionReason",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_reactions" (
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "emoji" TEXT NOT NULL,
    "is_custom" BOOLEAN NOT NULL DEFAULT false,
    "skin_tone" SMALLINT,
    "source" "ReactionSource" NOT NULL DEFAULT 'PICKER',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "message_reactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key_packages" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "device_label" TEXT NOT NULL,
    "cipher_suite" "MlsCipherSuite" NOT NULL DEFAULT 'MLS_128_DHKEMX25519_AES128GCM_SHA256_ED25519',
    "key_package" BYTEA NOT NULL,
    "init_key_hash" CHAR(64) NOT NULL,
    "is_last_resort" BOOLEAN NOT NULL DEFAULT false,
    "not_before" TIMESTAMPTZ(6) NOT NULL,
    "not_after" TIMESTAMPTZ(6) NOT NULL,
    "claimed_at" TIMESTAMPTZ(6),
    "claimed_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "key_packages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "read_receipts" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "receipt" "ReceiptKind" NOT NULL DEFAULT 'READ',
    "sequence" BIGINT NOT NULL,
    "delivered_sequence" BIGINT,
    "unread_mentions" INTEGER NOT NULL DEFAULT 0,
    "device_label" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "read_receipts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_attachments" (
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL DEFAULT 0,
    "media" "AttachmentMedia" NOT NULL,
    "file_id" UUID NOT NULL,
    "file_name" TEXT,
    "mime_type" TEXT NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "content_sha256" CHAR(64) NOT NULL,
    "width_px" INTEGER,
    "height_px" INTEGER,
    "duration_ms" INTEGER,
    "blurhash" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "message_attachments_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "conversations_direct_key_key" ON "conversations"("direct_key");

-- CreateIndex
CREATE UNIQUE INDEX "conversations_mls_group_id_key" ON "conversations"("mls_group_id");

-- CreateIndex
CREATE INDEX "conversations_created_by_id_idx" ON "conversations"("created_by_id");

-- CreateIndex
CREATE INDEX "conversations_organization_id_idx" ON "conversations"("organization_id");

-- CreateIndex
CREATE INDEX "conversations_compliance_id_idx" ON "conversations"("compliance_id");

-- CreateIndex
CREATE INDEX "conversation_participants_user_id_membership_idx" ON "conversation_participants"("user_id", "membership");

-- CreateIndex
CREATE INDEX "conversation_participants_invited_by_id_idx" ON "conversation_participants"("invited_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_participants_conversation_id_user_id_key" ON "conversation_participants"("conversation_id", "user_id");

-- CreateIndex
CREATE INDEX "messages_conversation_id_reply_to_id_idx" ON "messages"("conversation_id", "reply_to_id");

-- CreateIndex
CREATE INDEX "messages_conversation_id_thread_root_id_idx" ON "messages"("conversation_id", "thread_root_id");

-- CreateIndex
CREATE INDEX "messages_organization_id_idx" ON "messages"("organization_id");

-- CreateIndex
CREATE INDEX "messages_mentions_idx" ON "messages" USING GIN ("mentions");

-- CreateIndex
CREATE INDEX "messages_created_at_idx" ON "messages" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "messages_conversation_id_sequence_key" ON "messages"("conversation_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "messages_conversation_id_id_key" ON "messages"("conversation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "messages_sender_id_client_transaction_id_key" ON "messages"("sender_id", "client_transaction_id");

-- CreateIndex
CREATE INDEX "message_reactions_user_id_idx" ON "message_reactions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "message_reactions_message_id_user_id_emoji_key" ON "message_reactions"("message_id", "user_id", "emoji");

-- CreateIndex
CREATE UNIQUE INDEX "key_packages_init_key_hash_key" ON "key_packages"("init_key_hash");

-- CreateIndex
CREATE INDEX "key_packages_not_after_idx" ON "key_packages"("not_after");

-- CreateIndex
CREATE INDEX "key_packages_user_id_idx" ON "key_packages"("user_id");

-- CreateIndex
CREATE INDEX "key_packages_claimed_by_id_idx" ON "key_packages"("claimed_by_id");

-- CreateIndex
CREATE INDEX "read_receipts_conversation_id_sequence_idx" ON "read_receipts"("conversation_id", "sequence");

-- CreateIndex
CREATE INDEX "read_receipts_user_id_idx" ON "read_receipts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "read_receipts_conversation_id_user_id_receipt_key" ON "read_receipts"("conversation_id", "user_id", "receipt");

-- CreateIndex
CREATE INDEX "message_attachments_file_id_idx" ON "message_attachments"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "message_attachments_message_id_position_key" ON "message_attachments"("message_id", "position");

-- AddForeignKey
ALTER TABLE "conversation_participants" ADD CONSTRAINT "conversation_participants_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_reply_to_id_fkey" FOREIGN KEY ("conversation_id", "reply_to_id") REFERENCES "messages"("conversation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_thread_root_id_fkey" FOREIGN KEY ("conversation_id", "thread_root_id") REFERENCES "messages"("conversation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_reactions" ADD CONSTRAINT "message_reactions_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_receipts" ADD CONSTRAINT "read_receipts_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_receipts" ADD CONSTRAINT "read_receipts_conversation_id_sequence_fkey" FOREIGN KEY ("conversation_id", "sequence") REFERENCES "messages"("conversation_id", "sequence") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_attachments" ADD CONSTRAINT "message_attachments_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of conversations
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_kind_title_fbf0614b_check"
    CHECK (kind <> 'DIRECT' OR title IS NULL);
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_kind_direct_key_de73416f_check"
    CHECK (kind <> 'DIRECT' OR direct_key IS NOT NULL);
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_direct_key_bd9f0bfe_check"
    CHECK (direct_key ~ '^[0-9a-f]{64}$');
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_member_count_kind_f572c617_check"
    CHECK (member_count >= 0 AND (kind <> 'DIRECT' OR member_count <= 2));
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_is_encrypted_mls_group_id_bad8a855_check"
    CHECK (is_encrypted = (mls_group_id IS NOT NULL));
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_mls_epoch_is_encrypted_f0a3df25_check"
    CHECK (mls_epoch >= 0 AND (mls_epoch IS NULL OR is_encrypted));
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_last_sequence_0de019ca_check"
    CHECK (last_sequence >= 0);
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_retention_days_d9c33002_check"
    CHECK (retention_days BETWEEN 1 AND 3650);
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_title_3f38f71a_check"
    CHECK (char_length(title) <= 120);

-- Safeguards of conversation_participants
ALTER TABLE "conversation_participants" ADD CONSTRAINT "conversation_participants_power_level_c4116004_check"
    CHECK (power_level BETWEEN 0 AND 100);
ALTER TABLE "conversation_participants" ADD CONSTRAINT "conversation_participants_membership_left_at_7263c329_check"
    CHECK ((membership IN ('LEAVE', 'BAN')) = (left_at IS NOT NULL));
ALTER TABLE "conversation_participants" ADD CONSTRAINT "conversation_participants_membership_joined_at_1acf9469_check"
    CHECK (membership <> 'JOIN' OR joined_at IS NOT NULL);
ALTER TABLE "conversation_participants" ADD CONSTRAINT "conversation_participants_left_at_joined_at_8885f2a7_check"
    CHECK (left_at >= joined_at);
ALTER TABLE "conversation_participants" ADD CONSTRAINT "conversation_participants_nickname_2b8e41e5_check"
    CHECK (char_length(nickname) <= 60);
ALTER TABLE "conversation_participants" ADD CONSTRAINT "conversation_participants_joined_sequence_a7a36fbf_check"
    CHECK (joined_sequence >= 0);

-- Safeguards of messages
ALTER TABLE "messages" ADD CONSTRAINT "messages_sequence_3420d290_check"
    CHECK (sequence >= 1);
ALTER TABLE "messages" ADD CONSTRAINT "messages_body_ciphertext_b92b70e1_check"
    CHECK (num_nonnulls(body, ciphertext) <= 1);
ALTER TABLE "messages" ADD CONSTRAINT "messages_redacted_at_body_ciphertext_f23ebc85_check"
    CHECK (redacted_at IS NULL OR (body IS NULL AND ciphertext IS NULL));
ALTER TABLE "messages" ADD CONSTRAINT "messages_ciphertext_mls_epoch_adc6bfa7_check"
    CHECK (ciphertext IS NULL OR mls_epoch IS NOT NULL);
ALTER TABLE "messages" ADD CONSTRAINT "messages_body_ciphertext_c6511225_check"
    CHECK (char_length(body) <= 20000 AND octet_length(ciphertext) <= 65536);
ALTER TABLE "messages" ADD CONSTRAINT "messages_edited_at_created_at_redacted_at_1e2f18d3_check"
    CHECK (edited_at >= created_at AND redacted_at >= created_at);
ALTER TABLE "messages" ADD CONSTRAINT "messages_reply_to_id_id_thread_root_id_86fe751d_check"
    CHECK (reply_to_id <> id AND thread_root_id <> id);
ALTER TABLE "messages" ADD CONSTRAINT "messages_redacted_at_redaction_857acbcf_check"
    CHECK ((redacted_at IS NULL) = (redaction IS NULL));

-- Safeguards of message_reactions
ALTER TABLE "message_reactions" ADD CONSTRAINT "message_reactions_emoji_743dd5cb_check"
    CHECK (char_length(emoji) BETWEEN 1 AND 32);
ALTER TABLE "message_reactions" ADD CONSTRAINT "message_reactions_emoji_13246570_check"
    CHECK (emoji ~ '^([^[:ascii:]]|:[a-z0-9_+-]{1,30}:|[0-9#*].+)');
ALTER TABLE "message_reactions" ADD CONSTRAINT "message_reactions_skin_tone_0e1eb677_check"
    CHECK (skin_tone BETWEEN 1 AND 6);
ALTER TABLE "message_reactions" ADD CONSTRAINT "message_reactions_is_custom_emoji_61a0c3a6_check"
    CHECK (is_custom = (emoji ~ '^:[a-z0-9_+-]+:$'));

-- Safeguards of key_packages
ALTER TABLE "key_packages" ADD CONSTRAINT "key_packages_init_key_hash_1ed240ec_check"
    CHECK (init_key_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "key_packages" ADD CONSTRAINT "key_packages_not_after_not_before_d410dc11_check"
    CHECK (not_after > not_before);
ALTER TABLE "key_packages" ADD CONSTRAINT "key_packages_key_package_6a559820_check"
    CHECK (octet_length(key_package) BETWEEN 32 AND 65536);
ALTER TABLE "key_packages" ADD CONSTRAINT "key_packages_claimed_at_is_last_resort_4fbd6938_check"
    CHECK (claimed_at IS NULL OR NOT is_last_resort);
ALTER TABLE "key_packages" ADD CONSTRAINT "key_packages_claimed_at_claimed_by_id_98a877b1_check"
    CHECK ((claimed_at IS NULL) = (claimed_by_id IS NULL));
CREATE UNIQUE INDEX "key_packages_user_id_device_label_f97f66c6_key" ON "key_packages" ("user_id", "device_label")
    WHERE (is_last_resort AND deleted_at IS NULL);

-- Safeguards of read_receipts
ALTER TABLE "read_receipts" ADD CONSTRAINT "read_receipts_sequence_3420d290_check"
    CHECK (sequence >= 1);
ALTER TABLE "read_receipts" ADD CONSTRAINT "read_receipts_unread_mentions_ff48f91d_check"
    CHECK (unread_mentions >= 0);
ALTER TABLE "read_receipts" ADD CONSTRAINT "read_receipts_delivered_sequence_sequence_88b7de61_check"
    CHECK (delivered_sequence >= sequence);

-- Safeguards of message_attachments
ALTER TABLE "message_attachments" ADD CONSTRAINT "message_attachments_position_54af9453_check"
    CHECK (position >= 0);
ALTER TABLE "message_attachments" ADD CONSTRAINT "message_attachments_size_bytes_a70caf7f_check"
    CHECK (size_bytes > 0 AND size_bytes <= 104857600);
ALTER TABLE "message_attachments" ADD CONSTRAINT "message_attachments_width_px_height_px_d670f8aa_check"
    CHECK ((width_px IS NULL) = (height_px IS NULL));
ALTER TABLE "message_attachments" ADD CONSTRAINT "message_attachments_width_px_height_px_duration_2e1b95ab_check"
    CHECK (width_px > 0 AND height_px > 0 AND duration_ms > 0);
ALTER TABLE "message_attachments" ADD CONSTRAINT "message_attachments_content_sha256_66cce6d9_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "message_attachments" ADD CONSTRAINT "message_attachments_blurhash_2cc14640_check"
    CHECK (blurhash ~ '^[0-9A-Za-z#$%*+,.:;=?@^_{|}~-]{6,60}$');
ALTER TABLE "message_attachments" ADD CONSTRAINT "message_attachments_media_width_px_f30d74ef_check"
    CHECK (media IN ('IMAGE', 'VIDEO', 'STICKER') OR width_px IS NULL);

-- Live rows of conversations
CREATE VIEW azora_keys."conversations_3bed3a93_live" AS
    SELECT "id" FROM "conversations"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."conversations_3bed3a93_live" TO azora_user;

-- Live rows of messages
CREATE VIEW azora_keys."messages_963523b3_live" AS
    SELECT "id" FROM "messages"
    WHERE EXISTS (SELECT FROM azora_keys."conversations_3bed3a93_live" live WHERE live."id" = "messages"."conversation_id");
GRANT SELECT ON azora_keys."messages_963523b3_live" TO azora_user;

-- Own rows of messages
CREATE VIEW azora_keys."messages_a30e0731_own" AS
    SELECT "id" FROM "messages"
    WHERE "sender_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."conversations_3bed3a93_live" live WHERE live."id" = "messages"."conversation_id"));
GRANT SELECT ON azora_keys."messages_a30e0731_own" TO azora_user;

-- Access to conversations
ALTER TABLE "conversations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "conversations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "conversations" TO azora_service;
GRANT SELECT ON "conversations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "topic") ON "conversations" TO azora_maintenance;
CREATE POLICY "conversations_44d91b86_access" ON "conversations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "conversations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "conversations" FOR SELECT TO azora_user
    USING ("created_by_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "conversations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."conversations" WITH (security_barrier = true) AS
    SELECT "id", "kind", "created_by_id", azora.mask_free_text("title") AS "title",
        azora.mask_free_text("topic") AS "topic", "direct_key", "join_rule", "history_visibility", "is_encrypted",
        "mls_group_id", "mls_epoch", "last_sequence", "member_count", "retention_days", "archived_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "conversations";
GRANT SELECT ON azora_reader."conversations" TO azora_reader;
ALTER VIEW azora_reader."conversations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "conversations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{title,topic}', '{created_by_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "conversations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{title,topic}', '{created_by_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "conversations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{title,topic}', '{created_by_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "conversations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to conversation_participants
ALTER TABLE "conversation_participants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "conversation_participants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "conversation_participants" TO azora_service;
GRANT SELECT ON "conversation_participants" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("nickname", "notify", "muted_until", "is_pinned", "updated_at") ON "conversation_participants" TO azora_user;
GRANT UPDATE ("nickname") ON "conversation_participants" TO azora_maintenance;
CREATE POLICY "conversation_participants_5e076f06_access" ON "conversation_participants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "conversation_participants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "conversation_participants" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "conversation_participants" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "conversation_participants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."conversations_3bed3a93_live" live WHERE live."id" = "conversation_participants"."conversation_id"));
CREATE VIEW azora_reader."conversation_participants" WITH (security_barrier = true) AS
    SELECT "id", "conversation_id", "user_id", "membership", "power_level", azora.mask_name("nickname") AS "nickname",
        "invited_by_id", "notify", "muted_until", "is_pinned", "joined_sequence", "joined_at", "left_at", "created_at",
        "updated_at"
    FROM "conversation_participants";
GRANT SELECT ON azora_reader."conversation_participants" TO azora_reader;
ALTER VIEW azora_reader."conversation_participants" OWNER TO azora_masker;

-- Access to messages
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "messages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "messages" TO azora_service;
GRANT SELECT ON "messages" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("body", "ciphertext") ON "messages" TO azora_maintenance;
CREATE POLICY "messages_db277e2c_access" ON "messages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "messages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "messages" FOR SELECT TO azora_user
    USING ("sender_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "messages" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."conversations_3bed3a93_live" live WHERE live."id" = "messages"."conversation_id"));
CREATE VIEW azora_reader."messages" WITH (security_barrier = true) AS
    SELECT "id", "conversation_id", "sequence", "sender_id", "organization_id", "client_transaction_id", "kind",
        azora.mask_free_text("body") AS "body", NULL::bytea AS "ciphertext", "mls_epoch", "reply_to_id",
        "thread_root_id", "mentions", "edited_at", "redacted_at", "redaction", "created_at", "updated_at"
    FROM "messages";
GRANT SELECT ON azora_reader."messages" TO azora_reader;
ALTER VIEW azora_reader."messages" OWNER TO azora_masker;

-- Access to message_reactions
ALTER TABLE "message_reactions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "message_reactions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "message_reactions" TO azora_service;
GRANT SELECT ON "message_reactions" TO azora_user, azora_maintenance, azora_masker;
GRANT DELETE ON "message_reactions" TO azora_user;
CREATE POLICY "message_reactions_7740171b_access" ON "message_reactions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "message_reactions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "message_reactions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "message_reactions" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "message_reactions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."messages_963523b3_live" live WHERE live."id" = "message_reactions"."message_id"));
CREATE VIEW azora_reader."message_reactions" WITH (security_barrier = true) AS
    SELECT "id", "message_id", "user_id", "emoji", "is_custom", "skin_tone", "source", "created_at", "updated_at"
    FROM "message_reactions";
GRANT SELECT ON azora_reader."message_reactions" TO azora_reader;
ALTER VIEW azora_reader."message_reactions" OWNER TO azora_masker;

-- Access to key_packages
ALTER TABLE "key_packages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "key_packages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "key_packages" TO azora_service;
GRANT SELECT ON "key_packages" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "device_label", "cipher_suite", "key_package", "init_key_hash", "is_last_resort",
        "not_before", "not_after", "created_at", "updated_at"),
    DELETE ON "key_packages" TO azora_user;
GRANT UPDATE ("device_label") ON "key_packages" TO azora_maintenance;
CREATE POLICY "key_packages_b89516e6_access" ON "key_packages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "key_packages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "key_packages" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "key_packages" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "key_packages" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "key_packages" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."key_packages" WITH (security_barrier = true) AS
    SELECT "id", "user_id", azora.mask_free_text("device_label") AS "device_label", "cipher_suite", "key_package",
        "init_key_hash", "is_last_resort", "not_before", "not_after", "claimed_at", "claimed_by_id", "created_at",
        "updated_at", "deleted_at"
    FROM "key_packages";
GRANT SELECT ON azora_reader."key_packages" TO azora_reader;
ALTER VIEW azora_reader."key_packages" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "key_packages"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{device_label}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "key_packages"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{device_label}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "key_packages"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{device_label}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "key_packages"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to read_receipts
ALTER TABLE "read_receipts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "read_receipts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "read_receipts" TO azora_service;
GRANT SELECT ON "read_receipts" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("sequence", "updated_at") ON "read_receipts" TO azora_user;
GRANT UPDATE ("device_label") ON "read_receipts" TO azora_maintenance;
CREATE POLICY "read_receipts_60a6026d_access" ON "read_receipts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "read_receipts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "read_receipts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "read_receipts" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "read_receipts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."conversations_3bed3a93_live" live WHERE live."id" = "read_receipts"."conversation_id"));
CREATE VIEW azora_reader."read_receipts" WITH (security_barrier = true) AS
    SELECT "id", "conversation_id", "user_id", "receipt", "sequence", "delivered_sequence", "unread_mentions",
        azora.mask_free_text("device_label") AS "device_label", "created_at", "updated_at"
    FROM "read_receipts";
GRANT SELECT ON azora_reader."read_receipts" TO azora_reader;
ALTER VIEW azora_reader."read_receipts" OWNER TO azora_masker;

-- Access to message_attachments
ALTER TABLE "message_attachments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "message_attachments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "message_attachments" TO azora_service;
GRANT SELECT ON "message_attachments" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("file_name") ON "message_attachments" TO azora_maintenance;
CREATE POLICY "message_attachments_512343ec_access" ON "message_attachments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "message_attachments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "message_attachments" FOR SELECT TO azora_user
    USING ("message_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."messages_a30e0731_own")));
CREATE VIEW azora_reader."message_attachments" WITH (security_barrier = true) AS
    SELECT "id", "message_id", "position", "media", "file_id", azora.mask_free_text("file_name") AS "file_name",
        "mime_type", "size_bytes", "content_sha256", "width_px", "height_px", "duration_ms", "blurhash", "created_at",
        "updated_at"
    FROM "message_attachments";
GRANT SELECT ON azora_reader."message_attachments" TO azora_reader;
ALTER VIEW azora_reader."message_attachments" OWNER TO azora_masker;
