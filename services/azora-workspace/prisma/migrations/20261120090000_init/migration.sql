-- CreateEnum
CREATE TYPE "WorkspaceVisibility" AS ENUM ('PRIVATE', 'ORGANIZATION');

-- CreateEnum
CREATE TYPE "Weekday" AS ENUM ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY');

-- CreateEnum
CREATE TYPE "WorkspaceStatus" AS ENUM ('ACTIVE', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('OWNER', 'ADMIN', 'MEMBER', 'COMMENTER', 'GUEST');

-- CreateEnum
CREATE TYPE "MembershipStatus" AS ENUM ('INVITED', 'ACTIVE', 'LEFT');

-- CreateEnum
CREATE TYPE "NotifyRule" AS ENUM ('ALL', 'MENTIONS', 'ASSIGNED', 'NONE');

-- CreateEnum
CREATE TYPE "BoardMethod" AS ENUM ('KANBAN', 'SCRUM', 'CHECKLIST');

-- CreateEnum
CREATE TYPE "BoardStatus" AS ENUM ('OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "ColumnStage" AS ENUM ('BACKLOG', 'COMMITTED', 'IN_PROGRESS', 'REVIEW', 'DONE');

-- CreateEnum
CREATE TYPE "TodoStatus" AS ENUM ('NEEDS_ACTION', 'IN_PROCESS', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ServiceClass" AS ENUM ('EXPEDITE', 'FIXED_DATE', 'STANDARD', 'INTANGIBLE');

-- CreateEnum
CREATE TYPE "MutatedEntity" AS ENUM ('WORKSPACE', 'BOARD', 'COLUMN', 'CARD', 'TIME_ENTRY');

-- CreateEnum
CREATE TYPE "MutationState" AS ENUM ('PENDING', 'MERGED', 'CONFLICT', 'REJECTED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "workspaces" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "visibility" "WorkspaceVisibility" NOT NULL DEFAULT 'PRIVATE',
    "time_zone" VARCHAR(32) NOT NULL DEFAULT 'Africa/Johannesburg',
    "week_starts_on" "Weekday" NOT NULL DEFAULT 'MONDAY',
    "storage_limit_bytes" BIGINT NOT NULL DEFAULT 5368709120,
    "status" "WorkspaceStatus" NOT NULL DEFAULT 'ACTIVE',
    "archived_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "workspaces_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workspace_members" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "MemberRole" NOT NULL DEFAULT 'MEMBER',
    "status" "MembershipStatus" NOT NULL DEFAULT 'ACTIVE',
    "notify_on" "NotifyRule" NOT NULL DEFAULT 'MENTIONS',
    "weekly_capacity_minutes" INTEGER,
    "invited_by_id" UUID,
    "joined_at" TIMESTAMPTZ(6),
    "left_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "workspace_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_boards" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "card_prefix" VARCHAR(10) NOT NULL,
    "next_card_number" INTEGER NOT NULL DEFAULT 1,
    "method" "BoardMethod" NOT NULL DEFAULT 'KANBAN',
    "expected_cycle_days" SMALLINT,
    "expected_probability" DECIMAL(3,2),
    "status" "BoardStatus" NOT NULL DEFAULT 'OPEN',
    "closed_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "project_boards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "board_columns" (
    "id" UUID NOT NULL,
    "board_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "stage" "ColumnStage" NOT NULL,
    "wip_limit" SMALLINT,
    "policy" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "board_columns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_cards" (
    "id" UUID NOT NULL,
    "board_id" UUID NOT NULL,
    "column_id" UUID NOT NULL,
    "card_number" INTEGER NOT NULL,
    "rank" DECIMAL(30,15) NOT NULL,
    "summary" TEXT NOT NULL,
    "description" TEXT,
    "status" "TodoStatus" NOT NULL DEFAULT 'NEEDS_ACTION',
    "priority" SMALLINT NOT NULL DEFAULT 0,
    "percent_complete" SMALLINT NOT NULL DEFAULT 0,
    "class_of_service" "ServiceClass" NOT NULL DEFAULT 'STANDARD',
    "parent_id" UUID,
    "created_by_id" UUID NOT NULL,
    "assignee_id" UUID,
    "estimate_minutes" INTEGER,
    "started_at" TIMESTAMPTZ(6),
    "due_at" TIMESTAMPTZ(6),
    "completed_at" TIMESTAMPTZ(6),
    "blocked_since" TIMESTAMPTZ(6),
    "blocked_reason" TEXT,
    "attachment_file_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "task_cards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "time_entries" (
    "id" UUID NOT NULL,
    "card_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "note" TEXT,
    "is_billable" BOOLEAN NOT NULL DEFAULT false,
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "time_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offline_mutations" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "replica_key" VARCHAR(64) NOT NULL,
    "replica_sequence" BIGINT NOT NULL,
    "entity" "MutatedEntity" NOT NULL,
    "entity_key" TEXT NOT NULL,
    "patch" JSONB NOT NULL,
    "base_revision" INTEGER NOT NULL DEFAULT 0,
    "clock_ms" BIGINT NOT NULL,
    "clock_counter" INTEGER NOT NULL DEFAULT 0,
    "state" "MutationState" NOT NULL DEFAULT 'PENDING',
    "reason" TEXT,
    "resolved_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "offline_mutations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "workspaces_slug_key" ON "workspaces"("slug");

-- CreateIndex
CREATE INDEX "workspaces_owner_id_idx" ON "workspaces"("owner_id");

-- CreateIndex
CREATE INDEX "workspaces_organization_id_idx" ON "workspaces"("organization_id");

-- CreateIndex
CREATE INDEX "workspaces_compliance_id_idx" ON "workspaces"("compliance_id");

-- CreateIndex
CREATE INDEX "workspace_members_user_id_idx" ON "workspace_members"("user_id");

-- CreateIndex
CREATE INDEX "workspace_members_invited_by_id_idx" ON "workspace_members"("invited_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "workspace_members_workspace_id_user_id_key" ON "workspace_members"("workspace_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "project_boards_workspace_id_card_prefix_key" ON "project_boards"("workspace_id", "card_prefix");

-- CreateIndex
CREATE UNIQUE INDEX "board_columns_board_id_position_key" ON "board_columns"("board_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "board_columns_id_board_id_key" ON "board_columns"("id", "board_id");

-- CreateIndex
CREATE INDEX "task_cards_column_id_board_id_rank_idx" ON "task_cards"("column_id", "board_id", "rank");

-- CreateIndex
CREATE INDEX "task_cards_created_by_id_idx" ON "task_cards"("created_by_id");

-- CreateIndex
CREATE INDEX "task_cards_assignee_id_due_at_idx" ON "task_cards"("assignee_id", "due_at");

-- CreateIndex
CREATE INDEX "task_cards_parent_id_idx" ON "task_cards"("parent_id");

-- CreateIndex
CREATE INDEX "task_cards_attachment_file_id_idx" ON "task_cards"("attachment_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "task_cards_board_id_card_number_key" ON "task_cards"("board_id", "card_number");

-- CreateIndex
CREATE INDEX "time_entries_user_id_started_at_idx" ON "time_entries"("user_id", "started_at");

-- CreateIndex
CREATE INDEX "time_entries_card_id_idx" ON "time_entries"("card_id");

-- CreateIndex
CREATE INDEX "time_entries_organization_id_idx" ON "time_entries"("organization_id");

-- CreateIndex
CREATE INDEX "time_entries_approved_by_id_idx" ON "time_entries"("approved_by_id");

-- CreateIndex
CREATE INDEX "offline_mutations_workspace_id_state_idx" ON "offline_mutations"("workspace_id", "state");

-- CreateIndex
CREATE INDEX "offline_mutations_user_id_idx" ON "offline_mutations"("user_id");

-- CreateIndex
CREATE INDEX "offline_mutations_created_at_idx" ON "offline_mutations" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "offline_mutations_replica_key_replica_sequence_key" ON "offline_mutations"("replica_key", "replica_sequence");

-- AddForeignKey
ALTER TABLE "workspace_members" ADD CONSTRAINT "workspace_members_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_boards" ADD CONSTRAINT "project_boards_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_columns" ADD CONSTRAINT "board_columns_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "project_boards"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "project_boards"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_column_id_board_id_fkey" FOREIGN KEY ("column_id", "board_id") REFERENCES "board_columns"("id", "board_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "task_cards"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_entries" ADD CONSTRAINT "time_entries_card_id_fkey" FOREIGN KEY ("card_id") REFERENCES "task_cards"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offline_mutations" ADD CONSTRAINT "offline_mutations_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of workspaces
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_slug_59fa89fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_title_5d261229_check"
    CHECK (char_length(title) BETWEEN 1 AND 120);
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_status_archived_at_bc93aaaf_check"
    CHECK ((status = 'ARCHIVED') = (archived_at IS NOT NULL));
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_storage_limit_bytes_df732c45_check"
    CHECK (storage_limit_bytes > 0);
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_visibility_organization_id_ae6ca801_check"
    CHECK (visibility <> 'ORGANIZATION' OR organization_id IS NOT NULL);

-- Safeguards of workspace_members
ALTER TABLE "workspace_members" ADD CONSTRAINT "workspace_members_left_at_joined_at_8885f2a7_check"
    CHECK (left_at >= joined_at);
ALTER TABLE "workspace_members" ADD CONSTRAINT "workspace_members_status_joined_at_a1857b3e_check"
    CHECK ((status = 'INVITED') = (joined_at IS NULL));
ALTER TABLE "workspace_members" ADD CONSTRAINT "workspace_members_status_left_at_653db013_check"
    CHECK ((status = 'LEFT') = (left_at IS NOT NULL));
ALTER TABLE "workspace_members" ADD CONSTRAINT "workspace_members_invited_by_id_user_id_b802fe0f_check"
    CHECK (invited_by_id <> user_id);
ALTER TABLE "workspace_members" ADD CONSTRAINT "workspace_members_weekly_capacity_minutes_41fcd369_check"
    CHECK (weekly_capacity_minutes BETWEEN 0 AND 10080);
CREATE UNIQUE INDEX "workspace_members_workspace_id_51f1446a_key" ON "workspace_members" ("workspace_id")
    WHERE (role = 'OWNER' AND status = 'ACTIVE');

-- Safeguards of project_boards
ALTER TABLE "project_boards" ADD CONSTRAINT "project_boards_title_5d261229_check"
    CHECK (char_length(title) BETWEEN 1 AND 120);
ALTER TABLE "project_boards" ADD CONSTRAINT "project_boards_card_prefix_98d5644b_check"
    CHECK (card_prefix ~ '^[A-Z][A-Z0-9]{1,9}$');
ALTER TABLE "project_boards" ADD CONSTRAINT "project_boards_next_card_number_d7927ac6_check"
    CHECK (next_card_number >= 1);
ALTER TABLE "project_boards" ADD CONSTRAINT "project_boards_expected_cycle_days_expected_prob_0a0241f5_check"
    CHECK (expected_cycle_days > 0 AND expected_probability > 0 AND expected_probability < 1 AND (expected_cycle_days IS NULL) = (expected_probability IS NULL));
ALTER TABLE "project_boards" ADD CONSTRAINT "project_boards_status_closed_at_fd50b257_check"
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL));

-- Safeguards of board_columns
ALTER TABLE "board_columns" ADD CONSTRAINT "board_columns_position_wip_limit_b770c6ac_check"
    CHECK (position >= 1 AND wip_limit BETWEEN 1 AND 999);
ALTER TABLE "board_columns" ADD CONSTRAINT "board_columns_stage_wip_limit_284d2756_check"
    CHECK (stage <> 'DONE' OR wip_limit IS NULL);

-- Safeguards of task_cards
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_card_number_de56cf84_check"
    CHECK (card_number >= 1);
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_summary_587784f9_check"
    CHECK (char_length(summary) BETWEEN 1 AND 250);
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_priority_percent_complete_3c3dffe1_check"
    CHECK (priority BETWEEN 0 AND 9 AND percent_complete BETWEEN 0 AND 100);
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_status_completed_at_a7bd4c47_check"
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL));
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_status_percent_complete_778bb1c5_check"
    CHECK (status <> 'COMPLETED' OR percent_complete = 100);
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_status_started_at_8feecc21_check"
    CHECK (status <> 'NEEDS_ACTION' OR started_at IS NULL);
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_completed_at_started_at_9ba86f35_check"
    CHECK (completed_at >= started_at);
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_estimate_minutes_1638d5e0_check"
    CHECK (estimate_minutes > 0);
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_blocked_reason_blocked_since_4de8a888_check"
    CHECK (blocked_reason IS NULL OR blocked_since IS NOT NULL);
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_class_of_service_due_at_5661ecb6_check"
    CHECK (class_of_service <> 'FIXED_DATE' OR due_at IS NOT NULL);
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_parent_id_id_221c7e51_check"
    CHECK (parent_id <> id);
ALTER TABLE "task_cards" ADD CONSTRAINT "task_cards_rank_5da83005_check"
    CHECK (rank > 0);

-- Safeguards of time_entries
ALTER TABLE "time_entries" ADD CONSTRAINT "time_entries_ended_at_started_at_a8b1fbf5_check"
    CHECK (ended_at > started_at AND ended_at - started_at <= interval '24 hours');
ALTER TABLE "time_entries" ADD CONSTRAINT "time_entries_approved_by_id_approved_at_20b391c3_check"
    CHECK ((approved_by_id IS NULL) = (approved_at IS NULL));
ALTER TABLE "time_entries" ADD CONSTRAINT "time_entries_approved_at_ended_at_103c24ca_check"
    CHECK (approved_at >= ended_at);
ALTER TABLE "time_entries" ADD CONSTRAINT "time_entries_approved_by_id_user_id_719d9514_check"
    CHECK (approved_by_id <> user_id);
CREATE UNIQUE INDEX "time_entries_user_id_843f9819_key" ON "time_entries" ("user_id")
    WHERE (ended_at IS NULL);

-- Safeguards of offline_mutations
ALTER TABLE "offline_mutations" ADD CONSTRAINT "offline_mutations_replica_key_replica_sequence_06f258f3_check"
    CHECK (replica_key ~ '^[0-9a-f]{16,64}$' AND replica_sequence >= 1);
ALTER TABLE "offline_mutations" ADD CONSTRAINT "offline_mutations_patch_4425261c_check"
    CHECK (jsonb_typeof(patch) = 'array' AND jsonb_array_length(patch) BETWEEN 1 AND 100);
ALTER TABLE "offline_mutations" ADD CONSTRAINT "offline_mutations_clock_ms_clock_counter_4f63be10_check"
    CHECK (clock_ms > 0 AND clock_counter BETWEEN 0 AND 65535);
ALTER TABLE "offline_mutations" ADD CONSTRAINT "offline_mutations_state_resolved_at_efc48a70_check"
    CHECK ((state = 'PENDING') = (resolved_at IS NULL));
ALTER TABLE "offline_mutations" ADD CONSTRAINT "offline_mutations_state_reason_02dfa9e2_check"
    CHECK ((state IN ('CONFLICT', 'REJECTED')) = (reason IS NOT NULL));
ALTER TABLE "offline_mutations" ADD CONSTRAINT "offline_mutations_base_revision_dfec64e8_check"
    CHECK (base_revision >= 0);

-- Live rows of workspaces
CREATE VIEW azora_keys."workspaces_d85cec4a_live" AS
    SELECT "id" FROM "workspaces"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."workspaces_d85cec4a_live" TO azora_user;

-- Live rows of project_boards
CREATE VIEW azora_keys."project_boards_fa68ff38_live" AS
    SELECT "id" FROM "project_boards"
    WHERE EXISTS (SELECT FROM azora_keys."workspaces_d85cec4a_live" live WHERE live."id" = "project_boards"."workspace_id");
GRANT SELECT ON azora_keys."project_boards_fa68ff38_live" TO azora_user;

-- Live rows of task_cards
CREATE VIEW azora_keys."task_cards_97d3a1fe_live" AS
    SELECT "id" FROM "task_cards"
    WHERE EXISTS (SELECT FROM azora_keys."project_boards_fa68ff38_live" live WHERE live."id" = "task_cards"."board_id");
GRANT SELECT ON azora_keys."task_cards_97d3a1fe_live" TO azora_user;

-- Own rows of workspaces
CREATE VIEW azora_keys."workspaces_2a0630c1_own" AS
    SELECT "id" FROM "workspaces"
    WHERE "owner_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."workspaces_2a0630c1_own" TO azora_user;

-- Own rows of project_boards
CREATE VIEW azora_keys."project_boards_2137f71b_own" AS
    SELECT "id" FROM "project_boards"
    WHERE "workspace_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."workspaces_2a0630c1_own"));
GRANT SELECT ON azora_keys."project_boards_2137f71b_own" TO azora_user;

-- Access to workspaces
ALTER TABLE "workspaces" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "workspaces" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "workspaces" TO azora_service;
GRANT SELECT ON "workspaces" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "owner_id", "slug", "title", "description", "time_zone", "created_at", "updated_at"),
    UPDATE ("title", "description", "time_zone", "updated_at") ON "workspaces" TO azora_user;
GRANT UPDATE ("title", "description") ON "workspaces" TO azora_maintenance;
CREATE POLICY "workspaces_e3d33cb9_access" ON "workspaces"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "workspaces" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "workspaces" FOR SELECT TO azora_user
    USING ("owner_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "workspaces" FOR INSERT TO azora_user
    WITH CHECK ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "workspaces" FOR UPDATE TO azora_user
    USING ("owner_id" = (SELECT azora.subject()))
    WITH CHECK ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "workspaces" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "owner_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."workspaces" WITH (security_barrier = true) AS
    SELECT "id", "owner_id", "slug", azora.mask_free_text("title") AS "title",
        azora.mask_free_text("description") AS "description", "visibility", "time_zone", "week_starts_on",
        "storage_limit_bytes", "status", "archived_at", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "workspaces";
GRANT SELECT ON azora_reader."workspaces" TO azora_reader;
ALTER VIEW azora_reader."workspaces" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "workspaces"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{title,description}', '{owner_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "workspaces"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{title,description}', '{owner_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "workspaces"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{title,description}', '{owner_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "workspaces"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to workspace_members
ALTER TABLE "workspace_members" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "workspace_members" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "workspace_members" TO azora_service;
GRANT SELECT ON "workspace_members" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("notify_on", "updated_at") ON "workspace_members" TO azora_user;
CREATE POLICY "workspace_members_919a492b_access" ON "workspace_members"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "workspace_members" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "workspace_members" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "workspace_members" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "workspace_members" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."workspaces_d85cec4a_live" live WHERE live."id" = "workspace_members"."workspace_id"));
CREATE VIEW azora_reader."workspace_members" WITH (security_barrier = true) AS
    SELECT "id", "workspace_id", "user_id", "role", "status", "notify_on", "weekly_capacity_minutes", "invited_by_id",
        "joined_at", "left_at", "created_at", "updated_at"
    FROM "workspace_members";
GRANT SELECT ON azora_reader."workspace_members" TO azora_reader;
ALTER VIEW azora_reader."workspace_members" OWNER TO azora_masker;

-- Access to project_boards
ALTER TABLE "project_boards" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "project_boards" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "project_boards" TO azora_service;
GRANT SELECT ON "project_boards" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "project_boards_04fcf140_access" ON "project_boards"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "project_boards" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "project_boards" FOR SELECT TO azora_user
    USING ("workspace_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."workspaces_2a0630c1_own")));
CREATE VIEW azora_reader."project_boards" WITH (security_barrier = true) AS
    SELECT "id", "workspace_id", "title", "card_prefix", "next_card_number", "method", "expected_cycle_days",
        "expected_probability", "status", "closed_at", "created_at", "updated_at"
    FROM "project_boards";
GRANT SELECT ON azora_reader."project_boards" TO azora_reader;
ALTER VIEW azora_reader."project_boards" OWNER TO azora_masker;

-- Access to board_columns
ALTER TABLE "board_columns" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "board_columns" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "board_columns" TO azora_service;
GRANT SELECT ON "board_columns" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "board_columns_0829e4ef_access" ON "board_columns"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "board_columns" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "board_columns" FOR SELECT TO azora_user
    USING ("board_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."project_boards_2137f71b_own")));
CREATE VIEW azora_reader."board_columns" WITH (security_barrier = true) AS
    SELECT "id", "board_id", "title", "position", "stage", "wip_limit", "policy", "created_at", "updated_at"
    FROM "board_columns";
GRANT SELECT ON azora_reader."board_columns" TO azora_reader;
ALTER VIEW azora_reader."board_columns" OWNER TO azora_masker;

-- Access to task_cards
ALTER TABLE "task_cards" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "task_cards" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "task_cards" TO azora_service;
GRANT SELECT ON "task_cards" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("summary", "description", "blocked_reason") ON "task_cards" TO azora_maintenance;
CREATE POLICY "task_cards_0696ac21_access" ON "task_cards"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "task_cards" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "task_cards" FOR SELECT TO azora_user
    USING ("created_by_id" = (SELECT azora.subject())
        OR "assignee_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "task_cards" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."project_boards_fa68ff38_live" live WHERE live."id" = "task_cards"."board_id"));
CREATE VIEW azora_reader."task_cards" WITH (security_barrier = true) AS
    SELECT "id", "board_id", "column_id", "card_number", "rank", azora.mask_free_text("summary") AS "summary",
        azora.mask_free_text("description") AS "description", "status", "priority", "percent_complete",
        "class_of_service", "parent_id", "created_by_id", "assignee_id", "estimate_minutes", "started_at", "due_at",
        "completed_at", "blocked_since", azora.mask_free_text("blocked_reason") AS "blocked_reason",
        "attachment_file_id", "created_at", "updated_at"
    FROM "task_cards";
GRANT SELECT ON azora_reader."task_cards" TO azora_reader;
ALTER VIEW azora_reader."task_cards" OWNER TO azora_masker;

-- Access to time_entries
ALTER TABLE "time_entries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "time_entries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "time_entries" TO azora_service;
GRANT SELECT ON "time_entries" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("note", "updated_at") ON "time_entries" TO azora_user;
GRANT UPDATE ("note") ON "time_entries" TO azora_maintenance;
CREATE POLICY "time_entries_29971083_access" ON "time_entries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "time_entries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "time_entries" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "time_entries" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "time_entries" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR EXISTS (SELECT FROM azora_keys."task_cards_97d3a1fe_live" live WHERE live."id" = "time_entries"."card_id"));
CREATE VIEW azora_reader."time_entries" WITH (security_barrier = true) AS
    SELECT "id", "card_id", "user_id", "started_at", "ended_at", azora.mask_free_text("note") AS "note", "is_billable",
        "approved_by_id", "approved_at", "organization_id", "created_at", "updated_at"
    FROM "time_entries";
GRANT SELECT ON azora_reader."time_entries" TO azora_reader;
ALTER VIEW azora_reader."time_entries" OWNER TO azora_masker;

-- Access to offline_mutations
ALTER TABLE "offline_mutations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "offline_mutations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "offline_mutations" TO azora_service;
GRANT SELECT ON "offline_mutations" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("patch") ON "offline_mutations" TO azora_maintenance;
CREATE POLICY "offline_mutations_2241781f_access" ON "offline_mutations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "offline_mutations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "offline_mutations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "offline_mutations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."workspaces_d85cec4a_live" live WHERE live."id" = "offline_mutations"."workspace_id"));
CREATE VIEW azora_reader."offline_mutations" WITH (security_barrier = true) AS
    SELECT "id", "workspace_id", "user_id", "replica_key", "replica_sequence", "entity", "entity_key",
        NULL::jsonb AS "patch", "base_revision", "clock_ms", "clock_counter", "state", "reason", "resolved_at",
        "created_at", "updated_at"
    FROM "offline_mutations";
GRANT SELECT ON azora_reader."offline_mutations" TO azora_reader;
ALTER VIEW azora_reader."offline_mutations" OWNER TO azora_masker;
