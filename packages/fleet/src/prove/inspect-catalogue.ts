import type { Client } from '../postgres/connect.ts';

/** That a role may do something; `PUBLIC` is everybody. Rights of an object's own owner are not among them. */
export interface Right {
  readonly grantee: string;
  readonly privilege: string;
  /** Whether the grantee may give it on. */
  readonly grantable: boolean;
}

/** A row-level security policy. */
export interface Policy {
  readonly name: string;
  readonly command: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  readonly permissive: boolean;
  readonly roles: readonly string[];
}

/** A trigger that somebody made; those behind foreign keys are counted in {@link Relation.uncheckedKeys}. */
export interface Trigger {
  readonly name: string;
  /** `schema.function`. */
  readonly calls: string;
  readonly timing: 'BEFORE' | 'AFTER' | 'INSTEAD OF';
  readonly level: 'ROW' | 'STATEMENT';
  readonly events: readonly string[];
  /** `O`: fires; `D`: disabled; `R`: in replicas alone; `A`: always. */
  readonly enabled: string;
  /** Whether its function runs with the rights of the function's owner. */
  readonly definer: boolean;
  /** Whether a WHEN or a list of columns makes it fire less often. */
  readonly conditional: boolean;
}

/** A foreign key; `checked` where the server holds all rows to it. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
  /** `a` no action, `r` restrict, `c` cascade, `n` set null, `d` set default. */
  readonly onDelete: string;
  readonly checked: boolean;
}

/** A table, view, sequence or materialised view. */
export interface Relation {
  readonly schema: string;
  readonly name: string;
  /** `r` table, `p` partitioned, `v` view, `m` materialised view, `S` sequence, `f` foreign. */
  readonly kind: string;
  readonly owner: string;
  readonly rowSecurity: boolean;
  readonly forced: boolean;
  readonly options: readonly string[];
  readonly columns: readonly string[];
  readonly rights: readonly Right[];
  readonly columnRights: readonly (Right & { readonly column: string })[];
  readonly policies: readonly Policy[];
  readonly triggers: readonly Trigger[];
  /** Rewrite rules besides the one that makes a view. */
  readonly rules: readonly string[];
  /** Disabled triggers of foreign keys. */
  readonly uncheckedKeys: number;
  readonly foreignKeys: readonly ForeignKey[];
  /** Whether a crash of the server empties it. */
  readonly unlogged: boolean;
}

/** A schema, or the database itself. */
export interface Holder {
  readonly name: string;
  readonly owner: string;
  readonly rights: readonly Right[];
}

/**
 * A function that is not PostgreSQL's own. An extension's is among them only where it is its owner's door or leakproof: any
 * function can be made to belong to one.
 */
export interface RoutineFact {
  readonly schema: string;
  /** `name(types)`. */
  readonly signature: string;
  readonly owner: string;
  readonly definer: boolean;
  /** Whether conditions that call it are evaluated on rows before policies hide them. */
  readonly leakproof: boolean;
  /** Whether it is in a language in which it can do no more than who calls it; in `c` and `internal` it is the server. */
  readonly trusted: boolean;
  readonly rights: readonly Right[];
}

/** A setting that sessions start with, by `ALTER ROLE` or `ALTER DATABASE`. */
export interface StartSetting {
  /** undefined: everybody in this database. */
  readonly role: string | null;
  readonly setting: string;
}

/** A login that this database lets in, and which of the roles that matter it can become. */
export interface Admitted {
  readonly login: string;
  readonly superuser: boolean;
  readonly administers: boolean;
  readonly becomes: readonly string[];
}

/** What a database's catalogue says about who may do what. */
export interface Catalogue {
  /** The schema that the service's tables are in. */
  readonly schema: string;
  readonly database: Holder;
  readonly schemas: readonly Holder[];
  readonly relations: readonly Relation[];
  readonly routines: readonly RoutineFact[];
  /** What objects to come are granted, as `object type: right`. */
  readonly defaults: readonly Right[];
  /** Rights on PostgreSQL's own tables and functions beyond those that it comes with, by the object's name. */
  readonly systemRights: readonly (Right & { readonly on: string })[];
  readonly startSettings: readonly StartSetting[];
  readonly admitted: readonly Admitted[];
}

/** Reads the catalogue of the database of a connection: one query, whatever the number of tables. */
export const readCatalogue = async (client: Client): Promise<Catalogue> => {
  const { rows } = await client.query<{ catalogue: Catalogue }>(CATALOGUE);
  const catalogue = rows[0]?.catalogue;
  if (catalogue === undefined) throw new Error('unreachable: the query has no condition');
  return catalogue;
};

/** What an ACL gives to others than the owner, as JSON. */
const rights = (acl: string, owner: string, more = ''): string => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'grantee', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END,
      'privilege', a.privilege_type, 'grantable', a.is_grantable${more}) ORDER BY a.grantee, a.privilege_type), '[]')
    FROM aclexplode(${acl}) a WHERE a.grantee <> ${owner})`;

const isOwn = (classId: string, object: string): string => `
  NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = '${classId}'::regclass AND d.objid = ${object} AND d.deptype = 'e')`;

const ORDINARY_SCHEMA = `n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'`;

/** What initdb makes has lower numbers (FirstNormalObjectId in PostgreSQL's access/transam.h). */
const MADE_LATER = `f.oid >= 16384 AND n.nspname !~ '^pg_(temp|toast)'`;

const COLUMN_RIGHTS = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'column', k.attname, 'grantee', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END,
      'privilege', a.privilege_type, 'grantable', a.is_grantable)), '[]')
    FROM pg_attribute k, aclexplode(k.attacl) a
    WHERE k.attrelid = c.oid AND k.attnum > 0 AND NOT k.attisdropped AND a.grantee <> c.relowner)`;

const POLICIES = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'name', p.polname, 'permissive', p.polpermissive,
      'command', CASE p.polcmd WHEN '*' THEN 'ALL' WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT'
                               WHEN 'w' THEN 'UPDATE' ELSE 'DELETE' END,
      'roles', (SELECT jsonb_agg(CASE r WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(r) END) FROM unnest(p.polroles) r))
      ORDER BY p.polname), '[]')
    FROM pg_policy p WHERE p.polrelid = c.oid)`;

/** The bits of `tgtype` are those of PostgreSQL's catalog/pg_trigger.h. */
const TRIGGERS = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'name', t.tgname, 'calls', fn.nspname || '.' || f.proname, 'enabled', t.tgenabled, 'definer', f.prosecdef,
      'timing', CASE WHEN t.tgtype & 64 > 0 THEN 'INSTEAD OF' WHEN t.tgtype & 2 > 0 THEN 'BEFORE' ELSE 'AFTER' END,
      'level', CASE WHEN t.tgtype & 1 > 0 THEN 'ROW' ELSE 'STATEMENT' END,
      'events', array_remove(ARRAY[CASE WHEN t.tgtype & 4 > 0 THEN 'INSERT' END, CASE WHEN t.tgtype & 16 > 0 THEN 'UPDATE' END,
                                   CASE WHEN t.tgtype & 8 > 0 THEN 'DELETE' END, CASE WHEN t.tgtype & 32 > 0 THEN 'TRUNCATE' END], NULL),
      'conditional', t.tgqual IS NOT NULL OR cardinality(t.tgattr::int2[]) > 0) ORDER BY t.tgname), '[]')
    FROM pg_trigger t JOIN pg_proc f ON f.oid = t.tgfoid JOIN pg_namespace fn ON fn.oid = f.pronamespace
    WHERE t.tgrelid = c.oid AND NOT t.tgisinternal)`;

const namesOf = (relation: string, numbers: string): string => `
  ARRAY(SELECT attname FROM unnest(${numbers}) WITH ORDINALITY AS part (number, place)
          JOIN pg_attribute ON attrelid = ${relation} AND attnum = number ORDER BY place)`;

/** `conenforced` is there from PostgreSQL 18 on. */
const FOREIGN_KEYS = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'columns', ${namesOf('o.conrelid', 'o.conkey')}, 'table', p.relname, 'references', ${namesOf('o.confrelid', 'o.confkey')},
      'onDelete', o.confdeltype,
      'checked', o.convalidated AND coalesce((to_jsonb(o) ->> 'conenforced')::boolean, true))), '[]')
    FROM pg_constraint o JOIN pg_class p ON p.oid = o.confrelid WHERE o.conrelid = c.oid AND o.contype = 'f')`;

/** A login comes in by CONNECT; that of this session is the administrator's. */
const ADMITTED = `
  SELECT coalesce(jsonb_agg(jsonb_build_object(
      'login', l.rolname, 'superuser', l.rolsuper,
      'administers', l.rolname = session_user OR (l.rolcreaterole AND pg_has_role(l.oid, d.datdba, 'MEMBER')),
      'becomes', ARRAY(SELECT g.rolname FROM pg_roles g
                        WHERE (g.oid = d.datdba OR g.rolname ~ '^azora_[a-z]+$') AND pg_has_role(l.oid, g.oid, 'MEMBER')
                        ORDER BY 1)) ORDER BY l.rolname), '[]')
    FROM pg_roles l WHERE l.rolcanlogin AND has_database_privilege(l.oid, d.oid, 'CONNECT')`;

const CATALOGUE = `
  SELECT jsonb_build_object(
    'schema', current_schema(),
    'database', jsonb_build_object('name', d.datname, 'owner', pg_get_userbyid(d.datdba),
      'rights', ${rights(`coalesce(d.datacl, acldefault('d', d.datdba))`, 'd.datdba')}),
    'schemas', (SELECT jsonb_agg(jsonb_build_object('name', n.nspname, 'owner', pg_get_userbyid(n.nspowner),
        'rights', ${rights(`coalesce(n.nspacl, acldefault('n', n.nspowner))`, 'n.nspowner')}))
      FROM pg_namespace n WHERE ${ORDINARY_SCHEMA}),
    'relations', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'schema', n.nspname, 'name', c.relname, 'kind', c.relkind, 'owner', pg_get_userbyid(c.relowner),
        'rowSecurity', c.relrowsecurity, 'forced', c.relforcerowsecurity, 'options', coalesce(to_jsonb(c.reloptions), '[]'),
        'columns', ARRAY(SELECT attname FROM pg_attribute k
                          WHERE k.attrelid = c.oid AND k.attnum > 0 AND NOT k.attisdropped ORDER BY k.attnum),
        'rights', ${rights(`coalesce(c.relacl, acldefault((CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END)::"char", c.relowner))`, 'c.relowner')},
        'columnRights', ${COLUMN_RIGHTS}, 'policies', ${POLICIES}, 'triggers', ${TRIGGERS},
        'rules', ARRAY(SELECT w.rulename FROM pg_rewrite w WHERE w.ev_class = c.oid AND w.rulename <> '_RETURN'),
        'uncheckedKeys', (SELECT count(*) FROM pg_trigger t
                           WHERE t.tgrelid = c.oid AND t.tgisinternal AND t.tgenabled IN ('D', 'R')),
        'foreignKeys', ${FOREIGN_KEYS}, 'unlogged', c.relpersistence = 'u')), '[]')
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE ${ORDINARY_SCHEMA} AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND ${isOwn('pg_class', 'c.oid')}),
    'routines', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'schema', n.nspname, 'signature', f.proname || '(' || pg_get_function_identity_arguments(f.oid) || ')',
        'owner', pg_get_userbyid(f.proowner), 'definer', f.prosecdef, 'leakproof', f.proleakproof,
        'trusted', l.lanpltrusted, 'rights', ${rights(`coalesce(f.proacl, acldefault('f', f.proowner))`, 'f.proowner')})), '[]')
      FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace JOIN pg_language l ON l.oid = f.prolang
      WHERE (${ORDINARY_SCHEMA} AND ${isOwn('pg_proc', 'f.oid')}) OR ((f.prosecdef OR f.proleakproof) AND ${MADE_LATER})),
    'defaults', (SELECT coalesce(jsonb_agg(one), '[]')
      FROM pg_default_acl x, jsonb_array_elements(${rights('x.defaclacl', 'x.defaclrole')}) one),
    'systemRights', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'on', s.name, 'grantee', CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END,
        'privilege', a.privilege_type, 'grantable', a.is_grantable)), '[]')
      FROM (SELECT c.oid::regclass::text AS name, c.relacl AS acl, i.initprivs AS initial
              FROM pg_class c LEFT JOIN pg_init_privs i
                ON i.classoid = 'pg_class'::regclass AND i.objoid = c.oid AND i.objsubid = 0
              WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relacl IS NOT NULL
            UNION ALL
            SELECT c.oid::regclass::text || '.' || k.attname, k.attacl, i.initprivs
              FROM pg_attribute k JOIN pg_class c ON c.oid = k.attrelid LEFT JOIN pg_init_privs i
                ON i.classoid = 'pg_class'::regclass AND i.objoid = c.oid AND i.objsubid = k.attnum
              WHERE c.relnamespace = 'pg_catalog'::regnamespace AND k.attacl IS NOT NULL
            UNION ALL
            SELECT f.oid::regprocedure::text, f.proacl, i.initprivs
              FROM pg_proc f LEFT JOIN pg_init_privs i
                ON i.classoid = 'pg_proc'::regclass AND i.objoid = f.oid
              WHERE f.pronamespace = 'pg_catalog'::regnamespace AND f.proacl IS NOT NULL
            UNION ALL
            SELECT 'foreign server ' || srvname, srvacl, acldefault('S', srvowner) FROM pg_foreign_server
            UNION ALL
            SELECT 'foreign-data wrapper ' || fdwname, fdwacl, acldefault('F', fdwowner) FROM pg_foreign_data_wrapper
            UNION ALL
            SELECT 'large object ' || oid, lomacl, acldefault('L', lomowner) FROM pg_largeobject_metadata
            UNION ALL
            SELECT 'parameter ' || parname, paracl, NULL FROM pg_parameter_acl
            UNION ALL
            SELECT 'language ' || lanname, lanacl, NULL FROM pg_language WHERE lanacl IS NOT NULL) s,
        LATERAL (SELECT * FROM aclexplode(s.acl) EXCEPT SELECT * FROM aclexplode(s.initial)) a
      WHERE a.grantee <> 10),
    'startSettings', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'role', CASE s.setrole WHEN 0 THEN NULL ELSE pg_get_userbyid(s.setrole) END, 'setting', split_part(one, '=', 1))), '[]')
      FROM pg_db_role_setting s, unnest(s.setconfig) one WHERE s.setdatabase IN (0, d.oid)),
    'admitted', (${ADMITTED})
  ) AS catalogue
  FROM pg_database d WHERE d.datname = current_database()`;
