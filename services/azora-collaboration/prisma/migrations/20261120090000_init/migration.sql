-- CreateEnum
CREATE TYPE "JoinPolicy" AS ENUM ('OPEN', 'ON_REQUEST', 'INVITATION');

-- CreateEnum
CREATE TYPE "GroupStatus" AS ENUM ('ACTIVE', 'DISBANDED');

-- CreateEnum
CREATE TYPE "MemberPart" AS ENUM ('OWNER', 'MODERATOR', 'MEMBER');

-- CreateEnum
CREATE TYPE "MembershipState" AS ENUM ('REQUESTED', 'INVITED', 'ACTIVE', 'DECLINED', 'LEFT', 'REMOVED');

-- CreateEnum
CREATE TYPE "ForumPurpose" AS ENUM ('GENERAL', 'QUESTIONS', 'ANNOUNCEMENTS', 'INTRODUCTIONS', 'SHOWCASE');

-- CreateEnum
CREATE TYPE "PostingPolicy" AS ENUM ('EVERYONE', 'MEMBERS', 'MODERATORS');

-- CreateEnum
CREATE TYPE "TopicStatus" AS ENUM ('OPEN', 'SOLVED', 'CLOSED');

-- CreateEnum
CREATE TYPE "HiddenReason" AS ENUM ('SPAM', 'ABUSE', 'OFF_TOPIC', 'SOLUTION_LEAKED');

-- CreateEnum
CREATE TYPE "Blinding" AS ENUM ('NONE', 'SINGLE', 'DOUBLE');

-- CreateEnum
CREATE TYPE "ReviewStatus" AS ENUM ('ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'EXPIRED', 'DECLINED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "study_groups" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "founder_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT,
    "join_policy" "JoinPolicy" NOT NULL DEFAULT 'ON_REQUEST',
    "capacity" SMALLINT NOT NULL DEFAULT 8,
    "member_count" SMALLINT NOT NULL DEFAULT 0,
    "meeting_rule" TEXT,
    "status" "GroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "disbanded_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "study_groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_memberships" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "part" "MemberPart" NOT NULL DEFAULT 'MEMBER',
    "state" "MembershipState" NOT NULL DEFAULT 'REQUESTED',
    "invited_by_id" UUID,
    "contribution_count" INTEGER NOT NULL DEFAULT 0,
    "joined_at" TIMESTAMPTZ(6),
    "left_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "group_memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discussion_forums" (
    "id" UUID NOT NULL,
    "course_id" UUID,
    "group_id" UUID,
    "name" TEXT NOT NULL,
    "about" TEXT,
    "purpose" "ForumPurpose" NOT NULL DEFAULT 'GENERAL',
    "posting" "PostingPolicy" NOT NULL DEFAULT 'EVERYONE',
    "moderator_id" UUID,
    "position" SMALLINT NOT NULL DEFAULT 0,
    "topic_count" INTEGER NOT NULL DEFAULT 0,
    "is_archived" BOOLEAN NOT NULL DEFAULT false,
    "archived_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "discussion_forums_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forum_topics" (
    "id" UUID NOT NULL,
    "forum_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "tags" TEXT[],
    "status" "TopicStatus" NOT NULL DEFAULT 'OPEN',
    "is_pinned" BOOLEAN NOT NULL DEFAULT false,
    "view_count" INTEGER NOT NULL DEFAULT 0,
    "reply_count" INTEGER NOT NULL DEFAULT 0,
    "last_reply_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "forum_topics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forum_replies" (
    "id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "in_reply_to_id" UUID,
    "body" TEXT NOT NULL,
    "upvote_count" INTEGER NOT NULL DEFAULT 0,
    "is_accepted" BOOLEAN NOT NULL DEFAULT false,
    "edited_at" TIMESTAMPTZ(6),
    "hidden_at" TIMESTAMPTZ(6),
    "hidden_reason" "HiddenReason",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "forum_replies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peer_reviews" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "rubric_id" UUID,
    "blinding" "Blinding" NOT NULL DEFAULT 'DOUBLE',
    "weight" SMALLINT NOT NULL DEFAULT 1,
    "status" "ReviewStatus" NOT NULL DEFAULT 'ASSIGNED',
    "total_percent" DECIMAL(5,2),
    "overall_comment" TEXT,
    "review_quality_percent" DECIMAL(5,2),
    "assigned_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(6) NOT NULL,
    "completed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "peer_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peer_review_scores" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "score" DECIMAL(7,2) NOT NULL,
    "max_score" DECIMAL(7,2) NOT NULL,
    "calibrated_score" DECIMAL(7,2),
    "comment" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "peer_review_scores_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "study_groups_course_id_idx" ON "study_groups"("course_id");

-- CreateIndex
CREATE INDEX "study_groups_founder_id_idx" ON "study_groups"("founder_id");

-- CreateIndex
CREATE INDEX "study_groups_organization_id_idx" ON "study_groups"("organization_id");

-- CreateIndex
CREATE INDEX "study_groups_compliance_id_idx" ON "study_groups"("compliance_id");

-- CreateIndex
CREATE INDEX "group_memberships_group_id_state_idx" ON "group_memberships"("group_id", "state");

-- CreateIndex
CREATE INDEX "group_memberships_student_id_idx" ON "group_memberships"("student_id");

-- CreateIndex
CREATE INDEX "group_memberships_user_id_idx" ON "group_memberships"("user_id");

-- CreateIndex
CREATE INDEX "group_memberships_invited_by_id_idx" ON "group_memberships"("invited_by_id");

-- CreateIndex
CREATE INDEX "discussion_forums_course_id_position_idx" ON "discussion_forums"("course_id", "position");

-- CreateIndex
CREATE INDEX "discussion_forums_group_id_idx" ON "discussion_forums"("group_id");

-- CreateIndex
CREATE INDEX "discussion_forums_moderator_id_idx" ON "discussion_forums"("moderator_id");

-- CreateIndex
CREATE INDEX "discussion_forums_organization_id_idx" ON "discussion_forums"("organization_id");

-- CreateIndex
CREATE INDEX "discussion_forums_compliance_id_idx" ON "discussion_forums"("compliance_id");

-- CreateIndex
CREATE INDEX "forum_topics_forum_id_last_reply_at_idx" ON "forum_topics"("forum_id", "last_reply_at");

-- CreateIndex
CREATE INDEX "forum_topics_author_id_idx" ON "forum_topics"("author_id");

-- CreateIndex
CREATE INDEX "forum_replies_topic_id_in_reply_to_id_created_at_idx" ON "forum_replies"("topic_id", "in_reply_to_id", "created_at");

-- CreateIndex
CREATE INDEX "forum_replies_author_id_idx" ON "forum_replies"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "forum_replies_topic_id_id_key" ON "forum_replies"("topic_id", "id");

-- CreateIndex
CREATE INDEX "peer_reviews_reviewer_id_idx" ON "peer_reviews"("reviewer_id");

-- CreateIndex
CREATE INDEX "peer_reviews_author_id_idx" ON "peer_reviews"("author_id");

-- CreateIndex
CREATE INDEX "peer_reviews_rubric_id_idx" ON "peer_reviews"("rubric_id");

-- CreateIndex
CREATE INDEX "peer_reviews_organization_id_idx" ON "peer_reviews"("organization_id");

-- CreateIndex
CREATE INDEX "peer_reviews_compliance_id_idx" ON "peer_reviews"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "peer_reviews_submission_id_reviewer_id_key" ON "peer_reviews"("submission_id", "reviewer_id");

-- CreateIndex
CREATE INDEX "peer_review_scores_criterion_id_idx" ON "peer_review_scores"("criterion_id");

-- CreateIndex
CREATE UNIQUE INDEX "peer_review_scores_review_id_criterion_id_key" ON "peer_review_scores"("review_id", "criterion_id");

-- AddForeignKey
ALTER TABLE "group_memberships" ADD CONSTRAINT "group_memberships_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "study_groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_forums" ADD CONSTRAINT "discussion_forums_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "study_groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forum_topics" ADD CONSTRAINT "forum_topics_forum_id_fkey" FOREIGN KEY ("forum_id") REFERENCES "discussion_forums"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forum_replies" ADD CONSTRAINT "forum_replies_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "forum_topics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forum_replies" ADD CONSTRAINT "forum_replies_topic_id_in_reply_to_id_fkey" FOREIGN KEY ("topic_id", "in_reply_to_id") REFERENCES "forum_replies"("topic_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_review_scores" ADD CONSTRAINT "peer_review_scores_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "peer_reviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of study_groups
ALTER TABLE "study_groups" ADD CONSTRAINT "study_groups_capacity_ccb2d4a9_check"
    CHECK (capacity BETWEEN 2 AND 50);
ALTER TABLE "study_groups" ADD CONSTRAINT "study_groups_member_count_capacity_2b12deb9_check"
    CHECK (member_count BETWEEN 0 AND capacity);
ALTER TABLE "study_groups" ADD CONSTRAINT "study_groups_status_disbanded_at_6f671c3c_check"
    CHECK ((status = 'DISBANDED') = (disbanded_at IS NOT NULL));
ALTER TABLE "study_groups" ADD CONSTRAINT "study_groups_name_662f1156_check"
    CHECK (char_length(name) BETWEEN 2 AND 80);
ALTER TABLE "study_groups" ADD CONSTRAINT "study_groups_meeting_rule_183fbf88_check"
    CHECK (meeting_rule ~ '^FREQ=(DAILY|WEEKLY|MONTHLY)(;[A-Z]+=[A-Z0-9,+-]+)*$');
CREATE UNIQUE INDEX "study_groups_course_id_name_052ffcaf_key" ON "study_groups" ("course_id", "name")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of group_memberships
ALTER TABLE "group_memberships" ADD CONSTRAINT "group_memberships_state_joined_at_left_at_a2a45730_check"
    CHECK ((state = 'ACTIVE') = (joined_at IS NOT NULL AND left_at IS NULL));
ALTER TABLE "group_memberships" ADD CONSTRAINT "group_memberships_state_left_at_a36dadac_check"
    CHECK ((state IN ('LEFT', 'REMOVED')) = (left_at IS NOT NULL));
ALTER TABLE "group_memberships" ADD CONSTRAINT "group_memberships_left_at_joined_at_8885f2a7_check"
    CHECK (left_at >= joined_at);
ALTER TABLE "group_memberships" ADD CONSTRAINT "group_memberships_part_state_dfbb1aae_check"
    CHECK (part <> 'OWNER' OR state = 'ACTIVE');
ALTER TABLE "group_memberships" ADD CONSTRAINT "group_memberships_contribution_count_b513315e_check"
    CHECK (contribution_count >= 0);
CREATE UNIQUE INDEX "group_memberships_group_id_student_id_f08c7c51_key" ON "group_memberships" ("group_id", "student_id")
    WHERE (state IN ('REQUESTED', 'INVITED', 'ACTIVE'));
CREATE UNIQUE INDEX "group_memberships_group_id_34c5c498_key" ON "group_memberships" ("group_id")
    WHERE (part = 'OWNER');

-- Safeguards of discussion_forums
ALTER TABLE "discussion_forums" ADD CONSTRAINT "discussion_forums_course_id_group_id_617cacf3_check"
    CHECK (num_nonnulls(course_id, group_id) = 1);
ALTER TABLE "discussion_forums" ADD CONSTRAINT "discussion_forums_position_54af9453_check"
    CHECK (position >= 0);
ALTER TABLE "discussion_forums" ADD CONSTRAINT "discussion_forums_is_archived_archived_at_3265e6e9_check"
    CHECK ((is_archived) = (archived_at IS NOT NULL));
ALTER TABLE "discussion_forums" ADD CONSTRAINT "discussion_forums_topic_count_ee8c5f23_check"
    CHECK (topic_count >= 0);

-- Safeguards of forum_topics
ALTER TABLE "forum_topics" ADD CONSTRAINT "forum_topics_title_5533d1b4_check"
    CHECK (char_length(title) BETWEEN 3 AND 200);
ALTER TABLE "forum_topics" ADD CONSTRAINT "forum_topics_body_576c6892_check"
    CHECK (char_length(body) <= 20000);
ALTER TABLE "forum_topics" ADD CONSTRAINT "forum_topics_reply_count_view_count_479882e9_check"
    CHECK (reply_count >= 0 AND view_count >= 0);
ALTER TABLE "forum_topics" ADD CONSTRAINT "forum_topics_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "forum_topics" ADD CONSTRAINT "forum_topics_last_reply_at_created_at_c4680d21_check"
    CHECK (last_reply_at >= created_at);
ALTER TABLE "forum_topics" ADD CONSTRAINT "forum_topics_reply_count_last_reply_at_3aee0416_check"
    CHECK ((reply_count = 0) = (last_reply_at IS NULL));
ALTER TABLE "forum_topics" ADD CONSTRAINT "forum_topics_tags_9e3c5181_check"
    CHECK (coalesce(cardinality(tags), 0) <= 10);

-- Safeguards of forum_replies
ALTER TABLE "forum_replies" ADD CONSTRAINT "forum_replies_in_reply_to_id_id_c0d2952d_check"
    CHECK (in_reply_to_id <> id);
ALTER TABLE "forum_replies" ADD CONSTRAINT "forum_replies_body_b5014ae5_check"
    CHECK (char_length(body) BETWEEN 1 AND 20000);
ALTER TABLE "forum_replies" ADD CONSTRAINT "forum_replies_upvote_count_b34c73cc_check"
    CHECK (upvote_count >= 0);
ALTER TABLE "forum_replies" ADD CONSTRAINT "forum_replies_is_accepted_hidden_at_907989b7_check"
    CHECK (NOT is_accepted OR hidden_at IS NULL);
ALTER TABLE "forum_replies" ADD CONSTRAINT "forum_replies_hidden_at_hidden_reason_30ad564d_check"
    CHECK ((hidden_at IS NULL) = (hidden_reason IS NULL));
CREATE UNIQUE INDEX "forum_replies_topic_id_17c90ca6_key" ON "forum_replies" ("topic_id")
    WHERE (is_accepted);

-- Safeguards of peer_reviews
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_reviewer_id_author_id_3714c07a_check"
    CHECK (reviewer_id <> author_id);
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_status_completed_at_a7bd4c47_check"
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL));
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_completed_at_assigned_at_due_at_4d78f7ce_check"
    CHECK (completed_at >= assigned_at AND due_at > assigned_at);
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_total_percent_bbf4e26e_check"
    CHECK (total_percent BETWEEN 0 AND 100);
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_status_total_percent_cc017d11_check"
    CHECK ((status = 'COMPLETED') = (total_percent IS NOT NULL));
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_review_quality_percent_da73c687_check"
    CHECK (review_quality_percent BETWEEN 0 AND 100);
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_weight_d5b26d84_check"
    CHECK (weight BETWEEN 0 AND 16);

-- Safeguards of peer_review_scores
ALTER TABLE "peer_review_scores" ADD CONSTRAINT "peer_review_scores_score_max_score_e9f2c91e_check"
    CHECK (score BETWEEN 0 AND max_score);
ALTER TABLE "peer_review_scores" ADD CONSTRAINT "peer_review_scores_max_score_837d397c_check"
    CHECK (max_score > 0);
ALTER TABLE "peer_review_scores" ADD CONSTRAINT "peer_review_scores_comment_a823f964_check"
    CHECK (char_length(comment) <= 5000);
ALTER TABLE "peer_review_scores" ADD CONSTRAINT "peer_review_scores_calibrated_score_max_score_0177fca6_check"
    CHECK (calibrated_score BETWEEN 0 AND max_score);

-- Live rows of study_groups
CREATE VIEW azora_keys."study_groups_421ebfec_live" AS
    SELECT "id" FROM "study_groups"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."study_groups_421ebfec_live" TO azora_user;

-- Live rows of discussion_forums
CREATE VIEW azora_keys."discussion_forums_2d2f036c_live" AS
    SELECT "id" FROM "discussion_forums"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."discussion_forums_2d2f036c_live" TO azora_user;

-- Live rows of forum_topics
CREATE VIEW azora_keys."forum_topics_4fa8b945_live" AS
    SELECT "id" FROM "forum_topics"
    WHERE EXISTS (SELECT FROM azora_keys."discussion_forums_2d2f036c_live" live WHERE live."id" = "forum_topics"."forum_id");
GRANT SELECT ON azora_keys."forum_topics_4fa8b945_live" TO azora_user;

-- Own rows of peer_reviews
CREATE VIEW azora_keys."peer_reviews_d7092a83_own" AS
    SELECT "id" FROM "peer_reviews"
    WHERE ("reviewer_id" = (SELECT azora.subject())
        OR "author_id" = (SELECT azora.subject()))
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."peer_reviews_d7092a83_own" TO azora_user;

-- Access to study_groups
ALTER TABLE "study_groups" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "study_groups" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "study_groups" TO azora_service;
GRANT SELECT ON "study_groups" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("name", "purpose", "join_policy", "meeting_rule", "updated_at") ON "study_groups" TO azora_user;
GRANT UPDATE ("purpose") ON "study_groups" TO azora_maintenance;
CREATE POLICY "study_groups_5985155b_access" ON "study_groups"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "study_groups" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "study_groups" FOR SELECT TO azora_user
    USING ("founder_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "study_groups" FOR UPDATE TO azora_user
    USING ("founder_id" = (SELECT azora.subject()))
    WITH CHECK ("founder_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "study_groups" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "founder_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."study_groups" WITH (security_barrier = true) AS
    SELECT "id", "course_id", "founder_id", "name", azora.mask_free_text("purpose") AS "purpose", "join_policy",
        "capacity", "member_count", "meeting_rule", "status", "disbanded_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "study_groups";
GRANT SELECT ON azora_reader."study_groups" TO azora_reader;
ALTER VIEW azora_reader."study_groups" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "study_groups"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{purpose}', '{founder_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "study_groups"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{purpose}', '{founder_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "study_groups"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{purpose}', '{founder_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "study_groups"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to group_memberships
ALTER TABLE "group_memberships" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "group_memberships" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "group_memberships" TO azora_service;
GRANT SELECT ON "group_memberships" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "group_id", "student_id", "user_id", "created_at", "updated_at") ON "group_memberships" TO azora_user;
CREATE POLICY "group_memberships_2994e281_access" ON "group_memberships"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "group_memberships" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "group_memberships" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "group_memberships" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "group_memberships" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."study_groups_421ebfec_live" live WHERE live."id" = "group_memberships"."group_id"));
CREATE VIEW azora_reader."group_memberships" WITH (security_barrier = true) AS
    SELECT "id", "group_id", "student_id", "user_id", "part", "state", "invited_by_id", "contribution_count", "joined_at",
        "left_at", "created_at", "updated_at"
    FROM "group_memberships";
GRANT SELECT ON azora_reader."group_memberships" TO azora_reader;
ALTER VIEW azora_reader."group_memberships" OWNER TO azora_masker;

-- Access to discussion_forums
ALTER TABLE "discussion_forums" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "discussion_forums" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "discussion_forums" TO azora_service;
GRANT SELECT ON "discussion_forums" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "discussion_forums_0a7279d1_access" ON "discussion_forums"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "discussion_forums" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "discussion_forums" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "discussion_forums" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."discussion_forums" WITH (security_barrier = true) AS
    SELECT "id", "course_id", "group_id", "name", "about", "purpose", "posting", "moderator_id", "position",
        "topic_count", "is_archived", "archived_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "discussion_forums";
GRANT SELECT ON azora_reader."discussion_forums" TO azora_reader;
ALTER VIEW azora_reader."discussion_forums" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "discussion_forums"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "discussion_forums"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "discussion_forums"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "discussion_forums"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to forum_topics
ALTER TABLE "forum_topics" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "forum_topics" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "forum_topics" TO azora_service;
GRANT SELECT ON "forum_topics" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "body", "updated_at") ON "forum_topics" TO azora_user;
GRANT UPDATE ("title", "body") ON "forum_topics" TO azora_maintenance;
CREATE POLICY "forum_topics_1f49f4c7_access" ON "forum_topics"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "forum_topics" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "forum_topics" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "forum_topics" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "forum_topics" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."discussion_forums_2d2f036c_live" live WHERE live."id" = "forum_topics"."forum_id"));
CREATE VIEW azora_reader."forum_topics" WITH (security_barrier = true) AS
    SELECT "id", "forum_id", "author_id", azora.mask_free_text("title") AS "title",
        azora.mask_free_text("body") AS "body", "tags", "status", "is_pinned", "view_count", "reply_count",
        "last_reply_at", "closed_at", "created_at", "updated_at"
    FROM "forum_topics";
GRANT SELECT ON azora_reader."forum_topics" TO azora_reader;
ALTER VIEW azora_reader."forum_topics" OWNER TO azora_masker;

-- Access to forum_replies
ALTER TABLE "forum_replies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "forum_replies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "forum_replies" TO azora_service;
GRANT SELECT ON "forum_replies" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("body", "updated_at") ON "forum_replies" TO azora_user;
GRANT UPDATE ("body") ON "forum_replies" TO azora_maintenance;
CREATE POLICY "forum_replies_d6d2e4ec_access" ON "forum_replies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "forum_replies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "forum_replies" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "forum_replies" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "forum_replies" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."forum_topics_4fa8b945_live" live WHERE live."id" = "forum_replies"."topic_id"));
CREATE VIEW azora_reader."forum_replies" WITH (security_barrier = true) AS
    SELECT "id", "topic_id", "author_id", "in_reply_to_id", azora.mask_free_text("body") AS "body", "upvote_count",
        "is_accepted", "edited_at", "hidden_at", "hidden_reason", "created_at", "updated_at"
    FROM "forum_replies";
GRANT SELECT ON azora_reader."forum_replies" TO azora_reader;
ALTER VIEW azora_reader."forum_replies" OWNER TO azora_masker;

-- Access to peer_reviews
ALTER TABLE "peer_reviews" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "peer_reviews" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "peer_reviews" TO azora_service;
GRANT SELECT ON "peer_reviews" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("overall_comment") ON "peer_reviews" TO azora_maintenance;
CREATE POLICY "peer_reviews_35d4535c_access" ON "peer_reviews"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "peer_reviews" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "peer_reviews" FOR SELECT TO azora_user
    USING ("reviewer_id" = (SELECT azora.subject())
        OR "author_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "peer_reviews" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("reviewer_id" = (SELECT azora.subject())
        OR "author_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."peer_reviews" WITH (security_barrier = true) AS
    SELECT "id", "submission_id", "reviewer_id", "author_id", "rubric_id", "blinding", "weight", "status",
        "total_percent", azora.mask_free_text("overall_comment") AS "overall_comment", "review_quality_percent",
        "assigned_at", "due_at", "completed_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "peer_reviews";
GRANT SELECT ON azora_reader."peer_reviews" TO azora_reader;
ALTER VIEW azora_reader."peer_reviews" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "peer_reviews"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{overall_comment}', '{reviewer_id,author_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "peer_reviews"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{overall_comment}', '{reviewer_id,author_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "peer_reviews"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{overall_comment}', '{reviewer_id,author_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "peer_reviews"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to peer_review_scores
ALTER TABLE "peer_review_scores" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "peer_review_scores" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "peer_review_scores" TO azora_service;
GRANT SELECT ON "peer_review_scores" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("comment") ON "peer_review_scores" TO azora_maintenance;
CREATE POLICY "peer_review_scores_e1c71a87_access" ON "peer_review_scores"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "peer_review_scores" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "peer_review_scores" FOR SELECT TO azora_user
    USING ("review_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."peer_reviews_d7092a83_own")));
CREATE VIEW azora_reader."peer_review_scores" WITH (security_barrier = true) AS
    SELECT "id", "review_id", "criterion_id", "score", "max_score", "calibrated_score",
        azora.mask_free_text("comment") AS "comment", "created_at", "updated_at"
    FROM "peer_review_scores";
GRANT SELECT ON azora_reader."peer_review_scores" TO azora_reader;
ALTER VIEW azora_reader."peer_review_scores" OWNER TO azora_masker;
