-- CreateEnum
CREATE TYPE "ViableSystem" AS ENUM ('OPERATIONS', 'COORDINATION', 'CONTROL', 'AUDIT', 'INTELLIGENCE', 'POLICY');

-- CreateEnum
CREATE TYPE "OrganCriticality" AS ENUM ('VITAL', 'IMPORTANT', 'SUPPORTING', 'VESTIGIAL');

-- CreateEnum
CREATE TYPE "OrganCondition" AS ENUM ('THRIVING', 'HEALTHY', 'STRAINED', 'FAILING', 'UNRESPONSIVE');

-- CreateEnum
CREATE TYPE "FlowResource" AS ENUM ('EVENTS', 'DATA', 'COMPUTE', 'TOKENS', 'KNOWLEDGE', 'ATTENTION');

-- CreateEnum
CREATE TYPE "SymbiosisKind" AS ENUM ('MUTUALISM', 'COMMENSALISM', 'PARASITISM');

-- CreateEnum
CREATE TYPE "AlgedonicFeeling" AS ENUM ('PAIN', 'PLEASURE');

-- CreateEnum
CREATE TYPE "Therapy" AS ENUM ('SCALE_OUT', 'SHED_LOAD', 'RESTART', 'REROUTE_FLOW', 'ISOLATE', 'REST', 'TRANSFUSE_RESOURCES');

-- CreateEnum
CREATE TYPE "HealingStatus" AS ENUM ('RUNNING', 'HEALED', 'NO_EFFECT', 'WORSENED', 'ABORTED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "organ_systems" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "metaphor" TEXT NOT NULL,
    "viable_system" "ViableSystem" NOT NULL,
    "parent_id" UUID,
    "recursion_depth" SMALLINT NOT NULL DEFAULT 0,
    "purpose" TEXT NOT NULL,
    "autonomy" DECIMAL(3,2) NOT NULL DEFAULT 0.8,
    "steward_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "organ_systems_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_organs" (
    "id" UUID NOT NULL,
    "system_id" UUID NOT NULL,
    "service_definition_id" UUID NOT NULL,
    "criticality" "OrganCriticality" NOT NULL DEFAULT 'IMPORTANT',
    "throughput_unit" TEXT NOT NULL,
    "potentiality" DECIMAL(18,4) NOT NULL,
    "capability" DECIMAL(18,4) NOT NULL,
    "healthy_score" SMALLINT NOT NULL DEFAULT 80,
    "critical_score" SMALLINT NOT NULL DEFAULT 40,
    "redundancy" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "service_organs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organ_vitals" (
    "id" UUID NOT NULL,
    "organ_id" UUID NOT NULL,
    "measured_at" TIMESTAMPTZ(6) NOT NULL,
    "actuality" DECIMAL(18,4) NOT NULL,
    "productivity" DECIMAL(5,4) NOT NULL,
    "performance" DECIMAL(5,4) NOT NULL,
    "latency_p95_ms" INTEGER,
    "error_ratio" DECIMAL(6,5) NOT NULL,
    "saturation" DECIMAL(5,4) NOT NULL,
    "vitality_score" SMALLINT NOT NULL,
    "condition" "OrganCondition" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organ_vitals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resource_flows" (
    "id" UUID NOT NULL,
    "from_organ_id" UUID NOT NULL,
    "to_organ_id" UUID NOT NULL,
    "resource" "FlowResource" NOT NULL,
    "unit" TEXT NOT NULL,
    "topic_id" UUID,
    "planned_rate" DECIMAL(18,6) NOT NULL,
    "actual_rate" DECIMAL(18,6),
    "loss_ratio" DECIMAL(5,4),
    "measured_at" TIMESTAMPTZ(6),
    "is_vital" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "resource_flows_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "symbiotic_events" (
    "id" UUID NOT NULL,
    "giver_organ_id" UUID NOT NULL,
    "receiver_organ_id" UUID NOT NULL,
    "relation" "SymbiosisKind" NOT NULL,
    "giver_benefit" SMALLINT NOT NULL,
    "receiver_benefit" SMALLINT NOT NULL,
    "source_event_id" TEXT NOT NULL,
    "transaction_id" UUID,
    "value_amount" DECIMAL(18,8),
    "value_currency" VARCHAR(10),
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "symbiotic_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "algedonic_signals" (
    "id" UUID NOT NULL,
    "organ_id" UUID NOT NULL,
    "feeling" "AlgedonicFeeling" NOT NULL,
    "intensity" SMALLINT NOT NULL,
    "message" TEXT NOT NULL,
    "raised_to" "ViableSystem" NOT NULL DEFAULT 'POLICY',
    "raised_at" TIMESTAMPTZ(6) NOT NULL,
    "acknowledged_by_id" UUID,
    "acknowledged_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "algedonic_signals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "healing_actions" (
    "id" UUID NOT NULL,
    "organ_id" UUID NOT NULL,
    "signal_id" UUID,
    "therapy" "Therapy" NOT NULL,
    "dose" JSONB NOT NULL DEFAULT '{}',
    "decided_by" "ViableSystem" NOT NULL DEFAULT 'CONTROL',
    "status" "HealingStatus" NOT NULL DEFAULT 'RUNNING',
    "vitality_before" SMALLINT NOT NULL,
    "vitality_after" SMALLINT,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "healing_actions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organ_systems_slug_key" ON "organ_systems"("slug");

-- CreateIndex
CREATE INDEX "organ_systems_parent_id_idx" ON "organ_systems"("parent_id");

-- CreateIndex
CREATE INDEX "organ_systems_steward_id_idx" ON "organ_systems"("steward_id");

-- CreateIndex
CREATE INDEX "organ_systems_organization_id_idx" ON "organ_systems"("organization_id");

-- CreateIndex
CREATE INDEX "organ_systems_compliance_id_idx" ON "organ_systems"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_organs_service_definition_id_key" ON "service_organs"("service_definition_id");

-- CreateIndex
CREATE INDEX "service_organs_system_id_idx" ON "service_organs"("system_id");

-- CreateIndex
CREATE INDEX "organ_vitals_measured_at_idx" ON "organ_vitals" USING BRIN ("measured_at");

-- CreateIndex
CREATE UNIQUE INDEX "organ_vitals_organ_id_measured_at_key" ON "organ_vitals"("organ_id", "measured_at");

-- CreateIndex
CREATE INDEX "resource_flows_to_organ_id_idx" ON "resource_flows"("to_organ_id");

-- CreateIndex
CREATE INDEX "resource_flows_topic_id_idx" ON "resource_flows"("topic_id");

-- CreateIndex
CREATE UNIQUE INDEX "resource_flows_from_organ_id_to_organ_id_resource_unit_key" ON "resource_flows"("from_organ_id", "to_organ_id", "resource", "unit");

-- CreateIndex
CREATE UNIQUE INDEX "symbiotic_events_source_event_id_key" ON "symbiotic_events"("source_event_id");

-- CreateIndex
CREATE UNIQUE INDEX "symbiotic_events_transaction_id_key" ON "symbiotic_events"("transaction_id");

-- CreateIndex
CREATE INDEX "symbiotic_events_giver_organ_id_occurred_at_idx" ON "symbiotic_events"("giver_organ_id", "occurred_at");

-- CreateIndex
CREATE INDEX "symbiotic_events_receiver_organ_id_occurred_at_idx" ON "symbiotic_events"("receiver_organ_id", "occurred_at");

-- CreateIndex
CREATE INDEX "symbiotic_events_occurred_at_idx" ON "symbiotic_events" USING BRIN ("occurred_at");

-- CreateIndex
CREATE INDEX "algedonic_signals_organ_id_raised_at_idx" ON "algedonic_signals"("organ_id", "raised_at");

-- CreateIndex
CREATE INDEX "algedonic_signals_acknowledged_by_id_idx" ON "algedonic_signals"("acknowledged_by_id");

-- CreateIndex
CREATE INDEX "healing_actions_organ_id_started_at_idx" ON "healing_actions"("organ_id", "started_at");

-- CreateIndex
CREATE INDEX "healing_actions_signal_id_idx" ON "healing_actions"("signal_id");

-- AddForeignKey
ALTER TABLE "organ_systems" ADD CONSTRAINT "organ_systems_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organ_systems"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_organs" ADD CONSTRAINT "service_organs_system_id_fkey" FOREIGN KEY ("system_id") REFERENCES "organ_systems"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organ_vitals" ADD CONSTRAINT "organ_vitals_organ_id_fkey" FOREIGN KEY ("organ_id") REFERENCES "service_organs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_flows" ADD CONSTRAINT "resource_flows_from_organ_id_fkey" FOREIGN KEY ("from_organ_id") REFERENCES "service_organs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_flows" ADD CONSTRAINT "resource_flows_to_organ_id_fkey" FOREIGN KEY ("to_organ_id") REFERENCES "service_organs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "symbiotic_events" ADD CONSTRAINT "symbiotic_events_giver_organ_id_fkey" FOREIGN KEY ("giver_organ_id") REFERENCES "service_organs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "symbiotic_events" ADD CONSTRAINT "symbiotic_events_receiver_organ_id_fkey" FOREIGN KEY ("receiver_organ_id") REFERENCES "service_organs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "algedonic_signals" ADD CONSTRAINT "algedonic_signals_organ_id_fkey" FOREIGN KEY ("organ_id") REFERENCES "service_organs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "healing_actions" ADD CONSTRAINT "healing_actions_organ_id_fkey" FOREIGN KEY ("organ_id") REFERENCES "service_organs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "healing_actions" ADD CONSTRAINT "healing_actions_signal_id_fkey" FOREIGN KEY ("signal_id") REFERENCES "algedonic_signals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of organ_systems
ALTER TABLE "organ_systems" ADD CONSTRAINT "organ_systems_slug_59fa89fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "organ_systems" ADD CONSTRAINT "organ_systems_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "organ_systems" ADD CONSTRAINT "organ_systems_recursion_depth_parent_id_6ff14d05_check"
    CHECK (recursion_depth BETWEEN 0 AND 8 AND (recursion_depth = 0) = (parent_id IS NULL));
ALTER TABLE "organ_systems" ADD CONSTRAINT "organ_systems_autonomy_baac4c8f_check"
    CHECK (autonomy BETWEEN 0 AND 1);

-- Safeguards of service_organs
ALTER TABLE "service_organs" ADD CONSTRAINT "service_organs_healthy_score_critical_score_a753420c_check"
    CHECK (healthy_score BETWEEN 0 AND 100 AND critical_score BETWEEN 0 AND healthy_score);
ALTER TABLE "service_organs" ADD CONSTRAINT "service_organs_capability_potentiality_f69115f6_check"
    CHECK (capability > 0 AND capability <= potentiality AND potentiality < 'NaN');
ALTER TABLE "service_organs" ADD CONSTRAINT "service_organs_redundancy_3d510871_check"
    CHECK (redundancy BETWEEN 0 AND 100);
ALTER TABLE "service_organs" ADD CONSTRAINT "service_organs_criticality_redundancy_1089fa12_check"
    CHECK (criticality <> 'VITAL' OR redundancy >= 1);

-- Safeguards of organ_vitals
ALTER TABLE "organ_vitals" ADD CONSTRAINT "organ_vitals_actuality_3e198fd6_check"
    CHECK (actuality >= 0 AND actuality < 'NaN');
ALTER TABLE "organ_vitals" ADD CONSTRAINT "organ_vitals_productivity_performance_f80b4852_check"
    CHECK (productivity BETWEEN 0 AND 1 AND performance BETWEEN 0 AND 1);
ALTER TABLE "organ_vitals" ADD CONSTRAINT "organ_vitals_error_ratio_saturation_174dc8be_check"
    CHECK (error_ratio BETWEEN 0 AND 1 AND saturation BETWEEN 0 AND 1);
ALTER TABLE "organ_vitals" ADD CONSTRAINT "organ_vitals_latency_p95_ms_be8a89c9_check"
    CHECK (latency_p95_ms >= 0);
ALTER TABLE "organ_vitals" ADD CONSTRAINT "organ_vitals_vitality_score_dcc3d2aa_check"
    CHECK (vitality_score BETWEEN 0 AND 100);
ALTER TABLE "organ_vitals" ADD CONSTRAINT "organ_vitals_condition_latency_p95_ms_f552a92e_check"
    CHECK ((condition = 'UNRESPONSIVE') = (latency_p95_ms IS NULL));
ALTER TABLE "organ_vitals" ADD CONSTRAINT "organ_vitals_performance_productivity_c3b1d318_check"
    CHECK (performance <= productivity);

-- Safeguards of resource_flows
ALTER TABLE "resource_flows" ADD CONSTRAINT "resource_flows_from_organ_id_to_organ_id_4eecb739_check"
    CHECK (from_organ_id <> to_organ_id);
ALTER TABLE "resource_flows" ADD CONSTRAINT "resource_flows_planned_rate_actual_rate_0e4c3639_check"
    CHECK (planned_rate > 0 AND planned_rate < 'NaN' AND actual_rate >= 0 AND actual_rate < 'NaN');
ALTER TABLE "resource_flows" ADD CONSTRAINT "resource_flows_loss_ratio_71ed302f_check"
    CHECK (loss_ratio BETWEEN 0 AND 1);
ALTER TABLE "resource_flows" ADD CONSTRAINT "resource_flows_resource_topic_id_78f33f67_check"
    CHECK ((resource = 'EVENTS') = (topic_id IS NOT NULL));
ALTER TABLE "resource_flows" ADD CONSTRAINT "resource_flows_actual_rate_measured_at_3a7bcbf0_check"
    CHECK ((actual_rate IS NULL) = (measured_at IS NULL));

-- Safeguards of symbiotic_events
ALTER TABLE "symbiotic_events" ADD CONSTRAINT "symbiotic_events_giver_organ_id_receiver_organ_i_352aad55_check"
    CHECK (giver_organ_id <> receiver_organ_id);
ALTER TABLE "symbiotic_events" ADD CONSTRAINT "symbiotic_events_relation_giver_benefit_receiver_6e674729_check"
    CHECK (CASE relation WHEN 'MUTUALISM' THEN giver_benefit > 0 AND receiver_benefit > 0 WHEN 'COMMENSALISM' THEN giver_benefit = 0 AND receiver_benefit > 0 ELSE giver_benefit < 0 AND receiver_benefit > 0 END);
ALTER TABLE "symbiotic_events" ADD CONSTRAINT "symbiotic_events_giver_benefit_receiver_benefit_46e8c3fd_check"
    CHECK (giver_benefit BETWEEN -100 AND 100 AND receiver_benefit BETWEEN -100 AND 100);
ALTER TABLE "symbiotic_events" ADD CONSTRAINT "symbiotic_events_value_amount_6bcb8bed_check"
    CHECK (value_amount >= 0 AND value_amount < 'NaN');
ALTER TABLE "symbiotic_events" ADD CONSTRAINT "symbiotic_events_value_amount_value_currency_04e18e67_check"
    CHECK ((value_amount IS NULL) = (value_currency IS NULL));
ALTER TABLE "symbiotic_events" ADD CONSTRAINT "symbiotic_events_transaction_id_value_amount_c08a5d51_check"
    CHECK (transaction_id IS NULL OR value_amount IS NOT NULL);

-- Safeguards of algedonic_signals
ALTER TABLE "algedonic_signals" ADD CONSTRAINT "algedonic_signals_intensity_5fc59585_check"
    CHECK (intensity BETWEEN 1 AND 10);
ALTER TABLE "algedonic_signals" ADD CONSTRAINT "algedonic_signals_acknowledged_at_acknowledged_b_d1012c53_check"
    CHECK ((acknowledged_at IS NULL) = (acknowledged_by_id IS NULL));
ALTER TABLE "algedonic_signals" ADD CONSTRAINT "algedonic_signals_acknowledged_at_raised_at_3af4b03f_check"
    CHECK (acknowledged_at >= raised_at);
ALTER TABLE "algedonic_signals" ADD CONSTRAINT "algedonic_signals_raised_to_4e898e72_check"
    CHECK (raised_to IN ('CONTROL', 'INTELLIGENCE', 'POLICY'));

-- Safeguards of healing_actions
ALTER TABLE "healing_actions" ADD CONSTRAINT "healing_actions_vitality_before_vitality_after_784e034f_check"
    CHECK (vitality_before BETWEEN 0 AND 100 AND vitality_after BETWEEN 0 AND 100);
ALTER TABLE "healing_actions" ADD CONSTRAINT "healing_actions_status_vitality_after_0f495fbf_check"
    CHECK ((status IN ('HEALED', 'WORSENED', 'NO_EFFECT')) = (vitality_after IS NOT NULL));
ALTER TABLE "healing_actions" ADD CONSTRAINT "healing_actions_status_vitality_after_vitality_b_9cb0df07_check"
    CHECK (status <> 'HEALED' OR vitality_after > vitality_before);
ALTER TABLE "healing_actions" ADD CONSTRAINT "healing_actions_status_vitality_after_vitality_b_209a1aac_check"
    CHECK (status <> 'WORSENED' OR vitality_after < vitality_before);
ALTER TABLE "healing_actions" ADD CONSTRAINT "healing_actions_status_ended_at_b0062b74_check"
    CHECK ((status = 'RUNNING') = (ended_at IS NULL));
ALTER TABLE "healing_actions" ADD CONSTRAINT "healing_actions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
CREATE UNIQUE INDEX "healing_actions_organ_id_13737afa_key" ON "healing_actions" ("organ_id")
    WHERE (status = 'RUNNING' AND deleted_at IS NULL);

-- Access to organ_systems
ALTER TABLE "organ_systems" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "organ_systems" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "organ_systems" TO azora_service;
GRANT SELECT ON "organ_systems" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "organ_systems_a985d239_access" ON "organ_systems"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "organ_systems" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "organ_systems" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "organ_systems" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."organ_systems" WITH (security_barrier = true) AS
    SELECT "id", "slug", "title", "metaphor", "viable_system", "parent_id", "recursion_depth", "purpose", "autonomy",
        "steward_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "organ_systems";
GRANT SELECT ON azora_reader."organ_systems" TO azora_reader;
ALTER VIEW azora_reader."organ_systems" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "organ_systems"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "organ_systems"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "organ_systems"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "organ_systems"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to service_organs
ALTER TABLE "service_organs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "service_organs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "service_organs" TO azora_service;
GRANT SELECT ON "service_organs" TO azora_maintenance, azora_masker;
CREATE POLICY "service_organs_88564492_access" ON "service_organs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "service_organs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."service_organs" WITH (security_barrier = true) AS
    SELECT "id", "system_id", "service_definition_id", "criticality", "throughput_unit", "potentiality", "capability",
        "healthy_score", "critical_score", "redundancy", "created_at", "updated_at", "deleted_at"
    FROM "service_organs";
GRANT SELECT ON azora_reader."service_organs" TO azora_reader;
ALTER VIEW azora_reader."service_organs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "service_organs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "service_organs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "service_organs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "service_organs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to organ_vitals
ALTER TABLE "organ_vitals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "organ_vitals" FROM PUBLIC;
GRANT SELECT, INSERT ON "organ_vitals" TO azora_service;
GRANT SELECT ON "organ_vitals" TO azora_maintenance, azora_masker;
CREATE POLICY "organ_vitals_4520f8d0_access" ON "organ_vitals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "organ_vitals" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."organ_vitals" WITH (security_barrier = true) AS
    SELECT "id", "organ_id", "measured_at", "actuality", "productivity", "performance", "latency_p95_ms", "error_ratio",
        "saturation", "vitality_score", "condition", "created_at"
    FROM "organ_vitals";
GRANT SELECT ON azora_reader."organ_vitals" TO azora_reader;
ALTER VIEW azora_reader."organ_vitals" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "organ_vitals"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "organ_vitals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to resource_flows
ALTER TABLE "resource_flows" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "resource_flows" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "resource_flows" TO azora_service;
GRANT SELECT ON "resource_flows" TO azora_maintenance, azora_masker;
CREATE POLICY "resource_flows_89921335_access" ON "resource_flows"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "resource_flows" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."resource_flows" WITH (security_barrier = true) AS
    SELECT "id", "from_organ_id", "to_organ_id", "resource", "unit", "topic_id", "planned_rate", "actual_rate",
        "loss_ratio", "measured_at", "is_vital", "created_at", "updated_at", "deleted_at"
    FROM "resource_flows";
GRANT SELECT ON azora_reader."resource_flows" TO azora_reader;
ALTER VIEW azora_reader."resource_flows" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "resource_flows"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "resource_flows"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "resource_flows"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "resource_flows"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to symbiotic_events
ALTER TABLE "symbiotic_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "symbiotic_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "symbiotic_events" TO azora_service;
GRANT SELECT ON "symbiotic_events" TO azora_maintenance, azora_masker;
CREATE POLICY "symbiotic_events_8bc450ab_access" ON "symbiotic_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "symbiotic_events" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."symbiotic_events" WITH (security_barrier = true) AS
    SELECT "id", "giver_organ_id", "receiver_organ_id", "relation", "giver_benefit", "receiver_benefit",
        "source_event_id", "transaction_id", "value_amount", "value_currency", "occurred_at", "created_at"
    FROM "symbiotic_events";
GRANT SELECT ON azora_reader."symbiotic_events" TO azora_reader;
ALTER VIEW azora_reader."symbiotic_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "symbiotic_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "symbiotic_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to algedonic_signals
ALTER TABLE "algedonic_signals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "algedonic_signals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "algedonic_signals" TO azora_service;
GRANT SELECT ON "algedonic_signals" TO azora_maintenance, azora_masker;
CREATE POLICY "algedonic_signals_8d3fb2fa_access" ON "algedonic_signals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "algedonic_signals" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."algedonic_signals" WITH (security_barrier = true) AS
    SELECT "id", "organ_id", "feeling", "intensity", "message", "raised_to", "raised_at", "acknowledged_by_id",
        "acknowledged_at", "created_at", "updated_at", "deleted_at"
    FROM "algedonic_signals";
GRANT SELECT ON azora_reader."algedonic_signals" TO azora_reader;
ALTER VIEW azora_reader."algedonic_signals" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "algedonic_signals"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "algedonic_signals"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "algedonic_signals"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "algedonic_signals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to healing_actions
ALTER TABLE "healing_actions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "healing_actions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "healing_actions" TO azora_service;
GRANT SELECT ON "healing_actions" TO azora_maintenance, azora_masker;
CREATE POLICY "healing_actions_e2d648d5_access" ON "healing_actions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "healing_actions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."healing_actions" WITH (security_barrier = true) AS
    SELECT "id", "organ_id", "signal_id", "therapy", "dose", "decided_by", "status", "vitality_before", "vitality_after",
        "started_at", "ended_at", "created_at", "updated_at", "deleted_at"
    FROM "healing_actions";
GRANT SELECT ON azora_reader."healing_actions" TO azora_reader;
ALTER VIEW azora_reader."healing_actions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "healing_actions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "healing_actions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "healing_actions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "healing_actions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
