-- CreateEnum
CREATE TYPE "ProxyKind" AS ENUM ('MOBILE', 'EMAIL', 'HANDLE', 'BUSINESS');

-- CreateEnum
CREATE TYPE "ProxyStatus" AS ENUM ('PENDING_VERIFICATION', 'REGISTERED', 'SUSPENDED', 'DEREGISTERED');

-- CreateEnum
CREATE TYPE "RequestStatus" AS ENUM ('PRESENTED', 'ACCEPTED', 'DECLINED', 'PAID', 'CANCELLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "Addressing" AS ENUM ('ACCOUNT', 'PROXY', 'QR_CODE');

-- CreateEnum
CREATE TYPE "TransferStatus" AS ENUM ('PENDING', 'COMPLETED', 'FAILED', 'RETURNED');

-- CreateEnum
CREATE TYPE "TransferFailure" AS ENUM ('INSUFFICIENT_BALANCE', 'LIMIT_EXCEEDED', 'RECIPIENT_BLOCKED', 'SCREENING_HIT', 'TIMEOUT');

-- CreateEnum
CREATE TYPE "ExpenseCategory" AS ENUM ('FOOD', 'TRANSPORT', 'HOUSING', 'STUDY', 'LEISURE', 'OTHER');

-- CreateEnum
CREATE TYPE "SplitMethod" AS ENUM ('EQUAL', 'EXACT', 'PERCENT', 'SHARES');

-- CreateEnum
CREATE TYPE "SplitStatus" AS ENUM ('OPEN', 'SETTLED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ShareStatus" AS ENUM ('OWED', 'REQUESTED', 'SETTLED', 'DECLINED', 'FORGIVEN');

-- CreateEnum
CREATE TYPE "InitiationMethod" AS ENUM ('STATIC', 'DYNAMIC');

-- CreateEnum
CREATE TYPE "QrStatus" AS ENUM ('ACTIVE', 'PAID', 'EXPIRED', 'REVOKED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "payment_proxies" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "kind" "ProxyKind" NOT NULL,
    "value" TEXT,
    "domain" TEXT NOT NULL DEFAULT 'azora',
    "display_name" TEXT,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "status" "ProxyStatus" NOT NULL DEFAULT 'PENDING_VERIFICATION',
    "verified_at" TIMESTAMPTZ(6),
    "deregistered_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "payment_proxies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_requests" (
    "id" UUID NOT NULL,
    "creditor_id" UUID NOT NULL,
    "debtor_id" UUID NOT NULL,
    "creditor_proxy_id" UUID,
    "amount" DECIMAL(18,8) NOT NULL,
    "minimum_amount" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL,
    "amount_modification_allowed" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "status" "RequestStatus" NOT NULL DEFAULT 'PRESENTED',
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "responded_at" TIMESTAMPTZ(6),
    "paid_at" TIMESTAMPTZ(6),
    "notification_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "payment_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peer_transfers" (
    "id" UUID NOT NULL,
    "sender_id" UUID NOT NULL,
    "sender_wallet_id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "recipient_wallet_id" UUID NOT NULL,
    "addressing" "Addressing" NOT NULL,
    "proxy_id" UUID,
    "request_id" UUID,
    "qr_code_id" UUID,
    "amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "message" TEXT,
    "status" "TransferStatus" NOT NULL DEFAULT 'PENDING',
    "failure" "TransferFailure",
    "mint_transaction_id" UUID,
    "completed_at" TIMESTAMPTZ(6),
    "idempotency_key" VARCHAR(255) NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "peer_transfers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "split_bills" (
    "id" UUID NOT NULL,
    "payer_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "category" "ExpenseCategory" NOT NULL DEFAULT 'OTHER',
    "total_amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "method" "SplitMethod" NOT NULL DEFAULT 'EQUAL',
    "participant_count" SMALLINT NOT NULL DEFAULT 2,
    "status" "SplitStatus" NOT NULL DEFAULT 'OPEN',
    "settled_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "split_bills_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "split_shares" (
    "id" UUID NOT NULL,
    "bill_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "owed_amount" DECIMAL(18,8) NOT NULL,
    "settled_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "weight_percent" DECIMAL(5,2),
    "status" "ShareStatus" NOT NULL DEFAULT 'OWED',
    "request_id" UUID,
    "reminded_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "split_shares_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_qr_codes" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "point_of_initiation" "InitiationMethod" NOT NULL,
    "payload" TEXT,
    "crc" CHAR(4),
    "amount" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "merchant_category_code" CHAR(4) NOT NULL DEFAULT '0000',
    "label" TEXT,
    "status" "QrStatus" NOT NULL DEFAULT 'ACTIVE',
    "scan_count" INTEGER NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "payment_qr_codes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "payment_proxies_user_id_status_idx" ON "payment_proxies"("user_id", "status");

-- CreateIndex
CREATE INDEX "payment_proxies_wallet_id_idx" ON "payment_proxies"("wallet_id");

-- CreateIndex
CREATE INDEX "payment_proxies_organization_id_idx" ON "payment_proxies"("organization_id");

-- CreateIndex
CREATE INDEX "payment_proxies_compliance_id_idx" ON "payment_proxies"("compliance_id");

-- CreateIndex
CREATE INDEX "payment_requests_creditor_id_created_at_idx" ON "payment_requests"("creditor_id", "created_at");

-- CreateIndex
CREATE INDEX "payment_requests_debtor_id_status_idx" ON "payment_requests"("debtor_id", "status");

-- CreateIndex
CREATE INDEX "payment_requests_notification_id_idx" ON "payment_requests"("notification_id");

-- CreateIndex
CREATE INDEX "payment_requests_organization_id_idx" ON "payment_requests"("organization_id");

-- CreateIndex
CREATE INDEX "payment_requests_compliance_id_idx" ON "payment_requests"("compliance_id");

-- CreateIndex
CREATE INDEX "payment_requests_creditor_proxy_id_idx" ON "payment_requests"("creditor_proxy_id");

-- CreateIndex
CREATE UNIQUE INDEX "peer_transfers_request_id_key" ON "peer_transfers"("request_id");

-- CreateIndex
CREATE UNIQUE INDEX "peer_transfers_mint_transaction_id_key" ON "peer_transfers"("mint_transaction_id");

-- CreateIndex
CREATE INDEX "peer_transfers_sender_id_created_at_idx" ON "peer_transfers"("sender_id", "created_at");

-- CreateIndex
CREATE INDEX "peer_transfers_recipient_id_created_at_idx" ON "peer_transfers"("recipient_id", "created_at");

-- CreateIndex
CREATE INDEX "peer_transfers_sender_wallet_id_idx" ON "peer_transfers"("sender_wallet_id");

-- CreateIndex
CREATE INDEX "peer_transfers_recipient_wallet_id_idx" ON "peer_transfers"("recipient_wallet_id");

-- CreateIndex
CREATE INDEX "peer_transfers_organization_id_idx" ON "peer_transfers"("organization_id");

-- CreateIndex
CREATE INDEX "peer_transfers_compliance_id_idx" ON "peer_transfers"("compliance_id");

-- CreateIndex
CREATE INDEX "peer_transfers_proxy_id_idx" ON "peer_transfers"("proxy_id");

-- CreateIndex
CREATE INDEX "peer_transfers_qr_code_id_idx" ON "peer_transfers"("qr_code_id");

-- CreateIndex
CREATE INDEX "peer_transfers_created_at_idx" ON "peer_transfers" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "peer_transfers_sender_id_idempotency_key_key" ON "peer_transfers"("sender_id", "idempotency_key");

-- CreateIndex
CREATE INDEX "split_bills_payer_id_status_idx" ON "split_bills"("payer_id", "status");

-- CreateIndex
CREATE INDEX "split_bills_organization_id_idx" ON "split_bills"("organization_id");

-- CreateIndex
CREATE INDEX "split_bills_compliance_id_idx" ON "split_bills"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "split_shares_request_id_key" ON "split_shares"("request_id");

-- CreateIndex
CREATE INDEX "split_shares_participant_id_status_idx" ON "split_shares"("participant_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "split_shares_bill_id_participant_id_key" ON "split_shares"("bill_id", "participant_id");

-- CreateIndex
CREATE INDEX "payment_qr_codes_user_id_status_idx" ON "payment_qr_codes"("user_id", "status");

-- CreateIndex
CREATE INDEX "payment_qr_codes_wallet_id_idx" ON "payment_qr_codes"("wallet_id");

-- CreateIndex
CREATE INDEX "payment_qr_codes_organization_id_idx" ON "payment_qr_codes"("organization_id");

-- CreateIndex
CREATE INDEX "payment_qr_codes_compliance_id_idx" ON "payment_qr_codes"("compliance_id");

-- AddForeignKey
ALTER TABLE "payment_requests" ADD CONSTRAINT "payment_requests_creditor_proxy_id_fkey" FOREIGN KEY ("creditor_proxy_id") REFERENCES "payment_proxies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_transfers" ADD CONSTRAINT "peer_transfers_proxy_id_fkey" FOREIGN KEY ("proxy_id") REFERENCES "payment_proxies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_transfers" ADD CONSTRAINT "peer_transfers_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "payment_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peer_transfers" ADD CONSTRAINT "peer_transfers_qr_code_id_fkey" FOREIGN KEY ("qr_code_id") REFERENCES "payment_qr_codes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "split_shares" ADD CONSTRAINT "split_shares_bill_id_fkey" FOREIGN KEY ("bill_id") REFERENCES "split_bills"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "split_shares" ADD CONSTRAINT "split_shares_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "payment_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of payment_proxies
ALTER TABLE "payment_proxies" ADD CONSTRAINT "payment_proxies_domain_a3d0cf99_check"
    CHECK (domain ~ '^[a-z][a-z0-9]{1,19}$');
ALTER TABLE "payment_proxies" ADD CONSTRAINT "payment_proxies_kind_value_41d8032e_check"
    CHECK (kind <> 'MOBILE' OR value ~ '^[+][1-9][0-9]{7,14}$');
ALTER TABLE "payment_proxies" ADD CONSTRAINT "payment_proxies_status_verified_at_a1913c32_check"
    CHECK (status <> 'REGISTERED' OR verified_at IS NOT NULL);
ALTER TABLE "payment_proxies" ADD CONSTRAINT "payment_proxies_status_deregistered_at_c09d4862_check"
    CHECK ((status = 'DEREGISTERED') = (deregistered_at IS NOT NULL));
CREATE UNIQUE INDEX "payment_proxies_domain_value_039311f4_key" ON "payment_proxies" ((lower(domain || ':' || value)))
    WHERE (status = 'REGISTERED' AND deleted_at IS NULL);
CREATE UNIQUE INDEX "payment_proxies_user_id_27fc4d37_key" ON "payment_proxies" ("user_id")
    WHERE (is_default AND status = 'REGISTERED' AND deleted_at IS NULL);

-- Safeguards of payment_requests
ALTER TABLE "payment_requests" ADD CONSTRAINT "payment_requests_creditor_id_debtor_id_12c98daf_check"
    CHECK (creditor_id <> debtor_id);
ALTER TABLE "payment_requests" ADD CONSTRAINT "payment_requests_expires_at_created_at_85727652_check"
    CHECK (expires_at > created_at AND expires_at <= created_at + interval '90 days');
ALTER TABLE "payment_requests" ADD CONSTRAINT "payment_requests_status_paid_at_9a842329_check"
    CHECK ((status = 'PAID') = (paid_at IS NOT NULL));
ALTER TABLE "payment_requests" ADD CONSTRAINT "payment_requests_status_responded_at_213fc16d_check"
    CHECK ((status IN ('ACCEPTED', 'DECLINED', 'PAID')) = (responded_at IS NOT NULL));
ALTER TABLE "payment_requests" ADD CONSTRAINT "payment_requests_amount_modification_allowed_min_de350b86_check"
    CHECK (amount_modification_allowed OR minimum_amount IS NULL);
ALTER TABLE "payment_requests" ADD CONSTRAINT "payment_requests_minimum_amount_amount_92fd577e_check"
    CHECK (minimum_amount <= amount);
ALTER TABLE "payment_requests" ADD CONSTRAINT "payment_requests_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');
ALTER TABLE "payment_requests" ADD CONSTRAINT "payment_requests_minimum_amount_a43c85b7_check"
    CHECK (minimum_amount > 0 AND minimum_amount < 'NaN');
CREATE INDEX "payment_requests_expires_at_a9a8c73f_idx" ON "payment_requests" ("expires_at")
    WHERE (status = 'PRESENTED');

-- Safeguards of peer_transfers
ALTER TABLE "peer_transfers" ADD CONSTRAINT "peer_transfers_sender_id_recipient_id_4f928c7d_check"
    CHECK (sender_id <> recipient_id);
ALTER TABLE "peer_transfers" ADD CONSTRAINT "peer_transfers_sender_wallet_id_recipient_wallet_4f81c517_check"
    CHECK (sender_wallet_id <> recipient_wallet_id);
ALTER TABLE "peer_transfers" ADD CONSTRAINT "peer_transfers_message_00f9e85c_check"
    CHECK (char_length(message) <= 140);
ALTER TABLE "peer_transfers" ADD CONSTRAINT "peer_transfers_status_completed_at_032827b3_check"
    CHECK ((status IN ('COMPLETED', 'RETURNED')) = (completed_at IS NOT NULL));
ALTER TABLE "peer_transfers" ADD CONSTRAINT "peer_transfers_completed_at_mint_transaction_id_a25c5c4b_check"
    CHECK ((completed_at IS NULL) = (mint_transaction_id IS NULL));
ALTER TABLE "peer_transfers" ADD CONSTRAINT "peer_transfers_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "peer_transfers" ADD CONSTRAINT "peer_transfers_addressing_proxy_id_8e08fe5b_check"
    CHECK (addressing <> 'PROXY' OR proxy_id IS NOT NULL);
ALTER TABLE "peer_transfers" ADD CONSTRAINT "peer_transfers_addressing_qr_code_id_90e99a20_check"
    CHECK (addressing <> 'QR_CODE' OR qr_code_id IS NOT NULL);
ALTER TABLE "peer_transfers" ADD CONSTRAINT "peer_transfers_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');

-- Safeguards of split_bills
ALTER TABLE "split_bills" ADD CONSTRAINT "split_bills_title_5d261229_check"
    CHECK (char_length(title) BETWEEN 1 AND 120);
ALTER TABLE "split_bills" ADD CONSTRAINT "split_bills_status_settled_at_cfa1edc0_check"
    CHECK ((status = 'SETTLED') = (settled_at IS NOT NULL));
ALTER TABLE "split_bills" ADD CONSTRAINT "split_bills_participant_count_5cf625d8_check"
    CHECK (participant_count BETWEEN 1 AND 100);
ALTER TABLE "split_bills" ADD CONSTRAINT "split_bills_total_amount_7366e40e_check"
    CHECK (total_amount > 0 AND total_amount < 'NaN');

-- Safeguards of split_shares
ALTER TABLE "split_shares" ADD CONSTRAINT "split_shares_weight_percent_e8dda4d9_check"
    CHECK (weight_percent > 0 AND weight_percent <= 100);
ALTER TABLE "split_shares" ADD CONSTRAINT "split_shares_settled_amount_owed_amount_0fcea3f9_check"
    CHECK (settled_amount <= owed_amount);
ALTER TABLE "split_shares" ADD CONSTRAINT "split_shares_status_settled_amount_owed_amount_4295c27d_check"
    CHECK ((status = 'SETTLED') = (settled_amount = owed_amount));
ALTER TABLE "split_shares" ADD CONSTRAINT "split_shares_status_settled_amount_83a7a67b_check"
    CHECK (status <> 'DECLINED' OR settled_amount = 0);
ALTER TABLE "split_shares" ADD CONSTRAINT "split_shares_owed_amount_2b04eca8_check"
    CHECK (owed_amount > 0 AND owed_amount < 'NaN');
ALTER TABLE "split_shares" ADD CONSTRAINT "split_shares_settled_amount_22b51776_check"
    CHECK (settled_amount >= 0 AND settled_amount < 'NaN');

-- Safeguards of payment_qr_codes
ALTER TABLE "payment_qr_codes" ADD CONSTRAINT "payment_qr_codes_point_of_initiation_amount_expi_0db17fa5_check"
    CHECK (point_of_initiation <> 'DYNAMIC' OR (amount IS NOT NULL AND expires_at IS NOT NULL));
ALTER TABLE "payment_qr_codes" ADD CONSTRAINT "payment_qr_codes_payload_1dad024b_check"
    CHECK (payload ~ '^000201' AND char_length(payload) <= 512);
ALTER TABLE "payment_qr_codes" ADD CONSTRAINT "payment_qr_codes_crc_bc17c8ff_check"
    CHECK (crc ~ '^[0-9A-F]{4}$');
ALTER TABLE "payment_qr_codes" ADD CONSTRAINT "payment_qr_codes_merchant_category_code_654963b6_check"
    CHECK (merchant_category_code ~ '^[0-9]{4}$');
ALTER TABLE "payment_qr_codes" ADD CONSTRAINT "payment_qr_codes_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
ALTER TABLE "payment_qr_codes" ADD CONSTRAINT "payment_qr_codes_scan_count_0e5f97eb_check"
    CHECK (scan_count >= 0);
ALTER TABLE "payment_qr_codes" ADD CONSTRAINT "payment_qr_codes_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');
CREATE UNIQUE INDEX "payment_qr_codes_payload_7a2c0ce9_key" ON "payment_qr_codes" ("payload")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Live rows of split_bills
CREATE VIEW azora_keys."split_bills_f6c77780_live" AS
    SELECT "id" FROM "split_bills"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."split_bills_f6c77780_live" TO azora_user;

-- Own rows of split_bills
CREATE VIEW azora_keys."split_bills_55e9037e_own" AS
    SELECT "id" FROM "split_bills"
    WHERE "payer_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."split_bills_55e9037e_own" TO azora_user;

-- Access to payment_proxies
ALTER TABLE "payment_proxies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payment_proxies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payment_proxies" TO azora_service;
GRANT SELECT ON "payment_proxies" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("display_name", "updated_at") ON "payment_proxies" TO azora_user;
GRANT UPDATE ("value", "display_name") ON "payment_proxies" TO azora_maintenance;
CREATE POLICY "payment_proxies_470cf09c_access" ON "payment_proxies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payment_proxies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payment_proxies" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "payment_proxies" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "payment_proxies" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."payment_proxies" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "wallet_id", "kind", azora.mask_phone("value") AS "value", "domain",
        azora.mask_name("display_name") AS "display_name", "is_default", "status", "verified_at", "deregistered_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "payment_proxies";
GRANT SELECT ON azora_reader."payment_proxies" TO azora_reader;
ALTER VIEW azora_reader."payment_proxies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "payment_proxies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{value,display_name}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "payment_proxies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{value,display_name}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "payment_proxies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{value,display_name}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "payment_proxies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to payment_requests
ALTER TABLE "payment_requests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payment_requests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payment_requests" TO azora_service;
GRANT SELECT ON "payment_requests" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("reason") ON "payment_requests" TO azora_maintenance;
CREATE POLICY "payment_requests_70413ea4_access" ON "payment_requests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payment_requests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payment_requests" FOR SELECT TO azora_user
    USING ("creditor_id" = (SELECT azora.subject())
        OR "debtor_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "payment_requests" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("creditor_id" = (SELECT azora.subject())
        OR "debtor_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."payment_requests" WITH (security_barrier = true) AS
    SELECT "id", "creditor_id", "debtor_id", "creditor_proxy_id", "amount", "minimum_amount", "currency",
        "amount_modification_allowed", azora.mask_free_text("reason") AS "reason", "status", "expires_at",
        "responded_at", "paid_at", "notification_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "payment_requests";
GRANT SELECT ON azora_reader."payment_requests" TO azora_reader;
ALTER VIEW azora_reader."payment_requests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "payment_requests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{reason}', '{creditor_id,debtor_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "payment_requests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{reason}', '{creditor_id,debtor_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "payment_requests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{reason}', '{creditor_id,debtor_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "payment_requests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to peer_transfers
ALTER TABLE "peer_transfers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "peer_transfers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "peer_transfers" TO azora_service;
GRANT SELECT ON "peer_transfers" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("message") ON "peer_transfers" TO azora_maintenance;
CREATE POLICY "peer_transfers_e63cfa15_access" ON "peer_transfers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "peer_transfers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "peer_transfers" FOR SELECT TO azora_user
    USING ("sender_id" = (SELECT azora.subject())
        OR "recipient_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "peer_transfers" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("sender_id" = (SELECT azora.subject())
        OR "recipient_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."peer_transfers" WITH (security_barrier = true) AS
    SELECT "id", "sender_id", "sender_wallet_id", "recipient_id", "recipient_wallet_id", "addressing", "proxy_id",
        "request_id", "qr_code_id", "amount", "currency", azora.mask_free_text("message") AS "message", "status",
        "failure", "mint_transaction_id", "completed_at", "idempotency_key", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "peer_transfers";
GRANT SELECT ON azora_reader."peer_transfers" TO azora_reader;
ALTER VIEW azora_reader."peer_transfers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "peer_transfers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{message}', '{sender_id,recipient_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "peer_transfers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{message}', '{sender_id,recipient_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "peer_transfers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{message}', '{sender_id,recipient_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "peer_transfers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to split_bills
ALTER TABLE "split_bills" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "split_bills" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "split_bills" TO azora_service;
GRANT SELECT ON "split_bills" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "payer_id", "title", "total_amount", "currency", "method", "created_at", "updated_at"),
    UPDATE ("title", "updated_at") ON "split_bills" TO azora_user;
GRANT UPDATE ("title") ON "split_bills" TO azora_maintenance;
CREATE POLICY "split_bills_c69012a6_access" ON "split_bills"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "split_bills" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "split_bills" FOR SELECT TO azora_user
    USING ("payer_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "split_bills" FOR INSERT TO azora_user
    WITH CHECK ("payer_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "split_bills" FOR UPDATE TO azora_user
    USING ("payer_id" = (SELECT azora.subject()))
    WITH CHECK ("payer_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "split_bills" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "payer_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."split_bills" WITH (security_barrier = true) AS
    SELECT "id", "payer_id", azora.mask_free_text("title") AS "title", "category", "total_amount", "currency", "method",
        "participant_count", "status", "settled_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "split_bills";
GRANT SELECT ON azora_reader."split_bills" TO azora_reader;
ALTER VIEW azora_reader."split_bills" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "split_bills"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{title}', '{payer_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "split_bills"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{title}', '{payer_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "split_bills"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{title}', '{payer_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "split_bills"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to split_shares
ALTER TABLE "split_shares" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "split_shares" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "split_shares" TO azora_service;
GRANT SELECT ON "split_shares" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "split_shares_664290eb_access" ON "split_shares"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "split_shares" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "split_shares" FOR SELECT TO azora_user
    USING ("participant_id" = (SELECT azora.subject())
        OR "bill_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."split_bills_55e9037e_own")));
CREATE POLICY azora_user_live ON "split_shares" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."split_bills_f6c77780_live" live WHERE live."id" = "split_shares"."bill_id"));
CREATE VIEW azora_reader."split_shares" WITH (security_barrier = true) AS
    SELECT "id", "bill_id", "participant_id", "owed_amount", "settled_amount", "weight_percent", "status", "request_id",
        "reminded_at", "created_at", "updated_at"
    FROM "split_shares";
GRANT SELECT ON azora_reader."split_shares" TO azora_reader;
ALTER VIEW azora_reader."split_shares" OWNER TO azora_masker;

-- Access to payment_qr_codes
ALTER TABLE "payment_qr_codes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payment_qr_codes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payment_qr_codes" TO azora_service;
GRANT SELECT ON "payment_qr_codes" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("label", "updated_at") ON "payment_qr_codes" TO azora_user;
GRANT UPDATE ("payload", "label") ON "payment_qr_codes" TO azora_maintenance;
CREATE POLICY "payment_qr_codes_69883a30_access" ON "payment_qr_codes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payment_qr_codes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payment_qr_codes" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "payment_qr_codes" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "payment_qr_codes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."payment_qr_codes" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "wallet_id", "point_of_initiation", azora.mask_financial("payload") AS "payload", "crc",
        "amount", "currency", "merchant_category_code", azora.mask_free_text("label") AS "label", "status",
        "scan_count", "expires_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "payment_qr_codes";
GRANT SELECT ON azora_reader."payment_qr_codes" TO azora_reader;
ALTER VIEW azora_reader."payment_qr_codes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "payment_qr_codes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{payload,label}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "payment_qr_codes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{payload,label}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "payment_qr_codes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{payload,label}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "payment_qr_codes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
