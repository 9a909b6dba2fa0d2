-- CreateEnum
CREATE TYPE "UserRole" AS ENUM ('STUDENT', 'EDUCATOR', 'EMPLOYER', 'GUARDIAN', 'SUPPORT', 'ADMIN');

-- CreateEnum
CREATE TYPE "UserStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'DEACTIVATED');

-- CreateEnum
CREATE TYPE "AuthenticationMethod" AS ENUM ('PASSWORD', 'TOTP', 'SMS', 'EMAIL', 'RECOVERY_CODE', 'FEDERATED');

-- CreateEnum
CREATE TYPE "AssuranceLevel" AS ENUM ('AAL1', 'AAL2');

-- CreateEnum
CREATE TYPE "RevocationReason" AS ENUM ('SIGNED_OUT', 'REVOKED_BY_USER', 'REVOKED_BY_ADMIN', 'PASSWORD_CHANGED', 'REFRESH_TOKEN_REUSED', 'ACCOUNT_SUSPENDED');

-- CreateEnum
CREATE TYPE "TokenType" AS ENUM ('REFRESH', 'EMAIL_VERIFICATION', 'PASSWORD_RESET', 'MFA_SMS', 'MFA_EMAIL');

-- CreateEnum
CREATE TYPE "MFAMethod" AS ENUM ('TOTP', 'SMS', 'EMAIL');

-- CreateEnum
CREATE TYPE "TOTPAlgorithm" AS ENUM ('SHA1', 'SHA256', 'SHA512');

-- CreateEnum
CREATE TYPE "IdentityProvider" AS ENUM ('GOOGLE', 'MICROSOFT', 'APPLE', 'GITHUB', 'LINKEDIN', 'FACEBOOK');

-- CreateEnum
CREATE TYPE "AuditEvent" AS ENUM ('SIGNED_UP', 'SIGNED_IN', 'SIGNED_OUT', 'SESSION_REVOKED', 'TOKEN_REFRESHED', 'TOKEN_REUSED', 'EMAIL_VERIFIED', 'EMAIL_CHANGED', 'PASSWORD_CHANGED', 'PASSWORD_RESET_REQUESTED', 'PASSWORD_RESET', 'MFA_ENROLLED', 'MFA_REMOVED', 'MFA_CHALLENGED', 'RECOVERY_CODE_USED', 'ACCOUNT_LINKED', 'ACCOUNT_UNLINKED', 'USER_LOCKED', 'USER_SUSPENDED', 'USER_REINSTATED', 'ROLE_CHANGED');

-- CreateEnum
CREATE TYPE "AuditOutcome" AS ENUM ('SUCCESS', 'FAILURE');

-- CreateEnum
CREATE TYPE "FailureReason" AS ENUM ('UNKNOWN_USER', 'WRONG_PASSWORD', 'WRONG_CODE', 'TOKEN_EXPIRED', 'TOKEN_REUSED', 'USER_LOCKED', 'USER_SUSPENDED', 'EMAIL_NOT_VERIFIED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "is_email_verified" BOOLEAN NOT NULL DEFAULT false,
    "password_hash" TEXT,
    "password_changed_at" TIMESTAMPTZ(6),
    "name" TEXT NOT NULL,
    "role" "UserRole" NOT NULL DEFAULT 'STUDENT',
    "status" "UserStatus" NOT NULL DEFAULT 'ACTIVE',
    "suspended_at" TIMESTAMPTZ(6),
    "failed_sign_in_count" SMALLINT NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(6),
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
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "methods" "AuthenticationMethod"[],
    "assurance_level" "AssuranceLevel" NOT NULL DEFAULT 'AAL1',
    "authenticated_at" TIMESTAMPTZ(6) NOT NULL,
    "acting_organization_id" UUID,
    "ip_address" INET,
    "user_agent" TEXT,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),
    "revocation_reason" "RevocationReason",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tokens" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "type" "TokenType" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "session_id" UUID,
    "generation" INTEGER,
    "sent_to" TEXT,
    "failed_attempts" SMALLINT NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mfa_settings" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "preferred_method" "MFAMethod",
    "totp_secret" BYTEA,
    "totp_algorithm" "TOTPAlgorithm" NOT NULL DEFAULT 'SHA1',
    "totp_digits" SMALLINT NOT NULL DEFAULT 6,
    "totp_period_seconds" SMALLINT NOT NULL DEFAULT 30,
    "totp_last_step" BIGINT,
    "totp_confirmed_at" TIMESTAMPTZ(6),
    "sms_number" TEXT,
    "sms_confirmed_at" TIMESTAMPTZ(6),
    "email_confirmed_at" TIMESTAMPTZ(6),
    "recovery_code_hashes" TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "mfa_settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_profiles" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "given_name" TEXT,
    "family_name" TEXT,
    "nickname" TEXT,
    "picture_url" TEXT,
    "bio" TEXT,
    "birthdate" DATE,
    "phone_number" TEXT,
    "is_phone_number_verified" BOOLEAN NOT NULL DEFAULT false,
    "locality" TEXT,
    "country_code" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en-ZA',
    "zoneinfo" TEXT NOT NULL DEFAULT 'Africa/Johannesburg',
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "user_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "provider" "IdentityProvider" NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "provider_email" TEXT,
    "scopes" TEXT[],
    "access_token" BYTEA,
    "access_token_expires_at" TIMESTAMPTZ(6),
    "refresh_token" BYTEA,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_logs" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "actor_id" UUID,
    "event" "AuditEvent" NOT NULL,
    "outcome" "AuditOutcome" NOT NULL,
    "failure_reason" "FailureReason",
    "detail" JSONB,
    "ip_address" INET,
    "user_agent" TEXT,
    "trace_id" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_logs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "users_organization_id_idx" ON "users"("organization_id");

-- CreateIndex
CREATE INDEX "users_compliance_id_idx" ON "users"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "sessions"("token_hash");

-- CreateIndex
CREATE INDEX "sessions_acting_organization_id_idx" ON "sessions"("acting_organization_id");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_user_id_id_key" ON "sessions"("user_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "tokens_token_hash_key" ON "tokens"("token_hash");

-- CreateIndex
CREATE INDEX "tokens_user_id_session_id_idx" ON "tokens"("user_id", "session_id");

-- CreateIndex
CREATE INDEX "tokens_expires_at_idx" ON "tokens"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "tokens_session_id_generation_key" ON "tokens"("session_id", "generation");

-- CreateIndex
CREATE UNIQUE INDEX "mfa_settings_user_id_key" ON "mfa_settings"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_profiles_user_id_key" ON "user_profiles"("user_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_provider_account_id_key" ON "accounts"("provider", "provider_account_id");

-- CreateIndex
CREATE INDEX "audit_logs_user_id_created_at_idx" ON "audit_logs"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_logs_actor_id_created_at_idx" ON "audit_logs"("actor_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_logs_event_created_at_idx" ON "audit_logs"("event", "created_at");

-- CreateIndex
CREATE INDEX "audit_logs_ip_address_created_at_idx" ON "audit_logs"("ip_address", "created_at");

-- CreateIndex
CREATE INDEX "audit_logs_created_at_idx" ON "audit_logs" USING BRIN ("created_at");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_user_id_session_id_fkey" FOREIGN KEY ("user_id", "session_id") REFERENCES "sessions"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mfa_settings" ADD CONSTRAINT "mfa_settings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of users
ALTER TABLE "users" ADD CONSTRAINT "users_email_a8648aa2_check"
    CHECK (email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND char_length(email) <= 254);
ALTER TABLE "users" ADD CONSTRAINT "users_password_hash_a01f0509_check"
    CHECK (password_hash ~ '^([$]argon2id[$]v=19[$]m=[0-9]+,t=[0-9]+,p=[0-9]+[$][A-Za-z0-9+/]+[$][A-Za-z0-9+/]+|[$]2[aby][$][0-9]{2}[$][./A-Za-z0-9]{53})$');
ALTER TABLE "users" ADD CONSTRAINT "users_password_hash_password_changed_at_c06ddf8d_check"
    CHECK (password_hash IS NULL OR password_changed_at IS NOT NULL);
ALTER TABLE "users" ADD CONSTRAINT "users_name_42e331cd_check"
    CHECK (char_length(name) BETWEEN 1 AND 200);
ALTER TABLE "users" ADD CONSTRAINT "users_failed_sign_in_count_9c9a46a5_check"
    CHECK (failed_sign_in_count BETWEEN 0 AND 100);
ALTER TABLE "users" ADD CONSTRAINT "users_status_suspended_at_964c5123_check"
    CHECK ((status = 'SUSPENDED') = (suspended_at IS NOT NULL));

-- Safeguards of sessions
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_token_hash_fd397dde_check"
    CHECK (token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_expires_at_created_at_d74f7d25_check"
    CHECK (expires_at > created_at AND expires_at - created_at <= interval '30 days');
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_methods_f040fb48_check"
    CHECK (coalesce(cardinality(methods), 0) >= 1);
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_assurance_level_methods_29cc7b1d_check"
    CHECK (assurance_level = 'AAL1' OR methods && '{TOTP,SMS,RECOVERY_CODE,FEDERATED}');
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_revoked_at_revocation_reason_7205eb8b_check"
    CHECK ((revoked_at IS NULL) = (revocation_reason IS NULL));
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_revoked_at_created_at_194940d6_check"
    CHECK (revoked_at >= created_at);

-- Safeguards of tokens
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_token_hash_fd397dde_check"
    CHECK (token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_type_session_id_e43dca9d_check"
    CHECK ((type = 'REFRESH') = (session_id IS NOT NULL));
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_type_generation_56b475d0_check"
    CHECK ((type = 'REFRESH') = (generation IS NOT NULL));
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_type_sent_to_97243169_check"
    CHECK ((type = 'REFRESH') = (sent_to IS NULL));
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_generation_84d76ae3_check"
    CHECK (generation >= 0);
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_failed_attempts_d0832218_check"
    CHECK (failed_attempts BETWEEN 0 AND 10);
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_type_expires_at_created_at_091ae36d_check"
    CHECK (type NOT IN ('MFA_SMS', 'MFA_EMAIL') OR expires_at - created_at <= interval '10 minutes');
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_type_expires_at_created_at_f6be1525_check"
    CHECK (type <> 'PASSWORD_RESET' OR expires_at - created_at <= interval '24 hours');
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_used_at_created_at_expires_at_9b4acd8c_check"
    CHECK (used_at BETWEEN created_at AND expires_at);
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_revoked_at_created_at_194940d6_check"
    CHECK (revoked_at >= created_at);
CREATE UNIQUE INDEX "tokens_session_id_27d39baa_key" ON "tokens" ("session_id")
    WHERE (type = 'REFRESH' AND used_at IS NULL AND revoked_at IS NULL);
CREATE UNIQUE INDEX "tokens_user_id_type_fe9176f6_key" ON "tokens" ("user_id", "type")
    WHERE (type <> 'REFRESH' AND used_at IS NULL AND revoked_at IS NULL);

-- Safeguards of mfa_settings
ALTER TABLE "mfa_settings" ADD CONSTRAINT "mfa_settings_totp_digits_455bd9d5_check"
    CHECK (totp_digits BETWEEN 6 AND 8);
ALTER TABLE "mfa_settings" ADD CONSTRAINT "mfa_settings_totp_period_seconds_77b62693_check"
    CHECK (totp_period_seconds BETWEEN 15 AND 120);
ALTER TABLE "mfa_settings" ADD CONSTRAINT "mfa_settings_sms_number_7cce2a90_check"
    CHECK (sms_number ~ '^[+][1-9][0-9]{1,14}$');
ALTER TABLE "mfa_settings" ADD CONSTRAINT "mfa_settings_sms_confirmed_at_sms_number_dc0c5a59_check"
    CHECK (sms_confirmed_at IS NULL OR sms_number IS NOT NULL);
ALTER TABLE "mfa_settings" ADD CONSTRAINT "mfa_settings_recovery_code_hashes_83d31f0e_check"
    CHECK (coalesce(cardinality(recovery_code_hashes), 0) <= 16 AND array_position(recovery_code_hashes, NULL) IS NULL);
ALTER TABLE "mfa_settings" ADD CONSTRAINT "mfa_settings_preferred_method_totp_confirmed_at_b13d4b4b_check"
    CHECK (CASE preferred_method WHEN 'TOTP' THEN totp_confirmed_at IS NOT NULL WHEN 'SMS' THEN sms_confirmed_at IS NOT NULL WHEN 'EMAIL' THEN email_confirmed_at IS NOT NULL ELSE true END);

-- Safeguards of user_profiles
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_picture_url_00744c19_check"
    CHECK (picture_url ~ '^https://');
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_phone_number_9b26f097_check"
    CHECK (phone_number ~ '^[+][1-9][0-9]{1,14}$');
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_is_phone_number_verified_phone_num_524d6446_check"
    CHECK (NOT is_phone_number_verified OR phone_number IS NOT NULL);
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_birthdate_created_at_c68eddf6_check"
    CHECK (birthdate BETWEEN DATE '1900-01-01' AND (created_at AT TIME ZONE 'UTC')::date);
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_country_code_e87a4a05_check"
    CHECK (country_code ~ '^[A-Z]{2}$');
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_locale_bb66efa8_check"
    CHECK (locale ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$');
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_zoneinfo_8a664d7b_check"
    CHECK (zoneinfo ~ '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$');
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_bio_b322f9e2_check"
    CHECK (char_length(bio) <= 2000);
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_metadata_ecf4ac59_check"
    CHECK (jsonb_typeof(metadata) = 'object');

-- Safeguards of accounts
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_provider_account_id_d3241cfc_check"
    CHECK (char_length(provider_account_id) BETWEEN 1 AND 255);
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_provider_email_fc76580d_check"
    CHECK (provider_email = lower(provider_email));

-- Safeguards of audit_logs
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_outcome_failure_reason_f16a9b93_check"
    CHECK ((outcome = 'FAILURE') = (failure_reason IS NOT NULL));
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_user_id_failure_reason_adb748e9_check"
    CHECK (user_id IS NOT NULL OR failure_reason IS NOT DISTINCT FROM 'UNKNOWN_USER');

-- Live rows of users
CREATE VIEW azora_keys."users_f4b8606f_live" AS
    SELECT "id" FROM "users"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."users_f4b8606f_live" TO azora_user;

-- Access to users
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "users" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "users" TO azora_service;
GRANT SELECT ("id", "email", "is_email_verified", "password_changed_at", "name", "role", "status", "suspended_at",
        "failed_sign_in_count", "locked_until", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at")
    ON "users" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("name", "updated_at") ON "users" TO azora_user;
GRANT UPDATE ("email", "name") ON "users" TO azora_maintenance;
CREATE POLICY "users_1b436ad2_access" ON "users"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "users" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "users" FOR SELECT TO azora_user
    USING ("id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "users" FOR UPDATE TO azora_user
    USING ("id" = (SELECT azora.subject()))
    WITH CHECK ("id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "users" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."users" WITH (security_barrier = true) AS
    SELECT "id", azora.mask_email("email") AS "email", "is_email_verified", "password_changed_at",
        azora.mask_name("name") AS "name", "role", "status", "suspended_at", "failed_sign_in_count", "locked_until",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "users";
GRANT SELECT ON azora_reader."users" TO azora_reader;
ALTER VIEW azora_reader."users" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "users"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{password_hash}', '{email,name}', '{id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "users"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{password_hash}', '{email,name}', '{id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "users"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{password_hash}', '{email,name}', '{id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "users"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to sessions
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sessions" TO azora_service;
GRANT SELECT ("id", "user_id", "methods", "assurance_level", "authenticated_at", "acting_organization_id", "ip_address",
        "user_agent", "last_seen_at", "expires_at", "revoked_at", "revocation_reason", "created_at", "updated_at")
    ON "sessions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("ip_address", "user_agent") ON "sessions" TO azora_maintenance;
CREATE POLICY "sessions_4985cfc4_access" ON "sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "sessions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "sessions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."users_f4b8606f_live" live WHERE live."id" = "sessions"."user_id"));
CREATE VIEW azora_reader."sessions" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "methods", "assurance_level", "authenticated_at", "acting_organization_id",
        azora.mask_ip("ip_address") AS "ip_address", azora.mask_free_text("user_agent") AS "user_agent",
        "last_seen_at", "expires_at", "revoked_at", "revocation_reason", "created_at", "updated_at"
    FROM "sessions";
GRANT SELECT ON azora_reader."sessions" TO azora_reader;
ALTER VIEW azora_reader."sessions" OWNER TO azora_masker;

-- Access to tokens
ALTER TABLE "tokens" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tokens" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tokens" TO azora_service;
GRANT SELECT ("id", "user_id", "type", "session_id", "generation", "sent_to", "failed_attempts", "expires_at", "used_at",
        "revoked_at", "created_at", "updated_at")
    ON "tokens" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("sent_to") ON "tokens" TO azora_maintenance;
CREATE POLICY "tokens_8864f955_access" ON "tokens"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tokens" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "tokens" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "tokens" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."users_f4b8606f_live" live WHERE live."id" = "tokens"."user_id"));
CREATE VIEW azora_reader."tokens" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "type", "session_id", "generation", azora.mask_email("sent_to") AS "sent_to",
        "failed_attempts", "expires_at", "used_at", "revoked_at", "created_at", "updated_at"
    FROM "tokens";
GRANT SELECT ON azora_reader."tokens" TO azora_reader;
ALTER VIEW azora_reader."tokens" OWNER TO azora_masker;

-- Access to mfa_settings
ALTER TABLE "mfa_settings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mfa_settings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mfa_settings" TO azora_service;
GRANT SELECT ("id", "user_id", "preferred_method", "totp_algorithm", "totp_digits", "totp_period_seconds", "totp_last_step",
        "totp_confirmed_at", "sms_number", "sms_confirmed_at", "email_confirmed_at", "created_at", "updated_at")
    ON "mfa_settings" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("sms_number") ON "mfa_settings" TO azora_maintenance;
CREATE POLICY "mfa_settings_c39f1137_access" ON "mfa_settings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mfa_settings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mfa_settings" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "mfa_settings" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."users_f4b8606f_live" live WHERE live."id" = "mfa_settings"."user_id"));
CREATE VIEW azora_reader."mfa_settings" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "preferred_method", "totp_algorithm", "totp_digits", "totp_period_seconds", "totp_last_step",
        "totp_confirmed_at", azora.mask_phone("sms_number") AS "sms_number", "sms_confirmed_at", "email_confirmed_at",
        "created_at", "updated_at"
    FROM "mfa_settings";
GRANT SELECT ON azora_reader."mfa_settings" TO azora_reader;
ALTER VIEW azora_reader."mfa_settings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mfa_settings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{totp_secret,recovery_code_hashes}', '{sms_number}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mfa_settings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{totp_secret,recovery_code_hashes}', '{sms_number}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mfa_settings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{totp_secret,recovery_code_hashes}', '{sms_number}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mfa_settings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to user_profiles
ALTER TABLE "user_profiles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "user_profiles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "user_profiles" TO azora_service;
GRANT SELECT ON "user_profiles" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "given_name", "family_name", "nickname", "picture_url", "bio", "birthdate", "locality",
        "country_code", "locale", "zoneinfo", "metadata", "created_at", "updated_at"),
    UPDATE ("given_name", "family_name", "nickname", "picture_url", "bio", "locality", "country_code", "locale",
        "zoneinfo", "metadata", "updated_at") ON "user_profiles" TO azora_user;
GRANT UPDATE ("given_name", "family_name", "nickname", "bio", "birthdate", "phone_number", "locality", "metadata") ON "user_profiles" TO azora_maintenance;
CREATE POLICY "user_profiles_c953da92_access" ON "user_profiles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "user_profiles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "user_profiles" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "user_profiles" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "user_profiles" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "user_profiles" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."users_f4b8606f_live" live WHERE live."id" = "user_profiles"."user_id"));
CREATE VIEW azora_reader."user_profiles" WITH (security_barrier = true) AS
    SELECT "id", "user_id", azora.mask_name("given_name") AS "given_name",
        azora.mask_name("family_name") AS "family_name", azora.mask_name("nickname") AS "nickname", "picture_url",
        azora.mask_free_text("bio") AS "bio", azora.mask_birthdate("birthdate") AS "birthdate",
        azora.mask_phone("phone_number") AS "phone_number", "is_phone_number_verified",
        azora.mask_address("locality") AS "locality", "country_code", "locale", "zoneinfo", NULL::jsonb AS "metadata",
        "created_at", "updated_at"
    FROM "user_profiles";
GRANT SELECT ON azora_reader."user_profiles" TO azora_reader;
ALTER VIEW azora_reader."user_profiles" OWNER TO azora_masker;

-- Access to accounts
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "accounts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "accounts" TO azora_service;
GRANT SELECT ("id", "user_id", "provider", "provider_account_id", "provider_email", "scopes", "access_token_expires_at",
        "created_at", "updated_at")
    ON "accounts" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("provider_email") ON "accounts" TO azora_maintenance;
CREATE POLICY "accounts_a63f0b8a_access" ON "accounts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "accounts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "accounts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "accounts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."users_f4b8606f_live" live WHERE live."id" = "accounts"."user_id"));
CREATE VIEW azora_reader."accounts" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "provider", "provider_account_id", azora.mask_email("provider_email") AS "provider_email",
        "scopes", "access_token_expires_at", "created_at", "updated_at"
    FROM "accounts";
GRANT SELECT ON azora_reader."accounts" TO azora_reader;
ALTER VIEW azora_reader."accounts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "accounts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{access_token,refresh_token}', '{provider_email}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "accounts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{access_token,refresh_token}', '{provider_email}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "accounts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{access_token,refresh_token}', '{provider_email}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "accounts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to audit_logs
ALTER TABLE "audit_logs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "audit_logs" FROM PUBLIC;
GRANT SELECT, INSERT ON "audit_logs" TO azora_service;
GRANT SELECT ON "audit_logs" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("ip_address", "user_agent") ON "audit_logs" TO azora_maintenance;
CREATE POLICY "audit_logs_deedc95c_access" ON "audit_logs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "audit_logs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "audit_logs" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."audit_logs" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "actor_id", "event", "outcome", "failure_reason", "detail",
        azora.mask_ip("ip_address") AS "ip_address", azora.mask_free_text("user_agent") AS "user_agent", "trace_id",
        "created_at"
    FROM "audit_logs";
GRANT SELECT ON azora_reader."audit_logs" TO azora_reader;
ALTER VIEW azora_reader."audit_logs" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "audit_logs"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{ip_address,user_agent}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "audit_logs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
