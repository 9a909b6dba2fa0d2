-- CreateEnum
CREATE TYPE "OptInMode" AS ENUM ('SINGLE', 'DOUBLE', 'CONFIRMED_OFFLINE');

-- CreateEnum
CREATE TYPE "MarketingGround" AS ENUM ('CONSENT', 'EXISTING_CUSTOMER');

-- CreateEnum
CREATE TYPE "SubscriberStatus" AS ENUM ('PENDING', 'SUBSCRIBED', 'UNSUBSCRIBED', 'BOUNCED', 'COMPLAINED');

-- CreateEnum
CREATE TYPE "LeaveReason" AS ENUM ('ONE_CLICK', 'PREFERENCES', 'TOO_OFTEN', 'NOT_RELEVANT', 'NEVER_SIGNED_UP', 'ADDRESS_DEAD', 'SPAM_BUTTON');

-- CreateEnum
CREATE TYPE "CampaignKind" AS ENUM ('NEWSLETTER', 'ANNOUNCEMENT', 'INVITATION', 'SURVEY', 'FUNDRAISING');

-- CreateEnum
CREATE TYPE "WinnerMeasure" AS ENUM ('OPEN_RATE', 'CLICK_RATE', 'CONVERSIONS');

-- CreateEnum
CREATE TYPE "CampaignStatus" AS ENUM ('DRAFT', 'APPROVED', 'SCHEDULED', 'SENDING', 'PAUSED', 'SENT', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DispatchOutcome" AS ENUM ('SENT', 'SKIPPED', 'FAILED');

-- CreateEnum
CREATE TYPE "SkipReason" AS ENUM ('SUPPRESSED', 'FREQUENCY_CAP', 'UNSUBSCRIBED', 'QUIET_HOURS');

-- CreateEnum
CREATE TYPE "EngagementKind" AS ENUM ('OPEN', 'CLICK', 'UNSUBSCRIBE', 'COMPLAINT', 'FORWARD', 'CONVERSION');

-- CreateEnum
CREATE TYPE "MailClient" AS ENUM ('APPLE_MAIL', 'GMAIL', 'OUTLOOK', 'YAHOO', 'THUNDERBIRD', 'OTHER');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "mailing_lists" (
    "id" UUID NOT NULL,
    "list_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "opt_in" "OptInMode" NOT NULL DEFAULT 'DOUBLE',
    "owner_id" UUID NOT NULL,
    "footer_address" TEXT NOT NULL,
    "frequency_cap_per_week" SMALLINT NOT NULL DEFAULT 2,
    "subscriber_count" INTEGER NOT NULL DEFAULT 0,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "archived_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mailing_lists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "list_subscribers" (
    "id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "user_id" UUID,
    "email" TEXT NOT NULL,
    "given_name" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "ground" "MarketingGround" NOT NULL,
    "consent_text" TEXT,
    "consent_ip" INET,
    "unsubscribe_token_hash" TEXT,
    "status" "SubscriberStatus" NOT NULL DEFAULT 'PENDING',
    "bounce_count" SMALLINT NOT NULL DEFAULT 0,
    "subscribed_at" TIMESTAMPTZ(6),
    "left_at" TIMESTAMPTZ(6),
    "leave_reason" "LeaveReason",
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "list_subscribers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_campaigns" (
    "id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "CampaignKind" NOT NULL DEFAULT 'NEWSLETTER',
    "segment" JSONB,
    "created_by_id" UUID NOT NULL,
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(6),
    "test_percent" SMALLINT,
    "winner_by" "WinnerMeasure",
    "audience_count" INTEGER NOT NULL DEFAULT 0,
    "send_in_local_time" BOOLEAN NOT NULL DEFAULT false,
    "status" "CampaignStatus" NOT NULL DEFAULT 'DRAFT',
    "scheduled_at" TIMESTAMPTZ(6),
    "started_at" TIMESTAMPTZ(6),
    "finished_at" TIMESTAMPTZ(6),
    "cancelled_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mail_campaigns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_variants" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "label" TEXT NOT NULL DEFAULT 'A',
    "subject" TEXT NOT NULL,
    "preheader" TEXT,
    "from_name" TEXT NOT NULL,
    "from_address" TEXT NOT NULL,
    "html_body" TEXT NOT NULL,
    "text_body" TEXT NOT NULL,
    "allocation_percent" SMALLINT NOT NULL DEFAULT 100,
    "sent_count" INTEGER NOT NULL DEFAULT 0,
    "open_count" INTEGER NOT NULL DEFAULT 0,
    "click_count" INTEGER NOT NULL DEFAULT 0,
    "is_winner" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "campaign_variants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_dispatches" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "subscriber_id" UUID NOT NULL,
    "email_message_id" UUID,
    "batch_number" INTEGER NOT NULL DEFAULT 1,
    "is_test" BOOLEAN NOT NULL DEFAULT false,
    "outcome" "DispatchOutcome" NOT NULL,
    "skip_reason" "SkipReason",
    "frequency_count" SMALLINT NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "campaign_dispatches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "engagement_events" (
    "id" UUID NOT NULL,
    "dispatch_id" UUID NOT NULL,
    "kind" "EngagementKind" NOT NULL,
    "link_url" TEXT,
    "link_position" SMALLINT,
    "is_machine_open" BOOLEAN NOT NULL DEFAULT false,
    "client" "MailClient",
    "ip_address" INET,
    "revenue" DECIMAL(18,8),
    "revenue_currency" VARCHAR(10),
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "engagement_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "mailing_lists_list_id_key" ON "mailing_lists"("list_id");

-- CreateIndex
CREATE INDEX "mailing_lists_owner_id_idx" ON "mailing_lists"("owner_id");

-- CreateIndex
CREATE INDEX "mailing_lists_compliance_id_idx" ON "mailing_lists"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "mailing_lists_organization_id_id_key" ON "mailing_lists"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "list_subscribers_unsubscribe_token_hash_key" ON "list_subscribers"("unsubscribe_token_hash");

-- CreateIndex
CREATE INDEX "list_subscribers_user_id_idx" ON "list_subscribers"("user_id");

-- CreateIndex
CREATE INDEX "list_subscribers_organization_id_list_id_idx" ON "list_subscribers"("organization_id", "list_id");

-- CreateIndex
CREATE INDEX "list_subscribers_compliance_id_idx" ON "list_subscribers"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "list_subscribers_list_id_email_key" ON "list_subscribers"("list_id", "email");

-- CreateIndex
CREATE INDEX "mail_campaigns_status_scheduled_at_idx" ON "mail_campaigns"("status", "scheduled_at");

-- CreateIndex
CREATE INDEX "mail_campaigns_created_by_id_idx" ON "mail_campaigns"("created_by_id");

-- CreateIndex
CREATE INDEX "mail_campaigns_approved_by_id_idx" ON "mail_campaigns"("approved_by_id");

-- CreateIndex
CREATE INDEX "mail_campaigns_organization_id_list_id_idx" ON "mail_campaigns"("organization_id", "list_id");

-- CreateIndex
CREATE INDEX "mail_campaigns_compliance_id_idx" ON "mail_campaigns"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_campaigns_organization_id_id_key" ON "mail_campaigns"("organization_id", "id");

-- CreateIndex
CREATE INDEX "campaign_variants_organization_id_campaign_id_idx" ON "campaign_variants"("organization_id", "campaign_id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_variants_campaign_id_label_key" ON "campaign_variants"("campaign_id", "label");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_dispatches_email_message_id_key" ON "campaign_dispatches"("email_message_id");

-- CreateIndex
CREATE INDEX "campaign_dispatches_created_at_idx" ON "campaign_dispatches" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "campaign_dispatches_variant_id_idx" ON "campaign_dispatches"("variant_id");

-- CreateIndex
CREATE INDEX "campaign_dispatches_subscriber_id_idx" ON "campaign_dispatches"("subscriber_id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_dispatches_campaign_id_subscriber_id_key" ON "campaign_dispatches"("campaign_id", "subscriber_id");

-- CreateIndex
CREATE INDEX "engagement_events_dispatch_id_occurred_at_idx" ON "engagement_events"("dispatch_id", "occurred_at");

-- CreateIndex
CREATE INDEX "engagement_events_occurred_at_idx" ON "engagement_events" USING BRIN ("occurred_at");

-- AddForeignKey
ALTER TABLE "list_subscribers" ADD CONSTRAINT "list_subscribers_organization_id_list_id_fkey" FOREIGN KEY ("organization_id", "list_id") REFERENCES "mailing_lists"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_campaigns" ADD CONSTRAINT "mail_campaigns_organization_id_list_id_fkey" FOREIGN KEY ("organization_id", "list_id") REFERENCES "mailing_lists"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_variants" ADD CONSTRAINT "campaign_variants_organization_id_campaign_id_fkey" FOREIGN KEY ("organization_id", "campaign_id") REFERENCES "mail_campaigns"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_dispatches" ADD CONSTRAINT "campaign_dispatches_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "mail_campaigns"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "campaign_dispatches" ADD CONSTRAINT "campaign_dispatches_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "campaign_variants"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "campaign_dispatches" ADD CONSTRAINT "campaign_dispatches_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "list_subscribers"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "engagement_events" ADD CONSTRAINT "engagement_events_dispatch_id_fkey" FOREIGN KEY ("dispatch_id") REFERENCES "campaign_dispatches"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of mailing_lists
ALTER TABLE "mailing_lists" ADD CONSTRAINT "mailing_lists_list_id_b9d4557e_check"
    CHECK (list_id ~ '^[a-z0-9-]+([.][a-z0-9-]+)+$' AND char_length(list_id) <= 255);
ALTER TABLE "mailing_lists" ADD CONSTRAINT "mailing_lists_frequency_cap_per_week_b5898a57_check"
    CHECK (frequency_cap_per_week BETWEEN 1 AND 14);
ALTER TABLE "mailing_lists" ADD CONSTRAINT "mailing_lists_subscriber_count_3e669943_check"
    CHECK (subscriber_count >= 0);
ALTER TABLE "mailing_lists" ADD CONSTRAINT "mailing_lists_footer_address_db8a97d7_check"
    CHECK (footer_address <> '');
ALTER TABLE "mailing_lists" ADD CONSTRAINT "mailing_lists_is_archived_archived_at_1a5c80f6_check"
    CHECK (NOT is_archived OR archived_at IS NOT NULL);

-- Safeguards of list_subscribers
ALTER TABLE "list_subscribers" ADD CONSTRAINT "list_subscribers_email_d5696ff4_check"
    CHECK (email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$');
ALTER TABLE "list_subscribers" ADD CONSTRAINT "list_subscribers_status_subscribed_at_left_at_98a56207_check"
    CHECK ((status = 'SUBSCRIBED') = (subscribed_at IS NOT NULL AND left_at IS NULL));
ALTER TABLE "list_subscribers" ADD CONSTRAINT "list_subscribers_status_left_at_88463122_check"
    CHECK ((status IN ('UNSUBSCRIBED', 'BOUNCED', 'COMPLAINED')) = (left_at IS NOT NULL));
ALTER TABLE "list_subscribers" ADD CONSTRAINT "list_subscribers_left_at_subscribed_at_5effbd99_check"
    CHECK (left_at >= subscribed_at);
ALTER TABLE "list_subscribers" ADD CONSTRAINT "list_subscribers_ground_status_consent_text_9a6e2eb3_check"
    CHECK (ground <> 'CONSENT' OR status = 'PENDING' OR consent_text IS NOT NULL);
ALTER TABLE "list_subscribers" ADD CONSTRAINT "list_subscribers_unsubscribe_token_hash_71e0391a_check"
    CHECK (unsubscribe_token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "list_subscribers" ADD CONSTRAINT "list_subscribers_bounce_count_96f30f42_check"
    CHECK (bounce_count >= 0);

-- Safeguards of mail_campaigns
ALTER TABLE "mail_campaigns" ADD CONSTRAINT "mail_campaigns_audience_count_test_percent_19ee9335_check"
    CHECK (audience_count >= 0 AND (test_percent BETWEEN 1 AND 50));
ALTER TABLE "mail_campaigns" ADD CONSTRAINT "mail_campaigns_test_percent_winner_by_757aeef8_check"
    CHECK ((test_percent IS NOT NULL) = (winner_by IS NOT NULL));
ALTER TABLE "mail_campaigns" ADD CONSTRAINT "mail_campaigns_status_finished_at_8c092d64_check"
    CHECK ((status = 'SENT') = (finished_at IS NOT NULL) OR status = 'CANCELLED');
ALTER TABLE "mail_campaigns" ADD CONSTRAINT "mail_campaigns_status_scheduled_at_a147d75b_check"
    CHECK (status NOT IN ('SCHEDULED') OR scheduled_at IS NOT NULL);
ALTER TABLE "mail_campaigns" ADD CONSTRAINT "mail_campaigns_started_at_approved_at_finished_a_12abbdb1_check"
    CHECK (started_at >= approved_at AND finished_at >= started_at);
ALTER TABLE "mail_campaigns" ADD CONSTRAINT "mail_campaigns_status_approved_by_id_ffb9d82a_check"
    CHECK (status IN ('DRAFT', 'CANCELLED') OR approved_by_id IS NOT NULL);
ALTER TABLE "mail_campaigns" ADD CONSTRAINT "mail_campaigns_approved_by_id_created_by_id_520fe79c_check"
    CHECK (approved_by_id <> created_by_id);
ALTER TABLE "mail_campaigns" ADD CONSTRAINT "mail_campaigns_status_cancelled_at_fb1db480_check"
    CHECK ((status = 'CANCELLED') = (cancelled_at IS NOT NULL));

-- Safeguards of campaign_variants
ALTER TABLE "campaign_variants" ADD CONSTRAINT "campaign_variants_label_627aa3c0_check"
    CHECK (label ~ '^[A-F]$');
ALTER TABLE "campaign_variants" ADD CONSTRAINT "campaign_variants_subject_preheader_e3ae8da2_check"
    CHECK (char_length(subject) BETWEEN 1 AND 200 AND char_length(preheader) <= 200);
ALTER TABLE "campaign_variants" ADD CONSTRAINT "campaign_variants_html_body_7ca27117_check"
    CHECK (html_body ~ '[{][{]unsubscribe_url[}][}]');
ALTER TABLE "campaign_variants" ADD CONSTRAINT "campaign_variants_allocation_percent_b22d1e57_check"
    CHECK (allocation_percent BETWEEN 0 AND 100);
ALTER TABLE "campaign_variants" ADD CONSTRAINT "campaign_variants_sent_count_open_count_click_co_8c9f8676_check"
    CHECK (sent_count >= 0 AND open_count BETWEEN 0 AND sent_count AND click_count BETWEEN 0 AND sent_count);
ALTER TABLE "campaign_variants" ADD CONSTRAINT "campaign_variants_from_address_94374179_check"
    CHECK (from_address ~ '^[^@[:space:]]+@[^@[:space:]]+$');
CREATE UNIQUE INDEX "campaign_variants_campaign_id_9c394bb8_key" ON "campaign_variants" ("campaign_id")
    WHERE (is_winner);

-- Safeguards of campaign_dispatches
ALTER TABLE "campaign_dispatches" ADD CONSTRAINT "campaign_dispatches_outcome_email_message_id_c5f175a5_check"
    CHECK ((outcome = 'SENT') = (email_message_id IS NOT NULL));
ALTER TABLE "campaign_dispatches" ADD CONSTRAINT "campaign_dispatches_outcome_skip_reason_cdd86301_check"
    CHECK ((outcome = 'SKIPPED') = (skip_reason IS NOT NULL));
ALTER TABLE "campaign_dispatches" ADD CONSTRAINT "campaign_dispatches_batch_number_9de07b82_check"
    CHECK (batch_number >= 1);
ALTER TABLE "campaign_dispatches" ADD CONSTRAINT "campaign_dispatches_frequency_count_af34c0c1_check"
    CHECK (frequency_count >= 1);

-- Safeguards of engagement_events
ALTER TABLE "engagement_events" ADD CONSTRAINT "engagement_events_kind_link_url_55b17b16_check"
    CHECK ((kind = 'CLICK') = (link_url IS NOT NULL));
ALTER TABLE "engagement_events" ADD CONSTRAINT "engagement_events_link_url_link_position_1ea24f39_check"
    CHECK (link_url ~ '^https?://' AND link_position >= 1);
ALTER TABLE "engagement_events" ADD CONSTRAINT "engagement_events_kind_is_machine_open_514c41d5_check"
    CHECK (kind = 'OPEN' OR NOT is_machine_open);
ALTER TABLE "engagement_events" ADD CONSTRAINT "engagement_events_revenue_kind_revenue_currency_2791beb0_check"
    CHECK (revenue >= 0 AND revenue < 'NaN' AND (revenue IS NULL OR kind = 'CONVERSION') AND (revenue IS NULL) = (revenue_currency IS NULL));

-- Live rows of mail_campaigns
CREATE VIEW azora_keys."mail_campaigns_20c8ae99_live" AS
    SELECT "id" FROM "mail_campaigns"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."mail_campaigns_20c8ae99_live" TO azora_user;

-- Own rows of list_subscribers
CREATE VIEW azora_keys."list_subscribers_18bb21f0_own" AS
    SELECT "id" FROM "list_subscribers"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."list_subscribers_18bb21f0_own" TO azora_user;

-- Own rows of campaign_dispatches
CREATE VIEW azora_keys."campaign_dispatches_0b19903b_own" AS
    SELECT "id" FROM "campaign_dispatches"
    WHERE "subscriber_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."list_subscribers_18bb21f0_own"));
GRANT SELECT ON azora_keys."campaign_dispatches_0b19903b_own" TO azora_user;

-- Access to mailing_lists
ALTER TABLE "mailing_lists" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mailing_lists" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mailing_lists" TO azora_service;
GRANT SELECT ON "mailing_lists" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mailing_lists_29bf7944_access" ON "mailing_lists"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mailing_lists" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mailing_lists" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "mailing_lists" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mailing_lists" WITH (security_barrier = true) AS
    SELECT "id", "list_id", "name", "description", "opt_in", "owner_id", "footer_address", "frequency_cap_per_week",
        "subscriber_count", "is_archived", "archived_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "mailing_lists";
GRANT SELECT ON azora_reader."mailing_lists" TO azora_reader;
ALTER VIEW azora_reader."mailing_lists" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mailing_lists"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mailing_lists"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mailing_lists"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mailing_lists"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to list_subscribers
ALTER TABLE "list_subscribers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "list_subscribers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "list_subscribers" TO azora_service;
GRANT SELECT ("id", "list_id", "user_id", "email", "given_name", "language", "ground", "consent_text", "consent_ip",
        "status", "bounce_count", "subscribed_at", "left_at", "leave_reason", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "list_subscribers" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("email", "given_name", "consent_ip") ON "list_subscribers" TO azora_maintenance;
CREATE POLICY "list_subscribers_d10ffb5c_access" ON "list_subscribers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "list_subscribers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "list_subscribers" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "list_subscribers" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."list_subscribers" WITH (security_barrier = true) AS
    SELECT "id", "list_id", "user_id", azora.mask_email("email") AS "email",
        azora.mask_name("given_name") AS "given_name", "language", "ground", "consent_text",
        azora.mask_ip("consent_ip") AS "consent_ip", "status", "bounce_count", "subscribed_at", "left_at",
        "leave_reason", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "list_subscribers";
GRANT SELECT ON azora_reader."list_subscribers" TO azora_reader;
ALTER VIEW azora_reader."list_subscribers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "list_subscribers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{unsubscribe_token_hash}', '{email,given_name,consent_ip}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "list_subscribers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{unsubscribe_token_hash}', '{email,given_name,consent_ip}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "list_subscribers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{unsubscribe_token_hash}', '{email,given_name,consent_ip}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "list_subscribers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to mail_campaigns
ALTER TABLE "mail_campaigns" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mail_campaigns" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mail_campaigns" TO azora_service;
GRANT SELECT ON "mail_campaigns" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mail_campaigns_615982c2_access" ON "mail_campaigns"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mail_campaigns" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mail_campaigns" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "mail_campaigns" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mail_campaigns" WITH (security_barrier = true) AS
    SELECT "id", "list_id", "name", "kind", "segment", "created_by_id", "approved_by_id", "approved_at", "test_percent",
        "winner_by", "audience_count", "send_in_local_time", "status", "scheduled_at", "started_at", "finished_at",
        "cancelled_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "mail_campaigns";
GRANT SELECT ON azora_reader."mail_campaigns" TO azora_reader;
ALTER VIEW azora_reader."mail_campaigns" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mail_campaigns"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mail_campaigns"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mail_campaigns"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mail_campaigns"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to campaign_variants
ALTER TABLE "campaign_variants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "campaign_variants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "campaign_variants" TO azora_service;
GRANT SELECT ON "campaign_variants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "campaign_variants_4db924cb_access" ON "campaign_variants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "campaign_variants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "campaign_variants" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "campaign_variants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."mail_campaigns_20c8ae99_live" live WHERE live."id" = "campaign_variants"."campaign_id"));
CREATE VIEW azora_reader."campaign_variants" WITH (security_barrier = true) AS
    SELECT "id", "campaign_id", "organization_id", "label", "subject", "preheader", "from_name", "from_address",
        "html_body", "text_body", "allocation_percent", "sent_count", "open_count", "click_count", "is_winner",
        "created_at", "updated_at"
    FROM "campaign_variants";
GRANT SELECT ON azora_reader."campaign_variants" TO azora_reader;
ALTER VIEW azora_reader."campaign_variants" OWNER TO azora_masker;

-- Access to campaign_dispatches
ALTER TABLE "campaign_dispatches" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "campaign_dispatches" FROM PUBLIC;
GRANT SELECT, INSERT ON "campaign_dispatches" TO azora_service;
GRANT SELECT ON "campaign_dispatches" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "campaign_dispatches_f59a96f8_access" ON "campaign_dispatches"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "campaign_dispatches" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "campaign_dispatches" FOR SELECT TO azora_user
    USING ("subscriber_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."list_subscribers_18bb21f0_own")));
CREATE VIEW azora_reader."campaign_dispatches" WITH (security_barrier = true) AS
    SELECT "id", "campaign_id", "variant_id", "subscriber_id", "email_message_id", "batch_number", "is_test", "outcome",
        "skip_reason", "frequency_count", "created_at"
    FROM "campaign_dispatches";
GRANT SELECT ON azora_reader."campaign_dispatches" TO azora_reader;
ALTER VIEW azora_reader."campaign_dispatches" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "campaign_dispatches"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "campaign_dispatches"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to engagement_events
ALTER TABLE "engagement_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "engagement_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "engagement_events" TO azora_service;
GRANT SELECT ON "engagement_events" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("ip_address") ON "engagement_events" TO azora_maintenance;
CREATE POLICY "engagement_events_65193d0a_access" ON "engagement_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "engagement_events" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "engagement_events" FOR SELECT TO azora_user
    USING ("dispatch_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."campaign_dispatches_0b19903b_own")));
CREATE VIEW azora_reader."engagement_events" WITH (security_barrier = true) AS
    SELECT "id", "dispatch_id", "kind", "link_url", "link_position", "is_machine_open", "client",
        azora.mask_ip("ip_address") AS "ip_address", "revenue", "revenue_currency", "occurred_at", "created_at"
    FROM "engagement_events";
GRANT SELECT ON azora_reader."engagement_events" TO azora_reader;
ALTER VIEW azora_reader."engagement_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "engagement_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{ip_address}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "engagement_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
