-- CreateEnum
CREATE TYPE "AuditOperation" AS ENUM ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'PURGE', 'REDACT');

-- CreateEnum
CREATE TYPE "ActorRole" AS ENUM ('USER', 'SERVICE', 'MAINTENANCE', 'OTHER');

-- CreateEnum
CREATE TYPE "Classification" AS ENUM ('PUBLIC', 'INTERNAL', 'CONFIDENTIAL', 'RESTRICTED');

-- CreateEnum
CREATE TYPE "PolicyStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "HoldStatus" AS ENUM ('ACTIVE', 'RELEASED');

-- CreateEnum
CREATE TYPE "ExportPurpose" AS ENUM ('SUBJECT_ACCESS', 'INTERNAL_AUDIT', 'REGULATOR', 'LITIGATION');

-- CreateEnum
CREATE TYPE "ExportFormat" AS ENUM ('OCSF_JSON', 'JSON_LINES', 'CSV');

-- CreateEnum
CREATE TYPE "ExportStatus" AS ENUM ('REQUESTED', 'RUNNING', 'COMPLETED', 'FAILED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "HashAlgorithm" AS ENUM ('SHA256');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "audit_logs" (
    "id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "segment" INTEGER NOT NULL DEFAULT 0,
    "sequence" BIGINT NOT NULL,
    "table_name" TEXT NOT NULL,
    "operation" "AuditOperation" NOT NULL,
    "row_key" TEXT,
    "affected_rows" BIGINT,
    "before" JSONB,
    "after" JSONB,
    "actor_id" UUID,
    "actor_role" "ActorRole" NOT NULL,
    "reason" TEXT,
    "subject_id" UUID,
    "organization_id" UUID,
    "request_id" TEXT,
    "transaction" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_logs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audited_resources" (
    "id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "table_name" TEXT NOT NULL,
    "model" TEXT,
    "classification" "Classification" NOT NULL DEFAULT 'INTERNAL',
    "has_personal_data" BOOLEAN NOT NULL DEFAULT false,
    "policy_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "audited_resources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_retention_policies" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "status" "PolicyStatus" NOT NULL DEFAULT 'DRAFT',
    "retention_days" INTEGER NOT NULL,
    "archive_after_days" INTEGER,
    "legal_basis" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT 'ZA',
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "approved_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "audit_retention_policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_holds" (
    "id" UUID NOT NULL,
    "matter_number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "status" "HoldStatus" NOT NULL DEFAULT 'ACTIVE',
    "resource_id" UUID,
    "subject_id" UUID,
    "organization_id" UUID,
    "covers_from" TIMESTAMPTZ(6),
    "covers_to" TIMESTAMPTZ(6),
    "placed_by_id" UUID NOT NULL,
    "placed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "released_by_id" UUID,
    "released_at" TIMESTAMPTZ(6),
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "legal_holds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_exports" (
    "id" UUID NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "purpose" "ExportPurpose" NOT NULL,
    "format" "ExportFormat" NOT NULL DEFAULT 'OCSF_JSON',
    "status" "ExportStatus" NOT NULL DEFAULT 'REQUESTED',
    "period_start" TIMESTAMPTZ(6) NOT NULL,
    "period_end" TIMESTAMPTZ(6) NOT NULL,
    "service" TEXT,
    "subject_id" UUID,
    "record_count" BIGINT,
    "file_hash" TEXT,
    "time_stamp_token" BYTEA,
    "completed_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6),
    "failure" TEXT,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "audit_exports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hash_chain_checkpoints" (
    "id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "segment" INTEGER NOT NULL DEFAULT 0,
    "number" BIGINT NOT NULL,
    "first_sequence" BIGINT NOT NULL,
    "last_sequence" BIGINT NOT NULL,
    "record_count" BIGINT NOT NULL,
    "watermark_xmin" BIGINT NOT NULL,
    "algorithm" "HashAlgorithm" NOT NULL DEFAULT 'SHA256',
    "previous_hash" TEXT,
    "hash" TEXT NOT NULL,
    "signature" BYTEA NOT NULL,
    "signing_key_hash" TEXT NOT NULL,
    "time_stamp_token" BYTEA,
    "sealed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hash_chain_checkpoints_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_logs_service_table_name_row_key_occurred_at_idx" ON "audit_logs"("service", "table_name", "row_key", "occurred_at");

-- CreateIndex
CREATE INDEX "audit_logs_actor_id_occurred_at_idx" ON "audit_logs"("actor_id", "occurred_at");

-- CreateIndex
CREATE INDEX "audit_logs_subject_id_occurred_at_idx" ON "audit_logs"("subject_id", "occurred_at");

-- CreateIndex
CREATE INDEX "audit_logs_organization_id_occurred_at_idx" ON "audit_logs"("organization_id", "occurred_at");

-- CreateIndex
CREATE INDEX "audit_logs_request_id_idx" ON "audit_logs"("request_id");

-- CreateIndex
CREATE INDEX "audit_logs_occurred_at_idx" ON "audit_logs" USING BRIN ("occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_logs_service_segment_sequence_key" ON "audit_logs"("service", "segment", "sequence");

-- CreateIndex
CREATE INDEX "audited_resources_policy_id_idx" ON "audited_resources"("policy_id");

-- CreateIndex
CREATE UNIQUE INDEX "audited_resources_service_table_name_key" ON "audited_resources"("service", "table_name");

-- CreateIndex
CREATE UNIQUE INDEX "audit_retention_policies_name_key" ON "audit_retention_policies"("name");

-- CreateIndex
CREATE INDEX "audit_retention_policies_approved_by_id_idx" ON "audit_retention_policies"("approved_by_id");

-- CreateIndex
CREATE INDEX "audit_retention_policies_organization_id_idx" ON "audit_retention_policies"("organization_id");

-- CreateIndex
CREATE INDEX "audit_retention_policies_compliance_id_idx" ON "audit_retention_policies"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "legal_holds_matter_number_key" ON "legal_holds"("matter_number");

-- CreateIndex
CREATE INDEX "legal_holds_resource_id_idx" ON "legal_holds"("resource_id");

-- CreateIndex
CREATE INDEX "legal_holds_subject_id_idx" ON "legal_holds"("subject_id");

-- CreateIndex
CREATE INDEX "legal_holds_organization_id_idx" ON "legal_holds"("organization_id");

-- CreateIndex
CREATE INDEX "legal_holds_placed_by_id_idx" ON "legal_holds"("placed_by_id");

-- CreateIndex
CREATE INDEX "legal_holds_released_by_id_idx" ON "legal_holds"("released_by_id");

-- CreateIndex
CREATE INDEX "legal_holds_compliance_id_idx" ON "legal_holds"("compliance_id");

-- CreateIndex
CREATE INDEX "audit_exports_requested_by_id_created_at_idx" ON "audit_exports"("requested_by_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_exports_subject_id_idx" ON "audit_exports"("subject_id");

-- CreateIndex
CREATE INDEX "audit_exports_organization_id_created_at_idx" ON "audit_exports"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_exports_compliance_id_idx" ON "audit_exports"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "hash_chain_checkpoints_hash_key" ON "hash_chain_checkpoints"("hash");

-- CreateIndex
CREATE INDEX "hash_chain_checkpoints_sealed_at_idx" ON "hash_chain_checkpoints" USING BRIN ("sealed_at");

-- CreateIndex
CREATE UNIQUE INDEX "hash_chain_checkpoints_service_segment_number_key" ON "hash_chain_checkpoints"("service", "segment", "number");

-- CreateIndex
CREATE UNIQUE INDEX "hash_chain_checkpoints_service_segment_first_sequence_key" ON "hash_chain_checkpoints"("service", "segment", "first_sequence");

-- CreateIndex
CREATE UNIQUE INDEX "hash_chain_checkpoints_service_segment_last_sequence_key" ON "hash_chain_checkpoints"("service", "segment", "last_sequence");

-- AddForeignKey
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_service_table_name_fkey" FOREIGN KEY ("service", "table_name") REFERENCES "audited_resources"("service", "table_name") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audited_resources" ADD CONSTRAINT "audited_resources_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "audit_retention_policies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_resource_id_fkey" FOREIGN KEY ("resource_id") REFERENCES "audited_resources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of audit_logs
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_segment_sequence_840d31dd_check"
    CHECK (segment >= 0 AND sequence >= 1);
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_hash_10c47601_check"
    CHECK (hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_operation_row_key_before_after_e193cbd4_check"
    CHECK (operation <> 'INSERT' OR (row_key IS NOT NULL AND before IS NULL AND after IS NOT NULL));
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_operation_row_key_before_after_54694bc6_check"
    CHECK (operation <> 'UPDATE' OR (row_key IS NOT NULL AND before IS NOT NULL AND after IS NOT NULL));
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_operation_row_key_before_after_ef632d69_check"
    CHECK (operation <> 'DELETE' OR (row_key IS NOT NULL AND before IS NOT NULL AND after IS NULL));
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_affected_rows_operation_1eb7740f_check"
    CHECK (affected_rows IS NULL OR (affected_rows >= 0 AND operation IN ('PURGE', 'REDACT')));
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_actor_role_actor_id_1ac085b4_check"
    CHECK (actor_role <> 'USER' OR actor_id IS NOT NULL);

-- Safeguards of audited_resources
ALTER TABLE "audited_resources" ADD CONSTRAINT "audited_resources_service_532c1297_check"
    CHECK (service ~ '^[a-zA-Z0-9][a-zA-Z0-9-]{0,62}$');
ALTER TABLE "audited_resources" ADD CONSTRAINT "audited_resources_table_name_720d0877_check"
    CHECK (table_name ~ '^[a-z_][a-z0-9_]{0,62}$');
ALTER TABLE "audited_resources" ADD CONSTRAINT "audited_resources_classification_has_personal_da_875b3051_check"
    CHECK (classification <> 'PUBLIC' OR NOT has_personal_data);

-- Safeguards of audit_retention_policies
ALTER TABLE "audit_retention_policies" ADD CONSTRAINT "audit_retention_policies_name_legal_basis_bb2ba494_check"
    CHECK (char_length(name) BETWEEN 1 AND 200 AND char_length(legal_basis) >= 1);
ALTER TABLE "audit_retention_policies" ADD CONSTRAINT "audit_retention_policies_retention_days_4412d5e5_check"
    CHECK (retention_days BETWEEN 1 AND 36500);
ALTER TABLE "audit_retention_policies" ADD CONSTRAINT "audit_retention_policies_archive_after_days_rete_e52f6b8f_check"
    CHECK (archive_after_days >= 0 AND archive_after_days < retention_days);
ALTER TABLE "audit_retention_policies" ADD CONSTRAINT "audit_retention_policies_jurisdiction_5b8b14fd_check"
    CHECK (jurisdiction ~ '^[A-Z]{2}$');
ALTER TABLE "audit_retention_policies" ADD CONSTRAINT "audit_retention_policies_effective_to_effective_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "audit_retention_policies" ADD CONSTRAINT "audit_retention_policies_status_organization_id_218cb721_check"
    CHECK (status = 'DRAFT' OR organization_id IS NULL OR approved_by_id IS NOT NULL);

-- Safeguards of legal_holds
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_resource_id_subject_id_organization_3de42610_check"
    CHECK (num_nonnulls(resource_id, subject_id, organization_id) >= 1);
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_covers_to_covers_from_b17202c3_check"
    CHECK (covers_to > covers_from);
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_status_released_at_18659d6c_check"
    CHECK ((status = 'RELEASED') = (released_at IS NOT NULL));
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_released_at_released_by_id_6bfd61c8_check"
    CHECK ((released_at IS NULL) = (released_by_id IS NULL));
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_released_at_placed_at_e31588f6_check"
    CHECK (released_at >= placed_at);

-- Safeguards of audit_exports
ALTER TABLE "audit_exports" ADD CONSTRAINT "audit_exports_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "audit_exports" ADD CONSTRAINT "audit_exports_status_completed_at_66face3b_check"
    CHECK ((status = 'COMPLETED' OR status = 'EXPIRED') = (completed_at IS NOT NULL));
ALTER TABLE "audit_exports" ADD CONSTRAINT "audit_exports_completed_at_record_count_file_has_fd82b9f4_check"
    CHECK (completed_at IS NULL OR (record_count IS NOT NULL AND file_hash IS NOT NULL AND expires_at IS NOT NULL));
ALTER TABLE "audit_exports" ADD CONSTRAINT "audit_exports_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "audit_exports" ADD CONSTRAINT "audit_exports_file_hash_6ce138f4_check"
    CHECK (file_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "audit_exports" ADD CONSTRAINT "audit_exports_record_count_51889821_check"
    CHECK (record_count >= 0);
ALTER TABLE "audit_exports" ADD CONSTRAINT "audit_exports_expires_at_completed_at_ee193bd1_check"
    CHECK (expires_at > completed_at);
ALTER TABLE "audit_exports" ADD CONSTRAINT "audit_exports_purpose_subject_id_14555cb5_check"
    CHECK (purpose <> 'SUBJECT_ACCESS' OR subject_id IS NOT NULL);

-- Safeguards of hash_chain_checkpoints
ALTER TABLE "hash_chain_checkpoints" ADD CONSTRAINT "hash_chain_checkpoints_segment_first_sequence_la_b32ff775_check"
    CHECK (segment >= 0 AND first_sequence >= 1 AND last_sequence >= first_sequence);
ALTER TABLE "hash_chain_checkpoints" ADD CONSTRAINT "hash_chain_checkpoints_record_count_last_sequenc_f2150d50_check"
    CHECK (record_count BETWEEN 1 AND last_sequence - first_sequence + 1);
ALTER TABLE "hash_chain_checkpoints" ADD CONSTRAINT "hash_chain_checkpoints_hash_signing_key_hash_027d736f_check"
    CHECK (hash ~ '^[0-9a-f]{64}$' AND signing_key_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "hash_chain_checkpoints" ADD CONSTRAINT "hash_chain_checkpoints_previous_hash_hash_5fd8f5d2_check"
    CHECK (previous_hash ~ '^[0-9a-f]{64}$' AND previous_hash <> hash);
ALTER TABLE "hash_chain_checkpoints" ADD CONSTRAINT "hash_chain_checkpoints_segment_number_previous_h_62da61d8_check"
    CHECK (segment > 0 OR number > 1 OR previous_hash IS NULL);
ALTER TABLE "hash_chain_checkpoints" ADD CONSTRAINT "hash_chain_checkpoints_number_previous_hash_583e64f8_check"
    CHECK (number = 1 OR previous_hash IS NOT NULL);
ALTER TABLE "hash_chain_checkpoints" ADD CONSTRAINT "hash_chain_checkpoints_number_98bc0389_check"
    CHECK (number >= 1);

-- Access to audit_logs
ALTER TABLE "audit_logs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "audit_logs" FROM PUBLIC;
GRANT SELECT, INSERT ON "audit_logs" TO azora_service;
GRANT SELECT ON "audit_logs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "audit_logs_00b0d8a5_access" ON "audit_logs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "audit_logs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "audit_logs" FOR SELECT TO azora_user
    USING ("subject_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."audit_logs" WITH (security_barrier = true) AS
    SELECT "id", "service", "segment", "sequence", "table_name", "operation", "row_key", "affected_rows", "before",
        "after", "actor_id", "actor_role", "reason", "subject_id", "organization_id", "request_id", "transaction",
        "hash", "occurred_at", "created_at"
    FROM "audit_logs";
GRANT SELECT ON azora_reader."audit_logs" TO azora_reader;
ALTER VIEW azora_reader."audit_logs" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "audit_logs"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "audit_logs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to audited_resources
ALTER TABLE "audited_resources" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "audited_resources" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "audited_resources" TO azora_service;
GRANT SELECT ON "audited_resources" TO azora_maintenance, azora_masker;
CREATE POLICY "audited_resources_91421a5b_access" ON "audited_resources"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "audited_resources" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."audited_resources" WITH (security_barrier = true) AS
    SELECT "id", "service", "table_name", "model", "classification", "has_personal_data", "policy_id", "created_at",
        "updated_at", "deleted_at"
    FROM "audited_resources";
GRANT SELECT ON azora_reader."audited_resources" TO azora_reader;
ALTER VIEW azora_reader."audited_resources" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "audited_resources"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "audited_resources"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "audited_resources"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "audited_resources"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to audit_retention_policies
ALTER TABLE "audit_retention_policies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "audit_retention_policies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "audit_retention_policies" TO azora_service;
GRANT SELECT ON "audit_retention_policies" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "audit_retention_policies_d42d893a_access" ON "audit_retention_policies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "audit_retention_policies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "audit_retention_policies" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "audit_retention_policies" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."audit_retention_policies" WITH (security_barrier = true) AS
    SELECT "id", "name", "status", "retention_days", "archive_after_days", "legal_basis", "jurisdiction",
        "effective_from", "effective_to", "approved_by_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "audit_retention_policies";
GRANT SELECT ON azora_reader."audit_retention_policies" TO azora_reader;
ALTER VIEW azora_reader."audit_retention_policies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "audit_retention_policies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "audit_retention_policies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "audit_retention_policies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "audit_retention_policies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to legal_holds
ALTER TABLE "legal_holds" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "legal_holds" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "legal_holds" TO azora_service;
GRANT SELECT ON "legal_holds" TO azora_maintenance, azora_masker;
GRANT UPDATE ("reason") ON "legal_holds" TO azora_maintenance;
CREATE POLICY "legal_holds_e9670ef1_access" ON "legal_holds"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "legal_holds" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."legal_holds" WITH (security_barrier = true) AS
    SELECT "id", "matter_number", "name", azora.mask_free_text("reason") AS "reason", "status", "resource_id",
        "subject_id", "organization_id", "covers_from", "covers_to", "placed_by_id", "placed_at", "released_by_id",
        "released_at", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "legal_holds";
GRANT SELECT ON azora_reader."legal_holds" TO azora_reader;
ALTER VIEW azora_reader."legal_holds" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "legal_holds"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{reason}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "legal_holds"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{reason}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "legal_holds"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{reason}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "legal_holds"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to audit_exports
ALTER TABLE "audit_exports" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "audit_exports" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "audit_exports" TO azora_service;
GRANT SELECT ON "audit_exports" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "audit_exports_978c9308_access" ON "audit_exports"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "audit_exports" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "audit_exports" FOR SELECT TO azora_user
    USING ("requested_by_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "audit_exports" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "requested_by_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."audit_exports" WITH (security_barrier = true) AS
    SELECT "id", "requested_by_id", "purpose", "format", "status", "period_start", "period_end", "service", "subject_id",
        "record_count", "file_hash", "time_stamp_token", "completed_at", "expires_at", "failure", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "audit_exports";
GRANT SELECT ON azora_reader."audit_exports" TO azora_reader;
ALTER VIEW azora_reader."audit_exports" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "audit_exports"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('requested_by_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "audit_exports"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('requested_by_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "audit_exports"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('requested_by_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "audit_exports"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to hash_chain_checkpoints
ALTER TABLE "hash_chain_checkpoints" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "hash_chain_checkpoints" FROM PUBLIC;
GRANT SELECT, INSERT ON "hash_chain_checkpoints" TO azora_service;
GRANT SELECT ON "hash_chain_checkpoints" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "hash_chain_checkpoints_470748a3_access" ON "hash_chain_checkpoints"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "hash_chain_checkpoints" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "hash_chain_checkpoints" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."hash_chain_checkpoints" WITH (security_barrier = true) AS
    SELECT "id", "service", "segment", "number", "first_sequence", "last_sequence", "record_count", "watermark_xmin",
        "algorithm", "previous_hash", "hash", "signature", "signing_key_hash", "time_stamp_token", "sealed_at",
        "created_at"
    FROM "hash_chain_checkpoints";
GRANT SELECT ON azora_reader."hash_chain_checkpoints" TO azora_reader;
ALTER VIEW azora_reader."hash_chain_checkpoints" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "hash_chain_checkpoints"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "hash_chain_checkpoints"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
