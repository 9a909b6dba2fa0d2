-- CreateEnum
CREATE TYPE "LtiPart" AS ENUM ('TOOL', 'PLATFORM');

-- CreateEnum
CREATE TYPE "PlatformStatus" AS ENUM ('PENDING', 'ACTIVE', 'BLOCKED');

-- CreateEnum
CREATE TYPE "DeploymentReach" AS ENUM ('SITE', 'ACCOUNT', 'COURSE');

-- CreateEnum
CREATE TYPE "DeploymentStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'REMOVED');

-- CreateEnum
CREATE TYPE "AgsScope" AS ENUM ('LINEITEM', 'LINEITEM_READONLY', 'RESULT_READONLY', 'SCORE');

-- CreateEnum
CREATE TYPE "ContextKind" AS ENUM ('COURSE_TEMPLATE', 'COURSE_OFFERING', 'COURSE_SECTION', 'GROUP');

-- CreateEnum
CREATE TYPE "ActivityProgress" AS ENUM ('INITIALIZED', 'STARTED', 'IN_PROGRESS', 'SUBMITTED', 'COMPLETED');

-- CreateEnum
CREATE TYPE "GradingProgress" AS ENUM ('FULLY_GRADED', 'PENDING', 'PENDING_MANUAL', 'FAILED', 'NOT_READY');

-- CreateEnum
CREATE TYPE "ContentItemKind" AS ENUM ('LINK', 'LTI_RESOURCE_LINK', 'FILE', 'HTML', 'IMAGE');

-- CreateEnum
CREATE TYPE "SelectionStatus" AS ENUM ('RETURNED', 'PLACED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "LtiMessage" AS ENUM ('LTI_RESOURCE_LINK_REQUEST', 'LTI_DEEP_LINKING_REQUEST', 'LTI_SUBMISSION_REVIEW_REQUEST');

-- CreateEnum
CREATE TYPE "LaunchOutcome" AS ENUM ('ACCEPTED', 'BAD_SIGNATURE', 'NONCE_REPLAYED', 'EXPIRED', 'UNKNOWN_DEPLOYMENT', 'USER_UNKNOWN');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "lti_platforms" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "our_part" "LtiPart" NOT NULL DEFAULT 'TOOL',
    "product_family" TEXT,
    "issuer" TEXT NOT NULL,
    "client_id" TEXT NOT NULL,
    "oauth_client_id" UUID,
    "auth_login_url" TEXT NOT NULL,
    "auth_token_url" TEXT,
    "key_set_url" TEXT NOT NULL,
    "status" "PlatformStatus" NOT NULL DEFAULT 'PENDING',
    "registered_by_id" UUID,
    "blocked_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "lti_platforms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_deployments" (
    "id" UUID NOT NULL,
    "platform_id" UUID NOT NULL,
    "deployment_id" TEXT NOT NULL,
    "label" TEXT,
    "reach" "DeploymentReach" NOT NULL DEFAULT 'ACCOUNT',
    "ags_scopes" "AgsScope"[],
    "is_nrps_enabled" BOOLEAN NOT NULL DEFAULT false,
    "is_deep_linking_enabled" BOOLEAN NOT NULL DEFAULT true,
    "is_grade_passback" BOOLEAN NOT NULL DEFAULT false,
    "status" "DeploymentStatus" NOT NULL DEFAULT 'ACTIVE',
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "lti_deployments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_resource_links" (
    "id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "resource_link_id" TEXT NOT NULL,
    "context_id" TEXT,
    "context_kind" "ContextKind",
    "course_id" UUID,
    "title" TEXT NOT NULL,
    "target_link_uri" TEXT NOT NULL,
    "custom" JSONB NOT NULL DEFAULT '{}',
    "available_from" TIMESTAMPTZ(6),
    "available_until" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "lti_resource_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_line_items" (
    "id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "resource_link_id" UUID,
    "organization_id" UUID NOT NULL,
    "line_item_url" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "score_maximum" DECIMAL(9,4) NOT NULL,
    "resource_id" TEXT,
    "tag" TEXT,
    "gradebook_column_id" UUID,
    "start_date_time" TIMESTAMPTZ(6),
    "end_date_time" TIMESTAMPTZ(6),
    "grades_released" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "lti_line_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_scores" (
    "id" UUID NOT NULL,
    "line_item_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "lti_user_id" TEXT NOT NULL,
    "score_given" DECIMAL(9,4),
    "score_maximum" DECIMAL(9,4),
    "activity_progress" "ActivityProgress" NOT NULL DEFAULT 'INITIALIZED',
    "grading_progress" "GradingProgress" NOT NULL DEFAULT 'NOT_READY',
    "comment" TEXT,
    "started_at" TIMESTAMPTZ(6),
    "completed_at" TIMESTAMPTZ(6),
    "timestamp" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "lti_scores_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deep_link_selections" (
    "id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "selected_by_id" UUID NOT NULL,
    "course_id" UUID,
    "kind" "ContentItemKind" NOT NULL,
    "title" TEXT,
    "text" TEXT,
    "url" TEXT,
    "html" TEXT,
    "width_px" INTEGER,
    "height_px" INTEGER,
    "line_item_maximum" DECIMAL(9,4),
    "resource_link_id" UUID,
    "state_hash" TEXT,
    "status" "SelectionStatus" NOT NULL DEFAULT 'RETURNED',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "deep_link_selections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_launches" (
    "id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "resource_link_id" UUID,
    "user_id" UUID,
    "message_type" "LtiMessage" NOT NULL,
    "role_uris" TEXT[],
    "nonce_hash" TEXT,
    "outcome" "LaunchOutcome" NOT NULL,
    "ip_address" INET,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lti_launches_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "lti_platforms_oauth_client_id_idx" ON "lti_platforms"("oauth_client_id");

-- CreateIndex
CREATE INDEX "lti_platforms_registered_by_id_idx" ON "lti_platforms"("registered_by_id");

-- CreateIndex
CREATE INDEX "lti_platforms_compliance_id_idx" ON "lti_platforms"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "lti_platforms_issuer_client_id_key" ON "lti_platforms"("issuer", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "lti_platforms_organization_id_id_key" ON "lti_platforms"("organization_id", "id");

-- CreateIndex
CREATE INDEX "lti_deployments_organization_id_platform_id_idx" ON "lti_deployments"("organization_id", "platform_id");

-- CreateIndex
CREATE INDEX "lti_deployments_compliance_id_idx" ON "lti_deployments"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "lti_deployments_platform_id_deployment_id_key" ON "lti_deployments"("platform_id", "deployment_id");

-- CreateIndex
CREATE UNIQUE INDEX "lti_deployments_organization_id_id_key" ON "lti_deployments"("organization_id", "id");

-- CreateIndex
CREATE INDEX "lti_resource_links_organization_id_deployment_id_idx" ON "lti_resource_links"("organization_id", "deployment_id");

-- CreateIndex
CREATE INDEX "lti_resource_links_course_id_idx" ON "lti_resource_links"("course_id");

-- CreateIndex
CREATE UNIQUE INDEX "lti_resource_links_deployment_id_resource_link_id_key" ON "lti_resource_links"("deployment_id", "resource_link_id");

-- CreateIndex
CREATE UNIQUE INDEX "lti_line_items_line_item_url_key" ON "lti_line_items"("line_item_url");

-- CreateIndex
CREATE UNIQUE INDEX "lti_line_items_gradebook_column_id_key" ON "lti_line_items"("gradebook_column_id");

-- CreateIndex
CREATE INDEX "lti_line_items_resource_link_id_idx" ON "lti_line_items"("resource_link_id");

-- CreateIndex
CREATE INDEX "lti_line_items_organization_id_deployment_id_idx" ON "lti_line_items"("organization_id", "deployment_id");

-- CreateIndex
CREATE UNIQUE INDEX "lti_line_items_organization_id_id_key" ON "lti_line_items"("organization_id", "id");

-- CreateIndex
CREATE INDEX "lti_scores_user_id_timestamp_idx" ON "lti_scores"("user_id", "timestamp");

-- CreateIndex
CREATE INDEX "lti_scores_organization_id_line_item_id_idx" ON "lti_scores"("organization_id", "line_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "lti_scores_line_item_id_user_id_key" ON "lti_scores"("line_item_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "lti_scores_line_item_id_lti_user_id_key" ON "lti_scores"("line_item_id", "lti_user_id");

-- CreateIndex
CREATE UNIQUE INDEX "deep_link_selections_resource_link_id_key" ON "deep_link_selections"("resource_link_id");

-- CreateIndex
CREATE INDEX "deep_link_selections_organization_id_deployment_id_idx" ON "deep_link_selections"("organization_id", "deployment_id");

-- CreateIndex
CREATE INDEX "deep_link_selections_selected_by_id_idx" ON "deep_link_selections"("selected_by_id");

-- CreateIndex
CREATE INDEX "deep_link_selections_course_id_idx" ON "deep_link_selections"("course_id");

-- CreateIndex
CREATE UNIQUE INDEX "lti_launches_nonce_hash_key" ON "lti_launches"("nonce_hash");

-- CreateIndex
CREATE INDEX "lti_launches_created_at_idx" ON "lti_launches" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "lti_launches_deployment_id_idx" ON "lti_launches"("deployment_id");

-- CreateIndex
CREATE INDEX "lti_launches_resource_link_id_idx" ON "lti_launches"("resource_link_id");

-- CreateIndex
CREATE INDEX "lti_launches_user_id_idx" ON "lti_launches"("user_id");

-- AddForeignKey
ALTER TABLE "lti_deployments" ADD CONSTRAINT "lti_deployments_organization_id_platform_id_fkey" FOREIGN KEY ("organization_id", "platform_id") REFERENCES "lti_platforms"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_resource_links" ADD CONSTRAINT "lti_resource_links_organization_id_deployment_id_fkey" FOREIGN KEY ("organization_id", "deployment_id") REFERENCES "lti_deployments"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_line_items" ADD CONSTRAINT "lti_line_items_organization_id_deployment_id_fkey" FOREIGN KEY ("organization_id", "deployment_id") REFERENCES "lti_deployments"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_line_items" ADD CONSTRAINT "lti_line_items_resource_link_id_fkey" FOREIGN KEY ("resource_link_id") REFERENCES "lti_resource_links"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_scores" ADD CONSTRAINT "lti_scores_organization_id_line_item_id_fkey" FOREIGN KEY ("organization_id", "line_item_id") REFERENCES "lti_line_items"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deep_link_selections" ADD CONSTRAINT "deep_link_selections_organization_id_deployment_id_fkey" FOREIGN KEY ("organization_id", "deployment_id") REFERENCES "lti_deployments"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deep_link_selections" ADD CONSTRAINT "deep_link_selections_resource_link_id_fkey" FOREIGN KEY ("resource_link_id") REFERENCES "lti_resource_links"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_launches" ADD CONSTRAINT "lti_launches_deployment_id_fkey" FOREIGN KEY ("deployment_id") REFERENCES "lti_deployments"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lti_launches" ADD CONSTRAINT "lti_launches_resource_link_id_fkey" FOREIGN KEY ("resource_link_id") REFERENCES "lti_resource_links"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of lti_platforms
ALTER TABLE "lti_platforms" ADD CONSTRAINT "lti_platforms_issuer_auth_login_url_auth_token_u_d60a74e2_check"
    CHECK (issuer ~ '^https://' AND auth_login_url ~ '^https://' AND auth_token_url ~ '^https://' AND key_set_url ~ '^https://');
ALTER TABLE "lti_platforms" ADD CONSTRAINT "lti_platforms_our_part_oauth_client_id_26cf4f39_check"
    CHECK ((our_part = 'PLATFORM') = (oauth_client_id IS NOT NULL));
ALTER TABLE "lti_platforms" ADD CONSTRAINT "lti_platforms_our_part_auth_token_url_5796ade5_check"
    CHECK (our_part <> 'TOOL' OR auth_token_url IS NOT NULL);
ALTER TABLE "lti_platforms" ADD CONSTRAINT "lti_platforms_status_blocked_at_3fc27876_check"
    CHECK ((status = 'BLOCKED') = (blocked_at IS NOT NULL));

-- Safeguards of lti_deployments
ALTER TABLE "lti_deployments" ADD CONSTRAINT "lti_deployments_deployment_id_c7feeb28_check"
    CHECK (deployment_id ~ '^[ -~]{1,255}$');
ALTER TABLE "lti_deployments" ADD CONSTRAINT "lti_deployments_is_grade_passback_ags_scopes_56b2a7fc_check"
    CHECK (NOT is_grade_passback OR coalesce(ags_scopes, '{}') && '{SCORE}');

-- Safeguards of lti_resource_links
ALTER TABLE "lti_resource_links" ADD CONSTRAINT "lti_resource_links_resource_link_id_context_id_4265e567_check"
    CHECK (resource_link_id ~ '^[ -~]{1,255}$' AND context_id ~ '^[ -~]{1,255}$');
ALTER TABLE "lti_resource_links" ADD CONSTRAINT "lti_resource_links_target_link_uri_74228d0c_check"
    CHECK (target_link_uri ~ '^https://');
ALTER TABLE "lti_resource_links" ADD CONSTRAINT "lti_resource_links_available_until_available_fro_ef27b931_check"
    CHECK (available_until > available_from);
ALTER TABLE "lti_resource_links" ADD CONSTRAINT "lti_resource_links_custom_241babd1_check"
    CHECK (jsonb_typeof(custom) = 'object');

-- Safeguards of lti_line_items
ALTER TABLE "lti_line_items" ADD CONSTRAINT "lti_line_items_score_maximum_bc747c46_check"
    CHECK (score_maximum > 0);
ALTER TABLE "lti_line_items" ADD CONSTRAINT "lti_line_items_end_date_time_start_date_time_956e76c5_check"
    CHECK (end_date_time > start_date_time);
ALTER TABLE "lti_line_items" ADD CONSTRAINT "lti_line_items_line_item_url_0e605f0e_check"
    CHECK (line_item_url ~ '^https://');
ALTER TABLE "lti_line_items" ADD CONSTRAINT "lti_line_items_label_0656fe6d_check"
    CHECK (char_length(label) BETWEEN 1 AND 255);
CREATE UNIQUE INDEX "lti_line_items_resource_link_id_tag_ea31aec8_key" ON "lti_line_items" ("resource_link_id", "tag")
    WHERE (resource_link_id IS NOT NULL AND tag IS NOT NULL);

-- Safeguards of lti_scores
ALTER TABLE "lti_scores" ADD CONSTRAINT "lti_scores_score_maximum_score_given_abd7d434_check"
    CHECK (score_maximum > 0 AND score_given >= 0);
ALTER TABLE "lti_scores" ADD CONSTRAINT "lti_scores_score_given_score_maximum_49ebb542_check"
    CHECK ((score_given IS NULL) = (score_maximum IS NULL));
ALTER TABLE "lti_scores" ADD CONSTRAINT "lti_scores_grading_progress_activity_progress_11ac1153_check"
    CHECK (grading_progress <> 'FULLY_GRADED' OR activity_progress IN ('SUBMITTED', 'COMPLETED'));
ALTER TABLE "lti_scores" ADD CONSTRAINT "lti_scores_lti_user_id_8d64df1e_check"
    CHECK (lti_user_id ~ '^[ -~]{1,255}$');
ALTER TABLE "lti_scores" ADD CONSTRAINT "lti_scores_completed_at_started_at_9ba86f35_check"
    CHECK (completed_at >= started_at);

-- Safeguards of deep_link_selections
ALTER TABLE "deep_link_selections" ADD CONSTRAINT "deep_link_selections_resource_link_id_kind_390325a6_check"
    CHECK (resource_link_id IS NULL OR kind = 'LTI_RESOURCE_LINK');
ALTER TABLE "deep_link_selections" ADD CONSTRAINT "deep_link_selections_kind_html_3953f063_check"
    CHECK ((kind = 'HTML') = (html IS NOT NULL));
ALTER TABLE "deep_link_selections" ADD CONSTRAINT "deep_link_selections_kind_url_57f8fb30_check"
    CHECK (kind NOT IN ('LINK', 'FILE', 'IMAGE') OR url IS NOT NULL);
ALTER TABLE "deep_link_selections" ADD CONSTRAINT "deep_link_selections_url_html_c1cb17d9_check"
    CHECK (url ~ '^https://' AND char_length(html) <= 65536);
ALTER TABLE "deep_link_selections" ADD CONSTRAINT "deep_link_selections_width_px_height_px_ae204174_check"
    CHECK (width_px > 0 AND height_px > 0);
ALTER TABLE "deep_link_selections" ADD CONSTRAINT "deep_link_selections_line_item_maximum_kind_f5400b16_check"
    CHECK (line_item_maximum > 0 AND (line_item_maximum IS NULL OR kind = 'LTI_RESOURCE_LINK'));
ALTER TABLE "deep_link_selections" ADD CONSTRAINT "deep_link_selections_state_hash_cf2c2d3a_check"
    CHECK (state_hash ~ '^[0-9a-f]{64}$');

-- Safeguards of lti_launches
ALTER TABLE "lti_launches" ADD CONSTRAINT "lti_launches_nonce_hash_22f998c6_check"
    CHECK (nonce_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "lti_launches" ADD CONSTRAINT "lti_launches_outcome_user_id_94911b4b_check"
    CHECK ((outcome = 'ACCEPTED') = (user_id IS NOT NULL));
ALTER TABLE "lti_launches" ADD CONSTRAINT "lti_launches_role_uris_e367cbc7_check"
    CHECK (coalesce(cardinality(role_uris), 0) <= 50);
ALTER TABLE "lti_launches" ADD CONSTRAINT "lti_launches_expires_at_created_at_cc2dde12_check"
    CHECK (expires_at > created_at AND expires_at - created_at <= interval '1 hour');

-- Live rows of lti_deployments
CREATE VIEW azora_keys."lti_deployments_8158593d_live" AS
    SELECT "id" FROM "lti_deployments"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."lti_deployments_8158593d_live" TO azora_user;

-- Live rows of lti_line_items
CREATE VIEW azora_keys."lti_line_items_db88bda0_live" AS
    SELECT "id" FROM "lti_line_items"
    WHERE EXISTS (SELECT FROM azora_keys."lti_deployments_8158593d_live" live WHERE live."id" = "lti_line_items"."deployment_id");
GRANT SELECT ON azora_keys."lti_line_items_db88bda0_live" TO azora_user;

-- Access to lti_platforms
ALTER TABLE "lti_platforms" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "lti_platforms" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lti_platforms" TO azora_service;
GRANT SELECT ON "lti_platforms" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "lti_platforms_52edacb8_access" ON "lti_platforms"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "lti_platforms" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "lti_platforms" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "lti_platforms" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."lti_platforms" WITH (security_barrier = true) AS
    SELECT "id", "name", "our_part", "product_family", "issuer", "client_id", "oauth_client_id", "auth_login_url",
        "auth_token_url", "key_set_url", "status", "registered_by_id", "blocked_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "lti_platforms";
GRANT SELECT ON azora_reader."lti_platforms" TO azora_reader;
ALTER VIEW azora_reader."lti_platforms" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "lti_platforms"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "lti_platforms"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "lti_platforms"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "lti_platforms"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to lti_deployments
ALTER TABLE "lti_deployments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "lti_deployments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lti_deployments" TO azora_service;
GRANT SELECT ON "lti_deployments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "lti_deployments_e924faca_access" ON "lti_deployments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "lti_deployments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "lti_deployments" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "lti_deployments" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."lti_deployments" WITH (security_barrier = true) AS
    SELECT "id", "platform_id", "deployment_id", "label", "reach", "ags_scopes", "is_nrps_enabled",
        "is_deep_linking_enabled", "is_grade_passback", "status", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "lti_deployments";
GRANT SELECT ON azora_reader."lti_deployments" TO azora_reader;
ALTER VIEW azora_reader."lti_deployments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "lti_deployments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "lti_deployments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "lti_deployments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "lti_deployments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to lti_resource_links
ALTER TABLE "lti_resource_links" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "lti_resource_links" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lti_resource_links" TO azora_service;
GRANT SELECT ON "lti_resource_links" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "lti_resource_links_273a94d9_access" ON "lti_resource_links"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "lti_resource_links" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "lti_resource_links" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "lti_resource_links" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."lti_deployments_8158593d_live" live WHERE live."id" = "lti_resource_links"."deployment_id"));
CREATE VIEW azora_reader."lti_resource_links" WITH (security_barrier = true) AS
    SELECT "id", "deployment_id", "organization_id", "resource_link_id", "context_id", "context_kind", "course_id",
        "title", "target_link_uri", "custom", "available_from", "available_until", "created_at", "updated_at"
    FROM "lti_resource_links";
GRANT SELECT ON azora_reader."lti_resource_links" TO azora_reader;
ALTER VIEW azora_reader."lti_resource_links" OWNER TO azora_masker;

-- Access to lti_line_items
ALTER TABLE "lti_line_items" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "lti_line_items" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lti_line_items" TO azora_service;
GRANT SELECT ON "lti_line_items" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "lti_line_items_a8494f00_access" ON "lti_line_items"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "lti_line_items" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "lti_line_items" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "lti_line_items" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."lti_deployments_8158593d_live" live WHERE live."id" = "lti_line_items"."deployment_id"));
CREATE VIEW azora_reader."lti_line_items" WITH (security_barrier = true) AS
    SELECT "id", "deployment_id", "resource_link_id", "organization_id", "line_item_url", "label", "score_maximum",
        "resource_id", "tag", "gradebook_column_id", "start_date_time", "end_date_time", "grades_released",
        "created_at", "updated_at"
    FROM "lti_line_items";
GRANT SELECT ON azora_reader."lti_line_items" TO azora_reader;
ALTER VIEW azora_reader."lti_line_items" OWNER TO azora_masker;

-- Access to lti_scores
ALTER TABLE "lti_scores" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "lti_scores" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lti_scores" TO azora_service;
GRANT SELECT ON "lti_scores" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("comment") ON "lti_scores" TO azora_maintenance;
CREATE POLICY "lti_scores_855c03f2_access" ON "lti_scores"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "lti_scores" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "lti_scores" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "lti_scores" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."lti_line_items_db88bda0_live" live WHERE live."id" = "lti_scores"."line_item_id"));
CREATE VIEW azora_reader."lti_scores" WITH (security_barrier = true) AS
    SELECT "id", "line_item_id", "user_id", "organization_id", "lti_user_id", "score_given", "score_maximum",
        "activity_progress", "grading_progress", azora.mask_free_text("comment") AS "comment", "started_at",
        "completed_at", "timestamp", "created_at", "updated_at"
    FROM "lti_scores";
GRANT SELECT ON azora_reader."lti_scores" TO azora_reader;
ALTER VIEW azora_reader."lti_scores" OWNER TO azora_masker;

-- Access to deep_link_selections
ALTER TABLE "deep_link_selections" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "deep_link_selections" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "deep_link_selections" TO azora_service;
GRANT SELECT ("id", "deployment_id", "organization_id", "selected_by_id", "course_id", "kind", "title", "text", "url",
        "html", "width_px", "height_px", "line_item_maximum", "resource_link_id", "status", "created_at", "updated_at")
    ON "deep_link_selections" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("text") ON "deep_link_selections" TO azora_maintenance;
CREATE POLICY "deep_link_selections_18a1ce3a_access" ON "deep_link_selections"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "deep_link_selections" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "deep_link_selections" FOR SELECT TO azora_user
    USING ("selected_by_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "deep_link_selections" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "selected_by_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."lti_deployments_8158593d_live" live WHERE live."id" = "deep_link_selections"."deployment_id"));
CREATE VIEW azora_reader."deep_link_selections" WITH (security_barrier = true) AS
    SELECT "id", "deployment_id", "organization_id", "selected_by_id", "course_id", "kind", "title",
        azora.mask_free_text("text") AS "text", "url", "html", "width_px", "height_px", "line_item_maximum",
        "resource_link_id", "status", "created_at", "updated_at"
    FROM "deep_link_selections";
GRANT SELECT ON azora_reader."deep_link_selections" TO azora_reader;
ALTER VIEW azora_reader."deep_link_selections" OWNER TO azora_masker;

-- Access to lti_launches
ALTER TABLE "lti_launches" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "lti_launches" FROM PUBLIC;
GRANT SELECT, INSERT ON "lti_launches" TO azora_service;
GRANT SELECT ("id", "deployment_id", "resource_link_id", "user_id", "message_type", "role_uris", "outcome", "ip_address",
        "expires_at", "created_at")
    ON "lti_launches" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("ip_address") ON "lti_launches" TO azora_maintenance;
CREATE POLICY "lti_launches_c5c4d6f8_access" ON "lti_launches"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "lti_launches" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "lti_launches" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."lti_launches" WITH (security_barrier = true) AS
    SELECT "id", "deployment_id", "resource_link_id", "user_id", "message_type", "role_uris", "outcome",
        azora.mask_ip("ip_address") AS "ip_address", "expires_at", "created_at"
    FROM "lti_launches";
GRANT SELECT ON azora_reader."lti_launches" TO azora_reader;
ALTER VIEW azora_reader."lti_launches" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "lti_launches"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{nonce_hash,ip_address}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "lti_launches"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
