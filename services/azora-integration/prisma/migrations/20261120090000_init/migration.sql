-- CreateEnum
CREATE TYPE "ChannelOrigin" AS ENUM ('AZORA', 'EXTERNAL');

-- CreateEnum
CREATE TYPE "ListingKind" AS ENUM ('FREELANCE_JOB', 'CAREER_SERVICE', 'COLLECTIBLE');

-- CreateEnum
CREATE TYPE "ChannelStatus" AS ENUM ('DISCONNECTED', 'CONNECTED', 'THROTTLED', 'ERROR');

-- CreateEnum
CREATE TYPE "IdentityStatus" AS ENUM ('PENDING', 'LINKED', 'EXPIRED', 'REVOKED');

-- CreateEnum
CREATE TYPE "BusinessFunction" AS ENUM ('SELL', 'LEASE_OUT', 'PROVIDE_SERVICE', 'BUY');

-- CreateEnum
CREATE TYPE "Availability" AS ENUM ('IN_STOCK', 'LIMITED_AVAILABILITY', 'PRE_ORDER', 'OUT_OF_STOCK', 'SOLD_OUT', 'DISCONTINUED');

-- CreateEnum
CREATE TYPE "ListingStatus" AS ENUM ('DRAFT', 'LISTED', 'PAUSED', 'SOLD', 'WITHDRAWN', 'EXPIRED');

-- CreateEnum
CREATE TYPE "MappingOrigin" AS ENUM ('SUGGESTED', 'IMPORTED', 'MANUAL');

-- CreateEnum
CREATE TYPE "SyncOperation" AS ENUM ('CREATE', 'UPDATE', 'REMOVE');

-- CreateEnum
CREATE TYPE "SyncStatus" AS ENUM ('QUEUED', 'PUBLISHED', 'STALE', 'FAILED', 'REMOVED');

-- CreateEnum
CREATE TYPE "CrossSaleStatus" AS ENUM ('PENDING', 'CONFIRMED', 'SETTLED', 'REFUNDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "marketplace_channels" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "origin" "ChannelOrigin" NOT NULL,
    "supported_kinds" "ListingKind"[],
    "api_base_url" TEXT,
    "credential" BYTEA,
    "webhook_secret" BYTEA,
    "commission_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "requests_per_minute" INTEGER NOT NULL DEFAULT 60,
    "auto_publish" BOOLEAN NOT NULL DEFAULT false,
    "status" "ChannelStatus" NOT NULL DEFAULT 'DISCONNECTED',
    "connected_by_id" UUID,
    "connected_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "marketplace_channels_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_identities" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "external_user_id" TEXT NOT NULL,
    "career_profile_id" UUID,
    "display_name" TEXT,
    "profile_url" TEXT,
    "access_token" BYTEA,
    "token_expires_at" TIMESTAMPTZ(6),
    "external_rating" DECIMAL(3,2),
    "external_rating_count" INTEGER NOT NULL DEFAULT 0,
    "status" "IdentityStatus" NOT NULL DEFAULT 'PENDING',
    "verified_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "provider_identities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unified_listings" (
    "id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "kind" "ListingKind" NOT NULL,
    "forge_job_id" UUID,
    "career_profile_id" UUID,
    "token_listing_id" UUID,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "business_function" "BusinessFunction" NOT NULL,
    "price" DECIMAL(18,8) NOT NULL,
    "price_ceiling" DECIMAL(18,8),
    "price_currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "availability" "Availability" NOT NULL DEFAULT 'IN_STOCK',
    "inventory_level" INTEGER NOT NULL DEFAULT 1,
    "eligible_regions" TEXT[],
    "content_sha256" CHAR(64) NOT NULL,
    "status" "ListingStatus" NOT NULL DEFAULT 'DRAFT',
    "valid_from" TIMESTAMPTZ(6) NOT NULL,
    "valid_through" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "unified_listings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel_category_maps" (
    "id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "kind" "ListingKind" NOT NULL,
    "local_category" TEXT NOT NULL,
    "external_category_id" TEXT NOT NULL,
    "external_category_name" TEXT NOT NULL,
    "attribute_map" JSONB,
    "origin" "MappingOrigin" NOT NULL DEFAULT 'SUGGESTED',
    "confidence" DECIMAL(4,3) NOT NULL DEFAULT 1,
    "confirmed_by_id" UUID,
    "retired_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "channel_category_maps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing_syncs" (
    "id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "identity_id" UUID,
    "category_map_id" UUID,
    "operation" "SyncOperation" NOT NULL,
    "external_listing_id" TEXT,
    "published_sha256" CHAR(64),
    "published_price" DECIMAL(18,8),
    "published_currency" VARCHAR(10),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "status" "SyncStatus" NOT NULL DEFAULT 'QUEUED',
    "last_error" TEXT,
    "next_attempt_at" TIMESTAMPTZ(6),
    "published_at" TIMESTAMPTZ(6),
    "purchasable_from" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "listing_syncs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cross_platform_transactions" (
    "id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "buyer_id" UUID,
    "external_order_id" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "gross_amount" DECIMAL(18,8) NOT NULL,
    "channel_commission" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "platform_commission" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "seller_proceeds" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL,
    "mint_transaction_id" UUID,
    "status" "CrossSaleStatus" NOT NULL DEFAULT 'PENDING',
    "sold_at" TIMESTAMPTZ(6) NOT NULL,
    "settled_at" TIMESTAMPTZ(6),
    "refunded_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "cross_platform_transactions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "marketplace_channels_connected_by_id_idx" ON "marketplace_channels"("connected_by_id");

-- CreateIndex
CREATE INDEX "marketplace_channels_compliance_id_idx" ON "marketplace_channels"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "marketplace_channels_organization_id_code_key" ON "marketplace_channels"("organization_id", "code");

-- CreateIndex
CREATE INDEX "provider_identities_user_id_idx" ON "provider_identities"("user_id");

-- CreateIndex
CREATE INDEX "provider_identities_career_profile_id_idx" ON "provider_identities"("career_profile_id");

-- CreateIndex
CREATE INDEX "provider_identities_organization_id_idx" ON "provider_identities"("organization_id");

-- CreateIndex
CREATE INDEX "provider_identities_compliance_id_idx" ON "provider_identities"("compliance_id");

-- CreateIndex
CREATE INDEX "provider_identities_channel_id_idx" ON "provider_identities"("channel_id");

-- CreateIndex
CREATE UNIQUE INDEX "unified_listings_forge_job_id_key" ON "unified_listings"("forge_job_id");

-- CreateIndex
CREATE UNIQUE INDEX "unified_listings_token_listing_id_key" ON "unified_listings"("token_listing_id");

-- CreateIndex
CREATE INDEX "unified_listings_seller_id_status_idx" ON "unified_listings"("seller_id", "status");

-- CreateIndex
CREATE INDEX "unified_listings_career_profile_id_idx" ON "unified_listings"("career_profile_id");

-- CreateIndex
CREATE INDEX "unified_listings_organization_id_idx" ON "unified_listings"("organization_id");

-- CreateIndex
CREATE INDEX "unified_listings_compliance_id_idx" ON "unified_listings"("compliance_id");

-- CreateIndex
CREATE INDEX "channel_category_maps_channel_id_external_category_id_idx" ON "channel_category_maps"("channel_id", "external_category_id");

-- CreateIndex
CREATE INDEX "channel_category_maps_confirmed_by_id_idx" ON "channel_category_maps"("confirmed_by_id");

-- CreateIndex
CREATE INDEX "listing_syncs_identity_id_idx" ON "listing_syncs"("identity_id");

-- CreateIndex
CREATE INDEX "listing_syncs_category_map_id_idx" ON "listing_syncs"("category_map_id");

-- CreateIndex
CREATE UNIQUE INDEX "listing_syncs_listing_id_channel_id_key" ON "listing_syncs"("listing_id", "channel_id");

-- CreateIndex
CREATE UNIQUE INDEX "listing_syncs_channel_id_external_listing_id_key" ON "listing_syncs"("channel_id", "external_listing_id");

-- CreateIndex
CREATE UNIQUE INDEX "cross_platform_transactions_mint_transaction_id_key" ON "cross_platform_transactions"("mint_transaction_id");

-- CreateIndex
CREATE INDEX "cross_platform_transactions_seller_id_sold_at_idx" ON "cross_platform_transactions"("seller_id", "sold_at");

-- CreateIndex
CREATE INDEX "cross_platform_transactions_buyer_id_idx" ON "cross_platform_transactions"("buyer_id");

-- CreateIndex
CREATE INDEX "cross_platform_transactions_organization_id_idx" ON "cross_platform_transactions"("organization_id");

-- CreateIndex
CREATE INDEX "cross_platform_transactions_compliance_id_idx" ON "cross_platform_transactions"("compliance_id");

-- CreateIndex
CREATE INDEX "cross_platform_transactions_listing_id_idx" ON "cross_platform_transactions"("listing_id");

-- CreateIndex
CREATE UNIQUE INDEX "cross_platform_transactions_channel_id_external_order_id_key" ON "cross_platform_transactions"("channel_id", "external_order_id");

-- AddForeignKey
ALTER TABLE "provider_identities" ADD CONSTRAINT "provider_identities_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "marketplace_channels"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel_category_maps" ADD CONSTRAINT "channel_category_maps_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "marketplace_channels"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_syncs" ADD CONSTRAINT "listing_syncs_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "unified_listings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_syncs" ADD CONSTRAINT "listing_syncs_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "marketplace_channels"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_syncs" ADD CONSTRAINT "listing_syncs_identity_id_fkey" FOREIGN KEY ("identity_id") REFERENCES "provider_identities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_syncs" ADD CONSTRAINT "listing_syncs_category_map_id_fkey" FOREIGN KEY ("category_map_id") REFERENCES "channel_category_maps"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cross_platform_transactions" ADD CONSTRAINT "cross_platform_transactions_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "unified_listings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cross_platform_transactions" ADD CONSTRAINT "cross_platform_transactions_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "marketplace_channels"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of marketplace_channels
ALTER TABLE "marketplace_channels" ADD CONSTRAINT "marketplace_channels_code_5ee40107_check"
    CHECK (code ~ '^[a-z][a-z0-9-]{1,30}$');
ALTER TABLE "marketplace_channels" ADD CONSTRAINT "marketplace_channels_origin_api_base_url_739e6bcb_check"
    CHECK ((origin = 'EXTERNAL') = (api_base_url IS NOT NULL));
ALTER TABLE "marketplace_channels" ADD CONSTRAINT "marketplace_channels_api_base_url_138d564e_check"
    CHECK (api_base_url ~ '^https://');
ALTER TABLE "marketplace_channels" ADD CONSTRAINT "marketplace_channels_commission_percent_222f60a6_check"
    CHECK (commission_percent BETWEEN 0 AND 60);
ALTER TABLE "marketplace_channels" ADD CONSTRAINT "marketplace_channels_requests_per_minute_0e1c0ea0_check"
    CHECK (requests_per_minute BETWEEN 1 AND 100000);
ALTER TABLE "marketplace_channels" ADD CONSTRAINT "marketplace_channels_supported_kinds_1f6f7af3_check"
    CHECK (coalesce(cardinality(supported_kinds), 0) >= 1);
ALTER TABLE "marketplace_channels" ADD CONSTRAINT "marketplace_channels_status_connected_at_b2877b5f_check"
    CHECK (status <> 'CONNECTED' OR connected_at IS NOT NULL);
CREATE UNIQUE INDEX "marketplace_channels_code_743277d3_key" ON "marketplace_channels" ("code")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);

-- Safeguards of provider_identities
ALTER TABLE "provider_identities" ADD CONSTRAINT "provider_identities_status_verified_at_9504c23c_check"
    CHECK (status <> 'LINKED' OR verified_at IS NOT NULL);
ALTER TABLE "provider_identities" ADD CONSTRAINT "provider_identities_status_revoked_at_1102ddbb_check"
    CHECK ((status = 'REVOKED') = (revoked_at IS NOT NULL));
ALTER TABLE "provider_identities" ADD CONSTRAINT "provider_identities_external_rating_external_rat_cf8d02d3_check"
    CHECK (external_rating BETWEEN 0 AND 5 AND (external_rating IS NULL) = (external_rating_count = 0));
ALTER TABLE "provider_identities" ADD CONSTRAINT "provider_identities_external_rating_count_781e78da_check"
    CHECK (external_rating_count >= 0);
ALTER TABLE "provider_identities" ADD CONSTRAINT "provider_identities_profile_url_3283b88b_check"
    CHECK (profile_url ~ '^https://');
CREATE UNIQUE INDEX "provider_identities_channel_id_external_user_id_7eebc7dd_key" ON "provider_identities" ("channel_id", "external_user_id")
    WHERE (status <> 'REVOKED' AND deleted_at IS NULL);
CREATE UNIQUE INDEX "provider_identities_user_id_channel_id_3e29e9a1_key" ON "provider_identities" ("user_id", "channel_id")
    WHERE (status <> 'REVOKED' AND deleted_at IS NULL);

-- Safeguards of unified_listings
ALTER TABLE "unified_listings" ADD CONSTRAINT "unified_listings_forge_job_id_career_profile_id_d3b45275_check"
    CHECK (num_nonnulls(forge_job_id, career_profile_id, token_listing_id) = 1);
ALTER TABLE "unified_listings" ADD CONSTRAINT "unified_listings_kind_forge_job_id_0cd4b475_check"
    CHECK ((kind = 'FREELANCE_JOB') = (forge_job_id IS NOT NULL));
ALTER TABLE "unified_listings" ADD CONSTRAINT "unified_listings_kind_career_profile_id_fa44dcc3_check"
    CHECK ((kind = 'CAREER_SERVICE') = (career_profile_id IS NOT NULL));
ALTER TABLE "unified_listings" ADD CONSTRAINT "unified_listings_kind_token_listing_id_e4abb7b7_check"
    CHECK ((kind = 'COLLECTIBLE') = (token_listing_id IS NOT NULL));
ALTER TABLE "unified_listings" ADD CONSTRAINT "unified_listings_price_ceiling_price_7e467080_check"
    CHECK (price_ceiling >= price);
ALTER TABLE "unified_listings" ADD CONSTRAINT "unified_listings_valid_through_valid_from_ac75cde7_check"
    CHECK (valid_through > valid_from);
ALTER TABLE "unified_listings" ADD CONSTRAINT "unified_listings_inventory_level_667e3595_check"
    CHECK (inventory_level >= 0);
ALTER TABLE "unified_listings" ADD CONSTRAINT "unified_listings_kind_business_function_eb3373c7_check"
    CHECK (kind <> 'COLLECTIBLE' OR business_function = 'SELL');
ALTER TABLE "unified_listings" ADD CONSTRAINT "unified_listings_availability_inventory_level_f76d5133_check"
    CHECK (availability <> 'OUT_OF_STOCK' OR inventory_level = 0);
ALTER TABLE "unified_listings" ADD CONSTRAINT "unified_listings_price_558d0a9a_check"
    CHECK (price >= 0 AND price < 'NaN');
ALTER TABLE "unified_listings" ADD CONSTRAINT "unified_listings_price_ceiling_4221a878_check"
    CHECK (price_ceiling > 0 AND price_ceiling < 'NaN');
ALTER TABLE "unified_listings" ADD CONSTRAINT "unified_listings_content_sha256_66cce6d9_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$');

-- Safeguards of channel_category_maps
ALTER TABLE "channel_category_maps" ADD CONSTRAINT "channel_category_maps_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "channel_category_maps" ADD CONSTRAINT "channel_category_maps_origin_confirmed_by_id_4371dd8e_check"
    CHECK (origin <> 'MANUAL' OR confirmed_by_id IS NOT NULL);
ALTER TABLE "channel_category_maps" ADD CONSTRAINT "channel_category_maps_local_category_ce5fd032_check"
    CHECK (local_category ~ '^[a-z0-9][a-z0-9./-]{0,119}$');
ALTER TABLE "channel_category_maps" ADD CONSTRAINT "channel_category_maps_attribute_map_34874b65_check"
    CHECK (attribute_map IS NULL OR jsonb_typeof(attribute_map) = 'object');
CREATE UNIQUE INDEX "channel_category_maps_channel_id_local_category_ki_8da73cc0_key" ON "channel_category_maps" ("channel_id", "local_category", "kind")
    WHERE (retired_at IS NULL);

-- Safeguards of listing_syncs
ALTER TABLE "listing_syncs" ADD CONSTRAINT "listing_syncs_attempts_b22a6e49_check"
    CHECK (attempts BETWEEN 0 AND 100);
ALTER TABLE "listing_syncs" ADD CONSTRAINT "listing_syncs_status_last_error_0aeeed7e_check"
    CHECK ((status = 'FAILED') = (last_error IS NOT NULL));
ALTER TABLE "listing_syncs" ADD CONSTRAINT "listing_syncs_status_external_listing_id_publish_10982477_check"
    CHECK (status <> 'PUBLISHED' OR (external_listing_id IS NOT NULL AND published_sha256 IS NOT NULL AND published_at IS NOT NULL));
ALTER TABLE "listing_syncs" ADD CONSTRAINT "listing_syncs_next_attempt_at_status_590cdc90_check"
    CHECK (next_attempt_at IS NULL OR status IN ('QUEUED', 'FAILED', 'STALE'));
ALTER TABLE "listing_syncs" ADD CONSTRAINT "listing_syncs_published_sha256_229be859_check"
    CHECK (published_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "listing_syncs" ADD CONSTRAINT "listing_syncs_published_price_published_currency_4b56d3dd_check"
    CHECK (published_price >= 0 AND published_price < 'NaN' AND (published_price IS NULL) = (published_currency IS NULL));
CREATE INDEX "listing_syncs_next_attempt_at_6a9468d7_idx" ON "listing_syncs" ("next_attempt_at")
    WHERE (status IN ('QUEUED', 'FAILED', 'STALE'));

-- Safeguards of cross_platform_transactions
ALTER TABLE "cross_platform_transactions" ADD CONSTRAINT "cross_platform_transactions_gross_amount_channel_459f28f3_check"
    CHECK (gross_amount = channel_commission + platform_commission + seller_proceeds);
ALTER TABLE "cross_platform_transactions" ADD CONSTRAINT "cross_platform_transactions_quantity_10794fa7_check"
    CHECK (quantity >= 1);
ALTER TABLE "cross_platform_transactions" ADD CONSTRAINT "cross_platform_transactions_buyer_id_seller_id_86aaf395_check"
    CHECK (buyer_id <> seller_id);
ALTER TABLE "cross_platform_transactions" ADD CONSTRAINT "cross_platform_transactions_status_settled_at_0b6a1065_check"
    CHECK (status <> 'SETTLED' OR settled_at IS NOT NULL);
ALTER TABLE "cross_platform_transactions" ADD CONSTRAINT "cross_platform_transactions_settled_at_mint_tran_f98d2069_check"
    CHECK ((settled_at IS NULL) = (mint_transaction_id IS NULL));
ALTER TABLE "cross_platform_transactions" ADD CONSTRAINT "cross_platform_transactions_status_refunded_at_2896dad9_check"
    CHECK ((status = 'REFUNDED') = (refunded_at IS NOT NULL));
ALTER TABLE "cross_platform_transactions" ADD CONSTRAINT "cross_platform_transactions_settled_at_sold_at_b4908f20_check"
    CHECK (settled_at >= sold_at);
ALTER TABLE "cross_platform_transactions" ADD CONSTRAINT "cross_platform_transactions_gross_amount_6c4324f8_check"
    CHECK (gross_amount > 0 AND gross_amount < 'NaN');
ALTER TABLE "cross_platform_transactions" ADD CONSTRAINT "cross_platform_transactions_channel_commission_2785664d_check"
    CHECK (channel_commission >= 0 AND channel_commission < 'NaN');
ALTER TABLE "cross_platform_transactions" ADD CONSTRAINT "cross_platform_transactions_platform_commission_8b2d2dfa_check"
    CHECK (platform_commission >= 0 AND platform_commission < 'NaN');
ALTER TABLE "cross_platform_transactions" ADD CONSTRAINT "cross_platform_transactions_seller_proceeds_5cd67309_check"
    CHECK (seller_proceeds >= 0 AND seller_proceeds < 'NaN');

-- Live rows of marketplace_channels
CREATE VIEW azora_keys."marketplace_channels_56a31095_live" AS
    SELECT "id" FROM "marketplace_channels"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."marketplace_channels_56a31095_live" TO azora_user;

-- Own rows of marketplace_channels
CREATE VIEW azora_keys."marketplace_channels_f28d8780_own" AS
    SELECT "id" FROM "marketplace_channels"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."marketplace_channels_f28d8780_own" TO azora_user;

-- Own rows of unified_listings
CREATE VIEW azora_keys."unified_listings_01a0ce5c_own" AS
    SELECT "id" FROM "unified_listings"
    WHERE "seller_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."unified_listings_01a0ce5c_own" TO azora_user;

-- Access to marketplace_channels
ALTER TABLE "marketplace_channels" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "marketplace_channels" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "marketplace_channels" TO azora_service;
GRANT SELECT ("id", "code", "name", "origin", "supported_kinds", "api_base_url", "commission_percent", "requests_per_minute",
        "auto_publish", "status", "connected_by_id", "connected_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "marketplace_channels" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "marketplace_channels_f2272a86_access" ON "marketplace_channels"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "marketplace_channels" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "marketplace_channels" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "marketplace_channels" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."marketplace_channels" WITH (security_barrier = true) AS
    SELECT "id", "code", "name", "origin", "supported_kinds", "api_base_url", "commission_percent", "requests_per_minute",
        "auto_publish", "status", "connected_by_id", "connected_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "marketplace_channels";
GRANT SELECT ON azora_reader."marketplace_channels" TO azora_reader;
ALTER VIEW azora_reader."marketplace_channels" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "marketplace_channels"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{credential,webhook_secret}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "marketplace_channels"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{credential,webhook_secret}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "marketplace_channels"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{credential,webhook_secret}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "marketplace_channels"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to provider_identities
ALTER TABLE "provider_identities" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "provider_identities" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "provider_identities" TO azora_service;
GRANT SELECT ("id", "user_id", "channel_id", "external_user_id", "career_profile_id", "display_name", "profile_url",
        "token_expires_at", "external_rating", "external_rating_count", "status", "verified_at", "revoked_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "provider_identities" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("display_name", "updated_at") ON "provider_identities" TO azora_user;
GRANT UPDATE ("external_user_id", "display_name", "profile_url") ON "provider_identities" TO azora_maintenance;
CREATE POLICY "provider_identities_199a095d_access" ON "provider_identities"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "provider_identities" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "provider_identities" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "provider_identities" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "provider_identities" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."provider_identities" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "channel_id", azora.mask_free_text("external_user_id") AS "external_user_id",
        "career_profile_id", azora.mask_name("display_name") AS "display_name",
        azora.mask_free_text("profile_url") AS "profile_url", "token_expires_at", "external_rating",
        "external_rating_count", "status", "verified_at", "revoked_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "provider_identities";
GRANT SELECT ON azora_reader."provider_identities" TO azora_reader;
ALTER VIEW azora_reader."provider_identities" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "provider_identities"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{access_token}', '{external_user_id,display_name,profile_url}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "provider_identities"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{access_token}', '{external_user_id,display_name,profile_url}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "provider_identities"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{access_token}', '{external_user_id,display_name,profile_url}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "provider_identities"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to unified_listings
ALTER TABLE "unified_listings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "unified_listings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "unified_listings" TO azora_service;
GRANT SELECT ON "unified_listings" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "summary", "updated_at") ON "unified_listings" TO azora_user;
GRANT UPDATE ("title", "summary") ON "unified_listings" TO azora_maintenance;
CREATE POLICY "unified_listings_70208faa_access" ON "unified_listings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "unified_listings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "unified_listings" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "unified_listings" FOR UPDATE TO azora_user
    USING ("seller_id" = (SELECT azora.subject()))
    WITH CHECK ("seller_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "unified_listings" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "seller_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."unified_listings" WITH (security_barrier = true) AS
    SELECT "id", "seller_id", "kind", "forge_job_id", "career_profile_id", "token_listing_id",
        azora.mask_free_text("title") AS "title", azora.mask_free_text("summary") AS "summary", "business_function",
        "price", "price_ceiling", "price_currency", "availability", "inventory_level", "eligible_regions",
        "content_sha256", "status", "valid_from", "valid_through", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "unified_listings";
GRANT SELECT ON azora_reader."unified_listings" TO azora_reader;
ALTER VIEW azora_reader."unified_listings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "unified_listings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{title,summary}', '{seller_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "unified_listings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{title,summary}', '{seller_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "unified_listings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{title,summary}', '{seller_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "unified_listings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to channel_category_maps
ALTER TABLE "channel_category_maps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "channel_category_maps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "channel_category_maps" TO azora_service;
GRANT SELECT ON "channel_category_maps" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "channel_category_maps_83dc7ef5_access" ON "channel_category_maps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "channel_category_maps" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "channel_category_maps" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "channel_category_maps" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "channel_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."marketplace_channels_f28d8780_own")))
        OR EXISTS (SELECT FROM azora_keys."marketplace_channels_56a31095_live" live WHERE live."id" = "channel_category_maps"."channel_id"));
CREATE VIEW azora_reader."channel_category_maps" WITH (security_barrier = true) AS
    SELECT "id", "channel_id", "kind", "local_category", "external_category_id", "external_category_name",
        "attribute_map", "origin", "confidence", "confirmed_by_id", "retired_at", "created_at", "updated_at"
    FROM "channel_category_maps";
GRANT SELECT ON azora_reader."channel_category_maps" TO azora_reader;
ALTER VIEW azora_reader."channel_category_maps" OWNER TO azora_masker;

-- Access to listing_syncs
ALTER TABLE "listing_syncs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "listing_syncs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "listing_syncs" TO azora_service;
GRANT SELECT ON "listing_syncs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "listing_syncs_64c37240_access" ON "listing_syncs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "listing_syncs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "listing_syncs" FOR SELECT TO azora_user
    USING ("listing_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."unified_listings_01a0ce5c_own")));
CREATE VIEW azora_reader."listing_syncs" WITH (security_barrier = true) AS
    SELECT "id", "listing_id", "channel_id", "identity_id", "category_map_id", "operation", "external_listing_id",
        "published_sha256", "published_price", "published_currency", "attempts", "status", "last_error",
        "next_attempt_at", "published_at", "purchasable_from", "created_at", "updated_at"
    FROM "listing_syncs";
GRANT SELECT ON azora_reader."listing_syncs" TO azora_reader;
ALTER VIEW azora_reader."listing_syncs" OWNER TO azora_masker;

-- Access to cross_platform_transactions
ALTER TABLE "cross_platform_transactions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "cross_platform_transactions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "cross_platform_transactions" TO azora_service;
GRANT SELECT ON "cross_platform_transactions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "cross_platform_transactions_9ece7dac_access" ON "cross_platform_transactions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "cross_platform_transactions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "cross_platform_transactions" FOR SELECT TO azora_user
    USING ("seller_id" = (SELECT azora.subject())
        OR "buyer_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "cross_platform_transactions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("seller_id" = (SELECT azora.subject())
        OR "buyer_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."cross_platform_transactions" WITH (security_barrier = true) AS
    SELECT "id", "listing_id", "channel_id", "seller_id", "buyer_id", "external_order_id", "quantity", "gross_amount",
        "channel_commission", "platform_commission", "seller_proceeds", "currency", "mint_transaction_id", "status",
        "sold_at", "settled_at", "refunded_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "cross_platform_transactions";
GRANT SELECT ON azora_reader."cross_platform_transactions" TO azora_reader;
ALTER VIEW azora_reader."cross_platform_transactions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "cross_platform_transactions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{}', '{seller_id,buyer_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "cross_platform_transactions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{}', '{seller_id,buyer_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "cross_platform_transactions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{}', '{seller_id,buyer_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "cross_platform_transactions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
