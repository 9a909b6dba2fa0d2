-- CreateEnum
CREATE TYPE "ListenerProtocol" AS ENUM ('HTTP', 'HTTPS', 'TCP', 'TLS', 'UDP');

-- CreateEnum
CREATE TYPE "LoadBalancerScheme" AS ENUM ('INTERNET_FACING', 'INTERNAL');

-- CreateEnum
CREATE TYPE "ListenerStatus" AS ENUM ('PROVISIONING', 'ACTIVE', 'DRAINING', 'DISABLED', 'FAILED');

-- CreateEnum
CREATE TYPE "TlsVersion" AS ENUM ('TLS_1_2', 'TLS_1_3');

-- CreateEnum
CREATE TYPE "AlpnProtocol" AS ENUM ('HTTP_1_1', 'H2', 'H3', 'GRPC_EXP');

-- CreateEnum
CREATE TYPE "ClientAuthentication" AS ENUM ('NONE', 'REQUEST', 'REQUIRE');

-- CreateEnum
CREATE TYPE "RuleAction" AS ENUM ('FORWARD', 'REDIRECT', 'FIXED_RESPONSE');

-- CreateEnum
CREATE TYPE "BalancingAlgorithm" AS ENUM ('ROUND_ROBIN', 'LEAST_REQUEST', 'RING_HASH', 'MAGLEV', 'RANDOM');

-- CreateEnum
CREATE TYPE "BackendProtocol" AS ENUM ('HTTP1', 'HTTP2', 'GRPC', 'TCP');

-- CreateEnum
CREATE TYPE "ProxyProtocol" AS ENUM ('NONE', 'V1', 'V2');

-- CreateEnum
CREATE TYPE "BackendTls" AS ENUM ('NONE', 'ENCRYPT', 'VERIFY');

-- CreateEnum
CREATE TYPE "Stickiness" AS ENUM ('NONE', 'SOURCE_IP', 'COOKIE', 'HEADER');

-- CreateEnum
CREATE TYPE "TargetHealth" AS ENUM ('UNKNOWN', 'HEALTHY', 'DEGRADED', 'UNHEALTHY', 'TIMEOUT');

-- CreateEnum
CREATE TYPE "TargetState" AS ENUM ('IN_SERVICE', 'DRAINING', 'OUT_OF_SERVICE');

-- CreateEnum
CREATE TYPE "ProbeProtocol" AS ENUM ('HTTP', 'GRPC', 'TCP');

-- CreateEnum
CREATE TYPE "HealthCause" AS ENUM ('ACTIVE_CHECK', 'OUTLIER_EJECTION', 'EJECTION_ENDED', 'OPERATOR');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "load_balancer_listeners" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "address" INET NOT NULL,
    "port" INTEGER NOT NULL,
    "protocol" "ListenerProtocol" NOT NULL DEFAULT 'HTTPS',
    "scheme" "LoadBalancerScheme" NOT NULL DEFAULT 'INTERNET_FACING',
    "accepts_proxy_protocol" BOOLEAN NOT NULL DEFAULT false,
    "trusted_hops" SMALLINT NOT NULL DEFAULT 0,
    "idle_timeout_seconds" INTEGER NOT NULL DEFAULT 60,
    "connection_limit" INTEGER,
    "connection_buffer_bytes" INTEGER NOT NULL DEFAULT 1048576,
    "status" "ListenerStatus" NOT NULL DEFAULT 'PROVISIONING',
    "failure" TEXT,
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "load_balancer_listeners_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tls_bindings" (
    "id" UUID NOT NULL,
    "listener_id" UUID NOT NULL,
    "server_names" TEXT[],
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "key_pair_id" UUID NOT NULL,
    "certificate_pem" TEXT NOT NULL,
    "fingerprint" CHAR(64) NOT NULL,
    "issuer" TEXT NOT NULL,
    "serial_number" TEXT NOT NULL,
    "valid_from" TIMESTAMPTZ(6) NOT NULL,
    "valid_until" TIMESTAMPTZ(6) NOT NULL,
    "minimum_version" "TlsVersion" NOT NULL DEFAULT 'TLS_1_2',
    "cipher_suites" TEXT[],
    "alpn_protocols" "AlpnProtocol"[],
    "client_auth" "ClientAuthentication" NOT NULL DEFAULT 'NONE',
    "client_ca_bundle" TEXT,
    "ocsp_stapling" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "tls_bindings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listener_rules" (
    "id" UUID NOT NULL,
    "listener_id" UUID NOT NULL,
    "priority" INTEGER NOT NULL,
    "hosts" TEXT[],
    "path_prefix" TEXT,
    "methods" TEXT[],
    "source_networks" TEXT[],
    "action" "RuleAction" NOT NULL DEFAULT 'FORWARD',
    "pool_id" UUID,
    "canary_pool_id" UUID,
    "canary_percent" SMALLINT,
    "timeout_ms" INTEGER,
    "max_retries" SMALLINT NOT NULL DEFAULT 0,
    "redirect_url" TEXT,
    "redirect_status" SMALLINT,
    "fixed_status" SMALLINT,
    "fixed_body" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "listener_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "backend_pools" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "upstream_id" UUID,
    "algorithm" "BalancingAlgorithm" NOT NULL DEFAULT 'ROUND_ROBIN',
    "protocol" "BackendProtocol" NOT NULL DEFAULT 'HTTP1',
    "send_proxy_protocol" "ProxyProtocol" NOT NULL DEFAULT 'NONE',
    "tls_mode" "BackendTls" NOT NULL DEFAULT 'NONE',
    "tls_server_name" VARCHAR(253),
    "stickiness" "Stickiness" NOT NULL DEFAULT 'NONE',
    "cookie_name" TEXT,
    "header_name" VARCHAR(128),
    "connect_timeout_ms" INTEGER NOT NULL DEFAULT 2000,
    "max_connections" INTEGER NOT NULL DEFAULT 1024,
    "max_pending_requests" INTEGER NOT NULL DEFAULT 1024,
    "outlier_consecutive_failures" INTEGER,
    "ejection_seconds" INTEGER,
    "max_ejection_percent" SMALLINT NOT NULL DEFAULT 10,
    "panic_threshold_percent" SMALLINT NOT NULL DEFAULT 50,
    "slow_start_seconds" SMALLINT NOT NULL DEFAULT 0,
    "drain_seconds" INTEGER NOT NULL DEFAULT 30,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "backend_pools_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "backend_targets" (
    "id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "service_instance_id" UUID,
    "host" TEXT NOT NULL,
    "port" INTEGER NOT NULL,
    "weight" SMALLINT NOT NULL DEFAULT 1,
    "priority" SMALLINT NOT NULL DEFAULT 0,
    "zone" TEXT,
    "health" "TargetHealth" NOT NULL DEFAULT 'UNKNOWN',
    "state" "TargetState" NOT NULL DEFAULT 'IN_SERVICE',
    "consecutive_failures" INTEGER NOT NULL DEFAULT 0,
    "consecutive_successes" INTEGER NOT NULL DEFAULT 0,
    "active_connections" INTEGER NOT NULL DEFAULT 0,
    "draining_since" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "backend_targets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target_health_checks" (
    "id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "probe" "ProbeProtocol" NOT NULL DEFAULT 'HTTP',
    "path" TEXT,
    "grpc_service" TEXT,
    "alternate_port" INTEGER,
    "expected_status_from" SMALLINT,
    "expected_status_to" SMALLINT,
    "timeout_ms" INTEGER NOT NULL DEFAULT 2000,
    "interval_ms" INTEGER NOT NULL DEFAULT 10000,
    "unhealthy_threshold" SMALLINT NOT NULL DEFAULT 3,
    "healthy_threshold" SMALLINT NOT NULL DEFAULT 2,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "target_health_checks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target_health_events" (
    "id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "check_id" UUID,
    "previous_health" "TargetHealth" NOT NULL,
    "new_health" "TargetHealth" NOT NULL,
    "cause" "HealthCause" NOT NULL,
    "response_status" SMALLINT,
    "latency_ms" INTEGER,
    "detail" TEXT,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "target_health_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "load_balancer_listeners_name_key" ON "load_balancer_listeners"("name");

-- CreateIndex
CREATE INDEX "load_balancer_listeners_created_by_id_idx" ON "load_balancer_listeners"("created_by_id");

-- CreateIndex
CREATE INDEX "load_balancer_listeners_organization_id_idx" ON "load_balancer_listeners"("organization_id");

-- CreateIndex
CREATE INDEX "load_balancer_listeners_compliance_id_idx" ON "load_balancer_listeners"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "tls_bindings_fingerprint_key" ON "tls_bindings"("fingerprint");

-- CreateIndex
CREATE INDEX "tls_bindings_listener_id_idx" ON "tls_bindings"("listener_id");

-- CreateIndex
CREATE INDEX "tls_bindings_valid_until_idx" ON "tls_bindings"("valid_until");

-- CreateIndex
CREATE INDEX "tls_bindings_key_pair_id_idx" ON "tls_bindings"("key_pair_id");

-- CreateIndex
CREATE INDEX "listener_rules_pool_id_idx" ON "listener_rules"("pool_id");

-- CreateIndex
CREATE INDEX "listener_rules_canary_pool_id_idx" ON "listener_rules"("canary_pool_id");

-- CreateIndex
CREATE UNIQUE INDEX "listener_rules_listener_id_priority_key" ON "listener_rules"("listener_id", "priority");

-- CreateIndex
CREATE UNIQUE INDEX "backend_pools_name_key" ON "backend_pools"("name");

-- CreateIndex
CREATE INDEX "backend_pools_upstream_id_idx" ON "backend_pools"("upstream_id");

-- CreateIndex
CREATE INDEX "backend_targets_service_instance_id_idx" ON "backend_targets"("service_instance_id");

-- CreateIndex
CREATE UNIQUE INDEX "backend_targets_pool_id_host_port_key" ON "backend_targets"("pool_id", "host", "port");

-- CreateIndex
CREATE UNIQUE INDEX "target_health_checks_pool_id_probe_key" ON "target_health_checks"("pool_id", "probe");

-- CreateIndex
CREATE INDEX "target_health_events_target_id_occurred_at_idx" ON "target_health_events"("target_id", "occurred_at");

-- CreateIndex
CREATE INDEX "target_health_events_check_id_idx" ON "target_health_events"("check_id");

-- CreateIndex
CREATE INDEX "target_health_events_occurred_at_idx" ON "target_health_events" USING BRIN ("occurred_at");

-- AddForeignKey
ALTER TABLE "tls_bindings" ADD CONSTRAINT "tls_bindings_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "load_balancer_listeners"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listener_rules" ADD CONSTRAINT "listener_rules_listener_id_fkey" FOREIGN KEY ("listener_id") REFERENCES "load_balancer_listeners"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listener_rules" ADD CONSTRAINT "listener_rules_pool_id_fkey" FOREIGN KEY ("pool_id") REFERENCES "backend_pools"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listener_rules" ADD CONSTRAINT "listener_rules_canary_pool_id_fkey" FOREIGN KEY ("canary_pool_id") REFERENCES "backend_pools"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "backend_targets" ADD CONSTRAINT "backend_targets_pool_id_fkey" FOREIGN KEY ("pool_id") REFERENCES "backend_pools"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_health_checks" ADD CONSTRAINT "target_health_checks_pool_id_fkey" FOREIGN KEY ("pool_id") REFERENCES "backend_pools"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_health_events" ADD CONSTRAINT "target_health_events_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "backend_targets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_health_events" ADD CONSTRAINT "target_health_events_check_id_fkey" FOREIGN KEY ("check_id") REFERENCES "target_health_checks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of load_balancer_listeners
ALTER TABLE "load_balancer_listeners" ADD CONSTRAINT "load_balancer_listeners_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "load_balancer_listeners" ADD CONSTRAINT "load_balancer_listeners_port_13320a21_check"
    CHECK (port BETWEEN 1 AND 65535);
ALTER TABLE "load_balancer_listeners" ADD CONSTRAINT "load_balancer_listeners_idle_timeout_seconds_c203f461_check"
    CHECK (idle_timeout_seconds BETWEEN 1 AND 86400);
ALTER TABLE "load_balancer_listeners" ADD CONSTRAINT "load_balancer_listeners_connection_limit_connect_7e40ca12_check"
    CHECK (connection_limit > 0 AND connection_buffer_bytes BETWEEN 1024 AND 16777216);
ALTER TABLE "load_balancer_listeners" ADD CONSTRAINT "load_balancer_listeners_trusted_hops_9f7640d7_check"
    CHECK (trusted_hops BETWEEN 0 AND 10);
ALTER TABLE "load_balancer_listeners" ADD CONSTRAINT "load_balancer_listeners_protocol_accepts_proxy_p_0376ddc4_check"
    CHECK (NOT (protocol = 'UDP' AND accepts_proxy_protocol));
ALTER TABLE "load_balancer_listeners" ADD CONSTRAINT "load_balancer_listeners_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
CREATE UNIQUE INDEX "load_balancer_listeners_address_port_69813600_key" ON "load_balancer_listeners" ("address", "port")
    WHERE (protocol <> 'UDP' AND deleted_at IS NULL);
CREATE UNIQUE INDEX "load_balancer_listeners_address_port_protocol_5ba4e49b_key" ON "load_balancer_listeners" ("address", "port", "protocol")
    WHERE (protocol = 'UDP' AND deleted_at IS NULL);

-- Safeguards of tls_bindings
ALTER TABLE "tls_bindings" ADD CONSTRAINT "tls_bindings_server_names_is_default_91d16a67_check"
    CHECK (coalesce(cardinality(server_names), 0) >= 1 OR is_default);
ALTER TABLE "tls_bindings" ADD CONSTRAINT "tls_bindings_minimum_version_cipher_suites_9eb0080c_check"
    CHECK (minimum_version <> 'TLS_1_3' OR cardinality(cipher_suites) = 0 OR array_to_string(cipher_suites, ',') ~ '^TLS_(AES|CHACHA20)_[A-Z0-9_]+(,TLS_(AES|CHACHA20)_[A-Z0-9_]+)*$');
ALTER TABLE "tls_bindings" ADD CONSTRAINT "tls_bindings_fingerprint_9ccb7a79_check"
    CHECK (fingerprint ~ '^[0-9a-f]{64}$');
ALTER TABLE "tls_bindings" ADD CONSTRAINT "tls_bindings_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "tls_bindings" ADD CONSTRAINT "tls_bindings_client_auth_client_ca_bundle_6b4cafca_check"
    CHECK ((client_auth = 'NONE') = (client_ca_bundle IS NULL));
ALTER TABLE "tls_bindings" ADD CONSTRAINT "tls_bindings_certificate_pem_780ecb7d_check"
    CHECK (certificate_pem ~ '^-----BEGIN CERTIFICATE-----');
CREATE UNIQUE INDEX "tls_bindings_listener_id_e36b47b1_key" ON "tls_bindings" ("listener_id")
    WHERE (is_default);

-- Safeguards of listener_rules
ALTER TABLE "listener_rules" ADD CONSTRAINT "listener_rules_priority_b101faf0_check"
    CHECK (priority BETWEEN 1 AND 50000);
ALTER TABLE "listener_rules" ADD CONSTRAINT "listener_rules_action_pool_id_redirect_url_fixed_ee2df010_check"
    CHECK (CASE action WHEN 'FORWARD' THEN pool_id IS NOT NULL AND redirect_url IS NULL AND fixed_status IS NULL WHEN 'REDIRECT' THEN redirect_url IS NOT NULL AND pool_id IS NULL AND redirect_status IS NOT NULL ELSE fixed_status IS NOT NULL AND pool_id IS NULL AND redirect_url IS NULL END);
ALTER TABLE "listener_rules" ADD CONSTRAINT "listener_rules_redirect_status_redirect_url_c7657544_check"
    CHECK (redirect_status IS NULL OR (redirect_status IN (301, 302, 303, 307, 308) AND redirect_url IS NOT NULL));
ALTER TABLE "listener_rules" ADD CONSTRAINT "listener_rules_fixed_status_aef23a37_check"
    CHECK (fixed_status BETWEEN 200 AND 599);
ALTER TABLE "listener_rules" ADD CONSTRAINT "listener_rules_path_prefix_9a7b6a9c_check"
    CHECK (path_prefix ~ '^/');
ALTER TABLE "listener_rules" ADD CONSTRAINT "listener_rules_source_networks_630cc919_check"
    CHECK (cardinality(source_networks) <= 50);
ALTER TABLE "listener_rules" ADD CONSTRAINT "listener_rules_canary_pool_id_canary_percent_20dea43a_check"
    CHECK ((canary_pool_id IS NULL) = (canary_percent IS NULL));
ALTER TABLE "listener_rules" ADD CONSTRAINT "listener_rules_canary_percent_canary_pool_id_poo_5b00ea40_check"
    CHECK (canary_percent BETWEEN 1 AND 99 AND canary_pool_id <> pool_id);
ALTER TABLE "listener_rules" ADD CONSTRAINT "listener_rules_timeout_ms_max_retries_07b7cc20_check"
    CHECK (timeout_ms BETWEEN 1 AND 3600000 AND max_retries BETWEEN 0 AND 10);
ALTER TABLE "listener_rules" ADD CONSTRAINT "listener_rules_action_canary_pool_id_timeout_ms_3021c7c9_check"
    CHECK (action = 'FORWARD' OR (canary_pool_id IS NULL AND timeout_ms IS NULL AND max_retries = 0));

-- Safeguards of backend_pools
ALTER TABLE "backend_pools" ADD CONSTRAINT "backend_pools_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "backend_pools" ADD CONSTRAINT "backend_pools_connect_timeout_ms_57161c2e_check"
    CHECK (connect_timeout_ms BETWEEN 1 AND 60000);
ALTER TABLE "backend_pools" ADD CONSTRAINT "backend_pools_max_connections_max_pending_reques_da6fcb4a_check"
    CHECK (max_connections > 0 AND max_pending_requests > 0);
ALTER TABLE "backend_pools" ADD CONSTRAINT "backend_pools_outlier_consecutive_failures_eject_50d21ccf_check"
    CHECK (outlier_consecutive_failures BETWEEN 1 AND 1000 AND ejection_seconds BETWEEN 1 AND 3600 AND max_ejection_percent BETWEEN 0 AND 100);
ALTER TABLE "backend_pools" ADD CONSTRAINT "backend_pools_outlier_consecutive_failures_eject_001f751a_check"
    CHECK ((outlier_consecutive_failures IS NULL) = (ejection_seconds IS NULL));
ALTER TABLE "backend_pools" ADD CONSTRAINT "backend_pools_panic_threshold_percent_slow_start_eabfa679_check"
    CHECK (panic_threshold_percent BETWEEN 0 AND 100 AND slow_start_seconds BETWEEN 0 AND 900);
ALTER TABLE "backend_pools" ADD CONSTRAINT "backend_pools_stickiness_cookie_name_header_name_6b269111_check"
    CHECK ((stickiness = 'COOKIE') = (cookie_name IS NOT NULL) AND (stickiness = 'HEADER') = (header_name IS NOT NULL));
ALTER TABLE "backend_pools" ADD CONSTRAINT "backend_pools_algorithm_stickiness_a6ba7a89_check"
    CHECK (algorithm NOT IN ('RING_HASH', 'MAGLEV') OR stickiness <> 'NONE');
ALTER TABLE "backend_pools" ADD CONSTRAINT "backend_pools_tls_mode_tls_server_name_84ccaa57_check"
    CHECK (tls_mode <> 'NONE' OR tls_server_name IS NULL);
ALTER TABLE "backend_pools" ADD CONSTRAINT "backend_pools_tls_mode_tls_server_name_0e2fd53d_check"
    CHECK (tls_mode <> 'VERIFY' OR tls_server_name IS NOT NULL);
ALTER TABLE "backend_pools" ADD CONSTRAINT "backend_pools_drain_seconds_bc43ffe7_check"
    CHECK (drain_seconds BETWEEN 0 AND 3600);

-- Safeguards of backend_targets
ALTER TABLE "backend_targets" ADD CONSTRAINT "backend_targets_port_13320a21_check"
    CHECK (port BETWEEN 1 AND 65535);
ALTER TABLE "backend_targets" ADD CONSTRAINT "backend_targets_weight_priority_289371ac_check"
    CHECK (weight BETWEEN 1 AND 256 AND priority BETWEEN 0 AND 127);
ALTER TABLE "backend_targets" ADD CONSTRAINT "backend_targets_state_draining_since_0d7892af_check"
    CHECK ((state = 'DRAINING') = (draining_since IS NOT NULL));
ALTER TABLE "backend_targets" ADD CONSTRAINT "backend_targets_consecutive_failures_consecutive_e8eab65a_check"
    CHECK (consecutive_failures >= 0 AND consecutive_successes >= 0);
ALTER TABLE "backend_targets" ADD CONSTRAINT "backend_targets_consecutive_failures_consecutive_25058d98_check"
    CHECK (consecutive_failures = 0 OR consecutive_successes = 0);
ALTER TABLE "backend_targets" ADD CONSTRAINT "backend_targets_active_connections_78d5d1fe_check"
    CHECK (active_connections >= 0);

-- Safeguards of target_health_checks
ALTER TABLE "target_health_checks" ADD CONSTRAINT "target_health_checks_timeout_ms_interval_ms_c167486f_check"
    CHECK (timeout_ms BETWEEN 10 AND 60000 AND interval_ms BETWEEN 100 AND 600000 AND timeout_ms <= interval_ms);
ALTER TABLE "target_health_checks" ADD CONSTRAINT "target_health_checks_unhealthy_threshold_healthy_6e41e647_check"
    CHECK (unhealthy_threshold BETWEEN 1 AND 20 AND healthy_threshold BETWEEN 1 AND 20);
ALTER TABLE "target_health_checks" ADD CONSTRAINT "target_health_checks_probe_path_4899a397_check"
    CHECK ((probe = 'HTTP') = (path IS NOT NULL));
ALTER TABLE "target_health_checks" ADD CONSTRAINT "target_health_checks_path_4041baf9_check"
    CHECK (path ~ '^/');
ALTER TABLE "target_health_checks" ADD CONSTRAINT "target_health_checks_expected_status_from_expect_85f350be_check"
    CHECK (expected_status_from BETWEEN 100 AND 599 AND expected_status_to BETWEEN expected_status_from AND 599);
ALTER TABLE "target_health_checks" ADD CONSTRAINT "target_health_checks_probe_expected_status_from_24279f44_check"
    CHECK ((probe = 'HTTP') = (expected_status_from IS NOT NULL) AND (expected_status_from IS NULL) = (expected_status_to IS NULL));
ALTER TABLE "target_health_checks" ADD CONSTRAINT "target_health_checks_probe_grpc_service_980557ef_check"
    CHECK (probe = 'GRPC' OR grpc_service IS NULL);
ALTER TABLE "target_health_checks" ADD CONSTRAINT "target_health_checks_alternate_port_aee16677_check"
    CHECK (alternate_port BETWEEN 1 AND 65535);

-- Safeguards of target_health_events
ALTER TABLE "target_health_events" ADD CONSTRAINT "target_health_events_previous_health_new_health_14d75aa8_check"
    CHECK (previous_health <> new_health);
ALTER TABLE "target_health_events" ADD CONSTRAINT "target_health_events_cause_check_id_f041c5b2_check"
    CHECK ((cause = 'ACTIVE_CHECK') = (check_id IS NOT NULL));
ALTER TABLE "target_health_events" ADD CONSTRAINT "target_health_events_response_status_d487ab8b_check"
    CHECK (response_status BETWEEN 100 AND 599);
ALTER TABLE "target_health_events" ADD CONSTRAINT "target_health_events_latency_ms_3e98896d_check"
    CHECK (latency_ms >= 0);

-- Access to load_balancer_listeners
ALTER TABLE "load_balancer_listeners" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "load_balancer_listeners" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "load_balancer_listeners" TO azora_service;
GRANT SELECT ON "load_balancer_listeners" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "load_balancer_listeners_45c80fdf_access" ON "load_balancer_listeners"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "load_balancer_listeners" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "load_balancer_listeners" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "load_balancer_listeners" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."load_balancer_listeners" WITH (security_barrier = true) AS
    SELECT "id", "name", "address", "port", "protocol", "scheme", "accepts_proxy_protocol", "trusted_hops",
        "idle_timeout_seconds", "connection_limit", "connection_buffer_bytes", "status", "failure", "created_by_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "load_balancer_listeners";
GRANT SELECT ON azora_reader."load_balancer_listeners" TO azora_reader;
ALTER VIEW azora_reader."load_balancer_listeners" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "load_balancer_listeners"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "load_balancer_listeners"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "load_balancer_listeners"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "load_balancer_listeners"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to tls_bindings
ALTER TABLE "tls_bindings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tls_bindings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tls_bindings" TO azora_service;
GRANT SELECT ON "tls_bindings" TO azora_maintenance, azora_masker;
CREATE POLICY "tls_bindings_72faa997_access" ON "tls_bindings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tls_bindings" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."tls_bindings" WITH (security_barrier = true) AS
    SELECT "id", "listener_id", "server_names", "is_default", "key_pair_id", "certificate_pem", "fingerprint", "issuer",
        "serial_number", "valid_from", "valid_until", "minimum_version", "cipher_suites", "alpn_protocols",
        "client_auth", "client_ca_bundle", "ocsp_stapling", "created_at", "updated_at"
    FROM "tls_bindings";
GRANT SELECT ON azora_reader."tls_bindings" TO azora_reader;
ALTER VIEW azora_reader."tls_bindings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "tls_bindings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "tls_bindings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "tls_bindings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "tls_bindings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to listener_rules
ALTER TABLE "listener_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "listener_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "listener_rules" TO azora_service;
GRANT SELECT ON "listener_rules" TO azora_maintenance, azora_masker;
CREATE POLICY "listener_rules_cfab33ea_access" ON "listener_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "listener_rules" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."listener_rules" WITH (security_barrier = true) AS
    SELECT "id", "listener_id", "priority", "hosts", "path_prefix", "methods", "source_networks", "action", "pool_id",
        "canary_pool_id", "canary_percent", "timeout_ms", "max_retries", "redirect_url", "redirect_status",
        "fixed_status", "fixed_body", "created_at", "updated_at"
    FROM "listener_rules";
GRANT SELECT ON azora_reader."listener_rules" TO azora_reader;
ALTER VIEW azora_reader."listener_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "listener_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "listener_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "listener_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "listener_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to backend_pools
ALTER TABLE "backend_pools" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "backend_pools" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "backend_pools" TO azora_service;
GRANT SELECT ON "backend_pools" TO azora_maintenance, azora_masker;
CREATE POLICY "backend_pools_d8772dd7_access" ON "backend_pools"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "backend_pools" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."backend_pools" WITH (security_barrier = true) AS
    SELECT "id", "name", "upstream_id", "algorithm", "protocol", "send_proxy_protocol", "tls_mode", "tls_server_name",
        "stickiness", "cookie_name", "header_name", "connect_timeout_ms", "max_connections", "max_pending_requests",
        "outlier_consecutive_failures", "ejection_seconds", "max_ejection_percent", "panic_threshold_percent",
        "slow_start_seconds", "drain_seconds", "created_at", "updated_at", "deleted_at"
    FROM "backend_pools";
GRANT SELECT ON azora_reader."backend_pools" TO azora_reader;
ALTER VIEW azora_reader."backend_pools" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "backend_pools"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "backend_pools"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "backend_pools"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "backend_pools"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to backend_targets
ALTER TABLE "backend_targets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "backend_targets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "backend_targets" TO azora_service;
GRANT SELECT ON "backend_targets" TO azora_maintenance, azora_masker;
CREATE POLICY "backend_targets_572375c4_access" ON "backend_targets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "backend_targets" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."backend_targets" WITH (security_barrier = true) AS
    SELECT "id", "pool_id", "service_instance_id", "host", "port", "weight", "priority", "zone", "health", "state",
        "consecutive_failures", "consecutive_successes", "active_connections", "draining_since", "created_at",
        "updated_at"
    FROM "backend_targets";
GRANT SELECT ON azora_reader."backend_targets" TO azora_reader;
ALTER VIEW azora_reader."backend_targets" OWNER TO azora_masker;

-- Access to target_health_checks
ALTER TABLE "target_health_checks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "target_health_checks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "target_health_checks" TO azora_service;
GRANT SELECT ON "target_health_checks" TO azora_maintenance, azora_masker;
CREATE POLICY "target_health_checks_d97243e8_access" ON "target_health_checks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "target_health_checks" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."target_health_checks" WITH (security_barrier = true) AS
    SELECT "id", "pool_id", "probe", "path", "grpc_service", "alternate_port", "expected_status_from",
        "expected_status_to", "timeout_ms", "interval_ms", "unhealthy_threshold", "healthy_threshold", "created_at",
        "updated_at"
    FROM "target_health_checks";
GRANT SELECT ON azora_reader."target_health_checks" TO azora_reader;
ALTER VIEW azora_reader."target_health_checks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "target_health_checks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "target_health_checks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "target_health_checks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "target_health_checks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to target_health_events
ALTER TABLE "target_health_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "target_health_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "target_health_events" TO azora_service;
GRANT SELECT ON "target_health_events" TO azora_maintenance, azora_masker;
CREATE POLICY "target_health_events_80e92ee7_access" ON "target_health_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "target_health_events" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."target_health_events" WITH (security_barrier = true) AS
    SELECT "id", "target_id", "check_id", "previous_health", "new_health", "cause", "response_status", "latency_ms",
        "detail", "occurred_at", "created_at"
    FROM "target_health_events";
GRANT SELECT ON azora_reader."target_health_events" TO azora_reader;
ALTER VIEW azora_reader."target_health_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "target_health_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "target_health_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
