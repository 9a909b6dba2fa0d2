-- CreateEnum
CREATE TYPE "MessageChannel" AS ENUM ('SMS', 'WHATSAPP', 'USSD', 'RCS');

-- CreateEnum
CREATE TYPE "WhatsappQuality" AS ENUM ('GREEN', 'YELLOW', 'RED');

-- CreateEnum
CREATE TYPE "AccountStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'DISABLED');

-- CreateEnum
CREATE TYPE "TemplateCategory" AS ENUM ('MARKETING', 'UTILITY', 'AUTHENTICATION');

-- CreateEnum
CREATE TYPE "TemplateStatus" AS ENUM ('DRAFT', 'PENDING', 'APPROVED', 'REJECTED', 'PAUSED', 'DISABLED');

-- CreateEnum
CREATE TYPE "DataCoding" AS ENUM ('GSM_7', 'UCS_2', 'BINARY');

-- CreateEnum
CREATE TYPE "OutboundStatus" AS ENUM ('QUEUED', 'SUBMITTED', 'DELIVERED', 'READ', 'UNDELIVERABLE', 'EXPIRED', 'BLOCKED', 'FAILED');

-- CreateEnum
CREATE TYPE "BlockReason" AS ENUM ('OPTED_OUT', 'NO_CONSENT', 'QUIET_HOURS', 'NOT_MOBILE', 'SPEND_LIMIT');

-- CreateEnum
CREATE TYPE "InboundContent" AS ENUM ('TEXT', 'IMAGE', 'AUDIO', 'VIDEO', 'DOCUMENT', 'STICKER', 'LOCATION', 'CONTACTS', 'INTERACTIVE', 'REACTION', 'BUTTON');

-- CreateEnum
CREATE TYPE "OptKeyword" AS ENUM ('STOP', 'START', 'HELP');

-- CreateEnum
CREATE TYPE "ReceiptState" AS ENUM ('ACCEPTED', 'DELIVERED', 'READ', 'EXPIRED', 'DELETED', 'UNDELIVERABLE', 'REJECTED', 'UNKNOWN', 'FAILED');

-- CreateEnum
CREATE TYPE "OptOutScope" AS ENUM ('MARKETING', 'ALL');

-- CreateEnum
CREATE TYPE "OptOutMethod" AS ENUM ('KEYWORD', 'PREFERENCES', 'CALL_CENTRE', 'WASPA_DNC');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "channel_accounts" (
    "id" UUID NOT NULL,
    "channel" "MessageChannel" NOT NULL,
    "provider" TEXT NOT NULL,
    "sender_address" TEXT NOT NULL,
    "smpp_system_id" TEXT,
    "phone_number_id" TEXT,
    "service_code" TEXT,
    "credential" BYTEA,
    "throughput_per_second" INTEGER NOT NULL DEFAULT 10,
    "quality" "WhatsappQuality",
    "waspa_member" BOOLEAN NOT NULL DEFAULT false,
    "country" CHAR(2) NOT NULL DEFAULT 'ZA',
    "status" "AccountStatus" NOT NULL DEFAULT 'ACTIVE',
    "managed_by_id" UUID,
    "disabled_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "channel_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_templates" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "category" "TemplateCategory" NOT NULL,
    "header" TEXT,
    "body" TEXT NOT NULL,
    "footer" TEXT,
    "opt_out_text" TEXT,
    "variable_count" SMALLINT NOT NULL DEFAULT 0,
    "provider_template_id" TEXT,
    "status" "TemplateStatus" NOT NULL DEFAULT 'DRAFT',
    "rejection" TEXT,
    "author_id" UUID,
    "approved_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "message_templates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbound_messages" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "template_id" UUID,
    "in_reply_to_id" UUID,
    "user_id" UUID,
    "organization_id" UUID,
    "notification_id" UUID,
    "channel" "MessageChannel" NOT NULL,
    "recipient" TEXT NOT NULL,
    "body" TEXT,
    "encoding" "DataCoding" NOT NULL DEFAULT 'GSM_7',
    "segment_count" SMALLINT NOT NULL DEFAULT 1,
    "cost" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "provider_message_id" TEXT,
    "status" "OutboundStatus" NOT NULL DEFAULT 'QUEUED',
    "block_reason" "BlockReason",
    "error_code" TEXT,
    "valid_until" TIMESTAMPTZ(6),
    "submitted_at" TIMESTAMPTZ(6),
    "delivered_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "outbound_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbound_messages" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "user_id" UUID,
    "organization_id" UUID,
    "channel" "MessageChannel" NOT NULL,
    "sender" TEXT NOT NULL,
    "content" "InboundContent" NOT NULL DEFAULT 'TEXT',
    "body" TEXT,
    "media_file_id" UUID,
    "keyword" "OptKeyword",
    "ussd_session_id" TEXT,
    "menu_depth" SMALLINT,
    "provider_message_id" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(6),
    "received_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbound_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_receipts" (
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "state" "ReceiptState" NOT NULL,
    "error_code" TEXT,
    "parts_delivered" SMALLINT NOT NULL DEFAULT 1,
    "mcc_mnc" TEXT,
    "is_read" BOOLEAN NOT NULL DEFAULT false,
    "raw" TEXT,
    "done_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delivery_receipts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel_opt_outs" (
    "id" UUID NOT NULL,
    "phone" TEXT NOT NULL,
    "channel" "MessageChannel" NOT NULL,
    "scope" "OptOutScope" NOT NULL DEFAULT 'MARKETING',
    "organization_id" UUID,
    "method" "OptOutMethod" NOT NULL,
    "inbound_id" UUID,
    "opted_out_at" TIMESTAMPTZ(6) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "channel_opt_outs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "channel_accounts_managed_by_id_idx" ON "channel_accounts"("managed_by_id");

-- CreateIndex
CREATE INDEX "channel_accounts_compliance_id_idx" ON "channel_accounts"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "channel_accounts_organization_id_id_key" ON "channel_accounts"("organization_id", "id");

-- CreateIndex
CREATE INDEX "message_templates_author_id_idx" ON "message_templates"("author_id");

-- CreateIndex
CREATE INDEX "message_templates_organization_id_account_id_idx" ON "message_templates"("organization_id", "account_id");

-- CreateIndex
CREATE INDEX "message_templates_compliance_id_idx" ON "message_templates"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "message_templates_account_id_name_language_key" ON "message_templates"("account_id", "name", "language");

-- CreateIndex
CREATE INDEX "outbound_messages_recipient_created_at_idx" ON "outbound_messages"("recipient", "created_at");

-- CreateIndex
CREATE INDEX "outbound_messages_created_at_idx" ON "outbound_messages"("created_at");

-- CreateIndex
CREATE INDEX "outbound_messages_template_id_idx" ON "outbound_messages"("template_id");

-- CreateIndex
CREATE INDEX "outbound_messages_in_reply_to_id_idx" ON "outbound_messages"("in_reply_to_id");

-- CreateIndex
CREATE INDEX "outbound_messages_user_id_idx" ON "outbound_messages"("user_id");

-- CreateIndex
CREATE INDEX "outbound_messages_organization_id_idx" ON "outbound_messages"("organization_id");

-- CreateIndex
CREATE INDEX "outbound_messages_notification_id_idx" ON "outbound_messages"("notification_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbound_messages_account_id_provider_message_id_key" ON "outbound_messages"("account_id", "provider_message_id");

-- CreateIndex
CREATE INDEX "inbound_messages_sender_received_at_idx" ON "inbound_messages"("sender", "received_at");

-- CreateIndex
CREATE INDEX "inbound_messages_received_at_idx" ON "inbound_messages" USING BRIN ("received_at");

-- CreateIndex
CREATE INDEX "inbound_messages_user_id_idx" ON "inbound_messages"("user_id");

-- CreateIndex
CREATE INDEX "inbound_messages_organization_id_idx" ON "inbound_messages"("organization_id");

-- CreateIndex
CREATE INDEX "inbound_messages_media_file_id_idx" ON "inbound_messages"("media_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "inbound_messages_account_id_provider_message_id_key" ON "inbound_messages"("account_id", "provider_message_id");

-- CreateIndex
CREATE INDEX "delivery_receipts_done_at_idx" ON "delivery_receipts" USING BRIN ("done_at");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_receipts_message_id_state_key" ON "delivery_receipts"("message_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "channel_opt_outs_inbound_id_key" ON "channel_opt_outs"("inbound_id");

-- CreateIndex
CREATE INDEX "channel_opt_outs_phone_idx" ON "channel_opt_outs"("phone");

-- CreateIndex
CREATE INDEX "channel_opt_outs_organization_id_idx" ON "channel_opt_outs"("organization_id");

-- AddForeignKey
ALTER TABLE "message_templates" ADD CONSTRAINT "message_templates_organization_id_account_id_fkey" FOREIGN KEY ("organization_id", "account_id") REFERENCES "channel_accounts"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbound_messages" ADD CONSTRAINT "outbound_messages_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "channel_accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbound_messages" ADD CONSTRAINT "outbound_messages_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "message_templates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbound_messages" ADD CONSTRAINT "outbound_messages_in_reply_to_id_fkey" FOREIGN KEY ("in_reply_to_id") REFERENCES "inbound_messages"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbound_messages" ADD CONSTRAINT "inbound_messages_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "channel_accounts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "delivery_receipts" ADD CONSTRAINT "delivery_receipts_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "outbound_messages"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "channel_opt_outs" ADD CONSTRAINT "channel_opt_outs_inbound_id_fkey" FOREIGN KEY ("inbound_id") REFERENCES "inbound_messages"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Safeguards of channel_accounts
ALTER TABLE "channel_accounts" ADD CONSTRAINT "channel_accounts_channel_phone_number_id_smpp_sy_6bbc254b_check"
    CHECK (CASE channel WHEN 'WHATSAPP' THEN phone_number_id IS NOT NULL WHEN 'SMS' THEN smpp_system_id IS NOT NULL WHEN 'USSD' THEN service_code IS NOT NULL ELSE true END);
ALTER TABLE "channel_accounts" ADD CONSTRAINT "channel_accounts_sender_address_5600ff93_check"
    CHECK (sender_address ~ '^([+][1-9][0-9]{6,14}|[0-9]{5,6}|[A-Za-z0-9 ]{1,11})$');
ALTER TABLE "channel_accounts" ADD CONSTRAINT "channel_accounts_service_code_0865e644_check"
    CHECK (service_code ~ '^[*][0-9]{2,4}([*][0-9]+)*#$');
ALTER TABLE "channel_accounts" ADD CONSTRAINT "channel_accounts_throughput_per_second_d5981735_check"
    CHECK (throughput_per_second BETWEEN 1 AND 1000);
ALTER TABLE "channel_accounts" ADD CONSTRAINT "channel_accounts_quality_channel_ab62b8c8_check"
    CHECK ((quality IS NOT NULL) = (channel = 'WHATSAPP'));
ALTER TABLE "channel_accounts" ADD CONSTRAINT "channel_accounts_status_disabled_at_0cadf4c5_check"
    CHECK ((status = 'DISABLED') = (disabled_at IS NOT NULL));
CREATE UNIQUE INDEX "channel_accounts_channel_sender_address_8be3ad52_key" ON "channel_accounts" ("channel", "sender_address")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of message_templates
ALTER TABLE "message_templates" ADD CONSTRAINT "message_templates_name_b99fa0c1_check"
    CHECK (char_length(name) <= 512 AND name ~ '^[a-z0-9_]+$');
ALTER TABLE "message_templates" ADD CONSTRAINT "message_templates_body_649f04dd_check"
    CHECK (char_length(body) BETWEEN 1 AND 1024);
ALTER TABLE "message_templates" ADD CONSTRAINT "message_templates_variable_count_c2c63f11_check"
    CHECK (variable_count BETWEEN 0 AND 20);
ALTER TABLE "message_templates" ADD CONSTRAINT "message_templates_status_rejection_73a653db_check"
    CHECK ((status = 'REJECTED') = (rejection IS NOT NULL));
ALTER TABLE "message_templates" ADD CONSTRAINT "message_templates_status_approved_at_98238a3a_check"
    CHECK (status NOT IN ('APPROVED', 'PAUSED', 'DISABLED') OR approved_at IS NOT NULL);
ALTER TABLE "message_templates" ADD CONSTRAINT "message_templates_category_opt_out_text_e1147889_check"
    CHECK (category <> 'MARKETING' OR opt_out_text IS NOT NULL);
ALTER TABLE "message_templates" ADD CONSTRAINT "message_templates_header_footer_8817d26f_check"
    CHECK (char_length(header) <= 60 AND char_length(footer) <= 60);

-- Safeguards of outbound_messages
ALTER TABLE "outbound_messages" ADD CONSTRAINT "outbound_messages_recipient_b894d4a3_check"
    CHECK (recipient ~ '^([+][1-9][0-9]{6,14}|[+]0{11})$');
ALTER TABLE "outbound_messages" ADD CONSTRAINT "outbound_messages_segment_count_e2c044fb_check"
    CHECK (segment_count BETWEEN 1 AND 10);
ALTER TABLE "outbound_messages" ADD CONSTRAINT "outbound_messages_channel_segment_count_60ea8122_check"
    CHECK ((channel = 'SMS') OR segment_count = 1);
ALTER TABLE "outbound_messages" ADD CONSTRAINT "outbound_messages_cost_77c1b93f_check"
    CHECK (cost >= 0 AND cost < 'NaN');
ALTER TABLE "outbound_messages" ADD CONSTRAINT "outbound_messages_status_submitted_at_61615c2b_check"
    CHECK (status IN ('QUEUED', 'BLOCKED', 'EXPIRED', 'FAILED') OR submitted_at IS NOT NULL);
ALTER TABLE "outbound_messages" ADD CONSTRAINT "outbound_messages_status_block_reason_6784929c_check"
    CHECK ((status = 'BLOCKED') = (block_reason IS NOT NULL));
ALTER TABLE "outbound_messages" ADD CONSTRAINT "outbound_messages_delivered_at_submitted_at_vali_5b029473_check"
    CHECK (delivered_at >= submitted_at AND valid_until > created_at);
ALTER TABLE "outbound_messages" ADD CONSTRAINT "outbound_messages_channel_template_id_in_reply_t_efb970fa_check"
    CHECK (channel <> 'WHATSAPP' OR template_id IS NOT NULL OR in_reply_to_id IS NOT NULL);
ALTER TABLE "outbound_messages" ADD CONSTRAINT "outbound_messages_status_delivered_at_4cd260aa_check"
    CHECK ((status IN ('DELIVERED', 'READ')) = (delivered_at IS NOT NULL));
ALTER TABLE "outbound_messages" ADD CONSTRAINT "outbound_messages_status_error_code_99d99e06_check"
    CHECK (status <> 'FAILED' OR error_code IS NOT NULL);
ALTER TABLE "outbound_messages" ADD CONSTRAINT "outbound_messages_error_code_status_41beb97f_check"
    CHECK (error_code IS NULL OR status IN ('FAILED', 'UNDELIVERABLE', 'EXPIRED'));
CREATE INDEX "outbound_messages_valid_until_964c71fd_idx" ON "outbound_messages" ("valid_until")
    WHERE (status = 'QUEUED');

-- Safeguards of inbound_messages
ALTER TABLE "inbound_messages" ADD CONSTRAINT "inbound_messages_sender_7ed15cf5_check"
    CHECK (sender ~ '^([+][1-9][0-9]{6,14}|[+]0{11})$');
ALTER TABLE "inbound_messages" ADD CONSTRAINT "inbound_messages_channel_ussd_session_id_044d0166_check"
    CHECK ((channel = 'USSD') = (ussd_session_id IS NOT NULL));
ALTER TABLE "inbound_messages" ADD CONSTRAINT "inbound_messages_menu_depth_ce3c8e44_check"
    CHECK (menu_depth BETWEEN 0 AND 20);
ALTER TABLE "inbound_messages" ADD CONSTRAINT "inbound_messages_content_media_file_id_674c984c_check"
    CHECK (content NOT IN ('IMAGE', 'AUDIO', 'VIDEO', 'DOCUMENT', 'STICKER') OR media_file_id IS NOT NULL);
ALTER TABLE "inbound_messages" ADD CONSTRAINT "inbound_messages_received_at_sent_at_17c8989a_check"
    CHECK (received_at >= sent_at - interval '10 minutes');

-- Safeguards of delivery_receipts
ALTER TABLE "delivery_receipts" ADD CONSTRAINT "delivery_receipts_state_error_code_f65fb3a7_check"
    CHECK (state IN ('UNDELIVERABLE', 'REJECTED', 'FAILED', 'EXPIRED', 'UNKNOWN', 'DELETED') OR error_code IS NULL OR error_code = '000');
ALTER TABLE "delivery_receipts" ADD CONSTRAINT "delivery_receipts_mcc_mnc_37a82efe_check"
    CHECK (mcc_mnc ~ '^[0-9]{5,6}$');
ALTER TABLE "delivery_receipts" ADD CONSTRAINT "delivery_receipts_parts_delivered_fd9657e0_check"
    CHECK (parts_delivered >= 0);

-- Safeguards of channel_opt_outs
ALTER TABLE "channel_opt_outs" ADD CONSTRAINT "channel_opt_outs_phone_5e70c31e_check"
    CHECK (phone ~ '^[+][1-9][0-9]{6,14}$');
ALTER TABLE "channel_opt_outs" ADD CONSTRAINT "channel_opt_outs_revoked_at_opted_out_at_0aed5e2c_check"
    CHECK ((revoked_at IS NULL) OR revoked_at >= opted_out_at);
ALTER TABLE "channel_opt_outs" ADD CONSTRAINT "channel_opt_outs_inbound_id_method_2b8e9655_check"
    CHECK (inbound_id IS NULL OR method = 'KEYWORD');
ALTER TABLE "channel_opt_outs" ADD CONSTRAINT "channel_opt_outs_confirmed_at_opted_out_at_d3a3b13f_check"
    CHECK (confirmed_at >= opted_out_at);
CREATE UNIQUE INDEX "channel_opt_outs_phone_channel_scope_organization_c570c710_key" ON "channel_opt_outs" ("phone", "channel", "scope", "organization_id")
    WHERE (revoked_at IS NULL AND organization_id IS NOT NULL);
CREATE UNIQUE INDEX "channel_opt_outs_phone_channel_scope_d888b388_key" ON "channel_opt_outs" ("phone", "channel", "scope")
    WHERE (revoked_at IS NULL AND organization_id IS NULL);

-- Own rows of outbound_messages
CREATE VIEW azora_keys."outbound_messages_2239243b_own" AS
    SELECT "id" FROM "outbound_messages"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."outbound_messages_2239243b_own" TO azora_user;

-- Access to channel_accounts
ALTER TABLE "channel_accounts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "channel_accounts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "channel_accounts" TO azora_service;
GRANT SELECT ("id", "channel", "provider", "sender_address", "smpp_system_id", "phone_number_id", "service_code",
        "throughput_per_second", "quality", "waspa_member", "country", "status", "managed_by_id", "disabled_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "channel_accounts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "channel_accounts_ed345334_access" ON "channel_accounts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "channel_accounts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "channel_accounts" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "channel_accounts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."channel_accounts" WITH (security_barrier = true) AS
    SELECT "id", "channel", "provider", "sender_address", "smpp_system_id", "phone_number_id", "service_code",
        "throughput_per_second", "quality", "waspa_member", "country", "status", "managed_by_id", "disabled_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "channel_accounts";
GRANT SELECT ON azora_reader."channel_accounts" TO azora_reader;
ALTER VIEW azora_reader."channel_accounts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "channel_accounts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{credential}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "channel_accounts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{credential}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "channel_accounts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{credential}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "channel_accounts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to message_templates
ALTER TABLE "message_templates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "message_templates" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "message_templates" TO azora_service;
GRANT SELECT ON "message_templates" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "message_templates_9a481d7f_access" ON "message_templates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "message_templates" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "message_templates" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "message_templates" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."message_templates" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "name", "language", "category", "header", "body", "footer", "opt_out_text",
        "variable_count", "provider_template_id", "status", "rejection", "author_id", "approved_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "message_templates";
GRANT SELECT ON azora_reader."message_templates" TO azora_reader;
ALTER VIEW azora_reader."message_templates" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "message_templates"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "message_templates"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "message_templates"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "message_templates"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to outbound_messages
ALTER TABLE "outbound_messages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "outbound_messages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "outbound_messages" TO azora_service;
GRANT SELECT ON "outbound_messages" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("recipient", "body") ON "outbound_messages" TO azora_maintenance;
CREATE POLICY "outbound_messages_3ff05f93_access" ON "outbound_messages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "outbound_messages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "outbound_messages" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "outbound_messages" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."outbound_messages" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "template_id", "in_reply_to_id", "user_id", "organization_id", "notification_id",
        "channel", azora.mask_phone("recipient") AS "recipient", azora.mask_free_text("body") AS "body", "encoding",
        "segment_count", "cost", "currency", "provider_message_id", "status", "block_reason", "error_code",
        "valid_until", "submitted_at", "delivered_at", "created_at", "updated_at", "deleted_at"
    FROM "outbound_messages";
GRANT SELECT ON azora_reader."outbound_messages" TO azora_reader;
ALTER VIEW azora_reader."outbound_messages" OWNER TO azora_masker;

-- Access to inbound_messages
ALTER TABLE "inbound_messages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "inbound_messages" FROM PUBLIC;
GRANT SELECT, INSERT ON "inbound_messages" TO azora_service;
GRANT SELECT ON "inbound_messages" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("sender", "body") ON "inbound_messages" TO azora_maintenance;
CREATE POLICY "inbound_messages_a9398875_access" ON "inbound_messages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "inbound_messages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "inbound_messages" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."inbound_messages" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "user_id", "organization_id", "channel", azora.mask_phone("sender") AS "sender", "content",
        azora.mask_free_text("body") AS "body", "media_file_id", "keyword", "ussd_session_id", "menu_depth",
        "provider_message_id", "sent_at", "received_at", "created_at"
    FROM "inbound_messages";
GRANT SELECT ON azora_reader."inbound_messages" TO azora_reader;
ALTER VIEW azora_reader."inbound_messages" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "inbound_messages"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{sender,body}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "inbound_messages"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to delivery_receipts
ALTER TABLE "delivery_receipts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "delivery_receipts" FROM PUBLIC;
GRANT SELECT, INSERT ON "delivery_receipts" TO azora_service;
GRANT SELECT ON "delivery_receipts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "delivery_receipts_02827d52_access" ON "delivery_receipts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "delivery_receipts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "delivery_receipts" FOR SELECT TO azora_user
    USING ("message_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."outbound_messages_2239243b_own")));
CREATE VIEW azora_reader."delivery_receipts" WITH (security_barrier = true) AS
    SELECT "id", "message_id", "state", "error_code", "parts_delivered", "mcc_mnc", "is_read", "raw", "done_at",
        "created_at"
    FROM "delivery_receipts";
GRANT SELECT ON azora_reader."delivery_receipts" TO azora_reader;
ALTER VIEW azora_reader."delivery_receipts" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "delivery_receipts"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "delivery_receipts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to channel_opt_outs
ALTER TABLE "channel_opt_outs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "channel_opt_outs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "channel_opt_outs" TO azora_service;
GRANT SELECT ON "channel_opt_outs" TO azora_maintenance, azora_masker;
GRANT UPDATE ("phone") ON "channel_opt_outs" TO azora_maintenance;
CREATE POLICY "channel_opt_outs_acc5b2a6_access" ON "channel_opt_outs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "channel_opt_outs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."channel_opt_outs" WITH (security_barrier = true) AS
    SELECT "id", azora.mask_phone("phone") AS "phone", "channel", "scope", "organization_id", "method", "inbound_id",
        "opted_out_at", "confirmed_at", "revoked_at", "created_at", "updated_at", "deleted_at"
    FROM "channel_opt_outs";
GRANT SELECT ON azora_reader."channel_opt_outs" TO azora_reader;
ALTER VIEW azora_reader."channel_opt_outs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "channel_opt_outs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{phone}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "channel_opt_outs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{phone}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "channel_opt_outs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{phone}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "channel_opt_outs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
