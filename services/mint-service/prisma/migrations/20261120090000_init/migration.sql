-- CreateEnum
CREATE TYPE "NftStandard" AS ENUM ('ERC721', 'ERC1155');

-- CreateEnum
CREATE TYPE "CollectionStatus" AS ENUM ('DRAFT', 'DEPLOYED', 'MINTING', 'CLOSED');

-- CreateEnum
CREATE TYPE "MintJobStatus" AS ENUM ('QUEUED', 'UPLOADING', 'SUBMITTED', 'COMPLETED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "MintFailure" AS ENUM ('UPLOAD_FAILED', 'CONTENT_REJECTED', 'SUPPLY_EXHAUSTED', 'TRANSACTION_REVERTED', 'INSUFFICIENT_FEE', 'TIMED_OUT');

-- CreateEnum
CREATE TYPE "TokenStatus" AS ENUM ('HELD', 'LISTED', 'FROZEN', 'BURNED');

-- CreateEnum
CREATE TYPE "RoyaltyContribution" AS ENUM ('CREATOR', 'CO_AUTHOR', 'MENTOR', 'INSTITUTION', 'PLATFORM');

-- CreateEnum
CREATE TYPE "ListingKind" AS ENUM ('FIXED_PRICE', 'ENGLISH_AUCTION', 'DUTCH_AUCTION');

-- CreateEnum
CREATE TYPE "ListingStatus" AS ENUM ('SCHEDULED', 'ACTIVE', 'SOLD', 'CANCELLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "TransferCause" AS ENUM ('MINT', 'SALE', 'GIFT', 'BURN');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "nft_collections" (
    "id" UUID NOT NULL,
    "creator_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "symbol" VARCHAR(12) NOT NULL,
    "description" TEXT,
    "standard" "NftStandard" NOT NULL DEFAULT 'ERC721',
    "contract_deployment_id" UUID,
    "base_uri" TEXT,
    "supply_cap" INTEGER,
    "minted_count" INTEGER NOT NULL DEFAULT 0,
    "royalty_basis_points" INTEGER NOT NULL DEFAULT 500,
    "cover_file_id" UUID,
    "metadata_frozen" BOOLEAN NOT NULL DEFAULT false,
    "status" "CollectionStatus" NOT NULL DEFAULT 'DRAFT',
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "nft_collections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mint_jobs" (
    "id" UUID NOT NULL,
    "requester_id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "recipient_wallet_id" UUID NOT NULL,
    "asset_file_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "minted_quantity" INTEGER NOT NULL DEFAULT 0,
    "metadata_cid" TEXT,
    "mint_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "transaction_hash" TEXT,
    "attempt_count" SMALLINT NOT NULL DEFAULT 0,
    "status" "MintJobStatus" NOT NULL DEFAULT 'QUEUED',
    "failure" "MintFailure",
    "idempotency_key" VARCHAR(255) NOT NULL,
    "finished_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mint_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nft_tokens" (
    "id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "mint_job_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "owner_wallet_id" UUID NOT NULL,
    "token_number" DECIMAL(78,0) NOT NULL,
    "title" TEXT NOT NULL,
    "token_uri" TEXT NOT NULL,
    "metadata_sha256" CHAR(64) NOT NULL,
    "traits" JSONB,
    "image_file_id" UUID NOT NULL,
    "edition" INTEGER NOT NULL DEFAULT 1,
    "edition_count" INTEGER NOT NULL DEFAULT 1,
    "status" "TokenStatus" NOT NULL DEFAULT 'HELD',
    "minted_at" TIMESTAMPTZ(6) NOT NULL,
    "burned_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "nft_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "royalty_splits" (
    "id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "receiver_id" UUID NOT NULL,
    "receiver_wallet_id" UUID NOT NULL,
    "contribution" "RoyaltyContribution" NOT NULL,
    "share_basis_points" INTEGER NOT NULL,
    "accrued_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "paid_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "royalty_splits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "token_listings" (
    "id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "token_id" UUID NOT NULL,
    "kind" "ListingKind" NOT NULL DEFAULT 'FIXED_PRICE',
    "asking_price" DECIMAL(18,8) NOT NULL,
    "reserve_price" DECIMAL(18,8),
    "floor_price" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "highest_bid" DECIMAL(18,8),
    "highest_bidder_id" UUID,
    "platform_fee_basis_points" INTEGER NOT NULL DEFAULT 250,
    "order_signature" BYTEA,
    "status" "ListingStatus" NOT NULL DEFAULT 'SCHEDULED',
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6),
    "sold_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "token_listings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ownership_transfers" (
    "id" UUID NOT NULL,
    "token_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "cause" "TransferCause" NOT NULL,
    "from_user_id" UUID,
    "to_user_id" UUID,
    "listing_id" UUID,
    "sale_price" DECIMAL(18,8),
    "royalty_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "platform_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "mint_transaction_id" UUID,
    "transaction_hash" TEXT NOT NULL,
    "log_index" INTEGER NOT NULL DEFAULT 0,
    "transferred_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ownership_transfers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "nft_collections_contract_deployment_id_key" ON "nft_collections"("contract_deployment_id");

-- CreateIndex
CREATE INDEX "nft_collections_cover_file_id_idx" ON "nft_collections"("cover_file_id");

-- CreateIndex
CREATE INDEX "nft_collections_organization_id_idx" ON "nft_collections"("organization_id");

-- CreateIndex
CREATE INDEX "nft_collections_compliance_id_idx" ON "nft_collections"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "nft_collections_creator_id_name_key" ON "nft_collections"("creator_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "mint_jobs_transaction_hash_key" ON "mint_jobs"("transaction_hash");

-- CreateIndex
CREATE INDEX "mint_jobs_collection_id_status_idx" ON "mint_jobs"("collection_id", "status");

-- CreateIndex
CREATE INDEX "mint_jobs_recipient_wallet_id_idx" ON "mint_jobs"("recipient_wallet_id");

-- CreateIndex
CREATE INDEX "mint_jobs_asset_file_id_idx" ON "mint_jobs"("asset_file_id");

-- CreateIndex
CREATE INDEX "mint_jobs_organization_id_idx" ON "mint_jobs"("organization_id");

-- CreateIndex
CREATE INDEX "mint_jobs_compliance_id_idx" ON "mint_jobs"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "mint_jobs_requester_id_idempotency_key_key" ON "mint_jobs"("requester_id", "idempotency_key");

-- CreateIndex
CREATE INDEX "nft_tokens_owner_id_status_idx" ON "nft_tokens"("owner_id", "status");

-- CreateIndex
CREATE INDEX "nft_tokens_owner_wallet_id_idx" ON "nft_tokens"("owner_wallet_id");

-- CreateIndex
CREATE INDEX "nft_tokens_image_file_id_idx" ON "nft_tokens"("image_file_id");

-- CreateIndex
CREATE INDEX "nft_tokens_organization_id_idx" ON "nft_tokens"("organization_id");

-- CreateIndex
CREATE INDEX "nft_tokens_compliance_id_idx" ON "nft_tokens"("compliance_id");

-- CreateIndex
CREATE INDEX "nft_tokens_mint_job_id_idx" ON "nft_tokens"("mint_job_id");

-- CreateIndex
CREATE UNIQUE INDEX "nft_tokens_collection_id_token_number_edition_key" ON "nft_tokens"("collection_id", "token_number", "edition");

-- CreateIndex
CREATE INDEX "royalty_splits_receiver_id_idx" ON "royalty_splits"("receiver_id");

-- CreateIndex
CREATE INDEX "royalty_splits_receiver_wallet_id_idx" ON "royalty_splits"("receiver_wallet_id");

-- CreateIndex
CREATE INDEX "royalty_splits_collection_id_idx" ON "royalty_splits"("collection_id");

-- CreateIndex
CREATE INDEX "token_listings_seller_id_status_idx" ON "token_listings"("seller_id", "status");

-- CreateIndex
CREATE INDEX "token_listings_token_id_idx" ON "token_listings"("token_id");

-- CreateIndex
CREATE INDEX "token_listings_highest_bidder_id_idx" ON "token_listings"("highest_bidder_id");

-- CreateIndex
CREATE INDEX "token_listings_organization_id_idx" ON "token_listings"("organization_id");

-- CreateIndex
CREATE INDEX "token_listings_compliance_id_idx" ON "token_listings"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "ownership_transfers_listing_id_key" ON "ownership_transfers"("listing_id");

-- CreateIndex
CREATE UNIQUE INDEX "ownership_transfers_mint_transaction_id_key" ON "ownership_transfers"("mint_transaction_id");

-- CreateIndex
CREATE INDEX "ownership_transfers_from_user_id_idx" ON "ownership_transfers"("from_user_id");

-- CreateIndex
CREATE INDEX "ownership_transfers_to_user_id_idx" ON "ownership_transfers"("to_user_id");

-- CreateIndex
CREATE INDEX "ownership_transfers_created_at_idx" ON "ownership_transfers" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "ownership_transfers_token_id_sequence_key" ON "ownership_transfers"("token_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "ownership_transfers_transaction_hash_log_index_key" ON "ownership_transfers"("transaction_hash", "log_index");

-- AddForeignKey
ALTER TABLE "mint_jobs" ADD CONSTRAINT "mint_jobs_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "nft_collections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nft_tokens" ADD CONSTRAINT "nft_tokens_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "nft_collections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nft_tokens" ADD CONSTRAINT "nft_tokens_mint_job_id_fkey" FOREIGN KEY ("mint_job_id") REFERENCES "mint_jobs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "royalty_splits" ADD CONSTRAINT "royalty_splits_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "nft_collections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_token_id_fkey" FOREIGN KEY ("token_id") REFERENCES "nft_tokens"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ownership_transfers" ADD CONSTRAINT "ownership_transfers_token_id_fkey" FOREIGN KEY ("token_id") REFERENCES "nft_tokens"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ownership_transfers" ADD CONSTRAINT "ownership_transfers_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "token_listings"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of nft_collections
ALTER TABLE "nft_collections" ADD CONSTRAINT "nft_collections_symbol_903442d8_check"
    CHECK (symbol ~ '^[A-Z0-9]{2,12}$');
ALTER TABLE "nft_collections" ADD CONSTRAINT "nft_collections_royalty_basis_points_f7cd31fe_check"
    CHECK (royalty_basis_points BETWEEN 0 AND 1000);
ALTER TABLE "nft_collections" ADD CONSTRAINT "nft_collections_minted_count_supply_cap_327f5694_check"
    CHECK (minted_count >= 0 AND minted_count <= supply_cap);
ALTER TABLE "nft_collections" ADD CONSTRAINT "nft_collections_supply_cap_2a315d14_check"
    CHECK (supply_cap > 0);
ALTER TABLE "nft_collections" ADD CONSTRAINT "nft_collections_base_uri_df9c0332_check"
    CHECK (base_uri ~ '^(ipfs|https|ar)://');
ALTER TABLE "nft_collections" ADD CONSTRAINT "nft_collections_status_contract_deployment_id_1f041e32_check"
    CHECK ((status = 'DRAFT') = (contract_deployment_id IS NULL));
ALTER TABLE "nft_collections" ADD CONSTRAINT "nft_collections_name_a940fbdc_check"
    CHECK (char_length(name) BETWEEN 1 AND 100);

-- Safeguards of mint_jobs
ALTER TABLE "mint_jobs" ADD CONSTRAINT "mint_jobs_quantity_minted_quantity_e4446af6_check"
    CHECK (quantity BETWEEN 1 AND 1000 AND minted_quantity BETWEEN 0 AND quantity);
ALTER TABLE "mint_jobs" ADD CONSTRAINT "mint_jobs_status_minted_quantity_quantity_c0529c9e_check"
    CHECK ((status = 'COMPLETED') = (minted_quantity = quantity));
ALTER TABLE "mint_jobs" ADD CONSTRAINT "mint_jobs_status_finished_at_8cff915c_check"
    CHECK ((status IN ('COMPLETED', 'FAILED', 'CANCELLED')) = (finished_at IS NOT NULL));
ALTER TABLE "mint_jobs" ADD CONSTRAINT "mint_jobs_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "mint_jobs" ADD CONSTRAINT "mint_jobs_status_transaction_hash_metadata_cid_5ace195d_check"
    CHECK (status NOT IN ('SUBMITTED', 'COMPLETED') OR (transaction_hash IS NOT NULL AND metadata_cid IS NOT NULL));
ALTER TABLE "mint_jobs" ADD CONSTRAINT "mint_jobs_attempt_count_5d52dcfc_check"
    CHECK (attempt_count BETWEEN 0 AND 20);
ALTER TABLE "mint_jobs" ADD CONSTRAINT "mint_jobs_metadata_cid_23f1b53a_check"
    CHECK (metadata_cid ~ '^(Qm[1-9A-HJ-NP-Za-km-z]{44}|b[a-z2-7]{58,})$');
ALTER TABLE "mint_jobs" ADD CONSTRAINT "mint_jobs_mint_fee_dc4bacad_check"
    CHECK (mint_fee >= 0 AND mint_fee < 'NaN');

-- Safeguards of nft_tokens
ALTER TABLE "nft_tokens" ADD CONSTRAINT "nft_tokens_token_number_d323e694_check"
    CHECK (token_number >= 0 AND token_number < 'NaN');
ALTER TABLE "nft_tokens" ADD CONSTRAINT "nft_tokens_edition_edition_count_0c6df494_check"
    CHECK (edition BETWEEN 1 AND edition_count);
ALTER TABLE "nft_tokens" ADD CONSTRAINT "nft_tokens_metadata_sha256_922ee0d3_check"
    CHECK (metadata_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "nft_tokens" ADD CONSTRAINT "nft_tokens_token_uri_a9b92f8b_check"
    CHECK (token_uri ~ '^(ipfs|https|ar)://');
ALTER TABLE "nft_tokens" ADD CONSTRAINT "nft_tokens_status_burned_at_8b70ad00_check"
    CHECK ((status = 'BURNED') = (burned_at IS NOT NULL));
ALTER TABLE "nft_tokens" ADD CONSTRAINT "nft_tokens_burned_at_minted_at_23bd194b_check"
    CHECK (burned_at >= minted_at);

-- Safeguards of royalty_splits
ALTER TABLE "royalty_splits" ADD CONSTRAINT "royalty_splits_share_basis_points_32f194ac_check"
    CHECK (share_basis_points BETWEEN 1 AND 10000);
ALTER TABLE "royalty_splits" ADD CONSTRAINT "royalty_splits_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "royalty_splits" ADD CONSTRAINT "royalty_splits_paid_amount_accrued_amount_580848ac_check"
    CHECK (paid_amount <= accrued_amount);
ALTER TABLE "royalty_splits" ADD CONSTRAINT "royalty_splits_accrued_amount_63058caa_check"
    CHECK (accrued_amount >= 0 AND accrued_amount < 'NaN');
ALTER TABLE "royalty_splits" ADD CONSTRAINT "royalty_splits_paid_amount_32acb53a_check"
    CHECK (paid_amount >= 0 AND paid_amount < 'NaN');
CREATE UNIQUE INDEX "royalty_splits_collection_id_receiver_id_4d652003_key" ON "royalty_splits" ("collection_id", "receiver_id")
    WHERE (effective_to IS NULL);

-- Safeguards of token_listings
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_kind_reserve_price_f2895b9a_check"
    CHECK ((kind = 'ENGLISH_AUCTION') = (reserve_price IS NOT NULL));
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_kind_floor_price_753cd881_check"
    CHECK ((kind = 'DUTCH_AUCTION') = (floor_price IS NOT NULL));
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_floor_price_asking_price_reserve_599b1218_check"
    CHECK (floor_price < asking_price AND reserve_price >= asking_price);
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_highest_bid_highest_bidder_id_846b35fa_check"
    CHECK ((highest_bid IS NULL) = (highest_bidder_id IS NULL));
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_highest_bid_kind_asking_price_af9cf86a_check"
    CHECK (highest_bid IS NULL OR (kind = 'ENGLISH_AUCTION' AND highest_bid >= asking_price));
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_highest_bidder_id_seller_id_61cd3a44_check"
    CHECK (highest_bidder_id <> seller_id);
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_ends_at_starts_at_c8de730b_check"
    CHECK (ends_at > starts_at);
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_kind_ends_at_f1833b1c_check"
    CHECK (kind = 'FIXED_PRICE' OR ends_at IS NOT NULL);
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_status_sold_at_1a68eadd_check"
    CHECK ((status = 'SOLD') = (sold_at IS NOT NULL));
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_platform_fee_basis_points_51e25d45_check"
    CHECK (platform_fee_basis_points BETWEEN 0 AND 1000);
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_asking_price_38bd11d0_check"
    CHECK (asking_price > 0 AND asking_price < 'NaN');
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_reserve_price_7f445e25_check"
    CHECK (reserve_price > 0 AND reserve_price < 'NaN');
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_floor_price_0fdd3b37_check"
    CHECK (floor_price > 0 AND floor_price < 'NaN');
ALTER TABLE "token_listings" ADD CONSTRAINT "token_listings_highest_bid_31a99a50_check"
    CHECK (highest_bid > 0 AND highest_bid < 'NaN');
CREATE UNIQUE INDEX "token_listings_token_id_8b8b79f5_key" ON "token_listings" ("token_id")
    WHERE (status IN ('SCHEDULED', 'ACTIVE') AND deleted_at IS NULL);
CREATE INDEX "token_listings_ends_at_8ded55d4_idx" ON "token_listings" ("ends_at")
    WHERE (status = 'ACTIVE');

-- Safeguards of ownership_transfers
ALTER TABLE "ownership_transfers" ADD CONSTRAINT "ownership_transfers_cause_from_user_id_5d297126_check"
    CHECK ((cause = 'MINT') = (from_user_id IS NULL));
ALTER TABLE "ownership_transfers" ADD CONSTRAINT "ownership_transfers_cause_to_user_id_446c29aa_check"
    CHECK ((cause = 'BURN') = (to_user_id IS NULL));
ALTER TABLE "ownership_transfers" ADD CONSTRAINT "ownership_transfers_from_user_id_to_user_id_6e6062c7_check"
    CHECK (from_user_id <> to_user_id);
ALTER TABLE "ownership_transfers" ADD CONSTRAINT "ownership_transfers_cause_listing_id_5ee59a9c_check"
    CHECK ((cause = 'SALE') = (listing_id IS NOT NULL));
ALTER TABLE "ownership_transfers" ADD CONSTRAINT "ownership_transfers_cause_sale_price_eb3d964d_check"
    CHECK ((cause = 'SALE') = (sale_price IS NOT NULL));
ALTER TABLE "ownership_transfers" ADD CONSTRAINT "ownership_transfers_royalty_amount_platform_fee_e1507314_check"
    CHECK (royalty_amount + platform_fee <= coalesce(sale_price, 0));
ALTER TABLE "ownership_transfers" ADD CONSTRAINT "ownership_transfers_sequence_cause_62174d11_check"
    CHECK (sequence >= 1 AND (sequence = 1) = (cause = 'MINT'));
ALTER TABLE "ownership_transfers" ADD CONSTRAINT "ownership_transfers_sale_price_a992e5f5_check"
    CHECK (sale_price > 0 AND sale_price < 'NaN');
ALTER TABLE "ownership_transfers" ADD CONSTRAINT "ownership_transfers_royalty_amount_352e5d04_check"
    CHECK (royalty_amount >= 0 AND royalty_amount < 'NaN');
ALTER TABLE "ownership_transfers" ADD CONSTRAINT "ownership_transfers_platform_fee_43932ed6_check"
    CHECK (platform_fee >= 0 AND platform_fee < 'NaN');

-- Live rows of nft_collections
CREATE VIEW azora_keys."nft_collections_ca05719f_live" AS
    SELECT "id" FROM "nft_collections"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."nft_collections_ca05719f_live" TO azora_user;

-- Own rows of nft_collections
CREATE VIEW azora_keys."nft_collections_9cf01353_own" AS
    SELECT "id" FROM "nft_collections"
    WHERE "creator_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."nft_collections_9cf01353_own" TO azora_user;

-- Access to nft_collections
ALTER TABLE "nft_collections" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "nft_collections" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "nft_collections" TO azora_service;
GRANT SELECT ON "nft_collections" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("description", "updated_at") ON "nft_collections" TO azora_user;
GRANT UPDATE ("description") ON "nft_collections" TO azora_maintenance;
CREATE POLICY "nft_collections_8a3ed150_access" ON "nft_collections"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "nft_collections" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "nft_collections" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "nft_collections" FOR UPDATE TO azora_user
    USING ("creator_id" = (SELECT azora.subject()))
    WITH CHECK ("creator_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "nft_collections" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "creator_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."nft_collections" WITH (security_barrier = true) AS
    SELECT "id", "creator_id", "name", "symbol", azora.mask_free_text("description") AS "description", "standard",
        "contract_deployment_id", "base_uri", "supply_cap", "minted_count", "royalty_basis_points", "cover_file_id",
        "metadata_frozen", "status", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "nft_collections";
GRANT SELECT ON azora_reader."nft_collections" TO azora_reader;
ALTER VIEW azora_reader."nft_collections" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "nft_collections"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{description}', '{creator_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "nft_collections"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{description}', '{creator_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "nft_collections"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{description}', '{creator_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "nft_collections"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to mint_jobs
ALTER TABLE "mint_jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mint_jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mint_jobs" TO azora_service;
GRANT SELECT ON "mint_jobs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mint_jobs_73c3b284_access" ON "mint_jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mint_jobs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mint_jobs" FOR SELECT TO azora_user
    USING ("requester_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "mint_jobs" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "requester_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mint_jobs" WITH (security_barrier = true) AS
    SELECT "id", "requester_id", "collection_id", "recipient_wallet_id", "asset_file_id", "quantity", "minted_quantity",
        "metadata_cid", "mint_fee", "transaction_hash", "attempt_count", "status", "failure", "idempotency_key",
        "finished_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "mint_jobs";
GRANT SELECT ON azora_reader."mint_jobs" TO azora_reader;
ALTER VIEW azora_reader."mint_jobs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mint_jobs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('requester_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mint_jobs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('requester_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mint_jobs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('requester_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mint_jobs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to nft_tokens
ALTER TABLE "nft_tokens" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "nft_tokens" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "nft_tokens" TO azora_service;
GRANT SELECT ON "nft_tokens" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "nft_tokens_7ff4c6dd_access" ON "nft_tokens"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "nft_tokens" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "nft_tokens" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "nft_tokens" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "owner_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."nft_tokens" WITH (security_barrier = true) AS
    SELECT "id", "collection_id", "mint_job_id", "owner_id", "owner_wallet_id", "token_number", "title", "token_uri",
        "metadata_sha256", "traits", "image_file_id", "edition", "edition_count", "status", "minted_at", "burned_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "nft_tokens";
GRANT SELECT ON azora_reader."nft_tokens" TO azora_reader;
ALTER VIEW azora_reader."nft_tokens" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "nft_tokens"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('owner_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "nft_tokens"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('owner_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "nft_tokens"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('owner_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "nft_tokens"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to royalty_splits
ALTER TABLE "royalty_splits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "royalty_splits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "royalty_splits" TO azora_service;
GRANT SELECT ON "royalty_splits" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "royalty_splits_0730da85_access" ON "royalty_splits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "royalty_splits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "royalty_splits" FOR SELECT TO azora_user
    USING ("receiver_id" = (SELECT azora.subject())
        OR "collection_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."nft_collections_9cf01353_own")));
CREATE POLICY azora_user_live ON "royalty_splits" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."nft_collections_ca05719f_live" live WHERE live."id" = "royalty_splits"."collection_id"));
CREATE VIEW azora_reader."royalty_splits" WITH (security_barrier = true) AS
    SELECT "id", "collection_id", "receiver_id", "receiver_wallet_id", "contribution", "share_basis_points",
        "accrued_amount", "paid_amount", "effective_from", "effective_to", "created_at", "updated_at"
    FROM "royalty_splits";
GRANT SELECT ON azora_reader."royalty_splits" TO azora_reader;
ALTER VIEW azora_reader."royalty_splits" OWNER TO azora_masker;

-- Access to token_listings
ALTER TABLE "token_listings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "token_listings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "token_listings" TO azora_service;
GRANT SELECT ("id", "seller_id", "token_id", "kind", "asking_price", "floor_price", "currency", "highest_bid",
        "highest_bidder_id", "platform_fee_basis_points", "order_signature", "status", "starts_at", "ends_at",
        "sold_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at")
    ON "token_listings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "token_listings_67a0f150_access" ON "token_listings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "token_listings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "token_listings" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "token_listings" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "seller_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."token_listings" WITH (security_barrier = true) AS
    SELECT "id", "seller_id", "token_id", "kind", "asking_price", "floor_price", "currency", "highest_bid",
        "highest_bidder_id", "platform_fee_basis_points", "order_signature", "status", "starts_at", "ends_at",
        "sold_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "token_listings";
GRANT SELECT ON azora_reader."token_listings" TO azora_reader;
ALTER VIEW azora_reader."token_listings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "token_listings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{reserve_price}', '{}', '{seller_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "token_listings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{reserve_price}', '{}', '{seller_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "token_listings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{reserve_price}', '{}', '{seller_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "token_listings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to ownership_transfers
ALTER TABLE "ownership_transfers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ownership_transfers" FROM PUBLIC;
GRANT SELECT, INSERT ON "ownership_transfers" TO azora_service;
GRANT SELECT ON "ownership_transfers" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ownership_transfers_d558e1b8_access" ON "ownership_transfers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ownership_transfers" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ownership_transfers" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."ownership_transfers" WITH (security_barrier = true) AS
    SELECT "id", "token_id", "sequence", "cause", "from_user_id", "to_user_id", "listing_id", "sale_price",
        "royalty_amount", "platform_fee", "mint_transaction_id", "transaction_hash", "log_index", "transferred_at",
        "created_at"
    FROM "ownership_transfers";
GRANT SELECT ON azora_reader."ownership_transfers" TO azora_reader;
ALTER VIEW azora_reader."ownership_transfers" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "ownership_transfers"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "ownership_transfers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
