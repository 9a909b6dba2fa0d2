-- CreateEnum
CREATE TYPE "ConsentModel" AS ENUM ('SELF', 'GUARDIAN', 'SCHOOL_WITH_GUARDIAN_OBJECTION');

-- CreateEnum
CREATE TYPE "TranscriptAccess" AS ENUM ('NEVER', 'ON_SAFEGUARDING', 'ON_REQUEST', 'ALWAYS');

-- CreateEnum
CREATE TYPE "SapiensStatus" AS ENUM ('ONBOARDING', 'ACTIVE', 'PAUSED', 'CLOSED');

-- CreateEnum
CREATE TYPE "ChildHazard" AS ENUM ('SELF_HARM', 'CHILD_ABUSE', 'SEXUAL_CONTENT', 'VIOLENCE', 'HATE', 'BULLYING', 'GROOMING', 'DRUGS', 'EATING_DISORDER', 'PERSONAL_INFORMATION', 'ACADEMIC_DISHONESTY', 'EMOTIONAL_DEPENDENCE', 'POLITICAL_PERSUASION');

-- CreateEnum
CREATE TYPE "GuardDirection" AS ENUM ('FROM_LEARNER', 'FROM_TUTOR');

-- CreateEnum
CREATE TYPE "GuardResponse" AS ENUM ('LOG', 'REDIRECT', 'REFUSE', 'ESCALATE', 'END_SESSION');

-- CreateEnum
CREATE TYPE "Curriculum" AS ENUM ('CAPS', 'IEB', 'CAMBRIDGE', 'INTERNATIONAL_BACCALAUREATE', 'KENYA_CBC', 'WAEC');

-- CreateEnum
CREATE TYPE "HomeworkMode" AS ENUM ('HINTS_ONLY', 'WORKED_EXAMPLES', 'FULL_SOLUTIONS');

-- CreateEnum
CREATE TYPE "ExamMode" AS ENUM ('OPEN', 'BLOCKED_DURING_EXAMS', 'HINTS_DURING_EXAMS');

-- CreateEnum
CREATE TYPE "QuotaScope" AS ENUM ('TENANT', 'GRADE', 'LEARNER');

-- CreateEnum
CREATE TYPE "QuotaUnit" AS ENUM ('SESSIONS', 'MINUTES', 'THOUSAND_TOKENS');

-- CreateEnum
CREATE TYPE "QuotaPeriod" AS ENUM ('DAY', 'WEEK', 'MONTH', 'TERM', 'YEAR');

-- CreateEnum
CREATE TYPE "SpentAction" AS ENUM ('SLOW_DOWN', 'STOP', 'CHARGE');

-- CreateEnum
CREATE TYPE "QuotaStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'ENDED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "sapiens_tenants" (
    "id" UUID NOT NULL,
    "tutor_title" TEXT NOT NULL DEFAULT 'Sapiens',
    "youngest_age" SMALLINT NOT NULL,
    "oldest_age" SMALLINT NOT NULL,
    "consent_model" "ConsentModel" NOT NULL,
    "safeguarding_lead_id" UUID,
    "staff_read_transcripts" "TranscriptAccess" NOT NULL DEFAULT 'ON_SAFEGUARDING',
    "disclosed_at" TIMESTAMPTZ(6),
    "transcript_days" INTEGER NOT NULL DEFAULT 180,
    "allows_grading" BOOLEAN NOT NULL DEFAULT false,
    "status" "SapiensStatus" NOT NULL DEFAULT 'ONBOARDING',
    "paused_reason" TEXT,
    "activated_at" TIMESTAMPTZ(6),
    "administrator_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "sapiens_tenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tutor_persona_settings" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "display_alias" TEXT,
    "greeting" TEXT,
    "languages" TEXT[],
    "warmth" SMALLINT NOT NULL DEFAULT 4,
    "directness" SMALLINT NOT NULL DEFAULT 3,
    "humour" SMALLINT NOT NULL DEFAULT 1,
    "reading_grade" SMALLINT,
    "max_reply_words" INTEGER NOT NULL DEFAULT 200,
    "uses_voice" BOOLEAN NOT NULL DEFAULT false,
    "discloses_machine" BOOLEAN NOT NULL DEFAULT true,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "tutor_persona_settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "safety_guardrails" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "hazard" "ChildHazard" NOT NULL,
    "direction" "GuardDirection" NOT NULL,
    "sensitivity" DECIMAL(4,3) NOT NULL DEFAULT 0.5,
    "response" "GuardResponse" NOT NULL,
    "escalate_minutes" INTEGER,
    "extra_terms" TEXT[],
    "reply_text" TEXT,
    "helpline_name" TEXT,
    "helpline_number" TEXT,
    "is_platform_minimum" BOOLEAN NOT NULL DEFAULT false,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "safety_guardrails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subject_availability" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "curriculum" "Curriculum" NOT NULL DEFAULT 'CAPS',
    "from_grade" SMALLINT NOT NULL,
    "to_grade" SMALLINT NOT NULL,
    "course_id" UUID,
    "excluded_topics" TEXT[],
    "homework_mode" "HomeworkMode" NOT NULL DEFAULT 'HINTS_ONLY',
    "exam_mode" "ExamMode" NOT NULL DEFAULT 'OPEN',
    "examination_calendar_id" UUID,
    "recurrence" TEXT NOT NULL DEFAULT 'FREQ=DAILY',
    "opens_at_minute" SMALLINT NOT NULL DEFAULT 0,
    "closes_at_minute" SMALLINT NOT NULL DEFAULT 1440,
    "time_zone" TEXT NOT NULL DEFAULT 'Africa/Johannesburg',
    "available_from" DATE NOT NULL,
    "available_until" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "subject_availability_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tutoring_quotas" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "scope" "QuotaScope" NOT NULL,
    "grade" SMALLINT,
    "unit" "QuotaUnit" NOT NULL,
    "period" "QuotaPeriod" NOT NULL,
    "allowance" INTEGER NOT NULL,
    "warn_percent" SMALLINT NOT NULL DEFAULT 80,
    "rollover_percent" SMALLINT NOT NULL DEFAULT 0,
    "when_spent" "SpentAction" NOT NULL DEFAULT 'SLOW_DOWN',
    "overage_price" DECIMAL(18,8),
    "overage_currency" VARCHAR(10),
    "status" "QuotaStatus" NOT NULL DEFAULT 'ACTIVE',
    "effective_from" TIMESTAMPTZ(6) NOT NULL,
    "effective_to" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "tutoring_quotas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tutoring_quota_usage" (
    "id" UUID NOT NULL,
    "quota_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "learner_id" UUID,
    "period_start" TIMESTAMPTZ(6) NOT NULL,
    "period_end" TIMESTAMPTZ(6) NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,
    "carried_over" INTEGER NOT NULL DEFAULT 0,
    "overage" INTEGER NOT NULL DEFAULT 0,
    "session_count" INTEGER NOT NULL DEFAULT 0,
    "last_session_id" UUID,
    "warned_at" TIMESTAMPTZ(6),
    "exhausted_at" TIMESTAMPTZ(6),
    "charged_amount" DECIMAL(18,8),
    "charged_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "tutoring_quota_usage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "sapiens_tenants_safeguarding_lead_id_idx" ON "sapiens_tenants"("safeguarding_lead_id");

-- CreateIndex
CREATE INDEX "sapiens_tenants_administrator_id_idx" ON "sapiens_tenants"("administrator_id");

-- CreateIndex
CREATE INDEX "sapiens_tenants_compliance_id_idx" ON "sapiens_tenants"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "sapiens_tenants_organization_id_id_key" ON "sapiens_tenants"("organization_id", "id");

-- CreateIndex
CREATE INDEX "tutor_persona_settings_organization_id_tenant_id_idx" ON "tutor_persona_settings"("organization_id", "tenant_id");

-- CreateIndex
CREATE INDEX "tutor_persona_settings_member_id_idx" ON "tutor_persona_settings"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "tutor_persona_settings_tenant_id_member_id_key" ON "tutor_persona_settings"("tenant_id", "member_id");

-- CreateIndex
CREATE INDEX "safety_guardrails_organization_id_tenant_id_idx" ON "safety_guardrails"("organization_id", "tenant_id");

-- CreateIndex
CREATE INDEX "subject_availability_organization_id_tenant_id_idx" ON "subject_availability"("organization_id", "tenant_id");

-- CreateIndex
CREATE INDEX "subject_availability_course_id_idx" ON "subject_availability"("course_id");

-- CreateIndex
CREATE INDEX "subject_availability_examination_calendar_id_idx" ON "subject_availability"("examination_calendar_id");

-- CreateIndex
CREATE UNIQUE INDEX "subject_availability_start_key" ON "subject_availability"("tenant_id", "subject", "from_grade", "available_from");

-- CreateIndex
CREATE INDEX "tutoring_quotas_tenant_id_unit_idx" ON "tutoring_quotas"("tenant_id", "unit");

-- CreateIndex
CREATE INDEX "tutoring_quotas_organization_id_tenant_id_idx" ON "tutoring_quotas"("organization_id", "tenant_id");

-- CreateIndex
CREATE UNIQUE INDEX "tutoring_quotas_organization_id_id_key" ON "tutoring_quotas"("organization_id", "id");

-- CreateIndex
CREATE INDEX "tutoring_quota_usage_period_start_idx" ON "tutoring_quota_usage" USING BRIN ("period_start");

-- CreateIndex
CREATE INDEX "tutoring_quota_usage_organization_id_quota_id_idx" ON "tutoring_quota_usage"("organization_id", "quota_id");

-- CreateIndex
CREATE INDEX "tutoring_quota_usage_learner_id_idx" ON "tutoring_quota_usage"("learner_id");

-- CreateIndex
CREATE INDEX "tutoring_quota_usage_last_session_id_idx" ON "tutoring_quota_usage"("last_session_id");

-- CreateIndex
CREATE UNIQUE INDEX "tutoring_quota_usage_quota_id_learner_id_period_start_key" ON "tutoring_quota_usage"("quota_id", "learner_id", "period_start");

-- AddForeignKey
ALTER TABLE "tutor_persona_settings" ADD CONSTRAINT "tutor_persona_settings_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "sapiens_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safety_guardrails" ADD CONSTRAINT "safety_guardrails_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "sapiens_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subject_availability" ADD CONSTRAINT "subject_availability_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "sapiens_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tutoring_quotas" ADD CONSTRAINT "tutoring_quotas_organization_id_tenant_id_fkey" FOREIGN KEY ("organization_id", "tenant_id") REFERENCES "sapiens_tenants"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tutoring_quota_usage" ADD CONSTRAINT "tutoring_quota_usage_organization_id_quota_id_fkey" FOREIGN KEY ("organization_id", "quota_id") REFERENCES "tutoring_quotas"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of sapiens_tenants
ALTER TABLE "sapiens_tenants" ADD CONSTRAINT "sapiens_tenants_youngest_age_oldest_age_751eecc5_check"
    CHECK (youngest_age BETWEEN 3 AND 99 AND oldest_age BETWEEN youngest_age AND 120);
ALTER TABLE "sapiens_tenants" ADD CONSTRAINT "sapiens_tenants_youngest_age_consent_model_safeg_48507930_check"
    CHECK (youngest_age >= 18 OR (consent_model <> 'SELF' AND safeguarding_lead_id IS NOT NULL));
ALTER TABLE "sapiens_tenants" ADD CONSTRAINT "sapiens_tenants_transcript_days_297b97ba_check"
    CHECK (transcript_days BETWEEN 0 AND 1825);
ALTER TABLE "sapiens_tenants" ADD CONSTRAINT "sapiens_tenants_youngest_age_transcript_days_b18037c4_check"
    CHECK (youngest_age >= 18 OR transcript_days <= 365);
ALTER TABLE "sapiens_tenants" ADD CONSTRAINT "sapiens_tenants_status_activated_at_85f1547e_check"
    CHECK (status <> 'ACTIVE' OR activated_at IS NOT NULL);
ALTER TABLE "sapiens_tenants" ADD CONSTRAINT "sapiens_tenants_status_paused_reason_3c04be39_check"
    CHECK ((status = 'PAUSED') = (paused_reason IS NOT NULL));
ALTER TABLE "sapiens_tenants" ADD CONSTRAINT "sapiens_tenants_staff_read_transcripts_disclosed_7d6160b9_check"
    CHECK (staff_read_transcripts <> 'ALWAYS' OR disclosed_at IS NOT NULL);
CREATE UNIQUE INDEX "sapiens_tenants_organization_id_71d1213f_key" ON "sapiens_tenants" ("organization_id")
    WHERE (deleted_at IS NULL);

-- Safeguards of tutor_persona_settings
ALTER TABLE "tutor_persona_settings" ADD CONSTRAINT "tutor_persona_settings_warmth_directness_humour_02f66de4_check"
    CHECK (warmth BETWEEN 1 AND 5 AND directness BETWEEN 1 AND 5 AND humour BETWEEN 0 AND 3);
ALTER TABLE "tutor_persona_settings" ADD CONSTRAINT "tutor_persona_settings_languages_8ed5c733_check"
    CHECK (coalesce(cardinality(languages), 0) >= 1);
ALTER TABLE "tutor_persona_settings" ADD CONSTRAINT "tutor_persona_settings_max_reply_words_fc9049cd_check"
    CHECK (max_reply_words BETWEEN 20 AND 1000);
ALTER TABLE "tutor_persona_settings" ADD CONSTRAINT "tutor_persona_settings_is_default_is_enabled_e54b7c2b_check"
    CHECK (NOT is_default OR is_enabled);
ALTER TABLE "tutor_persona_settings" ADD CONSTRAINT "tutor_persona_settings_reading_grade_6e864392_check"
    CHECK (reading_grade BETWEEN 1 AND 16);
ALTER TABLE "tutor_persona_settings" ADD CONSTRAINT "tutor_persona_settings_greeting_03daaf64_check"
    CHECK (char_length(greeting) <= 500);
ALTER TABLE "tutor_persona_settings" ADD CONSTRAINT "tutor_persona_settings_discloses_machine_594c57ee_check"
    CHECK (discloses_machine);
CREATE UNIQUE INDEX "tutor_persona_settings_tenant_id_43ca930c_key" ON "tutor_persona_settings" ("tenant_id")
    WHERE (is_default AND is_enabled);

-- Safeguards of safety_guardrails
ALTER TABLE "safety_guardrails" ADD CONSTRAINT "safety_guardrails_sensitivity_f850dc37_check"
    CHECK (sensitivity BETWEEN 0 AND 1);
ALTER TABLE "safety_guardrails" ADD CONSTRAINT "safety_guardrails_response_escalate_minutes_89d7374a_check"
    CHECK ((response = 'ESCALATE') = (escalate_minutes IS NOT NULL));
ALTER TABLE "safety_guardrails" ADD CONSTRAINT "safety_guardrails_escalate_minutes_ea2dd016_check"
    CHECK (escalate_minutes BETWEEN 1 AND 1440);
ALTER TABLE "safety_guardrails" ADD CONSTRAINT "safety_guardrails_hazard_is_enabled_response_esc_1006b195_check"
    CHECK (hazard NOT IN ('SELF_HARM', 'CHILD_ABUSE') OR (is_enabled AND response = 'ESCALATE' AND escalate_minutes IS NOT NULL AND escalate_minutes <= 15));
ALTER TABLE "safety_guardrails" ADD CONSTRAINT "safety_guardrails_is_platform_minimum_is_enabled_0532a93c_check"
    CHECK (NOT is_platform_minimum OR is_enabled);
ALTER TABLE "safety_guardrails" ADD CONSTRAINT "safety_guardrails_helpline_number_ed5f12f5_check"
    CHECK (helpline_number ~ '^[+]?[0-9 ]{3,20}$');
ALTER TABLE "safety_guardrails" ADD CONSTRAINT "safety_guardrails_extra_terms_09361bb1_check"
    CHECK (coalesce(cardinality(extra_terms), 0) <= 500);
CREATE UNIQUE INDEX "safety_guardrails_tenant_id_hazard_direction_9e729298_key" ON "safety_guardrails" ("tenant_id", "hazard", "direction")
    WHERE (is_enabled);

-- Safeguards of subject_availability
ALTER TABLE "subject_availability" ADD CONSTRAINT "subject_availability_from_grade_to_grade_4f44fc09_check"
    CHECK (from_grade BETWEEN 0 AND 12 AND to_grade BETWEEN from_grade AND 12);
ALTER TABLE "subject_availability" ADD CONSTRAINT "subject_availability_closes_at_minute_opens_at_m_e5628339_check"
    CHECK (closes_at_minute > opens_at_minute AND opens_at_minute BETWEEN 0 AND 1439 AND closes_at_minute <= 1440);
ALTER TABLE "subject_availability" ADD CONSTRAINT "subject_availability_available_until_available_f_ef27b931_check"
    CHECK (available_until > available_from);
ALTER TABLE "subject_availability" ADD CONSTRAINT "subject_availability_recurrence_b16f3a3c_check"
    CHECK (recurrence ~ '^FREQ=(DAILY|WEEKLY)(;[A-Z]+=[A-Z0-9,+-]+)*$');
ALTER TABLE "subject_availability" ADD CONSTRAINT "subject_availability_exam_mode_examination_calen_17db69a6_check"
    CHECK (exam_mode <> 'BLOCKED_DURING_EXAMS' OR examination_calendar_id IS NOT NULL);
ALTER TABLE "subject_availability" ADD CONSTRAINT "subject_availability_excluded_topics_04756d17_check"
    CHECK (coalesce(cardinality(excluded_topics), 0) <= 100);

-- Safeguards of tutoring_quotas
ALTER TABLE "tutoring_quotas" ADD CONSTRAINT "tutoring_quotas_allowance_630575a3_check"
    CHECK (allowance > 0);
ALTER TABLE "tutoring_quotas" ADD CONSTRAINT "tutoring_quotas_scope_grade_495f2fe2_check"
    CHECK ((scope = 'GRADE') = (grade IS NOT NULL));
ALTER TABLE "tutoring_quotas" ADD CONSTRAINT "tutoring_quotas_grade_aefd1915_check"
    CHECK (grade BETWEEN 0 AND 12);
ALTER TABLE "tutoring_quotas" ADD CONSTRAINT "tutoring_quotas_warn_percent_40f7fc1d_check"
    CHECK (warn_percent BETWEEN 1 AND 99);
ALTER TABLE "tutoring_quotas" ADD CONSTRAINT "tutoring_quotas_when_spent_overage_price_cc364367_check"
    CHECK ((when_spent = 'CHARGE') = (overage_price IS NOT NULL));
ALTER TABLE "tutoring_quotas" ADD CONSTRAINT "tutoring_quotas_overage_price_overage_currency_dcc57d32_check"
    CHECK (overage_price > 0 AND overage_price < 'NaN' AND (overage_price IS NULL) = (overage_currency IS NULL));
ALTER TABLE "tutoring_quotas" ADD CONSTRAINT "tutoring_quotas_rollover_percent_33b5bd75_check"
    CHECK (rollover_percent BETWEEN 0 AND 100);
ALTER TABLE "tutoring_quotas" ADD CONSTRAINT "tutoring_quotas_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);
ALTER TABLE "tutoring_quotas" ADD CONSTRAINT "tutoring_quotas_scope_when_spent_15dc10e9_check"
    CHECK (scope <> 'LEARNER' OR when_spent <> 'CHARGE');
CREATE UNIQUE INDEX "tutoring_quotas_tenant_id_grade_unit_period_f5e484bd_key" ON "tutoring_quotas" ("tenant_id", "grade", "unit", "period")
    WHERE (status = 'ACTIVE' AND scope = 'GRADE');
CREATE UNIQUE INDEX "tutoring_quotas_tenant_id_scope_unit_period_fffe4415_key" ON "tutoring_quotas" ("tenant_id", "scope", "unit", "period")
    WHERE (status = 'ACTIVE' AND grade IS NULL);

-- Safeguards of tutoring_quota_usage
ALTER TABLE "tutoring_quota_usage" ADD CONSTRAINT "tutoring_quota_usage_period_end_period_start_775d71a3_check"
    CHECK (period_end > period_start);
ALTER TABLE "tutoring_quota_usage" ADD CONSTRAINT "tutoring_quota_usage_used_carried_over_session_c_66d64a8e_check"
    CHECK (used >= 0 AND carried_over >= 0 AND session_count >= 0);
ALTER TABLE "tutoring_quota_usage" ADD CONSTRAINT "tutoring_quota_usage_overage_used_bae786f0_check"
    CHECK (overage >= 0 AND overage <= used);
ALTER TABLE "tutoring_quota_usage" ADD CONSTRAINT "tutoring_quota_usage_charged_amount_charged_at_ff29b2f8_check"
    CHECK ((charged_amount IS NULL) = (charged_at IS NULL));
ALTER TABLE "tutoring_quota_usage" ADD CONSTRAINT "tutoring_quota_usage_charged_amount_fa36b3e2_check"
    CHECK (charged_amount >= 0 AND charged_amount < 'NaN');
ALTER TABLE "tutoring_quota_usage" ADD CONSTRAINT "tutoring_quota_usage_warned_at_period_start_exha_7eec3e68_check"
    CHECK (warned_at >= period_start AND exhausted_at >= period_start);
ALTER TABLE "tutoring_quota_usage" ADD CONSTRAINT "tutoring_quota_usage_exhausted_at_used_386c8a6e_check"
    CHECK (exhausted_at IS NULL OR used > 0);
CREATE UNIQUE INDEX "tutoring_quota_usage_quota_id_period_start_1ebc1e96_key" ON "tutoring_quota_usage" ("quota_id", "period_start")
    WHERE (learner_id IS NULL);

-- Live rows of sapiens_tenants
CREATE VIEW azora_keys."sapiens_tenants_2558ceea_live" AS
    SELECT "id" FROM "sapiens_tenants"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."sapiens_tenants_2558ceea_live" TO azora_user;

-- Live rows of tutoring_quotas
CREATE VIEW azora_keys."tutoring_quotas_0c2987bf_live" AS
    SELECT "id" FROM "tutoring_quotas"
    WHERE EXISTS (SELECT FROM azora_keys."sapiens_tenants_2558ceea_live" live WHERE live."id" = "tutoring_quotas"."tenant_id");
GRANT SELECT ON azora_keys."tutoring_quotas_0c2987bf_live" TO azora_user;

-- Access to sapiens_tenants
ALTER TABLE "sapiens_tenants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "sapiens_tenants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sapiens_tenants" TO azora_service;
GRANT SELECT ON "sapiens_tenants" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "sapiens_tenants_80064354_access" ON "sapiens_tenants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "sapiens_tenants" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "sapiens_tenants" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "sapiens_tenants" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."sapiens_tenants" WITH (security_barrier = true) AS
    SELECT "id", "tutor_title", "youngest_age", "oldest_age", "consent_model", "safeguarding_lead_id",
        "staff_read_transcripts", "disclosed_at", "transcript_days", "allows_grading", "status", "paused_reason",
        "activated_at", "administrator_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "sapiens_tenants";
GRANT SELECT ON azora_reader."sapiens_tenants" TO azora_reader;
ALTER VIEW azora_reader."sapiens_tenants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "sapiens_tenants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "sapiens_tenants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "sapiens_tenants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "sapiens_tenants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to tutor_persona_settings
ALTER TABLE "tutor_persona_settings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tutor_persona_settings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tutor_persona_settings" TO azora_service;
GRANT SELECT ON "tutor_persona_settings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "tutor_persona_settings_8ddd3745_access" ON "tutor_persona_settings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tutor_persona_settings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "tutor_persona_settings" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "tutor_persona_settings" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."sapiens_tenants_2558ceea_live" live WHERE live."id" = "tutor_persona_settings"."tenant_id"));
CREATE VIEW azora_reader."tutor_persona_settings" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "member_id", "display_alias", "greeting", "languages", "warmth",
        "directness", "humour", "reading_grade", "max_reply_words", "uses_voice", "discloses_machine", "is_default",
        "is_enabled", "created_at", "updated_at"
    FROM "tutor_persona_settings";
GRANT SELECT ON azora_reader."tutor_persona_settings" TO azora_reader;
ALTER VIEW azora_reader."tutor_persona_settings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "tutor_persona_settings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "tutor_persona_settings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "tutor_persona_settings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "tutor_persona_settings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to safety_guardrails
ALTER TABLE "safety_guardrails" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "safety_guardrails" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "safety_guardrails" TO azora_service;
GRANT SELECT ON "safety_guardrails" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "safety_guardrails_e2b96ab3_access" ON "safety_guardrails"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "safety_guardrails" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "safety_guardrails" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "safety_guardrails" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."sapiens_tenants_2558ceea_live" live WHERE live."id" = "safety_guardrails"."tenant_id"));
CREATE VIEW azora_reader."safety_guardrails" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "hazard", "direction", "sensitivity", "response", "escalate_minutes",
        "extra_terms", "reply_text", "helpline_name", "helpline_number", "is_platform_minimum", "is_enabled",
        "created_at", "updated_at"
    FROM "safety_guardrails";
GRANT SELECT ON azora_reader."safety_guardrails" TO azora_reader;
ALTER VIEW azora_reader."safety_guardrails" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "safety_guardrails"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "safety_guardrails"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "safety_guardrails"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "safety_guardrails"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to subject_availability
ALTER TABLE "subject_availability" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "subject_availability" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "subject_availability" TO azora_service;
GRANT SELECT ON "subject_availability" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "subject_availability_9c70fef8_access" ON "subject_availability"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "subject_availability" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "subject_availability" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "subject_availability" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."sapiens_tenants_2558ceea_live" live WHERE live."id" = "subject_availability"."tenant_id"));
CREATE VIEW azora_reader."subject_availability" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "subject", "curriculum", "from_grade", "to_grade", "course_id",
        "excluded_topics", "homework_mode", "exam_mode", "examination_calendar_id", "recurrence", "opens_at_minute",
        "closes_at_minute", "time_zone", "available_from", "available_until", "created_at", "updated_at"
    FROM "subject_availability";
GRANT SELECT ON azora_reader."subject_availability" TO azora_reader;
ALTER VIEW azora_reader."subject_availability" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "subject_availability"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "subject_availability"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "subject_availability"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "subject_availability"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to tutoring_quotas
ALTER TABLE "tutoring_quotas" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tutoring_quotas" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tutoring_quotas" TO azora_service;
GRANT SELECT ON "tutoring_quotas" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "tutoring_quotas_69290bae_access" ON "tutoring_quotas"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tutoring_quotas" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "tutoring_quotas" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "tutoring_quotas" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."sapiens_tenants_2558ceea_live" live WHERE live."id" = "tutoring_quotas"."tenant_id"));
CREATE VIEW azora_reader."tutoring_quotas" WITH (security_barrier = true) AS
    SELECT "id", "tenant_id", "organization_id", "scope", "grade", "unit", "period", "allowance", "warn_percent",
        "rollover_percent", "when_spent", "overage_price", "overage_currency", "status", "effective_from",
        "effective_to", "created_at", "updated_at"
    FROM "tutoring_quotas";
GRANT SELECT ON azora_reader."tutoring_quotas" TO azora_reader;
ALTER VIEW azora_reader."tutoring_quotas" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "tutoring_quotas"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "tutoring_quotas"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "tutoring_quotas"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "tutoring_quotas"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to tutoring_quota_usage
ALTER TABLE "tutoring_quota_usage" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "tutoring_quota_usage" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "tutoring_quota_usage" TO azora_service;
GRANT SELECT ON "tutoring_quota_usage" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "tutoring_quota_usage_afbc8609_access" ON "tutoring_quota_usage"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "tutoring_quota_usage" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "tutoring_quota_usage" FOR SELECT TO azora_user
    USING ("learner_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "tutoring_quota_usage" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "learner_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."tutoring_quotas_0c2987bf_live" live WHERE live."id" = "tutoring_quota_usage"."quota_id"));
CREATE VIEW azora_reader."tutoring_quota_usage" WITH (security_barrier = true) AS
    SELECT "id", "quota_id", "organization_id", "learner_id", "period_start", "period_end", "used", "carried_over",
        "overage", "session_count", "last_session_id", "warned_at", "exhausted_at", "charged_amount", "charged_at",
        "created_at", "updated_at"
    FROM "tutoring_quota_usage";
GRANT SELECT ON azora_reader."tutoring_quota_usage" TO azora_reader;
ALTER VIEW azora_reader."tutoring_quota_usage" OWNER TO azora_masker;
