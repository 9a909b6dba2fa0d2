-- The masked views of a database's tables, put there by migrations and given to azora_masker, which for that needs CREATE.
CREATE SCHEMA azora_reader;
COMMENT ON SCHEMA azora_reader IS 'Masked views of this database, for azora_reader.';
GRANT USAGE ON SCHEMA azora_reader TO azora_reader, azora_masker;
GRANT CREATE ON SCHEMA azora_reader TO azora_masker;

-- Takes away everything that a migration's section "Access to <table>" made: policies for the platform's roles, triggers
-- that call the kit, the masked view, grants. Row-level security stays on, so that the table is closed, not open, until the
-- section is run anew. What others made by hand stays. Called by migrations, as the table's owner; a table that is gone
-- already is no error.
-- The schema's default is looked up by the caller, since this function has no search path.
CREATE FUNCTION azora.drop_access(target text, in_schema text DEFAULT current_schema()) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    relation  oid := (SELECT c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                       WHERE n.nspname = in_schema AND c.relname = target AND c.relkind IN ('r', 'p'));
    platform  name[] := '{azora_user,azora_service,azora_reader,azora_maintenance,azora_owner,azora_masker}';
    dropped   name;
  BEGIN
    EXECUTE format('DROP VIEW IF EXISTS azora_reader.%I', target);
    IF relation IS NULL THEN
      RETURN;
    END IF;
    FOR dropped IN SELECT polname FROM pg_catalog.pg_policy
       WHERE polrelid = relation
         AND EXISTS (SELECT FROM pg_catalog.pg_roles WHERE oid = ANY (polroles) AND rolname = ANY (platform)) LOOP
      EXECUTE format('DROP POLICY %I ON %I.%I', dropped, in_schema, target);
    END LOOP;
    FOR dropped IN SELECT tgname FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid
       WHERE t.tgrelid = relation AND NOT t.tgisinternal AND p.pronamespace = 'azora'::regnamespace LOOP
      EXECUTE format('DROP TRIGGER %I ON %I.%I', dropped, in_schema, target);
    END LOOP;
    EXECUTE format('REVOKE ALL ON %I.%I FROM azora_user, azora_service, azora_reader, azora_maintenance, azora_masker',
                   in_schema, target);
  END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA azora FROM PUBLIC;
