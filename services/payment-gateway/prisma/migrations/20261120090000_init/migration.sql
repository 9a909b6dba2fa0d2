-- CreateEnum
CREATE TYPE "Acquirer" AS ENUM ('ABSA', 'FNB', 'NEDBANK', 'STANDARD_BANK', 'ADYEN', 'STRIPE', 'PAYSTACK', 'FLUTTERWAVE');

-- CreateEnum
CREATE TYPE "MerchantStatus" AS ENUM ('PENDING', 'ACTIVE', 'SUSPENDED', 'CLOSED');

-- CreateEnum
CREATE TYPE "InstrumentKind" AS ENUM ('CARD', 'BANK_ACCOUNT', 'MOBILE_MONEY');

-- CreateEnum
CREATE TYPE "InstrumentStatus" AS ENUM ('ATTACHED', 'EXPIRED', 'DETACHED');

-- CreateEnum
CREATE TYPE "CardNetwork" AS ENUM ('VISA', 'MASTERCARD', 'AMERICAN_EXPRESS', 'DINERS', 'DISCOVER', 'UNIONPAY', 'VERVE');

-- CreateEnum
CREATE TYPE "CardFunding" AS ENUM ('CREDIT', 'DEBIT', 'PREPAID');

-- CreateEnum
CREATE TYPE "PaymentIntentStatus" AS ENUM ('REQUIRES_PAYMENT_METHOD', 'REQUIRES_CONFIRMATION', 'REQUIRES_ACTION', 'PROCESSING', 'REQUIRES_CAPTURE', 'SUCCEEDED', 'CANCELED');

-- CreateEnum
CREATE TYPE "CaptureMethod" AS ENUM ('AUTOMATIC', 'MANUAL');

-- CreateEnum
CREATE TYPE "FutureUsage" AS ENUM ('ON_SESSION', 'OFF_SESSION');

-- CreateEnum
CREATE TYPE "IntentCancellation" AS ENUM ('DUPLICATE', 'FRAUDULENT', 'REQUESTED_BY_CUSTOMER', 'ABANDONED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "GatewayOperation" AS ENUM ('AUTHORIZATION', 'SALE', 'CAPTURE', 'VOID', 'VERIFICATION');

-- CreateEnum
CREATE TYPE "AttemptStatus" AS ENUM ('PENDING', 'APPROVED', 'DECLINED', 'ERROR', 'TIMED_OUT');

-- CreateEnum
CREATE TYPE "SettlementStatus" AS ENUM ('OPEN', 'CLOSED', 'PAID', 'FAILED');

-- CreateEnum
CREATE TYPE "VerificationResult" AS ENUM ('MATCH', 'PARTIAL_MATCH', 'NO_MATCH', 'NOT_CHECKED', 'UNAVAILABLE');

-- CreateEnum
CREATE TYPE "DeviceChannel" AS ENUM ('APP', 'BROWSER', 'REQUESTOR_INITIATED');

-- CreateEnum
CREATE TYPE "ChallengePreference" AS ENUM ('NO_PREFERENCE', 'NO_CHALLENGE', 'CHALLENGE_PREFERRED', 'CHALLENGE_MANDATED');

-- CreateEnum
CREATE TYPE "TransStatus" AS ENUM ('Y', 'N', 'U', 'A', 'C', 'R', 'I', 'D', 'S');

-- CreateEnum
CREATE TYPE "ChallengeCancel" AS ENUM ('CARDHOLDER_CANCELED', 'TRANSACTION_TIMED_OUT', 'TRANSACTION_ABANDONED', 'TRANSACTION_ERROR', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "RefundReason" AS ENUM ('DUPLICATE', 'FRAUDULENT', 'REQUESTED_BY_CUSTOMER', 'MERCHANT_ERROR');

-- CreateEnum
CREATE TYPE "RefundStatus" AS ENUM ('PENDING', 'REQUIRES_ACTION', 'SUCCEEDED', 'FAILED', 'CANCELED');

-- CreateEnum
CREATE TYPE "RefundFailure" AS ENUM ('LOST_OR_STOLEN_CARD', 'EXPIRED_OR_CANCELED_CARD', 'ACCOUNT_CLOSED', 'INSUFFICIENT_MERCHANT_FUNDS', 'DECLINED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "ChargebackCategory" AS ENUM ('FRAUD', 'AUTHORIZATION', 'PROCESSING_ERROR', 'CONSUMER_DISPUTE');

-- CreateEnum
CREATE TYPE "ChargebackStage" AS ENUM ('RETRIEVAL_REQUEST', 'CHARGEBACK', 'PRE_ARBITRATION', 'ARBITRATION');

-- CreateEnum
CREATE TYPE "ChargebackStatus" AS ENUM ('NEEDS_RESPONSE', 'UNDER_REVIEW', 'WON', 'LOST', 'ACCEPTED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "merchant_accounts" (
    "id" UUID NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "acquirer" "Acquirer" NOT NULL,
    "acquirer_institution_id" TEXT NOT NULL,
    "card_acceptor_id" TEXT NOT NULL,
    "terminal_id" CHAR(8) NOT NULL,
    "merchant_category_code" CHAR(4) NOT NULL,
    "statement_descriptor" TEXT NOT NULL,
    "settlement_currency" VARCHAR(10) NOT NULL,
    "api_credential" BYTEA NOT NULL,
    "rolling_reserve_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "status" "MerchantStatus" NOT NULL DEFAULT 'PENDING',
    "activated_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "merchant_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tokenized_instruments" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "InstrumentKind" NOT NULL,
    "vault_token" TEXT NOT NULL,
    "fingerprint" TEXT,
    "issuer_identification_number" VARCHAR(8),
    "last_four" CHAR(4),
    "holder_name" TEXT,
    "nickname" TEXT,
    "card_network" "CardNetwork",
    "funding" "CardFunding",
    "expiry_month" SMALLINT,
    "expiry_year" SMALLINT,
    "issuer_country" CHAR(2),
    "network_token_reference" TEXT,
    "status" "InstrumentStatus" NOT NULL DEFAULT 'ATTACHED',
    "detached_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "tokenized_instruments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_intents" (
    "id" UUID NOT NULL,
    "customer_id" UUID,
    "merchant_account_id" UUID NOT NULL,
    "instrument_id" UUID,
    "amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "authorized_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "captured_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "refunded_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "PaymentIntentStatus" NOT NULL DEFAULT 'REQUIRES_PAYMENT_METHOD',
    "capture_method" "CaptureMethod" NOT NULL DEFAULT 'AUTOMATIC',
    "setup_future_usage" "FutureUsage",
    "client_secret_hash" CHAR(64),
    "receipt_email" TEXT,
    "order_reference" TEXT NOT NULL,
    "capture_before" TIMESTAMPTZ(6),
    "cancellation_reason" "IntentCancellation",
    "succeeded_at" TIMESTAMPTZ(6),
    "canceled_at" TIMESTAMPTZ(6),
    "idempotency_key" VARCHAR(255) NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "payment_intents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_attempts" (
    "id" UUID NOT NULL,
    "intent_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "instrument_id" UUID,
    "sequence" SMALLINT NOT NULL,
    "operation" "GatewayOperation" NOT NULL,
    "status" "AttemptStatus" NOT NULL DEFAULT 'PENDING',
    "amount" DECIMAL(18,8) NOT NULL,
    "system_trace_number" CHAR(6) NOT NULL,
    "retrieval_reference" CHAR(12),
    "authorization_code" CHAR(6),
    "response_code" CHAR(2),
    "electronic_commerce_indicator" CHAR(2),
    "cardholder_initiated" BOOLEAN NOT NULL DEFAULT true,
    "network_transaction_id" TEXT,
    "address_verification" "VerificationResult" NOT NULL DEFAULT 'NOT_CHECKED',
    "security_code_verification" "VerificationResult" NOT NULL DEFAULT 'NOT_CHECKED',
    "settlement_id" UUID,
    "sent_at" TIMESTAMPTZ(6) NOT NULL,
    "responded_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "payment_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acquirer_settlements" (
    "id" UUID NOT NULL,
    "merchant_account_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "batch_number" TEXT NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "transaction_count" INTEGER NOT NULL DEFAULT 0,
    "gross_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "refund_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "chargeback_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "fee_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "reserve_held" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "reserve_released" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "net_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "SettlementStatus" NOT NULL DEFAULT 'OPEN',
    "bank_reference" TEXT,
    "closed_at" TIMESTAMPTZ(6),
    "paid_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "acquirer_settlements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "three_ds_challenges" (
    "id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "three_ds_server_trans_id" UUID NOT NULL,
    "ds_trans_id" UUID,
    "acs_trans_id" UUID,
    "message_version" VARCHAR(8) NOT NULL DEFAULT '2.3.1',
    "device_channel" "DeviceChannel" NOT NULL,
    "requestor_challenge_ind" "ChallengePreference" NOT NULL DEFAULT 'NO_PREFERENCE',
    "trans_status" "TransStatus",
    "trans_status_reason" CHAR(2),
    "eci" CHAR(2),
    "authentication_value" BYTEA,
    "interaction_counter" SMALLINT NOT NULL DEFAULT 0,
    "challenge_cancel" "ChallengeCancel",
    "completed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "three_ds_challenges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gateway_refunds" (
    "id" UUID NOT NULL,
    "intent_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "amount" DECIMAL(18,8) NOT NULL,
    "reason" "RefundReason" NOT NULL,
    "status" "RefundStatus" NOT NULL DEFAULT 'PENDING',
    "failure_reason" "RefundFailure",
    "acquirer_reference_number" CHAR(23),
    "requested_by_id" UUID NOT NULL,
    "settled_at" TIMESTAMPTZ(6),
    "idempotency_key" VARCHAR(255) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "gateway_refunds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chargebacks" (
    "id" UUID NOT NULL,
    "intent_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "network" "CardNetwork" NOT NULL,
    "network_case_id" TEXT NOT NULL,
    "reason_code" VARCHAR(8) NOT NULL,
    "category" "ChargebackCategory" NOT NULL,
    "stage" "ChargebackStage" NOT NULL DEFAULT 'CHARGEBACK',
    "status" "ChargebackStatus" NOT NULL DEFAULT 'NEEDS_RESPONSE',
    "amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "evidence_summary" TEXT,
    "received_at" TIMESTAMPTZ(6) NOT NULL,
    "respond_by" TIMESTAMPTZ(6) NOT NULL,
    "evidence_submitted_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "chargebacks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "merchant_accounts_organization_id_status_idx" ON "merchant_accounts"("organization_id", "status");

-- CreateIndex
CREATE INDEX "merchant_accounts_opened_by_id_idx" ON "merchant_accounts"("opened_by_id");

-- CreateIndex
CREATE INDEX "merchant_accounts_compliance_id_idx" ON "merchant_accounts"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "merchant_accounts_acquirer_card_acceptor_id_terminal_id_key" ON "merchant_accounts"("acquirer", "card_acceptor_id", "terminal_id");

-- CreateIndex
CREATE UNIQUE INDEX "tokenized_instruments_vault_token_key" ON "tokenized_instruments"("vault_token");

-- CreateIndex
CREATE INDEX "tokenized_instruments_user_id_status_idx" ON "tokenized_instruments"("user_id", "status");

-- CreateIndex
CREATE INDEX "tokenized_instruments_organization_id_idx" ON "tokenized_instruments"("organization_id");

-- CreateIndex
CREATE INDEX "tokenized_instruments_compliance_id_idx" ON "tokenized_instruments"("compliance_id");

-- CreateIndex
CREATE INDEX "payment_intents_customer_id_created_at_idx" ON "payment_intents"("customer_id", "created_at");

-- CreateIndex
CREATE INDEX "payment_intents_organization_id_created_at_idx" ON "payment_intents"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "payment_intents_compliance_id_idx" ON "payment_intents"("compliance_id");

-- CreateIndex
CREATE INDEX "payment_intents_instrument_id_idx" ON "payment_intents"("instrument_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_intents_merchant_account_id_idempotency_key_key" ON "payment_intents"("merchant_account_id", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "payment_intents_organization_id_id_key" ON "payment_intents"("organization_id", "id");

-- CreateIndex
CREATE INDEX "payment_attempts_retrieval_reference_idx" ON "payment_attempts"("retrieval_reference");

-- CreateIndex
CREATE INDEX "payment_attempts_organization_id_intent_id_idx" ON "payment_attempts"("organization_id", "intent_id");

-- CreateIndex
CREATE INDEX "payment_attempts_instrument_id_idx" ON "payment_attempts"("instrument_id");

-- CreateIndex
CREATE INDEX "payment_attempts_settlement_id_idx" ON "payment_attempts"("settlement_id");

-- CreateIndex
CREATE INDEX "payment_attempts_created_at_idx" ON "payment_attempts" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "payment_attempts_intent_id_sequence_key" ON "payment_attempts"("intent_id", "sequence");

-- CreateIndex
CREATE INDEX "acquirer_settlements_organization_id_paid_on_idx" ON "acquirer_settlements"("organization_id", "paid_on");

-- CreateIndex
CREATE UNIQUE INDEX "acquirer_settlements_merchant_account_id_batch_number_key" ON "acquirer_settlements"("merchant_account_id", "batch_number");

-- CreateIndex
CREATE UNIQUE INDEX "three_ds_challenges_attempt_id_key" ON "three_ds_challenges"("attempt_id");

-- CreateIndex
CREATE UNIQUE INDEX "three_ds_challenges_three_ds_server_trans_id_key" ON "three_ds_challenges"("three_ds_server_trans_id");

-- CreateIndex
CREATE UNIQUE INDEX "gateway_refunds_acquirer_reference_number_key" ON "gateway_refunds"("acquirer_reference_number");

-- CreateIndex
CREATE INDEX "gateway_refunds_organization_id_intent_id_idx" ON "gateway_refunds"("organization_id", "intent_id");

-- CreateIndex
CREATE INDEX "gateway_refunds_requested_by_id_idx" ON "gateway_refunds"("requested_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "gateway_refunds_intent_id_idempotency_key_key" ON "gateway_refunds"("intent_id", "idempotency_key");

-- CreateIndex
CREATE INDEX "chargebacks_intent_id_idx" ON "chargebacks"("intent_id");

-- CreateIndex
CREATE INDEX "chargebacks_organization_id_intent_id_idx" ON "chargebacks"("organization_id", "intent_id");

-- CreateIndex
CREATE UNIQUE INDEX "chargebacks_network_network_case_id_stage_key" ON "chargebacks"("network", "network_case_id", "stage");

-- AddForeignKey
ALTER TABLE "payment_intents" ADD CONSTRAINT "payment_intents_merchant_account_id_fkey" FOREIGN KEY ("merchant_account_id") REFERENCES "merchant_accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_intents" ADD CONSTRAINT "payment_intents_instrument_id_fkey" FOREIGN KEY ("instrument_id") REFERENCES "tokenized_instruments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_organization_id_intent_id_fkey" FOREIGN KEY ("organization_id", "intent_id") REFERENCES "payment_intents"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_settlement_id_fkey" FOREIGN KEY ("settlement_id") REFERENCES "acquirer_settlements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_instrument_id_fkey" FOREIGN KEY ("instrument_id") REFERENCES "tokenized_instruments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acquirer_settlements" ADD CONSTRAINT "acquirer_settlements_merchant_account_id_fkey" FOREIGN KEY ("merchant_account_id") REFERENCES "merchant_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "three_ds_challenges" ADD CONSTRAINT "three_ds_challenges_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "payment_attempts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gateway_refunds" ADD CONSTRAINT "gateway_refunds_organization_id_intent_id_fkey" FOREIGN KEY ("organization_id", "intent_id") REFERENCES "payment_intents"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chargebacks" ADD CONSTRAINT "chargebacks_organization_id_intent_id_fkey" FOREIGN KEY ("organization_id", "intent_id") REFERENCES "payment_intents"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of merchant_accounts
ALTER TABLE "merchant_accounts" ADD CONSTRAINT "merchant_accounts_merchant_category_code_654963b6_check"
    CHECK (merchant_category_code ~ '^[0-9]{4}$');
ALTER TABLE "merchant_accounts" ADD CONSTRAINT "merchant_accounts_acquirer_institution_id_76b89bef_check"
    CHECK (acquirer_institution_id ~ '^[0-9]{1,11}$');
ALTER TABLE "merchant_accounts" ADD CONSTRAINT "merchant_accounts_card_acceptor_id_terminal_id_a884a836_check"
    CHECK (char_length(card_acceptor_id) BETWEEN 1 AND 15 AND terminal_id ~ '^[A-Za-z0-9]{8}$');
ALTER TABLE "merchant_accounts" ADD CONSTRAINT "merchant_accounts_statement_descriptor_862940ab_check"
    CHECK (char_length(statement_descriptor) BETWEEN 3 AND 22);
ALTER TABLE "merchant_accounts" ADD CONSTRAINT "merchant_accounts_status_activated_at_d059f4e0_check"
    CHECK (status NOT IN ('ACTIVE', 'SUSPENDED') OR activated_at IS NOT NULL);
ALTER TABLE "merchant_accounts" ADD CONSTRAINT "merchant_accounts_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "merchant_accounts" ADD CONSTRAINT "merchant_accounts_rolling_reserve_percent_56c77b27_check"
    CHECK (rolling_reserve_percent BETWEEN 0 AND 100);

-- Safeguards of tokenized_instruments
ALTER TABLE "tokenized_instruments" ADD CONSTRAINT "tokenized_instruments_issuer_identification_numb_eed0562c_check"
    CHECK (issuer_identification_number ~ '^[0-9]{6}([0-9]{2})?$');
ALTER TABLE "tokenized_instruments" ADD CONSTRAINT "tokenized_instruments_last_four_716ec6a4_check"
    CHECK (last_four ~ '^[0-9]{4}$');
ALTER TABLE "tokenized_instruments" ADD CONSTRAINT "tokenized_instruments_expiry_month_expiry_year_7038b8c4_check"
    CHECK (expiry_month BETWEEN 1 AND 12 AND expiry_year BETWEEN 2000 AND 2099);
ALTER TABLE "tokenized_instruments" ADD CONSTRAINT "tokenized_instruments_kind_card_network_03db2838_check"
    CHECK ((kind = 'CARD') = (card_network IS NOT NULL));
ALTER TABLE "tokenized_instruments" ADD CONSTRAINT "tokenized_instruments_kind_expiry_year_expiry_mo_c5ad90d6_check"
    CHECK ((kind = 'CARD') = (expiry_year IS NOT NULL) AND (expiry_year IS NULL) = (expiry_month IS NULL));
ALTER TABLE "tokenized_instruments" ADD CONSTRAINT "tokenized_instruments_issuer_country_cfb928d3_check"
    CHECK (issuer_country ~ '^[A-Z]{2}$');
ALTER TABLE "tokenized_instruments" ADD CONSTRAINT "tokenized_instruments_status_detached_at_94dd6277_check"
    CHECK ((status = 'DETACHED') = (detached_at IS NOT NULL));
CREATE UNIQUE INDEX "tokenized_instruments_user_id_fingerprint_b778fd77_key" ON "tokenized_instruments" ("user_id", "fingerprint")
    WHERE (status <> 'DETACHED' AND deleted_at IS NULL);

-- Safeguards of payment_intents
ALTER TABLE "payment_intents" ADD CONSTRAINT "payment_intents_captured_amount_authorized_amoun_398bc3b8_check"
    CHECK (captured_amount <= authorized_amount AND authorized_amount <= amount);
ALTER TABLE "payment_intents" ADD CONSTRAINT "payment_intents_refunded_amount_captured_amount_32d0e26c_check"
    CHECK (refunded_amount <= captured_amount);
ALTER TABLE "payment_intents" ADD CONSTRAINT "payment_intents_status_captured_amount_c75301d3_check"
    CHECK (status <> 'SUCCEEDED' OR captured_amount > 0);
ALTER TABLE "payment_intents" ADD CONSTRAINT "payment_intents_status_capture_method_authorized_39f9199c_check"
    CHECK (status <> 'REQUIRES_CAPTURE' OR (capture_method = 'MANUAL' AND authorized_amount > 0));
ALTER TABLE "payment_intents" ADD CONSTRAINT "payment_intents_status_succeeded_at_fe51ad97_check"
    CHECK ((status = 'SUCCEEDED') = (succeeded_at IS NOT NULL));
ALTER TABLE "payment_intents" ADD CONSTRAINT "payment_intents_status_canceled_at_29bfdedc_check"
    CHECK ((status = 'CANCELED') = (canceled_at IS NOT NULL));
ALTER TABLE "payment_intents" ADD CONSTRAINT "payment_intents_status_cancellation_reason_b2d23ed5_check"
    CHECK ((status = 'CANCELED') = (cancellation_reason IS NOT NULL));
ALTER TABLE "payment_intents" ADD CONSTRAINT "payment_intents_capture_before_authorized_amount_bcbd30d8_check"
    CHECK ((capture_before IS NOT NULL) = (authorized_amount > 0 AND capture_method = 'MANUAL'));
ALTER TABLE "payment_intents" ADD CONSTRAINT "payment_intents_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');
ALTER TABLE "payment_intents" ADD CONSTRAINT "payment_intents_authorized_amount_f1146206_check"
    CHECK (authorized_amount >= 0 AND authorized_amount < 'NaN');
ALTER TABLE "payment_intents" ADD CONSTRAINT "payment_intents_captured_amount_7f5bc6a7_check"
    CHECK (captured_amount >= 0 AND captured_amount < 'NaN');
ALTER TABLE "payment_intents" ADD CONSTRAINT "payment_intents_refunded_amount_03eac07c_check"
    CHECK (refunded_amount >= 0 AND refunded_amount < 'NaN');
CREATE INDEX "payment_intents_capture_before_1c8363d0_idx" ON "payment_intents" ("capture_before")
    WHERE (status = 'REQUIRES_CAPTURE');

-- Safeguards of payment_attempts
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_sequence_3420d290_check"
    CHECK (sequence >= 1);
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_system_trace_number_510c4325_check"
    CHECK (system_trace_number ~ '^[0-9]{6}$');
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_retrieval_reference_3ed7af11_check"
    CHECK (retrieval_reference ~ '^[A-Za-z0-9 ]{12}$');
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_authorization_code_31400515_check"
    CHECK (authorization_code ~ '^[A-Za-z0-9 ]{6}$');
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_response_code_9629632d_check"
    CHECK (response_code ~ '^[A-Z0-9]{2}$');
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_electronic_commerce_indicator_7620a0da_check"
    CHECK (electronic_commerce_indicator ~ '^0[0-7]$');
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_status_responded_at_2ba65483_check"
    CHECK ((status = 'PENDING') = (responded_at IS NULL));
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_status_response_code_4fdc86a4_check"
    CHECK (status <> 'APPROVED' OR (response_code IS NOT NULL AND response_code IN ('00', '08', '10', '11', '85')));
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_status_response_code_74a02150_check"
    CHECK (status <> 'DECLINED' OR response_code IS NOT NULL);
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_responded_at_sent_at_7e7f1157_check"
    CHECK (responded_at >= sent_at);
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');

-- Safeguards of acquirer_settlements
ALTER TABLE "acquirer_settlements" ADD CONSTRAINT "acquirer_settlements_net_amount_gross_amount_ref_268c5c25_check"
    CHECK (net_amount = gross_amount - refund_amount - chargeback_amount - fee_amount - reserve_held + reserve_released AND net_amount < 'NaN');
ALTER TABLE "acquirer_settlements" ADD CONSTRAINT "acquirer_settlements_transaction_count_gross_amo_470cc4b0_check"
    CHECK (transaction_count >= 0 AND (transaction_count > 0 OR gross_amount = 0));
ALTER TABLE "acquirer_settlements" ADD CONSTRAINT "acquirer_settlements_status_closed_at_2da84196_check"
    CHECK ((status = 'OPEN') = (closed_at IS NULL));
ALTER TABLE "acquirer_settlements" ADD CONSTRAINT "acquirer_settlements_status_paid_on_f808a712_check"
    CHECK ((status = 'PAID') = (paid_on IS NOT NULL));
ALTER TABLE "acquirer_settlements" ADD CONSTRAINT "acquirer_settlements_status_bank_reference_net_a_466c8012_check"
    CHECK (status <> 'PAID' OR bank_reference IS NOT NULL OR net_amount <= 0);
ALTER TABLE "acquirer_settlements" ADD CONSTRAINT "acquirer_settlements_gross_amount_cbf2d05a_check"
    CHECK (gross_amount >= 0 AND gross_amount < 'NaN');
ALTER TABLE "acquirer_settlements" ADD CONSTRAINT "acquirer_settlements_refund_amount_01b91a24_check"
    CHECK (refund_amount >= 0 AND refund_amount < 'NaN');
ALTER TABLE "acquirer_settlements" ADD CONSTRAINT "acquirer_settlements_chargeback_amount_02d89114_check"
    CHECK (chargeback_amount >= 0 AND chargeback_amount < 'NaN');
ALTER TABLE "acquirer_settlements" ADD CONSTRAINT "acquirer_settlements_fee_amount_4542263a_check"
    CHECK (fee_amount >= 0 AND fee_amount < 'NaN');
ALTER TABLE "acquirer_settlements" ADD CONSTRAINT "acquirer_settlements_reserve_held_c276d0c9_check"
    CHECK (reserve_held >= 0 AND reserve_held < 'NaN');
ALTER TABLE "acquirer_settlements" ADD CONSTRAINT "acquirer_settlements_reserve_released_473b324f_check"
    CHECK (reserve_released >= 0 AND reserve_released < 'NaN');

-- Safeguards of three_ds_challenges
ALTER TABLE "three_ds_challenges" ADD CONSTRAINT "three_ds_challenges_message_version_eaeff651_check"
    CHECK (message_version ~ '^2[.][0-9][.][0-9]$');
ALTER TABLE "three_ds_challenges" ADD CONSTRAINT "three_ds_challenges_trans_status_reason_7a49ee27_check"
    CHECK (trans_status_reason ~ '^[0-9]{2}$');
ALTER TABLE "three_ds_challenges" ADD CONSTRAINT "three_ds_challenges_interaction_counter_9ed2c5af_check"
    CHECK (interaction_counter BETWEEN 0 AND 99);
ALTER TABLE "three_ds_challenges" ADD CONSTRAINT "three_ds_challenges_trans_status_authentication_21b1690c_check"
    CHECK (trans_status IS NULL OR trans_status NOT IN ('Y', 'A') OR authentication_value IS NOT NULL);
ALTER TABLE "three_ds_challenges" ADD CONSTRAINT "three_ds_challenges_trans_status_acs_trans_id_7607745c_check"
    CHECK (trans_status <> 'C' OR acs_trans_id IS NOT NULL);
ALTER TABLE "three_ds_challenges" ADD CONSTRAINT "three_ds_challenges_eci_396b2e25_check"
    CHECK (eci ~ '^0[0-7]$');
ALTER TABLE "three_ds_challenges" ADD CONSTRAINT "three_ds_challenges_completed_at_trans_status_94b99f32_check"
    CHECK ((completed_at IS NULL) = (trans_status IS NULL OR trans_status IN ('C', 'D', 'S')));

-- Safeguards of gateway_refunds
ALTER TABLE "gateway_refunds" ADD CONSTRAINT "gateway_refunds_acquirer_reference_number_2df0ec08_check"
    CHECK (acquirer_reference_number ~ '^[0-9]{23}$');
ALTER TABLE "gateway_refunds" ADD CONSTRAINT "gateway_refunds_status_settled_at_1fe3f990_check"
    CHECK ((status = 'SUCCEEDED') = (settled_at IS NOT NULL));
ALTER TABLE "gateway_refunds" ADD CONSTRAINT "gateway_refunds_status_failure_reason_ed00742b_check"
    CHECK ((status = 'FAILED') = (failure_reason IS NOT NULL));
ALTER TABLE "gateway_refunds" ADD CONSTRAINT "gateway_refunds_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');

-- Safeguards of chargebacks
ALTER TABLE "chargebacks" ADD CONSTRAINT "chargebacks_reason_code_9b59c25c_check"
    CHECK (reason_code ~ '^[0-9A-Z]{2,4}([.][0-9]{1,2})?$');
ALTER TABLE "chargebacks" ADD CONSTRAINT "chargebacks_status_closed_at_b1981ed4_check"
    CHECK ((status IN ('WON', 'LOST', 'ACCEPTED')) = (closed_at IS NOT NULL));
ALTER TABLE "chargebacks" ADD CONSTRAINT "chargebacks_status_evidence_submitted_at_40790b8b_check"
    CHECK (status NOT IN ('UNDER_REVIEW', 'WON') OR evidence_submitted_at IS NOT NULL);
ALTER TABLE "chargebacks" ADD CONSTRAINT "chargebacks_respond_by_received_at_40ab88ee_check"
    CHECK (respond_by > received_at);
ALTER TABLE "chargebacks" ADD CONSTRAINT "chargebacks_evidence_submitted_at_received_at_cl_224b05da_check"
    CHECK (evidence_submitted_at >= received_at AND closed_at >= received_at);
ALTER TABLE "chargebacks" ADD CONSTRAINT "chargebacks_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');
CREATE INDEX "chargebacks_respond_by_0b6597d1_idx" ON "chargebacks" ("respond_by")
    WHERE (status = 'NEEDS_RESPONSE');

-- Live rows of payment_intents
CREATE VIEW azora_keys."payment_intents_da9c82e6_live" AS
    SELECT "id" FROM "payment_intents"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."payment_intents_da9c82e6_live" TO azora_user;

-- Live rows of merchant_accounts
CREATE VIEW azora_keys."merchant_accounts_44607fe2_live" AS
    SELECT "id" FROM "merchant_accounts"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."merchant_accounts_44607fe2_live" TO azora_user;

-- Own rows of payment_intents
CREATE VIEW azora_keys."payment_intents_2010bb26_own" AS
    SELECT "id" FROM "payment_intents"
    WHERE "customer_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."payment_intents_2010bb26_own" TO azora_user;

-- Own rows of payment_attempts
CREATE VIEW azora_keys."payment_attempts_9dbecbd2_own" AS
    SELECT "id" FROM "payment_attempts"
    WHERE "intent_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."payment_intents_2010bb26_own"))
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."payment_intents_da9c82e6_live" live WHERE live."id" = "payment_attempts"."intent_id"));
GRANT SELECT ON azora_keys."payment_attempts_9dbecbd2_own" TO azora_user;

-- Access to merchant_accounts
ALTER TABLE "merchant_accounts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "merchant_accounts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "merchant_accounts" TO azora_service;
GRANT SELECT ("id", "opened_by_id", "acquirer", "acquirer_institution_id", "card_acceptor_id", "terminal_id",
        "merchant_category_code", "statement_descriptor", "settlement_currency", "rolling_reserve_percent", "status",
        "activated_at", "closed_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at")
    ON "merchant_accounts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "merchant_accounts_cf0a0a21_access" ON "merchant_accounts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "merchant_accounts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "merchant_accounts" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "merchant_accounts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."merchant_accounts" WITH (security_barrier = true) AS
    SELECT "id", "opened_by_id", "acquirer", "acquirer_institution_id", "card_acceptor_id", "terminal_id",
        "merchant_category_code", "statement_descriptor", "settlement_currency", "rolling_reserve_percent", "status",
        "activated_at", "closed_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "merchant_accounts";
GRANT SELECT ON azora_reader."merchant_accounts" TO azora_reader;
ALTER VIEW azora_reader."merchant_accounts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "merchant_accounts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{api_credential}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "merchant_accounts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{api_credential}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "merchant_accounts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{api_credential}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "merchant_accounts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to tokenized_instruments
ALTER TABLE "tokenized_instruments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tokenized_instruments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tokenized_instruments" TO azora_service;
GRANT SELECT ("id", "user_id", "kind", "issuer_identification_number", "last_four", "holder_name", "nickname",
        "card_network", "funding", "expiry_month", "expiry_year", "issuer_country", "network_token_reference",
        "status", "detached_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at")
    ON "tokenized_instruments" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("nickname", "updated_at") ON "tokenized_instruments" TO azora_user;
GRANT UPDATE ("vault_token", "fingerprint", "issuer_identification_number", "last_four", "holder_name", "nickname") ON "tokenized_instruments" TO azora_maintenance;
CREATE POLICY "tokenized_instruments_24bebba5_access" ON "tokenized_instruments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tokenized_instruments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "tokenized_instruments" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "tokenized_instruments" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "tokenized_instruments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."tokenized_instruments" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "kind",
        azora.mask_financial("issuer_identification_number") AS "issuer_identification_number",
        azora.mask_financial("last_four") AS "last_four", azora.mask_name("holder_name") AS "holder_name",
        azora.mask_free_text("nickname") AS "nickname", "card_network", "funding", "expiry_month", "expiry_year",
        "issuer_country", "network_token_reference", "status", "detached_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "tokenized_instruments";
GRANT SELECT ON azora_reader."tokenized_instruments" TO azora_reader;
ALTER VIEW azora_reader."tokenized_instruments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "tokenized_instruments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{vault_token,fingerprint}', '{issuer_identification_number,last_four,holder_name,nickname}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "tokenized_instruments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{vault_token,fingerprint}', '{issuer_identification_number,last_four,holder_name,nickname}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "tokenized_instruments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{vault_token,fingerprint}', '{issuer_identification_number,last_four,holder_name,nickname}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "tokenized_instruments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to payment_intents
ALTER TABLE "payment_intents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payment_intents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payment_intents" TO azora_service;
GRANT SELECT ("id", "customer_id", "merchant_account_id", "instrument_id", "amount", "currency", "authorized_amount",
        "captured_amount", "refunded_amount", "status", "capture_method", "setup_future_usage", "receipt_email",
        "order_reference", "capture_before", "cancellation_reason", "succeeded_at", "canceled_at", "idempotency_key",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "payment_intents" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("receipt_email") ON "payment_intents" TO azora_maintenance;
CREATE POLICY "payment_intents_b4047fc6_access" ON "payment_intents"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payment_intents" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payment_intents" FOR SELECT TO azora_user
    USING ("customer_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "payment_intents" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "customer_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."payment_intents" WITH (security_barrier = true) AS
    SELECT "id", "customer_id", "merchant_account_id", "instrument_id", "amount", "currency", "authorized_amount",
        "captured_amount", "refunded_amount", "status", "capture_method", "setup_future_usage",
        azora.mask_email("receipt_email") AS "receipt_email", "order_reference", "capture_before",
        "cancellation_reason", "succeeded_at", "canceled_at", "idempotency_key", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "payment_intents";
GRANT SELECT ON azora_reader."payment_intents" TO azora_reader;
ALTER VIEW azora_reader."payment_intents" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "payment_intents"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{client_secret_hash}', '{receipt_email}', '{customer_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "payment_intents"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{client_secret_hash}', '{receipt_email}', '{customer_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "payment_intents"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{client_secret_hash}', '{receipt_email}', '{customer_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "payment_intents"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to payment_attempts
ALTER TABLE "payment_attempts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payment_attempts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payment_attempts" TO azora_service;
GRANT SELECT ON "payment_attempts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "payment_attempts_de57c935_access" ON "payment_attempts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payment_attempts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payment_attempts" FOR SELECT TO azora_user
    USING ("intent_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."payment_intents_2010bb26_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "payment_attempts" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "intent_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."payment_intents_2010bb26_own")))
        OR EXISTS (SELECT FROM azora_keys."payment_intents_da9c82e6_live" live WHERE live."id" = "payment_attempts"."intent_id"));
CREATE VIEW azora_reader."payment_attempts" WITH (security_barrier = true) AS
    SELECT "id", "intent_id", "organization_id", "instrument_id", "sequence", "operation", "status", "amount",
        "system_trace_number", "retrieval_reference", "authorization_code", "response_code",
        "electronic_commerce_indicator", "cardholder_initiated", "network_transaction_id", "address_verification",
        "security_code_verification", "settlement_id", "sent_at", "responded_at", "created_at", "updated_at"
    FROM "payment_attempts";
GRANT SELECT ON azora_reader."payment_attempts" TO azora_reader;
ALTER VIEW azora_reader."payment_attempts" OWNER TO azora_masker;

-- Access to acquirer_settlements
ALTER TABLE "acquirer_settlements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "acquirer_settlements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "acquirer_settlements" TO azora_service;
GRANT SELECT ON "acquirer_settlements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "acquirer_settlements_a190c644_access" ON "acquirer_settlements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "acquirer_settlements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "acquirer_settlements" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "acquirer_settlements" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."merchant_accounts_44607fe2_live" live WHERE live."id" = "acquirer_settlements"."merchant_account_id"));
CREATE VIEW azora_reader."acquirer_settlements" WITH (security_barrier = true) AS
    SELECT "id", "merchant_account_id", "organization_id", "batch_number", "currency", "transaction_count",
        "gross_amount", "refund_amount", "chargeback_amount", "fee_amount", "reserve_held", "reserve_released",
        "net_amount", "status", "bank_reference", "closed_at", "paid_on", "created_at", "updated_at"
    FROM "acquirer_settlements";
GRANT SELECT ON azora_reader."acquirer_settlements" TO azora_reader;
ALTER VIEW azora_reader."acquirer_settlements" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "acquirer_settlements"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "acquirer_settlements"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "acquirer_settlements"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "acquirer_settlements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to three_ds_challenges
ALTER TABLE "three_ds_challenges" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "three_ds_challenges" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "three_ds_challenges" TO azora_service;
GRANT SELECT ("id", "attempt_id", "three_ds_server_trans_id", "ds_trans_id", "acs_trans_id", "message_version",
        "device_channel", "requestor_challenge_ind", "trans_status", "trans_status_reason", "eci",
        "interaction_counter", "challenge_cancel", "completed_at", "created_at", "updated_at")
    ON "three_ds_challenges" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "three_ds_challenges_adf34bd5_access" ON "three_ds_challenges"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "three_ds_challenges" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "three_ds_challenges" FOR SELECT TO azora_user
    USING ("attempt_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."payment_attempts_9dbecbd2_own")));
CREATE VIEW azora_reader."three_ds_challenges" WITH (security_barrier = true) AS
    SELECT "id", "attempt_id", "three_ds_server_trans_id", "ds_trans_id", "acs_trans_id", "message_version",
        "device_channel", "requestor_challenge_ind", "trans_status", "trans_status_reason", "eci",
        "interaction_counter", "challenge_cancel", "completed_at", "created_at", "updated_at"
    FROM "three_ds_challenges";
GRANT SELECT ON azora_reader."three_ds_challenges" TO azora_reader;
ALTER VIEW azora_reader."three_ds_challenges" OWNER TO azora_masker;

-- Access to gateway_refunds
ALTER TABLE "gateway_refunds" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "gateway_refunds" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "gateway_refunds" TO azora_service;
GRANT SELECT ON "gateway_refunds" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "gateway_refunds_49797fcb_access" ON "gateway_refunds"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "gateway_refunds" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "gateway_refunds" FOR SELECT TO azora_user
    USING ("intent_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."payment_intents_2010bb26_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "gateway_refunds" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "intent_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."payment_intents_2010bb26_own")))
        OR EXISTS (SELECT FROM azora_keys."payment_intents_da9c82e6_live" live WHERE live."id" = "gateway_refunds"."intent_id"));
CREATE VIEW azora_reader."gateway_refunds" WITH (security_barrier = true) AS
    SELECT "id", "intent_id", "organization_id", "amount", "reason", "status", "failure_reason",
        "acquirer_reference_number", "requested_by_id", "settled_at", "idempotency_key", "created_at", "updated_at"
    FROM "gateway_refunds";
GRANT SELECT ON azora_reader."gateway_refunds" TO azora_reader;
ALTER VIEW azora_reader."gateway_refunds" OWNER TO azora_masker;

-- Access to chargebacks
ALTER TABLE "chargebacks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "chargebacks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "chargebacks" TO azora_service;
GRANT SELECT ON "chargebacks" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("evidence_summary") ON "chargebacks" TO azora_maintenance;
CREATE POLICY "chargebacks_6c8f7433_access" ON "chargebacks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "chargebacks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "chargebacks" FOR SELECT TO azora_user
    USING ("intent_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."payment_intents_2010bb26_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "chargebacks" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "intent_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."payment_intents_2010bb26_own")))
        OR EXISTS (SELECT FROM azora_keys."payment_intents_da9c82e6_live" live WHERE live."id" = "chargebacks"."intent_id"));
CREATE VIEW azora_reader."chargebacks" WITH (security_barrier = true) AS
    SELECT "id", "intent_id", "organization_id", "network", "network_case_id", "reason_code", "category", "stage",
        "status", "amount", "currency", azora.mask_free_text("evidence_summary") AS "evidence_summary", "received_at",
        "respond_by", "evidence_submitted_at", "closed_at", "created_at", "updated_at"
    FROM "chargebacks";
GRANT SELECT ON azora_reader."chargebacks" TO azora_reader;
ALTER VIEW azora_reader."chargebacks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "chargebacks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{evidence_summary}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "chargebacks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{evidence_summary}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "chargebacks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{evidence_summary}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "chargebacks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
