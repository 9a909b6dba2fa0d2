-- CreateEnum
CREATE TYPE "RiskLevel" AS ENUM ('LOW', 'MODERATE', 'HIGH', 'CRITICAL');

-- CreateEnum
CREATE TYPE "PlanStatus" AS ENUM ('DRAFT', 'VALIDATED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'ABORTED', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "PlanAbort" AS ENUM ('PRINCIPAL', 'SAFETY_RULE', 'APPROVAL_DECLINED', 'EXPIRED', 'ACTION_LIMIT');

-- CreateEnum
CREATE TYPE "ActionStatus" AS ENUM ('PLANNED', 'AWAITING_APPROVAL', 'APPROVED', 'DECLINED', 'BLOCKED', 'EXECUTED', 'FAILED', 'SKIPPED');

-- CreateEnum
CREATE TYPE "ExecutionOutcome" AS ENUM ('SUCCEEDED', 'TOOL_ERROR', 'PROTOCOL_ERROR', 'TIMED_OUT');

-- CreateEnum
CREATE TYPE "ApprovalDecision" AS ENUM ('ACCEPTED', 'ACCEPTED_WITH_CHANGES', 'DECLINED', 'CANCELLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "SafetyEffect" AS ENUM ('FORBID', 'REQUIRE_APPROVAL', 'REQUIRE_SECOND_APPROVAL', 'LIMIT_RATE', 'REDACT_ARGUMENTS');

-- CreateEnum
CREATE TYPE "ToolStatus" AS ENUM ('UNDER_REVIEW', 'ENABLED', 'DISABLED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "agent_plans" (
    "id" UUID NOT NULL,
    "principal_id" UUID NOT NULL,
    "agent_id" UUID NOT NULL,
    "goal" TEXT,
    "rationale" TEXT,
    "plan_sha256" CHAR(64) NOT NULL,
    "revision" SMALLINT NOT NULL DEFAULT 1,
    "replaces_id" UUID,
    "validation_id" UUID,
    "risk_level" "RiskLevel" NOT NULL DEFAULT 'MODERATE',
    "max_actions" SMALLINT NOT NULL DEFAULT 25,
    "status" "PlanStatus" NOT NULL DEFAULT 'DRAFT',
    "abort_cause" "PlanAbort",
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "agent_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_actions" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "tool_id" UUID NOT NULL,
    "purpose" TEXT,
    "arguments" JSONB,
    "arguments_sha256" CHAR(64) NOT NULL,
    "is_reversible" BOOLEAN NOT NULL,
    "undo_hint" TEXT,
    "exposure_amount" DECIMAL(18,8),
    "exposure_currency" VARCHAR(10),
    "approval_required" BOOLEAN NOT NULL DEFAULT true,
    "status" "ActionStatus" NOT NULL DEFAULT 'PLANNED',
    "blocked_by_rule_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "plan_actions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_executions" (
    "id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "attempt" SMALLINT NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "outcome" "ExecutionOutcome" NOT NULL,
    "output" JSONB,
    "output_sha256" CHAR(64),
    "error_message" TEXT,
    "is_schema_valid" BOOLEAN,
    "was_undone" BOOLEAN NOT NULL DEFAULT false,
    "trace_id" CHAR(32),
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "action_executions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_approvals" (
    "id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "approver_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "shown_sha256" CHAR(64) NOT NULL,
    "decision" "ApprovalDecision",
    "changed_arguments" JSONB,
    "comment" TEXT,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "decided_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "action_approvals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "safety_rules" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "effect" "SafetyEffect" NOT NULL,
    "condition" JSONB NOT NULL,
    "priority" SMALLINT NOT NULL DEFAULT 500,
    "rate_per_hour" INTEGER,
    "is_overridable" BOOLEAN NOT NULL DEFAULT false,
    "constitutional_rule_id" UUID,
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "author_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "safety_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tool_definitions" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "server_url" TEXT NOT NULL,
    "declaration_sha256" CHAR(64) NOT NULL,
    "input_schema" JSONB NOT NULL,
    "output_schema" JSONB,
    "is_read_only" BOOLEAN NOT NULL DEFAULT false,
    "is_destructive" BOOLEAN NOT NULL DEFAULT true,
    "is_idempotent" BOOLEAN NOT NULL DEFAULT false,
    "is_open_world" BOOLEAN NOT NULL DEFAULT true,
    "oauth_scopes" TEXT[],
    "timeout_ms" INTEGER NOT NULL DEFAULT 30000,
    "status" "ToolStatus" NOT NULL DEFAULT 'UNDER_REVIEW',
    "reviewed_by_id" UUID,
    "reviewed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "tool_definitions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agent_plans_replaces_id_key" ON "agent_plans"("replaces_id");

-- CreateIndex
CREATE INDEX "agent_plans_principal_id_created_at_idx" ON "agent_plans"("principal_id", "created_at");

-- CreateIndex
CREATE INDEX "agent_plans_agent_id_status_idx" ON "agent_plans"("agent_id", "status");

-- CreateIndex
CREATE INDEX "agent_plans_validation_id_idx" ON "agent_plans"("validation_id");

-- CreateIndex
CREATE INDEX "agent_plans_organization_id_idx" ON "agent_plans"("organization_id");

-- CreateIndex
CREATE INDEX "agent_plans_compliance_id_idx" ON "agent_plans"("compliance_id");

-- CreateIndex
CREATE INDEX "plan_actions_tool_id_status_idx" ON "plan_actions"("tool_id", "status");

-- CreateIndex
CREATE INDEX "plan_actions_blocked_by_rule_id_idx" ON "plan_actions"("blocked_by_rule_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_actions_plan_id_ordinal_key" ON "plan_actions"("plan_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "action_executions_idempotency_key_key" ON "action_executions"("idempotency_key");

-- CreateIndex
CREATE INDEX "action_executions_started_at_idx" ON "action_executions" USING BRIN ("started_at");

-- CreateIndex
CREATE UNIQUE INDEX "action_executions_action_id_attempt_key" ON "action_executions"("action_id", "attempt");

-- CreateIndex
CREATE INDEX "action_approvals_action_id_idx" ON "action_approvals"("action_id");

-- CreateIndex
CREATE INDEX "action_approvals_approver_id_decided_at_idx" ON "action_approvals"("approver_id", "decided_at");

-- CreateIndex
CREATE INDEX "safety_rules_constitutional_rule_id_idx" ON "safety_rules"("constitutional_rule_id");

-- CreateIndex
CREATE INDEX "safety_rules_author_id_idx" ON "safety_rules"("author_id");

-- CreateIndex
CREATE INDEX "safety_rules_organization_id_idx" ON "safety_rules"("organization_id");

-- CreateIndex
CREATE INDEX "safety_rules_compliance_id_idx" ON "safety_rules"("compliance_id");

-- CreateIndex
CREATE INDEX "tool_definitions_reviewed_by_id_idx" ON "tool_definitions"("reviewed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "tool_definitions_server_url_name_declaration_sha256_key" ON "tool_definitions"("server_url", "name", "declaration_sha256");

-- AddForeignKey
ALTER TABLE "agent_plans" ADD CONSTRAINT "agent_plans_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "agent_plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_actions" ADD CONSTRAINT "plan_actions_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "agent_plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_actions" ADD CONSTRAINT "plan_actions_tool_id_fkey" FOREIGN KEY ("tool_id") REFERENCES "tool_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_actions" ADD CONSTRAINT "plan_actions_blocked_by_rule_id_fkey" FOREIGN KEY ("blocked_by_rule_id") REFERENCES "safety_rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_executions" ADD CONSTRAINT "action_executions_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "plan_actions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "action_approvals" ADD CONSTRAINT "action_approvals_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "plan_actions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of agent_plans
ALTER TABLE "agent_plans" ADD CONSTRAINT "agent_plans_plan_sha256_c4551361_check"
    CHECK (plan_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "agent_plans" ADD CONSTRAINT "agent_plans_revision_replaces_id_0f3d9ae6_check"
    CHECK (revision >= 1 AND (revision = 1) = (replaces_id IS NULL));
ALTER TABLE "agent_plans" ADD CONSTRAINT "agent_plans_replaces_id_id_63217d5f_check"
    CHECK (replaces_id <> id);
ALTER TABLE "agent_plans" ADD CONSTRAINT "agent_plans_max_actions_9829a2a6_check"
    CHECK (max_actions BETWEEN 1 AND 200);
ALTER TABLE "agent_plans" ADD CONSTRAINT "agent_plans_status_validation_id_b4eb6a58_check"
    CHECK (status = 'DRAFT' OR validation_id IS NOT NULL);
ALTER TABLE "agent_plans" ADD CONSTRAINT "agent_plans_status_ended_at_2480de57_check"
    CHECK ((status IN ('SUCCEEDED', 'FAILED', 'ABORTED', 'SUPERSEDED')) = (ended_at IS NOT NULL));
ALTER TABLE "agent_plans" ADD CONSTRAINT "agent_plans_status_abort_cause_326dba7a_check"
    CHECK ((status = 'ABORTED') = (abort_cause IS NOT NULL));
ALTER TABLE "agent_plans" ADD CONSTRAINT "agent_plans_ended_at_created_at_d8f5f181_check"
    CHECK (ended_at >= created_at);
ALTER TABLE "agent_plans" ADD CONSTRAINT "agent_plans_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);

-- Safeguards of plan_actions
ALTER TABLE "plan_actions" ADD CONSTRAINT "plan_actions_ordinal_a03dc57f_check"
    CHECK (ordinal >= 1);
ALTER TABLE "plan_actions" ADD CONSTRAINT "plan_actions_arguments_4d8593b3_check"
    CHECK (jsonb_typeof(arguments) = 'object');
ALTER TABLE "plan_actions" ADD CONSTRAINT "plan_actions_arguments_sha256_9dfa4138_check"
    CHECK (arguments_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "plan_actions" ADD CONSTRAINT "plan_actions_is_reversible_undo_hint_05b78639_check"
    CHECK (NOT is_reversible OR undo_hint IS NOT NULL);
ALTER TABLE "plan_actions" ADD CONSTRAINT "plan_actions_status_blocked_by_rule_id_74c46149_check"
    CHECK ((status = 'BLOCKED') = (blocked_by_rule_id IS NOT NULL));
ALTER TABLE "plan_actions" ADD CONSTRAINT "plan_actions_approval_required_status_54c235cf_check"
    CHECK (approval_required OR status <> 'AWAITING_APPROVAL');
ALTER TABLE "plan_actions" ADD CONSTRAINT "plan_actions_exposure_amount_exposure_currency_fb22e881_check"
    CHECK (exposure_amount >= 0 AND exposure_amount < 'NaN' AND (exposure_amount IS NULL) = (exposure_currency IS NULL));

-- Safeguards of action_executions
ALTER TABLE "action_executions" ADD CONSTRAINT "action_executions_attempt_dd58e5f0_check"
    CHECK (attempt BETWEEN 1 AND 10);
ALTER TABLE "action_executions" ADD CONSTRAINT "action_executions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "action_executions" ADD CONSTRAINT "action_executions_outcome_error_message_3f286f7c_check"
    CHECK ((outcome = 'SUCCEEDED') = (error_message IS NULL));
ALTER TABLE "action_executions" ADD CONSTRAINT "action_executions_output_sha256_59e5271f_check"
    CHECK (output_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "action_executions" ADD CONSTRAINT "action_executions_outcome_output_sha256_f00a6324_check"
    CHECK (outcome <> 'SUCCEEDED' OR output_sha256 IS NOT NULL);
ALTER TABLE "action_executions" ADD CONSTRAINT "action_executions_trace_id_ab0176fa_check"
    CHECK (trace_id ~ '^[0-9a-f]{32}$');
ALTER TABLE "action_executions" ADD CONSTRAINT "action_executions_idempotency_key_0e204055_check"
    CHECK (char_length(idempotency_key) BETWEEN 8 AND 255);
ALTER TABLE "action_executions" ADD CONSTRAINT "action_executions_was_undone_outcome_d0a35d36_check"
    CHECK (NOT was_undone OR outcome = 'SUCCEEDED');

-- Safeguards of action_approvals
ALTER TABLE "action_approvals" ADD CONSTRAINT "action_approvals_decision_decided_at_c0c8cbde_check"
    CHECK ((decision IS NULL) = (decided_at IS NULL));
ALTER TABLE "action_approvals" ADD CONSTRAINT "action_approvals_decided_at_created_at_expires_a_c4876635_check"
    CHECK (decided_at >= created_at AND expires_at > created_at);
ALTER TABLE "action_approvals" ADD CONSTRAINT "action_approvals_decision_decided_at_expires_at_e712f8fc_check"
    CHECK (decision NOT IN ('ACCEPTED', 'ACCEPTED_WITH_CHANGES') OR decided_at <= expires_at);
ALTER TABLE "action_approvals" ADD CONSTRAINT "action_approvals_decision_comment_8b03907f_check"
    CHECK (decision <> 'EXPIRED' OR comment IS NULL);
ALTER TABLE "action_approvals" ADD CONSTRAINT "action_approvals_shown_sha256_2b6345aa_check"
    CHECK (shown_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "action_approvals" ADD CONSTRAINT "action_approvals_changed_arguments_decision_2a33fb1f_check"
    CHECK (changed_arguments IS NULL OR (decision IS NOT NULL AND decision = 'ACCEPTED_WITH_CHANGES'));
CREATE UNIQUE INDEX "action_approvals_action_id_approver_id_c1cd668b_key" ON "action_approvals" ("action_id", "approver_id")
    WHERE (decision IS NULL);

-- Safeguards of safety_rules
ALTER TABLE "safety_rules" ADD CONSTRAINT "safety_rules_code_a8a14694_check"
    CHECK (code ~ '^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$');
ALTER TABLE "safety_rules" ADD CONSTRAINT "safety_rules_condition_25542fe2_check"
    CHECK (jsonb_typeof(condition) = 'object');
ALTER TABLE "safety_rules" ADD CONSTRAINT "safety_rules_priority_f66e6fe6_check"
    CHECK (priority BETWEEN 1 AND 1000);
ALTER TABLE "safety_rules" ADD CONSTRAINT "safety_rules_effect_rate_per_hour_cac6fe54_check"
    CHECK ((effect = 'LIMIT_RATE') = (rate_per_hour IS NOT NULL));
ALTER TABLE "safety_rules" ADD CONSTRAINT "safety_rules_rate_per_hour_1fe3b715_check"
    CHECK (rate_per_hour > 0);
ALTER TABLE "safety_rules" ADD CONSTRAINT "safety_rules_constitutional_rule_id_is_overridab_c5e6f40e_check"
    CHECK (constitutional_rule_id IS NULL OR NOT is_overridable);
ALTER TABLE "safety_rules" ADD CONSTRAINT "safety_rules_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
CREATE UNIQUE INDEX "safety_rules_organization_id_code_ec0f592e_key" ON "safety_rules" ("organization_id", "code")
    WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX "safety_rules_code_743277d3_key" ON "safety_rules" ("code")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of tool_definitions
ALTER TABLE "tool_definitions" ADD CONSTRAINT "tool_definitions_name_66c1ecc5_check"
    CHECK (name ~ '^[A-Za-z0-9_.-]{1,128}$');
ALTER TABLE "tool_definitions" ADD CONSTRAINT "tool_definitions_server_url_5d1f7117_check"
    CHECK (server_url ~ '^(https|stdio)://[^ ]+$');
ALTER TABLE "tool_definitions" ADD CONSTRAINT "tool_definitions_input_schema_output_schema_e811e009_check"
    CHECK (jsonb_typeof(input_schema) = 'object' AND input_schema->>'type' = 'object' AND jsonb_typeof(output_schema) = 'object');
ALTER TABLE "tool_definitions" ADD CONSTRAINT "tool_definitions_declaration_sha256_f052f61e_check"
    CHECK (declaration_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "tool_definitions" ADD CONSTRAINT "tool_definitions_is_read_only_is_destructive_c4df5fa3_check"
    CHECK (NOT (is_read_only AND is_destructive));
ALTER TABLE "tool_definitions" ADD CONSTRAINT "tool_definitions_timeout_ms_00953a55_check"
    CHECK (timeout_ms BETWEEN 100 AND 600000);
ALTER TABLE "tool_definitions" ADD CONSTRAINT "tool_definitions_status_reviewed_by_id_54d6553c_check"
    CHECK (status <> 'ENABLED' OR reviewed_by_id IS NOT NULL);
ALTER TABLE "tool_definitions" ADD CONSTRAINT "tool_definitions_reviewed_by_id_reviewed_at_66a79751_check"
    CHECK ((reviewed_by_id IS NULL) = (reviewed_at IS NULL));
ALTER TABLE "tool_definitions" ADD CONSTRAINT "tool_definitions_oauth_scopes_d1930ba1_check"
    CHECK (oauth_scopes IS NULL OR cardinality(oauth_scopes) <= 50);
CREATE UNIQUE INDEX "tool_definitions_server_url_name_98979de9_key" ON "tool_definitions" ("server_url", "name")
    WHERE (status = 'ENABLED' AND deleted_at IS NULL);

-- Live rows of agent_plans
CREATE VIEW azora_keys."agent_plans_8cc91ea5_live" AS
    SELECT "id" FROM "agent_plans"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."agent_plans_8cc91ea5_live" TO azora_user;

-- Live rows of plan_actions
CREATE VIEW azora_keys."plan_actions_f27e132d_live" AS
    SELECT "id" FROM "plan_actions"
    WHERE EXISTS (SELECT FROM azora_keys."agent_plans_8cc91ea5_live" live WHERE live."id" = "plan_actions"."plan_id");
GRANT SELECT ON azora_keys."plan_actions_f27e132d_live" TO azora_user;

-- Own rows of agent_plans
CREATE VIEW azora_keys."agent_plans_60fa4a47_own" AS
    SELECT "id" FROM "agent_plans"
    WHERE "principal_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."agent_plans_60fa4a47_own" TO azora_user;

-- Own rows of plan_actions
CREATE VIEW azora_keys."plan_actions_b3b39f3b_own" AS
    SELECT "id" FROM "plan_actions"
    WHERE "plan_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."agent_plans_60fa4a47_own"));
GRANT SELECT ON azora_keys."plan_actions_b3b39f3b_own" TO azora_user;

-- Access to agent_plans
ALTER TABLE "agent_plans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "agent_plans" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "agent_plans" TO azora_service;
GRANT SELECT ON "agent_plans" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("goal", "rationale") ON "agent_plans" TO azora_maintenance;
CREATE POLICY "agent_plans_597c224e_access" ON "agent_plans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "agent_plans" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "agent_plans" FOR SELECT TO azora_user
    USING ("principal_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "agent_plans" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "principal_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."agent_plans" WITH (security_barrier = true) AS
    SELECT "id", "principal_id", "agent_id", azora.mask_free_text("goal") AS "goal",
        azora.mask_free_text("rationale") AS "rationale", "plan_sha256", "revision", "replaces_id", "validation_id",
        "risk_level", "max_actions", "status", "abort_cause", "expires_at", "ended_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "agent_plans";
GRANT SELECT ON azora_reader."agent_plans" TO azora_reader;
ALTER VIEW azora_reader."agent_plans" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "agent_plans"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{goal,rationale}', '{principal_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "agent_plans"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{goal,rationale}', '{principal_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "agent_plans"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{goal,rationale}', '{principal_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "agent_plans"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to plan_actions
ALTER TABLE "plan_actions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "plan_actions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "plan_actions" TO azora_service;
GRANT SELECT ON "plan_actions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("purpose", "arguments") ON "plan_actions" TO azora_maintenance;
CREATE POLICY "plan_actions_e7a03820_access" ON "plan_actions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "plan_actions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "plan_actions" FOR SELECT TO azora_user
    USING ("plan_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."agent_plans_60fa4a47_own")));
CREATE VIEW azora_reader."plan_actions" WITH (security_barrier = true) AS
    SELECT "id", "plan_id", "ordinal", "tool_id", azora.mask_free_text("purpose") AS "purpose",
        NULL::jsonb AS "arguments", "arguments_sha256", "is_reversible", "undo_hint", "exposure_amount",
        "exposure_currency", "approval_required", "status", "blocked_by_rule_id", "created_at", "updated_at"
    FROM "plan_actions";
GRANT SELECT ON azora_reader."plan_actions" TO azora_reader;
ALTER VIEW azora_reader."plan_actions" OWNER TO azora_masker;

-- Access to action_executions
ALTER TABLE "action_executions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "action_executions" FROM PUBLIC;
GRANT SELECT, INSERT ON "action_executions" TO azora_service;
GRANT SELECT ON "action_executions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("output") ON "action_executions" TO azora_maintenance;
CREATE POLICY "action_executions_74dca14b_access" ON "action_executions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "action_executions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "action_executions" FOR SELECT TO azora_user
    USING ("action_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."plan_actions_b3b39f3b_own")));
CREATE VIEW azora_reader."action_executions" WITH (security_barrier = true) AS
    SELECT "id", "action_id", "attempt", "idempotency_key", "outcome", NULL::jsonb AS "output", "output_sha256",
        "error_message", "is_schema_valid", "was_undone", "trace_id", "started_at", "ended_at", "created_at"
    FROM "action_executions";
GRANT SELECT ON azora_reader."action_executions" TO azora_reader;
ALTER VIEW azora_reader."action_executions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "action_executions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{output}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "action_executions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to action_approvals
ALTER TABLE "action_approvals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "action_approvals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "action_approvals" TO azora_service;
GRANT SELECT ON "action_approvals" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("changed_arguments", "comment") ON "action_approvals" TO azora_maintenance;
CREATE POLICY "action_approvals_b7e8231d_access" ON "action_approvals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "action_approvals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "action_approvals" FOR SELECT TO azora_user
    USING ("approver_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "action_approvals" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."plan_actions_f27e132d_live" live WHERE live."id" = "action_approvals"."action_id"));
CREATE VIEW azora_reader."action_approvals" WITH (security_barrier = true) AS
    SELECT "id", "action_id", "approver_id", "question", "shown_sha256", "decision", NULL::jsonb AS "changed_arguments",
        azora.mask_free_text("comment") AS "comment", "expires_at", "decided_at", "created_at", "updated_at"
    FROM "action_approvals";
GRANT SELECT ON azora_reader."action_approvals" TO azora_reader;
ALTER VIEW azora_reader."action_approvals" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "action_approvals"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{changed_arguments,comment}', '{approver_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "action_approvals"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{changed_arguments,comment}', '{approver_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "action_approvals"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{changed_arguments,comment}', '{approver_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "action_approvals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to safety_rules
ALTER TABLE "safety_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "safety_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "safety_rules" TO azora_service;
GRANT SELECT ON "safety_rules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "safety_rules_6875ae0d_access" ON "safety_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "safety_rules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "safety_rules" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "safety_rules" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."safety_rules" WITH (security_barrier = true) AS
    SELECT "id", "code", "statement", "effect", "condition", "priority", "rate_per_hour", "is_overridable",
        "constitutional_rule_id", "effective_from", "effective_to", "author_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "safety_rules";
GRANT SELECT ON azora_reader."safety_rules" TO azora_reader;
ALTER VIEW azora_reader."safety_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "safety_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "safety_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "safety_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "safety_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to tool_definitions
ALTER TABLE "tool_definitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tool_definitions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tool_definitions" TO azora_service;
GRANT SELECT ON "tool_definitions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "tool_definitions_cf83af95_access" ON "tool_definitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tool_definitions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "tool_definitions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "tool_definitions" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."tool_definitions" WITH (security_barrier = true) AS
    SELECT "id", "name", "title", "summary", "server_url", "declaration_sha256", "input_schema", "output_schema",
        "is_read_only", "is_destructive", "is_idempotent", "is_open_world", "oauth_scopes", "timeout_ms", "status",
        "reviewed_by_id", "reviewed_at", "created_at", "updated_at", "deleted_at"
    FROM "tool_definitions";
GRANT SELECT ON azora_reader."tool_definitions" TO azora_reader;
ALTER VIEW azora_reader."tool_definitions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "tool_definitions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "tool_definitions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "tool_definitions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "tool_definitions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
