-- CreateEnum
CREATE TYPE "PetitionKind" AS ENUM ('DIRECT_ACCESS', 'APPEAL', 'CONFIRMATION', 'ABSTRACT_REVIEW', 'URGENT');

-- CreateEnum
CREATE TYPE "StandingGround" AS ENUM ('OWN_INTEREST', 'ON_BEHALF_OF_ANOTHER', 'CLASS', 'PUBLIC_INTEREST', 'ASSOCIATION');

-- CreateEnum
CREATE TYPE "ReviewedAct" AS ENUM ('PROPOSAL', 'RULE', 'DECISION', 'CODE_CHANGE', 'OMISSION', 'POLICY');

-- CreateEnum
CREATE TYPE "PetitionStatus" AS ENUM ('FILED', 'ADMITTED', 'DISMISSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "DismissalGround" AS ENUM ('NO_STANDING', 'NOT_CONSTITUTIONAL', 'PREMATURE', 'ALREADY_DECIDED', 'FRIVOLOUS', 'OUT_OF_TIME');

-- CreateEnum
CREATE TYPE "ReviewOrigin" AS ENUM ('PETITION', 'MANDATORY', 'COURT_MOTION');

-- CreateEnum
CREATE TYPE "ReviewRuling" AS ENUM ('VALID', 'INVALID', 'VALID_AS_READ', 'NO_JURISDICTION');

-- CreateEnum
CREATE TYPE "ReviewStatus" AS ENUM ('OPEN', 'BRIEFING', 'HEARD', 'RESERVED', 'DECIDED', 'LAPSED');

-- CreateEnum
CREATE TYPE "BenchSeat" AS ENUM ('PRESIDING', 'MEMBER', 'ALTERNATE');

-- CreateEnum
CREATE TYPE "BenchVote" AS ENUM ('VALID', 'INVALID', 'CONCURRING_IN_PART', 'ABSTAINED');

-- CreateEnum
CREATE TYPE "AssignmentStatus" AS ENUM ('SITTING', 'RECUSED', 'REPLACED');

-- CreateEnum
CREATE TYPE "RecusalReason" AS ENUM ('INTEREST', 'PRIOR_INVOLVEMENT', 'RELATIONSHIP', 'ILLNESS');

-- CreateEnum
CREATE TYPE "OpinionKind" AS ENUM ('MAJORITY', 'CONCURRING', 'DISSENTING', 'SEPARATE');

-- CreateEnum
CREATE TYPE "CitationTreatment" AS ENUM ('SUPPORTS', 'IS_ANALOG_TO', 'APPLIES', 'EXTENDS', 'RESTRICTS', 'DEROGATES', 'CONTRASTS', 'OVERRULES', 'DISSENTS_FROM', 'PUTS_IN_QUESTION', 'DISTINGUISHES');

-- CreateEnum
CREATE TYPE "ConformityVerdict" AS ENUM ('PENDING', 'CONFORMING', 'NON_CONFORMING', 'WAIVED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "court_petitions" (
    "id" UUID NOT NULL,
    "petitioner_id" UUID NOT NULL,
    "case_number" VARCHAR(16) NOT NULL,
    "kind" "PetitionKind" NOT NULL,
    "standing" "StandingGround" NOT NULL,
    "subject" "ReviewedAct" NOT NULL,
    "proposal_id" UUID,
    "article_eids" TEXT[],
    "grounds" TEXT,
    "relief_sought" TEXT,
    "urgency_ground" TEXT,
    "status" "PetitionStatus" NOT NULL DEFAULT 'FILED',
    "dismissal_ground" "DismissalGround",
    "filed_at" TIMESTAMPTZ(6) NOT NULL,
    "decided_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "court_petitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "constitutional_reviews" (
    "id" UUID NOT NULL,
    "petition_id" UUID,
    "origin" "ReviewOrigin" NOT NULL,
    "subject" "ReviewedAct" NOT NULL,
    "proposal_id" UUID,
    "question" TEXT NOT NULL,
    "registrar_id" UUID NOT NULL,
    "bench_size" SMALLINT NOT NULL DEFAULT 5,
    "quorum" SMALLINT NOT NULL DEFAULT 3,
    "votes_valid" SMALLINT NOT NULL DEFAULT 0,
    "votes_invalid" SMALLINT NOT NULL DEFAULT 0,
    "ruling" "ReviewRuling",
    "suspended_invalidity_months" SMALLINT NOT NULL DEFAULT 0,
    "interim_order" BOOLEAN NOT NULL DEFAULT false,
    "status" "ReviewStatus" NOT NULL DEFAULT 'OPEN',
    "opened_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "decided_on" DATE,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "constitutional_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bench_assignments" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "judge_user_id" UUID NOT NULL,
    "arbiter_id" UUID,
    "seat" "BenchSeat" NOT NULL DEFAULT 'MEMBER',
    "vote" "BenchVote",
    "replaces_id" UUID,
    "status" "AssignmentStatus" NOT NULL DEFAULT 'SITTING',
    "recusal_reason" "RecusalReason",
    "assigned_at" TIMESTAMPTZ(6) NOT NULL,
    "left_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "bench_assignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "court_opinions" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "author_id" UUID,
    "per_curiam" BOOLEAN NOT NULL DEFAULT false,
    "kind" "OpinionKind" NOT NULL,
    "neutral_citation" VARCHAR(20),
    "akn_iri" TEXT NOT NULL,
    "language" CHAR(3) NOT NULL DEFAULT 'eng',
    "headnote" TEXT NOT NULL,
    "motivation" TEXT NOT NULL,
    "order_text" TEXT NOT NULL,
    "paragraph_count" SMALLINT NOT NULL,
    "content_sha256" CHAR(64) NOT NULL,
    "handed_down_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "court_opinions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "precedent_citations" (
    "id" UUID NOT NULL,
    "citing_opinion_id" UUID NOT NULL,
    "cited_opinion_id" UUID,
    "article_id" UUID,
    "outside_citation" TEXT,
    "treatment" "CitationTreatment" NOT NULL,
    "citing_paragraph" SMALLINT NOT NULL,
    "cited_paragraph" SMALLINT,
    "quotation" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "precedent_citations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_conformity_checks" (
    "id" UUID NOT NULL,
    "repository" TEXT NOT NULL,
    "git_commit" CHAR(40) NOT NULL,
    "pull_request_number" INTEGER,
    "requested_by_id" UUID NOT NULL,
    "engine_version" TEXT NOT NULL,
    "article_id" UUID,
    "rules_checked" INTEGER NOT NULL DEFAULT 0,
    "rules_passed" INTEGER NOT NULL DEFAULT 0,
    "failed_rules" TEXT[],
    "verdict" "ConformityVerdict" NOT NULL DEFAULT 'PENDING',
    "waiver_review_id" UUID,
    "blocking" BOOLEAN NOT NULL DEFAULT true,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "finished_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "code_conformity_checks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "court_petitions_case_number_key" ON "court_petitions"("case_number");

-- CreateIndex
CREATE INDEX "court_petitions_petitioner_id_filed_at_idx" ON "court_petitions"("petitioner_id", "filed_at");

-- CreateIndex
CREATE INDEX "court_petitions_proposal_id_idx" ON "court_petitions"("proposal_id");

-- CreateIndex
CREATE INDEX "court_petitions_organization_id_idx" ON "court_petitions"("organization_id");

-- CreateIndex
CREATE INDEX "court_petitions_compliance_id_idx" ON "court_petitions"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "constitutional_reviews_petition_id_key" ON "constitutional_reviews"("petition_id");

-- CreateIndex
CREATE INDEX "constitutional_reviews_status_due_on_idx" ON "constitutional_reviews"("status", "due_on");

-- CreateIndex
CREATE INDEX "constitutional_reviews_proposal_id_idx" ON "constitutional_reviews"("proposal_id");

-- CreateIndex
CREATE INDEX "constitutional_reviews_registrar_id_idx" ON "constitutional_reviews"("registrar_id");

-- CreateIndex
CREATE INDEX "constitutional_reviews_organization_id_idx" ON "constitutional_reviews"("organization_id");

-- CreateIndex
CREATE INDEX "constitutional_reviews_compliance_id_idx" ON "constitutional_reviews"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "bench_assignments_replaces_id_key" ON "bench_assignments"("replaces_id");

-- CreateIndex
CREATE INDEX "bench_assignments_review_id_status_idx" ON "bench_assignments"("review_id", "status");

-- CreateIndex
CREATE INDEX "bench_assignments_judge_user_id_idx" ON "bench_assignments"("judge_user_id");

-- CreateIndex
CREATE INDEX "bench_assignments_arbiter_id_idx" ON "bench_assignments"("arbiter_id");

-- CreateIndex
CREATE UNIQUE INDEX "court_opinions_neutral_citation_key" ON "court_opinions"("neutral_citation");

-- CreateIndex
CREATE UNIQUE INDEX "court_opinions_akn_iri_key" ON "court_opinions"("akn_iri");

-- CreateIndex
CREATE UNIQUE INDEX "court_opinions_content_sha256_key" ON "court_opinions"("content_sha256");

-- CreateIndex
CREATE INDEX "court_opinions_review_id_kind_idx" ON "court_opinions"("review_id", "kind");

-- CreateIndex
CREATE INDEX "court_opinions_author_id_idx" ON "court_opinions"("author_id");

-- CreateIndex
CREATE INDEX "precedent_citations_citing_opinion_id_citing_paragraph_idx" ON "precedent_citations"("citing_opinion_id", "citing_paragraph");

-- CreateIndex
CREATE INDEX "precedent_citations_article_id_idx" ON "precedent_citations"("article_id");

-- CreateIndex
CREATE INDEX "precedent_citations_cited_opinion_id_idx" ON "precedent_citations"("cited_opinion_id");

-- CreateIndex
CREATE INDEX "code_conformity_checks_organization_id_started_at_idx" ON "code_conformity_checks"("organization_id", "started_at");

-- CreateIndex
CREATE INDEX "code_conformity_checks_requested_by_id_idx" ON "code_conformity_checks"("requested_by_id");

-- CreateIndex
CREATE INDEX "code_conformity_checks_article_id_idx" ON "code_conformity_checks"("article_id");

-- CreateIndex
CREATE INDEX "code_conformity_checks_compliance_id_idx" ON "code_conformity_checks"("compliance_id");

-- CreateIndex
CREATE INDEX "code_conformity_checks_waiver_review_id_idx" ON "code_conformity_checks"("waiver_review_id");

-- CreateIndex
CREATE UNIQUE INDEX "code_conformity_checks_repository_git_commit_engine_version_key" ON "code_conformity_checks"("repository", "git_commit", "engine_version");

-- AddForeignKey
ALTER TABLE "constitutional_reviews" ADD CONSTRAINT "constitutional_reviews_petition_id_fkey" FOREIGN KEY ("petition_id") REFERENCES "court_petitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bench_assignments" ADD CONSTRAINT "bench_assignments_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "constitutional_reviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bench_assignments" ADD CONSTRAINT "bench_assignments_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "bench_assignments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "court_opinions" ADD CONSTRAINT "court_opinions_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "constitutional_reviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "court_opinions" ADD CONSTRAINT "court_opinions_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "bench_assignments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "precedent_citations" ADD CONSTRAINT "precedent_citations_citing_opinion_id_fkey" FOREIGN KEY ("citing_opinion_id") REFERENCES "court_opinions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "precedent_citations" ADD CONSTRAINT "precedent_citations_cited_opinion_id_fkey" FOREIGN KEY ("cited_opinion_id") REFERENCES "court_opinions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "code_conformity_checks" ADD CONSTRAINT "code_conformity_checks_waiver_review_id_fkey" FOREIGN KEY ("waiver_review_id") REFERENCES "constitutional_reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of court_petitions
ALTER TABLE "court_petitions" ADD CONSTRAINT "court_petitions_case_number_dc79d1cf_check"
    CHECK (case_number ~ '^CCT[0-9]{1,5}/[0-9]{4}$');
ALTER TABLE "court_petitions" ADD CONSTRAINT "court_petitions_article_eids_9638802f_check"
    CHECK (coalesce(cardinality(article_eids), 0) >= 1);
ALTER TABLE "court_petitions" ADD CONSTRAINT "court_petitions_status_dismissal_ground_0529cfa6_check"
    CHECK ((status = 'DISMISSED') = (dismissal_ground IS NOT NULL));
ALTER TABLE "court_petitions" ADD CONSTRAINT "court_petitions_status_decided_at_b9e17bf7_check"
    CHECK (status = 'WITHDRAWN' OR (status = 'FILED') = (decided_at IS NULL));
ALTER TABLE "court_petitions" ADD CONSTRAINT "court_petitions_decided_at_filed_at_77163bff_check"
    CHECK (decided_at >= filed_at);

-- Safeguards of constitutional_reviews
ALTER TABLE "constitutional_reviews" ADD CONSTRAINT "constitutional_reviews_origin_petition_id_2cfdda6d_check"
    CHECK ((origin = 'PETITION') = (petition_id IS NOT NULL));
ALTER TABLE "constitutional_reviews" ADD CONSTRAINT "constitutional_reviews_subject_proposal_id_c7173e52_check"
    CHECK ((subject = 'PROPOSAL') = (proposal_id IS NOT NULL));
ALTER TABLE "constitutional_reviews" ADD CONSTRAINT "constitutional_reviews_bench_size_fe2b6505_check"
    CHECK (bench_size IN (3, 5, 7, 9, 11));
ALTER TABLE "constitutional_reviews" ADD CONSTRAINT "constitutional_reviews_quorum_bench_size_4c735951_check"
    CHECK (quorum BETWEEN 2 AND bench_size);
ALTER TABLE "constitutional_reviews" ADD CONSTRAINT "constitutional_reviews_votes_valid_votes_invalid_5ae5ba34_check"
    CHECK (votes_valid >= 0 AND votes_invalid >= 0 AND votes_valid + votes_invalid <= bench_size);
ALTER TABLE "constitutional_reviews" ADD CONSTRAINT "constitutional_reviews_status_votes_valid_votes_ef957719_check"
    CHECK (status <> 'DECIDED' OR votes_valid + votes_invalid >= quorum);
ALTER TABLE "constitutional_reviews" ADD CONSTRAINT "constitutional_reviews_status_ruling_decided_on_a15946c7_check"
    CHECK ((status = 'DECIDED') = (ruling IS NOT NULL AND decided_on IS NOT NULL));
ALTER TABLE "constitutional_reviews" ADD CONSTRAINT "constitutional_reviews_ruling_votes_invalid_vote_7d47b0be_check"
    CHECK (ruling IS NULL OR ruling <> 'INVALID' OR votes_invalid > votes_valid);
ALTER TABLE "constitutional_reviews" ADD CONSTRAINT "constitutional_reviews_ruling_votes_valid_votes_5703dccb_check"
    CHECK (ruling IS NULL OR ruling NOT IN ('VALID', 'VALID_AS_READ') OR votes_valid >= votes_invalid);
ALTER TABLE "constitutional_reviews" ADD CONSTRAINT "constitutional_reviews_suspended_invalidity_mont_a352ff4f_check"
    CHECK (suspended_invalidity_months BETWEEN 0 AND 24);
ALTER TABLE "constitutional_reviews" ADD CONSTRAINT "constitutional_reviews_suspended_invalidity_mont_87bc89ee_check"
    CHECK (suspended_invalidity_months = 0 OR (ruling IS NOT NULL AND ruling = 'INVALID'));
ALTER TABLE "constitutional_reviews" ADD CONSTRAINT "constitutional_reviews_due_on_opened_on_decided_5570bd6e_check"
    CHECK (due_on > opened_on AND decided_on >= opened_on);
CREATE UNIQUE INDEX "constitutional_reviews_proposal_id_bc614bfe_key" ON "constitutional_reviews" ("proposal_id")
    WHERE (status <> 'LAPSED' AND deleted_at IS NULL);

-- Safeguards of bench_assignments
ALTER TABLE "bench_assignments" ADD CONSTRAINT "bench_assignments_status_left_at_323c5d6c_check"
    CHECK ((status IN ('RECUSED', 'REPLACED')) = (left_at IS NOT NULL));
ALTER TABLE "bench_assignments" ADD CONSTRAINT "bench_assignments_status_recusal_reason_16bdc140_check"
    CHECK ((status = 'RECUSED') = (recusal_reason IS NOT NULL));
ALTER TABLE "bench_assignments" ADD CONSTRAINT "bench_assignments_left_at_assigned_at_5ea8f26a_check"
    CHECK (left_at >= assigned_at);
ALTER TABLE "bench_assignments" ADD CONSTRAINT "bench_assignments_replaces_id_id_63217d5f_check"
    CHECK (replaces_id <> id);
CREATE UNIQUE INDEX "bench_assignments_review_id_2c808913_key" ON "bench_assignments" ("review_id")
    WHERE (seat = 'PRESIDING' AND left_at IS NULL);
CREATE UNIQUE INDEX "bench_assignments_review_id_judge_user_id_c82f65d2_key" ON "bench_assignments" ("review_id", "judge_user_id")
    WHERE (left_at IS NULL);

-- Safeguards of court_opinions
ALTER TABLE "court_opinions" ADD CONSTRAINT "court_opinions_neutral_citation_7e026cf3_check"
    CHECK (neutral_citation ~ '^[[][0-9]{4}[]] AZCC [0-9]{1,4}$');
ALTER TABLE "court_opinions" ADD CONSTRAINT "court_opinions_kind_neutral_citation_4ffc8042_check"
    CHECK ((kind = 'MAJORITY') = (neutral_citation IS NOT NULL));
ALTER TABLE "court_opinions" ADD CONSTRAINT "court_opinions_paragraph_count_0a6a9dd9_check"
    CHECK (paragraph_count >= 1);
ALTER TABLE "court_opinions" ADD CONSTRAINT "court_opinions_akn_iri_4057c297_check"
    CHECK (akn_iri ~ '^/akn/');
ALTER TABLE "court_opinions" ADD CONSTRAINT "court_opinions_content_sha256_66cce6d9_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "court_opinions" ADD CONSTRAINT "court_opinions_language_0ea29bd8_check"
    CHECK (language ~ '^[a-z]{3}$');
ALTER TABLE "court_opinions" ADD CONSTRAINT "court_opinions_author_id_per_curiam_5cddde7f_check"
    CHECK (author_id IS NOT NULL OR per_curiam);
ALTER TABLE "court_opinions" ADD CONSTRAINT "court_opinions_per_curiam_kind_4b720209_check"
    CHECK (NOT per_curiam OR kind = 'MAJORITY');
CREATE UNIQUE INDEX "court_opinions_review_id_793b97a3_key" ON "court_opinions" ("review_id")
    WHERE (kind = 'MAJORITY');

-- Safeguards of precedent_citations
ALTER TABLE "precedent_citations" ADD CONSTRAINT "precedent_citations_cited_opinion_id_article_id_079ffc55_check"
    CHECK (num_nonnulls(cited_opinion_id, article_id, outside_citation) = 1);
ALTER TABLE "precedent_citations" ADD CONSTRAINT "precedent_citations_cited_opinion_id_citing_opin_b587e021_check"
    CHECK (cited_opinion_id <> citing_opinion_id);
ALTER TABLE "precedent_citations" ADD CONSTRAINT "precedent_citations_citing_paragraph_cited_parag_e977e815_check"
    CHECK (citing_paragraph >= 1 AND cited_paragraph >= 1);
ALTER TABLE "precedent_citations" ADD CONSTRAINT "precedent_citations_treatment_cited_opinion_id_34d21f67_check"
    CHECK (treatment <> 'OVERRULES' OR cited_opinion_id IS NOT NULL);
ALTER TABLE "precedent_citations" ADD CONSTRAINT "precedent_citations_cited_paragraph_article_id_dab3e25a_check"
    CHECK (cited_paragraph IS NULL OR article_id IS NULL);
CREATE UNIQUE INDEX "precedent_citations_citing_opinion_id_cited_opinio_d15aa952_key" ON "precedent_citations" ("citing_opinion_id", "cited_opinion_id", "citing_paragraph")
    WHERE (cited_opinion_id IS NOT NULL);
CREATE UNIQUE INDEX "precedent_citations_citing_opinion_id_article_id_c_7a37f656_key" ON "precedent_citations" ("citing_opinion_id", "article_id", "citing_paragraph")
    WHERE (article_id IS NOT NULL);

-- Safeguards of code_conformity_checks
ALTER TABLE "code_conformity_checks" ADD CONSTRAINT "code_conformity_checks_git_commit_80753151_check"
    CHECK (git_commit ~ '^[0-9a-f]{40}$');
ALTER TABLE "code_conformity_checks" ADD CONSTRAINT "code_conformity_checks_rules_checked_rules_passe_e8b12386_check"
    CHECK (rules_checked >= rules_passed AND rules_passed >= 0);
ALTER TABLE "code_conformity_checks" ADD CONSTRAINT "code_conformity_checks_failed_rules_rules_checke_fdebe1b8_check"
    CHECK (coalesce(cardinality(failed_rules), 0) = rules_checked - rules_passed);
ALTER TABLE "code_conformity_checks" ADD CONSTRAINT "code_conformity_checks_verdict_rules_passed_rule_ceb1f953_check"
    CHECK (verdict <> 'CONFORMING' OR rules_passed = rules_checked);
ALTER TABLE "code_conformity_checks" ADD CONSTRAINT "code_conformity_checks_verdict_rules_passed_rule_f07261bc_check"
    CHECK (verdict <> 'NON_CONFORMING' OR rules_passed < rules_checked);
ALTER TABLE "code_conformity_checks" ADD CONSTRAINT "code_conformity_checks_verdict_waiver_review_id_58204dd5_check"
    CHECK ((verdict = 'WAIVED') = (waiver_review_id IS NOT NULL));
ALTER TABLE "code_conformity_checks" ADD CONSTRAINT "code_conformity_checks_verdict_finished_at_c53abd90_check"
    CHECK ((verdict = 'PENDING') = (finished_at IS NULL));
ALTER TABLE "code_conformity_checks" ADD CONSTRAINT "code_conformity_checks_finished_at_started_at_acea3dfb_check"
    CHECK (finished_at >= started_at);

-- Live rows of constitutional_reviews
CREATE VIEW azora_keys."constitutional_reviews_cc2450f2_live" AS
    SELECT "id" FROM "constitutional_reviews"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."constitutional_reviews_cc2450f2_live" TO azora_user;

-- Own rows of constitutional_reviews
CREATE VIEW azora_keys."constitutional_reviews_96f37f50_own" AS
    SELECT "id" FROM "constitutional_reviews"
    WHERE "organization_id" = (SELECT azora.tenant())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."constitutional_reviews_96f37f50_own" TO azora_user;

-- Access to court_petitions
ALTER TABLE "court_petitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "court_petitions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "court_petitions" TO azora_service;
GRANT SELECT ON "court_petitions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("grounds", "relief_sought", "urgency_ground") ON "court_petitions" TO azora_maintenance;
CREATE POLICY "court_petitions_dd489912_access" ON "court_petitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "court_petitions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "court_petitions" FOR SELECT TO azora_user
    USING ("petitioner_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "court_petitions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "petitioner_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."court_petitions" WITH (security_barrier = true) AS
    SELECT "id", "petitioner_id", "case_number", "kind", "standing", "subject", "proposal_id", "article_eids",
        azora.mask_free_text("grounds") AS "grounds", azora.mask_free_text("relief_sought") AS "relief_sought",
        azora.mask_free_text("urgency_ground") AS "urgency_ground", "status", "dismissal_ground", "filed_at",
        "decided_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "court_petitions";
GRANT SELECT ON azora_reader."court_petitions" TO azora_reader;
ALTER VIEW azora_reader."court_petitions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "court_petitions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{grounds,relief_sought,urgency_ground}', '{petitioner_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "court_petitions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{grounds,relief_sought,urgency_ground}', '{petitioner_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "court_petitions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{grounds,relief_sought,urgency_ground}', '{petitioner_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "court_petitions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to constitutional_reviews
ALTER TABLE "constitutional_reviews" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "constitutional_reviews" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "constitutional_reviews" TO azora_service;
GRANT SELECT ON "constitutional_reviews" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "constitutional_reviews_77a32732_access" ON "constitutional_reviews"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "constitutional_reviews" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "constitutional_reviews" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "constitutional_reviews" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."constitutional_reviews" WITH (security_barrier = true) AS
    SELECT "id", "petition_id", "origin", "subject", "proposal_id", "question", "registrar_id", "bench_size", "quorum",
        "votes_valid", "votes_invalid", "ruling", "suspended_invalidity_months", "interim_order", "status",
        "opened_on", "due_on", "decided_on", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "constitutional_reviews";
GRANT SELECT ON azora_reader."constitutional_reviews" TO azora_reader;
ALTER VIEW azora_reader."constitutional_reviews" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "constitutional_reviews"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "constitutional_reviews"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "constitutional_reviews"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "constitutional_reviews"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to bench_assignments
ALTER TABLE "bench_assignments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "bench_assignments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "bench_assignments" TO azora_service;
GRANT SELECT ON "bench_assignments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "bench_assignments_14e879ec_access" ON "bench_assignments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "bench_assignments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "bench_assignments" FOR SELECT TO azora_user
    USING ("judge_user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "bench_assignments" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."constitutional_reviews_cc2450f2_live" live WHERE live."id" = "bench_assignments"."review_id"));
CREATE VIEW azora_reader."bench_assignments" WITH (security_barrier = true) AS
    SELECT "id", "review_id", "judge_user_id", "arbiter_id", "seat", "vote", "replaces_id", "status", "recusal_reason",
        "assigned_at", "left_at", "created_at", "updated_at"
    FROM "bench_assignments";
GRANT SELECT ON azora_reader."bench_assignments" TO azora_reader;
ALTER VIEW azora_reader."bench_assignments" OWNER TO azora_masker;

-- Access to court_opinions
ALTER TABLE "court_opinions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "court_opinions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "court_opinions" TO azora_service;
GRANT SELECT ON "court_opinions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "court_opinions_247926d4_access" ON "court_opinions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "court_opinions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "court_opinions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "court_opinions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "review_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."constitutional_reviews_96f37f50_own")))
        OR EXISTS (SELECT FROM azora_keys."constitutional_reviews_cc2450f2_live" live WHERE live."id" = "court_opinions"."review_id"));
CREATE VIEW azora_reader."court_opinions" WITH (security_barrier = true) AS
    SELECT "id", "review_id", "author_id", "per_curiam", "kind", "neutral_citation", "akn_iri", "language", "headnote",
        "motivation", "order_text", "paragraph_count", "content_sha256", "handed_down_on", "created_at", "updated_at"
    FROM "court_opinions";
GRANT SELECT ON azora_reader."court_opinions" TO azora_reader;
ALTER VIEW azora_reader."court_opinions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "court_opinions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "court_opinions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "court_opinions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "court_opinions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to precedent_citations
ALTER TABLE "precedent_citations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "precedent_citations" FROM PUBLIC;
GRANT SELECT, INSERT ON "precedent_citations" TO azora_service;
GRANT SELECT ON "precedent_citations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "precedent_citations_9dd785c0_access" ON "precedent_citations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "precedent_citations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "precedent_citations" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."precedent_citations" WITH (security_barrier = true) AS
    SELECT "id", "citing_opinion_id", "cited_opinion_id", "article_id", "outside_citation", "treatment",
        "citing_paragraph", "cited_paragraph", "quotation", "created_at"
    FROM "precedent_citations";
GRANT SELECT ON azora_reader."precedent_citations" TO azora_reader;
ALTER VIEW azora_reader."precedent_citations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "precedent_citations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "precedent_citations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to code_conformity_checks
ALTER TABLE "code_conformity_checks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "code_conformity_checks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "code_conformity_checks" TO azora_service;
GRANT SELECT ON "code_conformity_checks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "code_conformity_checks_abf8c983_access" ON "code_conformity_checks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "code_conformity_checks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "code_conformity_checks" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "code_conformity_checks" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."code_conformity_checks" WITH (security_barrier = true) AS
    SELECT "id", "repository", "git_commit", "pull_request_number", "requested_by_id", "engine_version", "article_id",
        "rules_checked", "rules_passed", "failed_rules", "verdict", "waiver_review_id", "blocking", "started_at",
        "finished_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "code_conformity_checks";
GRANT SELECT ON azora_reader."code_conformity_checks" TO azora_reader;
ALTER VIEW azora_reader."code_conformity_checks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "code_conformity_checks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "code_conformity_checks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "code_conformity_checks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "code_conformity_checks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
