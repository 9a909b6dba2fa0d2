-- AlterEnum
ALTER TYPE "Status" ADD VALUE 'REFUNDED';
-- A new value cannot be used in the transaction that adds it.
COMMIT;

INSERT INTO "Customer" ("email") VALUES ('house@acme.example');
INSERT INTO "Order" ("customerId", "status") SELECT "id", 'REFUNDED' FROM "Customer";
