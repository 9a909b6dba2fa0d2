-- CreateEnum
CREATE TYPE "RateModelStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "PoolStatus" AS ENUM ('ACTIVE', 'FROZEN', 'PAUSED', 'RETIRED');

-- CreateEnum
CREATE TYPE "PositionStatus" AS ENUM ('OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "BorrowStatus" AS ENUM ('HEALTHY', 'AT_RISK', 'REPAID', 'LIQUIDATED');

-- CreateEnum
CREATE TYPE "LockStatus" AS ENUM ('LOCKED', 'RELEASED', 'SEIZED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "interest_rate_models" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "optimal_usage_ratio" DECIMAL(7,6) NOT NULL,
    "base_variable_borrow_rate" DECIMAL(9,6) NOT NULL,
    "variable_rate_slope1" DECIMAL(9,6) NOT NULL,
    "variable_rate_slope2" DECIMAL(9,6) NOT NULL,
    "strategy_address" CHAR(42),
    "status" "RateModelStatus" NOT NULL DEFAULT 'DRAFT',
    "proposal_reference" TEXT,
    "retired_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "interest_rate_models_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lending_pools" (
    "id" UUID NOT NULL,
    "asset_token_id" UUID NOT NULL,
    "asset_address" CHAR(42) NOT NULL,
    "asset_decimals" SMALLINT NOT NULL,
    "chain_id" TEXT NOT NULL,
    "rate_model_id" UUID NOT NULL,
    "loan_to_value" DECIMAL(7,6) NOT NULL,
    "liquidation_threshold" DECIMAL(7,6) NOT NULL,
    "liquidation_bonus" DECIMAL(7,6) NOT NULL,
    "reserve_factor" DECIMAL(7,6) NOT NULL,
    "supply_cap_base_units" DECIMAL(78,0),
    "borrow_cap_base_units" DECIMAL(78,0),
    "total_supplied_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "total_borrowed_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "liquidity_index" DECIMAL(40,27) NOT NULL DEFAULT 1,
    "variable_borrow_index" DECIMAL(40,27) NOT NULL DEFAULT 1,
    "indexed_at" TIMESTAMPTZ(6) NOT NULL,
    "borrowing_enabled" BOOLEAN NOT NULL DEFAULT true,
    "usable_as_collateral" BOOLEAN NOT NULL DEFAULT true,
    "status" "PoolStatus" NOT NULL DEFAULT 'ACTIVE',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "lending_pools_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supply_positions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "scaled_base_units" DECIMAL(78,0) NOT NULL,
    "deposited_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "withdrawn_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "last_index" DECIMAL(40,27) NOT NULL,
    "use_as_collateral" BOOLEAN NOT NULL DEFAULT false,
    "status" "PositionStatus" NOT NULL DEFAULT 'OPEN',
    "opened_at" TIMESTAMPTZ(6) NOT NULL,
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "supply_positions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "borrow_positions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "scaled_base_units" DECIMAL(78,0) NOT NULL,
    "borrowed_base_units" DECIMAL(78,0) NOT NULL,
    "repaid_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "bad_debt_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "last_index" DECIMAL(40,27) NOT NULL,
    "health_factor" DECIMAL(18,8) NOT NULL,
    "health_checked_at" TIMESTAMPTZ(6) NOT NULL,
    "status" "BorrowStatus" NOT NULL DEFAULT 'HEALTHY',
    "opened_at" TIMESTAMPTZ(6) NOT NULL,
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "borrow_positions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collateral_locks" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "supply_id" UUID NOT NULL,
    "borrow_id" UUID NOT NULL,
    "locked_base_units" DECIMAL(78,0) NOT NULL,
    "seized_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "valued_price" DECIMAL(18,8) NOT NULL,
    "valued_round_id" UUID NOT NULL,
    "status" "LockStatus" NOT NULL DEFAULT 'LOCKED',
    "locked_at" TIMESTAMPTZ(6) NOT NULL,
    "released_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "collateral_locks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "liquidation_events" (
    "id" UUID NOT NULL,
    "borrower_id" UUID NOT NULL,
    "borrow_id" UUID NOT NULL,
    "collateral_lock_id" UUID NOT NULL,
    "price_round_id" UUID NOT NULL,
    "debt_covered_base_units" DECIMAL(78,0) NOT NULL,
    "collateral_seized_base_units" DECIMAL(78,0) NOT NULL,
    "protocol_fee_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "close_factor" DECIMAL(5,4) NOT NULL,
    "health_factor_before" DECIMAL(18,8) NOT NULL,
    "health_factor_after" DECIMAL(18,8) NOT NULL,
    "liquidator_address" CHAR(42) NOT NULL,
    "receives_supply_token" BOOLEAN NOT NULL DEFAULT false,
    "transaction_hash" CHAR(66) NOT NULL,
    "log_index" INTEGER NOT NULL,
    "liquidated_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "liquidation_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_feed_rounds" (
    "id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "feed_address" CHAR(42) NOT NULL,
    "round_id" DECIMAL(30,0) NOT NULL,
    "answered_in_round" DECIMAL(30,0) NOT NULL,
    "answer_base_units" DECIMAL(78,0) NOT NULL,
    "decimals" SMALLINT NOT NULL DEFAULT 8,
    "quote_currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "heartbeat_seconds" INTEGER NOT NULL DEFAULT 3600,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "updated_at_source" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "price_feed_rounds_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "interest_rate_models_name_version_key" ON "interest_rate_models"("name", "version");

-- CreateIndex
CREATE INDEX "lending_pools_asset_token_id_idx" ON "lending_pools"("asset_token_id");

-- CreateIndex
CREATE INDEX "lending_pools_rate_model_id_idx" ON "lending_pools"("rate_model_id");

-- CreateIndex
CREATE UNIQUE INDEX "lending_pools_chain_id_asset_address_key" ON "lending_pools"("chain_id", "asset_address");

-- CreateIndex
CREATE INDEX "supply_positions_user_id_status_idx" ON "supply_positions"("user_id", "status");

-- CreateIndex
CREATE INDEX "supply_positions_pool_id_status_idx" ON "supply_positions"("pool_id", "status");

-- CreateIndex
CREATE INDEX "supply_positions_wallet_id_idx" ON "supply_positions"("wallet_id");

-- CreateIndex
CREATE INDEX "supply_positions_organization_id_idx" ON "supply_positions"("organization_id");

-- CreateIndex
CREATE INDEX "supply_positions_compliance_id_idx" ON "supply_positions"("compliance_id");

-- CreateIndex
CREATE INDEX "borrow_positions_pool_id_health_factor_idx" ON "borrow_positions"("pool_id", "health_factor");

-- CreateIndex
CREATE INDEX "borrow_positions_wallet_id_idx" ON "borrow_positions"("wallet_id");

-- CreateIndex
CREATE INDEX "borrow_positions_organization_id_idx" ON "borrow_positions"("organization_id");

-- CreateIndex
CREATE INDEX "borrow_positions_compliance_id_idx" ON "borrow_positions"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "borrow_positions_user_id_id_key" ON "borrow_positions"("user_id", "id");

-- CreateIndex
CREATE INDEX "collateral_locks_user_id_borrow_id_idx" ON "collateral_locks"("user_id", "borrow_id");

-- CreateIndex
CREATE INDEX "collateral_locks_supply_id_idx" ON "collateral_locks"("supply_id");

-- CreateIndex
CREATE INDEX "collateral_locks_valued_round_id_idx" ON "collateral_locks"("valued_round_id");

-- CreateIndex
CREATE INDEX "liquidation_events_borrower_id_borrow_id_idx" ON "liquidation_events"("borrower_id", "borrow_id");

-- CreateIndex
CREATE INDEX "liquidation_events_collateral_lock_id_idx" ON "liquidation_events"("collateral_lock_id");

-- CreateIndex
CREATE INDEX "liquidation_events_price_round_id_idx" ON "liquidation_events"("price_round_id");

-- CreateIndex
CREATE INDEX "liquidation_events_created_at_idx" ON "liquidation_events" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "liquidation_events_transaction_hash_log_index_key" ON "liquidation_events"("transaction_hash", "log_index");

-- CreateIndex
CREATE INDEX "price_feed_rounds_pool_id_updated_at_source_idx" ON "price_feed_rounds"("pool_id", "updated_at_source");

-- CreateIndex
CREATE INDEX "price_feed_rounds_created_at_idx" ON "price_feed_rounds" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "price_feed_rounds_pool_id_feed_address_round_id_key" ON "price_feed_rounds"("pool_id", "feed_address", "round_id");

-- AddForeignKey
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_rate_model_id_fkey" FOREIGN KEY ("rate_model_id") REFERENCES "interest_rate_models"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supply_positions" ADD CONSTRAINT "supply_positions_pool_id_fkey" FOREIGN KEY ("pool_id") REFERENCES "lending_pools"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "borrow_positions" ADD CONSTRAINT "borrow_positions_pool_id_fkey" FOREIGN KEY ("pool_id") REFERENCES "lending_pools"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collateral_locks" ADD CONSTRAINT "collateral_locks_supply_id_fkey" FOREIGN KEY ("supply_id") REFERENCES "supply_positions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collateral_locks" ADD CONSTRAINT "collateral_locks_user_id_borrow_id_fkey" FOREIGN KEY ("user_id", "borrow_id") REFERENCES "borrow_positions"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collateral_locks" ADD CONSTRAINT "collateral_locks_valued_round_id_fkey" FOREIGN KEY ("valued_round_id") REFERENCES "price_feed_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "liquidation_events" ADD CONSTRAINT "liquidation_events_borrower_id_borrow_id_fkey" FOREIGN KEY ("borrower_id", "borrow_id") REFERENCES "borrow_positions"("user_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "liquidation_events" ADD CONSTRAINT "liquidation_events_collateral_lock_id_fkey" FOREIGN KEY ("collateral_lock_id") REFERENCES "collateral_locks"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "liquidation_events" ADD CONSTRAINT "liquidation_events_price_round_id_fkey" FOREIGN KEY ("price_round_id") REFERENCES "price_feed_rounds"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "price_feed_rounds" ADD CONSTRAINT "price_feed_rounds_pool_id_fkey" FOREIGN KEY ("pool_id") REFERENCES "lending_pools"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of interest_rate_models
ALTER TABLE "interest_rate_models" ADD CONSTRAINT "interest_rate_models_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "interest_rate_models" ADD CONSTRAINT "interest_rate_models_optimal_usage_ratio_324407f4_check"
    CHECK (optimal_usage_ratio > 0 AND optimal_usage_ratio < 1);
ALTER TABLE "interest_rate_models" ADD CONSTRAINT "interest_rate_models_base_variable_borrow_rate_4e607751_check"
    CHECK (base_variable_borrow_rate >= 0 AND base_variable_borrow_rate <= 1);
ALTER TABLE "interest_rate_models" ADD CONSTRAINT "interest_rate_models_variable_rate_slope1_variab_6f538d7a_check"
    CHECK (variable_rate_slope1 >= 0 AND variable_rate_slope1 <= variable_rate_slope2 AND variable_rate_slope2 <= 10);
ALTER TABLE "interest_rate_models" ADD CONSTRAINT "interest_rate_models_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));
ALTER TABLE "interest_rate_models" ADD CONSTRAINT "interest_rate_models_strategy_address_2053891b_check"
    CHECK (strategy_address ~ '^0x[0-9a-fA-F]{40}$');
CREATE UNIQUE INDEX "interest_rate_models_name_edabe750_key" ON "interest_rate_models" ("name")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of lending_pools
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_loan_to_value_liquidation_threshol_0efaacba_check"
    CHECK (loan_to_value >= 0 AND loan_to_value <= liquidation_threshold AND liquidation_threshold < 1);
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_liquidation_bonus_18d252ac_check"
    CHECK (liquidation_bonus >= 0 AND liquidation_bonus <= 0.5);
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_liquidation_bonus_liquidation_thre_665bd043_check"
    CHECK ((1 + liquidation_bonus) * liquidation_threshold <= 1);
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_reserve_factor_da46cd47_check"
    CHECK (reserve_factor >= 0 AND reserve_factor < 1);
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_liquidity_index_variable_borrow_in_03924b33_check"
    CHECK (liquidity_index >= 1 AND variable_borrow_index >= liquidity_index AND variable_borrow_index < 'NaN');
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_total_borrowed_base_units_total_su_43648f48_check"
    CHECK (total_borrowed_base_units <= total_supplied_base_units);
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_asset_decimals_26ab7fc7_check"
    CHECK (asset_decimals BETWEEN 0 AND 36);
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_borrow_cap_base_units_supply_cap_b_77b1f660_check"
    CHECK (borrow_cap_base_units <= supply_cap_base_units);
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_chain_id_8fa7b05b_check"
    CHECK (chain_id ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}$');
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_asset_address_32abee1e_check"
    CHECK (asset_address ~ '^0x[0-9a-fA-F]{40}$');
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_supply_cap_base_units_7233c22f_check"
    CHECK (supply_cap_base_units > 0 AND supply_cap_base_units < 'NaN');
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_borrow_cap_base_units_8b00bf75_check"
    CHECK (borrow_cap_base_units > 0 AND borrow_cap_base_units < 'NaN');
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_total_supplied_base_units_ee372dab_check"
    CHECK (total_supplied_base_units >= 0 AND total_supplied_base_units < 'NaN');
ALTER TABLE "lending_pools" ADD CONSTRAINT "lending_pools_total_borrowed_base_units_fa7cc224_check"
    CHECK (total_borrowed_base_units >= 0 AND total_borrowed_base_units < 'NaN');

-- Safeguards of supply_positions
ALTER TABLE "supply_positions" ADD CONSTRAINT "supply_positions_last_index_4d7dfa5e_check"
    CHECK (last_index >= 1 AND last_index < 'NaN');
ALTER TABLE "supply_positions" ADD CONSTRAINT "supply_positions_status_scaled_base_units_05f4c3c2_check"
    CHECK ((status = 'CLOSED') = (scaled_base_units = 0));
ALTER TABLE "supply_positions" ADD CONSTRAINT "supply_positions_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "supply_positions" ADD CONSTRAINT "supply_positions_use_as_collateral_status_ffaf907c_check"
    CHECK (NOT use_as_collateral OR status = 'OPEN');
ALTER TABLE "supply_positions" ADD CONSTRAINT "supply_positions_scaled_base_units_15f041da_check"
    CHECK (scaled_base_units >= 0 AND scaled_base_units < 'NaN');
ALTER TABLE "supply_positions" ADD CONSTRAINT "supply_positions_deposited_base_units_f42dd068_check"
    CHECK (deposited_base_units >= 0 AND deposited_base_units < 'NaN');
ALTER TABLE "supply_positions" ADD CONSTRAINT "supply_positions_withdrawn_base_units_f149f63a_check"
    CHECK (withdrawn_base_units >= 0 AND withdrawn_base_units < 'NaN');
CREATE UNIQUE INDEX "supply_positions_pool_id_user_id_ddd5bf55_key" ON "supply_positions" ("pool_id", "user_id")
    WHERE (status = 'OPEN' AND deleted_at IS NULL);

-- Safeguards of borrow_positions
ALTER TABLE "borrow_positions" ADD CONSTRAINT "borrow_positions_last_index_4d7dfa5e_check"
    CHECK (last_index >= 1 AND last_index < 'NaN');
ALTER TABLE "borrow_positions" ADD CONSTRAINT "borrow_positions_health_factor_c49790e8_check"
    CHECK (health_factor >= 0 AND health_factor < 'NaN');
ALTER TABLE "borrow_positions" ADD CONSTRAINT "borrow_positions_status_closed_at_291dc79e_check"
    CHECK ((status IN ('REPAID', 'LIQUIDATED')) = (closed_at IS NOT NULL));
ALTER TABLE "borrow_positions" ADD CONSTRAINT "borrow_positions_status_scaled_base_units_8f41712e_check"
    CHECK (status NOT IN ('REPAID', 'LIQUIDATED') OR scaled_base_units = 0);
ALTER TABLE "borrow_positions" ADD CONSTRAINT "borrow_positions_status_scaled_base_units_f0881e92_check"
    CHECK (status IN ('REPAID', 'LIQUIDATED') OR scaled_base_units > 0);
ALTER TABLE "borrow_positions" ADD CONSTRAINT "borrow_positions_status_health_factor_92eec51d_check"
    CHECK (status <> 'AT_RISK' OR health_factor < 1.1);
ALTER TABLE "borrow_positions" ADD CONSTRAINT "borrow_positions_bad_debt_base_units_status_b312cf7c_check"
    CHECK (bad_debt_base_units = 0 OR status = 'LIQUIDATED');
ALTER TABLE "borrow_positions" ADD CONSTRAINT "borrow_positions_scaled_base_units_15f041da_check"
    CHECK (scaled_base_units >= 0 AND scaled_base_units < 'NaN');
ALTER TABLE "borrow_positions" ADD CONSTRAINT "borrow_positions_borrowed_base_units_9c6de8b2_check"
    CHECK (borrowed_base_units > 0 AND borrowed_base_units < 'NaN');
ALTER TABLE "borrow_positions" ADD CONSTRAINT "borrow_positions_repaid_base_units_35c8b578_check"
    CHECK (repaid_base_units >= 0 AND repaid_base_units < 'NaN');
ALTER TABLE "borrow_positions" ADD CONSTRAINT "borrow_positions_bad_debt_base_units_85d590a5_check"
    CHECK (bad_debt_base_units >= 0 AND bad_debt_base_units < 'NaN');
CREATE UNIQUE INDEX "borrow_positions_pool_id_user_id_bc138b60_key" ON "borrow_positions" ("pool_id", "user_id")
    WHERE (closed_at IS NULL AND deleted_at IS NULL);

-- Safeguards of collateral_locks
ALTER TABLE "collateral_locks" ADD CONSTRAINT "collateral_locks_status_released_at_d6f9f999_check"
    CHECK ((status = 'LOCKED') = (released_at IS NULL));
ALTER TABLE "collateral_locks" ADD CONSTRAINT "collateral_locks_seized_base_units_locked_base_u_a856f4a7_check"
    CHECK (seized_base_units <= locked_base_units);
ALTER TABLE "collateral_locks" ADD CONSTRAINT "collateral_locks_status_seized_base_units_locked_8f17a0ff_check"
    CHECK ((status = 'SEIZED') = (seized_base_units = locked_base_units));
ALTER TABLE "collateral_locks" ADD CONSTRAINT "collateral_locks_status_seized_base_units_locked_c6febfed_check"
    CHECK (status <> 'RELEASED' OR seized_base_units < locked_base_units);
ALTER TABLE "collateral_locks" ADD CONSTRAINT "collateral_locks_valued_price_490720fd_check"
    CHECK (valued_price > 0 AND valued_price < 'NaN');
ALTER TABLE "collateral_locks" ADD CONSTRAINT "collateral_locks_released_at_locked_at_2ca8acc9_check"
    CHECK (released_at >= locked_at);
ALTER TABLE "collateral_locks" ADD CONSTRAINT "collateral_locks_locked_base_units_f23c055f_check"
    CHECK (locked_base_units > 0 AND locked_base_units < 'NaN');
ALTER TABLE "collateral_locks" ADD CONSTRAINT "collateral_locks_seized_base_units_07b03c68_check"
    CHECK (seized_base_units >= 0 AND seized_base_units < 'NaN');
CREATE UNIQUE INDEX "collateral_locks_supply_id_borrow_id_3942792a_key" ON "collateral_locks" ("supply_id", "borrow_id")
    WHERE (status = 'LOCKED');

-- Safeguards of liquidation_events
ALTER TABLE "liquidation_events" ADD CONSTRAINT "liquidation_events_health_factor_before_76dc25de_check"
    CHECK (health_factor_before >= 0 AND health_factor_before < 1);
ALTER TABLE "liquidation_events" ADD CONSTRAINT "liquidation_events_health_factor_after_3d6d0ff6_check"
    CHECK (health_factor_after >= 0 AND health_factor_after < 'NaN');
ALTER TABLE "liquidation_events" ADD CONSTRAINT "liquidation_events_close_factor_12657f8b_check"
    CHECK (close_factor > 0 AND close_factor <= 1);
ALTER TABLE "liquidation_events" ADD CONSTRAINT "liquidation_events_transaction_hash_liquidator_a_78b57794_check"
    CHECK (transaction_hash ~ '^0x[0-9a-f]{64}$' AND liquidator_address ~ '^0x[0-9a-fA-F]{40}$');
ALTER TABLE "liquidation_events" ADD CONSTRAINT "liquidation_events_log_index_e430e431_check"
    CHECK (log_index >= 0);
ALTER TABLE "liquidation_events" ADD CONSTRAINT "liquidation_events_debt_covered_base_units_f566bc6b_check"
    CHECK (debt_covered_base_units > 0 AND debt_covered_base_units < 'NaN');
ALTER TABLE "liquidation_events" ADD CONSTRAINT "liquidation_events_collateral_seized_base_units_1d9654ed_check"
    CHECK (collateral_seized_base_units > 0 AND collateral_seized_base_units < 'NaN');
ALTER TABLE "liquidation_events" ADD CONSTRAINT "liquidation_events_protocol_fee_base_units_bd816880_check"
    CHECK (protocol_fee_base_units >= 0 AND protocol_fee_base_units < 'NaN');

-- Safeguards of price_feed_rounds
ALTER TABLE "price_feed_rounds" ADD CONSTRAINT "price_feed_rounds_round_id_answered_in_round_bc69f32a_check"
    CHECK (round_id > 0 AND answered_in_round <= round_id);
ALTER TABLE "price_feed_rounds" ADD CONSTRAINT "price_feed_rounds_decimals_6a618501_check"
    CHECK (decimals BETWEEN 0 AND 18);
ALTER TABLE "price_feed_rounds" ADD CONSTRAINT "price_feed_rounds_updated_at_source_started_at_ab96af39_check"
    CHECK (updated_at_source >= started_at);
ALTER TABLE "price_feed_rounds" ADD CONSTRAINT "price_feed_rounds_feed_address_db62e57e_check"
    CHECK (feed_address ~ '^0x[0-9a-fA-F]{40}$');
ALTER TABLE "price_feed_rounds" ADD CONSTRAINT "price_feed_rounds_heartbeat_seconds_3f306c9d_check"
    CHECK (heartbeat_seconds BETWEEN 1 AND 604800);
ALTER TABLE "price_feed_rounds" ADD CONSTRAINT "price_feed_rounds_answer_base_units_169cec1d_check"
    CHECK (answer_base_units > 0 AND answer_base_units < 'NaN');

-- Live rows of borrow_positions
CREATE VIEW azora_keys."borrow_positions_29bd77b4_live" AS
    SELECT "id" FROM "borrow_positions"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."borrow_positions_29bd77b4_live" TO azora_user;

-- Access to interest_rate_models
ALTER TABLE "interest_rate_models" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "interest_rate_models" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "interest_rate_models" TO azora_service;
GRANT SELECT ON "interest_rate_models" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "interest_rate_models_f48c1f95_access" ON "interest_rate_models"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "interest_rate_models" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "interest_rate_models" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "interest_rate_models" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."interest_rate_models" WITH (security_barrier = true) AS
    SELECT "id", "name", "version", "optimal_usage_ratio", "base_variable_borrow_rate", "variable_rate_slope1",
        "variable_rate_slope2", "strategy_address", "status", "proposal_reference", "retired_at", "created_at",
        "updated_at", "deleted_at"
    FROM "interest_rate_models";
GRANT SELECT ON azora_reader."interest_rate_models" TO azora_reader;
ALTER VIEW azora_reader."interest_rate_models" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "interest_rate_models"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "interest_rate_models"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "interest_rate_models"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "interest_rate_models"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to lending_pools
ALTER TABLE "lending_pools" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "lending_pools" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lending_pools" TO azora_service;
GRANT SELECT ON "lending_pools" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "lending_pools_3643f691_access" ON "lending_pools"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "lending_pools" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "lending_pools" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "lending_pools" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."lending_pools" WITH (security_barrier = true) AS
    SELECT "id", "asset_token_id", "asset_address", "asset_decimals", "chain_id", "rate_model_id", "loan_to_value",
        "liquidation_threshold", "liquidation_bonus", "reserve_factor", "supply_cap_base_units",
        "borrow_cap_base_units", "total_supplied_base_units", "total_borrowed_base_units", "liquidity_index",
        "variable_borrow_index", "indexed_at", "borrowing_enabled", "usable_as_collateral", "status", "created_at",
        "updated_at", "deleted_at"
    FROM "lending_pools";
GRANT SELECT ON azora_reader."lending_pools" TO azora_reader;
ALTER VIEW azora_reader."lending_pools" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "lending_pools"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "lending_pools"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "lending_pools"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "lending_pools"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to supply_positions
ALTER TABLE "supply_positions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "supply_positions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "supply_positions" TO azora_service;
GRANT SELECT ON "supply_positions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("use_as_collateral", "updated_at") ON "supply_positions" TO azora_user;
CREATE POLICY "supply_positions_56891acd_access" ON "supply_positions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "supply_positions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "supply_positions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "supply_positions" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "supply_positions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."supply_positions" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "pool_id", "wallet_id", "scaled_base_units", "deposited_base_units", "withdrawn_base_units",
        "last_index", "use_as_collateral", "status", "opened_at", "closed_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "supply_positions";
GRANT SELECT ON azora_reader."supply_positions" TO azora_reader;
ALTER VIEW azora_reader."supply_positions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "supply_positions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "supply_positions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "supply_positions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "supply_positions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to borrow_positions
ALTER TABLE "borrow_positions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "borrow_positions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "borrow_positions" TO azora_service;
GRANT SELECT ON "borrow_positions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "borrow_positions_30c11788_access" ON "borrow_positions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "borrow_positions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "borrow_positions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "borrow_positions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."borrow_positions" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "pool_id", "wallet_id", "scaled_base_units", "borrowed_base_units", "repaid_base_units",
        "bad_debt_base_units", "last_index", "health_factor", "health_checked_at", "status", "opened_at", "closed_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "borrow_positions";
GRANT SELECT ON azora_reader."borrow_positions" TO azora_reader;
ALTER VIEW azora_reader."borrow_positions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "borrow_positions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "borrow_positions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "borrow_positions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "borrow_positions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to collateral_locks
ALTER TABLE "collateral_locks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "collateral_locks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "collateral_locks" TO azora_service;
GRANT SELECT ON "collateral_locks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "collateral_locks_10c11684_access" ON "collateral_locks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "collateral_locks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "collateral_locks" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "collateral_locks" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."borrow_positions_29bd77b4_live" live WHERE live."id" = "collateral_locks"."borrow_id"));
CREATE VIEW azora_reader."collateral_locks" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "supply_id", "borrow_id", "locked_base_units", "seized_base_units", "valued_price",
        "valued_round_id", "status", "locked_at", "released_at", "created_at", "updated_at"
    FROM "collateral_locks";
GRANT SELECT ON azora_reader."collateral_locks" TO azora_reader;
ALTER VIEW azora_reader."collateral_locks" OWNER TO azora_masker;

-- Access to liquidation_events
ALTER TABLE "liquidation_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "liquidation_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "liquidation_events" TO azora_service;
GRANT SELECT ON "liquidation_events" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "liquidation_events_6422b37f_access" ON "liquidation_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "liquidation_events" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "liquidation_events" FOR SELECT TO azora_user
    USING ("borrower_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."liquidation_events" WITH (security_barrier = true) AS
    SELECT "id", "borrower_id", "borrow_id", "collateral_lock_id", "price_round_id", "debt_covered_base_units",
        "collateral_seized_base_units", "protocol_fee_base_units", "close_factor", "health_factor_before",
        "health_factor_after", "liquidator_address", "receives_supply_token", "transaction_hash", "log_index",
        "liquidated_at", "created_at"
    FROM "liquidation_events";
GRANT SELECT ON azora_reader."liquidation_events" TO azora_reader;
ALTER VIEW azora_reader."liquidation_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "liquidation_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "liquidation_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to price_feed_rounds
ALTER TABLE "price_feed_rounds" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "price_feed_rounds" FROM PUBLIC;
GRANT SELECT, INSERT ON "price_feed_rounds" TO azora_service;
GRANT SELECT ON "price_feed_rounds" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "price_feed_rounds_496f656d_access" ON "price_feed_rounds"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "price_feed_rounds" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "price_feed_rounds" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."price_feed_rounds" WITH (security_barrier = true) AS
    SELECT "id", "pool_id", "feed_address", "round_id", "answered_in_round", "answer_base_units", "decimals",
        "quote_currency", "heartbeat_seconds", "started_at", "updated_at_source", "created_at"
    FROM "price_feed_rounds";
GRANT SELECT ON azora_reader."price_feed_rounds" TO azora_reader;
ALTER VIEW azora_reader."price_feed_rounds" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "price_feed_rounds"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "price_feed_rounds"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
