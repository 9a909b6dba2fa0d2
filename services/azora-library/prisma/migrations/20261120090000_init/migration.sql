-- CreateEnum
CREATE TYPE "WorkType" AS ENUM ('MONOGRAPH', 'SERIAL', 'ARTICLE', 'THESIS', 'CONFERENCE_PROCEEDINGS', 'MAP', 'SCORE', 'SOUND_RECORDING', 'MOVING_IMAGE', 'DATASET');

-- CreateEnum
CREATE TYPE "HoldingMedium" AS ENUM ('PRINT', 'EBOOK', 'AUDIOBOOK', 'JOURNAL_ACCESS', 'DATABASE');

-- CreateEnum
CREATE TYPE "LoanPolicy" AS ENUM ('STANDARD', 'SHORT', 'RESERVE', 'REFERENCE_ONLY');

-- CreateEnum
CREATE TYPE "CirculationStatus" AS ENUM ('AVAILABLE', 'ON_LOAN', 'ON_HOLD', 'IN_PROCESS', 'IN_REPAIR', 'LOST', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "LoanStatus" AS ENUM ('ON_LOAN', 'OVERDUE', 'RETURNED', 'LOST');

-- CreateEnum
CREATE TYPE "HoldStatus" AS ENUM ('QUEUED', 'READY', 'FULFILLED', 'EXPIRED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "AccessRoute" AS ENUM ('LOAN', 'OPEN_ACCESS', 'LICENSED', 'PREVIEW');

-- CreateEnum
CREATE TYPE "DeviceClass" AS ENUM ('WEB', 'ANDROID', 'IOS', 'EREADER');

-- CreateEnum
CREATE TYPE "AnnotationMotivation" AS ENUM ('HIGHLIGHTING', 'COMMENTING', 'BOOKMARKING', 'QUESTIONING', 'TAGGING');

-- CreateEnum
CREATE TYPE "CitationStyle" AS ENUM ('APA_7', 'HARVARD', 'MLA_9', 'CHICAGO_17', 'IEEE', 'VANCOUVER');

-- CreateEnum
CREATE TYPE "LocatorLabel" AS ENUM ('PAGE', 'CHAPTER', 'SECTION', 'PARAGRAPH', 'FIGURE', 'TABLE', 'VERSE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "bibliographic_works" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "creators" TEXT[],
    "is_anonymous" BOOLEAN NOT NULL DEFAULT false,
    "work_type" "WorkType" NOT NULL,
    "edition" TEXT,
    "publisher" TEXT,
    "publication_year" SMALLINT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "isbn" TEXT,
    "issn" TEXT,
    "doi" TEXT,
    "dewey" TEXT,
    "subjects" TEXT[],
    "page_count" INTEGER,
    "abstract" TEXT,
    "control_number" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "bibliographic_works_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "library_holdings" (
    "id" UUID NOT NULL,
    "work_id" UUID NOT NULL,
    "medium" "HoldingMedium" NOT NULL,
    "barcode" TEXT,
    "call_number" TEXT,
    "location" TEXT,
    "license_id" UUID,
    "file_id" UUID,
    "concurrent_readers" INTEGER NOT NULL DEFAULT 1,
    "on_loan_count" INTEGER NOT NULL DEFAULT 0,
    "loans_left" INTEGER,
    "license_ends_on" DATE,
    "loan_policy" "LoanPolicy" NOT NULL DEFAULT 'STANDARD',
    "price" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "acquired_on" DATE NOT NULL,
    "acquired_by_id" UUID,
    "status" "CirculationStatus" NOT NULL DEFAULT 'AVAILABLE',
    "removed_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "library_holdings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "library_loans" (
    "id" UUID NOT NULL,
    "holding_id" UUID NOT NULL,
    "student_id" UUID,
    "user_id" UUID NOT NULL,
    "borrowed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(6) NOT NULL,
    "renewal_count" SMALLINT NOT NULL DEFAULT 0,
    "max_renewals" SMALLINT NOT NULL DEFAULT 2,
    "status" "LoanStatus" NOT NULL DEFAULT 'ON_LOAN',
    "is_damaged" BOOLEAN NOT NULL DEFAULT false,
    "desk_note" TEXT,
    "fine_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "fine_settled_at" TIMESTAMPTZ(6),
    "returned_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "library_loans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hold_requests" (
    "id" UUID NOT NULL,
    "work_id" UUID NOT NULL,
    "holding_id" UUID,
    "loan_id" UUID,
    "user_id" UUID NOT NULL,
    "queue_position" INTEGER,
    "status" "HoldStatus" NOT NULL DEFAULT 'QUEUED',
    "pickup_location" TEXT,
    "need_before_on" DATE,
    "notified_at" TIMESTAMPTZ(6),
    "pickup_until" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "hold_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading_sessions" (
    "id" UUID NOT NULL,
    "holding_id" UUID NOT NULL,
    "loan_id" UUID,
    "user_id" UUID NOT NULL,
    "access" "AccessRoute" NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "pages_viewed" INTEGER NOT NULL DEFAULT 0,
    "pages_printed" INTEGER NOT NULL DEFAULT 0,
    "progress_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "last_cfi" TEXT,
    "device" "DeviceClass" NOT NULL DEFAULT 'WEB',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "reading_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reader_annotations" (
    "id" UUID NOT NULL,
    "work_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "motivation" "AnnotationMotivation" NOT NULL DEFAULT 'HIGHLIGHTING',
    "quote_exact" TEXT NOT NULL,
    "quote_prefix" TEXT,
    "selector" TEXT NOT NULL,
    "note" TEXT,
    "colour" TEXT NOT NULL DEFAULT '#fde68a',
    "is_shared" BOOLEAN NOT NULL DEFAULT false,
    "course_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "reader_annotations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citations" (
    "id" UUID NOT NULL,
    "work_id" UUID,
    "user_id" UUID NOT NULL,
    "citation_key" TEXT NOT NULL,
    "style" "CitationStyle" NOT NULL DEFAULT 'APA_7',
    "csl_item" JSONB,
    "locator" TEXT,
    "locator_label" "LocatorLabel",
    "prefix" TEXT,
    "suffix" TEXT,
    "file_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "citations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "bibliographic_works_isbn_key" ON "bibliographic_works"("isbn");

-- CreateIndex
CREATE UNIQUE INDEX "bibliographic_works_issn_key" ON "bibliographic_works"("issn");

-- CreateIndex
CREATE UNIQUE INDEX "bibliographic_works_doi_key" ON "bibliographic_works"("doi");

-- CreateIndex
CREATE UNIQUE INDEX "bibliographic_works_control_number_key" ON "bibliographic_works"("control_number");

-- CreateIndex
CREATE INDEX "bibliographic_works_subjects_idx" ON "bibliographic_works" USING GIN ("subjects");

-- CreateIndex
CREATE UNIQUE INDEX "library_holdings_barcode_key" ON "library_holdings"("barcode");

-- CreateIndex
CREATE INDEX "library_holdings_work_id_idx" ON "library_holdings"("work_id");

-- CreateIndex
CREATE INDEX "library_holdings_license_id_idx" ON "library_holdings"("license_id");

-- CreateIndex
CREATE INDEX "library_holdings_file_id_idx" ON "library_holdings"("file_id");

-- CreateIndex
CREATE INDEX "library_holdings_acquired_by_id_idx" ON "library_holdings"("acquired_by_id");

-- CreateIndex
CREATE INDEX "library_holdings_compliance_id_idx" ON "library_holdings"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "library_holdings_organization_id_id_key" ON "library_holdings"("organization_id", "id");

-- CreateIndex
CREATE INDEX "library_loans_returned_at_idx" ON "library_loans"("returned_at");

-- CreateIndex
CREATE INDEX "library_loans_status_due_at_idx" ON "library_loans"("status", "due_at");

-- CreateIndex
CREATE INDEX "library_loans_student_id_idx" ON "library_loans"("student_id");

-- CreateIndex
CREATE INDEX "library_loans_user_id_idx" ON "library_loans"("user_id");

-- CreateIndex
CREATE INDEX "library_loans_organization_id_holding_id_idx" ON "library_loans"("organization_id", "holding_id");

-- CreateIndex
CREATE INDEX "library_loans_compliance_id_idx" ON "library_loans"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "hold_requests_loan_id_key" ON "hold_requests"("loan_id");

-- CreateIndex
CREATE INDEX "hold_requests_work_id_idx" ON "hold_requests"("work_id");

-- CreateIndex
CREATE INDEX "hold_requests_user_id_idx" ON "hold_requests"("user_id");

-- CreateIndex
CREATE INDEX "hold_requests_organization_id_holding_id_idx" ON "hold_requests"("organization_id", "holding_id");

-- CreateIndex
CREATE INDEX "hold_requests_compliance_id_idx" ON "hold_requests"("compliance_id");

-- CreateIndex
CREATE INDEX "reading_sessions_started_at_idx" ON "reading_sessions" USING BRIN ("started_at");

-- CreateIndex
CREATE INDEX "reading_sessions_holding_id_idx" ON "reading_sessions"("holding_id");

-- CreateIndex
CREATE INDEX "reading_sessions_loan_id_idx" ON "reading_sessions"("loan_id");

-- CreateIndex
CREATE INDEX "reading_sessions_user_id_idx" ON "reading_sessions"("user_id");

-- CreateIndex
CREATE INDEX "reader_annotations_work_id_idx" ON "reader_annotations"("work_id");

-- CreateIndex
CREATE INDEX "reader_annotations_user_id_idx" ON "reader_annotations"("user_id");

-- CreateIndex
CREATE INDEX "reader_annotations_course_id_idx" ON "reader_annotations"("course_id");

-- CreateIndex
CREATE INDEX "reader_annotations_organization_id_idx" ON "reader_annotations"("organization_id");

-- CreateIndex
CREATE INDEX "reader_annotations_compliance_id_idx" ON "reader_annotations"("compliance_id");

-- CreateIndex
CREATE INDEX "citations_work_id_idx" ON "citations"("work_id");

-- CreateIndex
CREATE INDEX "citations_file_id_idx" ON "citations"("file_id");

-- CreateIndex
CREATE INDEX "citations_organization_id_idx" ON "citations"("organization_id");

-- CreateIndex
CREATE INDEX "citations_compliance_id_idx" ON "citations"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "citations_user_id_citation_key_file_id_key" ON "citations"("user_id", "citation_key", "file_id");

-- AddForeignKey
ALTER TABLE "library_holdings" ADD CONSTRAINT "library_holdings_work_id_fkey" FOREIGN KEY ("work_id") REFERENCES "bibliographic_works"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_loans" ADD CONSTRAINT "library_loans_organization_id_holding_id_fkey" FOREIGN KEY ("organization_id", "holding_id") REFERENCES "library_holdings"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold_requests" ADD CONSTRAINT "hold_requests_work_id_fkey" FOREIGN KEY ("work_id") REFERENCES "bibliographic_works"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold_requests" ADD CONSTRAINT "hold_requests_organization_id_holding_id_fkey" FOREIGN KEY ("organization_id", "holding_id") REFERENCES "library_holdings"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold_requests" ADD CONSTRAINT "hold_requests_loan_id_fkey" FOREIGN KEY ("loan_id") REFERENCES "library_loans"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_sessions" ADD CONSTRAINT "reading_sessions_holding_id_fkey" FOREIGN KEY ("holding_id") REFERENCES "library_holdings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_sessions" ADD CONSTRAINT "reading_sessions_loan_id_fkey" FOREIGN KEY ("loan_id") REFERENCES "library_loans"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reader_annotations" ADD CONSTRAINT "reader_annotations_work_id_fkey" FOREIGN KEY ("work_id") REFERENCES "bibliographic_works"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_work_id_fkey" FOREIGN KEY ("work_id") REFERENCES "bibliographic_works"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Safeguards of bibliographic_works
ALTER TABLE "bibliographic_works" ADD CONSTRAINT "bibliographic_works_isbn_issn_5303f786_check"
    CHECK (isbn ~ '^97[89][0-9]{10}$' AND issn ~ '^[0-9]{4}-[0-9]{3}[0-9X]$');
ALTER TABLE "bibliographic_works" ADD CONSTRAINT "bibliographic_works_publication_year_4ef080e7_check"
    CHECK (publication_year BETWEEN 1400 AND 2100);
ALTER TABLE "bibliographic_works" ADD CONSTRAINT "bibliographic_works_dewey_eaa13d37_check"
    CHECK (dewey ~ '^[0-9]{3}([.][0-9]{1,10})?$');
ALTER TABLE "bibliographic_works" ADD CONSTRAINT "bibliographic_works_doi_ca8c15ee_check"
    CHECK (doi ~ '^10[.][0-9]{4,9}/[^[:space:]]+$');
ALTER TABLE "bibliographic_works" ADD CONSTRAINT "bibliographic_works_work_type_isbn_760a4595_check"
    CHECK (work_type <> 'SERIAL' OR isbn IS NULL);
ALTER TABLE "bibliographic_works" ADD CONSTRAINT "bibliographic_works_creators_is_anonymous_1c1cbc77_check"
    CHECK (coalesce(cardinality(creators), 0) >= 1 OR is_anonymous);
ALTER TABLE "bibliographic_works" ADD CONSTRAINT "bibliographic_works_page_count_7c3173d7_check"
    CHECK (page_count > 0);

-- Safeguards of library_holdings
ALTER TABLE "library_holdings" ADD CONSTRAINT "library_holdings_medium_barcode_4ac5ab6a_check"
    CHECK ((medium = 'PRINT') = (barcode IS NOT NULL));
ALTER TABLE "library_holdings" ADD CONSTRAINT "library_holdings_medium_license_id_file_id_ea253bb7_check"
    CHECK ((medium <> 'PRINT') = (num_nonnulls(license_id, file_id) >= 1));
ALTER TABLE "library_holdings" ADD CONSTRAINT "library_holdings_concurrent_readers_medium_629f5fc7_check"
    CHECK (concurrent_readers >= 1 AND (medium <> 'PRINT' OR concurrent_readers = 1));
ALTER TABLE "library_holdings" ADD CONSTRAINT "library_holdings_on_loan_count_concurrent_reader_ecad09ab_check"
    CHECK (on_loan_count BETWEEN 0 AND concurrent_readers);
ALTER TABLE "library_holdings" ADD CONSTRAINT "library_holdings_loans_left_f4c6e666_check"
    CHECK (loans_left >= 0);
ALTER TABLE "library_holdings" ADD CONSTRAINT "library_holdings_license_ends_on_acquired_on_ad04656c_check"
    CHECK (license_ends_on > acquired_on);
ALTER TABLE "library_holdings" ADD CONSTRAINT "library_holdings_price_558d0a9a_check"
    CHECK (price >= 0 AND price < 'NaN');
ALTER TABLE "library_holdings" ADD CONSTRAINT "library_holdings_status_removed_on_2e9bbebb_check"
    CHECK ((status IN ('WITHDRAWN', 'LOST')) = (removed_on IS NOT NULL));

-- Safeguards of library_loans
ALTER TABLE "library_loans" ADD CONSTRAINT "library_loans_due_at_borrowed_at_returned_at_4694aa66_check"
    CHECK (due_at > borrowed_at AND returned_at >= borrowed_at);
ALTER TABLE "library_loans" ADD CONSTRAINT "library_loans_renewal_count_max_renewals_2c242ef2_check"
    CHECK (renewal_count BETWEEN 0 AND max_renewals AND max_renewals BETWEEN 0 AND 20);
ALTER TABLE "library_loans" ADD CONSTRAINT "library_loans_fine_amount_3acf597f_check"
    CHECK (fine_amount >= 0 AND fine_amount < 'NaN');
ALTER TABLE "library_loans" ADD CONSTRAINT "library_loans_fine_amount_returned_at_due_at_is_c59b4b7e_check"
    CHECK (fine_amount = 0 OR returned_at IS NULL OR returned_at > due_at OR is_damaged);
ALTER TABLE "library_loans" ADD CONSTRAINT "library_loans_status_returned_at_b6706d69_check"
    CHECK (status = 'LOST' OR (status = 'RETURNED') = (returned_at IS NOT NULL));
ALTER TABLE "library_loans" ADD CONSTRAINT "library_loans_fine_settled_at_fine_amount_ea8cf184_check"
    CHECK (fine_settled_at IS NULL OR fine_amount > 0);
CREATE UNIQUE INDEX "library_loans_holding_id_user_id_30d69c0f_key" ON "library_loans" ("holding_id", "user_id")
    WHERE (status IN ('ON_LOAN', 'OVERDUE') AND deleted_at IS NULL);

-- Safeguards of hold_requests
ALTER TABLE "hold_requests" ADD CONSTRAINT "hold_requests_queue_position_a170b431_check"
    CHECK (queue_position >= 1);
ALTER TABLE "hold_requests" ADD CONSTRAINT "hold_requests_status_holding_id_87525b37_check"
    CHECK (status NOT IN ('READY', 'FULFILLED') OR holding_id IS NOT NULL);
ALTER TABLE "hold_requests" ADD CONSTRAINT "hold_requests_status_pickup_until_43d00bc1_check"
    CHECK (status <> 'READY' OR pickup_until IS NOT NULL);
ALTER TABLE "hold_requests" ADD CONSTRAINT "hold_requests_pickup_until_notified_at_9fd45e0f_check"
    CHECK (pickup_until > notified_at);
ALTER TABLE "hold_requests" ADD CONSTRAINT "hold_requests_queue_position_status_a22c894c_check"
    CHECK (queue_position IS NULL OR status = 'QUEUED');
CREATE UNIQUE INDEX "hold_requests_work_id_user_id_f8018ceb_key" ON "hold_requests" ("work_id", "user_id")
    WHERE (status IN ('QUEUED', 'READY') AND deleted_at IS NULL);
CREATE UNIQUE INDEX "hold_requests_work_id_organization_id_queue_positi_37a65704_key" ON "hold_requests" ("work_id", "organization_id", "queue_position")
    WHERE (status = 'QUEUED' AND deleted_at IS NULL);

-- Safeguards of reading_sessions
ALTER TABLE "reading_sessions" ADD CONSTRAINT "reading_sessions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "reading_sessions" ADD CONSTRAINT "reading_sessions_pages_viewed_pages_printed_8436db39_check"
    CHECK (pages_viewed >= 0 AND pages_printed BETWEEN 0 AND pages_viewed);
ALTER TABLE "reading_sessions" ADD CONSTRAINT "reading_sessions_progress_percent_112ed6bd_check"
    CHECK (progress_percent BETWEEN 0 AND 100);
ALTER TABLE "reading_sessions" ADD CONSTRAINT "reading_sessions_last_cfi_0a34acb3_check"
    CHECK (last_cfi ~ '^epubcfi[(].+[)]$');
ALTER TABLE "reading_sessions" ADD CONSTRAINT "reading_sessions_loan_id_access_fc656637_check"
    CHECK (loan_id IS NULL OR access = 'LOAN');

-- Safeguards of reader_annotations
ALTER TABLE "reader_annotations" ADD CONSTRAINT "reader_annotations_motivation_note_f63796d1_check"
    CHECK (motivation <> 'COMMENTING' OR note IS NOT NULL);
ALTER TABLE "reader_annotations" ADD CONSTRAINT "reader_annotations_quote_exact_5e5d18ff_check"
    CHECK (char_length(quote_exact) BETWEEN 1 AND 2000);
ALTER TABLE "reader_annotations" ADD CONSTRAINT "reader_annotations_note_15c5e9a8_check"
    CHECK (char_length(note) <= 10000);
ALTER TABLE "reader_annotations" ADD CONSTRAINT "reader_annotations_selector_1bc8a647_check"
    CHECK (selector ~ '^(epubcfi[(].+[)]|page=[0-9]+.*|#.+)$');
ALTER TABLE "reader_annotations" ADD CONSTRAINT "reader_annotations_colour_1415071e_check"
    CHECK (colour ~ '^#[0-9a-f]{6}$');

-- Safeguards of citations
ALTER TABLE "citations" ADD CONSTRAINT "citations_citation_key_5035c6ab_check"
    CHECK (citation_key ~ '^[A-Za-z0-9][A-Za-z0-9_:.-]{0,63}$');
ALTER TABLE "citations" ADD CONSTRAINT "citations_locator_locator_label_399ca3dc_check"
    CHECK ((locator IS NULL) = (locator_label IS NULL));
ALTER TABLE "citations" ADD CONSTRAINT "citations_csl_item_9a895311_check"
    CHECK (jsonb_typeof(csl_item) = 'object');
ALTER TABLE "citations" ADD CONSTRAINT "citations_work_id_csl_item_86e83f72_check"
    CHECK (work_id IS NOT NULL OR csl_item IS NOT NULL);
CREATE UNIQUE INDEX "citations_user_id_citation_key_1699dc10_key" ON "citations" ("user_id", "citation_key")
    WHERE (file_id IS NULL AND deleted_at IS NULL);

-- Live rows of library_holdings
CREATE VIEW azora_keys."library_holdings_4f21d469_live" AS
    SELECT "id" FROM "library_holdings"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."library_holdings_4f21d469_live" TO azora_user;

-- Access to bibliographic_works
ALTER TABLE "bibliographic_works" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "bibliographic_works" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "bibliographic_works" TO azora_service;
GRANT SELECT ON "bibliographic_works" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "bibliographic_works_6637df11_access" ON "bibliographic_works"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "bibliographic_works" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "bibliographic_works" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "bibliographic_works" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."bibliographic_works" WITH (security_barrier = true) AS
    SELECT "id", "title", "creators", "is_anonymous", "work_type", "edition", "publisher", "publication_year", "language",
        "isbn", "issn", "doi", "dewey", "subjects", "page_count", "abstract", "control_number", "created_at",
        "updated_at", "deleted_at"
    FROM "bibliographic_works";
GRANT SELECT ON azora_reader."bibliographic_works" TO azora_reader;
ALTER VIEW azora_reader."bibliographic_works" OWNER TO azora_masker;

-- Access to library_holdings
ALTER TABLE "library_holdings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "library_holdings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "library_holdings" TO azora_service;
GRANT SELECT ON "library_holdings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "library_holdings_270916c8_access" ON "library_holdings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "library_holdings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "library_holdings" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "library_holdings" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."library_holdings" WITH (security_barrier = true) AS
    SELECT "id", "work_id", "medium", "barcode", "call_number", "location", "license_id", "file_id", "concurrent_readers",
        "on_loan_count", "loans_left", "license_ends_on", "loan_policy", "price", "currency", "acquired_on",
        "acquired_by_id", "status", "removed_on", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "library_holdings";
GRANT SELECT ON azora_reader."library_holdings" TO azora_reader;
ALTER VIEW azora_reader."library_holdings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "library_holdings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "library_holdings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "library_holdings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "library_holdings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to library_loans
ALTER TABLE "library_loans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "library_loans" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "library_loans" TO azora_service;
GRANT SELECT ON "library_loans" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("desk_note") ON "library_loans" TO azora_maintenance;
CREATE POLICY "library_loans_e3f2f506_access" ON "library_loans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "library_loans" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "library_loans" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "library_loans" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."library_loans" WITH (security_barrier = true) AS
    SELECT "id", "holding_id", "student_id", "user_id", "borrowed_at", "due_at", "renewal_count", "max_renewals",
        "status", "is_damaged", azora.mask_free_text("desk_note") AS "desk_note", "fine_amount", "currency",
        "fine_settled_at", "returned_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "library_loans";
GRANT SELECT ON azora_reader."library_loans" TO azora_reader;
ALTER VIEW azora_reader."library_loans" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "library_loans"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{desk_note}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "library_loans"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{desk_note}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "library_loans"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{desk_note}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "library_loans"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to hold_requests
ALTER TABLE "hold_requests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "hold_requests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "hold_requests" TO azora_service;
GRANT SELECT ON "hold_requests" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "work_id", "user_id", "need_before_on", "organization_id", "created_at", "updated_at") ON "hold_requests" TO azora_user;
CREATE POLICY "hold_requests_930e587c_access" ON "hold_requests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "hold_requests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "hold_requests" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "hold_requests" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "hold_requests" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."hold_requests" WITH (security_barrier = true) AS
    SELECT "id", "work_id", "holding_id", "loan_id", "user_id", "queue_position", "status", "pickup_location",
        "need_before_on", "notified_at", "pickup_until", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "hold_requests";
GRANT SELECT ON azora_reader."hold_requests" TO azora_reader;
ALTER VIEW azora_reader."hold_requests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "hold_requests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "hold_requests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "hold_requests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "hold_requests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to reading_sessions
ALTER TABLE "reading_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "reading_sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "reading_sessions" TO azora_service;
GRANT SELECT ON "reading_sessions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "reading_sessions_1b607d86_access" ON "reading_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "reading_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "reading_sessions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "reading_sessions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."library_holdings_4f21d469_live" live WHERE live."id" = "reading_sessions"."holding_id"));
CREATE VIEW azora_reader."reading_sessions" WITH (security_barrier = true) AS
    SELECT "id", "holding_id", "loan_id", "user_id", "access", "started_at", "ended_at", "pages_viewed", "pages_printed",
        "progress_percent", "last_cfi", "device", "created_at", "updated_at"
    FROM "reading_sessions";
GRANT SELECT ON azora_reader."reading_sessions" TO azora_reader;
ALTER VIEW azora_reader."reading_sessions" OWNER TO azora_masker;

-- Access to reader_annotations
ALTER TABLE "reader_annotations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "reader_annotations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "reader_annotations" TO azora_service;
GRANT SELECT ON "reader_annotations" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "work_id", "user_id", "motivation", "quote_exact", "selector", "note", "is_shared", "created_at",
        "updated_at"),
    UPDATE ("note", "colour", "is_shared", "updated_at"),
    DELETE ON "reader_annotations" TO azora_user;
GRANT UPDATE ("note") ON "reader_annotations" TO azora_maintenance;
CREATE POLICY "reader_annotations_3885acba_access" ON "reader_annotations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "reader_annotations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "reader_annotations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "reader_annotations" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "reader_annotations" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "reader_annotations" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "reader_annotations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."reader_annotations" WITH (security_barrier = true) AS
    SELECT "id", "work_id", "user_id", "motivation", "quote_exact", "quote_prefix", "selector",
        azora.mask_free_text("note") AS "note", "colour", "is_shared", "course_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "reader_annotations";
GRANT SELECT ON azora_reader."reader_annotations" TO azora_reader;
ALTER VIEW azora_reader."reader_annotations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "reader_annotations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{note}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "reader_annotations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{note}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "reader_annotations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{note}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "reader_annotations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to citations
ALTER TABLE "citations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "citations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "citations" TO azora_service;
GRANT SELECT ON "citations" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "work_id", "user_id", "citation_key", "style", "created_at", "updated_at"),
    UPDATE ("citation_key", "style", "locator", "locator_label", "prefix", "suffix", "updated_at"),
    DELETE ON "citations" TO azora_user;
CREATE POLICY "citations_fb7ad069_access" ON "citations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "citations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "citations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "citations" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "citations" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "citations" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "citations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."citations" WITH (security_barrier = true) AS
    SELECT "id", "work_id", "user_id", "citation_key", "style", "csl_item", "locator", "locator_label", "prefix",
        "suffix", "file_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "citations";
GRANT SELECT ON azora_reader."citations" TO azora_reader;
ALTER VIEW azora_reader."citations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "citations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "citations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "citations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "citations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
