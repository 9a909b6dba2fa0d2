-- CreateEnum
CREATE TYPE "CountryCodeStatus" AS ENUM ('OFFICIALLY_ASSIGNED', 'EXCEPTIONALLY_RESERVED', 'TRANSITIONALLY_RESERVED', 'INDETERMINATELY_RESERVED', 'USER_ASSIGNED', 'FORMERLY_USED');

-- CreateEnum
CREATE TYPE "Weekday" AS ENUM ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY');

-- CreateEnum
CREATE TYPE "SubdivisionCategory" AS ENUM ('PROVINCE', 'STATE', 'REGION', 'COUNTY', 'DISTRICT', 'MUNICIPALITY', 'CITY', 'TERRITORY', 'DEPARTMENT', 'PREFECTURE', 'GOVERNORATE', 'CANTON', 'EMIRATE', 'OBLAST', 'PARISH', 'CAPITAL_TERRITORY', 'OTHER');

-- CreateEnum
CREATE TYPE "CurrencyKind" AS ENUM ('NATIONAL', 'FUND', 'SUPRANATIONAL', 'METAL', 'TOKEN');

-- CreateEnum
CREATE TYPE "CurrencyStatus" AS ENUM ('ACTIVE', 'HISTORIC');

-- CreateEnum
CREATE TYPE "TextDirection" AS ENUM ('LTR', 'RTL');

-- CreateEnum
CREATE TYPE "PluralCategory" AS ENUM ('ZERO', 'ONE', 'TWO', 'FEW', 'MANY', 'OTHER');

-- CreateEnum
CREATE TYPE "TimeZoneKind" AS ENUM ('ZONE', 'LINK');

-- CreateEnum
CREATE TYPE "TranslationState" AS ENUM ('INITIAL', 'TRANSLATED', 'REVIEWED', 'FINAL');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "countries" (
    "id" UUID NOT NULL,
    "alpha2" CHAR(2) NOT NULL,
    "alpha3" CHAR(3),
    "numeric_code" CHAR(3),
    "short_name" TEXT NOT NULL,
    "formal_name" TEXT,
    "status" "CountryCodeStatus" NOT NULL DEFAULT 'OFFICIALLY_ASSIGNED',
    "withdrawn_on" DATE,
    "calling_code" VARCHAR(7),
    "tender_code" VARCHAR(10),
    "is_independent" BOOLEAN NOT NULL DEFAULT true,
    "first_day_of_week" "Weekday" NOT NULL DEFAULT 'MONDAY',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "countries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "administrative_subdivisions" (
    "id" UUID NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "code" VARCHAR(6) NOT NULL,
    "parent_code" VARCHAR(6),
    "category" "SubdivisionCategory" NOT NULL,
    "name" TEXT NOT NULL,
    "name_language_code" VARCHAR(12),
    "local_variation" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "administrative_subdivisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "currencies" (
    "id" UUID NOT NULL,
    "code" VARCHAR(10) NOT NULL,
    "numeric_code" CHAR(3),
    "kind" "CurrencyKind" NOT NULL DEFAULT 'NATIONAL',
    "name" TEXT NOT NULL,
    "symbol" VARCHAR(8),
    "minor_unit" INTEGER,
    "cash_rounding" DECIMAL(10,4),
    "dti" CHAR(9),
    "status" "CurrencyStatus" NOT NULL DEFAULT 'ACTIVE',
    "withdrawn_on" DATE,
    "successor_code" VARCHAR(10),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "currencies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "languages" (
    "id" UUID NOT NULL,
    "code" VARCHAR(12) NOT NULL,
    "iso639_3" CHAR(3) NOT NULL,
    "english_name" TEXT NOT NULL,
    "endonym" TEXT NOT NULL,
    "script" CHAR(4) NOT NULL,
    "direction" "TextDirection" NOT NULL DEFAULT 'LTR',
    "plural_categories" "PluralCategory"[],
    "is_supported" BOOLEAN NOT NULL DEFAULT false,
    "fallback_code" VARCHAR(12),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "languages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "time_zones" (
    "id" UUID NOT NULL,
    "name" VARCHAR(32) NOT NULL,
    "kind" "TimeZoneKind" NOT NULL DEFAULT 'ZONE',
    "canonical_name" VARCHAR(32),
    "standard_offset_minutes" SMALLINT NOT NULL,
    "daylight_offset_minutes" SMALLINT,
    "country_codes" TEXT[],
    "latitude" DECIMAL(8,5),
    "longitude" DECIMAL(8,5),
    "metazone" TEXT,
    "tzdb_version" VARCHAR(8) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "time_zones_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "translation_strings" (
    "id" UUID NOT NULL,
    "namespace" VARCHAR(63) NOT NULL,
    "message_key" VARCHAR(200) NOT NULL,
    "language_code" VARCHAR(12) NOT NULL,
    "source_pattern" TEXT NOT NULL,
    "pattern" TEXT NOT NULL,
    "context" TEXT,
    "state" "TranslationState" NOT NULL DEFAULT 'INITIAL',
    "is_machine_translated" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "translated_by_id" UUID,
    "reviewed_by_id" UUID,
    "reviewed_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "translation_strings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "countries_alpha2_key" ON "countries"("alpha2");

-- CreateIndex
CREATE UNIQUE INDEX "countries_alpha3_key" ON "countries"("alpha3");

-- CreateIndex
CREATE UNIQUE INDEX "countries_numeric_code_key" ON "countries"("numeric_code");

-- CreateIndex
CREATE INDEX "countries_tender_code_idx" ON "countries"("tender_code");

-- CreateIndex
CREATE UNIQUE INDEX "administrative_subdivisions_code_key" ON "administrative_subdivisions"("code");

-- CreateIndex
CREATE INDEX "administrative_subdivisions_country_code_category_idx" ON "administrative_subdivisions"("country_code", "category");

-- CreateIndex
CREATE INDEX "administrative_subdivisions_parent_code_idx" ON "administrative_subdivisions"("parent_code");

-- CreateIndex
CREATE INDEX "administrative_subdivisions_name_language_code_idx" ON "administrative_subdivisions"("name_language_code");

-- CreateIndex
CREATE UNIQUE INDEX "currencies_code_key" ON "currencies"("code");

-- CreateIndex
CREATE UNIQUE INDEX "currencies_dti_key" ON "currencies"("dti");

-- CreateIndex
CREATE INDEX "currencies_successor_code_idx" ON "currencies"("successor_code");

-- CreateIndex
CREATE UNIQUE INDEX "languages_code_key" ON "languages"("code");

-- CreateIndex
CREATE INDEX "languages_fallback_code_idx" ON "languages"("fallback_code");

-- CreateIndex
CREATE INDEX "languages_iso639_3_idx" ON "languages"("iso639_3");

-- CreateIndex
CREATE UNIQUE INDEX "time_zones_name_key" ON "time_zones"("name");

-- CreateIndex
CREATE INDEX "time_zones_canonical_name_idx" ON "time_zones"("canonical_name");

-- CreateIndex
CREATE INDEX "time_zones_country_codes_idx" ON "time_zones" USING GIN ("country_codes");

-- CreateIndex
CREATE INDEX "translation_strings_language_code_namespace_idx" ON "translation_strings"("language_code", "namespace");

-- CreateIndex
CREATE INDEX "translation_strings_translated_by_id_idx" ON "translation_strings"("translated_by_id");

-- CreateIndex
CREATE INDEX "translation_strings_reviewed_by_id_idx" ON "translation_strings"("reviewed_by_id");

-- CreateIndex
CREATE INDEX "translation_strings_organization_id_idx" ON "translation_strings"("organization_id");

-- CreateIndex
CREATE INDEX "translation_strings_compliance_id_idx" ON "translation_strings"("compliance_id");

-- AddForeignKey
ALTER TABLE "countries" ADD CONSTRAINT "countries_tender_code_fkey" FOREIGN KEY ("tender_code") REFERENCES "currencies"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "administrative_subdivisions" ADD CONSTRAINT "administrative_subdivisions_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("alpha2") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "administrative_subdivisions" ADD CONSTRAINT "administrative_subdivisions_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "administrative_subdivisions"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "administrative_subdivisions" ADD CONSTRAINT "administrative_subdivisions_name_language_code_fkey" FOREIGN KEY ("name_language_code") REFERENCES "languages"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "currencies" ADD CONSTRAINT "currencies_successor_code_fkey" FOREIGN KEY ("successor_code") REFERENCES "currencies"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "languages" ADD CONSTRAINT "languages_fallback_code_fkey" FOREIGN KEY ("fallback_code") REFERENCES "languages"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_zones" ADD CONSTRAINT "time_zones_canonical_name_fkey" FOREIGN KEY ("canonical_name") REFERENCES "time_zones"("name") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translation_strings" ADD CONSTRAINT "translation_strings_language_code_fkey" FOREIGN KEY ("language_code") REFERENCES "languages"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of countries
ALTER TABLE "countries" ADD CONSTRAINT "countries_alpha2_alpha3_0243a656_check"
    CHECK (alpha2 ~ '^[A-Z]{2}$' AND alpha3 ~ '^[A-Z]{3}$');
ALTER TABLE "countries" ADD CONSTRAINT "countries_numeric_code_71396ac8_check"
    CHECK (numeric_code ~ '^[0-9]{3}$' AND numeric_code <> '000');
ALTER TABLE "countries" ADD CONSTRAINT "countries_status_alpha3_numeric_code_38ec9592_check"
    CHECK (status <> 'OFFICIALLY_ASSIGNED' OR (alpha3 IS NOT NULL AND numeric_code IS NOT NULL));
ALTER TABLE "countries" ADD CONSTRAINT "countries_short_name_d88075c5_check"
    CHECK (char_length(short_name) BETWEEN 1 AND 100);
ALTER TABLE "countries" ADD CONSTRAINT "countries_calling_code_07443eb6_check"
    CHECK (calling_code ~ '^[1-9][0-9]{0,6}$');
ALTER TABLE "countries" ADD CONSTRAINT "countries_withdrawn_on_status_c38b0221_check"
    CHECK (withdrawn_on IS NULL OR status <> 'OFFICIALLY_ASSIGNED');
ALTER TABLE "countries" ADD CONSTRAINT "countries_status_withdrawn_on_c08e5107_check"
    CHECK (status <> 'FORMERLY_USED' OR withdrawn_on IS NOT NULL);

-- Safeguards of administrative_subdivisions
ALTER TABLE "administrative_subdivisions" ADD CONSTRAINT "administrative_subdivisions_code_6d6e98b9_check"
    CHECK (code ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$');
ALTER TABLE "administrative_subdivisions" ADD CONSTRAINT "administrative_subdivisions_code_country_code_e8f30ab2_check"
    CHECK (left(code, 2) = country_code);
ALTER TABLE "administrative_subdivisions" ADD CONSTRAINT "administrative_subdivisions_parent_code_code_cou_369600a3_check"
    CHECK (parent_code <> code AND left(parent_code, 2) = country_code);
ALTER TABLE "administrative_subdivisions" ADD CONSTRAINT "administrative_subdivisions_name_cd5434f7_check"
    CHECK (char_length(name) BETWEEN 1 AND 150);

-- Safeguards of currencies
ALTER TABLE "currencies" ADD CONSTRAINT "currencies_code_041eec8c_check"
    CHECK (code ~ '^[A-Z][A-Z0-9]{2,9}$');
ALTER TABLE "currencies" ADD CONSTRAINT "currencies_kind_code_3fd7ab1b_check"
    CHECK (kind = 'TOKEN' OR code ~ '^[A-Z]{3}$');
ALTER TABLE "currencies" ADD CONSTRAINT "currencies_kind_numeric_code_6ab331bf_check"
    CHECK ((kind = 'TOKEN') = (numeric_code IS NULL));
ALTER TABLE "currencies" ADD CONSTRAINT "currencies_numeric_code_1c3e096e_check"
    CHECK (numeric_code ~ '^[0-9]{3}$');
ALTER TABLE "currencies" ADD CONSTRAINT "currencies_minor_unit_53aa1bd9_check"
    CHECK (minor_unit BETWEEN 0 AND 18);
ALTER TABLE "currencies" ADD CONSTRAINT "currencies_kind_minor_unit_a7e84af7_check"
    CHECK (kind NOT IN ('NATIONAL', 'FUND') OR minor_unit IS NULL OR minor_unit <= 4);
ALTER TABLE "currencies" ADD CONSTRAINT "currencies_kind_dti_6651641e_check"
    CHECK (kind = 'TOKEN' OR dti IS NULL);
ALTER TABLE "currencies" ADD CONSTRAINT "currencies_dti_8c2609c1_check"
    CHECK (dti ~ '^[0-9B-DF-HJ-NP-TV-XZ]{9}$');
ALTER TABLE "currencies" ADD CONSTRAINT "currencies_cash_rounding_26f6c1cb_check"
    CHECK (cash_rounding > 0 AND cash_rounding < 'NaN');
ALTER TABLE "currencies" ADD CONSTRAINT "currencies_status_withdrawn_on_dec85058_check"
    CHECK ((status = 'HISTORIC') = (withdrawn_on IS NOT NULL));
ALTER TABLE "currencies" ADD CONSTRAINT "currencies_successor_code_code_e44b608c_check"
    CHECK (successor_code <> code);
ALTER TABLE "currencies" ADD CONSTRAINT "currencies_successor_code_status_90dd0170_check"
    CHECK (successor_code IS NULL OR status = 'HISTORIC');
CREATE UNIQUE INDEX "currencies_numeric_code_8cc6b16b_key" ON "currencies" ("numeric_code")
    WHERE (status = 'ACTIVE');

-- Safeguards of languages
ALTER TABLE "languages" ADD CONSTRAINT "languages_code_d13f5d5c_check"
    CHECK (code ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$');
ALTER TABLE "languages" ADD CONSTRAINT "languages_iso639_3_script_ca4d3fcb_check"
    CHECK (iso639_3 ~ '^[a-z]{3}$' AND script ~ '^[A-Z][a-z]{3}$');
ALTER TABLE "languages" ADD CONSTRAINT "languages_plural_categories_c7ef22c9_check"
    CHECK (coalesce(cardinality(plural_categories), 0) BETWEEN 1 AND 6 AND 'OTHER' = ANY (plural_categories));
ALTER TABLE "languages" ADD CONSTRAINT "languages_fallback_code_code_82ed7c21_check"
    CHECK (fallback_code <> code);
ALTER TABLE "languages" ADD CONSTRAINT "languages_code_fallback_code_is_supported_1b38e873_check"
    CHECK (code = 'en' OR fallback_code IS NOT NULL OR NOT is_supported);

-- Safeguards of time_zones
ALTER TABLE "time_zones" ADD CONSTRAINT "time_zones_name_c3fe09c6_check"
    CHECK (name ~ '^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}$');
ALTER TABLE "time_zones" ADD CONSTRAINT "time_zones_kind_canonical_name_d46f93d3_check"
    CHECK ((kind = 'LINK') = (canonical_name IS NOT NULL));
ALTER TABLE "time_zones" ADD CONSTRAINT "time_zones_canonical_name_name_41e5a8e1_check"
    CHECK (canonical_name <> name);
ALTER TABLE "time_zones" ADD CONSTRAINT "time_zones_standard_offset_minutes_83ede5a1_check"
    CHECK (standard_offset_minutes BETWEEN -720 AND 840);
ALTER TABLE "time_zones" ADD CONSTRAINT "time_zones_daylight_offset_minutes_standard_offs_c26f10bb_check"
    CHECK (daylight_offset_minutes BETWEEN -720 AND 900 AND daylight_offset_minutes <> standard_offset_minutes);
ALTER TABLE "time_zones" ADD CONSTRAINT "time_zones_latitude_longitude_8cbc6d94_check"
    CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);
ALTER TABLE "time_zones" ADD CONSTRAINT "time_zones_latitude_longitude_caca1934_check"
    CHECK ((latitude IS NULL) = (longitude IS NULL));
ALTER TABLE "time_zones" ADD CONSTRAINT "time_zones_tzdb_version_4131b56b_check"
    CHECK (tzdb_version ~ '^[0-9]{4}[a-z]{1,2}$');
ALTER TABLE "time_zones" ADD CONSTRAINT "time_zones_country_codes_ed433cc7_check"
    CHECK (array_to_string(country_codes, ',') ~ '^([A-Z]{2}(,[A-Z]{2})*)?$');

-- Safeguards of translation_strings
ALTER TABLE "translation_strings" ADD CONSTRAINT "translation_strings_namespace_message_key_c0b1df95_check"
    CHECK (namespace ~ '^[a-z][a-z0-9-]{0,62}$' AND message_key ~ '^[A-Za-z0-9_.-]{1,200}$');
ALTER TABLE "translation_strings" ADD CONSTRAINT "translation_strings_pattern_f22f6778_check"
    CHECK (char_length(pattern) BETWEEN 1 AND 10000);
ALTER TABLE "translation_strings" ADD CONSTRAINT "translation_strings_version_2ca61a91_check"
    CHECK (version >= 1);
ALTER TABLE "translation_strings" ADD CONSTRAINT "translation_strings_reviewed_by_id_translated_by_b2689813_check"
    CHECK (reviewed_by_id <> translated_by_id);
ALTER TABLE "translation_strings" ADD CONSTRAINT "translation_strings_state_reviewed_at_b32b4cb7_check"
    CHECK (state NOT IN ('REVIEWED', 'FINAL') OR reviewed_at IS NOT NULL);
ALTER TABLE "translation_strings" ADD CONSTRAINT "translation_strings_state_pattern_source_pattern_67e4d7b0_check"
    CHECK (state <> 'INITIAL' OR pattern = source_pattern);
ALTER TABLE "translation_strings" ADD CONSTRAINT "translation_strings_reviewed_by_id_reviewed_at_5ad8e6f8_check"
    CHECK (reviewed_by_id IS NULL OR reviewed_at IS NOT NULL);
CREATE UNIQUE INDEX "translation_strings_namespace_message_key_language_c11260b6_key" ON "translation_strings" ("namespace", "message_key", "language_code")
    WHERE (organization_id IS NULL AND deleted_at IS NULL);
CREATE UNIQUE INDEX "translation_strings_organization_id_namespace_mess_96a56590_key" ON "translation_strings" ("organization_id", "namespace", "message_key", "language_code")
    WHERE (organization_id IS NOT NULL AND deleted_at IS NULL);

-- Access to countries
ALTER TABLE "countries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "countries" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "countries" TO azora_service;
GRANT SELECT ON "countries" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "countries_bf490daa_access" ON "countries"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "countries" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "countries" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "countries" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."countries" WITH (security_barrier = true) AS
    SELECT "id", "alpha2", "alpha3", "numeric_code", "short_name", "formal_name", "status", "withdrawn_on",
        "calling_code", "tender_code", "is_independent", "first_day_of_week", "created_at", "updated_at", "deleted_at"
    FROM "countries";
GRANT SELECT ON azora_reader."countries" TO azora_reader;
ALTER VIEW azora_reader."countries" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "countries"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "countries"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "countries"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "countries"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to administrative_subdivisions
ALTER TABLE "administrative_subdivisions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "administrative_subdivisions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "administrative_subdivisions" TO azora_service;
GRANT SELECT ON "administrative_subdivisions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "administrative_subdivisions_b931c6f3_access" ON "administrative_subdivisions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "administrative_subdivisions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "administrative_subdivisions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "administrative_subdivisions" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."administrative_subdivisions" WITH (security_barrier = true) AS
    SELECT "id", "country_code", "code", "parent_code", "category", "name", "name_language_code", "local_variation",
        "created_at", "updated_at", "deleted_at"
    FROM "administrative_subdivisions";
GRANT SELECT ON azora_reader."administrative_subdivisions" TO azora_reader;
ALTER VIEW azora_reader."administrative_subdivisions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "administrative_subdivisions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "administrative_subdivisions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "administrative_subdivisions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "administrative_subdivisions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to currencies
ALTER TABLE "currencies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "currencies" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "currencies" TO azora_service;
GRANT SELECT ON "currencies" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "currencies_fa3a882e_access" ON "currencies"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "currencies" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "currencies" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "currencies" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."currencies" WITH (security_barrier = true) AS
    SELECT "id", "code", "numeric_code", "kind", "name", "symbol", "minor_unit", "cash_rounding", "dti", "status",
        "withdrawn_on", "successor_code", "created_at", "updated_at", "deleted_at"
    FROM "currencies";
GRANT SELECT ON azora_reader."currencies" TO azora_reader;
ALTER VIEW azora_reader."currencies" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "currencies"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "currencies"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "currencies"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "currencies"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to languages
ALTER TABLE "languages" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "languages" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "languages" TO azora_service;
GRANT SELECT ON "languages" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "languages_0c9db17c_access" ON "languages"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "languages" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "languages" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "languages" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."languages" WITH (security_barrier = true) AS
    SELECT "id", "code", "iso639_3", "english_name", "endonym", "script", "direction", "plural_categories",
        "is_supported", "fallback_code", "created_at", "updated_at", "deleted_at"
    FROM "languages";
GRANT SELECT ON azora_reader."languages" TO azora_reader;
ALTER VIEW azora_reader."languages" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "languages"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "languages"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "languages"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "languages"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to time_zones
ALTER TABLE "time_zones" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "time_zones" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "time_zones" TO azora_service;
GRANT SELECT ON "time_zones" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "time_zones_6f5dc26b_access" ON "time_zones"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "time_zones" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "time_zones" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "time_zones" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."time_zones" WITH (security_barrier = true) AS
    SELECT "id", "name", "kind", "canonical_name", "standard_offset_minutes", "daylight_offset_minutes", "country_codes",
        "latitude", "longitude", "metazone", "tzdb_version", "created_at", "updated_at", "deleted_at"
    FROM "time_zones";
GRANT SELECT ON azora_reader."time_zones" TO azora_reader;
ALTER VIEW azora_reader."time_zones" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "time_zones"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "time_zones"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "time_zones"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "time_zones"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to translation_strings
ALTER TABLE "translation_strings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "translation_strings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "translation_strings" TO azora_service;
GRANT SELECT ON "translation_strings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "translation_strings_e469aacb_access" ON "translation_strings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "translation_strings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "translation_strings" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "translation_strings" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "organization_id" = (SELECT azora.tenant()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."translation_strings" WITH (security_barrier = true) AS
    SELECT "id", "namespace", "message_key", "language_code", "source_pattern", "pattern", "context", "state",
        "is_machine_translated", "version", "translated_by_id", "reviewed_by_id", "reviewed_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "translation_strings";
GRANT SELECT ON azora_reader."translation_strings" TO azora_reader;
ALTER VIEW azora_reader."translation_strings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "translation_strings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "translation_strings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "translation_strings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "translation_strings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
