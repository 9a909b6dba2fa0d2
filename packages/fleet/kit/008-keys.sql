-- Views of the keys of rows: those that are not soft-deleted, one a table whose children go with it, and those of whoever
-- is asking, one a table whose children are owned through it. Made by migrations and read by the policies of those children.
-- They read as their owner, so what they show does not depend on who may see the parent, and no policy of the parent costs
-- the children anything. Users have SELECT on them and no USAGE here: PostgreSQL asks for USAGE when a name is looked up
-- and for SELECT when a policy reads, so policies work and nobody can list keys.
CREATE SCHEMA azora_keys;
COMMENT ON SCHEMA azora_keys IS 'Keys of rows, for policies alone; made by migrations.';
