-- CreateEnum
CREATE TYPE "Seta" AS ENUM ('AGRISETA', 'BANKSETA', 'CATHSSETA', 'CETA', 'CHIETA', 'ETDP_SETA', 'EWSETA', 'FASSET', 'FOODBEV', 'FP_M_SETA', 'HWSETA', 'INSETA', 'LGSETA', 'MERSETA', 'MICT_SETA', 'MQA', 'PSETA', 'SASSETA', 'SERVICES_SETA', 'TETA', 'W_RSETA');

-- CreateEnum
CREATE TYPE "ClientStatus" AS ENUM ('PROSPECT', 'ACTIVE', 'SUSPENDED', 'CHURNED');

-- CreateEnum
CREATE TYPE "SeatPlan" AS ENUM ('BASIC', 'STANDARD', 'UNLIMITED');

-- CreateEnum
CREATE TYPE "SeatStatus" AS ENUM ('FREE', 'OCCUPIED', 'SUSPENDED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "EmployeeStatus" AS ENUM ('ACTIVE', 'ON_LEAVE', 'LEFT');

-- CreateEnum
CREATE TYPE "ProgrammeKind" AS ENUM ('SHORT_COURSE', 'SKILLS_PROGRAMME', 'LEARNERSHIP', 'APPRENTICESHIP', 'INTERNSHIP', 'COMPLIANCE');

-- CreateEnum
CREATE TYPE "ProgrammeStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "AssignmentStatus" AS ENUM ('ASSIGNED', 'IN_PROGRESS', 'OVERDUE', 'COMPLETED', 'FAILED', 'EXEMPTED');

-- CreateEnum
CREATE TYPE "RuleAudience" AS ENUM ('EVERYONE', 'OCCUPATION', 'DEPARTMENT', 'SITE', 'MANAGERS');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "corporate_clients" (
    "id" UUID NOT NULL,
    "subscription_id" UUID,
    "account_manager_id" UUID,
    "country" CHAR(2) NOT NULL DEFAULT 'ZA',
    "sdl_number" TEXT,
    "seta" "Seta",
    "employee_count" INTEGER NOT NULL,
    "annual_payroll" DECIMAL(18,8),
    "bbbee_level" SMALLINT,
    "training_contact_name" TEXT,
    "training_contact_email" TEXT,
    "status" "ClientStatus" NOT NULL DEFAULT 'PROSPECT',
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "corporate_clients_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "licensed_seats" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "seat_number" INTEGER NOT NULL,
    "plan" "SeatPlan" NOT NULL,
    "price_per_month" DECIMAL(18,8) NOT NULL,
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "learner_id" UUID,
    "status" "SeatStatus" NOT NULL DEFAULT 'FREE',
    "reassignment_count" SMALLINT NOT NULL DEFAULT 0,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE NOT NULL,
    "assigned_at" TIMESTAMPTZ(6),
    "managed_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "licensed_seats_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employee_learners" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "employee_number" TEXT,
    "job_title" TEXT,
    "ofo_code" TEXT,
    "department" TEXT,
    "manager_id" UUID,
    "is_disabled" BOOLEAN,
    "status" "EmployeeStatus" NOT NULL DEFAULT 'ACTIVE',
    "employed_since" DATE,
    "left_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "employee_learners_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_programs" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "ProgrammeKind" NOT NULL,
    "course_ids" UUID[],
    "registration_number" TEXT,
    "nqf_level" SMALLINT,
    "total_hours" DECIMAL(6,1) NOT NULL,
    "pass_percent" SMALLINT NOT NULL DEFAULT 70,
    "budget" DECIMAL(18,8),
    "currency" VARCHAR(10) NOT NULL DEFAULT 'ZAR',
    "owner_id" UUID NOT NULL,
    "status" "ProgrammeStatus" NOT NULL DEFAULT 'DRAFT',
    "starts_on" DATE,
    "ends_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "training_programs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "program_assignments" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "rule_id" UUID,
    "assigned_by_id" UUID,
    "status" "AssignmentStatus" NOT NULL DEFAULT 'ASSIGNED',
    "progress_percent" SMALLINT NOT NULL DEFAULT 0,
    "score_percent" DECIMAL(5,2),
    "hours_spent" DECIMAL(6,1) NOT NULL DEFAULT 0,
    "cost" DECIMAL(18,8),
    "assigned_on" DATE NOT NULL,
    "due_on" DATE,
    "closed_on" DATE,
    "expires_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "program_assignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mandatory_training_rules" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "legal_basis" TEXT,
    "applies_to" "RuleAudience" NOT NULL DEFAULT 'EVERYONE',
    "selectors" TEXT[],
    "grace_days" SMALLINT NOT NULL DEFAULT 30,
    "recurs_every_months" SMALLINT,
    "reminder_days" INTEGER[],
    "escalate_after_days" SMALLINT,
    "created_by_id" UUID,
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mandatory_training_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skills_gap_reports" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "report_on" DATE NOT NULL,
    "group_name" TEXT NOT NULL,
    "esco_uri" TEXT NOT NULL,
    "skill" TEXT NOT NULL,
    "required_level" DECIMAL(3,2) NOT NULL,
    "mean_level" DECIMAL(3,2) NOT NULL,
    "gap" DECIMAL(3,2) NOT NULL,
    "headcount" INTEGER NOT NULL,
    "assessed_count" INTEGER NOT NULL,
    "below_count" INTEGER NOT NULL,
    "priority" SMALLINT NOT NULL,
    "remedy_program_id" UUID,
    "training_cost" DECIMAL(18,8),
    "prepared_by_id" UUID,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "skills_gap_reports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "corporate_clients_subscription_id_key" ON "corporate_clients"("subscription_id");

-- CreateIndex
CREATE UNIQUE INDEX "corporate_clients_sdl_number_key" ON "corporate_clients"("sdl_number");

-- CreateIndex
CREATE INDEX "corporate_clients_account_manager_id_idx" ON "corporate_clients"("account_manager_id");

-- CreateIndex
CREATE INDEX "corporate_clients_compliance_id_idx" ON "corporate_clients"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "corporate_clients_organization_id_id_key" ON "corporate_clients"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "licensed_seats_learner_id_key" ON "licensed_seats"("learner_id");

-- CreateIndex
CREATE INDEX "licensed_seats_managed_by_id_idx" ON "licensed_seats"("managed_by_id");

-- CreateIndex
CREATE INDEX "licensed_seats_organization_id_client_id_idx" ON "licensed_seats"("organization_id", "client_id");

-- CreateIndex
CREATE INDEX "licensed_seats_compliance_id_idx" ON "licensed_seats"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "licensed_seats_client_id_seat_number_key" ON "licensed_seats"("client_id", "seat_number");

-- CreateIndex
CREATE INDEX "employee_learners_manager_id_idx" ON "employee_learners"("manager_id");

-- CreateIndex
CREATE INDEX "employee_learners_organization_id_client_id_idx" ON "employee_learners"("organization_id", "client_id");

-- CreateIndex
CREATE INDEX "employee_learners_compliance_id_idx" ON "employee_learners"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "employee_learners_client_id_user_id_key" ON "employee_learners"("client_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "employee_learners_user_id_id_key" ON "employee_learners"("user_id", "id");

-- CreateIndex
CREATE INDEX "training_programs_owner_id_idx" ON "training_programs"("owner_id");

-- CreateIndex
CREATE INDEX "training_programs_organization_id_client_id_idx" ON "training_programs"("organization_id", "client_id");

-- CreateIndex
CREATE INDEX "training_programs_compliance_id_idx" ON "training_programs"("compliance_id");

-- CreateIndex
CREATE INDEX "training_programs_course_ids_idx" ON "training_programs" USING GIN ("course_ids");

-- CreateIndex
CREATE UNIQUE INDEX "training_programs_organization_id_id_key" ON "training_programs"("organization_id", "id");

-- CreateIndex
CREATE INDEX "program_assignments_user_id_learner_id_idx" ON "program_assignments"("user_id", "learner_id");

-- CreateIndex
CREATE INDEX "program_assignments_rule_id_idx" ON "program_assignments"("rule_id");

-- CreateIndex
CREATE INDEX "program_assignments_assigned_by_id_idx" ON "program_assignments"("assigned_by_id");

-- CreateIndex
CREATE INDEX "program_assignments_organization_id_program_id_idx" ON "program_assignments"("organization_id", "program_id");

-- CreateIndex
CREATE INDEX "program_assignments_compliance_id_idx" ON "program_assignments"("compliance_id");

-- CreateIndex
CREATE INDEX "mandatory_training_rules_created_by_id_idx" ON "mandatory_training_rules"("created_by_id");

-- CreateIndex
CREATE INDEX "mandatory_training_rules_organization_id_program_id_idx" ON "mandatory_training_rules"("organization_id", "program_id");

-- CreateIndex
CREATE INDEX "mandatory_training_rules_compliance_id_idx" ON "mandatory_training_rules"("compliance_id");

-- CreateIndex
CREATE INDEX "skills_gap_reports_remedy_program_id_idx" ON "skills_gap_reports"("remedy_program_id");

-- CreateIndex
CREATE INDEX "skills_gap_reports_prepared_by_id_idx" ON "skills_gap_reports"("prepared_by_id");

-- CreateIndex
CREATE INDEX "skills_gap_reports_organization_id_client_id_idx" ON "skills_gap_reports"("organization_id", "client_id");

-- CreateIndex
CREATE INDEX "skills_gap_reports_compliance_id_idx" ON "skills_gap_reports"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "skills_gap_reports_client_id_report_on_group_name_esco_uri_key" ON "skills_gap_reports"("client_id", "report_on", "group_name", "esco_uri");

-- AddForeignKey
ALTER TABLE "licensed_seats" ADD CONSTRAINT "licensed_seats_organization_id_client_id_fkey" FOREIGN KEY ("organization_id", "client_id") REFERENCES "corporate_clients"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "licensed_seats" ADD CONSTRAINT "licensed_seats_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "employee_learners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employee_learners" ADD CONSTRAINT "employee_learners_organization_id_client_id_fkey" FOREIGN KEY ("organization_id", "client_id") REFERENCES "corporate_clients"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_programs" ADD CONSTRAINT "training_programs_organization_id_client_id_fkey" FOREIGN KEY ("organization_id", "client_id") REFERENCES "corporate_clients"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_assignments" ADD CONSTRAINT "program_assignments_organization_id_program_id_fkey" FOREIGN KEY ("organization_id", "program_id") REFERENCES "training_programs"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_assignments" ADD CONSTRAINT "program_assignments_user_id_learner_id_fkey" FOREIGN KEY ("user_id", "learner_id") REFERENCES "employee_learners"("user_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_assignments" ADD CONSTRAINT "program_assignments_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "mandatory_training_rules"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandatory_training_rules" ADD CONSTRAINT "mandatory_training_rules_organization_id_program_id_fkey" FOREIGN KEY ("organization_id", "program_id") REFERENCES "training_programs"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skills_gap_reports" ADD CONSTRAINT "skills_gap_reports_organization_id_client_id_fkey" FOREIGN KEY ("organization_id", "client_id") REFERENCES "corporate_clients"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skills_gap_reports" ADD CONSTRAINT "skills_gap_reports_remedy_program_id_fkey" FOREIGN KEY ("remedy_program_id") REFERENCES "training_programs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Safeguards of corporate_clients
ALTER TABLE "corporate_clients" ADD CONSTRAINT "corporate_clients_sdl_number_1f9f934b_check"
    CHECK (sdl_number ~ '^L[0-9]{9}$');
ALTER TABLE "corporate_clients" ADD CONSTRAINT "corporate_clients_annual_payroll_f2a15d25_check"
    CHECK (annual_payroll >= 0 AND annual_payroll < 'NaN');
ALTER TABLE "corporate_clients" ADD CONSTRAINT "corporate_clients_annual_payroll_sdl_number_coun_adfe94c5_check"
    CHECK (annual_payroll <= 500000 OR sdl_number IS NOT NULL OR country <> 'ZA');
ALTER TABLE "corporate_clients" ADD CONSTRAINT "corporate_clients_employee_count_69c03968_check"
    CHECK (employee_count >= 1);
ALTER TABLE "corporate_clients" ADD CONSTRAINT "corporate_clients_status_ended_on_2d5ffb3c_check"
    CHECK ((status = 'CHURNED') = (ended_on IS NOT NULL));
ALTER TABLE "corporate_clients" ADD CONSTRAINT "corporate_clients_ended_on_started_on_559ddb27_check"
    CHECK (ended_on >= started_on);
ALTER TABLE "corporate_clients" ADD CONSTRAINT "corporate_clients_bbbee_level_dfe3bb0f_check"
    CHECK (bbbee_level BETWEEN 1 AND 9);

-- Safeguards of licensed_seats
ALTER TABLE "licensed_seats" ADD CONSTRAINT "licensed_seats_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "licensed_seats" ADD CONSTRAINT "licensed_seats_status_learner_id_610a4a39_check"
    CHECK (status = 'SUSPENDED' OR (status = 'OCCUPIED') = (learner_id IS NOT NULL));
ALTER TABLE "licensed_seats" ADD CONSTRAINT "licensed_seats_price_per_month_28dea75c_check"
    CHECK (price_per_month >= 0 AND price_per_month < 'NaN');
ALTER TABLE "licensed_seats" ADD CONSTRAINT "licensed_seats_reassignment_count_e5e7718a_check"
    CHECK (reassignment_count BETWEEN 0 AND 12);
ALTER TABLE "licensed_seats" ADD CONSTRAINT "licensed_seats_assigned_at_created_at_eabbde08_check"
    CHECK (assigned_at >= created_at);
ALTER TABLE "licensed_seats" ADD CONSTRAINT "licensed_seats_learner_id_assigned_at_ecc99a82_check"
    CHECK ((learner_id IS NULL) = (assigned_at IS NULL));

-- Safeguards of employee_learners
ALTER TABLE "employee_learners" ADD CONSTRAINT "employee_learners_ofo_code_aed681b2_check"
    CHECK (ofo_code ~ '^[0-9]{4}-[0-9]{6}$');
ALTER TABLE "employee_learners" ADD CONSTRAINT "employee_learners_left_on_status_605ac78f_check"
    CHECK ((left_on IS NULL) OR status = 'LEFT');
ALTER TABLE "employee_learners" ADD CONSTRAINT "employee_learners_left_on_employed_since_831cc409_check"
    CHECK (left_on >= employed_since);
ALTER TABLE "employee_learners" ADD CONSTRAINT "employee_learners_manager_id_user_id_527e16ae_check"
    CHECK (manager_id <> user_id);
CREATE UNIQUE INDEX "employee_learners_client_id_employee_number_db592d83_key" ON "employee_learners" ("client_id", "employee_number")
    WHERE (employee_number IS NOT NULL AND deleted_at IS NULL);

-- Safeguards of training_programs
ALTER TABLE "training_programs" ADD CONSTRAINT "training_programs_course_ids_2106191b_check"
    CHECK (coalesce(cardinality(course_ids), 0) BETWEEN 1 AND 100);
ALTER TABLE "training_programs" ADD CONSTRAINT "training_programs_total_hours_3e951ebd_check"
    CHECK (total_hours > 0 AND total_hours <= 5000);
ALTER TABLE "training_programs" ADD CONSTRAINT "training_programs_budget_33b72b58_check"
    CHECK (budget >= 0 AND budget < 'NaN');
ALTER TABLE "training_programs" ADD CONSTRAINT "training_programs_ends_on_starts_on_7a3a1a6e_check"
    CHECK (ends_on >= starts_on);
ALTER TABLE "training_programs" ADD CONSTRAINT "training_programs_kind_registration_number_af63ff73_check"
    CHECK ((kind IN ('LEARNERSHIP', 'APPRENTICESHIP')) = (registration_number IS NOT NULL) OR kind = 'SKILLS_PROGRAMME');
ALTER TABLE "training_programs" ADD CONSTRAINT "training_programs_pass_percent_f2ab4f9d_check"
    CHECK (pass_percent BETWEEN 0 AND 100);
CREATE UNIQUE INDEX "training_programs_client_id_title_6013f4df_key" ON "training_programs" ("client_id", "title")
    WHERE (status <> 'RETIRED' AND deleted_at IS NULL);

-- Safeguards of program_assignments
ALTER TABLE "program_assignments" ADD CONSTRAINT "program_assignments_progress_percent_score_perce_5b2a0aff_check"
    CHECK (progress_percent BETWEEN 0 AND 100 AND score_percent BETWEEN 0 AND 100);
ALTER TABLE "program_assignments" ADD CONSTRAINT "program_assignments_status_closed_on_90efc974_check"
    CHECK ((status IN ('COMPLETED', 'FAILED', 'EXEMPTED')) = (closed_on IS NOT NULL));
ALTER TABLE "program_assignments" ADD CONSTRAINT "program_assignments_status_progress_percent_9e9dac8b_check"
    CHECK (status <> 'COMPLETED' OR progress_percent = 100);
ALTER TABLE "program_assignments" ADD CONSTRAINT "program_assignments_closed_on_assigned_on_due_on_ae7f3791_check"
    CHECK (closed_on >= assigned_on AND due_on >= assigned_on);
ALTER TABLE "program_assignments" ADD CONSTRAINT "program_assignments_expires_on_closed_on_7cfbe4ba_check"
    CHECK (expires_on > closed_on);
ALTER TABLE "program_assignments" ADD CONSTRAINT "program_assignments_hours_spent_673d2042_check"
    CHECK (hours_spent >= 0);
ALTER TABLE "program_assignments" ADD CONSTRAINT "program_assignments_cost_77c1b93f_check"
    CHECK (cost >= 0 AND cost < 'NaN');
CREATE UNIQUE INDEX "program_assignments_program_id_learner_id_aa4f5b41_key" ON "program_assignments" ("program_id", "learner_id")
    WHERE (status IN ('ASSIGNED', 'IN_PROGRESS', 'OVERDUE') AND deleted_at IS NULL);

-- Safeguards of mandatory_training_rules
ALTER TABLE "mandatory_training_rules" ADD CONSTRAINT "mandatory_training_rules_grace_days_7ce8808b_check"
    CHECK (grace_days BETWEEN 0 AND 365);
ALTER TABLE "mandatory_training_rules" ADD CONSTRAINT "mandatory_training_rules_recurs_every_months_25899230_check"
    CHECK (recurs_every_months BETWEEN 1 AND 120);
ALTER TABLE "mandatory_training_rules" ADD CONSTRAINT "mandatory_training_rules_applies_to_selectors_ef2a128d_check"
    CHECK ((applies_to = 'EVERYONE') = (coalesce(cardinality(selectors), 0) = 0));
ALTER TABLE "mandatory_training_rules" ADD CONSTRAINT "mandatory_training_rules_effective_to_effective_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "mandatory_training_rules" ADD CONSTRAINT "mandatory_training_rules_escalate_after_days_e193bc1b_check"
    CHECK (escalate_after_days >= 0);
ALTER TABLE "mandatory_training_rules" ADD CONSTRAINT "mandatory_training_rules_reminder_days_2fee6169_check"
    CHECK (reminder_days IS NULL OR array_position(reminder_days, NULL) IS NULL);
CREATE UNIQUE INDEX "mandatory_training_rules_program_id_applies_to_df321412_key" ON "mandatory_training_rules" ("program_id", "applies_to")
    WHERE (applies_to = 'EVERYONE' AND effective_to IS NULL AND deleted_at IS NULL);

-- Safeguards of skills_gap_reports
ALTER TABLE "skills_gap_reports" ADD CONSTRAINT "skills_gap_reports_required_level_mean_level_62c5b571_check"
    CHECK (required_level BETWEEN 1 AND 5 AND mean_level BETWEEN 0 AND 5);
ALTER TABLE "skills_gap_reports" ADD CONSTRAINT "skills_gap_reports_assessed_count_headcount_d403fc75_check"
    CHECK (assessed_count BETWEEN 1 AND headcount);
ALTER TABLE "skills_gap_reports" ADD CONSTRAINT "skills_gap_reports_below_count_assessed_count_6dab4eb4_check"
    CHECK (below_count BETWEEN 0 AND assessed_count);
ALTER TABLE "skills_gap_reports" ADD CONSTRAINT "skills_gap_reports_esco_uri_85458170_check"
    CHECK (esco_uri ~ '^http://data[.]europa[.]eu/esco/skill/[0-9a-f-]{36}$');
ALTER TABLE "skills_gap_reports" ADD CONSTRAINT "skills_gap_reports_priority_ccb8f579_check"
    CHECK (priority BETWEEN 1 AND 5);
ALTER TABLE "skills_gap_reports" ADD CONSTRAINT "skills_gap_reports_gap_required_level_mean_level_6355f0dd_check"
    CHECK (gap = greatest(required_level - mean_level, 0));
ALTER TABLE "skills_gap_reports" ADD CONSTRAINT "skills_gap_reports_training_cost_62c42b22_check"
    CHECK (training_cost >= 0 AND training_cost < 'NaN');

-- Access to corporate_clients
ALTER TABLE "corporate_clients" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "corporate_clients" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "corporate_clients" TO azora_service;
GRANT SELECT ON "corporate_clients" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("training_contact_name", "training_contact_email") ON "corporate_clients" TO azora_maintenance;
CREATE POLICY "corporate_clients_249a53d8_access" ON "corporate_clients"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "corporate_clients" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "corporate_clients" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "corporate_clients" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."corporate_clients" WITH (security_barrier = true) AS
    SELECT "id", "subscription_id", "account_manager_id", "country", "sdl_number", "seta", "employee_count",
        "annual_payroll", "bbbee_level", azora.mask_name("training_contact_name") AS "training_contact_name",
        azora.mask_email("training_contact_email") AS "training_contact_email", "status", "started_on", "ended_on",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "corporate_clients";
GRANT SELECT ON azora_reader."corporate_clients" TO azora_reader;
ALTER VIEW azora_reader."corporate_clients" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "corporate_clients"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{training_contact_name,training_contact_email}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "corporate_clients"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{training_contact_name,training_contact_email}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "corporate_clients"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{training_contact_name,training_contact_email}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "corporate_clients"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to licensed_seats
ALTER TABLE "licensed_seats" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "licensed_seats" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "licensed_seats" TO azora_service;
GRANT SELECT ON "licensed_seats" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "licensed_seats_1e188fba_access" ON "licensed_seats"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "licensed_seats" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "licensed_seats" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "licensed_seats" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."licensed_seats" WITH (security_barrier = true) AS
    SELECT "id", "client_id", "seat_number", "plan", "price_per_month", "currency", "learner_id", "status",
        "reassignment_count", "valid_from", "valid_until", "assigned_at", "managed_by_id", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "licensed_seats";
GRANT SELECT ON azora_reader."licensed_seats" TO azora_reader;
ALTER VIEW azora_reader."licensed_seats" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "licensed_seats"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "licensed_seats"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "licensed_seats"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "licensed_seats"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to employee_learners
ALTER TABLE "employee_learners" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "employee_learners" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "employee_learners" TO azora_service;
GRANT SELECT ON "employee_learners" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("employee_number", "job_title", "is_disabled") ON "employee_learners" TO azora_maintenance;
CREATE POLICY "employee_learners_d8d19af6_access" ON "employee_learners"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "employee_learners" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "employee_learners" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "employee_learners" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."employee_learners" WITH (security_barrier = true) AS
    SELECT "id", "client_id", "user_id", azora.mask_government_id("employee_number") AS "employee_number",
        azora.mask_free_text("job_title") AS "job_title", "ofo_code", "department", "manager_id",
        NULL::boolean AS "is_disabled", "status", "employed_since", "left_on", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "employee_learners";
GRANT SELECT ON azora_reader."employee_learners" TO azora_reader;
ALTER VIEW azora_reader."employee_learners" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "employee_learners"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{employee_number,job_title,is_disabled}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "employee_learners"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{employee_number,job_title,is_disabled}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "employee_learners"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{employee_number,job_title,is_disabled}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "employee_learners"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to training_programs
ALTER TABLE "training_programs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "training_programs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "training_programs" TO azora_service;
GRANT SELECT ON "training_programs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "training_programs_9714cef1_access" ON "training_programs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "training_programs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "training_programs" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "training_programs" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."training_programs" WITH (security_barrier = true) AS
    SELECT "id", "client_id", "title", "kind", "course_ids", "registration_number", "nqf_level", "total_hours",
        "pass_percent", "budget", "currency", "owner_id", "status", "starts_on", "ends_on", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "training_programs";
GRANT SELECT ON azora_reader."training_programs" TO azora_reader;
ALTER VIEW azora_reader."training_programs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "training_programs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "training_programs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "training_programs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "training_programs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to program_assignments
ALTER TABLE "program_assignments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "program_assignments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "program_assignments" TO azora_service;
GRANT SELECT ON "program_assignments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "program_assignments_2e170dcf_access" ON "program_assignments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "program_assignments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "program_assignments" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "program_assignments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."program_assignments" WITH (security_barrier = true) AS
    SELECT "id", "program_id", "learner_id", "user_id", "rule_id", "assigned_by_id", "status", "progress_percent",
        "score_percent", "hours_spent", "cost", "assigned_on", "due_on", "closed_on", "expires_on", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "program_assignments";
GRANT SELECT ON azora_reader."program_assignments" TO azora_reader;
ALTER VIEW azora_reader."program_assignments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "program_assignments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "program_assignments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "program_assignments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "program_assignments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to mandatory_training_rules
ALTER TABLE "mandatory_training_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mandatory_training_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mandatory_training_rules" TO azora_service;
GRANT SELECT ON "mandatory_training_rules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mandatory_training_rules_19183f06_access" ON "mandatory_training_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mandatory_training_rules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mandatory_training_rules" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "mandatory_training_rules" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mandatory_training_rules" WITH (security_barrier = true) AS
    SELECT "id", "program_id", "name", "legal_basis", "applies_to", "selectors", "grace_days", "recurs_every_months",
        "reminder_days", "escalate_after_days", "created_by_id", "effective_from", "effective_to", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "mandatory_training_rules";
GRANT SELECT ON azora_reader."mandatory_training_rules" TO azora_reader;
ALTER VIEW azora_reader."mandatory_training_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mandatory_training_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mandatory_training_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mandatory_training_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mandatory_training_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to skills_gap_reports
ALTER TABLE "skills_gap_reports" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "skills_gap_reports" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "skills_gap_reports" TO azora_service;
GRANT SELECT ON "skills_gap_reports" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "skills_gap_reports_083326c7_access" ON "skills_gap_reports"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "skills_gap_reports" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "skills_gap_reports" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "skills_gap_reports" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."skills_gap_reports" WITH (security_barrier = true) AS
    SELECT "id", "client_id", "report_on", "group_name", "esco_uri", "skill", "required_level", "mean_level", "gap",
        "headcount", "assessed_count", "below_count", "priority", "remedy_program_id", "training_cost",
        "prepared_by_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "skills_gap_reports";
GRANT SELECT ON azora_reader."skills_gap_reports" TO azora_reader;
ALTER VIEW azora_reader."skills_gap_reports" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "skills_gap_reports"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "skills_gap_reports"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "skills_gap_reports"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "skills_gap_reports"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
