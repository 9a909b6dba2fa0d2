-- CreateEnum
CREATE TYPE "Severity" AS ENUM ('INFORMATIONAL', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL');

-- CreateEnum
CREATE TYPE "TrafficLight" AS ENUM ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED');

-- CreateEnum
CREATE TYPE "IncidentCategory" AS ENUM ('MALWARE', 'RANSOMWARE', 'PHISHING', 'UNAUTHORIZED_ACCESS', 'DATA_BREACH', 'DENIAL_OF_SERVICE', 'INSIDER_MISUSE', 'SUPPLY_CHAIN', 'LOSS_OR_THEFT', 'FRAUD', 'OTHER');

-- CreateEnum
CREATE TYPE "IncidentStatus" AS ENUM ('NEW', 'TRIAGED', 'CONTAINED', 'ERADICATED', 'RECOVERED', 'CLOSED');

-- CreateEnum
CREATE TYPE "IncidentClosure" AS ENUM ('RESOLVED', 'FALSE_POSITIVE', 'DUPLICATE', 'NOT_AN_INCIDENT');

-- CreateEnum
CREATE TYPE "IndicatorType" AS ENUM ('ANOMALOUS_ACTIVITY', 'ANONYMIZATION', 'ATTRIBUTION', 'BENIGN', 'COMPROMISED', 'MALICIOUS_ACTIVITY', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "PatternLanguage" AS ENUM ('STIX', 'PCRE', 'SIGMA', 'SNORT', 'SURICATA', 'YARA');

-- CreateEnum
CREATE TYPE "FindingStatus" AS ENUM ('OPEN', 'IN_REMEDIATION', 'REMEDIATED', 'RISK_ACCEPTED', 'FALSE_POSITIVE');

-- CreateEnum
CREATE TYPE "FindingSource" AS ENUM ('SCANNER', 'PENETRATION_TEST', 'BUG_BOUNTY', 'CODE_REVIEW', 'VENDOR_ADVISORY');

-- CreateEnum
CREATE TYPE "TestMethod" AS ENUM ('BLACK_BOX', 'GREY_BOX', 'WHITE_BOX', 'RED_TEAM');

-- CreateEnum
CREATE TYPE "TestTarget" AS ENUM ('NETWORK', 'WEB_APPLICATION', 'MOBILE_APPLICATION', 'API', 'CLOUD', 'SMART_CONTRACT', 'SOCIAL_ENGINEERING', 'PHYSICAL');

-- CreateEnum
CREATE TYPE "PenTestStatus" AS ENUM ('PLANNED', 'AUTHORIZED', 'RUNNING', 'REPORTED', 'RETESTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "FraudTypology" AS ENUM ('ACCOUNT_TAKEOVER', 'SYNTHETIC_IDENTITY', 'PAYMENT_FRAUD', 'CREDENTIAL_FRAUD', 'REWARD_FARMING', 'COLLUSION', 'MONEY_MULE', 'SOCIAL_ENGINEERING');

-- CreateEnum
CREATE TYPE "AlertStatus" AS ENUM ('OPEN', 'INVESTIGATING', 'CONFIRMED', 'DISMISSED');

-- CreateEnum
CREATE TYPE "PlaybookType" AS ENUM ('NOTIFICATION', 'DETECTION', 'INVESTIGATION', 'PREVENTION', 'MITIGATION', 'REMEDIATION', 'ATTACK', 'ENGAGEMENT');

-- CreateEnum
CREATE TYPE "PlaybookStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "ResponseKind" AS ENUM ('CONTAIN', 'ISOLATE_HOST', 'BLOCK_ADDRESS', 'DISABLE_ACCOUNT', 'REVOKE_SESSIONS', 'ROTATE_KEY', 'RESTORE_BACKUP', 'PATCH', 'COLLECT_EVIDENCE', 'NOTIFY', 'OTHER');

-- CreateEnum
CREATE TYPE "ActionStatus" AS ENUM ('PENDING_APPROVAL', 'QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'REVERTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "security_incidents" (
    "id" UUID NOT NULL,
    "number" VARCHAR(20) NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "category" "IncidentCategory" NOT NULL,
    "severity" "Severity" NOT NULL,
    "status" "IncidentStatus" NOT NULL DEFAULT 'NEW',
    "tlp" "TrafficLight" NOT NULL DEFAULT 'AMBER',
    "attack_techniques" TEXT[],
    "lead_id" UUID,
    "source_event_id" UUID,
    "occurred_at" TIMESTAMPTZ(6),
    "detected_at" TIMESTAMPTZ(6) NOT NULL,
    "contained_at" TIMESTAMPTZ(6),
    "eradicated_at" TIMESTAMPTZ(6),
    "recovered_at" TIMESTAMPTZ(6),
    "closed_at" TIMESTAMPTZ(6),
    "closure" "IncidentClosure",
    "is_personal_data_compromised" BOOLEAN NOT NULL DEFAULT false,
    "affected_subject_count" INTEGER,
    "regulator_notified_at" TIMESTAMPTZ(6),
    "subjects_notified_at" TIMESTAMPTZ(6),
    "lessons_learned" TEXT,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "security_incidents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "threat_indicators" (
    "id" UUID NOT NULL,
    "stix_id" VARCHAR(64) NOT NULL,
    "name" TEXT,
    "indicator_types" "IndicatorType"[],
    "pattern_language" "PatternLanguage" NOT NULL DEFAULT 'STIX',
    "pattern" TEXT NOT NULL,
    "valid_from" TIMESTAMPTZ(6) NOT NULL,
    "valid_until" TIMESTAMPTZ(6),
    "confidence" SMALLINT,
    "kill_chain_phases" TEXT[],
    "tlp" "TrafficLight" NOT NULL DEFAULT 'GREEN',
    "source_name" TEXT NOT NULL,
    "is_revoked" BOOLEAN NOT NULL DEFAULT false,
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "threat_indicators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident_indicators" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "first_seen" TIMESTAMPTZ(6) NOT NULL,
    "last_seen" TIMESTAMPTZ(6) NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "matched_value" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "incident_indicators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vulnerability_findings" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "cve_id" VARCHAR(28),
    "cwe_id" VARCHAR(9),
    "asset_name" TEXT NOT NULL,
    "component" TEXT NOT NULL,
    "cvss_vector" TEXT NOT NULL,
    "cvss_score" DECIMAL(3,1) NOT NULL,
    "severity" "Severity" NOT NULL,
    "epss_probability" DECIMAL(6,5),
    "is_known_exploited" BOOLEAN NOT NULL DEFAULT false,
    "status" "FindingStatus" NOT NULL DEFAULT 'OPEN',
    "discovered_by" "FindingSource" NOT NULL,
    "penetration_test_id" UUID,
    "found_at" TIMESTAMPTZ(6) NOT NULL,
    "due_at" TIMESTAMPTZ(6) NOT NULL,
    "resolved_at" TIMESTAMPTZ(6),
    "accepted_by_id" UUID,
    "acceptance_expires_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "vulnerability_findings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "penetration_tests" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "method" "TestMethod" NOT NULL,
    "target_type" "TestTarget" NOT NULL,
    "scope" TEXT[],
    "exclusions" TEXT[],
    "rules_of_engagement" TEXT NOT NULL,
    "tester_organization" TEXT NOT NULL,
    "status" "PenTestStatus" NOT NULL DEFAULT 'PLANNED',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "authorized_by_id" UUID,
    "authorized_at" TIMESTAMPTZ(6),
    "report_file_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "penetration_tests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fraud_alerts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "typology" "FraudTypology" NOT NULL,
    "risk_score" SMALLINT NOT NULL,
    "reasons" TEXT[],
    "exposure_amount" DECIMAL(18,8),
    "exposure_currency" VARCHAR(10),
    "transaction_reference" TEXT,
    "monitoring_alert_id" UUID,
    "incident_id" UUID,
    "status" "AlertStatus" NOT NULL DEFAULT 'OPEN',
    "detected_at" TIMESTAMPTZ(6) NOT NULL,
    "assigned_to_id" UUID,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "fraud_alerts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_playbooks" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "playbook_types" "PlaybookType"[],
    "category" "IncidentCategory" NOT NULL,
    "minimum_severity" "Severity" NOT NULL DEFAULT 'LOW',
    "workflow" JSONB NOT NULL,
    "target_minutes" INTEGER,
    "status" "PlaybookStatus" NOT NULL DEFAULT 'DRAFT',
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "response_playbooks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_actions" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "playbook_id" UUID,
    "step_number" SMALLINT,
    "kind" "ResponseKind" NOT NULL,
    "target" TEXT NOT NULL,
    "status" "ActionStatus" NOT NULL DEFAULT 'QUEUED',
    "is_automated" BOOLEAN NOT NULL DEFAULT false,
    "requires_approval" BOOLEAN NOT NULL DEFAULT false,
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(6),
    "performed_by_id" UUID,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "outcome" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "response_actions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "security_incidents_number_key" ON "security_incidents"("number");

-- CreateIndex
CREATE INDEX "security_incidents_lead_id_idx" ON "security_incidents"("lead_id");

-- CreateIndex
CREATE INDEX "security_incidents_organization_id_detected_at_idx" ON "security_incidents"("organization_id", "detected_at");

-- CreateIndex
CREATE INDEX "security_incidents_source_event_id_idx" ON "security_incidents"("source_event_id");

-- CreateIndex
CREATE INDEX "security_incidents_compliance_id_idx" ON "security_incidents"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "threat_indicators_stix_id_key" ON "threat_indicators"("stix_id");

-- CreateIndex
CREATE INDEX "threat_indicators_indicator_types_idx" ON "threat_indicators" USING GIN ("indicator_types");

-- CreateIndex
CREATE INDEX "incident_indicators_indicator_id_last_seen_idx" ON "incident_indicators"("indicator_id", "last_seen");

-- CreateIndex
CREATE UNIQUE INDEX "incident_indicators_incident_id_indicator_id_key" ON "incident_indicators"("incident_id", "indicator_id");

-- CreateIndex
CREATE INDEX "vulnerability_findings_severity_found_at_idx" ON "vulnerability_findings"("severity", "found_at");

-- CreateIndex
CREATE INDEX "vulnerability_findings_penetration_test_id_idx" ON "vulnerability_findings"("penetration_test_id");

-- CreateIndex
CREATE INDEX "vulnerability_findings_accepted_by_id_idx" ON "vulnerability_findings"("accepted_by_id");

-- CreateIndex
CREATE INDEX "penetration_tests_authorized_by_id_idx" ON "penetration_tests"("authorized_by_id");

-- CreateIndex
CREATE INDEX "penetration_tests_report_file_id_idx" ON "penetration_tests"("report_file_id");

-- CreateIndex
CREATE INDEX "fraud_alerts_user_id_detected_at_idx" ON "fraud_alerts"("user_id", "detected_at");

-- CreateIndex
CREATE INDEX "fraud_alerts_assigned_to_id_status_idx" ON "fraud_alerts"("assigned_to_id", "status");

-- CreateIndex
CREATE INDEX "fraud_alerts_monitoring_alert_id_idx" ON "fraud_alerts"("monitoring_alert_id");

-- CreateIndex
CREATE INDEX "fraud_alerts_incident_id_idx" ON "fraud_alerts"("incident_id");

-- CreateIndex
CREATE INDEX "fraud_alerts_decided_by_id_idx" ON "fraud_alerts"("decided_by_id");

-- CreateIndex
CREATE INDEX "response_playbooks_approved_by_id_idx" ON "response_playbooks"("approved_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "response_playbooks_slug_version_key" ON "response_playbooks"("slug", "version");

-- CreateIndex
CREATE INDEX "response_actions_incident_id_created_at_idx" ON "response_actions"("incident_id", "created_at");

-- CreateIndex
CREATE INDEX "response_actions_playbook_id_idx" ON "response_actions"("playbook_id");

-- CreateIndex
CREATE INDEX "response_actions_approved_by_id_idx" ON "response_actions"("approved_by_id");

-- CreateIndex
CREATE INDEX "response_actions_performed_by_id_idx" ON "response_actions"("performed_by_id");

-- AddForeignKey
ALTER TABLE "incident_indicators" ADD CONSTRAINT "incident_indicators_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "security_incidents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_indicators" ADD CONSTRAINT "incident_indicators_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "threat_indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vulnerability_findings" ADD CONSTRAINT "vulnerability_findings_penetration_test_id_fkey" FOREIGN KEY ("penetration_test_id") REFERENCES "penetration_tests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fraud_alerts" ADD CONSTRAINT "fraud_alerts_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "security_incidents"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_actions" ADD CONSTRAINT "response_actions_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "security_incidents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_actions" ADD CONSTRAINT "response_actions_playbook_id_fkey" FOREIGN KEY ("playbook_id") REFERENCES "response_playbooks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of security_incidents
ALTER TABLE "security_incidents" ADD CONSTRAINT "security_incidents_number_5bf99e21_check"
    CHECK (number ~ '^INC-[0-9]{4}-[0-9]{4,}$');
ALTER TABLE "security_incidents" ADD CONSTRAINT "security_incidents_title_f1d5d4fa_check"
    CHECK (char_length(title) BETWEEN 1 AND 200);
ALTER TABLE "security_incidents" ADD CONSTRAINT "security_incidents_attack_techniques_85c3d980_check"
    CHECK (array_to_string(attack_techniques, ',') ~ '^(T[0-9]{4}(\.[0-9]{3})?(,T[0-9]{4}(\.[0-9]{3})?)*)?$');
ALTER TABLE "security_incidents" ADD CONSTRAINT "security_incidents_occurred_at_detected_at_conta_eb59ffc1_check"
    CHECK (occurred_at <= detected_at AND detected_at <= contained_at AND contained_at <= eradicated_at AND eradicated_at <= recovered_at);
ALTER TABLE "security_incidents" ADD CONSTRAINT "security_incidents_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));
ALTER TABLE "security_incidents" ADD CONSTRAINT "security_incidents_status_closure_a311ef43_check"
    CHECK ((status = 'CLOSED') = (closure IS NOT NULL));
ALTER TABLE "security_incidents" ADD CONSTRAINT "security_incidents_status_contained_at_c8a2e3e5_check"
    CHECK (status NOT IN ('CONTAINED', 'ERADICATED', 'RECOVERED') OR contained_at IS NOT NULL);
ALTER TABLE "security_incidents" ADD CONSTRAINT "security_incidents_status_eradicated_at_1ce028a0_check"
    CHECK (status NOT IN ('ERADICATED', 'RECOVERED') OR eradicated_at IS NOT NULL);
ALTER TABLE "security_incidents" ADD CONSTRAINT "security_incidents_status_recovered_at_8fe31404_check"
    CHECK ((status <> 'RECOVERED') OR recovered_at IS NOT NULL);
ALTER TABLE "security_incidents" ADD CONSTRAINT "security_incidents_affected_subject_count_3d14a405_check"
    CHECK (affected_subject_count >= 0);
ALTER TABLE "security_incidents" ADD CONSTRAINT "security_incidents_is_personal_data_compromised_50aedecd_check"
    CHECK (is_personal_data_compromised OR (regulator_notified_at IS NULL AND subjects_notified_at IS NULL));
ALTER TABLE "security_incidents" ADD CONSTRAINT "security_incidents_is_personal_data_compromised_0dea81bc_check"
    CHECK (NOT (is_personal_data_compromised AND status = 'CLOSED' AND closure = 'RESOLVED') OR regulator_notified_at IS NOT NULL);
CREATE INDEX "security_incidents_severity_detected_at_d05f2aed_idx" ON "security_incidents" ("severity", "detected_at")
    WHERE (status <> 'CLOSED' AND deleted_at IS NULL);

-- Safeguards of threat_indicators
ALTER TABLE "threat_indicators" ADD CONSTRAINT "threat_indicators_stix_id_8ec3fec6_check"
    CHECK (stix_id ~ '^indicator--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$');
ALTER TABLE "threat_indicators" ADD CONSTRAINT "threat_indicators_pattern_f22f6778_check"
    CHECK (char_length(pattern) BETWEEN 1 AND 10000);
ALTER TABLE "threat_indicators" ADD CONSTRAINT "threat_indicators_pattern_language_pattern_461c7699_check"
    CHECK (pattern_language <> 'STIX' OR pattern ~ '^\s*[\[(]');
ALTER TABLE "threat_indicators" ADD CONSTRAINT "threat_indicators_valid_until_valid_from_16f3381a_check"
    CHECK (valid_until > valid_from);
ALTER TABLE "threat_indicators" ADD CONSTRAINT "threat_indicators_confidence_42fd91bc_check"
    CHECK (confidence BETWEEN 0 AND 100);
ALTER TABLE "threat_indicators" ADD CONSTRAINT "threat_indicators_revoked_at_is_revoked_23a9559c_check"
    CHECK ((revoked_at IS NOT NULL) = is_revoked);
CREATE INDEX "threat_indicators_valid_until_4e353943_idx" ON "threat_indicators" ("valid_until")
    WHERE (NOT is_revoked AND deleted_at IS NULL);

-- Safeguards of incident_indicators
ALTER TABLE "incident_indicators" ADD CONSTRAINT "incident_indicators_count_485f3a17_check"
    CHECK (count BETWEEN 1 AND 999999999);
ALTER TABLE "incident_indicators" ADD CONSTRAINT "incident_indicators_last_seen_first_seen_b247c75b_check"
    CHECK (last_seen >= first_seen);

-- Safeguards of vulnerability_findings
ALTER TABLE "vulnerability_findings" ADD CONSTRAINT "vulnerability_findings_cve_id_cwe_id_13c7a9cd_check"
    CHECK (cve_id ~ '^CVE-[0-9]{4}-[0-9]{4,19}$' AND cwe_id ~ '^CWE-[0-9]{1,5}$');
ALTER TABLE "vulnerability_findings" ADD CONSTRAINT "vulnerability_findings_cvss_score_ca8621fb_check"
    CHECK (cvss_score BETWEEN 0 AND 10);
ALTER TABLE "vulnerability_findings" ADD CONSTRAINT "vulnerability_findings_cvss_vector_d7177633_check"
    CHECK (cvss_vector ~ '^CVSS:4\.0/AV:[NALP]/AC:[LH]/AT:[NP]/PR:[NLH]/UI:[NPA]/');
ALTER TABLE "vulnerability_findings" ADD CONSTRAINT "vulnerability_findings_severity_cvss_score_d87a460e_check"
    CHECK (CASE severity WHEN 'INFORMATIONAL' THEN cvss_score = 0 WHEN 'LOW' THEN cvss_score > 0 AND cvss_score < 4 WHEN 'MEDIUM' THEN cvss_score >= 4 AND cvss_score < 7 WHEN 'HIGH' THEN cvss_score >= 7 AND cvss_score < 9 ELSE cvss_score >= 9 END);
ALTER TABLE "vulnerability_findings" ADD CONSTRAINT "vulnerability_findings_epss_probability_1a918fe9_check"
    CHECK (epss_probability BETWEEN 0 AND 1);
ALTER TABLE "vulnerability_findings" ADD CONSTRAINT "vulnerability_findings_status_resolved_at_2d31dc7d_check"
    CHECK ((status IN ('REMEDIATED', 'RISK_ACCEPTED', 'FALSE_POSITIVE')) = (resolved_at IS NOT NULL));
ALTER TABLE "vulnerability_findings" ADD CONSTRAINT "vulnerability_findings_status_accepted_by_id_acc_8adbdc5a_check"
    CHECK (status <> 'RISK_ACCEPTED' OR (accepted_by_id IS NOT NULL AND acceptance_expires_at IS NOT NULL));
ALTER TABLE "vulnerability_findings" ADD CONSTRAINT "vulnerability_findings_resolved_at_found_at_due_4177a6f4_check"
    CHECK (resolved_at >= found_at AND due_at > found_at);
CREATE UNIQUE INDEX "vulnerability_findings_asset_name_cve_id_component_8297771e_key" ON "vulnerability_findings" ("asset_name", "cve_id", "component")
    WHERE (status IN ('OPEN', 'IN_REMEDIATION') AND deleted_at IS NULL);
CREATE INDEX "vulnerability_findings_due_at_b512a89b_idx" ON "vulnerability_findings" ("due_at")
    WHERE (status IN ('OPEN', 'IN_REMEDIATION') AND deleted_at IS NULL);

-- Safeguards of penetration_tests
ALTER TABLE "penetration_tests" ADD CONSTRAINT "penetration_tests_title_f1d5d4fa_check"
    CHECK (char_length(title) BETWEEN 1 AND 200);
ALTER TABLE "penetration_tests" ADD CONSTRAINT "penetration_tests_scope_3a4243b2_check"
    CHECK (coalesce(cardinality(scope), 0) >= 1);
ALTER TABLE "penetration_tests" ADD CONSTRAINT "penetration_tests_ends_on_starts_on_7a3a1a6e_check"
    CHECK (ends_on >= starts_on);
ALTER TABLE "penetration_tests" ADD CONSTRAINT "penetration_tests_status_report_file_id_c5a4227f_check"
    CHECK ((status IN ('REPORTED', 'RETESTED')) = (report_file_id IS NOT NULL));
ALTER TABLE "penetration_tests" ADD CONSTRAINT "penetration_tests_status_authorized_at_a190d85d_check"
    CHECK (status = 'PLANNED' OR status = 'CANCELLED' OR authorized_at IS NOT NULL);
ALTER TABLE "penetration_tests" ADD CONSTRAINT "penetration_tests_authorized_at_authorized_by_id_1a64f1d7_check"
    CHECK (authorized_at IS NULL OR authorized_by_id IS NOT NULL);

-- Safeguards of fraud_alerts
ALTER TABLE "fraud_alerts" ADD CONSTRAINT "fraud_alerts_risk_score_1a7dc439_check"
    CHECK (risk_score BETWEEN 0 AND 1000);
ALTER TABLE "fraud_alerts" ADD CONSTRAINT "fraud_alerts_exposure_amount_7cd66c09_check"
    CHECK (exposure_amount >= 0 AND exposure_amount < 'NaN');
ALTER TABLE "fraud_alerts" ADD CONSTRAINT "fraud_alerts_exposure_amount_exposure_currency_edbe9ac8_check"
    CHECK ((exposure_amount IS NULL) = (exposure_currency IS NULL));
ALTER TABLE "fraud_alerts" ADD CONSTRAINT "fraud_alerts_status_decided_at_db49862d_check"
    CHECK ((status IN ('CONFIRMED', 'DISMISSED')) = (decided_at IS NOT NULL));
ALTER TABLE "fraud_alerts" ADD CONSTRAINT "fraud_alerts_decided_at_decided_by_id_43720c54_check"
    CHECK ((decided_at IS NULL) = (decided_by_id IS NULL));
ALTER TABLE "fraud_alerts" ADD CONSTRAINT "fraud_alerts_decided_by_id_user_id_49b4ef74_check"
    CHECK (decided_by_id <> user_id);
ALTER TABLE "fraud_alerts" ADD CONSTRAINT "fraud_alerts_decided_at_detected_at_bc983fb0_check"
    CHECK (decided_at >= detected_at);
CREATE INDEX "fraud_alerts_risk_score_13b0361a_idx" ON "fraud_alerts" ("risk_score")
    WHERE (status IN ('OPEN', 'INVESTIGATING') AND deleted_at IS NULL);

-- Safeguards of response_playbooks
ALTER TABLE "response_playbooks" ADD CONSTRAINT "response_playbooks_slug_version_b7df51fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND version >= 1);
ALTER TABLE "response_playbooks" ADD CONSTRAINT "response_playbooks_workflow_8c7dd0c9_check"
    CHECK (jsonb_typeof(workflow) = 'array' AND jsonb_array_length(workflow) >= 1);
ALTER TABLE "response_playbooks" ADD CONSTRAINT "response_playbooks_status_approved_at_89c1d485_check"
    CHECK ((status = 'DRAFT') = (approved_at IS NULL));
ALTER TABLE "response_playbooks" ADD CONSTRAINT "response_playbooks_approved_at_approved_by_id_a66e2e6a_check"
    CHECK ((approved_at IS NULL) = (approved_by_id IS NULL));
ALTER TABLE "response_playbooks" ADD CONSTRAINT "response_playbooks_target_minutes_dff6157e_check"
    CHECK (target_minutes > 0);
CREATE UNIQUE INDEX "response_playbooks_slug_51b67331_key" ON "response_playbooks" ("slug")
    WHERE (status = 'ACTIVE' AND deleted_at IS NULL);

-- Safeguards of response_actions
ALTER TABLE "response_actions" ADD CONSTRAINT "response_actions_step_number_280388f6_check"
    CHECK (step_number >= 1);
ALTER TABLE "response_actions" ADD CONSTRAINT "response_actions_playbook_id_step_number_5cdd4265_check"
    CHECK ((playbook_id IS NULL) = (step_number IS NULL));
ALTER TABLE "response_actions" ADD CONSTRAINT "response_actions_status_approved_at_requires_app_ed95615e_check"
    CHECK ((status = 'PENDING_APPROVAL') = (approved_at IS NULL AND requires_approval AND status NOT IN ('CANCELLED')));
ALTER TABLE "response_actions" ADD CONSTRAINT "response_actions_approved_by_id_requires_approva_322dd8a4_check"
    CHECK (approved_by_id IS NULL OR requires_approval);
ALTER TABLE "response_actions" ADD CONSTRAINT "response_actions_status_ended_at_adf5c761_check"
    CHECK ((status IN ('SUCCEEDED', 'FAILED', 'REVERTED')) = (ended_at IS NOT NULL));
ALTER TABLE "response_actions" ADD CONSTRAINT "response_actions_status_started_at_8c65016b_check"
    CHECK (status NOT IN ('RUNNING', 'SUCCEEDED', 'FAILED', 'REVERTED') OR started_at IS NOT NULL);
ALTER TABLE "response_actions" ADD CONSTRAINT "response_actions_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "response_actions" ADD CONSTRAINT "response_actions_is_automated_performed_by_id_28d1dfa9_check"
    CHECK (NOT is_automated OR performed_by_id IS NULL);

-- Access to security_incidents
ALTER TABLE "security_incidents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "security_incidents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "security_incidents" TO azora_service;
GRANT SELECT ON "security_incidents" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("summary", "lessons_learned") ON "security_incidents" TO azora_maintenance;
CREATE POLICY "security_incidents_50f80782_access" ON "security_incidents"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "security_incidents" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "security_incidents" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "security_incidents" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."security_incidents" WITH (security_barrier = true) AS
    SELECT "id", "number", "title", azora.mask_free_text("summary") AS "summary", "category", "severity", "status", "tlp",
        "attack_techniques", "lead_id", "source_event_id", "occurred_at", "detected_at", "contained_at",
        "eradicated_at", "recovered_at", "closed_at", "closure", "is_personal_data_compromised",
        "affected_subject_count", "regulator_notified_at", "subjects_notified_at",
        azora.mask_free_text("lessons_learned") AS "lessons_learned", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "security_incidents";
GRANT SELECT ON azora_reader."security_incidents" TO azora_reader;
ALTER VIEW azora_reader."security_incidents" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "security_incidents"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{summary,lessons_learned}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "security_incidents"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{summary,lessons_learned}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "security_incidents"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{summary,lessons_learned}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "security_incidents"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to threat_indicators
ALTER TABLE "threat_indicators" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "threat_indicators" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "threat_indicators" TO azora_service;
GRANT SELECT ON "threat_indicators" TO azora_maintenance, azora_masker;
CREATE POLICY "threat_indicators_2c870239_access" ON "threat_indicators"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "threat_indicators" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."threat_indicators" WITH (security_barrier = true) AS
    SELECT "id", "stix_id", "name", "indicator_types", "pattern_language", "pattern", "valid_from", "valid_until",
        "confidence", "kill_chain_phases", "tlp", "source_name", "is_revoked", "revoked_at", "created_at",
        "updated_at", "deleted_at"
    FROM "threat_indicators";
GRANT SELECT ON azora_reader."threat_indicators" TO azora_reader;
ALTER VIEW azora_reader."threat_indicators" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "threat_indicators"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "threat_indicators"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "threat_indicators"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "threat_indicators"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to incident_indicators
ALTER TABLE "incident_indicators" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "incident_indicators" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "incident_indicators" TO azora_service;
GRANT SELECT ON "incident_indicators" TO azora_maintenance, azora_masker;
CREATE POLICY "incident_indicators_5a761cc1_access" ON "incident_indicators"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "incident_indicators" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."incident_indicators" WITH (security_barrier = true) AS
    SELECT "id", "incident_id", "indicator_id", "first_seen", "last_seen", "count", "matched_value", "created_at",
        "updated_at"
    FROM "incident_indicators";
GRANT SELECT ON azora_reader."incident_indicators" TO azora_reader;
ALTER VIEW azora_reader."incident_indicators" OWNER TO azora_masker;

-- Access to vulnerability_findings
ALTER TABLE "vulnerability_findings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "vulnerability_findings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "vulnerability_findings" TO azora_service;
GRANT SELECT ON "vulnerability_findings" TO azora_maintenance, azora_masker;
CREATE POLICY "vulnerability_findings_d6a61f94_access" ON "vulnerability_findings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "vulnerability_findings" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."vulnerability_findings" WITH (security_barrier = true) AS
    SELECT "id", "title", "cve_id", "cwe_id", "asset_name", "component", "cvss_vector", "cvss_score", "severity",
        "epss_probability", "is_known_exploited", "status", "discovered_by", "penetration_test_id", "found_at",
        "due_at", "resolved_at", "accepted_by_id", "acceptance_expires_at", "created_at", "updated_at", "deleted_at"
    FROM "vulnerability_findings";
GRANT SELECT ON azora_reader."vulnerability_findings" TO azora_reader;
ALTER VIEW azora_reader."vulnerability_findings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "vulnerability_findings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "vulnerability_findings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "vulnerability_findings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "vulnerability_findings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to penetration_tests
ALTER TABLE "penetration_tests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "penetration_tests" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "penetration_tests" TO azora_service;
GRANT SELECT ON "penetration_tests" TO azora_maintenance, azora_masker;
CREATE POLICY "penetration_tests_cf2335f1_access" ON "penetration_tests"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "penetration_tests" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."penetration_tests" WITH (security_barrier = true) AS
    SELECT "id", "title", "method", "target_type", "scope", "exclusions", "rules_of_engagement", "tester_organization",
        "status", "starts_on", "ends_on", "authorized_by_id", "authorized_at", "report_file_id", "created_at",
        "updated_at", "deleted_at"
    FROM "penetration_tests";
GRANT SELECT ON azora_reader."penetration_tests" TO azora_reader;
ALTER VIEW azora_reader."penetration_tests" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "penetration_tests"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "penetration_tests"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "penetration_tests"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "penetration_tests"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to fraud_alerts
ALTER TABLE "fraud_alerts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "fraud_alerts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "fraud_alerts" TO azora_service;
GRANT SELECT ON "fraud_alerts" TO azora_maintenance, azora_masker;
CREATE POLICY "fraud_alerts_3870d5a7_access" ON "fraud_alerts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "fraud_alerts" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."fraud_alerts" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "typology", "risk_score", "reasons", "exposure_amount", "exposure_currency",
        "transaction_reference", "monitoring_alert_id", "incident_id", "status", "detected_at", "assigned_to_id",
        "decided_by_id", "decided_at", "created_at", "updated_at", "deleted_at"
    FROM "fraud_alerts";
GRANT SELECT ON azora_reader."fraud_alerts" TO azora_reader;
ALTER VIEW azora_reader."fraud_alerts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "fraud_alerts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "fraud_alerts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "fraud_alerts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "fraud_alerts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to response_playbooks
ALTER TABLE "response_playbooks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "response_playbooks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "response_playbooks" TO azora_service;
GRANT SELECT ON "response_playbooks" TO azora_maintenance, azora_masker;
CREATE POLICY "response_playbooks_dcba95d3_access" ON "response_playbooks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "response_playbooks" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."response_playbooks" WITH (security_barrier = true) AS
    SELECT "id", "slug", "version", "name", "playbook_types", "category", "minimum_severity", "workflow",
        "target_minutes", "status", "approved_by_id", "approved_at", "created_at", "updated_at", "deleted_at"
    FROM "response_playbooks";
GRANT SELECT ON azora_reader."response_playbooks" TO azora_reader;
ALTER VIEW azora_reader."response_playbooks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "response_playbooks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "response_playbooks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "response_playbooks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "response_playbooks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to response_actions
ALTER TABLE "response_actions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "response_actions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "response_actions" TO azora_service;
GRANT SELECT ON "response_actions" TO azora_maintenance, azora_masker;
CREATE POLICY "response_actions_8b5389d5_access" ON "response_actions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "response_actions" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."response_actions" WITH (security_barrier = true) AS
    SELECT "id", "incident_id", "playbook_id", "step_number", "kind", "target", "status", "is_automated",
        "requires_approval", "approved_by_id", "approved_at", "performed_by_id", "started_at", "ended_at", "outcome",
        "created_at", "updated_at"
    FROM "response_actions";
GRANT SELECT ON azora_reader."response_actions" TO azora_reader;
ALTER VIEW azora_reader."response_actions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "response_actions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "response_actions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "response_actions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "response_actions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
