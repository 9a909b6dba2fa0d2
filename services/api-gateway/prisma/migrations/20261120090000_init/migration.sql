-- CreateEnum
CREATE TYPE "PathMatchType" AS ENUM ('EXACT', 'PATH_PREFIX', 'REGULAR_EXPRESSION');

-- CreateEnum
CREATE TYPE "HttpMethod" AS ENUM ('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'CONNECT', 'TRACE');

-- CreateEnum
CREATE TYPE "RouteAuthentication" AS ENUM ('NONE', 'BEARER_TOKEN', 'API_KEY', 'MUTUAL_TLS');

-- CreateEnum
CREATE TYPE "RouteStatus" AS ENUM ('PENDING', 'ACCEPTED', 'REJECTED', 'DISABLED');

-- CreateEnum
CREATE TYPE "PathRewrite" AS ENUM ('NONE', 'REPLACE_FULL_PATH', 'REPLACE_PREFIX_MATCH');

-- CreateEnum
CREATE TYPE "UpstreamProtocol" AS ENUM ('HTTP1', 'H2C', 'HTTP2', 'GRPC', 'WEBSOCKET');

-- CreateEnum
CREATE TYPE "UpstreamTls" AS ENUM ('NONE', 'SIMPLE', 'MUTUAL');

-- CreateEnum
CREATE TYPE "QuotaUnit" AS ENUM ('REQUESTS', 'CONTENT_BYTES', 'CONCURRENT_REQUESTS');

-- CreateEnum
CREATE TYPE "LimitAlgorithm" AS ENUM ('FIXED_WINDOW', 'SLIDING_WINDOW', 'TOKEN_BUCKET');

-- CreateEnum
CREATE TYPE "PartitionKey" AS ENUM ('GLOBAL', 'CLIENT_IP', 'API_KEY', 'USER', 'ORGANIZATION', 'HEADER');

-- CreateEnum
CREATE TYPE "TransformPhase" AS ENUM ('REQUEST', 'RESPONSE');

-- CreateEnum
CREATE TYPE "HeaderOperation" AS ENUM ('SET', 'ADD', 'REMOVE');

-- CreateEnum
CREATE TYPE "HttpVersion" AS ENUM ('HTTP_1_0', 'HTTP_1_1', 'HTTP_2', 'HTTP_3');

-- CreateEnum
CREATE TYPE "RequestOutcome" AS ENUM ('FORWARDED', 'RESPONDED', 'NO_ROUTE', 'UNAUTHENTICATED', 'FORBIDDEN', 'RATE_LIMITED', 'UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT', 'CLIENT_CLOSED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "gateway_routes" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "hostnames" TEXT[],
    "path_match" "PathMatchType" NOT NULL DEFAULT 'PATH_PREFIX',
    "path" TEXT NOT NULL DEFAULT '/',
    "method" "HttpMethod",
    "header_matches" JSONB NOT NULL DEFAULT '[]',
    "authentication" "RouteAuthentication" NOT NULL DEFAULT 'BEARER_TOKEN',
    "required_scopes" TEXT[],
    "max_body_bytes" BIGINT NOT NULL DEFAULT 10485760,
    "request_timeout_ms" INTEGER NOT NULL DEFAULT 15000,
    "backend_request_timeout_ms" INTEGER,
    "status" "RouteStatus" NOT NULL DEFAULT 'PENDING',
    "rejection" TEXT,
    "rate_limit_policy_id" UUID,
    "cors_policy_id" UUID,
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "gateway_routes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "route_backends" (
    "id" UUID NOT NULL,
    "route_id" UUID NOT NULL,
    "upstream_id" UUID NOT NULL,
    "weight" INTEGER NOT NULL DEFAULT 1,
    "path_rewrite" "PathRewrite" NOT NULL DEFAULT 'NONE',
    "rewrite_value" TEXT,
    "host_rewrite" TEXT,
    "mirror_percent" SMALLINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "route_backends_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upstream_services" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "service_definition_id" UUID,
    "protocol" "UpstreamProtocol" NOT NULL DEFAULT 'HTTP1',
    "host" TEXT NOT NULL,
    "port" INTEGER NOT NULL,
    "tls_mode" "UpstreamTls" NOT NULL DEFAULT 'NONE',
    "tls_server_name" TEXT,
    "connect_timeout_ms" INTEGER NOT NULL DEFAULT 2000,
    "max_retries" SMALLINT NOT NULL DEFAULT 1,
    "retry_on_status" INTEGER[],
    "preserve_host" BOOLEAN NOT NULL DEFAULT false,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "upstream_services_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit_policies" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "unit" "QuotaUnit" NOT NULL DEFAULT 'REQUESTS',
    "quota" BIGINT NOT NULL,
    "window_seconds" INTEGER NOT NULL,
    "algorithm" "LimitAlgorithm" NOT NULL DEFAULT 'SLIDING_WINDOW',
    "burst" INTEGER NOT NULL DEFAULT 0,
    "partition_by" "PartitionKey" NOT NULL DEFAULT 'API_KEY',
    "partition_header" TEXT,
    "fail_open" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "rate_limit_policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transform_rules" (
    "id" UUID NOT NULL,
    "route_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "phase" "TransformPhase" NOT NULL,
    "operation" "HeaderOperation" NOT NULL,
    "header_name" VARCHAR(128) NOT NULL,
    "header_value" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "transform_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cors_policies" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "allow_origins" TEXT[],
    "allow_methods" "HttpMethod"[],
    "allow_headers" TEXT[],
    "expose_headers" TEXT[],
    "allow_credentials" BOOLEAN NOT NULL DEFAULT false,
    "max_age_seconds" INTEGER NOT NULL DEFAULT 5,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "cors_policies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_logs" (
    "id" UUID NOT NULL,
    "route_id" UUID,
    "upstream_id" UUID,
    "service_instance_id" UUID,
    "api_key_id" UUID,
    "user_id" UUID,
    "method" "HttpMethod" NOT NULL,
    "host" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "http_version" "HttpVersion" NOT NULL,
    "response_status" SMALLINT NOT NULL,
    "outcome" "RequestOutcome" NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "upstream_duration_ms" INTEGER,
    "request_bytes" BIGINT NOT NULL,
    "response_bytes" BIGINT NOT NULL,
    "client_ip" INET,
    "user_agent" TEXT,
    "trace_id" CHAR(32) NOT NULL,
    "organization_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_logs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "gateway_routes_hostnames_idx" ON "gateway_routes" USING GIN ("hostnames");

-- CreateIndex
CREATE INDEX "gateway_routes_rate_limit_policy_id_idx" ON "gateway_routes"("rate_limit_policy_id");

-- CreateIndex
CREATE INDEX "gateway_routes_cors_policy_id_idx" ON "gateway_routes"("cors_policy_id");

-- CreateIndex
CREATE INDEX "gateway_routes_created_by_id_idx" ON "gateway_routes"("created_by_id");

-- CreateIndex
CREATE INDEX "gateway_routes_organization_id_idx" ON "gateway_routes"("organization_id");

-- CreateIndex
CREATE INDEX "gateway_routes_compliance_id_idx" ON "gateway_routes"("compliance_id");

-- CreateIndex
CREATE INDEX "route_backends_upstream_id_idx" ON "route_backends"("upstream_id");

-- CreateIndex
CREATE UNIQUE INDEX "route_backends_route_id_upstream_id_key" ON "route_backends"("route_id", "upstream_id");

-- CreateIndex
CREATE UNIQUE INDEX "upstream_services_name_key" ON "upstream_services"("name");

-- CreateIndex
CREATE INDEX "upstream_services_service_definition_id_idx" ON "upstream_services"("service_definition_id");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_policies_name_key" ON "rate_limit_policies"("name");

-- CreateIndex
CREATE UNIQUE INDEX "transform_rules_route_id_phase_position_key" ON "transform_rules"("route_id", "phase", "position");

-- CreateIndex
CREATE UNIQUE INDEX "cors_policies_name_key" ON "cors_policies"("name");

-- CreateIndex
CREATE INDEX "request_logs_route_id_created_at_idx" ON "request_logs"("route_id", "created_at");

-- CreateIndex
CREATE INDEX "request_logs_upstream_id_created_at_idx" ON "request_logs"("upstream_id", "created_at");

-- CreateIndex
CREATE INDEX "request_logs_api_key_id_created_at_idx" ON "request_logs"("api_key_id", "created_at");

-- CreateIndex
CREATE INDEX "request_logs_user_id_created_at_idx" ON "request_logs"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "request_logs_organization_id_created_at_idx" ON "request_logs"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "request_logs_trace_id_idx" ON "request_logs"("trace_id");

-- CreateIndex
CREATE INDEX "request_logs_service_instance_id_idx" ON "request_logs"("service_instance_id");

-- CreateIndex
CREATE INDEX "request_logs_created_at_idx" ON "request_logs" USING BRIN ("created_at");

-- AddForeignKey
ALTER TABLE "gateway_routes" ADD CONSTRAINT "gateway_routes_rate_limit_policy_id_fkey" FOREIGN KEY ("rate_limit_policy_id") REFERENCES "rate_limit_policies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gateway_routes" ADD CONSTRAINT "gateway_routes_cors_policy_id_fkey" FOREIGN KEY ("cors_policy_id") REFERENCES "cors_policies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "route_backends" ADD CONSTRAINT "route_backends_route_id_fkey" FOREIGN KEY ("route_id") REFERENCES "gateway_routes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "route_backends" ADD CONSTRAINT "route_backends_upstream_id_fkey" FOREIGN KEY ("upstream_id") REFERENCES "upstream_services"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transform_rules" ADD CONSTRAINT "transform_rules_route_id_fkey" FOREIGN KEY ("route_id") REFERENCES "gateway_routes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_logs" ADD CONSTRAINT "request_logs_route_id_fkey" FOREIGN KEY ("route_id") REFERENCES "gateway_routes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_logs" ADD CONSTRAINT "request_logs_upstream_id_fkey" FOREIGN KEY ("upstream_id") REFERENCES "upstream_services"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of gateway_routes
ALTER TABLE "gateway_routes" ADD CONSTRAINT "gateway_routes_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "gateway_routes" ADD CONSTRAINT "gateway_routes_hostnames_4fd8fb1b_check"
    CHECK (coalesce(cardinality(hostnames), 0) BETWEEN 1 AND 16 AND array_position(hostnames, NULL) IS NULL);
ALTER TABLE "gateway_routes" ADD CONSTRAINT "gateway_routes_path_match_path_b47a696f_check"
    CHECK (path_match = 'REGULAR_EXPRESSION' OR path ~ '^/[^?#]*$');
ALTER TABLE "gateway_routes" ADD CONSTRAINT "gateway_routes_path_match_path_ba78fe03_check"
    CHECK (path_match <> 'PATH_PREFIX' OR path = '/' OR path !~ '/$');
ALTER TABLE "gateway_routes" ADD CONSTRAINT "gateway_routes_request_timeout_ms_afbf6c5d_check"
    CHECK (request_timeout_ms BETWEEN 1 AND 3600000);
ALTER TABLE "gateway_routes" ADD CONSTRAINT "gateway_routes_backend_request_timeout_ms_reques_420ea019_check"
    CHECK (backend_request_timeout_ms >= 1 AND backend_request_timeout_ms <= request_timeout_ms);
ALTER TABLE "gateway_routes" ADD CONSTRAINT "gateway_routes_authentication_required_scopes_4eef4014_check"
    CHECK (authentication <> 'NONE' OR cardinality(required_scopes) = 0);
ALTER TABLE "gateway_routes" ADD CONSTRAINT "gateway_routes_status_rejection_73a653db_check"
    CHECK ((status = 'REJECTED') = (rejection IS NOT NULL));
ALTER TABLE "gateway_routes" ADD CONSTRAINT "gateway_routes_max_body_bytes_90ee9239_check"
    CHECK (max_body_bytes BETWEEN 0 AND 5368709120);
CREATE UNIQUE INDEX "gateway_routes_name_8677c0d8_key" ON "gateway_routes" ("name")
    WHERE (deleted_at IS NULL);

-- Safeguards of route_backends
ALTER TABLE "route_backends" ADD CONSTRAINT "route_backends_weight_30e93952_check"
    CHECK (weight BETWEEN 0 AND 1000000);
ALTER TABLE "route_backends" ADD CONSTRAINT "route_backends_mirror_percent_4219fed0_check"
    CHECK (mirror_percent BETWEEN 1 AND 100);
ALTER TABLE "route_backends" ADD CONSTRAINT "route_backends_mirror_percent_weight_2e1c1b56_check"
    CHECK (mirror_percent IS NULL OR weight = 0);
ALTER TABLE "route_backends" ADD CONSTRAINT "route_backends_path_rewrite_rewrite_value_ed986058_check"
    CHECK ((path_rewrite = 'NONE') = (rewrite_value IS NULL));

-- Safeguards of upstream_services
ALTER TABLE "upstream_services" ADD CONSTRAINT "upstream_services_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "upstream_services" ADD CONSTRAINT "upstream_services_host_port_08b77a81_check"
    CHECK (host ~ '^[A-Za-z0-9.:-]{1,253}$' AND port BETWEEN 1 AND 65535);
ALTER TABLE "upstream_services" ADD CONSTRAINT "upstream_services_connect_timeout_ms_57161c2e_check"
    CHECK (connect_timeout_ms BETWEEN 1 AND 60000);
ALTER TABLE "upstream_services" ADD CONSTRAINT "upstream_services_max_retries_b81fdcd6_check"
    CHECK (max_retries BETWEEN 0 AND 5);
ALTER TABLE "upstream_services" ADD CONSTRAINT "upstream_services_max_retries_retry_on_status_ac092cc5_check"
    CHECK (max_retries > 0 OR cardinality(retry_on_status) = 0);
ALTER TABLE "upstream_services" ADD CONSTRAINT "upstream_services_tls_mode_tls_server_name_c304a0a3_check"
    CHECK ((tls_mode = 'NONE') = (tls_server_name IS NULL));

-- Safeguards of rate_limit_policies
ALTER TABLE "rate_limit_policies" ADD CONSTRAINT "rate_limit_policies_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "rate_limit_policies" ADD CONSTRAINT "rate_limit_policies_quota_26fbd831_check"
    CHECK (quota >= 1);
ALTER TABLE "rate_limit_policies" ADD CONSTRAINT "rate_limit_policies_window_seconds_1e83b542_check"
    CHECK (window_seconds BETWEEN 1 AND 2678400);
ALTER TABLE "rate_limit_policies" ADD CONSTRAINT "rate_limit_policies_burst_5a56fb29_check"
    CHECK (burst >= 0);
ALTER TABLE "rate_limit_policies" ADD CONSTRAINT "rate_limit_policies_unit_burst_4423cba4_check"
    CHECK (unit <> 'CONCURRENT_REQUESTS' OR burst = 0);
ALTER TABLE "rate_limit_policies" ADD CONSTRAINT "rate_limit_policies_partition_by_partition_heade_7ee0e3c0_check"
    CHECK ((partition_by = 'HEADER') = (partition_header IS NOT NULL));
ALTER TABLE "rate_limit_policies" ADD CONSTRAINT "rate_limit_policies_partition_header_949cb7f3_check"
    CHECK (partition_header ~ '^[!#$%&''*+.^_`|~0-9A-Za-z-]+$');

-- Safeguards of transform_rules
ALTER TABLE "transform_rules" ADD CONSTRAINT "transform_rules_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "transform_rules" ADD CONSTRAINT "transform_rules_header_name_133eb3a6_check"
    CHECK (header_name ~ '^[!#$%&''*+.^_`|~0-9a-z-]+$');
ALTER TABLE "transform_rules" ADD CONSTRAINT "transform_rules_header_name_a3fb1e29_check"
    CHECK (header_name NOT IN ('connection', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'keep-alive', 'proxy-connection'));
ALTER TABLE "transform_rules" ADD CONSTRAINT "transform_rules_operation_header_value_8aafde09_check"
    CHECK ((operation = 'REMOVE') = (header_value IS NULL));
ALTER TABLE "transform_rules" ADD CONSTRAINT "transform_rules_header_value_40bc9073_check"
    CHECK (header_value !~ '[\r\n]');
CREATE UNIQUE INDEX "transform_rules_route_id_phase_header_name_0d3b08ae_key" ON "transform_rules" ("route_id", "phase", "header_name")
    WHERE (operation <> 'ADD');

-- Safeguards of cors_policies
ALTER TABLE "cors_policies" ADD CONSTRAINT "cors_policies_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "cors_policies" ADD CONSTRAINT "cors_policies_allow_origins_allow_methods_d4732d5b_check"
    CHECK (coalesce(cardinality(allow_origins), 0) >= 1 AND coalesce(cardinality(allow_methods), 0) >= 1);
ALTER TABLE "cors_policies" ADD CONSTRAINT "cors_policies_allow_credentials_allow_origins_al_344ac95c_check"
    CHECK (NOT (allow_credentials AND ('*' = ANY (allow_origins) OR '*' = ANY (allow_headers) OR '*' = ANY (expose_headers))));
ALTER TABLE "cors_policies" ADD CONSTRAINT "cors_policies_allow_origins_83343a0e_check"
    CHECK (NOT ('*' = ANY (allow_origins)) OR cardinality(allow_origins) = 1);
ALTER TABLE "cors_policies" ADD CONSTRAINT "cors_policies_max_age_seconds_5044ae8e_check"
    CHECK (max_age_seconds BETWEEN 0 AND 86400);

-- Safeguards of request_logs
ALTER TABLE "request_logs" ADD CONSTRAINT "request_logs_response_status_d487ab8b_check"
    CHECK (response_status BETWEEN 100 AND 599);
ALTER TABLE "request_logs" ADD CONSTRAINT "request_logs_duration_ms_upstream_duration_ms_05adf0fc_check"
    CHECK (duration_ms >= 0 AND upstream_duration_ms >= 0 AND upstream_duration_ms <= duration_ms);
ALTER TABLE "request_logs" ADD CONSTRAINT "request_logs_request_bytes_response_bytes_3a864aed_check"
    CHECK (request_bytes >= 0 AND response_bytes >= 0);
ALTER TABLE "request_logs" ADD CONSTRAINT "request_logs_outcome_response_status_c319f7fe_check"
    CHECK (outcome <> 'RATE_LIMITED' OR response_status = 429);
ALTER TABLE "request_logs" ADD CONSTRAINT "request_logs_outcome_route_id_response_status_8717f757_check"
    CHECK (outcome <> 'NO_ROUTE' OR (route_id IS NULL AND response_status = 404));
ALTER TABLE "request_logs" ADD CONSTRAINT "request_logs_outcome_route_id_upstream_id_8735d5bc_check"
    CHECK (outcome <> 'FORWARDED' OR (route_id IS NOT NULL AND upstream_id IS NOT NULL));
ALTER TABLE "request_logs" ADD CONSTRAINT "request_logs_trace_id_ea0e7a8b_check"
    CHECK (trace_id ~ '^[0-9a-f]{32}$' AND trace_id <> repeat('0', 32));
ALTER TABLE "request_logs" ADD CONSTRAINT "request_logs_path_27408f67_check"
    CHECK (path !~ '[?#]');
CREATE INDEX "request_logs_route_id_created_at_33d0eeed_idx" ON "request_logs" ("route_id", "created_at")
    WHERE (response_status >= 500);

-- Access to gateway_routes
ALTER TABLE "gateway_routes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "gateway_routes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "gateway_routes" TO azora_service;
GRANT SELECT ON "gateway_routes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "gateway_routes_9a694288_access" ON "gateway_routes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "gateway_routes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "gateway_routes" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "gateway_routes" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."gateway_routes" WITH (security_barrier = true) AS
    SELECT "id", "name", "hostnames", "path_match", "path", "method", "header_matches", "authentication",
        "required_scopes", "max_body_bytes", "request_timeout_ms", "backend_request_timeout_ms", "status", "rejection",
        "rate_limit_policy_id", "cors_policy_id", "created_by_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "gateway_routes";
GRANT SELECT ON azora_reader."gateway_routes" TO azora_reader;
ALTER VIEW azora_reader."gateway_routes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "gateway_routes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "gateway_routes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "gateway_routes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "gateway_routes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to route_backends
ALTER TABLE "route_backends" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "route_backends" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "route_backends" TO azora_service;
GRANT SELECT ON "route_backends" TO azora_maintenance, azora_masker;
CREATE POLICY "route_backends_5c02eb5f_access" ON "route_backends"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "route_backends" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."route_backends" WITH (security_barrier = true) AS
    SELECT "id", "route_id", "upstream_id", "weight", "path_rewrite", "rewrite_value", "host_rewrite", "mirror_percent",
        "created_at", "updated_at"
    FROM "route_backends";
GRANT SELECT ON azora_reader."route_backends" TO azora_reader;
ALTER VIEW azora_reader."route_backends" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "route_backends"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "route_backends"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "route_backends"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "route_backends"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to upstream_services
ALTER TABLE "upstream_services" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "upstream_services" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "upstream_services" TO azora_service;
GRANT SELECT ON "upstream_services" TO azora_maintenance, azora_masker;
CREATE POLICY "upstream_services_18bea7c8_access" ON "upstream_services"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "upstream_services" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."upstream_services" WITH (security_barrier = true) AS
    SELECT "id", "name", "service_definition_id", "protocol", "host", "port", "tls_mode", "tls_server_name",
        "connect_timeout_ms", "max_retries", "retry_on_status", "preserve_host", "is_enabled", "created_at",
        "updated_at", "deleted_at"
    FROM "upstream_services";
GRANT SELECT ON azora_reader."upstream_services" TO azora_reader;
ALTER VIEW azora_reader."upstream_services" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "upstream_services"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "upstream_services"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "upstream_services"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "upstream_services"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to rate_limit_policies
ALTER TABLE "rate_limit_policies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rate_limit_policies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rate_limit_policies" TO azora_service;
GRANT SELECT ON "rate_limit_policies" TO azora_maintenance, azora_masker;
CREATE POLICY "rate_limit_policies_4c639af3_access" ON "rate_limit_policies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rate_limit_policies" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."rate_limit_policies" WITH (security_barrier = true) AS
    SELECT "id", "name", "unit", "quota", "window_seconds", "algorithm", "burst", "partition_by", "partition_header",
        "fail_open", "created_at", "updated_at", "deleted_at"
    FROM "rate_limit_policies";
GRANT SELECT ON azora_reader."rate_limit_policies" TO azora_reader;
ALTER VIEW azora_reader."rate_limit_policies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "rate_limit_policies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "rate_limit_policies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "rate_limit_policies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "rate_limit_policies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to transform_rules
ALTER TABLE "transform_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "transform_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "transform_rules" TO azora_service;
GRANT SELECT ON "transform_rules" TO azora_maintenance, azora_masker;
CREATE POLICY "transform_rules_c88732ec_access" ON "transform_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "transform_rules" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."transform_rules" WITH (security_barrier = true) AS
    SELECT "id", "route_id", "position", "phase", "operation", "header_name", "header_value", "created_at", "updated_at"
    FROM "transform_rules";
GRANT SELECT ON azora_reader."transform_rules" TO azora_reader;
ALTER VIEW azora_reader."transform_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "transform_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "transform_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "transform_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "transform_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to cors_policies
ALTER TABLE "cors_policies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "cors_policies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "cors_policies" TO azora_service;
GRANT SELECT ON "cors_policies" TO azora_maintenance, azora_masker;
CREATE POLICY "cors_policies_8233f41c_access" ON "cors_policies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "cors_policies" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."cors_policies" WITH (security_barrier = true) AS
    SELECT "id", "name", "allow_origins", "allow_methods", "allow_headers", "expose_headers", "allow_credentials",
        "max_age_seconds", "created_at", "updated_at", "deleted_at"
    FROM "cors_policies";
GRANT SELECT ON azora_reader."cors_policies" TO azora_reader;
ALTER VIEW azora_reader."cors_policies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "cors_policies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "cors_policies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "cors_policies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "cors_policies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to request_logs
ALTER TABLE "request_logs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "request_logs" FROM PUBLIC;
GRANT SELECT, INSERT ON "request_logs" TO azora_service;
GRANT SELECT ON "request_logs" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("client_ip", "user_agent") ON "request_logs" TO azora_maintenance;
CREATE POLICY "request_logs_fe1fa9a2_access" ON "request_logs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "request_logs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "request_logs" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."request_logs" WITH (security_barrier = true) AS
    SELECT "id", "route_id", "upstream_id", "service_instance_id", "api_key_id", "user_id", "method", "host", "path",
        "http_version", "response_status", "outcome", "duration_ms", "upstream_duration_ms", "request_bytes",
        "response_bytes", azora.mask_ip("client_ip") AS "client_ip",
        azora.mask_free_text("user_agent") AS "user_agent", "trace_id", "organization_id", "created_at"
    FROM "request_logs";
GRANT SELECT ON azora_reader."request_logs" TO azora_reader;
ALTER VIEW azora_reader."request_logs" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "request_logs"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{client_ip,user_agent}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "request_logs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
