-- CreateEnum
CREATE TYPE "OrganizationType" AS ENUM ('SCHOOL', 'COLLEGE', 'UNIVERSITY', 'TRAINING_PROVIDER', 'COMPANY', 'NON_PROFIT', 'GOVERNMENT');

-- CreateEnum
CREATE TYPE "OrganizationStatus" AS ENUM ('PENDING_VERIFICATION', 'ACTIVE', 'SUSPENDED', 'DISSOLVED');

-- CreateEnum
CREATE TYPE "UnitType" AS ENUM ('CAMPUS', 'FACULTY', 'DIVISION', 'DEPARTMENT', 'TEAM', 'CLASS');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('OWNER', 'ADMIN', 'BILLING', 'EDUCATOR', 'LEARNER', 'MEMBER');

-- CreateEnum
CREATE TYPE "MembershipStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'ENDED');

-- CreateEnum
CREATE TYPE "InvitationStatus" AS ENUM ('PENDING', 'ACCEPTED', 'DECLINED', 'REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "SsoProtocol" AS ENUM ('SAML2', 'OIDC');

-- CreateEnum
CREATE TYPE "SsoStatus" AS ENUM ('DRAFT', 'ACTIVE', 'DISABLED');

-- CreateEnum
CREATE TYPE "NameIdFormat" AS ENUM ('UNSPECIFIED', 'EMAIL_ADDRESS', 'PERSISTENT', 'TRANSIENT');

-- CreateEnum
CREATE TYPE "DomainProofMethod" AS ENUM ('DNS_TXT', 'DNS_CNAME', 'HTTP_FILE');

-- CreateEnum
CREATE TYPE "DomainStatus" AS ENUM ('PENDING', 'VERIFIED', 'LAPSED', 'FAILED');

-- CreateEnum
CREATE TYPE "AgreementType" AS ENUM ('MASTER_SERVICES', 'SUBSCRIPTION', 'DATA_PROCESSING');

-- CreateEnum
CREATE TYPE "AgreementStatus" AS ENUM ('DRAFT', 'SIGNED', 'ACTIVE', 'EXPIRED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "Currency" AS ENUM ('AZR', 'ZAR', 'NGN', 'KES', 'GHS', 'USD', 'EUR');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "organizations" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "type" "OrganizationType" NOT NULL,
    "status" "OrganizationStatus" NOT NULL DEFAULT 'PENDING_VERIFICATION',
    "lei" TEXT,
    "registration_number" TEXT,
    "country_code" TEXT NOT NULL,
    "website_url" TEXT,
    "verified_at" TIMESTAMPTZ(6),
    "dissolved_at" TIMESTAMPTZ(6),
    "created_by_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "organizations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_units" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "parent_id" UUID,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "UnitType" NOT NULL,
    "cost_center" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "organization_units_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_memberships" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "unit_id" UUID,
    "role" "MembershipRole" NOT NULL DEFAULT 'MEMBER',
    "status" "MembershipStatus" NOT NULL DEFAULT 'ACTIVE',
    "title" TEXT,
    "member_number" TEXT,
    "external_id" TEXT,
    "joined_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "organization_memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_invitations" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "unit_id" UUID,
    "email" TEXT NOT NULL,
    "role" "MembershipRole" NOT NULL DEFAULT 'MEMBER',
    "status" "InvitationStatus" NOT NULL DEFAULT 'PENDING',
    "token_hash" TEXT NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "accepted_by_id" UUID,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "organization_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sso_connections" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "protocol" "SsoProtocol" NOT NULL,
    "status" "SsoStatus" NOT NULL DEFAULT 'DRAFT',
    "idp_entity_id" TEXT,
    "idp_sso_url" TEXT,
    "idp_certificates" TEXT[],
    "name_id_format" "NameIdFormat",
    "want_assertions_signed" BOOLEAN NOT NULL DEFAULT true,
    "issuer" TEXT,
    "client_id" TEXT,
    "client_secret" BYTEA,
    "is_jit_provisioned" BOOLEAN NOT NULL DEFAULT false,
    "default_role" "MembershipRole" NOT NULL DEFAULT 'MEMBER',
    "scim_token_hash" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sso_connections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verified_domains" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "method" "DomainProofMethod" NOT NULL DEFAULT 'DNS_TXT',
    "status" "DomainStatus" NOT NULL DEFAULT 'PENDING',
    "challenge" TEXT NOT NULL,
    "verified_at" TIMESTAMPTZ(6),
    "last_checked_at" TIMESTAMPTZ(6),
    "sso_connection_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "verified_domains_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enterprise_agreements" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "type" "AgreementType" NOT NULL,
    "status" "AgreementStatus" NOT NULL DEFAULT 'DRAFT',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "is_auto_renewed" BOOLEAN NOT NULL DEFAULT false,
    "notice_days" SMALLINT NOT NULL DEFAULT 30,
    "seats" INTEGER,
    "annual_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" "Currency" NOT NULL DEFAULT 'ZAR',
    "document_hash" TEXT,
    "signed_by_id" UUID,
    "signed_at" TIMESTAMPTZ(6),
    "terminated_at" TIMESTAMPTZ(6),
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "enterprise_agreements_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organizations_slug_key" ON "organizations"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "organizations_lei_key" ON "organizations"("lei");

-- CreateIndex
CREATE INDEX "organizations_created_by_id_idx" ON "organizations"("created_by_id");

-- CreateIndex
CREATE INDEX "organizations_compliance_id_idx" ON "organizations"("compliance_id");

-- CreateIndex
CREATE INDEX "organization_units_organization_id_parent_id_idx" ON "organization_units"("organization_id", "parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_units_organization_id_code_key" ON "organization_units"("organization_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "organization_units_organization_id_id_key" ON "organization_units"("organization_id", "id");

-- CreateIndex
CREATE INDEX "organization_memberships_user_id_organization_id_idx" ON "organization_memberships"("user_id", "organization_id");

-- CreateIndex
CREATE INDEX "organization_memberships_organization_id_unit_id_idx" ON "organization_memberships"("organization_id", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_invitations_token_hash_key" ON "organization_invitations"("token_hash");

-- CreateIndex
CREATE INDEX "organization_invitations_organization_id_unit_id_idx" ON "organization_invitations"("organization_id", "unit_id");

-- CreateIndex
CREATE INDEX "organization_invitations_email_idx" ON "organization_invitations"("email");

-- CreateIndex
CREATE INDEX "organization_invitations_invited_by_id_idx" ON "organization_invitations"("invited_by_id");

-- CreateIndex
CREATE INDEX "organization_invitations_accepted_by_id_idx" ON "organization_invitations"("accepted_by_id");

-- CreateIndex
CREATE INDEX "organization_invitations_expires_at_idx" ON "organization_invitations"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "sso_connections_scim_token_hash_key" ON "sso_connections"("scim_token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "sso_connections_organization_id_name_key" ON "sso_connections"("organization_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "sso_connections_organization_id_id_key" ON "sso_connections"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "verified_domains_challenge_key" ON "verified_domains"("challenge");

-- CreateIndex
CREATE INDEX "verified_domains_organization_id_sso_connection_id_idx" ON "verified_domains"("organization_id", "sso_connection_id");

-- CreateIndex
CREATE UNIQUE INDEX "verified_domains_organization_id_domain_key" ON "verified_domains"("organization_id", "domain");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_agreements_number_key" ON "enterprise_agreements"("number");

-- CreateIndex
CREATE INDEX "enterprise_agreements_organization_id_starts_on_idx" ON "enterprise_agreements"("organization_id", "starts_on");

-- CreateIndex
CREATE INDEX "enterprise_agreements_signed_by_id_idx" ON "enterprise_agreements"("signed_by_id");

-- CreateIndex
CREATE INDEX "enterprise_agreements_compliance_id_idx" ON "enterprise_agreements"("compliance_id");

-- AddForeignKey
ALTER TABLE "organization_units" ADD CONSTRAINT "organization_units_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_units" ADD CONSTRAINT "organization_units_organization_id_parent_id_fkey" FOREIGN KEY ("organization_id", "parent_id") REFERENCES "organization_units"("organization_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_memberships" ADD CONSTRAINT "organization_memberships_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_memberships" ADD CONSTRAINT "organization_memberships_organization_id_unit_id_fkey" FOREIGN KEY ("organization_id", "unit_id") REFERENCES "organization_units"("organization_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_invitations" ADD CONSTRAINT "organization_invitations_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_invitations" ADD CONSTRAINT "organization_invitations_organization_id_unit_id_fkey" FOREIGN KEY ("organization_id", "unit_id") REFERENCES "organization_units"("organization_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sso_connections" ADD CONSTRAINT "sso_connections_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verified_domains" ADD CONSTRAINT "verified_domains_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verified_domains" ADD CONSTRAINT "verified_domains_organization_id_sso_connection_id_fkey" FOREIGN KEY ("organization_id", "sso_connection_id") REFERENCES "sso_connections"("organization_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise_agreements" ADD CONSTRAINT "enterprise_agreements_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of organizations
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_slug_9562b421_check"
    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 63);
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_name_52ec3ccf_check"
    CHECK (char_length(name) BETWEEN 1 AND 300);
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_lei_2c35708d_check"
    CHECK (lei ~ '^[A-Z0-9]{18}[0-9]{2}$');
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_country_code_e87a4a05_check"
    CHECK (country_code ~ '^[A-Z]{2}$');
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_website_url_84fcd579_check"
    CHECK (website_url ~ '^https?://');
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_status_verified_at_f813af22_check"
    CHECK (status <> 'ACTIVE' OR verified_at IS NOT NULL);
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_status_dissolved_at_ba000d1c_check"
    CHECK ((status = 'DISSOLVED') = (dissolved_at IS NOT NULL));
CREATE UNIQUE INDEX "organizations_country_code_registration_number_5f9792f2_key" ON "organizations" ("country_code", "registration_number")
    WHERE (registration_number IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of organization_units
ALTER TABLE "organization_units" ADD CONSTRAINT "organization_units_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "organization_units" ADD CONSTRAINT "organization_units_name_42e331cd_check"
    CHECK (char_length(name) BETWEEN 1 AND 200);

-- Safeguards of organization_memberships
ALTER TABLE "organization_memberships" ADD CONSTRAINT "organization_memberships_status_ended_at_a6c62058_check"
    CHECK ((status = 'ENDED') = (ended_at IS NOT NULL));
ALTER TABLE "organization_memberships" ADD CONSTRAINT "organization_memberships_ended_at_joined_at_353d423d_check"
    CHECK (ended_at >= joined_at);
CREATE UNIQUE INDEX "organization_memberships_organization_id_user_id_6311d60b_key" ON "organization_memberships" ("organization_id", "user_id")
    WHERE (status <> 'ENDED');
CREATE UNIQUE INDEX "organization_memberships_organization_id_external_65f90d66_key" ON "organization_memberships" ("organization_id", "external_id")
    WHERE (status <> 'ENDED');

-- Safeguards of organization_invitations
ALTER TABLE "organization_invitations" ADD CONSTRAINT "organization_invitations_email_a8648aa2_check"
    CHECK (email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND char_length(email) <= 254);
ALTER TABLE "organization_invitations" ADD CONSTRAINT "organization_invitations_token_hash_fd397dde_check"
    CHECK (token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "organization_invitations" ADD CONSTRAINT "organization_invitations_role_5ec5e640_check"
    CHECK (role <> 'OWNER');
ALTER TABLE "organization_invitations" ADD CONSTRAINT "organization_invitations_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
ALTER TABLE "organization_invitations" ADD CONSTRAINT "organization_invitations_status_closed_at_a88af176_check"
    CHECK ((status = 'PENDING') = (closed_at IS NULL));
ALTER TABLE "organization_invitations" ADD CONSTRAINT "organization_invitations_status_accepted_by_id_e835aa4d_check"
    CHECK ((status = 'ACCEPTED') = (accepted_by_id IS NOT NULL));
CREATE UNIQUE INDEX "organization_invitations_organization_id_email_12545914_key" ON "organization_invitations" ("organization_id", "email")
    WHERE (status = 'PENDING');

-- Safeguards of sso_connections
ALTER TABLE "sso_connections" ADD CONSTRAINT "sso_connections_protocol_idp_entity_id_idp_sso_u_9ed1e9eb_check"
    CHECK (protocol <> 'SAML2' OR (idp_entity_id IS NOT NULL AND idp_sso_url IS NOT NULL AND coalesce(cardinality(idp_certificates), 0) >= 1));
ALTER TABLE "sso_connections" ADD CONSTRAINT "sso_connections_protocol_issuer_client_id_fb6056dd_check"
    CHECK (protocol <> 'OIDC' OR (issuer IS NOT NULL AND client_id IS NOT NULL));
ALTER TABLE "sso_connections" ADD CONSTRAINT "sso_connections_idp_sso_url_issuer_74b1e1b6_check"
    CHECK (idp_sso_url ~ '^https://' AND issuer ~ '^https://');
ALTER TABLE "sso_connections" ADD CONSTRAINT "sso_connections_idp_certificates_712c7a3c_check"
    CHECK (cardinality(idp_certificates) <= 3 AND array_position(idp_certificates, NULL) IS NULL);
ALTER TABLE "sso_connections" ADD CONSTRAINT "sso_connections_scim_token_hash_7e1e86db_check"
    CHECK (scim_token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "sso_connections" ADD CONSTRAINT "sso_connections_default_role_c36ff1f8_check"
    CHECK (default_role NOT IN ('OWNER', 'ADMIN'));
CREATE UNIQUE INDEX "sso_connections_idp_entity_id_f6887125_key" ON "sso_connections" ("idp_entity_id")
    WHERE (status = 'ACTIVE');
CREATE UNIQUE INDEX "sso_connections_issuer_client_id_420a24e3_key" ON "sso_connections" ("issuer", "client_id")
    WHERE (status = 'ACTIVE');

-- Safeguards of verified_domains
ALTER TABLE "verified_domains" ADD CONSTRAINT "verified_domains_domain_f35fd601_check"
    CHECK (domain ~ '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z0-9-]{2,63}$' AND char_length(domain) <= 253);
ALTER TABLE "verified_domains" ADD CONSTRAINT "verified_domains_challenge_b27eb0e7_check"
    CHECK (char_length(challenge) >= 22);
ALTER TABLE "verified_domains" ADD CONSTRAINT "verified_domains_status_verified_at_632267fe_check"
    CHECK (status <> 'VERIFIED' OR verified_at IS NOT NULL);
ALTER TABLE "verified_domains" ADD CONSTRAINT "verified_domains_sso_connection_id_status_675da7a7_check"
    CHECK (sso_connection_id IS NULL OR status = 'VERIFIED');
CREATE UNIQUE INDEX "verified_domains_domain_5646e3e1_key" ON "verified_domains" ("domain")
    WHERE (status = 'VERIFIED');

-- Safeguards of enterprise_agreements
ALTER TABLE "enterprise_agreements" ADD CONSTRAINT "enterprise_agreements_ends_on_starts_on_9934c33d_check"
    CHECK (ends_on > starts_on);
ALTER TABLE "enterprise_agreements" ADD CONSTRAINT "enterprise_agreements_seats_900ef7a0_check"
    CHECK (seats > 0);
ALTER TABLE "enterprise_agreements" ADD CONSTRAINT "enterprise_agreements_annual_fee_00db19be_check"
    CHECK (annual_fee >= 0 AND annual_fee < 'NaN');
ALTER TABLE "enterprise_agreements" ADD CONSTRAINT "enterprise_agreements_notice_days_560fe7f2_check"
    CHECK (notice_days BETWEEN 0 AND 365);
ALTER TABLE "enterprise_agreements" ADD CONSTRAINT "enterprise_agreements_document_hash_c6f40a75_check"
    CHECK (document_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "enterprise_agreements" ADD CONSTRAINT "enterprise_agreements_status_signed_at_signed_by_7233516e_check"
    CHECK (status = 'DRAFT' OR (signed_at IS NOT NULL AND signed_by_id IS NOT NULL AND document_hash IS NOT NULL));
ALTER TABLE "enterprise_agreements" ADD CONSTRAINT "enterprise_agreements_status_terminated_at_981a6c4d_check"
    CHECK ((status = 'TERMINATED') = (terminated_at IS NOT NULL));
CREATE UNIQUE INDEX "enterprise_agreements_organization_id_type_6225df78_key" ON "enterprise_agreements" ("organization_id", "type")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Live rows of organizations
CREATE VIEW azora_keys."organizations_fd6039a1_live" AS
    SELECT "id" FROM "organizations"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."organizations_fd6039a1_live" TO azora_user;

-- Access to organizations
ALTER TABLE "organizations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "organizations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "organizations" TO azora_service;
GRANT SELECT ON "organizations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "organizations_b1a0bd0f_access" ON "organizations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "organizations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "organizations" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "organizations" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."organizations" WITH (security_barrier = true) AS
    SELECT "id", "slug", "name", "display_name", "type", "status", "lei", "registration_number", "country_code",
        "website_url", "verified_at", "dissolved_at", "created_by_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "organizations";
GRANT SELECT ON azora_reader."organizations" TO azora_reader;
ALTER VIEW azora_reader."organizations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "organizations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "organizations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "organizations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "organizations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to organization_units
ALTER TABLE "organization_units" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "organization_units" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "organization_units" TO azora_service;
GRANT SELECT ON "organization_units" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "organization_units_ff057853_access" ON "organization_units"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "organization_units" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "organization_units" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "organization_units" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."organizations_fd6039a1_live" live WHERE live."id" = "organization_units"."organization_id"));
CREATE VIEW azora_reader."organization_units" WITH (security_barrier = true) AS
    SELECT "id", "organization_id", "parent_id", "code", "name", "type", "cost_center", "created_at", "updated_at"
    FROM "organization_units";
GRANT SELECT ON azora_reader."organization_units" TO azora_reader;
ALTER VIEW azora_reader."organization_units" OWNER TO azora_masker;

-- Access to organization_memberships
ALTER TABLE "organization_memberships" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "organization_memberships" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "organization_memberships" TO azora_service;
GRANT SELECT ON "organization_memberships" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("member_number") ON "organization_memberships" TO azora_maintenance;
CREATE POLICY "organization_memberships_56fa51ba_access" ON "organization_memberships"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "organization_memberships" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "organization_memberships" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "organization_memberships" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."organizations_fd6039a1_live" live WHERE live."id" = "organization_memberships"."organization_id"));
CREATE VIEW azora_reader."organization_memberships" WITH (security_barrier = true) AS
    SELECT "id", "organization_id", "user_id", "unit_id", "role", "status", "title",
        azora.mask_government_id("member_number") AS "member_number", "external_id", "joined_at", "ended_at",
        "created_at", "updated_at"
    FROM "organization_memberships";
GRANT SELECT ON azora_reader."organization_memberships" TO azora_reader;
ALTER VIEW azora_reader."organization_memberships" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "organization_memberships"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{member_number}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "organization_memberships"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{member_number}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "organization_memberships"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{member_number}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "organization_memberships"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to organization_invitations
ALTER TABLE "organization_invitations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "organization_invitations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "organization_invitations" TO azora_service;
GRANT SELECT ("id", "organization_id", "unit_id", "email", "role", "status", "invited_by_id", "accepted_by_id", "expires_at",
        "closed_at", "created_at", "updated_at")
    ON "organization_invitations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("email") ON "organization_invitations" TO azora_maintenance;
CREATE POLICY "organization_invitations_ad29cbfa_access" ON "organization_invitations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "organization_invitations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "organization_invitations" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "organization_invitations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."organizations_fd6039a1_live" live WHERE live."id" = "organization_invitations"."organization_id"));
CREATE VIEW azora_reader."organization_invitations" WITH (security_barrier = true) AS
    SELECT "id", "organization_id", "unit_id", azora.mask_email("email") AS "email", "role", "status", "invited_by_id",
        "accepted_by_id", "expires_at", "closed_at", "created_at", "updated_at"
    FROM "organization_invitations";
GRANT SELECT ON azora_reader."organization_invitations" TO azora_reader;
ALTER VIEW azora_reader."organization_invitations" OWNER TO azora_masker;

-- Access to sso_connections
ALTER TABLE "sso_connections" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sso_connections" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sso_connections" TO azora_service;
GRANT SELECT ("id", "organization_id", "name", "protocol", "status", "idp_entity_id", "idp_sso_url", "idp_certificates",
        "name_id_format", "want_assertions_signed", "issuer", "client_id", "is_jit_provisioned", "default_role",
        "created_at", "updated_at")
    ON "sso_connections" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "sso_connections_4e333336_access" ON "sso_connections"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sso_connections" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "sso_connections" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "sso_connections" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."organizations_fd6039a1_live" live WHERE live."id" = "sso_connections"."organization_id"));
CREATE VIEW azora_reader."sso_connections" WITH (security_barrier = true) AS
    SELECT "id", "organization_id", "name", "protocol", "status", "idp_entity_id", "idp_sso_url", "idp_certificates",
        "name_id_format", "want_assertions_signed", "issuer", "client_id", "is_jit_provisioned", "default_role",
        "created_at", "updated_at"
    FROM "sso_connections";
GRANT SELECT ON azora_reader."sso_connections" TO azora_reader;
ALTER VIEW azora_reader."sso_connections" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "sso_connections"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{client_secret,scim_token_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "sso_connections"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{client_secret,scim_token_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "sso_connections"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{client_secret,scim_token_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "sso_connections"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to verified_domains
ALTER TABLE "verified_domains" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "verified_domains" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "verified_domains" TO azora_service;
GRANT SELECT ON "verified_domains" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "verified_domains_a6a9e474_access" ON "verified_domains"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "verified_domains" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "verified_domains" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "verified_domains" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."organizations_fd6039a1_live" live WHERE live."id" = "verified_domains"."organization_id"));
CREATE VIEW azora_reader."verified_domains" WITH (security_barrier = true) AS
    SELECT "id", "organization_id", "domain", "method", "status", "challenge", "verified_at", "last_checked_at",
        "sso_connection_id", "created_at", "updated_at"
    FROM "verified_domains";
GRANT SELECT ON azora_reader."verified_domains" TO azora_reader;
ALTER VIEW azora_reader."verified_domains" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "verified_domains"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "verified_domains"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "verified_domains"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "verified_domains"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to enterprise_agreements
ALTER TABLE "enterprise_agreements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "enterprise_agreements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "enterprise_agreements" TO azora_service;
GRANT SELECT ON "enterprise_agreements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "enterprise_agreements_b74b8cc5_access" ON "enterprise_agreements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "enterprise_agreements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "enterprise_agreements" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "enterprise_agreements" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."enterprise_agreements" WITH (security_barrier = true) AS
    SELECT "id", "organization_id", "number", "type", "status", "starts_on", "ends_on", "is_auto_renewed", "notice_days",
        "seats", "annual_fee", "currency", "document_hash", "signed_by_id", "signed_at", "terminated_at",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "enterprise_agreements";
GRANT SELECT ON azora_reader."enterprise_agreements" TO azora_reader;
ALTER VIEW azora_reader."enterprise_agreements" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "enterprise_agreements"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "enterprise_agreements"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "enterprise_agreements"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "enterprise_agreements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
