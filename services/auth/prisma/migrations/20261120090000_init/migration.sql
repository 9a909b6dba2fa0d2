-- CreateEnum
CREATE TYPE "SubjectStatus" AS ENUM ('ACTIVE', 'BLOCKED');

-- CreateEnum
CREATE TYPE "AuthenticationContext" AS ENUM ('AAL1', 'AAL2', 'AAL3');

-- CreateEnum
CREATE TYPE "AuthenticationMethod" AS ENUM ('PWD', 'OTP', 'SMS', 'HWK', 'SWK', 'FPT', 'FACE', 'KBA', 'MFA', 'FED');

-- CreateEnum
CREATE TYPE "SessionEndReason" AS ENUM ('LOGOUT', 'IDLE', 'EXPIRED', 'REVOKED', 'REPLACED');

-- CreateEnum
CREATE TYPE "ApplicationType" AS ENUM ('WEB', 'NATIVE', 'SERVICE');

-- CreateEnum
CREATE TYPE "TokenEndpointAuthMethod" AS ENUM ('NONE', 'CLIENT_SECRET_BASIC', 'CLIENT_SECRET_POST', 'PRIVATE_KEY_JWT', 'TLS_CLIENT_AUTH');

-- CreateEnum
CREATE TYPE "GrantType" AS ENUM ('AUTHORIZATION_CODE', 'REFRESH_TOKEN', 'CLIENT_CREDENTIALS', 'DEVICE_CODE', 'TOKEN_EXCHANGE');

-- CreateEnum
CREATE TYPE "SubjectType" AS ENUM ('PUBLIC', 'PAIRWISE');

-- CreateEnum
CREATE TYPE "ClientStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'RETIRED');

-- CreateEnum
CREATE TYPE "TokenRevocationReason" AS ENUM ('REUSE_DETECTED', 'LOGOUT', 'CONSENT_REVOKED', 'CLIENT_REVOKED', 'ADMINISTRATIVE');

-- CreateEnum
CREATE TYPE "GrantStatus" AS ENUM ('ACTIVE', 'REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "SigningAlgorithm" AS ENUM ('RS256', 'PS256', 'ES256', 'ES384', 'EDDSA');

-- CreateEnum
CREATE TYPE "SigningKeyStatus" AS ENUM ('STANDBY', 'ACTIVE', 'RETIRING', 'RETIRED', 'COMPROMISED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "sub" TEXT NOT NULL,
    "status" "SubjectStatus" NOT NULL DEFAULT 'ACTIVE',
    "authentication_count" INTEGER NOT NULL DEFAULT 0,
    "last_authenticated_at" TIMESTAMPTZ(6),
    "sso_connection_id" UUID,
    "blocked_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "sid" TEXT NOT NULL,
    "cookie_hash" TEXT NOT NULL,
    "auth_session_id" UUID,
    "acr" "AuthenticationContext" NOT NULL DEFAULT 'AAL1',
    "amr" "AuthenticationMethod"[],
    "auth_time" TIMESTAMPTZ(6) NOT NULL,
    "idle_expires_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "end_reason" "SessionEndReason",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oauth_clients" (
    "id" UUID NOT NULL,
    "client_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "application_type" "ApplicationType" NOT NULL DEFAULT 'WEB',
    "secret_hash" TEXT,
    "secret_expires_at" TIMESTAMPTZ(6),
    "token_endpoint_auth_method" "TokenEndpointAuthMethod" NOT NULL DEFAULT 'CLIENT_SECRET_BASIC',
    "grant_types" "GrantType"[],
    "redirect_uris" TEXT[],
    "scopes" TEXT[],
    "jwks_uri" TEXT,
    "logo_uri" TEXT,
    "policy_uri" TEXT,
    "subject_type" "SubjectType" NOT NULL DEFAULT 'PUBLIC',
    "sector_identifier" TEXT,
    "registered_by_id" UUID,
    "is_first_party" BOOLEAN NOT NULL DEFAULT false,
    "access_token_ttl_seconds" INTEGER NOT NULL DEFAULT 600,
    "refresh_token_ttl_seconds" INTEGER NOT NULL DEFAULT 1209600,
    "status" "ClientStatus" NOT NULL DEFAULT 'ACTIVE',
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "oauth_clients_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authorization_codes" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "redirect_uri" TEXT NOT NULL,
    "scopes" TEXT[],
    "nonce" TEXT,
    "code_challenge" TEXT NOT NULL,
    "redeemed_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "authorization_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refresh_tokens" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "grant_id" UUID NOT NULL,
    "session_id" UUID,
    "family_id" UUID NOT NULL,
    "generation" INTEGER NOT NULL DEFAULT 0,
    "previous_id" UUID,
    "token_hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "dpop_jkt" TEXT,
    "used_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "revocation_reason" "TokenRevocationReason",
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "refresh_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_grants" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "scopes" TEXT[],
    "claims" TEXT[],
    "authorization_details" JSONB,
    "status" "GrantStatus" NOT NULL DEFAULT 'ACTIVE',
    "granted_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "consent_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signing_keys" (
    "id" UUID NOT NULL,
    "kid" TEXT NOT NULL,
    "algorithm" "SigningAlgorithm" NOT NULL DEFAULT 'ES256',
    "public_jwk" JSONB NOT NULL,
    "private_key" BYTEA,
    "hsm_key_label" TEXT,
    "status" "SigningKeyStatus" NOT NULL DEFAULT 'STANDBY',
    "activated_at" TIMESTAMPTZ(6),
    "retired_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "signing_keys_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_user_id_key" ON "users"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "users_sub_key" ON "users"("sub");

-- CreateIndex
CREATE INDEX "users_sso_connection_id_idx" ON "users"("sso_connection_id");

-- CreateIndex
CREATE INDEX "users_organization_id_idx" ON "users"("organization_id");

-- CreateIndex
CREATE INDEX "users_compliance_id_idx" ON "users"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "users_id_user_id_key" ON "users"("id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_sid_key" ON "sessions"("sid");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_cookie_hash_key" ON "sessions"("cookie_hash");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE INDEX "sessions_user_id_subject_id_idx" ON "sessions"("user_id", "subject_id");

-- CreateIndex
CREATE INDEX "sessions_auth_session_id_idx" ON "sessions"("auth_session_id");

-- CreateIndex
CREATE UNIQUE INDEX "oauth_clients_client_id_key" ON "oauth_clients"("client_id");

-- CreateIndex
CREATE INDEX "oauth_clients_registered_by_id_idx" ON "oauth_clients"("registered_by_id");

-- CreateIndex
CREATE INDEX "oauth_clients_organization_id_idx" ON "oauth_clients"("organization_id");

-- CreateIndex
CREATE INDEX "oauth_clients_compliance_id_idx" ON "oauth_clients"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "authorization_codes_code_hash_key" ON "authorization_codes"("code_hash");

-- CreateIndex
CREATE INDEX "authorization_codes_expires_at_idx" ON "authorization_codes"("expires_at");

-- CreateIndex
CREATE INDEX "authorization_codes_session_id_idx" ON "authorization_codes"("session_id");

-- CreateIndex
CREATE INDEX "authorization_codes_client_id_idx" ON "authorization_codes"("client_id");

-- CreateIndex
CREATE UNIQUE INDEX "refresh_tokens_previous_id_key" ON "refresh_tokens"("previous_id");

-- CreateIndex
CREATE UNIQUE INDEX "refresh_tokens_token_hash_key" ON "refresh_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "refresh_tokens_expires_at_idx" ON "refresh_tokens"("expires_at");

-- CreateIndex
CREATE INDEX "refresh_tokens_user_id_grant_id_idx" ON "refresh_tokens"("user_id", "grant_id");

-- CreateIndex
CREATE INDEX "refresh_tokens_session_id_idx" ON "refresh_tokens"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "refresh_tokens_family_id_generation_key" ON "refresh_tokens"("family_id", "generation");

-- CreateIndex
CREATE INDEX "consent_grants_client_id_idx" ON "consent_grants"("client_id");

-- CreateIndex
CREATE UNIQUE INDEX "consent_grants_user_id_id_key" ON "consent_grants"("user_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "signing_keys_kid_key" ON "signing_keys"("kid");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_subject_id_fkey" FOREIGN KEY ("user_id", "subject_id") REFERENCES "users"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorization_codes" ADD CONSTRAINT "authorization_codes_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorization_codes" ADD CONSTRAINT "authorization_codes_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "oauth_clients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_user_id_grant_id_fkey" FOREIGN KEY ("user_id", "grant_id") REFERENCES "consent_grants"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "sessions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_previous_id_fkey" FOREIGN KEY ("previous_id") REFERENCES "refresh_tokens"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_grants" ADD CONSTRAINT "consent_grants_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "oauth_clients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of users
ALTER TABLE "users" ADD CONSTRAINT "users_sub_0cac9b69_check"
    CHECK (sub ~ '^[!-~]{1,255}$');
ALTER TABLE "users" ADD CONSTRAINT "users_status_blocked_at_3fc27876_check"
    CHECK ((status = 'BLOCKED') = (blocked_at IS NOT NULL));
ALTER TABLE "users" ADD CONSTRAINT "users_authentication_count_75e67d8c_check"
    CHECK (authentication_count >= 0);

-- Safeguards of sessions
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_cookie_hash_ad25d5bc_check"
    CHECK (cookie_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_amr_e7619bac_check"
    CHECK (coalesce(cardinality(amr), 0) >= 1);
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_expires_at_auth_time_d2508f54_check"
    CHECK (expires_at > auth_time);
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_idle_expires_at_expires_at_a8c95c6a_check"
    CHECK (idle_expires_at <= expires_at);
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_ended_at_end_reason_82060d49_check"
    CHECK ((ended_at IS NULL) = (end_reason IS NULL));
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_ended_at_created_at_d8f5f181_check"
    CHECK (ended_at >= created_at);

-- Safeguards of oauth_clients
ALTER TABLE "oauth_clients" ADD CONSTRAINT "oauth_clients_client_id_5ed0b6c9_check"
    CHECK (client_id ~ '^[!-~]{8,128}$');
ALTER TABLE "oauth_clients" ADD CONSTRAINT "oauth_clients_secret_hash_3d1843ad_check"
    CHECK (secret_hash ~ '^[$]argon2id[$]');
ALTER TABLE "oauth_clients" ADD CONSTRAINT "oauth_clients_token_endpoint_auth_method_secret_4ff7faa4_check"
    CHECK ((token_endpoint_auth_method IN ('CLIENT_SECRET_BASIC', 'CLIENT_SECRET_POST')) = (secret_hash IS NOT NULL));
ALTER TABLE "oauth_clients" ADD CONSTRAINT "oauth_clients_token_endpoint_auth_method_jwks_ur_0b77aa83_check"
    CHECK (token_endpoint_auth_method <> 'PRIVATE_KEY_JWT' OR jwks_uri IS NOT NULL);
ALTER TABLE "oauth_clients" ADD CONSTRAINT "oauth_clients_jwks_uri_logo_uri_policy_uri_b36298b4_check"
    CHECK (jwks_uri ~ '^https://' AND logo_uri ~ '^https://' AND policy_uri ~ '^https://');
ALTER TABLE "oauth_clients" ADD CONSTRAINT "oauth_clients_grant_types_redirect_uris_2ad203b1_check"
    CHECK (NOT grant_types && '{AUTHORIZATION_CODE}' OR coalesce(cardinality(redirect_uris), 0) >= 1);
ALTER TABLE "oauth_clients" ADD CONSTRAINT "oauth_clients_grant_types_token_endpoint_auth_me_db5b6329_check"
    CHECK (NOT grant_types && '{CLIENT_CREDENTIALS}' OR token_endpoint_auth_method <> 'NONE');
ALTER TABLE "oauth_clients" ADD CONSTRAINT "oauth_clients_grant_types_ddae3f22_check"
    CHECK (NOT grant_types && '{REFRESH_TOKEN}' OR grant_types && '{AUTHORIZATION_CODE,DEVICE_CODE}');
ALTER TABLE "oauth_clients" ADD CONSTRAINT "oauth_clients_redirect_uris_1813313f_check"
    CHECK (array_position(redirect_uris, NULL) IS NULL AND coalesce(cardinality(redirect_uris), 0) <= 20);
ALTER TABLE "oauth_clients" ADD CONSTRAINT "oauth_clients_subject_type_sector_identifier_ade0dd71_check"
    CHECK ((subject_type = 'PAIRWISE') = (sector_identifier IS NOT NULL));
ALTER TABLE "oauth_clients" ADD CONSTRAINT "oauth_clients_access_token_ttl_seconds_56bfe382_check"
    CHECK (access_token_ttl_seconds BETWEEN 60 AND 86400);
ALTER TABLE "oauth_clients" ADD CONSTRAINT "oauth_clients_refresh_token_ttl_seconds_18487b0e_check"
    CHECK (refresh_token_ttl_seconds BETWEEN 3600 AND 31536000);
ALTER TABLE "oauth_clients" ADD CONSTRAINT "oauth_clients_secret_expires_at_created_at_b5c465c5_check"
    CHECK (secret_expires_at > created_at);

-- Safeguards of authorization_codes
ALTER TABLE "authorization_codes" ADD CONSTRAINT "authorization_codes_code_hash_2918dcd6_check"
    CHECK (code_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "authorization_codes" ADD CONSTRAINT "authorization_codes_code_challenge_d9444dda_check"
    CHECK (code_challenge ~ '^[A-Za-z0-9_-]{43}$');
ALTER TABLE "authorization_codes" ADD CONSTRAINT "authorization_codes_expires_at_created_at_0c6d2098_check"
    CHECK (expires_at > created_at AND expires_at - created_at <= interval '10 minutes');
ALTER TABLE "authorization_codes" ADD CONSTRAINT "authorization_codes_redeemed_at_created_at_43785a25_check"
    CHECK (redeemed_at >= created_at);
ALTER TABLE "authorization_codes" ADD CONSTRAINT "authorization_codes_redirect_uri_08e5af81_check"
    CHECK (redirect_uri <> '');

-- Safeguards of refresh_tokens
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_token_hash_fd397dde_check"
    CHECK (token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_generation_84d76ae3_check"
    CHECK (generation >= 0);
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_previous_id_generation_19b7be89_check"
    CHECK (previous_id IS NULL OR generation > 0);
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_dpop_jkt_d4447eaa_check"
    CHECK (dpop_jkt ~ '^[A-Za-z0-9_-]{43}$');
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_expires_at_created_at_used_at_rev_c2779970_check"
    CHECK (expires_at > created_at AND used_at >= created_at AND revoked_at >= created_at);
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_revoked_at_revocation_reason_7205eb8b_check"
    CHECK ((revoked_at IS NULL) = (revocation_reason IS NULL));
CREATE UNIQUE INDEX "refresh_tokens_family_id_19fdcf0e_key" ON "refresh_tokens" ("family_id")
    WHERE (used_at IS NULL AND revoked_at IS NULL);

-- Safeguards of consent_grants
ALTER TABLE "consent_grants" ADD CONSTRAINT "consent_grants_scopes_69e3b9c5_check"
    CHECK (coalesce(cardinality(scopes), 0) >= 1 AND array_position(scopes, NULL) IS NULL);
ALTER TABLE "consent_grants" ADD CONSTRAINT "consent_grants_status_revoked_at_1102ddbb_check"
    CHECK ((status = 'REVOKED') = (revoked_at IS NOT NULL));
ALTER TABLE "consent_grants" ADD CONSTRAINT "consent_grants_expires_at_granted_at_revoked_at_c86d0fb6_check"
    CHECK (expires_at > granted_at AND revoked_at >= granted_at);
ALTER TABLE "consent_grants" ADD CONSTRAINT "consent_grants_authorization_details_6d9a2c38_check"
    CHECK (jsonb_typeof(authorization_details) = 'array');
CREATE UNIQUE INDEX "consent_grants_user_id_client_id_7e087f6f_key" ON "consent_grants" ("user_id", "client_id")
    WHERE (status = 'ACTIVE');

-- Safeguards of signing_keys
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_kid_da3f69f3_check"
    CHECK (kid ~ '^[A-Za-z0-9_-]{8,64}$');
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_public_jwk_d8be30f9_check"
    CHECK (jsonb_typeof(public_jwk) = 'object' AND public_jwk ? 'kty' AND NOT public_jwk ? 'd');
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_status_activated_at_d98b8aa9_check"
    CHECK (status IN ('STANDBY', 'COMPROMISED') OR activated_at IS NOT NULL);
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_status_activated_at_714baaab_check"
    CHECK (status <> 'STANDBY' OR activated_at IS NULL);
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_status_retired_at_1ad292fa_check"
    CHECK ((status IN ('RETIRING', 'RETIRED', 'COMPROMISED')) = (retired_at IS NOT NULL));
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_retired_at_activated_at_b70c2f1b_check"
    CHECK (retired_at >= activated_at);
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
CREATE UNIQUE INDEX "signing_keys_algorithm_2191df5f_key" ON "signing_keys" ("algorithm")
    WHERE (status = 'ACTIVE');

-- Live rows of users
CREATE VIEW azora_keys."users_f4b8606f_live" AS
    SELECT "id" FROM "users"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."users_f4b8606f_live" TO azora_user;

-- Live rows of oauth_clients
CREATE VIEW azora_keys."oauth_clients_3c801d23_live" AS
    SELECT "id" FROM "oauth_clients"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."oauth_clients_3c801d23_live" TO azora_user;

-- Live rows of consent_grants
CREATE VIEW azora_keys."consent_grants_a001f2f5_live" AS
    SELECT "id" FROM "consent_grants"
    WHERE EXISTS (SELECT FROM azora_keys."oauth_clients_3c801d23_live" live WHERE live."id" = "consent_grants"."client_id");
GRANT SELECT ON azora_keys."consent_grants_a001f2f5_live" TO azora_user;

-- Own rows of sessions
CREATE VIEW azora_keys."sessions_19735f1c_own" AS
    SELECT "id" FROM "sessions"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."users_f4b8606f_live" live WHERE live."id" = "sessions"."subject_id"));
GRANT SELECT ON azora_keys."sessions_19735f1c_own" TO azora_user;

-- Access to users
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "users" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "users" TO azora_service;
GRANT SELECT ON "users" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "users_8ada8660_access" ON "users"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "users" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "users" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "users" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."users" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "sub", "status", "authentication_count", "last_authenticated_at", "sso_connection_id",
        "blocked_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "users";
GRANT SELECT ON azora_reader."users" TO azora_reader;
ALTER VIEW azora_reader."users" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "users"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "users"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "users"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "users"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to sessions
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sessions" TO azora_service;
GRANT SELECT ("id", "subject_id", "user_id", "sid", "auth_session_id", "acr", "amr", "auth_time", "idle_expires_at",
        "expires_at", "ended_at", "end_reason", "created_at", "updated_at")
    ON "sessions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "sessions_467d260a_access" ON "sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "sessions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "sessions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."users_f4b8606f_live" live WHERE live."id" = "sessions"."subject_id"));
CREATE VIEW azora_reader."sessions" WITH (security_barrier = true) AS
    SELECT "id", "subject_id", "user_id", "sid", "auth_session_id", "acr", "amr", "auth_time", "idle_expires_at",
        "expires_at", "ended_at", "end_reason", "created_at", "updated_at"
    FROM "sessions";
GRANT SELECT ON azora_reader."sessions" TO azora_reader;
ALTER VIEW azora_reader."sessions" OWNER TO azora_masker;

-- Access to oauth_clients
ALTER TABLE "oauth_clients" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "oauth_clients" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "oauth_clients" TO azora_service;
GRANT SELECT ("id", "client_id", "name", "application_type", "secret_expires_at", "token_endpoint_auth_method",
        "grant_types", "redirect_uris", "scopes", "jwks_uri", "logo_uri", "policy_uri", "subject_type",
        "sector_identifier", "registered_by_id", "is_first_party", "access_token_ttl_seconds",
        "refresh_token_ttl_seconds", "status", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at")
    ON "oauth_clients" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "oauth_clients_fe5f4187_access" ON "oauth_clients"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "oauth_clients" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "oauth_clients" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "oauth_clients" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."oauth_clients" WITH (security_barrier = true) AS
    SELECT "id", "client_id", "name", "application_type", "secret_expires_at", "token_endpoint_auth_method",
        "grant_types", "redirect_uris", "scopes", "jwks_uri", "logo_uri", "policy_uri", "subject_type",
        "sector_identifier", "registered_by_id", "is_first_party", "access_token_ttl_seconds",
        "refresh_token_ttl_seconds", "status", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "oauth_clients";
GRANT SELECT ON azora_reader."oauth_clients" TO azora_reader;
ALTER VIEW azora_reader."oauth_clients" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "oauth_clients"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{secret_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "oauth_clients"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{secret_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "oauth_clients"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{secret_hash}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "oauth_clients"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to authorization_codes
ALTER TABLE "authorization_codes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "authorization_codes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "authorization_codes" TO azora_service;
GRANT SELECT ("id", "session_id", "client_id", "redirect_uri", "scopes", "nonce", "code_challenge", "redeemed_at",
        "expires_at", "created_at", "updated_at")
    ON "authorization_codes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "authorization_codes_cfc7837f_access" ON "authorization_codes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "authorization_codes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "authorization_codes" FOR SELECT TO azora_user
    USING ("session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."sessions_19735f1c_own")));
CREATE POLICY azora_user_live ON "authorization_codes" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."oauth_clients_3c801d23_live" live WHERE live."id" = "authorization_codes"."client_id"));
CREATE VIEW azora_reader."authorization_codes" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "client_id", "redirect_uri", "scopes", "nonce", "code_challenge", "redeemed_at",
        "expires_at", "created_at", "updated_at"
    FROM "authorization_codes";
GRANT SELECT ON azora_reader."authorization_codes" TO azora_reader;
ALTER VIEW azora_reader."authorization_codes" OWNER TO azora_masker;

-- Access to refresh_tokens
ALTER TABLE "refresh_tokens" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "refresh_tokens" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "refresh_tokens" TO azora_service;
GRANT SELECT ("id", "user_id", "grant_id", "session_id", "family_id", "generation", "previous_id", "scopes", "dpop_jkt",
        "used_at", "revoked_at", "revocation_reason", "expires_at", "created_at", "updated_at")
    ON "refresh_tokens" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "refresh_tokens_b0dcac51_access" ON "refresh_tokens"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "refresh_tokens" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "refresh_tokens" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "refresh_tokens" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."consent_grants_a001f2f5_live" live WHERE live."id" = "refresh_tokens"."grant_id"));
CREATE VIEW azora_reader."refresh_tokens" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "grant_id", "session_id", "family_id", "generation", "previous_id", "scopes", "dpop_jkt",
        "used_at", "revoked_at", "revocation_reason", "expires_at", "created_at", "updated_at"
    FROM "refresh_tokens";
GRANT SELECT ON azora_reader."refresh_tokens" TO azora_reader;
ALTER VIEW azora_reader."refresh_tokens" OWNER TO azora_masker;

-- Access to consent_grants
ALTER TABLE "consent_grants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "consent_grants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "consent_grants" TO azora_service;
GRANT SELECT ON "consent_grants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "consent_grants_dad73707_access" ON "consent_grants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "consent_grants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "consent_grants" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "consent_grants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."oauth_clients_3c801d23_live" live WHERE live."id" = "consent_grants"."client_id"));
CREATE VIEW azora_reader."consent_grants" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "client_id", "scopes", "claims", "authorization_details", "status", "granted_at",
        "expires_at", "revoked_at", "created_at", "updated_at"
    FROM "consent_grants";
GRANT SELECT ON azora_reader."consent_grants" TO azora_reader;
ALTER VIEW azora_reader."consent_grants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "consent_grants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "consent_grants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "consent_grants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "consent_grants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to signing_keys
ALTER TABLE "signing_keys" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "signing_keys" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "signing_keys" TO azora_service;
GRANT SELECT ("id", "kid", "algorithm", "public_jwk", "hsm_key_label", "status", "activated_at", "retired_at", "expires_at",
        "created_at", "updated_at", "deleted_at")
    ON "signing_keys" TO azora_maintenance, azora_masker;
CREATE POLICY "signing_keys_a42423a4_access" ON "signing_keys"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "signing_keys" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."signing_keys" WITH (security_barrier = true) AS
    SELECT "id", "kid", "algorithm", "public_jwk", "hsm_key_label", "status", "activated_at", "retired_at", "expires_at",
        "created_at", "updated_at", "deleted_at"
    FROM "signing_keys";
GRANT SELECT ON azora_reader."signing_keys" TO azora_reader;
ALTER VIEW azora_reader."signing_keys" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "signing_keys"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{private_key}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "signing_keys"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{private_key}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "signing_keys"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{private_key}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "signing_keys"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
