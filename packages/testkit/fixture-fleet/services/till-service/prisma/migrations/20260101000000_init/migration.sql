-- CreateTable
CREATE TABLE "payments" (
    "id" UUID NOT NULL,
    "loan_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "amount" DECIMAL(18,8) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payments_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "payments_loan_id_idx" ON "payments"("loan_id");

-- CreateIndex
CREATE INDEX "payments_user_id_created_at_idx" ON "payments"("user_id", "created_at");

-- Safeguards of payments
ALTER TABLE "payments" ADD CONSTRAINT "payments_amount_c3194fd2_check"
    CHECK (amount > 0);

-- Access to payments
ALTER TABLE "payments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payments" FROM PUBLIC;
GRANT SELECT, INSERT ON "payments" TO azora_service;
GRANT SELECT ON "payments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "payments_6da38fee_access" ON "payments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payments" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."payments" WITH (security_barrier = true) AS
    SELECT "id", "loan_id", "user_id", "amount", "created_at"
    FROM "payments";
GRANT SELECT ON azora_reader."payments" TO azora_reader;
ALTER VIEW azora_reader."payments" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "payments"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "payments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
