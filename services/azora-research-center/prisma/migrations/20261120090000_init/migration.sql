-- CreateEnum
CREATE TYPE "ResearchType" AS ENUM ('BASIC', 'APPLIED', 'EXPERIMENTAL_DEVELOPMENT');

-- CreateEnum
CREATE TYPE "ProjectStatus" AS ENUM ('PROPOSED', 'APPROVED', 'ACTIVE', 'SUSPENDED', 'CLOSED');

-- CreateEnum
CREATE TYPE "InvestigatorPart" AS ENUM ('PRINCIPAL_INVESTIGATOR', 'CO_INVESTIGATOR', 'RESEARCHER', 'POSTDOCTORAL_FELLOW', 'STUDENT', 'TECHNICIAN', 'SUPERVISOR');

-- CreateEnum
CREATE TYPE "CreditRole" AS ENUM ('CONCEPTUALIZATION', 'DATA_CURATION', 'FORMAL_ANALYSIS', 'FUNDING_ACQUISITION', 'INVESTIGATION', 'METHODOLOGY', 'PROJECT_ADMINISTRATION', 'RESOURCES', 'SOFTWARE', 'SUPERVISION', 'VALIDATION', 'VISUALIZATION', 'WRITING_ORIGINAL_DRAFT', 'WRITING_REVIEW_EDITING');

-- CreateEnum
CREATE TYPE "GrantStatus" AS ENUM ('SUBMITTED', 'REJECTED', 'AWARDED', 'ACTIVE', 'COMPLETED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "EthicsRisk" AS ENUM ('NEGLIGIBLE', 'LOW', 'MEDIUM', 'HIGH');

-- CreateEnum
CREATE TYPE "EthicsDecision" AS ENUM ('PENDING', 'APPROVED', 'CONDITIONALLY_APPROVED', 'REFERRED_BACK', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ResourceType" AS ENUM ('DATASET', 'SOFTWARE', 'COLLECTION', 'IMAGE', 'MODEL', 'TEXT', 'AUDIOVISUAL', 'WORKFLOW');

-- CreateEnum
CREATE TYPE "DataAccess" AS ENUM ('OPEN', 'EMBARGOED', 'RESTRICTED', 'CLOSED');

-- CreateEnum
CREATE TYPE "DatasetStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "OutputType" AS ENUM ('JOURNAL_ARTICLE', 'BOOK', 'BOOK_CHAPTER', 'CONFERENCE_PAPER', 'THESIS', 'REPORT', 'PREPRINT', 'CREATIVE_OUTPUT');

-- CreateEnum
CREATE TYPE "AccreditedList" AS ENUM ('DHET', 'WEB_OF_SCIENCE', 'SCOPUS', 'IBSS', 'SCIELO_SA', 'DOAJ', 'NORWEGIAN');

-- CreateEnum
CREATE TYPE "OpenAccess" AS ENUM ('GOLD', 'GREEN', 'HYBRID', 'DIAMOND', 'CLOSED');

-- CreateEnum
CREATE TYPE "PublicationStatus" AS ENUM ('SUBMITTED', 'ACCEPTED', 'PUBLISHED', 'RETRACTED');

-- CreateEnum
CREATE TYPE "PatentStatus" AS ENUM ('FILED', 'PUBLISHED', 'EXAMINATION', 'GRANTED', 'REFUSED', 'LAPSED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "research_projects" (
    "id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "acronym" TEXT,
    "abstract" TEXT,
    "research_type" "ResearchType" NOT NULL,
    "for_code" TEXT NOT NULL,
    "raid" TEXT,
    "lead_id" UUID NOT NULL,
    "needs_ethics" BOOLEAN NOT NULL DEFAULT false,
    "ethics_cleared_on" DATE,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "status" "ProjectStatus" NOT NULL DEFAULT 'PROPOSED',
    "closed_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "research_projects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "investigators" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "part" "InvestigatorPart" NOT NULL,
    "contributions" "CreditRole"[],
    "orcid" TEXT,
    "biography" TEXT,
    "affiliation_ror" TEXT,
    "fte" DECIMAL(3,2) NOT NULL DEFAULT 1,
    "course_id" UUID,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "investigators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "research_grants" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "funder_name" TEXT NOT NULL,
    "funder_doi" TEXT,
    "grant_number" TEXT,
    "grant_doi" TEXT,
    "scheme" TEXT,
    "requested_amount" DECIMAL(18,8) NOT NULL,
    "awarded_amount" DECIMAL(18,8),
    "spent_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "overhead_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "holder_id" UUID NOT NULL,
    "status" "GrantStatus" NOT NULL DEFAULT 'SUBMITTED',
    "starts_on" DATE,
    "ends_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "research_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ethics_approvals" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "applicant_id" UUID NOT NULL,
    "committee" TEXT NOT NULL,
    "nhrec_number" TEXT NOT NULL,
    "reference_number" TEXT,
    "protocol_version" SMALLINT NOT NULL DEFAULT 1,
    "risk" "EthicsRisk" NOT NULL,
    "involves_minors" BOOLEAN NOT NULL DEFAULT false,
    "involves_personal_data" BOOLEAN NOT NULL DEFAULT false,
    "decision" "EthicsDecision" NOT NULL DEFAULT 'PENDING',
    "remarks" TEXT,
    "submitted_on" DATE NOT NULL,
    "decided_on" DATE,
    "expires_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "ethics_approvals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "research_datasets" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "depositor_id" UUID NOT NULL,
    "doi" TEXT,
    "title" TEXT NOT NULL,
    "version" TEXT NOT NULL DEFAULT '1.0',
    "resource_type" "ResourceType" NOT NULL DEFAULT 'DATASET',
    "publication_year" SMALLINT,
    "licence" TEXT,
    "file_count" INTEGER NOT NULL DEFAULT 1,
    "size_bytes" BIGINT NOT NULL,
    "content_sha256" CHAR(64) NOT NULL,
    "has_personal_data" BOOLEAN NOT NULL DEFAULT false,
    "access" "DataAccess" NOT NULL DEFAULT 'RESTRICTED',
    "embargo_until" DATE,
    "retain_until" DATE,
    "status" "DatasetStatus" NOT NULL DEFAULT 'DRAFT',
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "research_datasets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publications" (
    "id" UUID NOT NULL,
    "project_id" UUID,
    "depositor_id" UUID NOT NULL,
    "output_type" "OutputType" NOT NULL,
    "title" TEXT NOT NULL,
    "author_names" TEXT[],
    "venue" TEXT,
    "doi" TEXT,
    "issn" TEXT,
    "isbn" TEXT,
    "accredited_list" "AccreditedList",
    "dhet_units" DECIMAL(6,4),
    "open_access" "OpenAccess" NOT NULL DEFAULT 'CLOSED',
    "citation_count" INTEGER NOT NULL DEFAULT 0,
    "status" "PublicationStatus" NOT NULL DEFAULT 'SUBMITTED',
    "published_on" DATE,
    "retracted_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "publications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "patents" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "application_number" TEXT NOT NULL,
    "patent_number" TEXT,
    "ipc_code" TEXT,
    "inventor_ids" UUID[],
    "attorney_id" UUID,
    "disclosed_on" DATE,
    "priority_on" DATE NOT NULL,
    "filed_on" DATE NOT NULL,
    "granted_on" DATE,
    "expires_on" DATE,
    "inventor_share_percent" DECIMAL(5,2) NOT NULL DEFAULT 20,
    "status" "PatentStatus" NOT NULL DEFAULT 'FILED',
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "patents_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "research_projects_raid_key" ON "research_projects"("raid");

-- CreateIndex
CREATE INDEX "research_projects_institution_id_idx" ON "research_projects"("institution_id");

-- CreateIndex
CREATE INDEX "research_projects_lead_id_idx" ON "research_projects"("lead_id");

-- CreateIndex
CREATE INDEX "research_projects_compliance_id_idx" ON "research_projects"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "research_projects_organization_id_id_key" ON "research_projects"("organization_id", "id");

-- CreateIndex
CREATE INDEX "investigators_user_id_idx" ON "investigators"("user_id");

-- CreateIndex
CREATE INDEX "investigators_course_id_idx" ON "investigators"("course_id");

-- CreateIndex
CREATE INDEX "investigators_organization_id_idx" ON "investigators"("organization_id");

-- CreateIndex
CREATE INDEX "investigators_compliance_id_idx" ON "investigators"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "investigators_project_id_user_id_starts_on_key" ON "investigators"("project_id", "user_id", "starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "research_grants_grant_doi_key" ON "research_grants"("grant_doi");

-- CreateIndex
CREATE INDEX "research_grants_holder_id_idx" ON "research_grants"("holder_id");

-- CreateIndex
CREATE INDEX "research_grants_organization_id_project_id_idx" ON "research_grants"("organization_id", "project_id");

-- CreateIndex
CREATE INDEX "research_grants_compliance_id_idx" ON "research_grants"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "research_grants_funder_name_grant_number_key" ON "research_grants"("funder_name", "grant_number");

-- CreateIndex
CREATE UNIQUE INDEX "ethics_approvals_reference_number_key" ON "ethics_approvals"("reference_number");

-- CreateIndex
CREATE INDEX "ethics_approvals_applicant_id_idx" ON "ethics_approvals"("applicant_id");

-- CreateIndex
CREATE INDEX "ethics_approvals_organization_id_project_id_idx" ON "ethics_approvals"("organization_id", "project_id");

-- CreateIndex
CREATE INDEX "ethics_approvals_compliance_id_idx" ON "ethics_approvals"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "ethics_approvals_project_id_protocol_version_committee_key" ON "ethics_approvals"("project_id", "protocol_version", "committee");

-- CreateIndex
CREATE UNIQUE INDEX "research_datasets_doi_key" ON "research_datasets"("doi");

-- CreateIndex
CREATE INDEX "research_datasets_depositor_id_idx" ON "research_datasets"("depositor_id");

-- CreateIndex
CREATE INDEX "research_datasets_organization_id_project_id_idx" ON "research_datasets"("organization_id", "project_id");

-- CreateIndex
CREATE INDEX "research_datasets_compliance_id_idx" ON "research_datasets"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "research_datasets_project_id_title_version_key" ON "research_datasets"("project_id", "title", "version");

-- CreateIndex
CREATE UNIQUE INDEX "publications_doi_key" ON "publications"("doi");

-- CreateIndex
CREATE INDEX "publications_project_id_idx" ON "publications"("project_id");

-- CreateIndex
CREATE INDEX "publications_depositor_id_idx" ON "publications"("depositor_id");

-- CreateIndex
CREATE INDEX "publications_organization_id_idx" ON "publications"("organization_id");

-- CreateIndex
CREATE INDEX "publications_compliance_id_idx" ON "publications"("compliance_id");

-- CreateIndex
CREATE INDEX "patents_attorney_id_idx" ON "patents"("attorney_id");

-- CreateIndex
CREATE INDEX "patents_organization_id_project_id_idx" ON "patents"("organization_id", "project_id");

-- CreateIndex
CREATE INDEX "patents_compliance_id_idx" ON "patents"("compliance_id");

-- CreateIndex
CREATE INDEX "patents_inventor_ids_idx" ON "patents" USING GIN ("inventor_ids");

-- CreateIndex
CREATE UNIQUE INDEX "patents_office_application_number_key" ON "patents"("office", "application_number");

-- AddForeignKey
ALTER TABLE "investigators" ADD CONSTRAINT "investigators_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "research_projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "research_grants" ADD CONSTRAINT "research_grants_organization_id_project_id_fkey" FOREIGN KEY ("organization_id", "project_id") REFERENCES "research_projects"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ethics_approvals" ADD CONSTRAINT "ethics_approvals_organization_id_project_id_fkey" FOREIGN KEY ("organization_id", "project_id") REFERENCES "research_projects"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "research_datasets" ADD CONSTRAINT "research_datasets_organization_id_project_id_fkey" FOREIGN KEY ("organization_id", "project_id") REFERENCES "research_projects"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "research_projects"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patents" ADD CONSTRAINT "patents_organization_id_project_id_fkey" FOREIGN KEY ("organization_id", "project_id") REFERENCES "research_projects"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of research_projects
ALTER TABLE "research_projects" ADD CONSTRAINT "research_projects_ends_on_starts_on_9934c33d_check"
    CHECK (ends_on > starts_on);
ALTER TABLE "research_projects" ADD CONSTRAINT "research_projects_for_code_efbfdc04_check"
    CHECK (for_code ~ '^[1-6][.][0-9]{1,2}$');
ALTER TABLE "research_projects" ADD CONSTRAINT "research_projects_status_closed_on_13d160f1_check"
    CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL));
ALTER TABLE "research_projects" ADD CONSTRAINT "research_projects_closed_on_starts_on_f6d37c2a_check"
    CHECK (closed_on >= starts_on);
ALTER TABLE "research_projects" ADD CONSTRAINT "research_projects_acronym_edfb79eb_check"
    CHECK (acronym ~ '^[A-Z0-9-]{2,20}$');
ALTER TABLE "research_projects" ADD CONSTRAINT "research_projects_raid_5da2ca15_check"
    CHECK (raid ~ '^https://raid[.]org/');
ALTER TABLE "research_projects" ADD CONSTRAINT "research_projects_needs_ethics_status_ethics_cle_b0520ba0_check"
    CHECK (NOT needs_ethics OR status NOT IN ('ACTIVE', 'CLOSED') OR ethics_cleared_on IS NOT NULL);

-- Safeguards of investigators
ALTER TABLE "investigators" ADD CONSTRAINT "investigators_orcid_b18e5be9_check"
    CHECK (orcid ~ '^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$');
ALTER TABLE "investigators" ADD CONSTRAINT "investigators_fte_a8b5c380_check"
    CHECK (fte > 0 AND fte <= 1);
ALTER TABLE "investigators" ADD CONSTRAINT "investigators_ends_on_starts_on_7a3a1a6e_check"
    CHECK (ends_on >= starts_on);
ALTER TABLE "investigators" ADD CONSTRAINT "investigators_contributions_7b4181c5_check"
    CHECK (coalesce(cardinality(contributions), 0) >= 1);
CREATE UNIQUE INDEX "investigators_project_id_c7ba02e9_key" ON "investigators" ("project_id")
    WHERE (part = 'PRINCIPAL_INVESTIGATOR' AND ends_on IS NULL AND deleted_at IS NULL);

-- Safeguards of research_grants
ALTER TABLE "research_grants" ADD CONSTRAINT "research_grants_awarded_amount_b39154a1_check"
    CHECK (awarded_amount > 0 AND awarded_amount < 'NaN');
ALTER TABLE "research_grants" ADD CONSTRAINT "research_grants_requested_amount_5f533eaf_check"
    CHECK (requested_amount > 0 AND requested_amount < 'NaN');
ALTER TABLE "research_grants" ADD CONSTRAINT "research_grants_spent_amount_awarded_amount_49880410_check"
    CHECK (spent_amount >= 0 AND spent_amount <= awarded_amount);
ALTER TABLE "research_grants" ADD CONSTRAINT "research_grants_overhead_percent_b102cc9a_check"
    CHECK (overhead_percent BETWEEN 0 AND 100);
ALTER TABLE "research_grants" ADD CONSTRAINT "research_grants_ends_on_starts_on_9934c33d_check"
    CHECK (ends_on > starts_on);
ALTER TABLE "research_grants" ADD CONSTRAINT "research_grants_status_awarded_amount_dd44ab23_check"
    CHECK ((status IN ('AWARDED', 'ACTIVE', 'COMPLETED', 'TERMINATED')) = (awarded_amount IS NOT NULL));
ALTER TABLE "research_grants" ADD CONSTRAINT "research_grants_funder_doi_a3e92ead_check"
    CHECK (funder_doi ~ '^10[.]13039/[0-9]+$');
ALTER TABLE "research_grants" ADD CONSTRAINT "research_grants_grant_doi_93c139af_check"
    CHECK (grant_doi ~ '^10[.][0-9]{4,9}/');

-- Safeguards of ethics_approvals
ALTER TABLE "ethics_approvals" ADD CONSTRAINT "ethics_approvals_nhrec_number_b3c75bdc_check"
    CHECK (nhrec_number ~ '^REC-[0-9]{6}-[0-9]{3}(-[A-Z]{2,4})?$');
ALTER TABLE "ethics_approvals" ADD CONSTRAINT "ethics_approvals_decision_reference_number_91c70209_check"
    CHECK ((decision IN ('APPROVED', 'CONDITIONALLY_APPROVED')) = (reference_number IS NOT NULL));
ALTER TABLE "ethics_approvals" ADD CONSTRAINT "ethics_approvals_decision_decided_on_c97faa5c_check"
    CHECK (decision = 'WITHDRAWN' OR (decision = 'PENDING') = (decided_on IS NULL));
ALTER TABLE "ethics_approvals" ADD CONSTRAINT "ethics_approvals_expires_on_decided_on_73808638_check"
    CHECK (expires_on > decided_on);
ALTER TABLE "ethics_approvals" ADD CONSTRAINT "ethics_approvals_decision_expires_on_8a5f0bb8_check"
    CHECK (decision NOT IN ('APPROVED') OR expires_on IS NOT NULL);
ALTER TABLE "ethics_approvals" ADD CONSTRAINT "ethics_approvals_protocol_version_4f08528e_check"
    CHECK (protocol_version >= 1);
ALTER TABLE "ethics_approvals" ADD CONSTRAINT "ethics_approvals_involves_minors_risk_32027a3b_check"
    CHECK (NOT involves_minors OR risk <> 'NEGLIGIBLE');

-- Safeguards of research_datasets
ALTER TABLE "research_datasets" ADD CONSTRAINT "research_datasets_doi_ca8c15ee_check"
    CHECK (doi ~ '^10[.][0-9]{4,9}/[^[:space:]]+$');
ALTER TABLE "research_datasets" ADD CONSTRAINT "research_datasets_size_bytes_file_count_df0e7fb4_check"
    CHECK (size_bytes > 0 AND file_count >= 1);
ALTER TABLE "research_datasets" ADD CONSTRAINT "research_datasets_publication_year_3bdbf973_check"
    CHECK (publication_year BETWEEN 1900 AND 2100);
ALTER TABLE "research_datasets" ADD CONSTRAINT "research_datasets_access_embargo_until_f9c66c10_check"
    CHECK ((access = 'EMBARGOED') = (embargo_until IS NOT NULL));
ALTER TABLE "research_datasets" ADD CONSTRAINT "research_datasets_has_personal_data_access_fca84b45_check"
    CHECK (NOT has_personal_data OR access IN ('RESTRICTED', 'CLOSED'));
ALTER TABLE "research_datasets" ADD CONSTRAINT "research_datasets_status_doi_6f5bd95a_check"
    CHECK ((status = 'PUBLISHED') = (doi IS NOT NULL) OR status = 'WITHDRAWN');
ALTER TABLE "research_datasets" ADD CONSTRAINT "research_datasets_content_sha256_66cce6d9_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "research_datasets" ADD CONSTRAINT "research_datasets_retain_until_created_at_4a0bd1ac_check"
    CHECK (retain_until > (created_at AT TIME ZONE 'UTC')::date);

-- Safeguards of publications
ALTER TABLE "publications" ADD CONSTRAINT "publications_doi_ca8c15ee_check"
    CHECK (doi ~ '^10[.][0-9]{4,9}/[^[:space:]]+$');
ALTER TABLE "publications" ADD CONSTRAINT "publications_issn_fc8cf966_check"
    CHECK (issn ~ '^[0-9]{4}-[0-9]{3}[0-9X]$');
ALTER TABLE "publications" ADD CONSTRAINT "publications_isbn_5b15f867_check"
    CHECK (isbn ~ '^97[89][0-9]{10}$');
ALTER TABLE "publications" ADD CONSTRAINT "publications_output_type_issn_status_ab40b2bd_check"
    CHECK (output_type <> 'JOURNAL_ARTICLE' OR issn IS NOT NULL OR status <> 'PUBLISHED');
ALTER TABLE "publications" ADD CONSTRAINT "publications_status_published_on_d87dd50e_check"
    CHECK ((status = 'PUBLISHED') = (published_on IS NOT NULL) OR status = 'RETRACTED');
ALTER TABLE "publications" ADD CONSTRAINT "publications_status_retracted_on_c90430db_check"
    CHECK ((status = 'RETRACTED') = (retracted_on IS NOT NULL));
ALTER TABLE "publications" ADD CONSTRAINT "publications_retracted_on_published_on_fba2d191_check"
    CHECK (retracted_on >= published_on);
ALTER TABLE "publications" ADD CONSTRAINT "publications_dhet_units_267a8ca1_check"
    CHECK (dhet_units >= 0 AND dhet_units <= 10);
ALTER TABLE "publications" ADD CONSTRAINT "publications_dhet_units_accredited_list_499084d9_check"
    CHECK (dhet_units IS NULL OR accredited_list IS NOT NULL);
ALTER TABLE "publications" ADD CONSTRAINT "publications_citation_count_206204a8_check"
    CHECK (citation_count >= 0);
ALTER TABLE "publications" ADD CONSTRAINT "publications_author_names_306fc04b_check"
    CHECK (coalesce(cardinality(author_names), 0) >= 1);

-- Safeguards of patents
ALTER TABLE "patents" ADD CONSTRAINT "patents_office_a4763f51_check"
    CHECK (office ~ '^[A-Z]{2}$');
ALTER TABLE "patents" ADD CONSTRAINT "patents_ipc_code_2121faa6_check"
    CHECK (ipc_code ~ '^[A-H][0-9]{2}[A-Z]( [0-9]{1,4}/[0-9]{2,6})?$');
ALTER TABLE "patents" ADD CONSTRAINT "patents_filed_on_priority_on_780869b8_check"
    CHECK (filed_on >= priority_on);
ALTER TABLE "patents" ADD CONSTRAINT "patents_status_granted_on_3a97d6b5_check"
    CHECK ((status IN ('GRANTED', 'LAPSED', 'EXPIRED')) = (granted_on IS NOT NULL) OR status = 'LAPSED');
ALTER TABLE "patents" ADD CONSTRAINT "patents_granted_on_filed_on_expires_on_e11f973c_check"
    CHECK (granted_on > filed_on AND expires_on > filed_on AND expires_on - filed_on <= 7306);
ALTER TABLE "patents" ADD CONSTRAINT "patents_granted_on_patent_number_9c6fbf33_check"
    CHECK ((granted_on IS NULL) OR patent_number IS NOT NULL);
ALTER TABLE "patents" ADD CONSTRAINT "patents_inventor_share_percent_76b48195_check"
    CHECK (inventor_share_percent BETWEEN 20 AND 100);
ALTER TABLE "patents" ADD CONSTRAINT "patents_inventor_ids_e497d0d9_check"
    CHECK (coalesce(cardinality(inventor_ids), 0) >= 1);

-- Access to research_projects
ALTER TABLE "research_projects" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "research_projects" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "research_projects" TO azora_service;
GRANT SELECT ON "research_projects" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "research_projects_01c82787_access" ON "research_projects"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "research_projects" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "research_projects" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "research_projects" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."research_projects" WITH (security_barrier = true) AS
    SELECT "id", "institution_id", "title", "acronym", "abstract", "research_type", "for_code", "raid", "lead_id",
        "needs_ethics", "ethics_cleared_on", "starts_on", "ends_on", "status", "closed_on", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "research_projects";
GRANT SELECT ON azora_reader."research_projects" TO azora_reader;
ALTER VIEW azora_reader."research_projects" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "research_projects"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "research_projects"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "research_projects"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "research_projects"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to investigators
ALTER TABLE "investigators" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "investigators" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "investigators" TO azora_service;
GRANT SELECT ON "investigators" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("orcid", "biography", "updated_at") ON "investigators" TO azora_user;
GRANT UPDATE ("orcid", "biography") ON "investigators" TO azora_maintenance;
CREATE POLICY "investigators_65c369ce_access" ON "investigators"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "investigators" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "investigators" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "investigators" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "investigators" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."investigators" WITH (security_barrier = true) AS
    SELECT "id", "project_id", "user_id", "part", "contributions", azora.mask_government_id("orcid") AS "orcid",
        azora.mask_free_text("biography") AS "biography", "affiliation_ror", "fte", "course_id", "starts_on",
        "ends_on", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "investigators";
GRANT SELECT ON azora_reader."investigators" TO azora_reader;
ALTER VIEW azora_reader."investigators" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "investigators"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{orcid,biography}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "investigators"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{orcid,biography}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "investigators"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{orcid,biography}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "investigators"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to research_grants
ALTER TABLE "research_grants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "research_grants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "research_grants" TO azora_service;
GRANT SELECT ON "research_grants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "research_grants_313d0fe7_access" ON "research_grants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "research_grants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "research_grants" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "research_grants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."research_grants" WITH (security_barrier = true) AS
    SELECT "id", "project_id", "funder_name", "funder_doi", "grant_number", "grant_doi", "scheme", "requested_amount",
        "awarded_amount", "spent_amount", "currency", "overhead_percent", "holder_id", "status", "starts_on",
        "ends_on", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "research_grants";
GRANT SELECT ON azora_reader."research_grants" TO azora_reader;
ALTER VIEW azora_reader."research_grants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "research_grants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "research_grants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "research_grants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "research_grants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to ethics_approvals
ALTER TABLE "ethics_approvals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ethics_approvals" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ethics_approvals" TO azora_service;
GRANT SELECT ON "ethics_approvals" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("remarks") ON "ethics_approvals" TO azora_maintenance;
CREATE POLICY "ethics_approvals_50c5d88d_access" ON "ethics_approvals"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ethics_approvals" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ethics_approvals" FOR SELECT TO azora_user
    USING ("applicant_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "ethics_approvals" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "applicant_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."ethics_approvals" WITH (security_barrier = true) AS
    SELECT "id", "project_id", "applicant_id", "committee", "nhrec_number", "reference_number", "protocol_version",
        "risk", "involves_minors", "involves_personal_data", "decision", azora.mask_free_text("remarks") AS "remarks",
        "submitted_on", "decided_on", "expires_on", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "ethics_approvals";
GRANT SELECT ON azora_reader."ethics_approvals" TO azora_reader;
ALTER VIEW azora_reader."ethics_approvals" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ethics_approvals"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{remarks}', '{applicant_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ethics_approvals"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{remarks}', '{applicant_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ethics_approvals"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{remarks}', '{applicant_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ethics_approvals"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to research_datasets
ALTER TABLE "research_datasets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "research_datasets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "research_datasets" TO azora_service;
GRANT SELECT ON "research_datasets" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "research_datasets_19886d26_access" ON "research_datasets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "research_datasets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "research_datasets" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "research_datasets" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."research_datasets" WITH (security_barrier = true) AS
    SELECT "id", "project_id", "depositor_id", "doi", "title", "version", "resource_type", "publication_year", "licence",
        "file_count", "size_bytes", "content_sha256", "has_personal_data", "access", "embargo_until", "retain_until",
        "status", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "research_datasets";
GRANT SELECT ON azora_reader."research_datasets" TO azora_reader;
ALTER VIEW azora_reader."research_datasets" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "research_datasets"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "research_datasets"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "research_datasets"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "research_datasets"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to publications
ALTER TABLE "publications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "publications" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "publications" TO azora_service;
GRANT SELECT ON "publications" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "publications_e7911811_access" ON "publications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "publications" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "publications" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "publications" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "depositor_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."publications" WITH (security_barrier = true) AS
    SELECT "id", "project_id", "depositor_id", "output_type", "title", "author_names", "venue", "doi", "issn", "isbn",
        "accredited_list", "dhet_units", "open_access", "citation_count", "status", "published_on", "retracted_on",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "publications";
GRANT SELECT ON azora_reader."publications" TO azora_reader;
ALTER VIEW azora_reader."publications" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "publications"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('depositor_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "publications"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('depositor_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "publications"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('depositor_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "publications"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to patents
ALTER TABLE "patents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "patents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "patents" TO azora_service;
GRANT SELECT ON "patents" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "patents_0e47b586_access" ON "patents"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "patents" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "patents" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "patents" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."patents" WITH (security_barrier = true) AS
    SELECT "id", "project_id", "title", "office", "application_number", "patent_number", "ipc_code", "inventor_ids",
        "attorney_id", "disclosed_on", "priority_on", "filed_on", "granted_on", "expires_on", "inventor_share_percent",
        "status", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "patents";
GRANT SELECT ON azora_reader."patents" TO azora_reader;
ALTER VIEW azora_reader."patents" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "patents"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "patents"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "patents"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "patents"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
