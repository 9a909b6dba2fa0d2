-- CreateEnum
CREATE TYPE "SbomFormat" AS ENUM ('SPDX', 'CYCLONEDX');

-- CreateEnum
CREATE TYPE "SbomType" AS ENUM ('DESIGN', 'SOURCE', 'BUILD', 'DEPLOYED', 'RUNTIME', 'ANALYZED');

-- CreateEnum
CREATE TYPE "GenomeStatus" AS ENUM ('CURRENT', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "ComponentKind" AS ENUM ('APPLICATION', 'FRAMEWORK', 'LIBRARY', 'CONTAINER', 'PLATFORM', 'OPERATING_SYSTEM', 'DEVICE', 'FIRMWARE', 'FILE', 'MACHINE_LEARNING_MODEL', 'DATA');

-- CreateEnum
CREATE TYPE "ComponentScope" AS ENUM ('REQUIRED', 'OPTIONAL', 'EXCLUDED');

-- CreateEnum
CREATE TYPE "DependencyRelationship" AS ENUM ('DEPENDS_ON', 'CONTAINS', 'STATIC_LINK', 'DYNAMIC_LINK', 'BUILD_TOOL', 'TEST_TOOL', 'DEV_DEPENDENCY');

-- CreateEnum
CREATE TYPE "MutationKind" AS ENUM ('ADDED', 'REMOVED', 'UPGRADED', 'DOWNGRADED', 'REBUILT');

-- CreateEnum
CREATE TYPE "VersionStep" AS ENUM ('MAJOR', 'MINOR', 'PATCH', 'PRERELEASE');

-- CreateEnum
CREATE TYPE "VexStatus" AS ENUM ('NOT_AFFECTED', 'AFFECTED', 'FIXED', 'UNDER_INVESTIGATION');

-- CreateEnum
CREATE TYPE "VexJustification" AS ENUM ('COMPONENT_NOT_PRESENT', 'VULNERABLE_CODE_NOT_PRESENT', 'VULNERABLE_CODE_NOT_IN_EXECUTE_PATH', 'VULNERABLE_CODE_CANNOT_BE_CONTROLLED_BY_ADVERSARY', 'INLINE_MITIGATIONS_ALREADY_EXIST');

-- CreateEnum
CREATE TYPE "LicenseOrigin" AS ENUM ('DECLARED', 'CONCLUDED', 'DETECTED');

-- CreateEnum
CREATE TYPE "LicenseDecision" AS ENUM ('PENDING', 'ACCEPTED', 'REJECTED', 'EXCEPTION');

-- CreateEnum
CREATE TYPE "LicenseFamily" AS ENUM ('PUBLIC_DOMAIN', 'PERMISSIVE', 'WEAK_COPYLEFT', 'STRONG_COPYLEFT', 'NETWORK_COPYLEFT', 'SOURCE_AVAILABLE', 'PROPRIETARY');

-- CreateEnum
CREATE TYPE "DistributionKind" AS ENUM ('INTERNAL', 'HOSTED', 'DISTRIBUTED');

-- CreateEnum
CREATE TYPE "LicenseVerdict" AS ENUM ('ALLOWED', 'CONDITIONAL', 'FORBIDDEN');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "software_genomes" (
    "id" UUID NOT NULL,
    "release_artifact_id" UUID NOT NULL,
    "service_definition_id" UUID,
    "format" "SbomFormat" NOT NULL DEFAULT 'CYCLONEDX',
    "spec_version" VARCHAR(8) NOT NULL DEFAULT '1.6',
    "document_uri" TEXT NOT NULL,
    "document_version" INTEGER NOT NULL DEFAULT 1,
    "document_hash" CHAR(64) NOT NULL,
    "sbom_type" "SbomType" NOT NULL DEFAULT 'BUILD',
    "tool_name" TEXT NOT NULL,
    "component_count" INTEGER NOT NULL,
    "dependency_depth" SMALLINT NOT NULL,
    "status" "GenomeStatus" NOT NULL DEFAULT 'CURRENT',
    "superseded_at" TIMESTAMPTZ(6),
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "software_genomes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "genome_components" (
    "id" UUID NOT NULL,
    "genome_id" UUID NOT NULL,
    "bom_ref" TEXT NOT NULL,
    "kind" "ComponentKind" NOT NULL DEFAULT 'LIBRARY',
    "purl" TEXT,
    "group_name" TEXT,
    "name" TEXT NOT NULL,
    "version" TEXT,
    "supplier" TEXT,
    "scope" "ComponentScope" NOT NULL DEFAULT 'REQUIRED',
    "depth" SMALLINT NOT NULL,
    "is_direct" BOOLEAN NOT NULL DEFAULT false,
    "sha256" CHAR(64),
    "declared_license" TEXT,
    "is_modified" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "genome_components_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "component_dependencies" (
    "id" UUID NOT NULL,
    "genome_id" UUID NOT NULL,
    "from_component_id" UUID NOT NULL,
    "to_component_id" UUID NOT NULL,
    "relationship" "DependencyRelationship" NOT NULL DEFAULT 'DEPENDS_ON',
    "version_constraint" TEXT,
    "is_optional" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "component_dependencies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "genome_mutations" (
    "id" UUID NOT NULL,
    "from_genome_id" UUID NOT NULL,
    "to_genome_id" UUID NOT NULL,
    "package_url" TEXT NOT NULL,
    "mutation" "MutationKind" NOT NULL,
    "before_version" TEXT,
    "after_version" TEXT,
    "version_step" "VersionStep",
    "license_changed" BOOLEAN NOT NULL DEFAULT false,
    "maintainer_changed" BOOLEAN NOT NULL DEFAULT false,
    "risk_score" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "genome_mutations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vulnerability_exposures" (
    "id" UUID NOT NULL,
    "component_id" UUID NOT NULL,
    "vulnerability_id" VARCHAR(40) NOT NULL,
    "finding_id" UUID,
    "cvss_score" DECIMAL(3,1),
    "status" "VexStatus" NOT NULL DEFAULT 'UNDER_INVESTIGATION',
    "justification" "VexJustification",
    "impact_statement" TEXT,
    "action_statement" TEXT,
    "fixed_version" TEXT,
    "is_reachable" BOOLEAN,
    "is_known_exploited" BOOLEAN NOT NULL DEFAULT false,
    "detected_at" TIMESTAMPTZ(6) NOT NULL,
    "assessed_at" TIMESTAMPTZ(6),
    "assessed_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "vulnerability_exposures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "license_findings" (
    "id" UUID NOT NULL,
    "component_id" UUID NOT NULL,
    "origin" "LicenseOrigin" NOT NULL,
    "expression" TEXT NOT NULL,
    "file_path" TEXT,
    "confidence" DECIMAL(4,3),
    "rule_id" UUID,
    "decision" "LicenseDecision" NOT NULL DEFAULT 'PENDING',
    "decision_reason" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "license_findings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "license_rules" (
    "id" UUID NOT NULL,
    "spdx_id" VARCHAR(64) NOT NULL,
    "family" "LicenseFamily" NOT NULL,
    "is_osi_approved" BOOLEAN NOT NULL,
    "distribution" "DistributionKind" NOT NULL,
    "verdict" "LicenseVerdict" NOT NULL,
    "conditions" TEXT,
    "valid_from" TIMESTAMPTZ(6) NOT NULL,
    "valid_to" TIMESTAMPTZ(6),
    "approved_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "license_rules_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "software_genomes_release_artifact_id_idx" ON "software_genomes"("release_artifact_id");

-- CreateIndex
CREATE INDEX "software_genomes_service_definition_id_idx" ON "software_genomes"("service_definition_id");

-- CreateIndex
CREATE INDEX "software_genomes_created_by_id_idx" ON "software_genomes"("created_by_id");

-- CreateIndex
CREATE INDEX "software_genomes_organization_id_idx" ON "software_genomes"("organization_id");

-- CreateIndex
CREATE INDEX "software_genomes_compliance_id_idx" ON "software_genomes"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "software_genomes_document_uri_document_version_key" ON "software_genomes"("document_uri", "document_version");

-- CreateIndex
CREATE INDEX "genome_components_purl_idx" ON "genome_components"("purl");

-- CreateIndex
CREATE UNIQUE INDEX "genome_components_genome_id_bom_ref_key" ON "genome_components"("genome_id", "bom_ref");

-- CreateIndex
CREATE UNIQUE INDEX "genome_components_id_genome_id_key" ON "genome_components"("id", "genome_id");

-- CreateIndex
CREATE INDEX "component_dependencies_from_idx" ON "component_dependencies"("from_component_id", "genome_id");

-- CreateIndex
CREATE INDEX "component_dependencies_to_idx" ON "component_dependencies"("to_component_id", "genome_id");

-- CreateIndex
CREATE UNIQUE INDEX "component_dependencies_edge_key" ON "component_dependencies"("from_component_id", "to_component_id", "relationship");

-- CreateIndex
CREATE INDEX "genome_mutations_to_genome_id_idx" ON "genome_mutations"("to_genome_id");

-- CreateIndex
CREATE UNIQUE INDEX "genome_mutations_package_key" ON "genome_mutations"("from_genome_id", "to_genome_id", "package_url");

-- CreateIndex
CREATE INDEX "vulnerability_exposures_vulnerability_id_status_idx" ON "vulnerability_exposures"("vulnerability_id", "status");

-- CreateIndex
CREATE INDEX "vulnerability_exposures_finding_id_idx" ON "vulnerability_exposures"("finding_id");

-- CreateIndex
CREATE INDEX "vulnerability_exposures_assessed_by_id_idx" ON "vulnerability_exposures"("assessed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "vulnerability_exposures_component_id_vulnerability_id_key" ON "vulnerability_exposures"("component_id", "vulnerability_id");

-- CreateIndex
CREATE INDEX "license_findings_decision_idx" ON "license_findings"("decision");

-- CreateIndex
CREATE INDEX "license_findings_rule_id_idx" ON "license_findings"("rule_id");

-- CreateIndex
CREATE INDEX "license_findings_decided_by_id_idx" ON "license_findings"("decided_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "license_findings_component_id_origin_expression_key" ON "license_findings"("component_id", "origin", "expression");

-- CreateIndex
CREATE INDEX "license_rules_approved_by_id_idx" ON "license_rules"("approved_by_id");

-- AddForeignKey
ALTER TABLE "genome_components" ADD CONSTRAINT "genome_components_genome_id_fkey" FOREIGN KEY ("genome_id") REFERENCES "software_genomes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "component_dependencies" ADD CONSTRAINT "component_dependencies_from_component_id_genome_id_fkey" FOREIGN KEY ("from_component_id", "genome_id") REFERENCES "genome_components"("id", "genome_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "component_dependencies" ADD CONSTRAINT "component_dependencies_to_component_id_genome_id_fkey" FOREIGN KEY ("to_component_id", "genome_id") REFERENCES "genome_components"("id", "genome_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "genome_mutations" ADD CONSTRAINT "genome_mutations_from_genome_id_fkey" FOREIGN KEY ("from_genome_id") REFERENCES "software_genomes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "genome_mutations" ADD CONSTRAINT "genome_mutations_to_genome_id_fkey" FOREIGN KEY ("to_genome_id") REFERENCES "software_genomes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vulnerability_exposures" ADD CONSTRAINT "vulnerability_exposures_component_id_fkey" FOREIGN KEY ("component_id") REFERENCES "genome_components"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "license_findings" ADD CONSTRAINT "license_findings_component_id_fkey" FOREIGN KEY ("component_id") REFERENCES "genome_components"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "license_findings" ADD CONSTRAINT "license_findings_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "license_rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of software_genomes
ALTER TABLE "software_genomes" ADD CONSTRAINT "software_genomes_document_uri_8d4d91db_check"
    CHECK (document_uri ~ '^(urn:uuid:[0-9a-f-]{36}|https://)');
ALTER TABLE "software_genomes" ADD CONSTRAINT "software_genomes_document_version_a25404ac_check"
    CHECK (document_version >= 1);
ALTER TABLE "software_genomes" ADD CONSTRAINT "software_genomes_document_hash_c6f40a75_check"
    CHECK (document_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "software_genomes" ADD CONSTRAINT "software_genomes_format_spec_version_e2c0fedf_check"
    CHECK ((format = 'SPDX') = (spec_version ~ '^(2\.[23](\.[0-9]+)?|3\.0(\.[0-9]+)?)$') AND (format = 'CYCLONEDX') = (spec_version ~ '^1\.[4-7]$'));
ALTER TABLE "software_genomes" ADD CONSTRAINT "software_genomes_component_count_dependency_dept_a13db418_check"
    CHECK (component_count >= 1 AND dependency_depth >= 0);
ALTER TABLE "software_genomes" ADD CONSTRAINT "software_genomes_status_superseded_at_d9324192_check"
    CHECK ((status = 'SUPERSEDED') = (superseded_at IS NOT NULL));
CREATE UNIQUE INDEX "software_genomes_release_artifact_id_sbom_type_84f56ebd_key" ON "software_genomes" ("release_artifact_id", "sbom_type")
    WHERE (status = 'CURRENT' AND deleted_at IS NULL);

-- Safeguards of genome_components
ALTER TABLE "genome_components" ADD CONSTRAINT "genome_components_purl_a339c020_check"
    CHECK (purl ~ '^pkg:[a-z0-9.+-]+/[^ ]+$');
ALTER TABLE "genome_components" ADD CONSTRAINT "genome_components_bom_ref_name_29b544a3_check"
    CHECK (bom_ref <> '' AND char_length(name) >= 1);
ALTER TABLE "genome_components" ADD CONSTRAINT "genome_components_sha256_76626f0a_check"
    CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "genome_components" ADD CONSTRAINT "genome_components_kind_sha256_9ff9e01e_check"
    CHECK (kind <> 'FILE' OR sha256 IS NOT NULL);
ALTER TABLE "genome_components" ADD CONSTRAINT "genome_components_depth_3da31b9d_check"
    CHECK (depth >= 0);
ALTER TABLE "genome_components" ADD CONSTRAINT "genome_components_is_direct_depth_0ace42f2_check"
    CHECK (is_direct = (depth = 1));

-- Safeguards of component_dependencies
ALTER TABLE "component_dependencies" ADD CONSTRAINT "component_dependencies_from_component_id_to_comp_9728ea8b_check"
    CHECK (from_component_id <> to_component_id);

-- Safeguards of genome_mutations
ALTER TABLE "genome_mutations" ADD CONSTRAINT "genome_mutations_from_genome_id_to_genome_id_19381d5e_check"
    CHECK (from_genome_id <> to_genome_id);
ALTER TABLE "genome_mutations" ADD CONSTRAINT "genome_mutations_mutation_before_version_after_v_4c55331a_check"
    CHECK (CASE mutation WHEN 'ADDED' THEN before_version IS NULL AND after_version IS NOT NULL WHEN 'REMOVED' THEN after_version IS NULL AND before_version IS NOT NULL WHEN 'REBUILT' THEN before_version = after_version ELSE before_version <> after_version END);
ALTER TABLE "genome_mutations" ADD CONSTRAINT "genome_mutations_version_step_mutation_3962abc4_check"
    CHECK (version_step IS NULL OR mutation IN ('UPGRADED', 'DOWNGRADED'));
ALTER TABLE "genome_mutations" ADD CONSTRAINT "genome_mutations_risk_score_65b46d57_check"
    CHECK (risk_score BETWEEN 0 AND 100);
ALTER TABLE "genome_mutations" ADD CONSTRAINT "genome_mutations_package_url_0ca53587_check"
    CHECK (package_url ~ '^pkg:');

-- Safeguards of vulnerability_exposures
ALTER TABLE "vulnerability_exposures" ADD CONSTRAINT "vulnerability_exposures_vulnerability_id_51164220_check"
    CHECK (vulnerability_id ~ '^(CVE-[0-9]{4}-[0-9]{4,19}|GHSA(-[23456789cfghjmpqrvwx]{4}){3}|[A-Z]+-[0-9A-Z-]+)$');
ALTER TABLE "vulnerability_exposures" ADD CONSTRAINT "vulnerability_exposures_cvss_score_ca8621fb_check"
    CHECK (cvss_score BETWEEN 0 AND 10);
ALTER TABLE "vulnerability_exposures" ADD CONSTRAINT "vulnerability_exposures_status_justification_349e77bf_check"
    CHECK ((status = 'NOT_AFFECTED') = (justification IS NOT NULL));
ALTER TABLE "vulnerability_exposures" ADD CONSTRAINT "vulnerability_exposures_status_action_statement_78d2ee62_check"
    CHECK (status <> 'AFFECTED' OR action_statement IS NOT NULL);
ALTER TABLE "vulnerability_exposures" ADD CONSTRAINT "vulnerability_exposures_status_fixed_version_67c8ba84_check"
    CHECK ((status = 'FIXED') = (fixed_version IS NOT NULL));
ALTER TABLE "vulnerability_exposures" ADD CONSTRAINT "vulnerability_exposures_assessed_at_detected_at_046e2470_check"
    CHECK (assessed_at >= detected_at);
ALTER TABLE "vulnerability_exposures" ADD CONSTRAINT "vulnerability_exposures_status_assessed_at_2a248276_check"
    CHECK ((status = 'UNDER_INVESTIGATION') = (assessed_at IS NULL));
CREATE INDEX "vulnerability_exposures_detected_at_911a47a7_idx" ON "vulnerability_exposures" ("detected_at")
    WHERE (status IN ('AFFECTED', 'UNDER_INVESTIGATION'));

-- Safeguards of license_findings
ALTER TABLE "license_findings" ADD CONSTRAINT "license_findings_expression_a29f9e6a_check"
    CHECK (expression ~ '^[A-Za-z0-9.+() -]+$');
ALTER TABLE "license_findings" ADD CONSTRAINT "license_findings_confidence_6d2d932b_check"
    CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE "license_findings" ADD CONSTRAINT "license_findings_decision_decided_at_6193cad0_check"
    CHECK ((decision = 'PENDING') = (decided_at IS NULL));
ALTER TABLE "license_findings" ADD CONSTRAINT "license_findings_decision_decided_by_id_decision_291356a1_check"
    CHECK (decision <> 'EXCEPTION' OR (decided_by_id IS NOT NULL AND decision_reason IS NOT NULL));

-- Safeguards of license_rules
ALTER TABLE "license_rules" ADD CONSTRAINT "license_rules_spdx_id_2cc5c13b_check"
    CHECK (spdx_id ~ '^[A-Za-z0-9.+-]+$');
ALTER TABLE "license_rules" ADD CONSTRAINT "license_rules_valid_to_valid_from_ad91a924_check"
    CHECK (valid_to > valid_from);
ALTER TABLE "license_rules" ADD CONSTRAINT "license_rules_verdict_conditions_0ff72ef6_check"
    CHECK (verdict <> 'CONDITIONAL' OR conditions IS NOT NULL);
CREATE UNIQUE INDEX "license_rules_spdx_id_distribution_32a3cebe_key" ON "license_rules" ("spdx_id", "distribution")
    WHERE (valid_to IS NULL AND deleted_at IS NULL);

-- Access to software_genomes
ALTER TABLE "software_genomes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "software_genomes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "software_genomes" TO azora_service;
GRANT SELECT ON "software_genomes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "software_genomes_5016f2e1_access" ON "software_genomes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "software_genomes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "software_genomes" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "software_genomes" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."software_genomes" WITH (security_barrier = true) AS
    SELECT "id", "release_artifact_id", "service_definition_id", "format", "spec_version", "document_uri",
        "document_version", "document_hash", "sbom_type", "tool_name", "component_count", "dependency_depth", "status",
        "superseded_at", "created_by_id", "organization_id", "compliance_status", "compliance_id", "created_at",
        "updated_at", "deleted_at"
    FROM "software_genomes";
GRANT SELECT ON azora_reader."software_genomes" TO azora_reader;
ALTER VIEW azora_reader."software_genomes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "software_genomes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "software_genomes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "software_genomes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "software_genomes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to genome_components
ALTER TABLE "genome_components" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "genome_components" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "genome_components" TO azora_service;
GRANT SELECT ON "genome_components" TO azora_maintenance, azora_masker;
CREATE POLICY "genome_components_3445b03d_access" ON "genome_components"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "genome_components" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."genome_components" WITH (security_barrier = true) AS
    SELECT "id", "genome_id", "bom_ref", "kind", "purl", "group_name", "name", "version", "supplier", "scope", "depth",
        "is_direct", "sha256", "declared_license", "is_modified", "created_at", "updated_at"
    FROM "genome_components";
GRANT SELECT ON azora_reader."genome_components" TO azora_reader;
ALTER VIEW azora_reader."genome_components" OWNER TO azora_masker;

-- Access to component_dependencies
ALTER TABLE "component_dependencies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "component_dependencies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "component_dependencies" TO azora_service;
GRANT SELECT ON "component_dependencies" TO azora_maintenance, azora_masker;
CREATE POLICY "component_dependencies_87893638_access" ON "component_dependencies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "component_dependencies" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."component_dependencies" WITH (security_barrier = true) AS
    SELECT "id", "genome_id", "from_component_id", "to_component_id", "relationship", "version_constraint", "is_optional",
        "created_at", "updated_at"
    FROM "component_dependencies";
GRANT SELECT ON azora_reader."component_dependencies" TO azora_reader;
ALTER VIEW azora_reader."component_dependencies" OWNER TO azora_masker;

-- Access to genome_mutations
ALTER TABLE "genome_mutations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "genome_mutations" FROM PUBLIC;
GRANT SELECT, INSERT ON "genome_mutations" TO azora_service;
GRANT SELECT ON "genome_mutations" TO azora_maintenance, azora_masker;
CREATE POLICY "genome_mutations_dc2c4277_access" ON "genome_mutations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "genome_mutations" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."genome_mutations" WITH (security_barrier = true) AS
    SELECT "id", "from_genome_id", "to_genome_id", "package_url", "mutation", "before_version", "after_version",
        "version_step", "license_changed", "maintainer_changed", "risk_score", "created_at"
    FROM "genome_mutations";
GRANT SELECT ON azora_reader."genome_mutations" TO azora_reader;
ALTER VIEW azora_reader."genome_mutations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "genome_mutations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "genome_mutations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to vulnerability_exposures
ALTER TABLE "vulnerability_exposures" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "vulnerability_exposures" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "vulnerability_exposures" TO azora_service;
GRANT SELECT ON "vulnerability_exposures" TO azora_maintenance, azora_masker;
CREATE POLICY "vulnerability_exposures_1a795c14_access" ON "vulnerability_exposures"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "vulnerability_exposures" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."vulnerability_exposures" WITH (security_barrier = true) AS
    SELECT "id", "component_id", "vulnerability_id", "finding_id", "cvss_score", "status", "justification",
        "impact_statement", "action_statement", "fixed_version", "is_reachable", "is_known_exploited", "detected_at",
        "assessed_at", "assessed_by_id", "created_at", "updated_at"
    FROM "vulnerability_exposures";
GRANT SELECT ON azora_reader."vulnerability_exposures" TO azora_reader;
ALTER VIEW azora_reader."vulnerability_exposures" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "vulnerability_exposures"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "vulnerability_exposures"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "vulnerability_exposures"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "vulnerability_exposures"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to license_findings
ALTER TABLE "license_findings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "license_findings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "license_findings" TO azora_service;
GRANT SELECT ON "license_findings" TO azora_maintenance, azora_masker;
CREATE POLICY "license_findings_e7700df0_access" ON "license_findings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "license_findings" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."license_findings" WITH (security_barrier = true) AS
    SELECT "id", "component_id", "origin", "expression", "file_path", "confidence", "rule_id", "decision",
        "decision_reason", "decided_by_id", "decided_at", "created_at", "updated_at"
    FROM "license_findings";
GRANT SELECT ON azora_reader."license_findings" TO azora_reader;
ALTER VIEW azora_reader."license_findings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "license_findings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "license_findings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "license_findings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "license_findings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to license_rules
ALTER TABLE "license_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "license_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "license_rules" TO azora_service;
GRANT SELECT ON "license_rules" TO azora_maintenance, azora_masker;
CREATE POLICY "license_rules_2cd0c4df_access" ON "license_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "license_rules" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."license_rules" WITH (security_barrier = true) AS
    SELECT "id", "spdx_id", "family", "is_osi_approved", "distribution", "verdict", "conditions", "valid_from",
        "valid_to", "approved_by_id", "created_at", "updated_at", "deleted_at"
    FROM "license_rules";
GRANT SELECT ON azora_reader."license_rules" TO azora_reader;
ALTER VIEW azora_reader."license_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "license_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "license_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "license_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "license_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
