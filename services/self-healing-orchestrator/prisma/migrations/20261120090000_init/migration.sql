-- CreateEnum
CREATE TYPE "FailureSymptom" AS ENUM ('CRASH_LOOP', 'UNREADY', 'HIGH_ERROR_RATE', 'HIGH_LATENCY', 'MEMORY_PRESSURE', 'CPU_SATURATION', 'DISK_FULL', 'CONNECTION_EXHAUSTION', 'REPLICATION_LAG', 'QUEUE_BACKLOG', 'CERTIFICATE_EXPIRY', 'DEADLOCK');

-- CreateEnum
CREATE TYPE "SignalSeverity" AS ENUM ('INFO', 'WARNING', 'CRITICAL');

-- CreateEnum
CREATE TYPE "SignalState" AS ENUM ('ACTIVE', 'CLEARED', 'SUPPRESSED');

-- CreateEnum
CREATE TYPE "HealingAutonomy" AS ENUM ('ADVISE', 'APPROVAL', 'AUTOMATIC');

-- CreateEnum
CREATE TYPE "PlaybookStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "RemediationAction" AS ENUM ('RESTART_INSTANCE', 'REPLACE_INSTANCE', 'SCALE_OUT', 'SCALE_IN', 'ROLL_BACK', 'FAIL_OVER', 'CLEAR_CACHE', 'DRAIN_NODE', 'SHED_LOAD', 'OPEN_BREAKER', 'CLOSE_BREAKER', 'RENEW_CERTIFICATE', 'EXTEND_VOLUME', 'KILL_SESSION', 'TOGGLE_FLAG');

-- CreateEnum
CREATE TYPE "StepFailure" AS ENUM ('ESCALATE', 'CONTINUE', 'UNDO_ALL');

-- CreateEnum
CREATE TYPE "RunOutcome" AS ENUM ('RUNNING', 'HEALED', 'NOT_HEALED', 'FAILED', 'REFUSED', 'UNDONE');

-- CreateEnum
CREATE TYPE "StepResult" AS ENUM ('PENDING', 'SUCCEEDED', 'FAILED', 'SKIPPED');

-- CreateEnum
CREATE TYPE "BreakerState" AS ENUM ('CLOSED', 'OPEN', 'HALF_OPEN', 'FORCED_OPEN', 'DISABLED');

-- CreateEnum
CREATE TYPE "WindowKind" AS ENUM ('COUNT_BASED', 'TIME_BASED');

-- CreateEnum
CREATE TYPE "EscalationCause" AS ENUM ('NO_PLAYBOOK', 'NOT_HEALED', 'LIMIT_REACHED', 'BUDGET_SPENT', 'APPROVAL_NEEDED');

-- CreateEnum
CREATE TYPE "EscalationResponse" AS ENUM ('NONE', 'ACKNOWLEDGED', 'TAKEN_OVER', 'DECLINED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "failure_signals" (
    "id" UUID NOT NULL,
    "service" VARCHAR(63) NOT NULL,
    "service_instance_id" UUID,
    "symptom" "FailureSymptom" NOT NULL,
    "severity" "SignalSeverity" NOT NULL DEFAULT 'WARNING',
    "state" "SignalState" NOT NULL DEFAULT 'ACTIVE',
    "metric_name" TEXT,
    "observed_value" DECIMAL(24,6),
    "threshold_value" DECIMAL(24,6),
    "occurrence_count" INTEGER NOT NULL DEFAULT 1,
    "log_id" UUID,
    "incident_id" UUID,
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "cleared_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "failure_signals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "remediation_playbooks" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "symptom" "FailureSymptom" NOT NULL,
    "service_pattern" TEXT NOT NULL DEFAULT '*',
    "autonomy" "HealingAutonomy" NOT NULL DEFAULT 'APPROVAL',
    "status" "PlaybookStatus" NOT NULL DEFAULT 'DRAFT',
    "max_runs_per_hour" SMALLINT NOT NULL DEFAULT 3,
    "cooldown_seconds" INTEGER NOT NULL DEFAULT 300,
    "max_instances_percent" SMALLINT NOT NULL DEFAULT 25,
    "minimum_budget_left" DECIMAL(4,3) NOT NULL DEFAULT 0,
    "successful_rehearsals" INTEGER NOT NULL DEFAULT 0,
    "approved_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "remediation_playbooks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "remediation_steps" (
    "id" UUID NOT NULL,
    "playbook_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "action" "RemediationAction" NOT NULL,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "wait_seconds" INTEGER NOT NULL DEFAULT 0,
    "timeout_seconds" INTEGER NOT NULL DEFAULT 120,
    "success_condition" TEXT NOT NULL,
    "on_failure" "StepFailure" NOT NULL DEFAULT 'ESCALATE',
    "is_reversible" BOOLEAN NOT NULL DEFAULT false,
    "undo_action" "RemediationAction",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "remediation_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "remediation_runs" (
    "id" UUID NOT NULL,
    "playbook_id" UUID NOT NULL,
    "signal_id" UUID NOT NULL,
    "service" VARCHAR(63) NOT NULL,
    "service_instance_id" UUID,
    "outcome" "RunOutcome" NOT NULL DEFAULT 'RUNNING',
    "error_budget_left" DECIMAL(6,4),
    "approved_by_id" UUID,
    "failure" TEXT,
    "triggered_at" TIMESTAMPTZ(6) NOT NULL,
    "started_at" TIMESTAMPTZ(6),
    "verified_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "remediation_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "step_executions" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "step_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "result" "StepResult" NOT NULL DEFAULT 'PENDING',
    "command_id" UUID,
    "before" JSONB,
    "after" JSONB,
    "error" TEXT,
    "was_undone" BOOLEAN NOT NULL DEFAULT false,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "step_executions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "circuit_breakers" (
    "id" UUID NOT NULL,
    "caller_service" VARCHAR(63) NOT NULL,
    "callee_service" VARCHAR(63) NOT NULL,
    "operation" TEXT NOT NULL DEFAULT '*',
    "state" "BreakerState" NOT NULL DEFAULT 'CLOSED',
    "failure_rate_percent" DECIMAL(5,2) NOT NULL DEFAULT 50,
    "slow_call_ms" INTEGER NOT NULL DEFAULT 2000,
    "slow_rate_percent" DECIMAL(5,2) NOT NULL DEFAULT 100,
    "sliding_window" "WindowKind" NOT NULL DEFAULT 'COUNT_BASED',
    "sliding_window_size" INTEGER NOT NULL DEFAULT 100,
    "minimum_calls" INTEGER NOT NULL DEFAULT 20,
    "open_wait_ms" INTEGER NOT NULL DEFAULT 30000,
    "half_open_calls" INTEGER NOT NULL DEFAULT 10,
    "trip_count" INTEGER NOT NULL DEFAULT 0,
    "opened_at" TIMESTAMPTZ(6),
    "retry_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "circuit_breakers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "escalation_notices" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "tier" SMALLINT NOT NULL DEFAULT 1,
    "recipient_id" UUID NOT NULL,
    "cause" "EscalationCause" NOT NULL,
    "notification_id" UUID,
    "incident_id" UUID,
    "response" "EscalationResponse" NOT NULL DEFAULT 'NONE',
    "sent_at" TIMESTAMPTZ(6) NOT NULL,
    "escalates_at" TIMESTAMPTZ(6) NOT NULL,
    "responded_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "escalation_notices_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "failure_signals_service_instance_id_idx" ON "failure_signals"("service_instance_id");

-- CreateIndex
CREATE INDEX "failure_signals_log_id_idx" ON "failure_signals"("log_id");

-- CreateIndex
CREATE INDEX "failure_signals_incident_id_idx" ON "failure_signals"("incident_id");

-- CreateIndex
CREATE INDEX "remediation_playbooks_approved_by_id_idx" ON "remediation_playbooks"("approved_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "remediation_playbooks_slug_version_key" ON "remediation_playbooks"("slug", "version");

-- CreateIndex
CREATE UNIQUE INDEX "remediation_steps_playbook_id_position_key" ON "remediation_steps"("playbook_id", "position");

-- CreateIndex
CREATE INDEX "remediation_runs_service_triggered_at_idx" ON "remediation_runs"("service", "triggered_at");

-- CreateIndex
CREATE INDEX "remediation_runs_playbook_id_idx" ON "remediation_runs"("playbook_id");

-- CreateIndex
CREATE INDEX "remediation_runs_signal_id_idx" ON "remediation_runs"("signal_id");

-- CreateIndex
CREATE INDEX "remediation_runs_service_instance_id_idx" ON "remediation_runs"("service_instance_id");

-- CreateIndex
CREATE INDEX "remediation_runs_approved_by_id_idx" ON "remediation_runs"("approved_by_id");

-- CreateIndex
CREATE INDEX "remediation_runs_organization_id_idx" ON "remediation_runs"("organization_id");

-- CreateIndex
CREATE INDEX "remediation_runs_compliance_id_idx" ON "remediation_runs"("compliance_id");

-- CreateIndex
CREATE INDEX "step_executions_step_id_idx" ON "step_executions"("step_id");

-- CreateIndex
CREATE INDEX "step_executions_command_id_idx" ON "step_executions"("command_id");

-- CreateIndex
CREATE UNIQUE INDEX "step_executions_run_id_position_key" ON "step_executions"("run_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "circuit_breakers_caller_service_callee_service_operation_key" ON "circuit_breakers"("caller_service", "callee_service", "operation");

-- CreateIndex
CREATE INDEX "escalation_notices_recipient_id_sent_at_idx" ON "escalation_notices"("recipient_id", "sent_at");

-- CreateIndex
CREATE INDEX "escalation_notices_notification_id_idx" ON "escalation_notices"("notification_id");

-- CreateIndex
CREATE INDEX "escalation_notices_incident_id_idx" ON "escalation_notices"("incident_id");

-- CreateIndex
CREATE UNIQUE INDEX "escalation_notices_run_id_tier_recipient_id_key" ON "escalation_notices"("run_id", "tier", "recipient_id");

-- AddForeignKey
ALTER TABLE "remediation_steps" ADD CONSTRAINT "remediation_steps_playbook_id_fkey" FOREIGN KEY ("playbook_id") REFERENCES "remediation_playbooks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remediation_runs" ADD CONSTRAINT "remediation_runs_playbook_id_fkey" FOREIGN KEY ("playbook_id") REFERENCES "remediation_playbooks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remediation_runs" ADD CONSTRAINT "remediation_runs_signal_id_fkey" FOREIGN KEY ("signal_id") REFERENCES "failure_signals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_executions" ADD CONSTRAINT "step_executions_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "remediation_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_executions" ADD CONSTRAINT "step_executions_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "remediation_steps"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "escalation_notices" ADD CONSTRAINT "escalation_notices_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "remediation_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of failure_signals
ALTER TABLE "failure_signals" ADD CONSTRAINT "failure_signals_service_d2994da1_check"
    CHECK (service ~ '^[a-z0-9][a-z0-9_-]{0,62}$');
ALTER TABLE "failure_signals" ADD CONSTRAINT "failure_signals_occurrence_count_last_seen_at_fi_ba042122_check"
    CHECK (occurrence_count >= 1 AND last_seen_at >= first_seen_at);
ALTER TABLE "failure_signals" ADD CONSTRAINT "failure_signals_state_cleared_at_4c728608_check"
    CHECK ((state = 'CLEARED') = (cleared_at IS NOT NULL));
ALTER TABLE "failure_signals" ADD CONSTRAINT "failure_signals_observed_value_threshold_value_2c32427b_check"
    CHECK (observed_value < 'NaN' AND threshold_value < 'NaN');
ALTER TABLE "failure_signals" ADD CONSTRAINT "failure_signals_observed_value_threshold_value_c4d62321_check"
    CHECK ((observed_value IS NULL) = (threshold_value IS NULL));
CREATE UNIQUE INDEX "failure_signals_service_symptom_service_instance_i_974fa86f_key" ON "failure_signals" ("service", "symptom", "service_instance_id")
    WHERE (state = 'ACTIVE' AND deleted_at IS NULL);
CREATE UNIQUE INDEX "failure_signals_service_symptom_022fc62b_key" ON "failure_signals" ("service", "symptom")
    WHERE (state = 'ACTIVE' AND service_instance_id IS NULL AND deleted_at IS NULL);

-- Safeguards of remediation_playbooks
ALTER TABLE "remediation_playbooks" ADD CONSTRAINT "remediation_playbooks_slug_version_b7df51fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND version >= 1);
ALTER TABLE "remediation_playbooks" ADD CONSTRAINT "remediation_playbooks_max_runs_per_hour_cooldown_b6e1b2f6_check"
    CHECK (max_runs_per_hour BETWEEN 1 AND 60 AND cooldown_seconds BETWEEN 0 AND 86400);
ALTER TABLE "remediation_playbooks" ADD CONSTRAINT "remediation_playbooks_max_instances_percent_6994ba34_check"
    CHECK (max_instances_percent BETWEEN 1 AND 100);
ALTER TABLE "remediation_playbooks" ADD CONSTRAINT "remediation_playbooks_minimum_budget_left_2785bf24_check"
    CHECK (minimum_budget_left BETWEEN 0 AND 1);
ALTER TABLE "remediation_playbooks" ADD CONSTRAINT "remediation_playbooks_autonomy_successful_rehear_07ea7801_check"
    CHECK (autonomy <> 'AUTOMATIC' OR successful_rehearsals >= 1);
ALTER TABLE "remediation_playbooks" ADD CONSTRAINT "remediation_playbooks_successful_rehearsals_9c76d619_check"
    CHECK (successful_rehearsals >= 0);
ALTER TABLE "remediation_playbooks" ADD CONSTRAINT "remediation_playbooks_status_approved_by_id_6077512a_check"
    CHECK (status <> 'ACTIVE' OR approved_by_id IS NOT NULL);
CREATE UNIQUE INDEX "remediation_playbooks_symptom_service_pattern_ae989d75_key" ON "remediation_playbooks" ("symptom", "service_pattern")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of remediation_steps
ALTER TABLE "remediation_steps" ADD CONSTRAINT "remediation_steps_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "remediation_steps" ADD CONSTRAINT "remediation_steps_timeout_seconds_7e10fedd_check"
    CHECK (timeout_seconds BETWEEN 1 AND 3600);
ALTER TABLE "remediation_steps" ADD CONSTRAINT "remediation_steps_parameters_66708433_check"
    CHECK (jsonb_typeof(parameters) = 'object');
ALTER TABLE "remediation_steps" ADD CONSTRAINT "remediation_steps_wait_seconds_b866ffb0_check"
    CHECK (wait_seconds >= 0);
ALTER TABLE "remediation_steps" ADD CONSTRAINT "remediation_steps_is_reversible_undo_action_b05d851f_check"
    CHECK (is_reversible = (undo_action IS NOT NULL));

-- Safeguards of remediation_runs
ALTER TABLE "remediation_runs" ADD CONSTRAINT "remediation_runs_outcome_ended_at_8e5cf0ca_check"
    CHECK ((outcome = 'RUNNING') = (ended_at IS NULL));
ALTER TABLE "remediation_runs" ADD CONSTRAINT "remediation_runs_outcome_started_at_28a543ad_check"
    CHECK (outcome <> 'REFUSED' OR started_at IS NULL);
ALTER TABLE "remediation_runs" ADD CONSTRAINT "remediation_runs_outcome_started_at_a1730c35_check"
    CHECK (outcome IN ('REFUSED', 'RUNNING') OR started_at IS NOT NULL);
ALTER TABLE "remediation_runs" ADD CONSTRAINT "remediation_runs_ended_at_started_at_triggered_a_e9880c0a_check"
    CHECK (ended_at >= started_at AND started_at >= triggered_at);
ALTER TABLE "remediation_runs" ADD CONSTRAINT "remediation_runs_outcome_failure_3bae607f_check"
    CHECK (outcome <> 'FAILED' OR failure IS NOT NULL);
ALTER TABLE "remediation_runs" ADD CONSTRAINT "remediation_runs_error_budget_left_bbc371b0_check"
    CHECK (error_budget_left BETWEEN -10 AND 1);
ALTER TABLE "remediation_runs" ADD CONSTRAINT "remediation_runs_outcome_verified_at_4a1a4982_check"
    CHECK (outcome <> 'HEALED' OR verified_at IS NOT NULL);
CREATE UNIQUE INDEX "remediation_runs_service_26bf8c60_key" ON "remediation_runs" ("service")
    WHERE (outcome = 'RUNNING' AND deleted_at IS NULL);

-- Safeguards of step_executions
ALTER TABLE "step_executions" ADD CONSTRAINT "step_executions_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "step_executions" ADD CONSTRAINT "step_executions_result_ended_at_c3e29417_check"
    CHECK ((result = 'PENDING') = (ended_at IS NULL));
ALTER TABLE "step_executions" ADD CONSTRAINT "step_executions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "step_executions" ADD CONSTRAINT "step_executions_result_error_5f0abbd8_check"
    CHECK ((result = 'FAILED') = (error IS NOT NULL));
ALTER TABLE "step_executions" ADD CONSTRAINT "step_executions_was_undone_result_1fa8adcd_check"
    CHECK (NOT was_undone OR result IN ('SUCCEEDED', 'FAILED'));

-- Safeguards of circuit_breakers
ALTER TABLE "circuit_breakers" ADD CONSTRAINT "circuit_breakers_caller_service_callee_service_d2ac87e7_check"
    CHECK (caller_service <> callee_service);
ALTER TABLE "circuit_breakers" ADD CONSTRAINT "circuit_breakers_failure_rate_percent_slow_rate_aed894b8_check"
    CHECK (failure_rate_percent > 0 AND failure_rate_percent <= 100 AND slow_rate_percent > 0 AND slow_rate_percent <= 100);
ALTER TABLE "circuit_breakers" ADD CONSTRAINT "circuit_breakers_sliding_window_size_minimum_cal_1277ea84_check"
    CHECK (sliding_window_size BETWEEN 1 AND 100000 AND minimum_calls BETWEEN 1 AND sliding_window_size);
ALTER TABLE "circuit_breakers" ADD CONSTRAINT "circuit_breakers_open_wait_ms_half_open_calls_689e766d_check"
    CHECK (open_wait_ms BETWEEN 100 AND 3600000 AND half_open_calls BETWEEN 1 AND 1000);
ALTER TABLE "circuit_breakers" ADD CONSTRAINT "circuit_breakers_slow_call_ms_793127b5_check"
    CHECK (slow_call_ms > 0);
ALTER TABLE "circuit_breakers" ADD CONSTRAINT "circuit_breakers_state_opened_at_49448e1b_check"
    CHECK ((state IN ('OPEN', 'FORCED_OPEN')) = (opened_at IS NOT NULL));
ALTER TABLE "circuit_breakers" ADD CONSTRAINT "circuit_breakers_state_retry_at_e3808bc3_check"
    CHECK ((state = 'OPEN') = (retry_at IS NOT NULL));
ALTER TABLE "circuit_breakers" ADD CONSTRAINT "circuit_breakers_retry_at_opened_at_9d5b9f98_check"
    CHECK (retry_at > opened_at);
ALTER TABLE "circuit_breakers" ADD CONSTRAINT "circuit_breakers_trip_count_f3656668_check"
    CHECK (trip_count >= 0);

-- Safeguards of escalation_notices
ALTER TABLE "escalation_notices" ADD CONSTRAINT "escalation_notices_tier_826d4c12_check"
    CHECK (tier BETWEEN 1 AND 5);
ALTER TABLE "escalation_notices" ADD CONSTRAINT "escalation_notices_response_responded_at_131ecfcc_check"
    CHECK ((response = 'NONE') = (responded_at IS NULL));
ALTER TABLE "escalation_notices" ADD CONSTRAINT "escalation_notices_responded_at_sent_at_escalate_bc947fcd_check"
    CHECK (responded_at >= sent_at AND escalates_at > sent_at);

-- Live rows of remediation_runs
CREATE VIEW azora_keys."remediation_runs_aab61a85_live" AS
    SELECT "id" FROM "remediation_runs"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."remediation_runs_aab61a85_live" TO azora_user;

-- Access to failure_signals
ALTER TABLE "failure_signals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "failure_signals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "failure_signals" TO azora_service;
GRANT SELECT ON "failure_signals" TO azora_maintenance, azora_masker;
CREATE POLICY "failure_signals_6aa99ed6_access" ON "failure_signals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "failure_signals" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."failure_signals" WITH (security_barrier = true) AS
    SELECT "id", "service", "service_instance_id", "symptom", "severity", "state", "metric_name", "observed_value",
        "threshold_value", "occurrence_count", "log_id", "incident_id", "first_seen_at", "last_seen_at", "cleared_at",
        "created_at", "updated_at", "deleted_at"
    FROM "failure_signals";
GRANT SELECT ON azora_reader."failure_signals" TO azora_reader;
ALTER VIEW azora_reader."failure_signals" OWNER TO azora_masker;

-- Access to remediation_playbooks
ALTER TABLE "remediation_playbooks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "remediation_playbooks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "remediation_playbooks" TO azora_service;
GRANT SELECT ON "remediation_playbooks" TO azora_maintenance, azora_masker;
CREATE POLICY "remediation_playbooks_712fb2d5_access" ON "remediation_playbooks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "remediation_playbooks" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."remediation_playbooks" WITH (security_barrier = true) AS
    SELECT "id", "slug", "version", "title", "symptom", "service_pattern", "autonomy", "status", "max_runs_per_hour",
        "cooldown_seconds", "max_instances_percent", "minimum_budget_left", "successful_rehearsals", "approved_by_id",
        "created_at", "updated_at", "deleted_at"
    FROM "remediation_playbooks";
GRANT SELECT ON azora_reader."remediation_playbooks" TO azora_reader;
ALTER VIEW azora_reader."remediation_playbooks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "remediation_playbooks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "remediation_playbooks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "remediation_playbooks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "remediation_playbooks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to remediation_steps
ALTER TABLE "remediation_steps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "remediation_steps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "remediation_steps" TO azora_service;
GRANT SELECT ON "remediation_steps" TO azora_maintenance, azora_masker;
CREATE POLICY "remediation_steps_46abd624_access" ON "remediation_steps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "remediation_steps" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."remediation_steps" WITH (security_barrier = true) AS
    SELECT "id", "playbook_id", "position", "action", "parameters", "wait_seconds", "timeout_seconds",
        "success_condition", "on_failure", "is_reversible", "undo_action", "created_at", "updated_at"
    FROM "remediation_steps";
GRANT SELECT ON azora_reader."remediation_steps" TO azora_reader;
ALTER VIEW azora_reader."remediation_steps" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "remediation_steps"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "remediation_steps"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "remediation_steps"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "remediation_steps"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to remediation_runs
ALTER TABLE "remediation_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "remediation_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "remediation_runs" TO azora_service;
GRANT SELECT ON "remediation_runs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "remediation_runs_225e5fc2_access" ON "remediation_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "remediation_runs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "remediation_runs" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "remediation_runs" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."remediation_runs" WITH (security_barrier = true) AS
    SELECT "id", "playbook_id", "signal_id", "service", "service_instance_id", "outcome", "error_budget_left",
        "approved_by_id", "failure", "triggered_at", "started_at", "verified_at", "ended_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "remediation_runs";
GRANT SELECT ON azora_reader."remediation_runs" TO azora_reader;
ALTER VIEW azora_reader."remediation_runs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "remediation_runs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "remediation_runs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "remediation_runs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "remediation_runs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to step_executions
ALTER TABLE "step_executions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "step_executions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "step_executions" TO azora_service;
GRANT SELECT ON "step_executions" TO azora_maintenance, azora_masker;
CREATE POLICY "step_executions_7e3f52ae_access" ON "step_executions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "step_executions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."step_executions" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "step_id", "position", "result", "command_id", "before", "after", "error", "was_undone",
        "started_at", "ended_at", "created_at", "updated_at"
    FROM "step_executions";
GRANT SELECT ON azora_reader."step_executions" TO azora_reader;
ALTER VIEW azora_reader."step_executions" OWNER TO azora_masker;

-- Access to circuit_breakers
ALTER TABLE "circuit_breakers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "circuit_breakers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "circuit_breakers" TO azora_service;
GRANT SELECT ON "circuit_breakers" TO azora_maintenance, azora_masker;
CREATE POLICY "circuit_breakers_98dd5dc7_access" ON "circuit_breakers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "circuit_breakers" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."circuit_breakers" WITH (security_barrier = true) AS
    SELECT "id", "caller_service", "callee_service", "operation", "state", "failure_rate_percent", "slow_call_ms",
        "slow_rate_percent", "sliding_window", "sliding_window_size", "minimum_calls", "open_wait_ms",
        "half_open_calls", "trip_count", "opened_at", "retry_at", "created_at", "updated_at", "deleted_at"
    FROM "circuit_breakers";
GRANT SELECT ON azora_reader."circuit_breakers" TO azora_reader;
ALTER VIEW azora_reader."circuit_breakers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "circuit_breakers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "circuit_breakers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "circuit_breakers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "circuit_breakers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to escalation_notices
ALTER TABLE "escalation_notices" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "escalation_notices" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "escalation_notices" TO azora_service;
GRANT SELECT ON "escalation_notices" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "escalation_notices_2dc6e273_access" ON "escalation_notices"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "escalation_notices" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "escalation_notices" FOR SELECT TO azora_user
    USING ("recipient_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "escalation_notices" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."remediation_runs_aab61a85_live" live WHERE live."id" = "escalation_notices"."run_id"));
CREATE VIEW azora_reader."escalation_notices" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "tier", "recipient_id", "cause", "notification_id", "incident_id", "response", "sent_at",
        "escalates_at", "responded_at", "created_at", "updated_at"
    FROM "escalation_notices";
GRANT SELECT ON azora_reader."escalation_notices" TO azora_reader;
ALTER VIEW azora_reader."escalation_notices" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "escalation_notices"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('recipient_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "escalation_notices"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('recipient_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "escalation_notices"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('recipient_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "escalation_notices"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
