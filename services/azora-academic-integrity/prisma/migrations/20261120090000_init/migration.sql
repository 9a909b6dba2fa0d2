-- CreateEnum
CREATE TYPE "Allegation" AS ENUM ('PLAGIARISM', 'COLLUSION', 'CONTRACT_CHEATING', 'IMPERSONATION', 'UNAUTHORISED_AID', 'FABRICATION', 'UNDECLARED_AI');

-- CreateEnum
CREATE TYPE "CaseSource" AS ENUM ('SIMILARITY', 'PROCTORING', 'REPORT');

-- CreateEnum
CREATE TYPE "CaseStatus" AS ENUM ('OPEN', 'NOTIFIED', 'RESPONDED', 'HEARING', 'RULED', 'DISMISSED');

-- CreateEnum
CREATE TYPE "RulingInstance" AS ENUM ('FIRST', 'APPEAL');

-- CreateEnum
CREATE TYPE "Finding" AS ENUM ('RESPONSIBLE', 'NOT_RESPONSIBLE', 'NOT_PROVEN');

-- CreateEnum
CREATE TYPE "Sanction" AS ENUM ('WARNING', 'RESUBMISSION', 'MARK_REDUCTION', 'ZERO_MARK', 'MODULE_FAILURE', 'SUSPENSION', 'EXPULSION', 'CREDENTIAL_REVOKED');

-- CreateEnum
CREATE TYPE "CheckEngine" AS ENUM ('IN_HOUSE', 'TURNITIN', 'COPYLEAKS', 'CODE_MOSS');

-- CreateEnum
CREATE TYPE "CheckStatus" AS ENUM ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('WEB', 'PUBLICATION', 'SUBMISSION', 'CODE_REPOSITORY');

-- CreateEnum
CREATE TYPE "Supervision" AS ENUM ('NONE', 'AUTOMATED', 'LIVE', 'RECORD_AND_REVIEW');

-- CreateEnum
CREATE TYPE "ProctoringStatus" AS ENUM ('SCHEDULED', 'IN_PROGRESS', 'ENDED', 'TERMINATED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "TerminationReason" AS ENUM ('IDENTITY_FAILED', 'SECOND_PERSON', 'CONNECTION_LOST', 'STUDENT_QUIT', 'PROCTOR_DECISION');

-- CreateEnum
CREATE TYPE "FlagKind" AS ENUM ('FACE_MISSING', 'SECOND_FACE', 'SECOND_VOICE', 'GAZE_AWAY', 'WINDOW_LEFT', 'CLIPBOARD_USED', 'DEVICE_SEEN', 'NETWORK_CHANGED', 'IDENTITY_MISMATCH');

-- CreateEnum
CREATE TYPE "FlagSource" AS ENUM ('MACHINE', 'PROCTOR');

-- CreateEnum
CREATE TYPE "FlagVerdict" AS ENUM ('UNREVIEWED', 'HARMLESS', 'SUSPICIOUS', 'CONFIRMED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "integrity_cases" (
    "id" UUID NOT NULL,
    "case_number" TEXT NOT NULL,
    "student_id" UUID NOT NULL,
    "student_user_id" UUID NOT NULL,
    "submission_id" UUID,
    "check_id" UUID,
    "proctoring_session_id" UUID,
    "allegation" "Allegation" NOT NULL,
    "source" "CaseSource" NOT NULL,
    "status" "CaseStatus" NOT NULL DEFAULT 'OPEN',
    "reporter_id" UUID,
    "officer_id" UUID,
    "account" TEXT,
    "student_response" TEXT,
    "opened_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "notified_at" TIMESTAMPTZ(6),
    "response_due_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "integrity_cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "integrity_rulings" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "instance" "RulingInstance" NOT NULL DEFAULT 'FIRST',
    "panel_ids" UUID[],
    "finding" "Finding" NOT NULL,
    "sanction" "Sanction",
    "penalty_percent" SMALLINT,
    "suspended_until" DATE,
    "upholds" BOOLEAN,
    "reasons" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "appeal_until" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "integrity_rulings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plagiarism_checks" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "student_user_id" UUID NOT NULL,
    "requested_by_id" UUID,
    "engine" "CheckEngine" NOT NULL,
    "engine_report_id" TEXT,
    "text_sha256" CHAR(64) NOT NULL,
    "fingerprint" BYTEA,
    "word_count" INTEGER NOT NULL,
    "excludes_quotes" BOOLEAN NOT NULL DEFAULT true,
    "excludes_references" BOOLEAN NOT NULL DEFAULT true,
    "excluded_below_words" SMALLINT NOT NULL DEFAULT 8,
    "similarity_percent" DECIMAL(5,2),
    "machine_text_percent" DECIMAL(5,2),
    "status" "CheckStatus" NOT NULL DEFAULT 'QUEUED',
    "failure" TEXT,
    "completed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "plagiarism_checks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "similarity_matches" (
    "id" UUID NOT NULL,
    "check_id" UUID NOT NULL,
    "rank" SMALLINT NOT NULL,
    "source_kind" "SourceKind" NOT NULL,
    "source_url" TEXT,
    "source_title" TEXT,
    "source_submission_id" UUID,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "matched_words" INTEGER NOT NULL,
    "match_percent" DECIMAL(5,2) NOT NULL,
    "similarity" DECIMAL(5,4) NOT NULL DEFAULT 1,
    "excerpt" TEXT,
    "is_excluded" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "similarity_matches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lockdown_policies" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "supervision" "Supervision" NOT NULL,
    "requires_camera" BOOLEAN NOT NULL DEFAULT false,
    "requires_face_match" BOOLEAN NOT NULL DEFAULT false,
    "has_biometric_consent_text" BOOLEAN NOT NULL DEFAULT false,
    "records_screen" BOOLEAN NOT NULL DEFAULT false,
    "blocks_other_applications" BOOLEAN NOT NULL DEFAULT true,
    "blocks_clipboard" BOOLEAN NOT NULL DEFAULT true,
    "allows_second_monitor" BOOLEAN NOT NULL DEFAULT false,
    "allowed_hosts" TEXT[],
    "flag_threshold" SMALLINT NOT NULL DEFAULT 60,
    "recording_retention_days" SMALLINT NOT NULL DEFAULT 90,
    "created_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "lockdown_policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proctoring_sessions" (
    "id" UUID NOT NULL,
    "policy_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "student_user_id" UUID NOT NULL,
    "submission_id" UUID,
    "attempt_number" SMALLINT NOT NULL DEFAULT 1,
    "proctor_id" UUID,
    "status" "ProctoringStatus" NOT NULL DEFAULT 'SCHEDULED',
    "identity_verified" BOOLEAN,
    "consent_given_at" TIMESTAMPTZ(6),
    "flag_count" INTEGER NOT NULL DEFAULT 0,
    "recording_file_id" UUID,
    "recording_expires_at" TIMESTAMPTZ(6),
    "termination" "TerminationReason",
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "proctoring_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proctoring_flags" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "kind" "FlagKind" NOT NULL,
    "raised_by" "FlagSource" NOT NULL,
    "severity" SMALLINT NOT NULL,
    "detector_confidence" DECIMAL(4,3),
    "offset_ms" INTEGER NOT NULL,
    "duration_ms" INTEGER NOT NULL DEFAULT 0,
    "verdict" "FlagVerdict" NOT NULL DEFAULT 'UNREVIEWED',
    "reviewed_by_id" UUID,
    "reviewed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "proctoring_flags_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "integrity_cases_case_number_key" ON "integrity_cases"("case_number");

-- CreateIndex
CREATE INDEX "integrity_cases_student_id_idx" ON "integrity_cases"("student_id");

-- CreateIndex
CREATE INDEX "integrity_cases_student_user_id_check_id_idx" ON "integrity_cases"("student_user_id", "check_id");

-- CreateIndex
CREATE INDEX "integrity_cases_student_user_id_proctoring_session_id_idx" ON "integrity_cases"("student_user_id", "proctoring_session_id");

-- CreateIndex
CREATE INDEX "integrity_cases_submission_id_idx" ON "integrity_cases"("submission_id");

-- CreateIndex
CREATE INDEX "integrity_cases_reporter_id_idx" ON "integrity_cases"("reporter_id");

-- CreateIndex
CREATE INDEX "integrity_cases_officer_id_idx" ON "integrity_cases"("officer_id");

-- CreateIndex
CREATE INDEX "integrity_cases_organization_id_idx" ON "integrity_cases"("organization_id");

-- CreateIndex
CREATE INDEX "integrity_cases_compliance_id_idx" ON "integrity_cases"("compliance_id");

-- CreateIndex
CREATE INDEX "integrity_rulings_panel_ids_idx" ON "integrity_rulings" USING GIN ("panel_ids");

-- CreateIndex
CREATE UNIQUE INDEX "integrity_rulings_case_id_instance_key" ON "integrity_rulings"("case_id", "instance");

-- CreateIndex
CREATE INDEX "plagiarism_checks_submission_id_created_at_idx" ON "plagiarism_checks"("submission_id", "created_at");

-- CreateIndex
CREATE INDEX "plagiarism_checks_student_user_id_created_at_idx" ON "plagiarism_checks"("student_user_id", "created_at");

-- CreateIndex
CREATE INDEX "plagiarism_checks_requested_by_id_idx" ON "plagiarism_checks"("requested_by_id");

-- CreateIndex
CREATE INDEX "plagiarism_checks_organization_id_idx" ON "plagiarism_checks"("organization_id");

-- CreateIndex
CREATE INDEX "plagiarism_checks_compliance_id_idx" ON "plagiarism_checks"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "plagiarism_checks_student_user_id_id_key" ON "plagiarism_checks"("student_user_id", "id");

-- CreateIndex
CREATE INDEX "similarity_matches_source_submission_id_idx" ON "similarity_matches"("source_submission_id");

-- CreateIndex
CREATE UNIQUE INDEX "similarity_matches_check_id_rank_key" ON "similarity_matches"("check_id", "rank");

-- CreateIndex
CREATE INDEX "lockdown_policies_created_by_id_idx" ON "lockdown_policies"("created_by_id");

-- CreateIndex
CREATE INDEX "lockdown_policies_compliance_id_idx" ON "lockdown_policies"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "lockdown_policies_organization_id_id_key" ON "lockdown_policies"("organization_id", "id");

-- CreateIndex
CREATE INDEX "proctoring_sessions_student_id_idx" ON "proctoring_sessions"("student_id");

-- CreateIndex
CREATE INDEX "proctoring_sessions_submission_id_idx" ON "proctoring_sessions"("submission_id");

-- CreateIndex
CREATE INDEX "proctoring_sessions_proctor_id_idx" ON "proctoring_sessions"("proctor_id");

-- CreateIndex
CREATE INDEX "proctoring_sessions_recording_file_id_idx" ON "proctoring_sessions"("recording_file_id");

-- CreateIndex
CREATE INDEX "proctoring_sessions_organization_id_policy_id_idx" ON "proctoring_sessions"("organization_id", "policy_id");

-- CreateIndex
CREATE INDEX "proctoring_sessions_compliance_id_idx" ON "proctoring_sessions"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "proctoring_sessions_student_user_id_id_key" ON "proctoring_sessions"("student_user_id", "id");

-- CreateIndex
CREATE INDEX "proctoring_flags_session_id_offset_ms_idx" ON "proctoring_flags"("session_id", "offset_ms");

-- CreateIndex
CREATE INDEX "proctoring_flags_reviewed_by_id_idx" ON "proctoring_flags"("reviewed_by_id");

-- AddForeignKey
ALTER TABLE "integrity_cases" ADD CONSTRAINT "integrity_cases_student_user_id_check_id_fkey" FOREIGN KEY ("student_user_id", "check_id") REFERENCES "plagiarism_checks"("student_user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integrity_cases" ADD CONSTRAINT "integrity_cases_student_user_id_proctoring_session_id_fkey" FOREIGN KEY ("student_user_id", "proctoring_session_id") REFERENCES "proctoring_sessions"("student_user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integrity_rulings" ADD CONSTRAINT "integrity_rulings_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "integrity_cases"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "similarity_matches" ADD CONSTRAINT "similarity_matches_check_id_fkey" FOREIGN KEY ("check_id") REFERENCES "plagiarism_checks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proctoring_sessions" ADD CONSTRAINT "proctoring_sessions_organization_id_policy_id_fkey" FOREIGN KEY ("organization_id", "policy_id") REFERENCES "lockdown_policies"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proctoring_flags" ADD CONSTRAINT "proctoring_flags_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "proctoring_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of integrity_cases
ALTER TABLE "integrity_cases" ADD CONSTRAINT "integrity_cases_status_closed_at_9e4f8907_check"
    CHECK ((status IN ('RULED', 'DISMISSED')) = (closed_at IS NOT NULL));
ALTER TABLE "integrity_cases" ADD CONSTRAINT "integrity_cases_notified_at_opened_at_closed_at_0aa0ce18_check"
    CHECK (notified_at >= opened_at AND closed_at >= opened_at);
ALTER TABLE "integrity_cases" ADD CONSTRAINT "integrity_cases_status_notified_at_0e2c40f4_check"
    CHECK (status IN ('OPEN', 'DISMISSED') OR notified_at IS NOT NULL);
ALTER TABLE "integrity_cases" ADD CONSTRAINT "integrity_cases_response_due_at_notified_at_c566d096_check"
    CHECK (response_due_at > notified_at);
ALTER TABLE "integrity_cases" ADD CONSTRAINT "integrity_cases_reporter_id_student_user_id_offi_726c25ef_check"
    CHECK (reporter_id <> student_user_id AND officer_id <> student_user_id);
ALTER TABLE "integrity_cases" ADD CONSTRAINT "integrity_cases_case_number_abc9b858_check"
    CHECK (case_number ~ '^AI-[0-9]{4}-[0-9]{5}$');
ALTER TABLE "integrity_cases" ADD CONSTRAINT "integrity_cases_source_check_id_proctoring_sessi_d9d74d69_check"
    CHECK (source IN ('REPORT') OR num_nonnulls(check_id, proctoring_session_id) >= 1);
CREATE UNIQUE INDEX "integrity_cases_submission_id_allegation_7e21a041_key" ON "integrity_cases" ("submission_id", "allegation")
    WHERE (status NOT IN ('RULED', 'DISMISSED') AND submission_id IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of integrity_rulings
ALTER TABLE "integrity_rulings" ADD CONSTRAINT "integrity_rulings_finding_sanction_3bbddcc2_check"
    CHECK ((finding = 'RESPONSIBLE') = (sanction IS NOT NULL));
ALTER TABLE "integrity_rulings" ADD CONSTRAINT "integrity_rulings_penalty_percent_1863dee7_check"
    CHECK (penalty_percent BETWEEN 1 AND 100);
ALTER TABLE "integrity_rulings" ADD CONSTRAINT "integrity_rulings_sanction_penalty_percent_38719367_check"
    CHECK ((sanction = 'MARK_REDUCTION') = (penalty_percent IS NOT NULL));
ALTER TABLE "integrity_rulings" ADD CONSTRAINT "integrity_rulings_sanction_suspended_until_21c5029d_check"
    CHECK ((sanction IN ('SUSPENSION')) = (suspended_until IS NOT NULL));
ALTER TABLE "integrity_rulings" ADD CONSTRAINT "integrity_rulings_suspended_until_decided_on_eb599d44_check"
    CHECK (suspended_until > decided_on);
ALTER TABLE "integrity_rulings" ADD CONSTRAINT "integrity_rulings_appeal_until_decided_on_3bb187d6_check"
    CHECK (appeal_until >= decided_on);
ALTER TABLE "integrity_rulings" ADD CONSTRAINT "integrity_rulings_instance_upholds_9f64c574_check"
    CHECK (instance = 'APPEAL' OR upholds IS NULL);
ALTER TABLE "integrity_rulings" ADD CONSTRAINT "integrity_rulings_panel_ids_b418983c_check"
    CHECK (coalesce(cardinality(panel_ids), 0) >= 1);
ALTER TABLE "integrity_rulings" ADD CONSTRAINT "integrity_rulings_reasons_f5b6da18_check"
    CHECK (char_length(reasons) >= 1);

-- Safeguards of plagiarism_checks
ALTER TABLE "plagiarism_checks" ADD CONSTRAINT "plagiarism_checks_similarity_percent_machine_tex_fcbe1e9a_check"
    CHECK (similarity_percent BETWEEN 0 AND 100 AND machine_text_percent BETWEEN 0 AND 100);
ALTER TABLE "plagiarism_checks" ADD CONSTRAINT "plagiarism_checks_status_completed_at_a7bd4c47_check"
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL));
ALTER TABLE "plagiarism_checks" ADD CONSTRAINT "plagiarism_checks_status_similarity_percent_b86475a6_check"
    CHECK ((status = 'COMPLETED') = (similarity_percent IS NOT NULL));
ALTER TABLE "plagiarism_checks" ADD CONSTRAINT "plagiarism_checks_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "plagiarism_checks" ADD CONSTRAINT "plagiarism_checks_word_count_667d1e52_check"
    CHECK (word_count > 0);
ALTER TABLE "plagiarism_checks" ADD CONSTRAINT "plagiarism_checks_text_sha256_0c11eaac_check"
    CHECK (text_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "plagiarism_checks" ADD CONSTRAINT "plagiarism_checks_excluded_below_words_cea33d1b_check"
    CHECK (excluded_below_words BETWEEN 0 AND 500);

-- Safeguards of similarity_matches
ALTER TABLE "similarity_matches" ADD CONSTRAINT "similarity_matches_start_offset_end_offset_4291eaf2_check"
    CHECK (start_offset >= 0 AND end_offset > start_offset);
ALTER TABLE "similarity_matches" ADD CONSTRAINT "similarity_matches_matched_words_ce52535f_check"
    CHECK (matched_words >= 1);
ALTER TABLE "similarity_matches" ADD CONSTRAINT "similarity_matches_match_percent_54b665f4_check"
    CHECK (match_percent > 0 AND match_percent <= 100);
ALTER TABLE "similarity_matches" ADD CONSTRAINT "similarity_matches_source_url_source_submission_f6e71049_check"
    CHECK (num_nonnulls(source_url, source_submission_id, source_title) >= 1);
ALTER TABLE "similarity_matches" ADD CONSTRAINT "similarity_matches_source_kind_source_submission_7df3c42b_check"
    CHECK (source_kind <> 'SUBMISSION' OR source_submission_id IS NOT NULL);
ALTER TABLE "similarity_matches" ADD CONSTRAINT "similarity_matches_source_url_b5048d73_check"
    CHECK (source_url ~ '^https?://');
ALTER TABLE "similarity_matches" ADD CONSTRAINT "similarity_matches_similarity_52d215df_check"
    CHECK (similarity BETWEEN 0 AND 1);

-- Safeguards of lockdown_policies
ALTER TABLE "lockdown_policies" ADD CONSTRAINT "lockdown_policies_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "lockdown_policies" ADD CONSTRAINT "lockdown_policies_flag_threshold_50ea5f03_check"
    CHECK (flag_threshold BETWEEN 1 AND 100);
ALTER TABLE "lockdown_policies" ADD CONSTRAINT "lockdown_policies_recording_retention_days_860015fb_check"
    CHECK (recording_retention_days BETWEEN 1 AND 365);
ALTER TABLE "lockdown_policies" ADD CONSTRAINT "lockdown_policies_requires_face_match_requires_c_dfd5bebd_check"
    CHECK (NOT requires_face_match OR (requires_camera AND has_biometric_consent_text));
ALTER TABLE "lockdown_policies" ADD CONSTRAINT "lockdown_policies_records_screen_blocks_other_ap_cf1f24d3_check"
    CHECK (NOT records_screen OR blocks_other_applications);
ALTER TABLE "lockdown_policies" ADD CONSTRAINT "lockdown_policies_allowed_hosts_3f2550b0_check"
    CHECK (coalesce(cardinality(allowed_hosts), 0) <= 50);
CREATE UNIQUE INDEX "lockdown_policies_organization_id_name_version_8a270b74_key" ON "lockdown_policies" ("organization_id", "name", "version")
    WHERE (deleted_at IS NULL);

-- Safeguards of proctoring_sessions
ALTER TABLE "proctoring_sessions" ADD CONSTRAINT "proctoring_sessions_attempt_number_02db06ff_check"
    CHECK (attempt_number >= 1);
ALTER TABLE "proctoring_sessions" ADD CONSTRAINT "proctoring_sessions_status_ended_at_f787c677_check"
    CHECK ((status IN ('ENDED', 'TERMINATED')) = (ended_at IS NOT NULL));
ALTER TABLE "proctoring_sessions" ADD CONSTRAINT "proctoring_sessions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "proctoring_sessions" ADD CONSTRAINT "proctoring_sessions_status_started_at_89aab32c_check"
    CHECK (status = 'SCHEDULED' OR status = 'CANCELLED' OR started_at IS NOT NULL);
ALTER TABLE "proctoring_sessions" ADD CONSTRAINT "proctoring_sessions_flag_count_2e307552_check"
    CHECK (flag_count >= 0);
ALTER TABLE "proctoring_sessions" ADD CONSTRAINT "proctoring_sessions_status_termination_fc53b28a_check"
    CHECK ((status = 'TERMINATED') = (termination IS NOT NULL));
ALTER TABLE "proctoring_sessions" ADD CONSTRAINT "proctoring_sessions_identity_verified_started_at_98d042c1_check"
    CHECK (identity_verified IS NOT TRUE OR started_at IS NOT NULL);
ALTER TABLE "proctoring_sessions" ADD CONSTRAINT "proctoring_sessions_recording_expires_at_started_54e16639_check"
    CHECK (recording_expires_at > started_at);
CREATE UNIQUE INDEX "proctoring_sessions_student_user_id_60e6e773_key" ON "proctoring_sessions" ("student_user_id")
    WHERE (status = 'IN_PROGRESS' AND deleted_at IS NULL);

-- Safeguards of proctoring_flags
ALTER TABLE "proctoring_flags" ADD CONSTRAINT "proctoring_flags_severity_a7326645_check"
    CHECK (severity BETWEEN 1 AND 100);
ALTER TABLE "proctoring_flags" ADD CONSTRAINT "proctoring_flags_detector_confidence_100d078d_check"
    CHECK (detector_confidence BETWEEN 0 AND 1);
ALTER TABLE "proctoring_flags" ADD CONSTRAINT "proctoring_flags_raised_by_detector_confidence_4def4dec_check"
    CHECK ((raised_by = 'MACHINE') = (detector_confidence IS NOT NULL));
ALTER TABLE "proctoring_flags" ADD CONSTRAINT "proctoring_flags_duration_ms_offset_ms_54b9ebe3_check"
    CHECK (duration_ms >= 0 AND offset_ms >= 0);
ALTER TABLE "proctoring_flags" ADD CONSTRAINT "proctoring_flags_verdict_reviewed_by_id_50d8e5ec_check"
    CHECK ((verdict = 'UNREVIEWED') = (reviewed_by_id IS NULL));
ALTER TABLE "proctoring_flags" ADD CONSTRAINT "proctoring_flags_reviewed_by_id_reviewed_at_66a79751_check"
    CHECK ((reviewed_by_id IS NULL) = (reviewed_at IS NULL));

-- Own rows of integrity_cases
CREATE VIEW azora_keys."integrity_cases_0a618f13_own" AS
    SELECT "id" FROM "integrity_cases"
    WHERE "student_user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."integrity_cases_0a618f13_own" TO azora_user;

-- Own rows of plagiarism_checks
CREATE VIEW azora_keys."plagiarism_checks_35ff3fa4_own" AS
    SELECT "id" FROM "plagiarism_checks"
    WHERE "student_user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."plagiarism_checks_35ff3fa4_own" TO azora_user;

-- Own rows of proctoring_sessions
CREATE VIEW azora_keys."proctoring_sessions_277003d6_own" AS
    SELECT "id" FROM "proctoring_sessions"
    WHERE "student_user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."proctoring_sessions_277003d6_own" TO azora_user;

-- Access to integrity_cases
ALTER TABLE "integrity_cases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "integrity_cases" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "integrity_cases" TO azora_service;
GRANT SELECT ON "integrity_cases" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("account", "student_response") ON "integrity_cases" TO azora_maintenance;
CREATE POLICY "integrity_cases_4cbc4d78_access" ON "integrity_cases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "integrity_cases" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "integrity_cases" FOR SELECT TO azora_user
    USING ("student_user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "integrity_cases" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "student_user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."integrity_cases" WITH (security_barrier = true) AS
    SELECT "id", "case_number", "student_id", "student_user_id", "submission_id", "check_id", "proctoring_session_id",
        "allegation", "source", "status", "reporter_id", "officer_id", azora.mask_free_text("account") AS "account",
        azora.mask_free_text("student_response") AS "student_response", "opened_at", "notified_at", "response_due_at",
        "closed_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "integrity_cases";
GRANT SELECT ON azora_reader."integrity_cases" TO azora_reader;
ALTER VIEW azora_reader."integrity_cases" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "integrity_cases"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{account,student_response}', '{student_user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "integrity_cases"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{account,student_response}', '{student_user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "integrity_cases"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{account,student_response}', '{student_user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "integrity_cases"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to integrity_rulings
ALTER TABLE "integrity_rulings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "integrity_rulings" FROM PUBLIC;
GRANT SELECT, INSERT ON "integrity_rulings" TO azora_service;
GRANT SELECT ON "integrity_rulings" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("reasons") ON "integrity_rulings" TO azora_maintenance;
CREATE POLICY "integrity_rulings_1a73a288_access" ON "integrity_rulings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "integrity_rulings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "integrity_rulings" FOR SELECT TO azora_user
    USING ("case_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."integrity_cases_0a618f13_own")));
CREATE VIEW azora_reader."integrity_rulings" WITH (security_barrier = true) AS
    SELECT "id", "case_id", "instance", "panel_ids", "finding", "sanction", "penalty_percent", "suspended_until",
        "upholds", azora.mask_free_text("reasons") AS "reasons", "decided_on", "appeal_until", "created_at"
    FROM "integrity_rulings";
GRANT SELECT ON azora_reader."integrity_rulings" TO azora_reader;
ALTER VIEW azora_reader."integrity_rulings" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "integrity_rulings"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{reasons}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "integrity_rulings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to plagiarism_checks
ALTER TABLE "plagiarism_checks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "plagiarism_checks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "plagiarism_checks" TO azora_service;
GRANT SELECT ON "plagiarism_checks" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("fingerprint") ON "plagiarism_checks" TO azora_maintenance;
CREATE POLICY "plagiarism_checks_6db092b4_access" ON "plagiarism_checks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "plagiarism_checks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "plagiarism_checks" FOR SELECT TO azora_user
    USING ("student_user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "plagiarism_checks" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "student_user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."plagiarism_checks" WITH (security_barrier = true) AS
    SELECT "id", "submission_id", "student_user_id", "requested_by_id", "engine", "engine_report_id", "text_sha256",
        NULL::bytea AS "fingerprint", "word_count", "excludes_quotes", "excludes_references", "excluded_below_words",
        "similarity_percent", "machine_text_percent", "status", "failure", "completed_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "plagiarism_checks";
GRANT SELECT ON azora_reader."plagiarism_checks" TO azora_reader;
ALTER VIEW azora_reader."plagiarism_checks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "plagiarism_checks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{fingerprint}', '{student_user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "plagiarism_checks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{fingerprint}', '{student_user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "plagiarism_checks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{fingerprint}', '{student_user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "plagiarism_checks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to similarity_matches
ALTER TABLE "similarity_matches" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "similarity_matches" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "similarity_matches" TO azora_service;
GRANT SELECT ON "similarity_matches" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("excerpt") ON "similarity_matches" TO azora_maintenance;
CREATE POLICY "similarity_matches_a52af7be_access" ON "similarity_matches"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "similarity_matches" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "similarity_matches" FOR SELECT TO azora_user
    USING ("check_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."plagiarism_checks_35ff3fa4_own")));
CREATE VIEW azora_reader."similarity_matches" WITH (security_barrier = true) AS
    SELECT "id", "check_id", "rank", "source_kind", "source_url", "source_title", "source_submission_id", "start_offset",
        "end_offset", "matched_words", "match_percent", "similarity", azora.mask_free_text("excerpt") AS "excerpt",
        "is_excluded", "created_at", "updated_at"
    FROM "similarity_matches";
GRANT SELECT ON azora_reader."similarity_matches" TO azora_reader;
ALTER VIEW azora_reader."similarity_matches" OWNER TO azora_masker;

-- Access to lockdown_policies
ALTER TABLE "lockdown_policies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "lockdown_policies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "lockdown_policies" TO azora_service;
GRANT SELECT ON "lockdown_policies" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "lockdown_policies_7eec2de1_access" ON "lockdown_policies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "lockdown_policies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "lockdown_policies" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "lockdown_policies" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."lockdown_policies" WITH (security_barrier = true) AS
    SELECT "id", "name", "version", "supervision", "requires_camera", "requires_face_match", "has_biometric_consent_text",
        "records_screen", "blocks_other_applications", "blocks_clipboard", "allows_second_monitor", "allowed_hosts",
        "flag_threshold", "recording_retention_days", "created_by_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "lockdown_policies";
GRANT SELECT ON azora_reader."lockdown_policies" TO azora_reader;
ALTER VIEW azora_reader."lockdown_policies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "lockdown_policies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "lockdown_policies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "lockdown_policies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "lockdown_policies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to proctoring_sessions
ALTER TABLE "proctoring_sessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "proctoring_sessions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "proctoring_sessions" TO azora_service;
GRANT SELECT ON "proctoring_sessions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "proctoring_sessions_fe85f82f_access" ON "proctoring_sessions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "proctoring_sessions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "proctoring_sessions" FOR SELECT TO azora_user
    USING ("student_user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "proctoring_sessions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "student_user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."proctoring_sessions" WITH (security_barrier = true) AS
    SELECT "id", "policy_id", "student_id", "student_user_id", "submission_id", "attempt_number", "proctor_id", "status",
        "identity_verified", "consent_given_at", "flag_count", "recording_file_id", "recording_expires_at",
        "termination", "started_at", "ended_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "proctoring_sessions";
GRANT SELECT ON azora_reader."proctoring_sessions" TO azora_reader;
ALTER VIEW azora_reader."proctoring_sessions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "proctoring_sessions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('student_user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "proctoring_sessions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('student_user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "proctoring_sessions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('student_user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "proctoring_sessions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to proctoring_flags
ALTER TABLE "proctoring_flags" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "proctoring_flags" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "proctoring_flags" TO azora_service;
GRANT SELECT ON "proctoring_flags" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "proctoring_flags_abbbf506_access" ON "proctoring_flags"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "proctoring_flags" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "proctoring_flags" FOR SELECT TO azora_user
    USING ("session_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."proctoring_sessions_277003d6_own")));
CREATE VIEW azora_reader."proctoring_flags" WITH (security_barrier = true) AS
    SELECT "id", "session_id", "kind", "raised_by", "severity", "detector_confidence", "offset_ms", "duration_ms",
        "verdict", "reviewed_by_id", "reviewed_at", "created_at", "updated_at"
    FROM "proctoring_flags";
GRANT SELECT ON azora_reader."proctoring_flags" TO azora_reader;
ALTER VIEW azora_reader."proctoring_flags" OWNER TO azora_masker;
