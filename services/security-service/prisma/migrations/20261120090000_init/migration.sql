-- CreateEnum
CREATE TYPE "KeyPurpose" AS ENUM ('DATA_ENCRYPTION', 'KEY_WRAPPING', 'LOOKUP_HASH', 'SIGNING', 'TRANSPORT', 'BACKUP');

-- CreateEnum
CREATE TYPE "KeyAlgorithm" AS ENUM ('AES', 'CHACHA20_POLY1305', 'HMAC_SHA256', 'RSA', 'ECDSA_P256', 'ED25519');

-- CreateEnum
CREATE TYPE "KeyUsage" AS ENUM ('ENCRYPT', 'DECRYPT', 'SIGN', 'VERIFY', 'WRAP_KEY', 'UNWRAP_KEY', 'MAC_GENERATE', 'MAC_VERIFY');

-- CreateEnum
CREATE TYPE "KeyState" AS ENUM ('PRE_ACTIVE', 'ACTIVE', 'SUSPENDED', 'DEACTIVATED', 'COMPROMISED', 'DESTROYED', 'DESTROYED_COMPROMISED');

-- CreateEnum
CREATE TYPE "KeyProtection" AS ENUM ('SOFTWARE', 'HSM');

-- CreateEnum
CREATE TYPE "KeyVersionState" AS ENUM ('CURRENT', 'DECRYPT_ONLY', 'DESTROYED');

-- CreateEnum
CREATE TYPE "RotationReason" AS ENUM ('CRYPTOPERIOD_END', 'COMPROMISE', 'PERSONNEL_CHANGE', 'ALGORITHM_CHANGE', 'TEST');

-- CreateEnum
CREATE TYPE "DetectionLevel" AS ENUM ('INFORMATIONAL', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL');

-- CreateEnum
CREATE TYPE "RuleStatus" AS ENUM ('EXPERIMENTAL', 'TEST', 'STABLE', 'DEPRECATED');

-- CreateEnum
CREATE TYPE "DetectionResponse" AS ENUM ('LOG', 'ALERT', 'CHALLENGE', 'THROTTLE', 'BLOCK');

-- CreateEnum
CREATE TYPE "EventSeverity" AS ENUM ('UNKNOWN', 'INFORMATIONAL', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL', 'FATAL');

-- CreateEnum
CREATE TYPE "EventOutcome" AS ENUM ('UNKNOWN', 'SUCCESS', 'FAILURE', 'OTHER');

-- CreateEnum
CREATE TYPE "RiskSignalKind" AS ENUM ('IMPOSSIBLE_TRAVEL', 'NEW_DEVICE', 'NEW_COUNTRY', 'ANONYMIZER', 'CREDENTIAL_STUFFING', 'LEAKED_PASSWORD', 'SESSION_HIJACK', 'DEVICE_COMPROMISED', 'MFA_FATIGUE', 'IDENTIFIER_CHANGED', 'BOT_BEHAVIOUR');

-- CreateEnum
CREATE TYPE "SignalOrigin" AS ENUM ('DETECTION', 'SHARED_SIGNAL', 'DEVICE_ATTESTATION', 'USER_REPORT');

-- CreateEnum
CREATE TYPE "BlockKind" AS ENUM ('NETWORK', 'ACCOUNT', 'DEVICE', 'EMAIL_DOMAIN', 'CARD', 'USER_AGENT');

-- CreateEnum
CREATE TYPE "BlockAction" AS ENUM ('DENY', 'CHALLENGE', 'THROTTLE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "encryption_keys" (
    "id" UUID NOT NULL,
    "name" VARCHAR(128) NOT NULL,
    "purpose" "KeyPurpose" NOT NULL,
    "algorithm" "KeyAlgorithm" NOT NULL DEFAULT 'AES',
    "length_bits" INTEGER NOT NULL DEFAULT 256,
    "usages" "KeyUsage"[],
    "state" "KeyState" NOT NULL DEFAULT 'PRE_ACTIVE',
    "protection" "KeyProtection" NOT NULL DEFAULT 'SOFTWARE',
    "wrapping_key_id" UUID,
    "hsm_slot" TEXT,
    "rotation_days" INTEGER NOT NULL DEFAULT 365,
    "activated_at" TIMESTAMPTZ(6),
    "deactivated_at" TIMESTAMPTZ(6),
    "compromised_at" TIMESTAMPTZ(6),
    "destroyed_at" TIMESTAMPTZ(6),
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "encryption_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key_versions" (
    "id" UUID NOT NULL,
    "key_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "KeyVersionState" NOT NULL DEFAULT 'CURRENT',
    "wrapped_material" BYTEA,
    "hsm_handle" TEXT,
    "check_value" VARCHAR(64) NOT NULL,
    "encryption_count" BIGINT NOT NULL DEFAULT 0,
    "activated_at" TIMESTAMPTZ(6) NOT NULL,
    "protect_stop_at" TIMESTAMPTZ(6) NOT NULL,
    "destroyed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "key_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key_rotations" (
    "id" UUID NOT NULL,
    "key_id" UUID NOT NULL,
    "old_version" INTEGER NOT NULL,
    "new_version" INTEGER NOT NULL,
    "reason" "RotationReason" NOT NULL,
    "incident_reference" TEXT,
    "is_automatic" BOOLEAN NOT NULL DEFAULT true,
    "rotated_by_id" UUID,
    "reencrypted_rows" BIGINT NOT NULL DEFAULT 0,
    "total_rows" BIGINT NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "key_rotations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "detection_rules" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "level" "DetectionLevel" NOT NULL DEFAULT 'MEDIUM',
    "status" "RuleStatus" NOT NULL DEFAULT 'EXPERIMENTAL',
    "condition" JSONB NOT NULL,
    "group_by" TEXT[],
    "threshold" INTEGER NOT NULL DEFAULT 1,
    "window_seconds" INTEGER NOT NULL DEFAULT 300,
    "response" "DetectionResponse" NOT NULL DEFAULT 'ALERT',
    "block_seconds" INTEGER,
    "risk_weight" SMALLINT NOT NULL DEFAULT 10,
    "attack_techniques" TEXT[],
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "detection_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "security_events" (
    "id" UUID NOT NULL,
    "service" VARCHAR(63) NOT NULL,
    "category_uid" INTEGER NOT NULL,
    "class_uid" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "type_uid" INTEGER NOT NULL,
    "severity" "EventSeverity" NOT NULL DEFAULT 'INFORMATIONAL',
    "status" "EventOutcome" NOT NULL DEFAULT 'UNKNOWN',
    "message" TEXT,
    "user_id" UUID,
    "session_id" UUID,
    "audit_log_id" UUID,
    "rule_id" UUID,
    "risk_score" SMALLINT,
    "source_ip" INET,
    "source_country" CHAR(2),
    "user_agent" TEXT,
    "trace_id" CHAR(32),
    "unmapped" JSONB NOT NULL DEFAULT '{}',
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "organization_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "security_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "risk_signals" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "session_id" UUID,
    "kind" "RiskSignalKind" NOT NULL,
    "origin" "SignalOrigin" NOT NULL,
    "transmitter" TEXT,
    "event_id" UUID,
    "score" SMALLINT NOT NULL,
    "confidence" DECIMAL(3,2) NOT NULL,
    "observed_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "risk_signals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_list_entries" (
    "id" UUID NOT NULL,
    "kind" "BlockKind" NOT NULL,
    "network" INET,
    "user_id" UUID,
    "value_hash" CHAR(64),
    "action" "BlockAction" NOT NULL DEFAULT 'DENY',
    "reason" TEXT NOT NULL,
    "rule_id" UUID,
    "created_by_id" UUID,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6),
    "lifted_at" TIMESTAMPTZ(6),
    "lifted_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "block_list_entries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "encryption_keys_wrapping_key_id_idx" ON "encryption_keys"("wrapping_key_id");

-- CreateIndex
CREATE INDEX "encryption_keys_created_by_id_idx" ON "encryption_keys"("created_by_id");

-- CreateIndex
CREATE INDEX "encryption_keys_organization_id_idx" ON "encryption_keys"("organization_id");

-- CreateIndex
CREATE INDEX "encryption_keys_compliance_id_idx" ON "encryption_keys"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "key_versions_key_id_version_key" ON "key_versions"("key_id", "version");

-- CreateIndex
CREATE INDEX "key_rotations_key_id_old_version_idx" ON "key_rotations"("key_id", "old_version");

-- CreateIndex
CREATE INDEX "key_rotations_rotated_by_id_idx" ON "key_rotations"("rotated_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "key_rotations_key_id_new_version_key" ON "key_rotations"("key_id", "new_version");

-- CreateIndex
CREATE INDEX "detection_rules_author_id_idx" ON "detection_rules"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "detection_rules_slug_version_key" ON "detection_rules"("slug", "version");

-- CreateIndex
CREATE INDEX "security_events_class_uid_occurred_at_idx" ON "security_events"("class_uid", "occurred_at");

-- CreateIndex
CREATE INDEX "security_events_user_id_occurred_at_idx" ON "security_events"("user_id", "occurred_at");

-- CreateIndex
CREATE INDEX "security_events_session_id_idx" ON "security_events"("session_id");

-- CreateIndex
CREATE INDEX "security_events_organization_id_occurred_at_idx" ON "security_events"("organization_id", "occurred_at");

-- CreateIndex
CREATE INDEX "security_events_source_ip_occurred_at_idx" ON "security_events"("source_ip", "occurred_at");

-- CreateIndex
CREATE INDEX "security_events_rule_id_occurred_at_idx" ON "security_events"("rule_id", "occurred_at");

-- CreateIndex
CREATE INDEX "security_events_audit_log_id_idx" ON "security_events"("audit_log_id");

-- CreateIndex
CREATE INDEX "security_events_occurred_at_idx" ON "security_events" USING BRIN ("occurred_at");

-- CreateIndex
CREATE INDEX "risk_signals_user_id_observed_at_idx" ON "risk_signals"("user_id", "observed_at");

-- CreateIndex
CREATE INDEX "risk_signals_session_id_idx" ON "risk_signals"("session_id");

-- CreateIndex
CREATE INDEX "risk_signals_event_id_idx" ON "risk_signals"("event_id");

-- CreateIndex
CREATE INDEX "risk_signals_observed_at_idx" ON "risk_signals" USING BRIN ("observed_at");

-- CreateIndex
CREATE INDEX "block_list_entries_user_id_idx" ON "block_list_entries"("user_id");

-- CreateIndex
CREATE INDEX "block_list_entries_rule_id_idx" ON "block_list_entries"("rule_id");

-- CreateIndex
CREATE INDEX "block_list_entries_created_by_id_idx" ON "block_list_entries"("created_by_id");

-- CreateIndex
CREATE INDEX "block_list_entries_lifted_by_id_idx" ON "block_list_entries"("lifted_by_id");

-- CreateIndex
CREATE INDEX "block_list_entries_created_at_idx" ON "block_list_entries" USING BRIN ("created_at");

-- AddForeignKey
ALTER TABLE "encryption_keys" ADD CONSTRAINT "encryption_keys_wrapping_key_id_fkey" FOREIGN KEY ("wrapping_key_id") REFERENCES "encryption_keys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_versions" ADD CONSTRAINT "key_versions_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "encryption_keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_rotations" ADD CONSTRAINT "key_rotations_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "encryption_keys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_rotations" ADD CONSTRAINT "key_rotations_key_id_old_version_fkey" FOREIGN KEY ("key_id", "old_version") REFERENCES "key_versions"("key_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_rotations" ADD CONSTRAINT "key_rotations_key_id_new_version_fkey" FOREIGN KEY ("key_id", "new_version") REFERENCES "key_versions"("key_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "security_events" ADD CONSTRAINT "security_events_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "detection_rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "risk_signals" ADD CONSTRAINT "risk_signals_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "security_events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_list_entries" ADD CONSTRAINT "block_list_entries_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "detection_rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of encryption_keys
ALTER TABLE "encryption_keys" ADD CONSTRAINT "encryption_keys_name_200f794c_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9/-]{0,126}[a-z0-9])?$');
ALTER TABLE "encryption_keys" ADD CONSTRAINT "encryption_keys_algorithm_length_bits_b2b2d819_check"
    CHECK (CASE algorithm WHEN 'AES' THEN length_bits IN (128, 192, 256) WHEN 'CHACHA20_POLY1305' THEN length_bits = 256 WHEN 'RSA' THEN length_bits IN (2048, 3072, 4096) WHEN 'HMAC_SHA256' THEN length_bits BETWEEN 112 AND 512 ELSE length_bits >= 256 END);
ALTER TABLE "encryption_keys" ADD CONSTRAINT "encryption_keys_usages_814881c1_check"
    CHECK (coalesce(cardinality(usages), 0) >= 1);
ALTER TABLE "encryption_keys" ADD CONSTRAINT "encryption_keys_algorithm_usages_929d5780_check"
    CHECK (algorithm NOT IN ('AES', 'CHACHA20_POLY1305') OR NOT ('SIGN' = ANY (usages) OR 'VERIFY' = ANY (usages)));
ALTER TABLE "encryption_keys" ADD CONSTRAINT "encryption_keys_state_activated_at_846183be_check"
    CHECK ((state = 'PRE_ACTIVE') = (activated_at IS NULL) OR state IN ('DESTROYED', 'COMPROMISED', 'DESTROYED_COMPROMISED'));
ALTER TABLE "encryption_keys" ADD CONSTRAINT "encryption_keys_state_destroyed_at_f4efc59f_check"
    CHECK ((state IN ('DESTROYED', 'DESTROYED_COMPROMISED')) = (destroyed_at IS NOT NULL));
ALTER TABLE "encryption_keys" ADD CONSTRAINT "encryption_keys_state_compromised_at_f4573991_check"
    CHECK ((state IN ('COMPROMISED', 'DESTROYED_COMPROMISED')) = (compromised_at IS NOT NULL));
ALTER TABLE "encryption_keys" ADD CONSTRAINT "encryption_keys_state_deactivated_at_0300cadf_check"
    CHECK (state <> 'DEACTIVATED' OR deactivated_at IS NOT NULL);
ALTER TABLE "encryption_keys" ADD CONSTRAINT "encryption_keys_state_deactivated_at_fa629659_check"
    CHECK (state NOT IN ('PRE_ACTIVE', 'ACTIVE', 'SUSPENDED') OR deactivated_at IS NULL);
ALTER TABLE "encryption_keys" ADD CONSTRAINT "encryption_keys_deactivated_at_activated_at_dest_6cab8373_check"
    CHECK (deactivated_at >= activated_at AND destroyed_at >= created_at);
ALTER TABLE "encryption_keys" ADD CONSTRAINT "encryption_keys_rotation_days_8a980089_check"
    CHECK (rotation_days BETWEEN 1 AND 1826);
ALTER TABLE "encryption_keys" ADD CONSTRAINT "encryption_keys_wrapping_key_id_id_1856c502_check"
    CHECK (wrapping_key_id <> id);
ALTER TABLE "encryption_keys" ADD CONSTRAINT "encryption_keys_protection_hsm_slot_13413614_check"
    CHECK ((protection = 'HSM') = (hsm_slot IS NOT NULL));
CREATE UNIQUE INDEX "encryption_keys_name_790dd509_key" ON "encryption_keys" ("name")
    WHERE (state NOT IN ('DESTROYED', 'DESTROYED_COMPROMISED') AND deleted_at IS NULL);

-- Safeguards of key_versions
ALTER TABLE "key_versions" ADD CONSTRAINT "key_versions_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "key_versions" ADD CONSTRAINT "key_versions_state_wrapped_material_hsm_handle_4c37d96f_check"
    CHECK ((state = 'DESTROYED') = (wrapped_material IS NULL AND hsm_handle IS NULL));
ALTER TABLE "key_versions" ADD CONSTRAINT "key_versions_wrapped_material_hsm_handle_926360af_check"
    CHECK (num_nonnulls(wrapped_material, hsm_handle) <= 1);
ALTER TABLE "key_versions" ADD CONSTRAINT "key_versions_check_value_17749d60_check"
    CHECK (check_value ~ '^[0-9a-f]{6,64}$');
ALTER TABLE "key_versions" ADD CONSTRAINT "key_versions_protect_stop_at_activated_at_2dfc7d56_check"
    CHECK (protect_stop_at > activated_at);
ALTER TABLE "key_versions" ADD CONSTRAINT "key_versions_state_destroyed_at_f4165197_check"
    CHECK ((state = 'DESTROYED') = (destroyed_at IS NOT NULL));
ALTER TABLE "key_versions" ADD CONSTRAINT "key_versions_encryption_count_5c1dcacb_check"
    CHECK (encryption_count >= 0);
ALTER TABLE "key_versions" ADD CONSTRAINT "key_versions_encryption_count_9bc5523e_check"
    CHECK (encryption_count <= 4294967296);
CREATE UNIQUE INDEX "key_versions_key_id_e20e06f2_key" ON "key_versions" ("key_id")
    WHERE (state = 'CURRENT');

-- Safeguards of key_rotations
ALTER TABLE "key_rotations" ADD CONSTRAINT "key_rotations_new_version_old_version_c9a211ff_check"
    CHECK (new_version > old_version AND old_version >= 1);
ALTER TABLE "key_rotations" ADD CONSTRAINT "key_rotations_reason_incident_reference_8f1e9428_check"
    CHECK (reason <> 'COMPROMISE' OR incident_reference IS NOT NULL);
ALTER TABLE "key_rotations" ADD CONSTRAINT "key_rotations_reencrypted_rows_total_rows_fb78ea3a_check"
    CHECK (reencrypted_rows BETWEEN 0 AND total_rows);
ALTER TABLE "key_rotations" ADD CONSTRAINT "key_rotations_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "key_rotations" ADD CONSTRAINT "key_rotations_is_automatic_rotated_by_id_18fd1085_check"
    CHECK (is_automatic OR rotated_by_id IS NOT NULL);

-- Safeguards of detection_rules
ALTER TABLE "detection_rules" ADD CONSTRAINT "detection_rules_slug_version_b7df51fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND version >= 1);
ALTER TABLE "detection_rules" ADD CONSTRAINT "detection_rules_condition_25542fe2_check"
    CHECK (jsonb_typeof(condition) = 'object');
ALTER TABLE "detection_rules" ADD CONSTRAINT "detection_rules_threshold_window_seconds_a331a811_check"
    CHECK (threshold >= 1 AND window_seconds BETWEEN 1 AND 604800);
ALTER TABLE "detection_rules" ADD CONSTRAINT "detection_rules_response_block_seconds_72ed29ca_check"
    CHECK ((response IN ('BLOCK', 'THROTTLE')) = (block_seconds IS NOT NULL));
ALTER TABLE "detection_rules" ADD CONSTRAINT "detection_rules_block_seconds_d7c88662_check"
    CHECK (block_seconds BETWEEN 1 AND 31536000);
ALTER TABLE "detection_rules" ADD CONSTRAINT "detection_rules_risk_weight_3c833e9d_check"
    CHECK (risk_weight BETWEEN 0 AND 100);
ALTER TABLE "detection_rules" ADD CONSTRAINT "detection_rules_attack_techniques_85c3d980_check"
    CHECK (array_to_string(attack_techniques, ',') ~ '^(T[0-9]{4}(\.[0-9]{3})?(,T[0-9]{4}(\.[0-9]{3})?)*)?$');
CREATE UNIQUE INDEX "detection_rules_slug_dfce2ce2_key" ON "detection_rules" ("slug")
    WHERE (status IN ('TEST', 'STABLE') AND deleted_at IS NULL);

-- Safeguards of security_events
ALTER TABLE "security_events" ADD CONSTRAINT "security_events_class_uid_category_uid_3719ac41_check"
    CHECK (class_uid BETWEEN 1000 AND 99999 AND category_uid = class_uid / 1000);
ALTER TABLE "security_events" ADD CONSTRAINT "security_events_activity_id_9713a5f1_check"
    CHECK (activity_id BETWEEN 0 AND 99);
ALTER TABLE "security_events" ADD CONSTRAINT "security_events_type_uid_class_uid_activity_id_622c3476_check"
    CHECK (type_uid = class_uid * 100 + activity_id);
ALTER TABLE "security_events" ADD CONSTRAINT "security_events_unmapped_b3a47ad2_check"
    CHECK (jsonb_typeof(unmapped) = 'object');
ALTER TABLE "security_events" ADD CONSTRAINT "security_events_risk_score_65b46d57_check"
    CHECK (risk_score BETWEEN 0 AND 100);
ALTER TABLE "security_events" ADD CONSTRAINT "security_events_trace_id_ab0176fa_check"
    CHECK (trace_id ~ '^[0-9a-f]{32}$');

-- Safeguards of risk_signals
ALTER TABLE "risk_signals" ADD CONSTRAINT "risk_signals_score_d70bc6ce_check"
    CHECK (score BETWEEN 0 AND 100);
ALTER TABLE "risk_signals" ADD CONSTRAINT "risk_signals_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "risk_signals" ADD CONSTRAINT "risk_signals_expires_at_observed_at_27b95464_check"
    CHECK (expires_at > observed_at);
ALTER TABLE "risk_signals" ADD CONSTRAINT "risk_signals_origin_event_id_847f4fc0_check"
    CHECK ((origin = 'DETECTION') = (event_id IS NOT NULL));
ALTER TABLE "risk_signals" ADD CONSTRAINT "risk_signals_origin_transmitter_0f115130_check"
    CHECK ((origin = 'SHARED_SIGNAL') = (transmitter IS NOT NULL));

-- Safeguards of block_list_entries
ALTER TABLE "block_list_entries" ADD CONSTRAINT "block_list_entries_network_user_id_value_hash_cfcb9bbd_check"
    CHECK (num_nonnulls(network, user_id, value_hash) = 1);
ALTER TABLE "block_list_entries" ADD CONSTRAINT "block_list_entries_kind_network_339759e2_check"
    CHECK ((kind = 'NETWORK') = (network IS NOT NULL));
ALTER TABLE "block_list_entries" ADD CONSTRAINT "block_list_entries_kind_user_id_8357a84f_check"
    CHECK ((kind = 'ACCOUNT') = (user_id IS NOT NULL));
ALTER TABLE "block_list_entries" ADD CONSTRAINT "block_list_entries_value_hash_eadf14cf_check"
    CHECK (value_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "block_list_entries" ADD CONSTRAINT "block_list_entries_network_1eed4f9f_check"
    CHECK (family(network) = 4 AND masklen(network) >= 8 OR family(network) = 6 AND masklen(network) >= 19);
ALTER TABLE "block_list_entries" ADD CONSTRAINT "block_list_entries_ends_at_starts_at_c8de730b_check"
    CHECK (ends_at > starts_at);
ALTER TABLE "block_list_entries" ADD CONSTRAINT "block_list_entries_kind_ends_at_5790298c_check"
    CHECK (kind <> 'ACCOUNT' OR ends_at IS NOT NULL);
ALTER TABLE "block_list_entries" ADD CONSTRAINT "block_list_entries_lifted_at_lifted_by_id_982b7bed_check"
    CHECK ((lifted_at IS NULL) = (lifted_by_id IS NULL));
ALTER TABLE "block_list_entries" ADD CONSTRAINT "block_list_entries_lifted_at_starts_at_a8b2acb4_check"
    CHECK (lifted_at >= starts_at);
ALTER TABLE "block_list_entries" ADD CONSTRAINT "block_list_entries_rule_id_created_by_id_f40cc3be_check"
    CHECK (rule_id IS NOT NULL OR created_by_id IS NOT NULL);
CREATE UNIQUE INDEX "block_list_entries_network_cd414643_key" ON "block_list_entries" ("network")
    WHERE (kind = 'NETWORK' AND lifted_at IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "block_list_entries_kind_value_hash_aed8cad4_key" ON "block_list_entries" ("kind", "value_hash")
    WHERE (value_hash IS NOT NULL AND lifted_at IS NULL AND deleted_at IS NULL);

-- Access to encryption_keys
ALTER TABLE "encryption_keys" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "encryption_keys" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "encryption_keys" TO azora_service;
GRANT SELECT ON "encryption_keys" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "encryption_keys_943515a4_access" ON "encryption_keys"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "encryption_keys" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "encryption_keys" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "encryption_keys" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."encryption_keys" WITH (security_barrier = true) AS
    SELECT "id", "name", "purpose", "algorithm", "length_bits", "usages", "state", "protection", "wrapping_key_id",
        "hsm_slot", "rotation_days", "activated_at", "deactivated_at", "compromised_at", "destroyed_at",
        "created_by_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "encryption_keys";
GRANT SELECT ON azora_reader."encryption_keys" TO azora_reader;
ALTER VIEW azora_reader."encryption_keys" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "encryption_keys"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "encryption_keys"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "encryption_keys"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "encryption_keys"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to key_versions
ALTER TABLE "key_versions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "key_versions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "key_versions" TO azora_service;
GRANT SELECT ("id", "key_id", "version", "state", "check_value", "encryption_count", "activated_at", "protect_stop_at",
        "destroyed_at", "created_at", "updated_at")
    ON "key_versions" TO azora_maintenance, azora_masker;
CREATE POLICY "key_versions_a20afb4c_access" ON "key_versions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "key_versions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."key_versions" WITH (security_barrier = true) AS
    SELECT "id", "key_id", "version", "state", "check_value", "encryption_count", "activated_at", "protect_stop_at",
        "destroyed_at", "created_at", "updated_at"
    FROM "key_versions";
GRANT SELECT ON azora_reader."key_versions" TO azora_reader;
ALTER VIEW azora_reader."key_versions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "key_versions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{wrapped_material,hsm_handle}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "key_versions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{wrapped_material,hsm_handle}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "key_versions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{wrapped_material,hsm_handle}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "key_versions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to key_rotations
ALTER TABLE "key_rotations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "key_rotations" FROM PUBLIC;
GRANT SELECT, INSERT ON "key_rotations" TO azora_service;
GRANT SELECT ON "key_rotations" TO azora_maintenance, azora_masker;
CREATE POLICY "key_rotations_f9e73f06_access" ON "key_rotations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "key_rotations" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."key_rotations" WITH (security_barrier = true) AS
    SELECT "id", "key_id", "old_version", "new_version", "reason", "incident_reference", "is_automatic", "rotated_by_id",
        "reencrypted_rows", "total_rows", "started_at", "ended_at", "created_at"
    FROM "key_rotations";
GRANT SELECT ON azora_reader."key_rotations" TO azora_reader;
ALTER VIEW azora_reader."key_rotations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "key_rotations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "key_rotations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to detection_rules
ALTER TABLE "detection_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "detection_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "detection_rules" TO azora_service;
GRANT SELECT ON "detection_rules" TO azora_maintenance, azora_masker;
CREATE POLICY "detection_rules_7a0fe0ee_access" ON "detection_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "detection_rules" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."detection_rules" WITH (security_barrier = true) AS
    SELECT "id", "slug", "version", "title", "level", "status", "condition", "group_by", "threshold", "window_seconds",
        "response", "block_seconds", "risk_weight", "attack_techniques", "author_id", "created_at", "updated_at",
        "deleted_at"
    FROM "detection_rules";
GRANT SELECT ON azora_reader."detection_rules" TO azora_reader;
ALTER VIEW azora_reader."detection_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "detection_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "detection_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "detection_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "detection_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to security_events
ALTER TABLE "security_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "security_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "security_events" TO azora_service;
GRANT SELECT ON "security_events" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("message", "source_ip", "user_agent") ON "security_events" TO azora_maintenance;
CREATE POLICY "security_events_702ba70e_access" ON "security_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "security_events" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "security_events" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."security_events" WITH (security_barrier = true) AS
    SELECT "id", "service", "category_uid", "class_uid", "activity_id", "type_uid", "severity", "status",
        azora.mask_free_text("message") AS "message", "user_id", "session_id", "audit_log_id", "rule_id", "risk_score",
        azora.mask_ip("source_ip") AS "source_ip", "source_country",
        azora.mask_free_text("user_agent") AS "user_agent", "trace_id", "unmapped", "occurred_at", "organization_id",
        "created_at"
    FROM "security_events";
GRANT SELECT ON azora_reader."security_events" TO azora_reader;
ALTER VIEW azora_reader."security_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "security_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{message,source_ip,user_agent}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "security_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to risk_signals
ALTER TABLE "risk_signals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "risk_signals" FROM PUBLIC;
GRANT SELECT, INSERT ON "risk_signals" TO azora_service;
GRANT SELECT ON "risk_signals" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "risk_signals_ab86b884_access" ON "risk_signals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "risk_signals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "risk_signals" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."risk_signals" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "session_id", "kind", "origin", "transmitter", "event_id", "score", "confidence",
        "observed_at", "expires_at", "created_at"
    FROM "risk_signals";
GRANT SELECT ON azora_reader."risk_signals" TO azora_reader;
ALTER VIEW azora_reader."risk_signals" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "risk_signals"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "risk_signals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to block_list_entries
ALTER TABLE "block_list_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "block_list_entries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "block_list_entries" TO azora_service;
GRANT SELECT ON "block_list_entries" TO azora_maintenance, azora_masker;
GRANT UPDATE ("network") ON "block_list_entries" TO azora_maintenance;
CREATE POLICY "block_list_entries_cf892ee4_access" ON "block_list_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "block_list_entries" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."block_list_entries" WITH (security_barrier = true) AS
    SELECT "id", "kind", azora.mask_ip("network") AS "network", "user_id", "value_hash", "action", "reason", "rule_id",
        "created_by_id", "starts_at", "ends_at", "lifted_at", "lifted_by_id", "created_at", "updated_at", "deleted_at"
    FROM "block_list_entries";
GRANT SELECT ON azora_reader."block_list_entries" TO azora_reader;
ALTER VIEW azora_reader."block_list_entries" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "block_list_entries"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{network}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "block_list_entries"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{network}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "block_list_entries"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{network}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "block_list_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
