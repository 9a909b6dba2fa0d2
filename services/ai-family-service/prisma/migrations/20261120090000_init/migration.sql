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
ALTER TABLE "family_members" ADD CONSTRAINT "family_members_traits_89ad40ba_check"
    CHECK (cardinality(traits) >= 1);
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
