-- CreateEnum
CREATE TYPE "SessionStatus" AS ENUM ('ACTIVE', 'COMPLETED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "MessageRole" AS ENUM ('STUDENT', 'TUTOR');

-- CreateEnum
CREATE TYPE "InsightKind" AS ENUM ('STRENGTH', 'GAP', 'MISCONCEPTION', 'INTEREST');

-- CreateEnum
CREATE TYPE "LearnerLevel" AS ENUM ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT');

-- CreateEnum
CREATE TYPE "LearningPace" AS ENUM ('RELAXED', 'STEADY', 'INTENSIVE');

-- CreateEnum
CREATE TYPE "PathStatus" AS ENUM ('ACTIVE', 'COMPLETED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "StepKind" AS ENUM ('LESSON', 'PRACTICE', 'PROJECT', 'ASSESSMENT');

-- CreateEnum
CREATE TYPE "ProgressStatus" AS ENUM ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED');

-- CreateEnum
CREATE TYPE "AssessmentStatus" AS ENUM ('IN_PROGRESS', 'COMPLETED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "tutoring_sessions" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "tutor_id" UUID,
    "course_id" UUID,
    "topic" TEXT NOT NULL,
    "status" "SessionStatus" NOT NULL DEFAULT 'ACTIVE',
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "tutoring_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "messages" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "MessageRole" NOT NULL DEFAULT 'STUDENT',
    "content" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_insights" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "InsightKind" NOT NULL,
    "skill" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "confidence" DECIMAL(5,4) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "learning_insights_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_paths" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "from_level" "LearnerLevel" NOT NULL,
    "to_level" "LearnerLevel" NOT NULL,
    "estimated_hours" SMALLINT NOT NULL,
    "total_steps" SMALLINT NOT NULL,
    "completed_steps" SMALLINT NOT NULL DEFAULT 0,
    "status" "PathStatus" NOT NULL DEFAULT 'ACTIVE',
    "completed_at" TIMESTAMPTZ(6),
    "course_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "learning_paths_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "path_steps" (
    "id" UUID NOT NULL,
    "path_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "StepKind" NOT NULL,
    "module_id" UUID,
    "estimated_minutes" SMALLINT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "path_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress" (
    "id" UUID NOT NULL,
    "path_id" UUID NOT NULL,
    "step_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "status" "ProgressStatus" NOT NULL DEFAULT 'NOT_STARTED',
    "percent" SMALLINT NOT NULL DEFAULT 0,
    "mastery" DECIMAL(5,4),
    "completed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "questions" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "session_id" UUID,
    "subject" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(6),
    "helpful" BOOLEAN,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessments" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "course_id" UUID,
    "status" "AssessmentStatus" NOT NULL DEFAULT 'IN_PROGRESS',
    "item_difficulty" DECIMAL(6,4) NOT NULL DEFAULT 0,
    "ability" DECIMAL(6,4) NOT NULL DEFAULT 0,
    "standard_error" DECIMAL(6,4) NOT NULL DEFAULT 1,
    "item_count" SMALLINT NOT NULL DEFAULT 0,
    "correct_count" SMALLINT NOT NULL DEFAULT 0,
    "responses" JSONB NOT NULL DEFAULT '[]',
    "completed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "assessments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "student_profiles" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "level" "LearnerLevel" NOT NULL DEFAULT 'BEGINNER',
    "pace" "LearningPace" NOT NULL DEFAULT 'STEADY',
    "interests" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "goals" TEXT,
    "mastery" JSONB NOT NULL DEFAULT '{}',
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "student_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "tutoring_sessions_user_id_student_id_created_at_idx" ON "tutoring_sessions"("user_id", "student_id", "created_at");

-- CreateIndex
CREATE INDEX "tutoring_sessions_tutor_id_idx" ON "tutoring_sessions"("tutor_id");

-- CreateIndex
CREATE INDEX "tutoring_sessions_course_id_idx" ON "tutoring_sessions"("course_id");

-- CreateIndex
CREATE INDEX "tutoring_sessions_organization_id_idx" ON "tutoring_sessions"("organization_id");

-- CreateIndex
CREATE INDEX "tutoring_sessions_compliance_id_idx" ON "tutoring_sessions"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "tutoring_sessions_id_user_id_key" ON "tutoring_sessions"("id", "user_id");

-- CreateIndex
CREATE INDEX "messages_user_id_session_id_idx" ON "messages"("user_id", "session_id");

-- CreateIndex
CREATE UNIQUE INDEX "messages_session_id_position_key" ON "messages"("session_id", "position");

-- CreateIndex
CREATE INDEX "learning_insights_session_id_idx" ON "learning_insights"("session_id");

-- CreateIndex
CREATE INDEX "learning_insights_user_id_session_id_idx" ON "learning_insights"("user_id", "session_id");

-- CreateIndex
CREATE INDEX "learning_paths_user_id_student_id_status_idx" ON "learning_paths"("user_id", "student_id", "status");

-- CreateIndex
CREATE INDEX "learning_paths_course_id_idx" ON "learning_paths"("course_id");

-- CreateIndex
CREATE INDEX "learning_paths_organization_id_idx" ON "learning_paths"("organization_id");

-- CreateIndex
CREATE INDEX "learning_paths_compliance_id_idx" ON "learning_paths"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "learning_paths_id_user_id_key" ON "learning_paths"("id", "user_id");

-- CreateIndex
CREATE INDEX "path_steps_module_id_idx" ON "path_steps"("module_id");

-- CreateIndex
CREATE UNIQUE INDEX "path_steps_path_id_position_key" ON "path_steps"("path_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "path_steps_path_id_id_key" ON "path_steps"("path_id", "id");

-- CreateIndex
CREATE INDEX "progress_user_id_path_id_idx" ON "progress"("user_id", "path_id");

-- CreateIndex
CREATE UNIQUE INDEX "progress_path_id_step_id_key" ON "progress"("path_id", "step_id");

-- CreateIndex
CREATE INDEX "questions_user_id_student_id_created_at_idx" ON "questions"("user_id", "student_id", "created_at");

-- CreateIndex
CREATE INDEX "questions_session_id_idx" ON "questions"("session_id");

-- CreateIndex
CREATE INDEX "questions_organization_id_idx" ON "questions"("organization_id");

-- CreateIndex
CREATE INDEX "questions_compliance_id_idx" ON "questions"("compliance_id");

-- CreateIndex
CREATE INDEX "assessments_user_id_student_id_created_at_idx" ON "assessments"("user_id", "student_id", "created_at");

-- CreateIndex
CREATE INDEX "assessments_course_id_idx" ON "assessments"("course_id");

-- CreateIndex
CREATE INDEX "assessments_organization_id_idx" ON "assessments"("organization_id");

-- CreateIndex
CREATE INDEX "assessments_compliance_id_idx" ON "assessments"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "student_profiles_student_id_key" ON "student_profiles"("student_id");

-- CreateIndex
CREATE UNIQUE INDEX "student_profiles_user_id_key" ON "student_profiles"("user_id");

-- CreateIndex
CREATE INDEX "student_profiles_organization_id_idx" ON "student_profiles"("organization_id");

-- CreateIndex
CREATE INDEX "student_profiles_compliance_id_idx" ON "student_profiles"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "student_profiles_user_id_student_id_key" ON "student_profiles"("user_id", "student_id");

-- AddForeignKey
ALTER TABLE "tutoring_sessions" ADD CONSTRAINT "tutoring_sessions_user_id_student_id_fkey" FOREIGN KEY ("user_id", "student_id") REFERENCES "student_profiles"("user_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_session_id_user_id_fkey" FOREIGN KEY ("session_id", "user_id") REFERENCES "tutoring_sessions"("id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_insights" ADD CONSTRAINT "learning_insights_session_id_user_id_fkey" FOREIGN KEY ("session_id", "user_id") REFERENCES "tutoring_sessions"("id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_paths" ADD CONSTRAINT "learning_paths_user_id_student_id_fkey" FOREIGN KEY ("user_id", "student_id") REFERENCES "student_profiles"("user_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "path_steps" ADD CONSTRAINT "path_steps_path_id_fkey" FOREIGN KEY ("path_id") REFERENCES "learning_paths"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress" ADD CONSTRAINT "progress_path_id_user_id_fkey" FOREIGN KEY ("path_id", "user_id") REFERENCES "learning_paths"("id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress" ADD CONSTRAINT "progress_path_id_step_id_fkey" FOREIGN KEY ("path_id", "step_id") REFERENCES "path_steps"("path_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_user_id_student_id_fkey" FOREIGN KEY ("user_id", "student_id") REFERENCES "student_profiles"("user_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "tutoring_sessions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_user_id_student_id_fkey" FOREIGN KEY ("user_id", "student_id") REFERENCES "student_profiles"("user_id", "student_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of tutoring_sessions
ALTER TABLE "tutoring_sessions" ADD CONSTRAINT "tutoring_sessions_status_ended_at_2365bdda_check"
    CHECK ((status = 'ACTIVE') = (ended_at IS NULL));
ALTER TABLE "tutoring_sessions" ADD CONSTRAINT "tutoring_sessions_ended_at_created_at_d8f5f181_check"
    CHECK (ended_at >= created_at);

-- Safeguards of messages
ALTER TABLE "messages" ADD CONSTRAINT "messages_position_2032a0fe_check"
    CHECK (position >= 1);

-- Safeguards of learning_insights
ALTER TABLE "learning_insights" ADD CONSTRAINT "learning_insights_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);

-- Safeguards of learning_paths
ALTER TABLE "learning_paths" ADD CONSTRAINT "learning_paths_total_steps_192186fd_check"
    CHECK (total_steps >= 1);
ALTER TABLE "learning_paths" ADD CONSTRAINT "learning_paths_completed_steps_total_steps_3c91f0b8_check"
    CHECK (completed_steps BETWEEN 0 AND total_steps);
ALTER TABLE "learning_paths" ADD CONSTRAINT "learning_paths_from_level_to_level_f521212b_check"
    CHECK (from_level <= to_level);
ALTER TABLE "learning_paths" ADD CONSTRAINT "learning_paths_estimated_hours_717287f1_check"
    CHECK (estimated_hours > 0);
ALTER TABLE "learning_paths" ADD CONSTRAINT "learning_paths_status_completed_at_a7bd4c47_check"
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL));
ALTER TABLE "learning_paths" ADD CONSTRAINT "learning_paths_status_completed_steps_total_step_608520ac_check"
    CHECK (status <> 'COMPLETED' OR completed_steps = total_steps);

-- Safeguards of path_steps
ALTER TABLE "path_steps" ADD CONSTRAINT "path_steps_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "path_steps" ADD CONSTRAINT "path_steps_estimated_minutes_da2ab909_check"
    CHECK (estimated_minutes > 0);

-- Safeguards of progress
ALTER TABLE "progress" ADD CONSTRAINT "progress_percent_ec828b5d_check"
    CHECK (percent BETWEEN 0 AND 100);
ALTER TABLE "progress" ADD CONSTRAINT "progress_mastery_974662a6_check"
    CHECK (mastery BETWEEN 0 AND 1);
ALTER TABLE "progress" ADD CONSTRAINT "progress_status_completed_at_a7bd4c47_check"
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL));
ALTER TABLE "progress" ADD CONSTRAINT "progress_status_percent_d3fb0446_check"
    CHECK (status <> 'COMPLETED' OR percent = 100);
ALTER TABLE "progress" ADD CONSTRAINT "progress_status_percent_7a5772fe_check"
    CHECK (status <> 'NOT_STARTED' OR percent = 0);

-- Safeguards of questions
ALTER TABLE "questions" ADD CONSTRAINT "questions_answer_answered_at_2ef15c38_check"
    CHECK ((answer IS NULL) = (answered_at IS NULL));
ALTER TABLE "questions" ADD CONSTRAINT "questions_helpful_answer_38350f69_check"
    CHECK (helpful IS NULL OR answer IS NOT NULL);

-- Safeguards of assessments
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_ability_a103df2d_check"
    CHECK (ability BETWEEN -6 AND 6);
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_item_difficulty_96c3b768_check"
    CHECK (item_difficulty BETWEEN -6 AND 6);
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_standard_error_414f7995_check"
    CHECK (standard_error > 0 AND standard_error < 'NaN');
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_correct_count_item_count_411bb2b3_check"
    CHECK (correct_count BETWEEN 0 AND item_count);
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_responses_item_count_1f76befb_check"
    CHECK (jsonb_typeof(responses) = 'array' AND jsonb_array_length(responses) = item_count);
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_status_completed_at_a7bd4c47_check"
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL));

-- Safeguards of student_profiles
ALTER TABLE "student_profiles" ADD CONSTRAINT "student_profiles_mastery_83adcf1d_check"
    CHECK (jsonb_typeof(mastery) = 'object');

-- Live rows of tutoring_sessions
CREATE VIEW azora_keys."tutoring_sessions_71ab6fe4_live" AS
    SELECT "id" FROM "tutoring_sessions"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."tutoring_sessions_71ab6fe4_live" TO azora_user;

-- Live rows of learning_paths
CREATE VIEW azora_keys."learning_paths_52c6bccb_live" AS
    SELECT "id" FROM "learning_paths"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."learning_paths_52c6bccb_live" TO azora_user;

-- Own rows of learning_paths
CREATE VIEW azora_keys."learning_paths_04907d16_own" AS
    SELECT "id" FROM "learning_paths"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."learning_paths_04907d16_own" TO azora_user;

-- Access to tutoring_sessions
ALTER TABLE "tutoring_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tutoring_sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tutoring_sessions" TO azora_service;
GRANT SELECT ON "tutoring_sessions" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "student_id", "user_id", "tutor_id", "course_id", "topic", "created_at", "updated_at"),
    UPDATE ("topic", "updated_at") ON "tutoring_sessions" TO azora_user;
CREATE POLICY "tutoring_sessions_4ef039bf_access" ON "tutoring_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tutoring_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "tutoring_sessions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "tutoring_sessions" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "tutoring_sessions" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "tutoring_sessions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."tutoring_sessions" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "tutor_id", "course_id", "topic", "status", "ended_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "tutoring_sessions";
GRANT SELECT ON azora_reader."tutoring_sessions" TO azora_reader;
ALTER VIEW azora_reader."tutoring_sessions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "tutoring_sessions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "tutoring_sessions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "tutoring_sessions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "tutoring_sessions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to messages
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "messages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "messages" TO azora_service;
GRANT SELECT ON "messages" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "session_id", "user_id", "position", "content", "created_at", "updated_at") ON "messages" TO azora_user;
GRANT UPDATE ("content") ON "messages" TO azora_maintenance;
CREATE POLICY "messages_da86931c_access" ON "messages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "messages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "messages" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "messages" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "messages" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."tutoring_sessions_71ab6fe4_live" live WHERE live."id" = "messages"."session_id"));
CREATE VIEW azora_reader."messages" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "user_id", "position", "role", azora.mask_free_text("content") AS "content", "created_at",
        "updated_at"
    FROM "messages";
GRANT SELECT ON azora_reader."messages" TO azora_reader;
ALTER VIEW azora_reader."messages" OWNER TO azora_masker;

-- Access to learning_insights
ALTER TABLE "learning_insights" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "learning_insights" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "learning_insights" TO azora_service;
GRANT SELECT ON "learning_insights" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("statement") ON "learning_insights" TO azora_maintenance;
CREATE POLICY "learning_insights_534c39c1_access" ON "learning_insights"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "learning_insights" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "learning_insights" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "learning_insights" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."tutoring_sessions_71ab6fe4_live" live WHERE live."id" = "learning_insights"."session_id"));
CREATE VIEW azora_reader."learning_insights" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "user_id", "kind", "skill", azora.mask_free_text("statement") AS "statement", "confidence",
        "created_at", "updated_at"
    FROM "learning_insights";
GRANT SELECT ON azora_reader."learning_insights" TO azora_reader;
ALTER VIEW azora_reader."learning_insights" OWNER TO azora_masker;

-- Access to learning_paths
ALTER TABLE "learning_paths" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "learning_paths" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "learning_paths" TO azora_service;
GRANT SELECT ON "learning_paths" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "learning_paths_73bca97e_access" ON "learning_paths"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "learning_paths" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "learning_paths" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "learning_paths" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."learning_paths" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "title", "subject", "from_level", "to_level", "estimated_hours", "total_steps",
        "completed_steps", "status", "completed_at", "course_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "learning_paths";
GRANT SELECT ON azora_reader."learning_paths" TO azora_reader;
ALTER VIEW azora_reader."learning_paths" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "learning_paths"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "learning_paths"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "learning_paths"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "learning_paths"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to path_steps
ALTER TABLE "path_steps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "path_steps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "path_steps" TO azora_service;
GRANT SELECT ON "path_steps" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "path_steps_b8c4f115_access" ON "path_steps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "path_steps" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "path_steps" FOR SELECT TO azora_user
    USING ("path_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."learning_paths_04907d16_own")));
CREATE VIEW azora_reader."path_steps" WITH (security_barrier = true) AS
    SELECT "id", "path_id", "position", "title", "kind", "module_id", "estimated_minutes", "created_at", "updated_at"
    FROM "path_steps";
GRANT SELECT ON azora_reader."path_steps" TO azora_reader;
ALTER VIEW azora_reader."path_steps" OWNER TO azora_masker;

-- Access to progress
ALTER TABLE "progress" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "progress" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "progress" TO azora_service;
GRANT SELECT ON "progress" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "progress_3d00d35e_access" ON "progress"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "progress" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "progress" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "progress" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."learning_paths_52c6bccb_live" live WHERE live."id" = "progress"."path_id"));
CREATE VIEW azora_reader."progress" WITH (security_barrier = true) AS
    SELECT "id", "path_id", "step_id", "user_id", "status", "percent", "mastery", "completed_at", "created_at",
        "updated_at"
    FROM "progress";
GRANT SELECT ON azora_reader."progress" TO azora_reader;
ALTER VIEW azora_reader."progress" OWNER TO azora_masker;

-- Access to questions
ALTER TABLE "questions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "questions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "questions" TO azora_service;
GRANT SELECT ON "questions" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "student_id", "user_id", "subject", "question", "created_at", "updated_at"),
    UPDATE ("helpful", "updated_at") ON "questions" TO azora_user;
GRANT UPDATE ("question", "answer") ON "questions" TO azora_maintenance;
CREATE POLICY "questions_45df5f88_access" ON "questions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "questions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "questions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "questions" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "questions" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "questions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."questions" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "session_id", "subject", azora.mask_free_text("question") AS "question",
        azora.mask_free_text("answer") AS "answer", "answered_at", "helpful", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "questions";
GRANT SELECT ON azora_reader."questions" TO azora_reader;
ALTER VIEW azora_reader."questions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "questions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{question,answer}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "questions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{question,answer}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "questions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{question,answer}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "questions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to assessments
ALTER TABLE "assessments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "assessments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "assessments" TO azora_service;
GRANT SELECT ON "assessments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "assessments_ae63a60e_access" ON "assessments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "assessments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "assessments" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "assessments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."assessments" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "subject", "course_id", "status", "item_difficulty", "ability",
        "standard_error", "item_count", "correct_count", "responses", "completed_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "assessments";
GRANT SELECT ON azora_reader."assessments" TO azora_reader;
ALTER VIEW azora_reader."assessments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "assessments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "assessments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "assessments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "assessments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to student_profiles
ALTER TABLE "student_profiles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "student_profiles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "student_profiles" TO azora_service;
GRANT SELECT ON "student_profiles" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("pace", "interests", "goals", "updated_at") ON "student_profiles" TO azora_user;
GRANT UPDATE ("goals") ON "student_profiles" TO azora_maintenance;
CREATE POLICY "student_profiles_01289a8d_access" ON "student_profiles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "student_profiles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "student_profiles" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "student_profiles" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "student_profiles" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."student_profiles" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "level", "pace", "interests", azora.mask_free_text("goals") AS "goals",
        "mastery", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "student_profiles";
GRANT SELECT ON azora_reader."student_profiles" TO azora_reader;
ALTER VIEW azora_reader."student_profiles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "student_profiles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{goals}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "student_profiles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{goals}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "student_profiles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{goals}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "student_profiles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
