-- CreateEnum
CREATE TYPE "DashboardStatus" AS ENUM ('ACTIVE', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "VariableKind" AS ENUM ('QUERY', 'CUSTOM', 'INTERVAL', 'TEXTBOX', 'DATE');

-- CreateEnum
CREATE TYPE "QueryGrain" AS ENUM ('HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR');

-- CreateEnum
CREATE TYPE "AggregationFunction" AS ENUM ('SUM', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'LAST', 'MEDIAN');

-- CreateEnum
CREATE TYPE "ComparisonPeriod" AS ENUM ('NONE', 'PREVIOUS_PERIOD', 'PREVIOUS_YEAR', 'TARGET');

-- CreateEnum
CREATE TYPE "WidgetKind" AS ENUM ('LINE', 'BAR', 'AREA', 'PIE', 'SCATTER', 'HEATMAP', 'TABLE', 'STAT', 'GAUGE', 'FUNNEL', 'MAP', 'TEXT');

-- CreateEnum
CREATE TYPE "DashboardPermission" AS ENUM ('VIEW', 'EDIT', 'ADMIN');

-- CreateEnum
CREATE TYPE "InsightKind" AS ENUM ('ANOMALY', 'TREND', 'CHANGE_POINT', 'RECORD', 'CONTRIBUTION', 'FORECAST', 'TARGET_AT_RISK');

-- CreateEnum
CREATE TYPE "InsightOrigin" AS ENUM ('STATISTICS', 'MODEL', 'ANALYST');

-- CreateEnum
CREATE TYPE "InsightVerdict" AS ENUM ('UNREVIEWED', 'USEFUL', 'OBVIOUS', 'WRONG');

-- CreateEnum
CREATE TYPE "TargetDirection" AS ENUM ('INCREASE', 'DECREASE', 'MAINTAIN');

-- CreateEnum
CREATE TYPE "TargetStatus" AS ENUM ('ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'ACHIEVED', 'MISSED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "dashboards" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "tags" TEXT[],
    "time_from" TEXT NOT NULL DEFAULT 'now-30d',
    "time_to" TEXT NOT NULL DEFAULT 'now',
    "time_zone" VARCHAR(32) NOT NULL DEFAULT 'Africa/Johannesburg',
    "refresh_seconds" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" "DashboardStatus" NOT NULL DEFAULT 'ACTIVE',
    "archived_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "dashboards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dashboard_variables" (
    "id" UUID NOT NULL,
    "dashboard_id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "label" TEXT NOT NULL,
    "kind" "VariableKind" NOT NULL,
    "query_text" TEXT,
    "choices" TEXT[],
    "allows_many" BOOLEAN NOT NULL DEFAULT false,
    "includes_all" BOOLEAN NOT NULL DEFAULT false,
    "default_value" TEXT,
    "position" SMALLINT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "dashboard_variables_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "metric_queries" (
    "id" UUID NOT NULL,
    "dashboard_id" UUID NOT NULL,
    "ref_key" VARCHAR(2) NOT NULL,
    "metric_id" UUID NOT NULL,
    "grain" "QueryGrain" NOT NULL DEFAULT 'DAY',
    "aggregation" "AggregationFunction" NOT NULL DEFAULT 'SUM',
    "group_by" TEXT[],
    "filter" JSONB,
    "compare_with" "ComparisonPeriod" NOT NULL DEFAULT 'NONE',
    "row_limit" INTEGER NOT NULL DEFAULT 1000,
    "cache_seconds" INTEGER NOT NULL DEFAULT 300,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "metric_queries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dashboard_widgets" (
    "id" UUID NOT NULL,
    "dashboard_id" UUID NOT NULL,
    "query_id" UUID,
    "kind" "WidgetKind" NOT NULL,
    "title" TEXT NOT NULL,
    "grid_x" SMALLINT NOT NULL,
    "grid_y" INTEGER NOT NULL,
    "grid_width" SMALLINT NOT NULL,
    "grid_height" SMALLINT NOT NULL,
    "encoding" JSONB NOT NULL DEFAULT '{}',
    "thresholds" JSONB NOT NULL DEFAULT '[]',
    "decimals" SMALLINT,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "dashboard_widgets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dashboard_shares" (
    "id" UUID NOT NULL,
    "dashboard_id" UUID NOT NULL,
    "shared_by_id" UUID NOT NULL,
    "recipient_user_id" UUID,
    "recipient_organization_id" UUID,
    "link_token_hash" CHAR(64),
    "permission" "DashboardPermission" NOT NULL DEFAULT 'VIEW',
    "locked_variables" JSONB NOT NULL DEFAULT '{}',
    "allows_export" BOOLEAN NOT NULL DEFAULT false,
    "view_count" INTEGER NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "dashboard_shares_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "insight_cards" (
    "id" UUID NOT NULL,
    "dashboard_id" UUID,
    "metric_id" UUID NOT NULL,
    "kind" "InsightKind" NOT NULL,
    "headline" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "drivers" JSONB NOT NULL DEFAULT '[]',
    "observed_value" DECIMAL(28,8) NOT NULL,
    "baseline_value" DECIMAL(28,8),
    "confidence" DECIMAL(4,3) NOT NULL,
    "origin" "InsightOrigin" NOT NULL DEFAULT 'STATISTICS',
    "model_name" TEXT,
    "verdict" "InsightVerdict" NOT NULL DEFAULT 'UNREVIEWED',
    "reviewed_by_id" UUID,
    "reviewed_at" TIMESTAMPTZ(6),
    "period_start" TIMESTAMPTZ(6) NOT NULL,
    "period_end" TIMESTAMPTZ(6) NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "insight_cards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kpi_targets" (
    "id" UUID NOT NULL,
    "metric_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "direction" "TargetDirection" NOT NULL DEFAULT 'INCREASE',
    "baseline_value" DECIMAL(28,8) NOT NULL,
    "target_value" DECIMAL(28,8) NOT NULL,
    "tolerance_value" DECIMAL(28,8),
    "current_value" DECIMAL(28,8),
    "measured_at" TIMESTAMPTZ(6),
    "status" "TargetStatus" NOT NULL DEFAULT 'ON_TRACK',
    "parent_id" UUID,
    "accountable_id" UUID NOT NULL,
    "period_start" TIMESTAMPTZ(6) NOT NULL,
    "period_end" TIMESTAMPTZ(6) NOT NULL,
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "kpi_targets_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "dashboards_owner_id_idx" ON "dashboards"("owner_id");

-- CreateIndex
CREATE INDEX "dashboards_organization_id_idx" ON "dashboards"("organization_id");

-- CreateIndex
CREATE INDEX "dashboards_compliance_id_idx" ON "dashboards"("compliance_id");

-- CreateIndex
CREATE INDEX "dashboards_tags_idx" ON "dashboards" USING GIN ("tags");

-- CreateIndex
CREATE UNIQUE INDEX "dashboard_variables_dashboard_id_name_key" ON "dashboard_variables"("dashboard_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "dashboard_variables_dashboard_id_position_key" ON "dashboard_variables"("dashboard_id", "position");

-- CreateIndex
CREATE INDEX "metric_queries_metric_id_idx" ON "metric_queries"("metric_id");

-- CreateIndex
CREATE UNIQUE INDEX "metric_queries_dashboard_id_ref_key_key" ON "metric_queries"("dashboard_id", "ref_key");

-- CreateIndex
CREATE UNIQUE INDEX "metric_queries_id_dashboard_id_key" ON "metric_queries"("id", "dashboard_id");

-- CreateIndex
CREATE INDEX "dashboard_widgets_dashboard_id_grid_y_grid_x_idx" ON "dashboard_widgets"("dashboard_id", "grid_y", "grid_x");

-- CreateIndex
CREATE INDEX "dashboard_widgets_query_id_dashboard_id_idx" ON "dashboard_widgets"("query_id", "dashboard_id");

-- CreateIndex
CREATE UNIQUE INDEX "dashboard_shares_link_token_hash_key" ON "dashboard_shares"("link_token_hash");

-- CreateIndex
CREATE INDEX "dashboard_shares_dashboard_id_idx" ON "dashboard_shares"("dashboard_id");

-- CreateIndex
CREATE INDEX "dashboard_shares_shared_by_id_idx" ON "dashboard_shares"("shared_by_id");

-- CreateIndex
CREATE INDEX "dashboard_shares_recipient_user_id_idx" ON "dashboard_shares"("recipient_user_id");

-- CreateIndex
CREATE INDEX "dashboard_shares_recipient_organization_id_idx" ON "dashboard_shares"("recipient_organization_id");

-- CreateIndex
CREATE INDEX "insight_cards_metric_id_period_start_idx" ON "insight_cards"("metric_id", "period_start");

-- CreateIndex
CREATE INDEX "insight_cards_dashboard_id_idx" ON "insight_cards"("dashboard_id");

-- CreateIndex
CREATE INDEX "insight_cards_reviewed_by_id_idx" ON "insight_cards"("reviewed_by_id");

-- CreateIndex
CREATE INDEX "insight_cards_organization_id_idx" ON "insight_cards"("organization_id");

-- CreateIndex
CREATE INDEX "insight_cards_compliance_id_idx" ON "insight_cards"("compliance_id");

-- CreateIndex
CREATE INDEX "kpi_targets_metric_id_idx" ON "kpi_targets"("metric_id");

-- CreateIndex
CREATE INDEX "kpi_targets_parent_id_idx" ON "kpi_targets"("parent_id");

-- CreateIndex
CREATE INDEX "kpi_targets_accountable_id_idx" ON "kpi_targets"("accountable_id");

-- CreateIndex
CREATE INDEX "kpi_targets_compliance_id_idx" ON "kpi_targets"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "kpi_targets_accountable_key" ON "kpi_targets"("organization_id", "metric_id", "accountable_id", "period_start");

-- AddForeignKey
ALTER TABLE "dashboard_variables" ADD CONSTRAINT "dashboard_variables_dashboard_id_fkey" FOREIGN KEY ("dashboard_id") REFERENCES "dashboards"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metric_queries" ADD CONSTRAINT "metric_queries_dashboard_id_fkey" FOREIGN KEY ("dashboard_id") REFERENCES "dashboards"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dashboard_widgets" ADD CONSTRAINT "dashboard_widgets_dashboard_id_fkey" FOREIGN KEY ("dashboard_id") REFERENCES "dashboards"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dashboard_widgets" ADD CONSTRAINT "dashboard_widgets_query_id_dashboard_id_fkey" FOREIGN KEY ("query_id", "dashboard_id") REFERENCES "metric_queries"("id", "dashboard_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dashboard_shares" ADD CONSTRAINT "dashboard_shares_dashboard_id_fkey" FOREIGN KEY ("dashboard_id") REFERENCES "dashboards"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "insight_cards" ADD CONSTRAINT "insight_cards_dashboard_id_fkey" FOREIGN KEY ("dashboard_id") REFERENCES "dashboards"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kpi_targets" ADD CONSTRAINT "kpi_targets_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "kpi_targets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of dashboards
ALTER TABLE "dashboards" ADD CONSTRAINT "dashboards_slug_59fa89fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "dashboards" ADD CONSTRAINT "dashboards_time_from_time_to_741b55fa_check"
    CHECK (time_from ~ '^now(-[0-9]+[smhdwMy])?(/[dwMy])?$' AND time_to ~ '^now(-[0-9]+[smhdwMy])?(/[dwMy])?$');
ALTER TABLE "dashboards" ADD CONSTRAINT "dashboards_refresh_seconds_1e32389d_check"
    CHECK (refresh_seconds = 0 OR refresh_seconds BETWEEN 5 AND 86400);
ALTER TABLE "dashboards" ADD CONSTRAINT "dashboards_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "dashboards" ADD CONSTRAINT "dashboards_status_archived_at_bc93aaaf_check"
    CHECK ((status = 'ARCHIVED') = (archived_at IS NOT NULL));
CREATE UNIQUE INDEX "dashboards_owner_id_slug_bd9f7225_key" ON "dashboards" ("owner_id", "slug")
    WHERE (deleted_at IS NULL);

-- Safeguards of dashboard_variables
ALTER TABLE "dashboard_variables" ADD CONSTRAINT "dashboard_variables_name_9610fe48_check"
    CHECK (name ~ '^[A-Za-z_][A-Za-z0-9_]{0,62}$');
ALTER TABLE "dashboard_variables" ADD CONSTRAINT "dashboard_variables_kind_query_text_ca749f15_check"
    CHECK ((kind = 'QUERY') = (query_text IS NOT NULL));
ALTER TABLE "dashboard_variables" ADD CONSTRAINT "dashboard_variables_kind_choices_fe856dc5_check"
    CHECK (kind <> 'CUSTOM' OR coalesce(cardinality(choices), 0) >= 1);
ALTER TABLE "dashboard_variables" ADD CONSTRAINT "dashboard_variables_includes_all_allows_many_63169292_check"
    CHECK (includes_all = false OR allows_many);
ALTER TABLE "dashboard_variables" ADD CONSTRAINT "dashboard_variables_position_2032a0fe_check"
    CHECK (position >= 1);

-- Safeguards of metric_queries
ALTER TABLE "metric_queries" ADD CONSTRAINT "metric_queries_ref_key_bf639648_check"
    CHECK (ref_key ~ '^[A-Z]{1,2}$');
ALTER TABLE "metric_queries" ADD CONSTRAINT "metric_queries_group_by_7226e496_check"
    CHECK (cardinality(group_by) <= 4);
ALTER TABLE "metric_queries" ADD CONSTRAINT "metric_queries_row_limit_4a78f885_check"
    CHECK (row_limit BETWEEN 1 AND 50000);
ALTER TABLE "metric_queries" ADD CONSTRAINT "metric_queries_filter_53dca701_check"
    CHECK (filter IS NULL OR jsonb_typeof(filter) = 'array');
ALTER TABLE "metric_queries" ADD CONSTRAINT "metric_queries_cache_seconds_22948be8_check"
    CHECK (cache_seconds BETWEEN 0 AND 86400);

-- Safeguards of dashboard_widgets
ALTER TABLE "dashboard_widgets" ADD CONSTRAINT "dashboard_widgets_grid_x_grid_width_522d437b_check"
    CHECK (grid_x BETWEEN 0 AND 23 AND grid_width BETWEEN 1 AND 24 AND grid_x + grid_width <= 24);
ALTER TABLE "dashboard_widgets" ADD CONSTRAINT "dashboard_widgets_grid_y_grid_height_b415748a_check"
    CHECK (grid_y >= 0 AND grid_height BETWEEN 1 AND 100);
ALTER TABLE "dashboard_widgets" ADD CONSTRAINT "dashboard_widgets_kind_query_id_note_dd89ca3b_check"
    CHECK ((kind = 'TEXT') = (query_id IS NULL) AND (kind = 'TEXT') = (note IS NOT NULL));
ALTER TABLE "dashboard_widgets" ADD CONSTRAINT "dashboard_widgets_encoding_f6513f6f_check"
    CHECK (jsonb_typeof(encoding) = 'object');
ALTER TABLE "dashboard_widgets" ADD CONSTRAINT "dashboard_widgets_decimals_b736a27e_check"
    CHECK (decimals BETWEEN 0 AND 8);

-- Safeguards of dashboard_shares
ALTER TABLE "dashboard_shares" ADD CONSTRAINT "dashboard_shares_recipient_user_id_recipient_org_1eabb36a_check"
    CHECK (num_nonnulls(recipient_user_id, recipient_organization_id, link_token_hash) = 1);
ALTER TABLE "dashboard_shares" ADD CONSTRAINT "dashboard_shares_link_token_hash_73270db0_check"
    CHECK (link_token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "dashboard_shares" ADD CONSTRAINT "dashboard_shares_link_token_hash_permission_expi_7030dd1d_check"
    CHECK (link_token_hash IS NULL OR (permission = 'VIEW' AND expires_at IS NOT NULL));
ALTER TABLE "dashboard_shares" ADD CONSTRAINT "dashboard_shares_expires_at_created_at_revoked_a_c8144bf0_check"
    CHECK (expires_at > created_at AND revoked_at >= created_at);
ALTER TABLE "dashboard_shares" ADD CONSTRAINT "dashboard_shares_recipient_user_id_shared_by_id_e7aea82a_check"
    CHECK (recipient_user_id <> shared_by_id);
ALTER TABLE "dashboard_shares" ADD CONSTRAINT "dashboard_shares_locked_variables_6980d512_check"
    CHECK (jsonb_typeof(locked_variables) = 'object');
ALTER TABLE "dashboard_shares" ADD CONSTRAINT "dashboard_shares_view_count_7c321510_check"
    CHECK (view_count >= 0);
CREATE UNIQUE INDEX "dashboard_shares_dashboard_id_recipient_user_id_c3a9dc89_key" ON "dashboard_shares" ("dashboard_id", "recipient_user_id")
    WHERE (recipient_user_id IS NOT NULL AND revoked_at IS NULL);
CREATE UNIQUE INDEX "dashboard_shares_dashboard_id_recipient_organizati_2502e60c_key" ON "dashboard_shares" ("dashboard_id", "recipient_organization_id")
    WHERE (recipient_organization_id IS NOT NULL AND revoked_at IS NULL);

-- Safeguards of insight_cards
ALTER TABLE "insight_cards" ADD CONSTRAINT "insight_cards_headline_891d291a_check"
    CHECK (char_length(headline) BETWEEN 1 AND 200);
ALTER TABLE "insight_cards" ADD CONSTRAINT "insight_cards_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "insight_cards" ADD CONSTRAINT "insight_cards_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "insight_cards" ADD CONSTRAINT "insight_cards_baseline_value_observed_value_4897afb9_check"
    CHECK (baseline_value < 'NaN' AND observed_value < 'NaN');
ALTER TABLE "insight_cards" ADD CONSTRAINT "insight_cards_origin_model_name_b6c4cb99_check"
    CHECK ((origin = 'MODEL') = (model_name IS NOT NULL));
ALTER TABLE "insight_cards" ADD CONSTRAINT "insight_cards_verdict_reviewed_at_f21e9be1_check"
    CHECK ((verdict = 'UNREVIEWED') = (reviewed_at IS NULL));
ALTER TABLE "insight_cards" ADD CONSTRAINT "insight_cards_reviewed_at_reviewed_by_id_b4aa5f75_check"
    CHECK ((reviewed_at IS NULL) = (reviewed_by_id IS NULL));

-- Safeguards of kpi_targets
ALTER TABLE "kpi_targets" ADD CONSTRAINT "kpi_targets_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "kpi_targets" ADD CONSTRAINT "kpi_targets_target_value_baseline_value_current_f2f19ec6_check"
    CHECK (target_value <> baseline_value AND target_value < 'NaN' AND baseline_value < 'NaN' AND current_value < 'NaN');
ALTER TABLE "kpi_targets" ADD CONSTRAINT "kpi_targets_direction_target_value_baseline_valu_9907226a_check"
    CHECK (CASE direction WHEN 'INCREASE' THEN target_value > baseline_value WHEN 'DECREASE' THEN target_value < baseline_value ELSE tolerance_value IS NOT NULL END);
ALTER TABLE "kpi_targets" ADD CONSTRAINT "kpi_targets_tolerance_value_aa500864_check"
    CHECK (tolerance_value >= 0 AND tolerance_value < 'NaN');
ALTER TABLE "kpi_targets" ADD CONSTRAINT "kpi_targets_status_closed_at_8829299a_check"
    CHECK ((status IN ('ACHIEVED', 'MISSED')) = (closed_at IS NOT NULL));
ALTER TABLE "kpi_targets" ADD CONSTRAINT "kpi_targets_current_value_measured_at_fe8e7065_check"
    CHECK ((current_value IS NULL) = (measured_at IS NULL));
ALTER TABLE "kpi_targets" ADD CONSTRAINT "kpi_targets_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);

-- Live rows of dashboards
CREATE VIEW azora_keys."dashboards_414d49fd_live" AS
    SELECT "id" FROM "dashboards"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."dashboards_414d49fd_live" TO azora_user;

-- Own rows of dashboards
CREATE VIEW azora_keys."dashboards_51f628b6_own" AS
    SELECT "id" FROM "dashboards"
    WHERE "owner_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."dashboards_51f628b6_own" TO azora_user;

-- Access to dashboards
ALTER TABLE "dashboards" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dashboards" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "dashboards" TO azora_service;
GRANT SELECT ON "dashboards" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "owner_id", "slug", "title", "description", "tags", "time_from", "time_to", "refresh_seconds",
        "created_at", "updated_at"),
    UPDATE ("title", "description", "tags", "time_from", "time_to", "refresh_seconds", "updated_at") ON "dashboards" TO azora_user;
GRANT UPDATE ("title", "description") ON "dashboards" TO azora_maintenance;
CREATE POLICY "dashboards_cd7227ae_access" ON "dashboards"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dashboards" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "dashboards" FOR SELECT TO azora_user
    USING ("owner_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "dashboards" FOR INSERT TO azora_user
    WITH CHECK ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "dashboards" FOR UPDATE TO azora_user
    USING ("owner_id" = (SELECT azora.subject()))
    WITH CHECK ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "dashboards" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "owner_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."dashboards" WITH (security_barrier = true) AS
    SELECT "id", "owner_id", "slug", azora.mask_free_text("title") AS "title",
        azora.mask_free_text("description") AS "description", "tags", "time_from", "time_to", "time_zone",
        "refresh_seconds", "version", "status", "archived_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "dashboards";
GRANT SELECT ON azora_reader."dashboards" TO azora_reader;
ALTER VIEW azora_reader."dashboards" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "dashboards"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{title,description}', '{owner_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "dashboards"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{title,description}', '{owner_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "dashboards"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{title,description}', '{owner_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "dashboards"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to dashboard_variables
ALTER TABLE "dashboard_variables" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dashboard_variables" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "dashboard_variables" TO azora_service;
GRANT SELECT ON "dashboard_variables" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "dashboard_id", "name", "label", "kind", "query_text", "choices", "allows_many", "includes_all",
        "default_value", "position", "created_at", "updated_at"),
    UPDATE ("label", "query_text", "choices", "allows_many", "includes_all", "default_value", "position", "updated_at"),
    DELETE ON "dashboard_variables" TO azora_user;
CREATE POLICY "dashboard_variables_d5f5b077_access" ON "dashboard_variables"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dashboard_variables" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "dashboard_variables" FOR SELECT TO azora_user
    USING ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")));
CREATE POLICY azora_user_insert ON "dashboard_variables" FOR INSERT TO azora_user
    WITH CHECK ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")));
CREATE POLICY azora_user_update ON "dashboard_variables" FOR UPDATE TO azora_user
    USING ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")))
    WITH CHECK ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")));
CREATE POLICY azora_user_delete ON "dashboard_variables" FOR DELETE TO azora_user
    USING ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")));
CREATE VIEW azora_reader."dashboard_variables" WITH (security_barrier = true) AS
    SELECT "id", "dashboard_id", "name", "label", "kind", "query_text", "choices", "allows_many", "includes_all",
        "default_value", "position", "created_at", "updated_at"
    FROM "dashboard_variables";
GRANT SELECT ON azora_reader."dashboard_variables" TO azora_reader;
ALTER VIEW azora_reader."dashboard_variables" OWNER TO azora_masker;

-- Access to metric_queries
ALTER TABLE "metric_queries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "metric_queries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "metric_queries" TO azora_service;
GRANT SELECT ON "metric_queries" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "dashboard_id", "ref_key", "metric_id", "grain", "aggregation", "group_by", "filter", "compare_with",
        "row_limit", "created_at", "updated_at"),
    UPDATE ("metric_id", "grain", "aggregation", "group_by", "filter", "compare_with", "row_limit", "updated_at"),
    DELETE ON "metric_queries" TO azora_user;
CREATE POLICY "metric_queries_73a92b9f_access" ON "metric_queries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "metric_queries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "metric_queries" FOR SELECT TO azora_user
    USING ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")));
CREATE POLICY azora_user_insert ON "metric_queries" FOR INSERT TO azora_user
    WITH CHECK ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")));
CREATE POLICY azora_user_update ON "metric_queries" FOR UPDATE TO azora_user
    USING ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")))
    WITH CHECK ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")));
CREATE POLICY azora_user_delete ON "metric_queries" FOR DELETE TO azora_user
    USING ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")));
CREATE VIEW azora_reader."metric_queries" WITH (security_barrier = true) AS
    SELECT "id", "dashboard_id", "ref_key", "metric_id", "grain", "aggregation", "group_by", "filter", "compare_with",
        "row_limit", "cache_seconds", "created_at", "updated_at"
    FROM "metric_queries";
GRANT SELECT ON azora_reader."metric_queries" TO azora_reader;
ALTER VIEW azora_reader."metric_queries" OWNER TO azora_masker;

-- Access to dashboard_widgets
ALTER TABLE "dashboard_widgets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dashboard_widgets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "dashboard_widgets" TO azora_service;
GRANT SELECT ON "dashboard_widgets" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "dashboard_id", "query_id", "kind", "title", "grid_x", "grid_y", "grid_width", "grid_height", "encoding",
        "note", "created_at", "updated_at"),
    UPDATE ("query_id", "kind", "title", "grid_x", "grid_y", "grid_width", "grid_height", "encoding", "note", "updated_at"),
    DELETE ON "dashboard_widgets" TO azora_user;
CREATE POLICY "dashboard_widgets_cb767722_access" ON "dashboard_widgets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dashboard_widgets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "dashboard_widgets" FOR SELECT TO azora_user
    USING ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")));
CREATE POLICY azora_user_insert ON "dashboard_widgets" FOR INSERT TO azora_user
    WITH CHECK ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")));
CREATE POLICY azora_user_update ON "dashboard_widgets" FOR UPDATE TO azora_user
    USING ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")))
    WITH CHECK ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")));
CREATE POLICY azora_user_delete ON "dashboard_widgets" FOR DELETE TO azora_user
    USING ("dashboard_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dashboards_51f628b6_own")));
CREATE VIEW azora_reader."dashboard_widgets" WITH (security_barrier = true) AS
    SELECT "id", "dashboard_id", "query_id", "kind", "title", "grid_x", "grid_y", "grid_width", "grid_height", "encoding",
        "thresholds", "decimals", "note", "created_at", "updated_at"
    FROM "dashboard_widgets";
GRANT SELECT ON azora_reader."dashboard_widgets" TO azora_reader;
ALTER VIEW azora_reader."dashboard_widgets" OWNER TO azora_masker;

-- Access to dashboard_shares
ALTER TABLE "dashboard_shares" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dashboard_shares" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "dashboard_shares" TO azora_service;
GRANT SELECT ("id", "dashboard_id", "shared_by_id", "recipient_user_id", "recipient_organization_id", "permission",
        "locked_variables", "allows_export", "view_count", "expires_at", "revoked_at", "created_at", "updated_at")
    ON "dashboard_shares" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "dashboard_shares_f8f192ba_access" ON "dashboard_shares"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dashboard_shares" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "dashboard_shares" FOR SELECT TO azora_user
    USING ("shared_by_id" = (SELECT azora.subject())
        OR "recipient_user_id" = (SELECT azora.subject())
        OR "recipient_organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "dashboard_shares" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("shared_by_id" = (SELECT azora.subject())
        OR "recipient_user_id" = (SELECT azora.subject())))
        OR EXISTS (SELECT FROM azora_keys."dashboards_414d49fd_live" live WHERE live."id" = "dashboard_shares"."dashboard_id"));
CREATE VIEW azora_reader."dashboard_shares" WITH (security_barrier = true) AS
    SELECT "id", "dashboard_id", "shared_by_id", "recipient_user_id", "recipient_organization_id", "permission",
        "locked_variables", "allows_export", "view_count", "expires_at", "revoked_at", "created_at", "updated_at"
    FROM "dashboard_shares";
GRANT SELECT ON azora_reader."dashboard_shares" TO azora_reader;
ALTER VIEW azora_reader."dashboard_shares" OWNER TO azora_masker;

-- Access to insight_cards
ALTER TABLE "insight_cards" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "insight_cards" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "insight_cards" TO azora_service;
GRANT SELECT ON "insight_cards" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "insight_cards_eee886f9_access" ON "insight_cards"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "insight_cards" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "insight_cards" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "insight_cards" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."insight_cards" WITH (security_barrier = true) AS
    SELECT "id", "dashboard_id", "metric_id", "kind", "headline", "explanation", "drivers", "observed_value",
        "baseline_value", "confidence", "origin", "model_name", "verdict", "reviewed_by_id", "reviewed_at",
        "period_start", "period_end", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "insight_cards";
GRANT SELECT ON azora_reader."insight_cards" TO azora_reader;
ALTER VIEW azora_reader."insight_cards" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "insight_cards"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "insight_cards"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "insight_cards"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "insight_cards"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to kpi_targets
ALTER TABLE "kpi_targets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "kpi_targets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "kpi_targets" TO azora_service;
GRANT SELECT ON "kpi_targets" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "kpi_targets_6dd8939f_access" ON "kpi_targets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "kpi_targets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "kpi_targets" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "kpi_targets" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."kpi_targets" WITH (security_barrier = true) AS
    SELECT "id", "metric_id", "title", "direction", "baseline_value", "target_value", "tolerance_value", "current_value",
        "measured_at", "status", "parent_id", "accountable_id", "period_start", "period_end", "closed_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "kpi_targets";
GRANT SELECT ON azora_reader."kpi_targets" TO azora_reader;
ALTER VIEW azora_reader."kpi_targets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "kpi_targets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "kpi_targets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "kpi_targets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "kpi_targets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
