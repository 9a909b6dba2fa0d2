-- CreateEnum
CREATE TYPE "MarketAudience" AS ENUM ('MEMBERS_ONLY', 'NETWORK', 'PUBLIC');

-- CreateEnum
CREATE TYPE "ForgeTenantStatus" AS ENUM ('SETUP', 'LIVE', 'SUSPENDED', 'CLOSED');

-- CreateEnum
CREATE TYPE "TaxonStatus" AS ENUM ('ACTIVE', 'HIDDEN', 'MERGED');

-- CreateEnum
CREATE TYPE "ModerationTarget" AS ENUM ('JOB', 'APPLICATION', 'PROFILE', 'MESSAGE', 'DELIVERABLE');

-- CreateEnum
CREATE TYPE "ModerationConcern" AS ENUM ('FRAUD', 'OFF_PLATFORM_PAYMENT', 'DISCRIMINATION', 'ADULT', 'ACADEMIC_DISHONESTY', 'PERSONAL_DATA', 'SPAM', 'MISLEADING');

-- CreateEnum
CREATE TYPE "DetectorKind" AS ENUM ('PATTERN', 'CLASSIFIER', 'REPORT_COUNT');

-- CreateEnum
CREATE TYPE "ModerationAction" AS ENUM ('FLAG', 'HOLD_FOR_REVIEW', 'REMOVE', 'SUSPEND_ACCOUNT');

-- CreateEnum
CREATE TYPE "RuleStatus" AS ENUM ('SHADOW', 'ACTIVE', 'DISABLED');

-- CreateEnum
CREATE TYPE "PayoutCadence" AS ENUM ('DAILY', 'WEEKLY', 'TWICE_MONTHLY', 'MONTHLY', 'ON_REQUEST');

-- CreateEnum
CREATE TYPE "PayoutWeekday" AS ENUM ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY');

-- CreateEnum
CREATE TYPE "QuotaAudience" AS ENUM ('NEW_CLIENTS', 'VERIFIED_CLIENTS', 'ENTERPRISE_CLIENTS');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "forge_tenants" (
    "id" UUID NOT NULL,
    "subdomain" VARCHAR(63) NOT NULL,
    "marketplace_name" TEXT NOT NULL,
    "brand_colour" CHAR(7) NOT NULL DEFAULT '#0b6e4f',
    "audience" "MarketAudience" NOT NULL DEFAULT 'MEMBERS_ONLY',
    "allowed_countries" TEXT[],
    "minimum_age" SMALLINT NOT NULL DEFAULT 16,
    "settlement_currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "terms_version" TEXT,
    "support_contact_id" UUID NOT NULL,
    "status" "ForgeTenantStatus" NOT NULL DEFAULT 'SETUP',
    "launched_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "forge_tenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commission_plans" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "category_id" UUID,
    "contract_value_from" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "contract_value_to" DECIMAL(18,8),
    "freelancer_percent" DECIMAL(5,2) NOT NULL,
    "client_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "platform_share_percent" DECIMAL(5,2) NOT NULL DEFAULT 20,
    "minimum_commission" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "maximum_commission" DECIMAL(18,8),
    "notice_days" SMALLINT NOT NULL DEFAULT 30,
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "commission_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "category_taxons" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "parent_id" UUID,
    "slug" VARCHAR(60) NOT NULL,
    "label" TEXT NOT NULL,
    "depth" SMALLINT NOT NULL DEFAULT 0,
    "position" SMALLINT NOT NULL DEFAULT 0,
    "esco_uri" TEXT,
    "requires_credential" BOOLEAN NOT NULL DEFAULT false,
    "status" "TaxonStatus" NOT NULL DEFAULT 'ACTIVE',
    "replaced_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "category_taxons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moderation_rules" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "target" "ModerationTarget" NOT NULL,
    "concern" "ModerationConcern" NOT NULL,
    "detector" "DetectorKind" NOT NULL,
    "pattern" TEXT,
    "threshold" DECIMAL(4,3),
    "severity" SMALLINT NOT NULL,
    "action" "ModerationAction" NOT NULL,
    "appeal_days" SMALLINT NOT NULL DEFAULT 14,
    "precision_percent" DECIMAL(5,2),
    "status" "RuleStatus" NOT NULL DEFAULT 'SHADOW',
    "authored_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "moderation_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout_schedules" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "cadence" "PayoutCadence" NOT NULL,
    "weekday" "PayoutWeekday",
    "day_of_month" SMALLINT,
    "cutoff_minute" SMALLINT NOT NULL DEFAULT 1020,
    "time_zone" TEXT NOT NULL DEFAULT 'Africa/Johannesburg',
    "clearing_days" SMALLINT NOT NULL DEFAULT 3,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "minimum_payout" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "automatic_above" DECIMAL(18,8),
    "reserve_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "next_run_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "payout_schedules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing_quotas" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "user_id" UUID,
    "audience" "QuotaAudience",
    "max_active" INTEGER NOT NULL,
    "max_new_per_day" INTEGER NOT NULL,
    "used_active" INTEGER NOT NULL DEFAULT 0,
    "boost_credits" INTEGER NOT NULL DEFAULT 0,
    "granted_for_job_id" UUID,
    "valid_from" TIMESTAMPTZ(6) NOT NULL,
    "valid_until" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "listing_quotas_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "forge_tenants_subdomain_key" ON "forge_tenants"("subdomain");

-- CreateIndex
CREATE INDEX "forge_tenants_support_contact_id_idx" ON "forge_tenants"("support_contact_id");

-- CreateIndex
CREATE INDEX "forge_tenants_compliance_id_idx" ON "forge_tenants"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "forge_tenants_organization_id_id_key" ON "forge_tenants"("organization_id", "id");

-- CreateIndex
CREATE INDEX "commission_plans_tenant_id_effective_from_idx" ON "commission_plans"("tenant_id", "effective_from");

-- CreateIndex
CREATE INDEX "commission_plans_organization_id_tenant_id_idx" ON "commission_plans"("organization_id", "tenant_id");

-- CreateIndex
CREATE INDEX "commission_plans_tenant_id_category_id_idx" ON "commission_plans"("tenant_id", "category_id");

-- CreateIndex
CREATE INDEX "category_taxons_organization_id_tenant_id_idx" ON "category_taxons"("organization_id", "tenant_id");

-- CreateIndex
CREATE INDEX "category_taxons_tenant_id_replaced_by_id_idx" ON "category_taxons"("tenant_id", "replaced_by_id");

-- CreateIndex
CREATE INDEX "category_taxons_tenant_id_parent_id_idx" ON "category_taxons"("tenant_id", "parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "category_taxons_tenant_id_slug_key" ON "category_taxons"("tenant_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "category_taxons_tenant_id_id_key" ON "category_taxons"("tenant_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "category_taxons_parent_id_position_key" ON "category_taxons"("parent_id", "position");

-- CreateIndex
CREATE INDEX "moderation_rules_tenant_id_target_status_idx" ON "moderation_rules"("tenant_id", "target", "status");

-- CreateIndex
CREATE INDEX "moderation_rules_organization_id_tenant_id_idx" ON "moderation_rules"("organization_id", "tenant_id");

-- CreateIndex
CREATE INDEX "moderation_rules_authored_by_id_idx" ON "moderation_rules"("authored_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "moderation_rules_tenant_id_name_key" ON "moderation_rules"("tenant_id", "name");

-- CreateIndex
CREATE INDEX "payout_schedules_organization_id_tenant_id_idx" ON "payout_schedules"("organization_id", "tenant_id");

-- CreateIndex
CREATE INDEX "listing_quotas_tenant_id_user_id_idx" ON "listing_quotas"("tenant_id", "user_id");

-- CreateIndex
CREATE INDEX "listing_quotas_user_id_idx" ON "listing_quotas"("user_id");

-- CreateIndex
CREATE INDEX "listing_quotas_organization_id_tenant_id_idx" ON "listing_quotas"("organization_id", "tenant_id");

-- CreateIndex
CREATE INDEX "listing_quotas_granted_for_job_id_idx" ON "listing_quotas"("granted_for_job_id");

-- AddForeignKey
ALTER TABLE "commission_plans" ADD CONSTRAINT "commission_plans_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "forge_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commission_plans" ADD CONSTRAINT "commission_plans_tenant_id_category_id_fkey" FOREIGN KEY ("tenant_id", "category_id") REFERENCES "category_taxons"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category_taxons" ADD CONSTRAINT "category_taxons_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "forge_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category_taxons" ADD CONSTRAINT "category_taxons_tenant_id_parent_id_fkey" FOREIGN KEY ("tenant_id", "parent_id") REFERENCES "category_taxons"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category_taxons" ADD CONSTRAINT "category_taxons_tenant_id_replaced_by_id_fkey" FOREIGN KEY ("tenant_id", "replaced_by_id") REFERENCES "category_taxons"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_rules" ADD CONSTRAINT "moderation_rules_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "forge_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_schedules" ADD CONSTRAINT "payout_schedules_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "forge_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_quotas" ADD CONSTRAINT "listing_quotas_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "forge_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of forge_tenants
ALTER TABLE "forge_tenants" ADD CONSTRAINT "forge_tenants_subdomain_aba886cd_check"
    CHECK (subdomain ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "forge_tenants" ADD CONSTRAINT "forge_tenants_brand_colour_5073a19b_check"
    CHECK (brand_colour ~ '^#[0-9a-f]{6}$');
ALTER TABLE "forge_tenants" ADD CONSTRAINT "forge_tenants_status_launched_at_terms_version_05e231ab_check"
    CHECK (status NOT IN ('LIVE', 'SUSPENDED') OR (launched_at IS NOT NULL AND terms_version IS NOT NULL));
ALTER TABLE "forge_tenants" ADD CONSTRAINT "forge_tenants_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "forge_tenants" ADD CONSTRAINT "forge_tenants_minimum_age_83c6688c_check"
    CHECK (minimum_age BETWEEN 15 AND 21);
ALTER TABLE "forge_tenants" ADD CONSTRAINT "forge_tenants_allowed_countries_91fa7820_check"
    CHECK (coalesce(cardinality(allowed_countries), 0) <= 250);
CREATE UNIQUE INDEX "forge_tenants_organization_id_16b70ede_key" ON "forge_tenants" ("organization_id")
    WHERE (status <> 'CLOSED' AND deleted_at IS NULL);

-- Safeguards of commission_plans
ALTER TABLE "commission_plans" ADD CONSTRAINT "commission_plans_contract_value_from_contract_va_6c113160_check"
    CHECK (contract_value_from < contract_value_to);
ALTER TABLE "commission_plans" ADD CONSTRAINT "commission_plans_freelancer_percent_client_perce_2d750e9d_check"
    CHECK (freelancer_percent BETWEEN 0 AND 40 AND client_percent BETWEEN 0 AND 20);
ALTER TABLE "commission_plans" ADD CONSTRAINT "commission_plans_platform_share_percent_cce487e1_check"
    CHECK (platform_share_percent BETWEEN 0 AND 100);
ALTER TABLE "commission_plans" ADD CONSTRAINT "commission_plans_minimum_commission_maximum_comm_79eb484d_check"
    CHECK (minimum_commission <= maximum_commission);
ALTER TABLE "commission_plans" ADD CONSTRAINT "commission_plans_notice_days_e79e913d_check"
    CHECK (notice_days BETWEEN 0 AND 90);
ALTER TABLE "commission_plans" ADD CONSTRAINT "commission_plans_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "commission_plans" ADD CONSTRAINT "commission_plans_contract_value_from_d29efe17_check"
    CHECK (contract_value_from >= 0 AND contract_value_from < 'NaN');
ALTER TABLE "commission_plans" ADD CONSTRAINT "commission_plans_contract_value_to_21075aa9_check"
    CHECK (contract_value_to > 0 AND contract_value_to < 'NaN');
ALTER TABLE "commission_plans" ADD CONSTRAINT "commission_plans_minimum_commission_9a79b0ca_check"
    CHECK (minimum_commission >= 0 AND minimum_commission < 'NaN');
ALTER TABLE "commission_plans" ADD CONSTRAINT "commission_plans_maximum_commission_a41e70f1_check"
    CHECK (maximum_commission > 0 AND maximum_commission < 'NaN');
CREATE UNIQUE INDEX "commission_plans_tenant_id_category_id_contract_va_bbb053a7_key" ON "commission_plans" ("tenant_id", "category_id", "contract_value_from")
    WHERE (effective_to IS NULL AND category_id IS NOT NULL);
CREATE UNIQUE INDEX "commission_plans_tenant_id_contract_value_from_ab9e754b_key" ON "commission_plans" ("tenant_id", "contract_value_from")
    WHERE (effective_to IS NULL AND category_id IS NULL);

-- Safeguards of category_taxons
ALTER TABLE "category_taxons" ADD CONSTRAINT "category_taxons_slug_006d99fd_check"
    CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,59}$');
ALTER TABLE "category_taxons" ADD CONSTRAINT "category_taxons_depth_parent_id_ba3c9641_check"
    CHECK (depth BETWEEN 0 AND 5 AND (depth = 0) = (parent_id IS NULL));
ALTER TABLE "category_taxons" ADD CONSTRAINT "category_taxons_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "category_taxons" ADD CONSTRAINT "category_taxons_esco_uri_32670e44_check"
    CHECK (esco_uri ~ '^http://data[.]europa[.]eu/esco/');
ALTER TABLE "category_taxons" ADD CONSTRAINT "category_taxons_position_54af9453_check"
    CHECK (position >= 0);
ALTER TABLE "category_taxons" ADD CONSTRAINT "category_taxons_replaced_by_id_id_cf42fc30_check"
    CHECK (replaced_by_id <> id);
ALTER TABLE "category_taxons" ADD CONSTRAINT "category_taxons_status_replaced_by_id_5f0b3fc5_check"
    CHECK ((status = 'MERGED') = (replaced_by_id IS NOT NULL));

-- Safeguards of moderation_rules
ALTER TABLE "moderation_rules" ADD CONSTRAINT "moderation_rules_detector_pattern_b48fc569_check"
    CHECK ((detector = 'PATTERN') = (pattern IS NOT NULL));
ALTER TABLE "moderation_rules" ADD CONSTRAINT "moderation_rules_detector_threshold_ab9a60f8_check"
    CHECK ((detector = 'CLASSIFIER') = (threshold IS NOT NULL));
ALTER TABLE "moderation_rules" ADD CONSTRAINT "moderation_rules_threshold_0815969f_check"
    CHECK (threshold BETWEEN 0 AND 1);
ALTER TABLE "moderation_rules" ADD CONSTRAINT "moderation_rules_severity_b2ebac02_check"
    CHECK (severity BETWEEN 1 AND 5);
ALTER TABLE "moderation_rules" ADD CONSTRAINT "moderation_rules_action_severity_32cc4de4_check"
    CHECK (action <> 'REMOVE' OR severity >= 3);
ALTER TABLE "moderation_rules" ADD CONSTRAINT "moderation_rules_appeal_days_a075bb57_check"
    CHECK (appeal_days BETWEEN 0 AND 90);
ALTER TABLE "moderation_rules" ADD CONSTRAINT "moderation_rules_action_appeal_days_f0e39cb0_check"
    CHECK (action NOT IN ('REMOVE', 'SUSPEND_ACCOUNT') OR appeal_days >= 7);
ALTER TABLE "moderation_rules" ADD CONSTRAINT "moderation_rules_precision_percent_01e2972e_check"
    CHECK (precision_percent BETWEEN 0 AND 100);

-- Safeguards of payout_schedules
ALTER TABLE "payout_schedules" ADD CONSTRAINT "payout_schedules_cadence_weekday_c989583d_check"
    CHECK ((cadence = 'WEEKLY') = (weekday IS NOT NULL));
ALTER TABLE "payout_schedules" ADD CONSTRAINT "payout_schedules_cadence_day_of_month_d67c854d_check"
    CHECK ((cadence IN ('MONTHLY', 'TWICE_MONTHLY')) = (day_of_month IS NOT NULL));
ALTER TABLE "payout_schedules" ADD CONSTRAINT "payout_schedules_day_of_month_89b5945c_check"
    CHECK (day_of_month BETWEEN 1 AND 28);
ALTER TABLE "payout_schedules" ADD CONSTRAINT "payout_schedules_clearing_days_7884b962_check"
    CHECK (clearing_days BETWEEN 0 AND 30);
ALTER TABLE "payout_schedules" ADD CONSTRAINT "payout_schedules_minimum_payout_automatic_above_61b2271a_check"
    CHECK (minimum_payout <= automatic_above);
ALTER TABLE "payout_schedules" ADD CONSTRAINT "payout_schedules_reserve_percent_dbc92edc_check"
    CHECK (reserve_percent BETWEEN 0 AND 50);
ALTER TABLE "payout_schedules" ADD CONSTRAINT "payout_schedules_cutoff_minute_f2974318_check"
    CHECK (cutoff_minute BETWEEN 0 AND 1439);
ALTER TABLE "payout_schedules" ADD CONSTRAINT "payout_schedules_minimum_payout_5343b07e_check"
    CHECK (minimum_payout >= 0 AND minimum_payout < 'NaN');
ALTER TABLE "payout_schedules" ADD CONSTRAINT "payout_schedules_automatic_above_6ae7dfa9_check"
    CHECK (automatic_above > 0 AND automatic_above < 'NaN');
CREATE UNIQUE INDEX "payout_schedules_tenant_id_currency_8d50cfe2_key" ON "payout_schedules" ("tenant_id", "currency")
    WHERE (active);
CREATE INDEX "payout_schedules_next_run_at_7bd64a9f_idx" ON "payout_schedules" ("next_run_at")
    WHERE (active);

-- Safeguards of listing_quotas
ALTER TABLE "listing_quotas" ADD CONSTRAINT "listing_quotas_user_id_audience_f1f44021_check"
    CHECK (num_nonnulls(user_id, audience) = 1);
ALTER TABLE "listing_quotas" ADD CONSTRAINT "listing_quotas_max_active_max_new_per_day_008159f0_check"
    CHECK (max_active BETWEEN 0 AND 100000 AND max_new_per_day BETWEEN 0 AND max_active);
ALTER TABLE "listing_quotas" ADD CONSTRAINT "listing_quotas_used_active_4e8118b5_check"
    CHECK (used_active BETWEEN 0 AND 100000);
ALTER TABLE "listing_quotas" ADD CONSTRAINT "listing_quotas_boost_credits_9c3d0d23_check"
    CHECK (boost_credits >= 0);
ALTER TABLE "listing_quotas" ADD CONSTRAINT "listing_quotas_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "listing_quotas" ADD CONSTRAINT "listing_quotas_user_id_used_active_b4ac5366_check"
    CHECK (user_id IS NOT NULL OR used_active = 0);
CREATE UNIQUE INDEX "listing_quotas_tenant_id_audience_6285e688_key" ON "listing_quotas" ("tenant_id", "audience")
    WHERE (audience IS NOT NULL AND valid_until IS NULL);
CREATE UNIQUE INDEX "listing_quotas_tenant_id_user_id_0467121d_key" ON "listing_quotas" ("tenant_id", "user_id")
    WHERE (user_id IS NOT NULL AND valid_until IS NULL);

-- Live rows of forge_tenants
CREATE VIEW azora_keys."forge_tenants_84c12d88_live" AS
    SELECT "id" FROM "forge_tenants"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."forge_tenants_84c12d88_live" TO azora_user;

-- Access to forge_tenants
ALTER TABLE "forge_tenants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "forge_tenants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "forge_tenants" TO azora_service;
GRANT SELECT ON "forge_tenants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "forge_tenants_4faa885d_access" ON "forge_tenants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "forge_tenants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "forge_tenants" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "forge_tenants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."forge_tenants" WITH (security_barrier = true) AS
    SELECT "id", "subdomain", "marketplace_name", "brand_colour", "audience", "allowed_countries", "minimum_age",
        "settlement_currency", "terms_version", "support_contact_id", "status", "launched_at", "closed_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "forge_tenants";
GRANT SELECT ON azora_reader."forge_tenants" TO azora_reader;
ALTER VIEW azora_reader."forge_tenants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "forge_tenants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "forge_tenants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "forge_tenants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "forge_tenants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to commission_plans
ALTER TABLE "commission_plans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "commission_plans" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "commission_plans" TO azora_service;
GRANT SELECT ON "commission_plans" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "commission_plans_7e200846_access" ON "commission_plans"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "commission_plans" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "commission_plans" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "commission_plans" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."forge_tenants_84c12d88_live" live WHERE live."id" = "commission_plans"."tenant_id"));
CREATE VIEW azora_reader."commission_plans" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "category_id", "contract_value_from", "contract_value_to",
        "freelancer_percent", "client_percent", "platform_share_percent", "minimum_commission", "maximum_commission",
        "notice_days", "effective_from", "effective_to", "created_at", "updated_at"
    FROM "commission_plans";
GRANT SELECT ON azora_reader."commission_plans" TO azora_reader;
ALTER VIEW azora_reader."commission_plans" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "commission_plans"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "commission_plans"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "commission_plans"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "commission_plans"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to category_taxons
ALTER TABLE "category_taxons" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "category_taxons" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "category_taxons" TO azora_service;
GRANT SELECT ON "category_taxons" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "category_taxons_2ce1ab6a_access" ON "category_taxons"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "category_taxons" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "category_taxons" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "category_taxons" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR EXISTS (SELECT FROM azora_keys."forge_tenants_84c12d88_live" live WHERE live."id" = "category_taxons"."tenant_id"));
CREATE VIEW azora_reader."category_taxons" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "parent_id", "slug", "label", "depth", "position", "esco_uri",
        "requires_credential", "status", "replaced_by_id", "created_at", "updated_at"
    FROM "category_taxons";
GRANT SELECT ON azora_reader."category_taxons" TO azora_reader;
ALTER VIEW azora_reader."category_taxons" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "category_taxons"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "category_taxons"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "category_taxons"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "category_taxons"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to moderation_rules
ALTER TABLE "moderation_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "moderation_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "moderation_rules" TO azora_service;
GRANT SELECT ON "moderation_rules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "moderation_rules_69f4c98a_access" ON "moderation_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "moderation_rules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "moderation_rules" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "moderation_rules" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."forge_tenants_84c12d88_live" live WHERE live."id" = "moderation_rules"."tenant_id"));
CREATE VIEW azora_reader."moderation_rules" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "name", "target", "concern", "detector", "pattern", "threshold",
        "severity", "action", "appeal_days", "precision_percent", "status", "authored_by_id", "created_at",
        "updated_at"
    FROM "moderation_rules";
GRANT SELECT ON azora_reader."moderation_rules" TO azora_reader;
ALTER VIEW azora_reader."moderation_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "moderation_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "moderation_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "moderation_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "moderation_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to payout_schedules
ALTER TABLE "payout_schedules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "payout_schedules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "payout_schedules" TO azora_service;
GRANT SELECT ON "payout_schedules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "payout_schedules_c66c45e9_access" ON "payout_schedules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "payout_schedules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "payout_schedules" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "payout_schedules" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."forge_tenants_84c12d88_live" live WHERE live."id" = "payout_schedules"."tenant_id"));
CREATE VIEW azora_reader."payout_schedules" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "cadence", "weekday", "day_of_month", "cutoff_minute", "time_zone",
        "clearing_days", "currency", "minimum_payout", "automatic_above", "reserve_percent", "active", "next_run_at",
        "created_at", "updated_at"
    FROM "payout_schedules";
GRANT SELECT ON azora_reader."payout_schedules" TO azora_reader;
ALTER VIEW azora_reader."payout_schedules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "payout_schedules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "payout_schedules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "payout_schedules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "payout_schedules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to listing_quotas
ALTER TABLE "listing_quotas" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "listing_quotas" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "listing_quotas" TO azora_service;
GRANT SELECT ON "listing_quotas" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "listing_quotas_9b229db1_access" ON "listing_quotas"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "listing_quotas" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "listing_quotas" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "listing_quotas" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."forge_tenants_84c12d88_live" live WHERE live."id" = "listing_quotas"."tenant_id"));
CREATE VIEW azora_reader."listing_quotas" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "user_id", "audience", "max_active", "max_new_per_day", "used_active",
        "boost_credits", "granted_for_job_id", "valid_from", "valid_until", "created_at", "updated_at"
    FROM "listing_quotas";
GRANT SELECT ON azora_reader."listing_quotas" TO azora_reader;
ALTER VIEW azora_reader."listing_quotas" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "listing_quotas"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "listing_quotas"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "listing_quotas"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "listing_quotas"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
