-- CreateEnum
CREATE TYPE "WindowPhase" AS ENUM ('PRIORITY', 'REGULAR', 'LATE', 'ADD_DROP');

-- CreateEnum
CREATE TYPE "SeatPool" AS ENUM ('GENERAL', 'FIRST_YEAR', 'PROGRAMME', 'SPONSORED', 'STAFF', 'ACCESSIBILITY');

-- CreateEnum
CREATE TYPE "EnrollmentStatus" AS ENUM ('REQUESTED', 'AWAITING_APPROVAL', 'AWAITING_PAYMENT', 'HELD', 'ENROLLED', 'COMPLETED', 'WITHDRAWN', 'DROPPED', 'REJECTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "CreditMode" AS ENUM ('CREDIT', 'AUDIT', 'PASS_FAIL');

-- CreateEnum
CREATE TYPE "WithdrawalReason" AS ENUM ('ACADEMIC', 'FINANCIAL', 'HEALTH', 'WORK', 'TRANSFER', 'OTHER');

-- CreateEnum
CREATE TYPE "TransitionActor" AS ENUM ('USER', 'STAFF', 'SYSTEM');

-- CreateEnum
CREATE TYPE "WaitlistStatus" AS ENUM ('WAITING', 'OFFERED', 'ACCEPTED', 'LAPSED', 'REMOVED');

-- CreateEnum
CREATE TYPE "VoucherPurpose" AS ENUM ('BURSARY', 'PROMOTION', 'STAFF_BENEFIT', 'GOODWILL');

-- CreateEnum
CREATE TYPE "VoucherStatus" AS ENUM ('ACTIVE', 'EXHAUSTED', 'REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "enrollment_windows" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "phase" "WindowPhase" NOT NULL DEFAULT 'REGULAR',
    "opens_at" TIMESTAMPTZ(6) NOT NULL,
    "closes_at" TIMESTAMPTZ(6) NOT NULL,
    "withdraw_until" TIMESTAMPTZ(6),
    "late_fee_amount" DECIMAL(18,8),
    "late_fee_currency" VARCHAR(10),
    "max_per_student" SMALLINT NOT NULL DEFAULT 1,
    "needs_approval" BOOLEAN NOT NULL DEFAULT false,
    "opened_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "enrollment_windows_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seat_inventories" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "pool" "SeatPool" NOT NULL DEFAULT 'GENERAL',
    "capacity" INTEGER NOT NULL,
    "overbooking" INTEGER NOT NULL DEFAULT 0,
    "held" INTEGER NOT NULL DEFAULT 0,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "managed_by_id" UUID,
    "release_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "seat_inventories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrollments" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "window_id" UUID NOT NULL,
    "seat_id" UUID,
    "voucher_id" UUID,
    "status" "EnrollmentStatus" NOT NULL DEFAULT 'REQUESTED',
    "credit_mode" "CreditMode" NOT NULL DEFAULT 'CREDIT',
    "price" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "discount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "hold_id" UUID,
    "held_until" TIMESTAMPTZ(6),
    "enrolled_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "withdrawal_reason" "WithdrawalReason",
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "enrollments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrollment_transitions" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "from_status" "EnrollmentStatus",
    "to_status" "EnrollmentStatus" NOT NULL,
    "actor_kind" "TransitionActor" NOT NULL,
    "actor_id" UUID,
    "reason" TEXT,
    "effective_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "enrollment_transitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "waitlist_entries" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "seat_pool" "SeatPool" NOT NULL DEFAULT 'GENERAL',
    "priority" SMALLINT NOT NULL DEFAULT 0,
    "status" "WaitlistStatus" NOT NULL DEFAULT 'WAITING',
    "offered_at" TIMESTAMPTZ(6),
    "offer_expires_at" TIMESTAMPTZ(6),
    "enrollment_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "waitlist_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrollment_vouchers" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "purpose" "VoucherPurpose" NOT NULL,
    "run_id" UUID,
    "issued_to_id" UUID,
    "percent_off" SMALLINT,
    "amount_off" DECIMAL(18,8),
    "currency" VARCHAR(10),
    "max_redemptions" INTEGER NOT NULL DEFAULT 1,
    "redemption_count" INTEGER NOT NULL DEFAULT 0,
    "valid_from" TIMESTAMPTZ(6) NOT NULL,
    "valid_until" TIMESTAMPTZ(6) NOT NULL,
    "status" "VoucherStatus" NOT NULL DEFAULT 'ACTIVE',
    "revoked_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "enrollment_vouchers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "enrollment_windows_opened_by_id_idx" ON "enrollment_windows"("opened_by_id");

-- CreateIndex
CREATE INDEX "enrollment_windows_organization_id_idx" ON "enrollment_windows"("organization_id");

-- CreateIndex
CREATE INDEX "enrollment_windows_compliance_id_idx" ON "enrollment_windows"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "enrollment_windows_run_id_phase_key" ON "enrollment_windows"("run_id", "phase");

-- CreateIndex
CREATE INDEX "seat_inventories_managed_by_id_idx" ON "seat_inventories"("managed_by_id");

-- CreateIndex
CREATE INDEX "seat_inventories_organization_id_idx" ON "seat_inventories"("organization_id");

-- CreateIndex
CREATE INDEX "seat_inventories_compliance_id_idx" ON "seat_inventories"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "seat_inventories_run_id_pool_key" ON "seat_inventories"("run_id", "pool");

-- CreateIndex
CREATE INDEX "enrollments_run_id_status_idx" ON "enrollments"("run_id", "status");

-- CreateIndex
CREATE INDEX "enrollments_student_id_created_at_idx" ON "enrollments"("student_id", "created_at");

-- CreateIndex
CREATE INDEX "enrollments_user_id_idx" ON "enrollments"("user_id");

-- CreateIndex
CREATE INDEX "enrollments_window_id_idx" ON "enrollments"("window_id");

-- CreateIndex
CREATE INDEX "enrollments_seat_id_idx" ON "enrollments"("seat_id");

-- CreateIndex
CREATE INDEX "enrollments_voucher_id_idx" ON "enrollments"("voucher_id");

-- CreateIndex
CREATE INDEX "enrollments_hold_id_idx" ON "enrollments"("hold_id");

-- CreateIndex
CREATE INDEX "enrollments_organization_id_idx" ON "enrollments"("organization_id");

-- CreateIndex
CREATE INDEX "enrollments_compliance_id_idx" ON "enrollments"("compliance_id");

-- CreateIndex
CREATE INDEX "enrollment_transitions_created_at_idx" ON "enrollment_transitions" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "enrollment_transitions_actor_id_idx" ON "enrollment_transitions"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "enrollment_transitions_enrollment_id_sequence_key" ON "enrollment_transitions"("enrollment_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "waitlist_entries_enrollment_id_key" ON "waitlist_entries"("enrollment_id");

-- CreateIndex
CREATE INDEX "waitlist_entries_student_id_idx" ON "waitlist_entries"("student_id");

-- CreateIndex
CREATE INDEX "waitlist_entries_user_id_idx" ON "waitlist_entries"("user_id");

-- CreateIndex
CREATE INDEX "waitlist_entries_run_id_idx" ON "waitlist_entries"("run_id");

-- CreateIndex
CREATE INDEX "waitlist_entries_organization_id_idx" ON "waitlist_entries"("organization_id");

-- CreateIndex
CREATE INDEX "waitlist_entries_compliance_id_idx" ON "waitlist_entries"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "enrollment_vouchers_code_key" ON "enrollment_vouchers"("code");

-- CreateIndex
CREATE INDEX "enrollment_vouchers_run_id_idx" ON "enrollment_vouchers"("run_id");

-- CreateIndex
CREATE INDEX "enrollment_vouchers_issued_to_id_idx" ON "enrollment_vouchers"("issued_to_id");

-- CreateIndex
CREATE INDEX "enrollment_vouchers_organization_id_idx" ON "enrollment_vouchers"("organization_id");

-- CreateIndex
CREATE INDEX "enrollment_vouchers_compliance_id_idx" ON "enrollment_vouchers"("compliance_id");

-- AddForeignKey
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_window_id_fkey" FOREIGN KEY ("window_id") REFERENCES "enrollment_windows"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_seat_id_fkey" FOREIGN KEY ("seat_id") REFERENCES "seat_inventories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_voucher_id_fkey" FOREIGN KEY ("voucher_id") REFERENCES "enrollment_vouchers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollment_transitions" ADD CONSTRAINT "enrollment_transitions_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollments"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of enrollment_windows
ALTER TABLE "enrollment_windows" ADD CONSTRAINT "enrollment_windows_closes_at_opens_at_4282b1d3_check"
    CHECK (closes_at > opens_at);
ALTER TABLE "enrollment_windows" ADD CONSTRAINT "enrollment_windows_late_fee_amount_213e5f4f_check"
    CHECK (late_fee_amount >= 0 AND late_fee_amount < 'NaN');
ALTER TABLE "enrollment_windows" ADD CONSTRAINT "enrollment_windows_phase_late_fee_amount_756a2d68_check"
    CHECK ((phase = 'LATE') = (late_fee_amount IS NOT NULL));
ALTER TABLE "enrollment_windows" ADD CONSTRAINT "enrollment_windows_late_fee_amount_late_fee_curr_fe82d4bb_check"
    CHECK ((late_fee_amount IS NULL) = (late_fee_currency IS NULL));
ALTER TABLE "enrollment_windows" ADD CONSTRAINT "enrollment_windows_max_per_student_b9b7ae1e_check"
    CHECK (max_per_student BETWEEN 1 AND 20);
ALTER TABLE "enrollment_windows" ADD CONSTRAINT "enrollment_windows_withdraw_until_opens_at_52ce287b_check"
    CHECK (withdraw_until >= opens_at);

-- Safeguards of seat_inventories
ALTER TABLE "seat_inventories" ADD CONSTRAINT "seat_inventories_capacity_held_taken_overbooking_f52d6a6c_check"
    CHECK (capacity >= 0 AND held >= 0 AND taken >= 0 AND overbooking >= 0);
ALTER TABLE "seat_inventories" ADD CONSTRAINT "seat_inventories_held_taken_capacity_overbooking_f9d9225f_check"
    CHECK (held + taken <= capacity + overbooking);
ALTER TABLE "seat_inventories" ADD CONSTRAINT "seat_inventories_overbooking_capacity_111a4647_check"
    CHECK (overbooking <= capacity);
ALTER TABLE "seat_inventories" ADD CONSTRAINT "seat_inventories_release_at_pool_95f2984d_check"
    CHECK (release_at IS NULL OR pool <> 'GENERAL');

-- Safeguards of enrollments
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_status_enrolled_at_0b86056c_check"
    CHECK ((status IN ('ENROLLED', 'COMPLETED', 'WITHDRAWN', 'DROPPED')) = (enrolled_at IS NOT NULL));
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_status_ended_at_9250d0bf_check"
    CHECK ((status IN ('WITHDRAWN', 'DROPPED', 'REJECTED', 'CANCELLED')) = (ended_at IS NOT NULL) OR status = 'COMPLETED');
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_status_withdrawal_reason_645fc6ba_check"
    CHECK ((status = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL));
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_status_hold_id_held_until_af98b256_check"
    CHECK ((status = 'HELD') = (hold_id IS NOT NULL AND held_until IS NOT NULL));
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_status_held_until_bfeea7ca_check"
    CHECK (status <> 'AWAITING_PAYMENT' OR held_until IS NOT NULL);
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_price_558d0a9a_check"
    CHECK (price >= 0 AND price < 'NaN');
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_discount_price_35adeda0_check"
    CHECK (discount >= 0 AND discount <= price);
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_discount_voucher_id_74d664c5_check"
    CHECK (discount = 0 OR voucher_id IS NOT NULL);
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_ended_at_enrolled_at_7a40b12f_check"
    CHECK (ended_at >= enrolled_at);
CREATE UNIQUE INDEX "enrollments_student_id_run_id_839bf184_key" ON "enrollments" ("student_id", "run_id")
    WHERE (status NOT IN ('WITHDRAWN', 'DROPPED', 'REJECTED', 'CANCELLED') AND deleted_at IS NULL);

-- Safeguards of enrollment_transitions
ALTER TABLE "enrollment_transitions" ADD CONSTRAINT "enrollment_transitions_from_status_to_status_582fa099_check"
    CHECK (from_status <> to_status);
ALTER TABLE "enrollment_transitions" ADD CONSTRAINT "enrollment_transitions_sequence_from_status_5f9725c7_check"
    CHECK ((sequence = 1) = (from_status IS NULL));
ALTER TABLE "enrollment_transitions" ADD CONSTRAINT "enrollment_transitions_sequence_3420d290_check"
    CHECK (sequence >= 1);
ALTER TABLE "enrollment_transitions" ADD CONSTRAINT "enrollment_transitions_actor_kind_actor_id_63787020_check"
    CHECK (actor_kind <> 'USER' OR actor_id IS NOT NULL);
ALTER TABLE "enrollment_transitions" ADD CONSTRAINT "enrollment_transitions_from_status_bd33e349_check"
    CHECK (from_status IS NULL OR from_status NOT IN ('COMPLETED', 'REJECTED', 'CANCELLED'));

-- Safeguards of waitlist_entries
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_priority_22b2e857_check"
    CHECK (priority BETWEEN 0 AND 100);
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_status_offered_at_5fea428e_check"
    CHECK (status = 'REMOVED' OR (status IN ('OFFERED', 'ACCEPTED', 'LAPSED')) = (offered_at IS NOT NULL));
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_offered_at_offer_expires_at_05e67b27_check"
    CHECK ((offered_at IS NULL) = (offer_expires_at IS NULL));
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_offer_expires_at_offered_at_faee9f06_check"
    CHECK (offer_expires_at > offered_at);
ALTER TABLE "waitlist_entries" ADD CONSTRAINT "waitlist_entries_status_enrollment_id_021a2fd5_check"
    CHECK ((status = 'ACCEPTED') = (enrollment_id IS NOT NULL));
CREATE UNIQUE INDEX "waitlist_entries_student_id_run_id_dd7f903a_key" ON "waitlist_entries" ("student_id", "run_id")
    WHERE (status IN ('WAITING', 'OFFERED') AND deleted_at IS NULL);
CREATE INDEX "waitlist_entries_run_id_priority_created_at_29a7239a_idx" ON "waitlist_entries" ("run_id", "priority", "created_at")
    WHERE (status = 'WAITING' AND deleted_at IS NULL);

-- Safeguards of enrollment_vouchers
ALTER TABLE "enrollment_vouchers" ADD CONSTRAINT "enrollment_vouchers_code_46283abd_check"
    CHECK (code ~ '^[A-Z0-9]{6,20}$');
ALTER TABLE "enrollment_vouchers" ADD CONSTRAINT "enrollment_vouchers_percent_off_amount_off_15132116_check"
    CHECK (num_nonnulls(percent_off, amount_off) = 1);
ALTER TABLE "enrollment_vouchers" ADD CONSTRAINT "enrollment_vouchers_percent_off_5b4148c4_check"
    CHECK (percent_off BETWEEN 1 AND 100);
ALTER TABLE "enrollment_vouchers" ADD CONSTRAINT "enrollment_vouchers_amount_off_d2d0775a_check"
    CHECK (amount_off > 0 AND amount_off < 'NaN');
ALTER TABLE "enrollment_vouchers" ADD CONSTRAINT "enrollment_vouchers_amount_off_currency_97e33f2b_check"
    CHECK ((amount_off IS NULL) = (currency IS NULL));
ALTER TABLE "enrollment_vouchers" ADD CONSTRAINT "enrollment_vouchers_max_redemptions_redemption_c_53560e05_check"
    CHECK (max_redemptions >= 1 AND redemption_count BETWEEN 0 AND max_redemptions);
ALTER TABLE "enrollment_vouchers" ADD CONSTRAINT "enrollment_vouchers_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "enrollment_vouchers" ADD CONSTRAINT "enrollment_vouchers_status_revoked_at_1102ddbb_check"
    CHECK ((status = 'REVOKED') = (revoked_at IS NOT NULL));
ALTER TABLE "enrollment_vouchers" ADD CONSTRAINT "enrollment_vouchers_status_redemption_count_max_453199cc_check"
    CHECK ((status = 'EXHAUSTED') = (redemption_count = max_redemptions) OR status = 'REVOKED');

-- Own rows of enrollments
CREATE VIEW azora_keys."enrollments_4c392e20_own" AS
    SELECT "id" FROM "enrollments"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."enrollments_4c392e20_own" TO azora_user;

-- Access to enrollment_windows
ALTER TABLE "enrollment_windows" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "enrollment_windows" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "enrollment_windows" TO azora_service;
GRANT SELECT ON "enrollment_windows" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "enrollment_windows_d1a49747_access" ON "enrollment_windows"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "enrollment_windows" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "enrollment_windows" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "enrollment_windows" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."enrollment_windows" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "phase", "opens_at", "closes_at", "withdraw_until", "late_fee_amount", "late_fee_currency",
        "max_per_student", "needs_approval", "opened_by_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "enrollment_windows";
GRANT SELECT ON azora_reader."enrollment_windows" TO azora_reader;
ALTER VIEW azora_reader."enrollment_windows" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "enrollment_windows"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "enrollment_windows"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "enrollment_windows"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "enrollment_windows"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to seat_inventories
ALTER TABLE "seat_inventories" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "seat_inventories" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "seat_inventories" TO azora_service;
GRANT SELECT ON "seat_inventories" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "seat_inventories_811bc509_access" ON "seat_inventories"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "seat_inventories" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "seat_inventories" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "seat_inventories" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."seat_inventories" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "pool", "capacity", "overbooking", "held", "taken", "managed_by_id", "release_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "seat_inventories";
GRANT SELECT ON azora_reader."seat_inventories" TO azora_reader;
ALTER VIEW azora_reader."seat_inventories" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "seat_inventories"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "seat_inventories"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "seat_inventories"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "seat_inventories"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to enrollments
ALTER TABLE "enrollments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "enrollments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "enrollments" TO azora_service;
GRANT SELECT ON "enrollments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "enrollments_4693b802_access" ON "enrollments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "enrollments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "enrollments" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "enrollments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."enrollments" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "run_id", "window_id", "seat_id", "voucher_id", "status", "credit_mode",
        "price", "discount", "currency", "hold_id", "held_until", "enrolled_at", "ended_at", "withdrawal_reason",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "enrollments";
GRANT SELECT ON azora_reader."enrollments" TO azora_reader;
ALTER VIEW azora_reader."enrollments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "enrollments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "enrollments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "enrollments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "enrollments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to enrollment_transitions
ALTER TABLE "enrollment_transitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "enrollment_transitions" FROM PUBLIC;
GRANT SELECT, INSERT ON "enrollment_transitions" TO azora_service;
GRANT SELECT ON "enrollment_transitions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "enrollment_transitions_709ac865_access" ON "enrollment_transitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "enrollment_transitions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "enrollment_transitions" FOR SELECT TO azora_user
    USING ("enrollment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."enrollments_4c392e20_own")));
CREATE VIEW azora_reader."enrollment_transitions" WITH (security_barrier = true) AS
    SELECT "id", "enrollment_id", "sequence", "from_status", "to_status", "actor_kind", "actor_id", "reason",
        "effective_on", "created_at"
    FROM "enrollment_transitions";
GRANT SELECT ON azora_reader."enrollment_transitions" TO azora_reader;
ALTER VIEW azora_reader."enrollment_transitions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "enrollment_transitions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "enrollment_transitions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to waitlist_entries
ALTER TABLE "waitlist_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "waitlist_entries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "waitlist_entries" TO azora_service;
GRANT SELECT ON "waitlist_entries" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "student_id", "user_id", "run_id", "organization_id", "created_at", "updated_at") ON "waitlist_entries" TO azora_user;
CREATE POLICY "waitlist_entries_b7975196_access" ON "waitlist_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "waitlist_entries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "waitlist_entries" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "waitlist_entries" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "waitlist_entries" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."waitlist_entries" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "run_id", "seat_pool", "priority", "status", "offered_at", "offer_expires_at",
        "enrollment_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "waitlist_entries";
GRANT SELECT ON azora_reader."waitlist_entries" TO azora_reader;
ALTER VIEW azora_reader."waitlist_entries" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "waitlist_entries"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "waitlist_entries"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "waitlist_entries"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "waitlist_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to enrollment_vouchers
ALTER TABLE "enrollment_vouchers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "enrollment_vouchers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "enrollment_vouchers" TO azora_service;
GRANT SELECT ON "enrollment_vouchers" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "enrollment_vouchers_6f77eda0_access" ON "enrollment_vouchers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "enrollment_vouchers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "enrollment_vouchers" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "enrollment_vouchers" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."enrollment_vouchers" WITH (security_barrier = true) AS
    SELECT "id", "code", "purpose", "run_id", "issued_to_id", "percent_off", "amount_off", "currency", "max_redemptions",
        "redemption_count", "valid_from", "valid_until", "status", "revoked_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "enrollment_vouchers";
GRANT SELECT ON azora_reader."enrollment_vouchers" TO azora_reader;
ALTER VIEW azora_reader."enrollment_vouchers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "enrollment_vouchers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "enrollment_vouchers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "enrollment_vouchers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "enrollment_vouchers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
