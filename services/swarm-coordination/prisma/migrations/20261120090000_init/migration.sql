-- CreateEnum
CREATE TYPE "VotingRight" AS ENUM ('VOTER', 'LEARNER');

-- CreateEnum
CREATE TYPE "MemberState" AS ENUM ('JOINING', 'ALIVE', 'SUSPECT', 'DEAD', 'LEFT');

-- CreateEnum
CREATE TYPE "ElectionCause" AS ENUM ('BOOTSTRAP', 'LEADER_LOST', 'LEADER_TRANSFER', 'RECONFIGURATION');

-- CreateEnum
CREATE TYPE "LockMode" AS ENUM ('EXCLUSIVE', 'SHARED');

-- CreateEnum
CREATE TYPE "TaskStatus" AS ENUM ('ANNOUNCED', 'AWARDED', 'IN_PROGRESS', 'DONE', 'FAILED', 'CANCELLED', 'UNASSIGNED');

-- CreateEnum
CREATE TYPE "BidAct" AS ENUM ('PROPOSE', 'REFUSE');

-- CreateEnum
CREATE TYPE "BidAnswer" AS ENUM ('ACCEPT_PROPOSAL', 'REJECT_PROPOSAL');

-- CreateEnum
CREATE TYPE "MembershipKind" AS ENUM ('JOIN', 'LEAVE', 'CONFIRM_DEAD', 'PROMOTE', 'DEMOTE');

-- CreateEnum
CREATE TYPE "ConfigurationPhase" AS ENUM ('SINGLE', 'JOINT', 'FINAL');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "swarms" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "purpose" TEXT NOT NULL,
    "current_term" BIGINT NOT NULL DEFAULT 0,
    "membership_epoch" BIGINT NOT NULL DEFAULT 0,
    "election_timeout_min_ms" INTEGER NOT NULL DEFAULT 150,
    "election_timeout_max_ms" INTEGER NOT NULL DEFAULT 300,
    "heartbeat_ms" INTEGER NOT NULL DEFAULT 50,
    "probe_period_ms" INTEGER NOT NULL DEFAULT 1000,
    "suspicion_ms" INTEGER NOT NULL DEFAULT 5000,
    "indirect_probes" SMALLINT NOT NULL DEFAULT 3,
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "swarms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "swarm_nodes" (
    "id" UUID NOT NULL,
    "swarm_id" UUID NOT NULL,
    "node_name" VARCHAR(253) NOT NULL,
    "agent_id" UUID,
    "family_member_id" UUID,
    "service_instance_id" UUID,
    "address" INET,
    "port" INTEGER,
    "voting" "VotingRight" NOT NULL DEFAULT 'VOTER',
    "state" "MemberState" NOT NULL DEFAULT 'ALIVE',
    "incarnation" BIGINT NOT NULL DEFAULT 0,
    "match_index" BIGINT NOT NULL DEFAULT 0,
    "last_term" BIGINT NOT NULL DEFAULT 0,
    "voted_for_id" UUID,
    "capabilities" TEXT[],
    "capacity" INTEGER NOT NULL DEFAULT 1,
    "current_load" INTEGER NOT NULL DEFAULT 0,
    "public_key" BYTEA NOT NULL,
    "joined_at" TIMESTAMPTZ(6) NOT NULL,
    "suspected_at" TIMESTAMPTZ(6),
    "departed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "swarm_nodes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leader_leases" (
    "id" UUID NOT NULL,
    "swarm_id" UUID NOT NULL,
    "term" BIGINT NOT NULL,
    "leader_id" UUID NOT NULL,
    "voter_count" INTEGER NOT NULL,
    "votes" INTEGER NOT NULL,
    "commit_index_at_election" BIGINT NOT NULL,
    "cause" "ElectionCause" NOT NULL,
    "elected_at" TIMESTAMPTZ(6) NOT NULL,
    "lease_until" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "leader_leases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "distributed_locks" (
    "id" UUID NOT NULL,
    "swarm_id" UUID NOT NULL,
    "lock_name" VARCHAR(255) NOT NULL,
    "mode" "LockMode" NOT NULL DEFAULT 'EXCLUSIVE',
    "max_holders" INTEGER NOT NULL DEFAULT 1,
    "holder_id" UUID,
    "fencing_token" BIGINT NOT NULL DEFAULT 1,
    "waiters" INTEGER NOT NULL DEFAULT 0,
    "acquired_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "distributed_locks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "swarm_tasks" (
    "id" UUID NOT NULL,
    "swarm_id" UUID NOT NULL,
    "conversation_key" TEXT NOT NULL,
    "manager_id" UUID NOT NULL,
    "contractor_id" UUID,
    "parent_id" UUID,
    "title" TEXT NOT NULL,
    "requirements" JSONB NOT NULL DEFAULT '{}',
    "priority" SMALLINT NOT NULL DEFAULT 5,
    "reward_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "TaskStatus" NOT NULL DEFAULT 'ANNOUNCED',
    "result" JSONB,
    "announced_at" TIMESTAMPTZ(6) NOT NULL,
    "bid_deadline" TIMESTAMPTZ(6) NOT NULL,
    "due_at" TIMESTAMPTZ(6) NOT NULL,
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "swarm_tasks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_bids" (
    "id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "swarm_id" UUID NOT NULL,
    "bidder_id" UUID NOT NULL,
    "act" "BidAct" NOT NULL,
    "refusal_reason" TEXT,
    "estimated_seconds" INTEGER,
    "cost_amount" DECIMAL(18,8),
    "confidence" DECIMAL(3,2),
    "answer" "BidAnswer",
    "answered_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "task_bids_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership_changes" (
    "id" UUID NOT NULL,
    "swarm_id" UUID NOT NULL,
    "epoch" BIGINT NOT NULL,
    "term" BIGINT NOT NULL,
    "node_id" UUID NOT NULL,
    "change" "MembershipKind" NOT NULL,
    "phase" "ConfigurationPhase" NOT NULL DEFAULT 'SINGLE',
    "voting_before" "VotingRight",
    "voting_after" "VotingRight",
    "old_voters" INTEGER NOT NULL,
    "new_voters" INTEGER NOT NULL,
    "reported_by_id" UUID,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_changes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "swarms_name_key" ON "swarms"("name");

-- CreateIndex
CREATE INDEX "swarms_created_by_id_idx" ON "swarms"("created_by_id");

-- CreateIndex
CREATE INDEX "swarms_organization_id_idx" ON "swarms"("organization_id");

-- CreateIndex
CREATE INDEX "swarms_compliance_id_idx" ON "swarms"("compliance_id");

-- CreateIndex
CREATE INDEX "swarm_nodes_swarm_id_state_idx" ON "swarm_nodes"("swarm_id", "state");

-- CreateIndex
CREATE INDEX "swarm_nodes_agent_id_idx" ON "swarm_nodes"("agent_id");

-- CreateIndex
CREATE INDEX "swarm_nodes_family_member_id_idx" ON "swarm_nodes"("family_member_id");

-- CreateIndex
CREATE INDEX "swarm_nodes_service_instance_id_idx" ON "swarm_nodes"("service_instance_id");

-- CreateIndex
CREATE INDEX "swarm_nodes_voted_for_id_swarm_id_idx" ON "swarm_nodes"("voted_for_id", "swarm_id");

-- CreateIndex
CREATE UNIQUE INDEX "swarm_nodes_id_swarm_id_key" ON "swarm_nodes"("id", "swarm_id");

-- CreateIndex
CREATE INDEX "leader_leases_leader_id_swarm_id_idx" ON "leader_leases"("leader_id", "swarm_id");

-- CreateIndex
CREATE INDEX "leader_leases_elected_at_idx" ON "leader_leases" USING BRIN ("elected_at");

-- CreateIndex
CREATE UNIQUE INDEX "leader_leases_swarm_id_term_key" ON "leader_leases"("swarm_id", "term");

-- CreateIndex
CREATE INDEX "distributed_locks_swarm_id_lock_name_idx" ON "distributed_locks"("swarm_id", "lock_name");

-- CreateIndex
CREATE INDEX "distributed_locks_holder_id_swarm_id_idx" ON "distributed_locks"("holder_id", "swarm_id");

-- CreateIndex
CREATE UNIQUE INDEX "swarm_tasks_conversation_key_key" ON "swarm_tasks"("conversation_key");

-- CreateIndex
CREATE INDEX "swarm_tasks_swarm_id_status_announced_at_idx" ON "swarm_tasks"("swarm_id", "status", "announced_at");

-- CreateIndex
CREATE INDEX "swarm_tasks_manager_id_swarm_id_idx" ON "swarm_tasks"("manager_id", "swarm_id");

-- CreateIndex
CREATE INDEX "swarm_tasks_contractor_id_swarm_id_idx" ON "swarm_tasks"("contractor_id", "swarm_id");

-- CreateIndex
CREATE INDEX "swarm_tasks_parent_id_idx" ON "swarm_tasks"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "swarm_tasks_id_swarm_id_key" ON "swarm_tasks"("id", "swarm_id");

-- CreateIndex
CREATE INDEX "task_bids_task_id_swarm_id_idx" ON "task_bids"("task_id", "swarm_id");

-- CreateIndex
CREATE INDEX "task_bids_bidder_id_swarm_id_idx" ON "task_bids"("bidder_id", "swarm_id");

-- CreateIndex
CREATE UNIQUE INDEX "task_bids_task_id_bidder_id_key" ON "task_bids"("task_id", "bidder_id");

-- CreateIndex
CREATE INDEX "membership_changes_node_id_swarm_id_idx" ON "membership_changes"("node_id", "swarm_id");

-- CreateIndex
CREATE INDEX "membership_changes_reported_by_id_swarm_id_idx" ON "membership_changes"("reported_by_id", "swarm_id");

-- CreateIndex
CREATE INDEX "membership_changes_created_at_idx" ON "membership_changes" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "membership_changes_swarm_id_epoch_key" ON "membership_changes"("swarm_id", "epoch");

-- AddForeignKey
ALTER TABLE "swarm_nodes" ADD CONSTRAINT "swarm_nodes_swarm_id_fkey" FOREIGN KEY ("swarm_id") REFERENCES "swarms"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "swarm_nodes" ADD CONSTRAINT "swarm_nodes_voted_for_id_swarm_id_fkey" FOREIGN KEY ("voted_for_id", "swarm_id") REFERENCES "swarm_nodes"("id", "swarm_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leader_leases" ADD CONSTRAINT "leader_leases_leader_id_swarm_id_fkey" FOREIGN KEY ("leader_id", "swarm_id") REFERENCES "swarm_nodes"("id", "swarm_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distributed_locks" ADD CONSTRAINT "distributed_locks_swarm_id_fkey" FOREIGN KEY ("swarm_id") REFERENCES "swarms"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distributed_locks" ADD CONSTRAINT "distributed_locks_holder_id_swarm_id_fkey" FOREIGN KEY ("holder_id", "swarm_id") REFERENCES "swarm_nodes"("id", "swarm_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "swarm_tasks" ADD CONSTRAINT "swarm_tasks_swarm_id_fkey" FOREIGN KEY ("swarm_id") REFERENCES "swarms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "swarm_tasks" ADD CONSTRAINT "swarm_tasks_manager_id_swarm_id_fkey" FOREIGN KEY ("manager_id", "swarm_id") REFERENCES "swarm_nodes"("id", "swarm_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "swarm_tasks" ADD CONSTRAINT "swarm_tasks_contractor_id_swarm_id_fkey" FOREIGN KEY ("contractor_id", "swarm_id") REFERENCES "swarm_nodes"("id", "swarm_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "swarm_tasks" ADD CONSTRAINT "swarm_tasks_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "swarm_tasks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_bids" ADD CONSTRAINT "task_bids_task_id_swarm_id_fkey" FOREIGN KEY ("task_id", "swarm_id") REFERENCES "swarm_tasks"("id", "swarm_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_bids" ADD CONSTRAINT "task_bids_bidder_id_swarm_id_fkey" FOREIGN KEY ("bidder_id", "swarm_id") REFERENCES "swarm_nodes"("id", "swarm_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_changes" ADD CONSTRAINT "membership_changes_node_id_swarm_id_fkey" FOREIGN KEY ("node_id", "swarm_id") REFERENCES "swarm_nodes"("id", "swarm_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_changes" ADD CONSTRAINT "membership_changes_reported_by_id_swarm_id_fkey" FOREIGN KEY ("reported_by_id", "swarm_id") REFERENCES "swarm_nodes"("id", "swarm_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of swarms
ALTER TABLE "swarms" ADD CONSTRAINT "swarms_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "swarms" ADD CONSTRAINT "swarms_current_term_membership_epoch_667fcda1_check"
    CHECK (current_term >= 0 AND membership_epoch >= 0);
ALTER TABLE "swarms" ADD CONSTRAINT "swarms_election_timeout_min_ms_election_timeout_863dd0f3_check"
    CHECK (election_timeout_min_ms BETWEEN 50 AND 60000 AND election_timeout_max_ms > election_timeout_min_ms);
ALTER TABLE "swarms" ADD CONSTRAINT "swarms_heartbeat_ms_election_timeout_min_ms_d03f594b_check"
    CHECK (heartbeat_ms > 0 AND heartbeat_ms < election_timeout_min_ms);
ALTER TABLE "swarms" ADD CONSTRAINT "swarms_probe_period_ms_suspicion_ms_indirect_pro_53e0a947_check"
    CHECK (probe_period_ms > 0 AND suspicion_ms >= probe_period_ms AND indirect_probes BETWEEN 0 AND 10);

-- Safeguards of swarm_nodes
ALTER TABLE "swarm_nodes" ADD CONSTRAINT "swarm_nodes_node_name_4c8821ce_check"
    CHECK (node_name ~ '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$');
ALTER TABLE "swarm_nodes" ADD CONSTRAINT "swarm_nodes_agent_id_family_member_id_service_in_f942d78c_check"
    CHECK (num_nonnulls(agent_id, family_member_id, service_instance_id) >= 1);
ALTER TABLE "swarm_nodes" ADD CONSTRAINT "swarm_nodes_incarnation_match_index_58c68bad_check"
    CHECK (incarnation >= 0 AND match_index >= 0);
ALTER TABLE "swarm_nodes" ADD CONSTRAINT "swarm_nodes_capacity_current_load_caef125c_check"
    CHECK (capacity BETWEEN 1 AND 1000 AND current_load BETWEEN 0 AND capacity);
ALTER TABLE "swarm_nodes" ADD CONSTRAINT "swarm_nodes_state_departed_at_3bf2e257_check"
    CHECK ((state IN ('DEAD', 'LEFT')) = (departed_at IS NOT NULL));
ALTER TABLE "swarm_nodes" ADD CONSTRAINT "swarm_nodes_departed_at_joined_at_638632da_check"
    CHECK (departed_at >= joined_at);
ALTER TABLE "swarm_nodes" ADD CONSTRAINT "swarm_nodes_state_suspected_at_e1192339_check"
    CHECK ((state = 'SUSPECT') = (suspected_at IS NOT NULL));
ALTER TABLE "swarm_nodes" ADD CONSTRAINT "swarm_nodes_public_key_f67930b4_check"
    CHECK (octet_length(public_key) BETWEEN 32 AND 4096);
ALTER TABLE "swarm_nodes" ADD CONSTRAINT "swarm_nodes_address_port_9bcfa080_check"
    CHECK ((address IS NULL) = (port IS NULL) AND port BETWEEN 1 AND 65535);
ALTER TABLE "swarm_nodes" ADD CONSTRAINT "swarm_nodes_last_term_voted_for_id_941c2051_check"
    CHECK (last_term >= 0 AND (voted_for_id IS NULL OR last_term >= 1));
CREATE UNIQUE INDEX "swarm_nodes_swarm_id_node_name_fe90f640_key" ON "swarm_nodes" ("swarm_id", "node_name")
    WHERE (departed_at IS NULL);

-- Safeguards of leader_leases
ALTER TABLE "leader_leases" ADD CONSTRAINT "leader_leases_term_99c561a3_check"
    CHECK (term >= 1);
ALTER TABLE "leader_leases" ADD CONSTRAINT "leader_leases_voter_count_votes_a496a72e_check"
    CHECK (voter_count >= 1 AND votes > voter_count / 2 AND votes <= voter_count);
ALTER TABLE "leader_leases" ADD CONSTRAINT "leader_leases_lease_until_elected_at_5dd5fc68_check"
    CHECK (lease_until > elected_at);
ALTER TABLE "leader_leases" ADD CONSTRAINT "leader_leases_commit_index_at_election_7434d51a_check"
    CHECK (commit_index_at_election >= 0);

-- Safeguards of distributed_locks
ALTER TABLE "distributed_locks" ADD CONSTRAINT "distributed_locks_lock_name_04b19211_check"
    CHECK (lock_name ~ '^[A-Za-z0-9:_./-]{1,255}$');
ALTER TABLE "distributed_locks" ADD CONSTRAINT "distributed_locks_fencing_token_96fd0228_check"
    CHECK (fencing_token >= 1);
ALTER TABLE "distributed_locks" ADD CONSTRAINT "distributed_locks_holder_id_acquired_at_expires_56230ac2_check"
    CHECK ((holder_id IS NULL) = (acquired_at IS NULL) AND (holder_id IS NULL) = (expires_at IS NULL));
ALTER TABLE "distributed_locks" ADD CONSTRAINT "distributed_locks_expires_at_acquired_at_176231d5_check"
    CHECK (expires_at > acquired_at);
ALTER TABLE "distributed_locks" ADD CONSTRAINT "distributed_locks_mode_max_holders_12afa93d_check"
    CHECK (mode = 'EXCLUSIVE' OR max_holders > 1);
ALTER TABLE "distributed_locks" ADD CONSTRAINT "distributed_locks_max_holders_904c4a27_check"
    CHECK (max_holders BETWEEN 1 AND 1000);
ALTER TABLE "distributed_locks" ADD CONSTRAINT "distributed_locks_mode_max_holders_b26bc114_check"
    CHECK (mode <> 'EXCLUSIVE' OR max_holders = 1);
ALTER TABLE "distributed_locks" ADD CONSTRAINT "distributed_locks_waiters_ca4af38e_check"
    CHECK (waiters >= 0);
CREATE UNIQUE INDEX "distributed_locks_swarm_id_lock_name_1b63274d_key" ON "distributed_locks" ("swarm_id", "lock_name")
    WHERE (mode = 'EXCLUSIVE');
CREATE UNIQUE INDEX "distributed_locks_swarm_id_lock_name_holder_id_7f635c79_key" ON "distributed_locks" ("swarm_id", "lock_name", "holder_id")
    WHERE (mode = 'SHARED' AND holder_id IS NOT NULL);
CREATE INDEX "distributed_locks_expires_at_209a162f_idx" ON "distributed_locks" ("expires_at")
    WHERE (holder_id IS NOT NULL);

-- Safeguards of swarm_tasks
ALTER TABLE "swarm_tasks" ADD CONSTRAINT "swarm_tasks_bid_deadline_announced_at_due_at_7f3bb223_check"
    CHECK (bid_deadline > announced_at AND due_at > bid_deadline);
ALTER TABLE "swarm_tasks" ADD CONSTRAINT "swarm_tasks_status_contractor_id_b63d7740_check"
    CHECK (status NOT IN ('AWARDED', 'IN_PROGRESS', 'DONE', 'FAILED') OR contractor_id IS NOT NULL);
ALTER TABLE "swarm_tasks" ADD CONSTRAINT "swarm_tasks_status_contractor_id_cde3ba35_check"
    CHECK (status NOT IN ('ANNOUNCED', 'UNASSIGNED') OR contractor_id IS NULL);
ALTER TABLE "swarm_tasks" ADD CONSTRAINT "swarm_tasks_status_closed_at_18f124f8_check"
    CHECK ((status IN ('DONE', 'FAILED', 'CANCELLED', 'UNASSIGNED')) = (closed_at IS NOT NULL));
ALTER TABLE "swarm_tasks" ADD CONSTRAINT "swarm_tasks_reward_amount_e25e83f0_check"
    CHECK (reward_amount >= 0 AND reward_amount < 'NaN');
ALTER TABLE "swarm_tasks" ADD CONSTRAINT "swarm_tasks_contractor_id_manager_id_cede8259_check"
    CHECK (contractor_id <> manager_id);
ALTER TABLE "swarm_tasks" ADD CONSTRAINT "swarm_tasks_priority_e06aa5ab_check"
    CHECK (priority BETWEEN 0 AND 9);
ALTER TABLE "swarm_tasks" ADD CONSTRAINT "swarm_tasks_status_result_0fd378b2_check"
    CHECK ((status = 'DONE') = (result IS NOT NULL));
ALTER TABLE "swarm_tasks" ADD CONSTRAINT "swarm_tasks_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);

-- Safeguards of task_bids
ALTER TABLE "task_bids" ADD CONSTRAINT "task_bids_act_refusal_reason_16a33155_check"
    CHECK ((act = 'REFUSE') = (refusal_reason IS NOT NULL));
ALTER TABLE "task_bids" ADD CONSTRAINT "task_bids_act_estimated_seconds_3e469b47_check"
    CHECK ((act = 'PROPOSE') = (estimated_seconds IS NOT NULL));
ALTER TABLE "task_bids" ADD CONSTRAINT "task_bids_estimated_seconds_cost_amount_3fb8ede5_check"
    CHECK (estimated_seconds > 0 AND cost_amount >= 0 AND cost_amount < 'NaN');
ALTER TABLE "task_bids" ADD CONSTRAINT "task_bids_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "task_bids" ADD CONSTRAINT "task_bids_answer_answered_at_2ef15c38_check"
    CHECK ((answer IS NULL) = (answered_at IS NULL));
ALTER TABLE "task_bids" ADD CONSTRAINT "task_bids_answer_act_0990454a_check"
    CHECK (answer IS NULL OR act = 'PROPOSE');
CREATE UNIQUE INDEX "task_bids_task_id_a1e3d22e_key" ON "task_bids" ("task_id")
    WHERE (answer = 'ACCEPT_PROPOSAL');

-- Safeguards of membership_changes
ALTER TABLE "membership_changes" ADD CONSTRAINT "membership_changes_epoch_term_1b772700_check"
    CHECK (epoch >= 1 AND term >= 0);
ALTER TABLE "membership_changes" ADD CONSTRAINT "membership_changes_old_voters_new_voters_phase_dbcf5d26_check"
    CHECK (old_voters >= 0 AND new_voters >= 0 AND abs(new_voters - old_voters) <= 1 OR phase = 'JOINT');
ALTER TABLE "membership_changes" ADD CONSTRAINT "membership_changes_change_voting_before_voting_a_8cf6173d_check"
    CHECK (CASE change WHEN 'PROMOTE' THEN voting_before IS NOT NULL AND voting_before = 'LEARNER' AND voting_after IS NOT NULL AND voting_after = 'VOTER' WHEN 'DEMOTE' THEN voting_before IS NOT NULL AND voting_before = 'VOTER' AND voting_after IS NOT NULL AND voting_after = 'LEARNER' WHEN 'JOIN' THEN voting_before IS NULL AND voting_after IS NOT NULL ELSE voting_after IS NULL END);

-- Access to swarms
ALTER TABLE "swarms" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "swarms" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "swarms" TO azora_service;
GRANT SELECT ON "swarms" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "swarms_b370c7a8_access" ON "swarms"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "swarms" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "swarms" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "swarms" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."swarms" WITH (security_barrier = true) AS
    SELECT "id", "name", "purpose", "current_term", "membership_epoch", "election_timeout_min_ms",
        "election_timeout_max_ms", "heartbeat_ms", "probe_period_ms", "suspicion_ms", "indirect_probes",
        "created_by_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "swarms";
GRANT SELECT ON azora_reader."swarms" TO azora_reader;
ALTER VIEW azora_reader."swarms" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "swarms"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "swarms"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "swarms"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "swarms"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to swarm_nodes
ALTER TABLE "swarm_nodes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "swarm_nodes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "swarm_nodes" TO azora_service;
GRANT SELECT ON "swarm_nodes" TO azora_maintenance, azora_masker;
CREATE POLICY "swarm_nodes_bf2b8e5e_access" ON "swarm_nodes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "swarm_nodes" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."swarm_nodes" WITH (security_barrier = true) AS
    SELECT "id", "swarm_id", "node_name", "agent_id", "family_member_id", "service_instance_id", "address", "port",
        "voting", "state", "incarnation", "match_index", "last_term", "voted_for_id", "capabilities", "capacity",
        "current_load", "public_key", "joined_at", "suspected_at", "departed_at", "created_at", "updated_at"
    FROM "swarm_nodes";
GRANT SELECT ON azora_reader."swarm_nodes" TO azora_reader;
ALTER VIEW azora_reader."swarm_nodes" OWNER TO azora_masker;

-- Access to leader_leases
ALTER TABLE "leader_leases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "leader_leases" FROM PUBLIC;
GRANT SELECT, INSERT ON "leader_leases" TO azora_service;
GRANT SELECT ON "leader_leases" TO azora_maintenance, azora_masker;
CREATE POLICY "leader_leases_c231f65c_access" ON "leader_leases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "leader_leases" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."leader_leases" WITH (security_barrier = true) AS
    SELECT "id", "swarm_id", "term", "leader_id", "voter_count", "votes", "commit_index_at_election", "cause",
        "elected_at", "lease_until", "created_at"
    FROM "leader_leases";
GRANT SELECT ON azora_reader."leader_leases" TO azora_reader;
ALTER VIEW azora_reader."leader_leases" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "leader_leases"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "leader_leases"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to distributed_locks
ALTER TABLE "distributed_locks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "distributed_locks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "distributed_locks" TO azora_service;
GRANT SELECT ON "distributed_locks" TO azora_maintenance, azora_masker;
CREATE POLICY "distributed_locks_aefbef9e_access" ON "distributed_locks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "distributed_locks" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."distributed_locks" WITH (security_barrier = true) AS
    SELECT "id", "swarm_id", "lock_name", "mode", "max_holders", "holder_id", "fencing_token", "waiters", "acquired_at",
        "expires_at", "created_at", "updated_at"
    FROM "distributed_locks";
GRANT SELECT ON azora_reader."distributed_locks" TO azora_reader;
ALTER VIEW azora_reader."distributed_locks" OWNER TO azora_masker;

-- Access to swarm_tasks
ALTER TABLE "swarm_tasks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "swarm_tasks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "swarm_tasks" TO azora_service;
GRANT SELECT ON "swarm_tasks" TO azora_maintenance, azora_masker;
CREATE POLICY "swarm_tasks_3128ff4c_access" ON "swarm_tasks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "swarm_tasks" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."swarm_tasks" WITH (security_barrier = true) AS
    SELECT "id", "swarm_id", "conversation_key", "manager_id", "contractor_id", "parent_id", "title", "requirements",
        "priority", "reward_amount", "status", "result", "announced_at", "bid_deadline", "due_at", "closed_at",
        "created_at", "updated_at", "deleted_at"
    FROM "swarm_tasks";
GRANT SELECT ON azora_reader."swarm_tasks" TO azora_reader;
ALTER VIEW azora_reader."swarm_tasks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "swarm_tasks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "swarm_tasks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "swarm_tasks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "swarm_tasks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to task_bids
ALTER TABLE "task_bids" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "task_bids" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "task_bids" TO azora_service;
GRANT SELECT ON "task_bids" TO azora_maintenance, azora_masker;
CREATE POLICY "task_bids_20262194_access" ON "task_bids"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "task_bids" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."task_bids" WITH (security_barrier = true) AS
    SELECT "id", "task_id", "swarm_id", "bidder_id", "act", "refusal_reason", "estimated_seconds", "cost_amount",
        "confidence", "answer", "answered_at", "created_at", "updated_at"
    FROM "task_bids";
GRANT SELECT ON azora_reader."task_bids" TO azora_reader;
ALTER VIEW azora_reader."task_bids" OWNER TO azora_masker;

-- Access to membership_changes
ALTER TABLE "membership_changes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "membership_changes" FROM PUBLIC;
GRANT SELECT, INSERT ON "membership_changes" TO azora_service;
GRANT SELECT ON "membership_changes" TO azora_maintenance, azora_masker;
CREATE POLICY "membership_changes_af594ba6_access" ON "membership_changes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "membership_changes" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."membership_changes" WITH (security_barrier = true) AS
    SELECT "id", "swarm_id", "epoch", "term", "node_id", "change", "phase", "voting_before", "voting_after", "old_voters",
        "new_voters", "reported_by_id", "reason", "created_at"
    FROM "membership_changes";
GRANT SELECT ON azora_reader."membership_changes" TO azora_reader;
ALTER VIEW azora_reader."membership_changes" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "membership_changes"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "membership_changes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
