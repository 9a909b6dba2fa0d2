-- CreateEnum
CREATE TYPE "SessionAlgorithm" AS ENUM ('RANDOMX', 'ETHASH', 'KAWPOW', 'SHA256');

-- CreateEnum
CREATE TYPE "SessionStatus" AS ENUM ('STARTING', 'MINING', 'PAUSED', 'STOPPING', 'STOPPED', 'FAILED');

-- CreateEnum
CREATE TYPE "StopReason" AS ENUM ('USER', 'OPERATOR', 'SCHEDULE_END', 'BATTERY', 'TEMPERATURE', 'METERED_NETWORK', 'POLICY', 'HEARTBEAT_LOST', 'ERROR');

-- CreateEnum
CREATE TYPE "ConsolePermission" AS ENUM ('VIEW', 'PAUSE', 'STOP', 'SET_INTENSITY', 'STOP_ALL', 'APPROVE_CONVERSION');

-- CreateEnum
CREATE TYPE "ConsoleStatus" AS ENUM ('OPEN', 'CLOSED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "CommandScope" AS ENUM ('SESSION', 'ALL');

-- CreateEnum
CREATE TYPE "CommandSource" AS ENUM ('OPERATOR', 'SCHEDULER', 'SAFETY', 'POLICY');

-- CreateEnum
CREATE TYPE "CommandVerb" AS ENUM ('PAUSE', 'RESUME', 'STOP', 'SET_INTENSITY', 'SWITCH_ALGORITHM');

-- CreateEnum
CREATE TYPE "CommandStatus" AS ENUM ('ISSUED', 'ACKNOWLEDGED', 'REJECTED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "CommandRejection" AS ENUM ('SESSION_ENDED', 'NOT_SUPPORTED', 'USER_OVERRIDE', 'STALE');

-- CreateEnum
CREATE TYPE "ConversionStatus" AS ENUM ('PENDING', 'CONVERTING', 'CONVERTED', 'FAILED');

-- CreateEnum
CREATE TYPE "ConversionFailure" AS ENUM ('VENUE_REJECTED', 'RATE_MOVED', 'BELOW_MINIMUM', 'TIMED_OUT');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "mining_sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "hardware_id" UUID NOT NULL,
    "pool_worker_id" UUID,
    "algorithm" "SessionAlgorithm" NOT NULL,
    "asset_currency" VARCHAR(10) NOT NULL,
    "learning_multiplier" DECIMAL(4,2) NOT NULL DEFAULT 1,
    "status" "SessionStatus" NOT NULL DEFAULT 'STARTING',
    "paused_by_user" BOOLEAN NOT NULL DEFAULT false,
    "stop_reason" "StopReason",
    "accepted_shares" BIGINT NOT NULL DEFAULT 0,
    "rejected_shares" BIGINT NOT NULL DEFAULT 0,
    "stale_shares" BIGINT NOT NULL DEFAULT 0,
    "mean_hashrate" DECIMAL(30,2) NOT NULL DEFAULT 0,
    "energy_watt_hours" DECIMAL(16,3) NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "last_heartbeat_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mining_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "operator_consoles" (
    "id" UUID NOT NULL,
    "operator_id" UUID NOT NULL,
    "second_operator_id" UUID,
    "permissions" "ConsolePermission"[],
    "reason" TEXT NOT NULL,
    "step_up_at" TIMESTAMPTZ(6) NOT NULL,
    "command_count" INTEGER NOT NULL DEFAULT 0,
    "status" "ConsoleStatus" NOT NULL DEFAULT 'OPEN',
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "operator_consoles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "control_commands" (
    "id" UUID NOT NULL,
    "session_id" UUID,
    "console_id" UUID,
    "scope" "CommandScope" NOT NULL DEFAULT 'SESSION',
    "source" "CommandSource" NOT NULL,
    "verb" "CommandVerb" NOT NULL,
    "intensity" SMALLINT,
    "target_algorithm" "SessionAlgorithm",
    "status" "CommandStatus" NOT NULL DEFAULT 'ISSUED',
    "rejection" "CommandRejection",
    "issued_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "control_commands_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hashrate_samples" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "sampled_at" TIMESTAMPTZ(6) NOT NULL,
    "hashrate_hashes_per_second" DECIMAL(30,2) NOT NULL,
    "power_watts" DECIMAL(9,3),
    "temperature_celsius" DECIMAL(5,2),
    "battery_percent" SMALLINT,
    "cpu_percent" SMALLINT,
    "accepted_in_sample" INTEGER NOT NULL DEFAULT 0,
    "rejected_in_sample" INTEGER NOT NULL DEFAULT 0,
    "charging" BOOLEAN,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hashrate_samples_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mined_asset_conversions" (
    "id" UUID NOT NULL,
    "mined_currency" VARCHAR(10) NOT NULL,
    "mined_amount" DECIMAL(18,8) NOT NULL,
    "period_start" TIMESTAMPTZ(6) NOT NULL,
    "period_end" TIMESTAMPTZ(6) NOT NULL,
    "session_count" INTEGER NOT NULL,
    "exchange_rate_id" UUID NOT NULL,
    "conversion_rate" DECIMAL(28,12) NOT NULL,
    "gross_azr" DECIMAL(18,8) NOT NULL,
    "conversion_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "platform_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "net_azr" DECIMAL(18,8) NOT NULL,
    "venue_order_id" TEXT,
    "status" "ConversionStatus" NOT NULL DEFAULT 'PENDING',
    "failure" "ConversionFailure",
    "converted_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mined_asset_conversions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mint_settlements" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "conversion_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "share_percent" DECIMAL(9,6) NOT NULL,
    "share_amount" DECIMAL(18,8) NOT NULL,
    "learning_multiplier" DECIMAL(4,2) NOT NULL DEFAULT 1,
    "settled_amount" DECIMAL(18,8) NOT NULL,
    "mint_transaction_id" UUID NOT NULL,
    "settled_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mint_settlements_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mining_sessions_user_id_started_at_idx" ON "mining_sessions"("user_id", "started_at");

-- CreateIndex
CREATE INDEX "mining_sessions_profile_id_idx" ON "mining_sessions"("profile_id");

-- CreateIndex
CREATE INDEX "mining_sessions_hardware_id_idx" ON "mining_sessions"("hardware_id");

-- CreateIndex
CREATE INDEX "mining_sessions_pool_worker_id_idx" ON "mining_sessions"("pool_worker_id");

-- CreateIndex
CREATE INDEX "mining_sessions_organization_id_idx" ON "mining_sessions"("organization_id");

-- CreateIndex
CREATE INDEX "mining_sessions_compliance_id_idx" ON "mining_sessions"("compliance_id");

-- CreateIndex
CREATE INDEX "operator_consoles_operator_id_started_at_idx" ON "operator_consoles"("operator_id", "started_at");

-- CreateIndex
CREATE INDEX "operator_consoles_second_operator_id_idx" ON "operator_consoles"("second_operator_id");

-- CreateIndex
CREATE INDEX "control_commands_session_id_issued_at_idx" ON "control_commands"("session_id", "issued_at");

-- CreateIndex
CREATE INDEX "control_commands_console_id_issued_at_idx" ON "control_commands"("console_id", "issued_at");

-- CreateIndex
CREATE INDEX "hashrate_samples_user_id_sampled_at_idx" ON "hashrate_samples"("user_id", "sampled_at");

-- CreateIndex
CREATE INDEX "hashrate_samples_sampled_at_idx" ON "hashrate_samples" USING BRIN ("sampled_at");

-- CreateIndex
CREATE UNIQUE INDEX "hashrate_samples_session_id_sampled_at_key" ON "hashrate_samples"("session_id", "sampled_at");

-- CreateIndex
CREATE INDEX "mined_asset_conversions_status_period_end_idx" ON "mined_asset_conversions"("status", "period_end");

-- CreateIndex
CREATE INDEX "mined_asset_conversions_exchange_rate_id_idx" ON "mined_asset_conversions"("exchange_rate_id");

-- CreateIndex
CREATE UNIQUE INDEX "mined_asset_conversions_mined_currency_period_start_key" ON "mined_asset_conversions"("mined_currency", "period_start");

-- CreateIndex
CREATE UNIQUE INDEX "mint_settlements_mint_transaction_id_key" ON "mint_settlements"("mint_transaction_id");

-- CreateIndex
CREATE INDEX "mint_settlements_session_id_idx" ON "mint_settlements"("session_id");

-- CreateIndex
CREATE INDEX "mint_settlements_user_id_settled_at_idx" ON "mint_settlements"("user_id", "settled_at");

-- CreateIndex
CREATE INDEX "mint_settlements_wallet_id_idx" ON "mint_settlements"("wallet_id");

-- CreateIndex
CREATE INDEX "mint_settlements_created_at_idx" ON "mint_settlements" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "mint_settlements_conversion_id_session_id_key" ON "mint_settlements"("conversion_id", "session_id");

-- AddForeignKey
ALTER TABLE "control_commands" ADD CONSTRAINT "control_commands_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "mining_sessions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "control_commands" ADD CONSTRAINT "control_commands_console_id_fkey" FOREIGN KEY ("console_id") REFERENCES "operator_consoles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hashrate_samples" ADD CONSTRAINT "hashrate_samples_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "mining_sessions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mint_settlements" ADD CONSTRAINT "mint_settlements_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "mining_sessions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mint_settlements" ADD CONSTRAINT "mint_settlements_conversion_id_fkey" FOREIGN KEY ("conversion_id") REFERENCES "mined_asset_conversions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of mining_sessions
ALTER TABLE "mining_sessions" ADD CONSTRAINT "mining_sessions_status_ended_at_7821fb87_check"
    CHECK ((status IN ('STOPPED', 'FAILED')) = (ended_at IS NOT NULL));
ALTER TABLE "mining_sessions" ADD CONSTRAINT "mining_sessions_status_stop_reason_05bace1f_check"
    CHECK ((status IN ('STOPPED', 'FAILED')) = (stop_reason IS NOT NULL));
ALTER TABLE "mining_sessions" ADD CONSTRAINT "mining_sessions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "mining_sessions" ADD CONSTRAINT "mining_sessions_accepted_shares_rejected_shares_0e0be458_check"
    CHECK (accepted_shares >= 0 AND rejected_shares >= 0 AND stale_shares >= 0);
ALTER TABLE "mining_sessions" ADD CONSTRAINT "mining_sessions_energy_watt_hours_2bf978d6_check"
    CHECK (energy_watt_hours >= 0 AND energy_watt_hours < 'NaN');
ALTER TABLE "mining_sessions" ADD CONSTRAINT "mining_sessions_learning_multiplier_627f113a_check"
    CHECK (learning_multiplier BETWEEN 1 AND 3);
ALTER TABLE "mining_sessions" ADD CONSTRAINT "mining_sessions_mean_hashrate_560ee27f_check"
    CHECK (mean_hashrate >= 0 AND mean_hashrate < 'NaN');
ALTER TABLE "mining_sessions" ADD CONSTRAINT "mining_sessions_last_heartbeat_at_started_at_f2d5f5bf_check"
    CHECK (last_heartbeat_at >= started_at);
CREATE UNIQUE INDEX "mining_sessions_hardware_id_6a529358_key" ON "mining_sessions" ("hardware_id")
    WHERE (status NOT IN ('STOPPED', 'FAILED') AND deleted_at IS NULL);
CREATE INDEX "mining_sessions_last_heartbeat_at_28be0dd9_idx" ON "mining_sessions" ("last_heartbeat_at")
    WHERE (status IN ('STARTING', 'MINING', 'PAUSED'));

-- Safeguards of operator_consoles
ALTER TABLE "operator_consoles" ADD CONSTRAINT "operator_consoles_permissions_671879bd_check"
    CHECK (coalesce(cardinality(permissions), 0) >= 1);
ALTER TABLE "operator_consoles" ADD CONSTRAINT "operator_consoles_ends_at_started_at_2f25bda5_check"
    CHECK (ends_at > started_at AND ends_at <= started_at + interval '12 hours');
ALTER TABLE "operator_consoles" ADD CONSTRAINT "operator_consoles_closed_at_started_at_91b3751d_check"
    CHECK (closed_at >= started_at);
ALTER TABLE "operator_consoles" ADD CONSTRAINT "operator_consoles_status_closed_at_2da84196_check"
    CHECK ((status = 'OPEN') = (closed_at IS NULL));
ALTER TABLE "operator_consoles" ADD CONSTRAINT "operator_consoles_second_operator_id_operator_id_ec778195_check"
    CHECK (second_operator_id <> operator_id);
CREATE UNIQUE INDEX "operator_consoles_operator_id_d5122938_key" ON "operator_consoles" ("operator_id")
    WHERE (status = 'OPEN' AND deleted_at IS NULL);

-- Safeguards of control_commands
ALTER TABLE "control_commands" ADD CONSTRAINT "control_commands_scope_session_id_c1015b50_check"
    CHECK ((scope = 'SESSION') = (session_id IS NOT NULL));
ALTER TABLE "control_commands" ADD CONSTRAINT "control_commands_source_console_id_4364885b_check"
    CHECK ((source = 'OPERATOR') = (console_id IS NOT NULL));
ALTER TABLE "control_commands" ADD CONSTRAINT "control_commands_verb_intensity_06629ff6_check"
    CHECK ((verb = 'SET_INTENSITY') = (intensity IS NOT NULL));
ALTER TABLE "control_commands" ADD CONSTRAINT "control_commands_verb_target_algorithm_7fb5c02f_check"
    CHECK ((verb = 'SWITCH_ALGORITHM') = (target_algorithm IS NOT NULL));
ALTER TABLE "control_commands" ADD CONSTRAINT "control_commands_intensity_5fc59585_check"
    CHECK (intensity BETWEEN 1 AND 10);
ALTER TABLE "control_commands" ADD CONSTRAINT "control_commands_status_acknowledged_at_5306f440_check"
    CHECK ((status = 'ACKNOWLEDGED') = (acknowledged_at IS NOT NULL));
ALTER TABLE "control_commands" ADD CONSTRAINT "control_commands_status_rejection_73a653db_check"
    CHECK ((status = 'REJECTED') = (rejection IS NOT NULL));
ALTER TABLE "control_commands" ADD CONSTRAINT "control_commands_expires_at_issued_at_acknowledg_5ae4990e_check"
    CHECK (expires_at > issued_at AND acknowledged_at >= issued_at);
ALTER TABLE "control_commands" ADD CONSTRAINT "control_commands_scope_verb_5443fe57_check"
    CHECK (scope <> 'ALL' OR verb IN ('PAUSE', 'RESUME', 'STOP'));
CREATE INDEX "control_commands_expires_at_0637e7a3_idx" ON "control_commands" ("expires_at")
    WHERE (status = 'ISSUED');

-- Safeguards of hashrate_samples
ALTER TABLE "hashrate_samples" ADD CONSTRAINT "hashrate_samples_hashrate_hashes_per_second_889d8621_check"
    CHECK (hashrate_hashes_per_second >= 0 AND hashrate_hashes_per_second < 'NaN');
ALTER TABLE "hashrate_samples" ADD CONSTRAINT "hashrate_samples_temperature_celsius_battery_per_432b5d2b_check"
    CHECK (temperature_celsius BETWEEN -20 AND 120 AND battery_percent BETWEEN 0 AND 100 AND cpu_percent BETWEEN 0 AND 100);
ALTER TABLE "hashrate_samples" ADD CONSTRAINT "hashrate_samples_power_watts_90d61779_check"
    CHECK (power_watts >= 0 AND power_watts < 100000);
ALTER TABLE "hashrate_samples" ADD CONSTRAINT "hashrate_samples_accepted_in_sample_rejected_in_75f732a1_check"
    CHECK (accepted_in_sample >= 0 AND rejected_in_sample >= 0);

-- Safeguards of mined_asset_conversions
ALTER TABLE "mined_asset_conversions" ADD CONSTRAINT "mined_asset_conversions_mined_currency_fb269e77_check"
    CHECK (mined_currency <> 'AZR');
ALTER TABLE "mined_asset_conversions" ADD CONSTRAINT "mined_asset_conversions_conversion_rate_b138e6d0_check"
    CHECK (conversion_rate > 0 AND conversion_rate < 'NaN');
ALTER TABLE "mined_asset_conversions" ADD CONSTRAINT "mined_asset_conversions_gross_azr_mined_amount_c_895ecc60_check"
    CHECK (gross_azr = round(mined_amount * conversion_rate, 8));
ALTER TABLE "mined_asset_conversions" ADD CONSTRAINT "mined_asset_conversions_net_azr_gross_azr_conver_99bfb13a_check"
    CHECK (net_azr = gross_azr - conversion_fee - platform_fee);
ALTER TABLE "mined_asset_conversions" ADD CONSTRAINT "mined_asset_conversions_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "mined_asset_conversions" ADD CONSTRAINT "mined_asset_conversions_status_converted_at_d3554ef1_check"
    CHECK ((status = 'CONVERTED') = (converted_at IS NOT NULL));
ALTER TABLE "mined_asset_conversions" ADD CONSTRAINT "mined_asset_conversions_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "mined_asset_conversions" ADD CONSTRAINT "mined_asset_conversions_session_count_211eae36_check"
    CHECK (session_count >= 1);
ALTER TABLE "mined_asset_conversions" ADD CONSTRAINT "mined_asset_conversions_mined_amount_53dbc14a_check"
    CHECK (mined_amount > 0 AND mined_amount < 'NaN');
ALTER TABLE "mined_asset_conversions" ADD CONSTRAINT "mined_asset_conversions_gross_azr_27174c7c_check"
    CHECK (gross_azr >= 0 AND gross_azr < 'NaN');
ALTER TABLE "mined_asset_conversions" ADD CONSTRAINT "mined_asset_conversions_conversion_fee_326cd059_check"
    CHECK (conversion_fee >= 0 AND conversion_fee < 'NaN');
ALTER TABLE "mined_asset_conversions" ADD CONSTRAINT "mined_asset_conversions_platform_fee_43932ed6_check"
    CHECK (platform_fee >= 0 AND platform_fee < 'NaN');
ALTER TABLE "mined_asset_conversions" ADD CONSTRAINT "mined_asset_conversions_net_azr_70caa7ba_check"
    CHECK (net_azr >= 0 AND net_azr < 'NaN');

-- Safeguards of mint_settlements
ALTER TABLE "mint_settlements" ADD CONSTRAINT "mint_settlements_settled_amount_share_amount_lea_d86e7cd4_check"
    CHECK (settled_amount = round(share_amount * learning_multiplier, 8));
ALTER TABLE "mint_settlements" ADD CONSTRAINT "mint_settlements_share_percent_5d788ced_check"
    CHECK (share_percent > 0 AND share_percent <= 100);
ALTER TABLE "mint_settlements" ADD CONSTRAINT "mint_settlements_learning_multiplier_627f113a_check"
    CHECK (learning_multiplier BETWEEN 1 AND 3);
ALTER TABLE "mint_settlements" ADD CONSTRAINT "mint_settlements_share_amount_8314b889_check"
    CHECK (share_amount > 0 AND share_amount < 'NaN');
ALTER TABLE "mint_settlements" ADD CONSTRAINT "mint_settlements_settled_amount_e7d88544_check"
    CHECK (settled_amount > 0 AND settled_amount < 'NaN');

-- Access to mining_sessions
ALTER TABLE "mining_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mining_sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mining_sessions" TO azora_service;
GRANT SELECT ON "mining_sessions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("paused_by_user", "updated_at") ON "mining_sessions" TO azora_user;
CREATE POLICY "mining_sessions_c060bb85_access" ON "mining_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mining_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mining_sessions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "mining_sessions" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "mining_sessions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mining_sessions" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "profile_id", "hardware_id", "pool_worker_id", "algorithm", "asset_currency",
        "learning_multiplier", "status", "paused_by_user", "stop_reason", "accepted_shares", "rejected_shares",
        "stale_shares", "mean_hashrate", "energy_watt_hours", "started_at", "last_heartbeat_at", "ended_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "mining_sessions";
GRANT SELECT ON azora_reader."mining_sessions" TO azora_reader;
ALTER VIEW azora_reader."mining_sessions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mining_sessions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mining_sessions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mining_sessions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mining_sessions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to operator_consoles
ALTER TABLE "operator_consoles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "operator_consoles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "operator_consoles" TO azora_service;
GRANT SELECT ON "operator_consoles" TO azora_maintenance, azora_masker;
CREATE POLICY "operator_consoles_37ea8f3e_access" ON "operator_consoles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "operator_consoles" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."operator_consoles" WITH (security_barrier = true) AS
    SELECT "id", "operator_id", "second_operator_id", "permissions", "reason", "step_up_at", "command_count", "status",
        "started_at", "ends_at", "closed_at", "created_at", "updated_at", "deleted_at"
    FROM "operator_consoles";
GRANT SELECT ON azora_reader."operator_consoles" TO azora_reader;
ALTER VIEW azora_reader."operator_consoles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "operator_consoles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "operator_consoles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "operator_consoles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "operator_consoles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to control_commands
ALTER TABLE "control_commands" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "control_commands" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "control_commands" TO azora_service;
GRANT SELECT ON "control_commands" TO azora_maintenance, azora_masker;
CREATE POLICY "control_commands_2c0d1548_access" ON "control_commands"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "control_commands" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."control_commands" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "console_id", "scope", "source", "verb", "intensity", "target_algorithm", "status",
        "rejection", "issued_at", "expires_at", "acknowledged_at", "created_at", "updated_at", "deleted_at"
    FROM "control_commands";
GRANT SELECT ON azora_reader."control_commands" TO azora_reader;
ALTER VIEW azora_reader."control_commands" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "control_commands"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "control_commands"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "control_commands"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "control_commands"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to hashrate_samples
ALTER TABLE "hashrate_samples" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "hashrate_samples" FROM PUBLIC;
GRANT SELECT, INSERT ON "hashrate_samples" TO azora_service;
GRANT SELECT ON "hashrate_samples" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "hashrate_samples_b8e926ae_access" ON "hashrate_samples"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "hashrate_samples" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "hashrate_samples" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."hashrate_samples" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "user_id", "sampled_at", "hashrate_hashes_per_second", "power_watts",
        "temperature_celsius", "battery_percent", "cpu_percent", "accepted_in_sample", "rejected_in_sample",
        "charging", "created_at"
    FROM "hashrate_samples";
GRANT SELECT ON azora_reader."hashrate_samples" TO azora_reader;
ALTER VIEW azora_reader."hashrate_samples" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "hashrate_samples"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "hashrate_samples"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to mined_asset_conversions
ALTER TABLE "mined_asset_conversions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mined_asset_conversions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mined_asset_conversions" TO azora_service;
GRANT SELECT ON "mined_asset_conversions" TO azora_maintenance, azora_masker;
CREATE POLICY "mined_asset_conversions_cf713813_access" ON "mined_asset_conversions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mined_asset_conversions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."mined_asset_conversions" WITH (security_barrier = true) AS
    SELECT "id", "mined_currency", "mined_amount", "period_start", "period_end", "session_count", "exchange_rate_id",
        "conversion_rate", "gross_azr", "conversion_fee", "platform_fee", "net_azr", "venue_order_id", "status",
        "failure", "converted_at", "created_at", "updated_at", "deleted_at"
    FROM "mined_asset_conversions";
GRANT SELECT ON azora_reader."mined_asset_conversions" TO azora_reader;
ALTER VIEW azora_reader."mined_asset_conversions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mined_asset_conversions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mined_asset_conversions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mined_asset_conversions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mined_asset_conversions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to mint_settlements
ALTER TABLE "mint_settlements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mint_settlements" FROM PUBLIC;
GRANT SELECT, INSERT ON "mint_settlements" TO azora_service;
GRANT SELECT ON "mint_settlements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mint_settlements_6a44a55e_access" ON "mint_settlements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mint_settlements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mint_settlements" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."mint_settlements" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "conversion_id", "user_id", "wallet_id", "share_percent", "share_amount",
        "learning_multiplier", "settled_amount", "mint_transaction_id", "settled_at", "created_at"
    FROM "mint_settlements";
GRANT SELECT ON azora_reader."mint_settlements" TO azora_reader;
ALTER VIEW azora_reader."mint_settlements" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "mint_settlements"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "mint_settlements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
