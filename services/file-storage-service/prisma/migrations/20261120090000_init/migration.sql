-- CreateEnum
CREATE TYPE "BucketVersioning" AS ENUM ('DISABLED', 'ENABLED', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "StorageClass" AS ENUM ('STANDARD', 'INFREQUENT_ACCESS', 'ARCHIVE_INSTANT', 'ARCHIVE', 'DEEP_ARCHIVE');

-- CreateEnum
CREATE TYPE "ObjectLockMode" AS ENUM ('GOVERNANCE', 'COMPLIANCE');

-- CreateEnum
CREATE TYPE "FileVisibility" AS ENUM ('PRIVATE', 'ORGANIZATION', 'PUBLIC');

-- CreateEnum
CREATE TYPE "FileStatus" AS ENUM ('PENDING', 'AVAILABLE', 'QUARANTINED', 'DELETED');

-- CreateEnum
CREATE TYPE "UploadProtocol" AS ENUM ('TUS', 'S3_MULTIPART', 'SINGLE_REQUEST');

-- CreateEnum
CREATE TYPE "TusConcatenation" AS ENUM ('NONE', 'PARTIAL', 'FINAL');

-- CreateEnum
CREATE TYPE "UploadStatus" AS ENUM ('OPEN', 'COMPLETED', 'ABORTED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "GranteeKind" AS ENUM ('USER', 'ORGANIZATION', 'LINK');

-- CreateEnum
CREATE TYPE "FilePermission" AS ENUM ('READ', 'WRITE', 'FULL_CONTROL');

-- CreateEnum
CREATE TYPE "ScanEngine" AS ENUM ('CLAMAV', 'YARA', 'VENDOR');

-- CreateEnum
CREATE TYPE "ScanVerdict" AS ENUM ('PENDING', 'CLEAN', 'SUSPICIOUS', 'INFECTED', 'UNSCANNABLE');

-- CreateEnum
CREATE TYPE "ScanAction" AS ENUM ('NONE', 'QUARANTINED', 'DELETED', 'CLEANED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "storage_buckets" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "region" TEXT NOT NULL,
    "versioning" "BucketVersioning" NOT NULL DEFAULT 'DISABLED',
    "default_storage_class" "StorageClass" NOT NULL DEFAULT 'STANDARD',
    "encryption_key_id" UUID,
    "allows_public_read" BOOLEAN NOT NULL DEFAULT false,
    "holds_personal_data" BOOLEAN NOT NULL DEFAULT true,
    "has_object_lock" BOOLEAN NOT NULL DEFAULT false,
    "default_retention_mode" "ObjectLockMode",
    "default_retention_days" INTEGER,
    "quota_bytes" BIGINT,
    "used_bytes" BIGINT NOT NULL DEFAULT 0,
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "storage_buckets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_files" (
    "id" UUID NOT NULL,
    "bucket_id" UUID NOT NULL,
    "object_key" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "description" TEXT,
    "media_type" TEXT NOT NULL,
    "visibility" "FileVisibility" NOT NULL DEFAULT 'PRIVATE',
    "status" "FileStatus" NOT NULL DEFAULT 'PENDING',
    "current_version" INTEGER NOT NULL DEFAULT 0,
    "source_service" VARCHAR(63),
    "removed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "stored_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_versions" (
    "id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "version_number" INTEGER NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "is_delete_marker" BOOLEAN NOT NULL DEFAULT false,
    "storage_key" TEXT,
    "etag" TEXT,
    "sha256" CHAR(64),
    "size_bytes" BIGINT NOT NULL,
    "storage_class" "StorageClass" NOT NULL DEFAULT 'STANDARD',
    "encryption_key_id" UUID,
    "wrapped_data_key" BYTEA,
    "retention_mode" "ObjectLockMode",
    "retain_until" TIMESTAMPTZ(6),
    "has_legal_hold" BOOLEAN NOT NULL DEFAULT false,
    "uploaded_by_id" UUID,
    "scan_verdict" "ScanVerdict" NOT NULL DEFAULT 'PENDING',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "file_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload_sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "bucket_id" UUID NOT NULL,
    "file_id" UUID,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "protocol" "UploadProtocol" NOT NULL DEFAULT 'TUS',
    "upload_length" BIGINT,
    "defers_length" BOOLEAN NOT NULL DEFAULT false,
    "upload_offset" BIGINT NOT NULL DEFAULT 0,
    "concatenation" "TusConcatenation" NOT NULL DEFAULT 'NONE',
    "provider_upload_id" TEXT,
    "expected_sha256" CHAR(64),
    "status" "UploadStatus" NOT NULL DEFAULT 'OPEN',
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "completed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "upload_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_access_grants" (
    "id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "granted_by_id" UUID NOT NULL,
    "grantee_kind" "GranteeKind" NOT NULL,
    "grantee_user_id" UUID,
    "grantee_organization_id" UUID,
    "permission" "FilePermission" NOT NULL DEFAULT 'READ',
    "link_token_hash" CHAR(64),
    "link_password_hash" TEXT,
    "max_downloads" INTEGER,
    "download_count" INTEGER NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "file_access_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "malware_scans" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "engine" "ScanEngine" NOT NULL DEFAULT 'CLAMAV',
    "engine_version" TEXT NOT NULL,
    "signature_version" TEXT NOT NULL,
    "verdict" "ScanVerdict" NOT NULL DEFAULT 'PENDING',
    "threat_name" TEXT,
    "action_taken" "ScanAction" NOT NULL DEFAULT 'NONE',
    "duration_ms" INTEGER,
    "scanned_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "malware_scans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lifecycle_rules" (
    "id" UUID NOT NULL,
    "bucket_id" UUID NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "key_prefix" TEXT NOT NULL DEFAULT '',
    "minimum_size_bytes" BIGINT,
    "transition_days" INTEGER,
    "transition_class" "StorageClass",
    "expiration_days" INTEGER,
    "noncurrent_expiration_days" INTEGER,
    "abort_upload_days" INTEGER,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "lifecycle_rules_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "storage_buckets_name_key" ON "storage_buckets"("name");

-- CreateIndex
CREATE INDEX "storage_buckets_encryption_key_id_idx" ON "storage_buckets"("encryption_key_id");

-- CreateIndex
CREATE INDEX "storage_buckets_created_by_id_idx" ON "storage_buckets"("created_by_id");

-- CreateIndex
CREATE INDEX "storage_buckets_organization_id_idx" ON "storage_buckets"("organization_id");

-- CreateIndex
CREATE INDEX "storage_buckets_compliance_id_idx" ON "storage_buckets"("compliance_id");

-- CreateIndex
CREATE INDEX "stored_files_owner_id_created_at_idx" ON "stored_files"("owner_id", "created_at");

-- CreateIndex
CREATE INDEX "stored_files_bucket_id_object_key_idx" ON "stored_files"("bucket_id", "object_key");

-- CreateIndex
CREATE INDEX "stored_files_organization_id_idx" ON "stored_files"("organization_id");

-- CreateIndex
CREATE INDEX "stored_files_compliance_id_idx" ON "stored_files"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "file_versions_storage_key_key" ON "file_versions"("storage_key");

-- CreateIndex
CREATE INDEX "file_versions_sha256_idx" ON "file_versions"("sha256");

-- CreateIndex
CREATE INDEX "file_versions_encryption_key_id_idx" ON "file_versions"("encryption_key_id");

-- CreateIndex
CREATE INDEX "file_versions_uploaded_by_id_idx" ON "file_versions"("uploaded_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "file_versions_file_id_version_number_key" ON "file_versions"("file_id", "version_number");

-- CreateIndex
CREATE INDEX "upload_sessions_user_id_created_at_idx" ON "upload_sessions"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "upload_sessions_bucket_id_idx" ON "upload_sessions"("bucket_id");

-- CreateIndex
CREATE INDEX "upload_sessions_file_id_idx" ON "upload_sessions"("file_id");

-- CreateIndex
CREATE INDEX "upload_sessions_organization_id_idx" ON "upload_sessions"("organization_id");

-- CreateIndex
CREATE INDEX "upload_sessions_compliance_id_idx" ON "upload_sessions"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "file_access_grants_link_token_hash_key" ON "file_access_grants"("link_token_hash");

-- CreateIndex
CREATE INDEX "file_access_grants_file_id_idx" ON "file_access_grants"("file_id");

-- CreateIndex
CREATE INDEX "file_access_grants_granted_by_id_idx" ON "file_access_grants"("granted_by_id");

-- CreateIndex
CREATE INDEX "file_access_grants_grantee_user_id_idx" ON "file_access_grants"("grantee_user_id");

-- CreateIndex
CREATE INDEX "file_access_grants_grantee_organization_id_idx" ON "file_access_grants"("grantee_organization_id");

-- CreateIndex
CREATE INDEX "malware_scans_verdict_scanned_at_idx" ON "malware_scans"("verdict", "scanned_at");

-- CreateIndex
CREATE UNIQUE INDEX "malware_scans_version_id_engine_signature_version_key" ON "malware_scans"("version_id", "engine", "signature_version");

-- CreateIndex
CREATE UNIQUE INDEX "lifecycle_rules_bucket_id_name_key" ON "lifecycle_rules"("bucket_id", "name");

-- AddForeignKey
ALTER TABLE "stored_files" ADD CONSTRAINT "stored_files_bucket_id_fkey" FOREIGN KEY ("bucket_id") REFERENCES "storage_buckets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_versions" ADD CONSTRAINT "file_versions_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload_sessions" ADD CONSTRAINT "upload_sessions_bucket_id_fkey" FOREIGN KEY ("bucket_id") REFERENCES "storage_buckets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload_sessions" ADD CONSTRAINT "upload_sessions_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_access_grants" ADD CONSTRAINT "file_access_grants_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "malware_scans" ADD CONSTRAINT "malware_scans_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "file_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lifecycle_rules" ADD CONSTRAINT "lifecycle_rules_bucket_id_fkey" FOREIGN KEY ("bucket_id") REFERENCES "storage_buckets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of storage_buckets
ALTER TABLE "storage_buckets" ADD CONSTRAINT "storage_buckets_name_402e2c46_check"
    CHECK (name ~ '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$' AND name !~ '\.\.' AND name !~ '^([0-9]{1,3}\.){3}[0-9]{1,3}$');
ALTER TABLE "storage_buckets" ADD CONSTRAINT "storage_buckets_has_object_lock_versioning_03d0d264_check"
    CHECK (NOT has_object_lock OR versioning = 'ENABLED');
ALTER TABLE "storage_buckets" ADD CONSTRAINT "storage_buckets_default_retention_days_default_r_d0dd2871_check"
    CHECK ((default_retention_days IS NULL) = (default_retention_mode IS NULL));
ALTER TABLE "storage_buckets" ADD CONSTRAINT "storage_buckets_default_retention_mode_has_objec_42334ec5_check"
    CHECK (default_retention_mode IS NULL OR has_object_lock);
ALTER TABLE "storage_buckets" ADD CONSTRAINT "storage_buckets_default_retention_days_8551b8f8_check"
    CHECK (default_retention_days BETWEEN 1 AND 36500);
ALTER TABLE "storage_buckets" ADD CONSTRAINT "storage_buckets_quota_bytes_used_bytes_b52b6850_check"
    CHECK (quota_bytes > 0 AND used_bytes >= 0);
ALTER TABLE "storage_buckets" ADD CONSTRAINT "storage_buckets_allows_public_read_holds_persona_36650cbb_check"
    CHECK (NOT (allows_public_read AND holds_personal_data));

-- Safeguards of stored_files
ALTER TABLE "stored_files" ADD CONSTRAINT "stored_files_object_key_e8817738_check"
    CHECK (octet_length(object_key) BETWEEN 1 AND 1024 AND object_key !~ '^/');
ALTER TABLE "stored_files" ADD CONSTRAINT "stored_files_file_name_16705535_check"
    CHECK (char_length(file_name) BETWEEN 1 AND 255 AND strpos(file_name, '/') = 0 AND strpos(file_name, chr(92)) = 0);
ALTER TABLE "stored_files" ADD CONSTRAINT "stored_files_status_removed_at_eb338267_check"
    CHECK ((status = 'DELETED') = (removed_at IS NOT NULL));
ALTER TABLE "stored_files" ADD CONSTRAINT "stored_files_current_version_9ec27958_check"
    CHECK (current_version >= 0);
ALTER TABLE "stored_files" ADD CONSTRAINT "stored_files_status_current_version_5d64be1b_check"
    CHECK (status = 'PENDING' OR current_version >= 1);
ALTER TABLE "stored_files" ADD CONSTRAINT "stored_files_media_type_e7e08ef0_check"
    CHECK (media_type ~ '^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$');
CREATE UNIQUE INDEX "stored_files_bucket_id_object_key_c7a723e4_key" ON "stored_files" ("bucket_id", "object_key")
    WHERE (status <> 'DELETED' AND deleted_at IS NULL);

-- Safeguards of file_versions
ALTER TABLE "file_versions" ADD CONSTRAINT "file_versions_version_number_833650c8_check"
    CHECK (version_number >= 1);
ALTER TABLE "file_versions" ADD CONSTRAINT "file_versions_is_delete_marker_storage_key_sha25_0a8ad313_check"
    CHECK (is_delete_marker = (storage_key IS NULL) AND is_delete_marker = (sha256 IS NULL));
ALTER TABLE "file_versions" ADD CONSTRAINT "file_versions_sha256_76626f0a_check"
    CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "file_versions" ADD CONSTRAINT "file_versions_size_bytes_is_delete_marker_9f13c569_check"
    CHECK (size_bytes >= 0 AND (NOT is_delete_marker OR size_bytes = 0));
ALTER TABLE "file_versions" ADD CONSTRAINT "file_versions_encryption_key_id_wrapped_data_key_d4f0da6f_check"
    CHECK ((encryption_key_id IS NULL) = (wrapped_data_key IS NULL));
ALTER TABLE "file_versions" ADD CONSTRAINT "file_versions_retain_until_retention_mode_278604c2_check"
    CHECK ((retain_until IS NULL) = (retention_mode IS NULL));
ALTER TABLE "file_versions" ADD CONSTRAINT "file_versions_retain_until_created_at_b269dcc3_check"
    CHECK (retain_until > created_at);
CREATE UNIQUE INDEX "file_versions_file_id_2d38f4c4_key" ON "file_versions" ("file_id")
    WHERE (is_current);

-- Safeguards of upload_sessions
ALTER TABLE "upload_sessions" ADD CONSTRAINT "upload_sessions_upload_length_21333e67_check"
    CHECK (upload_length BETWEEN 0 AND 5497558138880);
ALTER TABLE "upload_sessions" ADD CONSTRAINT "upload_sessions_upload_offset_upload_length_9e5b40dd_check"
    CHECK (upload_offset >= 0 AND upload_offset <= upload_length);
ALTER TABLE "upload_sessions" ADD CONSTRAINT "upload_sessions_defers_length_upload_length_7163d85c_check"
    CHECK (defers_length = (upload_length IS NULL));
ALTER TABLE "upload_sessions" ADD CONSTRAINT "upload_sessions_status_completed_at_a7bd4c47_check"
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL));
ALTER TABLE "upload_sessions" ADD CONSTRAINT "upload_sessions_status_upload_length_upload_offs_62b80858_check"
    CHECK (status <> 'COMPLETED' OR (upload_length IS NOT NULL AND upload_offset = upload_length));
ALTER TABLE "upload_sessions" ADD CONSTRAINT "upload_sessions_concatenation_file_id_0843a03c_check"
    CHECK (concatenation <> 'PARTIAL' OR file_id IS NULL);
ALTER TABLE "upload_sessions" ADD CONSTRAINT "upload_sessions_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
ALTER TABLE "upload_sessions" ADD CONSTRAINT "upload_sessions_expected_sha256_77750132_check"
    CHECK (expected_sha256 ~ '^[0-9a-f]{64}$');
CREATE INDEX "upload_sessions_expires_at_f2299cdc_idx" ON "upload_sessions" ("expires_at")
    WHERE (status = 'OPEN' AND deleted_at IS NULL);

-- Safeguards of file_access_grants
ALTER TABLE "file_access_grants" ADD CONSTRAINT "file_access_grants_grantee_user_id_grantee_organ_bbaa142d_check"
    CHECK (num_nonnulls(grantee_user_id, grantee_organization_id, link_token_hash) = 1);
ALTER TABLE "file_access_grants" ADD CONSTRAINT "file_access_grants_grantee_kind_grantee_user_id_c606d7fc_check"
    CHECK ((grantee_kind = 'USER') = (grantee_user_id IS NOT NULL) AND (grantee_kind = 'ORGANIZATION') = (grantee_organization_id IS NOT NULL));
ALTER TABLE "file_access_grants" ADD CONSTRAINT "file_access_grants_link_token_hash_link_password_226298e7_check"
    CHECK (link_token_hash ~ '^[0-9a-f]{64}$' AND link_password_hash ~ '^[$]argon2id[$]');
ALTER TABLE "file_access_grants" ADD CONSTRAINT "file_access_grants_grantee_kind_link_password_ha_837f9a33_check"
    CHECK (grantee_kind = 'LINK' OR (link_password_hash IS NULL AND max_downloads IS NULL));
ALTER TABLE "file_access_grants" ADD CONSTRAINT "file_access_grants_grantee_kind_permission_expir_26097136_check"
    CHECK (grantee_kind <> 'LINK' OR (permission = 'READ' AND expires_at IS NOT NULL));
ALTER TABLE "file_access_grants" ADD CONSTRAINT "file_access_grants_expires_at_created_at_revoked_c8144bf0_check"
    CHECK (expires_at > created_at AND revoked_at >= created_at);
ALTER TABLE "file_access_grants" ADD CONSTRAINT "file_access_grants_max_downloads_download_count_1919abca_check"
    CHECK (max_downloads >= 1 AND download_count >= 0 AND download_count <= max_downloads);
ALTER TABLE "file_access_grants" ADD CONSTRAINT "file_access_grants_grantee_user_id_granted_by_id_c4a88fdb_check"
    CHECK (grantee_user_id <> granted_by_id);
CREATE UNIQUE INDEX "file_access_grants_file_id_grantee_user_id_permiss_e573c054_key" ON "file_access_grants" ("file_id", "grantee_user_id", "permission")
    WHERE (grantee_user_id IS NOT NULL AND revoked_at IS NULL);
CREATE UNIQUE INDEX "file_access_grants_file_id_grantee_organization_id_6b789eee_key" ON "file_access_grants" ("file_id", "grantee_organization_id", "permission")
    WHERE (grantee_organization_id IS NOT NULL AND revoked_at IS NULL);

-- Safeguards of malware_scans
ALTER TABLE "malware_scans" ADD CONSTRAINT "malware_scans_verdict_threat_name_3b3ceb1b_check"
    CHECK ((verdict = 'INFECTED') = (threat_name IS NOT NULL));
ALTER TABLE "malware_scans" ADD CONSTRAINT "malware_scans_verdict_scanned_at_d8474f75_check"
    CHECK ((verdict = 'PENDING') = (scanned_at IS NULL));
ALTER TABLE "malware_scans" ADD CONSTRAINT "malware_scans_duration_ms_4396fb6b_check"
    CHECK (duration_ms >= 0);
ALTER TABLE "malware_scans" ADD CONSTRAINT "malware_scans_action_taken_verdict_a90af06a_check"
    CHECK (action_taken = 'NONE' OR verdict IN ('INFECTED', 'SUSPICIOUS'));

-- Safeguards of lifecycle_rules
ALTER TABLE "lifecycle_rules" ADD CONSTRAINT "lifecycle_rules_name_48366da4_check"
    CHECK (name ~ '^[A-Za-z0-9 _-]{1,255}$');
ALTER TABLE "lifecycle_rules" ADD CONSTRAINT "lifecycle_rules_transition_days_expiration_days_61e1067d_check"
    CHECK (num_nonnulls(transition_days, expiration_days, noncurrent_expiration_days, abort_upload_days) >= 1);
ALTER TABLE "lifecycle_rules" ADD CONSTRAINT "lifecycle_rules_transition_days_transition_class_6abf2258_check"
    CHECK ((transition_days IS NULL) = (transition_class IS NULL));
ALTER TABLE "lifecycle_rules" ADD CONSTRAINT "lifecycle_rules_transition_days_expiration_days_944b6673_check"
    CHECK (transition_days >= 0 AND expiration_days > 0 AND noncurrent_expiration_days > 0 AND abort_upload_days > 0);
ALTER TABLE "lifecycle_rules" ADD CONSTRAINT "lifecycle_rules_expiration_days_transition_days_6bc2ce16_check"
    CHECK (expiration_days > transition_days);
ALTER TABLE "lifecycle_rules" ADD CONSTRAINT "lifecycle_rules_transition_class_15cd2f0f_check"
    CHECK (transition_class <> 'STANDARD');
ALTER TABLE "lifecycle_rules" ADD CONSTRAINT "lifecycle_rules_minimum_size_bytes_d405528f_check"
    CHECK (minimum_size_bytes >= 0);

-- Live rows of stored_files
CREATE VIEW azora_keys."stored_files_b556667e_live" AS
    SELECT "id" FROM "stored_files"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."stored_files_b556667e_live" TO azora_user;

-- Own rows of stored_files
CREATE VIEW azora_keys."stored_files_28a8ca6d_own" AS
    SELECT "id" FROM "stored_files"
    WHERE "owner_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."stored_files_28a8ca6d_own" TO azora_user;

-- Access to storage_buckets
ALTER TABLE "storage_buckets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "storage_buckets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "storage_buckets" TO azora_service;
GRANT SELECT ON "storage_buckets" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "storage_buckets_a1c6e1a7_access" ON "storage_buckets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "storage_buckets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "storage_buckets" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "storage_buckets" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."storage_buckets" WITH (security_barrier = true) AS
    SELECT "id", "name", "region", "versioning", "default_storage_class", "encryption_key_id", "allows_public_read",
        "holds_personal_data", "has_object_lock", "default_retention_mode", "default_retention_days", "quota_bytes",
        "used_bytes", "created_by_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "storage_buckets";
GRANT SELECT ON azora_reader."storage_buckets" TO azora_reader;
ALTER VIEW azora_reader."storage_buckets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "storage_buckets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "storage_buckets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "storage_buckets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "storage_buckets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to stored_files
ALTER TABLE "stored_files" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "stored_files" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "stored_files" TO azora_service;
GRANT SELECT ON "stored_files" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("file_name", "description", "updated_at") ON "stored_files" TO azora_user;
GRANT UPDATE ("file_name", "description") ON "stored_files" TO azora_maintenance;
CREATE POLICY "stored_files_6eecc217_access" ON "stored_files"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "stored_files" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "stored_files" FOR SELECT TO azora_user
    USING ("owner_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "stored_files" FOR UPDATE TO azora_user
    USING ("owner_id" = (SELECT azora.subject()))
    WITH CHECK ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "stored_files" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "owner_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."stored_files" WITH (security_barrier = true) AS
    SELECT "id", "bucket_id", "object_key", "owner_id", azora.mask_free_text("file_name") AS "file_name",
        azora.mask_free_text("description") AS "description", "media_type", "visibility", "status", "current_version",
        "source_service", "removed_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "stored_files";
GRANT SELECT ON azora_reader."stored_files" TO azora_reader;
ALTER VIEW azora_reader."stored_files" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "stored_files"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{file_name,description}', '{owner_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "stored_files"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{file_name,description}', '{owner_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "stored_files"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{file_name,description}', '{owner_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "stored_files"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to file_versions
ALTER TABLE "file_versions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "file_versions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "file_versions" TO azora_service;
GRANT SELECT ("id", "file_id", "version_number", "is_current", "is_delete_marker", "storage_key", "etag", "sha256",
        "size_bytes", "storage_class", "encryption_key_id", "retention_mode", "retain_until", "has_legal_hold",
        "uploaded_by_id", "scan_verdict", "created_at", "updated_at")
    ON "file_versions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "file_versions_3f6700e0_access" ON "file_versions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "file_versions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "file_versions" FOR SELECT TO azora_user
    USING ("file_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."stored_files_28a8ca6d_own")));
CREATE VIEW azora_reader."file_versions" WITH (security_barrier = true) AS
    SELECT "id", "file_id", "version_number", "is_current", "is_delete_marker", "storage_key", "etag", "sha256",
        "size_bytes", "storage_class", "encryption_key_id", "retention_mode", "retain_until", "has_legal_hold",
        "uploaded_by_id", "scan_verdict", "created_at", "updated_at"
    FROM "file_versions";
GRANT SELECT ON azora_reader."file_versions" TO azora_reader;
ALTER VIEW azora_reader."file_versions" OWNER TO azora_masker;

-- Access to upload_sessions
ALTER TABLE "upload_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "upload_sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "upload_sessions" TO azora_service;
GRANT SELECT ON "upload_sessions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("file_name") ON "upload_sessions" TO azora_maintenance;
CREATE POLICY "upload_sessions_e4740f91_access" ON "upload_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "upload_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "upload_sessions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "upload_sessions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."upload_sessions" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "bucket_id", "file_id", azora.mask_free_text("file_name") AS "file_name", "media_type",
        "protocol", "upload_length", "defers_length", "upload_offset", "concatenation", "provider_upload_id",
        "expected_sha256", "status", "expires_at", "completed_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "upload_sessions";
GRANT SELECT ON azora_reader."upload_sessions" TO azora_reader;
ALTER VIEW azora_reader."upload_sessions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "upload_sessions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{file_name}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "upload_sessions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{file_name}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "upload_sessions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{file_name}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "upload_sessions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to file_access_grants
ALTER TABLE "file_access_grants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "file_access_grants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "file_access_grants" TO azora_service;
GRANT SELECT ("id", "file_id", "granted_by_id", "grantee_kind", "grantee_user_id", "grantee_organization_id", "permission",
        "max_downloads", "download_count", "expires_at", "revoked_at", "created_at", "updated_at")
    ON "file_access_grants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "file_access_grants_ea5c0c27_access" ON "file_access_grants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "file_access_grants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "file_access_grants" FOR SELECT TO azora_user
    USING ("granted_by_id" = (SELECT azora.subject())
        OR "grantee_user_id" = (SELECT azora.subject())
        OR "grantee_organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "file_access_grants" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("granted_by_id" = (SELECT azora.subject())
        OR "grantee_user_id" = (SELECT azora.subject())))
        OR EXISTS (SELECT FROM azora_keys."stored_files_b556667e_live" live WHERE live."id" = "file_access_grants"."file_id"));
CREATE VIEW azora_reader."file_access_grants" WITH (security_barrier = true) AS
    SELECT "id", "file_id", "granted_by_id", "grantee_kind", "grantee_user_id", "grantee_organization_id", "permission",
        "max_downloads", "download_count", "expires_at", "revoked_at", "created_at", "updated_at"
    FROM "file_access_grants";
GRANT SELECT ON azora_reader."file_access_grants" TO azora_reader;
ALTER VIEW azora_reader."file_access_grants" OWNER TO azora_masker;

-- Access to malware_scans
ALTER TABLE "malware_scans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "malware_scans" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "malware_scans" TO azora_service;
GRANT SELECT ON "malware_scans" TO azora_maintenance, azora_masker;
CREATE POLICY "malware_scans_78cfa85c_access" ON "malware_scans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "malware_scans" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."malware_scans" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "engine", "engine_version", "signature_version", "verdict", "threat_name", "action_taken",
        "duration_ms", "scanned_at", "created_at", "updated_at"
    FROM "malware_scans";
GRANT SELECT ON azora_reader."malware_scans" TO azora_reader;
ALTER VIEW azora_reader."malware_scans" OWNER TO azora_masker;

-- Access to lifecycle_rules
ALTER TABLE "lifecycle_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "lifecycle_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lifecycle_rules" TO azora_service;
GRANT SELECT ON "lifecycle_rules" TO azora_maintenance, azora_masker;
CREATE POLICY "lifecycle_rules_bec0fb6d_access" ON "lifecycle_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "lifecycle_rules" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."lifecycle_rules" WITH (security_barrier = true) AS
    SELECT "id", "bucket_id", "name", "key_prefix", "minimum_size_bytes", "transition_days", "transition_class",
        "expiration_days", "noncurrent_expiration_days", "abort_upload_days", "is_enabled", "created_at", "updated_at"
    FROM "lifecycle_rules";
GRANT SELECT ON azora_reader."lifecycle_rules" TO azora_reader;
ALTER VIEW azora_reader."lifecycle_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "lifecycle_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "lifecycle_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "lifecycle_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "lifecycle_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
