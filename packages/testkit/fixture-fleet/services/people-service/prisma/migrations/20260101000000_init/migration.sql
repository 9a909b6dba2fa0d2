-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- Safeguards of users
ALTER TABLE "users" ADD CONSTRAINT "users_email_bd332fb1_check"
    CHECK (position('@' IN email) > 1);

-- Access to users
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "users" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "users" TO azora_service;
GRANT SELECT ON "users" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("email", "display_name") ON "users" TO azora_maintenance;
CREATE POLICY "users_44c6e2fe_access" ON "users"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "users" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "users" FOR SELECT TO azora_user
    USING ("id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."users" WITH (security_barrier = true) AS
    SELECT "id", azora.mask_email("email") AS "email", azora.mask_name("display_name") AS "display_name", "created_at",
        "updated_at"
    FROM "users";
GRANT SELECT ON azora_reader."users" TO azora_reader;
ALTER VIEW azora_reader."users" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "users"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{email,display_name}', '{id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "users"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{email,display_name}', '{id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "users"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{email,display_name}', '{id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "users"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
