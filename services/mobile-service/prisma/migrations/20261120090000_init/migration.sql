-- CreateEnum
CREATE TYPE "MobilePlatform" AS ENUM ('IOS', 'IPADOS', 'ANDROID', 'HARMONYOS');

-- CreateEnum
CREATE TYPE "DeviceStatus" AS ENUM ('ACTIVE', 'DORMANT', 'UNINSTALLED', 'BLOCKED');

-- CreateEnum
CREATE TYPE "PushProvider" AS ENUM ('APNS', 'FCM', 'HMS');

-- CreateEnum
CREATE TYPE "ApnsEnvironment" AS ENUM ('PRODUCTION', 'SANDBOX');

-- CreateEnum
CREATE TYPE "PushTokenStatus" AS ENUM ('ACTIVE', 'REPLACED', 'INVALID');

-- CreateEnum
CREATE TYPE "PushType" AS ENUM ('ALERT', 'BACKGROUND', 'VOIP', 'LOCATION', 'LIVE_ACTIVITY');

-- CreateEnum
CREATE TYPE "PushOutcome" AS ENUM ('ACCEPTED', 'REJECTED', 'TOKEN_INVALID', 'THROTTLED', 'UNAVAILABLE');

-- CreateEnum
CREATE TYPE "AttestationService" AS ENUM ('PLAY_INTEGRITY', 'APP_ATTEST', 'DEVICE_CHECK');

-- CreateEnum
CREATE TYPE "AppRecognition" AS ENUM ('PLAY_RECOGNIZED', 'UNRECOGNIZED_VERSION', 'UNEVALUATED');

-- CreateEnum
CREATE TYPE "DeviceIntegrity" AS ENUM ('MEETS_BASIC_INTEGRITY', 'MEETS_DEVICE_INTEGRITY', 'MEETS_STRONG_INTEGRITY', 'MEETS_VIRTUAL_INTEGRITY');

-- CreateEnum
CREATE TYPE "AppLicensing" AS ENUM ('LICENSED', 'UNLICENSED', 'UNEVALUATED');

-- CreateEnum
CREATE TYPE "ReleaseTrack" AS ENUM ('INTERNAL', 'ALPHA', 'BETA', 'PRODUCTION');

-- CreateEnum
CREATE TYPE "AppReleaseStatus" AS ENUM ('DRAFT', 'IN_PROGRESS', 'HALTED', 'COMPLETED');

-- CreateEnum
CREATE TYPE "SyncBatchStatus" AS ENUM ('RECEIVED', 'PROCESSING', 'APPLIED', 'PARTIALLY_APPLIED', 'REJECTED');

-- CreateEnum
CREATE TYPE "CrashKind" AS ENUM ('CRASH', 'NATIVE_CRASH', 'ANR', 'LOW_MEMORY', 'HANG');

-- CreateEnum
CREATE TYPE "CrashGroupState" AS ENUM ('OPEN', 'CLOSED', 'REGRESSED', 'MUTED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "mobile_devices" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "installation_id" VARCHAR(64) NOT NULL,
    "platform" "MobilePlatform" NOT NULL,
    "manufacturer" TEXT NOT NULL,
    "model_name" TEXT NOT NULL,
    "os_version" VARCHAR(20) NOT NULL,
    "label" TEXT,
    "screen_width_px" INTEGER NOT NULL,
    "screen_height_px" INTEGER NOT NULL,
    "pixel_ratio" DECIMAL(3,2) NOT NULL,
    "total_memory_mib" INTEGER,
    "locale" VARCHAR(12) NOT NULL,
    "time_zone" VARCHAR(32) NOT NULL,
    "app_release_id" UUID NOT NULL,
    "status" "DeviceStatus" NOT NULL DEFAULT 'ACTIVE',
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "retired_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mobile_devices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "push_tokens" (
    "id" UUID NOT NULL,
    "device_id" UUID NOT NULL,
    "provider" "PushProvider" NOT NULL,
    "token" TEXT NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "topic" TEXT NOT NULL,
    "apns_environment" "ApnsEnvironment",
    "status" "PushTokenStatus" NOT NULL DEFAULT 'ACTIVE',
    "registered_at" TIMESTAMPTZ(6) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(6),
    "invalidated_at" TIMESTAMPTZ(6),
    "invalid_reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "push_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "push_deliveries" (
    "id" UUID NOT NULL,
    "notification_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "provider" "PushProvider" NOT NULL,
    "push_type" "PushType" NOT NULL DEFAULT 'ALERT',
    "priority" SMALLINT NOT NULL DEFAULT 10,
    "ttl_seconds" INTEGER NOT NULL DEFAULT 2419200,
    "collapse_id" VARCHAR(64),
    "payload_bytes" INTEGER NOT NULL,
    "outcome" "PushOutcome" NOT NULL,
    "response_status" SMALLINT NOT NULL,
    "reason" TEXT,
    "provider_message_id" TEXT,
    "sent_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "push_deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "device_attestations" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "device_installation" VARCHAR(64) NOT NULL,
    "attestation_service" "AttestationService" NOT NULL,
    "challenge_hash" CHAR(64) NOT NULL,
    "app_recognition" "AppRecognition",
    "device_labels" "DeviceIntegrity"[],
    "licensing" "AppLicensing",
    "app_attest_key_id" VARCHAR(64),
    "sign_counter" BIGINT,
    "passed" BOOLEAN NOT NULL,
    "failure" TEXT,
    "attested_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "device_attestations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_releases" (
    "id" UUID NOT NULL,
    "platform" "MobilePlatform" NOT NULL,
    "bundle_name" VARCHAR(155) NOT NULL,
    "version_name" VARCHAR(32) NOT NULL,
    "build_number" INTEGER NOT NULL,
    "track" "ReleaseTrack" NOT NULL DEFAULT 'INTERNAL',
    "status" "AppReleaseStatus" NOT NULL DEFAULT 'DRAFT',
    "rollout_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "minimum_os_version" VARCHAR(12) NOT NULL,
    "update_priority" SMALLINT NOT NULL DEFAULT 0,
    "is_update_forced" BOOLEAN NOT NULL DEFAULT false,
    "download_bytes" INTEGER NOT NULL,
    "release_notes_key" TEXT,
    "artifact_id" UUID NOT NULL,
    "released_at" TIMESTAMPTZ(6),
    "end_of_support_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "app_releases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offline_sync_batches" (
    "id" UUID NOT NULL,
    "device_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "batch_number" BIGINT NOT NULL,
    "base_cursor" TEXT NOT NULL,
    "mutation_count" INTEGER NOT NULL,
    "payload_hash" CHAR(64) NOT NULL,
    "target_services" TEXT[],
    "first_change_at" TIMESTAMPTZ(6) NOT NULL,
    "last_change_at" TIMESTAMPTZ(6) NOT NULL,
    "clock_skew_ms" INTEGER NOT NULL DEFAULT 0,
    "status" "SyncBatchStatus" NOT NULL DEFAULT 'RECEIVED',
    "applied_count" INTEGER NOT NULL DEFAULT 0,
    "conflict_count" INTEGER NOT NULL DEFAULT 0,
    "rejected_count" INTEGER NOT NULL DEFAULT 0,
    "processed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "offline_sync_batches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crash_groups" (
    "id" UUID NOT NULL,
    "platform" "MobilePlatform" NOT NULL,
    "fingerprint" CHAR(64) NOT NULL,
    "title" TEXT NOT NULL,
    "crash_kind" "CrashKind" NOT NULL,
    "state" "CrashGroupState" NOT NULL DEFAULT 'OPEN',
    "event_count" INTEGER NOT NULL DEFAULT 1,
    "affected_device_count" INTEGER NOT NULL DEFAULT 1,
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "closed_at" TIMESTAMPTZ(6),
    "regressed_at" TIMESTAMPTZ(6),
    "assignee_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "crash_groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crash_reports" (
    "id" UUID NOT NULL,
    "crash_group_id" UUID NOT NULL,
    "app_release_id" UUID NOT NULL,
    "user_id" UUID,
    "installation_hash" CHAR(64) NOT NULL,
    "os_version" VARCHAR(20) NOT NULL,
    "kind" "CrashKind" NOT NULL,
    "signal_name" VARCHAR(20),
    "stack_trace" TEXT NOT NULL,
    "breadcrumbs" TEXT,
    "was_in_foreground" BOOLEAN NOT NULL,
    "foreground_seconds" INTEGER,
    "free_memory_mib" INTEGER,
    "free_disk_mib" INTEGER,
    "battery_percent" SMALLINT,
    "is_rooted" BOOLEAN NOT NULL DEFAULT false,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "crash_reports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mobile_devices_user_id_last_seen_at_idx" ON "mobile_devices"("user_id", "last_seen_at");

-- CreateIndex
CREATE INDEX "mobile_devices_app_release_id_idx" ON "mobile_devices"("app_release_id");

-- CreateIndex
CREATE INDEX "mobile_devices_organization_id_idx" ON "mobile_devices"("organization_id");

-- CreateIndex
CREATE INDEX "mobile_devices_compliance_id_idx" ON "mobile_devices"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "push_tokens_token_hash_key" ON "push_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "push_tokens_device_id_idx" ON "push_tokens"("device_id");

-- CreateIndex
CREATE INDEX "push_deliveries_notification_id_idx" ON "push_deliveries"("notification_id");

-- CreateIndex
CREATE INDEX "push_deliveries_user_id_created_at_idx" ON "push_deliveries"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "push_deliveries_created_at_idx" ON "push_deliveries" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "device_attestations_challenge_hash_key" ON "device_attestations"("challenge_hash");

-- CreateIndex
CREATE INDEX "device_attestations_user_id_attested_at_idx" ON "device_attestations"("user_id", "attested_at");

-- CreateIndex
CREATE INDEX "device_attestations_device_installation_attested_at_idx" ON "device_attestations"("device_installation", "attested_at");

-- CreateIndex
CREATE INDEX "device_attestations_attested_at_idx" ON "device_attestations" USING BRIN ("attested_at");

-- CreateIndex
CREATE INDEX "app_releases_platform_track_status_idx" ON "app_releases"("platform", "track", "status");

-- CreateIndex
CREATE INDEX "app_releases_artifact_id_idx" ON "app_releases"("artifact_id");

-- CreateIndex
CREATE UNIQUE INDEX "app_releases_platform_bundle_name_build_number_key" ON "app_releases"("platform", "bundle_name", "build_number");

-- CreateIndex
CREATE INDEX "offline_sync_batches_user_id_created_at_idx" ON "offline_sync_batches"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "offline_sync_batches_created_at_idx" ON "offline_sync_batches" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "offline_sync_batches_device_id_batch_number_key" ON "offline_sync_batches"("device_id", "batch_number");

-- CreateIndex
CREATE UNIQUE INDEX "crash_groups_fingerprint_key" ON "crash_groups"("fingerprint");

-- CreateIndex
CREATE INDEX "crash_groups_assignee_id_idx" ON "crash_groups"("assignee_id");

-- CreateIndex
CREATE INDEX "crash_reports_crash_group_id_occurred_at_idx" ON "crash_reports"("crash_group_id", "occurred_at");

-- CreateIndex
CREATE INDEX "crash_reports_app_release_id_occurred_at_idx" ON "crash_reports"("app_release_id", "occurred_at");

-- CreateIndex
CREATE INDEX "crash_reports_user_id_idx" ON "crash_reports"("user_id");

-- CreateIndex
CREATE INDEX "crash_reports_created_at_idx" ON "crash_reports" USING BRIN ("created_at");

-- AddForeignKey
ALTER TABLE "mobile_devices" ADD CONSTRAINT "mobile_devices_app_release_id_fkey" FOREIGN KEY ("app_release_id") REFERENCES "app_releases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "push_tokens" ADD CONSTRAINT "push_tokens_device_id_fkey" FOREIGN KEY ("device_id") REFERENCES "mobile_devices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offline_sync_batches" ADD CONSTRAINT "offline_sync_batches_device_id_fkey" FOREIGN KEY ("device_id") REFERENCES "mobile_devices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crash_reports" ADD CONSTRAINT "crash_reports_crash_group_id_fkey" FOREIGN KEY ("crash_group_id") REFERENCES "crash_groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crash_reports" ADD CONSTRAINT "crash_reports_app_release_id_fkey" FOREIGN KEY ("app_release_id") REFERENCES "app_releases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of mobile_devices
ALTER TABLE "mobile_devices" ADD CONSTRAINT "mobile_devices_os_version_877af778_check"
    CHECK (os_version ~ '^[0-9]+(\.[0-9]+){0,3}$');
ALTER TABLE "mobile_devices" ADD CONSTRAINT "mobile_devices_locale_bb66efa8_check"
    CHECK (locale ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$');
ALTER TABLE "mobile_devices" ADD CONSTRAINT "mobile_devices_status_retired_at_566bccb0_check"
    CHECK ((status IN ('UNINSTALLED', 'BLOCKED')) = (retired_at IS NOT NULL));
ALTER TABLE "mobile_devices" ADD CONSTRAINT "mobile_devices_last_seen_at_first_seen_at_retire_59bd7c5e_check"
    CHECK (last_seen_at >= first_seen_at AND retired_at >= first_seen_at);
ALTER TABLE "mobile_devices" ADD CONSTRAINT "mobile_devices_screen_width_px_screen_height_px_1c57e408_check"
    CHECK (screen_width_px > 0 AND screen_height_px > 0 AND pixel_ratio BETWEEN 0.5 AND 8);
ALTER TABLE "mobile_devices" ADD CONSTRAINT "mobile_devices_total_memory_mib_17bdeff4_check"
    CHECK (total_memory_mib > 0);
CREATE UNIQUE INDEX "mobile_devices_installation_id_da223df2_key" ON "mobile_devices" ("installation_id")
    WHERE (status <> 'UNINSTALLED' AND deleted_at IS NULL);

-- Safeguards of push_tokens
ALTER TABLE "push_tokens" ADD CONSTRAINT "push_tokens_token_hash_fd397dde_check"
    CHECK (token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "push_tokens" ADD CONSTRAINT "push_tokens_provider_apns_environment_1a0a3169_check"
    CHECK ((provider = 'APNS') = (apns_environment IS NOT NULL));
ALTER TABLE "push_tokens" ADD CONSTRAINT "push_tokens_status_invalidated_at_737df5e1_check"
    CHECK ((status = 'ACTIVE') = (invalidated_at IS NULL));
ALTER TABLE "push_tokens" ADD CONSTRAINT "push_tokens_status_invalid_reason_da380ba4_check"
    CHECK ((status = 'INVALID') = (invalid_reason IS NOT NULL));
ALTER TABLE "push_tokens" ADD CONSTRAINT "push_tokens_confirmed_at_registered_at_fa33e456_check"
    CHECK (confirmed_at >= registered_at);
CREATE UNIQUE INDEX "push_tokens_device_id_provider_762a3422_key" ON "push_tokens" ("device_id", "provider")
    WHERE (status = 'ACTIVE');

-- Safeguards of push_deliveries
ALTER TABLE "push_deliveries" ADD CONSTRAINT "push_deliveries_response_status_d487ab8b_check"
    CHECK (response_status BETWEEN 100 AND 599);
ALTER TABLE "push_deliveries" ADD CONSTRAINT "push_deliveries_outcome_provider_message_id_e26f742d_check"
    CHECK ((outcome = 'ACCEPTED') = (provider_message_id IS NOT NULL));
ALTER TABLE "push_deliveries" ADD CONSTRAINT "push_deliveries_outcome_reason_cbead00f_check"
    CHECK (outcome <> 'ACCEPTED' OR reason IS NULL);
ALTER TABLE "push_deliveries" ADD CONSTRAINT "push_deliveries_collapse_id_ab10e284_check"
    CHECK (octet_length(collapse_id) <= 64);
ALTER TABLE "push_deliveries" ADD CONSTRAINT "push_deliveries_priority_f0b2097a_check"
    CHECK (priority IN (1, 5, 10));
ALTER TABLE "push_deliveries" ADD CONSTRAINT "push_deliveries_ttl_seconds_11f69d62_check"
    CHECK (ttl_seconds BETWEEN 0 AND 2419200);
ALTER TABLE "push_deliveries" ADD CONSTRAINT "push_deliveries_payload_bytes_a67dd747_check"
    CHECK (payload_bytes BETWEEN 1 AND 5120);

-- Safeguards of device_attestations
ALTER TABLE "device_attestations" ADD CONSTRAINT "device_attestations_challenge_hash_a7b6dba1_check"
    CHECK (challenge_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "device_attestations" ADD CONSTRAINT "device_attestations_attestation_service_app_atte_57708d30_check"
    CHECK ((attestation_service = 'APP_ATTEST') = (app_attest_key_id IS NOT NULL));
ALTER TABLE "device_attestations" ADD CONSTRAINT "device_attestations_attestation_service_sign_cou_d44a7614_check"
    CHECK ((attestation_service = 'APP_ATTEST') = (sign_counter IS NOT NULL));
ALTER TABLE "device_attestations" ADD CONSTRAINT "device_attestations_sign_counter_a97d5031_check"
    CHECK (sign_counter BETWEEN 0 AND 4294967295);
ALTER TABLE "device_attestations" ADD CONSTRAINT "device_attestations_attestation_service_app_reco_bd13ac59_check"
    CHECK ((attestation_service = 'PLAY_INTEGRITY') = (app_recognition IS NOT NULL));
ALTER TABLE "device_attestations" ADD CONSTRAINT "device_attestations_attestation_service_device_l_8243bab1_check"
    CHECK (attestation_service = 'PLAY_INTEGRITY' OR (cardinality(device_labels) = 0 AND licensing IS NULL));
ALTER TABLE "device_attestations" ADD CONSTRAINT "device_attestations_passed_failure_54723f56_check"
    CHECK (NOT passed OR failure IS NULL);
ALTER TABLE "device_attestations" ADD CONSTRAINT "device_attestations_passed_failure_b42f0ada_check"
    CHECK (passed OR failure IS NOT NULL);
ALTER TABLE "device_attestations" ADD CONSTRAINT "device_attestations_expires_at_attested_at_7ef20233_check"
    CHECK (expires_at > attested_at);
ALTER TABLE "device_attestations" ADD CONSTRAINT "device_attestations_device_labels_f5f68e20_check"
    CHECK (NOT ('MEETS_STRONG_INTEGRITY' = ANY (device_labels)) OR 'MEETS_DEVICE_INTEGRITY' = ANY (device_labels));
CREATE UNIQUE INDEX "device_attestations_app_attest_key_id_sign_counter_0e08bc6f_key" ON "device_attestations" ("app_attest_key_id", "sign_counter")
    WHERE (app_attest_key_id IS NOT NULL);

-- Safeguards of app_releases
ALTER TABLE "app_releases" ADD CONSTRAINT "app_releases_bundle_name_66037ae1_check"
    CHECK (bundle_name ~ '^[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)+$');
ALTER TABLE "app_releases" ADD CONSTRAINT "app_releases_version_name_build_number_d2d600b1_check"
    CHECK (version_name ~ '^[0-9]+\.[0-9]+\.[0-9]+$' AND build_number BETWEEN 1 AND 2100000000);
ALTER TABLE "app_releases" ADD CONSTRAINT "app_releases_minimum_os_version_227766de_check"
    CHECK (minimum_os_version ~ '^[0-9]+(\.[0-9]+){0,2}$');
ALTER TABLE "app_releases" ADD CONSTRAINT "app_releases_rollout_percent_5313d941_check"
    CHECK (rollout_percent BETWEEN 0 AND 100);
ALTER TABLE "app_releases" ADD CONSTRAINT "app_releases_status_rollout_percent_bd75d8f7_check"
    CHECK (CASE status WHEN 'DRAFT' THEN rollout_percent = 0 WHEN 'IN_PROGRESS' THEN rollout_percent > 0 AND rollout_percent < 100 WHEN 'HALTED' THEN rollout_percent > 0 ELSE rollout_percent = 100 END);
ALTER TABLE "app_releases" ADD CONSTRAINT "app_releases_update_priority_b86ca0f1_check"
    CHECK (update_priority BETWEEN 0 AND 5);
ALTER TABLE "app_releases" ADD CONSTRAINT "app_releases_status_released_at_9e246041_check"
    CHECK ((status = 'DRAFT') = (released_at IS NULL));
ALTER TABLE "app_releases" ADD CONSTRAINT "app_releases_end_of_support_on_released_at_f59de5e5_check"
    CHECK (end_of_support_on IS NULL OR released_at IS NOT NULL);
ALTER TABLE "app_releases" ADD CONSTRAINT "app_releases_download_bytes_1c40cd85_check"
    CHECK (download_bytes > 0);
CREATE UNIQUE INDEX "app_releases_platform_bundle_name_track_82adb09f_key" ON "app_releases" ("platform", "bundle_name", "track")
    WHERE (status = 'IN_PROGRESS' AND deleted_at IS NULL);

-- Safeguards of offline_sync_batches
ALTER TABLE "offline_sync_batches" ADD CONSTRAINT "offline_sync_batches_batch_number_9de07b82_check"
    CHECK (batch_number >= 1);
ALTER TABLE "offline_sync_batches" ADD CONSTRAINT "offline_sync_batches_mutation_count_17d96afe_check"
    CHECK (mutation_count BETWEEN 1 AND 1000);
ALTER TABLE "offline_sync_batches" ADD CONSTRAINT "offline_sync_batches_applied_count_conflict_coun_d710f77f_check"
    CHECK (applied_count >= 0 AND conflict_count >= 0 AND rejected_count >= 0 AND applied_count + conflict_count + rejected_count <= mutation_count);
ALTER TABLE "offline_sync_batches" ADD CONSTRAINT "offline_sync_batches_status_applied_count_confli_353fe1dc_check"
    CHECK (status NOT IN ('APPLIED', 'PARTIALLY_APPLIED', 'REJECTED') OR applied_count + conflict_count + rejected_count = mutation_count);
ALTER TABLE "offline_sync_batches" ADD CONSTRAINT "offline_sync_batches_status_applied_count_mutati_8cbacbd5_check"
    CHECK (status <> 'APPLIED' OR applied_count = mutation_count);
ALTER TABLE "offline_sync_batches" ADD CONSTRAINT "offline_sync_batches_status_processed_at_d18286aa_check"
    CHECK ((status IN ('RECEIVED', 'PROCESSING')) = (processed_at IS NULL));
ALTER TABLE "offline_sync_batches" ADD CONSTRAINT "offline_sync_batches_last_change_at_first_change_ddd4ad21_check"
    CHECK (last_change_at >= first_change_at);
ALTER TABLE "offline_sync_batches" ADD CONSTRAINT "offline_sync_batches_payload_hash_4c3b7b31_check"
    CHECK (payload_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "offline_sync_batches" ADD CONSTRAINT "offline_sync_batches_clock_skew_ms_ff8ed9e1_check"
    CHECK (clock_skew_ms BETWEEN -86400000 AND 86400000);

-- Safeguards of crash_groups
ALTER TABLE "crash_groups" ADD CONSTRAINT "crash_groups_fingerprint_9ccb7a79_check"
    CHECK (fingerprint ~ '^[0-9a-f]{64}$');
ALTER TABLE "crash_groups" ADD CONSTRAINT "crash_groups_event_count_affected_device_count_6a3613b2_check"
    CHECK (event_count >= 1 AND affected_device_count BETWEEN 1 AND event_count);
ALTER TABLE "crash_groups" ADD CONSTRAINT "crash_groups_last_seen_at_first_seen_at_99a78313_check"
    CHECK (last_seen_at >= first_seen_at);
ALTER TABLE "crash_groups" ADD CONSTRAINT "crash_groups_state_closed_at_56bbb67f_check"
    CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "crash_groups" ADD CONSTRAINT "crash_groups_state_regressed_at_94a18f4a_check"
    CHECK ((state = 'REGRESSED') = (regressed_at IS NOT NULL));

-- Safeguards of crash_reports
ALTER TABLE "crash_reports" ADD CONSTRAINT "crash_reports_stack_trace_b205b1f6_check"
    CHECK (char_length(stack_trace) BETWEEN 1 AND 200000);
ALTER TABLE "crash_reports" ADD CONSTRAINT "crash_reports_free_memory_mib_free_disk_mib_941f237f_check"
    CHECK (free_memory_mib >= 0 AND free_disk_mib >= 0);
ALTER TABLE "crash_reports" ADD CONSTRAINT "crash_reports_battery_percent_4e0d5553_check"
    CHECK (battery_percent BETWEEN 0 AND 100);
ALTER TABLE "crash_reports" ADD CONSTRAINT "crash_reports_foreground_seconds_79ba5b9b_check"
    CHECK (foreground_seconds >= 0);
ALTER TABLE "crash_reports" ADD CONSTRAINT "crash_reports_occurred_at_created_at_d956ac3f_check"
    CHECK (occurred_at <= created_at + interval '1 day');
ALTER TABLE "crash_reports" ADD CONSTRAINT "crash_reports_installation_hash_47988cb8_check"
    CHECK (installation_hash ~ '^[0-9a-f]{64}$');

-- Live rows of mobile_devices
CREATE VIEW azora_keys."mobile_devices_0af4d031_live" AS
    SELECT "id" FROM "mobile_devices"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."mobile_devices_0af4d031_live" TO azora_user;

-- Own rows of mobile_devices
CREATE VIEW azora_keys."mobile_devices_32344ba8_own" AS
    SELECT "id" FROM "mobile_devices"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."mobile_devices_32344ba8_own" TO azora_user;

-- Access to mobile_devices
ALTER TABLE "mobile_devices" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mobile_devices" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mobile_devices" TO azora_service;
GRANT SELECT ON "mobile_devices" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("label", "locale", "time_zone", "updated_at") ON "mobile_devices" TO azora_user;
GRANT UPDATE ("label") ON "mobile_devices" TO azora_maintenance;
CREATE POLICY "mobile_devices_2fa08674_access" ON "mobile_devices"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mobile_devices" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mobile_devices" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "mobile_devices" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "mobile_devices" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mobile_devices" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "installation_id", "platform", "manufacturer", "model_name", "os_version",
        azora.mask_free_text("label") AS "label", "screen_width_px", "screen_height_px", "pixel_ratio",
        "total_memory_mib", "locale", "time_zone", "app_release_id", "status", "first_seen_at", "last_seen_at",
        "retired_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "mobile_devices";
GRANT SELECT ON azora_reader."mobile_devices" TO azora_reader;
ALTER VIEW azora_reader."mobile_devices" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mobile_devices"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mobile_devices"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mobile_devices"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mobile_devices"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to push_tokens
ALTER TABLE "push_tokens" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "push_tokens" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "push_tokens" TO azora_service;
GRANT SELECT ("id", "device_id", "provider", "topic", "apns_environment", "status", "registered_at", "confirmed_at",
        "invalidated_at", "invalid_reason", "created_at", "updated_at")
    ON "push_tokens" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "push_tokens_8e09fa6e_access" ON "push_tokens"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "push_tokens" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "push_tokens" FOR SELECT TO azora_user
    USING ("device_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mobile_devices_32344ba8_own")));
CREATE VIEW azora_reader."push_tokens" WITH (security_barrier = true) AS
    SELECT "id", "device_id", "provider", "topic", "apns_environment", "status", "registered_at", "confirmed_at",
        "invalidated_at", "invalid_reason", "created_at", "updated_at"
    FROM "push_tokens";
GRANT SELECT ON azora_reader."push_tokens" TO azora_reader;
ALTER VIEW azora_reader."push_tokens" OWNER TO azora_masker;

-- Access to push_deliveries
ALTER TABLE "push_deliveries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "push_deliveries" FROM PUBLIC;
GRANT SELECT, INSERT ON "push_deliveries" TO azora_service;
GRANT SELECT ON "push_deliveries" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "push_deliveries_364a3c21_access" ON "push_deliveries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "push_deliveries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "push_deliveries" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."push_deliveries" WITH (security_barrier = true) AS
    SELECT "id", "notification_id", "user_id", "provider", "push_type", "priority", "ttl_seconds", "collapse_id",
        "payload_bytes", "outcome", "response_status", "reason", "provider_message_id", "sent_at", "created_at"
    FROM "push_deliveries";
GRANT SELECT ON azora_reader."push_deliveries" TO azora_reader;
ALTER VIEW azora_reader."push_deliveries" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "push_deliveries"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "push_deliveries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to device_attestations
ALTER TABLE "device_attestations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "device_attestations" FROM PUBLIC;
GRANT SELECT, INSERT ON "device_attestations" TO azora_service;
GRANT SELECT ON "device_attestations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "device_attestations_c05f1526_access" ON "device_attestations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "device_attestations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "device_attestations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."device_attestations" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "device_installation", "attestation_service", "challenge_hash", "app_recognition",
        "device_labels", "licensing", "app_attest_key_id", "sign_counter", "passed", "failure", "attested_at",
        "expires_at", "created_at"
    FROM "device_attestations";
GRANT SELECT ON azora_reader."device_attestations" TO azora_reader;
ALTER VIEW azora_reader."device_attestations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "device_attestations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "device_attestations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to app_releases
ALTER TABLE "app_releases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "app_releases" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "app_releases" TO azora_service;
GRANT SELECT ON "app_releases" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "app_releases_36eb3725_access" ON "app_releases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "app_releases" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "app_releases" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "app_releases" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."app_releases" WITH (security_barrier = true) AS
    SELECT "id", "platform", "bundle_name", "version_name", "build_number", "track", "status", "rollout_percent",
        "minimum_os_version", "update_priority", "is_update_forced", "download_bytes", "release_notes_key",
        "artifact_id", "released_at", "end_of_support_on", "created_at", "updated_at", "deleted_at"
    FROM "app_releases";
GRANT SELECT ON azora_reader."app_releases" TO azora_reader;
ALTER VIEW azora_reader."app_releases" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "app_releases"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "app_releases"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "app_releases"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "app_releases"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to offline_sync_batches
ALTER TABLE "offline_sync_batches" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "offline_sync_batches" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "offline_sync_batches" TO azora_service;
GRANT SELECT ON "offline_sync_batches" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "offline_sync_batches_aede5411_access" ON "offline_sync_batches"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "offline_sync_batches" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "offline_sync_batches" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "offline_sync_batches" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."mobile_devices_0af4d031_live" live WHERE live."id" = "offline_sync_batches"."device_id"));
CREATE VIEW azora_reader."offline_sync_batches" WITH (security_barrier = true) AS
    SELECT "id", "device_id", "user_id", "batch_number", "base_cursor", "mutation_count", "payload_hash",
        "target_services", "first_change_at", "last_change_at", "clock_skew_ms", "status", "applied_count",
        "conflict_count", "rejected_count", "processed_at", "created_at", "updated_at"
    FROM "offline_sync_batches";
GRANT SELECT ON azora_reader."offline_sync_batches" TO azora_reader;
ALTER VIEW azora_reader."offline_sync_batches" OWNER TO azora_masker;

-- Access to crash_groups
ALTER TABLE "crash_groups" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "crash_groups" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "crash_groups" TO azora_service;
GRANT SELECT ON "crash_groups" TO azora_maintenance, azora_masker;
CREATE POLICY "crash_groups_67b3eeb7_access" ON "crash_groups"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "crash_groups" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."crash_groups" WITH (security_barrier = true) AS
    SELECT "id", "platform", "fingerprint", "title", "crash_kind", "state", "event_count", "affected_device_count",
        "first_seen_at", "last_seen_at", "closed_at", "regressed_at", "assignee_id", "created_at", "updated_at",
        "deleted_at"
    FROM "crash_groups";
GRANT SELECT ON azora_reader."crash_groups" TO azora_reader;
ALTER VIEW azora_reader."crash_groups" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "crash_groups"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "crash_groups"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "crash_groups"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "crash_groups"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to crash_reports
ALTER TABLE "crash_reports" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "crash_reports" FROM PUBLIC;
GRANT SELECT, INSERT ON "crash_reports" TO azora_service;
GRANT SELECT ON "crash_reports" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("breadcrumbs") ON "crash_reports" TO azora_maintenance;
CREATE POLICY "crash_reports_aa2a0448_access" ON "crash_reports"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "crash_reports" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "crash_reports" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."crash_reports" WITH (security_barrier = true) AS
    SELECT "id", "crash_group_id", "app_release_id", "user_id", "installation_hash", "os_version", "kind", "signal_name",
        "stack_trace", azora.mask_free_text("breadcrumbs") AS "breadcrumbs", "was_in_foreground", "foreground_seconds",
        "free_memory_mib", "free_disk_mib", "battery_percent", "is_rooted", "occurred_at", "created_at"
    FROM "crash_reports";
GRANT SELECT ON azora_reader."crash_reports" TO azora_reader;
ALTER VIEW azora_reader."crash_reports" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "crash_reports"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{breadcrumbs}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "crash_reports"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
