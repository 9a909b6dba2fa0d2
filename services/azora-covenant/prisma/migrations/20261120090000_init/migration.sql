-- CreateEnum
CREATE TYPE "AssessmentMethod" AS ENUM ('AUTOMATED', 'REVIEWED', 'HUMAN');

-- CreateEnum
CREATE TYPE "ExemptionGround" AS ENUM ('PUBLIC_INTEREST', 'CLEAR_BENEFIT', 'VOTE');

-- CreateEnum
CREATE TYPE "ArticleStatus" AS ENUM ('DRAFT', 'ADOPTED', 'IN_FORCE', 'SUPERSEDED', 'REPEALED');

-- CreateEnum
CREATE TYPE "DeonticOperator" AS ENUM ('OBLIGATION', 'PERMISSION', 'PROHIBITION', 'RIGHT');

-- CreateEnum
CREATE TYPE "RuleStrength" AS ENUM ('STRICT', 'DEFEASIBLE', 'DEFEATER');

-- CreateEnum
CREATE TYPE "RuleStatus" AS ENUM ('DRAFT', 'ACTIVE', 'RETIRED');

-- CreateEnum
CREATE TYPE "Severity" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');

-- CreateEnum
CREATE TYPE "ViolationStatus" AS ENUM ('OPEN', 'ACKNOWLEDGED', 'REMEDIATED', 'WAIVED', 'DISMISSED');

-- CreateEnum
CREATE TYPE "CovenantEntryType" AS ENUM ('ARTICLE_ADOPTED', 'ARTICLE_REPEALED', 'COMPLIANCE_VERDICT', 'VIOLATION_RECORDED', 'VIOLATION_RESOLVED', 'STATE_CHECKPOINT', 'OUTSIDE_ANCHOR');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "constitutional_compliance" (
    "id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "row_key" TEXT NOT NULL,
    "user_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "method" "AssessmentMethod" NOT NULL DEFAULT 'AUTOMATED',
    "score" DECIMAL(5,2),
    "assessed_at" TIMESTAMPTZ(6),
    "assessed_by_id" UUID,
    "exemption_ground" "ExemptionGround",
    "valid_until" TIMESTAMPTZ(6),
    "superseded_at" TIMESTAMPTZ(6),
    "evidence_hash" TEXT,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "constitutional_compliance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "constitutional_articles" (
    "id" UUID NOT NULL,
    "eid" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'eng',
    "num" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "status" "ArticleStatus" NOT NULL DEFAULT 'DRAFT',
    "in_force_from" TIMESTAMPTZ(6),
    "in_force_to" TIMESTAMPTZ(6),
    "is_founding" BOOLEAN NOT NULL DEFAULT false,
    "adopted_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "constitutional_articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "constitutional_rules" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "deontic" "DeonticOperator" NOT NULL,
    "strength" "RuleStrength" NOT NULL DEFAULT 'STRICT',
    "bearer" TEXT NOT NULL,
    "severity" "Severity" NOT NULL,
    "status" "RuleStatus" NOT NULL DEFAULT 'DRAFT',
    "applies_to" TEXT[],
    "is_automated" BOOLEAN NOT NULL DEFAULT true,
    "expression" JSONB,
    "overrides_id" UUID,
    "effective_from" TIMESTAMPTZ(6),
    "effective_to" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "constitutional_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "constitutional_violations" (
    "id" UUID NOT NULL,
    "compliance_id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,
    "severity" "Severity" NOT NULL,
    "status" "ViolationStatus" NOT NULL DEFAULT 'OPEN',
    "description" TEXT,
    "detected_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "remediation_due_at" TIMESTAMPTZ(6),
    "resolved_at" TIMESTAMPTZ(6),
    "resolved_by_id" UUID,
    "resolution" TEXT,
    "is_security_compromise" BOOLEAN NOT NULL DEFAULT false,
    "regulator_notified_at" TIMESTAMPTZ(6),
    "subjects_notified_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "constitutional_violations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "state_checkpoints" (
    "id" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "state_root" TEXT NOT NULL,
    "row_count" BIGINT NOT NULL,
    "previous_hash" TEXT,
    "hash" TEXT NOT NULL,
    "signature" BYTEA NOT NULL,
    "signing_key_hash" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "state_checkpoints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "covenant_entries" (
    "id" UUID NOT NULL,
    "height" BIGINT NOT NULL,
    "type" "CovenantEntryType" NOT NULL,
    "article_id" UUID,
    "compliance_id" UUID,
    "violation_id" UUID,
    "checkpoint_id" UUID,
    "payload_hash" TEXT NOT NULL,
    "previous_hash" TEXT,
    "hash" TEXT NOT NULL,
    "signature" BYTEA NOT NULL,
    "signing_key_hash" TEXT NOT NULL,
    "anchor_chain_id" TEXT,
    "anchor_tx_hash" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "covenant_entries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "constitutional_compliance_service_model_row_key_created_at_idx" ON "constitutional_compliance"("service", "model", "row_key", "created_at");

-- CreateIndex
CREATE INDEX "constitutional_compliance_user_id_created_at_idx" ON "constitutional_compliance"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "constitutional_compliance_organization_id_created_at_idx" ON "constitutional_compliance"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "constitutional_compliance_assessed_by_id_idx" ON "constitutional_compliance"("assessed_by_id");

-- CreateIndex
CREATE INDEX "constitutional_compliance_compliance_status_valid_until_idx" ON "constitutional_compliance"("compliance_status", "valid_until");

-- CreateIndex
CREATE INDEX "constitutional_articles_adopted_by_id_idx" ON "constitutional_articles"("adopted_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "constitutional_articles_eid_language_version_key" ON "constitutional_articles"("eid", "language", "version");

-- CreateIndex
CREATE UNIQUE INDEX "constitutional_rules_code_key" ON "constitutional_rules"("code");

-- CreateIndex
CREATE INDEX "constitutional_rules_article_id_idx" ON "constitutional_rules"("article_id");

-- CreateIndex
CREATE INDEX "constitutional_rules_overrides_id_idx" ON "constitutional_rules"("overrides_id");

-- CreateIndex
CREATE INDEX "constitutional_violations_rule_id_detected_at_idx" ON "constitutional_violations"("rule_id", "detected_at");

-- CreateIndex
CREATE INDEX "constitutional_violations_status_remediation_due_at_idx" ON "constitutional_violations"("status", "remediation_due_at");

-- CreateIndex
CREATE INDEX "constitutional_violations_resolved_by_id_idx" ON "constitutional_violations"("resolved_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "constitutional_violations_compliance_id_rule_id_key" ON "constitutional_violations"("compliance_id", "rule_id");

-- CreateIndex
CREATE UNIQUE INDEX "state_checkpoints_previous_hash_key" ON "state_checkpoints"("previous_hash");

-- CreateIndex
CREATE UNIQUE INDEX "state_checkpoints_hash_key" ON "state_checkpoints"("hash");

-- CreateIndex
CREATE INDEX "state_checkpoints_taken_at_idx" ON "state_checkpoints" USING BRIN ("taken_at");

-- CreateIndex
CREATE UNIQUE INDEX "state_checkpoints_service_sequence_key" ON "state_checkpoints"("service", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "covenant_entries_height_key" ON "covenant_entries"("height");

-- CreateIndex
CREATE UNIQUE INDEX "covenant_entries_previous_hash_key" ON "covenant_entries"("previous_hash");

-- CreateIndex
CREATE UNIQUE INDEX "covenant_entries_hash_key" ON "covenant_entries"("hash");

-- CreateIndex
CREATE INDEX "covenant_entries_article_id_idx" ON "covenant_entries"("article_id");

-- CreateIndex
CREATE INDEX "covenant_entries_compliance_id_idx" ON "covenant_entries"("compliance_id");

-- CreateIndex
CREATE INDEX "covenant_entries_violation_id_idx" ON "covenant_entries"("violation_id");

-- CreateIndex
CREATE INDEX "covenant_entries_checkpoint_id_idx" ON "covenant_entries"("checkpoint_id");

-- CreateIndex
CREATE UNIQUE INDEX "covenant_entries_anchor_chain_id_anchor_tx_hash_key" ON "covenant_entries"("anchor_chain_id", "anchor_tx_hash");

-- AddForeignKey
ALTER TABLE "constitutional_rules" ADD CONSTRAINT "constitutional_rules_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "constitutional_articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "constitutional_rules" ADD CONSTRAINT "constitutional_rules_overrides_id_fkey" FOREIGN KEY ("overrides_id") REFERENCES "constitutional_rules"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "constitutional_violations" ADD CONSTRAINT "constitutional_violations_compliance_id_fkey" FOREIGN KEY ("compliance_id") REFERENCES "constitutional_compliance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "constitutional_violations" ADD CONSTRAINT "constitutional_violations_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "constitutional_rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_entries" ADD CONSTRAINT "covenant_entries_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "constitutional_articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_entries" ADD CONSTRAINT "covenant_entries_compliance_id_fkey" FOREIGN KEY ("compliance_id") REFERENCES "constitutional_compliance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_entries" ADD CONSTRAINT "covenant_entries_violation_id_fkey" FOREIGN KEY ("violation_id") REFERENCES "constitutional_violations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_entries" ADD CONSTRAINT "covenant_entries_checkpoint_id_fkey" FOREIGN KEY ("checkpoint_id") REFERENCES "state_checkpoints"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of constitutional_compliance
ALTER TABLE "constitutional_compliance" ADD CONSTRAINT "constitutional_compliance_service_model_row_key_18c669b4_check"
    CHECK (service ~ '^[a-zA-Z0-9][a-zA-Z0-9-]{0,62}$' AND model ~ '^[A-Z][A-Za-z0-9]*$' AND char_length(row_key) BETWEEN 1 AND 200);
ALTER TABLE "constitutional_compliance" ADD CONSTRAINT "constitutional_compliance_compliance_status_asse_e14a43e6_check"
    CHECK ((compliance_status = 'PENDING') = (assessed_at IS NULL));
ALTER TABLE "constitutional_compliance" ADD CONSTRAINT "constitutional_compliance_compliance_status_exem_90bf03a1_check"
    CHECK ((compliance_status = 'EXEMPT') = (exemption_ground IS NOT NULL));
ALTER TABLE "constitutional_compliance" ADD CONSTRAINT "constitutional_compliance_method_assessed_at_ass_f972f9f8_check"
    CHECK (method <> 'HUMAN' OR assessed_at IS NULL OR assessed_by_id IS NOT NULL);
ALTER TABLE "constitutional_compliance" ADD CONSTRAINT "constitutional_compliance_score_d70bc6ce_check"
    CHECK (score BETWEEN 0 AND 100);
ALTER TABLE "constitutional_compliance" ADD CONSTRAINT "constitutional_compliance_valid_until_assessed_a_a61f63d2_check"
    CHECK (valid_until > assessed_at);
ALTER TABLE "constitutional_compliance" ADD CONSTRAINT "constitutional_compliance_superseded_at_assessed_79018f8e_check"
    CHECK (superseded_at >= assessed_at);
ALTER TABLE "constitutional_compliance" ADD CONSTRAINT "constitutional_compliance_evidence_hash_87b94437_check"
    CHECK (evidence_hash ~ '^[0-9a-f]{64}$');
CREATE UNIQUE INDEX "constitutional_compliance_service_model_row_key_2260e30c_key" ON "constitutional_compliance" ("service", "model", "row_key")
    WHERE (superseded_at IS NULL AND deleted_at IS NULL);

-- Safeguards of constitutional_articles
ALTER TABLE "constitutional_articles" ADD CONSTRAINT "constitutional_articles_eid_40f5223e_check"
    CHECK (eid ~ '^[a-z]+_[A-Za-z0-9.-]+(__[a-z]+_[A-Za-z0-9.-]+)*$');
ALTER TABLE "constitutional_articles" ADD CONSTRAINT "constitutional_articles_language_0ea29bd8_check"
    CHECK (language ~ '^[a-z]{3}$');
ALTER TABLE "constitutional_articles" ADD CONSTRAINT "constitutional_articles_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "constitutional_articles" ADD CONSTRAINT "constitutional_articles_content_hash_e1ec52fa_check"
    CHECK (content_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "constitutional_articles" ADD CONSTRAINT "constitutional_articles_status_in_force_from_5e94e0eb_check"
    CHECK (status IN ('DRAFT', 'ADOPTED') OR in_force_from IS NOT NULL);
ALTER TABLE "constitutional_articles" ADD CONSTRAINT "constitutional_articles_status_in_force_to_378071e5_check"
    CHECK ((status IN ('SUPERSEDED', 'REPEALED')) = (in_force_to IS NOT NULL));
ALTER TABLE "constitutional_articles" ADD CONSTRAINT "constitutional_articles_in_force_to_in_force_fro_cb288df5_check"
    CHECK (in_force_to > in_force_from);
ALTER TABLE "constitutional_articles" ADD CONSTRAINT "constitutional_articles_status_is_founding_adopt_645f8453_check"
    CHECK (status = 'DRAFT' OR is_founding OR adopted_by_id IS NOT NULL);
ALTER TABLE "constitutional_articles" ADD CONSTRAINT "constitutional_articles_is_founding_version_adop_d550b59a_check"
    CHECK (NOT is_founding OR (version = 1 AND adopted_by_id IS NULL));
CREATE UNIQUE INDEX "constitutional_articles_eid_language_48d88350_key" ON "constitutional_articles" ("eid", "language")
    WHERE (status = 'IN_FORCE' AND deleted_at IS NULL);

-- Safeguards of constitutional_rules
ALTER TABLE "constitutional_rules" ADD CONSTRAINT "constitutional_rules_code_a8a14694_check"
    CHECK (code ~ '^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$');
ALTER TABLE "constitutional_rules" ADD CONSTRAINT "constitutional_rules_is_automated_expression_00ab30d1_check"
    CHECK (NOT is_automated OR expression IS NOT NULL);
ALTER TABLE "constitutional_rules" ADD CONSTRAINT "constitutional_rules_expression_e490211e_check"
    CHECK (jsonb_typeof(expression) = 'object');
ALTER TABLE "constitutional_rules" ADD CONSTRAINT "constitutional_rules_applies_to_07cb139d_check"
    CHECK (coalesce(cardinality(applies_to), 0) >= 1);
ALTER TABLE "constitutional_rules" ADD CONSTRAINT "constitutional_rules_overrides_id_id_ba63eaad_check"
    CHECK (overrides_id <> id);
ALTER TABLE "constitutional_rules" ADD CONSTRAINT "constitutional_rules_status_effective_from_77e442b0_check"
    CHECK (status = 'DRAFT' OR effective_from IS NOT NULL);
ALTER TABLE "constitutional_rules" ADD CONSTRAINT "constitutional_rules_effective_to_effective_from_738d772b_check"
    CHECK (effective_to > effective_from);

-- Safeguards of constitutional_violations
ALTER TABLE "constitutional_violations" ADD CONSTRAINT "constitutional_violations_status_resolved_at_c206e267_check"
    CHECK ((status IN ('REMEDIATED', 'WAIVED', 'DISMISSED')) = (resolved_at IS NOT NULL));
ALTER TABLE "constitutional_violations" ADD CONSTRAINT "constitutional_violations_status_resolved_by_id_ed9a59bb_check"
    CHECK (status NOT IN ('WAIVED', 'DISMISSED') OR resolved_by_id IS NOT NULL);
ALTER TABLE "constitutional_violations" ADD CONSTRAINT "constitutional_violations_resolved_at_detected_a_95f4b0af_check"
    CHECK (resolved_at >= detected_at AND remediation_due_at > detected_at);
ALTER TABLE "constitutional_violations" ADD CONSTRAINT "constitutional_violations_is_security_compromise_5b767e49_check"
    CHECK (is_security_compromise OR (regulator_notified_at IS NULL AND subjects_notified_at IS NULL));
ALTER TABLE "constitutional_violations" ADD CONSTRAINT "constitutional_violations_regulator_notified_at_b789f368_check"
    CHECK (regulator_notified_at >= detected_at AND subjects_notified_at >= detected_at);

-- Safeguards of state_checkpoints
ALTER TABLE "state_checkpoints" ADD CONSTRAINT "state_checkpoints_service_532c1297_check"
    CHECK (service ~ '^[a-zA-Z0-9][a-zA-Z0-9-]{0,62}$');
ALTER TABLE "state_checkpoints" ADD CONSTRAINT "state_checkpoints_sequence_row_count_24d8db16_check"
    CHECK (sequence >= 1 AND row_count >= 0);
ALTER TABLE "state_checkpoints" ADD CONSTRAINT "state_checkpoints_state_root_hash_signing_key_ha_de0fd051_check"
    CHECK (state_root ~ '^[0-9a-f]{64}$' AND hash ~ '^[0-9a-f]{64}$' AND signing_key_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "state_checkpoints" ADD CONSTRAINT "state_checkpoints_previous_hash_hash_5fd8f5d2_check"
    CHECK (previous_hash ~ '^[0-9a-f]{64}$' AND previous_hash <> hash);
ALTER TABLE "state_checkpoints" ADD CONSTRAINT "state_checkpoints_sequence_previous_hash_a771c955_check"
    CHECK ((sequence = 1) = (previous_hash IS NULL));

-- Safeguards of covenant_entries
ALTER TABLE "covenant_entries" ADD CONSTRAINT "covenant_entries_height_b766fbb6_check"
    CHECK (height >= 0);
ALTER TABLE "covenant_entries" ADD CONSTRAINT "covenant_entries_height_previous_hash_3e249754_check"
    CHECK ((height = 0) = (previous_hash IS NULL));
ALTER TABLE "covenant_entries" ADD CONSTRAINT "covenant_entries_payload_hash_hash_signing_key_h_71a5ccc1_check"
    CHECK (payload_hash ~ '^[0-9a-f]{64}$' AND hash ~ '^[0-9a-f]{64}$' AND signing_key_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "covenant_entries" ADD CONSTRAINT "covenant_entries_previous_hash_hash_5fd8f5d2_check"
    CHECK (previous_hash ~ '^[0-9a-f]{64}$' AND previous_hash <> hash);
ALTER TABLE "covenant_entries" ADD CONSTRAINT "covenant_entries_type_article_id_0a0a5978_check"
    CHECK ((type IN ('ARTICLE_ADOPTED', 'ARTICLE_REPEALED')) = (article_id IS NOT NULL));
ALTER TABLE "covenant_entries" ADD CONSTRAINT "covenant_entries_type_compliance_id_1380a2d5_check"
    CHECK ((type = 'COMPLIANCE_VERDICT') = (compliance_id IS NOT NULL));
ALTER TABLE "covenant_entries" ADD CONSTRAINT "covenant_entries_type_violation_id_9f765ba8_check"
    CHECK ((type IN ('VIOLATION_RECORDED', 'VIOLATION_RESOLVED')) = (violation_id IS NOT NULL));
ALTER TABLE "covenant_entries" ADD CONSTRAINT "covenant_entries_type_checkpoint_id_f964dafb_check"
    CHECK ((type = 'STATE_CHECKPOINT') = (checkpoint_id IS NOT NULL));
ALTER TABLE "covenant_entries" ADD CONSTRAINT "covenant_entries_type_anchor_chain_id_anchor_tx_2466ea34_check"
    CHECK ((type = 'OUTSIDE_ANCHOR') = (anchor_chain_id IS NOT NULL) AND (anchor_chain_id IS NULL) = (anchor_tx_hash IS NULL));
ALTER TABLE "covenant_entries" ADD CONSTRAINT "covenant_entries_anchor_chain_id_748643c5_check"
    CHECK (anchor_chain_id ~ '^[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}$');

-- Live rows of constitutional_articles
CREATE VIEW azora_keys."constitutional_articles_7821369c_live" AS
    SELECT "id" FROM "constitutional_articles"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."constitutional_articles_7821369c_live" TO azora_user;

-- Own rows of constitutional_compliance
CREATE VIEW azora_keys."constitutional_compliance_4d339ce0_own" AS
    SELECT "id" FROM "constitutional_compliance"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."constitutional_compliance_4d339ce0_own" TO azora_user;

-- Access to constitutional_compliance
ALTER TABLE "constitutional_compliance" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "constitutional_compliance" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "constitutional_compliance" TO azora_service;
GRANT SELECT ON "constitutional_compliance" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("note") ON "constitutional_compliance" TO azora_maintenance;
CREATE POLICY "constitutional_compliance_469a2a3a_access" ON "constitutional_compliance"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "constitutional_compliance" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "constitutional_compliance" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "constitutional_compliance" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."constitutional_compliance" WITH (security_barrier = true) AS
    SELECT "id", "service", "model", "row_key", "user_id", "organization_id", "compliance_status", "method", "score",
        "assessed_at", "assessed_by_id", "exemption_ground", "valid_until", "superseded_at", "evidence_hash",
        azora.mask_free_text("note") AS "note", "created_at", "updated_at", "deleted_at"
    FROM "constitutional_compliance";
GRANT SELECT ON azora_reader."constitutional_compliance" TO azora_reader;
ALTER VIEW azora_reader."constitutional_compliance" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "constitutional_compliance"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{note}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "constitutional_compliance"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{note}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "constitutional_compliance"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{note}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "constitutional_compliance"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to constitutional_articles
ALTER TABLE "constitutional_articles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "constitutional_articles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "constitutional_articles" TO azora_service;
GRANT SELECT ON "constitutional_articles" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "constitutional_articles_7fa855dc_access" ON "constitutional_articles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "constitutional_articles" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "constitutional_articles" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "constitutional_articles" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."constitutional_articles" WITH (security_barrier = true) AS
    SELECT "id", "eid", "version", "language", "num", "heading", "content", "content_hash", "status", "in_force_from",
        "in_force_to", "is_founding", "adopted_by_id", "created_at", "updated_at", "deleted_at"
    FROM "constitutional_articles";
GRANT SELECT ON azora_reader."constitutional_articles" TO azora_reader;
ALTER VIEW azora_reader."constitutional_articles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "constitutional_articles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "constitutional_articles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "constitutional_articles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "constitutional_articles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to constitutional_rules
ALTER TABLE "constitutional_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "constitutional_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "constitutional_rules" TO azora_service;
GRANT SELECT ON "constitutional_rules" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "constitutional_rules_a3c4bfba_access" ON "constitutional_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "constitutional_rules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "constitutional_rules" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "constitutional_rules" AS RESTRICTIVE TO azora_user
    USING (EXISTS (SELECT FROM azora_keys."constitutional_articles_7821369c_live" live WHERE live."id" = "constitutional_rules"."article_id"));
CREATE VIEW azora_reader."constitutional_rules" WITH (security_barrier = true) AS
    SELECT "id", "article_id", "code", "statement", "deontic", "strength", "bearer", "severity", "status", "applies_to",
        "is_automated", "expression", "overrides_id", "effective_from", "effective_to", "created_at", "updated_at"
    FROM "constitutional_rules";
GRANT SELECT ON azora_reader."constitutional_rules" TO azora_reader;
ALTER VIEW azora_reader."constitutional_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "constitutional_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "constitutional_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "constitutional_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "constitutional_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to constitutional_violations
ALTER TABLE "constitutional_violations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "constitutional_violations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "constitutional_violations" TO azora_service;
GRANT SELECT ON "constitutional_violations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("description", "resolution") ON "constitutional_violations" TO azora_maintenance;
CREATE POLICY "constitutional_violations_c0827911_access" ON "constitutional_violations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "constitutional_violations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "constitutional_violations" FOR SELECT TO azora_user
    USING ("compliance_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."constitutional_compliance_4d339ce0_own")));
CREATE VIEW azora_reader."constitutional_violations" WITH (security_barrier = true) AS
    SELECT "id", "compliance_id", "rule_id", "severity", "status", azora.mask_free_text("description") AS "description",
        "detected_at", "remediation_due_at", "resolved_at", "resolved_by_id",
        azora.mask_free_text("resolution") AS "resolution", "is_security_compromise", "regulator_notified_at",
        "subjects_notified_at", "created_at", "updated_at"
    FROM "constitutional_violations";
GRANT SELECT ON azora_reader."constitutional_violations" TO azora_reader;
ALTER VIEW azora_reader."constitutional_violations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "constitutional_violations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{description,resolution}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "constitutional_violations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{description,resolution}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "constitutional_violations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{description,resolution}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "constitutional_violations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to state_checkpoints
ALTER TABLE "state_checkpoints" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "state_checkpoints" FROM PUBLIC;
GRANT SELECT, INSERT ON "state_checkpoints" TO azora_service;
GRANT SELECT ON "state_checkpoints" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "state_checkpoints_c82ec5d2_access" ON "state_checkpoints"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "state_checkpoints" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "state_checkpoints" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."state_checkpoints" WITH (security_barrier = true) AS
    SELECT "id", "service", "sequence", "state_root", "row_count", "previous_hash", "hash", "signature",
        "signing_key_hash", "taken_at", "created_at"
    FROM "state_checkpoints";
GRANT SELECT ON azora_reader."state_checkpoints" TO azora_reader;
ALTER VIEW azora_reader."state_checkpoints" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "state_checkpoints"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "state_checkpoints"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to covenant_entries
ALTER TABLE "covenant_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "covenant_entries" FROM PUBLIC;
GRANT SELECT, INSERT ON "covenant_entries" TO azora_service;
GRANT SELECT ON "covenant_entries" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "covenant_entries_04aa2a8d_access" ON "covenant_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "covenant_entries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "covenant_entries" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."covenant_entries" WITH (security_barrier = true) AS
    SELECT "id", "height", "type", "article_id", "compliance_id", "violation_id", "checkpoint_id", "payload_hash",
        "previous_hash", "hash", "signature", "signing_key_hash", "anchor_chain_id", "anchor_tx_hash", "created_at"
    FROM "covenant_entries";
GRANT SELECT ON azora_reader."covenant_entries" TO azora_reader;
ALTER VIEW azora_reader."covenant_entries" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "covenant_entries"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "covenant_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
