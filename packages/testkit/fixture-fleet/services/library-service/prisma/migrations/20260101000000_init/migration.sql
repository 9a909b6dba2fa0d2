-- CreateEnum
CREATE TYPE "loan_status" AS ENUM ('OPEN', 'RETURNED');

-- CreateTable
CREATE TABLE "books" (
    "id" UUID NOT NULL,
    "isbn" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "books_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "loans" (
    "id" UUID NOT NULL,
    "book_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "status" "loan_status" NOT NULL DEFAULT 'OPEN',
    "returned_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "loans_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "books_isbn_key" ON "books"("isbn");

-- CreateIndex
CREATE INDEX "loans_book_id_idx" ON "loans"("book_id");

-- CreateIndex
CREATE INDEX "loans_user_id_created_at_idx" ON "loans"("user_id", "created_at");

-- AddForeignKey
ALTER TABLE "loans" ADD CONSTRAINT "loans_book_id_fkey" FOREIGN KEY ("book_id") REFERENCES "books"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of books
ALTER TABLE "books" ADD CONSTRAINT "books_isbn_5d444f1d_check"
    CHECK (char_length(isbn) = 13);

-- Safeguards of loans
CREATE UNIQUE INDEX "loans_book_id_6e313c56_key" ON "loans" ("book_id")
    WHERE (returned_at IS NULL);

-- Access to books
ALTER TABLE "books" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "books" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "books" TO azora_service;
GRANT SELECT ON "books" TO azora_maintenance, azora_masker;
CREATE POLICY "books_deb3d122_access" ON "books"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "books" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."books" WITH (security_barrier = true) AS
    SELECT "id", "isbn", "title", "created_at", "updated_at"
    FROM "books";
GRANT SELECT ON azora_reader."books" TO azora_reader;
ALTER VIEW azora_reader."books" OWNER TO azora_masker;

-- Access to loans
ALTER TABLE "loans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "loans" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "loans" TO azora_service;
GRANT SELECT ON "loans" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "loans_ad7baf52_access" ON "loans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "loans" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "loans" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."loans" WITH (security_barrier = true) AS
    SELECT "id", "book_id", "user_id", "status", "returned_at", "created_at", "updated_at"
    FROM "loans";
GRANT SELECT ON azora_reader."loans" TO azora_reader;
ALTER VIEW azora_reader."loans" OWNER TO azora_masker;
