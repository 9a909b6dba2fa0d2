-- CreateEnum
CREATE TYPE "DisbursementPurpose" AS ENUM ('PAYROLL', 'SUPPLIERS', 'SCHOLARSHIPS', 'REFUNDS', 'PAYOUTS');

-- CreateEnum
CREATE TYPE "ServiceLevel" AS ENUM ('NURG', 'SDVA', 'URGP');

-- CreateEnum
CREATE TYPE "BatchStatus" AS ENUM ('DRAFT', 'AWAITING_APPROVAL', 'APPROVED', 'WITHDRAWN', 'SUBMITTED', 'ACTC', 'ACSP', 'ACSC', 'PART', 'RJCT');

-- CreateEnum
CREATE TYPE "InstructionStatus" AS ENUM ('PDNG', 'ACTC', 'ACSP', 'ACSC', 'RJCT');

-- CreateEnum
CREATE TYPE "InstructionReject" AS ENUM ('AC01', 'AC04', 'AC06', 'AM04', 'AM05', 'BE01', 'RC01', 'MS03');

-- CreateEnum
CREATE TYPE "CategoryPurpose" AS ENUM ('SALA', 'SUPP', 'BENE', 'TAXS', 'OTHR');

-- CreateEnum
CREATE TYPE "StatementStatus" AS ENUM ('IMPORTED', 'RECONCILING', 'RECONCILED');

-- CreateEnum
CREATE TYPE "EntryDirection" AS ENUM ('CRDT', 'DBIT');

-- CreateEnum
CREATE TYPE "EntryBooking" AS ENUM ('BOOK', 'PDNG', 'INFO');

-- CreateEnum
CREATE TYPE "MatchMethod" AS ENUM ('EXACT', 'RULE', 'MODEL', 'MANUAL');

-- CreateEnum
CREATE TYPE "MatchStatus" AS ENUM ('PROPOSED', 'CONFIRMED', 'REJECTED');

-- CreateEnum
CREATE TYPE "ExceptionKind" AS ENUM ('NOT_EXPECTED', 'NOT_BOOKED', 'AMOUNT_DIFFERS', 'BOOKED_TWICE', 'VALUE_DATE_DIFFERS', 'RETURNED');

-- CreateEnum
CREATE TYPE "ExceptionStatus" AS ENUM ('OPEN', 'INVESTIGATING', 'RESOLVED', 'WRITTEN_OFF');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "bulk_payment_batches" (
    "id" UUID NOT NULL,
    "prepared_by_id" UUID NOT NULL,
    "approved_by_id" UUID,
    "message_id" TEXT NOT NULL,
    "purpose" "DisbursementPurpose" NOT NULL,
    "debtor_account" TEXT NOT NULL,
    "debtor_agent_bic" VARCHAR(11) NOT NULL,
    "number_of_transactions" INTEGER NOT NULL DEFAULT 0,
    "control_sum" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL,
    "batch_booking" BOOLEAN NOT NULL DEFAULT true,
    "service_level" "ServiceLevel" NOT NULL DEFAULT 'NURG',
    "requested_execution_on" DATE NOT NULL,
    "status" "BatchStatus" NOT NULL DEFAULT 'DRAFT',
    "accepted_count" INTEGER NOT NULL DEFAULT 0,
    "rejected_count" INTEGER NOT NULL DEFAULT 0,
    "approved_at" TIMESTAMPTZ(6),
    "submitted_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "bulk_payment_batches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit_transfer_instructions" (
    "id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "end_to_end_id" TEXT NOT NULL,
    "instructed_amount" DECIMAL(18,8) NOT NULL,
    "creditor_id" UUID,
    "creditor_name" TEXT,
    "creditor_account" TEXT,
    "creditor_agent_bic" VARCHAR(11),
    "branch_code" CHAR(6),
    "remittance_email" TEXT,
    "remittance_information" TEXT,
    "category_purpose" "CategoryPurpose" NOT NULL,
    "status" "InstructionStatus" NOT NULL DEFAULT 'PDNG',
    "reject_reason" "InstructionReject",
    "settled_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "credit_transfer_instructions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bank_statements" (
    "id" UUID NOT NULL,
    "imported_by_id" UUID,
    "statement_id" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "servicer_bic" VARCHAR(11) NOT NULL,
    "electronic_sequence_number" INTEGER NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "opening_balance" DECIMAL(18,8) NOT NULL,
    "closing_balance" DECIMAL(18,8) NOT NULL,
    "total_credits" DECIMAL(18,8) NOT NULL,
    "total_debits" DECIMAL(18,8) NOT NULL,
    "entry_count" INTEGER NOT NULL,
    "file_sha256" CHAR(64) NOT NULL,
    "status" "StatementStatus" NOT NULL DEFAULT 'IMPORTED',
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "bank_statements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_entries" (
    "id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "direction" "EntryDirection" NOT NULL,
    "reversal" BOOLEAN NOT NULL DEFAULT false,
    "amount" DECIMAL(18,8) NOT NULL,
    "booking_status" "EntryBooking" NOT NULL DEFAULT 'BOOK',
    "booked_on" DATE NOT NULL,
    "value_on" DATE NOT NULL,
    "account_servicer_reference" TEXT,
    "end_to_end_id" TEXT,
    "bank_transaction_code" VARCHAR(14) NOT NULL,
    "counterparty_name" TEXT,
    "counterparty_account" TEXT,
    "narrative" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "statement_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reconciliation_matches" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "instruction_id" UUID,
    "payment_intent_id" UUID,
    "journal_entry_id" UUID,
    "matched_amount" DECIMAL(18,8) NOT NULL,
    "method" "MatchMethod" NOT NULL,
    "rule_name" TEXT,
    "confidence" DECIMAL(4,3),
    "status" "MatchStatus" NOT NULL DEFAULT 'PROPOSED',
    "proposed_by_id" UUID,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "reconciliation_matches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reconciliation_exceptions" (
    "id" UUID NOT NULL,
    "kind" "ExceptionKind" NOT NULL,
    "entry_id" UUID,
    "instruction_id" UUID,
    "difference_amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "status" "ExceptionStatus" NOT NULL DEFAULT 'OPEN',
    "assignee_id" UUID,
    "finding" TEXT,
    "adjustment_journal_id" UUID,
    "raised_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "resolved_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "reconciliation_exceptions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "bulk_payment_batches_message_id_key" ON "bulk_payment_batches"("message_id");

-- CreateIndex
CREATE INDEX "bulk_payment_batches_organization_id_created_at_idx" ON "bulk_payment_batches"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "bulk_payment_batches_prepared_by_id_idx" ON "bulk_payment_batches"("prepared_by_id");

-- CreateIndex
CREATE INDEX "bulk_payment_batches_approved_by_id_idx" ON "bulk_payment_batches"("approved_by_id");

-- CreateIndex
CREATE INDEX "bulk_payment_batches_compliance_id_idx" ON "bulk_payment_batches"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "bulk_payment_batches_organization_id_id_key" ON "bulk_payment_batches"("organization_id", "id");

-- CreateIndex
CREATE INDEX "credit_transfer_instructions_end_to_end_id_idx" ON "credit_transfer_instructions"("end_to_end_id");

-- CreateIndex
CREATE INDEX "credit_transfer_instructions_organization_id_batch_id_idx" ON "credit_transfer_instructions"("organization_id", "batch_id");

-- CreateIndex
CREATE INDEX "credit_transfer_instructions_creditor_id_idx" ON "credit_transfer_instructions"("creditor_id");

-- CreateIndex
CREATE UNIQUE INDEX "credit_transfer_instructions_batch_id_sequence_key" ON "credit_transfer_instructions"("batch_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "credit_transfer_instructions_batch_id_end_to_end_id_key" ON "credit_transfer_instructions"("batch_id", "end_to_end_id");

-- CreateIndex
CREATE UNIQUE INDEX "bank_statements_file_sha256_key" ON "bank_statements"("file_sha256");

-- CreateIndex
CREATE INDEX "bank_statements_organization_id_period_end_idx" ON "bank_statements"("organization_id", "period_end");

-- CreateIndex
CREATE INDEX "bank_statements_imported_by_id_idx" ON "bank_statements"("imported_by_id");

-- CreateIndex
CREATE INDEX "bank_statements_compliance_id_idx" ON "bank_statements"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "bank_statements_servicer_bic_statement_id_key" ON "bank_statements"("servicer_bic", "statement_id");

-- CreateIndex
CREATE UNIQUE INDEX "bank_statements_organization_id_id_key" ON "bank_statements"("organization_id", "id");

-- CreateIndex
CREATE INDEX "statement_entries_end_to_end_id_idx" ON "statement_entries"("end_to_end_id");

-- CreateIndex
CREATE INDEX "statement_entries_organization_id_booked_on_idx" ON "statement_entries"("organization_id", "booked_on");

-- CreateIndex
CREATE INDEX "statement_entries_organization_id_statement_id_idx" ON "statement_entries"("organization_id", "statement_id");

-- CreateIndex
CREATE INDEX "statement_entries_created_at_idx" ON "statement_entries" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "statement_entries_statement_id_sequence_key" ON "statement_entries"("statement_id", "sequence");

-- CreateIndex
CREATE INDEX "reconciliation_matches_entry_id_status_idx" ON "reconciliation_matches"("entry_id", "status");

-- CreateIndex
CREATE INDEX "reconciliation_matches_payment_intent_id_idx" ON "reconciliation_matches"("payment_intent_id");

-- CreateIndex
CREATE INDEX "reconciliation_matches_journal_entry_id_idx" ON "reconciliation_matches"("journal_entry_id");

-- CreateIndex
CREATE INDEX "reconciliation_matches_proposed_by_id_idx" ON "reconciliation_matches"("proposed_by_id");

-- CreateIndex
CREATE INDEX "reconciliation_matches_decided_by_id_idx" ON "reconciliation_matches"("decided_by_id");

-- CreateIndex
CREATE INDEX "reconciliation_matches_organization_id_idx" ON "reconciliation_matches"("organization_id");

-- CreateIndex
CREATE INDEX "reconciliation_matches_compliance_id_idx" ON "reconciliation_matches"("compliance_id");

-- CreateIndex
CREATE INDEX "reconciliation_matches_instruction_id_idx" ON "reconciliation_matches"("instruction_id");

-- CreateIndex
CREATE INDEX "reconciliation_exceptions_organization_id_status_due_on_idx" ON "reconciliation_exceptions"("organization_id", "status", "due_on");

-- CreateIndex
CREATE INDEX "reconciliation_exceptions_assignee_id_status_idx" ON "reconciliation_exceptions"("assignee_id", "status");

-- CreateIndex
CREATE INDEX "reconciliation_exceptions_adjustment_journal_id_idx" ON "reconciliation_exceptions"("adjustment_journal_id");

-- CreateIndex
CREATE INDEX "reconciliation_exceptions_compliance_id_idx" ON "reconciliation_exceptions"("compliance_id");

-- CreateIndex
CREATE INDEX "reconciliation_exceptions_entry_id_idx" ON "reconciliation_exceptions"("entry_id");

-- CreateIndex
CREATE INDEX "reconciliation_exceptions_instruction_id_idx" ON "reconciliation_exceptions"("instruction_id");

-- AddForeignKey
ALTER TABLE "credit_transfer_instructions" ADD CONSTRAINT "credit_transfer_instructions_organization_id_batch_id_fkey" FOREIGN KEY ("organization_id", "batch_id") REFERENCES "bulk_payment_batches"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_entries" ADD CONSTRAINT "statement_entries_organization_id_statement_id_fkey" FOREIGN KEY ("organization_id", "statement_id") REFERENCES "bank_statements"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reconciliation_matches" ADD CONSTRAINT "reconciliation_matches_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "statement_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reconciliation_matches" ADD CONSTRAINT "reconciliation_matches_instruction_id_fkey" FOREIGN KEY ("instruction_id") REFERENCES "credit_transfer_instructions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reconciliation_exceptions" ADD CONSTRAINT "reconciliation_exceptions_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "statement_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reconciliation_exceptions" ADD CONSTRAINT "reconciliation_exceptions_instruction_id_fkey" FOREIGN KEY ("instruction_id") REFERENCES "credit_transfer_instructions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of bulk_payment_batches
ALTER TABLE "bulk_payment_batches" ADD CONSTRAINT "bulk_payment_batches_message_id_36fa1e17_check"
    CHECK (char_length(message_id) BETWEEN 1 AND 35);
ALTER TABLE "bulk_payment_batches" ADD CONSTRAINT "bulk_payment_batches_debtor_agent_bic_fe037b7e_check"
    CHECK (debtor_agent_bic ~ '^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$');
ALTER TABLE "bulk_payment_batches" ADD CONSTRAINT "bulk_payment_batches_number_of_transactions_acce_7aa854aa_check"
    CHECK (number_of_transactions >= 0 AND accepted_count >= 0 AND rejected_count >= 0);
ALTER TABLE "bulk_payment_batches" ADD CONSTRAINT "bulk_payment_batches_accepted_count_rejected_cou_57de2be7_check"
    CHECK (accepted_count + rejected_count <= number_of_transactions);
ALTER TABLE "bulk_payment_batches" ADD CONSTRAINT "bulk_payment_batches_status_number_of_transactio_c79f4e47_check"
    CHECK (status = 'DRAFT' OR (number_of_transactions > 0 AND control_sum > 0));
ALTER TABLE "bulk_payment_batches" ADD CONSTRAINT "bulk_payment_batches_status_approved_by_id_appro_b4257ecf_check"
    CHECK ((status IN ('DRAFT', 'AWAITING_APPROVAL', 'WITHDRAWN')) OR (approved_by_id IS NOT NULL AND approved_at IS NOT NULL));
ALTER TABLE "bulk_payment_batches" ADD CONSTRAINT "bulk_payment_batches_approved_by_id_prepared_by_37f70caf_check"
    CHECK (approved_by_id <> prepared_by_id);
ALTER TABLE "bulk_payment_batches" ADD CONSTRAINT "bulk_payment_batches_submitted_at_status_8884ed77_check"
    CHECK ((submitted_at IS NOT NULL) = (status IN ('SUBMITTED', 'ACTC', 'ACSP', 'ACSC', 'PART', 'RJCT')));
ALTER TABLE "bulk_payment_batches" ADD CONSTRAINT "bulk_payment_batches_submitted_at_approved_at_f769ef31_check"
    CHECK (submitted_at >= approved_at);
ALTER TABLE "bulk_payment_batches" ADD CONSTRAINT "bulk_payment_batches_control_sum_ebaeb018_check"
    CHECK (control_sum >= 0 AND control_sum < 'NaN');
CREATE INDEX "bulk_payment_batches_requested_execution_on_18f9c777_idx" ON "bulk_payment_batches" ("requested_execution_on")
    WHERE (status = 'APPROVED');

-- Safeguards of credit_transfer_instructions
ALTER TABLE "credit_transfer_instructions" ADD CONSTRAINT "credit_transfer_instructions_sequence_3420d290_check"
    CHECK (sequence >= 1);
ALTER TABLE "credit_transfer_instructions" ADD CONSTRAINT "credit_transfer_instructions_end_to_end_id_2f21b459_check"
    CHECK (char_length(end_to_end_id) BETWEEN 1 AND 35);
ALTER TABLE "credit_transfer_instructions" ADD CONSTRAINT "credit_transfer_instructions_creditor_agent_bic_43a89b69_check"
    CHECK (creditor_agent_bic ~ '^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$');
ALTER TABLE "credit_transfer_instructions" ADD CONSTRAINT "credit_transfer_instructions_branch_code_0b960bd6_check"
    CHECK (branch_code ~ '^[0-9]{6}$');
ALTER TABLE "credit_transfer_instructions" ADD CONSTRAINT "credit_transfer_instructions_creditor_agent_bic_89c8db70_check"
    CHECK (creditor_agent_bic IS NOT NULL OR branch_code IS NOT NULL);
ALTER TABLE "credit_transfer_instructions" ADD CONSTRAINT "credit_transfer_instructions_remittance_informat_8db40f8f_check"
    CHECK (char_length(remittance_information) <= 140);
ALTER TABLE "credit_transfer_instructions" ADD CONSTRAINT "credit_transfer_instructions_status_reject_reaso_89591eb6_check"
    CHECK ((status = 'RJCT') = (reject_reason IS NOT NULL));
ALTER TABLE "credit_transfer_instructions" ADD CONSTRAINT "credit_transfer_instructions_status_settled_on_b1dad488_check"
    CHECK ((status = 'ACSC') = (settled_on IS NOT NULL));
ALTER TABLE "credit_transfer_instructions" ADD CONSTRAINT "credit_transfer_instructions_instructed_amount_7eb28875_check"
    CHECK (instructed_amount > 0 AND instructed_amount < 'NaN');

-- Safeguards of bank_statements
ALTER TABLE "bank_statements" ADD CONSTRAINT "bank_statements_period_end_period_start_88e1d867_check"
    CHECK (period_end >= period_start);
ALTER TABLE "bank_statements" ADD CONSTRAINT "bank_statements_servicer_bic_7c3e1de1_check"
    CHECK (servicer_bic ~ '^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$');
ALTER TABLE "bank_statements" ADD CONSTRAINT "bank_statements_electronic_sequence_number_78033c5e_check"
    CHECK (electronic_sequence_number >= 0);
ALTER TABLE "bank_statements" ADD CONSTRAINT "bank_statements_closing_balance_opening_balance_463d64ea_check"
    CHECK (closing_balance = opening_balance + total_credits - total_debits);
ALTER TABLE "bank_statements" ADD CONSTRAINT "bank_statements_entry_count_2ccffdd9_check"
    CHECK (entry_count >= 0);
ALTER TABLE "bank_statements" ADD CONSTRAINT "bank_statements_opening_balance_closing_balance_32e01bb3_check"
    CHECK (opening_balance < 'NaN' AND closing_balance < 'NaN');
ALTER TABLE "bank_statements" ADD CONSTRAINT "bank_statements_file_sha256_4cf9f9e4_check"
    CHECK (file_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "bank_statements" ADD CONSTRAINT "bank_statements_total_credits_39820f55_check"
    CHECK (total_credits >= 0 AND total_credits < 'NaN');
ALTER TABLE "bank_statements" ADD CONSTRAINT "bank_statements_total_debits_c4a80c2f_check"
    CHECK (total_debits >= 0 AND total_debits < 'NaN');

-- Safeguards of statement_entries
ALTER TABLE "statement_entries" ADD CONSTRAINT "statement_entries_bank_transaction_code_21f0a0c0_check"
    CHECK (bank_transaction_code ~ '^[A-Z]{4}[.][A-Z]{4}[.][A-Z]{4}$');
ALTER TABLE "statement_entries" ADD CONSTRAINT "statement_entries_sequence_3420d290_check"
    CHECK (sequence >= 1);
ALTER TABLE "statement_entries" ADD CONSTRAINT "statement_entries_value_on_booked_on_f4493af3_check"
    CHECK (value_on - booked_on BETWEEN -366 AND 366);
ALTER TABLE "statement_entries" ADD CONSTRAINT "statement_entries_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');

-- Safeguards of reconciliation_matches
ALTER TABLE "reconciliation_matches" ADD CONSTRAINT "reconciliation_matches_instruction_id_payment_in_0a481c3e_check"
    CHECK (num_nonnulls(instruction_id, payment_intent_id, journal_entry_id) = 1);
ALTER TABLE "reconciliation_matches" ADD CONSTRAINT "reconciliation_matches_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "reconciliation_matches" ADD CONSTRAINT "reconciliation_matches_method_confidence_a24c370a_check"
    CHECK ((method = 'MANUAL') = (confidence IS NULL));
ALTER TABLE "reconciliation_matches" ADD CONSTRAINT "reconciliation_matches_method_proposed_by_id_7c59c2db_check"
    CHECK (method <> 'MANUAL' OR proposed_by_id IS NOT NULL);
ALTER TABLE "reconciliation_matches" ADD CONSTRAINT "reconciliation_matches_status_decided_at_6d856c59_check"
    CHECK ((status = 'PROPOSED') = (decided_at IS NULL));
ALTER TABLE "reconciliation_matches" ADD CONSTRAINT "reconciliation_matches_status_method_decided_by_815df64b_check"
    CHECK (status = 'PROPOSED' OR method = 'EXACT' OR decided_by_id IS NOT NULL);
ALTER TABLE "reconciliation_matches" ADD CONSTRAINT "reconciliation_matches_matched_amount_50a96362_check"
    CHECK (matched_amount > 0 AND matched_amount < 'NaN');
CREATE UNIQUE INDEX "reconciliation_matches_entry_id_instruction_id_a27ff244_key" ON "reconciliation_matches" ("entry_id", "instruction_id")
    WHERE (status <> 'REJECTED' AND deleted_at IS NULL);
CREATE UNIQUE INDEX "reconciliation_matches_entry_id_payment_intent_id_f621a11c_key" ON "reconciliation_matches" ("entry_id", "payment_intent_id")
    WHERE (status <> 'REJECTED' AND deleted_at IS NULL);
CREATE UNIQUE INDEX "reconciliation_matches_entry_id_journal_entry_id_fee1f6e1_key" ON "reconciliation_matches" ("entry_id", "journal_entry_id")
    WHERE (status <> 'REJECTED' AND deleted_at IS NULL);

-- Safeguards of reconciliation_exceptions
ALTER TABLE "reconciliation_exceptions" ADD CONSTRAINT "reconciliation_exceptions_entry_id_instruction_i_b4a4124f_check"
    CHECK (num_nonnulls(entry_id, instruction_id) >= 1);
ALTER TABLE "reconciliation_exceptions" ADD CONSTRAINT "reconciliation_exceptions_difference_amount_1cd90ec4_check"
    CHECK (difference_amount <> 0 AND difference_amount < 'NaN');
ALTER TABLE "reconciliation_exceptions" ADD CONSTRAINT "reconciliation_exceptions_status_resolved_at_aa508c61_check"
    CHECK ((status IN ('RESOLVED', 'WRITTEN_OFF')) = (resolved_at IS NOT NULL));
ALTER TABLE "reconciliation_exceptions" ADD CONSTRAINT "reconciliation_exceptions_status_finding_6a200e68_check"
    CHECK ((status IN ('RESOLVED', 'WRITTEN_OFF')) = (finding IS NOT NULL));
ALTER TABLE "reconciliation_exceptions" ADD CONSTRAINT "reconciliation_exceptions_status_adjustment_jour_2af51f97_check"
    CHECK (status <> 'WRITTEN_OFF' OR adjustment_journal_id IS NOT NULL);
ALTER TABLE "reconciliation_exceptions" ADD CONSTRAINT "reconciliation_exceptions_status_assignee_id_ca8a2ff3_check"
    CHECK (status = 'OPEN' OR assignee_id IS NOT NULL);
ALTER TABLE "reconciliation_exceptions" ADD CONSTRAINT "reconciliation_exceptions_due_on_raised_on_940dd9a4_check"
    CHECK (due_on >= raised_on);
CREATE UNIQUE INDEX "reconciliation_exceptions_entry_id_kind_61fc70c2_key" ON "reconciliation_exceptions" ("entry_id", "kind")
    WHERE (status IN ('OPEN', 'INVESTIGATING') AND deleted_at IS NULL);

-- Live rows of bulk_payment_batches
CREATE VIEW azora_keys."bulk_payment_batches_b6591e98_live" AS
    SELECT "id" FROM "bulk_payment_batches"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."bulk_payment_batches_b6591e98_live" TO azora_user;

-- Access to bulk_payment_batches
ALTER TABLE "bulk_payment_batches" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "bulk_payment_batches" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "bulk_payment_batches" TO azora_service;
GRANT SELECT ON "bulk_payment_batches" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "bulk_payment_batches_361a6c24_access" ON "bulk_payment_batches"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "bulk_payment_batches" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "bulk_payment_batches" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "bulk_payment_batches" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."bulk_payment_batches" WITH (security_barrier = true) AS
    SELECT "id", "prepared_by_id", "approved_by_id", "message_id", "purpose", "debtor_account", "debtor_agent_bic",
        "number_of_transactions", "control_sum", "currency", "batch_booking", "service_level",
        "requested_execution_on", "status", "accepted_count", "rejected_count", "approved_at", "submitted_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "bulk_payment_batches";
GRANT SELECT ON azora_reader."bulk_payment_batches" TO azora_reader;
ALTER VIEW azora_reader."bulk_payment_batches" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "bulk_payment_batches"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "bulk_payment_batches"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "bulk_payment_batches"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "bulk_payment_batches"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to credit_transfer_instructions
ALTER TABLE "credit_transfer_instructions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "credit_transfer_instructions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "credit_transfer_instructions" TO azora_service;
GRANT SELECT ON "credit_transfer_instructions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("creditor_name", "creditor_account", "remittance_email", "remittance_information") ON "credit_transfer_instructions" TO azora_maintenance;
CREATE POLICY "credit_transfer_instructions_bab1898e_access" ON "credit_transfer_instructions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "credit_transfer_instructions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "credit_transfer_instructions" FOR SELECT TO azora_user
    USING ("creditor_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "credit_transfer_instructions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "creditor_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."bulk_payment_batches_b6591e98_live" live WHERE live."id" = "credit_transfer_instructions"."batch_id"));
CREATE VIEW azora_reader."credit_transfer_instructions" WITH (security_barrier = true) AS
    SELECT "id", "batch_id", "organization_id", "sequence", "end_to_end_id", "instructed_amount", "creditor_id",
        azora.mask_name("creditor_name") AS "creditor_name",
        azora.mask_financial("creditor_account") AS "creditor_account", "creditor_agent_bic", "branch_code",
        azora.mask_email("remittance_email") AS "remittance_email",
        azora.mask_free_text("remittance_information") AS "remittance_information", "category_purpose", "status",
        "reject_reason", "settled_on", "created_at", "updated_at"
    FROM "credit_transfer_instructions";
GRANT SELECT ON azora_reader."credit_transfer_instructions" TO azora_reader;
ALTER VIEW azora_reader."credit_transfer_instructions" OWNER TO azora_masker;

-- Access to bank_statements
ALTER TABLE "bank_statements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "bank_statements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "bank_statements" TO azora_service;
GRANT SELECT ON "bank_statements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "bank_statements_09d4eb00_access" ON "bank_statements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "bank_statements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "bank_statements" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "bank_statements" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."bank_statements" WITH (security_barrier = true) AS
    SELECT "id", "imported_by_id", "statement_id", "account", "servicer_bic", "electronic_sequence_number",
        "period_start", "period_end", "currency", "opening_balance", "closing_balance", "total_credits",
        "total_debits", "entry_count", "file_sha256", "status", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "bank_statements";
GRANT SELECT ON azora_reader."bank_statements" TO azora_reader;
ALTER VIEW azora_reader."bank_statements" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "bank_statements"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "bank_statements"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "bank_statements"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "bank_statements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to statement_entries
ALTER TABLE "statement_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "statement_entries" FROM PUBLIC;
GRANT SELECT, INSERT ON "statement_entries" TO azora_service;
GRANT SELECT ON "statement_entries" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("counterparty_name", "counterparty_account", "narrative") ON "statement_entries" TO azora_maintenance;
CREATE POLICY "statement_entries_0084f42d_access" ON "statement_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "statement_entries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "statement_entries" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."statement_entries" WITH (security_barrier = true) AS
    SELECT "id", "statement_id", "organization_id", "sequence", "direction", "reversal", "amount", "booking_status",
        "booked_on", "value_on", "account_servicer_reference", "end_to_end_id", "bank_transaction_code",
        azora.mask_name("counterparty_name") AS "counterparty_name",
        azora.mask_financial("counterparty_account") AS "counterparty_account",
        azora.mask_free_text("narrative") AS "narrative", "created_at"
    FROM "statement_entries";
GRANT SELECT ON azora_reader."statement_entries" TO azora_reader;
ALTER VIEW azora_reader."statement_entries" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "statement_entries"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{counterparty_name,counterparty_account,narrative}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "statement_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to reconciliation_matches
ALTER TABLE "reconciliation_matches" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "reconciliation_matches" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "reconciliation_matches" TO azora_service;
GRANT SELECT ON "reconciliation_matches" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "reconciliation_matches_7b6e8a66_access" ON "reconciliation_matches"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "reconciliation_matches" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "reconciliation_matches" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "reconciliation_matches" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."reconciliation_matches" WITH (security_barrier = true) AS
    SELECT "id", "entry_id", "instruction_id", "payment_intent_id", "journal_entry_id", "matched_amount", "method",
        "rule_name", "confidence", "status", "proposed_by_id", "decided_by_id", "decided_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "reconciliation_matches";
GRANT SELECT ON azora_reader."reconciliation_matches" TO azora_reader;
ALTER VIEW azora_reader."reconciliation_matches" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "reconciliation_matches"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "reconciliation_matches"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "reconciliation_matches"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "reconciliation_matches"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to reconciliation_exceptions
ALTER TABLE "reconciliation_exceptions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "reconciliation_exceptions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "reconciliation_exceptions" TO azora_service;
GRANT SELECT ON "reconciliation_exceptions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "reconciliation_exceptions_ae60df7f_access" ON "reconciliation_exceptions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "reconciliation_exceptions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "reconciliation_exceptions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "reconciliation_exceptions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."reconciliation_exceptions" WITH (security_barrier = true) AS
    SELECT "id", "kind", "entry_id", "instruction_id", "difference_amount", "currency", "status", "assignee_id",
        "finding", "adjustment_journal_id", "raised_on", "due_on", "resolved_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "reconciliation_exceptions";
GRANT SELECT ON azora_reader."reconciliation_exceptions" TO azora_reader;
ALTER VIEW azora_reader."reconciliation_exceptions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "reconciliation_exceptions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "reconciliation_exceptions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "reconciliation_exceptions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "reconciliation_exceptions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
