-- CreateEnum
CREATE TYPE "EvictionPolicy" AS ENUM ('NO_EVICTION', 'ALLKEYS_LRU', 'ALLKEYS_LFU', 'ALLKEYS_RANDOM', 'VOLATILE_LRU', 'VOLATILE_LFU', 'VOLATILE_RANDOM', 'VOLATILE_TTL');

-- CreateEnum
CREATE TYPE "CacheCompression" AS ENUM ('NONE', 'LZ4', 'ZSTD');

-- CreateEnum
CREATE TYPE "CacheValueType" AS ENUM ('STRING', 'HASH', 'LIST', 'SET', 'ZSET', 'STREAM');

-- CreateEnum
CREATE TYPE "InvalidationTrigger" AS ENUM ('EVENT', 'ROW_CHANGE', 'SCHEDULE', 'MANUAL');

-- CreateEnum
CREATE TYPE "KeyMatch" AS ENUM ('KEY', 'PREFIX', 'TAG');

-- CreateEnum
CREATE TYPE "InvalidationAction" AS ENUM ('DELETE', 'MARK_STALE', 'REFRESH');

-- CreateEnum
CREATE TYPE "NodeRole" AS ENUM ('PRIMARY', 'REPLICA');

-- CreateEnum
CREATE TYPE "NodeState" AS ENUM ('HANDSHAKE', 'ONLINE', 'SUSPECTED', 'FAILED', 'LEFT');

-- CreateEnum
CREATE TYPE "SlotMigration" AS ENUM ('STABLE', 'MIGRATING', 'IMPORTING');

-- CreateEnum
CREATE TYPE "WarmupReason" AS ENUM ('RELEASE', 'FLUSH', 'SCHEDULE', 'NODE_REPLACED');

-- CreateEnum
CREATE TYPE "WarmupStatus" AS ENUM ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "cache_namespaces" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "key_prefix" VARCHAR(64) NOT NULL,
    "service_definition_id" UUID,
    "service_account_id" UUID,
    "default_ttl_seconds" INTEGER NOT NULL DEFAULT 300,
    "max_ttl_seconds" INTEGER NOT NULL DEFAULT 86400,
    "stale_while_revalidate_seconds" INTEGER NOT NULL DEFAULT 0,
    "stale_if_error_seconds" INTEGER NOT NULL DEFAULT 0,
    "max_memory_bytes" BIGINT NOT NULL,
    "max_entry_bytes" INTEGER NOT NULL DEFAULT 1048576,
    "eviction_policy" "EvictionPolicy" NOT NULL DEFAULT 'VOLATILE_LRU',
    "compression" "CacheCompression" NOT NULL DEFAULT 'NONE',
    "holds_personal_data" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "cache_namespaces_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cache_entries" (
    "id" UUID NOT NULL,
    "namespace_id" UUID NOT NULL,
    "cache_key" TEXT NOT NULL,
    "vary_key" TEXT NOT NULL DEFAULT '',
    "hash_slot" SMALLINT NOT NULL,
    "value_type" "CacheValueType" NOT NULL DEFAULT 'STRING',
    "value" BYTEA NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "etag" TEXT,
    "tags" TEXT[],
    "subject_id" UUID,
    "stored_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6),
    "stale_until" TIMESTAMPTZ(6),
    "last_hit_at" TIMESTAMPTZ(6),
    "hit_count" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "cache_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invalidation_rules" (
    "id" UUID NOT NULL,
    "namespace_id" UUID NOT NULL,
    "trigger" "InvalidationTrigger" NOT NULL,
    "event_name" VARCHAR(128),
    "source_service" VARCHAR(63),
    "source_table" VARCHAR(63),
    "cron_expression" TEXT,
    "match_by" "KeyMatch" NOT NULL,
    "pattern" TEXT NOT NULL,
    "action" "InvalidationAction" NOT NULL DEFAULT 'DELETE',
    "delay_ms" INTEGER NOT NULL DEFAULT 0,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "invalidation_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cache_nodes" (
    "id" UUID NOT NULL,
    "cluster_node_id" CHAR(40) NOT NULL,
    "host" TEXT NOT NULL,
    "port" INTEGER NOT NULL DEFAULT 6379,
    "bus_port" INTEGER NOT NULL DEFAULT 16379,
    "role" "NodeRole" NOT NULL DEFAULT 'PRIMARY',
    "primary_id" UUID,
    "config_epoch" BIGINT NOT NULL DEFAULT 0,
    "availability_zone" TEXT,
    "software_version" TEXT NOT NULL,
    "max_memory_bytes" BIGINT NOT NULL,
    "state" "NodeState" NOT NULL DEFAULT 'HANDSHAKE',
    "joined_at" TIMESTAMPTZ(6) NOT NULL,
    "left_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "cache_nodes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cache_slot_ranges" (
    "id" UUID NOT NULL,
    "node_id" UUID NOT NULL,
    "first_slot" INTEGER NOT NULL,
    "last_slot" INTEGER NOT NULL,
    "migration" "SlotMigration" NOT NULL DEFAULT 'STABLE',
    "peer_node_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "cache_slot_ranges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cache_node_samples" (
    "id" UUID NOT NULL,
    "node_id" UUID NOT NULL,
    "sampled_at" TIMESTAMPTZ(6) NOT NULL,
    "uptime_seconds" BIGINT NOT NULL,
    "used_memory_bytes" BIGINT NOT NULL,
    "used_memory_rss_bytes" BIGINT NOT NULL,
    "keyspace_hits" BIGINT NOT NULL,
    "keyspace_misses" BIGINT NOT NULL,
    "evicted_keys" BIGINT NOT NULL,
    "expired_keys" BIGINT NOT NULL,
    "connected_clients" INTEGER NOT NULL,
    "instantaneous_ops_per_second" INTEGER NOT NULL,
    "replication_lag_bytes" BIGINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cache_node_samples_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "warmup_jobs" (
    "id" UUID NOT NULL,
    "namespace_id" UUID NOT NULL,
    "reason" "WarmupReason" NOT NULL,
    "source_url" TEXT NOT NULL,
    "concurrency" SMALLINT NOT NULL DEFAULT 8,
    "status" "WarmupStatus" NOT NULL DEFAULT 'QUEUED',
    "expected_keys" INTEGER,
    "loaded_keys" INTEGER NOT NULL DEFAULT 0,
    "failed_keys" INTEGER NOT NULL DEFAULT 0,
    "service_account_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "warmup_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "cache_namespaces_name_key" ON "cache_namespaces"("name");

-- CreateIndex
CREATE UNIQUE INDEX "cache_namespaces_key_prefix_key" ON "cache_namespaces"("key_prefix");

-- CreateIndex
CREATE INDEX "cache_namespaces_service_definition_id_idx" ON "cache_namespaces"("service_definition_id");

-- CreateIndex
CREATE INDEX "cache_namespaces_service_account_id_idx" ON "cache_namespaces"("service_account_id");

-- CreateIndex
CREATE INDEX "cache_namespaces_created_by_id_idx" ON "cache_namespaces"("created_by_id");

-- CreateIndex
CREATE INDEX "cache_namespaces_organization_id_idx" ON "cache_namespaces"("organization_id");

-- CreateIndex
CREATE INDEX "cache_namespaces_compliance_id_idx" ON "cache_namespaces"("compliance_id");

-- CreateIndex
CREATE INDEX "cache_entries_subject_id_idx" ON "cache_entries"("subject_id");

-- CreateIndex
CREATE INDEX "cache_entries_expires_at_idx" ON "cache_entries"("expires_at");

-- CreateIndex
CREATE INDEX "cache_entries_tags_idx" ON "cache_entries" USING GIN ("tags");

-- CreateIndex
CREATE UNIQUE INDEX "cache_entries_namespace_id_cache_key_vary_key_key" ON "cache_entries"("namespace_id", "cache_key", "vary_key");

-- CreateIndex
CREATE INDEX "invalidation_rules_event_name_idx" ON "invalidation_rules"("event_name");

-- CreateIndex
CREATE UNIQUE INDEX "invalidation_rules_namespace_id_trigger_match_by_pattern_key" ON "invalidation_rules"("namespace_id", "trigger", "match_by", "pattern");

-- CreateIndex
CREATE UNIQUE INDEX "cache_nodes_cluster_node_id_key" ON "cache_nodes"("cluster_node_id");

-- CreateIndex
CREATE INDEX "cache_nodes_primary_id_idx" ON "cache_nodes"("primary_id");

-- CreateIndex
CREATE INDEX "cache_slot_ranges_node_id_first_slot_idx" ON "cache_slot_ranges"("node_id", "first_slot");

-- CreateIndex
CREATE INDEX "cache_slot_ranges_peer_node_id_idx" ON "cache_slot_ranges"("peer_node_id");

-- CreateIndex
CREATE UNIQUE INDEX "cache_slot_ranges_first_slot_migration_key" ON "cache_slot_ranges"("first_slot", "migration");

-- CreateIndex
CREATE UNIQUE INDEX "cache_slot_ranges_last_slot_migration_key" ON "cache_slot_ranges"("last_slot", "migration");

-- CreateIndex
CREATE INDEX "cache_node_samples_sampled_at_idx" ON "cache_node_samples" USING BRIN ("sampled_at");

-- CreateIndex
CREATE UNIQUE INDEX "cache_node_samples_node_id_sampled_at_key" ON "cache_node_samples"("node_id", "sampled_at");

-- CreateIndex
CREATE INDEX "warmup_jobs_namespace_id_created_at_idx" ON "warmup_jobs"("namespace_id", "created_at");

-- CreateIndex
CREATE INDEX "warmup_jobs_service_account_id_idx" ON "warmup_jobs"("service_account_id");

-- AddForeignKey
ALTER TABLE "cache_entries" ADD CONSTRAINT "cache_entries_namespace_id_fkey" FOREIGN KEY ("namespace_id") REFERENCES "cache_namespaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invalidation_rules" ADD CONSTRAINT "invalidation_rules_namespace_id_fkey" FOREIGN KEY ("namespace_id") REFERENCES "cache_namespaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cache_nodes" ADD CONSTRAINT "cache_nodes_primary_id_fkey" FOREIGN KEY ("primary_id") REFERENCES "cache_nodes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cache_slot_ranges" ADD CONSTRAINT "cache_slot_ranges_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "cache_nodes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cache_slot_ranges" ADD CONSTRAINT "cache_slot_ranges_peer_node_id_fkey" FOREIGN KEY ("peer_node_id") REFERENCES "cache_nodes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cache_node_samples" ADD CONSTRAINT "cache_node_samples_node_id_fkey" FOREIGN KEY ("node_id") REFERENCES "cache_nodes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "warmup_jobs" ADD CONSTRAINT "warmup_jobs_namespace_id_fkey" FOREIGN KEY ("namespace_id") REFERENCES "cache_namespaces"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of cache_namespaces
ALTER TABLE "cache_namespaces" ADD CONSTRAINT "cache_namespaces_name_key_prefix_c16eeb3b_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND key_prefix ~ '^[a-z0-9][a-z0-9:_-]{0,62}:$');
ALTER TABLE "cache_namespaces" ADD CONSTRAINT "cache_namespaces_default_ttl_seconds_max_ttl_sec_de4ede94_check"
    CHECK (default_ttl_seconds BETWEEN 1 AND 31536000 AND max_ttl_seconds BETWEEN default_ttl_seconds AND 31536000);
ALTER TABLE "cache_namespaces" ADD CONSTRAINT "cache_namespaces_stale_while_revalidate_seconds_67a0a250_check"
    CHECK (stale_while_revalidate_seconds >= 0 AND stale_if_error_seconds >= 0);
ALTER TABLE "cache_namespaces" ADD CONSTRAINT "cache_namespaces_max_memory_bytes_max_entry_byte_c14d8812_check"
    CHECK (max_memory_bytes > 0 AND max_entry_bytes BETWEEN 1 AND 536870912 AND max_entry_bytes <= max_memory_bytes);
ALTER TABLE "cache_namespaces" ADD CONSTRAINT "cache_namespaces_holds_personal_data_eviction_po_444ac748_check"
    CHECK (NOT (holds_personal_data AND eviction_policy = 'NO_EVICTION'));

-- Safeguards of cache_entries
ALTER TABLE "cache_entries" ADD CONSTRAINT "cache_entries_cache_key_vary_key_f532236e_check"
    CHECK (octet_length(cache_key) BETWEEN 1 AND 1024 AND octet_length(vary_key) <= 1024);
ALTER TABLE "cache_entries" ADD CONSTRAINT "cache_entries_hash_slot_c22dabe6_check"
    CHECK (hash_slot BETWEEN 0 AND 16383);
ALTER TABLE "cache_entries" ADD CONSTRAINT "cache_entries_size_bytes_55f4aceb_check"
    CHECK (size_bytes BETWEEN 0 AND 536870912);
ALTER TABLE "cache_entries" ADD CONSTRAINT "cache_entries_expires_at_stored_at_98d6a374_check"
    CHECK (expires_at > stored_at);
ALTER TABLE "cache_entries" ADD CONSTRAINT "cache_entries_stale_until_expires_at_adca4c0e_check"
    CHECK (stale_until IS NULL OR (expires_at IS NOT NULL AND stale_until >= expires_at));
ALTER TABLE "cache_entries" ADD CONSTRAINT "cache_entries_etag_daba3cb2_check"
    CHECK (etag ~ '^(W/)?\x22[\x21\x23-\x7e\x80-\xff]*\x22$');
ALTER TABLE "cache_entries" ADD CONSTRAINT "cache_entries_hit_count_last_hit_at_8e044c22_check"
    CHECK (hit_count >= 0 AND (hit_count > 0) = (last_hit_at IS NOT NULL));
ALTER TABLE "cache_entries" ADD CONSTRAINT "cache_entries_value_type_etag_aed8d6af_check"
    CHECK (value_type = 'STRING' OR etag IS NULL);

-- Safeguards of invalidation_rules
ALTER TABLE "invalidation_rules" ADD CONSTRAINT "invalidation_rules_trigger_event_name_4180ef26_check"
    CHECK ((trigger = 'EVENT') = (event_name IS NOT NULL));
ALTER TABLE "invalidation_rules" ADD CONSTRAINT "invalidation_rules_trigger_source_service_source_bc6fabd0_check"
    CHECK ((trigger = 'ROW_CHANGE') = (source_service IS NOT NULL AND source_table IS NOT NULL));
ALTER TABLE "invalidation_rules" ADD CONSTRAINT "invalidation_rules_trigger_cron_expression_f9415328_check"
    CHECK ((trigger = 'SCHEDULE') = (cron_expression IS NOT NULL));
ALTER TABLE "invalidation_rules" ADD CONSTRAINT "invalidation_rules_trigger_source_service_source_291d4c7c_check"
    CHECK ((trigger = 'ROW_CHANGE') OR (source_service IS NULL AND source_table IS NULL));
ALTER TABLE "invalidation_rules" ADD CONSTRAINT "invalidation_rules_event_name_f2a9fc2c_check"
    CHECK (event_name ~ '^[a-z0-9_]+(\.[a-z0-9_]+)*$');
ALTER TABLE "invalidation_rules" ADD CONSTRAINT "invalidation_rules_cron_expression_14e3f404_check"
    CHECK (cron_expression ~ '^(\S+ ){4}\S+$');
ALTER TABLE "invalidation_rules" ADD CONSTRAINT "invalidation_rules_pattern_5e18b10d_check"
    CHECK (char_length(pattern) BETWEEN 1 AND 500);
ALTER TABLE "invalidation_rules" ADD CONSTRAINT "invalidation_rules_delay_ms_d9e41dc5_check"
    CHECK (delay_ms BETWEEN 0 AND 60000);
ALTER TABLE "invalidation_rules" ADD CONSTRAINT "invalidation_rules_match_by_pattern_d61f06cb_check"
    CHECK (match_by <> 'KEY' OR pattern !~ '[*]');

-- Safeguards of cache_nodes
ALTER TABLE "cache_nodes" ADD CONSTRAINT "cache_nodes_cluster_node_id_bfb0dd13_check"
    CHECK (cluster_node_id ~ '^[0-9a-f]{40}$');
ALTER TABLE "cache_nodes" ADD CONSTRAINT "cache_nodes_port_bus_port_33eb3e09_check"
    CHECK (port BETWEEN 1 AND 65535 AND bus_port BETWEEN 1 AND 65535 AND bus_port <> port);
ALTER TABLE "cache_nodes" ADD CONSTRAINT "cache_nodes_role_primary_id_97ba89f5_check"
    CHECK ((role = 'REPLICA') = (primary_id IS NOT NULL));
ALTER TABLE "cache_nodes" ADD CONSTRAINT "cache_nodes_primary_id_id_2f4262e9_check"
    CHECK (primary_id <> id);
ALTER TABLE "cache_nodes" ADD CONSTRAINT "cache_nodes_config_epoch_max_memory_bytes_da405f96_check"
    CHECK (config_epoch >= 0 AND max_memory_bytes > 0);
ALTER TABLE "cache_nodes" ADD CONSTRAINT "cache_nodes_left_at_state_59fdfd17_check"
    CHECK (left_at IS NULL OR state = 'LEFT');
ALTER TABLE "cache_nodes" ADD CONSTRAINT "cache_nodes_state_left_at_5ae457c5_check"
    CHECK (state <> 'LEFT' OR left_at IS NOT NULL);
CREATE UNIQUE INDEX "cache_nodes_host_port_8156015b_key" ON "cache_nodes" ("host", "port")
    WHERE (state <> 'LEFT' AND deleted_at IS NULL);

-- Safeguards of cache_slot_ranges
ALTER TABLE "cache_slot_ranges" ADD CONSTRAINT "cache_slot_ranges_first_slot_last_slot_21a05ec8_check"
    CHECK (first_slot BETWEEN 0 AND 16383 AND last_slot BETWEEN first_slot AND 16383);
ALTER TABLE "cache_slot_ranges" ADD CONSTRAINT "cache_slot_ranges_migration_peer_node_id_b97b3fff_check"
    CHECK ((migration = 'STABLE') = (peer_node_id IS NULL));
ALTER TABLE "cache_slot_ranges" ADD CONSTRAINT "cache_slot_ranges_peer_node_id_node_id_92fb7367_check"
    CHECK (peer_node_id <> node_id);
ALTER TABLE "cache_slot_ranges" ADD CONSTRAINT "cache_slot_ranges_migration_first_slot_last_slot_a36eee2e_check"
    CHECK (migration = 'STABLE' OR first_slot = last_slot);

-- Safeguards of cache_node_samples
ALTER TABLE "cache_node_samples" ADD CONSTRAINT "cache_node_samples_used_memory_bytes_used_memory_ceb05331_check"
    CHECK (used_memory_bytes >= 0 AND used_memory_rss_bytes >= 0);
ALTER TABLE "cache_node_samples" ADD CONSTRAINT "cache_node_samples_keyspace_hits_keyspace_misses_f64df446_check"
    CHECK (keyspace_hits >= 0 AND keyspace_misses >= 0 AND evicted_keys >= 0 AND expired_keys >= 0);
ALTER TABLE "cache_node_samples" ADD CONSTRAINT "cache_node_samples_connected_clients_instantaneo_12124106_check"
    CHECK (connected_clients >= 0 AND instantaneous_ops_per_second >= 0);
ALTER TABLE "cache_node_samples" ADD CONSTRAINT "cache_node_samples_replication_lag_bytes_aee6b4ee_check"
    CHECK (replication_lag_bytes >= 0);
ALTER TABLE "cache_node_samples" ADD CONSTRAINT "cache_node_samples_uptime_seconds_27f69078_check"
    CHECK (uptime_seconds >= 0);

-- Safeguards of warmup_jobs
ALTER TABLE "warmup_jobs" ADD CONSTRAINT "warmup_jobs_expected_keys_loaded_keys_failed_key_7acb00a0_check"
    CHECK (expected_keys >= 0 AND loaded_keys >= 0 AND failed_keys >= 0);
ALTER TABLE "warmup_jobs" ADD CONSTRAINT "warmup_jobs_expected_keys_loaded_keys_failed_key_d218bfbb_check"
    CHECK (expected_keys IS NULL OR loaded_keys + failed_keys <= expected_keys);
ALTER TABLE "warmup_jobs" ADD CONSTRAINT "warmup_jobs_concurrency_a41fe1e0_check"
    CHECK (concurrency BETWEEN 1 AND 256);
ALTER TABLE "warmup_jobs" ADD CONSTRAINT "warmup_jobs_status_started_at_2f075feb_check"
    CHECK (status = 'QUEUED' OR status = 'CANCELLED' OR started_at IS NOT NULL);
ALTER TABLE "warmup_jobs" ADD CONSTRAINT "warmup_jobs_status_ended_at_f8216f50_check"
    CHECK ((status IN ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (ended_at IS NOT NULL));
ALTER TABLE "warmup_jobs" ADD CONSTRAINT "warmup_jobs_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "warmup_jobs" ADD CONSTRAINT "warmup_jobs_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "warmup_jobs" ADD CONSTRAINT "warmup_jobs_source_url_b5048d73_check"
    CHECK (source_url ~ '^https?://');
CREATE UNIQUE INDEX "warmup_jobs_namespace_id_3322382c_key" ON "warmup_jobs" ("namespace_id")
    WHERE (status = 'RUNNING' AND deleted_at IS NULL);

-- Live rows of cache_namespaces
CREATE VIEW azora_keys."cache_namespaces_2a9d011c_live" AS
    SELECT "id" FROM "cache_namespaces"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."cache_namespaces_2a9d011c_live" TO azora_user;

-- Access to cache_namespaces
ALTER TABLE "cache_namespaces" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "cache_namespaces" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "cache_namespaces" TO azora_service;
GRANT SELECT ON "cache_namespaces" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "cache_namespaces_03ec6005_access" ON "cache_namespaces"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "cache_namespaces" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "cache_namespaces" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "cache_namespaces" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."cache_namespaces" WITH (security_barrier = true) AS
    SELECT "id", "name", "key_prefix", "service_definition_id", "service_account_id", "default_ttl_seconds",
        "max_ttl_seconds", "stale_while_revalidate_seconds", "stale_if_error_seconds", "max_memory_bytes",
        "max_entry_bytes", "eviction_policy", "compression", "holds_personal_data", "created_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "cache_namespaces";
GRANT SELECT ON azora_reader."cache_namespaces" TO azora_reader;
ALTER VIEW azora_reader."cache_namespaces" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "cache_namespaces"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "cache_namespaces"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "cache_namespaces"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "cache_namespaces"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to cache_entries
ALTER TABLE "cache_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "cache_entries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "cache_entries" TO azora_service;
GRANT SELECT ("id", "namespace_id", "cache_key", "vary_key", "hash_slot", "value_type", "size_bytes", "etag", "tags",
        "subject_id", "stored_at", "expires_at", "stale_until", "last_hit_at", "hit_count", "created_at", "updated_at")
    ON "cache_entries" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "cache_entries_7a6ff79a_access" ON "cache_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "cache_entries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "cache_entries" FOR SELECT TO azora_user
    USING ("subject_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "cache_entries" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."cache_namespaces_2a9d011c_live" live WHERE live."id" = "cache_entries"."namespace_id"));
CREATE VIEW azora_reader."cache_entries" WITH (security_barrier = true) AS
    SELECT "id", "namespace_id", "cache_key", "vary_key", "hash_slot", "value_type", "size_bytes", "etag", "tags",
        "subject_id", "stored_at", "expires_at", "stale_until", "last_hit_at", "hit_count", "created_at", "updated_at"
    FROM "cache_entries";
GRANT SELECT ON azora_reader."cache_entries" TO azora_reader;
ALTER VIEW azora_reader."cache_entries" OWNER TO azora_masker;

-- Access to invalidation_rules
ALTER TABLE "invalidation_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "invalidation_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "invalidation_rules" TO azora_service;
GRANT SELECT ON "invalidation_rules" TO azora_maintenance, azora_masker;
CREATE POLICY "invalidation_rules_0f7ba007_access" ON "invalidation_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "invalidation_rules" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."invalidation_rules" WITH (security_barrier = true) AS
    SELECT "id", "namespace_id", "trigger", "event_name", "source_service", "source_table", "cron_expression", "match_by",
        "pattern", "action", "delay_ms", "is_enabled", "created_at", "updated_at"
    FROM "invalidation_rules";
GRANT SELECT ON azora_reader."invalidation_rules" TO azora_reader;
ALTER VIEW azora_reader."invalidation_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "invalidation_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "invalidation_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "invalidation_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "invalidation_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to cache_nodes
ALTER TABLE "cache_nodes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "cache_nodes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "cache_nodes" TO azora_service;
GRANT SELECT ON "cache_nodes" TO azora_maintenance, azora_masker;
CREATE POLICY "cache_nodes_11345f8a_access" ON "cache_nodes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "cache_nodes" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."cache_nodes" WITH (security_barrier = true) AS
    SELECT "id", "cluster_node_id", "host", "port", "bus_port", "role", "primary_id", "config_epoch", "availability_zone",
        "software_version", "max_memory_bytes", "state", "joined_at", "left_at", "created_at", "updated_at",
        "deleted_at"
    FROM "cache_nodes";
GRANT SELECT ON azora_reader."cache_nodes" TO azora_reader;
ALTER VIEW azora_reader."cache_nodes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "cache_nodes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "cache_nodes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "cache_nodes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "cache_nodes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to cache_slot_ranges
ALTER TABLE "cache_slot_ranges" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "cache_slot_ranges" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "cache_slot_ranges" TO azora_service;
GRANT SELECT ON "cache_slot_ranges" TO azora_maintenance, azora_masker;
CREATE POLICY "cache_slot_ranges_317798eb_access" ON "cache_slot_ranges"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "cache_slot_ranges" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."cache_slot_ranges" WITH (security_barrier = true) AS
    SELECT "id", "node_id", "first_slot", "last_slot", "migration", "peer_node_id", "created_at", "updated_at"
    FROM "cache_slot_ranges";
GRANT SELECT ON azora_reader."cache_slot_ranges" TO azora_reader;
ALTER VIEW azora_reader."cache_slot_ranges" OWNER TO azora_masker;

-- Access to cache_node_samples
ALTER TABLE "cache_node_samples" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "cache_node_samples" FROM PUBLIC;
GRANT SELECT, INSERT ON "cache_node_samples" TO azora_service;
GRANT SELECT ON "cache_node_samples" TO azora_maintenance, azora_masker;
CREATE POLICY "cache_node_samples_4819a50b_access" ON "cache_node_samples"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "cache_node_samples" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."cache_node_samples" WITH (security_barrier = true) AS
    SELECT "id", "node_id", "sampled_at", "uptime_seconds", "used_memory_bytes", "used_memory_rss_bytes", "keyspace_hits",
        "keyspace_misses", "evicted_keys", "expired_keys", "connected_clients", "instantaneous_ops_per_second",
        "replication_lag_bytes", "created_at"
    FROM "cache_node_samples";
GRANT SELECT ON azora_reader."cache_node_samples" TO azora_reader;
ALTER VIEW azora_reader."cache_node_samples" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "cache_node_samples"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "cache_node_samples"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to warmup_jobs
ALTER TABLE "warmup_jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "warmup_jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "warmup_jobs" TO azora_service;
GRANT SELECT ON "warmup_jobs" TO azora_maintenance, azora_masker;
CREATE POLICY "warmup_jobs_130928a9_access" ON "warmup_jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "warmup_jobs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."warmup_jobs" WITH (security_barrier = true) AS
    SELECT "id", "namespace_id", "reason", "source_url", "concurrency", "status", "expected_keys", "loaded_keys",
        "failed_keys", "service_account_id", "started_at", "ended_at", "failure", "created_at", "updated_at",
        "deleted_at"
    FROM "warmup_jobs";
GRANT SELECT ON azora_reader."warmup_jobs" TO azora_reader;
ALTER VIEW azora_reader."warmup_jobs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "warmup_jobs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "warmup_jobs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "warmup_jobs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "warmup_jobs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
