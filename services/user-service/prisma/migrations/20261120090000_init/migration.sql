-- CreateEnum
CREATE TYPE "UserType" AS ENUM ('LEARNER', 'EDUCATOR', 'EMPLOYER', 'GUARDIAN', 'STAFF');

-- CreateEnum
CREATE TYPE "ProfileVisibility" AS ENUM ('PRIVATE', 'MEMBERS', 'PUBLIC');

-- CreateEnum
CREATE TYPE "WalletCustody" AS ENUM ('PLATFORM', 'EXTERNAL');

-- CreateEnum
CREATE TYPE "WalletPurpose" AS ENUM ('GENERAL', 'SAVINGS', 'PAYOUT', 'CREDENTIALS');

-- CreateEnum
CREATE TYPE "WalletLinkStatus" AS ENUM ('PENDING', 'LINKED', 'UNLINKED');

-- CreateEnum
CREATE TYPE "ContactMedium" AS ENUM ('EMAIL', 'SMS', 'WHATSAPP', 'VOICE');

-- CreateEnum
CREATE TYPE "ContactPurpose" AS ENUM ('HOME', 'WORK', 'OTHER');

-- CreateEnum
CREATE TYPE "PreferenceKind" AS ENUM ('TEXT', 'NUMBER', 'FLAG', 'LIST', 'OBJECT');

-- CreateEnum
CREATE TYPE "PreferenceSource" AS ENUM ('CHOSEN', 'IMPORTED', 'INFERRED');

-- CreateEnum
CREATE TYPE "GuardianRelationship" AS ENUM ('PARENT', 'LEGAL_GUARDIAN', 'FOSTER_PARENT', 'GRANDPARENT', 'CUSTODIAN');

-- CreateEnum
CREATE TYPE "GuardianLinkStatus" AS ENUM ('INVITED', 'VERIFIED', 'REFUSED', 'ENDED');

-- CreateEnum
CREATE TYPE "GuardianEvidence" AS ENUM ('BIRTH_CERTIFICATE', 'COURT_ORDER', 'AFFIDAVIT', 'SCHOOL_CONFIRMATION');

-- CreateEnum
CREATE TYPE "ConsentPurpose" AS ENUM ('ACCOUNT', 'LEARNING_ANALYTICS', 'PERSONALISATION', 'DIRECT_MARKETING', 'RESEARCH', 'BIOMETRIC_VERIFICATION', 'DATA_SHARING');

-- CreateEnum
CREATE TYPE "LawfulBasis" AS ENUM ('CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'INTEREST_OF_SUBJECT', 'PUBLIC_LAW_DUTY', 'LEGITIMATE_INTEREST');

-- CreateEnum
CREATE TYPE "PiiCategory" AS ENUM ('IDENTITY', 'CONTACT', 'DEMOGRAPHIC', 'EDUCATION', 'BEHAVIOUR', 'FINANCIAL', 'BIOMETRIC', 'HEALTH', 'LOCATION');

-- CreateEnum
CREATE TYPE "ConsentState" AS ENUM ('REQUESTED', 'GIVEN', 'REFUSED', 'WITHDRAWN', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ConsentMethod" AS ENUM ('CHECKBOX', 'SIGNATURE', 'VERBAL', 'DOUBLE_OPT_IN');

-- CreateEnum
CREATE TYPE "ConsentChannel" AS ENUM ('WEB', 'MOBILE', 'PAPER', 'CALL_CENTRE', 'API');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "user_profiles" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "display_name" TEXT NOT NULL,
    "honorific_prefix" TEXT,
    "middle_name" TEXT,
    "pronouns" TEXT,
    "headline" TEXT,
    "user_type" "UserType" NOT NULL DEFAULT 'LEARNER',
    "preferred_language" TEXT NOT NULL DEFAULT 'en-ZA',
    "timezone" TEXT NOT NULL DEFAULT 'Africa/Johannesburg',
    "avatar_file_id" UUID,
    "visibility" "ProfileVisibility" NOT NULL DEFAULT 'MEMBERS',
    "is_minor" BOOLEAN NOT NULL DEFAULT false,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "user_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_wallets" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "custody" "WalletCustody" NOT NULL,
    "mint_wallet_id" UUID,
    "account_id" TEXT,
    "label" TEXT,
    "purpose" "WalletPurpose" NOT NULL DEFAULT 'GENERAL',
    "status" "WalletLinkStatus" NOT NULL DEFAULT 'PENDING',
    "is_primary" BOOLEAN NOT NULL DEFAULT false,
    "verified_at" TIMESTAMPTZ(6),
    "unlinked_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "user_wallets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_points" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "medium" "ContactMedium" NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "purpose" "ContactPurpose" NOT NULL DEFAULT 'HOME',
    "is_primary" BOOLEAN NOT NULL DEFAULT false,
    "verified_at" TIMESTAMPTZ(6),
    "bounced_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "contact_points_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "postal_addresses" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "purpose" "ContactPurpose" NOT NULL DEFAULT 'HOME',
    "street_address" TEXT NOT NULL,
    "suburb" TEXT,
    "locality" TEXT NOT NULL,
    "region" TEXT,
    "postal_code" TEXT,
    "country" CHAR(2) NOT NULL,
    "is_primary" BOOLEAN NOT NULL DEFAULT false,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "postal_addresses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_preferences" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value_kind" "PreferenceKind" NOT NULL,
    "value" JSONB NOT NULL,
    "source" "PreferenceSource" NOT NULL DEFAULT 'CHOSEN',
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "user_preferences_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guardian_links" (
    "id" UUID NOT NULL,
    "minor_id" UUID NOT NULL,
    "guardian_id" UUID,
    "guardian_name" TEXT NOT NULL,
    "guardian_email" TEXT,
    "relationship" "GuardianRelationship" NOT NULL,
    "status" "GuardianLinkStatus" NOT NULL DEFAULT 'INVITED',
    "evidence" "GuardianEvidence",
    "evidence_file_id" UUID,
    "court_order_number" TEXT,
    "may_consent" BOOLEAN NOT NULL DEFAULT true,
    "verified_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "guardian_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_receipts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "given_by_id" UUID,
    "guardian_link_id" UUID,
    "purpose" "ConsentPurpose" NOT NULL,
    "lawful_basis" "LawfulBasis" NOT NULL DEFAULT 'CONSENT',
    "pii_categories" "PiiCategory"[],
    "notice_url" TEXT NOT NULL,
    "notice_version" TEXT NOT NULL,
    "notice_language" TEXT NOT NULL DEFAULT 'en',
    "jurisdiction" CHAR(2) NOT NULL DEFAULT 'ZA',
    "recipients" TEXT[],
    "storage_days" INTEGER,
    "state" "ConsentState" NOT NULL DEFAULT 'REQUESTED',
    "given_at" TIMESTAMPTZ(6),
    "valid_until" TIMESTAMPTZ(6),
    "withdrawn_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "consent_receipts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_events" (
    "id" UUID NOT NULL,
    "receipt_id" UUID NOT NULL,
    "state" "ConsentState" NOT NULL,
    "method" "ConsentMethod",
    "actor_id" UUID,
    "channel" "ConsentChannel" NOT NULL,
    "evidence_sha256" CHAR(64),
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_profiles_user_id_key" ON "user_profiles"("user_id");

-- CreateIndex
CREATE INDEX "user_profiles_avatar_file_id_idx" ON "user_profiles"("avatar_file_id");

-- CreateIndex
CREATE INDEX "user_profiles_organization_id_idx" ON "user_profiles"("organization_id");

-- CreateIndex
CREATE INDEX "user_profiles_compliance_id_idx" ON "user_profiles"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_wallets_mint_wallet_id_key" ON "user_wallets"("mint_wallet_id");

-- CreateIndex
CREATE INDEX "user_wallets_user_id_idx" ON "user_wallets"("user_id");

-- CreateIndex
CREATE INDEX "user_wallets_organization_id_idx" ON "user_wallets"("organization_id");

-- CreateIndex
CREATE INDEX "user_wallets_compliance_id_idx" ON "user_wallets"("compliance_id");

-- CreateIndex
CREATE INDEX "contact_points_user_id_idx" ON "contact_points"("user_id");

-- CreateIndex
CREATE INDEX "contact_points_organization_id_idx" ON "contact_points"("organization_id");

-- CreateIndex
CREATE INDEX "contact_points_compliance_id_idx" ON "contact_points"("compliance_id");

-- CreateIndex
CREATE INDEX "postal_addresses_user_id_idx" ON "postal_addresses"("user_id");

-- CreateIndex
CREATE INDEX "postal_addresses_organization_id_idx" ON "postal_addresses"("organization_id");

-- CreateIndex
CREATE INDEX "postal_addresses_compliance_id_idx" ON "postal_addresses"("compliance_id");

-- CreateIndex
CREATE INDEX "user_preferences_organization_id_idx" ON "user_preferences"("organization_id");

-- CreateIndex
CREATE INDEX "user_preferences_compliance_id_idx" ON "user_preferences"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_preferences_user_id_key_key" ON "user_preferences"("user_id", "key");

-- CreateIndex
CREATE INDEX "guardian_links_minor_id_idx" ON "guardian_links"("minor_id");

-- CreateIndex
CREATE INDEX "guardian_links_guardian_id_idx" ON "guardian_links"("guardian_id");

-- CreateIndex
CREATE INDEX "guardian_links_evidence_file_id_idx" ON "guardian_links"("evidence_file_id");

-- CreateIndex
CREATE INDEX "guardian_links_organization_id_idx" ON "guardian_links"("organization_id");

-- CreateIndex
CREATE INDEX "guardian_links_compliance_id_idx" ON "guardian_links"("compliance_id");

-- CreateIndex
CREATE INDEX "consent_receipts_user_id_idx" ON "consent_receipts"("user_id");

-- CreateIndex
CREATE INDEX "consent_receipts_given_by_id_idx" ON "consent_receipts"("given_by_id");

-- CreateIndex
CREATE INDEX "consent_receipts_guardian_link_id_idx" ON "consent_receipts"("guardian_link_id");

-- CreateIndex
CREATE INDEX "consent_receipts_organization_id_idx" ON "consent_receipts"("organization_id");

-- CreateIndex
CREATE INDEX "consent_receipts_compliance_id_idx" ON "consent_receipts"("compliance_id");

-- CreateIndex
CREATE INDEX "consent_events_receipt_id_occurred_at_idx" ON "consent_events"("receipt_id", "occurred_at");

-- CreateIndex
CREATE INDEX "consent_events_actor_id_idx" ON "consent_events"("actor_id");

-- AddForeignKey
ALTER TABLE "consent_receipts" ADD CONSTRAINT "consent_receipts_guardian_link_id_fkey" FOREIGN KEY ("guardian_link_id") REFERENCES "guardian_links"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_events" ADD CONSTRAINT "consent_events_receipt_id_fkey" FOREIGN KEY ("receipt_id") REFERENCES "consent_receipts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of user_profiles
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_display_name_b9a54a90_check"
    CHECK (char_length(display_name) BETWEEN 1 AND 120);
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_headline_4498e6f0_check"
    CHECK (char_length(headline) <= 220);
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_preferred_language_4ad4bac3_check"
    CHECK (preferred_language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$');
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_visibility_is_minor_299a039f_check"
    CHECK (visibility <> 'PUBLIC' OR NOT is_minor);

-- Safeguards of user_wallets
ALTER TABLE "user_wallets" ADD CONSTRAINT "user_wallets_custody_mint_wallet_id_b0ad8e69_check"
    CHECK ((custody = 'PLATFORM') = (mint_wallet_id IS NOT NULL));
ALTER TABLE "user_wallets" ADD CONSTRAINT "user_wallets_custody_account_id_4f09ddba_check"
    CHECK ((custody = 'EXTERNAL') = (account_id IS NOT NULL));
ALTER TABLE "user_wallets" ADD CONSTRAINT "user_wallets_account_id_115248fe_check"
    CHECK (account_id ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}:[-.%a-zA-Z0-9]{1,128}$');
ALTER TABLE "user_wallets" ADD CONSTRAINT "user_wallets_status_verified_at_unlinked_at_4ab96ae7_check"
    CHECK ((status = 'LINKED') = (verified_at IS NOT NULL AND unlinked_at IS NULL));
ALTER TABLE "user_wallets" ADD CONSTRAINT "user_wallets_status_unlinked_at_6d389644_check"
    CHECK ((status = 'UNLINKED') = (unlinked_at IS NOT NULL));
ALTER TABLE "user_wallets" ADD CONSTRAINT "user_wallets_unlinked_at_verified_at_97a620f2_check"
    CHECK (unlinked_at >= verified_at);
ALTER TABLE "user_wallets" ADD CONSTRAINT "user_wallets_is_primary_status_3eacac93_check"
    CHECK (NOT is_primary OR status = 'LINKED');
CREATE UNIQUE INDEX "user_wallets_user_id_0a4fdb95_key" ON "user_wallets" ("user_id")
    WHERE (is_primary AND deleted_at IS NULL);
CREATE UNIQUE INDEX "user_wallets_account_id_769c4ec5_key" ON "user_wallets" ("account_id")
    WHERE (status = 'LINKED' AND deleted_at IS NULL);

-- Safeguards of contact_points
ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_medium_email_334fa44d_check"
    CHECK ((medium = 'EMAIL') = (email IS NOT NULL));
ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_medium_phone_40c6bb69_check"
    CHECK ((medium IN ('SMS', 'WHATSAPP', 'VOICE')) = (phone IS NOT NULL));
ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_email_d5696ff4_check"
    CHECK (email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$');
ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_phone_5e70c31e_check"
    CHECK (phone ~ '^[+][1-9][0-9]{6,14}$');
ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_is_primary_verified_at_3650cca4_check"
    CHECK (NOT is_primary OR verified_at IS NOT NULL);
ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_bounced_at_is_primary_a0c529f5_check"
    CHECK (bounced_at IS NULL OR NOT is_primary);
CREATE UNIQUE INDEX "contact_points_user_id_medium_8f097381_key" ON "contact_points" ("user_id", "medium")
    WHERE (is_primary AND deleted_at IS NULL);
CREATE UNIQUE INDEX "contact_points_email_13f04d1b_key" ON "contact_points" ("email")
    WHERE (verified_at IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of postal_addresses
ALTER TABLE "postal_addresses" ADD CONSTRAINT "postal_addresses_country_49280b39_check"
    CHECK (country ~ '^[A-Z]{2}$');
ALTER TABLE "postal_addresses" ADD CONSTRAINT "postal_addresses_country_postal_code_9545ec0c_check"
    CHECK (country <> 'ZA' OR postal_code IS NULL OR postal_code ~ '^[0-9]{4}$');
ALTER TABLE "postal_addresses" ADD CONSTRAINT "postal_addresses_region_7306a0af_check"
    CHECK (region ~ '^[A-Z0-9]{1,3}$');
CREATE UNIQUE INDEX "postal_addresses_user_id_0a4fdb95_key" ON "postal_addresses" ("user_id")
    WHERE (is_primary AND deleted_at IS NULL);

-- Safeguards of user_preferences
ALTER TABLE "user_preferences" ADD CONSTRAINT "user_preferences_key_c22dc781_check"
    CHECK (key ~ '^[a-z][a-z0-9-]*([.][a-z][a-z0-9-]*)+$' AND char_length(key) <= 120);
ALTER TABLE "user_preferences" ADD CONSTRAINT "user_preferences_value_value_kind_d41d1d5c_check"
    CHECK (jsonb_typeof(value) = CASE value_kind WHEN 'TEXT' THEN 'string' WHEN 'NUMBER' THEN 'number' WHEN 'FLAG' THEN 'boolean' WHEN 'LIST' THEN 'array' ELSE 'object' END);
ALTER TABLE "user_preferences" ADD CONSTRAINT "user_preferences_value_b7ec1325_check"
    CHECK (octet_length(value::text) <= 8192);

-- Safeguards of guardian_links
ALTER TABLE "guardian_links" ADD CONSTRAINT "guardian_links_minor_id_guardian_id_d8046184_check"
    CHECK (minor_id <> guardian_id);
ALTER TABLE "guardian_links" ADD CONSTRAINT "guardian_links_status_guardian_id_cb607b5b_check"
    CHECK (status <> 'VERIFIED' OR guardian_id IS NOT NULL);
ALTER TABLE "guardian_links" ADD CONSTRAINT "guardian_links_status_verified_at_7c08226d_check"
    CHECK ((status IN ('VERIFIED', 'ENDED')) = (verified_at IS NOT NULL));
ALTER TABLE "guardian_links" ADD CONSTRAINT "guardian_links_status_ended_at_8b3c3557_check"
    CHECK ((status IN ('ENDED', 'REFUSED')) = (ended_at IS NOT NULL));
ALTER TABLE "guardian_links" ADD CONSTRAINT "guardian_links_ended_at_verified_at_56a9bf31_check"
    CHECK (ended_at >= verified_at);
ALTER TABLE "guardian_links" ADD CONSTRAINT "guardian_links_status_evidence_1f9f770e_check"
    CHECK (status <> 'VERIFIED' OR evidence IS NOT NULL);
ALTER TABLE "guardian_links" ADD CONSTRAINT "guardian_links_evidence_evidence_file_id_72fd77f9_check"
    CHECK (evidence <> 'COURT_ORDER' OR evidence_file_id IS NOT NULL);
ALTER TABLE "guardian_links" ADD CONSTRAINT "guardian_links_court_order_number_evidence_775250f6_check"
    CHECK (court_order_number IS NULL OR (evidence IS NOT NULL AND evidence = 'COURT_ORDER'));
CREATE UNIQUE INDEX "guardian_links_minor_id_guardian_id_224db51c_key" ON "guardian_links" ("minor_id", "guardian_id")
    WHERE (status = 'VERIFIED' AND deleted_at IS NULL);

-- Safeguards of consent_receipts
ALTER TABLE "consent_receipts" ADD CONSTRAINT "consent_receipts_pii_categories_f4cc698f_check"
    CHECK (coalesce(cardinality(pii_categories), 0) >= 1 AND array_position(pii_categories, NULL) IS NULL);
ALTER TABLE "consent_receipts" ADD CONSTRAINT "consent_receipts_notice_url_8ae9594b_check"
    CHECK (notice_url ~ '^https://');
ALTER TABLE "consent_receipts" ADD CONSTRAINT "consent_receipts_state_given_at_4a926602_check"
    CHECK ((state IN ('GIVEN', 'WITHDRAWN', 'EXPIRED')) = (given_at IS NOT NULL));
ALTER TABLE "consent_receipts" ADD CONSTRAINT "consent_receipts_state_withdrawn_at_23743048_check"
    CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL));
ALTER TABLE "consent_receipts" ADD CONSTRAINT "consent_receipts_withdrawn_at_given_at_6bdfb455_check"
    CHECK (withdrawn_at >= given_at);
ALTER TABLE "consent_receipts" ADD CONSTRAINT "consent_receipts_valid_until_given_at_b22d6783_check"
    CHECK (valid_until > given_at);
ALTER TABLE "consent_receipts" ADD CONSTRAINT "consent_receipts_storage_days_a2ae7a42_check"
    CHECK (storage_days > 0);
ALTER TABLE "consent_receipts" ADD CONSTRAINT "consent_receipts_given_by_id_user_id_guardian_li_0ee6db86_check"
    CHECK (given_by_id <> user_id OR guardian_link_id IS NULL);
CREATE UNIQUE INDEX "consent_receipts_user_id_purpose_notice_version_70de80e6_key" ON "consent_receipts" ("user_id", "purpose", "notice_version")
    WHERE (state = 'GIVEN' AND deleted_at IS NULL);

-- Safeguards of consent_events
ALTER TABLE "consent_events" ADD CONSTRAINT "consent_events_state_method_33f0dcb8_check"
    CHECK ((state = 'GIVEN') = (method IS NOT NULL));
ALTER TABLE "consent_events" ADD CONSTRAINT "consent_events_evidence_sha256_16e395c9_check"
    CHECK (evidence_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "consent_events" ADD CONSTRAINT "consent_events_method_evidence_sha256_a79b8aaf_check"
    CHECK (method <> 'SIGNATURE' OR evidence_sha256 IS NOT NULL);

-- Own rows of consent_receipts
CREATE VIEW azora_keys."consent_receipts_586e175b_own" AS
    SELECT "id" FROM "consent_receipts"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."consent_receipts_586e175b_own" TO azora_user;

-- Access to user_profiles
ALTER TABLE "user_profiles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "user_profiles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "user_profiles" TO azora_service;
GRANT SELECT ON "user_profiles" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "display_name", "honorific_prefix", "middle_name", "pronouns", "headline",
        "preferred_language", "timezone", "avatar_file_id", "visibility", "created_at", "updated_at"),
    UPDATE ("display_name", "honorific_prefix", "middle_name", "pronouns", "headline", "preferred_language", "timezone",
        "avatar_file_id", "visibility", "updated_at") ON "user_profiles" TO azora_user;
GRANT UPDATE ("display_name", "honorific_prefix", "middle_name", "pronouns", "headline") ON "user_profiles" TO azora_maintenance;
CREATE POLICY "user_profiles_2f38f518_access" ON "user_profiles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "user_profiles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "user_profiles" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "user_profiles" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "user_profiles" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "user_profiles" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."user_profiles" WITH (security_barrier = true) AS
    SELECT "id", "user_id", azora.mask_name("display_name") AS "display_name",
        azora.mask_name("honorific_prefix") AS "honorific_prefix", azora.mask_name("middle_name") AS "middle_name",
        azora.mask_free_text("pronouns") AS "pronouns", azora.mask_free_text("headline") AS "headline", "user_type",
        "preferred_language", "timezone", "avatar_file_id", "visibility", "is_minor", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "user_profiles";
GRANT SELECT ON azora_reader."user_profiles" TO azora_reader;
ALTER VIEW azora_reader."user_profiles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "user_profiles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{display_name,honorific_prefix,middle_name,pronouns,headline}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "user_profiles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{display_name,honorific_prefix,middle_name,pronouns,headline}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "user_profiles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{display_name,honorific_prefix,middle_name,pronouns,headline}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "user_profiles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to user_wallets
ALTER TABLE "user_wallets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "user_wallets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "user_wallets" TO azora_service;
GRANT SELECT ON "user_wallets" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("label", "updated_at") ON "user_wallets" TO azora_user;
GRANT UPDATE ("account_id", "label") ON "user_wallets" TO azora_maintenance;
CREATE POLICY "user_wallets_2c956363_access" ON "user_wallets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "user_wallets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "user_wallets" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "user_wallets" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "user_wallets" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."user_wallets" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "custody", "mint_wallet_id", azora.mask_financial("account_id") AS "account_id",
        azora.mask_free_text("label") AS "label", "purpose", "status", "is_primary", "verified_at", "unlinked_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "user_wallets";
GRANT SELECT ON azora_reader."user_wallets" TO azora_reader;
ALTER VIEW azora_reader."user_wallets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "user_wallets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{account_id,label}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "user_wallets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{account_id,label}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "user_wallets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{account_id,label}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "user_wallets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to contact_points
ALTER TABLE "contact_points" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contact_points" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contact_points" TO azora_service;
GRANT SELECT ON "contact_points" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "medium", "email", "phone", "purpose", "created_at", "updated_at"),
    DELETE ON "contact_points" TO azora_user;
GRANT UPDATE ("email", "phone") ON "contact_points" TO azora_maintenance;
CREATE POLICY "contact_points_cfd99dc6_access" ON "contact_points"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contact_points" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "contact_points" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "contact_points" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "contact_points" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "contact_points" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."contact_points" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "medium", azora.mask_email("email") AS "email", azora.mask_phone("phone") AS "phone",
        "purpose", "is_primary", "verified_at", "bounced_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "contact_points";
GRANT SELECT ON azora_reader."contact_points" TO azora_reader;
ALTER VIEW azora_reader."contact_points" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "contact_points"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{email,phone}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "contact_points"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{email,phone}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "contact_points"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{email,phone}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "contact_points"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to postal_addresses
ALTER TABLE "postal_addresses" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "postal_addresses" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "postal_addresses" TO azora_service;
GRANT SELECT ON "postal_addresses" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "purpose", "street_address", "suburb", "locality", "region", "postal_code", "country",
        "created_at", "updated_at"),
    UPDATE ("purpose", "street_address", "suburb", "locality", "region", "postal_code", "country", "updated_at"),
    DELETE ON "postal_addresses" TO azora_user;
GRANT UPDATE ("street_address", "suburb", "locality", "postal_code") ON "postal_addresses" TO azora_maintenance;
CREATE POLICY "postal_addresses_7f9076a7_access" ON "postal_addresses"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "postal_addresses" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "postal_addresses" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "postal_addresses" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "postal_addresses" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "postal_addresses" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "postal_addresses" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."postal_addresses" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "purpose", azora.mask_address("street_address") AS "street_address",
        azora.mask_address("suburb") AS "suburb", azora.mask_address("locality") AS "locality", "region",
        azora.mask_address("postal_code") AS "postal_code", "country", "is_primary", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "postal_addresses";
GRANT SELECT ON azora_reader."postal_addresses" TO azora_reader;
ALTER VIEW azora_reader."postal_addresses" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "postal_addresses"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{street_address,suburb,locality,postal_code}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "postal_addresses"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{street_address,suburb,locality,postal_code}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "postal_addresses"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{street_address,suburb,locality,postal_code}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "postal_addresses"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to user_preferences
ALTER TABLE "user_preferences" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "user_preferences" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "user_preferences" TO azora_service;
GRANT SELECT ON "user_preferences" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "key", "value_kind", "value", "created_at", "updated_at"),
    UPDATE ("value", "updated_at"),
    DELETE ON "user_preferences" TO azora_user;
GRANT UPDATE ("value") ON "user_preferences" TO azora_maintenance;
CREATE POLICY "user_preferences_8c1cbc4d_access" ON "user_preferences"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "user_preferences" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "user_preferences" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "user_preferences" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "user_preferences" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "user_preferences" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "user_preferences" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."user_preferences" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "key", "value_kind", NULL::jsonb AS "value", "source", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "user_preferences";
GRANT SELECT ON azora_reader."user_preferences" TO azora_reader;
ALTER VIEW azora_reader."user_preferences" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "user_preferences"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{value}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "user_preferences"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{value}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "user_preferences"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{value}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "user_preferences"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to guardian_links
ALTER TABLE "guardian_links" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "guardian_links" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "guardian_links" TO azora_service;
GRANT SELECT ON "guardian_links" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("guardian_name", "guardian_email", "court_order_number") ON "guardian_links" TO azora_maintenance;
CREATE POLICY "guardian_links_ccbf44b0_access" ON "guardian_links"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "guardian_links" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "guardian_links" FOR SELECT TO azora_user
    USING ("minor_id" = (SELECT azora.subject())
        OR "guardian_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "guardian_links" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."guardian_links" WITH (security_barrier = true) AS
    SELECT "id", "minor_id", "guardian_id", azora.mask_name("guardian_name") AS "guardian_name",
        azora.mask_email("guardian_email") AS "guardian_email", "relationship", "status", "evidence",
        "evidence_file_id", azora.mask_government_id("court_order_number") AS "court_order_number", "may_consent",
        "verified_at", "ended_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "guardian_links";
GRANT SELECT ON azora_reader."guardian_links" TO azora_reader;
ALTER VIEW azora_reader."guardian_links" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "guardian_links"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{guardian_name,guardian_email,court_order_number}', '{minor_id,guardian_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "guardian_links"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{guardian_name,guardian_email,court_order_number}', '{minor_id,guardian_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "guardian_links"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{guardian_name,guardian_email,court_order_number}', '{minor_id,guardian_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "guardian_links"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to consent_receipts
ALTER TABLE "consent_receipts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "consent_receipts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "consent_receipts" TO azora_service;
GRANT SELECT ON "consent_receipts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "consent_receipts_da22e609_access" ON "consent_receipts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "consent_receipts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "consent_receipts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "consent_receipts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."consent_receipts" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "given_by_id", "guardian_link_id", "purpose", "lawful_basis", "pii_categories", "notice_url",
        "notice_version", "notice_language", "jurisdiction", "recipients", "storage_days", "state", "given_at",
        "valid_until", "withdrawn_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "consent_receipts";
GRANT SELECT ON azora_reader."consent_receipts" TO azora_reader;
ALTER VIEW azora_reader."consent_receipts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "consent_receipts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "consent_receipts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "consent_receipts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "consent_receipts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to consent_events
ALTER TABLE "consent_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "consent_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "consent_events" TO azora_service;
GRANT SELECT ON "consent_events" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "consent_events_50836d4a_access" ON "consent_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "consent_events" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "consent_events" FOR SELECT TO azora_user
    USING ("receipt_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."consent_receipts_586e175b_own")));
CREATE VIEW azora_reader."consent_events" WITH (security_barrier = true) AS
    SELECT "id", "receipt_id", "state", "method", "actor_id", "channel", "evidence_sha256", "occurred_at", "created_at"
    FROM "consent_events";
GRANT SELECT ON azora_reader."consent_events" TO azora_reader;
ALTER VIEW azora_reader."consent_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "consent_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "consent_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
