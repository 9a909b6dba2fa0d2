-- CreateEnum
CREATE TYPE "Currency" AS ENUM ('AZR', 'BTC', 'ETH', 'USD');

-- CreateEnum
CREATE TYPE "JobStatus" AS ENUM ('OPEN', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ApplicationStatus" AS ENUM ('SUBMITTED', 'SHORTLISTED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ContractStatus" AS ENUM ('ACTIVE', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "MilestoneStatus" AS ENUM ('PENDING', 'FUNDED', 'SUBMITTED', 'APPROVED', 'RELEASED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "DisputeParty" AS ENUM ('CLIENT', 'FREELANCER');

-- CreateEnum
CREATE TYPE "DisputeKind" AS ENUM ('NON_DELIVERY', 'QUALITY', 'SCOPE', 'PAYMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "DisputeStage" AS ENUM ('NEGOTIATION', 'FACILITATED_SETTLEMENT', 'FINAL');

-- CreateEnum
CREATE TYPE "DisputeStatus" AS ENUM ('OPEN', 'RESOLVED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "DisputeResolution" AS ENUM ('RELEASE', 'REFUND', 'SETTLEMENT', 'DISMISSED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "jobs" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "skills" TEXT[],
    "budget" DECIMAL(18,8) NOT NULL,
    "currency" "Currency" NOT NULL DEFAULT 'AZR',
    "status" "JobStatus" NOT NULL DEFAULT 'OPEN',
    "valid_through" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "applications" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "freelancer_id" UUID NOT NULL,
    "cover_letter" TEXT NOT NULL,
    "proposed_amount" DECIMAL(18,8) NOT NULL,
    "status" "ApplicationStatus" NOT NULL DEFAULT 'SUBMITTED',
    "decided_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "applications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contracts" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "freelancer_id" UUID NOT NULL,
    "amount" DECIMAL(18,8) NOT NULL,
    "currency" "Currency" NOT NULL DEFAULT 'AZR',
    "status" "ContractStatus" NOT NULL DEFAULT 'ACTIVE',
    "terms" TEXT NOT NULL,
    "terms_sha256" CHAR(64) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "contracts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestones" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "amount" DECIMAL(18,8) NOT NULL,
    "status" "MilestoneStatus" NOT NULL DEFAULT 'PENDING',
    "due_at" TIMESTAMPTZ(6),
    "funded_at" TIMESTAMPTZ(6),
    "submitted_at" TIMESTAMPTZ(6),
    "approved_at" TIMESTAMPTZ(6),
    "released_at" TIMESTAMPTZ(6),
    "refunded_at" TIMESTAMPTZ(6),
    "funding_transaction_id" UUID,
    "release_transaction_id" UUID,
    "refund_transaction_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "milestones_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disputes" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "milestone_id" UUID,
    "client_id" UUID NOT NULL,
    "freelancer_id" UUID NOT NULL,
    "raised_by" "DisputeParty" NOT NULL,
    "kind" "DisputeKind" NOT NULL,
    "claim" TEXT NOT NULL,
    "stage" "DisputeStage" NOT NULL DEFAULT 'NEGOTIATION',
    "status" "DisputeStatus" NOT NULL DEFAULT 'OPEN',
    "neutral_id" UUID,
    "resolution" "DisputeResolution",
    "reasoning" TEXT,
    "resolved_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "disputes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skill_profiles" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "headline" TEXT,
    "about" TEXT,
    "skills" TEXT[],
    "hourly_rate" DECIMAL(18,8),
    "currency" "Currency" NOT NULL DEFAULT 'AZR',
    "rating" DECIMAL(3,2),
    "rating_count" INTEGER NOT NULL DEFAULT 0,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "skill_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "jobs_skills_idx" ON "jobs" USING GIN ("skills");

-- CreateIndex
CREATE INDEX "jobs_organization_id_idx" ON "jobs"("organization_id");

-- CreateIndex
CREATE INDEX "jobs_compliance_id_idx" ON "jobs"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "jobs_client_id_id_key" ON "jobs"("client_id", "id");

-- CreateIndex
CREATE INDEX "applications_client_id_job_id_idx" ON "applications"("client_id", "job_id");

-- CreateIndex
CREATE INDEX "applications_freelancer_id_created_at_idx" ON "applications"("freelancer_id", "created_at");

-- CreateIndex
CREATE INDEX "applications_organization_id_idx" ON "applications"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "applications_job_id_freelancer_id_key" ON "applications"("job_id", "freelancer_id");

-- CreateIndex
CREATE INDEX "contracts_client_id_job_id_idx" ON "contracts"("client_id", "job_id");

-- CreateIndex
CREATE INDEX "contracts_job_id_freelancer_id_idx" ON "contracts"("job_id", "freelancer_id");

-- CreateIndex
CREATE INDEX "contracts_freelancer_id_status_idx" ON "contracts"("freelancer_id", "status");

-- CreateIndex
CREATE INDEX "contracts_organization_id_idx" ON "contracts"("organization_id");

-- CreateIndex
CREATE INDEX "contracts_compliance_id_idx" ON "contracts"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "contracts_id_client_id_freelancer_id_key" ON "contracts"("id", "client_id", "freelancer_id");

-- CreateIndex
CREATE UNIQUE INDEX "milestones_funding_transaction_id_key" ON "milestones"("funding_transaction_id");

-- CreateIndex
CREATE UNIQUE INDEX "milestones_release_transaction_id_key" ON "milestones"("release_transaction_id");

-- CreateIndex
CREATE UNIQUE INDEX "milestones_refund_transaction_id_key" ON "milestones"("refund_transaction_id");

-- CreateIndex
CREATE UNIQUE INDEX "milestones_contract_id_position_key" ON "milestones"("contract_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "milestones_contract_id_id_key" ON "milestones"("contract_id", "id");

-- CreateIndex
CREATE INDEX "disputes_client_id_freelancer_id_contract_id_idx" ON "disputes"("client_id", "freelancer_id", "contract_id");

-- CreateIndex
CREATE INDEX "disputes_contract_id_milestone_id_idx" ON "disputes"("contract_id", "milestone_id");

-- CreateIndex
CREATE INDEX "disputes_freelancer_id_status_idx" ON "disputes"("freelancer_id", "status");

-- CreateIndex
CREATE INDEX "disputes_neutral_id_idx" ON "disputes"("neutral_id");

-- CreateIndex
CREATE INDEX "disputes_organization_id_idx" ON "disputes"("organization_id");

-- CreateIndex
CREATE INDEX "disputes_compliance_id_idx" ON "disputes"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "skill_profiles_user_id_key" ON "skill_profiles"("user_id");

-- CreateIndex
CREATE INDEX "skill_profiles_skills_idx" ON "skill_profiles" USING GIN ("skills");

-- CreateIndex
CREATE INDEX "skill_profiles_organization_id_idx" ON "skill_profiles"("organization_id");

-- CreateIndex
CREATE INDEX "skill_profiles_compliance_id_idx" ON "skill_profiles"("compliance_id");

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_client_id_job_id_fkey" FOREIGN KEY ("client_id", "job_id") REFERENCES "jobs"("client_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_client_id_job_id_fkey" FOREIGN KEY ("client_id", "job_id") REFERENCES "jobs"("client_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_job_id_freelancer_id_fkey" FOREIGN KEY ("job_id", "freelancer_id") REFERENCES "applications"("job_id", "freelancer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contracts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_contract_id_client_id_freelancer_id_fkey" FOREIGN KEY ("contract_id", "client_id", "freelancer_id") REFERENCES "contracts"("id", "client_id", "freelancer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_contract_id_milestone_id_fkey" FOREIGN KEY ("contract_id", "milestone_id") REFERENCES "milestones"("contract_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of jobs
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_budget_6ec51513_check"
    CHECK (budget > 0 AND budget < 'NaN');
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_skills_99aa7b00_check"
    CHECK (coalesce(cardinality(skills), 0) BETWEEN 1 AND 30);
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_status_closed_at_2d68aef4_check"
    CHECK ((status IN ('COMPLETED', 'CANCELLED')) = (closed_at IS NOT NULL));
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_valid_through_created_at_3b28f84a_check"
    CHECK (valid_through > created_at);
CREATE INDEX "jobs_created_at_ccf66699_idx" ON "jobs" ("created_at")
    WHERE (status = 'OPEN' AND deleted_at IS NULL);

-- Safeguards of applications
ALTER TABLE "applications" ADD CONSTRAINT "applications_client_id_freelancer_id_555eb38e_check"
    CHECK (client_id <> freelancer_id);
ALTER TABLE "applications" ADD CONSTRAINT "applications_proposed_amount_66213549_check"
    CHECK (proposed_amount > 0 AND proposed_amount < 'NaN');
ALTER TABLE "applications" ADD CONSTRAINT "applications_status_decided_at_259ff1a8_check"
    CHECK ((status IN ('ACCEPTED', 'REJECTED', 'WITHDRAWN')) = (decided_at IS NOT NULL));

-- Safeguards of contracts
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_client_id_freelancer_id_555eb38e_check"
    CHECK (client_id <> freelancer_id);
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_terms_sha256_19ac06e0_check"
    CHECK (terms_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_status_ended_at_2365bdda_check"
    CHECK ((status = 'ACTIVE') = (ended_at IS NULL));
CREATE UNIQUE INDEX "contracts_job_id_freelancer_id_d66618c9_key" ON "contracts" ("job_id", "freelancer_id")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of milestones
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_amount_4b63c805_check"
    CHECK (amount > 0 AND amount < 'NaN');
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_status_funded_at_2162b862_check"
    CHECK ((status <> 'PENDING') = (funded_at IS NOT NULL));
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_status_submitted_at_50cb36fc_check"
    CHECK (status = 'REFUNDED' OR (status IN ('SUBMITTED', 'APPROVED', 'RELEASED')) = (submitted_at IS NOT NULL));
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_status_approved_at_05a1ceb6_check"
    CHECK (status = 'REFUNDED' OR (status IN ('APPROVED', 'RELEASED')) = (approved_at IS NOT NULL));
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_status_released_at_18659d6c_check"
    CHECK ((status = 'RELEASED') = (released_at IS NOT NULL));
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_status_refunded_at_2896dad9_check"
    CHECK ((status = 'REFUNDED') = (refunded_at IS NOT NULL));
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_funded_at_submitted_at_approved_at_re_700c149e_check"
    CHECK (funded_at <= submitted_at AND submitted_at <= approved_at AND approved_at <= released_at);
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_funded_at_refunded_at_5822aad6_check"
    CHECK (funded_at <= refunded_at);
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_funded_at_funding_transaction_id_96326b12_check"
    CHECK ((funded_at IS NOT NULL) = (funding_transaction_id IS NOT NULL));
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_released_at_release_transaction_id_08e8a048_check"
    CHECK ((released_at IS NOT NULL) = (release_transaction_id IS NOT NULL));
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_refunded_at_refund_transaction_id_fdf41d51_check"
    CHECK ((refunded_at IS NOT NULL) = (refund_transaction_id IS NOT NULL));

-- Safeguards of disputes
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_client_id_freelancer_id_555eb38e_check"
    CHECK (client_id <> freelancer_id);
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_neutral_id_client_id_freelancer_id_14e994c5_check"
    CHECK (neutral_id <> client_id AND neutral_id <> freelancer_id);
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_stage_neutral_id_e393f4ff_check"
    CHECK (stage = 'NEGOTIATION' OR neutral_id IS NOT NULL);
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_status_resolution_2af1c1b4_check"
    CHECK ((status = 'RESOLVED') = (resolution IS NOT NULL));
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_status_resolved_at_0b3ae682_check"
    CHECK ((status = 'RESOLVED') = (resolved_at IS NOT NULL));
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_resolved_at_created_at_597dd9ed_check"
    CHECK (resolved_at >= created_at);
CREATE UNIQUE INDEX "disputes_milestone_id_b082be52_key" ON "disputes" ("milestone_id")
    WHERE (status = 'OPEN' AND deleted_at IS NULL);

-- Safeguards of skill_profiles
ALTER TABLE "skill_profiles" ADD CONSTRAINT "skill_profiles_skills_65520729_check"
    CHECK (coalesce(cardinality(skills), 0) BETWEEN 1 AND 100);
ALTER TABLE "skill_profiles" ADD CONSTRAINT "skill_profiles_hourly_rate_3057c7ca_check"
    CHECK (hourly_rate > 0 AND hourly_rate < 'NaN');
ALTER TABLE "skill_profiles" ADD CONSTRAINT "skill_profiles_rating_3fc1904a_check"
    CHECK (rating BETWEEN 0 AND 5);
ALTER TABLE "skill_profiles" ADD CONSTRAINT "skill_profiles_rating_count_83939988_check"
    CHECK (rating_count >= 0);
ALTER TABLE "skill_profiles" ADD CONSTRAINT "skill_profiles_rating_rating_count_a482caff_check"
    CHECK ((rating IS NULL) = (rating_count = 0));

-- Live rows of jobs
CREATE VIEW azora_keys."jobs_ef0808db_live" AS
    SELECT "id" FROM "jobs"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."jobs_ef0808db_live" TO azora_user;

-- Own rows of contracts
CREATE VIEW azora_keys."contracts_abb6c3c4_own" AS
    SELECT "id" FROM "contracts"
    WHERE ("client_id" = (SELECT azora.subject())
        OR "freelancer_id" = (SELECT azora.subject()))
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."contracts_abb6c3c4_own" TO azora_user;

-- Access to jobs
ALTER TABLE "jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "jobs" TO azora_service;
GRANT SELECT ON "jobs" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "client_id", "title", "description", "skills", "budget", "currency", "valid_through", "created_at",
        "updated_at"),
    UPDATE ("title", "description", "skills", "budget", "valid_through", "updated_at") ON "jobs" TO azora_user;
GRANT UPDATE ("description") ON "jobs" TO azora_maintenance;
CREATE POLICY "jobs_4dea948b_access" ON "jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "jobs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "jobs" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "jobs" FOR INSERT TO azora_user
    WITH CHECK ("client_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "jobs" FOR UPDATE TO azora_user
    USING ("client_id" = (SELECT azora.subject()))
    WITH CHECK ("client_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "jobs" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "client_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."jobs" WITH (security_barrier = true) AS
    SELECT "id", "client_id", "title", azora.mask_free_text("description") AS "description", "skills", "budget",
        "currency", "status", "valid_through", "closed_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "jobs";
GRANT SELECT ON azora_reader."jobs" TO azora_reader;
ALTER VIEW azora_reader."jobs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "jobs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{description}', '{client_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "jobs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{description}', '{client_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "jobs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{description}', '{client_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "jobs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to applications
ALTER TABLE "applications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "applications" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "applications" TO azora_service;
GRANT SELECT ON "applications" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("cover_letter") ON "applications" TO azora_maintenance;
CREATE POLICY "applications_cc9c5f4a_access" ON "applications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "applications" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "applications" FOR SELECT TO azora_user
    USING ("freelancer_id" = (SELECT azora.subject())
        OR "client_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "applications" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("freelancer_id" = (SELECT azora.subject())
        OR "client_id" = (SELECT azora.subject())))
        OR EXISTS (SELECT FROM azora_keys."jobs_ef0808db_live" live WHERE live."id" = "applications"."job_id"));
CREATE VIEW azora_reader."applications" WITH (security_barrier = true) AS
    SELECT "id", "job_id", "client_id", "freelancer_id", azora.mask_free_text("cover_letter") AS "cover_letter",
        "proposed_amount", "status", "decided_at", "organization_id", "created_at", "updated_at"
    FROM "applications";
GRANT SELECT ON azora_reader."applications" TO azora_reader;
ALTER VIEW azora_reader."applications" OWNER TO azora_masker;

-- Access to contracts
ALTER TABLE "contracts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "contracts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "contracts" TO azora_service;
GRANT SELECT ON "contracts" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("terms") ON "contracts" TO azora_maintenance;
CREATE POLICY "contracts_5ef70f4f_access" ON "contracts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "contracts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "contracts" FOR SELECT TO azora_user
    USING ("client_id" = (SELECT azora.subject())
        OR "freelancer_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "contracts" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("client_id" = (SELECT azora.subject())
        OR "freelancer_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."contracts" WITH (security_barrier = true) AS
    SELECT "id", "job_id", "client_id", "freelancer_id", "amount", "currency", "status",
        azora.mask_free_text("terms") AS "terms", "terms_sha256", "ended_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "contracts";
GRANT SELECT ON azora_reader."contracts" TO azora_reader;
ALTER VIEW azora_reader."contracts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "contracts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{terms}', '{client_id,freelancer_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "contracts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{terms}', '{client_id,freelancer_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "contracts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{terms}', '{client_id,freelancer_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "contracts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to milestones
ALTER TABLE "milestones" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "milestones" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "milestones" TO azora_service;
GRANT SELECT ON "milestones" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "milestones_02bd04c7_access" ON "milestones"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "milestones" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "milestones" FOR SELECT TO azora_user
    USING ("contract_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."contracts_abb6c3c4_own")));
CREATE VIEW azora_reader."milestones" WITH (security_barrier = true) AS
    SELECT "id", "contract_id", "position", "title", "amount", "status", "due_at", "funded_at", "submitted_at",
        "approved_at", "released_at", "refunded_at", "funding_transaction_id", "release_transaction_id",
        "refund_transaction_id", "created_at", "updated_at"
    FROM "milestones";
GRANT SELECT ON azora_reader."milestones" TO azora_reader;
ALTER VIEW azora_reader."milestones" OWNER TO azora_masker;

-- Access to disputes
ALTER TABLE "disputes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "disputes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "disputes" TO azora_service;
GRANT SELECT ON "disputes" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("claim", "reasoning") ON "disputes" TO azora_maintenance;
CREATE POLICY "disputes_d1151864_access" ON "disputes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "disputes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "disputes" FOR SELECT TO azora_user
    USING ("client_id" = (SELECT azora.subject())
        OR "freelancer_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "disputes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("client_id" = (SELECT azora.subject())
        OR "freelancer_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."disputes" WITH (security_barrier = true) AS
    SELECT "id", "contract_id", "milestone_id", "client_id", "freelancer_id", "raised_by", "kind",
        azora.mask_free_text("claim") AS "claim", "stage", "status", "neutral_id", "resolution",
        azora.mask_free_text("reasoning") AS "reasoning", "resolved_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "disputes";
GRANT SELECT ON azora_reader."disputes" TO azora_reader;
ALTER VIEW azora_reader."disputes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "disputes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{claim,reasoning}', '{client_id,freelancer_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "disputes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{claim,reasoning}', '{client_id,freelancer_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "disputes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{claim,reasoning}', '{client_id,freelancer_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "disputes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to skill_profiles
ALTER TABLE "skill_profiles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "skill_profiles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "skill_profiles" TO azora_service;
GRANT SELECT ON "skill_profiles" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "headline", "about", "skills", "hourly_rate", "currency", "created_at", "updated_at"),
    UPDATE ("headline", "about", "skills", "hourly_rate", "currency", "updated_at") ON "skill_profiles" TO azora_user;
GRANT UPDATE ("headline", "about") ON "skill_profiles" TO azora_maintenance;
CREATE POLICY "skill_profiles_14b1dc32_access" ON "skill_profiles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "skill_profiles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "skill_profiles" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "skill_profiles" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "skill_profiles" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "skill_profiles" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."skill_profiles" WITH (security_barrier = true) AS
    SELECT "id", "user_id", azora.mask_free_text("headline") AS "headline", azora.mask_free_text("about") AS "about",
        "skills", "hourly_rate", "currency", "rating", "rating_count", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "skill_profiles";
GRANT SELECT ON azora_reader."skill_profiles" TO azora_reader;
ALTER VIEW azora_reader."skill_profiles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "skill_profiles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{headline,about}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "skill_profiles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{headline,about}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "skill_profiles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{headline,about}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "skill_profiles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
