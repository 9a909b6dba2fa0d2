-- CreateEnum
CREATE TYPE "OnboardingTrack" AS ENUM ('FOUNDER', 'STUDENT', 'EDUCATOR', 'EMPLOYER');

-- CreateEnum
CREATE TYPE "JourneyStatus" AS ENUM ('INVITED', 'IN_PROGRESS', 'BLOCKED', 'COMPLETED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "StepKind" AS ENUM ('PROFILE', 'VERIFY_EMAIL', 'IDENTITY', 'GUARDIAN_CONSENT', 'WALLET', 'CONTRACT', 'EQUITY_ALLOCATION', 'PLACEMENT_TEST', 'ORIENTATION');

-- CreateEnum
CREATE TYPE "StepStatus" AS ENUM ('LOCKED', 'AVAILABLE', 'BLOCKED', 'COMPLETED', 'SKIPPED');

-- CreateEnum
CREATE TYPE "CheckPurpose" AS ENUM ('IDENTITY', 'AGE', 'ADDRESS', 'RIGHT_TO_WORK');

-- CreateEnum
CREATE TYPE "IdentityCheckStatus" AS ENUM ('PENDING', 'VERIFIED', 'FAILED');

-- CreateEnum
CREATE TYPE "IdentityAssurance" AS ENUM ('IAL1', 'IAL2', 'IAL3');

-- CreateEnum
CREATE TYPE "ContractKind" AS ENUM ('FOUNDERS_AGREEMENT', 'SHARE_SUBSCRIPTION', 'IP_ASSIGNMENT', 'NON_DISCLOSURE', 'STUDENT_AGREEMENT', 'EDUCATOR_AGREEMENT', 'EMPLOYER_TERMS');

-- CreateEnum
CREATE TYPE "ContractStatus" AS ENUM ('DRAFT', 'OFFERED', 'PARTIALLY_SIGNED', 'EXECUTED', 'DECLINED', 'VOIDED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "SignerCapacity" AS ENUM ('NEWCOMER', 'GUARDIAN', 'ORGANISATION', 'WITNESS');

-- CreateEnum
CREATE TYPE "SignatureForm" AS ENUM ('ELECTRONIC', 'ADVANCED');

-- CreateEnum
CREATE TYPE "PadesLevel" AS ENUM ('B_B', 'B_T', 'B_LT', 'B_LTA');

-- CreateEnum
CREATE TYPE "AuthorityStatus" AS ENUM ('ACTIVE', 'REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "onboarding_journeys" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "track" "OnboardingTrack" NOT NULL,
    "status" "JourneyStatus" NOT NULL DEFAULT 'INVITED',
    "step_count" SMALLINT NOT NULL,
    "completed_step_count" SMALLINT NOT NULL DEFAULT 0,
    "goal" TEXT,
    "invited_by_id" UUID,
    "stakeholder_id" UUID,
    "wallet_id" UUID,
    "invited_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "onboarding_journeys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "onboarding_steps" (
    "id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "kind" "StepKind" NOT NULL,
    "title" TEXT NOT NULL,
    "is_mandatory" BOOLEAN NOT NULL DEFAULT true,
    "status" "StepStatus" NOT NULL DEFAULT 'LOCKED',
    "blocked_reason" TEXT,
    "due_at" TIMESTAMPTZ(6),
    "available_at" TIMESTAMPTZ(6),
    "finished_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "onboarding_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity_checks" (
    "id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "kyc_case_id" UUID,
    "attempt" SMALLINT NOT NULL DEFAULT 1,
    "purpose" "CheckPurpose" NOT NULL,
    "status" "IdentityCheckStatus" NOT NULL DEFAULT 'PENDING',
    "assurance" "IdentityAssurance",
    "concluded_at" TIMESTAMPTZ(6),
    "valid_until" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "identity_checks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "onboarding_contracts" (
    "id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "ContractKind" NOT NULL,
    "template_name" TEXT NOT NULL,
    "template_version" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "governing_law" CHAR(2) NOT NULL DEFAULT 'ZA',
    "document_file_id" UUID NOT NULL,
    "document_sha256" CHAR(64) NOT NULL,
    "required_signature_count" SMALLINT NOT NULL DEFAULT 2,
    "signature_count" SMALLINT NOT NULL DEFAULT 0,
    "status" "ContractStatus" NOT NULL DEFAULT 'DRAFT',
    "offer_expires_at" TIMESTAMPTZ(6),
    "effective_from" DATE,
    "effective_to" DATE,
    "executed_at" TIMESTAMPTZ(6),
    "terminated_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "onboarding_contracts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_signatures" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "signer_id" UUID NOT NULL,
    "capacity" "SignerCapacity" NOT NULL,
    "authority_id" UUID,
    "form" "SignatureForm" NOT NULL,
    "pades_level" "PadesLevel",
    "signed_sha256" CHAR(64) NOT NULL,
    "certificate_serial" TEXT,
    "time_stamp_token" BYTEA,
    "ip_address" INET,
    "signed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contract_signatures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signing_authorities" (
    "id" UUID NOT NULL,
    "holder_id" UUID NOT NULL,
    "granted_by_id" UUID NOT NULL,
    "contract_kinds" "ContractKind"[],
    "must_cosign" BOOLEAN NOT NULL DEFAULT false,
    "limit_amount" DECIMAL(18,8),
    "limit_currency" VARCHAR(10),
    "resolution_number" TEXT NOT NULL,
    "resolution_file_id" UUID,
    "status" "AuthorityStatus" NOT NULL DEFAULT 'ACTIVE',
    "valid_from" TIMESTAMPTZ(6) NOT NULL,
    "valid_until" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "signing_authorities_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "onboarding_journeys_invited_by_id_idx" ON "onboarding_journeys"("invited_by_id");

-- CreateIndex
CREATE INDEX "onboarding_journeys_stakeholder_id_idx" ON "onboarding_journeys"("stakeholder_id");

-- CreateIndex
CREATE INDEX "onboarding_journeys_wallet_id_idx" ON "onboarding_journeys"("wallet_id");

-- CreateIndex
CREATE INDEX "onboarding_journeys_organization_id_idx" ON "onboarding_journeys"("organization_id");

-- CreateIndex
CREATE INDEX "onboarding_journeys_compliance_id_idx" ON "onboarding_journeys"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "onboarding_journeys_user_id_id_key" ON "onboarding_journeys"("user_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "onboarding_steps_journey_id_position_key" ON "onboarding_steps"("journey_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "onboarding_steps_journey_id_kind_key" ON "onboarding_steps"("journey_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "identity_checks_kyc_case_id_key" ON "identity_checks"("kyc_case_id");

-- CreateIndex
CREATE UNIQUE INDEX "identity_checks_journey_id_attempt_key" ON "identity_checks"("journey_id", "attempt");

-- CreateIndex
CREATE INDEX "onboarding_contracts_user_id_journey_id_idx" ON "onboarding_contracts"("user_id", "journey_id");

-- CreateIndex
CREATE INDEX "onboarding_contracts_document_file_id_idx" ON "onboarding_contracts"("document_file_id");

-- CreateIndex
CREATE INDEX "onboarding_contracts_organization_id_idx" ON "onboarding_contracts"("organization_id");

-- CreateIndex
CREATE INDEX "onboarding_contracts_compliance_id_idx" ON "onboarding_contracts"("compliance_id");

-- CreateIndex
CREATE INDEX "contract_signatures_signer_id_idx" ON "contract_signatures"("signer_id");

-- CreateIndex
CREATE INDEX "contract_signatures_authority_id_idx" ON "contract_signatures"("authority_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_signatures_contract_id_signer_id_capacity_key" ON "contract_signatures"("contract_id", "signer_id", "capacity");

-- CreateIndex
CREATE INDEX "signing_authorities_holder_id_idx" ON "signing_authorities"("holder_id");

-- CreateIndex
CREATE INDEX "signing_authorities_granted_by_id_idx" ON "signing_authorities"("granted_by_id");

-- CreateIndex
CREATE INDEX "signing_authorities_resolution_file_id_idx" ON "signing_authorities"("resolution_file_id");

-- CreateIndex
CREATE INDEX "signing_authorities_organization_id_idx" ON "signing_authorities"("organization_id");

-- CreateIndex
CREATE INDEX "signing_authorities_compliance_id_idx" ON "signing_authorities"("compliance_id");

-- AddForeignKey
ALTER TABLE "onboarding_steps" ADD CONSTRAINT "onboarding_steps_journey_id_fkey" FOREIGN KEY ("journey_id") REFERENCES "onboarding_journeys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity_checks" ADD CONSTRAINT "identity_checks_journey_id_fkey" FOREIGN KEY ("journey_id") REFERENCES "onboarding_journeys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "onboarding_contracts" ADD CONSTRAINT "onboarding_contracts_user_id_journey_id_fkey" FOREIGN KEY ("user_id", "journey_id") REFERENCES "onboarding_journeys"("user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_signatures" ADD CONSTRAINT "contract_signatures_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "onboarding_contracts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contract_signatures" ADD CONSTRAINT "contract_signatures_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "signing_authorities"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of onboarding_journeys
ALTER TABLE "onboarding_journeys" ADD CONSTRAINT "onboarding_journeys_step_count_completed_step_co_c986a967_check"
    CHECK (step_count BETWEEN 1 AND 50 AND completed_step_count BETWEEN 0 AND step_count);
ALTER TABLE "onboarding_journeys" ADD CONSTRAINT "onboarding_journeys_status_completed_step_count_ac43ca11_check"
    CHECK (status <> 'COMPLETED' OR completed_step_count = step_count);
ALTER TABLE "onboarding_journeys" ADD CONSTRAINT "onboarding_journeys_status_ended_at_c0661a66_check"
    CHECK ((status IN ('COMPLETED', 'ABANDONED')) = (ended_at IS NOT NULL));
ALTER TABLE "onboarding_journeys" ADD CONSTRAINT "onboarding_journeys_started_at_invited_at_ended_374b5756_check"
    CHECK (started_at >= invited_at AND ended_at >= started_at);
ALTER TABLE "onboarding_journeys" ADD CONSTRAINT "onboarding_journeys_status_started_at_82e6e11c_check"
    CHECK (status IN ('INVITED', 'ABANDONED') OR started_at IS NOT NULL);
ALTER TABLE "onboarding_journeys" ADD CONSTRAINT "onboarding_journeys_status_started_at_106575bc_check"
    CHECK (status <> 'INVITED' OR started_at IS NULL);
ALTER TABLE "onboarding_journeys" ADD CONSTRAINT "onboarding_journeys_track_stakeholder_id_f2c355d7_check"
    CHECK ((track = 'FOUNDER') = (stakeholder_id IS NOT NULL));
CREATE UNIQUE INDEX "onboarding_journeys_user_id_track_93bd83b8_key" ON "onboarding_journeys" ("user_id", "track")
    WHERE (status IN ('INVITED', 'IN_PROGRESS', 'BLOCKED') AND deleted_at IS NULL);

-- Safeguards of onboarding_steps
ALTER TABLE "onboarding_steps" ADD CONSTRAINT "onboarding_steps_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "onboarding_steps" ADD CONSTRAINT "onboarding_steps_status_finished_at_f59ed3a5_check"
    CHECK ((status IN ('COMPLETED', 'SKIPPED')) = (finished_at IS NOT NULL));
ALTER TABLE "onboarding_steps" ADD CONSTRAINT "onboarding_steps_status_is_mandatory_ef1a483a_check"
    CHECK (status <> 'SKIPPED' OR NOT is_mandatory);
ALTER TABLE "onboarding_steps" ADD CONSTRAINT "onboarding_steps_finished_at_available_at_65727bd9_check"
    CHECK (finished_at >= available_at);
ALTER TABLE "onboarding_steps" ADD CONSTRAINT "onboarding_steps_status_blocked_reason_4184643a_check"
    CHECK ((status = 'BLOCKED') = (blocked_reason IS NOT NULL));
ALTER TABLE "onboarding_steps" ADD CONSTRAINT "onboarding_steps_status_available_at_e997c563_check"
    CHECK (status = 'LOCKED' OR available_at IS NOT NULL);

-- Safeguards of identity_checks
ALTER TABLE "identity_checks" ADD CONSTRAINT "identity_checks_status_concluded_at_7c2a2bf6_check"
    CHECK ((status IN ('VERIFIED', 'FAILED')) = (concluded_at IS NOT NULL));
ALTER TABLE "identity_checks" ADD CONSTRAINT "identity_checks_valid_until_concluded_at_f252ce49_check"
    CHECK (valid_until > (concluded_at AT TIME ZONE 'UTC')::date);
ALTER TABLE "identity_checks" ADD CONSTRAINT "identity_checks_status_valid_until_assurance_34a949be_check"
    CHECK (status <> 'VERIFIED' OR (valid_until IS NOT NULL AND assurance IS NOT NULL));
ALTER TABLE "identity_checks" ADD CONSTRAINT "identity_checks_attempt_ff190c31_check"
    CHECK (attempt BETWEEN 1 AND 5);
CREATE UNIQUE INDEX "identity_checks_journey_id_ab03fce7_key" ON "identity_checks" ("journey_id")
    WHERE (status = 'VERIFIED');

-- Safeguards of onboarding_contracts
ALTER TABLE "onboarding_contracts" ADD CONSTRAINT "onboarding_contracts_document_sha256_f0e300c6_check"
    CHECK (document_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "onboarding_contracts" ADD CONSTRAINT "onboarding_contracts_required_signature_count_si_2c5faca7_check"
    CHECK (required_signature_count BETWEEN 1 AND 10 AND signature_count BETWEEN 0 AND required_signature_count);
ALTER TABLE "onboarding_contracts" ADD CONSTRAINT "onboarding_contracts_status_executed_at_8e9e5b42_check"
    CHECK ((status IN ('EXECUTED', 'TERMINATED')) = (executed_at IS NOT NULL));
ALTER TABLE "onboarding_contracts" ADD CONSTRAINT "onboarding_contracts_status_signature_count_requ_6f190d01_check"
    CHECK ((status IN ('EXECUTED', 'TERMINATED')) = (signature_count = required_signature_count));
ALTER TABLE "onboarding_contracts" ADD CONSTRAINT "onboarding_contracts_status_terminated_at_981a6c4d_check"
    CHECK ((status = 'TERMINATED') = (terminated_at IS NOT NULL));
ALTER TABLE "onboarding_contracts" ADD CONSTRAINT "onboarding_contracts_terminated_at_executed_at_o_a906f602_check"
    CHECK (terminated_at >= executed_at AND offer_expires_at > created_at);
ALTER TABLE "onboarding_contracts" ADD CONSTRAINT "onboarding_contracts_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "onboarding_contracts" ADD CONSTRAINT "onboarding_contracts_template_version_a8699415_check"
    CHECK (template_version ~ '^[0-9]+[.][0-9]+$');
CREATE UNIQUE INDEX "onboarding_contracts_journey_id_kind_6794583f_key" ON "onboarding_contracts" ("journey_id", "kind")
    WHERE (status <> 'VOIDED' AND deleted_at IS NULL);

-- Safeguards of contract_signatures
ALTER TABLE "contract_signatures" ADD CONSTRAINT "contract_signatures_signed_sha256_bac8cc0a_check"
    CHECK (signed_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "contract_signatures" ADD CONSTRAINT "contract_signatures_form_certificate_serial_40f15bff_check"
    CHECK ((form = 'ADVANCED') = (certificate_serial IS NOT NULL));
ALTER TABLE "contract_signatures" ADD CONSTRAINT "contract_signatures_form_pades_level_78f91156_check"
    CHECK (form <> 'ADVANCED' OR pades_level IS NOT NULL);
ALTER TABLE "contract_signatures" ADD CONSTRAINT "contract_signatures_pades_level_time_stamp_token_e4cf92e8_check"
    CHECK (pades_level IS NULL OR pades_level = 'B_B' OR time_stamp_token IS NOT NULL);
ALTER TABLE "contract_signatures" ADD CONSTRAINT "contract_signatures_capacity_authority_id_5e64bf4e_check"
    CHECK ((capacity = 'ORGANISATION') = (authority_id IS NOT NULL));

-- Safeguards of signing_authorities
ALTER TABLE "signing_authorities" ADD CONSTRAINT "signing_authorities_limit_amount_2896a05a_check"
    CHECK (limit_amount > 0 AND limit_amount < 'NaN');
ALTER TABLE "signing_authorities" ADD CONSTRAINT "signing_authorities_limit_amount_limit_currency_1f36224b_check"
    CHECK ((limit_amount IS NULL) = (limit_currency IS NULL));
ALTER TABLE "signing_authorities" ADD CONSTRAINT "signing_authorities_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "signing_authorities" ADD CONSTRAINT "signing_authorities_status_revoked_at_1102ddbb_check"
    CHECK ((status = 'REVOKED') = (revoked_at IS NOT NULL));
ALTER TABLE "signing_authorities" ADD CONSTRAINT "signing_authorities_revoked_at_valid_from_14eedbd7_check"
    CHECK (revoked_at >= valid_from);
ALTER TABLE "signing_authorities" ADD CONSTRAINT "signing_authorities_granted_by_id_holder_id_39709f2c_check"
    CHECK (granted_by_id <> holder_id);
ALTER TABLE "signing_authorities" ADD CONSTRAINT "signing_authorities_contract_kinds_5abffda6_check"
    CHECK (coalesce(cardinality(contract_kinds), 0) >= 1);
CREATE UNIQUE INDEX "signing_authorities_organization_id_holder_id_17f423a6_key" ON "signing_authorities" ("organization_id", "holder_id")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Own rows of onboarding_journeys
CREATE VIEW azora_keys."onboarding_journeys_2f32449b_own" AS
    SELECT "id" FROM "onboarding_journeys"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."onboarding_journeys_2f32449b_own" TO azora_user;

-- Access to onboarding_journeys
ALTER TABLE "onboarding_journeys" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "onboarding_journeys" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "onboarding_journeys" TO azora_service;
GRANT SELECT ON "onboarding_journeys" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("goal") ON "onboarding_journeys" TO azora_maintenance;
CREATE POLICY "onboarding_journeys_79a19be4_access" ON "onboarding_journeys"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "onboarding_journeys" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "onboarding_journeys" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "onboarding_journeys" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."onboarding_journeys" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "track", "status", "step_count", "completed_step_count",
        azora.mask_free_text("goal") AS "goal", "invited_by_id", "stakeholder_id", "wallet_id", "invited_at",
        "started_at", "ended_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "onboarding_journeys";
GRANT SELECT ON azora_reader."onboarding_journeys" TO azora_reader;
ALTER VIEW azora_reader."onboarding_journeys" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "onboarding_journeys"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{goal}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "onboarding_journeys"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{goal}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "onboarding_journeys"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{goal}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "onboarding_journeys"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to onboarding_steps
ALTER TABLE "onboarding_steps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "onboarding_steps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "onboarding_steps" TO azora_service;
GRANT SELECT ON "onboarding_steps" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "onboarding_steps_dba49c48_access" ON "onboarding_steps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "onboarding_steps" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "onboarding_steps" FOR SELECT TO azora_user
    USING ("journey_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."onboarding_journeys_2f32449b_own")));
CREATE VIEW azora_reader."onboarding_steps" WITH (security_barrier = true) AS
    SELECT "id", "journey_id", "position", "kind", "title", "is_mandatory", "status", "blocked_reason", "due_at",
        "available_at", "finished_at", "created_at", "updated_at"
    FROM "onboarding_steps";
GRANT SELECT ON azora_reader."onboarding_steps" TO azora_reader;
ALTER VIEW azora_reader."onboarding_steps" OWNER TO azora_masker;

-- Access to identity_checks
ALTER TABLE "identity_checks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "identity_checks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "identity_checks" TO azora_service;
GRANT SELECT ON "identity_checks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "identity_checks_b6dc75a6_access" ON "identity_checks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "identity_checks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "identity_checks" FOR SELECT TO azora_user
    USING ("journey_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."onboarding_journeys_2f32449b_own")));
CREATE VIEW azora_reader."identity_checks" WITH (security_barrier = true) AS
    SELECT "id", "journey_id", "kyc_case_id", "attempt", "purpose", "status", "assurance", "concluded_at", "valid_until",
        "created_at", "updated_at"
    FROM "identity_checks";
GRANT SELECT ON azora_reader."identity_checks" TO azora_reader;
ALTER VIEW azora_reader."identity_checks" OWNER TO azora_masker;

-- Access to onboarding_contracts
ALTER TABLE "onboarding_contracts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "onboarding_contracts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "onboarding_contracts" TO azora_service;
GRANT SELECT ON "onboarding_contracts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "onboarding_contracts_e1fc6177_access" ON "onboarding_contracts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "onboarding_contracts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "onboarding_contracts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "onboarding_contracts" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."onboarding_contracts" WITH (security_barrier = true) AS
    SELECT "id", "journey_id", "user_id", "kind", "template_name", "template_version", "language", "governing_law",
        "document_file_id", "document_sha256", "required_signature_count", "signature_count", "status",
        "offer_expires_at", "effective_from", "effective_to", "executed_at", "terminated_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "onboarding_contracts";
GRANT SELECT ON azora_reader."onboarding_contracts" TO azora_reader;
ALTER VIEW azora_reader."onboarding_contracts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "onboarding_contracts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "onboarding_contracts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "onboarding_contracts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "onboarding_contracts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to contract_signatures
ALTER TABLE "contract_signatures" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contract_signatures" FROM PUBLIC;
GRANT SELECT, INSERT ON "contract_signatures" TO azora_service;
GRANT SELECT ON "contract_signatures" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("ip_address") ON "contract_signatures" TO azora_maintenance;
CREATE POLICY "contract_signatures_ba5dd012_access" ON "contract_signatures"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contract_signatures" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "contract_signatures" FOR SELECT TO azora_user
    USING ("signer_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."contract_signatures" WITH (security_barrier = true) AS
    SELECT "id", "contract_id", "signer_id", "capacity", "authority_id", "form", "pades_level", "signed_sha256",
        "certificate_serial", "time_stamp_token", azora.mask_ip("ip_address") AS "ip_address", "signed_at",
        "created_at"
    FROM "contract_signatures";
GRANT SELECT ON azora_reader."contract_signatures" TO azora_reader;
ALTER VIEW azora_reader."contract_signatures" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "contract_signatures"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{ip_address}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "contract_signatures"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to signing_authorities
ALTER TABLE "signing_authorities" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "signing_authorities" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "signing_authorities" TO azora_service;
GRANT SELECT ON "signing_authorities" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "signing_authorities_a1fffb05_access" ON "signing_authorities"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "signing_authorities" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "signing_authorities" FOR SELECT TO azora_user
    USING ("holder_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "signing_authorities" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "holder_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."signing_authorities" WITH (security_barrier = true) AS
    SELECT "id", "holder_id", "granted_by_id", "contract_kinds", "must_cosign", "limit_amount", "limit_currency",
        "resolution_number", "resolution_file_id", "status", "valid_from", "valid_until", "revoked_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "signing_authorities";
GRANT SELECT ON azora_reader."signing_authorities" TO azora_reader;
ALTER VIEW azora_reader."signing_authorities" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "signing_authorities"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('holder_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "signing_authorities"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('holder_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "signing_authorities"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('holder_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "signing_authorities"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
