-- CreateEnum
CREATE TYPE "ChallengeDomain" AS ENUM ('QUANTUM', 'MACHINE_LEARNING', 'CRYPTOGRAPHY', 'EDGE_COMPUTING', 'BLOCKCHAIN');

-- CreateEnum
CREATE TYPE "SubmissionLanguage" AS ENUM ('OPENQASM_3', 'PYTHON', 'QISKIT', 'RUST', 'JAVASCRIPT');

-- CreateEnum
CREATE TYPE "ChallengeProvenance" AS ENUM ('GENERATED', 'AUTHORED', 'IMPORTED');

-- CreateEnum
CREATE TYPE "ChallengeStatus" AS ENUM ('DRAFT', 'REVIEWED', 'PUBLISHED', 'RETIRED');

-- CreateEnum
CREATE TYPE "TestJudging" AS ENUM ('EXACT_OUTPUT', 'NUMERIC_TOLERANCE', 'STATE_FIDELITY', 'DISTRIBUTION');

-- CreateEnum
CREATE TYPE "JudgeVerdict" AS ENUM ('QUEUED', 'RUNNING', 'ACCEPTED', 'WRONG_ANSWER', 'TIME_LIMIT', 'MEMORY_LIMIT', 'RUNTIME_ERROR', 'COMPILE_ERROR');

-- CreateEnum
CREATE TYPE "Affect" AS ENUM ('ENGAGED', 'CONFUSED', 'FRUSTRATED', 'BORED', 'DELIGHTED', 'SURPRISED', 'NEUTRAL');

-- CreateEnum
CREATE TYPE "ExpressedThrough" AS ENUM ('SELF_REPORT', 'FACE', 'VOICE', 'TEXT', 'BEHAVIOUR');

-- CreateEnum
CREATE TYPE "TutorResponse" AS ENUM ('NONE', 'HINT', 'EASIER', 'HARDER', 'BREAK', 'ENCOURAGEMENT');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "adaptive_challenges" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "domain" "ChallengeDomain" NOT NULL,
    "language" "SubmissionLanguage" NOT NULL,
    "difficulty_rating" INTEGER NOT NULL DEFAULT 1200,
    "time_limit_seconds" INTEGER NOT NULL,
    "qubit_limit" SMALLINT,
    "allowed_gates" TEXT[],
    "starter_code" TEXT,
    "provenance" "ChallengeProvenance" NOT NULL DEFAULT 'GENERATED',
    "generator_model" TEXT,
    "reviewed_by_id" UUID,
    "attempt_count" INTEGER NOT NULL DEFAULT 0,
    "pass_count" INTEGER NOT NULL DEFAULT 0,
    "status" "ChallengeStatus" NOT NULL DEFAULT 'DRAFT',
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "adaptive_challenges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "challenge_test_cases" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "judging" "TestJudging" NOT NULL,
    "input" TEXT NOT NULL,
    "expected_output" TEXT,
    "minimum_fidelity" DECIMAL(6,5),
    "shots" INTEGER,
    "weight" DECIMAL(5,2) NOT NULL DEFAULT 1,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "cpu_limit_ms" INTEGER NOT NULL DEFAULT 2000,
    "memory_limit_bytes" BIGINT NOT NULL DEFAULT 268435456,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "challenge_test_cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "challenge_attempts" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "profile_id" UUID,
    "source" TEXT NOT NULL,
    "verdict" "JudgeVerdict" NOT NULL DEFAULT 'QUEUED',
    "test_count" SMALLINT NOT NULL DEFAULT 0,
    "passed_count" SMALLINT NOT NULL DEFAULT 0,
    "score_percent" DECIMAL(5,2),
    "hints_used" SMALLINT NOT NULL DEFAULT 0,
    "cpu_ms" INTEGER,
    "peak_memory_bytes" BIGINT,
    "rating_before" INTEGER,
    "rating_after" INTEGER,
    "judged_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "challenge_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "circuit_solutions" (
    "id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "open_qasm" TEXT NOT NULL,
    "qasm_sha256" CHAR(64) NOT NULL,
    "qubit_count" SMALLINT NOT NULL,
    "gate_count" INTEGER NOT NULL,
    "two_qubit_gates" INTEGER NOT NULL,
    "gate_depth" INTEGER NOT NULL,
    "shots" INTEGER,
    "counts" JSONB,
    "fidelity" DECIMAL(7,6),
    "quantum_job_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "circuit_solutions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "affect_observations" (
    "id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "affect" "Affect",
    "channel" "ExpressedThrough" NOT NULL,
    "valence" DECIMAL(4,3),
    "arousal" DECIMAL(4,3),
    "detector_confidence" DECIMAL(4,3),
    "consent_receipt_id" UUID NOT NULL,
    "response" "TutorResponse" NOT NULL DEFAULT 'NONE',
    "offset_ms" INTEGER NOT NULL,
    "observed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "affect_observations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "market_skill_trends" (
    "id" UUID NOT NULL,
    "esco_uri" TEXT NOT NULL,
    "skill" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "month_on" DATE NOT NULL,
    "advert_count" INTEGER NOT NULL,
    "sample_size" INTEGER NOT NULL,
    "share" DECIMAL(7,6) NOT NULL,
    "yearly_change" DECIMAL(8,4),
    "salary_low" DECIMAL(18,8),
    "salary_high" DECIMAL(18,8),
    "salary_currency" VARCHAR(10),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "market_skill_trends_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "adaptive_challenges_reviewed_by_id_idx" ON "adaptive_challenges"("reviewed_by_id");

-- CreateIndex
CREATE INDEX "adaptive_challenges_organization_id_idx" ON "adaptive_challenges"("organization_id");

-- CreateIndex
CREATE INDEX "adaptive_challenges_compliance_id_idx" ON "adaptive_challenges"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "challenge_test_cases_challenge_id_ordinal_key" ON "challenge_test_cases"("challenge_id", "ordinal");

-- CreateIndex
CREATE INDEX "challenge_attempts_challenge_id_verdict_idx" ON "challenge_attempts"("challenge_id", "verdict");

-- CreateIndex
CREATE INDEX "challenge_attempts_student_id_created_at_idx" ON "challenge_attempts"("student_id", "created_at");

-- CreateIndex
CREATE INDEX "challenge_attempts_profile_id_idx" ON "challenge_attempts"("profile_id");

-- CreateIndex
CREATE INDEX "challenge_attempts_organization_id_idx" ON "challenge_attempts"("organization_id");

-- CreateIndex
CREATE INDEX "challenge_attempts_compliance_id_idx" ON "challenge_attempts"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "challenge_attempts_user_id_id_key" ON "challenge_attempts"("user_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "circuit_solutions_attempt_id_key" ON "circuit_solutions"("attempt_id");

-- CreateIndex
CREATE UNIQUE INDEX "circuit_solutions_quantum_job_id_key" ON "circuit_solutions"("quantum_job_id");

-- CreateIndex
CREATE INDEX "affect_observations_observed_at_idx" ON "affect_observations" USING BRIN ("observed_at");

-- CreateIndex
CREATE INDEX "affect_observations_user_id_attempt_id_idx" ON "affect_observations"("user_id", "attempt_id");

-- CreateIndex
CREATE INDEX "affect_observations_consent_receipt_id_idx" ON "affect_observations"("consent_receipt_id");

-- CreateIndex
CREATE UNIQUE INDEX "market_skill_trends_esco_uri_country_month_on_key" ON "market_skill_trends"("esco_uri", "country", "month_on");

-- AddForeignKey
ALTER TABLE "challenge_test_cases" ADD CONSTRAINT "challenge_test_cases_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "adaptive_challenges"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_attempts" ADD CONSTRAINT "challenge_attempts_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "adaptive_challenges"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circuit_solutions" ADD CONSTRAINT "circuit_solutions_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "challenge_attempts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affect_observations" ADD CONSTRAINT "affect_observations_user_id_attempt_id_fkey" FOREIGN KEY ("user_id", "attempt_id") REFERENCES "challenge_attempts"("user_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of adaptive_challenges
ALTER TABLE "adaptive_challenges" ADD CONSTRAINT "adaptive_challenges_difficulty_rating_08f0d8be_check"
    CHECK (difficulty_rating BETWEEN 100 AND 3500);
ALTER TABLE "adaptive_challenges" ADD CONSTRAINT "adaptive_challenges_time_limit_seconds_f55dd119_check"
    CHECK (time_limit_seconds BETWEEN 30 AND 14400);
ALTER TABLE "adaptive_challenges" ADD CONSTRAINT "adaptive_challenges_qubit_limit_bed5852d_check"
    CHECK (qubit_limit BETWEEN 1 AND 40);
ALTER TABLE "adaptive_challenges" ADD CONSTRAINT "adaptive_challenges_domain_qubit_limit_c008e5fa_check"
    CHECK ((domain = 'QUANTUM') = (qubit_limit IS NOT NULL));
ALTER TABLE "adaptive_challenges" ADD CONSTRAINT "adaptive_challenges_allowed_gates_65cfd20c_check"
    CHECK (coalesce(cardinality(allowed_gates), 0) <= 64);
ALTER TABLE "adaptive_challenges" ADD CONSTRAINT "adaptive_challenges_pass_count_attempt_count_d11ae35e_check"
    CHECK (pass_count BETWEEN 0 AND attempt_count);
ALTER TABLE "adaptive_challenges" ADD CONSTRAINT "adaptive_challenges_provenance_generator_model_fe527a77_check"
    CHECK ((provenance = 'GENERATED') = (generator_model IS NOT NULL));
ALTER TABLE "adaptive_challenges" ADD CONSTRAINT "adaptive_challenges_status_reviewed_by_id_8d4cb8c1_check"
    CHECK (status <> 'PUBLISHED' OR reviewed_by_id IS NOT NULL);
ALTER TABLE "adaptive_challenges" ADD CONSTRAINT "adaptive_challenges_statement_120ed576_check"
    CHECK (char_length(statement) >= 40);

-- Safeguards of challenge_test_cases
ALTER TABLE "challenge_test_cases" ADD CONSTRAINT "challenge_test_cases_ordinal_a03dc57f_check"
    CHECK (ordinal >= 1);
ALTER TABLE "challenge_test_cases" ADD CONSTRAINT "challenge_test_cases_weight_fbe367ea_check"
    CHECK (weight > 0 AND weight <= 100);
ALTER TABLE "challenge_test_cases" ADD CONSTRAINT "challenge_test_cases_cpu_limit_ms_memory_limit_b_115c2601_check"
    CHECK (cpu_limit_ms BETWEEN 10 AND 60000 AND memory_limit_bytes BETWEEN 1048576 AND 4294967296);
ALTER TABLE "challenge_test_cases" ADD CONSTRAINT "challenge_test_cases_judging_minimum_fidelity_cc6f9282_check"
    CHECK ((judging = 'STATE_FIDELITY') = (minimum_fidelity IS NOT NULL));
ALTER TABLE "challenge_test_cases" ADD CONSTRAINT "challenge_test_cases_minimum_fidelity_9a232f0a_check"
    CHECK (minimum_fidelity > 0 AND minimum_fidelity <= 1);
ALTER TABLE "challenge_test_cases" ADD CONSTRAINT "challenge_test_cases_judging_expected_output_40c25810_check"
    CHECK (judging = 'STATE_FIDELITY' OR expected_output IS NOT NULL);
ALTER TABLE "challenge_test_cases" ADD CONSTRAINT "challenge_test_cases_judging_shots_751a4d8e_check"
    CHECK ((judging = 'DISTRIBUTION') = (shots IS NOT NULL));
ALTER TABLE "challenge_test_cases" ADD CONSTRAINT "challenge_test_cases_shots_94de2a79_check"
    CHECK (shots BETWEEN 100 AND 1000000);

-- Safeguards of challenge_attempts
ALTER TABLE "challenge_attempts" ADD CONSTRAINT "challenge_attempts_score_percent_949e6322_check"
    CHECK (score_percent BETWEEN 0 AND 100);
ALTER TABLE "challenge_attempts" ADD CONSTRAINT "challenge_attempts_passed_count_test_count_73d4eba1_check"
    CHECK (passed_count BETWEEN 0 AND test_count);
ALTER TABLE "challenge_attempts" ADD CONSTRAINT "challenge_attempts_verdict_test_count_passed_cou_56ee094f_check"
    CHECK ((verdict = 'ACCEPTED') = (test_count > 0 AND passed_count = test_count));
ALTER TABLE "challenge_attempts" ADD CONSTRAINT "challenge_attempts_verdict_judged_at_5d23a0b2_check"
    CHECK ((verdict IN ('QUEUED', 'RUNNING')) = (judged_at IS NULL));
ALTER TABLE "challenge_attempts" ADD CONSTRAINT "challenge_attempts_hints_used_82c7285c_check"
    CHECK (hints_used BETWEEN 0 AND 10);
ALTER TABLE "challenge_attempts" ADD CONSTRAINT "challenge_attempts_rating_before_rating_after_77501504_check"
    CHECK (rating_before BETWEEN 100 AND 3500 AND rating_after BETWEEN 100 AND 3500);
ALTER TABLE "challenge_attempts" ADD CONSTRAINT "challenge_attempts_cpu_ms_peak_memory_bytes_86f50223_check"
    CHECK (cpu_ms >= 0 AND peak_memory_bytes >= 0);
ALTER TABLE "challenge_attempts" ADD CONSTRAINT "challenge_attempts_source_2c5891fc_check"
    CHECK (octet_length(source) <= 262144);

-- Safeguards of circuit_solutions
ALTER TABLE "circuit_solutions" ADD CONSTRAINT "circuit_solutions_open_qasm_e801cf1d_check"
    CHECK (open_qasm ~ '^OPENQASM 3([.][0-9])?;' OR open_qasm = 'Erased');
ALTER TABLE "circuit_solutions" ADD CONSTRAINT "circuit_solutions_qubit_count_gate_depth_two_qub_13ceeb50_check"
    CHECK (qubit_count BETWEEN 1 AND 40 AND gate_depth >= 0 AND two_qubit_gates BETWEEN 0 AND gate_count);
ALTER TABLE "circuit_solutions" ADD CONSTRAINT "circuit_solutions_fidelity_f5241a4b_check"
    CHECK (fidelity BETWEEN 0 AND 1);
ALTER TABLE "circuit_solutions" ADD CONSTRAINT "circuit_solutions_shots_563b4564_check"
    CHECK (shots BETWEEN 1 AND 1000000);
ALTER TABLE "circuit_solutions" ADD CONSTRAINT "circuit_solutions_counts_edeef53c_check"
    CHECK (jsonb_typeof(counts) = 'object');
ALTER TABLE "circuit_solutions" ADD CONSTRAINT "circuit_solutions_qasm_sha256_27546a73_check"
    CHECK (qasm_sha256 ~ '^[0-9a-f]{64}$');

-- Safeguards of affect_observations
ALTER TABLE "affect_observations" ADD CONSTRAINT "affect_observations_valence_arousal_38f950c4_check"
    CHECK (valence BETWEEN -1 AND 1 AND arousal BETWEEN 0 AND 1);
ALTER TABLE "affect_observations" ADD CONSTRAINT "affect_observations_detector_confidence_100d078d_check"
    CHECK (detector_confidence BETWEEN 0 AND 1);
ALTER TABLE "affect_observations" ADD CONSTRAINT "affect_observations_channel_detector_confidence_8029259f_check"
    CHECK ((channel = 'SELF_REPORT') = (detector_confidence IS NULL));
ALTER TABLE "affect_observations" ADD CONSTRAINT "affect_observations_offset_ms_53e91dbe_check"
    CHECK (offset_ms >= 0);

-- Safeguards of market_skill_trends
ALTER TABLE "market_skill_trends" ADD CONSTRAINT "market_skill_trends_esco_uri_85458170_check"
    CHECK (esco_uri ~ '^http://data[.]europa[.]eu/esco/skill/[0-9a-f-]{36}$');
ALTER TABLE "market_skill_trends" ADD CONSTRAINT "market_skill_trends_month_on_d079015d_check"
    CHECK (extract(day FROM month_on) = 1);
ALTER TABLE "market_skill_trends" ADD CONSTRAINT "market_skill_trends_advert_count_sample_size_0ad84d19_check"
    CHECK (advert_count BETWEEN 0 AND sample_size AND sample_size > 0);
ALTER TABLE "market_skill_trends" ADD CONSTRAINT "market_skill_trends_share_advert_count_sample_si_0adadc25_check"
    CHECK (share = round(advert_count::numeric / sample_size, 6));
ALTER TABLE "market_skill_trends" ADD CONSTRAINT "market_skill_trends_yearly_change_94205414_check"
    CHECK (yearly_change >= -1);
ALTER TABLE "market_skill_trends" ADD CONSTRAINT "market_skill_trends_salary_low_salary_high_e8cee8aa_check"
    CHECK (salary_low >= 0 AND salary_low < 'NaN' AND salary_high >= salary_low AND salary_high < 'NaN');
ALTER TABLE "market_skill_trends" ADD CONSTRAINT "market_skill_trends_salary_low_salary_currency_b8a1a1f3_check"
    CHECK ((salary_low IS NULL) = (salary_currency IS NULL));

-- Own rows of challenge_attempts
CREATE VIEW azora_keys."challenge_attempts_4ae10f12_own" AS
    SELECT "id" FROM "challenge_attempts"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."challenge_attempts_4ae10f12_own" TO azora_user;

-- Access to adaptive_challenges
ALTER TABLE "adaptive_challenges" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "adaptive_challenges" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "adaptive_challenges" TO azora_service;
GRANT SELECT ON "adaptive_challenges" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "adaptive_challenges_aeb014c1_access" ON "adaptive_challenges"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "adaptive_challenges" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "adaptive_challenges" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "adaptive_challenges" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."adaptive_challenges" WITH (security_barrier = true) AS
    SELECT "id", "title", "statement", "domain", "language", "difficulty_rating", "time_limit_seconds", "qubit_limit",
        "allowed_gates", "starter_code", "provenance", "generator_model", "reviewed_by_id", "attempt_count",
        "pass_count", "status", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "adaptive_challenges";
GRANT SELECT ON azora_reader."adaptive_challenges" TO azora_reader;
ALTER VIEW azora_reader."adaptive_challenges" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "adaptive_challenges"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "adaptive_challenges"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "adaptive_challenges"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "adaptive_challenges"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to challenge_test_cases
ALTER TABLE "challenge_test_cases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "challenge_test_cases" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "challenge_test_cases" TO azora_service;
GRANT SELECT ON "challenge_test_cases" TO azora_maintenance, azora_masker;
CREATE POLICY "challenge_test_cases_2366980d_access" ON "challenge_test_cases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "challenge_test_cases" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."challenge_test_cases" WITH (security_barrier = true) AS
    SELECT "id", "challenge_id", "ordinal", "judging", "input", "expected_output", "minimum_fidelity", "shots", "weight",
        "is_sample", "cpu_limit_ms", "memory_limit_bytes", "created_at", "updated_at"
    FROM "challenge_test_cases";
GRANT SELECT ON azora_reader."challenge_test_cases" TO azora_reader;
ALTER VIEW azora_reader."challenge_test_cases" OWNER TO azora_masker;

-- Access to challenge_attempts
ALTER TABLE "challenge_attempts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "challenge_attempts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "challenge_attempts" TO azora_service;
GRANT SELECT ON "challenge_attempts" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "challenge_id", "student_id", "user_id", "source", "created_at", "updated_at") ON "challenge_attempts" TO azora_user;
GRANT UPDATE ("source") ON "challenge_attempts" TO azora_maintenance;
CREATE POLICY "challenge_attempts_44e48f49_access" ON "challenge_attempts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "challenge_attempts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "challenge_attempts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "challenge_attempts" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "challenge_attempts" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."challenge_attempts" WITH (security_barrier = true) AS
    SELECT "id", "challenge_id", "student_id", "user_id", "profile_id", azora.mask_free_text("source") AS "source",
        "verdict", "test_count", "passed_count", "score_percent", "hints_used", "cpu_ms", "peak_memory_bytes",
        "rating_before", "rating_after", "judged_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "challenge_attempts";
GRANT SELECT ON azora_reader."challenge_attempts" TO azora_reader;
ALTER VIEW azora_reader."challenge_attempts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "challenge_attempts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{source}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "challenge_attempts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{source}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "challenge_attempts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{source}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "challenge_attempts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to circuit_solutions
ALTER TABLE "circuit_solutions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "circuit_solutions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "circuit_solutions" TO azora_service;
GRANT SELECT ON "circuit_solutions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("open_qasm") ON "circuit_solutions" TO azora_maintenance;
CREATE POLICY "circuit_solutions_ebcdea73_access" ON "circuit_solutions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "circuit_solutions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "circuit_solutions" FOR SELECT TO azora_user
    USING ("attempt_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."challenge_attempts_4ae10f12_own")));
CREATE VIEW azora_reader."circuit_solutions" WITH (security_barrier = true) AS
    SELECT "id", "attempt_id", azora.mask_free_text("open_qasm") AS "open_qasm", "qasm_sha256", "qubit_count",
        "gate_count", "two_qubit_gates", "gate_depth", "shots", "counts", "fidelity", "quantum_job_id", "created_at",
        "updated_at"
    FROM "circuit_solutions";
GRANT SELECT ON azora_reader."circuit_solutions" TO azora_reader;
ALTER VIEW azora_reader."circuit_solutions" OWNER TO azora_masker;

-- Access to affect_observations
ALTER TABLE "affect_observations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "affect_observations" FROM PUBLIC;
GRANT SELECT, INSERT ON "affect_observations" TO azora_service;
GRANT SELECT ON "affect_observations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("affect", "valence", "arousal") ON "affect_observations" TO azora_maintenance;
CREATE POLICY "affect_observations_0ef8245e_access" ON "affect_observations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "affect_observations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "affect_observations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."affect_observations" WITH (security_barrier = true) AS
    SELECT "id", "attempt_id", "user_id", NULL::"Affect" AS "affect", "channel", NULL::decimal(4, 3) AS "valence",
        NULL::decimal(4, 3) AS "arousal", "detector_confidence", "consent_receipt_id", "response", "offset_ms",
        "observed_at", "created_at"
    FROM "affect_observations";
GRANT SELECT ON azora_reader."affect_observations" TO azora_reader;
ALTER VIEW azora_reader."affect_observations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "affect_observations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{affect,valence,arousal}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "affect_observations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to market_skill_trends
ALTER TABLE "market_skill_trends" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "market_skill_trends" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "market_skill_trends" TO azora_service;
GRANT SELECT ON "market_skill_trends" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "market_skill_trends_ec6aebbc_access" ON "market_skill_trends"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "market_skill_trends" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "market_skill_trends" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "market_skill_trends" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."market_skill_trends" WITH (security_barrier = true) AS
    SELECT "id", "esco_uri", "skill", "country", "month_on", "advert_count", "sample_size", "share", "yearly_change",
        "salary_low", "salary_high", "salary_currency", "created_at", "updated_at", "deleted_at"
    FROM "market_skill_trends";
GRANT SELECT ON azora_reader."market_skill_trends" TO azora_reader;
ALTER VIEW azora_reader."market_skill_trends" OWNER TO azora_masker;
