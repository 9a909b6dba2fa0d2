-- CreateEnum
CREATE TYPE "TicketPriority" AS ENUM ('LOW', 'NORMAL', 'HIGH', 'URGENT');

-- CreateEnum
CREATE TYPE "TicketQueue" AS ENUM ('ACCOUNT', 'PAYMENTS', 'COURSES', 'CREDENTIALS', 'MARKETPLACE', 'WALLET', 'TECHNICAL', 'SAFETY');

-- CreateEnum
CREATE TYPE "AgentPresence" AS ENUM ('ONLINE', 'BUSY', 'AWAY', 'OFFLINE');

-- CreateEnum
CREATE TYPE "TicketKind" AS ENUM ('QUESTION', 'INCIDENT', 'REQUEST', 'COMPLAINT', 'DATA_SUBJECT_REQUEST');

-- CreateEnum
CREATE TYPE "TicketChannel" AS ENUM ('PORTAL', 'EMAIL', 'CHAT', 'PHONE', 'WHATSAPP', 'API');

-- CreateEnum
CREATE TYPE "TicketImpact" AS ENUM ('ONE_PERSON', 'A_CLASS', 'AN_INSTITUTION', 'EVERYONE');

-- CreateEnum
CREATE TYPE "TicketStatus" AS ENUM ('NEW', 'OPEN', 'PENDING', 'ON_HOLD', 'RESOLVED', 'CLOSED');

-- CreateEnum
CREATE TYPE "TicketResolution" AS ENUM ('SOLVED', 'WORKAROUND', 'DUPLICATE', 'NOT_A_FAULT', 'WITHDRAWN', 'NO_RESPONSE');

-- CreateEnum
CREATE TYPE "ReplyAuthor" AS ENUM ('REQUESTER', 'AGENT', 'ASSISTANT', 'SYSTEM');

-- CreateEnum
CREATE TYPE "ArticleAudience" AS ENUM ('EVERYONE', 'SIGNED_IN', 'EDUCATORS', 'AGENTS');

-- CreateEnum
CREATE TYPE "ArticleStatus" AS ENUM ('WORK_IN_PROGRESS', 'NOT_VALIDATED', 'VALIDATED', 'PUBLISHED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "ChatStatus" AS ENUM ('WAITING', 'ACTIVE', 'ENDED', 'MISSED');

-- CreateEnum
CREATE TYPE "ChatEnd" AS ENUM ('VISITOR', 'AGENT', 'TIMEOUT');

-- CreateEnum
CREATE TYPE "LowRatingReason" AS ENUM ('SLOW', 'UNRESOLVED', 'UNFRIENDLY', 'UNCLEAR', 'TRANSFERRED');

-- CreateEnum
CREATE TYPE "SurveyChannel" AS ENUM ('EMAIL', 'PORTAL', 'CHAT', 'SMS');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "sla_policies" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "priority" "TicketPriority" NOT NULL,
    "first_response_minutes" INTEGER NOT NULL,
    "next_reply_minutes" INTEGER,
    "resolution_minutes" INTEGER NOT NULL,
    "runs_around_the_clock" BOOLEAN NOT NULL DEFAULT false,
    "work_days" INTEGER[],
    "opens_at" TIME(0) NOT NULL,
    "closes_at" TIME(0) NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Africa/Johannesburg',
    "holiday_country" CHAR(2),
    "compliance_target_percent" SMALLINT NOT NULL DEFAULT 95,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "created_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "sla_policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_agents" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "alias" TEXT,
    "signature" TEXT,
    "tier" SMALLINT NOT NULL DEFAULT 1,
    "queues" "TicketQueue"[],
    "languages" TEXT[],
    "skills" TEXT[],
    "max_open_tickets" SMALLINT NOT NULL DEFAULT 20,
    "open_ticket_count" SMALLINT NOT NULL DEFAULT 0,
    "presence" "AgentPresence" NOT NULL DEFAULT 'OFFLINE',
    "csat_percent" DECIMAL(5,2),
    "left_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "support_agents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_tickets" (
    "id" UUID NOT NULL,
    "ticket_number" TEXT,
    "kind" "TicketKind" NOT NULL DEFAULT 'QUESTION',
    "queue" "TicketQueue" NOT NULL,
    "requester_id" UUID,
    "requester_email" TEXT,
    "student_id" UUID,
    "subject" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "channel" "TicketChannel" NOT NULL DEFAULT 'PORTAL',
    "impact" "TicketImpact" NOT NULL DEFAULT 'ONE_PERSON',
    "priority" "TicketPriority" NOT NULL DEFAULT 'NORMAL',
    "sla_policy_id" UUID,
    "agent_id" UUID,
    "duplicate_of_id" UUID,
    "status" "TicketStatus" NOT NULL DEFAULT 'NEW',
    "resolution" "TicketResolution",
    "reopened_count" SMALLINT NOT NULL DEFAULT 0,
    "paused_minutes" INTEGER NOT NULL DEFAULT 0,
    "acknowledged_at" TIMESTAMPTZ(6),
    "first_response_at" TIMESTAMPTZ(6),
    "first_response_due_at" TIMESTAMPTZ(6),
    "next_reply_due_at" TIMESTAMPTZ(6),
    "resolution_due_at" TIMESTAMPTZ(6),
    "resolved_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "support_tickets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_replies" (
    "id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "author_kind" "ReplyAuthor" NOT NULL,
    "author_id" UUID,
    "agent_id" UUID,
    "body" TEXT,
    "internal_note" TEXT,
    "is_internal" BOOLEAN NOT NULL DEFAULT false,
    "file_ids" UUID[],
    "email_message_id" TEXT,
    "article_id" UUID,
    "confidence" DECIMAL(4,3),
    "minutes_spent" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "ticket_replies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "help_articles" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "queue" "TicketQueue" NOT NULL,
    "audience" "ArticleAudience" NOT NULL DEFAULT 'EVERYONE',
    "author_id" UUID NOT NULL,
    "status" "ArticleStatus" NOT NULL DEFAULT 'WORK_IN_PROGRESS',
    "view_count" INTEGER NOT NULL DEFAULT 0,
    "helpful_count" INTEGER NOT NULL DEFAULT 0,
    "unhelpful_count" INTEGER NOT NULL DEFAULT 0,
    "reuse_count" INTEGER NOT NULL DEFAULT 0,
    "review_due_on" DATE,
    "published_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "help_articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "live_chat_sessions" (
    "id" UUID NOT NULL,
    "conversation_id" UUID,
    "visitor_user_id" UUID,
    "visitor_email" TEXT,
    "visitor_ip" INET,
    "page_url" TEXT,
    "queue" "TicketQueue" NOT NULL,
    "agent_id" UUID,
    "ticket_id" UUID,
    "wait_seconds" INTEGER NOT NULL DEFAULT 0,
    "agent_message_count" INTEGER NOT NULL DEFAULT 0,
    "visitor_message_count" INTEGER NOT NULL DEFAULT 0,
    "status" "ChatStatus" NOT NULL DEFAULT 'WAITING',
    "accepted_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "ended_by" "ChatEnd",
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "live_chat_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "satisfaction_ratings" (
    "id" UUID NOT NULL,
    "ticket_id" UUID,
    "chat_id" UUID,
    "user_id" UUID,
    "organization_id" UUID,
    "rating" SMALLINT NOT NULL,
    "effort" SMALLINT,
    "reason" "LowRatingReason",
    "comment" TEXT,
    "survey_channel" "SurveyChannel" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "satisfaction_ratings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "sla_policies_created_by_id_idx" ON "sla_policies"("created_by_id");

-- CreateIndex
CREATE INDEX "sla_policies_organization_id_idx" ON "sla_policies"("organization_id");

-- CreateIndex
CREATE INDEX "sla_policies_compliance_id_idx" ON "sla_policies"("compliance_id");

-- CreateIndex
CREATE INDEX "support_agents_user_id_idx" ON "support_agents"("user_id");

-- CreateIndex
CREATE INDEX "support_agents_compliance_id_idx" ON "support_agents"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "support_agents_organization_id_user_id_key" ON "support_agents"("organization_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "support_tickets_ticket_number_key" ON "support_tickets"("ticket_number");

-- CreateIndex
CREATE INDEX "support_tickets_agent_id_status_idx" ON "support_tickets"("agent_id", "status");

-- CreateIndex
CREATE INDEX "support_tickets_requester_id_created_at_idx" ON "support_tickets"("requester_id", "created_at");

-- CreateIndex
CREATE INDEX "support_tickets_student_id_idx" ON "support_tickets"("student_id");

-- CreateIndex
CREATE INDEX "support_tickets_sla_policy_id_idx" ON "support_tickets"("sla_policy_id");

-- CreateIndex
CREATE INDEX "support_tickets_duplicate_of_id_idx" ON "support_tickets"("duplicate_of_id");

-- CreateIndex
CREATE INDEX "support_tickets_organization_id_idx" ON "support_tickets"("organization_id");

-- CreateIndex
CREATE INDEX "support_tickets_compliance_id_idx" ON "support_tickets"("compliance_id");

-- CreateIndex
CREATE INDEX "ticket_replies_ticket_id_created_at_idx" ON "ticket_replies"("ticket_id", "created_at");

-- CreateIndex
CREATE INDEX "ticket_replies_author_id_idx" ON "ticket_replies"("author_id");

-- CreateIndex
CREATE INDEX "ticket_replies_agent_id_idx" ON "ticket_replies"("agent_id");

-- CreateIndex
CREATE INDEX "ticket_replies_article_id_idx" ON "ticket_replies"("article_id");

-- CreateIndex
CREATE INDEX "ticket_replies_file_ids_idx" ON "ticket_replies" USING GIN ("file_ids");

-- CreateIndex
CREATE INDEX "help_articles_author_id_idx" ON "help_articles"("author_id");

-- CreateIndex
CREATE INDEX "help_articles_organization_id_idx" ON "help_articles"("organization_id");

-- CreateIndex
CREATE INDEX "help_articles_compliance_id_idx" ON "help_articles"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "live_chat_sessions_conversation_id_key" ON "live_chat_sessions"("conversation_id");

-- CreateIndex
CREATE INDEX "live_chat_sessions_visitor_user_id_idx" ON "live_chat_sessions"("visitor_user_id");

-- CreateIndex
CREATE INDEX "live_chat_sessions_agent_id_idx" ON "live_chat_sessions"("agent_id");

-- CreateIndex
CREATE INDEX "live_chat_sessions_ticket_id_idx" ON "live_chat_sessions"("ticket_id");

-- CreateIndex
CREATE INDEX "live_chat_sessions_organization_id_idx" ON "live_chat_sessions"("organization_id");

-- CreateIndex
CREATE INDEX "live_chat_sessions_compliance_id_idx" ON "live_chat_sessions"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "satisfaction_ratings_ticket_id_key" ON "satisfaction_ratings"("ticket_id");

-- CreateIndex
CREATE UNIQUE INDEX "satisfaction_ratings_chat_id_key" ON "satisfaction_ratings"("chat_id");

-- CreateIndex
CREATE INDEX "satisfaction_ratings_user_id_idx" ON "satisfaction_ratings"("user_id");

-- CreateIndex
CREATE INDEX "satisfaction_ratings_organization_id_idx" ON "satisfaction_ratings"("organization_id");

-- AddForeignKey
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_sla_policy_id_fkey" FOREIGN KEY ("sla_policy_id") REFERENCES "sla_policies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "support_agents"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_duplicate_of_id_fkey" FOREIGN KEY ("duplicate_of_id") REFERENCES "support_tickets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_replies" ADD CONSTRAINT "ticket_replies_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "support_tickets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_replies" ADD CONSTRAINT "ticket_replies_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "support_agents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_replies" ADD CONSTRAINT "ticket_replies_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "help_articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_chat_sessions" ADD CONSTRAINT "live_chat_sessions_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "support_agents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_chat_sessions" ADD CONSTRAINT "live_chat_sessions_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "support_tickets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "satisfaction_ratings" ADD CONSTRAINT "satisfaction_ratings_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "support_tickets"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "satisfaction_ratings" ADD CONSTRAINT "satisfaction_ratings_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "live_chat_sessions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of sla_policies
ALTER TABLE "sla_policies" ADD CONSTRAINT "sla_policies_first_response_minutes_resolution_m_95eef5a6_check"
    CHECK (first_response_minutes > 0 AND resolution_minutes > first_response_minutes);
ALTER TABLE "sla_policies" ADD CONSTRAINT "sla_policies_next_reply_minutes_6d82a51f_check"
    CHECK (next_reply_minutes > 0);
ALTER TABLE "sla_policies" ADD CONSTRAINT "sla_policies_opens_at_closes_at_4ea7d911_check"
    CHECK (opens_at < closes_at);
ALTER TABLE "sla_policies" ADD CONSTRAINT "sla_policies_work_days_061c5f98_check"
    CHECK (coalesce(cardinality(work_days), 0) BETWEEN 1 AND 7);
ALTER TABLE "sla_policies" ADD CONSTRAINT "sla_policies_compliance_target_percent_52128863_check"
    CHECK (compliance_target_percent BETWEEN 50 AND 100);
ALTER TABLE "sla_policies" ADD CONSTRAINT "sla_policies_runs_around_the_clock_holiday_count_73dda9eb_check"
    CHECK (NOT runs_around_the_clock OR holiday_country IS NULL);
CREATE UNIQUE INDEX "sla_policies_organization_id_priority_name_43afd4c6_key" ON "sla_policies" ("organization_id", "priority", "name")
    WHERE (is_active AND deleted_at IS NULL);

-- Safeguards of support_agents
ALTER TABLE "support_agents" ADD CONSTRAINT "support_agents_max_open_tickets_open_ticket_coun_539bf12a_check"
    CHECK (max_open_tickets BETWEEN 1 AND 200 AND open_ticket_count >= 0);
ALTER TABLE "support_agents" ADD CONSTRAINT "support_agents_skills_3d494879_check"
    CHECK (coalesce(cardinality(skills), 0) <= 30);
ALTER TABLE "support_agents" ADD CONSTRAINT "support_agents_csat_percent_0553a325_check"
    CHECK (csat_percent BETWEEN 0 AND 100);
ALTER TABLE "support_agents" ADD CONSTRAINT "support_agents_left_on_presence_6ba5ffee_check"
    CHECK (left_on IS NULL OR presence = 'OFFLINE');
ALTER TABLE "support_agents" ADD CONSTRAINT "support_agents_tier_78b018a8_check"
    CHECK (tier BETWEEN 1 AND 3);

-- Safeguards of support_tickets
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_ticket_number_c0d15676_check"
    CHECK (ticket_number ~ '^T-[0-9]{6,10}$');
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_requester_email_fdf1f700_check"
    CHECK (requester_email = lower(requester_email) AND requester_email ~ '^[^@[:space:]]+@[^@[:space:]]+$');
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_status_resolved_at_f7ae48af_check"
    CHECK ((status IN ('RESOLVED', 'CLOSED')) = (resolved_at IS NOT NULL));
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_first_response_at_created_at_res_9f69ccdf_check"
    CHECK (first_response_at >= created_at AND resolved_at >= created_at AND closed_at >= resolved_at);
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_reopened_count_paused_minutes_a7f9945b_check"
    CHECK (reopened_count >= 0 AND paused_minutes >= 0);
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_status_resolution_59173970_check"
    CHECK ((status IN ('RESOLVED', 'CLOSED')) = (resolution IS NOT NULL));
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_duplicate_of_id_id_resolution_b9e10d54_check"
    CHECK (duplicate_of_id <> id AND (resolution = 'DUPLICATE') = (duplicate_of_id IS NOT NULL));
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_kind_acknowledged_at_created_at_a5f63880_check"
    CHECK (kind <> 'COMPLAINT' OR acknowledged_at IS NULL OR acknowledged_at >= created_at);
CREATE INDEX "support_tickets_resolution_due_at_b64bfe48_idx" ON "support_tickets" ("resolution_due_at")
    WHERE (status IN ('NEW', 'OPEN') AND deleted_at IS NULL);

-- Safeguards of ticket_replies
ALTER TABLE "ticket_replies" ADD CONSTRAINT "ticket_replies_body_internal_note_abc48afc_check"
    CHECK (char_length(body) BETWEEN 1 AND 50000 AND char_length(internal_note) BETWEEN 1 AND 50000);
ALTER TABLE "ticket_replies" ADD CONSTRAINT "ticket_replies_is_internal_body_internal_note_6e7d41cf_check"
    CHECK (CASE WHEN is_internal THEN body IS NULL ELSE internal_note IS NULL END);
ALTER TABLE "ticket_replies" ADD CONSTRAINT "ticket_replies_author_kind_agent_id_e17aa6fd_check"
    CHECK ((author_kind = 'AGENT') = (agent_id IS NOT NULL));
ALTER TABLE "ticket_replies" ADD CONSTRAINT "ticket_replies_author_kind_is_internal_5f8085a1_check"
    CHECK (author_kind = 'AGENT' OR NOT is_internal);
ALTER TABLE "ticket_replies" ADD CONSTRAINT "ticket_replies_minutes_spent_d798185b_check"
    CHECK (minutes_spent BETWEEN 0 AND 1440);
ALTER TABLE "ticket_replies" ADD CONSTRAINT "ticket_replies_file_ids_398a3371_check"
    CHECK (coalesce(cardinality(file_ids), 0) <= 20);
ALTER TABLE "ticket_replies" ADD CONSTRAINT "ticket_replies_author_kind_confidence_f2f8ca36_check"
    CHECK (author_kind <> 'ASSISTANT' OR confidence IS NOT NULL);
ALTER TABLE "ticket_replies" ADD CONSTRAINT "ticket_replies_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);

-- Safeguards of help_articles
ALTER TABLE "help_articles" ADD CONSTRAINT "help_articles_slug_2d498723_check"
    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "help_articles" ADD CONSTRAINT "help_articles_title_body_a446ed81_check"
    CHECK (char_length(title) BETWEEN 5 AND 200 AND char_length(body) >= 1);
ALTER TABLE "help_articles" ADD CONSTRAINT "help_articles_view_count_helpful_count_unhelpful_41d8fe8c_check"
    CHECK (view_count >= 0 AND helpful_count >= 0 AND unhelpful_count >= 0 AND reuse_count >= 0);
ALTER TABLE "help_articles" ADD CONSTRAINT "help_articles_status_published_at_8426c0a5_check"
    CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL) OR status = 'ARCHIVED');
ALTER TABLE "help_articles" ADD CONSTRAINT "help_articles_review_due_on_created_at_eaeaea0d_check"
    CHECK (review_due_on > (created_at AT TIME ZONE 'UTC')::date);
CREATE UNIQUE INDEX "help_articles_organization_id_slug_language_9b974576_key" ON "help_articles" ("organization_id", "slug", "language")
    WHERE (status <> 'ARCHIVED' AND organization_id IS NOT NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "help_articles_slug_language_e4d95d92_key" ON "help_articles" ("slug", "language")
    WHERE (status <> 'ARCHIVED' AND organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of live_chat_sessions
ALTER TABLE "live_chat_sessions" ADD CONSTRAINT "live_chat_sessions_wait_seconds_b866ffb0_check"
    CHECK (wait_seconds >= 0);
ALTER TABLE "live_chat_sessions" ADD CONSTRAINT "live_chat_sessions_ended_at_accepted_at_created_1f279103_check"
    CHECK (ended_at >= accepted_at AND accepted_at >= created_at);
ALTER TABLE "live_chat_sessions" ADD CONSTRAINT "live_chat_sessions_status_ended_at_83c6c5e3_check"
    CHECK ((status IN ('ENDED', 'MISSED')) = (ended_at IS NOT NULL));
ALTER TABLE "live_chat_sessions" ADD CONSTRAINT "live_chat_sessions_status_accepted_at_agent_id_9de557ed_check"
    CHECK (status <> 'ACTIVE' OR (accepted_at IS NOT NULL AND agent_id IS NOT NULL));
ALTER TABLE "live_chat_sessions" ADD CONSTRAINT "live_chat_sessions_status_accepted_at_ended_at_516053bc_check"
    CHECK ((status = 'MISSED') = (accepted_at IS NULL AND ended_at IS NOT NULL));
ALTER TABLE "live_chat_sessions" ADD CONSTRAINT "live_chat_sessions_agent_message_count_visitor_m_599e9c51_check"
    CHECK (agent_message_count >= 0 AND visitor_message_count >= 0);

-- Safeguards of satisfaction_ratings
ALTER TABLE "satisfaction_ratings" ADD CONSTRAINT "satisfaction_ratings_ticket_id_chat_id_30f0a536_check"
    CHECK (num_nonnulls(ticket_id, chat_id) = 1);
ALTER TABLE "satisfaction_ratings" ADD CONSTRAINT "satisfaction_ratings_rating_b21ef1da_check"
    CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE "satisfaction_ratings" ADD CONSTRAINT "satisfaction_ratings_effort_62a958a9_check"
    CHECK (effort BETWEEN 1 AND 7);
ALTER TABLE "satisfaction_ratings" ADD CONSTRAINT "satisfaction_ratings_comment_eaa7c8f5_check"
    CHECK (char_length(comment) <= 2000);

-- Own rows of support_tickets
CREATE VIEW azora_keys."support_tickets_d938bf66_own" AS
    SELECT "id" FROM "support_tickets"
    WHERE "requester_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."support_tickets_d938bf66_own" TO azora_user;

-- Access to sla_policies
ALTER TABLE "sla_policies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sla_policies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sla_policies" TO azora_service;
GRANT SELECT ON "sla_policies" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "sla_policies_9c9f18f3_access" ON "sla_policies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sla_policies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "sla_policies" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "sla_policies" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."sla_policies" WITH (security_barrier = true) AS
    SELECT "id", "name", "priority", "first_response_minutes", "next_reply_minutes", "resolution_minutes",
        "runs_around_the_clock", "work_days", "opens_at", "closes_at", "time_zone", "holiday_country",
        "compliance_target_percent", "is_active", "created_by_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "sla_policies";
GRANT SELECT ON azora_reader."sla_policies" TO azora_reader;
ALTER VIEW azora_reader."sla_policies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "sla_policies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "sla_policies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "sla_policies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "sla_policies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to support_agents
ALTER TABLE "support_agents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "support_agents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "support_agents" TO azora_service;
GRANT SELECT ON "support_agents" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("signature", "presence", "updated_at") ON "support_agents" TO azora_user;
GRANT UPDATE ("alias", "signature") ON "support_agents" TO azora_maintenance;
CREATE POLICY "support_agents_863a0c12_access" ON "support_agents"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "support_agents" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "support_agents" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "support_agents" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "support_agents" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."support_agents" WITH (security_barrier = true) AS
    SELECT "id", "user_id", azora.mask_name("alias") AS "alias", azora.mask_free_text("signature") AS "signature", "tier",
        "queues", "languages", "skills", "max_open_tickets", "open_ticket_count", "presence", "csat_percent",
        "left_on", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "support_agents";
GRANT SELECT ON azora_reader."support_agents" TO azora_reader;
ALTER VIEW azora_reader."support_agents" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "support_agents"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{alias,signature}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "support_agents"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{alias,signature}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "support_agents"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{alias,signature}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "support_agents"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to support_tickets
ALTER TABLE "support_tickets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "support_tickets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "support_tickets" TO azora_service;
GRANT SELECT ON "support_tickets" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "queue", "requester_id", "subject", "description", "created_at", "updated_at") ON "support_tickets" TO azora_user;
GRANT UPDATE ("requester_email", "subject", "description") ON "support_tickets" TO azora_maintenance;
CREATE POLICY "support_tickets_80305547_access" ON "support_tickets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "support_tickets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "support_tickets" FOR SELECT TO azora_user
    USING ("requester_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "support_tickets" FOR INSERT TO azora_user
    WITH CHECK ("requester_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "support_tickets" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "requester_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."support_tickets" WITH (security_barrier = true) AS
    SELECT "id", "ticket_number", "kind", "queue", "requester_id",
        azora.mask_email("requester_email") AS "requester_email", "student_id",
        azora.mask_free_text("subject") AS "subject", azora.mask_free_text("description") AS "description", "channel",
        "impact", "priority", "sla_policy_id", "agent_id", "duplicate_of_id", "status", "resolution", "reopened_count",
        "paused_minutes", "acknowledged_at", "first_response_at", "first_response_due_at", "next_reply_due_at",
        "resolution_due_at", "resolved_at", "closed_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "support_tickets";
GRANT SELECT ON azora_reader."support_tickets" TO azora_reader;
ALTER VIEW azora_reader."support_tickets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "support_tickets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{requester_email,subject,description}', '{requester_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "support_tickets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{requester_email,subject,description}', '{requester_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "support_tickets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{requester_email,subject,description}', '{requester_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "support_tickets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to ticket_replies
ALTER TABLE "ticket_replies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ticket_replies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ticket_replies" TO azora_service;
GRANT SELECT ("id", "ticket_id", "author_kind", "author_id", "agent_id", "body", "is_internal", "file_ids",
        "email_message_id", "article_id", "confidence", "minutes_spent", "created_at", "updated_at")
    ON "ticket_replies" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("body", "internal_note") ON "ticket_replies" TO azora_maintenance;
CREATE POLICY "ticket_replies_b7976d1d_access" ON "ticket_replies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ticket_replies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ticket_replies" FOR SELECT TO azora_user
    USING ("ticket_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."support_tickets_d938bf66_own")));
CREATE VIEW azora_reader."ticket_replies" WITH (security_barrier = true) AS
    SELECT "id", "ticket_id", "author_kind", "author_id", "agent_id", azora.mask_free_text("body") AS "body",
        "is_internal", "file_ids", "email_message_id", "article_id", "confidence", "minutes_spent", "created_at",
        "updated_at"
    FROM "ticket_replies";
GRANT SELECT ON azora_reader."ticket_replies" TO azora_reader;
ALTER VIEW azora_reader."ticket_replies" OWNER TO azora_masker;

-- Access to help_articles
ALTER TABLE "help_articles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "help_articles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "help_articles" TO azora_service;
GRANT SELECT ON "help_articles" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "help_articles_947b3b9a_access" ON "help_articles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "help_articles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "help_articles" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "help_articles" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "author_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."help_articles" WITH (security_barrier = true) AS
    SELECT "id", "slug", "language", "title", "body", "queue", "audience", "author_id", "status", "view_count",
        "helpful_count", "unhelpful_count", "reuse_count", "review_due_on", "published_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "help_articles";
GRANT SELECT ON azora_reader."help_articles" TO azora_reader;
ALTER VIEW azora_reader."help_articles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "help_articles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('author_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "help_articles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('author_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "help_articles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('author_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "help_articles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to live_chat_sessions
ALTER TABLE "live_chat_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "live_chat_sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "live_chat_sessions" TO azora_service;
GRANT SELECT ON "live_chat_sessions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("visitor_email", "visitor_ip") ON "live_chat_sessions" TO azora_maintenance;
CREATE POLICY "live_chat_sessions_88868336_access" ON "live_chat_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "live_chat_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "live_chat_sessions" FOR SELECT TO azora_user
    USING ("visitor_user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "live_chat_sessions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "visitor_user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."live_chat_sessions" WITH (security_barrier = true) AS
    SELECT "id", "conversation_id", "visitor_user_id", azora.mask_email("visitor_email") AS "visitor_email",
        azora.mask_ip("visitor_ip") AS "visitor_ip", "page_url", "queue", "agent_id", "ticket_id", "wait_seconds",
        "agent_message_count", "visitor_message_count", "status", "accepted_at", "ended_at", "ended_by",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "live_chat_sessions";
GRANT SELECT ON azora_reader."live_chat_sessions" TO azora_reader;
ALTER VIEW azora_reader."live_chat_sessions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "live_chat_sessions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{visitor_email,visitor_ip}', '{visitor_user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "live_chat_sessions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{visitor_email,visitor_ip}', '{visitor_user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "live_chat_sessions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{visitor_email,visitor_ip}', '{visitor_user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "live_chat_sessions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to satisfaction_ratings
ALTER TABLE "satisfaction_ratings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "satisfaction_ratings" FROM PUBLIC;
GRANT SELECT, INSERT ON "satisfaction_ratings" TO azora_service;
GRANT SELECT ON "satisfaction_ratings" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("comment") ON "satisfaction_ratings" TO azora_maintenance;
CREATE POLICY "satisfaction_ratings_704f71e9_access" ON "satisfaction_ratings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "satisfaction_ratings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "satisfaction_ratings" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."satisfaction_ratings" WITH (security_barrier = true) AS
    SELECT "id", "ticket_id", "chat_id", "user_id", "organization_id", "rating", "effort", "reason",
        azora.mask_free_text("comment") AS "comment", "survey_channel", "created_at"
    FROM "satisfaction_ratings";
GRANT SELECT ON azora_reader."satisfaction_ratings" TO azora_reader;
ALTER VIEW azora_reader."satisfaction_ratings" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "satisfaction_ratings"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{comment}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "satisfaction_ratings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
