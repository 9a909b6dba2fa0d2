-- CreateEnum
CREATE TYPE "MaterialKind" AS ENUM ('EXPLANATION', 'WORKED_EXAMPLE', 'EXERCISE', 'QUIZ', 'SUMMARY', 'ANALOGY', 'CASE_STUDY', 'FLASHCARDS');

-- CreateEnum
CREATE TYPE "TemplateStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "ReadingLevel" AS ENUM ('PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'TERTIARY', 'PROFESSIONAL');

-- CreateEnum
CREATE TYPE "RequestStatus" AS ENUM ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'REFUSED');

-- CreateEnum
CREATE TYPE "GenerationFailure" AS ENUM ('MODEL_ERROR', 'SCHEMA_VIOLATION', 'TIMEOUT', 'BUDGET_EXCEEDED');

-- CreateEnum
CREATE TYPE "LomDifficulty" AS ENUM ('VERY_EASY', 'EASY', 'MEDIUM', 'DIFFICULT', 'VERY_DIFFICULT');

-- CreateEnum
CREATE TYPE "LessonStatus" AS ENUM ('GENERATED', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ReviewerKind" AS ENUM ('HUMAN', 'AUTOMATIC');

-- CreateEnum
CREATE TYPE "ReviewVerdict" AS ENUM ('APPROVE', 'REVISE', 'REJECT');

-- CreateEnum
CREATE TYPE "FeltDifficulty" AS ENUM ('TOO_EASY', 'RIGHT', 'TOO_HARD');

-- CreateEnum
CREATE TYPE "ReportedFault" AS ENUM ('WRONG', 'OFFENSIVE', 'UNCLEAR', 'BROKEN');

-- CreateEnum
CREATE TYPE "GenerationStep" AS ENUM ('OUTLINE', 'DRAFT', 'REVISION', 'TRANSLATION', 'IMAGE', 'FACT_CHECK');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "content_templates" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "material" "MaterialKind" NOT NULL,
    "prompt" TEXT NOT NULL,
    "required_variables" TEXT[],
    "output_schema" JSONB,
    "max_output_tokens" INTEGER NOT NULL DEFAULT 4096,
    "temperature" DECIMAL(3,2) NOT NULL DEFAULT 0.4,
    "needs_review" BOOLEAN NOT NULL DEFAULT true,
    "author_id" UUID,
    "status" "TemplateStatus" NOT NULL DEFAULT 'DRAFT',
    "retired_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "content_templates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "generation_requests" (
    "id" UUID NOT NULL,
    "requester_id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "course_id" UUID,
    "persona_id" UUID,
    "language" TEXT NOT NULL DEFAULT 'en',
    "topic" TEXT NOT NULL,
    "variables" JSONB NOT NULL DEFAULT '{}',
    "reading_level" "ReadingLevel" NOT NULL DEFAULT 'UPPER_SECONDARY',
    "target_minutes" SMALLINT,
    "status" "RequestStatus" NOT NULL DEFAULT 'QUEUED',
    "retry_count" SMALLINT NOT NULL DEFAULT 0,
    "failure" "GenerationFailure",
    "idempotency_key" TEXT NOT NULL,
    "finished_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "generation_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "generated_lessons" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "revision" SMALLINT NOT NULL DEFAULT 1,
    "learner_id" UUID,
    "organization_id" UUID,
    "completion_call_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "content_sha256" CHAR(64) NOT NULL,
    "material" "MaterialKind" NOT NULL,
    "difficulty" "LomDifficulty" NOT NULL DEFAULT 'MEDIUM',
    "word_count" INTEGER NOT NULL,
    "learning_minutes" SMALLINT NOT NULL,
    "reading_ease" DECIMAL(5,2),
    "is_machine_made" BOOLEAN NOT NULL DEFAULT true,
    "manifest_file_id" UUID,
    "status" "LessonStatus" NOT NULL DEFAULT 'GENERATED',
    "withdrawn_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "generated_lessons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quality_reviews" (
    "id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "reviewer_kind" "ReviewerKind" NOT NULL,
    "reviewer_id" UUID,
    "accuracy" SMALLINT NOT NULL,
    "clarity" SMALLINT NOT NULL,
    "inclusiveness" SMALLINT NOT NULL,
    "factual_error_count" SMALLINT NOT NULL DEFAULT 0,
    "similarity_percent" DECIMAL(5,2),
    "verdict" "ReviewVerdict" NOT NULL,
    "comment" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "quality_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learner_content_feedback" (
    "id" UUID NOT NULL,
    "lesson_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "rating" SMALLINT NOT NULL,
    "difficulty_felt" "FeltDifficulty",
    "reported" "ReportedFault",
    "comment" TEXT,
    "seconds_spent" INTEGER,
    "completion_percent" SMALLINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "learner_content_feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "generation_costs" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "step" "GenerationStep" NOT NULL,
    "completion_call_id" UUID,
    "model_name" TEXT NOT NULL,
    "prompt_tokens" INTEGER NOT NULL DEFAULT 0,
    "cached_tokens" INTEGER NOT NULL DEFAULT 0,
    "completion_tokens" INTEGER NOT NULL DEFAULT 0,
    "image_count" SMALLINT NOT NULL DEFAULT 0,
    "unit_cost_per_million" DECIMAL(18,8) NOT NULL,
    "cost" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "generation_costs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "content_templates_author_id_idx" ON "content_templates"("author_id");

-- CreateIndex
CREATE INDEX "content_templates_organization_id_idx" ON "content_templates"("organization_id");

-- CreateIndex
CREATE INDEX "content_templates_compliance_id_idx" ON "content_templates"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "content_templates_code_version_key" ON "content_templates"("code", "version");

-- CreateIndex
CREATE UNIQUE INDEX "generation_requests_idempotency_key_key" ON "generation_requests"("idempotency_key");

-- CreateIndex
CREATE INDEX "generation_requests_requester_id_idx" ON "generation_requests"("requester_id");

-- CreateIndex
CREATE INDEX "generation_requests_template_id_idx" ON "generation_requests"("template_id");

-- CreateIndex
CREATE INDEX "generation_requests_course_id_idx" ON "generation_requests"("course_id");

-- CreateIndex
CREATE INDEX "generation_requests_persona_id_idx" ON "generation_requests"("persona_id");

-- CreateIndex
CREATE INDEX "generation_requests_organization_id_idx" ON "generation_requests"("organization_id");

-- CreateIndex
CREATE INDEX "generation_requests_compliance_id_idx" ON "generation_requests"("compliance_id");

-- CreateIndex
CREATE INDEX "generated_lessons_learner_id_idx" ON "generated_lessons"("learner_id");

-- CreateIndex
CREATE INDEX "generated_lessons_organization_id_idx" ON "generated_lessons"("organization_id");

-- CreateIndex
CREATE INDEX "generated_lessons_completion_call_id_idx" ON "generated_lessons"("completion_call_id");

-- CreateIndex
CREATE INDEX "generated_lessons_manifest_file_id_idx" ON "generated_lessons"("manifest_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "generated_lessons_request_id_revision_key" ON "generated_lessons"("request_id", "revision");

-- CreateIndex
CREATE INDEX "quality_reviews_lesson_id_created_at_idx" ON "quality_reviews"("lesson_id", "created_at");

-- CreateIndex
CREATE INDEX "quality_reviews_reviewer_id_idx" ON "quality_reviews"("reviewer_id");

-- CreateIndex
CREATE INDEX "learner_content_feedback_user_id_idx" ON "learner_content_feedback"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "learner_content_feedback_lesson_id_user_id_key" ON "learner_content_feedback"("lesson_id", "user_id");

-- CreateIndex
CREATE INDEX "generation_costs_request_id_step_idx" ON "generation_costs"("request_id", "step");

-- CreateIndex
CREATE INDEX "generation_costs_created_at_idx" ON "generation_costs" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "generation_costs_completion_call_id_idx" ON "generation_costs"("completion_call_id");

-- AddForeignKey
ALTER TABLE "generation_requests" ADD CONSTRAINT "generation_requests_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "content_templates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generated_lessons" ADD CONSTRAINT "generated_lessons_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "generation_requests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quality_reviews" ADD CONSTRAINT "quality_reviews_lesson_id_fkey" FOREIGN KEY ("lesson_id") REFERENCES "generated_lessons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learner_content_feedback" ADD CONSTRAINT "learner_content_feedback_lesson_id_fkey" FOREIGN KEY ("lesson_id") REFERENCES "generated_lessons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "generation_costs" ADD CONSTRAINT "generation_costs_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "generation_requests"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of content_templates
ALTER TABLE "content_templates" ADD CONSTRAINT "content_templates_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "content_templates" ADD CONSTRAINT "content_templates_prompt_78737e87_check"
    CHECK (prompt ~ '[{][{][a-z_]+[}][}]');
ALTER TABLE "content_templates" ADD CONSTRAINT "content_templates_required_variables_88e57c95_check"
    CHECK (coalesce(cardinality(required_variables), 0) >= 1);
ALTER TABLE "content_templates" ADD CONSTRAINT "content_templates_max_output_tokens_0682aca7_check"
    CHECK (max_output_tokens BETWEEN 64 AND 200000);
ALTER TABLE "content_templates" ADD CONSTRAINT "content_templates_temperature_e2f57fde_check"
    CHECK (temperature BETWEEN 0 AND 2);
ALTER TABLE "content_templates" ADD CONSTRAINT "content_templates_output_schema_a3d4265f_check"
    CHECK (jsonb_typeof(output_schema) = 'object');
ALTER TABLE "content_templates" ADD CONSTRAINT "content_templates_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));
CREATE UNIQUE INDEX "content_templates_code_0980bb76_key" ON "content_templates" ("code")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of generation_requests
ALTER TABLE "generation_requests" ADD CONSTRAINT "generation_requests_status_finished_at_87303d54_check"
    CHECK ((status IN ('COMPLETED', 'FAILED', 'REFUSED')) = (finished_at IS NOT NULL));
ALTER TABLE "generation_requests" ADD CONSTRAINT "generation_requests_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "generation_requests" ADD CONSTRAINT "generation_requests_finished_at_created_at_0787d175_check"
    CHECK (finished_at >= created_at);
ALTER TABLE "generation_requests" ADD CONSTRAINT "generation_requests_variables_1053e727_check"
    CHECK (jsonb_typeof(variables) = 'object');
ALTER TABLE "generation_requests" ADD CONSTRAINT "generation_requests_target_minutes_3979410a_check"
    CHECK (target_minutes BETWEEN 1 AND 240);
ALTER TABLE "generation_requests" ADD CONSTRAINT "generation_requests_retry_count_791133bd_check"
    CHECK (retry_count BETWEEN 0 AND 5);
ALTER TABLE "generation_requests" ADD CONSTRAINT "generation_requests_idempotency_key_08b79519_check"
    CHECK (idempotency_key <> '');
CREATE INDEX "generation_requests_created_at_fbbec1c3_idx" ON "generation_requests" ("created_at")
    WHERE (status = 'QUEUED' AND deleted_at IS NULL);

-- Safeguards of generated_lessons
ALTER TABLE "generated_lessons" ADD CONSTRAINT "generated_lessons_content_sha256_66cce6d9_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "generated_lessons" ADD CONSTRAINT "generated_lessons_word_count_learning_minutes_2ad2bdb8_check"
    CHECK (word_count > 0 AND learning_minutes BETWEEN 1 AND 600);
ALTER TABLE "generated_lessons" ADD CONSTRAINT "generated_lessons_reading_ease_bcf1b411_check"
    CHECK (reading_ease BETWEEN -100 AND 122);
ALTER TABLE "generated_lessons" ADD CONSTRAINT "generated_lessons_status_withdrawn_at_018e63c3_check"
    CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL));
ALTER TABLE "generated_lessons" ADD CONSTRAINT "generated_lessons_revision_d46d512f_check"
    CHECK (revision >= 1);
ALTER TABLE "generated_lessons" ADD CONSTRAINT "generated_lessons_is_machine_made_67a015e6_check"
    CHECK (is_machine_made);
CREATE UNIQUE INDEX "generated_lessons_request_id_6ea671d7_key" ON "generated_lessons" ("request_id")
    WHERE (status IN ('APPROVED', 'PUBLISHED'));

-- Safeguards of quality_reviews
ALTER TABLE "quality_reviews" ADD CONSTRAINT "quality_reviews_accuracy_clarity_inclusiveness_02663540_check"
    CHECK (accuracy BETWEEN 1 AND 5 AND clarity BETWEEN 1 AND 5 AND inclusiveness BETWEEN 1 AND 5);
ALTER TABLE "quality_reviews" ADD CONSTRAINT "quality_reviews_reviewer_kind_reviewer_id_65902f38_check"
    CHECK ((reviewer_kind = 'HUMAN') = (reviewer_id IS NOT NULL));
ALTER TABLE "quality_reviews" ADD CONSTRAINT "quality_reviews_factual_error_count_1cc74eb7_check"
    CHECK (factual_error_count >= 0);
ALTER TABLE "quality_reviews" ADD CONSTRAINT "quality_reviews_verdict_factual_error_count_accu_e59f5a6f_check"
    CHECK (verdict <> 'APPROVE' OR (factual_error_count = 0 AND accuracy >= 3));
ALTER TABLE "quality_reviews" ADD CONSTRAINT "quality_reviews_similarity_percent_fb7c388e_check"
    CHECK (similarity_percent BETWEEN 0 AND 100);

-- Safeguards of learner_content_feedback
ALTER TABLE "learner_content_feedback" ADD CONSTRAINT "learner_content_feedback_rating_b21ef1da_check"
    CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE "learner_content_feedback" ADD CONSTRAINT "learner_content_feedback_seconds_spent_e0a1a125_check"
    CHECK (seconds_spent >= 0);
ALTER TABLE "learner_content_feedback" ADD CONSTRAINT "learner_content_feedback_completion_percent_17239316_check"
    CHECK (completion_percent BETWEEN 0 AND 100);
ALTER TABLE "learner_content_feedback" ADD CONSTRAINT "learner_content_feedback_comment_eaa7c8f5_check"
    CHECK (char_length(comment) <= 2000);

-- Safeguards of generation_costs
ALTER TABLE "generation_costs" ADD CONSTRAINT "generation_costs_prompt_tokens_completion_tokens_7dcb2418_check"
    CHECK (prompt_tokens >= 0 AND completion_tokens >= 0 AND cached_tokens BETWEEN 0 AND prompt_tokens);
ALTER TABLE "generation_costs" ADD CONSTRAINT "generation_costs_cost_77c1b93f_check"
    CHECK (cost >= 0 AND cost < 'NaN');
ALTER TABLE "generation_costs" ADD CONSTRAINT "generation_costs_unit_cost_per_million_5f327dc0_check"
    CHECK (unit_cost_per_million >= 0 AND unit_cost_per_million < 'NaN');
ALTER TABLE "generation_costs" ADD CONSTRAINT "generation_costs_step_prompt_tokens_completion_t_2e9138e5_check"
    CHECK (step = 'IMAGE' OR prompt_tokens + completion_tokens > 0);
ALTER TABLE "generation_costs" ADD CONSTRAINT "generation_costs_image_count_step_f00bb093_check"
    CHECK (image_count >= 0 AND (step = 'IMAGE') = (image_count > 0));

-- Live rows of generation_requests
CREATE VIEW azora_keys."generation_requests_c0241bd2_live" AS
    SELECT "id" FROM "generation_requests"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."generation_requests_c0241bd2_live" TO azora_user;

-- Live rows of generated_lessons
CREATE VIEW azora_keys."generated_lessons_7616851f_live" AS
    SELECT "id" FROM "generated_lessons"
    WHERE EXISTS (SELECT FROM azora_keys."generation_requests_c0241bd2_live" live WHERE live."id" = "generated_lessons"."request_id");
GRANT SELECT ON azora_keys."generated_lessons_7616851f_live" TO azora_user;

-- Access to content_templates
ALTER TABLE "content_templates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "content_templates" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "content_templates" TO azora_service;
GRANT SELECT ON "content_templates" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "content_templates_14ec3fab_access" ON "content_templates"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "content_templates" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "content_templates" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "content_templates" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."content_templates" WITH (security_barrier = true) AS
    SELECT "id", "code", "version", "title", "material", "prompt", "required_variables", "output_schema",
        "max_output_tokens", "temperature", "needs_review", "author_id", "status", "retired_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "content_templates";
GRANT SELECT ON azora_reader."content_templates" TO azora_reader;
ALTER VIEW azora_reader."content_templates" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "content_templates"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "content_templates"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "content_templates"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "content_templates"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to generation_requests
ALTER TABLE "generation_requests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "generation_requests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "generation_requests" TO azora_service;
GRANT SELECT ON "generation_requests" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "requester_id", "template_id", "language", "topic", "reading_level", "idempotency_key", "created_at",
        "updated_at") ON "generation_requests" TO azora_user;
GRANT UPDATE ("topic", "variables") ON "generation_requests" TO azora_maintenance;
CREATE POLICY "generation_requests_55e429f1_access" ON "generation_requests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "generation_requests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "generation_requests" FOR SELECT TO azora_user
    USING ("requester_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "generation_requests" FOR INSERT TO azora_user
    WITH CHECK ("requester_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "generation_requests" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "requester_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."generation_requests" WITH (security_barrier = true) AS
    SELECT "id", "requester_id", "template_id", "course_id", "persona_id", "language",
        azora.mask_free_text("topic") AS "topic", NULL::jsonb AS "variables", "reading_level", "target_minutes",
        "status", "retry_count", "failure", "idempotency_key", "finished_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "generation_requests";
GRANT SELECT ON azora_reader."generation_requests" TO azora_reader;
ALTER VIEW azora_reader."generation_requests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "generation_requests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{topic,variables}', '{requester_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "generation_requests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{topic,variables}', '{requester_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "generation_requests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{topic,variables}', '{requester_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "generation_requests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to generated_lessons
ALTER TABLE "generated_lessons" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "generated_lessons" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "generated_lessons" TO azora_service;
GRANT SELECT ON "generated_lessons" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("body") ON "generated_lessons" TO azora_maintenance;
CREATE POLICY "generated_lessons_703d02aa_access" ON "generated_lessons"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "generated_lessons" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "generated_lessons" FOR SELECT TO azora_user
    USING ("learner_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "generated_lessons" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "learner_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."generation_requests_c0241bd2_live" live WHERE live."id" = "generated_lessons"."request_id"));
CREATE VIEW azora_reader."generated_lessons" WITH (security_barrier = true) AS
    SELECT "id", "request_id", "revision", "learner_id", "organization_id", "completion_call_id", "title",
        azora.mask_free_text("body") AS "body", "content_sha256", "material", "difficulty", "word_count",
        "learning_minutes", "reading_ease", "is_machine_made", "manifest_file_id", "status", "withdrawn_at",
        "created_at", "updated_at"
    FROM "generated_lessons";
GRANT SELECT ON azora_reader."generated_lessons" TO azora_reader;
ALTER VIEW azora_reader."generated_lessons" OWNER TO azora_masker;

-- Access to quality_reviews
ALTER TABLE "quality_reviews" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "quality_reviews" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "quality_reviews" TO azora_service;
GRANT SELECT ON "quality_reviews" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("comment") ON "quality_reviews" TO azora_maintenance;
CREATE POLICY "quality_reviews_2e61f8b5_access" ON "quality_reviews"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "quality_reviews" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "quality_reviews" FOR SELECT TO azora_user
    USING ("reviewer_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "quality_reviews" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."generated_lessons_7616851f_live" live WHERE live."id" = "quality_reviews"."lesson_id"));
CREATE VIEW azora_reader."quality_reviews" WITH (security_barrier = true) AS
    SELECT "id", "lesson_id", "reviewer_kind", "reviewer_id", "accuracy", "clarity", "inclusiveness",
        "factual_error_count", "similarity_percent", "verdict", azora.mask_free_text("comment") AS "comment",
        "created_at", "updated_at"
    FROM "quality_reviews";
GRANT SELECT ON azora_reader."quality_reviews" TO azora_reader;
ALTER VIEW azora_reader."quality_reviews" OWNER TO azora_masker;

-- Access to learner_content_feedback
ALTER TABLE "learner_content_feedback" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "learner_content_feedback" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "learner_content_feedback" TO azora_service;
GRANT SELECT ON "learner_content_feedback" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "lesson_id", "user_id", "rating", "difficulty_felt", "reported", "comment", "created_at", "updated_at"),
    UPDATE ("rating", "difficulty_felt", "reported", "comment", "updated_at") ON "learner_content_feedback" TO azora_user;
GRANT UPDATE ("comment") ON "learner_content_feedback" TO azora_maintenance;
CREATE POLICY "learner_content_feedback_0f95ccad_access" ON "learner_content_feedback"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "learner_content_feedback" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "learner_content_feedback" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "learner_content_feedback" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "learner_content_feedback" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "learner_content_feedback" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."generated_lessons_7616851f_live" live WHERE live."id" = "learner_content_feedback"."lesson_id"));
CREATE VIEW azora_reader."learner_content_feedback" WITH (security_barrier = true) AS
    SELECT "id", "lesson_id", "user_id", "rating", "difficulty_felt", "reported",
        azora.mask_free_text("comment") AS "comment", "seconds_spent", "completion_percent", "created_at",
        "updated_at"
    FROM "learner_content_feedback";
GRANT SELECT ON azora_reader."learner_content_feedback" TO azora_reader;
ALTER VIEW azora_reader."learner_content_feedback" OWNER TO azora_masker;

-- Access to generation_costs
ALTER TABLE "generation_costs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "generation_costs" FROM PUBLIC;
GRANT SELECT, INSERT ON "generation_costs" TO azora_service;
GRANT SELECT ON "generation_costs" TO azora_maintenance, azora_masker;
CREATE POLICY "generation_costs_be359b8c_access" ON "generation_costs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "generation_costs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."generation_costs" WITH (security_barrier = true) AS
    SELECT "id", "request_id", "step", "completion_call_id", "model_name", "prompt_tokens", "cached_tokens",
        "completion_tokens", "image_count", "unit_cost_per_million", "cost", "currency", "created_at"
    FROM "generation_costs";
GRANT SELECT ON azora_reader."generation_costs" TO azora_reader;
ALTER VIEW azora_reader."generation_costs" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "generation_costs"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "generation_costs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
