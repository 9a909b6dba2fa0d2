-- CreateEnum
CREATE TYPE "RecommendationType" AS ENUM ('COURSE', 'JOB');

-- CreateEnum
CREATE TYPE "InteractionType" AS ENUM ('VIEW', 'LIKE', 'DISLIKE', 'JOIN', 'LEAVE', 'ACCEPT', 'REJECT', 'IGNORE');

-- CreateEnum
CREATE TYPE "AuditAction" AS ENUM ('PROFILE_CREATED', 'PREFERENCES_CHANGED', 'CONSENT_GIVEN', 'CONSENT_WITHDRAWN', 'BEHAVIOR_UPDATED', 'RECOMMENDATIONS_ISSUED', 'RECOMMENDATIONS_PURGED', 'PROFILE_EXPORTED', 'PROFILE_ERASED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "user_profiles" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "preferences" JSONB NOT NULL DEFAULT '{}',
    "behavior" JSONB NOT NULL DEFAULT '{}',
    "personalization_enabled" BOOLEAN NOT NULL DEFAULT false,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "user_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendations" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "type" "RecommendationType" NOT NULL,
    "course_id" UUID,
    "job_id" UUID,
    "score" DECIMAL(5,4) NOT NULL,
    "reason" TEXT NOT NULL,
    "context" JSONB NOT NULL DEFAULT '{}',
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "recommendations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interactions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "type" "InteractionType" NOT NULL,
    "course_id" UUID,
    "job_id" UUID,
    "recommendation_id" UUID,
    "event_source" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "interactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_logs" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "actor_id" UUID,
    "action" "AuditAction" NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_logs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_profiles_user_id_key" ON "user_profiles"("user_id");

-- CreateIndex
CREATE INDEX "user_profiles_organization_id_idx" ON "user_profiles"("organization_id");

-- CreateIndex
CREATE INDEX "user_profiles_compliance_id_idx" ON "user_profiles"("compliance_id");

-- CreateIndex
CREATE INDEX "recommendations_course_id_idx" ON "recommendations"("course_id");

-- CreateIndex
CREATE INDEX "recommendations_job_id_idx" ON "recommendations"("job_id");

-- CreateIndex
CREATE INDEX "recommendations_created_at_idx" ON "recommendations" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "recommendations_user_id_id_key" ON "recommendations"("user_id", "id");

-- CreateIndex
CREATE INDEX "interactions_user_id_occurred_at_idx" ON "interactions"("user_id", "occurred_at");

-- CreateIndex
CREATE INDEX "interactions_user_id_recommendation_id_idx" ON "interactions"("user_id", "recommendation_id");

-- CreateIndex
CREATE INDEX "interactions_course_id_idx" ON "interactions"("course_id");

-- CreateIndex
CREATE INDEX "interactions_job_id_idx" ON "interactions"("job_id");

-- CreateIndex
CREATE INDEX "interactions_occurred_at_idx" ON "interactions" USING BRIN ("occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "interactions_event_source_event_id_key" ON "interactions"("event_source", "event_id");

-- CreateIndex
CREATE INDEX "audit_logs_user_id_created_at_idx" ON "audit_logs"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_logs_actor_id_idx" ON "audit_logs"("actor_id");

-- CreateIndex
CREATE INDEX "audit_logs_created_at_idx" ON "audit_logs" USING BRIN ("created_at");

-- AddForeignKey
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_profiles"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_profiles"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_user_id_recommendation_id_fkey" FOREIGN KEY ("user_id", "recommendation_id") REFERENCES "recommendations"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of user_profiles
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_preferences_5f18733e_check"
    CHECK (jsonb_typeof(preferences) = 'object');
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_behavior_d060dd4e_check"
    CHECK (jsonb_typeof(behavior) = 'object');
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_personalization_enabled_behavior_f9369df5_check"
    CHECK (personalization_enabled OR behavior = '{}'::jsonb);

-- Safeguards of recommendations
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_type_course_id_4f390efd_check"
    CHECK ((type = 'COURSE') = (course_id IS NOT NULL));
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_type_job_id_fbe006f8_check"
    CHECK ((type = 'JOB') = (job_id IS NOT NULL));
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_score_4ed713f0_check"
    CHECK (score BETWEEN 0 AND 1);
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_context_22e56276_check"
    CHECK (jsonb_typeof(context) = 'object');

-- Safeguards of interactions
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_course_id_job_id_c53f5e85_check"
    CHECK ((course_id IS NULL) <> (job_id IS NULL));
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_type_recommendation_id_dcc1ec5d_check"
    CHECK (type NOT IN ('ACCEPT', 'REJECT', 'IGNORE') OR recommendation_id IS NOT NULL);
CREATE UNIQUE INDEX "interactions_recommendation_id_872af580_key" ON "interactions" ("recommendation_id")
    WHERE (type IN ('ACCEPT', 'REJECT', 'IGNORE'));

-- Safeguards of audit_logs
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_details_dea79681_check"
    CHECK (jsonb_typeof(details) = 'object');

-- Live rows of user_profiles
CREATE VIEW azora_keys."user_profiles_bce65b22_live" AS
    SELECT "user_id" FROM "user_profiles"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."user_profiles_bce65b22_live" TO azora_user;

-- Access to user_profiles
ALTER TABLE "user_profiles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "user_profiles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "user_profiles" TO azora_service;
GRANT SELECT ON "user_profiles" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "preferences", "personalization_enabled", "created_at", "updated_at"),
    UPDATE ("preferences", "updated_at") ON "user_profiles" TO azora_user;
CREATE POLICY "user_profiles_02de3643_access" ON "user_profiles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "user_profiles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "user_profiles" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "user_profiles" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "user_profiles" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "user_profiles" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."user_profiles" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "preferences", "behavior", "personalization_enabled", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "user_profiles";
GRANT SELECT ON azora_reader."user_profiles" TO azora_reader;
ALTER VIEW azora_reader."user_profiles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "user_profiles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "user_profiles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "user_profiles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "user_profiles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to recommendations
ALTER TABLE "recommendations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "recommendations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "recommendations" TO azora_service;
GRANT SELECT ON "recommendations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "recommendations_13d6a800_access" ON "recommendations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "recommendations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "recommendations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "recommendations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."user_profiles_bce65b22_live" live WHERE live."user_id" = "recommendations"."user_id"));
CREATE VIEW azora_reader."recommendations" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "type", "course_id", "job_id", "score", "reason", "context", "expires_at", "created_at",
        "updated_at"
    FROM "recommendations";
GRANT SELECT ON azora_reader."recommendations" TO azora_reader;
ALTER VIEW azora_reader."recommendations" OWNER TO azora_masker;

-- Access to interactions
ALTER TABLE "interactions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "interactions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "interactions" TO azora_service;
GRANT SELECT ON "interactions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "interactions_e3afdf85_access" ON "interactions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "interactions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "interactions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "interactions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."user_profiles_bce65b22_live" live WHERE live."user_id" = "interactions"."user_id"));
CREATE VIEW azora_reader."interactions" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "type", "course_id", "job_id", "recommendation_id", "event_source", "event_id", "occurred_at",
        "created_at", "updated_at"
    FROM "interactions";
GRANT SELECT ON azora_reader."interactions" TO azora_reader;
ALTER VIEW azora_reader."interactions" OWNER TO azora_masker;

-- Access to audit_logs
ALTER TABLE "audit_logs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "audit_logs" FROM PUBLIC;
GRANT SELECT, INSERT ON "audit_logs" TO azora_service;
GRANT SELECT ON "audit_logs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "audit_logs_3da63c14_access" ON "audit_logs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "audit_logs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "audit_logs" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."audit_logs" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "actor_id", "action", "details", "created_at"
    FROM "audit_logs";
GRANT SELECT ON azora_reader."audit_logs" TO azora_reader;
ALTER VIEW azora_reader."audit_logs" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "audit_logs"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "audit_logs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
