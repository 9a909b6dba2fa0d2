-- CreateEnum
CREATE TYPE "QualificationType" AS ENUM ('GENERAL_CERTIFICATE', 'ELEMENTARY_CERTIFICATE', 'INTERMEDIATE_CERTIFICATE', 'NATIONAL_CERTIFICATE', 'HIGHER_CERTIFICATE', 'ADVANCED_CERTIFICATE', 'DIPLOMA', 'ADVANCED_DIPLOMA', 'BACHELORS_DEGREE', 'BACHELOR_HONOURS_DEGREE', 'POSTGRADUATE_DIPLOMA', 'MASTERS_DEGREE', 'DOCTORAL_DEGREE', 'OCCUPATIONAL_CERTIFICATE');

-- CreateEnum
CREATE TYPE "SubFramework" AS ENUM ('GFETQSF', 'HEQSF', 'OQSF');

-- CreateEnum
CREATE TYPE "QualityCouncil" AS ENUM ('UMALUSI', 'CHE', 'QCTO');

-- CreateEnum
CREATE TYPE "RegistrationStatus" AS ENUM ('REGISTERED', 'REREGISTERED', 'PASSED_END_DATE', 'DEREGISTERED');

-- CreateEnum
CREATE TYPE "SchoolPhase" AS ENUM ('FOUNDATION', 'INTERMEDIATE', 'SENIOR', 'FET', 'POST_SCHOOL');

-- CreateEnum
CREATE TYPE "AdoptionStatus" AS ENUM ('PRIVATE_DRAFT', 'DRAFT', 'ADOPTED', 'DEPRECATED');

-- CreateEnum
CREATE TYPE "OutcomeKind" AS ENUM ('TOPIC_OUTCOME', 'EXIT_LEVEL_OUTCOME', 'ASSESSMENT_STANDARD', 'SPECIFIC_AIM', 'UNIT_STANDARD', 'COMPETENCY');

-- CreateEnum
CREATE TYPE "AssociationType" AS ENUM ('IS_CHILD_OF', 'IS_PEER_OF', 'IS_PART_OF', 'EXACT_MATCH_OF', 'PRECEDES', 'IS_RELATED_TO', 'REPLACED_BY', 'EXEMPLAR', 'HAS_SKILL_LEVEL', 'IS_TRANSLATION_OF');

-- CreateEnum
CREATE TYPE "AlignmentProvenance" AS ENUM ('HUMAN', 'MACHINE', 'PUBLISHER');

-- CreateEnum
CREATE TYPE "AlignmentStatus" AS ENUM ('PROPOSED', 'CONFIRMED', 'REJECTED');

-- CreateEnum
CREATE TYPE "AwardStatus" AS ENUM ('PENDING', 'AWARDED', 'WITHHELD', 'REVOKED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "qualifications" (
    "id" UUID NOT NULL,
    "saqa_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "qualification_type" "QualificationType" NOT NULL,
    "nqf_level" SMALLINT NOT NULL,
    "minimum_credits" INTEGER NOT NULL,
    "sub_framework" "SubFramework" NOT NULL,
    "quality_council" "QualityCouncil" NOT NULL,
    "cesm_code" TEXT,
    "exit_statement" TEXT,
    "status" "RegistrationStatus" NOT NULL DEFAULT 'REGISTERED',
    "registration_starts_on" DATE NOT NULL,
    "registration_ends_on" DATE NOT NULL,
    "last_enrolment_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "qualifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "curricula" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "creator" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "phase" "SchoolPhase" NOT NULL,
    "grade_from" SMALLINT,
    "grade_to" SMALLINT,
    "country" CHAR(2) NOT NULL DEFAULT 'ZA',
    "language" TEXT NOT NULL DEFAULT 'en',
    "qualification_id" UUID,
    "case_identifier" UUID,
    "official_uri" TEXT,
    "editor_id" UUID,
    "adoption_status" "AdoptionStatus" NOT NULL DEFAULT 'DRAFT',
    "status_starts_on" DATE,
    "status_ends_on" DATE,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "curricula_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "curriculum_units" (
    "id" UUID NOT NULL,
    "curriculum_id" UUID NOT NULL,
    "parent_id" UUID,
    "position" SMALLINT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "grade_number" SMALLINT,
    "term" SMALLINT,
    "hours" DECIMAL(5,1),
    "weight_percent" DECIMAL(5,2),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "curriculum_units_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "learning_outcomes" (
    "id" UUID NOT NULL,
    "curriculum_id" UUID NOT NULL,
    "unit_id" UUID,
    "human_coding_scheme" TEXT NOT NULL,
    "full_statement" TEXT NOT NULL,
    "abbreviated_statement" TEXT,
    "outcome_kind" "OutcomeKind" NOT NULL,
    "nqf_level" SMALLINT,
    "credits" DECIMAL(4,1),
    "unit_standard_id" TEXT,
    "case_identifier" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "learning_outcomes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcome_alignments" (
    "id" UUID NOT NULL,
    "origin_id" UUID NOT NULL,
    "association_type" "AssociationType" NOT NULL,
    "target_id" UUID,
    "target_uri" TEXT,
    "sequence_number" INTEGER,
    "provenance" "AlignmentProvenance" NOT NULL DEFAULT 'HUMAN',
    "confidence" DECIMAL(4,3),
    "status" "AlignmentStatus" NOT NULL DEFAULT 'PROPOSED',
    "reviewed_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "outcome_alignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certification_awards" (
    "id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "qualification_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "credential_id" UUID,
    "certificate_number" TEXT,
    "credits_earned" INTEGER NOT NULL,
    "final_percent" DECIMAL(5,2),
    "distinction" BOOLEAN NOT NULL DEFAULT false,
    "status" "AwardStatus" NOT NULL DEFAULT 'PENDING',
    "awarded_on" DATE,
    "revoked_on" DATE,
    "nlrd_uploaded_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "certification_awards_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "qualifications_saqa_id_key" ON "qualifications"("saqa_id");

-- CreateIndex
CREATE UNIQUE INDEX "curricula_case_identifier_key" ON "curricula"("case_identifier");

-- CreateIndex
CREATE INDEX "curricula_qualification_id_idx" ON "curricula"("qualification_id");

-- CreateIndex
CREATE INDEX "curricula_editor_id_idx" ON "curricula"("editor_id");

-- CreateIndex
CREATE INDEX "curricula_organization_id_idx" ON "curricula"("organization_id");

-- CreateIndex
CREATE INDEX "curricula_compliance_id_idx" ON "curricula"("compliance_id");

-- CreateIndex
CREATE INDEX "curriculum_units_curriculum_id_parent_id_position_idx" ON "curriculum_units"("curriculum_id", "parent_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "curriculum_units_curriculum_id_code_key" ON "curriculum_units"("curriculum_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "curriculum_units_curriculum_id_id_key" ON "curriculum_units"("curriculum_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "learning_outcomes_case_identifier_key" ON "learning_outcomes"("case_identifier");

-- CreateIndex
CREATE INDEX "learning_outcomes_curriculum_id_unit_id_idx" ON "learning_outcomes"("curriculum_id", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "learning_outcomes_curriculum_id_human_coding_scheme_key" ON "learning_outcomes"("curriculum_id", "human_coding_scheme");

-- CreateIndex
CREATE INDEX "outcome_alignments_origin_id_idx" ON "outcome_alignments"("origin_id");

-- CreateIndex
CREATE INDEX "outcome_alignments_target_id_idx" ON "outcome_alignments"("target_id");

-- CreateIndex
CREATE INDEX "outcome_alignments_reviewed_by_id_idx" ON "outcome_alignments"("reviewed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "certification_awards_credential_id_key" ON "certification_awards"("credential_id");

-- CreateIndex
CREATE UNIQUE INDEX "certification_awards_certificate_number_key" ON "certification_awards"("certificate_number");

-- CreateIndex
CREATE INDEX "certification_awards_student_id_idx" ON "certification_awards"("student_id");

-- CreateIndex
CREATE INDEX "certification_awards_user_id_idx" ON "certification_awards"("user_id");

-- CreateIndex
CREATE INDEX "certification_awards_qualification_id_idx" ON "certification_awards"("qualification_id");

-- CreateIndex
CREATE INDEX "certification_awards_institution_id_idx" ON "certification_awards"("institution_id");

-- CreateIndex
CREATE INDEX "certification_awards_organization_id_idx" ON "certification_awards"("organization_id");

-- CreateIndex
CREATE INDEX "certification_awards_compliance_id_idx" ON "certification_awards"("compliance_id");

-- AddForeignKey
ALTER TABLE "curricula" ADD CONSTRAINT "curricula_qualification_id_fkey" FOREIGN KEY ("qualification_id") REFERENCES "qualifications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "curriculum_units" ADD CONSTRAINT "curriculum_units_curriculum_id_fkey" FOREIGN KEY ("curriculum_id") REFERENCES "curricula"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "curriculum_units" ADD CONSTRAINT "curriculum_units_curriculum_id_parent_id_fkey" FOREIGN KEY ("curriculum_id", "parent_id") REFERENCES "curriculum_units"("curriculum_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_outcomes" ADD CONSTRAINT "learning_outcomes_curriculum_id_fkey" FOREIGN KEY ("curriculum_id") REFERENCES "curricula"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_outcomes" ADD CONSTRAINT "learning_outcomes_curriculum_id_unit_id_fkey" FOREIGN KEY ("curriculum_id", "unit_id") REFERENCES "curriculum_units"("curriculum_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_alignments" ADD CONSTRAINT "outcome_alignments_origin_id_fkey" FOREIGN KEY ("origin_id") REFERENCES "learning_outcomes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_alignments" ADD CONSTRAINT "outcome_alignments_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "learning_outcomes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certification_awards" ADD CONSTRAINT "certification_awards_qualification_id_fkey" FOREIGN KEY ("qualification_id") REFERENCES "qualifications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of qualifications
ALTER TABLE "qualifications" ADD CONSTRAINT "qualifications_saqa_id_8483c42f_check"
    CHECK (saqa_id ~ '^[0-9]{4,6}$');
ALTER TABLE "qualifications" ADD CONSTRAINT "qualifications_nqf_level_91364e4f_check"
    CHECK (nqf_level BETWEEN 1 AND 10);
ALTER TABLE "qualifications" ADD CONSTRAINT "qualifications_minimum_credits_7cc5771c_check"
    CHECK (minimum_credits BETWEEN 1 AND 1200);
ALTER TABLE "qualifications" ADD CONSTRAINT "qualifications_registration_ends_on_registration_8d3c5da5_check"
    CHECK (registration_ends_on > registration_starts_on);
ALTER TABLE "qualifications" ADD CONSTRAINT "qualifications_last_enrolment_on_registration_en_e87ebd0a_check"
    CHECK (last_enrolment_on >= registration_ends_on);
ALTER TABLE "qualifications" ADD CONSTRAINT "qualifications_sub_framework_nqf_level_1068ab86_check"
    CHECK (sub_framework <> 'GFETQSF' OR nqf_level <= 4);
ALTER TABLE "qualifications" ADD CONSTRAINT "qualifications_sub_framework_nqf_level_82c226ab_check"
    CHECK (sub_framework <> 'HEQSF' OR nqf_level >= 5);
ALTER TABLE "qualifications" ADD CONSTRAINT "qualifications_sub_framework_nqf_level_26f4677b_check"
    CHECK (sub_framework <> 'OQSF' OR nqf_level <= 8);
ALTER TABLE "qualifications" ADD CONSTRAINT "qualifications_cesm_code_772fb216_check"
    CHECK (cesm_code ~ '^[0-9]{6}$');

-- Safeguards of curricula
ALTER TABLE "curricula" ADD CONSTRAINT "curricula_edition_0ad92908_check"
    CHECK (edition ~ '^[0-9]{4}([.][0-9]+)?$');
ALTER TABLE "curricula" ADD CONSTRAINT "curricula_grade_from_grade_to_54895483_check"
    CHECK (grade_from BETWEEN 0 AND 12 AND grade_to BETWEEN grade_from AND 12);
ALTER TABLE "curricula" ADD CONSTRAINT "curricula_phase_grade_from_d7645c22_check"
    CHECK ((phase = 'POST_SCHOOL') = (grade_from IS NULL));
ALTER TABLE "curricula" ADD CONSTRAINT "curricula_status_ends_on_status_starts_on_601a4b0a_check"
    CHECK (status_ends_on > status_starts_on);
ALTER TABLE "curricula" ADD CONSTRAINT "curricula_adoption_status_status_starts_on_4695ffac_check"
    CHECK (adoption_status IN ('PRIVATE_DRAFT', 'DRAFT') OR status_starts_on IS NOT NULL);
ALTER TABLE "curricula" ADD CONSTRAINT "curricula_official_uri_9315b513_check"
    CHECK (official_uri ~ '^https?://');
CREATE UNIQUE INDEX "curricula_creator_title_edition_5a244423_key" ON "curricula" ("creator", "title", "edition")
    WHERE (deleted_at IS NULL);

-- Safeguards of curriculum_units
ALTER TABLE "curriculum_units" ADD CONSTRAINT "curriculum_units_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "curriculum_units" ADD CONSTRAINT "curriculum_units_hours_4b0e76a9_check"
    CHECK (hours > 0 AND hours <= 1000);
ALTER TABLE "curriculum_units" ADD CONSTRAINT "curriculum_units_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "curriculum_units" ADD CONSTRAINT "curriculum_units_weight_percent_e9b5222d_check"
    CHECK (weight_percent BETWEEN 0 AND 100);
ALTER TABLE "curriculum_units" ADD CONSTRAINT "curriculum_units_term_84195ebd_check"
    CHECK (term BETWEEN 1 AND 4);

-- Safeguards of learning_outcomes
ALTER TABLE "learning_outcomes" ADD CONSTRAINT "learning_outcomes_full_statement_458b4ea2_check"
    CHECK (char_length(full_statement) BETWEEN 10 AND 4000);
ALTER TABLE "learning_outcomes" ADD CONSTRAINT "learning_outcomes_nqf_level_91364e4f_check"
    CHECK (nqf_level BETWEEN 1 AND 10);
ALTER TABLE "learning_outcomes" ADD CONSTRAINT "learning_outcomes_credits_2836fcc9_check"
    CHECK (credits > 0);
ALTER TABLE "learning_outcomes" ADD CONSTRAINT "learning_outcomes_human_coding_scheme_0b5d7d71_check"
    CHECK (human_coding_scheme <> '');
ALTER TABLE "learning_outcomes" ADD CONSTRAINT "learning_outcomes_outcome_kind_unit_standard_id_ecd4745a_check"
    CHECK ((outcome_kind = 'UNIT_STANDARD') = (unit_standard_id IS NOT NULL));
ALTER TABLE "learning_outcomes" ADD CONSTRAINT "learning_outcomes_unit_standard_id_460feeec_check"
    CHECK (unit_standard_id ~ '^[0-9]{3,6}$');

-- Safeguards of outcome_alignments
ALTER TABLE "outcome_alignments" ADD CONSTRAINT "outcome_alignments_target_id_target_uri_6db6d381_check"
    CHECK (num_nonnulls(target_id, target_uri) = 1);
ALTER TABLE "outcome_alignments" ADD CONSTRAINT "outcome_alignments_origin_id_target_id_20ad5c09_check"
    CHECK (origin_id <> target_id);
ALTER TABLE "outcome_alignments" ADD CONSTRAINT "outcome_alignments_target_uri_8df9f6d1_check"
    CHECK (target_uri ~ '^https?://');
ALTER TABLE "outcome_alignments" ADD CONSTRAINT "outcome_alignments_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "outcome_alignments" ADD CONSTRAINT "outcome_alignments_provenance_confidence_81ed1f40_check"
    CHECK ((provenance = 'MACHINE') = (confidence IS NOT NULL));
ALTER TABLE "outcome_alignments" ADD CONSTRAINT "outcome_alignments_status_reviewed_by_id_67ed432c_check"
    CHECK ((status = 'PROPOSED') = (reviewed_by_id IS NULL));
CREATE UNIQUE INDEX "outcome_alignments_origin_id_association_type_targ_042ba9b5_key" ON "outcome_alignments" ("origin_id", "association_type", "target_id")
    WHERE (target_id IS NOT NULL);
CREATE UNIQUE INDEX "outcome_alignments_origin_id_association_type_targ_09e56985_key" ON "outcome_alignments" ("origin_id", "association_type", "target_uri")
    WHERE (target_uri IS NOT NULL);

-- Safeguards of certification_awards
ALTER TABLE "certification_awards" ADD CONSTRAINT "certification_awards_status_awarded_on_eb424401_check"
    CHECK ((status IN ('AWARDED', 'REVOKED')) = (awarded_on IS NOT NULL));
ALTER TABLE "certification_awards" ADD CONSTRAINT "certification_awards_status_certificate_number_15f96d3c_check"
    CHECK ((status IN ('AWARDED', 'REVOKED')) = (certificate_number IS NOT NULL));
ALTER TABLE "certification_awards" ADD CONSTRAINT "certification_awards_status_revoked_on_0aca4312_check"
    CHECK ((status = 'REVOKED') = (revoked_on IS NOT NULL));
ALTER TABLE "certification_awards" ADD CONSTRAINT "certification_awards_revoked_on_awarded_on_557a70a0_check"
    CHECK (revoked_on >= awarded_on);
ALTER TABLE "certification_awards" ADD CONSTRAINT "certification_awards_credits_earned_3936626f_check"
    CHECK (credits_earned > 0);
ALTER TABLE "certification_awards" ADD CONSTRAINT "certification_awards_final_percent_be95d279_check"
    CHECK (final_percent BETWEEN 0 AND 100);
ALTER TABLE "certification_awards" ADD CONSTRAINT "certification_awards_distinction_final_percent_87c23426_check"
    CHECK (distinction IS NOT TRUE OR final_percent IS NULL OR final_percent >= 75);
ALTER TABLE "certification_awards" ADD CONSTRAINT "certification_awards_nlrd_uploaded_at_awarded_on_1134e2e4_check"
    CHECK (nlrd_uploaded_at IS NULL OR awarded_on IS NOT NULL);
CREATE UNIQUE INDEX "certification_awards_student_id_qualification_id_e87cd6e6_key" ON "certification_awards" ("student_id", "qualification_id")
    WHERE (status IN ('PENDING', 'AWARDED') AND deleted_at IS NULL);

-- Live rows of curricula
CREATE VIEW azora_keys."curricula_24b65ef0_live" AS
    SELECT "id" FROM "curricula"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."curricula_24b65ef0_live" TO azora_user;

-- Live rows of learning_outcomes
CREATE VIEW azora_keys."learning_outcomes_b59bb879_live" AS
    SELECT "id" FROM "learning_outcomes"
    WHERE EXISTS (SELECT FROM azora_keys."curricula_24b65ef0_live" live WHERE live."id" = "learning_outcomes"."curriculum_id");
GRANT SELECT ON azora_keys."learning_outcomes_b59bb879_live" TO azora_user;

-- Own rows of curricula
CREATE VIEW azora_keys."curricula_b9686893_own" AS
    SELECT "id" FROM "curricula"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."curricula_b9686893_own" TO azora_user;

-- Own rows of learning_outcomes
CREATE VIEW azora_keys."learning_outcomes_21e06617_own" AS
    SELECT "id" FROM "learning_outcomes"
    WHERE "curriculum_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."curricula_b9686893_own"))
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."curricula_24b65ef0_live" live WHERE live."id" = "learning_outcomes"."curriculum_id"));
GRANT SELECT ON azora_keys."learning_outcomes_21e06617_own" TO azora_user;

-- Access to qualifications
ALTER TABLE "qualifications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "qualifications" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "qualifications" TO azora_service;
GRANT SELECT ON "qualifications" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "qualifications_30045a61_access" ON "qualifications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "qualifications" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "qualifications" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "qualifications" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."qualifications" WITH (security_barrier = true) AS
    SELECT "id", "saqa_id", "title", "qualification_type", "nqf_level", "minimum_credits", "sub_framework",
        "quality_council", "cesm_code", "exit_statement", "status", "registration_starts_on", "registration_ends_on",
        "last_enrolment_on", "created_at", "updated_at", "deleted_at"
    FROM "qualifications";
GRANT SELECT ON azora_reader."qualifications" TO azora_reader;
ALTER VIEW azora_reader."qualifications" OWNER TO azora_masker;

-- Access to curricula
ALTER TABLE "curricula" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "curricula" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "curricula" TO azora_service;
GRANT SELECT ON "curricula" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "curricula_f9326fcf_access" ON "curricula"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "curricula" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "curricula" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "curricula" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."curricula" WITH (security_barrier = true) AS
    SELECT "id", "title", "creator", "edition", "phase", "grade_from", "grade_to", "country", "language",
        "qualification_id", "case_identifier", "official_uri", "editor_id", "adoption_status", "status_starts_on",
        "status_ends_on", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "curricula";
GRANT SELECT ON azora_reader."curricula" TO azora_reader;
ALTER VIEW azora_reader."curricula" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "curricula"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "curricula"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "curricula"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "curricula"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to curriculum_units
ALTER TABLE "curriculum_units" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "curriculum_units" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "curriculum_units" TO azora_service;
GRANT SELECT ON "curriculum_units" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "curriculum_units_47c182e6_access" ON "curriculum_units"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "curriculum_units" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "curriculum_units" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "curriculum_units" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "curriculum_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."curricula_b9686893_own")))
        OR EXISTS (SELECT FROM azora_keys."curricula_24b65ef0_live" live WHERE live."id" = "curriculum_units"."curriculum_id"));
CREATE VIEW azora_reader."curriculum_units" WITH (security_barrier = true) AS
    SELECT "id", "curriculum_id", "parent_id", "position", "code", "title", "grade_number", "term", "hours",
        "weight_percent", "created_at", "updated_at"
    FROM "curriculum_units";
GRANT SELECT ON azora_reader."curriculum_units" TO azora_reader;
ALTER VIEW azora_reader."curriculum_units" OWNER TO azora_masker;

-- Access to learning_outcomes
ALTER TABLE "learning_outcomes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "learning_outcomes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "learning_outcomes" TO azora_service;
GRANT SELECT ON "learning_outcomes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "learning_outcomes_006543b7_access" ON "learning_outcomes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "learning_outcomes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "learning_outcomes" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "learning_outcomes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "curriculum_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."curricula_b9686893_own")))
        OR EXISTS (SELECT FROM azora_keys."curricula_24b65ef0_live" live WHERE live."id" = "learning_outcomes"."curriculum_id"));
CREATE VIEW azora_reader."learning_outcomes" WITH (security_barrier = true) AS
    SELECT "id", "curriculum_id", "unit_id", "human_coding_scheme", "full_statement", "abbreviated_statement",
        "outcome_kind", "nqf_level", "credits", "unit_standard_id", "case_identifier", "created_at", "updated_at"
    FROM "learning_outcomes";
GRANT SELECT ON azora_reader."learning_outcomes" TO azora_reader;
ALTER VIEW azora_reader."learning_outcomes" OWNER TO azora_masker;

-- Access to outcome_alignments
ALTER TABLE "outcome_alignments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "outcome_alignments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "outcome_alignments" TO azora_service;
GRANT SELECT ON "outcome_alignments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "outcome_alignments_7f07b5dc_access" ON "outcome_alignments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "outcome_alignments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "outcome_alignments" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "outcome_alignments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "origin_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."learning_outcomes_21e06617_own")))
        OR EXISTS (SELECT FROM azora_keys."learning_outcomes_b59bb879_live" live WHERE live."id" = "outcome_alignments"."origin_id"));
CREATE VIEW azora_reader."outcome_alignments" WITH (security_barrier = true) AS
    SELECT "id", "origin_id", "association_type", "target_id", "target_uri", "sequence_number", "provenance",
        "confidence", "status", "reviewed_by_id", "created_at", "updated_at"
    FROM "outcome_alignments";
GRANT SELECT ON azora_reader."outcome_alignments" TO azora_reader;
ALTER VIEW azora_reader."outcome_alignments" OWNER TO azora_masker;

-- Access to certification_awards
ALTER TABLE "certification_awards" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "certification_awards" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "certification_awards" TO azora_service;
GRANT SELECT ON "certification_awards" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "certification_awards_91962846_access" ON "certification_awards"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "certification_awards" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "certification_awards" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "certification_awards" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."certification_awards" WITH (security_barrier = true) AS
    SELECT "id", "student_id", "user_id", "qualification_id", "institution_id", "credential_id", "certificate_number",
        "credits_earned", "final_percent", "distinction", "status", "awarded_on", "revoked_on", "nlrd_uploaded_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "certification_awards";
GRANT SELECT ON azora_reader."certification_awards" TO azora_reader;
ALTER VIEW azora_reader."certification_awards" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "certification_awards"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "certification_awards"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "certification_awards"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "certification_awards"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
