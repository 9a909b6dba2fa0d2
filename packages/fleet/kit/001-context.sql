-- The schema of the platform kit, and the context of a request: for whom the database is being asked.
-- A session sets it with set_config('azora.<name>', …, true), so that it ends with the transaction. A pooled connection
-- then reads '' rather than NULL; both mean that there is none.
-- Bodies in the form RETURN … are bound when they are made, so no search path can change what they call, and the planner
-- can inline them. All other functions of the kit say search_path = pg_catalog, pg_temp: where pg_temp is not named, it
-- comes first for types and tables, and what a session made there would be taken for PostgreSQL's own.

CREATE SCHEMA azora;
COMMENT ON SCHEMA azora IS 'Platform kit: request context, audit trail, maintenance, outbox. Made and upgraded by azora migrate.';

-- One row for each file of the kit that has been run here.
CREATE TABLE azora.kit_version (
  version      integer PRIMARY KEY,
  installed_at timestamptz NOT NULL DEFAULT now()
);

-- The person who is asking. A value that is no UUID is refused (22P02) rather than taken for nobody.
CREATE FUNCTION azora.subject() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('azora.subject', true), '')::uuid;

-- The organisation for which they are asking.
CREATE FUNCTION azora.tenant() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('azora.tenant', true), '')::uuid;

-- Who is named in the audit trail: a person's id, or a service and its reason.
CREATE FUNCTION azora.actor() RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('azora.actor', true), '');

-- What ties the entries of one request together, across services.
CREATE FUNCTION azora.request_id() RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('azora.request_id', true), '');

-- Whether soft-deleted rows are to be shown.
CREATE FUNCTION azora.include_deleted() RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(nullif(current_setting('azora.include_deleted', true), '')::boolean, false);

-- The role that a session has taken on. Inside a SECURITY DEFINER function, current_user no longer says so.
CREATE FUNCTION azora.acting_role() RETURNS name
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(nullif(current_setting('role', true), 'none'), session_user)::name;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA azora FROM PUBLIC;
GRANT USAGE ON SCHEMA azora TO azora_user, azora_service, azora_reader, azora_maintenance, azora_masker;
GRANT EXECUTE ON FUNCTION azora.subject(), azora.tenant(), azora.actor(), azora.request_id(), azora.include_deleted()
  TO azora_user, azora_service, azora_maintenance;
