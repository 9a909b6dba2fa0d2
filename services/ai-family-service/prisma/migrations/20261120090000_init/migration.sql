-- CreateEnum
CREATE TYPE "FamilyRole" AS ENUM ('WISDOM_KEEPER', 'TEACHER', 'STUDENT_SUCCESS', 'CAREER_GUIDE', 'SECURITY_GUARDIAN', 'PEACEMAKER', 'FINANCE_ADVISER', 'DATA_ANALYST', 'STORYTELLER', 'MENTOR', 'UNITY');

-- CreateEnum
CREATE TYPE "Mood" AS ENUM ('NEUTRAL', 'HAPPY', 'EXCITED', 'PROUD', 'HOPEFUL', 'ENCOURAGING', 'THOUGHTFUL', 'CONCERNED', 'WISE', 'CONTEMPLATIVE', 'PROTECTIVE', 'ANALYTICAL', 'CREATIVE', 'PEACEFUL');

-- CreateEnum
CREATE TYPE "MessageSender" AS ENUM ('USER', 'MEMBER');

-- CreateEnum
CREATE TYPE "InteractionType" AS ENUM ('QUESTION', 'ADVICE', 'ENCOURAGEMENT', 'COMFORT', 'CELEBRATION', 'STORY', 'SMALL_TALK');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "family_members" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" "FamilyRole" NOT NULL,
    "meaning" TEXT,
    "description" TEXT NOT NULL,
    "traits" TEXT[],
    "relationships" JSONB NOT NULL DEFAULT '{}',
    "default_mood" "Mood" NOT NULL DEFAULT 'NEUTRAL',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "family_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversations" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "topic" TEXT,
    "context" JSONB NOT NULL DEFAULT '{}',
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "conversations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "messages" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sender" "MessageSender" NOT NULL DEFAULT 'USER',
    "content" TEXT NOT NULL,
    "mood" "Mood" NOT NULL DEFAULT 'NEUTRAL',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "family_interactions" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "type" "InteractionType" NOT NULL,
    "sentiment" DECIMAL(4,3) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "family_interactions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "family_members_name_key" ON "family_members"("name");

-- CreateIndex
CREATE INDEX "conversations_member_id_idx" ON "conversations"("member_id");

-- CreateIndex
CREATE INDEX "conversations_organization_id_idx" ON "conversations"("organization_id");

-- CreateIndex
CREATE INDEX "conversations_compliance_id_idx" ON "conversations"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "conversations_user_id_id_key" ON "conversations"("user_id", "id");

-- CreateIndex
CREATE INDEX "messages_user_id_conversation_id_idx" ON "messages"("user_id", "conversation_id");

-- CreateIndex
CREATE UNIQUE INDEX "messages_conversation_id_position_key" ON "messages"("conversation_id", "position");

-- CreateIndex
CREATE INDEX "family_interactions_user_id_conversation_id_idx" ON "family_interactions"("user_id", "conversation_id");

-- CreateIndex
CREATE INDEX "family_interactions_member_id_created_at_idx" ON "family_interactions"("member_id", "created_at");

-- CreateIndex
CREATE INDEX "family_interactions_created_at_idx" ON "family_interactions" USING BRIN ("created_at");

-- AddForeignKey
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "family_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_user_id_conversation_id_fkey" FOREIGN KEY ("user_id", "conversation_id") REFERENCES "conversations"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "family_interactions" ADD CONSTRAINT "family_interactions_user_id_conversation_id_fkey" FOREIGN KEY ("user_id", "conversation_id") REFERENCES "conversations"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "family_interactions" ADD CONSTRAINT "family_interactions_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "family_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of family_members
ALTER TABLE "family_members" ADD CONSTRAINT "family_members_traits_4ee67b7d_check"
    CHECK (coalesce(cardinality(traits), 0) >= 1);
ALTER TABLE "family_members" ADD CONSTRAINT "family_members_relationships_6c679a51_check"
    CHECK (jsonb_typeof(relationships) = 'object');

-- Safeguards of conversations
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_context_22e56276_check"
    CHECK (jsonb_typeof(context) = 'object');
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_ended_at_created_at_d8f5f181_check"
    CHECK (ended_at >= created_at);

-- Safeguards of messages
ALTER TABLE "messages" ADD CONSTRAINT "messages_position_2032a0fe_check"
    CHECK (position >= 1);

-- Safeguards of family_interactions
ALTER TABLE "family_interactions" ADD CONSTRAINT "family_interactions_sentiment_5193cbce_check"
    CHECK (sentiment BETWEEN -1 AND 1);

-- Live rows of conversations
CREATE VIEW azora_keys."conversations_3bed3a93_live" AS
    SELECT "id" FROM "conversations"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."conversations_3bed3a93_live" TO azora_user;

-- Access to family_members
ALTER TABLE "family_members" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "family_members" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "family_members" TO azora_service;
GRANT SELECT ON "family_members" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "family_members_4ceeabcf_access" ON "family_members"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "family_members" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "family_members" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "family_members" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."family_members" WITH (security_barrier = true) AS
    SELECT "id", "name", "role", "meaning", "description", "traits", "relationships", "default_mood", "created_at",
        "updated_at", "deleted_at"
    FROM "family_members";
GRANT SELECT ON azora_reader."family_members" TO azora_reader;
ALTER VIEW azora_reader."family_members" OWNER TO azora_masker;

-- Access to conversations
ALTER TABLE "conversations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "conversations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "conversations" TO azora_service;
GRANT SELECT ON "conversations" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "member_id", "user_id", "topic", "created_at", "updated_at"),
    UPDATE ("topic", "updated_at") ON "conversations" TO azora_user;
GRANT UPDATE ("topic", "context") ON "conversations" TO azora_maintenance;
CREATE POLICY "conversations_468eb336_access" ON "conversations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "conversations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "conversations" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "conversations" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "conversations" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "conversations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."conversations" WITH (security_barrier = true) AS
    SELECT "id", "member_id", "user_id", azora.mask_free_text("topic") AS "topic", NULL::jsonb AS "context", "ended_at",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "conversations";
GRANT SELECT ON azora_reader."conversations" TO azora_reader;
ALTER VIEW azora_reader."conversations" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "conversations"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{topic,context}', '{user_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "conversations"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{topic,context}', '{user_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "conversations"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{topic,context}', '{user_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "conversations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to messages
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "messages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "messages" TO azora_service;
GRANT SELECT ON "messages" TO azora_user, azora_maintenance, azora_masker;
GRANT INSERT ("id", "conversation_id", "user_id", "position", "content", "created_at", "updated_at") ON "messages" TO azora_user;
GRANT UPDATE ("content") ON "messages" TO azora_maintenance;
CREATE POLICY "messages_f26f6a62_access" ON "messages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "messages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "messages" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_insert ON "messages" FOR INSERT TO azora_user
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "messages" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."conversations_3bed3a93_live" live WHERE live."id" = "messages"."conversation_id"));
CREATE VIEW azora_reader."messages" WITH (security_barrier = true) AS
    SELECT "id", "conversation_id", "user_id", "position", "sender", azora.mask_free_text("content") AS "content", "mood",
        "created_at", "updated_at"
    FROM "messages";
GRANT SELECT ON azora_reader."messages" TO azora_reader;
ALTER VIEW azora_reader."messages" OWNER TO azora_masker;

-- Access to family_interactions
ALTER TABLE "family_interactions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "family_interactions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "family_interactions" TO azora_service;
GRANT SELECT ON "family_interactions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "family_interactions_70d07f8e_access" ON "family_interactions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "family_interactions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "family_interactions" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "family_interactions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."conversations_3bed3a93_live" live WHERE live."id" = "family_interactions"."conversation_id"));
CREATE VIEW azora_reader."family_interactions" WITH (security_barrier = true) AS
    SELECT "id", "conversation_id", "user_id", "member_id", "type", "sentiment", "created_at", "updated_at"
    FROM "family_interactions";
GRANT SELECT ON azora_reader."family_interactions" TO azora_reader;
ALTER VIEW azora_reader."family_interactions" OWNER TO azora_masker;
