-- CreateEnum
CREATE TYPE "LogLevel" AS ENUM ('DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "logs" (
    "id" UUID NOT NULL,
    "level" "LogLevel" NOT NULL,
    "severity_number" SMALLINT NOT NULL,
    "service" TEXT NOT NULL,
    "instance_id" TEXT,
    "service_version" TEXT,
    "logger" TEXT,
    "message" TEXT NOT NULL,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "trace_id" TEXT,
    "span_id" TEXT,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "logs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "constitutional_logs" (
    "id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "model" TEXT,
    "row_key" TEXT,
    "action" TEXT NOT NULL,
    "rule_id" UUID,
    "compliance_id" UUID,
    "status" "ComplianceStatus" NOT NULL,
    "score" DECIMAL(5,2),
    "explanation" TEXT,
    "input_hash" TEXT NOT NULL,
    "engine_version" TEXT NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "user_id" UUID,
    "organization_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "constitutional_logs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "logs_service_occurred_at_idx" ON "logs"("service", "occurred_at");

-- CreateIndex
CREATE INDEX "logs_level_occurred_at_idx" ON "logs"("level", "occurred_at");

-- CreateIndex
CREATE INDEX "logs_trace_id_idx" ON "logs"("trace_id");

-- CreateIndex
CREATE INDEX "logs_created_at_idx" ON "logs" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "constitutional_logs_service_created_at_idx" ON "constitutional_logs"("service", "created_at");

-- CreateIndex
CREATE INDEX "constitutional_logs_status_created_at_idx" ON "constitutional_logs"("status", "created_at");

-- CreateIndex
CREATE INDEX "constitutional_logs_rule_id_created_at_idx" ON "constitutional_logs"("rule_id", "created_at");

-- CreateIndex
CREATE INDEX "constitutional_logs_compliance_id_idx" ON "constitutional_logs"("compliance_id");

-- CreateIndex
CREATE INDEX "constitutional_logs_user_id_created_at_idx" ON "constitutional_logs"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "constitutional_logs_organization_id_created_at_idx" ON "constitutional_logs"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "constitutional_logs_created_at_idx" ON "constitutional_logs" USING BRIN ("created_at");

-- Safeguards of logs
ALTER TABLE "logs" ADD CONSTRAINT "logs_level_severity_number_ff4adc9c_check"
    CHECK (CASE level WHEN 'DEBUG' THEN severity_number BETWEEN 5 AND 8 WHEN 'INFO' THEN severity_number BETWEEN 9 AND 12 WHEN 'WARN' THEN severity_number BETWEEN 13 AND 16 WHEN 'ERROR' THEN severity_number BETWEEN 17 AND 20 WHEN 'FATAL' THEN severity_number BETWEEN 21 AND 24 END);
ALTER TABLE "logs" ADD CONSTRAINT "logs_service_532c1297_check"
    CHECK (service ~ '^[a-zA-Z0-9][a-zA-Z0-9-]{0,62}$');
ALTER TABLE "logs" ADD CONSTRAINT "logs_trace_id_ea0e7a8b_check"
    CHECK (trace_id ~ '^[0-9a-f]{32}$' AND trace_id <> repeat('0', 32));
ALTER TABLE "logs" ADD CONSTRAINT "logs_span_id_566e1194_check"
    CHECK (span_id ~ '^[0-9a-f]{16}$' AND span_id <> repeat('0', 16));
ALTER TABLE "logs" ADD CONSTRAINT "logs_span_id_trace_id_b986674b_check"
    CHECK (span_id IS NULL OR trace_id IS NOT NULL);
ALTER TABLE "logs" ADD CONSTRAINT "logs_metadata_ecf4ac59_check"
    CHECK (jsonb_typeof(metadata) = 'object');
CREATE INDEX "logs_service_occurred_at_cf59f246_idx" ON "logs" ("service", "occurred_at")
    WHERE (level IN ('ERROR', 'FATAL'));

-- Safeguards of constitutional_logs
ALTER TABLE "constitutional_logs" ADD CONSTRAINT "constitutional_logs_status_33788ad5_check"
    CHECK (status <> 'PENDING');
ALTER TABLE "constitutional_logs" ADD CONSTRAINT "constitutional_logs_service_532c1297_check"
    CHECK (service ~ '^[a-zA-Z0-9][a-zA-Z0-9-]{0,62}$');
ALTER TABLE "constitutional_logs" ADD CONSTRAINT "constitutional_logs_model_row_key_b3b13849_check"
    CHECK ((model IS NULL) = (row_key IS NULL));
ALTER TABLE "constitutional_logs" ADD CONSTRAINT "constitutional_logs_score_d70bc6ce_check"
    CHECK (score BETWEEN 0 AND 100);
ALTER TABLE "constitutional_logs" ADD CONSTRAINT "constitutional_logs_duration_ms_4396fb6b_check"
    CHECK (duration_ms >= 0);
ALTER TABLE "constitutional_logs" ADD CONSTRAINT "constitutional_logs_input_hash_c42485c8_check"
    CHECK (input_hash ~ '^[0-9a-f]{64}$');

-- Access to logs
ALTER TABLE "logs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "logs" FROM PUBLIC;
GRANT SELECT, INSERT ON "logs" TO azora_service;
GRANT SELECT ON "logs" TO azora_maintenance, azora_masker;
CREATE POLICY "logs_90744eba_access" ON "logs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "logs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."logs" WITH (security_barrier = true) AS
    SELECT "id", "level", "severity_number", "service", "instance_id", "service_version", "logger", "message", "metadata",
        "trace_id", "span_id", "occurred_at", "created_at"
    FROM "logs";
GRANT SELECT ON azora_reader."logs" TO azora_reader;
ALTER VIEW azora_reader."logs" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "logs"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "logs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to constitutional_logs
ALTER TABLE "constitutional_logs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "constitutional_logs" FROM PUBLIC;
GRANT SELECT, INSERT ON "constitutional_logs" TO azora_service;
GRANT SELECT ON "constitutional_logs" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("explanation") ON "constitutional_logs" TO azora_maintenance;
CREATE POLICY "constitutional_logs_f87e3901_access" ON "constitutional_logs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "constitutional_logs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "constitutional_logs" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."constitutional_logs" WITH (security_barrier = true) AS
    SELECT "id", "service", "model", "row_key", "action", "rule_id", "compliance_id", "status", "score",
        azora.mask_free_text("explanation") AS "explanation", "input_hash", "engine_version", "duration_ms", "user_id",
        "organization_id", "created_at"
    FROM "constitutional_logs";
GRANT SELECT ON azora_reader."constitutional_logs" TO azora_reader;
ALTER VIEW azora_reader."constitutional_logs" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "constitutional_logs"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{explanation}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "constitutional_logs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
