-- The audit trail: who did what to which row, as whom, and what it was before and after.
--
-- Entries are numbered by a sequence and carry the id of their transaction, so writers share no lock; numbers can have
-- gaps and can become visible out of order, which whoever seals the trail must allow for (pg_snapshot_xmin).
-- The trigger functions run as the kit's owner: those who write to an audited table have no right to the trail.

CREATE TABLE azora.audit_trail (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor          text NOT NULL,
  role           text NOT NULL,
  subject        uuid,
  tenant         uuid,
  request_id     text,
  action         text NOT NULL,
  table_name     text NOT NULL,
  row_key        text,
  about          uuid,
  before         jsonb,
  after          jsonb
);
COMMENT ON COLUMN azora.audit_trail.actor IS 'Who: azora.actor(), else the subject, else the login.';
COMMENT ON COLUMN azora.audit_trail.role IS 'As whom: the role that the session had taken on; subject and tenant are its context.';
COMMENT ON COLUMN azora.audit_trail.action IS 'INSERT, UPDATE, DELETE, TRUNCATE, or the kit''s own PURGE, REDACT, FORGET.';
COMMENT ON COLUMN azora.audit_trail.about IS 'Whom the row belongs to, where a column of it says so.';
COMMENT ON COLUMN azora.audit_trail.before IS 'The row as it was: without secrets, personal data as keyed hashes.';

-- For a period of time; far cheaper to keep than a B-tree, as the table is written in that order.
CREATE INDEX audit_trail_recorded_at_idx ON azora.audit_trail USING brin (recorded_at);

ALTER TABLE azora.audit_trail ENABLE ROW LEVEL SECURITY;
ALTER TABLE azora.audit_trail FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_trail_owner ON azora.audit_trail TO azora_owner USING (true) WITH CHECK (true);
CREATE POLICY audit_trail_maintenance ON azora.audit_trail FOR SELECT TO azora_maintenance USING (true);
GRANT SELECT ON azora.audit_trail TO azora_maintenance;

-- The key under which personal data of a subject is hashed. Without it the hashes say nothing more, and the trail still
-- verifies.
CREATE TABLE azora.subject_salt (
  subject uuid PRIMARY KEY,
  salt    bytea NOT NULL DEFAULT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
);

-- Who is writing, as whom: what every entry of a statement has in common. OFFSET 0 keeps the planner from asking anew for
-- each row.
CREATE FUNCTION azora.writer() RETURNS TABLE (actor text, role text, subject uuid, tenant uuid, request_id text)
  LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
  BEGIN ATOMIC
    SELECT coalesce(azora.actor(), azora.subject()::text, session_user), azora.acting_role(), azora.subject(),
           azora.tenant(), azora.request_id() OFFSET 0;
  END;

-- Reading a row's image. What is asked for every row has no sub-select in its body, so that the planner inlines it; where a
-- value is named more than once there, the planner does so only if that is cheap. What stands in for the rare cases is
-- said to be (COST 1).

-- A row's key as text; the columns of a composite key are joined by commas.
CREATE FUNCTION azora.composite_key(image jsonb, key_columns text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1
  RETURN (SELECT string_agg(image ->> part, ',' ORDER BY place)
            FROM unnest(key_columns) WITH ORDINALITY AS parts (part, place));
CREATE FUNCTION azora.row_key(image jsonb, key_columns text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE cardinality(key_columns) WHEN 1 THEN image ->> key_columns[1]
                                       ELSE azora.composite_key(image, key_columns) END;

-- Whom a row is about: the first of these columns that is filled.
CREATE FUNCTION azora.first_filled(image jsonb, candidates text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1
  RETURN (SELECT image ->> part FROM unnest(candidates) WITH ORDINALITY AS parts (part, place)
           WHERE image ->> part IS NOT NULL ORDER BY place LIMIT 1);
CREATE FUNCTION azora.row_about(image jsonb, subject_columns text[]) RETURNS uuid
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (CASE cardinality(subject_columns) WHEN 0 THEN NULL
                                            WHEN 1 THEN image ->> subject_columns[1]
                                            ELSE azora.first_filled(image, subject_columns) END)::uuid;

-- Whose salt hashes a row: that of the person it is about, else one of its own, found by the row's key. Never NULL.
CREATE FUNCTION azora.own_salt(key text) RETURNS uuid
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN key::uuid
              ELSE md5(coalesce(key, ''))::uuid END;
CREATE FUNCTION azora.salt_owner(image jsonb, subject_columns text[], key_columns text[]) RETURNS uuid
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(azora.row_about(image, subject_columns), azora.own_salt(azora.row_key(image, key_columns)));

-- What the trail keeps of a row: its personal values as sha256(salt || column || ':' || value), NULL as NULL, no secrets.
-- In FROM, where a function of one SELECT becomes part of the query; anywhere else it would be a query of its own a row.
CREATE FUNCTION azora.kept_image(
  image jsonb, secret_columns text[], personal_columns text[], subject_columns text[], key_columns text[]
) RETURNS TABLE (kept jsonb)
  LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
  BEGIN ATOMIC
    SELECT (image || coalesce(
      (SELECT jsonb_object_agg(part, 'sha256:' || encode(sha256(
                (SELECT salt FROM azora.subject_salt
                  WHERE subject = azora.salt_owner(image, subject_columns, key_columns))
                || convert_to(part || ':' || (image ->> part), 'UTF8')), 'hex'))
         FROM unnest(personal_columns) AS parts (part) WHERE image ->> part IS NOT NULL),
      '{}'::jsonb)) - secret_columns;
  END;

-- The three triggers on rows say what of a row is not for the trail. Tables with nothing to hide, one person at most and
-- `id` as their key, which are most, name the column of the person the row is about, if there is one:
--      'user_id'
-- All others have at least two of these array literals; those at the end may be left out:
--   1. columns that are left out (@secret)              '{password_hash}'
--   2. columns that are hashed (@pii)                   '{email,name}'
--   3. columns that name the person the row is about    '{user_id}'     (none: the row gets a salt by its key)
--   4. columns of the key                               '{id}'          (the default)
--
-- Every writer waits for these functions, so they were written by measurement (`npm run bench -- audit`). Most tables have
-- a way of their own: one statement, since PL/pgSQL sets up each expression anew in each transaction, with nothing in it
-- that such a table does not need, since a plan is set up as a whole. Plans are kept (force_generic_plan): where statements
-- of one row and of many alternate, PostgreSQL would go on planning each anew. OFFSET 0 keeps the planner from making the
-- image of a row once for each time that it is named.
--
-- Salts that are missing are made first, by a statement of their own, since the next one must see what another transaction
-- made at the same moment; and in order, so that two writers do not wait for each other in a circle.

-- AFTER INSERT … REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
CREATE FUNCTION azora.audit_insert() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
  AS $$
  BEGIN
    IF TG_NARGS < 2 THEN
      INSERT INTO azora.audit_trail
        (actor, role, subject, tenant, request_id, action, table_name, row_key, about, after)
      SELECT w.actor, w.role, w.subject, w.tenant, w.request_id, TG_OP, TG_TABLE_NAME,
             n.image ->> 'id', (n.image ->> TG_ARGV[0])::uuid, n.image
        FROM azora.writer() w, (SELECT to_jsonb(r) AS image FROM new_rows r OFFSET 0) n;
      RETURN NULL;
    END IF;
    DECLARE
      secret_columns   text[] := coalesce(TG_ARGV[0], '{}');
      personal_columns text[] := coalesce(TG_ARGV[1], '{}');
      subject_columns  text[] := coalesce(TG_ARGV[2], '{}');
      key_columns      text[] := coalesce(TG_ARGV[3], '{id}');
    BEGIN
      IF personal_columns <> '{}' THEN
        INSERT INTO azora.subject_salt (subject)
        SELECT DISTINCT azora.salt_owner(n.image, subject_columns, key_columns) AS subject
          FROM (SELECT to_jsonb(r) AS image FROM new_rows r OFFSET 0) n
         ORDER BY subject
            ON CONFLICT DO NOTHING;
      END IF;
      INSERT INTO azora.audit_trail
        (actor, role, subject, tenant, request_id, action, table_name, row_key, about, after)
      SELECT w.actor, w.role, w.subject, w.tenant, w.request_id, TG_OP, TG_TABLE_NAME,
             azora.row_key(n.image, key_columns), azora.row_about(n.image, subject_columns), a.kept
        FROM azora.writer() w, (SELECT to_jsonb(r) AS image FROM new_rows r OFFSET 0) n,
             azora.kept_image(n.image, secret_columns, personal_columns, subject_columns, key_columns) a;
      RETURN NULL;
    END;
  END $$;

-- AFTER UPDATE … REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
-- A row whose key changed shows as one entry without after, and one without before.
CREATE FUNCTION azora.audit_update() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
  AS $$
  BEGIN
    IF TG_NARGS < 2 THEN
      INSERT INTO azora.audit_trail
        (actor, role, subject, tenant, request_id, action, table_name, row_key, about, before, after)
      SELECT w.actor, w.role, w.subject, w.tenant, w.request_id, TG_OP, TG_TABLE_NAME,
             coalesce(n.key, o.key), (coalesce(n.image, o.image) ->> TG_ARGV[0])::uuid, o.image, n.image
        FROM azora.writer() w CROSS JOIN (
                (SELECT image, image ->> 'id' AS key FROM (SELECT to_jsonb(r) AS image FROM old_rows r OFFSET 0) images) o
                FULL JOIN
                (SELECT image, image ->> 'id' AS key FROM (SELECT to_jsonb(r) AS image FROM new_rows r OFFSET 0) images) n
                ON n.key = o.key);
      RETURN NULL;
    END IF;
    DECLARE
      secret_columns   text[] := coalesce(TG_ARGV[0], '{}');
      personal_columns text[] := coalesce(TG_ARGV[1], '{}');
      subject_columns  text[] := coalesce(TG_ARGV[2], '{}');
      key_columns      text[] := coalesce(TG_ARGV[3], '{id}');
    BEGIN
      IF personal_columns <> '{}' THEN
        INSERT INTO azora.subject_salt (subject)
        SELECT DISTINCT azora.salt_owner(i.image, subject_columns, key_columns) AS subject
          FROM (SELECT to_jsonb(r) AS image FROM old_rows r UNION ALL SELECT to_jsonb(r) FROM new_rows r OFFSET 0) i
         ORDER BY subject
            ON CONFLICT DO NOTHING;
      END IF;
      INSERT INTO azora.audit_trail
        (actor, role, subject, tenant, request_id, action, table_name, row_key, about, before, after)
      SELECT w.actor, w.role, w.subject, w.tenant, w.request_id, TG_OP, TG_TABLE_NAME,
             coalesce(n.key, o.key), azora.row_about(coalesce(n.image, o.image), subject_columns), b.kept, a.kept
        FROM azora.writer() w CROSS JOIN (
                (SELECT image, azora.row_key(image, key_columns) AS key
                   FROM (SELECT to_jsonb(r) AS image FROM old_rows r OFFSET 0) images) o
                FULL JOIN
                (SELECT image, azora.row_key(image, key_columns) AS key
                   FROM (SELECT to_jsonb(r) AS image FROM new_rows r OFFSET 0) images) n
                ON n.key = o.key),
             azora.kept_image(o.image, secret_columns, personal_columns, subject_columns, key_columns) b,
             azora.kept_image(n.image, secret_columns, personal_columns, subject_columns, key_columns) a;
      RETURN NULL;
    END;
  END $$;

-- AFTER DELETE … REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
-- What azora.purge removes is recorded by its key alone: the trail must not keep what retention has let go.
CREATE FUNCTION azora.audit_delete() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
  AS $$
  DECLARE
    is_purge boolean := azora.has_ticket(TG_RELID, 'PURGE');
  BEGIN
    IF TG_NARGS < 2 THEN
      INSERT INTO azora.audit_trail
        (actor, role, subject, tenant, request_id, action, table_name, row_key, about, before)
      SELECT w.actor, w.role, w.subject, w.tenant, w.request_id, TG_OP, TG_TABLE_NAME,
             o.image ->> 'id', (o.image ->> TG_ARGV[0])::uuid, CASE WHEN NOT is_purge THEN o.image END
        FROM azora.writer() w, (SELECT to_jsonb(r) AS image FROM old_rows r OFFSET 0) o;
      RETURN NULL;
    END IF;
    DECLARE
      secret_columns   text[] := coalesce(TG_ARGV[0], '{}');
      personal_columns text[] := coalesce(TG_ARGV[1], '{}');
      subject_columns  text[] := coalesce(TG_ARGV[2], '{}');
      key_columns      text[] := coalesce(TG_ARGV[3], '{id}');
    BEGIN
      IF personal_columns <> '{}' AND NOT is_purge THEN
        INSERT INTO azora.subject_salt (subject)
        SELECT DISTINCT azora.salt_owner(n.image, subject_columns, key_columns) AS subject
          FROM (SELECT to_jsonb(r) AS image FROM old_rows r OFFSET 0) n
         ORDER BY subject
            ON CONFLICT DO NOTHING;
      END IF;
      INSERT INTO azora.audit_trail
        (actor, role, subject, tenant, request_id, action, table_name, row_key, about, before)
      SELECT w.actor, w.role, w.subject, w.tenant, w.request_id, TG_OP, TG_TABLE_NAME,
             azora.row_key(o.image, key_columns), azora.row_about(o.image, subject_columns), b.kept
        FROM azora.writer() w, (SELECT to_jsonb(r) AS image FROM old_rows r OFFSET 0) o,
             azora.kept_image(CASE WHEN NOT is_purge THEN o.image END, secret_columns, personal_columns, subject_columns, key_columns) b;
      RETURN NULL;
    END;
  END $$;

-- AFTER TRUNCATE … FOR EACH STATEMENT
CREATE FUNCTION azora.audit_truncate() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    PERFORM azora.record('TRUNCATE', TG_TABLE_NAME, NULL, NULL);
    RETURN NULL;
  END $$;

-- An entry about something other than one statement's rows; for the kit's own functions. The transaction gets its id
-- before the entry gets its number, as it does where rows were changed: sealing goes by that.
CREATE FUNCTION azora.record(done text, to_table text, to_row text, details jsonb) RETURNS void
  LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT pg_current_xact_id();
    INSERT INTO azora.audit_trail (actor, role, subject, tenant, request_id, action, table_name, row_key, after)
    SELECT w.actor, w.role, w.subject, w.tenant, w.request_id, done, to_table, to_row, details FROM azora.writer() w
  $$;

-- Destroys the key of a subject's hashes: part of erasing them. True where there was one.
CREATE FUNCTION azora.forget_subject(forgotten uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    found_one boolean;
  BEGIN
    DELETE FROM azora.subject_salt WHERE subject = forgotten;
    found_one := FOUND;
    PERFORM azora.record('FORGET', 'subject_salt', forgotten::text, NULL);
    RETURN found_one;
  END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA azora FROM PUBLIC;
GRANT EXECUTE ON FUNCTION azora.forget_subject(uuid) TO azora_maintenance;
