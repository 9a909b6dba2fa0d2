-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('FACTUAL', 'STATISTICAL', 'CAUSAL', 'DEFINITIONAL', 'QUOTATION', 'PREDICTION');

-- CreateEnum
CREATE TYPE "ClaimStatus" AS ENUM ('UNVERIFIED', 'VERIFIED', 'DISPUTED', 'REFUTED', 'OUTDATED', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "SourceGenre" AS ENUM ('PEER_REVIEWED', 'GOVERNMENT', 'REFERENCE_WORK', 'NEWS', 'ORGANIZATION', 'BLOG', 'SOCIAL_MEDIA', 'DATASET');

-- CreateEnum
CREATE TYPE "EvidenceStance" AS ENUM ('SUPPORTS', 'REFUTES', 'NOT_ENOUGH_INFO');

-- CreateEnum
CREATE TYPE "EvidenceLabeller" AS ENUM ('MODEL', 'HUMAN');

-- CreateEnum
CREATE TYPE "SearchEngine" AS ENUM ('BRAVE', 'BING', 'GOOGLE', 'SEARXNG', 'OPENALEX');

-- CreateEnum
CREATE TYPE "SafeSearch" AS ENUM ('OFF', 'MODERATE', 'STRICT');

-- CreateEnum
CREATE TYPE "SearchOutcome" AS ENUM ('SUCCEEDED', 'RATE_LIMITED', 'FAILED');

-- CreateEnum
CREATE TYPE "ResultDisposition" AS ENUM ('NOT_READ', 'READ', 'CITED', 'UNREACHABLE', 'EXCLUDED');

-- CreateEnum
CREATE TYPE "ClaimVerdict" AS ENUM ('TRUE', 'MOSTLY_TRUE', 'MIXED', 'MOSTLY_FALSE', 'FALSE', 'UNPROVEN');

-- CreateEnum
CREATE TYPE "VerificationMethod" AS ENUM ('MODEL', 'MODEL_AND_HUMAN', 'HUMAN');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "knowledge_topics" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "parent_id" UUID,
    "node_id" UUID,
    "freshness_days" INTEGER NOT NULL DEFAULT 180,
    "minimum_sources" SMALLINT NOT NULL DEFAULT 2,
    "is_sensitive" BOOLEAN NOT NULL DEFAULT false,
    "requires_human" BOOLEAN NOT NULL DEFAULT false,
    "curator_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "knowledge_topics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "knowledge_claims" (
    "id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "statement_sha256" CHAR(64) NOT NULL,
    "language" VARCHAR(35) NOT NULL,
    "subject_node_id" UUID,
    "claim_kind" "ClaimKind" NOT NULL,
    "first_appearance_uri" TEXT,
    "status" "ClaimStatus" NOT NULL DEFAULT 'UNVERIFIED',
    "truth_rating" SMALLINT,
    "confidence" DECIMAL(5,4),
    "holds_from" DATE,
    "holds_until" DATE,
    "recheck_due_on" DATE,
    "superseded_by_id" UUID,
    "proposed_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "knowledge_claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_references" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "authors" TEXT[],
    "publisher" TEXT NOT NULL,
    "genre" "SourceGenre" NOT NULL,
    "doi" TEXT,
    "published_on" DATE,
    "accessed_at" TIMESTAMPTZ(6) NOT NULL,
    "archived_url" TEXT,
    "content_sha256" CHAR(64) NOT NULL,
    "reliability" DECIMAL(4,3) NOT NULL,
    "ownership_group" TEXT,
    "retracted_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "source_references_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_evidences" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "stance" "EvidenceStance" NOT NULL,
    "quote" TEXT NOT NULL,
    "quote_prefix" TEXT,
    "quote_suffix" TEXT,
    "entailment" DECIMAL(5,4) NOT NULL,
    "is_primary" BOOLEAN NOT NULL DEFAULT false,
    "labelled_by" "EvidenceLabeller" NOT NULL,
    "labeller_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "claim_evidences_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "web_search_queries" (
    "id" UUID NOT NULL,
    "claim_id" UUID,
    "requester_id" UUID,
    "engine" "SearchEngine" NOT NULL,
    "terms" TEXT,
    "language" VARCHAR(35) NOT NULL,
    "country" CHAR(2),
    "freshness_days" INTEGER,
    "safe_search" "SafeSearch" NOT NULL DEFAULT 'STRICT',
    "result_count" SMALLINT NOT NULL,
    "total_estimate" BIGINT,
    "outcome" "SearchOutcome" NOT NULL,
    "error_message" TEXT,
    "cost_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "searched_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "web_search_queries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "web_search_results" (
    "id" UUID NOT NULL,
    "query_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "snippet" TEXT,
    "published_on" DATE,
    "relevance" DECIMAL(5,4),
    "http_status" SMALLINT,
    "disposition" "ResultDisposition" NOT NULL,
    "source_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "web_search_results_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_verifications" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "verdict" "ClaimVerdict" NOT NULL,
    "rating_value" SMALLINT,
    "reasoning" TEXT NOT NULL,
    "supporting_count" SMALLINT NOT NULL,
    "refuting_count" SMALLINT NOT NULL,
    "independent_sources" SMALLINT NOT NULL,
    "confidence" DECIMAL(5,4) NOT NULL,
    "method" "VerificationMethod" NOT NULL,
    "verifier_id" UUID,
    "model_version_id" UUID,
    "review_url" TEXT,
    "verified_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_verifications_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_topics_slug_key" ON "knowledge_topics"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "knowledge_topics_node_id_key" ON "knowledge_topics"("node_id");

-- CreateIndex
CREATE INDEX "knowledge_topics_curator_id_idx" ON "knowledge_topics"("curator_id");

-- CreateIndex
CREATE INDEX "knowledge_topics_parent_id_idx" ON "knowledge_topics"("parent_id");

-- CreateIndex
CREATE INDEX "knowledge_claims_topic_id_status_idx" ON "knowledge_claims"("topic_id", "status");

-- CreateIndex
CREATE INDEX "knowledge_claims_status_recheck_due_on_idx" ON "knowledge_claims"("status", "recheck_due_on");

-- CreateIndex
CREATE INDEX "knowledge_claims_subject_node_id_idx" ON "knowledge_claims"("subject_node_id");

-- CreateIndex
CREATE INDEX "knowledge_claims_proposed_by_id_idx" ON "knowledge_claims"("proposed_by_id");

-- CreateIndex
CREATE INDEX "knowledge_claims_organization_id_idx" ON "knowledge_claims"("organization_id");

-- CreateIndex
CREATE INDEX "knowledge_claims_compliance_id_idx" ON "knowledge_claims"("compliance_id");

-- CreateIndex
CREATE INDEX "knowledge_claims_superseded_by_id_idx" ON "knowledge_claims"("superseded_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_references_url_key" ON "source_references"("url");

-- CreateIndex
CREATE UNIQUE INDEX "source_references_doi_key" ON "source_references"("doi");

-- CreateIndex
CREATE INDEX "claim_evidences_labeller_id_idx" ON "claim_evidences"("labeller_id");

-- CreateIndex
CREATE INDEX "claim_evidences_source_id_idx" ON "claim_evidences"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_evidences_claim_id_source_id_stance_key" ON "claim_evidences"("claim_id", "source_id", "stance");

-- CreateIndex
CREATE INDEX "web_search_queries_claim_id_idx" ON "web_search_queries"("claim_id");

-- CreateIndex
CREATE INDEX "web_search_queries_requester_id_searched_at_idx" ON "web_search_queries"("requester_id", "searched_at");

-- CreateIndex
CREATE INDEX "web_search_queries_searched_at_idx" ON "web_search_queries" USING BRIN ("searched_at");

-- CreateIndex
CREATE INDEX "web_search_results_created_at_idx" ON "web_search_results" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "web_search_results_source_id_idx" ON "web_search_results"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "web_search_results_query_id_position_key" ON "web_search_results"("query_id", "position");

-- CreateIndex
CREATE INDEX "claim_verifications_verifier_id_idx" ON "claim_verifications"("verifier_id");

-- CreateIndex
CREATE INDEX "claim_verifications_model_version_id_idx" ON "claim_verifications"("model_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_verifications_claim_id_verified_at_key" ON "claim_verifications"("claim_id", "verified_at");

-- AddForeignKey
ALTER TABLE "knowledge_topics" ADD CONSTRAINT "knowledge_topics_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "knowledge_topics"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_claims" ADD CONSTRAINT "knowledge_claims_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "knowledge_topics"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knowledge_claims" ADD CONSTRAINT "knowledge_claims_superseded_by_id_fkey" FOREIGN KEY ("superseded_by_id") REFERENCES "knowledge_claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_evidences" ADD CONSTRAINT "claim_evidences_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "knowledge_claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_evidences" ADD CONSTRAINT "claim_evidences_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_references"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "web_search_queries" ADD CONSTRAINT "web_search_queries_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "knowledge_claims"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "web_search_results" ADD CONSTRAINT "web_search_results_query_id_fkey" FOREIGN KEY ("query_id") REFERENCES "web_search_queries"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "web_search_results" ADD CONSTRAINT "web_search_results_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source_references"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim_verifications" ADD CONSTRAINT "claim_verifications_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "knowledge_claims"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of knowledge_topics
ALTER TABLE "knowledge_topics" ADD CONSTRAINT "knowledge_topics_slug_2d498723_check"
    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "knowledge_topics" ADD CONSTRAINT "knowledge_topics_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "knowledge_topics" ADD CONSTRAINT "knowledge_topics_freshness_days_496ed970_check"
    CHECK (freshness_days BETWEEN 1 AND 3650);
ALTER TABLE "knowledge_topics" ADD CONSTRAINT "knowledge_topics_minimum_sources_1feb4b0c_check"
    CHECK (minimum_sources BETWEEN 1 AND 10);
ALTER TABLE "knowledge_topics" ADD CONSTRAINT "knowledge_topics_is_sensitive_requires_human_a8457f44_check"
    CHECK (NOT is_sensitive OR requires_human);

-- Safeguards of knowledge_claims
ALTER TABLE "knowledge_claims" ADD CONSTRAINT "knowledge_claims_statement_f9c03178_check"
    CHECK (char_length(statement) BETWEEN 10 AND 2000);
ALTER TABLE "knowledge_claims" ADD CONSTRAINT "knowledge_claims_statement_sha256_ffb9754a_check"
    CHECK (statement_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "knowledge_claims" ADD CONSTRAINT "knowledge_claims_status_truth_rating_c843ab06_check"
    CHECK ((status = 'UNVERIFIED') = (truth_rating IS NULL) OR status = 'SUPERSEDED');
ALTER TABLE "knowledge_claims" ADD CONSTRAINT "knowledge_claims_truth_rating_00d8fe86_check"
    CHECK (truth_rating BETWEEN 1 AND 5);
ALTER TABLE "knowledge_claims" ADD CONSTRAINT "knowledge_claims_status_truth_rating_a0a971c9_check"
    CHECK (status <> 'VERIFIED' OR truth_rating >= 4);
ALTER TABLE "knowledge_claims" ADD CONSTRAINT "knowledge_claims_status_truth_rating_15a7650b_check"
    CHECK (status <> 'REFUTED' OR truth_rating <= 2);
ALTER TABLE "knowledge_claims" ADD CONSTRAINT "knowledge_claims_confidence_truth_rating_25a9b42b_check"
    CHECK (confidence BETWEEN 0 AND 1 AND (confidence IS NULL) = (truth_rating IS NULL));
ALTER TABLE "knowledge_claims" ADD CONSTRAINT "knowledge_claims_status_superseded_by_id_93d77d5b_check"
    CHECK ((status = 'SUPERSEDED') = (superseded_by_id IS NOT NULL));
ALTER TABLE "knowledge_claims" ADD CONSTRAINT "knowledge_claims_superseded_by_id_id_555d48ae_check"
    CHECK (superseded_by_id <> id);
ALTER TABLE "knowledge_claims" ADD CONSTRAINT "knowledge_claims_holds_until_holds_from_1e800980_check"
    CHECK (holds_until > holds_from);
ALTER TABLE "knowledge_claims" ADD CONSTRAINT "knowledge_claims_recheck_due_on_status_b28a5149_check"
    CHECK (recheck_due_on IS NOT NULL OR status IN ('UNVERIFIED', 'SUPERSEDED'));
CREATE UNIQUE INDEX "knowledge_claims_statement_sha256_e2e50d6a_key" ON "knowledge_claims" ("statement_sha256")
    WHERE (status <> 'SUPERSEDED' AND deleted_at IS NULL);

-- Safeguards of source_references
ALTER TABLE "source_references" ADD CONSTRAINT "source_references_url_archived_url_5c5b94c7_check"
    CHECK (url ~ '^https?://[^ ]+$' AND archived_url ~ '^https?://[^ ]+$');
ALTER TABLE "source_references" ADD CONSTRAINT "source_references_content_sha256_66cce6d9_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "source_references" ADD CONSTRAINT "source_references_reliability_a76a5259_check"
    CHECK (reliability BETWEEN 0 AND 1);
ALTER TABLE "source_references" ADD CONSTRAINT "source_references_doi_273dafc0_check"
    CHECK (doi ~ '^10[.][0-9]{4,9}/[^ ]+$');
ALTER TABLE "source_references" ADD CONSTRAINT "source_references_retracted_at_reliability_667ff607_check"
    CHECK (retracted_at IS NULL OR reliability = 0);
ALTER TABLE "source_references" ADD CONSTRAINT "source_references_published_on_accessed_at_3e29ba31_check"
    CHECK (published_on <= (accessed_at AT TIME ZONE 'UTC')::date + 1);

-- Safeguards of claim_evidences
ALTER TABLE "claim_evidences" ADD CONSTRAINT "claim_evidences_quote_45fc7a91_check"
    CHECK (char_length(quote) BETWEEN 1 AND 4000);
ALTER TABLE "claim_evidences" ADD CONSTRAINT "claim_evidences_entailment_5a41d702_check"
    CHECK (entailment BETWEEN 0 AND 1);
ALTER TABLE "claim_evidences" ADD CONSTRAINT "claim_evidences_stance_is_primary_b79f0918_check"
    CHECK (stance <> 'NOT_ENOUGH_INFO' OR NOT is_primary);
ALTER TABLE "claim_evidences" ADD CONSTRAINT "claim_evidences_labelled_by_labeller_id_1a57ab7d_check"
    CHECK ((labelled_by = 'HUMAN') = (labeller_id IS NOT NULL));

-- Safeguards of web_search_queries
ALTER TABLE "web_search_queries" ADD CONSTRAINT "web_search_queries_result_count_total_estimate_508b9a70_check"
    CHECK (result_count BETWEEN 0 AND 100 AND total_estimate >= 0);
ALTER TABLE "web_search_queries" ADD CONSTRAINT "web_search_queries_safe_search_requester_id_fa736177_check"
    CHECK (safe_search <> 'OFF' OR requester_id IS NULL);
ALTER TABLE "web_search_queries" ADD CONSTRAINT "web_search_queries_freshness_days_239827c0_check"
    CHECK (freshness_days > 0);
ALTER TABLE "web_search_queries" ADD CONSTRAINT "web_search_queries_outcome_error_message_b9a18d5a_check"
    CHECK ((outcome = 'FAILED') = (error_message IS NOT NULL));
ALTER TABLE "web_search_queries" ADD CONSTRAINT "web_search_queries_outcome_result_count_115532e4_check"
    CHECK (outcome <> 'FAILED' OR result_count = 0);
ALTER TABLE "web_search_queries" ADD CONSTRAINT "web_search_queries_cost_amount_26972aab_check"
    CHECK (cost_amount >= 0 AND cost_amount < 'NaN');

-- Safeguards of web_search_results
ALTER TABLE "web_search_results" ADD CONSTRAINT "web_search_results_position_08b7b0f5_check"
    CHECK (position BETWEEN 1 AND 100);
ALTER TABLE "web_search_results" ADD CONSTRAINT "web_search_results_url_11522b7b_check"
    CHECK (url ~ '^https?://[^ ]+$');
ALTER TABLE "web_search_results" ADD CONSTRAINT "web_search_results_relevance_9bb528a8_check"
    CHECK (relevance BETWEEN 0 AND 1);
ALTER TABLE "web_search_results" ADD CONSTRAINT "web_search_results_disposition_source_id_aff069ba_check"
    CHECK ((disposition = 'CITED') = (source_id IS NOT NULL));
ALTER TABLE "web_search_results" ADD CONSTRAINT "web_search_results_http_status_b60de891_check"
    CHECK (http_status BETWEEN 100 AND 599);

-- Safeguards of claim_verifications
ALTER TABLE "claim_verifications" ADD CONSTRAINT "claim_verifications_rating_value_37f7abac_check"
    CHECK (rating_value BETWEEN 1 AND 5);
ALTER TABLE "claim_verifications" ADD CONSTRAINT "claim_verifications_rating_value_verdict_f3091f11_check"
    CHECK (rating_value = CASE verdict WHEN 'TRUE' THEN 5 WHEN 'MOSTLY_TRUE' THEN 4 WHEN 'MIXED' THEN 3 WHEN 'MOSTLY_FALSE' THEN 2 WHEN 'FALSE' THEN 1 END);
ALTER TABLE "claim_verifications" ADD CONSTRAINT "claim_verifications_supporting_count_refuting_co_127d2f85_check"
    CHECK (supporting_count >= 0 AND refuting_count >= 0 AND independent_sources BETWEEN 0 AND supporting_count + refuting_count);
ALTER TABLE "claim_verifications" ADD CONSTRAINT "claim_verifications_verdict_rating_value_5e530065_check"
    CHECK ((verdict = 'UNPROVEN') = (rating_value IS NULL));
ALTER TABLE "claim_verifications" ADD CONSTRAINT "claim_verifications_verdict_independent_sources_8663c2b0_check"
    CHECK (verdict = 'UNPROVEN' OR independent_sources >= 1);
ALTER TABLE "claim_verifications" ADD CONSTRAINT "claim_verifications_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "claim_verifications" ADD CONSTRAINT "claim_verifications_method_verifier_id_e8f47c95_check"
    CHECK ((method = 'MODEL') = (verifier_id IS NULL));
ALTER TABLE "claim_verifications" ADD CONSTRAINT "claim_verifications_method_model_version_id_9eaeb4ee_check"
    CHECK ((method = 'HUMAN') = (model_version_id IS NULL));
ALTER TABLE "claim_verifications" ADD CONSTRAINT "claim_verifications_review_url_6dcc3619_check"
    CHECK (review_url ~ '^https://[^ ]+$');

-- Live rows of knowledge_claims
CREATE VIEW azora_keys."knowledge_claims_3f4afd60_live" AS
    SELECT "id" FROM "knowledge_claims"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."knowledge_claims_3f4afd60_live" TO azora_user;

-- Own rows of knowledge_claims
CREATE VIEW azora_keys."knowledge_claims_2348c545_own" AS
    SELECT "id" FROM "knowledge_claims"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."knowledge_claims_2348c545_own" TO azora_user;

-- Access to knowledge_topics
ALTER TABLE "knowledge_topics" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "knowledge_topics" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "knowledge_topics" TO azora_service;
GRANT SELECT ON "knowledge_topics" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "knowledge_topics_3a29cab0_access" ON "knowledge_topics"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "knowledge_topics" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "knowledge_topics" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "knowledge_topics" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."knowledge_topics" WITH (security_barrier = true) AS
    SELECT "id", "slug", "title", "parent_id", "node_id", "freshness_days", "minimum_sources", "is_sensitive",
        "requires_human", "curator_id", "created_at", "updated_at", "deleted_at"
    FROM "knowledge_topics";
GRANT SELECT ON azora_reader."knowledge_topics" TO azora_reader;
ALTER VIEW azora_reader."knowledge_topics" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "knowledge_topics"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "knowledge_topics"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "knowledge_topics"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "knowledge_topics"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to knowledge_claims
ALTER TABLE "knowledge_claims" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "knowledge_claims" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "knowledge_claims" TO azora_service;
GRANT SELECT ON "knowledge_claims" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "knowledge_claims_f4cf8542_access" ON "knowledge_claims"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "knowledge_claims" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "knowledge_claims" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "knowledge_claims" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."knowledge_claims" WITH (security_barrier = true) AS
    SELECT "id", "topic_id", "statement", "statement_sha256", "language", "subject_node_id", "claim_kind",
        "first_appearance_uri", "status", "truth_rating", "confidence", "holds_from", "holds_until", "recheck_due_on",
        "superseded_by_id", "proposed_by_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "knowledge_claims";
GRANT SELECT ON azora_reader."knowledge_claims" TO azora_reader;
ALTER VIEW azora_reader."knowledge_claims" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "knowledge_claims"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "knowledge_claims"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "knowledge_claims"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "knowledge_claims"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to source_references
ALTER TABLE "source_references" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "source_references" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "source_references" TO azora_service;
GRANT SELECT ON "source_references" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("authors") ON "source_references" TO azora_maintenance;
CREATE POLICY "source_references_2d44dd63_access" ON "source_references"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "source_references" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "source_references" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "source_references" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."source_references" WITH (security_barrier = true) AS
    SELECT "id", "url", "title", NULL::text[] AS "authors", "publisher", "genre", "doi", "published_on", "accessed_at",
        "archived_url", "content_sha256", "reliability", "ownership_group", "retracted_at", "created_at", "updated_at",
        "deleted_at"
    FROM "source_references";
GRANT SELECT ON azora_reader."source_references" TO azora_reader;
ALTER VIEW azora_reader."source_references" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "source_references"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{authors}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "source_references"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{authors}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "source_references"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{authors}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "source_references"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to claim_evidences
ALTER TABLE "claim_evidences" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "claim_evidences" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "claim_evidences" TO azora_service;
GRANT SELECT ON "claim_evidences" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "claim_evidences_9e8ecc42_access" ON "claim_evidences"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "claim_evidences" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "claim_evidences" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "claim_evidences" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "claim_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."knowledge_claims_2348c545_own")))
        OR EXISTS (SELECT FROM azora_keys."knowledge_claims_3f4afd60_live" live WHERE live."id" = "claim_evidences"."claim_id"));
CREATE VIEW azora_reader."claim_evidences" WITH (security_barrier = true) AS
    SELECT "id", "claim_id", "source_id", "stance", "quote", "quote_prefix", "quote_suffix", "entailment", "is_primary",
        "labelled_by", "labeller_id", "created_at", "updated_at"
    FROM "claim_evidences";
GRANT SELECT ON azora_reader."claim_evidences" TO azora_reader;
ALTER VIEW azora_reader."claim_evidences" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "claim_evidences"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "claim_evidences"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "claim_evidences"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "claim_evidences"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to web_search_queries
ALTER TABLE "web_search_queries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "web_search_queries" FROM PUBLIC;
GRANT SELECT, INSERT ON "web_search_queries" TO azora_service;
GRANT SELECT ON "web_search_queries" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("terms") ON "web_search_queries" TO azora_maintenance;
CREATE POLICY "web_search_queries_2f1ae8fb_access" ON "web_search_queries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "web_search_queries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "web_search_queries" FOR SELECT TO azora_user
    USING ("requester_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."web_search_queries" WITH (security_barrier = true) AS
    SELECT "id", "claim_id", "requester_id", "engine", azora.mask_free_text("terms") AS "terms", "language", "country",
        "freshness_days", "safe_search", "result_count", "total_estimate", "outcome", "error_message", "cost_amount",
        "currency", "searched_at", "created_at"
    FROM "web_search_queries";
GRANT SELECT ON azora_reader."web_search_queries" TO azora_reader;
ALTER VIEW azora_reader."web_search_queries" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "web_search_queries"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{terms}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "web_search_queries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to web_search_results
ALTER TABLE "web_search_results" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "web_search_results" FROM PUBLIC;
GRANT SELECT, INSERT ON "web_search_results" TO azora_service;
GRANT SELECT ON "web_search_results" TO azora_maintenance, azora_masker;
CREATE POLICY "web_search_results_9a87f288_access" ON "web_search_results"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "web_search_results" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."web_search_results" WITH (security_barrier = true) AS
    SELECT "id", "query_id", "position", "url", "title", "snippet", "published_on", "relevance", "http_status",
        "disposition", "source_id", "created_at"
    FROM "web_search_results";
GRANT SELECT ON azora_reader."web_search_results" TO azora_reader;
ALTER VIEW azora_reader."web_search_results" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "web_search_results"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "web_search_results"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to claim_verifications
ALTER TABLE "claim_verifications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "claim_verifications" FROM PUBLIC;
GRANT SELECT, INSERT ON "claim_verifications" TO azora_service;
GRANT SELECT ON "claim_verifications" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "claim_verifications_7742cbdb_access" ON "claim_verifications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "claim_verifications" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "claim_verifications" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."claim_verifications" WITH (security_barrier = true) AS
    SELECT "id", "claim_id", "verdict", "rating_value", "reasoning", "supporting_count", "refuting_count",
        "independent_sources", "confidence", "method", "verifier_id", "model_version_id", "review_url", "verified_at",
        "created_at"
    FROM "claim_verifications";
GRANT SELECT ON azora_reader."claim_verifications" TO azora_reader;
ALTER VIEW azora_reader."claim_verifications" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "claim_verifications"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "claim_verifications"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
