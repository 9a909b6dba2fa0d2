-- CreateEnum
CREATE TYPE "NotificationType" AS ENUM ('INFO', 'WARNING', 'SUCCESS', 'ERROR');

-- CreateEnum
CREATE TYPE "Urgency" AS ENUM ('VERY_LOW', 'LOW', 'NORMAL', 'HIGH');

-- CreateTable
CREATE TABLE "notifications" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "type" "NotificationType" NOT NULL DEFAULT 'INFO',
    "urgency" "Urgency" NOT NULL DEFAULT 'NORMAL',
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "action_url" TEXT,
    "topic" TEXT,
    "is_read" BOOLEAN NOT NULL DEFAULT false,
    "read_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6),
    "event_source" TEXT,
    "event_id" TEXT,
    "organization_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "notifications_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "notifications_user_id_created_at_idx" ON "notifications"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "notifications_organization_id_idx" ON "notifications"("organization_id");

-- CreateIndex
CREATE INDEX "notifications_created_at_idx" ON "notifications" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "notifications_user_id_event_source_event_id_key" ON "notifications"("user_id", "event_source", "event_id");

-- Safeguards of notifications
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_is_read_read_at_472dac9b_check"
    CHECK (is_read = (read_at IS NOT NULL));
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_read_at_created_at_0437e189_check"
    CHECK (read_at >= created_at);
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_expires_at_created_at_712002f5_check"
    CHECK (expires_at > created_at);
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_title_body_7119e75a_check"
    CHECK (char_length(title) BETWEEN 1 AND 200 AND char_length(body) <= 4000);
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_action_url_5706b0d4_check"
    CHECK (action_url ~ '^(https://|/)');
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_topic_d7720dcf_check"
    CHECK (topic ~ '^[A-Za-z0-9_-]{1,32}$');
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_event_source_event_id_a2688ab3_check"
    CHECK ((event_source IS NULL) = (event_id IS NULL));
CREATE UNIQUE INDEX "notifications_user_id_topic_94bb3ac0_key" ON "notifications" ("user_id", "topic")
    WHERE (NOT is_read AND deleted_at IS NULL);
CREATE INDEX "notifications_user_id_created_at_3b2b0788_idx" ON "notifications" ("user_id", "created_at")
    WHERE (NOT is_read AND deleted_at IS NULL);

-- Access to notifications
ALTER TABLE "notifications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "notifications" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "notifications" TO azora_service;
GRANT SELECT ON "notifications" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("is_read", "read_at", "updated_at"),
    DELETE ON "notifications" TO azora_user;
GRANT UPDATE ("title", "body") ON "notifications" TO azora_maintenance;
CREATE POLICY "notifications_5c5421f4_access" ON "notifications"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "notifications" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "notifications" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_update ON "notifications" FOR UPDATE TO azora_user
    USING ("user_id" = (SELECT azora.subject()))
    WITH CHECK ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_delete ON "notifications" FOR DELETE TO azora_user
    USING ("user_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "notifications" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."notifications" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "type", "urgency", azora.mask_free_text("title") AS "title",
        azora.mask_free_text("body") AS "body", "action_url", "topic", "is_read", "read_at", "expires_at",
        "event_source", "event_id", "organization_id", "created_at", "updated_at", "deleted_at"
    FROM "notifications";
GRANT SELECT ON azora_reader."notifications" TO azora_reader;
ALTER VIEW azora_reader."notifications" OWNER TO azora_masker;
