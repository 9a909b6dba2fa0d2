-- CreateEnum
CREATE TYPE "MailDomainUse" AS ENUM ('STAFF', 'STUDENTS', 'ALUMNI', 'FUNCTIONS');

-- CreateEnum
CREATE TYPE "MtaStsMode" AS ENUM ('NONE', 'TESTING', 'ENFORCE');

-- CreateEnum
CREATE TYPE "MailDomainState" AS ENUM ('PENDING', 'LIVE', 'RETIRING', 'RETIRED');

-- CreateEnum
CREATE TYPE "MailboxKind" AS ENUM ('PERSONAL', 'SHARED', 'FUNCTION', 'RESOURCE');

-- CreateEnum
CREATE TYPE "MailboxState" AS ENUM ('PROVISIONING', 'ACTIVE', 'SUSPENDED', 'ALUMNI', 'DELETED');

-- CreateEnum
CREATE TYPE "AliasKind" AS ENUM ('ALTERNATIVE', 'FORMER_NAME', 'ROLE', 'LIST');

-- CreateEnum
CREATE TYPE "ListPosting" AS ENUM ('ANYONE', 'INSTITUTION', 'MEMBERS', 'MODERATED');

-- CreateEnum
CREATE TYPE "AliasDelivery" AS ENUM ('INBOX', 'DIGEST', 'ARCHIVE_ONLY');

-- CreateEnum
CREATE TYPE "ProvisioningOperation" AS ENUM ('CREATE', 'UPDATE', 'SUSPEND', 'RESUME', 'CONVERT', 'DELETE');

-- CreateEnum
CREATE TYPE "ProvisioningCause" AS ENUM ('REGISTERED', 'APPOINTED', 'NAME_CHANGED', 'GRADUATED', 'LEFT', 'DISCIPLINE', 'RETENTION_OVER');

-- CreateEnum
CREATE TYPE "ProvisioningOutcome" AS ENUM ('SUCCEEDED', 'FAILED', 'SKIPPED');

-- CreateEnum
CREATE TYPE "SieveAction" AS ENUM ('FILE_INTO', 'REDIRECT', 'DISCARD', 'VACATION', 'FLAG');

-- CreateEnum
CREATE TYPE "QuotaResource" AS ENUM ('STORAGE', 'MESSAGE', 'MAILBOX');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "mail_domains" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "institution_id" UUID NOT NULL,
    "use" "MailDomainUse" NOT NULL,
    "address_pattern" TEXT NOT NULL DEFAULT '{given}.{family}',
    "mta_sts" "MtaStsMode" NOT NULL DEFAULT 'NONE',
    "catch_all" TEXT,
    "jmap_url" TEXT,
    "max_mailboxes" INTEGER NOT NULL DEFAULT 1000,
    "postmaster_id" UUID NOT NULL,
    "state" "MailDomainState" NOT NULL DEFAULT 'PENDING',
    "mx_verified_at" TIMESTAMPTZ(6),
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mail_domains_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailboxes" (
    "id" UUID NOT NULL,
    "domain_id" UUID NOT NULL,
    "local_part" TEXT NOT NULL,
    "kind" "MailboxKind" NOT NULL DEFAULT 'PERSONAL',
    "user_id" UUID,
    "student_id" UUID,
    "display_name" TEXT,
    "signature" TEXT,
    "uid_validity" BIGINT NOT NULL,
    "jmap_account_id" TEXT,
    "allows_external_sending" BOOLEAN NOT NULL DEFAULT true,
    "state" "MailboxState" NOT NULL DEFAULT 'PROVISIONING',
    "last_sign_in_at" TIMESTAMPTZ(6),
    "suspended_at" TIMESTAMPTZ(6),
    "purge_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mailboxes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_aliases" (
    "id" UUID NOT NULL,
    "domain_id" UUID NOT NULL,
    "local_part" TEXT NOT NULL,
    "kind" "AliasKind" NOT NULL DEFAULT 'ALTERNATIVE',
    "list_posting" "ListPosting",
    "sends_as" BOOLEAN NOT NULL DEFAULT false,
    "approved_by_id" UUID,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "expires_on" DATE,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "mail_aliases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alias_targets" (
    "id" UUID NOT NULL,
    "alias_id" UUID NOT NULL,
    "mailbox_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "delivery" "AliasDelivery" NOT NULL DEFAULT 'INBOX',
    "digest_hour" SMALLINT,
    "is_moderator" BOOLEAN NOT NULL DEFAULT false,
    "added_by_id" UUID,
    "valid_until" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "alias_targets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailbox_provisionings" (
    "id" UUID NOT NULL,
    "mailbox_id" UUID NOT NULL,
    "operation" "ProvisioningOperation" NOT NULL,
    "cause" "ProvisioningCause" NOT NULL,
    "from_state" "MailboxState",
    "to_state" "MailboxState" NOT NULL,
    "external_id" TEXT,
    "http_status" SMALLINT,
    "outcome" "ProvisioningOutcome" NOT NULL,
    "error" TEXT,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "finished_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mailbox_provisionings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forwarding_rules" (
    "id" UUID NOT NULL,
    "mailbox_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "action" "SieveAction" NOT NULL,
    "matches" JSONB NOT NULL DEFAULT '[]',
    "redirect_to" TEXT,
    "is_internal_target" BOOLEAN NOT NULL DEFAULT true,
    "approved_by_id" UUID,
    "target_folder" TEXT,
    "auto_reply" TEXT,
    "vacation_days" SMALLINT,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "starts_at" TIMESTAMPTZ(6),
    "ends_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "forwarding_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailbox_quotas" (
    "id" UUID NOT NULL,
    "mailbox_id" UUID NOT NULL,
    "resource" "QuotaResource" NOT NULL DEFAULT 'STORAGE',
    "hard_limit" BIGINT NOT NULL,
    "soft_limit" BIGINT NOT NULL,
    "warn_limit" BIGINT NOT NULL,
    "used" BIGINT NOT NULL DEFAULT 0,
    "over_since" TIMESTAMPTZ(6),
    "last_warned_at" TIMESTAMPTZ(6),
    "measured_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "mailbox_quotas_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "mail_domains_name_key" ON "mail_domains"("name");

-- CreateIndex
CREATE INDEX "mail_domains_institution_id_idx" ON "mail_domains"("institution_id");

-- CreateIndex
CREATE INDEX "mail_domains_postmaster_id_idx" ON "mail_domains"("postmaster_id");

-- CreateIndex
CREATE INDEX "mail_domains_compliance_id_idx" ON "mail_domains"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_domains_organization_id_id_key" ON "mail_domains"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "mailboxes_jmap_account_id_key" ON "mailboxes"("jmap_account_id");

-- CreateIndex
CREATE INDEX "mailboxes_user_id_idx" ON "mailboxes"("user_id");

-- CreateIndex
CREATE INDEX "mailboxes_student_id_idx" ON "mailboxes"("student_id");

-- CreateIndex
CREATE INDEX "mailboxes_organization_id_domain_id_idx" ON "mailboxes"("organization_id", "domain_id");

-- CreateIndex
CREATE INDEX "mailboxes_compliance_id_idx" ON "mailboxes"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "mailboxes_domain_id_local_part_key" ON "mailboxes"("domain_id", "local_part");

-- CreateIndex
CREATE UNIQUE INDEX "mailboxes_organization_id_id_key" ON "mailboxes"("organization_id", "id");

-- CreateIndex
CREATE INDEX "mail_aliases_approved_by_id_idx" ON "mail_aliases"("approved_by_id");

-- CreateIndex
CREATE INDEX "mail_aliases_organization_id_domain_id_idx" ON "mail_aliases"("organization_id", "domain_id");

-- CreateIndex
CREATE INDEX "mail_aliases_compliance_id_idx" ON "mail_aliases"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_aliases_domain_id_local_part_key" ON "mail_aliases"("domain_id", "local_part");

-- CreateIndex
CREATE UNIQUE INDEX "mail_aliases_organization_id_id_key" ON "mail_aliases"("organization_id", "id");

-- CreateIndex
CREATE INDEX "alias_targets_organization_id_alias_id_idx" ON "alias_targets"("organization_id", "alias_id");

-- CreateIndex
CREATE INDEX "alias_targets_organization_id_mailbox_id_idx" ON "alias_targets"("organization_id", "mailbox_id");

-- CreateIndex
CREATE INDEX "alias_targets_added_by_id_idx" ON "alias_targets"("added_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "alias_targets_alias_id_mailbox_id_key" ON "alias_targets"("alias_id", "mailbox_id");

-- CreateIndex
CREATE INDEX "mailbox_provisionings_mailbox_id_created_at_idx" ON "mailbox_provisionings"("mailbox_id", "created_at");

-- CreateIndex
CREATE INDEX "mailbox_provisionings_created_at_idx" ON "mailbox_provisionings" USING BRIN ("created_at");

-- CreateIndex
CREATE INDEX "forwarding_rules_approved_by_id_idx" ON "forwarding_rules"("approved_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "forwarding_rules_mailbox_id_position_key" ON "forwarding_rules"("mailbox_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "mailbox_quotas_mailbox_id_resource_key" ON "mailbox_quotas"("mailbox_id", "resource");

-- AddForeignKey
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_organization_id_domain_id_fkey" FOREIGN KEY ("organization_id", "domain_id") REFERENCES "mail_domains"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_aliases" ADD CONSTRAINT "mail_aliases_organization_id_domain_id_fkey" FOREIGN KEY ("organization_id", "domain_id") REFERENCES "mail_domains"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias_targets" ADD CONSTRAINT "alias_targets_organization_id_alias_id_fkey" FOREIGN KEY ("organization_id", "alias_id") REFERENCES "mail_aliases"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias_targets" ADD CONSTRAINT "alias_targets_organization_id_mailbox_id_fkey" FOREIGN KEY ("organization_id", "mailbox_id") REFERENCES "mailboxes"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailbox_provisionings" ADD CONSTRAINT "mailbox_provisionings_mailbox_id_fkey" FOREIGN KEY ("mailbox_id") REFERENCES "mailboxes"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "forwarding_rules" ADD CONSTRAINT "forwarding_rules_mailbox_id_fkey" FOREIGN KEY ("mailbox_id") REFERENCES "mailboxes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailbox_quotas" ADD CONSTRAINT "mailbox_quotas_mailbox_id_fkey" FOREIGN KEY ("mailbox_id") REFERENCES "mailboxes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of mail_domains
ALTER TABLE "mail_domains" ADD CONSTRAINT "mail_domains_name_89dcb00c_check"
    CHECK (name ~ '^([a-z0-9]([a-z0-9-]*[a-z0-9])?[.])+[a-z]{2,63}$');
ALTER TABLE "mail_domains" ADD CONSTRAINT "mail_domains_state_mx_verified_at_4ce9e5d3_check"
    CHECK ((state = 'LIVE') = (mx_verified_at IS NOT NULL) OR state IN ('RETIRING', 'RETIRED'));
ALTER TABLE "mail_domains" ADD CONSTRAINT "mail_domains_catch_all_1776b866_check"
    CHECK (catch_all IS NULL OR catch_all ~ '^[^@[:space:]]+@[^@[:space:]]+$');
ALTER TABLE "mail_domains" ADD CONSTRAINT "mail_domains_max_mailboxes_e6c03d69_check"
    CHECK (max_mailboxes > 0);
ALTER TABLE "mail_domains" ADD CONSTRAINT "mail_domains_address_pattern_a23e965a_check"
    CHECK (address_pattern ~ '[{](given|family|number|initials)[}]');
ALTER TABLE "mail_domains" ADD CONSTRAINT "mail_domains_jmap_url_f6c08198_check"
    CHECK (jmap_url ~ '^https://');

-- Safeguards of mailboxes
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_local_part_87d975af_check"
    CHECK (local_part = lower(local_part) AND local_part ~ '^[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?$');
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_kind_user_id_ac06a7d4_check"
    CHECK ((kind = 'PERSONAL') = (user_id IS NOT NULL));
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_student_id_kind_e3512d72_check"
    CHECK (student_id IS NULL OR kind = 'PERSONAL');
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_state_suspended_at_c79932dc_check"
    CHECK (state <> 'SUSPENDED' OR suspended_at IS NOT NULL);
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_suspended_at_state_a6575d51_check"
    CHECK (suspended_at IS NULL OR state IN ('SUSPENDED', 'DELETED'));
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_state_purge_on_7537f68e_check"
    CHECK ((state = 'DELETED') = (purge_on IS NOT NULL));
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_signature_965efad9_check"
    CHECK (char_length(signature) <= 5000);
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_uid_validity_1de8830e_check"
    CHECK (uid_validity > 0);

-- Safeguards of mail_aliases
ALTER TABLE "mail_aliases" ADD CONSTRAINT "mail_aliases_local_part_25f425f6_check"
    CHECK (local_part = lower(local_part) AND local_part ~ '^[a-z0-9]([a-z0-9._+-]{0,62}[a-z0-9])?$');
ALTER TABLE "mail_aliases" ADD CONSTRAINT "mail_aliases_expires_on_created_at_1d02db74_check"
    CHECK (expires_on > (created_at AT TIME ZONE 'UTC')::date);
ALTER TABLE "mail_aliases" ADD CONSTRAINT "mail_aliases_kind_sends_as_deb7dbdd_check"
    CHECK (kind <> 'FORMER_NAME' OR NOT sends_as);
ALTER TABLE "mail_aliases" ADD CONSTRAINT "mail_aliases_kind_list_posting_2f571f74_check"
    CHECK (kind <> 'LIST' OR list_posting IS NOT NULL);
ALTER TABLE "mail_aliases" ADD CONSTRAINT "mail_aliases_local_part_kind_432b8d72_check"
    CHECK (local_part NOT IN ('postmaster', 'abuse') OR kind = 'ROLE');

-- Safeguards of alias_targets
ALTER TABLE "alias_targets" ADD CONSTRAINT "alias_targets_delivery_digest_hour_ef37ef2e_check"
    CHECK (delivery <> 'DIGEST' OR digest_hour IS NOT NULL);
ALTER TABLE "alias_targets" ADD CONSTRAINT "alias_targets_digest_hour_aa88cf9c_check"
    CHECK (digest_hour BETWEEN 0 AND 23);
ALTER TABLE "alias_targets" ADD CONSTRAINT "alias_targets_valid_until_created_at_3622f28a_check"
    CHECK (valid_until > created_at);

-- Safeguards of mailbox_provisionings
ALTER TABLE "mailbox_provisionings" ADD CONSTRAINT "mailbox_provisionings_outcome_error_8aef427f_check"
    CHECK ((outcome = 'FAILED') = (error IS NOT NULL));
ALTER TABLE "mailbox_provisionings" ADD CONSTRAINT "mailbox_provisionings_http_status_b60de891_check"
    CHECK (http_status BETWEEN 100 AND 599);
ALTER TABLE "mailbox_provisionings" ADD CONSTRAINT "mailbox_provisionings_finished_at_started_at_acea3dfb_check"
    CHECK (finished_at >= started_at);
ALTER TABLE "mailbox_provisionings" ADD CONSTRAINT "mailbox_provisionings_operation_from_state_8d2c8771_check"
    CHECK (operation <> 'CREATE' OR from_state IS NULL);
ALTER TABLE "mailbox_provisionings" ADD CONSTRAINT "mailbox_provisionings_from_state_to_state_operat_49098efa_check"
    CHECK (from_state IS DISTINCT FROM to_state OR operation = 'UPDATE');

-- Safeguards of forwarding_rules
ALTER TABLE "forwarding_rules" ADD CONSTRAINT "forwarding_rules_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "forwarding_rules" ADD CONSTRAINT "forwarding_rules_action_redirect_to_1e16d5e9_check"
    CHECK ((action = 'REDIRECT') = (redirect_to IS NOT NULL));
ALTER TABLE "forwarding_rules" ADD CONSTRAINT "forwarding_rules_redirect_to_57edd599_check"
    CHECK (redirect_to ~ '^[^@[:space:]]+@[^@[:space:]]+$');
ALTER TABLE "forwarding_rules" ADD CONSTRAINT "forwarding_rules_action_target_folder_c294eb48_check"
    CHECK ((action = 'FILE_INTO') = (target_folder IS NOT NULL));
ALTER TABLE "forwarding_rules" ADD CONSTRAINT "forwarding_rules_action_auto_reply_6516f311_check"
    CHECK ((action = 'VACATION') = (auto_reply IS NOT NULL));
ALTER TABLE "forwarding_rules" ADD CONSTRAINT "forwarding_rules_vacation_days_5934b408_check"
    CHECK (vacation_days BETWEEN 1 AND 30);
ALTER TABLE "forwarding_rules" ADD CONSTRAINT "forwarding_rules_ends_at_starts_at_c8de730b_check"
    CHECK (ends_at > starts_at);
ALTER TABLE "forwarding_rules" ADD CONSTRAINT "forwarding_rules_matches_b53aa2b2_check"
    CHECK (jsonb_typeof(matches) = 'array');
ALTER TABLE "forwarding_rules" ADD CONSTRAINT "forwarding_rules_action_is_internal_target_appro_6f1b49a1_check"
    CHECK (action <> 'REDIRECT' OR is_internal_target OR approved_by_id IS NOT NULL);

-- Safeguards of mailbox_quotas
ALTER TABLE "mailbox_quotas" ADD CONSTRAINT "mailbox_quotas_hard_limit_used_00134b82_check"
    CHECK (hard_limit > 0 AND used >= 0);
ALTER TABLE "mailbox_quotas" ADD CONSTRAINT "mailbox_quotas_warn_limit_soft_limit_hard_limit_9a62ee5f_check"
    CHECK (warn_limit > 0 AND warn_limit <= soft_limit AND soft_limit <= hard_limit);
ALTER TABLE "mailbox_quotas" ADD CONSTRAINT "mailbox_quotas_resource_hard_limit_fd2265b2_check"
    CHECK ((resource = 'STORAGE') OR hard_limit <= 100000000);
ALTER TABLE "mailbox_quotas" ADD CONSTRAINT "mailbox_quotas_used_hard_limit_over_since_1e8d5080_check"
    CHECK (used <= hard_limit OR over_since IS NOT NULL);
ALTER TABLE "mailbox_quotas" ADD CONSTRAINT "mailbox_quotas_over_since_used_soft_limit_bab4e670_check"
    CHECK (over_since IS NULL OR used > soft_limit);

-- Live rows of mail_aliases
CREATE VIEW azora_keys."mail_aliases_849d27f1_live" AS
    SELECT "id" FROM "mail_aliases"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."mail_aliases_849d27f1_live" TO azora_user;

-- Live rows of mailboxes
CREATE VIEW azora_keys."mailboxes_5f4f4cdc_live" AS
    SELECT "id" FROM "mailboxes"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."mailboxes_5f4f4cdc_live" TO azora_user;

-- Own rows of mailboxes
CREATE VIEW azora_keys."mailboxes_6b5ef9a8_own" AS
    SELECT "id" FROM "mailboxes"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."mailboxes_6b5ef9a8_own" TO azora_user;

-- Access to mail_domains
ALTER TABLE "mail_domains" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mail_domains" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mail_domains" TO azora_service;
GRANT SELECT ON "mail_domains" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mail_domains_3ca89994_access" ON "mail_domains"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mail_domains" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mail_domains" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "mail_domains" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mail_domains" WITH (security_barrier = true) AS
    SELECT "id", "name", "institution_id", "use", "address_pattern", "mta_sts", "catch_all", "jmap_url", "max_mailboxes",
        "postmaster_id", "state", "mx_verified_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "mail_domains";
GRANT SELECT ON azora_reader."mail_domains" TO azora_reader;
ALTER VIEW azora_reader."mail_domains" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mail_domains"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mail_domains"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mail_domains"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mail_domains"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to mailboxes
ALTER TABLE "mailboxes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mailboxes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mailboxes" TO azora_service;
GRANT SELECT ON "mailboxes" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("display_name", "signature", "updated_at") ON "mailboxes" TO azora_user;
GRANT UPDATE ("display_name", "signature") ON "mailboxes" TO azora_maintenance;
CREATE POLICY "mailboxes_e2d03645_access" ON "mailboxes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mailboxes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mailboxes" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "mailboxes" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "mailboxes" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mailboxes" WITH (security_barrier = true) AS
    SELECT "id", "domain_id", "local_part", "kind", "user_id", "student_id",
        azora.mask_name("display_name") AS "display_name", azora.mask_free_text("signature") AS "signature",
        "uid_validity", "jmap_account_id", "allows_external_sending", "state", "last_sign_in_at", "suspended_at",
        "purge_on", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "mailboxes";
GRANT SELECT ON azora_reader."mailboxes" TO azora_reader;
ALTER VIEW azora_reader."mailboxes" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mailboxes"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{display_name,signature}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mailboxes"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{display_name,signature}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mailboxes"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{display_name,signature}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mailboxes"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to mail_aliases
ALTER TABLE "mail_aliases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mail_aliases" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mail_aliases" TO azora_service;
GRANT SELECT ON "mail_aliases" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mail_aliases_ec776c71_access" ON "mail_aliases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mail_aliases" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mail_aliases" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "mail_aliases" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."mail_aliases" WITH (security_barrier = true) AS
    SELECT "id", "domain_id", "local_part", "kind", "list_posting", "sends_as", "approved_by_id", "is_active",
        "expires_on", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "mail_aliases";
GRANT SELECT ON azora_reader."mail_aliases" TO azora_reader;
ALTER VIEW azora_reader."mail_aliases" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "mail_aliases"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "mail_aliases"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "mail_aliases"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "mail_aliases"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to alias_targets
ALTER TABLE "alias_targets" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "alias_targets" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "alias_targets" TO azora_service;
GRANT SELECT ON "alias_targets" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "alias_targets_3f2ab3c8_access" ON "alias_targets"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "alias_targets" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "alias_targets" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "alias_targets" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR (EXISTS (SELECT FROM azora_keys."mail_aliases_849d27f1_live" live WHERE live."id" = "alias_targets"."alias_id")
        AND EXISTS (SELECT FROM azora_keys."mailboxes_5f4f4cdc_live" live WHERE live."id" = "alias_targets"."mailbox_id")));
CREATE VIEW azora_reader."alias_targets" WITH (security_barrier = true) AS
    SELECT "id", "alias_id", "mailbox_id", "organization_id", "delivery", "digest_hour", "is_moderator", "added_by_id",
        "valid_until", "created_at", "updated_at"
    FROM "alias_targets";
GRANT SELECT ON azora_reader."alias_targets" TO azora_reader;
ALTER VIEW azora_reader."alias_targets" OWNER TO azora_masker;

-- Access to mailbox_provisionings
ALTER TABLE "mailbox_provisionings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mailbox_provisionings" FROM PUBLIC;
GRANT SELECT, INSERT ON "mailbox_provisionings" TO azora_service;
GRANT SELECT ON "mailbox_provisionings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mailbox_provisionings_de188186_access" ON "mailbox_provisionings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mailbox_provisionings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mailbox_provisionings" FOR SELECT TO azora_user
    USING ("mailbox_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mailboxes_6b5ef9a8_own")));
CREATE VIEW azora_reader."mailbox_provisionings" WITH (security_barrier = true) AS
    SELECT "id", "mailbox_id", "operation", "cause", "from_state", "to_state", "external_id", "http_status", "outcome",
        "error", "started_at", "finished_at", "created_at"
    FROM "mailbox_provisionings";
GRANT SELECT ON azora_reader."mailbox_provisionings" TO azora_reader;
ALTER VIEW azora_reader."mailbox_provisionings" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "mailbox_provisionings"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "mailbox_provisionings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to forwarding_rules
ALTER TABLE "forwarding_rules" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "forwarding_rules" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "forwarding_rules" TO azora_service;
GRANT SELECT ON "forwarding_rules" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "mailbox_id", "position", "name", "action", "matches", "target_folder", "auto_reply", "vacation_days",
        "starts_at", "ends_at", "created_at", "updated_at"),
    UPDATE ("position", "name", "matches", "target_folder", "auto_reply", "vacation_days", "is_enabled", "starts_at",
        "ends_at", "updated_at"),
    DELETE ON "forwarding_rules" TO azora_user;
GRANT UPDATE ("matches", "redirect_to", "auto_reply") ON "forwarding_rules" TO azora_maintenance;
CREATE POLICY "forwarding_rules_d4f7ebfd_access" ON "forwarding_rules"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "forwarding_rules" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "forwarding_rules" FOR SELECT TO azora_user
    USING ("mailbox_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mailboxes_6b5ef9a8_own")));
CREATE POLICY azora_user_insert ON "forwarding_rules" FOR INSERT TO azora_user
    WITH CHECK ("mailbox_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mailboxes_6b5ef9a8_own")));
CREATE POLICY azora_user_update ON "forwarding_rules" FOR UPDATE TO azora_user
    USING ("mailbox_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mailboxes_6b5ef9a8_own")))
    WITH CHECK ("mailbox_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mailboxes_6b5ef9a8_own")));
CREATE POLICY azora_user_delete ON "forwarding_rules" FOR DELETE TO azora_user
    USING ("mailbox_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mailboxes_6b5ef9a8_own")));
CREATE VIEW azora_reader."forwarding_rules" WITH (security_barrier = true) AS
    SELECT "id", "mailbox_id", "position", "name", "action", NULL::jsonb AS "matches",
        azora.mask_email("redirect_to") AS "redirect_to", "is_internal_target", "approved_by_id", "target_folder",
        azora.mask_free_text("auto_reply") AS "auto_reply", "vacation_days", "is_enabled", "starts_at", "ends_at",
        "created_at", "updated_at"
    FROM "forwarding_rules";
GRANT SELECT ON azora_reader."forwarding_rules" TO azora_reader;
ALTER VIEW azora_reader."forwarding_rules" OWNER TO azora_masker;

-- Access to mailbox_quotas
ALTER TABLE "mailbox_quotas" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mailbox_quotas" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mailbox_quotas" TO azora_service;
GRANT SELECT ON "mailbox_quotas" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mailbox_quotas_d4945afe_access" ON "mailbox_quotas"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mailbox_quotas" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mailbox_quotas" FOR SELECT TO azora_user
    USING ("mailbox_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."mailboxes_6b5ef9a8_own")));
CREATE VIEW azora_reader."mailbox_quotas" WITH (security_barrier = true) AS
    SELECT "id", "mailbox_id", "resource", "hard_limit", "soft_limit", "warn_limit", "used", "over_since",
        "last_warned_at", "measured_at", "created_at", "updated_at"
    FROM "mailbox_quotas";
GRANT SELECT ON azora_reader."mailbox_quotas" TO azora_reader;
ALTER VIEW azora_reader."mailbox_quotas" OWNER TO azora_masker;
