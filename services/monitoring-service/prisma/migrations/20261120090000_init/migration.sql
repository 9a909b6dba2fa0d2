-- CreateEnum
CREATE TYPE "AlertSeverity" AS ENUM ('INFO', 'WARNING', 'CRITICAL');

-- CreateEnum
CREATE TYPE "RuleHealth" AS ENUM ('UNKNOWN', 'OK', 'ERROR');

-- CreateEnum
CREATE TYPE "AlertState" AS ENUM ('UNPROCESSED', 'ACTIVE', 'SUPPRESSED', 'RESOLVED');

-- CreateEnum
CREATE TYPE "OnCallTier" AS ENUM ('PRIMARY', 'SECONDARY', 'MANAGEMENT');

-- CreateEnum
CREATE TYPE "ShiftOrigin" AS ENUM ('ROTATION', 'OVERRIDE');

-- CreateEnum
CREATE TYPE "RouteChannel" AS ENUM ('ON_CALL', 'EMAIL', 'SMS', 'CHAT', 'WEBHOOK', 'NONE');

-- CreateEnum
CREATE TYPE "IncidentImpact" AS ENUM ('SEV1', 'SEV2', 'SEV3', 'SEV4');

-- CreateEnum
CREATE TYPE "OperationalStatus" AS ENUM ('DETECTED', 'ACKNOWLEDGED', 'MITIGATED', 'RESOLVED', 'REVIEWED');

-- CreateEnum
CREATE TYPE "RootCause" AS ENUM ('CHANGE', 'CAPACITY', 'DEPENDENCY', 'HARDWARE', 'CONFIGURATION', 'SOFTWARE_FAULT', 'DATA_FAULT', 'HUMAN_ERROR', 'SECURITY', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "alert_rules" (
    "id" UUID NOT NULL,
    "group_name" VARCHAR(63) NOT NULL,
    "name" VARCHAR(128) NOT NULL,
    "expression" TEXT NOT NULL,
    "evaluation_seconds" INTEGER NOT NULL DEFAULT 60,
    "for_seconds" INTEGER NOT NULL DEFAULT 300,
    "keep_firing_seconds" INTEGER NOT NULL DEFAULT 0,
    "severity" "AlertSeverity" NOT NULL DEFAULT 'WARNING',
    "labels" JSONB NOT NULL DEFAULT '{}',
    "annotations" JSONB NOT NULL DEFAULT '{}',
    "runbook_url" TEXT,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "health" "RuleHealth" NOT NULL DEFAULT 'UNKNOWN',
    "last_error" TEXT,
    "last_evaluated_at" TIMESTAMPTZ(6),
    "owner_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "alert_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "firing_alerts" (
    "id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,
    "fingerprint" CHAR(16) NOT NULL,
    "labels" JSONB NOT NULL,
    "summary" TEXT NOT NULL,
    "severity" "AlertSeverity" NOT NULL,
    "state" "AlertState" NOT NULL DEFAULT 'ACTIVE',
    "value" DECIMAL(28,8),
    "service_instance_id" UUID,
    "silence_id" UUID,
    "inhibited_by_id" UUID,
    "incident_id" UUID,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6),
    "last_received_at" TIMESTAMPTZ(6) NOT NULL,
    "acknowledged_by_id" UUID,
    "acknowledged_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "firing_alerts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alert_silences" (
    "id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "matchers" JSONB NOT NULL,
    "comment" TEXT NOT NULL,
    "ticket_url" TEXT,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "expired_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "alert_silences_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "on_call_rotations" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "tier" "OnCallTier" NOT NULL DEFAULT 'PRIMARY',
    "time_zone" VARCHAR(32) NOT NULL DEFAULT 'Africa/Johannesburg',
    "turn_hours" INTEGER NOT NULL DEFAULT 168,
    "handover_at" TIMESTAMPTZ(6) NOT NULL,
    "daily_start_minute" SMALLINT,
    "daily_end_minute" SMALLINT,
    "acknowledge_minutes" INTEGER NOT NULL DEFAULT 15,
    "fallback_rotation_id" UUID,
    "keeper_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "on_call_rotations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "on_call_shifts" (
    "id" UUID NOT NULL,
    "rotation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "origin" "ShiftOrigin" NOT NULL DEFAULT 'ROTATION',
    "replaces_user_id" UUID,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "page_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "on_call_shifts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_routes" (
    "id" UUID NOT NULL,
    "parent_id" UUID,
    "position" SMALLINT NOT NULL,
    "matchers" JSONB NOT NULL DEFAULT '[]',
    "group_by" TEXT[],
    "group_wait_seconds" INTEGER NOT NULL DEFAULT 30,
    "group_interval_seconds" INTEGER NOT NULL DEFAULT 300,
    "repeat_interval_seconds" INTEGER NOT NULL DEFAULT 14400,
    "continues" BOOLEAN NOT NULL DEFAULT false,
    "channel" "RouteChannel" NOT NULL,
    "target" TEXT,
    "rotation_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "notification_routes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "operational_incidents" (
    "id" UUID NOT NULL,
    "reference" VARCHAR(16) NOT NULL,
    "title" TEXT NOT NULL,
    "impact" "IncidentImpact" NOT NULL,
    "status" "OperationalStatus" NOT NULL DEFAULT 'DETECTED',
    "affected_services" TEXT[],
    "affected_users" INTEGER,
    "commander_id" UUID,
    "communications_lead_id" UUID,
    "public_message" TEXT,
    "began_at" TIMESTAMPTZ(6),
    "detected_at" TIMESTAMPTZ(6) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(6),
    "mitigated_at" TIMESTAMPTZ(6),
    "resolved_at" TIMESTAMPTZ(6),
    "root_cause" "RootCause",
    "postmortem_url" TEXT,
    "notification_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "operational_incidents_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "alert_rules_owner_id_idx" ON "alert_rules"("owner_id");

-- CreateIndex
CREATE INDEX "alert_rules_organization_id_idx" ON "alert_rules"("organization_id");

-- CreateIndex
CREATE INDEX "alert_rules_compliance_id_idx" ON "alert_rules"("compliance_id");

-- CreateIndex
CREATE INDEX "firing_alerts_rule_id_starts_at_idx" ON "firing_alerts"("rule_id", "starts_at");

-- CreateIndex
CREATE INDEX "firing_alerts_service_instance_id_idx" ON "firing_alerts"("service_instance_id");

-- CreateIndex
CREATE INDEX "firing_alerts_silence_id_idx" ON "firing_alerts"("silence_id");

-- CreateIndex
CREATE INDEX "firing_alerts_inhibited_by_id_idx" ON "firing_alerts"("inhibited_by_id");

-- CreateIndex
CREATE INDEX "firing_alerts_incident_id_idx" ON "firing_alerts"("incident_id");

-- CreateIndex
CREATE INDEX "firing_alerts_acknowledged_by_id_idx" ON "firing_alerts"("acknowledged_by_id");

-- CreateIndex
CREATE INDEX "firing_alerts_created_at_idx" ON "firing_alerts" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "alert_silences_created_by_id_starts_at_idx" ON "alert_silences"("created_by_id", "starts_at");

-- CreateIndex
CREATE INDEX "alert_silences_organization_id_idx" ON "alert_silences"("organization_id");

-- CreateIndex
CREATE INDEX "alert_silences_compliance_id_idx" ON "alert_silences"("compliance_id");

-- CreateIndex
CREATE INDEX "on_call_rotations_fallback_rotation_id_idx" ON "on_call_rotations"("fallback_rotation_id");

-- CreateIndex
CREATE INDEX "on_call_rotations_keeper_id_idx" ON "on_call_rotations"("keeper_id");

-- CreateIndex
CREATE INDEX "on_call_rotations_organization_id_idx" ON "on_call_rotations"("organization_id");

-- CreateIndex
CREATE INDEX "on_call_rotations_compliance_id_idx" ON "on_call_rotations"("compliance_id");

-- CreateIndex
CREATE INDEX "on_call_shifts_user_id_starts_at_idx" ON "on_call_shifts"("user_id", "starts_at");

-- CreateIndex
CREATE INDEX "on_call_shifts_replaces_user_id_idx" ON "on_call_shifts"("replaces_user_id");

-- CreateIndex
CREATE UNIQUE INDEX "on_call_shifts_rotation_id_starts_at_origin_key" ON "on_call_shifts"("rotation_id", "starts_at", "origin");

-- CreateIndex
CREATE INDEX "notification_routes_rotation_id_idx" ON "notification_routes"("rotation_id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_routes_parent_id_position_key" ON "notification_routes"("parent_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "operational_incidents_reference_key" ON "operational_incidents"("reference");

-- CreateIndex
CREATE INDEX "operational_incidents_detected_at_idx" ON "operational_incidents"("detected_at");

-- CreateIndex
CREATE INDEX "operational_incidents_commander_id_idx" ON "operational_incidents"("commander_id");

-- CreateIndex
CREATE INDEX "operational_incidents_communications_lead_id_idx" ON "operational_incidents"("communications_lead_id");

-- CreateIndex
CREATE INDEX "operational_incidents_notification_id_idx" ON "operational_incidents"("notification_id");

-- CreateIndex
CREATE INDEX "operational_incidents_organization_id_idx" ON "operational_incidents"("organization_id");

-- CreateIndex
CREATE INDEX "operational_incidents_compliance_id_idx" ON "operational_incidents"("compliance_id");

-- AddForeignKey
ALTER TABLE "firing_alerts" ADD CONSTRAINT "firing_alerts_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "alert_rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firing_alerts" ADD CONSTRAINT "firing_alerts_silence_id_fkey" FOREIGN KEY ("silence_id") REFERENCES "alert_silences"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firing_alerts" ADD CONSTRAINT "firing_alerts_inhibited_by_id_fkey" FOREIGN KEY ("inhibited_by_id") REFERENCES "firing_alerts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firing_alerts" ADD CONSTRAINT "firing_alerts_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "operational_incidents"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "on_call_rotations" ADD CONSTRAINT "on_call_rotations_fallback_rotation_id_fkey" FOREIGN KEY ("fallback_rotation_id") REFERENCES "on_call_rotations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "on_call_shifts" ADD CONSTRAINT "on_call_shifts_rotation_id_fkey" FOREIGN KEY ("rotation_id") REFERENCES "on_call_rotations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_routes" ADD CONSTRAINT "notification_routes_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "notification_routes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_routes" ADD CONSTRAINT "notification_routes_rotation_id_fkey" FOREIGN KEY ("rotation_id") REFERENCES "on_call_rotations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of alert_rules
ALTER TABLE "alert_rules" ADD CONSTRAINT "alert_rules_name_group_name_f9fcdca7_check"
    CHECK (name ~ '^[A-Za-z][A-Za-z0-9_]{0,127}$' AND group_name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "alert_rules" ADD CONSTRAINT "alert_rules_evaluation_seconds_for_seconds_keep_9df0e0c5_check"
    CHECK (evaluation_seconds BETWEEN 5 AND 86400 AND for_seconds BETWEEN 0 AND 604800 AND keep_firing_seconds BETWEEN 0 AND 86400);
ALTER TABLE "alert_rules" ADD CONSTRAINT "alert_rules_labels_annotations_87808d5f_check"
    CHECK (jsonb_typeof(labels) = 'object' AND jsonb_typeof(annotations) = 'object');
ALTER TABLE "alert_rules" ADD CONSTRAINT "alert_rules_health_last_error_213e812b_check"
    CHECK ((health = 'ERROR') = (last_error IS NOT NULL));
ALTER TABLE "alert_rules" ADD CONSTRAINT "alert_rules_runbook_url_6fc712a5_check"
    CHECK (runbook_url ~ '^https://');
ALTER TABLE "alert_rules" ADD CONSTRAINT "alert_rules_severity_runbook_url_8ce8476d_check"
    CHECK (severity <> 'CRITICAL' OR runbook_url IS NOT NULL);
CREATE UNIQUE INDEX "alert_rules_organization_id_group_name_name_5871bde4_key" ON "alert_rules" ("organization_id", "group_name", "name")
    WHERE (organization_id IS NOT NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "alert_rules_group_name_name_9054938d_key" ON "alert_rules" ("group_name", "name")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of firing_alerts
ALTER TABLE "firing_alerts" ADD CONSTRAINT "firing_alerts_fingerprint_869c9730_check"
    CHECK (fingerprint ~ '^[0-9a-f]{16}$');
ALTER TABLE "firing_alerts" ADD CONSTRAINT "firing_alerts_state_ends_at_72447967_check"
    CHECK ((state = 'RESOLVED') = (ends_at IS NOT NULL));
ALTER TABLE "firing_alerts" ADD CONSTRAINT "firing_alerts_ends_at_starts_at_last_received_at_ebeff08d_check"
    CHECK (ends_at >= starts_at AND last_received_at >= starts_at);
ALTER TABLE "firing_alerts" ADD CONSTRAINT "firing_alerts_state_silence_id_inhibited_by_id_e9868312_check"
    CHECK (state <> 'SUPPRESSED' OR num_nonnulls(silence_id, inhibited_by_id) >= 1);
ALTER TABLE "firing_alerts" ADD CONSTRAINT "firing_alerts_labels_2825d350_check"
    CHECK (jsonb_typeof(labels) = 'object');
ALTER TABLE "firing_alerts" ADD CONSTRAINT "firing_alerts_value_63998054_check"
    CHECK (value < 'NaN');
ALTER TABLE "firing_alerts" ADD CONSTRAINT "firing_alerts_acknowledged_at_starts_at_acknowle_a2287838_check"
    CHECK (acknowledged_at >= starts_at AND (acknowledged_at IS NULL) = (acknowledged_by_id IS NULL));
ALTER TABLE "firing_alerts" ADD CONSTRAINT "firing_alerts_inhibited_by_id_id_3a4575e5_check"
    CHECK (inhibited_by_id <> id);
CREATE UNIQUE INDEX "firing_alerts_fingerprint_f8395ead_key" ON "firing_alerts" ("fingerprint")
    WHERE (state <> 'RESOLVED' AND deleted_at IS NULL);

-- Safeguards of alert_silences
ALTER TABLE "alert_silences" ADD CONSTRAINT "alert_silences_ends_at_starts_at_4f6d257e_check"
    CHECK (ends_at > starts_at AND ends_at - starts_at <= interval '31 days');
ALTER TABLE "alert_silences" ADD CONSTRAINT "alert_silences_matchers_d1c024c5_check"
    CHECK (jsonb_typeof(matchers) = 'array' AND jsonb_array_length(matchers) >= 1);
ALTER TABLE "alert_silences" ADD CONSTRAINT "alert_silences_expired_at_created_at_ends_at_c3615b45_check"
    CHECK (expired_at >= created_at AND expired_at <= ends_at);
CREATE INDEX "alert_silences_ends_at_c8fd35d9_idx" ON "alert_silences" ("ends_at")
    WHERE (expired_at IS NULL AND deleted_at IS NULL);

-- Safeguards of on_call_rotations
ALTER TABLE "on_call_rotations" ADD CONSTRAINT "on_call_rotations_name_195c0fe5_check"
    CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "on_call_rotations" ADD CONSTRAINT "on_call_rotations_turn_hours_447cd428_check"
    CHECK (turn_hours BETWEEN 1 AND 2016);
ALTER TABLE "on_call_rotations" ADD CONSTRAINT "on_call_rotations_daily_start_minute_daily_end_m_be1d6f00_check"
    CHECK ((daily_start_minute IS NULL) = (daily_end_minute IS NULL));
ALTER TABLE "on_call_rotations" ADD CONSTRAINT "on_call_rotations_daily_start_minute_daily_end_m_9e3b6a37_check"
    CHECK (daily_start_minute BETWEEN 0 AND 1439 AND daily_end_minute BETWEEN 0 AND 1439 AND daily_start_minute <> daily_end_minute);
ALTER TABLE "on_call_rotations" ADD CONSTRAINT "on_call_rotations_acknowledge_minutes_887e5db7_check"
    CHECK (acknowledge_minutes BETWEEN 1 AND 1440);
ALTER TABLE "on_call_rotations" ADD CONSTRAINT "on_call_rotations_fallback_rotation_id_id_bb3ea4ef_check"
    CHECK (fallback_rotation_id <> id);
CREATE UNIQUE INDEX "on_call_rotations_organization_id_name_9fb2ecfb_key" ON "on_call_rotations" ("organization_id", "name")
    WHERE (organization_id IS NOT NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "on_call_rotations_name_c0dac508_key" ON "on_call_rotations" ("name")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of on_call_shifts
ALTER TABLE "on_call_shifts" ADD CONSTRAINT "on_call_shifts_ends_at_starts_at_439b08f6_check"
    CHECK (ends_at > starts_at AND ends_at - starts_at <= interval '84 days');
ALTER TABLE "on_call_shifts" ADD CONSTRAINT "on_call_shifts_origin_replaces_user_id_a447f19a_check"
    CHECK ((origin = 'OVERRIDE') = (replaces_user_id IS NOT NULL));
ALTER TABLE "on_call_shifts" ADD CONSTRAINT "on_call_shifts_replaces_user_id_user_id_781852d4_check"
    CHECK (replaces_user_id <> user_id);
ALTER TABLE "on_call_shifts" ADD CONSTRAINT "on_call_shifts_page_count_69fbe433_check"
    CHECK (page_count >= 0);

-- Safeguards of notification_routes
ALTER TABLE "notification_routes" ADD CONSTRAINT "notification_routes_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "notification_routes" ADD CONSTRAINT "notification_routes_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "notification_routes" ADD CONSTRAINT "notification_routes_parent_id_matchers_9527a423_check"
    CHECK ((parent_id IS NULL) = (jsonb_array_length(matchers) = 0));
ALTER TABLE "notification_routes" ADD CONSTRAINT "notification_routes_group_wait_seconds_group_int_7afe7d2d_check"
    CHECK (group_wait_seconds BETWEEN 0 AND 3600 AND group_interval_seconds BETWEEN 1 AND 86400 AND repeat_interval_seconds >= group_interval_seconds);
ALTER TABLE "notification_routes" ADD CONSTRAINT "notification_routes_channel_rotation_id_d1521a19_check"
    CHECK ((channel = 'ON_CALL') = (rotation_id IS NOT NULL));
ALTER TABLE "notification_routes" ADD CONSTRAINT "notification_routes_channel_target_5a9b274b_check"
    CHECK (channel IN ('ON_CALL', 'NONE') OR target IS NOT NULL);
CREATE UNIQUE INDEX "notification_routes_parent_id_886b5581_key" ON "notification_routes" (((parent_id IS NULL)))
    WHERE (parent_id IS NULL AND deleted_at IS NULL);

-- Safeguards of operational_incidents
ALTER TABLE "operational_incidents" ADD CONSTRAINT "operational_incidents_reference_c3cd46b4_check"
    CHECK (reference ~ '^OPS-[0-9]{4}-[0-9]{4,}$');
ALTER TABLE "operational_incidents" ADD CONSTRAINT "operational_incidents_began_at_detected_at_ackno_f6588293_check"
    CHECK (began_at <= detected_at AND acknowledged_at >= detected_at AND mitigated_at >= detected_at AND resolved_at >= mitigated_at);
ALTER TABLE "operational_incidents" ADD CONSTRAINT "operational_incidents_status_resolved_at_b0468565_check"
    CHECK ((status IN ('RESOLVED', 'REVIEWED')) = (resolved_at IS NOT NULL));
ALTER TABLE "operational_incidents" ADD CONSTRAINT "operational_incidents_status_mitigated_at_ecb78c55_check"
    CHECK (status NOT IN ('MITIGATED', 'RESOLVED', 'REVIEWED') OR mitigated_at IS NOT NULL);
ALTER TABLE "operational_incidents" ADD CONSTRAINT "operational_incidents_status_postmortem_url_46cdf09d_check"
    CHECK (status <> 'REVIEWED' OR postmortem_url IS NOT NULL);
ALTER TABLE "operational_incidents" ADD CONSTRAINT "operational_incidents_affected_users_008f6509_check"
    CHECK (affected_users >= 0);
ALTER TABLE "operational_incidents" ADD CONSTRAINT "operational_incidents_affected_services_e3ddefe0_check"
    CHECK (coalesce(cardinality(affected_services), 0) >= 1);

-- Live rows of on_call_rotations
CREATE VIEW azora_keys."on_call_rotations_88235ce5_live" AS
    SELECT "id" FROM "on_call_rotations"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."on_call_rotations_88235ce5_live" TO azora_user;

-- Access to alert_rules
ALTER TABLE "alert_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "alert_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "alert_rules" TO azora_service;
GRANT SELECT ON "alert_rules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "alert_rules_ba833ef5_access" ON "alert_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "alert_rules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "alert_rules" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "alert_rules" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."alert_rules" WITH (security_barrier = true) AS
    SELECT "id", "group_name", "name", "expression", "evaluation_seconds", "for_seconds", "keep_firing_seconds",
        "severity", "labels", "annotations", "runbook_url", "is_enabled", "health", "last_error", "last_evaluated_at",
        "owner_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "alert_rules";
GRANT SELECT ON azora_reader."alert_rules" TO azora_reader;
ALTER VIEW azora_reader."alert_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "alert_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "alert_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "alert_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "alert_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to firing_alerts
ALTER TABLE "firing_alerts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "firing_alerts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "firing_alerts" TO azora_service;
GRANT SELECT ON "firing_alerts" TO azora_maintenance, azora_masker;
CREATE POLICY "firing_alerts_47b743d1_access" ON "firing_alerts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "firing_alerts" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."firing_alerts" WITH (security_barrier = true) AS
    SELECT "id", "rule_id", "fingerprint", "labels", "summary", "severity", "state", "value", "service_instance_id",
        "silence_id", "inhibited_by_id", "incident_id", "starts_at", "ends_at", "last_received_at",
        "acknowledged_by_id", "acknowledged_at", "created_at", "updated_at", "deleted_at"
    FROM "firing_alerts";
GRANT SELECT ON azora_reader."firing_alerts" TO azora_reader;
ALTER VIEW azora_reader."firing_alerts" OWNER TO azora_masker;

-- Access to alert_silences
ALTER TABLE "alert_silences" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "alert_silences" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "alert_silences" TO azora_service;
GRANT SELECT ON "alert_silences" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("comment") ON "alert_silences" TO azora_maintenance;
CREATE POLICY "alert_silences_7416e180_access" ON "alert_silences"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "alert_silences" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "alert_silences" FOR SELECT TO azora_user
    USING ("created_by_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "alert_silences" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "created_by_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."alert_silences" WITH (security_barrier = true) AS
    SELECT "id", "created_by_id", "matchers", azora.mask_free_text("comment") AS "comment", "ticket_url", "starts_at",
        "ends_at", "expired_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "alert_silences";
GRANT SELECT ON azora_reader."alert_silences" TO azora_reader;
ALTER VIEW azora_reader."alert_silences" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "alert_silences"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{comment}', '{created_by_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "alert_silences"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{comment}', '{created_by_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "alert_silences"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{comment}', '{created_by_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "alert_silences"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to on_call_rotations
ALTER TABLE "on_call_rotations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "on_call_rotations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "on_call_rotations" TO azora_service;
GRANT SELECT ON "on_call_rotations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "on_call_rotations_4656a8e9_access" ON "on_call_rotations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "on_call_rotations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "on_call_rotations" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "on_call_rotations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."on_call_rotations" WITH (security_barrier = true) AS
    SELECT "id", "name", "tier", "time_zone", "turn_hours", "handover_at", "daily_start_minute", "daily_end_minute",
        "acknowledge_minutes", "fallback_rotation_id", "keeper_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "on_call_rotations";
GRANT SELECT ON azora_reader."on_call_rotations" TO azora_reader;
ALTER VIEW azora_reader."on_call_rotations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "on_call_rotations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "on_call_rotations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "on_call_rotations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "on_call_rotations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to on_call_shifts
ALTER TABLE "on_call_shifts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "on_call_shifts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "on_call_shifts" TO azora_service;
GRANT SELECT ON "on_call_shifts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "on_call_shifts_4cafb479_access" ON "on_call_shifts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "on_call_shifts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "on_call_shifts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "on_call_shifts" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."on_call_rotations_88235ce5_live" live WHERE live."id" = "on_call_shifts"."rotation_id"));
CREATE VIEW azora_reader."on_call_shifts" WITH (security_barrier = true) AS
    SELECT "id", "rotation_id", "user_id", "origin", "replaces_user_id", "starts_at", "ends_at", "page_count",
        "created_at", "updated_at"
    FROM "on_call_shifts";
GRANT SELECT ON azora_reader."on_call_shifts" TO azora_reader;
ALTER VIEW azora_reader."on_call_shifts" OWNER TO azora_masker;

-- Access to notification_routes
ALTER TABLE "notification_routes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "notification_routes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "notification_routes" TO azora_service;
GRANT SELECT ON "notification_routes" TO azora_maintenance, azora_masker;
CREATE POLICY "notification_routes_5996a85a_access" ON "notification_routes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "notification_routes" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."notification_routes" WITH (security_barrier = true) AS
    SELECT "id", "parent_id", "position", "matchers", "group_by", "group_wait_seconds", "group_interval_seconds",
        "repeat_interval_seconds", "continues", "channel", "target", "rotation_id", "created_at", "updated_at",
        "deleted_at"
    FROM "notification_routes";
GRANT SELECT ON azora_reader."notification_routes" TO azora_reader;
ALTER VIEW azora_reader."notification_routes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "notification_routes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "notification_routes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "notification_routes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "notification_routes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to operational_incidents
ALTER TABLE "operational_incidents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "operational_incidents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "operational_incidents" TO azora_service;
GRANT SELECT ON "operational_incidents" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "operational_incidents_a7a5a32f_access" ON "operational_incidents"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "operational_incidents" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "operational_incidents" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "operational_incidents" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."operational_incidents" WITH (security_barrier = true) AS
    SELECT "id", "reference", "title", "impact", "status", "affected_services", "affected_users", "commander_id",
        "communications_lead_id", "public_message", "began_at", "detected_at", "acknowledged_at", "mitigated_at",
        "resolved_at", "root_cause", "postmortem_url", "notification_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "operational_incidents";
GRANT SELECT ON azora_reader."operational_incidents" TO azora_reader;
ALTER VIEW azora_reader."operational_incidents" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "operational_incidents"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "operational_incidents"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "operational_incidents"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "operational_incidents"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
