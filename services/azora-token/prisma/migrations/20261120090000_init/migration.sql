-- CreateEnum
CREATE TYPE "TokenStandard" AS ENUM ('ERC20', 'ERC20_PERMIT', 'SPL', 'NATIVE');

-- CreateEnum
CREATE TYPE "TokenStatus" AS ENUM ('DRAFT', 'ACTIVE', 'PAUSED', 'RETIRED');

-- CreateEnum
CREATE TYPE "EmissionPurpose" AS ENUM ('PROOF_OF_KNOWLEDGE', 'STAKING_REWARDS', 'LIQUIDITY', 'GRANTS');

-- CreateEnum
CREATE TYPE "ScheduleStatus" AS ENUM ('DRAFT', 'ACTIVE', 'PAUSED', 'EXHAUSTED', 'ENDED');

-- CreateEnum
CREATE TYPE "SupplyEventKind" AS ENUM ('MINT', 'BURN');

-- CreateEnum
CREATE TYPE "SupplyReason" AS ENUM ('EMISSION', 'REWARD', 'VESTING_RELEASE', 'FEE_BURN', 'BUYBACK_BURN', 'MIGRATION', 'CORRECTION');

-- CreateEnum
CREATE TYPE "AllocationBucket" AS ENUM ('COMMUNITY_REWARDS', 'FOUNDERS', 'TEAM', 'INVESTORS', 'TREASURY', 'LIQUIDITY', 'ECOSYSTEM', 'RESERVE');

-- CreateEnum
CREATE TYPE "AllocationStatus" AS ENUM ('LOCKED', 'UNLOCKING', 'UNLOCKED', 'DEPLETED');

-- CreateEnum
CREATE TYPE "ReleaseCadence" AS ENUM ('DAILY', 'MONTHLY', 'QUARTERLY', 'YEARLY');

-- CreateEnum
CREATE TYPE "GrantStatus" AS ENUM ('OFFERED', 'ACCEPTED', 'COMPLETED', 'REVOKED', 'DECLINED');

-- CreateEnum
CREATE TYPE "PriceSource" AS ENUM ('TOKEN_EXCHANGE', 'EXTERNAL_EXCHANGE', 'ORACLE', 'TREASURY_SET');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "token_definitions" (
    "id" UUID NOT NULL,
    "symbol" VARCHAR(10) NOT NULL,
    "name" TEXT NOT NULL,
    "decimals" SMALLINT NOT NULL DEFAULT 8,
    "standard" "TokenStandard" NOT NULL DEFAULT 'ERC20',
    "digital_token_identifier" CHAR(9),
    "chain_id" TEXT,
    "contract_deployment_id" UUID,
    "max_supply" DECIMAL(18,8) NOT NULL,
    "total_supply" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "circulating_supply" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "mintable" BOOLEAN NOT NULL DEFAULT true,
    "burnable" BOOLEAN NOT NULL DEFAULT true,
    "supports_permit" BOOLEAN NOT NULL DEFAULT true,
    "permit_domain_version" TEXT,
    "governed_by_id" UUID,
    "status" "TokenStatus" NOT NULL DEFAULT 'DRAFT',
    "launched_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "token_definitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "emission_schedules" (
    "id" UUID NOT NULL,
    "token_id" UUID NOT NULL,
    "purpose" "EmissionPurpose" NOT NULL,
    "first_epoch_amount" DECIMAL(18,8) NOT NULL,
    "decay_factor" DECIMAL(7,6) NOT NULL,
    "epoch_days" SMALLINT NOT NULL DEFAULT 365,
    "epoch_count" SMALLINT NOT NULL,
    "current_epoch" SMALLINT NOT NULL DEFAULT 0,
    "emission_budget" DECIMAL(18,8) NOT NULL,
    "emitted_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "status" "ScheduleStatus" NOT NULL DEFAULT 'DRAFT',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "emission_schedules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supply_events" (
    "id" UUID NOT NULL,
    "token_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "kind" "SupplyEventKind" NOT NULL,
    "amount" DECIMAL(18,8) NOT NULL,
    "supply_before" DECIMAL(18,8) NOT NULL,
    "supply_after" DECIMAL(18,8) NOT NULL,
    "supply_cap" DECIMAL(18,8) NOT NULL,
    "schedule_id" UUID,
    "epoch" SMALLINT,
    "allocation_id" UUID,
    "reason" "SupplyReason" NOT NULL,
    "metrics_id" UUID,
    "transaction_hash" CHAR(66),
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "supply_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treasury_allocations" (
    "id" UUID NOT NULL,
    "token_id" UUID NOT NULL,
    "bucket" "AllocationBucket" NOT NULL,
    "share_percent" DECIMAL(7,4) NOT NULL,
    "allocated_amount" DECIMAL(18,8) NOT NULL,
    "vesting_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "released_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "custody_account" TEXT,
    "unlock_starts_on" DATE NOT NULL,
    "cliff_until" DATE,
    "linear_months" SMALLINT NOT NULL DEFAULT 0,
    "status" "AllocationStatus" NOT NULL DEFAULT 'LOCKED',
    "approved_by_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "treasury_allocations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "token_vesting_grants" (
    "id" UUID NOT NULL,
    "allocation_id" UUID NOT NULL,
    "beneficiary_id" UUID NOT NULL,
    "granted_amount" DECIMAL(18,8) NOT NULL,
    "released_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "starts_on" DATE NOT NULL,
    "cliff_months" SMALLINT NOT NULL DEFAULT 12,
    "duration_months" SMALLINT NOT NULL DEFAULT 48,
    "release_cadence" "ReleaseCadence" NOT NULL DEFAULT 'MONTHLY',
    "revocable" BOOLEAN NOT NULL DEFAULT true,
    "agreement_sha256" CHAR(64) NOT NULL,
    "vesting_contract_id" UUID,
    "status" "GrantStatus" NOT NULL DEFAULT 'OFFERED',
    "accepted_at" TIMESTAMPTZ(6),
    "revoked_on" DATE,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "token_vesting_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "token_price_points" (
    "id" UUID NOT NULL,
    "token_id" UUID NOT NULL,
    "source" "PriceSource" NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "price" DECIMAL(18,8) NOT NULL,
    "day_low_price" DECIMAL(18,8),
    "day_high_price" DECIMAL(18,8),
    "day_volume" DECIMAL(30,8),
    "market_capitalisation" DECIMAL(30,8),
    "observed_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "token_price_points_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "token_definitions_symbol_key" ON "token_definitions"("symbol");

-- CreateIndex
CREATE UNIQUE INDEX "token_definitions_name_key" ON "token_definitions"("name");

-- CreateIndex
CREATE UNIQUE INDEX "token_definitions_digital_token_identifier_key" ON "token_definitions"("digital_token_identifier");

-- CreateIndex
CREATE UNIQUE INDEX "token_definitions_contract_deployment_id_key" ON "token_definitions"("contract_deployment_id");

-- CreateIndex
CREATE INDEX "token_definitions_organization_id_idx" ON "token_definitions"("organization_id");

-- CreateIndex
CREATE INDEX "token_definitions_governed_by_id_idx" ON "token_definitions"("governed_by_id");

-- CreateIndex
CREATE INDEX "token_definitions_compliance_id_idx" ON "token_definitions"("compliance_id");

-- CreateIndex
CREATE INDEX "emission_schedules_token_id_status_idx" ON "emission_schedules"("token_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "supply_events_transaction_hash_key" ON "supply_events"("transaction_hash");

-- CreateIndex
CREATE INDEX "supply_events_metrics_id_idx" ON "supply_events"("metrics_id");

-- CreateIndex
CREATE INDEX "supply_events_schedule_id_idx" ON "supply_events"("schedule_id");

-- CreateIndex
CREATE INDEX "supply_events_allocation_id_idx" ON "supply_events"("allocation_id");

-- CreateIndex
CREATE INDEX "supply_events_created_at_idx" ON "supply_events" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "supply_events_token_id_sequence_key" ON "supply_events"("token_id", "sequence");

-- CreateIndex
CREATE INDEX "treasury_allocations_organization_id_idx" ON "treasury_allocations"("organization_id");

-- CreateIndex
CREATE INDEX "treasury_allocations_approved_by_id_idx" ON "treasury_allocations"("approved_by_id");

-- CreateIndex
CREATE INDEX "treasury_allocations_compliance_id_idx" ON "treasury_allocations"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "treasury_allocations_token_id_bucket_key" ON "treasury_allocations"("token_id", "bucket");

-- CreateIndex
CREATE INDEX "token_vesting_grants_beneficiary_id_status_idx" ON "token_vesting_grants"("beneficiary_id", "status");

-- CreateIndex
CREATE INDEX "token_vesting_grants_allocation_id_status_idx" ON "token_vesting_grants"("allocation_id", "status");

-- CreateIndex
CREATE INDEX "token_vesting_grants_vesting_contract_id_idx" ON "token_vesting_grants"("vesting_contract_id");

-- CreateIndex
CREATE INDEX "token_vesting_grants_organization_id_idx" ON "token_vesting_grants"("organization_id");

-- CreateIndex
CREATE INDEX "token_vesting_grants_compliance_id_idx" ON "token_vesting_grants"("compliance_id");

-- CreateIndex
CREATE INDEX "token_price_points_observed_at_idx" ON "token_price_points" USING BRIN ("observed_at");

-- CreateIndex
CREATE UNIQUE INDEX "token_price_points_token_id_currency_source_observed_at_key" ON "token_price_points"("token_id", "currency", "source", "observed_at");

-- AddForeignKey
ALTER TABLE "emission_schedules" ADD CONSTRAINT "emission_schedules_token_id_fkey" FOREIGN KEY ("token_id") REFERENCES "token_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supply_events" ADD CONSTRAINT "supply_events_token_id_fkey" FOREIGN KEY ("token_id") REFERENCES "token_definitions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "supply_events" ADD CONSTRAINT "supply_events_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "emission_schedules"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "supply_events" ADD CONSTRAINT "supply_events_allocation_id_fkey" FOREIGN KEY ("allocation_id") REFERENCES "treasury_allocations"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "treasury_allocations" ADD CONSTRAINT "treasury_allocations_token_id_fkey" FOREIGN KEY ("token_id") REFERENCES "token_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "token_vesting_grants" ADD CONSTRAINT "token_vesting_grants_allocation_id_fkey" FOREIGN KEY ("allocation_id") REFERENCES "treasury_allocations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "token_price_points" ADD CONSTRAINT "token_price_points_token_id_fkey" FOREIGN KEY ("token_id") REFERENCES "token_definitions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of token_definitions
ALTER TABLE "token_definitions" ADD CONSTRAINT "token_definitions_symbol_9ceedb5a_check"
    CHECK (symbol ~ '^[A-Z][A-Z0-9]{1,9}$');
ALTER TABLE "token_definitions" ADD CONSTRAINT "token_definitions_decimals_30b762e6_check"
    CHECK (decimals BETWEEN 0 AND 36);
ALTER TABLE "token_definitions" ADD CONSTRAINT "token_definitions_symbol_max_supply_c32e22f5_check"
    CHECK (symbol <> 'AZR' OR max_supply = 1000000000);
ALTER TABLE "token_definitions" ADD CONSTRAINT "token_definitions_circulating_supply_total_suppl_e63be8dc_check"
    CHECK (circulating_supply <= total_supply AND total_supply <= max_supply);
ALTER TABLE "token_definitions" ADD CONSTRAINT "token_definitions_digital_token_identifier_40153f43_check"
    CHECK (digital_token_identifier ~ '^[1-9B-DF-HJ-NP-TV-XZ][0-9B-DF-HJ-NP-TV-XZ]{8}$');
ALTER TABLE "token_definitions" ADD CONSTRAINT "token_definitions_chain_id_8fa7b05b_check"
    CHECK (chain_id ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}$');
ALTER TABLE "token_definitions" ADD CONSTRAINT "token_definitions_contract_deployment_id_chain_i_0007aefb_check"
    CHECK ((contract_deployment_id IS NULL) = (chain_id IS NULL));
ALTER TABLE "token_definitions" ADD CONSTRAINT "token_definitions_supports_permit_permit_domain_e609a95e_check"
    CHECK (NOT supports_permit OR permit_domain_version IS NOT NULL);
ALTER TABLE "token_definitions" ADD CONSTRAINT "token_definitions_status_launched_on_d1db8fc5_check"
    CHECK (status <> 'ACTIVE' OR launched_on IS NOT NULL);
ALTER TABLE "token_definitions" ADD CONSTRAINT "token_definitions_max_supply_2bd03783_check"
    CHECK (max_supply > 0 AND max_supply < 'NaN');
ALTER TABLE "token_definitions" ADD CONSTRAINT "token_definitions_total_supply_8cb9cc43_check"
    CHECK (total_supply >= 0 AND total_supply < 'NaN');
ALTER TABLE "token_definitions" ADD CONSTRAINT "token_definitions_circulating_supply_5d6e9e96_check"
    CHECK (circulating_supply >= 0 AND circulating_supply < 'NaN');

-- Safeguards of emission_schedules
ALTER TABLE "emission_schedules" ADD CONSTRAINT "emission_schedules_epoch_days_7324a139_check"
    CHECK (epoch_days BETWEEN 1 AND 1461);
ALTER TABLE "emission_schedules" ADD CONSTRAINT "emission_schedules_decay_factor_e9b0fca4_check"
    CHECK (decay_factor > 0 AND decay_factor <= 1);
ALTER TABLE "emission_schedules" ADD CONSTRAINT "emission_schedules_first_epoch_amount_emission_b_ec7f9591_check"
    CHECK (first_epoch_amount <= emission_budget AND emitted_amount <= emission_budget);
ALTER TABLE "emission_schedules" ADD CONSTRAINT "emission_schedules_current_epoch_epoch_count_cd7a2363_check"
    CHECK (current_epoch >= 0 AND current_epoch <= epoch_count AND epoch_count BETWEEN 1 AND 1000);
ALTER TABLE "emission_schedules" ADD CONSTRAINT "emission_schedules_ends_on_starts_on_9934c33d_check"
    CHECK (ends_on > starts_on);
ALTER TABLE "emission_schedules" ADD CONSTRAINT "emission_schedules_status_emitted_amount_emissio_421d400d_check"
    CHECK ((status = 'EXHAUSTED') = (emitted_amount = emission_budget));
ALTER TABLE "emission_schedules" ADD CONSTRAINT "emission_schedules_first_epoch_amount_2e7b87b7_check"
    CHECK (first_epoch_amount > 0 AND first_epoch_amount < 'NaN');
ALTER TABLE "emission_schedules" ADD CONSTRAINT "emission_schedules_emission_budget_2b94f2f4_check"
    CHECK (emission_budget > 0 AND emission_budget < 'NaN');
ALTER TABLE "emission_schedules" ADD CONSTRAINT "emission_schedules_emitted_amount_f6dff524_check"
    CHECK (emitted_amount >= 0 AND emitted_amount < 'NaN');
CREATE UNIQUE INDEX "emission_schedules_token_id_purpose_d5a5a93d_key" ON "emission_schedules" ("token_id", "purpose")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of supply_events
ALTER TABLE "supply_events" ADD CONSTRAINT "supply_events_sequence_3420d290_check"
    CHECK (sequence >= 1);
ALTER TABLE "supply_events" ADD CONSTRAINT "supply_events_supply_after_kind_supply_before_am_8d052983_check"
    CHECK (supply_after = CASE kind WHEN 'MINT' THEN supply_before + amount ELSE supply_before - amount END);
ALTER TABLE "supply_events" ADD CONSTRAINT "supply_events_supply_before_supply_after_supply_8c9de290_check"
    CHECK (supply_before >= 0 AND supply_after >= 0 AND supply_after <= supply_cap);
ALTER TABLE "supply_events" ADD CONSTRAINT "supply_events_supply_cap_1e101a5d_check"
    CHECK (supply_cap < 'NaN');
ALTER TABLE "supply_events" ADD CONSTRAINT "supply_events_schedule_id_kind_a2d7ac31_check"
    CHECK (schedule_id IS NULL OR kind = 'MINT');
ALTER TABLE "supply_events" ADD CONSTRAINT "supply_events_epoch_schedule_id_e9386c91_check"
    CHECK (epoch >= 1 AND (epoch IS NULL) = (schedule_id IS NULL));
ALTER TABLE "supply_events" ADD CONSTRAINT "supply_events_transaction_hash_82c1fc40_check"
    CHECK (transaction_hash ~ '^0x[0-9a-f]{64}$');
ALTER TABLE "supply_events" ADD CONSTRAINT "supply_events_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');

-- Safeguards of treasury_allocations
ALTER TABLE "treasury_allocations" ADD CONSTRAINT "treasury_allocations_share_percent_5d788ced_check"
    CHECK (share_percent > 0 AND share_percent <= 100);
ALTER TABLE "treasury_allocations" ADD CONSTRAINT "treasury_allocations_released_amount_vesting_amo_57705f2b_check"
    CHECK (released_amount + vesting_amount <= allocated_amount);
ALTER TABLE "treasury_allocations" ADD CONSTRAINT "treasury_allocations_cliff_until_unlock_starts_o_09e2f662_check"
    CHECK (cliff_until >= unlock_starts_on);
ALTER TABLE "treasury_allocations" ADD CONSTRAINT "treasury_allocations_linear_months_455cb3e3_check"
    CHECK (linear_months BETWEEN 0 AND 240);
ALTER TABLE "treasury_allocations" ADD CONSTRAINT "treasury_allocations_custody_account_1cc4d4c1_check"
    CHECK (custody_account ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}:[-.%a-zA-Z0-9]{1,128}$');
ALTER TABLE "treasury_allocations" ADD CONSTRAINT "treasury_allocations_status_released_amount_allo_497fc49f_check"
    CHECK ((status = 'DEPLETED') = (released_amount = allocated_amount));
ALTER TABLE "treasury_allocations" ADD CONSTRAINT "treasury_allocations_allocated_amount_5290b427_check"
    CHECK (allocated_amount > 0 AND allocated_amount < 'NaN');
ALTER TABLE "treasury_allocations" ADD CONSTRAINT "treasury_allocations_vesting_amount_3cf746ae_check"
    CHECK (vesting_amount >= 0 AND vesting_amount < 'NaN');
ALTER TABLE "treasury_allocations" ADD CONSTRAINT "treasury_allocations_released_amount_a63b861c_check"
    CHECK (released_amount >= 0 AND released_amount < 'NaN');

-- Safeguards of token_vesting_grants
ALTER TABLE "token_vesting_grants" ADD CONSTRAINT "token_vesting_grants_cliff_months_duration_month_18827536_check"
    CHECK (cliff_months >= 0 AND cliff_months <= duration_months AND duration_months BETWEEN 1 AND 240);
ALTER TABLE "token_vesting_grants" ADD CONSTRAINT "token_vesting_grants_released_amount_granted_amo_d703f749_check"
    CHECK (released_amount <= granted_amount);
ALTER TABLE "token_vesting_grants" ADD CONSTRAINT "token_vesting_grants_status_revoked_on_0aca4312_check"
    CHECK ((status = 'REVOKED') = (revoked_on IS NOT NULL));
ALTER TABLE "token_vesting_grants" ADD CONSTRAINT "token_vesting_grants_status_revocable_8fc9a90c_check"
    CHECK (status <> 'REVOKED' OR revocable);
ALTER TABLE "token_vesting_grants" ADD CONSTRAINT "token_vesting_grants_revoked_on_starts_on_5922bbb3_check"
    CHECK (revoked_on >= starts_on);
ALTER TABLE "token_vesting_grants" ADD CONSTRAINT "token_vesting_grants_status_released_amount_gran_9310eac5_check"
    CHECK ((status = 'COMPLETED') = (released_amount = granted_amount));
ALTER TABLE "token_vesting_grants" ADD CONSTRAINT "token_vesting_grants_status_accepted_at_1d6575be_check"
    CHECK (status <> 'ACCEPTED' OR accepted_at IS NOT NULL);
ALTER TABLE "token_vesting_grants" ADD CONSTRAINT "token_vesting_grants_agreement_sha256_791ec8b1_check"
    CHECK (agreement_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "token_vesting_grants" ADD CONSTRAINT "token_vesting_grants_granted_amount_b8558f88_check"
    CHECK (granted_amount > 0 AND granted_amount < 'NaN');
ALTER TABLE "token_vesting_grants" ADD CONSTRAINT "token_vesting_grants_released_amount_a63b861c_check"
    CHECK (released_amount >= 0 AND released_amount < 'NaN');

-- Safeguards of token_price_points
ALTER TABLE "token_price_points" ADD CONSTRAINT "token_price_points_day_low_price_day_high_price_a1f81493_check"
    CHECK (day_low_price <= day_high_price);
ALTER TABLE "token_price_points" ADD CONSTRAINT "token_price_points_observed_at_created_at_f129b5f4_check"
    CHECK (observed_at <= created_at + interval '1 minute');
ALTER TABLE "token_price_points" ADD CONSTRAINT "token_price_points_market_capitalisation_e63ffc65_check"
    CHECK (market_capitalisation >= 0 AND market_capitalisation < 'NaN');
ALTER TABLE "token_price_points" ADD CONSTRAINT "token_price_points_price_ec7c386f_check"
    CHECK (price > 0 AND price < 'NaN');
ALTER TABLE "token_price_points" ADD CONSTRAINT "token_price_points_day_low_price_039e8a4b_check"
    CHECK (day_low_price > 0 AND day_low_price < 'NaN');
ALTER TABLE "token_price_points" ADD CONSTRAINT "token_price_points_day_high_price_ed82d1b7_check"
    CHECK (day_high_price > 0 AND day_high_price < 'NaN');

-- Access to token_definitions
ALTER TABLE "token_definitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "token_definitions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "token_definitions" TO azora_service;
GRANT SELECT ON "token_definitions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "token_definitions_5fdfdb87_access" ON "token_definitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "token_definitions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "token_definitions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "token_definitions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."token_definitions" WITH (security_barrier = true) AS
    SELECT "id", "symbol", "name", "decimals", "standard", "digital_token_identifier", "chain_id",
        "contract_deployment_id", "max_supply", "total_supply", "circulating_supply", "mintable", "burnable",
        "supports_permit", "permit_domain_version", "governed_by_id", "status", "launched_on", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "token_definitions";
GRANT SELECT ON azora_reader."token_definitions" TO azora_reader;
ALTER VIEW azora_reader."token_definitions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "token_definitions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "token_definitions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "token_definitions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "token_definitions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to emission_schedules
ALTER TABLE "emission_schedules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "emission_schedules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "emission_schedules" TO azora_service;
GRANT SELECT ON "emission_schedules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "emission_schedules_44d149c0_access" ON "emission_schedules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "emission_schedules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "emission_schedules" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "emission_schedules" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."emission_schedules" WITH (security_barrier = true) AS
    SELECT "id", "token_id", "purpose", "first_epoch_amount", "decay_factor", "epoch_days", "epoch_count",
        "current_epoch", "emission_budget", "emitted_amount", "status", "starts_on", "ends_on", "created_at",
        "updated_at", "deleted_at"
    FROM "emission_schedules";
GRANT SELECT ON azora_reader."emission_schedules" TO azora_reader;
ALTER VIEW azora_reader."emission_schedules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "emission_schedules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "emission_schedules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "emission_schedules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "emission_schedules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to supply_events
ALTER TABLE "supply_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "supply_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "supply_events" TO azora_service;
GRANT SELECT ON "supply_events" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "supply_events_a3e637e5_access" ON "supply_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "supply_events" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "supply_events" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."supply_events" WITH (security_barrier = true) AS
    SELECT "id", "token_id", "sequence", "kind", "amount", "supply_before", "supply_after", "supply_cap", "schedule_id",
        "epoch", "allocation_id", "reason", "metrics_id", "transaction_hash", "occurred_at", "created_at"
    FROM "supply_events";
GRANT SELECT ON azora_reader."supply_events" TO azora_reader;
ALTER VIEW azora_reader."supply_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "supply_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "supply_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to treasury_allocations
ALTER TABLE "treasury_allocations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "treasury_allocations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "treasury_allocations" TO azora_service;
GRANT SELECT ON "treasury_allocations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "treasury_allocations_d69c6a0c_access" ON "treasury_allocations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "treasury_allocations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "treasury_allocations" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "treasury_allocations" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."treasury_allocations" WITH (security_barrier = true) AS
    SELECT "id", "token_id", "bucket", "share_percent", "allocated_amount", "vesting_amount", "released_amount",
        "custody_account", "unlock_starts_on", "cliff_until", "linear_months", "status", "approved_by_id",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "treasury_allocations";
GRANT SELECT ON azora_reader."treasury_allocations" TO azora_reader;
ALTER VIEW azora_reader."treasury_allocations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "treasury_allocations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "treasury_allocations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "treasury_allocations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "treasury_allocations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to token_vesting_grants
ALTER TABLE "token_vesting_grants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "token_vesting_grants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "token_vesting_grants" TO azora_service;
GRANT SELECT ON "token_vesting_grants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "token_vesting_grants_51453b53_access" ON "token_vesting_grants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "token_vesting_grants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "token_vesting_grants" FOR SELECT TO azora_user
    USING ("beneficiary_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "token_vesting_grants" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "beneficiary_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."token_vesting_grants" WITH (security_barrier = true) AS
    SELECT "id", "allocation_id", "beneficiary_id", "granted_amount", "released_amount", "starts_on", "cliff_months",
        "duration_months", "release_cadence", "revocable", "agreement_sha256", "vesting_contract_id", "status",
        "accepted_at", "revoked_on", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "token_vesting_grants";
GRANT SELECT ON azora_reader."token_vesting_grants" TO azora_reader;
ALTER VIEW azora_reader."token_vesting_grants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "token_vesting_grants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('beneficiary_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "token_vesting_grants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('beneficiary_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "token_vesting_grants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('beneficiary_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "token_vesting_grants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to token_price_points
ALTER TABLE "token_price_points" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "token_price_points" FROM PUBLIC;
GRANT SELECT, INSERT ON "token_price_points" TO azora_service;
GRANT SELECT ON "token_price_points" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "token_price_points_1420ef66_access" ON "token_price_points"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "token_price_points" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "token_price_points" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."token_price_points" WITH (security_barrier = true) AS
    SELECT "id", "token_id", "source", "currency", "price", "day_low_price", "day_high_price", "day_volume",
        "market_capitalisation", "observed_at", "created_at"
    FROM "token_price_points";
GRANT SELECT ON azora_reader."token_price_points" TO azora_reader;
ALTER VIEW azora_reader."token_price_points" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "token_price_points"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "token_price_points"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
