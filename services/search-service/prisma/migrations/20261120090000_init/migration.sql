-- CreateEnum
CREATE TYPE "IndexHealth" AS ENUM ('GREEN', 'YELLOW', 'RED');

-- CreateEnum
CREATE TYPE "AnalyzerKind" AS ENUM ('STANDARD', 'LANGUAGE', 'KEYWORD', 'NGRAM', 'PHONETIC', 'ICU');

-- CreateEnum
CREATE TYPE "FieldType" AS ENUM ('TEXT', 'KEYWORD', 'INTEGER', 'DOUBLE', 'DATE', 'BOOLEAN', 'GEO_POINT', 'SEARCH_AS_YOU_TYPE', 'KNN_VECTOR');

-- CreateEnum
CREATE TYPE "DocumentVisibility" AS ENUM ('PUBLIC', 'ORGANIZATION', 'OWNER');

-- CreateEnum
CREATE TYPE "DocumentState" AS ENUM ('INDEXED', 'STALE', 'TOMBSTONE');

-- CreateEnum
CREATE TYPE "ClickAction" AS ENUM ('OPEN', 'ENROLL', 'PURCHASE', 'SHARE', 'REPORT');

-- CreateEnum
CREATE TYPE "SynonymMapping" AS ENUM ('EQUIVALENT', 'EXPLICIT');

-- CreateEnum
CREATE TYPE "TuningStatus" AS ENUM ('DRAFT', 'TESTING', 'LIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "ReindexReason" AS ENUM ('MAPPING_CHANGED', 'ANALYZER_CHANGED', 'DATA_REPAIR', 'SHARDING', 'ERASURE');

-- CreateEnum
CREATE TYPE "ReindexStatus" AS ENUM ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "search_indexes" (
    "id" UUID NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "alias" VARCHAR(63) NOT NULL,
    "source_service" VARCHAR(63) NOT NULL,
    "source_model" VARCHAR(63) NOT NULL,
    "is_live" BOOLEAN NOT NULL DEFAULT false,
    "health" "IndexHealth" NOT NULL DEFAULT 'YELLOW',
    "default_language" VARCHAR(12) NOT NULL DEFAULT 'en',
    "analyzer" "AnalyzerKind" NOT NULL DEFAULT 'LANGUAGE',
    "shard_count" SMALLINT NOT NULL DEFAULT 1,
    "replica_count" SMALLINT NOT NULL DEFAULT 1,
    "refresh_interval_ms" INTEGER NOT NULL DEFAULT 1000,
    "bm25_k1" DECIMAL(4,2) NOT NULL DEFAULT 1.2,
    "bm25_b" DECIMAL(3,2) NOT NULL DEFAULT 0.75,
    "document_count" BIGINT NOT NULL DEFAULT 0,
    "deleted_count" BIGINT NOT NULL DEFAULT 0,
    "size_bytes" BIGINT NOT NULL DEFAULT 0,
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "search_indexes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "index_fields" (
    "id" UUID NOT NULL,
    "index_id" UUID NOT NULL,
    "field_path" VARCHAR(255) NOT NULL,
    "field_type" "FieldType" NOT NULL,
    "analyzer" "AnalyzerKind",
    "boost" DECIMAL(6,2) NOT NULL DEFAULT 1,
    "is_searchable" BOOLEAN NOT NULL DEFAULT true,
    "is_facet" BOOLEAN NOT NULL DEFAULT false,
    "is_sortable" BOOLEAN NOT NULL DEFAULT false,
    "is_personal" BOOLEAN NOT NULL DEFAULT false,
    "vector_dimensions" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "index_fields_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indexed_documents" (
    "id" UUID NOT NULL,
    "index_id" UUID NOT NULL,
    "source_key" TEXT NOT NULL,
    "source_version" BIGINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "language" VARCHAR(12) NOT NULL,
    "url" TEXT NOT NULL,
    "visibility" "DocumentVisibility" NOT NULL DEFAULT 'PUBLIC',
    "owner_id" UUID,
    "organization_id" UUID,
    "popularity" DECIMAL(18,6) NOT NULL DEFAULT 0,
    "state" "DocumentState" NOT NULL DEFAULT 'INDEXED',
    "content_hash" CHAR(64) NOT NULL,
    "indexed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "indexed_documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_queries" (
    "id" UUID NOT NULL,
    "index_id" UUID NOT NULL,
    "user_id" UUID,
    "session_hash" CHAR(64),
    "query_text" TEXT,
    "normalized_terms" TEXT[],
    "language" VARCHAR(12) NOT NULL,
    "filters" JSONB NOT NULL DEFAULT '{}',
    "page_number" SMALLINT NOT NULL DEFAULT 1,
    "result_count" INTEGER NOT NULL,
    "corrected_to" TEXT,
    "tuning_id" UUID,
    "took_ms" INTEGER NOT NULL,
    "timed_out" BOOLEAN NOT NULL DEFAULT false,
    "trace_id" CHAR(32),
    "organization_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_queries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "query_clicks" (
    "id" UUID NOT NULL,
    "query_id" UUID NOT NULL,
    "user_id" UUID,
    "document_key" TEXT NOT NULL,
    "action" "ClickAction" NOT NULL DEFAULT 'OPEN',
    "result_position" INTEGER NOT NULL,
    "dwell_seconds" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "query_clicks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "synonym_sets" (
    "id" UUID NOT NULL,
    "index_id" UUID NOT NULL,
    "set_key" VARCHAR(63) NOT NULL,
    "language" VARCHAR(12) NOT NULL,
    "mapping" "SynonymMapping" NOT NULL DEFAULT 'EQUIVALENT',
    "terms" TEXT[],
    "replacements" TEXT[],
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "reviewed_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "synonym_sets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relevance_tunings" (
    "id" UUID NOT NULL,
    "index_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "TuningStatus" NOT NULL DEFAULT 'DRAFT',
    "field_boosts" JSONB NOT NULL,
    "minimum_should_match" TEXT NOT NULL DEFAULT '75%',
    "fuzziness" SMALLINT NOT NULL DEFAULT 1,
    "recency_half_life_days" INTEGER,
    "popularity_weight" DECIMAL(4,3) NOT NULL DEFAULT 0,
    "vector_weight" DECIMAL(4,3) NOT NULL DEFAULT 0,
    "pinned" JSONB NOT NULL DEFAULT '[]',
    "ndcg_at10" DECIMAL(5,4),
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "relevance_tunings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reindex_jobs" (
    "id" UUID NOT NULL,
    "source_index_id" UUID,
    "target_index_id" UUID NOT NULL,
    "reason" "ReindexReason" NOT NULL,
    "slices" SMALLINT NOT NULL DEFAULT 1,
    "requests_per_second" INTEGER,
    "status" "ReindexStatus" NOT NULL DEFAULT 'QUEUED',
    "total_documents" BIGINT,
    "created_documents" BIGINT NOT NULL DEFAULT 0,
    "conflict_count" BIGINT NOT NULL DEFAULT 0,
    "failure_count" BIGINT NOT NULL DEFAULT 0,
    "started_by_id" UUID,
    "started_at" TIMESTAMPTZ(6),
    "switched_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "reindex_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "search_indexes_name_key" ON "search_indexes"("name");

-- CreateIndex
CREATE INDEX "search_indexes_created_by_id_idx" ON "search_indexes"("created_by_id");

-- CreateIndex
CREATE INDEX "search_indexes_organization_id_idx" ON "search_indexes"("organization_id");

-- CreateIndex
CREATE INDEX "search_indexes_compliance_id_idx" ON "search_indexes"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "index_fields_index_id_field_path_key" ON "index_fields"("index_id", "field_path");

-- CreateIndex
CREATE INDEX "indexed_documents_owner_id_idx" ON "indexed_documents"("owner_id");

-- CreateIndex
CREATE INDEX "indexed_documents_organization_id_idx" ON "indexed_documents"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "indexed_documents_index_id_source_key_key" ON "indexed_documents"("index_id", "source_key");

-- CreateIndex
CREATE INDEX "search_queries_index_id_created_at_idx" ON "search_queries"("index_id", "created_at");

-- CreateIndex
CREATE INDEX "search_queries_user_id_created_at_idx" ON "search_queries"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "search_queries_organization_id_created_at_idx" ON "search_queries"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "search_queries_tuning_id_idx" ON "search_queries"("tuning_id");

-- CreateIndex
CREATE INDEX "search_queries_created_at_idx" ON "search_queries" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "query_clicks_user_id_idx" ON "query_clicks"("user_id");

-- CreateIndex
CREATE INDEX "query_clicks_document_key_created_at_idx" ON "query_clicks"("document_key", "created_at");

-- CreateIndex
CREATE INDEX "query_clicks_created_at_idx" ON "query_clicks" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "query_clicks_query_id_document_key_action_key" ON "query_clicks"("query_id", "document_key", "action");

-- CreateIndex
CREATE INDEX "synonym_sets_reviewed_by_id_idx" ON "synonym_sets"("reviewed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "synonym_sets_index_id_language_set_key_key" ON "synonym_sets"("index_id", "language", "set_key");

-- CreateIndex
CREATE INDEX "relevance_tunings_author_id_idx" ON "relevance_tunings"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "relevance_tunings_index_id_version_key" ON "relevance_tunings"("index_id", "version");

-- CreateIndex
CREATE INDEX "reindex_jobs_source_index_id_idx" ON "reindex_jobs"("source_index_id");

-- CreateIndex
CREATE INDEX "reindex_jobs_target_index_id_idx" ON "reindex_jobs"("target_index_id");

-- CreateIndex
CREATE INDEX "reindex_jobs_started_by_id_idx" ON "reindex_jobs"("started_by_id");

-- AddForeignKey
ALTER TABLE "index_fields" ADD CONSTRAINT "index_fields_index_id_fkey" FOREIGN KEY ("index_id") REFERENCES "search_indexes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indexed_documents" ADD CONSTRAINT "indexed_documents_index_id_fkey" FOREIGN KEY ("index_id") REFERENCES "search_indexes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_queries" ADD CONSTRAINT "search_queries_index_id_fkey" FOREIGN KEY ("index_id") REFERENCES "search_indexes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_queries" ADD CONSTRAINT "search_queries_tuning_id_fkey" FOREIGN KEY ("tuning_id") REFERENCES "relevance_tunings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "query_clicks" ADD CONSTRAINT "query_clicks_query_id_fkey" FOREIGN KEY ("query_id") REFERENCES "search_queries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synonym_sets" ADD CONSTRAINT "synonym_sets_index_id_fkey" FOREIGN KEY ("index_id") REFERENCES "search_indexes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relevance_tunings" ADD CONSTRAINT "relevance_tunings_index_id_fkey" FOREIGN KEY ("index_id") REFERENCES "search_indexes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reindex_jobs" ADD CONSTRAINT "reindex_jobs_source_index_id_fkey" FOREIGN KEY ("source_index_id") REFERENCES "search_indexes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reindex_jobs" ADD CONSTRAINT "reindex_jobs_target_index_id_fkey" FOREIGN KEY ("target_index_id") REFERENCES "search_indexes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of search_indexes
ALTER TABLE "search_indexes" ADD CONSTRAINT "search_indexes_name_alias_443768cf_check"
    CHECK (name ~ '^[a-z0-9][a-z0-9_-]{0,254}$' AND alias ~ '^[a-z][a-z0-9_-]{0,62}$' AND alias <> name);
ALTER TABLE "search_indexes" ADD CONSTRAINT "search_indexes_source_service_source_model_9731fffa_check"
    CHECK (source_service ~ '^[a-z0-9][a-z0-9_-]{0,62}$' AND source_model ~ '^[A-Z][A-Za-z0-9]*$');
ALTER TABLE "search_indexes" ADD CONSTRAINT "search_indexes_shard_count_replica_count_cccc2476_check"
    CHECK (shard_count BETWEEN 1 AND 1024 AND replica_count BETWEEN 0 AND 10);
ALTER TABLE "search_indexes" ADD CONSTRAINT "search_indexes_refresh_interval_ms_39bb5d16_check"
    CHECK (refresh_interval_ms = -1 OR refresh_interval_ms >= 100);
ALTER TABLE "search_indexes" ADD CONSTRAINT "search_indexes_bm25_k1_bm25_b_130a3659_check"
    CHECK (bm25_k1 BETWEEN 0 AND 10 AND bm25_b BETWEEN 0 AND 1);
ALTER TABLE "search_indexes" ADD CONSTRAINT "search_indexes_document_count_deleted_count_size_38897688_check"
    CHECK (document_count >= 0 AND deleted_count >= 0 AND size_bytes >= 0);
CREATE UNIQUE INDEX "search_indexes_alias_c80818ca_key" ON "search_indexes" ("alias")
    WHERE (is_live AND deleted_at IS NULL);

-- Safeguards of index_fields
ALTER TABLE "index_fields" ADD CONSTRAINT "index_fields_field_path_50e22fdd_check"
    CHECK (field_path ~ '^[a-z][A-Za-z0-9_]*(\.[a-z][A-Za-z0-9_]*)*$');
ALTER TABLE "index_fields" ADD CONSTRAINT "index_fields_boost_e83f827c_check"
    CHECK (boost > 0 AND boost <= 100);
ALTER TABLE "index_fields" ADD CONSTRAINT "index_fields_field_type_analyzer_0a0f4b19_check"
    CHECK (field_type IN ('TEXT', 'SEARCH_AS_YOU_TYPE') OR analyzer IS NULL);
ALTER TABLE "index_fields" ADD CONSTRAINT "index_fields_field_type_vector_dimensions_24b232ff_check"
    CHECK ((field_type = 'KNN_VECTOR') = (vector_dimensions IS NOT NULL));
ALTER TABLE "index_fields" ADD CONSTRAINT "index_fields_vector_dimensions_3761ba22_check"
    CHECK (vector_dimensions BETWEEN 1 AND 16000);
ALTER TABLE "index_fields" ADD CONSTRAINT "index_fields_is_personal_is_facet_c305cf17_check"
    CHECK (NOT (is_personal AND is_facet));

-- Safeguards of indexed_documents
ALTER TABLE "indexed_documents" ADD CONSTRAINT "indexed_documents_source_version_627f9cbe_check"
    CHECK (source_version >= 1);
ALTER TABLE "indexed_documents" ADD CONSTRAINT "indexed_documents_content_hash_e1ec52fa_check"
    CHECK (content_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "indexed_documents" ADD CONSTRAINT "indexed_documents_title_a0595203_check"
    CHECK (char_length(title) BETWEEN 1 AND 500);
ALTER TABLE "indexed_documents" ADD CONSTRAINT "indexed_documents_popularity_c4c87fba_check"
    CHECK (popularity >= 0 AND popularity < 'NaN');
ALTER TABLE "indexed_documents" ADD CONSTRAINT "indexed_documents_visibility_owner_id_fb5e44ff_check"
    CHECK (visibility <> 'OWNER' OR owner_id IS NOT NULL);
ALTER TABLE "indexed_documents" ADD CONSTRAINT "indexed_documents_visibility_organization_id_ae6ca801_check"
    CHECK (visibility <> 'ORGANIZATION' OR organization_id IS NOT NULL);
ALTER TABLE "indexed_documents" ADD CONSTRAINT "indexed_documents_state_body_871000ed_check"
    CHECK (state <> 'TOMBSTONE' OR body = '');
ALTER TABLE "indexed_documents" ADD CONSTRAINT "indexed_documents_url_9c4f5218_check"
    CHECK (url ~ '^(https://|/)');

-- Safeguards of search_queries
ALTER TABLE "search_queries" ADD CONSTRAINT "search_queries_query_text_531b3a1c_check"
    CHECK (char_length(query_text) <= 1000);
ALTER TABLE "search_queries" ADD CONSTRAINT "search_queries_result_count_page_number_took_ms_8b5fcfeb_check"
    CHECK (result_count >= 0 AND page_number >= 1 AND took_ms >= 0);
ALTER TABLE "search_queries" ADD CONSTRAINT "search_queries_trace_id_ab0176fa_check"
    CHECK (trace_id ~ '^[0-9a-f]{32}$');
ALTER TABLE "search_queries" ADD CONSTRAINT "search_queries_session_hash_7fbf2b45_check"
    CHECK (session_hash ~ '^[0-9a-f]{64}$');

-- Safeguards of query_clicks
ALTER TABLE "query_clicks" ADD CONSTRAINT "query_clicks_result_position_212cd0d3_check"
    CHECK (result_position >= 1);
ALTER TABLE "query_clicks" ADD CONSTRAINT "query_clicks_dwell_seconds_e41d4c4a_check"
    CHECK (dwell_seconds BETWEEN 0 AND 86400);

-- Safeguards of synonym_sets
ALTER TABLE "synonym_sets" ADD CONSTRAINT "synonym_sets_terms_ba6e133b_check"
    CHECK (coalesce(cardinality(terms), 0) >= 1 AND array_position(terms, '') IS NULL);
ALTER TABLE "synonym_sets" ADD CONSTRAINT "synonym_sets_mapping_replacements_ecff40e5_check"
    CHECK ((mapping = 'EQUIVALENT') = (coalesce(cardinality(replacements), 0) = 0));
ALTER TABLE "synonym_sets" ADD CONSTRAINT "synonym_sets_mapping_terms_f221ebe6_check"
    CHECK (mapping = 'EXPLICIT' OR coalesce(cardinality(terms), 0) >= 2);
ALTER TABLE "synonym_sets" ADD CONSTRAINT "synonym_sets_set_key_48062925_check"
    CHECK (set_key ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');

-- Safeguards of relevance_tunings
ALTER TABLE "relevance_tunings" ADD CONSTRAINT "relevance_tunings_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "relevance_tunings" ADD CONSTRAINT "relevance_tunings_field_boosts_pinned_8a6a538c_check"
    CHECK (jsonb_typeof(field_boosts) = 'object' AND jsonb_typeof(pinned) = 'array');
ALTER TABLE "relevance_tunings" ADD CONSTRAINT "relevance_tunings_recency_half_life_days_popular_23416896_check"
    CHECK (recency_half_life_days > 0 AND popularity_weight BETWEEN 0 AND 1);
ALTER TABLE "relevance_tunings" ADD CONSTRAINT "relevance_tunings_vector_weight_17542f79_check"
    CHECK (vector_weight BETWEEN 0 AND 1);
ALTER TABLE "relevance_tunings" ADD CONSTRAINT "relevance_tunings_ndcg_at10_20f69c1c_check"
    CHECK (ndcg_at10 BETWEEN 0 AND 1);
ALTER TABLE "relevance_tunings" ADD CONSTRAINT "relevance_tunings_fuzziness_8961d800_check"
    CHECK (fuzziness BETWEEN 0 AND 2);
ALTER TABLE "relevance_tunings" ADD CONSTRAINT "relevance_tunings_status_ndcg_at10_0388668d_check"
    CHECK (status <> 'LIVE' OR ndcg_at10 IS NOT NULL);
ALTER TABLE "relevance_tunings" ADD CONSTRAINT "relevance_tunings_minimum_should_match_ab8a570a_check"
    CHECK (minimum_should_match ~ '^-?[0-9]{1,3}%?$');
CREATE UNIQUE INDEX "relevance_tunings_index_id_0c1479fc_key" ON "relevance_tunings" ("index_id")
    WHERE (status = 'LIVE' AND deleted_at IS NULL);

-- Safeguards of reindex_jobs
ALTER TABLE "reindex_jobs" ADD CONSTRAINT "reindex_jobs_source_index_id_target_index_id_4702068b_check"
    CHECK (source_index_id <> target_index_id);
ALTER TABLE "reindex_jobs" ADD CONSTRAINT "reindex_jobs_slices_requests_per_second_6bac5def_check"
    CHECK (slices BETWEEN 1 AND 1024 AND requests_per_second > 0);
ALTER TABLE "reindex_jobs" ADD CONSTRAINT "reindex_jobs_total_documents_created_documents_c_1108127b_check"
    CHECK (total_documents >= 0 AND created_documents >= 0 AND conflict_count >= 0 AND failure_count >= 0);
ALTER TABLE "reindex_jobs" ADD CONSTRAINT "reindex_jobs_total_documents_created_documents_fe82ff65_check"
    CHECK (total_documents IS NULL OR created_documents <= total_documents);
ALTER TABLE "reindex_jobs" ADD CONSTRAINT "reindex_jobs_status_ended_at_e21f98f6_check"
    CHECK ((status IN ('COMPLETED', 'FAILED', 'CANCELLED')) = (ended_at IS NOT NULL));
ALTER TABLE "reindex_jobs" ADD CONSTRAINT "reindex_jobs_status_started_at_2f075feb_check"
    CHECK (status = 'QUEUED' OR status = 'CANCELLED' OR started_at IS NOT NULL);
ALTER TABLE "reindex_jobs" ADD CONSTRAINT "reindex_jobs_ended_at_started_at_switched_at_13a73c7d_check"
    CHECK (ended_at >= started_at AND switched_at >= started_at);
ALTER TABLE "reindex_jobs" ADD CONSTRAINT "reindex_jobs_switched_at_status_failure_count_4ad35b61_check"
    CHECK (switched_at IS NULL OR (status IN ('COMPLETED', 'RUNNING') AND failure_count = 0));
CREATE UNIQUE INDEX "reindex_jobs_target_index_id_f5181595_key" ON "reindex_jobs" ("target_index_id")
    WHERE (status IN ('QUEUED', 'RUNNING') AND deleted_at IS NULL);

-- Live rows of search_indexes
CREATE VIEW azora_keys."search_indexes_b8ac56cd_live" AS
    SELECT "id" FROM "search_indexes"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."search_indexes_b8ac56cd_live" TO azora_user;

-- Access to search_indexes
ALTER TABLE "search_indexes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "search_indexes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "search_indexes" TO azora_service;
GRANT SELECT ON "search_indexes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "search_indexes_fa241764_access" ON "search_indexes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "search_indexes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "search_indexes" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "search_indexes" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."search_indexes" WITH (security_barrier = true) AS
    SELECT "id", "name", "alias", "source_service", "source_model", "is_live", "health", "default_language", "analyzer",
        "shard_count", "replica_count", "refresh_interval_ms", "bm25_k1", "bm25_b", "document_count", "deleted_count",
        "size_bytes", "created_by_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "search_indexes";
GRANT SELECT ON azora_reader."search_indexes" TO azora_reader;
ALTER VIEW azora_reader."search_indexes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "search_indexes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "search_indexes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "search_indexes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "search_indexes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to index_fields
ALTER TABLE "index_fields" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "index_fields" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "index_fields" TO azora_service;
GRANT SELECT ON "index_fields" TO azora_maintenance, azora_masker;
CREATE POLICY "index_fields_43b5a2df_access" ON "index_fields"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "index_fields" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."index_fields" WITH (security_barrier = true) AS
    SELECT "id", "index_id", "field_path", "field_type", "analyzer", "boost", "is_searchable", "is_facet", "is_sortable",
        "is_personal", "vector_dimensions", "created_at", "updated_at"
    FROM "index_fields";
GRANT SELECT ON azora_reader."index_fields" TO azora_reader;
ALTER VIEW azora_reader."index_fields" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "index_fields"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "index_fields"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "index_fields"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "index_fields"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to indexed_documents
ALTER TABLE "indexed_documents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "indexed_documents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "indexed_documents" TO azora_service;
GRANT SELECT ON "indexed_documents" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "body") ON "indexed_documents" TO azora_maintenance;
CREATE POLICY "indexed_documents_019f41c0_access" ON "indexed_documents"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "indexed_documents" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "indexed_documents" FOR SELECT TO azora_user
    USING ("owner_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "indexed_documents" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "owner_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."search_indexes_b8ac56cd_live" live WHERE live."id" = "indexed_documents"."index_id"));
CREATE VIEW azora_reader."indexed_documents" WITH (security_barrier = true) AS
    SELECT "id", "index_id", "source_key", "source_version", azora.mask_free_text("title") AS "title",
        azora.mask_free_text("body") AS "body", "attributes", "language", "url", "visibility", "owner_id",
        "organization_id", "popularity", "state", "content_hash", "indexed_at", "created_at", "updated_at"
    FROM "indexed_documents";
GRANT SELECT ON azora_reader."indexed_documents" TO azora_reader;
ALTER VIEW azora_reader."indexed_documents" OWNER TO azora_masker;

-- Access to search_queries
ALTER TABLE "search_queries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "search_queries" FROM PUBLIC;
GRANT SELECT, INSERT ON "search_queries" TO azora_service;
GRANT SELECT ON "search_queries" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("query_text", "corrected_to") ON "search_queries" TO azora_maintenance;
CREATE POLICY "search_queries_09f638a8_access" ON "search_queries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "search_queries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "search_queries" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."search_queries" WITH (security_barrier = true) AS
    SELECT "id", "index_id", "user_id", "session_hash", azora.mask_free_text("query_text") AS "query_text",
        "normalized_terms", "language", "filters", "page_number", "result_count",
        azora.mask_free_text("corrected_to") AS "corrected_to", "tuning_id", "took_ms", "timed_out", "trace_id",
        "organization_id", "created_at"
    FROM "search_queries";
GRANT SELECT ON azora_reader."search_queries" TO azora_reader;
ALTER VIEW azora_reader."search_queries" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "search_queries"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{query_text,corrected_to}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "search_queries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to query_clicks
ALTER TABLE "query_clicks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "query_clicks" FROM PUBLIC;
GRANT SELECT, INSERT ON "query_clicks" TO azora_service;
GRANT SELECT ON "query_clicks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "query_clicks_c6567ba1_access" ON "query_clicks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "query_clicks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "query_clicks" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."query_clicks" WITH (security_barrier = true) AS
    SELECT "id", "query_id", "user_id", "document_key", "action", "result_position", "dwell_seconds", "created_at"
    FROM "query_clicks";
GRANT SELECT ON azora_reader."query_clicks" TO azora_reader;
ALTER VIEW azora_reader."query_clicks" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "query_clicks"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "query_clicks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to synonym_sets
ALTER TABLE "synonym_sets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "synonym_sets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "synonym_sets" TO azora_service;
GRANT SELECT ON "synonym_sets" TO azora_maintenance, azora_masker;
CREATE POLICY "synonym_sets_fd6fcb90_access" ON "synonym_sets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "synonym_sets" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."synonym_sets" WITH (security_barrier = true) AS
    SELECT "id", "index_id", "set_key", "language", "mapping", "terms", "replacements", "is_enabled", "reviewed_by_id",
        "created_at", "updated_at"
    FROM "synonym_sets";
GRANT SELECT ON azora_reader."synonym_sets" TO azora_reader;
ALTER VIEW azora_reader."synonym_sets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "synonym_sets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "synonym_sets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "synonym_sets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "synonym_sets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to relevance_tunings
ALTER TABLE "relevance_tunings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "relevance_tunings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "relevance_tunings" TO azora_service;
GRANT SELECT ON "relevance_tunings" TO azora_maintenance, azora_masker;
CREATE POLICY "relevance_tunings_bdd607d0_access" ON "relevance_tunings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "relevance_tunings" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."relevance_tunings" WITH (security_barrier = true) AS
    SELECT "id", "index_id", "version", "status", "field_boosts", "minimum_should_match", "fuzziness",
        "recency_half_life_days", "popularity_weight", "vector_weight", "pinned", "ndcg_at10", "author_id",
        "created_at", "updated_at", "deleted_at"
    FROM "relevance_tunings";
GRANT SELECT ON azora_reader."relevance_tunings" TO azora_reader;
ALTER VIEW azora_reader."relevance_tunings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "relevance_tunings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "relevance_tunings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "relevance_tunings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "relevance_tunings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to reindex_jobs
ALTER TABLE "reindex_jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "reindex_jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "reindex_jobs" TO azora_service;
GRANT SELECT ON "reindex_jobs" TO azora_maintenance, azora_masker;
CREATE POLICY "reindex_jobs_d049e46e_access" ON "reindex_jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "reindex_jobs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."reindex_jobs" WITH (security_barrier = true) AS
    SELECT "id", "source_index_id", "target_index_id", "reason", "slices", "requests_per_second", "status",
        "total_documents", "created_documents", "conflict_count", "failure_count", "started_by_id", "started_at",
        "switched_at", "ended_at", "created_at", "updated_at", "deleted_at"
    FROM "reindex_jobs";
GRANT SELECT ON azora_reader."reindex_jobs" TO azora_reader;
ALTER VIEW azora_reader."reindex_jobs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "reindex_jobs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "reindex_jobs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "reindex_jobs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "reindex_jobs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
