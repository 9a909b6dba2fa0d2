-- CreateEnum
CREATE TYPE "SocietyCategory" AS ENUM ('ACADEMIC', 'CULTURAL', 'RELIGIOUS', 'POLITICAL', 'SPORT', 'SERVICE', 'HOBBY');

-- CreateEnum
CREATE TYPE "SocietyStatus" AS ENUM ('APPLIED', 'RECOGNISED', 'SUSPENDED', 'LAPSED', 'DISSOLVED');

-- CreateEnum
CREATE TYPE "SocietyOffice" AS ENUM ('MEMBER', 'CHAIRPERSON', 'DEPUTY', 'SECRETARY', 'TREASURER', 'COMMITTEE');

-- CreateEnum
CREATE TYPE "MembershipStatus" AS ENUM ('PENDING', 'ACTIVE', 'LAPSED', 'LEFT');

-- CreateEnum
CREATE TYPE "AttendanceMode" AS ENUM ('ONSITE', 'ONLINE', 'MIXED');

-- CreateEnum
CREATE TYPE "EventStatus" AS ENUM ('TENTATIVE', 'CONFIRMED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "Participation" AS ENUM ('NEEDS_ACTION', 'ACCEPTED', 'DECLINED', 'TENTATIVE');

-- CreateEnum
CREATE TYPE "CountingMethod" AS ENUM ('FIRST_PAST_THE_POST', 'SINGLE_TRANSFERABLE_VOTE', 'APPROVAL', 'INSTANT_RUNOFF');

-- CreateEnum
CREATE TYPE "ElectionStatus" AS ENUM ('NOMINATING', 'CAMPAIGNING', 'VOTING', 'COUNTING', 'DECLARED', 'DISPUTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "VotingChannel" AS ENUM ('ONLINE', 'STATION');

-- CreateEnum
CREATE TYPE "FundingPurpose" AS ENUM ('EVENT', 'EQUIPMENT', 'TRAVEL', 'TRAINING', 'OUTREACH');

-- CreateEnum
CREATE TYPE "FundingStatus" AS ENUM ('SUBMITTED', 'APPROVED', 'DECLINED', 'PAID', 'ACCOUNTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "student_societies" (
    "id" UUID NOT NULL,
    "campus_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "category" "SocietyCategory" NOT NULL,
    "aims" TEXT,
    "constitution_file_id" UUID,
    "chair_id" UUID,
    "member_count" INTEGER NOT NULL DEFAULT 0,
    "minimum_members" SMALLINT NOT NULL DEFAULT 20,
    "membership_fee" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "balance" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "status" "SocietyStatus" NOT NULL DEFAULT 'APPLIED',
    "recognised_until" DATE,
    "dissolved_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "student_societies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "society_memberships" (
    "id" UUID NOT NULL,
    "society_id" UUID NOT NULL,
    "student_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "academic_year" SMALLINT NOT NULL,
    "office" "SocietyOffice" NOT NULL DEFAULT 'MEMBER',
    "status" "MembershipStatus" NOT NULL DEFAULT 'PENDING',
    "fee_paid" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "joined_on" DATE,
    "left_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "society_memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campus_events" (
    "id" UUID NOT NULL,
    "society_id" UUID,
    "campus_id" UUID,
    "organizer_id" UUID NOT NULL,
    "ical_uid" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "attendance_mode" "AttendanceMode" NOT NULL DEFAULT 'ONSITE',
    "location" TEXT,
    "online_url" TEXT,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "doors_open_at" TIMESTAMPTZ(6),
    "capacity" INTEGER,
    "going_count" INTEGER NOT NULL DEFAULT 0,
    "expected_attendance" INTEGER NOT NULL DEFAULT 50,
    "safety_certificate_number" TEXT,
    "ticket_price" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "minimum_age" SMALLINT NOT NULL DEFAULT 0,
    "serves_alcohol" BOOLEAN NOT NULL DEFAULT false,
    "status" "EventStatus" NOT NULL DEFAULT 'TENTATIVE',
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "campus_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_rsvps" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "participation" "Participation" NOT NULL DEFAULT 'NEEDS_ACTION',
    "guest_count" SMALLINT NOT NULL DEFAULT 0,
    "waitlist_position" INTEGER,
    "dietary_needs" TEXT,
    "ticket_code_hash" TEXT,
    "checked_in_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "event_rsvps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "society_elections" (
    "id" UUID NOT NULL,
    "society_id" UUID,
    "campus_id" UUID,
    "title" TEXT NOT NULL,
    "office" "SocietyOffice" NOT NULL,
    "method" "CountingMethod" NOT NULL DEFAULT 'FIRST_PAST_THE_POST',
    "seats" SMALLINT NOT NULL DEFAULT 1,
    "candidate_ids" UUID[],
    "electoral_officer_id" UUID NOT NULL,
    "election_key" TEXT,
    "nominations_open_at" TIMESTAMPTZ(6) NOT NULL,
    "nominations_close_at" TIMESTAMPTZ(6) NOT NULL,
    "voting_opens_at" TIMESTAMPTZ(6) NOT NULL,
    "voting_closes_at" TIMESTAMPTZ(6) NOT NULL,
    "quorum_percent" SMALLINT NOT NULL DEFAULT 25,
    "eligible_count" INTEGER NOT NULL DEFAULT 0,
    "ballot_count" INTEGER NOT NULL DEFAULT 0,
    "spoilt_count" INTEGER NOT NULL DEFAULT 0,
    "status" "ElectionStatus" NOT NULL DEFAULT 'NOMINATING',
    "declared_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "society_elections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "election_turnout_marks" (
    "id" UUID NOT NULL,
    "election_id" UUID NOT NULL,
    "voter_id" UUID NOT NULL,
    "channel" "VotingChannel" NOT NULL,
    "station" TEXT,
    "credential_hash" TEXT NOT NULL,
    "marked_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "election_turnout_marks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "election_ballots" (
    "id" UUID NOT NULL,
    "election_id" UUID NOT NULL,
    "tracker" CHAR(64) NOT NULL,
    "sealed_choice" BYTEA NOT NULL,
    "well_formed_proof" BYTEA NOT NULL,
    "ballot_style" SMALLINT NOT NULL DEFAULT 1,
    "batch_number" INTEGER NOT NULL,
    "channel" "VotingChannel" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "election_ballots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "election_tallies" (
    "id" UUID NOT NULL,
    "election_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "round" SMALLINT NOT NULL DEFAULT 1,
    "votes" DECIMAL(12,5) NOT NULL,
    "transferred_in" DECIMAL(12,5) NOT NULL DEFAULT 0,
    "quota" DECIMAL(12,5),
    "is_elected" BOOLEAN NOT NULL DEFAULT false,
    "is_eliminated" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "election_tallies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funding_requests" (
    "id" UUID NOT NULL,
    "society_id" UUID NOT NULL,
    "event_id" UUID,
    "requested_by_id" UUID NOT NULL,
    "purpose" "FundingPurpose" NOT NULL,
    "justification" TEXT NOT NULL,
    "requested_amount" DECIMAL(18,8) NOT NULL,
    "approved_amount" DECIMAL(18,8),
    "spent_amount" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "status" "FundingStatus" NOT NULL DEFAULT 'SUBMITTED',
    "decided_by_id" UUID,
    "paid_at" TIMESTAMPTZ(6),
    "accounting_due_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "funding_requests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "student_societies_campus_id_idx" ON "student_societies"("campus_id");

-- CreateIndex
CREATE INDEX "student_societies_constitution_file_id_idx" ON "student_societies"("constitution_file_id");

-- CreateIndex
CREATE INDEX "student_societies_chair_id_idx" ON "student_societies"("chair_id");

-- CreateIndex
CREATE INDEX "student_societies_compliance_id_idx" ON "student_societies"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "student_societies_organization_id_id_key" ON "student_societies"("organization_id", "id");

-- CreateIndex
CREATE INDEX "society_memberships_student_id_idx" ON "society_memberships"("student_id");

-- CreateIndex
CREATE INDEX "society_memberships_user_id_idx" ON "society_memberships"("user_id");

-- CreateIndex
CREATE INDEX "society_memberships_organization_id_society_id_idx" ON "society_memberships"("organization_id", "society_id");

-- CreateIndex
CREATE INDEX "society_memberships_compliance_id_idx" ON "society_memberships"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "society_memberships_society_id_student_id_academic_year_key" ON "society_memberships"("society_id", "student_id", "academic_year");

-- CreateIndex
CREATE UNIQUE INDEX "campus_events_ical_uid_key" ON "campus_events"("ical_uid");

-- CreateIndex
CREATE INDEX "campus_events_campus_id_idx" ON "campus_events"("campus_id");

-- CreateIndex
CREATE INDEX "campus_events_organizer_id_idx" ON "campus_events"("organizer_id");

-- CreateIndex
CREATE INDEX "campus_events_organization_id_society_id_idx" ON "campus_events"("organization_id", "society_id");

-- CreateIndex
CREATE INDEX "campus_events_compliance_id_idx" ON "campus_events"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_rsvps_ticket_code_hash_key" ON "event_rsvps"("ticket_code_hash");

-- CreateIndex
CREATE INDEX "event_rsvps_user_id_idx" ON "event_rsvps"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_rsvps_event_id_user_id_key" ON "event_rsvps"("event_id", "user_id");

-- CreateIndex
CREATE INDEX "society_elections_status_voting_opens_at_idx" ON "society_elections"("status", "voting_opens_at");

-- CreateIndex
CREATE INDEX "society_elections_campus_id_idx" ON "society_elections"("campus_id");

-- CreateIndex
CREATE INDEX "society_elections_electoral_officer_id_idx" ON "society_elections"("electoral_officer_id");

-- CreateIndex
CREATE INDEX "society_elections_organization_id_society_id_idx" ON "society_elections"("organization_id", "society_id");

-- CreateIndex
CREATE INDEX "society_elections_compliance_id_idx" ON "society_elections"("compliance_id");

-- CreateIndex
CREATE INDEX "society_elections_candidate_ids_idx" ON "society_elections" USING GIN ("candidate_ids");

-- CreateIndex
CREATE INDEX "election_turnout_marks_voter_id_idx" ON "election_turnout_marks"("voter_id");

-- CreateIndex
CREATE UNIQUE INDEX "election_turnout_marks_election_id_voter_id_key" ON "election_turnout_marks"("election_id", "voter_id");

-- CreateIndex
CREATE UNIQUE INDEX "election_ballots_tracker_key" ON "election_ballots"("tracker");

-- CreateIndex
CREATE INDEX "election_ballots_election_id_batch_number_idx" ON "election_ballots"("election_id", "batch_number");

-- CreateIndex
CREATE INDEX "election_tallies_candidate_id_idx" ON "election_tallies"("candidate_id");

-- CreateIndex
CREATE UNIQUE INDEX "election_tallies_election_id_round_candidate_id_key" ON "election_tallies"("election_id", "round", "candidate_id");

-- CreateIndex
CREATE INDEX "funding_requests_event_id_idx" ON "funding_requests"("event_id");

-- CreateIndex
CREATE INDEX "funding_requests_requested_by_id_idx" ON "funding_requests"("requested_by_id");

-- CreateIndex
CREATE INDEX "funding_requests_decided_by_id_idx" ON "funding_requests"("decided_by_id");

-- CreateIndex
CREATE INDEX "funding_requests_organization_id_society_id_idx" ON "funding_requests"("organization_id", "society_id");

-- CreateIndex
CREATE INDEX "funding_requests_compliance_id_idx" ON "funding_requests"("compliance_id");

-- AddForeignKey
ALTER TABLE "society_memberships" ADD CONSTRAINT "society_memberships_organization_id_society_id_fkey" FOREIGN KEY ("organization_id", "society_id") REFERENCES "student_societies"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campus_events" ADD CONSTRAINT "campus_events_organization_id_society_id_fkey" FOREIGN KEY ("organization_id", "society_id") REFERENCES "student_societies"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_rsvps" ADD CONSTRAINT "event_rsvps_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "campus_events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "society_elections" ADD CONSTRAINT "society_elections_organization_id_society_id_fkey" FOREIGN KEY ("organization_id", "society_id") REFERENCES "student_societies"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election_turnout_marks" ADD CONSTRAINT "election_turnout_marks_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "society_elections"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "election_ballots" ADD CONSTRAINT "election_ballots_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "society_elections"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "election_tallies" ADD CONSTRAINT "election_tallies_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "society_elections"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "funding_requests" ADD CONSTRAINT "funding_requests_organization_id_society_id_fkey" FOREIGN KEY ("organization_id", "society_id") REFERENCES "student_societies"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_requests" ADD CONSTRAINT "funding_requests_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "campus_events"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Safeguards of student_societies
ALTER TABLE "student_societies" ADD CONSTRAINT "student_societies_name_94f4a45c_check"
    CHECK (char_length(name) BETWEEN 3 AND 100);
ALTER TABLE "student_societies" ADD CONSTRAINT "student_societies_member_count_minimum_members_e43dcef6_check"
    CHECK (member_count >= 0 AND minimum_members BETWEEN 5 AND 100);
ALTER TABLE "student_societies" ADD CONSTRAINT "student_societies_membership_fee_b05401fe_check"
    CHECK (membership_fee >= 0 AND membership_fee < 'NaN');
ALTER TABLE "student_societies" ADD CONSTRAINT "student_societies_status_recognised_until_502070b7_check"
    CHECK (status <> 'RECOGNISED' OR recognised_until IS NOT NULL);
ALTER TABLE "student_societies" ADD CONSTRAINT "student_societies_status_recognised_until_7016bdc1_check"
    CHECK (status <> 'APPLIED' OR recognised_until IS NULL);
ALTER TABLE "student_societies" ADD CONSTRAINT "student_societies_status_dissolved_on_057b953c_check"
    CHECK ((status = 'DISSOLVED') = (dissolved_on IS NOT NULL));
ALTER TABLE "student_societies" ADD CONSTRAINT "student_societies_balance_a0bb6f70_check"
    CHECK (balance >= 0 AND balance < 'NaN');
CREATE UNIQUE INDEX "student_societies_campus_id_name_854151cc_key" ON "student_societies" ("campus_id", "name")
    WHERE (status <> 'DISSOLVED' AND deleted_at IS NULL);

-- Safeguards of society_memberships
ALTER TABLE "society_memberships" ADD CONSTRAINT "society_memberships_academic_year_ed0cc389_check"
    CHECK (academic_year BETWEEN 2000 AND 2100);
ALTER TABLE "society_memberships" ADD CONSTRAINT "society_memberships_status_left_on_124f9688_check"
    CHECK ((status = 'LEFT') = (left_on IS NOT NULL));
ALTER TABLE "society_memberships" ADD CONSTRAINT "society_memberships_fee_paid_233927f9_check"
    CHECK (fee_paid >= 0 AND fee_paid < 'NaN');
ALTER TABLE "society_memberships" ADD CONSTRAINT "society_memberships_status_joined_on_d0c07096_check"
    CHECK (status <> 'ACTIVE' OR joined_on IS NOT NULL);
ALTER TABLE "society_memberships" ADD CONSTRAINT "society_memberships_office_status_814552c6_check"
    CHECK (office = 'MEMBER' OR status <> 'PENDING');
CREATE UNIQUE INDEX "society_memberships_society_id_academic_year_offic_da04c1dd_key" ON "society_memberships" ("society_id", "academic_year", "office")
    WHERE (office IN ('CHAIRPERSON', 'TREASURER', 'SECRETARY') AND status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of campus_events
ALTER TABLE "campus_events" ADD CONSTRAINT "campus_events_ends_at_starts_at_97090a41_check"
    CHECK (ends_at > starts_at AND ends_at - starts_at <= interval '14 days');
ALTER TABLE "campus_events" ADD CONSTRAINT "campus_events_doors_open_at_starts_at_a0b7d7d5_check"
    CHECK (doors_open_at <= starts_at);
ALTER TABLE "campus_events" ADD CONSTRAINT "campus_events_capacity_going_count_ed1241b5_check"
    CHECK (capacity > 0 AND going_count >= 0 AND (capacity IS NULL OR going_count <= capacity));
ALTER TABLE "campus_events" ADD CONSTRAINT "campus_events_ticket_price_e4d4abbd_check"
    CHECK (ticket_price >= 0 AND ticket_price < 'NaN');
ALTER TABLE "campus_events" ADD CONSTRAINT "campus_events_attendance_mode_location_fc892fc4_check"
    CHECK (attendance_mode = 'ONLINE' OR location IS NOT NULL);
ALTER TABLE "campus_events" ADD CONSTRAINT "campus_events_attendance_mode_online_url_0a7c82b8_check"
    CHECK (attendance_mode = 'ONSITE' OR (online_url IS NOT NULL AND online_url ~ '^https://'));
ALTER TABLE "campus_events" ADD CONSTRAINT "campus_events_sequence_56f2c021_check"
    CHECK (sequence >= 0);
ALTER TABLE "campus_events" ADD CONSTRAINT "campus_events_serves_alcohol_minimum_age_fbccd66d_check"
    CHECK (NOT serves_alcohol OR minimum_age >= 18);
ALTER TABLE "campus_events" ADD CONSTRAINT "campus_events_expected_attendance_safety_certifi_0cbf2df2_check"
    CHECK (expected_attendance < 2000 OR safety_certificate_number IS NOT NULL OR status IN ('TENTATIVE', 'CANCELLED'));

-- Safeguards of event_rsvps
ALTER TABLE "event_rsvps" ADD CONSTRAINT "event_rsvps_guest_count_c04bc3cb_check"
    CHECK (guest_count BETWEEN 0 AND 5);
ALTER TABLE "event_rsvps" ADD CONSTRAINT "event_rsvps_checked_in_at_participation_234b6f17_check"
    CHECK ((checked_in_at IS NULL) OR participation = 'ACCEPTED');
ALTER TABLE "event_rsvps" ADD CONSTRAINT "event_rsvps_waitlist_position_participation_54d59665_check"
    CHECK (waitlist_position >= 1 AND (waitlist_position IS NULL OR participation = 'TENTATIVE'));
ALTER TABLE "event_rsvps" ADD CONSTRAINT "event_rsvps_dietary_needs_ce639517_check"
    CHECK (char_length(dietary_needs) <= 300);
CREATE UNIQUE INDEX "event_rsvps_event_id_waitlist_position_6e44a944_key" ON "event_rsvps" ("event_id", "waitlist_position")
    WHERE (waitlist_position IS NOT NULL);

-- Safeguards of society_elections
ALTER TABLE "society_elections" ADD CONSTRAINT "society_elections_nominations_close_at_nominatio_a9765572_check"
    CHECK (nominations_close_at > nominations_open_at AND voting_opens_at >= nominations_close_at AND voting_closes_at > voting_opens_at);
ALTER TABLE "society_elections" ADD CONSTRAINT "society_elections_seats_07714f08_check"
    CHECK (seats BETWEEN 1 AND 30);
ALTER TABLE "society_elections" ADD CONSTRAINT "society_elections_eligible_count_ballot_count_sp_5cb03322_check"
    CHECK (eligible_count >= 0 AND ballot_count BETWEEN 0 AND eligible_count AND spoilt_count BETWEEN 0 AND ballot_count);
ALTER TABLE "society_elections" ADD CONSTRAINT "society_elections_quorum_percent_71588b4c_check"
    CHECK (quorum_percent BETWEEN 0 AND 100);
ALTER TABLE "society_elections" ADD CONSTRAINT "society_elections_candidate_ids_seats_status_2b0344b8_check"
    CHECK (coalesce(cardinality(candidate_ids), 0) >= seats OR status IN ('NOMINATING', 'CANCELLED'));
ALTER TABLE "society_elections" ADD CONSTRAINT "society_elections_status_declared_at_af1a57e6_check"
    CHECK (status = 'DISPUTED' OR (status = 'DECLARED') = (declared_at IS NOT NULL));
ALTER TABLE "society_elections" ADD CONSTRAINT "society_elections_declared_at_voting_closes_at_954c0d8b_check"
    CHECK (declared_at >= voting_closes_at);
ALTER TABLE "society_elections" ADD CONSTRAINT "society_elections_status_ballot_count_eligible_c_321dc9c1_check"
    CHECK (status <> 'DECLARED' OR ballot_count * 100 >= eligible_count * quorum_percent);
ALTER TABLE "society_elections" ADD CONSTRAINT "society_elections_election_key_f80829f2_check"
    CHECK (election_key ~ '^[0-9a-f]{64}$');

-- Safeguards of election_turnout_marks
ALTER TABLE "election_turnout_marks" ADD CONSTRAINT "election_turnout_marks_channel_station_945ce22c_check"
    CHECK (channel = 'ONLINE' OR station IS NOT NULL);
ALTER TABLE "election_turnout_marks" ADD CONSTRAINT "election_turnout_marks_credential_hash_8f007bbf_check"
    CHECK (credential_hash ~ '^[0-9a-f]{64}$');

-- Safeguards of election_ballots
ALTER TABLE "election_ballots" ADD CONSTRAINT "election_ballots_tracker_54c7a627_check"
    CHECK (tracker ~ '^[0-9a-f]{64}$');
ALTER TABLE "election_ballots" ADD CONSTRAINT "election_ballots_sealed_choice_well_formed_proof_21c5bc94_check"
    CHECK (octet_length(sealed_choice) > 0 AND octet_length(well_formed_proof) > 0);
ALTER TABLE "election_ballots" ADD CONSTRAINT "election_ballots_batch_number_9de07b82_check"
    CHECK (batch_number >= 1);
ALTER TABLE "election_ballots" ADD CONSTRAINT "election_ballots_ballot_style_8024786a_check"
    CHECK (ballot_style >= 1);

-- Safeguards of election_tallies
ALTER TABLE "election_tallies" ADD CONSTRAINT "election_tallies_round_404a631b_check"
    CHECK (round >= 1);
ALTER TABLE "election_tallies" ADD CONSTRAINT "election_tallies_votes_transferred_in_c028c58a_check"
    CHECK (votes >= 0 AND transferred_in >= 0);
ALTER TABLE "election_tallies" ADD CONSTRAINT "election_tallies_transferred_in_votes_567a5dd2_check"
    CHECK (transferred_in <= votes);
ALTER TABLE "election_tallies" ADD CONSTRAINT "election_tallies_is_elected_is_eliminated_2de80833_check"
    CHECK (NOT (is_elected AND is_eliminated));
ALTER TABLE "election_tallies" ADD CONSTRAINT "election_tallies_quota_ab0f6e26_check"
    CHECK (quota > 0);
ALTER TABLE "election_tallies" ADD CONSTRAINT "election_tallies_round_transferred_in_a89dcd7d_check"
    CHECK (round > 1 OR transferred_in = 0);

-- Safeguards of funding_requests
ALTER TABLE "funding_requests" ADD CONSTRAINT "funding_requests_requested_amount_5f533eaf_check"
    CHECK (requested_amount > 0 AND requested_amount < 'NaN');
ALTER TABLE "funding_requests" ADD CONSTRAINT "funding_requests_approved_amount_requested_amoun_2e00ff09_check"
    CHECK (approved_amount > 0 AND approved_amount <= requested_amount);
ALTER TABLE "funding_requests" ADD CONSTRAINT "funding_requests_status_approved_amount_50bae8d4_check"
    CHECK (status = 'WITHDRAWN' OR (status IN ('APPROVED', 'PAID', 'ACCOUNTED')) = (approved_amount IS NOT NULL));
ALTER TABLE "funding_requests" ADD CONSTRAINT "funding_requests_status_paid_at_8b19fc1f_check"
    CHECK ((status IN ('PAID', 'ACCOUNTED')) = (paid_at IS NOT NULL));
ALTER TABLE "funding_requests" ADD CONSTRAINT "funding_requests_status_spent_amount_a74d0e1e_check"
    CHECK ((status = 'ACCOUNTED') = (spent_amount IS NOT NULL));
ALTER TABLE "funding_requests" ADD CONSTRAINT "funding_requests_spent_amount_approved_amount_ff232697_check"
    CHECK (spent_amount >= 0 AND spent_amount <= approved_amount);
ALTER TABLE "funding_requests" ADD CONSTRAINT "funding_requests_decided_by_id_requested_by_id_22ac9285_check"
    CHECK (decided_by_id <> requested_by_id);
ALTER TABLE "funding_requests" ADD CONSTRAINT "funding_requests_status_decided_by_id_c24556b1_check"
    CHECK (status = 'SUBMITTED' OR status = 'WITHDRAWN' OR decided_by_id IS NOT NULL);

-- Live rows of campus_events
CREATE VIEW azora_keys."campus_events_aecd89d8_live" AS
    SELECT "id" FROM "campus_events"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."campus_events_aecd89d8_live" TO azora_user;

-- Access to student_societies
ALTER TABLE "student_societies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "student_societies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "student_societies" TO azora_service;
GRANT SELECT ON "student_societies" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "student_societies_0ad8fb6e_access" ON "student_societies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "student_societies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "student_societies" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "student_societies" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."student_societies" WITH (security_barrier = true) AS
    SELECT "id", "campus_id", "name", "category", "aims", "constitution_file_id", "chair_id", "member_count",
        "minimum_members", "membership_fee", "balance", "currency", "status", "recognised_until", "dissolved_on",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "student_societies";
GRANT SELECT ON azora_reader."student_societies" TO azora_reader;
ALTER VIEW azora_reader."student_societies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "student_societies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "student_societies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "student_societies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "student_societies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to society_memberships
ALTER TABLE "society_memberships" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "society_memberships" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "society_memberships" TO azora_service;
GRANT SELECT ON "society_memberships" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "society_id", "student_id", "user_id", "academic_year", "organization_id", "created_at", "updated_at") ON "society_memberships" TO azora_user;
CREATE POLICY "society_memberships_741483f7_access" ON "society_memberships"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "society_memberships" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "society_memberships" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "society_memberships" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "society_memberships" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."society_memberships" WITH (security_barrier = true) AS
    SELECT "id", "society_id", "student_id", "user_id", "academic_year", "office", "status", "fee_paid", "joined_on",
        "left_on", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "society_memberships";
GRANT SELECT ON azora_reader."society_memberships" TO azora_reader;
ALTER VIEW azora_reader."society_memberships" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "society_memberships"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "society_memberships"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "society_memberships"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "society_memberships"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to campus_events
ALTER TABLE "campus_events" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "campus_events" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "campus_events" TO azora_service;
GRANT SELECT ON "campus_events" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "description", "location", "starts_at", "ends_at", "updated_at") ON "campus_events" TO azora_user;
CREATE POLICY "campus_events_1966e6f7_access" ON "campus_events"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "campus_events" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "campus_events" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "campus_events" FOR UPDATE TO azora_user
    USING ("organizer_id" = (SELECT azora.subject()))
    WITH CHECK ("organizer_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "campus_events" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organizer_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."campus_events" WITH (security_barrier = true) AS
    SELECT "id", "society_id", "campus_id", "organizer_id", "ical_uid", "sequence", "title", "description",
        "attendance_mode", "location", "online_url", "starts_at", "ends_at", "doors_open_at", "capacity",
        "going_count", "expected_attendance", "safety_certificate_number", "ticket_price", "currency", "minimum_age",
        "serves_alcohol", "status", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "campus_events";
GRANT SELECT ON azora_reader."campus_events" TO azora_reader;
ALTER VIEW azora_reader."campus_events" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "campus_events"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('organizer_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "campus_events"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('organizer_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "campus_events"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('organizer_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "campus_events"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to event_rsvps
ALTER TABLE "event_rsvps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "event_rsvps" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "event_rsvps" TO azora_service;
GRANT SELECT ("id", "event_id", "user_id", "participation", "guest_count", "waitlist_position", "dietary_needs",
        "checked_in_at", "created_at", "updated_at")
    ON "event_rsvps" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "event_id", "user_id", "participation", "guest_count", "created_at", "updated_at"),
    UPDATE ("participation", "guest_count", "updated_at") ON "event_rsvps" TO azora_user;
GRANT UPDATE ("dietary_needs") ON "event_rsvps" TO azora_maintenance;
CREATE POLICY "event_rsvps_ee49143f_access" ON "event_rsvps"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "event_rsvps" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "event_rsvps" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "event_rsvps" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "event_rsvps" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "event_rsvps" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."campus_events_aecd89d8_live" live WHERE live."id" = "event_rsvps"."event_id"));
CREATE VIEW azora_reader."event_rsvps" WITH (security_barrier = true) AS
    SELECT "id", "event_id", "user_id", "participation", "guest_count", "waitlist_position",
        azora.mask_health("dietary_needs") AS "dietary_needs", "checked_in_at", "created_at", "updated_at"
    FROM "event_rsvps";
GRANT SELECT ON azora_reader."event_rsvps" TO azora_reader;
ALTER VIEW azora_reader."event_rsvps" OWNER TO azora_masker;

-- Access to society_elections
ALTER TABLE "society_elections" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "society_elections" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "society_elections" TO azora_service;
GRANT SELECT ON "society_elections" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "society_elections_3007547c_access" ON "society_elections"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "society_elections" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "society_elections" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "society_elections" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."society_elections" WITH (security_barrier = true) AS
    SELECT "id", "society_id", "campus_id", "title", "office", "method", "seats", "candidate_ids", "electoral_officer_id",
        "election_key", "nominations_open_at", "nominations_close_at", "voting_opens_at", "voting_closes_at",
        "quorum_percent", "eligible_count", "ballot_count", "spoilt_count", "status", "declared_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "society_elections";
GRANT SELECT ON azora_reader."society_elections" TO azora_reader;
ALTER VIEW azora_reader."society_elections" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "society_elections"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "society_elections"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "society_elections"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "society_elections"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to election_turnout_marks
ALTER TABLE "election_turnout_marks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "election_turnout_marks" FROM PUBLIC;
GRANT SELECT, INSERT ON "election_turnout_marks" TO azora_service;
GRANT SELECT ("id", "election_id", "voter_id", "channel", "station", "marked_at", "created_at") ON "election_turnout_marks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "election_turnout_marks_51f458a9_access" ON "election_turnout_marks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "election_turnout_marks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "election_turnout_marks" FOR SELECT TO azora_user
    USING ("voter_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."election_turnout_marks" WITH (security_barrier = true) AS
    SELECT "id", "election_id", "voter_id", "channel", "station", "marked_at", "created_at"
    FROM "election_turnout_marks";
GRANT SELECT ON azora_reader."election_turnout_marks" TO azora_reader;
ALTER VIEW azora_reader."election_turnout_marks" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "election_turnout_marks"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{credential_hash}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "election_turnout_marks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to election_ballots
ALTER TABLE "election_ballots" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "election_ballots" FROM PUBLIC;
GRANT SELECT, INSERT ON "election_ballots" TO azora_service;
GRANT SELECT ("id", "election_id", "tracker", "well_formed_proof", "ballot_style", "batch_number", "channel", "created_at") ON "election_ballots" TO azora_maintenance, azora_masker;
CREATE POLICY "election_ballots_89c9752e_access" ON "election_ballots"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "election_ballots" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."election_ballots" WITH (security_barrier = true) AS
    SELECT "id", "election_id", "tracker", "well_formed_proof", "ballot_style", "batch_number", "channel", "created_at"
    FROM "election_ballots";
GRANT SELECT ON azora_reader."election_ballots" TO azora_reader;
ALTER VIEW azora_reader."election_ballots" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "election_ballots"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{sealed_choice}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "election_ballots"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to election_tallies
ALTER TABLE "election_tallies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "election_tallies" FROM PUBLIC;
GRANT SELECT, INSERT ON "election_tallies" TO azora_service;
GRANT SELECT ON "election_tallies" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "election_tallies_6aca38e7_access" ON "election_tallies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "election_tallies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "election_tallies" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."election_tallies" WITH (security_barrier = true) AS
    SELECT "id", "election_id", "candidate_id", "round", "votes", "transferred_in", "quota", "is_elected",
        "is_eliminated", "created_at"
    FROM "election_tallies";
GRANT SELECT ON azora_reader."election_tallies" TO azora_reader;
ALTER VIEW azora_reader."election_tallies" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "election_tallies"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "election_tallies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to funding_requests
ALTER TABLE "funding_requests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "funding_requests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "funding_requests" TO azora_service;
GRANT SELECT ON "funding_requests" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "society_id", "requested_by_id", "purpose", "justification", "requested_amount", "organization_id",
        "created_at", "updated_at"),
    UPDATE ("justification", "updated_at") ON "funding_requests" TO azora_user;
GRANT UPDATE ("justification") ON "funding_requests" TO azora_maintenance;
CREATE POLICY "funding_requests_53379d33_access" ON "funding_requests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "funding_requests" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "funding_requests" FOR SELECT TO azora_user
    USING ("requested_by_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "funding_requests" FOR INSERT TO azora_user
    WITH CHECK ("requested_by_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "funding_requests" FOR UPDATE TO azora_user
    USING ("requested_by_id" = (SELECT azora.subject()))
    WITH CHECK ("requested_by_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "funding_requests" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "requested_by_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."funding_requests" WITH (security_barrier = true) AS
    SELECT "id", "society_id", "event_id", "requested_by_id", "purpose",
        azora.mask_free_text("justification") AS "justification", "requested_amount", "approved_amount",
        "spent_amount", "currency", "status", "decided_by_id", "paid_at", "accounting_due_on", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "funding_requests";
GRANT SELECT ON azora_reader."funding_requests" TO azora_reader;
ALTER VIEW azora_reader."funding_requests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "funding_requests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{justification}', '{requested_by_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "funding_requests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{justification}', '{requested_by_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "funding_requests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{justification}', '{requested_by_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "funding_requests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
