-- CreateEnum
CREATE TYPE "PairStatus" AS ENUM ('PRE_OPEN', 'TRADING', 'HALTED', 'CLOSE_ONLY', 'DELISTED');

-- CreateEnum
CREATE TYPE "HaltReason" AS ENUM ('VOLATILITY', 'NEWS', 'TECHNICAL', 'REGULATORY');

-- CreateEnum
CREATE TYPE "OrderSide" AS ENUM ('BUY', 'SELL');

-- CreateEnum
CREATE TYPE "OrderType" AS ENUM ('MARKET', 'LIMIT', 'STOP', 'STOP_LIMIT');

-- CreateEnum
CREATE TYPE "TimeInForce" AS ENUM ('DAY', 'GOOD_TILL_CANCEL', 'IMMEDIATE_OR_CANCEL', 'FILL_OR_KILL', 'GOOD_TILL_DATE');

-- CreateEnum
CREATE TYPE "OrderStatus" AS ENUM ('NEW', 'PARTIALLY_FILLED', 'FILLED', 'CANCELED', 'REPLACED', 'PENDING_CANCEL', 'REJECTED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "OrderReject" AS ENUM ('UNKNOWN_SYMBOL', 'EXCHANGE_CLOSED', 'EXCEEDS_LIMIT', 'INSUFFICIENT_BALANCE', 'DUPLICATE_ORDER', 'PRICE_OUT_OF_BAND', 'INCORRECT_QUANTITY', 'KYC_REQUIRED', 'WOULD_TAKE_LIQUIDITY');

-- CreateEnum
CREATE TYPE "CandleResolution" AS ENUM ('MINUTE', 'FIVE_MINUTES', 'FIFTEEN_MINUTES', 'HOUR', 'DAY');

-- CreateEnum
CREATE TYPE "HoldStatus" AS ENUM ('ACTIVE', 'CONSUMED', 'RELEASED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "trading_pairs" (
    "id" UUID NOT NULL,
    "symbol" VARCHAR(21) NOT NULL,
    "base_token_id" UUID NOT NULL,
    "base_currency" VARCHAR(10) NOT NULL,
    "quote_currency" VARCHAR(10) NOT NULL,
    "min_price_increment" DECIMAL(18,8) NOT NULL,
    "round_lot" DECIMAL(18,8) NOT NULL,
    "min_trade_volume" DECIMAL(18,8) NOT NULL,
    "max_trade_volume" DECIMAL(18,8) NOT NULL,
    "price_band_percent" DECIMAL(5,2) NOT NULL DEFAULT 10,
    "status" "PairStatus" NOT NULL DEFAULT 'PRE_OPEN',
    "halt_reason" "HaltReason",
    "last_trade_price" DECIMAL(18,8),
    "listed_at" TIMESTAMPTZ(6) NOT NULL,
    "delisted_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "trading_pairs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exchange_orders" (
    "id" UUID NOT NULL,
    "trader_id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "base_wallet_id" UUID NOT NULL,
    "quote_wallet_id" UUID NOT NULL,
    "client_order_id" VARCHAR(36) NOT NULL,
    "replaces_id" UUID,
    "side" "OrderSide" NOT NULL,
    "order_type" "OrderType" NOT NULL,
    "time_in_force" "TimeInForce" NOT NULL DEFAULT 'GOOD_TILL_CANCEL',
    "order_quantity" DECIMAL(18,8) NOT NULL,
    "limit_price" DECIMAL(18,8),
    "stop_price" DECIMAL(18,8),
    "display_quantity" DECIMAL(18,8),
    "cumulative_quantity" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "leaves_quantity" DECIMAL(18,8) NOT NULL,
    "average_price" DECIMAL(18,8),
    "post_only" BOOLEAN NOT NULL DEFAULT false,
    "fee_tier_id" UUID NOT NULL,
    "kyc_case_id" UUID,
    "status" "OrderStatus" NOT NULL DEFAULT 'NEW',
    "reject_reason" "OrderReject",
    "book_sequence" BIGINT NOT NULL,
    "expires_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "exchange_orders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trade_executions" (
    "id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "match_number" BIGINT NOT NULL,
    "buy_order_id" UUID NOT NULL,
    "sell_order_id" UUID NOT NULL,
    "buyer_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "aggressor_side" "OrderSide" NOT NULL,
    "last_price" DECIMAL(18,8) NOT NULL,
    "last_quantity" DECIMAL(18,8) NOT NULL,
    "quote_amount" DECIMAL(18,8) NOT NULL,
    "buyer_fee" DECIMAL(18,8) NOT NULL,
    "seller_fee" DECIMAL(18,8) NOT NULL,
    "self_trade" BOOLEAN NOT NULL DEFAULT false,
    "base_transaction_id" UUID,
    "quote_transaction_id" UUID,
    "executed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trade_executions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_book_levels" (
    "id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "side" "OrderSide" NOT NULL,
    "level_price" DECIMAL(18,8) NOT NULL,
    "open_quantity" DECIMAL(18,8) NOT NULL,
    "order_count" INTEGER NOT NULL,
    "sequence" BIGINT NOT NULL,
    "quoted_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "order_book_levels_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "market_candles" (
    "id" UUID NOT NULL,
    "pair_id" UUID NOT NULL,
    "resolution" "CandleResolution" NOT NULL,
    "opens_at" TIMESTAMPTZ(6) NOT NULL,
    "closes_at" TIMESTAMPTZ(6) NOT NULL,
    "open_price" DECIMAL(18,8) NOT NULL,
    "high_price" DECIMAL(18,8) NOT NULL,
    "low_price" DECIMAL(18,8) NOT NULL,
    "close_price" DECIMAL(18,8) NOT NULL,
    "volume_weighted_price" DECIMAL(18,8) NOT NULL,
    "base_volume" DECIMAL(18,8) NOT NULL,
    "quote_volume" DECIMAL(18,8) NOT NULL,
    "taker_buy_volume" DECIMAL(18,8) NOT NULL,
    "trade_count" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "market_candles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fee_tiers" (
    "id" UUID NOT NULL,
    "tier" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "minimum_volume" DECIMAL(30,8) NOT NULL,
    "minimum_staked" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "maker_fee_percent" DECIMAL(6,4) NOT NULL,
    "taker_fee_percent" DECIMAL(6,4) NOT NULL,
    "daily_withdrawal_limit" DECIMAL(18,8) NOT NULL,
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "fee_tiers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "balance_holds" (
    "id" UUID NOT NULL,
    "trader_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "held_amount" DECIMAL(18,8) NOT NULL,
    "consumed_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "released_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "HoldStatus" NOT NULL DEFAULT 'ACTIVE',
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "balance_holds_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "trading_pairs_symbol_key" ON "trading_pairs"("symbol");

-- CreateIndex
CREATE INDEX "trading_pairs_base_token_id_idx" ON "trading_pairs"("base_token_id");

-- CreateIndex
CREATE UNIQUE INDEX "exchange_orders_replaces_id_key" ON "exchange_orders"("replaces_id");

-- CreateIndex
CREATE INDEX "exchange_orders_trader_id_created_at_idx" ON "exchange_orders"("trader_id", "created_at");

-- CreateIndex
CREATE INDEX "exchange_orders_base_wallet_id_idx" ON "exchange_orders"("base_wallet_id");

-- CreateIndex
CREATE INDEX "exchange_orders_quote_wallet_id_idx" ON "exchange_orders"("quote_wallet_id");

-- CreateIndex
CREATE INDEX "exchange_orders_kyc_case_id_idx" ON "exchange_orders"("kyc_case_id");

-- CreateIndex
CREATE INDEX "exchange_orders_organization_id_idx" ON "exchange_orders"("organization_id");

-- CreateIndex
CREATE INDEX "exchange_orders_compliance_id_idx" ON "exchange_orders"("compliance_id");

-- CreateIndex
CREATE INDEX "exchange_orders_fee_tier_id_idx" ON "exchange_orders"("fee_tier_id");

-- CreateIndex
CREATE INDEX "exchange_orders_created_at_idx" ON "exchange_orders" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "exchange_orders_trader_id_client_order_id_key" ON "exchange_orders"("trader_id", "client_order_id");

-- CreateIndex
CREATE UNIQUE INDEX "exchange_orders_pair_id_book_sequence_key" ON "exchange_orders"("pair_id", "book_sequence");

-- CreateIndex
CREATE UNIQUE INDEX "exchange_orders_id_pair_id_key" ON "exchange_orders"("id", "pair_id");

-- CreateIndex
CREATE UNIQUE INDEX "trade_executions_base_transaction_id_key" ON "trade_executions"("base_transaction_id");

-- CreateIndex
CREATE UNIQUE INDEX "trade_executions_quote_transaction_id_key" ON "trade_executions"("quote_transaction_id");

-- CreateIndex
CREATE INDEX "trade_executions_buy_order_id_pair_id_idx" ON "trade_executions"("buy_order_id", "pair_id");

-- CreateIndex
CREATE INDEX "trade_executions_sell_order_id_pair_id_idx" ON "trade_executions"("sell_order_id", "pair_id");

-- CreateIndex
CREATE INDEX "trade_executions_buyer_id_executed_at_idx" ON "trade_executions"("buyer_id", "executed_at");

-- CreateIndex
CREATE INDEX "trade_executions_seller_id_executed_at_idx" ON "trade_executions"("seller_id", "executed_at");

-- CreateIndex
CREATE INDEX "trade_executions_created_at_idx" ON "trade_executions" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "trade_executions_pair_id_match_number_key" ON "trade_executions"("pair_id", "match_number");

-- CreateIndex
CREATE UNIQUE INDEX "order_book_levels_pair_id_side_level_price_key" ON "order_book_levels"("pair_id", "side", "level_price");

-- CreateIndex
CREATE INDEX "market_candles_opens_at_idx" ON "market_candles" USING BRIN ("opens_at");

-- CreateIndex
CREATE UNIQUE INDEX "market_candles_pair_id_resolution_opens_at_key" ON "market_candles"("pair_id", "resolution", "opens_at");

-- CreateIndex
CREATE UNIQUE INDEX "fee_tiers_tier_effective_from_key" ON "fee_tiers"("tier", "effective_from");

-- CreateIndex
CREATE UNIQUE INDEX "balance_holds_order_id_key" ON "balance_holds"("order_id");

-- CreateIndex
CREATE INDEX "balance_holds_trader_id_status_idx" ON "balance_holds"("trader_id", "status");

-- CreateIndex
CREATE INDEX "balance_holds_wallet_id_status_idx" ON "balance_holds"("wallet_id", "status");

-- CreateIndex
CREATE INDEX "balance_holds_organization_id_idx" ON "balance_holds"("organization_id");

-- CreateIndex
CREATE INDEX "balance_holds_compliance_id_idx" ON "balance_holds"("compliance_id");

-- AddForeignKey
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_pair_id_fkey" FOREIGN KEY ("pair_id") REFERENCES "trading_pairs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_fee_tier_id_fkey" FOREIGN KEY ("fee_tier_id") REFERENCES "fee_tiers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "exchange_orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trade_executions" ADD CONSTRAINT "trade_executions_pair_id_fkey" FOREIGN KEY ("pair_id") REFERENCES "trading_pairs"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "trade_executions" ADD CONSTRAINT "trade_executions_buy_order_id_pair_id_fkey" FOREIGN KEY ("buy_order_id", "pair_id") REFERENCES "exchange_orders"("id", "pair_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "trade_executions" ADD CONSTRAINT "trade_executions_sell_order_id_pair_id_fkey" FOREIGN KEY ("sell_order_id", "pair_id") REFERENCES "exchange_orders"("id", "pair_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "order_book_levels" ADD CONSTRAINT "order_book_levels_pair_id_fkey" FOREIGN KEY ("pair_id") REFERENCES "trading_pairs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "market_candles" ADD CONSTRAINT "market_candles_pair_id_fkey" FOREIGN KEY ("pair_id") REFERENCES "trading_pairs"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "balance_holds" ADD CONSTRAINT "balance_holds_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "exchange_orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of trading_pairs
ALTER TABLE "trading_pairs" ADD CONSTRAINT "trading_pairs_symbol_base_currency_quote_currenc_a57aee04_check"
    CHECK (symbol ~ '^[A-Z0-9]{2,10}/[A-Z0-9]{2,10}$' AND symbol = base_currency || '/' || quote_currency);
ALTER TABLE "trading_pairs" ADD CONSTRAINT "trading_pairs_base_currency_quote_currency_744d807b_check"
    CHECK (base_currency <> quote_currency);
ALTER TABLE "trading_pairs" ADD CONSTRAINT "trading_pairs_min_trade_volume_max_trade_volume_06996e0e_check"
    CHECK (min_trade_volume <= max_trade_volume);
ALTER TABLE "trading_pairs" ADD CONSTRAINT "trading_pairs_price_band_percent_0f511024_check"
    CHECK (price_band_percent > 0 AND price_band_percent <= 100);
ALTER TABLE "trading_pairs" ADD CONSTRAINT "trading_pairs_status_delisted_at_5f75f6b6_check"
    CHECK ((status = 'DELISTED') = (delisted_at IS NOT NULL));
ALTER TABLE "trading_pairs" ADD CONSTRAINT "trading_pairs_min_price_increment_0a59f2b4_check"
    CHECK (min_price_increment > 0 AND min_price_increment < 'NaN');
ALTER TABLE "trading_pairs" ADD CONSTRAINT "trading_pairs_round_lot_5779a24a_check"
    CHECK (round_lot > 0 AND round_lot < 'NaN');
ALTER TABLE "trading_pairs" ADD CONSTRAINT "trading_pairs_min_trade_volume_aed20d7f_check"
    CHECK (min_trade_volume > 0 AND min_trade_volume < 'NaN');
ALTER TABLE "trading_pairs" ADD CONSTRAINT "trading_pairs_max_trade_volume_9a48ddc1_check"
    CHECK (max_trade_volume > 0 AND max_trade_volume < 'NaN');
ALTER TABLE "trading_pairs" ADD CONSTRAINT "trading_pairs_last_trade_price_dde1d2cb_check"
    CHECK (last_trade_price > 0 AND last_trade_price < 'NaN');

-- Safeguards of exchange_orders
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_cumulative_quantity_order_quanti_553c583a_check"
    CHECK (cumulative_quantity <= order_quantity);
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_leaves_quantity_status_order_qua_a725b429_check"
    CHECK (leaves_quantity = CASE WHEN status IN ('NEW', 'PARTIALLY_FILLED', 'PENDING_CANCEL') THEN order_quantity - cumulative_quantity ELSE 0 END);
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_order_type_limit_price_80ea9cfd_check"
    CHECK ((order_type IN ('LIMIT', 'STOP_LIMIT')) = (limit_price IS NOT NULL));
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_order_type_stop_price_e61ba9f3_check"
    CHECK ((order_type IN ('STOP', 'STOP_LIMIT')) = (stop_price IS NOT NULL));
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_cumulative_quantity_average_pric_a7286126_check"
    CHECK ((cumulative_quantity > 0) = (average_price IS NOT NULL));
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_status_cumulative_quantity_order_5c1ddf48_check"
    CHECK ((status = 'FILLED') = (cumulative_quantity = order_quantity));
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_status_cumulative_quantity_8e6e0785_check"
    CHECK (status <> 'NEW' OR cumulative_quantity = 0);
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_status_cumulative_quantity_c1df1e3d_check"
    CHECK (status <> 'PARTIALLY_FILLED' OR cumulative_quantity > 0);
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_status_reject_reason_ca6f9a7c_check"
    CHECK ((status = 'REJECTED') = (reject_reason IS NOT NULL));
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_time_in_force_expires_at_4ccded42_check"
    CHECK ((time_in_force = 'GOOD_TILL_DATE') = (expires_at IS NOT NULL));
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_display_quantity_order_quantity_1d6e58b4_check"
    CHECK (display_quantity <= order_quantity);
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_status_closed_at_2d646dfa_check"
    CHECK ((status IN ('FILLED', 'CANCELED', 'REPLACED', 'REJECTED', 'EXPIRED')) = (closed_at IS NOT NULL));
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_replaces_id_id_63217d5f_check"
    CHECK (replaces_id <> id);
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_post_only_order_type_time_in_for_a730fcdb_check"
    CHECK (NOT post_only OR (order_type = 'LIMIT' AND time_in_force IN ('GOOD_TILL_CANCEL', 'GOOD_TILL_DATE')));
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_order_quantity_0a20ca25_check"
    CHECK (order_quantity > 0 AND order_quantity < 'NaN');
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_limit_price_a725ad8b_check"
    CHECK (limit_price > 0 AND limit_price < 'NaN');
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_stop_price_6d64a21f_check"
    CHECK (stop_price > 0 AND stop_price < 'NaN');
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_display_quantity_4bc2db45_check"
    CHECK (display_quantity > 0 AND display_quantity < 'NaN');
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_cumulative_quantity_c82b3fe0_check"
    CHECK (cumulative_quantity >= 0 AND cumulative_quantity < 'NaN');
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_leaves_quantity_192fd3df_check"
    CHECK (leaves_quantity >= 0 AND leaves_quantity < 'NaN');
ALTER TABLE "exchange_orders" ADD CONSTRAINT "exchange_orders_average_price_700f76cf_check"
    CHECK (average_price > 0 AND average_price < 'NaN');
CREATE INDEX "exchange_orders_pair_id_side_limit_price_b94281b6_idx" ON "exchange_orders" ("pair_id", "side", "limit_price")
    WHERE (status IN ('NEW', 'PARTIALLY_FILLED'));

-- Safeguards of trade_executions
ALTER TABLE "trade_executions" ADD CONSTRAINT "trade_executions_buy_order_id_sell_order_id_2a76e1c2_check"
    CHECK (buy_order_id <> sell_order_id);
ALTER TABLE "trade_executions" ADD CONSTRAINT "trade_executions_quote_amount_last_price_last_qu_b41cd2e0_check"
    CHECK (quote_amount = round(last_price * last_quantity, 8));
ALTER TABLE "trade_executions" ADD CONSTRAINT "trade_executions_match_number_c12c1250_check"
    CHECK (match_number >= 1);
ALTER TABLE "trade_executions" ADD CONSTRAINT "trade_executions_buyer_fee_seller_fee_da3e3268_check"
    CHECK (buyer_fee < 'NaN' AND seller_fee < 'NaN' AND buyer_fee > -1000000 AND seller_fee > -1000000);
ALTER TABLE "trade_executions" ADD CONSTRAINT "trade_executions_self_trade_buyer_id_seller_id_ed8ca1a8_check"
    CHECK (self_trade = (buyer_id = seller_id));
ALTER TABLE "trade_executions" ADD CONSTRAINT "trade_executions_last_price_327e3252_check"
    CHECK (last_price > 0 AND last_price < 'NaN');
ALTER TABLE "trade_executions" ADD CONSTRAINT "trade_executions_last_quantity_948a736d_check"
    CHECK (last_quantity > 0 AND last_quantity < 'NaN');
ALTER TABLE "trade_executions" ADD CONSTRAINT "trade_executions_quote_amount_d7854bc5_check"
    CHECK (quote_amount > 0 AND quote_amount < 'NaN');

-- Safeguards of order_book_levels
ALTER TABLE "order_book_levels" ADD CONSTRAINT "order_book_levels_open_quantity_order_count_925fdcd2_check"
    CHECK ((open_quantity = 0) = (order_count = 0));
ALTER TABLE "order_book_levels" ADD CONSTRAINT "order_book_levels_order_count_sequence_ed8dddc5_check"
    CHECK (order_count >= 0 AND sequence >= 0);
ALTER TABLE "order_book_levels" ADD CONSTRAINT "order_book_levels_level_price_415f372b_check"
    CHECK (level_price > 0 AND level_price < 'NaN');
ALTER TABLE "order_book_levels" ADD CONSTRAINT "order_book_levels_open_quantity_05fdb7d0_check"
    CHECK (open_quantity >= 0 AND open_quantity < 'NaN');

-- Safeguards of market_candles
ALTER TABLE "market_candles" ADD CONSTRAINT "market_candles_low_price_open_price_close_price_e321e2c4_check"
    CHECK (low_price <= least(open_price, close_price) AND high_price >= greatest(open_price, close_price));
ALTER TABLE "market_candles" ADD CONSTRAINT "market_candles_trade_count_d31fc81d_check"
    CHECK (trade_count >= 1);
ALTER TABLE "market_candles" ADD CONSTRAINT "market_candles_closes_at_opens_at_resolution_af0e4e88_check"
    CHECK (closes_at - opens_at = CASE resolution WHEN 'MINUTE' THEN interval '1 minute' WHEN 'FIVE_MINUTES' THEN interval '5 minutes' WHEN 'FIFTEEN_MINUTES' THEN interval '15 minutes' WHEN 'HOUR' THEN interval '1 hour' ELSE interval '24 hours' END);
ALTER TABLE "market_candles" ADD CONSTRAINT "market_candles_volume_weighted_price_low_price_h_de35f721_check"
    CHECK (volume_weighted_price BETWEEN low_price AND high_price);
ALTER TABLE "market_candles" ADD CONSTRAINT "market_candles_taker_buy_volume_base_volume_8c5d9645_check"
    CHECK (taker_buy_volume <= base_volume);
ALTER TABLE "market_candles" ADD CONSTRAINT "market_candles_open_price_983e1adb_check"
    CHECK (open_price > 0 AND open_price < 'NaN');
ALTER TABLE "market_candles" ADD CONSTRAINT "market_candles_high_price_9571af36_check"
    CHECK (high_price > 0 AND high_price < 'NaN');
ALTER TABLE "market_candles" ADD CONSTRAINT "market_candles_low_price_c0a434b0_check"
    CHECK (low_price > 0 AND low_price < 'NaN');
ALTER TABLE "market_candles" ADD CONSTRAINT "market_candles_close_price_d8dd8676_check"
    CHECK (close_price > 0 AND close_price < 'NaN');
ALTER TABLE "market_candles" ADD CONSTRAINT "market_candles_volume_weighted_price_39726be2_check"
    CHECK (volume_weighted_price > 0 AND volume_weighted_price < 'NaN');
ALTER TABLE "market_candles" ADD CONSTRAINT "market_candles_base_volume_9442b5ca_check"
    CHECK (base_volume > 0 AND base_volume < 'NaN');
ALTER TABLE "market_candles" ADD CONSTRAINT "market_candles_quote_volume_6485d0b4_check"
    CHECK (quote_volume > 0 AND quote_volume < 'NaN');
ALTER TABLE "market_candles" ADD CONSTRAINT "market_candles_taker_buy_volume_0b4ea968_check"
    CHECK (taker_buy_volume >= 0 AND taker_buy_volume < 'NaN');

-- Safeguards of fee_tiers
ALTER TABLE "fee_tiers" ADD CONSTRAINT "fee_tiers_tier_b9d5939e_check"
    CHECK (tier BETWEEN 0 AND 20);
ALTER TABLE "fee_tiers" ADD CONSTRAINT "fee_tiers_maker_fee_percent_taker_fee_percent_257a1623_check"
    CHECK (maker_fee_percent >= -0.5 AND maker_fee_percent <= taker_fee_percent AND taker_fee_percent <= 5);
ALTER TABLE "fee_tiers" ADD CONSTRAINT "fee_tiers_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "fee_tiers" ADD CONSTRAINT "fee_tiers_minimum_volume_9f56d08c_check"
    CHECK (minimum_volume >= 0 AND minimum_volume < 'NaN');
ALTER TABLE "fee_tiers" ADD CONSTRAINT "fee_tiers_minimum_staked_7bfb2c32_check"
    CHECK (minimum_staked >= 0 AND minimum_staked < 'NaN');
ALTER TABLE "fee_tiers" ADD CONSTRAINT "fee_tiers_daily_withdrawal_limit_cd09d15f_check"
    CHECK (daily_withdrawal_limit > 0 AND daily_withdrawal_limit < 'NaN');
CREATE UNIQUE INDEX "fee_tiers_tier_340a74d9_key" ON "fee_tiers" ("tier")
    WHERE (effective_to IS NULL AND deleted_at IS NULL);

-- Safeguards of balance_holds
ALTER TABLE "balance_holds" ADD CONSTRAINT "balance_holds_consumed_amount_released_amount_he_98d97d28_check"
    CHECK (consumed_amount + released_amount <= held_amount);
ALTER TABLE "balance_holds" ADD CONSTRAINT "balance_holds_status_consumed_amount_released_am_b160f85a_check"
    CHECK ((status = 'ACTIVE') = (consumed_amount + released_amount < held_amount));
ALTER TABLE "balance_holds" ADD CONSTRAINT "balance_holds_status_ended_at_2365bdda_check"
    CHECK ((status = 'ACTIVE') = (ended_at IS NULL));
ALTER TABLE "balance_holds" ADD CONSTRAINT "balance_holds_ended_at_created_at_d8f5f181_check"
    CHECK (ended_at >= created_at);
ALTER TABLE "balance_holds" ADD CONSTRAINT "balance_holds_held_amount_17724e1d_check"
    CHECK (held_amount > 0 AND held_amount < 'NaN');
ALTER TABLE "balance_holds" ADD CONSTRAINT "balance_holds_consumed_amount_893087b5_check"
    CHECK (consumed_amount >= 0 AND consumed_amount < 'NaN');
ALTER TABLE "balance_holds" ADD CONSTRAINT "balance_holds_released_amount_a63b861c_check"
    CHECK (released_amount >= 0 AND released_amount < 'NaN');

-- Live rows of trading_pairs
CREATE VIEW azora_keys."trading_pairs_3cde1222_live" AS
    SELECT "id" FROM "trading_pairs"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."trading_pairs_3cde1222_live" TO azora_user;

-- Access to trading_pairs
ALTER TABLE "trading_pairs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "trading_pairs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "trading_pairs" TO azora_service;
GRANT SELECT ON "trading_pairs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "trading_pairs_cb6fbace_access" ON "trading_pairs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "trading_pairs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "trading_pairs" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "trading_pairs" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."trading_pairs" WITH (security_barrier = true) AS
    SELECT "id", "symbol", "base_token_id", "base_currency", "quote_currency", "min_price_increment", "round_lot",
        "min_trade_volume", "max_trade_volume", "price_band_percent", "status", "halt_reason", "last_trade_price",
        "listed_at", "delisted_at", "created_at", "updated_at", "deleted_at"
    FROM "trading_pairs";
GRANT SELECT ON azora_reader."trading_pairs" TO azora_reader;
ALTER VIEW azora_reader."trading_pairs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "trading_pairs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "trading_pairs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "trading_pairs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "trading_pairs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to exchange_orders
ALTER TABLE "exchange_orders" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "exchange_orders" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "exchange_orders" TO azora_service;
GRANT SELECT ON "exchange_orders" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "exchange_orders_5a924af8_access" ON "exchange_orders"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "exchange_orders" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "exchange_orders" FOR SELECT TO azora_user
    USING ("trader_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "exchange_orders" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "trader_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."exchange_orders" WITH (security_barrier = true) AS
    SELECT "id", "trader_id", "pair_id", "base_wallet_id", "quote_wallet_id", "client_order_id", "replaces_id", "side",
        "order_type", "time_in_force", "order_quantity", "limit_price", "stop_price", "display_quantity",
        "cumulative_quantity", "leaves_quantity", "average_price", "post_only", "fee_tier_id", "kyc_case_id", "status",
        "reject_reason", "book_sequence", "expires_at", "closed_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "exchange_orders";
GRANT SELECT ON azora_reader."exchange_orders" TO azora_reader;
ALTER VIEW azora_reader."exchange_orders" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "exchange_orders"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('trader_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "exchange_orders"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('trader_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "exchange_orders"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('trader_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "exchange_orders"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to trade_executions
ALTER TABLE "trade_executions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "trade_executions" FROM PUBLIC;
GRANT SELECT, INSERT ON "trade_executions" TO azora_service;
GRANT SELECT ON "trade_executions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "trade_executions_09f0a235_access" ON "trade_executions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "trade_executions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "trade_executions" FOR SELECT TO azora_user
    USING ("buyer_id" = (SELECT azora.subject())
        OR "seller_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."trade_executions" WITH (security_barrier = true) AS
    SELECT "id", "pair_id", "match_number", "buy_order_id", "sell_order_id", "buyer_id", "seller_id", "aggressor_side",
        "last_price", "last_quantity", "quote_amount", "buyer_fee", "seller_fee", "self_trade", "base_transaction_id",
        "quote_transaction_id", "executed_at", "created_at"
    FROM "trade_executions";
GRANT SELECT ON azora_reader."trade_executions" TO azora_reader;
ALTER VIEW azora_reader."trade_executions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "trade_executions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "trade_executions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to order_book_levels
ALTER TABLE "order_book_levels" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "order_book_levels" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "order_book_levels" TO azora_service;
GRANT SELECT ON "order_book_levels" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "order_book_levels_d5049df4_access" ON "order_book_levels"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "order_book_levels" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "order_book_levels" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "order_book_levels" AS RESTRICTIVE TO azora_user
    USING (EXISTS (SELECT FROM azora_keys."trading_pairs_3cde1222_live" live WHERE live."id" = "order_book_levels"."pair_id"));
CREATE VIEW azora_reader."order_book_levels" WITH (security_barrier = true) AS
    SELECT "id", "pair_id", "side", "level_price", "open_quantity", "order_count", "sequence", "quoted_at", "created_at",
        "updated_at"
    FROM "order_book_levels";
GRANT SELECT ON azora_reader."order_book_levels" TO azora_reader;
ALTER VIEW azora_reader."order_book_levels" OWNER TO azora_masker;

-- Access to market_candles
ALTER TABLE "market_candles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "market_candles" FROM PUBLIC;
GRANT SELECT, INSERT ON "market_candles" TO azora_service;
GRANT SELECT ON "market_candles" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "market_candles_5879944e_access" ON "market_candles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "market_candles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "market_candles" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."market_candles" WITH (security_barrier = true) AS
    SELECT "id", "pair_id", "resolution", "opens_at", "closes_at", "open_price", "high_price", "low_price", "close_price",
        "volume_weighted_price", "base_volume", "quote_volume", "taker_buy_volume", "trade_count", "created_at"
    FROM "market_candles";
GRANT SELECT ON azora_reader."market_candles" TO azora_reader;
ALTER VIEW azora_reader."market_candles" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "market_candles"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "market_candles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to fee_tiers
ALTER TABLE "fee_tiers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "fee_tiers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "fee_tiers" TO azora_service;
GRANT SELECT ON "fee_tiers" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "fee_tiers_b54b60a9_access" ON "fee_tiers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "fee_tiers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "fee_tiers" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "fee_tiers" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."fee_tiers" WITH (security_barrier = true) AS
    SELECT "id", "tier", "name", "minimum_volume", "minimum_staked", "maker_fee_percent", "taker_fee_percent",
        "daily_withdrawal_limit", "effective_from", "effective_to", "created_at", "updated_at", "deleted_at"
    FROM "fee_tiers";
GRANT SELECT ON azora_reader."fee_tiers" TO azora_reader;
ALTER VIEW azora_reader."fee_tiers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "fee_tiers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "fee_tiers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "fee_tiers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "fee_tiers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to balance_holds
ALTER TABLE "balance_holds" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "balance_holds" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "balance_holds" TO azora_service;
GRANT SELECT ON "balance_holds" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "balance_holds_ca22a37c_access" ON "balance_holds"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "balance_holds" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "balance_holds" FOR SELECT TO azora_user
    USING ("trader_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "balance_holds" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "trader_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."balance_holds" WITH (security_barrier = true) AS
    SELECT "id", "trader_id", "order_id", "wallet_id", "currency", "held_amount", "consumed_amount", "released_amount",
        "status", "ended_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "balance_holds";
GRANT SELECT ON azora_reader."balance_holds" TO azora_reader;
ALTER VIEW azora_reader."balance_holds" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "balance_holds"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('trader_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "balance_holds"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('trader_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "balance_holds"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('trader_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "balance_holds"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
