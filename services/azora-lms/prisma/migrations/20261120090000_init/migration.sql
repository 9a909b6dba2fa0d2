-- CreateEnum
CREATE TYPE "OfferingState" AS ENUM ('UNPUBLISHED', 'AVAILABLE', 'CONCLUDED');

-- CreateEnum
CREATE TYPE "SubmissionForm" AS ENUM ('TEXT', 'FILE', 'URL', 'RECORDING', 'ON_PAPER', 'NONE');

-- CreateEnum
CREATE TYPE "SubmissionState" AS ENUM ('DRAFT', 'SUBMITTED', 'GRADED', 'RETURNED', 'EXCUSED');

-- CreateEnum
CREATE TYPE "ThreadKind" AS ENUM ('DISCUSSION', 'QUESTION', 'GRADED');

-- CreateEnum
CREATE TYPE "RemovalReason" AS ENUM ('OFF_TOPIC', 'ABUSE', 'PERSONAL_DATA', 'SOLUTION_LEAKED');

-- CreateEnum
CREATE TYPE "AttendanceValue" AS ENUM ('PRESENT', 'ABSENT', 'LATE', 'EXCUSED');

-- CreateEnum
CREATE TYPE "CaptureMethod" AS ENUM ('LECTURER', 'QR_CODE', 'LIVE_SESSION', 'CARD');

-- CreateEnum
CREATE TYPE "Urgency" AS ENUM ('NORMAL', 'URGENT');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "course_offerings" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "lecturer_id" UUID NOT NULL,
    "term_code" TEXT NOT NULL,
    "group_code" TEXT NOT NULL DEFAULT 'A',
    "title" TEXT NOT NULL,
    "welcome" TEXT,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "late_penalty_percent" SMALLINT NOT NULL DEFAULT 10,
    "late_grace_minutes" INTEGER NOT NULL DEFAULT 15,
    "state" "OfferingState" NOT NULL DEFAULT 'UNPUBLISHED',
    "concluded_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "course_offerings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "syllabus_units" (
    "id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "aims" TEXT,
    "reading" TEXT,
    "module_id" UUID,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "is_published" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "syllabus_units_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignments" (
    "id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "unit_id" UUID,
    "title" TEXT NOT NULL,
    "instructions" TEXT NOT NULL,
    "submission_forms" "SubmissionForm"[],
    "points_possible" DECIMAL(7,2) NOT NULL,
    "weight_percent" DECIMAL(5,2),
    "rubric_id" UUID,
    "unlock_at" TIMESTAMPTZ(6),
    "due_at" TIMESTAMPTZ(6),
    "lock_at" TIMESTAMPTZ(6),
    "allowed_attempts" SMALLINT NOT NULL DEFAULT 1,
    "is_group_work" BOOLEAN NOT NULL DEFAULT false,
    "max_group_size" SMALLINT,
    "max_file_bytes" BIGINT,
    "is_published" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "assignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment_submissions" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "student_user_id" UUID NOT NULL,
    "attempt" SMALLINT NOT NULL DEFAULT 1,
    "form" "SubmissionForm" NOT NULL,
    "body" TEXT,
    "body_sha256" CHAR(64),
    "file_id" UUID,
    "file_name" TEXT,
    "state" "SubmissionState" NOT NULL DEFAULT 'DRAFT',
    "seconds_late" INTEGER NOT NULL DEFAULT 0,
    "score" DECIMAL(7,2),
    "points_deducted" DECIMAL(7,2) NOT NULL DEFAULT 0,
    "feedback" TEXT,
    "grader_id" UUID,
    "submitted_at" TIMESTAMPTZ(6),
    "graded_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "assignment_submissions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discussion_threads" (
    "id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "unit_id" UUID,
    "started_by_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "ThreadKind" NOT NULL DEFAULT 'DISCUSSION',
    "assignment_id" UUID,
    "answer_post_id" UUID,
    "must_post_first" BOOLEAN NOT NULL DEFAULT false,
    "is_pinned" BOOLEAN NOT NULL DEFAULT false,
    "is_locked" BOOLEAN NOT NULL DEFAULT false,
    "locked_at" TIMESTAMPTZ(6),
    "reply_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "discussion_threads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discussion_posts" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "parent_id" UUID,
    "depth" SMALLINT NOT NULL DEFAULT 0,
    "body" TEXT NOT NULL,
    "edited_at" TIMESTAMPTZ(6),
    "removed_at" TIMESTAMPTZ(6),
    "removal_reason" "RemovalReason",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "discussion_posts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance_marks" (
    "id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "student_user_id" UUID NOT NULL,
    "meeting_starts_at" TIMESTAMPTZ(6) NOT NULL,
    "session_minutes" SMALLINT NOT NULL,
    "mark" "AttendanceValue" NOT NULL,
    "minutes_late" SMALLINT,
    "excuse" TEXT,
    "captured_by" "CaptureMethod" NOT NULL DEFAULT 'LECTURER',
    "taken_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "attendance_marks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_announcements" (
    "id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "urgency" "Urgency" NOT NULL DEFAULT 'NORMAL',
    "publish_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6),
    "sms_sent_at" TIMESTAMPTZ(6),
    "read_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "course_announcements_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "course_offerings_lecturer_id_idx" ON "course_offerings"("lecturer_id");

-- CreateIndex
CREATE INDEX "course_offerings_organization_id_idx" ON "course_offerings"("organization_id");

-- CreateIndex
CREATE INDEX "course_offerings_compliance_id_idx" ON "course_offerings"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "course_offerings_course_id_term_code_group_code_key" ON "course_offerings"("course_id", "term_code", "group_code");

-- CreateIndex
CREATE INDEX "syllabus_units_module_id_idx" ON "syllabus_units"("module_id");

-- CreateIndex
CREATE UNIQUE INDEX "syllabus_units_offering_id_position_key" ON "syllabus_units"("offering_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "syllabus_units_offering_id_id_key" ON "syllabus_units"("offering_id", "id");

-- CreateIndex
CREATE INDEX "assignments_offering_id_unit_id_idx" ON "assignments"("offering_id", "unit_id");

-- CreateIndex
CREATE INDEX "assignments_rubric_id_idx" ON "assignments"("rubric_id");

-- CreateIndex
CREATE INDEX "assignment_submissions_assignment_id_state_idx" ON "assignment_submissions"("assignment_id", "state");

-- CreateIndex
CREATE INDEX "assignment_submissions_student_id_idx" ON "assignment_submissions"("student_id");

-- CreateIndex
CREATE INDEX "assignment_submissions_student_user_id_idx" ON "assignment_submissions"("student_user_id");

-- CreateIndex
CREATE INDEX "assignment_submissions_file_id_idx" ON "assignment_submissions"("file_id");

-- CreateIndex
CREATE INDEX "assignment_submissions_grader_id_idx" ON "assignment_submissions"("grader_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_submissions_assignment_id_student_id_attempt_key" ON "assignment_submissions"("assignment_id", "student_id", "attempt");

-- CreateIndex
CREATE UNIQUE INDEX "discussion_threads_answer_post_id_key" ON "discussion_threads"("answer_post_id");

-- CreateIndex
CREATE INDEX "discussion_threads_offering_id_unit_id_idx" ON "discussion_threads"("offering_id", "unit_id");

-- CreateIndex
CREATE INDEX "discussion_threads_started_by_id_idx" ON "discussion_threads"("started_by_id");

-- CreateIndex
CREATE INDEX "discussion_threads_assignment_id_idx" ON "discussion_threads"("assignment_id");

-- CreateIndex
CREATE INDEX "discussion_posts_thread_id_parent_id_created_at_idx" ON "discussion_posts"("thread_id", "parent_id", "created_at");

-- CreateIndex
CREATE INDEX "discussion_posts_author_id_idx" ON "discussion_posts"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "discussion_posts_thread_id_id_key" ON "discussion_posts"("thread_id", "id");

-- CreateIndex
CREATE INDEX "attendance_marks_student_user_id_meeting_starts_at_idx" ON "attendance_marks"("student_user_id", "meeting_starts_at");

-- CreateIndex
CREATE INDEX "attendance_marks_student_id_idx" ON "attendance_marks"("student_id");

-- CreateIndex
CREATE INDEX "attendance_marks_taken_by_id_idx" ON "attendance_marks"("taken_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_marks_offering_id_student_id_meeting_starts_at_key" ON "attendance_marks"("offering_id", "student_id", "meeting_starts_at");

-- CreateIndex
CREATE INDEX "course_announcements_offering_id_publish_at_idx" ON "course_announcements"("offering_id", "publish_at");

-- CreateIndex
CREATE INDEX "course_announcements_author_id_idx" ON "course_announcements"("author_id");

-- AddForeignKey
ALTER TABLE "syllabus_units" ADD CONSTRAINT "syllabus_units_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "course_offerings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "course_offerings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_offering_id_unit_id_fkey" FOREIGN KEY ("offering_id", "unit_id") REFERENCES "syllabus_units"("offering_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_submissions" ADD CONSTRAINT "assignment_submissions_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_threads" ADD CONSTRAINT "discussion_threads_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "course_offerings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_threads" ADD CONSTRAINT "discussion_threads_offering_id_unit_id_fkey" FOREIGN KEY ("offering_id", "unit_id") REFERENCES "syllabus_units"("offering_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_threads" ADD CONSTRAINT "discussion_threads_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_threads" ADD CONSTRAINT "discussion_threads_answer_post_id_fkey" FOREIGN KEY ("answer_post_id") REFERENCES "discussion_posts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_posts" ADD CONSTRAINT "discussion_posts_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "discussion_threads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_posts" ADD CONSTRAINT "discussion_posts_thread_id_parent_id_fkey" FOREIGN KEY ("thread_id", "parent_id") REFERENCES "discussion_posts"("thread_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance_marks" ADD CONSTRAINT "attendance_marks_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "course_offerings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_announcements" ADD CONSTRAINT "course_announcements_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "course_offerings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of course_offerings
ALTER TABLE "course_offerings" ADD CONSTRAINT "course_offerings_ends_on_starts_on_9934c33d_check"
    CHECK (ends_on > starts_on);
ALTER TABLE "course_offerings" ADD CONSTRAINT "course_offerings_late_penalty_percent_a15851bd_check"
    CHECK (late_penalty_percent BETWEEN 0 AND 100);
ALTER TABLE "course_offerings" ADD CONSTRAINT "course_offerings_late_grace_minutes_1d8a6581_check"
    CHECK (late_grace_minutes BETWEEN 0 AND 10080);
ALTER TABLE "course_offerings" ADD CONSTRAINT "course_offerings_state_concluded_at_9e7ce379_check"
    CHECK ((state = 'CONCLUDED') = (concluded_at IS NOT NULL));
ALTER TABLE "course_offerings" ADD CONSTRAINT "course_offerings_term_code_d9e24669_check"
    CHECK (term_code ~ '^[0-9]{4}-[A-Z0-9]{1,4}$');

-- Safeguards of syllabus_units
ALTER TABLE "syllabus_units" ADD CONSTRAINT "syllabus_units_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "syllabus_units" ADD CONSTRAINT "syllabus_units_ends_on_starts_on_7a3a1a6e_check"
    CHECK (ends_on >= starts_on);

-- Safeguards of assignments
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_points_possible_618af67f_check"
    CHECK (points_possible > 0 AND points_possible <= 1000);
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_weight_percent_e9b5222d_check"
    CHECK (weight_percent BETWEEN 0 AND 100);
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_unlock_at_due_at_lock_at_fc5dce25_check"
    CHECK (unlock_at <= due_at AND due_at <= lock_at);
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_allowed_attempts_98e9dcde_check"
    CHECK (allowed_attempts BETWEEN 1 AND 100);
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_is_group_work_max_group_size_4cd82fca_check"
    CHECK (NOT is_group_work OR (max_group_size IS NOT NULL AND max_group_size >= 2));
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_submission_forms_4c9d2af7_check"
    CHECK (coalesce(cardinality(submission_forms), 0) >= 1);
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_max_file_bytes_submission_forms_05caae73_check"
    CHECK (max_file_bytes > 0 AND (max_file_bytes IS NULL OR submission_forms && '{FILE,RECORDING}'));

-- Safeguards of assignment_submissions
ALTER TABLE "assignment_submissions" ADD CONSTRAINT "assignment_submissions_attempt_3f810c18_check"
    CHECK (attempt >= 1);
ALTER TABLE "assignment_submissions" ADD CONSTRAINT "assignment_submissions_state_submitted_at_dbc693f6_check"
    CHECK (state = 'EXCUSED' OR (state IN ('SUBMITTED', 'GRADED', 'RETURNED')) = (submitted_at IS NOT NULL));
ALTER TABLE "assignment_submissions" ADD CONSTRAINT "assignment_submissions_state_score_270ace74_check"
    CHECK ((state IN ('GRADED', 'RETURNED')) = (score IS NOT NULL));
ALTER TABLE "assignment_submissions" ADD CONSTRAINT "assignment_submissions_score_graded_at_bcfe4cc0_check"
    CHECK ((score IS NULL) = (graded_at IS NULL));
ALTER TABLE "assignment_submissions" ADD CONSTRAINT "assignment_submissions_score_points_deducted_032164f7_check"
    CHECK (score >= 0 AND points_deducted >= 0);
ALTER TABLE "assignment_submissions" ADD CONSTRAINT "assignment_submissions_seconds_late_2a70dedb_check"
    CHECK (seconds_late >= 0);
ALTER TABLE "assignment_submissions" ADD CONSTRAINT "assignment_submissions_points_deducted_seconds_l_67a1899a_check"
    CHECK (points_deducted = 0 OR seconds_late > 0);
ALTER TABLE "assignment_submissions" ADD CONSTRAINT "assignment_submissions_body_sha256_5670c2cb_check"
    CHECK (body_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "assignment_submissions" ADD CONSTRAINT "assignment_submissions_grader_id_student_user_id_5ba09f47_check"
    CHECK (grader_id <> student_user_id);
ALTER TABLE "assignment_submissions" ADD CONSTRAINT "assignment_submissions_graded_at_submitted_at_5d45b1d2_check"
    CHECK (graded_at >= submitted_at);
CREATE UNIQUE INDEX "assignment_submissions_assignment_id_student_id_3c216b42_key" ON "assignment_submissions" ("assignment_id", "student_id")
    WHERE (state = 'DRAFT');

-- Safeguards of discussion_threads
ALTER TABLE "discussion_threads" ADD CONSTRAINT "discussion_threads_reply_count_8bf2d5c7_check"
    CHECK (reply_count >= 0);
ALTER TABLE "discussion_threads" ADD CONSTRAINT "discussion_threads_is_locked_locked_at_4bd7793f_check"
    CHECK ((is_locked) = (locked_at IS NOT NULL));
ALTER TABLE "discussion_threads" ADD CONSTRAINT "discussion_threads_kind_assignment_id_bdee66de_check"
    CHECK ((kind = 'GRADED') = (assignment_id IS NOT NULL));
ALTER TABLE "discussion_threads" ADD CONSTRAINT "discussion_threads_answer_post_id_kind_3b657422_check"
    CHECK ((answer_post_id IS NULL) OR kind = 'QUESTION');
ALTER TABLE "discussion_threads" ADD CONSTRAINT "discussion_threads_title_f1d5d4fa_check"
    CHECK (char_length(title) BETWEEN 1 AND 200);

-- Safeguards of discussion_posts
ALTER TABLE "discussion_posts" ADD CONSTRAINT "discussion_posts_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "discussion_posts" ADD CONSTRAINT "discussion_posts_body_b5014ae5_check"
    CHECK (char_length(body) BETWEEN 1 AND 20000);
ALTER TABLE "discussion_posts" ADD CONSTRAINT "discussion_posts_depth_parent_id_8354742d_check"
    CHECK (depth BETWEEN 0 AND 8 AND (depth = 0) = (parent_id IS NULL));
ALTER TABLE "discussion_posts" ADD CONSTRAINT "discussion_posts_edited_at_created_at_6d2b279a_check"
    CHECK (edited_at >= created_at);
ALTER TABLE "discussion_posts" ADD CONSTRAINT "discussion_posts_removed_at_removal_reason_4101b633_check"
    CHECK ((removed_at IS NULL) = (removal_reason IS NULL));

-- Safeguards of attendance_marks
ALTER TABLE "attendance_marks" ADD CONSTRAINT "attendance_marks_mark_minutes_late_b0c90a7a_check"
    CHECK ((mark = 'LATE') = (minutes_late IS NOT NULL));
ALTER TABLE "attendance_marks" ADD CONSTRAINT "attendance_marks_minutes_late_33834614_check"
    CHECK (minutes_late BETWEEN 1 AND 480);
ALTER TABLE "attendance_marks" ADD CONSTRAINT "attendance_marks_mark_excuse_afaa1cea_check"
    CHECK ((mark = 'EXCUSED') OR excuse IS NULL);
ALTER TABLE "attendance_marks" ADD CONSTRAINT "attendance_marks_session_minutes_2f92f093_check"
    CHECK (session_minutes BETWEEN 10 AND 720);
ALTER TABLE "attendance_marks" ADD CONSTRAINT "attendance_marks_minutes_late_session_minutes_74da8d9a_check"
    CHECK (minutes_late < session_minutes);

-- Safeguards of course_announcements
ALTER TABLE "course_announcements" ADD CONSTRAINT "course_announcements_subject_03e6f08b_check"
    CHECK (char_length(subject) BETWEEN 1 AND 200);
ALTER TABLE "course_announcements" ADD CONSTRAINT "course_announcements_expires_at_publish_at_753253cd_check"
    CHECK (expires_at > publish_at);
ALTER TABLE "course_announcements" ADD CONSTRAINT "course_announcements_sms_sent_at_urgency_9c786036_check"
    CHECK (sms_sent_at IS NULL OR urgency = 'URGENT');
ALTER TABLE "course_announcements" ADD CONSTRAINT "course_announcements_read_count_714c981a_check"
    CHECK (read_count >= 0);

-- Live rows of course_offerings
CREATE VIEW azora_keys."course_offerings_d31b2589_live" AS
    SELECT "id" FROM "course_offerings"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."course_offerings_d31b2589_live" TO azora_user;

-- Live rows of assignments
CREATE VIEW azora_keys."assignments_6bc079ba_live" AS
    SELECT "id" FROM "assignments"
    WHERE EXISTS (SELECT FROM azora_keys."course_offerings_d31b2589_live" live WHERE live."id" = "assignments"."offering_id");
GRANT SELECT ON azora_keys."assignments_6bc079ba_live" TO azora_user;

-- Live rows of discussion_threads
CREATE VIEW azora_keys."discussion_threads_f428bfe3_live" AS
    SELECT "id" FROM "discussion_threads"
    WHERE EXISTS (SELECT FROM azora_keys."course_offerings_d31b2589_live" live WHERE live."id" = "discussion_threads"."offering_id");
GRANT SELECT ON azora_keys."discussion_threads_f428bfe3_live" TO azora_user;

-- Own rows of course_offerings
CREATE VIEW azora_keys."course_offerings_477b45f0_own" AS
    SELECT "id" FROM "course_offerings"
    WHERE "lecturer_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."course_offerings_477b45f0_own" TO azora_user;

-- Access to course_offerings
ALTER TABLE "course_offerings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "course_offerings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "course_offerings" TO azora_service;
GRANT SELECT ON "course_offerings" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "welcome", "late_penalty_percent", "late_grace_minutes", "updated_at") ON "course_offerings" TO azora_user;
CREATE POLICY "course_offerings_b88db2c4_access" ON "course_offerings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "course_offerings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "course_offerings" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "course_offerings" FOR UPDATE TO azora_user
    USING ("lecturer_id" = (SELECT azora.subject()))
    WITH CHECK ("lecturer_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "course_offerings" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "lecturer_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."course_offerings" WITH (security_barrier = true) AS
    SELECT "id", "course_id", "lecturer_id", "term_code", "group_code", "title", "welcome", "starts_on", "ends_on",
        "late_penalty_percent", "late_grace_minutes", "state", "concluded_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "course_offerings";
GRANT SELECT ON azora_reader."course_offerings" TO azora_reader;
ALTER VIEW azora_reader."course_offerings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "course_offerings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('lecturer_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "course_offerings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('lecturer_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "course_offerings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('lecturer_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "course_offerings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to syllabus_units
ALTER TABLE "syllabus_units" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "syllabus_units" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "syllabus_units" TO azora_service;
GRANT SELECT ON "syllabus_units" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "offering_id", "position", "title", "starts_on", "ends_on", "created_at", "updated_at"),
    UPDATE ("position", "title", "aims", "reading", "starts_on", "ends_on", "is_published", "updated_at"),
    DELETE ON "syllabus_units" TO azora_user;
CREATE POLICY "syllabus_units_c517cbfa_access" ON "syllabus_units"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "syllabus_units" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "syllabus_units" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_insert ON "syllabus_units" FOR INSERT TO azora_user
    WITH CHECK ("offering_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."course_offerings_477b45f0_own")));
CREATE POLICY azora_user_update ON "syllabus_units" FOR UPDATE TO azora_user
    USING ("offering_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."course_offerings_477b45f0_own")))
    WITH CHECK ("offering_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."course_offerings_477b45f0_own")));
CREATE POLICY azora_user_delete ON "syllabus_units" FOR DELETE TO azora_user
    USING ("offering_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."course_offerings_477b45f0_own")));
CREATE POLICY azora_user_live ON "syllabus_units" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "offering_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."course_offerings_477b45f0_own")))
        OR EXISTS (SELECT FROM azora_keys."course_offerings_d31b2589_live" live WHERE live."id" = "syllabus_units"."offering_id"));
CREATE VIEW azora_reader."syllabus_units" WITH (security_barrier = true) AS
    SELECT "id", "offering_id", "position", "title", "aims", "reading", "module_id", "starts_on", "ends_on",
        "is_published", "created_at", "updated_at"
    FROM "syllabus_units";
GRANT SELECT ON azora_reader."syllabus_units" TO azora_reader;
ALTER VIEW azora_reader."syllabus_units" OWNER TO azora_masker;

-- Access to assignments
ALTER TABLE "assignments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "assignments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "assignments" TO azora_service;
GRANT SELECT ON "assignments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "assignments_3c55da83_access" ON "assignments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "assignments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "assignments" FOR SELECT TO azora_user
    USING ("offering_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."course_offerings_477b45f0_own")));
CREATE VIEW azora_reader."assignments" WITH (security_barrier = true) AS
    SELECT "id", "offering_id", "unit_id", "title", "instructions", "submission_forms", "points_possible",
        "weight_percent", "rubric_id", "unlock_at", "due_at", "lock_at", "allowed_attempts", "is_group_work",
        "max_group_size", "max_file_bytes", "is_published", "created_at", "updated_at"
    FROM "assignments";
GRANT SELECT ON azora_reader."assignments" TO azora_reader;
ALTER VIEW azora_reader."assignments" OWNER TO azora_masker;

-- Access to assignment_submissions
ALTER TABLE "assignment_submissions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "assignment_submissions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "assignment_submissions" TO azora_service;
GRANT SELECT ON "assignment_submissions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("body", "file_name", "feedback") ON "assignment_submissions" TO azora_maintenance;
CREATE POLICY "assignment_submissions_71c090ef_access" ON "assignment_submissions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "assignment_submissions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "assignment_submissions" FOR SELECT TO azora_user
    USING ("student_user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "assignment_submissions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."assignments_6bc079ba_live" live WHERE live."id" = "assignment_submissions"."assignment_id"));
CREATE VIEW azora_reader."assignment_submissions" WITH (security_barrier = true) AS
    SELECT "id", "assignment_id", "student_id", "student_user_id", "attempt", "form",
        azora.mask_free_text("body") AS "body", "body_sha256", "file_id",
        azora.mask_free_text("file_name") AS "file_name", "state", "seconds_late", "score", "points_deducted",
        azora.mask_free_text("feedback") AS "feedback", "grader_id", "submitted_at", "graded_at", "created_at",
        "updated_at"
    FROM "assignment_submissions";
GRANT SELECT ON azora_reader."assignment_submissions" TO azora_reader;
ALTER VIEW azora_reader."assignment_submissions" OWNER TO azora_masker;

-- Access to discussion_threads
ALTER TABLE "discussion_threads" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "discussion_threads" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "discussion_threads" TO azora_service;
GRANT SELECT ON "discussion_threads" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "updated_at") ON "discussion_threads" TO azora_user;
GRANT UPDATE ("title") ON "discussion_threads" TO azora_maintenance;
CREATE POLICY "discussion_threads_2e9e6ae3_access" ON "discussion_threads"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "discussion_threads" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "discussion_threads" FOR SELECT TO azora_user
    USING ("started_by_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "discussion_threads" FOR UPDATE TO azora_user
    USING ("started_by_id" = (SELECT azora.subject()))
    WITH CHECK ("started_by_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "discussion_threads" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."course_offerings_d31b2589_live" live WHERE live."id" = "discussion_threads"."offering_id"));
CREATE VIEW azora_reader."discussion_threads" WITH (security_barrier = true) AS
    SELECT "id", "offering_id", "unit_id", "started_by_id", azora.mask_free_text("title") AS "title", "kind",
        "assignment_id", "answer_post_id", "must_post_first", "is_pinned", "is_locked", "locked_at", "reply_count",
        "created_at", "updated_at"
    FROM "discussion_threads";
GRANT SELECT ON azora_reader."discussion_threads" TO azora_reader;
ALTER VIEW azora_reader."discussion_threads" OWNER TO azora_masker;

-- Access to discussion_posts
ALTER TABLE "discussion_posts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "discussion_posts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "discussion_posts" TO azora_service;
GRANT SELECT ON "discussion_posts" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("body", "updated_at") ON "discussion_posts" TO azora_user;
GRANT UPDATE ("body") ON "discussion_posts" TO azora_maintenance;
CREATE POLICY "discussion_posts_2633b918_access" ON "discussion_posts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "discussion_posts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "discussion_posts" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "discussion_posts" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "discussion_posts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."discussion_threads_f428bfe3_live" live WHERE live."id" = "discussion_posts"."thread_id"));
CREATE VIEW azora_reader."discussion_posts" WITH (security_barrier = true) AS
    SELECT "id", "thread_id", "author_id", "parent_id", "depth", azora.mask_free_text("body") AS "body", "edited_at",
        "removed_at", "removal_reason", "created_at", "updated_at"
    FROM "discussion_posts";
GRANT SELECT ON azora_reader."discussion_posts" TO azora_reader;
ALTER VIEW azora_reader."discussion_posts" OWNER TO azora_masker;

-- Access to attendance_marks
ALTER TABLE "attendance_marks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "attendance_marks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "attendance_marks" TO azora_service;
GRANT SELECT ON "attendance_marks" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("excuse") ON "attendance_marks" TO azora_maintenance;
CREATE POLICY "attendance_marks_9ca5e194_access" ON "attendance_marks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "attendance_marks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "attendance_marks" FOR SELECT TO azora_user
    USING ("student_user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "attendance_marks" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."course_offerings_d31b2589_live" live WHERE live."id" = "attendance_marks"."offering_id"));
CREATE VIEW azora_reader."attendance_marks" WITH (security_barrier = true) AS
    SELECT "id", "offering_id", "student_id", "student_user_id", "meeting_starts_at", "session_minutes", "mark",
        "minutes_late", azora.mask_health("excuse") AS "excuse", "captured_by", "taken_by_id", "created_at",
        "updated_at"
    FROM "attendance_marks";
GRANT SELECT ON azora_reader."attendance_marks" TO azora_reader;
ALTER VIEW azora_reader."attendance_marks" OWNER TO azora_masker;

-- Access to course_announcements
ALTER TABLE "course_announcements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "course_announcements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "course_announcements" TO azora_service;
GRANT SELECT ON "course_announcements" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("subject", "body", "publish_at", "expires_at", "updated_at"),
    DELETE ON "course_announcements" TO azora_user;
CREATE POLICY "course_announcements_825332ba_access" ON "course_announcements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "course_announcements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "course_announcements" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "course_announcements" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "course_announcements" FOR DELETE TO azora_user
    USING ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "course_announcements" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."course_offerings_d31b2589_live" live WHERE live."id" = "course_announcements"."offering_id"));
CREATE VIEW azora_reader."course_announcements" WITH (security_barrier = true) AS
    SELECT "id", "offering_id", "author_id", "subject", "body", "urgency", "publish_at", "expires_at", "sms_sent_at",
        "read_count", "created_at", "updated_at"
    FROM "course_announcements";
GRANT SELECT ON azora_reader."course_announcements" TO azora_reader;
ALTER VIEW azora_reader."course_announcements" OWNER TO azora_masker;
