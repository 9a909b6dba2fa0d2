-- CreateEnum
CREATE TYPE "ProjectStatus" AS ENUM ('PROPOSED', 'INCUBATING', 'ACTIVE', 'ARCHIVED', 'REJECTED');

-- CreateEnum
CREATE TYPE "ContributionKind" AS ENUM ('CODE', 'DOCUMENTATION', 'TRANSLATION', 'DESIGN', 'TEST', 'ISSUE_REPORT', 'TRIAGE', 'MENTORING');

-- CreateEnum
CREATE TYPE "ChangeRequestState" AS ENUM ('OPEN', 'MERGED', 'CLOSED');

-- CreateEnum
CREATE TYPE "ReviewVerdict" AS ENUM ('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED');

-- CreateEnum
CREATE TYPE "BountyStatus" AS ENUM ('DRAFT', 'OPEN', 'AWARDED', 'EXPIRED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ClaimStatus" AS ENUM ('CLAIMED', 'SUBMITTED', 'ACCEPTED', 'REJECTED', 'LAPSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "AuditResult" AS ENUM ('PASSED', 'PASSED_WITH_REMARKS', 'FAILED');

-- CreateEnum
CREATE TYPE "RewardSource" AS ENUM ('PROOF_OF_KNOWLEDGE', 'BOUNTY', 'PROJECT_POOL');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "open_source_projects" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "repository_url" TEXT NOT NULL,
    "homepage_url" TEXT,
    "contributing_url" TEXT,
    "default_branch" TEXT NOT NULL DEFAULT 'main',
    "license_expression" TEXT NOT NULL,
    "is_license_approved" BOOLEAN NOT NULL DEFAULT false,
    "requires_sign_off" BOOLEAN NOT NULL DEFAULT true,
    "status" "ProjectStatus" NOT NULL DEFAULT 'PROPOSED',
    "reward_pool" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "bus_factor" SMALLINT,
    "open_issue_count" INTEGER NOT NULL DEFAULT 0,
    "maintainer_id" UUID NOT NULL,
    "archived_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "open_source_projects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contributions" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "contributor_id" UUID NOT NULL,
    "kind" "ContributionKind" NOT NULL,
    "title" TEXT NOT NULL,
    "change_request_url" TEXT NOT NULL,
    "commit_sha" VARCHAR(64),
    "state" "ChangeRequestState" NOT NULL DEFAULT 'OPEN',
    "lines_added" INTEGER NOT NULL DEFAULT 0,
    "lines_removed" INTEGER NOT NULL DEFAULT 0,
    "is_first_contribution" BOOLEAN NOT NULL DEFAULT false,
    "signed_off_at" TIMESTAMPTZ(6),
    "opened_at" TIMESTAMPTZ(6) NOT NULL,
    "first_response_at" TIMESTAMPTZ(6),
    "merged_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "contributions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contribution_reviews" (
    "id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "round" SMALLINT NOT NULL DEFAULT 1,
    "verdict" "ReviewVerdict" NOT NULL,
    "remarks" TEXT NOT NULL DEFAULT '',
    "difficulty" SMALLINT,
    "reviewed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "contribution_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_bounties" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "sponsor_id" UUID NOT NULL,
    "issue_url" TEXT NOT NULL,
    "acceptance_criteria" TEXT NOT NULL,
    "amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "escrow_wallet_id" UUID,
    "max_claims" SMALLINT NOT NULL DEFAULT 5,
    "status" "BountyStatus" NOT NULL DEFAULT 'DRAFT',
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "awarded_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "source_bounties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bounty_claims" (
    "id" UUID NOT NULL,
    "bounty_id" UUID NOT NULL,
    "claimant_id" UUID NOT NULL,
    "approach" TEXT,
    "contribution_id" UUID,
    "status" "ClaimStatus" NOT NULL DEFAULT 'CLAIMED',
    "decision_note" TEXT NOT NULL DEFAULT '',
    "claimed_at" TIMESTAMPTZ(6) NOT NULL,
    "lapses_at" TIMESTAMPTZ(6) NOT NULL,
    "decided_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "bounty_claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "license_audits" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "commit_sha" VARCHAR(64) NOT NULL,
    "tool_name" TEXT NOT NULL,
    "declared_expression" TEXT NOT NULL,
    "concluded_expression" TEXT NOT NULL,
    "files_scanned" INTEGER NOT NULL,
    "files_without_license" INTEGER NOT NULL,
    "conflict_count" INTEGER NOT NULL DEFAULT 0,
    "is_reuse_compliant" BOOLEAN NOT NULL DEFAULT false,
    "result" "AuditResult" NOT NULL,
    "report_file_id" UUID,
    "auditor_id" UUID,
    "audited_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "license_audits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contributor_rewards" (
    "id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "contributor_id" UUID NOT NULL,
    "source" "RewardSource" NOT NULL,
    "claim_id" UUID,
    "base_amount" DECIMAL(18,8) NOT NULL,
    "weight" DECIMAL(5,3) NOT NULL,
    "amount" DECIMAL(18,8) NOT NULL,
    "wallet_id" UUID NOT NULL,
    "mining_record_id" UUID,
    "granted_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contributor_rewards_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "open_source_projects_slug_key" ON "open_source_projects"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "open_source_projects_repository_url_key" ON "open_source_projects"("repository_url");

-- CreateIndex
CREATE INDEX "open_source_projects_maintainer_id_idx" ON "open_source_projects"("maintainer_id");

-- CreateIndex
CREATE INDEX "open_source_projects_organization_id_idx" ON "open_source_projects"("organization_id");

-- CreateIndex
CREATE INDEX "open_source_projects_compliance_id_idx" ON "open_source_projects"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "contributions_change_request_url_key" ON "contributions"("change_request_url");

-- CreateIndex
CREATE INDEX "contributions_project_id_opened_at_idx" ON "contributions"("project_id", "opened_at");

-- CreateIndex
CREATE INDEX "contributions_contributor_id_opened_at_idx" ON "contributions"("contributor_id", "opened_at");

-- CreateIndex
CREATE INDEX "contribution_reviews_reviewer_id_idx" ON "contribution_reviews"("reviewer_id");

-- CreateIndex
CREATE UNIQUE INDEX "contribution_reviews_contribution_id_reviewer_id_round_key" ON "contribution_reviews"("contribution_id", "reviewer_id", "round");

-- CreateIndex
CREATE INDEX "source_bounties_project_id_status_idx" ON "source_bounties"("project_id", "status");

-- CreateIndex
CREATE INDEX "source_bounties_sponsor_id_idx" ON "source_bounties"("sponsor_id");

-- CreateIndex
CREATE INDEX "source_bounties_escrow_wallet_id_idx" ON "source_bounties"("escrow_wallet_id");

-- CreateIndex
CREATE INDEX "source_bounties_organization_id_idx" ON "source_bounties"("organization_id");

-- CreateIndex
CREATE INDEX "source_bounties_compliance_id_idx" ON "source_bounties"("compliance_id");

-- CreateIndex
CREATE INDEX "bounty_claims_bounty_id_status_idx" ON "bounty_claims"("bounty_id", "status");

-- CreateIndex
CREATE INDEX "bounty_claims_claimant_id_idx" ON "bounty_claims"("claimant_id");

-- CreateIndex
CREATE INDEX "bounty_claims_contribution_id_idx" ON "bounty_claims"("contribution_id");

-- CreateIndex
CREATE INDEX "license_audits_project_id_audited_at_idx" ON "license_audits"("project_id", "audited_at");

-- CreateIndex
CREATE INDEX "license_audits_report_file_id_idx" ON "license_audits"("report_file_id");

-- CreateIndex
CREATE INDEX "license_audits_auditor_id_idx" ON "license_audits"("auditor_id");

-- CreateIndex
CREATE UNIQUE INDEX "license_audits_project_id_commit_sha_tool_name_key" ON "license_audits"("project_id", "commit_sha", "tool_name");

-- CreateIndex
CREATE UNIQUE INDEX "contributor_rewards_claim_id_key" ON "contributor_rewards"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "contributor_rewards_mining_record_id_key" ON "contributor_rewards"("mining_record_id");

-- CreateIndex
CREATE INDEX "contributor_rewards_contributor_id_granted_at_idx" ON "contributor_rewards"("contributor_id", "granted_at");

-- CreateIndex
CREATE INDEX "contributor_rewards_wallet_id_idx" ON "contributor_rewards"("wallet_id");

-- CreateIndex
CREATE UNIQUE INDEX "contributor_rewards_contribution_id_source_key" ON "contributor_rewards"("contribution_id", "source");

-- AddForeignKey
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "open_source_projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_reviews" ADD CONSTRAINT "contribution_reviews_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contributions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_bounties" ADD CONSTRAINT "source_bounties_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "open_source_projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bounty_claims" ADD CONSTRAINT "bounty_claims_bounty_id_fkey" FOREIGN KEY ("bounty_id") REFERENCES "source_bounties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bounty_claims" ADD CONSTRAINT "bounty_claims_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contributions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "license_audits" ADD CONSTRAINT "license_audits_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "open_source_projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributor_rewards" ADD CONSTRAINT "contributor_rewards_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contributions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributor_rewards" ADD CONSTRAINT "contributor_rewards_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "bounty_claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of open_source_projects
ALTER TABLE "open_source_projects" ADD CONSTRAINT "open_source_projects_slug_59fa89fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "open_source_projects" ADD CONSTRAINT "open_source_projects_repository_url_homepage_url_152607ee_check"
    CHECK (repository_url ~ '^https://' AND homepage_url ~ '^https://' AND contributing_url ~ '^https://');
ALTER TABLE "open_source_projects" ADD CONSTRAINT "open_source_projects_license_expression_239695f4_check"
    CHECK (license_expression ~ '^[A-Za-z0-9.+() -]+$');
ALTER TABLE "open_source_projects" ADD CONSTRAINT "open_source_projects_reward_pool_5cd1fcc8_check"
    CHECK (reward_pool >= 0 AND reward_pool < 'NaN');
ALTER TABLE "open_source_projects" ADD CONSTRAINT "open_source_projects_bus_factor_open_issue_count_8712a18f_check"
    CHECK (bus_factor >= 0 AND open_issue_count >= 0);
ALTER TABLE "open_source_projects" ADD CONSTRAINT "open_source_projects_status_archived_at_bc93aaaf_check"
    CHECK ((status = 'ARCHIVED') = (archived_at IS NOT NULL));
ALTER TABLE "open_source_projects" ADD CONSTRAINT "open_source_projects_status_is_license_approved_79ed04ec_check"
    CHECK (status <> 'ACTIVE' OR is_license_approved);

-- Safeguards of contributions
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_kind_state_commit_sha_8afe1eb1_check"
    CHECK (kind <> 'CODE' OR state <> 'MERGED' OR commit_sha IS NOT NULL);
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_commit_sha_5a070c55_check"
    CHECK (commit_sha ~ '^([0-9a-f]{40}|[0-9a-f]{64})$');
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_lines_added_lines_removed_b4af8176_check"
    CHECK (lines_added >= 0 AND lines_removed >= 0);
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_state_merged_at_1358597a_check"
    CHECK ((state = 'MERGED') = (merged_at IS NOT NULL));
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_state_kind_signed_off_at_80d0a42b_check"
    CHECK (state <> 'MERGED' OR kind <> 'CODE' OR signed_off_at IS NOT NULL);
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_state_closed_at_0dd2bd4b_check"
    CHECK ((state IN ('MERGED', 'CLOSED')) = (closed_at IS NOT NULL));
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_opened_at_first_response_at_closed_0ba07ff0_check"
    CHECK (opened_at <= first_response_at AND opened_at <= closed_at);
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_change_request_url_c79e9c1a_check"
    CHECK (change_request_url ~ '^https://');

-- Safeguards of contribution_reviews
ALTER TABLE "contribution_reviews" ADD CONSTRAINT "contribution_reviews_round_404a631b_check"
    CHECK (round >= 1);
ALTER TABLE "contribution_reviews" ADD CONSTRAINT "contribution_reviews_verdict_remarks_3ace19dc_check"
    CHECK (verdict <> 'CHANGES_REQUESTED' OR remarks <> '');
ALTER TABLE "contribution_reviews" ADD CONSTRAINT "contribution_reviews_difficulty_f46631c4_check"
    CHECK (difficulty BETWEEN 1 AND 4);

-- Safeguards of source_bounties
ALTER TABLE "source_bounties" ADD CONSTRAINT "source_bounties_amount_currency_4ab77e5f_check"
    CHECK (amount > 0 AND amount < 'NaN' AND currency = 'AZR');
ALTER TABLE "source_bounties" ADD CONSTRAINT "source_bounties_issue_url_582526d8_check"
    CHECK (issue_url ~ '^https://');
ALTER TABLE "source_bounties" ADD CONSTRAINT "source_bounties_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
ALTER TABLE "source_bounties" ADD CONSTRAINT "source_bounties_status_awarded_at_f1ed09fe_check"
    CHECK ((status = 'AWARDED') = (awarded_at IS NOT NULL));
ALTER TABLE "source_bounties" ADD CONSTRAINT "source_bounties_status_closed_at_ef23f815_check"
    CHECK ((status IN ('AWARDED', 'EXPIRED', 'WITHDRAWN')) = (closed_at IS NOT NULL));
ALTER TABLE "source_bounties" ADD CONSTRAINT "source_bounties_status_escrow_wallet_id_b13278de_check"
    CHECK (status NOT IN ('OPEN', 'AWARDED') OR escrow_wallet_id IS NOT NULL);
ALTER TABLE "source_bounties" ADD CONSTRAINT "source_bounties_max_claims_f583c8d2_check"
    CHECK (max_claims BETWEEN 1 AND 100);
CREATE UNIQUE INDEX "source_bounties_issue_url_sponsor_id_e8a993a6_key" ON "source_bounties" ("issue_url", "sponsor_id")
    WHERE (status IN ('DRAFT', 'OPEN') AND deleted_at IS NULL);

-- Safeguards of bounty_claims
ALTER TABLE "bounty_claims" ADD CONSTRAINT "bounty_claims_status_contribution_id_3bc04096_check"
    CHECK ((status IN ('SUBMITTED', 'ACCEPTED', 'REJECTED')) = (contribution_id IS NOT NULL));
ALTER TABLE "bounty_claims" ADD CONSTRAINT "bounty_claims_status_decided_at_be0d764c_check"
    CHECK ((status IN ('ACCEPTED', 'REJECTED')) = (decided_at IS NOT NULL));
ALTER TABLE "bounty_claims" ADD CONSTRAINT "bounty_claims_status_decision_note_dd46c790_check"
    CHECK (status <> 'REJECTED' OR decision_note <> '');
ALTER TABLE "bounty_claims" ADD CONSTRAINT "bounty_claims_lapses_at_claimed_at_decided_at_f7382fe4_check"
    CHECK (lapses_at > claimed_at AND decided_at >= claimed_at);
CREATE UNIQUE INDEX "bounty_claims_bounty_id_claimant_id_fbaf6f3d_key" ON "bounty_claims" ("bounty_id", "claimant_id")
    WHERE (status IN ('CLAIMED', 'SUBMITTED'));
CREATE UNIQUE INDEX "bounty_claims_bounty_id_e00808cf_key" ON "bounty_claims" ("bounty_id")
    WHERE (status = 'ACCEPTED');

-- Safeguards of license_audits
ALTER TABLE "license_audits" ADD CONSTRAINT "license_audits_commit_sha_5a070c55_check"
    CHECK (commit_sha ~ '^([0-9a-f]{40}|[0-9a-f]{64})$');
ALTER TABLE "license_audits" ADD CONSTRAINT "license_audits_files_scanned_files_without_licen_dd63d08a_check"
    CHECK (files_scanned >= 1 AND files_without_license BETWEEN 0 AND files_scanned AND conflict_count >= 0);
ALTER TABLE "license_audits" ADD CONSTRAINT "license_audits_concluded_expression_d5ac22d6_check"
    CHECK (concluded_expression ~ '^[A-Za-z0-9.+() -]+$');
ALTER TABLE "license_audits" ADD CONSTRAINT "license_audits_result_conflict_count_688f384f_check"
    CHECK (result <> 'PASSED' OR conflict_count = 0);
ALTER TABLE "license_audits" ADD CONSTRAINT "license_audits_is_reuse_compliant_files_without_219c0d11_check"
    CHECK (is_reuse_compliant = false OR files_without_license = 0);

-- Safeguards of contributor_rewards
ALTER TABLE "contributor_rewards" ADD CONSTRAINT "contributor_rewards_amount_5999da2a_check"
    CHECK (amount > 0 AND amount <= 1000);
ALTER TABLE "contributor_rewards" ADD CONSTRAINT "contributor_rewards_base_amount_weight_da3e07d0_check"
    CHECK (base_amount > 0 AND base_amount < 'NaN' AND weight > 0 AND weight <= 10);
ALTER TABLE "contributor_rewards" ADD CONSTRAINT "contributor_rewards_source_claim_id_725c2e14_check"
    CHECK ((source = 'BOUNTY') = (claim_id IS NOT NULL));
ALTER TABLE "contributor_rewards" ADD CONSTRAINT "contributor_rewards_source_mining_record_id_d2a821fd_check"
    CHECK ((source = 'PROOF_OF_KNOWLEDGE') = (mining_record_id IS NOT NULL));
ALTER TABLE "contributor_rewards" ADD CONSTRAINT "contributor_rewards_source_amount_base_amount_we_033daf8a_check"
    CHECK (source = 'BOUNTY' OR amount = round(least(base_amount * weight, 1000), 8));

-- Live rows of open_source_projects
CREATE VIEW azora_keys."open_source_projects_2d562b14_live" AS
    SELECT "id" FROM "open_source_projects"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."open_source_projects_2d562b14_live" TO azora_user;

-- Live rows of contributions
CREATE VIEW azora_keys."contributions_2e0ac5a4_live" AS
    SELECT "id" FROM "contributions"
    WHERE EXISTS (SELECT FROM azora_keys."open_source_projects_2d562b14_live" live WHERE live."id" = "contributions"."project_id");
GRANT SELECT ON azora_keys."contributions_2e0ac5a4_live" TO azora_user;

-- Live rows of source_bounties
CREATE VIEW azora_keys."source_bounties_f914a6e6_live" AS
    SELECT "id" FROM "source_bounties"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."source_bounties_f914a6e6_live" TO azora_user;

-- Own rows of open_source_projects
CREATE VIEW azora_keys."open_source_projects_af9b25ba_own" AS
    SELECT "id" FROM "open_source_projects"
    WHERE "maintainer_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."open_source_projects_af9b25ba_own" TO azora_user;

-- Access to open_source_projects
ALTER TABLE "open_source_projects" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "open_source_projects" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "open_source_projects" TO azora_service;
GRANT SELECT ON "open_source_projects" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "summary", "homepage_url", "contributing_url", "updated_at") ON "open_source_projects" TO azora_user;
GRANT UPDATE ("title", "summary") ON "open_source_projects" TO azora_maintenance;
CREATE POLICY "open_source_projects_e0d6412d_access" ON "open_source_projects"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "open_source_projects" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "open_source_projects" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "open_source_projects" FOR UPDATE TO azora_user
    USING ("maintainer_id" = (SELECT azora.subject()))
    WITH CHECK ("maintainer_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "open_source_projects" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "maintainer_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."open_source_projects" WITH (security_barrier = true) AS
    SELECT "id", "slug", azora.mask_free_text("title") AS "title", azora.mask_free_text("summary") AS "summary",
        "repository_url", "homepage_url", "contributing_url", "default_branch", "license_expression",
        "is_license_approved", "requires_sign_off", "status", "reward_pool", "bus_factor", "open_issue_count",
        "maintainer_id", "archived_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "open_source_projects";
GRANT SELECT ON azora_reader."open_source_projects" TO azora_reader;
ALTER VIEW azora_reader."open_source_projects" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "open_source_projects"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{title,summary}', '{maintainer_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "open_source_projects"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{title,summary}', '{maintainer_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "open_source_projects"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{title,summary}', '{maintainer_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "open_source_projects"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to contributions
ALTER TABLE "contributions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contributions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contributions" TO azora_service;
GRANT SELECT ON "contributions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title") ON "contributions" TO azora_maintenance;
CREATE POLICY "contributions_430d12ca_access" ON "contributions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contributions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "contributions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "contributions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "contributor_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."open_source_projects_2d562b14_live" live WHERE live."id" = "contributions"."project_id"));
CREATE VIEW azora_reader."contributions" WITH (security_barrier = true) AS
    SELECT "id", "project_id", "contributor_id", "kind", azora.mask_free_text("title") AS "title", "change_request_url",
        "commit_sha", "state", "lines_added", "lines_removed", "is_first_contribution", "signed_off_at", "opened_at",
        "first_response_at", "merged_at", "closed_at", "created_at", "updated_at"
    FROM "contributions";
GRANT SELECT ON azora_reader."contributions" TO azora_reader;
ALTER VIEW azora_reader."contributions" OWNER TO azora_masker;

-- Access to contribution_reviews
ALTER TABLE "contribution_reviews" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contribution_reviews" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contribution_reviews" TO azora_service;
GRANT SELECT ON "contribution_reviews" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("remarks") ON "contribution_reviews" TO azora_maintenance;
CREATE POLICY "contribution_reviews_46335f71_access" ON "contribution_reviews"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contribution_reviews" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "contribution_reviews" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "contribution_reviews" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "reviewer_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."contributions_2e0ac5a4_live" live WHERE live."id" = "contribution_reviews"."contribution_id"));
CREATE VIEW azora_reader."contribution_reviews" WITH (security_barrier = true) AS
    SELECT "id", "contribution_id", "reviewer_id", "round", "verdict", azora.mask_free_text("remarks") AS "remarks",
        "difficulty", "reviewed_at", "created_at", "updated_at"
    FROM "contribution_reviews";
GRANT SELECT ON azora_reader."contribution_reviews" TO azora_reader;
ALTER VIEW azora_reader."contribution_reviews" OWNER TO azora_masker;

-- Access to source_bounties
ALTER TABLE "source_bounties" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "source_bounties" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "source_bounties" TO azora_service;
GRANT SELECT ON "source_bounties" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("acceptance_criteria") ON "source_bounties" TO azora_maintenance;
CREATE POLICY "source_bounties_11a4222f_access" ON "source_bounties"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "source_bounties" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "source_bounties" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "source_bounties" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "sponsor_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."source_bounties" WITH (security_barrier = true) AS
    SELECT "id", "project_id", "sponsor_id", "issue_url",
        azora.mask_free_text("acceptance_criteria") AS "acceptance_criteria", "amount", "currency", "escrow_wallet_id",
        "max_claims", "status", "expires_at", "awarded_at", "closed_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "source_bounties";
GRANT SELECT ON azora_reader."source_bounties" TO azora_reader;
ALTER VIEW azora_reader."source_bounties" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "source_bounties"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{acceptance_criteria}', '{sponsor_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "source_bounties"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{acceptance_criteria}', '{sponsor_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "source_bounties"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{acceptance_criteria}', '{sponsor_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "source_bounties"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to bounty_claims
ALTER TABLE "bounty_claims" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "bounty_claims" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "bounty_claims" TO azora_service;
GRANT SELECT ON "bounty_claims" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("approach", "decision_note") ON "bounty_claims" TO azora_maintenance;
CREATE POLICY "bounty_claims_4aeeddb6_access" ON "bounty_claims"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "bounty_claims" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "bounty_claims" FOR SELECT TO azora_user
    USING ("claimant_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "bounty_claims" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."source_bounties_f914a6e6_live" live WHERE live."id" = "bounty_claims"."bounty_id"));
CREATE VIEW azora_reader."bounty_claims" WITH (security_barrier = true) AS
    SELECT "id", "bounty_id", "claimant_id", azora.mask_free_text("approach") AS "approach", "contribution_id", "status",
        azora.mask_free_text("decision_note") AS "decision_note", "claimed_at", "lapses_at", "decided_at",
        "created_at", "updated_at"
    FROM "bounty_claims";
GRANT SELECT ON azora_reader."bounty_claims" TO azora_reader;
ALTER VIEW azora_reader."bounty_claims" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "bounty_claims"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{approach,decision_note}', '{claimant_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "bounty_claims"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{approach,decision_note}', '{claimant_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "bounty_claims"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{approach,decision_note}', '{claimant_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "bounty_claims"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to license_audits
ALTER TABLE "license_audits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "license_audits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "license_audits" TO azora_service;
GRANT SELECT ON "license_audits" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "license_audits_95450c2a_access" ON "license_audits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "license_audits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "license_audits" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "license_audits" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "project_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."open_source_projects_af9b25ba_own")))
        OR EXISTS (SELECT FROM azora_keys."open_source_projects_2d562b14_live" live WHERE live."id" = "license_audits"."project_id"));
CREATE VIEW azora_reader."license_audits" WITH (security_barrier = true) AS
    SELECT "id", "project_id", "commit_sha", "tool_name", "declared_expression", "concluded_expression", "files_scanned",
        "files_without_license", "conflict_count", "is_reuse_compliant", "result", "report_file_id", "auditor_id",
        "audited_at", "created_at", "updated_at"
    FROM "license_audits";
GRANT SELECT ON azora_reader."license_audits" TO azora_reader;
ALTER VIEW azora_reader."license_audits" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "license_audits"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "license_audits"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "license_audits"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "license_audits"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to contributor_rewards
ALTER TABLE "contributor_rewards" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contributor_rewards" FROM PUBLIC;
GRANT SELECT, INSERT ON "contributor_rewards" TO azora_service;
GRANT SELECT ON "contributor_rewards" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "contributor_rewards_916986c5_access" ON "contributor_rewards"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contributor_rewards" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "contributor_rewards" FOR SELECT TO azora_user
    USING ("contributor_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."contributor_rewards" WITH (security_barrier = true) AS
    SELECT "id", "contribution_id", "contributor_id", "source", "claim_id", "base_amount", "weight", "amount",
        "wallet_id", "mining_record_id", "granted_at", "created_at"
    FROM "contributor_rewards";
GRANT SELECT ON azora_reader."contributor_rewards" TO azora_reader;
ALTER VIEW azora_reader."contributor_rewards" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "contributor_rewards"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "contributor_rewards"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
