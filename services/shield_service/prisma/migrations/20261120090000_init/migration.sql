-- CreateEnum
CREATE TYPE "TwinStatus" AS ENUM ('LEARNING', 'ACTIVE', 'FROZEN', 'RETIRED');

-- CreateEnum
CREATE TYPE "ProtectionMode" AS ENUM ('RELAXED', 'BALANCED', 'STRICT');

-- CreateEnum
CREATE TYPE "ShieldAlgorithm" AS ENUM ('ML_KEM_512', 'ML_KEM_768', 'ML_KEM_1024', 'ML_DSA_44', 'ML_DSA_65', 'ML_DSA_87');

-- CreateEnum
CREATE TYPE "ShieldKeyPurpose" AS ENUM ('SIGNATURE', 'KEY_ENCAPSULATION');

-- CreateEnum
CREATE TYPE "ShieldKeyStatus" AS ENUM ('ACTIVE', 'RETIRED', 'COMPROMISED', 'DESTROYED');

-- CreateEnum
CREATE TYPE "AttestationClaim" AS ENUM ('IDENTITY', 'LOGIN', 'PAYMENT', 'CONSENT', 'DOCUMENT', 'HUMAN_PRESENCE');

-- CreateEnum
CREATE TYPE "ShieldThreat" AS ENUM ('CREDENTIAL_STUFFING', 'SESSION_HIJACK', 'PHISHING', 'SIM_SWAP', 'IMPERSONATION', 'DEEPFAKE', 'MALWARE', 'BOT');

-- CreateEnum
CREATE TYPE "ShieldResponse" AS ENUM ('OBSERVED', 'STEP_UP', 'BLOCKED', 'SESSION_REVOKED', 'TWIN_FROZEN');

-- CreateEnum
CREATE TYPE "ShieldVerdict" AS ENUM ('OPEN', 'TRUE_ATTACK', 'FALSE_ALARM');

-- CreateEnum
CREATE TYPE "BlockOrigin" AS ENUM ('USER', 'TWIN', 'SUPPORT');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "twin_shields" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "status" "TwinStatus" NOT NULL DEFAULT 'LEARNING',
    "protection_mode" "ProtectionMode" NOT NULL DEFAULT 'BALANCED',
    "twin_version" INTEGER NOT NULL DEFAULT 1,
    "step_up_threshold" SMALLINT NOT NULL DEFAULT 60,
    "block_threshold" SMALLINT NOT NULL DEFAULT 90,
    "baseline_days" SMALLINT NOT NULL DEFAULT 14,
    "signature_count" BIGINT NOT NULL DEFAULT 0,
    "activated_at" TIMESTAMPTZ(6),
    "frozen_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "twin_shields_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shield_key_pairs" (
    "id" UUID NOT NULL,
    "twin_id" UUID NOT NULL,
    "algorithm" "ShieldAlgorithm" NOT NULL,
    "purpose" "ShieldKeyPurpose" NOT NULL,
    "public_key" BYTEA NOT NULL,
    "public_key_hash" CHAR(64) NOT NULL,
    "sealed_private_key" BYTEA,
    "wrapping_key_id" UUID,
    "entropy_job_id" UUID,
    "status" "ShieldKeyStatus" NOT NULL DEFAULT 'ACTIVE',
    "use_count" BIGINT NOT NULL DEFAULT 0,
    "max_uses" BIGINT,
    "generated_at" TIMESTAMPTZ(6) NOT NULL,
    "retired_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "shield_key_pairs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "risk_feature_vectors" (
    "id" UUID NOT NULL,
    "twin_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "session_id" UUID,
    "model_version" TEXT NOT NULL,
    "dimension_count" INTEGER NOT NULL,
    "features" BYTEA NOT NULL,
    "typing_deviation" DECIMAL(4,3),
    "geo_velocity_kmh" INTEGER,
    "is_new_device" BOOLEAN NOT NULL DEFAULT false,
    "anomaly_distance" DECIMAL(14,6) NOT NULL,
    "risk_score" SMALLINT NOT NULL,
    "contributions" JSONB,
    "observed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "risk_feature_vectors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shield_attestations" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "key_hash" CHAR(64) NOT NULL,
    "claim" "AttestationClaim" NOT NULL,
    "audience" TEXT NOT NULL,
    "payload_hash" CHAR(64) NOT NULL,
    "nonce" VARCHAR(128) NOT NULL,
    "signature" BYTEA NOT NULL,
    "user_verified" BOOLEAN NOT NULL,
    "risk_score" SMALLINT NOT NULL,
    "issued_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shield_attestations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "threat_detections" (
    "id" UUID NOT NULL,
    "twin_id" UUID,
    "user_id" UUID NOT NULL,
    "kind" "ShieldThreat" NOT NULL,
    "attack_technique" VARCHAR(9),
    "indicator_id" UUID,
    "confidence" SMALLINT NOT NULL,
    "response" "ShieldResponse" NOT NULL,
    "source_ip" INET,
    "vector_id" UUID,
    "verdict" "ShieldVerdict" NOT NULL DEFAULT 'OPEN',
    "user_says_it_was_them" BOOLEAN,
    "detected_at" TIMESTAMPTZ(6) NOT NULL,
    "judged_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "threat_detections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ip_blocks" (
    "id" UUID NOT NULL,
    "twin_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "network" INET NOT NULL,
    "origin" "BlockOrigin" NOT NULL DEFAULT 'USER',
    "reason" TEXT NOT NULL,
    "detection_id" UUID,
    "hit_count" INTEGER NOT NULL DEFAULT 0,
    "last_hit_at" TIMESTAMPTZ(6),
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6),
    "lifted_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "ip_blocks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "twin_shields_user_id_idx" ON "twin_shields"("user_id");

-- CreateIndex
CREATE INDEX "twin_shields_organization_id_idx" ON "twin_shields"("organization_id");

-- CreateIndex
CREATE INDEX "twin_shields_compliance_id_idx" ON "twin_shields"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "twin_shields_id_user_id_key" ON "twin_shields"("id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "shield_key_pairs_public_key_hash_key" ON "shield_key_pairs"("public_key_hash");

-- CreateIndex
CREATE INDEX "shield_key_pairs_twin_id_algorithm_idx" ON "shield_key_pairs"("twin_id", "algorithm");

-- CreateIndex
CREATE INDEX "shield_key_pairs_wrapping_key_id_idx" ON "shield_key_pairs"("wrapping_key_id");

-- CreateIndex
CREATE INDEX "shield_key_pairs_entropy_job_id_idx" ON "shield_key_pairs"("entropy_job_id");

-- CreateIndex
CREATE INDEX "risk_feature_vectors_twin_id_observed_at_idx" ON "risk_feature_vectors"("twin_id", "observed_at");

-- CreateIndex
CREATE INDEX "risk_feature_vectors_user_id_idx" ON "risk_feature_vectors"("user_id");

-- CreateIndex
CREATE INDEX "risk_feature_vectors_session_id_idx" ON "risk_feature_vectors"("session_id");

-- CreateIndex
CREATE INDEX "risk_feature_vectors_observed_at_idx" ON "risk_feature_vectors" USING BRIN ("observed_at");

-- CreateIndex
CREATE UNIQUE INDEX "shield_attestations_nonce_key" ON "shield_attestations"("nonce");

-- CreateIndex
CREATE INDEX "shield_attestations_user_id_issued_at_idx" ON "shield_attestations"("user_id", "issued_at");

-- CreateIndex
CREATE INDEX "shield_attestations_key_hash_idx" ON "shield_attestations"("key_hash");

-- CreateIndex
CREATE INDEX "shield_attestations_issued_at_idx" ON "shield_attestations" USING BRIN ("issued_at");

-- CreateIndex
CREATE INDEX "threat_detections_user_id_detected_at_idx" ON "threat_detections"("user_id", "detected_at");

-- CreateIndex
CREATE INDEX "threat_detections_twin_id_idx" ON "threat_detections"("twin_id");

-- CreateIndex
CREATE INDEX "threat_detections_indicator_id_idx" ON "threat_detections"("indicator_id");

-- CreateIndex
CREATE INDEX "threat_detections_vector_id_idx" ON "threat_detections"("vector_id");

-- CreateIndex
CREATE INDEX "threat_detections_organization_id_idx" ON "threat_detections"("organization_id");

-- CreateIndex
CREATE INDEX "threat_detections_compliance_id_idx" ON "threat_detections"("compliance_id");

-- CreateIndex
CREATE INDEX "threat_detections_detected_at_idx" ON "threat_detections" USING BRIN ("detected_at");

-- CreateIndex
CREATE INDEX "ip_blocks_twin_id_user_id_idx" ON "ip_blocks"("twin_id", "user_id");

-- CreateIndex
CREATE INDEX "ip_blocks_user_id_idx" ON "ip_blocks"("user_id");

-- CreateIndex
CREATE INDEX "ip_blocks_detection_id_idx" ON "ip_blocks"("detection_id");

-- AddForeignKey
ALTER TABLE "shield_key_pairs" ADD CONSTRAINT "shield_key_pairs_twin_id_fkey" FOREIGN KEY ("twin_id") REFERENCES "twin_shields"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "risk_feature_vectors" ADD CONSTRAINT "risk_feature_vectors_twin_id_fkey" FOREIGN KEY ("twin_id") REFERENCES "twin_shields"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "threat_detections" ADD CONSTRAINT "threat_detections_twin_id_fkey" FOREIGN KEY ("twin_id") REFERENCES "twin_shields"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "threat_detections" ADD CONSTRAINT "threat_detections_vector_id_fkey" FOREIGN KEY ("vector_id") REFERENCES "risk_feature_vectors"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ip_blocks" ADD CONSTRAINT "ip_blocks_twin_id_user_id_fkey" FOREIGN KEY ("twin_id", "user_id") REFERENCES "twin_shields"("id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ip_blocks" ADD CONSTRAINT "ip_blocks_detection_id_fkey" FOREIGN KEY ("detection_id") REFERENCES "threat_detections"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Safeguards of twin_shields
ALTER TABLE "twin_shields" ADD CONSTRAINT "twin_shields_step_up_threshold_block_threshold_546e8549_check"
    CHECK (step_up_threshold BETWEEN 0 AND 100 AND block_threshold BETWEEN step_up_threshold AND 100);
ALTER TABLE "twin_shields" ADD CONSTRAINT "twin_shields_baseline_days_e178ff49_check"
    CHECK (baseline_days BETWEEN 0 AND 365);
ALTER TABLE "twin_shields" ADD CONSTRAINT "twin_shields_status_frozen_at_9f064ddd_check"
    CHECK ((status = 'FROZEN') = (frozen_at IS NOT NULL));
ALTER TABLE "twin_shields" ADD CONSTRAINT "twin_shields_status_activated_at_85f1547e_check"
    CHECK (status <> 'ACTIVE' OR activated_at IS NOT NULL);
ALTER TABLE "twin_shields" ADD CONSTRAINT "twin_shields_signature_count_87c654b4_check"
    CHECK (signature_count >= 0);
ALTER TABLE "twin_shields" ADD CONSTRAINT "twin_shields_twin_version_6a76f727_check"
    CHECK (twin_version >= 1);
CREATE UNIQUE INDEX "twin_shields_user_id_75653167_key" ON "twin_shields" ("user_id")
    WHERE (status <> 'RETIRED' AND deleted_at IS NULL);

-- Safeguards of shield_key_pairs
ALTER TABLE "shield_key_pairs" ADD CONSTRAINT "shield_key_pairs_algorithm_public_key_42ed9f4e_check"
    CHECK (CASE algorithm WHEN 'ML_KEM_512' THEN octet_length(public_key) = 800 WHEN 'ML_KEM_768' THEN octet_length(public_key) = 1184 WHEN 'ML_KEM_1024' THEN octet_length(public_key) = 1568 WHEN 'ML_DSA_44' THEN octet_length(public_key) = 1312 WHEN 'ML_DSA_65' THEN octet_length(public_key) = 1952 ELSE octet_length(public_key) = 2592 END);
ALTER TABLE "shield_key_pairs" ADD CONSTRAINT "shield_key_pairs_purpose_algorithm_f507b632_check"
    CHECK ((purpose = 'KEY_ENCAPSULATION') = (algorithm IN ('ML_KEM_512', 'ML_KEM_768', 'ML_KEM_1024')));
ALTER TABLE "shield_key_pairs" ADD CONSTRAINT "shield_key_pairs_public_key_hash_99ec5dce_check"
    CHECK (public_key_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "shield_key_pairs" ADD CONSTRAINT "shield_key_pairs_status_sealed_private_key_3d865c96_check"
    CHECK ((status = 'DESTROYED') = (sealed_private_key IS NULL));
ALTER TABLE "shield_key_pairs" ADD CONSTRAINT "shield_key_pairs_sealed_private_key_wrapping_key_1454ba3f_check"
    CHECK ((sealed_private_key IS NULL) = (wrapping_key_id IS NULL));
ALTER TABLE "shield_key_pairs" ADD CONSTRAINT "shield_key_pairs_status_retired_at_0dba5f1d_check"
    CHECK ((status = 'ACTIVE') = (retired_at IS NULL));
ALTER TABLE "shield_key_pairs" ADD CONSTRAINT "shield_key_pairs_retired_at_generated_at_548f4d48_check"
    CHECK (retired_at >= generated_at);
ALTER TABLE "shield_key_pairs" ADD CONSTRAINT "shield_key_pairs_use_count_max_uses_aa2d2248_check"
    CHECK (use_count >= 0 AND use_count <= max_uses);
CREATE UNIQUE INDEX "shield_key_pairs_twin_id_purpose_bcd7b36b_key" ON "shield_key_pairs" ("twin_id", "purpose")
    WHERE (status = 'ACTIVE');

-- Safeguards of risk_feature_vectors
ALTER TABLE "risk_feature_vectors" ADD CONSTRAINT "risk_feature_vectors_risk_score_65b46d57_check"
    CHECK (risk_score BETWEEN 0 AND 100);
ALTER TABLE "risk_feature_vectors" ADD CONSTRAINT "risk_feature_vectors_dimension_count_features_289098fa_check"
    CHECK (dimension_count BETWEEN 1 AND 4096 AND octet_length(features) = dimension_count * 4);
ALTER TABLE "risk_feature_vectors" ADD CONSTRAINT "risk_feature_vectors_anomaly_distance_58399ff8_check"
    CHECK (anomaly_distance >= 0 AND anomaly_distance < 'NaN');
ALTER TABLE "risk_feature_vectors" ADD CONSTRAINT "risk_feature_vectors_contributions_a9ea504d_check"
    CHECK (contributions IS NULL OR jsonb_typeof(contributions) = 'object');
ALTER TABLE "risk_feature_vectors" ADD CONSTRAINT "risk_feature_vectors_typing_deviation_geo_veloci_d09f65b9_check"
    CHECK (typing_deviation BETWEEN 0 AND 1 AND geo_velocity_kmh >= 0);

-- Safeguards of shield_attestations
ALTER TABLE "shield_attestations" ADD CONSTRAINT "shield_attestations_signature_779a4d25_check"
    CHECK (octet_length(signature) IN (2420, 3309, 4627));
ALTER TABLE "shield_attestations" ADD CONSTRAINT "shield_attestations_payload_hash_nonce_key_hash_7e3be6b1_check"
    CHECK (payload_hash ~ '^[0-9a-f]{64}$' AND nonce ~ '^[0-9a-f]{32,128}$' AND key_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "shield_attestations" ADD CONSTRAINT "shield_attestations_expires_at_issued_at_894daa8c_check"
    CHECK (expires_at > issued_at);
ALTER TABLE "shield_attestations" ADD CONSTRAINT "shield_attestations_risk_score_65b46d57_check"
    CHECK (risk_score BETWEEN 0 AND 100);
ALTER TABLE "shield_attestations" ADD CONSTRAINT "shield_attestations_user_verified_claim_59e1fa06_check"
    CHECK (user_verified OR claim <> 'PAYMENT');
ALTER TABLE "shield_attestations" ADD CONSTRAINT "shield_attestations_audience_879cc53d_check"
    CHECK (audience <> '');

-- Safeguards of threat_detections
ALTER TABLE "threat_detections" ADD CONSTRAINT "threat_detections_attack_technique_b5273113_check"
    CHECK (attack_technique ~ '^T[0-9]{4}(\.[0-9]{3})?$');
ALTER TABLE "threat_detections" ADD CONSTRAINT "threat_detections_confidence_42fd91bc_check"
    CHECK (confidence BETWEEN 0 AND 100);
ALTER TABLE "threat_detections" ADD CONSTRAINT "threat_detections_verdict_judged_at_3cf2fda7_check"
    CHECK ((verdict = 'OPEN') = (judged_at IS NULL));
ALTER TABLE "threat_detections" ADD CONSTRAINT "threat_detections_judged_at_detected_at_777c539f_check"
    CHECK (judged_at >= detected_at);
ALTER TABLE "threat_detections" ADD CONSTRAINT "threat_detections_response_confidence_99890a02_check"
    CHECK (response <> 'BLOCKED' OR confidence >= 50);

-- Safeguards of ip_blocks
ALTER TABLE "ip_blocks" ADD CONSTRAINT "ip_blocks_network_fa605b82_check"
    CHECK (family(network) = 4 AND masklen(network) >= 16 OR family(network) = 6 AND masklen(network) >= 32);
ALTER TABLE "ip_blocks" ADD CONSTRAINT "ip_blocks_ends_at_starts_at_c8de730b_check"
    CHECK (ends_at > starts_at);
ALTER TABLE "ip_blocks" ADD CONSTRAINT "ip_blocks_origin_detection_id_234c4320_check"
    CHECK (origin = 'TWIN' OR detection_id IS NULL);
ALTER TABLE "ip_blocks" ADD CONSTRAINT "ip_blocks_origin_ends_at_fe929259_check"
    CHECK (origin = 'USER' OR ends_at IS NOT NULL);
ALTER TABLE "ip_blocks" ADD CONSTRAINT "ip_blocks_hit_count_last_hit_at_098d683d_check"
    CHECK (hit_count >= 0 AND (hit_count = 0) = (last_hit_at IS NULL));
ALTER TABLE "ip_blocks" ADD CONSTRAINT "ip_blocks_lifted_at_starts_at_a8b2acb4_check"
    CHECK (lifted_at >= starts_at);
CREATE UNIQUE INDEX "ip_blocks_twin_id_network_31a7c19b_key" ON "ip_blocks" ("twin_id", "network")
    WHERE (lifted_at IS NULL);

-- Live rows of twin_shields
CREATE VIEW azora_keys."twin_shields_3488c06d_live" AS
    SELECT "id" FROM "twin_shields"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."twin_shields_3488c06d_live" TO azora_user;

-- Own rows of twin_shields
CREATE VIEW azora_keys."twin_shields_7ff10724_own" AS
    SELECT "id" FROM "twin_shields"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."twin_shields_7ff10724_own" TO azora_user;

-- Access to twin_shields
ALTER TABLE "twin_shields" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "twin_shields" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "twin_shields" TO azora_service;
GRANT SELECT ON "twin_shields" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("protection_mode", "step_up_threshold", "updated_at") ON "twin_shields" TO azora_user;
CREATE POLICY "twin_shields_365cd236_access" ON "twin_shields"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "twin_shields" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "twin_shields" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "twin_shields" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "twin_shields" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."twin_shields" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "status", "protection_mode", "twin_version", "step_up_threshold", "block_threshold",
        "baseline_days", "signature_count", "activated_at", "frozen_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "twin_shields";
GRANT SELECT ON azora_reader."twin_shields" TO azora_reader;
ALTER VIEW azora_reader."twin_shields" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "twin_shields"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "twin_shields"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "twin_shields"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "twin_shields"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to shield_key_pairs
ALTER TABLE "shield_key_pairs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "shield_key_pairs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "shield_key_pairs" TO azora_service;
GRANT SELECT ("id", "twin_id", "algorithm", "purpose", "public_key", "public_key_hash", "wrapping_key_id", "entropy_job_id",
        "status", "use_count", "max_uses", "generated_at", "retired_at", "created_at", "updated_at")
    ON "shield_key_pairs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "shield_key_pairs_5e219b4c_access" ON "shield_key_pairs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "shield_key_pairs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "shield_key_pairs" FOR SELECT TO azora_user
    USING ("twin_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."twin_shields_7ff10724_own")));
CREATE VIEW azora_reader."shield_key_pairs" WITH (security_barrier = true) AS
    SELECT "id", "twin_id", "algorithm", "purpose", "public_key", "public_key_hash", "wrapping_key_id", "entropy_job_id",
        "status", "use_count", "max_uses", "generated_at", "retired_at", "created_at", "updated_at"
    FROM "shield_key_pairs";
GRANT SELECT ON azora_reader."shield_key_pairs" TO azora_reader;
ALTER VIEW azora_reader."shield_key_pairs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "shield_key_pairs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{sealed_private_key}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "shield_key_pairs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{sealed_private_key}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "shield_key_pairs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{sealed_private_key}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "shield_key_pairs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to risk_feature_vectors
ALTER TABLE "risk_feature_vectors" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "risk_feature_vectors" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "risk_feature_vectors" TO azora_service;
GRANT SELECT ("id", "twin_id", "user_id", "session_id", "model_version", "dimension_count", "typing_deviation",
        "geo_velocity_kmh", "is_new_device", "anomaly_distance", "risk_score", "contributions", "observed_at",
        "created_at", "updated_at")
    ON "risk_feature_vectors" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("typing_deviation", "geo_velocity_kmh") ON "risk_feature_vectors" TO azora_maintenance;
CREATE POLICY "risk_feature_vectors_d0e17232_access" ON "risk_feature_vectors"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "risk_feature_vectors" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "risk_feature_vectors" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "risk_feature_vectors" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."twin_shields_3488c06d_live" live WHERE live."id" = "risk_feature_vectors"."twin_id"));
CREATE VIEW azora_reader."risk_feature_vectors" WITH (security_barrier = true) AS
    SELECT "id", "twin_id", "user_id", "session_id", "model_version", "dimension_count",
        NULL::decimal(4, 3) AS "typing_deviation", NULL::integer AS "geo_velocity_kmh", "is_new_device",
        "anomaly_distance", "risk_score", "contributions", "observed_at", "created_at", "updated_at"
    FROM "risk_feature_vectors";
GRANT SELECT ON azora_reader."risk_feature_vectors" TO azora_reader;
ALTER VIEW azora_reader."risk_feature_vectors" OWNER TO azora_masker;

-- Access to shield_attestations
ALTER TABLE "shield_attestations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "shield_attestations" FROM PUBLIC;
GRANT SELECT, INSERT ON "shield_attestations" TO azora_service;
GRANT SELECT ON "shield_attestations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "shield_attestations_03a858b4_access" ON "shield_attestations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "shield_attestations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "shield_attestations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."shield_attestations" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "key_hash", "claim", "audience", "payload_hash", "nonce", "signature", "user_verified",
        "risk_score", "issued_at", "expires_at", "created_at"
    FROM "shield_attestations";
GRANT SELECT ON azora_reader."shield_attestations" TO azora_reader;
ALTER VIEW azora_reader."shield_attestations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "shield_attestations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "shield_attestations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to threat_detections
ALTER TABLE "threat_detections" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "threat_detections" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "threat_detections" TO azora_service;
GRANT SELECT ON "threat_detections" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("source_ip") ON "threat_detections" TO azora_maintenance;
CREATE POLICY "threat_detections_6293b663_access" ON "threat_detections"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "threat_detections" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "threat_detections" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "threat_detections" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."threat_detections" WITH (security_barrier = true) AS
    SELECT "id", "twin_id", "user_id", "kind", "attack_technique", "indicator_id", "confidence", "response",
        azora.mask_ip("source_ip") AS "source_ip", "vector_id", "verdict", "user_says_it_was_them", "detected_at",
        "judged_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "threat_detections";
GRANT SELECT ON azora_reader."threat_detections" TO azora_reader;
ALTER VIEW azora_reader."threat_detections" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "threat_detections"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{source_ip}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "threat_detections"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{source_ip}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "threat_detections"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{source_ip}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "threat_detections"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to ip_blocks
ALTER TABLE "ip_blocks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ip_blocks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ip_blocks" TO azora_service;
GRANT SELECT ON "ip_blocks" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "twin_id", "user_id", "network", "reason", "starts_at", "ends_at", "created_at", "updated_at"),
    DELETE ON "ip_blocks" TO azora_user;
GRANT UPDATE ("network", "reason") ON "ip_blocks" TO azora_maintenance;
CREATE POLICY "ip_blocks_267bd98c_access" ON "ip_blocks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ip_blocks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ip_blocks" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "ip_blocks" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "ip_blocks" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "ip_blocks" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."twin_shields_3488c06d_live" live WHERE live."id" = "ip_blocks"."twin_id"));
CREATE VIEW azora_reader."ip_blocks" WITH (security_barrier = true) AS
    SELECT "id", "twin_id", "user_id", azora.mask_ip("network") AS "network", "origin",
        azora.mask_free_text("reason") AS "reason", "detection_id", "hit_count", "last_hit_at", "starts_at", "ends_at",
        "lifted_at", "created_at", "updated_at"
    FROM "ip_blocks";
GRANT SELECT ON azora_reader."ip_blocks" TO azora_reader;
ALTER VIEW azora_reader."ip_blocks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ip_blocks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{network,reason}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ip_blocks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{network,reason}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ip_blocks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{network,reason}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ip_blocks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
