-- CreateEnum
CREATE TYPE "AgentTransport" AS ENUM ('JSONRPC', 'GRPC', 'HTTP_JSON');

-- CreateEnum
CREATE TYPE "AgentAutonomy" AS ENUM ('SUPERVISED', 'BOUNDED', 'UNSUPERVISED');

-- CreateEnum
CREATE TYPE "AgentStatus" AS ENUM ('DRAFT', 'ACTIVE', 'SUSPENDED', 'RETIRED');

-- CreateEnum
CREATE TYPE "TaskState" AS ENUM ('SUBMITTED', 'WORKING', 'INPUT_REQUIRED', 'AUTH_REQUIRED', 'COMPLETED', 'CANCELED', 'FAILED', 'REJECTED');

-- CreateEnum
CREATE TYPE "ConversationFailure" AS ENUM ('TURN_LIMIT', 'TOKEN_LIMIT', 'DEADLOCK', 'AGENT_ERROR', 'SAFETY_STOP');

-- CreateEnum
CREATE TYPE "SeatPart" AS ENUM ('COORDINATOR', 'CONTRIBUTOR', 'CRITIC', 'OBSERVER');

-- CreateEnum
CREATE TYPE "MessageSender" AS ENUM ('AGENT', 'PRINCIPAL');

-- CreateEnum
CREATE TYPE "Performative" AS ENUM ('REQUEST', 'INFORM', 'PROPOSE', 'ACCEPT', 'REFUSE', 'QUERY', 'REPLY', 'FAILURE');

-- CreateEnum
CREATE TYPE "WorkflowTrigger" AS ENUM ('MANUAL', 'MESSAGE', 'TIMER', 'SIGNAL', 'CONDITIONAL');

-- CreateEnum
CREATE TYPE "WorkflowStatus" AS ENUM ('DRAFT', 'DEPLOYED', 'SUSPENDED', 'RETIRED');

-- CreateEnum
CREATE TYPE "ExecutionState" AS ENUM ('RUNNING', 'SUSPENDED', 'COMPLETED', 'TERMINATED', 'FAILED');

-- CreateEnum
CREATE TYPE "ActivityKind" AS ENUM ('USER_TASK', 'SERVICE_TASK', 'AGENT_TASK', 'SCRIPT_TASK', 'SEND_TASK', 'RECEIVE_TASK', 'BUSINESS_RULE_TASK', 'CALL_ACTIVITY');

-- CreateEnum
CREATE TYPE "ActivityState" AS ENUM ('READY', 'ACTIVE', 'COMPLETING', 'COMPLETED', 'FAILING', 'FAILED', 'COMPENSATING', 'COMPENSATED', 'TERMINATING', 'TERMINATED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "agents" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "protocol_version" TEXT NOT NULL DEFAULT '0.3.0',
    "transport" "AgentTransport" NOT NULL DEFAULT 'JSONRPC',
    "supports_streaming" BOOLEAN NOT NULL DEFAULT false,
    "supports_push" BOOLEAN NOT NULL DEFAULT false,
    "input_modes" TEXT[],
    "output_modes" TEXT[],
    "max_autonomy" "AgentAutonomy" NOT NULL DEFAULT 'SUPERVISED',
    "card_sha256" CHAR(64),
    "card_signature" TEXT,
    "status" "AgentStatus" NOT NULL DEFAULT 'DRAFT',
    "suspended_reason" TEXT,
    "steward_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "agents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_skills" (
    "id" UUID NOT NULL,
    "agent_id" UUID NOT NULL,
    "skill_key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "tags" TEXT[],
    "examples" TEXT[],
    "tool_id" UUID,
    "is_idempotent" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "agent_skills_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_conversations" (
    "id" UUID NOT NULL,
    "principal_id" UUID NOT NULL,
    "goal" TEXT,
    "state" "TaskState" NOT NULL DEFAULT 'SUBMITTED',
    "turn_count" INTEGER NOT NULL DEFAULT 0,
    "turn_limit" INTEGER NOT NULL DEFAULT 50,
    "token_limit" BIGINT,
    "failure" "ConversationFailure",
    "settled_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "agent_conversations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation_seats" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "agent_id" UUID NOT NULL,
    "part" "SeatPart" NOT NULL,
    "may_delegate" BOOLEAN NOT NULL DEFAULT false,
    "spent_tokens" BIGINT NOT NULL DEFAULT 0,
    "joined_at" TIMESTAMPTZ(6) NOT NULL,
    "left_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "conversation_seats_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_messages" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "message_id" TEXT NOT NULL,
    "sender" "MessageSender" NOT NULL,
    "agent_id" UUID,
    "addressee_id" UUID,
    "performative" "Performative" NOT NULL DEFAULT 'INFORM',
    "parts" JSONB,
    "in_reply_to_ordinal" INTEGER,
    "completion_call_id" UUID,
    "token_count" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agent_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workflows" (
    "id" UUID NOT NULL,
    "process_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "definition_sha256" CHAR(64) NOT NULL,
    "activity_count" SMALLINT NOT NULL,
    "trigger" "WorkflowTrigger" NOT NULL,
    "max_duration_minutes" INTEGER NOT NULL,
    "status" "WorkflowStatus" NOT NULL DEFAULT 'DRAFT',
    "deployed_at" TIMESTAMPTZ(6),
    "retired_at" TIMESTAMPTZ(6),
    "author_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "workflows_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workflow_executions" (
    "id" UUID NOT NULL,
    "workflow_id" UUID NOT NULL,
    "initiator_id" UUID NOT NULL,
    "parent_id" UUID,
    "business_key" TEXT,
    "state" "ExecutionState" NOT NULL DEFAULT 'RUNNING',
    "variables" JSONB,
    "incident" TEXT,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "workflow_executions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workflow_step_runs" (
    "id" UUID NOT NULL,
    "execution_id" UUID NOT NULL,
    "activity_key" TEXT NOT NULL,
    "activity_kind" "ActivityKind" NOT NULL,
    "iteration" INTEGER NOT NULL DEFAULT 1,
    "attempt" SMALLINT NOT NULL DEFAULT 1,
    "state" "ActivityState" NOT NULL DEFAULT 'READY',
    "agent_id" UUID,
    "assignee_id" UUID,
    "conversation_id" UUID,
    "failure" TEXT,
    "activated_at" TIMESTAMPTZ(6),
    "due_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "workflow_step_runs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "agents_steward_id_idx" ON "agents"("steward_id");

-- CreateIndex
CREATE INDEX "agents_organization_id_idx" ON "agents"("organization_id");

-- CreateIndex
CREATE INDEX "agents_compliance_id_idx" ON "agents"("compliance_id");

-- CreateIndex
CREATE INDEX "agent_skills_tags_idx" ON "agent_skills" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "agent_skills_tool_id_idx" ON "agent_skills"("tool_id");

-- CreateIndex
CREATE UNIQUE INDEX "agent_skills_agent_id_skill_key_key" ON "agent_skills"("agent_id", "skill_key");

-- CreateIndex
CREATE INDEX "agent_conversations_principal_id_created_at_idx" ON "agent_conversations"("principal_id", "created_at");

-- CreateIndex
CREATE INDEX "agent_conversations_state_updated_at_idx" ON "agent_conversations"("state", "updated_at");

-- CreateIndex
CREATE INDEX "agent_conversations_organization_id_idx" ON "agent_conversations"("organization_id");

-- CreateIndex
CREATE INDEX "agent_conversations_compliance_id_idx" ON "agent_conversations"("compliance_id");

-- CreateIndex
CREATE INDEX "conversation_seats_agent_id_idx" ON "conversation_seats"("agent_id");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_seats_conversation_id_agent_id_key" ON "conversation_seats"("conversation_id", "agent_id");

-- CreateIndex
CREATE UNIQUE INDEX "agent_messages_message_id_key" ON "agent_messages"("message_id");

-- CreateIndex
CREATE INDEX "agent_messages_sent_at_idx" ON "agent_messages" USING BRIN ("sent_at");

-- CreateIndex
CREATE INDEX "agent_messages_conversation_id_addressee_id_idx" ON "agent_messages"("conversation_id", "addressee_id");

-- CreateIndex
CREATE INDEX "agent_messages_completion_call_id_idx" ON "agent_messages"("completion_call_id");

-- CreateIndex
CREATE INDEX "agent_messages_agent_id_idx" ON "agent_messages"("agent_id");

-- CreateIndex
CREATE UNIQUE INDEX "agent_messages_conversation_id_ordinal_key" ON "agent_messages"("conversation_id", "ordinal");

-- CreateIndex
CREATE INDEX "workflows_author_id_idx" ON "workflows"("author_id");

-- CreateIndex
CREATE INDEX "workflows_compliance_id_idx" ON "workflows"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "workflows_organization_id_process_key_version_key" ON "workflows"("organization_id", "process_key", "version");

-- CreateIndex
CREATE INDEX "workflow_executions_workflow_id_state_idx" ON "workflow_executions"("workflow_id", "state");

-- CreateIndex
CREATE INDEX "workflow_executions_initiator_id_started_at_idx" ON "workflow_executions"("initiator_id", "started_at");

-- CreateIndex
CREATE INDEX "workflow_executions_organization_id_idx" ON "workflow_executions"("organization_id");

-- CreateIndex
CREATE INDEX "workflow_executions_compliance_id_idx" ON "workflow_executions"("compliance_id");

-- CreateIndex
CREATE INDEX "workflow_executions_parent_id_idx" ON "workflow_executions"("parent_id");

-- CreateIndex
CREATE INDEX "workflow_step_runs_agent_id_state_idx" ON "workflow_step_runs"("agent_id", "state");

-- CreateIndex
CREATE INDEX "workflow_step_runs_assignee_id_idx" ON "workflow_step_runs"("assignee_id");

-- CreateIndex
CREATE INDEX "workflow_step_runs_conversation_id_idx" ON "workflow_step_runs"("conversation_id");

-- CreateIndex
CREATE UNIQUE INDEX "workflow_step_runs_attempt_key" ON "workflow_step_runs"("execution_id", "activity_key", "iteration", "attempt");

-- AddForeignKey
ALTER TABLE "agent_skills" ADD CONSTRAINT "agent_skills_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation_seats" ADD CONSTRAINT "conversation_seats_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "agent_conversations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation_seats" ADD CONSTRAINT "conversation_seats_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "agent_conversations"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agents"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_conversation_id_addressee_id_fkey" FOREIGN KEY ("conversation_id", "addressee_id") REFERENCES "conversation_seats"("conversation_id", "agent_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "workflow_executions" ADD CONSTRAINT "workflow_executions_workflow_id_fkey" FOREIGN KEY ("workflow_id") REFERENCES "workflows"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workflow_executions" ADD CONSTRAINT "workflow_executions_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "workflow_executions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workflow_step_runs" ADD CONSTRAINT "workflow_step_runs_execution_id_fkey" FOREIGN KEY ("execution_id") REFERENCES "workflow_executions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workflow_step_runs" ADD CONSTRAINT "workflow_step_runs_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workflow_step_runs" ADD CONSTRAINT "workflow_step_runs_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "agent_conversations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of agents
ALTER TABLE "agents" ADD CONSTRAINT "agents_name_summary_e0dadb8c_check"
    CHECK (char_length(name) BETWEEN 1 AND 120 AND char_length(summary) >= 10);
ALTER TABLE "agents" ADD CONSTRAINT "agents_url_8f83c7b4_check"
    CHECK (url ~ '^https://[^ ]+$');
ALTER TABLE "agents" ADD CONSTRAINT "agents_version_protocol_version_63d82802_check"
    CHECK (version ~ '^[0-9]+[.][0-9]+[.][0-9]+(-[0-9A-Za-z.-]+)?$' AND protocol_version ~ '^[0-9]+[.][0-9]+([.][0-9]+)?$');
ALTER TABLE "agents" ADD CONSTRAINT "agents_input_modes_output_modes_a27a0cb7_check"
    CHECK (coalesce(cardinality(input_modes), 0) >= 1 AND coalesce(cardinality(output_modes), 0) >= 1);
ALTER TABLE "agents" ADD CONSTRAINT "agents_max_autonomy_steward_id_bc09c2e7_check"
    CHECK (max_autonomy <> 'UNSUPERVISED' OR steward_id IS NOT NULL);
ALTER TABLE "agents" ADD CONSTRAINT "agents_card_signature_card_sha256_ce8f2fe9_check"
    CHECK (card_signature IS NULL OR card_sha256 IS NOT NULL);
ALTER TABLE "agents" ADD CONSTRAINT "agents_card_sha256_75b3a1bd_check"
    CHECK (card_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "agents" ADD CONSTRAINT "agents_status_suspended_reason_d39c07df_check"
    CHECK ((status = 'SUSPENDED') = (suspended_reason IS NOT NULL));
CREATE UNIQUE INDEX "agents_organization_id_name_d7e57443_key" ON "agents" ("organization_id", "name")
    WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX "agents_name_c0dac508_key" ON "agents" ("name")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of agent_skills
ALTER TABLE "agent_skills" ADD CONSTRAINT "agent_skills_skill_key_0348cdfc_check"
    CHECK (skill_key ~ '^[a-z0-9]+([_-][a-z0-9]+)*$');
ALTER TABLE "agent_skills" ADD CONSTRAINT "agent_skills_tags_4fd47f18_check"
    CHECK (coalesce(cardinality(tags), 0) BETWEEN 1 AND 30);
ALTER TABLE "agent_skills" ADD CONSTRAINT "agent_skills_examples_57fe3383_check"
    CHECK (coalesce(cardinality(examples), 0) <= 20);
ALTER TABLE "agent_skills" ADD CONSTRAINT "agent_skills_summary_05884eda_check"
    CHECK (char_length(summary) >= 10);

-- Safeguards of agent_conversations
ALTER TABLE "agent_conversations" ADD CONSTRAINT "agent_conversations_state_settled_at_65147bdb_check"
    CHECK ((state IN ('COMPLETED', 'CANCELED', 'FAILED', 'REJECTED')) = (settled_at IS NOT NULL));
ALTER TABLE "agent_conversations" ADD CONSTRAINT "agent_conversations_settled_at_created_at_0f4f17af_check"
    CHECK (settled_at >= created_at);
ALTER TABLE "agent_conversations" ADD CONSTRAINT "agent_conversations_turn_limit_turn_count_99d54224_check"
    CHECK (turn_limit BETWEEN 1 AND 1000 AND turn_count BETWEEN 0 AND turn_limit);
ALTER TABLE "agent_conversations" ADD CONSTRAINT "agent_conversations_token_limit_55ac97b0_check"
    CHECK (token_limit > 0);
ALTER TABLE "agent_conversations" ADD CONSTRAINT "agent_conversations_state_failure_1bbe89ff_check"
    CHECK ((state = 'FAILED') = (failure IS NOT NULL));

-- Safeguards of conversation_seats
ALTER TABLE "conversation_seats" ADD CONSTRAINT "conversation_seats_left_at_joined_at_8885f2a7_check"
    CHECK (left_at >= joined_at);
ALTER TABLE "conversation_seats" ADD CONSTRAINT "conversation_seats_may_delegate_part_28d1ea6d_check"
    CHECK (NOT may_delegate OR part <> 'OBSERVER');
ALTER TABLE "conversation_seats" ADD CONSTRAINT "conversation_seats_spent_tokens_d75fa227_check"
    CHECK (spent_tokens >= 0);
CREATE UNIQUE INDEX "conversation_seats_conversation_id_75c9a184_key" ON "conversation_seats" ("conversation_id")
    WHERE (part = 'COORDINATOR');

-- Safeguards of agent_messages
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_ordinal_a03dc57f_check"
    CHECK (ordinal >= 1);
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_sender_agent_id_75c25170_check"
    CHECK ((sender = 'AGENT') = (agent_id IS NOT NULL));
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_parts_f1133c8f_check"
    CHECK (jsonb_typeof(parts) = 'array' AND jsonb_array_length(parts) >= 1);
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_performative_in_reply_to_ordinal_b32260f2_check"
    CHECK (performative <> 'REPLY' OR in_reply_to_ordinal IS NOT NULL);
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_in_reply_to_ordinal_ordinal_bf9df1f5_check"
    CHECK (in_reply_to_ordinal >= 1 AND in_reply_to_ordinal < ordinal);
ALTER TABLE "agent_messages" ADD CONSTRAINT "agent_messages_token_count_928186a3_check"
    CHECK (token_count >= 0);

-- Safeguards of workflows
ALTER TABLE "workflows" ADD CONSTRAINT "workflows_process_key_4e745b7d_check"
    CHECK (process_key ~ '^[A-Za-z_][A-Za-z0-9_.-]*$');
ALTER TABLE "workflows" ADD CONSTRAINT "workflows_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "workflows" ADD CONSTRAINT "workflows_definition_sha256_ec9e135c_check"
    CHECK (definition_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "workflows" ADD CONSTRAINT "workflows_status_deployed_at_2e5e0740_check"
    CHECK ((status = 'DRAFT') = (deployed_at IS NULL));
ALTER TABLE "workflows" ADD CONSTRAINT "workflows_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));
ALTER TABLE "workflows" ADD CONSTRAINT "workflows_retired_at_deployed_at_be40c75d_check"
    CHECK (retired_at >= deployed_at);
ALTER TABLE "workflows" ADD CONSTRAINT "workflows_activity_count_3f76e083_check"
    CHECK (activity_count >= 1);
ALTER TABLE "workflows" ADD CONSTRAINT "workflows_max_duration_minutes_7366630d_check"
    CHECK (max_duration_minutes BETWEEN 1 AND 525600);
CREATE UNIQUE INDEX "workflows_organization_id_process_key_8f6fbe0f_key" ON "workflows" ("organization_id", "process_key")
    WHERE (status = 'DEPLOYED' AND deleted_at IS NULL);
CREATE UNIQUE INDEX "workflows_process_key_8b097541_key" ON "workflows" ("process_key")
    WHERE (status = 'DEPLOYED' AND organization_id IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "workflows_process_key_version_1f8ff5f7_key" ON "workflows" ("process_key", "version")
    WHERE (organization_id IS NULL);

-- Safeguards of workflow_executions
ALTER TABLE "workflow_executions" ADD CONSTRAINT "workflow_executions_state_ended_at_dcd00143_check"
    CHECK ((state IN ('COMPLETED', 'TERMINATED', 'FAILED')) = (ended_at IS NOT NULL));
ALTER TABLE "workflow_executions" ADD CONSTRAINT "workflow_executions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "workflow_executions" ADD CONSTRAINT "workflow_executions_variables_1053e727_check"
    CHECK (jsonb_typeof(variables) = 'object');
ALTER TABLE "workflow_executions" ADD CONSTRAINT "workflow_executions_state_incident_77020f7b_check"
    CHECK ((state = 'FAILED') = (incident IS NOT NULL));
ALTER TABLE "workflow_executions" ADD CONSTRAINT "workflow_executions_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
CREATE UNIQUE INDEX "workflow_executions_workflow_id_business_key_f9d88c19_key" ON "workflow_executions" ("workflow_id", "business_key")
    WHERE (state IN ('RUNNING', 'SUSPENDED'));

-- Safeguards of workflow_step_runs
ALTER TABLE "workflow_step_runs" ADD CONSTRAINT "workflow_step_runs_iteration_attempt_55dbb1b1_check"
    CHECK (iteration >= 1 AND attempt BETWEEN 1 AND 20);
ALTER TABLE "workflow_step_runs" ADD CONSTRAINT "workflow_step_runs_activity_key_6c494a19_check"
    CHECK (activity_key ~ '^[A-Za-z_][A-Za-z0-9_.-]*$');
ALTER TABLE "workflow_step_runs" ADD CONSTRAINT "workflow_step_runs_activity_kind_assignee_id_sta_66c294fc_check"
    CHECK ((activity_kind = 'USER_TASK') = (assignee_id IS NOT NULL) OR state IN ('READY', 'WITHDRAWN', 'TERMINATED'));
ALTER TABLE "workflow_step_runs" ADD CONSTRAINT "workflow_step_runs_activity_kind_agent_id_60cfb4c2_check"
    CHECK ((activity_kind = 'AGENT_TASK') = (agent_id IS NOT NULL));
ALTER TABLE "workflow_step_runs" ADD CONSTRAINT "workflow_step_runs_state_ended_at_4788239c_check"
    CHECK ((state IN ('COMPLETED', 'FAILED', 'COMPENSATED', 'TERMINATED', 'WITHDRAWN')) = (ended_at IS NOT NULL));
ALTER TABLE "workflow_step_runs" ADD CONSTRAINT "workflow_step_runs_state_activated_at_ae298723_check"
    CHECK (state IN ('READY', 'WITHDRAWN') OR activated_at IS NOT NULL);
ALTER TABLE "workflow_step_runs" ADD CONSTRAINT "workflow_step_runs_ended_at_activated_at_5fe591df_check"
    CHECK (ended_at >= activated_at);
ALTER TABLE "workflow_step_runs" ADD CONSTRAINT "workflow_step_runs_due_at_created_at_6b83a87a_check"
    CHECK (due_at > created_at);

-- Live rows of agents
CREATE VIEW azora_keys."agents_c251c796_live" AS
    SELECT "id" FROM "agents"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."agents_c251c796_live" TO azora_user;

-- Own rows of agents
CREATE VIEW azora_keys."agents_ab86852d_own" AS
    SELECT "id" FROM "agents"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."agents_ab86852d_own" TO azora_user;

-- Own rows of agent_conversations
CREATE VIEW azora_keys."agent_conversations_acc37d32_own" AS
    SELECT "id" FROM "agent_conversations"
    WHERE "principal_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."agent_conversations_acc37d32_own" TO azora_user;

-- Own rows of workflow_executions
CREATE VIEW azora_keys."workflow_executions_676b2e5a_own" AS
    SELECT "id" FROM "workflow_executions"
    WHERE "initiator_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."workflow_executions_676b2e5a_own" TO azora_user;

-- Access to agents
ALTER TABLE "agents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "agents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "agents" TO azora_service;
GRANT SELECT ON "agents" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "agents_ad9d91de_access" ON "agents"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "agents" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "agents" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "agents" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."agents" WITH (security_barrier = true) AS
    SELECT "id", "name", "summary", "url", "version", "protocol_version", "transport", "supports_streaming",
        "supports_push", "input_modes", "output_modes", "max_autonomy", "card_sha256", "card_signature", "status",
        "suspended_reason", "steward_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "agents";
GRANT SELECT ON azora_reader."agents" TO azora_reader;
ALTER VIEW azora_reader."agents" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "agents"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "agents"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "agents"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "agents"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to agent_skills
ALTER TABLE "agent_skills" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "agent_skills" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "agent_skills" TO azora_service;
GRANT SELECT ON "agent_skills" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "agent_skills_49bd2065_access" ON "agent_skills"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "agent_skills" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "agent_skills" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "agent_skills" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "agent_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."agents_ab86852d_own")))
        OR EXISTS (SELECT FROM azora_keys."agents_c251c796_live" live WHERE live."id" = "agent_skills"."agent_id"));
CREATE VIEW azora_reader."agent_skills" WITH (security_barrier = true) AS
    SELECT "id", "agent_id", "skill_key", "title", "summary", "tags", "examples", "tool_id", "is_idempotent",
        "created_at", "updated_at"
    FROM "agent_skills";
GRANT SELECT ON azora_reader."agent_skills" TO azora_reader;
ALTER VIEW azora_reader."agent_skills" OWNER TO azora_masker;

-- Access to agent_conversations
ALTER TABLE "agent_conversations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "agent_conversations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "agent_conversations" TO azora_service;
GRANT SELECT ON "agent_conversations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("goal") ON "agent_conversations" TO azora_maintenance;
CREATE POLICY "agent_conversations_4400a0b6_access" ON "agent_conversations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "agent_conversations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "agent_conversations" FOR SELECT TO azora_user
    USING ("principal_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "agent_conversations" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "principal_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."agent_conversations" WITH (security_barrier = true) AS
    SELECT "id", "principal_id", azora.mask_free_text("goal") AS "goal", "state", "turn_count", "turn_limit",
        "token_limit", "failure", "settled_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "agent_conversations";
GRANT SELECT ON azora_reader."agent_conversations" TO azora_reader;
ALTER VIEW azora_reader."agent_conversations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "agent_conversations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{goal}', '{principal_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "agent_conversations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{goal}', '{principal_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "agent_conversations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{goal}', '{principal_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "agent_conversations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to conversation_seats
ALTER TABLE "conversation_seats" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "conversation_seats" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "conversation_seats" TO azora_service;
GRANT SELECT ON "conversation_seats" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "conversation_seats_d7b32e62_access" ON "conversation_seats"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "conversation_seats" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "conversation_seats" FOR SELECT TO azora_user
    USING ("conversation_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."agent_conversations_acc37d32_own")));
CREATE VIEW azora_reader."conversation_seats" WITH (security_barrier = true) AS
    SELECT "id", "conversation_id", "agent_id", "part", "may_delegate", "spent_tokens", "joined_at", "left_at",
        "created_at", "updated_at"
    FROM "conversation_seats";
GRANT SELECT ON azora_reader."conversation_seats" TO azora_reader;
ALTER VIEW azora_reader."conversation_seats" OWNER TO azora_masker;

-- Access to agent_messages
ALTER TABLE "agent_messages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "agent_messages" FROM PUBLIC;
GRANT SELECT, INSERT ON "agent_messages" TO azora_service;
GRANT SELECT ON "agent_messages" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("parts") ON "agent_messages" TO azora_maintenance;
CREATE POLICY "agent_messages_de347b26_access" ON "agent_messages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "agent_messages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "agent_messages" FOR SELECT TO azora_user
    USING ("conversation_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."agent_conversations_acc37d32_own")));
CREATE VIEW azora_reader."agent_messages" WITH (security_barrier = true) AS
    SELECT "id", "conversation_id", "ordinal", "message_id", "sender", "agent_id", "addressee_id", "performative",
        NULL::jsonb AS "parts", "in_reply_to_ordinal", "completion_call_id", "token_count", "sent_at", "created_at"
    FROM "agent_messages";
GRANT SELECT ON azora_reader."agent_messages" TO azora_reader;
ALTER VIEW azora_reader."agent_messages" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "agent_messages"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{parts}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "agent_messages"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to workflows
ALTER TABLE "workflows" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "workflows" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "workflows" TO azora_service;
GRANT SELECT ON "workflows" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "workflows_107a780b_access" ON "workflows"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "workflows" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "workflows" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "workflows" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."workflows" WITH (security_barrier = true) AS
    SELECT "id", "process_key", "version", "title", "definition", "definition_sha256", "activity_count", "trigger",
        "max_duration_minutes", "status", "deployed_at", "retired_at", "author_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "workflows";
GRANT SELECT ON azora_reader."workflows" TO azora_reader;
ALTER VIEW azora_reader."workflows" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "workflows"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "workflows"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "workflows"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "workflows"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to workflow_executions
ALTER TABLE "workflow_executions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "workflow_executions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "workflow_executions" TO azora_service;
GRANT SELECT ON "workflow_executions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("variables") ON "workflow_executions" TO azora_maintenance;
CREATE POLICY "workflow_executions_d2a13653_access" ON "workflow_executions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "workflow_executions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "workflow_executions" FOR SELECT TO azora_user
    USING ("initiator_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "workflow_executions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "initiator_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."workflow_executions" WITH (security_barrier = true) AS
    SELECT "id", "workflow_id", "initiator_id", "parent_id", "business_key", "state", NULL::jsonb AS "variables",
        "incident", "started_at", "ended_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "workflow_executions";
GRANT SELECT ON azora_reader."workflow_executions" TO azora_reader;
ALTER VIEW azora_reader."workflow_executions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "workflow_executions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{variables}', '{initiator_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "workflow_executions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{variables}', '{initiator_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "workflow_executions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{variables}', '{initiator_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "workflow_executions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to workflow_step_runs
ALTER TABLE "workflow_step_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "workflow_step_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "workflow_step_runs" TO azora_service;
GRANT SELECT ON "workflow_step_runs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "workflow_step_runs_fdb0a6ce_access" ON "workflow_step_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "workflow_step_runs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "workflow_step_runs" FOR SELECT TO azora_user
    USING ("execution_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."workflow_executions_676b2e5a_own")));
CREATE VIEW azora_reader."workflow_step_runs" WITH (security_barrier = true) AS
    SELECT "id", "execution_id", "activity_key", "activity_kind", "iteration", "attempt", "state", "agent_id",
        "assignee_id", "conversation_id", "failure", "activated_at", "due_at", "ended_at", "created_at", "updated_at"
    FROM "workflow_step_runs";
GRANT SELECT ON azora_reader."workflow_step_runs" TO azora_reader;
ALTER VIEW azora_reader."workflow_step_runs" OWNER TO azora_masker;
