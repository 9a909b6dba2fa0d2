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
