-- CreateEnum
CREATE TYPE "Openness" AS ENUM ('WORK', 'FREELANCE', 'MENTORING', 'CO_FOUNDING', 'HIRING', 'SPEAKING');

-- CreateEnum
CREATE TYPE "GroupEntry" AS ENUM ('OPEN', 'ON_REQUEST', 'INVITATION');

-- CreateEnum
CREATE TYPE "GroupVisibility" AS ENUM ('LISTED', 'UNLISTED');

-- CreateEnum
CREATE TYPE "GroupPosting" AS ENUM ('MEMBERS', 'MODERATORS');

-- CreateEnum
CREATE TYPE "GroupStatus" AS ENUM ('ACTIVE', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "GroupPart" AS ENUM ('OWNER', 'MODERATOR', 'MEMBER');

-- CreateEnum
CREATE TYPE "GroupMemberStatus" AS ENUM ('REQUESTED', 'MEMBER', 'MUTED', 'DECLINED', 'LEFT', 'BANNED');

-- CreateEnum
CREATE TYPE "PostKind" AS ENUM ('NOTE', 'ARTICLE', 'QUESTION', 'JOB_SHARE', 'ACHIEVEMENT', 'REPOST');

-- CreateEnum
CREATE TYPE "PostAudience" AS ENUM ('PUBLIC', 'MEMBERS', 'CONNECTIONS', 'GROUP');

-- CreateEnum
CREATE TYPE "ModerationState" AS ENUM ('VISIBLE', 'UNDER_REVIEW', 'REMOVED');

-- CreateEnum
CREATE TYPE "HiddenBecause" AS ENUM ('SPAM', 'HARASSMENT', 'HATE', 'MISINFORMATION', 'POST_AUTHOR');

-- CreateEnum
CREATE TYPE "ConnectionKind" AS ENUM ('CONNECTION', 'FOLLOW');

-- CreateEnum
CREATE TYPE "ConnectionStatus" AS ENUM ('PENDING', 'ACCEPTED', 'REJECTED', 'BLOCKED');

-- CreateEnum
CREATE TYPE "KnownFrom" AS ENUM ('STUDIED_TOGETHER', 'WORKED_TOGETHER', 'TAUGHT', 'CLIENT', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "MentorshipArea" AS ENUM ('CAREER', 'TECHNICAL', 'LEADERSHIP', 'ENTREPRENEURSHIP', 'STUDY');

-- CreateEnum
CREATE TYPE "MentorshipStatus" AS ENUM ('REQUESTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'ENDED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "community_profiles" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "summary" TEXT,
    "location" TEXT,
    "picture_file_id" UUID,
    "skill_profile_id" UUID,
    "open_to" "Openness"[],
    "actor_url" TEXT,
    "moved_to_url" TEXT,
    "approves_followers" BOOLEAN NOT NULL DEFAULT false,
    "is_discoverable" BOOLEAN NOT NULL DEFAULT true,
    "connection_count" INTEGER NOT NULL DEFAULT 0,
    "follower_count" INTEGER NOT NULL DEFAULT 0,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "community_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "community_groups" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "about" TEXT,
    "owner_id" UUID NOT NULL,
    "entry" "GroupEntry" NOT NULL DEFAULT 'ON_REQUEST',
    "visibility" "GroupVisibility" NOT NULL DEFAULT 'LISTED',
    "posting" "GroupPosting" NOT NULL DEFAULT 'MEMBERS',
    "rules" TEXT[],
    "member_count" INTEGER NOT NULL DEFAULT 0,
    "status" "GroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "archived_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "community_groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_members" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "part" "GroupPart" NOT NULL DEFAULT 'MEMBER',
    "status" "GroupMemberStatus" NOT NULL DEFAULT 'REQUESTED',
    "answer" TEXT,
    "invited_by_id" UUID,
    "joined_at" TIMESTAMPTZ(6),
    "muted_until" TIMESTAMPTZ(6),
    "left_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "group_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "community_posts" (
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "kind" "PostKind" NOT NULL DEFAULT 'NOTE',
    "content" TEXT NOT NULL,
    "language" TEXT,
    "audience" "PostAudience" NOT NULL DEFAULT 'CONNECTIONS',
    "group_id" UUID,
    "repost_of_id" UUID,
    "file_ids" UUID[],
    "activity_url" TEXT,
    "is_sensitive" BOOLEAN NOT NULL DEFAULT false,
    "reaction_count" INTEGER NOT NULL DEFAULT 0,
    "comment_count" INTEGER NOT NULL DEFAULT 0,
    "view_count" INTEGER NOT NULL DEFAULT 0,
    "moderation" "ModerationState" NOT NULL DEFAULT 'VISIBLE',
    "edited_at" TIMESTAMPTZ(6),
    "removed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "community_posts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_comments" (
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "in_reply_to_id" UUID,
    "content" TEXT NOT NULL,
    "reaction_count" INTEGER NOT NULL DEFAULT 0,
    "is_pinned" BOOLEAN NOT NULL DEFAULT false,
    "edited_at" TIMESTAMPTZ(6),
    "hidden_at" TIMESTAMPTZ(6),
    "hidden_because" "HiddenBecause",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "post_comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "connections" (
    "id" UUID NOT NULL,
    "kind" "ConnectionKind" NOT NULL DEFAULT 'CONNECTION',
    "from_user_id" UUID NOT NULL,
    "to_user_id" UUID NOT NULL,
    "status" "ConnectionStatus" NOT NULL DEFAULT 'PENDING',
    "relationship" "KnownFrom",
    "message" TEXT,
    "blocked_by_id" UUID,
    "answered_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "connections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skill_endorsements" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "endorser_id" UUID NOT NULL,
    "skill" TEXT NOT NULL,
    "esco_uri" TEXT,
    "strength" SMALLINT NOT NULL DEFAULT 2,
    "relationship" "KnownFrom" NOT NULL,
    "remark" TEXT,
    "is_shown" BOOLEAN NOT NULL DEFAULT true,
    "withdrawn_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "skill_endorsements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mentorship_requests" (
    "id" UUID NOT NULL,
    "mentee_id" UUID NOT NULL,
    "mentor_id" UUID NOT NULL,
    "goal" TEXT NOT NULL,
    "area" "MentorshipArea" NOT NULL,
    "hours_per_month" SMALLINT NOT NULL DEFAULT 2,
    "duration_months" SMALLINT NOT NULL DEFAULT 6,
    "reply" TEXT,
    "status" "MentorshipStatus" NOT NULL DEFAULT 'REQUESTED',
    "mentee_rating" SMALLINT,
    "answered_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mentorship_requests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "community_profiles_user_id_key" ON "community_profiles"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "community_profiles_handle_key" ON "community_profiles"("handle");

-- CreateIndex
CREATE UNIQUE INDEX "community_profiles_skill_profile_id_key" ON "community_profiles"("skill_profile_id");

-- CreateIndex
CREATE UNIQUE INDEX "community_profiles_actor_url_key" ON "community_profiles"("actor_url");

-- CreateIndex
CREATE INDEX "community_profiles_picture_file_id_idx" ON "community_profiles"("picture_file_id");

-- CreateIndex
CREATE INDEX "community_profiles_organization_id_idx" ON "community_profiles"("organization_id");

-- CreateIndex
CREATE INDEX "community_profiles_compliance_id_idx" ON "community_profiles"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "community_groups_slug_key" ON "community_groups"("slug");

-- CreateIndex
CREATE INDEX "community_groups_owner_id_idx" ON "community_groups"("owner_id");

-- CreateIndex
CREATE INDEX "community_groups_organization_id_idx" ON "community_groups"("organization_id");

-- CreateIndex
CREATE INDEX "community_groups_compliance_id_idx" ON "community_groups"("compliance_id");

-- CreateIndex
CREATE INDEX "group_members_user_id_idx" ON "group_members"("user_id");

-- CreateIndex
CREATE INDEX "group_members_invited_by_id_idx" ON "group_members"("invited_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "group_members_group_id_user_id_key" ON "group_members"("group_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "community_posts_activity_url_key" ON "community_posts"("activity_url");

-- CreateIndex
CREATE INDEX "community_posts_author_id_created_at_idx" ON "community_posts"("author_id", "created_at");

-- CreateIndex
CREATE INDEX "community_posts_group_id_created_at_idx" ON "community_posts"("group_id", "created_at");

-- CreateIndex
CREATE INDEX "community_posts_repost_of_id_idx" ON "community_posts"("repost_of_id");

-- CreateIndex
CREATE INDEX "community_posts_organization_id_idx" ON "community_posts"("organization_id");

-- CreateIndex
CREATE INDEX "community_posts_compliance_id_idx" ON "community_posts"("compliance_id");

-- CreateIndex
CREATE INDEX "community_posts_file_ids_idx" ON "community_posts" USING GIN ("file_ids");

-- CreateIndex
CREATE INDEX "post_comments_post_id_in_reply_to_id_created_at_idx" ON "post_comments"("post_id", "in_reply_to_id", "created_at");

-- CreateIndex
CREATE INDEX "post_comments_author_id_idx" ON "post_comments"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_comments_post_id_id_key" ON "post_comments"("post_id", "id");

-- CreateIndex
CREATE INDEX "connections_from_user_id_idx" ON "connections"("from_user_id");

-- CreateIndex
CREATE INDEX "connections_to_user_id_idx" ON "connections"("to_user_id");

-- CreateIndex
CREATE INDEX "connections_blocked_by_id_idx" ON "connections"("blocked_by_id");

-- CreateIndex
CREATE INDEX "connections_organization_id_idx" ON "connections"("organization_id");

-- CreateIndex
CREATE INDEX "connections_compliance_id_idx" ON "connections"("compliance_id");

-- CreateIndex
CREATE INDEX "skill_endorsements_user_id_idx" ON "skill_endorsements"("user_id");

-- CreateIndex
CREATE INDEX "skill_endorsements_endorser_id_idx" ON "skill_endorsements"("endorser_id");

-- CreateIndex
CREATE INDEX "skill_endorsements_organization_id_idx" ON "skill_endorsements"("organization_id");

-- CreateIndex
CREATE INDEX "skill_endorsements_compliance_id_idx" ON "skill_endorsements"("compliance_id");

-- CreateIndex
CREATE INDEX "mentorship_requests_mentee_id_idx" ON "mentorship_requests"("mentee_id");

-- CreateIndex
CREATE INDEX "mentorship_requests_mentor_id_idx" ON "mentorship_requests"("mentor_id");

-- CreateIndex
CREATE INDEX "mentorship_requests_organization_id_idx" ON "mentorship_requests"("organization_id");

-- CreateIndex
CREATE INDEX "mentorship_requests_compliance_id_idx" ON "mentorship_requests"("compliance_id");

-- AddForeignKey
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "community_groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "community_posts" ADD CONSTRAINT "community_posts_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "community_groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "community_posts" ADD CONSTRAINT "community_posts_repost_of_id_fkey" FOREIGN KEY ("repost_of_id") REFERENCES "community_posts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_comments" ADD CONSTRAINT "post_comments_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "community_posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_comments" ADD CONSTRAINT "post_comments_post_id_in_reply_to_id_fkey" FOREIGN KEY ("post_id", "in_reply_to_id") REFERENCES "post_comments"("post_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of community_profiles
ALTER TABLE "community_profiles" ADD CONSTRAINT "community_profiles_handle_18a11065_check"
    CHECK (handle ~ '^[a-z0-9_]{3,30}$');
ALTER TABLE "community_profiles" ADD CONSTRAINT "community_profiles_headline_summary_26501c2c_check"
    CHECK (char_length(headline) <= 220 AND char_length(summary) <= 2600);
ALTER TABLE "community_profiles" ADD CONSTRAINT "community_profiles_actor_url_a6e48fe9_check"
    CHECK (actor_url ~ '^https://');
ALTER TABLE "community_profiles" ADD CONSTRAINT "community_profiles_connection_count_follower_cou_f186730f_check"
    CHECK (connection_count >= 0 AND follower_count >= 0);
ALTER TABLE "community_profiles" ADD CONSTRAINT "community_profiles_moved_to_url_9aa2d157_check"
    CHECK (moved_to_url ~ '^https://');

-- Safeguards of community_groups
ALTER TABLE "community_groups" ADD CONSTRAINT "community_groups_slug_2d498723_check"
    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "community_groups" ADD CONSTRAINT "community_groups_name_7a6713b3_check"
    CHECK (char_length(name) BETWEEN 3 AND 80);
ALTER TABLE "community_groups" ADD CONSTRAINT "community_groups_member_count_f132bd1a_check"
    CHECK (member_count >= 0);
ALTER TABLE "community_groups" ADD CONSTRAINT "community_groups_rules_b35f1469_check"
    CHECK (coalesce(cardinality(rules), 0) <= 20);
ALTER TABLE "community_groups" ADD CONSTRAINT "community_groups_status_archived_at_bc93aaaf_check"
    CHECK ((status = 'ARCHIVED') = (archived_at IS NOT NULL));

-- Safeguards of group_members
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_status_joined_at_left_at_46213236_check"
    CHECK ((status IN ('MEMBER', 'MUTED')) = (joined_at IS NOT NULL AND left_at IS NULL));
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_status_left_at_fc80639b_check"
    CHECK ((status IN ('LEFT', 'BANNED')) = (left_at IS NOT NULL));
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_left_at_joined_at_8885f2a7_check"
    CHECK (left_at >= joined_at);
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_muted_until_status_b422783c_check"
    CHECK (muted_until IS NULL OR status = 'MUTED');

-- Safeguards of community_posts
ALTER TABLE "community_posts" ADD CONSTRAINT "community_posts_content_kind_4e646d3a_check"
    CHECK (char_length(content) <= 10000 AND (kind = 'REPOST' OR content <> ''));
ALTER TABLE "community_posts" ADD CONSTRAINT "community_posts_audience_group_id_551694ed_check"
    CHECK ((audience = 'GROUP') = (group_id IS NOT NULL));
ALTER TABLE "community_posts" ADD CONSTRAINT "community_posts_kind_repost_of_id_e3b14b7e_check"
    CHECK ((kind = 'REPOST') = (repost_of_id IS NOT NULL));
ALTER TABLE "community_posts" ADD CONSTRAINT "community_posts_repost_of_id_id_7f8f0a4b_check"
    CHECK (repost_of_id <> id);
ALTER TABLE "community_posts" ADD CONSTRAINT "community_posts_reaction_count_comment_count_vie_3009e9a5_check"
    CHECK (reaction_count >= 0 AND comment_count >= 0 AND view_count >= 0);
ALTER TABLE "community_posts" ADD CONSTRAINT "community_posts_activity_url_ecf3bdc3_check"
    CHECK (activity_url ~ '^https://');
ALTER TABLE "community_posts" ADD CONSTRAINT "community_posts_moderation_removed_at_ece88e95_check"
    CHECK ((moderation = 'REMOVED') = (removed_at IS NOT NULL));
ALTER TABLE "community_posts" ADD CONSTRAINT "community_posts_file_ids_871e6737_check"
    CHECK (coalesce(cardinality(file_ids), 0) <= 10);

-- Safeguards of post_comments
ALTER TABLE "post_comments" ADD CONSTRAINT "post_comments_in_reply_to_id_id_c0d2952d_check"
    CHECK (in_reply_to_id <> id);
ALTER TABLE "post_comments" ADD CONSTRAINT "post_comments_content_685c714c_check"
    CHECK (char_length(content) BETWEEN 1 AND 3000);
ALTER TABLE "post_comments" ADD CONSTRAINT "post_comments_reaction_count_ff774703_check"
    CHECK (reaction_count >= 0);
ALTER TABLE "post_comments" ADD CONSTRAINT "post_comments_hidden_at_hidden_because_679a7d98_check"
    CHECK ((hidden_at IS NULL) = (hidden_because IS NULL));
ALTER TABLE "post_comments" ADD CONSTRAINT "post_comments_edited_at_created_at_6d2b279a_check"
    CHECK (edited_at >= created_at);

-- Safeguards of connections
ALTER TABLE "connections" ADD CONSTRAINT "connections_from_user_id_to_user_id_6e6062c7_check"
    CHECK (from_user_id <> to_user_id);
ALTER TABLE "connections" ADD CONSTRAINT "connections_status_answered_at_61ba7032_check"
    CHECK ((status IN ('ACCEPTED', 'REJECTED')) = (answered_at IS NOT NULL));
ALTER TABLE "connections" ADD CONSTRAINT "connections_kind_message_89040ba8_check"
    CHECK (kind <> 'FOLLOW' OR message IS NULL);
ALTER TABLE "connections" ADD CONSTRAINT "connections_status_blocked_by_id_1374265c_check"
    CHECK ((status = 'BLOCKED') = (blocked_by_id IS NOT NULL));
ALTER TABLE "connections" ADD CONSTRAINT "connections_blocked_by_id_from_user_id_to_user_i_329be93d_check"
    CHECK (blocked_by_id IS NULL OR blocked_by_id IN (from_user_id, to_user_id));
ALTER TABLE "connections" ADD CONSTRAINT "connections_message_862cfd0a_check"
    CHECK (char_length(message) <= 300);
CREATE UNIQUE INDEX "connections_from_user_id_to_user_id_2466271d_key" ON "connections" ((least(from_user_id, to_user_id)::text || greatest(from_user_id, to_user_id)::text))
    WHERE (kind = 'CONNECTION' AND status IN ('PENDING', 'ACCEPTED', 'BLOCKED') AND deleted_at IS NULL);
CREATE UNIQUE INDEX "connections_from_user_id_to_user_id_be0e56a9_key" ON "connections" ("from_user_id", "to_user_id")
    WHERE (kind = 'FOLLOW' AND deleted_at IS NULL);

-- Safeguards of skill_endorsements
ALTER TABLE "skill_endorsements" ADD CONSTRAINT "skill_endorsements_endorser_id_user_id_f4d8481d_check"
    CHECK (endorser_id <> user_id);
ALTER TABLE "skill_endorsements" ADD CONSTRAINT "skill_endorsements_strength_9695e76d_check"
    CHECK (strength BETWEEN 1 AND 3);
ALTER TABLE "skill_endorsements" ADD CONSTRAINT "skill_endorsements_remark_c4324820_check"
    CHECK (char_length(remark) <= 500);
ALTER TABLE "skill_endorsements" ADD CONSTRAINT "skill_endorsements_esco_uri_85458170_check"
    CHECK (esco_uri ~ '^http://data[.]europa[.]eu/esco/skill/[0-9a-f-]{36}$');
ALTER TABLE "skill_endorsements" ADD CONSTRAINT "skill_endorsements_withdrawn_at_created_at_bcdbc121_check"
    CHECK (withdrawn_at >= created_at);
CREATE UNIQUE INDEX "skill_endorsements_endorser_id_user_id_skill_8b13f2e8_key" ON "skill_endorsements" ("endorser_id", "user_id", "skill")
    WHERE (withdrawn_at IS NULL AND deleted_at IS NULL);

-- Safeguards of mentorship_requests
ALTER TABLE "mentorship_requests" ADD CONSTRAINT "mentorship_requests_mentee_id_mentor_id_76596ec3_check"
    CHECK (mentee_id <> mentor_id);
ALTER TABLE "mentorship_requests" ADD CONSTRAINT "mentorship_requests_status_answered_at_5249061e_check"
    CHECK ((status IN ('ACCEPTED', 'DECLINED', 'ENDED')) = (answered_at IS NOT NULL));
ALTER TABLE "mentorship_requests" ADD CONSTRAINT "mentorship_requests_status_ended_at_a6c62058_check"
    CHECK ((status = 'ENDED') = (ended_at IS NOT NULL));
ALTER TABLE "mentorship_requests" ADD CONSTRAINT "mentorship_requests_ended_at_answered_at_d5ffce83_check"
    CHECK (ended_at >= answered_at);
ALTER TABLE "mentorship_requests" ADD CONSTRAINT "mentorship_requests_hours_per_month_duration_mon_c1a0fb60_check"
    CHECK (hours_per_month BETWEEN 1 AND 40 AND duration_months BETWEEN 1 AND 24);
ALTER TABLE "mentorship_requests" ADD CONSTRAINT "mentorship_requests_mentee_rating_status_97116045_check"
    CHECK (mentee_rating BETWEEN 1 AND 5 AND (mentee_rating IS NULL OR status = 'ENDED'));
CREATE UNIQUE INDEX "mentorship_requests_mentee_id_mentor_id_6dc21867_key" ON "mentorship_requests" ("mentee_id", "mentor_id")
    WHERE (status IN ('REQUESTED', 'ACCEPTED') AND deleted_at IS NULL);

-- Live rows of community_groups
CREATE VIEW azora_keys."community_groups_e39e5d85_live" AS
    SELECT "id" FROM "community_groups"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."community_groups_e39e5d85_live" TO azora_user;

-- Live rows of community_posts
CREATE VIEW azora_keys."community_posts_e65cf775_live" AS
    SELECT "id" FROM "community_posts"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."community_posts_e65cf775_live" TO azora_user;

-- Access to community_profiles
ALTER TABLE "community_profiles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "community_profiles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "community_profiles" TO azora_service;
GRANT SELECT ON "community_profiles" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "handle", "headline", "created_at", "updated_at"),
    UPDATE ("headline", "summary", "location", "open_to", "approves_followers", "is_discoverable", "updated_at") ON "community_profiles" TO azora_user;
GRANT UPDATE ("handle", "headline", "summary", "location") ON "community_profiles" TO azora_maintenance;
CREATE POLICY "community_profiles_8d096b86_access" ON "community_profiles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "community_profiles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "community_profiles" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "community_profiles" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "community_profiles" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "community_profiles" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."community_profiles" WITH (security_barrier = true) AS
    SELECT "id", "user_id", azora.mask_name("handle") AS "handle", azora.mask_free_text("headline") AS "headline",
        azora.mask_free_text("summary") AS "summary", azora.mask_location("location") AS "location", "picture_file_id",
        "skill_profile_id", "open_to", "actor_url", "moved_to_url", "approves_followers", "is_discoverable",
        "connection_count", "follower_count", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "community_profiles";
GRANT SELECT ON azora_reader."community_profiles" TO azora_reader;
ALTER VIEW azora_reader."community_profiles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "community_profiles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{handle,headline,summary,location}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "community_profiles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{handle,headline,summary,location}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "community_profiles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{handle,headline,summary,location}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "community_profiles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to community_groups
ALTER TABLE "community_groups" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "community_groups" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "community_groups" TO azora_service;
GRANT SELECT ON "community_groups" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "community_groups_e8de8138_access" ON "community_groups"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "community_groups" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "community_groups" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "community_groups" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "owner_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."community_groups" WITH (security_barrier = true) AS
    SELECT "id", "slug", "name", "about", "owner_id", "entry", "visibility", "posting", "rules", "member_count", "status",
        "archived_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "community_groups";
GRANT SELECT ON azora_reader."community_groups" TO azora_reader;
ALTER VIEW azora_reader."community_groups" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "community_groups"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('owner_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "community_groups"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('owner_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "community_groups"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('owner_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "community_groups"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to group_members
ALTER TABLE "group_members" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "group_members" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "group_members" TO azora_service;
GRANT SELECT ON "group_members" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "group_id", "user_id", "answer", "created_at", "updated_at") ON "group_members" TO azora_user;
GRANT UPDATE ("answer") ON "group_members" TO azora_maintenance;
CREATE POLICY "group_members_12a4e3bb_access" ON "group_members"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "group_members" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "group_members" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "group_members" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "group_members" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."community_groups_e39e5d85_live" live WHERE live."id" = "group_members"."group_id"));
CREATE VIEW azora_reader."group_members" WITH (security_barrier = true) AS
    SELECT "id", "group_id", "user_id", "part", "status", azora.mask_free_text("answer") AS "answer", "invited_by_id",
        "joined_at", "muted_until", "left_at", "created_at", "updated_at"
    FROM "group_members";
GRANT SELECT ON azora_reader."group_members" TO azora_reader;
ALTER VIEW azora_reader."group_members" OWNER TO azora_masker;

-- Access to community_posts
ALTER TABLE "community_posts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "community_posts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "community_posts" TO azora_service;
GRANT SELECT ON "community_posts" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "author_id", "kind", "content", "audience", "created_at", "updated_at"),
    UPDATE ("content", "updated_at") ON "community_posts" TO azora_user;
GRANT UPDATE ("content") ON "community_posts" TO azora_maintenance;
CREATE POLICY "community_posts_45f5a4b6_access" ON "community_posts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "community_posts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "community_posts" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "community_posts" FOR INSERT TO azora_user
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "community_posts" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "community_posts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."community_posts" WITH (security_barrier = true) AS
    SELECT "id", "author_id", "kind", azora.mask_free_text("content") AS "content", "language", "audience", "group_id",
        "repost_of_id", "file_ids", "activity_url", "is_sensitive", "reaction_count", "comment_count", "view_count",
        "moderation", "edited_at", "removed_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "community_posts";
GRANT SELECT ON azora_reader."community_posts" TO azora_reader;
ALTER VIEW azora_reader."community_posts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "community_posts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{content}', '{author_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "community_posts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{content}', '{author_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "community_posts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{content}', '{author_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "community_posts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to post_comments
ALTER TABLE "post_comments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "post_comments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "post_comments" TO azora_service;
GRANT SELECT ON "post_comments" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("content", "updated_at"),
    DELETE ON "post_comments" TO azora_user;
GRANT UPDATE ("content") ON "post_comments" TO azora_maintenance;
CREATE POLICY "post_comments_a4feca87_access" ON "post_comments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "post_comments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "post_comments" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "post_comments" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "post_comments" FOR DELETE TO azora_user
    USING ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "post_comments" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."community_posts_e65cf775_live" live WHERE live."id" = "post_comments"."post_id"));
CREATE VIEW azora_reader."post_comments" WITH (security_barrier = true) AS
    SELECT "id", "post_id", "author_id", "in_reply_to_id", azora.mask_free_text("content") AS "content", "reaction_count",
        "is_pinned", "edited_at", "hidden_at", "hidden_because", "created_at", "updated_at"
    FROM "post_comments";
GRANT SELECT ON azora_reader."post_comments" TO azora_reader;
ALTER VIEW azora_reader."post_comments" OWNER TO azora_masker;

-- Access to connections
ALTER TABLE "connections" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "connections" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "connections" TO azora_service;
GRANT SELECT ON "connections" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("message") ON "connections" TO azora_maintenance;
CREATE POLICY "connections_808be26a_access" ON "connections"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "connections" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "connections" FOR SELECT TO azora_user
    USING ("from_user_id" = (SELECT azora.subject())
        OR "to_user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "connections" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."connections" WITH (security_barrier = true) AS
    SELECT "id", "kind", "from_user_id", "to_user_id", "status", "relationship",
        azora.mask_free_text("message") AS "message", "blocked_by_id", "answered_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "connections";
GRANT SELECT ON azora_reader."connections" TO azora_reader;
ALTER VIEW azora_reader."connections" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "connections"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{message}', '{from_user_id,to_user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "connections"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{message}', '{from_user_id,to_user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "connections"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{message}', '{from_user_id,to_user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "connections"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to skill_endorsements
ALTER TABLE "skill_endorsements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "skill_endorsements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "skill_endorsements" TO azora_service;
GRANT SELECT ON "skill_endorsements" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("remark") ON "skill_endorsements" TO azora_maintenance;
CREATE POLICY "skill_endorsements_b8b72444_access" ON "skill_endorsements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "skill_endorsements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "skill_endorsements" FOR SELECT TO azora_user
    USING ("endorser_id" = (SELECT azora.subject())
        OR "user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "skill_endorsements" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("endorser_id" = (SELECT azora.subject())
        OR "user_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."skill_endorsements" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "endorser_id", "skill", "esco_uri", "strength", "relationship",
        azora.mask_free_text("remark") AS "remark", "is_shown", "withdrawn_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "skill_endorsements";
GRANT SELECT ON azora_reader."skill_endorsements" TO azora_reader;
ALTER VIEW azora_reader."skill_endorsements" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "skill_endorsements"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{remark}', '{endorser_id,user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "skill_endorsements"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{remark}', '{endorser_id,user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "skill_endorsements"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{remark}', '{endorser_id,user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "skill_endorsements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to mentorship_requests
ALTER TABLE "mentorship_requests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mentorship_requests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mentorship_requests" TO azora_service;
GRANT SELECT ON "mentorship_requests" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("goal", "reply") ON "mentorship_requests" TO azora_maintenance;
CREATE POLICY "mentorship_requests_481d0332_access" ON "mentorship_requests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mentorship_requests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mentorship_requests" FOR SELECT TO azora_user
    USING ("mentee_id" = (SELECT azora.subject())
        OR "mentor_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "mentorship_requests" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mentorship_requests" WITH (security_barrier = true) AS
    SELECT "id", "mentee_id", "mentor_id", azora.mask_free_text("goal") AS "goal", "area", "hours_per_month",
        "duration_months", azora.mask_free_text("reply") AS "reply", "status", "mentee_rating", "answered_at",
        "ended_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "mentorship_requests";
GRANT SELECT ON azora_reader."mentorship_requests" TO azora_reader;
ALTER VIEW azora_reader."mentorship_requests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mentorship_requests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{goal,reply}', '{mentee_id,mentor_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mentorship_requests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{goal,reply}', '{mentee_id,mentor_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mentorship_requests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{goal,reply}', '{mentee_id,mentor_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mentorship_requests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
