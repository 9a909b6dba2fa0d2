-- CreateEnum
CREATE TYPE "DeliveryMode" AS ENUM ('ONSITE', 'ONLINE', 'BLENDED');

-- CreateEnum
CREATE TYPE "BlueprintStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETIRED');

-- CreateEnum
CREATE TYPE "RunStatus" AS ENUM ('PLANNED', 'OPEN', 'IN_PROGRESS', 'CLOSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "MeetingKind" AS ENUM ('LECTURE', 'TUTORIAL', 'PRACTICAL', 'SEMINAR', 'ONLINE_SESSION', 'EXAMINATION');

-- CreateEnum
CREATE TYPE "TeachingPart" AS ENUM ('PRIMARY_INSTRUCTOR', 'INSTRUCTOR', 'TEACHING_ASSISTANT', 'GRADER', 'MENTOR', 'GUEST');

-- CreateEnum
CREATE TYPE "AssignmentStatus" AS ENUM ('PROPOSED', 'ACCEPTED', 'DECLINED', 'ENDED');

-- CreateEnum
CREATE TYPE "DeclineReason" AS ENUM ('WORKLOAD', 'CONFLICT', 'LEAVE', 'EXPERTISE', 'OTHER');

-- CreateEnum
CREATE TYPE "ApprovalStage" AS ENUM ('DEPARTMENT', 'FACULTY_BOARD', 'SENATE', 'QUALITY_ASSURANCE');

-- CreateEnum
CREATE TYPE "ApprovalOutcome" AS ENUM ('APPROVED', 'CONDITIONALLY_APPROVED', 'RETURNED', 'REJECTED');

-- CreateEnum
CREATE TYPE "ReleaseCondition" AS ENUM ('AT_DATE', 'AFTER_DAYS', 'LESSON_COMPLETED', 'SCORE_REACHED');

-- CreateEnum
CREATE TYPE "LockedDisplay" AS ENUM ('HIDDEN', 'GREYED_OUT');

-- CreateEnum
CREATE TYPE "EvaluationStatus" AS ENUM ('SCHEDULED', 'OPEN', 'CLOSED', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "course_blueprints" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "programme_id" UUID,
    "code" TEXT NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "credits" DECIMAL(4,1) NOT NULL,
    "notional_hours" INTEGER NOT NULL,
    "week_count" SMALLINT NOT NULL,
    "contact_minutes_per_week" INTEGER NOT NULL,
    "minimum_enrolment" INTEGER NOT NULL DEFAULT 1,
    "maximum_enrolment" INTEGER NOT NULL,
    "pass_percent" SMALLINT NOT NULL DEFAULT 50,
    "delivery_mode" "DeliveryMode" NOT NULL,
    "lead_id" UUID NOT NULL,
    "status" "BlueprintStatus" NOT NULL DEFAULT 'DRAFT',
    "approved_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "course_blueprints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_runs" (
    "id" UUID NOT NULL,
    "blueprint_id" UUID NOT NULL,
    "term_code" TEXT NOT NULL,
    "section_code" TEXT NOT NULL DEFAULT 'A',
    "mode" "DeliveryMode" NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "census_on" DATE,
    "capacity" INTEGER NOT NULL,
    "room" TEXT,
    "time_zone" TEXT NOT NULL DEFAULT 'Africa/Johannesburg',
    "coordinator_id" UUID,
    "status" "RunStatus" NOT NULL DEFAULT 'PLANNED',
    "cancelled_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "course_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run_meetings" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" "MeetingKind" NOT NULL,
    "first_starts_at" TIMESTAMPTZ(6) NOT NULL,
    "duration_minutes" SMALLINT NOT NULL,
    "rrule" TEXT NOT NULL DEFAULT 'FREQ=WEEKLY',
    "exception_dates" DATE[],
    "venue" TEXT,
    "meeting_url" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "run_meetings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "teaching_assignments" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "instructor_id" UUID NOT NULL,
    "part" "TeachingPart" NOT NULL,
    "load_percent" SMALLINT NOT NULL DEFAULT 100,
    "hours_per_week" DECIMAL(4,1) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "status" "AssignmentStatus" NOT NULL DEFAULT 'PROPOSED',
    "decline_reason" "DeclineReason",
    "answered_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "teaching_assignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_approvals" (
    "id" UUID NOT NULL,
    "blueprint_id" UUID NOT NULL,
    "stage" "ApprovalStage" NOT NULL,
    "round" SMALLINT NOT NULL DEFAULT 1,
    "submitted_by_id" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(6) NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "outcome" "ApprovalOutcome",
    "comment" TEXT,
    "conditions_due_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "course_approvals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_release_rules" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "module_id" UUID,
    "lesson_id" UUID,
    "condition" "ReleaseCondition" NOT NULL,
    "opens_at" TIMESTAMPTZ(6),
    "closes_at" TIMESTAMPTZ(6),
    "after_days" SMALLINT,
    "required_lesson_id" UUID,
    "minimum_percent" SMALLINT,
    "when_locked" "LockedDisplay" NOT NULL DEFAULT 'GREYED_OUT',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "content_release_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_evaluations" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "opens_at" TIMESTAMPTZ(6) NOT NULL,
    "closes_at" TIMESTAMPTZ(6) NOT NULL,
    "invited_count" INTEGER NOT NULL DEFAULT 0,
    "response_count" INTEGER NOT NULL DEFAULT 0,
    "opened_by_id" UUID,
    "minimum_responses" INTEGER NOT NULL DEFAULT 5,
    "mean_rating" DECIMAL(3,2),
    "status" "EvaluationStatus" NOT NULL DEFAULT 'SCHEDULED',
    "published_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "course_evaluations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_responses" (
    "id" UUID NOT NULL,
    "evaluation_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "teaching_rating" SMALLINT NOT NULL,
    "organisation_rating" SMALLINT NOT NULL,
    "assessment_rating" SMALLINT NOT NULL,
    "workload_rating" SMALLINT NOT NULL,
    "comment" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evaluation_responses_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "course_blueprints_course_id_idx" ON "course_blueprints"("course_id");

-- CreateIndex
CREATE INDEX "course_blueprints_programme_id_idx" ON "course_blueprints"("programme_id");

-- CreateIndex
CREATE INDEX "course_blueprints_lead_id_idx" ON "course_blueprints"("lead_id");

-- CreateIndex
CREATE INDEX "course_blueprints_compliance_id_idx" ON "course_blueprints"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "course_blueprints_organization_id_id_key" ON "course_blueprints"("organization_id", "id");

-- CreateIndex
CREATE INDEX "course_runs_status_starts_on_idx" ON "course_runs"("status", "starts_on");

-- CreateIndex
CREATE INDEX "course_runs_coordinator_id_idx" ON "course_runs"("coordinator_id");

-- CreateIndex
CREATE INDEX "course_runs_organization_id_blueprint_id_idx" ON "course_runs"("organization_id", "blueprint_id");

-- CreateIndex
CREATE INDEX "course_runs_compliance_id_idx" ON "course_runs"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "course_runs_blueprint_id_term_code_section_code_key" ON "course_runs"("blueprint_id", "term_code", "section_code");

-- CreateIndex
CREATE UNIQUE INDEX "course_runs_organization_id_id_key" ON "course_runs"("organization_id", "id");

-- CreateIndex
CREATE INDEX "run_meetings_organization_id_run_id_idx" ON "run_meetings"("organization_id", "run_id");

-- CreateIndex
CREATE UNIQUE INDEX "run_meetings_run_id_kind_first_starts_at_key" ON "run_meetings"("run_id", "kind", "first_starts_at");

-- CreateIndex
CREATE INDEX "teaching_assignments_instructor_id_idx" ON "teaching_assignments"("instructor_id");

-- CreateIndex
CREATE INDEX "teaching_assignments_organization_id_run_id_idx" ON "teaching_assignments"("organization_id", "run_id");

-- CreateIndex
CREATE INDEX "teaching_assignments_compliance_id_idx" ON "teaching_assignments"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "teaching_assignments_run_id_instructor_id_part_key" ON "teaching_assignments"("run_id", "instructor_id", "part");

-- CreateIndex
CREATE INDEX "course_approvals_submitted_by_id_idx" ON "course_approvals"("submitted_by_id");

-- CreateIndex
CREATE INDEX "course_approvals_decided_by_id_idx" ON "course_approvals"("decided_by_id");

-- CreateIndex
CREATE INDEX "course_approvals_organization_id_blueprint_id_idx" ON "course_approvals"("organization_id", "blueprint_id");

-- CreateIndex
CREATE INDEX "course_approvals_compliance_id_idx" ON "course_approvals"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "course_approvals_blueprint_id_stage_round_key" ON "course_approvals"("blueprint_id", "stage", "round");

-- CreateIndex
CREATE INDEX "content_release_rules_organization_id_run_id_idx" ON "content_release_rules"("organization_id", "run_id");

-- CreateIndex
CREATE INDEX "content_release_rules_module_id_idx" ON "content_release_rules"("module_id");

-- CreateIndex
CREATE INDEX "content_release_rules_lesson_id_idx" ON "content_release_rules"("lesson_id");

-- CreateIndex
CREATE INDEX "content_release_rules_required_lesson_id_idx" ON "content_release_rules"("required_lesson_id");

-- CreateIndex
CREATE UNIQUE INDEX "course_evaluations_run_id_key" ON "course_evaluations"("run_id");

-- CreateIndex
CREATE INDEX "course_evaluations_opened_by_id_idx" ON "course_evaluations"("opened_by_id");

-- CreateIndex
CREATE INDEX "course_evaluations_compliance_id_idx" ON "course_evaluations"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "course_evaluations_organization_id_run_id_key" ON "course_evaluations"("organization_id", "run_id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_responses_evaluation_id_token_hash_key" ON "evaluation_responses"("evaluation_id", "token_hash");

-- AddForeignKey
ALTER TABLE "course_runs" ADD CONSTRAINT "course_runs_organization_id_blueprint_id_fkey" FOREIGN KEY ("organization_id", "blueprint_id") REFERENCES "course_blueprints"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_meetings" ADD CONSTRAINT "run_meetings_organization_id_run_id_fkey" FOREIGN KEY ("organization_id", "run_id") REFERENCES "course_runs"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teaching_assignments" ADD CONSTRAINT "teaching_assignments_organization_id_run_id_fkey" FOREIGN KEY ("organization_id", "run_id") REFERENCES "course_runs"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_approvals" ADD CONSTRAINT "course_approvals_organization_id_blueprint_id_fkey" FOREIGN KEY ("organization_id", "blueprint_id") REFERENCES "course_blueprints"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_release_rules" ADD CONSTRAINT "content_release_rules_organization_id_run_id_fkey" FOREIGN KEY ("organization_id", "run_id") REFERENCES "course_runs"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_evaluations" ADD CONSTRAINT "course_evaluations_organization_id_run_id_fkey" FOREIGN KEY ("organization_id", "run_id") REFERENCES "course_runs"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_responses" ADD CONSTRAINT "evaluation_responses_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "course_evaluations"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of course_blueprints
ALTER TABLE "course_blueprints" ADD CONSTRAINT "course_blueprints_credits_314fe92d_check"
    CHECK (credits > 0 AND credits <= 240);
ALTER TABLE "course_blueprints" ADD CONSTRAINT "course_blueprints_notional_hours_credits_d3d583eb_check"
    CHECK (notional_hours BETWEEN credits * 8 AND credits * 12);
ALTER TABLE "course_blueprints" ADD CONSTRAINT "course_blueprints_minimum_enrolment_maximum_enro_b18f94ab_check"
    CHECK (minimum_enrolment >= 1 AND maximum_enrolment >= minimum_enrolment);
ALTER TABLE "course_blueprints" ADD CONSTRAINT "course_blueprints_pass_percent_f2ab4f9d_check"
    CHECK (pass_percent BETWEEN 0 AND 100);
ALTER TABLE "course_blueprints" ADD CONSTRAINT "course_blueprints_week_count_63fdb662_check"
    CHECK (week_count BETWEEN 1 AND 52);
ALTER TABLE "course_blueprints" ADD CONSTRAINT "course_blueprints_status_approved_on_16950740_check"
    CHECK (status <> 'APPROVED' OR approved_on IS NOT NULL);
CREATE UNIQUE INDEX "course_blueprints_organization_id_code_version_0c4d0286_key" ON "course_blueprints" ("organization_id", "code", "version")
    WHERE (deleted_at IS NULL);

-- Safeguards of course_runs
ALTER TABLE "course_runs" ADD CONSTRAINT "course_runs_ends_on_starts_on_54e376ba_check"
    CHECK (ends_on > starts_on AND ends_on - starts_on <= 400);
ALTER TABLE "course_runs" ADD CONSTRAINT "course_runs_census_on_starts_on_ends_on_8cfc6688_check"
    CHECK (census_on BETWEEN starts_on AND ends_on);
ALTER TABLE "course_runs" ADD CONSTRAINT "course_runs_capacity_375606e8_check"
    CHECK (capacity >= 1);
ALTER TABLE "course_runs" ADD CONSTRAINT "course_runs_status_cancelled_at_fb1db480_check"
    CHECK ((status = 'CANCELLED') = (cancelled_at IS NOT NULL));
ALTER TABLE "course_runs" ADD CONSTRAINT "course_runs_mode_room_0c3d5c07_check"
    CHECK (mode <> 'ONLINE' OR room IS NULL);
ALTER TABLE "course_runs" ADD CONSTRAINT "course_runs_section_code_e8757fc5_check"
    CHECK (section_code ~ '^[A-Z0-9]{1,8}$');

-- Safeguards of run_meetings
ALTER TABLE "run_meetings" ADD CONSTRAINT "run_meetings_rrule_484e849f_check"
    CHECK (rrule ~ '^FREQ=(DAILY|WEEKLY|MONTHLY)(;[A-Z]+=[A-Z0-9,+-]+)*$');
ALTER TABLE "run_meetings" ADD CONSTRAINT "run_meetings_duration_minutes_d8198664_check"
    CHECK (duration_minutes BETWEEN 15 AND 600);
ALTER TABLE "run_meetings" ADD CONSTRAINT "run_meetings_kind_meeting_url_cbafb9a8_check"
    CHECK (kind <> 'ONLINE_SESSION' OR meeting_url IS NOT NULL);
ALTER TABLE "run_meetings" ADD CONSTRAINT "run_meetings_meeting_url_11f49e66_check"
    CHECK (meeting_url ~ '^https://');

-- Safeguards of teaching_assignments
ALTER TABLE "teaching_assignments" ADD CONSTRAINT "teaching_assignments_load_percent_c0d52ece_check"
    CHECK (load_percent BETWEEN 1 AND 100);
ALTER TABLE "teaching_assignments" ADD CONSTRAINT "teaching_assignments_hours_per_week_804647f3_check"
    CHECK (hours_per_week BETWEEN 0 AND 60);
ALTER TABLE "teaching_assignments" ADD CONSTRAINT "teaching_assignments_ends_on_starts_on_7a3a1a6e_check"
    CHECK (ends_on >= starts_on);
ALTER TABLE "teaching_assignments" ADD CONSTRAINT "teaching_assignments_status_decline_reason_f828cecd_check"
    CHECK ((status = 'DECLINED') = (decline_reason IS NOT NULL));
ALTER TABLE "teaching_assignments" ADD CONSTRAINT "teaching_assignments_status_answered_at_7f4c9330_check"
    CHECK (status NOT IN ('ACCEPTED', 'DECLINED') OR answered_at IS NOT NULL);
CREATE UNIQUE INDEX "teaching_assignments_run_id_0163e4d1_key" ON "teaching_assignments" ("run_id")
    WHERE (part = 'PRIMARY_INSTRUCTOR' AND status IN ('PROPOSED', 'ACCEPTED') AND deleted_at IS NULL);

-- Safeguards of course_approvals
ALTER TABLE "course_approvals" ADD CONSTRAINT "course_approvals_outcome_decided_at_2e87381a_check"
    CHECK ((outcome IS NULL) = (decided_at IS NULL));
ALTER TABLE "course_approvals" ADD CONSTRAINT "course_approvals_decided_at_decided_by_id_43720c54_check"
    CHECK ((decided_at IS NULL) = (decided_by_id IS NULL));
ALTER TABLE "course_approvals" ADD CONSTRAINT "course_approvals_decided_at_submitted_at_ad1e7791_check"
    CHECK (decided_at >= submitted_at);
ALTER TABLE "course_approvals" ADD CONSTRAINT "course_approvals_decided_by_id_submitted_by_id_84fc02e0_check"
    CHECK (decided_by_id <> submitted_by_id);
ALTER TABLE "course_approvals" ADD CONSTRAINT "course_approvals_outcome_conditions_due_on_31423d38_check"
    CHECK ((outcome = 'CONDITIONALLY_APPROVED') = (conditions_due_on IS NOT NULL));
CREATE UNIQUE INDEX "course_approvals_blueprint_id_stage_bbde82a5_key" ON "course_approvals" ("blueprint_id", "stage")
    WHERE (outcome IS NULL AND deleted_at IS NULL);

-- Safeguards of content_release_rules
ALTER TABLE "content_release_rules" ADD CONSTRAINT "content_release_rules_module_id_lesson_id_effbbc78_check"
    CHECK (num_nonnulls(module_id, lesson_id) = 1);
ALTER TABLE "content_release_rules" ADD CONSTRAINT "content_release_rules_condition_opens_at_fb9ade65_check"
    CHECK ((condition = 'AT_DATE') = (opens_at IS NOT NULL));
ALTER TABLE "content_release_rules" ADD CONSTRAINT "content_release_rules_condition_after_days_5f59c063_check"
    CHECK ((condition = 'AFTER_DAYS') = (after_days IS NOT NULL));
ALTER TABLE "content_release_rules" ADD CONSTRAINT "content_release_rules_condition_required_lesson_c75b1419_check"
    CHECK ((condition IN ('LESSON_COMPLETED', 'SCORE_REACHED')) = (required_lesson_id IS NOT NULL));
ALTER TABLE "content_release_rules" ADD CONSTRAINT "content_release_rules_condition_minimum_percent_e6b061e4_check"
    CHECK ((condition = 'SCORE_REACHED') = (minimum_percent IS NOT NULL));
ALTER TABLE "content_release_rules" ADD CONSTRAINT "content_release_rules_minimum_percent_d221bb68_check"
    CHECK (minimum_percent BETWEEN 1 AND 100);
ALTER TABLE "content_release_rules" ADD CONSTRAINT "content_release_rules_after_days_b88bab40_check"
    CHECK (after_days BETWEEN 0 AND 400);
ALTER TABLE "content_release_rules" ADD CONSTRAINT "content_release_rules_closes_at_opens_at_4282b1d3_check"
    CHECK (closes_at > opens_at);
ALTER TABLE "content_release_rules" ADD CONSTRAINT "content_release_rules_lesson_id_required_lesson_dbb64200_check"
    CHECK (lesson_id <> required_lesson_id);
CREATE UNIQUE INDEX "content_release_rules_run_id_module_id_condition_d15dccaf_key" ON "content_release_rules" ("run_id", "module_id", "condition")
    WHERE (module_id IS NOT NULL);
CREATE UNIQUE INDEX "content_release_rules_run_id_lesson_id_condition_b71f5907_key" ON "content_release_rules" ("run_id", "lesson_id", "condition")
    WHERE (lesson_id IS NOT NULL);

-- Safeguards of course_evaluations
ALTER TABLE "course_evaluations" ADD CONSTRAINT "course_evaluations_closes_at_opens_at_4282b1d3_check"
    CHECK (closes_at > opens_at);
ALTER TABLE "course_evaluations" ADD CONSTRAINT "course_evaluations_invited_count_response_count_5aa69197_check"
    CHECK (invited_count >= 0 AND response_count BETWEEN 0 AND invited_count);
ALTER TABLE "course_evaluations" ADD CONSTRAINT "course_evaluations_minimum_responses_bdfd8d7c_check"
    CHECK (minimum_responses >= 3);
ALTER TABLE "course_evaluations" ADD CONSTRAINT "course_evaluations_status_published_at_8ad29d2b_check"
    CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL));
ALTER TABLE "course_evaluations" ADD CONSTRAINT "course_evaluations_status_response_count_minimum_2c804004_check"
    CHECK (status <> 'PUBLISHED' OR response_count >= minimum_responses);
ALTER TABLE "course_evaluations" ADD CONSTRAINT "course_evaluations_mean_rating_118aab4a_check"
    CHECK (mean_rating BETWEEN 1 AND 5);
ALTER TABLE "course_evaluations" ADD CONSTRAINT "course_evaluations_mean_rating_response_count_63a31c72_check"
    CHECK ((mean_rating IS NULL) = (response_count = 0));
ALTER TABLE "course_evaluations" ADD CONSTRAINT "course_evaluations_published_at_closes_at_9eb3e359_check"
    CHECK (published_at >= closes_at);

-- Safeguards of evaluation_responses
ALTER TABLE "evaluation_responses" ADD CONSTRAINT "evaluation_responses_teaching_rating_organisatio_7c4aed24_check"
    CHECK (teaching_rating BETWEEN 1 AND 5 AND organisation_rating BETWEEN 1 AND 5 AND assessment_rating BETWEEN 1 AND 5 AND workload_rating BETWEEN 1 AND 5);
ALTER TABLE "evaluation_responses" ADD CONSTRAINT "evaluation_responses_comment_1b854489_check"
    CHECK (char_length(comment) <= 4000);
ALTER TABLE "evaluation_responses" ADD CONSTRAINT "evaluation_responses_token_hash_fd397dde_check"
    CHECK (token_hash ~ '^[0-9a-f]{64}$');

-- Live rows of course_runs
CREATE VIEW azora_keys."course_runs_e99f1707_live" AS
    SELECT "id" FROM "course_runs"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."course_runs_e99f1707_live" TO azora_user;

-- Access to course_blueprints
ALTER TABLE "course_blueprints" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "course_blueprints" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "course_blueprints" TO azora_service;
GRANT SELECT ON "course_blueprints" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "course_blueprints_58e826f8_access" ON "course_blueprints"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "course_blueprints" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "course_blueprints" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "course_blueprints" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."course_blueprints" WITH (security_barrier = true) AS
    SELECT "id", "course_id", "programme_id", "code", "version", "credits", "notional_hours", "week_count",
        "contact_minutes_per_week", "minimum_enrolment", "maximum_enrolment", "pass_percent", "delivery_mode",
        "lead_id", "status", "approved_on", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "course_blueprints";
GRANT SELECT ON azora_reader."course_blueprints" TO azora_reader;
ALTER VIEW azora_reader."course_blueprints" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "course_blueprints"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "course_blueprints"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "course_blueprints"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "course_blueprints"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to course_runs
ALTER TABLE "course_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "course_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "course_runs" TO azora_service;
GRANT SELECT ON "course_runs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "course_runs_297bbca1_access" ON "course_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "course_runs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "course_runs" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "course_runs" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."course_runs" WITH (security_barrier = true) AS
    SELECT "id", "blueprint_id", "term_code", "section_code", "mode", "language", "starts_on", "ends_on", "census_on",
        "capacity", "room", "time_zone", "coordinator_id", "status", "cancelled_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "course_runs";
GRANT SELECT ON azora_reader."course_runs" TO azora_reader;
ALTER VIEW azora_reader."course_runs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "course_runs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "course_runs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "course_runs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "course_runs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to run_meetings
ALTER TABLE "run_meetings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "run_meetings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "run_meetings" TO azora_service;
GRANT SELECT ON "run_meetings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "run_meetings_27f4fa84_access" ON "run_meetings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "run_meetings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "run_meetings" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "run_meetings" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."course_runs_e99f1707_live" live WHERE live."id" = "run_meetings"."run_id"));
CREATE VIEW azora_reader."run_meetings" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "organization_id", "kind", "first_starts_at", "duration_minutes", "rrule", "exception_dates",
        "venue", "meeting_url", "created_at", "updated_at"
    FROM "run_meetings";
GRANT SELECT ON azora_reader."run_meetings" TO azora_reader;
ALTER VIEW azora_reader."run_meetings" OWNER TO azora_masker;

-- Access to teaching_assignments
ALTER TABLE "teaching_assignments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "teaching_assignments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "teaching_assignments" TO azora_service;
GRANT SELECT ON "teaching_assignments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "teaching_assignments_8575a4f0_access" ON "teaching_assignments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "teaching_assignments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "teaching_assignments" FOR SELECT TO azora_user
    USING ("instructor_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "teaching_assignments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "instructor_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."teaching_assignments" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "instructor_id", "part", "load_percent", "hours_per_week", "starts_on", "ends_on", "status",
        "decline_reason", "answered_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "teaching_assignments";
GRANT SELECT ON azora_reader."teaching_assignments" TO azora_reader;
ALTER VIEW azora_reader."teaching_assignments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "teaching_assignments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('instructor_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "teaching_assignments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('instructor_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "teaching_assignments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('instructor_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "teaching_assignments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to course_approvals
ALTER TABLE "course_approvals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "course_approvals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "course_approvals" TO azora_service;
GRANT SELECT ON "course_approvals" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("comment") ON "course_approvals" TO azora_maintenance;
CREATE POLICY "course_approvals_ba71d0bf_access" ON "course_approvals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "course_approvals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "course_approvals" FOR SELECT TO azora_user
    USING ("decided_by_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "course_approvals" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "decided_by_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."course_approvals" WITH (security_barrier = true) AS
    SELECT "id", "blueprint_id", "stage", "round", "submitted_by_id", "submitted_at", "decided_by_id", "decided_at",
        "outcome", azora.mask_free_text("comment") AS "comment", "conditions_due_on", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "course_approvals";
GRANT SELECT ON azora_reader."course_approvals" TO azora_reader;
ALTER VIEW azora_reader."course_approvals" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "course_approvals"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{comment}', '{decided_by_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "course_approvals"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{comment}', '{decided_by_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "course_approvals"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{comment}', '{decided_by_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "course_approvals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to content_release_rules
ALTER TABLE "content_release_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "content_release_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "content_release_rules" TO azora_service;
GRANT SELECT ON "content_release_rules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "content_release_rules_1ce5d518_access" ON "content_release_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "content_release_rules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "content_release_rules" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "content_release_rules" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."course_runs_e99f1707_live" live WHERE live."id" = "content_release_rules"."run_id"));
CREATE VIEW azora_reader."content_release_rules" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "organization_id", "module_id", "lesson_id", "condition", "opens_at", "closes_at",
        "after_days", "required_lesson_id", "minimum_percent", "when_locked", "created_at", "updated_at"
    FROM "content_release_rules";
GRANT SELECT ON azora_reader."content_release_rules" TO azora_reader;
ALTER VIEW azora_reader."content_release_rules" OWNER TO azora_masker;

-- Access to course_evaluations
ALTER TABLE "course_evaluations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "course_evaluations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "course_evaluations" TO azora_service;
GRANT SELECT ON "course_evaluations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "course_evaluations_13f45986_access" ON "course_evaluations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "course_evaluations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "course_evaluations" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "course_evaluations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."course_evaluations" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "opens_at", "closes_at", "invited_count", "response_count", "opened_by_id",
        "minimum_responses", "mean_rating", "status", "published_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "course_evaluations";
GRANT SELECT ON azora_reader."course_evaluations" TO azora_reader;
ALTER VIEW azora_reader."course_evaluations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "course_evaluations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "course_evaluations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "course_evaluations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "course_evaluations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to evaluation_responses
ALTER TABLE "evaluation_responses" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "evaluation_responses" FROM PUBLIC;
GRANT SELECT, INSERT ON "evaluation_responses" TO azora_service;
GRANT SELECT ("id", "evaluation_id", "teaching_rating", "organisation_rating", "assessment_rating", "workload_rating",
        "comment", "created_at")
    ON "evaluation_responses" TO azora_maintenance, azora_masker;
GRANT UPDATE ("comment") ON "evaluation_responses" TO azora_maintenance;
CREATE POLICY "evaluation_responses_289a1a24_access" ON "evaluation_responses"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "evaluation_responses" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."evaluation_responses" WITH (security_barrier = true) AS
    SELECT "id", "evaluation_id", "teaching_rating", "organisation_rating", "assessment_rating", "workload_rating",
        azora.mask_free_text("comment") AS "comment", "created_at"
    FROM "evaluation_responses";
GRANT SELECT ON azora_reader."evaluation_responses" TO azora_reader;
ALTER VIEW azora_reader."evaluation_responses" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "evaluation_responses"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{token_hash,comment}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "evaluation_responses"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
