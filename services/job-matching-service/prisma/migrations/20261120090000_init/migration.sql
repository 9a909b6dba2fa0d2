-- CreateEnum
CREATE TYPE "RemotePreference" AS ENUM ('ANY', 'REMOTE_ONLY', 'HYBRID', 'ON_SITE');

-- CreateEnum
CREATE TYPE "Availability" AS ENUM ('NOT_LOOKING', 'OPEN', 'WITHIN_A_MONTH', 'IMMEDIATELY');

-- CreateEnum
CREATE TYPE "Proficiency" AS ENUM ('NOVICE', 'BEGINNER', 'COMPETENT', 'PROFICIENT', 'EXPERT');

-- CreateEnum
CREATE TYPE "SkillEvidence" AS ENUM ('SELF_DECLARED', 'COURSE', 'CREDENTIAL', 'WORK_SAMPLE', 'ENDORSED', 'TESTED');

-- CreateEnum
CREATE TYPE "RequirementKind" AS ENUM ('SKILL', 'EXPERIENCE', 'QUALIFICATION');

-- CreateEnum
CREATE TYPE "Necessity" AS ENUM ('ESSENTIAL', 'OPTIONAL');

-- CreateEnum
CREATE TYPE "Extraction" AS ENUM ('EMPLOYER', 'MODEL', 'OCCUPATION_STANDARD');

-- CreateEnum
CREATE TYPE "RunTrigger" AS ENUM ('JOB_POSTED', 'PROFILE_CHANGED', 'SCHEDULED', 'REQUESTED');

-- CreateEnum
CREATE TYPE "RunStatus" AS ENUM ('RUNNING', 'COMPLETED', 'FAILED');

-- CreateEnum
CREATE TYPE "FeedbackSide" AS ENUM ('CANDIDATE', 'EMPLOYER');

-- CreateEnum
CREATE TYPE "FeedbackSignal" AS ENUM ('APPLIED', 'SAVED', 'DISMISSED', 'CONTACTED', 'HIRED', 'NOT_RELEVANT');

-- CreateEnum
CREATE TYPE "DisagreementReason" AS ENUM ('SKILLS_WRONG', 'LEVEL_WRONG', 'LOCATION', 'SALARY', 'ALREADY_SEEN', 'UNFAIR');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "candidate_profiles" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "skill_profile_id" UUID,
    "sought_occupation" CHAR(6) NOT NULL,
    "onet_soc_code" CHAR(10),
    "experience_months" INTEGER NOT NULL DEFAULT 0,
    "nqf_level" SMALLINT,
    "home_country" CHAR(2),
    "remote_preference" "RemotePreference" NOT NULL DEFAULT 'ANY',
    "willing_to_relocate" BOOLEAN NOT NULL DEFAULT false,
    "availability" "Availability" NOT NULL DEFAULT 'NOT_LOOKING',
    "salary_floor" DECIMAL(18,8),
    "salary_currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "embedding" DOUBLE PRECISION[],
    "open_to_matches" BOOLEAN NOT NULL DEFAULT false,
    "refreshed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "candidate_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate_skills" (
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "esco_uri" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "proficiency" "Proficiency" NOT NULL,
    "months_used" INTEGER NOT NULL DEFAULT 0,
    "last_used_on" DATE,
    "evidence" "SkillEvidence" NOT NULL DEFAULT 'SELF_DECLARED',
    "credential_id" UUID,
    "confidence" DECIMAL(4,3) NOT NULL DEFAULT 0.5,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "candidate_skills_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_requirements" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "kind" "RequirementKind" NOT NULL,
    "necessity" "Necessity" NOT NULL,
    "esco_uri" TEXT,
    "label" TEXT NOT NULL,
    "nqf_level" SMALLINT,
    "minimum_months" INTEGER,
    "minimum_proficiency" "Proficiency",
    "weight" DECIMAL(4,3) NOT NULL,
    "extracted_by" "Extraction" NOT NULL,
    "extraction_confidence" DECIMAL(4,3),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "job_requirements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_runs" (
    "id" UUID NOT NULL,
    "trigger" "RunTrigger" NOT NULL,
    "job_id" UUID,
    "candidate_id" UUID,
    "candidate_user_id" UUID,
    "model_version_id" UUID NOT NULL,
    "skill_weight" DECIMAL(4,3) NOT NULL,
    "experience_weight" DECIMAL(4,3) NOT NULL,
    "qualification_weight" DECIMAL(4,3) NOT NULL,
    "preference_weight" DECIMAL(4,3) NOT NULL,
    "considered_count" INTEGER NOT NULL DEFAULT 0,
    "scored_count" INTEGER NOT NULL DEFAULT 0,
    "adverse_impact_ratio" DECIMAL(6,4),
    "status" "RunStatus" NOT NULL DEFAULT 'RUNNING',
    "failure" TEXT,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "finished_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "match_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_scores" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "organization_id" UUID,
    "user_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "total_percent" DECIMAL(5,2) NOT NULL,
    "skill_percent" DECIMAL(5,2) NOT NULL,
    "experience_percent" DECIMAL(5,2) NOT NULL,
    "qualification_percent" DECIMAL(5,2) NOT NULL,
    "preference_percent" DECIMAL(5,2) NOT NULL,
    "matched_skills" TEXT[],
    "missing_skills" TEXT[],
    "explanation" TEXT NOT NULL,
    "excluded" BOOLEAN NOT NULL DEFAULT false,
    "exclusion_requirement_id" UUID,
    "shown_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "match_scores_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_feedbacks" (
    "id" UUID NOT NULL,
    "score_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "side" "FeedbackSide" NOT NULL,
    "signal" "FeedbackSignal" NOT NULL,
    "usefulness" SMALLINT,
    "disagreement" "DisagreementReason",
    "comment" TEXT,
    "used_in_training" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "match_feedbacks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "candidate_profiles_user_id_key" ON "candidate_profiles"("user_id");

-- CreateIndex
CREATE INDEX "candidate_profiles_sought_occupation_idx" ON "candidate_profiles"("sought_occupation");

-- CreateIndex
CREATE INDEX "candidate_profiles_skill_profile_id_idx" ON "candidate_profiles"("skill_profile_id");

-- CreateIndex
CREATE INDEX "candidate_profiles_organization_id_idx" ON "candidate_profiles"("organization_id");

-- CreateIndex
CREATE INDEX "candidate_profiles_compliance_id_idx" ON "candidate_profiles"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_profiles_user_id_id_key" ON "candidate_profiles"("user_id", "id");

-- CreateIndex
CREATE INDEX "candidate_skills_esco_uri_idx" ON "candidate_skills"("esco_uri");

-- CreateIndex
CREATE INDEX "candidate_skills_credential_id_idx" ON "candidate_skills"("credential_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_skills_candidate_id_esco_uri_key" ON "candidate_skills"("candidate_id", "esco_uri");

-- CreateIndex
CREATE INDEX "job_requirements_job_id_kind_idx" ON "job_requirements"("job_id", "kind");

-- CreateIndex
CREATE INDEX "match_runs_job_id_started_at_idx" ON "match_runs"("job_id", "started_at");

-- CreateIndex
CREATE INDEX "match_runs_candidate_user_id_candidate_id_idx" ON "match_runs"("candidate_user_id", "candidate_id");

-- CreateIndex
CREATE INDEX "match_runs_model_version_id_idx" ON "match_runs"("model_version_id");

-- CreateIndex
CREATE INDEX "match_runs_organization_id_idx" ON "match_runs"("organization_id");

-- CreateIndex
CREATE INDEX "match_runs_compliance_id_idx" ON "match_runs"("compliance_id");

-- CreateIndex
CREATE INDEX "match_scores_user_id_total_percent_idx" ON "match_scores"("user_id", "total_percent");

-- CreateIndex
CREATE INDEX "match_scores_user_id_candidate_id_idx" ON "match_scores"("user_id", "candidate_id");

-- CreateIndex
CREATE INDEX "match_scores_job_id_total_percent_idx" ON "match_scores"("job_id", "total_percent");

-- CreateIndex
CREATE INDEX "match_scores_organization_id_idx" ON "match_scores"("organization_id");

-- CreateIndex
CREATE INDEX "match_scores_exclusion_requirement_id_idx" ON "match_scores"("exclusion_requirement_id");

-- CreateIndex
CREATE INDEX "match_scores_created_at_idx" ON "match_scores" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "match_scores_run_id_candidate_id_job_id_key" ON "match_scores"("run_id", "candidate_id", "job_id");

-- CreateIndex
CREATE INDEX "match_feedbacks_author_id_idx" ON "match_feedbacks"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "match_feedbacks_score_id_author_id_key" ON "match_feedbacks"("score_id", "author_id");

-- AddForeignKey
ALTER TABLE "candidate_skills" ADD CONSTRAINT "candidate_skills_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate_profiles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_candidate_user_id_candidate_id_fkey" FOREIGN KEY ("candidate_user_id", "candidate_id") REFERENCES "candidate_profiles"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_scores" ADD CONSTRAINT "match_scores_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "match_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_scores" ADD CONSTRAINT "match_scores_user_id_candidate_id_fkey" FOREIGN KEY ("user_id", "candidate_id") REFERENCES "candidate_profiles"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_scores" ADD CONSTRAINT "match_scores_exclusion_requirement_id_fkey" FOREIGN KEY ("exclusion_requirement_id") REFERENCES "job_requirements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_feedbacks" ADD CONSTRAINT "match_feedbacks_score_id_fkey" FOREIGN KEY ("score_id") REFERENCES "match_scores"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of candidate_profiles
ALTER TABLE "candidate_profiles" ADD CONSTRAINT "candidate_profiles_sought_occupation_c104df95_check"
    CHECK (sought_occupation ~ '^[0-9]{6}$');
ALTER TABLE "candidate_profiles" ADD CONSTRAINT "candidate_profiles_onet_soc_code_f88507fc_check"
    CHECK (onet_soc_code ~ '^[0-9]{2}-[0-9]{4}[.][0-9]{2}$');
ALTER TABLE "candidate_profiles" ADD CONSTRAINT "candidate_profiles_experience_months_d490cf35_check"
    CHECK (experience_months BETWEEN 0 AND 720);
ALTER TABLE "candidate_profiles" ADD CONSTRAINT "candidate_profiles_nqf_level_91364e4f_check"
    CHECK (nqf_level BETWEEN 1 AND 10);
ALTER TABLE "candidate_profiles" ADD CONSTRAINT "candidate_profiles_embedding_dfc29191_check"
    CHECK (coalesce(cardinality(embedding), 0) IN (0, 1024));
ALTER TABLE "candidate_profiles" ADD CONSTRAINT "candidate_profiles_home_country_342b6368_check"
    CHECK (home_country ~ '^[A-Z]{2}$');
ALTER TABLE "candidate_profiles" ADD CONSTRAINT "candidate_profiles_salary_floor_b14c6da5_check"
    CHECK (salary_floor >= 0 AND salary_floor < 'NaN');

-- Safeguards of candidate_skills
ALTER TABLE "candidate_skills" ADD CONSTRAINT "candidate_skills_esco_uri_55fab842_check"
    CHECK (esco_uri ~ '^http://data[.]europa[.]eu/esco/skill/');
ALTER TABLE "candidate_skills" ADD CONSTRAINT "candidate_skills_months_used_7225af9b_check"
    CHECK (months_used BETWEEN 0 AND 720);
ALTER TABLE "candidate_skills" ADD CONSTRAINT "candidate_skills_evidence_credential_id_4a7a6d87_check"
    CHECK ((evidence = 'CREDENTIAL') = (credential_id IS NOT NULL));
ALTER TABLE "candidate_skills" ADD CONSTRAINT "candidate_skills_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "candidate_skills" ADD CONSTRAINT "candidate_skills_last_used_on_months_used_0cfec7cb_check"
    CHECK (last_used_on IS NULL OR months_used > 0);

-- Safeguards of job_requirements
ALTER TABLE "job_requirements" ADD CONSTRAINT "job_requirements_esco_uri_nqf_level_minimum_mont_c88e91f2_check"
    CHECK (num_nonnulls(esco_uri, nqf_level, minimum_months) = 1);
ALTER TABLE "job_requirements" ADD CONSTRAINT "job_requirements_kind_esco_uri_6b5303f9_check"
    CHECK ((kind = 'SKILL') = (esco_uri IS NOT NULL));
ALTER TABLE "job_requirements" ADD CONSTRAINT "job_requirements_kind_nqf_level_e6a726df_check"
    CHECK ((kind = 'QUALIFICATION') = (nqf_level IS NOT NULL));
ALTER TABLE "job_requirements" ADD CONSTRAINT "job_requirements_kind_minimum_months_9552aee1_check"
    CHECK ((kind = 'EXPERIENCE') = (minimum_months IS NOT NULL));
ALTER TABLE "job_requirements" ADD CONSTRAINT "job_requirements_weight_7841944c_check"
    CHECK (weight > 0 AND weight <= 1);
ALTER TABLE "job_requirements" ADD CONSTRAINT "job_requirements_nqf_level_91364e4f_check"
    CHECK (nqf_level BETWEEN 1 AND 10);
ALTER TABLE "job_requirements" ADD CONSTRAINT "job_requirements_esco_uri_55fab842_check"
    CHECK (esco_uri ~ '^http://data[.]europa[.]eu/esco/skill/');
ALTER TABLE "job_requirements" ADD CONSTRAINT "job_requirements_extraction_confidence_53846513_check"
    CHECK (extraction_confidence BETWEEN 0 AND 1);
CREATE UNIQUE INDEX "job_requirements_job_id_esco_uri_36e93da2_key" ON "job_requirements" ("job_id", "esco_uri")
    WHERE (esco_uri IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of match_runs
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_job_id_candidate_id_757a3314_check"
    CHECK (num_nonnulls(job_id, candidate_id) = 1);
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_candidate_id_candidate_user_id_284db494_check"
    CHECK ((candidate_id IS NULL) = (candidate_user_id IS NULL));
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_considered_count_scored_count_1e3b3684_check"
    CHECK (considered_count >= scored_count AND scored_count >= 0);
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_status_finished_at_4490f885_check"
    CHECK ((status IN ('COMPLETED', 'FAILED')) = (finished_at IS NOT NULL));
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_finished_at_started_at_acea3dfb_check"
    CHECK (finished_at >= started_at);
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_skill_weight_experience_weight_qualif_2aaf2ece_check"
    CHECK (skill_weight + experience_weight + qualification_weight + preference_weight = 1);
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_skill_weight_experience_weight_qualif_dbbb9d88_check"
    CHECK (skill_weight >= 0 AND experience_weight >= 0 AND qualification_weight >= 0 AND preference_weight >= 0);
ALTER TABLE "match_runs" ADD CONSTRAINT "match_runs_adverse_impact_ratio_87110dd5_check"
    CHECK (adverse_impact_ratio BETWEEN 0 AND 10);

-- Safeguards of match_scores
ALTER TABLE "match_scores" ADD CONSTRAINT "match_scores_total_percent_bbf4e26e_check"
    CHECK (total_percent BETWEEN 0 AND 100);
ALTER TABLE "match_scores" ADD CONSTRAINT "match_scores_skill_percent_experience_percent_qu_b1fffbde_check"
    CHECK (skill_percent BETWEEN 0 AND 100 AND experience_percent BETWEEN 0 AND 100 AND qualification_percent BETWEEN 0 AND 100 AND preference_percent BETWEEN 0 AND 100);
ALTER TABLE "match_scores" ADD CONSTRAINT "match_scores_rank_c59623ae_check"
    CHECK (rank >= 1);
ALTER TABLE "match_scores" ADD CONSTRAINT "match_scores_explanation_f1a20397_check"
    CHECK (char_length(explanation) >= 20);
ALTER TABLE "match_scores" ADD CONSTRAINT "match_scores_excluded_exclusion_requirement_id_24e4ed67_check"
    CHECK (NOT excluded OR exclusion_requirement_id IS NOT NULL);
ALTER TABLE "match_scores" ADD CONSTRAINT "match_scores_excluded_total_percent_97f3441b_check"
    CHECK (NOT excluded OR total_percent = 0);

-- Safeguards of match_feedbacks
ALTER TABLE "match_feedbacks" ADD CONSTRAINT "match_feedbacks_usefulness_5627652c_check"
    CHECK (usefulness BETWEEN 1 AND 5);
ALTER TABLE "match_feedbacks" ADD CONSTRAINT "match_feedbacks_side_signal_9d206d6c_check"
    CHECK (side = 'EMPLOYER' OR signal NOT IN ('CONTACTED', 'HIRED'));
ALTER TABLE "match_feedbacks" ADD CONSTRAINT "match_feedbacks_side_signal_fcd70f9c_check"
    CHECK (side = 'CANDIDATE' OR signal <> 'APPLIED');

-- Live rows of match_runs
CREATE VIEW azora_keys."match_runs_c14e90ba_live" AS
    SELECT "id" FROM "match_runs"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."match_runs_c14e90ba_live" TO azora_user;

-- Live rows of candidate_profiles
CREATE VIEW azora_keys."candidate_profiles_275f1a65_live" AS
    SELECT "id" FROM "candidate_profiles"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."candidate_profiles_275f1a65_live" TO azora_user;

-- Live rows of match_scores
CREATE VIEW azora_keys."match_scores_1ed5b887_live" AS
    SELECT "id" FROM "match_scores"
    WHERE EXISTS (SELECT FROM azora_keys."match_runs_c14e90ba_live" live WHERE live."id" = "match_scores"."run_id")
        AND EXISTS (SELECT FROM azora_keys."candidate_profiles_275f1a65_live" live WHERE live."id" = "match_scores"."candidate_id");
GRANT SELECT ON azora_keys."match_scores_1ed5b887_live" TO azora_user;

-- Own rows of candidate_profiles
CREATE VIEW azora_keys."candidate_profiles_2d48057d_own" AS
    SELECT "id" FROM "candidate_profiles"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."candidate_profiles_2d48057d_own" TO azora_user;

-- Access to candidate_profiles
ALTER TABLE "candidate_profiles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "candidate_profiles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "candidate_profiles" TO azora_service;
GRANT SELECT ON "candidate_profiles" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "sought_occupation", "remote_preference", "willing_to_relocate", "availability",
        "salary_floor", "created_at", "updated_at"),
    UPDATE ("sought_occupation", "remote_preference", "willing_to_relocate", "availability", "salary_floor",
        "open_to_matches", "updated_at") ON "candidate_profiles" TO azora_user;
GRANT UPDATE ("salary_floor") ON "candidate_profiles" TO azora_maintenance;
CREATE POLICY "candidate_profiles_a564a2ec_access" ON "candidate_profiles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "candidate_profiles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "candidate_profiles" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "candidate_profiles" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "candidate_profiles" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "candidate_profiles" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."candidate_profiles" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "skill_profile_id", "sought_occupation", "onet_soc_code", "experience_months", "nqf_level",
        "home_country", "remote_preference", "willing_to_relocate", "availability",
        NULL::decimal(18, 8) AS "salary_floor", "salary_currency", "embedding", "open_to_matches", "refreshed_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "candidate_profiles";
GRANT SELECT ON azora_reader."candidate_profiles" TO azora_reader;
ALTER VIEW azora_reader."candidate_profiles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "candidate_profiles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{salary_floor}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "candidate_profiles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{salary_floor}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "candidate_profiles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{salary_floor}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "candidate_profiles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to candidate_skills
ALTER TABLE "candidate_skills" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "candidate_skills" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "candidate_skills" TO azora_service;
GRANT SELECT ON "candidate_skills" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "candidate_id", "esco_uri", "label", "proficiency", "months_used", "created_at", "updated_at"),
    UPDATE ("proficiency", "months_used", "updated_at"),
    DELETE ON "candidate_skills" TO azora_user;
CREATE POLICY "candidate_skills_6b145074_access" ON "candidate_skills"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "candidate_skills" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "candidate_skills" FOR SELECT TO azora_user
    USING ("candidate_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."candidate_profiles_2d48057d_own")));
CREATE POLICY azora_user_insert ON "candidate_skills" FOR INSERT TO azora_user
    WITH CHECK ("candidate_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."candidate_profiles_2d48057d_own")));
CREATE POLICY azora_user_update ON "candidate_skills" FOR UPDATE TO azora_user
    USING ("candidate_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."candidate_profiles_2d48057d_own")))
    WITH CHECK ("candidate_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."candidate_profiles_2d48057d_own")));
CREATE POLICY azora_user_delete ON "candidate_skills" FOR DELETE TO azora_user
    USING ("candidate_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."candidate_profiles_2d48057d_own")));
CREATE VIEW azora_reader."candidate_skills" WITH (security_barrier = true) AS
    SELECT "id", "candidate_id", "esco_uri", "label", "proficiency", "months_used", "last_used_on", "evidence",
        "credential_id", "confidence", "created_at", "updated_at"
    FROM "candidate_skills";
GRANT SELECT ON azora_reader."candidate_skills" TO azora_reader;
ALTER VIEW azora_reader."candidate_skills" OWNER TO azora_masker;

-- Access to job_requirements
ALTER TABLE "job_requirements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "job_requirements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "job_requirements" TO azora_service;
GRANT SELECT ON "job_requirements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "job_requirements_70764746_access" ON "job_requirements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "job_requirements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "job_requirements" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "job_requirements" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."job_requirements" WITH (security_barrier = true) AS
    SELECT "id", "job_id", "kind", "necessity", "esco_uri", "label", "nqf_level", "minimum_months", "minimum_proficiency",
        "weight", "extracted_by", "extraction_confidence", "created_at", "updated_at", "deleted_at"
    FROM "job_requirements";
GRANT SELECT ON azora_reader."job_requirements" TO azora_reader;
ALTER VIEW azora_reader."job_requirements" OWNER TO azora_masker;

-- Access to match_runs
ALTER TABLE "match_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "match_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "match_runs" TO azora_service;
GRANT SELECT ON "match_runs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "match_runs_7550458d_access" ON "match_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "match_runs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "match_runs" FOR SELECT TO azora_user
    USING ("candidate_user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "match_runs" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "candidate_user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."match_runs" WITH (security_barrier = true) AS
    SELECT "id", "trigger", "job_id", "candidate_id", "candidate_user_id", "model_version_id", "skill_weight",
        "experience_weight", "qualification_weight", "preference_weight", "considered_count", "scored_count",
        "adverse_impact_ratio", "status", "failure", "started_at", "finished_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "match_runs";
GRANT SELECT ON azora_reader."match_runs" TO azora_reader;
ALTER VIEW azora_reader."match_runs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "match_runs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('candidate_user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "match_runs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('candidate_user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "match_runs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('candidate_user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "match_runs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to match_scores
ALTER TABLE "match_scores" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "match_scores" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "match_scores" TO azora_service;
GRANT SELECT ON "match_scores" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "match_scores_8fb2fbb4_access" ON "match_scores"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "match_scores" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "match_scores" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "match_scores" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR (EXISTS (SELECT FROM azora_keys."match_runs_c14e90ba_live" live WHERE live."id" = "match_scores"."run_id")
        AND EXISTS (SELECT FROM azora_keys."candidate_profiles_275f1a65_live" live WHERE live."id" = "match_scores"."candidate_id")));
CREATE VIEW azora_reader."match_scores" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "organization_id", "user_id", "candidate_id", "job_id", "rank", "total_percent",
        "skill_percent", "experience_percent", "qualification_percent", "preference_percent", "matched_skills",
        "missing_skills", "explanation", "excluded", "exclusion_requirement_id", "shown_at", "created_at",
        "updated_at"
    FROM "match_scores";
GRANT SELECT ON azora_reader."match_scores" TO azora_reader;
ALTER VIEW azora_reader."match_scores" OWNER TO azora_masker;

-- Access to match_feedbacks
ALTER TABLE "match_feedbacks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "match_feedbacks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "match_feedbacks" TO azora_service;
GRANT SELECT ON "match_feedbacks" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("signal", "usefulness", "disagreement", "comment", "updated_at") ON "match_feedbacks" TO azora_user;
GRANT UPDATE ("comment") ON "match_feedbacks" TO azora_maintenance;
CREATE POLICY "match_feedbacks_79f86730_access" ON "match_feedbacks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "match_feedbacks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "match_feedbacks" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "match_feedbacks" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "match_feedbacks" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."match_scores_1ed5b887_live" live WHERE live."id" = "match_feedbacks"."score_id"));
CREATE VIEW azora_reader."match_feedbacks" WITH (security_barrier = true) AS
    SELECT "id", "score_id", "author_id", "side", "signal", "usefulness", "disagreement",
        azora.mask_free_text("comment") AS "comment", "used_in_training", "created_at", "updated_at"
    FROM "match_feedbacks";
GRANT SELECT ON azora_reader."match_feedbacks" TO azora_reader;
ALTER VIEW azora_reader."match_feedbacks" OWNER TO azora_masker;
