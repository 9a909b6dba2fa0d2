-- CreateEnum
CREATE TYPE "CoinAccountStatus" AS ENUM ('ACTIVE', 'FROZEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "AddressStatus" AS ENUM ('CURRENT', 'USED', 'RETIRED');

-- CreateEnum
CREATE TYPE "WalletOrigin" AS ENUM ('UNKNOWN', 'SELF_HOSTED', 'EXCHANGE', 'CUSTODIAN', 'CONTRACT');

-- CreateEnum
CREATE TYPE "DepositStatus" AS ENUM ('SEEN', 'CONFIRMING', 'CREDITED', 'SWEPT', 'QUARANTINED', 'ORPHANED');

-- CreateEnum
CREATE TYPE "QuarantineReason" AS ENUM ('SANCTIONED_SENDER', 'TRAVEL_RULE_MISSING', 'MIXER', 'UNSUPPORTED_TOKEN', 'BELOW_MINIMUM');

-- CreateEnum
CREATE TYPE "CoinWithdrawalStatus" AS ENUM ('REQUESTED', 'SCREENING', 'AWAITING_TRAVEL_RULE', 'SIGNED', 'BROADCAST', 'CONFIRMED', 'REFUSED', 'CANCELLED', 'FAILED');

-- CreateEnum
CREATE TYPE "WithdrawalRefusal" AS ENUM ('SANCTIONED_DESTINATION', 'TRAVEL_RULE_REJECTED', 'INSUFFICIENT_FUNDS', 'LIMIT_EXCEEDED', 'RISK');

-- CreateEnum
CREATE TYPE "MessageDirection" AS ENUM ('OUTBOUND', 'INBOUND');

-- CreateEnum
CREATE TYPE "TravelRuleProtocol" AS ENUM ('TRISA', 'TRP', 'OPENVASP', 'SYGNA', 'VERIFYVASP', 'MANUAL');

-- CreateEnum
CREATE TYPE "MessageStatus" AS ENUM ('DRAFT', 'SENT', 'ACCEPTED', 'REJECTED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "MessageRejection" AS ENUM ('BENEFICIARY_UNKNOWN', 'NAME_MISMATCH', 'INCOMPLETE', 'SANCTIONS', 'UNSUPPORTED_ASSET');

-- CreateEnum
CREATE TYPE "SweepPurpose" AS ENUM ('GATHER', 'REBALANCE', 'REFILL_HOT');

-- CreateEnum
CREATE TYPE "StorageTier" AS ENUM ('DEPOSIT', 'HOT', 'WARM', 'COLD');

-- CreateEnum
CREATE TYPE "SweepStatus" AS ENUM ('PLANNED', 'BROADCAST', 'CONFIRMED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "coin_accounts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "chain_id" TEXT NOT NULL,
    "coin_type" INTEGER NOT NULL,
    "account_index" INTEGER NOT NULL,
    "extended_public_key" TEXT NOT NULL,
    "confirmed_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "pending_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "reserved_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "kyc_case_id" UUID,
    "status" "CoinAccountStatus" NOT NULL DEFAULT 'ACTIVE',
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "coin_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deposit_addresses" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "caip10" TEXT NOT NULL,
    "change_index" SMALLINT NOT NULL DEFAULT 0,
    "address_index" INTEGER NOT NULL,
    "memo" TEXT,
    "label" TEXT,
    "status" "AddressStatus" NOT NULL DEFAULT 'CURRENT',
    "first_used_at" TIMESTAMPTZ(6),
    "retired_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "deposit_addresses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coin_deposits" (
    "id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "transaction_id" UUID NOT NULL,
    "output_index" INTEGER NOT NULL,
    "sender_address" TEXT,
    "base_units" DECIMAL(78,0) NOT NULL,
    "block_height" BIGINT,
    "confirmations" INTEGER NOT NULL DEFAULT 0,
    "required_confirmations" INTEGER NOT NULL DEFAULT 12,
    "origin_kind" "WalletOrigin" NOT NULL DEFAULT 'UNKNOWN',
    "status" "DepositStatus" NOT NULL DEFAULT 'SEEN',
    "quarantine_reason" "QuarantineReason",
    "mint_transaction_id" UUID,
    "credited_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "coin_deposits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coin_withdrawals" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "destination_caip10" TEXT NOT NULL,
    "destination_kind" "WalletOrigin" NOT NULL,
    "base_units" DECIMAL(78,0) NOT NULL,
    "network_fee_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "nonce" BIGINT,
    "signatures_required" SMALLINT NOT NULL DEFAULT 2,
    "signatures_collected" SMALLINT NOT NULL DEFAULT 0,
    "travel_rule_required" BOOLEAN NOT NULL DEFAULT true,
    "travel_rule_message_id" UUID,
    "transaction_hash" TEXT,
    "indexed_transaction_id" UUID,
    "status" "CoinWithdrawalStatus" NOT NULL DEFAULT 'REQUESTED',
    "refusal" "WithdrawalRefusal",
    "idempotency_key" VARCHAR(255) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "coin_withdrawals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "travel_rule_messages" (
    "id" UUID NOT NULL,
    "direction" "MessageDirection" NOT NULL,
    "customer_id" UUID NOT NULL,
    "deposit_id" UUID,
    "protocol" "TravelRuleProtocol" NOT NULL,
    "protocol_message_id" TEXT NOT NULL,
    "counterparty_vasp_name" TEXT NOT NULL,
    "counterparty_vasp_lei" CHAR(20),
    "originator_name" TEXT NOT NULL,
    "originator_account" TEXT NOT NULL,
    "originator_address" TEXT,
    "originator_national_id" TEXT,
    "originator_birth_date" DATE,
    "originator_country" CHAR(2),
    "beneficiary_name" TEXT NOT NULL,
    "beneficiary_account" TEXT NOT NULL,
    "beneficiary_country" CHAR(2),
    "transfer_value" DECIMAL(18,8) NOT NULL,
    "transfer_currency" VARCHAR(10) NOT NULL,
    "status" "MessageStatus" NOT NULL DEFAULT 'DRAFT',
    "rejection" "MessageRejection",
    "sent_at" TIMESTAMPTZ(6),
    "answered_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "travel_rule_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sweep_transactions" (
    "id" UUID NOT NULL,
    "chain_id" TEXT NOT NULL,
    "purpose" "SweepPurpose" NOT NULL,
    "from_tier" "StorageTier" NOT NULL,
    "to_tier" "StorageTier" NOT NULL,
    "moved_base_units" DECIMAL(78,0) NOT NULL,
    "network_fee_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "deposit_count" INTEGER NOT NULL DEFAULT 0,
    "transaction_hash" TEXT,
    "approved_by_id" UUID,
    "status" "SweepStatus" NOT NULL DEFAULT 'PLANNED',
    "planned_at" TIMESTAMPTZ(6) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "sweep_transactions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "coin_accounts_extended_public_key_key" ON "coin_accounts"("extended_public_key");

-- CreateIndex
CREATE INDEX "coin_accounts_user_id_status_idx" ON "coin_accounts"("user_id", "status");

-- CreateIndex
CREATE INDEX "coin_accounts_wallet_id_idx" ON "coin_accounts"("wallet_id");

-- CreateIndex
CREATE INDEX "coin_accounts_kyc_case_id_idx" ON "coin_accounts"("kyc_case_id");

-- CreateIndex
CREATE INDEX "coin_accounts_organization_id_idx" ON "coin_accounts"("organization_id");

-- CreateIndex
CREATE INDEX "coin_accounts_compliance_id_idx" ON "coin_accounts"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "coin_accounts_chain_id_coin_type_account_index_key" ON "coin_accounts"("chain_id", "coin_type", "account_index");

-- CreateIndex
CREATE UNIQUE INDEX "deposit_addresses_caip10_key" ON "deposit_addresses"("caip10");

-- CreateIndex
CREATE UNIQUE INDEX "deposit_addresses_account_id_change_index_address_index_key" ON "deposit_addresses"("account_id", "change_index", "address_index");

-- CreateIndex
CREATE UNIQUE INDEX "coin_deposits_mint_transaction_id_key" ON "coin_deposits"("mint_transaction_id");

-- CreateIndex
CREATE INDEX "coin_deposits_address_id_created_at_idx" ON "coin_deposits"("address_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "coin_deposits_transaction_id_output_index_key" ON "coin_deposits"("transaction_id", "output_index");

-- CreateIndex
CREATE UNIQUE INDEX "coin_withdrawals_travel_rule_message_id_key" ON "coin_withdrawals"("travel_rule_message_id");

-- CreateIndex
CREATE UNIQUE INDEX "coin_withdrawals_transaction_hash_key" ON "coin_withdrawals"("transaction_hash");

-- CreateIndex
CREATE INDEX "coin_withdrawals_user_id_created_at_idx" ON "coin_withdrawals"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "coin_withdrawals_indexed_transaction_id_idx" ON "coin_withdrawals"("indexed_transaction_id");

-- CreateIndex
CREATE INDEX "coin_withdrawals_organization_id_idx" ON "coin_withdrawals"("organization_id");

-- CreateIndex
CREATE INDEX "coin_withdrawals_compliance_id_idx" ON "coin_withdrawals"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "coin_withdrawals_account_id_idempotency_key_key" ON "coin_withdrawals"("account_id", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "travel_rule_messages_protocol_message_id_key" ON "travel_rule_messages"("protocol_message_id");

-- CreateIndex
CREATE INDEX "travel_rule_messages_customer_id_created_at_idx" ON "travel_rule_messages"("customer_id", "created_at");

-- CreateIndex
CREATE INDEX "travel_rule_messages_organization_id_idx" ON "travel_rule_messages"("organization_id");

-- CreateIndex
CREATE INDEX "travel_rule_messages_compliance_id_idx" ON "travel_rule_messages"("compliance_id");

-- CreateIndex
CREATE INDEX "travel_rule_messages_deposit_id_idx" ON "travel_rule_messages"("deposit_id");

-- CreateIndex
CREATE INDEX "sweep_transactions_status_planned_at_idx" ON "sweep_transactions"("status", "planned_at");

-- CreateIndex
CREATE INDEX "sweep_transactions_approved_by_id_idx" ON "sweep_transactions"("approved_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "sweep_transactions_chain_id_transaction_hash_key" ON "sweep_transactions"("chain_id", "transaction_hash");

-- AddForeignKey
ALTER TABLE "deposit_addresses" ADD CONSTRAINT "deposit_addresses_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "coin_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coin_deposits" ADD CONSTRAINT "coin_deposits_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "deposit_addresses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coin_withdrawals" ADD CONSTRAINT "coin_withdrawals_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "coin_accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coin_withdrawals" ADD CONSTRAINT "coin_withdrawals_travel_rule_message_id_fkey" FOREIGN KEY ("travel_rule_message_id") REFERENCES "travel_rule_messages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "travel_rule_messages" ADD CONSTRAINT "travel_rule_messages_deposit_id_fkey" FOREIGN KEY ("deposit_id") REFERENCES "coin_deposits"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of coin_accounts
ALTER TABLE "coin_accounts" ADD CONSTRAINT "coin_accounts_coin_type_account_index_e7faddcd_check"
    CHECK (coin_type >= 0 AND account_index >= 0);
ALTER TABLE "coin_accounts" ADD CONSTRAINT "coin_accounts_reserved_base_units_confirmed_base_4395f366_check"
    CHECK (reserved_base_units <= confirmed_base_units);
ALTER TABLE "coin_accounts" ADD CONSTRAINT "coin_accounts_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "coin_accounts" ADD CONSTRAINT "coin_accounts_status_confirmed_base_units_pendin_be8ab0e7_check"
    CHECK (status <> 'CLOSED' OR (confirmed_base_units = 0 AND pending_base_units = 0));
ALTER TABLE "coin_accounts" ADD CONSTRAINT "coin_accounts_chain_id_8fa7b05b_check"
    CHECK (chain_id ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}$');
ALTER TABLE "coin_accounts" ADD CONSTRAINT "coin_accounts_confirmed_base_units_b61b111d_check"
    CHECK (confirmed_base_units >= 0 AND confirmed_base_units < 'NaN');
ALTER TABLE "coin_accounts" ADD CONSTRAINT "coin_accounts_pending_base_units_13a7aba3_check"
    CHECK (pending_base_units >= 0 AND pending_base_units < 'NaN');
ALTER TABLE "coin_accounts" ADD CONSTRAINT "coin_accounts_reserved_base_units_bfb115f0_check"
    CHECK (reserved_base_units >= 0 AND reserved_base_units < 'NaN');
CREATE UNIQUE INDEX "coin_accounts_user_id_chain_id_acc9586a_key" ON "coin_accounts" ("user_id", "chain_id")
    WHERE (status <> 'CLOSED' AND deleted_at IS NULL);

-- Safeguards of deposit_addresses
ALTER TABLE "deposit_addresses" ADD CONSTRAINT "deposit_addresses_change_index_address_index_15952f1f_check"
    CHECK (change_index IN (0, 1) AND address_index >= 0);
ALTER TABLE "deposit_addresses" ADD CONSTRAINT "deposit_addresses_caip10_1f44a4c2_check"
    CHECK (caip10 ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}:[-.%a-zA-Z0-9]{1,128}$');
ALTER TABLE "deposit_addresses" ADD CONSTRAINT "deposit_addresses_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));
CREATE UNIQUE INDEX "deposit_addresses_account_id_59d001ef_key" ON "deposit_addresses" ("account_id")
    WHERE (status = 'CURRENT' AND change_index = 0);

-- Safeguards of coin_deposits
ALTER TABLE "coin_deposits" ADD CONSTRAINT "coin_deposits_confirmations_required_confirmatio_399deda9_check"
    CHECK (confirmations >= 0 AND required_confirmations BETWEEN 1 AND 500);
ALTER TABLE "coin_deposits" ADD CONSTRAINT "coin_deposits_status_confirmations_required_conf_a2bf6ce4_check"
    CHECK (status NOT IN ('CREDITED', 'SWEPT') OR confirmations >= required_confirmations);
ALTER TABLE "coin_deposits" ADD CONSTRAINT "coin_deposits_status_credited_at_489a48a7_check"
    CHECK ((status IN ('CREDITED', 'SWEPT')) = (credited_at IS NOT NULL));
ALTER TABLE "coin_deposits" ADD CONSTRAINT "coin_deposits_credited_at_mint_transaction_id_85e44f35_check"
    CHECK ((credited_at IS NULL) = (mint_transaction_id IS NULL));
ALTER TABLE "coin_deposits" ADD CONSTRAINT "coin_deposits_output_index_be357f33_check"
    CHECK (output_index >= 0);
ALTER TABLE "coin_deposits" ADD CONSTRAINT "coin_deposits_status_quarantine_reason_f9dde7d9_check"
    CHECK ((status = 'QUARANTINED') = (quarantine_reason IS NOT NULL));
ALTER TABLE "coin_deposits" ADD CONSTRAINT "coin_deposits_sender_address_58bf577a_check"
    CHECK (sender_address <> '');
ALTER TABLE "coin_deposits" ADD CONSTRAINT "coin_deposits_base_units_3c151abd_check"
    CHECK (base_units > 0 AND base_units < 'NaN');
CREATE INDEX "coin_deposits_block_height_95415647_idx" ON "coin_deposits" ("block_height")
    WHERE (status IN ('SEEN', 'CONFIRMING'));

-- Safeguards of coin_withdrawals
ALTER TABLE "coin_withdrawals" ADD CONSTRAINT "coin_withdrawals_destination_caip10_d1b33ec1_check"
    CHECK (destination_caip10 ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}:[-.%a-zA-Z0-9]{1,128}$');
ALTER TABLE "coin_withdrawals" ADD CONSTRAINT "coin_withdrawals_signatures_collected_signatures_77560f69_check"
    CHECK (signatures_collected BETWEEN 0 AND 15 AND signatures_required BETWEEN 1 AND 15);
ALTER TABLE "coin_withdrawals" ADD CONSTRAINT "coin_withdrawals_status_signatures_collected_sig_799ba998_check"
    CHECK (status NOT IN ('SIGNED', 'BROADCAST', 'CONFIRMED') OR signatures_collected >= signatures_required);
ALTER TABLE "coin_withdrawals" ADD CONSTRAINT "coin_withdrawals_status_transaction_hash_45eef32a_check"
    CHECK (status NOT IN ('BROADCAST', 'CONFIRMED') OR transaction_hash IS NOT NULL);
ALTER TABLE "coin_withdrawals" ADD CONSTRAINT "coin_withdrawals_status_confirmed_at_ace76b45_check"
    CHECK ((status = 'CONFIRMED') = (confirmed_at IS NOT NULL));
ALTER TABLE "coin_withdrawals" ADD CONSTRAINT "coin_withdrawals_status_refusal_22779920_check"
    CHECK ((status = 'REFUSED') = (refusal IS NOT NULL));
ALTER TABLE "coin_withdrawals" ADD CONSTRAINT "coin_withdrawals_nonce_1dc18aa4_check"
    CHECK (nonce >= 0);
ALTER TABLE "coin_withdrawals" ADD CONSTRAINT "coin_withdrawals_travel_rule_required_status_tra_c222bb56_check"
    CHECK (NOT travel_rule_required OR status IN ('REQUESTED', 'SCREENING', 'AWAITING_TRAVEL_RULE', 'REFUSED', 'CANCELLED') OR travel_rule_message_id IS NOT NULL);
ALTER TABLE "coin_withdrawals" ADD CONSTRAINT "coin_withdrawals_base_units_3c151abd_check"
    CHECK (base_units > 0 AND base_units < 'NaN');
ALTER TABLE "coin_withdrawals" ADD CONSTRAINT "coin_withdrawals_network_fee_base_units_2503ad4b_check"
    CHECK (network_fee_base_units >= 0 AND network_fee_base_units < 'NaN');
CREATE UNIQUE INDEX "coin_withdrawals_account_id_nonce_986f7161_key" ON "coin_withdrawals" ("account_id", "nonce")
    WHERE (status IN ('SIGNED', 'BROADCAST', 'CONFIRMED'));

-- Safeguards of travel_rule_messages
ALTER TABLE "travel_rule_messages" ADD CONSTRAINT "travel_rule_messages_counterparty_vasp_lei_c0cac41d_check"
    CHECK (counterparty_vasp_lei ~ '^[A-Z0-9]{18}[0-9]{2}$');
ALTER TABLE "travel_rule_messages" ADD CONSTRAINT "travel_rule_messages_status_sent_at_14bf8fce_check"
    CHECK (status <> 'SENT' OR sent_at IS NOT NULL);
ALTER TABLE "travel_rule_messages" ADD CONSTRAINT "travel_rule_messages_status_answered_at_61ba7032_check"
    CHECK ((status IN ('ACCEPTED', 'REJECTED')) = (answered_at IS NOT NULL));
ALTER TABLE "travel_rule_messages" ADD CONSTRAINT "travel_rule_messages_status_rejection_73a653db_check"
    CHECK ((status = 'REJECTED') = (rejection IS NOT NULL));
ALTER TABLE "travel_rule_messages" ADD CONSTRAINT "travel_rule_messages_originator_country_benefici_b41fbfa4_check"
    CHECK (originator_country ~ '^[A-Z]{2}$' AND beneficiary_country ~ '^[A-Z]{2}$');
ALTER TABLE "travel_rule_messages" ADD CONSTRAINT "travel_rule_messages_answered_at_sent_at_8fbcf714_check"
    CHECK (answered_at >= sent_at);
ALTER TABLE "travel_rule_messages" ADD CONSTRAINT "travel_rule_messages_deposit_id_direction_bfed404c_check"
    CHECK (deposit_id IS NULL OR direction = 'INBOUND');
ALTER TABLE "travel_rule_messages" ADD CONSTRAINT "travel_rule_messages_transfer_value_5edb726b_check"
    CHECK (transfer_value > 0 AND transfer_value < 'NaN');
CREATE UNIQUE INDEX "travel_rule_messages_deposit_id_fb0abdf2_key" ON "travel_rule_messages" ("deposit_id")
    WHERE (status <> 'REJECTED' AND deleted_at IS NULL);

-- Safeguards of sweep_transactions
ALTER TABLE "sweep_transactions" ADD CONSTRAINT "sweep_transactions_from_tier_to_tier_purpose_ad19d38b_check"
    CHECK (from_tier <> to_tier OR purpose = 'GATHER');
ALTER TABLE "sweep_transactions" ADD CONSTRAINT "sweep_transactions_status_confirmed_at_ace76b45_check"
    CHECK ((status = 'CONFIRMED') = (confirmed_at IS NOT NULL));
ALTER TABLE "sweep_transactions" ADD CONSTRAINT "sweep_transactions_status_transaction_hash_4bd7bf84_check"
    CHECK (status IN ('PLANNED', 'CANCELLED', 'FAILED') OR transaction_hash IS NOT NULL);
ALTER TABLE "sweep_transactions" ADD CONSTRAINT "sweep_transactions_deposit_count_purpose_800d358a_check"
    CHECK (deposit_count >= 0 AND (purpose = 'GATHER') = (deposit_count > 0));
ALTER TABLE "sweep_transactions" ADD CONSTRAINT "sweep_transactions_to_tier_approved_by_id_purpos_71e4802c_check"
    CHECK (to_tier <> 'HOT' OR approved_by_id IS NOT NULL OR purpose = 'GATHER');
ALTER TABLE "sweep_transactions" ADD CONSTRAINT "sweep_transactions_network_fee_base_units_moved_69850815_check"
    CHECK (network_fee_base_units < moved_base_units);
ALTER TABLE "sweep_transactions" ADD CONSTRAINT "sweep_transactions_chain_id_8fa7b05b_check"
    CHECK (chain_id ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}$');
ALTER TABLE "sweep_transactions" ADD CONSTRAINT "sweep_transactions_moved_base_units_beea5c35_check"
    CHECK (moved_base_units > 0 AND moved_base_units < 'NaN');
ALTER TABLE "sweep_transactions" ADD CONSTRAINT "sweep_transactions_network_fee_base_units_2503ad4b_check"
    CHECK (network_fee_base_units >= 0 AND network_fee_base_units < 'NaN');

-- Own rows of coin_accounts
CREATE VIEW azora_keys."coin_accounts_6d7241be_own" AS
    SELECT "id" FROM "coin_accounts"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."coin_accounts_6d7241be_own" TO azora_user;

-- Own rows of deposit_addresses
CREATE VIEW azora_keys."deposit_addresses_853d08d5_own" AS
    SELECT "id" FROM "deposit_addresses"
    WHERE "account_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."coin_accounts_6d7241be_own"));
GRANT SELECT ON azora_keys."deposit_addresses_853d08d5_own" TO azora_user;

-- Access to coin_accounts
ALTER TABLE "coin_accounts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "coin_accounts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "coin_accounts" TO azora_service;
GRANT SELECT ("id", "user_id", "wallet_id", "chain_id", "coin_type", "account_index", "confirmed_base_units",
        "pending_base_units", "reserved_base_units", "kyc_case_id", "status", "closed_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "coin_accounts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "coin_accounts_1154b981_access" ON "coin_accounts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "coin_accounts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "coin_accounts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "coin_accounts" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."coin_accounts" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "wallet_id", "chain_id", "coin_type", "account_index", "confirmed_base_units",
        "pending_base_units", "reserved_base_units", "kyc_case_id", "status", "closed_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "coin_accounts";
GRANT SELECT ON azora_reader."coin_accounts" TO azora_reader;
ALTER VIEW azora_reader."coin_accounts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "coin_accounts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{extended_public_key}', '{}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "coin_accounts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{extended_public_key}', '{}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "coin_accounts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{extended_public_key}', '{}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "coin_accounts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to deposit_addresses
ALTER TABLE "deposit_addresses" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "deposit_addresses" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "deposit_addresses" TO azora_service;
GRANT SELECT ON "deposit_addresses" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("label") ON "deposit_addresses" TO azora_maintenance;
CREATE POLICY "deposit_addresses_117337c9_access" ON "deposit_addresses"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "deposit_addresses" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "deposit_addresses" FOR SELECT TO azora_user
    USING ("account_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."coin_accounts_6d7241be_own")));
CREATE VIEW azora_reader."deposit_addresses" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "caip10", "change_index", "address_index", "memo",
        azora.mask_free_text("label") AS "label", "status", "first_used_at", "retired_at", "created_at", "updated_at"
    FROM "deposit_addresses";
GRANT SELECT ON azora_reader."deposit_addresses" TO azora_reader;
ALTER VIEW azora_reader."deposit_addresses" OWNER TO azora_masker;

-- Access to coin_deposits
ALTER TABLE "coin_deposits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "coin_deposits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "coin_deposits" TO azora_service;
GRANT SELECT ON "coin_deposits" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "coin_deposits_1bd39217_access" ON "coin_deposits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "coin_deposits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "coin_deposits" FOR SELECT TO azora_user
    USING ("address_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."deposit_addresses_853d08d5_own")));
CREATE VIEW azora_reader."coin_deposits" WITH (security_barrier = true) AS
    SELECT "id", "address_id", "transaction_id", "output_index", "sender_address", "base_units", "block_height",
        "confirmations", "required_confirmations", "origin_kind", "status", "quarantine_reason", "mint_transaction_id",
        "credited_at", "created_at", "updated_at"
    FROM "coin_deposits";
GRANT SELECT ON azora_reader."coin_deposits" TO azora_reader;
ALTER VIEW azora_reader."coin_deposits" OWNER TO azora_masker;

-- Access to coin_withdrawals
ALTER TABLE "coin_withdrawals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "coin_withdrawals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "coin_withdrawals" TO azora_service;
GRANT SELECT ON "coin_withdrawals" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "coin_withdrawals_ddec7285_access" ON "coin_withdrawals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "coin_withdrawals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "coin_withdrawals" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "coin_withdrawals" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."coin_withdrawals" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "user_id", "destination_caip10", "destination_kind", "base_units",
        "network_fee_base_units", "nonce", "signatures_required", "signatures_collected", "travel_rule_required",
        "travel_rule_message_id", "transaction_hash", "indexed_transaction_id", "status", "refusal", "idempotency_key",
        "confirmed_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "coin_withdrawals";
GRANT SELECT ON azora_reader."coin_withdrawals" TO azora_reader;
ALTER VIEW azora_reader."coin_withdrawals" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "coin_withdrawals"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "coin_withdrawals"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "coin_withdrawals"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "coin_withdrawals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to travel_rule_messages
ALTER TABLE "travel_rule_messages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "travel_rule_messages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "travel_rule_messages" TO azora_service;
GRANT SELECT ON "travel_rule_messages" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("originator_name", "originator_account", "originator_address", "originator_national_id",
        "originator_birth_date", "beneficiary_name", "beneficiary_account") ON "travel_rule_messages" TO azora_maintenance;
CREATE POLICY "travel_rule_messages_042114ed_access" ON "travel_rule_messages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "travel_rule_messages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "travel_rule_messages" FOR SELECT TO azora_user
    USING ("customer_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "travel_rule_messages" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "customer_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."travel_rule_messages" WITH (security_barrier = true) AS
    SELECT "id", "direction", "customer_id", "deposit_id", "protocol", "protocol_message_id", "counterparty_vasp_name",
        "counterparty_vasp_lei", azora.mask_name("originator_name") AS "originator_name",
        azora.mask_financial("originator_account") AS "originator_account",
        azora.mask_address("originator_address") AS "originator_address",
        azora.mask_government_id("originator_national_id") AS "originator_national_id",
        azora.mask_birthdate("originator_birth_date") AS "originator_birth_date", "originator_country",
        azora.mask_name("beneficiary_name") AS "beneficiary_name",
        azora.mask_financial("beneficiary_account") AS "beneficiary_account", "beneficiary_country", "transfer_value",
        "transfer_currency", "status", "rejection", "sent_at", "answered_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "travel_rule_messages";
GRANT SELECT ON azora_reader."travel_rule_messages" TO azora_reader;
ALTER VIEW azora_reader."travel_rule_messages" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "travel_rule_messages"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{originator_name,originator_account,originator_address,originator_national_id,originator_birth_date,beneficiary_name,beneficiary_account}', '{customer_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "travel_rule_messages"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{originator_name,originator_account,originator_address,originator_national_id,originator_birth_date,beneficiary_name,beneficiary_account}', '{customer_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "travel_rule_messages"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{originator_name,originator_account,originator_address,originator_national_id,originator_birth_date,beneficiary_name,beneficiary_account}', '{customer_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "travel_rule_messages"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to sweep_transactions
ALTER TABLE "sweep_transactions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sweep_transactions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sweep_transactions" TO azora_service;
GRANT SELECT ON "sweep_transactions" TO azora_maintenance, azora_masker;
CREATE POLICY "sweep_transactions_3b7e24bb_access" ON "sweep_transactions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sweep_transactions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."sweep_transactions" WITH (security_barrier = true) AS
    SELECT "id", "chain_id", "purpose", "from_tier", "to_tier", "moved_base_units", "network_fee_base_units",
        "deposit_count", "transaction_hash", "approved_by_id", "status", "planned_at", "confirmed_at", "created_at",
        "updated_at", "deleted_at"
    FROM "sweep_transactions";
GRANT SELECT ON azora_reader."sweep_transactions" TO azora_reader;
ALTER VIEW azora_reader."sweep_transactions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "sweep_transactions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "sweep_transactions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "sweep_transactions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "sweep_transactions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
