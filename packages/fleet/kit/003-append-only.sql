-- Rows that nobody at work changes or removes, and the two ways in which maintenance may.
--
-- The guard lets a statement through only while a ticket for its table and transaction is there. Nobody has any right to
-- the tickets; azora.purge and azora.redact, which run as the kit's owner, write one before they begin and take it away
-- when they are done. It never outlives the call, so nobody else ever sees one, and a setting (which anybody could
-- set) plays no part.

CREATE TABLE azora.maintenance_ticket (
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  relation       oid NOT NULL,
  purpose        text NOT NULL CHECK (purpose IN ('PURGE', 'REDACT')),
  PRIMARY KEY (transaction_id, relation, purpose)
);

CREATE FUNCTION azora.has_ticket(target oid, wanted text) RETURNS boolean
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    RETURN EXISTS (SELECT FROM azora.maintenance_ticket
                    WHERE transaction_id = pg_current_xact_id_if_assigned() AND relation = target AND purpose = wanted);
  END $$;

-- BEFORE UPDATE OR DELETE … FOR EACH ROW, and BEFORE TRUNCATE … FOR EACH STATEMENT.
-- Argument: the columns that azora.redact may replace or clear, '{email,name}'; none where it is left out. What
-- azora_maintenance is granted says the same, and both must.
CREATE FUNCTION azora.refuse_change() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    personal_columns text[] := coalesce(TG_ARGV[0], '{}');
  BEGIN
    IF TG_OP = 'DELETE' AND azora.has_ticket(TG_RELID, 'PURGE') THEN
      RETURN OLD;
    END IF;
    IF TG_OP = 'UPDATE' AND azora.has_ticket(TG_RELID, 'REDACT')
      AND to_jsonb(NEW) - personal_columns = to_jsonb(OLD) - personal_columns THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION '"%" is append-only: % is refused', TG_TABLE_NAME, TG_OP
      USING ERRCODE = 'insufficient_privilege',
            TABLE = TG_TABLE_NAME, SCHEMA = TG_TABLE_SCHEMA,
            HINT = 'Rows go with azora.purge and lose personal data with azora.redact, both as azora_maintenance.';
  END $$;

-- Nobody changes the trail itself either.
CREATE TRIGGER audit_trail_append_only BEFORE UPDATE OR DELETE ON azora.audit_trail
  FOR EACH ROW EXECUTE FUNCTION azora.refuse_change();
CREATE TRIGGER audit_trail_no_truncate BEFORE TRUNCATE ON azora.audit_trail
  FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Refuses what is no table of the service itself: the kit's, the catalogue's, the history of migrations.
CREATE FUNCTION azora.refuse_foreign_table(target regclass) RETURNS void
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF NOT EXISTS (
      SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
       WHERE c.oid = target AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
         AND n.nspname NOT IN ('azora', 'azora_reader', 'information_schema') AND n.nspname NOT LIKE 'pg\_%') THEN
      RAISE EXCEPTION '% is no table of this service', target USING ERRCODE = 'wrong_object_type';
    END IF;
  END $$;

-- Removes the rows that are older, by that column, and returns how many there were; with a limit no more than so many,
-- the oldest first, so that a large table is purged in transactions that end: again until it returns less.
CREATE FUNCTION azora.purge(target regclass, older_than timestamptz, by_column name, row_limit bigint DEFAULT NULL)
  RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    removed bigint;
    due     text := format('%I < $1', by_column);
  BEGIN
    PERFORM azora.refuse_foreign_table(target);
    IF row_limit < 1 THEN
      RAISE EXCEPTION 'a purge removes at least one row, not %', row_limit USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF older_than IS NULL OR older_than > now() THEN
      RAISE EXCEPTION 'a purge ends in the past, not at %', older_than USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF NOT EXISTS (
      SELECT FROM pg_catalog.pg_attribute
       WHERE attrelid = target AND attname = by_column AND attnum > 0 AND NOT attisdropped
         AND atttypid IN ('timestamptz'::regtype, 'timestamp'::regtype, 'date'::regtype)) THEN
      RAISE EXCEPTION '% has no point in time called "%"', target, by_column USING ERRCODE = 'undefined_column';
    END IF;
    INSERT INTO azora.maintenance_ticket (relation, purpose) VALUES (target, 'PURGE');
    IF row_limit IS NOT NULL THEN
      -- By their places, without looking at the others; in a partitioned table two rows may have the same.
      due := format(
        CASE WHEN (SELECT relkind FROM pg_catalog.pg_class WHERE oid = target) = 'p'
          THEN '(tableoid, ctid) IN (SELECT tableoid, ctid FROM %s WHERE %s ORDER BY %I LIMIT $2)'
          ELSE 'ctid = ANY (ARRAY(SELECT ctid FROM %s WHERE %s ORDER BY %I LIMIT $2))' END,
        target, due, by_column);
    END IF;
    EXECUTE format('DELETE FROM %s WHERE %s', target, due) USING older_than, row_limit;
    GET DIAGNOSTICS removed = ROW_COUNT;
    DELETE FROM azora.maintenance_ticket
     WHERE transaction_id = pg_current_xact_id() AND relation = target AND purpose = 'PURGE';
    PERFORM azora.record('PURGE', azora.bare_name(target), NULL,
                         jsonb_strip_nulls(jsonb_build_object(
                           'before', older_than, 'by', by_column, 'limit', row_limit, 'rows', removed)));
    RETURN removed;
  END $$;

-- Replaces personal data in some rows, append-only or not, and returns how many there were.
-- replacements: {"column": value, …}, the same for each row. The columns are those that azora_maintenance is granted to
-- update, which are the @pii ones, and those that it may not read, which are the @secret ones. A secret can be cleared
-- alone (null, or [] for a list): who could set one could sign in with it.
CREATE FUNCTION azora.redact(target regclass, ids uuid[], replacements jsonb) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    allowed     text[] := azora.personal_columns(target);
    refused     text;
    assignments text;
    changed     bigint;
  BEGIN
    PERFORM azora.refuse_foreign_table(target);
    IF jsonb_typeof(replacements) IS DISTINCT FROM 'object' OR replacements = '{}' THEN
      RAISE EXCEPTION 'replacements are an object of columns and values' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    SELECT key INTO refused FROM jsonb_each(replacements) AS given (key, value)
     WHERE key <> ALL (allowed) AND NOT (key = ANY (azora.secret_columns(target)) AND value IN ('null', '[]')) LIMIT 1;
    IF refused IS NOT NULL THEN
      RAISE EXCEPTION '"%" is no column of % with personal data', refused, target
        USING ERRCODE = 'insufficient_privilege',
              HINT = 'Columns marked @pii can be redacted: those that azora_maintenance may update; '
                'and those marked @secret cleared: with null, or [] for a list.';
    END IF;
    SELECT string_agg(format('%1$I = replaced.%1$I', key), ', ') INTO assignments
      FROM jsonb_object_keys(replacements) AS keys (key);
    INSERT INTO azora.maintenance_ticket (relation, purpose) VALUES (target, 'REDACT');
    EXECUTE format(
      'UPDATE %1$s AS row_now SET %2$s FROM jsonb_populate_record(NULL::%1$s, $1) AS replaced WHERE row_now.id = ANY ($2)',
      target, assignments) USING replacements, ids;
    GET DIAGNOSTICS changed = ROW_COUNT;
    DELETE FROM azora.maintenance_ticket
     WHERE transaction_id = pg_current_xact_id() AND relation = target AND purpose = 'REDACT';
    PERFORM azora.record('REDACT', azora.bare_name(target), NULL,
                         jsonb_build_object('ids', to_jsonb(ids), 'rows', changed,
                           'columns', (SELECT jsonb_agg(key) FROM jsonb_object_keys(replacements) AS keys (key))));
    RETURN changed;
  END $$;

CREATE FUNCTION azora.personal_columns(target regclass) RETURNS text[]
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT coalesce(array_agg(attname::text), '{}') FROM pg_catalog.pg_attribute
     WHERE attrelid = target AND attnum > 0 AND NOT attisdropped
       AND has_column_privilege('azora_maintenance', target, attnum, 'UPDATE')
  $$;

-- Only columns of tables with access rules: one that azora_maintenance may read nothing of has none.
CREATE FUNCTION azora.secret_columns(target regclass) RETURNS text[]
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT coalesce(array_agg(attname::text), '{}') FROM pg_catalog.pg_attribute
     WHERE attrelid = target AND attnum > 0 AND NOT attisdropped
       AND has_any_column_privilege('azora_maintenance', target, 'SELECT')
       AND NOT has_column_privilege('azora_maintenance', target, attnum, 'SELECT')
  $$;

CREATE FUNCTION azora.bare_name(target regclass) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$ SELECT relname::text FROM pg_catalog.pg_class WHERE oid = target $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA azora FROM PUBLIC;
GRANT EXECUTE ON FUNCTION azora.purge(regclass, timestamptz, name, bigint), azora.redact(regclass, uuid[], jsonb)
  TO azora_maintenance;
