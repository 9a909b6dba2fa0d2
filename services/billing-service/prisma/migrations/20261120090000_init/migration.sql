-- CreateEnum
CREATE TYPE "PlanScheme" AS ENUM ('FLAT', 'PER_SEAT', 'METERED');

-- CreateEnum
CREATE TYPE "BillingInterval" AS ENUM ('DAY', 'WEEK', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "VatCategory" AS ENUM ('S', 'Z', 'E', 'AE', 'O');

-- CreateEnum
CREATE TYPE "MeterAggregation" AS ENUM ('SUM', 'MAX', 'LAST', 'UNIQUE_COUNT');

-- CreateEnum
CREATE TYPE "SubscriptionStatus" AS ENUM ('TRIALING', 'ACTIVE', 'PAST_DUE', 'PAUSED', 'UNPAID', 'CANCELED');

-- CreateEnum
CREATE TYPE "CollectionMethod" AS ENUM ('CHARGE_AUTOMATICALLY', 'SEND_INVOICE');

-- CreateEnum
CREATE TYPE "CancelReason" AS ENUM ('TOO_EXPENSIVE', 'NOT_USED', 'MISSING_FEATURE', 'SWITCHED', 'NON_PAYMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "InvoiceStatus" AS ENUM ('DRAFT', 'OPEN', 'OVERDUE', 'PAID', 'UNCOLLECTIBLE', 'VOID');

-- CreateEnum
CREATE TYPE "CreditReason" AS ENUM ('CANCELLED_SUPPLY', 'CHANGED_SUPPLY', 'CHANGED_PRICE', 'RETURNED', 'ERROR_IN_INVOICE');

-- CreateEnum
CREATE TYPE "CreditNoteStatus" AS ENUM ('DRAFT', 'ISSUED', 'VOID');

-- CreateEnum
CREATE TYPE "CreditSettlement" AS ENUM ('INVOICE', 'REFUND', 'BALANCE');

-- CreateEnum
CREATE TYPE "DunningAction" AS ENUM ('RETRY_PAYMENT', 'REMIND', 'FINAL_NOTICE', 'SUSPEND_SERVICE');

-- CreateEnum
CREATE TYPE "DunningOutcome" AS ENUM ('SCHEDULED', 'SENT', 'PAID', 'DECLINED', 'SKIPPED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "billing_plans" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "scheme" "PlanScheme" NOT NULL,
    "interval" "BillingInterval" NOT NULL DEFAULT 'MONTH',
    "interval_count" SMALLINT NOT NULL DEFAULT 1,
    "unit_price" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "meter_id" UUID,
    "included_quantity" DECIMAL(18,6) NOT NULL DEFAULT 0,
    "trial_days" SMALLINT NOT NULL DEFAULT 0,
    "vat_category" "VatCategory" NOT NULL DEFAULT 'S',
    "vat_percent" DECIMAL(5,2) NOT NULL DEFAULT 15,
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "billing_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "usage_meters" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aggregation" "MeterAggregation" NOT NULL,
    "unique_property" TEXT,
    "unit_code" VARCHAR(3) NOT NULL,
    "decimals" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "usage_meters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscriptions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "status" "SubscriptionStatus" NOT NULL DEFAULT 'ACTIVE',
    "collection_method" "CollectionMethod" NOT NULL DEFAULT 'CHARGE_AUTOMATICALLY',
    "instrument_id" UUID,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "period_start" TIMESTAMPTZ(6) NOT NULL,
    "period_end" TIMESTAMPTZ(6) NOT NULL,
    "trial_ends_at" TIMESTAMPTZ(6),
    "cancel_at_period_end" BOOLEAN NOT NULL DEFAULT false,
    "cancel_reason" "CancelReason",
    "paused_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "usage_events" (
    "id" UUID NOT NULL,
    "meter_id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "user_id" UUID,
    "organization_id" UUID,
    "quantity" DECIMAL(18,6) NOT NULL,
    "unique_value" TEXT,
    "source" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "usage_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invoices" (
    "id" UUID NOT NULL,
    "number" TEXT,
    "subscription_id" UUID,
    "user_id" UUID NOT NULL,
    "status" "InvoiceStatus" NOT NULL DEFAULT 'DRAFT',
    "issued_on" DATE,
    "due_on" DATE,
    "period_start" TIMESTAMPTZ(6),
    "period_end" TIMESTAMPTZ(6),
    "currency" VARCHAR(10) NOT NULL,
    "buyer_name" TEXT,
    "buyer_address" TEXT,
    "buyer_email" TEXT,
    "buyer_vat_number" TEXT,
    "buyer_reference" TEXT,
    "seller_vat_number" CHAR(10) NOT NULL,
    "net_total" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "vat_total" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "gross_total" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "paid_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "credited_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "payment_intent_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "invoices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invoice_lines" (
    "id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "organization_id" UUID,
    "line_number" SMALLINT NOT NULL,
    "plan_id" UUID,
    "meter_id" UUID,
    "description" TEXT NOT NULL,
    "quantity" DECIMAL(18,6) NOT NULL,
    "unit_code" VARCHAR(3) NOT NULL DEFAULT 'C62',
    "unit_price" DECIMAL(18,8) NOT NULL,
    "net_amount" DECIMAL(18,8) NOT NULL,
    "vat_category" "VatCategory" NOT NULL,
    "vat_percent" DECIMAL(5,2) NOT NULL,
    "vat_amount" DECIMAL(18,8) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "invoice_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit_notes" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "invoice_id" UUID NOT NULL,
    "organization_id" UUID,
    "reason" "CreditReason" NOT NULL,
    "net_amount" DECIMAL(18,8) NOT NULL,
    "vat_amount" DECIMAL(18,8) NOT NULL,
    "gross_amount" DECIMAL(18,8) NOT NULL,
    "status" "CreditNoteStatus" NOT NULL DEFAULT 'DRAFT',
    "issued_on" DATE,
    "settlement" "CreditSettlement" NOT NULL DEFAULT 'INVOICE',
    "refund_id" UUID,
    "issued_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "credit_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dunning_attempts" (
    "id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "organization_id" UUID,
    "sequence" SMALLINT NOT NULL,
    "action" "DunningAction" NOT NULL,
    "outcome" "DunningOutcome" NOT NULL DEFAULT 'SCHEDULED',
    "scheduled_for" TIMESTAMPTZ(6) NOT NULL,
    "attempted_at" TIMESTAMPTZ(6),
    "payment_intent_id" UUID,
    "notification_id" UUID,
    "decline_code" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "dunning_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "billing_plans_meter_id_idx" ON "billing_plans"("meter_id");

-- CreateIndex
CREATE UNIQUE INDEX "billing_plans_code_version_key" ON "billing_plans"("code", "version");

-- CreateIndex
CREATE UNIQUE INDEX "usage_meters_key_key" ON "usage_meters"("key");

-- CreateIndex
CREATE INDEX "subscriptions_user_id_status_idx" ON "subscriptions"("user_id", "status");

-- CreateIndex
CREATE INDEX "subscriptions_organization_id_idx" ON "subscriptions"("organization_id");

-- CreateIndex
CREATE INDEX "subscriptions_compliance_id_idx" ON "subscriptions"("compliance_id");

-- CreateIndex
CREATE INDEX "subscriptions_plan_id_idx" ON "subscriptions"("plan_id");

-- CreateIndex
CREATE INDEX "subscriptions_instrument_id_idx" ON "subscriptions"("instrument_id");

-- CreateIndex
CREATE INDEX "usage_events_subscription_id_meter_id_occurred_at_idx" ON "usage_events"("subscription_id", "meter_id", "occurred_at");

-- CreateIndex
CREATE INDEX "usage_events_user_id_idx" ON "usage_events"("user_id");

-- CreateIndex
CREATE INDEX "usage_events_organization_id_idx" ON "usage_events"("organization_id");

-- CreateIndex
CREATE INDEX "usage_events_meter_id_idx" ON "usage_events"("meter_id");

-- CreateIndex
CREATE INDEX "usage_events_created_at_idx" ON "usage_events" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "usage_events_source_event_id_key" ON "usage_events"("source", "event_id");

-- CreateIndex
CREATE UNIQUE INDEX "invoices_number_key" ON "invoices"("number");

-- CreateIndex
CREATE INDEX "invoices_user_id_issued_on_idx" ON "invoices"("user_id", "issued_on");

-- CreateIndex
CREATE INDEX "invoices_organization_id_issued_on_idx" ON "invoices"("organization_id", "issued_on");

-- CreateIndex
CREATE INDEX "invoices_payment_intent_id_idx" ON "invoices"("payment_intent_id");

-- CreateIndex
CREATE INDEX "invoices_compliance_id_idx" ON "invoices"("compliance_id");

-- CreateIndex
CREATE INDEX "invoices_subscription_id_idx" ON "invoices"("subscription_id");

-- CreateIndex
CREATE INDEX "invoice_lines_organization_id_idx" ON "invoice_lines"("organization_id");

-- CreateIndex
CREATE INDEX "invoice_lines_plan_id_idx" ON "invoice_lines"("plan_id");

-- CreateIndex
CREATE INDEX "invoice_lines_meter_id_idx" ON "invoice_lines"("meter_id");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_lines_invoice_id_line_number_key" ON "invoice_lines"("invoice_id", "line_number");

-- CreateIndex
CREATE UNIQUE INDEX "credit_notes_number_key" ON "credit_notes"("number");

-- CreateIndex
CREATE UNIQUE INDEX "credit_notes_refund_id_key" ON "credit_notes"("refund_id");

-- CreateIndex
CREATE INDEX "credit_notes_invoice_id_idx" ON "credit_notes"("invoice_id");

-- CreateIndex
CREATE INDEX "credit_notes_organization_id_idx" ON "credit_notes"("organization_id");

-- CreateIndex
CREATE INDEX "credit_notes_issued_by_id_idx" ON "credit_notes"("issued_by_id");

-- CreateIndex
CREATE INDEX "dunning_attempts_organization_id_idx" ON "dunning_attempts"("organization_id");

-- CreateIndex
CREATE INDEX "dunning_attempts_payment_intent_id_idx" ON "dunning_attempts"("payment_intent_id");

-- CreateIndex
CREATE INDEX "dunning_attempts_notification_id_idx" ON "dunning_attempts"("notification_id");

-- CreateIndex
CREATE UNIQUE INDEX "dunning_attempts_invoice_id_sequence_key" ON "dunning_attempts"("invoice_id", "sequence");

-- AddForeignKey
ALTER TABLE "billing_plans" ADD CONSTRAINT "billing_plans_meter_id_fkey" FOREIGN KEY ("meter_id") REFERENCES "usage_meters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "billing_plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "usage_events" ADD CONSTRAINT "usage_events_meter_id_fkey" FOREIGN KEY ("meter_id") REFERENCES "usage_meters"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "usage_events" ADD CONSTRAINT "usage_events_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscriptions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscriptions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "billing_plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_meter_id_fkey" FOREIGN KEY ("meter_id") REFERENCES "usage_meters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_notes" ADD CONSTRAINT "credit_notes_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dunning_attempts" ADD CONSTRAINT "dunning_attempts_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of billing_plans
ALTER TABLE "billing_plans" ADD CONSTRAINT "billing_plans_code_version_d5216d50_check"
    CHECK (code ~ '^[a-z][a-z0-9-]{2,49}$' AND version >= 1);
ALTER TABLE "billing_plans" ADD CONSTRAINT "billing_plans_interval_count_6d87e335_check"
    CHECK (interval_count BETWEEN 1 AND 36);
ALTER TABLE "billing_plans" ADD CONSTRAINT "billing_plans_trial_days_88b5fb1d_check"
    CHECK (trial_days BETWEEN 0 AND 365);
ALTER TABLE "billing_plans" ADD CONSTRAINT "billing_plans_scheme_meter_id_2f1dd721_check"
    CHECK ((scheme = 'METERED') = (meter_id IS NOT NULL));
ALTER TABLE "billing_plans" ADD CONSTRAINT "billing_plans_included_quantity_meter_id_7508850b_check"
    CHECK (included_quantity = 0 OR meter_id IS NOT NULL);
ALTER TABLE "billing_plans" ADD CONSTRAINT "billing_plans_vat_category_vat_percent_8ca1a785_check"
    CHECK (vat_category <> 'S' OR vat_percent > 0);
ALTER TABLE "billing_plans" ADD CONSTRAINT "billing_plans_vat_category_vat_percent_7aaeebf0_check"
    CHECK (vat_category NOT IN ('Z', 'E', 'O') OR vat_percent = 0);
ALTER TABLE "billing_plans" ADD CONSTRAINT "billing_plans_vat_percent_5d2cb175_check"
    CHECK (vat_percent BETWEEN 0 AND 30);
ALTER TABLE "billing_plans" ADD CONSTRAINT "billing_plans_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "billing_plans" ADD CONSTRAINT "billing_plans_unit_price_0d9bf7c4_check"
    CHECK (unit_price >= 0 AND unit_price < 'NaN');
CREATE UNIQUE INDEX "billing_plans_code_de8333d7_key" ON "billing_plans" ("code")
    WHERE (effective_to IS NULL AND deleted_at IS NULL);

-- Safeguards of usage_meters
ALTER TABLE "usage_meters" ADD CONSTRAINT "usage_meters_key_353c89d8_check"
    CHECK (key ~ '^[a-z][a-z0-9_.]{2,63}$');
ALTER TABLE "usage_meters" ADD CONSTRAINT "usage_meters_decimals_dd3da55f_check"
    CHECK (decimals BETWEEN 0 AND 6);
ALTER TABLE "usage_meters" ADD CONSTRAINT "usage_meters_unit_code_e0657d93_check"
    CHECK (unit_code ~ '^[A-Z0-9]{2,3}$');
ALTER TABLE "usage_meters" ADD CONSTRAINT "usage_meters_aggregation_unique_property_b117a4f0_check"
    CHECK ((aggregation = 'UNIQUE_COUNT') = (unique_property IS NOT NULL));

-- Safeguards of subscriptions
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_quantity_10794fa7_check"
    CHECK (quantity >= 1);
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_status_collection_method_instrumen_8835826b_check"
    CHECK (status NOT IN ('ACTIVE', 'PAST_DUE') OR (collection_method = 'CHARGE_AUTOMATICALLY') = (instrument_id IS NOT NULL));
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_status_trial_ends_at_8720a809_check"
    CHECK (status <> 'TRIALING' OR trial_ends_at IS NOT NULL);
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_trial_ends_at_started_at_570a72fc_check"
    CHECK (trial_ends_at > started_at);
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_status_ended_at_2b066762_check"
    CHECK ((status = 'CANCELED') = (ended_at IS NOT NULL));
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_status_paused_at_5f6f0743_check"
    CHECK ((status = 'PAUSED') = (paused_at IS NOT NULL));
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
CREATE UNIQUE INDEX "subscriptions_user_id_plan_id_af02b6a5_key" ON "subscriptions" ("user_id", "plan_id")
    WHERE (status IN ('TRIALING', 'ACTIVE', 'PAST_DUE', 'PAUSED') AND organization_id IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "subscriptions_organization_id_plan_id_ca158ca2_key" ON "subscriptions" ("organization_id", "plan_id")
    WHERE (status IN ('TRIALING', 'ACTIVE', 'PAST_DUE', 'PAUSED') AND deleted_at IS NULL);
CREATE INDEX "subscriptions_period_end_6f1746a4_idx" ON "subscriptions" ("period_end")
    WHERE (status IN ('TRIALING', 'ACTIVE'));

-- Safeguards of usage_events
ALTER TABLE "usage_events" ADD CONSTRAINT "usage_events_quantity_996771d2_check"
    CHECK (quantity >= 0 AND quantity < 'NaN');
ALTER TABLE "usage_events" ADD CONSTRAINT "usage_events_occurred_at_created_at_00fd8a0d_check"
    CHECK (occurred_at <= created_at + interval '5 minutes');

-- Safeguards of invoices
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_status_number_issued_on_due_on_buyer_na_46f7ac48_check"
    CHECK (status = 'DRAFT' OR (number IS NOT NULL AND issued_on IS NOT NULL AND due_on IS NOT NULL AND buyer_name IS NOT NULL));
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_number_580bfa6c_check"
    CHECK (number ~ '^INV-[0-9]{4}-[0-9]{6,}$');
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_due_on_issued_on_a27f4901_check"
    CHECK (due_on >= issued_on);
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_gross_total_net_total_vat_total_62ebca0e_check"
    CHECK (gross_total = net_total + vat_total);
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_paid_amount_credited_amount_gross_total_3fde10d8_check"
    CHECK (paid_amount + credited_amount <= gross_total);
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_status_paid_amount_credited_amount_gros_5ab473ed_check"
    CHECK (status <> 'PAID' OR paid_amount + credited_amount = gross_total);
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_seller_vat_number_8cd9daa6_check"
    CHECK (seller_vat_number ~ '^4[0-9]{9}$');
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_status_paid_amount_credited_amount_gros_27ad4c1f_check"
    CHECK (status NOT IN ('OPEN', 'OVERDUE') OR paid_amount + credited_amount < gross_total);
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_net_total_56b81a18_check"
    CHECK (net_total >= 0 AND net_total < 'NaN');
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_vat_total_04c715c7_check"
    CHECK (vat_total >= 0 AND vat_total < 'NaN');
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_gross_total_e70098a0_check"
    CHECK (gross_total >= 0 AND gross_total < 'NaN');
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_paid_amount_32acb53a_check"
    CHECK (paid_amount >= 0 AND paid_amount < 'NaN');
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_credited_amount_85c0253a_check"
    CHECK (credited_amount >= 0 AND credited_amount < 'NaN');
CREATE UNIQUE INDEX "invoices_subscription_id_period_start_508de9dd_key" ON "invoices" ("subscription_id", "period_start")
    WHERE (status <> 'VOID' AND deleted_at IS NULL);
CREATE INDEX "invoices_due_on_35c5886e_idx" ON "invoices" ("due_on")
    WHERE (status IN ('OPEN', 'OVERDUE'));

-- Safeguards of invoice_lines
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_line_number_49cdb95f_check"
    CHECK (line_number >= 1);
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_quantity_4867ba99_check"
    CHECK (quantity > 0 AND quantity < 'NaN');
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_net_amount_quantity_unit_price_ca710c1f_check"
    CHECK (net_amount = round(quantity * unit_price, 8));
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_vat_amount_net_amount_vat_percent_049e553c_check"
    CHECK (vat_amount = round(net_amount * vat_percent / 100, 8));
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_vat_category_vat_percent_7aaeebf0_check"
    CHECK (vat_category NOT IN ('Z', 'E', 'O') OR vat_percent = 0);
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_vat_percent_5d2cb175_check"
    CHECK (vat_percent BETWEEN 0 AND 30);
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_description_08a51451_check"
    CHECK (char_length(description) BETWEEN 1 AND 500);
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_unit_code_e0657d93_check"
    CHECK (unit_code ~ '^[A-Z0-9]{2,3}$');
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_unit_price_0d9bf7c4_check"
    CHECK (unit_price >= 0 AND unit_price < 'NaN');
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_net_amount_a69a4888_check"
    CHECK (net_amount >= 0 AND net_amount < 'NaN');
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_vat_amount_41c9668c_check"
    CHECK (vat_amount >= 0 AND vat_amount < 'NaN');

-- Safeguards of credit_notes
ALTER TABLE "credit_notes" ADD CONSTRAINT "credit_notes_number_9d710f82_check"
    CHECK (number ~ '^CN-[0-9]{4}-[0-9]{6,}$');
ALTER TABLE "credit_notes" ADD CONSTRAINT "credit_notes_gross_amount_net_amount_vat_amount_483d3fce_check"
    CHECK (gross_amount = net_amount + vat_amount AND vat_amount <= net_amount);
ALTER TABLE "credit_notes" ADD CONSTRAINT "credit_notes_status_issued_on_27c8ec37_check"
    CHECK ((status = 'ISSUED') = (issued_on IS NOT NULL));
ALTER TABLE "credit_notes" ADD CONSTRAINT "credit_notes_refund_id_settlement_7c2c12f2_check"
    CHECK (refund_id IS NULL OR settlement = 'REFUND');
ALTER TABLE "credit_notes" ADD CONSTRAINT "credit_notes_net_amount_7935b88d_check"
    CHECK (net_amount > 0 AND net_amount < 'NaN');
ALTER TABLE "credit_notes" ADD CONSTRAINT "credit_notes_vat_amount_41c9668c_check"
    CHECK (vat_amount >= 0 AND vat_amount < 'NaN');
ALTER TABLE "credit_notes" ADD CONSTRAINT "credit_notes_gross_amount_6c4324f8_check"
    CHECK (gross_amount > 0 AND gross_amount < 'NaN');

-- Safeguards of dunning_attempts
ALTER TABLE "dunning_attempts" ADD CONSTRAINT "dunning_attempts_sequence_a55ac17a_check"
    CHECK (sequence BETWEEN 1 AND 12);
ALTER TABLE "dunning_attempts" ADD CONSTRAINT "dunning_attempts_outcome_attempted_at_cd83d477_check"
    CHECK ((outcome = 'SCHEDULED') = (attempted_at IS NULL));
ALTER TABLE "dunning_attempts" ADD CONSTRAINT "dunning_attempts_outcome_payment_intent_id_87493727_check"
    CHECK (outcome <> 'PAID' OR payment_intent_id IS NOT NULL);
ALTER TABLE "dunning_attempts" ADD CONSTRAINT "dunning_attempts_action_notification_id_outcome_ee029e7e_check"
    CHECK (action <> 'REMIND' OR notification_id IS NOT NULL OR outcome IN ('SCHEDULED', 'SKIPPED'));
CREATE INDEX "dunning_attempts_scheduled_for_89505523_idx" ON "dunning_attempts" ("scheduled_for")
    WHERE (outcome = 'SCHEDULED');

-- Live rows of invoices
CREATE VIEW azora_keys."invoices_5848f193_live" AS
    SELECT "id" FROM "invoices"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."invoices_5848f193_live" TO azora_user;

-- Own rows of invoices
CREATE VIEW azora_keys."invoices_01aae156_own" AS
    SELECT "id" FROM "invoices"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."invoices_01aae156_own" TO azora_user;

-- Access to billing_plans
ALTER TABLE "billing_plans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "billing_plans" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "billing_plans" TO azora_service;
GRANT SELECT ON "billing_plans" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "billing_plans_64d75bbd_access" ON "billing_plans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "billing_plans" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "billing_plans" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "billing_plans" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."billing_plans" WITH (security_barrier = true) AS
    SELECT "id", "code", "version", "name", "scheme", "interval", "interval_count", "unit_price", "currency", "meter_id",
        "included_quantity", "trial_days", "vat_category", "vat_percent", "effective_from", "effective_to",
        "created_at", "updated_at", "deleted_at"
    FROM "billing_plans";
GRANT SELECT ON azora_reader."billing_plans" TO azora_reader;
ALTER VIEW azora_reader."billing_plans" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "billing_plans"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "billing_plans"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "billing_plans"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "billing_plans"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to usage_meters
ALTER TABLE "usage_meters" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "usage_meters" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "usage_meters" TO azora_service;
GRANT SELECT ON "usage_meters" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "usage_meters_60cafb97_access" ON "usage_meters"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "usage_meters" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "usage_meters" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "usage_meters" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."usage_meters" WITH (security_barrier = true) AS
    SELECT "id", "key", "name", "aggregation", "unique_property", "unit_code", "decimals", "created_at", "updated_at",
        "deleted_at"
    FROM "usage_meters";
GRANT SELECT ON azora_reader."usage_meters" TO azora_reader;
ALTER VIEW azora_reader."usage_meters" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "usage_meters"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "usage_meters"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "usage_meters"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "usage_meters"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to subscriptions
ALTER TABLE "subscriptions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "subscriptions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "subscriptions" TO azora_service;
GRANT SELECT ON "subscriptions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("cancel_at_period_end", "updated_at") ON "subscriptions" TO azora_user;
CREATE POLICY "subscriptions_8efb8837_access" ON "subscriptions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "subscriptions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "subscriptions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "subscriptions" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "subscriptions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."subscriptions" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "plan_id", "quantity", "status", "collection_method", "instrument_id", "started_at",
        "period_start", "period_end", "trial_ends_at", "cancel_at_period_end", "cancel_reason", "paused_at",
        "ended_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "subscriptions";
GRANT SELECT ON azora_reader."subscriptions" TO azora_reader;
ALTER VIEW azora_reader."subscriptions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "subscriptions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "subscriptions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "subscriptions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "subscriptions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to usage_events
ALTER TABLE "usage_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "usage_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "usage_events" TO azora_service;
GRANT SELECT ON "usage_events" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "usage_events_7833c8ac_access" ON "usage_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "usage_events" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "usage_events" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."usage_events" WITH (security_barrier = true) AS
    SELECT "id", "meter_id", "subscription_id", "user_id", "organization_id", "quantity", "unique_value", "source",
        "event_id", "occurred_at", "created_at"
    FROM "usage_events";
GRANT SELECT ON azora_reader."usage_events" TO azora_reader;
ALTER VIEW azora_reader."usage_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "usage_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "usage_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to invoices
ALTER TABLE "invoices" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "invoices" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "invoices" TO azora_service;
GRANT SELECT ON "invoices" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("buyer_name", "buyer_address", "buyer_email", "buyer_vat_number") ON "invoices" TO azora_maintenance;
CREATE POLICY "invoices_346afd0e_access" ON "invoices"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "invoices" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "invoices" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "invoices" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."invoices" WITH (security_barrier = true) AS
    SELECT "id", "number", "subscription_id", "user_id", "status", "issued_on", "due_on", "period_start", "period_end",
        "currency", azora.mask_name("buyer_name") AS "buyer_name",
        azora.mask_address("buyer_address") AS "buyer_address", azora.mask_email("buyer_email") AS "buyer_email",
        azora.mask_government_id("buyer_vat_number") AS "buyer_vat_number", "buyer_reference", "seller_vat_number",
        "net_total", "vat_total", "gross_total", "paid_amount", "credited_amount", "payment_intent_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "invoices";
GRANT SELECT ON azora_reader."invoices" TO azora_reader;
ALTER VIEW azora_reader."invoices" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "invoices"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{buyer_name,buyer_address,buyer_email,buyer_vat_number}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "invoices"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{buyer_name,buyer_address,buyer_email,buyer_vat_number}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "invoices"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{buyer_name,buyer_address,buyer_email,buyer_vat_number}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "invoices"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to invoice_lines
ALTER TABLE "invoice_lines" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "invoice_lines" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "invoice_lines" TO azora_service;
GRANT SELECT ON "invoice_lines" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "invoice_lines_afedd448_access" ON "invoice_lines"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "invoice_lines" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "invoice_lines" FOR SELECT TO azora_user
    USING ("invoice_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."invoices_01aae156_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "invoice_lines" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "invoice_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."invoices_01aae156_own")))
        OR EXISTS (SELECT FROM azora_keys."invoices_5848f193_live" live WHERE live."id" = "invoice_lines"."invoice_id"));
CREATE VIEW azora_reader."invoice_lines" WITH (security_barrier = true) AS
    SELECT "id", "invoice_id", "organization_id", "line_number", "plan_id", "meter_id", "description", "quantity",
        "unit_code", "unit_price", "net_amount", "vat_category", "vat_percent", "vat_amount", "created_at",
        "updated_at"
    FROM "invoice_lines";
GRANT SELECT ON azora_reader."invoice_lines" TO azora_reader;
ALTER VIEW azora_reader."invoice_lines" OWNER TO azora_masker;

-- Access to credit_notes
ALTER TABLE "credit_notes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "credit_notes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "credit_notes" TO azora_service;
GRANT SELECT ON "credit_notes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "credit_notes_0ff92b55_access" ON "credit_notes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "credit_notes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "credit_notes" FOR SELECT TO azora_user
    USING ("invoice_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."invoices_01aae156_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "credit_notes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "invoice_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."invoices_01aae156_own")))
        OR EXISTS (SELECT FROM azora_keys."invoices_5848f193_live" live WHERE live."id" = "credit_notes"."invoice_id"));
CREATE VIEW azora_reader."credit_notes" WITH (security_barrier = true) AS
    SELECT "id", "number", "invoice_id", "organization_id", "reason", "net_amount", "vat_amount", "gross_amount",
        "status", "issued_on", "settlement", "refund_id", "issued_by_id", "created_at", "updated_at"
    FROM "credit_notes";
GRANT SELECT ON azora_reader."credit_notes" TO azora_reader;
ALTER VIEW azora_reader."credit_notes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "credit_notes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "credit_notes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "credit_notes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "credit_notes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to dunning_attempts
ALTER TABLE "dunning_attempts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dunning_attempts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "dunning_attempts" TO azora_service;
GRANT SELECT ON "dunning_attempts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "dunning_attempts_a4e3f9e2_access" ON "dunning_attempts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dunning_attempts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "dunning_attempts" FOR SELECT TO azora_user
    USING ("invoice_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."invoices_01aae156_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "dunning_attempts" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "invoice_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."invoices_01aae156_own")))
        OR EXISTS (SELECT FROM azora_keys."invoices_5848f193_live" live WHERE live."id" = "dunning_attempts"."invoice_id"));
CREATE VIEW azora_reader."dunning_attempts" WITH (security_barrier = true) AS
    SELECT "id", "invoice_id", "organization_id", "sequence", "action", "outcome", "scheduled_for", "attempted_at",
        "payment_intent_id", "notification_id", "decline_code", "created_at", "updated_at"
    FROM "dunning_attempts";
GRANT SELECT ON azora_reader."dunning_attempts" TO azora_reader;
ALTER VIEW azora_reader."dunning_attempts" OWNER TO azora_masker;
