-- CreateEnum
CREATE TYPE "TemplateStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "BatchStatus" AS ENUM ('QUEUED', 'SUBMITTED', 'COMPLETED', 'PARTIALLY_FAILED', 'FAILED');

-- CreateEnum
CREATE TYPE "PinningProvider" AS ENUM ('OWN_NODE', 'PINATA', 'FILEBASE', 'WEB3_STORAGE');

-- CreateEnum
CREATE TYPE "TokenStatus" AS ENUM ('PENDING', 'MINTED', 'FAILED', 'BURNED');

-- CreateEnum
CREATE TYPE "RevocationGround" AS ENUM ('ISSUED_IN_ERROR', 'INTEGRITY_RULING', 'SUPERSEDED', 'HOLDER_REQUEST');

-- CreateEnum
CREATE TYPE "BurnAuthorization" AS ENUM ('ISSUER_ONLY', 'OWNER_ONLY', 'BOTH', 'NEITHER');

-- CreateEnum
CREATE TYPE "VerificationSource" AS ENUM ('PUBLIC_PAGE', 'EMPLOYER', 'SCHEDULED', 'ISSUER');

-- CreateEnum
CREATE TYPE "VerificationOutcome" AS ENUM ('AUTHENTIC', 'MISMATCH', 'BURNED', 'NOT_FOUND', 'UNREACHABLE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "certificate_templates" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "achievement_id" UUID NOT NULL,
    "deployment_id" UUID,
    "background_cid" TEXT,
    "attribute_names" JSONB NOT NULL DEFAULT '[]',
    "status" "TemplateStatus" NOT NULL DEFAULT 'DRAFT',
    "designed_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "certificate_templates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minting_batches" (
    "id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "requested_count" INTEGER NOT NULL,
    "minted_count" INTEGER NOT NULL DEFAULT 0,
    "failed_count" INTEGER NOT NULL DEFAULT 0,
    "merkle_root" TEXT,
    "gas_used" BIGINT,
    "gas_cost_wei" DECIMAL(78,0),
    "status" "BatchStatus" NOT NULL DEFAULT 'QUEUED',
    "submitted_at" TIMESTAMPTZ(6),
    "finished_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "minting_batches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "token_metadata" (
    "id" UUID NOT NULL,
    "cid" TEXT NOT NULL,
    "image_cid" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "credential_sha256" CHAR(64) NOT NULL,
    "pinned_by" "PinningProvider" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "token_metadata_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate_tokens" (
    "id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "batch_id" UUID,
    "metadata_id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_number" DECIMAL(78,0),
    "holder_address" TEXT,
    "status" "TokenStatus" NOT NULL DEFAULT 'PENDING',
    "is_locked" BOOLEAN NOT NULL DEFAULT true,
    "mint_tx_hash" TEXT,
    "mint_block_number" BIGINT,
    "minted_at" TIMESTAMPTZ(6),
    "burned_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "certificate_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate_revocations" (
    "id" UUID NOT NULL,
    "token_id" UUID NOT NULL,
    "ground" "RevocationGround" NOT NULL,
    "ruling_id" UUID,
    "burn_authorization" "BurnAuthorization" NOT NULL DEFAULT 'ISSUER_ONLY',
    "replaced_by_id" UUID,
    "decided_by_id" UUID NOT NULL,
    "burn_tx_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "certificate_revocations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "on_chain_verifications" (
    "id" UUID NOT NULL,
    "token_id" UUID NOT NULL,
    "requested_by" "VerificationSource" NOT NULL,
    "block_number" BIGINT,
    "block_hash" TEXT,
    "owner_matches" BOOLEAN NOT NULL DEFAULT false,
    "hash_matches" BOOLEAN NOT NULL DEFAULT false,
    "is_locked" BOOLEAN NOT NULL DEFAULT false,
    "outcome" "VerificationOutcome" NOT NULL,
    "latency_ms" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "on_chain_verifications_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "certificate_templates_achievement_id_idx" ON "certificate_templates"("achievement_id");

-- CreateIndex
CREATE INDEX "certificate_templates_deployment_id_idx" ON "certificate_templates"("deployment_id");

-- CreateIndex
CREATE INDEX "certificate_templates_designed_by_id_idx" ON "certificate_templates"("designed_by_id");

-- CreateIndex
CREATE INDEX "certificate_templates_compliance_id_idx" ON "certificate_templates"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_templates_organization_id_id_key" ON "certificate_templates"("organization_id", "id");

-- CreateIndex
CREATE INDEX "minting_batches_requested_by_id_idx" ON "minting_batches"("requested_by_id");

-- CreateIndex
CREATE INDEX "minting_batches_organization_id_template_id_idx" ON "minting_batches"("organization_id", "template_id");

-- CreateIndex
CREATE INDEX "minting_batches_compliance_id_idx" ON "minting_batches"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "minting_batches_organization_id_id_key" ON "minting_batches"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "token_metadata_cid_key" ON "token_metadata"("cid");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_tokens_metadata_id_key" ON "certificate_tokens"("metadata_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_tokens_mint_tx_hash_key" ON "certificate_tokens"("mint_tx_hash");

-- CreateIndex
CREATE INDEX "certificate_tokens_credential_id_idx" ON "certificate_tokens"("credential_id");

-- CreateIndex
CREATE INDEX "certificate_tokens_student_id_idx" ON "certificate_tokens"("student_id");

-- CreateIndex
CREATE INDEX "certificate_tokens_user_id_idx" ON "certificate_tokens"("user_id");

-- CreateIndex
CREATE INDEX "certificate_tokens_organization_id_template_id_idx" ON "certificate_tokens"("organization_id", "template_id");

-- CreateIndex
CREATE INDEX "certificate_tokens_organization_id_batch_id_idx" ON "certificate_tokens"("organization_id", "batch_id");

-- CreateIndex
CREATE INDEX "certificate_tokens_compliance_id_idx" ON "certificate_tokens"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_revocations_token_id_key" ON "certificate_revocations"("token_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_revocations_replaced_by_id_key" ON "certificate_revocations"("replaced_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_revocations_burn_tx_hash_key" ON "certificate_revocations"("burn_tx_hash");

-- CreateIndex
CREATE INDEX "certificate_revocations_ruling_id_idx" ON "certificate_revocations"("ruling_id");

-- CreateIndex
CREATE INDEX "certificate_revocations_decided_by_id_idx" ON "certificate_revocations"("decided_by_id");

-- CreateIndex
CREATE INDEX "on_chain_verifications_token_id_created_at_idx" ON "on_chain_verifications"("token_id", "created_at");

-- CreateIndex
CREATE INDEX "on_chain_verifications_created_at_idx" ON "on_chain_verifications" USING BRIN ("created_at");

-- AddForeignKey
ALTER TABLE "minting_batches" ADD CONSTRAINT "minting_batches_organization_id_template_id_fkey" FOREIGN KEY ("organization_id", "template_id") REFERENCES "certificate_templates"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_tokens" ADD CONSTRAINT "certificate_tokens_organization_id_template_id_fkey" FOREIGN KEY ("organization_id", "template_id") REFERENCES "certificate_templates"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_tokens" ADD CONSTRAINT "certificate_tokens_organization_id_batch_id_fkey" FOREIGN KEY ("organization_id", "batch_id") REFERENCES "minting_batches"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_tokens" ADD CONSTRAINT "certificate_tokens_metadata_id_fkey" FOREIGN KEY ("metadata_id") REFERENCES "token_metadata"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_revocations" ADD CONSTRAINT "certificate_revocations_token_id_fkey" FOREIGN KEY ("token_id") REFERENCES "certificate_tokens"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "certificate_revocations" ADD CONSTRAINT "certificate_revocations_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "certificate_tokens"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "on_chain_verifications" ADD CONSTRAINT "on_chain_verifications_token_id_fkey" FOREIGN KEY ("token_id") REFERENCES "certificate_tokens"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of certificate_templates
ALTER TABLE "certificate_templates" ADD CONSTRAINT "certificate_templates_symbol_2b7b1315_check"
    CHECK (symbol ~ '^[A-Z0-9]{2,11}$');
ALTER TABLE "certificate_templates" ADD CONSTRAINT "certificate_templates_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "certificate_templates" ADD CONSTRAINT "certificate_templates_background_cid_3b3db67e_check"
    CHECK (background_cid ~ '^b[a-z2-7]{58}$');
ALTER TABLE "certificate_templates" ADD CONSTRAINT "certificate_templates_attribute_names_2b67e01e_check"
    CHECK (jsonb_typeof(attribute_names) = 'array');
ALTER TABLE "certificate_templates" ADD CONSTRAINT "certificate_templates_status_deployment_id_1266230d_check"
    CHECK (status <> 'ACTIVE' OR deployment_id IS NOT NULL);
CREATE UNIQUE INDEX "certificate_templates_organization_id_name_version_8a270b74_key" ON "certificate_templates" ("organization_id", "name", "version")
    WHERE (deleted_at IS NULL);

-- Safeguards of minting_batches
ALTER TABLE "minting_batches" ADD CONSTRAINT "minting_batches_requested_count_minted_count_fai_310a9c83_check"
    CHECK (requested_count BETWEEN 1 AND 500 AND minted_count >= 0 AND failed_count >= 0);
ALTER TABLE "minting_batches" ADD CONSTRAINT "minting_batches_minted_count_failed_count_reques_192bccfa_check"
    CHECK (minted_count + failed_count <= requested_count);
ALTER TABLE "minting_batches" ADD CONSTRAINT "minting_batches_status_finished_at_258528d3_check"
    CHECK ((status IN ('COMPLETED', 'PARTIALLY_FAILED', 'FAILED')) = (finished_at IS NOT NULL));
ALTER TABLE "minting_batches" ADD CONSTRAINT "minting_batches_status_minted_count_requested_co_c9c22046_check"
    CHECK (status <> 'COMPLETED' OR minted_count = requested_count);
ALTER TABLE "minting_batches" ADD CONSTRAINT "minting_batches_status_minted_count_5fc16392_check"
    CHECK (status <> 'FAILED' OR minted_count = 0);
ALTER TABLE "minting_batches" ADD CONSTRAINT "minting_batches_gas_used_gas_cost_wei_5c37dfdd_check"
    CHECK (gas_used >= 0 AND gas_cost_wei >= 0);
ALTER TABLE "minting_batches" ADD CONSTRAINT "minting_batches_merkle_root_577dc7f6_check"
    CHECK (merkle_root ~ '^0x[0-9a-f]{64}$');
ALTER TABLE "minting_batches" ADD CONSTRAINT "minting_batches_finished_at_submitted_at_54087f4f_check"
    CHECK (finished_at >= submitted_at);

-- Safeguards of token_metadata
ALTER TABLE "token_metadata" ADD CONSTRAINT "token_metadata_cid_image_cid_7e78dae2_check"
    CHECK (cid ~ '^b[a-z2-7]{58}$' AND image_cid ~ '^b[a-z2-7]{58}$');
ALTER TABLE "token_metadata" ADD CONSTRAINT "token_metadata_size_bytes_219436df_check"
    CHECK (size_bytes BETWEEN 2 AND 65536);
ALTER TABLE "token_metadata" ADD CONSTRAINT "token_metadata_document_bc9ebacb_check"
    CHECK (jsonb_typeof(document) = 'object' AND document ? 'name' AND document ? 'image');
ALTER TABLE "token_metadata" ADD CONSTRAINT "token_metadata_credential_sha256_cc57cef9_check"
    CHECK (credential_sha256 ~ '^[0-9a-f]{64}$');

-- Safeguards of certificate_tokens
ALTER TABLE "certificate_tokens" ADD CONSTRAINT "certificate_tokens_token_number_9b43c9b3_check"
    CHECK (token_number >= 0);
ALTER TABLE "certificate_tokens" ADD CONSTRAINT "certificate_tokens_status_minted_at_62a98b1b_check"
    CHECK ((status IN ('MINTED', 'BURNED')) = (minted_at IS NOT NULL));
ALTER TABLE "certificate_tokens" ADD CONSTRAINT "certificate_tokens_minted_at_mint_tx_hash_66f506f2_check"
    CHECK ((minted_at IS NULL) = (mint_tx_hash IS NULL));
ALTER TABLE "certificate_tokens" ADD CONSTRAINT "certificate_tokens_token_number_status_3b98ca08_check"
    CHECK ((token_number IS NOT NULL) OR status IN ('PENDING', 'FAILED'));
ALTER TABLE "certificate_tokens" ADD CONSTRAINT "certificate_tokens_mint_tx_hash_32cdf8c1_check"
    CHECK (mint_tx_hash ~ '^0x[0-9a-f]{64}$');
ALTER TABLE "certificate_tokens" ADD CONSTRAINT "certificate_tokens_holder_address_0d771a90_check"
    CHECK (holder_address ~ '^0x[0-9a-fA-F]{40}$');
ALTER TABLE "certificate_tokens" ADD CONSTRAINT "certificate_tokens_status_burned_at_8b70ad00_check"
    CHECK ((status = 'BURNED') = (burned_at IS NOT NULL));
ALTER TABLE "certificate_tokens" ADD CONSTRAINT "certificate_tokens_is_locked_status_0be34d6c_check"
    CHECK (is_locked OR status <> 'MINTED');
ALTER TABLE "certificate_tokens" ADD CONSTRAINT "certificate_tokens_mint_block_number_7b54bc91_check"
    CHECK (mint_block_number >= 0);
CREATE UNIQUE INDEX "certificate_tokens_template_id_token_number_21f66fd2_key" ON "certificate_tokens" ("template_id", "token_number")
    WHERE (token_number IS NOT NULL);
CREATE UNIQUE INDEX "certificate_tokens_credential_id_2e11e198_key" ON "certificate_tokens" ("credential_id")
    WHERE (status IN ('PENDING', 'MINTED') AND deleted_at IS NULL);

-- Safeguards of certificate_revocations
ALTER TABLE "certificate_revocations" ADD CONSTRAINT "certificate_revocations_burn_tx_hash_1afb0da9_check"
    CHECK (burn_tx_hash ~ '^0x[0-9a-f]{64}$');
ALTER TABLE "certificate_revocations" ADD CONSTRAINT "certificate_revocations_burn_authorization_662d2da1_check"
    CHECK (burn_authorization <> 'NEITHER');
ALTER TABLE "certificate_revocations" ADD CONSTRAINT "certificate_revocations_burn_authorization_groun_81a37907_check"
    CHECK (burn_authorization <> 'OWNER_ONLY' OR ground = 'HOLDER_REQUEST');
ALTER TABLE "certificate_revocations" ADD CONSTRAINT "certificate_revocations_ground_replaced_by_id_6a2ad42e_check"
    CHECK ((ground = 'SUPERSEDED') = (replaced_by_id IS NOT NULL));
ALTER TABLE "certificate_revocations" ADD CONSTRAINT "certificate_revocations_token_id_replaced_by_id_af9e19f0_check"
    CHECK (token_id <> replaced_by_id);

-- Safeguards of on_chain_verifications
ALTER TABLE "on_chain_verifications" ADD CONSTRAINT "on_chain_verifications_block_number_latency_ms_dcc5a2b4_check"
    CHECK (block_number >= 0 AND latency_ms >= 0);
ALTER TABLE "on_chain_verifications" ADD CONSTRAINT "on_chain_verifications_block_hash_9816dc75_check"
    CHECK (block_hash ~ '^0x[0-9a-f]{64}$');
ALTER TABLE "on_chain_verifications" ADD CONSTRAINT "on_chain_verifications_outcome_owner_matches_has_9aa6c8b7_check"
    CHECK ((outcome = 'AUTHENTIC') = (owner_matches AND hash_matches AND is_locked));
ALTER TABLE "on_chain_verifications" ADD CONSTRAINT "on_chain_verifications_outcome_block_number_29ee8d73_check"
    CHECK (outcome <> 'UNREACHABLE' OR block_number IS NULL);

-- Own rows of certificate_tokens
CREATE VIEW azora_keys."certificate_tokens_3be4106a_own" AS
    SELECT "id" FROM "certificate_tokens"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."certificate_tokens_3be4106a_own" TO azora_user;

-- Access to certificate_templates
ALTER TABLE "certificate_templates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "certificate_templates" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "certificate_templates" TO azora_service;
GRANT SELECT ON "certificate_templates" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "certificate_templates_292c7d9a_access" ON "certificate_templates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "certificate_templates" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "certificate_templates" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "certificate_templates" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."certificate_templates" WITH (security_barrier = true) AS
    SELECT "id", "name", "symbol", "version", "achievement_id", "deployment_id", "background_cid", "attribute_names",
        "status", "designed_by_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "certificate_templates";
GRANT SELECT ON azora_reader."certificate_templates" TO azora_reader;
ALTER VIEW azora_reader."certificate_templates" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "certificate_templates"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "certificate_templates"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "certificate_templates"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "certificate_templates"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to minting_batches
ALTER TABLE "minting_batches" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "minting_batches" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "minting_batches" TO azora_service;
GRANT SELECT ON "minting_batches" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "minting_batches_ff50d79f_access" ON "minting_batches"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "minting_batches" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "minting_batches" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "minting_batches" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."minting_batches" WITH (security_barrier = true) AS
    SELECT "id", "template_id", "requested_by_id", "requested_count", "minted_count", "failed_count", "merkle_root",
        "gas_used", "gas_cost_wei", "status", "submitted_at", "finished_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "minting_batches";
GRANT SELECT ON azora_reader."minting_batches" TO azora_reader;
ALTER VIEW azora_reader."minting_batches" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "minting_batches"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "minting_batches"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "minting_batches"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "minting_batches"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to token_metadata
ALTER TABLE "token_metadata" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "token_metadata" FROM PUBLIC;
GRANT SELECT, INSERT ON "token_metadata" TO azora_service;
GRANT SELECT ON "token_metadata" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "token_metadata_9dd3a8c9_access" ON "token_metadata"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "token_metadata" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "token_metadata" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."token_metadata" WITH (security_barrier = true) AS
    SELECT "id", "cid", "image_cid", "document", "size_bytes", "credential_sha256", "pinned_by", "created_at"
    FROM "token_metadata";
GRANT SELECT ON azora_reader."token_metadata" TO azora_reader;
ALTER VIEW azora_reader."token_metadata" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "token_metadata"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "token_metadata"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to certificate_tokens
ALTER TABLE "certificate_tokens" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "certificate_tokens" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "certificate_tokens" TO azora_service;
GRANT SELECT ON "certificate_tokens" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("holder_address") ON "certificate_tokens" TO azora_maintenance;
CREATE POLICY "certificate_tokens_2b69d01e_access" ON "certificate_tokens"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "certificate_tokens" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "certificate_tokens" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "certificate_tokens" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."certificate_tokens" WITH (security_barrier = true) AS
    SELECT "id", "template_id", "batch_id", "metadata_id", "credential_id", "student_id", "user_id", "token_number",
        azora.mask_financial("holder_address") AS "holder_address", "status", "is_locked", "mint_tx_hash",
        "mint_block_number", "minted_at", "burned_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "certificate_tokens";
GRANT SELECT ON azora_reader."certificate_tokens" TO azora_reader;
ALTER VIEW azora_reader."certificate_tokens" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "certificate_tokens"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{holder_address}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "certificate_tokens"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{holder_address}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "certificate_tokens"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{holder_address}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "certificate_tokens"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to certificate_revocations
ALTER TABLE "certificate_revocations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "certificate_revocations" FROM PUBLIC;
GRANT SELECT, INSERT ON "certificate_revocations" TO azora_service;
GRANT SELECT ON "certificate_revocations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "certificate_revocations_7fec3366_access" ON "certificate_revocations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "certificate_revocations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "certificate_revocations" FOR SELECT TO azora_user
    USING ("token_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."certificate_tokens_3be4106a_own")));
CREATE VIEW azora_reader."certificate_revocations" WITH (security_barrier = true) AS
    SELECT "id", "token_id", "ground", "ruling_id", "burn_authorization", "replaced_by_id", "decided_by_id",
        "burn_tx_hash", "created_at"
    FROM "certificate_revocations";
GRANT SELECT ON azora_reader."certificate_revocations" TO azora_reader;
ALTER VIEW azora_reader."certificate_revocations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "certificate_revocations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "certificate_revocations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to on_chain_verifications
ALTER TABLE "on_chain_verifications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "on_chain_verifications" FROM PUBLIC;
GRANT SELECT, INSERT ON "on_chain_verifications" TO azora_service;
GRANT SELECT ON "on_chain_verifications" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "on_chain_verifications_4b26d376_access" ON "on_chain_verifications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "on_chain_verifications" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "on_chain_verifications" FOR SELECT TO azora_user
    USING ("token_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."certificate_tokens_3be4106a_own")));
CREATE VIEW azora_reader."on_chain_verifications" WITH (security_barrier = true) AS
    SELECT "id", "token_id", "requested_by", "block_number", "block_hash", "owner_matches", "hash_matches", "is_locked",
        "outcome", "latency_ms", "created_at"
    FROM "on_chain_verifications";
GRANT SELECT ON azora_reader."on_chain_verifications" TO azora_reader;
ALTER VIEW azora_reader."on_chain_verifications" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "on_chain_verifications"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "on_chain_verifications"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
