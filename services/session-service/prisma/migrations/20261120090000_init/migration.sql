-- CreateEnum
CREATE TYPE "DevicePlatform" AS ENUM ('ANDROID', 'IOS', 'WINDOWS', 'MACOS', 'LINUX', 'CHROMEOS', 'OTHER');

-- CreateEnum
CREATE TYPE "DeviceTrust" AS ENUM ('UNKNOWN', 'TRUSTED', 'BLOCKED');

-- CreateEnum
CREATE TYPE "DeviceCompliance" AS ENUM ('UNKNOWN', 'COMPLIANT', 'NOT_COMPLIANT');

-- CreateEnum
CREATE TYPE "SessionStatus" AS ENUM ('ACTIVE', 'STEP_UP_REQUIRED', 'LOCKED', 'TERMINATED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "AssuranceLevel" AS ENUM ('AAL1', 'AAL2', 'AAL3');

-- CreateEnum
CREATE TYPE "ActivityKind" AS ENUM ('REQUEST_DENIED', 'SENSITIVE_ACTION', 'IP_CHANGED', 'DEVICE_CHANGED', 'IMPOSSIBLE_TRAVEL', 'TOKEN_REUSED', 'STEP_UP_PASSED', 'STEP_UP_FAILED', 'LOCKED', 'UNLOCKED');

-- CreateEnum
CREATE TYPE "TokenKind" AS ENUM ('ACCESS_TOKEN', 'REFRESH_TOKEN', 'ID_TOKEN');

-- CreateEnum
CREATE TYPE "RevocationReason" AS ENUM ('LOGOUT', 'PASSWORD_CHANGED', 'DEVICE_LOST', 'RISK', 'CONCURRENCY', 'ADMINISTRATIVE');

-- CreateEnum
CREATE TYPE "PolicyAudience" AS ENUM ('EVERYONE', 'STUDENTS', 'EDUCATORS', 'STAFF', 'ADMINISTRATORS');

-- CreateEnum
CREATE TYPE "OverflowAction" AS ENUM ('END_OLDEST', 'REFUSE_NEWEST', 'ASK');

-- CreateEnum
CREATE TYPE "ChallengeMethod" AS ENUM ('TOTP', 'WEBAUTHN', 'SMS', 'PASSWORD');

-- CreateEnum
CREATE TYPE "ChallengeStatus" AS ENUM ('PENDING', 'PASSED', 'FAILED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "SignalDirection" AS ENUM ('TRANSMITTED', 'RECEIVED');

-- CreateEnum
CREATE TYPE "CaepEvent" AS ENUM ('SESSION_REVOKED', 'TOKEN_CLAIMS_CHANGE', 'CREDENTIAL_CHANGE', 'ASSURANCE_LEVEL_CHANGE', 'DEVICE_COMPLIANCE_CHANGE', 'SESSION_ESTABLISHED', 'SESSION_PRESENTED', 'RISK_LEVEL_CHANGE');

-- CreateEnum
CREATE TYPE "InitiatingEntity" AS ENUM ('ADMIN', 'USER', 'POLICY', 'SYSTEM');

-- CreateEnum
CREATE TYPE "SignalStatus" AS ENUM ('PENDING', 'ACKNOWLEDGED', 'REJECTED');

-- CreateEnum
CREATE TYPE "SetError" AS ENUM ('INVALID_REQUEST', 'INVALID_KEY', 'INVALID_ISSUER', 'INVALID_AUDIENCE', 'AUTHENTICATION_FAILED', 'ACCESS_DENIED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "session_devices" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "label" TEXT,
    "platform" "DevicePlatform" NOT NULL,
    "os_version" TEXT,
    "browser" TEXT,
    "key_thumbprint" TEXT,
    "fingerprint_hash" TEXT NOT NULL,
    "trust" "DeviceTrust" NOT NULL DEFAULT 'UNKNOWN',
    "compliance" "DeviceCompliance" NOT NULL DEFAULT 'UNKNOWN',
    "trusted_at" TIMESTAMPTZ(6),
    "blocked_at" TIMESTAMPTZ(6),
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "session_devices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_contexts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "auth_session_id" UUID NOT NULL,
    "device_id" UUID,
    "policy_id" UUID,
    "status" "SessionStatus" NOT NULL DEFAULT 'ACTIVE',
    "assurance_level" "AssuranceLevel" NOT NULL DEFAULT 'AAL1',
    "step_up_level" "AssuranceLevel",
    "risk_score" SMALLINT NOT NULL DEFAULT 0,
    "ip_address" INET,
    "country" CHAR(2),
    "autonomous_system" INTEGER,
    "idle_timeout_seconds" INTEGER NOT NULL DEFAULT 1800,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "last_activity_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "session_contexts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_activities" (
    "id" UUID NOT NULL,
    "context_id" UUID NOT NULL,
    "kind" "ActivityKind" NOT NULL,
    "resource" TEXT,
    "http_status" SMALLINT,
    "ip_address" INET,
    "distance_km" INTEGER,
    "risk_delta" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_activities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "token_revocations" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "context_id" UUID,
    "token_kind" "TokenKind" NOT NULL,
    "jti" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "refresh_token_id" UUID,
    "reason" "RevocationReason" NOT NULL,
    "issued_at" TIMESTAMPTZ(6) NOT NULL,
    "token_expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "token_revocations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "concurrency_policies" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "applies_to" "PolicyAudience" NOT NULL DEFAULT 'EVERYONE',
    "max_sessions" SMALLINT NOT NULL DEFAULT 5,
    "max_devices" SMALLINT NOT NULL DEFAULT 3,
    "when_exceeded" "OverflowAction" NOT NULL DEFAULT 'END_OLDEST',
    "max_session_minutes" INTEGER NOT NULL DEFAULT 43200,
    "idle_minutes" INTEGER NOT NULL DEFAULT 30,
    "step_up_risk_score" SMALLINT NOT NULL DEFAULT 60,
    "terminate_risk_score" SMALLINT NOT NULL DEFAULT 90,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "set_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "concurrency_policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "step_up_challenges" (
    "id" UUID NOT NULL,
    "context_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "required_level" "AssuranceLevel" NOT NULL DEFAULT 'AAL2',
    "method" "ChallengeMethod" NOT NULL,
    "challenge_hash" TEXT NOT NULL,
    "max_age_seconds" INTEGER,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "max_attempts" SMALLINT NOT NULL DEFAULT 3,
    "status" "ChallengeStatus" NOT NULL DEFAULT 'PENDING',
    "passed_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "step_up_challenges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shared_signals" (
    "id" UUID NOT NULL,
    "context_id" UUID,
    "direction" "SignalDirection" NOT NULL,
    "event_kind" "CaepEvent" NOT NULL,
    "jti" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "initiating_entity" "InitiatingEntity" NOT NULL,
    "status" "SignalStatus" NOT NULL DEFAULT 'PENDING',
    "error_code" "SetError",
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "shared_signals_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "session_devices_organization_id_idx" ON "session_devices"("organization_id");

-- CreateIndex
CREATE INDEX "session_devices_compliance_id_idx" ON "session_devices"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_devices_user_id_fingerprint_hash_key" ON "session_devices"("user_id", "fingerprint_hash");

-- CreateIndex
CREATE UNIQUE INDEX "session_contexts_auth_session_id_key" ON "session_contexts"("auth_session_id");

-- CreateIndex
CREATE INDEX "session_contexts_expires_at_idx" ON "session_contexts"("expires_at");

-- CreateIndex
CREATE INDEX "session_contexts_user_id_idx" ON "session_contexts"("user_id");

-- CreateIndex
CREATE INDEX "session_contexts_device_id_idx" ON "session_contexts"("device_id");

-- CreateIndex
CREATE INDEX "session_contexts_policy_id_idx" ON "session_contexts"("policy_id");

-- CreateIndex
CREATE INDEX "session_activities_context_id_created_at_idx" ON "session_activities"("context_id", "created_at");

-- CreateIndex
CREATE INDEX "session_activities_created_at_idx" ON "session_activities" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "token_revocations_token_expires_at_idx" ON "token_revocations"("token_expires_at");

-- CreateIndex
CREATE INDEX "token_revocations_user_id_idx" ON "token_revocations"("user_id");

-- CreateIndex
CREATE INDEX "token_revocations_context_id_idx" ON "token_revocations"("context_id");

-- CreateIndex
CREATE INDEX "token_revocations_refresh_token_id_idx" ON "token_revocations"("refresh_token_id");

-- CreateIndex
CREATE UNIQUE INDEX "token_revocations_issuer_jti_key" ON "token_revocations"("issuer", "jti");

-- CreateIndex
CREATE INDEX "concurrency_policies_set_by_id_idx" ON "concurrency_policies"("set_by_id");

-- CreateIndex
CREATE INDEX "concurrency_policies_organization_id_idx" ON "concurrency_policies"("organization_id");

-- CreateIndex
CREATE INDEX "concurrency_policies_compliance_id_idx" ON "concurrency_policies"("compliance_id");

-- CreateIndex
CREATE INDEX "step_up_challenges_context_id_created_at_idx" ON "step_up_challenges"("context_id", "created_at");

-- CreateIndex
CREATE INDEX "step_up_challenges_expires_at_idx" ON "step_up_challenges"("expires_at");

-- CreateIndex
CREATE INDEX "shared_signals_occurred_at_idx" ON "shared_signals" USING BRIN ("occurred_at");

-- CreateIndex
CREATE INDEX "shared_signals_context_id_idx" ON "shared_signals"("context_id");

-- CreateIndex
CREATE UNIQUE INDEX "shared_signals_issuer_jti_key" ON "shared_signals"("issuer", "jti");

-- AddForeignKey
ALTER TABLE "session_contexts" ADD CONSTRAINT "session_contexts_device_id_fkey" FOREIGN KEY ("device_id") REFERENCES "session_devices"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_contexts" ADD CONSTRAINT "session_contexts_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "concurrency_policies"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_activities" ADD CONSTRAINT "session_activities_context_id_fkey" FOREIGN KEY ("context_id") REFERENCES "session_contexts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "token_revocations" ADD CONSTRAINT "token_revocations_context_id_fkey" FOREIGN KEY ("context_id") REFERENCES "session_contexts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "step_up_challenges" ADD CONSTRAINT "step_up_challenges_context_id_fkey" FOREIGN KEY ("context_id") REFERENCES "session_contexts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_signals" ADD CONSTRAINT "shared_signals_context_id_fkey" FOREIGN KEY ("context_id") REFERENCES "session_contexts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Safeguards of session_devices
ALTER TABLE "session_devices" ADD CONSTRAINT "session_devices_fingerprint_hash_28b0c652_check"
    CHECK (fingerprint_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "session_devices" ADD CONSTRAINT "session_devices_key_thumbprint_2b12b7e3_check"
    CHECK (key_thumbprint ~ '^[A-Za-z0-9_-]{43}$');
ALTER TABLE "session_devices" ADD CONSTRAINT "session_devices_trust_trusted_at_12eb4356_check"
    CHECK ((trust = 'TRUSTED') = (trusted_at IS NOT NULL));
ALTER TABLE "session_devices" ADD CONSTRAINT "session_devices_trust_blocked_at_68200492_check"
    CHECK ((trust = 'BLOCKED') = (blocked_at IS NOT NULL));
ALTER TABLE "session_devices" ADD CONSTRAINT "session_devices_trust_key_thumbprint_73641f08_check"
    CHECK (trust <> 'TRUSTED' OR key_thumbprint IS NOT NULL);

-- Safeguards of session_contexts
ALTER TABLE "session_contexts" ADD CONSTRAINT "session_contexts_risk_score_65b46d57_check"
    CHECK (risk_score BETWEEN 0 AND 100);
ALTER TABLE "session_contexts" ADD CONSTRAINT "session_contexts_expires_at_started_at_idle_time_631280b7_check"
    CHECK (expires_at > started_at AND idle_timeout_seconds BETWEEN 60 AND 86400);
ALTER TABLE "session_contexts" ADD CONSTRAINT "session_contexts_status_ended_at_bb1adbca_check"
    CHECK ((status IN ('TERMINATED', 'EXPIRED')) = (ended_at IS NOT NULL));
ALTER TABLE "session_contexts" ADD CONSTRAINT "session_contexts_ended_at_started_at_last_activi_5fcd595c_check"
    CHECK (ended_at >= started_at AND last_activity_at >= started_at);
ALTER TABLE "session_contexts" ADD CONSTRAINT "session_contexts_status_step_up_level_b685b661_check"
    CHECK ((status = 'STEP_UP_REQUIRED') = (step_up_level IS NOT NULL));
ALTER TABLE "session_contexts" ADD CONSTRAINT "session_contexts_country_49280b39_check"
    CHECK (country ~ '^[A-Z]{2}$');

-- Safeguards of session_activities
ALTER TABLE "session_activities" ADD CONSTRAINT "session_activities_risk_delta_ff116d99_check"
    CHECK (risk_delta BETWEEN -100 AND 100);
ALTER TABLE "session_activities" ADD CONSTRAINT "session_activities_distance_km_40902f72_check"
    CHECK (distance_km >= 0);
ALTER TABLE "session_activities" ADD CONSTRAINT "session_activities_kind_distance_km_9470235b_check"
    CHECK (kind <> 'IMPOSSIBLE_TRAVEL' OR distance_km IS NOT NULL);
ALTER TABLE "session_activities" ADD CONSTRAINT "session_activities_http_status_b60de891_check"
    CHECK (http_status BETWEEN 100 AND 599);

-- Safeguards of token_revocations
ALTER TABLE "token_revocations" ADD CONSTRAINT "token_revocations_token_expires_at_issued_at_b3662a59_check"
    CHECK (token_expires_at > issued_at);
ALTER TABLE "token_revocations" ADD CONSTRAINT "token_revocations_jti_d75bd4dd_check"
    CHECK (char_length(jti) BETWEEN 8 AND 255);
ALTER TABLE "token_revocations" ADD CONSTRAINT "token_revocations_token_kind_refresh_token_id_09f116b1_check"
    CHECK (token_kind <> 'REFRESH_TOKEN' OR refresh_token_id IS NOT NULL);

-- Safeguards of concurrency_policies
ALTER TABLE "concurrency_policies" ADD CONSTRAINT "concurrency_policies_max_sessions_ca7433f7_check"
    CHECK (max_sessions BETWEEN 1 AND 100);
ALTER TABLE "concurrency_policies" ADD CONSTRAINT "concurrency_policies_max_devices_max_sessions_10285283_check"
    CHECK (max_devices BETWEEN 1 AND 100 AND max_devices <= max_sessions);
ALTER TABLE "concurrency_policies" ADD CONSTRAINT "concurrency_policies_max_session_minutes_002f5de1_check"
    CHECK (max_session_minutes BETWEEN 5 AND 43200);
ALTER TABLE "concurrency_policies" ADD CONSTRAINT "concurrency_policies_idle_minutes_max_session_mi_f87aefbd_check"
    CHECK (idle_minutes BETWEEN 1 AND max_session_minutes);
ALTER TABLE "concurrency_policies" ADD CONSTRAINT "concurrency_policies_step_up_risk_score_terminat_34fe0201_check"
    CHECK (step_up_risk_score BETWEEN 0 AND terminate_risk_score AND terminate_risk_score <= 100);
CREATE UNIQUE INDEX "concurrency_policies_organization_id_applies_to_01c1bf9a_key" ON "concurrency_policies" ("organization_id", "applies_to")
    WHERE (is_active AND organization_id IS NOT NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "concurrency_policies_applies_to_6e107420_key" ON "concurrency_policies" ("applies_to")
    WHERE (is_active AND organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of step_up_challenges
ALTER TABLE "step_up_challenges" ADD CONSTRAINT "step_up_challenges_challenge_hash_a7b6dba1_check"
    CHECK (challenge_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "step_up_challenges" ADD CONSTRAINT "step_up_challenges_required_level_0e2a2989_check"
    CHECK (required_level <> 'AAL1');
ALTER TABLE "step_up_challenges" ADD CONSTRAINT "step_up_challenges_attempts_max_attempts_6a7e9a98_check"
    CHECK (attempts BETWEEN 0 AND max_attempts AND max_attempts BETWEEN 1 AND 10);
ALTER TABLE "step_up_challenges" ADD CONSTRAINT "step_up_challenges_expires_at_created_at_f1e5885b_check"
    CHECK (expires_at > created_at AND expires_at - created_at <= interval '15 minutes');
ALTER TABLE "step_up_challenges" ADD CONSTRAINT "step_up_challenges_status_passed_at_5d9bf711_check"
    CHECK ((status = 'PASSED') = (passed_at IS NOT NULL));
ALTER TABLE "step_up_challenges" ADD CONSTRAINT "step_up_challenges_passed_at_created_at_expires_36c894be_check"
    CHECK (passed_at BETWEEN created_at AND expires_at);
ALTER TABLE "step_up_challenges" ADD CONSTRAINT "step_up_challenges_status_attempts_max_attempts_3310bfc5_check"
    CHECK (status <> 'FAILED' OR attempts = max_attempts);
CREATE UNIQUE INDEX "step_up_challenges_context_id_dad729fb_key" ON "step_up_challenges" ("context_id")
    WHERE (status = 'PENDING');

-- Safeguards of shared_signals
ALTER TABLE "shared_signals" ADD CONSTRAINT "shared_signals_jti_e7c63b7a_check"
    CHECK (jti <> '');
ALTER TABLE "shared_signals" ADD CONSTRAINT "shared_signals_direction_status_acknowledged_at_308fc6b8_check"
    CHECK ((direction = 'TRANSMITTED' AND status = 'ACKNOWLEDGED') = (acknowledged_at IS NOT NULL));
ALTER TABLE "shared_signals" ADD CONSTRAINT "shared_signals_acknowledged_at_occurred_at_61bc4cb9_check"
    CHECK (acknowledged_at >= occurred_at);
ALTER TABLE "shared_signals" ADD CONSTRAINT "shared_signals_status_error_code_5f078b61_check"
    CHECK ((status = 'REJECTED') = (error_code IS NOT NULL));

-- Own rows of session_contexts
CREATE VIEW azora_keys."session_contexts_ad6913a9_own" AS
    SELECT "id" FROM "session_contexts"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."session_contexts_ad6913a9_own" TO azora_user;

-- Access to session_devices
ALTER TABLE "session_devices" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "session_devices" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "session_devices" TO azora_service;
GRANT SELECT ("id", "user_id", "label", "platform", "os_version", "browser", "key_thumbprint", "trust", "compliance",
        "trusted_at", "blocked_at", "last_seen_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at")
    ON "session_devices" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("label", "updated_at") ON "session_devices" TO azora_user;
GRANT UPDATE ("label") ON "session_devices" TO azora_maintenance;
CREATE POLICY "session_devices_43ae22ba_access" ON "session_devices"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "session_devices" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "session_devices" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "session_devices" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "session_devices" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."session_devices" WITH (security_barrier = true) AS
    SELECT "id", "user_id", azora.mask_free_text("label") AS "label", "platform", "os_version", "browser",
        "key_thumbprint", "trust", "compliance", "trusted_at", "blocked_at", "last_seen_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "session_devices";
GRANT SELECT ON azora_reader."session_devices" TO azora_reader;
ALTER VIEW azora_reader."session_devices" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "session_devices"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{fingerprint_hash}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "session_devices"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{fingerprint_hash}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "session_devices"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{fingerprint_hash}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "session_devices"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to session_contexts
ALTER TABLE "session_contexts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "session_contexts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "session_contexts" TO azora_service;
GRANT SELECT ON "session_contexts" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("ip_address") ON "session_contexts" TO azora_maintenance;
CREATE POLICY "session_contexts_24bc523a_access" ON "session_contexts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "session_contexts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "session_contexts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "session_contexts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."session_contexts" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "auth_session_id", "device_id", "policy_id", "status", "assurance_level", "step_up_level",
        "risk_score", azora.mask_ip("ip_address") AS "ip_address", "country", "autonomous_system",
        "idle_timeout_seconds", "started_at", "last_activity_at", "expires_at", "ended_at", "created_at", "updated_at",
        "deleted_at"
    FROM "session_contexts";
GRANT SELECT ON azora_reader."session_contexts" TO azora_reader;
ALTER VIEW azora_reader."session_contexts" OWNER TO azora_masker;

-- Access to session_activities
ALTER TABLE "session_activities" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "session_activities" FROM PUBLIC;
GRANT SELECT, INSERT ON "session_activities" TO azora_service;
GRANT SELECT ON "session_activities" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("ip_address") ON "session_activities" TO azora_maintenance;
CREATE POLICY "session_activities_98a6089a_access" ON "session_activities"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "session_activities" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "session_activities" FOR SELECT TO azora_user
    USING ("context_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."session_contexts_ad6913a9_own")));
CREATE VIEW azora_reader."session_activities" WITH (security_barrier = true) AS
    SELECT "id", "context_id", "kind", "resource", "http_status", azora.mask_ip("ip_address") AS "ip_address",
        "distance_km", "risk_delta", "created_at"
    FROM "session_activities";
GRANT SELECT ON azora_reader."session_activities" TO azora_reader;
ALTER VIEW azora_reader."session_activities" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "session_activities"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{ip_address}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "session_activities"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to token_revocations
ALTER TABLE "token_revocations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "token_revocations" FROM PUBLIC;
GRANT SELECT, INSERT ON "token_revocations" TO azora_service;
GRANT SELECT ON "token_revocations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "token_revocations_d8305e26_access" ON "token_revocations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "token_revocations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "token_revocations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."token_revocations" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "context_id", "token_kind", "jti", "issuer", "refresh_token_id", "reason", "issued_at",
        "token_expires_at", "created_at"
    FROM "token_revocations";
GRANT SELECT ON azora_reader."token_revocations" TO azora_reader;
ALTER VIEW azora_reader."token_revocations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "token_revocations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "token_revocations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to concurrency_policies
ALTER TABLE "concurrency_policies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "concurrency_policies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "concurrency_policies" TO azora_service;
GRANT SELECT ON "concurrency_policies" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "concurrency_policies_57a6db0e_access" ON "concurrency_policies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "concurrency_policies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "concurrency_policies" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "concurrency_policies" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."concurrency_policies" WITH (security_barrier = true) AS
    SELECT "id", "name", "applies_to", "max_sessions", "max_devices", "when_exceeded", "max_session_minutes",
        "idle_minutes", "step_up_risk_score", "terminate_risk_score", "is_active", "set_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "concurrency_policies";
GRANT SELECT ON azora_reader."concurrency_policies" TO azora_reader;
ALTER VIEW azora_reader."concurrency_policies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "concurrency_policies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "concurrency_policies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "concurrency_policies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "concurrency_policies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to step_up_challenges
ALTER TABLE "step_up_challenges" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "step_up_challenges" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "step_up_challenges" TO azora_service;
GRANT SELECT ("id", "context_id", "action", "required_level", "method", "max_age_seconds", "attempts", "max_attempts",
        "status", "passed_at", "expires_at", "created_at", "updated_at")
    ON "step_up_challenges" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "step_up_challenges_fae16b97_access" ON "step_up_challenges"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "step_up_challenges" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "step_up_challenges" FOR SELECT TO azora_user
    USING ("context_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."session_contexts_ad6913a9_own")));
CREATE VIEW azora_reader."step_up_challenges" WITH (security_barrier = true) AS
    SELECT "id", "context_id", "action", "required_level", "method", "max_age_seconds", "attempts", "max_attempts",
        "status", "passed_at", "expires_at", "created_at", "updated_at"
    FROM "step_up_challenges";
GRANT SELECT ON azora_reader."step_up_challenges" TO azora_reader;
ALTER VIEW azora_reader."step_up_challenges" OWNER TO azora_masker;

-- Access to shared_signals
ALTER TABLE "shared_signals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "shared_signals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "shared_signals" TO azora_service;
GRANT SELECT ON "shared_signals" TO azora_maintenance, azora_masker;
CREATE POLICY "shared_signals_7d8140de_access" ON "shared_signals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "shared_signals" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."shared_signals" WITH (security_barrier = true) AS
    SELECT "id", "context_id", "direction", "event_kind", "jti", "issuer", "audience", "initiating_entity", "status",
        "error_code", "occurred_at", "acknowledged_at", "created_at", "updated_at", "deleted_at"
    FROM "shared_signals";
GRANT SELECT ON azora_reader."shared_signals" TO azora_reader;
ALTER VIEW azora_reader."shared_signals" OWNER TO azora_masker;
