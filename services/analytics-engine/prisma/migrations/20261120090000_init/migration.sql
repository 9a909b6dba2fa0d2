-- CreateEnum
CREATE TYPE "FactTableKind" AS ENUM ('TRANSACTION', 'PERIODIC_SNAPSHOT', 'ACCUMULATING_SNAPSHOT', 'FACTLESS');

-- CreateEnum
CREATE TYPE "ModelStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'RETIRED');

-- CreateEnum
CREATE TYPE "DimensionDataType" AS ENUM ('STRING', 'NUMBER', 'BOOLEAN', 'DATE', 'TIMESTAMP', 'GEOGRAPHY');

-- CreateEnum
CREATE TYPE "ScdKind" AS ENUM ('TYPE_0', 'TYPE_1', 'TYPE_2', 'TYPE_3', 'TYPE_4', 'TYPE_5', 'TYPE_6', 'TYPE_7');

-- CreateEnum
CREATE TYPE "MeasureAggregation" AS ENUM ('SUM', 'COUNT', 'COUNT_DISTINCT', 'AVERAGE', 'MIN', 'MAX', 'MEDIAN', 'PERCENTILE');

-- CreateEnum
CREATE TYPE "Additivity" AS ENUM ('ADDITIVE', 'SEMI_ADDITIVE', 'NON_ADDITIVE');

-- CreateEnum
CREATE TYPE "MeasureUnit" AS ENUM ('COUNT', 'CURRENCY', 'PERCENT', 'SECONDS', 'BYTES', 'POINTS');

-- CreateEnum
CREATE TYPE "PipelineMode" AS ENUM ('FULL', 'INCREMENTAL', 'STREAMING');

-- CreateEnum
CREATE TYPE "PipelineEngine" AS ENUM ('POSTGRESQL', 'SPARK');

-- CreateEnum
CREATE TYPE "PipelineState" AS ENUM ('IDLE', 'RUNNING', 'FAILED', 'PAUSED');

-- CreateEnum
CREATE TYPE "RollupGrain" AS ENUM ('MINUTE', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'ALL_TIME');

-- CreateEnum
CREATE TYPE "RollupStatus" AS ENUM ('BUILDING', 'FRESH', 'STALE', 'DISABLED');

-- CreateEnum
CREATE TYPE "QuerySource" AS ENUM ('FACTS', 'ROLLUP', 'CACHE');

-- CreateEnum
CREATE TYPE "QueryOutcome" AS ENUM ('SUCCEEDED', 'FAILED', 'TIMED_OUT', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DetectionMethod" AS ENUM ('STL_ESD', 'HOLT_WINTERS', 'ISOLATION_FOREST', 'STATIC_LIMIT');

-- CreateEnum
CREATE TYPE "AnomalyDirection" AS ENUM ('ABOVE', 'BELOW');

-- CreateEnum
CREATE TYPE "AnomalyVerdict" AS ENUM ('UNREVIEWED', 'TRUE_ANOMALY', 'EXPECTED', 'DATA_FAULT');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "semantic_models" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "grain_statement" TEXT NOT NULL,
    "fact_kind" "FactTableKind" NOT NULL,
    "fact_relation" TEXT NOT NULL,
    "event_definition_id" UUID,
    "time_column" VARCHAR(63) NOT NULL,
    "time_zone" VARCHAR(32) NOT NULL DEFAULT 'UTC',
    "contains_personal_data" BOOLEAN NOT NULL DEFAULT false,
    "status" "ModelStatus" NOT NULL DEFAULT 'DRAFT',
    "published_at" TIMESTAMPTZ(6),
    "steward_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "semantic_models_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "semantic_dimensions" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "expression" TEXT NOT NULL,
    "data_type" "DimensionDataType" NOT NULL,
    "is_degenerate" BOOLEAN NOT NULL DEFAULT true,
    "join_relation" TEXT,
    "join_condition" TEXT,
    "scd_kind" "ScdKind" NOT NULL DEFAULT 'TYPE_1',
    "valid_from_column" VARCHAR(63),
    "parent_id" UUID,
    "is_personal" BOOLEAN NOT NULL DEFAULT false,
    "cardinality_estimate" BIGINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "semantic_dimensions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "semantic_measures" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "expression" TEXT NOT NULL,
    "aggregation" "MeasureAggregation" NOT NULL,
    "percentile" DECIMAL(4,3),
    "additivity" "Additivity" NOT NULL DEFAULT 'ADDITIVE',
    "non_additive_dimension" VARCHAR(63),
    "unit" "MeasureUnit" NOT NULL DEFAULT 'COUNT',
    "currency" VARCHAR(10),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "semantic_measures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aggregation_pipelines" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "rollup_id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "mode" "PipelineMode" NOT NULL DEFAULT 'INCREMENTAL',
    "engine" "PipelineEngine" NOT NULL DEFAULT 'POSTGRESQL',
    "cron_expression" TEXT,
    "lookback_hours" INTEGER NOT NULL DEFAULT 48,
    "watermark_seconds" INTEGER,
    "state" "PipelineState" NOT NULL DEFAULT 'IDLE',
    "last_error" TEXT,
    "last_spark_job_id" UUID,
    "last_rows" BIGINT,
    "last_duration_ms" INTEGER,
    "complete_until" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "aggregation_pipelines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rollup_tables" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "relation_name" VARCHAR(127) NOT NULL,
    "grain" "RollupGrain" NOT NULL,
    "dimension_names" TEXT[],
    "measure_names" TEXT[],
    "minimum_group_size" SMALLINT NOT NULL DEFAULT 1,
    "status" "RollupStatus" NOT NULL DEFAULT 'BUILDING',
    "row_count" BIGINT NOT NULL DEFAULT 0,
    "size_bytes" BIGINT NOT NULL DEFAULT 0,
    "retention_days" INTEGER,
    "hit_count" BIGINT NOT NULL DEFAULT 0,
    "refreshed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "rollup_tables_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "query_executions" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "rollup_id" UUID,
    "user_id" UUID,
    "query_text" TEXT,
    "query_hash" CHAR(64) NOT NULL,
    "served_from" "QuerySource" NOT NULL,
    "outcome" "QueryOutcome" NOT NULL,
    "error_code" CHAR(5),
    "queue_ms" INTEGER NOT NULL DEFAULT 0,
    "rows_returned" BIGINT NOT NULL DEFAULT 0,
    "bytes_scanned" BIGINT NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6) NOT NULL,
    "organization_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "query_executions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anomaly_detections" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "measure_name" VARCHAR(63) NOT NULL,
    "slice" JSONB NOT NULL DEFAULT '{}',
    "slice_hash" CHAR(32) NOT NULL,
    "method" "DetectionMethod" NOT NULL,
    "direction" "AnomalyDirection" NOT NULL,
    "observed_value" DECIMAL(28,8) NOT NULL,
    "expected_value" DECIMAL(28,8) NOT NULL,
    "lower_bound" DECIMAL(28,8) NOT NULL,
    "upper_bound" DECIMAL(28,8) NOT NULL,
    "anomaly_score" DECIMAL(12,6) NOT NULL,
    "verdict" "AnomalyVerdict" NOT NULL DEFAULT 'UNREVIEWED',
    "reviewed_by_id" UUID,
    "interval_start" TIMESTAMPTZ(6) NOT NULL,
    "interval_end" TIMESTAMPTZ(6) NOT NULL,
    "detected_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "anomaly_detections_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "semantic_models_event_definition_id_idx" ON "semantic_models"("event_definition_id");

-- CreateIndex
CREATE INDEX "semantic_models_steward_id_idx" ON "semantic_models"("steward_id");

-- CreateIndex
CREATE INDEX "semantic_models_organization_id_idx" ON "semantic_models"("organization_id");

-- CreateIndex
CREATE INDEX "semantic_models_compliance_id_idx" ON "semantic_models"("compliance_id");

-- CreateIndex
CREATE INDEX "semantic_dimensions_parent_id_idx" ON "semantic_dimensions"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "semantic_dimensions_model_id_name_key" ON "semantic_dimensions"("model_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "semantic_measures_model_id_name_key" ON "semantic_measures"("model_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "aggregation_pipelines_name_key" ON "aggregation_pipelines"("name");

-- CreateIndex
CREATE INDEX "aggregation_pipelines_model_id_idx" ON "aggregation_pipelines"("model_id");

-- CreateIndex
CREATE INDEX "aggregation_pipelines_rollup_id_idx" ON "aggregation_pipelines"("rollup_id");

-- CreateIndex
CREATE INDEX "aggregation_pipelines_last_spark_job_id_idx" ON "aggregation_pipelines"("last_spark_job_id");

-- CreateIndex
CREATE UNIQUE INDEX "rollup_tables_relation_name_key" ON "rollup_tables"("relation_name");

-- CreateIndex
CREATE INDEX "rollup_tables_model_id_idx" ON "rollup_tables"("model_id");

-- CreateIndex
CREATE INDEX "query_executions_model_id_started_at_idx" ON "query_executions"("model_id", "started_at");

-- CreateIndex
CREATE INDEX "query_executions_user_id_started_at_idx" ON "query_executions"("user_id", "started_at");

-- CreateIndex
CREATE INDEX "query_executions_organization_id_started_at_idx" ON "query_executions"("organization_id", "started_at");

-- CreateIndex
CREATE INDEX "query_executions_query_hash_idx" ON "query_executions"("query_hash");

-- CreateIndex
CREATE INDEX "query_executions_rollup_id_idx" ON "query_executions"("rollup_id");

-- CreateIndex
CREATE INDEX "query_executions_started_at_idx" ON "query_executions" USING BRIN ("started_at");

-- CreateIndex
CREATE INDEX "anomaly_detections_reviewed_by_id_idx" ON "anomaly_detections"("reviewed_by_id");

-- CreateIndex
CREATE INDEX "anomaly_detections_interval_start_idx" ON "anomaly_detections" USING BRIN ("interval_start");

-- CreateIndex
CREATE UNIQUE INDEX "anomaly_detections_interval_key" ON "anomaly_detections"("model_id", "measure_name", "slice_hash", "interval_start");

-- AddForeignKey
ALTER TABLE "semantic_dimensions" ADD CONSTRAINT "semantic_dimensions_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "semantic_models"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "semantic_dimensions" ADD CONSTRAINT "semantic_dimensions_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "semantic_dimensions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "semantic_measures" ADD CONSTRAINT "semantic_measures_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "semantic_models"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aggregation_pipelines" ADD CONSTRAINT "aggregation_pipelines_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "semantic_models"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aggregation_pipelines" ADD CONSTRAINT "aggregation_pipelines_rollup_id_fkey" FOREIGN KEY ("rollup_id") REFERENCES "rollup_tables"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rollup_tables" ADD CONSTRAINT "rollup_tables_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "semantic_models"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "query_executions" ADD CONSTRAINT "query_executions_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "semantic_models"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "query_executions" ADD CONSTRAINT "query_executions_rollup_id_fkey" FOREIGN KEY ("rollup_id") REFERENCES "rollup_tables"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anomaly_detections" ADD CONSTRAINT "anomaly_detections_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "semantic_models"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of semantic_models
ALTER TABLE "semantic_models" ADD CONSTRAINT "semantic_models_name_version_1efdc958_check"
    CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$' AND version >= 1);
ALTER TABLE "semantic_models" ADD CONSTRAINT "semantic_models_fact_relation_11989b43_check"
    CHECK (fact_relation ~ '^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*){0,2}$');
ALTER TABLE "semantic_models" ADD CONSTRAINT "semantic_models_grain_statement_55a563ec_check"
    CHECK (char_length(grain_statement) BETWEEN 5 AND 500);
ALTER TABLE "semantic_models" ADD CONSTRAINT "semantic_models_status_published_at_612daed8_check"
    CHECK ((status = 'DRAFT') = (published_at IS NULL));
ALTER TABLE "semantic_models" ADD CONSTRAINT "semantic_models_time_column_9f4b1bbf_check"
    CHECK (time_column ~ '^[a-z_][a-z0-9_]*$');
CREATE UNIQUE INDEX "semantic_models_organization_id_name_045b8122_key" ON "semantic_models" ("organization_id", "name")
    WHERE (status = 'PUBLISHED' AND organization_id IS NOT NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "semantic_models_name_a88ccb3f_key" ON "semantic_models" ("name")
    WHERE (status = 'PUBLISHED' AND organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of semantic_dimensions
ALTER TABLE "semantic_dimensions" ADD CONSTRAINT "semantic_dimensions_name_e6fc68cd_check"
    CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$');
ALTER TABLE "semantic_dimensions" ADD CONSTRAINT "semantic_dimensions_scd_kind_valid_from_column_ff6e98eb_check"
    CHECK ((scd_kind = 'TYPE_2') = (valid_from_column IS NOT NULL));
ALTER TABLE "semantic_dimensions" ADD CONSTRAINT "semantic_dimensions_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "semantic_dimensions" ADD CONSTRAINT "semantic_dimensions_is_degenerate_join_relation_0d016606_check"
    CHECK (is_degenerate = (join_relation IS NULL));
ALTER TABLE "semantic_dimensions" ADD CONSTRAINT "semantic_dimensions_cardinality_estimate_d80a24ee_check"
    CHECK (cardinality_estimate >= 0);
ALTER TABLE "semantic_dimensions" ADD CONSTRAINT "semantic_dimensions_join_relation_join_condition_4c515537_check"
    CHECK ((join_relation IS NULL) = (join_condition IS NULL));

-- Safeguards of semantic_measures
ALTER TABLE "semantic_measures" ADD CONSTRAINT "semantic_measures_name_e6fc68cd_check"
    CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$');
ALTER TABLE "semantic_measures" ADD CONSTRAINT "semantic_measures_additivity_non_additive_dimens_2e0fa86a_check"
    CHECK ((additivity = 'SEMI_ADDITIVE') = (non_additive_dimension IS NOT NULL));
ALTER TABLE "semantic_measures" ADD CONSTRAINT "semantic_measures_aggregation_additivity_333b5818_check"
    CHECK (aggregation NOT IN ('COUNT_DISTINCT', 'MEDIAN', 'PERCENTILE') OR additivity = 'NON_ADDITIVE');
ALTER TABLE "semantic_measures" ADD CONSTRAINT "semantic_measures_aggregation_percentile_d33e688e_check"
    CHECK ((aggregation = 'PERCENTILE') = (percentile IS NOT NULL));
ALTER TABLE "semantic_measures" ADD CONSTRAINT "semantic_measures_percentile_2fbce5ab_check"
    CHECK (percentile > 0 AND percentile < 1);
ALTER TABLE "semantic_measures" ADD CONSTRAINT "semantic_measures_unit_currency_23a3067a_check"
    CHECK ((unit = 'CURRENCY') = (currency IS NOT NULL));

-- Safeguards of aggregation_pipelines
ALTER TABLE "aggregation_pipelines" ADD CONSTRAINT "aggregation_pipelines_name_e6fc68cd_check"
    CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$');
ALTER TABLE "aggregation_pipelines" ADD CONSTRAINT "aggregation_pipelines_lookback_hours_e67b6c9c_check"
    CHECK (lookback_hours BETWEEN 0 AND 8760);
ALTER TABLE "aggregation_pipelines" ADD CONSTRAINT "aggregation_pipelines_mode_watermark_seconds_690f59f0_check"
    CHECK ((mode = 'STREAMING') = (watermark_seconds IS NOT NULL));
ALTER TABLE "aggregation_pipelines" ADD CONSTRAINT "aggregation_pipelines_watermark_seconds_4373a5b6_check"
    CHECK (watermark_seconds BETWEEN 0 AND 604800);
ALTER TABLE "aggregation_pipelines" ADD CONSTRAINT "aggregation_pipelines_mode_cron_expression_388657b4_check"
    CHECK ((mode = 'STREAMING') = (cron_expression IS NULL));
ALTER TABLE "aggregation_pipelines" ADD CONSTRAINT "aggregation_pipelines_cron_expression_14e3f404_check"
    CHECK (cron_expression ~ '^(\S+ ){4}\S+$');
ALTER TABLE "aggregation_pipelines" ADD CONSTRAINT "aggregation_pipelines_state_last_error_bfa437eb_check"
    CHECK ((state = 'FAILED') = (last_error IS NOT NULL));
ALTER TABLE "aggregation_pipelines" ADD CONSTRAINT "aggregation_pipelines_last_rows_last_duration_ms_fd8ecea8_check"
    CHECK (last_rows >= 0 AND last_duration_ms >= 0);

-- Safeguards of rollup_tables
ALTER TABLE "rollup_tables" ADD CONSTRAINT "rollup_tables_relation_name_697555f8_check"
    CHECK (relation_name ~ '^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$');
ALTER TABLE "rollup_tables" ADD CONSTRAINT "rollup_tables_measure_names_55c850ca_check"
    CHECK (coalesce(cardinality(measure_names), 0) >= 1);
ALTER TABLE "rollup_tables" ADD CONSTRAINT "rollup_tables_row_count_size_bytes_retention_day_b57fd390_check"
    CHECK (row_count >= 0 AND size_bytes >= 0 AND retention_days > 0);
ALTER TABLE "rollup_tables" ADD CONSTRAINT "rollup_tables_minimum_group_size_ead76916_check"
    CHECK (minimum_group_size BETWEEN 1 AND 1000);
ALTER TABLE "rollup_tables" ADD CONSTRAINT "rollup_tables_status_refreshed_at_4e79ea24_check"
    CHECK (status <> 'FRESH' OR refreshed_at IS NOT NULL);
ALTER TABLE "rollup_tables" ADD CONSTRAINT "rollup_tables_hit_count_e65295c5_check"
    CHECK (hit_count >= 0);

-- Safeguards of query_executions
ALTER TABLE "query_executions" ADD CONSTRAINT "query_executions_query_hash_92ce100f_check"
    CHECK (query_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "query_executions" ADD CONSTRAINT "query_executions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "query_executions" ADD CONSTRAINT "query_executions_rows_returned_bytes_scanned_que_2cc4d855_check"
    CHECK (rows_returned >= 0 AND bytes_scanned >= 0 AND queue_ms >= 0);
ALTER TABLE "query_executions" ADD CONSTRAINT "query_executions_outcome_error_code_5ad1544b_check"
    CHECK ((outcome = 'FAILED') = (error_code IS NOT NULL));
ALTER TABLE "query_executions" ADD CONSTRAINT "query_executions_served_from_rollup_id_72fcd6f5_check"
    CHECK (served_from = 'ROLLUP' OR rollup_id IS NULL);
ALTER TABLE "query_executions" ADD CONSTRAINT "query_executions_served_from_rollup_id_b8c73561_check"
    CHECK (served_from <> 'ROLLUP' OR rollup_id IS NOT NULL);
ALTER TABLE "query_executions" ADD CONSTRAINT "query_executions_served_from_bytes_scanned_c28ecc1b_check"
    CHECK (served_from <> 'CACHE' OR bytes_scanned = 0);

-- Safeguards of anomaly_detections
ALTER TABLE "anomaly_detections" ADD CONSTRAINT "anomaly_detections_interval_end_interval_start_d_f9b94794_check"
    CHECK (interval_end > interval_start AND detected_at >= interval_start);
ALTER TABLE "anomaly_detections" ADD CONSTRAINT "anomaly_detections_lower_bound_upper_bound_obser_5b162785_check"
    CHECK (lower_bound <= upper_bound AND (observed_value < lower_bound OR observed_value > upper_bound));
ALTER TABLE "anomaly_detections" ADD CONSTRAINT "anomaly_detections_expected_value_lower_bound_up_4c5d6a27_check"
    CHECK (expected_value BETWEEN lower_bound AND upper_bound);
ALTER TABLE "anomaly_detections" ADD CONSTRAINT "anomaly_detections_observed_value_upper_bound_e6243354_check"
    CHECK (observed_value < 'NaN' AND upper_bound < 'NaN');
ALTER TABLE "anomaly_detections" ADD CONSTRAINT "anomaly_detections_anomaly_score_8be2417c_check"
    CHECK (anomaly_score >= 0 AND anomaly_score < 'NaN');
ALTER TABLE "anomaly_detections" ADD CONSTRAINT "anomaly_detections_verdict_reviewed_by_id_50d8e5ec_check"
    CHECK ((verdict = 'UNREVIEWED') = (reviewed_by_id IS NULL));
ALTER TABLE "anomaly_detections" ADD CONSTRAINT "anomaly_detections_direction_observed_value_lowe_7b5c9e9e_check"
    CHECK (direction = 'ABOVE' OR observed_value < lower_bound);
ALTER TABLE "anomaly_detections" ADD CONSTRAINT "anomaly_detections_direction_observed_value_uppe_ad3b569f_check"
    CHECK (direction = 'BELOW' OR observed_value > upper_bound);
ALTER TABLE "anomaly_detections" ADD CONSTRAINT "anomaly_detections_slice_hash_40a91a5f_check"
    CHECK (slice_hash ~ '^[0-9a-f]{32}$');

-- Access to semantic_models
ALTER TABLE "semantic_models" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "semantic_models" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "semantic_models" TO azora_service;
GRANT SELECT ON "semantic_models" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "semantic_models_3db09fb8_access" ON "semantic_models"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "semantic_models" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "semantic_models" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "semantic_models" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."semantic_models" WITH (security_barrier = true) AS
    SELECT "id", "name", "version", "title", "grain_statement", "fact_kind", "fact_relation", "event_definition_id",
        "time_column", "time_zone", "contains_personal_data", "status", "published_at", "steward_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "semantic_models";
GRANT SELECT ON azora_reader."semantic_models" TO azora_reader;
ALTER VIEW azora_reader."semantic_models" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "semantic_models"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "semantic_models"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "semantic_models"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "semantic_models"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to semantic_dimensions
ALTER TABLE "semantic_dimensions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "semantic_dimensions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "semantic_dimensions" TO azora_service;
GRANT SELECT ON "semantic_dimensions" TO azora_maintenance, azora_masker;
CREATE POLICY "semantic_dimensions_e2de4ffc_access" ON "semantic_dimensions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "semantic_dimensions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."semantic_dimensions" WITH (security_barrier = true) AS
    SELECT "id", "model_id", "name", "title", "expression", "data_type", "is_degenerate", "join_relation",
        "join_condition", "scd_kind", "valid_from_column", "parent_id", "is_personal", "cardinality_estimate",
        "created_at", "updated_at"
    FROM "semantic_dimensions";
GRANT SELECT ON azora_reader."semantic_dimensions" TO azora_reader;
ALTER VIEW azora_reader."semantic_dimensions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "semantic_dimensions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "semantic_dimensions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "semantic_dimensions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "semantic_dimensions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to semantic_measures
ALTER TABLE "semantic_measures" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "semantic_measures" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "semantic_measures" TO azora_service;
GRANT SELECT ON "semantic_measures" TO azora_maintenance, azora_masker;
CREATE POLICY "semantic_measures_9be9149c_access" ON "semantic_measures"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "semantic_measures" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."semantic_measures" WITH (security_barrier = true) AS
    SELECT "id", "model_id", "name", "title", "expression", "aggregation", "percentile", "additivity",
        "non_additive_dimension", "unit", "currency", "created_at", "updated_at"
    FROM "semantic_measures";
GRANT SELECT ON azora_reader."semantic_measures" TO azora_reader;
ALTER VIEW azora_reader."semantic_measures" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "semantic_measures"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "semantic_measures"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "semantic_measures"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "semantic_measures"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to aggregation_pipelines
ALTER TABLE "aggregation_pipelines" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "aggregation_pipelines" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "aggregation_pipelines" TO azora_service;
GRANT SELECT ON "aggregation_pipelines" TO azora_maintenance, azora_masker;
CREATE POLICY "aggregation_pipelines_413c313a_access" ON "aggregation_pipelines"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "aggregation_pipelines" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."aggregation_pipelines" WITH (security_barrier = true) AS
    SELECT "id", "model_id", "rollup_id", "name", "mode", "engine", "cron_expression", "lookback_hours",
        "watermark_seconds", "state", "last_error", "last_spark_job_id", "last_rows", "last_duration_ms",
        "complete_until", "created_at", "updated_at", "deleted_at"
    FROM "aggregation_pipelines";
GRANT SELECT ON azora_reader."aggregation_pipelines" TO azora_reader;
ALTER VIEW azora_reader."aggregation_pipelines" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "aggregation_pipelines"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "aggregation_pipelines"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "aggregation_pipelines"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "aggregation_pipelines"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to rollup_tables
ALTER TABLE "rollup_tables" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rollup_tables" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rollup_tables" TO azora_service;
GRANT SELECT ON "rollup_tables" TO azora_maintenance, azora_masker;
CREATE POLICY "rollup_tables_265d3442_access" ON "rollup_tables"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rollup_tables" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."rollup_tables" WITH (security_barrier = true) AS
    SELECT "id", "model_id", "relation_name", "grain", "dimension_names", "measure_names", "minimum_group_size", "status",
        "row_count", "size_bytes", "retention_days", "hit_count", "refreshed_at", "created_at", "updated_at",
        "deleted_at"
    FROM "rollup_tables";
GRANT SELECT ON azora_reader."rollup_tables" TO azora_reader;
ALTER VIEW azora_reader."rollup_tables" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "rollup_tables"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "rollup_tables"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "rollup_tables"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "rollup_tables"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to query_executions
ALTER TABLE "query_executions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "query_executions" FROM PUBLIC;
GRANT SELECT, INSERT ON "query_executions" TO azora_service;
GRANT SELECT ON "query_executions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("query_text") ON "query_executions" TO azora_maintenance;
CREATE POLICY "query_executions_2f154186_access" ON "query_executions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "query_executions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "query_executions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."query_executions" WITH (security_barrier = true) AS
    SELECT "id", "model_id", "rollup_id", "user_id", azora.mask_free_text("query_text") AS "query_text", "query_hash",
        "served_from", "outcome", "error_code", "queue_ms", "rows_returned", "bytes_scanned", "started_at", "ended_at",
        "organization_id", "created_at"
    FROM "query_executions";
GRANT SELECT ON azora_reader."query_executions" TO azora_reader;
ALTER VIEW azora_reader."query_executions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "query_executions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{query_text}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "query_executions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to anomaly_detections
ALTER TABLE "anomaly_detections" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "anomaly_detections" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "anomaly_detections" TO azora_service;
GRANT SELECT ON "anomaly_detections" TO azora_maintenance, azora_masker;
CREATE POLICY "anomaly_detections_9b2d50a5_access" ON "anomaly_detections"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "anomaly_detections" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."anomaly_detections" WITH (security_barrier = true) AS
    SELECT "id", "model_id", "measure_name", "slice", "slice_hash", "method", "direction", "observed_value",
        "expected_value", "lower_bound", "upper_bound", "anomaly_score", "verdict", "reviewed_by_id", "interval_start",
        "interval_end", "detected_at", "created_at", "updated_at", "deleted_at"
    FROM "anomaly_detections";
GRANT SELECT ON azora_reader."anomaly_detections" TO azora_reader;
ALTER VIEW azora_reader."anomaly_detections" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "anomaly_detections"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "anomaly_detections"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "anomaly_detections"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "anomaly_detections"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
