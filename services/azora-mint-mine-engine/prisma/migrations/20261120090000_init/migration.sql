-- CreateEnum
CREATE TYPE "ProfileStatus" AS ENUM ('DISABLED', 'ENABLED', 'PAUSED', 'BLOCKED');

-- CreateEnum
CREATE TYPE "BlockReason" AS ENUM ('COUNTRY', 'AGE', 'EMULATOR', 'ABUSE', 'COMPLIANCE');

-- CreateEnum
CREATE TYPE "RegulatoryStance" AS ENUM ('PERMITTED', 'RESTRICTED', 'PROHIBITED', 'UNCLEAR');

-- CreateEnum
CREATE TYPE "Weekday" AS ENUM ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY');

-- CreateEnum
CREATE TYPE "SchedulePurpose" AS ENUM ('ANY', 'OVERNIGHT_CHARGE', 'SOLAR_HOURS', 'OFF_PEAK');

-- CreateEnum
CREATE TYPE "MineAlgorithm" AS ENUM ('RANDOMX', 'ETHASH', 'KAWPOW', 'SHA256');

-- CreateEnum
CREATE TYPE "MultiplierGround" AS ENUM ('COURSE_COMPLETED', 'QUIZ_PASSED', 'STREAK', 'PEER_TEACHING');

-- CreateEnum
CREATE TYPE "HardwareKind" AS ENUM ('PHONE', 'TABLET', 'LAPTOP', 'DESKTOP', 'RIG');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "mining_profiles" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "policy_id" UUID NOT NULL,
    "max_cpu_percent" SMALLINT NOT NULL DEFAULT 30,
    "max_temperature_celsius" SMALLINT NOT NULL DEFAULT 40,
    "min_battery_percent" SMALLINT NOT NULL DEFAULT 50,
    "charging_only" BOOLEAN NOT NULL DEFAULT true,
    "unmetered_only" BOOLEAN NOT NULL DEFAULT true,
    "daily_minutes_cap" SMALLINT NOT NULL DEFAULT 240,
    "is_minor" BOOLEAN NOT NULL DEFAULT false,
    "consent_version" TEXT NOT NULL,
    "consented_at" TIMESTAMPTZ(6),
    "guardian_consented_at" TIMESTAMPTZ(6),
    "status" "ProfileStatus" NOT NULL DEFAULT 'DISABLED',
    "block_reason" "BlockReason",
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mining_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regional_mining_policies" (
    "id" UUID NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "stance" "RegulatoryStance" NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "minimum_age" SMALLINT NOT NULL DEFAULT 18,
    "guardian_consent_age" SMALLINT,
    "daily_minutes_limit" SMALLINT NOT NULL,
    "max_watts" INTEGER NOT NULL,
    "quiet_from_minute" SMALLINT,
    "quiet_to_minute" SMALLINT,
    "load_shedding_pause" BOOLEAN NOT NULL DEFAULT false,
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "regional_mining_policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mining_schedules" (
    "id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "weekdays" "Weekday"[],
    "from_minute" SMALLINT NOT NULL,
    "duration_minutes" SMALLINT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Africa/Johannesburg',
    "purpose" "SchedulePurpose" NOT NULL DEFAULT 'ANY',
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "mining_schedules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "algorithm_preferences" (
    "id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "algorithm" "MineAlgorithm" NOT NULL,
    "rank" SMALLINT NOT NULL,
    "intensity" SMALLINT NOT NULL DEFAULT 5,
    "supported" BOOLEAN NOT NULL DEFAULT true,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "benchmark_hashrate" DECIMAL(30,2),
    "benchmark_watts" DECIMAL(8,2),
    "benchmarked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "algorithm_preferences_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_multipliers" (
    "id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "ground" "MultiplierGround" NOT NULL,
    "multiplier" DECIMAL(4,2) NOT NULL,
    "enrollment_id" UUID,
    "submission_id" UUID,
    "streak_days" INTEGER,
    "max_daily_bonus" DECIMAL(18,8) NOT NULL,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "learning_multipliers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hardware_allowances" (
    "id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "kind" "HardwareKind" NOT NULL,
    "device_id" UUID,
    "rig_serial" TEXT,
    "nickname" TEXT,
    "cores_present" SMALLINT NOT NULL,
    "cores_allowed" SMALLINT NOT NULL,
    "gpu_allowed" BOOLEAN NOT NULL DEFAULT false,
    "memory_megabytes_allowed" INTEGER NOT NULL DEFAULT 512,
    "emulator" BOOLEAN NOT NULL DEFAULT false,
    "attested_at" TIMESTAMPTZ(6),
    "enabled" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "hardware_allowances_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mining_profiles_user_id_idx" ON "mining_profiles"("user_id");

-- CreateIndex
CREATE INDEX "mining_profiles_wallet_id_idx" ON "mining_profiles"("wallet_id");

-- CreateIndex
CREATE INDEX "mining_profiles_organization_id_idx" ON "mining_profiles"("organization_id");

-- CreateIndex
CREATE INDEX "mining_profiles_compliance_id_idx" ON "mining_profiles"("compliance_id");

-- CreateIndex
CREATE INDEX "mining_profiles_policy_id_idx" ON "mining_profiles"("policy_id");

-- CreateIndex
CREATE UNIQUE INDEX "regional_mining_policies_country_code_effective_from_key" ON "regional_mining_policies"("country_code", "effective_from");

-- CreateIndex
CREATE UNIQUE INDEX "mining_schedules_profile_id_from_minute_purpose_key" ON "mining_schedules"("profile_id", "from_minute", "purpose");

-- CreateIndex
CREATE UNIQUE INDEX "algorithm_preferences_profile_id_algorithm_key" ON "algorithm_preferences"("profile_id", "algorithm");

-- CreateIndex
CREATE INDEX "learning_multipliers_profile_id_ends_at_idx" ON "learning_multipliers"("profile_id", "ends_at");

-- CreateIndex
CREATE INDEX "learning_multipliers_enrollment_id_idx" ON "learning_multipliers"("enrollment_id");

-- CreateIndex
CREATE INDEX "learning_multipliers_submission_id_idx" ON "learning_multipliers"("submission_id");

-- CreateIndex
CREATE INDEX "hardware_allowances_device_id_idx" ON "hardware_allowances"("device_id");

-- CreateIndex
CREATE UNIQUE INDEX "hardware_allowances_profile_id_device_id_key" ON "hardware_allowances"("profile_id", "device_id");

-- CreateIndex
CREATE UNIQUE INDEX "hardware_allowances_rig_serial_key" ON "hardware_allowances"("rig_serial");

-- AddForeignKey
ALTER TABLE "mining_profiles" ADD CONSTRAINT "mining_profiles_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "regional_mining_policies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mining_schedules" ADD CONSTRAINT "mining_schedules_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "mining_profiles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "algorithm_preferences" ADD CONSTRAINT "algorithm_preferences_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "mining_profiles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_multipliers" ADD CONSTRAINT "learning_multipliers_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "mining_profiles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hardware_allowances" ADD CONSTRAINT "hardware_allowances_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "mining_profiles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of mining_profiles
ALTER TABLE "mining_profiles" ADD CONSTRAINT "mining_profiles_max_cpu_percent_a0253b71_check"
    CHECK (max_cpu_percent BETWEEN 1 AND 90);
ALTER TABLE "mining_profiles" ADD CONSTRAINT "mining_profiles_max_temperature_celsius_047baf69_check"
    CHECK (max_temperature_celsius BETWEEN 30 AND 60);
ALTER TABLE "mining_profiles" ADD CONSTRAINT "mining_profiles_min_battery_percent_44a6c2ba_check"
    CHECK (min_battery_percent BETWEEN 10 AND 100);
ALTER TABLE "mining_profiles" ADD CONSTRAINT "mining_profiles_daily_minutes_cap_0882470d_check"
    CHECK (daily_minutes_cap BETWEEN 0 AND 1440);
ALTER TABLE "mining_profiles" ADD CONSTRAINT "mining_profiles_status_consented_at_af64ecf1_check"
    CHECK (status <> 'ENABLED' OR consented_at IS NOT NULL);
ALTER TABLE "mining_profiles" ADD CONSTRAINT "mining_profiles_status_block_reason_6784929c_check"
    CHECK ((status = 'BLOCKED') = (block_reason IS NOT NULL));
ALTER TABLE "mining_profiles" ADD CONSTRAINT "mining_profiles_is_minor_guardian_consented_at_s_423509da_check"
    CHECK (NOT is_minor OR guardian_consented_at IS NOT NULL OR status <> 'ENABLED');
CREATE UNIQUE INDEX "mining_profiles_user_id_c63d050a_key" ON "mining_profiles" ("user_id")
    WHERE (deleted_at IS NULL);

-- Safeguards of regional_mining_policies
ALTER TABLE "regional_mining_policies" ADD CONSTRAINT "regional_mining_policies_country_code_e87a4a05_check"
    CHECK (country_code ~ '^[A-Z]{2}$');
ALTER TABLE "regional_mining_policies" ADD CONSTRAINT "regional_mining_policies_minimum_age_guardian_co_cd82abcc_check"
    CHECK (minimum_age BETWEEN 13 AND 21 AND guardian_consent_age BETWEEN 13 AND minimum_age);
ALTER TABLE "regional_mining_policies" ADD CONSTRAINT "regional_mining_policies_daily_minutes_limit_max_3ab6070a_check"
    CHECK (daily_minutes_limit BETWEEN 0 AND 1440 AND max_watts BETWEEN 0 AND 100000);
ALTER TABLE "regional_mining_policies" ADD CONSTRAINT "regional_mining_policies_stance_daily_minutes_li_06e2d4ce_check"
    CHECK (stance <> 'PROHIBITED' OR (daily_minutes_limit = 0 AND max_watts = 0));
ALTER TABLE "regional_mining_policies" ADD CONSTRAINT "regional_mining_policies_effective_to_effective_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "regional_mining_policies" ADD CONSTRAINT "regional_mining_policies_quiet_from_minute_quiet_6d6b988c_check"
    CHECK (quiet_from_minute BETWEEN 0 AND 1439 AND quiet_to_minute BETWEEN 0 AND 1439);
ALTER TABLE "regional_mining_policies" ADD CONSTRAINT "regional_mining_policies_quiet_from_minute_quiet_4bdd8113_check"
    CHECK ((quiet_from_minute IS NULL) = (quiet_to_minute IS NULL));
CREATE UNIQUE INDEX "regional_mining_policies_country_code_9bdb5109_key" ON "regional_mining_policies" ("country_code")
    WHERE (effective_to IS NULL AND deleted_at IS NULL);

-- Safeguards of mining_schedules
ALTER TABLE "mining_schedules" ADD CONSTRAINT "mining_schedules_weekdays_94d43cf0_check"
    CHECK (coalesce(cardinality(weekdays), 0) BETWEEN 1 AND 7);
ALTER TABLE "mining_schedules" ADD CONSTRAINT "mining_schedules_from_minute_682b184d_check"
    CHECK (from_minute BETWEEN 0 AND 1439);
ALTER TABLE "mining_schedules" ADD CONSTRAINT "mining_schedules_duration_minutes_88b8e084_check"
    CHECK (duration_minutes BETWEEN 5 AND 720);

-- Safeguards of algorithm_preferences
ALTER TABLE "algorithm_preferences" ADD CONSTRAINT "algorithm_preferences_rank_dfc8f723_check"
    CHECK (rank BETWEEN 1 AND 20);
ALTER TABLE "algorithm_preferences" ADD CONSTRAINT "algorithm_preferences_benchmark_hashrate_benchma_68ef5ef9_check"
    CHECK (benchmark_hashrate > 0 AND benchmark_hashrate < 'NaN' AND benchmark_watts > 0);
ALTER TABLE "algorithm_preferences" ADD CONSTRAINT "algorithm_preferences_benchmark_hashrate_benchma_90954869_check"
    CHECK ((benchmark_hashrate IS NULL) = (benchmarked_at IS NULL));
ALTER TABLE "algorithm_preferences" ADD CONSTRAINT "algorithm_preferences_intensity_5fc59585_check"
    CHECK (intensity BETWEEN 1 AND 10);
ALTER TABLE "algorithm_preferences" ADD CONSTRAINT "algorithm_preferences_enabled_supported_0693ef8f_check"
    CHECK (NOT enabled OR supported);

-- Safeguards of learning_multipliers
ALTER TABLE "learning_multipliers" ADD CONSTRAINT "learning_multipliers_multiplier_71341c93_check"
    CHECK (multiplier BETWEEN 1 AND 3);
ALTER TABLE "learning_multipliers" ADD CONSTRAINT "learning_multipliers_ground_enrollment_id_0d7f6a66_check"
    CHECK ((ground = 'COURSE_COMPLETED') = (enrollment_id IS NOT NULL));
ALTER TABLE "learning_multipliers" ADD CONSTRAINT "learning_multipliers_ground_submission_id_e184a034_check"
    CHECK ((ground = 'QUIZ_PASSED') = (submission_id IS NOT NULL));
ALTER TABLE "learning_multipliers" ADD CONSTRAINT "learning_multipliers_ends_at_starts_at_c96eecc5_check"
    CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '90 days');
ALTER TABLE "learning_multipliers" ADD CONSTRAINT "learning_multipliers_streak_days_4ce469e6_check"
    CHECK (streak_days BETWEEN 1 AND 3650);
ALTER TABLE "learning_multipliers" ADD CONSTRAINT "learning_multipliers_ground_streak_days_ba4464b1_check"
    CHECK ((ground = 'STREAK') = (streak_days IS NOT NULL));
ALTER TABLE "learning_multipliers" ADD CONSTRAINT "learning_multipliers_max_daily_bonus_07f13641_check"
    CHECK (max_daily_bonus > 0 AND max_daily_bonus < 'NaN');
CREATE UNIQUE INDEX "learning_multipliers_profile_id_enrollment_id_d02129d3_key" ON "learning_multipliers" ("profile_id", "enrollment_id")
    WHERE (enrollment_id IS NOT NULL);
CREATE UNIQUE INDEX "learning_multipliers_profile_id_submission_id_3d67f0ae_key" ON "learning_multipliers" ("profile_id", "submission_id")
    WHERE (submission_id IS NOT NULL);

-- Safeguards of hardware_allowances
ALTER TABLE "hardware_allowances" ADD CONSTRAINT "hardware_allowances_device_id_rig_serial_903e12fc_check"
    CHECK (num_nonnulls(device_id, rig_serial) = 1);
ALTER TABLE "hardware_allowances" ADD CONSTRAINT "hardware_allowances_cores_allowed_cores_present_213f3a30_check"
    CHECK (cores_allowed >= 0 AND cores_allowed <= cores_present);
ALTER TABLE "hardware_allowances" ADD CONSTRAINT "hardware_allowances_memory_megabytes_allowed_e07362ac_check"
    CHECK (memory_megabytes_allowed BETWEEN 0 AND 1048576);
ALTER TABLE "hardware_allowances" ADD CONSTRAINT "hardware_allowances_attested_at_enabled_81655ebd_check"
    CHECK (attested_at IS NOT NULL OR NOT enabled);
ALTER TABLE "hardware_allowances" ADD CONSTRAINT "hardware_allowances_emulator_enabled_02536f98_check"
    CHECK (NOT (emulator AND enabled));

-- Own rows of mining_profiles
CREATE VIEW azora_keys."mining_profiles_8f84fe04_own" AS
    SELECT "id" FROM "mining_profiles"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."mining_profiles_8f84fe04_own" TO azora_user;

-- Access to mining_profiles
ALTER TABLE "mining_profiles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mining_profiles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mining_profiles" TO azora_service;
GRANT SELECT ON "mining_profiles" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("max_cpu_percent", "max_temperature_celsius", "min_battery_percent", "charging_only", "unmetered_only",
        "updated_at") ON "mining_profiles" TO azora_user;
CREATE POLICY "mining_profiles_2652e718_access" ON "mining_profiles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mining_profiles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mining_profiles" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "mining_profiles" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "mining_profiles" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mining_profiles" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "wallet_id", "policy_id", "max_cpu_percent", "max_temperature_celsius", "min_battery_percent",
        "charging_only", "unmetered_only", "daily_minutes_cap", "is_minor", "consent_version", "consented_at",
        "guardian_consented_at", "status", "block_reason", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "mining_profiles";
GRANT SELECT ON azora_reader."mining_profiles" TO azora_reader;
ALTER VIEW azora_reader."mining_profiles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mining_profiles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mining_profiles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mining_profiles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mining_profiles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to regional_mining_policies
ALTER TABLE "regional_mining_policies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "regional_mining_policies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "regional_mining_policies" TO azora_service;
GRANT SELECT ON "regional_mining_policies" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "regional_mining_policies_2729b52b_access" ON "regional_mining_policies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "regional_mining_policies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "regional_mining_policies" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "regional_mining_policies" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."regional_mining_policies" WITH (security_barrier = true) AS
    SELECT "id", "country_code", "stance", "legal_basis", "minimum_age", "guardian_consent_age", "daily_minutes_limit",
        "max_watts", "quiet_from_minute", "quiet_to_minute", "load_shedding_pause", "effective_from", "effective_to",
        "created_at", "updated_at", "deleted_at"
    FROM "regional_mining_policies";
GRANT SELECT ON azora_reader."regional_mining_policies" TO azora_reader;
ALTER VIEW azora_reader."regional_mining_policies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "regional_mining_policies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "regional_mining_policies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "regional_mining_policies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "regional_mining_policies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to mining_schedules
ALTER TABLE "mining_schedules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mining_schedules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mining_schedules" TO azora_service;
GRANT SELECT ON "mining_schedules" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "profile_id", "weekdays", "from_minute", "duration_minutes", "time_zone", "created_at", "updated_at"),
    UPDATE ("weekdays", "from_minute", "duration_minutes", "enabled", "updated_at"),
    DELETE ON "mining_schedules" TO azora_user;
CREATE POLICY "mining_schedules_ea377e74_access" ON "mining_schedules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mining_schedules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mining_schedules" FOR SELECT TO azora_user
    USING ("profile_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mining_profiles_8f84fe04_own")));
CREATE POLICY azora_user_insert ON "mining_schedules" FOR INSERT TO azora_user
    WITH CHECK ("profile_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mining_profiles_8f84fe04_own")));
CREATE POLICY azora_user_update ON "mining_schedules" FOR UPDATE TO azora_user
    USING ("profile_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mining_profiles_8f84fe04_own")))
    WITH CHECK ("profile_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mining_profiles_8f84fe04_own")));
CREATE POLICY azora_user_delete ON "mining_schedules" FOR DELETE TO azora_user
    USING ("profile_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mining_profiles_8f84fe04_own")));
CREATE VIEW azora_reader."mining_schedules" WITH (security_barrier = true) AS
    SELECT "id", "profile_id", "weekdays", "from_minute", "duration_minutes", "time_zone", "purpose", "enabled",
        "created_at", "updated_at"
    FROM "mining_schedules";
GRANT SELECT ON azora_reader."mining_schedules" TO azora_reader;
ALTER VIEW azora_reader."mining_schedules" OWNER TO azora_masker;

-- Access to algorithm_preferences
ALTER TABLE "algorithm_preferences" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "algorithm_preferences" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "algorithm_preferences" TO azora_service;
GRANT SELECT ON "algorithm_preferences" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("rank", "enabled", "updated_at") ON "algorithm_preferences" TO azora_user;
CREATE POLICY "algorithm_preferences_e82fde44_access" ON "algorithm_preferences"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "algorithm_preferences" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "algorithm_preferences" FOR SELECT TO azora_user
    USING ("profile_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mining_profiles_8f84fe04_own")));
CREATE POLICY azora_user_update ON "algorithm_preferences" FOR UPDATE TO azora_user
    USING ("profile_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mining_profiles_8f84fe04_own")))
    WITH CHECK ("profile_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mining_profiles_8f84fe04_own")));
CREATE VIEW azora_reader."algorithm_preferences" WITH (security_barrier = true) AS
    SELECT "id", "profile_id", "algorithm", "rank", "intensity", "supported", "enabled", "benchmark_hashrate",
        "benchmark_watts", "benchmarked_at", "created_at", "updated_at"
    FROM "algorithm_preferences";
GRANT SELECT ON azora_reader."algorithm_preferences" TO azora_reader;
ALTER VIEW azora_reader."algorithm_preferences" OWNER TO azora_masker;

-- Access to learning_multipliers
ALTER TABLE "learning_multipliers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "learning_multipliers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "learning_multipliers" TO azora_service;
GRANT SELECT ON "learning_multipliers" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "learning_multipliers_cbeec07a_access" ON "learning_multipliers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "learning_multipliers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "learning_multipliers" FOR SELECT TO azora_user
    USING ("profile_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mining_profiles_8f84fe04_own")));
CREATE VIEW azora_reader."learning_multipliers" WITH (security_barrier = true) AS
    SELECT "id", "profile_id", "ground", "multiplier", "enrollment_id", "submission_id", "streak_days", "max_daily_bonus",
        "starts_at", "ends_at", "created_at", "updated_at"
    FROM "learning_multipliers";
GRANT SELECT ON azora_reader."learning_multipliers" TO azora_reader;
ALTER VIEW azora_reader."learning_multipliers" OWNER TO azora_masker;

-- Access to hardware_allowances
ALTER TABLE "hardware_allowances" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "hardware_allowances" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "hardware_allowances" TO azora_service;
GRANT SELECT ON "hardware_allowances" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("nickname", "enabled", "updated_at") ON "hardware_allowances" TO azora_user;
GRANT UPDATE ("nickname") ON "hardware_allowances" TO azora_maintenance;
CREATE POLICY "hardware_allowances_9724fd32_access" ON "hardware_allowances"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "hardware_allowances" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "hardware_allowances" FOR SELECT TO azora_user
    USING ("profile_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mining_profiles_8f84fe04_own")));
CREATE POLICY azora_user_update ON "hardware_allowances" FOR UPDATE TO azora_user
    USING ("profile_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mining_profiles_8f84fe04_own")))
    WITH CHECK ("profile_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mining_profiles_8f84fe04_own")));
CREATE VIEW azora_reader."hardware_allowances" WITH (security_barrier = true) AS
    SELECT "id", "profile_id", "kind", "device_id", "rig_serial", azora.mask_free_text("nickname") AS "nickname",
        "cores_present", "cores_allowed", "gpu_allowed", "memory_megabytes_allowed", "emulator", "attested_at",
        "enabled", "created_at", "updated_at"
    FROM "hardware_allowances";
GRANT SELECT ON azora_reader."hardware_allowances" TO azora_reader;
ALTER VIEW azora_reader."hardware_allowances" OWNER TO azora_masker;
