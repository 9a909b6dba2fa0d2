-- CreateEnum
CREATE TYPE "ReportingFramework" AS ENUM ('IFRS', 'IFRS_FOR_SMES', 'GRAP', 'MANAGEMENT');

-- CreateEnum
CREATE TYPE "ChartStatus" AS ENUM ('ACTIVE', 'CLOSED');

-- CreateEnum
CREATE TYPE "FinancialElement" AS ENUM ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE');

-- CreateEnum
CREATE TYPE "NormalBalance" AS ENUM ('DEBIT', 'CREDIT');

-- CreateEnum
CREATE TYPE "LedgerAccountStatus" AS ENUM ('ACTIVE', 'BLOCKED', 'CLOSED');

-- CreateEnum
CREATE TYPE "PeriodKind" AS ENUM ('MONTH', 'QUARTER', 'YEAR', 'ADJUSTMENT');

-- CreateEnum
CREATE TYPE "PeriodStatus" AS ENUM ('FUTURE', 'OPEN', 'CLOSED', 'LOCKED');

-- CreateEnum
CREATE TYPE "SourceJournal" AS ENUM ('GENERAL', 'SALES', 'PURCHASES', 'CASH_RECEIPTS', 'CASH_DISBURSEMENTS', 'PAYROLL', 'TOKEN_MOVEMENTS', 'REVALUATION', 'CLOSING');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('INVOICE', 'CREDIT_NOTE', 'RECEIPT', 'PAYMENT', 'STATEMENT', 'CONTRACT', 'TOKEN_TRANSACTION', 'MEMO');

-- CreateEnum
CREATE TYPE "JournalStatus" AS ENUM ('DRAFT', 'POSTED', 'REVERSED');

-- CreateEnum
CREATE TYPE "PostingSide" AS ENUM ('DEBIT', 'CREDIT');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "charts_of_accounts" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "framework" "ReportingFramework" NOT NULL DEFAULT 'IFRS',
    "functional_currency" VARCHAR(10) NOT NULL,
    "fiscal_year_end_month" SMALLINT NOT NULL DEFAULT 2,
    "status" "ChartStatus" NOT NULL DEFAULT 'ACTIVE',
    "opened_by_id" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "charts_of_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_accounts" (
    "id" UUID NOT NULL,
    "chart_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "parent_id" UUID,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "element" "FinancialElement" NOT NULL,
    "is_contra" BOOLEAN NOT NULL DEFAULT false,
    "normal_balance" "NormalBalance" NOT NULL,
    "ifrs_tag" TEXT,
    "currency" VARCHAR(10),
    "allows_posting" BOOLEAN NOT NULL DEFAULT true,
    "is_control" BOOLEAN NOT NULL DEFAULT false,
    "wallet_id" UUID,
    "status" "LedgerAccountStatus" NOT NULL DEFAULT 'ACTIVE',
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "ledger_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounting_periods" (
    "id" UUID NOT NULL,
    "chart_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "fiscal_year" SMALLINT NOT NULL,
    "number" SMALLINT NOT NULL,
    "kind" "PeriodKind" NOT NULL DEFAULT 'MONTH',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "status" "PeriodStatus" NOT NULL DEFAULT 'OPEN',
    "closed_by_id" UUID,
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "accounting_periods_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal_entries" (
    "id" UUID NOT NULL,
    "chart_id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "entry_number" INTEGER,
    "source_journal" "SourceJournal" NOT NULL,
    "document_kind" "DocumentKind" NOT NULL,
    "document_reference" TEXT,
    "description" TEXT NOT NULL,
    "posted_on" DATE NOT NULL,
    "debit_total" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "credit_total" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "posting_count" INTEGER NOT NULL DEFAULT 0,
    "mint_transaction_id" UUID,
    "reverses_id" UUID,
    "status" "JournalStatus" NOT NULL DEFAULT 'DRAFT',
    "prepared_by_id" UUID,
    "approved_by_id" UUID,
    "content_sha256" CHAR(64),
    "idempotency_key" VARCHAR(255) NOT NULL,
    "posted_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "journal_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_postings" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "chart_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "line_number" SMALLINT NOT NULL,
    "side" "PostingSide" NOT NULL,
    "amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "exchange_rate" DECIMAL(28,12) NOT NULL DEFAULT 1,
    "functional_amount" DECIMAL(18,8) NOT NULL,
    "counterparty_id" UUID,
    "cost_centre" VARCHAR(20),
    "memo" TEXT,
    "value_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ledger_postings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "balance_snapshots" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "chart_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "as_of" DATE NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "opening_balance" DECIMAL(18,8) NOT NULL,
    "debit_turnover" DECIMAL(18,8) NOT NULL,
    "credit_turnover" DECIMAL(18,8) NOT NULL,
    "closing_balance" DECIMAL(18,8) NOT NULL,
    "posting_count" INTEGER NOT NULL,
    "last_posting_id" UUID,
    "revision" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "balance_snapshots_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "charts_of_accounts_opened_by_id_idx" ON "charts_of_accounts"("opened_by_id");

-- CreateIndex
CREATE INDEX "charts_of_accounts_compliance_id_idx" ON "charts_of_accounts"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "charts_of_accounts_organization_id_code_key" ON "charts_of_accounts"("organization_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_accounts_wallet_id_key" ON "ledger_accounts"("wallet_id");

-- CreateIndex
CREATE INDEX "ledger_accounts_organization_id_idx" ON "ledger_accounts"("organization_id");

-- CreateIndex
CREATE INDEX "ledger_accounts_parent_id_idx" ON "ledger_accounts"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_accounts_chart_id_number_key" ON "ledger_accounts"("chart_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_accounts_id_chart_id_key" ON "ledger_accounts"("id", "chart_id");

-- CreateIndex
CREATE INDEX "accounting_periods_organization_id_idx" ON "accounting_periods"("organization_id");

-- CreateIndex
CREATE INDEX "accounting_periods_closed_by_id_idx" ON "accounting_periods"("closed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounting_periods_chart_id_fiscal_year_number_key" ON "accounting_periods"("chart_id", "fiscal_year", "number");

-- CreateIndex
CREATE UNIQUE INDEX "accounting_periods_id_chart_id_key" ON "accounting_periods"("id", "chart_id");

-- CreateIndex
CREATE UNIQUE INDEX "journal_entries_reverses_id_key" ON "journal_entries"("reverses_id");

-- CreateIndex
CREATE INDEX "journal_entries_period_id_chart_id_idx" ON "journal_entries"("period_id", "chart_id");

-- CreateIndex
CREATE INDEX "journal_entries_organization_id_posted_on_idx" ON "journal_entries"("organization_id", "posted_on");

-- CreateIndex
CREATE INDEX "journal_entries_mint_transaction_id_idx" ON "journal_entries"("mint_transaction_id");

-- CreateIndex
CREATE INDEX "journal_entries_prepared_by_id_idx" ON "journal_entries"("prepared_by_id");

-- CreateIndex
CREATE INDEX "journal_entries_approved_by_id_idx" ON "journal_entries"("approved_by_id");

-- CreateIndex
CREATE INDEX "journal_entries_compliance_id_idx" ON "journal_entries"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "journal_entries_chart_id_idempotency_key_key" ON "journal_entries"("chart_id", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "journal_entries_id_chart_id_key" ON "journal_entries"("id", "chart_id");

-- CreateIndex
CREATE INDEX "ledger_postings_entry_id_chart_id_idx" ON "ledger_postings"("entry_id", "chart_id");

-- CreateIndex
CREATE INDEX "ledger_postings_account_id_chart_id_value_on_idx" ON "ledger_postings"("account_id", "chart_id", "value_on");

-- CreateIndex
CREATE INDEX "ledger_postings_organization_id_value_on_idx" ON "ledger_postings"("organization_id", "value_on");

-- CreateIndex
CREATE INDEX "ledger_postings_counterparty_id_idx" ON "ledger_postings"("counterparty_id");

-- CreateIndex
CREATE INDEX "ledger_postings_created_at_idx" ON "ledger_postings" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_postings_entry_id_line_number_key" ON "ledger_postings"("entry_id", "line_number");

-- CreateIndex
CREATE INDEX "balance_snapshots_account_id_chart_id_idx" ON "balance_snapshots"("account_id", "chart_id");

-- CreateIndex
CREATE INDEX "balance_snapshots_organization_id_idx" ON "balance_snapshots"("organization_id");

-- CreateIndex
CREATE INDEX "balance_snapshots_last_posting_id_idx" ON "balance_snapshots"("last_posting_id");

-- CreateIndex
CREATE INDEX "balance_snapshots_created_at_idx" ON "balance_snapshots" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "balance_snapshots_account_id_as_of_currency_revision_key" ON "balance_snapshots"("account_id", "as_of", "currency", "revision");

-- AddForeignKey
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_chart_id_fkey" FOREIGN KEY ("chart_id") REFERENCES "charts_of_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "ledger_accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounting_periods" ADD CONSTRAINT "accounting_periods_chart_id_fkey" FOREIGN KEY ("chart_id") REFERENCES "charts_of_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_chart_id_fkey" FOREIGN KEY ("chart_id") REFERENCES "charts_of_accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_period_id_chart_id_fkey" FOREIGN KEY ("period_id", "chart_id") REFERENCES "accounting_periods"("id", "chart_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_reverses_id_fkey" FOREIGN KEY ("reverses_id") REFERENCES "journal_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_postings" ADD CONSTRAINT "ledger_postings_entry_id_chart_id_fkey" FOREIGN KEY ("entry_id", "chart_id") REFERENCES "journal_entries"("id", "chart_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ledger_postings" ADD CONSTRAINT "ledger_postings_account_id_chart_id_fkey" FOREIGN KEY ("account_id", "chart_id") REFERENCES "ledger_accounts"("id", "chart_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "balance_snapshots" ADD CONSTRAINT "balance_snapshots_account_id_chart_id_fkey" FOREIGN KEY ("account_id", "chart_id") REFERENCES "ledger_accounts"("id", "chart_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "balance_snapshots" ADD CONSTRAINT "balance_snapshots_last_posting_id_fkey" FOREIGN KEY ("last_posting_id") REFERENCES "ledger_postings"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of charts_of_accounts
ALTER TABLE "charts_of_accounts" ADD CONSTRAINT "charts_of_accounts_fiscal_year_end_month_980ae9f9_check"
    CHECK (fiscal_year_end_month BETWEEN 1 AND 12);
ALTER TABLE "charts_of_accounts" ADD CONSTRAINT "charts_of_accounts_code_d5d67f7a_check"
    CHECK (code ~ '^[A-Z][A-Z0-9-]{1,19}$');
ALTER TABLE "charts_of_accounts" ADD CONSTRAINT "charts_of_accounts_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));

-- Safeguards of ledger_accounts
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_number_92d1c781_check"
    CHECK (number ~ '^[0-9]{3,10}([.-][0-9]{1,6})*$');
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_normal_balance_element_is_contra_a3756c2d_check"
    CHECK ((normal_balance = 'DEBIT') = ((element IN ('ASSET', 'EXPENSE')) <> is_contra));
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_is_control_allows_posting_2d9dceec_check"
    CHECK (NOT is_control OR allows_posting);
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_wallet_id_allows_posting_b7a914a6_check"
    CHECK (wallet_id IS NULL OR allows_posting);
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));

-- Safeguards of accounting_periods
ALTER TABLE "accounting_periods" ADD CONSTRAINT "accounting_periods_ends_on_starts_on_3d84ede5_check"
    CHECK (ends_on >= starts_on AND ends_on - starts_on <= 366);
ALTER TABLE "accounting_periods" ADD CONSTRAINT "accounting_periods_number_535a1d91_check"
    CHECK (number BETWEEN 1 AND 13);
ALTER TABLE "accounting_periods" ADD CONSTRAINT "accounting_periods_kind_number_a809eb40_check"
    CHECK (kind <> 'ADJUSTMENT' OR number = 13);
ALTER TABLE "accounting_periods" ADD CONSTRAINT "accounting_periods_status_closed_at_4e1522be_check"
    CHECK ((status IN ('CLOSED', 'LOCKED')) = (closed_at IS NOT NULL));
ALTER TABLE "accounting_periods" ADD CONSTRAINT "accounting_periods_closed_at_closed_by_id_ccd001ee_check"
    CHECK ((closed_at IS NULL) = (closed_by_id IS NULL));
ALTER TABLE "accounting_periods" ADD CONSTRAINT "accounting_periods_fiscal_year_b377b523_check"
    CHECK (fiscal_year BETWEEN 2000 AND 2200);

-- Safeguards of journal_entries
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_debit_total_credit_total_71232ab0_check"
    CHECK (debit_total = credit_total AND debit_total >= 0 AND debit_total < 'NaN');
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_posting_count_9cd00328_check"
    CHECK (posting_count >= 0);
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_status_posting_count_debit_total_a08454ce_check"
    CHECK (status = 'DRAFT' OR (posting_count >= 2 AND debit_total > 0 AND entry_number IS NOT NULL));
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_status_posted_at_d58ec30a_check"
    CHECK ((status = 'DRAFT') = (posted_at IS NULL));
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_reverses_id_id_445e5e7d_check"
    CHECK (reverses_id <> id);
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_approved_by_id_prepared_by_id_37f70caf_check"
    CHECK (approved_by_id <> prepared_by_id);
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_source_journal_status_approved_b_7bb92b11_check"
    CHECK (source_journal <> 'GENERAL' OR status = 'DRAFT' OR approved_by_id IS NOT NULL OR prepared_by_id IS NULL);
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_content_sha256_66cce6d9_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "journal_entries" ADD CONSTRAINT "journal_entries_status_content_sha256_24253082_check"
    CHECK ((status = 'DRAFT') = (content_sha256 IS NULL));
CREATE UNIQUE INDEX "journal_entries_chart_id_entry_number_ad40f3d4_key" ON "journal_entries" ("chart_id", "entry_number")
    WHERE (entry_number IS NOT NULL);

-- Safeguards of ledger_postings
ALTER TABLE "ledger_postings" ADD CONSTRAINT "ledger_postings_line_number_49cdb95f_check"
    CHECK (line_number >= 1);
ALTER TABLE "ledger_postings" ADD CONSTRAINT "ledger_postings_functional_amount_amount_exchang_6285ccf0_check"
    CHECK (functional_amount = round(amount * exchange_rate, 8));
ALTER TABLE "ledger_postings" ADD CONSTRAINT "ledger_postings_exchange_rate_f95a0703_check"
    CHECK (exchange_rate > 0 AND exchange_rate < 'NaN');
ALTER TABLE "ledger_postings" ADD CONSTRAINT "ledger_postings_cost_centre_af2a505c_check"
    CHECK (cost_centre ~ '^[A-Z0-9-]{1,20}$');
ALTER TABLE "ledger_postings" ADD CONSTRAINT "ledger_postings_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');
ALTER TABLE "ledger_postings" ADD CONSTRAINT "ledger_postings_functional_amount_f097b6f9_check"
    CHECK (functional_amount > 0 AND functional_amount < 'NaN');

-- Safeguards of balance_snapshots
ALTER TABLE "balance_snapshots" ADD CONSTRAINT "balance_snapshots_closing_balance_opening_balanc_f7241739_check"
    CHECK (closing_balance = opening_balance + debit_turnover - credit_turnover);
ALTER TABLE "balance_snapshots" ADD CONSTRAINT "balance_snapshots_opening_balance_closing_balanc_32e01bb3_check"
    CHECK (opening_balance < 'NaN' AND closing_balance < 'NaN');
ALTER TABLE "balance_snapshots" ADD CONSTRAINT "balance_snapshots_debit_turnover_credit_turnover_e7b56740_check"
    CHECK (debit_turnover >= 0 AND debit_turnover < 'NaN' AND credit_turnover >= 0 AND credit_turnover < 'NaN');
ALTER TABLE "balance_snapshots" ADD CONSTRAINT "balance_snapshots_posting_count_debit_turnover_c_0643d5d4_check"
    CHECK (posting_count >= 0 AND (posting_count > 0 OR (debit_turnover = 0 AND credit_turnover = 0)));

-- Live rows of charts_of_accounts
CREATE VIEW azora_keys."charts_of_accounts_c34c3bd4_live" AS
    SELECT "id" FROM "charts_of_accounts"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."charts_of_accounts_c34c3bd4_live" TO azora_user;

-- Access to charts_of_accounts
ALTER TABLE "charts_of_accounts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "charts_of_accounts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "charts_of_accounts" TO azora_service;
GRANT SELECT ON "charts_of_accounts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "charts_of_accounts_ef0156d0_access" ON "charts_of_accounts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "charts_of_accounts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "charts_of_accounts" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "charts_of_accounts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."charts_of_accounts" WITH (security_barrier = true) AS
    SELECT "id", "code", "name", "framework", "functional_currency", "fiscal_year_end_month", "status", "opened_by_id",
        "closed_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "charts_of_accounts";
GRANT SELECT ON azora_reader."charts_of_accounts" TO azora_reader;
ALTER VIEW azora_reader."charts_of_accounts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "charts_of_accounts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "charts_of_accounts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "charts_of_accounts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "charts_of_accounts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to ledger_accounts
ALTER TABLE "ledger_accounts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ledger_accounts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ledger_accounts" TO azora_service;
GRANT SELECT ON "ledger_accounts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ledger_accounts_da97146e_access" ON "ledger_accounts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ledger_accounts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ledger_accounts" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ledger_accounts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."charts_of_accounts_c34c3bd4_live" live WHERE live."id" = "ledger_accounts"."chart_id"));
CREATE VIEW azora_reader."ledger_accounts" WITH (security_barrier = true) AS
    SELECT "id", "chart_id", "organization_id", "parent_id", "number", "name", "element", "is_contra", "normal_balance",
        "ifrs_tag", "currency", "allows_posting", "is_control", "wallet_id", "status", "closed_at", "created_at",
        "updated_at"
    FROM "ledger_accounts";
GRANT SELECT ON azora_reader."ledger_accounts" TO azora_reader;
ALTER VIEW azora_reader."ledger_accounts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ledger_accounts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ledger_accounts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ledger_accounts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ledger_accounts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to accounting_periods
ALTER TABLE "accounting_periods" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "accounting_periods" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "accounting_periods" TO azora_service;
GRANT SELECT ON "accounting_periods" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "accounting_periods_b57422f9_access" ON "accounting_periods"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "accounting_periods" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "accounting_periods" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "accounting_periods" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."charts_of_accounts_c34c3bd4_live" live WHERE live."id" = "accounting_periods"."chart_id"));
CREATE VIEW azora_reader."accounting_periods" WITH (security_barrier = true) AS
    SELECT "id", "chart_id", "organization_id", "fiscal_year", "number", "kind", "starts_on", "ends_on", "status",
        "closed_by_id", "closed_at", "created_at", "updated_at"
    FROM "accounting_periods";
GRANT SELECT ON azora_reader."accounting_periods" TO azora_reader;
ALTER VIEW azora_reader."accounting_periods" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "accounting_periods"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "accounting_periods"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "accounting_periods"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "accounting_periods"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to journal_entries
ALTER TABLE "journal_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "journal_entries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "journal_entries" TO azora_service;
GRANT SELECT ON "journal_entries" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "journal_entries_d5e4f4b9_access" ON "journal_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "journal_entries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "journal_entries" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "journal_entries" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."journal_entries" WITH (security_barrier = true) AS
    SELECT "id", "chart_id", "period_id", "entry_number", "source_journal", "document_kind", "document_reference",
        "description", "posted_on", "debit_total", "credit_total", "posting_count", "mint_transaction_id",
        "reverses_id", "status", "prepared_by_id", "approved_by_id", "content_sha256", "idempotency_key", "posted_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "journal_entries";
GRANT SELECT ON azora_reader."journal_entries" TO azora_reader;
ALTER VIEW azora_reader."journal_entries" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "journal_entries"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "journal_entries"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "journal_entries"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "journal_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to ledger_postings
ALTER TABLE "ledger_postings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ledger_postings" FROM PUBLIC;
GRANT SELECT, INSERT ON "ledger_postings" TO azora_service;
GRANT SELECT ON "ledger_postings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ledger_postings_ebc8d66f_access" ON "ledger_postings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ledger_postings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ledger_postings" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."ledger_postings" WITH (security_barrier = true) AS
    SELECT "id", "entry_id", "chart_id", "account_id", "organization_id", "line_number", "side", "amount", "currency",
        "exchange_rate", "functional_amount", "counterparty_id", "cost_centre", "memo", "value_on", "created_at"
    FROM "ledger_postings";
GRANT SELECT ON azora_reader."ledger_postings" TO azora_reader;
ALTER VIEW azora_reader."ledger_postings" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "ledger_postings"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "ledger_postings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to balance_snapshots
ALTER TABLE "balance_snapshots" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "balance_snapshots" FROM PUBLIC;
GRANT SELECT, INSERT ON "balance_snapshots" TO azora_service;
GRANT SELECT ON "balance_snapshots" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "balance_snapshots_1c9aa9c0_access" ON "balance_snapshots"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "balance_snapshots" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "balance_snapshots" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."balance_snapshots" WITH (security_barrier = true) AS
    SELECT "id", "account_id", "chart_id", "organization_id", "as_of", "currency", "opening_balance", "debit_turnover",
        "credit_turnover", "closing_balance", "posting_count", "last_posting_id", "revision", "created_at"
    FROM "balance_snapshots";
GRANT SELECT ON azora_reader."balance_snapshots" TO azora_reader;
ALTER VIEW azora_reader."balance_snapshots" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "balance_snapshots"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "balance_snapshots"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
