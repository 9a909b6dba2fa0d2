-- CreateEnum
CREATE TYPE "GradeLevel" AS ENUM ('KG', 'GRADE_01', 'GRADE_02', 'GRADE_03', 'GRADE_04', 'GRADE_05', 'GRADE_06', 'GRADE_07', 'GRADE_08', 'GRADE_09', 'GRADE_10', 'GRADE_11', 'GRADE_12', 'GRADE_13', 'POSTSECONDARY', 'UNGRADED');

-- CreateEnum
CREATE TYPE "CourseLevel" AS ENUM ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT');

-- CreateEnum
CREATE TYPE "EnrollmentStatus" AS ENUM ('ACTIVE', 'COMPLETED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "CompletionStatus" AS ENUM ('NOT_ATTEMPTED', 'INCOMPLETE', 'COMPLETED');

-- CreateEnum
CREATE TYPE "AssessmentKind" AS ENUM ('QUIZ', 'ASSIGNMENT', 'PROJECT', 'CERTIFICATION');

-- CreateEnum
CREATE TYPE "ScoreStatus" AS ENUM ('EXEMPT', 'NOT_SUBMITTED', 'SUBMITTED', 'PARTIALLY_GRADED', 'FULLY_GRADED');

-- CreateEnum
CREATE TYPE "TransactionType" AS ENUM ('DEPOSIT', 'REWARD', 'COURSE_PAYMENT', 'REFUND', 'WITHDRAWAL');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "students" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "grade_level" "GradeLevel",
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "students_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "courses" (
    "id" UUID NOT NULL,
    "instructor_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "level" "CourseLevel" NOT NULL,
    "price" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "duration_hours" SMALLINT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "published_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "courses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "modules" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "duration_minutes" SMALLINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "modules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrollments" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "status" "EnrollmentStatus" NOT NULL DEFAULT 'ACTIVE',
    "progress" SMALLINT NOT NULL DEFAULT 0,
    "completed_at" TIMESTAMPTZ(6),
    "withdrawn_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "enrollments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_progress" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "module_id" UUID NOT NULL,
    "status" "CompletionStatus" NOT NULL DEFAULT 'NOT_ATTEMPTED',
    "progress" SMALLINT NOT NULL DEFAULT 0,
    "duration_seconds" INTEGER NOT NULL DEFAULT 0,
    "completed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "learning_progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_submissions" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "module_id" UUID,
    "line_item_id" VARCHAR(255) NOT NULL,
    "kind" "AssessmentKind" NOT NULL,
    "attempt" SMALLINT NOT NULL DEFAULT 1,
    "content" TEXT,
    "status" "ScoreStatus" NOT NULL DEFAULT 'NOT_SUBMITTED',
    "score" DECIMAL(7,2),
    "max_score" DECIMAL(7,2) NOT NULL,
    "feedback" TEXT,
    "grader_id" UUID,
    "submitted_at" TIMESTAMPTZ(6),
    "graded_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "assessment_submissions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wallets" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "balance" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "mint_wallet_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "wallets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transactions" (
    "id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "type" "TransactionType" NOT NULL,
    "amount" DECIMAL(18,8) NOT NULL,
    "enrollment_id" UUID,
    "mint_transaction_id" UUID,
    "idempotency_key" VARCHAR(255) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "transactions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "students_user_id_key" ON "students"("user_id");

-- CreateIndex
CREATE INDEX "students_organization_id_idx" ON "students"("organization_id");

-- CreateIndex
CREATE INDEX "students_compliance_id_idx" ON "students"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "students_id_user_id_key" ON "students"("id", "user_id");

-- CreateIndex
CREATE INDEX "courses_instructor_id_idx" ON "courses"("instructor_id");

-- CreateIndex
CREATE INDEX "courses_organization_id_idx" ON "courses"("organization_id");

-- CreateIndex
CREATE INDEX "courses_compliance_id_idx" ON "courses"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "modules_course_id_position_key" ON "modules"("course_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "modules_course_id_id_key" ON "modules"("course_id", "id");

-- CreateIndex
CREATE INDEX "enrollments_user_id_student_id_idx" ON "enrollments"("user_id", "student_id");

-- CreateIndex
CREATE INDEX "enrollments_course_id_status_idx" ON "enrollments"("course_id", "status");

-- CreateIndex
CREATE INDEX "enrollments_organization_id_idx" ON "enrollments"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "enrollments_student_id_course_id_key" ON "enrollments"("student_id", "course_id");

-- CreateIndex
CREATE INDEX "learning_progress_user_id_student_id_idx" ON "learning_progress"("user_id", "student_id");

-- CreateIndex
CREATE INDEX "learning_progress_course_id_module_id_idx" ON "learning_progress"("course_id", "module_id");

-- CreateIndex
CREATE UNIQUE INDEX "learning_progress_student_id_course_id_module_id_key" ON "learning_progress"("student_id", "course_id", "module_id");

-- CreateIndex
CREATE INDEX "assessment_submissions_student_id_course_id_idx" ON "assessment_submissions"("student_id", "course_id");

-- CreateIndex
CREATE INDEX "assessment_submissions_user_id_student_id_idx" ON "assessment_submissions"("user_id", "student_id");

-- CreateIndex
CREATE INDEX "assessment_submissions_course_id_module_id_idx" ON "assessment_submissions"("course_id", "module_id");

-- CreateIndex
CREATE INDEX "assessment_submissions_grader_id_idx" ON "assessment_submissions"("grader_id");

-- CreateIndex
CREATE INDEX "assessment_submissions_organization_id_idx" ON "assessment_submissions"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_submissions_student_id_line_item_id_attempt_key" ON "assessment_submissions"("student_id", "line_item_id", "attempt");

-- CreateIndex
CREATE UNIQUE INDEX "wallets_mint_wallet_id_key" ON "wallets"("mint_wallet_id");

-- CreateIndex
CREATE UNIQUE INDEX "wallets_user_id_student_id_key" ON "wallets"("user_id", "student_id");

-- CreateIndex
CREATE UNIQUE INDEX "wallets_id_user_id_key" ON "wallets"("id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "transactions_mint_transaction_id_key" ON "transactions"("mint_transaction_id");

-- CreateIndex
CREATE UNIQUE INDEX "transactions_idempotency_key_key" ON "transactions"("idempotency_key");

-- CreateIndex
CREATE INDEX "transactions_user_id_wallet_id_created_at_idx" ON "transactions"("user_id", "wallet_id", "created_at");

-- CreateIndex
CREATE INDEX "transactions_enrollment_id_idx" ON "transactions"("enrollment_id");

-- AddForeignKey
ALTER TABLE "modules" ADD CONSTRAINT "modules_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "courses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_user_id_student_id_fkey" FOREIGN KEY ("user_id", "student_id") REFERENCES "students"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "courses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_progress" ADD CONSTRAINT "learning_progress_user_id_student_id_fkey" FOREIGN KEY ("user_id", "student_id") REFERENCES "students"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_progress" ADD CONSTRAINT "learning_progress_student_id_course_id_fkey" FOREIGN KEY ("student_id", "course_id") REFERENCES "enrollments"("student_id", "course_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_progress" ADD CONSTRAINT "learning_progress_course_id_module_id_fkey" FOREIGN KEY ("course_id", "module_id") REFERENCES "modules"("course_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_submissions" ADD CONSTRAINT "assessment_submissions_user_id_student_id_fkey" FOREIGN KEY ("user_id", "student_id") REFERENCES "students"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_submissions" ADD CONSTRAINT "assessment_submissions_student_id_course_id_fkey" FOREIGN KEY ("student_id", "course_id") REFERENCES "enrollments"("student_id", "course_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_submissions" ADD CONSTRAINT "assessment_submissions_course_id_module_id_fkey" FOREIGN KEY ("course_id", "module_id") REFERENCES "modules"("course_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wallets" ADD CONSTRAINT "wallets_user_id_student_id_fkey" FOREIGN KEY ("user_id", "student_id") REFERENCES "students"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_wallet_id_user_id_fkey" FOREIGN KEY ("wallet_id", "user_id") REFERENCES "wallets"("id", "user_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollments"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of courses
ALTER TABLE "courses" ADD CONSTRAINT "courses_published_published_at_f995fb42_check"
    CHECK (published = (published_at IS NOT NULL));
ALTER TABLE "courses" ADD CONSTRAINT "courses_price_558d0a9a_check"
    CHECK (price >= 0 AND price < 'NaN');
ALTER TABLE "courses" ADD CONSTRAINT "courses_duration_hours_42fdd151_check"
    CHECK (duration_hours > 0);
CREATE INDEX "courses_level_published_at_4affefc5_idx" ON "courses" ("level", "published_at")
    WHERE (published AND deleted_at IS NULL);

-- Safeguards of modules
ALTER TABLE "modules" ADD CONSTRAINT "modules_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "modules" ADD CONSTRAINT "modules_duration_minutes_c9d48268_check"
    CHECK (duration_minutes > 0);

-- Safeguards of enrollments
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_progress_8cb2bad1_check"
    CHECK (progress BETWEEN 0 AND 100);
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_status_completed_at_a7bd4c47_check"
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL));
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_status_withdrawn_at_018e63c3_check"
    CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL));
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_status_progress_fa094fb5_check"
    CHECK (status <> 'COMPLETED' OR progress = 100);

-- Safeguards of learning_progress
ALTER TABLE "learning_progress" ADD CONSTRAINT "learning_progress_progress_8cb2bad1_check"
    CHECK (progress BETWEEN 0 AND 100);
ALTER TABLE "learning_progress" ADD CONSTRAINT "learning_progress_status_completed_at_a7bd4c47_check"
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL));
ALTER TABLE "learning_progress" ADD CONSTRAINT "learning_progress_status_progress_duration_secon_384caf7e_check"
    CHECK (status <> 'NOT_ATTEMPTED' OR (progress = 0 AND duration_seconds = 0));
ALTER TABLE "learning_progress" ADD CONSTRAINT "learning_progress_status_progress_fa094fb5_check"
    CHECK (status <> 'COMPLETED' OR progress = 100);
ALTER TABLE "learning_progress" ADD CONSTRAINT "learning_progress_duration_seconds_a8f60130_check"
    CHECK (duration_seconds >= 0);

-- Safeguards of assessment_submissions
ALTER TABLE "assessment_submissions" ADD CONSTRAINT "assessment_submissions_max_score_f2fbb434_check"
    CHECK (max_score > 0 AND max_score < 'NaN');
ALTER TABLE "assessment_submissions" ADD CONSTRAINT "assessment_submissions_score_max_score_e9f2c91e_check"
    CHECK (score BETWEEN 0 AND max_score);
ALTER TABLE "assessment_submissions" ADD CONSTRAINT "assessment_submissions_status_score_47497acb_check"
    CHECK ((status IN ('PARTIALLY_GRADED', 'FULLY_GRADED')) = (score IS NOT NULL));
ALTER TABLE "assessment_submissions" ADD CONSTRAINT "assessment_submissions_status_graded_at_0139cf5a_check"
    CHECK ((status = 'FULLY_GRADED') = (graded_at IS NOT NULL));
ALTER TABLE "assessment_submissions" ADD CONSTRAINT "assessment_submissions_status_submitted_at_c5bbafe0_check"
    CHECK (status = 'EXEMPT' OR (status = 'NOT_SUBMITTED') = (submitted_at IS NULL));
ALTER TABLE "assessment_submissions" ADD CONSTRAINT "assessment_submissions_graded_at_submitted_at_5d45b1d2_check"
    CHECK (graded_at >= submitted_at);
ALTER TABLE "assessment_submissions" ADD CONSTRAINT "assessment_submissions_grader_id_user_id_f1232efd_check"
    CHECK (grader_id <> user_id);
ALTER TABLE "assessment_submissions" ADD CONSTRAINT "assessment_submissions_attempt_3f810c18_check"
    CHECK (attempt >= 1);
CREATE INDEX "assessment_submissions_course_id_submitted_at_fd6b7c76_idx" ON "assessment_submissions" ("course_id", "submitted_at")
    WHERE (status = 'SUBMITTED');

-- Safeguards of wallets
ALTER TABLE "wallets" ADD CONSTRAINT "wallets_balance_a0bb6f70_check"
    CHECK (balance >= 0 AND balance < 'NaN');

-- Safeguards of transactions
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_amount_4185f37a_check"
    CHECK (amount <> 0 AND amount < 'NaN');
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_amount_type_3b17ff60_check"
    CHECK ((amount > 0) = (type IN ('DEPOSIT', 'REWARD', 'REFUND')));
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_enrollment_id_type_b722e3aa_check"
    CHECK ((enrollment_id IS NOT NULL) = (type IN ('COURSE_PAYMENT', 'REFUND')));
CREATE UNIQUE INDEX "transactions_enrollment_id_type_8957fb66_key" ON "transactions" ("enrollment_id", "type")
    WHERE (type IN ('COURSE_PAYMENT', 'REFUND'));

-- Live rows of courses
CREATE VIEW azora_keys."courses_825ed45c_live" AS
    SELECT "id" FROM "courses"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."courses_825ed45c_live" TO azora_user;

-- Live rows of students
CREATE VIEW azora_keys."students_84b130f9_live" AS
    SELECT "id" FROM "students"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."students_84b130f9_live" TO azora_user;

-- Own rows of courses
CREATE VIEW azora_keys."courses_8d3b719a_own" AS
    SELECT "id" FROM "courses"
    WHERE "instructor_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."courses_8d3b719a_own" TO azora_user;

-- Access to students
ALTER TABLE "students" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "students" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "students" TO azora_service;
GRANT SELECT ON "students" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "grade_level", "created_at", "updated_at"),
    UPDATE ("grade_level", "updated_at") ON "students" TO azora_user;
CREATE POLICY "students_204e8a8a_access" ON "students"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "students" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "students" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "students" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "students" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "students" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."students" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "grade_level", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "students";
GRANT SELECT ON azora_reader."students" TO azora_reader;
ALTER VIEW azora_reader."students" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "students"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "students"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "students"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "students"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to courses
ALTER TABLE "courses" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "courses" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "courses" TO azora_service;
GRANT SELECT ON "courses" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "instructor_id", "title", "description", "level", "price", "duration_hours", "created_at", "updated_at"),
    UPDATE ("title", "description", "level", "price", "duration_hours", "updated_at") ON "courses" TO azora_user;
CREATE POLICY "courses_851c25fd_access" ON "courses"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "courses" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "courses" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "courses" FOR INSERT TO azora_user
    WITH CHECK ("instructor_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "courses" FOR UPDATE TO azora_user
    USING ("instructor_id" = (SELECT azora.subject()))
    WITH CHECK ("instructor_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "courses" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "instructor_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."courses" WITH (security_barrier = true) AS
    SELECT "id", "instructor_id", "title", "description", "level", "price", "duration_hours", "published", "published_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "courses";
GRANT SELECT ON azora_reader."courses" TO azora_reader;
ALTER VIEW azora_reader."courses" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "courses"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('instructor_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "courses"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('instructor_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "courses"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('instructor_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "courses"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to modules
ALTER TABLE "modules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "modules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "modules" TO azora_service;
GRANT SELECT ON "modules" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "course_id", "position", "title", "description", "duration_minutes", "created_at", "updated_at"),
    UPDATE ("position", "title", "description", "duration_minutes", "updated_at"),
    DELETE ON "modules" TO azora_user;
CREATE POLICY "modules_7ff7eb86_access" ON "modules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "modules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "modules" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_insert ON "modules" FOR INSERT TO azora_user
    WITH CHECK ("course_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."courses_8d3b719a_own")));
CREATE POLICY azora_user_update ON "modules" FOR UPDATE TO azora_user
    USING ("course_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."courses_8d3b719a_own")))
    WITH CHECK ("course_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."courses_8d3b719a_own")));
CREATE POLICY azora_user_delete ON "modules" FOR DELETE TO azora_user
    USING ("course_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."courses_8d3b719a_own")));
CREATE POLICY azora_user_live ON "modules" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "course_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."courses_8d3b719a_own")))
        OR EXISTS (SELECT FROM azora_keys."courses_825ed45c_live" live WHERE live."id" = "modules"."course_id"));
CREATE VIEW azora_reader."modules" WITH (security_barrier = true) AS
    SELECT "id", "course_id", "position", "title", "description", "duration_minutes", "created_at", "updated_at"
    FROM "modules";
GRANT SELECT ON azora_reader."modules" TO azora_reader;
ALTER VIEW azora_reader."modules" OWNER TO azora_masker;

-- Access to enrollments
ALTER TABLE "enrollments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "enrollments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "enrollments" TO azora_service;
GRANT SELECT ON "enrollments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "enrollments_f22e1cb2_access" ON "enrollments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "enrollments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "enrollments" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "enrollments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."students_84b130f9_live" live WHERE live."id" = "enrollments"."student_id"));
CREATE VIEW azora_reader."enrollments" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "course_id", "status", "progress", "completed_at", "withdrawn_at",
        "organization_id", "created_at", "updated_at"
    FROM "enrollments";
GRANT SELECT ON azora_reader."enrollments" TO azora_reader;
ALTER VIEW azora_reader."enrollments" OWNER TO azora_masker;

-- Access to learning_progress
ALTER TABLE "learning_progress" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "learning_progress" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "learning_progress" TO azora_service;
GRANT SELECT ON "learning_progress" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "learning_progress_ec2a538a_access" ON "learning_progress"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "learning_progress" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "learning_progress" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "learning_progress" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."students_84b130f9_live" live WHERE live."id" = "learning_progress"."student_id"));
CREATE VIEW azora_reader."learning_progress" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "course_id", "module_id", "status", "progress", "duration_seconds",
        "completed_at", "created_at", "updated_at"
    FROM "learning_progress";
GRANT SELECT ON azora_reader."learning_progress" TO azora_reader;
ALTER VIEW azora_reader."learning_progress" OWNER TO azora_masker;

-- Access to assessment_submissions
ALTER TABLE "assessment_submissions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "assessment_submissions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "assessment_submissions" TO azora_service;
GRANT SELECT ON "assessment_submissions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("content", "feedback") ON "assessment_submissions" TO azora_maintenance;
CREATE POLICY "assessment_submissions_265e21ab_access" ON "assessment_submissions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "assessment_submissions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "assessment_submissions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "assessment_submissions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."students_84b130f9_live" live WHERE live."id" = "assessment_submissions"."student_id"));
CREATE VIEW azora_reader."assessment_submissions" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "course_id", "module_id", "line_item_id", "kind", "attempt",
        azora.mask_free_text("content") AS "content", "status", "score", "max_score",
        azora.mask_free_text("feedback") AS "feedback", "grader_id", "submitted_at", "graded_at", "organization_id",
        "created_at", "updated_at"
    FROM "assessment_submissions";
GRANT SELECT ON azora_reader."assessment_submissions" TO azora_reader;
ALTER VIEW azora_reader."assessment_submissions" OWNER TO azora_masker;

-- Access to wallets
ALTER TABLE "wallets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "wallets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "wallets" TO azora_service;
GRANT SELECT ON "wallets" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "wallets_ee7e645a_access" ON "wallets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "wallets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "wallets" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "wallets" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."students_84b130f9_live" live WHERE live."id" = "wallets"."student_id"));
CREATE VIEW azora_reader."wallets" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "balance", "mint_wallet_id", "created_at", "updated_at"
    FROM "wallets";
GRANT SELECT ON azora_reader."wallets" TO azora_reader;
ALTER VIEW azora_reader."wallets" OWNER TO azora_masker;

-- Access to transactions
ALTER TABLE "transactions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "transactions" FROM PUBLIC;
GRANT SELECT, INSERT ON "transactions" TO azora_service;
GRANT SELECT ON "transactions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "transactions_6a7bacfa_access" ON "transactions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "transactions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "transactions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."transactions" WITH (security_barrier = true) AS
    SELECT "id", "wallet_id", "user_id", "type", "amount", "enrollment_id", "mint_transaction_id", "idempotency_key",
        "created_at"
    FROM "transactions";
GRANT SELECT ON azora_reader."transactions" TO azora_reader;
ALTER VIEW azora_reader."transactions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "transactions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "transactions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
