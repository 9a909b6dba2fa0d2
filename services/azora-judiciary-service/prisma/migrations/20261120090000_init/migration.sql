-- CreateEnum
CREATE TYPE "CaseCategory" AS ENUM ('CONTRACT', 'PAYMENT', 'CONDUCT', 'DISCIPLINARY', 'INTELLECTUAL_PROPERTY', 'ACADEMIC', 'ENFORCEMENT', 'APPEAL');

-- CreateEnum
CREATE TYPE "Confidentiality" AS ENUM ('PUBLIC', 'PARTIES', 'SEALED');

-- CreateEnum
CREATE TYPE "JudicialStatus" AS ENUM ('FILED', 'ADMITTED', 'PRE_HEARING', 'HEARING', 'DECIDED', 'ENFORCED', 'SETTLED', 'WITHDRAWN', 'CLOSED');

-- CreateEnum
CREATE TYPE "PartyPart" AS ENUM ('CLAIMANT', 'RESPONDENT', 'INTERVENOR', 'WITNESS', 'EXPERT', 'REPRESENTATIVE', 'AMICUS');

-- CreateEnum
CREATE TYPE "ServiceStatus" AS ENUM ('NOT_SERVED', 'SERVED', 'REFUSED', 'UNDELIVERABLE');

-- CreateEnum
CREATE TYPE "ExhibitKind" AS ENUM ('DOCUMENT', 'IMAGE', 'AUDIO', 'VIDEO', 'MESSAGE_LOG', 'SOURCE_CODE', 'TRANSACTION_RECORD', 'DATABASE_EXTRACT');

-- CreateEnum
CREATE TYPE "AcquisitionMethod" AS ENUM ('PARTY_UPLOAD', 'PLATFORM_EXTRACT', 'FORENSIC_IMAGE', 'THIRD_PARTY');

-- CreateEnum
CREATE TYPE "Admissibility" AS ENUM ('PENDING', 'ADMITTED', 'EXCLUDED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ExclusionGround" AS ENUM ('IRRELEVANT', 'PRIVILEGED', 'UNLAWFULLY_OBTAINED', 'NOT_AUTHENTIC', 'LATE');

-- CreateEnum
CREATE TYPE "CustodyAction" AS ENUM ('RECEIVED', 'VERIFIED', 'COPIED', 'EXAMINED', 'TRANSFERRED', 'SEALED', 'DISPOSED');

-- CreateEnum
CREATE TYPE "HearingPurpose" AS ENUM ('CASE_MANAGEMENT', 'MERITS', 'EVIDENCE', 'INTERIM_RELIEF', 'COSTS');

-- CreateEnum
CREATE TYPE "HearingMode" AS ENUM ('IN_PERSON', 'VIDEO', 'WRITTEN');

-- CreateEnum
CREATE TYPE "HearingStatus" AS ENUM ('SCHEDULED', 'IN_PROGRESS', 'HELD', 'POSTPONED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "BenchVote" AS ENUM ('FOR', 'AGAINST', 'PARTLY', 'DISSENT', 'RECUSED');

-- CreateEnum
CREATE TYPE "DecisionOutcome" AS ENUM ('UPHELD', 'PARTLY_UPHELD', 'DISMISSED', 'SETTLED', 'REMITTED');

-- CreateEnum
CREATE TYPE "CostsAgainst" AS ENUM ('NONE', 'CLAIMANT', 'RESPONDENT', 'EACH_OWN');

-- CreateEnum
CREATE TYPE "OrderKind" AS ENUM ('PAY', 'RELEASE_ESCROW', 'REFUND', 'DELIVER', 'CORRECT_RECORD', 'SUSPEND_ACCOUNT', 'APOLOGISE');

-- CreateEnum
CREATE TYPE "OrderStatus" AS ENUM ('ISSUED', 'SERVED', 'PARTLY_SATISFIED', 'SATISFIED', 'STAYED', 'DEFAULTED', 'SET_ASIDE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "judicial_cases" (
    "id" UUID NOT NULL,
    "filed_by_id" UUID NOT NULL,
    "respondent_id" UUID,
    "case_number" VARCHAR(16) NOT NULL,
    "title" TEXT,
    "category" "CaseCategory" NOT NULL,
    "arbiter_case_id" UUID,
    "escrow_hold_id" UUID,
    "appeal_of_id" UUID,
    "amount_claimed" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "confidentiality" "Confidentiality" NOT NULL DEFAULT 'PARTIES',
    "sealing_reason" TEXT,
    "status" "JudicialStatus" NOT NULL DEFAULT 'FILED',
    "filed_at" TIMESTAMPTZ(6) NOT NULL,
    "heard_from" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "judicial_cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_parties" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "user_id" UUID,
    "party_organization_id" UUID,
    "is_outsider" BOOLEAN NOT NULL DEFAULT false,
    "outside_name" TEXT,
    "contact_email" TEXT,
    "part" "PartyPart" NOT NULL,
    "represented_by_id" UUID,
    "service_status" "ServiceStatus" NOT NULL DEFAULT 'NOT_SERVED',
    "served_at" TIMESTAMPTZ(6),
    "joined_at" TIMESTAMPTZ(6) NOT NULL,
    "left_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "case_parties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_exhibits" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "submitted_by_id" UUID NOT NULL,
    "exhibit_mark" VARCHAR(7) NOT NULL,
    "kind" "ExhibitKind" NOT NULL,
    "description" TEXT,
    "file_id" UUID NOT NULL,
    "content_sha256" CHAR(64) NOT NULL,
    "size_bytes" BIGINT NOT NULL,
    "acquisition" "AcquisitionMethod" NOT NULL,
    "collected_at" TIMESTAMPTZ(6) NOT NULL,
    "submitted_at" TIMESTAMPTZ(6) NOT NULL,
    "admissibility" "Admissibility" NOT NULL DEFAULT 'PENDING',
    "exclusion_ground" "ExclusionGround",
    "ruled_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "evidence_exhibits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "custody_events" (
    "id" UUID NOT NULL,
    "exhibit_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "action" "CustodyAction" NOT NULL,
    "custodian_id" UUID,
    "to_custodian_id" UUID,
    "observed_sha256" CHAR(64) NOT NULL,
    "intact" BOOLEAN NOT NULL,
    "tool_name" TEXT,
    "note" TEXT,
    "happened_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "custody_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hearings" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "organization_id" UUID,
    "number" SMALLINT NOT NULL,
    "purpose" "HearingPurpose" NOT NULL,
    "mode" "HearingMode" NOT NULL,
    "language" VARCHAR(35) NOT NULL DEFAULT 'en',
    "presiding_arbiter_id" UUID NOT NULL,
    "meeting_url" TEXT,
    "public_access" BOOLEAN NOT NULL DEFAULT false,
    "transcript_file_id" UUID,
    "transcript_sha256" CHAR(64),
    "status" "HearingStatus" NOT NULL DEFAULT 'SCHEDULED',
    "postponement_reason" TEXT,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "hearings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "arbiter_votes" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "question_number" SMALLINT NOT NULL,
    "arbiter_id" UUID NOT NULL,
    "arbiter_user_id" UUID NOT NULL,
    "vote" "BenchVote" NOT NULL,
    "weight" DECIMAL(6,3) NOT NULL DEFAULT 1,
    "recused_reason" TEXT,
    "reasoning_file_id" UUID,
    "cast_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "arbiter_votes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_decisions" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "organization_id" UUID,
    "citation" VARCHAR(20) NOT NULL,
    "outcome" "DecisionOutcome" NOT NULL,
    "prevailing_party_id" UUID,
    "votes_for" SMALLINT NOT NULL,
    "votes_against" SMALLINT NOT NULL,
    "awarded_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "costs_against" "CostsAgainst" NOT NULL DEFAULT 'NONE',
    "summary" TEXT NOT NULL,
    "decision_file_id" UUID NOT NULL,
    "decision_sha256" CHAR(64) NOT NULL,
    "supersedes_id" UUID,
    "superseded_at" TIMESTAMPTZ(6),
    "decided_on" DATE NOT NULL,
    "appeal_until" DATE NOT NULL,
    "final_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "case_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enforcement_orders" (
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "against_id" UUID NOT NULL,
    "kind" "OrderKind" NOT NULL,
    "direction" TEXT NOT NULL,
    "order_amount" DECIMAL(18,8),
    "satisfied_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "escrow_hold_id" UUID,
    "payment_order_id" UUID,
    "status" "OrderStatus" NOT NULL DEFAULT 'ISSUED',
    "issued_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "stay_until" DATE,
    "satisfied_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "enforcement_orders_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "judicial_cases_case_number_key" ON "judicial_cases"("case_number");

-- CreateIndex
CREATE INDEX "judicial_cases_status_filed_at_idx" ON "judicial_cases"("status", "filed_at");

-- CreateIndex
CREATE INDEX "judicial_cases_filed_by_id_idx" ON "judicial_cases"("filed_by_id");

-- CreateIndex
CREATE INDEX "judicial_cases_respondent_id_idx" ON "judicial_cases"("respondent_id");

-- CreateIndex
CREATE INDEX "judicial_cases_arbiter_case_id_idx" ON "judicial_cases"("arbiter_case_id");

-- CreateIndex
CREATE INDEX "judicial_cases_escrow_hold_id_idx" ON "judicial_cases"("escrow_hold_id");

-- CreateIndex
CREATE INDEX "judicial_cases_organization_id_idx" ON "judicial_cases"("organization_id");

-- CreateIndex
CREATE INDEX "judicial_cases_compliance_id_idx" ON "judicial_cases"("compliance_id");

-- CreateIndex
CREATE INDEX "judicial_cases_appeal_of_id_idx" ON "judicial_cases"("appeal_of_id");

-- CreateIndex
CREATE INDEX "case_parties_case_id_part_idx" ON "case_parties"("case_id", "part");

-- CreateIndex
CREATE INDEX "case_parties_user_id_idx" ON "case_parties"("user_id");

-- CreateIndex
CREATE INDEX "case_parties_party_organization_id_idx" ON "case_parties"("party_organization_id");

-- CreateIndex
CREATE INDEX "case_parties_represented_by_id_idx" ON "case_parties"("represented_by_id");

-- CreateIndex
CREATE INDEX "evidence_exhibits_submitted_by_id_idx" ON "evidence_exhibits"("submitted_by_id");

-- CreateIndex
CREATE INDEX "evidence_exhibits_file_id_idx" ON "evidence_exhibits"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_exhibits_case_id_exhibit_mark_key" ON "evidence_exhibits"("case_id", "exhibit_mark");

-- CreateIndex
CREATE INDEX "custody_events_custodian_id_idx" ON "custody_events"("custodian_id");

-- CreateIndex
CREATE INDEX "custody_events_to_custodian_id_idx" ON "custody_events"("to_custodian_id");

-- CreateIndex
CREATE INDEX "custody_events_created_at_idx" ON "custody_events" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "custody_events_exhibit_id_sequence_key" ON "custody_events"("exhibit_id", "sequence");

-- CreateIndex
CREATE INDEX "hearings_organization_id_idx" ON "hearings"("organization_id");

-- CreateIndex
CREATE INDEX "hearings_presiding_arbiter_id_idx" ON "hearings"("presiding_arbiter_id");

-- CreateIndex
CREATE INDEX "hearings_transcript_file_id_idx" ON "hearings"("transcript_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "hearings_case_id_number_key" ON "hearings"("case_id", "number");

-- CreateIndex
CREATE INDEX "arbiter_votes_arbiter_user_id_cast_at_idx" ON "arbiter_votes"("arbiter_user_id", "cast_at");

-- CreateIndex
CREATE INDEX "arbiter_votes_arbiter_id_idx" ON "arbiter_votes"("arbiter_id");

-- CreateIndex
CREATE INDEX "arbiter_votes_reasoning_file_id_idx" ON "arbiter_votes"("reasoning_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "arbiter_votes_case_id_question_number_arbiter_id_key" ON "arbiter_votes"("case_id", "question_number", "arbiter_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_decisions_citation_key" ON "case_decisions"("citation");

-- CreateIndex
CREATE UNIQUE INDEX "case_decisions_supersedes_id_key" ON "case_decisions"("supersedes_id");

-- CreateIndex
CREATE INDEX "case_decisions_case_id_decided_on_idx" ON "case_decisions"("case_id", "decided_on");

-- CreateIndex
CREATE INDEX "case_decisions_organization_id_idx" ON "case_decisions"("organization_id");

-- CreateIndex
CREATE INDEX "case_decisions_decision_file_id_idx" ON "case_decisions"("decision_file_id");

-- CreateIndex
CREATE INDEX "case_decisions_prevailing_party_id_idx" ON "case_decisions"("prevailing_party_id");

-- CreateIndex
CREATE UNIQUE INDEX "enforcement_orders_payment_order_id_key" ON "enforcement_orders"("payment_order_id");

-- CreateIndex
CREATE INDEX "enforcement_orders_decision_id_status_idx" ON "enforcement_orders"("decision_id", "status");

-- CreateIndex
CREATE INDEX "enforcement_orders_against_id_idx" ON "enforcement_orders"("against_id");

-- CreateIndex
CREATE INDEX "enforcement_orders_escrow_hold_id_idx" ON "enforcement_orders"("escrow_hold_id");

-- AddForeignKey
ALTER TABLE "judicial_cases" ADD CONSTRAINT "judicial_cases_appeal_of_id_fkey" FOREIGN KEY ("appeal_of_id") REFERENCES "judicial_cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_parties" ADD CONSTRAINT "case_parties_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "judicial_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_parties" ADD CONSTRAINT "case_parties_represented_by_id_fkey" FOREIGN KEY ("represented_by_id") REFERENCES "case_parties"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_exhibits" ADD CONSTRAINT "evidence_exhibits_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "judicial_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_exhibits" ADD CONSTRAINT "evidence_exhibits_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "case_parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_exhibit_id_fkey" FOREIGN KEY ("exhibit_id") REFERENCES "evidence_exhibits"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "judicial_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "arbiter_votes" ADD CONSTRAINT "arbiter_votes_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "judicial_cases"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "judicial_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_prevailing_party_id_fkey" FOREIGN KEY ("prevailing_party_id") REFERENCES "case_parties"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "case_decisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enforcement_orders" ADD CONSTRAINT "enforcement_orders_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "case_decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enforcement_orders" ADD CONSTRAINT "enforcement_orders_against_id_fkey" FOREIGN KEY ("against_id") REFERENCES "case_parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of judicial_cases
ALTER TABLE "judicial_cases" ADD CONSTRAINT "judicial_cases_case_number_b3815811_check"
    CHECK (case_number ~ '^[A-Z]{2,4}[0-9]{1,6}/[0-9]{4}$');
ALTER TABLE "judicial_cases" ADD CONSTRAINT "judicial_cases_amount_claimed_category_e38be3fb_check"
    CHECK (amount_claimed = 0 OR category <> 'DISCIPLINARY');
ALTER TABLE "judicial_cases" ADD CONSTRAINT "judicial_cases_status_heard_from_4f3adae3_check"
    CHECK (status NOT IN ('HEARING', 'DECIDED', 'ENFORCED') OR heard_from IS NOT NULL);
ALTER TABLE "judicial_cases" ADD CONSTRAINT "judicial_cases_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "judicial_cases" ADD CONSTRAINT "judicial_cases_closed_at_filed_at_2ab2b406_check"
    CHECK (closed_at >= filed_at);
ALTER TABLE "judicial_cases" ADD CONSTRAINT "judicial_cases_respondent_id_filed_by_id_3b543049_check"
    CHECK (respondent_id <> filed_by_id);
ALTER TABLE "judicial_cases" ADD CONSTRAINT "judicial_cases_appeal_of_id_id_655ceead_check"
    CHECK (appeal_of_id <> id);
ALTER TABLE "judicial_cases" ADD CONSTRAINT "judicial_cases_category_appeal_of_id_802e2c3e_check"
    CHECK ((category = 'APPEAL') = (appeal_of_id IS NOT NULL));
ALTER TABLE "judicial_cases" ADD CONSTRAINT "judicial_cases_confidentiality_sealing_reason_5f90ce52_check"
    CHECK (confidentiality <> 'SEALED' OR sealing_reason IS NOT NULL);
ALTER TABLE "judicial_cases" ADD CONSTRAINT "judicial_cases_amount_claimed_d8f8f4fc_check"
    CHECK (amount_claimed >= 0 AND amount_claimed < 'NaN');

-- Safeguards of case_parties
ALTER TABLE "case_parties" ADD CONSTRAINT "case_parties_user_id_party_organization_id_a3de5ea2_check"
    CHECK (num_nonnulls(user_id, party_organization_id) <= 1);
ALTER TABLE "case_parties" ADD CONSTRAINT "case_parties_is_outsider_user_id_party_organizat_29298aa8_check"
    CHECK (is_outsider = (user_id IS NULL AND party_organization_id IS NULL) AND (is_outsider OR outside_name IS NULL));
ALTER TABLE "case_parties" ADD CONSTRAINT "case_parties_service_status_served_at_d11f22d7_check"
    CHECK ((service_status = 'SERVED') = (served_at IS NOT NULL));
ALTER TABLE "case_parties" ADD CONSTRAINT "case_parties_represented_by_id_id_0de18a58_check"
    CHECK (represented_by_id <> id);
ALTER TABLE "case_parties" ADD CONSTRAINT "case_parties_part_represented_by_id_7d4ac6d5_check"
    CHECK (part <> 'REPRESENTATIVE' OR represented_by_id IS NULL);
ALTER TABLE "case_parties" ADD CONSTRAINT "case_parties_left_at_joined_at_8885f2a7_check"
    CHECK (left_at >= joined_at);
CREATE UNIQUE INDEX "case_parties_case_id_user_id_part_828d578f_key" ON "case_parties" ("case_id", "user_id", "part")
    WHERE (user_id IS NOT NULL AND left_at IS NULL);

-- Safeguards of evidence_exhibits
ALTER TABLE "evidence_exhibits" ADD CONSTRAINT "evidence_exhibits_exhibit_mark_ad700ec3_check"
    CHECK (exhibit_mark ~ '^[A-Z]{1,3}[0-9]{1,4}$');
ALTER TABLE "evidence_exhibits" ADD CONSTRAINT "evidence_exhibits_content_sha256_66cce6d9_check"
    CHECK (content_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "evidence_exhibits" ADD CONSTRAINT "evidence_exhibits_size_bytes_8757e886_check"
    CHECK (size_bytes > 0);
ALTER TABLE "evidence_exhibits" ADD CONSTRAINT "evidence_exhibits_admissibility_exclusion_ground_05d80a29_check"
    CHECK ((admissibility = 'EXCLUDED') = (exclusion_ground IS NOT NULL));
ALTER TABLE "evidence_exhibits" ADD CONSTRAINT "evidence_exhibits_admissibility_ruled_at_7f2587fb_check"
    CHECK ((admissibility = 'PENDING') = (ruled_at IS NULL));
ALTER TABLE "evidence_exhibits" ADD CONSTRAINT "evidence_exhibits_collected_at_submitted_at_de8a4733_check"
    CHECK (collected_at <= submitted_at);

-- Safeguards of custody_events
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_sequence_3420d290_check"
    CHECK (sequence >= 1);
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_observed_sha256_2a494dc9_check"
    CHECK (observed_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_action_to_custodian_id_b68fa49c_check"
    CHECK ((action = 'TRANSFERRED') = (to_custodian_id IS NOT NULL));
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_to_custodian_id_custodian_id_fef60cb6_check"
    CHECK (to_custodian_id <> custodian_id);
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_intact_note_cc1f8fcd_check"
    CHECK (intact OR note IS NOT NULL);

-- Safeguards of hearings
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_ends_at_starts_at_ce401a82_check"
    CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '12 hours');
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_number_98bc0389_check"
    CHECK (number >= 1);
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_mode_meeting_url_status_5b045329_check"
    CHECK (mode = 'IN_PERSON' OR meeting_url IS NOT NULL OR status IN ('POSTPONED', 'CANCELLED'));
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_meeting_url_11f49e66_check"
    CHECK (meeting_url ~ '^https://');
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_status_postponement_reason_3b6d96d1_check"
    CHECK ((status = 'POSTPONED') = (postponement_reason IS NOT NULL));
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_status_transcript_sha256_purpose_8d74e935_check"
    CHECK (status <> 'HELD' OR transcript_sha256 IS NOT NULL OR purpose = 'CASE_MANAGEMENT');
ALTER TABLE "hearings" ADD CONSTRAINT "hearings_transcript_sha256_67a6455b_check"
    CHECK (transcript_sha256 ~ '^[0-9a-f]{64}$');

-- Safeguards of arbiter_votes
ALTER TABLE "arbiter_votes" ADD CONSTRAINT "arbiter_votes_question_number_7dcaffe3_check"
    CHECK (question_number >= 1);
ALTER TABLE "arbiter_votes" ADD CONSTRAINT "arbiter_votes_vote_reasoning_file_id_7b6e7d94_check"
    CHECK (vote <> 'DISSENT' OR reasoning_file_id IS NOT NULL);
ALTER TABLE "arbiter_votes" ADD CONSTRAINT "arbiter_votes_recused_reason_vote_5034820c_check"
    CHECK (recused_reason IS NULL OR vote = 'RECUSED');
ALTER TABLE "arbiter_votes" ADD CONSTRAINT "arbiter_votes_weight_4f1bd376_check"
    CHECK (weight > 0 AND weight <= 10);

-- Safeguards of case_decisions
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_votes_for_votes_against_outcome_334316d7_check"
    CHECK (votes_for >= 0 AND votes_against >= 0 AND (votes_for + votes_against >= 1 OR outcome = 'SETTLED'));
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_outcome_votes_for_votes_against_1ff373d5_check"
    CHECK (outcome NOT IN ('UPHELD', 'PARTLY_UPHELD') OR votes_for > votes_against);
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_awarded_amount_outcome_9f72f0e7_check"
    CHECK (awarded_amount = 0 OR outcome IN ('UPHELD', 'PARTLY_UPHELD', 'SETTLED'));
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_decision_sha256_6f067488_check"
    CHECK (decision_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_appeal_until_decided_on_9be0b96a_check"
    CHECK (appeal_until > decided_on);
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_final_on_decided_on_6a6dcc7b_check"
    CHECK (final_on >= decided_on);
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_supersedes_id_id_982459c1_check"
    CHECK (supersedes_id <> id);
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_citation_a1161ba7_check"
    CHECK (citation ~ '^[[][0-9]{4}[]] AZT [0-9]{1,5}$');
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_awarded_amount_d9465069_check"
    CHECK (awarded_amount >= 0 AND awarded_amount < 'NaN');
CREATE UNIQUE INDEX "case_decisions_case_id_f4b5ed5b_key" ON "case_decisions" ("case_id")
    WHERE (superseded_at IS NULL);

-- Safeguards of enforcement_orders
ALTER TABLE "enforcement_orders" ADD CONSTRAINT "enforcement_orders_kind_order_amount_c80da6d3_check"
    CHECK ((kind = 'PAY') = (order_amount IS NOT NULL));
ALTER TABLE "enforcement_orders" ADD CONSTRAINT "enforcement_orders_satisfied_amount_order_amount_12493563_check"
    CHECK (satisfied_amount <= order_amount);
ALTER TABLE "enforcement_orders" ADD CONSTRAINT "enforcement_orders_kind_escrow_hold_id_917873fa_check"
    CHECK ((kind = 'RELEASE_ESCROW') = (escrow_hold_id IS NOT NULL));
ALTER TABLE "enforcement_orders" ADD CONSTRAINT "enforcement_orders_status_satisfied_at_219ed390_check"
    CHECK ((status = 'SATISFIED') = (satisfied_at IS NOT NULL));
ALTER TABLE "enforcement_orders" ADD CONSTRAINT "enforcement_orders_status_kind_satisfied_amount_588ee4fa_check"
    CHECK (status <> 'SATISFIED' OR kind <> 'PAY' OR satisfied_amount = order_amount);
ALTER TABLE "enforcement_orders" ADD CONSTRAINT "enforcement_orders_due_on_issued_on_052b708f_check"
    CHECK (due_on > issued_on);
ALTER TABLE "enforcement_orders" ADD CONSTRAINT "enforcement_orders_status_stay_until_8832a390_check"
    CHECK ((status = 'STAYED') = (stay_until IS NOT NULL));
ALTER TABLE "enforcement_orders" ADD CONSTRAINT "enforcement_orders_order_amount_d0749b01_check"
    CHECK (order_amount > 0 AND order_amount < 'NaN');
ALTER TABLE "enforcement_orders" ADD CONSTRAINT "enforcement_orders_satisfied_amount_214e7f0e_check"
    CHECK (satisfied_amount >= 0 AND satisfied_amount < 'NaN');

-- Live rows of judicial_cases
CREATE VIEW azora_keys."judicial_cases_4ffba2b3_live" AS
    SELECT "id" FROM "judicial_cases"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."judicial_cases_4ffba2b3_live" TO azora_user;

-- Live rows of case_decisions
CREATE VIEW azora_keys."case_decisions_985c4db3_live" AS
    SELECT "id" FROM "case_decisions"
    WHERE EXISTS (SELECT FROM azora_keys."judicial_cases_4ffba2b3_live" live WHERE live."id" = "case_decisions"."case_id");
GRANT SELECT ON azora_keys."case_decisions_985c4db3_live" TO azora_user;

-- Own rows of judicial_cases
CREATE VIEW azora_keys."judicial_cases_41d124c9_own" AS
    SELECT "id" FROM "judicial_cases"
    WHERE ("filed_by_id" = (SELECT azora.subject())
        OR "respondent_id" = (SELECT azora.subject()))
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."judicial_cases_41d124c9_own" TO azora_user;

-- Own rows of case_parties
CREATE VIEW azora_keys."case_parties_e80b1c23_own" AS
    SELECT "id" FROM "case_parties"
    WHERE ("user_id" = (SELECT azora.subject())
        OR "case_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."judicial_cases_41d124c9_own")))
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."judicial_cases_4ffba2b3_live" live WHERE live."id" = "case_parties"."case_id"));
GRANT SELECT ON azora_keys."case_parties_e80b1c23_own" TO azora_user;

-- Access to judicial_cases
ALTER TABLE "judicial_cases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "judicial_cases" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "judicial_cases" TO azora_service;
GRANT SELECT ON "judicial_cases" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title") ON "judicial_cases" TO azora_maintenance;
CREATE POLICY "judicial_cases_7f2a6b2d_access" ON "judicial_cases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "judicial_cases" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "judicial_cases" FOR SELECT TO azora_user
    USING ("filed_by_id" = (SELECT azora.subject())
        OR "respondent_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "judicial_cases" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("filed_by_id" = (SELECT azora.subject())
        OR "respondent_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."judicial_cases" WITH (security_barrier = true) AS
    SELECT "id", "filed_by_id", "respondent_id", "case_number", azora.mask_name("title") AS "title", "category",
        "arbiter_case_id", "escrow_hold_id", "appeal_of_id", "amount_claimed", "currency", "confidentiality",
        "sealing_reason", "status", "filed_at", "heard_from", "closed_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "judicial_cases";
GRANT SELECT ON azora_reader."judicial_cases" TO azora_reader;
ALTER VIEW azora_reader."judicial_cases" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "judicial_cases"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{title}', '{filed_by_id,respondent_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "judicial_cases"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{title}', '{filed_by_id,respondent_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "judicial_cases"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{title}', '{filed_by_id,respondent_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "judicial_cases"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to case_parties
ALTER TABLE "case_parties" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "case_parties" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "case_parties" TO azora_service;
GRANT SELECT ON "case_parties" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("outside_name", "contact_email") ON "case_parties" TO azora_maintenance;
CREATE POLICY "case_parties_306aefba_access" ON "case_parties"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "case_parties" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "case_parties" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "case_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."judicial_cases_41d124c9_own")));
CREATE POLICY azora_user_live ON "case_parties" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."judicial_cases_4ffba2b3_live" live WHERE live."id" = "case_parties"."case_id"));
CREATE VIEW azora_reader."case_parties" WITH (security_barrier = true) AS
    SELECT "id", "case_id", "user_id", "party_organization_id", "is_outsider",
        azora.mask_name("outside_name") AS "outside_name", azora.mask_email("contact_email") AS "contact_email",
        "part", "represented_by_id", "service_status", "served_at", "joined_at", "left_at", "created_at", "updated_at"
    FROM "case_parties";
GRANT SELECT ON azora_reader."case_parties" TO azora_reader;
ALTER VIEW azora_reader."case_parties" OWNER TO azora_masker;

-- Access to evidence_exhibits
ALTER TABLE "evidence_exhibits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "evidence_exhibits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "evidence_exhibits" TO azora_service;
GRANT SELECT ON "evidence_exhibits" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("description") ON "evidence_exhibits" TO azora_maintenance;
CREATE POLICY "evidence_exhibits_fb9443e4_access" ON "evidence_exhibits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "evidence_exhibits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "evidence_exhibits" FOR SELECT TO azora_user
    USING ("case_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."judicial_cases_41d124c9_own")));
CREATE VIEW azora_reader."evidence_exhibits" WITH (security_barrier = true) AS
    SELECT "id", "case_id", "submitted_by_id", "exhibit_mark", "kind",
        azora.mask_free_text("description") AS "description", "file_id", "content_sha256", "size_bytes", "acquisition",
        "collected_at", "submitted_at", "admissibility", "exclusion_ground", "ruled_at", "created_at", "updated_at"
    FROM "evidence_exhibits";
GRANT SELECT ON azora_reader."evidence_exhibits" TO azora_reader;
ALTER VIEW azora_reader."evidence_exhibits" OWNER TO azora_masker;

-- Access to custody_events
ALTER TABLE "custody_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "custody_events" FROM PUBLIC;
GRANT SELECT, INSERT ON "custody_events" TO azora_service;
GRANT SELECT ON "custody_events" TO azora_maintenance, azora_masker;
CREATE POLICY "custody_events_015367c4_access" ON "custody_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "custody_events" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."custody_events" WITH (security_barrier = true) AS
    SELECT "id", "exhibit_id", "sequence", "action", "custodian_id", "to_custodian_id", "observed_sha256", "intact",
        "tool_name", "note", "happened_at", "created_at"
    FROM "custody_events";
GRANT SELECT ON azora_reader."custody_events" TO azora_reader;
ALTER VIEW azora_reader."custody_events" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "custody_events"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "custody_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to hearings
ALTER TABLE "hearings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "hearings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "hearings" TO azora_service;
GRANT SELECT ON "hearings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "hearings_5dd2dd76_access" ON "hearings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "hearings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "hearings" FOR SELECT TO azora_user
    USING ("case_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."judicial_cases_41d124c9_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "hearings" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "case_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."judicial_cases_41d124c9_own")))
        OR EXISTS (SELECT FROM azora_keys."judicial_cases_4ffba2b3_live" live WHERE live."id" = "hearings"."case_id"));
CREATE VIEW azora_reader."hearings" WITH (security_barrier = true) AS
    SELECT "id", "case_id", "organization_id", "number", "purpose", "mode", "language", "presiding_arbiter_id",
        "meeting_url", "public_access", "transcript_file_id", "transcript_sha256", "status", "postponement_reason",
        "starts_at", "ends_at", "created_at", "updated_at"
    FROM "hearings";
GRANT SELECT ON azora_reader."hearings" TO azora_reader;
ALTER VIEW azora_reader."hearings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "hearings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "hearings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "hearings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "hearings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to arbiter_votes
ALTER TABLE "arbiter_votes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "arbiter_votes" FROM PUBLIC;
GRANT SELECT, INSERT ON "arbiter_votes" TO azora_service;
GRANT SELECT ON "arbiter_votes" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("recused_reason") ON "arbiter_votes" TO azora_maintenance;
CREATE POLICY "arbiter_votes_bf288530_access" ON "arbiter_votes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "arbiter_votes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "arbiter_votes" FOR SELECT TO azora_user
    USING ("arbiter_user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."arbiter_votes" WITH (security_barrier = true) AS
    SELECT "id", "case_id", "question_number", "arbiter_id", "arbiter_user_id", "vote", "weight",
        azora.mask_free_text("recused_reason") AS "recused_reason", "reasoning_file_id", "cast_at", "created_at"
    FROM "arbiter_votes";
GRANT SELECT ON azora_reader."arbiter_votes" TO azora_reader;
ALTER VIEW azora_reader."arbiter_votes" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "arbiter_votes"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{recused_reason}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "arbiter_votes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to case_decisions
ALTER TABLE "case_decisions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "case_decisions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "case_decisions" TO azora_service;
GRANT SELECT ON "case_decisions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "case_decisions_594f55eb_access" ON "case_decisions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "case_decisions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "case_decisions" FOR SELECT TO azora_user
    USING ("case_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."judicial_cases_41d124c9_own"))
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "case_decisions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "case_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."judicial_cases_41d124c9_own")))
        OR EXISTS (SELECT FROM azora_keys."judicial_cases_4ffba2b3_live" live WHERE live."id" = "case_decisions"."case_id"));
CREATE VIEW azora_reader."case_decisions" WITH (security_barrier = true) AS
    SELECT "id", "case_id", "organization_id", "citation", "outcome", "prevailing_party_id", "votes_for", "votes_against",
        "awarded_amount", "costs_against", "summary", "decision_file_id", "decision_sha256", "supersedes_id",
        "superseded_at", "decided_on", "appeal_until", "final_on", "created_at", "updated_at"
    FROM "case_decisions";
GRANT SELECT ON azora_reader."case_decisions" TO azora_reader;
ALTER VIEW azora_reader."case_decisions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "case_decisions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "case_decisions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "case_decisions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "case_decisions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to enforcement_orders
ALTER TABLE "enforcement_orders" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "enforcement_orders" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "enforcement_orders" TO azora_service;
GRANT SELECT ON "enforcement_orders" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "enforcement_orders_6f1faad0_access" ON "enforcement_orders"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "enforcement_orders" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "enforcement_orders" FOR SELECT TO azora_user
    USING ("against_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."case_parties_e80b1c23_own")));
CREATE POLICY azora_user_live ON "enforcement_orders" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."case_decisions_985c4db3_live" live WHERE live."id" = "enforcement_orders"."decision_id"));
CREATE VIEW azora_reader."enforcement_orders" WITH (security_barrier = true) AS
    SELECT "id", "decision_id", "against_id", "kind", "direction", "order_amount", "satisfied_amount", "currency",
        "escrow_hold_id", "payment_order_id", "status", "issued_on", "due_on", "stay_until", "satisfied_at",
        "created_at", "updated_at"
    FROM "enforcement_orders";
GRANT SELECT ON azora_reader."enforcement_orders" TO azora_reader;
ALTER VIEW azora_reader."enforcement_orders" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "enforcement_orders"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "enforcement_orders"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "enforcement_orders"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "enforcement_orders"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
