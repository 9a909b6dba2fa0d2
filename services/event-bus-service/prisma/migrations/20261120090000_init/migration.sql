-- CreateEnum
CREATE TYPE "CleanupPolicy" AS ENUM ('DELETE', 'COMPACT', 'COMPACT_DELETE');

-- CreateEnum
CREATE TYPE "TopicStatus" AS ENUM ('ACTIVE', 'READ_ONLY', 'RETIRED');

-- CreateEnum
CREATE TYPE "SchemaFormat" AS ENUM ('JSON_SCHEMA', 'AVRO', 'PROTOBUF');

-- CreateEnum
CREATE TYPE "SchemaCompatibility" AS ENUM ('NONE', 'BACKWARD', 'BACKWARD_TRANSITIVE', 'FORWARD', 'FORWARD_TRANSITIVE', 'FULL', 'FULL_TRANSITIVE');

-- CreateEnum
CREATE TYPE "EventSchemaStatus" AS ENUM ('DRAFT', 'CURRENT', 'SUPERSEDED', 'DEPRECATED');

-- CreateEnum
CREATE TYPE "DeliveryMode" AS ENUM ('PULL', 'PUSH');

-- CreateEnum
CREATE TYPE "StartPosition" AS ENUM ('EARLIEST', 'LATEST');

-- CreateEnum
CREATE TYPE "SubscriptionStatus" AS ENUM ('ACTIVE', 'PAUSED', 'REBALANCING', 'DEAD');

-- CreateEnum
CREATE TYPE "DeadLetterCause" AS ENUM ('SCHEMA_MISMATCH', 'HANDLER_ERROR', 'TIMEOUT', 'POISON_MESSAGE', 'EXPIRED');

-- CreateEnum
CREATE TYPE "DeadLetterResolution" AS ENUM ('PENDING', 'REPLAYED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "event_topics" (
    "id" UUID NOT NULL,
    "name" VARCHAR(249) NOT NULL,
    "title" TEXT NOT NULL,
    "owner_service_id" UUID NOT NULL,
    "partition_count" SMALLINT NOT NULL DEFAULT 3,
    "replication_factor" SMALLINT NOT NULL DEFAULT 3,
    "min_in_sync_replicas" SMALLINT NOT NULL DEFAULT 2,
    "cleanup_policy" "CleanupPolicy" NOT NULL DEFAULT 'DELETE',
    "retention_hours" INTEGER,
    "retention_bytes" BIGINT,
    "max_event_bytes" INTEGER NOT NULL DEFAULT 262144,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "holds_personal_data" BOOLEAN NOT NULL DEFAULT false,
    "status" "TopicStatus" NOT NULL DEFAULT 'ACTIVE',
    "retired_at" TIMESTAMPTZ(6),
    "steward_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "event_topics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic_partitions" (
    "id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "partition" SMALLINT NOT NULL,
    "leader_broker" TEXT,
    "leader_epoch" INTEGER NOT NULL DEFAULT 0,
    "in_sync_replicas" SMALLINT NOT NULL,
    "log_start_offset" BIGINT NOT NULL DEFAULT 0,
    "high_watermark" BIGINT NOT NULL DEFAULT 0,
    "size_bytes" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "topic_partitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_schemas" (
    "id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "ce_name" VARCHAR(128) NOT NULL,
    "version" INTEGER NOT NULL,
    "format" "SchemaFormat" NOT NULL DEFAULT 'JSON_SCHEMA',
    "content" TEXT NOT NULL,
    "fingerprint" CHAR(64) NOT NULL,
    "data_schema_uri" TEXT NOT NULL,
    "compatibility" "SchemaCompatibility" NOT NULL DEFAULT 'BACKWARD',
    "status" "EventSchemaStatus" NOT NULL DEFAULT 'DRAFT',
    "published_at" TIMESTAMPTZ(6),
    "deprecated_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "event_schemas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_events" (
    "id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "partition" SMALLINT NOT NULL,
    "offset_number" BIGINT NOT NULL,
    "schema_id" UUID NOT NULL,
    "ce_id" VARCHAR(255) NOT NULL,
    "source" TEXT NOT NULL,
    "spec_version" CHAR(3) NOT NULL DEFAULT '1.0',
    "subject" TEXT,
    "data_content_type" TEXT DEFAULT 'application/json',
    "data" JSONB,
    "data_bytes" BYTEA,
    "partition_key" TEXT,
    "traceparent" CHAR(55),
    "extensions" JSONB NOT NULL DEFAULT '{}',
    "published_by_id" UUID NOT NULL,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "published_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_subscriptions" (
    "id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "group_name" VARCHAR(128) NOT NULL,
    "consumer_service_id" UUID NOT NULL,
    "service_account_id" UUID NOT NULL,
    "ce_names" TEXT[],
    "filter" JSONB,
    "delivery_mode" "DeliveryMode" NOT NULL DEFAULT 'PULL',
    "sink_url" TEXT,
    "start_from" "StartPosition" NOT NULL DEFAULT 'LATEST',
    "max_in_flight" INTEGER NOT NULL DEFAULT 100,
    "ack_deadline_seconds" INTEGER NOT NULL DEFAULT 60,
    "max_attempts" SMALLINT NOT NULL DEFAULT 8,
    "status" "SubscriptionStatus" NOT NULL DEFAULT 'ACTIVE',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "event_subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consumer_offsets" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "partition" SMALLINT NOT NULL,
    "committed_offset" BIGINT NOT NULL,
    "lag" BIGINT NOT NULL DEFAULT 0,
    "generation" INTEGER NOT NULL DEFAULT 0,
    "member_name" TEXT,
    "commit_note" TEXT,
    "committed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "consumer_offsets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dead_letter_events" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "cause" "DeadLetterCause" NOT NULL,
    "attempt_count" SMALLINT NOT NULL,
    "error_class" TEXT,
    "error_message" TEXT NOT NULL,
    "first_failed_at" TIMESTAMPTZ(6) NOT NULL,
    "last_failed_at" TIMESTAMPTZ(6) NOT NULL,
    "resolution" "DeadLetterResolution" NOT NULL DEFAULT 'PENDING',
    "resolved_by_id" UUID,
    "resolved_at" TIMESTAMPTZ(6),
    "note" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "dead_letter_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "event_topics_name_key" ON "event_topics"("name");

-- CreateIndex
CREATE INDEX "event_topics_owner_service_id_idx" ON "event_topics"("owner_service_id");

-- CreateIndex
CREATE INDEX "event_topics_steward_id_idx" ON "event_topics"("steward_id");

-- CreateIndex
CREATE INDEX "event_topics_organization_id_idx" ON "event_topics"("organization_id");

-- CreateIndex
CREATE INDEX "event_topics_compliance_id_idx" ON "event_topics"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "topic_partitions_topic_id_partition_key" ON "topic_partitions"("topic_id", "partition");

-- CreateIndex
CREATE UNIQUE INDEX "event_schemas_data_schema_uri_key" ON "event_schemas"("data_schema_uri");

-- CreateIndex
CREATE UNIQUE INDEX "event_schemas_topic_id_ce_name_version_key" ON "event_schemas"("topic_id", "ce_name", "version");

-- CreateIndex
CREATE INDEX "published_events_schema_id_created_at_idx" ON "published_events"("schema_id", "created_at");

-- CreateIndex
CREATE INDEX "published_events_published_by_id_created_at_idx" ON "published_events"("published_by_id", "created_at");

-- CreateIndex
CREATE INDEX "published_events_created_at_idx" ON "published_events" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "published_events_offset_key" ON "published_events"("topic_id", "partition", "offset_number");

-- CreateIndex
CREATE UNIQUE INDEX "published_events_source_ce_id_key" ON "published_events"("source", "ce_id");

-- CreateIndex
CREATE INDEX "event_subscriptions_consumer_service_id_idx" ON "event_subscriptions"("consumer_service_id");

-- CreateIndex
CREATE INDEX "event_subscriptions_service_account_id_idx" ON "event_subscriptions"("service_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_subscriptions_topic_id_group_name_key" ON "event_subscriptions"("topic_id", "group_name");

-- CreateIndex
CREATE INDEX "consumer_offsets_topic_id_partition_idx" ON "consumer_offsets"("topic_id", "partition");

-- CreateIndex
CREATE UNIQUE INDEX "consumer_offsets_subscription_id_topic_id_partition_key" ON "consumer_offsets"("subscription_id", "topic_id", "partition");

-- CreateIndex
CREATE INDEX "dead_letter_events_event_id_idx" ON "dead_letter_events"("event_id");

-- CreateIndex
CREATE INDEX "dead_letter_events_resolved_by_id_idx" ON "dead_letter_events"("resolved_by_id");

-- CreateIndex
CREATE INDEX "dead_letter_events_created_at_idx" ON "dead_letter_events" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "dead_letter_events_subscription_id_event_id_key" ON "dead_letter_events"("subscription_id", "event_id");

-- AddForeignKey
ALTER TABLE "topic_partitions" ADD CONSTRAINT "topic_partitions_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "event_topics"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_schemas" ADD CONSTRAINT "event_schemas_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "event_topics"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_events" ADD CONSTRAINT "published_events_topic_id_partition_fkey" FOREIGN KEY ("topic_id", "partition") REFERENCES "topic_partitions"("topic_id", "partition") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_events" ADD CONSTRAINT "published_events_schema_id_fkey" FOREIGN KEY ("schema_id") REFERENCES "event_schemas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_subscriptions" ADD CONSTRAINT "event_subscriptions_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "event_topics"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "event_subscriptions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_topic_id_partition_fkey" FOREIGN KEY ("topic_id", "partition") REFERENCES "topic_partitions"("topic_id", "partition") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dead_letter_events" ADD CONSTRAINT "dead_letter_events_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "event_subscriptions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dead_letter_events" ADD CONSTRAINT "dead_letter_events_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "published_events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of event_topics
ALTER TABLE "event_topics" ADD CONSTRAINT "event_topics_name_ae89bb01_check"
    CHECK (name ~ '^[a-z0-9]+([._-][a-z0-9]+)*$' AND char_length(name) <= 249);
ALTER TABLE "event_topics" ADD CONSTRAINT "event_topics_partition_count_replication_factor_339e4c67_check"
    CHECK (partition_count BETWEEN 1 AND 1000 AND replication_factor BETWEEN 1 AND 7);
ALTER TABLE "event_topics" ADD CONSTRAINT "event_topics_min_in_sync_replicas_replication_fa_a34fcffb_check"
    CHECK (min_in_sync_replicas BETWEEN 1 AND replication_factor);
ALTER TABLE "event_topics" ADD CONSTRAINT "event_topics_retention_hours_retention_bytes_2ac17b47_check"
    CHECK (retention_hours > 0 AND retention_bytes > 0);
ALTER TABLE "event_topics" ADD CONSTRAINT "event_topics_cleanup_policy_retention_hours_rete_67ade32e_check"
    CHECK (cleanup_policy = 'COMPACT' OR num_nonnulls(retention_hours, retention_bytes) >= 1);
ALTER TABLE "event_topics" ADD CONSTRAINT "event_topics_max_event_bytes_89fcbaa6_check"
    CHECK (max_event_bytes BETWEEN 1 AND 10485760);
ALTER TABLE "event_topics" ADD CONSTRAINT "event_topics_is_public_holds_personal_data_c9e8e990_check"
    CHECK (NOT (is_public AND holds_personal_data));
ALTER TABLE "event_topics" ADD CONSTRAINT "event_topics_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));

-- Safeguards of topic_partitions
ALTER TABLE "topic_partitions" ADD CONSTRAINT "topic_partitions_partition_341d7347_check"
    CHECK (partition >= 0);
ALTER TABLE "topic_partitions" ADD CONSTRAINT "topic_partitions_log_start_offset_high_watermark_96e930d1_check"
    CHECK (log_start_offset >= 0 AND high_watermark >= log_start_offset);
ALTER TABLE "topic_partitions" ADD CONSTRAINT "topic_partitions_leader_epoch_37b9d720_check"
    CHECK (leader_epoch >= 0);
ALTER TABLE "topic_partitions" ADD CONSTRAINT "topic_partitions_in_sync_replicas_7d0bfaf1_check"
    CHECK (in_sync_replicas BETWEEN 0 AND 7);
ALTER TABLE "topic_partitions" ADD CONSTRAINT "topic_partitions_size_bytes_98b932f1_check"
    CHECK (size_bytes >= 0);

-- Safeguards of event_schemas
ALTER TABLE "event_schemas" ADD CONSTRAINT "event_schemas_ce_name_5b18836f_check"
    CHECK (ce_name ~ '^[a-z0-9_]+(\.[a-z0-9_]+)*$');
ALTER TABLE "event_schemas" ADD CONSTRAINT "event_schemas_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "event_schemas" ADD CONSTRAINT "event_schemas_fingerprint_9ccb7a79_check"
    CHECK (fingerprint ~ '^[0-9a-f]{64}$');
ALTER TABLE "event_schemas" ADD CONSTRAINT "event_schemas_data_schema_uri_2c1ba070_check"
    CHECK (data_schema_uri ~ '^(https|urn):');
ALTER TABLE "event_schemas" ADD CONSTRAINT "event_schemas_status_published_at_612daed8_check"
    CHECK ((status = 'DRAFT') = (published_at IS NULL));
ALTER TABLE "event_schemas" ADD CONSTRAINT "event_schemas_deprecated_at_published_at_3faf0e4b_check"
    CHECK (deprecated_at >= published_at);
ALTER TABLE "event_schemas" ADD CONSTRAINT "event_schemas_status_deprecated_at_92bfd565_check"
    CHECK (status <> 'DEPRECATED' OR deprecated_at IS NOT NULL);
CREATE UNIQUE INDEX "event_schemas_topic_id_ce_name_f4b37296_key" ON "event_schemas" ("topic_id", "ce_name")
    WHERE (status = 'CURRENT' AND deleted_at IS NULL);

-- Safeguards of published_events
ALTER TABLE "published_events" ADD CONSTRAINT "published_events_offset_number_partition_991667cb_check"
    CHECK (offset_number >= 0 AND partition >= 0);
ALTER TABLE "published_events" ADD CONSTRAINT "published_events_ce_id_source_39b6c392_check"
    CHECK (char_length(ce_id) BETWEEN 1 AND 255 AND char_length(source) >= 1);
ALTER TABLE "published_events" ADD CONSTRAINT "published_events_spec_version_acb89a88_check"
    CHECK (spec_version = '1.0');
ALTER TABLE "published_events" ADD CONSTRAINT "published_events_data_data_bytes_0e2c59d7_check"
    CHECK (num_nonnulls(data, data_bytes) <= 1);
ALTER TABLE "published_events" ADD CONSTRAINT "published_events_data_content_type_data_data_byt_9be321e0_check"
    CHECK (data_content_type IS NOT NULL OR (data IS NULL AND data_bytes IS NULL));
ALTER TABLE "published_events" ADD CONSTRAINT "published_events_extensions_eff5afce_check"
    CHECK (jsonb_typeof(extensions) = 'object');
ALTER TABLE "published_events" ADD CONSTRAINT "published_events_traceparent_781dd71c_check"
    CHECK (traceparent ~ '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$');

-- Safeguards of event_subscriptions
ALTER TABLE "event_subscriptions" ADD CONSTRAINT "event_subscriptions_group_name_17dbe4eb_check"
    CHECK (group_name ~ '^[a-z0-9]+([._-][a-z0-9]+)*$');
ALTER TABLE "event_subscriptions" ADD CONSTRAINT "event_subscriptions_delivery_mode_sink_url_d19be144_check"
    CHECK ((delivery_mode = 'PUSH') = (sink_url IS NOT NULL));
ALTER TABLE "event_subscriptions" ADD CONSTRAINT "event_subscriptions_sink_url_7549e759_check"
    CHECK (sink_url ~ '^https?://');
ALTER TABLE "event_subscriptions" ADD CONSTRAINT "event_subscriptions_max_attempts_ack_deadline_se_413c07f3_check"
    CHECK (max_attempts BETWEEN 1 AND 100 AND ack_deadline_seconds BETWEEN 10 AND 600);
ALTER TABLE "event_subscriptions" ADD CONSTRAINT "event_subscriptions_filter_34abdb4a_check"
    CHECK (filter IS NULL OR jsonb_typeof(filter) = 'object');
ALTER TABLE "event_subscriptions" ADD CONSTRAINT "event_subscriptions_max_in_flight_1f80cbad_check"
    CHECK (max_in_flight BETWEEN 1 AND 10000);

-- Safeguards of consumer_offsets
ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_committed_offset_lag_bcb272bd_check"
    CHECK (committed_offset >= 0 AND lag >= 0);
ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_generation_84d76ae3_check"
    CHECK (generation >= 0);
ALTER TABLE "consumer_offsets" ADD CONSTRAINT "consumer_offsets_commit_note_21d7c5ca_check"
    CHECK (commit_note IS NULL OR char_length(commit_note) <= 4096);

-- Safeguards of dead_letter_events
ALTER TABLE "dead_letter_events" ADD CONSTRAINT "dead_letter_events_attempt_count_39687d14_check"
    CHECK (attempt_count >= 1);
ALTER TABLE "dead_letter_events" ADD CONSTRAINT "dead_letter_events_last_failed_at_first_failed_a_26e34001_check"
    CHECK (last_failed_at >= first_failed_at);
ALTER TABLE "dead_letter_events" ADD CONSTRAINT "dead_letter_events_resolution_resolved_at_590d5d2e_check"
    CHECK ((resolution = 'PENDING') = (resolved_at IS NULL));
ALTER TABLE "dead_letter_events" ADD CONSTRAINT "dead_letter_events_resolution_resolved_by_id_not_00443ecb_check"
    CHECK (resolution <> 'DISCARDED' OR (resolved_by_id IS NOT NULL AND note IS NOT NULL));
CREATE INDEX "dead_letter_events_subscription_id_first_failed_at_80ba09d8_idx" ON "dead_letter_events" ("subscription_id", "first_failed_at")
    WHERE (resolution = 'PENDING' AND deleted_at IS NULL);

-- Access to event_topics
ALTER TABLE "event_topics" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "event_topics" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "event_topics" TO azora_service;
GRANT SELECT ON "event_topics" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "event_topics_7591d299_access" ON "event_topics"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "event_topics" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "event_topics" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "event_topics" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."event_topics" WITH (security_barrier = true) AS
    SELECT "id", "name", "title", "owner_service_id", "partition_count", "replication_factor", "min_in_sync_replicas",
        "cleanup_policy", "retention_hours", "retention_bytes", "max_event_bytes", "is_public", "holds_personal_data",
        "status", "retired_at", "steward_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "event_topics";
GRANT SELECT ON azora_reader."event_topics" TO azora_reader;
ALTER VIEW azora_reader."event_topics" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "event_topics"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "event_topics"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "event_topics"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "event_topics"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to topic_partitions
ALTER TABLE "topic_partitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "topic_partitions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "topic_partitions" TO azora_service;
GRANT SELECT ON "topic_partitions" TO azora_maintenance, azora_masker;
CREATE POLICY "topic_partitions_3452a715_access" ON "topic_partitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "topic_partitions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."topic_partitions" WITH (security_barrier = true) AS
    SELECT "id", "topic_id", "partition", "leader_broker", "leader_epoch", "in_sync_replicas", "log_start_offset",
        "high_watermark", "size_bytes", "created_at", "updated_at"
    FROM "topic_partitions";
GRANT SELECT ON azora_reader."topic_partitions" TO azora_reader;
ALTER VIEW azora_reader."topic_partitions" OWNER TO azora_masker;

-- Access to event_schemas
ALTER TABLE "event_schemas" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "event_schemas" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "event_schemas" TO azora_service;
GRANT SELECT ON "event_schemas" TO azora_maintenance, azora_masker;
CREATE POLICY "event_schemas_2cb0445a_access" ON "event_schemas"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "event_schemas" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."event_schemas" WITH (security_barrier = true) AS
    SELECT "id", "topic_id", "ce_name", "version", "format", "content", "fingerprint", "data_schema_uri", "compatibility",
        "status", "published_at", "deprecated_at", "created_at", "updated_at", "deleted_at"
    FROM "event_schemas";
GRANT SELECT ON azora_reader."event_schemas" TO azora_reader;
ALTER VIEW azora_reader."event_schemas" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "event_schemas"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "event_schemas"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "event_schemas"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "event_schemas"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to published_events
ALTER TABLE "published_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "published_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "published_events" TO azora_service;
GRANT SELECT ON "published_events" TO azora_maintenance, azora_masker;
CREATE POLICY "published_events_b0d70e09_access" ON "published_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "published_events" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."published_events" WITH (security_barrier = true) AS
    SELECT "id", "topic_id", "partition", "offset_number", "schema_id", "ce_id", "source", "spec_version", "subject",
        "data_content_type", "data", "data_bytes", "partition_key", "traceparent", "extensions", "published_by_id",
        "occurred_at", "created_at"
    FROM "published_events";
GRANT SELECT ON azora_reader."published_events" TO azora_reader;
ALTER VIEW azora_reader."published_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "published_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "published_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to event_subscriptions
ALTER TABLE "event_subscriptions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "event_subscriptions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "event_subscriptions" TO azora_service;
GRANT SELECT ON "event_subscriptions" TO azora_maintenance, azora_masker;
CREATE POLICY "event_subscriptions_c3075d99_access" ON "event_subscriptions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "event_subscriptions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."event_subscriptions" WITH (security_barrier = true) AS
    SELECT "id", "topic_id", "group_name", "consumer_service_id", "service_account_id", "ce_names", "filter",
        "delivery_mode", "sink_url", "start_from", "max_in_flight", "ack_deadline_seconds", "max_attempts", "status",
        "created_at", "updated_at", "deleted_at"
    FROM "event_subscriptions";
GRANT SELECT ON azora_reader."event_subscriptions" TO azora_reader;
ALTER VIEW azora_reader."event_subscriptions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "event_subscriptions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "event_subscriptions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "event_subscriptions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "event_subscriptions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to consumer_offsets
ALTER TABLE "consumer_offsets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "consumer_offsets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "consumer_offsets" TO azora_service;
GRANT SELECT ON "consumer_offsets" TO azora_maintenance, azora_masker;
CREATE POLICY "consumer_offsets_ba62cefe_access" ON "consumer_offsets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "consumer_offsets" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."consumer_offsets" WITH (security_barrier = true) AS
    SELECT "id", "subscription_id", "topic_id", "partition", "committed_offset", "lag", "generation", "member_name",
        "commit_note", "committed_at", "created_at", "updated_at"
    FROM "consumer_offsets";
GRANT SELECT ON azora_reader."consumer_offsets" TO azora_reader;
ALTER VIEW azora_reader."consumer_offsets" OWNER TO azora_masker;

-- Access to dead_letter_events
ALTER TABLE "dead_letter_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dead_letter_events" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "dead_letter_events" TO azora_service;
GRANT SELECT ON "dead_letter_events" TO azora_maintenance, azora_masker;
CREATE POLICY "dead_letter_events_d7645488_access" ON "dead_letter_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dead_letter_events" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."dead_letter_events" WITH (security_barrier = true) AS
    SELECT "id", "subscription_id", "event_id", "cause", "attempt_count", "error_class", "error_message",
        "first_failed_at", "last_failed_at", "resolution", "resolved_by_id", "resolved_at", "note", "created_at",
        "updated_at", "deleted_at"
    FROM "dead_letter_events";
GRANT SELECT ON azora_reader."dead_letter_events" TO azora_reader;
ALTER VIEW azora_reader."dead_letter_events" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "dead_letter_events"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "dead_letter_events"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "dead_letter_events"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "dead_letter_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
