-- Soft deletion. Users have no right to set deleted_at, and a policy that hides deleted rows would make their UPDATE fail:
-- so these functions run as the kit's owner, and admit exactly what the caller may DELETE. They read the table's own
-- policies for the role that the session has taken on, rather than repeat what those say.
-- A row that is not there, is another's or has that state already gives false: which of the three, nobody learns.

CREATE FUNCTION azora.soft_delete(target regclass, row_id uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ BEGIN RETURN azora.set_deleted(target, row_id, true); END $$;

-- Deleted rows are out of the caller's sight unless they ask for them; here they do.
CREATE FUNCTION azora.restore(target regclass, row_id uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    setting  text := current_setting('azora.include_deleted', true);
    restored boolean;
  BEGIN
    PERFORM set_config('azora.include_deleted', 'true', true);
    restored := azora.set_deleted(target, row_id, false);
    PERFORM set_config('azora.include_deleted', coalesce(setting, ''), true);
    RETURN restored;
  END $$;

CREATE FUNCTION azora.set_deleted(target regclass, row_id uuid, deleted boolean) RETURNS boolean
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    acting         name := azora.acting_role();
    deleted_column name := azora.first_column(target, '{deleted_at,deletedAt}');
    updated_column name := azora.first_column(target, '{updated_at,updatedAt}');
    changed        bigint;
  BEGIN
    PERFORM azora.refuse_foreign_table(target);
    IF NOT has_table_privilege(acting, target, 'DELETE') THEN
      RAISE EXCEPTION 'permission denied: % may not delete rows of %', acting, target
        USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF deleted_column IS NULL THEN
      RAISE EXCEPTION '% has no column deleted_at', target USING ERRCODE = 'undefined_column';
    END IF;
    EXECUTE format('UPDATE %s AS %I SET %s%s WHERE id = $1 AND %I IS %s AND (%s) AND (%s)',
      target, azora.bare_name(target),
      azora.set_to_now(target, deleted_column, deleted),
      CASE WHEN updated_column IS NULL THEN '' ELSE ', ' || azora.set_to_now(target, updated_column, true) END,
      deleted_column, CASE WHEN deleted THEN 'NULL' ELSE 'NOT NULL' END,
      azora.policy_condition(target, acting, 'r'), azora.policy_condition(target, acting, 'd')) USING row_id;
    GET DIAGNOSTICS changed = ROW_COUNT;
    RETURN changed > 0;
  END $$;

-- Prisma writes the times of columns without a time zone in UTC.
CREATE FUNCTION azora.set_to_now(target regclass, column_name name, is_now boolean) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT format('%I = %s', column_name, CASE
        WHEN NOT is_now THEN 'NULL'
        WHEN atttypid = 'timestamp'::regtype THEN 'now() AT TIME ZONE ''UTC'''
        ELSE 'now()' END)
      FROM pg_catalog.pg_attribute WHERE attrelid = target AND attname = column_name
  $$;

-- The first of these columns that a table has.
CREATE FUNCTION azora.first_column(target regclass, candidates name[]) RETURNS name
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT attname FROM pg_catalog.pg_attribute
     WHERE attrelid = target AND attname = ANY (candidates) AND attnum > 0 AND NOT attisdropped
     ORDER BY array_position(candidates, attname) LIMIT 1
  $$;

-- What a table's policies let a role see ('r') or delete ('d'), as PostgreSQL puts them together: any of the permissive
-- ones, and all of the restrictive ones.
CREATE FUNCTION azora.policy_condition(target regclass, acting name, command "char") RETURNS text
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    permissive  text;
    restrictive text;
  BEGIN
    IF (SELECT rolsuper OR rolbypassrls FROM pg_catalog.pg_roles WHERE rolname = acting)
      OR NOT (SELECT relrowsecurity FROM pg_catalog.pg_class WHERE oid = target) THEN
      RETURN 'true';
    END IF;
    SELECT string_agg(condition, ' OR ') FILTER (WHERE polpermissive),
           string_agg(condition, ' AND ') FILTER (WHERE NOT polpermissive)
      INTO permissive, restrictive
      FROM (SELECT polpermissive, '(' || pg_get_expr(polqual, polrelid) || ')' AS condition
              FROM pg_catalog.pg_policy
             WHERE polrelid = target AND polcmd IN ('*', command)
               AND EXISTS (SELECT FROM unnest(polroles) AS for_roles (role)
                            WHERE role = 0 OR pg_has_role(acting, role, 'USAGE'))) AS policies;
    RETURN format('(%s) AND (%s)', coalesce(permissive, 'false'), coalesce(restrictive, 'true'));
  END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA azora FROM PUBLIC;
GRANT EXECUTE ON FUNCTION azora.soft_delete(regclass, uuid), azora.restore(regclass, uuid) TO azora_user, azora_service;
