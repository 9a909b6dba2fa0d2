-- CreateEnum
CREATE TYPE "TariffStructure" AS ENUM ('FLAT', 'INCLINING_BLOCK', 'TIME_OF_USE', 'REAL_TIME');

-- CreateEnum
CREATE TYPE "DemandSeason" AS ENUM ('ALL_YEAR', 'LOW_DEMAND', 'HIGH_DEMAND');

-- CreateEnum
CREATE TYPE "TariffDay" AS ENUM ('ANY', 'WEEKDAY', 'SATURDAY', 'SUNDAY');

-- CreateEnum
CREATE TYPE "LoadBand" AS ENUM ('ANY', 'OFF_PEAK', 'STANDARD', 'PEAK');

-- CreateEnum
CREATE TYPE "RigHardware" AS ENUM ('ASIC', 'GPU', 'CPU', 'FPGA');

-- CreateEnum
CREATE TYPE "NodeStatus" AS ENUM ('OFFLINE', 'BENCHMARKING', 'MINING', 'IDLE', 'FAULT', 'RETIRED');

-- CreateEnum
CREATE TYPE "EngineAlgorithm" AS ENUM ('SHA256', 'SCRYPT', 'ETCHASH', 'KAWPOW', 'RANDOMX', 'AUTOLYKOS', 'KHEAVYHASH');

-- CreateEnum
CREATE TYPE "CoinStatus" AS ENUM ('ACTIVE', 'PAUSED', 'DELISTED');

-- CreateEnum
CREATE TYPE "AssignmentTrigger" AS ENUM ('MORE_PROFITABLE', 'TARIFF_CHANGE', 'COIN_PAUSED', 'TEMPERATURE', 'MANUAL');

-- CreateEnum
CREATE TYPE "AssignmentStatus" AS ENUM ('SENT', 'RUNNING', 'ENDED', 'REFUSED');

-- CreateEnum
CREATE TYPE "AssignmentEnd" AS ENUM ('SWITCHED', 'OWNER_STOPPED', 'FAULT', 'OVERHEATED', 'NOT_PROFITABLE', 'POOL_UNREACHABLE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "energy_tariffs" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "supplier" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "structure" "TariffStructure" NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "country_code" CHAR(2) NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Africa/Johannesburg',
    "fixed_monthly_charge" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "maximum_demand_kva" DECIMAL(10,2),
    "carbon_grams_per_kwh" INTEGER,
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "energy_tariffs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tariff_rates" (
    "id" UUID NOT NULL,
    "tariff_id" UUID NOT NULL,
    "season" "DemandSeason" NOT NULL DEFAULT 'ALL_YEAR',
    "day" "TariffDay" NOT NULL DEFAULT 'ANY',
    "band" "LoadBand" NOT NULL,
    "from_minute" SMALLINT NOT NULL,
    "to_minute" SMALLINT NOT NULL,
    "block_from_kwh" INTEGER NOT NULL DEFAULT 0,
    "block_to_kwh" INTEGER,
    "price_per_kwh" DECIMAL(12,6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "tariff_rates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "miner_nodes" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "tariff_id" UUID,
    "pool_id" UUID,
    "wallet_id" UUID NOT NULL,
    "name" TEXT,
    "hardware" "RigHardware" NOT NULL,
    "model" TEXT NOT NULL,
    "device_count" INTEGER NOT NULL DEFAULT 1,
    "rated_power_watts" INTEGER NOT NULL,
    "power_limit_watts" INTEGER,
    "max_temperature_celsius" SMALLINT NOT NULL DEFAULT 85,
    "auto_switch" BOOLEAN NOT NULL DEFAULT true,
    "minimum_gain_percent" DECIMAL(5,2) NOT NULL DEFAULT 5,
    "agent_version" TEXT,
    "agent_token_hash" CHAR(64),
    "status" "NodeStatus" NOT NULL DEFAULT 'OFFLINE',
    "last_seen_at" TIMESTAMPTZ(6),
    "retired_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "miner_nodes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "node_telemetries" (
    "id" UUID NOT NULL,
    "node_id" UUID NOT NULL,
    "algorithm" "EngineAlgorithm" NOT NULL,
    "hashrate" DECIMAL(30,2) NOT NULL,
    "power_watts" INTEGER NOT NULL,
    "temperature_celsius" DECIMAL(5,2),
    "fan_percent" SMALLINT,
    "accepted_shares" INTEGER NOT NULL,
    "rejected_shares" INTEGER NOT NULL DEFAULT 0,
    "hardware_errors" INTEGER NOT NULL DEFAULT 0,
    "uptime_seconds" INTEGER NOT NULL,
    "throttled" BOOLEAN NOT NULL DEFAULT false,
    "read_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "node_telemetries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mineable_coins" (
    "id" UUID NOT NULL,
    "symbol" VARCHAR(10) NOT NULL,
    "name" TEXT NOT NULL,
    "algorithm" "EngineAlgorithm" NOT NULL,
    "coin_gecko_id" TEXT NOT NULL,
    "block_reward" DECIMAL(18,8) NOT NULL,
    "block_seconds" DECIMAL(9,3) NOT NULL,
    "network_difficulty" DECIMAL(40,8) NOT NULL,
    "network_hashrate" DECIMAL(40,2) NOT NULL,
    "minimum_memory_gigabytes" DECIMAL(6,2) NOT NULL DEFAULT 0,
    "price_usd" DECIMAL(28,12),
    "convertible" BOOLEAN NOT NULL DEFAULT true,
    "status" "CoinStatus" NOT NULL DEFAULT 'ACTIVE',
    "difficulty_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mineable_coins_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profitability_forecasts" (
    "id" UUID NOT NULL,
    "node_id" UUID NOT NULL,
    "coin_id" UUID NOT NULL,
    "rank" SMALLINT NOT NULL,
    "horizon_hours" SMALLINT NOT NULL DEFAULT 24,
    "expected_hashrate" DECIMAL(30,2) NOT NULL,
    "expected_power_watts" INTEGER NOT NULL,
    "energy_kwh" DECIMAL(14,6) NOT NULL,
    "gross_revenue" DECIMAL(18,8) NOT NULL,
    "energy_cost" DECIMAL(18,8) NOT NULL,
    "pool_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "net_profit" DECIMAL(18,8) NOT NULL,
    "confidence" DECIMAL(4,3) NOT NULL,
    "forecast_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "profitability_forecasts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mining_assignments" (
    "id" UUID NOT NULL,
    "node_id" UUID NOT NULL,
    "coin_id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "trigger" "AssignmentTrigger" NOT NULL,
    "forecast_net_profit" DECIMAL(18,8),
    "actual_revenue" DECIMAL(18,8),
    "energy_used_kwh" DECIMAL(14,6),
    "status" "AssignmentStatus" NOT NULL DEFAULT 'SENT',
    "end_reason" "AssignmentEnd",
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "mining_assignments_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "energy_tariffs_user_id_idx" ON "energy_tariffs"("user_id");

-- CreateIndex
CREATE INDEX "energy_tariffs_organization_id_idx" ON "energy_tariffs"("organization_id");

-- CreateIndex
CREATE INDEX "energy_tariffs_compliance_id_idx" ON "energy_tariffs"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "tariff_rates_tariff_id_season_day_from_minute_key" ON "tariff_rates"("tariff_id", "season", "day", "from_minute", "block_from_kwh");

-- CreateIndex
CREATE INDEX "miner_nodes_pool_id_idx" ON "miner_nodes"("pool_id");

-- CreateIndex
CREATE INDEX "miner_nodes_wallet_id_idx" ON "miner_nodes"("wallet_id");

-- CreateIndex
CREATE INDEX "miner_nodes_organization_id_idx" ON "miner_nodes"("organization_id");

-- CreateIndex
CREATE INDEX "miner_nodes_compliance_id_idx" ON "miner_nodes"("compliance_id");

-- CreateIndex
CREATE INDEX "miner_nodes_tariff_id_idx" ON "miner_nodes"("tariff_id");

-- CreateIndex
CREATE UNIQUE INDEX "miner_nodes_user_id_name_key" ON "miner_nodes"("user_id", "name");

-- CreateIndex
CREATE INDEX "node_telemetries_read_at_idx" ON "node_telemetries" USING BRIN ("read_at");

-- CreateIndex
CREATE UNIQUE INDEX "node_telemetries_node_id_read_at_key" ON "node_telemetries"("node_id", "read_at");

-- CreateIndex
CREATE UNIQUE INDEX "mineable_coins_coin_gecko_id_key" ON "mineable_coins"("coin_gecko_id");

-- CreateIndex
CREATE UNIQUE INDEX "mineable_coins_symbol_algorithm_key" ON "mineable_coins"("symbol", "algorithm");

-- CreateIndex
CREATE INDEX "profitability_forecasts_coin_id_forecast_at_idx" ON "profitability_forecasts"("coin_id", "forecast_at");

-- CreateIndex
CREATE INDEX "profitability_forecasts_forecast_at_idx" ON "profitability_forecasts" USING BRIN ("forecast_at");

-- CreateIndex
CREATE UNIQUE INDEX "profitability_forecasts_node_id_forecast_at_coin_id_key" ON "profitability_forecasts"("node_id", "forecast_at", "coin_id");

-- CreateIndex
CREATE UNIQUE INDEX "profitability_forecasts_node_id_forecast_at_rank_key" ON "profitability_forecasts"("node_id", "forecast_at", "rank");

-- CreateIndex
CREATE INDEX "mining_assignments_node_id_started_at_idx" ON "mining_assignments"("node_id", "started_at");

-- CreateIndex
CREATE INDEX "mining_assignments_pool_id_idx" ON "mining_assignments"("pool_id");

-- CreateIndex
CREATE INDEX "mining_assignments_coin_id_idx" ON "mining_assignments"("coin_id");

-- AddForeignKey
ALTER TABLE "tariff_rates" ADD CONSTRAINT "tariff_rates_tariff_id_fkey" FOREIGN KEY ("tariff_id") REFERENCES "energy_tariffs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "miner_nodes" ADD CONSTRAINT "miner_nodes_tariff_id_fkey" FOREIGN KEY ("tariff_id") REFERENCES "energy_tariffs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "node_telemetries" ADD CONSTRAINT "node_telemetries_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "miner_nodes"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "profitability_forecasts" ADD CONSTRAINT "profitability_forecasts_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "miner_nodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profitability_forecasts" ADD CONSTRAINT "profitability_forecasts_coin_id_fkey" FOREIGN KEY ("coin_id") REFERENCES "mineable_coins"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mining_assignments" ADD CONSTRAINT "mining_assignments_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "miner_nodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mining_assignments" ADD CONSTRAINT "mining_assignments_coin_id_fkey" FOREIGN KEY ("coin_id") REFERENCES "mineable_coins"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of energy_tariffs
ALTER TABLE "energy_tariffs" ADD CONSTRAINT "energy_tariffs_country_code_e87a4a05_check"
    CHECK (country_code ~ '^[A-Z]{2}$');
ALTER TABLE "energy_tariffs" ADD CONSTRAINT "energy_tariffs_carbon_grams_per_kwh_5a1f8a4d_check"
    CHECK (carbon_grams_per_kwh BETWEEN 0 AND 2000);
ALTER TABLE "energy_tariffs" ADD CONSTRAINT "energy_tariffs_maximum_demand_kva_6c6cd84b_check"
    CHECK (maximum_demand_kva > 0 AND maximum_demand_kva < 'NaN');
ALTER TABLE "energy_tariffs" ADD CONSTRAINT "energy_tariffs_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "energy_tariffs" ADD CONSTRAINT "energy_tariffs_fixed_monthly_charge_9576855e_check"
    CHECK (fixed_monthly_charge >= 0 AND fixed_monthly_charge < 'NaN');
CREATE UNIQUE INDEX "energy_tariffs_user_id_name_ec871e1c_key" ON "energy_tariffs" ("user_id", "name")
    WHERE (effective_to IS NULL AND deleted_at IS NULL);

-- Safeguards of tariff_rates
ALTER TABLE "tariff_rates" ADD CONSTRAINT "tariff_rates_from_minute_to_minute_5b0dfcf2_check"
    CHECK (from_minute BETWEEN 0 AND 1439 AND to_minute BETWEEN 1 AND 1440 AND to_minute > from_minute);
ALTER TABLE "tariff_rates" ADD CONSTRAINT "tariff_rates_price_per_kwh_beac30e5_check"
    CHECK (price_per_kwh >= 0 AND price_per_kwh < 1000);
ALTER TABLE "tariff_rates" ADD CONSTRAINT "tariff_rates_block_from_kwh_block_to_kwh_681520c1_check"
    CHECK (block_from_kwh < block_to_kwh);

-- Safeguards of miner_nodes
ALTER TABLE "miner_nodes" ADD CONSTRAINT "miner_nodes_device_count_460407ed_check"
    CHECK (device_count BETWEEN 1 AND 1000);
ALTER TABLE "miner_nodes" ADD CONSTRAINT "miner_nodes_rated_power_watts_8c5a61ee_check"
    CHECK (rated_power_watts BETWEEN 1 AND 100000);
ALTER TABLE "miner_nodes" ADD CONSTRAINT "miner_nodes_power_limit_watts_rated_power_watts_262e7b81_check"
    CHECK (power_limit_watts BETWEEN 1 AND rated_power_watts);
ALTER TABLE "miner_nodes" ADD CONSTRAINT "miner_nodes_max_temperature_celsius_14451a49_check"
    CHECK (max_temperature_celsius BETWEEN 40 AND 120);
ALTER TABLE "miner_nodes" ADD CONSTRAINT "miner_nodes_agent_token_hash_458cd9fc_check"
    CHECK (agent_token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "miner_nodes" ADD CONSTRAINT "miner_nodes_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));
ALTER TABLE "miner_nodes" ADD CONSTRAINT "miner_nodes_minimum_gain_percent_fc154e26_check"
    CHECK (minimum_gain_percent BETWEEN 0 AND 100);

-- Safeguards of node_telemetries
ALTER TABLE "node_telemetries" ADD CONSTRAINT "node_telemetries_hashrate_5282f3f5_check"
    CHECK (hashrate >= 0 AND hashrate < 'NaN');
ALTER TABLE "node_telemetries" ADD CONSTRAINT "node_telemetries_power_watts_d1fcc187_check"
    CHECK (power_watts BETWEEN 0 AND 200000);
ALTER TABLE "node_telemetries" ADD CONSTRAINT "node_telemetries_temperature_celsius_fan_percent_93ce6585_check"
    CHECK (temperature_celsius BETWEEN -40 AND 150 AND fan_percent BETWEEN 0 AND 100);
ALTER TABLE "node_telemetries" ADD CONSTRAINT "node_telemetries_accepted_shares_rejected_shares_9780bed5_check"
    CHECK (accepted_shares >= 0 AND rejected_shares >= 0 AND hardware_errors >= 0);
ALTER TABLE "node_telemetries" ADD CONSTRAINT "node_telemetries_uptime_seconds_27f69078_check"
    CHECK (uptime_seconds >= 0);

-- Safeguards of mineable_coins
ALTER TABLE "mineable_coins" ADD CONSTRAINT "mineable_coins_symbol_eebbee11_check"
    CHECK (symbol ~ '^[A-Z0-9]{2,10}$');
ALTER TABLE "mineable_coins" ADD CONSTRAINT "mineable_coins_network_difficulty_network_hashra_2ea7e3b9_check"
    CHECK (network_difficulty > 0 AND network_difficulty < 'NaN' AND network_hashrate > 0 AND network_hashrate < 'NaN');
ALTER TABLE "mineable_coins" ADD CONSTRAINT "mineable_coins_block_seconds_6f73c14a_check"
    CHECK (block_seconds > 0 AND block_seconds < 86400);
ALTER TABLE "mineable_coins" ADD CONSTRAINT "mineable_coins_minimum_memory_gigabytes_07e74cbb_check"
    CHECK (minimum_memory_gigabytes BETWEEN 0 AND 1024);
ALTER TABLE "mineable_coins" ADD CONSTRAINT "mineable_coins_block_reward_a9bd4f51_check"
    CHECK (block_reward > 0 AND block_reward < 'NaN');

-- Safeguards of profitability_forecasts
ALTER TABLE "profitability_forecasts" ADD CONSTRAINT "profitability_forecasts_net_profit_gross_revenue_d118af7e_check"
    CHECK (net_profit = gross_revenue - energy_cost - pool_fee);
ALTER TABLE "profitability_forecasts" ADD CONSTRAINT "profitability_forecasts_net_profit_gross_revenue_28e03b80_check"
    CHECK (net_profit > -1000000 AND net_profit < 1000000 AND gross_revenue < 'NaN');
ALTER TABLE "profitability_forecasts" ADD CONSTRAINT "profitability_forecasts_horizon_hours_d34cdcc3_check"
    CHECK (horizon_hours BETWEEN 1 AND 168);
ALTER TABLE "profitability_forecasts" ADD CONSTRAINT "profitability_forecasts_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "profitability_forecasts" ADD CONSTRAINT "profitability_forecasts_expected_hashrate_expect_10600126_check"
    CHECK (expected_hashrate > 0 AND expected_hashrate < 'NaN' AND expected_power_watts > 0);
ALTER TABLE "profitability_forecasts" ADD CONSTRAINT "profitability_forecasts_energy_kwh_expected_powe_bb3b7cf4_check"
    CHECK (energy_kwh = round(expected_power_watts * horizon_hours / 1000.0, 6));
ALTER TABLE "profitability_forecasts" ADD CONSTRAINT "profitability_forecasts_rank_c59623ae_check"
    CHECK (rank >= 1);
ALTER TABLE "profitability_forecasts" ADD CONSTRAINT "profitability_forecasts_gross_revenue_d3a80599_check"
    CHECK (gross_revenue >= 0 AND gross_revenue < 'NaN');
ALTER TABLE "profitability_forecasts" ADD CONSTRAINT "profitability_forecasts_energy_cost_69cf6f99_check"
    CHECK (energy_cost >= 0 AND energy_cost < 'NaN');
ALTER TABLE "profitability_forecasts" ADD CONSTRAINT "profitability_forecasts_pool_fee_b850be32_check"
    CHECK (pool_fee >= 0 AND pool_fee < 'NaN');

-- Safeguards of mining_assignments
ALTER TABLE "mining_assignments" ADD CONSTRAINT "mining_assignments_ended_at_started_at_1b6245a6_check"
    CHECK (ended_at > started_at);
ALTER TABLE "mining_assignments" ADD CONSTRAINT "mining_assignments_ended_at_end_reason_82060d49_check"
    CHECK ((ended_at IS NULL) = (end_reason IS NULL));
ALTER TABLE "mining_assignments" ADD CONSTRAINT "mining_assignments_ended_at_status_c3db8926_check"
    CHECK ((ended_at IS NULL) = (status IN ('SENT', 'RUNNING')));
ALTER TABLE "mining_assignments" ADD CONSTRAINT "mining_assignments_trigger_forecast_net_profit_31ae2bd2_check"
    CHECK (trigger = 'MANUAL' OR forecast_net_profit IS NOT NULL);
ALTER TABLE "mining_assignments" ADD CONSTRAINT "mining_assignments_actual_revenue_ended_at_6ba269d5_check"
    CHECK (actual_revenue IS NULL OR ended_at IS NOT NULL);
ALTER TABLE "mining_assignments" ADD CONSTRAINT "mining_assignments_forecast_net_profit_e2012233_check"
    CHECK (forecast_net_profit > -1000000 AND forecast_net_profit < 1000000);
ALTER TABLE "mining_assignments" ADD CONSTRAINT "mining_assignments_energy_used_kwh_e48bd5a0_check"
    CHECK (energy_used_kwh >= 0 AND energy_used_kwh < 'NaN');
ALTER TABLE "mining_assignments" ADD CONSTRAINT "mining_assignments_actual_revenue_0d2c37d4_check"
    CHECK (actual_revenue >= 0 AND actual_revenue < 'NaN');
CREATE UNIQUE INDEX "mining_assignments_node_id_47e7facf_key" ON "mining_assignments" ("node_id")
    WHERE (ended_at IS NULL);

-- Live rows of mineable_coins
CREATE VIEW azora_keys."mineable_coins_dc9651c4_live" AS
    SELECT "id" FROM "mineable_coins"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."mineable_coins_dc9651c4_live" TO azora_user;

-- Own rows of energy_tariffs
CREATE VIEW azora_keys."energy_tariffs_cc8c577b_own" AS
    SELECT "id" FROM "energy_tariffs"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."energy_tariffs_cc8c577b_own" TO azora_user;

-- Own rows of miner_nodes
CREATE VIEW azora_keys."miner_nodes_7f4b30de_own" AS
    SELECT "id" FROM "miner_nodes"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."miner_nodes_7f4b30de_own" TO azora_user;

-- Access to energy_tariffs
ALTER TABLE "energy_tariffs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "energy_tariffs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "energy_tariffs" TO azora_service;
GRANT SELECT ON "energy_tariffs" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "supplier", "name", "structure", "currency", "country_code", "time_zone",
        "fixed_monthly_charge", "effective_from", "created_at", "updated_at"),
    UPDATE ("name", "effective_to", "updated_at") ON "energy_tariffs" TO azora_user;
CREATE POLICY "energy_tariffs_0b270f4d_access" ON "energy_tariffs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "energy_tariffs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "energy_tariffs" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "energy_tariffs" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "energy_tariffs" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "energy_tariffs" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."energy_tariffs" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "supplier", "name", "structure", "currency", "country_code", "time_zone",
        "fixed_monthly_charge", "maximum_demand_kva", "carbon_grams_per_kwh", "effective_from", "effective_to",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "energy_tariffs";
GRANT SELECT ON azora_reader."energy_tariffs" TO azora_reader;
ALTER VIEW azora_reader."energy_tariffs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "energy_tariffs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "energy_tariffs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "energy_tariffs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "energy_tariffs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to tariff_rates
ALTER TABLE "tariff_rates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tariff_rates" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tariff_rates" TO azora_service;
GRANT SELECT ON "tariff_rates" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "tariff_id", "season", "day", "band", "from_minute", "to_minute", "block_from_kwh", "block_to_kwh",
        "price_per_kwh", "created_at", "updated_at"),
    UPDATE ("price_per_kwh", "updated_at"),
    DELETE ON "tariff_rates" TO azora_user;
CREATE POLICY "tariff_rates_67f9ec3f_access" ON "tariff_rates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tariff_rates" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "tariff_rates" FOR SELECT TO azora_user
    USING ("tariff_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."energy_tariffs_cc8c577b_own")));
CREATE POLICY azora_user_insert ON "tariff_rates" FOR INSERT TO azora_user
    WITH CHECK ("tariff_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."energy_tariffs_cc8c577b_own")));
CREATE POLICY azora_user_update ON "tariff_rates" FOR UPDATE TO azora_user
    USING ("tariff_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."energy_tariffs_cc8c577b_own")))
    WITH CHECK ("tariff_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."energy_tariffs_cc8c577b_own")));
CREATE POLICY azora_user_delete ON "tariff_rates" FOR DELETE TO azora_user
    USING ("tariff_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."energy_tariffs_cc8c577b_own")));
CREATE VIEW azora_reader."tariff_rates" WITH (security_barrier = true) AS
    SELECT "id", "tariff_id", "season", "day", "band", "from_minute", "to_minute", "block_from_kwh", "block_to_kwh",
        "price_per_kwh", "created_at", "updated_at"
    FROM "tariff_rates";
GRANT SELECT ON azora_reader."tariff_rates" TO azora_reader;
ALTER VIEW azora_reader."tariff_rates" OWNER TO azora_masker;

-- Access to miner_nodes
ALTER TABLE "miner_nodes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "miner_nodes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "miner_nodes" TO azora_service;
GRANT SELECT ("id", "user_id", "tariff_id", "pool_id", "wallet_id", "name", "hardware", "model", "device_count",
        "rated_power_watts", "power_limit_watts", "max_temperature_celsius", "auto_switch", "minimum_gain_percent",
        "agent_version", "status", "last_seen_at", "retired_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "miner_nodes" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("tariff_id", "name", "power_limit_watts", "auto_switch", "updated_at") ON "miner_nodes" TO azora_user;
GRANT UPDATE ("name") ON "miner_nodes" TO azora_maintenance;
CREATE POLICY "miner_nodes_679562a1_access" ON "miner_nodes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "miner_nodes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "miner_nodes" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "miner_nodes" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "miner_nodes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."miner_nodes" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "tariff_id", "pool_id", "wallet_id", azora.mask_free_text("name") AS "name", "hardware",
        "model", "device_count", "rated_power_watts", "power_limit_watts", "max_temperature_celsius", "auto_switch",
        "minimum_gain_percent", "agent_version", "status", "last_seen_at", "retired_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "miner_nodes";
GRANT SELECT ON azora_reader."miner_nodes" TO azora_reader;
ALTER VIEW azora_reader."miner_nodes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "miner_nodes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{agent_token_hash}', '{name}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "miner_nodes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{agent_token_hash}', '{name}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "miner_nodes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{agent_token_hash}', '{name}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "miner_nodes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to node_telemetries
ALTER TABLE "node_telemetries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "node_telemetries" FROM PUBLIC;
GRANT SELECT, INSERT ON "node_telemetries" TO azora_service;
GRANT SELECT ON "node_telemetries" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "node_telemetries_a38ef3b5_access" ON "node_telemetries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "node_telemetries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "node_telemetries" FOR SELECT TO azora_user
    USING ("node_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."miner_nodes_7f4b30de_own")));
CREATE VIEW azora_reader."node_telemetries" WITH (security_barrier = true) AS
    SELECT "id", "node_id", "algorithm", "hashrate", "power_watts", "temperature_celsius", "fan_percent",
        "accepted_shares", "rejected_shares", "hardware_errors", "uptime_seconds", "throttled", "read_at",
        "created_at"
    FROM "node_telemetries";
GRANT SELECT ON azora_reader."node_telemetries" TO azora_reader;
ALTER VIEW azora_reader."node_telemetries" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "node_telemetries"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "node_telemetries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to mineable_coins
ALTER TABLE "mineable_coins" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mineable_coins" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mineable_coins" TO azora_service;
GRANT SELECT ON "mineable_coins" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mineable_coins_18749754_access" ON "mineable_coins"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mineable_coins" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mineable_coins" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "mineable_coins" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."mineable_coins" WITH (security_barrier = true) AS
    SELECT "id", "symbol", "name", "algorithm", "coin_gecko_id", "block_reward", "block_seconds", "network_difficulty",
        "network_hashrate", "minimum_memory_gigabytes", "price_usd", "convertible", "status", "difficulty_at",
        "created_at", "updated_at", "deleted_at"
    FROM "mineable_coins";
GRANT SELECT ON azora_reader."mineable_coins" TO azora_reader;
ALTER VIEW azora_reader."mineable_coins" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mineable_coins"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mineable_coins"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mineable_coins"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mineable_coins"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to profitability_forecasts
ALTER TABLE "profitability_forecasts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "profitability_forecasts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "profitability_forecasts" TO azora_service;
GRANT SELECT ON "profitability_forecasts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "profitability_forecasts_7c87c6b0_access" ON "profitability_forecasts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "profitability_forecasts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "profitability_forecasts" FOR SELECT TO azora_user
    USING ("node_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."miner_nodes_7f4b30de_own")));
CREATE POLICY azora_user_live ON "profitability_forecasts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."mineable_coins_dc9651c4_live" live WHERE live."id" = "profitability_forecasts"."coin_id"));
CREATE VIEW azora_reader."profitability_forecasts" WITH (security_barrier = true) AS
    SELECT "id", "node_id", "coin_id", "rank", "horizon_hours", "expected_hashrate", "expected_power_watts", "energy_kwh",
        "gross_revenue", "energy_cost", "pool_fee", "net_profit", "confidence", "forecast_at", "created_at",
        "updated_at"
    FROM "profitability_forecasts";
GRANT SELECT ON azora_reader."profitability_forecasts" TO azora_reader;
ALTER VIEW azora_reader."profitability_forecasts" OWNER TO azora_masker;

-- Access to mining_assignments
ALTER TABLE "mining_assignments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mining_assignments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mining_assignments" TO azora_service;
GRANT SELECT ON "mining_assignments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mining_assignments_24c79540_access" ON "mining_assignments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mining_assignments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mining_assignments" FOR SELECT TO azora_user
    USING ("node_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."miner_nodes_7f4b30de_own")));
CREATE VIEW azora_reader."mining_assignments" WITH (security_barrier = true) AS
    SELECT "id", "node_id", "coin_id", "pool_id", "trigger", "forecast_net_profit", "actual_revenue", "energy_used_kwh",
        "status", "end_reason", "started_at", "ended_at", "created_at", "updated_at"
    FROM "mining_assignments";
GRANT SELECT ON azora_reader."mining_assignments" TO azora_reader;
ALTER VIEW azora_reader."mining_assignments" OWNER TO azora_masker;
