-- CreateEnum
CREATE TYPE "ContentDisposition" AS ENUM ('ATTACHMENT', 'INLINE');

-- CreateEnum
CREATE TYPE "DkimAlgorithm" AS ENUM ('RSA_SHA256', 'ED25519_SHA256');

-- CreateEnum
CREATE TYPE "DmarcPolicy" AS ENUM ('NONE', 'QUARANTINE', 'REJECT');

-- CreateEnum
CREATE TYPE "DomainStatus" AS ENUM ('PENDING', 'VERIFIED', 'FAILED', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "MessagePurpose" AS ENUM ('TRANSACTIONAL', 'SECURITY', 'LEGAL_NOTICE');

-- CreateEnum
CREATE TYPE "TemplateStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "EmailStatus" AS ENUM ('QUEUED', 'SENT', 'DEFERRED', 'DELIVERED', 'BOUNCED', 'COMPLAINED', 'SUPPRESSED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DeliveryEventKind" AS ENUM ('ACCEPTED', 'DELIVERED', 'DEFERRED', 'BOUNCED', 'OPENED', 'CLICKED', 'COMPLAINED', 'UNSUBSCRIBED');

-- CreateEnum
CREATE TYPE "BounceKind" AS ENUM ('HARD', 'SOFT', 'BLOCKED');

-- CreateEnum
CREATE TYPE "SuppressionScope" AS ENUM ('ALL', 'NON_ESSENTIAL');

-- CreateEnum
CREATE TYPE "SuppressionReason" AS ENUM ('HARD_BOUNCE', 'SOFT_BOUNCES', 'COMPLAINT', 'OBJECTION', 'MANUAL');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "sending_domains" (
    "id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "dkim_selector" TEXT NOT NULL,
    "dkim_algorithm" "DkimAlgorithm" NOT NULL DEFAULT 'RSA_SHA256',
    "dkim_key_bits" INTEGER,
    "dkim_private_key" BYTEA,
    "has_spf" BOOLEAN NOT NULL DEFAULT false,
    "has_dkim" BOOLEAN NOT NULL DEFAULT false,
    "dmarc_policy" "DmarcPolicy",
    "return_path" TEXT,
    "daily_limit" INTEGER NOT NULL DEFAULT 2000,
    "complaint_rate" DECIMAL(6,5),
    "status" "DomainStatus" NOT NULL DEFAULT 'PENDING',
    "verified_at" TIMESTAMPTZ(6),
    "checked_at" TIMESTAMPTZ(6),
    "added_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "sending_domains_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "email_templates" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "language" TEXT NOT NULL DEFAULT 'en',
    "subject" TEXT NOT NULL,
    "text_body" TEXT NOT NULL,
    "html_body" TEXT,
    "purpose" "MessagePurpose" NOT NULL DEFAULT 'TRANSACTIONAL',
    "required_variables" TEXT[],
    "sample_variables" JSONB NOT NULL DEFAULT '{}',
    "author_id" UUID,
    "status" "TemplateStatus" NOT NULL DEFAULT 'DRAFT',
    "activated_at" TIMESTAMPTZ(6),
    "retired_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "email_templates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "email_messages" (
    "id" UUID NOT NULL,
    "template_id" UUID,
    "domain_id" UUID NOT NULL,
    "user_id" UUID,
    "organization_id" UUID,
    "notification_id" UUID,
    "message_id" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "from_address" TEXT NOT NULL,
    "reply_to" TEXT,
    "subject" TEXT NOT NULL,
    "variables" JSONB NOT NULL DEFAULT '{}',
    "in_reply_to" TEXT,
    "idempotency_key" TEXT NOT NULL,
    "size_bytes" INTEGER,
    "status" "EmailStatus" NOT NULL DEFAULT 'QUEUED',
    "suppression_id" UUID,
    "attempt_count" SMALLINT NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(6),
    "sent_at" TIMESTAMPTZ(6),
    "delivered_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "email_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "email_attachments" (
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL DEFAULT 1,
    "disposition" "ContentDisposition" NOT NULL DEFAULT 'ATTACHMENT',
    "file_id" UUID NOT NULL,
    "file_name" TEXT,
    "media_type" TEXT NOT NULL,
    "content_id" TEXT,
    "size_bytes" INTEGER NOT NULL,
    "content_sha256" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "email_attachments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "email_delivery_events" (
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "kind" "DeliveryEventKind" NOT NULL,
    "bounce" "BounceKind",
    "smtp_code" SMALLINT,
    "enhanced_code" TEXT,
    "diagnostic" TEXT,
    "remote_mta" TEXT,
    "ip_address" INET,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "email_delivery_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suppression_entries" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "scope" "SuppressionScope" NOT NULL DEFAULT 'ALL',
    "reason" "SuppressionReason" NOT NULL,
    "organization_id" UUID,
    "source_event_id" UUID,
    "expires_at" TIMESTAMPTZ(6),
    "lifted_at" TIMESTAMPTZ(6),
    "lifted_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "suppression_entries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "sending_domains_added_by_id_idx" ON "sending_domains"("added_by_id");

-- CreateIndex
CREATE INDEX "sending_domains_organization_id_idx" ON "sending_domains"("organization_id");

-- CreateIndex
CREATE INDEX "sending_domains_compliance_id_idx" ON "sending_domains"("compliance_id");

-- CreateIndex
CREATE INDEX "email_templates_author_id_idx" ON "email_templates"("author_id");

-- CreateIndex
CREATE INDEX "email_templates_organization_id_idx" ON "email_templates"("organization_id");

-- CreateIndex
CREATE INDEX "email_templates_compliance_id_idx" ON "email_templates"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "email_templates_code_language_version_organization_id_key" ON "email_templates"("code", "language", "version", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "email_messages_message_id_key" ON "email_messages"("message_id");

-- CreateIndex
CREATE UNIQUE INDEX "email_messages_idempotency_key_key" ON "email_messages"("idempotency_key");

-- CreateIndex
CREATE INDEX "email_messages_created_at_idx" ON "email_messages"("created_at");

-- CreateIndex
CREATE INDEX "email_messages_to_address_created_at_idx" ON "email_messages"("to_address", "created_at");

-- CreateIndex
CREATE INDEX "email_messages_template_id_idx" ON "email_messages"("template_id");

-- CreateIndex
CREATE INDEX "email_messages_domain_id_idx" ON "email_messages"("domain_id");

-- CreateIndex
CREATE INDEX "email_messages_user_id_idx" ON "email_messages"("user_id");

-- CreateIndex
CREATE INDEX "email_messages_organization_id_idx" ON "email_messages"("organization_id");

-- CreateIndex
CREATE INDEX "email_messages_notification_id_idx" ON "email_messages"("notification_id");

-- CreateIndex
CREATE INDEX "email_messages_suppression_id_idx" ON "email_messages"("suppression_id");

-- CreateIndex
CREATE INDEX "email_attachments_file_id_idx" ON "email_attachments"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "email_attachments_message_id_position_key" ON "email_attachments"("message_id", "position");

-- CreateIndex
CREATE INDEX "email_delivery_events_message_id_occurred_at_idx" ON "email_delivery_events"("message_id", "occurred_at");

-- CreateIndex
CREATE INDEX "email_delivery_events_occurred_at_idx" ON "email_delivery_events" USING BRIN ("occurred_at");

-- CreateIndex
CREATE INDEX "suppression_entries_address_idx" ON "suppression_entries"("address");

-- CreateIndex
CREATE INDEX "suppression_entries_organization_id_idx" ON "suppression_entries"("organization_id");

-- CreateIndex
CREATE INDEX "suppression_entries_source_event_id_idx" ON "suppression_entries"("source_event_id");

-- CreateIndex
CREATE INDEX "suppression_entries_lifted_by_id_idx" ON "suppression_entries"("lifted_by_id");

-- AddForeignKey
ALTER TABLE "email_messages" ADD CONSTRAINT "email_messages_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "email_templates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_messages" ADD CONSTRAINT "email_messages_domain_id_fkey" FOREIGN KEY ("domain_id") REFERENCES "sending_domains"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_messages" ADD CONSTRAINT "email_messages_suppression_id_fkey" FOREIGN KEY ("suppression_id") REFERENCES "suppression_entries"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_attachments" ADD CONSTRAINT "email_attachments_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "email_messages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_delivery_events" ADD CONSTRAINT "email_delivery_events_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "email_messages"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "suppression_entries" ADD CONSTRAINT "suppression_entries_source_event_id_fkey" FOREIGN KEY ("source_event_id") REFERENCES "email_delivery_events"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Safeguards of sending_domains
ALTER TABLE "sending_domains" ADD CONSTRAINT "sending_domains_domain_bf855690_check"
    CHECK (domain ~ '^([a-z0-9]([a-z0-9-]*[a-z0-9])?[.])+[a-z]{2,63}$');
ALTER TABLE "sending_domains" ADD CONSTRAINT "sending_domains_dkim_selector_87f5f98f_check"
    CHECK (dkim_selector ~ '^[a-z0-9][a-z0-9-]{0,62}$');
ALTER TABLE "sending_domains" ADD CONSTRAINT "sending_domains_dkim_key_bits_876305aa_check"
    CHECK (dkim_key_bits >= 1024);
ALTER TABLE "sending_domains" ADD CONSTRAINT "sending_domains_status_verified_at_75ea1f28_check"
    CHECK (status IN ('SUSPENDED', 'FAILED') OR (status = 'VERIFIED') = (verified_at IS NOT NULL));
ALTER TABLE "sending_domains" ADD CONSTRAINT "sending_domains_status_has_spf_has_dkim_b7e94a8e_check"
    CHECK (status <> 'VERIFIED' OR (has_spf AND has_dkim));
ALTER TABLE "sending_domains" ADD CONSTRAINT "sending_domains_return_path_9efdc2d3_check"
    CHECK (return_path ~ '^([a-z0-9-]+[.])+[a-z]{2,63}$');
ALTER TABLE "sending_domains" ADD CONSTRAINT "sending_domains_daily_limit_fc3e4657_check"
    CHECK (daily_limit > 0);
ALTER TABLE "sending_domains" ADD CONSTRAINT "sending_domains_complaint_rate_86f7c689_check"
    CHECK (complaint_rate BETWEEN 0 AND 1);
CREATE UNIQUE INDEX "sending_domains_domain_8ef433ab_key" ON "sending_domains" ("domain")
    WHERE (status = 'VERIFIED' AND deleted_at IS NULL);

-- Safeguards of email_templates
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_code_4fde1efd_check"
    CHECK (code ~ '^[a-z][a-z0-9]*([.-][a-z0-9]+)*$');
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_subject_59ababc2_check"
    CHECK (char_length(subject) BETWEEN 1 AND 300 AND subject !~ '[[:cntrl:]]');
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_text_body_cc761ee8_check"
    CHECK (text_body <> '');
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_sample_variables_ff113ee5_check"
    CHECK (jsonb_typeof(sample_variables) = 'object');
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_status_activated_at_retired_at_e56a74b7_check"
    CHECK ((status = 'ACTIVE') = (activated_at IS NOT NULL AND retired_at IS NULL));
ALTER TABLE "email_templates" ADD CONSTRAINT "email_templates_retired_at_activated_at_b70c2f1b_check"
    CHECK (retired_at >= activated_at);
CREATE UNIQUE INDEX "email_templates_organization_id_code_language_422fb471_key" ON "email_templates" ("organization_id", "code", "language")
    WHERE (status = 'ACTIVE' AND organization_id IS NOT NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "email_templates_code_language_cbb17865_key" ON "email_templates" ("code", "language")
    WHERE (status = 'ACTIVE' AND organization_id IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "email_templates_code_language_version_40cc00f6_key" ON "email_templates" ("code", "language", "version")
    WHERE (organization_id IS NULL);

-- Safeguards of email_messages
ALTER TABLE "email_messages" ADD CONSTRAINT "email_messages_message_id_ad1d8297_check"
    CHECK (message_id ~ '^<[^<>@[:space:]]+@[^<>@[:space:]]+>$');
ALTER TABLE "email_messages" ADD CONSTRAINT "email_messages_to_address_4fa7137e_check"
    CHECK (to_address = lower(to_address) AND to_address ~ '^[^@[:space:]]+@[^@[:space:]]+$');
ALTER TABLE "email_messages" ADD CONSTRAINT "email_messages_attempt_count_5d52dcfc_check"
    CHECK (attempt_count BETWEEN 0 AND 20);
ALTER TABLE "email_messages" ADD CONSTRAINT "email_messages_status_delivered_at_82282e8f_check"
    CHECK ((status = 'DELIVERED') = (delivered_at IS NOT NULL) OR status IN ('BOUNCED', 'COMPLAINED'));
ALTER TABLE "email_messages" ADD CONSTRAINT "email_messages_status_sent_at_71936453_check"
    CHECK (status IN ('QUEUED', 'SUPPRESSED', 'CANCELLED', 'FAILED') OR sent_at IS NOT NULL);
ALTER TABLE "email_messages" ADD CONSTRAINT "email_messages_suppression_id_status_722f1d76_check"
    CHECK (suppression_id IS NULL OR status = 'SUPPRESSED');
ALTER TABLE "email_messages" ADD CONSTRAINT "email_messages_delivered_at_sent_at_expires_at_c_8990b6df_check"
    CHECK (delivered_at >= sent_at AND expires_at > created_at);
ALTER TABLE "email_messages" ADD CONSTRAINT "email_messages_size_bytes_337630d9_check"
    CHECK (size_bytes > 0 AND size_bytes <= 26214400);
CREATE INDEX "email_messages_next_attempt_at_529f5a27_idx" ON "email_messages" ("next_attempt_at")
    WHERE (status IN ('QUEUED', 'DEFERRED'));

-- Safeguards of email_attachments
ALTER TABLE "email_attachments" ADD CONSTRAINT "email_attachments_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "email_attachments" ADD CONSTRAINT "email_attachments_size_bytes_7d2528da_check"
    CHECK (size_bytes > 0 AND size_bytes <= 20971520);
ALTER TABLE "email_attachments" ADD CONSTRAINT "email_attachments_disposition_content_id_23854f63_check"
    CHECK ((disposition = 'INLINE') = (content_id IS NOT NULL));
ALTER TABLE "email_attachments" ADD CONSTRAINT "email_attachments_content_id_6f4031d5_check"
    CHECK (content_id ~ '^<[^<>[:space:]]+>$');
ALTER TABLE "email_attachments" ADD CONSTRAINT "email_attachments_content_sha256_66cce6d9_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "email_attachments" ADD CONSTRAINT "email_attachments_media_type_55b612fd_check"
    CHECK (media_type ~ '^[a-z]+/[a-z0-9.+-]+$');

-- Safeguards of email_delivery_events
ALTER TABLE "email_delivery_events" ADD CONSTRAINT "email_delivery_events_enhanced_code_23c5fe6e_check"
    CHECK (enhanced_code ~ '^[245][.][0-9]{1,3}[.][0-9]{1,3}$');
ALTER TABLE "email_delivery_events" ADD CONSTRAINT "email_delivery_events_smtp_code_3d13293c_check"
    CHECK (smtp_code BETWEEN 200 AND 599);
ALTER TABLE "email_delivery_events" ADD CONSTRAINT "email_delivery_events_kind_enhanced_code_bounce_a28fe882_check"
    CHECK (CASE kind WHEN 'DELIVERED' THEN enhanced_code IS NULL OR enhanced_code LIKE '2.%' WHEN 'BOUNCED' THEN enhanced_code IS NOT NULL AND bounce IS NOT NULL WHEN 'DEFERRED' THEN enhanced_code IS NULL OR enhanced_code LIKE '4.%' ELSE true END);
ALTER TABLE "email_delivery_events" ADD CONSTRAINT "email_delivery_events_kind_bounce_46f595e7_check"
    CHECK ((kind = 'BOUNCED') = (bounce IS NOT NULL));
ALTER TABLE "email_delivery_events" ADD CONSTRAINT "email_delivery_events_bounce_enhanced_code_a5052f6b_check"
    CHECK (bounce <> 'HARD' OR enhanced_code LIKE '5.%');

-- Safeguards of suppression_entries
ALTER TABLE "suppression_entries" ADD CONSTRAINT "suppression_entries_address_5fe7ddb4_check"
    CHECK (address = lower(address) AND address ~ '^[^@[:space:]]+@[^@[:space:]]+$');
ALTER TABLE "suppression_entries" ADD CONSTRAINT "suppression_entries_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
ALTER TABLE "suppression_entries" ADD CONSTRAINT "suppression_entries_reason_expires_at_25a17848_check"
    CHECK (reason IN ('SOFT_BOUNCES') OR expires_at IS NULL);
ALTER TABLE "suppression_entries" ADD CONSTRAINT "suppression_entries_lifted_at_lifted_by_id_982b7bed_check"
    CHECK ((lifted_at IS NULL) = (lifted_by_id IS NULL));
ALTER TABLE "suppression_entries" ADD CONSTRAINT "suppression_entries_scope_reason_e336d925_check"
    CHECK (scope = 'ALL' OR reason <> 'HARD_BOUNCE');
CREATE UNIQUE INDEX "suppression_entries_address_scope_organization_id_07d45dd1_key" ON "suppression_entries" ("address", "scope", "organization_id")
    WHERE (lifted_at IS NULL AND organization_id IS NOT NULL);
CREATE UNIQUE INDEX "suppression_entries_address_scope_0a11556d_key" ON "suppression_entries" ("address", "scope")
    WHERE (lifted_at IS NULL AND organization_id IS NULL);

-- Own rows of email_messages
CREATE VIEW azora_keys."email_messages_92c46dfc_own" AS
    SELECT "id" FROM "email_messages"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."email_messages_92c46dfc_own" TO azora_user;

-- Access to sending_domains
ALTER TABLE "sending_domains" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sending_domains" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sending_domains" TO azora_service;
GRANT SELECT ("id", "domain", "dkim_selector", "dkim_algorithm", "dkim_key_bits", "has_spf", "has_dkim", "dmarc_policy",
        "return_path", "daily_limit", "complaint_rate", "status", "verified_at", "checked_at", "added_by_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "sending_domains" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "sending_domains_9ee1b96d_access" ON "sending_domains"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sending_domains" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "sending_domains" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "sending_domains" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."sending_domains" WITH (security_barrier = true) AS
    SELECT "id", "domain", "dkim_selector", "dkim_algorithm", "dkim_key_bits", "has_spf", "has_dkim", "dmarc_policy",
        "return_path", "daily_limit", "complaint_rate", "status", "verified_at", "checked_at", "added_by_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "sending_domains";
GRANT SELECT ON azora_reader."sending_domains" TO azora_reader;
ALTER VIEW azora_reader."sending_domains" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "sending_domains"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{dkim_private_key}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "sending_domains"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{dkim_private_key}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "sending_domains"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{dkim_private_key}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "sending_domains"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to email_templates
ALTER TABLE "email_templates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "email_templates" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "email_templates" TO azora_service;
GRANT SELECT ON "email_templates" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "email_templates_ba5023d1_access" ON "email_templates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "email_templates" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "email_templates" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "email_templates" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."email_templates" WITH (security_barrier = true) AS
    SELECT "id", "code", "version", "language", "subject", "text_body", "html_body", "purpose", "required_variables",
        "sample_variables", "author_id", "status", "activated_at", "retired_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "email_templates";
GRANT SELECT ON azora_reader."email_templates" TO azora_reader;
ALTER VIEW azora_reader."email_templates" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "email_templates"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "email_templates"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "email_templates"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "email_templates"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to email_messages
ALTER TABLE "email_messages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "email_messages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "email_messages" TO azora_service;
GRANT SELECT ON "email_messages" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("to_address", "subject", "variables") ON "email_messages" TO azora_maintenance;
CREATE POLICY "email_messages_235daeeb_access" ON "email_messages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "email_messages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "email_messages" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "email_messages" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."email_messages" WITH (security_barrier = true) AS
    SELECT "id", "template_id", "domain_id", "user_id", "organization_id", "notification_id", "message_id",
        azora.mask_email("to_address") AS "to_address", "from_address", "reply_to",
        azora.mask_free_text("subject") AS "subject", NULL::jsonb AS "variables", "in_reply_to", "idempotency_key",
        "size_bytes", "status", "suppression_id", "attempt_count", "next_attempt_at", "sent_at", "delivered_at",
        "expires_at", "created_at", "updated_at", "deleted_at"
    FROM "email_messages";
GRANT SELECT ON azora_reader."email_messages" TO azora_reader;
ALTER VIEW azora_reader."email_messages" OWNER TO azora_masker;

-- Access to email_attachments
ALTER TABLE "email_attachments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "email_attachments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "email_attachments" TO azora_service;
GRANT SELECT ON "email_attachments" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("file_name") ON "email_attachments" TO azora_maintenance;
CREATE POLICY "email_attachments_e2603082_access" ON "email_attachments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "email_attachments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "email_attachments" FOR SELECT TO azora_user
    USING ("message_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."email_messages_92c46dfc_own")));
CREATE VIEW azora_reader."email_attachments" WITH (security_barrier = true) AS
    SELECT "id", "message_id", "position", "disposition", "file_id", azora.mask_free_text("file_name") AS "file_name",
        "media_type", "content_id", "size_bytes", "content_sha256", "created_at", "updated_at"
    FROM "email_attachments";
GRANT SELECT ON azora_reader."email_attachments" TO azora_reader;
ALTER VIEW azora_reader."email_attachments" OWNER TO azora_masker;

-- Access to email_delivery_events
ALTER TABLE "email_delivery_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "email_delivery_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "email_delivery_events" TO azora_service;
GRANT SELECT ON "email_delivery_events" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("diagnostic", "ip_address") ON "email_delivery_events" TO azora_maintenance;
CREATE POLICY "email_delivery_events_8811ce4f_access" ON "email_delivery_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "email_delivery_events" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "email_delivery_events" FOR SELECT TO azora_user
    USING ("message_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."email_messages_92c46dfc_own")));
CREATE VIEW azora_reader."email_delivery_events" WITH (security_barrier = true) AS
    SELECT "id", "message_id", "kind", "bounce", "smtp_code", "enhanced_code",
        azora.mask_free_text("diagnostic") AS "diagnostic", "remote_mta", azora.mask_ip("ip_address") AS "ip_address",
        "occurred_at", "created_at"
    FROM "email_delivery_events";
GRANT SELECT ON azora_reader."email_delivery_events" TO azora_reader;
ALTER VIEW azora_reader."email_delivery_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "email_delivery_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{diagnostic,ip_address}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "email_delivery_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to suppression_entries
ALTER TABLE "suppression_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "suppression_entries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "suppression_entries" TO azora_service;
GRANT SELECT ON "suppression_entries" TO azora_maintenance, azora_masker;
GRANT UPDATE ("address") ON "suppression_entries" TO azora_maintenance;
CREATE POLICY "suppression_entries_541e9e48_access" ON "suppression_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "suppression_entries" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."suppression_entries" WITH (security_barrier = true) AS
    SELECT "id", azora.mask_email("address") AS "address", "scope", "reason", "organization_id", "source_event_id",
        "expires_at", "lifted_at", "lifted_by_id", "created_at", "updated_at", "deleted_at"
    FROM "suppression_entries";
GRANT SELECT ON azora_reader."suppression_entries" TO azora_reader;
ALTER VIEW azora_reader."suppression_entries" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "suppression_entries"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{address}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "suppression_entries"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{address}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "suppression_entries"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{address}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "suppression_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
