-- CreateEnum
CREATE TYPE "StepUpMethod" AS ENUM ('BIOMETRIC', 'PIN', 'PASSKEY');

-- CreateEnum
CREATE TYPE "EnrollmentStatus" AS ENUM ('PENDING', 'ACTIVE', 'SUSPENDED', 'REMOVED');

-- CreateEnum
CREATE TYPE "TokenDomain" AS ENUM ('DEVICE', 'CARD_ON_FILE', 'ECOMMERCE');

-- CreateEnum
CREATE TYPE "AssuranceMethod" AS ENUM ('NO_ID_AND_V', 'ISSUER_VERIFIED', 'STEP_UP_OTP', 'APP_TO_APP');

-- CreateEnum
CREATE TYPE "TokenStatus" AS ENUM ('INACTIVE', 'ACTIVE', 'SUSPENDED', 'DEACTIVATED');

-- CreateEnum
CREATE TYPE "LimitPeriod" AS ENUM ('TRANSACTION', 'DAY', 'WEEK', 'MONTH');

-- CreateEnum
CREATE TYPE "SpendChannel" AS ENUM ('ANY', 'ECOMMERCE', 'CONTACTLESS', 'CASH');

-- CreateEnum
CREATE TYPE "FreezeReason" AS ENUM ('MISPLACED', 'LOST', 'STOLEN', 'TRAVEL', 'SELF_CONTROL');

-- CreateEnum
CREATE TYPE "ThawedBy" AS ENUM ('HOLDER', 'TIMER', 'SUPPORT');

-- CreateEnum
CREATE TYPE "LockEffect" AS ENUM ('ALLOW_ONLY', 'BLOCK');

-- CreateEnum
CREATE TYPE "LockSource" AS ENUM ('HOLDER', 'GUARDIAN', 'FIRST_USE');

-- CreateEnum
CREATE TYPE "SingleUseStatus" AS ENUM ('READY', 'USED', 'EXPIRED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "card_enrollments" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "card_id" UUID NOT NULL,
    "nickname" TEXT,
    "colour" CHAR(7) NOT NULL DEFAULT '#1a1a2e',
    "position" SMALLINT NOT NULL DEFAULT 0,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "step_up" "StepUpMethod" NOT NULL DEFAULT 'BIOMETRIC',
    "status" "EnrollmentStatus" NOT NULL DEFAULT 'PENDING',
    "verified_at" TIMESTAMPTZ(6),
    "removed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "card_enrollments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "device_card_tokens" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "device_id" UUID,
    "domain" "TokenDomain" NOT NULL,
    "merchant_name" TEXT,
    "token_reference_id" TEXT NOT NULL,
    "token_requestor_id" CHAR(11) NOT NULL,
    "payment_account_reference" CHAR(29),
    "token_last_four" CHAR(4),
    "expiry_month" SMALLINT NOT NULL,
    "expiry_year" SMALLINT NOT NULL,
    "assurance_method" "AssuranceMethod" NOT NULL,
    "status" "TokenStatus" NOT NULL DEFAULT 'INACTIVE',
    "activated_at" TIMESTAMPTZ(6),
    "deactivated_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "device_card_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "spend_limits" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "period" "LimitPeriod" NOT NULL,
    "channel" "SpendChannel" NOT NULL DEFAULT 'ANY',
    "limit_amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "alert_at_percent" SMALLINT NOT NULL DEFAULT 80,
    "pending_limit_amount" DECIMAL(18,8),
    "raise_effective_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "spend_limits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_freezes" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "reason" "FreezeReason" NOT NULL,
    "frozen_at" TIMESTAMPTZ(6) NOT NULL,
    "thaw_at" TIMESTAMPTZ(6),
    "thawed_at" TIMESTAMPTZ(6),
    "thawed_by" "ThawedBy",
    "allow_recurring" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "card_freezes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "merchant_locks" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "effect" "LockEffect" NOT NULL,
    "merchant_category_code" CHAR(4),
    "card_acceptor_id" VARCHAR(15),
    "merchant_name" TEXT,
    "source" "LockSource" NOT NULL DEFAULT 'HOLDER',
    "blocked_count" INTEGER NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "merchant_locks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "single_use_numbers" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "card_id" UUID NOT NULL,
    "last_four" CHAR(4),
    "purpose" TEXT,
    "max_amount" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "locked_to_acceptor_id" VARCHAR(15),
    "status" "SingleUseStatus" NOT NULL DEFAULT 'READY',
    "authorization_id" UUID,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "single_use_numbers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "card_enrollments_user_id_status_idx" ON "card_enrollments"("user_id", "status");

-- CreateIndex
CREATE INDEX "card_enrollments_card_id_idx" ON "card_enrollments"("card_id");

-- CreateIndex
CREATE INDEX "card_enrollments_organization_id_idx" ON "card_enrollments"("organization_id");

-- CreateIndex
CREATE INDEX "card_enrollments_compliance_id_idx" ON "card_enrollments"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "device_card_tokens_token_reference_id_key" ON "device_card_tokens"("token_reference_id");

-- CreateIndex
CREATE INDEX "device_card_tokens_device_id_idx" ON "device_card_tokens"("device_id");

-- CreateIndex
CREATE INDEX "device_card_tokens_enrollment_id_idx" ON "device_card_tokens"("enrollment_id");

-- CreateIndex
CREATE UNIQUE INDEX "spend_limits_enrollment_id_period_channel_key" ON "spend_limits"("enrollment_id", "period", "channel");

-- CreateIndex
CREATE INDEX "card_freezes_enrollment_id_frozen_at_idx" ON "card_freezes"("enrollment_id", "frozen_at");

-- CreateIndex
CREATE INDEX "merchant_locks_enrollment_id_idx" ON "merchant_locks"("enrollment_id");

-- CreateIndex
CREATE UNIQUE INDEX "single_use_numbers_card_id_key" ON "single_use_numbers"("card_id");

-- CreateIndex
CREATE UNIQUE INDEX "single_use_numbers_authorization_id_key" ON "single_use_numbers"("authorization_id");

-- CreateIndex
CREATE INDEX "single_use_numbers_enrollment_id_status_idx" ON "single_use_numbers"("enrollment_id", "status");

-- AddForeignKey
ALTER TABLE "device_card_tokens" ADD CONSTRAINT "device_card_tokens_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "card_enrollments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spend_limits" ADD CONSTRAINT "spend_limits_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "card_enrollments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_freezes" ADD CONSTRAINT "card_freezes_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "card_enrollments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merchant_locks" ADD CONSTRAINT "merchant_locks_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "card_enrollments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "single_use_numbers" ADD CONSTRAINT "single_use_numbers_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "card_enrollments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of card_enrollments
ALTER TABLE "card_enrollments" ADD CONSTRAINT "card_enrollments_position_a53af0ed_check"
    CHECK (position BETWEEN 0 AND 99);
ALTER TABLE "card_enrollments" ADD CONSTRAINT "card_enrollments_colour_1415071e_check"
    CHECK (colour ~ '^#[0-9a-f]{6}$');
ALTER TABLE "card_enrollments" ADD CONSTRAINT "card_enrollments_status_removed_at_e1e275d8_check"
    CHECK ((status = 'REMOVED') = (removed_at IS NOT NULL));
ALTER TABLE "card_enrollments" ADD CONSTRAINT "card_enrollments_status_verified_at_60c70344_check"
    CHECK (status = 'PENDING' OR verified_at IS NOT NULL);
ALTER TABLE "card_enrollments" ADD CONSTRAINT "card_enrollments_is_default_status_d7e146ab_check"
    CHECK (NOT is_default OR status = 'ACTIVE');
CREATE UNIQUE INDEX "card_enrollments_user_id_card_id_858f04bf_key" ON "card_enrollments" ("user_id", "card_id")
    WHERE (status <> 'REMOVED' AND deleted_at IS NULL);
CREATE UNIQUE INDEX "card_enrollments_user_id_b2d31cae_key" ON "card_enrollments" ("user_id")
    WHERE (is_default AND deleted_at IS NULL);

-- Safeguards of device_card_tokens
ALTER TABLE "device_card_tokens" ADD CONSTRAINT "device_card_tokens_token_requestor_id_d22375a8_check"
    CHECK (token_requestor_id ~ '^[0-9]{11}$');
ALTER TABLE "device_card_tokens" ADD CONSTRAINT "device_card_tokens_payment_account_reference_fa0a24ef_check"
    CHECK (payment_account_reference ~ '^[A-Z0-9]{29}$');
ALTER TABLE "device_card_tokens" ADD CONSTRAINT "device_card_tokens_token_last_four_f50af0e0_check"
    CHECK (token_last_four ~ '^[0-9]{4}$');
ALTER TABLE "device_card_tokens" ADD CONSTRAINT "device_card_tokens_domain_device_id_4ffe8f95_check"
    CHECK ((domain = 'DEVICE') = (device_id IS NOT NULL));
ALTER TABLE "device_card_tokens" ADD CONSTRAINT "device_card_tokens_domain_merchant_name_aaa7f24d_check"
    CHECK ((domain = 'DEVICE') = (merchant_name IS NULL));
ALTER TABLE "device_card_tokens" ADD CONSTRAINT "device_card_tokens_expiry_month_expiry_year_b01db72c_check"
    CHECK (expiry_month BETWEEN 1 AND 12 AND expiry_year BETWEEN 2020 AND 2099);
ALTER TABLE "device_card_tokens" ADD CONSTRAINT "device_card_tokens_status_activated_at_85f1547e_check"
    CHECK (status <> 'ACTIVE' OR activated_at IS NOT NULL);
ALTER TABLE "device_card_tokens" ADD CONSTRAINT "device_card_tokens_status_deactivated_at_fa5c3ebb_check"
    CHECK ((status = 'DEACTIVATED') = (deactivated_at IS NOT NULL));
CREATE UNIQUE INDEX "device_card_tokens_enrollment_id_device_id_6c3800e6_key" ON "device_card_tokens" ("enrollment_id", "device_id")
    WHERE (status IN ('INACTIVE', 'ACTIVE', 'SUSPENDED') AND device_id IS NOT NULL);

-- Safeguards of spend_limits
ALTER TABLE "spend_limits" ADD CONSTRAINT "spend_limits_alert_at_percent_68eca41d_check"
    CHECK (alert_at_percent BETWEEN 1 AND 100);
ALTER TABLE "spend_limits" ADD CONSTRAINT "spend_limits_pending_limit_amount_limit_amount_3918f952_check"
    CHECK (pending_limit_amount IS NULL OR pending_limit_amount > limit_amount);
ALTER TABLE "spend_limits" ADD CONSTRAINT "spend_limits_pending_limit_amount_raise_effectiv_40be101c_check"
    CHECK ((pending_limit_amount IS NULL) = (raise_effective_at IS NULL));
ALTER TABLE "spend_limits" ADD CONSTRAINT "spend_limits_limit_amount_0da9aef5_check"
    CHECK (limit_amount >= 0 AND limit_amount < 'NaN');
ALTER TABLE "spend_limits" ADD CONSTRAINT "spend_limits_pending_limit_amount_433cbd2b_check"
    CHECK (pending_limit_amount > 0 AND pending_limit_amount < 'NaN');

-- Safeguards of card_freezes
ALTER TABLE "card_freezes" ADD CONSTRAINT "card_freezes_thaw_at_frozen_at_thawed_at_79351fdf_check"
    CHECK (thaw_at > frozen_at AND thawed_at >= frozen_at);
ALTER TABLE "card_freezes" ADD CONSTRAINT "card_freezes_thawed_at_thawed_by_4dfbc1e5_check"
    CHECK ((thawed_at IS NULL) = (thawed_by IS NULL));
ALTER TABLE "card_freezes" ADD CONSTRAINT "card_freezes_reason_thawed_by_1ca74042_check"
    CHECK (reason NOT IN ('LOST', 'STOLEN') OR thawed_by IS NULL OR thawed_by <> 'TIMER');
CREATE UNIQUE INDEX "card_freezes_enrollment_id_87b2ecd1_key" ON "card_freezes" ("enrollment_id")
    WHERE (thawed_at IS NULL);

-- Safeguards of merchant_locks
ALTER TABLE "merchant_locks" ADD CONSTRAINT "merchant_locks_merchant_category_code_card_accep_265dbccd_check"
    CHECK (num_nonnulls(merchant_category_code, card_acceptor_id) = 1);
ALTER TABLE "merchant_locks" ADD CONSTRAINT "merchant_locks_merchant_category_code_654963b6_check"
    CHECK (merchant_category_code ~ '^[0-9]{4}$');
ALTER TABLE "merchant_locks" ADD CONSTRAINT "merchant_locks_card_acceptor_id_merchant_name_7d7a187c_check"
    CHECK ((card_acceptor_id IS NULL) = (merchant_name IS NULL));
ALTER TABLE "merchant_locks" ADD CONSTRAINT "merchant_locks_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
CREATE UNIQUE INDEX "merchant_locks_enrollment_id_merchant_category_cod_63b67420_key" ON "merchant_locks" ("enrollment_id", "merchant_category_code")
    WHERE (merchant_category_code IS NOT NULL);
CREATE UNIQUE INDEX "merchant_locks_enrollment_id_card_acceptor_id_16fd7d78_key" ON "merchant_locks" ("enrollment_id", "card_acceptor_id")
    WHERE (card_acceptor_id IS NOT NULL);

-- Safeguards of single_use_numbers
ALTER TABLE "single_use_numbers" ADD CONSTRAINT "single_use_numbers_last_four_716ec6a4_check"
    CHECK (last_four ~ '^[0-9]{4}$');
ALTER TABLE "single_use_numbers" ADD CONSTRAINT "single_use_numbers_status_used_at_fdbbcea9_check"
    CHECK ((status = 'USED') = (used_at IS NOT NULL));
ALTER TABLE "single_use_numbers" ADD CONSTRAINT "single_use_numbers_status_authorization_id_ef519f96_check"
    CHECK ((status = 'USED') = (authorization_id IS NOT NULL));
ALTER TABLE "single_use_numbers" ADD CONSTRAINT "single_use_numbers_expires_at_created_at_668a4c7e_check"
    CHECK (expires_at > created_at AND expires_at <= created_at + interval '31 days');
ALTER TABLE "single_use_numbers" ADD CONSTRAINT "single_use_numbers_used_at_expires_at_ad5b2ceb_check"
    CHECK (used_at <= expires_at);
ALTER TABLE "single_use_numbers" ADD CONSTRAINT "single_use_numbers_max_amount_d949e246_check"
    CHECK (max_amount > 0 AND max_amount < 'NaN');
CREATE INDEX "single_use_numbers_expires_at_ce4d64af_idx" ON "single_use_numbers" ("expires_at")
    WHERE (status = 'READY');

-- Own rows of card_enrollments
CREATE VIEW azora_keys."card_enrollments_9a5c2070_own" AS
    SELECT "id" FROM "card_enrollments"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."card_enrollments_9a5c2070_own" TO azora_user;

-- Access to card_enrollments
ALTER TABLE "card_enrollments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "card_enrollments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "card_enrollments" TO azora_service;
GRANT SELECT ON "card_enrollments" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("nickname", "colour", "position", "is_default", "updated_at") ON "card_enrollments" TO azora_user;
GRANT UPDATE ("nickname") ON "card_enrollments" TO azora_maintenance;
CREATE POLICY "card_enrollments_b28241fa_access" ON "card_enrollments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "card_enrollments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "card_enrollments" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "card_enrollments" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "card_enrollments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."card_enrollments" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "card_id", azora.mask_free_text("nickname") AS "nickname", "colour", "position", "is_default",
        "step_up", "status", "verified_at", "removed_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "card_enrollments";
GRANT SELECT ON azora_reader."card_enrollments" TO azora_reader;
ALTER VIEW azora_reader."card_enrollments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "card_enrollments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{nickname}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "card_enrollments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{nickname}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "card_enrollments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{nickname}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "card_enrollments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to device_card_tokens
ALTER TABLE "device_card_tokens" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "device_card_tokens" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "device_card_tokens" TO azora_service;
GRANT SELECT ON "device_card_tokens" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("payment_account_reference", "token_last_four") ON "device_card_tokens" TO azora_maintenance;
CREATE POLICY "device_card_tokens_003cc188_access" ON "device_card_tokens"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "device_card_tokens" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "device_card_tokens" FOR SELECT TO azora_user
    USING ("enrollment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."card_enrollments_9a5c2070_own")));
CREATE VIEW azora_reader."device_card_tokens" WITH (security_barrier = true) AS
    SELECT "id", "enrollment_id", "device_id", "domain", "merchant_name", "token_reference_id", "token_requestor_id",
        azora.mask_financial("payment_account_reference") AS "payment_account_reference",
        azora.mask_financial("token_last_four") AS "token_last_four", "expiry_month", "expiry_year",
        "assurance_method", "status", "activated_at", "deactivated_at", "created_at", "updated_at"
    FROM "device_card_tokens";
GRANT SELECT ON azora_reader."device_card_tokens" TO azora_reader;
ALTER VIEW azora_reader."device_card_tokens" OWNER TO azora_masker;

-- Access to spend_limits
ALTER TABLE "spend_limits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "spend_limits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "spend_limits" TO azora_service;
GRANT SELECT ON "spend_limits" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "enrollment_id", "period", "channel", "limit_amount", "currency", "created_at", "updated_at"),
    UPDATE ("alert_at_percent", "updated_at") ON "spend_limits" TO azora_user;
CREATE POLICY "spend_limits_83fba7bc_access" ON "spend_limits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "spend_limits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "spend_limits" FOR SELECT TO azora_user
    USING ("enrollment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."card_enrollments_9a5c2070_own")));
CREATE POLICY azora_user_insert ON "spend_limits" FOR INSERT TO azora_user
    WITH CHECK ("enrollment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."card_enrollments_9a5c2070_own")));
CREATE POLICY azora_user_update ON "spend_limits" FOR UPDATE TO azora_user
    USING ("enrollment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."card_enrollments_9a5c2070_own")))
    WITH CHECK ("enrollment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."card_enrollments_9a5c2070_own")));
CREATE VIEW azora_reader."spend_limits" WITH (security_barrier = true) AS
    SELECT "id", "enrollment_id", "period", "channel", "limit_amount", "currency", "alert_at_percent",
        "pending_limit_amount", "raise_effective_at", "created_at", "updated_at"
    FROM "spend_limits";
GRANT SELECT ON azora_reader."spend_limits" TO azora_reader;
ALTER VIEW azora_reader."spend_limits" OWNER TO azora_masker;

-- Access to card_freezes
ALTER TABLE "card_freezes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "card_freezes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "card_freezes" TO azora_service;
GRANT SELECT ON "card_freezes" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "enrollment_id", "reason", "frozen_at", "thaw_at", "created_at", "updated_at"),
    UPDATE ("thaw_at", "updated_at") ON "card_freezes" TO azora_user;
CREATE POLICY "card_freezes_840ba295_access" ON "card_freezes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "card_freezes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "card_freezes" FOR SELECT TO azora_user
    USING ("enrollment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."card_enrollments_9a5c2070_own")));
CREATE POLICY azora_user_insert ON "card_freezes" FOR INSERT TO azora_user
    WITH CHECK ("enrollment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."card_enrollments_9a5c2070_own")));
CREATE POLICY azora_user_update ON "card_freezes" FOR UPDATE TO azora_user
    USING ("enrollment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."card_enrollments_9a5c2070_own")))
    WITH CHECK ("enrollment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."card_enrollments_9a5c2070_own")));
CREATE VIEW azora_reader."card_freezes" WITH (security_barrier = true) AS
    SELECT "id", "enrollment_id", "reason", "frozen_at", "thaw_at", "thawed_at", "thawed_by", "allow_recurring",
        "created_at", "updated_at"
    FROM "card_freezes";
GRANT SELECT ON azora_reader."card_freezes" TO azora_reader;
ALTER VIEW azora_reader."card_freezes" OWNER TO azora_masker;

-- Access to merchant_locks
ALTER TABLE "merchant_locks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "merchant_locks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "merchant_locks" TO azora_service;
GRANT SELECT ON "merchant_locks" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "enrollment_id", "effect", "merchant_category_code", "card_acceptor_id", "merchant_name", "created_at",
        "updated_at") ON "merchant_locks" TO azora_user;
CREATE POLICY "merchant_locks_fd1aae13_access" ON "merchant_locks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "merchant_locks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "merchant_locks" FOR SELECT TO azora_user
    USING ("enrollment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."card_enrollments_9a5c2070_own")));
CREATE POLICY azora_user_insert ON "merchant_locks" FOR INSERT TO azora_user
    WITH CHECK ("enrollment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."card_enrollments_9a5c2070_own")));
CREATE VIEW azora_reader."merchant_locks" WITH (security_barrier = true) AS
    SELECT "id", "enrollment_id", "effect", "merchant_category_code", "card_acceptor_id", "merchant_name", "source",
        "blocked_count", "expires_at", "created_at", "updated_at"
    FROM "merchant_locks";
GRANT SELECT ON azora_reader."merchant_locks" TO azora_reader;
ALTER VIEW azora_reader."merchant_locks" OWNER TO azora_masker;

-- Access to single_use_numbers
ALTER TABLE "single_use_numbers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "single_use_numbers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "single_use_numbers" TO azora_service;
GRANT SELECT ON "single_use_numbers" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("last_four", "purpose") ON "single_use_numbers" TO azora_maintenance;
CREATE POLICY "single_use_numbers_521e5c51_access" ON "single_use_numbers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "single_use_numbers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "single_use_numbers" FOR SELECT TO azora_user
    USING ("enrollment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."card_enrollments_9a5c2070_own")));
CREATE VIEW azora_reader."single_use_numbers" WITH (security_barrier = true) AS
    SELECT "id", "enrollment_id", "card_id", azora.mask_financial("last_four") AS "last_four",
        azora.mask_free_text("purpose") AS "purpose", "max_amount", "currency", "locked_to_acceptor_id", "status",
        "authorization_id", "expires_at", "used_at", "created_at", "updated_at"
    FROM "single_use_numbers";
GRANT SELECT ON azora_reader."single_use_numbers" TO azora_reader;
ALTER VIEW azora_reader."single_use_numbers" OWNER TO azora_masker;
