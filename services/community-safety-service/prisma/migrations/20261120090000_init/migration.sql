-- CreateEnum
CREATE TYPE "IncidentCategory" AS ENUM ('ROBBERY', 'BURGLARY', 'ASSAULT', 'GENDER_BASED_VIOLENCE', 'SUSPICIOUS_ACTIVITY', 'FIRE', 'FLOOD', 'MEDICAL', 'ROAD_ACCIDENT', 'MISSING_PERSON', 'PROTEST', 'POWER_LINE_DOWN', 'OTHER');

-- CreateEnum
CREATE TYPE "IncidentUrgency" AS ENUM ('IMMEDIATE', 'EXPECTED', 'FUTURE', 'PAST', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "IncidentSeverity" AS ENUM ('EXTREME', 'SEVERE', 'MODERATE', 'MINOR', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "SafetyStatus" AS ENUM ('REPORTED', 'VERIFIED', 'RESPONDING', 'RESOLVED', 'FALSE_REPORT', 'DUPLICATE');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('PHOTO', 'VIDEO', 'AUDIO', 'DOCUMENT', 'STATEMENT');

-- CreateEnum
CREATE TYPE "ContactRelationship" AS ENUM ('PARENT', 'GUARDIAN', 'PARTNER', 'SIBLING', 'CHILD', 'FRIEND', 'NEIGHBOUR', 'COLLEAGUE', 'DOCTOR', 'OTHER');

-- CreateEnum
CREATE TYPE "TrustLevel" AS ENUM ('NEW', 'VERIFIED', 'VETTED');

-- CreateEnum
CREATE TYPE "WatchGroupStatus" AS ENUM ('FORMING', 'ACTIVE', 'SUSPENDED', 'DISSOLVED');

-- CreateEnum
CREATE TYPE "WatchRole" AS ENUM ('NEIGHBOUR', 'PATROLLER', 'DISPATCHER', 'COORDINATOR');

-- CreateEnum
CREATE TYPE "CapStatus" AS ENUM ('ACTUAL', 'EXERCISE', 'SYSTEM', 'TEST', 'DRAFT');

-- CreateEnum
CREATE TYPE "CapMessageKind" AS ENUM ('ALERT', 'UPDATE', 'CANCEL', 'ACK', 'ERROR');

-- CreateEnum
CREATE TYPE "CapCategory" AS ENUM ('GEO', 'MET', 'SAFETY', 'SECURITY', 'RESCUE', 'FIRE', 'HEALTH', 'ENV', 'TRANSPORT', 'INFRA', 'CBRNE', 'OTHER');

-- CreateEnum
CREATE TYPE "CapCertainty" AS ENUM ('OBSERVED', 'LIKELY', 'POSSIBLE', 'UNLIKELY', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "ResponderService" AS ENUM ('NEIGHBOURHOOD_WATCH', 'ARMED_RESPONSE', 'POLICE', 'AMBULANCE', 'FIRE_BRIGADE', 'CAMPUS_SECURITY');

-- CreateEnum
CREATE TYPE "DispatchStatus" AS ENUM ('NOTIFIED', 'ACCEPTED', 'DECLINED', 'EN_ROUTE', 'ON_SCENE', 'CLEARED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DeclineReason" AS ENUM ('TOO_FAR', 'OFF_DUTY', 'ALREADY_BUSY', 'NOT_EQUIPPED', 'NO_ANSWER');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "safety_incidents" (
    "id" UUID NOT NULL,
    "reference" VARCHAR(14),
    "reporter_id" UUID NOT NULL,
    "is_anonymous" BOOLEAN NOT NULL DEFAULT false,
    "category" "IncidentCategory" NOT NULL,
    "urgency" "IncidentUrgency" NOT NULL DEFAULT 'IMMEDIATE',
    "severity" "IncidentSeverity" NOT NULL DEFAULT 'UNKNOWN',
    "headline" TEXT NOT NULL,
    "narrative" TEXT,
    "latitude" DECIMAL(8,5),
    "longitude" DECIMAL(8,5),
    "accuracy_m" INTEGER,
    "ward" TEXT,
    "persons_hurt" SMALLINT NOT NULL DEFAULT 0,
    "saps_case_number" TEXT,
    "status" "SafetyStatus" NOT NULL DEFAULT 'REPORTED',
    "verified_by_id" UUID,
    "duplicate_of_id" UUID,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "closed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "safety_incidents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident_evidences" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "submitted_by_id" UUID NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "file_id" UUID,
    "sha256" CHAR(64),
    "statement" TEXT,
    "faces_blurred" BOOLEAN NOT NULL DEFAULT true,
    "captured_at" TIMESTAMPTZ(6),
    "submitted_at" TIMESTAMPTZ(6) NOT NULL,
    "handed_over_to" TEXT,
    "handed_over_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "incident_evidences_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "emergency_contacts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "full_name" TEXT NOT NULL,
    "phone" VARCHAR(16) NOT NULL,
    "relationship" "ContactRelationship" NOT NULL,
    "rank" SMALLINT NOT NULL,
    "speaks" VARCHAR(12) NOT NULL DEFAULT 'en',
    "knows_medical_needs" BOOLEAN NOT NULL DEFAULT false,
    "confirmed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "emergency_contacts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "watch_groups" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "boundary" JSONB NOT NULL,
    "area_km2" DECIMAL(8,3) NOT NULL,
    "ward" TEXT,
    "police_station" TEXT,
    "coordinator_id" UUID NOT NULL,
    "minimum_trust_level" "TrustLevel" NOT NULL DEFAULT 'VERIFIED',
    "member_count" INTEGER NOT NULL DEFAULT 0,
    "status" "WatchGroupStatus" NOT NULL DEFAULT 'FORMING',
    "dissolved_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "watch_groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "watch_memberships" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "WatchRole" NOT NULL DEFAULT 'NEIGHBOUR',
    "trust" "TrustLevel" NOT NULL DEFAULT 'NEW',
    "notify_radius_m" INTEGER NOT NULL DEFAULT 1000,
    "is_on_duty" BOOLEAN NOT NULL DEFAULT false,
    "vetted_at" TIMESTAMPTZ(6),
    "vetting_expires_on" DATE,
    "joined_at" TIMESTAMPTZ(6) NOT NULL,
    "left_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "watch_memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "safety_alerts" (
    "id" UUID NOT NULL,
    "cap_identifier" TEXT NOT NULL,
    "incident_id" UUID,
    "group_id" UUID,
    "sender_id" UUID NOT NULL,
    "cap_status" "CapStatus" NOT NULL DEFAULT 'ACTUAL',
    "message_kind" "CapMessageKind" NOT NULL DEFAULT 'ALERT',
    "references_id" UUID,
    "category" "CapCategory" NOT NULL,
    "urgency" "IncidentUrgency" NOT NULL,
    "severity" "IncidentSeverity" NOT NULL,
    "certainty" "CapCertainty" NOT NULL,
    "headline" TEXT NOT NULL,
    "instruction" TEXT NOT NULL,
    "language" VARCHAR(12) NOT NULL DEFAULT 'en',
    "area" JSONB NOT NULL,
    "outbound_message_id" UUID,
    "reached_count" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(6) NOT NULL,
    "effective_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "safety_alerts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "responder_dispatches" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "responder_id" UUID NOT NULL,
    "service" "ResponderService" NOT NULL,
    "status" "DispatchStatus" NOT NULL DEFAULT 'NOTIFIED',
    "decline_reason" "DeclineReason",
    "distance_m" INTEGER,
    "report" TEXT,
    "notified_at" TIMESTAMPTZ(6) NOT NULL,
    "accepted_at" TIMESTAMPTZ(6),
    "en_route_at" TIMESTAMPTZ(6),
    "on_scene_at" TIMESTAMPTZ(6),
    "cleared_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "responder_dispatches_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "safety_incidents_reference_key" ON "safety_incidents"("reference");

-- CreateIndex
CREATE INDEX "safety_incidents_reporter_id_idx" ON "safety_incidents"("reporter_id");

-- CreateIndex
CREATE INDEX "safety_incidents_category_occurred_at_idx" ON "safety_incidents"("category", "occurred_at");

-- CreateIndex
CREATE INDEX "safety_incidents_ward_occurred_at_idx" ON "safety_incidents"("ward", "occurred_at");

-- CreateIndex
CREATE INDEX "safety_incidents_verified_by_id_idx" ON "safety_incidents"("verified_by_id");

-- CreateIndex
CREATE INDEX "safety_incidents_duplicate_of_id_idx" ON "safety_incidents"("duplicate_of_id");

-- CreateIndex
CREATE INDEX "safety_incidents_organization_id_idx" ON "safety_incidents"("organization_id");

-- CreateIndex
CREATE INDEX "safety_incidents_compliance_id_idx" ON "safety_incidents"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "incident_evidences_file_id_key" ON "incident_evidences"("file_id");

-- CreateIndex
CREATE INDEX "incident_evidences_incident_id_submitted_at_idx" ON "incident_evidences"("incident_id", "submitted_at");

-- CreateIndex
CREATE INDEX "incident_evidences_submitted_by_id_idx" ON "incident_evidences"("submitted_by_id");

-- CreateIndex
CREATE INDEX "incident_evidences_organization_id_idx" ON "incident_evidences"("organization_id");

-- CreateIndex
CREATE INDEX "incident_evidences_compliance_id_idx" ON "incident_evidences"("compliance_id");

-- CreateIndex
CREATE INDEX "emergency_contacts_user_id_idx" ON "emergency_contacts"("user_id");

-- CreateIndex
CREATE INDEX "emergency_contacts_phone_idx" ON "emergency_contacts"("phone");

-- CreateIndex
CREATE INDEX "emergency_contacts_organization_id_idx" ON "emergency_contacts"("organization_id");

-- CreateIndex
CREATE INDEX "emergency_contacts_compliance_id_idx" ON "emergency_contacts"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "watch_groups_slug_key" ON "watch_groups"("slug");

-- CreateIndex
CREATE INDEX "watch_groups_coordinator_id_idx" ON "watch_groups"("coordinator_id");

-- CreateIndex
CREATE INDEX "watch_groups_organization_id_idx" ON "watch_groups"("organization_id");

-- CreateIndex
CREATE INDEX "watch_groups_compliance_id_idx" ON "watch_groups"("compliance_id");

-- CreateIndex
CREATE INDEX "watch_memberships_group_id_role_idx" ON "watch_memberships"("group_id", "role");

-- CreateIndex
CREATE INDEX "watch_memberships_user_id_idx" ON "watch_memberships"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "safety_alerts_cap_identifier_key" ON "safety_alerts"("cap_identifier");

-- CreateIndex
CREATE INDEX "safety_alerts_sent_at_idx" ON "safety_alerts"("sent_at");

-- CreateIndex
CREATE INDEX "safety_alerts_incident_id_idx" ON "safety_alerts"("incident_id");

-- CreateIndex
CREATE INDEX "safety_alerts_group_id_idx" ON "safety_alerts"("group_id");

-- CreateIndex
CREATE INDEX "safety_alerts_sender_id_idx" ON "safety_alerts"("sender_id");

-- CreateIndex
CREATE INDEX "safety_alerts_references_id_idx" ON "safety_alerts"("references_id");

-- CreateIndex
CREATE INDEX "safety_alerts_outbound_message_id_idx" ON "safety_alerts"("outbound_message_id");

-- CreateIndex
CREATE INDEX "safety_alerts_organization_id_idx" ON "safety_alerts"("organization_id");

-- CreateIndex
CREATE INDEX "safety_alerts_compliance_id_idx" ON "safety_alerts"("compliance_id");

-- CreateIndex
CREATE INDEX "responder_dispatches_incident_id_idx" ON "responder_dispatches"("incident_id");

-- CreateIndex
CREATE INDEX "responder_dispatches_responder_id_notified_at_idx" ON "responder_dispatches"("responder_id", "notified_at");

-- AddForeignKey
ALTER TABLE "safety_incidents" ADD CONSTRAINT "safety_incidents_duplicate_of_id_fkey" FOREIGN KEY ("duplicate_of_id") REFERENCES "safety_incidents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_evidences" ADD CONSTRAINT "incident_evidences_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "safety_incidents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch_memberships" ADD CONSTRAINT "watch_memberships_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "watch_groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safety_alerts" ADD CONSTRAINT "safety_alerts_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "safety_incidents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safety_alerts" ADD CONSTRAINT "safety_alerts_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "watch_groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safety_alerts" ADD CONSTRAINT "safety_alerts_references_id_fkey" FOREIGN KEY ("references_id") REFERENCES "safety_alerts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responder_dispatches" ADD CONSTRAINT "responder_dispatches_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "safety_incidents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of safety_incidents
ALTER TABLE "safety_incidents" ADD CONSTRAINT "safety_incidents_reference_ae3c6de0_check"
    CHECK (reference ~ '^CS-[0-9]{4}-[0-9]{6}$');
ALTER TABLE "safety_incidents" ADD CONSTRAINT "safety_incidents_latitude_longitude_8cbc6d94_check"
    CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);
ALTER TABLE "safety_incidents" ADD CONSTRAINT "safety_incidents_latitude_longitude_caca1934_check"
    CHECK ((latitude IS NULL) = (longitude IS NULL));
ALTER TABLE "safety_incidents" ADD CONSTRAINT "safety_incidents_accuracy_m_e0ed2a68_check"
    CHECK (accuracy_m BETWEEN 0 AND 10000);
ALTER TABLE "safety_incidents" ADD CONSTRAINT "safety_incidents_occurred_at_created_at_00fd8a0d_check"
    CHECK (occurred_at <= created_at + interval '5 minutes');
ALTER TABLE "safety_incidents" ADD CONSTRAINT "safety_incidents_status_closed_at_149819f7_check"
    CHECK ((status IN ('RESOLVED', 'FALSE_REPORT', 'DUPLICATE')) = (closed_at IS NOT NULL));
ALTER TABLE "safety_incidents" ADD CONSTRAINT "safety_incidents_status_duplicate_of_id_a1ab546b_check"
    CHECK ((status = 'DUPLICATE') = (duplicate_of_id IS NOT NULL));
ALTER TABLE "safety_incidents" ADD CONSTRAINT "safety_incidents_duplicate_of_id_id_42bd8148_check"
    CHECK (duplicate_of_id <> id);
ALTER TABLE "safety_incidents" ADD CONSTRAINT "safety_incidents_persons_hurt_86d16e4a_check"
    CHECK (persons_hurt >= 0);
ALTER TABLE "safety_incidents" ADD CONSTRAINT "safety_incidents_status_verified_by_id_1f0941b4_check"
    CHECK (status = 'REPORTED' OR verified_by_id IS NOT NULL OR status = 'DUPLICATE');

-- Safeguards of incident_evidences
ALTER TABLE "incident_evidences" ADD CONSTRAINT "incident_evidences_sha256_76626f0a_check"
    CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "incident_evidences" ADD CONSTRAINT "incident_evidences_kind_statement_file_id_2e797fb3_check"
    CHECK ((kind = 'STATEMENT') = (statement IS NOT NULL) AND (kind = 'STATEMENT') = (file_id IS NULL));
ALTER TABLE "incident_evidences" ADD CONSTRAINT "incident_evidences_file_id_sha256_d69bb2c8_check"
    CHECK ((file_id IS NULL) = (sha256 IS NULL));
ALTER TABLE "incident_evidences" ADD CONSTRAINT "incident_evidences_captured_at_submitted_at_4306c82f_check"
    CHECK (captured_at <= submitted_at);
ALTER TABLE "incident_evidences" ADD CONSTRAINT "incident_evidences_handed_over_to_handed_over_at_cc49d75e_check"
    CHECK ((handed_over_to IS NULL) = (handed_over_at IS NULL) AND handed_over_at >= submitted_at);

-- Safeguards of emergency_contacts
ALTER TABLE "emergency_contacts" ADD CONSTRAINT "emergency_contacts_phone_5e70c31e_check"
    CHECK (phone ~ '^[+][1-9][0-9]{6,14}$');
ALTER TABLE "emergency_contacts" ADD CONSTRAINT "emergency_contacts_rank_7ee8ae1a_check"
    CHECK (rank BETWEEN 1 AND 10);
ALTER TABLE "emergency_contacts" ADD CONSTRAINT "emergency_contacts_confirmed_at_created_at_dfa3aa34_check"
    CHECK (confirmed_at >= created_at);
CREATE UNIQUE INDEX "emergency_contacts_user_id_rank_d9219103_key" ON "emergency_contacts" ("user_id", "rank")
    WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX "emergency_contacts_user_id_phone_4d1fa9cb_key" ON "emergency_contacts" ("user_id", "phone")
    WHERE (deleted_at IS NULL);

-- Safeguards of watch_groups
ALTER TABLE "watch_groups" ADD CONSTRAINT "watch_groups_slug_59fa89fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "watch_groups" ADD CONSTRAINT "watch_groups_boundary_e9691bf6_check"
    CHECK (jsonb_typeof(boundary) = 'object' AND boundary->>'type' IN ('Polygon', 'MultiPolygon'));
ALTER TABLE "watch_groups" ADD CONSTRAINT "watch_groups_area_km2_6a8639ad_check"
    CHECK (area_km2 > 0 AND area_km2 <= 500);
ALTER TABLE "watch_groups" ADD CONSTRAINT "watch_groups_member_count_f132bd1a_check"
    CHECK (member_count >= 0);
ALTER TABLE "watch_groups" ADD CONSTRAINT "watch_groups_status_dissolved_at_ba000d1c_check"
    CHECK ((status = 'DISSOLVED') = (dissolved_at IS NOT NULL));

-- Safeguards of watch_memberships
ALTER TABLE "watch_memberships" ADD CONSTRAINT "watch_memberships_left_at_joined_at_8885f2a7_check"
    CHECK (left_at >= joined_at);
ALTER TABLE "watch_memberships" ADD CONSTRAINT "watch_memberships_role_vetted_at_d2b046a8_check"
    CHECK (role NOT IN ('PATROLLER', 'DISPATCHER') OR vetted_at IS NOT NULL);
ALTER TABLE "watch_memberships" ADD CONSTRAINT "watch_memberships_vetting_expires_on_vetted_at_41115046_check"
    CHECK (vetting_expires_on IS NULL OR vetted_at IS NOT NULL);
ALTER TABLE "watch_memberships" ADD CONSTRAINT "watch_memberships_notify_radius_m_1317e52f_check"
    CHECK (notify_radius_m BETWEEN 100 AND 20000);
ALTER TABLE "watch_memberships" ADD CONSTRAINT "watch_memberships_is_on_duty_left_at_77b8a066_check"
    CHECK (NOT is_on_duty OR left_at IS NULL);
CREATE UNIQUE INDEX "watch_memberships_group_id_user_id_bab34848_key" ON "watch_memberships" ("group_id", "user_id")
    WHERE (left_at IS NULL);

-- Safeguards of safety_alerts
ALTER TABLE "safety_alerts" ADD CONSTRAINT "safety_alerts_cap_identifier_dd26b423_check"
    CHECK (cap_identifier ~ '^[^\s,<&]+$');
ALTER TABLE "safety_alerts" ADD CONSTRAINT "safety_alerts_expires_at_effective_at_sent_at_edc4e06e_check"
    CHECK (expires_at > effective_at AND effective_at >= sent_at);
ALTER TABLE "safety_alerts" ADD CONSTRAINT "safety_alerts_message_kind_references_id_a7e3ff29_check"
    CHECK ((message_kind = 'ALERT') = (references_id IS NULL));
ALTER TABLE "safety_alerts" ADD CONSTRAINT "safety_alerts_references_id_id_ce8e9347_check"
    CHECK (references_id <> id);
ALTER TABLE "safety_alerts" ADD CONSTRAINT "safety_alerts_area_814c5bd9_check"
    CHECK (jsonb_typeof(area) = 'object');
ALTER TABLE "safety_alerts" ADD CONSTRAINT "safety_alerts_headline_907dccc6_check"
    CHECK (char_length(headline) <= 160);
ALTER TABLE "safety_alerts" ADD CONSTRAINT "safety_alerts_reached_count_45f060df_check"
    CHECK (reached_count >= 0);

-- Safeguards of responder_dispatches
ALTER TABLE "responder_dispatches" ADD CONSTRAINT "responder_dispatches_notified_at_accepted_at_en_c4b0bb59_check"
    CHECK (notified_at <= accepted_at AND accepted_at <= en_route_at AND en_route_at <= on_scene_at AND on_scene_at <= cleared_at);
ALTER TABLE "responder_dispatches" ADD CONSTRAINT "responder_dispatches_status_decline_reason_f828cecd_check"
    CHECK ((status = 'DECLINED') = (decline_reason IS NOT NULL));
ALTER TABLE "responder_dispatches" ADD CONSTRAINT "responder_dispatches_status_en_route_at_afb8855c_check"
    CHECK (status NOT IN ('EN_ROUTE', 'ON_SCENE', 'CLEARED') OR en_route_at IS NOT NULL);
ALTER TABLE "responder_dispatches" ADD CONSTRAINT "responder_dispatches_status_on_scene_at_94401cbd_check"
    CHECK (status NOT IN ('ON_SCENE', 'CLEARED') OR on_scene_at IS NOT NULL);
ALTER TABLE "responder_dispatches" ADD CONSTRAINT "responder_dispatches_status_cleared_at_4a4c2981_check"
    CHECK ((status = 'CLEARED') = (cleared_at IS NOT NULL));
ALTER TABLE "responder_dispatches" ADD CONSTRAINT "responder_dispatches_distance_m_8bc2a5d4_check"
    CHECK (distance_m >= 0);
CREATE UNIQUE INDEX "responder_dispatches_incident_id_responder_id_a7c138d7_key" ON "responder_dispatches" ("incident_id", "responder_id")
    WHERE (status NOT IN ('DECLINED', 'CLEARED', 'CANCELLED'));

-- Live rows of watch_groups
CREATE VIEW azora_keys."watch_groups_a2679c36_live" AS
    SELECT "id" FROM "watch_groups"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."watch_groups_a2679c36_live" TO azora_user;

-- Live rows of safety_incidents
CREATE VIEW azora_keys."safety_incidents_4b0b7d34_live" AS
    SELECT "id" FROM "safety_incidents"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."safety_incidents_4b0b7d34_live" TO azora_user;

-- Access to safety_incidents
ALTER TABLE "safety_incidents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "safety_incidents" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "safety_incidents" TO azora_service;
GRANT SELECT ON "safety_incidents" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "reporter_id", "is_anonymous", "category", "urgency", "headline", "narrative", "latitude", "longitude",
        "accuracy_m", "occurred_at", "created_at", "updated_at"),
    UPDATE ("narrative", "updated_at") ON "safety_incidents" TO azora_user;
GRANT UPDATE ("headline", "narrative", "latitude", "longitude") ON "safety_incidents" TO azora_maintenance;
CREATE POLICY "safety_incidents_ad84373c_access" ON "safety_incidents"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "safety_incidents" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "safety_incidents" FOR SELECT TO azora_user
    USING ("reporter_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "safety_incidents" FOR INSERT TO azora_user
    WITH CHECK ("reporter_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "safety_incidents" FOR UPDATE TO azora_user
    USING ("reporter_id" = (SELECT azora.subject()))
    WITH CHECK ("reporter_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "safety_incidents" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "reporter_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."safety_incidents" WITH (security_barrier = true) AS
    SELECT "id", "reference", "reporter_id", "is_anonymous", "category", "urgency", "severity",
        azora.mask_free_text("headline") AS "headline", azora.mask_free_text("narrative") AS "narrative",
        azora.mask_location("latitude") AS "latitude", azora.mask_location("longitude") AS "longitude", "accuracy_m",
        "ward", "persons_hurt", "saps_case_number", "status", "verified_by_id", "duplicate_of_id", "occurred_at",
        "closed_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "safety_incidents";
GRANT SELECT ON azora_reader."safety_incidents" TO azora_reader;
ALTER VIEW azora_reader."safety_incidents" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "safety_incidents"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{headline,narrative,latitude,longitude}', '{reporter_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "safety_incidents"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{headline,narrative,latitude,longitude}', '{reporter_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "safety_incidents"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{headline,narrative,latitude,longitude}', '{reporter_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "safety_incidents"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to incident_evidences
ALTER TABLE "incident_evidences" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "incident_evidences" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "incident_evidences" TO azora_service;
GRANT SELECT ON "incident_evidences" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("statement") ON "incident_evidences" TO azora_maintenance;
CREATE POLICY "incident_evidences_4b353175_access" ON "incident_evidences"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "incident_evidences" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "incident_evidences" FOR SELECT TO azora_user
    USING ("submitted_by_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "incident_evidences" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."incident_evidences" WITH (security_barrier = true) AS
    SELECT "id", "incident_id", "submitted_by_id", "kind", "file_id", "sha256",
        azora.mask_free_text("statement") AS "statement", "faces_blurred", "captured_at", "submitted_at",
        "handed_over_to", "handed_over_at", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "incident_evidences";
GRANT SELECT ON azora_reader."incident_evidences" TO azora_reader;
ALTER VIEW azora_reader."incident_evidences" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "incident_evidences"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{statement}', '{submitted_by_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "incident_evidences"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{statement}', '{submitted_by_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "incident_evidences"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{statement}', '{submitted_by_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "incident_evidences"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to emergency_contacts
ALTER TABLE "emergency_contacts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "emergency_contacts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "emergency_contacts" TO azora_service;
GRANT SELECT ON "emergency_contacts" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "full_name", "phone", "relationship", "rank", "speaks", "knows_medical_needs", "created_at",
        "updated_at"),
    UPDATE ("full_name", "phone", "relationship", "rank", "speaks", "knows_medical_needs", "updated_at"),
    DELETE ON "emergency_contacts" TO azora_user;
GRANT UPDATE ("full_name", "phone") ON "emergency_contacts" TO azora_maintenance;
CREATE POLICY "emergency_contacts_8ddf2de1_access" ON "emergency_contacts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "emergency_contacts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "emergency_contacts" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "emergency_contacts" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "emergency_contacts" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "emergency_contacts" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "emergency_contacts" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."emergency_contacts" WITH (security_barrier = true) AS
    SELECT "id", "user_id", azora.mask_name("full_name") AS "full_name", azora.mask_phone("phone") AS "phone",
        "relationship", "rank", "speaks", "knows_medical_needs", "confirmed_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "emergency_contacts";
GRANT SELECT ON azora_reader."emergency_contacts" TO azora_reader;
ALTER VIEW azora_reader."emergency_contacts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "emergency_contacts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{full_name,phone}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "emergency_contacts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{full_name,phone}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "emergency_contacts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{full_name,phone}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "emergency_contacts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to watch_groups
ALTER TABLE "watch_groups" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "watch_groups" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "watch_groups" TO azora_service;
GRANT SELECT ON "watch_groups" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "watch_groups_43aed0d8_access" ON "watch_groups"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "watch_groups" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "watch_groups" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "watch_groups" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."watch_groups" WITH (security_barrier = true) AS
    SELECT "id", "slug", "title", "boundary", "area_km2", "ward", "police_station", "coordinator_id",
        "minimum_trust_level", "member_count", "status", "dissolved_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "watch_groups";
GRANT SELECT ON azora_reader."watch_groups" TO azora_reader;
ALTER VIEW azora_reader."watch_groups" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "watch_groups"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "watch_groups"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "watch_groups"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "watch_groups"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to watch_memberships
ALTER TABLE "watch_memberships" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "watch_memberships" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "watch_memberships" TO azora_service;
GRANT SELECT ON "watch_memberships" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("notify_radius_m", "is_on_duty", "updated_at") ON "watch_memberships" TO azora_user;
CREATE POLICY "watch_memberships_72d06496_access" ON "watch_memberships"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "watch_memberships" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "watch_memberships" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "watch_memberships" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "watch_memberships" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."watch_groups_a2679c36_live" live WHERE live."id" = "watch_memberships"."group_id"));
CREATE VIEW azora_reader."watch_memberships" WITH (security_barrier = true) AS
    SELECT "id", "group_id", "user_id", "role", "trust", "notify_radius_m", "is_on_duty", "vetted_at",
        "vetting_expires_on", "joined_at", "left_at", "created_at", "updated_at"
    FROM "watch_memberships";
GRANT SELECT ON azora_reader."watch_memberships" TO azora_reader;
ALTER VIEW azora_reader."watch_memberships" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "watch_memberships"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "watch_memberships"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "watch_memberships"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "watch_memberships"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to safety_alerts
ALTER TABLE "safety_alerts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "safety_alerts" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "safety_alerts" TO azora_service;
GRANT SELECT ON "safety_alerts" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "safety_alerts_860550eb_access" ON "safety_alerts"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "safety_alerts" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "safety_alerts" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "safety_alerts" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."safety_alerts" WITH (security_barrier = true) AS
    SELECT "id", "cap_identifier", "incident_id", "group_id", "sender_id", "cap_status", "message_kind", "references_id",
        "category", "urgency", "severity", "certainty", "headline", "instruction", "language", "area",
        "outbound_message_id", "reached_count", "sent_at", "effective_at", "expires_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "safety_alerts";
GRANT SELECT ON azora_reader."safety_alerts" TO azora_reader;
ALTER VIEW azora_reader."safety_alerts" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "safety_alerts"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "safety_alerts"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "safety_alerts"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "safety_alerts"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to responder_dispatches
ALTER TABLE "responder_dispatches" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "responder_dispatches" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "responder_dispatches" TO azora_service;
GRANT SELECT ON "responder_dispatches" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("distance_m", "report") ON "responder_dispatches" TO azora_maintenance;
CREATE POLICY "responder_dispatches_90c2d7af_access" ON "responder_dispatches"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "responder_dispatches" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "responder_dispatches" FOR SELECT TO azora_user
    USING ("responder_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "responder_dispatches" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."safety_incidents_4b0b7d34_live" live WHERE live."id" = "responder_dispatches"."incident_id"));
CREATE VIEW azora_reader."responder_dispatches" WITH (security_barrier = true) AS
    SELECT "id", "incident_id", "responder_id", "service", "status", "decline_reason", NULL::integer AS "distance_m",
        azora.mask_free_text("report") AS "report", "notified_at", "accepted_at", "en_route_at", "on_scene_at",
        "cleared_at", "created_at", "updated_at"
    FROM "responder_dispatches";
GRANT SELECT ON azora_reader."responder_dispatches" TO azora_reader;
ALTER VIEW azora_reader."responder_dispatches" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "responder_dispatches"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{distance_m,report}', '{responder_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "responder_dispatches"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{distance_m,report}', '{responder_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "responder_dispatches"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{distance_m,report}', '{responder_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "responder_dispatches"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
