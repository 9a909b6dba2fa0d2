-- CreateEnum
CREATE TYPE "DefinitionStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "RecoveryMode" AS ENUM ('BACKWARD', 'FORWARD');

-- CreateEnum
CREATE TYPE "StepKind" AS ENUM ('COMPENSATABLE', 'PIVOT', 'RETRIABLE');

-- CreateEnum
CREATE TYPE "SagaStatus" AS ENUM ('RUNNING', 'COMPLETED', 'COMPENSATING', 'COMPENSATED', 'FAILED');

-- CreateEnum
CREATE TYPE "StepStatus" AS ENUM ('PENDING', 'SENT', 'SUCCEEDED', 'FAILED', 'SKIPPED');

-- CreateEnum
CREATE TYPE "CompensationStatus" AS ENUM ('REQUESTED', 'SENT', 'COMPENSATED', 'NEEDS_OPERATOR');

-- CreateEnum
CREATE TYPE "IdempotencyState" AS ENUM ('IN_PROGRESS', 'COMPLETED');

-- CreateEnum
CREATE TYPE "OutboxStatus" AS ENUM ('PENDING', 'PUBLISHED', 'FAILED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "saga_definitions" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "description" TEXT NOT NULL,
    "status" "DefinitionStatus" NOT NULL DEFAULT 'DRAFT',
    "input_schema" JSONB NOT NULL,
    "timeout_seconds" INTEGER NOT NULL,
    "recovery" "RecoveryMode" NOT NULL DEFAULT 'BACKWARD',
    "start_topic_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "saga_definitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saga_step_definitions" (
    "id" UUID NOT NULL,
    "definition_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "participant_service" VARCHAR(63) NOT NULL,
    "command" VARCHAR(128) NOT NULL,
    "compensation_command" VARCHAR(128),
    "kind" "StepKind" NOT NULL DEFAULT 'COMPENSATABLE',
    "max_attempts" SMALLINT NOT NULL DEFAULT 5,
    "timeout_seconds" INTEGER NOT NULL DEFAULT 60,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "saga_step_definitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saga_instances" (
    "id" UUID NOT NULL,
    "definition_id" UUID NOT NULL,
    "business_key" VARCHAR(200) NOT NULL,
    "status" "SagaStatus" NOT NULL DEFAULT 'RUNNING',
    "current_position" SMALLINT NOT NULL DEFAULT 0,
    "context" JSONB NOT NULL DEFAULT '{}',
    "initiator_id" UUID,
    "loan_application_id" UUID,
    "payment_order_id" UUID,
    "correlation_id" TEXT,
    "failure" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "deadline_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "saga_instances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saga_steps" (
    "id" UUID NOT NULL,
    "instance_id" UUID NOT NULL,
    "definition_step_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "status" "StepStatus" NOT NULL DEFAULT 'PENDING',
    "attempt_count" SMALLINT NOT NULL DEFAULT 0,
    "request" JSONB,
    "reply" JSONB,
    "error_code" TEXT,
    "error_message" TEXT,
    "sent_at" TIMESTAMPTZ(6),
    "replied_at" TIMESTAMPTZ(6),
    "next_attempt_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "saga_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "compensation_actions" (
    "id" UUID NOT NULL,
    "step_id" UUID NOT NULL,
    "command" VARCHAR(128) NOT NULL,
    "status" "CompensationStatus" NOT NULL DEFAULT 'REQUESTED',
    "attempt_count" SMALLINT NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "requested_at" TIMESTAMPTZ(6) NOT NULL,
    "compensated_at" TIMESTAMPTZ(6),
    "escalated_at" TIMESTAMPTZ(6),
    "resolved_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "compensation_actions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "id" UUID NOT NULL,
    "caller_id" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "idempotency_key" VARCHAR(255) NOT NULL,
    "request_fingerprint" CHAR(64) NOT NULL,
    "state" "IdempotencyState" NOT NULL DEFAULT 'IN_PROGRESS',
    "locked_until" TIMESTAMPTZ(6),
    "response_status" SMALLINT,
    "response_body" BYTEA,
    "saga_instance_id" UUID,
    "completed_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_messages" (
    "id" UUID NOT NULL,
    "sequence_number" BIGINT NOT NULL,
    "aggregate_name" VARCHAR(63) NOT NULL,
    "aggregate_key" VARCHAR(200) NOT NULL,
    "topic_id" UUID NOT NULL,
    "message_name" VARCHAR(128) NOT NULL,
    "payload" JSONB NOT NULL,
    "headers" JSONB NOT NULL DEFAULT '{}',
    "saga_instance_id" UUID,
    "status" "OutboxStatus" NOT NULL DEFAULT 'PENDING',
    "attempt_count" SMALLINT NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "published_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "outbox_messages_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "saga_definitions_start_topic_id_idx" ON "saga_definitions"("start_topic_id");

-- CreateIndex
CREATE UNIQUE INDEX "saga_definitions_name_version_key" ON "saga_definitions"("name", "version");

-- CreateIndex
CREATE UNIQUE INDEX "saga_step_definitions_definition_id_position_key" ON "saga_step_definitions"("definition_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "saga_step_definitions_definition_id_name_key" ON "saga_step_definitions"("definition_id", "name");

-- CreateIndex
CREATE INDEX "saga_instances_initiator_id_started_at_idx" ON "saga_instances"("initiator_id", "started_at");

-- CreateIndex
CREATE INDEX "saga_instances_organization_id_started_at_idx" ON "saga_instances"("organization_id", "started_at");

-- CreateIndex
CREATE INDEX "saga_instances_definition_id_idx" ON "saga_instances"("definition_id");

-- CreateIndex
CREATE INDEX "saga_instances_loan_application_id_idx" ON "saga_instances"("loan_application_id");

-- CreateIndex
CREATE INDEX "saga_instances_payment_order_id_idx" ON "saga_instances"("payment_order_id");

-- CreateIndex
CREATE INDEX "saga_instances_compliance_id_idx" ON "saga_instances"("compliance_id");

-- CreateIndex
CREATE INDEX "saga_steps_definition_step_id_idx" ON "saga_steps"("definition_step_id");

-- CreateIndex
CREATE UNIQUE INDEX "saga_steps_instance_id_position_key" ON "saga_steps"("instance_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "compensation_actions_step_id_key" ON "compensation_actions"("step_id");

-- CreateIndex
CREATE INDEX "compensation_actions_resolved_by_id_idx" ON "compensation_actions"("resolved_by_id");

-- CreateIndex
CREATE INDEX "idempotency_keys_expires_at_idx" ON "idempotency_keys"("expires_at");

-- CreateIndex
CREATE INDEX "idempotency_keys_saga_instance_id_idx" ON "idempotency_keys"("saga_instance_id");

-- CreateIndex
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "idempotency_keys_caller_key" ON "idempotency_keys"("caller_id", "operation", "idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_messages_sequence_number_key" ON "outbox_messages"("sequence_number");

-- CreateIndex
CREATE INDEX "outbox_messages_aggregate_idx" ON "outbox_messages"("aggregate_name", "aggregate_key", "sequence_number");

-- CreateIndex
CREATE INDEX "outbox_messages_topic_id_idx" ON "outbox_messages"("topic_id");

-- CreateIndex
CREATE INDEX "outbox_messages_saga_instance_id_idx" ON "outbox_messages"("saga_instance_id");

-- CreateIndex
CREATE INDEX "outbox_messages_created_at_idx" ON "outbox_messages" USING BRIN ("created_at");

-- AddForeignKey
ALTER TABLE "saga_step_definitions" ADD CONSTRAINT "saga_step_definitions_definition_id_fkey" FOREIGN KEY ("definition_id") REFERENCES "saga_definitions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saga_instances" ADD CONSTRAINT "saga_instances_definition_id_fkey" FOREIGN KEY ("definition_id") REFERENCES "saga_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saga_steps" ADD CONSTRAINT "saga_steps_instance_id_fkey" FOREIGN KEY ("instance_id") REFERENCES "saga_instances"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saga_steps" ADD CONSTRAINT "saga_steps_definition_step_id_fkey" FOREIGN KEY ("definition_step_id") REFERENCES "saga_step_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "compensation_actions" ADD CONSTRAINT "compensation_actions_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "saga_steps"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_saga_instance_id_fkey" FOREIGN KEY ("saga_instance_id") REFERENCES "saga_instances"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_saga_instance_id_fkey" FOREIGN KEY ("saga_instance_id") REFERENCES "saga_instances"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Safeguards of saga_definitions
ALTER TABLE "saga_definitions" ADD CONSTRAINT "saga_definitions_name_version_08943d04_check"
    CHECK (name ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' AND version >= 1);
ALTER TABLE "saga_definitions" ADD CONSTRAINT "saga_definitions_timeout_seconds_2471f6b0_check"
    CHECK (timeout_seconds BETWEEN 1 AND 7776000);
ALTER TABLE "saga_definitions" ADD CONSTRAINT "saga_definitions_input_schema_cbd520dc_check"
    CHECK (jsonb_typeof(input_schema) = 'object');
CREATE UNIQUE INDEX "saga_definitions_name_edabe750_key" ON "saga_definitions" ("name")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of saga_step_definitions
ALTER TABLE "saga_step_definitions" ADD CONSTRAINT "saga_step_definitions_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "saga_step_definitions" ADD CONSTRAINT "saga_step_definitions_participant_service_49040b67_check"
    CHECK (participant_service ~ '^[a-z0-9][a-z0-9_-]{0,62}$');
ALTER TABLE "saga_step_definitions" ADD CONSTRAINT "saga_step_definitions_command_9fc34279_check"
    CHECK (command ~ '^[a-z][a-z0-9]*([._-][a-z0-9]+)*$');
ALTER TABLE "saga_step_definitions" ADD CONSTRAINT "saga_step_definitions_kind_compensation_command_67f9998f_check"
    CHECK ((kind = 'COMPENSATABLE') = (compensation_command IS NOT NULL));
ALTER TABLE "saga_step_definitions" ADD CONSTRAINT "saga_step_definitions_max_attempts_timeout_secon_bdfae550_check"
    CHECK (max_attempts BETWEEN 1 AND 100 AND timeout_seconds BETWEEN 1 AND 7776000);
CREATE UNIQUE INDEX "saga_step_definitions_definition_id_43bdadcd_key" ON "saga_step_definitions" ("definition_id")
    WHERE (kind = 'PIVOT');

-- Safeguards of saga_instances
ALTER TABLE "saga_instances" ADD CONSTRAINT "saga_instances_business_key_b4ea3435_check"
    CHECK (business_key ~ '^[A-Za-z0-9:_./-]{1,200}$');
ALTER TABLE "saga_instances" ADD CONSTRAINT "saga_instances_current_position_3bb6aefd_check"
    CHECK (current_position >= 0);
ALTER TABLE "saga_instances" ADD CONSTRAINT "saga_instances_status_ended_at_269deda3_check"
    CHECK ((status IN ('COMPLETED', 'COMPENSATED', 'FAILED')) = (ended_at IS NOT NULL));
ALTER TABLE "saga_instances" ADD CONSTRAINT "saga_instances_status_failure_801c584e_check"
    CHECK (status NOT IN ('COMPENSATING', 'COMPENSATED', 'FAILED') OR failure IS NOT NULL);
ALTER TABLE "saga_instances" ADD CONSTRAINT "saga_instances_ended_at_started_at_deadline_at_2bd03083_check"
    CHECK (ended_at >= started_at AND deadline_at > started_at);
ALTER TABLE "saga_instances" ADD CONSTRAINT "saga_instances_loan_application_id_payment_order_81d3cf68_check"
    CHECK (num_nonnulls(loan_application_id, payment_order_id) <= 1);
ALTER TABLE "saga_instances" ADD CONSTRAINT "saga_instances_context_22e56276_check"
    CHECK (jsonb_typeof(context) = 'object');
ALTER TABLE "saga_instances" ADD CONSTRAINT "saga_instances_revision_1b5aee1a_check"
    CHECK (revision >= 0);
CREATE UNIQUE INDEX "saga_instances_definition_id_business_key_07a4d519_key" ON "saga_instances" ("definition_id", "business_key")
    WHERE (status IN ('RUNNING', 'COMPENSATING') AND deleted_at IS NULL);
CREATE INDEX "saga_instances_deadline_at_85d29283_idx" ON "saga_instances" ("deadline_at")
    WHERE (status = 'RUNNING' AND deleted_at IS NULL);

-- Safeguards of saga_steps
ALTER TABLE "saga_steps" ADD CONSTRAINT "saga_steps_position_attempt_count_4374058a_check"
    CHECK (position >= 1 AND attempt_count >= 0);
ALTER TABLE "saga_steps" ADD CONSTRAINT "saga_steps_status_replied_at_942cc837_check"
    CHECK ((status IN ('SUCCEEDED', 'FAILED')) = (replied_at IS NOT NULL));
ALTER TABLE "saga_steps" ADD CONSTRAINT "saga_steps_status_sent_at_a8eb120c_check"
    CHECK (status = 'PENDING' OR sent_at IS NOT NULL);
ALTER TABLE "saga_steps" ADD CONSTRAINT "saga_steps_replied_at_sent_at_d09c577c_check"
    CHECK (replied_at >= sent_at);
ALTER TABLE "saga_steps" ADD CONSTRAINT "saga_steps_status_error_code_d1165597_check"
    CHECK ((status = 'FAILED') = (error_code IS NOT NULL));
ALTER TABLE "saga_steps" ADD CONSTRAINT "saga_steps_next_attempt_at_status_4a84aa2c_check"
    CHECK (next_attempt_at IS NULL OR status IN ('PENDING', 'SENT'));

-- Safeguards of compensation_actions
ALTER TABLE "compensation_actions" ADD CONSTRAINT "compensation_actions_attempt_count_8cc4e0c7_check"
    CHECK (attempt_count >= 0);
ALTER TABLE "compensation_actions" ADD CONSTRAINT "compensation_actions_status_compensated_at_5938e350_check"
    CHECK ((status = 'COMPENSATED') = (compensated_at IS NOT NULL));
ALTER TABLE "compensation_actions" ADD CONSTRAINT "compensation_actions_status_escalated_at_66798ad7_check"
    CHECK (status <> 'NEEDS_OPERATOR' OR escalated_at IS NOT NULL);
ALTER TABLE "compensation_actions" ADD CONSTRAINT "compensation_actions_compensated_at_requested_at_a4d0f2a5_check"
    CHECK (compensated_at >= requested_at AND escalated_at >= requested_at);
ALTER TABLE "compensation_actions" ADD CONSTRAINT "compensation_actions_resolved_by_id_escalated_at_242c0663_check"
    CHECK (resolved_by_id IS NULL OR escalated_at IS NOT NULL);

-- Safeguards of idempotency_keys
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_idempotency_key_fd5121c9_check"
    CHECK (char_length(idempotency_key) BETWEEN 1 AND 255);
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_request_fingerprint_c8a74529_check"
    CHECK (request_fingerprint ~ '^[0-9a-f]{64}$');
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_state_response_status_completed_7eaddc30_check"
    CHECK ((state = 'COMPLETED') = (response_status IS NOT NULL) AND (state = 'COMPLETED') = (completed_at IS NOT NULL));
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_response_status_8d0bf4ed_check"
    CHECK (response_status BETWEEN 200 AND 599);
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_state_locked_until_8170e8cf_check"
    CHECK ((state = 'IN_PROGRESS') = (locked_until IS NOT NULL));

-- Safeguards of outbox_messages
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_status_published_at_8ad29d2b_check"
    CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL));
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_attempt_count_8cc4e0c7_check"
    CHECK (attempt_count >= 0);
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_status_last_error_3557b907_check"
    CHECK (status <> 'FAILED' OR last_error IS NOT NULL);
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_payload_c53d587b_check"
    CHECK (jsonb_typeof(payload) = 'object');
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_sequence_number_a1d83c25_check"
    CHECK (sequence_number >= 1);
CREATE INDEX "outbox_messages_sequence_number_46f509a9_idx" ON "outbox_messages" ("sequence_number")
    WHERE (status = 'PENDING' AND deleted_at IS NULL);

-- Access to saga_definitions
ALTER TABLE "saga_definitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "saga_definitions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "saga_definitions" TO azora_service;
GRANT SELECT ON "saga_definitions" TO azora_maintenance, azora_masker;
CREATE POLICY "saga_definitions_6d5d1f76_access" ON "saga_definitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "saga_definitions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."saga_definitions" WITH (security_barrier = true) AS
    SELECT "id", "name", "version", "description", "status", "input_schema", "timeout_seconds", "recovery",
        "start_topic_id", "created_at", "updated_at", "deleted_at"
    FROM "saga_definitions";
GRANT SELECT ON azora_reader."saga_definitions" TO azora_reader;
ALTER VIEW azora_reader."saga_definitions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "saga_definitions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "saga_definitions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "saga_definitions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "saga_definitions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to saga_step_definitions
ALTER TABLE "saga_step_definitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "saga_step_definitions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "saga_step_definitions" TO azora_service;
GRANT SELECT ON "saga_step_definitions" TO azora_maintenance, azora_masker;
CREATE POLICY "saga_step_definitions_568ac8ad_access" ON "saga_step_definitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "saga_step_definitions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."saga_step_definitions" WITH (security_barrier = true) AS
    SELECT "id", "definition_id", "position", "name", "participant_service", "command", "compensation_command", "kind",
        "max_attempts", "timeout_seconds", "created_at", "updated_at"
    FROM "saga_step_definitions";
GRANT SELECT ON azora_reader."saga_step_definitions" TO azora_reader;
ALTER VIEW azora_reader."saga_step_definitions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "saga_step_definitions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "saga_step_definitions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "saga_step_definitions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "saga_step_definitions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to saga_instances
ALTER TABLE "saga_instances" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "saga_instances" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "saga_instances" TO azora_service;
GRANT SELECT ON "saga_instances" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "saga_instances_6a92733b_access" ON "saga_instances"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "saga_instances" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "saga_instances" FOR SELECT TO azora_user
    USING ("initiator_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "saga_instances" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "initiator_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."saga_instances" WITH (security_barrier = true) AS
    SELECT "id", "definition_id", "business_key", "status", "current_position", "context", "initiator_id",
        "loan_application_id", "payment_order_id", "correlation_id", "failure", "revision", "started_at",
        "deadline_at", "ended_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "saga_instances";
GRANT SELECT ON azora_reader."saga_instances" TO azora_reader;
ALTER VIEW azora_reader."saga_instances" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "saga_instances"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('initiator_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "saga_instances"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('initiator_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "saga_instances"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('initiator_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "saga_instances"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to saga_steps
ALTER TABLE "saga_steps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "saga_steps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "saga_steps" TO azora_service;
GRANT SELECT ON "saga_steps" TO azora_maintenance, azora_masker;
CREATE POLICY "saga_steps_f5f80923_access" ON "saga_steps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "saga_steps" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."saga_steps" WITH (security_barrier = true) AS
    SELECT "id", "instance_id", "definition_step_id", "position", "status", "attempt_count", "request", "reply",
        "error_code", "error_message", "sent_at", "replied_at", "next_attempt_at", "created_at", "updated_at"
    FROM "saga_steps";
GRANT SELECT ON azora_reader."saga_steps" TO azora_reader;
ALTER VIEW azora_reader."saga_steps" OWNER TO azora_masker;

-- Access to compensation_actions
ALTER TABLE "compensation_actions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "compensation_actions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "compensation_actions" TO azora_service;
GRANT SELECT ON "compensation_actions" TO azora_maintenance, azora_masker;
CREATE POLICY "compensation_actions_112fad22_access" ON "compensation_actions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "compensation_actions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."compensation_actions" WITH (security_barrier = true) AS
    SELECT "id", "step_id", "command", "status", "attempt_count", "last_error", "requested_at", "compensated_at",
        "escalated_at", "resolved_by_id", "created_at", "updated_at"
    FROM "compensation_actions";
GRANT SELECT ON azora_reader."compensation_actions" TO azora_reader;
ALTER VIEW azora_reader."compensation_actions" OWNER TO azora_masker;

-- Access to idempotency_keys
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "idempotency_keys" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "idempotency_keys" TO azora_service;
GRANT SELECT ("id", "caller_id", "operation", "idempotency_key", "request_fingerprint", "state", "locked_until",
        "response_status", "saga_instance_id", "completed_at", "expires_at", "created_at", "updated_at", "deleted_at")
    ON "idempotency_keys" TO azora_maintenance, azora_masker;
CREATE POLICY "idempotency_keys_98a9bf49_access" ON "idempotency_keys"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "idempotency_keys" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."idempotency_keys" WITH (security_barrier = true) AS
    SELECT "id", "caller_id", "operation", "idempotency_key", "request_fingerprint", "state", "locked_until",
        "response_status", "saga_instance_id", "completed_at", "expires_at", "created_at", "updated_at", "deleted_at"
    FROM "idempotency_keys";
GRANT SELECT ON azora_reader."idempotency_keys" TO azora_reader;
ALTER VIEW azora_reader."idempotency_keys" OWNER TO azora_masker;

-- Access to outbox_messages
ALTER TABLE "outbox_messages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "outbox_messages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "outbox_messages" TO azora_service;
GRANT SELECT ON "outbox_messages" TO azora_maintenance, azora_masker;
CREATE POLICY "outbox_messages_e8397bb1_access" ON "outbox_messages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "outbox_messages" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."outbox_messages" WITH (security_barrier = true) AS
    SELECT "id", "sequence_number", "aggregate_name", "aggregate_key", "topic_id", "message_name", "payload", "headers",
        "saga_instance_id", "status", "attempt_count", "last_error", "published_at", "created_at", "updated_at",
        "deleted_at"
    FROM "outbox_messages";
GRANT SELECT ON azora_reader."outbox_messages" TO azora_reader;
ALTER VIEW azora_reader."outbox_messages" OWNER TO azora_masker;
