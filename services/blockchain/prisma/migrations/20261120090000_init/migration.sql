-- CreateEnum
CREATE TYPE "BridgeProtocol" AS ENUM ('IBC', 'ERC7683', 'NATIVE');

-- CreateEnum
CREATE TYPE "BridgeMechanism" AS ENUM ('LOCK_AND_MINT', 'BURN_AND_RELEASE', 'LIQUIDITY_POOL');

-- CreateEnum
CREATE TYPE "RouteStatus" AS ENUM ('ACTIVE', 'PAUSED', 'DEPRECATED');

-- CreateEnum
CREATE TYPE "LimitWindow" AS ENUM ('HOUR', 'DAY', 'WEEK');

-- CreateEnum
CREATE TYPE "BridgeStatus" AS ENUM ('INITIATED', 'LOCKED', 'ATTESTED', 'RELEASED', 'COMPLETED', 'REFUNDING', 'REFUNDED', 'FAILED');

-- CreateEnum
CREATE TYPE "CollateralStatus" AS ENUM ('LOCKED', 'BURNED', 'UNLOCKED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "RelayerKey" AS ENUM ('SECP256K1', 'ED25519', 'BLS12_381');

-- CreateEnum
CREATE TYPE "RelayerStatus" AS ENUM ('CANDIDATE', 'ACTIVE', 'JAILED', 'EXITING', 'EXITED');

-- CreateEnum
CREATE TYPE "AttestedEvent" AS ENUM ('SOURCE_LOCKED', 'DESTINATION_RELEASED', 'TIMED_OUT', 'REFUNDED');

-- CreateEnum
CREATE TYPE "AttestationVerdict" AS ENUM ('VALID', 'EQUIVOCATION', 'INVALID');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "bridge_routes" (
    "id" UUID NOT NULL,
    "source_network_id" UUID NOT NULL,
    "destination_network_id" UUID NOT NULL,
    "protocol" "BridgeProtocol" NOT NULL,
    "mechanism" "BridgeMechanism" NOT NULL,
    "source_denom" TEXT NOT NULL,
    "destination_denom" TEXT NOT NULL,
    "source_decimals" SMALLINT NOT NULL,
    "destination_decimals" SMALLINT NOT NULL,
    "source_port" TEXT NOT NULL DEFAULT 'transfer',
    "source_channel" TEXT,
    "destination_channel" TEXT,
    "lock_contract" TEXT,
    "required_confirmations" INTEGER NOT NULL,
    "quorum_percent" DECIMAL(5,2) NOT NULL DEFAULT 66.67,
    "fee_basis_points" DECIMAL(6,2) NOT NULL DEFAULT 10,
    "timeout_minutes" INTEGER NOT NULL DEFAULT 60,
    "status" "RouteStatus" NOT NULL DEFAULT 'ACTIVE',
    "paused_reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "bridge_routes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bridge_limits" (
    "id" UUID NOT NULL,
    "route_id" UUID NOT NULL,
    "limit_window" "LimitWindow" NOT NULL,
    "window_minutes" INTEGER NOT NULL,
    "limit_base_units" DECIMAL(78,0) NOT NULL,
    "per_transfer_base_units" DECIMAL(78,0) NOT NULL,
    "manual_review_base_units" DECIMAL(78,0),
    "used_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "window_started_at" TIMESTAMPTZ(6) NOT NULL,
    "set_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "bridge_limits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bridge_transfers" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "wallet_id" UUID,
    "route_id" UUID NOT NULL,
    "packet_sequence" BIGINT NOT NULL,
    "sender_address" TEXT NOT NULL,
    "receiver_address" TEXT NOT NULL,
    "sent_base_units" DECIMAL(78,0) NOT NULL,
    "fee_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "delivered_base_units" DECIMAL(78,0) NOT NULL,
    "memo" TEXT,
    "source_transaction_hash" TEXT,
    "destination_transaction_hash" TEXT,
    "refund_transaction_hash" TEXT,
    "status" "BridgeStatus" NOT NULL DEFAULT 'INITIATED',
    "timeout_at" TIMESTAMPTZ(6) NOT NULL,
    "completed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "bridge_transfers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "locked_collaterals" (
    "id" UUID NOT NULL,
    "transfer_id" UUID NOT NULL,
    "escrow_address" TEXT NOT NULL,
    "locked_base_units" DECIMAL(78,0) NOT NULL,
    "lock_height" BIGINT NOT NULL,
    "output_index" INTEGER NOT NULL DEFAULT 0,
    "merkle_proof_sha256" CHAR(64),
    "unlock_transaction_hash" TEXT,
    "status" "CollateralStatus" NOT NULL DEFAULT 'LOCKED',
    "locked_at" TIMESTAMPTZ(6) NOT NULL,
    "settled_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "locked_collaterals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bridge_relayers" (
    "id" UUID NOT NULL,
    "moniker" TEXT NOT NULL,
    "operator_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "key_algorithm" "RelayerKey" NOT NULL DEFAULT 'SECP256K1',
    "bonded_stake" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "slashed_stake" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "uptime_percent" DECIMAL(5,2),
    "attestation_count" BIGINT NOT NULL DEFAULT 0,
    "status" "RelayerStatus" NOT NULL DEFAULT 'CANDIDATE',
    "jailed_until" TIMESTAMPTZ(6),
    "exited_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "bridge_relayers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relayer_attestations" (
    "id" UUID NOT NULL,
    "transfer_id" UUID NOT NULL,
    "relayer_id" UUID NOT NULL,
    "event" "AttestedEvent" NOT NULL,
    "event_digest" CHAR(64) NOT NULL,
    "observed_height" BIGINT NOT NULL,
    "signature_hex" TEXT NOT NULL,
    "stake_weight" DECIMAL(18,8) NOT NULL,
    "verdict" "AttestationVerdict" NOT NULL DEFAULT 'VALID',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "relayer_attestations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "bridge_routes_destination_network_id_idx" ON "bridge_routes"("destination_network_id");

-- CreateIndex
CREATE UNIQUE INDEX "bridge_routes_source_network_id_destination_network_id_key" ON "bridge_routes"("source_network_id", "destination_network_id", "source_denom", "protocol");

-- CreateIndex
CREATE INDEX "bridge_limits_set_by_id_idx" ON "bridge_limits"("set_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "bridge_limits_route_id_limit_window_key" ON "bridge_limits"("route_id", "limit_window");

-- CreateIndex
CREATE UNIQUE INDEX "bridge_transfers_source_transaction_hash_key" ON "bridge_transfers"("source_transaction_hash");

-- CreateIndex
CREATE UNIQUE INDEX "bridge_transfers_destination_transaction_hash_key" ON "bridge_transfers"("destination_transaction_hash");

-- CreateIndex
CREATE UNIQUE INDEX "bridge_transfers_refund_transaction_hash_key" ON "bridge_transfers"("refund_transaction_hash");

-- CreateIndex
CREATE INDEX "bridge_transfers_user_id_created_at_idx" ON "bridge_transfers"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "bridge_transfers_wallet_id_idx" ON "bridge_transfers"("wallet_id");

-- CreateIndex
CREATE INDEX "bridge_transfers_organization_id_idx" ON "bridge_transfers"("organization_id");

-- CreateIndex
CREATE INDEX "bridge_transfers_compliance_id_idx" ON "bridge_transfers"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "bridge_transfers_route_id_packet_sequence_key" ON "bridge_transfers"("route_id", "packet_sequence");

-- CreateIndex
CREATE UNIQUE INDEX "locked_collaterals_transfer_id_key" ON "locked_collaterals"("transfer_id");

-- CreateIndex
CREATE UNIQUE INDEX "locked_collaterals_unlock_transaction_hash_key" ON "locked_collaterals"("unlock_transaction_hash");

-- CreateIndex
CREATE UNIQUE INDEX "bridge_relayers_moniker_key" ON "bridge_relayers"("moniker");

-- CreateIndex
CREATE UNIQUE INDEX "bridge_relayers_address_key" ON "bridge_relayers"("address");

-- CreateIndex
CREATE UNIQUE INDEX "bridge_relayers_public_key_key" ON "bridge_relayers"("public_key");

-- CreateIndex
CREATE INDEX "bridge_relayers_organization_id_status_idx" ON "bridge_relayers"("organization_id", "status");

-- CreateIndex
CREATE INDEX "bridge_relayers_operator_id_idx" ON "bridge_relayers"("operator_id");

-- CreateIndex
CREATE INDEX "bridge_relayers_compliance_id_idx" ON "bridge_relayers"("compliance_id");

-- CreateIndex
CREATE INDEX "relayer_attestations_relayer_id_created_at_idx" ON "relayer_attestations"("relayer_id", "created_at");

-- CreateIndex
CREATE INDEX "relayer_attestations_created_at_idx" ON "relayer_attestations" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "relayer_attestations_transfer_id_event_relayer_id_key" ON "relayer_attestations"("transfer_id", "event", "relayer_id");

-- AddForeignKey
ALTER TABLE "bridge_limits" ADD CONSTRAINT "bridge_limits_route_id_fkey" FOREIGN KEY ("route_id") REFERENCES "bridge_routes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bridge_transfers" ADD CONSTRAINT "bridge_transfers_route_id_fkey" FOREIGN KEY ("route_id") REFERENCES "bridge_routes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "locked_collaterals" ADD CONSTRAINT "locked_collaterals_transfer_id_fkey" FOREIGN KEY ("transfer_id") REFERENCES "bridge_transfers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relayer_attestations" ADD CONSTRAINT "relayer_attestations_transfer_id_fkey" FOREIGN KEY ("transfer_id") REFERENCES "bridge_transfers"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "relayer_attestations" ADD CONSTRAINT "relayer_attestations_relayer_id_fkey" FOREIGN KEY ("relayer_id") REFERENCES "bridge_relayers"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of bridge_routes
ALTER TABLE "bridge_routes" ADD CONSTRAINT "bridge_routes_source_network_id_destination_netw_9eb31822_check"
    CHECK (source_network_id <> destination_network_id);
ALTER TABLE "bridge_routes" ADD CONSTRAINT "bridge_routes_source_decimals_destination_decima_1d3460d8_check"
    CHECK (source_decimals BETWEEN 0 AND 36 AND destination_decimals BETWEEN 0 AND 36);
ALTER TABLE "bridge_routes" ADD CONSTRAINT "bridge_routes_fee_basis_points_d00d61bb_check"
    CHECK (fee_basis_points BETWEEN 0 AND 500);
ALTER TABLE "bridge_routes" ADD CONSTRAINT "bridge_routes_quorum_percent_fd8bec0d_check"
    CHECK (quorum_percent > 50 AND quorum_percent <= 100);
ALTER TABLE "bridge_routes" ADD CONSTRAINT "bridge_routes_required_confirmations_041b583a_check"
    CHECK (required_confirmations BETWEEN 1 AND 1000);
ALTER TABLE "bridge_routes" ADD CONSTRAINT "bridge_routes_protocol_source_channel_destinatio_28375644_check"
    CHECK ((protocol = 'IBC') = (source_channel IS NOT NULL AND destination_channel IS NOT NULL));
ALTER TABLE "bridge_routes" ADD CONSTRAINT "bridge_routes_source_channel_destination_channel_527c3f0c_check"
    CHECK (source_channel ~ '^channel-[0-9]+$' AND destination_channel ~ '^channel-[0-9]+$');
ALTER TABLE "bridge_routes" ADD CONSTRAINT "bridge_routes_timeout_minutes_e8a4e8e1_check"
    CHECK (timeout_minutes BETWEEN 1 AND 10080);

-- Safeguards of bridge_limits
ALTER TABLE "bridge_limits" ADD CONSTRAINT "bridge_limits_used_base_units_limit_base_units_c7338f90_check"
    CHECK (used_base_units <= limit_base_units);
ALTER TABLE "bridge_limits" ADD CONSTRAINT "bridge_limits_per_transfer_base_units_limit_base_b74cfc8a_check"
    CHECK (per_transfer_base_units <= limit_base_units);
ALTER TABLE "bridge_limits" ADD CONSTRAINT "bridge_limits_window_minutes_91759553_check"
    CHECK (window_minutes BETWEEN 1 AND 43200);
ALTER TABLE "bridge_limits" ADD CONSTRAINT "bridge_limits_manual_review_base_units_per_trans_84aa6c1f_check"
    CHECK (manual_review_base_units <= per_transfer_base_units);
ALTER TABLE "bridge_limits" ADD CONSTRAINT "bridge_limits_limit_base_units_5e52b89d_check"
    CHECK (limit_base_units > 0 AND limit_base_units < 'NaN');
ALTER TABLE "bridge_limits" ADD CONSTRAINT "bridge_limits_per_transfer_base_units_f153d3fb_check"
    CHECK (per_transfer_base_units > 0 AND per_transfer_base_units < 'NaN');
ALTER TABLE "bridge_limits" ADD CONSTRAINT "bridge_limits_manual_review_base_units_3b5d0b72_check"
    CHECK (manual_review_base_units > 0 AND manual_review_base_units < 'NaN');
ALTER TABLE "bridge_limits" ADD CONSTRAINT "bridge_limits_used_base_units_1ad7c851_check"
    CHECK (used_base_units >= 0 AND used_base_units < 'NaN');

-- Safeguards of bridge_transfers
ALTER TABLE "bridge_transfers" ADD CONSTRAINT "bridge_transfers_delivered_base_units_fee_base_u_63e9ba5e_check"
    CHECK (delivered_base_units + fee_base_units <= sent_base_units);
ALTER TABLE "bridge_transfers" ADD CONSTRAINT "bridge_transfers_packet_sequence_085a859e_check"
    CHECK (packet_sequence >= 1);
ALTER TABLE "bridge_transfers" ADD CONSTRAINT "bridge_transfers_timeout_at_created_at_73728156_check"
    CHECK (timeout_at > created_at);
ALTER TABLE "bridge_transfers" ADD CONSTRAINT "bridge_transfers_status_destination_transaction_b23fbc05_check"
    CHECK ((status IN ('RELEASED', 'COMPLETED')) = (destination_transaction_hash IS NOT NULL));
ALTER TABLE "bridge_transfers" ADD CONSTRAINT "bridge_transfers_status_completed_at_a7bd4c47_check"
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL));
ALTER TABLE "bridge_transfers" ADD CONSTRAINT "bridge_transfers_status_refund_transaction_hash_9f6f9125_check"
    CHECK ((status = 'REFUNDED') = (refund_transaction_hash IS NOT NULL));
ALTER TABLE "bridge_transfers" ADD CONSTRAINT "bridge_transfers_status_source_transaction_hash_1b261b94_check"
    CHECK (status IN ('INITIATED', 'FAILED') OR source_transaction_hash IS NOT NULL);
ALTER TABLE "bridge_transfers" ADD CONSTRAINT "bridge_transfers_completed_at_created_at_d066703a_check"
    CHECK (completed_at >= created_at);
ALTER TABLE "bridge_transfers" ADD CONSTRAINT "bridge_transfers_sent_base_units_8c0bf1f6_check"
    CHECK (sent_base_units > 0 AND sent_base_units < 'NaN');
ALTER TABLE "bridge_transfers" ADD CONSTRAINT "bridge_transfers_fee_base_units_1591e214_check"
    CHECK (fee_base_units >= 0 AND fee_base_units < 'NaN');
ALTER TABLE "bridge_transfers" ADD CONSTRAINT "bridge_transfers_delivered_base_units_6b09b7d4_check"
    CHECK (delivered_base_units >= 0 AND delivered_base_units < 'NaN');
CREATE INDEX "bridge_transfers_timeout_at_738e8522_idx" ON "bridge_transfers" ("timeout_at")
    WHERE (status IN ('LOCKED', 'ATTESTED'));

-- Safeguards of locked_collaterals
ALTER TABLE "locked_collaterals" ADD CONSTRAINT "locked_collaterals_status_settled_at_dce78358_check"
    CHECK ((status = 'LOCKED') = (settled_at IS NULL));
ALTER TABLE "locked_collaterals" ADD CONSTRAINT "locked_collaterals_lock_height_cb4cc12c_check"
    CHECK (lock_height >= 0);
ALTER TABLE "locked_collaterals" ADD CONSTRAINT "locked_collaterals_unlock_transaction_hash_statu_f3e174e5_check"
    CHECK (unlock_transaction_hash IS NULL OR status IN ('UNLOCKED', 'REFUNDED'));
ALTER TABLE "locked_collaterals" ADD CONSTRAINT "locked_collaterals_settled_at_locked_at_592200fa_check"
    CHECK (settled_at >= locked_at);
ALTER TABLE "locked_collaterals" ADD CONSTRAINT "locked_collaterals_locked_base_units_f23c055f_check"
    CHECK (locked_base_units > 0 AND locked_base_units < 'NaN');
ALTER TABLE "locked_collaterals" ADD CONSTRAINT "locked_collaterals_merkle_proof_sha256_8efc40b8_check"
    CHECK (merkle_proof_sha256 ~ '^[0-9a-f]{64}$');

-- Safeguards of bridge_relayers
ALTER TABLE "bridge_relayers" ADD CONSTRAINT "bridge_relayers_address_f5d5a7b2_check"
    CHECK (address ~ '^[-.%a-zA-Z0-9]{1,128}$');
ALTER TABLE "bridge_relayers" ADD CONSTRAINT "bridge_relayers_uptime_percent_577c176d_check"
    CHECK (uptime_percent BETWEEN 0 AND 100);
ALTER TABLE "bridge_relayers" ADD CONSTRAINT "bridge_relayers_status_jailed_until_e54f7074_check"
    CHECK ((status = 'JAILED') = (jailed_until IS NOT NULL));
ALTER TABLE "bridge_relayers" ADD CONSTRAINT "bridge_relayers_status_bonded_stake_3cfaa7df_check"
    CHECK (status <> 'ACTIVE' OR bonded_stake > 0);
ALTER TABLE "bridge_relayers" ADD CONSTRAINT "bridge_relayers_status_exited_at_df5a1b8b_check"
    CHECK ((status = 'EXITED') = (exited_at IS NOT NULL));
ALTER TABLE "bridge_relayers" ADD CONSTRAINT "bridge_relayers_bonded_stake_b3b80a38_check"
    CHECK (bonded_stake >= 0 AND bonded_stake < 'NaN');
ALTER TABLE "bridge_relayers" ADD CONSTRAINT "bridge_relayers_slashed_stake_6e3ada26_check"
    CHECK (slashed_stake >= 0 AND slashed_stake < 'NaN');

-- Safeguards of relayer_attestations
ALTER TABLE "relayer_attestations" ADD CONSTRAINT "relayer_attestations_signature_hex_fbcbbec4_check"
    CHECK (signature_hex ~ '^([0-9a-f]{96}|[0-9a-f]{128}|[0-9a-f]{130}|[0-9a-f]{192})$');
ALTER TABLE "relayer_attestations" ADD CONSTRAINT "relayer_attestations_event_digest_d279600c_check"
    CHECK (event_digest ~ '^[0-9a-f]{64}$');
ALTER TABLE "relayer_attestations" ADD CONSTRAINT "relayer_attestations_observed_height_636ba4f4_check"
    CHECK (observed_height >= 0);
ALTER TABLE "relayer_attestations" ADD CONSTRAINT "relayer_attestations_stake_weight_0361768a_check"
    CHECK (stake_weight >= 0 AND stake_weight < 'NaN');

-- Live rows of bridge_routes
CREATE VIEW azora_keys."bridge_routes_a5388bfa_live" AS
    SELECT "id" FROM "bridge_routes"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."bridge_routes_a5388bfa_live" TO azora_user;

-- Own rows of bridge_transfers
CREATE VIEW azora_keys."bridge_transfers_3d5523e3_own" AS
    SELECT "id" FROM "bridge_transfers"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."bridge_transfers_3d5523e3_own" TO azora_user;

-- Access to bridge_routes
ALTER TABLE "bridge_routes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "bridge_routes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "bridge_routes" TO azora_service;
GRANT SELECT ON "bridge_routes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "bridge_routes_0344813a_access" ON "bridge_routes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "bridge_routes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "bridge_routes" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "bridge_routes" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."bridge_routes" WITH (security_barrier = true) AS
    SELECT "id", "source_network_id", "destination_network_id", "protocol", "mechanism", "source_denom",
        "destination_denom", "source_decimals", "destination_decimals", "source_port", "source_channel",
        "destination_channel", "lock_contract", "required_confirmations", "quorum_percent", "fee_basis_points",
        "timeout_minutes", "status", "paused_reason", "created_at", "updated_at", "deleted_at"
    FROM "bridge_routes";
GRANT SELECT ON azora_reader."bridge_routes" TO azora_reader;
ALTER VIEW azora_reader."bridge_routes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "bridge_routes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "bridge_routes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "bridge_routes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "bridge_routes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to bridge_limits
ALTER TABLE "bridge_limits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "bridge_limits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "bridge_limits" TO azora_service;
GRANT SELECT ON "bridge_limits" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "bridge_limits_dd5d0c8e_access" ON "bridge_limits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "bridge_limits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "bridge_limits" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "bridge_limits" AS RESTRICTIVE TO azora_user
    USING (EXISTS (SELECT FROM azora_keys."bridge_routes_a5388bfa_live" live WHERE live."id" = "bridge_limits"."route_id"));
CREATE VIEW azora_reader."bridge_limits" WITH (security_barrier = true) AS
    SELECT "id", "route_id", "limit_window", "window_minutes", "limit_base_units", "per_transfer_base_units",
        "manual_review_base_units", "used_base_units", "window_started_at", "set_by_id", "created_at", "updated_at"
    FROM "bridge_limits";
GRANT SELECT ON azora_reader."bridge_limits" TO azora_reader;
ALTER VIEW azora_reader."bridge_limits" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "bridge_limits"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "bridge_limits"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "bridge_limits"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "bridge_limits"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to bridge_transfers
ALTER TABLE "bridge_transfers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "bridge_transfers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "bridge_transfers" TO azora_service;
GRANT SELECT ON "bridge_transfers" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("memo") ON "bridge_transfers" TO azora_maintenance;
CREATE POLICY "bridge_transfers_515e9799_access" ON "bridge_transfers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "bridge_transfers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "bridge_transfers" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "bridge_transfers" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."bridge_transfers" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "wallet_id", "route_id", "packet_sequence", "sender_address", "receiver_address",
        "sent_base_units", "fee_base_units", "delivered_base_units", azora.mask_free_text("memo") AS "memo",
        "source_transaction_hash", "destination_transaction_hash", "refund_transaction_hash", "status", "timeout_at",
        "completed_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "bridge_transfers";
GRANT SELECT ON azora_reader."bridge_transfers" TO azora_reader;
ALTER VIEW azora_reader."bridge_transfers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "bridge_transfers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{memo}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "bridge_transfers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{memo}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "bridge_transfers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{memo}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "bridge_transfers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to locked_collaterals
ALTER TABLE "locked_collaterals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "locked_collaterals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "locked_collaterals" TO azora_service;
GRANT SELECT ON "locked_collaterals" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "locked_collaterals_b2f95b9b_access" ON "locked_collaterals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "locked_collaterals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "locked_collaterals" FOR SELECT TO azora_user
    USING ("transfer_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."bridge_transfers_3d5523e3_own")));
CREATE VIEW azora_reader."locked_collaterals" WITH (security_barrier = true) AS
    SELECT "id", "transfer_id", "escrow_address", "locked_base_units", "lock_height", "output_index",
        "merkle_proof_sha256", "unlock_transaction_hash", "status", "locked_at", "settled_at", "created_at",
        "updated_at"
    FROM "locked_collaterals";
GRANT SELECT ON azora_reader."locked_collaterals" TO azora_reader;
ALTER VIEW azora_reader."locked_collaterals" OWNER TO azora_masker;

-- Access to bridge_relayers
ALTER TABLE "bridge_relayers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "bridge_relayers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "bridge_relayers" TO azora_service;
GRANT SELECT ON "bridge_relayers" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "bridge_relayers_22fbc40f_access" ON "bridge_relayers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "bridge_relayers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "bridge_relayers" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "bridge_relayers" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."bridge_relayers" WITH (security_barrier = true) AS
    SELECT "id", "moniker", "operator_id", "address", "public_key", "key_algorithm", "bonded_stake", "slashed_stake",
        "uptime_percent", "attestation_count", "status", "jailed_until", "exited_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "bridge_relayers";
GRANT SELECT ON azora_reader."bridge_relayers" TO azora_reader;
ALTER VIEW azora_reader."bridge_relayers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "bridge_relayers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "bridge_relayers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "bridge_relayers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "bridge_relayers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to relayer_attestations
ALTER TABLE "relayer_attestations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "relayer_attestations" FROM PUBLIC;
GRANT SELECT, INSERT ON "relayer_attestations" TO azora_service;
GRANT SELECT ON "relayer_attestations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "relayer_attestations_2a5734f2_access" ON "relayer_attestations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "relayer_attestations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "relayer_attestations" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."relayer_attestations" WITH (security_barrier = true) AS
    SELECT "id", "transfer_id", "relayer_id", "event", "event_digest", "observed_height", "signature_hex", "stake_weight",
        "verdict", "created_at"
    FROM "relayer_attestations";
GRANT SELECT ON azora_reader."relayer_attestations" TO azora_reader;
ALTER VIEW azora_reader."relayer_attestations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "relayer_attestations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "relayer_attestations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
