-- CreateEnum
CREATE TYPE "PartnerStatus" AS ENUM ('ONBOARDING', 'ACTIVE', 'SUSPENDED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "KeyEnvironment" AS ENUM ('TEST', 'LIVE');

-- CreateEnum
CREATE TYPE "KeyStatus" AS ENUM ('ACTIVE', 'REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "CheckKind" AS ENUM ('IDENTITY', 'SANCTIONS', 'POLITICALLY_EXPOSED', 'ADVERSE_MEDIA', 'COMPANY_REGISTER', 'BENEFICIAL_OWNER', 'BANK_ACCOUNT', 'QUALIFICATION');

-- CreateEnum
CREATE TYPE "SubjectKind" AS ENUM ('PERSON', 'COMPANY');

-- CreateEnum
CREATE TYPE "LawfulBasis" AS ENUM ('CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'LEGITIMATE_INTEREST');

-- CreateEnum
CREATE TYPE "CheckRequestStatus" AS ENUM ('RECEIVED', 'RUNNING', 'IN_REVIEW', 'COMPLETED', 'FAILED');

-- CreateEnum
CREATE TYPE "VerdictResult" AS ENUM ('CLEAR', 'HIT', 'INCONCLUSIVE', 'ERROR');

-- CreateEnum
CREATE TYPE "VerdictMaker" AS ENUM ('RULE', 'MODEL', 'ANALYST');

-- CreateEnum
CREATE TYPE "StatementStatus" AS ENUM ('DRAFT', 'FINAL', 'INVOICED', 'DISPUTED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "compliance_partners" (
    "id" UUID NOT NULL,
    "trading_name" TEXT NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "is_accountable_institution" BOOLEAN NOT NULL DEFAULT false,
    "accountable_institution_number" TEXT,
    "due_diligence_case_id" UUID,
    "operator_agreement_sha256" CHAR(64),
    "check_result_days" INTEGER NOT NULL DEFAULT 30,
    "webhook_url" TEXT,
    "webhook_secret" BYTEA,
    "contact_id" UUID NOT NULL,
    "status" "PartnerStatus" NOT NULL DEFAULT 'ONBOARDING',
    "activated_at" TIMESTAMPTZ(6),
    "terminated_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "compliance_partners_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_api_keys" (
    "id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "environment" "KeyEnvironment" NOT NULL DEFAULT 'TEST',
    "prefix" VARCHAR(20) NOT NULL,
    "key_hash" CHAR(64) NOT NULL,
    "scopes" "CheckKind"[],
    "allowed_networks" TEXT[],
    "created_by_id" UUID NOT NULL,
    "status" "KeyStatus" NOT NULL DEFAULT 'ACTIVE',
    "last_used_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "partner_api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "compliance_check_requests" (
    "id" UUID NOT NULL,
    "requested_by_id" UUID,
    "partner_id" UUID NOT NULL,
    "api_key_id" UUID NOT NULL,
    "partner_reference" TEXT NOT NULL,
    "kinds" "CheckKind"[],
    "subject_kind" "SubjectKind" NOT NULL,
    "subject_name" TEXT NOT NULL,
    "subject_email" TEXT,
    "subject_birth_date" DATE,
    "identity_number" BYTEA,
    "identity_lookup" BYTEA,
    "registration_number" TEXT,
    "subject_country" CHAR(2) NOT NULL,
    "lawful_basis" "LawfulBasis" NOT NULL,
    "consent_reference" TEXT,
    "status" "CheckRequestStatus" NOT NULL DEFAULT 'RECEIVED',
    "result_expires_at" TIMESTAMPTZ(6),
    "completed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "compliance_check_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check_verdicts" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" "CheckKind" NOT NULL,
    "revision" SMALLINT NOT NULL DEFAULT 1,
    "result" "VerdictResult" NOT NULL,
    "hit_count" INTEGER NOT NULL DEFAULT 0,
    "match_score" DECIMAL(5,4),
    "data_source" TEXT NOT NULL,
    "source_as_of" TIMESTAMPTZ(6) NOT NULL,
    "kyc_case_id" UUID,
    "decided_by" "VerdictMaker" NOT NULL,
    "analyst_id" UUID,
    "error_detail" TEXT,
    "latency_ms" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "check_verdicts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_quotas" (
    "id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" "CheckKind" NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "included_checks" INTEGER NOT NULL,
    "hard_limit" INTEGER NOT NULL,
    "used_checks" INTEGER NOT NULL DEFAULT 0,
    "overage_price" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "requests_per_minute" INTEGER NOT NULL DEFAULT 60,
    "warn_percent" SMALLINT NOT NULL DEFAULT 80,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "partner_quotas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_usage_statements" (
    "id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "completed_checks" INTEGER NOT NULL,
    "test_checks" INTEGER NOT NULL DEFAULT 0,
    "billable_checks" INTEGER NOT NULL,
    "overage_checks" INTEGER NOT NULL DEFAULT 0,
    "base_amount" DECIMAL(18,8) NOT NULL,
    "overage_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "total_amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "median_latency_ms" INTEGER,
    "availability_percent" DECIMAL(6,3),
    "invoice_id" UUID,
    "status" "StatementStatus" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "partner_usage_statements_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "compliance_partners_organization_id_idx" ON "compliance_partners"("organization_id");

-- CreateIndex
CREATE INDEX "compliance_partners_due_diligence_case_id_idx" ON "compliance_partners"("due_diligence_case_id");

-- CreateIndex
CREATE INDEX "compliance_partners_contact_id_idx" ON "compliance_partners"("contact_id");

-- CreateIndex
CREATE INDEX "compliance_partners_compliance_id_idx" ON "compliance_partners"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_api_keys_prefix_key" ON "partner_api_keys"("prefix");

-- CreateIndex
CREATE UNIQUE INDEX "partner_api_keys_key_hash_key" ON "partner_api_keys"("key_hash");

-- CreateIndex
CREATE INDEX "partner_api_keys_partner_id_status_idx" ON "partner_api_keys"("partner_id", "status");

-- CreateIndex
CREATE INDEX "partner_api_keys_organization_id_idx" ON "partner_api_keys"("organization_id");

-- CreateIndex
CREATE INDEX "partner_api_keys_created_by_id_idx" ON "partner_api_keys"("created_by_id");

-- CreateIndex
CREATE INDEX "compliance_check_requests_identity_lookup_idx" ON "compliance_check_requests"("identity_lookup");

-- CreateIndex
CREATE INDEX "compliance_check_requests_organization_id_created_at_idx" ON "compliance_check_requests"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "compliance_check_requests_requested_by_id_idx" ON "compliance_check_requests"("requested_by_id");

-- CreateIndex
CREATE INDEX "compliance_check_requests_compliance_id_idx" ON "compliance_check_requests"("compliance_id");

-- CreateIndex
CREATE INDEX "compliance_check_requests_api_key_id_idx" ON "compliance_check_requests"("api_key_id");

-- CreateIndex
CREATE INDEX "compliance_check_requests_created_at_idx" ON "compliance_check_requests" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "compliance_check_requests_partner_id_partner_reference_key" ON "compliance_check_requests"("partner_id", "partner_reference");

-- CreateIndex
CREATE INDEX "check_verdicts_organization_id_created_at_idx" ON "check_verdicts"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "check_verdicts_kyc_case_id_idx" ON "check_verdicts"("kyc_case_id");

-- CreateIndex
CREATE INDEX "check_verdicts_analyst_id_idx" ON "check_verdicts"("analyst_id");

-- CreateIndex
CREATE INDEX "check_verdicts_created_at_idx" ON "check_verdicts" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "check_verdicts_request_id_kind_revision_key" ON "check_verdicts"("request_id", "kind", "revision");

-- CreateIndex
CREATE INDEX "partner_quotas_organization_id_idx" ON "partner_quotas"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_quotas_partner_id_kind_period_start_key" ON "partner_quotas"("partner_id", "kind", "period_start");

-- CreateIndex
CREATE UNIQUE INDEX "partner_usage_statements_invoice_id_key" ON "partner_usage_statements"("invoice_id");

-- CreateIndex
CREATE INDEX "partner_usage_statements_organization_id_idx" ON "partner_usage_statements"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_usage_statements_partner_id_period_start_key" ON "partner_usage_statements"("partner_id", "period_start");

-- AddForeignKey
ALTER TABLE "partner_api_keys" ADD CONSTRAINT "partner_api_keys_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "compliance_partners"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "compliance_check_requests" ADD CONSTRAINT "compliance_check_requests_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "compliance_partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "compliance_check_requests" ADD CONSTRAINT "compliance_check_requests_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "partner_api_keys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_verdicts" ADD CONSTRAINT "check_verdicts_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "compliance_check_requests"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "partner_quotas" ADD CONSTRAINT "partner_quotas_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "compliance_partners"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_usage_statements" ADD CONSTRAINT "partner_usage_statements_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "compliance_partners"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of compliance_partners
ALTER TABLE "compliance_partners" ADD CONSTRAINT "compliance_partners_operator_agreement_sha256_2a92509f_check"
    CHECK (operator_agreement_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "compliance_partners" ADD CONSTRAINT "compliance_partners_status_operator_agreement_sh_fef22292_check"
    CHECK (status <> 'ACTIVE' OR (operator_agreement_sha256 IS NOT NULL AND activated_at IS NOT NULL));
ALTER TABLE "compliance_partners" ADD CONSTRAINT "compliance_partners_status_terminated_at_981a6c4d_check"
    CHECK ((status = 'TERMINATED') = (terminated_at IS NOT NULL));
ALTER TABLE "compliance_partners" ADD CONSTRAINT "compliance_partners_country_code_e87a4a05_check"
    CHECK (country_code ~ '^[A-Z]{2}$');
ALTER TABLE "compliance_partners" ADD CONSTRAINT "compliance_partners_accountable_institution_numb_ac4a7a76_check"
    CHECK (accountable_institution_number IS NOT NULL OR NOT is_accountable_institution);
ALTER TABLE "compliance_partners" ADD CONSTRAINT "compliance_partners_webhook_url_735e034d_check"
    CHECK (webhook_url ~ '^https://');
CREATE UNIQUE INDEX "compliance_partners_organization_id_b740ff60_key" ON "compliance_partners" ("organization_id")
    WHERE (status <> 'TERMINATED' AND deleted_at IS NULL);

-- Safeguards of partner_api_keys
ALTER TABLE "partner_api_keys" ADD CONSTRAINT "partner_api_keys_prefix_cdc69780_check"
    CHECK (prefix ~ '^azc_(live|test)_[A-Za-z0-9]{6}$');
ALTER TABLE "partner_api_keys" ADD CONSTRAINT "partner_api_keys_key_hash_9bc1cc70_check"
    CHECK (key_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "partner_api_keys" ADD CONSTRAINT "partner_api_keys_scopes_5d7fafc4_check"
    CHECK (coalesce(cardinality(scopes), 0) >= 1);
ALTER TABLE "partner_api_keys" ADD CONSTRAINT "partner_api_keys_expires_at_created_at_d235480e_check"
    CHECK (expires_at > created_at AND expires_at <= created_at + interval '400 days');
ALTER TABLE "partner_api_keys" ADD CONSTRAINT "partner_api_keys_status_revoked_at_1102ddbb_check"
    CHECK ((status = 'REVOKED') = (revoked_at IS NOT NULL));
ALTER TABLE "partner_api_keys" ADD CONSTRAINT "partner_api_keys_environment_prefix_7fd1009e_check"
    CHECK ((environment = 'LIVE') = (prefix LIKE 'azc_live_%'));

-- Safeguards of compliance_check_requests
ALTER TABLE "compliance_check_requests" ADD CONSTRAINT "compliance_check_requests_kinds_67cd5f9c_check"
    CHECK (coalesce(cardinality(kinds), 0) BETWEEN 1 AND 8);
ALTER TABLE "compliance_check_requests" ADD CONSTRAINT "compliance_check_requests_subject_kind_registrat_9cf9a409_check"
    CHECK (subject_kind <> 'COMPANY' OR registration_number IS NOT NULL);
ALTER TABLE "compliance_check_requests" ADD CONSTRAINT "compliance_check_requests_subject_kind_consent_r_c1d35062_check"
    CHECK (subject_kind <> 'PERSON' OR consent_reference IS NOT NULL OR lawful_basis <> 'CONSENT');
ALTER TABLE "compliance_check_requests" ADD CONSTRAINT "compliance_check_requests_status_completed_at_77fd595b_check"
    CHECK ((status IN ('COMPLETED', 'FAILED')) = (completed_at IS NOT NULL));
ALTER TABLE "compliance_check_requests" ADD CONSTRAINT "compliance_check_requests_subject_country_0cdfb014_check"
    CHECK (subject_country ~ '^[A-Z]{2}$');
ALTER TABLE "compliance_check_requests" ADD CONSTRAINT "compliance_check_requests_result_expires_at_comp_6efff11f_check"
    CHECK (result_expires_at > completed_at);
ALTER TABLE "compliance_check_requests" ADD CONSTRAINT "compliance_check_requests_completed_at_created_a_d066703a_check"
    CHECK (completed_at >= created_at);

-- Safeguards of check_verdicts
ALTER TABLE "check_verdicts" ADD CONSTRAINT "check_verdicts_result_hit_count_c276c963_check"
    CHECK (result <> 'HIT' OR hit_count > 0);
ALTER TABLE "check_verdicts" ADD CONSTRAINT "check_verdicts_result_hit_count_d3070548_check"
    CHECK (result <> 'CLEAR' OR hit_count = 0);
ALTER TABLE "check_verdicts" ADD CONSTRAINT "check_verdicts_match_score_f64fa5b6_check"
    CHECK (match_score BETWEEN 0 AND 1);
ALTER TABLE "check_verdicts" ADD CONSTRAINT "check_verdicts_hit_count_e65295c5_check"
    CHECK (hit_count >= 0);
ALTER TABLE "check_verdicts" ADD CONSTRAINT "check_verdicts_result_error_detail_d847bc2a_check"
    CHECK ((result = 'ERROR') = (error_detail IS NOT NULL));
ALTER TABLE "check_verdicts" ADD CONSTRAINT "check_verdicts_source_as_of_created_at_d44199a6_check"
    CHECK (source_as_of <= created_at);
ALTER TABLE "check_verdicts" ADD CONSTRAINT "check_verdicts_latency_ms_3e98896d_check"
    CHECK (latency_ms >= 0);
ALTER TABLE "check_verdicts" ADD CONSTRAINT "check_verdicts_decided_by_analyst_id_edec9ddf_check"
    CHECK ((decided_by = 'ANALYST') = (analyst_id IS NOT NULL));

-- Safeguards of partner_quotas
ALTER TABLE "partner_quotas" ADD CONSTRAINT "partner_quotas_included_checks_hard_limit_daaaf75d_check"
    CHECK (included_checks >= 0 AND hard_limit >= included_checks);
ALTER TABLE "partner_quotas" ADD CONSTRAINT "partner_quotas_used_checks_hard_limit_986aad5b_check"
    CHECK (used_checks BETWEEN 0 AND hard_limit);
ALTER TABLE "partner_quotas" ADD CONSTRAINT "partner_quotas_requests_per_minute_f2ff15bf_check"
    CHECK (requests_per_minute BETWEEN 1 AND 10000);
ALTER TABLE "partner_quotas" ADD CONSTRAINT "partner_quotas_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "partner_quotas" ADD CONSTRAINT "partner_quotas_warn_percent_e670e6cf_check"
    CHECK (warn_percent BETWEEN 1 AND 100);
ALTER TABLE "partner_quotas" ADD CONSTRAINT "partner_quotas_overage_price_347aba6e_check"
    CHECK (overage_price >= 0 AND overage_price < 'NaN');

-- Safeguards of partner_usage_statements
ALTER TABLE "partner_usage_statements" ADD CONSTRAINT "partner_usage_statements_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "partner_usage_statements" ADD CONSTRAINT "partner_usage_statements_billable_checks_complet_7fb36df0_check"
    CHECK (billable_checks = completed_checks - test_checks AND test_checks >= 0 AND completed_checks >= 0);
ALTER TABLE "partner_usage_statements" ADD CONSTRAINT "partner_usage_statements_overage_checks_billable_41e5583f_check"
    CHECK (overage_checks BETWEEN 0 AND billable_checks);
ALTER TABLE "partner_usage_statements" ADD CONSTRAINT "partner_usage_statements_total_amount_base_amoun_caf6bd04_check"
    CHECK (total_amount = base_amount + overage_amount);
ALTER TABLE "partner_usage_statements" ADD CONSTRAINT "partner_usage_statements_median_latency_ms_12e4c64e_check"
    CHECK (median_latency_ms >= 0);
ALTER TABLE "partner_usage_statements" ADD CONSTRAINT "partner_usage_statements_availability_percent_c713bf1e_check"
    CHECK (availability_percent BETWEEN 0 AND 100);
ALTER TABLE "partner_usage_statements" ADD CONSTRAINT "partner_usage_statements_status_invoice_id_54bdd458_check"
    CHECK ((status = 'INVOICED') = (invoice_id IS NOT NULL));
ALTER TABLE "partner_usage_statements" ADD CONSTRAINT "partner_usage_statements_base_amount_fb075158_check"
    CHECK (base_amount >= 0 AND base_amount < 'NaN');
ALTER TABLE "partner_usage_statements" ADD CONSTRAINT "partner_usage_statements_overage_amount_48b84562_check"
    CHECK (overage_amount >= 0 AND overage_amount < 'NaN');
ALTER TABLE "partner_usage_statements" ADD CONSTRAINT "partner_usage_statements_total_amount_cea1a231_check"
    CHECK (total_amount >= 0 AND total_amount < 'NaN');

-- Live rows of compliance_partners
CREATE VIEW azora_keys."compliance_partners_29257fa4_live" AS
    SELECT "id" FROM "compliance_partners"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."compliance_partners_29257fa4_live" TO azora_user;

-- Access to compliance_partners
ALTER TABLE "compliance_partners" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "compliance_partners" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "compliance_partners" TO azora_service;
GRANT SELECT ("id", "trading_name", "country_code", "is_accountable_institution", "accountable_institution_number",
        "due_diligence_case_id", "operator_agreement_sha256", "check_result_days", "webhook_url", "contact_id",
        "status", "activated_at", "terminated_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at")
    ON "compliance_partners" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "compliance_partners_264bb378_access" ON "compliance_partners"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "compliance_partners" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "compliance_partners" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "compliance_partners" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."compliance_partners" WITH (security_barrier = true) AS
    SELECT "id", "trading_name", "country_code", "is_accountable_institution", "accountable_institution_number",
        "due_diligence_case_id", "operator_agreement_sha256", "check_result_days", "webhook_url", "contact_id",
        "status", "activated_at", "terminated_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "compliance_partners";
GRANT SELECT ON azora_reader."compliance_partners" TO azora_reader;
ALTER VIEW azora_reader."compliance_partners" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "compliance_partners"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{webhook_secret}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "compliance_partners"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{webhook_secret}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "compliance_partners"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{webhook_secret}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "compliance_partners"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to partner_api_keys
ALTER TABLE "partner_api_keys" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "partner_api_keys" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "partner_api_keys" TO azora_service;
GRANT SELECT ("id", "partner_id", "organization_id", "environment", "prefix", "scopes", "allowed_networks", "created_by_id",
        "status", "last_used_at", "expires_at", "revoked_at", "created_at", "updated_at")
    ON "partner_api_keys" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "partner_api_keys_2a873f3c_access" ON "partner_api_keys"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "partner_api_keys" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "partner_api_keys" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "partner_api_keys" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."compliance_partners_29257fa4_live" live WHERE live."id" = "partner_api_keys"."partner_id"));
CREATE VIEW azora_reader."partner_api_keys" WITH (security_barrier = true) AS
    SELECT "id", "partner_id", "organization_id", "environment", "prefix", "scopes", "allowed_networks", "created_by_id",
        "status", "last_used_at", "expires_at", "revoked_at", "created_at", "updated_at"
    FROM "partner_api_keys";
GRANT SELECT ON azora_reader."partner_api_keys" TO azora_reader;
ALTER VIEW azora_reader."partner_api_keys" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "partner_api_keys"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{key_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "partner_api_keys"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{key_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "partner_api_keys"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{key_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "partner_api_keys"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to compliance_check_requests
ALTER TABLE "compliance_check_requests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "compliance_check_requests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "compliance_check_requests" TO azora_service;
GRANT SELECT ON "compliance_check_requests" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("subject_name", "subject_email", "subject_birth_date", "identity_number", "identity_lookup") ON "compliance_check_requests" TO azora_maintenance;
CREATE POLICY "compliance_check_requests_682400ee_access" ON "compliance_check_requests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "compliance_check_requests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "compliance_check_requests" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "compliance_check_requests" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."compliance_check_requests" WITH (security_barrier = true) AS
    SELECT "id", "requested_by_id", "partner_id", "api_key_id", "partner_reference", "kinds", "subject_kind",
        azora.mask_name("subject_name") AS "subject_name", azora.mask_email("subject_email") AS "subject_email",
        azora.mask_birthdate("subject_birth_date") AS "subject_birth_date", NULL::bytea AS "identity_number",
        NULL::bytea AS "identity_lookup", "registration_number", "subject_country", "lawful_basis",
        "consent_reference", "status", "result_expires_at", "completed_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "compliance_check_requests";
GRANT SELECT ON azora_reader."compliance_check_requests" TO azora_reader;
ALTER VIEW azora_reader."compliance_check_requests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "compliance_check_requests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{subject_name,subject_email,subject_birth_date,identity_number,identity_lookup}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "compliance_check_requests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{subject_name,subject_email,subject_birth_date,identity_number,identity_lookup}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "compliance_check_requests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{subject_name,subject_email,subject_birth_date,identity_number,identity_lookup}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "compliance_check_requests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to check_verdicts
ALTER TABLE "check_verdicts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "check_verdicts" FROM PUBLIC;
GRANT SELECT, INSERT ON "check_verdicts" TO azora_service;
GRANT SELECT ON "check_verdicts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "check_verdicts_b82e0539_access" ON "check_verdicts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "check_verdicts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "check_verdicts" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."check_verdicts" WITH (security_barrier = true) AS
    SELECT "id", "request_id", "organization_id", "kind", "revision", "result", "hit_count", "match_score", "data_source",
        "source_as_of", "kyc_case_id", "decided_by", "analyst_id", "error_detail", "latency_ms", "created_at"
    FROM "check_verdicts";
GRANT SELECT ON azora_reader."check_verdicts" TO azora_reader;
ALTER VIEW azora_reader."check_verdicts" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "check_verdicts"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "check_verdicts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to partner_quotas
ALTER TABLE "partner_quotas" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "partner_quotas" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "partner_quotas" TO azora_service;
GRANT SELECT ON "partner_quotas" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "partner_quotas_6ca7280b_access" ON "partner_quotas"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "partner_quotas" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "partner_quotas" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "partner_quotas" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."compliance_partners_29257fa4_live" live WHERE live."id" = "partner_quotas"."partner_id"));
CREATE VIEW azora_reader."partner_quotas" WITH (security_barrier = true) AS
    SELECT "id", "partner_id", "organization_id", "kind", "period_start", "period_end", "included_checks", "hard_limit",
        "used_checks", "overage_price", "currency", "requests_per_minute", "warn_percent", "created_at", "updated_at"
    FROM "partner_quotas";
GRANT SELECT ON azora_reader."partner_quotas" TO azora_reader;
ALTER VIEW azora_reader."partner_quotas" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "partner_quotas"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "partner_quotas"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "partner_quotas"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "partner_quotas"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to partner_usage_statements
ALTER TABLE "partner_usage_statements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "partner_usage_statements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "partner_usage_statements" TO azora_service;
GRANT SELECT ON "partner_usage_statements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "partner_usage_statements_365ef349_access" ON "partner_usage_statements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "partner_usage_statements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "partner_usage_statements" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "partner_usage_statements" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."compliance_partners_29257fa4_live" live WHERE live."id" = "partner_usage_statements"."partner_id"));
CREATE VIEW azora_reader."partner_usage_statements" WITH (security_barrier = true) AS
    SELECT "id", "partner_id", "organization_id", "period_start", "period_end", "completed_checks", "test_checks",
        "billable_checks", "overage_checks", "base_amount", "overage_amount", "total_amount", "currency",
        "median_latency_ms", "availability_percent", "invoice_id", "status", "created_at", "updated_at"
    FROM "partner_usage_statements";
GRANT SELECT ON azora_reader."partner_usage_statements" TO azora_reader;
ALTER VIEW azora_reader."partner_usage_statements" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "partner_usage_statements"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "partner_usage_statements"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "partner_usage_statements"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "partner_usage_statements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
