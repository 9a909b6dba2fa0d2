-- CreateEnum
CREATE TYPE "QueueState" AS ENUM ('RUNNING', 'PAUSED', 'DRAINING');

-- CreateEnum
CREATE TYPE "QueueOrdering" AS ENUM ('FIFO', 'LIFO', 'PRIORITY');

-- CreateEnum
CREATE TYPE "BackoffKind" AS ENUM ('NONE', 'FIXED', 'EXPONENTIAL');

-- CreateEnum
CREATE TYPE "JobState" AS ENUM ('WAITING', 'DELAYED', 'WAITING_CHILDREN', 'ACTIVE', 'COMPLETED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DependencyFailure" AS ENUM ('FAIL_PARENT', 'CONTINUE_PARENT', 'IGNORE');

-- CreateEnum
CREATE TYPE "DependencyResolution" AS ENUM ('COMPLETED', 'FAILED', 'IGNORED');

-- CreateEnum
CREATE TYPE "AttemptOutcome" AS ENUM ('ACCEPTED', 'REJECTED', 'RELEASED', 'MODIFIED');

-- CreateEnum
CREATE TYPE "LeaseStatus" AS ENUM ('HELD', 'RELEASED', 'EXPIRED', 'REVOKED');

-- CreateEnum
CREATE TYPE "DeadLetterCause" AS ENUM ('ATTEMPTS_EXHAUSTED', 'UNRECOVERABLE', 'EXPIRED', 'STALLED', 'UNKNOWN_JOB');

-- CreateEnum
CREATE TYPE "DeadLetterResolution" AS ENUM ('PENDING', 'REQUEUED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "CatchUpRule" AS ENUM ('SKIP', 'RUN_ONCE', 'RUN_ALL');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "job_queues" (
    "id" UUID NOT NULL,
    "name" VARCHAR(128) NOT NULL,
    "service_definition_id" UUID NOT NULL,
    "state" "QueueState" NOT NULL DEFAULT 'RUNNING',
    "ordering" "QueueOrdering" NOT NULL DEFAULT 'PRIORITY',
    "max_attempts" SMALLINT NOT NULL DEFAULT 3,
    "backoff" "BackoffKind" NOT NULL DEFAULT 'EXPONENTIAL',
    "backoff_base_ms" INTEGER NOT NULL DEFAULT 1000,
    "backoff_max_ms" INTEGER NOT NULL DEFAULT 3600000,
    "backoff_jitter" DECIMAL(3,2) NOT NULL DEFAULT 0.5,
    "lease_seconds" INTEGER NOT NULL DEFAULT 30,
    "max_stalled_count" SMALLINT NOT NULL DEFAULT 1,
    "rate_limit_max" INTEGER,
    "rate_limit_window_ms" INTEGER,
    "max_concurrency" INTEGER,
    "keep_completed_days" INTEGER NOT NULL DEFAULT 7,
    "dead_letter_queue_id" UUID,
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "job_queues_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "queued_jobs" (
    "id" UUID NOT NULL,
    "queue_id" UUID NOT NULL,
    "name" VARCHAR(128) NOT NULL,
    "payload" JSONB NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "state" "JobState" NOT NULL DEFAULT 'WAITING',
    "run_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6),
    "deduplication_key" VARCHAR(255),
    "group_key" VARCHAR(255),
    "group_sequence" BIGINT,
    "max_attempts" SMALLINT NOT NULL DEFAULT 3,
    "attempts_made" SMALLINT NOT NULL DEFAULT 0,
    "stalled_count" SMALLINT NOT NULL DEFAULT 0,
    "progress_percent" SMALLINT NOT NULL DEFAULT 0,
    "result" JSONB,
    "failure" TEXT,
    "correlation_id" TEXT,
    "schedule_id" UUID,
    "enqueued_by_id" UUID NOT NULL,
    "processed_at" TIMESTAMPTZ(6),
    "finished_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "queued_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_dependencies" (
    "id" UUID NOT NULL,
    "parent_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "on_failure" "DependencyFailure" NOT NULL DEFAULT 'FAIL_PARENT',
    "resolution" "DependencyResolution",
    "resolved_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "job_dependencies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_attempts" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "lease_id" UUID NOT NULL,
    "attempt_number" SMALLINT NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "outcome" "AttemptOutcome",
    "error_class" TEXT,
    "error_message" TEXT,
    "stack_trace" TEXT,
    "next_run_at" TIMESTAMPTZ(6),
    "cpu_ms" INTEGER,
    "peak_memory_mib" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "job_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker_leases" (
    "id" UUID NOT NULL,
    "queue_id" UUID NOT NULL,
    "worker_name" VARCHAR(255) NOT NULL,
    "service_account_id" UUID NOT NULL,
    "software_version" TEXT NOT NULL,
    "fencing_token" BIGINT NOT NULL,
    "concurrency" INTEGER NOT NULL DEFAULT 1,
    "active_jobs" INTEGER NOT NULL DEFAULT 0,
    "status" "LeaseStatus" NOT NULL DEFAULT 'HELD',
    "acquired_at" TIMESTAMPTZ(6) NOT NULL,
    "renewed_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "worker_leases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dead_letter_jobs" (
    "id" UUID NOT NULL,
    "queue_id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "cause" "DeadLetterCause" NOT NULL,
    "attempts_made" SMALLINT NOT NULL,
    "last_error" TEXT,
    "payload_hash" CHAR(64) NOT NULL,
    "dead_at" TIMESTAMPTZ(6) NOT NULL,
    "resolution" "DeadLetterResolution" NOT NULL DEFAULT 'PENDING',
    "requeued_job_id" UUID,
    "resolved_by_id" UUID,
    "resolved_at" TIMESTAMPTZ(6),
    "note" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "dead_letter_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recurring_schedules" (
    "id" UUID NOT NULL,
    "queue_id" UUID NOT NULL,
    "name" VARCHAR(128) NOT NULL,
    "job_name" VARCHAR(128) NOT NULL,
    "payload" JSONB NOT NULL DEFAULT '{}',
    "cron_pattern" TEXT,
    "every_ms" BIGINT,
    "time_zone" VARCHAR(32) NOT NULL DEFAULT 'Africa/Johannesburg',
    "starts_at" TIMESTAMPTZ(6),
    "ends_at" TIMESTAMPTZ(6),
    "run_limit" INTEGER,
    "run_count" INTEGER NOT NULL DEFAULT 0,
    "catch_up" "CatchUpRule" NOT NULL DEFAULT 'SKIP',
    "next_run_at" TIMESTAMPTZ(6),
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "recurring_schedules_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "job_queues_name_key" ON "job_queues"("name");

-- CreateIndex
CREATE INDEX "job_queues_service_definition_id_idx" ON "job_queues"("service_definition_id");

-- CreateIndex
CREATE INDEX "job_queues_dead_letter_queue_id_idx" ON "job_queues"("dead_letter_queue_id");

-- CreateIndex
CREATE INDEX "job_queues_created_by_id_idx" ON "job_queues"("created_by_id");

-- CreateIndex
CREATE INDEX "job_queues_organization_id_idx" ON "job_queues"("organization_id");

-- CreateIndex
CREATE INDEX "job_queues_compliance_id_idx" ON "job_queues"("compliance_id");

-- CreateIndex
CREATE INDEX "queued_jobs_correlation_id_idx" ON "queued_jobs"("correlation_id");

-- CreateIndex
CREATE INDEX "queued_jobs_schedule_id_idx" ON "queued_jobs"("schedule_id");

-- CreateIndex
CREATE INDEX "queued_jobs_enqueued_by_id_idx" ON "queued_jobs"("enqueued_by_id");

-- CreateIndex
CREATE INDEX "queued_jobs_created_at_idx" ON "queued_jobs" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "queued_jobs_queue_id_group_key_group_sequence_key" ON "queued_jobs"("queue_id", "group_key", "group_sequence");

-- CreateIndex
CREATE UNIQUE INDEX "job_dependencies_child_id_key" ON "job_dependencies"("child_id");

-- CreateIndex
CREATE INDEX "job_dependencies_parent_id_resolution_idx" ON "job_dependencies"("parent_id", "resolution");

-- CreateIndex
CREATE INDEX "job_attempts_lease_id_idx" ON "job_attempts"("lease_id");

-- CreateIndex
CREATE INDEX "job_attempts_created_at_idx" ON "job_attempts" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "job_attempts_job_id_attempt_number_key" ON "job_attempts"("job_id", "attempt_number");

-- CreateIndex
CREATE INDEX "worker_leases_service_account_id_idx" ON "worker_leases"("service_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "worker_leases_queue_id_fencing_token_key" ON "worker_leases"("queue_id", "fencing_token");

-- CreateIndex
CREATE UNIQUE INDEX "dead_letter_jobs_job_id_key" ON "dead_letter_jobs"("job_id");

-- CreateIndex
CREATE UNIQUE INDEX "dead_letter_jobs_requeued_job_id_key" ON "dead_letter_jobs"("requeued_job_id");

-- CreateIndex
CREATE INDEX "dead_letter_jobs_queue_id_dead_at_idx" ON "dead_letter_jobs"("queue_id", "dead_at");

-- CreateIndex
CREATE INDEX "dead_letter_jobs_resolved_by_id_idx" ON "dead_letter_jobs"("resolved_by_id");

-- CreateIndex
CREATE INDEX "dead_letter_jobs_created_at_idx" ON "dead_letter_jobs" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "recurring_schedules_queue_id_name_key" ON "recurring_schedules"("queue_id", "name");

-- AddForeignKey
ALTER TABLE "job_queues" ADD CONSTRAINT "job_queues_dead_letter_queue_id_fkey" FOREIGN KEY ("dead_letter_queue_id") REFERENCES "job_queues"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_queue_id_fkey" FOREIGN KEY ("queue_id") REFERENCES "job_queues"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "recurring_schedules"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_dependencies" ADD CONSTRAINT "job_dependencies_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "queued_jobs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_dependencies" ADD CONSTRAINT "job_dependencies_child_id_fkey" FOREIGN KEY ("child_id") REFERENCES "queued_jobs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_attempts" ADD CONSTRAINT "job_attempts_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "queued_jobs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_attempts" ADD CONSTRAINT "job_attempts_lease_id_fkey" FOREIGN KEY ("lease_id") REFERENCES "worker_leases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worker_leases" ADD CONSTRAINT "worker_leases_queue_id_fkey" FOREIGN KEY ("queue_id") REFERENCES "job_queues"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dead_letter_jobs" ADD CONSTRAINT "dead_letter_jobs_queue_id_fkey" FOREIGN KEY ("queue_id") REFERENCES "job_queues"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dead_letter_jobs" ADD CONSTRAINT "dead_letter_jobs_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "queued_jobs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dead_letter_jobs" ADD CONSTRAINT "dead_letter_jobs_requeued_job_id_fkey" FOREIGN KEY ("requeued_job_id") REFERENCES "queued_jobs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recurring_schedules" ADD CONSTRAINT "recurring_schedules_queue_id_fkey" FOREIGN KEY ("queue_id") REFERENCES "job_queues"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of job_queues
ALTER TABLE "job_queues" ADD CONSTRAINT "job_queues_name_dba1a12f_check"
    CHECK (name ~ '^[a-z][a-z0-9]*([.:-][a-z0-9]+)*$');
ALTER TABLE "job_queues" ADD CONSTRAINT "job_queues_max_attempts_25730b98_check"
    CHECK (max_attempts BETWEEN 1 AND 100);
ALTER TABLE "job_queues" ADD CONSTRAINT "job_queues_backoff_base_ms_backoff_max_ms_136d6648_check"
    CHECK (backoff_base_ms BETWEEN 0 AND 86400000 AND backoff_max_ms BETWEEN backoff_base_ms AND 604800000);
ALTER TABLE "job_queues" ADD CONSTRAINT "job_queues_backoff_jitter_769d4967_check"
    CHECK (backoff_jitter BETWEEN 0 AND 1);
ALTER TABLE "job_queues" ADD CONSTRAINT "job_queues_lease_seconds_max_stalled_count_2dadef9f_check"
    CHECK (lease_seconds BETWEEN 1 AND 43200 AND max_stalled_count BETWEEN 0 AND 10);
ALTER TABLE "job_queues" ADD CONSTRAINT "job_queues_rate_limit_max_rate_limit_window_ms_0ab3976e_check"
    CHECK ((rate_limit_max IS NULL) = (rate_limit_window_ms IS NULL));
ALTER TABLE "job_queues" ADD CONSTRAINT "job_queues_rate_limit_max_rate_limit_window_ms_c51c5222_check"
    CHECK (rate_limit_max > 0 AND rate_limit_window_ms > 0);
ALTER TABLE "job_queues" ADD CONSTRAINT "job_queues_max_concurrency_d6dc0b78_check"
    CHECK (max_concurrency > 0);
ALTER TABLE "job_queues" ADD CONSTRAINT "job_queues_keep_completed_days_f92dccc1_check"
    CHECK (keep_completed_days BETWEEN 0 AND 365);
ALTER TABLE "job_queues" ADD CONSTRAINT "job_queues_dead_letter_queue_id_id_89a21b74_check"
    CHECK (dead_letter_queue_id <> id);

-- Safeguards of queued_jobs
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_name_b0b690d5_check"
    CHECK (name ~ '^[A-Za-z][A-Za-z0-9_.:-]{0,127}$');
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_priority_0aee80d0_check"
    CHECK (priority BETWEEN 0 AND 2097152);
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_payload_06bc8626_check"
    CHECK (jsonb_typeof(payload) = 'object' AND octet_length(payload::text) <= 1048576);
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_attempts_made_max_attempts_4d4fb77f_check"
    CHECK (attempts_made >= 0 AND attempts_made <= max_attempts AND max_attempts BETWEEN 1 AND 100);
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_stalled_count_d70b4b4f_check"
    CHECK (stalled_count >= 0);
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_progress_percent_112ed6bd_check"
    CHECK (progress_percent BETWEEN 0 AND 100);
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_state_run_at_created_at_2e10f097_check"
    CHECK (state <> 'DELAYED' OR run_at > created_at);
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_state_finished_at_f4aa8ab2_check"
    CHECK ((state IN ('COMPLETED', 'FAILED', 'CANCELLED')) = (finished_at IS NOT NULL));
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_state_attempts_made_923a9418_check"
    CHECK (state NOT IN ('ACTIVE', 'COMPLETED') OR attempts_made >= 1);
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_state_failure_1bbe89ff_check"
    CHECK ((state = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_finished_at_processed_at_created_at_d972bb92_check"
    CHECK (finished_at >= processed_at AND processed_at >= created_at);
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_group_key_group_sequence_abcd8ea1_check"
    CHECK ((group_key IS NULL) = (group_sequence IS NULL));
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_group_sequence_59835b87_check"
    CHECK (group_sequence >= 0);
ALTER TABLE "queued_jobs" ADD CONSTRAINT "queued_jobs_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
CREATE UNIQUE INDEX "queued_jobs_queue_id_deduplication_key_349e2294_key" ON "queued_jobs" ("queue_id", "deduplication_key")
    WHERE (state NOT IN ('COMPLETED', 'FAILED', 'CANCELLED'));
CREATE INDEX "queued_jobs_queue_id_priority_run_at_e0bbea52_idx" ON "queued_jobs" ("queue_id", "priority", "run_at")
    WHERE (state IN ('WAITING', 'DELAYED'));

-- Safeguards of job_dependencies
ALTER TABLE "job_dependencies" ADD CONSTRAINT "job_dependencies_parent_id_child_id_a3a296d4_check"
    CHECK (parent_id <> child_id);
ALTER TABLE "job_dependencies" ADD CONSTRAINT "job_dependencies_resolved_at_resolution_5d8e7d24_check"
    CHECK ((resolved_at IS NOT NULL) = (resolution IS NOT NULL));

-- Safeguards of job_attempts
ALTER TABLE "job_attempts" ADD CONSTRAINT "job_attempts_attempt_number_02db06ff_check"
    CHECK (attempt_number >= 1);
ALTER TABLE "job_attempts" ADD CONSTRAINT "job_attempts_outcome_ended_at_a1723d59_check"
    CHECK ((outcome IS NULL) = (ended_at IS NULL));
ALTER TABLE "job_attempts" ADD CONSTRAINT "job_attempts_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "job_attempts" ADD CONSTRAINT "job_attempts_outcome_error_message_95fcae92_check"
    CHECK ((outcome IS NOT NULL AND outcome IN ('REJECTED', 'MODIFIED')) = (error_message IS NOT NULL));
ALTER TABLE "job_attempts" ADD CONSTRAINT "job_attempts_next_run_at_outcome_6a5fdb30_check"
    CHECK (next_run_at IS NULL OR (outcome IS NOT NULL AND outcome = 'MODIFIED'));
ALTER TABLE "job_attempts" ADD CONSTRAINT "job_attempts_next_run_at_ended_at_d0548a05_check"
    CHECK (next_run_at >= ended_at);
ALTER TABLE "job_attempts" ADD CONSTRAINT "job_attempts_cpu_ms_peak_memory_mib_095b0a44_check"
    CHECK (cpu_ms >= 0 AND peak_memory_mib >= 0);

-- Safeguards of worker_leases
ALTER TABLE "worker_leases" ADD CONSTRAINT "worker_leases_expires_at_renewed_at_acquired_at_9306f7cf_check"
    CHECK (expires_at > renewed_at AND renewed_at >= acquired_at);
ALTER TABLE "worker_leases" ADD CONSTRAINT "worker_leases_status_ended_at_6343ee76_check"
    CHECK ((status = 'HELD') = (ended_at IS NULL));
ALTER TABLE "worker_leases" ADD CONSTRAINT "worker_leases_fencing_token_96fd0228_check"
    CHECK (fencing_token >= 1);
ALTER TABLE "worker_leases" ADD CONSTRAINT "worker_leases_concurrency_active_jobs_651fb164_check"
    CHECK (concurrency BETWEEN 1 AND 1000 AND active_jobs BETWEEN 0 AND concurrency);
CREATE UNIQUE INDEX "worker_leases_queue_id_worker_name_5f7c6878_key" ON "worker_leases" ("queue_id", "worker_name")
    WHERE (status = 'HELD' AND deleted_at IS NULL);
CREATE INDEX "worker_leases_expires_at_c8dde847_idx" ON "worker_leases" ("expires_at")
    WHERE (status = 'HELD');

-- Safeguards of dead_letter_jobs
ALTER TABLE "dead_letter_jobs" ADD CONSTRAINT "dead_letter_jobs_attempts_made_4d88cd29_check"
    CHECK (attempts_made >= 1);
ALTER TABLE "dead_letter_jobs" ADD CONSTRAINT "dead_letter_jobs_resolution_resolved_at_590d5d2e_check"
    CHECK ((resolution = 'PENDING') = (resolved_at IS NULL));
ALTER TABLE "dead_letter_jobs" ADD CONSTRAINT "dead_letter_jobs_resolution_requeued_job_id_14ed7c1d_check"
    CHECK ((resolution = 'REQUEUED') = (requeued_job_id IS NOT NULL));
ALTER TABLE "dead_letter_jobs" ADD CONSTRAINT "dead_letter_jobs_resolution_resolved_by_id_note_00443ecb_check"
    CHECK (resolution <> 'DISCARDED' OR (resolved_by_id IS NOT NULL AND note IS NOT NULL));
ALTER TABLE "dead_letter_jobs" ADD CONSTRAINT "dead_letter_jobs_resolved_at_dead_at_a082e7b3_check"
    CHECK (resolved_at >= dead_at);
ALTER TABLE "dead_letter_jobs" ADD CONSTRAINT "dead_letter_jobs_payload_hash_4c3b7b31_check"
    CHECK (payload_hash ~ '^[0-9a-f]{64}$');
CREATE INDEX "dead_letter_jobs_queue_id_dead_at_0aa34437_idx" ON "dead_letter_jobs" ("queue_id", "dead_at")
    WHERE (resolution = 'PENDING' AND deleted_at IS NULL);

-- Safeguards of recurring_schedules
ALTER TABLE "recurring_schedules" ADD CONSTRAINT "recurring_schedules_cron_pattern_every_ms_ff36083e_check"
    CHECK (num_nonnulls(cron_pattern, every_ms) = 1);
ALTER TABLE "recurring_schedules" ADD CONSTRAINT "recurring_schedules_cron_pattern_1379035f_check"
    CHECK (cron_pattern ~ '^(\S+ ){4}\S+$');
ALTER TABLE "recurring_schedules" ADD CONSTRAINT "recurring_schedules_every_ms_7a7b6bda_check"
    CHECK (every_ms BETWEEN 1000 AND 2678400000);
ALTER TABLE "recurring_schedules" ADD CONSTRAINT "recurring_schedules_ends_at_starts_at_c8de730b_check"
    CHECK (ends_at > starts_at);
ALTER TABLE "recurring_schedules" ADD CONSTRAINT "recurring_schedules_run_limit_run_count_10bfb79c_check"
    CHECK (run_limit >= 1 AND run_count >= 0 AND run_count <= run_limit);
ALTER TABLE "recurring_schedules" ADD CONSTRAINT "recurring_schedules_payload_c53d587b_check"
    CHECK (jsonb_typeof(payload) = 'object');
ALTER TABLE "recurring_schedules" ADD CONSTRAINT "recurring_schedules_is_enabled_next_run_at_5d4bac89_check"
    CHECK (is_enabled OR next_run_at IS NULL);
CREATE INDEX "recurring_schedules_next_run_at_71ad7c73_idx" ON "recurring_schedules" ("next_run_at")
    WHERE (is_enabled AND deleted_at IS NULL);

-- Access to job_queues
ALTER TABLE "job_queues" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "job_queues" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "job_queues" TO azora_service;
GRANT SELECT ON "job_queues" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "job_queues_f1bbd21e_access" ON "job_queues"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "job_queues" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "job_queues" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "job_queues" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."job_queues" WITH (security_barrier = true) AS
    SELECT "id", "name", "service_definition_id", "state", "ordering", "max_attempts", "backoff", "backoff_base_ms",
        "backoff_max_ms", "backoff_jitter", "lease_seconds", "max_stalled_count", "rate_limit_max",
        "rate_limit_window_ms", "max_concurrency", "keep_completed_days", "dead_letter_queue_id", "created_by_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "job_queues";
GRANT SELECT ON azora_reader."job_queues" TO azora_reader;
ALTER VIEW azora_reader."job_queues" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "job_queues"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "job_queues"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "job_queues"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "job_queues"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to queued_jobs
ALTER TABLE "queued_jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "queued_jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "queued_jobs" TO azora_service;
GRANT SELECT ON "queued_jobs" TO azora_maintenance, azora_masker;
CREATE POLICY "queued_jobs_f2b113b2_access" ON "queued_jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "queued_jobs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."queued_jobs" WITH (security_barrier = true) AS
    SELECT "id", "queue_id", "name", "payload", "priority", "state", "run_at", "expires_at", "deduplication_key",
        "group_key", "group_sequence", "max_attempts", "attempts_made", "stalled_count", "progress_percent", "result",
        "failure", "correlation_id", "schedule_id", "enqueued_by_id", "processed_at", "finished_at", "created_at",
        "updated_at"
    FROM "queued_jobs";
GRANT SELECT ON azora_reader."queued_jobs" TO azora_reader;
ALTER VIEW azora_reader."queued_jobs" OWNER TO azora_masker;

-- Access to job_dependencies
ALTER TABLE "job_dependencies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "job_dependencies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "job_dependencies" TO azora_service;
GRANT SELECT ON "job_dependencies" TO azora_maintenance, azora_masker;
CREATE POLICY "job_dependencies_eb37287f_access" ON "job_dependencies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "job_dependencies" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."job_dependencies" WITH (security_barrier = true) AS
    SELECT "id", "parent_id", "child_id", "on_failure", "resolution", "resolved_at", "created_at", "updated_at"
    FROM "job_dependencies";
GRANT SELECT ON azora_reader."job_dependencies" TO azora_reader;
ALTER VIEW azora_reader."job_dependencies" OWNER TO azora_masker;

-- Access to job_attempts
ALTER TABLE "job_attempts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "job_attempts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "job_attempts" TO azora_service;
GRANT SELECT ON "job_attempts" TO azora_maintenance, azora_masker;
CREATE POLICY "job_attempts_450326c1_access" ON "job_attempts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "job_attempts" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."job_attempts" WITH (security_barrier = true) AS
    SELECT "id", "job_id", "lease_id", "attempt_number", "started_at", "ended_at", "outcome", "error_class",
        "error_message", "stack_trace", "next_run_at", "cpu_ms", "peak_memory_mib", "created_at", "updated_at"
    FROM "job_attempts";
GRANT SELECT ON azora_reader."job_attempts" TO azora_reader;
ALTER VIEW azora_reader."job_attempts" OWNER TO azora_masker;

-- Access to worker_leases
ALTER TABLE "worker_leases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "worker_leases" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "worker_leases" TO azora_service;
GRANT SELECT ON "worker_leases" TO azora_maintenance, azora_masker;
CREATE POLICY "worker_leases_7153080d_access" ON "worker_leases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "worker_leases" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."worker_leases" WITH (security_barrier = true) AS
    SELECT "id", "queue_id", "worker_name", "service_account_id", "software_version", "fencing_token", "concurrency",
        "active_jobs", "status", "acquired_at", "renewed_at", "expires_at", "ended_at", "created_at", "updated_at",
        "deleted_at"
    FROM "worker_leases";
GRANT SELECT ON azora_reader."worker_leases" TO azora_reader;
ALTER VIEW azora_reader."worker_leases" OWNER TO azora_masker;

-- Access to dead_letter_jobs
ALTER TABLE "dead_letter_jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dead_letter_jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "dead_letter_jobs" TO azora_service;
GRANT SELECT ON "dead_letter_jobs" TO azora_maintenance, azora_masker;
CREATE POLICY "dead_letter_jobs_9d8a1d60_access" ON "dead_letter_jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dead_letter_jobs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."dead_letter_jobs" WITH (security_barrier = true) AS
    SELECT "id", "queue_id", "job_id", "cause", "attempts_made", "last_error", "payload_hash", "dead_at", "resolution",
        "requeued_job_id", "resolved_by_id", "resolved_at", "note", "created_at", "updated_at", "deleted_at"
    FROM "dead_letter_jobs";
GRANT SELECT ON azora_reader."dead_letter_jobs" TO azora_reader;
ALTER VIEW azora_reader."dead_letter_jobs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "dead_letter_jobs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "dead_letter_jobs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "dead_letter_jobs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "dead_letter_jobs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to recurring_schedules
ALTER TABLE "recurring_schedules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "recurring_schedules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "recurring_schedules" TO azora_service;
GRANT SELECT ON "recurring_schedules" TO azora_maintenance, azora_masker;
CREATE POLICY "recurring_schedules_636cd03d_access" ON "recurring_schedules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "recurring_schedules" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."recurring_schedules" WITH (security_barrier = true) AS
    SELECT "id", "queue_id", "name", "job_name", "payload", "cron_pattern", "every_ms", "time_zone", "starts_at",
        "ends_at", "run_limit", "run_count", "catch_up", "next_run_at", "is_enabled", "created_at", "updated_at",
        "deleted_at"
    FROM "recurring_schedules";
GRANT SELECT ON azora_reader."recurring_schedules" TO azora_reader;
ALTER VIEW azora_reader."recurring_schedules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "recurring_schedules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "recurring_schedules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "recurring_schedules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "recurring_schedules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
