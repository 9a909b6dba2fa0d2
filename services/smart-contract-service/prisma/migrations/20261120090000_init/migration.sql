-- CreateEnum
CREATE TYPE "ContractStandard" AS ENUM ('ERC20', 'ERC721', 'ERC1155', 'ERC4626', 'ERC1967_PROXY', 'GOVERNOR', 'VESTING', 'BRIDGE', 'CUSTOM');

-- CreateEnum
CREATE TYPE "ContractLanguage" AS ENUM ('SOLIDITY', 'VYPER', 'YUL');

-- CreateEnum
CREATE TYPE "Upgradeability" AS ENUM ('IMMUTABLE', 'TRANSPARENT_PROXY', 'UUPS', 'BEACON');

-- CreateEnum
CREATE TYPE "ContractStatus" AS ENUM ('DEVELOPMENT', 'LIVE', 'PAUSED', 'DEPRECATED');

-- CreateEnum
CREATE TYPE "EvmVersion" AS ENUM ('LONDON', 'PARIS', 'SHANGHAI', 'CANCUN', 'PRAGUE');

-- CreateEnum
CREATE TYPE "VersionStatus" AS ENUM ('BUILT', 'AUDITED', 'RELEASED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "AuditMethod" AS ENUM ('MANUAL_REVIEW', 'STATIC_ANALYSIS', 'FUZZING', 'FORMAL_VERIFICATION');

-- CreateEnum
CREATE TYPE "AuditStatus" AS ENUM ('PLANNED', 'IN_PROGRESS', 'FIX_REVIEW', 'PASSED', 'FAILED');

-- CreateEnum
CREATE TYPE "ProxyKind" AS ENUM ('NONE', 'TRANSPARENT', 'UUPS', 'BEACON', 'MINIMAL');

-- CreateEnum
CREATE TYPE "DeploymentStatus" AS ENUM ('PENDING', 'CONFIRMED', 'VERIFIED', 'PAUSED', 'DESTROYED', 'FAILED');

-- CreateEnum
CREATE TYPE "SourceVerifier" AS ENUM ('SOURCIFY', 'ETHERSCAN', 'BLOCKSCOUT', 'INTERNAL');

-- CreateEnum
CREATE TYPE "VerificationOutcome" AS ENUM ('EXACT_MATCH', 'PARTIAL_MATCH', 'MISMATCH');

-- CreateEnum
CREATE TYPE "MismatchReason" AS ENUM ('COMPILER_SETTINGS', 'CONSTRUCTOR_ARGUMENTS', 'LIBRARY_ADDRESSES', 'SOURCE_CHANGED');

-- CreateEnum
CREATE TYPE "CallMode" AS ENUM ('READ', 'TRANSACTION');

-- CreateEnum
CREATE TYPE "CallStatus" AS ENUM ('SIMULATED', 'SUBMITTED', 'SUCCEEDED', 'REVERTED', 'DROPPED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "smart_contracts" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "standard" "ContractStandard" NOT NULL,
    "implementation_language" "ContractLanguage" NOT NULL DEFAULT 'SOLIDITY',
    "repository_url" TEXT,
    "spdx_licence" TEXT NOT NULL DEFAULT 'MIT',
    "upgradeability" "Upgradeability" NOT NULL DEFAULT 'IMMUTABLE',
    "maintainer_id" UUID NOT NULL,
    "status" "ContractStatus" NOT NULL DEFAULT 'DEVELOPMENT',
    "deprecated_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "smart_contracts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_versions" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "semantic_version" VARCHAR(64) NOT NULL,
    "git_commit" CHAR(40) NOT NULL,
    "source_sha256" CHAR(64) NOT NULL,
    "abi" JSONB NOT NULL,
    "creation_bytecode" BYTEA NOT NULL,
    "deployed_bytecode" BYTEA NOT NULL,
    "compiler_version" TEXT NOT NULL,
    "evm_version" "EvmVersion" NOT NULL DEFAULT 'CANCUN',
    "optimizer_enabled" BOOLEAN NOT NULL DEFAULT true,
    "optimizer_runs" INTEGER NOT NULL DEFAULT 200,
    "storage_layout_sha256" CHAR(64),
    "metadata_cid" TEXT,
    "line_coverage_percent" DECIMAL(5,2),
    "status" "VersionStatus" NOT NULL DEFAULT 'BUILT',
    "released_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "contract_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_audits" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "firm" TEXT,
    "lead_auditor_id" UUID,
    "methodology" "AuditMethod" NOT NULL,
    "scope" TEXT NOT NULL,
    "critical_count" SMALLINT NOT NULL DEFAULT 0,
    "high_count" SMALLINT NOT NULL DEFAULT 0,
    "medium_count" SMALLINT NOT NULL DEFAULT 0,
    "low_count" SMALLINT NOT NULL DEFAULT 0,
    "informational_count" SMALLINT NOT NULL DEFAULT 0,
    "unresolved_count" SMALLINT NOT NULL DEFAULT 0,
    "report_file_id" UUID,
    "report_sha256" CHAR(64),
    "status" "AuditStatus" NOT NULL DEFAULT 'PLANNED',
    "started_on" DATE NOT NULL,
    "concluded_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "contract_audits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_deployments" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "address" CHAR(42),
    "proxy_kind" "ProxyKind" NOT NULL DEFAULT 'NONE',
    "implementation_id" UUID,
    "admin_address" CHAR(42),
    "constructor_arguments" BYTEA,
    "salt_hex" CHAR(64),
    "deployer_address" CHAR(42) NOT NULL,
    "transaction_hash" CHAR(66),
    "block_height" BIGINT,
    "gas_used" BIGINT,
    "deployed_by_id" UUID NOT NULL,
    "status" "DeploymentStatus" NOT NULL DEFAULT 'PENDING',
    "confirmed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "contract_deployments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_verifications" (
    "id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "verifier" "SourceVerifier" NOT NULL,
    "outcome" "VerificationOutcome" NOT NULL,
    "mismatch_reason" "MismatchReason",
    "onchain_bytecode_sha256" CHAR(64) NOT NULL,
    "compiled_bytecode_sha256" CHAR(64) NOT NULL,
    "verification_url" TEXT,
    "verifier_job_id" TEXT,
    "checked_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_calls" (
    "id" UUID NOT NULL,
    "caller_id" UUID,
    "deployment_id" UUID NOT NULL,
    "mode" "CallMode" NOT NULL,
    "function_signature" TEXT NOT NULL,
    "function_selector" CHAR(8) NOT NULL,
    "encoded_arguments" BYTEA NOT NULL,
    "value_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "gas_limit" BIGINT,
    "gas_used" BIGINT,
    "nonce" BIGINT,
    "transaction_hash" CHAR(66),
    "status" "CallStatus" NOT NULL DEFAULT 'SIMULATED',
    "revert_reason" TEXT,
    "idempotency_key" VARCHAR(255) NOT NULL,
    "completed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "contract_calls_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "smart_contracts_maintainer_id_idx" ON "smart_contracts"("maintainer_id");

-- CreateIndex
CREATE INDEX "smart_contracts_compliance_id_idx" ON "smart_contracts"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "smart_contracts_organization_id_name_key" ON "smart_contracts"("organization_id", "name");

-- CreateIndex
CREATE INDEX "contract_versions_organization_id_idx" ON "contract_versions"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_versions_contract_id_semantic_version_key" ON "contract_versions"("contract_id", "semantic_version");

-- CreateIndex
CREATE UNIQUE INDEX "contract_versions_contract_id_source_sha256_key" ON "contract_versions"("contract_id", "source_sha256", "compiler_version");

-- CreateIndex
CREATE INDEX "contract_audits_version_id_status_idx" ON "contract_audits"("version_id", "status");

-- CreateIndex
CREATE INDEX "contract_audits_organization_id_idx" ON "contract_audits"("organization_id");

-- CreateIndex
CREATE INDEX "contract_audits_lead_auditor_id_idx" ON "contract_audits"("lead_auditor_id");

-- CreateIndex
CREATE INDEX "contract_audits_report_file_id_idx" ON "contract_audits"("report_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_deployments_transaction_hash_key" ON "contract_deployments"("transaction_hash");

-- CreateIndex
CREATE INDEX "contract_deployments_organization_id_status_idx" ON "contract_deployments"("organization_id", "status");

-- CreateIndex
CREATE INDEX "contract_deployments_version_id_idx" ON "contract_deployments"("version_id");

-- CreateIndex
CREATE INDEX "contract_deployments_deployed_by_id_idx" ON "contract_deployments"("deployed_by_id");

-- CreateIndex
CREATE INDEX "contract_deployments_compliance_id_idx" ON "contract_deployments"("compliance_id");

-- CreateIndex
CREATE INDEX "contract_deployments_implementation_id_idx" ON "contract_deployments"("implementation_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_deployments_network_id_address_key" ON "contract_deployments"("network_id", "address");

-- CreateIndex
CREATE INDEX "source_verifications_deployment_id_checked_at_idx" ON "source_verifications"("deployment_id", "checked_at");

-- CreateIndex
CREATE UNIQUE INDEX "source_verifications_verifier_verifier_job_id_key" ON "source_verifications"("verifier", "verifier_job_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_calls_transaction_hash_key" ON "contract_calls"("transaction_hash");

-- CreateIndex
CREATE INDEX "contract_calls_caller_id_created_at_idx" ON "contract_calls"("caller_id", "created_at");

-- CreateIndex
CREATE INDEX "contract_calls_organization_id_idx" ON "contract_calls"("organization_id");

-- CreateIndex
CREATE INDEX "contract_calls_compliance_id_idx" ON "contract_calls"("compliance_id");

-- CreateIndex
CREATE INDEX "contract_calls_created_at_idx" ON "contract_calls" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "contract_calls_deployment_id_idempotency_key_key" ON "contract_calls"("deployment_id", "idempotency_key");

-- AddForeignKey
ALTER TABLE "contract_versions" ADD CONSTRAINT "contract_versions_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "smart_contracts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_audits" ADD CONSTRAINT "contract_audits_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "contract_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_deployments" ADD CONSTRAINT "contract_deployments_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "contract_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_deployments" ADD CONSTRAINT "contract_deployments_implementation_id_fkey" FOREIGN KEY ("implementation_id") REFERENCES "contract_deployments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_verifications" ADD CONSTRAINT "source_verifications_deployment_id_fkey" FOREIGN KEY ("deployment_id") REFERENCES "contract_deployments"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contract_calls" ADD CONSTRAINT "contract_calls_deployment_id_fkey" FOREIGN KEY ("deployment_id") REFERENCES "contract_deployments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of smart_contracts
ALTER TABLE "smart_contracts" ADD CONSTRAINT "smart_contracts_name_ba4061ac_check"
    CHECK (name ~ '^[A-Za-z_$][A-Za-z0-9_$]{0,79}$');
ALTER TABLE "smart_contracts" ADD CONSTRAINT "smart_contracts_repository_url_d08b8c97_check"
    CHECK (repository_url ~ '^(https|ssh)://');
ALTER TABLE "smart_contracts" ADD CONSTRAINT "smart_contracts_spdx_licence_fb4b09de_check"
    CHECK (spdx_licence ~ '^[A-Za-z0-9.+-]{1,40}$');
ALTER TABLE "smart_contracts" ADD CONSTRAINT "smart_contracts_status_deprecated_at_3c0ef942_check"
    CHECK ((status = 'DEPRECATED') = (deprecated_at IS NOT NULL));

-- Safeguards of contract_versions
ALTER TABLE "contract_versions" ADD CONSTRAINT "contract_versions_semantic_version_d8f22f98_check"
    CHECK (semantic_version ~ '^[0-9]+[.][0-9]+[.][0-9]+(-[0-9A-Za-z.-]+)?$');
ALTER TABLE "contract_versions" ADD CONSTRAINT "contract_versions_compiler_version_811a2cbf_check"
    CHECK (compiler_version ~ '^[0-9]+[.][0-9]+[.][0-9]+');
ALTER TABLE "contract_versions" ADD CONSTRAINT "contract_versions_optimizer_runs_optimizer_enabl_c0800528_check"
    CHECK (optimizer_runs >= 0 AND (optimizer_enabled OR optimizer_runs = 0));
ALTER TABLE "contract_versions" ADD CONSTRAINT "contract_versions_deployed_bytecode_8bfceefe_check"
    CHECK (octet_length(deployed_bytecode) BETWEEN 1 AND 24576);
ALTER TABLE "contract_versions" ADD CONSTRAINT "contract_versions_git_commit_80753151_check"
    CHECK (git_commit ~ '^[0-9a-f]{40}$');
ALTER TABLE "contract_versions" ADD CONSTRAINT "contract_versions_storage_layout_sha256_0b0c2769_check"
    CHECK (storage_layout_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "contract_versions" ADD CONSTRAINT "contract_versions_source_sha256_5b829ba0_check"
    CHECK (source_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "contract_versions" ADD CONSTRAINT "contract_versions_line_coverage_percent_c1f569da_check"
    CHECK (line_coverage_percent BETWEEN 0 AND 100);
ALTER TABLE "contract_versions" ADD CONSTRAINT "contract_versions_status_released_at_dc5aa151_check"
    CHECK (status <> 'RELEASED' OR released_at IS NOT NULL);

-- Safeguards of contract_audits
ALTER TABLE "contract_audits" ADD CONSTRAINT "contract_audits_critical_count_high_count_medium_879548a4_check"
    CHECK (critical_count >= 0 AND high_count >= 0 AND medium_count >= 0 AND low_count >= 0 AND informational_count >= 0);
ALTER TABLE "contract_audits" ADD CONSTRAINT "contract_audits_unresolved_count_critical_count_fc681ac3_check"
    CHECK (unresolved_count BETWEEN 0 AND critical_count + high_count + medium_count + low_count);
ALTER TABLE "contract_audits" ADD CONSTRAINT "contract_audits_status_concluded_on_c347dddd_check"
    CHECK ((status IN ('PASSED', 'FAILED')) = (concluded_on IS NOT NULL));
ALTER TABLE "contract_audits" ADD CONSTRAINT "contract_audits_status_report_sha256_unresolved_50c63e5b_check"
    CHECK (status <> 'PASSED' OR (report_sha256 IS NOT NULL AND unresolved_count <= medium_count + low_count));
ALTER TABLE "contract_audits" ADD CONSTRAINT "contract_audits_report_sha256_72fda69e_check"
    CHECK (report_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "contract_audits" ADD CONSTRAINT "contract_audits_concluded_on_started_on_5c7b745f_check"
    CHECK (concluded_on >= started_on);
ALTER TABLE "contract_audits" ADD CONSTRAINT "contract_audits_lead_auditor_id_firm_68b77a8c_check"
    CHECK (lead_auditor_id IS NOT NULL OR firm IS NOT NULL);

-- Safeguards of contract_deployments
ALTER TABLE "contract_deployments" ADD CONSTRAINT "contract_deployments_address_deployer_address_a167772d_check"
    CHECK (address ~ '^0x[0-9a-fA-F]{40}$' AND deployer_address ~ '^0x[0-9a-fA-F]{40}$');
ALTER TABLE "contract_deployments" ADD CONSTRAINT "contract_deployments_transaction_hash_82c1fc40_check"
    CHECK (transaction_hash ~ '^0x[0-9a-f]{64}$');
ALTER TABLE "contract_deployments" ADD CONSTRAINT "contract_deployments_status_address_block_height_f06eea36_check"
    CHECK (status IN ('PENDING', 'FAILED') OR (address IS NOT NULL AND block_height IS NOT NULL AND transaction_hash IS NOT NULL));
ALTER TABLE "contract_deployments" ADD CONSTRAINT "contract_deployments_proxy_kind_implementation_i_697e7ca9_check"
    CHECK ((proxy_kind = 'NONE') = (implementation_id IS NULL));
ALTER TABLE "contract_deployments" ADD CONSTRAINT "contract_deployments_implementation_id_id_373df83f_check"
    CHECK (implementation_id <> id);
ALTER TABLE "contract_deployments" ADD CONSTRAINT "contract_deployments_proxy_kind_admin_address_f9f1f5e4_check"
    CHECK (proxy_kind NOT IN ('TRANSPARENT', 'BEACON') OR admin_address IS NOT NULL);
ALTER TABLE "contract_deployments" ADD CONSTRAINT "contract_deployments_salt_hex_d8b61688_check"
    CHECK (salt_hex ~ '^[0-9a-f]{64}$');

-- Safeguards of source_verifications
ALTER TABLE "source_verifications" ADD CONSTRAINT "source_verifications_onchain_bytecode_sha256_com_fe072201_check"
    CHECK (onchain_bytecode_sha256 ~ '^[0-9a-f]{64}$' AND compiled_bytecode_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "source_verifications" ADD CONSTRAINT "source_verifications_outcome_onchain_bytecode_sh_358a27bd_check"
    CHECK ((outcome = 'EXACT_MATCH') = (onchain_bytecode_sha256 = compiled_bytecode_sha256));
ALTER TABLE "source_verifications" ADD CONSTRAINT "source_verifications_outcome_mismatch_reason_144a6b43_check"
    CHECK ((outcome = 'MISMATCH') = (mismatch_reason IS NOT NULL));
ALTER TABLE "source_verifications" ADD CONSTRAINT "source_verifications_verification_url_b6de45ef_check"
    CHECK (verification_url ~ '^https://');

-- Safeguards of contract_calls
ALTER TABLE "contract_calls" ADD CONSTRAINT "contract_calls_function_selector_7f744747_check"
    CHECK (function_selector ~ '^[0-9a-f]{8}$');
ALTER TABLE "contract_calls" ADD CONSTRAINT "contract_calls_function_signature_ebd32dc3_check"
    CHECK (function_signature ~ '^[A-Za-z_$][A-Za-z0-9_$]*[(].*[)]$');
ALTER TABLE "contract_calls" ADD CONSTRAINT "contract_calls_mode_transaction_hash_value_base_8ed7b526_check"
    CHECK (mode <> 'READ' OR (transaction_hash IS NULL AND value_base_units = 0));
ALTER TABLE "contract_calls" ADD CONSTRAINT "contract_calls_status_revert_reason_5f53a623_check"
    CHECK ((status = 'REVERTED') = (revert_reason IS NOT NULL));
ALTER TABLE "contract_calls" ADD CONSTRAINT "contract_calls_gas_used_gas_limit_3fe044ee_check"
    CHECK (gas_used <= gas_limit);
ALTER TABLE "contract_calls" ADD CONSTRAINT "contract_calls_mode_status_transaction_hash_48671fae_check"
    CHECK (mode <> 'TRANSACTION' OR status NOT IN ('SUCCEEDED', 'REVERTED') OR transaction_hash IS NOT NULL);
ALTER TABLE "contract_calls" ADD CONSTRAINT "contract_calls_nonce_1dc18aa4_check"
    CHECK (nonce >= 0);
ALTER TABLE "contract_calls" ADD CONSTRAINT "contract_calls_value_base_units_0135ac7c_check"
    CHECK (value_base_units >= 0 AND value_base_units < 'NaN');

-- Live rows of smart_contracts
CREATE VIEW azora_keys."smart_contracts_c0dcc9a6_live" AS
    SELECT "id" FROM "smart_contracts"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."smart_contracts_c0dcc9a6_live" TO azora_user;

-- Live rows of contract_versions
CREATE VIEW azora_keys."contract_versions_ee7b3249_live" AS
    SELECT "id" FROM "contract_versions"
    WHERE EXISTS (SELECT FROM azora_keys."smart_contracts_c0dcc9a6_live" live WHERE live."id" = "contract_versions"."contract_id");
GRANT SELECT ON azora_keys."contract_versions_ee7b3249_live" TO azora_user;

-- Access to smart_contracts
ALTER TABLE "smart_contracts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "smart_contracts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "smart_contracts" TO azora_service;
GRANT SELECT ON "smart_contracts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "smart_contracts_79012988_access" ON "smart_contracts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "smart_contracts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "smart_contracts" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "smart_contracts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."smart_contracts" WITH (security_barrier = true) AS
    SELECT "id", "name", "purpose", "standard", "implementation_language", "repository_url", "spdx_licence",
        "upgradeability", "maintainer_id", "status", "deprecated_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "smart_contracts";
GRANT SELECT ON azora_reader."smart_contracts" TO azora_reader;
ALTER VIEW azora_reader."smart_contracts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "smart_contracts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "smart_contracts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "smart_contracts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "smart_contracts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to contract_versions
ALTER TABLE "contract_versions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contract_versions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contract_versions" TO azora_service;
GRANT SELECT ON "contract_versions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "contract_versions_594d8e4a_access" ON "contract_versions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contract_versions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "contract_versions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "contract_versions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."smart_contracts_c0dcc9a6_live" live WHERE live."id" = "contract_versions"."contract_id"));
CREATE VIEW azora_reader."contract_versions" WITH (security_barrier = true) AS
    SELECT "id", "contract_id", "organization_id", "semantic_version", "git_commit", "source_sha256", "abi",
        "creation_bytecode", "deployed_bytecode", "compiler_version", "evm_version", "optimizer_enabled",
        "optimizer_runs", "storage_layout_sha256", "metadata_cid", "line_coverage_percent", "status", "released_at",
        "created_at", "updated_at"
    FROM "contract_versions";
GRANT SELECT ON azora_reader."contract_versions" TO azora_reader;
ALTER VIEW azora_reader."contract_versions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "contract_versions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "contract_versions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "contract_versions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "contract_versions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to contract_audits
ALTER TABLE "contract_audits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contract_audits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contract_audits" TO azora_service;
GRANT SELECT ON "contract_audits" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "contract_audits_856e9b25_access" ON "contract_audits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contract_audits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "contract_audits" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "contract_audits" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."contract_versions_ee7b3249_live" live WHERE live."id" = "contract_audits"."version_id"));
CREATE VIEW azora_reader."contract_audits" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "organization_id", "firm", "lead_auditor_id", "methodology", "scope", "critical_count",
        "high_count", "medium_count", "low_count", "informational_count", "unresolved_count", "report_file_id",
        "report_sha256", "status", "started_on", "concluded_on", "created_at", "updated_at"
    FROM "contract_audits";
GRANT SELECT ON azora_reader."contract_audits" TO azora_reader;
ALTER VIEW azora_reader."contract_audits" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "contract_audits"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "contract_audits"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "contract_audits"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "contract_audits"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to contract_deployments
ALTER TABLE "contract_deployments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contract_deployments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contract_deployments" TO azora_service;
GRANT SELECT ON "contract_deployments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "contract_deployments_0ddbc598_access" ON "contract_deployments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contract_deployments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "contract_deployments" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "contract_deployments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."contract_deployments" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "network_id", "address", "proxy_kind", "implementation_id", "admin_address",
        "constructor_arguments", "salt_hex", "deployer_address", "transaction_hash", "block_height", "gas_used",
        "deployed_by_id", "status", "confirmed_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "contract_deployments";
GRANT SELECT ON azora_reader."contract_deployments" TO azora_reader;
ALTER VIEW azora_reader."contract_deployments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "contract_deployments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "contract_deployments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "contract_deployments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "contract_deployments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to source_verifications
ALTER TABLE "source_verifications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "source_verifications" FROM PUBLIC;
GRANT SELECT, INSERT ON "source_verifications" TO azora_service;
GRANT SELECT ON "source_verifications" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "source_verifications_526400bd_access" ON "source_verifications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "source_verifications" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "source_verifications" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."source_verifications" WITH (security_barrier = true) AS
    SELECT "id", "deployment_id", "verifier", "outcome", "mismatch_reason", "onchain_bytecode_sha256",
        "compiled_bytecode_sha256", "verification_url", "verifier_job_id", "checked_at", "created_at"
    FROM "source_verifications";
GRANT SELECT ON azora_reader."source_verifications" TO azora_reader;
ALTER VIEW azora_reader."source_verifications" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "source_verifications"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "source_verifications"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to contract_calls
ALTER TABLE "contract_calls" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contract_calls" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contract_calls" TO azora_service;
GRANT SELECT ON "contract_calls" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "contract_calls_80ce6f95_access" ON "contract_calls"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contract_calls" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "contract_calls" FOR SELECT TO azora_user
    USING ("caller_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "contract_calls" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "caller_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."contract_calls" WITH (security_barrier = true) AS
    SELECT "id", "caller_id", "deployment_id", "mode", "function_signature", "function_selector", "encoded_arguments",
        "value_base_units", "gas_limit", "gas_used", "nonce", "transaction_hash", "status", "revert_reason",
        "idempotency_key", "completed_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "contract_calls";
GRANT SELECT ON azora_reader."contract_calls" TO azora_reader;
ALTER VIEW azora_reader."contract_calls" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "contract_calls"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('caller_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "contract_calls"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('caller_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "contract_calls"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('caller_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "contract_calls"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
