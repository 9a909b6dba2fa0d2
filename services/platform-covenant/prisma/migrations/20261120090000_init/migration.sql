-- CreateEnum
CREATE TYPE "AdherenceTier" AS ENUM ('OBSERVER', 'ADHERENT', 'GUARDIAN');

-- CreateEnum
CREATE TYPE "CovenantTenantStatus" AS ENUM ('PREPARING', 'BOUND', 'SUSPENDED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "EnforcementMode" AS ENUM ('OBSERVE', 'WARN', 'BLOCK');

-- CreateEnum
CREATE TYPE "AnchorTarget" AS ENUM ('COVENANT', 'CHAIN', 'TIMESTAMP_AUTHORITY');

-- CreateEnum
CREATE TYPE "AnchorHash" AS ENUM ('SHA256', 'SHA512_256', 'BLAKE3');

-- CreateEnum
CREATE TYPE "SubmissionStatus" AS ENUM ('PREPARED', 'SUBMITTED', 'CONFIRMED', 'FAILED');

-- CreateEnum
CREATE TYPE "GrantStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ExhaustionAction" AS ENUM ('DELAY', 'REFUSE', 'CHARGE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "covenant_tenants" (
    "id" UUID NOT NULL,
    "covenant_version" TEXT NOT NULL,
    "tier" "AdherenceTier" NOT NULL DEFAULT 'OBSERVER',
    "accession_sha256" CHAR(64),
    "acceded_at" TIMESTAMPTZ(6),
    "signatory_id" UUID NOT NULL,
    "withdrawal_notice_days" SMALLINT NOT NULL DEFAULT 90,
    "public_badge" BOOLEAN NOT NULL DEFAULT false,
    "status" "CovenantTenantStatus" NOT NULL DEFAULT 'PREPARING',
    "withdrawn_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "covenant_tenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_pack_adoptions" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "pack_code" VARCHAR(50) NOT NULL,
    "pack_version" VARCHAR(20) NOT NULL,
    "lead_rule_id" UUID NOT NULL,
    "enforcement" "EnforcementMode" NOT NULL DEFAULT 'OBSERVE',
    "stricter_parameters" JSONB,
    "exempted_rule_id" UUID,
    "exemption_reason" TEXT,
    "trial_ended_at" TIMESTAMPTZ(6),
    "adopted_by_id" UUID NOT NULL,
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "rule_pack_adoptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anchoring_policies" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "services" TEXT[],
    "target" "AnchorTarget" NOT NULL,
    "chain_id" TEXT,
    "tsa_policy_oid" TEXT,
    "tsa_url" TEXT,
    "interval_minutes" INTEGER NOT NULL DEFAULT 1440,
    "max_batch_rows" INTEGER NOT NULL DEFAULT 100000,
    "hash_algorithm" "AnchorHash" NOT NULL DEFAULT 'SHA256',
    "max_fee_per_anchor" DECIMAL(18,8) NOT NULL DEFAULT 1,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "anchoring_policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anchor_submissions" (
    "id" UUID NOT NULL,
    "policy_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "merkle_root" CHAR(64) NOT NULL,
    "previous_root" CHAR(64),
    "row_count" BIGINT NOT NULL,
    "covers_from" TIMESTAMPTZ(6) NOT NULL,
    "covers_to" TIMESTAMPTZ(6) NOT NULL,
    "transaction_hash" TEXT,
    "time_stamp_token" BYTEA,
    "tsa_serial_number" TEXT,
    "fee_paid" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "status" "SubmissionStatus" NOT NULL DEFAULT 'PREPARED',
    "failure" TEXT,
    "submitted_at" TIMESTAMPTZ(6),
    "confirmed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "anchor_submissions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_template_grants" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "smart_contract_id" UUID NOT NULL,
    "allowed_chains" TEXT[],
    "parameter_bounds" JSONB,
    "max_deployments" INTEGER NOT NULL DEFAULT 1,
    "used_deployments" INTEGER NOT NULL DEFAULT 0,
    "audit_required" BOOLEAN NOT NULL DEFAULT true,
    "last_audit_passed_on" DATE,
    "status" "GrantStatus" NOT NULL DEFAULT 'ACTIVE',
    "revocation_reason" TEXT,
    "granted_by_id" UUID NOT NULL,
    "granted_on" DATE NOT NULL,
    "expires_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "contract_template_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anchor_quotas" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "included_anchors" INTEGER NOT NULL,
    "hard_limit" INTEGER NOT NULL,
    "used_anchors" INTEGER NOT NULL DEFAULT 0,
    "included_proof_requests" INTEGER NOT NULL DEFAULT 0,
    "used_proof_requests" INTEGER NOT NULL DEFAULT 0,
    "overage_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "when_exhausted" "ExhaustionAction" NOT NULL DEFAULT 'DELAY',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "anchor_quotas_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "covenant_tenants_organization_id_idx" ON "covenant_tenants"("organization_id");

-- CreateIndex
CREATE INDEX "covenant_tenants_signatory_id_idx" ON "covenant_tenants"("signatory_id");

-- CreateIndex
CREATE INDEX "covenant_tenants_compliance_id_idx" ON "covenant_tenants"("compliance_id");

-- CreateIndex
CREATE INDEX "rule_pack_adoptions_organization_id_idx" ON "rule_pack_adoptions"("organization_id");

-- CreateIndex
CREATE INDEX "rule_pack_adoptions_lead_rule_id_idx" ON "rule_pack_adoptions"("lead_rule_id");

-- CreateIndex
CREATE INDEX "rule_pack_adoptions_exempted_rule_id_idx" ON "rule_pack_adoptions"("exempted_rule_id");

-- CreateIndex
CREATE INDEX "rule_pack_adoptions_adopted_by_id_idx" ON "rule_pack_adoptions"("adopted_by_id");

-- CreateIndex
CREATE INDEX "rule_pack_adoptions_tenant_id_idx" ON "rule_pack_adoptions"("tenant_id");

-- CreateIndex
CREATE INDEX "anchoring_policies_organization_id_idx" ON "anchoring_policies"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "anchoring_policies_tenant_id_name_key" ON "anchoring_policies"("tenant_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "anchor_submissions_transaction_hash_key" ON "anchor_submissions"("transaction_hash");

-- CreateIndex
CREATE INDEX "anchor_submissions_organization_id_covers_to_idx" ON "anchor_submissions"("organization_id", "covers_to");

-- CreateIndex
CREATE UNIQUE INDEX "anchor_submissions_policy_id_sequence_key" ON "anchor_submissions"("policy_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "anchor_submissions_policy_id_covers_from_key" ON "anchor_submissions"("policy_id", "covers_from");

-- CreateIndex
CREATE INDEX "contract_template_grants_organization_id_idx" ON "contract_template_grants"("organization_id");

-- CreateIndex
CREATE INDEX "contract_template_grants_smart_contract_id_idx" ON "contract_template_grants"("smart_contract_id");

-- CreateIndex
CREATE INDEX "contract_template_grants_granted_by_id_idx" ON "contract_template_grants"("granted_by_id");

-- CreateIndex
CREATE INDEX "contract_template_grants_tenant_id_idx" ON "contract_template_grants"("tenant_id");

-- CreateIndex
CREATE INDEX "anchor_quotas_organization_id_idx" ON "anchor_quotas"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "anchor_quotas_tenant_id_period_start_key" ON "anchor_quotas"("tenant_id", "period_start");

-- AddForeignKey
ALTER TABLE "rule_pack_adoptions" ADD CONSTRAINT "rule_pack_adoptions_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "covenant_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchoring_policies" ADD CONSTRAINT "anchoring_policies_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "covenant_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchor_submissions" ADD CONSTRAINT "anchor_submissions_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "anchoring_policies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_template_grants" ADD CONSTRAINT "contract_template_grants_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "covenant_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchor_quotas" ADD CONSTRAINT "anchor_quotas_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "covenant_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of covenant_tenants
ALTER TABLE "covenant_tenants" ADD CONSTRAINT "covenant_tenants_covenant_version_d95d9d4f_check"
    CHECK (covenant_version ~ '^[0-9]+[.][0-9]+$');
ALTER TABLE "covenant_tenants" ADD CONSTRAINT "covenant_tenants_status_acceded_at_accession_sha_d4adbaee_check"
    CHECK (status <> 'BOUND' OR (acceded_at IS NOT NULL AND accession_sha256 IS NOT NULL));
ALTER TABLE "covenant_tenants" ADD CONSTRAINT "covenant_tenants_accession_sha256_07bb58eb_check"
    CHECK (accession_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "covenant_tenants" ADD CONSTRAINT "covenant_tenants_status_withdrawn_at_018e63c3_check"
    CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL));
ALTER TABLE "covenant_tenants" ADD CONSTRAINT "covenant_tenants_withdrawal_notice_days_e80eb0a0_check"
    CHECK (withdrawal_notice_days BETWEEN 0 AND 365);
ALTER TABLE "covenant_tenants" ADD CONSTRAINT "covenant_tenants_withdrawn_at_acceded_at_929d0f97_check"
    CHECK (withdrawn_at > acceded_at);
CREATE UNIQUE INDEX "covenant_tenants_organization_id_ccf4f3d1_key" ON "covenant_tenants" ("organization_id")
    WHERE (status <> 'WITHDRAWN' AND deleted_at IS NULL);

-- Safeguards of rule_pack_adoptions
ALTER TABLE "rule_pack_adoptions" ADD CONSTRAINT "rule_pack_adoptions_pack_version_439785c4_check"
    CHECK (pack_version ~ '^[0-9]+[.][0-9]+[.][0-9]+$');
ALTER TABLE "rule_pack_adoptions" ADD CONSTRAINT "rule_pack_adoptions_pack_code_296ae600_check"
    CHECK (pack_code ~ '^[a-z][a-z0-9-]{2,49}$');
ALTER TABLE "rule_pack_adoptions" ADD CONSTRAINT "rule_pack_adoptions_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "rule_pack_adoptions" ADD CONSTRAINT "rule_pack_adoptions_enforcement_trial_ended_at_132f1c89_check"
    CHECK (enforcement <> 'BLOCK' OR trial_ended_at IS NOT NULL);
ALTER TABLE "rule_pack_adoptions" ADD CONSTRAINT "rule_pack_adoptions_exempted_rule_id_exemption_r_164a9276_check"
    CHECK ((exempted_rule_id IS NULL) = (exemption_reason IS NULL));
ALTER TABLE "rule_pack_adoptions" ADD CONSTRAINT "rule_pack_adoptions_stricter_parameters_a685545b_check"
    CHECK (stricter_parameters IS NULL OR jsonb_typeof(stricter_parameters) = 'object');
CREATE UNIQUE INDEX "rule_pack_adoptions_tenant_id_pack_code_4b156e11_key" ON "rule_pack_adoptions" ("tenant_id", "pack_code")
    WHERE (effective_to IS NULL);

-- Safeguards of anchoring_policies
ALTER TABLE "anchoring_policies" ADD CONSTRAINT "anchoring_policies_target_tsa_policy_oid_372a7c5a_check"
    CHECK ((target = 'TIMESTAMP_AUTHORITY') = (tsa_policy_oid IS NOT NULL));
ALTER TABLE "anchoring_policies" ADD CONSTRAINT "anchoring_policies_target_chain_id_1c436eb4_check"
    CHECK ((target = 'CHAIN') = (chain_id IS NOT NULL));
ALTER TABLE "anchoring_policies" ADD CONSTRAINT "anchoring_policies_chain_id_8fa7b05b_check"
    CHECK (chain_id ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}$');
ALTER TABLE "anchoring_policies" ADD CONSTRAINT "anchoring_policies_tsa_policy_oid_625ed66c_check"
    CHECK (tsa_policy_oid ~ '^[0-2]([.](0|[1-9][0-9]*))+$');
ALTER TABLE "anchoring_policies" ADD CONSTRAINT "anchoring_policies_interval_minutes_4ffeec97_check"
    CHECK (interval_minutes BETWEEN 5 AND 43200);
ALTER TABLE "anchoring_policies" ADD CONSTRAINT "anchoring_policies_max_batch_rows_550a201e_check"
    CHECK (max_batch_rows BETWEEN 1 AND 10000000);
ALTER TABLE "anchoring_policies" ADD CONSTRAINT "anchoring_policies_services_e5f75338_check"
    CHECK (coalesce(cardinality(services), 0) >= 1);
ALTER TABLE "anchoring_policies" ADD CONSTRAINT "anchoring_policies_max_fee_per_anchor_442a1f9b_check"
    CHECK (max_fee_per_anchor > 0 AND max_fee_per_anchor < 'NaN');

-- Safeguards of anchor_submissions
ALTER TABLE "anchor_submissions" ADD CONSTRAINT "anchor_submissions_merkle_root_previous_root_14123570_check"
    CHECK (merkle_root ~ '^[0-9a-f]{64}$' AND previous_root ~ '^[0-9a-f]{64}$');
ALTER TABLE "anchor_submissions" ADD CONSTRAINT "anchor_submissions_sequence_previous_root_4f1ec004_check"
    CHECK (sequence >= 1 AND (sequence = 1) = (previous_root IS NULL));
ALTER TABLE "anchor_submissions" ADD CONSTRAINT "anchor_submissions_row_count_f8469537_check"
    CHECK (row_count >= 1);
ALTER TABLE "anchor_submissions" ADD CONSTRAINT "anchor_submissions_covers_to_covers_from_b17202c3_check"
    CHECK (covers_to > covers_from);
ALTER TABLE "anchor_submissions" ADD CONSTRAINT "anchor_submissions_status_confirmed_at_ace76b45_check"
    CHECK ((status = 'CONFIRMED') = (confirmed_at IS NOT NULL));
ALTER TABLE "anchor_submissions" ADD CONSTRAINT "anchor_submissions_status_transaction_hash_time_b1f082f4_check"
    CHECK (status <> 'CONFIRMED' OR num_nonnulls(transaction_hash, time_stamp_token) = 1);
ALTER TABLE "anchor_submissions" ADD CONSTRAINT "anchor_submissions_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "anchor_submissions" ADD CONSTRAINT "anchor_submissions_attempts_18fb03d2_check"
    CHECK (attempts BETWEEN 0 AND 50);
ALTER TABLE "anchor_submissions" ADD CONSTRAINT "anchor_submissions_confirmed_at_submitted_at_b6101f82_check"
    CHECK (confirmed_at >= submitted_at);
ALTER TABLE "anchor_submissions" ADD CONSTRAINT "anchor_submissions_status_submitted_at_0cb165e2_check"
    CHECK (status NOT IN ('SUBMITTED', 'CONFIRMED') OR submitted_at IS NOT NULL);
ALTER TABLE "anchor_submissions" ADD CONSTRAINT "anchor_submissions_fee_paid_233927f9_check"
    CHECK (fee_paid >= 0 AND fee_paid < 'NaN');

-- Safeguards of contract_template_grants
ALTER TABLE "contract_template_grants" ADD CONSTRAINT "contract_template_grants_max_deployments_used_de_bc6cf2f6_check"
    CHECK (max_deployments BETWEEN 1 AND 1000 AND used_deployments BETWEEN 0 AND max_deployments);
ALTER TABLE "contract_template_grants" ADD CONSTRAINT "contract_template_grants_expires_on_granted_on_3f2d600f_check"
    CHECK (expires_on > granted_on);
ALTER TABLE "contract_template_grants" ADD CONSTRAINT "contract_template_grants_status_revocation_reaso_598eb04b_check"
    CHECK ((status = 'REVOKED') = (revocation_reason IS NOT NULL));
ALTER TABLE "contract_template_grants" ADD CONSTRAINT "contract_template_grants_allowed_chains_f56a9a00_check"
    CHECK (coalesce(cardinality(allowed_chains), 0) >= 1);
ALTER TABLE "contract_template_grants" ADD CONSTRAINT "contract_template_grants_audit_required_last_aud_97704afd_check"
    CHECK (NOT audit_required OR last_audit_passed_on IS NOT NULL OR used_deployments = 0);
CREATE UNIQUE INDEX "contract_template_grants_tenant_id_smart_contract_80066b40_key" ON "contract_template_grants" ("tenant_id", "smart_contract_id")
    WHERE (status = 'ACTIVE');

-- Safeguards of anchor_quotas
ALTER TABLE "anchor_quotas" ADD CONSTRAINT "anchor_quotas_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "anchor_quotas" ADD CONSTRAINT "anchor_quotas_included_anchors_used_anchors_hard_508f41e5_check"
    CHECK (included_anchors >= 0 AND used_anchors BETWEEN 0 AND hard_limit AND hard_limit >= included_anchors);
ALTER TABLE "anchor_quotas" ADD CONSTRAINT "anchor_quotas_included_proof_requests_used_proof_87770254_check"
    CHECK (included_proof_requests >= 0 AND used_proof_requests >= 0);
ALTER TABLE "anchor_quotas" ADD CONSTRAINT "anchor_quotas_overage_fee_hard_limit_included_an_6d07337c_check"
    CHECK (overage_fee = 0 OR hard_limit > included_anchors);
ALTER TABLE "anchor_quotas" ADD CONSTRAINT "anchor_quotas_overage_fee_32606eb5_check"
    CHECK (overage_fee >= 0 AND overage_fee < 'NaN');

-- Live rows of covenant_tenants
CREATE VIEW azora_keys."covenant_tenants_178460f7_live" AS
    SELECT "id" FROM "covenant_tenants"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."covenant_tenants_178460f7_live" TO azora_user;

-- Live rows of anchoring_policies
CREATE VIEW azora_keys."anchoring_policies_9708d424_live" AS
    SELECT "id" FROM "anchoring_policies"
    WHERE EXISTS (SELECT FROM azora_keys."covenant_tenants_178460f7_live" live WHERE live."id" = "anchoring_policies"."tenant_id");
GRANT SELECT ON azora_keys."anchoring_policies_9708d424_live" TO azora_user;

-- Access to covenant_tenants
ALTER TABLE "covenant_tenants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "covenant_tenants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "covenant_tenants" TO azora_service;
GRANT SELECT ON "covenant_tenants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "covenant_tenants_5f5ddb5e_access" ON "covenant_tenants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "covenant_tenants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "covenant_tenants" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "covenant_tenants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."covenant_tenants" WITH (security_barrier = true) AS
    SELECT "id", "covenant_version", "tier", "accession_sha256", "acceded_at", "signatory_id", "withdrawal_notice_days",
        "public_badge", "status", "withdrawn_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "covenant_tenants";
GRANT SELECT ON azora_reader."covenant_tenants" TO azora_reader;
ALTER VIEW azora_reader."covenant_tenants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "covenant_tenants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "covenant_tenants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "covenant_tenants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "covenant_tenants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to rule_pack_adoptions
ALTER TABLE "rule_pack_adoptions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rule_pack_adoptions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rule_pack_adoptions" TO azora_service;
GRANT SELECT ON "rule_pack_adoptions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "rule_pack_adoptions_326f8c15_access" ON "rule_pack_adoptions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rule_pack_adoptions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "rule_pack_adoptions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "rule_pack_adoptions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."covenant_tenants_178460f7_live" live WHERE live."id" = "rule_pack_adoptions"."tenant_id"));
CREATE VIEW azora_reader."rule_pack_adoptions" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "pack_code", "pack_version", "lead_rule_id", "enforcement",
        "stricter_parameters", "exempted_rule_id", "exemption_reason", "trial_ended_at", "adopted_by_id",
        "effective_from", "effective_to", "created_at", "updated_at"
    FROM "rule_pack_adoptions";
GRANT SELECT ON azora_reader."rule_pack_adoptions" TO azora_reader;
ALTER VIEW azora_reader."rule_pack_adoptions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "rule_pack_adoptions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "rule_pack_adoptions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "rule_pack_adoptions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "rule_pack_adoptions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to anchoring_policies
ALTER TABLE "anchoring_policies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "anchoring_policies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "anchoring_policies" TO azora_service;
GRANT SELECT ON "anchoring_policies" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "anchoring_policies_e934827f_access" ON "anchoring_policies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "anchoring_policies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "anchoring_policies" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "anchoring_policies" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."covenant_tenants_178460f7_live" live WHERE live."id" = "anchoring_policies"."tenant_id"));
CREATE VIEW azora_reader."anchoring_policies" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "name", "services", "target", "chain_id", "tsa_policy_oid", "tsa_url",
        "interval_minutes", "max_batch_rows", "hash_algorithm", "max_fee_per_anchor", "active", "created_at",
        "updated_at"
    FROM "anchoring_policies";
GRANT SELECT ON azora_reader."anchoring_policies" TO azora_reader;
ALTER VIEW azora_reader."anchoring_policies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "anchoring_policies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "anchoring_policies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "anchoring_policies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "anchoring_policies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to anchor_submissions
ALTER TABLE "anchor_submissions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "anchor_submissions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "anchor_submissions" TO azora_service;
GRANT SELECT ON "anchor_submissions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "anchor_submissions_7914ec15_access" ON "anchor_submissions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "anchor_submissions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "anchor_submissions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "anchor_submissions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."anchoring_policies_9708d424_live" live WHERE live."id" = "anchor_submissions"."policy_id"));
CREATE VIEW azora_reader."anchor_submissions" WITH (security_barrier = true) AS
    SELECT "id", "policy_id", "organization_id", "sequence", "merkle_root", "previous_root", "row_count", "covers_from",
        "covers_to", "transaction_hash", "time_stamp_token", "tsa_serial_number", "fee_paid", "attempts", "status",
        "failure", "submitted_at", "confirmed_at", "created_at", "updated_at"
    FROM "anchor_submissions";
GRANT SELECT ON azora_reader."anchor_submissions" TO azora_reader;
ALTER VIEW azora_reader."anchor_submissions" OWNER TO azora_masker;

-- Access to contract_template_grants
ALTER TABLE "contract_template_grants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contract_template_grants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contract_template_grants" TO azora_service;
GRANT SELECT ON "contract_template_grants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "contract_template_grants_4934cc08_access" ON "contract_template_grants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contract_template_grants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "contract_template_grants" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "contract_template_grants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."covenant_tenants_178460f7_live" live WHERE live."id" = "contract_template_grants"."tenant_id"));
CREATE VIEW azora_reader."contract_template_grants" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "smart_contract_id", "allowed_chains", "parameter_bounds",
        "max_deployments", "used_deployments", "audit_required", "last_audit_passed_on", "status", "revocation_reason",
        "granted_by_id", "granted_on", "expires_on", "created_at", "updated_at"
    FROM "contract_template_grants";
GRANT SELECT ON azora_reader."contract_template_grants" TO azora_reader;
ALTER VIEW azora_reader."contract_template_grants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "contract_template_grants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "contract_template_grants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "contract_template_grants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "contract_template_grants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to anchor_quotas
ALTER TABLE "anchor_quotas" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "anchor_quotas" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "anchor_quotas" TO azora_service;
GRANT SELECT ON "anchor_quotas" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "anchor_quotas_bbe64e8c_access" ON "anchor_quotas"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "anchor_quotas" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "anchor_quotas" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "anchor_quotas" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."covenant_tenants_178460f7_live" live WHERE live."id" = "anchor_quotas"."tenant_id"));
CREATE VIEW azora_reader."anchor_quotas" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "period_start", "period_end", "included_anchors", "hard_limit",
        "used_anchors", "included_proof_requests", "used_proof_requests", "overage_fee", "when_exhausted",
        "created_at", "updated_at"
    FROM "anchor_quotas";
GRANT SELECT ON azora_reader."anchor_quotas" TO azora_reader;
ALTER VIEW azora_reader."anchor_quotas" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "anchor_quotas"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "anchor_quotas"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "anchor_quotas"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "anchor_quotas"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
