-- CreateEnum
CREATE TYPE "TestLevel" AS ENUM ('UNIT', 'INTEGRATION', 'CONTRACT', 'SYSTEM', 'END_TO_END', 'ACCEPTANCE');

-- CreateEnum
CREATE TYPE "TestKind" AS ENUM ('FUNCTIONAL', 'REGRESSION', 'PERFORMANCE', 'SECURITY', 'ACCESSIBILITY', 'COMPATIBILITY', 'PROPERTY_BASED');

-- CreateEnum
CREATE TYPE "TestPriority" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');

-- CreateEnum
CREATE TYPE "TestCaseStatus" AS ENUM ('ACTIVE', 'DISABLED', 'REMOVED');

-- CreateEnum
CREATE TYPE "TestRunStatus" AS ENUM ('RUNNING', 'PASSED', 'FAILED', 'BAILED_OUT', 'CANCELLED', 'TIMED_OUT');

-- CreateEnum
CREATE TYPE "TestOutcome" AS ENUM ('PASSED', 'FAILED', 'ERROR', 'SKIPPED', 'TODO');

-- CreateEnum
CREATE TYPE "CoverageFormat" AS ENUM ('LCOV', 'COBERTURA', 'JACOCO', 'CLOVER', 'V8');

-- CreateEnum
CREATE TYPE "FlakeCause" AS ENUM ('UNKNOWN', 'TIMING', 'ORDER_DEPENDENCE', 'SHARED_STATE', 'NETWORK', 'RANDOMNESS', 'RESOURCE', 'TIME_ZONE');

-- CreateEnum
CREATE TYPE "FlakyStatus" AS ENUM ('WATCHED', 'QUARANTINED', 'FIXED', 'DELETED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "test_suites" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "service_definition_id" UUID NOT NULL,
    "level" "TestLevel" NOT NULL,
    "kind" "TestKind" NOT NULL DEFAULT 'FUNCTIONAL',
    "framework" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "timeout_seconds" INTEGER NOT NULL DEFAULT 600,
    "shard_count" SMALLINT NOT NULL DEFAULT 1,
    "is_gating" BOOLEAN NOT NULL DEFAULT true,
    "line_coverage_target" DECIMAL(5,2),
    "maintainer_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "test_suites_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "test_cases" (
    "id" UUID NOT NULL,
    "suite_id" UUID NOT NULL,
    "class_name" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parameters" TEXT NOT NULL DEFAULT '',
    "file" TEXT,
    "line" INTEGER,
    "objective" TEXT,
    "priority" "TestPriority" NOT NULL DEFAULT 'MEDIUM',
    "requirement_key" TEXT,
    "tags" TEXT[],
    "status" "TestCaseStatus" NOT NULL DEFAULT 'ACTIVE',
    "disabled_reason" TEXT,
    "first_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL,
    "removed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "test_cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "test_runs" (
    "id" UUID NOT NULL,
    "suite_id" UUID NOT NULL,
    "pipeline_run_id" UUID,
    "commit_sha" VARCHAR(64) NOT NULL,
    "shard_index" SMALLINT NOT NULL DEFAULT 1,
    "shard_count" SMALLINT NOT NULL DEFAULT 1,
    "attempt" SMALLINT NOT NULL DEFAULT 1,
    "status" "TestRunStatus" NOT NULL DEFAULT 'RUNNING',
    "planned_count" INTEGER NOT NULL DEFAULT 0,
    "passed_count" INTEGER NOT NULL DEFAULT 0,
    "failed_count" INTEGER NOT NULL DEFAULT 0,
    "error_count" INTEGER NOT NULL DEFAULT 0,
    "skipped_count" INTEGER NOT NULL DEFAULT 0,
    "random_seed" BIGINT,
    "host_name" TEXT,
    "bail_out_reason" TEXT,
    "started_by_user_id" UUID,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "test_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "test_case_results" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "test_case_id" UUID NOT NULL,
    "retry" SMALLINT NOT NULL DEFAULT 0,
    "outcome" "TestOutcome" NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "assertion_count" INTEGER,
    "message" TEXT,
    "stack_trace" TEXT,
    "failure_hash" CHAR(64),
    "skip_reason" TEXT,
    "is_known_flaky" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "test_case_results_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coverage_reports" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "commit_sha" VARCHAR(64) NOT NULL,
    "format" "CoverageFormat" NOT NULL,
    "lines_valid" INTEGER NOT NULL,
    "lines_covered" INTEGER NOT NULL,
    "branches_valid" INTEGER NOT NULL,
    "branches_covered" INTEGER NOT NULL,
    "functions_valid" INTEGER NOT NULL,
    "functions_covered" INTEGER NOT NULL,
    "base_commit_sha" VARCHAR(64),
    "diff_lines_valid" INTEGER,
    "diff_lines_covered" INTEGER,
    "mutation_total" INTEGER,
    "mutation_killed" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coverage_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coverage_files" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "lines_valid" INTEGER NOT NULL,
    "lines_covered" INTEGER NOT NULL,
    "branches_valid" INTEGER NOT NULL,
    "branches_covered" INTEGER NOT NULL,
    "uncovered_lines" TEXT NOT NULL,
    "content_hash" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coverage_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flaky_tests" (
    "id" UUID NOT NULL,
    "test_case_id" UUID NOT NULL,
    "suspected_cause" "FlakeCause" NOT NULL DEFAULT 'UNKNOWN',
    "status" "FlakyStatus" NOT NULL DEFAULT 'WATCHED',
    "flake_count" INTEGER NOT NULL DEFAULT 1,
    "run_count" INTEGER NOT NULL DEFAULT 1,
    "first_flaked_at" TIMESTAMPTZ(6) NOT NULL,
    "last_flaked_at" TIMESTAMPTZ(6) NOT NULL,
    "quarantined_at" TIMESTAMPTZ(6),
    "fix_by" DATE,
    "owner_id" UUID,
    "ticket_url" TEXT,
    "resolved_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "flaky_tests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "test_suites_maintainer_id_idx" ON "test_suites"("maintainer_id");

-- CreateIndex
CREATE INDEX "test_suites_organization_id_idx" ON "test_suites"("organization_id");

-- CreateIndex
CREATE INDEX "test_suites_compliance_id_idx" ON "test_suites"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "test_suites_service_definition_id_slug_key" ON "test_suites"("service_definition_id", "slug");

-- CreateIndex
CREATE INDEX "test_cases_tags_idx" ON "test_cases" USING GIN ("tags");

-- CreateIndex
CREATE UNIQUE INDEX "test_cases_suite_id_class_name_name_parameters_key" ON "test_cases"("suite_id", "class_name", "name", "parameters");

-- CreateIndex
CREATE INDEX "test_runs_suite_id_started_at_idx" ON "test_runs"("suite_id", "started_at");

-- CreateIndex
CREATE INDEX "test_runs_pipeline_run_id_idx" ON "test_runs"("pipeline_run_id");

-- CreateIndex
CREATE INDEX "test_runs_started_by_user_id_idx" ON "test_runs"("started_by_user_id");

-- CreateIndex
CREATE INDEX "test_runs_created_at_idx" ON "test_runs" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "test_case_results_test_case_id_created_at_idx" ON "test_case_results"("test_case_id", "created_at");

-- CreateIndex
CREATE INDEX "test_case_results_created_at_idx" ON "test_case_results" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "test_case_results_run_id_test_case_id_retry_key" ON "test_case_results"("run_id", "test_case_id", "retry");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_reports_run_id_key" ON "coverage_reports"("run_id");

-- CreateIndex
CREATE INDEX "coverage_reports_commit_sha_idx" ON "coverage_reports"("commit_sha");

-- CreateIndex
CREATE INDEX "coverage_reports_created_at_idx" ON "coverage_reports" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "coverage_files_created_at_idx" ON "coverage_files" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_files_report_id_path_key" ON "coverage_files"("report_id", "path");

-- CreateIndex
CREATE INDEX "flaky_tests_test_case_id_idx" ON "flaky_tests"("test_case_id");

-- CreateIndex
CREATE INDEX "flaky_tests_owner_id_idx" ON "flaky_tests"("owner_id");

-- AddForeignKey
ALTER TABLE "test_cases" ADD CONSTRAINT "test_cases_suite_id_fkey" FOREIGN KEY ("suite_id") REFERENCES "test_suites"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_runs" ADD CONSTRAINT "test_runs_suite_id_fkey" FOREIGN KEY ("suite_id") REFERENCES "test_suites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_case_results" ADD CONSTRAINT "test_case_results_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "test_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_case_results" ADD CONSTRAINT "test_case_results_test_case_id_fkey" FOREIGN KEY ("test_case_id") REFERENCES "test_cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_reports" ADD CONSTRAINT "coverage_reports_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "test_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_files" ADD CONSTRAINT "coverage_files_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "coverage_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flaky_tests" ADD CONSTRAINT "flaky_tests_test_case_id_fkey" FOREIGN KEY ("test_case_id") REFERENCES "test_cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of test_suites
ALTER TABLE "test_suites" ADD CONSTRAINT "test_suites_slug_59fa89fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "test_suites" ADD CONSTRAINT "test_suites_timeout_seconds_feeeaad5_check"
    CHECK (timeout_seconds BETWEEN 1 AND 86400);
ALTER TABLE "test_suites" ADD CONSTRAINT "test_suites_shard_count_6c6b360b_check"
    CHECK (shard_count BETWEEN 1 AND 256);
ALTER TABLE "test_suites" ADD CONSTRAINT "test_suites_line_coverage_target_ab1e75bf_check"
    CHECK (line_coverage_target BETWEEN 0 AND 100);

-- Safeguards of test_cases
ALTER TABLE "test_cases" ADD CONSTRAINT "test_cases_name_c65b3223_check"
    CHECK (char_length(name) BETWEEN 1 AND 500);
ALTER TABLE "test_cases" ADD CONSTRAINT "test_cases_line_9f528637_check"
    CHECK (line >= 1);
ALTER TABLE "test_cases" ADD CONSTRAINT "test_cases_status_removed_at_e1e275d8_check"
    CHECK ((status = 'REMOVED') = (removed_at IS NOT NULL));
ALTER TABLE "test_cases" ADD CONSTRAINT "test_cases_status_disabled_reason_61bb0dca_check"
    CHECK (status <> 'DISABLED' OR disabled_reason IS NOT NULL);
ALTER TABLE "test_cases" ADD CONSTRAINT "test_cases_last_seen_at_first_seen_at_99a78313_check"
    CHECK (last_seen_at >= first_seen_at);

-- Safeguards of test_runs
ALTER TABLE "test_runs" ADD CONSTRAINT "test_runs_commit_sha_5a070c55_check"
    CHECK (commit_sha ~ '^([0-9a-f]{40}|[0-9a-f]{64})$');
ALTER TABLE "test_runs" ADD CONSTRAINT "test_runs_shard_index_shard_count_279327b2_check"
    CHECK (shard_index >= 1 AND shard_index <= shard_count);
ALTER TABLE "test_runs" ADD CONSTRAINT "test_runs_planned_count_passed_count_failed_coun_51990709_check"
    CHECK (planned_count >= 0 AND passed_count >= 0 AND failed_count >= 0 AND error_count >= 0 AND skipped_count >= 0);
ALTER TABLE "test_runs" ADD CONSTRAINT "test_runs_status_passed_count_failed_count_error_8fa5b65e_check"
    CHECK (status NOT IN ('PASSED', 'FAILED') OR passed_count + failed_count + error_count + skipped_count = planned_count);
ALTER TABLE "test_runs" ADD CONSTRAINT "test_runs_status_failed_count_error_count_10b26a21_check"
    CHECK (status <> 'PASSED' OR failed_count + error_count = 0);
ALTER TABLE "test_runs" ADD CONSTRAINT "test_runs_status_failed_count_error_count_a703c439_check"
    CHECK (status <> 'FAILED' OR failed_count + error_count > 0);
ALTER TABLE "test_runs" ADD CONSTRAINT "test_runs_status_ended_at_b0062b74_check"
    CHECK ((status = 'RUNNING') = (ended_at IS NULL));
ALTER TABLE "test_runs" ADD CONSTRAINT "test_runs_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "test_runs" ADD CONSTRAINT "test_runs_status_bail_out_reason_e00925aa_check"
    CHECK ((status = 'BAILED_OUT') = (bail_out_reason IS NOT NULL));
ALTER TABLE "test_runs" ADD CONSTRAINT "test_runs_attempt_3f810c18_check"
    CHECK (attempt >= 1);
CREATE UNIQUE INDEX "test_runs_pipeline_run_id_suite_id_shard_index_att_fb0e3893_key" ON "test_runs" ("pipeline_run_id", "suite_id", "shard_index", "attempt")
    WHERE (pipeline_run_id IS NOT NULL);

-- Safeguards of test_case_results
ALTER TABLE "test_case_results" ADD CONSTRAINT "test_case_results_duration_ms_assertion_count_re_60bf0777_check"
    CHECK (duration_ms >= 0 AND assertion_count >= 0 AND retry >= 0);
ALTER TABLE "test_case_results" ADD CONSTRAINT "test_case_results_outcome_message_ed722ff1_check"
    CHECK ((outcome IN ('FAILED', 'ERROR')) = (message IS NOT NULL));
ALTER TABLE "test_case_results" ADD CONSTRAINT "test_case_results_outcome_skip_reason_cdd86301_check"
    CHECK ((outcome = 'SKIPPED') = (skip_reason IS NOT NULL));
ALTER TABLE "test_case_results" ADD CONSTRAINT "test_case_results_stack_trace_outcome_3a44f918_check"
    CHECK (stack_trace IS NULL OR outcome IN ('FAILED', 'ERROR'));
ALTER TABLE "test_case_results" ADD CONSTRAINT "test_case_results_failure_hash_d9af7e82_check"
    CHECK (failure_hash ~ '^[0-9a-f]{64}$');
CREATE INDEX "test_case_results_test_case_id_created_at_fe5a8ee6_idx" ON "test_case_results" ("test_case_id", "created_at")
    WHERE (outcome IN ('FAILED', 'ERROR'));

-- Safeguards of coverage_reports
ALTER TABLE "coverage_reports" ADD CONSTRAINT "coverage_reports_lines_covered_lines_valid_branc_f21aa051_check"
    CHECK (lines_covered BETWEEN 0 AND lines_valid AND branches_covered BETWEEN 0 AND branches_valid AND functions_covered BETWEEN 0 AND functions_valid);
ALTER TABLE "coverage_reports" ADD CONSTRAINT "coverage_reports_mutation_killed_mutation_total_3fcb905a_check"
    CHECK (mutation_killed BETWEEN 0 AND mutation_total);
ALTER TABLE "coverage_reports" ADD CONSTRAINT "coverage_reports_mutation_total_mutation_killed_ec437253_check"
    CHECK ((mutation_total IS NULL) = (mutation_killed IS NULL));
ALTER TABLE "coverage_reports" ADD CONSTRAINT "coverage_reports_commit_sha_5a070c55_check"
    CHECK (commit_sha ~ '^([0-9a-f]{40}|[0-9a-f]{64})$');
ALTER TABLE "coverage_reports" ADD CONSTRAINT "coverage_reports_base_commit_sha_commit_sha_0847e3ab_check"
    CHECK (base_commit_sha ~ '^([0-9a-f]{40}|[0-9a-f]{64})$' AND base_commit_sha <> commit_sha);
ALTER TABLE "coverage_reports" ADD CONSTRAINT "coverage_reports_diff_lines_covered_diff_lines_v_07a2b94b_check"
    CHECK (diff_lines_covered BETWEEN 0 AND diff_lines_valid);

-- Safeguards of coverage_files
ALTER TABLE "coverage_files" ADD CONSTRAINT "coverage_files_lines_covered_lines_valid_branche_04c268c2_check"
    CHECK (lines_covered BETWEEN 0 AND lines_valid AND branches_covered BETWEEN 0 AND branches_valid);
ALTER TABLE "coverage_files" ADD CONSTRAINT "coverage_files_path_e1718797_check"
    CHECK (path !~ '^/' AND path !~ '(^|/)\.\.(/|$)');
ALTER TABLE "coverage_files" ADD CONSTRAINT "coverage_files_content_hash_d6f0c3d1_check"
    CHECK (content_hash ~ '^([0-9a-f]{40}|[0-9a-f]{64})$');
ALTER TABLE "coverage_files" ADD CONSTRAINT "coverage_files_uncovered_lines_b76b6c52_check"
    CHECK (uncovered_lines ~ '^([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*)?$');
ALTER TABLE "coverage_files" ADD CONSTRAINT "coverage_files_uncovered_lines_lines_covered_lin_0b1f1cdf_check"
    CHECK ((uncovered_lines = '') = (lines_covered = lines_valid));

-- Safeguards of flaky_tests
ALTER TABLE "flaky_tests" ADD CONSTRAINT "flaky_tests_flake_count_run_count_8b8b74ab_check"
    CHECK (flake_count >= 1 AND run_count >= flake_count);
ALTER TABLE "flaky_tests" ADD CONSTRAINT "flaky_tests_status_quarantined_at_d59b296c_check"
    CHECK (status <> 'QUARANTINED' OR quarantined_at IS NOT NULL);
ALTER TABLE "flaky_tests" ADD CONSTRAINT "flaky_tests_status_owner_id_fix_by_c8d42a84_check"
    CHECK (status <> 'QUARANTINED' OR (owner_id IS NOT NULL AND fix_by IS NOT NULL));
ALTER TABLE "flaky_tests" ADD CONSTRAINT "flaky_tests_status_resolved_at_6ee074c1_check"
    CHECK ((status IN ('FIXED', 'DELETED')) = (resolved_at IS NOT NULL));
ALTER TABLE "flaky_tests" ADD CONSTRAINT "flaky_tests_last_flaked_at_first_flaked_at_9629c963_check"
    CHECK (last_flaked_at >= first_flaked_at);
CREATE UNIQUE INDEX "flaky_tests_test_case_id_68ecdde2_key" ON "flaky_tests" ("test_case_id")
    WHERE (status IN ('WATCHED', 'QUARANTINED') AND deleted_at IS NULL);

-- Access to test_suites
ALTER TABLE "test_suites" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "test_suites" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "test_suites" TO azora_service;
GRANT SELECT ON "test_suites" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "test_suites_4c9daa37_access" ON "test_suites"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "test_suites" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "test_suites" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "test_suites" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."test_suites" WITH (security_barrier = true) AS
    SELECT "id", "slug", "title", "service_definition_id", "level", "kind", "framework", "path", "timeout_seconds",
        "shard_count", "is_gating", "line_coverage_target", "maintainer_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "test_suites";
GRANT SELECT ON azora_reader."test_suites" TO azora_reader;
ALTER VIEW azora_reader."test_suites" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "test_suites"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "test_suites"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "test_suites"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "test_suites"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to test_cases
ALTER TABLE "test_cases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "test_cases" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "test_cases" TO azora_service;
GRANT SELECT ON "test_cases" TO azora_maintenance, azora_masker;
CREATE POLICY "test_cases_97bb6915_access" ON "test_cases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "test_cases" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."test_cases" WITH (security_barrier = true) AS
    SELECT "id", "suite_id", "class_name", "name", "parameters", "file", "line", "objective", "priority",
        "requirement_key", "tags", "status", "disabled_reason", "first_seen_at", "last_seen_at", "removed_at",
        "created_at", "updated_at"
    FROM "test_cases";
GRANT SELECT ON azora_reader."test_cases" TO azora_reader;
ALTER VIEW azora_reader."test_cases" OWNER TO azora_masker;

-- Access to test_runs
ALTER TABLE "test_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "test_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "test_runs" TO azora_service;
GRANT SELECT ON "test_runs" TO azora_maintenance, azora_masker;
CREATE POLICY "test_runs_d03f5ed6_access" ON "test_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "test_runs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."test_runs" WITH (security_barrier = true) AS
    SELECT "id", "suite_id", "pipeline_run_id", "commit_sha", "shard_index", "shard_count", "attempt", "status",
        "planned_count", "passed_count", "failed_count", "error_count", "skipped_count", "random_seed", "host_name",
        "bail_out_reason", "started_by_user_id", "started_at", "ended_at", "created_at", "updated_at", "deleted_at"
    FROM "test_runs";
GRANT SELECT ON azora_reader."test_runs" TO azora_reader;
ALTER VIEW azora_reader."test_runs" OWNER TO azora_masker;

-- Access to test_case_results
ALTER TABLE "test_case_results" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "test_case_results" FROM PUBLIC;
GRANT SELECT, INSERT ON "test_case_results" TO azora_service;
GRANT SELECT ON "test_case_results" TO azora_maintenance, azora_masker;
CREATE POLICY "test_case_results_519265e6_access" ON "test_case_results"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "test_case_results" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."test_case_results" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "test_case_id", "retry", "outcome", "duration_ms", "assertion_count", "message", "stack_trace",
        "failure_hash", "skip_reason", "is_known_flaky", "created_at"
    FROM "test_case_results";
GRANT SELECT ON azora_reader."test_case_results" TO azora_reader;
ALTER VIEW azora_reader."test_case_results" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "test_case_results"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "test_case_results"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to coverage_reports
ALTER TABLE "coverage_reports" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "coverage_reports" FROM PUBLIC;
GRANT SELECT, INSERT ON "coverage_reports" TO azora_service;
GRANT SELECT ON "coverage_reports" TO azora_maintenance, azora_masker;
CREATE POLICY "coverage_reports_23e86838_access" ON "coverage_reports"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "coverage_reports" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."coverage_reports" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "commit_sha", "format", "lines_valid", "lines_covered", "branches_valid", "branches_covered",
        "functions_valid", "functions_covered", "base_commit_sha", "diff_lines_valid", "diff_lines_covered",
        "mutation_total", "mutation_killed", "created_at"
    FROM "coverage_reports";
GRANT SELECT ON azora_reader."coverage_reports" TO azora_reader;
ALTER VIEW azora_reader."coverage_reports" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "coverage_reports"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "coverage_reports"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to coverage_files
ALTER TABLE "coverage_files" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "coverage_files" FROM PUBLIC;
GRANT SELECT, INSERT ON "coverage_files" TO azora_service;
GRANT SELECT ON "coverage_files" TO azora_maintenance, azora_masker;
CREATE POLICY "coverage_files_1b62561f_access" ON "coverage_files"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "coverage_files" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."coverage_files" WITH (security_barrier = true) AS
    SELECT "id", "report_id", "path", "lines_valid", "lines_covered", "branches_valid", "branches_covered",
        "uncovered_lines", "content_hash", "created_at"
    FROM "coverage_files";
GRANT SELECT ON azora_reader."coverage_files" TO azora_reader;
ALTER VIEW azora_reader."coverage_files" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "coverage_files"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "coverage_files"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to flaky_tests
ALTER TABLE "flaky_tests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "flaky_tests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "flaky_tests" TO azora_service;
GRANT SELECT ON "flaky_tests" TO azora_maintenance, azora_masker;
CREATE POLICY "flaky_tests_215765ed_access" ON "flaky_tests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "flaky_tests" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."flaky_tests" WITH (security_barrier = true) AS
    SELECT "id", "test_case_id", "suspected_cause", "status", "flake_count", "run_count", "first_flaked_at",
        "last_flaked_at", "quarantined_at", "fix_by", "owner_id", "ticket_url", "resolved_at", "created_at",
        "updated_at", "deleted_at"
    FROM "flaky_tests";
GRANT SELECT ON azora_reader."flaky_tests" TO azora_reader;
ALTER VIEW azora_reader."flaky_tests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "flaky_tests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "flaky_tests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "flaky_tests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "flaky_tests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
