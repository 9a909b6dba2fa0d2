-- CreateEnum
CREATE TYPE "NodeKind" AS ENUM ('CONCEPT', 'PERSON', 'ORGANIZATION', 'PLACE', 'EVENT', 'WORK', 'SKILL', 'COURSE', 'TECHNOLOGY', 'LANGUAGE', 'TRADITION');

-- CreateEnum
CREATE TYPE "NodeStatus" AS ENUM ('PROPOSED', 'VERIFIED', 'DISPUTED', 'DEPRECATED', 'MERGED');

-- CreateEnum
CREATE TYPE "LabelForm" AS ENUM ('PREFERRED', 'ALTERNATIVE', 'HIDDEN');

-- CreateEnum
CREATE TYPE "EdgePredicate" AS ENUM ('BROADER', 'NARROWER', 'RELATED', 'EXACT_MATCH', 'CLOSE_MATCH', 'PART_OF', 'INSTANCE_OF', 'REQUIRES', 'CAUSES', 'LOCATED_IN', 'CREATED_BY', 'CONTRADICTS', 'CUSTOM');

-- CreateEnum
CREATE TYPE "EdgeOrigin" AS ENUM ('ASSERTED', 'EXTRACTED', 'INFERRED', 'IMPORTED');

-- CreateEnum
CREATE TYPE "VectorDistance" AS ENUM ('COSINE', 'INNER_PRODUCT', 'EUCLIDEAN');

-- CreateEnum
CREATE TYPE "QueryForm" AS ENUM ('NATURAL_LANGUAGE', 'SELECT', 'ASK', 'CONSTRUCT', 'DESCRIBE');

-- CreateEnum
CREATE TYPE "QueryOutcome" AS ENUM ('ANSWERED', 'NOTHING_FOUND', 'REFUSED', 'FAILED');

-- CreateEnum
CREATE TYPE "AnswerKind" AS ENUM ('GROUNDED', 'GENERATED', 'ABSTAINED');

-- CreateEnum
CREATE TYPE "AbstentionCause" AS ENUM ('NO_EVIDENCE', 'CONTRADICTING_EVIDENCE', 'LOW_CONFIDENCE', 'SENSITIVE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "knowledge_categories" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "parent_id" UUID,
    "depth" SMALLINT NOT NULL DEFAULT 0,
    "notation" TEXT,
    "namespace_uri" TEXT,
    "node_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "knowledge_categories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "knowledge_nodes" (
    "id" UUID NOT NULL,
    "iri" TEXT NOT NULL,
    "kind" "NodeKind" NOT NULL,
    "category_id" UUID,
    "definition" TEXT NOT NULL,
    "scope_note" TEXT,
    "properties" JSONB NOT NULL DEFAULT '{}',
    "wikidata_id" TEXT,
    "document_id" UUID,
    "confidence" DECIMAL(5,4) NOT NULL DEFAULT 0.5,
    "status" "NodeStatus" NOT NULL DEFAULT 'PROPOSED',
    "merged_into_id" UUID,
    "verified_by_id" UUID,
    "valid_from" TIMESTAMPTZ(6),
    "valid_until" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "knowledge_nodes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "node_labels" (
    "id" UUID NOT NULL,
    "node_id" UUID NOT NULL,
    "language" VARCHAR(35) NOT NULL,
    "form" "LabelForm" NOT NULL,
    "literal_form" TEXT NOT NULL,
    "is_abbreviation" BOOLEAN NOT NULL DEFAULT false,
    "is_transliterated" BOOLEAN NOT NULL DEFAULT false,
    "weight" DECIMAL(4,3) NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "node_labels_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "knowledge_edges" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "predicate" "EdgePredicate" NOT NULL,
    "predicate_iri" TEXT NOT NULL DEFAULT '',
    "target_id" UUID NOT NULL,
    "weight" DECIMAL(5,4) NOT NULL DEFAULT 1,
    "confidence" DECIMAL(5,4) NOT NULL,
    "origin" "EdgeOrigin" NOT NULL,
    "asserted_by_id" UUID,
    "document_id" UUID,
    "rule_name" TEXT,
    "evidence_count" INTEGER NOT NULL DEFAULT 0,
    "valid_from" TIMESTAMPTZ(6),
    "valid_until" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "knowledge_edges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "node_embeddings" (
    "id" UUID NOT NULL,
    "node_id" UUID NOT NULL,
    "model_version_id" UUID NOT NULL,
    "language" VARCHAR(35) NOT NULL,
    "dimensions" INTEGER NOT NULL,
    "vector" REAL[],
    "norm" DOUBLE PRECISION NOT NULL,
    "distance" "VectorDistance" NOT NULL DEFAULT 'COSINE',
    "token_count" INTEGER NOT NULL,
    "text_sha256" CHAR(64) NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "node_embeddings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "knowledge_queries" (
    "id" UUID NOT NULL,
    "asker_id" UUID,
    "organization_id" UUID,
    "form" "QueryForm" NOT NULL,
    "question" TEXT,
    "sparql" TEXT,
    "language" VARCHAR(35) NOT NULL,
    "hop_limit" SMALLINT NOT NULL DEFAULT 2,
    "result_limit" SMALLINT NOT NULL DEFAULT 20,
    "matched_nodes" INTEGER NOT NULL,
    "outcome" "QueryOutcome" NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "asked_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "knowledge_queries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "query_answers" (
    "id" UUID NOT NULL,
    "query_id" UUID NOT NULL,
    "kind" "AnswerKind" NOT NULL,
    "answer_text" TEXT,
    "abstention" "AbstentionCause",
    "confidence" DECIMAL(5,4) NOT NULL,
    "citation_count" SMALLINT NOT NULL,
    "path_length" SMALLINT,
    "completion_call_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "query_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_citations" (
    "id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "node_id" UUID NOT NULL,
    "via_edge" "EdgePredicate",
    "relevance" DECIMAL(5,4) NOT NULL,
    "hop_distance" SMALLINT NOT NULL,
    "is_contradicting" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_citations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_categories_slug_key" ON "knowledge_categories"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_categories_namespace_uri_key" ON "knowledge_categories"("namespace_uri");

-- CreateIndex
CREATE INDEX "knowledge_categories_parent_id_idx" ON "knowledge_categories"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_nodes_iri_key" ON "knowledge_nodes"("iri");

-- CreateIndex
CREATE INDEX "knowledge_nodes_kind_status_idx" ON "knowledge_nodes"("kind", "status");

-- CreateIndex
CREATE INDEX "knowledge_nodes_document_id_idx" ON "knowledge_nodes"("document_id");

-- CreateIndex
CREATE INDEX "knowledge_nodes_verified_by_id_idx" ON "knowledge_nodes"("verified_by_id");

-- CreateIndex
CREATE INDEX "knowledge_nodes_organization_id_idx" ON "knowledge_nodes"("organization_id");

-- CreateIndex
CREATE INDEX "knowledge_nodes_compliance_id_idx" ON "knowledge_nodes"("compliance_id");

-- CreateIndex
CREATE INDEX "knowledge_nodes_category_id_idx" ON "knowledge_nodes"("category_id");

-- CreateIndex
CREATE INDEX "knowledge_nodes_merged_into_id_idx" ON "knowledge_nodes"("merged_into_id");

-- CreateIndex
CREATE UNIQUE INDEX "node_labels_node_id_language_literal_form_key" ON "node_labels"("node_id", "language", "literal_form");

-- CreateIndex
CREATE INDEX "knowledge_edges_target_id_predicate_idx" ON "knowledge_edges"("target_id", "predicate");

-- CreateIndex
CREATE INDEX "knowledge_edges_asserted_by_id_idx" ON "knowledge_edges"("asserted_by_id");

-- CreateIndex
CREATE INDEX "knowledge_edges_document_id_idx" ON "knowledge_edges"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_edges_source_id_predicate_predicate_iri_target_id_key" ON "knowledge_edges"("source_id", "predicate", "predicate_iri", "target_id");

-- CreateIndex
CREATE INDEX "node_embeddings_model_version_id_idx" ON "node_embeddings"("model_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "node_embeddings_node_id_model_version_id_text_sha256_key" ON "node_embeddings"("node_id", "model_version_id", "text_sha256");

-- CreateIndex
CREATE INDEX "knowledge_queries_asker_id_asked_at_idx" ON "knowledge_queries"("asker_id", "asked_at");

-- CreateIndex
CREATE INDEX "knowledge_queries_organization_id_asked_at_idx" ON "knowledge_queries"("organization_id", "asked_at");

-- CreateIndex
CREATE INDEX "knowledge_queries_asked_at_idx" ON "knowledge_queries" USING BRIN ("asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "query_answers_query_id_key" ON "query_answers"("query_id");

-- CreateIndex
CREATE INDEX "query_answers_created_at_idx" ON "query_answers" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "query_answers_completion_call_id_idx" ON "query_answers"("completion_call_id");

-- CreateIndex
CREATE INDEX "answer_citations_created_at_idx" ON "answer_citations" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "answer_citations_node_id_idx" ON "answer_citations"("node_id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_citations_answer_id_position_key" ON "answer_citations"("answer_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "answer_citations_answer_id_node_id_key" ON "answer_citations"("answer_id", "node_id");

-- AddForeignKey
ALTER TABLE "knowledge_categories" ADD CONSTRAINT "knowledge_categories_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "knowledge_categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_nodes" ADD CONSTRAINT "knowledge_nodes_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "knowledge_categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_nodes" ADD CONSTRAINT "knowledge_nodes_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "knowledge_nodes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "node_labels" ADD CONSTRAINT "node_labels_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "knowledge_nodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_edges" ADD CONSTRAINT "knowledge_edges_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "knowledge_nodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_edges" ADD CONSTRAINT "knowledge_edges_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "knowledge_nodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "node_embeddings" ADD CONSTRAINT "node_embeddings_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "knowledge_nodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "query_answers" ADD CONSTRAINT "query_answers_query_id_fkey" FOREIGN KEY ("query_id") REFERENCES "knowledge_queries"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "answer_citations" ADD CONSTRAINT "answer_citations_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "query_answers"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "answer_citations" ADD CONSTRAINT "answer_citations_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "knowledge_nodes"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of knowledge_categories
ALTER TABLE "knowledge_categories" ADD CONSTRAINT "knowledge_categories_slug_2d498723_check"
    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "knowledge_categories" ADD CONSTRAINT "knowledge_categories_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "knowledge_categories" ADD CONSTRAINT "knowledge_categories_depth_parent_id_b46ae88d_check"
    CHECK (depth BETWEEN 0 AND 12 AND (depth = 0) = (parent_id IS NULL));
ALTER TABLE "knowledge_categories" ADD CONSTRAINT "knowledge_categories_notation_2e514419_check"
    CHECK (notation ~ '^[0-9A-Z]+([.][0-9A-Z]+)*$');
ALTER TABLE "knowledge_categories" ADD CONSTRAINT "knowledge_categories_node_count_f24dac70_check"
    CHECK (node_count >= 0);
ALTER TABLE "knowledge_categories" ADD CONSTRAINT "knowledge_categories_depth_namespace_uri_ea38e99d_check"
    CHECK ((depth = 0) = (namespace_uri IS NOT NULL));
ALTER TABLE "knowledge_categories" ADD CONSTRAINT "knowledge_categories_namespace_uri_d2f7df9b_check"
    CHECK (namespace_uri ~ '^https?://[^ ]+[/#]$');

-- Safeguards of knowledge_nodes
ALTER TABLE "knowledge_nodes" ADD CONSTRAINT "knowledge_nodes_iri_949e6c31_check"
    CHECK (iri ~ '^(https?|urn):[^ <>]+$');
ALTER TABLE "knowledge_nodes" ADD CONSTRAINT "knowledge_nodes_wikidata_id_1edde4d5_check"
    CHECK (wikidata_id ~ '^Q[1-9][0-9]*$');
ALTER TABLE "knowledge_nodes" ADD CONSTRAINT "knowledge_nodes_status_merged_into_id_ad878dfb_check"
    CHECK ((status = 'MERGED') = (merged_into_id IS NOT NULL));
ALTER TABLE "knowledge_nodes" ADD CONSTRAINT "knowledge_nodes_merged_into_id_id_f6c91fa9_check"
    CHECK (merged_into_id <> id);
ALTER TABLE "knowledge_nodes" ADD CONSTRAINT "knowledge_nodes_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "knowledge_nodes" ADD CONSTRAINT "knowledge_nodes_properties_917b77c9_check"
    CHECK (jsonb_typeof(properties) = 'object');
ALTER TABLE "knowledge_nodes" ADD CONSTRAINT "knowledge_nodes_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "knowledge_nodes" ADD CONSTRAINT "knowledge_nodes_definition_687b39dd_check"
    CHECK (char_length(definition) >= 10);
ALTER TABLE "knowledge_nodes" ADD CONSTRAINT "knowledge_nodes_status_verified_by_id_008fc661_check"
    CHECK (status <> 'VERIFIED' OR verified_by_id IS NOT NULL);
CREATE UNIQUE INDEX "knowledge_nodes_wikidata_id_dbd967a6_key" ON "knowledge_nodes" ("wikidata_id")
    WHERE (wikidata_id IS NOT NULL AND status <> 'MERGED' AND deleted_at IS NULL);

-- Safeguards of node_labels
ALTER TABLE "node_labels" ADD CONSTRAINT "node_labels_literal_form_ecce70ba_check"
    CHECK (char_length(literal_form) BETWEEN 1 AND 500);
ALTER TABLE "node_labels" ADD CONSTRAINT "node_labels_weight_6b803e53_check"
    CHECK (weight BETWEEN 0 AND 1);
CREATE UNIQUE INDEX "node_labels_node_id_language_b784d165_key" ON "node_labels" ("node_id", "language")
    WHERE (form = 'PREFERRED');

-- Safeguards of knowledge_edges
ALTER TABLE "knowledge_edges" ADD CONSTRAINT "knowledge_edges_source_id_target_id_a874c486_check"
    CHECK (source_id <> target_id);
ALTER TABLE "knowledge_edges" ADD CONSTRAINT "knowledge_edges_confidence_weight_2ba7fefa_check"
    CHECK (confidence BETWEEN 0 AND 1 AND weight > 0 AND weight <= 1);
ALTER TABLE "knowledge_edges" ADD CONSTRAINT "knowledge_edges_evidence_count_6481fb94_check"
    CHECK (evidence_count >= 0);
ALTER TABLE "knowledge_edges" ADD CONSTRAINT "knowledge_edges_origin_asserted_by_id_db4cc0da_check"
    CHECK ((origin = 'ASSERTED') = (asserted_by_id IS NOT NULL));
ALTER TABLE "knowledge_edges" ADD CONSTRAINT "knowledge_edges_origin_document_id_3e1415a1_check"
    CHECK (origin <> 'EXTRACTED' OR document_id IS NOT NULL);
ALTER TABLE "knowledge_edges" ADD CONSTRAINT "knowledge_edges_origin_rule_name_4625abd8_check"
    CHECK (origin <> 'INFERRED' OR rule_name IS NOT NULL);
ALTER TABLE "knowledge_edges" ADD CONSTRAINT "knowledge_edges_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "knowledge_edges" ADD CONSTRAINT "knowledge_edges_predicate_source_id_target_id_e2b9281d_check"
    CHECK (predicate <> 'RELATED' OR source_id < target_id);
ALTER TABLE "knowledge_edges" ADD CONSTRAINT "knowledge_edges_predicate_predicate_iri_5cf338b0_check"
    CHECK ((predicate = 'CUSTOM') = (predicate_iri <> ''));

-- Safeguards of node_embeddings
ALTER TABLE "node_embeddings" ADD CONSTRAINT "node_embeddings_dimensions_vector_3cc142be_check"
    CHECK (dimensions BETWEEN 8 AND 16384 AND coalesce(cardinality(vector), 0) = dimensions);
ALTER TABLE "node_embeddings" ADD CONSTRAINT "node_embeddings_text_sha256_0c11eaac_check"
    CHECK (text_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "node_embeddings" ADD CONSTRAINT "node_embeddings_norm_d7bc74c7_check"
    CHECK (norm > 0 AND norm < 'Infinity');
ALTER TABLE "node_embeddings" ADD CONSTRAINT "node_embeddings_token_count_967dc8bb_check"
    CHECK (token_count >= 1);
CREATE UNIQUE INDEX "node_embeddings_node_id_model_version_id_ecdfaf2c_key" ON "node_embeddings" ("node_id", "model_version_id")
    WHERE (is_current);

-- Safeguards of knowledge_queries
ALTER TABLE "knowledge_queries" ADD CONSTRAINT "knowledge_queries_hop_limit_result_limit_6bc23ff0_check"
    CHECK (hop_limit BETWEEN 0 AND 6 AND result_limit BETWEEN 1 AND 1000);
ALTER TABLE "knowledge_queries" ADD CONSTRAINT "knowledge_queries_form_sparql_ca349767_check"
    CHECK ((form = 'NATURAL_LANGUAGE') = (sparql IS NULL));
ALTER TABLE "knowledge_queries" ADD CONSTRAINT "knowledge_queries_matched_nodes_duration_ms_21b5e110_check"
    CHECK (matched_nodes >= 0 AND duration_ms >= 0);
ALTER TABLE "knowledge_queries" ADD CONSTRAINT "knowledge_queries_outcome_matched_nodes_794b21bb_check"
    CHECK ((outcome = 'NOTHING_FOUND') = (matched_nodes = 0) OR outcome IN ('REFUSED', 'FAILED'));

-- Safeguards of query_answers
ALTER TABLE "query_answers" ADD CONSTRAINT "query_answers_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "query_answers" ADD CONSTRAINT "query_answers_citation_count_kind_aa4c0756_check"
    CHECK (citation_count >= 0 AND (kind <> 'GROUNDED' OR citation_count >= 1));
ALTER TABLE "query_answers" ADD CONSTRAINT "query_answers_kind_abstention_9f3802ce_check"
    CHECK ((kind = 'ABSTAINED') = (abstention IS NOT NULL));
ALTER TABLE "query_answers" ADD CONSTRAINT "query_answers_path_length_80ec3694_check"
    CHECK (path_length BETWEEN 0 AND 12);

-- Safeguards of answer_citations
ALTER TABLE "answer_citations" ADD CONSTRAINT "answer_citations_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "answer_citations" ADD CONSTRAINT "answer_citations_relevance_9bb528a8_check"
    CHECK (relevance BETWEEN 0 AND 1);
ALTER TABLE "answer_citations" ADD CONSTRAINT "answer_citations_hop_distance_9e8b4bb6_check"
    CHECK (hop_distance BETWEEN 0 AND 6);

-- Live rows of knowledge_nodes
CREATE VIEW azora_keys."knowledge_nodes_c8f28459_live" AS
    SELECT "id" FROM "knowledge_nodes"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."knowledge_nodes_c8f28459_live" TO azora_user;

-- Own rows of knowledge_nodes
CREATE VIEW azora_keys."knowledge_nodes_c3b63e55_own" AS
    SELECT "id" FROM "knowledge_nodes"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."knowledge_nodes_c3b63e55_own" TO azora_user;

-- Own rows of knowledge_queries
CREATE VIEW azora_keys."knowledge_queries_781ecc0b_own" AS
    SELECT "id" FROM "knowledge_queries"
    WHERE "asker_id" = (SELECT azora.subject());
GRANT SELECT ON azora_keys."knowledge_queries_781ecc0b_own" TO azora_user;

-- Own rows of query_answers
CREATE VIEW azora_keys."query_answers_91004c5b_own" AS
    SELECT "id" FROM "query_answers"
    WHERE "query_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."knowledge_queries_781ecc0b_own"));
GRANT SELECT ON azora_keys."query_answers_91004c5b_own" TO azora_user;

-- Access to knowledge_categories
ALTER TABLE "knowledge_categories" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "knowledge_categories" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "knowledge_categories" TO azora_service;
GRANT SELECT ON "knowledge_categories" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "knowledge_categories_9f8e42d4_access" ON "knowledge_categories"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "knowledge_categories" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "knowledge_categories" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "knowledge_categories" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."knowledge_categories" WITH (security_barrier = true) AS
    SELECT "id", "slug", "title", "scope", "parent_id", "depth", "notation", "namespace_uri", "node_count", "created_at",
        "updated_at", "deleted_at"
    FROM "knowledge_categories";
GRANT SELECT ON azora_reader."knowledge_categories" TO azora_reader;
ALTER VIEW azora_reader."knowledge_categories" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "knowledge_categories"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "knowledge_categories"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "knowledge_categories"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "knowledge_categories"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to knowledge_nodes
ALTER TABLE "knowledge_nodes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "knowledge_nodes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "knowledge_nodes" TO azora_service;
GRANT SELECT ON "knowledge_nodes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "knowledge_nodes_09c1bdfa_access" ON "knowledge_nodes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "knowledge_nodes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "knowledge_nodes" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "knowledge_nodes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."knowledge_nodes" WITH (security_barrier = true) AS
    SELECT "id", "iri", "kind", "category_id", "definition", "scope_note", "properties", "wikidata_id", "document_id",
        "confidence", "status", "merged_into_id", "verified_by_id", "valid_from", "valid_until", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "knowledge_nodes";
GRANT SELECT ON azora_reader."knowledge_nodes" TO azora_reader;
ALTER VIEW azora_reader."knowledge_nodes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "knowledge_nodes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "knowledge_nodes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "knowledge_nodes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "knowledge_nodes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to node_labels
ALTER TABLE "node_labels" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "node_labels" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "node_labels" TO azora_service;
GRANT SELECT ON "node_labels" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "node_labels_ea4633d0_access" ON "node_labels"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "node_labels" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "node_labels" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "node_labels" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "node_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."knowledge_nodes_c3b63e55_own")))
        OR EXISTS (SELECT FROM azora_keys."knowledge_nodes_c8f28459_live" live WHERE live."id" = "node_labels"."node_id"));
CREATE VIEW azora_reader."node_labels" WITH (security_barrier = true) AS
    SELECT "id", "node_id", "language", "form", "literal_form", "is_abbreviation", "is_transliterated", "weight",
        "created_at", "updated_at"
    FROM "node_labels";
GRANT SELECT ON azora_reader."node_labels" TO azora_reader;
ALTER VIEW azora_reader."node_labels" OWNER TO azora_masker;

-- Access to knowledge_edges
ALTER TABLE "knowledge_edges" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "knowledge_edges" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "knowledge_edges" TO azora_service;
GRANT SELECT ON "knowledge_edges" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "knowledge_edges_ad513af1_access" ON "knowledge_edges"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "knowledge_edges" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "knowledge_edges" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "knowledge_edges" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("source_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."knowledge_nodes_c3b63e55_own"))
        OR "target_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."knowledge_nodes_c3b63e55_own"))))
        OR (EXISTS (SELECT FROM azora_keys."knowledge_nodes_c8f28459_live" live WHERE live."id" = "knowledge_edges"."source_id")
        AND EXISTS (SELECT FROM azora_keys."knowledge_nodes_c8f28459_live" live WHERE live."id" = "knowledge_edges"."target_id")));
CREATE VIEW azora_reader."knowledge_edges" WITH (security_barrier = true) AS
    SELECT "id", "source_id", "predicate", "predicate_iri", "target_id", "weight", "confidence", "origin",
        "asserted_by_id", "document_id", "rule_name", "evidence_count", "valid_from", "valid_until", "created_at",
        "updated_at"
    FROM "knowledge_edges";
GRANT SELECT ON azora_reader."knowledge_edges" TO azora_reader;
ALTER VIEW azora_reader."knowledge_edges" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "knowledge_edges"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "knowledge_edges"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "knowledge_edges"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "knowledge_edges"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to node_embeddings
ALTER TABLE "node_embeddings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "node_embeddings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "node_embeddings" TO azora_service;
GRANT SELECT ON "node_embeddings" TO azora_maintenance, azora_masker;
CREATE POLICY "node_embeddings_50ef10d5_access" ON "node_embeddings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "node_embeddings" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."node_embeddings" WITH (security_barrier = true) AS
    SELECT "id", "node_id", "model_version_id", "language", "dimensions", "vector", "norm", "distance", "token_count",
        "text_sha256", "is_current", "created_at", "updated_at"
    FROM "node_embeddings";
GRANT SELECT ON azora_reader."node_embeddings" TO azora_reader;
ALTER VIEW azora_reader."node_embeddings" OWNER TO azora_masker;

-- Access to knowledge_queries
ALTER TABLE "knowledge_queries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "knowledge_queries" FROM PUBLIC;
GRANT SELECT, INSERT ON "knowledge_queries" TO azora_service;
GRANT SELECT ON "knowledge_queries" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("question") ON "knowledge_queries" TO azora_maintenance;
CREATE POLICY "knowledge_queries_f71a3edd_access" ON "knowledge_queries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "knowledge_queries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "knowledge_queries" FOR SELECT TO azora_user
    USING ("asker_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."knowledge_queries" WITH (security_barrier = true) AS
    SELECT "id", "asker_id", "organization_id", "form", azora.mask_free_text("question") AS "question", "sparql",
        "language", "hop_limit", "result_limit", "matched_nodes", "outcome", "duration_ms", "asked_at", "created_at"
    FROM "knowledge_queries";
GRANT SELECT ON azora_reader."knowledge_queries" TO azora_reader;
ALTER VIEW azora_reader."knowledge_queries" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "knowledge_queries"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{question}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "knowledge_queries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to query_answers
ALTER TABLE "query_answers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "query_answers" FROM PUBLIC;
GRANT SELECT, INSERT ON "query_answers" TO azora_service;
GRANT SELECT ON "query_answers" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("answer_text") ON "query_answers" TO azora_maintenance;
CREATE POLICY "query_answers_8c61561e_access" ON "query_answers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "query_answers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "query_answers" FOR SELECT TO azora_user
    USING ("query_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."knowledge_queries_781ecc0b_own")));
CREATE VIEW azora_reader."query_answers" WITH (security_barrier = true) AS
    SELECT "id", "query_id", "kind", azora.mask_free_text("answer_text") AS "answer_text", "abstention", "confidence",
        "citation_count", "path_length", "completion_call_id", "created_at"
    FROM "query_answers";
GRANT SELECT ON azora_reader."query_answers" TO azora_reader;
ALTER VIEW azora_reader."query_answers" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "query_answers"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{answer_text}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "query_answers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to answer_citations
ALTER TABLE "answer_citations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "answer_citations" FROM PUBLIC;
GRANT SELECT, INSERT ON "answer_citations" TO azora_service;
GRANT SELECT ON "answer_citations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "answer_citations_be4ba466_access" ON "answer_citations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "answer_citations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "answer_citations" FOR SELECT TO azora_user
    USING ("answer_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."query_answers_91004c5b_own")));
CREATE VIEW azora_reader."answer_citations" WITH (security_barrier = true) AS
    SELECT "id", "answer_id", "position", "node_id", "via_edge", "relevance", "hop_distance", "is_contradicting",
        "created_at"
    FROM "answer_citations";
GRANT SELECT ON azora_reader."answer_citations" TO azora_reader;
ALTER VIEW azora_reader."answer_citations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "answer_citations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "answer_citations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
