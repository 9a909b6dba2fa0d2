-- CreateEnum
CREATE TYPE "CheckoutMode" AS ENUM ('PAYMENT', 'SETUP', 'DONATION');

-- CreateEnum
CREATE TYPE "CheckoutStatus" AS ENUM ('OPEN', 'COMPLETE', 'EXPIRED');

-- CreateEnum
CREATE TYPE "CheckoutPaymentStatus" AS ENUM ('UNPAID', 'PAID', 'NO_PAYMENT_REQUIRED');

-- CreateEnum
CREATE TYPE "CheckoutMethod" AS ENUM ('CARD', 'APPLE_PAY', 'GOOGLE_PAY', 'INSTANT_EFT', 'MOBILE_MONEY', 'CRYPTO', 'AZR_WALLET');

-- CreateEnum
CREATE TYPE "OptionAvailability" AS ENUM ('OFFERED', 'UNAVAILABLE');

-- CreateEnum
CREATE TYPE "UnavailableReason" AS ENUM ('CURRENCY', 'AMOUNT_LIMIT', 'COUNTRY', 'DEVICE', 'MERCHANT_DISABLED', 'SCREENING');

-- CreateEnum
CREATE TYPE "WalletProvider" AS ENUM ('APPLE_PAY', 'GOOGLE_PAY');

-- CreateEnum
CREATE TYPE "TokenProtocol" AS ENUM ('EC_V1', 'RSA_V1', 'ECV2');

-- CreateEnum
CREATE TYPE "WalletCardNetwork" AS ENUM ('VISA', 'MASTERCARD', 'AMEX', 'DISCOVER', 'JCB');

-- CreateEnum
CREATE TYPE "WalletTokenStatus" AS ENUM ('RECEIVED', 'FORWARDED', 'REJECTED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "CryptoPaymentStatus" AS ENUM ('AWAITING', 'SEEN', 'UNDERPAID', 'CONFIRMED', 'OVERPAID', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ReturnReason" AS ENUM ('COOLING_OFF', 'DEFECTIVE', 'NOT_AS_DESCRIBED', 'NOT_DELIVERED', 'DUPLICATE', 'OTHER');

-- CreateEnum
CREATE TYPE "CheckoutRefundStatus" AS ENUM ('REQUESTED', 'APPROVED', 'REFUNDED', 'REFUSED');

-- CreateEnum
CREATE TYPE "ScreenKind" AS ENUM ('SANCTIONS', 'FRAUD', 'VELOCITY', 'AGE', 'EXPORT_CONTROL');

-- CreateEnum
CREATE TYPE "ScreenResult" AS ENUM ('PENDING', 'CLEARED', 'REVIEW', 'BLOCKED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "checkout_sessions" (
    "id" UUID NOT NULL,
    "customer_id" UUID,
    "mode" "CheckoutMode" NOT NULL DEFAULT 'PAYMENT',
    "status" "CheckoutStatus" NOT NULL DEFAULT 'OPEN',
    "payment_status" "CheckoutPaymentStatus" NOT NULL DEFAULT 'UNPAID',
    "currency" VARCHAR(10) NOT NULL,
    "subtotal_amount" DECIMAL(18,8) NOT NULL,
    "discount_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "shipping_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "tax_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "total_amount" DECIMAL(18,8) NOT NULL,
    "customer_email" TEXT,
    "shipping_address" JSONB,
    "merchant_reference" TEXT NOT NULL,
    "success_url" TEXT NOT NULL,
    "cancel_url" TEXT NOT NULL,
    "url_token_hash" CHAR(64),
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "completed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "checkout_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "checkout_lines" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "sku" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "image_url" TEXT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "unit_amount" DECIMAL(18,8) NOT NULL,
    "discount_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "line_amount" DECIMAL(18,8) NOT NULL,
    "tax_inclusive" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "checkout_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_options" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "method" "CheckoutMethod" NOT NULL,
    "rank" SMALLINT NOT NULL,
    "availability" "OptionAvailability" NOT NULL DEFAULT 'OFFERED',
    "unavailable_reason" "UnavailableReason",
    "surcharge_percent" DECIMAL(4,2) NOT NULL DEFAULT 0,
    "chosen_at" TIMESTAMPTZ(6),
    "payment_intent_id" UUID,
    "wallet_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "payment_options_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "digital_wallet_tokens" (
    "id" UUID NOT NULL,
    "option_id" UUID NOT NULL,
    "provider" "WalletProvider" NOT NULL,
    "protocol_version" "TokenProtocol" NOT NULL,
    "network" "WalletCardNetwork" NOT NULL,
    "last_four" CHAR(4),
    "wallet_transaction_id" TEXT NOT NULL,
    "public_key_hash" CHAR(44),
    "ciphertext" BYTEA,
    "cardholder_authenticated" BOOLEAN NOT NULL DEFAULT false,
    "status" "WalletTokenStatus" NOT NULL DEFAULT 'RECEIVED',
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "consumed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "digital_wallet_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crypto_payments" (
    "id" UUID NOT NULL,
    "option_id" UUID NOT NULL,
    "chain_id" TEXT NOT NULL,
    "token_id" UUID,
    "receiving_address" TEXT NOT NULL,
    "payment_uri" TEXT NOT NULL,
    "expected_base_units" DECIMAL(78,0) NOT NULL,
    "received_base_units" DECIMAL(78,0) NOT NULL DEFAULT 0,
    "transaction_hash" TEXT,
    "confirmations" INTEGER NOT NULL DEFAULT 0,
    "required_confirmations" INTEGER NOT NULL DEFAULT 12,
    "exchange_rate_id" UUID NOT NULL,
    "quote_expires_at" TIMESTAMPTZ(6) NOT NULL,
    "status" "CryptoPaymentStatus" NOT NULL DEFAULT 'AWAITING',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "crypto_payments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "checkout_refunds" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "line_id" UUID,
    "reason" "ReturnReason" NOT NULL,
    "customer_words" TEXT,
    "refund_amount" DECIMAL(18,8) NOT NULL,
    "status" "CheckoutRefundStatus" NOT NULL DEFAULT 'REQUESTED',
    "gateway_refund_id" UUID,
    "mint_transaction_id" UUID,
    "chain_transaction_hash" TEXT,
    "withdrawal_deadline" TIMESTAMPTZ(6),
    "refunded_at" TIMESTAMPTZ(6),
    "refused_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "checkout_refunds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "compliance_screens" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "kind" "ScreenKind" NOT NULL,
    "result" "ScreenResult" NOT NULL DEFAULT 'PENDING',
    "risk_score" SMALLINT,
    "blocking_rule" TEXT,
    "screening_hit_id" UUID,
    "reviewer_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "compliance_screens_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "checkout_sessions_url_token_hash_key" ON "checkout_sessions"("url_token_hash");

-- CreateIndex
CREATE INDEX "checkout_sessions_customer_id_created_at_idx" ON "checkout_sessions"("customer_id", "created_at");

-- CreateIndex
CREATE INDEX "checkout_sessions_compliance_id_idx" ON "checkout_sessions"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "checkout_sessions_organization_id_merchant_reference_key" ON "checkout_sessions"("organization_id", "merchant_reference");

-- CreateIndex
CREATE UNIQUE INDEX "checkout_sessions_organization_id_id_key" ON "checkout_sessions"("organization_id", "id");

-- CreateIndex
CREATE INDEX "checkout_lines_organization_id_session_id_idx" ON "checkout_lines"("organization_id", "session_id");

-- CreateIndex
CREATE UNIQUE INDEX "checkout_lines_session_id_position_key" ON "checkout_lines"("session_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "payment_options_payment_intent_id_key" ON "payment_options"("payment_intent_id");

-- CreateIndex
CREATE INDEX "payment_options_organization_id_session_id_idx" ON "payment_options"("organization_id", "session_id");

-- CreateIndex
CREATE INDEX "payment_options_wallet_id_idx" ON "payment_options"("wallet_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_options_session_id_method_key" ON "payment_options"("session_id", "method");

-- CreateIndex
CREATE UNIQUE INDEX "payment_options_session_id_rank_key" ON "payment_options"("session_id", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "digital_wallet_tokens_option_id_key" ON "digital_wallet_tokens"("option_id");

-- CreateIndex
CREATE UNIQUE INDEX "digital_wallet_tokens_wallet_transaction_id_key" ON "digital_wallet_tokens"("wallet_transaction_id");

-- CreateIndex
CREATE INDEX "digital_wallet_tokens_created_at_idx" ON "digital_wallet_tokens" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "crypto_payments_option_id_key" ON "crypto_payments"("option_id");

-- CreateIndex
CREATE UNIQUE INDEX "crypto_payments_transaction_hash_key" ON "crypto_payments"("transaction_hash");

-- CreateIndex
CREATE INDEX "crypto_payments_token_id_idx" ON "crypto_payments"("token_id");

-- CreateIndex
CREATE INDEX "crypto_payments_exchange_rate_id_idx" ON "crypto_payments"("exchange_rate_id");

-- CreateIndex
CREATE UNIQUE INDEX "crypto_payments_chain_id_receiving_address_key" ON "crypto_payments"("chain_id", "receiving_address");

-- CreateIndex
CREATE UNIQUE INDEX "checkout_refunds_gateway_refund_id_key" ON "checkout_refunds"("gateway_refund_id");

-- CreateIndex
CREATE UNIQUE INDEX "checkout_refunds_mint_transaction_id_key" ON "checkout_refunds"("mint_transaction_id");

-- CreateIndex
CREATE UNIQUE INDEX "checkout_refunds_chain_transaction_hash_key" ON "checkout_refunds"("chain_transaction_hash");

-- CreateIndex
CREATE INDEX "checkout_refunds_session_id_idx" ON "checkout_refunds"("session_id");

-- CreateIndex
CREATE INDEX "checkout_refunds_organization_id_session_id_idx" ON "checkout_refunds"("organization_id", "session_id");

-- CreateIndex
CREATE INDEX "checkout_refunds_line_id_idx" ON "checkout_refunds"("line_id");

-- CreateIndex
CREATE INDEX "compliance_screens_screening_hit_id_idx" ON "compliance_screens"("screening_hit_id");

-- CreateIndex
CREATE INDEX "compliance_screens_reviewer_id_idx" ON "compliance_screens"("reviewer_id");

-- CreateIndex
CREATE UNIQUE INDEX "compliance_screens_session_id_kind_key" ON "compliance_screens"("session_id", "kind");

-- AddForeignKey
ALTER TABLE "checkout_lines" ADD CONSTRAINT "checkout_lines_organization_id_session_id_fkey" FOREIGN KEY ("organization_id", "session_id") REFERENCES "checkout_sessions"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_options" ADD CONSTRAINT "payment_options_organization_id_session_id_fkey" FOREIGN KEY ("organization_id", "session_id") REFERENCES "checkout_sessions"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "digital_wallet_tokens" ADD CONSTRAINT "digital_wallet_tokens_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "payment_options"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crypto_payments" ADD CONSTRAINT "crypto_payments_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "payment_options"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checkout_refunds" ADD CONSTRAINT "checkout_refunds_organization_id_session_id_fkey" FOREIGN KEY ("organization_id", "session_id") REFERENCES "checkout_sessions"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checkout_refunds" ADD CONSTRAINT "checkout_refunds_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "checkout_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "compliance_screens" ADD CONSTRAINT "compliance_screens_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "checkout_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of checkout_sessions
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_total_amount_subtotal_amount_d_296cd318_check"
    CHECK (total_amount = subtotal_amount - discount_amount + shipping_amount + tax_amount);
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_discount_amount_subtotal_amoun_b1678170_check"
    CHECK (discount_amount <= subtotal_amount);
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_expires_at_created_at_3b72113b_check"
    CHECK (expires_at > created_at AND expires_at <= created_at + interval '24 hours');
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_status_completed_at_a861af61_check"
    CHECK ((status = 'COMPLETE') = (completed_at IS NOT NULL));
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_payment_status_status_af4d5101_check"
    CHECK (payment_status <> 'PAID' OR status = 'COMPLETE');
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_success_url_cancel_url_0a118e0c_check"
    CHECK (success_url ~ '^https://' AND cancel_url ~ '^https://');
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_completed_at_created_at_d066703a_check"
    CHECK (completed_at >= created_at);
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_subtotal_amount_60cf780c_check"
    CHECK (subtotal_amount >= 0 AND subtotal_amount < 'NaN');
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_discount_amount_333f153b_check"
    CHECK (discount_amount >= 0 AND discount_amount < 'NaN');
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_shipping_amount_d23ef11d_check"
    CHECK (shipping_amount >= 0 AND shipping_amount < 'NaN');
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_tax_amount_e1ece798_check"
    CHECK (tax_amount >= 0 AND tax_amount < 'NaN');
ALTER TABLE "checkout_sessions" ADD CONSTRAINT "checkout_sessions_total_amount_cea1a231_check"
    CHECK (total_amount >= 0 AND total_amount < 'NaN');
CREATE INDEX "checkout_sessions_expires_at_7db8f24c_idx" ON "checkout_sessions" ("expires_at")
    WHERE (status = 'OPEN');

-- Safeguards of checkout_lines
ALTER TABLE "checkout_lines" ADD CONSTRAINT "checkout_lines_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "checkout_lines" ADD CONSTRAINT "checkout_lines_quantity_79af2302_check"
    CHECK (quantity BETWEEN 1 AND 9999);
ALTER TABLE "checkout_lines" ADD CONSTRAINT "checkout_lines_discount_amount_unit_amount_quant_d157af29_check"
    CHECK (discount_amount <= unit_amount * quantity);
ALTER TABLE "checkout_lines" ADD CONSTRAINT "checkout_lines_line_amount_unit_amount_quantity_c3998c1e_check"
    CHECK (line_amount = unit_amount * quantity - discount_amount);
ALTER TABLE "checkout_lines" ADD CONSTRAINT "checkout_lines_image_url_ff97cf70_check"
    CHECK (image_url ~ '^https://');
ALTER TABLE "checkout_lines" ADD CONSTRAINT "checkout_lines_unit_amount_9154dac8_check"
    CHECK (unit_amount >= 0 AND unit_amount < 'NaN');
ALTER TABLE "checkout_lines" ADD CONSTRAINT "checkout_lines_discount_amount_333f153b_check"
    CHECK (discount_amount >= 0 AND discount_amount < 'NaN');
ALTER TABLE "checkout_lines" ADD CONSTRAINT "checkout_lines_line_amount_1f666071_check"
    CHECK (line_amount >= 0 AND line_amount < 'NaN');

-- Safeguards of payment_options
ALTER TABLE "payment_options" ADD CONSTRAINT "payment_options_rank_c59623ae_check"
    CHECK (rank >= 1);
ALTER TABLE "payment_options" ADD CONSTRAINT "payment_options_surcharge_percent_bcdff2a0_check"
    CHECK (surcharge_percent BETWEEN 0 AND 10);
ALTER TABLE "payment_options" ADD CONSTRAINT "payment_options_availability_unavailable_reason_845c4acd_check"
    CHECK ((availability = 'OFFERED') = (unavailable_reason IS NULL));
ALTER TABLE "payment_options" ADD CONSTRAINT "payment_options_chosen_at_availability_f7bfdcc8_check"
    CHECK (chosen_at IS NULL OR availability = 'OFFERED');
ALTER TABLE "payment_options" ADD CONSTRAINT "payment_options_payment_intent_id_method_3fc07a10_check"
    CHECK (payment_intent_id IS NULL OR method NOT IN ('CRYPTO', 'AZR_WALLET'));
ALTER TABLE "payment_options" ADD CONSTRAINT "payment_options_method_wallet_id_chosen_at_d7c42203_check"
    CHECK (method <> 'AZR_WALLET' OR wallet_id IS NOT NULL OR chosen_at IS NULL);
CREATE UNIQUE INDEX "payment_options_session_id_fad36d22_key" ON "payment_options" ("session_id")
    WHERE (chosen_at IS NOT NULL);

-- Safeguards of digital_wallet_tokens
ALTER TABLE "digital_wallet_tokens" ADD CONSTRAINT "digital_wallet_tokens_provider_protocol_version_cac88ea4_check"
    CHECK ((provider = 'APPLE_PAY') = (protocol_version IN ('EC_V1', 'RSA_V1')));
ALTER TABLE "digital_wallet_tokens" ADD CONSTRAINT "digital_wallet_tokens_provider_protocol_version_b5bae1fd_check"
    CHECK ((provider = 'GOOGLE_PAY') = (protocol_version = 'ECV2'));
ALTER TABLE "digital_wallet_tokens" ADD CONSTRAINT "digital_wallet_tokens_public_key_hash_227f59b3_check"
    CHECK (public_key_hash ~ '^[A-Za-z0-9+/]{43}=$');
ALTER TABLE "digital_wallet_tokens" ADD CONSTRAINT "digital_wallet_tokens_last_four_716ec6a4_check"
    CHECK (last_four ~ '^[0-9]{4}$');
ALTER TABLE "digital_wallet_tokens" ADD CONSTRAINT "digital_wallet_tokens_status_ciphertext_9ee92f6f_check"
    CHECK ((status = 'RECEIVED') = (ciphertext IS NOT NULL));
ALTER TABLE "digital_wallet_tokens" ADD CONSTRAINT "digital_wallet_tokens_status_consumed_at_7ca5aa8c_check"
    CHECK ((status IN ('FORWARDED', 'REJECTED')) = (consumed_at IS NOT NULL));
ALTER TABLE "digital_wallet_tokens" ADD CONSTRAINT "digital_wallet_tokens_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);

-- Safeguards of crypto_payments
ALTER TABLE "crypto_payments" ADD CONSTRAINT "crypto_payments_chain_id_8fa7b05b_check"
    CHECK (chain_id ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}$');
ALTER TABLE "crypto_payments" ADD CONSTRAINT "crypto_payments_payment_uri_66472bdd_check"
    CHECK (payment_uri ~ '^[a-z]+:');
ALTER TABLE "crypto_payments" ADD CONSTRAINT "crypto_payments_required_confirmations_confirmat_f238d699_check"
    CHECK (required_confirmations BETWEEN 0 AND 200 AND confirmations >= 0);
ALTER TABLE "crypto_payments" ADD CONSTRAINT "crypto_payments_received_base_units_transaction_469f260e_check"
    CHECK ((received_base_units = 0) = (transaction_hash IS NULL));
ALTER TABLE "crypto_payments" ADD CONSTRAINT "crypto_payments_status_confirmations_required_co_2a60f721_check"
    CHECK (status <> 'CONFIRMED' OR (confirmations >= required_confirmations AND received_base_units >= expected_base_units));
ALTER TABLE "crypto_payments" ADD CONSTRAINT "crypto_payments_status_received_base_units_expec_742a827c_check"
    CHECK (status <> 'UNDERPAID' OR (received_base_units > 0 AND received_base_units < expected_base_units));
ALTER TABLE "crypto_payments" ADD CONSTRAINT "crypto_payments_status_received_base_units_expec_b03c5a0f_check"
    CHECK (status <> 'OVERPAID' OR received_base_units > expected_base_units);
ALTER TABLE "crypto_payments" ADD CONSTRAINT "crypto_payments_quote_expires_at_created_at_01de17a7_check"
    CHECK (quote_expires_at > created_at);
ALTER TABLE "crypto_payments" ADD CONSTRAINT "crypto_payments_expected_base_units_2d507418_check"
    CHECK (expected_base_units > 0 AND expected_base_units < 'NaN');
ALTER TABLE "crypto_payments" ADD CONSTRAINT "crypto_payments_received_base_units_a16ad873_check"
    CHECK (received_base_units >= 0 AND received_base_units < 'NaN');

-- Safeguards of checkout_refunds
ALTER TABLE "checkout_refunds" ADD CONSTRAINT "checkout_refunds_status_refunded_at_2896dad9_check"
    CHECK ((status = 'REFUNDED') = (refunded_at IS NOT NULL));
ALTER TABLE "checkout_refunds" ADD CONSTRAINT "checkout_refunds_status_refused_at_dcfb240d_check"
    CHECK ((status = 'REFUSED') = (refused_at IS NOT NULL));
ALTER TABLE "checkout_refunds" ADD CONSTRAINT "checkout_refunds_gateway_refund_id_mint_transact_a63fe736_check"
    CHECK (num_nonnulls(gateway_refund_id, mint_transaction_id, chain_transaction_hash) <= 1);
ALTER TABLE "checkout_refunds" ADD CONSTRAINT "checkout_refunds_status_gateway_refund_id_mint_t_e715b9a5_check"
    CHECK (status <> 'REFUNDED' OR num_nonnulls(gateway_refund_id, mint_transaction_id, chain_transaction_hash) = 1);
ALTER TABLE "checkout_refunds" ADD CONSTRAINT "checkout_refunds_withdrawal_deadline_created_at_c564cfbf_check"
    CHECK (withdrawal_deadline >= created_at);
ALTER TABLE "checkout_refunds" ADD CONSTRAINT "checkout_refunds_refund_amount_30959385_check"
    CHECK (refund_amount > 0 AND refund_amount < 'NaN');
CREATE UNIQUE INDEX "checkout_refunds_line_id_a6298aef_key" ON "checkout_refunds" ("line_id")
    WHERE (status IN ('REQUESTED', 'APPROVED', 'REFUNDED'));

-- Safeguards of compliance_screens
ALTER TABLE "compliance_screens" ADD CONSTRAINT "compliance_screens_risk_score_65b46d57_check"
    CHECK (risk_score BETWEEN 0 AND 100);
ALTER TABLE "compliance_screens" ADD CONSTRAINT "compliance_screens_result_decided_at_53abb445_check"
    CHECK ((result = 'PENDING') = (decided_at IS NULL));
ALTER TABLE "compliance_screens" ADD CONSTRAINT "compliance_screens_result_blocking_rule_7e2a15e6_check"
    CHECK (result <> 'BLOCKED' OR blocking_rule IS NOT NULL);
ALTER TABLE "compliance_screens" ADD CONSTRAINT "compliance_screens_screening_hit_id_kind_fb41c038_check"
    CHECK (screening_hit_id IS NULL OR kind = 'SANCTIONS');
ALTER TABLE "compliance_screens" ADD CONSTRAINT "compliance_screens_reviewer_id_result_061ab2d7_check"
    CHECK (reviewer_id IS NULL OR result IN ('CLEARED', 'BLOCKED'));

-- Live rows of checkout_sessions
CREATE VIEW azora_keys."checkout_sessions_d4f99e30_live" AS
    SELECT "id" FROM "checkout_sessions"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."checkout_sessions_d4f99e30_live" TO azora_user;

-- Own rows of checkout_sessions
CREATE VIEW azora_keys."checkout_sessions_f0ba1dd9_own" AS
    SELECT "id" FROM "checkout_sessions"
    WHERE "customer_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."checkout_sessions_f0ba1dd9_own" TO azora_user;

-- Own rows of payment_options
CREATE VIEW azora_keys."payment_options_03be779a_own" AS
    SELECT "id" FROM "payment_options"
    WHERE "session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."checkout_sessions_f0ba1dd9_own"))
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."checkout_sessions_d4f99e30_live" live WHERE live."id" = "payment_options"."session_id"));
GRANT SELECT ON azora_keys."payment_options_03be779a_own" TO azora_user;

-- Access to checkout_sessions
ALTER TABLE "checkout_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "checkout_sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "checkout_sessions" TO azora_service;
GRANT SELECT ("id", "customer_id", "mode", "status", "payment_status", "currency", "subtotal_amount", "discount_amount",
        "shipping_amount", "tax_amount", "total_amount", "customer_email", "shipping_address", "merchant_reference",
        "success_url", "cancel_url", "expires_at", "completed_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "checkout_sessions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("customer_email", "shipping_address") ON "checkout_sessions" TO azora_maintenance;
CREATE POLICY "checkout_sessions_51138828_access" ON "checkout_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "checkout_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "checkout_sessions" FOR SELECT TO azora_user
    USING ("customer_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "checkout_sessions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "customer_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."checkout_sessions" WITH (security_barrier = true) AS
    SELECT "id", "customer_id", "mode", "status", "payment_status", "currency", "subtotal_amount", "discount_amount",
        "shipping_amount", "tax_amount", "total_amount", azora.mask_email("customer_email") AS "customer_email",
        NULL::jsonb AS "shipping_address", "merchant_reference", "success_url", "cancel_url", "expires_at",
        "completed_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "checkout_sessions";
GRANT SELECT ON azora_reader."checkout_sessions" TO azora_reader;
ALTER VIEW azora_reader."checkout_sessions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "checkout_sessions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{url_token_hash}', '{customer_email,shipping_address}', '{customer_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "checkout_sessions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{url_token_hash}', '{customer_email,shipping_address}', '{customer_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "checkout_sessions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{url_token_hash}', '{customer_email,shipping_address}', '{customer_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "checkout_sessions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to checkout_lines
ALTER TABLE "checkout_lines" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "checkout_lines" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "checkout_lines" TO azora_service;
GRANT SELECT ON "checkout_lines" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "checkout_lines_833fb8ae_access" ON "checkout_lines"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "checkout_lines" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "checkout_lines" FOR SELECT TO azora_user
    USING ("session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."checkout_sessions_f0ba1dd9_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "checkout_lines" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."checkout_sessions_f0ba1dd9_own")))
        OR EXISTS (SELECT FROM azora_keys."checkout_sessions_d4f99e30_live" live WHERE live."id" = "checkout_lines"."session_id"));
CREATE VIEW azora_reader."checkout_lines" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "organization_id", "position", "sku", "name", "image_url", "quantity", "unit_amount",
        "discount_amount", "line_amount", "tax_inclusive", "created_at", "updated_at"
    FROM "checkout_lines";
GRANT SELECT ON azora_reader."checkout_lines" TO azora_reader;
ALTER VIEW azora_reader."checkout_lines" OWNER TO azora_masker;

-- Access to payment_options
ALTER TABLE "payment_options" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payment_options" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payment_options" TO azora_service;
GRANT SELECT ON "payment_options" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "payment_options_0323cabb_access" ON "payment_options"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payment_options" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payment_options" FOR SELECT TO azora_user
    USING ("session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."checkout_sessions_f0ba1dd9_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "payment_options" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."checkout_sessions_f0ba1dd9_own")))
        OR EXISTS (SELECT FROM azora_keys."checkout_sessions_d4f99e30_live" live WHERE live."id" = "payment_options"."session_id"));
CREATE VIEW azora_reader."payment_options" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "organization_id", "method", "rank", "availability", "unavailable_reason",
        "surcharge_percent", "chosen_at", "payment_intent_id", "wallet_id", "created_at", "updated_at"
    FROM "payment_options";
GRANT SELECT ON azora_reader."payment_options" TO azora_reader;
ALTER VIEW azora_reader."payment_options" OWNER TO azora_masker;

-- Access to digital_wallet_tokens
ALTER TABLE "digital_wallet_tokens" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "digital_wallet_tokens" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "digital_wallet_tokens" TO azora_service;
GRANT SELECT ("id", "option_id", "provider", "protocol_version", "network", "last_four", "wallet_transaction_id",
        "public_key_hash", "cardholder_authenticated", "status", "expires_at", "consumed_at", "created_at",
        "updated_at")
    ON "digital_wallet_tokens" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("last_four") ON "digital_wallet_tokens" TO azora_maintenance;
CREATE POLICY "digital_wallet_tokens_8432abb5_access" ON "digital_wallet_tokens"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "digital_wallet_tokens" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "digital_wallet_tokens" FOR SELECT TO azora_user
    USING ("option_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."payment_options_03be779a_own")));
CREATE VIEW azora_reader."digital_wallet_tokens" WITH (security_barrier = true) AS
    SELECT "id", "option_id", "provider", "protocol_version", "network", azora.mask_financial("last_four") AS "last_four",
        "wallet_transaction_id", "public_key_hash", "cardholder_authenticated", "status", "expires_at", "consumed_at",
        "created_at", "updated_at"
    FROM "digital_wallet_tokens";
GRANT SELECT ON azora_reader."digital_wallet_tokens" TO azora_reader;
ALTER VIEW azora_reader."digital_wallet_tokens" OWNER TO azora_masker;

-- Access to crypto_payments
ALTER TABLE "crypto_payments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "crypto_payments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "crypto_payments" TO azora_service;
GRANT SELECT ON "crypto_payments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "crypto_payments_3fc11c2e_access" ON "crypto_payments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "crypto_payments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "crypto_payments" FOR SELECT TO azora_user
    USING ("option_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."payment_options_03be779a_own")));
CREATE VIEW azora_reader."crypto_payments" WITH (security_barrier = true) AS
    SELECT "id", "option_id", "chain_id", "token_id", "receiving_address", "payment_uri", "expected_base_units",
        "received_base_units", "transaction_hash", "confirmations", "required_confirmations", "exchange_rate_id",
        "quote_expires_at", "status", "created_at", "updated_at"
    FROM "crypto_payments";
GRANT SELECT ON azora_reader."crypto_payments" TO azora_reader;
ALTER VIEW azora_reader."crypto_payments" OWNER TO azora_masker;

-- Access to checkout_refunds
ALTER TABLE "checkout_refunds" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "checkout_refunds" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "checkout_refunds" TO azora_service;
GRANT SELECT ON "checkout_refunds" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("customer_words") ON "checkout_refunds" TO azora_maintenance;
CREATE POLICY "checkout_refunds_3166510c_access" ON "checkout_refunds"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "checkout_refunds" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "checkout_refunds" FOR SELECT TO azora_user
    USING ("session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."checkout_sessions_f0ba1dd9_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "checkout_refunds" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."checkout_sessions_f0ba1dd9_own")))
        OR EXISTS (SELECT FROM azora_keys."checkout_sessions_d4f99e30_live" live WHERE live."id" = "checkout_refunds"."session_id"));
CREATE VIEW azora_reader."checkout_refunds" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "organization_id", "line_id", "reason",
        azora.mask_free_text("customer_words") AS "customer_words", "refund_amount", "status", "gateway_refund_id",
        "mint_transaction_id", "chain_transaction_hash", "withdrawal_deadline", "refunded_at", "refused_at",
        "created_at", "updated_at"
    FROM "checkout_refunds";
GRANT SELECT ON azora_reader."checkout_refunds" TO azora_reader;
ALTER VIEW azora_reader."checkout_refunds" OWNER TO azora_masker;

-- Access to compliance_screens
ALTER TABLE "compliance_screens" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "compliance_screens" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "compliance_screens" TO azora_service;
GRANT SELECT ON "compliance_screens" TO azora_maintenance, azora_masker;
CREATE POLICY "compliance_screens_6dbecb79_access" ON "compliance_screens"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "compliance_screens" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."compliance_screens" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "kind", "result", "risk_score", "blocking_rule", "screening_hit_id", "reviewer_id",
        "decided_at", "created_at", "updated_at"
    FROM "compliance_screens";
GRANT SELECT ON azora_reader."compliance_screens" TO azora_reader;
ALTER VIEW azora_reader."compliance_screens" OWNER TO azora_masker;
