-- CreateEnum
CREATE TYPE "AccountEnvironment" AS ENUM ('PRODUCTION', 'STAGING', 'DEVELOPMENT');

-- CreateEnum
CREATE TYPE "AccountStatus" AS ENUM ('ACTIVE', 'DISABLED');

-- CreateEnum
CREATE TYPE "KeyStatus" AS ENUM ('ACTIVE', 'ROTATING', 'REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "KeyRevocationReason" AS ENUM ('LEAKED', 'ROTATED', 'ACCOUNT_DISABLED', 'NO_LONGER_USED');

-- CreateEnum
CREATE TYPE "ScopeAccess" AS ENUM ('READ', 'WRITE', 'ADMIN');

-- CreateEnum
CREATE TYPE "RotationCause" AS ENUM ('SCHEDULED', 'MANUAL', 'COMPROMISED');

-- CreateEnum
CREATE TYPE "RuleEffect" AS ENUM ('ALLOW', 'DENY');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "service_accounts" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "spiffe_id" TEXT,
    "environment" "AccountEnvironment" NOT NULL DEFAULT 'PRODUCTION',
    "status" "AccountStatus" NOT NULL DEFAULT 'ACTIVE',
    "max_keys" SMALLINT NOT NULL DEFAULT 5,
    "owner_id" UUID NOT NULL,
    "disabled_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "service_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "status" "KeyStatus" NOT NULL DEFAULT 'ACTIVE',
    "created_by_id" UUID,
    "last_used_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),
    "revocation_reason" "KeyRevocationReason",
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key_scopes" (
    "id" UUID NOT NULL,
    "key_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "access" "ScopeAccess" NOT NULL DEFAULT 'READ',
    "resource_pattern" TEXT,
    "granted_by_id" UUID,
    "valid_from" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "valid_until" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "key_scopes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key_rotations" (
    "id" UUID NOT NULL,
    "old_key_id" UUID NOT NULL,
    "new_key_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "cause" "RotationCause" NOT NULL,
    "rotated_by_id" UUID,
    "overlap_ends_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_key_rotations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ip_allow_rules" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "network" INET NOT NULL,
    "effect" "RuleEffect" NOT NULL DEFAULT 'ALLOW',
    "priority" SMALLINT NOT NULL DEFAULT 100,
    "reason" TEXT,
    "created_by_id" UUID NOT NULL,
    "effective_from" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "effective_to" TIMESTAMPTZ(6),
    "hit_count" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "ip_allow_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key_usage_windows" (
    "id" UUID NOT NULL,
    "key_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "window_start" TIMESTAMPTZ(6) NOT NULL,
    "request_count" BIGINT NOT NULL DEFAULT 0,
    "denied_count" BIGINT NOT NULL DEFAULT 0,
    "rate_limited_count" BIGINT NOT NULL DEFAULT 0,
    "error_count" BIGINT NOT NULL DEFAULT 0,
    "distinct_address_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "key_usage_windows_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "service_accounts_spiffe_id_key" ON "service_accounts"("spiffe_id");

-- CreateIndex
CREATE INDEX "service_accounts_owner_id_idx" ON "service_accounts"("owner_id");

-- CreateIndex
CREATE INDEX "service_accounts_compliance_id_idx" ON "service_accounts"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_accounts_organization_id_id_key" ON "service_accounts"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_prefix_key" ON "api_keys"("prefix");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_secret_hash_key" ON "api_keys"("secret_hash");

-- CreateIndex
CREATE INDEX "api_keys_account_id_status_idx" ON "api_keys"("account_id", "status");

-- CreateIndex
CREATE INDEX "api_keys_created_by_id_idx" ON "api_keys"("created_by_id");

-- CreateIndex
CREATE INDEX "api_keys_organization_id_account_id_idx" ON "api_keys"("organization_id", "account_id");

-- CreateIndex
CREATE INDEX "api_keys_compliance_id_idx" ON "api_keys"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_organization_id_id_key" ON "api_keys"("organization_id", "id");

-- CreateIndex
CREATE INDEX "key_scopes_organization_id_key_id_idx" ON "key_scopes"("organization_id", "key_id");

-- CreateIndex
CREATE INDEX "key_scopes_granted_by_id_idx" ON "key_scopes"("granted_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "key_scopes_key_id_scope_access_key" ON "key_scopes"("key_id", "scope", "access");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_rotations_old_key_id_key" ON "api_key_rotations"("old_key_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_rotations_new_key_id_key" ON "api_key_rotations"("new_key_id");

-- CreateIndex
CREATE INDEX "api_key_rotations_rotated_by_id_idx" ON "api_key_rotations"("rotated_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_rotations_organization_id_old_key_id_key" ON "api_key_rotations"("organization_id", "old_key_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_rotations_organization_id_new_key_id_key" ON "api_key_rotations"("organization_id", "new_key_id");

-- CreateIndex
CREATE INDEX "ip_allow_rules_organization_id_account_id_idx" ON "ip_allow_rules"("organization_id", "account_id");

-- CreateIndex
CREATE INDEX "ip_allow_rules_created_by_id_idx" ON "ip_allow_rules"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "ip_allow_rules_account_id_network_key" ON "ip_allow_rules"("account_id", "network");

-- CreateIndex
CREATE INDEX "key_usage_windows_window_start_idx" ON "key_usage_windows" USING BRIN ("window_start");

-- CreateIndex
CREATE INDEX "key_usage_windows_organization_id_key_id_idx" ON "key_usage_windows"("organization_id", "key_id");

-- CreateIndex
CREATE UNIQUE INDEX "key_usage_windows_key_id_window_start_key" ON "key_usage_windows"("key_id", "window_start");

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_organization_id_account_id_fkey" FOREIGN KEY ("organization_id", "account_id") REFERENCES "service_accounts"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_scopes" ADD CONSTRAINT "key_scopes_organization_id_key_id_fkey" FOREIGN KEY ("organization_id", "key_id") REFERENCES "api_keys"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key_rotations" ADD CONSTRAINT "api_key_rotations_organization_id_old_key_id_fkey" FOREIGN KEY ("organization_id", "old_key_id") REFERENCES "api_keys"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "api_key_rotations" ADD CONSTRAINT "api_key_rotations_organization_id_new_key_id_fkey" FOREIGN KEY ("organization_id", "new_key_id") REFERENCES "api_keys"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ip_allow_rules" ADD CONSTRAINT "ip_allow_rules_organization_id_account_id_fkey" FOREIGN KEY ("organization_id", "account_id") REFERENCES "service_accounts"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_usage_windows" ADD CONSTRAINT "key_usage_windows_organization_id_key_id_fkey" FOREIGN KEY ("organization_id", "key_id") REFERENCES "api_keys"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of service_accounts
ALTER TABLE "service_accounts" ADD CONSTRAINT "service_accounts_name_b79e8269_check"
    CHECK (name ~ '^[a-z][a-z0-9-]{1,62}$');
ALTER TABLE "service_accounts" ADD CONSTRAINT "service_accounts_spiffe_id_22b41512_check"
    CHECK (spiffe_id ~ '^spiffe://[a-z0-9._-]+(/[A-Za-z0-9._-]+)+$' AND char_length(spiffe_id) <= 2048);
ALTER TABLE "service_accounts" ADD CONSTRAINT "service_accounts_status_disabled_at_0cadf4c5_check"
    CHECK ((status = 'DISABLED') = (disabled_at IS NOT NULL));
ALTER TABLE "service_accounts" ADD CONSTRAINT "service_accounts_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
ALTER TABLE "service_accounts" ADD CONSTRAINT "service_accounts_max_keys_93904a5d_check"
    CHECK (max_keys BETWEEN 1 AND 20);
CREATE UNIQUE INDEX "service_accounts_organization_id_name_d7e57443_key" ON "service_accounts" ("organization_id", "name")
    WHERE (deleted_at IS NULL);

-- Safeguards of api_keys
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_prefix_f2c45acc_check"
    CHECK (prefix ~ '^azr_(live|test)_[A-Za-z0-9]{8}$');
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_secret_hash_8946c726_check"
    CHECK (secret_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_expires_at_created_at_6f2fbf21_check"
    CHECK (expires_at > created_at AND expires_at - created_at <= interval '400 days');
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_status_revoked_at_1102ddbb_check"
    CHECK ((status = 'REVOKED') = (revoked_at IS NOT NULL));
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_revoked_at_revocation_reason_7205eb8b_check"
    CHECK ((revoked_at IS NULL) = (revocation_reason IS NULL));
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_revoked_at_created_at_last_used_at_7fd85c78_check"
    CHECK (revoked_at >= created_at AND last_used_at >= created_at);

-- Safeguards of key_scopes
ALTER TABLE "key_scopes" ADD CONSTRAINT "key_scopes_scope_d809de52_check"
    CHECK (scope ~ '^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*(:[a-z][a-z0-9-]*)?$');
ALTER TABLE "key_scopes" ADD CONSTRAINT "key_scopes_resource_pattern_access_cefefa36_check"
    CHECK (resource_pattern IS NULL OR access <> 'ADMIN');
ALTER TABLE "key_scopes" ADD CONSTRAINT "key_scopes_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);

-- Safeguards of api_key_rotations
ALTER TABLE "api_key_rotations" ADD CONSTRAINT "api_key_rotations_old_key_id_new_key_id_827990ed_check"
    CHECK (old_key_id <> new_key_id);
ALTER TABLE "api_key_rotations" ADD CONSTRAINT "api_key_rotations_overlap_ends_at_created_at_4d4d701b_check"
    CHECK (overlap_ends_at >= created_at AND overlap_ends_at - created_at <= interval '30 days');
ALTER TABLE "api_key_rotations" ADD CONSTRAINT "api_key_rotations_cause_overlap_ends_at_created_0fa996ad_check"
    CHECK (cause <> 'COMPROMISED' OR overlap_ends_at - created_at <= interval '1 hour');
ALTER TABLE "api_key_rotations" ADD CONSTRAINT "api_key_rotations_cause_rotated_by_id_0f79d039_check"
    CHECK ((cause = 'MANUAL') = (rotated_by_id IS NOT NULL));

-- Safeguards of ip_allow_rules
ALTER TABLE "ip_allow_rules" ADD CONSTRAINT "ip_allow_rules_network_f5d29bf7_check"
    CHECK (masklen(network) BETWEEN CASE family(network) WHEN 4 THEN 8 ELSE 16 END AND CASE family(network) WHEN 4 THEN 32 ELSE 128 END);
ALTER TABLE "ip_allow_rules" ADD CONSTRAINT "ip_allow_rules_network_456078c2_check"
    CHECK (network = network(network)::inet);
ALTER TABLE "ip_allow_rules" ADD CONSTRAINT "ip_allow_rules_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "ip_allow_rules" ADD CONSTRAINT "ip_allow_rules_priority_7e68cad5_check"
    CHECK (priority BETWEEN 0 AND 1000);

-- Safeguards of key_usage_windows
ALTER TABLE "key_usage_windows" ADD CONSTRAINT "key_usage_windows_window_start_9c5f0ec0_check"
    CHECK (date_trunc('hour', window_start AT TIME ZONE 'UTC') = window_start AT TIME ZONE 'UTC');
ALTER TABLE "key_usage_windows" ADD CONSTRAINT "key_usage_windows_request_count_denied_count_70cdf7ac_check"
    CHECK (request_count >= 0 AND denied_count BETWEEN 0 AND request_count);
ALTER TABLE "key_usage_windows" ADD CONSTRAINT "key_usage_windows_rate_limited_count_denied_coun_8bfa3ca6_check"
    CHECK (rate_limited_count BETWEEN 0 AND denied_count);
ALTER TABLE "key_usage_windows" ADD CONSTRAINT "key_usage_windows_error_count_request_count_deni_074461bb_check"
    CHECK (error_count BETWEEN 0 AND request_count - denied_count);
ALTER TABLE "key_usage_windows" ADD CONSTRAINT "key_usage_windows_distinct_address_count_request_73841723_check"
    CHECK (distinct_address_count BETWEEN 0 AND request_count);

-- Live rows of api_keys
CREATE VIEW azora_keys."api_keys_2664d3c9_live" AS
    SELECT "id" FROM "api_keys"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."api_keys_2664d3c9_live" TO azora_user;

-- Live rows of service_accounts
CREATE VIEW azora_keys."service_accounts_60cc33da_live" AS
    SELECT "id" FROM "service_accounts"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."service_accounts_60cc33da_live" TO azora_user;

-- Access to service_accounts
ALTER TABLE "service_accounts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "service_accounts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "service_accounts" TO azora_service;
GRANT SELECT ON "service_accounts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "service_accounts_5601ee2b_access" ON "service_accounts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "service_accounts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "service_accounts" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "service_accounts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."service_accounts" WITH (security_barrier = true) AS
    SELECT "id", "name", "description", "spiffe_id", "environment", "status", "max_keys", "owner_id", "disabled_at",
        "expires_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "service_accounts";
GRANT SELECT ON azora_reader."service_accounts" TO azora_reader;
ALTER VIEW azora_reader."service_accounts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "service_accounts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "service_accounts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "service_accounts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "service_accounts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to api_keys
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "api_keys" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "api_keys" TO azora_service;
GRANT SELECT ("id", "account_id", "label", "prefix", "status", "created_by_id", "last_used_at", "expires_at", "revoked_at",
        "revocation_reason", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at")
    ON "api_keys" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "api_keys_d323bb2a_access" ON "api_keys"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "api_keys" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "api_keys" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "api_keys" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."api_keys" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "label", "prefix", "status", "created_by_id", "last_used_at", "expires_at", "revoked_at",
        "revocation_reason", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "api_keys";
GRANT SELECT ON azora_reader."api_keys" TO azora_reader;
ALTER VIEW azora_reader."api_keys" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "api_keys"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{secret_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "api_keys"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{secret_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "api_keys"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{secret_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "api_keys"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to key_scopes
ALTER TABLE "key_scopes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "key_scopes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "key_scopes" TO azora_service;
GRANT SELECT ON "key_scopes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "key_scopes_4a5400af_access" ON "key_scopes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "key_scopes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "key_scopes" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "key_scopes" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."api_keys_2664d3c9_live" live WHERE live."id" = "key_scopes"."key_id"));
CREATE VIEW azora_reader."key_scopes" WITH (security_barrier = true) AS
    SELECT "id", "key_id", "organization_id", "scope", "access", "resource_pattern", "granted_by_id", "valid_from",
        "valid_until", "created_at", "updated_at"
    FROM "key_scopes";
GRANT SELECT ON azora_reader."key_scopes" TO azora_reader;
ALTER VIEW azora_reader."key_scopes" OWNER TO azora_masker;

-- Access to api_key_rotations
ALTER TABLE "api_key_rotations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "api_key_rotations" FROM PUBLIC;
GRANT SELECT, INSERT ON "api_key_rotations" TO azora_service;
GRANT SELECT ON "api_key_rotations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "api_key_rotations_0e30cee2_access" ON "api_key_rotations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "api_key_rotations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "api_key_rotations" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."api_key_rotations" WITH (security_barrier = true) AS
    SELECT "id", "old_key_id", "new_key_id", "organization_id", "cause", "rotated_by_id", "overlap_ends_at", "created_at"
    FROM "api_key_rotations";
GRANT SELECT ON azora_reader."api_key_rotations" TO azora_reader;
ALTER VIEW azora_reader."api_key_rotations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "api_key_rotations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "api_key_rotations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to ip_allow_rules
ALTER TABLE "ip_allow_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ip_allow_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ip_allow_rules" TO azora_service;
GRANT SELECT ON "ip_allow_rules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ip_allow_rules_3b6ea81e_access" ON "ip_allow_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ip_allow_rules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ip_allow_rules" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ip_allow_rules" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."service_accounts_60cc33da_live" live WHERE live."id" = "ip_allow_rules"."account_id"));
CREATE VIEW azora_reader."ip_allow_rules" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "organization_id", "network", "effect", "priority", "reason", "created_by_id",
        "effective_from", "effective_to", "hit_count", "created_at", "updated_at"
    FROM "ip_allow_rules";
GRANT SELECT ON azora_reader."ip_allow_rules" TO azora_reader;
ALTER VIEW azora_reader."ip_allow_rules" OWNER TO azora_masker;

-- Access to key_usage_windows
ALTER TABLE "key_usage_windows" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "key_usage_windows" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "key_usage_windows" TO azora_service;
GRANT SELECT ON "key_usage_windows" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "key_usage_windows_9a57c713_access" ON "key_usage_windows"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "key_usage_windows" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "key_usage_windows" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "key_usage_windows" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."api_keys_2664d3c9_live" live WHERE live."id" = "key_usage_windows"."key_id"));
CREATE VIEW azora_reader."key_usage_windows" WITH (security_barrier = true) AS
    SELECT "id", "key_id", "organization_id", "window_start", "request_count", "denied_count", "rate_limited_count",
        "error_count", "distinct_address_count", "created_at", "updated_at"
    FROM "key_usage_windows";
GRANT SELECT ON azora_reader."key_usage_windows" TO azora_reader;
ALTER VIEW azora_reader."key_usage_windows" OWNER TO azora_masker;
