-- CreateEnum
CREATE TYPE "NexusTenantState" AS ENUM ('PROVISIONING', 'READY', 'FROZEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "BrokerOperation" AS ENUM ('BIND', 'ROTATE', 'UNBIND');

-- CreateEnum
CREATE TYPE "OperationState" AS ENUM ('IN_PROGRESS', 'SUCCEEDED', 'FAILED');

-- CreateEnum
CREATE TYPE "FlowDirection" AS ENUM ('PRODUCE', 'CONSUME');

-- CreateEnum
CREATE TYPE "QuotaReaction" AS ENUM ('DELAY', 'REJECT', 'ALERT');

-- CreateEnum
CREATE TYPE "RecommendationKind" AS ENUM ('COURSE', 'JOB', 'TUTOR', 'CONTENT', 'CONNECTION', 'PRODUCT');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "nexus_tenants" (
    "id" UUID NOT NULL,
    "event_namespace" VARCHAR(128) NOT NULL,
    "broker_organization_key" TEXT NOT NULL,
    "state" "NexusTenantState" NOT NULL DEFAULT 'PROVISIONING',
    "home_region" TEXT NOT NULL,
    "administrator_id" UUID NOT NULL,
    "max_subscriptions" INTEGER NOT NULL DEFAULT 100,
    "personalization_floor" DECIMAL(3,2) NOT NULL DEFAULT 0.5,
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "nexus_tenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nexus_service_plans" (
    "id" UUID NOT NULL,
    "offering_name" VARCHAR(63) NOT NULL,
    "plan_name" VARCHAR(63) NOT NULL,
    "description" TEXT NOT NULL,
    "is_free" BOOLEAN NOT NULL DEFAULT false,
    "is_bindable" BOOLEAN NOT NULL DEFAULT true,
    "monthly_price" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "parameter_schema" JSONB NOT NULL DEFAULT '{}',
    "maximum_polling_seconds" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "nexus_service_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_bindings" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "binding_key" VARCHAR(36) NOT NULL,
    "application_name" VARCHAR(63) NOT NULL,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "sealed_credentials" BYTEA,
    "credentials_expire_at" TIMESTAMPTZ(6),
    "last_operation" "BrokerOperation" NOT NULL DEFAULT 'BIND',
    "last_operation_state" "OperationState" NOT NULL DEFAULT 'IN_PROGRESS',
    "failure" TEXT,
    "unbound_at" TIMESTAMPTZ(6),
    "created_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "service_bindings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic_entitlements" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "can_publish" BOOLEAN NOT NULL DEFAULT false,
    "can_subscribe" BOOLEAN NOT NULL DEFAULT true,
    "event_prefixes" TEXT[],
    "row_filter" JSONB,
    "max_consumer_groups" INTEGER NOT NULL DEFAULT 5,
    "granted_by_id" UUID NOT NULL,
    "granted_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "topic_entitlements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "throughput_quotas" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "direction" "FlowDirection" NOT NULL,
    "events_per_second" INTEGER NOT NULL,
    "bytes_per_second" BIGINT NOT NULL,
    "burst_seconds" SMALLINT NOT NULL DEFAULT 10,
    "when_exceeded" "QuotaReaction" NOT NULL DEFAULT 'DELAY',
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "throughput_quotas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_retention_settings" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "hot_days" INTEGER NOT NULL DEFAULT 7,
    "archive_days" INTEGER NOT NULL DEFAULT 0,
    "archive_bucket_id" UUID,
    "holds_personal_data" BOOLEAN NOT NULL DEFAULT false,
    "legal_basis" TEXT,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "event_retention_settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendation_toggles" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "recommendation_kind" "RecommendationKind" NOT NULL,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "disabled_reason" TEXT,
    "explains_itself" BOOLEAN NOT NULL DEFAULT true,
    "uses_behaviour" BOOLEAN NOT NULL DEFAULT false,
    "max_per_day" SMALLINT NOT NULL DEFAULT 5,
    "minimum_age" SMALLINT NOT NULL DEFAULT 0,
    "sample_recommendation_id" UUID,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "recommendation_toggles_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "nexus_tenants_event_namespace_key" ON "nexus_tenants"("event_namespace");

-- CreateIndex
CREATE UNIQUE INDEX "nexus_tenants_broker_organization_key_key" ON "nexus_tenants"("broker_organization_key");

-- CreateIndex
CREATE INDEX "nexus_tenants_administrator_id_idx" ON "nexus_tenants"("administrator_id");

-- CreateIndex
CREATE INDEX "nexus_tenants_organization_id_idx" ON "nexus_tenants"("organization_id");

-- CreateIndex
CREATE INDEX "nexus_tenants_compliance_id_idx" ON "nexus_tenants"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "nexus_service_plans_offering_name_plan_name_key" ON "nexus_service_plans"("offering_name", "plan_name");

-- CreateIndex
CREATE UNIQUE INDEX "service_bindings_binding_key_key" ON "service_bindings"("binding_key");

-- CreateIndex
CREATE INDEX "service_bindings_tenant_id_plan_id_idx" ON "service_bindings"("tenant_id", "plan_id");

-- CreateIndex
CREATE INDEX "service_bindings_plan_id_idx" ON "service_bindings"("plan_id");

-- CreateIndex
CREATE INDEX "service_bindings_created_by_id_idx" ON "service_bindings"("created_by_id");

-- CreateIndex
CREATE INDEX "service_bindings_organization_id_idx" ON "service_bindings"("organization_id");

-- CreateIndex
CREATE INDEX "topic_entitlements_tenant_id_topic_id_idx" ON "topic_entitlements"("tenant_id", "topic_id");

-- CreateIndex
CREATE INDEX "topic_entitlements_topic_id_idx" ON "topic_entitlements"("topic_id");

-- CreateIndex
CREATE INDEX "topic_entitlements_granted_by_id_idx" ON "topic_entitlements"("granted_by_id");

-- CreateIndex
CREATE INDEX "topic_entitlements_organization_id_idx" ON "topic_entitlements"("organization_id");

-- CreateIndex
CREATE INDEX "throughput_quotas_tenant_id_direction_idx" ON "throughput_quotas"("tenant_id", "direction");

-- CreateIndex
CREATE INDEX "throughput_quotas_organization_id_idx" ON "throughput_quotas"("organization_id");

-- CreateIndex
CREATE INDEX "event_retention_settings_topic_id_idx" ON "event_retention_settings"("topic_id");

-- CreateIndex
CREATE INDEX "event_retention_settings_archive_bucket_id_idx" ON "event_retention_settings"("archive_bucket_id");

-- CreateIndex
CREATE INDEX "event_retention_settings_organization_id_idx" ON "event_retention_settings"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_retention_settings_tenant_id_topic_id_key" ON "event_retention_settings"("tenant_id", "topic_id");

-- CreateIndex
CREATE INDEX "recommendation_toggles_sample_recommendation_id_idx" ON "recommendation_toggles"("sample_recommendation_id");

-- CreateIndex
CREATE INDEX "recommendation_toggles_organization_id_idx" ON "recommendation_toggles"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "recommendation_toggles_tenant_id_recommendation_kind_key" ON "recommendation_toggles"("tenant_id", "recommendation_kind");

-- AddForeignKey
ALTER TABLE "service_bindings" ADD CONSTRAINT "service_bindings_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "nexus_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_bindings" ADD CONSTRAINT "service_bindings_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "nexus_service_plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_entitlements" ADD CONSTRAINT "topic_entitlements_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "nexus_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "throughput_quotas" ADD CONSTRAINT "throughput_quotas_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "nexus_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_retention_settings" ADD CONSTRAINT "event_retention_settings_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "nexus_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_toggles" ADD CONSTRAINT "recommendation_toggles_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "nexus_tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of nexus_tenants
ALTER TABLE "nexus_tenants" ADD CONSTRAINT "nexus_tenants_event_namespace_339d59e2_check"
    CHECK (event_namespace ~ '^[a-z0-9]+(\.[a-z0-9-]+)+$');
ALTER TABLE "nexus_tenants" ADD CONSTRAINT "nexus_tenants_max_subscriptions_10fc9c56_check"
    CHECK (max_subscriptions BETWEEN 1 AND 10000);
ALTER TABLE "nexus_tenants" ADD CONSTRAINT "nexus_tenants_state_closed_at_56bbb67f_check"
    CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "nexus_tenants" ADD CONSTRAINT "nexus_tenants_personalization_floor_7fead4b3_check"
    CHECK (personalization_floor BETWEEN 0 AND 1);
CREATE UNIQUE INDEX "nexus_tenants_organization_id_bd9d6cc5_key" ON "nexus_tenants" ("organization_id")
    WHERE (state <> 'CLOSED' AND deleted_at IS NULL);

-- Safeguards of nexus_service_plans
ALTER TABLE "nexus_service_plans" ADD CONSTRAINT "nexus_service_plans_offering_name_plan_name_6725f8ca_check"
    CHECK (offering_name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND plan_name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "nexus_service_plans" ADD CONSTRAINT "nexus_service_plans_parameter_schema_e8705abb_check"
    CHECK (jsonb_typeof(parameter_schema) = 'object');
ALTER TABLE "nexus_service_plans" ADD CONSTRAINT "nexus_service_plans_maximum_polling_seconds_90a9cd76_check"
    CHECK (maximum_polling_seconds > 0);
ALTER TABLE "nexus_service_plans" ADD CONSTRAINT "nexus_service_plans_is_free_monthly_price_14d81b10_check"
    CHECK (is_free = (monthly_price = 0) AND monthly_price >= 0 AND monthly_price < 'NaN');

-- Safeguards of service_bindings
ALTER TABLE "service_bindings" ADD CONSTRAINT "service_bindings_binding_key_83d4a3c4_check"
    CHECK (binding_key ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$');
ALTER TABLE "service_bindings" ADD CONSTRAINT "service_bindings_last_operation_state_unbound_at_ca1895ab_check"
    CHECK ((last_operation_state = 'SUCCEEDED' AND unbound_at IS NULL) = (sealed_credentials IS NOT NULL));
ALTER TABLE "service_bindings" ADD CONSTRAINT "service_bindings_last_operation_state_failure_e6a03470_check"
    CHECK ((last_operation_state = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "service_bindings" ADD CONSTRAINT "service_bindings_parameters_66708433_check"
    CHECK (jsonb_typeof(parameters) = 'object');
ALTER TABLE "service_bindings" ADD CONSTRAINT "service_bindings_credentials_expire_at_sealed_cr_6fc6172a_check"
    CHECK (credentials_expire_at IS NULL OR sealed_credentials IS NOT NULL);
CREATE UNIQUE INDEX "service_bindings_tenant_id_plan_id_application_nam_1f5c65c6_key" ON "service_bindings" ("tenant_id", "plan_id", "application_name")
    WHERE (unbound_at IS NULL);

-- Safeguards of topic_entitlements
ALTER TABLE "topic_entitlements" ADD CONSTRAINT "topic_entitlements_can_publish_can_subscribe_0d75ca0e_check"
    CHECK (can_publish OR can_subscribe);
ALTER TABLE "topic_entitlements" ADD CONSTRAINT "topic_entitlements_revoked_at_granted_at_c2de5112_check"
    CHECK (revoked_at >= granted_at);
ALTER TABLE "topic_entitlements" ADD CONSTRAINT "topic_entitlements_max_consumer_groups_can_subsc_85ac9d65_check"
    CHECK (max_consumer_groups BETWEEN 0 AND 1000 AND (can_subscribe OR max_consumer_groups = 0));
ALTER TABLE "topic_entitlements" ADD CONSTRAINT "topic_entitlements_row_filter_628baa71_check"
    CHECK (row_filter IS NULL OR jsonb_typeof(row_filter) = 'object');
CREATE UNIQUE INDEX "topic_entitlements_tenant_id_topic_id_7255a5be_key" ON "topic_entitlements" ("tenant_id", "topic_id")
    WHERE (revoked_at IS NULL);

-- Safeguards of throughput_quotas
ALTER TABLE "throughput_quotas" ADD CONSTRAINT "throughput_quotas_events_per_second_bytes_per_se_3b3c97a4_check"
    CHECK (events_per_second > 0 AND bytes_per_second > 0);
ALTER TABLE "throughput_quotas" ADD CONSTRAINT "throughput_quotas_burst_seconds_b1978fd1_check"
    CHECK (burst_seconds BETWEEN 0 AND 300);
ALTER TABLE "throughput_quotas" ADD CONSTRAINT "throughput_quotas_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
CREATE UNIQUE INDEX "throughput_quotas_tenant_id_direction_fffbf91a_key" ON "throughput_quotas" ("tenant_id", "direction")
    WHERE (effective_to IS NULL);

-- Safeguards of event_retention_settings
ALTER TABLE "event_retention_settings" ADD CONSTRAINT "event_retention_settings_hot_days_archive_days_c829c0f5_check"
    CHECK (hot_days BETWEEN 1 AND 400 AND archive_days BETWEEN 0 AND 3650);
ALTER TABLE "event_retention_settings" ADD CONSTRAINT "event_retention_settings_archive_days_hot_days_20f7d82d_check"
    CHECK (archive_days = 0 OR archive_days > hot_days);
ALTER TABLE "event_retention_settings" ADD CONSTRAINT "event_retention_settings_holds_personal_data_leg_e1b0af6e_check"
    CHECK (NOT holds_personal_data OR legal_basis IS NOT NULL);
ALTER TABLE "event_retention_settings" ADD CONSTRAINT "event_retention_settings_archive_days_archive_bu_5256f6c3_check"
    CHECK ((archive_days = 0) = (archive_bucket_id IS NULL));

-- Safeguards of recommendation_toggles
ALTER TABLE "recommendation_toggles" ADD CONSTRAINT "recommendation_toggles_max_per_day_1e568fcf_check"
    CHECK (max_per_day BETWEEN 0 AND 100);
ALTER TABLE "recommendation_toggles" ADD CONSTRAINT "recommendation_toggles_is_enabled_disabled_reaso_64d7d518_check"
    CHECK (is_enabled OR disabled_reason IS NOT NULL);
ALTER TABLE "recommendation_toggles" ADD CONSTRAINT "recommendation_toggles_minimum_age_eefe4552_check"
    CHECK (minimum_age BETWEEN 0 AND 120);
ALTER TABLE "recommendation_toggles" ADD CONSTRAINT "recommendation_toggles_sample_recommendation_id_dc868132_check"
    CHECK ((sample_recommendation_id IS NULL) OR is_enabled);

-- Live rows of nexus_tenants
CREATE VIEW azora_keys."nexus_tenants_fd3b51eb_live" AS
    SELECT "id" FROM "nexus_tenants"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."nexus_tenants_fd3b51eb_live" TO azora_user;

-- Access to nexus_tenants
ALTER TABLE "nexus_tenants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "nexus_tenants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "nexus_tenants" TO azora_service;
GRANT SELECT ON "nexus_tenants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "nexus_tenants_9030004b_access" ON "nexus_tenants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "nexus_tenants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "nexus_tenants" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "nexus_tenants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."nexus_tenants" WITH (security_barrier = true) AS
    SELECT "id", "event_namespace", "broker_organization_key", "state", "home_region", "administrator_id",
        "max_subscriptions", "personalization_floor", "closed_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "nexus_tenants";
GRANT SELECT ON azora_reader."nexus_tenants" TO azora_reader;
ALTER VIEW azora_reader."nexus_tenants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "nexus_tenants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "nexus_tenants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "nexus_tenants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "nexus_tenants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to nexus_service_plans
ALTER TABLE "nexus_service_plans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "nexus_service_plans" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "nexus_service_plans" TO azora_service;
GRANT SELECT ON "nexus_service_plans" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "nexus_service_plans_0c287c54_access" ON "nexus_service_plans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "nexus_service_plans" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "nexus_service_plans" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "nexus_service_plans" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."nexus_service_plans" WITH (security_barrier = true) AS
    SELECT "id", "offering_name", "plan_name", "description", "is_free", "is_bindable", "monthly_price", "currency",
        "parameter_schema", "maximum_polling_seconds", "created_at", "updated_at", "deleted_at"
    FROM "nexus_service_plans";
GRANT SELECT ON azora_reader."nexus_service_plans" TO azora_reader;
ALTER VIEW azora_reader."nexus_service_plans" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "nexus_service_plans"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "nexus_service_plans"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "nexus_service_plans"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "nexus_service_plans"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to service_bindings
ALTER TABLE "service_bindings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "service_bindings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "service_bindings" TO azora_service;
GRANT SELECT ("id", "tenant_id", "plan_id", "binding_key", "application_name", "parameters", "credentials_expire_at",
        "last_operation", "last_operation_state", "failure", "unbound_at", "created_by_id", "organization_id",
        "created_at", "updated_at")
    ON "service_bindings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "service_bindings_902c98d3_access" ON "service_bindings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "service_bindings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "service_bindings" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "service_bindings" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."nexus_tenants_fd3b51eb_live" live WHERE live."id" = "service_bindings"."tenant_id"));
CREATE VIEW azora_reader."service_bindings" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "plan_id", "binding_key", "application_name", "parameters", "credentials_expire_at",
        "last_operation", "last_operation_state", "failure", "unbound_at", "created_by_id", "organization_id",
        "created_at", "updated_at"
    FROM "service_bindings";
GRANT SELECT ON azora_reader."service_bindings" TO azora_reader;
ALTER VIEW azora_reader."service_bindings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "service_bindings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{sealed_credentials}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "service_bindings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{sealed_credentials}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "service_bindings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{sealed_credentials}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "service_bindings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to topic_entitlements
ALTER TABLE "topic_entitlements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "topic_entitlements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "topic_entitlements" TO azora_service;
GRANT SELECT ON "topic_entitlements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "topic_entitlements_d1aa8e5d_access" ON "topic_entitlements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "topic_entitlements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "topic_entitlements" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "topic_entitlements" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."nexus_tenants_fd3b51eb_live" live WHERE live."id" = "topic_entitlements"."tenant_id"));
CREATE VIEW azora_reader."topic_entitlements" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "topic_id", "can_publish", "can_subscribe", "event_prefixes", "row_filter",
        "max_consumer_groups", "granted_by_id", "granted_at", "revoked_at", "organization_id", "created_at",
        "updated_at"
    FROM "topic_entitlements";
GRANT SELECT ON azora_reader."topic_entitlements" TO azora_reader;
ALTER VIEW azora_reader."topic_entitlements" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "topic_entitlements"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "topic_entitlements"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "topic_entitlements"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "topic_entitlements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to throughput_quotas
ALTER TABLE "throughput_quotas" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "throughput_quotas" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "throughput_quotas" TO azora_service;
GRANT SELECT ON "throughput_quotas" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "throughput_quotas_f2a1da91_access" ON "throughput_quotas"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "throughput_quotas" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "throughput_quotas" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "throughput_quotas" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."nexus_tenants_fd3b51eb_live" live WHERE live."id" = "throughput_quotas"."tenant_id"));
CREATE VIEW azora_reader."throughput_quotas" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "direction", "events_per_second", "bytes_per_second", "burst_seconds", "when_exceeded",
        "effective_from", "effective_to", "organization_id", "created_at", "updated_at"
    FROM "throughput_quotas";
GRANT SELECT ON azora_reader."throughput_quotas" TO azora_reader;
ALTER VIEW azora_reader."throughput_quotas" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "throughput_quotas"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "throughput_quotas"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "throughput_quotas"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "throughput_quotas"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to event_retention_settings
ALTER TABLE "event_retention_settings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "event_retention_settings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "event_retention_settings" TO azora_service;
GRANT SELECT ON "event_retention_settings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "event_retention_settings_456ad45b_access" ON "event_retention_settings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "event_retention_settings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "event_retention_settings" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "event_retention_settings" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."nexus_tenants_fd3b51eb_live" live WHERE live."id" = "event_retention_settings"."tenant_id"));
CREATE VIEW azora_reader."event_retention_settings" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "topic_id", "hot_days", "archive_days", "archive_bucket_id", "holds_personal_data",
        "legal_basis", "organization_id", "created_at", "updated_at"
    FROM "event_retention_settings";
GRANT SELECT ON azora_reader."event_retention_settings" TO azora_reader;
ALTER VIEW azora_reader."event_retention_settings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "event_retention_settings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "event_retention_settings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "event_retention_settings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "event_retention_settings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to recommendation_toggles
ALTER TABLE "recommendation_toggles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "recommendation_toggles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "recommendation_toggles" TO azora_service;
GRANT SELECT ON "recommendation_toggles" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "recommendation_toggles_e2870d89_access" ON "recommendation_toggles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "recommendation_toggles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "recommendation_toggles" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "recommendation_toggles" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."nexus_tenants_fd3b51eb_live" live WHERE live."id" = "recommendation_toggles"."tenant_id"));
CREATE VIEW azora_reader."recommendation_toggles" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "recommendation_kind", "is_enabled", "disabled_reason", "explains_itself", "uses_behaviour",
        "max_per_day", "minimum_age", "sample_recommendation_id", "organization_id", "created_at", "updated_at"
    FROM "recommendation_toggles";
GRANT SELECT ON azora_reader."recommendation_toggles" TO azora_reader;
ALTER VIEW azora_reader."recommendation_toggles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "recommendation_toggles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "recommendation_toggles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "recommendation_toggles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "recommendation_toggles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
