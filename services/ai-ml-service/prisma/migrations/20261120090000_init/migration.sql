-- CreateEnum
CREATE TYPE "FeatureValueType" AS ENUM ('BOOL', 'INT32', 'INT64', 'FLOAT', 'DOUBLE', 'STRING', 'BYTES', 'UNIX_TIMESTAMP', 'UUID', 'FLOAT_LIST', 'INT64_LIST');

-- CreateEnum
CREATE TYPE "FeatureSourceKind" AS ENUM ('FILE', 'TABLE', 'STREAM', 'PUSH', 'REQUEST');

-- CreateEnum
CREATE TYPE "FeatureViewKind" AS ENUM ('BATCH', 'STREAM', 'ON_DEMAND');

-- CreateEnum
CREATE TYPE "FeatureViewStatus" AS ENUM ('DRAFT', 'ACTIVE', 'DEPRECATED');

-- CreateEnum
CREATE TYPE "FeatureServiceStatus" AS ENUM ('DRAFT', 'FROZEN', 'RETIRED');

-- CreateEnum
CREATE TYPE "FeatureAggregation" AS ENUM ('SUM', 'COUNT', 'MEAN', 'MIN', 'MAX', 'LAST', 'STDDEV', 'COUNT_DISTINCT');

-- CreateEnum
CREATE TYPE "FeatureSensitivity" AS ENUM ('PUBLIC', 'INTERNAL', 'PERSONAL', 'SPECIAL_PERSONAL');

-- CreateEnum
CREATE TYPE "MaterializationStatus" AS ENUM ('RUNNING', 'SUCCEEDED', 'FAILED');

-- CreateEnum
CREATE TYPE "DataCollection" AS ENUM ('SURVEY', 'WEB_SCRAPING', 'CROWDSOURCED', 'PLATFORM_RECORDS', 'SENSOR', 'SYNTHETIC', 'LICENSED', 'EXPERT_ANNOTATION');

-- CreateEnum
CREATE TYPE "LawfulBasis" AS ENUM ('CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'LEGITIMATE_INTEREST_OF_SUBJECT', 'PUBLIC_LAW_DUTY', 'LEGITIMATE_INTEREST');

-- CreateEnum
CREATE TYPE "AccrualPeriodicity" AS ENUM ('CONTINUOUS', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'ANNUAL', 'IRREGULAR', 'NEVER');

-- CreateEnum
CREATE TYPE "MlDatasetStatus" AS ENUM ('ACTIVE', 'DEPRECATED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "DatasetVersionStatus" AS ENUM ('DRAFT', 'FROZEN', 'DEPRECATED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "feature_entities" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "join_key" TEXT NOT NULL,
    "value_type" "FeatureValueType" NOT NULL,
    "describes" TEXT NOT NULL,
    "is_personal" BOOLEAN NOT NULL DEFAULT false,
    "subject_path" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "feature_entities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feature_sources" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "FeatureSourceKind" NOT NULL,
    "location" TEXT,
    "timestamp_field" TEXT,
    "created_timestamp_column" TEXT,
    "field_mapping" JSONB NOT NULL DEFAULT '{}',
    "batch_source_id" UUID,
    "watermark_seconds" INTEGER,
    "steward_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "feature_sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feature_views" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "kind" "FeatureViewKind" NOT NULL DEFAULT 'BATCH',
    "entity_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "ttl_seconds" INTEGER,
    "is_online" BOOLEAN NOT NULL DEFAULT true,
    "schedule_seconds" INTEGER,
    "materialized_until" TIMESTAMPTZ(6),
    "transformation" TEXT,
    "status" "FeatureViewStatus" NOT NULL DEFAULT 'DRAFT',
    "owner_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "feature_views_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feature_definitions" (
    "id" UUID NOT NULL,
    "view_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "value_type" "FeatureValueType" NOT NULL,
    "meaning" TEXT NOT NULL,
    "vector_length" INTEGER,
    "aggregation" "FeatureAggregation",
    "aggregation_seconds" INTEGER,
    "minimum_value" DECIMAL(24,8),
    "maximum_value" DECIMAL(24,8),
    "allowed_values" TEXT[],
    "presence_ratio" DECIMAL(5,4) NOT NULL DEFAULT 0,
    "sensitivity" "FeatureSensitivity" NOT NULL DEFAULT 'INTERNAL',
    "is_protected_ground" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "feature_definitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feature_services" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "registered_model_id" UUID,
    "logged_share" DECIMAL(4,3) NOT NULL DEFAULT 0.05,
    "max_online_ms" INTEGER NOT NULL DEFAULT 50,
    "status" "FeatureServiceStatus" NOT NULL DEFAULT 'DRAFT',
    "frozen_at" TIMESTAMPTZ(6),
    "owner_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "feature_services_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feature_service_views" (
    "id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "view_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "feature_names" TEXT[],
    "name_alias" TEXT NOT NULL,
    "join_key_map" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "feature_service_views_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "materialization_runs" (
    "id" UUID NOT NULL,
    "view_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "is_incremental" BOOLEAN NOT NULL DEFAULT true,
    "interval_from" TIMESTAMPTZ(6) NOT NULL,
    "interval_to" TIMESTAMPTZ(6) NOT NULL,
    "status" "MaterializationStatus" NOT NULL DEFAULT 'RUNNING',
    "rows_read" BIGINT NOT NULL DEFAULT 0,
    "rows_written" BIGINT NOT NULL DEFAULT 0,
    "rows_rejected" BIGINT NOT NULL DEFAULT 0,
    "lag_seconds" INTEGER,
    "failure" TEXT,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "materialization_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ml_datasets" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "license_spdx" TEXT NOT NULL,
    "cite_as" TEXT,
    "landing_page" TEXT,
    "languages" TEXT[],
    "collection" "DataCollection" NOT NULL,
    "data_biases" TEXT,
    "has_personal_data" BOOLEAN NOT NULL DEFAULT false,
    "lawful_basis" "LawfulBasis",
    "accrual" "AccrualPeriodicity" NOT NULL DEFAULT 'IRREGULAR',
    "status" "MlDatasetStatus" NOT NULL DEFAULT 'ACTIVE',
    "withdrawn_reason" TEXT,
    "steward_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "ml_datasets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dataset_versions" (
    "id" UUID NOT NULL,
    "dataset_id" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "previous_id" UUID,
    "file_id" UUID,
    "distribution_uri" TEXT NOT NULL,
    "encoding_format" TEXT NOT NULL,
    "content_bytes" BIGINT NOT NULL,
    "manifest_sha256" CHAR(64) NOT NULL,
    "record_count" BIGINT NOT NULL,
    "train_count" BIGINT,
    "validation_count" BIGINT,
    "test_count" BIGINT,
    "record_sets" JSONB NOT NULL,
    "changes" TEXT,
    "status" "DatasetVersionStatus" NOT NULL DEFAULT 'DRAFT',
    "frozen_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "dataset_versions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "feature_entities_name_key" ON "feature_entities"("name");

-- CreateIndex
CREATE INDEX "feature_sources_steward_id_idx" ON "feature_sources"("steward_id");

-- CreateIndex
CREATE INDEX "feature_sources_organization_id_idx" ON "feature_sources"("organization_id");

-- CreateIndex
CREATE INDEX "feature_sources_compliance_id_idx" ON "feature_sources"("compliance_id");

-- CreateIndex
CREATE INDEX "feature_sources_batch_source_id_idx" ON "feature_sources"("batch_source_id");

-- CreateIndex
CREATE INDEX "feature_views_owner_id_idx" ON "feature_views"("owner_id");

-- CreateIndex
CREATE INDEX "feature_views_compliance_id_idx" ON "feature_views"("compliance_id");

-- CreateIndex
CREATE INDEX "feature_views_entity_id_idx" ON "feature_views"("entity_id");

-- CreateIndex
CREATE INDEX "feature_views_source_id_idx" ON "feature_views"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "feature_views_organization_id_id_key" ON "feature_views"("organization_id", "id");

-- CreateIndex
CREATE INDEX "feature_definitions_organization_id_view_id_idx" ON "feature_definitions"("organization_id", "view_id");

-- CreateIndex
CREATE UNIQUE INDEX "feature_definitions_view_id_name_key" ON "feature_definitions"("view_id", "name");

-- CreateIndex
CREATE INDEX "feature_services_registered_model_id_idx" ON "feature_services"("registered_model_id");

-- CreateIndex
CREATE INDEX "feature_services_owner_id_idx" ON "feature_services"("owner_id");

-- CreateIndex
CREATE INDEX "feature_services_compliance_id_idx" ON "feature_services"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "feature_services_organization_id_id_key" ON "feature_services"("organization_id", "id");

-- CreateIndex
CREATE INDEX "feature_service_views_organization_id_service_id_idx" ON "feature_service_views"("organization_id", "service_id");

-- CreateIndex
CREATE INDEX "feature_service_views_view_id_idx" ON "feature_service_views"("view_id");

-- CreateIndex
CREATE UNIQUE INDEX "feature_service_views_service_id_name_alias_key" ON "feature_service_views"("service_id", "name_alias");

-- CreateIndex
CREATE UNIQUE INDEX "feature_service_views_service_id_position_key" ON "feature_service_views"("service_id", "position");

-- CreateIndex
CREATE INDEX "materialization_runs_view_id_started_at_idx" ON "materialization_runs"("view_id", "started_at");

-- CreateIndex
CREATE INDEX "materialization_runs_started_at_idx" ON "materialization_runs" USING BRIN ("started_at");

-- CreateIndex
CREATE INDEX "materialization_runs_organization_id_view_id_idx" ON "materialization_runs"("organization_id", "view_id");

-- CreateIndex
CREATE UNIQUE INDEX "ml_datasets_slug_key" ON "ml_datasets"("slug");

-- CreateIndex
CREATE INDEX "ml_datasets_steward_id_idx" ON "ml_datasets"("steward_id");

-- CreateIndex
CREATE INDEX "ml_datasets_organization_id_idx" ON "ml_datasets"("organization_id");

-- CreateIndex
CREATE INDEX "ml_datasets_compliance_id_idx" ON "ml_datasets"("compliance_id");

-- CreateIndex
CREATE INDEX "dataset_versions_file_id_idx" ON "dataset_versions"("file_id");

-- CreateIndex
CREATE INDEX "dataset_versions_previous_id_idx" ON "dataset_versions"("previous_id");

-- CreateIndex
CREATE UNIQUE INDEX "dataset_versions_dataset_id_version_key" ON "dataset_versions"("dataset_id", "version");

-- AddForeignKey
ALTER TABLE "feature_sources" ADD CONSTRAINT "feature_sources_batch_source_id_fkey" FOREIGN KEY ("batch_source_id") REFERENCES "feature_sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feature_views" ADD CONSTRAINT "feature_views_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "feature_entities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feature_views" ADD CONSTRAINT "feature_views_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "feature_sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feature_definitions" ADD CONSTRAINT "feature_definitions_organization_id_view_id_fkey" FOREIGN KEY ("organization_id", "view_id") REFERENCES "feature_views"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feature_service_views" ADD CONSTRAINT "feature_service_views_organization_id_service_id_fkey" FOREIGN KEY ("organization_id", "service_id") REFERENCES "feature_services"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feature_service_views" ADD CONSTRAINT "feature_service_views_view_id_fkey" FOREIGN KEY ("view_id") REFERENCES "feature_views"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "materialization_runs" ADD CONSTRAINT "materialization_runs_organization_id_view_id_fkey" FOREIGN KEY ("organization_id", "view_id") REFERENCES "feature_views"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_versions" ADD CONSTRAINT "dataset_versions_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "ml_datasets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_versions" ADD CONSTRAINT "dataset_versions_previous_id_fkey" FOREIGN KEY ("previous_id") REFERENCES "dataset_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of feature_entities
ALTER TABLE "feature_entities" ADD CONSTRAINT "feature_entities_name_e6fc68cd_check"
    CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$');
ALTER TABLE "feature_entities" ADD CONSTRAINT "feature_entities_join_key_446e2619_check"
    CHECK (join_key ~ '^[a-z][a-z0-9_]{0,62}$');
ALTER TABLE "feature_entities" ADD CONSTRAINT "feature_entities_is_personal_subject_path_f6e4770f_check"
    CHECK (NOT is_personal OR subject_path IS NOT NULL);

-- Safeguards of feature_sources
ALTER TABLE "feature_sources" ADD CONSTRAINT "feature_sources_name_e6fc68cd_check"
    CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$');
ALTER TABLE "feature_sources" ADD CONSTRAINT "feature_sources_kind_timestamp_field_30a984a0_check"
    CHECK ((kind = 'REQUEST') = (timestamp_field IS NULL));
ALTER TABLE "feature_sources" ADD CONSTRAINT "feature_sources_kind_watermark_seconds_batch_sou_886d3783_check"
    CHECK (kind <> 'STREAM' OR (watermark_seconds IS NOT NULL AND batch_source_id IS NOT NULL));
ALTER TABLE "feature_sources" ADD CONSTRAINT "feature_sources_kind_batch_source_id_6150e229_check"
    CHECK (kind NOT IN ('PUSH') OR batch_source_id IS NOT NULL);
ALTER TABLE "feature_sources" ADD CONSTRAINT "feature_sources_batch_source_id_id_3457bab4_check"
    CHECK (batch_source_id <> id);
ALTER TABLE "feature_sources" ADD CONSTRAINT "feature_sources_kind_location_01ba6f37_check"
    CHECK ((kind = 'REQUEST') = (location IS NULL));
ALTER TABLE "feature_sources" ADD CONSTRAINT "feature_sources_watermark_seconds_4373a5b6_check"
    CHECK (watermark_seconds BETWEEN 0 AND 604800);
ALTER TABLE "feature_sources" ADD CONSTRAINT "feature_sources_field_mapping_e4515b40_check"
    CHECK (jsonb_typeof(field_mapping) = 'object');
CREATE UNIQUE INDEX "feature_sources_organization_id_name_d7e57443_key" ON "feature_sources" ("organization_id", "name")
    WHERE (deleted_at IS NULL);

-- Safeguards of feature_views
ALTER TABLE "feature_views" ADD CONSTRAINT "feature_views_name_revision_9e75cfdc_check"
    CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$' AND revision >= 1);
ALTER TABLE "feature_views" ADD CONSTRAINT "feature_views_ttl_seconds_a572c16e_check"
    CHECK (ttl_seconds > 0);
ALTER TABLE "feature_views" ADD CONSTRAINT "feature_views_kind_transformation_d5e68e5e_check"
    CHECK ((kind = 'ON_DEMAND') = (transformation IS NOT NULL));
ALTER TABLE "feature_views" ADD CONSTRAINT "feature_views_is_online_kind_ttl_seconds_10b3aa41_check"
    CHECK (NOT is_online OR kind = 'ON_DEMAND' OR ttl_seconds IS NOT NULL);
ALTER TABLE "feature_views" ADD CONSTRAINT "feature_views_schedule_seconds_is_online_0b6df4f4_check"
    CHECK (schedule_seconds >= 60 AND (schedule_seconds IS NULL OR is_online));
CREATE UNIQUE INDEX "feature_views_organization_id_name_revision_370c34c2_key" ON "feature_views" ("organization_id", "name", "revision")
    WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX "feature_views_organization_id_name_0f03f535_key" ON "feature_views" ("organization_id", "name")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of feature_definitions
ALTER TABLE "feature_definitions" ADD CONSTRAINT "feature_definitions_name_93719602_check"
    CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$' AND name !~ '__');
ALTER TABLE "feature_definitions" ADD CONSTRAINT "feature_definitions_value_type_vector_length_e54881c4_check"
    CHECK ((value_type IN ('FLOAT_LIST', 'INT64_LIST')) = (vector_length IS NOT NULL));
ALTER TABLE "feature_definitions" ADD CONSTRAINT "feature_definitions_vector_length_2fba93c4_check"
    CHECK (vector_length BETWEEN 1 AND 16384);
ALTER TABLE "feature_definitions" ADD CONSTRAINT "feature_definitions_minimum_value_maximum_value_dcdfddf7_check"
    CHECK (minimum_value <= maximum_value AND minimum_value < 'NaN' AND maximum_value < 'NaN');
ALTER TABLE "feature_definitions" ADD CONSTRAINT "feature_definitions_minimum_value_maximum_value_80d5f27d_check"
    CHECK ((minimum_value IS NULL AND maximum_value IS NULL) OR value_type IN ('INT32', 'INT64', 'FLOAT', 'DOUBLE'));
ALTER TABLE "feature_definitions" ADD CONSTRAINT "feature_definitions_presence_ratio_db394ef2_check"
    CHECK (presence_ratio BETWEEN 0 AND 1);
ALTER TABLE "feature_definitions" ADD CONSTRAINT "feature_definitions_allowed_values_value_type_64147597_check"
    CHECK (coalesce(cardinality(allowed_values), 0) = 0 OR value_type IN ('STRING', 'INT32', 'INT64'));
ALTER TABLE "feature_definitions" ADD CONSTRAINT "feature_definitions_aggregation_seconds_aggregat_3ef0a8f6_check"
    CHECK (aggregation_seconds > 0 AND (aggregation IS NULL) = (aggregation_seconds IS NULL));

-- Safeguards of feature_services
ALTER TABLE "feature_services" ADD CONSTRAINT "feature_services_name_revision_9e75cfdc_check"
    CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$' AND revision >= 1);
ALTER TABLE "feature_services" ADD CONSTRAINT "feature_services_logged_share_fe99220e_check"
    CHECK (logged_share BETWEEN 0 AND 1);
ALTER TABLE "feature_services" ADD CONSTRAINT "feature_services_max_online_ms_f8e59b71_check"
    CHECK (max_online_ms > 0);
ALTER TABLE "feature_services" ADD CONSTRAINT "feature_services_status_frozen_at_91229237_check"
    CHECK ((status = 'DRAFT') = (frozen_at IS NULL));
CREATE UNIQUE INDEX "feature_services_organization_id_name_revision_370c34c2_key" ON "feature_services" ("organization_id", "name", "revision")
    WHERE (deleted_at IS NULL);

-- Safeguards of feature_service_views
ALTER TABLE "feature_service_views" ADD CONSTRAINT "feature_service_views_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "feature_service_views" ADD CONSTRAINT "feature_service_views_feature_names_7c1ee381_check"
    CHECK (coalesce(cardinality(feature_names), 0) >= 1);
ALTER TABLE "feature_service_views" ADD CONSTRAINT "feature_service_views_join_key_map_b4a25fe4_check"
    CHECK (jsonb_typeof(join_key_map) = 'object');
ALTER TABLE "feature_service_views" ADD CONSTRAINT "feature_service_views_name_alias_f5889c91_check"
    CHECK (name_alias ~ '^[a-z][a-z0-9_]{0,62}$');

-- Safeguards of materialization_runs
ALTER TABLE "materialization_runs" ADD CONSTRAINT "materialization_runs_interval_to_interval_from_e84aed4a_check"
    CHECK (interval_to > interval_from);
ALTER TABLE "materialization_runs" ADD CONSTRAINT "materialization_runs_rows_read_rows_written_rows_b3831bf7_check"
    CHECK (rows_read >= 0 AND rows_written BETWEEN 0 AND rows_read AND rows_rejected BETWEEN 0 AND rows_read - rows_written);
ALTER TABLE "materialization_runs" ADD CONSTRAINT "materialization_runs_status_ended_at_b0062b74_check"
    CHECK ((status = 'RUNNING') = (ended_at IS NULL));
ALTER TABLE "materialization_runs" ADD CONSTRAINT "materialization_runs_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "materialization_runs" ADD CONSTRAINT "materialization_runs_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "materialization_runs" ADD CONSTRAINT "materialization_runs_lag_seconds_62d93608_check"
    CHECK (lag_seconds >= 0);
CREATE UNIQUE INDEX "materialization_runs_view_id_6c3985e4_key" ON "materialization_runs" ("view_id")
    WHERE (status = 'RUNNING');

-- Safeguards of ml_datasets
ALTER TABLE "ml_datasets" ADD CONSTRAINT "ml_datasets_slug_a468de01_check"
    CHECK (slug ~ '^[a-z0-9]+([_-][a-z0-9]+)*$');
ALTER TABLE "ml_datasets" ADD CONSTRAINT "ml_datasets_license_spdx_002409a4_check"
    CHECK (license_spdx ~ '^[A-Za-z0-9.+() -]+$');
ALTER TABLE "ml_datasets" ADD CONSTRAINT "ml_datasets_lawful_basis_has_personal_data_6a0ecc9a_check"
    CHECK (lawful_basis IS NOT NULL OR NOT has_personal_data);
ALTER TABLE "ml_datasets" ADD CONSTRAINT "ml_datasets_has_personal_data_data_biases_6512b2f5_check"
    CHECK (NOT has_personal_data OR data_biases IS NOT NULL);
ALTER TABLE "ml_datasets" ADD CONSTRAINT "ml_datasets_landing_page_29fa5ae8_check"
    CHECK (landing_page ~ '^https?://[^ ]+$');
ALTER TABLE "ml_datasets" ADD CONSTRAINT "ml_datasets_status_withdrawn_reason_37a4cd32_check"
    CHECK ((status = 'WITHDRAWN') = (withdrawn_reason IS NOT NULL));

-- Safeguards of dataset_versions
ALTER TABLE "dataset_versions" ADD CONSTRAINT "dataset_versions_version_af1c5074_check"
    CHECK (version ~ '^(0|[1-9][0-9]*)[.](0|[1-9][0-9]*)[.](0|[1-9][0-9]*)$');
ALTER TABLE "dataset_versions" ADD CONSTRAINT "dataset_versions_previous_id_id_c0cbf748_check"
    CHECK (previous_id <> id);
ALTER TABLE "dataset_versions" ADD CONSTRAINT "dataset_versions_content_bytes_record_count_d8372038_check"
    CHECK (content_bytes > 0 AND record_count >= 1);
ALTER TABLE "dataset_versions" ADD CONSTRAINT "dataset_versions_train_count_validation_count_te_1e0d5210_check"
    CHECK (coalesce(train_count, 0) + coalesce(validation_count, 0) + coalesce(test_count, 0) <= record_count);
ALTER TABLE "dataset_versions" ADD CONSTRAINT "dataset_versions_train_count_validation_count_te_e903aef5_check"
    CHECK (train_count >= 0 AND validation_count >= 0 AND test_count >= 0);
ALTER TABLE "dataset_versions" ADD CONSTRAINT "dataset_versions_manifest_sha256_b0a885aa_check"
    CHECK (manifest_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "dataset_versions" ADD CONSTRAINT "dataset_versions_record_sets_446322b5_check"
    CHECK (jsonb_typeof(record_sets) = 'array' AND jsonb_array_length(record_sets) >= 1);
ALTER TABLE "dataset_versions" ADD CONSTRAINT "dataset_versions_status_frozen_at_a4ad2cd0_check"
    CHECK ((status = 'FROZEN') = (frozen_at IS NOT NULL) OR status = 'DEPRECATED');

-- Live rows of feature_views
CREATE VIEW azora_keys."feature_views_50ea1bb6_live" AS
    SELECT "id" FROM "feature_views"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."feature_views_50ea1bb6_live" TO azora_user;

-- Live rows of feature_services
CREATE VIEW azora_keys."feature_services_e19c0fb7_live" AS
    SELECT "id" FROM "feature_services"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."feature_services_e19c0fb7_live" TO azora_user;

-- Live rows of ml_datasets
CREATE VIEW azora_keys."ml_datasets_1a4b0de1_live" AS
    SELECT "id" FROM "ml_datasets"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."ml_datasets_1a4b0de1_live" TO azora_user;

-- Own rows of ml_datasets
CREATE VIEW azora_keys."ml_datasets_8dd054bd_own" AS
    SELECT "id" FROM "ml_datasets"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."ml_datasets_8dd054bd_own" TO azora_user;

-- Access to feature_entities
ALTER TABLE "feature_entities" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "feature_entities" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "feature_entities" TO azora_service;
GRANT SELECT ON "feature_entities" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "feature_entities_82fb8251_access" ON "feature_entities"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "feature_entities" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "feature_entities" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "feature_entities" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."feature_entities" WITH (security_barrier = true) AS
    SELECT "id", "name", "join_key", "value_type", "describes", "is_personal", "subject_path", "created_at", "updated_at",
        "deleted_at"
    FROM "feature_entities";
GRANT SELECT ON azora_reader."feature_entities" TO azora_reader;
ALTER VIEW azora_reader."feature_entities" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "feature_entities"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "feature_entities"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "feature_entities"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "feature_entities"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to feature_sources
ALTER TABLE "feature_sources" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "feature_sources" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "feature_sources" TO azora_service;
GRANT SELECT ON "feature_sources" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "feature_sources_1d591fec_access" ON "feature_sources"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "feature_sources" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "feature_sources" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "feature_sources" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."feature_sources" WITH (security_barrier = true) AS
    SELECT "id", "name", "kind", "location", "timestamp_field", "created_timestamp_column", "field_mapping",
        "batch_source_id", "watermark_seconds", "steward_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "feature_sources";
GRANT SELECT ON azora_reader."feature_sources" TO azora_reader;
ALTER VIEW azora_reader."feature_sources" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "feature_sources"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "feature_sources"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "feature_sources"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "feature_sources"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to feature_views
ALTER TABLE "feature_views" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "feature_views" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "feature_views" TO azora_service;
GRANT SELECT ON "feature_views" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "feature_views_37fff98f_access" ON "feature_views"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "feature_views" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "feature_views" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "feature_views" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."feature_views" WITH (security_barrier = true) AS
    SELECT "id", "name", "revision", "kind", "entity_id", "source_id", "ttl_seconds", "is_online", "schedule_seconds",
        "materialized_until", "transformation", "status", "owner_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "feature_views";
GRANT SELECT ON azora_reader."feature_views" TO azora_reader;
ALTER VIEW azora_reader."feature_views" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "feature_views"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "feature_views"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "feature_views"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "feature_views"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to feature_definitions
ALTER TABLE "feature_definitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "feature_definitions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "feature_definitions" TO azora_service;
GRANT SELECT ON "feature_definitions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "feature_definitions_de5379c3_access" ON "feature_definitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "feature_definitions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "feature_definitions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "feature_definitions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."feature_views_50ea1bb6_live" live WHERE live."id" = "feature_definitions"."view_id"));
CREATE VIEW azora_reader."feature_definitions" WITH (security_barrier = true) AS
    SELECT "id", "view_id", "organization_id", "name", "value_type", "meaning", "vector_length", "aggregation",
        "aggregation_seconds", "minimum_value", "maximum_value", "allowed_values", "presence_ratio", "sensitivity",
        "is_protected_ground", "created_at", "updated_at"
    FROM "feature_definitions";
GRANT SELECT ON azora_reader."feature_definitions" TO azora_reader;
ALTER VIEW azora_reader."feature_definitions" OWNER TO azora_masker;

-- Access to feature_services
ALTER TABLE "feature_services" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "feature_services" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "feature_services" TO azora_service;
GRANT SELECT ON "feature_services" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "feature_services_fa1eead3_access" ON "feature_services"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "feature_services" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "feature_services" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "feature_services" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."feature_services" WITH (security_barrier = true) AS
    SELECT "id", "name", "revision", "registered_model_id", "logged_share", "max_online_ms", "status", "frozen_at",
        "owner_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "feature_services";
GRANT SELECT ON azora_reader."feature_services" TO azora_reader;
ALTER VIEW azora_reader."feature_services" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "feature_services"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "feature_services"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "feature_services"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "feature_services"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to feature_service_views
ALTER TABLE "feature_service_views" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "feature_service_views" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "feature_service_views" TO azora_service;
GRANT SELECT ON "feature_service_views" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "feature_service_views_516b2697_access" ON "feature_service_views"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "feature_service_views" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "feature_service_views" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "feature_service_views" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."feature_services_e19c0fb7_live" live WHERE live."id" = "feature_service_views"."service_id"));
CREATE VIEW azora_reader."feature_service_views" WITH (security_barrier = true) AS
    SELECT "id", "service_id", "organization_id", "view_id", "position", "feature_names", "name_alias", "join_key_map",
        "created_at", "updated_at"
    FROM "feature_service_views";
GRANT SELECT ON azora_reader."feature_service_views" TO azora_reader;
ALTER VIEW azora_reader."feature_service_views" OWNER TO azora_masker;

-- Access to materialization_runs
ALTER TABLE "materialization_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "materialization_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "materialization_runs" TO azora_service;
GRANT SELECT ON "materialization_runs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "materialization_runs_326b8ca2_access" ON "materialization_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "materialization_runs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "materialization_runs" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "materialization_runs" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."feature_views_50ea1bb6_live" live WHERE live."id" = "materialization_runs"."view_id"));
CREATE VIEW azora_reader."materialization_runs" WITH (security_barrier = true) AS
    SELECT "id", "view_id", "organization_id", "is_incremental", "interval_from", "interval_to", "status", "rows_read",
        "rows_written", "rows_rejected", "lag_seconds", "failure", "started_at", "ended_at", "created_at",
        "updated_at"
    FROM "materialization_runs";
GRANT SELECT ON azora_reader."materialization_runs" TO azora_reader;
ALTER VIEW azora_reader."materialization_runs" OWNER TO azora_masker;

-- Access to ml_datasets
ALTER TABLE "ml_datasets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ml_datasets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ml_datasets" TO azora_service;
GRANT SELECT ON "ml_datasets" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ml_datasets_6f9a8c28_access" ON "ml_datasets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ml_datasets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ml_datasets" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ml_datasets" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."ml_datasets" WITH (security_barrier = true) AS
    SELECT "id", "slug", "title", "summary", "publisher", "license_spdx", "cite_as", "landing_page", "languages",
        "collection", "data_biases", "has_personal_data", "lawful_basis", "accrual", "status", "withdrawn_reason",
        "steward_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "ml_datasets";
GRANT SELECT ON azora_reader."ml_datasets" TO azora_reader;
ALTER VIEW azora_reader."ml_datasets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ml_datasets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ml_datasets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ml_datasets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ml_datasets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to dataset_versions
ALTER TABLE "dataset_versions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dataset_versions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "dataset_versions" TO azora_service;
GRANT SELECT ON "dataset_versions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "dataset_versions_39322b92_access" ON "dataset_versions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dataset_versions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "dataset_versions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "dataset_versions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "dataset_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."ml_datasets_8dd054bd_own")))
        OR EXISTS (SELECT FROM azora_keys."ml_datasets_1a4b0de1_live" live WHERE live."id" = "dataset_versions"."dataset_id"));
CREATE VIEW azora_reader."dataset_versions" WITH (security_barrier = true) AS
    SELECT "id", "dataset_id", "version", "previous_id", "file_id", "distribution_uri", "encoding_format",
        "content_bytes", "manifest_sha256", "record_count", "train_count", "validation_count", "test_count",
        "record_sets", "changes", "status", "frozen_at", "created_at", "updated_at"
    FROM "dataset_versions";
GRANT SELECT ON azora_reader."dataset_versions" TO azora_reader;
ALTER VIEW azora_reader."dataset_versions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "dataset_versions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "dataset_versions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "dataset_versions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "dataset_versions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
