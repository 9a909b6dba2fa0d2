-- CreateEnum
CREATE TYPE "ChainNamespace" AS ENUM ('EIP155', 'BIP122', 'SOLANA', 'COSMOS', 'POLKADOT', 'AZORA');

-- CreateEnum
CREATE TYPE "ChainEnvironment" AS ENUM ('MAINNET', 'TESTNET', 'DEVNET');

-- CreateEnum
CREATE TYPE "FinalityKind" AS ENUM ('PROBABILISTIC', 'CHECKPOINTED', 'INSTANT');

-- CreateEnum
CREATE TYPE "NetworkStatus" AS ENUM ('ACTIVE', 'DEGRADED', 'HALTED', 'RETIRED');

-- CreateEnum
CREATE TYPE "RpcTransport" AS ENUM ('HTTP', 'WEBSOCKET');

-- CreateEnum
CREATE TYPE "EndpointStatus" AS ENUM ('HEALTHY', 'LAGGING', 'THROTTLED', 'DOWN', 'DISABLED');

-- CreateEnum
CREATE TYPE "Canonicity" AS ENUM ('PENDING', 'CANONICAL', 'FINALIZED', 'ORPHANED');

-- CreateEnum
CREATE TYPE "TransactionEnvelope" AS ENUM ('LEGACY', 'ACCESS_LIST', 'DYNAMIC_FEE', 'BLOB', 'SET_CODE');

-- CreateEnum
CREATE TYPE "TransactionOutcome" AS ENUM ('SUCCEEDED', 'REVERTED');

-- CreateEnum
CREATE TYPE "IndexerKind" AS ENUM ('BLOCKS', 'TOKEN_TRANSFERS', 'CONTRACT_EVENTS', 'WATCHED_ADDRESSES');

-- CreateEnum
CREATE TYPE "CheckpointStatus" AS ENUM ('SYNCING', 'LIVE', 'STALLED', 'PAUSED');

-- CreateEnum
CREATE TYPE "WatchPurpose" AS ENUM ('CUSTODY', 'TREASURY', 'BRIDGE', 'CUSTOMER', 'COMPLIANCE');

-- CreateEnum
CREATE TYPE "FlowDirection" AS ENUM ('INCOMING', 'OUTGOING');

-- CreateEnum
CREATE TYPE "WatchStatus" AS ENUM ('ACTIVE', 'PAUSED', 'STOPPED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "chain_networks" (
    "id" UUID NOT NULL,
    "caip2" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "namespace" "ChainNamespace" NOT NULL,
    "evm_chain_id" BIGINT,
    "environment" "ChainEnvironment" NOT NULL,
    "native_symbol" VARCHAR(10) NOT NULL,
    "native_decimals" SMALLINT NOT NULL DEFAULT 18,
    "coin_type" INTEGER NOT NULL,
    "genesis_hash" TEXT,
    "average_block_seconds" DECIMAL(9,3) NOT NULL,
    "finality" "FinalityKind" NOT NULL,
    "finality_blocks" INTEGER NOT NULL DEFAULT 12,
    "explorer_url" TEXT,
    "status" "NetworkStatus" NOT NULL DEFAULT 'ACTIVE',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "chain_networks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rpc_endpoints" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "api_key" BYTEA,
    "transport" "RpcTransport" NOT NULL,
    "method_namespaces" TEXT[],
    "archive" BOOLEAN NOT NULL DEFAULT false,
    "weight" SMALLINT NOT NULL DEFAULT 100,
    "requests_per_second" INTEGER NOT NULL DEFAULT 25,
    "lag_blocks" INTEGER NOT NULL DEFAULT 0,
    "median_latency_ms" INTEGER,
    "consecutive_failures" INTEGER NOT NULL DEFAULT 0,
    "last_error_number" INTEGER,
    "status" "EndpointStatus" NOT NULL DEFAULT 'HEALTHY',
    "down_since" TIMESTAMPTZ(6),
    "checked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "rpc_endpoints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indexed_blocks" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "height" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "parent_hash" TEXT NOT NULL,
    "state_root" TEXT,
    "producer" TEXT,
    "transaction_count" INTEGER NOT NULL,
    "gas_used" BIGINT NOT NULL DEFAULT 0,
    "gas_limit" BIGINT NOT NULL DEFAULT 0,
    "base_fee_per_gas" DECIMAL(78,0),
    "size_bytes" INTEGER NOT NULL,
    "canonicity" "Canonicity" NOT NULL DEFAULT 'PENDING',
    "produced_at" TIMESTAMPTZ(6) NOT NULL,
    "orphaned_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "indexed_blocks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indexed_transactions" (
    "id" UUID NOT NULL,
    "block_id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "transaction_index" INTEGER NOT NULL,
    "nonce" BIGINT,
    "from_address" TEXT NOT NULL,
    "to_address" TEXT,
    "created_contract_address" TEXT,
    "value_base_units" DECIMAL(78,0) NOT NULL,
    "envelope_type" "TransactionEnvelope",
    "gas_limit" BIGINT,
    "gas_used" BIGINT,
    "max_fee_per_gas" DECIMAL(78,0),
    "max_priority_fee_per_gas" DECIMAL(78,0),
    "effective_gas_price" DECIMAL(78,0),
    "method_selector" CHAR(10),
    "outcome" "TransactionOutcome" NOT NULL,
    "revert_reason" TEXT,
    "contract_deployment_id" UUID,
    "submitted_by_us" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "indexed_transactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_event_logs" (
    "id" UUID NOT NULL,
    "transaction_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "log_index" INTEGER NOT NULL,
    "topic0" CHAR(66),
    "topics" TEXT[],
    "data" BYTEA NOT NULL,
    "event_name" TEXT,
    "decoded_arguments" JSONB,
    "contract_deployment_id" UUID,
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "contract_event_logs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indexer_checkpoints" (
    "id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "indexer" "IndexerKind" NOT NULL,
    "start_height" BIGINT NOT NULL,
    "next_height" BIGINT NOT NULL,
    "finalized_height" BIGINT NOT NULL,
    "last_block_hash" TEXT,
    "reorg_count" INTEGER NOT NULL DEFAULT 0,
    "reorg_depth" INTEGER NOT NULL DEFAULT 0,
    "lease_holder" TEXT,
    "lease_expires_at" TIMESTAMPTZ(6),
    "status" "CheckpointStatus" NOT NULL DEFAULT 'SYNCING',
    "stalled_reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "indexer_checkpoints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "watched_addresses" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "caip10" TEXT NOT NULL,
    "wallet_id" UUID,
    "purpose" "WatchPurpose" NOT NULL,
    "label" TEXT,
    "directions" "FlowDirection"[],
    "alert_threshold_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "callback_url" TEXT,
    "last_seen_height" BIGINT,
    "status" "WatchStatus" NOT NULL DEFAULT 'ACTIVE',
    "stopped_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "watched_addresses_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "chain_networks_caip2_key" ON "chain_networks"("caip2");

-- CreateIndex
CREATE UNIQUE INDEX "chain_networks_evm_chain_id_key" ON "chain_networks"("evm_chain_id");

-- CreateIndex
CREATE UNIQUE INDEX "rpc_endpoints_url_key" ON "rpc_endpoints"("url");

-- CreateIndex
CREATE INDEX "rpc_endpoints_network_id_status_idx" ON "rpc_endpoints"("network_id", "status");

-- CreateIndex
CREATE INDEX "indexed_blocks_network_id_height_idx" ON "indexed_blocks"("network_id", "height");

-- CreateIndex
CREATE INDEX "indexed_blocks_created_at_idx" ON "indexed_blocks" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "indexed_blocks_network_id_hash_key" ON "indexed_blocks"("network_id", "hash");

-- CreateIndex
CREATE INDEX "indexed_transactions_from_address_nonce_idx" ON "indexed_transactions"("from_address", "nonce");

-- CreateIndex
CREATE INDEX "indexed_transactions_to_address_idx" ON "indexed_transactions"("to_address");

-- CreateIndex
CREATE INDEX "indexed_transactions_contract_deployment_id_idx" ON "indexed_transactions"("contract_deployment_id");

-- CreateIndex
CREATE INDEX "indexed_transactions_created_at_idx" ON "indexed_transactions" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "indexed_transactions_block_id_transaction_index_key" ON "indexed_transactions"("block_id", "transaction_index");

-- CreateIndex
CREATE UNIQUE INDEX "indexed_transactions_network_id_hash_block_id_key" ON "indexed_transactions"("network_id", "hash", "block_id");

-- CreateIndex
CREATE INDEX "contract_event_logs_address_topic0_idx" ON "contract_event_logs"("address", "topic0");

-- CreateIndex
CREATE INDEX "contract_event_logs_contract_deployment_id_idx" ON "contract_event_logs"("contract_deployment_id");

-- CreateIndex
CREATE INDEX "contract_event_logs_created_at_idx" ON "contract_event_logs" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "contract_event_logs_transaction_id_log_index_key" ON "contract_event_logs"("transaction_id", "log_index");

-- CreateIndex
CREATE UNIQUE INDEX "indexer_checkpoints_network_id_indexer_key" ON "indexer_checkpoints"("network_id", "indexer");

-- CreateIndex
CREATE INDEX "watched_addresses_user_id_status_idx" ON "watched_addresses"("user_id", "status");

-- CreateIndex
CREATE INDEX "watched_addresses_caip10_idx" ON "watched_addresses"("caip10");

-- CreateIndex
CREATE INDEX "watched_addresses_wallet_id_idx" ON "watched_addresses"("wallet_id");

-- CreateIndex
CREATE INDEX "watched_addresses_organization_id_idx" ON "watched_addresses"("organization_id");

-- CreateIndex
CREATE INDEX "watched_addresses_compliance_id_idx" ON "watched_addresses"("compliance_id");

-- CreateIndex
CREATE INDEX "watched_addresses_network_id_idx" ON "watched_addresses"("network_id");

-- AddForeignKey
ALTER TABLE "rpc_endpoints" ADD CONSTRAINT "rpc_endpoints_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "chain_networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indexed_blocks" ADD CONSTRAINT "indexed_blocks_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "chain_networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indexed_transactions" ADD CONSTRAINT "indexed_transactions_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "indexed_blocks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indexed_transactions" ADD CONSTRAINT "indexed_transactions_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "chain_networks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_event_logs" ADD CONSTRAINT "contract_event_logs_transaction_id_fkey" FOREIGN KEY ("transaction_id") REFERENCES "indexed_transactions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indexer_checkpoints" ADD CONSTRAINT "indexer_checkpoints_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "chain_networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watched_addresses" ADD CONSTRAINT "watched_addresses_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "chain_networks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of chain_networks
ALTER TABLE "chain_networks" ADD CONSTRAINT "chain_networks_caip2_b83ec0cd_check"
    CHECK (caip2 ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}$');
ALTER TABLE "chain_networks" ADD CONSTRAINT "chain_networks_evm_chain_id_namespace_06e4e910_check"
    CHECK (evm_chain_id > 0 AND (namespace = 'EIP155') = (evm_chain_id IS NOT NULL));
ALTER TABLE "chain_networks" ADD CONSTRAINT "chain_networks_average_block_seconds_4f64d6e6_check"
    CHECK (average_block_seconds > 0 AND average_block_seconds < 86400);
ALTER TABLE "chain_networks" ADD CONSTRAINT "chain_networks_finality_blocks_3ff198b3_check"
    CHECK (finality_blocks BETWEEN 0 AND 10000);
ALTER TABLE "chain_networks" ADD CONSTRAINT "chain_networks_native_decimals_f6dce593_check"
    CHECK (native_decimals BETWEEN 0 AND 36);
ALTER TABLE "chain_networks" ADD CONSTRAINT "chain_networks_genesis_hash_d9f8a285_check"
    CHECK (genesis_hash ~ '^((0x)?[0-9a-fA-F]{64}|[1-9A-HJ-NP-Za-km-z]{32,88})$');
ALTER TABLE "chain_networks" ADD CONSTRAINT "chain_networks_explorer_url_66bf0054_check"
    CHECK (explorer_url ~ '^https://');

-- Safeguards of rpc_endpoints
ALTER TABLE "rpc_endpoints" ADD CONSTRAINT "rpc_endpoints_url_3cb5df5e_check"
    CHECK (url ~ '^(https|wss)://');
ALTER TABLE "rpc_endpoints" ADD CONSTRAINT "rpc_endpoints_weight_cfd3d0c3_check"
    CHECK (weight BETWEEN 0 AND 1000);
ALTER TABLE "rpc_endpoints" ADD CONSTRAINT "rpc_endpoints_requests_per_second_bb11d5b5_check"
    CHECK (requests_per_second BETWEEN 1 AND 100000);
ALTER TABLE "rpc_endpoints" ADD CONSTRAINT "rpc_endpoints_consecutive_failures_c42876a2_check"
    CHECK (consecutive_failures >= 0);
ALTER TABLE "rpc_endpoints" ADD CONSTRAINT "rpc_endpoints_lag_blocks_median_latency_ms_67ff08ff_check"
    CHECK (lag_blocks >= 0 AND median_latency_ms >= 0);
ALTER TABLE "rpc_endpoints" ADD CONSTRAINT "rpc_endpoints_status_down_since_6e562dfb_check"
    CHECK ((status = 'DOWN') = (down_since IS NOT NULL));
ALTER TABLE "rpc_endpoints" ADD CONSTRAINT "rpc_endpoints_method_namespaces_1398dcdc_check"
    CHECK (coalesce(cardinality(method_namespaces), 0) >= 1);

-- Safeguards of indexed_blocks
ALTER TABLE "indexed_blocks" ADD CONSTRAINT "indexed_blocks_height_transaction_count_size_byt_1ff8a2ba_check"
    CHECK (height >= 0 AND transaction_count >= 0 AND size_bytes > 0);
ALTER TABLE "indexed_blocks" ADD CONSTRAINT "indexed_blocks_hash_parent_hash_4ed54c74_check"
    CHECK (hash <> parent_hash);
ALTER TABLE "indexed_blocks" ADD CONSTRAINT "indexed_blocks_gas_used_gas_limit_eb56ff3b_check"
    CHECK (gas_used >= 0 AND gas_used <= gas_limit);
ALTER TABLE "indexed_blocks" ADD CONSTRAINT "indexed_blocks_hash_parent_hash_39f1fd63_check"
    CHECK (hash ~ '^((0x)?[0-9a-fA-F]{64}|[1-9A-HJ-NP-Za-km-z]{32,88})$' AND parent_hash ~ '^((0x)?[0-9a-fA-F]{64}|[1-9A-HJ-NP-Za-km-z]{32,88})$');
ALTER TABLE "indexed_blocks" ADD CONSTRAINT "indexed_blocks_canonicity_orphaned_at_66898bad_check"
    CHECK ((canonicity = 'ORPHANED') = (orphaned_at IS NOT NULL));
ALTER TABLE "indexed_blocks" ADD CONSTRAINT "indexed_blocks_base_fee_per_gas_210edbfd_check"
    CHECK (base_fee_per_gas >= 0 AND base_fee_per_gas < 'NaN');
CREATE UNIQUE INDEX "indexed_blocks_network_id_height_311f39a5_key" ON "indexed_blocks" ("network_id", "height")
    WHERE (canonicity <> 'ORPHANED');

-- Safeguards of indexed_transactions
ALTER TABLE "indexed_transactions" ADD CONSTRAINT "indexed_transactions_transaction_index_nonce_1b7567df_check"
    CHECK (transaction_index >= 0 AND nonce >= 0);
ALTER TABLE "indexed_transactions" ADD CONSTRAINT "indexed_transactions_to_address_created_contract_a498f611_check"
    CHECK (num_nonnulls(to_address, created_contract_address) <= 1);
ALTER TABLE "indexed_transactions" ADD CONSTRAINT "indexed_transactions_gas_used_gas_limit_f94af769_check"
    CHECK (gas_used > 0 AND gas_used <= gas_limit);
ALTER TABLE "indexed_transactions" ADD CONSTRAINT "indexed_transactions_envelope_type_max_fee_per_g_719e5d56_check"
    CHECK (envelope_type <> 'DYNAMIC_FEE' OR max_fee_per_gas IS NOT NULL);
ALTER TABLE "indexed_transactions" ADD CONSTRAINT "indexed_transactions_max_priority_fee_per_gas_ma_c448612c_check"
    CHECK (max_priority_fee_per_gas <= max_fee_per_gas);
ALTER TABLE "indexed_transactions" ADD CONSTRAINT "indexed_transactions_method_selector_7061f9df_check"
    CHECK (method_selector ~ '^0x[0-9a-f]{8}$');
ALTER TABLE "indexed_transactions" ADD CONSTRAINT "indexed_transactions_hash_424f69c8_check"
    CHECK (hash ~ '^((0x)?[0-9a-fA-F]{64}|[1-9A-HJ-NP-Za-km-z]{32,88})$');
ALTER TABLE "indexed_transactions" ADD CONSTRAINT "indexed_transactions_outcome_revert_reason_89711a48_check"
    CHECK (outcome = 'REVERTED' OR revert_reason IS NULL);
ALTER TABLE "indexed_transactions" ADD CONSTRAINT "indexed_transactions_value_base_units_0135ac7c_check"
    CHECK (value_base_units >= 0 AND value_base_units < 'NaN');
ALTER TABLE "indexed_transactions" ADD CONSTRAINT "indexed_transactions_effective_gas_price_48490d20_check"
    CHECK (effective_gas_price >= 0 AND effective_gas_price < 'NaN');

-- Safeguards of contract_event_logs
ALTER TABLE "contract_event_logs" ADD CONSTRAINT "contract_event_logs_topics_75101e20_check"
    CHECK (coalesce(cardinality(topics), 0) <= 4);
ALTER TABLE "contract_event_logs" ADD CONSTRAINT "contract_event_logs_log_index_e430e431_check"
    CHECK (log_index >= 0);
ALTER TABLE "contract_event_logs" ADD CONSTRAINT "contract_event_logs_topic0_142f560a_check"
    CHECK (topic0 ~ '^0x[0-9a-f]{64}$');
ALTER TABLE "contract_event_logs" ADD CONSTRAINT "contract_event_logs_topic0_topics_68992e24_check"
    CHECK (topic0 IS NULL OR topic0 = topics[1]);
ALTER TABLE "contract_event_logs" ADD CONSTRAINT "contract_event_logs_address_8fe5d5fa_check"
    CHECK (address ~ '^0x[0-9a-fA-F]{40}$');
ALTER TABLE "contract_event_logs" ADD CONSTRAINT "contract_event_logs_event_name_decoded_arguments_988a32e2_check"
    CHECK (event_name IS NULL OR decoded_arguments IS NOT NULL);

-- Safeguards of indexer_checkpoints
ALTER TABLE "indexer_checkpoints" ADD CONSTRAINT "indexer_checkpoints_next_height_finalized_height_7e7f2ae1_check"
    CHECK (next_height >= 0 AND finalized_height < next_height);
ALTER TABLE "indexer_checkpoints" ADD CONSTRAINT "indexer_checkpoints_start_height_next_height_ccd0161d_check"
    CHECK (start_height <= next_height);
ALTER TABLE "indexer_checkpoints" ADD CONSTRAINT "indexer_checkpoints_last_block_hash_7b4acee2_check"
    CHECK (last_block_hash ~ '^((0x)?[0-9a-fA-F]{64}|[1-9A-HJ-NP-Za-km-z]{32,88})$');
ALTER TABLE "indexer_checkpoints" ADD CONSTRAINT "indexer_checkpoints_status_stalled_reason_a9d13ea2_check"
    CHECK ((status = 'STALLED') = (stalled_reason IS NOT NULL));
ALTER TABLE "indexer_checkpoints" ADD CONSTRAINT "indexer_checkpoints_reorg_depth_reorg_count_b9b8e82e_check"
    CHECK (reorg_depth >= 0 AND reorg_count >= 0);

-- Safeguards of watched_addresses
ALTER TABLE "watched_addresses" ADD CONSTRAINT "watched_addresses_caip10_1f44a4c2_check"
    CHECK (caip10 ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}:[-.%a-zA-Z0-9]{1,128}$');
ALTER TABLE "watched_addresses" ADD CONSTRAINT "watched_addresses_directions_63a78d4e_check"
    CHECK (coalesce(cardinality(directions), 0) BETWEEN 1 AND 2);
ALTER TABLE "watched_addresses" ADD CONSTRAINT "watched_addresses_status_stopped_at_d1f8e4ca_check"
    CHECK ((status = 'STOPPED') = (stopped_at IS NOT NULL));
ALTER TABLE "watched_addresses" ADD CONSTRAINT "watched_addresses_callback_url_42ea4788_check"
    CHECK (callback_url ~ '^https://');
ALTER TABLE "watched_addresses" ADD CONSTRAINT "watched_addresses_alert_threshold_base_units_6b0fa59d_check"
    CHECK (alert_threshold_base_units >= 0 AND alert_threshold_base_units < 'NaN');
CREATE UNIQUE INDEX "watched_addresses_user_id_caip10_f6689f53_key" ON "watched_addresses" ("user_id", "caip10")
    WHERE (status <> 'STOPPED' AND deleted_at IS NULL);

-- Live rows of chain_networks
CREATE VIEW azora_keys."chain_networks_d3827a05_live" AS
    SELECT "id" FROM "chain_networks"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."chain_networks_d3827a05_live" TO azora_user;

-- Live rows of indexed_blocks
CREATE VIEW azora_keys."indexed_blocks_cb4d3812_live" AS
    SELECT "id" FROM "indexed_blocks"
    WHERE EXISTS (SELECT FROM azora_keys."chain_networks_d3827a05_live" live WHERE live."id" = "indexed_blocks"."network_id");
GRANT SELECT ON azora_keys."indexed_blocks_cb4d3812_live" TO azora_user;

-- Live rows of indexed_transactions
CREATE VIEW azora_keys."indexed_transactions_a053ba03_live" AS
    SELECT "id" FROM "indexed_transactions"
    WHERE EXISTS (SELECT FROM azora_keys."indexed_blocks_cb4d3812_live" live WHERE live."id" = "indexed_transactions"."block_id");
GRANT SELECT ON azora_keys."indexed_transactions_a053ba03_live" TO azora_user;

-- Access to chain_networks
ALTER TABLE "chain_networks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "chain_networks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "chain_networks" TO azora_service;
GRANT SELECT ON "chain_networks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "chain_networks_3f950721_access" ON "chain_networks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "chain_networks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "chain_networks" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "chain_networks" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."chain_networks" WITH (security_barrier = true) AS
    SELECT "id", "caip2", "name", "namespace", "evm_chain_id", "environment", "native_symbol", "native_decimals",
        "coin_type", "genesis_hash", "average_block_seconds", "finality", "finality_blocks", "explorer_url", "status",
        "created_at", "updated_at", "deleted_at"
    FROM "chain_networks";
GRANT SELECT ON azora_reader."chain_networks" TO azora_reader;
ALTER VIEW azora_reader."chain_networks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "chain_networks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "chain_networks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "chain_networks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "chain_networks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to rpc_endpoints
ALTER TABLE "rpc_endpoints" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rpc_endpoints" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rpc_endpoints" TO azora_service;
GRANT SELECT ("id", "network_id", "provider", "url", "transport", "method_namespaces", "archive", "weight",
        "requests_per_second", "lag_blocks", "median_latency_ms", "consecutive_failures", "last_error_number",
        "status", "down_since", "checked_at", "created_at", "updated_at")
    ON "rpc_endpoints" TO azora_maintenance, azora_masker;
CREATE POLICY "rpc_endpoints_5e2a20a6_access" ON "rpc_endpoints"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rpc_endpoints" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."rpc_endpoints" WITH (security_barrier = true) AS
    SELECT "id", "network_id", "provider", "url", "transport", "method_namespaces", "archive", "weight",
        "requests_per_second", "lag_blocks", "median_latency_ms", "consecutive_failures", "last_error_number",
        "status", "down_since", "checked_at", "created_at", "updated_at"
    FROM "rpc_endpoints";
GRANT SELECT ON azora_reader."rpc_endpoints" TO azora_reader;
ALTER VIEW azora_reader."rpc_endpoints" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "rpc_endpoints"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{api_key}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "rpc_endpoints"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{api_key}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "rpc_endpoints"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{api_key}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "rpc_endpoints"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to indexed_blocks
ALTER TABLE "indexed_blocks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "indexed_blocks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "indexed_blocks" TO azora_service;
GRANT SELECT ON "indexed_blocks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "indexed_blocks_45b22f25_access" ON "indexed_blocks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "indexed_blocks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "indexed_blocks" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "indexed_blocks" AS RESTRICTIVE TO azora_user
    USING (EXISTS (SELECT FROM azora_keys."chain_networks_d3827a05_live" live WHERE live."id" = "indexed_blocks"."network_id"));
CREATE VIEW azora_reader."indexed_blocks" WITH (security_barrier = true) AS
    SELECT "id", "network_id", "height", "hash", "parent_hash", "state_root", "producer", "transaction_count", "gas_used",
        "gas_limit", "base_fee_per_gas", "size_bytes", "canonicity", "produced_at", "orphaned_at", "created_at",
        "updated_at"
    FROM "indexed_blocks";
GRANT SELECT ON azora_reader."indexed_blocks" TO azora_reader;
ALTER VIEW azora_reader."indexed_blocks" OWNER TO azora_masker;

-- Access to indexed_transactions
ALTER TABLE "indexed_transactions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "indexed_transactions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "indexed_transactions" TO azora_service;
GRANT SELECT ON "indexed_transactions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "indexed_transactions_21c6574d_access" ON "indexed_transactions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "indexed_transactions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "indexed_transactions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "indexed_transactions" AS RESTRICTIVE TO azora_user
    USING (EXISTS (SELECT FROM azora_keys."indexed_blocks_cb4d3812_live" live WHERE live."id" = "indexed_transactions"."block_id"));
CREATE VIEW azora_reader."indexed_transactions" WITH (security_barrier = true) AS
    SELECT "id", "block_id", "network_id", "hash", "transaction_index", "nonce", "from_address", "to_address",
        "created_contract_address", "value_base_units", "envelope_type", "gas_limit", "gas_used", "max_fee_per_gas",
        "max_priority_fee_per_gas", "effective_gas_price", "method_selector", "outcome", "revert_reason",
        "contract_deployment_id", "submitted_by_us", "created_at", "updated_at"
    FROM "indexed_transactions";
GRANT SELECT ON azora_reader."indexed_transactions" TO azora_reader;
ALTER VIEW azora_reader."indexed_transactions" OWNER TO azora_masker;

-- Access to contract_event_logs
ALTER TABLE "contract_event_logs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contract_event_logs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contract_event_logs" TO azora_service;
GRANT SELECT ON "contract_event_logs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "contract_event_logs_fc9934f8_access" ON "contract_event_logs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contract_event_logs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "contract_event_logs" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "contract_event_logs" AS RESTRICTIVE TO azora_user
    USING (EXISTS (SELECT FROM azora_keys."indexed_transactions_a053ba03_live" live WHERE live."id" = "contract_event_logs"."transaction_id"));
CREATE VIEW azora_reader."contract_event_logs" WITH (security_barrier = true) AS
    SELECT "id", "transaction_id", "address", "log_index", "topic0", "topics", "data", "event_name", "decoded_arguments",
        "contract_deployment_id", "removed", "created_at", "updated_at"
    FROM "contract_event_logs";
GRANT SELECT ON azora_reader."contract_event_logs" TO azora_reader;
ALTER VIEW azora_reader."contract_event_logs" OWNER TO azora_masker;

-- Access to indexer_checkpoints
ALTER TABLE "indexer_checkpoints" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "indexer_checkpoints" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "indexer_checkpoints" TO azora_service;
GRANT SELECT ON "indexer_checkpoints" TO azora_maintenance, azora_masker;
CREATE POLICY "indexer_checkpoints_6f2a6131_access" ON "indexer_checkpoints"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "indexer_checkpoints" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."indexer_checkpoints" WITH (security_barrier = true) AS
    SELECT "id", "network_id", "indexer", "start_height", "next_height", "finalized_height", "last_block_hash",
        "reorg_count", "reorg_depth", "lease_holder", "lease_expires_at", "status", "stalled_reason", "created_at",
        "updated_at"
    FROM "indexer_checkpoints";
GRANT SELECT ON azora_reader."indexer_checkpoints" TO azora_reader;
ALTER VIEW azora_reader."indexer_checkpoints" OWNER TO azora_masker;

-- Access to watched_addresses
ALTER TABLE "watched_addresses" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "watched_addresses" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "watched_addresses" TO azora_service;
GRANT SELECT ON "watched_addresses" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("label", "alert_threshold_base_units", "updated_at") ON "watched_addresses" TO azora_user;
GRANT UPDATE ("label") ON "watched_addresses" TO azora_maintenance;
CREATE POLICY "watched_addresses_e3d73abb_access" ON "watched_addresses"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "watched_addresses" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "watched_addresses" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "watched_addresses" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "watched_addresses" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."watched_addresses" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "network_id", "caip10", "wallet_id", "purpose", azora.mask_free_text("label") AS "label",
        "directions", "alert_threshold_base_units", "callback_url", "last_seen_height", "status", "stopped_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "watched_addresses";
GRANT SELECT ON azora_reader."watched_addresses" TO azora_reader;
ALTER VIEW azora_reader."watched_addresses" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "watched_addresses"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "watched_addresses"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "watched_addresses"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{label}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "watched_addresses"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
