-- CreateEnum
CREATE TYPE "IssuerStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'RETIRED');

-- CreateEnum
CREATE TYPE "AchievementType" AS ENUM ('ACHIEVEMENT', 'ASSESSMENT', 'BADGE', 'CERTIFICATE', 'CERTIFICATION', 'COURSE', 'CO_CURRICULAR', 'COMMUNITY_SERVICE', 'COMPETENCY', 'DIPLOMA', 'BACHELOR_DEGREE', 'MASTER_DEGREE', 'DOCTORAL_DEGREE', 'LEARNING_PROGRAM', 'LICENSE', 'MEMBERSHIP', 'MICRO_CREDENTIAL');

-- CreateEnum
CREATE TYPE "AchievementStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'RETIRED');

-- CreateEnum
CREATE TYPE "CredentialKind" AS ENUM ('ACHIEVEMENT', 'ENDORSEMENT', 'CLR');

-- CreateEnum
CREATE TYPE "ProofFormat" AS ENUM ('DATA_INTEGRITY_EDDSA', 'DATA_INTEGRITY_ECDSA', 'JWT', 'SD_JWT');

-- CreateEnum
CREATE TYPE "CredentialStatus" AS ENUM ('DRAFT', 'ISSUED', 'SUSPENDED', 'REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "RevocationReason" AS ENUM ('ISSUED_IN_ERROR', 'INTEGRITY_RULING', 'SUPERSEDED', 'HOLDER_REQUEST', 'KEY_COMPROMISED');

-- CreateEnum
CREATE TYPE "EvidenceGenre" AS ENUM ('SUBMISSION', 'ARTEFACT', 'PHOTOGRAPH', 'VIDEO', 'TESTIMONIAL', 'TRANSCRIPT');

-- CreateEnum
CREATE TYPE "StatusPurpose" AS ENUM ('REVOCATION', 'SUSPENSION', 'REFRESH', 'MESSAGE');

-- CreateEnum
CREATE TYPE "WalletProvider" AS ENUM ('AZORA', 'EXTERNAL');

-- CreateEnum
CREATE TYPE "WalletStatus" AS ENUM ('PENDING', 'BOUND', 'UNBOUND');

-- CreateEnum
CREATE TYPE "VerificationChannel" AS ENUM ('PORTAL', 'API', 'PRESENTATION', 'QR_CODE');

-- CreateEnum
CREATE TYPE "VerificationResult" AS ENUM ('VERIFIED', 'INVALID', 'REVOKED', 'SUSPENDED', 'EXPIRED', 'NOT_FOUND');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "issuer_profiles" (
    "id" UUID NOT NULL,
    "institution_id" UUID,
    "did" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT,
    "contact_url" TEXT,
    "verification_method" TEXT NOT NULL,
    "managed_by_id" UUID NOT NULL,
    "status" "IssuerStatus" NOT NULL DEFAULT 'ACTIVE',
    "suspended_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "issuer_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "achievement_definitions" (
    "id" UUID NOT NULL,
    "issuer_id" UUID NOT NULL,
    "achievement_type" "AchievementType" NOT NULL,
    "name" TEXT NOT NULL,
    "human_code" TEXT,
    "version" TEXT NOT NULL DEFAULT '1.0',
    "criteria_narrative" TEXT NOT NULL,
    "criteria_url" TEXT,
    "image_file_id" UUID,
    "field_of_study" TEXT,
    "credits_available" DECIMAL(6,2),
    "course_id" UUID,
    "qualification_id" UUID,
    "validity_months" SMALLINT,
    "created_by_id" UUID,
    "status" "AchievementStatus" NOT NULL DEFAULT 'DRAFT',
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "achievement_definitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "issued_credentials" (
    "id" UUID NOT NULL,
    "credential_uri" TEXT NOT NULL,
    "achievement_id" UUID NOT NULL,
    "issuer_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "wallet_id" UUID,
    "subject_name" TEXT,
    "credential_kind" "CredentialKind" NOT NULL DEFAULT 'ACHIEVEMENT',
    "proof_format" "ProofFormat",
    "document" JSONB,
    "document_sha256" CHAR(64),
    "status" "CredentialStatus" NOT NULL DEFAULT 'DRAFT',
    "valid_from" TIMESTAMPTZ(6) NOT NULL,
    "valid_until" TIMESTAMPTZ(6),
    "issued_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "revocation_reason" "RevocationReason",
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "issued_credentials_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential_evidence" (
    "id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "genre" "EvidenceGenre" NOT NULL,
    "narrative" TEXT,
    "audience" TEXT,
    "submission_id" UUID,
    "file_id" UUID,
    "url" TEXT,
    "content_sha256" CHAR(64),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "credential_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "status_lists" (
    "id" UUID NOT NULL,
    "issuer_id" UUID NOT NULL,
    "list_uri" TEXT NOT NULL,
    "purpose" "StatusPurpose" NOT NULL,
    "length" INTEGER NOT NULL DEFAULT 131072,
    "next_index" INTEGER NOT NULL DEFAULT 0,
    "encoded_list" TEXT NOT NULL,
    "ttl_ms" BIGINT NOT NULL DEFAULT 300000,
    "published_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "status_lists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "status_list_entries" (
    "id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "status_list_index" INTEGER NOT NULL,
    "is_set" BOOLEAN NOT NULL DEFAULT false,
    "set_at" TIMESTAMPTZ(6),
    "set_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "status_list_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holder_wallets" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "did" TEXT NOT NULL,
    "label" TEXT,
    "provider" "WalletProvider" NOT NULL DEFAULT 'AZORA',
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "status" "WalletStatus" NOT NULL DEFAULT 'PENDING',
    "bound_at" TIMESTAMPTZ(6),
    "unbound_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "holder_wallets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification_requests" (
    "id" UUID NOT NULL,
    "credential_id" UUID,
    "channel" "VerificationChannel" NOT NULL,
    "verifier_name" TEXT,
    "verifier_organization_id" UUID,
    "ip_address" INET,
    "nonce_hash" TEXT,
    "is_signature_valid" BOOLEAN NOT NULL,
    "is_in_period" BOOLEAN NOT NULL,
    "is_status_clear" BOOLEAN NOT NULL,
    "result" "VerificationResult" NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_requests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "issuer_profiles_did_key" ON "issuer_profiles"("did");

-- CreateIndex
CREATE INDEX "issuer_profiles_institution_id_idx" ON "issuer_profiles"("institution_id");

-- CreateIndex
CREATE INDEX "issuer_profiles_managed_by_id_idx" ON "issuer_profiles"("managed_by_id");

-- CreateIndex
CREATE INDEX "issuer_profiles_compliance_id_idx" ON "issuer_profiles"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "issuer_profiles_organization_id_id_key" ON "issuer_profiles"("organization_id", "id");

-- CreateIndex
CREATE INDEX "achievement_definitions_image_file_id_idx" ON "achievement_definitions"("image_file_id");

-- CreateIndex
CREATE INDEX "achievement_definitions_course_id_idx" ON "achievement_definitions"("course_id");

-- CreateIndex
CREATE INDEX "achievement_definitions_qualification_id_idx" ON "achievement_definitions"("qualification_id");

-- CreateIndex
CREATE INDEX "achievement_definitions_created_by_id_idx" ON "achievement_definitions"("created_by_id");

-- CreateIndex
CREATE INDEX "achievement_definitions_organization_id_issuer_id_idx" ON "achievement_definitions"("organization_id", "issuer_id");

-- CreateIndex
CREATE INDEX "achievement_definitions_compliance_id_idx" ON "achievement_definitions"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "achievement_definitions_organization_id_id_key" ON "achievement_definitions"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "issued_credentials_credential_uri_key" ON "issued_credentials"("credential_uri");

-- CreateIndex
CREATE INDEX "issued_credentials_student_id_idx" ON "issued_credentials"("student_id");

-- CreateIndex
CREATE INDEX "issued_credentials_user_id_idx" ON "issued_credentials"("user_id");

-- CreateIndex
CREATE INDEX "issued_credentials_wallet_id_idx" ON "issued_credentials"("wallet_id");

-- CreateIndex
CREATE INDEX "issued_credentials_organization_id_achievement_id_idx" ON "issued_credentials"("organization_id", "achievement_id");

-- CreateIndex
CREATE INDEX "issued_credentials_organization_id_issuer_id_idx" ON "issued_credentials"("organization_id", "issuer_id");

-- CreateIndex
CREATE INDEX "issued_credentials_compliance_id_idx" ON "issued_credentials"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "issued_credentials_issuer_id_id_key" ON "issued_credentials"("issuer_id", "id");

-- CreateIndex
CREATE INDEX "credential_evidence_credential_id_idx" ON "credential_evidence"("credential_id");

-- CreateIndex
CREATE INDEX "credential_evidence_submission_id_idx" ON "credential_evidence"("submission_id");

-- CreateIndex
CREATE INDEX "credential_evidence_file_id_idx" ON "credential_evidence"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "status_lists_list_uri_key" ON "status_lists"("list_uri");

-- CreateIndex
CREATE INDEX "status_lists_issuer_id_idx" ON "status_lists"("issuer_id");

-- CreateIndex
CREATE INDEX "status_list_entries_set_by_id_idx" ON "status_list_entries"("set_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "status_list_entries_list_id_status_list_index_key" ON "status_list_entries"("list_id", "status_list_index");

-- CreateIndex
CREATE UNIQUE INDEX "status_list_entries_credential_id_list_id_key" ON "status_list_entries"("credential_id", "list_id");

-- CreateIndex
CREATE INDEX "holder_wallets_user_id_idx" ON "holder_wallets"("user_id");

-- CreateIndex
CREATE INDEX "holder_wallets_organization_id_idx" ON "holder_wallets"("organization_id");

-- CreateIndex
CREATE INDEX "holder_wallets_compliance_id_idx" ON "holder_wallets"("compliance_id");

-- CreateIndex
CREATE INDEX "verification_requests_credential_id_created_at_idx" ON "verification_requests"("credential_id", "created_at");

-- CreateIndex
CREATE INDEX "verification_requests_created_at_idx" ON "verification_requests" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "verification_requests_verifier_organization_id_idx" ON "verification_requests"("verifier_organization_id");

-- AddForeignKey
ALTER TABLE "achievement_definitions" ADD CONSTRAINT "achievement_definitions_organization_id_issuer_id_fkey" FOREIGN KEY ("organization_id", "issuer_id") REFERENCES "issuer_profiles"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_credentials" ADD CONSTRAINT "issued_credentials_organization_id_achievement_id_fkey" FOREIGN KEY ("organization_id", "achievement_id") REFERENCES "achievement_definitions"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_credentials" ADD CONSTRAINT "issued_credentials_organization_id_issuer_id_fkey" FOREIGN KEY ("organization_id", "issuer_id") REFERENCES "issuer_profiles"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_credentials" ADD CONSTRAINT "issued_credentials_wallet_id_fkey" FOREIGN KEY ("wallet_id") REFERENCES "holder_wallets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential_evidence" ADD CONSTRAINT "credential_evidence_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "issued_credentials"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_lists" ADD CONSTRAINT "status_lists_issuer_id_fkey" FOREIGN KEY ("issuer_id") REFERENCES "issuer_profiles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_list_entries" ADD CONSTRAINT "status_list_entries_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "status_lists"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_list_entries" ADD CONSTRAINT "status_list_entries_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "issued_credentials"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "issued_credentials"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of issuer_profiles
ALTER TABLE "issuer_profiles" ADD CONSTRAINT "issuer_profiles_did_33dbfa39_check"
    CHECK (did ~ '^did:[a-z0-9]+:[A-Za-z0-9._:%-]+$');
ALTER TABLE "issuer_profiles" ADD CONSTRAINT "issuer_profiles_url_44d03435_check"
    CHECK (url ~ '^https://');
ALTER TABLE "issuer_profiles" ADD CONSTRAINT "issuer_profiles_verification_method_53184553_check"
    CHECK (verification_method ~ '^did:[a-z0-9]+:[A-Za-z0-9._:%-]+#.+$');
ALTER TABLE "issuer_profiles" ADD CONSTRAINT "issuer_profiles_status_suspended_at_964c5123_check"
    CHECK ((status = 'SUSPENDED') = (suspended_at IS NOT NULL));

-- Safeguards of achievement_definitions
ALTER TABLE "achievement_definitions" ADD CONSTRAINT "achievement_definitions_criteria_narrative_e17dfbf3_check"
    CHECK (char_length(criteria_narrative) BETWEEN 10 AND 10000);
ALTER TABLE "achievement_definitions" ADD CONSTRAINT "achievement_definitions_credits_available_21e51abb_check"
    CHECK (credits_available > 0);
ALTER TABLE "achievement_definitions" ADD CONSTRAINT "achievement_definitions_version_46405579_check"
    CHECK (version ~ '^[0-9]+[.][0-9]+$');
ALTER TABLE "achievement_definitions" ADD CONSTRAINT "achievement_definitions_course_id_qualification_b09cc12a_check"
    CHECK (num_nonnulls(course_id, qualification_id) <= 1);
ALTER TABLE "achievement_definitions" ADD CONSTRAINT "achievement_definitions_achievement_type_qualifi_05e5f5d4_check"
    CHECK (achievement_type NOT IN ('BACHELOR_DEGREE', 'MASTER_DEGREE', 'DOCTORAL_DEGREE', 'DIPLOMA') OR qualification_id IS NOT NULL);
ALTER TABLE "achievement_definitions" ADD CONSTRAINT "achievement_definitions_validity_months_1d43fc9b_check"
    CHECK (validity_months > 0);
CREATE UNIQUE INDEX "achievement_definitions_issuer_id_human_code_versi_61de2cd9_key" ON "achievement_definitions" ("issuer_id", "human_code", "version")
    WHERE (human_code IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of issued_credentials
ALTER TABLE "issued_credentials" ADD CONSTRAINT "issued_credentials_credential_uri_1a50ec88_check"
    CHECK (credential_uri ~ '^(urn:uuid:|https://|did:)');
ALTER TABLE "issued_credentials" ADD CONSTRAINT "issued_credentials_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "issued_credentials" ADD CONSTRAINT "issued_credentials_status_issued_at_558fb63c_check"
    CHECK ((status <> 'DRAFT') = (issued_at IS NOT NULL));
ALTER TABLE "issued_credentials" ADD CONSTRAINT "issued_credentials_status_revoked_at_1102ddbb_check"
    CHECK ((status = 'REVOKED') = (revoked_at IS NOT NULL));
ALTER TABLE "issued_credentials" ADD CONSTRAINT "issued_credentials_revoked_at_revocation_reason_7205eb8b_check"
    CHECK ((revoked_at IS NULL) = (revocation_reason IS NULL));
ALTER TABLE "issued_credentials" ADD CONSTRAINT "issued_credentials_document_sha256_f0e300c6_check"
    CHECK (document_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "issued_credentials" ADD CONSTRAINT "issued_credentials_status_document_sha256_proof_f8b942b7_check"
    CHECK (status = 'DRAFT' OR (document_sha256 IS NOT NULL AND proof_format IS NOT NULL));
ALTER TABLE "issued_credentials" ADD CONSTRAINT "issued_credentials_revoked_at_issued_at_42086db5_check"
    CHECK (revoked_at >= issued_at);
CREATE UNIQUE INDEX "issued_credentials_achievement_id_student_id_a9c76164_key" ON "issued_credentials" ("achievement_id", "student_id")
    WHERE (status IN ('DRAFT', 'ISSUED', 'SUSPENDED') AND deleted_at IS NULL);

-- Safeguards of credential_evidence
ALTER TABLE "credential_evidence" ADD CONSTRAINT "credential_evidence_submission_id_file_id_url_0a763ea4_check"
    CHECK (num_nonnulls(submission_id, file_id, url) = 1);
ALTER TABLE "credential_evidence" ADD CONSTRAINT "credential_evidence_url_44d03435_check"
    CHECK (url ~ '^https://');
ALTER TABLE "credential_evidence" ADD CONSTRAINT "credential_evidence_content_sha256_file_id_887961b0_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$' AND (file_id IS NULL OR content_sha256 IS NOT NULL));

-- Safeguards of status_lists
ALTER TABLE "status_lists" ADD CONSTRAINT "status_lists_list_uri_8c1dbf0b_check"
    CHECK (list_uri ~ '^https://');
ALTER TABLE "status_lists" ADD CONSTRAINT "status_lists_length_80febf66_check"
    CHECK (length >= 131072 AND length % 8 = 0);
ALTER TABLE "status_lists" ADD CONSTRAINT "status_lists_next_index_length_1fe0c931_check"
    CHECK (next_index BETWEEN 0 AND length);
ALTER TABLE "status_lists" ADD CONSTRAINT "status_lists_ttl_ms_ab1925e7_check"
    CHECK (ttl_ms > 0);
ALTER TABLE "status_lists" ADD CONSTRAINT "status_lists_encoded_list_004c0657_check"
    CHECK (encoded_list ~ '^u[A-Za-z0-9_-]+$');

-- Safeguards of status_list_entries
ALTER TABLE "status_list_entries" ADD CONSTRAINT "status_list_entries_status_list_index_b5b9ffbb_check"
    CHECK (status_list_index >= 0);
ALTER TABLE "status_list_entries" ADD CONSTRAINT "status_list_entries_is_set_set_at_3c8aaef9_check"
    CHECK (is_set = (set_at IS NOT NULL));

-- Safeguards of holder_wallets
ALTER TABLE "holder_wallets" ADD CONSTRAINT "holder_wallets_did_33dbfa39_check"
    CHECK (did ~ '^did:[a-z0-9]+:[A-Za-z0-9._:%-]+$');
ALTER TABLE "holder_wallets" ADD CONSTRAINT "holder_wallets_status_bound_at_unbound_at_d3c616e4_check"
    CHECK ((status = 'BOUND') = (bound_at IS NOT NULL AND unbound_at IS NULL));
ALTER TABLE "holder_wallets" ADD CONSTRAINT "holder_wallets_status_unbound_at_6fc599d7_check"
    CHECK ((status = 'UNBOUND') = (unbound_at IS NOT NULL));
ALTER TABLE "holder_wallets" ADD CONSTRAINT "holder_wallets_unbound_at_bound_at_62a79a8e_check"
    CHECK (unbound_at >= bound_at);
ALTER TABLE "holder_wallets" ADD CONSTRAINT "holder_wallets_is_default_status_e21450a9_check"
    CHECK (NOT is_default OR status = 'BOUND');
CREATE UNIQUE INDEX "holder_wallets_user_id_b2d31cae_key" ON "holder_wallets" ("user_id")
    WHERE (is_default AND deleted_at IS NULL);
CREATE UNIQUE INDEX "holder_wallets_did_5b8a145b_key" ON "holder_wallets" ("did")
    WHERE (status = 'BOUND' AND deleted_at IS NULL);

-- Safeguards of verification_requests
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_nonce_hash_22f998c6_check"
    CHECK (nonce_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_result_is_signature_valid_c1f9404f_check"
    CHECK ((result = 'VERIFIED') = (is_signature_valid AND is_in_period AND is_status_clear));
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_duration_ms_4396fb6b_check"
    CHECK (duration_ms >= 0);
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_result_credential_id_6e740d3e_check"
    CHECK (result <> 'NOT_FOUND' OR credential_id IS NULL);

-- Own rows of issued_credentials
CREATE VIEW azora_keys."issued_credentials_de8581a2_own" AS
    SELECT "id" FROM "issued_credentials"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."issued_credentials_de8581a2_own" TO azora_user;

-- Access to issuer_profiles
ALTER TABLE "issuer_profiles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "issuer_profiles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "issuer_profiles" TO azora_service;
GRANT SELECT ON "issuer_profiles" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "issuer_profiles_42dab3f1_access" ON "issuer_profiles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "issuer_profiles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "issuer_profiles" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "issuer_profiles" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."issuer_profiles" WITH (security_barrier = true) AS
    SELECT "id", "institution_id", "did", "name", "url", "description", "contact_url", "verification_method",
        "managed_by_id", "status", "suspended_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "issuer_profiles";
GRANT SELECT ON azora_reader."issuer_profiles" TO azora_reader;
ALTER VIEW azora_reader."issuer_profiles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "issuer_profiles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "issuer_profiles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "issuer_profiles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "issuer_profiles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to achievement_definitions
ALTER TABLE "achievement_definitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "achievement_definitions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "achievement_definitions" TO azora_service;
GRANT SELECT ON "achievement_definitions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "achievement_definitions_c871ab11_access" ON "achievement_definitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "achievement_definitions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "achievement_definitions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "achievement_definitions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."achievement_definitions" WITH (security_barrier = true) AS
    SELECT "id", "issuer_id", "achievement_type", "name", "human_code", "version", "criteria_narrative", "criteria_url",
        "image_file_id", "field_of_study", "credits_available", "course_id", "qualification_id", "validity_months",
        "created_by_id", "status", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "achievement_definitions";
GRANT SELECT ON azora_reader."achievement_definitions" TO azora_reader;
ALTER VIEW azora_reader."achievement_definitions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "achievement_definitions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "achievement_definitions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "achievement_definitions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "achievement_definitions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to issued_credentials
ALTER TABLE "issued_credentials" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "issued_credentials" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "issued_credentials" TO azora_service;
GRANT SELECT ON "issued_credentials" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("subject_name", "document") ON "issued_credentials" TO azora_maintenance;
CREATE POLICY "issued_credentials_986fa893_access" ON "issued_credentials"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "issued_credentials" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "issued_credentials" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "issued_credentials" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."issued_credentials" WITH (security_barrier = true) AS
    SELECT "id", "credential_uri", "achievement_id", "issuer_id", "student_id", "user_id", "wallet_id",
        azora.mask_name("subject_name") AS "subject_name", "credential_kind", "proof_format",
        NULL::jsonb AS "document", "document_sha256", "status", "valid_from", "valid_until", "issued_at", "revoked_at",
        "revocation_reason", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "issued_credentials";
GRANT SELECT ON azora_reader."issued_credentials" TO azora_reader;
ALTER VIEW azora_reader."issued_credentials" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "issued_credentials"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{subject_name,document}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "issued_credentials"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{subject_name,document}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "issued_credentials"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{subject_name,document}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "issued_credentials"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to credential_evidence
ALTER TABLE "credential_evidence" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "credential_evidence" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "credential_evidence" TO azora_service;
GRANT SELECT ON "credential_evidence" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("narrative") ON "credential_evidence" TO azora_maintenance;
CREATE POLICY "credential_evidence_2a10d07f_access" ON "credential_evidence"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "credential_evidence" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "credential_evidence" FOR SELECT TO azora_user
    USING ("credential_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."issued_credentials_de8581a2_own")));
CREATE VIEW azora_reader."credential_evidence" WITH (security_barrier = true) AS
    SELECT "id", "credential_id", "name", "genre", azora.mask_free_text("narrative") AS "narrative", "audience",
        "submission_id", "file_id", "url", "content_sha256", "created_at", "updated_at"
    FROM "credential_evidence";
GRANT SELECT ON azora_reader."credential_evidence" TO azora_reader;
ALTER VIEW azora_reader."credential_evidence" OWNER TO azora_masker;

-- Access to status_lists
ALTER TABLE "status_lists" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "status_lists" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "status_lists" TO azora_service;
GRANT SELECT ON "status_lists" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "status_lists_410efd56_access" ON "status_lists"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "status_lists" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "status_lists" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "status_lists" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."status_lists" WITH (security_barrier = true) AS
    SELECT "id", "issuer_id", "list_uri", "purpose", "length", "next_index", "encoded_list", "ttl_ms", "published_at",
        "created_at", "updated_at", "deleted_at"
    FROM "status_lists";
GRANT SELECT ON azora_reader."status_lists" TO azora_reader;
ALTER VIEW azora_reader."status_lists" OWNER TO azora_masker;

-- Access to status_list_entries
ALTER TABLE "status_list_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "status_list_entries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "status_list_entries" TO azora_service;
GRANT SELECT ON "status_list_entries" TO azora_maintenance, azora_masker;
CREATE POLICY "status_list_entries_6851bdc7_access" ON "status_list_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "status_list_entries" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."status_list_entries" WITH (security_barrier = true) AS
    SELECT "id", "list_id", "credential_id", "status_list_index", "is_set", "set_at", "set_by_id", "created_at",
        "updated_at", "deleted_at"
    FROM "status_list_entries";
GRANT SELECT ON azora_reader."status_list_entries" TO azora_reader;
ALTER VIEW azora_reader."status_list_entries" OWNER TO azora_masker;

-- Access to holder_wallets
ALTER TABLE "holder_wallets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "holder_wallets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "holder_wallets" TO azora_service;
GRANT SELECT ON "holder_wallets" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("label", "updated_at") ON "holder_wallets" TO azora_user;
GRANT UPDATE ("did", "label") ON "holder_wallets" TO azora_maintenance;
CREATE POLICY "holder_wallets_f4a89e30_access" ON "holder_wallets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "holder_wallets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "holder_wallets" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "holder_wallets" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "holder_wallets" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."holder_wallets" WITH (security_barrier = true) AS
    SELECT "id", "user_id", azora.mask_government_id("did") AS "did", azora.mask_free_text("label") AS "label",
        "provider", "is_default", "status", "bound_at", "unbound_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "holder_wallets";
GRANT SELECT ON azora_reader."holder_wallets" TO azora_reader;
ALTER VIEW azora_reader."holder_wallets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "holder_wallets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{did,label}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "holder_wallets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{did,label}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "holder_wallets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{did,label}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "holder_wallets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to verification_requests
ALTER TABLE "verification_requests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "verification_requests" FROM PUBLIC;
GRANT SELECT, INSERT ON "verification_requests" TO azora_service;
GRANT SELECT ("id", "credential_id", "channel", "verifier_name", "verifier_organization_id", "ip_address",
        "is_signature_valid", "is_in_period", "is_status_clear", "result", "duration_ms", "created_at")
    ON "verification_requests" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("ip_address") ON "verification_requests" TO azora_maintenance;
CREATE POLICY "verification_requests_ee1c3cd9_access" ON "verification_requests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "verification_requests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "verification_requests" FOR SELECT TO azora_user
    USING ("credential_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."issued_credentials_de8581a2_own")));
CREATE VIEW azora_reader."verification_requests" WITH (security_barrier = true) AS
    SELECT "id", "credential_id", "channel", "verifier_name", "verifier_organization_id",
        azora.mask_ip("ip_address") AS "ip_address", "is_signature_valid", "is_in_period", "is_status_clear", "result",
        "duration_ms", "created_at"
    FROM "verification_requests";
GRANT SELECT ON azora_reader."verification_requests" TO azora_reader;
ALTER VIEW azora_reader."verification_requests" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "verification_requests"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{ip_address,nonce_hash}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "verification_requests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
