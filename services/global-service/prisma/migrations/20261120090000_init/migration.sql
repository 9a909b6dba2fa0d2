-- CreateEnum
CREATE TYPE "FlagKind" AS ENUM ('RELEASE', 'EXPERIMENT', 'OPERATIONS', 'PERMISSION', 'KILL_SWITCH');

-- CreateEnum
CREATE TYPE "FlagValueType" AS ENUM ('BOOLEAN', 'STRING', 'NUMBER', 'OBJECT');

-- CreateEnum
CREATE TYPE "FlagState" AS ENUM ('ENABLED', 'DISABLED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "FlagLifetime" AS ENUM ('TEMPORARY', 'PERMANENT');

-- CreateEnum
CREATE TYPE "ConfigValueType" AS ENUM ('BOOLEAN', 'INTEGER', 'NUMBER', 'STRING', 'DURATION', 'OBJECT', 'ARRAY');

-- CreateEnum
CREATE TYPE "ConfigScope" AS ENUM ('GLOBAL', 'ENVIRONMENT', 'ORGANIZATION', 'USER');

-- CreateEnum
CREATE TYPE "ChangeOperation" AS ENUM ('CREATE', 'UPDATE', 'DELETE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "feature_flags" (
    "id" UUID NOT NULL,
    "flag_key" VARCHAR(128) NOT NULL,
    "description" TEXT NOT NULL,
    "kind" "FlagKind" NOT NULL DEFAULT 'RELEASE',
    "value_type" "FlagValueType" NOT NULL DEFAULT 'BOOLEAN',
    "state" "FlagState" NOT NULL DEFAULT 'DISABLED',
    "lifetime" "FlagLifetime" NOT NULL DEFAULT 'TEMPORARY',
    "remove_by" DATE,
    "archived_at" TIMESTAMPTZ(6),
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "feature_flags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flag_variants" (
    "id" UUID NOT NULL,
    "flag_id" UUID NOT NULL,
    "value_type" "FlagValueType" NOT NULL,
    "variant_key" VARCHAR(63) NOT NULL,
    "value" JSONB NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "description" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "flag_variants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "targeting_rules" (
    "id" UUID NOT NULL,
    "flag_id" UUID NOT NULL,
    "environment_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "condition" JSONB NOT NULL,
    "is_split" BOOLEAN NOT NULL DEFAULT false,
    "variant_id" UUID,
    "bucket_by" TEXT,
    "starts_at" TIMESTAMPTZ(6),
    "ends_at" TIMESTAMPTZ(6),
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "targeting_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rollout_shares" (
    "id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,
    "flag_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "weight_basis_points" SMALLINT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "rollout_shares_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "configuration_keys" (
    "id" UUID NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "service" VARCHAR(63) NOT NULL,
    "description" TEXT NOT NULL,
    "value_type" "ConfigValueType" NOT NULL,
    "value_schema" JSONB NOT NULL,
    "default_value" JSONB,
    "allowed_scopes" "ConfigScope"[],
    "is_secret" BOOLEAN NOT NULL DEFAULT false,
    "needs_restart" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "configuration_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "configuration_values" (
    "id" UUID NOT NULL,
    "key_id" UUID NOT NULL,
    "scope" "ConfigScope" NOT NULL,
    "environment_id" UUID,
    "organization_id" UUID,
    "user_id" UUID,
    "value" JSONB,
    "sealed_value" BYTEA,
    "encryption_key_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "configuration_values_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "configuration_changes" (
    "id" UUID NOT NULL,
    "flag_id" UUID,
    "key_id" UUID,
    "environment_id" UUID,
    "operation" "ChangeOperation" NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT NOT NULL,
    "is_emergency" BOOLEAN NOT NULL DEFAULT false,
    "changed_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "configuration_changes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "feature_flags_flag_key_key" ON "feature_flags"("flag_key");

-- CreateIndex
CREATE INDEX "feature_flags_created_by_id_idx" ON "feature_flags"("created_by_id");

-- CreateIndex
CREATE INDEX "feature_flags_organization_id_idx" ON "feature_flags"("organization_id");

-- CreateIndex
CREATE INDEX "feature_flags_compliance_id_idx" ON "feature_flags"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "feature_flags_id_value_type_key" ON "feature_flags"("id", "value_type");

-- CreateIndex
CREATE INDEX "flag_variants_flag_id_value_type_idx" ON "flag_variants"("flag_id", "value_type");

-- CreateIndex
CREATE UNIQUE INDEX "flag_variants_flag_id_variant_key_key" ON "flag_variants"("flag_id", "variant_key");

-- CreateIndex
CREATE UNIQUE INDEX "flag_variants_id_flag_id_key" ON "flag_variants"("id", "flag_id");

-- CreateIndex
CREATE INDEX "targeting_rules_environment_id_idx" ON "targeting_rules"("environment_id");

-- CreateIndex
CREATE INDEX "targeting_rules_variant_id_flag_id_idx" ON "targeting_rules"("variant_id", "flag_id");

-- CreateIndex
CREATE UNIQUE INDEX "targeting_rules_flag_id_environment_id_position_key" ON "targeting_rules"("flag_id", "environment_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "targeting_rules_id_flag_id_key" ON "targeting_rules"("id", "flag_id");

-- CreateIndex
CREATE INDEX "rollout_shares_rule_id_flag_id_idx" ON "rollout_shares"("rule_id", "flag_id");

-- CreateIndex
CREATE INDEX "rollout_shares_variant_id_flag_id_idx" ON "rollout_shares"("variant_id", "flag_id");

-- CreateIndex
CREATE UNIQUE INDEX "rollout_shares_rule_id_variant_id_key" ON "rollout_shares"("rule_id", "variant_id");

-- CreateIndex
CREATE UNIQUE INDEX "configuration_keys_key_key" ON "configuration_keys"("key");

-- CreateIndex
CREATE INDEX "configuration_values_environment_id_idx" ON "configuration_values"("environment_id");

-- CreateIndex
CREATE INDEX "configuration_values_organization_id_idx" ON "configuration_values"("organization_id");

-- CreateIndex
CREATE INDEX "configuration_values_user_id_idx" ON "configuration_values"("user_id");

-- CreateIndex
CREATE INDEX "configuration_values_encryption_key_id_idx" ON "configuration_values"("encryption_key_id");

-- CreateIndex
CREATE UNIQUE INDEX "configuration_values_key_id_environment_id_key" ON "configuration_values"("key_id", "environment_id");

-- CreateIndex
CREATE UNIQUE INDEX "configuration_values_key_id_organization_id_key" ON "configuration_values"("key_id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "configuration_values_key_id_user_id_key" ON "configuration_values"("key_id", "user_id");

-- CreateIndex
CREATE INDEX "configuration_changes_flag_id_created_at_idx" ON "configuration_changes"("flag_id", "created_at");

-- CreateIndex
CREATE INDEX "configuration_changes_key_id_created_at_idx" ON "configuration_changes"("key_id", "created_at");

-- CreateIndex
CREATE INDEX "configuration_changes_changed_by_id_created_at_idx" ON "configuration_changes"("changed_by_id", "created_at");

-- CreateIndex
CREATE INDEX "configuration_changes_environment_id_idx" ON "configuration_changes"("environment_id");

-- CreateIndex
CREATE INDEX "configuration_changes_created_at_idx" ON "configuration_changes" USING BRIN ("created_at");

-- AddForeignKey
ALTER TABLE "flag_variants" ADD CONSTRAINT "flag_variants_flag_id_value_type_fkey" FOREIGN KEY ("flag_id", "value_type") REFERENCES "feature_flags"("id", "value_type") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "targeting_rules" ADD CONSTRAINT "targeting_rules_flag_id_fkey" FOREIGN KEY ("flag_id") REFERENCES "feature_flags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "targeting_rules" ADD CONSTRAINT "targeting_rules_variant_id_flag_id_fkey" FOREIGN KEY ("variant_id", "flag_id") REFERENCES "flag_variants"("id", "flag_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rollout_shares" ADD CONSTRAINT "rollout_shares_rule_id_flag_id_fkey" FOREIGN KEY ("rule_id", "flag_id") REFERENCES "targeting_rules"("id", "flag_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rollout_shares" ADD CONSTRAINT "rollout_shares_variant_id_flag_id_fkey" FOREIGN KEY ("variant_id", "flag_id") REFERENCES "flag_variants"("id", "flag_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "configuration_values" ADD CONSTRAINT "configuration_values_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "configuration_keys"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "configuration_changes" ADD CONSTRAINT "configuration_changes_flag_id_fkey" FOREIGN KEY ("flag_id") REFERENCES "feature_flags"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "configuration_changes" ADD CONSTRAINT "configuration_changes_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "configuration_keys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of feature_flags
ALTER TABLE "feature_flags" ADD CONSTRAINT "feature_flags_flag_key_8f1c7986_check"
    CHECK (flag_key ~ '^[a-z][a-z0-9]*([._-][a-z0-9]+)*$' AND char_length(flag_key) <= 128);
ALTER TABLE "feature_flags" ADD CONSTRAINT "feature_flags_lifetime_remove_by_8621c83d_check"
    CHECK (lifetime = 'PERMANENT' OR remove_by IS NOT NULL);
ALTER TABLE "feature_flags" ADD CONSTRAINT "feature_flags_state_archived_at_eba5e7db_check"
    CHECK ((state = 'ARCHIVED') = (archived_at IS NOT NULL));
ALTER TABLE "feature_flags" ADD CONSTRAINT "feature_flags_kind_value_type_e35895c4_check"
    CHECK (kind <> 'KILL_SWITCH' OR value_type = 'BOOLEAN');

-- Safeguards of flag_variants
ALTER TABLE "flag_variants" ADD CONSTRAINT "flag_variants_variant_key_f2ba0180_check"
    CHECK (variant_key ~ '^[a-z0-9][a-z0-9_-]{0,62}$');
ALTER TABLE "flag_variants" ADD CONSTRAINT "flag_variants_value_type_value_7d28f558_check"
    CHECK (CASE value_type WHEN 'BOOLEAN' THEN jsonb_typeof(value) = 'boolean' WHEN 'STRING' THEN jsonb_typeof(value) = 'string' WHEN 'NUMBER' THEN jsonb_typeof(value) = 'number' ELSE jsonb_typeof(value) = 'object' END);
CREATE UNIQUE INDEX "flag_variants_flag_id_87d11049_key" ON "flag_variants" ("flag_id")
    WHERE (is_default);

-- Safeguards of targeting_rules
ALTER TABLE "targeting_rules" ADD CONSTRAINT "targeting_rules_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "targeting_rules" ADD CONSTRAINT "targeting_rules_condition_64f06fcc_check"
    CHECK (jsonb_typeof(condition) IN ('object', 'boolean'));
ALTER TABLE "targeting_rules" ADD CONSTRAINT "targeting_rules_ends_at_starts_at_c8de730b_check"
    CHECK (ends_at > starts_at);
ALTER TABLE "targeting_rules" ADD CONSTRAINT "targeting_rules_is_split_variant_id_322e4b20_check"
    CHECK ((is_split) = (variant_id IS NULL));
ALTER TABLE "targeting_rules" ADD CONSTRAINT "targeting_rules_is_split_bucket_by_3810c513_check"
    CHECK (is_split OR bucket_by IS NULL);
ALTER TABLE "targeting_rules" ADD CONSTRAINT "targeting_rules_is_split_bucket_by_3ef2ad6f_check"
    CHECK (NOT is_split OR bucket_by IS NOT NULL);

-- Safeguards of rollout_shares
ALTER TABLE "rollout_shares" ADD CONSTRAINT "rollout_shares_weight_basis_points_4eb4da52_check"
    CHECK (weight_basis_points BETWEEN 1 AND 10000);

-- Safeguards of configuration_keys
ALTER TABLE "configuration_keys" ADD CONSTRAINT "configuration_keys_key_065ab4d1_check"
    CHECK (key ~ '^[a-z][a-z0-9]*([.-][a-z0-9]+)+$' AND char_length(key) <= 200);
ALTER TABLE "configuration_keys" ADD CONSTRAINT "configuration_keys_value_schema_b61365cd_check"
    CHECK (jsonb_typeof(value_schema) = 'object');
ALTER TABLE "configuration_keys" ADD CONSTRAINT "configuration_keys_is_secret_default_value_9b0f122b_check"
    CHECK (NOT (is_secret AND default_value IS NOT NULL));
ALTER TABLE "configuration_keys" ADD CONSTRAINT "configuration_keys_allowed_scopes_d72544cf_check"
    CHECK (coalesce(cardinality(allowed_scopes), 0) >= 1);
ALTER TABLE "configuration_keys" ADD CONSTRAINT "configuration_keys_service_d2994da1_check"
    CHECK (service ~ '^[a-z0-9][a-z0-9_-]{0,62}$');

-- Safeguards of configuration_values
ALTER TABLE "configuration_values" ADD CONSTRAINT "configuration_values_environment_id_organization_c11b69dd_check"
    CHECK (num_nonnulls(environment_id, organization_id, user_id) = CASE scope WHEN 'GLOBAL' THEN 0 ELSE 1 END);
ALTER TABLE "configuration_values" ADD CONSTRAINT "configuration_values_scope_environment_id_c1d64103_check"
    CHECK ((scope = 'ENVIRONMENT') = (environment_id IS NOT NULL));
ALTER TABLE "configuration_values" ADD CONSTRAINT "configuration_values_scope_organization_id_13e6a98e_check"
    CHECK ((scope = 'ORGANIZATION') = (organization_id IS NOT NULL));
ALTER TABLE "configuration_values" ADD CONSTRAINT "configuration_values_scope_user_id_66a5bf4e_check"
    CHECK ((scope = 'USER') = (user_id IS NOT NULL));
ALTER TABLE "configuration_values" ADD CONSTRAINT "configuration_values_value_sealed_value_35455d19_check"
    CHECK (num_nonnulls(value, sealed_value) = 1);
ALTER TABLE "configuration_values" ADD CONSTRAINT "configuration_values_sealed_value_encryption_key_5a5272a3_check"
    CHECK ((sealed_value IS NULL) = (encryption_key_id IS NULL));
ALTER TABLE "configuration_values" ADD CONSTRAINT "configuration_values_version_2ca61a91_check"
    CHECK (version >= 1);
CREATE UNIQUE INDEX "configuration_values_key_id_f1fcf4eb_key" ON "configuration_values" ("key_id")
    WHERE (scope = 'GLOBAL');

-- Safeguards of configuration_changes
ALTER TABLE "configuration_changes" ADD CONSTRAINT "configuration_changes_flag_id_key_id_f5dad4ed_check"
    CHECK (num_nonnulls(flag_id, key_id) = 1);
ALTER TABLE "configuration_changes" ADD CONSTRAINT "configuration_changes_operation_before_975aade9_check"
    CHECK (operation <> 'CREATE' OR before IS NULL);
ALTER TABLE "configuration_changes" ADD CONSTRAINT "configuration_changes_operation_after_f04111bb_check"
    CHECK (operation <> 'DELETE' OR after IS NULL);
ALTER TABLE "configuration_changes" ADD CONSTRAINT "configuration_changes_operation_before_after_0e237253_check"
    CHECK (operation <> 'UPDATE' OR (before IS NOT NULL AND after IS NOT NULL AND before <> after));
ALTER TABLE "configuration_changes" ADD CONSTRAINT "configuration_changes_reason_e7c8ec0a_check"
    CHECK (char_length(reason) BETWEEN 1 AND 2000);
ALTER TABLE "configuration_changes" ADD CONSTRAINT "configuration_changes_is_emergency_changed_by_id_a5032a95_check"
    CHECK (is_emergency = false OR changed_by_id IS NOT NULL);

-- Live rows of configuration_keys
CREATE VIEW azora_keys."configuration_keys_39c14c22_live" AS
    SELECT "id" FROM "configuration_keys"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."configuration_keys_39c14c22_live" TO azora_user;

-- Access to feature_flags
ALTER TABLE "feature_flags" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "feature_flags" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "feature_flags" TO azora_service;
GRANT SELECT ON "feature_flags" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "feature_flags_4ca55c22_access" ON "feature_flags"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "feature_flags" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "feature_flags" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "feature_flags" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."feature_flags" WITH (security_barrier = true) AS
    SELECT "id", "flag_key", "description", "kind", "value_type", "state", "lifetime", "remove_by", "archived_at",
        "created_by_id", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "feature_flags";
GRANT SELECT ON azora_reader."feature_flags" TO azora_reader;
ALTER VIEW azora_reader."feature_flags" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "feature_flags"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "feature_flags"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "feature_flags"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "feature_flags"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to flag_variants
ALTER TABLE "flag_variants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "flag_variants" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "flag_variants" TO azora_service;
GRANT SELECT ON "flag_variants" TO azora_maintenance, azora_masker;
CREATE POLICY "flag_variants_24ae07b7_access" ON "flag_variants"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "flag_variants" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."flag_variants" WITH (security_barrier = true) AS
    SELECT "id", "flag_id", "value_type", "variant_key", "value", "is_default", "description", "created_at", "updated_at"
    FROM "flag_variants";
GRANT SELECT ON azora_reader."flag_variants" TO azora_reader;
ALTER VIEW azora_reader."flag_variants" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "flag_variants"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "flag_variants"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "flag_variants"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "flag_variants"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to targeting_rules
ALTER TABLE "targeting_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "targeting_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "targeting_rules" TO azora_service;
GRANT SELECT ON "targeting_rules" TO azora_maintenance, azora_masker;
CREATE POLICY "targeting_rules_4ca07907_access" ON "targeting_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "targeting_rules" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."targeting_rules" WITH (security_barrier = true) AS
    SELECT "id", "flag_id", "environment_id", "position", "name", "condition", "is_split", "variant_id", "bucket_by",
        "starts_at", "ends_at", "is_enabled", "created_at", "updated_at"
    FROM "targeting_rules";
GRANT SELECT ON azora_reader."targeting_rules" TO azora_reader;
ALTER VIEW azora_reader."targeting_rules" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "targeting_rules"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "targeting_rules"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "targeting_rules"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "targeting_rules"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to rollout_shares
ALTER TABLE "rollout_shares" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "rollout_shares" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "rollout_shares" TO azora_service;
GRANT SELECT ON "rollout_shares" TO azora_maintenance, azora_masker;
CREATE POLICY "rollout_shares_260b0843_access" ON "rollout_shares"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "rollout_shares" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."rollout_shares" WITH (security_barrier = true) AS
    SELECT "id", "rule_id", "flag_id", "variant_id", "weight_basis_points", "created_at", "updated_at"
    FROM "rollout_shares";
GRANT SELECT ON azora_reader."rollout_shares" TO azora_reader;
ALTER VIEW azora_reader."rollout_shares" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "rollout_shares"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "rollout_shares"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "rollout_shares"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "rollout_shares"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to configuration_keys
ALTER TABLE "configuration_keys" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "configuration_keys" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "configuration_keys" TO azora_service;
GRANT SELECT ON "configuration_keys" TO azora_maintenance, azora_masker;
CREATE POLICY "configuration_keys_dbc00cc3_access" ON "configuration_keys"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "configuration_keys" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."configuration_keys" WITH (security_barrier = true) AS
    SELECT "id", "key", "service", "description", "value_type", "value_schema", "default_value", "allowed_scopes",
        "is_secret", "needs_restart", "created_at", "updated_at", "deleted_at"
    FROM "configuration_keys";
GRANT SELECT ON azora_reader."configuration_keys" TO azora_reader;
ALTER VIEW azora_reader."configuration_keys" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "configuration_keys"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "configuration_keys"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "configuration_keys"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "configuration_keys"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to configuration_values
ALTER TABLE "configuration_values" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "configuration_values" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "configuration_values" TO azora_service;
GRANT SELECT ("id", "key_id", "scope", "environment_id", "organization_id", "user_id", "value", "encryption_key_id",
        "version", "created_at", "updated_at")
    ON "configuration_values" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "configuration_values_c65151d8_access" ON "configuration_values"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "configuration_values" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "configuration_values" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "configuration_values" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."configuration_keys_39c14c22_live" live WHERE live."id" = "configuration_values"."key_id"));
CREATE VIEW azora_reader."configuration_values" WITH (security_barrier = true) AS
    SELECT "id", "key_id", "scope", "environment_id", "organization_id", "user_id", "value", "encryption_key_id",
        "version", "created_at", "updated_at"
    FROM "configuration_values";
GRANT SELECT ON azora_reader."configuration_values" TO azora_reader;
ALTER VIEW azora_reader."configuration_values" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "configuration_values"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{sealed_value}', '{}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "configuration_values"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{sealed_value}', '{}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "configuration_values"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{sealed_value}', '{}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "configuration_values"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to configuration_changes
ALTER TABLE "configuration_changes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "configuration_changes" FROM PUBLIC;
GRANT SELECT, INSERT ON "configuration_changes" TO azora_service;
GRANT SELECT ON "configuration_changes" TO azora_maintenance, azora_masker;
CREATE POLICY "configuration_changes_ea96b8d9_access" ON "configuration_changes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "configuration_changes" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."configuration_changes" WITH (security_barrier = true) AS
    SELECT "id", "flag_id", "key_id", "environment_id", "operation", "before", "after", "reason", "is_emergency",
        "changed_by_id", "created_at"
    FROM "configuration_changes";
GRANT SELECT ON azora_reader."configuration_changes" TO azora_reader;
ALTER VIEW azora_reader."configuration_changes" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "configuration_changes"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "configuration_changes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
