-- CreateEnum
CREATE TYPE "ContactTopic" AS ENUM ('GENERAL', 'ADMISSIONS', 'PARTNERSHIP', 'PRESS', 'TECHNICAL', 'PRIVACY', 'INVESTORS');

-- CreateEnum
CREATE TYPE "ContactStatus" AS ENUM ('NEW', 'IN_PROGRESS', 'ANSWERED', 'ESCALATED', 'SPAM', 'CLOSED');

-- CreateEnum
CREATE TYPE "ReplyState" AS ENUM ('DRAFT', 'SENT', 'FAILED');

-- CreateEnum
CREATE TYPE "NewsletterTopic" AS ENUM ('PRODUCT', 'RESEARCH', 'COMMUNITY', 'TOKEN_ECONOMY', 'EVENTS');

-- CreateEnum
CREATE TYPE "NewsletterCadence" AS ENUM ('WEEKLY', 'MONTHLY', 'QUARTERLY');

-- CreateEnum
CREATE TYPE "SignupSource" AS ENUM ('FOOTER', 'POPUP', 'CHECKOUT', 'EVENT', 'IMPORT');

-- CreateEnum
CREATE TYPE "SubscriptionStatus" AS ENUM ('PENDING', 'CONFIRMED', 'UNSUBSCRIBED', 'BOUNCED');

-- CreateEnum
CREATE TYPE "UnsubscribeMethod" AS ENUM ('ONE_CLICK', 'LINK', 'REPLY', 'COMPLAINT', 'SUPPORT');

-- CreateEnum
CREATE TYPE "IssueStatus" AS ENUM ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'SENT', 'CANCELLED');

-- CreateEnum
CREATE TYPE "PortalTheme" AS ENUM ('LIGHT', 'DARK', 'SYSTEM', 'HIGH_CONTRAST');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "contact_submissions" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "organisation_name" TEXT,
    "topic" "ContactTopic" NOT NULL,
    "subject" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "page_url" TEXT,
    "ip_address" INET,
    "user_id" UUID,
    "ticket_id" UUID,
    "spam_score" DECIMAL(4,3) NOT NULL DEFAULT 0,
    "has_accepted_notice" BOOLEAN NOT NULL DEFAULT true,
    "status" "ContactStatus" NOT NULL DEFAULT 'NEW',
    "answered_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "contact_submissions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_replies" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "sequence" SMALLINT NOT NULL DEFAULT 1,
    "author_id" UUID NOT NULL,
    "quoted_email" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "canned_answer" TEXT,
    "email_message_id" UUID,
    "state" "ReplyState" NOT NULL DEFAULT 'DRAFT',
    "sent_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "contact_replies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsletter_subscriptions" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "user_id" UUID,
    "topics" "NewsletterTopic"[],
    "cadence" "NewsletterCadence" NOT NULL DEFAULT 'MONTHLY',
    "language" TEXT NOT NULL DEFAULT 'en',
    "signup_source" "SignupSource" NOT NULL,
    "unsubscribe_token_hash" TEXT,
    "status" "SubscriptionStatus" NOT NULL DEFAULT 'PENDING',
    "confirmed_at" TIMESTAMPTZ(6),
    "unsubscribed_at" TIMESTAMPTZ(6),
    "unsubscribe_method" "UnsubscribeMethod",
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "newsletter_subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opt_in_confirmations" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "token_hash" TEXT,
    "notice_version" TEXT NOT NULL,
    "request_ip" INET,
    "confirm_ip" INET,
    "confirm_user_agent" TEXT,
    "email_message_id" UUID,
    "reminder_count" SMALLINT NOT NULL DEFAULT 0,
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "opt_in_confirmations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsletter_issues" (
    "id" UUID NOT NULL,
    "topic" "NewsletterTopic" NOT NULL,
    "issue_number" INTEGER NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "subject" TEXT NOT NULL,
    "body_html" TEXT NOT NULL,
    "body_text" TEXT NOT NULL,
    "archive_slug" TEXT NOT NULL,
    "editor_id" UUID NOT NULL,
    "approved_by_id" UUID,
    "recipient_count" INTEGER NOT NULL DEFAULT 0,
    "open_count" INTEGER NOT NULL DEFAULT 0,
    "unsubscribe_count" INTEGER NOT NULL DEFAULT 0,
    "status" "IssueStatus" NOT NULL DEFAULT 'DRAFT',
    "scheduled_at" TIMESTAMPTZ(6),
    "sent_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "newsletter_issues_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal_preferences" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "visitor_hash" TEXT,
    "theme" "PortalTheme" NOT NULL DEFAULT 'SYSTEM',
    "language" TEXT NOT NULL DEFAULT 'en',
    "region" CHAR(2),
    "text_scale" DECIMAL(3,2) NOT NULL DEFAULT 1,
    "reduced_motion" BOOLEAN NOT NULL DEFAULT false,
    "analytics_consent" BOOLEAN NOT NULL DEFAULT false,
    "consent_version" TEXT,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "portal_preferences_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "contact_submissions_ticket_id_key" ON "contact_submissions"("ticket_id");

-- CreateIndex
CREATE INDEX "contact_submissions_created_at_idx" ON "contact_submissions"("created_at");

-- CreateIndex
CREATE INDEX "contact_submissions_email_idx" ON "contact_submissions"("email");

-- CreateIndex
CREATE INDEX "contact_submissions_user_id_idx" ON "contact_submissions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_replies_email_message_id_key" ON "contact_replies"("email_message_id");

-- CreateIndex
CREATE INDEX "contact_replies_author_id_idx" ON "contact_replies"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_replies_submission_id_sequence_key" ON "contact_replies"("submission_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_subscriptions_unsubscribe_token_hash_key" ON "newsletter_subscriptions"("unsubscribe_token_hash");

-- CreateIndex
CREATE INDEX "newsletter_subscriptions_user_id_idx" ON "newsletter_subscriptions"("user_id");

-- CreateIndex
CREATE INDEX "newsletter_subscriptions_organization_id_idx" ON "newsletter_subscriptions"("organization_id");

-- CreateIndex
CREATE INDEX "newsletter_subscriptions_compliance_id_idx" ON "newsletter_subscriptions"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "opt_in_confirmations_token_hash_key" ON "opt_in_confirmations"("token_hash");

-- CreateIndex
CREATE INDEX "opt_in_confirmations_subscription_id_created_at_idx" ON "opt_in_confirmations"("subscription_id", "created_at");

-- CreateIndex
CREATE INDEX "opt_in_confirmations_email_message_id_idx" ON "opt_in_confirmations"("email_message_id");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_issues_archive_slug_key" ON "newsletter_issues"("archive_slug");

-- CreateIndex
CREATE INDEX "newsletter_issues_editor_id_idx" ON "newsletter_issues"("editor_id");

-- CreateIndex
CREATE INDEX "newsletter_issues_approved_by_id_idx" ON "newsletter_issues"("approved_by_id");

-- CreateIndex
CREATE INDEX "newsletter_issues_organization_id_idx" ON "newsletter_issues"("organization_id");

-- CreateIndex
CREATE INDEX "newsletter_issues_compliance_id_idx" ON "newsletter_issues"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_issues_topic_issue_number_language_key" ON "newsletter_issues"("topic", "issue_number", "language");

-- CreateIndex
CREATE UNIQUE INDEX "portal_preferences_user_id_key" ON "portal_preferences"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "portal_preferences_visitor_hash_key" ON "portal_preferences"("visitor_hash");

-- CreateIndex
CREATE INDEX "portal_preferences_last_seen_at_idx" ON "portal_preferences"("last_seen_at");

-- CreateIndex
CREATE INDEX "portal_preferences_organization_id_idx" ON "portal_preferences"("organization_id");

-- CreateIndex
CREATE INDEX "portal_preferences_compliance_id_idx" ON "portal_preferences"("compliance_id");

-- AddForeignKey
ALTER TABLE "contact_replies" ADD CONSTRAINT "contact_replies_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "contact_submissions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opt_in_confirmations" ADD CONSTRAINT "opt_in_confirmations_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "newsletter_subscriptions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of contact_submissions
ALTER TABLE "contact_submissions" ADD CONSTRAINT "contact_submissions_email_d5696ff4_check"
    CHECK (email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$');
ALTER TABLE "contact_submissions" ADD CONSTRAINT "contact_submissions_message_subject_554d4a47_check"
    CHECK (char_length(message) BETWEEN 1 AND 10000 AND char_length(subject) BETWEEN 1 AND 200);
ALTER TABLE "contact_submissions" ADD CONSTRAINT "contact_submissions_spam_score_e402e877_check"
    CHECK (spam_score BETWEEN 0 AND 1);
ALTER TABLE "contact_submissions" ADD CONSTRAINT "contact_submissions_status_answered_at_778fdc86_check"
    CHECK (status <> 'ANSWERED' OR answered_at IS NOT NULL);
ALTER TABLE "contact_submissions" ADD CONSTRAINT "contact_submissions_answered_at_status_72df3460_check"
    CHECK (answered_at IS NULL OR status IN ('ANSWERED', 'ESCALATED', 'CLOSED'));
ALTER TABLE "contact_submissions" ADD CONSTRAINT "contact_submissions_status_ticket_id_c159d501_check"
    CHECK (status <> 'ESCALATED' OR ticket_id IS NOT NULL);
ALTER TABLE "contact_submissions" ADD CONSTRAINT "contact_submissions_answered_at_created_at_6de9a351_check"
    CHECK (answered_at >= created_at);

-- Safeguards of contact_replies
ALTER TABLE "contact_replies" ADD CONSTRAINT "contact_replies_body_b5014ae5_check"
    CHECK (char_length(body) BETWEEN 1 AND 20000);
ALTER TABLE "contact_replies" ADD CONSTRAINT "contact_replies_state_email_message_id_53acd7c3_check"
    CHECK ((state = 'SENT') = (email_message_id IS NOT NULL));
ALTER TABLE "contact_replies" ADD CONSTRAINT "contact_replies_sent_at_created_at_bf947b23_check"
    CHECK (sent_at >= created_at);
ALTER TABLE "contact_replies" ADD CONSTRAINT "contact_replies_state_sent_at_21123706_check"
    CHECK ((state = 'SENT') = (sent_at IS NOT NULL));
ALTER TABLE "contact_replies" ADD CONSTRAINT "contact_replies_sequence_3420d290_check"
    CHECK (sequence >= 1);

-- Safeguards of newsletter_subscriptions
ALTER TABLE "newsletter_subscriptions" ADD CONSTRAINT "newsletter_subscriptions_email_d5696ff4_check"
    CHECK (email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$');
ALTER TABLE "newsletter_subscriptions" ADD CONSTRAINT "newsletter_subscriptions_topics_d8fe0e25_check"
    CHECK (coalesce(cardinality(topics), 0) >= 1);
ALTER TABLE "newsletter_subscriptions" ADD CONSTRAINT "newsletter_subscriptions_status_confirmed_at_3636c77d_check"
    CHECK (status = 'BOUNCED' OR (status IN ('CONFIRMED', 'UNSUBSCRIBED')) = (confirmed_at IS NOT NULL));
ALTER TABLE "newsletter_subscriptions" ADD CONSTRAINT "newsletter_subscriptions_status_unsubscribed_at_1c8a1f42_check"
    CHECK ((status = 'UNSUBSCRIBED') = (unsubscribed_at IS NOT NULL));
ALTER TABLE "newsletter_subscriptions" ADD CONSTRAINT "newsletter_subscriptions_unsubscribed_at_confirm_0c6060bd_check"
    CHECK (unsubscribed_at >= confirmed_at);
ALTER TABLE "newsletter_subscriptions" ADD CONSTRAINT "newsletter_subscriptions_unsubscribe_token_hash_71e0391a_check"
    CHECK (unsubscribe_token_hash ~ '^[0-9a-f]{64}$');
CREATE UNIQUE INDEX "newsletter_subscriptions_email_2cd78e7c_key" ON "newsletter_subscriptions" ("email")
    WHERE (status <> 'UNSUBSCRIBED' AND deleted_at IS NULL);

-- Safeguards of opt_in_confirmations
ALTER TABLE "opt_in_confirmations" ADD CONSTRAINT "opt_in_confirmations_token_hash_fd397dde_check"
    CHECK (token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "opt_in_confirmations" ADD CONSTRAINT "opt_in_confirmations_expires_at_created_at_6b1d0d3d_check"
    CHECK (expires_at > created_at AND expires_at - created_at <= interval '14 days');
ALTER TABLE "opt_in_confirmations" ADD CONSTRAINT "opt_in_confirmations_confirmed_at_created_at_exp_e3f75a91_check"
    CHECK (confirmed_at BETWEEN created_at AND expires_at);
ALTER TABLE "opt_in_confirmations" ADD CONSTRAINT "opt_in_confirmations_reminder_count_8ffeff12_check"
    CHECK (reminder_count BETWEEN 0 AND 1);
CREATE UNIQUE INDEX "opt_in_confirmations_subscription_id_c549c412_key" ON "opt_in_confirmations" ("subscription_id")
    WHERE (confirmed_at IS NULL AND is_current);

-- Safeguards of newsletter_issues
ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_issue_number_ca20f938_check"
    CHECK (issue_number >= 1);
ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_subject_93af1091_check"
    CHECK (char_length(subject) BETWEEN 1 AND 150);
ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_status_sent_at_284150aa_check"
    CHECK ((status = 'SENT') = (sent_at IS NOT NULL));
ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_recipient_count_open_count_uns_3c1b20a1_check"
    CHECK (recipient_count >= 0 AND open_count BETWEEN 0 AND recipient_count AND unsubscribe_count BETWEEN 0 AND recipient_count);
ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_scheduled_at_created_at_216ec07e_check"
    CHECK (scheduled_at > created_at);
ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_status_approved_by_id_2661a30e_check"
    CHECK (status NOT IN ('SCHEDULED', 'SENT') OR approved_by_id IS NOT NULL);
ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_archive_slug_230b436f_check"
    CHECK (archive_slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- Safeguards of portal_preferences
ALTER TABLE "portal_preferences" ADD CONSTRAINT "portal_preferences_text_scale_7a40dc87_check"
    CHECK (text_scale BETWEEN 0.75 AND 2);
ALTER TABLE "portal_preferences" ADD CONSTRAINT "portal_preferences_visitor_hash_eaccf755_check"
    CHECK (visitor_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "portal_preferences" ADD CONSTRAINT "portal_preferences_user_id_visitor_hash_f2e711f3_check"
    CHECK (num_nonnulls(user_id, visitor_hash) >= 1);
ALTER TABLE "portal_preferences" ADD CONSTRAINT "portal_preferences_consent_version_analytics_con_f5a9951d_check"
    CHECK (consent_version IS NOT NULL OR NOT analytics_consent);
ALTER TABLE "portal_preferences" ADD CONSTRAINT "portal_preferences_last_seen_at_created_at_c716db88_check"
    CHECK (last_seen_at >= created_at);

-- Own rows of newsletter_subscriptions
CREATE VIEW azora_keys."newsletter_subscriptions_3c6ce3d6_own" AS
    SELECT "id" FROM "newsletter_subscriptions"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."newsletter_subscriptions_3c6ce3d6_own" TO azora_user;

-- Access to contact_submissions
ALTER TABLE "contact_submissions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contact_submissions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contact_submissions" TO azora_service;
GRANT SELECT ON "contact_submissions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("name", "email", "phone", "subject", "message", "ip_address") ON "contact_submissions" TO azora_maintenance;
CREATE POLICY "contact_submissions_fb4b3ce9_access" ON "contact_submissions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contact_submissions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "contact_submissions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "contact_submissions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."contact_submissions" WITH (security_barrier = true) AS
    SELECT "id", azora.mask_name("name") AS "name", azora.mask_email("email") AS "email",
        azora.mask_phone("phone") AS "phone", "organisation_name", "topic",
        azora.mask_free_text("subject") AS "subject", azora.mask_free_text("message") AS "message", "language",
        "page_url", azora.mask_ip("ip_address") AS "ip_address", "user_id", "ticket_id", "spam_score",
        "has_accepted_notice", "status", "answered_at", "created_at", "updated_at", "deleted_at"
    FROM "contact_submissions";
GRANT SELECT ON azora_reader."contact_submissions" TO azora_reader;
ALTER VIEW azora_reader."contact_submissions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "contact_submissions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{name,email,phone,subject,message,ip_address}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "contact_submissions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{name,email,phone,subject,message,ip_address}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "contact_submissions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{name,email,phone,subject,message,ip_address}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "contact_submissions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to contact_replies
ALTER TABLE "contact_replies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contact_replies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contact_replies" TO azora_service;
GRANT SELECT ON "contact_replies" TO azora_maintenance, azora_masker;
GRANT UPDATE ("quoted_email", "body") ON "contact_replies" TO azora_maintenance;
CREATE POLICY "contact_replies_44d55c1e_access" ON "contact_replies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contact_replies" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."contact_replies" WITH (security_barrier = true) AS
    SELECT "id", "submission_id", "sequence", "author_id", azora.mask_email("quoted_email") AS "quoted_email",
        azora.mask_free_text("body") AS "body", "canned_answer", "email_message_id", "state", "sent_at", "created_at",
        "updated_at"
    FROM "contact_replies";
GRANT SELECT ON azora_reader."contact_replies" TO azora_reader;
ALTER VIEW azora_reader."contact_replies" OWNER TO azora_masker;

-- Access to newsletter_subscriptions
ALTER TABLE "newsletter_subscriptions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "newsletter_subscriptions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "newsletter_subscriptions" TO azora_service;
GRANT SELECT ("id", "email", "user_id", "topics", "cadence", "language", "signup_source", "status", "confirmed_at",
        "unsubscribed_at", "unsubscribe_method", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at")
    ON "newsletter_subscriptions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("email") ON "newsletter_subscriptions" TO azora_maintenance;
CREATE POLICY "newsletter_subscriptions_65a94d6a_access" ON "newsletter_subscriptions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "newsletter_subscriptions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "newsletter_subscriptions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "newsletter_subscriptions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."newsletter_subscriptions" WITH (security_barrier = true) AS
    SELECT "id", azora.mask_email("email") AS "email", "user_id", "topics", "cadence", "language", "signup_source",
        "status", "confirmed_at", "unsubscribed_at", "unsubscribe_method", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "newsletter_subscriptions";
GRANT SELECT ON azora_reader."newsletter_subscriptions" TO azora_reader;
ALTER VIEW azora_reader."newsletter_subscriptions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "newsletter_subscriptions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{unsubscribe_token_hash}', '{email}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "newsletter_subscriptions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{unsubscribe_token_hash}', '{email}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "newsletter_subscriptions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{unsubscribe_token_hash}', '{email}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "newsletter_subscriptions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to opt_in_confirmations
ALTER TABLE "opt_in_confirmations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "opt_in_confirmations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "opt_in_confirmations" TO azora_service;
GRANT SELECT ("id", "subscription_id", "notice_version", "request_ip", "confirm_ip", "confirm_user_agent",
        "email_message_id", "reminder_count", "is_current", "expires_at", "confirmed_at", "created_at", "updated_at")
    ON "opt_in_confirmations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("request_ip", "confirm_ip", "confirm_user_agent") ON "opt_in_confirmations" TO azora_maintenance;
CREATE POLICY "opt_in_confirmations_c8edec59_access" ON "opt_in_confirmations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "opt_in_confirmations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "opt_in_confirmations" FOR SELECT TO azora_user
    USING ("subscription_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."newsletter_subscriptions_3c6ce3d6_own")));
CREATE VIEW azora_reader."opt_in_confirmations" WITH (security_barrier = true) AS
    SELECT "id", "subscription_id", "notice_version", azora.mask_ip("request_ip") AS "request_ip",
        azora.mask_ip("confirm_ip") AS "confirm_ip",
        azora.mask_free_text("confirm_user_agent") AS "confirm_user_agent", "email_message_id", "reminder_count",
        "is_current", "expires_at", "confirmed_at", "created_at", "updated_at"
    FROM "opt_in_confirmations";
GRANT SELECT ON azora_reader."opt_in_confirmations" TO azora_reader;
ALTER VIEW azora_reader."opt_in_confirmations" OWNER TO azora_masker;

-- Access to newsletter_issues
ALTER TABLE "newsletter_issues" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "newsletter_issues" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "newsletter_issues" TO azora_service;
GRANT SELECT ON "newsletter_issues" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "newsletter_issues_221b2219_access" ON "newsletter_issues"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "newsletter_issues" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "newsletter_issues" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "newsletter_issues" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."newsletter_issues" WITH (security_barrier = true) AS
    SELECT "id", "topic", "issue_number", "language", "subject", "body_html", "body_text", "archive_slug", "editor_id",
        "approved_by_id", "recipient_count", "open_count", "unsubscribe_count", "status", "scheduled_at", "sent_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "newsletter_issues";
GRANT SELECT ON azora_reader."newsletter_issues" TO azora_reader;
ALTER VIEW azora_reader."newsletter_issues" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "newsletter_issues"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "newsletter_issues"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "newsletter_issues"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "newsletter_issues"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to portal_preferences
ALTER TABLE "portal_preferences" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "portal_preferences" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "portal_preferences" TO azora_service;
GRANT SELECT ON "portal_preferences" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "theme", "language", "created_at", "updated_at"),
    UPDATE ("theme", "language", "text_scale", "reduced_motion", "analytics_consent", "updated_at") ON "portal_preferences" TO azora_user;
CREATE POLICY "portal_preferences_a1674ecc_access" ON "portal_preferences"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "portal_preferences" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "portal_preferences" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "portal_preferences" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "portal_preferences" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "portal_preferences" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."portal_preferences" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "visitor_hash", "theme", "language", "region", "text_scale", "reduced_motion",
        "analytics_consent", "consent_version", "last_seen_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "portal_preferences";
GRANT SELECT ON azora_reader."portal_preferences" TO azora_reader;
ALTER VIEW azora_reader."portal_preferences" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "portal_preferences"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "portal_preferences"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "portal_preferences"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "portal_preferences"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
