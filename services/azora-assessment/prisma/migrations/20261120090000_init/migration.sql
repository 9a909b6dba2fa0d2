-- CreateEnum
CREATE TYPE "RoundingRule" AS ENUM ('HALF_UP', 'HALF_EVEN', 'DOWN', 'NONE');

-- CreateEnum
CREATE TYPE "Aggregation" AS ENUM ('WEIGHTED_MEAN', 'SIMPLE_MEAN', 'SUM', 'HIGHEST', 'MEDIAN');

-- CreateEnum
CREATE TYPE "MissingTreatment" AS ENUM ('EXCLUDE', 'ZERO');

-- CreateEnum
CREATE TYPE "GradebookStatus" AS ENUM ('OPEN', 'CLOSED', 'RELEASED');

-- CreateEnum
CREATE TYPE "ColumnCategory" AS ENUM ('TEST', 'EXAMINATION', 'ASSIGNMENT', 'PRACTICAL', 'PROJECT', 'PARTICIPATION', 'ORAL');

-- CreateEnum
CREATE TYPE "ScoreStatus" AS ENUM ('EXEMPT', 'NOT_SUBMITTED', 'SUBMITTED', 'PARTIALLY_GRADED', 'FULLY_GRADED');

-- CreateEnum
CREATE TYPE "ExemptionGround" AS ENUM ('MEDICAL', 'COMPASSIONATE', 'CREDIT_TRANSFER', 'ADMINISTRATIVE');

-- CreateEnum
CREATE TYPE "RubricMethod" AS ENUM ('ANALYTIC', 'HOLISTIC', 'CHECKLIST');

-- CreateEnum
CREATE TYPE "RubricStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'LOCKED');

-- CreateEnum
CREATE TYPE "AppealGround" AS ENUM ('ADDITION_ERROR', 'UNMARKED_WORK', 'RUBRIC_MISAPPLIED', 'BIAS', 'CIRCUMSTANCES');

-- CreateEnum
CREATE TYPE "AppealStatus" AS ENUM ('LODGED', 'UNDER_REVIEW', 'UPHELD', 'DISMISSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "grading_scales" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "pass_percent" SMALLINT NOT NULL,
    "rounding" "RoundingRule" NOT NULL DEFAULT 'HALF_UP',
    "decimals" SMALLINT NOT NULL DEFAULT 0,
    "is_locked" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "grading_scales_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grade_bands" (
    "id" UUID NOT NULL,
    "scale_id" UUID NOT NULL,
    "symbol" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "lower_percent" DECIMAL(5,2) NOT NULL,
    "upper_percent" DECIMAL(5,2) NOT NULL,
    "points" DECIMAL(4,2),
    "is_pass" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "grade_bands_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gradebooks" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "term_code" TEXT NOT NULL,
    "group_code" TEXT NOT NULL DEFAULT 'A',
    "scale_id" UUID NOT NULL,
    "aggregation" "Aggregation" NOT NULL DEFAULT 'WEIGHTED_MEAN',
    "drop_lowest" SMALLINT NOT NULL DEFAULT 0,
    "treat_missing" "MissingTreatment" NOT NULL DEFAULT 'EXCLUDE',
    "status" "GradebookStatus" NOT NULL DEFAULT 'OPEN',
    "closed_at" TIMESTAMPTZ(6),
    "closed_by_id" UUID,
    "released_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "gradebooks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gradebook_columns" (
    "id" UUID NOT NULL,
    "gradebook_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "category" "ColumnCategory" NOT NULL,
    "test_id" UUID,
    "assignment_id" UUID,
    "rubric_id" UUID,
    "result_value_min" DECIMAL(7,2) NOT NULL DEFAULT 0,
    "result_value_max" DECIMAL(7,2) NOT NULL,
    "weight_percent" DECIMAL(5,2) NOT NULL,
    "is_extra_credit" BOOLEAN NOT NULL DEFAULT false,
    "is_visible" BOOLEAN NOT NULL DEFAULT true,
    "assign_on" DATE,
    "due_on" DATE,
    "released_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "gradebook_columns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grade_entries" (
    "id" UUID NOT NULL,
    "gradebook_id" UUID NOT NULL,
    "column_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "score_status" "ScoreStatus" NOT NULL DEFAULT 'NOT_SUBMITTED',
    "score" DECIMAL(7,2),
    "percent" DECIMAL(5,2),
    "band_symbol" TEXT,
    "attempt_id" UUID,
    "is_late" BOOLEAN NOT NULL DEFAULT false,
    "is_missing" BOOLEAN NOT NULL DEFAULT false,
    "is_override" BOOLEAN NOT NULL DEFAULT false,
    "override_reason" TEXT,
    "exemption" "ExemptionGround",
    "comment" TEXT,
    "marker_id" UUID,
    "scored_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "grade_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rubrics" (
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "method" "RubricMethod" NOT NULL DEFAULT 'ANALYTIC',
    "points_possible" DECIMAL(7,2) NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "status" "RubricStatus" NOT NULL DEFAULT 'DRAFT',
    "locked_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "rubrics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rubric_criteria" (
    "id" UUID NOT NULL,
    "rubric_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "description" TEXT NOT NULL,
    "category" TEXT,
    "points" DECIMAL(7,2) NOT NULL,
    "outcome_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "rubric_criteria_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rubric_criterion_levels" (
    "id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "quality" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "score" DECIMAL(7,2) NOT NULL,
    "feedback" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "rubric_criterion_levels_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grade_appeals" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "stage" SMALLINT NOT NULL DEFAULT 1,
    "ground" "AppealGround" NOT NULL,
    "statement" TEXT,
    "status" "AppealStatus" NOT NULL DEFAULT 'LODGED',
    "original_score" DECIMAL(7,2),
    "new_score" DECIMAL(7,2),
    "finding" TEXT,
    "remarker_id" UUID,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "grade_appeals_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "grading_scales_created_by_id_idx" ON "grading_scales"("created_by_id");

-- CreateIndex
CREATE INDEX "grading_scales_organization_id_idx" ON "grading_scales"("organization_id");

-- CreateIndex
CREATE INDEX "grading_scales_compliance_id_idx" ON "grading_scales"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "grade_bands_scale_id_symbol_key" ON "grade_bands"("scale_id", "symbol");

-- CreateIndex
CREATE UNIQUE INDEX "grade_bands_scale_id_lower_percent_key" ON "grade_bands"("scale_id", "lower_percent");

-- CreateIndex
CREATE INDEX "gradebooks_scale_id_idx" ON "gradebooks"("scale_id");

-- CreateIndex
CREATE INDEX "gradebooks_closed_by_id_idx" ON "gradebooks"("closed_by_id");

-- CreateIndex
CREATE INDEX "gradebooks_compliance_id_idx" ON "gradebooks"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "gradebooks_course_id_term_code_group_code_key" ON "gradebooks"("course_id", "term_code", "group_code");

-- CreateIndex
CREATE UNIQUE INDEX "gradebooks_organization_id_id_key" ON "gradebooks"("organization_id", "id");

-- CreateIndex
CREATE INDEX "gradebook_columns_organization_id_gradebook_id_idx" ON "gradebook_columns"("organization_id", "gradebook_id");

-- CreateIndex
CREATE INDEX "gradebook_columns_test_id_idx" ON "gradebook_columns"("test_id");

-- CreateIndex
CREATE INDEX "gradebook_columns_assignment_id_idx" ON "gradebook_columns"("assignment_id");

-- CreateIndex
CREATE INDEX "gradebook_columns_rubric_id_idx" ON "gradebook_columns"("rubric_id");

-- CreateIndex
CREATE UNIQUE INDEX "gradebook_columns_gradebook_id_position_key" ON "gradebook_columns"("gradebook_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "gradebook_columns_gradebook_id_id_key" ON "gradebook_columns"("gradebook_id", "id");

-- CreateIndex
CREATE INDEX "grade_entries_gradebook_id_column_id_idx" ON "grade_entries"("gradebook_id", "column_id");

-- CreateIndex
CREATE INDEX "grade_entries_student_id_gradebook_id_idx" ON "grade_entries"("student_id", "gradebook_id");

-- CreateIndex
CREATE INDEX "grade_entries_attempt_id_idx" ON "grade_entries"("attempt_id");

-- CreateIndex
CREATE INDEX "grade_entries_marker_id_idx" ON "grade_entries"("marker_id");

-- CreateIndex
CREATE INDEX "grade_entries_organization_id_gradebook_id_idx" ON "grade_entries"("organization_id", "gradebook_id");

-- CreateIndex
CREATE INDEX "grade_entries_compliance_id_idx" ON "grade_entries"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "grade_entries_column_id_student_id_key" ON "grade_entries"("column_id", "student_id");

-- CreateIndex
CREATE UNIQUE INDEX "grade_entries_user_id_id_key" ON "grade_entries"("user_id", "id");

-- CreateIndex
CREATE INDEX "rubrics_author_id_idx" ON "rubrics"("author_id");

-- CreateIndex
CREATE INDEX "rubrics_organization_id_idx" ON "rubrics"("organization_id");

-- CreateIndex
CREATE INDEX "rubrics_compliance_id_idx" ON "rubrics"("compliance_id");

-- CreateIndex
CREATE INDEX "rubric_criteria_outcome_id_idx" ON "rubric_criteria"("outcome_id");

-- CreateIndex
CREATE UNIQUE INDEX "rubric_criteria_rubric_id_position_key" ON "rubric_criteria"("rubric_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "rubric_criterion_levels_criterion_id_position_key" ON "rubric_criterion_levels"("criterion_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "rubric_criterion_levels_criterion_id_score_key" ON "rubric_criterion_levels"("criterion_id", "score");

-- CreateIndex
CREATE INDEX "grade_appeals_user_id_entry_id_idx" ON "grade_appeals"("user_id", "entry_id");

-- CreateIndex
CREATE INDEX "grade_appeals_remarker_id_idx" ON "grade_appeals"("remarker_id");

-- CreateIndex
CREATE INDEX "grade_appeals_decided_by_id_idx" ON "grade_appeals"("decided_by_id");

-- CreateIndex
CREATE INDEX "grade_appeals_organization_id_idx" ON "grade_appeals"("organization_id");

-- CreateIndex
CREATE INDEX "grade_appeals_compliance_id_idx" ON "grade_appeals"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "grade_appeals_entry_id_stage_key" ON "grade_appeals"("entry_id", "stage");

-- AddForeignKey
ALTER TABLE "grade_bands" ADD CONSTRAINT "grade_bands_scale_id_fkey" FOREIGN KEY ("scale_id") REFERENCES "grading_scales"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gradebooks" ADD CONSTRAINT "gradebooks_scale_id_fkey" FOREIGN KEY ("scale_id") REFERENCES "grading_scales"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gradebook_columns" ADD CONSTRAINT "gradebook_columns_organization_id_gradebook_id_fkey" FOREIGN KEY ("organization_id", "gradebook_id") REFERENCES "gradebooks"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gradebook_columns" ADD CONSTRAINT "gradebook_columns_rubric_id_fkey" FOREIGN KEY ("rubric_id") REFERENCES "rubrics"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_entries" ADD CONSTRAINT "grade_entries_organization_id_gradebook_id_fkey" FOREIGN KEY ("organization_id", "gradebook_id") REFERENCES "gradebooks"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_entries" ADD CONSTRAINT "grade_entries_gradebook_id_column_id_fkey" FOREIGN KEY ("gradebook_id", "column_id") REFERENCES "gradebook_columns"("gradebook_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rubric_criteria" ADD CONSTRAINT "rubric_criteria_rubric_id_fkey" FOREIGN KEY ("rubric_id") REFERENCES "rubrics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rubric_criterion_levels" ADD CONSTRAINT "rubric_criterion_levels_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "rubric_criteria"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_appeals" ADD CONSTRAINT "grade_appeals_user_id_entry_id_fkey" FOREIGN KEY ("user_id", "entry_id") REFERENCES "grade_entries"("user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of grading_scales
ALTER TABLE "grading_scales" ADD CONSTRAINT "grading_scales_name_a940fbdc_check"
    CHECK (char_length(name) BETWEEN 1 AND 100);
ALTER TABLE "grading_scales" ADD CONSTRAINT "grading_scales_pass_percent_f2ab4f9d_check"
    CHECK (pass_percent BETWEEN 0 AND 100);
ALTER TABLE "grading_scales" ADD CONSTRAINT "grading_scales_decimals_64f5cfb3_check"
    CHECK (decimals BETWEEN 0 AND 2);
CREATE UNIQUE INDEX "grading_scales_name_c0dac508_key" ON "grading_scales" ("name")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "grading_scales_organization_id_name_9fb2ecfb_key" ON "grading_scales" ("organization_id", "name")
    WHERE (organization_id IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of grade_bands
ALTER TABLE "grade_bands" ADD CONSTRAINT "grade_bands_lower_percent_upper_percent_42b658f5_check"
    CHECK (lower_percent >= 0 AND upper_percent <= 100 AND lower_percent < upper_percent);
ALTER TABLE "grade_bands" ADD CONSTRAINT "grade_bands_points_025c7878_check"
    CHECK (points >= 0 AND points <= 10);
ALTER TABLE "grade_bands" ADD CONSTRAINT "grade_bands_symbol_ec989e64_check"
    CHECK (symbol ~ '^[A-Z0-9][A-Z0-9+-]{0,7}$');

-- Safeguards of gradebooks
ALTER TABLE "gradebooks" ADD CONSTRAINT "gradebooks_term_code_d9e24669_check"
    CHECK (term_code ~ '^[0-9]{4}-[A-Z0-9]{1,4}$');
ALTER TABLE "gradebooks" ADD CONSTRAINT "gradebooks_drop_lowest_f8baba8e_check"
    CHECK (drop_lowest BETWEEN 0 AND 20);
ALTER TABLE "gradebooks" ADD CONSTRAINT "gradebooks_status_closed_at_71c42134_check"
    CHECK ((status IN ('CLOSED', 'RELEASED')) = (closed_at IS NOT NULL));
ALTER TABLE "gradebooks" ADD CONSTRAINT "gradebooks_status_released_at_18659d6c_check"
    CHECK ((status = 'RELEASED') = (released_at IS NOT NULL));
ALTER TABLE "gradebooks" ADD CONSTRAINT "gradebooks_released_at_closed_at_f16178b6_check"
    CHECK (released_at >= closed_at);
ALTER TABLE "gradebooks" ADD CONSTRAINT "gradebooks_closed_at_closed_by_id_ccd001ee_check"
    CHECK ((closed_at IS NULL) = (closed_by_id IS NULL));

-- Safeguards of gradebook_columns
ALTER TABLE "gradebook_columns" ADD CONSTRAINT "gradebook_columns_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "gradebook_columns" ADD CONSTRAINT "gradebook_columns_result_value_min_result_value_e7f9b6b8_check"
    CHECK (result_value_min >= 0 AND result_value_max > result_value_min);
ALTER TABLE "gradebook_columns" ADD CONSTRAINT "gradebook_columns_weight_percent_e9b5222d_check"
    CHECK (weight_percent BETWEEN 0 AND 100);
ALTER TABLE "gradebook_columns" ADD CONSTRAINT "gradebook_columns_due_on_assign_on_a59f5b6c_check"
    CHECK (due_on >= assign_on);
ALTER TABLE "gradebook_columns" ADD CONSTRAINT "gradebook_columns_is_extra_credit_weight_percent_3e8ada60_check"
    CHECK (NOT is_extra_credit OR weight_percent = 0);
ALTER TABLE "gradebook_columns" ADD CONSTRAINT "gradebook_columns_released_at_is_visible_0f559f7f_check"
    CHECK (released_at IS NULL OR is_visible);

-- Safeguards of grade_entries
ALTER TABLE "grade_entries" ADD CONSTRAINT "grade_entries_score_status_score_5d97be13_check"
    CHECK ((score_status IN ('PARTIALLY_GRADED', 'FULLY_GRADED')) = (score IS NOT NULL));
ALTER TABLE "grade_entries" ADD CONSTRAINT "grade_entries_score_0ad6ee5c_check"
    CHECK (score >= 0 AND score <= 10000);
ALTER TABLE "grade_entries" ADD CONSTRAINT "grade_entries_percent_ea257d50_check"
    CHECK (percent BETWEEN 0 AND 200);
ALTER TABLE "grade_entries" ADD CONSTRAINT "grade_entries_percent_score_45a669c7_check"
    CHECK ((percent IS NULL) = (score IS NULL));
ALTER TABLE "grade_entries" ADD CONSTRAINT "grade_entries_score_status_scored_on_d76cc0e0_check"
    CHECK ((score_status = 'FULLY_GRADED') = (scored_on IS NOT NULL));
ALTER TABLE "grade_entries" ADD CONSTRAINT "grade_entries_is_override_override_reason_d4e3f37f_check"
    CHECK (NOT is_override OR override_reason IS NOT NULL);
ALTER TABLE "grade_entries" ADD CONSTRAINT "grade_entries_marker_id_user_id_0ff85c96_check"
    CHECK (marker_id <> user_id);
ALTER TABLE "grade_entries" ADD CONSTRAINT "grade_entries_score_status_exemption_81ac11dd_check"
    CHECK ((score_status = 'EXEMPT') = (exemption IS NOT NULL));

-- Safeguards of rubrics
ALTER TABLE "rubrics" ADD CONSTRAINT "rubrics_points_possible_618af67f_check"
    CHECK (points_possible > 0 AND points_possible <= 1000);
ALTER TABLE "rubrics" ADD CONSTRAINT "rubrics_title_f1d5d4fa_check"
    CHECK (char_length(title) BETWEEN 1 AND 200);
ALTER TABLE "rubrics" ADD CONSTRAINT "rubrics_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "rubrics" ADD CONSTRAINT "rubrics_status_locked_at_6570d290_check"
    CHECK ((status = 'LOCKED') = (locked_at IS NOT NULL));

-- Safeguards of rubric_criteria
ALTER TABLE "rubric_criteria" ADD CONSTRAINT "rubric_criteria_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "rubric_criteria" ADD CONSTRAINT "rubric_criteria_points_773edad4_check"
    CHECK (points > 0 AND points <= 1000);
ALTER TABLE "rubric_criteria" ADD CONSTRAINT "rubric_criteria_description_6ed212f0_check"
    CHECK (char_length(description) BETWEEN 1 AND 1000);

-- Safeguards of rubric_criterion_levels
ALTER TABLE "rubric_criterion_levels" ADD CONSTRAINT "rubric_criterion_levels_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "rubric_criterion_levels" ADD CONSTRAINT "rubric_criterion_levels_score_17f2ccb1_check"
    CHECK (score >= 0);
ALTER TABLE "rubric_criterion_levels" ADD CONSTRAINT "rubric_criterion_levels_quality_5e27fc75_check"
    CHECK (quality <> '');

-- Safeguards of grade_appeals
ALTER TABLE "grade_appeals" ADD CONSTRAINT "grade_appeals_status_decided_at_329b2e43_check"
    CHECK ((status IN ('UPHELD', 'DISMISSED')) = (decided_at IS NOT NULL));
ALTER TABLE "grade_appeals" ADD CONSTRAINT "grade_appeals_decided_at_decided_by_id_43720c54_check"
    CHECK ((decided_at IS NULL) = (decided_by_id IS NULL));
ALTER TABLE "grade_appeals" ADD CONSTRAINT "grade_appeals_decided_by_id_user_id_49b4ef74_check"
    CHECK (decided_by_id <> user_id);
ALTER TABLE "grade_appeals" ADD CONSTRAINT "grade_appeals_status_new_score_1f9b844d_check"
    CHECK ((status = 'UPHELD') = (new_score IS NOT NULL));
ALTER TABLE "grade_appeals" ADD CONSTRAINT "grade_appeals_original_score_new_score_969ce108_check"
    CHECK (original_score >= 0 AND new_score >= 0);
ALTER TABLE "grade_appeals" ADD CONSTRAINT "grade_appeals_decided_at_created_at_1d48c85e_check"
    CHECK (decided_at >= created_at);
ALTER TABLE "grade_appeals" ADD CONSTRAINT "grade_appeals_stage_207e5005_check"
    CHECK (stage BETWEEN 1 AND 3);
CREATE UNIQUE INDEX "grade_appeals_entry_id_03a3ddb8_key" ON "grade_appeals" ("entry_id")
    WHERE (status IN ('LODGED', 'UNDER_REVIEW') AND deleted_at IS NULL);

-- Live rows of grading_scales
CREATE VIEW azora_keys."grading_scales_7f5ec0e6_live" AS
    SELECT "id" FROM "grading_scales"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."grading_scales_7f5ec0e6_live" TO azora_user;

-- Live rows of gradebooks
CREATE VIEW azora_keys."gradebooks_6197117e_live" AS
    SELECT "id" FROM "gradebooks"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."gradebooks_6197117e_live" TO azora_user;

-- Live rows of rubrics
CREATE VIEW azora_keys."rubrics_c9da388b_live" AS
    SELECT "id" FROM "rubrics"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."rubrics_c9da388b_live" TO azora_user;

-- Live rows of rubric_criteria
CREATE VIEW azora_keys."rubric_criteria_0ab3d4af_live" AS
    SELECT "id" FROM "rubric_criteria"
    WHERE EXISTS (SELECT FROM azora_keys."rubrics_c9da388b_live" live WHERE live."id" = "rubric_criteria"."rubric_id");
GRANT SELECT ON azora_keys."rubric_criteria_0ab3d4af_live" TO azora_user;

-- Own rows of grading_scales
CREATE VIEW azora_keys."grading_scales_fe07a7e2_own" AS
    SELECT "id" FROM "grading_scales"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."grading_scales_fe07a7e2_own" TO azora_user;

-- Own rows of rubrics
CREATE VIEW azora_keys."rubrics_56f54a3d_own" AS
    SELECT "id" FROM "rubrics"
    WHERE "author_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."rubrics_56f54a3d_own" TO azora_user;

-- Own rows of rubric_criteria
CREATE VIEW azora_keys."rubric_criteria_cff2a62e_own" AS
    SELECT "id" FROM "rubric_criteria"
    WHERE "rubric_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."rubrics_56f54a3d_own"))
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."rubrics_c9da388b_live" live WHERE live."id" = "rubric_criteria"."rubric_id"));
GRANT SELECT ON azora_keys."rubric_criteria_cff2a62e_own" TO azora_user;

-- Access to grading_scales
ALTER TABLE "grading_scales" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "grading_scales" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "grading_scales" TO azora_service;
GRANT SELECT ON "grading_scales" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "grading_scales_7a92118f_access" ON "grading_scales"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "grading_scales" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "grading_scales" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "grading_scales" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."grading_scales" WITH (security_barrier = true) AS
    SELECT "id", "name", "pass_percent", "rounding", "decimals", "is_locked", "created_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "grading_scales";
GRANT SELECT ON azora_reader."grading_scales" TO azora_reader;
ALTER VIEW azora_reader."grading_scales" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "grading_scales"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "grading_scales"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "grading_scales"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "grading_scales"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to grade_bands
ALTER TABLE "grade_bands" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "grade_bands" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "grade_bands" TO azora_service;
GRANT SELECT ON "grade_bands" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "grade_bands_4f6b5835_access" ON "grade_bands"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "grade_bands" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "grade_bands" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "grade_bands" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "scale_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."grading_scales_fe07a7e2_own")))
        OR EXISTS (SELECT FROM azora_keys."grading_scales_7f5ec0e6_live" live WHERE live."id" = "grade_bands"."scale_id"));
CREATE VIEW azora_reader."grade_bands" WITH (security_barrier = true) AS
    SELECT "id", "scale_id", "symbol", "description", "lower_percent", "upper_percent", "points", "is_pass", "created_at",
        "updated_at"
    FROM "grade_bands";
GRANT SELECT ON azora_reader."grade_bands" TO azora_reader;
ALTER VIEW azora_reader."grade_bands" OWNER TO azora_masker;

-- Access to gradebooks
ALTER TABLE "gradebooks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "gradebooks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "gradebooks" TO azora_service;
GRANT SELECT ON "gradebooks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "gradebooks_7223f2f0_access" ON "gradebooks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "gradebooks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "gradebooks" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "gradebooks" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."gradebooks" WITH (security_barrier = true) AS
    SELECT "id", "course_id", "term_code", "group_code", "scale_id", "aggregation", "drop_lowest", "treat_missing",
        "status", "closed_at", "closed_by_id", "released_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "gradebooks";
GRANT SELECT ON azora_reader."gradebooks" TO azora_reader;
ALTER VIEW azora_reader."gradebooks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "gradebooks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "gradebooks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "gradebooks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "gradebooks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to gradebook_columns
ALTER TABLE "gradebook_columns" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "gradebook_columns" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "gradebook_columns" TO azora_service;
GRANT SELECT ON "gradebook_columns" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "gradebook_columns_a966c5cd_access" ON "gradebook_columns"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "gradebook_columns" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "gradebook_columns" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "gradebook_columns" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."gradebooks_6197117e_live" live WHERE live."id" = "gradebook_columns"."gradebook_id"));
CREATE VIEW azora_reader."gradebook_columns" WITH (security_barrier = true) AS
    SELECT "id", "gradebook_id", "organization_id", "position", "title", "category", "test_id", "assignment_id",
        "rubric_id", "result_value_min", "result_value_max", "weight_percent", "is_extra_credit", "is_visible",
        "assign_on", "due_on", "released_at", "created_at", "updated_at"
    FROM "gradebook_columns";
GRANT SELECT ON azora_reader."gradebook_columns" TO azora_reader;
ALTER VIEW azora_reader."gradebook_columns" OWNER TO azora_masker;

-- Access to grade_entries
ALTER TABLE "grade_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "grade_entries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "grade_entries" TO azora_service;
GRANT SELECT ON "grade_entries" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("comment") ON "grade_entries" TO azora_maintenance;
CREATE POLICY "grade_entries_f5d631b8_access" ON "grade_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "grade_entries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "grade_entries" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "grade_entries" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."grade_entries" WITH (security_barrier = true) AS
    SELECT "id", "gradebook_id", "column_id", "student_id", "user_id", "score_status", "score", "percent", "band_symbol",
        "attempt_id", "is_late", "is_missing", "is_override", "override_reason", "exemption",
        azora.mask_free_text("comment") AS "comment", "marker_id", "scored_on", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "grade_entries";
GRANT SELECT ON azora_reader."grade_entries" TO azora_reader;
ALTER VIEW azora_reader."grade_entries" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "grade_entries"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{comment}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "grade_entries"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{comment}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "grade_entries"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{comment}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "grade_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to rubrics
ALTER TABLE "rubrics" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rubrics" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rubrics" TO azora_service;
GRANT SELECT ON "rubrics" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "author_id", "title", "method", "points_possible", "created_at", "updated_at"),
    UPDATE ("title", "description", "updated_at") ON "rubrics" TO azora_user;
CREATE POLICY "rubrics_f78d3d22_access" ON "rubrics"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rubrics" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "rubrics" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "rubrics" FOR INSERT TO azora_user
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "rubrics" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "rubrics" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "author_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."rubrics" WITH (security_barrier = true) AS
    SELECT "id", "author_id", "title", "description", "method", "points_possible", "version", "status", "locked_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "rubrics";
GRANT SELECT ON azora_reader."rubrics" TO azora_reader;
ALTER VIEW azora_reader."rubrics" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "rubrics"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('author_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "rubrics"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('author_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "rubrics"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('author_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "rubrics"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to rubric_criteria
ALTER TABLE "rubric_criteria" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rubric_criteria" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rubric_criteria" TO azora_service;
GRANT SELECT ON "rubric_criteria" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "rubric_criteria_e06f555f_access" ON "rubric_criteria"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rubric_criteria" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "rubric_criteria" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "rubric_criteria" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "rubric_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."rubrics_56f54a3d_own")))
        OR EXISTS (SELECT FROM azora_keys."rubrics_c9da388b_live" live WHERE live."id" = "rubric_criteria"."rubric_id"));
CREATE VIEW azora_reader."rubric_criteria" WITH (security_barrier = true) AS
    SELECT "id", "rubric_id", "position", "description", "category", "points", "outcome_id", "created_at", "updated_at"
    FROM "rubric_criteria";
GRANT SELECT ON azora_reader."rubric_criteria" TO azora_reader;
ALTER VIEW azora_reader."rubric_criteria" OWNER TO azora_masker;

-- Access to rubric_criterion_levels
ALTER TABLE "rubric_criterion_levels" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rubric_criterion_levels" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rubric_criterion_levels" TO azora_service;
GRANT SELECT ON "rubric_criterion_levels" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "rubric_criterion_levels_c834903e_access" ON "rubric_criterion_levels"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rubric_criterion_levels" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "rubric_criterion_levels" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "rubric_criterion_levels" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "criterion_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."rubric_criteria_cff2a62e_own")))
        OR EXISTS (SELECT FROM azora_keys."rubric_criteria_0ab3d4af_live" live WHERE live."id" = "rubric_criterion_levels"."criterion_id"));
CREATE VIEW azora_reader."rubric_criterion_levels" WITH (security_barrier = true) AS
    SELECT "id", "criterion_id", "position", "quality", "description", "score", "feedback", "created_at", "updated_at"
    FROM "rubric_criterion_levels";
GRANT SELECT ON azora_reader."rubric_criterion_levels" TO azora_reader;
ALTER VIEW azora_reader."rubric_criterion_levels" OWNER TO azora_masker;

-- Access to grade_appeals
ALTER TABLE "grade_appeals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "grade_appeals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "grade_appeals" TO azora_service;
GRANT SELECT ON "grade_appeals" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "entry_id", "user_id", "ground", "statement", "organization_id", "created_at", "updated_at") ON "grade_appeals" TO azora_user;
GRANT UPDATE ("statement", "finding") ON "grade_appeals" TO azora_maintenance;
CREATE POLICY "grade_appeals_15af36f2_access" ON "grade_appeals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "grade_appeals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "grade_appeals" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "grade_appeals" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "grade_appeals" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."grade_appeals" WITH (security_barrier = true) AS
    SELECT "id", "entry_id", "user_id", "stage", "ground", azora.mask_free_text("statement") AS "statement", "status",
        "original_score", "new_score", azora.mask_free_text("finding") AS "finding", "remarker_id", "decided_by_id",
        "decided_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "grade_appeals";
GRANT SELECT ON azora_reader."grade_appeals" TO azora_reader;
ALTER VIEW azora_reader."grade_appeals" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "grade_appeals"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{statement,finding}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "grade_appeals"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{statement,finding}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "grade_appeals"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{statement,finding}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "grade_appeals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
