-- CreateEnum
CREATE TYPE "SpaceVisibility" AS ENUM ('PUBLIC', 'SIGNED_IN', 'ORGANISATION', 'PRIVATE');

-- CreateEnum
CREATE TYPE "DocMode" AS ENUM ('TUTORIAL', 'HOW_TO_GUIDE', 'REFERENCE', 'EXPLANATION');

-- CreateEnum
CREATE TYPE "TopicType" AS ENUM ('CONCEPT', 'TASK', 'REFERENCE', 'TROUBLESHOOTING', 'GLOSSARY');

-- CreateEnum
CREATE TYPE "PageStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'OUTDATED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "RevisionStatus" AS ENUM ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'REJECTED');

-- CreateEnum
CREATE TYPE "ReviewFocus" AS ENUM ('TECHNICAL', 'EDITORIAL', 'LEGAL', 'ACCESSIBILITY');

-- CreateEnum
CREATE TYPE "ReviewDecision" AS ENUM ('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED');

-- CreateEnum
CREATE TYPE "CodeLanguage" AS ENUM ('BASH', 'JAVASCRIPT', 'TYPESCRIPT', 'PYTHON', 'SQL', 'RUST', 'GO', 'SOLIDITY', 'HTTP', 'JSON');

-- CreateEnum
CREATE TYPE "SampleOutcome" AS ENUM ('NOT_RUN', 'PASSED', 'FAILED', 'TIMED_OUT');

-- CreateEnum
CREATE TYPE "UnhelpfulReason" AS ENUM ('OUTDATED', 'INCOMPLETE', 'UNCLEAR', 'WRONG', 'HARD_TO_FIND', 'CODE_FAILS');

-- CreateEnum
CREATE TYPE "FeedbackStatus" AS ENUM ('NEW', 'TRIAGED', 'RESOLVED', 'DISMISSED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "doc_spaces" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "visibility" "SpaceVisibility" NOT NULL DEFAULT 'PUBLIC',
    "is_indexed" BOOLEAN NOT NULL DEFAULT true,
    "default_language" TEXT NOT NULL DEFAULT 'en',
    "api_version_id" UUID,
    "repository_url" TEXT,
    "required_approvals" SMALLINT NOT NULL DEFAULT 1,
    "owner_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "doc_spaces_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "doc_pages" (
    "id" UUID NOT NULL,
    "space_id" UUID NOT NULL,
    "parent_id" UUID,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "mode" "DocMode" NOT NULL,
    "topic" "TopicType" NOT NULL DEFAULT 'CONCEPT',
    "position" INTEGER NOT NULL DEFAULT 0,
    "owner_id" UUID NOT NULL,
    "status" "PageStatus" NOT NULL DEFAULT 'DRAFT',
    "redirect_to_id" UUID,
    "review_interval_days" SMALLINT NOT NULL DEFAULT 180,
    "archived_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "doc_pages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_revisions" (
    "id" UUID NOT NULL,
    "page_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "product_version" TEXT,
    "body" TEXT NOT NULL,
    "body_sha256" CHAR(64) NOT NULL,
    "change_note" TEXT NOT NULL,
    "word_count" INTEGER NOT NULL DEFAULT 0,
    "reading_grade" DECIMAL(4,1),
    "broken_link_count" INTEGER NOT NULL DEFAULT 0,
    "status" "RevisionStatus" NOT NULL DEFAULT 'DRAFT',
    "published_at" TIMESTAMPTZ(6),
    "superseded_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "page_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_reviews" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "focus" "ReviewFocus" NOT NULL DEFAULT 'TECHNICAL',
    "decision" "ReviewDecision",
    "comments" TEXT,
    "suggestion_count" INTEGER NOT NULL DEFAULT 0,
    "requested_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(6),
    "decided_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "page_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_samples" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "anchor" TEXT NOT NULL,
    "language" "CodeLanguage" NOT NULL,
    "source" TEXT NOT NULL,
    "expected_output" TEXT,
    "runtime_image" TEXT,
    "is_runnable" BOOLEAN NOT NULL DEFAULT true,
    "timeout_ms" INTEGER NOT NULL DEFAULT 10000,
    "last_outcome" "SampleOutcome" NOT NULL DEFAULT 'NOT_RUN',
    "exit_code" SMALLINT,
    "last_run_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "code_samples_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_feedback" (
    "id" UUID NOT NULL,
    "page_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "user_id" UUID,
    "contact_email" TEXT,
    "is_helpful" BOOLEAN NOT NULL,
    "reason" "UnhelpfulReason",
    "comment" TEXT,
    "scroll_percent" SMALLINT,
    "status" "FeedbackStatus" NOT NULL DEFAULT 'NEW',
    "resolved_in_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "page_feedback_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "doc_spaces_api_version_id_idx" ON "doc_spaces"("api_version_id");

-- CreateIndex
CREATE INDEX "doc_spaces_owner_id_idx" ON "doc_spaces"("owner_id");

-- CreateIndex
CREATE INDEX "doc_spaces_organization_id_idx" ON "doc_spaces"("organization_id");

-- CreateIndex
CREATE INDEX "doc_spaces_compliance_id_idx" ON "doc_spaces"("compliance_id");

-- CreateIndex
CREATE INDEX "doc_pages_owner_id_idx" ON "doc_pages"("owner_id");

-- CreateIndex
CREATE INDEX "doc_pages_redirect_to_id_idx" ON "doc_pages"("redirect_to_id");

-- CreateIndex
CREATE UNIQUE INDEX "doc_pages_space_id_parent_id_slug_key" ON "doc_pages"("space_id", "parent_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "doc_pages_space_id_id_key" ON "doc_pages"("space_id", "id");

-- CreateIndex
CREATE INDEX "page_revisions_author_id_idx" ON "page_revisions"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "page_revisions_page_id_number_key" ON "page_revisions"("page_id", "number");

-- CreateIndex
CREATE INDEX "page_reviews_reviewer_id_idx" ON "page_reviews"("reviewer_id");

-- CreateIndex
CREATE UNIQUE INDEX "page_reviews_revision_id_reviewer_id_focus_key" ON "page_reviews"("revision_id", "reviewer_id", "focus");

-- CreateIndex
CREATE UNIQUE INDEX "code_samples_revision_id_anchor_key" ON "code_samples"("revision_id", "anchor");

-- CreateIndex
CREATE INDEX "page_feedback_page_id_created_at_idx" ON "page_feedback"("page_id", "created_at");

-- CreateIndex
CREATE INDEX "page_feedback_revision_id_idx" ON "page_feedback"("revision_id");

-- CreateIndex
CREATE INDEX "page_feedback_user_id_idx" ON "page_feedback"("user_id");

-- CreateIndex
CREATE INDEX "page_feedback_resolved_in_id_idx" ON "page_feedback"("resolved_in_id");

-- AddForeignKey
ALTER TABLE "doc_pages" ADD CONSTRAINT "doc_pages_space_id_fkey" FOREIGN KEY ("space_id") REFERENCES "doc_spaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "doc_pages" ADD CONSTRAINT "doc_pages_space_id_parent_id_fkey" FOREIGN KEY ("space_id", "parent_id") REFERENCES "doc_pages"("space_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "doc_pages" ADD CONSTRAINT "doc_pages_redirect_to_id_fkey" FOREIGN KEY ("redirect_to_id") REFERENCES "doc_pages"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_revisions" ADD CONSTRAINT "page_revisions_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "doc_pages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_reviews" ADD CONSTRAINT "page_reviews_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "page_revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code_samples" ADD CONSTRAINT "code_samples_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "page_revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_feedback" ADD CONSTRAINT "page_feedback_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "doc_pages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_feedback" ADD CONSTRAINT "page_feedback_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "page_revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_feedback" ADD CONSTRAINT "page_feedback_resolved_in_id_fkey" FOREIGN KEY ("resolved_in_id") REFERENCES "page_revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Safeguards of doc_spaces
ALTER TABLE "doc_spaces" ADD CONSTRAINT "doc_spaces_slug_2d498723_check"
    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "doc_spaces" ADD CONSTRAINT "doc_spaces_title_5d261229_check"
    CHECK (char_length(title) BETWEEN 1 AND 120);
ALTER TABLE "doc_spaces" ADD CONSTRAINT "doc_spaces_visibility_is_indexed_d559b4d0_check"
    CHECK (visibility = 'PUBLIC' OR NOT is_indexed);
ALTER TABLE "doc_spaces" ADD CONSTRAINT "doc_spaces_required_approvals_13175cf6_check"
    CHECK (required_approvals BETWEEN 0 AND 5);
ALTER TABLE "doc_spaces" ADD CONSTRAINT "doc_spaces_repository_url_c8ff5ed6_check"
    CHECK (repository_url ~ '^https://');
CREATE UNIQUE INDEX "doc_spaces_slug_b439e50d_key" ON "doc_spaces" ("slug")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "doc_spaces_organization_id_slug_7e2f9d35_key" ON "doc_spaces" ("organization_id", "slug")
    WHERE (organization_id IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of doc_pages
ALTER TABLE "doc_pages" ADD CONSTRAINT "doc_pages_slug_2d498723_check"
    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "doc_pages" ADD CONSTRAINT "doc_pages_position_54af9453_check"
    CHECK (position >= 0);
ALTER TABLE "doc_pages" ADD CONSTRAINT "doc_pages_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "doc_pages" ADD CONSTRAINT "doc_pages_status_archived_at_bc93aaaf_check"
    CHECK ((status = 'ARCHIVED') = (archived_at IS NOT NULL));
ALTER TABLE "doc_pages" ADD CONSTRAINT "doc_pages_redirect_to_id_id_69bd28c9_check"
    CHECK (redirect_to_id <> id);
ALTER TABLE "doc_pages" ADD CONSTRAINT "doc_pages_redirect_to_id_status_4d8a2740_check"
    CHECK (redirect_to_id IS NULL OR status = 'ARCHIVED');
ALTER TABLE "doc_pages" ADD CONSTRAINT "doc_pages_review_interval_days_c467a130_check"
    CHECK (review_interval_days BETWEEN 7 AND 1095);
CREATE UNIQUE INDEX "doc_pages_space_id_slug_c8e7ece8_key" ON "doc_pages" ("space_id", "slug")
    WHERE (parent_id IS NULL);

-- Safeguards of page_revisions
ALTER TABLE "page_revisions" ADD CONSTRAINT "page_revisions_number_98bc0389_check"
    CHECK (number >= 1);
ALTER TABLE "page_revisions" ADD CONSTRAINT "page_revisions_body_sha256_5670c2cb_check"
    CHECK (body_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "page_revisions" ADD CONSTRAINT "page_revisions_product_version_7295c7a3_check"
    CHECK (product_version ~ '^[0-9]+[.][0-9]+([.][0-9]+)?$');
ALTER TABLE "page_revisions" ADD CONSTRAINT "page_revisions_status_published_at_superseded_at_bff6d0b4_check"
    CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL AND superseded_at IS NULL));
ALTER TABLE "page_revisions" ADD CONSTRAINT "page_revisions_superseded_at_published_at_b0bd663a_check"
    CHECK (superseded_at >= published_at);
ALTER TABLE "page_revisions" ADD CONSTRAINT "page_revisions_word_count_broken_link_count_6b443381_check"
    CHECK (word_count >= 0 AND broken_link_count >= 0);
ALTER TABLE "page_revisions" ADD CONSTRAINT "page_revisions_reading_grade_55304738_check"
    CHECK (reading_grade BETWEEN 0 AND 20);
ALTER TABLE "page_revisions" ADD CONSTRAINT "page_revisions_status_broken_link_count_97741a86_check"
    CHECK (status <> 'PUBLISHED' OR broken_link_count = 0);
CREATE UNIQUE INDEX "page_revisions_page_id_language_product_version_d0448ed8_key" ON "page_revisions" ("page_id", "language", "product_version")
    WHERE (status = 'PUBLISHED');
CREATE UNIQUE INDEX "page_revisions_page_id_language_c3781d18_key" ON "page_revisions" ("page_id", "language")
    WHERE (status = 'PUBLISHED' AND product_version IS NULL);

-- Safeguards of page_reviews
ALTER TABLE "page_reviews" ADD CONSTRAINT "page_reviews_decision_decided_at_c0c8cbde_check"
    CHECK ((decision IS NULL) = (decided_at IS NULL));
ALTER TABLE "page_reviews" ADD CONSTRAINT "page_reviews_decided_at_requested_at_5f08b3ec_check"
    CHECK (decided_at >= requested_at);
ALTER TABLE "page_reviews" ADD CONSTRAINT "page_reviews_suggestion_count_fcda9c29_check"
    CHECK (suggestion_count >= 0);
ALTER TABLE "page_reviews" ADD CONSTRAINT "page_reviews_due_at_requested_at_b408eb13_check"
    CHECK (due_at > requested_at);

-- Safeguards of code_samples
ALTER TABLE "code_samples" ADD CONSTRAINT "code_samples_anchor_eb433a05_check"
    CHECK (anchor ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "code_samples" ADD CONSTRAINT "code_samples_source_5b569ed5_check"
    CHECK (octet_length(source) BETWEEN 1 AND 65536);
ALTER TABLE "code_samples" ADD CONSTRAINT "code_samples_exit_code_0ef9a0c0_check"
    CHECK (exit_code BETWEEN 0 AND 255);
ALTER TABLE "code_samples" ADD CONSTRAINT "code_samples_last_outcome_last_run_at_f288993b_check"
    CHECK ((last_outcome = 'NOT_RUN') = (last_run_at IS NULL));
ALTER TABLE "code_samples" ADD CONSTRAINT "code_samples_last_outcome_exit_code_03135add_check"
    CHECK (last_outcome <> 'PASSED' OR exit_code = 0);
ALTER TABLE "code_samples" ADD CONSTRAINT "code_samples_timeout_ms_931cd382_check"
    CHECK (timeout_ms BETWEEN 100 AND 300000);
ALTER TABLE "code_samples" ADD CONSTRAINT "code_samples_is_runnable_last_outcome_3f2c54ee_check"
    CHECK (is_runnable OR last_outcome = 'NOT_RUN');

-- Safeguards of page_feedback
ALTER TABLE "page_feedback" ADD CONSTRAINT "page_feedback_comment_eaa7c8f5_check"
    CHECK (char_length(comment) <= 2000);
ALTER TABLE "page_feedback" ADD CONSTRAINT "page_feedback_is_helpful_reason_f4c5bc2c_check"
    CHECK (is_helpful OR reason IS NOT NULL);
ALTER TABLE "page_feedback" ADD CONSTRAINT "page_feedback_is_helpful_reason_4d85a17b_check"
    CHECK (NOT is_helpful OR reason IS NULL);
ALTER TABLE "page_feedback" ADD CONSTRAINT "page_feedback_resolved_in_id_status_1d7aced6_check"
    CHECK (resolved_in_id IS NULL OR status = 'RESOLVED');
ALTER TABLE "page_feedback" ADD CONSTRAINT "page_feedback_scroll_percent_00e3cab2_check"
    CHECK (scroll_percent BETWEEN 0 AND 100);

-- Live rows of doc_spaces
CREATE VIEW azora_keys."doc_spaces_443b0f79_live" AS
    SELECT "id" FROM "doc_spaces"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."doc_spaces_443b0f79_live" TO azora_user;

-- Live rows of doc_pages
CREATE VIEW azora_keys."doc_pages_326fb2f7_live" AS
    SELECT "id" FROM "doc_pages"
    WHERE EXISTS (SELECT FROM azora_keys."doc_spaces_443b0f79_live" live WHERE live."id" = "doc_pages"."space_id");
GRANT SELECT ON azora_keys."doc_pages_326fb2f7_live" TO azora_user;

-- Live rows of page_revisions
CREATE VIEW azora_keys."page_revisions_ca05fe2d_live" AS
    SELECT "id" FROM "page_revisions"
    WHERE EXISTS (SELECT FROM azora_keys."doc_pages_326fb2f7_live" live WHERE live."id" = "page_revisions"."page_id");
GRANT SELECT ON azora_keys."page_revisions_ca05fe2d_live" TO azora_user;

-- Own rows of page_revisions
CREATE VIEW azora_keys."page_revisions_9e3a36f7_own" AS
    SELECT "id" FROM "page_revisions"
    WHERE "author_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."doc_pages_326fb2f7_live" live WHERE live."id" = "page_revisions"."page_id"));
GRANT SELECT ON azora_keys."page_revisions_9e3a36f7_own" TO azora_user;

-- Access to doc_spaces
ALTER TABLE "doc_spaces" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "doc_spaces" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "doc_spaces" TO azora_service;
GRANT SELECT ON "doc_spaces" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "doc_spaces_2a2a79e6_access" ON "doc_spaces"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "doc_spaces" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "doc_spaces" FOR SELECT TO azora_user
    USING ("owner_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "doc_spaces" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "owner_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."doc_spaces" WITH (security_barrier = true) AS
    SELECT "id", "slug", "title", "description", "visibility", "is_indexed", "default_language", "api_version_id",
        "repository_url", "required_approvals", "owner_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "doc_spaces";
GRANT SELECT ON azora_reader."doc_spaces" TO azora_reader;
ALTER VIEW azora_reader."doc_spaces" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "doc_spaces"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('owner_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "doc_spaces"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('owner_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "doc_spaces"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('owner_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "doc_spaces"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to doc_pages
ALTER TABLE "doc_pages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "doc_pages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "doc_pages" TO azora_service;
GRANT SELECT ON "doc_pages" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "doc_pages_0db6a870_access" ON "doc_pages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "doc_pages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "doc_pages" FOR SELECT TO azora_user
    USING ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "doc_pages" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."doc_spaces_443b0f79_live" live WHERE live."id" = "doc_pages"."space_id"));
CREATE VIEW azora_reader."doc_pages" WITH (security_barrier = true) AS
    SELECT "id", "space_id", "parent_id", "slug", "title", "mode", "topic", "position", "owner_id", "status",
        "redirect_to_id", "review_interval_days", "archived_at", "created_at", "updated_at"
    FROM "doc_pages";
GRANT SELECT ON azora_reader."doc_pages" TO azora_reader;
ALTER VIEW azora_reader."doc_pages" OWNER TO azora_masker;

-- Access to page_revisions
ALTER TABLE "page_revisions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "page_revisions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "page_revisions" TO azora_service;
GRANT SELECT ON "page_revisions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "page_revisions_8cee2be5_access" ON "page_revisions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "page_revisions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "page_revisions" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "page_revisions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."doc_pages_326fb2f7_live" live WHERE live."id" = "page_revisions"."page_id"));
CREATE VIEW azora_reader."page_revisions" WITH (security_barrier = true) AS
    SELECT "id", "page_id", "author_id", "number", "language", "product_version", "body", "body_sha256", "change_note",
        "word_count", "reading_grade", "broken_link_count", "status", "published_at", "superseded_at", "created_at",
        "updated_at"
    FROM "page_revisions";
GRANT SELECT ON azora_reader."page_revisions" TO azora_reader;
ALTER VIEW azora_reader."page_revisions" OWNER TO azora_masker;

-- Access to page_reviews
ALTER TABLE "page_reviews" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "page_reviews" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "page_reviews" TO azora_service;
GRANT SELECT ON "page_reviews" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("comments", "updated_at") ON "page_reviews" TO azora_user;
GRANT UPDATE ("comments") ON "page_reviews" TO azora_maintenance;
CREATE POLICY "page_reviews_a908c010_access" ON "page_reviews"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "page_reviews" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "page_reviews" FOR SELECT TO azora_user
    USING ("reviewer_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "page_reviews" FOR UPDATE TO azora_user
    USING ("reviewer_id" = (SELECT azora.subject()))
    WITH CHECK ("reviewer_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "page_reviews" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."page_revisions_ca05fe2d_live" live WHERE live."id" = "page_reviews"."revision_id"));
CREATE VIEW azora_reader."page_reviews" WITH (security_barrier = true) AS
    SELECT "id", "revision_id", "reviewer_id", "focus", "decision", azora.mask_free_text("comments") AS "comments",
        "suggestion_count", "requested_at", "due_at", "decided_at", "created_at", "updated_at"
    FROM "page_reviews";
GRANT SELECT ON azora_reader."page_reviews" TO azora_reader;
ALTER VIEW azora_reader."page_reviews" OWNER TO azora_masker;

-- Access to code_samples
ALTER TABLE "code_samples" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "code_samples" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "code_samples" TO azora_service;
GRANT SELECT ON "code_samples" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "code_samples_be5600a6_access" ON "code_samples"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "code_samples" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "code_samples" FOR SELECT TO azora_user
    USING ("revision_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."page_revisions_9e3a36f7_own")));
CREATE VIEW azora_reader."code_samples" WITH (security_barrier = true) AS
    SELECT "id", "revision_id", "anchor", "language", "source", "expected_output", "runtime_image", "is_runnable",
        "timeout_ms", "last_outcome", "exit_code", "last_run_at", "created_at", "updated_at"
    FROM "code_samples";
GRANT SELECT ON azora_reader."code_samples" TO azora_reader;
ALTER VIEW azora_reader."code_samples" OWNER TO azora_masker;

-- Access to page_feedback
ALTER TABLE "page_feedback" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "page_feedback" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "page_feedback" TO azora_service;
GRANT SELECT ON "page_feedback" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "page_id", "revision_id", "user_id", "is_helpful", "reason", "comment", "created_at", "updated_at") ON "page_feedback" TO azora_user;
GRANT UPDATE ("contact_email", "comment") ON "page_feedback" TO azora_maintenance;
CREATE POLICY "page_feedback_464da905_access" ON "page_feedback"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "page_feedback" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "page_feedback" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "page_feedback" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "page_feedback" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR (EXISTS (SELECT FROM azora_keys."doc_pages_326fb2f7_live" live WHERE live."id" = "page_feedback"."page_id")
        AND EXISTS (SELECT FROM azora_keys."page_revisions_ca05fe2d_live" live WHERE live."id" = "page_feedback"."revision_id")));
CREATE VIEW azora_reader."page_feedback" WITH (security_barrier = true) AS
    SELECT "id", "page_id", "revision_id", "user_id", azora.mask_email("contact_email") AS "contact_email", "is_helpful",
        "reason", azora.mask_free_text("comment") AS "comment", "scroll_percent", "status", "resolved_in_id",
        "created_at", "updated_at"
    FROM "page_feedback";
GRANT SELECT ON azora_reader."page_feedback" TO azora_reader;
ALTER VIEW azora_reader."page_feedback" OWNER TO azora_masker;
