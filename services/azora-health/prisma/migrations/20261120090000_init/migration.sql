-- CreateEnum
CREATE TYPE "CouplingMode" AS ENUM ('IMMEDIATE', 'DEFERRED', 'DETACHED');

-- CreateEnum
CREATE TYPE "RuleStatus" AS ENUM ('TRIAL', 'ACTIVE', 'SUSPENDED', 'RETIRED');

-- CreateEnum
CREATE TYPE "TriggerKind" AS ENUM ('TOPIC_EVENT', 'ALERT', 'VITAL_THRESHOLD', 'TIMER');

-- CreateEnum
CREATE TYPE "VitalName" AS ENUM ('ACTUALITY', 'PRODUCTIVITY', 'PERFORMANCE', 'ERROR_RATIO', 'SATURATION', 'LATENCY_P95', 'VITALITY_SCORE');

-- CreateEnum
CREATE TYPE "ThresholdComparison" AS ENUM ('ABOVE', 'BELOW');

-- CreateEnum
CREATE TYPE "ActionKind" AS ENUM ('MOVE_BUDGET', 'SET_PARAMETER', 'SLOW_DOWN', 'SPEED_UP', 'SHED_LOAD', 'PUBLISH_EVENT');

-- CreateEnum
CREATE TYPE "BalancedResource" AS ENUM ('CPU_MILLICORES', 'MEMORY_MIB', 'CONNECTIONS', 'REQUESTS_PER_SECOND', 'TOKENS_PER_MINUTE', 'STORAGE_GIB');

-- CreateEnum
CREATE TYPE "ExecutionOutcome" AS ENUM ('CONDITION_FALSE', 'ACTED', 'COOLING_DOWN', 'OVERRULED', 'FAILED');

-- CreateEnum
CREATE TYPE "TuningStatus" AS ENUM ('APPLIED', 'CONFIRMED', 'REVERTED');

-- CreateEnum
CREATE TYPE "TuningEffect" AS ENUM ('BENEFICIAL', 'NEUTRAL', 'HARMFUL');

-- CreateEnum
CREATE TYPE "BalanceTrend" AS ENUM ('IMPROVING', 'STEADY', 'DECLINING');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "symbiotic_rules" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "giver_organ_id" UUID NOT NULL,
    "receiver_organ_id" UUID NOT NULL,
    "condition" JSONB NOT NULL,
    "coupling" "CouplingMode" NOT NULL DEFAULT 'DETACHED',
    "priority" SMALLINT NOT NULL DEFAULT 50,
    "cooldown_seconds" INTEGER NOT NULL DEFAULT 300,
    "max_per_hour" INTEGER NOT NULL DEFAULT 12,
    "hysteresis" DECIMAL(3,2) NOT NULL DEFAULT 0.1,
    "status" "RuleStatus" NOT NULL DEFAULT 'TRIAL',
    "retired_at" TIMESTAMPTZ(6),
    "author_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "symbiotic_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_triggers" (
    "id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,
    "kind" "TriggerKind" NOT NULL,
    "topic_id" UUID,
    "alert_name" VARCHAR(128),
    "vital_name" "VitalName",
    "comparison" "ThresholdComparison",
    "threshold_value" DECIMAL(18,6),
    "period_seconds" INTEGER,
    "sustained_seconds" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "rule_triggers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_actions" (
    "id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "kind" "ActionKind" NOT NULL,
    "resource" "BalancedResource",
    "share" DECIMAL(4,3),
    "parameter_key" VARCHAR(200),
    "expression" TEXT,
    "step_limit" DECIMAL(18,6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "rule_actions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_executions" (
    "id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,
    "trigger_id" UUID NOT NULL,
    "firing_alert_id" UUID,
    "service_instance_id" UUID,
    "observed" JSONB NOT NULL,
    "condition_held" BOOLEAN NOT NULL,
    "outcome" "ExecutionOutcome" NOT NULL,
    "actions_done" SMALLINT NOT NULL DEFAULT 0,
    "overruled_by_id" UUID,
    "failure" TEXT,
    "evaluation_ms" INTEGER NOT NULL,
    "triggered_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rule_executions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resource_budgets" (
    "id" UUID NOT NULL,
    "organ_id" UUID NOT NULL,
    "resource" "BalancedResource" NOT NULL,
    "unit" VARCHAR(16) NOT NULL,
    "guaranteed" DECIMAL(20,6) NOT NULL,
    "ceiling" DECIMAL(20,6) NOT NULL,
    "used" DECIMAL(20,6) NOT NULL DEFAULT 0,
    "lent" DECIMAL(20,6) NOT NULL DEFAULT 0,
    "borrowed" DECIMAL(20,6) NOT NULL DEFAULT 0,
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "resource_budgets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tuning_actions" (
    "id" UUID NOT NULL,
    "execution_id" UUID,
    "organ_id" UUID NOT NULL,
    "budget_id" UUID,
    "setting_key" VARCHAR(200) NOT NULL,
    "old_value" TEXT NOT NULL,
    "new_value" TEXT NOT NULL,
    "status" "TuningStatus" NOT NULL DEFAULT 'APPLIED',
    "effect" "TuningEffect",
    "keep_reason" TEXT,
    "operator_id" UUID,
    "applied_at" TIMESTAMPTZ(6) NOT NULL,
    "judged_at" TIMESTAMPTZ(6),
    "reverted_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "tuning_actions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organism_balances" (
    "id" UUID NOT NULL,
    "measured_at" TIMESTAMPTZ(6) NOT NULL,
    "harmony_score" SMALLINT NOT NULL,
    "previous_score" SMALLINT,
    "trend" "BalanceTrend",
    "organ_count" INTEGER NOT NULL,
    "thriving_count" INTEGER NOT NULL,
    "strained_count" INTEGER NOT NULL,
    "failing_count" INTEGER NOT NULL,
    "load_gini" DECIMAL(4,3) NOT NULL,
    "mutual_exchanges" INTEGER NOT NULL DEFAULT 0,
    "parasitic_exchanges" INTEGER NOT NULL DEFAULT 0,
    "oscillating_rules" INTEGER NOT NULL DEFAULT 0,
    "weakest_organ_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organism_balances_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "symbiotic_rules_giver_organ_id_idx" ON "symbiotic_rules"("giver_organ_id");

-- CreateIndex
CREATE INDEX "symbiotic_rules_receiver_organ_id_idx" ON "symbiotic_rules"("receiver_organ_id");

-- CreateIndex
CREATE INDEX "symbiotic_rules_author_id_idx" ON "symbiotic_rules"("author_id");

-- CreateIndex
CREATE INDEX "symbiotic_rules_organization_id_idx" ON "symbiotic_rules"("organization_id");

-- CreateIndex
CREATE INDEX "symbiotic_rules_compliance_id_idx" ON "symbiotic_rules"("compliance_id");

-- CreateIndex
CREATE INDEX "rule_triggers_topic_id_idx" ON "rule_triggers"("topic_id");

-- CreateIndex
CREATE UNIQUE INDEX "rule_triggers_source_key" ON "rule_triggers"("rule_id", "kind", "topic_id", "alert_name");

-- CreateIndex
CREATE UNIQUE INDEX "rule_actions_rule_id_position_key" ON "rule_actions"("rule_id", "position");

-- CreateIndex
CREATE INDEX "rule_executions_rule_id_triggered_at_idx" ON "rule_executions"("rule_id", "triggered_at");

-- CreateIndex
CREATE INDEX "rule_executions_trigger_id_idx" ON "rule_executions"("trigger_id");

-- CreateIndex
CREATE INDEX "rule_executions_firing_alert_id_idx" ON "rule_executions"("firing_alert_id");

-- CreateIndex
CREATE INDEX "rule_executions_service_instance_id_idx" ON "rule_executions"("service_instance_id");

-- CreateIndex
CREATE INDEX "rule_executions_overruled_by_id_idx" ON "rule_executions"("overruled_by_id");

-- CreateIndex
CREATE INDEX "rule_executions_triggered_at_idx" ON "rule_executions" USING BRIN ("triggered_at");

-- CreateIndex
CREATE INDEX "resource_budgets_organ_id_resource_idx" ON "resource_budgets"("organ_id", "resource");

-- CreateIndex
CREATE INDEX "tuning_actions_organ_id_applied_at_idx" ON "tuning_actions"("organ_id", "applied_at");

-- CreateIndex
CREATE INDEX "tuning_actions_execution_id_idx" ON "tuning_actions"("execution_id");

-- CreateIndex
CREATE INDEX "tuning_actions_budget_id_idx" ON "tuning_actions"("budget_id");

-- CreateIndex
CREATE INDEX "tuning_actions_operator_id_idx" ON "tuning_actions"("operator_id");

-- CreateIndex
CREATE INDEX "tuning_actions_applied_at_idx" ON "tuning_actions" USING BRIN ("applied_at");

-- CreateIndex
CREATE UNIQUE INDEX "organism_balances_measured_at_key" ON "organism_balances"("measured_at");

-- CreateIndex
CREATE INDEX "organism_balances_weakest_organ_id_idx" ON "organism_balances"("weakest_organ_id");

-- CreateIndex
CREATE INDEX "organism_balances_measured_at_idx" ON "organism_balances" USING BRIN ("measured_at");

-- AddForeignKey
ALTER TABLE "rule_triggers" ADD CONSTRAINT "rule_triggers_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "symbiotic_rules"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_actions" ADD CONSTRAINT "rule_actions_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "symbiotic_rules"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_executions" ADD CONSTRAINT "rule_executions_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "symbiotic_rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_executions" ADD CONSTRAINT "rule_executions_trigger_id_fkey" FOREIGN KEY ("trigger_id") REFERENCES "rule_triggers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_executions" ADD CONSTRAINT "rule_executions_overruled_by_id_fkey" FOREIGN KEY ("overruled_by_id") REFERENCES "symbiotic_rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tuning_actions" ADD CONSTRAINT "tuning_actions_execution_id_fkey" FOREIGN KEY ("execution_id") REFERENCES "rule_executions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tuning_actions" ADD CONSTRAINT "tuning_actions_budget_id_fkey" FOREIGN KEY ("budget_id") REFERENCES "resource_budgets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of symbiotic_rules
ALTER TABLE "symbiotic_rules" ADD CONSTRAINT "symbiotic_rules_slug_version_b7df51fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND version >= 1);
ALTER TABLE "symbiotic_rules" ADD CONSTRAINT "symbiotic_rules_giver_organ_id_receiver_organ_id_352aad55_check"
    CHECK (giver_organ_id <> receiver_organ_id);
ALTER TABLE "symbiotic_rules" ADD CONSTRAINT "symbiotic_rules_priority_22b2e857_check"
    CHECK (priority BETWEEN 0 AND 100);
ALTER TABLE "symbiotic_rules" ADD CONSTRAINT "symbiotic_rules_condition_25542fe2_check"
    CHECK (jsonb_typeof(condition) = 'object');
ALTER TABLE "symbiotic_rules" ADD CONSTRAINT "symbiotic_rules_cooldown_seconds_max_per_hour_7fde9f5a_check"
    CHECK (cooldown_seconds BETWEEN 0 AND 86400 AND max_per_hour BETWEEN 1 AND 1000);
ALTER TABLE "symbiotic_rules" ADD CONSTRAINT "symbiotic_rules_hysteresis_9cba23b9_check"
    CHECK (hysteresis BETWEEN 0 AND 1);
ALTER TABLE "symbiotic_rules" ADD CONSTRAINT "symbiotic_rules_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));
CREATE UNIQUE INDEX "symbiotic_rules_slug_51b67331_key" ON "symbiotic_rules" ("slug")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of rule_triggers
ALTER TABLE "rule_triggers" ADD CONSTRAINT "rule_triggers_kind_topic_id_65982829_check"
    CHECK ((kind = 'TOPIC_EVENT') = (topic_id IS NOT NULL));
ALTER TABLE "rule_triggers" ADD CONSTRAINT "rule_triggers_kind_alert_name_44fe4364_check"
    CHECK ((kind = 'ALERT') = (alert_name IS NOT NULL));
ALTER TABLE "rule_triggers" ADD CONSTRAINT "rule_triggers_kind_vital_name_comparison_thresho_cc3c8a23_check"
    CHECK ((kind = 'VITAL_THRESHOLD') = (vital_name IS NOT NULL) AND (vital_name IS NULL) = (comparison IS NULL) AND (comparison IS NULL) = (threshold_value IS NULL));
ALTER TABLE "rule_triggers" ADD CONSTRAINT "rule_triggers_kind_period_seconds_468a9393_check"
    CHECK ((kind = 'TIMER') = (period_seconds IS NOT NULL));
ALTER TABLE "rule_triggers" ADD CONSTRAINT "rule_triggers_period_seconds_threshold_value_a19c4073_check"
    CHECK (period_seconds BETWEEN 10 AND 604800 AND threshold_value < 'NaN');
ALTER TABLE "rule_triggers" ADD CONSTRAINT "rule_triggers_sustained_seconds_f8f79568_check"
    CHECK (sustained_seconds BETWEEN 0 AND 86400);

-- Safeguards of rule_actions
ALTER TABLE "rule_actions" ADD CONSTRAINT "rule_actions_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "rule_actions" ADD CONSTRAINT "rule_actions_kind_resource_share_80a7b8fa_check"
    CHECK ((kind = 'MOVE_BUDGET') = (resource IS NOT NULL) AND (kind = 'MOVE_BUDGET') = (share IS NOT NULL));
ALTER TABLE "rule_actions" ADD CONSTRAINT "rule_actions_share_cd357c14_check"
    CHECK (share > 0 AND share <= 1);
ALTER TABLE "rule_actions" ADD CONSTRAINT "rule_actions_kind_parameter_key_0433658e_check"
    CHECK ((kind IN ('SET_PARAMETER')) = (parameter_key IS NOT NULL));
ALTER TABLE "rule_actions" ADD CONSTRAINT "rule_actions_step_limit_65382db9_check"
    CHECK (step_limit > 0 AND step_limit < 'NaN');

-- Safeguards of rule_executions
ALTER TABLE "rule_executions" ADD CONSTRAINT "rule_executions_outcome_condition_held_actions_d_5f969f20_check"
    CHECK ((outcome = 'CONDITION_FALSE') = NOT condition_held AND (condition_held OR actions_done = 0));
ALTER TABLE "rule_executions" ADD CONSTRAINT "rule_executions_actions_done_outcome_1421b3b3_check"
    CHECK (actions_done >= 0 AND (outcome = 'ACTED') = (actions_done > 0));
ALTER TABLE "rule_executions" ADD CONSTRAINT "rule_executions_outcome_failure_6d04dccf_check"
    CHECK ((outcome = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "rule_executions" ADD CONSTRAINT "rule_executions_outcome_overruled_by_id_080fbc29_check"
    CHECK ((outcome = 'OVERRULED') = (overruled_by_id IS NOT NULL));
ALTER TABLE "rule_executions" ADD CONSTRAINT "rule_executions_overruled_by_id_rule_id_5cf68ebb_check"
    CHECK (overruled_by_id <> rule_id);
ALTER TABLE "rule_executions" ADD CONSTRAINT "rule_executions_evaluation_ms_1ba30f7d_check"
    CHECK (evaluation_ms >= 0);
ALTER TABLE "rule_executions" ADD CONSTRAINT "rule_executions_observed_d21668ed_check"
    CHECK (jsonb_typeof(observed) = 'object');

-- Safeguards of resource_budgets
ALTER TABLE "resource_budgets" ADD CONSTRAINT "resource_budgets_guaranteed_ceiling_used_9f50b036_check"
    CHECK (guaranteed >= 0 AND ceiling >= guaranteed AND used >= 0 AND ceiling < 'NaN' AND used < 'NaN');
ALTER TABLE "resource_budgets" ADD CONSTRAINT "resource_budgets_lent_borrowed_701ad5a9_check"
    CHECK (lent >= 0 AND borrowed >= 0 AND lent < 'NaN' AND borrowed < 'NaN');
ALTER TABLE "resource_budgets" ADD CONSTRAINT "resource_budgets_lent_borrowed_d02a26d1_check"
    CHECK (lent = 0 OR borrowed = 0);
ALTER TABLE "resource_budgets" ADD CONSTRAINT "resource_budgets_lent_ceiling_guaranteed_159a714c_check"
    CHECK (lent <= ceiling - guaranteed);
ALTER TABLE "resource_budgets" ADD CONSTRAINT "resource_budgets_used_ceiling_lent_borrowed_0ce703d3_check"
    CHECK (used <= ceiling - lent + borrowed);
ALTER TABLE "resource_budgets" ADD CONSTRAINT "resource_budgets_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
CREATE UNIQUE INDEX "resource_budgets_organ_id_resource_6bdcb634_key" ON "resource_budgets" ("organ_id", "resource")
    WHERE (effective_to IS NULL AND deleted_at IS NULL);

-- Safeguards of tuning_actions
ALTER TABLE "tuning_actions" ADD CONSTRAINT "tuning_actions_old_value_new_value_6e1b30ae_check"
    CHECK (old_value <> new_value);
ALTER TABLE "tuning_actions" ADD CONSTRAINT "tuning_actions_status_reverted_at_bd8a1392_check"
    CHECK ((status = 'REVERTED') = (reverted_at IS NOT NULL));
ALTER TABLE "tuning_actions" ADD CONSTRAINT "tuning_actions_reverted_at_applied_at_judged_at_e0ca82bb_check"
    CHECK (reverted_at > applied_at AND judged_at >= applied_at);
ALTER TABLE "tuning_actions" ADD CONSTRAINT "tuning_actions_effect_judged_at_9b060592_check"
    CHECK ((effect IS NULL) = (judged_at IS NULL));
ALTER TABLE "tuning_actions" ADD CONSTRAINT "tuning_actions_effect_status_keep_reason_cdcbe5a6_check"
    CHECK (effect <> 'HARMFUL' OR status = 'REVERTED' OR keep_reason IS NOT NULL);
ALTER TABLE "tuning_actions" ADD CONSTRAINT "tuning_actions_execution_id_operator_id_062b5892_check"
    CHECK (num_nonnulls(execution_id, operator_id) = 1);

-- Safeguards of organism_balances
ALTER TABLE "organism_balances" ADD CONSTRAINT "organism_balances_harmony_score_35562a19_check"
    CHECK (harmony_score BETWEEN 0 AND 100);
ALTER TABLE "organism_balances" ADD CONSTRAINT "organism_balances_load_gini_2272bd11_check"
    CHECK (load_gini BETWEEN 0 AND 1);
ALTER TABLE "organism_balances" ADD CONSTRAINT "organism_balances_organ_count_thriving_count_str_f7f54304_check"
    CHECK (organ_count >= 1 AND thriving_count >= 0 AND strained_count >= 0 AND failing_count >= 0 AND thriving_count + strained_count + failing_count <= organ_count);
ALTER TABLE "organism_balances" ADD CONSTRAINT "organism_balances_mutual_exchanges_parasitic_exc_2e92ea7f_check"
    CHECK (mutual_exchanges >= 0 AND parasitic_exchanges >= 0);
ALTER TABLE "organism_balances" ADD CONSTRAINT "organism_balances_oscillating_rules_e7fdea8a_check"
    CHECK (oscillating_rules >= 0);
ALTER TABLE "organism_balances" ADD CONSTRAINT "organism_balances_trend_previous_score_b148f281_check"
    CHECK (trend IS NULL OR previous_score BETWEEN 0 AND 100);
ALTER TABLE "organism_balances" ADD CONSTRAINT "organism_balances_trend_harmony_score_previous_s_8d4d5052_check"
    CHECK (CASE trend WHEN 'IMPROVING' THEN harmony_score > previous_score WHEN 'DECLINING' THEN harmony_score < previous_score WHEN 'STEADY' THEN harmony_score = previous_score ELSE true END);

-- Access to symbiotic_rules
ALTER TABLE "symbiotic_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "symbiotic_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "symbiotic_rules" TO azora_service;
GRANT SELECT ON "symbiotic_rules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "symbiotic_rules_b422c65b_access" ON "symbiotic_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "symbiotic_rules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "symbiotic_rules" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "symbiotic_rules" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."symbiotic_rules" WITH (security_barrier = true) AS
    SELECT "id", "slug", "version", "title", "giver_organ_id", "receiver_organ_id", "condition", "coupling", "priority",
        "cooldown_seconds", "max_per_hour", "hysteresis", "status", "retired_at", "author_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "symbiotic_rules";
GRANT SELECT ON azora_reader."symbiotic_rules" TO azora_reader;
ALTER VIEW azora_reader."symbiotic_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "symbiotic_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "symbiotic_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "symbiotic_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "symbiotic_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to rule_triggers
ALTER TABLE "rule_triggers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rule_triggers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rule_triggers" TO azora_service;
GRANT SELECT ON "rule_triggers" TO azora_maintenance, azora_masker;
CREATE POLICY "rule_triggers_d0e20399_access" ON "rule_triggers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rule_triggers" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."rule_triggers" WITH (security_barrier = true) AS
    SELECT "id", "rule_id", "kind", "topic_id", "alert_name", "vital_name", "comparison", "threshold_value",
        "period_seconds", "sustained_seconds", "created_at", "updated_at"
    FROM "rule_triggers";
GRANT SELECT ON azora_reader."rule_triggers" TO azora_reader;
ALTER VIEW azora_reader."rule_triggers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "rule_triggers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "rule_triggers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "rule_triggers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "rule_triggers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to rule_actions
ALTER TABLE "rule_actions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rule_actions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rule_actions" TO azora_service;
GRANT SELECT ON "rule_actions" TO azora_maintenance, azora_masker;
CREATE POLICY "rule_actions_917ed389_access" ON "rule_actions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rule_actions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."rule_actions" WITH (security_barrier = true) AS
    SELECT "id", "rule_id", "position", "kind", "resource", "share", "parameter_key", "expression", "step_limit",
        "created_at", "updated_at"
    FROM "rule_actions";
GRANT SELECT ON azora_reader."rule_actions" TO azora_reader;
ALTER VIEW azora_reader."rule_actions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "rule_actions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "rule_actions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "rule_actions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "rule_actions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to rule_executions
ALTER TABLE "rule_executions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rule_executions" FROM PUBLIC;
GRANT SELECT, INSERT ON "rule_executions" TO azora_service;
GRANT SELECT ON "rule_executions" TO azora_maintenance, azora_masker;
CREATE POLICY "rule_executions_b32aa5e8_access" ON "rule_executions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rule_executions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."rule_executions" WITH (security_barrier = true) AS
    SELECT "id", "rule_id", "trigger_id", "firing_alert_id", "service_instance_id", "observed", "condition_held",
        "outcome", "actions_done", "overruled_by_id", "failure", "evaluation_ms", "triggered_at", "created_at"
    FROM "rule_executions";
GRANT SELECT ON azora_reader."rule_executions" TO azora_reader;
ALTER VIEW azora_reader."rule_executions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "rule_executions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "rule_executions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to resource_budgets
ALTER TABLE "resource_budgets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "resource_budgets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "resource_budgets" TO azora_service;
GRANT SELECT ON "resource_budgets" TO azora_maintenance, azora_masker;
CREATE POLICY "resource_budgets_b54ecce8_access" ON "resource_budgets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "resource_budgets" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."resource_budgets" WITH (security_barrier = true) AS
    SELECT "id", "organ_id", "resource", "unit", "guaranteed", "ceiling", "used", "lent", "borrowed", "effective_from",
        "effective_to", "created_at", "updated_at", "deleted_at"
    FROM "resource_budgets";
GRANT SELECT ON azora_reader."resource_budgets" TO azora_reader;
ALTER VIEW azora_reader."resource_budgets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "resource_budgets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "resource_budgets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "resource_budgets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "resource_budgets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to tuning_actions
ALTER TABLE "tuning_actions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tuning_actions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tuning_actions" TO azora_service;
GRANT SELECT ON "tuning_actions" TO azora_maintenance, azora_masker;
CREATE POLICY "tuning_actions_04eb3f3b_access" ON "tuning_actions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tuning_actions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."tuning_actions" WITH (security_barrier = true) AS
    SELECT "id", "execution_id", "organ_id", "budget_id", "setting_key", "old_value", "new_value", "status", "effect",
        "keep_reason", "operator_id", "applied_at", "judged_at", "reverted_at", "created_at", "updated_at",
        "deleted_at"
    FROM "tuning_actions";
GRANT SELECT ON azora_reader."tuning_actions" TO azora_reader;
ALTER VIEW azora_reader."tuning_actions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "tuning_actions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "tuning_actions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "tuning_actions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "tuning_actions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to organism_balances
ALTER TABLE "organism_balances" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "organism_balances" FROM PUBLIC;
GRANT SELECT, INSERT ON "organism_balances" TO azora_service;
GRANT SELECT ON "organism_balances" TO azora_maintenance, azora_masker;
CREATE POLICY "organism_balances_a594ab23_access" ON "organism_balances"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "organism_balances" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."organism_balances" WITH (security_barrier = true) AS
    SELECT "id", "measured_at", "harmony_score", "previous_score", "trend", "organ_count", "thriving_count",
        "strained_count", "failing_count", "load_gini", "mutual_exchanges", "parasitic_exchanges", "oscillating_rules",
        "weakest_organ_id", "created_at"
    FROM "organism_balances";
GRANT SELECT ON azora_reader."organism_balances" TO azora_reader;
ALTER VIEW azora_reader."organism_balances" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "organism_balances"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "organism_balances"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
