-- CreateEnum
CREATE TYPE "IngestionMode" AS ENUM ('ON_DEMAND', 'SCHEDULED', 'STREAMING');

-- CreateEnum
CREATE TYPE "SourceAccess" AS ENUM ('CRAWL', 'API', 'OAI_PMH', 'FEED', 'FILE_DROP', 'DATABASE_DUMP', 'ORAL_RECORDING');

-- CreateEnum
CREATE TYPE "RobotsVerdict" AS ENUM ('ALLOWED', 'PARTLY_ALLOWED', 'DISALLOWED');

-- CreateEnum
CREATE TYPE "SourceStatus" AS ENUM ('PROPOSED', 'ACTIVE', 'PAUSED', 'REVOKED');

-- CreateEnum
CREATE TYPE "BatchStatus" AS ENUM ('RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DocumentGenre" AS ENUM ('BOOK', 'ARTICLE', 'THESIS', 'WEB_PAGE', 'LEGISLATION', 'CURRICULUM', 'TRANSCRIPT', 'ORAL_HISTORY', 'DATASET', 'CODE');

-- CreateEnum
CREATE TYPE "DocumentStatus" AS ENUM ('PENDING', 'ACCEPTED', 'DUPLICATE', 'REFUSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "TkLabel" AS ENUM ('TK_ATTRIBUTION', 'TK_CLAN', 'TK_FAMILY', 'TK_MULTIPLE_COMMUNITIES', 'TK_COMMUNITY_VOICE', 'TK_CREATIVE', 'TK_VERIFIED', 'TK_NON_VERIFIED', 'TK_SEASONAL', 'TK_WOMEN_GENERAL', 'TK_MEN_GENERAL', 'TK_MEN_RESTRICTED', 'TK_WOMEN_RESTRICTED', 'TK_CULTURALLY_SENSITIVE', 'TK_SECRET_SACRED', 'TK_OPEN_TO_COMMERCIALIZATION', 'TK_NON_COMMERCIAL', 'TK_COMMUNITY_USE_ONLY', 'TK_OUTREACH', 'TK_OPEN_TO_COLLABORATION');

-- CreateEnum
CREATE TYPE "LabelAssertion" AS ENUM ('COMMUNITY', 'INSTITUTION', 'PRESUMED');

-- CreateEnum
CREATE TYPE "UsePurpose" AS ENUM ('SEARCH', 'QUOTATION', 'RETRIEVAL', 'MODEL_TRAINING', 'TRANSLATION');

-- CreateEnum
CREATE TYPE "ContentVerdict" AS ENUM ('ALLOWED', 'ALLOWED_WITH_CONDITIONS', 'REFUSED');

-- CreateEnum
CREATE TYPE "RefusalGround" AS ENUM ('COPYRIGHT', 'NO_LICENCE', 'CULTURAL_PROTOCOL', 'PERSONAL_INFORMATION', 'HATE_SPEECH', 'HARM_TO_CHILDREN', 'MISINFORMATION', 'ROBOTS_EXCLUSION');

-- CreateEnum
CREATE TYPE "DecisionMethod" AS ENUM ('AUTOMATED', 'HUMAN', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "ingestion_pipelines" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "stages" JSONB NOT NULL,
    "mode" "IngestionMode" NOT NULL,
    "schedule_minutes" INTEGER,
    "chunk_tokens" INTEGER NOT NULL DEFAULT 512,
    "chunk_overlap_tokens" INTEGER NOT NULL DEFAULT 64,
    "near_duplicate_threshold" DECIMAL(4,3) NOT NULL DEFAULT 0.9,
    "minimum_quality" DECIMAL(4,3) NOT NULL DEFAULT 0.5,
    "scrubs_personal_data" BOOLEAN NOT NULL DEFAULT true,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "owner_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "ingestion_pipelines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "knowledge_sources" (
    "id" UUID NOT NULL,
    "pipeline_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "root_uri" TEXT NOT NULL,
    "access" "SourceAccess" NOT NULL,
    "publisher" TEXT NOT NULL,
    "license_spdx" TEXT,
    "permission_file_id" UUID,
    "text_mining_reserved" BOOLEAN NOT NULL DEFAULT false,
    "user_agent_token" TEXT,
    "robots_verdict" "RobotsVerdict",
    "robots_fetched_at" TIMESTAMPTZ(6),
    "crawl_delay_seconds" INTEGER NOT NULL DEFAULT 10,
    "community_name" TEXT,
    "trust" DECIMAL(4,3) NOT NULL DEFAULT 0.5,
    "status" "SourceStatus" NOT NULL DEFAULT 'PROPOSED',
    "approved_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "knowledge_sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ingestion_batches" (
    "id" UUID NOT NULL,
    "pipeline_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "pipeline_version" INTEGER NOT NULL,
    "agent_name" TEXT NOT NULL,
    "fetched_count" INTEGER NOT NULL DEFAULT 0,
    "accepted_count" INTEGER NOT NULL DEFAULT 0,
    "duplicate_count" INTEGER NOT NULL DEFAULT 0,
    "refused_count" INTEGER NOT NULL DEFAULT 0,
    "failed_count" INTEGER NOT NULL DEFAULT 0,
    "fetched_bytes" BIGINT NOT NULL DEFAULT 0,
    "status" "BatchStatus" NOT NULL DEFAULT 'RUNNING',
    "failure" TEXT,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "ingestion_batches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "processed_documents" (
    "id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "creators" TEXT[],
    "subjects" TEXT[],
    "abstract" TEXT,
    "published_on" DATE,
    "genre" "DocumentGenre" NOT NULL,
    "format" TEXT NOT NULL,
    "language" VARCHAR(35) NOT NULL,
    "language_confidence" DECIMAL(4,3) NOT NULL,
    "rights" TEXT NOT NULL,
    "text_file_id" UUID,
    "content_sha256" CHAR(64) NOT NULL,
    "token_count" INTEGER NOT NULL,
    "chunk_count" INTEGER NOT NULL DEFAULT 0,
    "personal_data_removed" INTEGER NOT NULL DEFAULT 0,
    "quality_score" DECIMAL(4,3) NOT NULL,
    "status" "DocumentStatus" NOT NULL DEFAULT 'PENDING',
    "duplicate_of_id" UUID,
    "fetched_at" TIMESTAMPTZ(6) NOT NULL,
    "steward_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "processed_documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cultural_annotations" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "label" "TkLabel" NOT NULL,
    "community_name" TEXT NOT NULL,
    "label_text" TEXT NOT NULL,
    "hub_uri" TEXT,
    "language" VARCHAR(35) NOT NULL,
    "open_months" SMALLINT[],
    "forbids_model_training" BOOLEAN NOT NULL DEFAULT false,
    "span_start" INTEGER,
    "span_end" INTEGER,
    "assertion" "LabelAssertion" NOT NULL,
    "annotated_by_id" UUID NOT NULL,
    "confirmed_at" TIMESTAMPTZ(6),
    "withdrawn_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "cultural_annotations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_compliance_decisions" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "purpose" "UsePurpose" NOT NULL,
    "rule_id" UUID,
    "verdict" "ContentVerdict" NOT NULL,
    "ground" "RefusalGround",
    "conditions" TEXT,
    "method" "DecisionMethod" NOT NULL,
    "confidence" DECIMAL(4,3),
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6) NOT NULL,
    "review_due_on" DATE,
    "superseded_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "content_compliance_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ingestion_pipelines_owner_id_idx" ON "ingestion_pipelines"("owner_id");

-- CreateIndex
CREATE INDEX "ingestion_pipelines_compliance_id_idx" ON "ingestion_pipelines"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "ingestion_pipelines_organization_id_id_key" ON "ingestion_pipelines"("organization_id", "id");

-- CreateIndex
CREATE INDEX "knowledge_sources_organization_id_pipeline_id_idx" ON "knowledge_sources"("organization_id", "pipeline_id");

-- CreateIndex
CREATE INDEX "knowledge_sources_permission_file_id_idx" ON "knowledge_sources"("permission_file_id");

-- CreateIndex
CREATE INDEX "knowledge_sources_approved_by_id_idx" ON "knowledge_sources"("approved_by_id");

-- CreateIndex
CREATE INDEX "knowledge_sources_compliance_id_idx" ON "knowledge_sources"("compliance_id");

-- CreateIndex
CREATE INDEX "ingestion_batches_pipeline_id_started_at_idx" ON "ingestion_batches"("pipeline_id", "started_at");

-- CreateIndex
CREATE INDEX "ingestion_batches_organization_id_pipeline_id_idx" ON "ingestion_batches"("organization_id", "pipeline_id");

-- CreateIndex
CREATE INDEX "processed_documents_source_id_fetched_at_idx" ON "processed_documents"("source_id", "fetched_at");

-- CreateIndex
CREATE INDEX "processed_documents_identifier_idx" ON "processed_documents"("identifier");

-- CreateIndex
CREATE INDEX "processed_documents_text_file_id_idx" ON "processed_documents"("text_file_id");

-- CreateIndex
CREATE INDEX "processed_documents_steward_id_idx" ON "processed_documents"("steward_id");

-- CreateIndex
CREATE INDEX "processed_documents_compliance_id_idx" ON "processed_documents"("compliance_id");

-- CreateIndex
CREATE INDEX "processed_documents_batch_id_idx" ON "processed_documents"("batch_id");

-- CreateIndex
CREATE INDEX "processed_documents_duplicate_of_id_idx" ON "processed_documents"("duplicate_of_id");

-- CreateIndex
CREATE UNIQUE INDEX "processed_documents_organization_id_id_key" ON "processed_documents"("organization_id", "id");

-- CreateIndex
CREATE INDEX "cultural_annotations_organization_id_document_id_idx" ON "cultural_annotations"("organization_id", "document_id");

-- CreateIndex
CREATE INDEX "cultural_annotations_annotated_by_id_idx" ON "cultural_annotations"("annotated_by_id");

-- CreateIndex
CREATE INDEX "content_compliance_decisions_organization_id_document_id_idx" ON "content_compliance_decisions"("organization_id", "document_id");

-- CreateIndex
CREATE INDEX "content_compliance_decisions_rule_id_idx" ON "content_compliance_decisions"("rule_id");

-- CreateIndex
CREATE INDEX "content_compliance_decisions_decided_by_id_idx" ON "content_compliance_decisions"("decided_by_id");

-- AddForeignKey
ALTER TABLE "knowledge_sources" ADD CONSTRAINT "knowledge_sources_organization_id_pipeline_id_fkey" FOREIGN KEY ("organization_id", "pipeline_id") REFERENCES "ingestion_pipelines"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ingestion_batches" ADD CONSTRAINT "ingestion_batches_organization_id_pipeline_id_fkey" FOREIGN KEY ("organization_id", "pipeline_id") REFERENCES "ingestion_pipelines"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "processed_documents" ADD CONSTRAINT "processed_documents_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "ingestion_batches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "processed_documents" ADD CONSTRAINT "processed_documents_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "knowledge_sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "processed_documents" ADD CONSTRAINT "processed_documents_duplicate_of_id_fkey" FOREIGN KEY ("duplicate_of_id") REFERENCES "processed_documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cultural_annotations" ADD CONSTRAINT "cultural_annotations_organization_id_document_id_fkey" FOREIGN KEY ("organization_id", "document_id") REFERENCES "processed_documents"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_compliance_decisions" ADD CONSTRAINT "content_compliance_decisions_organization_id_document_id_fkey" FOREIGN KEY ("organization_id", "document_id") REFERENCES "processed_documents"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of ingestion_pipelines
ALTER TABLE "ingestion_pipelines" ADD CONSTRAINT "ingestion_pipelines_name_58906c58_check"
    CHECK (char_length(name) BETWEEN 1 AND 120);
ALTER TABLE "ingestion_pipelines" ADD CONSTRAINT "ingestion_pipelines_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "ingestion_pipelines" ADD CONSTRAINT "ingestion_pipelines_stages_87a47dc7_check"
    CHECK (jsonb_typeof(stages) = 'array' AND jsonb_array_length(stages) BETWEEN 1 AND 30);
ALTER TABLE "ingestion_pipelines" ADD CONSTRAINT "ingestion_pipelines_chunk_tokens_chunk_overlap_t_b2f8be85_check"
    CHECK (chunk_tokens BETWEEN 64 AND 8192 AND chunk_overlap_tokens BETWEEN 0 AND chunk_tokens / 2);
ALTER TABLE "ingestion_pipelines" ADD CONSTRAINT "ingestion_pipelines_minimum_quality_d3da8ba6_check"
    CHECK (minimum_quality BETWEEN 0 AND 1);
ALTER TABLE "ingestion_pipelines" ADD CONSTRAINT "ingestion_pipelines_schedule_minutes_68943935_check"
    CHECK (schedule_minutes BETWEEN 15 AND 525600);
ALTER TABLE "ingestion_pipelines" ADD CONSTRAINT "ingestion_pipelines_mode_schedule_minutes_033ed29b_check"
    CHECK ((mode = 'SCHEDULED') = (schedule_minutes IS NOT NULL));
ALTER TABLE "ingestion_pipelines" ADD CONSTRAINT "ingestion_pipelines_near_duplicate_threshold_8a85229e_check"
    CHECK (near_duplicate_threshold > 0.5 AND near_duplicate_threshold <= 1);
CREATE UNIQUE INDEX "ingestion_pipelines_organization_id_name_d7e57443_key" ON "ingestion_pipelines" ("organization_id", "name")
    WHERE (deleted_at IS NULL);

-- Safeguards of knowledge_sources
ALTER TABLE "knowledge_sources" ADD CONSTRAINT "knowledge_sources_root_uri_0746ca0e_check"
    CHECK (root_uri ~ '^(https?|s3|oai|ftp|file|doi):[^ ]+$');
ALTER TABLE "knowledge_sources" ADD CONSTRAINT "knowledge_sources_access_user_agent_token_e57f3fe9_check"
    CHECK ((access = 'CRAWL') = (user_agent_token IS NOT NULL));
ALTER TABLE "knowledge_sources" ADD CONSTRAINT "knowledge_sources_user_agent_token_cfae8263_check"
    CHECK (user_agent_token ~ '^[A-Za-z_-]+$');
ALTER TABLE "knowledge_sources" ADD CONSTRAINT "knowledge_sources_crawl_delay_seconds_d2f392ef_check"
    CHECK (crawl_delay_seconds BETWEEN 0 AND 3600);
ALTER TABLE "knowledge_sources" ADD CONSTRAINT "knowledge_sources_robots_verdict_access_bdb17c38_check"
    CHECK (robots_verdict IS NULL OR access = 'CRAWL');
ALTER TABLE "knowledge_sources" ADD CONSTRAINT "knowledge_sources_robots_verdict_robots_fetched_0c3ad04c_check"
    CHECK ((robots_verdict IS NULL) = (robots_fetched_at IS NULL));
ALTER TABLE "knowledge_sources" ADD CONSTRAINT "knowledge_sources_status_access_robots_verdict_083cc9ab_check"
    CHECK (status <> 'ACTIVE' OR access <> 'CRAWL' OR (robots_verdict IS NOT NULL AND robots_verdict <> 'DISALLOWED'));
ALTER TABLE "knowledge_sources" ADD CONSTRAINT "knowledge_sources_status_license_spdx_permission_73ddb6b6_check"
    CHECK (status <> 'ACTIVE' OR license_spdx IS NOT NULL OR permission_file_id IS NOT NULL);
ALTER TABLE "knowledge_sources" ADD CONSTRAINT "knowledge_sources_text_mining_reserved_permissio_b4b90886_check"
    CHECK (NOT text_mining_reserved OR permission_file_id IS NOT NULL OR status <> 'ACTIVE');
ALTER TABLE "knowledge_sources" ADD CONSTRAINT "knowledge_sources_trust_c89763b7_check"
    CHECK (trust BETWEEN 0 AND 1);
CREATE UNIQUE INDEX "knowledge_sources_pipeline_id_root_uri_1d86e294_key" ON "knowledge_sources" ("pipeline_id", "root_uri")
    WHERE (deleted_at IS NULL);

-- Safeguards of ingestion_batches
ALTER TABLE "ingestion_batches" ADD CONSTRAINT "ingestion_batches_fetched_count_accepted_count_d_4b0ba565_check"
    CHECK (fetched_count >= 0 AND accepted_count >= 0 AND duplicate_count >= 0 AND refused_count >= 0 AND failed_count >= 0);
ALTER TABLE "ingestion_batches" ADD CONSTRAINT "ingestion_batches_accepted_count_duplicate_count_eb4d9501_check"
    CHECK (accepted_count + duplicate_count + refused_count + failed_count <= fetched_count);
ALTER TABLE "ingestion_batches" ADD CONSTRAINT "ingestion_batches_status_accepted_count_duplicat_d86e26ea_check"
    CHECK (status <> 'COMPLETED' OR accepted_count + duplicate_count + refused_count + failed_count = fetched_count);
ALTER TABLE "ingestion_batches" ADD CONSTRAINT "ingestion_batches_status_ended_at_b0062b74_check"
    CHECK ((status = 'RUNNING') = (ended_at IS NULL));
ALTER TABLE "ingestion_batches" ADD CONSTRAINT "ingestion_batches_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "ingestion_batches" ADD CONSTRAINT "ingestion_batches_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "ingestion_batches" ADD CONSTRAINT "ingestion_batches_pipeline_version_fetched_bytes_22c19ead_check"
    CHECK (pipeline_version >= 1 AND fetched_bytes >= 0);
CREATE UNIQUE INDEX "ingestion_batches_pipeline_id_341f72ae_key" ON "ingestion_batches" ("pipeline_id")
    WHERE (status = 'RUNNING');

-- Safeguards of processed_documents
ALTER TABLE "processed_documents" ADD CONSTRAINT "processed_documents_content_sha256_66cce6d9_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "processed_documents" ADD CONSTRAINT "processed_documents_title_46d80b8a_check"
    CHECK (char_length(title) BETWEEN 1 AND 2000);
ALTER TABLE "processed_documents" ADD CONSTRAINT "processed_documents_creators_97b1c93f_check"
    CHECK (coalesce(cardinality(creators), 0) <= 500);
ALTER TABLE "processed_documents" ADD CONSTRAINT "processed_documents_format_2246e409_check"
    CHECK (format ~ '^[a-z]+/[A-Za-z0-9.+-]+$');
ALTER TABLE "processed_documents" ADD CONSTRAINT "processed_documents_identifier_9eaf9ad3_check"
    CHECK (identifier ~ '^(https?|doi|urn|isbn):[^ ]+$');
ALTER TABLE "processed_documents" ADD CONSTRAINT "processed_documents_quality_score_language_confi_b045fb78_check"
    CHECK (quality_score BETWEEN 0 AND 1 AND language_confidence BETWEEN 0 AND 1);
ALTER TABLE "processed_documents" ADD CONSTRAINT "processed_documents_token_count_chunk_count_pers_353f2350_check"
    CHECK (token_count >= 0 AND chunk_count >= 0 AND personal_data_removed >= 0);
ALTER TABLE "processed_documents" ADD CONSTRAINT "processed_documents_status_duplicate_of_id_a1ab546b_check"
    CHECK ((status = 'DUPLICATE') = (duplicate_of_id IS NOT NULL));
ALTER TABLE "processed_documents" ADD CONSTRAINT "processed_documents_duplicate_of_id_id_42bd8148_check"
    CHECK (duplicate_of_id <> id);
ALTER TABLE "processed_documents" ADD CONSTRAINT "processed_documents_status_chunk_count_abe57447_check"
    CHECK (status <> 'ACCEPTED' OR chunk_count >= 1);
CREATE UNIQUE INDEX "processed_documents_organization_id_content_sha256_bcb76b9d_key" ON "processed_documents" ("organization_id", "content_sha256")
    WHERE (status = 'ACCEPTED' AND deleted_at IS NULL);

-- Safeguards of cultural_annotations
ALTER TABLE "cultural_annotations" ADD CONSTRAINT "cultural_annotations_community_name_45c17348_check"
    CHECK (char_length(community_name) >= 1);
ALTER TABLE "cultural_annotations" ADD CONSTRAINT "cultural_annotations_span_end_span_start_c629bb7e_check"
    CHECK (span_end > span_start AND span_start >= 0 AND (span_start IS NULL) = (span_end IS NULL));
ALTER TABLE "cultural_annotations" ADD CONSTRAINT "cultural_annotations_label_open_months_4aacb6f1_check"
    CHECK ((label = 'TK_SEASONAL') = (coalesce(cardinality(open_months), 0) > 0));
ALTER TABLE "cultural_annotations" ADD CONSTRAINT "cultural_annotations_open_months_90f0eba4_check"
    CHECK (coalesce(cardinality(open_months), 0) <= 11 AND 1 <= ALL (open_months) AND 12 >= ALL (open_months));
ALTER TABLE "cultural_annotations" ADD CONSTRAINT "cultural_annotations_withdrawn_at_confirmed_at_3fb829b2_check"
    CHECK (withdrawn_at >= confirmed_at);
ALTER TABLE "cultural_annotations" ADD CONSTRAINT "cultural_annotations_assertion_confirmed_at_11cb5bf4_check"
    CHECK (assertion <> 'COMMUNITY' OR confirmed_at IS NOT NULL);
ALTER TABLE "cultural_annotations" ADD CONSTRAINT "cultural_annotations_label_forbids_model_trainin_c9686d67_check"
    CHECK (label <> 'TK_SECRET_SACRED' OR forbids_model_training);
CREATE UNIQUE INDEX "cultural_annotations_document_id_label_community_n_45d8aeca_key" ON "cultural_annotations" ("document_id", "label", "community_name")
    WHERE (withdrawn_at IS NULL);

-- Safeguards of content_compliance_decisions
ALTER TABLE "content_compliance_decisions" ADD CONSTRAINT "content_compliance_decisions_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "content_compliance_decisions" ADD CONSTRAINT "content_compliance_decisions_method_decided_by_i_502b4d79_check"
    CHECK ((method = 'AUTOMATED') = (decided_by_id IS NULL));
ALTER TABLE "content_compliance_decisions" ADD CONSTRAINT "content_compliance_decisions_method_verdict_conf_41570646_check"
    CHECK (method <> 'AUTOMATED' OR verdict <> 'ALLOWED' OR confidence IS NOT NULL);
ALTER TABLE "content_compliance_decisions" ADD CONSTRAINT "content_compliance_decisions_verdict_conditions_e5290bb9_check"
    CHECK ((verdict = 'ALLOWED_WITH_CONDITIONS') = (conditions IS NOT NULL));
ALTER TABLE "content_compliance_decisions" ADD CONSTRAINT "content_compliance_decisions_verdict_ground_df490cfb_check"
    CHECK (verdict <> 'REFUSED' OR ground IS NOT NULL);
ALTER TABLE "content_compliance_decisions" ADD CONSTRAINT "content_compliance_decisions_superseded_at_decid_360c2364_check"
    CHECK (superseded_at > decided_at AND review_due_on > (decided_at AT TIME ZONE 'UTC')::date);
CREATE UNIQUE INDEX "content_compliance_decisions_document_id_purpose_43116617_key" ON "content_compliance_decisions" ("document_id", "purpose")
    WHERE (superseded_at IS NULL);

-- Live rows of ingestion_pipelines
CREATE VIEW azora_keys."ingestion_pipelines_a8c00277_live" AS
    SELECT "id" FROM "ingestion_pipelines"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."ingestion_pipelines_a8c00277_live" TO azora_user;

-- Live rows of processed_documents
CREATE VIEW azora_keys."processed_documents_3078ea3e_live" AS
    SELECT "id" FROM "processed_documents"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."processed_documents_3078ea3e_live" TO azora_user;

-- Access to ingestion_pipelines
ALTER TABLE "ingestion_pipelines" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ingestion_pipelines" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ingestion_pipelines" TO azora_service;
GRANT SELECT ON "ingestion_pipelines" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ingestion_pipelines_a3c7a8c0_access" ON "ingestion_pipelines"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ingestion_pipelines" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ingestion_pipelines" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ingestion_pipelines" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."ingestion_pipelines" WITH (security_barrier = true) AS
    SELECT "id", "name", "version", "stages", "mode", "schedule_minutes", "chunk_tokens", "chunk_overlap_tokens",
        "near_duplicate_threshold", "minimum_quality", "scrubs_personal_data", "is_enabled", "owner_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "ingestion_pipelines";
GRANT SELECT ON azora_reader."ingestion_pipelines" TO azora_reader;
ALTER VIEW azora_reader."ingestion_pipelines" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ingestion_pipelines"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ingestion_pipelines"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ingestion_pipelines"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ingestion_pipelines"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to knowledge_sources
ALTER TABLE "knowledge_sources" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "knowledge_sources" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "knowledge_sources" TO azora_service;
GRANT SELECT ON "knowledge_sources" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "knowledge_sources_1db9e91f_access" ON "knowledge_sources"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "knowledge_sources" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "knowledge_sources" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "knowledge_sources" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."knowledge_sources" WITH (security_barrier = true) AS
    SELECT "id", "pipeline_id", "title", "root_uri", "access", "publisher", "license_spdx", "permission_file_id",
        "text_mining_reserved", "user_agent_token", "robots_verdict", "robots_fetched_at", "crawl_delay_seconds",
        "community_name", "trust", "status", "approved_by_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "knowledge_sources";
GRANT SELECT ON azora_reader."knowledge_sources" TO azora_reader;
ALTER VIEW azora_reader."knowledge_sources" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "knowledge_sources"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "knowledge_sources"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "knowledge_sources"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "knowledge_sources"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to ingestion_batches
ALTER TABLE "ingestion_batches" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ingestion_batches" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ingestion_batches" TO azora_service;
GRANT SELECT ON "ingestion_batches" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ingestion_batches_cfc909de_access" ON "ingestion_batches"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ingestion_batches" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ingestion_batches" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ingestion_batches" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."ingestion_pipelines_a8c00277_live" live WHERE live."id" = "ingestion_batches"."pipeline_id"));
CREATE VIEW azora_reader."ingestion_batches" WITH (security_barrier = true) AS
    SELECT "id", "pipeline_id", "organization_id", "pipeline_version", "agent_name", "fetched_count", "accepted_count",
        "duplicate_count", "refused_count", "failed_count", "fetched_bytes", "status", "failure", "started_at",
        "ended_at", "created_at", "updated_at"
    FROM "ingestion_batches";
GRANT SELECT ON azora_reader."ingestion_batches" TO azora_reader;
ALTER VIEW azora_reader."ingestion_batches" OWNER TO azora_masker;

-- Access to processed_documents
ALTER TABLE "processed_documents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "processed_documents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "processed_documents" TO azora_service;
GRANT SELECT ON "processed_documents" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("creators") ON "processed_documents" TO azora_maintenance;
CREATE POLICY "processed_documents_1bcb42c1_access" ON "processed_documents"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "processed_documents" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "processed_documents" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "processed_documents" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."processed_documents" WITH (security_barrier = true) AS
    SELECT "id", "batch_id", "source_id", "identifier", "title", NULL::text[] AS "creators", "subjects", "abstract",
        "published_on", "genre", "format", "language", "language_confidence", "rights", "text_file_id",
        "content_sha256", "token_count", "chunk_count", "personal_data_removed", "quality_score", "status",
        "duplicate_of_id", "fetched_at", "steward_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "processed_documents";
GRANT SELECT ON azora_reader."processed_documents" TO azora_reader;
ALTER VIEW azora_reader."processed_documents" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "processed_documents"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{creators}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "processed_documents"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{creators}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "processed_documents"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{creators}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "processed_documents"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to cultural_annotations
ALTER TABLE "cultural_annotations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "cultural_annotations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "cultural_annotations" TO azora_service;
GRANT SELECT ON "cultural_annotations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "cultural_annotations_65fa317c_access" ON "cultural_annotations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "cultural_annotations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "cultural_annotations" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "cultural_annotations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."processed_documents_3078ea3e_live" live WHERE live."id" = "cultural_annotations"."document_id"));
CREATE VIEW azora_reader."cultural_annotations" WITH (security_barrier = true) AS
    SELECT "id", "document_id", "organization_id", "label", "community_name", "label_text", "hub_uri", "language",
        "open_months", "forbids_model_training", "span_start", "span_end", "assertion", "annotated_by_id",
        "confirmed_at", "withdrawn_at", "created_at", "updated_at"
    FROM "cultural_annotations";
GRANT SELECT ON azora_reader."cultural_annotations" TO azora_reader;
ALTER VIEW azora_reader."cultural_annotations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "cultural_annotations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "cultural_annotations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "cultural_annotations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "cultural_annotations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to content_compliance_decisions
ALTER TABLE "content_compliance_decisions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "content_compliance_decisions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "content_compliance_decisions" TO azora_service;
GRANT SELECT ON "content_compliance_decisions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "content_compliance_decisions_f77341de_access" ON "content_compliance_decisions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "content_compliance_decisions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "content_compliance_decisions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "content_compliance_decisions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."processed_documents_3078ea3e_live" live WHERE live."id" = "content_compliance_decisions"."document_id"));
CREATE VIEW azora_reader."content_compliance_decisions" WITH (security_barrier = true) AS
    SELECT "id", "document_id", "organization_id", "purpose", "rule_id", "verdict", "ground", "conditions", "method",
        "confidence", "decided_by_id", "decided_at", "review_due_on", "superseded_at", "created_at", "updated_at"
    FROM "content_compliance_decisions";
GRANT SELECT ON azora_reader."content_compliance_decisions" TO azora_reader;
ALTER VIEW azora_reader."content_compliance_decisions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "content_compliance_decisions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "content_compliance_decisions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "content_compliance_decisions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "content_compliance_decisions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
