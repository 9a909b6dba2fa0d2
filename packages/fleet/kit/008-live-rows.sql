-- Views of the keys of rows that are not soft-deleted, one a table whose children go with it; made by migrations and read
-- by the policies of those children. They read as their owner, so whether a parent is deleted does not depend on who may
-- see the parent. Users have SELECT on them and no USAGE here: PostgreSQL asks for USAGE when a name is looked up and for
-- SELECT when a policy reads, so policies work and nobody can list keys.
CREATE SCHEMA azora_live;
COMMENT ON SCHEMA azora_live IS 'Keys of rows that are not soft-deleted, for policies alone; made by migrations.';
