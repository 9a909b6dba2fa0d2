-- CreateEnum
CREATE TYPE "LeadSource" AS ENUM ('REFERRAL', 'EVENT', 'WEBSITE', 'PARTNER', 'ALUMNI', 'INSTITUTION', 'OUTREACH');

-- CreateEnum
CREATE TYPE "ContactBasis" AS ENUM ('CONSENT', 'EXISTING_CUSTOMER', 'THEY_CONTACTED_US');

-- CreateEnum
CREATE TYPE "LeadStage" AS ENUM ('NEW', 'QUALIFIED', 'PROPOSAL', 'NEGOTIATION', 'WON', 'LOST');

-- CreateEnum
CREATE TYPE "LossReason" AS ENUM ('BUDGET', 'TIMING', 'COMPETITOR', 'NO_FIT', 'NO_ANSWER');

-- CreateEnum
CREATE TYPE "ProjectDomain" AS ENUM ('SOFTWARE', 'DATA', 'DESIGN', 'MARKETING', 'RESEARCH', 'ENGINEERING', 'BUSINESS');

-- CreateEnum
CREATE TYPE "IpTerms" AS ENUM ('CLIENT_ON_PAYMENT', 'SHARED', 'TEAM_LICENSES', 'OPEN_SOURCE');

-- CreateEnum
CREATE TYPE "ProjectStatus" AS ENUM ('DRAFT', 'OPEN', 'AWARDED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'DISPUTED');

-- CreateEnum
CREATE TYPE "BidStatus" AS ENUM ('SUBMITTED', 'SHORTLISTED', 'AWARDED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "DeliverableStatus" AS ENUM ('PLANNED', 'IN_PROGRESS', 'SUBMITTED', 'REWORK', 'ACCEPTED', 'DROPPED');

-- CreateEnum
CREATE TYPE "ShareKind" AS ENUM ('PROJECT_PRICE', 'ROYALTY');

-- CreateEnum
CREATE TYPE "AgreementStatus" AS ENUM ('PROPOSED', 'SIGNED', 'ENDED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "ShareParty" AS ENUM ('TEAM_MEMBER', 'INSTITUTION', 'MENTOR', 'PLATFORM');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "client_leads" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "client_id" UUID,
    "contact_name" TEXT,
    "contact_email" TEXT,
    "contact_phone" TEXT,
    "company_name" TEXT NOT NULL,
    "source" "LeadSource" NOT NULL,
    "consent_basis" "ContactBasis" NOT NULL,
    "need" TEXT,
    "estimated_value_low" DECIMAL(18,8),
    "estimated_value_high" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "win_probability" DECIMAL(4,3) NOT NULL DEFAULT 0.1,
    "stage" "LeadStage" NOT NULL DEFAULT 'NEW',
    "loss_reason" "LossReason",
    "next_contact_on" DATE,
    "converted_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "client_leads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "client_projects" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "lead_id" UUID,
    "awarded_bid_id" UUID,
    "contract_id" UUID,
    "title" TEXT NOT NULL,
    "brief" TEXT NOT NULL,
    "details_file_id" UUID,
    "domain" "ProjectDomain" NOT NULL,
    "skills" TEXT[],
    "budget_minimum" DECIMAL(18,8) NOT NULL,
    "budget_maximum" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "team_size_minimum" SMALLINT NOT NULL DEFAULT 2,
    "team_size_maximum" SMALLINT NOT NULL DEFAULT 6,
    "academic_credit_points" SMALLINT NOT NULL DEFAULT 0,
    "intellectual_property" "IpTerms" NOT NULL DEFAULT 'CLIENT_ON_PAYMENT',
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "nda_file_id" UUID,
    "bids_close_at" TIMESTAMPTZ(6) NOT NULL,
    "starts_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "status" "ProjectStatus" NOT NULL DEFAULT 'DRAFT',
    "completed_on" DATE,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "client_projects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_bids" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "leader_id" UUID NOT NULL,
    "member_ids" UUID[],
    "mentor_id" UUID,
    "team_name" TEXT NOT NULL,
    "approach" TEXT,
    "bid_amount" DECIMAL(18,8) NOT NULL,
    "duration_days" INTEGER NOT NULL,
    "valid_until" TIMESTAMPTZ(6) NOT NULL,
    "rank" SMALLINT,
    "status" "BidStatus" NOT NULL DEFAULT 'SUBMITTED',
    "decided_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "project_bids_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_deliverables" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "parent_id" UUID,
    "wbs_code" VARCHAR(30) NOT NULL,
    "title" TEXT NOT NULL,
    "acceptance_criteria" TEXT NOT NULL,
    "milestone_id" UUID,
    "assignee_id" UUID,
    "weight_percent" DECIMAL(5,2) NOT NULL,
    "planned_hours" DECIMAL(9,2) NOT NULL,
    "actual_hours" DECIMAL(9,2) NOT NULL DEFAULT 0,
    "due_on" DATE NOT NULL,
    "file_id" UUID,
    "client_remarks" TEXT,
    "rework_count" SMALLINT NOT NULL DEFAULT 0,
    "status" "DeliverableStatus" NOT NULL DEFAULT 'PLANNED',
    "submitted_at" TIMESTAMPTZ(6),
    "accepted_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "project_deliverables_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "success_predictions" (
    "id" UUID NOT NULL,
    "bid_id" UUID NOT NULL,
    "model_version_id" UUID NOT NULL,
    "success_probability" DECIMAL(5,4) NOT NULL,
    "interval_low" DECIMAL(5,4) NOT NULL,
    "interval_high" DECIMAL(5,4) NOT NULL,
    "on_time_probability" DECIMAL(5,4) NOT NULL,
    "on_budget_probability" DECIMAL(5,4) NOT NULL,
    "expected_overrun_percent" DECIMAL(6,2),
    "drivers" TEXT[],
    "predicted_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "success_predictions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revenue_share_agreements" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "kind" "ShareKind" NOT NULL DEFAULT 'PROJECT_PRICE',
    "leader_id" UUID NOT NULL,
    "mentor_id" UUID,
    "team_percent" DECIMAL(5,2) NOT NULL,
    "institution_percent" DECIMAL(5,2) NOT NULL,
    "mentor_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "platform_percent" DECIMAL(5,2) NOT NULL DEFAULT 5,
    "royalty_cap" DECIMAL(18,8),
    "paid_total" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "terms_sha256" CHAR(64) NOT NULL,
    "status" "AgreementStatus" NOT NULL DEFAULT 'PROPOSED',
    "signed_at" TIMESTAMPTZ(6),
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "revenue_share_agreements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revenue_share_payouts" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "party" "ShareParty" NOT NULL,
    "payee_id" UUID,
    "payee_organization_id" UUID,
    "wallet_id" UUID NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "gross_amount" DECIMAL(18,8) NOT NULL,
    "share_percent" DECIMAL(7,4) NOT NULL,
    "payout_amount" DECIMAL(18,8) NOT NULL,
    "mint_transaction_id" UUID NOT NULL,
    "paid_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revenue_share_payouts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "client_leads_owner_id_stage_idx" ON "client_leads"("owner_id", "stage");

-- CreateIndex
CREATE INDEX "client_leads_organization_id_stage_idx" ON "client_leads"("organization_id", "stage");

-- CreateIndex
CREATE INDEX "client_leads_client_id_idx" ON "client_leads"("client_id");

-- CreateIndex
CREATE INDEX "client_leads_compliance_id_idx" ON "client_leads"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "client_projects_lead_id_key" ON "client_projects"("lead_id");

-- CreateIndex
CREATE UNIQUE INDEX "client_projects_awarded_bid_id_key" ON "client_projects"("awarded_bid_id");

-- CreateIndex
CREATE UNIQUE INDEX "client_projects_contract_id_key" ON "client_projects"("contract_id");

-- CreateIndex
CREATE INDEX "client_projects_client_id_status_idx" ON "client_projects"("client_id", "status");

-- CreateIndex
CREATE INDEX "client_projects_details_file_id_idx" ON "client_projects"("details_file_id");

-- CreateIndex
CREATE INDEX "client_projects_nda_file_id_idx" ON "client_projects"("nda_file_id");

-- CreateIndex
CREATE INDEX "client_projects_organization_id_idx" ON "client_projects"("organization_id");

-- CreateIndex
CREATE INDEX "client_projects_compliance_id_idx" ON "client_projects"("compliance_id");

-- CreateIndex
CREATE INDEX "client_projects_skills_idx" ON "client_projects" USING GIN ("skills");

-- CreateIndex
CREATE INDEX "project_bids_leader_id_created_at_idx" ON "project_bids"("leader_id", "created_at");

-- CreateIndex
CREATE INDEX "project_bids_mentor_id_idx" ON "project_bids"("mentor_id");

-- CreateIndex
CREATE INDEX "project_bids_organization_id_idx" ON "project_bids"("organization_id");

-- CreateIndex
CREATE INDEX "project_bids_compliance_id_idx" ON "project_bids"("compliance_id");

-- CreateIndex
CREATE INDEX "project_bids_member_ids_idx" ON "project_bids" USING GIN ("member_ids");

-- CreateIndex
CREATE UNIQUE INDEX "project_bids_project_id_leader_id_key" ON "project_bids"("project_id", "leader_id");

-- CreateIndex
CREATE UNIQUE INDEX "project_deliverables_milestone_id_key" ON "project_deliverables"("milestone_id");

-- CreateIndex
CREATE INDEX "project_deliverables_assignee_id_idx" ON "project_deliverables"("assignee_id");

-- CreateIndex
CREATE INDEX "project_deliverables_file_id_idx" ON "project_deliverables"("file_id");

-- CreateIndex
CREATE INDEX "project_deliverables_parent_id_idx" ON "project_deliverables"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "project_deliverables_project_id_wbs_code_key" ON "project_deliverables"("project_id", "wbs_code");

-- CreateIndex
CREATE INDEX "success_predictions_model_version_id_idx" ON "success_predictions"("model_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "success_predictions_bid_id_model_version_id_predicted_at_key" ON "success_predictions"("bid_id", "model_version_id", "predicted_at");

-- CreateIndex
CREATE INDEX "revenue_share_agreements_project_id_idx" ON "revenue_share_agreements"("project_id");

-- CreateIndex
CREATE INDEX "revenue_share_agreements_leader_id_idx" ON "revenue_share_agreements"("leader_id");

-- CreateIndex
CREATE INDEX "revenue_share_agreements_mentor_id_idx" ON "revenue_share_agreements"("mentor_id");

-- CreateIndex
CREATE INDEX "revenue_share_agreements_organization_id_idx" ON "revenue_share_agreements"("organization_id");

-- CreateIndex
CREATE INDEX "revenue_share_agreements_compliance_id_idx" ON "revenue_share_agreements"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "revenue_share_payouts_mint_transaction_id_key" ON "revenue_share_payouts"("mint_transaction_id");

-- CreateIndex
CREATE INDEX "revenue_share_payouts_payee_id_paid_at_idx" ON "revenue_share_payouts"("payee_id", "paid_at");

-- CreateIndex
CREATE INDEX "revenue_share_payouts_payee_organization_id_idx" ON "revenue_share_payouts"("payee_organization_id");

-- CreateIndex
CREATE INDEX "revenue_share_payouts_wallet_id_idx" ON "revenue_share_payouts"("wallet_id");

-- CreateIndex
CREATE INDEX "revenue_share_payouts_created_at_idx" ON "revenue_share_payouts" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "revenue_share_payouts_agreement_id_period_start_wallet_id_key" ON "revenue_share_payouts"("agreement_id", "period_start", "wallet_id");

-- AddForeignKey
ALTER TABLE "client_projects" ADD CONSTRAINT "client_projects_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "client_leads"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_projects" ADD CONSTRAINT "client_projects_awarded_bid_id_fkey" FOREIGN KEY ("awarded_bid_id") REFERENCES "project_bids"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_bids" ADD CONSTRAINT "project_bids_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "client_projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_deliverables" ADD CONSTRAINT "project_deliverables_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "client_projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_deliverables" ADD CONSTRAINT "project_deliverables_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "project_deliverables"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "success_predictions" ADD CONSTRAINT "success_predictions_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "project_bids"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "revenue_share_agreements" ADD CONSTRAINT "revenue_share_agreements_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "client_projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revenue_share_payouts" ADD CONSTRAINT "revenue_share_payouts_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "revenue_share_agreements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Safeguards of client_leads
ALTER TABLE "client_leads" ADD CONSTRAINT "client_leads_estimated_value_low_estimated_value_6e28bbf3_check"
    CHECK (estimated_value_low <= estimated_value_high);
ALTER TABLE "client_leads" ADD CONSTRAINT "client_leads_win_probability_73e2517a_check"
    CHECK (win_probability BETWEEN 0 AND 1);
ALTER TABLE "client_leads" ADD CONSTRAINT "client_leads_stage_converted_at_1022f2e2_check"
    CHECK ((stage = 'WON') = (converted_at IS NOT NULL));
ALTER TABLE "client_leads" ADD CONSTRAINT "client_leads_stage_loss_reason_154bcfab_check"
    CHECK ((stage = 'LOST') = (loss_reason IS NOT NULL));
ALTER TABLE "client_leads" ADD CONSTRAINT "client_leads_next_contact_on_stage_e8f7b93c_check"
    CHECK (next_contact_on IS NULL OR stage NOT IN ('WON', 'LOST'));
ALTER TABLE "client_leads" ADD CONSTRAINT "client_leads_stage_client_id_fa5e6566_check"
    CHECK (stage <> 'WON' OR client_id IS NOT NULL);
ALTER TABLE "client_leads" ADD CONSTRAINT "client_leads_estimated_value_low_9cab8269_check"
    CHECK (estimated_value_low >= 0 AND estimated_value_low < 'NaN');
ALTER TABLE "client_leads" ADD CONSTRAINT "client_leads_estimated_value_high_297063e1_check"
    CHECK (estimated_value_high > 0 AND estimated_value_high < 'NaN');

-- Safeguards of client_projects
ALTER TABLE "client_projects" ADD CONSTRAINT "client_projects_budget_minimum_budget_maximum_800c7dff_check"
    CHECK (budget_minimum <= budget_maximum);
ALTER TABLE "client_projects" ADD CONSTRAINT "client_projects_team_size_minimum_team_size_maxi_993b9939_check"
    CHECK (team_size_minimum BETWEEN 1 AND team_size_maximum AND team_size_maximum <= 20);
ALTER TABLE "client_projects" ADD CONSTRAINT "client_projects_due_on_starts_on_114c87f5_check"
    CHECK (due_on > starts_on);
ALTER TABLE "client_projects" ADD CONSTRAINT "client_projects_bids_close_at_created_at_625183fd_check"
    CHECK (bids_close_at > created_at);
ALTER TABLE "client_projects" ADD CONSTRAINT "client_projects_status_awarded_bid_id_83392cd5_check"
    CHECK (status IN ('DRAFT', 'OPEN', 'CANCELLED') OR awarded_bid_id IS NOT NULL);
ALTER TABLE "client_projects" ADD CONSTRAINT "client_projects_status_completed_on_4d0bf5fb_check"
    CHECK ((status = 'COMPLETED') = (completed_on IS NOT NULL));
ALTER TABLE "client_projects" ADD CONSTRAINT "client_projects_academic_credit_points_79ed9529_check"
    CHECK (academic_credit_points BETWEEN 0 AND 60);
ALTER TABLE "client_projects" ADD CONSTRAINT "client_projects_confidential_nda_file_id_status_8be5c07f_check"
    CHECK (NOT confidential OR nda_file_id IS NOT NULL OR status = 'DRAFT');
ALTER TABLE "client_projects" ADD CONSTRAINT "client_projects_nda_file_id_details_file_id_efe9b59f_check"
    CHECK (nda_file_id <> details_file_id);
ALTER TABLE "client_projects" ADD CONSTRAINT "client_projects_budget_minimum_3daca1b3_check"
    CHECK (budget_minimum >= 0 AND budget_minimum < 'NaN');
ALTER TABLE "client_projects" ADD CONSTRAINT "client_projects_budget_maximum_a2a7629a_check"
    CHECK (budget_maximum > 0 AND budget_maximum < 'NaN');
CREATE INDEX "client_projects_bids_close_at_7b2c23f8_idx" ON "client_projects" ("bids_close_at")
    WHERE (status = 'OPEN' AND deleted_at IS NULL);

-- Safeguards of project_bids
ALTER TABLE "project_bids" ADD CONSTRAINT "project_bids_duration_days_e199d100_check"
    CHECK (duration_days BETWEEN 1 AND 730);
ALTER TABLE "project_bids" ADD CONSTRAINT "project_bids_member_ids_013a3a9d_check"
    CHECK (coalesce(cardinality(member_ids), 0) BETWEEN 1 AND 20);
ALTER TABLE "project_bids" ADD CONSTRAINT "project_bids_leader_id_member_ids_c06a828d_check"
    CHECK (leader_id = ANY (member_ids));
ALTER TABLE "project_bids" ADD CONSTRAINT "project_bids_status_decided_at_c5c57144_check"
    CHECK ((status IN ('AWARDED', 'REJECTED', 'WITHDRAWN')) = (decided_at IS NOT NULL));
ALTER TABLE "project_bids" ADD CONSTRAINT "project_bids_mentor_id_leader_id_b1550699_check"
    CHECK (mentor_id <> leader_id);
ALTER TABLE "project_bids" ADD CONSTRAINT "project_bids_valid_until_created_at_3622f28a_check"
    CHECK (valid_until > created_at);
ALTER TABLE "project_bids" ADD CONSTRAINT "project_bids_rank_c59623ae_check"
    CHECK (rank >= 1);
ALTER TABLE "project_bids" ADD CONSTRAINT "project_bids_bid_amount_f931a826_check"
    CHECK (bid_amount > 0 AND bid_amount < 'NaN');
CREATE UNIQUE INDEX "project_bids_project_id_2fbdb93a_key" ON "project_bids" ("project_id")
    WHERE (status = 'AWARDED' AND deleted_at IS NULL);

-- Safeguards of project_deliverables
ALTER TABLE "project_deliverables" ADD CONSTRAINT "project_deliverables_wbs_code_0e54b483_check"
    CHECK (wbs_code ~ '^[1-9][0-9]*([.][1-9][0-9]*){0,4}$');
ALTER TABLE "project_deliverables" ADD CONSTRAINT "project_deliverables_weight_percent_e8dda4d9_check"
    CHECK (weight_percent > 0 AND weight_percent <= 100);
ALTER TABLE "project_deliverables" ADD CONSTRAINT "project_deliverables_planned_hours_actual_hours_43b070c6_check"
    CHECK (planned_hours > 0 AND planned_hours < 100000 AND actual_hours >= 0 AND actual_hours < 100000);
ALTER TABLE "project_deliverables" ADD CONSTRAINT "project_deliverables_status_submitted_at_9d28623c_check"
    CHECK (status NOT IN ('SUBMITTED', 'ACCEPTED', 'REWORK') OR submitted_at IS NOT NULL);
ALTER TABLE "project_deliverables" ADD CONSTRAINT "project_deliverables_status_accepted_at_8b260c31_check"
    CHECK ((status = 'ACCEPTED') = (accepted_at IS NOT NULL));
ALTER TABLE "project_deliverables" ADD CONSTRAINT "project_deliverables_accepted_at_submitted_at_29a43d60_check"
    CHECK (accepted_at >= submitted_at);
ALTER TABLE "project_deliverables" ADD CONSTRAINT "project_deliverables_rework_count_336b45c2_check"
    CHECK (rework_count BETWEEN 0 AND 20);
ALTER TABLE "project_deliverables" ADD CONSTRAINT "project_deliverables_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);

-- Safeguards of success_predictions
ALTER TABLE "success_predictions" ADD CONSTRAINT "success_predictions_success_probability_307c4b50_check"
    CHECK (success_probability BETWEEN 0 AND 1);
ALTER TABLE "success_predictions" ADD CONSTRAINT "success_predictions_on_time_probability_on_budge_36ac77b5_check"
    CHECK (on_time_probability BETWEEN 0 AND 1 AND on_budget_probability BETWEEN 0 AND 1);
ALTER TABLE "success_predictions" ADD CONSTRAINT "success_predictions_interval_low_success_probabi_ea12dc1b_check"
    CHECK (interval_low <= success_probability AND success_probability <= interval_high AND interval_low >= 0 AND interval_high <= 1);
ALTER TABLE "success_predictions" ADD CONSTRAINT "success_predictions_expected_overrun_percent_1f0bc67f_check"
    CHECK (expected_overrun_percent BETWEEN -100 AND 1000);
ALTER TABLE "success_predictions" ADD CONSTRAINT "success_predictions_drivers_7923fab8_check"
    CHECK (coalesce(cardinality(drivers), 0) BETWEEN 1 AND 20);

-- Safeguards of revenue_share_agreements
ALTER TABLE "revenue_share_agreements" ADD CONSTRAINT "revenue_share_agreements_team_percent_institutio_993decb4_check"
    CHECK (team_percent + institution_percent + mentor_percent + platform_percent = 100);
ALTER TABLE "revenue_share_agreements" ADD CONSTRAINT "revenue_share_agreements_team_percent_institutio_4f3c5e05_check"
    CHECK (team_percent >= 40 AND institution_percent >= 0 AND mentor_percent >= 0 AND platform_percent BETWEEN 0 AND 20);
ALTER TABLE "revenue_share_agreements" ADD CONSTRAINT "revenue_share_agreements_mentor_percent_mentor_i_b47a2f0b_check"
    CHECK ((mentor_percent > 0) = (mentor_id IS NOT NULL));
ALTER TABLE "revenue_share_agreements" ADD CONSTRAINT "revenue_share_agreements_effective_to_effective_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "revenue_share_agreements" ADD CONSTRAINT "revenue_share_agreements_kind_royalty_cap_5cc06fed_check"
    CHECK ((kind = 'ROYALTY') = (royalty_cap IS NOT NULL));
ALTER TABLE "revenue_share_agreements" ADD CONSTRAINT "revenue_share_agreements_terms_sha256_19ac06e0_check"
    CHECK (terms_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "revenue_share_agreements" ADD CONSTRAINT "revenue_share_agreements_status_signed_at_4f354c3d_check"
    CHECK (status <> 'SIGNED' OR signed_at IS NOT NULL);
ALTER TABLE "revenue_share_agreements" ADD CONSTRAINT "revenue_share_agreements_paid_total_royalty_cap_2f5bd147_check"
    CHECK (paid_total <= royalty_cap);
ALTER TABLE "revenue_share_agreements" ADD CONSTRAINT "revenue_share_agreements_royalty_cap_c5f68c52_check"
    CHECK (royalty_cap > 0 AND royalty_cap < 'NaN');
ALTER TABLE "revenue_share_agreements" ADD CONSTRAINT "revenue_share_agreements_paid_total_2dabcfb2_check"
    CHECK (paid_total >= 0 AND paid_total < 'NaN');
CREATE UNIQUE INDEX "revenue_share_agreements_project_id_308a3b29_key" ON "revenue_share_agreements" ("project_id")
    WHERE (status IN ('PROPOSED', 'SIGNED') AND deleted_at IS NULL);

-- Safeguards of revenue_share_payouts
ALTER TABLE "revenue_share_payouts" ADD CONSTRAINT "revenue_share_payouts_share_percent_5d788ced_check"
    CHECK (share_percent > 0 AND share_percent <= 100);
ALTER TABLE "revenue_share_payouts" ADD CONSTRAINT "revenue_share_payouts_payout_amount_gross_amount_3bdc35f7_check"
    CHECK (payout_amount = round(gross_amount * share_percent / 100, 8));
ALTER TABLE "revenue_share_payouts" ADD CONSTRAINT "revenue_share_payouts_party_payee_id_payee_organ_248a106a_check"
    CHECK ((party = 'PLATFORM') = (payee_id IS NULL AND payee_organization_id IS NULL));
ALTER TABLE "revenue_share_payouts" ADD CONSTRAINT "revenue_share_payouts_party_payee_organization_i_7aa76d0e_check"
    CHECK ((party = 'INSTITUTION') = (payee_organization_id IS NOT NULL));
ALTER TABLE "revenue_share_payouts" ADD CONSTRAINT "revenue_share_payouts_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "revenue_share_payouts" ADD CONSTRAINT "revenue_share_payouts_gross_amount_6c4324f8_check"
    CHECK (gross_amount > 0 AND gross_amount < 'NaN');
ALTER TABLE "revenue_share_payouts" ADD CONSTRAINT "revenue_share_payouts_payout_amount_5159a9f7_check"
    CHECK (payout_amount >= 0 AND payout_amount < 'NaN');

-- Live rows of client_projects
CREATE VIEW azora_keys."client_projects_979d92d1_live" AS
    SELECT "id" FROM "client_projects"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."client_projects_979d92d1_live" TO azora_user;

-- Own rows of client_projects
CREATE VIEW azora_keys."client_projects_c9090744_own" AS
    SELECT "id" FROM "client_projects"
    WHERE "client_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."client_projects_c9090744_own" TO azora_user;

-- Access to client_leads
ALTER TABLE "client_leads" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "client_leads" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "client_leads" TO azora_service;
GRANT SELECT ON "client_leads" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("contact_name", "contact_email", "contact_phone", "need") ON "client_leads" TO azora_maintenance;
CREATE POLICY "client_leads_006a61d4_access" ON "client_leads"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "client_leads" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "client_leads" FOR SELECT TO azora_user
    USING ("owner_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "client_leads" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "owner_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."client_leads" WITH (security_barrier = true) AS
    SELECT "id", "owner_id", "client_id", azora.mask_name("contact_name") AS "contact_name",
        azora.mask_email("contact_email") AS "contact_email", azora.mask_phone("contact_phone") AS "contact_phone",
        "company_name", "source", "consent_basis", azora.mask_free_text("need") AS "need", "estimated_value_low",
        "estimated_value_high", "currency", "win_probability", "stage", "loss_reason", "next_contact_on",
        "converted_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "client_leads";
GRANT SELECT ON azora_reader."client_leads" TO azora_reader;
ALTER VIEW azora_reader."client_leads" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "client_leads"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{contact_name,contact_email,contact_phone,need}', '{owner_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "client_leads"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{contact_name,contact_email,contact_phone,need}', '{owner_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "client_leads"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{contact_name,contact_email,contact_phone,need}', '{owner_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "client_leads"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to client_projects
ALTER TABLE "client_projects" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "client_projects" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "client_projects" TO azora_service;
GRANT SELECT ON "client_projects" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "brief", "updated_at") ON "client_projects" TO azora_user;
GRANT UPDATE ("title", "brief") ON "client_projects" TO azora_maintenance;
CREATE POLICY "client_projects_5eb99b11_access" ON "client_projects"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "client_projects" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "client_projects" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "client_projects" FOR UPDATE TO azora_user
    USING ("client_id" = (SELECT azora.subject()))
    WITH CHECK ("client_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "client_projects" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "client_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."client_projects" WITH (security_barrier = true) AS
    SELECT "id", "client_id", "lead_id", "awarded_bid_id", "contract_id", azora.mask_free_text("title") AS "title",
        azora.mask_free_text("brief") AS "brief", "details_file_id", "domain", "skills", "budget_minimum",
        "budget_maximum", "currency", "team_size_minimum", "team_size_maximum", "academic_credit_points",
        "intellectual_property", "confidential", "nda_file_id", "bids_close_at", "starts_on", "due_on", "status",
        "completed_on", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "client_projects";
GRANT SELECT ON azora_reader."client_projects" TO azora_reader;
ALTER VIEW azora_reader."client_projects" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "client_projects"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{title,brief}', '{client_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "client_projects"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{title,brief}', '{client_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "client_projects"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{title,brief}', '{client_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "client_projects"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to project_bids
ALTER TABLE "project_bids" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "project_bids" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "project_bids" TO azora_service;
GRANT SELECT ON "project_bids" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("approach") ON "project_bids" TO azora_maintenance;
CREATE POLICY "project_bids_756073de_access" ON "project_bids"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "project_bids" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "project_bids" FOR SELECT TO azora_user
    USING ("leader_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "project_bids" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "leader_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."project_bids" WITH (security_barrier = true) AS
    SELECT "id", "project_id", "leader_id", "member_ids", "mentor_id", "team_name",
        azora.mask_free_text("approach") AS "approach", "bid_amount", "duration_days", "valid_until", "rank", "status",
        "decided_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "project_bids";
GRANT SELECT ON azora_reader."project_bids" TO azora_reader;
ALTER VIEW azora_reader."project_bids" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "project_bids"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{approach}', '{leader_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "project_bids"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{approach}', '{leader_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "project_bids"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{approach}', '{leader_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "project_bids"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to project_deliverables
ALTER TABLE "project_deliverables" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "project_deliverables" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "project_deliverables" TO azora_service;
GRANT SELECT ON "project_deliverables" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("client_remarks") ON "project_deliverables" TO azora_maintenance;
CREATE POLICY "project_deliverables_6ed53c5f_access" ON "project_deliverables"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "project_deliverables" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "project_deliverables" FOR SELECT TO azora_user
    USING ("assignee_id" = (SELECT azora.subject())
        OR "project_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."client_projects_c9090744_own")));
CREATE POLICY azora_user_live ON "project_deliverables" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."client_projects_979d92d1_live" live WHERE live."id" = "project_deliverables"."project_id"));
CREATE VIEW azora_reader."project_deliverables" WITH (security_barrier = true) AS
    SELECT "id", "project_id", "parent_id", "wbs_code", "title", "acceptance_criteria", "milestone_id", "assignee_id",
        "weight_percent", "planned_hours", "actual_hours", "due_on", "file_id",
        azora.mask_free_text("client_remarks") AS "client_remarks", "rework_count", "status", "submitted_at",
        "accepted_at", "created_at", "updated_at"
    FROM "project_deliverables";
GRANT SELECT ON azora_reader."project_deliverables" TO azora_reader;
ALTER VIEW azora_reader."project_deliverables" OWNER TO azora_masker;

-- Access to success_predictions
ALTER TABLE "success_predictions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "success_predictions" FROM PUBLIC;
GRANT SELECT, INSERT ON "success_predictions" TO azora_service;
GRANT SELECT ON "success_predictions" TO azora_maintenance, azora_masker;
CREATE POLICY "success_predictions_c41ed621_access" ON "success_predictions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "success_predictions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."success_predictions" WITH (security_barrier = true) AS
    SELECT "id", "bid_id", "model_version_id", "success_probability", "interval_low", "interval_high",
        "on_time_probability", "on_budget_probability", "expected_overrun_percent", "drivers", "predicted_at",
        "created_at"
    FROM "success_predictions";
GRANT SELECT ON azora_reader."success_predictions" TO azora_reader;
ALTER VIEW azora_reader."success_predictions" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "success_predictions"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "success_predictions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to revenue_share_agreements
ALTER TABLE "revenue_share_agreements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "revenue_share_agreements" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "revenue_share_agreements" TO azora_service;
GRANT SELECT ON "revenue_share_agreements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "revenue_share_agreements_2ea579a2_access" ON "revenue_share_agreements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "revenue_share_agreements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "revenue_share_agreements" FOR SELECT TO azora_user
    USING ("leader_id" = (SELECT azora.subject())
        OR "mentor_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "revenue_share_agreements" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("leader_id" = (SELECT azora.subject())
        OR "mentor_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."revenue_share_agreements" WITH (security_barrier = true) AS
    SELECT "id", "project_id", "kind", "leader_id", "mentor_id", "team_percent", "institution_percent", "mentor_percent",
        "platform_percent", "royalty_cap", "paid_total", "terms_sha256", "status", "signed_at", "effective_from",
        "effective_to", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "revenue_share_agreements";
GRANT SELECT ON azora_reader."revenue_share_agreements" TO azora_reader;
ALTER VIEW azora_reader."revenue_share_agreements" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "revenue_share_agreements"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{}', '{leader_id,mentor_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "revenue_share_agreements"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{}', '{leader_id,mentor_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "revenue_share_agreements"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{}', '{leader_id,mentor_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "revenue_share_agreements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to revenue_share_payouts
ALTER TABLE "revenue_share_payouts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "revenue_share_payouts" FROM PUBLIC;
GRANT SELECT, INSERT ON "revenue_share_payouts" TO azora_service;
GRANT SELECT ON "revenue_share_payouts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "revenue_share_payouts_3599e345_access" ON "revenue_share_payouts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "revenue_share_payouts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "revenue_share_payouts" FOR SELECT TO azora_user
    USING ("payee_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."revenue_share_payouts" WITH (security_barrier = true) AS
    SELECT "id", "agreement_id", "party", "payee_id", "payee_organization_id", "wallet_id", "period_start", "period_end",
        "gross_amount", "share_percent", "payout_amount", "mint_transaction_id", "paid_at", "created_at"
    FROM "revenue_share_payouts";
GRANT SELECT ON azora_reader."revenue_share_payouts" TO azora_reader;
ALTER VIEW azora_reader."revenue_share_payouts" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "revenue_share_payouts"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "revenue_share_payouts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
