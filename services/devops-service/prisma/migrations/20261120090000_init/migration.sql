-- CreateEnum
CREATE TYPE "EnvironmentTier" AS ENUM ('PRODUCTION', 'STAGING', 'TESTING', 'DEVELOPMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "PipelineTrigger" AS ENUM ('PUSH', 'PULL_REQUEST', 'SCHEDULE', 'MANUAL', 'TAG', 'UPSTREAM');

-- CreateEnum
CREATE TYPE "PipelineStatus" AS ENUM ('QUEUED', 'IN_PROGRESS', 'COMPLETED');

-- CreateEnum
CREATE TYPE "PipelineConclusion" AS ENUM ('SUCCESS', 'FAILURE', 'CANCELLED', 'SKIPPED', 'TIMED_OUT', 'NEUTRAL', 'ACTION_REQUIRED');

-- CreateEnum
CREATE TYPE "JobStage" AS ENUM ('LINT', 'BUILD', 'TEST', 'SCAN', 'PACKAGE', 'PUBLISH', 'DEPLOY');

-- CreateEnum
CREATE TYPE "ArtifactKind" AS ENUM ('CONTAINER_IMAGE', 'HELM_CHART', 'NPM_PACKAGE', 'STATIC_SITE', 'MOBILE_BUNDLE', 'BINARY');

-- CreateEnum
CREATE TYPE "SlsaBuildLevel" AS ENUM ('L0', 'L1', 'L2', 'L3');

-- CreateEnum
CREATE TYPE "ArtifactStatus" AS ENUM ('AVAILABLE', 'DEPRECATED', 'YANKED');

-- CreateEnum
CREATE TYPE "DeploymentStrategy" AS ENUM ('RECREATE', 'ROLLING', 'BLUE_GREEN', 'CANARY');

-- CreateEnum
CREATE TYPE "DeploymentStatus" AS ENUM ('PENDING', 'AWAITING_APPROVAL', 'APPROVED', 'IN_PROGRESS', 'SUCCEEDED', 'FAILED', 'ROLLED_BACK', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ApprovalDecision" AS ENUM ('APPROVED', 'REJECTED');

-- CreateEnum
CREATE TYPE "RollbackMethod" AS ENUM ('REDEPLOY', 'TRAFFIC_SWITCH', 'ROLL_FORWARD');

-- CreateEnum
CREATE TYPE "RollbackCause" AS ENUM ('HEALTH_CHECK', 'ERROR_RATE', 'LATENCY', 'DATA_FAULT', 'SECURITY', 'MANUAL');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "deployment_environments" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "tier" "EnvironmentTier" NOT NULL,
    "rank" SMALLINT NOT NULL DEFAULT 0,
    "region" TEXT,
    "base_url" TEXT,
    "is_protected" BOOLEAN NOT NULL DEFAULT false,
    "required_approvals" SMALLINT NOT NULL DEFAULT 0,
    "wait_minutes" INTEGER NOT NULL DEFAULT 0,
    "desired_state_repository" TEXT,
    "reconcile_interval_seconds" INTEGER,
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "deployment_environments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deployment_freezes" (
    "id" UUID NOT NULL,
    "environment_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "time_zone" VARCHAR(32) NOT NULL DEFAULT 'Africa/Johannesburg',
    "reason" TEXT NOT NULL,
    "exempts_hotfixes" BOOLEAN NOT NULL DEFAULT true,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "deployment_freezes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pipeline_runs" (
    "id" UUID NOT NULL,
    "repository" TEXT NOT NULL,
    "workflow" TEXT NOT NULL,
    "run_number" INTEGER NOT NULL,
    "attempt" SMALLINT NOT NULL DEFAULT 1,
    "trigger" "PipelineTrigger" NOT NULL,
    "git_ref" TEXT NOT NULL,
    "commit_sha" VARCHAR(64) NOT NULL,
    "committed_at" TIMESTAMPTZ(6) NOT NULL,
    "status" "PipelineStatus" NOT NULL DEFAULT 'QUEUED',
    "conclusion" "PipelineConclusion",
    "builder_uri" TEXT NOT NULL,
    "triggered_by_id" UUID,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "pipeline_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pipeline_jobs" (
    "id" UUID NOT NULL,
    "pipeline_run_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "stage" "JobStage" NOT NULL,
    "status" "PipelineStatus" NOT NULL DEFAULT 'QUEUED',
    "conclusion" "PipelineConclusion",
    "runner_name" TEXT,
    "exit_code" SMALLINT,
    "test_run_id" UUID,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "pipeline_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_artifacts" (
    "id" UUID NOT NULL,
    "service_definition_id" UUID,
    "kind" "ArtifactKind" NOT NULL DEFAULT 'CONTAINER_IMAGE',
    "registry" TEXT NOT NULL,
    "repository_name" TEXT NOT NULL,
    "tag" VARCHAR(128),
    "version" VARCHAR(128) NOT NULL,
    "digest" CHAR(71) NOT NULL,
    "media_type" TEXT NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "slsa_build_level" "SlsaBuildLevel" NOT NULL DEFAULT 'L0',
    "provenance_digest" CHAR(71),
    "sbom_digest" CHAR(71),
    "is_signed" BOOLEAN NOT NULL DEFAULT false,
    "pipeline_run_id" UUID,
    "status" "ArtifactStatus" NOT NULL DEFAULT 'AVAILABLE',
    "yanked_reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "release_artifacts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deployments" (
    "id" UUID NOT NULL,
    "environment_id" UUID NOT NULL,
    "artifact_id" UUID NOT NULL,
    "service_definition_id" UUID NOT NULL,
    "previous_id" UUID,
    "strategy" "DeploymentStrategy" NOT NULL DEFAULT 'ROLLING',
    "canary_percent" SMALLINT,
    "status" "DeploymentStatus" NOT NULL DEFAULT 'PENDING',
    "desired_state_sha" VARCHAR(64),
    "change_committed_at" TIMESTAMPTZ(6),
    "is_failed_change" BOOLEAN NOT NULL DEFAULT false,
    "is_rework" BOOLEAN NOT NULL DEFAULT false,
    "deployed_by_id" UUID,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "deployments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deployment_approvals" (
    "id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "round" SMALLINT NOT NULL DEFAULT 1,
    "decision" "ApprovalDecision" NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deployment_approvals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rollback_events" (
    "id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "restored_deployment_id" UUID,
    "method" "RollbackMethod" NOT NULL,
    "cause" "RollbackCause" NOT NULL,
    "reason" TEXT NOT NULL,
    "is_automatic" BOOLEAN NOT NULL DEFAULT false,
    "decided_by_id" UUID,
    "detected_at" TIMESTAMPTZ(6) NOT NULL,
    "decided_at" TIMESTAMPTZ(6) NOT NULL,
    "restored_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rollback_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "deployment_environments_created_by_id_idx" ON "deployment_environments"("created_by_id");

-- CreateIndex
CREATE INDEX "deployment_environments_organization_id_idx" ON "deployment_environments"("organization_id");

-- CreateIndex
CREATE INDEX "deployment_environments_compliance_id_idx" ON "deployment_environments"("compliance_id");

-- CreateIndex
CREATE INDEX "deployment_freezes_created_by_id_idx" ON "deployment_freezes"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "deployment_freezes_environment_id_starts_at_key" ON "deployment_freezes"("environment_id", "starts_at");

-- CreateIndex
CREATE INDEX "pipeline_runs_commit_sha_idx" ON "pipeline_runs"("commit_sha");

-- CreateIndex
CREATE INDEX "pipeline_runs_triggered_by_id_idx" ON "pipeline_runs"("triggered_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "pipeline_runs_repository_workflow_run_number_attempt_key" ON "pipeline_runs"("repository", "workflow", "run_number", "attempt");

-- CreateIndex
CREATE INDEX "pipeline_jobs_test_run_id_idx" ON "pipeline_jobs"("test_run_id");

-- CreateIndex
CREATE UNIQUE INDEX "pipeline_jobs_pipeline_run_id_position_key" ON "pipeline_jobs"("pipeline_run_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "pipeline_jobs_pipeline_run_id_name_key" ON "pipeline_jobs"("pipeline_run_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "release_artifacts_digest_key" ON "release_artifacts"("digest");

-- CreateIndex
CREATE INDEX "release_artifacts_service_definition_id_idx" ON "release_artifacts"("service_definition_id");

-- CreateIndex
CREATE INDEX "release_artifacts_pipeline_run_id_idx" ON "release_artifacts"("pipeline_run_id");

-- CreateIndex
CREATE UNIQUE INDEX "release_artifacts_registry_repository_name_version_kind_key" ON "release_artifacts"("registry", "repository_name", "version", "kind");

-- CreateIndex
CREATE INDEX "deployments_environment_id_service_definition_id_started_at_idx" ON "deployments"("environment_id", "service_definition_id", "started_at");

-- CreateIndex
CREATE INDEX "deployments_service_definition_id_idx" ON "deployments"("service_definition_id");

-- CreateIndex
CREATE INDEX "deployments_artifact_id_idx" ON "deployments"("artifact_id");

-- CreateIndex
CREATE INDEX "deployments_previous_id_idx" ON "deployments"("previous_id");

-- CreateIndex
CREATE INDEX "deployments_deployed_by_id_idx" ON "deployments"("deployed_by_id");

-- CreateIndex
CREATE INDEX "deployments_organization_id_idx" ON "deployments"("organization_id");

-- CreateIndex
CREATE INDEX "deployments_compliance_id_idx" ON "deployments"("compliance_id");

-- CreateIndex
CREATE INDEX "deployment_approvals_reviewer_id_created_at_idx" ON "deployment_approvals"("reviewer_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "deployment_approvals_deployment_id_reviewer_id_round_key" ON "deployment_approvals"("deployment_id", "reviewer_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "rollback_events_deployment_id_key" ON "rollback_events"("deployment_id");

-- CreateIndex
CREATE INDEX "rollback_events_restored_deployment_id_idx" ON "rollback_events"("restored_deployment_id");

-- CreateIndex
CREATE INDEX "rollback_events_decided_by_id_idx" ON "rollback_events"("decided_by_id");

-- CreateIndex
CREATE INDEX "rollback_events_restored_at_idx" ON "rollback_events" USING BRIN ("restored_at");

-- AddForeignKey
ALTER TABLE "deployment_freezes" ADD CONSTRAINT "deployment_freezes_environment_id_fkey" FOREIGN KEY ("environment_id") REFERENCES "deployment_environments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pipeline_jobs" ADD CONSTRAINT "pipeline_jobs_pipeline_run_id_fkey" FOREIGN KEY ("pipeline_run_id") REFERENCES "pipeline_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_artifacts" ADD CONSTRAINT "release_artifacts_pipeline_run_id_fkey" FOREIGN KEY ("pipeline_run_id") REFERENCES "pipeline_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_environment_id_fkey" FOREIGN KEY ("environment_id") REFERENCES "deployment_environments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_artifact_id_fkey" FOREIGN KEY ("artifact_id") REFERENCES "release_artifacts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_previous_id_fkey" FOREIGN KEY ("previous_id") REFERENCES "deployments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deployment_approvals" ADD CONSTRAINT "deployment_approvals_deployment_id_fkey" FOREIGN KEY ("deployment_id") REFERENCES "deployments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rollback_events" ADD CONSTRAINT "rollback_events_deployment_id_fkey" FOREIGN KEY ("deployment_id") REFERENCES "deployments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rollback_events" ADD CONSTRAINT "rollback_events_restored_deployment_id_fkey" FOREIGN KEY ("restored_deployment_id") REFERENCES "deployments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of deployment_environments
ALTER TABLE "deployment_environments" ADD CONSTRAINT "deployment_environments_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "deployment_environments" ADD CONSTRAINT "deployment_environments_required_approvals_wait_0dbe245c_check"
    CHECK (required_approvals BETWEEN 0 AND 6 AND wait_minutes BETWEEN 0 AND 43200);
ALTER TABLE "deployment_environments" ADD CONSTRAINT "deployment_environments_tier_is_protected_requir_5ab444f6_check"
    CHECK (tier <> 'PRODUCTION' OR (is_protected AND required_approvals >= 1));
ALTER TABLE "deployment_environments" ADD CONSTRAINT "deployment_environments_base_url_8fabc967_check"
    CHECK (base_url ~ '^https?://');
ALTER TABLE "deployment_environments" ADD CONSTRAINT "deployment_environments_rank_cd1fd447_check"
    CHECK (rank >= 0);
ALTER TABLE "deployment_environments" ADD CONSTRAINT "deployment_environments_reconcile_interval_secon_0182f187_check"
    CHECK (reconcile_interval_seconds >= 10);
CREATE UNIQUE INDEX "deployment_environments_name_c0dac508_key" ON "deployment_environments" ("name")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "deployment_environments_organization_id_name_9fb2ecfb_key" ON "deployment_environments" ("organization_id", "name")
    WHERE (organization_id IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of deployment_freezes
ALTER TABLE "deployment_freezes" ADD CONSTRAINT "deployment_freezes_ends_at_starts_at_c8de730b_check"
    CHECK (ends_at > starts_at);
ALTER TABLE "deployment_freezes" ADD CONSTRAINT "deployment_freezes_reason_6533bd60_check"
    CHECK (char_length(reason) BETWEEN 1 AND 500);

-- Safeguards of pipeline_runs
ALTER TABLE "pipeline_runs" ADD CONSTRAINT "pipeline_runs_commit_sha_5a070c55_check"
    CHECK (commit_sha ~ '^([0-9a-f]{40}|[0-9a-f]{64})$');
ALTER TABLE "pipeline_runs" ADD CONSTRAINT "pipeline_runs_run_number_attempt_c742cc0a_check"
    CHECK (run_number >= 1 AND attempt >= 1);
ALTER TABLE "pipeline_runs" ADD CONSTRAINT "pipeline_runs_status_conclusion_d98658c7_check"
    CHECK ((status = 'COMPLETED') = (conclusion IS NOT NULL));
ALTER TABLE "pipeline_runs" ADD CONSTRAINT "pipeline_runs_status_ended_at_d71e5ca4_check"
    CHECK ((status = 'COMPLETED') = (ended_at IS NOT NULL));
ALTER TABLE "pipeline_runs" ADD CONSTRAINT "pipeline_runs_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "pipeline_runs" ADD CONSTRAINT "pipeline_runs_status_started_at_633d4300_check"
    CHECK (status = 'QUEUED' OR started_at IS NOT NULL);
ALTER TABLE "pipeline_runs" ADD CONSTRAINT "pipeline_runs_git_ref_f52b3c62_check"
    CHECK (git_ref ~ '^refs/(heads|tags|pull)/');
ALTER TABLE "pipeline_runs" ADD CONSTRAINT "pipeline_runs_builder_uri_f6924a80_check"
    CHECK (builder_uri ~ '^https://');

-- Safeguards of pipeline_jobs
ALTER TABLE "pipeline_jobs" ADD CONSTRAINT "pipeline_jobs_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "pipeline_jobs" ADD CONSTRAINT "pipeline_jobs_status_conclusion_d98658c7_check"
    CHECK ((status = 'COMPLETED') = (conclusion IS NOT NULL));
ALTER TABLE "pipeline_jobs" ADD CONSTRAINT "pipeline_jobs_status_ended_at_d71e5ca4_check"
    CHECK ((status = 'COMPLETED') = (ended_at IS NOT NULL));
ALTER TABLE "pipeline_jobs" ADD CONSTRAINT "pipeline_jobs_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "pipeline_jobs" ADD CONSTRAINT "pipeline_jobs_exit_code_0ef9a0c0_check"
    CHECK (exit_code BETWEEN 0 AND 255);
ALTER TABLE "pipeline_jobs" ADD CONSTRAINT "pipeline_jobs_conclusion_exit_code_cab41543_check"
    CHECK (conclusion <> 'SUCCESS' OR exit_code = 0);

-- Safeguards of release_artifacts
ALTER TABLE "release_artifacts" ADD CONSTRAINT "release_artifacts_version_ee87a73b_check"
    CHECK (version ~ '^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?([+][0-9A-Za-z.-]+)?$');
ALTER TABLE "release_artifacts" ADD CONSTRAINT "release_artifacts_digest_provenance_digest_sbom_d5ef46af_check"
    CHECK (digest ~ '^sha256:[0-9a-f]{64}$' AND provenance_digest ~ '^sha256:[0-9a-f]{64}$' AND sbom_digest ~ '^sha256:[0-9a-f]{64}$');
ALTER TABLE "release_artifacts" ADD CONSTRAINT "release_artifacts_repository_name_c47f7bad_check"
    CHECK (repository_name ~ '^[a-z0-9]+([._-][a-z0-9]+)*(/[a-z0-9]+([._-][a-z0-9]+)*)*$');
ALTER TABLE "release_artifacts" ADD CONSTRAINT "release_artifacts_tag_83354af0_check"
    CHECK (tag ~ '^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$');
ALTER TABLE "release_artifacts" ADD CONSTRAINT "release_artifacts_size_bytes_8757e886_check"
    CHECK (size_bytes > 0);
ALTER TABLE "release_artifacts" ADD CONSTRAINT "release_artifacts_slsa_build_level_provenance_di_e373d65c_check"
    CHECK (slsa_build_level = 'L0' OR provenance_digest IS NOT NULL);
ALTER TABLE "release_artifacts" ADD CONSTRAINT "release_artifacts_status_yanked_reason_a4668e2c_check"
    CHECK ((status = 'YANKED') = (yanked_reason IS NOT NULL));
ALTER TABLE "release_artifacts" ADD CONSTRAINT "release_artifacts_slsa_build_level_is_signed_8e72315a_check"
    CHECK (slsa_build_level NOT IN ('L2', 'L3') OR is_signed);

-- Safeguards of deployments
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_status_ended_at_95c67f76_check"
    CHECK ((status IN ('SUCCEEDED', 'FAILED', 'ROLLED_BACK', 'CANCELLED')) = (ended_at IS NOT NULL));
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_status_started_at_10b55657_check"
    CHECK (status NOT IN ('IN_PROGRESS', 'SUCCEEDED', 'FAILED', 'ROLLED_BACK') OR started_at IS NOT NULL);
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_started_at_change_committed_at_0d2254ef_check"
    CHECK (started_at >= change_committed_at);
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_strategy_canary_percent_ce9d6663_check"
    CHECK ((strategy = 'CANARY') = (canary_percent IS NOT NULL));
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_canary_percent_17fb6e09_check"
    CHECK (canary_percent BETWEEN 1 AND 99);
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_is_failed_change_status_1234df30_check"
    CHECK (NOT is_failed_change OR status IN ('SUCCEEDED', 'FAILED', 'ROLLED_BACK'));
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_desired_state_sha_23033262_check"
    CHECK (desired_state_sha ~ '^([0-9a-f]{40}|[0-9a-f]{64})$');
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_previous_id_id_c0cbf748_check"
    CHECK (previous_id <> id);
CREATE UNIQUE INDEX "deployments_environment_id_service_definition_id_ba351390_key" ON "deployments" ("environment_id", "service_definition_id")
    WHERE (status = 'IN_PROGRESS' AND deleted_at IS NULL);

-- Safeguards of deployment_approvals
ALTER TABLE "deployment_approvals" ADD CONSTRAINT "deployment_approvals_decision_comment_e4fb626b_check"
    CHECK (decision <> 'REJECTED' OR comment <> '');
ALTER TABLE "deployment_approvals" ADD CONSTRAINT "deployment_approvals_comment_1b854489_check"
    CHECK (char_length(comment) <= 4000);
ALTER TABLE "deployment_approvals" ADD CONSTRAINT "deployment_approvals_round_404a631b_check"
    CHECK (round >= 1);

-- Safeguards of rollback_events
ALTER TABLE "rollback_events" ADD CONSTRAINT "rollback_events_restored_deployment_id_deploymen_9dcedf30_check"
    CHECK (restored_deployment_id <> deployment_id);
ALTER TABLE "rollback_events" ADD CONSTRAINT "rollback_events_detected_at_decided_at_restored_719f3d9d_check"
    CHECK (detected_at <= decided_at AND decided_at <= restored_at);
ALTER TABLE "rollback_events" ADD CONSTRAINT "rollback_events_method_restored_deployment_id_a5b61570_check"
    CHECK ((method = 'ROLL_FORWARD') = (restored_deployment_id IS NULL));
ALTER TABLE "rollback_events" ADD CONSTRAINT "rollback_events_is_automatic_decided_by_id_24c7ccae_check"
    CHECK (NOT is_automatic OR decided_by_id IS NULL);

-- Access to deployment_environments
ALTER TABLE "deployment_environments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "deployment_environments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "deployment_environments" TO azora_service;
GRANT SELECT ON "deployment_environments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "deployment_environments_9c817e66_access" ON "deployment_environments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "deployment_environments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "deployment_environments" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "deployment_environments" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."deployment_environments" WITH (security_barrier = true) AS
    SELECT "id", "name", "tier", "rank", "region", "base_url", "is_protected", "required_approvals", "wait_minutes",
        "desired_state_repository", "reconcile_interval_seconds", "created_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "deployment_environments";
GRANT SELECT ON azora_reader."deployment_environments" TO azora_reader;
ALTER VIEW azora_reader."deployment_environments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "deployment_environments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "deployment_environments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "deployment_environments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "deployment_environments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to deployment_freezes
ALTER TABLE "deployment_freezes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "deployment_freezes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "deployment_freezes" TO azora_service;
GRANT SELECT ON "deployment_freezes" TO azora_maintenance, azora_masker;
CREATE POLICY "deployment_freezes_b54d6ed7_access" ON "deployment_freezes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "deployment_freezes" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."deployment_freezes" WITH (security_barrier = true) AS
    SELECT "id", "environment_id", "starts_at", "ends_at", "time_zone", "reason", "exempts_hotfixes", "created_by_id",
        "created_at", "updated_at"
    FROM "deployment_freezes";
GRANT SELECT ON azora_reader."deployment_freezes" TO azora_reader;
ALTER VIEW azora_reader."deployment_freezes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "deployment_freezes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "deployment_freezes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "deployment_freezes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "deployment_freezes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to pipeline_runs
ALTER TABLE "pipeline_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "pipeline_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "pipeline_runs" TO azora_service;
GRANT SELECT ON "pipeline_runs" TO azora_maintenance, azora_masker;
CREATE POLICY "pipeline_runs_b743184b_access" ON "pipeline_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "pipeline_runs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."pipeline_runs" WITH (security_barrier = true) AS
    SELECT "id", "repository", "workflow", "run_number", "attempt", "trigger", "git_ref", "commit_sha", "committed_at",
        "status", "conclusion", "builder_uri", "triggered_by_id", "started_at", "ended_at", "created_at", "updated_at",
        "deleted_at"
    FROM "pipeline_runs";
GRANT SELECT ON azora_reader."pipeline_runs" TO azora_reader;
ALTER VIEW azora_reader."pipeline_runs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "pipeline_runs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "pipeline_runs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "pipeline_runs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "pipeline_runs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to pipeline_jobs
ALTER TABLE "pipeline_jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "pipeline_jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "pipeline_jobs" TO azora_service;
GRANT SELECT ON "pipeline_jobs" TO azora_maintenance, azora_masker;
CREATE POLICY "pipeline_jobs_fe8992b4_access" ON "pipeline_jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "pipeline_jobs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."pipeline_jobs" WITH (security_barrier = true) AS
    SELECT "id", "pipeline_run_id", "position", "name", "stage", "status", "conclusion", "runner_name", "exit_code",
        "test_run_id", "started_at", "ended_at", "created_at", "updated_at"
    FROM "pipeline_jobs";
GRANT SELECT ON azora_reader."pipeline_jobs" TO azora_reader;
ALTER VIEW azora_reader."pipeline_jobs" OWNER TO azora_masker;

-- Access to release_artifacts
ALTER TABLE "release_artifacts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "release_artifacts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "release_artifacts" TO azora_service;
GRANT SELECT ON "release_artifacts" TO azora_maintenance, azora_masker;
CREATE POLICY "release_artifacts_926ff7f4_access" ON "release_artifacts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "release_artifacts" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."release_artifacts" WITH (security_barrier = true) AS
    SELECT "id", "service_definition_id", "kind", "registry", "repository_name", "tag", "version", "digest", "media_type",
        "size_bytes", "slsa_build_level", "provenance_digest", "sbom_digest", "is_signed", "pipeline_run_id", "status",
        "yanked_reason", "created_at", "updated_at", "deleted_at"
    FROM "release_artifacts";
GRANT SELECT ON azora_reader."release_artifacts" TO azora_reader;
ALTER VIEW azora_reader."release_artifacts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "release_artifacts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "release_artifacts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "release_artifacts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "release_artifacts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to deployments
ALTER TABLE "deployments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "deployments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "deployments" TO azora_service;
GRANT SELECT ON "deployments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "deployments_11bfa365_access" ON "deployments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "deployments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "deployments" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "deployments" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."deployments" WITH (security_barrier = true) AS
    SELECT "id", "environment_id", "artifact_id", "service_definition_id", "previous_id", "strategy", "canary_percent",
        "status", "desired_state_sha", "change_committed_at", "is_failed_change", "is_rework", "deployed_by_id",
        "started_at", "ended_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "deployments";
GRANT SELECT ON azora_reader."deployments" TO azora_reader;
ALTER VIEW azora_reader."deployments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "deployments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "deployments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "deployments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "deployments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to deployment_approvals
ALTER TABLE "deployment_approvals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "deployment_approvals" FROM PUBLIC;
GRANT SELECT, INSERT ON "deployment_approvals" TO azora_service;
GRANT SELECT ON "deployment_approvals" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("comment") ON "deployment_approvals" TO azora_maintenance;
CREATE POLICY "deployment_approvals_c88b2486_access" ON "deployment_approvals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "deployment_approvals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "deployment_approvals" FOR SELECT TO azora_user
    USING ("reviewer_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."deployment_approvals" WITH (security_barrier = true) AS
    SELECT "id", "deployment_id", "reviewer_id", "round", "decision", azora.mask_free_text("comment") AS "comment",
        "created_at"
    FROM "deployment_approvals";
GRANT SELECT ON azora_reader."deployment_approvals" TO azora_reader;
ALTER VIEW azora_reader."deployment_approvals" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "deployment_approvals"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{comment}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "deployment_approvals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to rollback_events
ALTER TABLE "rollback_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rollback_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "rollback_events" TO azora_service;
GRANT SELECT ON "rollback_events" TO azora_maintenance, azora_masker;
CREATE POLICY "rollback_events_8f52bdd6_access" ON "rollback_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rollback_events" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."rollback_events" WITH (security_barrier = true) AS
    SELECT "id", "deployment_id", "restored_deployment_id", "method", "cause", "reason", "is_automatic", "decided_by_id",
        "detected_at", "decided_at", "restored_at", "created_at"
    FROM "rollback_events";
GRANT SELECT ON azora_reader."rollback_events" TO azora_reader;
ALTER VIEW azora_reader."rollback_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "rollback_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "rollback_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
