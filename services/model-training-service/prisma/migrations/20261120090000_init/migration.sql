-- CreateEnum
CREATE TYPE "ObjectiveDirection" AS ENUM ('MINIMIZE', 'MAXIMIZE');

-- CreateEnum
CREATE TYPE "SearchAlgorithm" AS ENUM ('NONE', 'GRID', 'RANDOM', 'BAYESIAN', 'TPE', 'CMAES', 'HYPERBAND', 'POPULATION_BASED');

-- CreateEnum
CREATE TYPE "ExperimentStatus" AS ENUM ('ACTIVE', 'CONCLUDED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "TrainingMethod" AS ENUM ('PRETRAINING', 'FULL_FINE_TUNING', 'LORA', 'QLORA', 'DISTILLATION', 'PREFERENCE_OPTIMIZATION', 'CLASSICAL');

-- CreateEnum
CREATE TYPE "TrainingRuntime" AS ENUM ('PYTORCH', 'JAX', 'TENSORFLOW', 'DEEPSPEED', 'XGBOOST', 'SCIKIT_LEARN');

-- CreateEnum
CREATE TYPE "RunStatus" AS ENUM ('SCHEDULED', 'RUNNING', 'FINISHED', 'FAILED', 'KILLED');

-- CreateEnum
CREATE TYPE "DatasetContext" AS ENUM ('TRAINING', 'VALIDATION', 'TEST');

-- CreateEnum
CREATE TYPE "TrialStatus" AS ENUM ('PENDING', 'RUNNING', 'SUCCEEDED', 'FAILED', 'KILLED', 'EARLY_STOPPED', 'METRICS_UNAVAILABLE');

-- CreateEnum
CREATE TYPE "WeightPrecision" AS ENUM ('FP32', 'TF32', 'BF16', 'FP16', 'FP8', 'INT8', 'INT4');

-- CreateEnum
CREATE TYPE "CheckpointStatus" AS ENUM ('WRITING', 'COMPLETE', 'CORRUPT', 'DELETED');

-- CreateEnum
CREATE TYPE "TrainingAccelerator" AS ENUM ('NONE', 'NVIDIA_A10G', 'NVIDIA_A100_40GB', 'NVIDIA_A100_80GB', 'NVIDIA_H100', 'AMD_MI300X', 'GOOGLE_TPU_V5E');

-- CreateEnum
CREATE TYPE "AllocationStatus" AS ENUM ('REQUESTED', 'GRANTED', 'RELEASED', 'PREEMPTED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "training_experiments" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hypothesis" TEXT NOT NULL,
    "registered_model_id" UUID,
    "artifact_location" TEXT NOT NULL,
    "objective_metric" TEXT NOT NULL,
    "objective_direction" "ObjectiveDirection" NOT NULL,
    "objective_goal" DECIMAL(20,10),
    "search_algorithm" "SearchAlgorithm" NOT NULL DEFAULT 'NONE',
    "search_space" JSONB,
    "max_trials" INTEGER,
    "parallel_trials" INTEGER,
    "max_failed_trials" INTEGER,
    "status" "ExperimentStatus" NOT NULL DEFAULT 'ACTIVE',
    "conclusion" TEXT,
    "lead_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "training_experiments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_jobs" (
    "id" UUID NOT NULL,
    "experiment_id" UUID NOT NULL,
    "run_number" INTEGER NOT NULL,
    "submitted_by_id" UUID NOT NULL,
    "base_version_id" UUID,
    "method" "TrainingMethod" NOT NULL,
    "runtime" "TrainingRuntime" NOT NULL,
    "image_digest" TEXT NOT NULL,
    "repository_url" TEXT NOT NULL,
    "git_commit" CHAR(40) NOT NULL,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "seed" BIGINT NOT NULL,
    "node_count" SMALLINT NOT NULL DEFAULT 1,
    "processes_per_node" SMALLINT NOT NULL DEFAULT 1,
    "max_epochs" INTEGER NOT NULL,
    "epochs_done" INTEGER NOT NULL DEFAULT 0,
    "status" "RunStatus" NOT NULL DEFAULT 'SCHEDULED',
    "restart_count" SMALLINT NOT NULL DEFAULT 0,
    "restart_limit" SMALLINT NOT NULL DEFAULT 3,
    "failure" TEXT,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "energy_kwh" DECIMAL(14,4),
    "emissions_kg_co2e" DECIMAL(14,4),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "training_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run_dataset_inputs" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "dataset_version_id" UUID NOT NULL,
    "context" "DatasetContext" NOT NULL,
    "digest" TEXT NOT NULL,
    "row_count" BIGINT NOT NULL,
    "weight" DECIMAL(6,5) NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "run_dataset_inputs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hyperparameter_trials" (
    "id" UUID NOT NULL,
    "experiment_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "job_id" UUID,
    "assignments" JSONB NOT NULL,
    "status" "TrialStatus" NOT NULL DEFAULT 'PENDING',
    "objective_value" DECIMAL(20,10),
    "stopped_at_step" BIGINT,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "hyperparameter_trials_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_metrics" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "step" BIGINT NOT NULL,
    "epoch" INTEGER,
    "split" "DatasetContext" NOT NULL,
    "value" DOUBLE PRECISION,
    "is_nan" BOOLEAN NOT NULL DEFAULT false,
    "logged_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "training_metrics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_checkpoints" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "step" BIGINT NOT NULL,
    "uri" TEXT NOT NULL,
    "precision" "WeightPrecision" NOT NULL,
    "has_optimizer_state" BOOLEAN NOT NULL DEFAULT true,
    "shard_count" SMALLINT NOT NULL DEFAULT 1,
    "size_bytes" BIGINT NOT NULL,
    "manifest_sha256" CHAR(64) NOT NULL,
    "objective_value" DECIMAL(20,10),
    "is_best" BOOLEAN NOT NULL DEFAULT false,
    "promoted_version_id" UUID,
    "status" "CheckpointStatus" NOT NULL DEFAULT 'WRITING',
    "removed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "model_checkpoints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "compute_allocations" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "pool" TEXT NOT NULL,
    "accelerator" "TrainingAccelerator" NOT NULL,
    "device_count" SMALLINT NOT NULL,
    "cpu_cores" SMALLINT NOT NULL,
    "memory_gib" INTEGER NOT NULL,
    "is_preemptible" BOOLEAN NOT NULL DEFAULT false,
    "status" "AllocationStatus" NOT NULL DEFAULT 'REQUESTED',
    "granted_at" TIMESTAMPTZ(6),
    "released_at" TIMESTAMPTZ(6),
    "mean_utilization" DECIMAL(5,4),
    "hourly_cost" DECIMAL(18,8) NOT NULL,
    "billed_cost" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "compute_allocations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "training_experiments_registered_model_id_idx" ON "training_experiments"("registered_model_id");

-- CreateIndex
CREATE INDEX "training_experiments_lead_id_idx" ON "training_experiments"("lead_id");

-- CreateIndex
CREATE INDEX "training_experiments_compliance_id_idx" ON "training_experiments"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_experiments_organization_id_id_key" ON "training_experiments"("organization_id", "id");

-- CreateIndex
CREATE INDEX "training_jobs_status_created_at_idx" ON "training_jobs"("status", "created_at");

-- CreateIndex
CREATE INDEX "training_jobs_organization_id_experiment_id_idx" ON "training_jobs"("organization_id", "experiment_id");

-- CreateIndex
CREATE INDEX "training_jobs_submitted_by_id_idx" ON "training_jobs"("submitted_by_id");

-- CreateIndex
CREATE INDEX "training_jobs_base_version_id_idx" ON "training_jobs"("base_version_id");

-- CreateIndex
CREATE INDEX "training_jobs_compliance_id_idx" ON "training_jobs"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_jobs_experiment_id_run_number_key" ON "training_jobs"("experiment_id", "run_number");

-- CreateIndex
CREATE UNIQUE INDEX "training_jobs_organization_id_id_key" ON "training_jobs"("organization_id", "id");

-- CreateIndex
CREATE INDEX "run_dataset_inputs_organization_id_job_id_idx" ON "run_dataset_inputs"("organization_id", "job_id");

-- CreateIndex
CREATE INDEX "run_dataset_inputs_dataset_version_id_idx" ON "run_dataset_inputs"("dataset_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "run_dataset_inputs_job_id_dataset_version_id_context_key" ON "run_dataset_inputs"("job_id", "dataset_version_id", "context");

-- CreateIndex
CREATE UNIQUE INDEX "hyperparameter_trials_job_id_key" ON "hyperparameter_trials"("job_id");

-- CreateIndex
CREATE INDEX "hyperparameter_trials_experiment_id_status_objective_value_idx" ON "hyperparameter_trials"("experiment_id", "status", "objective_value");

-- CreateIndex
CREATE INDEX "hyperparameter_trials_organization_id_experiment_id_idx" ON "hyperparameter_trials"("organization_id", "experiment_id");

-- CreateIndex
CREATE UNIQUE INDEX "hyperparameter_trials_experiment_id_ordinal_key" ON "hyperparameter_trials"("experiment_id", "ordinal");

-- CreateIndex
CREATE INDEX "training_metrics_logged_at_idx" ON "training_metrics" USING BRIN ("logged_at");

-- CreateIndex
CREATE INDEX "training_metrics_organization_id_job_id_idx" ON "training_metrics"("organization_id", "job_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_metrics_job_id_key_split_step_key" ON "training_metrics"("job_id", "key", "split", "step");

-- CreateIndex
CREATE UNIQUE INDEX "model_checkpoints_promoted_version_id_key" ON "model_checkpoints"("promoted_version_id");

-- CreateIndex
CREATE INDEX "model_checkpoints_organization_id_job_id_idx" ON "model_checkpoints"("organization_id", "job_id");

-- CreateIndex
CREATE UNIQUE INDEX "model_checkpoints_job_id_step_key" ON "model_checkpoints"("job_id", "step");

-- CreateIndex
CREATE INDEX "compute_allocations_job_id_granted_at_idx" ON "compute_allocations"("job_id", "granted_at");

-- CreateIndex
CREATE INDEX "compute_allocations_pool_status_idx" ON "compute_allocations"("pool", "status");

-- CreateIndex
CREATE INDEX "compute_allocations_organization_id_job_id_idx" ON "compute_allocations"("organization_id", "job_id");

-- AddForeignKey
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_organization_id_experiment_id_fkey" FOREIGN KEY ("organization_id", "experiment_id") REFERENCES "training_experiments"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_dataset_inputs" ADD CONSTRAINT "run_dataset_inputs_organization_id_job_id_fkey" FOREIGN KEY ("organization_id", "job_id") REFERENCES "training_jobs"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hyperparameter_trials" ADD CONSTRAINT "hyperparameter_trials_organization_id_experiment_id_fkey" FOREIGN KEY ("organization_id", "experiment_id") REFERENCES "training_experiments"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hyperparameter_trials" ADD CONSTRAINT "hyperparameter_trials_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "training_jobs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_metrics" ADD CONSTRAINT "training_metrics_organization_id_job_id_fkey" FOREIGN KEY ("organization_id", "job_id") REFERENCES "training_jobs"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "model_checkpoints" ADD CONSTRAINT "model_checkpoints_organization_id_job_id_fkey" FOREIGN KEY ("organization_id", "job_id") REFERENCES "training_jobs"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "compute_allocations" ADD CONSTRAINT "compute_allocations_organization_id_job_id_fkey" FOREIGN KEY ("organization_id", "job_id") REFERENCES "training_jobs"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of training_experiments
ALTER TABLE "training_experiments" ADD CONSTRAINT "training_experiments_name_42e331cd_check"
    CHECK (char_length(name) BETWEEN 1 AND 200);
ALTER TABLE "training_experiments" ADD CONSTRAINT "training_experiments_artifact_location_3710daa4_check"
    CHECK (artifact_location ~ '^[a-z][a-z0-9+.-]*://[^ ]+$');
ALTER TABLE "training_experiments" ADD CONSTRAINT "training_experiments_search_algorithm_max_trials_3c0c95f6_check"
    CHECK ((search_algorithm = 'NONE') = (max_trials IS NULL));
ALTER TABLE "training_experiments" ADD CONSTRAINT "training_experiments_max_trials_parallel_trials_1a7bb763_check"
    CHECK (max_trials BETWEEN 1 AND 10000 AND parallel_trials BETWEEN 1 AND max_trials AND max_failed_trials BETWEEN 0 AND max_trials);
ALTER TABLE "training_experiments" ADD CONSTRAINT "training_experiments_objective_goal_886cb8fc_check"
    CHECK (objective_goal < 'NaN');
ALTER TABLE "training_experiments" ADD CONSTRAINT "training_experiments_search_space_2370b304_check"
    CHECK (jsonb_typeof(search_space) = 'array');
ALTER TABLE "training_experiments" ADD CONSTRAINT "training_experiments_search_algorithm_search_spa_ccf3ac9a_check"
    CHECK ((search_algorithm = 'NONE') = (search_space IS NULL));
ALTER TABLE "training_experiments" ADD CONSTRAINT "training_experiments_status_conclusion_ed360945_check"
    CHECK ((status = 'CONCLUDED') = (conclusion IS NOT NULL));
CREATE UNIQUE INDEX "training_experiments_organization_id_name_d7e57443_key" ON "training_experiments" ("organization_id", "name")
    WHERE (deleted_at IS NULL);

-- Safeguards of training_jobs
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_run_number_662ecb24_check"
    CHECK (run_number >= 1);
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_git_commit_80753151_check"
    CHECK (git_commit ~ '^[0-9a-f]{40}$');
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_image_digest_4748f036_check"
    CHECK (image_digest ~ '^sha256:[0-9a-f]{64}$');
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_node_count_processes_per_node_4686255b_check"
    CHECK (node_count BETWEEN 1 AND 1024 AND processes_per_node BETWEEN 1 AND 64);
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_epochs_done_max_epochs_8c856c28_check"
    CHECK (epochs_done >= 0 AND epochs_done <= max_epochs);
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_status_ended_at_bd338788_check"
    CHECK ((status IN ('FINISHED', 'FAILED', 'KILLED')) = (ended_at IS NOT NULL));
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_status_started_at_149c9e22_check"
    CHECK (status NOT IN ('RUNNING', 'FINISHED') OR started_at IS NOT NULL);
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_restart_count_restart_limit_7f147618_check"
    CHECK (restart_count BETWEEN 0 AND restart_limit AND restart_limit <= 100);
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_energy_kwh_emissions_kg_co2e_a50e0193_check"
    CHECK (energy_kwh >= 0 AND energy_kwh < 'NaN' AND emissions_kg_co2e >= 0 AND emissions_kg_co2e < 'NaN');
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_parameters_66708433_check"
    CHECK (jsonb_typeof(parameters) = 'object');

-- Safeguards of run_dataset_inputs
ALTER TABLE "run_dataset_inputs" ADD CONSTRAINT "run_dataset_inputs_row_count_f8469537_check"
    CHECK (row_count >= 1);
ALTER TABLE "run_dataset_inputs" ADD CONSTRAINT "run_dataset_inputs_weight_7841944c_check"
    CHECK (weight > 0 AND weight <= 1);
ALTER TABLE "run_dataset_inputs" ADD CONSTRAINT "run_dataset_inputs_digest_ef3089eb_check"
    CHECK (digest ~ '^[0-9a-f]{8,64}$');

-- Safeguards of hyperparameter_trials
ALTER TABLE "hyperparameter_trials" ADD CONSTRAINT "hyperparameter_trials_ordinal_a03dc57f_check"
    CHECK (ordinal >= 1);
ALTER TABLE "hyperparameter_trials" ADD CONSTRAINT "hyperparameter_trials_assignments_9c789efb_check"
    CHECK (jsonb_typeof(assignments) = 'object' AND assignments <> '{}'::jsonb);
ALTER TABLE "hyperparameter_trials" ADD CONSTRAINT "hyperparameter_trials_status_objective_value_66fc2d3d_check"
    CHECK (status <> 'SUCCEEDED' OR objective_value IS NOT NULL);
ALTER TABLE "hyperparameter_trials" ADD CONSTRAINT "hyperparameter_trials_status_objective_value_5e21d034_check"
    CHECK (status NOT IN ('PENDING', 'METRICS_UNAVAILABLE') OR objective_value IS NULL);
ALTER TABLE "hyperparameter_trials" ADD CONSTRAINT "hyperparameter_trials_objective_value_6de3e9f8_check"
    CHECK (objective_value < 'NaN');
ALTER TABLE "hyperparameter_trials" ADD CONSTRAINT "hyperparameter_trials_status_stopped_at_step_e4169641_check"
    CHECK ((status = 'EARLY_STOPPED') = (stopped_at_step IS NOT NULL));
ALTER TABLE "hyperparameter_trials" ADD CONSTRAINT "hyperparameter_trials_stopped_at_step_58cf29b9_check"
    CHECK (stopped_at_step >= 0);
ALTER TABLE "hyperparameter_trials" ADD CONSTRAINT "hyperparameter_trials_status_ended_at_63017347_check"
    CHECK ((status IN ('PENDING', 'RUNNING')) = (ended_at IS NULL));
ALTER TABLE "hyperparameter_trials" ADD CONSTRAINT "hyperparameter_trials_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);

-- Safeguards of training_metrics
ALTER TABLE "training_metrics" ADD CONSTRAINT "training_metrics_key_4ac76cb5_check"
    CHECK (key ~ '^[A-Za-z0-9_][A-Za-z0-9_./ -]{0,249}$');
ALTER TABLE "training_metrics" ADD CONSTRAINT "training_metrics_step_epoch_5fded7b5_check"
    CHECK (step >= 0 AND epoch >= 0);
ALTER TABLE "training_metrics" ADD CONSTRAINT "training_metrics_is_nan_value_a9de8025_check"
    CHECK (is_nan = (value IS NULL));
ALTER TABLE "training_metrics" ADD CONSTRAINT "training_metrics_value_c58c658e_check"
    CHECK (value > '-Infinity' AND value < 'Infinity');

-- Safeguards of model_checkpoints
ALTER TABLE "model_checkpoints" ADD CONSTRAINT "model_checkpoints_step_40d6f300_check"
    CHECK (step >= 0);
ALTER TABLE "model_checkpoints" ADD CONSTRAINT "model_checkpoints_shard_count_size_bytes_4950e4e5_check"
    CHECK (shard_count >= 1 AND size_bytes > 0);
ALTER TABLE "model_checkpoints" ADD CONSTRAINT "model_checkpoints_manifest_sha256_b0a885aa_check"
    CHECK (manifest_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "model_checkpoints" ADD CONSTRAINT "model_checkpoints_uri_1f1b314b_check"
    CHECK (uri ~ '^[a-z][a-z0-9+.-]*://[^ ]+$');
ALTER TABLE "model_checkpoints" ADD CONSTRAINT "model_checkpoints_is_best_objective_value_7b919047_check"
    CHECK (NOT is_best OR objective_value IS NOT NULL);
ALTER TABLE "model_checkpoints" ADD CONSTRAINT "model_checkpoints_objective_value_6de3e9f8_check"
    CHECK (objective_value < 'NaN');
ALTER TABLE "model_checkpoints" ADD CONSTRAINT "model_checkpoints_status_removed_at_eb338267_check"
    CHECK ((status = 'DELETED') = (removed_at IS NOT NULL));
ALTER TABLE "model_checkpoints" ADD CONSTRAINT "model_checkpoints_is_best_status_46a3ea3e_check"
    CHECK (NOT is_best OR status = 'COMPLETE');
ALTER TABLE "model_checkpoints" ADD CONSTRAINT "model_checkpoints_promoted_version_id_status_af61d508_check"
    CHECK ((promoted_version_id IS NULL) OR status = 'COMPLETE');
CREATE UNIQUE INDEX "model_checkpoints_job_id_0c0ea802_key" ON "model_checkpoints" ("job_id")
    WHERE (is_best);

-- Safeguards of compute_allocations
ALTER TABLE "compute_allocations" ADD CONSTRAINT "compute_allocations_device_count_accelerator_dd6e6b39_check"
    CHECK (device_count >= 0 AND (accelerator = 'NONE') = (device_count = 0));
ALTER TABLE "compute_allocations" ADD CONSTRAINT "compute_allocations_cpu_cores_memory_gib_fabce0b6_check"
    CHECK (cpu_cores > 0 AND memory_gib > 0);
ALTER TABLE "compute_allocations" ADD CONSTRAINT "compute_allocations_released_at_granted_at_0e715a3b_check"
    CHECK (released_at > granted_at);
ALTER TABLE "compute_allocations" ADD CONSTRAINT "compute_allocations_status_granted_at_2accdb98_check"
    CHECK ((status = 'REQUESTED') = (granted_at IS NULL));
ALTER TABLE "compute_allocations" ADD CONSTRAINT "compute_allocations_status_released_at_7ce3f33a_check"
    CHECK ((status IN ('RELEASED', 'PREEMPTED')) = (released_at IS NOT NULL));
ALTER TABLE "compute_allocations" ADD CONSTRAINT "compute_allocations_mean_utilization_b3fbc107_check"
    CHECK (mean_utilization BETWEEN 0 AND 1);
ALTER TABLE "compute_allocations" ADD CONSTRAINT "compute_allocations_hourly_cost_billed_cost_6b2e5ea4_check"
    CHECK (hourly_cost >= 0 AND hourly_cost < 'NaN' AND billed_cost >= 0 AND billed_cost < 'NaN');
ALTER TABLE "compute_allocations" ADD CONSTRAINT "compute_allocations_billed_cost_released_at_e2b1c8e9_check"
    CHECK (billed_cost IS NULL OR released_at IS NOT NULL);

-- Live rows of training_jobs
CREATE VIEW azora_keys."training_jobs_7014b0fb_live" AS
    SELECT "id" FROM "training_jobs"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."training_jobs_7014b0fb_live" TO azora_user;

-- Live rows of training_experiments
CREATE VIEW azora_keys."training_experiments_c9714e63_live" AS
    SELECT "id" FROM "training_experiments"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."training_experiments_c9714e63_live" TO azora_user;

-- Access to training_experiments
ALTER TABLE "training_experiments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "training_experiments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "training_experiments" TO azora_service;
GRANT SELECT ON "training_experiments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "training_experiments_dd70fb22_access" ON "training_experiments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "training_experiments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "training_experiments" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "training_experiments" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."training_experiments" WITH (security_barrier = true) AS
    SELECT "id", "name", "hypothesis", "registered_model_id", "artifact_location", "objective_metric",
        "objective_direction", "objective_goal", "search_algorithm", "search_space", "max_trials", "parallel_trials",
        "max_failed_trials", "status", "conclusion", "lead_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "training_experiments";
GRANT SELECT ON azora_reader."training_experiments" TO azora_reader;
ALTER VIEW azora_reader."training_experiments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "training_experiments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "training_experiments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "training_experiments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "training_experiments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to training_jobs
ALTER TABLE "training_jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "training_jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "training_jobs" TO azora_service;
GRANT SELECT ON "training_jobs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "training_jobs_d618f9b4_access" ON "training_jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "training_jobs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "training_jobs" FOR SELECT TO azora_user
    USING ("submitted_by_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "training_jobs" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "submitted_by_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."training_jobs" WITH (security_barrier = true) AS
    SELECT "id", "experiment_id", "run_number", "submitted_by_id", "base_version_id", "method", "runtime", "image_digest",
        "repository_url", "git_commit", "parameters", "seed", "node_count", "processes_per_node", "max_epochs",
        "epochs_done", "status", "restart_count", "restart_limit", "failure", "started_at", "ended_at", "energy_kwh",
        "emissions_kg_co2e", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "training_jobs";
GRANT SELECT ON azora_reader."training_jobs" TO azora_reader;
ALTER VIEW azora_reader."training_jobs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "training_jobs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('submitted_by_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "training_jobs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('submitted_by_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "training_jobs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('submitted_by_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "training_jobs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to run_dataset_inputs
ALTER TABLE "run_dataset_inputs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "run_dataset_inputs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "run_dataset_inputs" TO azora_service;
GRANT SELECT ON "run_dataset_inputs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "run_dataset_inputs_2be36b91_access" ON "run_dataset_inputs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "run_dataset_inputs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "run_dataset_inputs" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "run_dataset_inputs" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."training_jobs_7014b0fb_live" live WHERE live."id" = "run_dataset_inputs"."job_id"));
CREATE VIEW azora_reader."run_dataset_inputs" WITH (security_barrier = true) AS
    SELECT "id", "job_id", "organization_id", "dataset_version_id", "context", "digest", "row_count", "weight",
        "created_at", "updated_at"
    FROM "run_dataset_inputs";
GRANT SELECT ON azora_reader."run_dataset_inputs" TO azora_reader;
ALTER VIEW azora_reader."run_dataset_inputs" OWNER TO azora_masker;

-- Access to hyperparameter_trials
ALTER TABLE "hyperparameter_trials" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "hyperparameter_trials" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "hyperparameter_trials" TO azora_service;
GRANT SELECT ON "hyperparameter_trials" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "hyperparameter_trials_cc96b50d_access" ON "hyperparameter_trials"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "hyperparameter_trials" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "hyperparameter_trials" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "hyperparameter_trials" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."training_experiments_c9714e63_live" live WHERE live."id" = "hyperparameter_trials"."experiment_id"));
CREATE VIEW azora_reader."hyperparameter_trials" WITH (security_barrier = true) AS
    SELECT "id", "experiment_id", "organization_id", "ordinal", "job_id", "assignments", "status", "objective_value",
        "stopped_at_step", "started_at", "ended_at", "created_at", "updated_at"
    FROM "hyperparameter_trials";
GRANT SELECT ON azora_reader."hyperparameter_trials" TO azora_reader;
ALTER VIEW azora_reader."hyperparameter_trials" OWNER TO azora_masker;

-- Access to training_metrics
ALTER TABLE "training_metrics" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "training_metrics" FROM PUBLIC;
GRANT SELECT, INSERT ON "training_metrics" TO azora_service;
GRANT SELECT ON "training_metrics" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "training_metrics_394d53c1_access" ON "training_metrics"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "training_metrics" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "training_metrics" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."training_metrics" WITH (security_barrier = true) AS
    SELECT "id", "job_id", "organization_id", "key", "step", "epoch", "split", "value", "is_nan", "logged_at",
        "created_at"
    FROM "training_metrics";
GRANT SELECT ON azora_reader."training_metrics" TO azora_reader;
ALTER VIEW azora_reader."training_metrics" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "training_metrics"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "training_metrics"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to model_checkpoints
ALTER TABLE "model_checkpoints" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "model_checkpoints" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "model_checkpoints" TO azora_service;
GRANT SELECT ON "model_checkpoints" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "model_checkpoints_ff738a9f_access" ON "model_checkpoints"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "model_checkpoints" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "model_checkpoints" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "model_checkpoints" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."training_jobs_7014b0fb_live" live WHERE live."id" = "model_checkpoints"."job_id"));
CREATE VIEW azora_reader."model_checkpoints" WITH (security_barrier = true) AS
    SELECT "id", "job_id", "organization_id", "step", "uri", "precision", "has_optimizer_state", "shard_count",
        "size_bytes", "manifest_sha256", "objective_value", "is_best", "promoted_version_id", "status", "removed_at",
        "created_at", "updated_at"
    FROM "model_checkpoints";
GRANT SELECT ON azora_reader."model_checkpoints" TO azora_reader;
ALTER VIEW azora_reader."model_checkpoints" OWNER TO azora_masker;

-- Access to compute_allocations
ALTER TABLE "compute_allocations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "compute_allocations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "compute_allocations" TO azora_service;
GRANT SELECT ON "compute_allocations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "compute_allocations_4e1264f9_access" ON "compute_allocations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "compute_allocations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "compute_allocations" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "compute_allocations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."training_jobs_7014b0fb_live" live WHERE live."id" = "compute_allocations"."job_id"));
CREATE VIEW azora_reader."compute_allocations" WITH (security_barrier = true) AS
    SELECT "id", "job_id", "organization_id", "pool", "accelerator", "device_count", "cpu_cores", "memory_gib",
        "is_preemptible", "status", "granted_at", "released_at", "mean_utilization", "hourly_cost", "billed_cost",
        "currency", "created_at", "updated_at"
    FROM "compute_allocations";
GRANT SELECT ON azora_reader."compute_allocations" TO azora_reader;
ALTER VIEW azora_reader."compute_allocations" OWNER TO azora_masker;
