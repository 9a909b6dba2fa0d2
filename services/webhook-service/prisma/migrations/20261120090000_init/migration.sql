-- CreateEnum
CREATE TYPE "EndpointStatus" AS ENUM ('PENDING_VERIFICATION', 'ACTIVE', 'PAUSED', 'DISABLED');

-- CreateEnum
CREATE TYPE "PayloadFormat" AS ENUM ('STANDARD', 'CLOUDEVENTS_STRUCTURED', 'CLOUDEVENTS_BINARY');

-- CreateEnum
CREATE TYPE "DisableReason" AS ENUM ('GONE_410', 'TOO_MANY_FAILURES', 'CUSTOMER', 'OPERATOR');

-- CreateEnum
CREATE TYPE "SigningScheme" AS ENUM ('HMAC_SHA256', 'ED25519');

-- CreateEnum
CREATE TYPE "PayloadStyle" AS ENUM ('FULL', 'THIN');

-- CreateEnum
CREATE TYPE "DeliveryStatus" AS ENUM ('PENDING', 'RETRYING', 'DELIVERED', 'EXHAUSTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "AttemptOutcome" AS ENUM ('ACCEPTED', 'REJECTED', 'TIMEOUT', 'CONNECTION_REFUSED', 'DNS_FAILURE', 'TLS_FAILURE', 'BLOCKED_ADDRESS');

-- CreateEnum
CREATE TYPE "TlsVersion" AS ENUM ('TLS_1_2', 'TLS_1_3');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "webhook_endpoints" (
    "id" UUID NOT NULL,
    "target_url" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "status" "EndpointStatus" NOT NULL DEFAULT 'PENDING_VERIFICATION',
    "payload_format" "PayloadFormat" NOT NULL DEFAULT 'STANDARD',
    "api_version" VARCHAR(32) NOT NULL,
    "allowed_per_minute" INTEGER,
    "timeout_ms" INTEGER NOT NULL DEFAULT 15000,
    "max_attempts" SMALLINT NOT NULL DEFAULT 8,
    "custom_headers" JSONB NOT NULL DEFAULT '{}',
    "consecutive_failures" INTEGER NOT NULL DEFAULT 0,
    "first_failure_at" TIMESTAMPTZ(6),
    "verified_at" TIMESTAMPTZ(6),
    "disabled_at" TIMESTAMPTZ(6),
    "disabled_reason" "DisableReason",
    "created_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "webhook_endpoints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signing_secrets" (
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "scheme" "SigningScheme" NOT NULL DEFAULT 'HMAC_SHA256',
    "sealed_secret" BYTEA NOT NULL,
    "encryption_key_id" UUID NOT NULL,
    "length_bytes" SMALLINT NOT NULL DEFAULT 32,
    "public_key" TEXT,
    "valid_from" TIMESTAMPTZ(6) NOT NULL,
    "valid_until" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "signing_secrets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_subscriptions" (
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "event_pattern" VARCHAR(128) NOT NULL,
    "filter" JSONB,
    "payload_style" "PayloadStyle" NOT NULL DEFAULT 'FULL',
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "webhook_subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_events" (
    "id" UUID NOT NULL,
    "message_key" VARCHAR(68) NOT NULL,
    "event_name" VARCHAR(128) NOT NULL,
    "source" TEXT NOT NULL,
    "source_event_id" TEXT NOT NULL,
    "subject" TEXT,
    "payload" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_deliveries" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "status" "DeliveryStatus" NOT NULL DEFAULT 'PENDING',
    "attempt_count" SMALLINT NOT NULL DEFAULT 0,
    "max_attempts" SMALLINT NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(6),
    "delivered_at" TIMESTAMPTZ(6),
    "is_replay" BOOLEAN NOT NULL DEFAULT false,
    "replayed_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_attempts" (
    "id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "attempt_number" SMALLINT NOT NULL,
    "outcome" "AttemptOutcome" NOT NULL,
    "response_status" SMALLINT,
    "response_excerpt" TEXT,
    "signature" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(6) NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "retry_after_seconds" INTEGER,
    "remote_address" INET,
    "tls_version" "TlsVersion",
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delivery_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "webhook_endpoints_organization_id_status_idx" ON "webhook_endpoints"("organization_id", "status");

-- CreateIndex
CREATE INDEX "webhook_endpoints_created_by_id_idx" ON "webhook_endpoints"("created_by_id");

-- CreateIndex
CREATE INDEX "webhook_endpoints_compliance_id_idx" ON "webhook_endpoints"("compliance_id");

-- CreateIndex
CREATE INDEX "signing_secrets_endpoint_id_valid_from_idx" ON "signing_secrets"("endpoint_id", "valid_from");

-- CreateIndex
CREATE INDEX "signing_secrets_encryption_key_id_idx" ON "signing_secrets"("encryption_key_id");

-- CreateIndex
CREATE INDEX "webhook_subscriptions_endpoint_id_event_pattern_idx" ON "webhook_subscriptions"("endpoint_id", "event_pattern");

-- CreateIndex
CREATE INDEX "webhook_subscriptions_topic_id_idx" ON "webhook_subscriptions"("topic_id");

-- CreateIndex
CREATE INDEX "webhook_subscriptions_organization_id_idx" ON "webhook_subscriptions"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_events_message_key_key" ON "webhook_events"("message_key");

-- CreateIndex
CREATE INDEX "webhook_events_organization_id_created_at_idx" ON "webhook_events"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "webhook_events_created_at_idx" ON "webhook_events" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_events_source_source_event_id_key" ON "webhook_events"("source", "source_event_id");

-- CreateIndex
CREATE INDEX "webhook_deliveries_event_id_idx" ON "webhook_deliveries"("event_id");

-- CreateIndex
CREATE INDEX "webhook_deliveries_endpoint_id_created_at_idx" ON "webhook_deliveries"("endpoint_id", "created_at");

-- CreateIndex
CREATE INDEX "webhook_deliveries_organization_id_created_at_idx" ON "webhook_deliveries"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "webhook_deliveries_replayed_by_id_idx" ON "webhook_deliveries"("replayed_by_id");

-- CreateIndex
CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "delivery_attempts_organization_id_created_at_idx" ON "delivery_attempts"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "delivery_attempts_created_at_idx" ON "delivery_attempts" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_attempts_delivery_id_attempt_number_key" ON "delivery_attempts"("delivery_id", "attempt_number");

-- AddForeignKey
ALTER TABLE "signing_secrets" ADD CONSTRAINT "signing_secrets_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_subscriptions" ADD CONSTRAINT "webhook_subscriptions_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "webhook_events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "webhook_deliveries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of webhook_endpoints
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_target_url_e4f1deff_check"
    CHECK (target_url ~ '^https://[^/?#@]+' AND char_length(target_url) <= 2048);
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_status_disabled_reason_disable_7163b683_check"
    CHECK ((status = 'DISABLED') = (disabled_reason IS NOT NULL) AND (status = 'DISABLED') = (disabled_at IS NOT NULL));
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_status_verified_at_f813af22_check"
    CHECK (status <> 'ACTIVE' OR verified_at IS NOT NULL);
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_allowed_per_minute_51a5d266_check"
    CHECK (allowed_per_minute BETWEEN 1 AND 60000);
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_timeout_ms_1b3dd093_check"
    CHECK (timeout_ms BETWEEN 1000 AND 30000);
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_max_attempts_a0ab7ef3_check"
    CHECK (max_attempts BETWEEN 1 AND 20);
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_consecutive_failures_first_fai_78f65659_check"
    CHECK (consecutive_failures >= 0 AND (consecutive_failures = 0) = (first_failure_at IS NULL));
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_custom_headers_644a7ddf_check"
    CHECK (jsonb_typeof(custom_headers) = 'object');
CREATE UNIQUE INDEX "webhook_endpoints_organization_id_target_url_c647fc61_key" ON "webhook_endpoints" ("organization_id", "target_url")
    WHERE (status <> 'DISABLED' AND deleted_at IS NULL);

-- Safeguards of signing_secrets
ALTER TABLE "signing_secrets" ADD CONSTRAINT "signing_secrets_scheme_public_key_b41b1914_check"
    CHECK ((scheme = 'ED25519') = (public_key IS NOT NULL));
ALTER TABLE "signing_secrets" ADD CONSTRAINT "signing_secrets_public_key_e2fc57b0_check"
    CHECK (public_key ~ '^whpk_[A-Za-z0-9+/]{43}=$');
ALTER TABLE "signing_secrets" ADD CONSTRAINT "signing_secrets_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "signing_secrets" ADD CONSTRAINT "signing_secrets_revoked_at_valid_until_dee03773_check"
    CHECK ((revoked_at IS NULL) OR valid_until IS NOT NULL);
ALTER TABLE "signing_secrets" ADD CONSTRAINT "signing_secrets_length_bytes_2e2841b0_check"
    CHECK (length_bytes BETWEEN 24 AND 64);
ALTER TABLE "signing_secrets" ADD CONSTRAINT "signing_secrets_sealed_secret_length_bytes_c636cbb2_check"
    CHECK (octet_length(sealed_secret) > length_bytes);
CREATE UNIQUE INDEX "signing_secrets_endpoint_id_a925a3cd_key" ON "signing_secrets" ("endpoint_id")
    WHERE (valid_until IS NULL);

-- Safeguards of webhook_subscriptions
ALTER TABLE "webhook_subscriptions" ADD CONSTRAINT "webhook_subscriptions_event_pattern_2625bfd4_check"
    CHECK (event_pattern ~ '^[a-z0-9_]+(\.[a-z0-9_]+)*(\.\*)?$');
ALTER TABLE "webhook_subscriptions" ADD CONSTRAINT "webhook_subscriptions_filter_34abdb4a_check"
    CHECK (filter IS NULL OR jsonb_typeof(filter) = 'object');
CREATE UNIQUE INDEX "webhook_subscriptions_endpoint_id_event_pattern_88afcaf0_key" ON "webhook_subscriptions" ("endpoint_id", "event_pattern")
    WHERE (is_enabled);

-- Safeguards of webhook_events
ALTER TABLE "webhook_events" ADD CONSTRAINT "webhook_events_message_key_800203ab_check"
    CHECK (message_key ~ '^msg_[0-9A-Za-z]{10,64}$');
ALTER TABLE "webhook_events" ADD CONSTRAINT "webhook_events_event_name_f2a9fc2c_check"
    CHECK (event_name ~ '^[a-z0-9_]+(\.[a-z0-9_]+)*$');
ALTER TABLE "webhook_events" ADD CONSTRAINT "webhook_events_payload_b8712e2e_check"
    CHECK (jsonb_typeof(payload) = 'object' AND octet_length(payload::text) <= 262144);

-- Safeguards of webhook_deliveries
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_attempt_count_max_attempts_ce9116c4_check"
    CHECK (attempt_count >= 0 AND max_attempts BETWEEN 1 AND 20 AND attempt_count <= max_attempts);
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_status_delivered_at_154eeb53_check"
    CHECK ((status = 'DELIVERED') = (delivered_at IS NOT NULL));
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_status_next_attempt_at_ff8fa8ba_check"
    CHECK ((status IN ('PENDING', 'RETRYING')) = (next_attempt_at IS NOT NULL));
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_status_attempt_count_d74b1fe2_check"
    CHECK (status <> 'RETRYING' OR attempt_count >= 1);
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_status_attempt_count_max_atte_def6a947_check"
    CHECK (status <> 'EXHAUSTED' OR attempt_count = max_attempts);
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_is_replay_replayed_by_id_97ee0261_check"
    CHECK (is_replay = (replayed_by_id IS NOT NULL));
CREATE UNIQUE INDEX "webhook_deliveries_event_id_endpoint_id_8114c6d6_key" ON "webhook_deliveries" ("event_id", "endpoint_id")
    WHERE (NOT is_replay);
CREATE INDEX "webhook_deliveries_next_attempt_at_e57418fa_idx" ON "webhook_deliveries" ("next_attempt_at")
    WHERE (status IN ('PENDING', 'RETRYING'));

-- Safeguards of delivery_attempts
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_attempt_number_02db06ff_check"
    CHECK (attempt_number >= 1);
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_outcome_response_status_9f0d8c15_check"
    CHECK ((outcome IN ('ACCEPTED', 'REJECTED')) = (response_status IS NOT NULL));
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_outcome_response_status_045f6fc7_check"
    CHECK ((outcome = 'ACCEPTED') = (response_status IS NOT NULL AND response_status BETWEEN 200 AND 299));
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_response_status_d487ab8b_check"
    CHECK (response_status BETWEEN 100 AND 599);
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_duration_ms_retry_after_second_972e820c_check"
    CHECK (duration_ms >= 0 AND retry_after_seconds >= 0);
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_signature_4310f131_check"
    CHECK (signature ~ '^v1a?,[A-Za-z0-9+/=]+( v1a?,[A-Za-z0-9+/=]+)*$');
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_response_excerpt_ad06a35d_check"
    CHECK (char_length(response_excerpt) <= 2000);

-- Live rows of webhook_endpoints
CREATE VIEW azora_keys."webhook_endpoints_e445f5a0_live" AS
    SELECT "id" FROM "webhook_endpoints"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."webhook_endpoints_e445f5a0_live" TO azora_user;

-- Access to webhook_endpoints
ALTER TABLE "webhook_endpoints" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "webhook_endpoints" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "webhook_endpoints" TO azora_service;
GRANT SELECT ON "webhook_endpoints" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "webhook_endpoints_526ef7f1_access" ON "webhook_endpoints"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "webhook_endpoints" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "webhook_endpoints" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "webhook_endpoints" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."webhook_endpoints" WITH (security_barrier = true) AS
    SELECT "id", "target_url", "description", "status", "payload_format", "api_version", "allowed_per_minute",
        "timeout_ms", "max_attempts", "custom_headers", "consecutive_failures", "first_failure_at", "verified_at",
        "disabled_at", "disabled_reason", "created_by_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "webhook_endpoints";
GRANT SELECT ON azora_reader."webhook_endpoints" TO azora_reader;
ALTER VIEW azora_reader."webhook_endpoints" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "webhook_endpoints"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "webhook_endpoints"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "webhook_endpoints"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "webhook_endpoints"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to signing_secrets
ALTER TABLE "signing_secrets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "signing_secrets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "signing_secrets" TO azora_service;
GRANT SELECT ("id", "endpoint_id", "scheme", "encryption_key_id", "length_bytes", "public_key", "valid_from", "valid_until",
        "revoked_at", "created_at", "updated_at")
    ON "signing_secrets" TO azora_maintenance, azora_masker;
CREATE POLICY "signing_secrets_069583bc_access" ON "signing_secrets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "signing_secrets" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."signing_secrets" WITH (security_barrier = true) AS
    SELECT "id", "endpoint_id", "scheme", "encryption_key_id", "length_bytes", "public_key", "valid_from", "valid_until",
        "revoked_at", "created_at", "updated_at"
    FROM "signing_secrets";
GRANT SELECT ON azora_reader."signing_secrets" TO azora_reader;
ALTER VIEW azora_reader."signing_secrets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "signing_secrets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{sealed_secret}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "signing_secrets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{sealed_secret}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "signing_secrets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{sealed_secret}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "signing_secrets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to webhook_subscriptions
ALTER TABLE "webhook_subscriptions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "webhook_subscriptions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "webhook_subscriptions" TO azora_service;
GRANT SELECT ON "webhook_subscriptions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "webhook_subscriptions_6327e9ad_access" ON "webhook_subscriptions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "webhook_subscriptions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "webhook_subscriptions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "webhook_subscriptions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."webhook_endpoints_e445f5a0_live" live WHERE live."id" = "webhook_subscriptions"."endpoint_id"));
CREATE VIEW azora_reader."webhook_subscriptions" WITH (security_barrier = true) AS
    SELECT "id", "endpoint_id", "topic_id", "event_pattern", "filter", "payload_style", "is_enabled", "organization_id",
        "created_at", "updated_at"
    FROM "webhook_subscriptions";
GRANT SELECT ON azora_reader."webhook_subscriptions" TO azora_reader;
ALTER VIEW azora_reader."webhook_subscriptions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "webhook_subscriptions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "webhook_subscriptions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "webhook_subscriptions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "webhook_subscriptions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to webhook_events
ALTER TABLE "webhook_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "webhook_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "webhook_events" TO azora_service;
GRANT SELECT ON "webhook_events" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "webhook_events_508bb948_access" ON "webhook_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "webhook_events" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "webhook_events" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."webhook_events" WITH (security_barrier = true) AS
    SELECT "id", "message_key", "event_name", "source", "source_event_id", "subject", "payload", "occurred_at",
        "organization_id", "created_at"
    FROM "webhook_events";
GRANT SELECT ON azora_reader."webhook_events" TO azora_reader;
ALTER VIEW azora_reader."webhook_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "webhook_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "webhook_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to webhook_deliveries
ALTER TABLE "webhook_deliveries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "webhook_deliveries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "webhook_deliveries" TO azora_service;
GRANT SELECT ON "webhook_deliveries" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "webhook_deliveries_e57e0dd2_access" ON "webhook_deliveries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "webhook_deliveries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "webhook_deliveries" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "webhook_deliveries" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."webhook_endpoints_e445f5a0_live" live WHERE live."id" = "webhook_deliveries"."endpoint_id"));
CREATE VIEW azora_reader."webhook_deliveries" WITH (security_barrier = true) AS
    SELECT "id", "event_id", "endpoint_id", "status", "attempt_count", "max_attempts", "next_attempt_at", "delivered_at",
        "is_replay", "replayed_by_id", "organization_id", "created_at", "updated_at"
    FROM "webhook_deliveries";
GRANT SELECT ON azora_reader."webhook_deliveries" TO azora_reader;
ALTER VIEW azora_reader."webhook_deliveries" OWNER TO azora_masker;

-- Access to delivery_attempts
ALTER TABLE "delivery_attempts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "delivery_attempts" FROM PUBLIC;
GRANT SELECT, INSERT ON "delivery_attempts" TO azora_service;
GRANT SELECT ON "delivery_attempts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "delivery_attempts_0ca8eccb_access" ON "delivery_attempts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "delivery_attempts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "delivery_attempts" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."delivery_attempts" WITH (security_barrier = true) AS
    SELECT "id", "delivery_id", "attempt_number", "outcome", "response_status", "response_excerpt", "signature",
        "signed_at", "duration_ms", "retry_after_seconds", "remote_address", "tls_version", "organization_id",
        "created_at"
    FROM "delivery_attempts";
GRANT SELECT ON azora_reader."delivery_attempts" TO azora_reader;
ALTER VIEW azora_reader."delivery_attempts" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "delivery_attempts"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "delivery_attempts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
