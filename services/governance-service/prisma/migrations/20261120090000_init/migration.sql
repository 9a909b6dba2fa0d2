-- CreateEnum
CREATE TYPE "ProposalCategory" AS ENUM ('PARAMETER', 'TREASURY', 'UPGRADE', 'POLICY', 'ELECTION', 'CONSTITUTIONAL', 'SIGNAL');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('DRAFT', 'PENDING', 'ACTIVE', 'CANCELED', 'DEFEATED', 'SUCCEEDED', 'QUEUED', 'EXPIRED', 'EXECUTED');

-- CreateEnum
CREATE TYPE "VoteSupport" AS ENUM ('AGAINST', 'FOR', 'ABSTAIN');

-- CreateEnum
CREATE TYPE "VoteOutcome" AS ENUM ('PASSED', 'REJECTED', 'NO_QUORUM');

-- CreateEnum
CREATE TYPE "DelegationStatus" AS ENUM ('ACTIVE', 'REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ExecutionMode" AS ENUM ('ON_CHAIN', 'TREASURY_PAYMENT', 'CONFIGURATION', 'MANUAL');

-- CreateEnum
CREATE TYPE "ExecutionStatus" AS ENUM ('WAITING', 'READY', 'DONE', 'FAILED', 'EXPIRED', 'VETOED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "quorum_rules" (
    "id" UUID NOT NULL,
    "category" "ProposalCategory" NOT NULL,
    "quorum_percent" DECIMAL(5,2) NOT NULL,
    "approval_percent" DECIMAL(5,2) NOT NULL DEFAULT 50.01,
    "proposal_threshold" DECIMAL(18,8) NOT NULL,
    "voting_delay_hours" INTEGER NOT NULL DEFAULT 24,
    "voting_period_hours" INTEGER NOT NULL DEFAULT 168,
    "late_quorum_extension_hours" INTEGER NOT NULL DEFAULT 24,
    "timelock_hours" INTEGER NOT NULL DEFAULT 48,
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "quorum_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "governance_proposals" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "proposer_id" UUID NOT NULL,
    "category" "ProposalCategory" NOT NULL,
    "quorum_rule_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "description_sha256" CHAR(64) NOT NULL,
    "proposer_stake_id" UUID,
    "requested_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "calls" JSONB,
    "constitutional_review_id" UUID,
    "supersedes_id" UUID,
    "status" "ProposalState" NOT NULL DEFAULT 'DRAFT',
    "submitted_at" TIMESTAMPTZ(6),
    "canceled_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "governance_proposals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "voting_periods" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "snapshot_at" TIMESTAMPTZ(6) NOT NULL,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "extended_until" TIMESTAMPTZ(6),
    "eligible_votes" DECIMAL(18,8) NOT NULL,
    "quorum_votes" DECIMAL(18,8) NOT NULL,
    "for_votes" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "against_votes" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "abstain_votes" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "ballot_count" INTEGER NOT NULL DEFAULT 0,
    "outcome" "VoteOutcome",
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "voting_periods_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballots" (
    "id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "voter_id" UUID NOT NULL,
    "support" "VoteSupport" NOT NULL,
    "weight" DECIMAL(18,8) NOT NULL,
    "delegated_weight" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "reason" TEXT,
    "signature" BYTEA,
    "nonce" BIGINT,
    "cast_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ballots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vote_delegations" (
    "id" UUID NOT NULL,
    "delegator_id" UUID NOT NULL,
    "delegate_id" UUID NOT NULL,
    "category" "ProposalCategory",
    "share_percent" DECIMAL(5,2) NOT NULL DEFAULT 100,
    "signature" BYTEA,
    "nonce" BIGINT,
    "status" "DelegationStatus" NOT NULL DEFAULT 'ACTIVE',
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "vote_delegations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_executions" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "mode" "ExecutionMode" NOT NULL,
    "operation_id" CHAR(64),
    "queued_at" TIMESTAMPTZ(6) NOT NULL,
    "eta" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6),
    "executor_id" UUID,
    "transaction_hash" TEXT,
    "treasury_transaction_id" UUID,
    "veto_review_id" UUID,
    "status" "ExecutionStatus" NOT NULL DEFAULT 'WAITING',
    "failure" TEXT,
    "executed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "proposal_executions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "quorum_rules_category_effective_from_key" ON "quorum_rules"("category", "effective_from");

-- CreateIndex
CREATE UNIQUE INDEX "governance_proposals_number_key" ON "governance_proposals"("number");

-- CreateIndex
CREATE INDEX "governance_proposals_proposer_id_created_at_idx" ON "governance_proposals"("proposer_id", "created_at");

-- CreateIndex
CREATE INDEX "governance_proposals_status_submitted_at_idx" ON "governance_proposals"("status", "submitted_at");

-- CreateIndex
CREATE INDEX "governance_proposals_proposer_stake_id_idx" ON "governance_proposals"("proposer_stake_id");

-- CreateIndex
CREATE INDEX "governance_proposals_constitutional_review_id_idx" ON "governance_proposals"("constitutional_review_id");

-- CreateIndex
CREATE INDEX "governance_proposals_organization_id_idx" ON "governance_proposals"("organization_id");

-- CreateIndex
CREATE INDEX "governance_proposals_compliance_id_idx" ON "governance_proposals"("compliance_id");

-- CreateIndex
CREATE INDEX "governance_proposals_quorum_rule_id_idx" ON "governance_proposals"("quorum_rule_id");

-- CreateIndex
CREATE INDEX "governance_proposals_supersedes_id_idx" ON "governance_proposals"("supersedes_id");

-- CreateIndex
CREATE UNIQUE INDEX "voting_periods_proposal_id_key" ON "voting_periods"("proposal_id");

-- CreateIndex
CREATE INDEX "ballots_voter_id_cast_at_idx" ON "ballots"("voter_id", "cast_at");

-- CreateIndex
CREATE INDEX "ballots_created_at_idx" ON "ballots" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "ballots_period_id_voter_id_key" ON "ballots"("period_id", "voter_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballots_voter_id_nonce_key" ON "ballots"("voter_id", "nonce");

-- CreateIndex
CREATE INDEX "vote_delegations_delegator_id_status_idx" ON "vote_delegations"("delegator_id", "status");

-- CreateIndex
CREATE INDEX "vote_delegations_delegate_id_status_idx" ON "vote_delegations"("delegate_id", "status");

-- CreateIndex
CREATE INDEX "vote_delegations_organization_id_idx" ON "vote_delegations"("organization_id");

-- CreateIndex
CREATE INDEX "vote_delegations_compliance_id_idx" ON "vote_delegations"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_executions_proposal_id_key" ON "proposal_executions"("proposal_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_executions_operation_id_key" ON "proposal_executions"("operation_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_executions_treasury_transaction_id_key" ON "proposal_executions"("treasury_transaction_id");

-- CreateIndex
CREATE INDEX "proposal_executions_executor_id_idx" ON "proposal_executions"("executor_id");

-- CreateIndex
CREATE INDEX "proposal_executions_veto_review_id_idx" ON "proposal_executions"("veto_review_id");

-- AddForeignKey
ALTER TABLE "governance_proposals" ADD CONSTRAINT "governance_proposals_quorum_rule_id_fkey" FOREIGN KEY ("quorum_rule_id") REFERENCES "quorum_rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "governance_proposals" ADD CONSTRAINT "governance_proposals_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "governance_proposals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voting_periods" ADD CONSTRAINT "voting_periods_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "governance_proposals"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "voting_periods"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "proposal_executions" ADD CONSTRAINT "proposal_executions_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "governance_proposals"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of quorum_rules
ALTER TABLE "quorum_rules" ADD CONSTRAINT "quorum_rules_quorum_percent_e9938339_check"
    CHECK (quorum_percent > 0 AND quorum_percent <= 100);
ALTER TABLE "quorum_rules" ADD CONSTRAINT "quorum_rules_approval_percent_5f5dc296_check"
    CHECK (approval_percent >= 50 AND approval_percent <= 100);
ALTER TABLE "quorum_rules" ADD CONSTRAINT "quorum_rules_voting_delay_hours_voting_period_ho_ad1cca68_check"
    CHECK (voting_delay_hours BETWEEN 0 AND 720 AND voting_period_hours BETWEEN 1 AND 2160);
ALTER TABLE "quorum_rules" ADD CONSTRAINT "quorum_rules_timelock_hours_a8e5e15b_check"
    CHECK (timelock_hours BETWEEN 0 AND 2160);
ALTER TABLE "quorum_rules" ADD CONSTRAINT "quorum_rules_late_quorum_extension_hours_468cefb0_check"
    CHECK (late_quorum_extension_hours BETWEEN 0 AND 168);
ALTER TABLE "quorum_rules" ADD CONSTRAINT "quorum_rules_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "quorum_rules" ADD CONSTRAINT "quorum_rules_category_approval_percent_timelock_a4e08da9_check"
    CHECK (category <> 'CONSTITUTIONAL' OR (approval_percent >= 66 AND timelock_hours >= 48));
ALTER TABLE "quorum_rules" ADD CONSTRAINT "quorum_rules_proposal_threshold_9f3594d4_check"
    CHECK (proposal_threshold >= 0 AND proposal_threshold < 'NaN');
CREATE UNIQUE INDEX "quorum_rules_category_1814d66c_key" ON "quorum_rules" ("category")
    WHERE (effective_to IS NULL AND deleted_at IS NULL);

-- Safeguards of governance_proposals
ALTER TABLE "governance_proposals" ADD CONSTRAINT "governance_proposals_number_98bc0389_check"
    CHECK (number >= 1);
ALTER TABLE "governance_proposals" ADD CONSTRAINT "governance_proposals_description_sha256_f1ca12a5_check"
    CHECK (description_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "governance_proposals" ADD CONSTRAINT "governance_proposals_status_submitted_at_ac60cbb8_check"
    CHECK (status IN ('DRAFT', 'CANCELED') OR submitted_at IS NOT NULL);
ALTER TABLE "governance_proposals" ADD CONSTRAINT "governance_proposals_status_canceled_at_29bfdedc_check"
    CHECK ((status = 'CANCELED') = (canceled_at IS NOT NULL));
ALTER TABLE "governance_proposals" ADD CONSTRAINT "governance_proposals_category_status_constitutio_c2734b1f_check"
    CHECK (category <> 'CONSTITUTIONAL' OR status IN ('DRAFT', 'PENDING', 'CANCELED') OR constitutional_review_id IS NOT NULL);
ALTER TABLE "governance_proposals" ADD CONSTRAINT "governance_proposals_supersedes_id_id_982459c1_check"
    CHECK (supersedes_id <> id);
ALTER TABLE "governance_proposals" ADD CONSTRAINT "governance_proposals_requested_amount_category_6151a1ed_check"
    CHECK (requested_amount = 0 OR category = 'TREASURY');
ALTER TABLE "governance_proposals" ADD CONSTRAINT "governance_proposals_requested_amount_f8ac6cfd_check"
    CHECK (requested_amount >= 0 AND requested_amount < 'NaN');

-- Safeguards of voting_periods
ALTER TABLE "voting_periods" ADD CONSTRAINT "voting_periods_starts_at_snapshot_at_ends_at_2074b865_check"
    CHECK (starts_at > snapshot_at AND ends_at > starts_at);
ALTER TABLE "voting_periods" ADD CONSTRAINT "voting_periods_extended_until_ends_at_48e18f4b_check"
    CHECK (extended_until > ends_at);
ALTER TABLE "voting_periods" ADD CONSTRAINT "voting_periods_for_votes_against_votes_abstain_v_1b45a8bb_check"
    CHECK (for_votes + against_votes + abstain_votes <= eligible_votes);
ALTER TABLE "voting_periods" ADD CONSTRAINT "voting_periods_ballot_count_for_votes_against_vo_92190c47_check"
    CHECK (ballot_count >= 0 AND (ballot_count > 0 OR for_votes + against_votes + abstain_votes = 0));
ALTER TABLE "voting_periods" ADD CONSTRAINT "voting_periods_outcome_closed_at_4d8a707c_check"
    CHECK ((outcome IS NULL) = (closed_at IS NULL));
ALTER TABLE "voting_periods" ADD CONSTRAINT "voting_periods_outcome_for_votes_abstain_votes_q_f03b27bc_check"
    CHECK (outcome IS NULL OR (outcome = 'NO_QUORUM') = (for_votes + abstain_votes < quorum_votes));
ALTER TABLE "voting_periods" ADD CONSTRAINT "voting_periods_closed_at_extended_until_ends_at_a8bd8e9f_check"
    CHECK (closed_at >= coalesce(extended_until, ends_at));
ALTER TABLE "voting_periods" ADD CONSTRAINT "voting_periods_eligible_votes_d4b01c06_check"
    CHECK (eligible_votes >= 0 AND eligible_votes < 'NaN');
ALTER TABLE "voting_periods" ADD CONSTRAINT "voting_periods_quorum_votes_6a4d9f7e_check"
    CHECK (quorum_votes >= 0 AND quorum_votes < 'NaN');
ALTER TABLE "voting_periods" ADD CONSTRAINT "voting_periods_for_votes_38995543_check"
    CHECK (for_votes >= 0 AND for_votes < 'NaN');
ALTER TABLE "voting_periods" ADD CONSTRAINT "voting_periods_against_votes_fd594f0e_check"
    CHECK (against_votes >= 0 AND against_votes < 'NaN');
ALTER TABLE "voting_periods" ADD CONSTRAINT "voting_periods_abstain_votes_2927ce72_check"
    CHECK (abstain_votes >= 0 AND abstain_votes < 'NaN');
CREATE INDEX "voting_periods_ends_at_0a8d8fec_idx" ON "voting_periods" ("ends_at")
    WHERE (closed_at IS NULL);

-- Safeguards of ballots
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_delegated_weight_weight_2a0a5f7b_check"
    CHECK (delegated_weight <= weight);
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_nonce_1dc18aa4_check"
    CHECK (nonce >= 0);
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_signature_nonce_c9f8e6e1_check"
    CHECK ((signature IS NULL) = (nonce IS NULL));
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_reason_470f92dd_check"
    CHECK (char_length(reason) <= 2000);
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_weight_977ed3af_check"
    CHECK (weight > 0 AND weight < 'NaN');
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_delegated_weight_163f7763_check"
    CHECK (delegated_weight >= 0 AND delegated_weight < 'NaN');

-- Safeguards of vote_delegations
ALTER TABLE "vote_delegations" ADD CONSTRAINT "vote_delegations_delegator_id_delegate_id_db6a5ad6_check"
    CHECK (delegator_id <> delegate_id);
ALTER TABLE "vote_delegations" ADD CONSTRAINT "vote_delegations_status_ended_at_600a88e0_check"
    CHECK ((status IN ('REVOKED', 'EXPIRED')) = (ended_at IS NOT NULL));
ALTER TABLE "vote_delegations" ADD CONSTRAINT "vote_delegations_expires_at_effective_from_ended_b8571e75_check"
    CHECK (expires_at > effective_from AND ended_at >= effective_from);
ALTER TABLE "vote_delegations" ADD CONSTRAINT "vote_delegations_share_percent_5d788ced_check"
    CHECK (share_percent > 0 AND share_percent <= 100);
ALTER TABLE "vote_delegations" ADD CONSTRAINT "vote_delegations_nonce_1dc18aa4_check"
    CHECK (nonce >= 0);
CREATE UNIQUE INDEX "vote_delegations_delegator_id_category_d410de87_key" ON "vote_delegations" ("delegator_id", "category")
    WHERE (status = 'ACTIVE' AND category IS NOT NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "vote_delegations_delegator_id_7c6d6eed_key" ON "vote_delegations" ("delegator_id")
    WHERE (status = 'ACTIVE' AND category IS NULL AND deleted_at IS NULL);

-- Safeguards of proposal_executions
ALTER TABLE "proposal_executions" ADD CONSTRAINT "proposal_executions_eta_queued_at_440952f6_check"
    CHECK (eta > queued_at);
ALTER TABLE "proposal_executions" ADD CONSTRAINT "proposal_executions_status_executed_at_1ff63e9c_check"
    CHECK ((status = 'DONE') = (executed_at IS NOT NULL));
ALTER TABLE "proposal_executions" ADD CONSTRAINT "proposal_executions_executed_at_eta_1b3e38fe_check"
    CHECK (executed_at >= eta);
ALTER TABLE "proposal_executions" ADD CONSTRAINT "proposal_executions_expires_at_eta_8b23e8ff_check"
    CHECK (expires_at > eta);
ALTER TABLE "proposal_executions" ADD CONSTRAINT "proposal_executions_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "proposal_executions" ADD CONSTRAINT "proposal_executions_status_veto_review_id_8898f6d3_check"
    CHECK ((status = 'VETOED') = (veto_review_id IS NOT NULL));
ALTER TABLE "proposal_executions" ADD CONSTRAINT "proposal_executions_operation_id_31200126_check"
    CHECK (operation_id ~ '^[0-9a-f]{64}$');

-- Live rows of governance_proposals
CREATE VIEW azora_keys."governance_proposals_a22879f5_live" AS
    SELECT "id" FROM "governance_proposals"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."governance_proposals_a22879f5_live" TO azora_user;

-- Own rows of governance_proposals
CREATE VIEW azora_keys."governance_proposals_e73195c4_own" AS
    SELECT "id" FROM "governance_proposals"
    WHERE "proposer_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."governance_proposals_e73195c4_own" TO azora_user;

-- Access to quorum_rules
ALTER TABLE "quorum_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "quorum_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "quorum_rules" TO azora_service;
GRANT SELECT ON "quorum_rules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "quorum_rules_830a1a94_access" ON "quorum_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "quorum_rules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "quorum_rules" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "quorum_rules" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."quorum_rules" WITH (security_barrier = true) AS
    SELECT "id", "category", "quorum_percent", "approval_percent", "proposal_threshold", "voting_delay_hours",
        "voting_period_hours", "late_quorum_extension_hours", "timelock_hours", "effective_from", "effective_to",
        "created_at", "updated_at", "deleted_at"
    FROM "quorum_rules";
GRANT SELECT ON azora_reader."quorum_rules" TO azora_reader;
ALTER VIEW azora_reader."quorum_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "quorum_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "quorum_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "quorum_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "quorum_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to governance_proposals
ALTER TABLE "governance_proposals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "governance_proposals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "governance_proposals" TO azora_service;
GRANT SELECT ON "governance_proposals" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "body") ON "governance_proposals" TO azora_maintenance;
CREATE POLICY "governance_proposals_3cf5276d_access" ON "governance_proposals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "governance_proposals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "governance_proposals" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "governance_proposals" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "proposer_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."governance_proposals" WITH (security_barrier = true) AS
    SELECT "id", "number", "proposer_id", "category", "quorum_rule_id", azora.mask_free_text("title") AS "title",
        azora.mask_free_text("body") AS "body", "description_sha256", "proposer_stake_id", "requested_amount", "calls",
        "constitutional_review_id", "supersedes_id", "status", "submitted_at", "canceled_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "governance_proposals";
GRANT SELECT ON azora_reader."governance_proposals" TO azora_reader;
ALTER VIEW azora_reader."governance_proposals" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "governance_proposals"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{title,body}', '{proposer_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "governance_proposals"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{title,body}', '{proposer_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "governance_proposals"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{title,body}', '{proposer_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "governance_proposals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to voting_periods
ALTER TABLE "voting_periods" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "voting_periods" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "voting_periods" TO azora_service;
GRANT SELECT ON "voting_periods" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "voting_periods_a337e175_access" ON "voting_periods"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "voting_periods" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "voting_periods" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "voting_periods" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "proposal_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."governance_proposals_e73195c4_own")))
        OR EXISTS (SELECT FROM azora_keys."governance_proposals_a22879f5_live" live WHERE live."id" = "voting_periods"."proposal_id"));
CREATE VIEW azora_reader."voting_periods" WITH (security_barrier = true) AS
    SELECT "id", "proposal_id", "snapshot_at", "starts_at", "ends_at", "extended_until", "eligible_votes", "quorum_votes",
        "for_votes", "against_votes", "abstain_votes", "ballot_count", "outcome", "closed_at", "created_at",
        "updated_at"
    FROM "voting_periods";
GRANT SELECT ON azora_reader."voting_periods" TO azora_reader;
ALTER VIEW azora_reader."voting_periods" OWNER TO azora_masker;

-- Access to ballots
ALTER TABLE "ballots" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ballots" FROM PUBLIC;
GRANT SELECT, INSERT ON "ballots" TO azora_service;
GRANT SELECT ON "ballots" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("reason") ON "ballots" TO azora_maintenance;
CREATE POLICY "ballots_4d386c9c_access" ON "ballots"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ballots" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ballots" FOR SELECT TO azora_user
    USING ("voter_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."ballots" WITH (security_barrier = true) AS
    SELECT "id", "period_id", "voter_id", "support", "weight", "delegated_weight",
        azora.mask_free_text("reason") AS "reason", "signature", "nonce", "cast_at", "created_at"
    FROM "ballots";
GRANT SELECT ON azora_reader."ballots" TO azora_reader;
ALTER VIEW azora_reader."ballots" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "ballots"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{reason}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "ballots"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to vote_delegations
ALTER TABLE "vote_delegations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "vote_delegations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "vote_delegations" TO azora_service;
GRANT SELECT ON "vote_delegations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "vote_delegations_c5aff0e0_access" ON "vote_delegations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "vote_delegations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "vote_delegations" FOR SELECT TO azora_user
    USING ("delegator_id" = (SELECT azora.subject())
        OR "delegate_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "vote_delegations" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("delegator_id" = (SELECT azora.subject())
        OR "delegate_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."vote_delegations" WITH (security_barrier = true) AS
    SELECT "id", "delegator_id", "delegate_id", "category", "share_percent", "signature", "nonce", "status",
        "effective_from", "expires_at", "ended_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "vote_delegations";
GRANT SELECT ON azora_reader."vote_delegations" TO azora_reader;
ALTER VIEW azora_reader."vote_delegations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "vote_delegations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{}', '{delegator_id,delegate_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "vote_delegations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{}', '{delegator_id,delegate_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "vote_delegations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{}', '{delegator_id,delegate_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "vote_delegations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to proposal_executions
ALTER TABLE "proposal_executions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "proposal_executions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "proposal_executions" TO azora_service;
GRANT SELECT ON "proposal_executions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "proposal_executions_b6bcb5af_access" ON "proposal_executions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "proposal_executions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "proposal_executions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "proposal_executions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "proposal_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."governance_proposals_e73195c4_own")))
        OR EXISTS (SELECT FROM azora_keys."governance_proposals_a22879f5_live" live WHERE live."id" = "proposal_executions"."proposal_id"));
CREATE VIEW azora_reader."proposal_executions" WITH (security_barrier = true) AS
    SELECT "id", "proposal_id", "mode", "operation_id", "queued_at", "eta", "expires_at", "executor_id",
        "transaction_hash", "treasury_transaction_id", "veto_review_id", "status", "failure", "executed_at",
        "created_at", "updated_at"
    FROM "proposal_executions";
GRANT SELECT ON azora_reader."proposal_executions" TO azora_reader;
ALTER VIEW azora_reader."proposal_executions" OWNER TO azora_masker;
