-- CreateEnum
CREATE TYPE "VectorElement" AS ENUM ('VECTOR', 'HALFVEC', 'BIT');

-- CreateEnum
CREATE TYPE "VectorMetric" AS ENUM ('COSINE', 'INNER_PRODUCT', 'L2', 'HAMMING');

-- CreateEnum
CREATE TYPE "VectorIndex" AS ENUM ('NONE', 'HNSW', 'IVFFLAT');

-- CreateEnum
CREATE TYPE "CollectionStatus" AS ENUM ('BUILDING', 'READY', 'STALE', 'RETIRED');

-- CreateEnum
CREATE TYPE "RetrievalStrategy" AS ENUM ('VECTOR', 'LEXICAL', 'HYBRID', 'HYDE', 'GRAPH');

-- CreateEnum
CREATE TYPE "RagStatus" AS ENUM ('ASKED', 'RETRIEVING', 'ANSWERED', 'ABSTAINED', 'FAILED');

-- CreateEnum
CREATE TYPE "DoneReason" AS ENUM ('STOP', 'LENGTH');

-- CreateEnum
CREATE TYPE "ClaimSupport" AS ENUM ('SUPPORTED', 'UNSUPPORTED', 'CONTRADICTED');

-- CreateEnum
CREATE TYPE "Quantization" AS ENUM ('F32', 'F16', 'BF16', 'Q8_0', 'Q6_K', 'Q5_K_M', 'Q4_K_M', 'Q4_0', 'Q3_K_M', 'Q2_K');

-- CreateEnum
CREATE TYPE "RuntimeState" AS ENUM ('PULLING', 'STORED', 'LOADED', 'FAILED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "vector_collections" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "embedding_version_id" UUID NOT NULL,
    "dimensions" INTEGER NOT NULL,
    "element" "VectorElement" NOT NULL DEFAULT 'VECTOR',
    "distance" "VectorMetric" NOT NULL DEFAULT 'COSINE',
    "index_kind" "VectorIndex" NOT NULL DEFAULT 'HNSW',
    "hnsw_m" SMALLINT,
    "ef_construction" SMALLINT,
    "ef_search" SMALLINT,
    "ivf_lists" INTEGER,
    "ivf_probes" INTEGER,
    "chunk_tokens" INTEGER NOT NULL DEFAULT 512,
    "overlap_tokens" INTEGER NOT NULL DEFAULT 64,
    "fts_weight" DECIMAL(4,3) NOT NULL DEFAULT 0.3,
    "chunk_count" BIGINT NOT NULL DEFAULT 0,
    "status" "CollectionStatus" NOT NULL DEFAULT 'BUILDING',
    "keeper_id" UUID NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "vector_collections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_chunks" (
    "id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "document_id" UUID,
    "node_id" UUID,
    "file_id" UUID,
    "ordinal" INTEGER NOT NULL,
    "heading" TEXT,
    "text" TEXT NOT NULL,
    "text_sha256" CHAR(64) NOT NULL,
    "token_count" INTEGER NOT NULL,
    "offset_start" INTEGER NOT NULL,
    "offset_end" INTEGER NOT NULL,
    "page_number" INTEGER,
    "language" VARCHAR(35) NOT NULL,
    "embedding" REAL[],
    "is_live" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "document_chunks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rag_queries" (
    "id" UUID NOT NULL,
    "asker_id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "member_id" UUID,
    "question" TEXT NOT NULL,
    "rewritten" TEXT,
    "hypothetical_answer" TEXT,
    "language" VARCHAR(35) NOT NULL,
    "strategy" "RetrievalStrategy" NOT NULL DEFAULT 'HYBRID',
    "top_k" SMALLINT NOT NULL DEFAULT 40,
    "rerank_k" SMALLINT NOT NULL DEFAULT 8,
    "minimum_score" DECIMAL(5,4) NOT NULL DEFAULT 0.3,
    "retrieval_ms" INTEGER,
    "status" "RagStatus" NOT NULL DEFAULT 'ASKED',
    "answered_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "rag_queries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "retrieval_hits" (
    "id" UUID NOT NULL,
    "query_id" UUID NOT NULL,
    "chunk_id" UUID NOT NULL,
    "final_rank" SMALLINT NOT NULL,
    "vector_rank" SMALLINT,
    "similarity" DECIMAL(7,6),
    "lexical_rank" SMALLINT,
    "bm25_score" DECIMAL(10,5),
    "fused_score" DECIMAL(8,7) NOT NULL,
    "rerank_score" DECIMAL(6,5),
    "used_in_prompt" BOOLEAN NOT NULL,
    "judged_relevance" SMALLINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "retrieval_hits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grounded_answers" (
    "id" UUID NOT NULL,
    "query_id" UUID NOT NULL,
    "runtime_id" UUID NOT NULL,
    "answer_text" TEXT NOT NULL,
    "is_abstention" BOOLEAN NOT NULL DEFAULT false,
    "claim_count" SMALLINT NOT NULL,
    "supported_claim_count" SMALLINT NOT NULL,
    "faithfulness" DECIMAL(6,5),
    "answer_relevancy" DECIMAL(6,5),
    "context_precision" DECIMAL(6,5),
    "done_reason" "DoneReason" NOT NULL,
    "prompt_eval_count" INTEGER NOT NULL,
    "eval_count" INTEGER NOT NULL,
    "load_ms" INTEGER NOT NULL DEFAULT 0,
    "eval_ms" INTEGER NOT NULL,
    "total_ms" INTEGER NOT NULL,
    "helpful" BOOLEAN,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "grounded_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grounded_claims" (
    "id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "statement" TEXT NOT NULL,
    "support" "ClaimSupport" NOT NULL,
    "chunk_id" UUID,
    "entailment" DECIMAL(5,4),
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "grounded_claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "local_model_runtimes" (
    "id" UUID NOT NULL,
    "host" TEXT NOT NULL,
    "model_tag" TEXT NOT NULL,
    "model_version_id" UUID,
    "digest" TEXT NOT NULL,
    "quantization" "Quantization" NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "vram_bytes" BIGINT NOT NULL DEFAULT 0,
    "context_tokens" INTEGER NOT NULL DEFAULT 8192,
    "gpu_layers" INTEGER NOT NULL DEFAULT -1,
    "parallel_requests" SMALLINT NOT NULL DEFAULT 4,
    "tokens_per_second" DECIMAL(10,3),
    "state" "RuntimeState" NOT NULL DEFAULT 'PULLING',
    "loaded_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "local_model_runtimes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "vector_collections_embedding_version_id_idx" ON "vector_collections"("embedding_version_id");

-- CreateIndex
CREATE INDEX "vector_collections_keeper_id_idx" ON "vector_collections"("keeper_id");

-- CreateIndex
CREATE INDEX "vector_collections_organization_id_idx" ON "vector_collections"("organization_id");

-- CreateIndex
CREATE INDEX "vector_collections_compliance_id_idx" ON "vector_collections"("compliance_id");

-- CreateIndex
CREATE INDEX "document_chunks_document_id_idx" ON "document_chunks"("document_id");

-- CreateIndex
CREATE INDEX "document_chunks_node_id_idx" ON "document_chunks"("node_id");

-- CreateIndex
CREATE INDEX "document_chunks_file_id_idx" ON "document_chunks"("file_id");

-- CreateIndex
CREATE INDEX "document_chunks_collection_id_idx" ON "document_chunks"("collection_id");

-- CreateIndex
CREATE INDEX "rag_queries_asker_id_created_at_idx" ON "rag_queries"("asker_id", "created_at");

-- CreateIndex
CREATE INDEX "rag_queries_created_at_idx" ON "rag_queries" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "rag_queries_member_id_idx" ON "rag_queries"("member_id");

-- CreateIndex
CREATE INDEX "rag_queries_organization_id_idx" ON "rag_queries"("organization_id");

-- CreateIndex
CREATE INDEX "rag_queries_compliance_id_idx" ON "rag_queries"("compliance_id");

-- CreateIndex
CREATE INDEX "rag_queries_collection_id_idx" ON "rag_queries"("collection_id");

-- CreateIndex
CREATE INDEX "retrieval_hits_created_at_idx" ON "retrieval_hits" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "retrieval_hits_chunk_id_idx" ON "retrieval_hits"("chunk_id");

-- CreateIndex
CREATE UNIQUE INDEX "retrieval_hits_query_id_final_rank_key" ON "retrieval_hits"("query_id", "final_rank");

-- CreateIndex
CREATE UNIQUE INDEX "retrieval_hits_query_id_chunk_id_key" ON "retrieval_hits"("query_id", "chunk_id");

-- CreateIndex
CREATE UNIQUE INDEX "grounded_answers_query_id_key" ON "grounded_answers"("query_id");

-- CreateIndex
CREATE INDEX "grounded_answers_runtime_id_idx" ON "grounded_answers"("runtime_id");

-- CreateIndex
CREATE INDEX "grounded_claims_chunk_id_idx" ON "grounded_claims"("chunk_id");

-- CreateIndex
CREATE UNIQUE INDEX "grounded_claims_answer_id_position_key" ON "grounded_claims"("answer_id", "position");

-- CreateIndex
CREATE INDEX "local_model_runtimes_model_version_id_idx" ON "local_model_runtimes"("model_version_id");

-- AddForeignKey
ALTER TABLE "document_chunks" ADD CONSTRAINT "document_chunks_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "vector_collections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rag_queries" ADD CONSTRAINT "rag_queries_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "vector_collections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retrieval_hits" ADD CONSTRAINT "retrieval_hits_query_id_fkey" FOREIGN KEY ("query_id") REFERENCES "rag_queries"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "retrieval_hits" ADD CONSTRAINT "retrieval_hits_chunk_id_fkey" FOREIGN KEY ("chunk_id") REFERENCES "document_chunks"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "grounded_answers" ADD CONSTRAINT "grounded_answers_query_id_fkey" FOREIGN KEY ("query_id") REFERENCES "rag_queries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grounded_answers" ADD CONSTRAINT "grounded_answers_runtime_id_fkey" FOREIGN KEY ("runtime_id") REFERENCES "local_model_runtimes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grounded_claims" ADD CONSTRAINT "grounded_claims_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "grounded_answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grounded_claims" ADD CONSTRAINT "grounded_claims_chunk_id_fkey" FOREIGN KEY ("chunk_id") REFERENCES "document_chunks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of vector_collections
ALTER TABLE "vector_collections" ADD CONSTRAINT "vector_collections_name_ca151220_check"
    CHECK (name ~ '^[a-z0-9]+([_-][a-z0-9]+)*$');
ALTER TABLE "vector_collections" ADD CONSTRAINT "vector_collections_dimensions_e7b0ffaa_check"
    CHECK (dimensions BETWEEN 8 AND 16000);
ALTER TABLE "vector_collections" ADD CONSTRAINT "vector_collections_index_kind_hnsw_m_633e7b7e_check"
    CHECK ((index_kind = 'HNSW') = (hnsw_m IS NOT NULL));
ALTER TABLE "vector_collections" ADD CONSTRAINT "vector_collections_index_kind_ef_construction_ef_267f1dd4_check"
    CHECK (index_kind <> 'HNSW' OR (ef_construction IS NOT NULL AND ef_search IS NOT NULL AND hnsw_m BETWEEN 2 AND 100 AND ef_construction BETWEEN 2 * hnsw_m AND 1000 AND ef_search BETWEEN 1 AND 1000));
ALTER TABLE "vector_collections" ADD CONSTRAINT "vector_collections_index_kind_ivf_lists_93b4bbf3_check"
    CHECK ((index_kind = 'IVFFLAT') = (ivf_lists IS NOT NULL));
ALTER TABLE "vector_collections" ADD CONSTRAINT "vector_collections_ivf_lists_ivf_probes_228109e5_check"
    CHECK (ivf_lists BETWEEN 1 AND 32768 AND ivf_probes BETWEEN 1 AND ivf_lists);
ALTER TABLE "vector_collections" ADD CONSTRAINT "vector_collections_index_kind_element_dimensions_1e6f8cae_check"
    CHECK (index_kind = 'NONE' OR element = 'BIT' OR dimensions <= CASE element WHEN 'VECTOR' THEN 2000 ELSE 4000 END);
ALTER TABLE "vector_collections" ADD CONSTRAINT "vector_collections_distance_element_e2273307_check"
    CHECK ((distance = 'HAMMING') = (element = 'BIT'));
ALTER TABLE "vector_collections" ADD CONSTRAINT "vector_collections_chunk_tokens_overlap_tokens_323bfda7_check"
    CHECK (chunk_tokens BETWEEN 32 AND 8192 AND overlap_tokens BETWEEN 0 AND chunk_tokens - 1);
ALTER TABLE "vector_collections" ADD CONSTRAINT "vector_collections_chunk_count_81fee4b3_check"
    CHECK (chunk_count >= 0);
ALTER TABLE "vector_collections" ADD CONSTRAINT "vector_collections_fts_weight_30a7a623_check"
    CHECK (fts_weight BETWEEN 0 AND 1);
CREATE UNIQUE INDEX "vector_collections_organization_id_name_d7e57443_key" ON "vector_collections" ("organization_id", "name")
    WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX "vector_collections_name_c0dac508_key" ON "vector_collections" ("name")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of document_chunks
ALTER TABLE "document_chunks" ADD CONSTRAINT "document_chunks_ordinal_c8c5803b_check"
    CHECK (ordinal >= 0);
ALTER TABLE "document_chunks" ADD CONSTRAINT "document_chunks_document_id_node_id_file_id_93283cc8_check"
    CHECK (num_nonnulls(document_id, node_id, file_id) = 1);
ALTER TABLE "document_chunks" ADD CONSTRAINT "document_chunks_token_count_28e68de4_check"
    CHECK (token_count BETWEEN 1 AND 8192);
ALTER TABLE "document_chunks" ADD CONSTRAINT "document_chunks_offset_end_offset_start_69909dbe_check"
    CHECK (offset_end > offset_start AND offset_start >= 0);
ALTER TABLE "document_chunks" ADD CONSTRAINT "document_chunks_text_sha256_0c11eaac_check"
    CHECK (text_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "document_chunks" ADD CONSTRAINT "document_chunks_embedding_a2e5b272_check"
    CHECK (coalesce(cardinality(embedding), 0) = 0 OR cardinality(embedding) BETWEEN 8 AND 16000);
ALTER TABLE "document_chunks" ADD CONSTRAINT "document_chunks_is_live_embedding_28cde20c_check"
    CHECK (NOT is_live OR coalesce(cardinality(embedding), 0) > 0);
ALTER TABLE "document_chunks" ADD CONSTRAINT "document_chunks_page_number_bee96f7a_check"
    CHECK (page_number >= 1);
CREATE UNIQUE INDEX "document_chunks_collection_id_text_sha256_39beb3a3_key" ON "document_chunks" ("collection_id", "text_sha256")
    WHERE (is_live);

-- Safeguards of rag_queries
ALTER TABLE "rag_queries" ADD CONSTRAINT "rag_queries_top_k_rerank_k_bdf6a437_check"
    CHECK (top_k BETWEEN 1 AND 200 AND rerank_k BETWEEN 1 AND top_k);
ALTER TABLE "rag_queries" ADD CONSTRAINT "rag_queries_minimum_score_3fe1d1e7_check"
    CHECK (minimum_score BETWEEN 0 AND 1);
ALTER TABLE "rag_queries" ADD CONSTRAINT "rag_queries_strategy_hypothetical_answer_dae4c9f1_check"
    CHECK (strategy = 'HYDE' OR hypothetical_answer IS NULL);
ALTER TABLE "rag_queries" ADD CONSTRAINT "rag_queries_status_answered_at_7e991beb_check"
    CHECK ((status IN ('ANSWERED', 'ABSTAINED')) = (answered_at IS NOT NULL));
ALTER TABLE "rag_queries" ADD CONSTRAINT "rag_queries_answered_at_created_at_6de9a351_check"
    CHECK (answered_at >= created_at);
ALTER TABLE "rag_queries" ADD CONSTRAINT "rag_queries_retrieval_ms_2025f339_check"
    CHECK (retrieval_ms >= 0);

-- Safeguards of retrieval_hits
ALTER TABLE "retrieval_hits" ADD CONSTRAINT "retrieval_hits_final_rank_vector_rank_lexical_ra_5cb1cda3_check"
    CHECK (final_rank >= 1 AND vector_rank >= 1 AND lexical_rank >= 1);
ALTER TABLE "retrieval_hits" ADD CONSTRAINT "retrieval_hits_vector_rank_lexical_rank_9d0cf309_check"
    CHECK (num_nonnulls(vector_rank, lexical_rank) >= 1);
ALTER TABLE "retrieval_hits" ADD CONSTRAINT "retrieval_hits_vector_rank_similarity_97f019aa_check"
    CHECK ((vector_rank IS NULL) = (similarity IS NULL) AND similarity BETWEEN -1 AND 1);
ALTER TABLE "retrieval_hits" ADD CONSTRAINT "retrieval_hits_lexical_rank_bm25_score_7c4be6f5_check"
    CHECK ((lexical_rank IS NULL) = (bm25_score IS NULL) AND bm25_score >= 0);
ALTER TABLE "retrieval_hits" ADD CONSTRAINT "retrieval_hits_fused_score_0f6d6594_check"
    CHECK (fused_score > 0 AND fused_score <= 1);
ALTER TABLE "retrieval_hits" ADD CONSTRAINT "retrieval_hits_rerank_score_bd45ebdc_check"
    CHECK (rerank_score BETWEEN 0 AND 1);
ALTER TABLE "retrieval_hits" ADD CONSTRAINT "retrieval_hits_judged_relevance_21734dae_check"
    CHECK (judged_relevance BETWEEN 0 AND 3);

-- Safeguards of grounded_answers
ALTER TABLE "grounded_answers" ADD CONSTRAINT "grounded_answers_faithfulness_answer_relevancy_c_e8720823_check"
    CHECK (faithfulness BETWEEN 0 AND 1 AND answer_relevancy BETWEEN 0 AND 1 AND context_precision BETWEEN 0 AND 1);
ALTER TABLE "grounded_answers" ADD CONSTRAINT "grounded_answers_claim_count_supported_claim_cou_c4b7870c_check"
    CHECK (claim_count >= 0 AND supported_claim_count BETWEEN 0 AND claim_count);
ALTER TABLE "grounded_answers" ADD CONSTRAINT "grounded_answers_claim_count_faithfulness_suppor_ef48813d_check"
    CHECK (claim_count = 0 OR faithfulness = round(supported_claim_count::numeric / claim_count, 5));
ALTER TABLE "grounded_answers" ADD CONSTRAINT "grounded_answers_is_abstention_claim_count_d2fef35b_check"
    CHECK (is_abstention = (claim_count = 0));
ALTER TABLE "grounded_answers" ADD CONSTRAINT "grounded_answers_prompt_eval_count_eval_count_lo_36a1e7e7_check"
    CHECK (prompt_eval_count >= 0 AND eval_count >= 0 AND load_ms >= 0 AND total_ms >= load_ms + eval_ms AND eval_ms >= 0);

-- Safeguards of grounded_claims
ALTER TABLE "grounded_claims" ADD CONSTRAINT "grounded_claims_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "grounded_claims" ADD CONSTRAINT "grounded_claims_support_chunk_id_31a8f38d_check"
    CHECK ((support = 'UNSUPPORTED') = (chunk_id IS NULL));
ALTER TABLE "grounded_claims" ADD CONSTRAINT "grounded_claims_entailment_5a41d702_check"
    CHECK (entailment BETWEEN 0 AND 1);
ALTER TABLE "grounded_claims" ADD CONSTRAINT "grounded_claims_char_end_char_start_abc27c44_check"
    CHECK (char_end > char_start AND char_start >= 0);

-- Safeguards of local_model_runtimes
ALTER TABLE "local_model_runtimes" ADD CONSTRAINT "local_model_runtimes_model_tag_aec616df_check"
    CHECK (model_tag ~ '^[a-z0-9._/-]+:[A-Za-z0-9._-]+$');
ALTER TABLE "local_model_runtimes" ADD CONSTRAINT "local_model_runtimes_digest_bcafe3e9_check"
    CHECK (digest ~ '^(sha256:)?[0-9a-f]{64}$');
ALTER TABLE "local_model_runtimes" ADD CONSTRAINT "local_model_runtimes_size_bytes_vram_bytes_194a41b0_check"
    CHECK (size_bytes > 0 AND vram_bytes BETWEEN 0 AND size_bytes * 4);
ALTER TABLE "local_model_runtimes" ADD CONSTRAINT "local_model_runtimes_context_tokens_gpu_layers_9ebaf543_check"
    CHECK (context_tokens BETWEEN 512 AND 2097152 AND gpu_layers >= -1);
ALTER TABLE "local_model_runtimes" ADD CONSTRAINT "local_model_runtimes_parallel_requests_9f546d43_check"
    CHECK (parallel_requests BETWEEN 1 AND 512);
ALTER TABLE "local_model_runtimes" ADD CONSTRAINT "local_model_runtimes_state_loaded_at_558657bd_check"
    CHECK ((state = 'LOADED') = (loaded_at IS NOT NULL));
ALTER TABLE "local_model_runtimes" ADD CONSTRAINT "local_model_runtimes_expires_at_loaded_at_31daa241_check"
    CHECK (expires_at > loaded_at);
ALTER TABLE "local_model_runtimes" ADD CONSTRAINT "local_model_runtimes_tokens_per_second_a1f0ac5a_check"
    CHECK (tokens_per_second > 0 AND tokens_per_second < 'NaN');
CREATE UNIQUE INDEX "local_model_runtimes_host_model_tag_a0eb4121_key" ON "local_model_runtimes" ("host", "model_tag")
    WHERE (state IN ('LOADED', 'PULLING') AND deleted_at IS NULL);

-- Own rows of rag_queries
CREATE VIEW azora_keys."rag_queries_69b83c76_own" AS
    SELECT "id" FROM "rag_queries"
    WHERE "asker_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."rag_queries_69b83c76_own" TO azora_user;

-- Own rows of grounded_answers
CREATE VIEW azora_keys."grounded_answers_d08c158a_own" AS
    SELECT "id" FROM "grounded_answers"
    WHERE "query_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."rag_queries_69b83c76_own"));
GRANT SELECT ON azora_keys."grounded_answers_d08c158a_own" TO azora_user;

-- Access to vector_collections
ALTER TABLE "vector_collections" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "vector_collections" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "vector_collections" TO azora_service;
GRANT SELECT ON "vector_collections" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "vector_collections_e18f694e_access" ON "vector_collections"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "vector_collections" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "vector_collections" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "vector_collections" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."vector_collections" WITH (security_barrier = true) AS
    SELECT "id", "name", "embedding_version_id", "dimensions", "element", "distance", "index_kind", "hnsw_m",
        "ef_construction", "ef_search", "ivf_lists", "ivf_probes", "chunk_tokens", "overlap_tokens", "fts_weight",
        "chunk_count", "status", "keeper_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "vector_collections";
GRANT SELECT ON azora_reader."vector_collections" TO azora_reader;
ALTER VIEW azora_reader."vector_collections" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "vector_collections"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "vector_collections"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "vector_collections"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "vector_collections"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to document_chunks
ALTER TABLE "document_chunks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "document_chunks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "document_chunks" TO azora_service;
GRANT SELECT ON "document_chunks" TO azora_maintenance, azora_masker;
CREATE POLICY "document_chunks_158f3d55_access" ON "document_chunks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "document_chunks" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."document_chunks" WITH (security_barrier = true) AS
    SELECT "id", "collection_id", "document_id", "node_id", "file_id", "ordinal", "heading", "text", "text_sha256",
        "token_count", "offset_start", "offset_end", "page_number", "language", "embedding", "is_live", "created_at",
        "updated_at"
    FROM "document_chunks";
GRANT SELECT ON azora_reader."document_chunks" TO azora_reader;
ALTER VIEW azora_reader."document_chunks" OWNER TO azora_masker;

-- Access to rag_queries
ALTER TABLE "rag_queries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rag_queries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rag_queries" TO azora_service;
GRANT SELECT ON "rag_queries" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("question", "rewritten", "hypothetical_answer") ON "rag_queries" TO azora_maintenance;
CREATE POLICY "rag_queries_c4ce086c_access" ON "rag_queries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rag_queries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "rag_queries" FOR SELECT TO azora_user
    USING ("asker_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "rag_queries" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "asker_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."rag_queries" WITH (security_barrier = true) AS
    SELECT "id", "asker_id", "collection_id", "member_id", azora.mask_free_text("question") AS "question",
        azora.mask_free_text("rewritten") AS "rewritten",
        azora.mask_free_text("hypothetical_answer") AS "hypothetical_answer", "language", "strategy", "top_k",
        "rerank_k", "minimum_score", "retrieval_ms", "status", "answered_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "rag_queries";
GRANT SELECT ON azora_reader."rag_queries" TO azora_reader;
ALTER VIEW azora_reader."rag_queries" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "rag_queries"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{question,rewritten,hypothetical_answer}', '{asker_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "rag_queries"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{question,rewritten,hypothetical_answer}', '{asker_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "rag_queries"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{question,rewritten,hypothetical_answer}', '{asker_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "rag_queries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to retrieval_hits
ALTER TABLE "retrieval_hits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "retrieval_hits" FROM PUBLIC;
GRANT SELECT, INSERT ON "retrieval_hits" TO azora_service;
GRANT SELECT ON "retrieval_hits" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "retrieval_hits_fb275bd1_access" ON "retrieval_hits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "retrieval_hits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "retrieval_hits" FOR SELECT TO azora_user
    USING ("query_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."rag_queries_69b83c76_own")));
CREATE VIEW azora_reader."retrieval_hits" WITH (security_barrier = true) AS
    SELECT "id", "query_id", "chunk_id", "final_rank", "vector_rank", "similarity", "lexical_rank", "bm25_score",
        "fused_score", "rerank_score", "used_in_prompt", "judged_relevance", "created_at"
    FROM "retrieval_hits";
GRANT SELECT ON azora_reader."retrieval_hits" TO azora_reader;
ALTER VIEW azora_reader."retrieval_hits" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "retrieval_hits"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "retrieval_hits"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to grounded_answers
ALTER TABLE "grounded_answers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "grounded_answers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "grounded_answers" TO azora_service;
GRANT SELECT ON "grounded_answers" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("helpful", "updated_at") ON "grounded_answers" TO azora_user;
GRANT UPDATE ("answer_text") ON "grounded_answers" TO azora_maintenance;
CREATE POLICY "grounded_answers_64cef818_access" ON "grounded_answers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "grounded_answers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "grounded_answers" FOR SELECT TO azora_user
    USING ("query_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."rag_queries_69b83c76_own")));
CREATE POLICY azora_user_update ON "grounded_answers" FOR UPDATE TO azora_user
    USING ("query_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."rag_queries_69b83c76_own")))
    WITH CHECK ("query_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."rag_queries_69b83c76_own")));
CREATE VIEW azora_reader."grounded_answers" WITH (security_barrier = true) AS
    SELECT "id", "query_id", "runtime_id", azora.mask_free_text("answer_text") AS "answer_text", "is_abstention",
        "claim_count", "supported_claim_count", "faithfulness", "answer_relevancy", "context_precision", "done_reason",
        "prompt_eval_count", "eval_count", "load_ms", "eval_ms", "total_ms", "helpful", "created_at", "updated_at"
    FROM "grounded_answers";
GRANT SELECT ON azora_reader."grounded_answers" TO azora_reader;
ALTER VIEW azora_reader."grounded_answers" OWNER TO azora_masker;

-- Access to grounded_claims
ALTER TABLE "grounded_claims" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "grounded_claims" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "grounded_claims" TO azora_service;
GRANT SELECT ON "grounded_claims" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("statement") ON "grounded_claims" TO azora_maintenance;
CREATE POLICY "grounded_claims_43fec271_access" ON "grounded_claims"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "grounded_claims" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "grounded_claims" FOR SELECT TO azora_user
    USING ("answer_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."grounded_answers_d08c158a_own")));
CREATE VIEW azora_reader."grounded_claims" WITH (security_barrier = true) AS
    SELECT "id", "answer_id", "position", azora.mask_free_text("statement") AS "statement", "support", "chunk_id",
        "entailment", "char_start", "char_end", "created_at", "updated_at"
    FROM "grounded_claims";
GRANT SELECT ON azora_reader."grounded_claims" TO azora_reader;
ALTER VIEW azora_reader."grounded_claims" OWNER TO azora_masker;

-- Access to local_model_runtimes
ALTER TABLE "local_model_runtimes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "local_model_runtimes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "local_model_runtimes" TO azora_service;
GRANT SELECT ON "local_model_runtimes" TO azora_maintenance, azora_masker;
CREATE POLICY "local_model_runtimes_ca7334a4_access" ON "local_model_runtimes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "local_model_runtimes" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."local_model_runtimes" WITH (security_barrier = true) AS
    SELECT "id", "host", "model_tag", "model_version_id", "digest", "quantization", "size_bytes", "vram_bytes",
        "context_tokens", "gpu_layers", "parallel_requests", "tokens_per_second", "state", "loaded_at", "expires_at",
        "created_at", "updated_at", "deleted_at"
    FROM "local_model_runtimes";
GRANT SELECT ON azora_reader."local_model_runtimes" TO azora_reader;
ALTER VIEW azora_reader."local_model_runtimes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "local_model_runtimes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "local_model_runtimes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "local_model_runtimes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "local_model_runtimes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
