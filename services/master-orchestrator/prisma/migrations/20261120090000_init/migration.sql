-- CreateEnum
CREATE TYPE "ServiceTier" AS ENUM ('CRITICAL', 'HIGH', 'STANDARD', 'LOW');

-- CreateEnum
CREATE TYPE "ServiceLifecycle" AS ENUM ('EXPERIMENTAL', 'PRODUCTION', 'DEPRECATED', 'RETIRED');

-- CreateEnum
CREATE TYPE "WorkloadKind" AS ENUM ('DEPLOYMENT', 'STATEFUL_SET', 'DAEMON_SET', 'JOB', 'CRON_JOB', 'FUNCTION');

-- CreateEnum
CREATE TYPE "RestartPolicy" AS ENUM ('ALWAYS', 'ON_FAILURE', 'NEVER');

-- CreateEnum
CREATE TYPE "RolloutStrategy" AS ENUM ('ROLLING_UPDATE', 'RECREATE');

-- CreateEnum
CREATE TYPE "InstancePhase" AS ENUM ('PENDING', 'RUNNING', 'SUCCEEDED', 'FAILED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "DependencyCriticality" AS ENUM ('HARD', 'SOFT');

-- CreateEnum
CREATE TYPE "InteractionStyle" AS ENUM ('HTTP', 'GRPC', 'EVENTS', 'DATABASE', 'FILE');

-- CreateEnum
CREATE TYPE "StartCondition" AS ENUM ('STARTED', 'READY', 'HEALTHY', 'COMPLETED');

-- CreateEnum
CREATE TYPE "ProbePurpose" AS ENUM ('STARTUP', 'READINESS', 'LIVENESS');

-- CreateEnum
CREATE TYPE "ProbeHandler" AS ENUM ('HTTP_GET', 'TCP_SOCKET', 'GRPC', 'EXEC');

-- CreateEnum
CREATE TYPE "ProbeStatus" AS ENUM ('PASS', 'WARN', 'FAIL');

-- CreateEnum
CREATE TYPE "PlanPurpose" AS ENUM ('COLD_START', 'DISASTER_RECOVERY', 'MAINTENANCE', 'PARTIAL');

-- CreateEnum
CREATE TYPE "PlanFailure" AS ENUM ('STOP', 'CONTINUE', 'ROLL_BACK');

-- CreateEnum
CREATE TYPE "CommandAction" AS ENUM ('START', 'STOP', 'RESTART', 'SCALE', 'DRAIN', 'CORDON', 'QUARANTINE', 'RUN_PLAN');

-- CreateEnum
CREATE TYPE "CommandStatus" AS ENUM ('ISSUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'REFUSED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "service_definitions" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "tier" "ServiceTier" NOT NULL DEFAULT 'STANDARD',
    "lifecycle" "ServiceLifecycle" NOT NULL DEFAULT 'EXPERIMENTAL',
    "workload" "WorkloadKind" NOT NULL DEFAULT 'DEPLOYMENT',
    "restart_policy" "RestartPolicy" NOT NULL DEFAULT 'ALWAYS',
    "rollout_strategy" "RolloutStrategy" NOT NULL DEFAULT 'ROLLING_UPDATE',
    "max_surge_percent" SMALLINT NOT NULL DEFAULT 25,
    "max_unavailable_percent" SMALLINT NOT NULL DEFAULT 25,
    "tags" TEXT[],
    "repository_url" TEXT,
    "default_port" INTEGER,
    "desired_replicas" INTEGER NOT NULL DEFAULT 1,
    "min_replicas" INTEGER NOT NULL DEFAULT 1,
    "max_replicas" INTEGER NOT NULL DEFAULT 1,
    "cpu_request_millicores" INTEGER NOT NULL,
    "cpu_limit_millicores" INTEGER,
    "memory_request_mib" INTEGER NOT NULL,
    "memory_limit_mib" INTEGER,
    "grace_seconds" INTEGER NOT NULL DEFAULT 30,
    "configuration_key_id" UUID,
    "owner_id" UUID,
    "retired_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "service_definitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_instances" (
    "id" UUID NOT NULL,
    "definition_id" UUID NOT NULL,
    "deployment_id" UUID,
    "instance_name" VARCHAR(253) NOT NULL,
    "node_name" TEXT NOT NULL,
    "address" INET NOT NULL,
    "port" INTEGER NOT NULL,
    "zone" TEXT,
    "software_version" TEXT NOT NULL,
    "phase" "InstancePhase" NOT NULL DEFAULT 'PENDING',
    "is_ready" BOOLEAN NOT NULL DEFAULT false,
    "restart_count" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(6),
    "last_heartbeat_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "exit_code" SMALLINT,
    "end_reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "service_instances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_dependencies" (
    "id" UUID NOT NULL,
    "consumer_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "criticality" "DependencyCriticality" NOT NULL DEFAULT 'HARD',
    "interaction" "InteractionStyle" NOT NULL,
    "wait_for" "StartCondition" NOT NULL DEFAULT 'HEALTHY',
    "timeout_ms" INTEGER NOT NULL DEFAULT 5000,
    "fallback" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "service_dependencies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_probes" (
    "id" UUID NOT NULL,
    "definition_id" UUID NOT NULL,
    "purpose" "ProbePurpose" NOT NULL,
    "handler" "ProbeHandler" NOT NULL DEFAULT 'HTTP_GET',
    "path" TEXT,
    "port" INTEGER,
    "command" TEXT,
    "initial_delay_seconds" INTEGER NOT NULL DEFAULT 0,
    "period_seconds" INTEGER NOT NULL DEFAULT 10,
    "timeout_seconds" INTEGER NOT NULL DEFAULT 1,
    "success_threshold" SMALLINT NOT NULL DEFAULT 1,
    "failure_threshold" SMALLINT NOT NULL DEFAULT 3,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "health_probes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "probe_results" (
    "id" UUID NOT NULL,
    "instance_id" UUID NOT NULL,
    "probe_id" UUID NOT NULL,
    "status" "ProbeStatus" NOT NULL,
    "latency_ms" INTEGER NOT NULL,
    "response_status" SMALLINT,
    "checks" JSONB NOT NULL DEFAULT '{}',
    "output" TEXT,
    "consecutive_count" INTEGER NOT NULL DEFAULT 1,
    "observed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "probe_results_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "startup_plans" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "purpose" "PlanPurpose" NOT NULL DEFAULT 'COLD_START',
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "max_parallel" INTEGER NOT NULL DEFAULT 20,
    "on_failure" "PlanFailure" NOT NULL DEFAULT 'STOP',
    "plan_hash" CHAR(64) NOT NULL,
    "estimated_seconds" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "startup_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "startup_steps" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "definition_id" UUID NOT NULL,
    "wave" SMALLINT NOT NULL,
    "position" SMALLINT NOT NULL,
    "wait_for" "StartCondition" NOT NULL DEFAULT 'HEALTHY',
    "desired_replicas" INTEGER NOT NULL DEFAULT 1,
    "timeout_seconds" INTEGER NOT NULL DEFAULT 120,
    "is_optional" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "startup_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "orchestration_commands" (
    "id" UUID NOT NULL,
    "definition_id" UUID,
    "instance_id" UUID,
    "plan_id" UUID,
    "action" "CommandAction" NOT NULL,
    "target_replicas" INTEGER,
    "reason" TEXT NOT NULL,
    "status" "CommandStatus" NOT NULL DEFAULT 'ISSUED',
    "failure" TEXT,
    "issued_by_id" UUID,
    "issued_by_service" VARCHAR(63),
    "approved_by_id" UUID,
    "deployment_id" UUID,
    "issued_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "orchestration_commands_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "service_definitions_name_key" ON "service_definitions"("name");

-- CreateIndex
CREATE INDEX "service_definitions_configuration_key_id_idx" ON "service_definitions"("configuration_key_id");

-- CreateIndex
CREATE INDEX "service_definitions_owner_id_idx" ON "service_definitions"("owner_id");

-- CreateIndex
CREATE INDEX "service_definitions_organization_id_idx" ON "service_definitions"("organization_id");

-- CreateIndex
CREATE INDEX "service_definitions_compliance_id_idx" ON "service_definitions"("compliance_id");

-- CreateIndex
CREATE INDEX "service_instances_definition_id_phase_idx" ON "service_instances"("definition_id", "phase");

-- CreateIndex
CREATE INDEX "service_instances_deployment_id_idx" ON "service_instances"("deployment_id");

-- CreateIndex
CREATE INDEX "service_dependencies_provider_id_idx" ON "service_dependencies"("provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_dependencies_consumer_id_provider_id_interaction_key" ON "service_dependencies"("consumer_id", "provider_id", "interaction");

-- CreateIndex
CREATE UNIQUE INDEX "health_probes_definition_id_purpose_key" ON "health_probes"("definition_id", "purpose");

-- CreateIndex
CREATE INDEX "probe_results_probe_id_observed_at_idx" ON "probe_results"("probe_id", "observed_at");

-- CreateIndex
CREATE INDEX "probe_results_observed_at_idx" ON "probe_results" USING BRIN ("observed_at");

-- CreateIndex
CREATE UNIQUE INDEX "probe_results_instance_id_probe_id_observed_at_key" ON "probe_results"("instance_id", "probe_id", "observed_at");

-- CreateIndex
CREATE UNIQUE INDEX "startup_plans_name_version_key" ON "startup_plans"("name", "version");

-- CreateIndex
CREATE INDEX "startup_steps_definition_id_idx" ON "startup_steps"("definition_id");

-- CreateIndex
CREATE UNIQUE INDEX "startup_steps_plan_id_definition_id_key" ON "startup_steps"("plan_id", "definition_id");

-- CreateIndex
CREATE UNIQUE INDEX "startup_steps_plan_id_wave_position_key" ON "startup_steps"("plan_id", "wave", "position");

-- CreateIndex
CREATE INDEX "orchestration_commands_definition_id_issued_at_idx" ON "orchestration_commands"("definition_id", "issued_at");

-- CreateIndex
CREATE INDEX "orchestration_commands_instance_id_idx" ON "orchestration_commands"("instance_id");

-- CreateIndex
CREATE INDEX "orchestration_commands_plan_id_idx" ON "orchestration_commands"("plan_id");

-- CreateIndex
CREATE INDEX "orchestration_commands_issued_by_id_idx" ON "orchestration_commands"("issued_by_id");

-- CreateIndex
CREATE INDEX "orchestration_commands_approved_by_id_idx" ON "orchestration_commands"("approved_by_id");

-- CreateIndex
CREATE INDEX "orchestration_commands_deployment_id_idx" ON "orchestration_commands"("deployment_id");

-- AddForeignKey
ALTER TABLE "service_instances" ADD CONSTRAINT "service_instances_definition_id_fkey" FOREIGN KEY ("definition_id") REFERENCES "service_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_dependencies" ADD CONSTRAINT "service_dependencies_consumer_id_fkey" FOREIGN KEY ("consumer_id") REFERENCES "service_definitions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_dependencies" ADD CONSTRAINT "service_dependencies_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "service_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_probes" ADD CONSTRAINT "health_probes_definition_id_fkey" FOREIGN KEY ("definition_id") REFERENCES "service_definitions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "probe_results" ADD CONSTRAINT "probe_results_instance_id_fkey" FOREIGN KEY ("instance_id") REFERENCES "service_instances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "probe_results" ADD CONSTRAINT "probe_results_probe_id_fkey" FOREIGN KEY ("probe_id") REFERENCES "health_probes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "startup_steps" ADD CONSTRAINT "startup_steps_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "startup_plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "startup_steps" ADD CONSTRAINT "startup_steps_definition_id_fkey" FOREIGN KEY ("definition_id") REFERENCES "service_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orchestration_commands" ADD CONSTRAINT "orchestration_commands_definition_id_fkey" FOREIGN KEY ("definition_id") REFERENCES "service_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orchestration_commands" ADD CONSTRAINT "orchestration_commands_instance_id_fkey" FOREIGN KEY ("instance_id") REFERENCES "service_instances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orchestration_commands" ADD CONSTRAINT "orchestration_commands_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "startup_plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of service_definitions
ALTER TABLE "service_definitions" ADD CONSTRAINT "service_definitions_name_22300a12_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?$');
ALTER TABLE "service_definitions" ADD CONSTRAINT "service_definitions_desired_replicas_min_replica_9e8cebb9_check"
    CHECK (desired_replicas BETWEEN 0 AND 1000 AND min_replicas BETWEEN 0 AND 1000 AND max_replicas BETWEEN min_replicas AND 1000);
ALTER TABLE "service_definitions" ADD CONSTRAINT "service_definitions_desired_replicas_min_replica_bfadbd51_check"
    CHECK (desired_replicas BETWEEN min_replicas AND max_replicas OR lifecycle = 'RETIRED');
ALTER TABLE "service_definitions" ADD CONSTRAINT "service_definitions_cpu_request_millicores_cpu_l_e70f0302_check"
    CHECK (cpu_request_millicores > 0 AND cpu_limit_millicores >= cpu_request_millicores);
ALTER TABLE "service_definitions" ADD CONSTRAINT "service_definitions_memory_request_mib_memory_li_3d6e1308_check"
    CHECK (memory_request_mib > 0 AND memory_limit_mib >= memory_request_mib);
ALTER TABLE "service_definitions" ADD CONSTRAINT "service_definitions_grace_seconds_457ecd3c_check"
    CHECK (grace_seconds BETWEEN 0 AND 3600);
ALTER TABLE "service_definitions" ADD CONSTRAINT "service_definitions_max_unavailable_percent_max_43ab6cac_check"
    CHECK (max_unavailable_percent BETWEEN 0 AND 100 AND max_surge_percent BETWEEN 0 AND 1000 AND max_surge_percent + max_unavailable_percent > 0);
ALTER TABLE "service_definitions" ADD CONSTRAINT "service_definitions_workload_restart_policy_144c8bba_check"
    CHECK (CASE WHEN workload IN ('DEPLOYMENT', 'STATEFUL_SET', 'DAEMON_SET') THEN restart_policy = 'ALWAYS' WHEN workload IN ('JOB', 'CRON_JOB') THEN restart_policy <> 'ALWAYS' ELSE true END);
ALTER TABLE "service_definitions" ADD CONSTRAINT "service_definitions_lifecycle_retired_at_90435249_check"
    CHECK ((lifecycle = 'RETIRED') = (retired_at IS NOT NULL));
ALTER TABLE "service_definitions" ADD CONSTRAINT "service_definitions_default_port_e640bbc8_check"
    CHECK (default_port BETWEEN 1 AND 65535);

-- Safeguards of service_instances
ALTER TABLE "service_instances" ADD CONSTRAINT "service_instances_instance_name_5513e570_check"
    CHECK (instance_name ~ '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$');
ALTER TABLE "service_instances" ADD CONSTRAINT "service_instances_port_13320a21_check"
    CHECK (port BETWEEN 1 AND 65535);
ALTER TABLE "service_instances" ADD CONSTRAINT "service_instances_restart_count_312e8409_check"
    CHECK (restart_count >= 0);
ALTER TABLE "service_instances" ADD CONSTRAINT "service_instances_phase_ended_at_2ce09537_check"
    CHECK ((phase IN ('SUCCEEDED', 'FAILED')) = (ended_at IS NOT NULL));
ALTER TABLE "service_instances" ADD CONSTRAINT "service_instances_ended_at_started_at_last_heart_ca8fa2cd_check"
    CHECK (ended_at >= started_at AND last_heartbeat_at >= started_at);
ALTER TABLE "service_instances" ADD CONSTRAINT "service_instances_is_ready_phase_0ac25e35_check"
    CHECK (NOT is_ready OR phase = 'RUNNING');
ALTER TABLE "service_instances" ADD CONSTRAINT "service_instances_exit_code_0ef9a0c0_check"
    CHECK (exit_code BETWEEN 0 AND 255);
CREATE UNIQUE INDEX "service_instances_instance_name_1d075bd0_key" ON "service_instances" ("instance_name")
    WHERE (ended_at IS NULL AND deleted_at IS NULL);
CREATE INDEX "service_instances_last_heartbeat_at_f5979e8c_idx" ON "service_instances" ("last_heartbeat_at")
    WHERE (phase = 'RUNNING');

-- Safeguards of service_dependencies
ALTER TABLE "service_dependencies" ADD CONSTRAINT "service_dependencies_consumer_id_provider_id_c8e5a731_check"
    CHECK (consumer_id <> provider_id);
ALTER TABLE "service_dependencies" ADD CONSTRAINT "service_dependencies_timeout_ms_6aeac5a0_check"
    CHECK (timeout_ms BETWEEN 1 AND 600000);
ALTER TABLE "service_dependencies" ADD CONSTRAINT "service_dependencies_criticality_fallback_c4498d5c_check"
    CHECK (criticality <> 'HARD' OR fallback IS NULL);

-- Safeguards of health_probes
ALTER TABLE "health_probes" ADD CONSTRAINT "health_probes_handler_path_command_f993a918_check"
    CHECK ((handler = 'HTTP_GET') = (path IS NOT NULL) AND (handler = 'EXEC') = (command IS NOT NULL));
ALTER TABLE "health_probes" ADD CONSTRAINT "health_probes_path_4041baf9_check"
    CHECK (path ~ '^/');
ALTER TABLE "health_probes" ADD CONSTRAINT "health_probes_handler_port_b93a3ed3_check"
    CHECK ((handler = 'EXEC') = (port IS NULL) AND (port IS NULL OR port BETWEEN 1 AND 65535));
ALTER TABLE "health_probes" ADD CONSTRAINT "health_probes_initial_delay_seconds_period_secon_9cdd6d7d_check"
    CHECK (initial_delay_seconds >= 0 AND period_seconds >= 1 AND timeout_seconds >= 1);
ALTER TABLE "health_probes" ADD CONSTRAINT "health_probes_success_threshold_failure_threshol_c9a9a075_check"
    CHECK (success_threshold >= 1 AND failure_threshold >= 1);
ALTER TABLE "health_probes" ADD CONSTRAINT "health_probes_purpose_success_threshold_2f3ba61b_check"
    CHECK (purpose = 'READINESS' OR success_threshold = 1);

-- Safeguards of probe_results
ALTER TABLE "probe_results" ADD CONSTRAINT "probe_results_latency_ms_3e98896d_check"
    CHECK (latency_ms >= 0);
ALTER TABLE "probe_results" ADD CONSTRAINT "probe_results_response_status_d487ab8b_check"
    CHECK (response_status BETWEEN 100 AND 599);
ALTER TABLE "probe_results" ADD CONSTRAINT "probe_results_checks_05d5cb66_check"
    CHECK (jsonb_typeof(checks) = 'object');
ALTER TABLE "probe_results" ADD CONSTRAINT "probe_results_status_output_ab94e3ac_check"
    CHECK (status = 'PASS' OR output IS NOT NULL);
ALTER TABLE "probe_results" ADD CONSTRAINT "probe_results_consecutive_count_3e120b2b_check"
    CHECK (consecutive_count >= 1);

-- Safeguards of startup_plans
ALTER TABLE "startup_plans" ADD CONSTRAINT "startup_plans_name_version_fe17d857_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND version >= 1);
ALTER TABLE "startup_plans" ADD CONSTRAINT "startup_plans_max_parallel_3edd67c8_check"
    CHECK (max_parallel BETWEEN 1 AND 500);
ALTER TABLE "startup_plans" ADD CONSTRAINT "startup_plans_plan_hash_b64dfd1b_check"
    CHECK (plan_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "startup_plans" ADD CONSTRAINT "startup_plans_estimated_seconds_b0fd2d22_check"
    CHECK (estimated_seconds > 0);
CREATE UNIQUE INDEX "startup_plans_name_a65afb6e_key" ON "startup_plans" ("name")
    WHERE (is_current AND deleted_at IS NULL);

-- Safeguards of startup_steps
ALTER TABLE "startup_steps" ADD CONSTRAINT "startup_steps_wave_position_7073295c_check"
    CHECK (wave >= 1 AND position >= 1);
ALTER TABLE "startup_steps" ADD CONSTRAINT "startup_steps_timeout_seconds_7e10fedd_check"
    CHECK (timeout_seconds BETWEEN 1 AND 3600);
ALTER TABLE "startup_steps" ADD CONSTRAINT "startup_steps_desired_replicas_ffb63bd0_check"
    CHECK (desired_replicas >= 1);

-- Safeguards of orchestration_commands
ALTER TABLE "orchestration_commands" ADD CONSTRAINT "orchestration_commands_definition_id_instance_id_f93e3735_check"
    CHECK (num_nonnulls(definition_id, instance_id, plan_id) = 1);
ALTER TABLE "orchestration_commands" ADD CONSTRAINT "orchestration_commands_action_plan_id_51ebab10_check"
    CHECK ((action = 'RUN_PLAN') = (plan_id IS NOT NULL));
ALTER TABLE "orchestration_commands" ADD CONSTRAINT "orchestration_commands_action_target_replicas_2c17c056_check"
    CHECK ((action = 'SCALE') = (target_replicas IS NOT NULL));
ALTER TABLE "orchestration_commands" ADD CONSTRAINT "orchestration_commands_target_replicas_8f063b85_check"
    CHECK (target_replicas BETWEEN 0 AND 1000);
ALTER TABLE "orchestration_commands" ADD CONSTRAINT "orchestration_commands_status_ended_at_1924e5dc_check"
    CHECK ((status IN ('SUCCEEDED', 'FAILED', 'REFUSED')) = (ended_at IS NOT NULL));
ALTER TABLE "orchestration_commands" ADD CONSTRAINT "orchestration_commands_status_failure_0f00ed77_check"
    CHECK ((status IN ('FAILED', 'REFUSED')) = (failure IS NOT NULL));
ALTER TABLE "orchestration_commands" ADD CONSTRAINT "orchestration_commands_ended_at_issued_at_ab2ad607_check"
    CHECK (ended_at >= issued_at);
ALTER TABLE "orchestration_commands" ADD CONSTRAINT "orchestration_commands_issued_by_id_issued_by_se_573e8fc7_check"
    CHECK (num_nonnulls(issued_by_id, issued_by_service) = 1);
ALTER TABLE "orchestration_commands" ADD CONSTRAINT "orchestration_commands_approved_by_id_issued_by_de721455_check"
    CHECK (approved_by_id <> issued_by_id);

-- Access to service_definitions
ALTER TABLE "service_definitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "service_definitions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "service_definitions" TO azora_service;
GRANT SELECT ON "service_definitions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "service_definitions_d60e578e_access" ON "service_definitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "service_definitions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "service_definitions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "service_definitions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."service_definitions" WITH (security_barrier = true) AS
    SELECT "id", "name", "title", "tier", "lifecycle", "workload", "restart_policy", "rollout_strategy",
        "max_surge_percent", "max_unavailable_percent", "tags", "repository_url", "default_port", "desired_replicas",
        "min_replicas", "max_replicas", "cpu_request_millicores", "cpu_limit_millicores", "memory_request_mib",
        "memory_limit_mib", "grace_seconds", "configuration_key_id", "owner_id", "retired_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "service_definitions";
GRANT SELECT ON azora_reader."service_definitions" TO azora_reader;
ALTER VIEW azora_reader."service_definitions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "service_definitions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "service_definitions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "service_definitions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "service_definitions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to service_instances
ALTER TABLE "service_instances" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "service_instances" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "service_instances" TO azora_service;
GRANT SELECT ON "service_instances" TO azora_maintenance, azora_masker;
CREATE POLICY "service_instances_2410e286_access" ON "service_instances"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "service_instances" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."service_instances" WITH (security_barrier = true) AS
    SELECT "id", "definition_id", "deployment_id", "instance_name", "node_name", "address", "port", "zone",
        "software_version", "phase", "is_ready", "restart_count", "started_at", "last_heartbeat_at", "ended_at",
        "exit_code", "end_reason", "created_at", "updated_at", "deleted_at"
    FROM "service_instances";
GRANT SELECT ON azora_reader."service_instances" TO azora_reader;
ALTER VIEW azora_reader."service_instances" OWNER TO azora_masker;

-- Access to service_dependencies
ALTER TABLE "service_dependencies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "service_dependencies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "service_dependencies" TO azora_service;
GRANT SELECT ON "service_dependencies" TO azora_maintenance, azora_masker;
CREATE POLICY "service_dependencies_93cdef09_access" ON "service_dependencies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "service_dependencies" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."service_dependencies" WITH (security_barrier = true) AS
    SELECT "id", "consumer_id", "provider_id", "criticality", "interaction", "wait_for", "timeout_ms", "fallback",
        "created_at", "updated_at"
    FROM "service_dependencies";
GRANT SELECT ON azora_reader."service_dependencies" TO azora_reader;
ALTER VIEW azora_reader."service_dependencies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "service_dependencies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "service_dependencies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "service_dependencies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "service_dependencies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to health_probes
ALTER TABLE "health_probes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "health_probes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "health_probes" TO azora_service;
GRANT SELECT ON "health_probes" TO azora_maintenance, azora_masker;
CREATE POLICY "health_probes_c5f3cfbf_access" ON "health_probes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "health_probes" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."health_probes" WITH (security_barrier = true) AS
    SELECT "id", "definition_id", "purpose", "handler", "path", "port", "command", "initial_delay_seconds",
        "period_seconds", "timeout_seconds", "success_threshold", "failure_threshold", "created_at", "updated_at"
    FROM "health_probes";
GRANT SELECT ON azora_reader."health_probes" TO azora_reader;
ALTER VIEW azora_reader."health_probes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "health_probes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "health_probes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "health_probes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "health_probes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to probe_results
ALTER TABLE "probe_results" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "probe_results" FROM PUBLIC;
GRANT SELECT, INSERT ON "probe_results" TO azora_service;
GRANT SELECT ON "probe_results" TO azora_maintenance, azora_masker;
CREATE POLICY "probe_results_1b99883e_access" ON "probe_results"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "probe_results" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."probe_results" WITH (security_barrier = true) AS
    SELECT "id", "instance_id", "probe_id", "status", "latency_ms", "response_status", "checks", "output",
        "consecutive_count", "observed_at", "created_at"
    FROM "probe_results";
GRANT SELECT ON azora_reader."probe_results" TO azora_reader;
ALTER VIEW azora_reader."probe_results" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "probe_results"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "probe_results"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to startup_plans
ALTER TABLE "startup_plans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "startup_plans" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "startup_plans" TO azora_service;
GRANT SELECT ON "startup_plans" TO azora_maintenance, azora_masker;
CREATE POLICY "startup_plans_6fa12aac_access" ON "startup_plans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "startup_plans" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."startup_plans" WITH (security_barrier = true) AS
    SELECT "id", "name", "version", "purpose", "is_current", "max_parallel", "on_failure", "plan_hash",
        "estimated_seconds", "created_at", "updated_at", "deleted_at"
    FROM "startup_plans";
GRANT SELECT ON azora_reader."startup_plans" TO azora_reader;
ALTER VIEW azora_reader."startup_plans" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "startup_plans"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "startup_plans"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "startup_plans"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "startup_plans"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to startup_steps
ALTER TABLE "startup_steps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "startup_steps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "startup_steps" TO azora_service;
GRANT SELECT ON "startup_steps" TO azora_maintenance, azora_masker;
CREATE POLICY "startup_steps_a0ce39e2_access" ON "startup_steps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "startup_steps" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."startup_steps" WITH (security_barrier = true) AS
    SELECT "id", "plan_id", "definition_id", "wave", "position", "wait_for", "desired_replicas", "timeout_seconds",
        "is_optional", "created_at", "updated_at"
    FROM "startup_steps";
GRANT SELECT ON azora_reader."startup_steps" TO azora_reader;
ALTER VIEW azora_reader."startup_steps" OWNER TO azora_masker;

-- Access to orchestration_commands
ALTER TABLE "orchestration_commands" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "orchestration_commands" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "orchestration_commands" TO azora_service;
GRANT SELECT ON "orchestration_commands" TO azora_maintenance, azora_masker;
CREATE POLICY "orchestration_commands_f962eede_access" ON "orchestration_commands"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "orchestration_commands" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."orchestration_commands" WITH (security_barrier = true) AS
    SELECT "id", "definition_id", "instance_id", "plan_id", "action", "target_replicas", "reason", "status", "failure",
        "issued_by_id", "issued_by_service", "approved_by_id", "deployment_id", "issued_at", "ended_at", "created_at",
        "updated_at", "deleted_at"
    FROM "orchestration_commands";
GRANT SELECT ON azora_reader."orchestration_commands" TO azora_reader;
ALTER VIEW azora_reader."orchestration_commands" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "orchestration_commands"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "orchestration_commands"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "orchestration_commands"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "orchestration_commands"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
