-- CreateEnum
CREATE TYPE "PaymentPriority" AS ENUM ('NORM', 'HIGH');

-- CreateEnum
CREATE TYPE "ChargeBearer" AS ENUM ('DEBT', 'CRED', 'SHAR', 'SLEV');

-- CreateEnum
CREATE TYPE "PaymentPurpose" AS ENUM ('WORK', 'ESCROW', 'TUITION', 'REWARD', 'TOP_UP', 'SETTLEMENT', 'GIFT', 'OTHER');

-- CreateEnum
CREATE TYPE "PaymentStatus" AS ENUM ('RCVD', 'ACTC', 'PDNG', 'ACSP', 'ACSC', 'RJCT', 'CANC');

-- CreateEnum
CREATE TYPE "RejectReason" AS ENUM ('AC04', 'AC06', 'AG01', 'AM02', 'AM04', 'AM05', 'RR04', 'NARR');

-- CreateEnum
CREATE TYPE "CreditDebit" AS ENUM ('CRDT', 'DBIT');

-- CreateEnum
CREATE TYPE "LegComponent" AS ENUM ('PRINCIPAL', 'FEE', 'TAX', 'ESCROW');

-- CreateEnum
CREATE TYPE "FeeBasis" AS ENUM ('FLAT', 'PERCENTAGE', 'FLAT_PLUS_PERCENTAGE');

-- CreateEnum
CREATE TYPE "FeeStatus" AS ENUM ('ASSESSED', 'COLLECTED', 'WAIVED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "WaiverReason" AS ENUM ('STUDENT', 'GOODWILL', 'SERVICE_FAILURE', 'PROMOTION');

-- CreateEnum
CREATE TYPE "EscrowStatus" AS ENUM ('HELD', 'DISPUTED', 'RELEASED', 'REFUNDED', 'DIVIDED');

-- CreateEnum
CREATE TYPE "ReversalStatus" AS ENUM ('REQUESTED', 'APPROVED', 'SETTLED', 'REFUSED');

-- CreateEnum
CREATE TYPE "ReturnReason" AS ENUM ('AC04', 'AM05', 'AM09', 'CUST', 'FOCR', 'FRAD', 'NARR');

-- CreateEnum
CREATE TYPE "RefusalReason" AS ENUM ('CREDITOR_DOES_NOT_AGREE', 'FUNDS_SPENT', 'TOO_LATE', 'NOT_ORIGINATED_HERE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "payment_orders" (
    "id" UUID NOT NULL,
    "debtor_id" UUID NOT NULL,
    "debtor_wallet_id" UUID NOT NULL,
    "creditor_id" UUID NOT NULL,
    "creditor_wallet_id" UUID NOT NULL,
    "amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "instruction_id" TEXT NOT NULL,
    "end_to_end_id" TEXT NOT NULL,
    "uetr" UUID NOT NULL,
    "priority" "PaymentPriority" NOT NULL DEFAULT 'NORM',
    "charge_bearer" "ChargeBearer" NOT NULL DEFAULT 'SHAR',
    "purpose" "PaymentPurpose" NOT NULL,
    "contract_id" UUID,
    "remittance_information" TEXT,
    "status" "PaymentStatus" NOT NULL DEFAULT 'RCVD',
    "reject_reason" "RejectReason",
    "requested_execution_on" DATE NOT NULL,
    "settlement_journal_id" UUID,
    "settled_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "payment_orders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_legs" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "sequence" SMALLINT NOT NULL,
    "direction" "CreditDebit" NOT NULL,
    "component" "LegComponent" NOT NULL,
    "wallet_id" UUID,
    "holder_id" UUID,
    "amount" DECIMAL(18,8) NOT NULL,
    "journal_entry_id" UUID,
    "balance_after" DECIMAL(18,8),
    "posted_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "payment_legs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fee_schedules" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "purpose" "PaymentPurpose" NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "band_from" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "band_to" DECIMAL(18,8),
    "basis" "FeeBasis" NOT NULL,
    "flat_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "percentage" DECIMAL(6,4) NOT NULL DEFAULT 0,
    "min_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "max_fee" DECIMAL(18,8),
    "vat_percent" DECIMAL(5,2) NOT NULL DEFAULT 15,
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "fee_schedules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fee_charges" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "schedule_id" UUID NOT NULL,
    "payer_id" UUID NOT NULL,
    "chargeable_amount" DECIMAL(18,8) NOT NULL,
    "fee_amount" DECIMAL(18,8) NOT NULL,
    "vat_amount" DECIMAL(18,8) NOT NULL,
    "total_amount" DECIMAL(18,8) NOT NULL,
    "status" "FeeStatus" NOT NULL DEFAULT 'ASSESSED',
    "waiver_reason" "WaiverReason",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "fee_charges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "escrow_holds" (
    "id" UUID NOT NULL,
    "payer_id" UUID NOT NULL,
    "payee_id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "milestone_id" UUID,
    "funding_order_id" UUID NOT NULL,
    "amount" DECIMAL(18,8) NOT NULL,
    "released_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "refunded_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "EscrowStatus" NOT NULL DEFAULT 'HELD',
    "dispute_id" UUID,
    "release_after" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "escrow_holds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_reversals" (
    "id" UUID NOT NULL,
    "original_order_id" UUID NOT NULL,
    "return_order_id" UUID,
    "return_id" TEXT NOT NULL,
    "returned_amount" DECIMAL(18,8) NOT NULL,
    "reason" "ReturnReason" NOT NULL,
    "additional_information" TEXT,
    "status" "ReversalStatus" NOT NULL DEFAULT 'REQUESTED',
    "refusal_reason" "RefusalReason",
    "requested_by_id" UUID NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "payment_reversals_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "payment_orders_uetr_key" ON "payment_orders"("uetr");

-- CreateIndex
CREATE INDEX "payment_orders_creditor_id_created_at_idx" ON "payment_orders"("creditor_id", "created_at");

-- CreateIndex
CREATE INDEX "payment_orders_organization_id_created_at_idx" ON "payment_orders"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "payment_orders_debtor_wallet_id_idx" ON "payment_orders"("debtor_wallet_id");

-- CreateIndex
CREATE INDEX "payment_orders_creditor_wallet_id_idx" ON "payment_orders"("creditor_wallet_id");

-- CreateIndex
CREATE INDEX "payment_orders_contract_id_idx" ON "payment_orders"("contract_id");

-- CreateIndex
CREATE INDEX "payment_orders_settlement_journal_id_idx" ON "payment_orders"("settlement_journal_id");

-- CreateIndex
CREATE INDEX "payment_orders_created_at_idx" ON "payment_orders" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "payment_orders_compliance_id_idx" ON "payment_orders"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_orders_debtor_id_end_to_end_id_key" ON "payment_orders"("debtor_id", "end_to_end_id");

-- CreateIndex
CREATE INDEX "payment_legs_wallet_id_posted_at_idx" ON "payment_legs"("wallet_id", "posted_at");

-- CreateIndex
CREATE INDEX "payment_legs_holder_id_idx" ON "payment_legs"("holder_id");

-- CreateIndex
CREATE INDEX "payment_legs_journal_entry_id_idx" ON "payment_legs"("journal_entry_id");

-- CreateIndex
CREATE INDEX "payment_legs_created_at_idx" ON "payment_legs" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "payment_legs_order_id_sequence_key" ON "payment_legs"("order_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "fee_schedules_code_version_key" ON "fee_schedules"("code", "version");

-- CreateIndex
CREATE INDEX "fee_charges_payer_id_created_at_idx" ON "fee_charges"("payer_id", "created_at");

-- CreateIndex
CREATE INDEX "fee_charges_schedule_id_idx" ON "fee_charges"("schedule_id");

-- CreateIndex
CREATE UNIQUE INDEX "fee_charges_order_id_schedule_id_payer_id_key" ON "fee_charges"("order_id", "schedule_id", "payer_id");

-- CreateIndex
CREATE UNIQUE INDEX "escrow_holds_funding_order_id_key" ON "escrow_holds"("funding_order_id");

-- CreateIndex
CREATE INDEX "escrow_holds_payer_id_status_idx" ON "escrow_holds"("payer_id", "status");

-- CreateIndex
CREATE INDEX "escrow_holds_payee_id_status_idx" ON "escrow_holds"("payee_id", "status");

-- CreateIndex
CREATE INDEX "escrow_holds_contract_id_idx" ON "escrow_holds"("contract_id");

-- CreateIndex
CREATE INDEX "escrow_holds_milestone_id_idx" ON "escrow_holds"("milestone_id");

-- CreateIndex
CREATE INDEX "escrow_holds_dispute_id_idx" ON "escrow_holds"("dispute_id");

-- CreateIndex
CREATE INDEX "escrow_holds_organization_id_idx" ON "escrow_holds"("organization_id");

-- CreateIndex
CREATE INDEX "escrow_holds_compliance_id_idx" ON "escrow_holds"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_reversals_return_order_id_key" ON "payment_reversals"("return_order_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_reversals_return_id_key" ON "payment_reversals"("return_id");

-- CreateIndex
CREATE INDEX "payment_reversals_original_order_id_idx" ON "payment_reversals"("original_order_id");

-- CreateIndex
CREATE INDEX "payment_reversals_requested_by_id_idx" ON "payment_reversals"("requested_by_id");

-- CreateIndex
CREATE INDEX "payment_reversals_decided_by_id_idx" ON "payment_reversals"("decided_by_id");

-- AddForeignKey
ALTER TABLE "payment_legs" ADD CONSTRAINT "payment_legs_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "payment_orders"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_charges" ADD CONSTRAINT "fee_charges_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "payment_orders"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_charges" ADD CONSTRAINT "fee_charges_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "fee_schedules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "escrow_holds" ADD CONSTRAINT "escrow_holds_funding_order_id_fkey" FOREIGN KEY ("funding_order_id") REFERENCES "payment_orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_reversals" ADD CONSTRAINT "payment_reversals_original_order_id_fkey" FOREIGN KEY ("original_order_id") REFERENCES "payment_orders"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_reversals" ADD CONSTRAINT "payment_reversals_return_order_id_fkey" FOREIGN KEY ("return_order_id") REFERENCES "payment_orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of payment_orders
ALTER TABLE "payment_orders" ADD CONSTRAINT "payment_orders_debtor_wallet_id_creditor_wallet_d6045bb6_check"
    CHECK (debtor_wallet_id <> creditor_wallet_id);
ALTER TABLE "payment_orders" ADD CONSTRAINT "payment_orders_end_to_end_id_instruction_id_004cfa6b_check"
    CHECK (char_length(end_to_end_id) BETWEEN 1 AND 35 AND char_length(instruction_id) BETWEEN 1 AND 35);
ALTER TABLE "payment_orders" ADD CONSTRAINT "payment_orders_remittance_information_8db40f8f_check"
    CHECK (char_length(remittance_information) <= 140);
ALTER TABLE "payment_orders" ADD CONSTRAINT "payment_orders_status_settled_at_a83bada5_check"
    CHECK ((status = 'ACSC') = (settled_at IS NOT NULL));
ALTER TABLE "payment_orders" ADD CONSTRAINT "payment_orders_status_settlement_journal_id_89ff7c36_check"
    CHECK ((status = 'ACSC') = (settlement_journal_id IS NOT NULL));
ALTER TABLE "payment_orders" ADD CONSTRAINT "payment_orders_status_reject_reason_89591eb6_check"
    CHECK ((status = 'RJCT') = (reject_reason IS NOT NULL));
ALTER TABLE "payment_orders" ADD CONSTRAINT "payment_orders_settled_at_created_at_0f4f17af_check"
    CHECK (settled_at >= created_at);
ALTER TABLE "payment_orders" ADD CONSTRAINT "payment_orders_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');
CREATE INDEX "payment_orders_requested_execution_on_8b818f29_idx" ON "payment_orders" ("requested_execution_on")
    WHERE (status IN ('RCVD', 'ACTC', 'PDNG'));

-- Safeguards of payment_legs
ALTER TABLE "payment_legs" ADD CONSTRAINT "payment_legs_sequence_3420d290_check"
    CHECK (sequence >= 1);
ALTER TABLE "payment_legs" ADD CONSTRAINT "payment_legs_posted_at_journal_entry_id_0f6ae129_check"
    CHECK ((posted_at IS NULL) = (journal_entry_id IS NULL));
ALTER TABLE "payment_legs" ADD CONSTRAINT "payment_legs_balance_after_659713cb_check"
    CHECK (balance_after >= 0 AND balance_after < 'NaN');
ALTER TABLE "payment_legs" ADD CONSTRAINT "payment_legs_posted_at_balance_after_be9e2ba3_check"
    CHECK (posted_at IS NOT NULL OR balance_after IS NULL);
ALTER TABLE "payment_legs" ADD CONSTRAINT "payment_legs_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');

-- Safeguards of fee_schedules
ALTER TABLE "fee_schedules" ADD CONSTRAINT "fee_schedules_band_from_band_to_38d93d60_check"
    CHECK (band_from < band_to);
ALTER TABLE "fee_schedules" ADD CONSTRAINT "fee_schedules_min_fee_max_fee_a38a0133_check"
    CHECK (min_fee <= max_fee);
ALTER TABLE "fee_schedules" ADD CONSTRAINT "fee_schedules_percentage_vat_percent_70ee8877_check"
    CHECK (percentage BETWEEN 0 AND 20 AND vat_percent BETWEEN 0 AND 30);
ALTER TABLE "fee_schedules" ADD CONSTRAINT "fee_schedules_basis_percentage_ac0e7067_check"
    CHECK ((basis = 'FLAT') = (percentage = 0));
ALTER TABLE "fee_schedules" ADD CONSTRAINT "fee_schedules_basis_flat_fee_ff8bfd53_check"
    CHECK (basis <> 'PERCENTAGE' OR flat_fee = 0);
ALTER TABLE "fee_schedules" ADD CONSTRAINT "fee_schedules_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "fee_schedules" ADD CONSTRAINT "fee_schedules_code_b5b03f02_check"
    CHECK (code ~ '^[A-Z][A-Z0-9_]{2,39}$');
ALTER TABLE "fee_schedules" ADD CONSTRAINT "fee_schedules_band_from_9685cf77_check"
    CHECK (band_from >= 0 AND band_from < 'NaN');
ALTER TABLE "fee_schedules" ADD CONSTRAINT "fee_schedules_band_to_af3f034a_check"
    CHECK (band_to > 0 AND band_to < 'NaN');
ALTER TABLE "fee_schedules" ADD CONSTRAINT "fee_schedules_flat_fee_8f010a1a_check"
    CHECK (flat_fee >= 0 AND flat_fee < 'NaN');
ALTER TABLE "fee_schedules" ADD CONSTRAINT "fee_schedules_min_fee_3358ca86_check"
    CHECK (min_fee >= 0 AND min_fee < 'NaN');
ALTER TABLE "fee_schedules" ADD CONSTRAINT "fee_schedules_max_fee_2ce263b0_check"
    CHECK (max_fee > 0 AND max_fee < 'NaN');
CREATE UNIQUE INDEX "fee_schedules_purpose_currency_band_from_f40c39ff_key" ON "fee_schedules" ("purpose", "currency", "band_from")
    WHERE (effective_to IS NULL AND deleted_at IS NULL);

-- Safeguards of fee_charges
ALTER TABLE "fee_charges" ADD CONSTRAINT "fee_charges_total_amount_fee_amount_vat_amount_6d6f10af_check"
    CHECK (total_amount = fee_amount + vat_amount);
ALTER TABLE "fee_charges" ADD CONSTRAINT "fee_charges_vat_amount_fee_amount_404b5fd7_check"
    CHECK (vat_amount <= fee_amount);
ALTER TABLE "fee_charges" ADD CONSTRAINT "fee_charges_status_waiver_reason_df429b12_check"
    CHECK ((status = 'WAIVED') = (waiver_reason IS NOT NULL));
ALTER TABLE "fee_charges" ADD CONSTRAINT "fee_charges_status_total_amount_466cc02d_check"
    CHECK (status <> 'WAIVED' OR total_amount = 0);
ALTER TABLE "fee_charges" ADD CONSTRAINT "fee_charges_chargeable_amount_fd460344_check"
    CHECK (chargeable_amount > 0 AND chargeable_amount < 'NaN');
ALTER TABLE "fee_charges" ADD CONSTRAINT "fee_charges_fee_amount_4542263a_check"
    CHECK (fee_amount >= 0 AND fee_amount < 'NaN');
ALTER TABLE "fee_charges" ADD CONSTRAINT "fee_charges_vat_amount_41c9668c_check"
    CHECK (vat_amount >= 0 AND vat_amount < 'NaN');
ALTER TABLE "fee_charges" ADD CONSTRAINT "fee_charges_total_amount_cea1a231_check"
    CHECK (total_amount >= 0 AND total_amount < 'NaN');

-- Safeguards of escrow_holds
ALTER TABLE "escrow_holds" ADD CONSTRAINT "escrow_holds_payer_id_payee_id_3c8da063_check"
    CHECK (payer_id <> payee_id);
ALTER TABLE "escrow_holds" ADD CONSTRAINT "escrow_holds_released_amount_refunded_amount_amo_2d9c040b_check"
    CHECK (released_amount + refunded_amount <= amount);
ALTER TABLE "escrow_holds" ADD CONSTRAINT "escrow_holds_status_released_amount_amount_5d35061b_check"
    CHECK ((status = 'RELEASED') = (released_amount = amount));
ALTER TABLE "escrow_holds" ADD CONSTRAINT "escrow_holds_status_refunded_amount_amount_83bf5420_check"
    CHECK ((status = 'REFUNDED') = (refunded_amount = amount));
ALTER TABLE "escrow_holds" ADD CONSTRAINT "escrow_holds_status_released_amount_refunded_amo_9a6d8e1b_check"
    CHECK ((status = 'DIVIDED') = (released_amount > 0 AND refunded_amount > 0 AND released_amount + refunded_amount = amount));
ALTER TABLE "escrow_holds" ADD CONSTRAINT "escrow_holds_status_closed_at_ea08fa31_check"
    CHECK ((status IN ('RELEASED', 'REFUNDED', 'DIVIDED')) = (closed_at IS NOT NULL));
ALTER TABLE "escrow_holds" ADD CONSTRAINT "escrow_holds_status_dispute_id_ba9a1ee8_check"
    CHECK (status <> 'DISPUTED' OR dispute_id IS NOT NULL);
ALTER TABLE "escrow_holds" ADD CONSTRAINT "escrow_holds_release_after_created_at_b0e49ca7_check"
    CHECK (release_after > created_at);
ALTER TABLE "escrow_holds" ADD CONSTRAINT "escrow_holds_closed_at_created_at_c5c522bb_check"
    CHECK (closed_at >= created_at);
ALTER TABLE "escrow_holds" ADD CONSTRAINT "escrow_holds_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');
ALTER TABLE "escrow_holds" ADD CONSTRAINT "escrow_holds_released_amount_a63b861c_check"
    CHECK (released_amount >= 0 AND released_amount < 'NaN');
ALTER TABLE "escrow_holds" ADD CONSTRAINT "escrow_holds_refunded_amount_03eac07c_check"
    CHECK (refunded_amount >= 0 AND refunded_amount < 'NaN');
CREATE UNIQUE INDEX "escrow_holds_milestone_id_730363ae_key" ON "escrow_holds" ("milestone_id")
    WHERE (status IN ('HELD', 'DISPUTED') AND deleted_at IS NULL);
CREATE INDEX "escrow_holds_release_after_f67e25fd_idx" ON "escrow_holds" ("release_after")
    WHERE (status = 'HELD');

-- Safeguards of payment_reversals
ALTER TABLE "payment_reversals" ADD CONSTRAINT "payment_reversals_original_order_id_return_order_913bf84e_check"
    CHECK (original_order_id <> return_order_id);
ALTER TABLE "payment_reversals" ADD CONSTRAINT "payment_reversals_status_return_order_id_fbc347d6_check"
    CHECK ((status = 'SETTLED') = (return_order_id IS NOT NULL));
ALTER TABLE "payment_reversals" ADD CONSTRAINT "payment_reversals_status_refusal_reason_4ef575f4_check"
    CHECK ((status = 'REFUSED') = (refusal_reason IS NOT NULL));
ALTER TABLE "payment_reversals" ADD CONSTRAINT "payment_reversals_status_decided_at_1f3f531d_check"
    CHECK ((status = 'REQUESTED') = (decided_at IS NULL));
ALTER TABLE "payment_reversals" ADD CONSTRAINT "payment_reversals_decided_by_id_requested_by_id_b95a9efc_check"
    CHECK (decided_by_id IS NULL OR decided_by_id <> requested_by_id);
ALTER TABLE "payment_reversals" ADD CONSTRAINT "payment_reversals_returned_amount_f16d1355_check"
    CHECK (returned_amount > 0 AND returned_amount < 'NaN');
CREATE UNIQUE INDEX "payment_reversals_original_order_id_a7e3f460_key" ON "payment_reversals" ("original_order_id")
    WHERE (status = 'REQUESTED');

-- Live rows of payment_orders
CREATE VIEW azora_keys."payment_orders_bb254a2f_live" AS
    SELECT "id" FROM "payment_orders"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."payment_orders_bb254a2f_live" TO azora_user;

-- Own rows of payment_orders
CREATE VIEW azora_keys."payment_orders_f7d4a1a9_own" AS
    SELECT "id" FROM "payment_orders"
    WHERE ("debtor_id" = (SELECT azora.subject())
        OR "creditor_id" = (SELECT azora.subject()))
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."payment_orders_f7d4a1a9_own" TO azora_user;

-- Access to payment_orders
ALTER TABLE "payment_orders" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payment_orders" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payment_orders" TO azora_service;
GRANT SELECT ON "payment_orders" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("remittance_information") ON "payment_orders" TO azora_maintenance;
CREATE POLICY "payment_orders_32f9f5ae_access" ON "payment_orders"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payment_orders" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payment_orders" FOR SELECT TO azora_user
    USING ("debtor_id" = (SELECT azora.subject())
        OR "creditor_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "payment_orders" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("debtor_id" = (SELECT azora.subject())
        OR "creditor_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."payment_orders" WITH (security_barrier = true) AS
    SELECT "id", "debtor_id", "debtor_wallet_id", "creditor_id", "creditor_wallet_id", "amount", "currency",
        "instruction_id", "end_to_end_id", "uetr", "priority", "charge_bearer", "purpose", "contract_id",
        azora.mask_free_text("remittance_information") AS "remittance_information", "status", "reject_reason",
        "requested_execution_on", "settlement_journal_id", "settled_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "payment_orders";
GRANT SELECT ON azora_reader."payment_orders" TO azora_reader;
ALTER VIEW azora_reader."payment_orders" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "payment_orders"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{remittance_information}', '{debtor_id,creditor_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "payment_orders"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{remittance_information}', '{debtor_id,creditor_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "payment_orders"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{remittance_information}', '{debtor_id,creditor_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "payment_orders"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to payment_legs
ALTER TABLE "payment_legs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payment_legs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payment_legs" TO azora_service;
GRANT SELECT ON "payment_legs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "payment_legs_cb4600e5_access" ON "payment_legs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payment_legs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payment_legs" FOR SELECT TO azora_user
    USING ("holder_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "payment_legs" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."payment_orders_bb254a2f_live" live WHERE live."id" = "payment_legs"."order_id"));
CREATE VIEW azora_reader."payment_legs" WITH (security_barrier = true) AS
    SELECT "id", "order_id", "sequence", "direction", "component", "wallet_id", "holder_id", "amount", "journal_entry_id",
        "balance_after", "posted_at", "created_at", "updated_at"
    FROM "payment_legs";
GRANT SELECT ON azora_reader."payment_legs" TO azora_reader;
ALTER VIEW azora_reader."payment_legs" OWNER TO azora_masker;

-- Access to fee_schedules
ALTER TABLE "fee_schedules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "fee_schedules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "fee_schedules" TO azora_service;
GRANT SELECT ON "fee_schedules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "fee_schedules_dc4a6526_access" ON "fee_schedules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "fee_schedules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "fee_schedules" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "fee_schedules" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."fee_schedules" WITH (security_barrier = true) AS
    SELECT "id", "code", "version", "purpose", "currency", "band_from", "band_to", "basis", "flat_fee", "percentage",
        "min_fee", "max_fee", "vat_percent", "effective_from", "effective_to", "created_at", "updated_at",
        "deleted_at"
    FROM "fee_schedules";
GRANT SELECT ON azora_reader."fee_schedules" TO azora_reader;
ALTER VIEW azora_reader."fee_schedules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "fee_schedules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "fee_schedules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "fee_schedules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "fee_schedules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to fee_charges
ALTER TABLE "fee_charges" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "fee_charges" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "fee_charges" TO azora_service;
GRANT SELECT ON "fee_charges" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "fee_charges_44a1f87a_access" ON "fee_charges"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "fee_charges" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "fee_charges" FOR SELECT TO azora_user
    USING ("payer_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "fee_charges" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."payment_orders_bb254a2f_live" live WHERE live."id" = "fee_charges"."order_id"));
CREATE VIEW azora_reader."fee_charges" WITH (security_barrier = true) AS
    SELECT "id", "order_id", "schedule_id", "payer_id", "chargeable_amount", "fee_amount", "vat_amount", "total_amount",
        "status", "waiver_reason", "created_at", "updated_at"
    FROM "fee_charges";
GRANT SELECT ON azora_reader."fee_charges" TO azora_reader;
ALTER VIEW azora_reader."fee_charges" OWNER TO azora_masker;

-- Access to escrow_holds
ALTER TABLE "escrow_holds" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "escrow_holds" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "escrow_holds" TO azora_service;
GRANT SELECT ON "escrow_holds" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "escrow_holds_93d36c61_access" ON "escrow_holds"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "escrow_holds" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "escrow_holds" FOR SELECT TO azora_user
    USING ("payer_id" = (SELECT azora.subject())
        OR "payee_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "escrow_holds" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("payer_id" = (SELECT azora.subject())
        OR "payee_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."escrow_holds" WITH (security_barrier = true) AS
    SELECT "id", "payer_id", "payee_id", "contract_id", "milestone_id", "funding_order_id", "amount", "released_amount",
        "refunded_amount", "status", "dispute_id", "release_after", "closed_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "escrow_holds";
GRANT SELECT ON azora_reader."escrow_holds" TO azora_reader;
ALTER VIEW azora_reader."escrow_holds" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "escrow_holds"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{}', '{payer_id,payee_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "escrow_holds"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{}', '{payer_id,payee_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "escrow_holds"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{}', '{payer_id,payee_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "escrow_holds"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to payment_reversals
ALTER TABLE "payment_reversals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payment_reversals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payment_reversals" TO azora_service;
GRANT SELECT ON "payment_reversals" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("additional_information") ON "payment_reversals" TO azora_maintenance;
CREATE POLICY "payment_reversals_8662da94_access" ON "payment_reversals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payment_reversals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payment_reversals" FOR SELECT TO azora_user
    USING ("original_order_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."payment_orders_f7d4a1a9_own")));
CREATE VIEW azora_reader."payment_reversals" WITH (security_barrier = true) AS
    SELECT "id", "original_order_id", "return_order_id", "return_id", "returned_amount", "reason",
        azora.mask_free_text("additional_information") AS "additional_information", "status", "refusal_reason",
        "requested_by_id", "decided_by_id", "decided_at", "created_at", "updated_at"
    FROM "payment_reversals";
GRANT SELECT ON azora_reader."payment_reversals" TO azora_reader;
ALTER VIEW azora_reader."payment_reversals" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "payment_reversals"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{additional_information}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "payment_reversals"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{additional_information}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "payment_reversals"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{additional_information}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "payment_reversals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
