-- CreateEnum
CREATE TYPE "StoreEngine" AS ENUM ('POSTGRESQL', 'MYSQL', 'MONGODB', 'REDIS', 'OPENSEARCH', 'OBJECT_STORE');

-- CreateEnum
CREATE TYPE "StoreRole" AS ENUM ('PRIMARY', 'REPLICA', 'ANALYTICS', 'CACHE', 'ARCHIVE');

-- CreateEnum
CREATE TYPE "WalLevel" AS ENUM ('MINIMAL', 'REPLICA', 'LOGICAL');

-- CreateEnum
CREATE TYPE "StoreStatus" AS ENUM ('REGISTERED', 'REACHABLE', 'UNREACHABLE', 'RETIRED');

-- CreateEnum
CREATE TYPE "ReplicatedOperation" AS ENUM ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE');

-- CreateEnum
CREATE TYPE "StreamingMode" AS ENUM ('OFF', 'ON', 'PARALLEL');

-- CreateEnum
CREATE TYPE "ReplicationOrigin" AS ENUM ('NONE', 'ANY');

-- CreateEnum
CREATE TYPE "ReplicationState" AS ENUM ('INITIALIZING', 'CATCHING_UP', 'STREAMING', 'DISABLED', 'ERROR');

-- CreateEnum
CREATE TYPE "ReplicaIdentity" AS ENUM ('DEFAULT', 'FULL', 'USING_INDEX', 'NOTHING');

-- CreateEnum
CREATE TYPE "TableSyncState" AS ENUM ('INITIALIZE', 'DATA_COPY', 'FINISHED_COPY', 'SYNCHRONIZED', 'READY');

-- CreateEnum
CREATE TYPE "SnapshotMode" AS ENUM ('ALWAYS', 'INITIAL', 'INITIAL_ONLY', 'NO_DATA', 'WHEN_NEEDED');

-- CreateEnum
CREATE TYPE "StreamState" AS ENUM ('RUNNING', 'PAUSED', 'FAILED');

-- CreateEnum
CREATE TYPE "ConflictKind" AS ENUM ('INSERT_EXISTS', 'UPDATE_ORIGIN_DIFFERS', 'UPDATE_EXISTS', 'UPDATE_MISSING', 'DELETE_ORIGIN_DIFFERS', 'DELETE_MISSING', 'MULTIPLE_UNIQUE_CONFLICTS');

-- CreateEnum
CREATE TYPE "ConflictResolution" AS ENUM ('UNRESOLVED', 'KEEP_LOCAL', 'APPLY_REMOTE', 'LAST_WRITE_WINS', 'MANUAL_MERGE', 'SKIPPED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "data_stores" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "engine" "StoreEngine" NOT NULL DEFAULT 'POSTGRESQL',
    "role" "StoreRole" NOT NULL DEFAULT 'PRIMARY',
    "database_instance_id" UUID,
    "database_name" VARCHAR(63) NOT NULL,
    "system_identifier" VARCHAR(20),
    "engine_version" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "wal_level" "WalLevel",
    "max_replication_slots" INTEGER,
    "status" "StoreStatus" NOT NULL DEFAULT 'REGISTERED',
    "retired_at" TIMESTAMPTZ(6),
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "data_stores_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "replication_links" (
    "id" UUID NOT NULL,
    "source_store_id" UUID NOT NULL,
    "target_store_id" UUID NOT NULL,
    "publication_name" VARCHAR(63) NOT NULL,
    "subscription_name" VARCHAR(63) NOT NULL,
    "slot_name" VARCHAR(63) NOT NULL,
    "publishes" "ReplicatedOperation"[],
    "copies_existing_rows" BOOLEAN NOT NULL DEFAULT true,
    "streaming" "StreamingMode" NOT NULL DEFAULT 'OFF',
    "is_two_phase" BOOLEAN NOT NULL DEFAULT false,
    "origin" "ReplicationOrigin" NOT NULL DEFAULT 'NONE',
    "is_bidirectional" BOOLEAN NOT NULL DEFAULT false,
    "disables_on_error" BOOLEAN NOT NULL DEFAULT true,
    "state" "ReplicationState" NOT NULL DEFAULT 'INITIALIZING',
    "confirmed_flush_lsn" VARCHAR(17),
    "replay_lag_ms" INTEGER,
    "max_lag_ms" INTEGER NOT NULL DEFAULT 30000,
    "last_error" TEXT,
    "service_account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "replication_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "replicated_tables" (
    "id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "schema_name" VARCHAR(63) NOT NULL DEFAULT 'public',
    "table_name" VARCHAR(63) NOT NULL,
    "columns" TEXT[],
    "row_filter" TEXT,
    "replica_identity" "ReplicaIdentity" NOT NULL DEFAULT 'DEFAULT',
    "identity_index" VARCHAR(63),
    "publishes_changes" BOOLEAN NOT NULL DEFAULT true,
    "sync_state" "TableSyncState" NOT NULL DEFAULT 'INITIALIZE',
    "copied_rows" BIGINT NOT NULL DEFAULT 0,
    "synced_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "replicated_tables_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_streams" (
    "id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "topic_prefix" VARCHAR(128) NOT NULL,
    "slot_name" VARCHAR(63) NOT NULL,
    "snapshot_mode" "SnapshotMode" NOT NULL DEFAULT 'INITIAL',
    "table_include" TEXT[],
    "column_exclude" TEXT[],
    "emits_tombstones" BOOLEAN NOT NULL DEFAULT true,
    "heartbeat_interval_ms" INTEGER NOT NULL DEFAULT 10000,
    "max_batch_size" INTEGER NOT NULL DEFAULT 2048,
    "max_queue_size" INTEGER NOT NULL DEFAULT 8192,
    "state" "StreamState" NOT NULL DEFAULT 'PAUSED',
    "failure" TEXT,
    "service_account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "change_streams_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sync_checkpoints" (
    "id" UUID NOT NULL,
    "stream_id" UUID NOT NULL,
    "lsn" VARCHAR(17) NOT NULL,
    "lsn_bytes" BIGINT NOT NULL,
    "transaction_id" BIGINT NOT NULL,
    "is_snapshot" BOOLEAN NOT NULL DEFAULT false,
    "event_count" BIGINT NOT NULL,
    "lag_ms" INTEGER NOT NULL,
    "retained_wal_bytes" BIGINT NOT NULL,
    "committed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sync_checkpoints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sync_conflicts" (
    "id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "schema_name" VARCHAR(63) NOT NULL,
    "table_name" VARCHAR(63) NOT NULL,
    "row_key" TEXT NOT NULL,
    "kind" "ConflictKind" NOT NULL,
    "constraint_name" VARCHAR(63),
    "local_hash" CHAR(64),
    "remote_hash" CHAR(64) NOT NULL,
    "local_committed_at" TIMESTAMPTZ(6),
    "remote_committed_at" TIMESTAMPTZ(6) NOT NULL,
    "remote_lsn" VARCHAR(17) NOT NULL,
    "resolution" "ConflictResolution" NOT NULL DEFAULT 'UNRESOLVED',
    "resolved_by_id" UUID,
    "detected_at" TIMESTAMPTZ(6) NOT NULL,
    "resolved_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "sync_conflicts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "table_ownerships" (
    "id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "schema_name" VARCHAR(63) NOT NULL DEFAULT 'public',
    "table_name" VARCHAR(63) NOT NULL,
    "owner_service" VARCHAR(63) NOT NULL,
    "service_schema_id" UUID,
    "reader_services" TEXT[],
    "is_master" BOOLEAN NOT NULL DEFAULT true,
    "valid_from" TIMESTAMPTZ(6) NOT NULL,
    "valid_to" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "table_ownerships_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "data_stores_name_key" ON "data_stores"("name");

-- CreateIndex
CREATE INDEX "data_stores_database_instance_id_idx" ON "data_stores"("database_instance_id");

-- CreateIndex
CREATE INDEX "data_stores_created_by_id_idx" ON "data_stores"("created_by_id");

-- CreateIndex
CREATE INDEX "data_stores_organization_id_idx" ON "data_stores"("organization_id");

-- CreateIndex
CREATE INDEX "data_stores_compliance_id_idx" ON "data_stores"("compliance_id");

-- CreateIndex
CREATE INDEX "replication_links_service_account_id_idx" ON "replication_links"("service_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "replication_links_source_store_id_slot_name_key" ON "replication_links"("source_store_id", "slot_name");

-- CreateIndex
CREATE UNIQUE INDEX "replication_links_target_store_id_subscription_name_key" ON "replication_links"("target_store_id", "subscription_name");

-- CreateIndex
CREATE UNIQUE INDEX "replicated_tables_link_id_schema_name_table_name_key" ON "replicated_tables"("link_id", "schema_name", "table_name");

-- CreateIndex
CREATE UNIQUE INDEX "change_streams_name_key" ON "change_streams"("name");

-- CreateIndex
CREATE INDEX "change_streams_service_account_id_idx" ON "change_streams"("service_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "change_streams_store_id_slot_name_key" ON "change_streams"("store_id", "slot_name");

-- CreateIndex
CREATE INDEX "sync_checkpoints_stream_id_created_at_idx" ON "sync_checkpoints"("stream_id", "created_at");

-- CreateIndex
CREATE INDEX "sync_checkpoints_created_at_idx" ON "sync_checkpoints" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "sync_conflicts_link_id_schema_name_table_name_row_key_idx" ON "sync_conflicts"("link_id", "schema_name", "table_name", "row_key");

-- CreateIndex
CREATE INDEX "sync_conflicts_resolved_by_id_idx" ON "sync_conflicts"("resolved_by_id");

-- CreateIndex
CREATE INDEX "sync_conflicts_created_at_idx" ON "sync_conflicts" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "table_ownerships_store_id_schema_name_table_name_idx" ON "table_ownerships"("store_id", "schema_name", "table_name");

-- CreateIndex
CREATE INDEX "table_ownerships_service_schema_id_idx" ON "table_ownerships"("service_schema_id");

-- AddForeignKey
ALTER TABLE "replication_links" ADD CONSTRAINT "replication_links_source_store_id_fkey" FOREIGN KEY ("source_store_id") REFERENCES "data_stores"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replication_links" ADD CONSTRAINT "replication_links_target_store_id_fkey" FOREIGN KEY ("target_store_id") REFERENCES "data_stores"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replicated_tables" ADD CONSTRAINT "replicated_tables_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "replication_links"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_streams" ADD CONSTRAINT "change_streams_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "data_stores"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_checkpoints" ADD CONSTRAINT "sync_checkpoints_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "change_streams"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_conflicts" ADD CONSTRAINT "sync_conflicts_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "replication_links"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "table_ownerships" ADD CONSTRAINT "table_ownerships_store_id_fkey" FOREIGN KEY ("store_id") REFERENCES "data_stores"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of data_stores
ALTER TABLE "data_stores" ADD CONSTRAINT "data_stores_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "data_stores" ADD CONSTRAINT "data_stores_engine_system_identifier_5d426ef4_check"
    CHECK ((engine = 'POSTGRESQL') = (system_identifier IS NOT NULL));
ALTER TABLE "data_stores" ADD CONSTRAINT "data_stores_system_identifier_0c3ac7d3_check"
    CHECK (system_identifier ~ '^[0-9]{15,20}$');
ALTER TABLE "data_stores" ADD CONSTRAINT "data_stores_engine_wal_level_cccf8f1f_check"
    CHECK (engine = 'POSTGRESQL' OR wal_level IS NULL);
ALTER TABLE "data_stores" ADD CONSTRAINT "data_stores_role_engine_wal_level_aabcfca6_check"
    CHECK (role <> 'PRIMARY' OR engine <> 'POSTGRESQL' OR (wal_level IS NOT NULL AND wal_level = 'LOGICAL'));
ALTER TABLE "data_stores" ADD CONSTRAINT "data_stores_max_replication_slots_55ef1845_check"
    CHECK (max_replication_slots BETWEEN 0 AND 1000);
ALTER TABLE "data_stores" ADD CONSTRAINT "data_stores_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));

-- Safeguards of replication_links
ALTER TABLE "replication_links" ADD CONSTRAINT "replication_links_source_store_id_target_store_i_50d925e6_check"
    CHECK (source_store_id <> target_store_id);
ALTER TABLE "replication_links" ADD CONSTRAINT "replication_links_publication_name_subscription_a892a402_check"
    CHECK (publication_name ~ '^[a-z_][a-z0-9_]{0,62}$' AND subscription_name ~ '^[a-z_][a-z0-9_]{0,62}$' AND slot_name ~ '^[a-z0-9_]{1,63}$');
ALTER TABLE "replication_links" ADD CONSTRAINT "replication_links_publishes_f23c6290_check"
    CHECK (coalesce(cardinality(publishes), 0) >= 1);
ALTER TABLE "replication_links" ADD CONSTRAINT "replication_links_confirmed_flush_lsn_ced55d35_check"
    CHECK (confirmed_flush_lsn ~ '^[0-9A-F]{1,8}/[0-9A-F]{1,8}$');
ALTER TABLE "replication_links" ADD CONSTRAINT "replication_links_replay_lag_ms_max_lag_ms_042268a4_check"
    CHECK (replay_lag_ms >= 0 AND max_lag_ms > 0);
ALTER TABLE "replication_links" ADD CONSTRAINT "replication_links_state_last_error_791ad0c6_check"
    CHECK ((state = 'ERROR') = (last_error IS NOT NULL));
ALTER TABLE "replication_links" ADD CONSTRAINT "replication_links_origin_is_bidirectional_b210908c_check"
    CHECK (origin = 'NONE' OR NOT is_bidirectional);

-- Safeguards of replicated_tables
ALTER TABLE "replicated_tables" ADD CONSTRAINT "replicated_tables_schema_name_table_name_043f6747_check"
    CHECK (schema_name ~ '^[a-z_][a-z0-9_]{0,62}$' AND table_name ~ '^[a-z_][a-z0-9_]{0,62}$');
ALTER TABLE "replicated_tables" ADD CONSTRAINT "replicated_tables_replica_identity_publishes_cha_6ae2384b_check"
    CHECK (replica_identity <> 'NOTHING' OR NOT publishes_changes);
ALTER TABLE "replicated_tables" ADD CONSTRAINT "replicated_tables_replica_identity_identity_inde_4fad8f65_check"
    CHECK ((replica_identity = 'USING_INDEX') = (identity_index IS NOT NULL));
ALTER TABLE "replicated_tables" ADD CONSTRAINT "replicated_tables_copied_rows_9c344f2b_check"
    CHECK (copied_rows >= 0);
ALTER TABLE "replicated_tables" ADD CONSTRAINT "replicated_tables_sync_state_synced_at_689c8274_check"
    CHECK ((sync_state = 'READY') = (synced_at IS NOT NULL));

-- Safeguards of change_streams
ALTER TABLE "change_streams" ADD CONSTRAINT "change_streams_topic_prefix_slot_name_2c6208d4_check"
    CHECK (topic_prefix ~ '^[A-Za-z0-9._-]{1,128}$' AND slot_name ~ '^[a-z0-9_]{1,63}$');
ALTER TABLE "change_streams" ADD CONSTRAINT "change_streams_table_include_79d0c012_check"
    CHECK (coalesce(cardinality(table_include), 0) >= 1);
ALTER TABLE "change_streams" ADD CONSTRAINT "change_streams_heartbeat_interval_ms_31533bf2_check"
    CHECK (heartbeat_interval_ms BETWEEN 0 AND 600000);
ALTER TABLE "change_streams" ADD CONSTRAINT "change_streams_max_batch_size_max_queue_size_dbb95060_check"
    CHECK (max_batch_size BETWEEN 1 AND 100000 AND max_queue_size > max_batch_size);
ALTER TABLE "change_streams" ADD CONSTRAINT "change_streams_state_failure_1bbe89ff_check"
    CHECK ((state = 'FAILED') = (failure IS NOT NULL));

-- Safeguards of sync_checkpoints
ALTER TABLE "sync_checkpoints" ADD CONSTRAINT "sync_checkpoints_lsn_3b065c72_check"
    CHECK (lsn ~ '^[0-9A-F]{1,8}/[0-9A-F]{1,8}$');
ALTER TABLE "sync_checkpoints" ADD CONSTRAINT "sync_checkpoints_lsn_bytes_transaction_id_7a41312c_check"
    CHECK (lsn_bytes >= 0 AND transaction_id >= 0);
ALTER TABLE "sync_checkpoints" ADD CONSTRAINT "sync_checkpoints_event_count_lag_ms_retained_wal_282fd6d8_check"
    CHECK (event_count >= 0 AND lag_ms >= 0 AND retained_wal_bytes >= 0);
ALTER TABLE "sync_checkpoints" ADD CONSTRAINT "sync_checkpoints_committed_at_created_at_381f8fff_check"
    CHECK (committed_at <= created_at + interval '1 minute');

-- Safeguards of sync_conflicts
ALTER TABLE "sync_conflicts" ADD CONSTRAINT "sync_conflicts_remote_lsn_f9b60bd7_check"
    CHECK (remote_lsn ~ '^[0-9A-F]{1,8}/[0-9A-F]{1,8}$');
ALTER TABLE "sync_conflicts" ADD CONSTRAINT "sync_conflicts_kind_local_hash_e64b07c9_check"
    CHECK (kind IN ('UPDATE_MISSING', 'DELETE_MISSING') = (local_hash IS NULL));
ALTER TABLE "sync_conflicts" ADD CONSTRAINT "sync_conflicts_local_hash_remote_hash_31b979a2_check"
    CHECK (local_hash ~ '^[0-9a-f]{64}$' AND remote_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "sync_conflicts" ADD CONSTRAINT "sync_conflicts_resolution_resolved_at_7960cf2c_check"
    CHECK ((resolution = 'UNRESOLVED') = (resolved_at IS NULL));
ALTER TABLE "sync_conflicts" ADD CONSTRAINT "sync_conflicts_resolution_resolved_by_id_0fb91642_check"
    CHECK (resolution <> 'MANUAL_MERGE' OR resolved_by_id IS NOT NULL);
ALTER TABLE "sync_conflicts" ADD CONSTRAINT "sync_conflicts_resolved_at_detected_at_b40b68b8_check"
    CHECK (resolved_at >= detected_at);
CREATE INDEX "sync_conflicts_link_id_detected_at_0af5982f_idx" ON "sync_conflicts" ("link_id", "detected_at")
    WHERE (resolution = 'UNRESOLVED' AND deleted_at IS NULL);

-- Safeguards of table_ownerships
ALTER TABLE "table_ownerships" ADD CONSTRAINT "table_ownerships_schema_name_table_name_043f6747_check"
    CHECK (schema_name ~ '^[a-z_][a-z0-9_]{0,62}$' AND table_name ~ '^[a-z_][a-z0-9_]{0,62}$');
ALTER TABLE "table_ownerships" ADD CONSTRAINT "table_ownerships_owner_service_reader_services_e84c1e34_check"
    CHECK (NOT (owner_service = ANY (reader_services)));
ALTER TABLE "table_ownerships" ADD CONSTRAINT "table_ownerships_valid_to_valid_from_ad91a924_check"
    CHECK (valid_to > valid_from);
ALTER TABLE "table_ownerships" ADD CONSTRAINT "table_ownerships_owner_service_1b9b3f83_check"
    CHECK (owner_service ~ '^[a-z0-9][a-z0-9_-]{0,62}$');
CREATE UNIQUE INDEX "table_ownerships_store_id_schema_name_table_name_76dd7432_key" ON "table_ownerships" ("store_id", "schema_name", "table_name")
    WHERE (valid_to IS NULL AND deleted_at IS NULL);

-- Access to data_stores
ALTER TABLE "data_stores" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "data_stores" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "data_stores" TO azora_service;
GRANT SELECT ON "data_stores" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "data_stores_0ed45fe8_access" ON "data_stores"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "data_stores" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "data_stores" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "data_stores" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."data_stores" WITH (security_barrier = true) AS
    SELECT "id", "name", "engine", "role", "database_instance_id", "database_name", "system_identifier", "engine_version",
        "region", "wal_level", "max_replication_slots", "status", "retired_at", "created_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "data_stores";
GRANT SELECT ON azora_reader."data_stores" TO azora_reader;
ALTER VIEW azora_reader."data_stores" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "data_stores"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "data_stores"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "data_stores"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "data_stores"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to replication_links
ALTER TABLE "replication_links" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "replication_links" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "replication_links" TO azora_service;
GRANT SELECT ON "replication_links" TO azora_maintenance, azora_masker;
CREATE POLICY "replication_links_1c7765d2_access" ON "replication_links"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "replication_links" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."replication_links" WITH (security_barrier = true) AS
    SELECT "id", "source_store_id", "target_store_id", "publication_name", "subscription_name", "slot_name", "publishes",
        "copies_existing_rows", "streaming", "is_two_phase", "origin", "is_bidirectional", "disables_on_error",
        "state", "confirmed_flush_lsn", "replay_lag_ms", "max_lag_ms", "last_error", "service_account_id",
        "created_at", "updated_at", "deleted_at"
    FROM "replication_links";
GRANT SELECT ON azora_reader."replication_links" TO azora_reader;
ALTER VIEW azora_reader."replication_links" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "replication_links"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "replication_links"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "replication_links"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "replication_links"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to replicated_tables
ALTER TABLE "replicated_tables" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "replicated_tables" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "replicated_tables" TO azora_service;
GRANT SELECT ON "replicated_tables" TO azora_maintenance, azora_masker;
CREATE POLICY "replicated_tables_d0e7d7b4_access" ON "replicated_tables"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "replicated_tables" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."replicated_tables" WITH (security_barrier = true) AS
    SELECT "id", "link_id", "schema_name", "table_name", "columns", "row_filter", "replica_identity", "identity_index",
        "publishes_changes", "sync_state", "copied_rows", "synced_at", "created_at", "updated_at"
    FROM "replicated_tables";
GRANT SELECT ON azora_reader."replicated_tables" TO azora_reader;
ALTER VIEW azora_reader."replicated_tables" OWNER TO azora_masker;

-- Access to change_streams
ALTER TABLE "change_streams" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "change_streams" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "change_streams" TO azora_service;
GRANT SELECT ON "change_streams" TO azora_maintenance, azora_masker;
CREATE POLICY "change_streams_ceb87ebc_access" ON "change_streams"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "change_streams" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."change_streams" WITH (security_barrier = true) AS
    SELECT "id", "store_id", "name", "topic_prefix", "slot_name", "snapshot_mode", "table_include", "column_exclude",
        "emits_tombstones", "heartbeat_interval_ms", "max_batch_size", "max_queue_size", "state", "failure",
        "service_account_id", "created_at", "updated_at", "deleted_at"
    FROM "change_streams";
GRANT SELECT ON azora_reader."change_streams" TO azora_reader;
ALTER VIEW azora_reader."change_streams" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "change_streams"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "change_streams"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "change_streams"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "change_streams"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to sync_checkpoints
ALTER TABLE "sync_checkpoints" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sync_checkpoints" FROM PUBLIC;
GRANT SELECT, INSERT ON "sync_checkpoints" TO azora_service;
GRANT SELECT ON "sync_checkpoints" TO azora_maintenance, azora_masker;
CREATE POLICY "sync_checkpoints_7358e476_access" ON "sync_checkpoints"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sync_checkpoints" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."sync_checkpoints" WITH (security_barrier = true) AS
    SELECT "id", "stream_id", "lsn", "lsn_bytes", "transaction_id", "is_snapshot", "event_count", "lag_ms",
        "retained_wal_bytes", "committed_at", "created_at"
    FROM "sync_checkpoints";
GRANT SELECT ON azora_reader."sync_checkpoints" TO azora_reader;
ALTER VIEW azora_reader."sync_checkpoints" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "sync_checkpoints"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "sync_checkpoints"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to sync_conflicts
ALTER TABLE "sync_conflicts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sync_conflicts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sync_conflicts" TO azora_service;
GRANT SELECT ON "sync_conflicts" TO azora_maintenance, azora_masker;
CREATE POLICY "sync_conflicts_485f7cdd_access" ON "sync_conflicts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sync_conflicts" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."sync_conflicts" WITH (security_barrier = true) AS
    SELECT "id", "link_id", "schema_name", "table_name", "row_key", "kind", "constraint_name", "local_hash",
        "remote_hash", "local_committed_at", "remote_committed_at", "remote_lsn", "resolution", "resolved_by_id",
        "detected_at", "resolved_at", "created_at", "updated_at", "deleted_at"
    FROM "sync_conflicts";
GRANT SELECT ON azora_reader."sync_conflicts" TO azora_reader;
ALTER VIEW azora_reader."sync_conflicts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "sync_conflicts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "sync_conflicts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "sync_conflicts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "sync_conflicts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to table_ownerships
ALTER TABLE "table_ownerships" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "table_ownerships" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "table_ownerships" TO azora_service;
GRANT SELECT ON "table_ownerships" TO azora_maintenance, azora_masker;
CREATE POLICY "table_ownerships_7ee1579c_access" ON "table_ownerships"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "table_ownerships" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."table_ownerships" WITH (security_barrier = true) AS
    SELECT "id", "store_id", "schema_name", "table_name", "owner_service", "service_schema_id", "reader_services",
        "is_master", "valid_from", "valid_to", "created_at", "updated_at", "deleted_at"
    FROM "table_ownerships";
GRANT SELECT ON azora_reader."table_ownerships" TO azora_reader;
ALTER VIEW azora_reader."table_ownerships" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "table_ownerships"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "table_ownerships"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "table_ownerships"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "table_ownerships"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
