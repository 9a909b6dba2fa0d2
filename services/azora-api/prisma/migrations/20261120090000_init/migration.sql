-- CreateEnum
CREATE TYPE "HttpMethod" AS ENUM ('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS');

-- CreateEnum
CREATE TYPE "ProductVisibility" AS ENUM ('PRIVATE', 'PARTNER', 'PUBLIC');

-- CreateEnum
CREATE TYPE "ProductStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'RETIRED');

-- CreateEnum
CREATE TYPE "ApiStyle" AS ENUM ('REST', 'GRAPHQL', 'GRPC', 'EVENTS');

-- CreateEnum
CREATE TYPE "ApiVersionStatus" AS ENUM ('DRAFT', 'PREVIEW', 'STABLE', 'DEPRECATED', 'SUNSET');

-- CreateEnum
CREATE TYPE "AppEnvironment" AS ENUM ('SANDBOX', 'PRODUCTION');

-- CreateEnum
CREATE TYPE "AppStatus" AS ENUM ('PENDING', 'ACTIVE', 'SUSPENDED', 'CLOSED');

-- CreateEnum
CREATE TYPE "OverageRule" AS ENUM ('REFUSE', 'THROTTLE', 'CHARGE');

-- CreateEnum
CREATE TYPE "SubscriptionStatus" AS ENUM ('REQUESTED', 'ACTIVE', 'REJECTED', 'SUSPENDED', 'CANCELLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "api_products" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "visibility" "ProductVisibility" NOT NULL DEFAULT 'PRIVATE',
    "status" "ProductStatus" NOT NULL DEFAULT 'DRAFT',
    "style" "ApiStyle" NOT NULL DEFAULT 'REST',
    "documentation_url" TEXT,
    "terms_url" TEXT,
    "sandbox_url" TEXT,
    "requires_approval" BOOLEAN NOT NULL DEFAULT true,
    "retired_at" TIMESTAMPTZ(6),
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "api_products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_versions" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "version" VARCHAR(64) NOT NULL,
    "path_segment" VARCHAR(16) NOT NULL,
    "openapi_version" VARCHAR(8) NOT NULL DEFAULT '3.1.0',
    "description_document" JSONB NOT NULL,
    "description_hash" CHAR(64) NOT NULL,
    "operation_count" INTEGER NOT NULL,
    "status" "ApiVersionStatus" NOT NULL DEFAULT 'DRAFT',
    "released_at" TIMESTAMPTZ(6),
    "deprecated_at" TIMESTAMPTZ(6),
    "sunset_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "api_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_version_routes" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "gateway_route_id" UUID NOT NULL,
    "path_template" TEXT NOT NULL,
    "methods" "HttpMethod"[],
    "required_scopes" TEXT[],
    "cost_units" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "api_version_routes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "developer_apps" (
    "id" UUID NOT NULL,
    "developer_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "homepage_url" TEXT,
    "redirect_uris" TEXT[],
    "environment" "AppEnvironment" NOT NULL DEFAULT 'SANDBOX',
    "status" "AppStatus" NOT NULL DEFAULT 'PENDING',
    "suspended_reason" TEXT,
    "oauth_client_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "developer_apps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_usage_plans" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "requests_per_minute" INTEGER NOT NULL,
    "monthly_quota" BIGINT,
    "overage" "OverageRule" NOT NULL DEFAULT 'REFUSE',
    "price_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "overage_price" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "availability_target" DECIMAL(5,3),
    "is_offered" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "api_usage_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_subscriptions" (
    "id" UUID NOT NULL,
    "app_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "developer_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "status" "SubscriptionStatus" NOT NULL DEFAULT 'REQUESTED',
    "rejection_reason" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "starts_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "api_subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deprecation_notices" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "operation_method" "HttpMethod",
    "operation_path" TEXT,
    "successor_version_id" UUID,
    "summary" TEXT NOT NULL,
    "migration_guide_url" TEXT NOT NULL,
    "deprecated_at" TIMESTAMPTZ(6) NOT NULL,
    "sunset_at" TIMESTAMPTZ(6) NOT NULL,
    "is_security_related" BOOLEAN NOT NULL DEFAULT false,
    "announced_at" TIMESTAMPTZ(6),
    "withdrawn_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "deprecation_notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "problem_types" (
    "id" UUID NOT NULL,
    "product_id" UUID,
    "type_uri" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "http_status" SMALLINT NOT NULL,
    "explanation" TEXT NOT NULL,
    "extension_members" JSONB NOT NULL DEFAULT '{}',
    "is_retryable" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "problem_types_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_products_slug_key" ON "api_products"("slug");

-- CreateIndex
CREATE INDEX "api_products_created_by_id_idx" ON "api_products"("created_by_id");

-- CreateIndex
CREATE INDEX "api_products_organization_id_idx" ON "api_products"("organization_id");

-- CreateIndex
CREATE INDEX "api_products_compliance_id_idx" ON "api_products"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_versions_product_id_version_key" ON "api_versions"("product_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "api_version_routes_gateway_route_id_key" ON "api_version_routes"("gateway_route_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_version_routes_version_id_path_template_key" ON "api_version_routes"("version_id", "path_template");

-- CreateIndex
CREATE UNIQUE INDEX "developer_apps_oauth_client_id_key" ON "developer_apps"("oauth_client_id");

-- CreateIndex
CREATE INDEX "developer_apps_developer_id_idx" ON "developer_apps"("developer_id");

-- CreateIndex
CREATE INDEX "developer_apps_organization_id_idx" ON "developer_apps"("organization_id");

-- CreateIndex
CREATE INDEX "developer_apps_compliance_id_idx" ON "developer_apps"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_usage_plans_product_id_slug_key" ON "api_usage_plans"("product_id", "slug");

-- CreateIndex
CREATE INDEX "api_subscriptions_developer_id_idx" ON "api_subscriptions"("developer_id");

-- CreateIndex
CREATE INDEX "api_subscriptions_app_id_product_id_idx" ON "api_subscriptions"("app_id", "product_id");

-- CreateIndex
CREATE INDEX "api_subscriptions_product_id_status_idx" ON "api_subscriptions"("product_id", "status");

-- CreateIndex
CREATE INDEX "api_subscriptions_plan_id_idx" ON "api_subscriptions"("plan_id");

-- CreateIndex
CREATE INDEX "api_subscriptions_decided_by_id_idx" ON "api_subscriptions"("decided_by_id");

-- CreateIndex
CREATE INDEX "api_subscriptions_organization_id_idx" ON "api_subscriptions"("organization_id");

-- CreateIndex
CREATE INDEX "api_subscriptions_compliance_id_idx" ON "api_subscriptions"("compliance_id");

-- CreateIndex
CREATE INDEX "deprecation_notices_version_id_idx" ON "deprecation_notices"("version_id");

-- CreateIndex
CREATE INDEX "deprecation_notices_successor_version_id_idx" ON "deprecation_notices"("successor_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "problem_types_type_uri_key" ON "problem_types"("type_uri");

-- CreateIndex
CREATE INDEX "problem_types_product_id_idx" ON "problem_types"("product_id");

-- AddForeignKey
ALTER TABLE "api_versions" ADD CONSTRAINT "api_versions_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "api_products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_version_routes" ADD CONSTRAINT "api_version_routes_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "api_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_usage_plans" ADD CONSTRAINT "api_usage_plans_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "api_products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_subscriptions" ADD CONSTRAINT "api_subscriptions_app_id_fkey" FOREIGN KEY ("app_id") REFERENCES "developer_apps"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_subscriptions" ADD CONSTRAINT "api_subscriptions_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "api_products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_subscriptions" ADD CONSTRAINT "api_subscriptions_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "api_usage_plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deprecation_notices" ADD CONSTRAINT "deprecation_notices_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "api_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deprecation_notices" ADD CONSTRAINT "deprecation_notices_successor_version_id_fkey" FOREIGN KEY ("successor_version_id") REFERENCES "api_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "problem_types" ADD CONSTRAINT "problem_types_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "api_products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of api_products
ALTER TABLE "api_products" ADD CONSTRAINT "api_products_slug_59fa89fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "api_products" ADD CONSTRAINT "api_products_title_summary_b4acb989_check"
    CHECK (char_length(title) BETWEEN 1 AND 120 AND char_length(summary) BETWEEN 1 AND 500);
ALTER TABLE "api_products" ADD CONSTRAINT "api_products_documentation_url_terms_url_b4f05855_check"
    CHECK (documentation_url ~ '^https://' AND terms_url ~ '^https://');
ALTER TABLE "api_products" ADD CONSTRAINT "api_products_status_terms_url_0de0e788_check"
    CHECK (status <> 'PUBLISHED' OR terms_url IS NOT NULL);
ALTER TABLE "api_products" ADD CONSTRAINT "api_products_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));
ALTER TABLE "api_products" ADD CONSTRAINT "api_products_sandbox_url_5cf43b8d_check"
    CHECK (sandbox_url ~ '^https://');

-- Safeguards of api_versions
ALTER TABLE "api_versions" ADD CONSTRAINT "api_versions_version_3f57531e_check"
    CHECK (version ~ '^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?$');
ALTER TABLE "api_versions" ADD CONSTRAINT "api_versions_path_segment_3d1bf34b_check"
    CHECK (path_segment ~ '^v[1-9][0-9]*(alpha|beta)?$');
ALTER TABLE "api_versions" ADD CONSTRAINT "api_versions_openapi_version_d454b725_check"
    CHECK (openapi_version ~ '^3\.[0-2]\.[0-9]+$');
ALTER TABLE "api_versions" ADD CONSTRAINT "api_versions_description_document_description_ha_638f5c71_check"
    CHECK (jsonb_typeof(description_document) = 'object' AND description_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "api_versions" ADD CONSTRAINT "api_versions_operation_count_9e685b1e_check"
    CHECK (operation_count >= 1);
ALTER TABLE "api_versions" ADD CONSTRAINT "api_versions_status_released_at_9e246041_check"
    CHECK ((status = 'DRAFT') = (released_at IS NULL));
ALTER TABLE "api_versions" ADD CONSTRAINT "api_versions_deprecated_at_released_at_sunset_at_87ef962c_check"
    CHECK (deprecated_at >= released_at AND sunset_at >= deprecated_at);
ALTER TABLE "api_versions" ADD CONSTRAINT "api_versions_status_deprecated_at_61a3b8bc_check"
    CHECK (status NOT IN ('DEPRECATED', 'SUNSET') OR deprecated_at IS NOT NULL);
ALTER TABLE "api_versions" ADD CONSTRAINT "api_versions_status_sunset_at_0fb367d5_check"
    CHECK (status <> 'SUNSET' OR sunset_at IS NOT NULL);
CREATE UNIQUE INDEX "api_versions_product_id_path_segment_1ba70d8a_key" ON "api_versions" ("product_id", "path_segment")
    WHERE (status IN ('PREVIEW', 'STABLE'));

-- Safeguards of api_version_routes
ALTER TABLE "api_version_routes" ADD CONSTRAINT "api_version_routes_path_template_methods_fc3bd72c_check"
    CHECK (path_template ~ '^/' AND coalesce(cardinality(methods), 0) >= 1);
ALTER TABLE "api_version_routes" ADD CONSTRAINT "api_version_routes_cost_units_295d8c24_check"
    CHECK (cost_units BETWEEN 1 AND 1000);

-- Safeguards of developer_apps
ALTER TABLE "developer_apps" ADD CONSTRAINT "developer_apps_name_f76ca0c2_check"
    CHECK (char_length(name) BETWEEN 1 AND 80);
ALTER TABLE "developer_apps" ADD CONSTRAINT "developer_apps_homepage_url_8c676326_check"
    CHECK (homepage_url ~ '^https://');
ALTER TABLE "developer_apps" ADD CONSTRAINT "developer_apps_redirect_uris_138dc3d5_check"
    CHECK (array_position(redirect_uris, NULL) IS NULL AND cardinality(redirect_uris) <= 20);
ALTER TABLE "developer_apps" ADD CONSTRAINT "developer_apps_status_oauth_client_id_14f4539e_check"
    CHECK (status <> 'ACTIVE' OR oauth_client_id IS NOT NULL);
ALTER TABLE "developer_apps" ADD CONSTRAINT "developer_apps_status_suspended_reason_d39c07df_check"
    CHECK ((status = 'SUSPENDED') = (suspended_reason IS NOT NULL));

-- Safeguards of api_usage_plans
ALTER TABLE "api_usage_plans" ADD CONSTRAINT "api_usage_plans_slug_59fa89fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "api_usage_plans" ADD CONSTRAINT "api_usage_plans_requests_per_minute_monthly_quot_af387bf2_check"
    CHECK (requests_per_minute > 0 AND monthly_quota > 0 AND monthly_quota >= requests_per_minute);
ALTER TABLE "api_usage_plans" ADD CONSTRAINT "api_usage_plans_price_amount_overage_price_57026c44_check"
    CHECK (price_amount >= 0 AND price_amount < 'NaN' AND overage_price >= 0 AND overage_price < 'NaN');
ALTER TABLE "api_usage_plans" ADD CONSTRAINT "api_usage_plans_overage_overage_price_309cf0d9_check"
    CHECK ((overage = 'CHARGE') = (overage_price IS NOT NULL));
ALTER TABLE "api_usage_plans" ADD CONSTRAINT "api_usage_plans_availability_target_ab3d4840_check"
    CHECK (availability_target BETWEEN 90 AND 100);
ALTER TABLE "api_usage_plans" ADD CONSTRAINT "api_usage_plans_price_amount_overage_506dd013_check"
    CHECK (price_amount > 0 OR overage <> 'CHARGE');

-- Safeguards of api_subscriptions
ALTER TABLE "api_subscriptions" ADD CONSTRAINT "api_subscriptions_status_decided_at_1f3f531d_check"
    CHECK ((status = 'REQUESTED') = (decided_at IS NULL));
ALTER TABLE "api_subscriptions" ADD CONSTRAINT "api_subscriptions_decided_by_id_developer_id_b887ab29_check"
    CHECK (decided_by_id <> developer_id);
ALTER TABLE "api_subscriptions" ADD CONSTRAINT "api_subscriptions_status_rejection_reason_fd93f2e4_check"
    CHECK ((status = 'REJECTED') = (rejection_reason IS NOT NULL));
ALTER TABLE "api_subscriptions" ADD CONSTRAINT "api_subscriptions_status_ended_at_117f9cb8_check"
    CHECK ((status IN ('CANCELLED', 'EXPIRED')) = (ended_at IS NOT NULL));
ALTER TABLE "api_subscriptions" ADD CONSTRAINT "api_subscriptions_starts_at_decided_at_ended_at_fa7c5ffd_check"
    CHECK (starts_at >= decided_at AND ended_at >= starts_at);
ALTER TABLE "api_subscriptions" ADD CONSTRAINT "api_subscriptions_status_starts_at_4336f76e_check"
    CHECK (status <> 'ACTIVE' OR starts_at IS NOT NULL);
CREATE UNIQUE INDEX "api_subscriptions_app_id_product_id_8c954d66_key" ON "api_subscriptions" ("app_id", "product_id")
    WHERE (status IN ('REQUESTED', 'ACTIVE', 'SUSPENDED') AND deleted_at IS NULL);

-- Safeguards of deprecation_notices
ALTER TABLE "deprecation_notices" ADD CONSTRAINT "deprecation_notices_operation_method_operation_p_b16c3174_check"
    CHECK ((operation_method IS NULL) = (operation_path IS NULL));
ALTER TABLE "deprecation_notices" ADD CONSTRAINT "deprecation_notices_sunset_at_deprecated_at_fda055c6_check"
    CHECK (sunset_at > deprecated_at);
ALTER TABLE "deprecation_notices" ADD CONSTRAINT "deprecation_notices_sunset_at_deprecated_at_is_s_e07d1680_check"
    CHECK (sunset_at - deprecated_at >= interval '90 days' OR is_security_related);
ALTER TABLE "deprecation_notices" ADD CONSTRAINT "deprecation_notices_migration_guide_url_0a82e52f_check"
    CHECK (migration_guide_url ~ '^https://');
ALTER TABLE "deprecation_notices" ADD CONSTRAINT "deprecation_notices_successor_version_id_version_faa80298_check"
    CHECK (successor_version_id <> version_id);
ALTER TABLE "deprecation_notices" ADD CONSTRAINT "deprecation_notices_withdrawn_at_sunset_at_a1a6db08_check"
    CHECK ((withdrawn_at IS NULL) OR withdrawn_at < sunset_at);
CREATE UNIQUE INDEX "deprecation_notices_version_id_operation_method_op_8398ead4_key" ON "deprecation_notices" ("version_id", "operation_method", "operation_path")
    WHERE (withdrawn_at IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "deprecation_notices_version_id_f7cbde4d_key" ON "deprecation_notices" ("version_id")
    WHERE (operation_path IS NULL AND withdrawn_at IS NULL AND deleted_at IS NULL);

-- Safeguards of problem_types
ALTER TABLE "problem_types" ADD CONSTRAINT "problem_types_type_uri_915a920e_check"
    CHECK (type_uri ~ '^(https://|about:blank$)');
ALTER TABLE "problem_types" ADD CONSTRAINT "problem_types_http_status_c0b2301b_check"
    CHECK (http_status BETWEEN 400 AND 599);
ALTER TABLE "problem_types" ADD CONSTRAINT "problem_types_title_5d261229_check"
    CHECK (char_length(title) BETWEEN 1 AND 120);
ALTER TABLE "problem_types" ADD CONSTRAINT "problem_types_extension_members_5ccaf801_check"
    CHECK (jsonb_typeof(extension_members) = 'object');

-- Live rows of api_products
CREATE VIEW azora_keys."api_products_9e24f26d_live" AS
    SELECT "id" FROM "api_products"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."api_products_9e24f26d_live" TO azora_user;

-- Own rows of api_products
CREATE VIEW azora_keys."api_products_bc4a04c1_own" AS
    SELECT "id" FROM "api_products"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."api_products_bc4a04c1_own" TO azora_user;

-- Access to api_products
ALTER TABLE "api_products" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "api_products" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "api_products" TO azora_service;
GRANT SELECT ON "api_products" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "api_products_38cf5ed3_access" ON "api_products"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "api_products" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "api_products" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "api_products" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."api_products" WITH (security_barrier = true) AS
    SELECT "id", "slug", "title", "summary", "visibility", "status", "style", "documentation_url", "terms_url",
        "sandbox_url", "requires_approval", "retired_at", "created_by_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "api_products";
GRANT SELECT ON azora_reader."api_products" TO azora_reader;
ALTER VIEW azora_reader."api_products" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "api_products"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "api_products"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "api_products"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "api_products"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to api_versions
ALTER TABLE "api_versions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "api_versions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "api_versions" TO azora_service;
GRANT SELECT ON "api_versions" TO azora_maintenance, azora_masker;
CREATE POLICY "api_versions_b2c82ddb_access" ON "api_versions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "api_versions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."api_versions" WITH (security_barrier = true) AS
    SELECT "id", "product_id", "version", "path_segment", "openapi_version", "description_document", "description_hash",
        "operation_count", "status", "released_at", "deprecated_at", "sunset_at", "created_at", "updated_at"
    FROM "api_versions";
GRANT SELECT ON azora_reader."api_versions" TO azora_reader;
ALTER VIEW azora_reader."api_versions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "api_versions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "api_versions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "api_versions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "api_versions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to api_version_routes
ALTER TABLE "api_version_routes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "api_version_routes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "api_version_routes" TO azora_service;
GRANT SELECT ON "api_version_routes" TO azora_maintenance, azora_masker;
CREATE POLICY "api_version_routes_bfb0e4c5_access" ON "api_version_routes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "api_version_routes" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."api_version_routes" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "gateway_route_id", "path_template", "methods", "required_scopes", "cost_units",
        "created_at", "updated_at"
    FROM "api_version_routes";
GRANT SELECT ON azora_reader."api_version_routes" TO azora_reader;
ALTER VIEW azora_reader."api_version_routes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "api_version_routes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "api_version_routes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "api_version_routes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "api_version_routes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to developer_apps
ALTER TABLE "developer_apps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "developer_apps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "developer_apps" TO azora_service;
GRANT SELECT ON "developer_apps" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "developer_id", "name", "description", "homepage_url", "redirect_uris", "environment", "created_at",
        "updated_at"),
    UPDATE ("name", "description", "homepage_url", "redirect_uris", "updated_at") ON "developer_apps" TO azora_user;
GRANT UPDATE ("name", "description") ON "developer_apps" TO azora_maintenance;
CREATE POLICY "developer_apps_798a7205_access" ON "developer_apps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "developer_apps" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "developer_apps" FOR SELECT TO azora_user
    USING ("developer_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "developer_apps" FOR INSERT TO azora_user
    WITH CHECK ("developer_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "developer_apps" FOR UPDATE TO azora_user
    USING ("developer_id" = (SELECT azora.subject()))
    WITH CHECK ("developer_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "developer_apps" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "developer_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."developer_apps" WITH (security_barrier = true) AS
    SELECT "id", "developer_id", azora.mask_free_text("name") AS "name",
        azora.mask_free_text("description") AS "description", "homepage_url", "redirect_uris", "environment", "status",
        "suspended_reason", "oauth_client_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "developer_apps";
GRANT SELECT ON azora_reader."developer_apps" TO azora_reader;
ALTER VIEW azora_reader."developer_apps" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "developer_apps"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{name,description}', '{developer_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "developer_apps"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{name,description}', '{developer_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "developer_apps"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{name,description}', '{developer_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "developer_apps"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to api_usage_plans
ALTER TABLE "api_usage_plans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "api_usage_plans" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "api_usage_plans" TO azora_service;
GRANT SELECT ON "api_usage_plans" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "api_usage_plans_db3826df_access" ON "api_usage_plans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "api_usage_plans" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "api_usage_plans" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "api_usage_plans" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "product_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."api_products_bc4a04c1_own")))
        OR EXISTS (SELECT FROM azora_keys."api_products_9e24f26d_live" live WHERE live."id" = "api_usage_plans"."product_id"));
CREATE VIEW azora_reader."api_usage_plans" WITH (security_barrier = true) AS
    SELECT "id", "product_id", "slug", "title", "requests_per_minute", "monthly_quota", "overage", "price_amount",
        "overage_price", "currency", "availability_target", "is_offered", "created_at", "updated_at"
    FROM "api_usage_plans";
GRANT SELECT ON azora_reader."api_usage_plans" TO azora_reader;
ALTER VIEW azora_reader."api_usage_plans" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "api_usage_plans"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "api_usage_plans"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "api_usage_plans"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "api_usage_plans"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to api_subscriptions
ALTER TABLE "api_subscriptions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "api_subscriptions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "api_subscriptions" TO azora_service;
GRANT SELECT ON "api_subscriptions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("purpose") ON "api_subscriptions" TO azora_maintenance;
CREATE POLICY "api_subscriptions_0e9b1f2a_access" ON "api_subscriptions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "api_subscriptions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "api_subscriptions" FOR SELECT TO azora_user
    USING ("developer_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "api_subscriptions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "developer_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."api_subscriptions" WITH (security_barrier = true) AS
    SELECT "id", "app_id", "product_id", "plan_id", "developer_id", azora.mask_free_text("purpose") AS "purpose",
        "status", "rejection_reason", "decided_by_id", "decided_at", "starts_at", "ended_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "api_subscriptions";
GRANT SELECT ON azora_reader."api_subscriptions" TO azora_reader;
ALTER VIEW azora_reader."api_subscriptions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "api_subscriptions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{purpose}', '{developer_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "api_subscriptions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{purpose}', '{developer_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "api_subscriptions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{purpose}', '{developer_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "api_subscriptions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to deprecation_notices
ALTER TABLE "deprecation_notices" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "deprecation_notices" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "deprecation_notices" TO azora_service;
GRANT SELECT ON "deprecation_notices" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "deprecation_notices_d5196300_access" ON "deprecation_notices"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "deprecation_notices" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "deprecation_notices" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "deprecation_notices" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."deprecation_notices" WITH (security_barrier = true) AS
    SELECT "id", "version_id", "operation_method", "operation_path", "successor_version_id", "summary",
        "migration_guide_url", "deprecated_at", "sunset_at", "is_security_related", "announced_at", "withdrawn_at",
        "created_at", "updated_at", "deleted_at"
    FROM "deprecation_notices";
GRANT SELECT ON azora_reader."deprecation_notices" TO azora_reader;
ALTER VIEW azora_reader."deprecation_notices" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "deprecation_notices"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "deprecation_notices"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "deprecation_notices"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "deprecation_notices"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to problem_types
ALTER TABLE "problem_types" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "problem_types" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "problem_types" TO azora_service;
GRANT SELECT ON "problem_types" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "problem_types_1fb69484_access" ON "problem_types"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "problem_types" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "problem_types" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "problem_types" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."problem_types" WITH (security_barrier = true) AS
    SELECT "id", "product_id", "type_uri", "title", "http_status", "explanation", "extension_members", "is_retryable",
        "created_at", "updated_at", "deleted_at"
    FROM "problem_types";
GRANT SELECT ON azora_reader."problem_types" TO azora_reader;
ALTER VIEW azora_reader."problem_types" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "problem_types"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "problem_types"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "problem_types"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "problem_types"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
