-- CreateEnum
CREATE TYPE "AegisTenantStatus" AS ENUM ('ONBOARDING', 'ACTIVE', 'SUSPENDED', 'OFFBOARDED');

-- CreateEnum
CREATE TYPE "EnforcementDefault" AS ENUM ('AUDIT', 'WARN', 'DENY');

-- CreateEnum
CREATE TYPE "PolicySeverity" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');

-- CreateEnum
CREATE TYPE "PolicyStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "ScopeKind" AS ENUM ('ORGANIZATION', 'UNIT', 'SERVICE', 'ENVIRONMENT', 'REPOSITORY', 'API_ROUTE', 'DATA_CLASS');

-- CreateEnum
CREATE TYPE "EnforcementMode" AS ENUM ('DENY', 'WARN', 'DRY_RUN');

-- CreateEnum
CREATE TYPE "ViolationStatus" AS ENUM ('OPEN', 'ACKNOWLEDGED', 'RESOLVED', 'EXEMPTED');

-- CreateEnum
CREATE TYPE "ScanKind" AS ENUM ('VULNERABILITY', 'SECRET', 'CONTAINER', 'DEPENDENCY', 'DYNAMIC', 'CONFIGURATION');

-- CreateEnum
CREATE TYPE "AegisFeature" AS ENUM ('INCIDENT_RESPONSE', 'THREAT_INTELLIGENCE', 'PENETRATION_TESTING', 'FRAUD_MONITORING', 'POLICY_ENGINE', 'DATA_LOSS_PREVENTION');

-- CreateEnum
CREATE TYPE "EntitlementMetric" AS ENUM ('TENANT', 'USER', 'ASSET', 'SCAN');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "aegis_tenants" (
    "id" UUID NOT NULL,
    "tenant_key" VARCHAR(63) NOT NULL,
    "status" "AegisTenantStatus" NOT NULL DEFAULT 'ONBOARDING',
    "isms_scope" TEXT NOT NULL,
    "data_residency" CHAR(2) NOT NULL,
    "security_officer_id" UUID NOT NULL,
    "enforcement" "EnforcementDefault" NOT NULL DEFAULT 'AUDIT',
    "breach_notice_hours" INTEGER NOT NULL DEFAULT 72,
    "onboarded_at" TIMESTAMPTZ(6),
    "suspended_at" TIMESTAMPTZ(6),
    "offboarded_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "aegis_tenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "security_policies" (
    "id" UUID NOT NULL,
    "tenant_id" UUID,
    "package_name" VARCHAR(200) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "source_hash" CHAR(64) NOT NULL,
    "controls" TEXT[],
    "severity" "PolicySeverity" NOT NULL DEFAULT 'MEDIUM',
    "remediation" TEXT NOT NULL,
    "status" "PolicyStatus" NOT NULL DEFAULT 'DRAFT',
    "tests_total" INTEGER NOT NULL DEFAULT 0,
    "tests_passed" INTEGER NOT NULL DEFAULT 0,
    "activated_at" TIMESTAMPTZ(6),
    "author_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "security_policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_assignments" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "policy_id" UUID NOT NULL,
    "scope_kind" "ScopeKind" NOT NULL,
    "scope_selector" TEXT NOT NULL,
    "excluded" TEXT[],
    "enforcement" "EnforcementMode" NOT NULL DEFAULT 'DENY',
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "assigned_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "policy_assignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_violations" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "resource_name" TEXT NOT NULL,
    "decision_id" TEXT NOT NULL,
    "input_hash" CHAR(64) NOT NULL,
    "was_blocked" BOOLEAN NOT NULL,
    "message" TEXT NOT NULL,
    "status" "ViolationStatus" NOT NULL DEFAULT 'OPEN',
    "occurrence_count" INTEGER NOT NULL DEFAULT 1,
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "closed_at" TIMESTAMPTZ(6),
    "exception_id" UUID,
    "incident_id" UUID,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "policy_violations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_exceptions" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "resource_pattern" TEXT NOT NULL,
    "justification" TEXT NOT NULL,
    "compensating_control" TEXT,
    "requested_by_id" UUID NOT NULL,
    "granted_by_id" UUID NOT NULL,
    "granted_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "policy_exceptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scan_quotas" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "scan_kind" "ScanKind" NOT NULL,
    "month_start" DATE NOT NULL,
    "allowed" INTEGER NOT NULL,
    "burst" INTEGER NOT NULL DEFAULT 0,
    "used" INTEGER NOT NULL DEFAULT 0,
    "asset_limit" INTEGER,
    "last_scan_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "scan_quotas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aegis_entitlements" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "feature" "AegisFeature" NOT NULL,
    "metric" "EntitlementMetric" NOT NULL DEFAULT 'TENANT',
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "is_trial" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" TIMESTAMPTZ(6) NOT NULL,
    "valid_until" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "order_reference" TEXT,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "aegis_entitlements_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "aegis_tenants_tenant_key_key" ON "aegis_tenants"("tenant_key");

-- CreateIndex
CREATE INDEX "aegis_tenants_security_officer_id_idx" ON "aegis_tenants"("security_officer_id");

-- CreateIndex
CREATE INDEX "aegis_tenants_organization_id_idx" ON "aegis_tenants"("organization_id");

-- CreateIndex
CREATE INDEX "aegis_tenants_compliance_id_idx" ON "aegis_tenants"("compliance_id");

-- CreateIndex
CREATE INDEX "security_policies_tenant_id_idx" ON "security_policies"("tenant_id");

-- CreateIndex
CREATE INDEX "security_policies_author_id_idx" ON "security_policies"("author_id");

-- CreateIndex
CREATE INDEX "security_policies_organization_id_idx" ON "security_policies"("organization_id");

-- CreateIndex
CREATE INDEX "security_policies_compliance_id_idx" ON "security_policies"("compliance_id");

-- CreateIndex
CREATE INDEX "policy_assignments_tenant_id_policy_id_idx" ON "policy_assignments"("tenant_id", "policy_id");

-- CreateIndex
CREATE INDEX "policy_assignments_policy_id_idx" ON "policy_assignments"("policy_id");

-- CreateIndex
CREATE INDEX "policy_assignments_assigned_by_id_idx" ON "policy_assignments"("assigned_by_id");

-- CreateIndex
CREATE INDEX "policy_assignments_organization_id_idx" ON "policy_assignments"("organization_id");

-- CreateIndex
CREATE INDEX "policy_violations_organization_id_first_seen_at_idx" ON "policy_violations"("organization_id", "first_seen_at");

-- CreateIndex
CREATE INDEX "policy_violations_assignment_id_idx" ON "policy_violations"("assignment_id");

-- CreateIndex
CREATE INDEX "policy_violations_exception_id_idx" ON "policy_violations"("exception_id");

-- CreateIndex
CREATE INDEX "policy_violations_incident_id_idx" ON "policy_violations"("incident_id");

-- CreateIndex
CREATE INDEX "policy_violations_created_at_idx" ON "policy_violations" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "policy_exceptions_assignment_id_expires_at_idx" ON "policy_exceptions"("assignment_id", "expires_at");

-- CreateIndex
CREATE INDEX "policy_exceptions_requested_by_id_idx" ON "policy_exceptions"("requested_by_id");

-- CreateIndex
CREATE INDEX "policy_exceptions_granted_by_id_idx" ON "policy_exceptions"("granted_by_id");

-- CreateIndex
CREATE INDEX "policy_exceptions_organization_id_idx" ON "policy_exceptions"("organization_id");

-- CreateIndex
CREATE INDEX "scan_quotas_organization_id_idx" ON "scan_quotas"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "scan_quotas_tenant_id_scan_kind_month_start_key" ON "scan_quotas"("tenant_id", "scan_kind", "month_start");

-- CreateIndex
CREATE INDEX "aegis_entitlements_tenant_id_feature_idx" ON "aegis_entitlements"("tenant_id", "feature");

-- CreateIndex
CREATE INDEX "aegis_entitlements_organization_id_idx" ON "aegis_entitlements"("organization_id");

-- AddForeignKey
ALTER TABLE "security_policies" ADD CONSTRAINT "security_policies_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "aegis_tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_assignments" ADD CONSTRAINT "policy_assignments_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "aegis_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_assignments" ADD CONSTRAINT "policy_assignments_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "security_policies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_violations" ADD CONSTRAINT "policy_violations_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "policy_assignments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_violations" ADD CONSTRAINT "policy_violations_exception_id_fkey" FOREIGN KEY ("exception_id") REFERENCES "policy_exceptions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_exceptions" ADD CONSTRAINT "policy_exceptions_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "policy_assignments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_quotas" ADD CONSTRAINT "scan_quotas_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "aegis_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aegis_entitlements" ADD CONSTRAINT "aegis_entitlements_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "aegis_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of aegis_tenants
ALTER TABLE "aegis_tenants" ADD CONSTRAINT "aegis_tenants_tenant_key_d5129a10_check"
    CHECK (tenant_key ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "aegis_tenants" ADD CONSTRAINT "aegis_tenants_status_suspended_at_964c5123_check"
    CHECK ((status = 'SUSPENDED') = (suspended_at IS NOT NULL));
ALTER TABLE "aegis_tenants" ADD CONSTRAINT "aegis_tenants_status_offboarded_at_4da72b16_check"
    CHECK ((status = 'OFFBOARDED') = (offboarded_at IS NOT NULL));
ALTER TABLE "aegis_tenants" ADD CONSTRAINT "aegis_tenants_status_onboarded_at_eafc3547_check"
    CHECK (status = 'ONBOARDING' OR onboarded_at IS NOT NULL);
ALTER TABLE "aegis_tenants" ADD CONSTRAINT "aegis_tenants_suspended_at_onboarded_at_offboard_e92a58c0_check"
    CHECK (suspended_at >= onboarded_at AND offboarded_at >= onboarded_at);
ALTER TABLE "aegis_tenants" ADD CONSTRAINT "aegis_tenants_breach_notice_hours_2cc7d542_check"
    CHECK (breach_notice_hours BETWEEN 1 AND 720);
CREATE UNIQUE INDEX "aegis_tenants_organization_id_29e7e8b1_key" ON "aegis_tenants" ("organization_id")
    WHERE (status <> 'OFFBOARDED' AND deleted_at IS NULL);

-- Safeguards of security_policies
ALTER TABLE "security_policies" ADD CONSTRAINT "security_policies_package_name_196f3ddd_check"
    CHECK (package_name ~ '^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*$');
ALTER TABLE "security_policies" ADD CONSTRAINT "security_policies_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "security_policies" ADD CONSTRAINT "security_policies_source_hash_b1fd1c90_check"
    CHECK (source_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "security_policies" ADD CONSTRAINT "security_policies_controls_0a2b1434_check"
    CHECK (array_to_string(controls, ',') ~ '^(A\.[5-8]\.[1-9][0-9]?(,A\.[5-8]\.[1-9][0-9]?)*)?$');
ALTER TABLE "security_policies" ADD CONSTRAINT "security_policies_status_activated_at_0001451d_check"
    CHECK ((status = 'DRAFT') = (activated_at IS NULL));
ALTER TABLE "security_policies" ADD CONSTRAINT "security_policies_tests_passed_tests_total_042fdb79_check"
    CHECK (tests_passed BETWEEN 0 AND tests_total);
ALTER TABLE "security_policies" ADD CONSTRAINT "security_policies_status_tests_total_tests_passe_86db4ec7_check"
    CHECK (status <> 'ACTIVE' OR (tests_total > 0 AND tests_passed = tests_total));
CREATE UNIQUE INDEX "security_policies_tenant_id_package_name_1b883da5_key" ON "security_policies" ("tenant_id", "package_name")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of policy_assignments
ALTER TABLE "policy_assignments" ADD CONSTRAINT "policy_assignments_scope_selector_b60f0de6_check"
    CHECK (scope_selector <> '');
ALTER TABLE "policy_assignments" ADD CONSTRAINT "policy_assignments_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "policy_assignments" ADD CONSTRAINT "policy_assignments_parameters_66708433_check"
    CHECK (jsonb_typeof(parameters) = 'object');
CREATE UNIQUE INDEX "policy_assignments_tenant_id_policy_id_scope_kind_4489e5e4_key" ON "policy_assignments" ("tenant_id", "policy_id", "scope_kind", "scope_selector")
    WHERE (effective_to IS NULL);

-- Safeguards of policy_violations
ALTER TABLE "policy_violations" ADD CONSTRAINT "policy_violations_resource_name_63d84a65_check"
    CHECK (resource_name <> '');
ALTER TABLE "policy_violations" ADD CONSTRAINT "policy_violations_input_hash_c42485c8_check"
    CHECK (input_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "policy_violations" ADD CONSTRAINT "policy_violations_status_closed_at_fab44061_check"
    CHECK ((status IN ('RESOLVED', 'EXEMPTED')) = (closed_at IS NOT NULL));
ALTER TABLE "policy_violations" ADD CONSTRAINT "policy_violations_status_exception_id_831b80c1_check"
    CHECK ((status = 'EXEMPTED') = (exception_id IS NOT NULL));
ALTER TABLE "policy_violations" ADD CONSTRAINT "policy_violations_last_seen_at_first_seen_at_clo_4595b5ee_check"
    CHECK (last_seen_at >= first_seen_at AND closed_at >= first_seen_at);
ALTER TABLE "policy_violations" ADD CONSTRAINT "policy_violations_occurrence_count_f16df049_check"
    CHECK (occurrence_count >= 1);
CREATE UNIQUE INDEX "policy_violations_assignment_id_resource_name_489e88fc_key" ON "policy_violations" ("assignment_id", "resource_name")
    WHERE (status IN ('OPEN', 'ACKNOWLEDGED'));

-- Safeguards of policy_exceptions
ALTER TABLE "policy_exceptions" ADD CONSTRAINT "policy_exceptions_expires_at_granted_at_484bf94b_check"
    CHECK (expires_at > granted_at AND expires_at - granted_at <= interval '366 days');
ALTER TABLE "policy_exceptions" ADD CONSTRAINT "policy_exceptions_granted_by_id_requested_by_id_4ad92d90_check"
    CHECK (granted_by_id <> requested_by_id);
ALTER TABLE "policy_exceptions" ADD CONSTRAINT "policy_exceptions_revoked_at_granted_at_c2de5112_check"
    CHECK (revoked_at >= granted_at);
ALTER TABLE "policy_exceptions" ADD CONSTRAINT "policy_exceptions_justification_9a20bcde_check"
    CHECK (char_length(justification) >= 20);

-- Safeguards of scan_quotas
ALTER TABLE "scan_quotas" ADD CONSTRAINT "scan_quotas_month_start_63fbe191_check"
    CHECK (month_start = date_trunc('month', month_start::timestamp)::date);
ALTER TABLE "scan_quotas" ADD CONSTRAINT "scan_quotas_allowed_used_burst_0460bf8c_check"
    CHECK (allowed >= 0 AND used >= 0 AND burst >= 0);
ALTER TABLE "scan_quotas" ADD CONSTRAINT "scan_quotas_used_allowed_burst_705e719a_check"
    CHECK (used <= allowed + burst);
ALTER TABLE "scan_quotas" ADD CONSTRAINT "scan_quotas_asset_limit_ad045ca2_check"
    CHECK (asset_limit > 0);

-- Safeguards of aegis_entitlements
ALTER TABLE "aegis_entitlements" ADD CONSTRAINT "aegis_entitlements_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "aegis_entitlements" ADD CONSTRAINT "aegis_entitlements_quantity_10794fa7_check"
    CHECK (quantity >= 1);
ALTER TABLE "aegis_entitlements" ADD CONSTRAINT "aegis_entitlements_is_trial_valid_until_valid_fr_bae58785_check"
    CHECK ((is_trial AND valid_until IS NOT NULL AND valid_until - valid_from <= interval '90 days') OR NOT is_trial);
ALTER TABLE "aegis_entitlements" ADD CONSTRAINT "aegis_entitlements_revoked_at_valid_from_14eedbd7_check"
    CHECK (revoked_at >= valid_from);
CREATE UNIQUE INDEX "aegis_entitlements_tenant_id_feature_dce5b716_key" ON "aegis_entitlements" ("tenant_id", "feature")
    WHERE (revoked_at IS NULL AND NOT is_trial);

-- Live rows of aegis_tenants
CREATE VIEW azora_keys."aegis_tenants_49f82ef9_live" AS
    SELECT "id" FROM "aegis_tenants"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."aegis_tenants_49f82ef9_live" TO azora_user;

-- Live rows of policy_assignments
CREATE VIEW azora_keys."policy_assignments_5e2480e9_live" AS
    SELECT "id" FROM "policy_assignments"
    WHERE EXISTS (SELECT FROM azora_keys."aegis_tenants_49f82ef9_live" live WHERE live."id" = "policy_assignments"."tenant_id");
GRANT SELECT ON azora_keys."policy_assignments_5e2480e9_live" TO azora_user;

-- Access to aegis_tenants
ALTER TABLE "aegis_tenants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "aegis_tenants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "aegis_tenants" TO azora_service;
GRANT SELECT ON "aegis_tenants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "aegis_tenants_3331e2fc_access" ON "aegis_tenants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "aegis_tenants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "aegis_tenants" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "aegis_tenants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."aegis_tenants" WITH (security_barrier = true) AS
    SELECT "id", "tenant_key", "status", "isms_scope", "data_residency", "security_officer_id", "enforcement",
        "breach_notice_hours", "onboarded_at", "suspended_at", "offboarded_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "aegis_tenants";
GRANT SELECT ON azora_reader."aegis_tenants" TO azora_reader;
ALTER VIEW azora_reader."aegis_tenants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "aegis_tenants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "aegis_tenants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "aegis_tenants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "aegis_tenants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to security_policies
ALTER TABLE "security_policies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "security_policies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "security_policies" TO azora_service;
GRANT SELECT ON "security_policies" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "security_policies_fee336ed_access" ON "security_policies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "security_policies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "security_policies" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "security_policies" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."security_policies" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "package_name", "version", "title", "source", "source_hash", "controls", "severity",
        "remediation", "status", "tests_total", "tests_passed", "activated_at", "author_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "security_policies";
GRANT SELECT ON azora_reader."security_policies" TO azora_reader;
ALTER VIEW azora_reader."security_policies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "security_policies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "security_policies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "security_policies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "security_policies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to policy_assignments
ALTER TABLE "policy_assignments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "policy_assignments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "policy_assignments" TO azora_service;
GRANT SELECT ON "policy_assignments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "policy_assignments_04258128_access" ON "policy_assignments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "policy_assignments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "policy_assignments" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "policy_assignments" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."aegis_tenants_49f82ef9_live" live WHERE live."id" = "policy_assignments"."tenant_id"));
CREATE VIEW azora_reader."policy_assignments" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "policy_id", "scope_kind", "scope_selector", "excluded", "enforcement", "parameters",
        "effective_from", "effective_to", "assigned_by_id", "organization_id", "created_at", "updated_at"
    FROM "policy_assignments";
GRANT SELECT ON azora_reader."policy_assignments" TO azora_reader;
ALTER VIEW azora_reader."policy_assignments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "policy_assignments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "policy_assignments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "policy_assignments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "policy_assignments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to policy_violations
ALTER TABLE "policy_violations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "policy_violations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "policy_violations" TO azora_service;
GRANT SELECT ON "policy_violations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "policy_violations_64306535_access" ON "policy_violations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "policy_violations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "policy_violations" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "policy_violations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."policy_assignments_5e2480e9_live" live WHERE live."id" = "policy_violations"."assignment_id"));
CREATE VIEW azora_reader."policy_violations" WITH (security_barrier = true) AS
    SELECT "id", "assignment_id", "resource_name", "decision_id", "input_hash", "was_blocked", "message", "status",
        "occurrence_count", "first_seen_at", "last_seen_at", "closed_at", "exception_id", "incident_id",
        "organization_id", "created_at", "updated_at"
    FROM "policy_violations";
GRANT SELECT ON azora_reader."policy_violations" TO azora_reader;
ALTER VIEW azora_reader."policy_violations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "policy_violations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "policy_violations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "policy_violations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "policy_violations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to policy_exceptions
ALTER TABLE "policy_exceptions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "policy_exceptions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "policy_exceptions" TO azora_service;
GRANT SELECT ON "policy_exceptions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "policy_exceptions_8edf4307_access" ON "policy_exceptions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "policy_exceptions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "policy_exceptions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "policy_exceptions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."policy_assignments_5e2480e9_live" live WHERE live."id" = "policy_exceptions"."assignment_id"));
CREATE VIEW azora_reader."policy_exceptions" WITH (security_barrier = true) AS
    SELECT "id", "assignment_id", "resource_pattern", "justification", "compensating_control", "requested_by_id",
        "granted_by_id", "granted_at", "expires_at", "revoked_at", "organization_id", "created_at", "updated_at"
    FROM "policy_exceptions";
GRANT SELECT ON azora_reader."policy_exceptions" TO azora_reader;
ALTER VIEW azora_reader."policy_exceptions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "policy_exceptions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "policy_exceptions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "policy_exceptions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "policy_exceptions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to scan_quotas
ALTER TABLE "scan_quotas" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "scan_quotas" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "scan_quotas" TO azora_service;
GRANT SELECT ON "scan_quotas" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "scan_quotas_af9c44f5_access" ON "scan_quotas"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "scan_quotas" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "scan_quotas" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "scan_quotas" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."aegis_tenants_49f82ef9_live" live WHERE live."id" = "scan_quotas"."tenant_id"));
CREATE VIEW azora_reader."scan_quotas" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "scan_kind", "month_start", "allowed", "burst", "used", "asset_limit", "last_scan_at",
        "organization_id", "created_at", "updated_at"
    FROM "scan_quotas";
GRANT SELECT ON azora_reader."scan_quotas" TO azora_reader;
ALTER VIEW azora_reader."scan_quotas" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "scan_quotas"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "scan_quotas"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "scan_quotas"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "scan_quotas"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to aegis_entitlements
ALTER TABLE "aegis_entitlements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "aegis_entitlements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "aegis_entitlements" TO azora_service;
GRANT SELECT ON "aegis_entitlements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "aegis_entitlements_58566559_access" ON "aegis_entitlements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "aegis_entitlements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "aegis_entitlements" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "aegis_entitlements" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."aegis_tenants_49f82ef9_live" live WHERE live."id" = "aegis_entitlements"."tenant_id"));
CREATE VIEW azora_reader."aegis_entitlements" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "feature", "metric", "quantity", "is_trial", "valid_from", "valid_until", "revoked_at",
        "order_reference", "organization_id", "created_at", "updated_at"
    FROM "aegis_entitlements";
GRANT SELECT ON azora_reader."aegis_entitlements" TO azora_reader;
ALTER VIEW azora_reader."aegis_entitlements" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "aegis_entitlements"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "aegis_entitlements"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "aegis_entitlements"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "aegis_entitlements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
