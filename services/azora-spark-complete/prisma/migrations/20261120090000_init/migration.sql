-- CreateEnum
CREATE TYPE "RepositoryVisibility" AS ENUM ('PRIVATE', 'INTERNAL', 'PUBLIC');

-- CreateEnum
CREATE TYPE "LearningScope" AS ENUM ('NOBODY', 'MEMBERS', 'ANYBODY');

-- CreateEnum
CREATE TYPE "RepositoryStatus" AS ENUM ('CONNECTED', 'INDEXING', 'INDEXED', 'UNREACHABLE', 'DISCONNECTED');

-- CreateEnum
CREATE TYPE "TextEncoding" AS ENUM ('UTF8', 'UTF16');

-- CreateEnum
CREATE TYPE "SymbolIndexStatus" AS ENUM ('RUNNING', 'READY', 'FAILED');

-- CreateEnum
CREATE TYPE "CodeSymbolKind" AS ENUM ('FILE', 'MODULE', 'NAMESPACE', 'PACKAGE', 'CLASS', 'METHOD', 'PROPERTY', 'FIELD', 'CONSTRUCTOR', 'ENUM', 'ENUM_MEMBER', 'INTERFACE', 'FUNCTION', 'VARIABLE', 'CONSTANT', 'STRUCT', 'EVENT', 'OPERATOR', 'TYPE_PARAMETER');

-- CreateEnum
CREATE TYPE "CompletionTrigger" AS ENUM ('INVOKED', 'TRIGGER_CHARACTER', 'INCOMPLETE_COMPLETIONS', 'AUTOMATIC');

-- CreateEnum
CREATE TYPE "InsertTextFormat" AS ENUM ('PLAIN_TEXT', 'SNIPPET');

-- CreateEnum
CREATE TYPE "SuggestionState" AS ENUM ('SHOWN', 'ACCEPTED', 'PARTLY_ACCEPTED', 'DISMISSED', 'TYPED_OVER');

-- CreateEnum
CREATE TYPE "CodeChatMode" AS ENUM ('ASK', 'EDIT', 'EXPLAIN', 'TUTOR');

-- CreateEnum
CREATE TYPE "ChatAuthor" AS ENUM ('PROGRAMMER', 'ASSISTANT');

-- CreateEnum
CREATE TYPE "SlashCommand" AS ENUM ('EXPLAIN', 'FIX', 'TESTS', 'DOCUMENT', 'OPTIMIZE', 'REVIEW');

-- CreateEnum
CREATE TYPE "DiffState" AS ENUM ('OFFERED', 'APPLIED', 'REJECTED', 'STALE');

-- CreateEnum
CREATE TYPE "FeedbackVerdict" AS ENUM ('USEFUL', 'NOT_USEFUL', 'HARMFUL');

-- CreateEnum
CREATE TYPE "FeedbackReason" AS ENUM ('WRONG', 'DOES_NOT_COMPILE', 'INSECURE', 'OUTDATED_API', 'IGNORED_CONTEXT', 'TOO_LONG', 'TOO_LATE', 'STYLE', 'LICENCE');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "code_repositories" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "codespace_id" UUID,
    "remote_url" TEXT NOT NULL,
    "default_branch" TEXT NOT NULL DEFAULT 'main',
    "visibility" "RepositoryVisibility" NOT NULL DEFAULT 'PRIVATE',
    "excluded_paths" TEXT[],
    "learns_from" "LearningScope" NOT NULL DEFAULT 'NOBODY',
    "license_spdx" TEXT,
    "size_bytes" BIGINT,
    "status" "RepositoryStatus" NOT NULL DEFAULT 'CONNECTED',
    "last_indexed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "code_repositories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_symbol_indexes" (
    "id" UUID NOT NULL,
    "repository_id" UUID NOT NULL,
    "commit_sha" TEXT NOT NULL,
    "tool_name" TEXT NOT NULL,
    "tool_version" TEXT NOT NULL,
    "project_root" TEXT NOT NULL DEFAULT '.',
    "text_encoding" "TextEncoding" NOT NULL DEFAULT 'UTF16',
    "document_count" INTEGER NOT NULL DEFAULT 0,
    "symbol_count" INTEGER NOT NULL DEFAULT 0,
    "occurrence_count" BIGINT NOT NULL DEFAULT 0,
    "size_bytes" BIGINT,
    "duration_ms" BIGINT,
    "status" "SymbolIndexStatus" NOT NULL DEFAULT 'RUNNING',
    "failure" TEXT,
    "is_current" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "code_symbol_indexes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_symbols" (
    "id" UUID NOT NULL,
    "index_id" UUID NOT NULL,
    "symbol" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "kind" "CodeSymbolKind" NOT NULL,
    "path" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "start_column" INTEGER NOT NULL,
    "end_line" INTEGER NOT NULL,
    "end_column" INTEGER NOT NULL,
    "signature" TEXT,
    "documentation" TEXT,
    "is_exported" BOOLEAN NOT NULL DEFAULT false,
    "is_test" BOOLEAN NOT NULL DEFAULT false,
    "reference_count" INTEGER NOT NULL DEFAULT 0,
    "embedding_sha256" CHAR(64),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "code_symbols_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "completion_suggestions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "repository_id" UUID NOT NULL,
    "completion_call_id" UUID,
    "programming_language" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "cursor_column" INTEGER NOT NULL,
    "trigger" "CompletionTrigger" NOT NULL,
    "format" "InsertTextFormat" NOT NULL DEFAULT 'PLAIN_TEXT',
    "insert_text" TEXT,
    "rank" SMALLINT NOT NULL DEFAULT 1,
    "log_probability" DECIMAL(10,6),
    "latency_ms" INTEGER NOT NULL,
    "matches_public_code" BOOLEAN NOT NULL DEFAULT false,
    "public_code_license" TEXT,
    "state" "SuggestionState" NOT NULL DEFAULT 'SHOWN',
    "accepted_characters" INTEGER NOT NULL DEFAULT 0,
    "surviving_characters" INTEGER,
    "shown_at" TIMESTAMPTZ(6) NOT NULL,
    "resolved_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "completion_suggestions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_chat_threads" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "repository_id" UUID,
    "title" TEXT NOT NULL,
    "mode" "CodeChatMode" NOT NULL DEFAULT 'ASK',
    "branch" TEXT,
    "pinned_paths" TEXT[],
    "is_pinned" BOOLEAN NOT NULL DEFAULT false,
    "message_count" INTEGER NOT NULL DEFAULT 0,
    "context_tokens" INTEGER NOT NULL DEFAULT 0,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "code_chat_threads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_chat_messages" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "author" "ChatAuthor" NOT NULL DEFAULT 'PROGRAMMER',
    "content" TEXT NOT NULL,
    "slash_command" "SlashCommand",
    "code_references" JSONB NOT NULL DEFAULT '[]',
    "completion_call_id" UUID,
    "diff" TEXT,
    "added_lines" INTEGER,
    "removed_lines" INTEGER,
    "diff_state" "DiffState",
    "applied_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "code_chat_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestion_feedbacks" (
    "id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "verdict" "FeedbackVerdict" NOT NULL,
    "reasons" "FeedbackReason"[],
    "comment" TEXT,
    "sharing_allowed" BOOLEAN NOT NULL DEFAULT false,
    "contributed_to_training" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "suggestion_feedbacks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "code_repositories_owner_id_idx" ON "code_repositories"("owner_id");

-- CreateIndex
CREATE INDEX "code_repositories_codespace_id_idx" ON "code_repositories"("codespace_id");

-- CreateIndex
CREATE INDEX "code_repositories_organization_id_idx" ON "code_repositories"("organization_id");

-- CreateIndex
CREATE INDEX "code_repositories_compliance_id_idx" ON "code_repositories"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "code_symbol_indexes_commit_key" ON "code_symbol_indexes"("repository_id", "commit_sha", "tool_name", "project_root");

-- CreateIndex
CREATE INDEX "code_symbols_index_id_path_line_idx" ON "code_symbols"("index_id", "path", "line");

-- CreateIndex
CREATE UNIQUE INDEX "code_symbols_index_id_symbol_key" ON "code_symbols"("index_id", "symbol");

-- CreateIndex
CREATE INDEX "completion_suggestions_user_id_shown_at_idx" ON "completion_suggestions"("user_id", "shown_at");

-- CreateIndex
CREATE INDEX "completion_suggestions_repository_id_state_idx" ON "completion_suggestions"("repository_id", "state");

-- CreateIndex
CREATE INDEX "completion_suggestions_shown_at_idx" ON "completion_suggestions" USING BRIN ("shown_at");

-- CreateIndex
CREATE INDEX "completion_suggestions_completion_call_id_idx" ON "completion_suggestions"("completion_call_id");

-- CreateIndex
CREATE INDEX "completion_suggestions_organization_id_idx" ON "completion_suggestions"("organization_id");

-- CreateIndex
CREATE INDEX "completion_suggestions_compliance_id_idx" ON "completion_suggestions"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "completion_suggestions_id_user_id_key" ON "completion_suggestions"("id", "user_id");

-- CreateIndex
CREATE INDEX "code_chat_threads_user_id_updated_at_idx" ON "code_chat_threads"("user_id", "updated_at");

-- CreateIndex
CREATE INDEX "code_chat_threads_organization_id_idx" ON "code_chat_threads"("organization_id");

-- CreateIndex
CREATE INDEX "code_chat_threads_compliance_id_idx" ON "code_chat_threads"("compliance_id");

-- CreateIndex
CREATE INDEX "code_chat_threads_repository_id_idx" ON "code_chat_threads"("repository_id");

-- CreateIndex
CREATE INDEX "code_chat_messages_completion_call_id_idx" ON "code_chat_messages"("completion_call_id");

-- CreateIndex
CREATE UNIQUE INDEX "code_chat_messages_thread_id_position_key" ON "code_chat_messages"("thread_id", "position");

-- CreateIndex
CREATE INDEX "suggestion_feedbacks_user_id_idx" ON "suggestion_feedbacks"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_feedbacks_suggestion_id_user_id_key" ON "suggestion_feedbacks"("suggestion_id", "user_id");

-- AddForeignKey
ALTER TABLE "code_symbol_indexes" ADD CONSTRAINT "code_symbol_indexes_repository_id_fkey" FOREIGN KEY ("repository_id") REFERENCES "code_repositories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code_symbols" ADD CONSTRAINT "code_symbols_index_id_fkey" FOREIGN KEY ("index_id") REFERENCES "code_symbol_indexes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion_suggestions" ADD CONSTRAINT "completion_suggestions_repository_id_fkey" FOREIGN KEY ("repository_id") REFERENCES "code_repositories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code_chat_threads" ADD CONSTRAINT "code_chat_threads_repository_id_fkey" FOREIGN KEY ("repository_id") REFERENCES "code_repositories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code_chat_messages" ADD CONSTRAINT "code_chat_messages_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "code_chat_threads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_feedbacks" ADD CONSTRAINT "suggestion_feedbacks_suggestion_id_user_id_fkey" FOREIGN KEY ("suggestion_id", "user_id") REFERENCES "completion_suggestions"("id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Safeguards of code_repositories
ALTER TABLE "code_repositories" ADD CONSTRAINT "code_repositories_remote_url_fbc057e2_check"
    CHECK (remote_url ~ '^(https|ssh)://[^ ]+$' AND remote_url !~ '//[^/]*:[^/]*@');
ALTER TABLE "code_repositories" ADD CONSTRAINT "code_repositories_default_branch_5d43b97c_check"
    CHECK (default_branch ~ '^[^ ~^:?*]+$' AND char_length(default_branch) <= 255);
ALTER TABLE "code_repositories" ADD CONSTRAINT "code_repositories_excluded_paths_7e4e94fa_check"
    CHECK (coalesce(cardinality(excluded_paths), 0) <= 200);
ALTER TABLE "code_repositories" ADD CONSTRAINT "code_repositories_size_bytes_98b932f1_check"
    CHECK (size_bytes >= 0);
ALTER TABLE "code_repositories" ADD CONSTRAINT "code_repositories_visibility_learns_from_4a5f3555_check"
    CHECK (visibility = 'PUBLIC' OR learns_from <> 'ANYBODY');
ALTER TABLE "code_repositories" ADD CONSTRAINT "code_repositories_status_last_indexed_at_7e00f8b8_check"
    CHECK (status <> 'INDEXED' OR last_indexed_at IS NOT NULL);
CREATE UNIQUE INDEX "code_repositories_owner_id_remote_url_c72e7179_key" ON "code_repositories" ("owner_id", "remote_url")
    WHERE (deleted_at IS NULL);

-- Safeguards of code_symbol_indexes
ALTER TABLE "code_symbol_indexes" ADD CONSTRAINT "code_symbol_indexes_commit_sha_5a070c55_check"
    CHECK (commit_sha ~ '^([0-9a-f]{40}|[0-9a-f]{64})$');
ALTER TABLE "code_symbol_indexes" ADD CONSTRAINT "code_symbol_indexes_document_count_symbol_count_46fcc81f_check"
    CHECK (document_count >= 0 AND symbol_count >= 0 AND occurrence_count >= symbol_count);
ALTER TABLE "code_symbol_indexes" ADD CONSTRAINT "code_symbol_indexes_size_bytes_8757e886_check"
    CHECK (size_bytes > 0);
ALTER TABLE "code_symbol_indexes" ADD CONSTRAINT "code_symbol_indexes_status_failure_cbfc766e_check"
    CHECK ((status = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "code_symbol_indexes" ADD CONSTRAINT "code_symbol_indexes_is_current_status_e6136935_check"
    CHECK (NOT is_current OR status = 'READY');
ALTER TABLE "code_symbol_indexes" ADD CONSTRAINT "code_symbol_indexes_duration_ms_4396fb6b_check"
    CHECK (duration_ms >= 0);
CREATE UNIQUE INDEX "code_symbol_indexes_repository_id_tool_name_projec_71e0d60b_key" ON "code_symbol_indexes" ("repository_id", "tool_name", "project_root")
    WHERE (is_current);

-- Safeguards of code_symbols
ALTER TABLE "code_symbols" ADD CONSTRAINT "code_symbols_line_start_column_end_line_end_colu_f8f67b78_check"
    CHECK (line >= 0 AND start_column >= 0 AND end_line >= line AND (end_line > line OR end_column > start_column));
ALTER TABLE "code_symbols" ADD CONSTRAINT "code_symbols_reference_count_04fd3ad5_check"
    CHECK (reference_count >= 0);
ALTER TABLE "code_symbols" ADD CONSTRAINT "code_symbols_path_85555a06_check"
    CHECK (path !~ '^/' AND path !~ '(^|/)[.][.](/|$)');
ALTER TABLE "code_symbols" ADD CONSTRAINT "code_symbols_symbol_358690be_check"
    CHECK (symbol !~ '^local ');
ALTER TABLE "code_symbols" ADD CONSTRAINT "code_symbols_embedding_sha256_55ed25c9_check"
    CHECK (embedding_sha256 ~ '^[0-9a-f]{64}$');

-- Safeguards of completion_suggestions
ALTER TABLE "completion_suggestions" ADD CONSTRAINT "completion_suggestions_line_cursor_column_6628d3c3_check"
    CHECK (line >= 0 AND cursor_column >= 0);
ALTER TABLE "completion_suggestions" ADD CONSTRAINT "completion_suggestions_rank_21e9e52b_check"
    CHECK (rank BETWEEN 1 AND 50);
ALTER TABLE "completion_suggestions" ADD CONSTRAINT "completion_suggestions_latency_ms_3e98896d_check"
    CHECK (latency_ms >= 0);
ALTER TABLE "completion_suggestions" ADD CONSTRAINT "completion_suggestions_log_probability_cbe9ac4e_check"
    CHECK (log_probability <= 0);
ALTER TABLE "completion_suggestions" ADD CONSTRAINT "completion_suggestions_state_resolved_at_86a65505_check"
    CHECK ((state = 'SHOWN') = (resolved_at IS NULL));
ALTER TABLE "completion_suggestions" ADD CONSTRAINT "completion_suggestions_resolved_at_shown_at_93b62720_check"
    CHECK (resolved_at >= shown_at);
ALTER TABLE "completion_suggestions" ADD CONSTRAINT "completion_suggestions_state_accepted_characters_58e2b750_check"
    CHECK (state NOT IN ('ACCEPTED', 'PARTLY_ACCEPTED') OR accepted_characters > 0);
ALTER TABLE "completion_suggestions" ADD CONSTRAINT "completion_suggestions_accepted_characters_state_b3448bb3_check"
    CHECK (accepted_characters >= 0 AND (state IN ('ACCEPTED', 'PARTLY_ACCEPTED') OR accepted_characters = 0));
ALTER TABLE "completion_suggestions" ADD CONSTRAINT "completion_suggestions_surviving_characters_acce_efcfb155_check"
    CHECK (surviving_characters BETWEEN 0 AND accepted_characters);
ALTER TABLE "completion_suggestions" ADD CONSTRAINT "completion_suggestions_matches_public_code_publi_5c2b044c_check"
    CHECK (matches_public_code = (public_code_license IS NOT NULL));

-- Safeguards of code_chat_threads
ALTER TABLE "code_chat_threads" ADD CONSTRAINT "code_chat_threads_title_f1d5d4fa_check"
    CHECK (char_length(title) BETWEEN 1 AND 200);
ALTER TABLE "code_chat_threads" ADD CONSTRAINT "code_chat_threads_message_count_a5503b40_check"
    CHECK (message_count >= 0);
ALTER TABLE "code_chat_threads" ADD CONSTRAINT "code_chat_threads_context_tokens_3d1aa30b_check"
    CHECK (context_tokens BETWEEN 0 AND 2000000);
ALTER TABLE "code_chat_threads" ADD CONSTRAINT "code_chat_threads_pinned_paths_5a3ce481_check"
    CHECK (coalesce(cardinality(pinned_paths), 0) <= 50);
ALTER TABLE "code_chat_threads" ADD CONSTRAINT "code_chat_threads_mode_repository_id_a17e9d67_check"
    CHECK (mode <> 'EDIT' OR repository_id IS NOT NULL);

-- Safeguards of code_chat_messages
ALTER TABLE "code_chat_messages" ADD CONSTRAINT "code_chat_messages_position_2032a0fe_check"
    CHECK (position >= 1);
ALTER TABLE "code_chat_messages" ADD CONSTRAINT "code_chat_messages_author_completion_call_id_dif_a32aeb3e_check"
    CHECK (author = 'ASSISTANT' OR (completion_call_id IS NULL AND diff IS NULL));
ALTER TABLE "code_chat_messages" ADD CONSTRAINT "code_chat_messages_code_references_390dae23_check"
    CHECK (jsonb_typeof(code_references) = 'array');
ALTER TABLE "code_chat_messages" ADD CONSTRAINT "code_chat_messages_diff_diff_state_4352e0a4_check"
    CHECK ((diff IS NULL) = (diff_state IS NULL));
ALTER TABLE "code_chat_messages" ADD CONSTRAINT "code_chat_messages_added_lines_removed_lines_dif_e552533b_check"
    CHECK (added_lines >= 0 AND removed_lines >= 0 AND (diff IS NULL) = (added_lines IS NULL));
ALTER TABLE "code_chat_messages" ADD CONSTRAINT "code_chat_messages_diff_state_applied_at_e083bfb0_check"
    CHECK (diff_state <> 'APPLIED' OR applied_at IS NOT NULL);

-- Safeguards of suggestion_feedbacks
ALTER TABLE "suggestion_feedbacks" ADD CONSTRAINT "suggestion_feedbacks_reasons_0fdec2c4_check"
    CHECK (coalesce(cardinality(reasons), 0) <= 5);
ALTER TABLE "suggestion_feedbacks" ADD CONSTRAINT "suggestion_feedbacks_verdict_reasons_4885eb7a_check"
    CHECK (verdict = 'USEFUL' OR coalesce(cardinality(reasons), 0) >= 1);
ALTER TABLE "suggestion_feedbacks" ADD CONSTRAINT "suggestion_feedbacks_contributed_to_training_sha_e12b493d_check"
    CHECK (NOT contributed_to_training OR sharing_allowed);

-- Live rows of completion_suggestions
CREATE VIEW azora_keys."completion_suggestions_2ef72fcd_live" AS
    SELECT "id" FROM "completion_suggestions"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."completion_suggestions_2ef72fcd_live" TO azora_user;

-- Own rows of code_repositories
CREATE VIEW azora_keys."code_repositories_60385010_own" AS
    SELECT "id" FROM "code_repositories"
    WHERE "owner_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."code_repositories_60385010_own" TO azora_user;

-- Own rows of code_chat_threads
CREATE VIEW azora_keys."code_chat_threads_4d8c4448_own" AS
    SELECT "id" FROM "code_chat_threads"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."code_chat_threads_4d8c4448_own" TO azora_user;

-- Access to code_repositories
ALTER TABLE "code_repositories" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "code_repositories" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "code_repositories" TO azora_service;
GRANT SELECT ON "code_repositories" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "owner_id", "remote_url", "default_branch", "visibility", "created_at", "updated_at"),
    UPDATE ("default_branch", "excluded_paths", "learns_from", "updated_at") ON "code_repositories" TO azora_user;
CREATE POLICY "code_repositories_3d129241_access" ON "code_repositories"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "code_repositories" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "code_repositories" FOR SELECT TO azora_user
    USING ("owner_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_insert ON "code_repositories" FOR INSERT TO azora_user
    WITH CHECK ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "code_repositories" FOR UPDATE TO azora_user
    USING ("owner_id" = (SELECT azora.subject()))
    WITH CHECK ("owner_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "code_repositories" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "owner_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."code_repositories" WITH (security_barrier = true) AS
    SELECT "id", "owner_id", "codespace_id", "remote_url", "default_branch", "visibility", "excluded_paths",
        "learns_from", "license_spdx", "size_bytes", "status", "last_indexed_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "code_repositories";
GRANT SELECT ON azora_reader."code_repositories" TO azora_reader;
ALTER VIEW azora_reader."code_repositories" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "code_repositories"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('owner_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "code_repositories"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('owner_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "code_repositories"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('owner_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "code_repositories"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to code_symbol_indexes
ALTER TABLE "code_symbol_indexes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "code_symbol_indexes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "code_symbol_indexes" TO azora_service;
GRANT SELECT ON "code_symbol_indexes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "code_symbol_indexes_74a597d5_access" ON "code_symbol_indexes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "code_symbol_indexes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "code_symbol_indexes" FOR SELECT TO azora_user
    USING ("repository_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."code_repositories_60385010_own")));
CREATE VIEW azora_reader."code_symbol_indexes" WITH (security_barrier = true) AS
    SELECT "id", "repository_id", "commit_sha", "tool_name", "tool_version", "project_root", "text_encoding",
        "document_count", "symbol_count", "occurrence_count", "size_bytes", "duration_ms", "status", "failure",
        "is_current", "created_at", "updated_at"
    FROM "code_symbol_indexes";
GRANT SELECT ON azora_reader."code_symbol_indexes" TO azora_reader;
ALTER VIEW azora_reader."code_symbol_indexes" OWNER TO azora_masker;

-- Access to code_symbols
ALTER TABLE "code_symbols" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "code_symbols" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "code_symbols" TO azora_service;
GRANT SELECT ON "code_symbols" TO azora_maintenance, azora_masker;
CREATE POLICY "code_symbols_72d136ef_access" ON "code_symbols"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "code_symbols" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."code_symbols" WITH (security_barrier = true) AS
    SELECT "id", "index_id", "symbol", "display_name", "kind", "path", "line", "start_column", "end_line", "end_column",
        "signature", "documentation", "is_exported", "is_test", "reference_count", "embedding_sha256", "created_at",
        "updated_at"
    FROM "code_symbols";
GRANT SELECT ON azora_reader."code_symbols" TO azora_reader;
ALTER VIEW azora_reader."code_symbols" OWNER TO azora_masker;

-- Access to completion_suggestions
ALTER TABLE "completion_suggestions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "completion_suggestions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "completion_suggestions" TO azora_service;
GRANT SELECT ON "completion_suggestions" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("path", "insert_text") ON "completion_suggestions" TO azora_maintenance;
CREATE POLICY "completion_suggestions_358ba57a_access" ON "completion_suggestions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "completion_suggestions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "completion_suggestions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "completion_suggestions" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."completion_suggestions" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "repository_id", "completion_call_id", "programming_language",
        azora.mask_free_text("path") AS "path", "line", "cursor_column", "trigger", "format",
        azora.mask_free_text("insert_text") AS "insert_text", "rank", "log_probability", "latency_ms",
        "matches_public_code", "public_code_license", "state", "accepted_characters", "surviving_characters",
        "shown_at", "resolved_at", "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at",
        "deleted_at"
    FROM "completion_suggestions";
GRANT SELECT ON azora_reader."completion_suggestions" TO azora_reader;
ALTER VIEW azora_reader."completion_suggestions" OWNER TO azora_masker;

-- Access to code_chat_threads
ALTER TABLE "code_chat_threads" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "code_chat_threads" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "code_chat_threads" TO azora_service;
GRANT SELECT ON "code_chat_threads" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "user_id", "title", "mode", "created_at", "updated_at"),
    UPDATE ("title", "is_pinned", "updated_at"),
    DELETE ON "code_chat_threads" TO azora_user;
GRANT UPDATE ("title") ON "code_chat_threads" TO azora_maintenance;
CREATE POLICY "code_chat_threads_f009ee56_access" ON "code_chat_threads"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "code_chat_threads" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "code_chat_threads" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "code_chat_threads" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "code_chat_threads" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "code_chat_threads" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "code_chat_threads" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."code_chat_threads" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "repository_id", azora.mask_free_text("title") AS "title", "mode", "branch", "pinned_paths",
        "is_pinned", "message_count", "context_tokens", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "code_chat_threads";
GRANT SELECT ON azora_reader."code_chat_threads" TO azora_reader;
ALTER VIEW azora_reader."code_chat_threads" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "code_chat_threads"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{title}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "code_chat_threads"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{title}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "code_chat_threads"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{title}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "code_chat_threads"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to code_chat_messages
ALTER TABLE "code_chat_messages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "code_chat_messages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "code_chat_messages" TO azora_service;
GRANT SELECT ON "code_chat_messages" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "thread_id", "position", "content", "created_at", "updated_at") ON "code_chat_messages" TO azora_user;
GRANT UPDATE ("content", "diff") ON "code_chat_messages" TO azora_maintenance;
CREATE POLICY "code_chat_messages_b0583183_access" ON "code_chat_messages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "code_chat_messages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "code_chat_messages" FOR SELECT TO azora_user
    USING ("thread_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."code_chat_threads_4d8c4448_own")));
CREATE POLICY azora_user_insert ON "code_chat_messages" FOR INSERT TO azora_user
    WITH CHECK ("thread_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."code_chat_threads_4d8c4448_own")));
CREATE VIEW azora_reader."code_chat_messages" WITH (security_barrier = true) AS
    SELECT "id", "thread_id", "position", "author", azora.mask_free_text("content") AS "content", "slash_command",
        "code_references", "completion_call_id", azora.mask_free_text("diff") AS "diff", "added_lines",
        "removed_lines", "diff_state", "applied_at", "created_at", "updated_at"
    FROM "code_chat_messages";
GRANT SELECT ON azora_reader."code_chat_messages" TO azora_reader;
ALTER VIEW azora_reader."code_chat_messages" OWNER TO azora_masker;

-- Access to suggestion_feedbacks
ALTER TABLE "suggestion_feedbacks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "suggestion_feedbacks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "suggestion_feedbacks" TO azora_service;
GRANT SELECT ON "suggestion_feedbacks" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "suggestion_id", "user_id", "verdict", "reasons", "comment", "created_at", "updated_at"),
    UPDATE ("verdict", "reasons", "comment", "updated_at") ON "suggestion_feedbacks" TO azora_user;
GRANT UPDATE ("comment") ON "suggestion_feedbacks" TO azora_maintenance;
CREATE POLICY "suggestion_feedbacks_2f084f05_access" ON "suggestion_feedbacks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "suggestion_feedbacks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "suggestion_feedbacks" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "suggestion_feedbacks" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "suggestion_feedbacks" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "suggestion_feedbacks" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."completion_suggestions_2ef72fcd_live" live WHERE live."id" = "suggestion_feedbacks"."suggestion_id"));
CREATE VIEW azora_reader."suggestion_feedbacks" WITH (security_barrier = true) AS
    SELECT "id", "suggestion_id", "user_id", "verdict", "reasons", azora.mask_free_text("comment") AS "comment",
        "sharing_allowed", "contributed_to_training", "created_at", "updated_at"
    FROM "suggestion_feedbacks";
GRANT SELECT ON azora_reader."suggestion_feedbacks" TO azora_reader;
ALTER VIEW azora_reader."suggestion_feedbacks" OWNER TO azora_masker;
