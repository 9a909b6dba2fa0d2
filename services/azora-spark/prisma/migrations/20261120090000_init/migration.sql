-- CreateEnum
CREATE TYPE "ApplicationLanguage" AS ENUM ('SCALA', 'JAVA', 'PYTHON', 'R', 'SQL');

-- CreateEnum
CREATE TYPE "DeployMode" AS ENUM ('CLIENT', 'CLUSTER', 'LOCAL');

-- CreateEnum
CREATE TYPE "ApplicationState" AS ENUM ('SUBMITTED', 'RUNNING', 'COMPLETED', 'FAILED', 'KILLED');

-- CreateEnum
CREATE TYPE "JobStatus" AS ENUM ('RUNNING', 'SUCCEEDED', 'FAILED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "StageStatus" AS ENUM ('PENDING', 'ACTIVE', 'COMPLETE', 'FAILED', 'SKIPPED');

-- CreateEnum
CREATE TYPE "SourceFormat" AS ENUM ('PARQUET', 'CSV', 'JSON', 'AVRO', 'ORC', 'DELTA', 'KAFKA', 'JDBC');

-- CreateEnum
CREATE TYPE "MalformedMode" AS ENUM ('PERMISSIVE', 'DROP_MALFORMED', 'FAIL_FAST');

-- CreateEnum
CREATE TYPE "ParquetCodec" AS ENUM ('UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'LZ4_RAW', 'BROTLI');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "spark_applications" (
    "id" UUID NOT NULL,
    "spark_app_id" VARCHAR(64),
    "name" TEXT NOT NULL,
    "submitted_by_id" UUID NOT NULL,
    "language" "ApplicationLanguage" NOT NULL,
    "main_resource" TEXT NOT NULL,
    "main_class" TEXT,
    "arguments" TEXT[],
    "spark_version" VARCHAR(16) NOT NULL DEFAULT '3.5.3',
    "master_url" TEXT NOT NULL,
    "deploy_mode" "DeployMode" NOT NULL DEFAULT 'CLUSTER',
    "driver_memory_mib" INTEGER NOT NULL DEFAULT 1024,
    "executor_memory_mib" INTEGER NOT NULL DEFAULT 1024,
    "executor_cores" SMALLINT NOT NULL DEFAULT 1,
    "min_executors" INTEGER NOT NULL DEFAULT 1,
    "max_executors" INTEGER NOT NULL DEFAULT 10,
    "input_bucket_id" UUID,
    "output_bucket_id" UUID,
    "state" "ApplicationState" NOT NULL DEFAULT 'SUBMITTED',
    "failure" TEXT,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "spark_applications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cluster_executors" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "executor_number" VARCHAR(16) NOT NULL,
    "host" TEXT NOT NULL,
    "port" INTEGER NOT NULL,
    "total_cores" SMALLINT NOT NULL,
    "max_memory_bytes" BIGINT NOT NULL,
    "memory_used_bytes" BIGINT NOT NULL DEFAULT 0,
    "disk_used_bytes" BIGINT NOT NULL DEFAULT 0,
    "completed_tasks" BIGINT NOT NULL DEFAULT 0,
    "failed_tasks" BIGINT NOT NULL DEFAULT 0,
    "total_duration_ms" BIGINT NOT NULL DEFAULT 0,
    "total_gc_ms" BIGINT NOT NULL DEFAULT 0,
    "shuffle_read_bytes" BIGINT NOT NULL DEFAULT 0,
    "shuffle_write_bytes" BIGINT NOT NULL DEFAULT 0,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "added_at" TIMESTAMPTZ(6) NOT NULL,
    "removed_at" TIMESTAMPTZ(6),
    "remove_reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "cluster_executors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "spark_jobs" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "job_number" INTEGER NOT NULL,
    "description" TEXT,
    "job_group" TEXT,
    "status" "JobStatus" NOT NULL DEFAULT 'RUNNING',
    "task_count" INTEGER NOT NULL,
    "completed_tasks" INTEGER NOT NULL DEFAULT 0,
    "failed_tasks" INTEGER NOT NULL DEFAULT 0,
    "skipped_tasks" INTEGER NOT NULL DEFAULT 0,
    "killed_tasks" INTEGER NOT NULL DEFAULT 0,
    "submitted_at" TIMESTAMPTZ(6) NOT NULL,
    "completed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "spark_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_stages" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "stage_number" INTEGER NOT NULL,
    "attempt_number" SMALLINT NOT NULL DEFAULT 0,
    "name" TEXT NOT NULL,
    "status" "StageStatus" NOT NULL DEFAULT 'PENDING',
    "task_count" INTEGER NOT NULL,
    "completed_tasks" INTEGER NOT NULL DEFAULT 0,
    "failed_tasks" INTEGER NOT NULL DEFAULT 0,
    "input_bytes" BIGINT NOT NULL DEFAULT 0,
    "input_records" BIGINT NOT NULL DEFAULT 0,
    "output_bytes" BIGINT NOT NULL DEFAULT 0,
    "output_records" BIGINT NOT NULL DEFAULT 0,
    "shuffle_read_bytes" BIGINT NOT NULL DEFAULT 0,
    "shuffle_write_bytes" BIGINT NOT NULL DEFAULT 0,
    "memory_spilled_bytes" BIGINT NOT NULL DEFAULT 0,
    "disk_spilled_bytes" BIGINT NOT NULL DEFAULT 0,
    "executor_run_ms" BIGINT NOT NULL DEFAULT 0,
    "executor_cpu_ns" BIGINT NOT NULL DEFAULT 0,
    "failure_reason" TEXT,
    "submitted_at" TIMESTAMPTZ(6),
    "completed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "job_stages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ingestion_connectors" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "source_format" "SourceFormat" NOT NULL,
    "bucket_id" UUID,
    "path_glob" TEXT,
    "topic_pattern" TEXT,
    "connection_secret_key" TEXT,
    "arrow_schema" JSONB NOT NULL,
    "options" JSONB NOT NULL DEFAULT '{}',
    "malformed_rows" "MalformedMode" NOT NULL DEFAULT 'FAIL_FAST',
    "is_streaming" BOOLEAN NOT NULL DEFAULT false,
    "max_records_per_trigger" INTEGER,
    "created_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "ingestion_connectors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parquet_datasets" (
    "id" UUID NOT NULL,
    "name" VARCHAR(127) NOT NULL,
    "bucket_id" UUID NOT NULL,
    "path_prefix" TEXT NOT NULL,
    "arrow_schema" JSONB NOT NULL,
    "partition_columns" TEXT[],
    "codec" "ParquetCodec" NOT NULL DEFAULT 'ZSTD',
    "row_group_mib" INTEGER NOT NULL DEFAULT 128,
    "version" INTEGER NOT NULL DEFAULT 1,
    "row_count" BIGINT NOT NULL DEFAULT 0,
    "file_count" INTEGER NOT NULL DEFAULT 0,
    "size_bytes" BIGINT NOT NULL DEFAULT 0,
    "contains_personal_data" BOOLEAN NOT NULL DEFAULT false,
    "writer_id" UUID,
    "steward_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "parquet_datasets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stream_checkpoints" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "connector_id" UUID NOT NULL,
    "query_name" TEXT NOT NULL,
    "batch_number" BIGINT NOT NULL,
    "start_offsets" JSONB NOT NULL,
    "end_offsets" JSONB NOT NULL,
    "input_rows" BIGINT NOT NULL,
    "output_rows" BIGINT NOT NULL,
    "state_rows" BIGINT NOT NULL DEFAULT 0,
    "late_rows_dropped" BIGINT NOT NULL DEFAULT 0,
    "watermark_at" TIMESTAMPTZ(6),
    "max_event_at" TIMESTAMPTZ(6),
    "duration_ms" INTEGER NOT NULL,
    "committed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stream_checkpoints_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "spark_applications_spark_app_id_key" ON "spark_applications"("spark_app_id");

-- CreateIndex
CREATE INDEX "spark_applications_submitted_by_id_created_at_idx" ON "spark_applications"("submitted_by_id", "created_at");

-- CreateIndex
CREATE INDEX "spark_applications_organization_id_created_at_idx" ON "spark_applications"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "spark_applications_input_bucket_id_idx" ON "spark_applications"("input_bucket_id");

-- CreateIndex
CREATE INDEX "spark_applications_output_bucket_id_idx" ON "spark_applications"("output_bucket_id");

-- CreateIndex
CREATE INDEX "spark_applications_compliance_id_idx" ON "spark_applications"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "cluster_executors_application_id_executor_number_key" ON "cluster_executors"("application_id", "executor_number");

-- CreateIndex
CREATE UNIQUE INDEX "spark_jobs_application_id_job_number_key" ON "spark_jobs"("application_id", "job_number");

-- CreateIndex
CREATE UNIQUE INDEX "job_stages_job_id_stage_number_attempt_number_key" ON "job_stages"("job_id", "stage_number", "attempt_number");

-- CreateIndex
CREATE INDEX "ingestion_connectors_bucket_id_idx" ON "ingestion_connectors"("bucket_id");

-- CreateIndex
CREATE INDEX "ingestion_connectors_created_by_id_idx" ON "ingestion_connectors"("created_by_id");

-- CreateIndex
CREATE INDEX "ingestion_connectors_organization_id_idx" ON "ingestion_connectors"("organization_id");

-- CreateIndex
CREATE INDEX "ingestion_connectors_compliance_id_idx" ON "ingestion_connectors"("compliance_id");

-- CreateIndex
CREATE INDEX "parquet_datasets_organization_id_name_idx" ON "parquet_datasets"("organization_id", "name");

-- CreateIndex
CREATE INDEX "parquet_datasets_writer_id_idx" ON "parquet_datasets"("writer_id");

-- CreateIndex
CREATE INDEX "parquet_datasets_steward_id_idx" ON "parquet_datasets"("steward_id");

-- CreateIndex
CREATE INDEX "parquet_datasets_compliance_id_idx" ON "parquet_datasets"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "parquet_datasets_bucket_id_path_prefix_key" ON "parquet_datasets"("bucket_id", "path_prefix");

-- CreateIndex
CREATE INDEX "stream_checkpoints_connector_id_committed_at_idx" ON "stream_checkpoints"("connector_id", "committed_at");

-- CreateIndex
CREATE INDEX "stream_checkpoints_committed_at_idx" ON "stream_checkpoints" USING BRIN ("committed_at");

-- CreateIndex
CREATE UNIQUE INDEX "stream_checkpoints_batch_key" ON "stream_checkpoints"("application_id", "query_name", "batch_number");

-- AddForeignKey
ALTER TABLE "cluster_executors" ADD CONSTRAINT "cluster_executors_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "spark_applications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spark_jobs" ADD CONSTRAINT "spark_jobs_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "spark_applications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_stages" ADD CONSTRAINT "job_stages_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "spark_jobs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parquet_datasets" ADD CONSTRAINT "parquet_datasets_writer_id_fkey" FOREIGN KEY ("writer_id") REFERENCES "spark_applications"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stream_checkpoints" ADD CONSTRAINT "stream_checkpoints_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "spark_applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stream_checkpoints" ADD CONSTRAINT "stream_checkpoints_connector_id_fkey" FOREIGN KEY ("connector_id") REFERENCES "ingestion_connectors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of spark_applications
ALTER TABLE "spark_applications" ADD CONSTRAINT "spark_applications_spark_app_id_97336157_check"
    CHECK (spark_app_id ~ '^(app|application|spark|local)-[0-9A-Za-z-]+$');
ALTER TABLE "spark_applications" ADD CONSTRAINT "spark_applications_name_42e331cd_check"
    CHECK (char_length(name) BETWEEN 1 AND 200);
ALTER TABLE "spark_applications" ADD CONSTRAINT "spark_applications_deploy_mode_master_url_2fbd0ede_check"
    CHECK (deploy_mode <> 'LOCAL' OR master_url ~ '^local');
ALTER TABLE "spark_applications" ADD CONSTRAINT "spark_applications_main_resource_3f78456a_check"
    CHECK (main_resource ~ '^(s3a?|https|local|file)://');
ALTER TABLE "spark_applications" ADD CONSTRAINT "spark_applications_driver_memory_mib_executor_me_36278f90_check"
    CHECK (driver_memory_mib >= 512 AND executor_memory_mib >= 512 AND executor_cores BETWEEN 1 AND 64);
ALTER TABLE "spark_applications" ADD CONSTRAINT "spark_applications_min_executors_max_executors_365ce3b0_check"
    CHECK (min_executors >= 0 AND max_executors >= min_executors AND max_executors >= 1);
ALTER TABLE "spark_applications" ADD CONSTRAINT "spark_applications_state_ended_at_7f0e524e_check"
    CHECK ((state IN ('COMPLETED', 'FAILED', 'KILLED')) = (ended_at IS NOT NULL));
ALTER TABLE "spark_applications" ADD CONSTRAINT "spark_applications_state_started_at_4aabfad7_check"
    CHECK (state = 'SUBMITTED' OR started_at IS NOT NULL OR state = 'KILLED');
ALTER TABLE "spark_applications" ADD CONSTRAINT "spark_applications_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "spark_applications" ADD CONSTRAINT "spark_applications_state_failure_1bbe89ff_check"
    CHECK ((state = 'FAILED') = (failure IS NOT NULL));

-- Safeguards of cluster_executors
ALTER TABLE "cluster_executors" ADD CONSTRAINT "cluster_executors_executor_number_3679bdbe_check"
    CHECK (executor_number ~ '^(driver|[0-9]+)$');
ALTER TABLE "cluster_executors" ADD CONSTRAINT "cluster_executors_port_13320a21_check"
    CHECK (port BETWEEN 1 AND 65535);
ALTER TABLE "cluster_executors" ADD CONSTRAINT "cluster_executors_total_cores_90663e61_check"
    CHECK (total_cores BETWEEN 0 AND 256);
ALTER TABLE "cluster_executors" ADD CONSTRAINT "cluster_executors_memory_used_bytes_max_memory_b_2f75f338_check"
    CHECK (memory_used_bytes BETWEEN 0 AND max_memory_bytes AND disk_used_bytes >= 0);
ALTER TABLE "cluster_executors" ADD CONSTRAINT "cluster_executors_failed_tasks_completed_tasks_t_b31f4b63_check"
    CHECK (failed_tasks >= 0 AND completed_tasks >= 0 AND total_gc_ms >= 0 AND total_duration_ms >= total_gc_ms);
ALTER TABLE "cluster_executors" ADD CONSTRAINT "cluster_executors_shuffle_read_bytes_shuffle_wri_8c1070cc_check"
    CHECK (shuffle_read_bytes >= 0 AND shuffle_write_bytes >= 0);
ALTER TABLE "cluster_executors" ADD CONSTRAINT "cluster_executors_is_active_removed_at_remove_re_c080fa7c_check"
    CHECK (is_active = (removed_at IS NULL) AND is_active = (remove_reason IS NULL));
ALTER TABLE "cluster_executors" ADD CONSTRAINT "cluster_executors_removed_at_added_at_2218ee21_check"
    CHECK (removed_at >= added_at);

-- Safeguards of spark_jobs
ALTER TABLE "spark_jobs" ADD CONSTRAINT "spark_jobs_job_number_4e5793f9_check"
    CHECK (job_number >= 0);
ALTER TABLE "spark_jobs" ADD CONSTRAINT "spark_jobs_task_count_completed_tasks_failed_tas_e188e303_check"
    CHECK (task_count >= 0 AND completed_tasks >= 0 AND failed_tasks >= 0 AND skipped_tasks >= 0 AND killed_tasks >= 0);
ALTER TABLE "spark_jobs" ADD CONSTRAINT "spark_jobs_completed_tasks_skipped_tasks_task_co_76e193d8_check"
    CHECK (completed_tasks + skipped_tasks <= task_count);
ALTER TABLE "spark_jobs" ADD CONSTRAINT "spark_jobs_status_completed_tasks_skipped_tasks_31a244e6_check"
    CHECK (status <> 'SUCCEEDED' OR completed_tasks + skipped_tasks = task_count);
ALTER TABLE "spark_jobs" ADD CONSTRAINT "spark_jobs_status_completed_at_c5385e43_check"
    CHECK ((status = 'RUNNING') = (completed_at IS NULL));
ALTER TABLE "spark_jobs" ADD CONSTRAINT "spark_jobs_completed_at_submitted_at_a81f9585_check"
    CHECK (completed_at >= submitted_at);

-- Safeguards of job_stages
ALTER TABLE "job_stages" ADD CONSTRAINT "job_stages_stage_number_attempt_number_1ad7ead1_check"
    CHECK (stage_number >= 0 AND attempt_number >= 0);
ALTER TABLE "job_stages" ADD CONSTRAINT "job_stages_task_count_completed_tasks_failed_tas_cb5c8b54_check"
    CHECK (task_count >= 0 AND completed_tasks BETWEEN 0 AND task_count AND failed_tasks >= 0);
ALTER TABLE "job_stages" ADD CONSTRAINT "job_stages_input_bytes_input_records_output_byte_eabe1788_check"
    CHECK (input_bytes >= 0 AND input_records >= 0 AND output_bytes >= 0 AND output_records >= 0);
ALTER TABLE "job_stages" ADD CONSTRAINT "job_stages_shuffle_read_bytes_shuffle_write_byte_53a6c00f_check"
    CHECK (shuffle_read_bytes >= 0 AND shuffle_write_bytes >= 0 AND memory_spilled_bytes >= 0 AND disk_spilled_bytes >= 0);
ALTER TABLE "job_stages" ADD CONSTRAINT "job_stages_executor_run_ms_executor_cpu_ns_9288f675_check"
    CHECK (executor_run_ms >= 0 AND executor_cpu_ns >= 0);
ALTER TABLE "job_stages" ADD CONSTRAINT "job_stages_status_completed_at_38ef9bb4_check"
    CHECK ((status IN ('COMPLETE', 'FAILED')) = (completed_at IS NOT NULL));
ALTER TABLE "job_stages" ADD CONSTRAINT "job_stages_status_failure_reason_ed00742b_check"
    CHECK ((status = 'FAILED') = (failure_reason IS NOT NULL));
ALTER TABLE "job_stages" ADD CONSTRAINT "job_stages_completed_at_submitted_at_a81f9585_check"
    CHECK (completed_at >= submitted_at);

-- Safeguards of ingestion_connectors
ALTER TABLE "ingestion_connectors" ADD CONSTRAINT "ingestion_connectors_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "ingestion_connectors" ADD CONSTRAINT "ingestion_connectors_source_format_topic_pattern_cb900267_check"
    CHECK ((source_format = 'KAFKA') = (topic_pattern IS NOT NULL));
ALTER TABLE "ingestion_connectors" ADD CONSTRAINT "ingestion_connectors_source_format_bucket_id_63a9e4df_check"
    CHECK ((source_format IN ('PARQUET', 'CSV', 'JSON', 'AVRO', 'ORC', 'DELTA')) = (bucket_id IS NOT NULL));
ALTER TABLE "ingestion_connectors" ADD CONSTRAINT "ingestion_connectors_arrow_schema_options_d0ad6e3d_check"
    CHECK (jsonb_typeof(arrow_schema) = 'object' AND jsonb_typeof(options) = 'object');
ALTER TABLE "ingestion_connectors" ADD CONSTRAINT "ingestion_connectors_max_records_per_trigger_4b97b06b_check"
    CHECK (max_records_per_trigger > 0);
ALTER TABLE "ingestion_connectors" ADD CONSTRAINT "ingestion_connectors_is_streaming_source_format_02b3694b_check"
    CHECK (NOT (is_streaming AND source_format = 'JDBC'));
CREATE UNIQUE INDEX "ingestion_connectors_organization_id_name_d7e57443_key" ON "ingestion_connectors" ("organization_id", "name")
    WHERE (deleted_at IS NULL);

-- Safeguards of parquet_datasets
ALTER TABLE "parquet_datasets" ADD CONSTRAINT "parquet_datasets_name_16f10ac8_check"
    CHECK (name ~ '^[a-z_][a-z0-9_]{0,62}(\.[a-z_][a-z0-9_]{0,62})?$');
ALTER TABLE "parquet_datasets" ADD CONSTRAINT "parquet_datasets_path_prefix_607bf96c_check"
    CHECK (path_prefix !~ '^/' AND path_prefix ~ '/$');
ALTER TABLE "parquet_datasets" ADD CONSTRAINT "parquet_datasets_row_group_mib_7286a0ac_check"
    CHECK (row_group_mib BETWEEN 1 AND 1024);
ALTER TABLE "parquet_datasets" ADD CONSTRAINT "parquet_datasets_row_count_file_count_size_bytes_55952f4f_check"
    CHECK (row_count >= 0 AND file_count >= 0 AND size_bytes >= 0);
ALTER TABLE "parquet_datasets" ADD CONSTRAINT "parquet_datasets_arrow_schema_7922840e_check"
    CHECK (jsonb_typeof(arrow_schema) = 'object');
ALTER TABLE "parquet_datasets" ADD CONSTRAINT "parquet_datasets_version_2ca61a91_check"
    CHECK (version >= 1);

-- Safeguards of stream_checkpoints
ALTER TABLE "stream_checkpoints" ADD CONSTRAINT "stream_checkpoints_batch_number_10c59033_check"
    CHECK (batch_number >= 0);
ALTER TABLE "stream_checkpoints" ADD CONSTRAINT "stream_checkpoints_input_rows_output_rows_state_b73f6bac_check"
    CHECK (input_rows >= 0 AND output_rows >= -1 AND state_rows >= 0 AND late_rows_dropped >= 0);
ALTER TABLE "stream_checkpoints" ADD CONSTRAINT "stream_checkpoints_duration_ms_4396fb6b_check"
    CHECK (duration_ms >= 0);
ALTER TABLE "stream_checkpoints" ADD CONSTRAINT "stream_checkpoints_start_offsets_end_offsets_4bfda62e_check"
    CHECK (jsonb_typeof(start_offsets) IN ('object', 'null') AND jsonb_typeof(end_offsets) = 'object');
ALTER TABLE "stream_checkpoints" ADD CONSTRAINT "stream_checkpoints_max_event_at_watermark_at_824d41f8_check"
    CHECK (max_event_at >= watermark_at);

-- Access to spark_applications
ALTER TABLE "spark_applications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "spark_applications" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "spark_applications" TO azora_service;
GRANT SELECT ON "spark_applications" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "spark_applications_17f9229c_access" ON "spark_applications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "spark_applications" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "spark_applications" FOR SELECT TO azora_user
    USING ("submitted_by_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "spark_applications" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "submitted_by_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."spark_applications" WITH (security_barrier = true) AS
    SELECT "id", "spark_app_id", "name", "submitted_by_id", "language", "main_resource", "main_class", "arguments",
        "spark_version", "master_url", "deploy_mode", "driver_memory_mib", "executor_memory_mib", "executor_cores",
        "min_executors", "max_executors", "input_bucket_id", "output_bucket_id", "state", "failure", "started_at",
        "ended_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "spark_applications";
GRANT SELECT ON azora_reader."spark_applications" TO azora_reader;
ALTER VIEW azora_reader."spark_applications" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "spark_applications"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('submitted_by_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "spark_applications"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('submitted_by_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "spark_applications"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('submitted_by_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "spark_applications"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to cluster_executors
ALTER TABLE "cluster_executors" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "cluster_executors" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "cluster_executors" TO azora_service;
GRANT SELECT ON "cluster_executors" TO azora_maintenance, azora_masker;
CREATE POLICY "cluster_executors_17a6ac42_access" ON "cluster_executors"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "cluster_executors" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."cluster_executors" WITH (security_barrier = true) AS
    SELECT "id", "application_id", "executor_number", "host", "port", "total_cores", "max_memory_bytes",
        "memory_used_bytes", "disk_used_bytes", "completed_tasks", "failed_tasks", "total_duration_ms", "total_gc_ms",
        "shuffle_read_bytes", "shuffle_write_bytes", "is_active", "added_at", "removed_at", "remove_reason",
        "created_at", "updated_at"
    FROM "cluster_executors";
GRANT SELECT ON azora_reader."cluster_executors" TO azora_reader;
ALTER VIEW azora_reader."cluster_executors" OWNER TO azora_masker;

-- Access to spark_jobs
ALTER TABLE "spark_jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "spark_jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "spark_jobs" TO azora_service;
GRANT SELECT ON "spark_jobs" TO azora_maintenance, azora_masker;
CREATE POLICY "spark_jobs_783c3da7_access" ON "spark_jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "spark_jobs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."spark_jobs" WITH (security_barrier = true) AS
    SELECT "id", "application_id", "job_number", "description", "job_group", "status", "task_count", "completed_tasks",
        "failed_tasks", "skipped_tasks", "killed_tasks", "submitted_at", "completed_at", "created_at", "updated_at"
    FROM "spark_jobs";
GRANT SELECT ON azora_reader."spark_jobs" TO azora_reader;
ALTER VIEW azora_reader."spark_jobs" OWNER TO azora_masker;

-- Access to job_stages
ALTER TABLE "job_stages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "job_stages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "job_stages" TO azora_service;
GRANT SELECT ON "job_stages" TO azora_maintenance, azora_masker;
CREATE POLICY "job_stages_70f33d16_access" ON "job_stages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "job_stages" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."job_stages" WITH (security_barrier = true) AS
    SELECT "id", "job_id", "stage_number", "attempt_number", "name", "status", "task_count", "completed_tasks",
        "failed_tasks", "input_bytes", "input_records", "output_bytes", "output_records", "shuffle_read_bytes",
        "shuffle_write_bytes", "memory_spilled_bytes", "disk_spilled_bytes", "executor_run_ms", "executor_cpu_ns",
        "failure_reason", "submitted_at", "completed_at", "created_at", "updated_at"
    FROM "job_stages";
GRANT SELECT ON azora_reader."job_stages" TO azora_reader;
ALTER VIEW azora_reader."job_stages" OWNER TO azora_masker;

-- Access to ingestion_connectors
ALTER TABLE "ingestion_connectors" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ingestion_connectors" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ingestion_connectors" TO azora_service;
GRANT SELECT ON "ingestion_connectors" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ingestion_connectors_312d044f_access" ON "ingestion_connectors"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ingestion_connectors" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ingestion_connectors" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ingestion_connectors" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."ingestion_connectors" WITH (security_barrier = true) AS
    SELECT "id", "name", "source_format", "bucket_id", "path_glob", "topic_pattern", "connection_secret_key",
        "arrow_schema", "options", "malformed_rows", "is_streaming", "max_records_per_trigger", "created_by_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "ingestion_connectors";
GRANT SELECT ON azora_reader."ingestion_connectors" TO azora_reader;
ALTER VIEW azora_reader."ingestion_connectors" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ingestion_connectors"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ingestion_connectors"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ingestion_connectors"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ingestion_connectors"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to parquet_datasets
ALTER TABLE "parquet_datasets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "parquet_datasets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "parquet_datasets" TO azora_service;
GRANT SELECT ON "parquet_datasets" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "parquet_datasets_d3b2421a_access" ON "parquet_datasets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "parquet_datasets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "parquet_datasets" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "parquet_datasets" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."parquet_datasets" WITH (security_barrier = true) AS
    SELECT "id", "name", "bucket_id", "path_prefix", "arrow_schema", "partition_columns", "codec", "row_group_mib",
        "version", "row_count", "file_count", "size_bytes", "contains_personal_data", "writer_id", "steward_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "parquet_datasets";
GRANT SELECT ON azora_reader."parquet_datasets" TO azora_reader;
ALTER VIEW azora_reader."parquet_datasets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "parquet_datasets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "parquet_datasets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "parquet_datasets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "parquet_datasets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to stream_checkpoints
ALTER TABLE "stream_checkpoints" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "stream_checkpoints" FROM PUBLIC;
GRANT SELECT, INSERT ON "stream_checkpoints" TO azora_service;
GRANT SELECT ON "stream_checkpoints" TO azora_maintenance, azora_masker;
CREATE POLICY "stream_checkpoints_f3c13af1_access" ON "stream_checkpoints"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "stream_checkpoints" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."stream_checkpoints" WITH (security_barrier = true) AS
    SELECT "id", "application_id", "connector_id", "query_name", "batch_number", "start_offsets", "end_offsets",
        "input_rows", "output_rows", "state_rows", "late_rows_dropped", "watermark_at", "max_event_at", "duration_ms",
        "committed_at", "created_at"
    FROM "stream_checkpoints";
GRANT SELECT ON azora_reader."stream_checkpoints" TO azora_reader;
ALTER VIEW azora_reader."stream_checkpoints" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "stream_checkpoints"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "stream_checkpoints"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
