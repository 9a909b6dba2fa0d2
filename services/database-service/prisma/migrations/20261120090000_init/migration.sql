-- CreateEnum
CREATE TYPE "HighAvailability" AS ENUM ('NONE', 'SAME_ZONE', 'ZONE_REDUNDANT');

-- CreateEnum
CREATE TYPE "InstanceStatus" AS ENUM ('CREATING', 'AVAILABLE', 'MODIFYING', 'MAINTENANCE', 'FAILOVER', 'STORAGE_FULL', 'STOPPED', 'RESTORING', 'DELETING', 'DELETED', 'FAILED');

-- CreateEnum
CREATE TYPE "Weekday" AS ENUM ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY');

-- CreateEnum
CREATE TYPE "ServerEncoding" AS ENUM ('UTF8', 'LATIN1', 'SQL_ASCII');

-- CreateEnum
CREATE TYPE "LocaleProvider" AS ENUM ('LIBC', 'ICU', 'BUILTIN');

-- CreateEnum
CREATE TYPE "RolePurpose" AS ENUM ('OWNER', 'APPLICATION', 'READER', 'MAINTENANCE', 'REPLICATION', 'MONITORING', 'GROUP');

-- CreateEnum
CREATE TYPE "PoolMode" AS ENUM ('SESSION', 'TRANSACTION', 'STATEMENT');

-- CreateEnum
CREATE TYPE "PoolTls" AS ENUM ('DISABLE', 'PREFER', 'REQUIRE', 'VERIFY_FULL');

-- CreateEnum
CREATE TYPE "BackupType" AS ENUM ('FULL', 'DIFFERENTIAL', 'INCREMENTAL');

-- CreateEnum
CREATE TYPE "BackupStatus" AS ENUM ('RUNNING', 'COMPLETED', 'FAILED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "RecoveryTarget" AS ENUM ('DEFAULT', 'IMMEDIATE', 'LSN', 'NAME', 'TIME', 'XID');

-- CreateEnum
CREATE TYPE "TargetAction" AS ENUM ('PAUSE', 'PROMOTE', 'SHUTDOWN');

-- CreateEnum
CREATE TYPE "RestoreStatus" AS ENUM ('REQUESTED', 'APPROVED', 'REFUSED', 'RUNNING', 'COMPLETED', 'FAILED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "database_instances" (
    "id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "major_version" SMALLINT NOT NULL DEFAULT 16,
    "minor_version" SMALLINT NOT NULL DEFAULT 0,
    "vcpu_count" SMALLINT NOT NULL,
    "memory_mib" INTEGER NOT NULL,
    "storage_gib" INTEGER NOT NULL,
    "storage_iops" INTEGER,
    "region" TEXT NOT NULL,
    "high_availability" "HighAvailability" NOT NULL DEFAULT 'NONE',
    "standby_count" SMALLINT NOT NULL DEFAULT 0,
    "status" "InstanceStatus" NOT NULL DEFAULT 'CREATING',
    "endpoint_host" TEXT,
    "port" INTEGER NOT NULL DEFAULT 5432,
    "data_checksums" BOOLEAN NOT NULL DEFAULT true,
    "encryption_key_id" UUID,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "maintenance_day" "Weekday" NOT NULL DEFAULT 'SUNDAY',
    "maintenance_hour_utc" SMALLINT NOT NULL DEFAULT 1,
    "backup_retention_days" INTEGER NOT NULL DEFAULT 14,
    "is_deletion_protected" BOOLEAN NOT NULL DEFAULT true,
    "deployment_environment_id" UUID NOT NULL,
    "created_by_id" UUID,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "database_instances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logical_databases" (
    "id" UUID NOT NULL,
    "instance_id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "service_name" VARCHAR(63),
    "owner_role_id" UUID NOT NULL,
    "encoding" "ServerEncoding" NOT NULL DEFAULT 'UTF8',
    "locale_provider" "LocaleProvider" NOT NULL DEFAULT 'LIBC',
    "default_collation" TEXT NOT NULL DEFAULT 'C.UTF-8',
    "icu_locale" TEXT,
    "extensions" TEXT[],
    "connection_limit" INTEGER NOT NULL DEFAULT -1,
    "allows_connections" BOOLEAN NOT NULL DEFAULT true,
    "size_bytes" BIGINT,
    "measured_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "logical_databases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "database_roles" (
    "id" UUID NOT NULL,
    "instance_id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "purpose" "RolePurpose" NOT NULL,
    "can_login" BOOLEAN NOT NULL DEFAULT false,
    "is_superuser" BOOLEAN NOT NULL DEFAULT false,
    "inherits_by_default" BOOLEAN NOT NULL DEFAULT true,
    "can_create_role" BOOLEAN NOT NULL DEFAULT false,
    "can_create_database" BOOLEAN NOT NULL DEFAULT false,
    "can_replicate" BOOLEAN NOT NULL DEFAULT false,
    "bypasses_rls" BOOLEAN NOT NULL DEFAULT false,
    "connection_limit" INTEGER NOT NULL DEFAULT -1,
    "password_verifier" TEXT,
    "valid_until" TIMESTAMPTZ(6),
    "service_account_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "database_roles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_memberships" (
    "id" UUID NOT NULL,
    "role_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "grantor_id" UUID,
    "admin_option" BOOLEAN NOT NULL DEFAULT false,
    "inherit_option" BOOLEAN NOT NULL DEFAULT true,
    "set_option" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "role_memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "connection_pools" (
    "id" UUID NOT NULL,
    "database_id" UUID NOT NULL,
    "role_id" UUID NOT NULL,
    "name" VARCHAR(63) NOT NULL,
    "pool_mode" "PoolMode" NOT NULL DEFAULT 'TRANSACTION',
    "listen_port" INTEGER NOT NULL DEFAULT 6432,
    "pool_size" INTEGER NOT NULL DEFAULT 20,
    "min_pool_size" INTEGER NOT NULL DEFAULT 0,
    "reserve_pool_size" INTEGER NOT NULL DEFAULT 5,
    "max_client_connections" INTEGER NOT NULL DEFAULT 1000,
    "max_prepared_statements" INTEGER NOT NULL DEFAULT 200,
    "server_idle_timeout_seconds" INTEGER NOT NULL DEFAULT 600,
    "query_wait_timeout_seconds" INTEGER NOT NULL DEFAULT 120,
    "tls_mode" "PoolTls" NOT NULL DEFAULT 'REQUIRE',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "connection_pools_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "backup_jobs" (
    "id" UUID NOT NULL,
    "instance_id" UUID NOT NULL,
    "stanza" VARCHAR(63) NOT NULL,
    "repository_number" SMALLINT NOT NULL DEFAULT 1,
    "backup_type" "BackupType" NOT NULL,
    "backup_label" VARCHAR(40),
    "prior_id" UUID,
    "status" "BackupStatus" NOT NULL DEFAULT 'RUNNING',
    "lsn_start" VARCHAR(17),
    "lsn_stop" VARCHAR(17),
    "archive_start" CHAR(24),
    "archive_stop" CHAR(24),
    "size_bytes" BIGINT,
    "delta_bytes" BIGINT,
    "repository_bytes" BIGINT,
    "is_encrypted" BOOLEAN NOT NULL DEFAULT true,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "verified_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6),
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "backup_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "point_in_time_restores" (
    "id" UUID NOT NULL,
    "source_instance_id" UUID NOT NULL,
    "target_instance_id" UUID,
    "backup_id" UUID NOT NULL,
    "target_kind" "RecoveryTarget" NOT NULL DEFAULT 'DEFAULT',
    "target" TEXT,
    "target_time" TIMESTAMPTZ(6),
    "is_target_exclusive" BOOLEAN NOT NULL DEFAULT false,
    "target_timeline" TEXT NOT NULL DEFAULT 'latest',
    "target_action" "TargetAction" NOT NULL DEFAULT 'PROMOTE',
    "is_in_place" BOOLEAN NOT NULL DEFAULT false,
    "databases" TEXT[],
    "reason" TEXT NOT NULL,
    "status" "RestoreStatus" NOT NULL DEFAULT 'REQUESTED',
    "failure" TEXT,
    "requested_by_id" UUID NOT NULL,
    "approved_by_id" UUID,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "reached_lsn" VARCHAR(17),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "point_in_time_restores_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "database_instances_encryption_key_id_idx" ON "database_instances"("encryption_key_id");

-- CreateIndex
CREATE INDEX "database_instances_deployment_environment_id_idx" ON "database_instances"("deployment_environment_id");

-- CreateIndex
CREATE INDEX "database_instances_created_by_id_idx" ON "database_instances"("created_by_id");

-- CreateIndex
CREATE INDEX "database_instances_organization_id_idx" ON "database_instances"("organization_id");

-- CreateIndex
CREATE INDEX "database_instances_compliance_id_idx" ON "database_instances"("compliance_id");

-- CreateIndex
CREATE INDEX "logical_databases_owner_role_id_idx" ON "logical_databases"("owner_role_id");

-- CreateIndex
CREATE UNIQUE INDEX "logical_databases_instance_id_name_key" ON "logical_databases"("instance_id", "name");

-- CreateIndex
CREATE INDEX "database_roles_service_account_id_idx" ON "database_roles"("service_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "database_roles_instance_id_name_key" ON "database_roles"("instance_id", "name");

-- CreateIndex
CREATE INDEX "role_memberships_member_id_idx" ON "role_memberships"("member_id");

-- CreateIndex
CREATE INDEX "role_memberships_grantor_id_idx" ON "role_memberships"("grantor_id");

-- CreateIndex
CREATE UNIQUE INDEX "role_memberships_role_id_member_id_grantor_id_key" ON "role_memberships"("role_id", "member_id", "grantor_id");

-- CreateIndex
CREATE INDEX "connection_pools_role_id_idx" ON "connection_pools"("role_id");

-- CreateIndex
CREATE UNIQUE INDEX "connection_pools_database_id_role_id_key" ON "connection_pools"("database_id", "role_id");

-- CreateIndex
CREATE UNIQUE INDEX "connection_pools_database_id_name_key" ON "connection_pools"("database_id", "name");

-- CreateIndex
CREATE INDEX "backup_jobs_instance_id_started_at_idx" ON "backup_jobs"("instance_id", "started_at");

-- CreateIndex
CREATE INDEX "backup_jobs_prior_id_idx" ON "backup_jobs"("prior_id");

-- CreateIndex
CREATE UNIQUE INDEX "backup_jobs_instance_id_backup_label_repository_number_key" ON "backup_jobs"("instance_id", "backup_label", "repository_number");

-- CreateIndex
CREATE INDEX "point_in_time_restores_source_instance_id_idx" ON "point_in_time_restores"("source_instance_id");

-- CreateIndex
CREATE INDEX "point_in_time_restores_target_instance_id_idx" ON "point_in_time_restores"("target_instance_id");

-- CreateIndex
CREATE INDEX "point_in_time_restores_backup_id_idx" ON "point_in_time_restores"("backup_id");

-- CreateIndex
CREATE INDEX "point_in_time_restores_requested_by_id_idx" ON "point_in_time_restores"("requested_by_id");

-- CreateIndex
CREATE INDEX "point_in_time_restores_approved_by_id_idx" ON "point_in_time_restores"("approved_by_id");

-- AddForeignKey
ALTER TABLE "logical_databases" ADD CONSTRAINT "logical_databases_instance_id_fkey" FOREIGN KEY ("instance_id") REFERENCES "database_instances"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logical_databases" ADD CONSTRAINT "logical_databases_owner_role_id_fkey" FOREIGN KEY ("owner_role_id") REFERENCES "database_roles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "database_roles" ADD CONSTRAINT "database_roles_instance_id_fkey" FOREIGN KEY ("instance_id") REFERENCES "database_instances"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_memberships" ADD CONSTRAINT "role_memberships_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "database_roles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_memberships" ADD CONSTRAINT "role_memberships_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "database_roles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_memberships" ADD CONSTRAINT "role_memberships_grantor_id_fkey" FOREIGN KEY ("grantor_id") REFERENCES "database_roles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connection_pools" ADD CONSTRAINT "connection_pools_database_id_fkey" FOREIGN KEY ("database_id") REFERENCES "logical_databases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connection_pools" ADD CONSTRAINT "connection_pools_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "database_roles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_instance_id_fkey" FOREIGN KEY ("instance_id") REFERENCES "database_instances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_prior_id_fkey" FOREIGN KEY ("prior_id") REFERENCES "backup_jobs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_source_instance_id_fkey" FOREIGN KEY ("source_instance_id") REFERENCES "database_instances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_target_instance_id_fkey" FOREIGN KEY ("target_instance_id") REFERENCES "database_instances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_backup_id_fkey" FOREIGN KEY ("backup_id") REFERENCES "backup_jobs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of database_instances
ALTER TABLE "database_instances" ADD CONSTRAINT "database_instances_name_14e178c0_check"
    CHECK (name ~ '^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "database_instances" ADD CONSTRAINT "database_instances_major_version_minor_version_cacba4b2_check"
    CHECK (major_version BETWEEN 12 AND 99 AND minor_version >= 0);
ALTER TABLE "database_instances" ADD CONSTRAINT "database_instances_vcpu_count_memory_mib_e6cb3e9c_check"
    CHECK (vcpu_count BETWEEN 1 AND 256 AND memory_mib BETWEEN 512 AND 4194304);
ALTER TABLE "database_instances" ADD CONSTRAINT "database_instances_storage_gib_storage_iops_29e92f27_check"
    CHECK (storage_gib BETWEEN 1 AND 65536 AND storage_iops > 0);
ALTER TABLE "database_instances" ADD CONSTRAINT "database_instances_port_13320a21_check"
    CHECK (port BETWEEN 1 AND 65535);
ALTER TABLE "database_instances" ADD CONSTRAINT "database_instances_status_endpoint_host_3d4e65b2_check"
    CHECK ((status IN ('CREATING', 'DELETED')) OR endpoint_host IS NOT NULL);
ALTER TABLE "database_instances" ADD CONSTRAINT "database_instances_high_availability_standby_cou_aa64bba6_check"
    CHECK ((high_availability = 'NONE') = (standby_count = 0) AND standby_count BETWEEN 0 AND 15);
ALTER TABLE "database_instances" ADD CONSTRAINT "database_instances_backup_retention_days_7e3ac99c_check"
    CHECK (backup_retention_days BETWEEN 1 AND 3650);
ALTER TABLE "database_instances" ADD CONSTRAINT "database_instances_is_deletion_protected_status_26db4fd4_check"
    CHECK (NOT (is_deletion_protected AND status IN ('DELETING', 'DELETED')));
ALTER TABLE "database_instances" ADD CONSTRAINT "database_instances_maintenance_hour_utc_56aba145_check"
    CHECK (maintenance_hour_utc BETWEEN 0 AND 23);
CREATE UNIQUE INDEX "database_instances_name_9f8eb475_key" ON "database_instances" ("name")
    WHERE (status <> 'DELETED' AND deleted_at IS NULL);

-- Safeguards of logical_databases
ALTER TABLE "logical_databases" ADD CONSTRAINT "logical_databases_name_6b1ff825_check"
    CHECK (name ~ '^[a-z_][a-z0-9_]{0,62}$' AND name NOT IN ('postgres', 'template0', 'template1'));
ALTER TABLE "logical_databases" ADD CONSTRAINT "logical_databases_connection_limit_effd09dd_check"
    CHECK (connection_limit BETWEEN -1 AND 10000);
ALTER TABLE "logical_databases" ADD CONSTRAINT "logical_databases_locale_provider_icu_locale_f8bf66af_check"
    CHECK ((locale_provider = 'ICU') = (icu_locale IS NOT NULL));
ALTER TABLE "logical_databases" ADD CONSTRAINT "logical_databases_size_bytes_98b932f1_check"
    CHECK (size_bytes >= 0);
ALTER TABLE "logical_databases" ADD CONSTRAINT "logical_databases_size_bytes_measured_at_afdcb2c4_check"
    CHECK ((size_bytes IS NULL) = (measured_at IS NULL));
ALTER TABLE "logical_databases" ADD CONSTRAINT "logical_databases_extensions_ec792f50_check"
    CHECK (cardinality(extensions) <= 100);
CREATE UNIQUE INDEX "logical_databases_service_name_instance_id_fbf41f4a_key" ON "logical_databases" ("service_name", "instance_id")
    WHERE (service_name IS NOT NULL);

-- Safeguards of database_roles
ALTER TABLE "database_roles" ADD CONSTRAINT "database_roles_name_344b67da_check"
    CHECK (name ~ '^[a-z_][a-z0-9_]{0,62}$' AND name !~ '^pg_');
ALTER TABLE "database_roles" ADD CONSTRAINT "database_roles_password_verifier_0cbb187c_check"
    CHECK (password_verifier ~ '^SCRAM-SHA-256[$][0-9]+:[A-Za-z0-9+/=]+[$][A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$');
ALTER TABLE "database_roles" ADD CONSTRAINT "database_roles_password_verifier_can_login_2d924e09_check"
    CHECK (password_verifier IS NULL OR can_login);
ALTER TABLE "database_roles" ADD CONSTRAINT "database_roles_connection_limit_effd09dd_check"
    CHECK (connection_limit BETWEEN -1 AND 10000);
ALTER TABLE "database_roles" ADD CONSTRAINT "database_roles_valid_until_can_login_c216629f_check"
    CHECK (valid_until IS NULL OR can_login);
ALTER TABLE "database_roles" ADD CONSTRAINT "database_roles_is_superuser_service_account_id_f600d0b4_check"
    CHECK (NOT (is_superuser AND service_account_id IS NOT NULL));

-- Safeguards of role_memberships
ALTER TABLE "role_memberships" ADD CONSTRAINT "role_memberships_role_id_member_id_71806329_check"
    CHECK (role_id <> member_id);
ALTER TABLE "role_memberships" ADD CONSTRAINT "role_memberships_inherit_option_set_option_admin_ff9b43ca_check"
    CHECK (inherit_option OR set_option OR admin_option);
CREATE UNIQUE INDEX "role_memberships_role_id_member_id_9646fb93_key" ON "role_memberships" ("role_id", "member_id")
    WHERE (grantor_id IS NULL);

-- Safeguards of connection_pools
ALTER TABLE "connection_pools" ADD CONSTRAINT "connection_pools_name_listen_port_40fb9eae_check"
    CHECK (name ~ '^[a-z_][a-z0-9_-]{0,62}$' AND listen_port BETWEEN 1 AND 65535);
ALTER TABLE "connection_pools" ADD CONSTRAINT "connection_pools_pool_size_min_pool_size_reserve_2c4b4cb1_check"
    CHECK (pool_size BETWEEN 1 AND 1000 AND min_pool_size BETWEEN 0 AND pool_size AND reserve_pool_size BETWEEN 0 AND 1000);
ALTER TABLE "connection_pools" ADD CONSTRAINT "connection_pools_max_client_connections_pool_siz_180c9f13_check"
    CHECK (max_client_connections >= pool_size);
ALTER TABLE "connection_pools" ADD CONSTRAINT "connection_pools_server_idle_timeout_seconds_que_3419f787_check"
    CHECK (server_idle_timeout_seconds >= 0 AND query_wait_timeout_seconds >= 0);
ALTER TABLE "connection_pools" ADD CONSTRAINT "connection_pools_pool_mode_max_prepared_statemen_4a461416_check"
    CHECK (pool_mode = 'TRANSACTION' OR max_prepared_statements = 0);
ALTER TABLE "connection_pools" ADD CONSTRAINT "connection_pools_max_prepared_statements_9dea354b_check"
    CHECK (max_prepared_statements BETWEEN 0 AND 10000);

-- Safeguards of backup_jobs
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_stanza_repository_number_421030a0_check"
    CHECK (stanza ~ '^[a-z0-9_-]{1,63}$' AND repository_number BETWEEN 1 AND 256);
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_backup_label_3d03bcb7_check"
    CHECK (backup_label ~ '^[0-9]{8}-[0-9]{6}F(_[0-9]{8}-[0-9]{6}[DI])?$');
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_backup_type_prior_id_2240f4c6_check"
    CHECK ((backup_type = 'FULL') = (prior_id IS NULL));
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_backup_label_backup_type_12715ad6_check"
    CHECK (backup_label IS NULL OR (backup_type = 'FULL') = (backup_label ~ 'F$'));
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_lsn_start_lsn_stop_51d8176e_check"
    CHECK (lsn_start ~ '^[0-9A-F]{1,8}/[0-9A-F]{1,8}$' AND lsn_stop ~ '^[0-9A-F]{1,8}/[0-9A-F]{1,8}$');
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_archive_start_archive_stop_46d41c85_check"
    CHECK (archive_start ~ '^[0-9A-F]{24}$' AND archive_stop ~ '^[0-9A-F]{24}$');
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_status_backup_label_lsn_start_lsn_st_92fd5295_check"
    CHECK (status <> 'COMPLETED' OR (backup_label IS NOT NULL AND lsn_start IS NOT NULL AND lsn_stop IS NOT NULL AND archive_stop IS NOT NULL AND size_bytes IS NOT NULL));
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_status_ended_at_31accedf_check"
    CHECK ((status IN ('COMPLETED', 'FAILED', 'EXPIRED')) = (ended_at IS NOT NULL));
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_size_bytes_delta_bytes_repository_by_4e8ea7b0_check"
    CHECK (size_bytes >= 0 AND delta_bytes BETWEEN 0 AND size_bytes AND repository_bytes >= 0);
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_expires_at_started_at_e8d922e2_check"
    CHECK (expires_at > started_at);
ALTER TABLE "backup_jobs" ADD CONSTRAINT "backup_jobs_verified_at_status_a8d109b0_check"
    CHECK (verified_at IS NULL OR status IN ('COMPLETED', 'EXPIRED'));

-- Safeguards of point_in_time_restores
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_target_kind_target_62025d3b_check"
    CHECK ((target_kind IN ('DEFAULT', 'IMMEDIATE')) = (target IS NULL));
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_target_kind_target_b9c72adf_check"
    CHECK (target_kind <> 'LSN' OR target ~ '^[0-9A-F]{1,8}/[0-9A-F]{1,8}$');
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_target_kind_target_a1d38e47_check"
    CHECK (target_kind <> 'XID' OR target ~ '^[0-9]+$');
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_target_kind_target_time_4e7a8038_check"
    CHECK ((target_kind = 'TIME') = (target_time IS NOT NULL));
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_target_timeline_56823f05_check"
    CHECK (target_timeline ~ '^(latest|current|[0-9]+|0x[0-9a-fA-F]+)$');
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_source_instance_id_target_145065cd_check"
    CHECK (source_instance_id <> target_instance_id OR is_in_place);
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_status_target_instance_id_71ac9abd_check"
    CHECK (status IN ('REQUESTED', 'APPROVED', 'REFUSED') OR target_instance_id IS NOT NULL);
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_status_approved_by_id_c5efa03e_check"
    CHECK (status = 'REQUESTED' OR status = 'REFUSED' OR approved_by_id IS NOT NULL);
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_approved_by_id_requested_445063ec_check"
    CHECK (approved_by_id <> requested_by_id);
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_status_ended_at_4866d79f_check"
    CHECK ((status IN ('COMPLETED', 'FAILED')) = (ended_at IS NOT NULL));
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_status_failure_0f00ed77_check"
    CHECK ((status IN ('FAILED', 'REFUSED')) = (failure IS NOT NULL));
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_status_started_at_b60587b4_check"
    CHECK (status NOT IN ('RUNNING', 'COMPLETED', 'FAILED') OR started_at IS NOT NULL);
ALTER TABLE "point_in_time_restores" ADD CONSTRAINT "point_in_time_restores_reached_lsn_cb6bdd63_check"
    CHECK (reached_lsn ~ '^[0-9A-F]{1,8}/[0-9A-F]{1,8}$');

-- Access to database_instances
ALTER TABLE "database_instances" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "database_instances" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "database_instances" TO azora_service;
GRANT SELECT ON "database_instances" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "database_instances_2f62493f_access" ON "database_instances"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "database_instances" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "database_instances" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "database_instances" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."database_instances" WITH (security_barrier = true) AS
    SELECT "id", "name", "major_version", "minor_version", "vcpu_count", "memory_mib", "storage_gib", "storage_iops",
        "region", "high_availability", "standby_count", "status", "endpoint_host", "port", "data_checksums",
        "encryption_key_id", "parameters", "maintenance_day", "maintenance_hour_utc", "backup_retention_days",
        "is_deletion_protected", "deployment_environment_id", "created_by_id", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "database_instances";
GRANT SELECT ON azora_reader."database_instances" TO azora_reader;
ALTER VIEW azora_reader."database_instances" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "database_instances"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "database_instances"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "database_instances"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "database_instances"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to logical_databases
ALTER TABLE "logical_databases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "logical_databases" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "logical_databases" TO azora_service;
GRANT SELECT ON "logical_databases" TO azora_maintenance, azora_masker;
CREATE POLICY "logical_databases_a9e86da2_access" ON "logical_databases"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "logical_databases" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."logical_databases" WITH (security_barrier = true) AS
    SELECT "id", "instance_id", "name", "service_name", "owner_role_id", "encoding", "locale_provider",
        "default_collation", "icu_locale", "extensions", "connection_limit", "allows_connections", "size_bytes",
        "measured_at", "created_at", "updated_at"
    FROM "logical_databases";
GRANT SELECT ON azora_reader."logical_databases" TO azora_reader;
ALTER VIEW azora_reader."logical_databases" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "logical_databases"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "logical_databases"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "logical_databases"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "logical_databases"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to database_roles
ALTER TABLE "database_roles" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "database_roles" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "database_roles" TO azora_service;
GRANT SELECT ("id", "instance_id", "name", "purpose", "can_login", "is_superuser", "inherits_by_default", "can_create_role",
        "can_create_database", "can_replicate", "bypasses_rls", "connection_limit", "valid_until",
        "service_account_id", "created_at", "updated_at")
    ON "database_roles" TO azora_maintenance, azora_masker;
CREATE POLICY "database_roles_e7e3f291_access" ON "database_roles"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "database_roles" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."database_roles" WITH (security_barrier = true) AS
    SELECT "id", "instance_id", "name", "purpose", "can_login", "is_superuser", "inherits_by_default", "can_create_role",
        "can_create_database", "can_replicate", "bypasses_rls", "connection_limit", "valid_until",
        "service_account_id", "created_at", "updated_at"
    FROM "database_roles";
GRANT SELECT ON azora_reader."database_roles" TO azora_reader;
ALTER VIEW azora_reader."database_roles" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "database_roles"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{password_verifier}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "database_roles"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{password_verifier}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "database_roles"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{password_verifier}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "database_roles"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to role_memberships
ALTER TABLE "role_memberships" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "role_memberships" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "role_memberships" TO azora_service;
GRANT SELECT ON "role_memberships" TO azora_maintenance, azora_masker;
CREATE POLICY "role_memberships_d1227e39_access" ON "role_memberships"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "role_memberships" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."role_memberships" WITH (security_barrier = true) AS
    SELECT "id", "role_id", "member_id", "grantor_id", "admin_option", "inherit_option", "set_option", "created_at",
        "updated_at"
    FROM "role_memberships";
GRANT SELECT ON azora_reader."role_memberships" TO azora_reader;
ALTER VIEW azora_reader."role_memberships" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "role_memberships"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "role_memberships"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "role_memberships"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "role_memberships"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to connection_pools
ALTER TABLE "connection_pools" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "connection_pools" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "connection_pools" TO azora_service;
GRANT SELECT ON "connection_pools" TO azora_maintenance, azora_masker;
CREATE POLICY "connection_pools_e7fec543_access" ON "connection_pools"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "connection_pools" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."connection_pools" WITH (security_barrier = true) AS
    SELECT "id", "database_id", "role_id", "name", "pool_mode", "listen_port", "pool_size", "min_pool_size",
        "reserve_pool_size", "max_client_connections", "max_prepared_statements", "server_idle_timeout_seconds",
        "query_wait_timeout_seconds", "tls_mode", "created_at", "updated_at"
    FROM "connection_pools";
GRANT SELECT ON azora_reader."connection_pools" TO azora_reader;
ALTER VIEW azora_reader."connection_pools" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "connection_pools"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "connection_pools"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "connection_pools"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "connection_pools"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to backup_jobs
ALTER TABLE "backup_jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "backup_jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "backup_jobs" TO azora_service;
GRANT SELECT ON "backup_jobs" TO azora_maintenance, azora_masker;
CREATE POLICY "backup_jobs_1b179334_access" ON "backup_jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "backup_jobs" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."backup_jobs" WITH (security_barrier = true) AS
    SELECT "id", "instance_id", "stanza", "repository_number", "backup_type", "backup_label", "prior_id", "status",
        "lsn_start", "lsn_stop", "archive_start", "archive_stop", "size_bytes", "delta_bytes", "repository_bytes",
        "is_encrypted", "started_at", "ended_at", "verified_at", "expires_at", "failure", "created_at", "updated_at",
        "deleted_at"
    FROM "backup_jobs";
GRANT SELECT ON azora_reader."backup_jobs" TO azora_reader;
ALTER VIEW azora_reader."backup_jobs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "backup_jobs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "backup_jobs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "backup_jobs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "backup_jobs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to point_in_time_restores
ALTER TABLE "point_in_time_restores" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "point_in_time_restores" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "point_in_time_restores" TO azora_service;
GRANT SELECT ON "point_in_time_restores" TO azora_maintenance, azora_masker;
CREATE POLICY "point_in_time_restores_de34b28d_access" ON "point_in_time_restores"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "point_in_time_restores" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."point_in_time_restores" WITH (security_barrier = true) AS
    SELECT "id", "source_instance_id", "target_instance_id", "backup_id", "target_kind", "target", "target_time",
        "is_target_exclusive", "target_timeline", "target_action", "is_in_place", "databases", "reason", "status",
        "failure", "requested_by_id", "approved_by_id", "started_at", "ended_at", "reached_lsn", "created_at",
        "updated_at", "deleted_at"
    FROM "point_in_time_restores";
GRANT SELECT ON azora_reader."point_in_time_restores" TO azora_reader;
ALTER VIEW azora_reader."point_in_time_restores" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "point_in_time_restores"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "point_in_time_restores"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "point_in_time_restores"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "point_in_time_restores"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
