-- CreateEnum
CREATE TYPE "DisplayMode" AS ENUM ('FULLSCREEN', 'STANDALONE', 'MINIMAL_UI', 'BROWSER');

-- CreateEnum
CREATE TYPE "DappStatus" AS ENUM ('DRAFT', 'LISTED', 'DELISTED');

-- CreateEnum
CREATE TYPE "DappRuntime" AS ENUM ('WASM', 'WEB');

-- CreateEnum
CREATE TYPE "DappCapability" AS ENUM ('FILESYSTEM_READ', 'FILESYSTEM_WRITE', 'NETWORK', 'CLOCK', 'RANDOM', 'NOTIFICATIONS', 'CAMERA', 'READ_ACCOUNT', 'SIGN_MESSAGE', 'SIGN_TRANSACTION', 'SPEND_TOKENS');

-- CreateEnum
CREATE TYPE "DappReleaseStatus" AS ENUM ('PUBLISHED', 'CURRENT', 'SUPERSEDED', 'REVOKED');

-- CreateEnum
CREATE TYPE "InstallationStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'REMOVED');

-- CreateEnum
CREATE TYPE "VolumeBackend" AS ENUM ('LOCAL', 'IPFS', 'OBJECT_STORE', 'MEMORY');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "dapp_manifests" (
    "id" UUID NOT NULL,
    "app_uri" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "description" TEXT,
    "start_path" TEXT NOT NULL DEFAULT '/',
    "scope_path" TEXT NOT NULL DEFAULT '/',
    "display_mode" "DisplayMode" NOT NULL DEFAULT 'STANDALONE',
    "theme_color" CHAR(7),
    "categories" TEXT[],
    "publisher_id" UUID NOT NULL,
    "publisher_address" CHAR(42) NOT NULL,
    "status" "DappStatus" NOT NULL DEFAULT 'DRAFT',
    "delisted_reason" TEXT,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "dapp_manifests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dapp_releases" (
    "id" UUID NOT NULL,
    "manifest_id" UUID NOT NULL,
    "version" VARCHAR(64) NOT NULL,
    "content_cid" VARCHAR(128) NOT NULL,
    "runtime" "DappRuntime" NOT NULL DEFAULT 'WASM',
    "wasi_world" TEXT,
    "requested_capabilities" "DappCapability"[],
    "minimum_runtime_version" TEXT,
    "size_bytes" BIGINT NOT NULL,
    "signature" CHAR(132) NOT NULL,
    "status" "DappReleaseStatus" NOT NULL DEFAULT 'PUBLISHED',
    "published_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "dapp_releases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dapp_installations" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "manifest_id" UUID NOT NULL,
    "release_id" UUID NOT NULL,
    "wallet_id" UUID,
    "status" "InstallationStatus" NOT NULL DEFAULT 'ACTIVE',
    "is_pinned" BOOLEAN NOT NULL DEFAULT false,
    "auto_updates" BOOLEAN NOT NULL DEFAULT true,
    "storage_limit_bytes" BIGINT NOT NULL DEFAULT 52428800,
    "open_count" INTEGER NOT NULL DEFAULT 0,
    "installed_at" TIMESTAMPTZ(6) NOT NULL,
    "last_opened_at" TIMESTAMPTZ(6),
    "removed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "dapp_installations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capability_grants" (
    "id" UUID NOT NULL,
    "installation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "capability" "DappCapability" NOT NULL,
    "resources" TEXT[],
    "spend_limit" DECIMAL(18,8),
    "spent_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "spend_currency" VARCHAR(10),
    "prompt_each_time" BOOLEAN NOT NULL DEFAULT false,
    "granted_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "capability_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "storage_volumes" (
    "id" UUID NOT NULL,
    "installation_id" UUID NOT NULL,
    "mount_path" VARCHAR(255) NOT NULL,
    "backend" "VolumeBackend" NOT NULL DEFAULT 'LOCAL',
    "is_persistent" BOOLEAN NOT NULL DEFAULT true,
    "is_read_only" BOOLEAN NOT NULL DEFAULT false,
    "is_encrypted" BOOLEAN NOT NULL DEFAULT true,
    "encryption_key_id" UUID,
    "quota_bytes" BIGINT NOT NULL,
    "used_bytes" BIGINT NOT NULL DEFAULT 0,
    "root_cid" VARCHAR(128),
    "last_written_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "storage_volumes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_bindings" (
    "id" UUID NOT NULL,
    "release_id" UUID NOT NULL,
    "deployment_id" UUID,
    "alias" VARCHAR(63) NOT NULL,
    "chain_caip2" VARCHAR(41) NOT NULL,
    "contract_address" CHAR(42) NOT NULL,
    "selectors" TEXT[],
    "abi_hash" CHAR(64) NOT NULL,
    "is_payable" BOOLEAN NOT NULL DEFAULT false,
    "is_read_only" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "contract_bindings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "siwe_sessions" (
    "id" UUID NOT NULL,
    "manifest_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "siwe_domain" TEXT NOT NULL,
    "account_address" CHAR(42) NOT NULL,
    "chain_number" BIGINT NOT NULL,
    "message_version" CHAR(1) NOT NULL DEFAULT '1',
    "nonce" VARCHAR(64) NOT NULL,
    "statement" TEXT,
    "resources" TEXT[],
    "signature" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(6) NOT NULL,
    "not_before_at" TIMESTAMPTZ(6),
    "expiration_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "siwe_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "dapp_manifests_app_uri_key" ON "dapp_manifests"("app_uri");

-- CreateIndex
CREATE INDEX "dapp_manifests_publisher_id_idx" ON "dapp_manifests"("publisher_id");

-- CreateIndex
CREATE INDEX "dapp_manifests_organization_id_idx" ON "dapp_manifests"("organization_id");

-- CreateIndex
CREATE INDEX "dapp_manifests_compliance_id_idx" ON "dapp_manifests"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "dapp_releases_content_cid_key" ON "dapp_releases"("content_cid");

-- CreateIndex
CREATE UNIQUE INDEX "dapp_releases_manifest_id_version_key" ON "dapp_releases"("manifest_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "dapp_releases_id_manifest_id_key" ON "dapp_releases"("id", "manifest_id");

-- CreateIndex
CREATE INDEX "dapp_installations_user_id_status_idx" ON "dapp_installations"("user_id", "status");

-- CreateIndex
CREATE INDEX "dapp_installations_release_id_manifest_id_idx" ON "dapp_installations"("release_id", "manifest_id");

-- CreateIndex
CREATE INDEX "dapp_installations_wallet_id_idx" ON "dapp_installations"("wallet_id");

-- CreateIndex
CREATE INDEX "dapp_installations_organization_id_idx" ON "dapp_installations"("organization_id");

-- CreateIndex
CREATE INDEX "dapp_installations_compliance_id_idx" ON "dapp_installations"("compliance_id");

-- CreateIndex
CREATE INDEX "capability_grants_user_id_idx" ON "capability_grants"("user_id");

-- CreateIndex
CREATE INDEX "capability_grants_installation_id_capability_idx" ON "capability_grants"("installation_id", "capability");

-- CreateIndex
CREATE INDEX "storage_volumes_encryption_key_id_idx" ON "storage_volumes"("encryption_key_id");

-- CreateIndex
CREATE UNIQUE INDEX "storage_volumes_installation_id_mount_path_key" ON "storage_volumes"("installation_id", "mount_path");

-- CreateIndex
CREATE INDEX "contract_bindings_deployment_id_idx" ON "contract_bindings"("deployment_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_bindings_release_id_alias_key" ON "contract_bindings"("release_id", "alias");

-- CreateIndex
CREATE UNIQUE INDEX "siwe_sessions_nonce_key" ON "siwe_sessions"("nonce");

-- CreateIndex
CREATE INDEX "siwe_sessions_user_id_issued_at_idx" ON "siwe_sessions"("user_id", "issued_at");

-- CreateIndex
CREATE INDEX "siwe_sessions_manifest_id_idx" ON "siwe_sessions"("manifest_id");

-- CreateIndex
CREATE INDEX "siwe_sessions_issued_at_idx" ON "siwe_sessions" USING BRIN ("issued_at");

-- AddForeignKey
ALTER TABLE "dapp_releases" ADD CONSTRAINT "dapp_releases_manifest_id_fkey" FOREIGN KEY ("manifest_id") REFERENCES "dapp_manifests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dapp_installations" ADD CONSTRAINT "dapp_installations_release_id_manifest_id_fkey" FOREIGN KEY ("release_id", "manifest_id") REFERENCES "dapp_releases"("id", "manifest_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability_grants" ADD CONSTRAINT "capability_grants_installation_id_fkey" FOREIGN KEY ("installation_id") REFERENCES "dapp_installations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "storage_volumes" ADD CONSTRAINT "storage_volumes_installation_id_fkey" FOREIGN KEY ("installation_id") REFERENCES "dapp_installations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_bindings" ADD CONSTRAINT "contract_bindings_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "dapp_releases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "siwe_sessions" ADD CONSTRAINT "siwe_sessions_manifest_id_fkey" FOREIGN KEY ("manifest_id") REFERENCES "dapp_manifests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of dapp_manifests
ALTER TABLE "dapp_manifests" ADD CONSTRAINT "dapp_manifests_name_short_name_859f1915_check"
    CHECK (char_length(name) BETWEEN 1 AND 45 AND char_length(short_name) BETWEEN 1 AND 12);
ALTER TABLE "dapp_manifests" ADD CONSTRAINT "dapp_manifests_start_path_scope_path_17edb63e_check"
    CHECK (start_path ~ '^/' AND scope_path ~ '^/' AND left(start_path, char_length(scope_path)) = scope_path);
ALTER TABLE "dapp_manifests" ADD CONSTRAINT "dapp_manifests_app_uri_78a2a7fc_check"
    CHECK (app_uri ~ '^(https|ipns|ipfs)://');
ALTER TABLE "dapp_manifests" ADD CONSTRAINT "dapp_manifests_theme_color_57ca8470_check"
    CHECK (theme_color ~ '^#[0-9A-Fa-f]{6}$');
ALTER TABLE "dapp_manifests" ADD CONSTRAINT "dapp_manifests_publisher_address_ed62cc33_check"
    CHECK (publisher_address ~ '^0x[0-9a-fA-F]{40}$');
ALTER TABLE "dapp_manifests" ADD CONSTRAINT "dapp_manifests_status_delisted_reason_643d7be4_check"
    CHECK ((status = 'DELISTED') = (delisted_reason IS NOT NULL));

-- Safeguards of dapp_releases
ALTER TABLE "dapp_releases" ADD CONSTRAINT "dapp_releases_version_3f57531e_check"
    CHECK (version ~ '^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?$');
ALTER TABLE "dapp_releases" ADD CONSTRAINT "dapp_releases_content_cid_c20fe5c6_check"
    CHECK (content_cid ~ '^b[a-z2-7]{58,}$');
ALTER TABLE "dapp_releases" ADD CONSTRAINT "dapp_releases_signature_9812baba_check"
    CHECK (signature ~ '^0x[0-9a-f]{130}$');
ALTER TABLE "dapp_releases" ADD CONSTRAINT "dapp_releases_size_bytes_8757e886_check"
    CHECK (size_bytes > 0);
ALTER TABLE "dapp_releases" ADD CONSTRAINT "dapp_releases_requested_capabilities_f25c31c9_check"
    CHECK (cardinality(requested_capabilities) <= 64);
ALTER TABLE "dapp_releases" ADD CONSTRAINT "dapp_releases_status_revoked_at_1102ddbb_check"
    CHECK ((status = 'REVOKED') = (revoked_at IS NOT NULL));
ALTER TABLE "dapp_releases" ADD CONSTRAINT "dapp_releases_revoked_at_published_at_32fd2d1e_check"
    CHECK (revoked_at >= published_at);
ALTER TABLE "dapp_releases" ADD CONSTRAINT "dapp_releases_runtime_wasi_world_91e1f4e6_check"
    CHECK ((runtime = 'WASM') = (wasi_world IS NOT NULL));
CREATE UNIQUE INDEX "dapp_releases_manifest_id_3654e55a_key" ON "dapp_releases" ("manifest_id")
    WHERE (status = 'CURRENT');

-- Safeguards of dapp_installations
ALTER TABLE "dapp_installations" ADD CONSTRAINT "dapp_installations_status_removed_at_e1e275d8_check"
    CHECK ((status = 'REMOVED') = (removed_at IS NOT NULL));
ALTER TABLE "dapp_installations" ADD CONSTRAINT "dapp_installations_last_opened_at_installed_at_r_7db1f773_check"
    CHECK (last_opened_at >= installed_at AND removed_at >= installed_at);
ALTER TABLE "dapp_installations" ADD CONSTRAINT "dapp_installations_storage_limit_bytes_df732c45_check"
    CHECK (storage_limit_bytes > 0);
ALTER TABLE "dapp_installations" ADD CONSTRAINT "dapp_installations_open_count_4e18dddd_check"
    CHECK (open_count >= 0);
CREATE UNIQUE INDEX "dapp_installations_user_id_manifest_id_8c726140_key" ON "dapp_installations" ("user_id", "manifest_id")
    WHERE (status <> 'REMOVED' AND deleted_at IS NULL);

-- Safeguards of capability_grants
ALTER TABLE "capability_grants" ADD CONSTRAINT "capability_grants_capability_spend_limit_spend_c_219a0bb0_check"
    CHECK ((capability IN ('SPEND_TOKENS', 'SIGN_TRANSACTION')) = (spend_limit IS NOT NULL) AND (spend_limit IS NULL) = (spend_currency IS NULL));
ALTER TABLE "capability_grants" ADD CONSTRAINT "capability_grants_spend_limit_spent_amount_fd949ede_check"
    CHECK (spend_limit > 0 AND spend_limit < 'NaN' AND spent_amount >= 0 AND spent_amount <= spend_limit);
ALTER TABLE "capability_grants" ADD CONSTRAINT "capability_grants_capability_resources_08157700_check"
    CHECK (capability NOT IN ('FILESYSTEM_READ', 'FILESYSTEM_WRITE', 'NETWORK') OR coalesce(cardinality(resources), 0) >= 1);
ALTER TABLE "capability_grants" ADD CONSTRAINT "capability_grants_expires_at_granted_at_revoked_c86d0fb6_check"
    CHECK (expires_at > granted_at AND revoked_at >= granted_at);
ALTER TABLE "capability_grants" ADD CONSTRAINT "capability_grants_capability_expires_at_5fd302da_check"
    CHECK (capability NOT IN ('SPEND_TOKENS', 'SIGN_TRANSACTION') OR expires_at IS NOT NULL);
ALTER TABLE "capability_grants" ADD CONSTRAINT "capability_grants_resources_035db4b2_check"
    CHECK (array_position(resources, '*') IS NULL);
CREATE UNIQUE INDEX "capability_grants_installation_id_capability_583d4e63_key" ON "capability_grants" ("installation_id", "capability")
    WHERE (revoked_at IS NULL);

-- Safeguards of storage_volumes
ALTER TABLE "storage_volumes" ADD CONSTRAINT "storage_volumes_mount_path_05d2513b_check"
    CHECK (mount_path ~ '^/[a-z0-9/_-]*$');
ALTER TABLE "storage_volumes" ADD CONSTRAINT "storage_volumes_quota_bytes_used_bytes_031ee8ed_check"
    CHECK (quota_bytes > 0 AND used_bytes BETWEEN 0 AND quota_bytes);
ALTER TABLE "storage_volumes" ADD CONSTRAINT "storage_volumes_backend_root_cid_80e1ba76_check"
    CHECK ((backend = 'IPFS') = (root_cid IS NOT NULL));
ALTER TABLE "storage_volumes" ADD CONSTRAINT "storage_volumes_root_cid_4f838f41_check"
    CHECK (root_cid ~ '^b[a-z2-7]{58,}$');
ALTER TABLE "storage_volumes" ADD CONSTRAINT "storage_volumes_is_encrypted_encryption_key_id_e3613f3b_check"
    CHECK (NOT is_encrypted OR encryption_key_id IS NOT NULL);

-- Safeguards of contract_bindings
ALTER TABLE "contract_bindings" ADD CONSTRAINT "contract_bindings_chain_caip2_eeb4ad94_check"
    CHECK (chain_caip2 ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}$');
ALTER TABLE "contract_bindings" ADD CONSTRAINT "contract_bindings_contract_address_abi_hash_80d9eeff_check"
    CHECK (contract_address ~ '^0x[0-9a-fA-F]{40}$' AND abi_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "contract_bindings" ADD CONSTRAINT "contract_bindings_selectors_5befb8ef_check"
    CHECK (coalesce(cardinality(selectors), 0) >= 1 AND array_to_string(selectors, ',') ~ '^0x[0-9a-f]{8}(,0x[0-9a-f]{8})*$');
ALTER TABLE "contract_bindings" ADD CONSTRAINT "contract_bindings_alias_7a9b9bfd_check"
    CHECK (alias ~ '^[a-z][a-zA-Z0-9]{0,62}$');
ALTER TABLE "contract_bindings" ADD CONSTRAINT "contract_bindings_is_payable_is_read_only_aed60679_check"
    CHECK (NOT (is_payable AND is_read_only));

-- Safeguards of siwe_sessions
ALTER TABLE "siwe_sessions" ADD CONSTRAINT "siwe_sessions_message_version_bc5f23f7_check"
    CHECK (message_version = '1');
ALTER TABLE "siwe_sessions" ADD CONSTRAINT "siwe_sessions_siwe_domain_ac0dd18f_check"
    CHECK (siwe_domain ~ '^[A-Za-z0-9.-]+(:[0-9]{1,5})?$');
ALTER TABLE "siwe_sessions" ADD CONSTRAINT "siwe_sessions_account_address_signature_d06af037_check"
    CHECK (account_address ~ '^0x[0-9a-fA-F]{40}$' AND signature ~ '^0x[0-9a-f]+$');
ALTER TABLE "siwe_sessions" ADD CONSTRAINT "siwe_sessions_nonce_d9b561bf_check"
    CHECK (nonce ~ '^[A-Za-z0-9]{8,}$');
ALTER TABLE "siwe_sessions" ADD CONSTRAINT "siwe_sessions_chain_number_4165072f_check"
    CHECK (chain_number >= 1);
ALTER TABLE "siwe_sessions" ADD CONSTRAINT "siwe_sessions_expiration_at_issued_at_not_before_990d0793_check"
    CHECK (expiration_at > issued_at AND not_before_at < expiration_at);

-- Live rows of dapp_manifests
CREATE VIEW azora_keys."dapp_manifests_d574d3e6_live" AS
    SELECT "id" FROM "dapp_manifests"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."dapp_manifests_d574d3e6_live" TO azora_user;

-- Live rows of dapp_installations
CREATE VIEW azora_keys."dapp_installations_34c11778_live" AS
    SELECT "id" FROM "dapp_installations"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."dapp_installations_34c11778_live" TO azora_user;

-- Live rows of dapp_releases
CREATE VIEW azora_keys."dapp_releases_dfeeaceb_live" AS
    SELECT "id" FROM "dapp_releases"
    WHERE EXISTS (SELECT FROM azora_keys."dapp_manifests_d574d3e6_live" live WHERE live."id" = "dapp_releases"."manifest_id");
GRANT SELECT ON azora_keys."dapp_releases_dfeeaceb_live" TO azora_user;

-- Own rows of dapp_manifests
CREATE VIEW azora_keys."dapp_manifests_6077481d_own" AS
    SELECT "id" FROM "dapp_manifests"
    WHERE "publisher_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."dapp_manifests_6077481d_own" TO azora_user;

-- Own rows of dapp_installations
CREATE VIEW azora_keys."dapp_installations_44b556fc_own" AS
    SELECT "id" FROM "dapp_installations"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."dapp_installations_44b556fc_own" TO azora_user;

-- Own rows of dapp_releases
CREATE VIEW azora_keys."dapp_releases_05034ae1_own" AS
    SELECT "id" FROM "dapp_releases"
    WHERE "manifest_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dapp_manifests_6077481d_own"))
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."dapp_manifests_d574d3e6_live" live WHERE live."id" = "dapp_releases"."manifest_id"));
GRANT SELECT ON azora_keys."dapp_releases_05034ae1_own" TO azora_user;

-- Access to dapp_manifests
ALTER TABLE "dapp_manifests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dapp_manifests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "dapp_manifests" TO azora_service;
GRANT SELECT ON "dapp_manifests" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("name", "short_name", "description") ON "dapp_manifests" TO azora_maintenance;
CREATE POLICY "dapp_manifests_d9ecd992_access" ON "dapp_manifests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dapp_manifests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "dapp_manifests" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "dapp_manifests" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "publisher_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."dapp_manifests" WITH (security_barrier = true) AS
    SELECT "id", "app_uri", azora.mask_free_text("name") AS "name", azora.mask_free_text("short_name") AS "short_name",
        azora.mask_free_text("description") AS "description", "start_path", "scope_path", "display_mode",
        "theme_color", "categories", "publisher_id", "publisher_address", "status", "delisted_reason",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "dapp_manifests";
GRANT SELECT ON azora_reader."dapp_manifests" TO azora_reader;
ALTER VIEW azora_reader."dapp_manifests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "dapp_manifests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{name,short_name,description}', '{publisher_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "dapp_manifests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{name,short_name,description}', '{publisher_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "dapp_manifests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{name,short_name,description}', '{publisher_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "dapp_manifests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to dapp_releases
ALTER TABLE "dapp_releases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dapp_releases" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "dapp_releases" TO azora_service;
GRANT SELECT ON "dapp_releases" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "dapp_releases_202582a1_access" ON "dapp_releases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dapp_releases" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "dapp_releases" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "dapp_releases" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "manifest_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dapp_manifests_6077481d_own")))
        OR EXISTS (SELECT FROM azora_keys."dapp_manifests_d574d3e6_live" live WHERE live."id" = "dapp_releases"."manifest_id"));
CREATE VIEW azora_reader."dapp_releases" WITH (security_barrier = true) AS
    SELECT "id", "manifest_id", "version", "content_cid", "runtime", "wasi_world", "requested_capabilities",
        "minimum_runtime_version", "size_bytes", "signature", "status", "published_at", "revoked_at", "created_at",
        "updated_at"
    FROM "dapp_releases";
GRANT SELECT ON azora_reader."dapp_releases" TO azora_reader;
ALTER VIEW azora_reader."dapp_releases" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "dapp_releases"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "dapp_releases"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "dapp_releases"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "dapp_releases"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to dapp_installations
ALTER TABLE "dapp_installations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dapp_installations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "dapp_installations" TO azora_service;
GRANT SELECT ON "dapp_installations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("is_pinned", "auto_updates", "updated_at") ON "dapp_installations" TO azora_user;
CREATE POLICY "dapp_installations_3be44567_access" ON "dapp_installations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dapp_installations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "dapp_installations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "dapp_installations" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "dapp_installations" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."dapp_installations" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "manifest_id", "release_id", "wallet_id", "status", "is_pinned", "auto_updates",
        "storage_limit_bytes", "open_count", "installed_at", "last_opened_at", "removed_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "dapp_installations";
GRANT SELECT ON azora_reader."dapp_installations" TO azora_reader;
ALTER VIEW azora_reader."dapp_installations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "dapp_installations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "dapp_installations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "dapp_installations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "dapp_installations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to capability_grants
ALTER TABLE "capability_grants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "capability_grants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "capability_grants" TO azora_service;
GRANT SELECT ON "capability_grants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "capability_grants_79e60ed2_access" ON "capability_grants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "capability_grants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "capability_grants" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "capability_grants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."dapp_installations_34c11778_live" live WHERE live."id" = "capability_grants"."installation_id"));
CREATE VIEW azora_reader."capability_grants" WITH (security_barrier = true) AS
    SELECT "id", "installation_id", "user_id", "capability", "resources", "spend_limit", "spent_amount", "spend_currency",
        "prompt_each_time", "granted_at", "expires_at", "revoked_at", "created_at", "updated_at"
    FROM "capability_grants";
GRANT SELECT ON azora_reader."capability_grants" TO azora_reader;
ALTER VIEW azora_reader."capability_grants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "capability_grants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "capability_grants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "capability_grants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "capability_grants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to storage_volumes
ALTER TABLE "storage_volumes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "storage_volumes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "storage_volumes" TO azora_service;
GRANT SELECT ON "storage_volumes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "storage_volumes_c0a226a8_access" ON "storage_volumes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "storage_volumes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "storage_volumes" FOR SELECT TO azora_user
    USING ("installation_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dapp_installations_44b556fc_own")));
CREATE VIEW azora_reader."storage_volumes" WITH (security_barrier = true) AS
    SELECT "id", "installation_id", "mount_path", "backend", "is_persistent", "is_read_only", "is_encrypted",
        "encryption_key_id", "quota_bytes", "used_bytes", "root_cid", "last_written_at", "created_at", "updated_at"
    FROM "storage_volumes";
GRANT SELECT ON azora_reader."storage_volumes" TO azora_reader;
ALTER VIEW azora_reader."storage_volumes" OWNER TO azora_masker;

-- Access to contract_bindings
ALTER TABLE "contract_bindings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contract_bindings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contract_bindings" TO azora_service;
GRANT SELECT ON "contract_bindings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "contract_bindings_36d897c8_access" ON "contract_bindings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contract_bindings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "contract_bindings" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "contract_bindings" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "release_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dapp_releases_05034ae1_own")))
        OR EXISTS (SELECT FROM azora_keys."dapp_releases_dfeeaceb_live" live WHERE live."id" = "contract_bindings"."release_id"));
CREATE VIEW azora_reader."contract_bindings" WITH (security_barrier = true) AS
    SELECT "id", "release_id", "deployment_id", "alias", "chain_caip2", "contract_address", "selectors", "abi_hash",
        "is_payable", "is_read_only", "created_at", "updated_at"
    FROM "contract_bindings";
GRANT SELECT ON azora_reader."contract_bindings" TO azora_reader;
ALTER VIEW azora_reader."contract_bindings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "contract_bindings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "contract_bindings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "contract_bindings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "contract_bindings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to siwe_sessions
ALTER TABLE "siwe_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "siwe_sessions" FROM PUBLIC;
GRANT SELECT, INSERT ON "siwe_sessions" TO azora_service;
GRANT SELECT ON "siwe_sessions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "siwe_sessions_10fe0658_access" ON "siwe_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "siwe_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "siwe_sessions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."siwe_sessions" WITH (security_barrier = true) AS
    SELECT "id", "manifest_id", "user_id", "siwe_domain", "account_address", "chain_number", "message_version", "nonce",
        "statement", "resources", "signature", "issued_at", "not_before_at", "expiration_at", "created_at"
    FROM "siwe_sessions";
GRANT SELECT ON azora_reader."siwe_sessions" TO azora_reader;
ALTER VIEW azora_reader."siwe_sessions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "siwe_sessions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "siwe_sessions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
