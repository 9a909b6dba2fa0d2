-- CreateEnum
CREATE TYPE "PackageStandard" AS ENUM ('SCORM_1_2', 'SCORM_2004_4TH', 'CMI5', 'XAPI');

-- CreateEnum
CREATE TYPE "PackageStatus" AS ENUM ('UPLOADED', 'VALIDATING', 'IMPORTED', 'REJECTED', 'RETIRED');

-- CreateEnum
CREATE TYPE "LaunchMethod" AS ENUM ('OWN_WINDOW', 'ANY_WINDOW');

-- CreateEnum
CREATE TYPE "MoveOn" AS ENUM ('PASSED', 'COMPLETED', 'COMPLETED_AND_PASSED', 'COMPLETED_OR_PASSED', 'NOT_APPLICABLE');

-- CreateEnum
CREATE TYPE "TimeLimitAction" AS ENUM ('EXIT_MESSAGE', 'EXIT_NO_MESSAGE', 'CONTINUE_MESSAGE', 'CONTINUE_NO_MESSAGE');

-- CreateEnum
CREATE TYPE "RegistrationStatus" AS ENUM ('ACTIVE', 'SATISFIED', 'WAIVED', 'ENDED');

-- CreateEnum
CREATE TYPE "WaiveReason" AS ENUM ('TESTED_OUT', 'EQUIVALENT_AU', 'EQUIVALENT_OUTSIDE_ACTIVITY', 'ADMINISTRATIVE');

-- CreateEnum
CREATE TYPE "LaunchMode" AS ENUM ('NORMAL', 'BROWSE', 'REVIEW');

-- CreateEnum
CREATE TYPE "SessionState" AS ENUM ('LAUNCHED', 'INITIALIZED', 'TERMINATED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "CompletionStatus" AS ENUM ('NOT_ATTEMPTED', 'INCOMPLETE', 'COMPLETED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "SuccessStatus" AS ENUM ('PASSED', 'FAILED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "EntryMode" AS ENUM ('AB_INITIO', 'RESUME', 'NONE');

-- CreateEnum
CREATE TYPE "ExitMode" AS ENUM ('TIMEOUT', 'SUSPEND', 'LOGOUT', 'NORMAL', 'NONE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "learning_packages" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "standard" "PackageStandard" NOT NULL,
    "manifest_identifier" TEXT NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "asset_id" UUID NOT NULL,
    "package_sha256" CHAR(64) NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "unit_count" SMALLINT NOT NULL DEFAULT 0,
    "status" "PackageStatus" NOT NULL DEFAULT 'UPLOADED',
    "rejection" TEXT,
    "uploaded_by_id" UUID NOT NULL,
    "imported_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "learning_packages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignable_units" (
    "id" UUID NOT NULL,
    "package_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "launch_href" TEXT NOT NULL,
    "launch_method" "LaunchMethod" NOT NULL DEFAULT 'ANY_WINDOW',
    "move_on" "MoveOn" NOT NULL DEFAULT 'NOT_APPLICABLE',
    "mastery_score" DECIMAL(5,4),
    "completion_threshold" DECIMAL(5,4),
    "time_limit_seconds" INTEGER,
    "time_limit_action" "TimeLimitAction",
    "launch_data" TEXT,
    "module_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "assignable_units_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "package_registrations" (
    "id" UUID NOT NULL,
    "package_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "registration" UUID NOT NULL,
    "status" "RegistrationStatus" NOT NULL DEFAULT 'ACTIVE',
    "score_scaled" DECIMAL(5,4),
    "total_seconds" INTEGER NOT NULL DEFAULT 0,
    "satisfied_at" TIMESTAMPTZ(6),
    "waived_reason" "WaiveReason",
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "package_registrations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "launch_sessions" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "mode" "LaunchMode" NOT NULL DEFAULT 'NORMAL',
    "auth_token_hash" TEXT NOT NULL,
    "return_url" TEXT,
    "state" "SessionState" NOT NULL DEFAULT 'LAUNCHED',
    "duration_seconds" INTEGER,
    "launched_at" TIMESTAMPTZ(6) NOT NULL,
    "fetched_at" TIMESTAMPTZ(6),
    "initialized_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "launch_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sco_attempts" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "attempt_number" SMALLINT NOT NULL,
    "completion_status" "CompletionStatus" NOT NULL DEFAULT 'NOT_ATTEMPTED',
    "success_status" "SuccessStatus" NOT NULL DEFAULT 'UNKNOWN',
    "score_scaled" DECIMAL(5,4),
    "score_raw" DECIMAL(9,4),
    "score_min" DECIMAL(9,4),
    "score_max" DECIMAL(9,4),
    "progress_measure" DECIMAL(5,4),
    "total_time_seconds" INTEGER NOT NULL DEFAULT 0,
    "location" TEXT,
    "suspend_data" TEXT,
    "entry" "EntryMode" NOT NULL DEFAULT 'AB_INITIO',
    "exit_kind" "ExitMode",
    "finished_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sco_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "xapi_statements" (
    "id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organization_id" UUID,
    "session_id" UUID,
    "verb_iri" TEXT NOT NULL,
    "object_iri" TEXT NOT NULL,
    "voids_statement_id" UUID,
    "success" BOOLEAN,
    "completion" BOOLEAN,
    "score_scaled" DECIMAL(5,4),
    "duration_seconds" DECIMAL(12,2),
    "version" TEXT NOT NULL DEFAULT '2.0.0',
    "body" JSONB NOT NULL,
    "timestamp" TIMESTAMPTZ(6) NOT NULL,
    "stored" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "xapi_statements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity_states" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "activity_iri" TEXT NOT NULL,
    "state_id" TEXT NOT NULL,
    "content_type" TEXT NOT NULL DEFAULT 'application/json',
    "contents" BYTEA NOT NULL,
    "etag" TEXT NOT NULL,
    "is_read_only" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "activity_states_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "learning_packages_asset_id_idx" ON "learning_packages"("asset_id");

-- CreateIndex
CREATE INDEX "learning_packages_uploaded_by_id_idx" ON "learning_packages"("uploaded_by_id");

-- CreateIndex
CREATE INDEX "learning_packages_compliance_id_idx" ON "learning_packages"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "learning_packages_organization_id_id_key" ON "learning_packages"("organization_id", "id");

-- CreateIndex
CREATE INDEX "assignable_units_organization_id_package_id_idx" ON "assignable_units"("organization_id", "package_id");

-- CreateIndex
CREATE INDEX "assignable_units_module_id_idx" ON "assignable_units"("module_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignable_units_package_id_identifier_key" ON "assignable_units"("package_id", "identifier");

-- CreateIndex
CREATE UNIQUE INDEX "assignable_units_package_id_position_key" ON "assignable_units"("package_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "package_registrations_registration_key" ON "package_registrations"("registration");

-- CreateIndex
CREATE INDEX "package_registrations_package_id_idx" ON "package_registrations"("package_id");

-- CreateIndex
CREATE INDEX "package_registrations_student_id_idx" ON "package_registrations"("student_id");

-- CreateIndex
CREATE INDEX "package_registrations_user_id_idx" ON "package_registrations"("user_id");

-- CreateIndex
CREATE INDEX "package_registrations_organization_id_idx" ON "package_registrations"("organization_id");

-- CreateIndex
CREATE INDEX "package_registrations_compliance_id_idx" ON "package_registrations"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "launch_sessions_auth_token_hash_key" ON "launch_sessions"("auth_token_hash");

-- CreateIndex
CREATE INDEX "launch_sessions_registration_id_launched_at_idx" ON "launch_sessions"("registration_id", "launched_at");

-- CreateIndex
CREATE INDEX "launch_sessions_unit_id_idx" ON "launch_sessions"("unit_id");

-- CreateIndex
CREATE INDEX "sco_attempts_unit_id_idx" ON "sco_attempts"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "sco_attempts_registration_id_unit_id_attempt_number_key" ON "sco_attempts"("registration_id", "unit_id", "attempt_number");

-- CreateIndex
CREATE UNIQUE INDEX "xapi_statements_statement_id_key" ON "xapi_statements"("statement_id");

-- CreateIndex
CREATE UNIQUE INDEX "xapi_statements_voids_statement_id_key" ON "xapi_statements"("voids_statement_id");

-- CreateIndex
CREATE INDEX "xapi_statements_user_id_timestamp_idx" ON "xapi_statements"("user_id", "timestamp");

-- CreateIndex
CREATE INDEX "xapi_statements_object_iri_timestamp_idx" ON "xapi_statements"("object_iri", "timestamp");

-- CreateIndex
CREATE INDEX "xapi_statements_organization_id_stored_idx" ON "xapi_statements"("organization_id", "stored");

-- CreateIndex
CREATE INDEX "xapi_statements_stored_idx" ON "xapi_statements" USING BRIN ("stored");

-- CreateIndex
CREATE INDEX "xapi_statements_session_id_idx" ON "xapi_statements"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "activity_states_registration_id_activity_iri_state_id_key" ON "activity_states"("registration_id", "activity_iri", "state_id");

-- AddForeignKey
ALTER TABLE "assignable_units" ADD CONSTRAINT "assignable_units_organization_id_package_id_fkey" FOREIGN KEY ("organization_id", "package_id") REFERENCES "learning_packages"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package_registrations" ADD CONSTRAINT "package_registrations_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "learning_packages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "launch_sessions" ADD CONSTRAINT "launch_sessions_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "package_registrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "launch_sessions" ADD CONSTRAINT "launch_sessions_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "assignable_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sco_attempts" ADD CONSTRAINT "sco_attempts_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "package_registrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sco_attempts" ADD CONSTRAINT "sco_attempts_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "assignable_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "xapi_statements" ADD CONSTRAINT "xapi_statements_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "launch_sessions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "activity_states" ADD CONSTRAINT "activity_states_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "package_registrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of learning_packages
ALTER TABLE "learning_packages" ADD CONSTRAINT "learning_packages_package_sha256_a327a760_check"
    CHECK (package_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "learning_packages" ADD CONSTRAINT "learning_packages_status_imported_at_07c45690_check"
    CHECK ((status = 'IMPORTED') = (imported_at IS NOT NULL) OR status = 'RETIRED');
ALTER TABLE "learning_packages" ADD CONSTRAINT "learning_packages_status_rejection_73a653db_check"
    CHECK ((status = 'REJECTED') = (rejection IS NOT NULL));
ALTER TABLE "learning_packages" ADD CONSTRAINT "learning_packages_size_bytes_8757e886_check"
    CHECK (size_bytes > 0);
ALTER TABLE "learning_packages" ADD CONSTRAINT "learning_packages_unit_count_status_9c36f291_check"
    CHECK (unit_count >= 0 AND (status <> 'IMPORTED' OR unit_count >= 1));
ALTER TABLE "learning_packages" ADD CONSTRAINT "learning_packages_manifest_identifier_d35188df_check"
    CHECK (manifest_identifier <> '');
CREATE UNIQUE INDEX "learning_packages_organization_id_manifest_identif_5574830e_key" ON "learning_packages" ("organization_id", "manifest_identifier", "version")
    WHERE (deleted_at IS NULL);

-- Safeguards of assignable_units
ALTER TABLE "assignable_units" ADD CONSTRAINT "assignable_units_mastery_score_91eca4e4_check"
    CHECK (mastery_score BETWEEN 0 AND 1);
ALTER TABLE "assignable_units" ADD CONSTRAINT "assignable_units_completion_threshold_c50f8817_check"
    CHECK (completion_threshold BETWEEN 0 AND 1);
ALTER TABLE "assignable_units" ADD CONSTRAINT "assignable_units_launch_href_4225d670_check"
    CHECK (launch_href !~ '^[a-z]+:' OR launch_href ~ '^https://');
ALTER TABLE "assignable_units" ADD CONSTRAINT "assignable_units_time_limit_seconds_138dd667_check"
    CHECK (time_limit_seconds > 0);
ALTER TABLE "assignable_units" ADD CONSTRAINT "assignable_units_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "assignable_units" ADD CONSTRAINT "assignable_units_launch_data_0169cd1d_check"
    CHECK (char_length(launch_data) <= 64000);

-- Safeguards of package_registrations
ALTER TABLE "package_registrations" ADD CONSTRAINT "package_registrations_status_satisfied_at_d3a7e25d_check"
    CHECK (status = 'ENDED' OR (status = 'SATISFIED') = (satisfied_at IS NOT NULL));
ALTER TABLE "package_registrations" ADD CONSTRAINT "package_registrations_status_waived_reason_c1e22b8c_check"
    CHECK ((status = 'WAIVED') = (waived_reason IS NOT NULL));
ALTER TABLE "package_registrations" ADD CONSTRAINT "package_registrations_score_scaled_b2b2dfc1_check"
    CHECK (score_scaled BETWEEN -1 AND 1);
ALTER TABLE "package_registrations" ADD CONSTRAINT "package_registrations_total_seconds_0c09a510_check"
    CHECK (total_seconds >= 0);
ALTER TABLE "package_registrations" ADD CONSTRAINT "package_registrations_satisfied_at_created_at_0a01e27f_check"
    CHECK (satisfied_at >= created_at);
CREATE UNIQUE INDEX "package_registrations_student_id_package_id_712b5485_key" ON "package_registrations" ("student_id", "package_id")
    WHERE (status IN ('ACTIVE', 'SATISFIED') AND deleted_at IS NULL);

-- Safeguards of launch_sessions
ALTER TABLE "launch_sessions" ADD CONSTRAINT "launch_sessions_auth_token_hash_f5b692d7_check"
    CHECK (auth_token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "launch_sessions" ADD CONSTRAINT "launch_sessions_fetched_at_launched_at_initializ_f074ab18_check"
    CHECK (fetched_at >= launched_at AND initialized_at >= launched_at AND ended_at >= launched_at);
ALTER TABLE "launch_sessions" ADD CONSTRAINT "launch_sessions_state_ended_at_9ee51a72_check"
    CHECK ((state IN ('TERMINATED', 'ABANDONED')) = (ended_at IS NOT NULL));
ALTER TABLE "launch_sessions" ADD CONSTRAINT "launch_sessions_state_initialized_at_ee66283c_check"
    CHECK (state = 'LAUNCHED' OR state = 'ABANDONED' OR initialized_at IS NOT NULL);
ALTER TABLE "launch_sessions" ADD CONSTRAINT "launch_sessions_duration_seconds_a8f60130_check"
    CHECK (duration_seconds >= 0);

-- Safeguards of sco_attempts
ALTER TABLE "sco_attempts" ADD CONSTRAINT "sco_attempts_attempt_number_02db06ff_check"
    CHECK (attempt_number >= 1);
ALTER TABLE "sco_attempts" ADD CONSTRAINT "sco_attempts_score_scaled_b2b2dfc1_check"
    CHECK (score_scaled BETWEEN -1 AND 1);
ALTER TABLE "sco_attempts" ADD CONSTRAINT "sco_attempts_score_max_score_min_score_raw_672d41e8_check"
    CHECK (score_max > score_min AND score_raw BETWEEN score_min AND score_max);
ALTER TABLE "sco_attempts" ADD CONSTRAINT "sco_attempts_progress_measure_801f82c4_check"
    CHECK (progress_measure BETWEEN 0 AND 1);
ALTER TABLE "sco_attempts" ADD CONSTRAINT "sco_attempts_total_time_seconds_a4d5c8ad_check"
    CHECK (total_time_seconds >= 0);
ALTER TABLE "sco_attempts" ADD CONSTRAINT "sco_attempts_location_suspend_data_059ff2a4_check"
    CHECK (char_length(location) <= 1000 AND char_length(suspend_data) <= 64000);
ALTER TABLE "sco_attempts" ADD CONSTRAINT "sco_attempts_finished_at_exit_kind_dd16ba82_check"
    CHECK (finished_at IS NULL OR exit_kind IS DISTINCT FROM 'SUSPEND');
ALTER TABLE "sco_attempts" ADD CONSTRAINT "sco_attempts_completion_status_score_raw_success_eb770850_check"
    CHECK (completion_status <> 'NOT_ATTEMPTED' OR (score_raw IS NULL AND success_status = 'UNKNOWN'));
ALTER TABLE "sco_attempts" ADD CONSTRAINT "sco_attempts_finished_at_completion_status_da012db1_check"
    CHECK (finished_at IS NULL OR completion_status <> 'NOT_ATTEMPTED');
CREATE UNIQUE INDEX "sco_attempts_registration_id_unit_id_0d6011bc_key" ON "sco_attempts" ("registration_id", "unit_id")
    WHERE (finished_at IS NULL);

-- Safeguards of xapi_statements
ALTER TABLE "xapi_statements" ADD CONSTRAINT "xapi_statements_verb_iri_object_iri_b0110e64_check"
    CHECK (verb_iri ~ '^[a-z][a-z0-9+.-]*:' AND object_iri ~ '^[a-z][a-z0-9+.-]*:');
ALTER TABLE "xapi_statements" ADD CONSTRAINT "xapi_statements_verb_iri_voids_statement_id_5036432b_check"
    CHECK ((verb_iri = 'http://adlnet.gov/expapi/verbs/voided') = (voids_statement_id IS NOT NULL));
ALTER TABLE "xapi_statements" ADD CONSTRAINT "xapi_statements_voids_statement_id_statement_id_3afc5511_check"
    CHECK (voids_statement_id <> statement_id);
ALTER TABLE "xapi_statements" ADD CONSTRAINT "xapi_statements_score_scaled_b2b2dfc1_check"
    CHECK (score_scaled BETWEEN -1 AND 1);
ALTER TABLE "xapi_statements" ADD CONSTRAINT "xapi_statements_duration_seconds_a8f60130_check"
    CHECK (duration_seconds >= 0);
ALTER TABLE "xapi_statements" ADD CONSTRAINT "xapi_statements_version_26610162_check"
    CHECK (version ~ '^(1[.]0[.][0-9]+|2[.]0[.][0-9]+)$');
ALTER TABLE "xapi_statements" ADD CONSTRAINT "xapi_statements_body_eb547c77_check"
    CHECK (jsonb_typeof(body) = 'object');

-- Safeguards of activity_states
ALTER TABLE "activity_states" ADD CONSTRAINT "activity_states_contents_1d32ba8c_check"
    CHECK (octet_length(contents) <= 1048576);
ALTER TABLE "activity_states" ADD CONSTRAINT "activity_states_etag_277a5827_check"
    CHECK (etag ~ '^[0-9a-f]{40,64}$');
ALTER TABLE "activity_states" ADD CONSTRAINT "activity_states_activity_iri_f3762b1d_check"
    CHECK (activity_iri ~ '^[a-z][a-z0-9+.-]*:');
ALTER TABLE "activity_states" ADD CONSTRAINT "activity_states_state_id_db56cb49_check"
    CHECK (state_id <> '');

-- Live rows of learning_packages
CREATE VIEW azora_keys."learning_packages_504d32be_live" AS
    SELECT "id" FROM "learning_packages"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."learning_packages_504d32be_live" TO azora_user;

-- Own rows of package_registrations
CREATE VIEW azora_keys."package_registrations_8bce3109_own" AS
    SELECT "id" FROM "package_registrations"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."package_registrations_8bce3109_own" TO azora_user;

-- Access to learning_packages
ALTER TABLE "learning_packages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "learning_packages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "learning_packages" TO azora_service;
GRANT SELECT ON "learning_packages" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "learning_packages_cba493b9_access" ON "learning_packages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "learning_packages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "learning_packages" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "learning_packages" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."learning_packages" WITH (security_barrier = true) AS
    SELECT "id", "title", "standard", "manifest_identifier", "version", "asset_id", "package_sha256", "size_bytes",
        "unit_count", "status", "rejection", "uploaded_by_id", "imported_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "learning_packages";
GRANT SELECT ON azora_reader."learning_packages" TO azora_reader;
ALTER VIEW azora_reader."learning_packages" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "learning_packages"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "learning_packages"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "learning_packages"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "learning_packages"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to assignable_units
ALTER TABLE "assignable_units" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "assignable_units" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "assignable_units" TO azora_service;
GRANT SELECT ON "assignable_units" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "assignable_units_1946cd70_access" ON "assignable_units"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "assignable_units" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "assignable_units" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "assignable_units" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."learning_packages_504d32be_live" live WHERE live."id" = "assignable_units"."package_id"));
CREATE VIEW azora_reader."assignable_units" WITH (security_barrier = true) AS
    SELECT "id", "package_id", "organization_id", "identifier", "position", "title", "launch_href", "launch_method",
        "move_on", "mastery_score", "completion_threshold", "time_limit_seconds", "time_limit_action", "launch_data",
        "module_id", "created_at", "updated_at"
    FROM "assignable_units";
GRANT SELECT ON azora_reader."assignable_units" TO azora_reader;
ALTER VIEW azora_reader."assignable_units" OWNER TO azora_masker;

-- Access to package_registrations
ALTER TABLE "package_registrations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "package_registrations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "package_registrations" TO azora_service;
GRANT SELECT ON "package_registrations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "package_registrations_c1dcce1e_access" ON "package_registrations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "package_registrations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "package_registrations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "package_registrations" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."package_registrations" WITH (security_barrier = true) AS
    SELECT "id", "package_id", "student_id", "user_id", "registration", "status", "score_scaled", "total_seconds",
        "satisfied_at", "waived_reason", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "package_registrations";
GRANT SELECT ON azora_reader."package_registrations" TO azora_reader;
ALTER VIEW azora_reader."package_registrations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "package_registrations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "package_registrations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "package_registrations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "package_registrations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to launch_sessions
ALTER TABLE "launch_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "launch_sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "launch_sessions" TO azora_service;
GRANT SELECT ("id", "registration_id", "unit_id", "mode", "return_url", "state", "duration_seconds", "launched_at",
        "fetched_at", "initialized_at", "ended_at", "created_at", "updated_at")
    ON "launch_sessions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "launch_sessions_8cdfd146_access" ON "launch_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "launch_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "launch_sessions" FOR SELECT TO azora_user
    USING ("registration_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."package_registrations_8bce3109_own")));
CREATE VIEW azora_reader."launch_sessions" WITH (security_barrier = true) AS
    SELECT "id", "registration_id", "unit_id", "mode", "return_url", "state", "duration_seconds", "launched_at",
        "fetched_at", "initialized_at", "ended_at", "created_at", "updated_at"
    FROM "launch_sessions";
GRANT SELECT ON azora_reader."launch_sessions" TO azora_reader;
ALTER VIEW azora_reader."launch_sessions" OWNER TO azora_masker;

-- Access to sco_attempts
ALTER TABLE "sco_attempts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sco_attempts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sco_attempts" TO azora_service;
GRANT SELECT ON "sco_attempts" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("suspend_data") ON "sco_attempts" TO azora_maintenance;
CREATE POLICY "sco_attempts_b60bb4c4_access" ON "sco_attempts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sco_attempts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "sco_attempts" FOR SELECT TO azora_user
    USING ("registration_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."package_registrations_8bce3109_own")));
CREATE VIEW azora_reader."sco_attempts" WITH (security_barrier = true) AS
    SELECT "id", "registration_id", "unit_id", "attempt_number", "completion_status", "success_status", "score_scaled",
        "score_raw", "score_min", "score_max", "progress_measure", "total_time_seconds", "location",
        azora.mask_free_text("suspend_data") AS "suspend_data", "entry", "exit_kind", "finished_at", "created_at",
        "updated_at"
    FROM "sco_attempts";
GRANT SELECT ON azora_reader."sco_attempts" TO azora_reader;
ALTER VIEW azora_reader."sco_attempts" OWNER TO azora_masker;

-- Access to xapi_statements
ALTER TABLE "xapi_statements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "xapi_statements" FROM PUBLIC;
GRANT SELECT, INSERT ON "xapi_statements" TO azora_service;
GRANT SELECT ON "xapi_statements" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("body") ON "xapi_statements" TO azora_maintenance;
CREATE POLICY "xapi_statements_51bd0294_access" ON "xapi_statements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "xapi_statements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "xapi_statements" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."xapi_statements" WITH (security_barrier = true) AS
    SELECT "id", "statement_id", "user_id", "organization_id", "session_id", "verb_iri", "object_iri",
        "voids_statement_id", "success", "completion", "score_scaled", "duration_seconds", "version",
        NULL::jsonb AS "body", "timestamp", "stored", "created_at"
    FROM "xapi_statements";
GRANT SELECT ON azora_reader."xapi_statements" TO azora_reader;
ALTER VIEW azora_reader."xapi_statements" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "xapi_statements"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{body}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "xapi_statements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to activity_states
ALTER TABLE "activity_states" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "activity_states" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "activity_states" TO azora_service;
GRANT SELECT ON "activity_states" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("contents") ON "activity_states" TO azora_maintenance;
CREATE POLICY "activity_states_e8b274da_access" ON "activity_states"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "activity_states" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "activity_states" FOR SELECT TO azora_user
    USING ("registration_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."package_registrations_8bce3109_own")));
CREATE VIEW azora_reader."activity_states" WITH (security_barrier = true) AS
    SELECT "id", "registration_id", "activity_iri", "state_id", "content_type", NULL::bytea AS "contents", "etag",
        "is_read_only", "created_at", "updated_at"
    FROM "activity_states";
GRANT SELECT ON azora_reader."activity_states" TO azora_reader;
ALTER VIEW azora_reader."activity_states" OWNER TO azora_masker;
