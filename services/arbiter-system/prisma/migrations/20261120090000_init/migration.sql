-- CreateEnum
CREATE TYPE "SubjectArea" AS ENUM ('FREELANCE_WORK', 'COURSE_QUALITY', 'PAYMENT', 'INTELLECTUAL_PROPERTY', 'CONDUCT', 'TOKEN_TRADE');

-- CreateEnum
CREATE TYPE "ArbiterStatus" AS ENUM ('CANDIDATE', 'ACTIVE', 'PAUSED', 'SUSPENDED', 'RETIRED');

-- CreateEnum
CREATE TYPE "ArbiterStakeStatus" AS ENUM ('ACTIVE', 'UNSTAKING', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "MovementKind" AS ENUM ('DEPOSIT', 'WITHDRAWAL', 'REWARD', 'SLASH', 'UNSLASH');

-- CreateEnum
CREATE TYPE "CaseStatus" AS ENUM ('NEGOTIATION', 'FACILITATION', 'WAITING', 'APPEALABLE', 'SOLVED', 'SETTLED', 'DISMISSED');

-- CreateEnum
CREATE TYPE "RulingChoice" AS ENUM ('REFUSE_TO_ARBITRATE', 'CLAIMANT', 'RESPONDENT', 'DIVIDE');

-- CreateEnum
CREATE TYPE "AssignmentStatus" AS ENUM ('DRAWN', 'ACCEPTED', 'RULED', 'RECUSED', 'DECLINED', 'TIMED_OUT');

-- CreateEnum
CREATE TYPE "RecusalGround" AS ENUM ('CONFLICT_OF_INTEREST', 'KNOWS_PARTY', 'WORKLOAD', 'SUBJECT_UNKNOWN', 'ILLNESS');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "arbiters" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "biography" TEXT,
    "subject_areas" "SubjectArea"[],
    "languages" TEXT[],
    "max_open_cases" SMALLINT NOT NULL DEFAULT 3,
    "active_stake" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "rulings_made" INTEGER NOT NULL DEFAULT 0,
    "rulings_coherent" INTEGER NOT NULL DEFAULT 0,
    "mean_rating" DECIMAL(3,2),
    "oath_taken_at" TIMESTAMPTZ(6),
    "status" "ArbiterStatus" NOT NULL DEFAULT 'CANDIDATE',
    "suspended_until" TIMESTAMPTZ(6),
    "retired_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "arbiters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "arbiter_stakes" (
    "id" UUID NOT NULL,
    "arbiter_id" UUID NOT NULL,
    "arbiter_user_id" UUID NOT NULL,
    "wallet_id" UUID NOT NULL,
    "court" "SubjectArea" NOT NULL,
    "staked_amount" DECIMAL(18,8) NOT NULL,
    "locked_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "minimum_amount" DECIMAL(18,8) NOT NULL DEFAULT 100,
    "status" "ArbiterStakeStatus" NOT NULL DEFAULT 'ACTIVE',
    "staked_at" TIMESTAMPTZ(6) NOT NULL,
    "unlocks_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "arbiter_stakes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stake_movements" (
    "id" UUID NOT NULL,
    "stake_id" UUID NOT NULL,
    "arbiter_user_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" "MovementKind" NOT NULL,
    "delta" DECIMAL(18,8) NOT NULL,
    "balance_before" DECIMAL(18,8) NOT NULL,
    "balance_after" DECIMAL(18,8) NOT NULL,
    "dispute_case_id" UUID,
    "mint_transaction_id" UUID,
    "moved_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stake_movements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute_cases" (
    "id" UUID NOT NULL,
    "claimant_id" UUID NOT NULL,
    "respondent_id" UUID NOT NULL,
    "forge_dispute_id" UUID,
    "subject_area" "SubjectArea" NOT NULL,
    "claim" TEXT,
    "answer" TEXT,
    "amount_in_dispute" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'AZR',
    "arbitration_cost" DECIMAL(18,8) NOT NULL,
    "panel_size" SMALLINT NOT NULL DEFAULT 3,
    "round" SMALLINT NOT NULL DEFAULT 1,
    "status" "CaseStatus" NOT NULL DEFAULT 'NEGOTIATION',
    "evidence_until" TIMESTAMPTZ(6) NOT NULL,
    "ruling_due_at" TIMESTAMPTZ(6) NOT NULL,
    "final_choice" "RulingChoice",
    "claimant_award_percent" DECIMAL(5,2),
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "dispute_cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "panel_assignments" (
    "id" UUID NOT NULL,
    "dispute_case_id" UUID NOT NULL,
    "arbiter_id" UUID NOT NULL,
    "arbiter_user_id" UUID NOT NULL,
    "round" SMALLINT NOT NULL,
    "seat" SMALLINT NOT NULL,
    "is_presiding" BOOLEAN NOT NULL DEFAULT false,
    "stake_locked" DECIMAL(18,8) NOT NULL,
    "random_seed" CHAR(64) NOT NULL,
    "status" "AssignmentStatus" NOT NULL DEFAULT 'DRAWN',
    "recusal_ground" "RecusalGround",
    "drawn_at" TIMESTAMPTZ(6) NOT NULL,
    "respond_by" TIMESTAMPTZ(6) NOT NULL,
    "responded_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "panel_assignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "arbiter_rulings" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "arbiter_user_id" UUID NOT NULL,
    "commitment" CHAR(64) NOT NULL,
    "salt" TEXT,
    "choice" "RulingChoice",
    "award_percent" DECIMAL(5,2),
    "reasoning" TEXT,
    "coherent" BOOLEAN,
    "reward_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "committed_at" TIMESTAMPTZ(6) NOT NULL,
    "revealed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "arbiter_rulings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "arbiter_reviews" (
    "id" UUID NOT NULL,
    "dispute_case_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "arbiter_id" UUID NOT NULL,
    "arbiter_user_id" UUID NOT NULL,
    "fairness" SMALLINT NOT NULL,
    "clarity" SMALLINT NOT NULL,
    "timeliness" SMALLINT NOT NULL,
    "reviewer_won" BOOLEAN,
    "comment" TEXT,
    "moderated" BOOLEAN NOT NULL DEFAULT false,
    "moderation_note" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "arbiter_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "arbiters_user_id_idx" ON "arbiters"("user_id");

-- CreateIndex
CREATE INDEX "arbiters_status_active_stake_idx" ON "arbiters"("status", "active_stake");

-- CreateIndex
CREATE INDEX "arbiters_organization_id_idx" ON "arbiters"("organization_id");

-- CreateIndex
CREATE INDEX "arbiters_compliance_id_idx" ON "arbiters"("compliance_id");

-- CreateIndex
CREATE INDEX "arbiters_subject_areas_idx" ON "arbiters" USING GIN ("subject_areas");

-- CreateIndex
CREATE INDEX "arbiter_stakes_arbiter_id_court_idx" ON "arbiter_stakes"("arbiter_id", "court");

-- CreateIndex
CREATE INDEX "arbiter_stakes_arbiter_user_id_idx" ON "arbiter_stakes"("arbiter_user_id");

-- CreateIndex
CREATE INDEX "arbiter_stakes_wallet_id_idx" ON "arbiter_stakes"("wallet_id");

-- CreateIndex
CREATE INDEX "arbiter_stakes_organization_id_idx" ON "arbiter_stakes"("organization_id");

-- CreateIndex
CREATE INDEX "arbiter_stakes_compliance_id_idx" ON "arbiter_stakes"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "stake_movements_mint_transaction_id_key" ON "stake_movements"("mint_transaction_id");

-- CreateIndex
CREATE INDEX "stake_movements_arbiter_user_id_moved_at_idx" ON "stake_movements"("arbiter_user_id", "moved_at");

-- CreateIndex
CREATE INDEX "stake_movements_dispute_case_id_idx" ON "stake_movements"("dispute_case_id");

-- CreateIndex
CREATE INDEX "stake_movements_created_at_idx" ON "stake_movements" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "stake_movements_stake_id_sequence_key" ON "stake_movements"("stake_id", "sequence");

-- CreateIndex
CREATE INDEX "dispute_cases_claimant_id_status_idx" ON "dispute_cases"("claimant_id", "status");

-- CreateIndex
CREATE INDEX "dispute_cases_respondent_id_status_idx" ON "dispute_cases"("respondent_id", "status");

-- CreateIndex
CREATE INDEX "dispute_cases_forge_dispute_id_idx" ON "dispute_cases"("forge_dispute_id");

-- CreateIndex
CREATE INDEX "dispute_cases_organization_id_idx" ON "dispute_cases"("organization_id");

-- CreateIndex
CREATE INDEX "dispute_cases_compliance_id_idx" ON "dispute_cases"("compliance_id");

-- CreateIndex
CREATE INDEX "panel_assignments_arbiter_id_status_idx" ON "panel_assignments"("arbiter_id", "status");

-- CreateIndex
CREATE INDEX "panel_assignments_arbiter_user_id_idx" ON "panel_assignments"("arbiter_user_id");

-- CreateIndex
CREATE UNIQUE INDEX "panel_assignments_dispute_case_id_round_seat_key" ON "panel_assignments"("dispute_case_id", "round", "seat");

-- CreateIndex
CREATE UNIQUE INDEX "arbiter_rulings_assignment_id_key" ON "arbiter_rulings"("assignment_id");

-- CreateIndex
CREATE INDEX "arbiter_rulings_arbiter_user_id_committed_at_idx" ON "arbiter_rulings"("arbiter_user_id", "committed_at");

-- CreateIndex
CREATE INDEX "arbiter_reviews_reviewer_id_idx" ON "arbiter_reviews"("reviewer_id");

-- CreateIndex
CREATE INDEX "arbiter_reviews_arbiter_id_idx" ON "arbiter_reviews"("arbiter_id");

-- CreateIndex
CREATE INDEX "arbiter_reviews_arbiter_user_id_idx" ON "arbiter_reviews"("arbiter_user_id");

-- CreateIndex
CREATE UNIQUE INDEX "arbiter_reviews_dispute_case_id_reviewer_id_arbiter_id_key" ON "arbiter_reviews"("dispute_case_id", "reviewer_id", "arbiter_id");

-- AddForeignKey
ALTER TABLE "arbiter_stakes" ADD CONSTRAINT "arbiter_stakes_arbiter_id_fkey" FOREIGN KEY ("arbiter_id") REFERENCES "arbiters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stake_movements" ADD CONSTRAINT "stake_movements_stake_id_fkey" FOREIGN KEY ("stake_id") REFERENCES "arbiter_stakes"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stake_movements" ADD CONSTRAINT "stake_movements_dispute_case_id_fkey" FOREIGN KEY ("dispute_case_id") REFERENCES "dispute_cases"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "panel_assignments" ADD CONSTRAINT "panel_assignments_dispute_case_id_fkey" FOREIGN KEY ("dispute_case_id") REFERENCES "dispute_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "panel_assignments" ADD CONSTRAINT "panel_assignments_arbiter_id_fkey" FOREIGN KEY ("arbiter_id") REFERENCES "arbiters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "arbiter_rulings" ADD CONSTRAINT "arbiter_rulings_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "panel_assignments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "arbiter_reviews" ADD CONSTRAINT "arbiter_reviews_dispute_case_id_fkey" FOREIGN KEY ("dispute_case_id") REFERENCES "dispute_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "arbiter_reviews" ADD CONSTRAINT "arbiter_reviews_arbiter_id_fkey" FOREIGN KEY ("arbiter_id") REFERENCES "arbiters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of arbiters
ALTER TABLE "arbiters" ADD CONSTRAINT "arbiters_subject_areas_languages_a0ccddf9_check"
    CHECK (coalesce(cardinality(subject_areas), 0) >= 1 AND coalesce(cardinality(languages), 0) >= 1);
ALTER TABLE "arbiters" ADD CONSTRAINT "arbiters_max_open_cases_9f843cb6_check"
    CHECK (max_open_cases BETWEEN 1 AND 20);
ALTER TABLE "arbiters" ADD CONSTRAINT "arbiters_rulings_made_rulings_coherent_994a10ac_check"
    CHECK (rulings_made >= 0 AND rulings_coherent BETWEEN 0 AND rulings_made);
ALTER TABLE "arbiters" ADD CONSTRAINT "arbiters_mean_rating_118aab4a_check"
    CHECK (mean_rating BETWEEN 1 AND 5);
ALTER TABLE "arbiters" ADD CONSTRAINT "arbiters_status_suspended_until_3e8235d2_check"
    CHECK ((status = 'SUSPENDED') = (suspended_until IS NOT NULL));
ALTER TABLE "arbiters" ADD CONSTRAINT "arbiters_status_oath_taken_at_active_stake_78ddd528_check"
    CHECK (status <> 'ACTIVE' OR (oath_taken_at IS NOT NULL AND active_stake > 0));
ALTER TABLE "arbiters" ADD CONSTRAINT "arbiters_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));
ALTER TABLE "arbiters" ADD CONSTRAINT "arbiters_active_stake_82f750a6_check"
    CHECK (active_stake >= 0 AND active_stake < 'NaN');
CREATE UNIQUE INDEX "arbiters_user_id_75653167_key" ON "arbiters" ("user_id")
    WHERE (status <> 'RETIRED' AND deleted_at IS NULL);

-- Safeguards of arbiter_stakes
ALTER TABLE "arbiter_stakes" ADD CONSTRAINT "arbiter_stakes_locked_amount_staked_amount_ada28d1f_check"
    CHECK (locked_amount <= staked_amount);
ALTER TABLE "arbiter_stakes" ADD CONSTRAINT "arbiter_stakes_staked_amount_minimum_amount_stat_3a95e391_check"
    CHECK (staked_amount >= minimum_amount OR status <> 'ACTIVE');
ALTER TABLE "arbiter_stakes" ADD CONSTRAINT "arbiter_stakes_status_staked_amount_27e4c6e8_check"
    CHECK ((status = 'WITHDRAWN') = (staked_amount = 0));
ALTER TABLE "arbiter_stakes" ADD CONSTRAINT "arbiter_stakes_unlocks_at_staked_at_8a6667d7_check"
    CHECK (unlocks_at > staked_at);
ALTER TABLE "arbiter_stakes" ADD CONSTRAINT "arbiter_stakes_staked_amount_e3439256_check"
    CHECK (staked_amount >= 0 AND staked_amount < 'NaN');
ALTER TABLE "arbiter_stakes" ADD CONSTRAINT "arbiter_stakes_locked_amount_6412083a_check"
    CHECK (locked_amount >= 0 AND locked_amount < 'NaN');
ALTER TABLE "arbiter_stakes" ADD CONSTRAINT "arbiter_stakes_minimum_amount_a43c85b7_check"
    CHECK (minimum_amount > 0 AND minimum_amount < 'NaN');
CREATE UNIQUE INDEX "arbiter_stakes_arbiter_id_court_527f9e1b_key" ON "arbiter_stakes" ("arbiter_id", "court")
    WHERE (status <> 'WITHDRAWN' AND deleted_at IS NULL);

-- Safeguards of stake_movements
ALTER TABLE "stake_movements" ADD CONSTRAINT "stake_movements_balance_after_balance_before_del_aacb0ab0_check"
    CHECK (balance_after = balance_before + delta);
ALTER TABLE "stake_movements" ADD CONSTRAINT "stake_movements_balance_before_balance_after_07b62767_check"
    CHECK (balance_before >= 0 AND balance_after >= 0 AND balance_after < 'NaN');
ALTER TABLE "stake_movements" ADD CONSTRAINT "stake_movements_delta_17a735f7_check"
    CHECK (delta <> 0 AND delta < 'NaN');
ALTER TABLE "stake_movements" ADD CONSTRAINT "stake_movements_kind_delta_d45e2f09_check"
    CHECK ((kind IN ('DEPOSIT', 'REWARD', 'UNSLASH')) = (delta > 0));
ALTER TABLE "stake_movements" ADD CONSTRAINT "stake_movements_kind_dispute_case_id_8507566f_check"
    CHECK (kind NOT IN ('REWARD', 'SLASH') OR dispute_case_id IS NOT NULL);
ALTER TABLE "stake_movements" ADD CONSTRAINT "stake_movements_sequence_3420d290_check"
    CHECK (sequence >= 1);

-- Safeguards of dispute_cases
ALTER TABLE "dispute_cases" ADD CONSTRAINT "dispute_cases_claimant_id_respondent_id_f7832d5c_check"
    CHECK (claimant_id <> respondent_id);
ALTER TABLE "dispute_cases" ADD CONSTRAINT "dispute_cases_panel_size_9ee9b479_check"
    CHECK (panel_size BETWEEN 1 AND 63 AND panel_size % 2 = 1);
ALTER TABLE "dispute_cases" ADD CONSTRAINT "dispute_cases_round_20038d1b_check"
    CHECK (round BETWEEN 1 AND 4);
ALTER TABLE "dispute_cases" ADD CONSTRAINT "dispute_cases_evidence_until_created_at_ruling_d_04c0aa13_check"
    CHECK (evidence_until > created_at AND ruling_due_at > evidence_until);
ALTER TABLE "dispute_cases" ADD CONSTRAINT "dispute_cases_status_closed_at_e4456dac_check"
    CHECK ((status IN ('SOLVED', 'SETTLED', 'DISMISSED')) = (closed_at IS NOT NULL));
ALTER TABLE "dispute_cases" ADD CONSTRAINT "dispute_cases_status_final_choice_b62726fb_check"
    CHECK ((status = 'SOLVED') = (final_choice IS NOT NULL));
ALTER TABLE "dispute_cases" ADD CONSTRAINT "dispute_cases_claimant_award_percent_fd117f4d_check"
    CHECK (claimant_award_percent BETWEEN 0 AND 100);
ALTER TABLE "dispute_cases" ADD CONSTRAINT "dispute_cases_claimant_award_percent_final_choic_3dd6e301_check"
    CHECK ((claimant_award_percent IS NOT NULL) = (final_choice IS NOT NULL AND final_choice = 'DIVIDE'));
ALTER TABLE "dispute_cases" ADD CONSTRAINT "dispute_cases_amount_in_dispute_98584006_check"
    CHECK (amount_in_dispute >= 0 AND amount_in_dispute < 'NaN');
ALTER TABLE "dispute_cases" ADD CONSTRAINT "dispute_cases_arbitration_cost_75c4cd08_check"
    CHECK (arbitration_cost > 0 AND arbitration_cost < 'NaN');
CREATE UNIQUE INDEX "dispute_cases_forge_dispute_id_1b982557_key" ON "dispute_cases" ("forge_dispute_id")
    WHERE (status NOT IN ('SOLVED', 'SETTLED', 'DISMISSED') AND deleted_at IS NULL);
CREATE INDEX "dispute_cases_ruling_due_at_c99cf7a1_idx" ON "dispute_cases" ("ruling_due_at")
    WHERE (status = 'WAITING');

-- Safeguards of panel_assignments
ALTER TABLE "panel_assignments" ADD CONSTRAINT "panel_assignments_seat_round_d2a0ccd9_check"
    CHECK (seat >= 1 AND round >= 1);
ALTER TABLE "panel_assignments" ADD CONSTRAINT "panel_assignments_random_seed_191496ce_check"
    CHECK (random_seed ~ '^[0-9a-f]{64}$');
ALTER TABLE "panel_assignments" ADD CONSTRAINT "panel_assignments_status_recusal_ground_33f146e1_check"
    CHECK ((status IN ('RECUSED', 'DECLINED')) = (recusal_ground IS NOT NULL));
ALTER TABLE "panel_assignments" ADD CONSTRAINT "panel_assignments_status_responded_at_fc73ea7d_check"
    CHECK ((status = 'DRAWN') = (responded_at IS NULL));
ALTER TABLE "panel_assignments" ADD CONSTRAINT "panel_assignments_respond_by_drawn_at_358f94ae_check"
    CHECK (respond_by > drawn_at);
ALTER TABLE "panel_assignments" ADD CONSTRAINT "panel_assignments_is_presiding_status_99e7ed44_check"
    CHECK (NOT is_presiding OR status IN ('DRAWN', 'ACCEPTED', 'RULED'));
ALTER TABLE "panel_assignments" ADD CONSTRAINT "panel_assignments_stake_locked_4ddf46e2_check"
    CHECK (stake_locked > 0 AND stake_locked < 'NaN');
CREATE UNIQUE INDEX "panel_assignments_dispute_case_id_round_arbiter_id_69e14cd9_key" ON "panel_assignments" ("dispute_case_id", "round", "arbiter_id")
    WHERE (status NOT IN ('RECUSED', 'DECLINED', 'TIMED_OUT'));
CREATE UNIQUE INDEX "panel_assignments_dispute_case_id_round_6aeb7e81_key" ON "panel_assignments" ("dispute_case_id", "round")
    WHERE (is_presiding);

-- Safeguards of arbiter_rulings
ALTER TABLE "arbiter_rulings" ADD CONSTRAINT "arbiter_rulings_commitment_c6cf5638_check"
    CHECK (commitment ~ '^[0-9a-f]{64}$');
ALTER TABLE "arbiter_rulings" ADD CONSTRAINT "arbiter_rulings_revealed_at_choice_efc7f37d_check"
    CHECK ((revealed_at IS NULL) = (choice IS NULL));
ALTER TABLE "arbiter_rulings" ADD CONSTRAINT "arbiter_rulings_revealed_at_committed_at_3440d0e6_check"
    CHECK (revealed_at > committed_at);
ALTER TABLE "arbiter_rulings" ADD CONSTRAINT "arbiter_rulings_award_percent_d2049b70_check"
    CHECK (award_percent BETWEEN 0 AND 100);
ALTER TABLE "arbiter_rulings" ADD CONSTRAINT "arbiter_rulings_choice_award_percent_6c5d03a8_check"
    CHECK (choice IS NULL OR (choice = 'DIVIDE') = (award_percent IS NOT NULL));
ALTER TABLE "arbiter_rulings" ADD CONSTRAINT "arbiter_rulings_coherent_choice_4f99bdea_check"
    CHECK (coherent IS NULL OR choice IS NOT NULL);
ALTER TABLE "arbiter_rulings" ADD CONSTRAINT "arbiter_rulings_reward_amount_coherent_f7163554_check"
    CHECK (reward_amount = 0 OR (coherent IS NOT NULL AND coherent));
ALTER TABLE "arbiter_rulings" ADD CONSTRAINT "arbiter_rulings_reward_amount_e25e83f0_check"
    CHECK (reward_amount >= 0 AND reward_amount < 'NaN');

-- Safeguards of arbiter_reviews
ALTER TABLE "arbiter_reviews" ADD CONSTRAINT "arbiter_reviews_fairness_clarity_timeliness_d7692b01_check"
    CHECK (fairness BETWEEN 1 AND 5 AND clarity BETWEEN 1 AND 5 AND timeliness BETWEEN 1 AND 5);
ALTER TABLE "arbiter_reviews" ADD CONSTRAINT "arbiter_reviews_reviewer_id_arbiter_user_id_fb813a3a_check"
    CHECK (reviewer_id <> arbiter_user_id);
ALTER TABLE "arbiter_reviews" ADD CONSTRAINT "arbiter_reviews_moderated_moderation_note_7d4fed06_check"
    CHECK (moderated = (moderation_note IS NOT NULL));

-- Live rows of dispute_cases
CREATE VIEW azora_keys."dispute_cases_a84bc40c_live" AS
    SELECT "id" FROM "dispute_cases"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."dispute_cases_a84bc40c_live" TO azora_user;

-- Own rows of dispute_cases
CREATE VIEW azora_keys."dispute_cases_098343cd_own" AS
    SELECT "id" FROM "dispute_cases"
    WHERE ("claimant_id" = (SELECT azora.subject())
        OR "respondent_id" = (SELECT azora.subject()))
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."dispute_cases_098343cd_own" TO azora_user;

-- Own rows of panel_assignments
CREATE VIEW azora_keys."panel_assignments_8b7b61ae_own" AS
    SELECT "id" FROM "panel_assignments"
    WHERE ("arbiter_user_id" = (SELECT azora.subject())
        OR "dispute_case_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dispute_cases_098343cd_own")))
        AND ((SELECT azora.include_deleted()) OR EXISTS (SELECT FROM azora_keys."dispute_cases_a84bc40c_live" live WHERE live."id" = "panel_assignments"."dispute_case_id"));
GRANT SELECT ON azora_keys."panel_assignments_8b7b61ae_own" TO azora_user;

-- Access to arbiters
ALTER TABLE "arbiters" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "arbiters" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "arbiters" TO azora_service;
GRANT SELECT ON "arbiters" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("biography", "max_open_cases", "updated_at") ON "arbiters" TO azora_user;
GRANT UPDATE ("biography") ON "arbiters" TO azora_maintenance;
CREATE POLICY "arbiters_b1191742_access" ON "arbiters"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "arbiters" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "arbiters" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "arbiters" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "arbiters" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."arbiters" WITH (security_barrier = true) AS
    SELECT "id", "user_id", azora.mask_free_text("biography") AS "biography", "subject_areas", "languages",
        "max_open_cases", "active_stake", "rulings_made", "rulings_coherent", "mean_rating", "oath_taken_at", "status",
        "suspended_until", "retired_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "arbiters";
GRANT SELECT ON azora_reader."arbiters" TO azora_reader;
ALTER VIEW azora_reader."arbiters" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "arbiters"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{biography}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "arbiters"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{biography}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "arbiters"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{biography}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "arbiters"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to arbiter_stakes
ALTER TABLE "arbiter_stakes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "arbiter_stakes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "arbiter_stakes" TO azora_service;
GRANT SELECT ON "arbiter_stakes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "arbiter_stakes_477216df_access" ON "arbiter_stakes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "arbiter_stakes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "arbiter_stakes" FOR SELECT TO azora_user
    USING ("arbiter_user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "arbiter_stakes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "arbiter_user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."arbiter_stakes" WITH (security_barrier = true) AS
    SELECT "id", "arbiter_id", "arbiter_user_id", "wallet_id", "court", "staked_amount", "locked_amount",
        "minimum_amount", "status", "staked_at", "unlocks_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "arbiter_stakes";
GRANT SELECT ON azora_reader."arbiter_stakes" TO azora_reader;
ALTER VIEW azora_reader."arbiter_stakes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "arbiter_stakes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('arbiter_user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "arbiter_stakes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('arbiter_user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "arbiter_stakes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('arbiter_user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "arbiter_stakes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to stake_movements
ALTER TABLE "stake_movements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "stake_movements" FROM PUBLIC;
GRANT SELECT, INSERT ON "stake_movements" TO azora_service;
GRANT SELECT ON "stake_movements" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "stake_movements_d8345b9d_access" ON "stake_movements"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "stake_movements" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "stake_movements" FOR SELECT TO azora_user
    USING ("arbiter_user_id" = (SELECT azora.subject()));
CREATE VIEW azora_reader."stake_movements" WITH (security_barrier = true) AS
    SELECT "id", "stake_id", "arbiter_user_id", "sequence", "kind", "delta", "balance_before", "balance_after",
        "dispute_case_id", "mint_transaction_id", "moved_at", "created_at"
    FROM "stake_movements";
GRANT SELECT ON azora_reader."stake_movements" TO azora_reader;
ALTER VIEW azora_reader."stake_movements" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "stake_movements"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "stake_movements"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to dispute_cases
ALTER TABLE "dispute_cases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "dispute_cases" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "dispute_cases" TO azora_service;
GRANT SELECT ON "dispute_cases" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("claim", "answer") ON "dispute_cases" TO azora_maintenance;
CREATE POLICY "dispute_cases_36772cfa_access" ON "dispute_cases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "dispute_cases" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "dispute_cases" FOR SELECT TO azora_user
    USING ("claimant_id" = (SELECT azora.subject())
        OR "respondent_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "dispute_cases" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND ("claimant_id" = (SELECT azora.subject())
        OR "respondent_id" = (SELECT azora.subject())))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."dispute_cases" WITH (security_barrier = true) AS
    SELECT "id", "claimant_id", "respondent_id", "forge_dispute_id", "subject_area",
        azora.mask_free_text("claim") AS "claim", azora.mask_free_text("answer") AS "answer", "amount_in_dispute",
        "currency", "arbitration_cost", "panel_size", "round", "status", "evidence_until", "ruling_due_at",
        "final_choice", "claimant_award_percent", "closed_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "dispute_cases";
GRANT SELECT ON azora_reader."dispute_cases" TO azora_reader;
ALTER VIEW azora_reader."dispute_cases" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "dispute_cases"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{claim,answer}', '{claimant_id,respondent_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "dispute_cases"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{claim,answer}', '{claimant_id,respondent_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "dispute_cases"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{claim,answer}', '{claimant_id,respondent_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "dispute_cases"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to panel_assignments
ALTER TABLE "panel_assignments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "panel_assignments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "panel_assignments" TO azora_service;
GRANT SELECT ON "panel_assignments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "panel_assignments_2e6ad3f3_access" ON "panel_assignments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "panel_assignments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "panel_assignments" FOR SELECT TO azora_user
    USING ("arbiter_user_id" = (SELECT azora.subject())
        OR "dispute_case_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."dispute_cases_098343cd_own")));
CREATE POLICY azora_user_live ON "panel_assignments" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."dispute_cases_a84bc40c_live" live WHERE live."id" = "panel_assignments"."dispute_case_id"));
CREATE VIEW azora_reader."panel_assignments" WITH (security_barrier = true) AS
    SELECT "id", "dispute_case_id", "arbiter_id", "arbiter_user_id", "round", "seat", "is_presiding", "stake_locked",
        "random_seed", "status", "recusal_ground", "drawn_at", "respond_by", "responded_at", "created_at",
        "updated_at"
    FROM "panel_assignments";
GRANT SELECT ON azora_reader."panel_assignments" TO azora_reader;
ALTER VIEW azora_reader."panel_assignments" OWNER TO azora_masker;

-- Access to arbiter_rulings
ALTER TABLE "arbiter_rulings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "arbiter_rulings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "arbiter_rulings" TO azora_service;
GRANT SELECT ("id", "assignment_id", "arbiter_user_id", "commitment", "choice", "award_percent", "reasoning", "coherent",
        "reward_amount", "committed_at", "revealed_at", "created_at", "updated_at")
    ON "arbiter_rulings" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("reasoning") ON "arbiter_rulings" TO azora_maintenance;
CREATE POLICY "arbiter_rulings_862ae42f_access" ON "arbiter_rulings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "arbiter_rulings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "arbiter_rulings" FOR SELECT TO azora_user
    USING ("assignment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."panel_assignments_8b7b61ae_own")));
CREATE VIEW azora_reader."arbiter_rulings" WITH (security_barrier = true) AS
    SELECT "id", "assignment_id", "arbiter_user_id", "commitment", "choice", "award_percent",
        azora.mask_free_text("reasoning") AS "reasoning", "coherent", "reward_amount", "committed_at", "revealed_at",
        "created_at", "updated_at"
    FROM "arbiter_rulings";
GRANT SELECT ON azora_reader."arbiter_rulings" TO azora_reader;
ALTER VIEW azora_reader."arbiter_rulings" OWNER TO azora_masker;

-- Access to arbiter_reviews
ALTER TABLE "arbiter_reviews" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "arbiter_reviews" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "arbiter_reviews" TO azora_service;
GRANT SELECT ON "arbiter_reviews" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("comment") ON "arbiter_reviews" TO azora_maintenance;
CREATE POLICY "arbiter_reviews_555863f5_access" ON "arbiter_reviews"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "arbiter_reviews" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "arbiter_reviews" FOR SELECT TO azora_user
    USING ("reviewer_id" = (SELECT azora.subject())
        OR "arbiter_user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "arbiter_reviews" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."dispute_cases_a84bc40c_live" live WHERE live."id" = "arbiter_reviews"."dispute_case_id"));
CREATE VIEW azora_reader."arbiter_reviews" WITH (security_barrier = true) AS
    SELECT "id", "dispute_case_id", "reviewer_id", "arbiter_id", "arbiter_user_id", "fairness", "clarity", "timeliness",
        "reviewer_won", azora.mask_free_text("comment") AS "comment", "moderated", "moderation_note", "created_at",
        "updated_at"
    FROM "arbiter_reviews";
GRANT SELECT ON azora_reader."arbiter_reviews" TO azora_reader;
ALTER VIEW azora_reader."arbiter_reviews" OWNER TO azora_masker;
