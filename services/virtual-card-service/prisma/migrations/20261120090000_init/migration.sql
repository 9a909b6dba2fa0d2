-- CreateEnum
CREATE TYPE "CardNetwork" AS ENUM ('VISA', 'MASTERCARD', 'VERVE');

-- CreateEnum
CREATE TYPE "ProgramFunding" AS ENUM ('PREPAID', 'DEBIT', 'CREDIT');

-- CreateEnum
CREATE TYPE "KycTier" AS ENUM ('BASIC', 'STANDARD', 'ENHANCED');

-- CreateEnum
CREATE TYPE "ProgramStatus" AS ENUM ('DRAFT', 'ACTIVE', 'CLOSED_TO_NEW', 'RETIRED');

-- CreateEnum
CREATE TYPE "CardUsage" AS ENUM ('SINGLE_USE', 'MULTI_USE', 'MERCHANT_LOCKED');

-- CreateEnum
CREATE TYPE "CardStatus" AS ENUM ('UNACTIVATED', 'ACTIVE', 'SUSPENDED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "TerminationReason" AS ENUM ('HOLDER_REQUEST', 'LOST', 'STOLEN', 'FRAUD', 'EXPIRED', 'REPLACED', 'ACCOUNT_CLOSED');

-- CreateEnum
CREATE TYPE "AuthorizationStatus" AS ENUM ('PENDING', 'CLEARED', 'PARTIALLY_CLEARED', 'REVERSED', 'EXPIRED', 'DECLINED');

-- CreateEnum
CREATE TYPE "DeclineReason" AS ENUM ('INSUFFICIENT_FUNDS', 'CARD_SUSPENDED', 'CARD_EXPIRED', 'CONTROL_HIT', 'LIMIT_EXCEEDED', 'SUSPECTED_FRAUD', 'INVALID_SECURITY_CODE', 'AUTHENTICATION_FAILED');

-- CreateEnum
CREATE TYPE "ClearingDirection" AS ENUM ('PURCHASE', 'REFUND', 'CASH', 'REVERSAL');

-- CreateEnum
CREATE TYPE "ControlKind" AS ENUM ('MERCHANT_CATEGORY', 'COUNTRY', 'AMOUNT_VELOCITY', 'COUNT_VELOCITY', 'ECOMMERCE_BLOCK', 'CASH_BLOCK');

-- CreateEnum
CREATE TYPE "ControlReason" AS ENUM ('PROGRAMME_RULE', 'REGULATORY', 'FRAUD_ALERT', 'SANCTIONS');

-- CreateEnum
CREATE TYPE "DisputeGround" AS ENUM ('FRAUD', 'NOT_RECEIVED', 'NOT_AS_DESCRIBED', 'CREDIT_NOT_PROCESSED', 'DUPLICATE', 'WRONG_AMOUNT', 'CANCELLED_RECURRING');

-- CreateEnum
CREATE TYPE "DisputeStatus" AS ENUM ('OPENED', 'FILED', 'REPRESENTED', 'PRE_ARBITRATION', 'WON', 'LOST', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "card_programs" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "network" "CardNetwork" NOT NULL,
    "funding" "ProgramFunding" NOT NULL DEFAULT 'PREPAID',
    "sponsor_bank" TEXT NOT NULL,
    "issuer_identification_number" CHAR(8) NOT NULL,
    "range_from" CHAR(16) NOT NULL,
    "range_to" CHAR(16) NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "validity_months" SMALLINT NOT NULL DEFAULT 36,
    "per_transaction_limit" DECIMAL(18,8) NOT NULL,
    "daily_limit" DECIMAL(18,8) NOT NULL,
    "monthly_limit" DECIMAL(18,8) NOT NULL,
    "foreign_fee_percent" DECIMAL(4,2) NOT NULL DEFAULT 0,
    "minimum_kyc" "KycTier" NOT NULL DEFAULT 'BASIC',
    "status" "ProgramStatus" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "card_programs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "virtual_cards" (
    "id" UUID NOT NULL,
    "holder_id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "kyc_case_id" UUID NOT NULL,
    "vault_token" TEXT NOT NULL,
    "last_four" CHAR(4),
    "embossed_name" TEXT,
    "usage" "CardUsage" NOT NULL DEFAULT 'MULTI_USE',
    "status" "CardStatus" NOT NULL DEFAULT 'UNACTIVATED',
    "termination_reason" "TerminationReason",
    "replaces_id" UUID,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE NOT NULL,
    "activated_at" TIMESTAMPTZ(6),
    "terminated_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "virtual_cards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_authorizations" (
    "id" UUID NOT NULL,
    "card_id" UUID NOT NULL,
    "holder_id" UUID NOT NULL,
    "message_type_indicator" CHAR(4) NOT NULL,
    "processing_code" CHAR(6) NOT NULL,
    "transaction_amount" DECIMAL(18,8) NOT NULL,
    "transaction_currency" VARCHAR(10) NOT NULL,
    "billing_amount" DECIMAL(18,8) NOT NULL,
    "system_trace_number" CHAR(6) NOT NULL,
    "transmitted_at" TIMESTAMPTZ(6) NOT NULL,
    "merchant_category_code" CHAR(4) NOT NULL,
    "acquirer_country" CHAR(2) NOT NULL,
    "pos_entry_mode" CHAR(3) NOT NULL,
    "retrieval_reference" CHAR(12) NOT NULL,
    "approval_code" CHAR(6),
    "response_code" CHAR(2) NOT NULL,
    "card_acceptor_id" VARCHAR(15) NOT NULL,
    "merchant_name" TEXT NOT NULL,
    "status" "AuthorizationStatus" NOT NULL,
    "decline_reason" "DeclineReason",
    "cleared_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "reversed_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "hold_expires_at" TIMESTAMPTZ(6),
    "network_transaction_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "card_authorizations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_clearings" (
    "id" UUID NOT NULL,
    "card_id" UUID NOT NULL,
    "holder_id" UUID NOT NULL,
    "authorization_id" UUID,
    "direction" "ClearingDirection" NOT NULL,
    "acquirer_reference_number" CHAR(23) NOT NULL,
    "cycle_sequence" SMALLINT NOT NULL DEFAULT 0,
    "settlement_amount" DECIMAL(18,8) NOT NULL,
    "settlement_currency" VARCHAR(10) NOT NULL,
    "billing_amount" DECIMAL(18,8) NOT NULL,
    "interchange_amount" DECIMAL(18,8) NOT NULL,
    "foreign_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "purchased_on" DATE NOT NULL,
    "settled_on" DATE NOT NULL,
    "mint_transaction_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "card_clearings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_controls" (
    "id" UUID NOT NULL,
    "card_id" UUID,
    "program_id" UUID,
    "kind" "ControlKind" NOT NULL,
    "merchant_category_codes" TEXT[],
    "countries" TEXT[],
    "amount_limit" DECIMAL(18,8),
    "count_limit" INTEGER,
    "window_hours" INTEGER,
    "reason" "ControlReason" NOT NULL,
    "set_by_id" UUID,
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "card_controls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_disputes" (
    "id" UUID NOT NULL,
    "holder_id" UUID NOT NULL,
    "clearing_id" UUID NOT NULL,
    "ground" "DisputeGround" NOT NULL,
    "reason_code" VARCHAR(8),
    "disputed_amount" DECIMAL(18,8) NOT NULL,
    "statement" TEXT,
    "status" "DisputeStatus" NOT NULL DEFAULT 'OPENED',
    "network_case_id" TEXT,
    "provisional_credit_transaction_id" UUID,
    "provisional_credit_at" TIMESTAMPTZ(6),
    "filing_deadline" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "card_disputes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "card_programs_name_key" ON "card_programs"("name");

-- CreateIndex
CREATE UNIQUE INDEX "card_programs_range_from_key" ON "card_programs"("range_from");

-- CreateIndex
CREATE UNIQUE INDEX "virtual_cards_vault_token_key" ON "virtual_cards"("vault_token");

-- CreateIndex
CREATE UNIQUE INDEX "virtual_cards_replaces_id_key" ON "virtual_cards"("replaces_id");

-- CreateIndex
CREATE INDEX "virtual_cards_holder_id_status_idx" ON "virtual_cards"("holder_id", "status");

-- CreateIndex
CREATE INDEX "virtual_cards_wallet_id_idx" ON "virtual_cards"("wallet_id");

-- CreateIndex
CREATE INDEX "virtual_cards_kyc_case_id_idx" ON "virtual_cards"("kyc_case_id");

-- CreateIndex
CREATE INDEX "virtual_cards_organization_id_idx" ON "virtual_cards"("organization_id");

-- CreateIndex
CREATE INDEX "virtual_cards_compliance_id_idx" ON "virtual_cards"("compliance_id");

-- CreateIndex
CREATE INDEX "virtual_cards_program_id_idx" ON "virtual_cards"("program_id");

-- CreateIndex
CREATE INDEX "card_authorizations_card_id_transmitted_at_idx" ON "card_authorizations"("card_id", "transmitted_at");

-- CreateIndex
CREATE INDEX "card_authorizations_holder_id_transmitted_at_idx" ON "card_authorizations"("holder_id", "transmitted_at");

-- CreateIndex
CREATE INDEX "card_authorizations_network_transaction_id_idx" ON "card_authorizations"("network_transaction_id");

-- CreateIndex
CREATE INDEX "card_authorizations_created_at_idx" ON "card_authorizations" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "card_clearings_mint_transaction_id_key" ON "card_clearings"("mint_transaction_id");

-- CreateIndex
CREATE INDEX "card_clearings_card_id_settled_on_idx" ON "card_clearings"("card_id", "settled_on");

-- CreateIndex
CREATE INDEX "card_clearings_authorization_id_idx" ON "card_clearings"("authorization_id");

-- CreateIndex
CREATE INDEX "card_clearings_created_at_idx" ON "card_clearings" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "card_clearings_acquirer_reference_number_direction_key" ON "card_clearings"("acquirer_reference_number", "direction", "cycle_sequence");

-- CreateIndex
CREATE UNIQUE INDEX "card_clearings_holder_id_id_key" ON "card_clearings"("holder_id", "id");

-- CreateIndex
CREATE INDEX "card_controls_card_id_effective_from_idx" ON "card_controls"("card_id", "effective_from");

-- CreateIndex
CREATE INDEX "card_controls_program_id_effective_from_idx" ON "card_controls"("program_id", "effective_from");

-- CreateIndex
CREATE INDEX "card_controls_set_by_id_idx" ON "card_controls"("set_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "card_disputes_network_case_id_key" ON "card_disputes"("network_case_id");

-- CreateIndex
CREATE UNIQUE INDEX "card_disputes_provisional_credit_transaction_id_key" ON "card_disputes"("provisional_credit_transaction_id");

-- CreateIndex
CREATE INDEX "card_disputes_holder_id_clearing_id_idx" ON "card_disputes"("holder_id", "clearing_id");

-- CreateIndex
CREATE INDEX "card_disputes_organization_id_idx" ON "card_disputes"("organization_id");

-- CreateIndex
CREATE INDEX "card_disputes_compliance_id_idx" ON "card_disputes"("compliance_id");

-- AddForeignKey
ALTER TABLE "virtual_cards" ADD CONSTRAINT "virtual_cards_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "card_programs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "virtual_cards" ADD CONSTRAINT "virtual_cards_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "virtual_cards"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_card_id_fkey" FOREIGN KEY ("card_id") REFERENCES "virtual_cards"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_clearings" ADD CONSTRAINT "card_clearings_card_id_fkey" FOREIGN KEY ("card_id") REFERENCES "virtual_cards"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_clearings" ADD CONSTRAINT "card_clearings_authorization_id_fkey" FOREIGN KEY ("authorization_id") REFERENCES "card_authorizations"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "card_controls" ADD CONSTRAINT "card_controls_card_id_fkey" FOREIGN KEY ("card_id") REFERENCES "virtual_cards"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_controls" ADD CONSTRAINT "card_controls_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "card_programs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_disputes" ADD CONSTRAINT "card_disputes_holder_id_clearing_id_fkey" FOREIGN KEY ("holder_id", "clearing_id") REFERENCES "card_clearings"("holder_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of card_programs
ALTER TABLE "card_programs" ADD CONSTRAINT "card_programs_issuer_identification_number_258dcf47_check"
    CHECK (issuer_identification_number ~ '^[0-9]{8}$');
ALTER TABLE "card_programs" ADD CONSTRAINT "card_programs_range_from_range_to_e388089b_check"
    CHECK (range_from ~ '^[0-9]{16}$' AND range_to ~ '^[0-9]{16}$' AND range_from < range_to);
ALTER TABLE "card_programs" ADD CONSTRAINT "card_programs_range_from_issuer_identification_n_a0414653_check"
    CHECK (left(range_from, 8) = issuer_identification_number AND left(range_to, 8) = issuer_identification_number);
ALTER TABLE "card_programs" ADD CONSTRAINT "card_programs_validity_months_6621b2be_check"
    CHECK (validity_months BETWEEN 1 AND 120);
ALTER TABLE "card_programs" ADD CONSTRAINT "card_programs_per_transaction_limit_daily_limit_0a7dee6b_check"
    CHECK (per_transaction_limit <= daily_limit AND daily_limit <= monthly_limit);
ALTER TABLE "card_programs" ADD CONSTRAINT "card_programs_foreign_fee_percent_62de3345_check"
    CHECK (foreign_fee_percent BETWEEN 0 AND 10);
ALTER TABLE "card_programs" ADD CONSTRAINT "card_programs_per_transaction_limit_7af18ed0_check"
    CHECK (per_transaction_limit > 0 AND per_transaction_limit < 'NaN');
ALTER TABLE "card_programs" ADD CONSTRAINT "card_programs_daily_limit_8dbd2f84_check"
    CHECK (daily_limit > 0 AND daily_limit < 'NaN');
ALTER TABLE "card_programs" ADD CONSTRAINT "card_programs_monthly_limit_1ce334b1_check"
    CHECK (monthly_limit > 0 AND monthly_limit < 'NaN');

-- Safeguards of virtual_cards
ALTER TABLE "virtual_cards" ADD CONSTRAINT "virtual_cards_last_four_716ec6a4_check"
    CHECK (last_four ~ '^[0-9]{4}$');
ALTER TABLE "virtual_cards" ADD CONSTRAINT "virtual_cards_expires_on_issued_on_67019c4b_check"
    CHECK (expires_on > issued_on);
ALTER TABLE "virtual_cards" ADD CONSTRAINT "virtual_cards_status_terminated_at_981a6c4d_check"
    CHECK ((status = 'TERMINATED') = (terminated_at IS NOT NULL));
ALTER TABLE "virtual_cards" ADD CONSTRAINT "virtual_cards_status_termination_reason_5668f9ec_check"
    CHECK ((status = 'TERMINATED') = (termination_reason IS NOT NULL));
ALTER TABLE "virtual_cards" ADD CONSTRAINT "virtual_cards_status_activated_at_85f1547e_check"
    CHECK (status <> 'ACTIVE' OR activated_at IS NOT NULL);
ALTER TABLE "virtual_cards" ADD CONSTRAINT "virtual_cards_replaces_id_id_63217d5f_check"
    CHECK (replaces_id <> id);

-- Safeguards of card_authorizations
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_message_type_indicator_5b1f2e2d_check"
    CHECK (message_type_indicator ~ '^0[1-4][0-9]{2}$');
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_processing_code_8f71266a_check"
    CHECK (processing_code ~ '^[0-9]{6}$');
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_system_trace_number_510c4325_check"
    CHECK (system_trace_number ~ '^[0-9]{6}$');
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_retrieval_reference_3ed7af11_check"
    CHECK (retrieval_reference ~ '^[A-Za-z0-9 ]{12}$');
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_merchant_category_code_654963b6_check"
    CHECK (merchant_category_code ~ '^[0-9]{4}$');
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_pos_entry_mode_625217b4_check"
    CHECK (pos_entry_mode ~ '^[0-9]{3}$');
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_response_code_9629632d_check"
    CHECK (response_code ~ '^[A-Z0-9]{2}$');
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_status_decline_reason_f828cecd_check"
    CHECK ((status = 'DECLINED') = (decline_reason IS NOT NULL));
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_status_response_code_cf423eeb_check"
    CHECK (status = 'DECLINED' OR response_code IN ('00', '08', '10', '11', '85'));
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_approval_code_status_cac41830_check"
    CHECK ((approval_code IS NOT NULL) = (status <> 'DECLINED'));
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_cleared_amount_billing_amoun_00dfae94_check"
    CHECK (cleared_amount <= billing_amount * 1.2 OR merchant_category_code = '5542');
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_reversed_amount_billing_amou_40f30585_check"
    CHECK (reversed_amount <= billing_amount);
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_hold_expires_at_transmitted_c0ff548d_check"
    CHECK (hold_expires_at > transmitted_at);
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_hold_expires_at_status_f1b99f9c_check"
    CHECK ((hold_expires_at IS NULL) = (status = 'DECLINED'));
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_acquirer_country_226e1786_check"
    CHECK (acquirer_country ~ '^[A-Z]{2}$');
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_transaction_amount_0e9a393e_check"
    CHECK (transaction_amount >= 0 AND transaction_amount < 'NaN');
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_billing_amount_901fe3f2_check"
    CHECK (billing_amount >= 0 AND billing_amount < 'NaN');
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_cleared_amount_a909246c_check"
    CHECK (cleared_amount >= 0 AND cleared_amount < 'NaN');
ALTER TABLE "card_authorizations" ADD CONSTRAINT "card_authorizations_reversed_amount_4455799c_check"
    CHECK (reversed_amount >= 0 AND reversed_amount < 'NaN');

-- Safeguards of card_clearings
ALTER TABLE "card_clearings" ADD CONSTRAINT "card_clearings_acquirer_reference_number_2df0ec08_check"
    CHECK (acquirer_reference_number ~ '^[0-9]{23}$');
ALTER TABLE "card_clearings" ADD CONSTRAINT "card_clearings_interchange_amount_e9527875_check"
    CHECK (interchange_amount > -1000000 AND interchange_amount < 1000000);
ALTER TABLE "card_clearings" ADD CONSTRAINT "card_clearings_cycle_sequence_db0d6922_check"
    CHECK (cycle_sequence >= 0);
ALTER TABLE "card_clearings" ADD CONSTRAINT "card_clearings_purchased_on_settled_on_3684a0f5_check"
    CHECK (purchased_on <= settled_on);
ALTER TABLE "card_clearings" ADD CONSTRAINT "card_clearings_settlement_amount_69485c80_check"
    CHECK (settlement_amount > 0 AND settlement_amount < 'NaN');
ALTER TABLE "card_clearings" ADD CONSTRAINT "card_clearings_billing_amount_126dce2d_check"
    CHECK (billing_amount > 0 AND billing_amount < 'NaN');
ALTER TABLE "card_clearings" ADD CONSTRAINT "card_clearings_foreign_fee_e9770fed_check"
    CHECK (foreign_fee >= 0 AND foreign_fee < 'NaN');

-- Safeguards of card_controls
ALTER TABLE "card_controls" ADD CONSTRAINT "card_controls_card_id_program_id_3f6db8dc_check"
    CHECK (num_nonnulls(card_id, program_id) = 1);
ALTER TABLE "card_controls" ADD CONSTRAINT "card_controls_kind_amount_limit_1ef421d3_check"
    CHECK ((kind = 'AMOUNT_VELOCITY') = (amount_limit IS NOT NULL));
ALTER TABLE "card_controls" ADD CONSTRAINT "card_controls_kind_count_limit_eead0eb1_check"
    CHECK ((kind = 'COUNT_VELOCITY') = (count_limit IS NOT NULL));
ALTER TABLE "card_controls" ADD CONSTRAINT "card_controls_kind_window_hours_c3c4af70_check"
    CHECK ((kind IN ('AMOUNT_VELOCITY', 'COUNT_VELOCITY')) = (window_hours IS NOT NULL));
ALTER TABLE "card_controls" ADD CONSTRAINT "card_controls_kind_merchant_category_codes_eb7c46ac_check"
    CHECK ((kind = 'MERCHANT_CATEGORY') = (coalesce(cardinality(merchant_category_codes), 0) > 0));
ALTER TABLE "card_controls" ADD CONSTRAINT "card_controls_kind_countries_25a7917a_check"
    CHECK ((kind = 'COUNTRY') = (coalesce(cardinality(countries), 0) > 0));
ALTER TABLE "card_controls" ADD CONSTRAINT "card_controls_count_limit_window_hours_7d92a00b_check"
    CHECK (count_limit > 0 AND window_hours BETWEEN 1 AND 8760);
ALTER TABLE "card_controls" ADD CONSTRAINT "card_controls_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "card_controls" ADD CONSTRAINT "card_controls_amount_limit_a4b4205b_check"
    CHECK (amount_limit > 0 AND amount_limit < 'NaN');

-- Safeguards of card_disputes
ALTER TABLE "card_disputes" ADD CONSTRAINT "card_disputes_reason_code_9b59c25c_check"
    CHECK (reason_code ~ '^[0-9A-Z]{2,4}([.][0-9]{1,2})?$');
ALTER TABLE "card_disputes" ADD CONSTRAINT "card_disputes_status_closed_at_6e590de2_check"
    CHECK ((status IN ('WON', 'LOST', 'WITHDRAWN')) = (closed_at IS NOT NULL));
ALTER TABLE "card_disputes" ADD CONSTRAINT "card_disputes_provisional_credit_at_provisional_4e6bd61d_check"
    CHECK ((provisional_credit_at IS NULL) = (provisional_credit_transaction_id IS NULL));
ALTER TABLE "card_disputes" ADD CONSTRAINT "card_disputes_status_reason_code_eb3f43f9_check"
    CHECK (status IN ('OPENED', 'WITHDRAWN') OR reason_code IS NOT NULL);
ALTER TABLE "card_disputes" ADD CONSTRAINT "card_disputes_filing_deadline_created_at_5d7a5e8f_check"
    CHECK (filing_deadline > created_at);
ALTER TABLE "card_disputes" ADD CONSTRAINT "card_disputes_status_filing_deadline_ebb22374_check"
    CHECK (status IN ('OPENED', 'WITHDRAWN') OR filing_deadline IS NOT NULL);
ALTER TABLE "card_disputes" ADD CONSTRAINT "card_disputes_disputed_amount_ea85db16_check"
    CHECK (disputed_amount > 0 AND disputed_amount < 'NaN');
CREATE UNIQUE INDEX "card_disputes_clearing_id_e0226b19_key" ON "card_disputes" ("clearing_id")
    WHERE (status NOT IN ('LOST', 'WITHDRAWN') AND deleted_at IS NULL);

-- Live rows of virtual_cards
CREATE VIEW azora_keys."virtual_cards_34c734fe_live" AS
    SELECT "id" FROM "virtual_cards"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."virtual_cards_34c734fe_live" TO azora_user;

-- Access to card_programs
ALTER TABLE "card_programs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "card_programs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "card_programs" TO azora_service;
GRANT SELECT ON "card_programs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "card_programs_f641c3a4_access" ON "card_programs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "card_programs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "card_programs" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "card_programs" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."card_programs" WITH (security_barrier = true) AS
    SELECT "id", "name", "network", "funding", "sponsor_bank", "issuer_identification_number", "range_from", "range_to",
        "currency", "validity_months", "per_transaction_limit", "daily_limit", "monthly_limit", "foreign_fee_percent",
        "minimum_kyc", "status", "created_at", "updated_at", "deleted_at"
    FROM "card_programs";
GRANT SELECT ON azora_reader."card_programs" TO azora_reader;
ALTER VIEW azora_reader."card_programs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "card_programs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "card_programs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "card_programs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "card_programs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to virtual_cards
ALTER TABLE "virtual_cards" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "virtual_cards" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "virtual_cards" TO azora_service;
GRANT SELECT ("id", "holder_id", "program_id", "wallet_id", "kyc_case_id", "last_four", "embossed_name", "usage", "status",
        "termination_reason", "replaces_id", "issued_on", "expires_on", "activated_at", "terminated_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "virtual_cards" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("vault_token", "last_four", "embossed_name") ON "virtual_cards" TO azora_maintenance;
CREATE POLICY "virtual_cards_ee62edff_access" ON "virtual_cards"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "virtual_cards" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "virtual_cards" FOR SELECT TO azora_user
    USING ("holder_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "virtual_cards" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "holder_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."virtual_cards" WITH (security_barrier = true) AS
    SELECT "id", "holder_id", "program_id", "wallet_id", "kyc_case_id", azora.mask_financial("last_four") AS "last_four",
        azora.mask_name("embossed_name") AS "embossed_name", "usage", "status", "termination_reason", "replaces_id",
        "issued_on", "expires_on", "activated_at", "terminated_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "virtual_cards";
GRANT SELECT ON azora_reader."virtual_cards" TO azora_reader;
ALTER VIEW azora_reader."virtual_cards" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "virtual_cards"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{vault_token}', '{last_four,embossed_name}', '{holder_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "virtual_cards"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{vault_token}', '{last_four,embossed_name}', '{holder_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "virtual_cards"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{vault_token}', '{last_four,embossed_name}', '{holder_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "virtual_cards"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to card_authorizations
ALTER TABLE "card_authorizations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "card_authorizations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "card_authorizations" TO azora_service;
GRANT SELECT ON "card_authorizations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "card_authorizations_520bcbcb_access" ON "card_authorizations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "card_authorizations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "card_authorizations" FOR SELECT TO azora_user
    USING ("holder_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "card_authorizations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."virtual_cards_34c734fe_live" live WHERE live."id" = "card_authorizations"."card_id"));
CREATE VIEW azora_reader."card_authorizations" WITH (security_barrier = true) AS
    SELECT "id", "card_id", "holder_id", "message_type_indicator", "processing_code", "transaction_amount",
        "transaction_currency", "billing_amount", "system_trace_number", "transmitted_at", "merchant_category_code",
        "acquirer_country", "pos_entry_mode", "retrieval_reference", "approval_code", "response_code",
        "card_acceptor_id", "merchant_name", "status", "decline_reason", "cleared_amount", "reversed_amount",
        "hold_expires_at", "network_transaction_id", "created_at", "updated_at"
    FROM "card_authorizations";
GRANT SELECT ON azora_reader."card_authorizations" TO azora_reader;
ALTER VIEW azora_reader."card_authorizations" OWNER TO azora_masker;

-- Access to card_clearings
ALTER TABLE "card_clearings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "card_clearings" FROM PUBLIC;
GRANT SELECT, INSERT ON "card_clearings" TO azora_service;
GRANT SELECT ON "card_clearings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "card_clearings_05914e60_access" ON "card_clearings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "card_clearings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "card_clearings" FOR SELECT TO azora_user
    USING ("holder_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."card_clearings" WITH (security_barrier = true) AS
    SELECT "id", "card_id", "holder_id", "authorization_id", "direction", "acquirer_reference_number", "cycle_sequence",
        "settlement_amount", "settlement_currency", "billing_amount", "interchange_amount", "foreign_fee",
        "purchased_on", "settled_on", "mint_transaction_id", "created_at"
    FROM "card_clearings";
GRANT SELECT ON azora_reader."card_clearings" TO azora_reader;
ALTER VIEW azora_reader."card_clearings" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "card_clearings"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "card_clearings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to card_controls
ALTER TABLE "card_controls" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "card_controls" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "card_controls" TO azora_service;
GRANT SELECT ON "card_controls" TO azora_maintenance, azora_masker;
CREATE POLICY "card_controls_73df8ece_access" ON "card_controls"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "card_controls" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."card_controls" WITH (security_barrier = true) AS
    SELECT "id", "card_id", "program_id", "kind", "merchant_category_codes", "countries", "amount_limit", "count_limit",
        "window_hours", "reason", "set_by_id", "effective_from", "effective_to", "created_at", "updated_at",
        "deleted_at"
    FROM "card_controls";
GRANT SELECT ON azora_reader."card_controls" TO azora_reader;
ALTER VIEW azora_reader."card_controls" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "card_controls"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "card_controls"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "card_controls"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "card_controls"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to card_disputes
ALTER TABLE "card_disputes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "card_disputes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "card_disputes" TO azora_service;
GRANT SELECT ON "card_disputes" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "holder_id", "clearing_id", "ground", "disputed_amount", "statement", "created_at", "updated_at") ON "card_disputes" TO azora_user;
GRANT UPDATE ("statement") ON "card_disputes" TO azora_maintenance;
CREATE POLICY "card_disputes_0f79fe84_access" ON "card_disputes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "card_disputes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "card_disputes" FOR SELECT TO azora_user
    USING ("holder_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "card_disputes" FOR INSERT TO azora_user
    WITH CHECK ("holder_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "card_disputes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "holder_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."card_disputes" WITH (security_barrier = true) AS
    SELECT "id", "holder_id", "clearing_id", "ground", "reason_code", "disputed_amount",
        azora.mask_free_text("statement") AS "statement", "status", "network_case_id",
        "provisional_credit_transaction_id", "provisional_credit_at", "filing_deadline", "closed_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "card_disputes";
GRANT SELECT ON azora_reader."card_disputes" TO azora_reader;
ALTER VIEW azora_reader."card_disputes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "card_disputes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{statement}', '{holder_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "card_disputes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{statement}', '{holder_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "card_disputes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{statement}', '{holder_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "card_disputes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
