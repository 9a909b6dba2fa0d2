-- What the database holds for the sealing of the trail: the segments of its history, and the rights of whoever seals. The
-- seals themselves are elsewhere, as nothing in a database is out of its superuser's reach.
--
-- Segment 0 begins with the first seal; its row here is how a lost seal file is noticed. A database that was restored is
-- another history than the one that was sealed. It goes on in a segment of its own, which `azora audit segment` opens: rows
-- that came with the restore are those up to last_restored_id, and later ones belong to transactions from
-- first_transaction on.

CREATE TABLE azora.audit_segment (
  segment           integer PRIMARY KEY CHECK (segment >= 0),
  opened_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
  opened_by         text NOT NULL DEFAULT session_user,
  reason            text NOT NULL CHECK (reason <> ''),
  follows_hash      text CHECK (follows_hash ~ '^[0-9a-f]{64}$'),
  last_restored_id  bigint NOT NULL CHECK (last_restored_id >= 0),
  first_transaction xid8 NOT NULL
);
COMMENT ON TABLE azora.audit_segment IS 'Segments of the sealed audit trail; the signed seal file says the same.';

ALTER TABLE azora.audit_segment ENABLE ROW LEVEL SECURITY;
ALTER TABLE azora.audit_segment FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_segment_owner ON azora.audit_segment TO azora_owner USING (true) WITH CHECK (true);
CREATE POLICY audit_segment_maintenance ON azora.audit_segment FOR SELECT TO azora_maintenance USING (true);
GRANT SELECT ON azora.audit_segment TO azora_maintenance;
CREATE TRIGGER audit_segment_append_only BEFORE UPDATE OR DELETE ON azora.audit_segment
  FOR EACH ROW EXECUTE FUNCTION azora.refuse_change();
CREATE TRIGGER audit_segment_no_truncate BEFORE TRUNCATE ON azora.audit_segment
  FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Up to which number entries have been given out: rows of transactions that begin later have higher ones.
GRANT SELECT ON SEQUENCE azora.audit_trail_id_seq TO azora_maintenance;

-- Waits until nobody is writing to the trail and keeps writers away until the transaction ends; then every entry up to
-- last_id is there for all to see or never will be, and whatever comes has a higher number and a transaction from
-- next_transaction on. An insert takes its number after its lock on the table, so none has a number and is still to come.
CREATE FUNCTION azora.hold_audit_trail(OUT last_id bigint, OUT next_transaction xid8)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    LOCK TABLE azora.audit_trail IN SHARE ROW EXCLUSIVE MODE;
    SELECT greatest((SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM azora.audit_trail_id_seq),
                    (SELECT coalesce(max(id), 0) FROM azora.audit_trail)),
           pg_snapshot_xmin(pg_current_snapshot())
      INTO last_id, next_transaction;
  END $$;

-- Notes a segment that was opened; one after a restore goes on record too. Where it is noted already, nothing happens.
CREATE FUNCTION azora.open_audit_segment(opened integer, why text, follows text, restored bigint, since xid8) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    INSERT INTO azora.audit_segment (segment, reason, follows_hash, last_restored_id, first_transaction)
    VALUES (opened, why, follows, restored, since) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      RETURN false;
    END IF;
    IF opened > 0 THEN
      PERFORM azora.record('SEGMENT', 'audit_trail', opened::text,
                           jsonb_build_object('reason', why, 'follows', follows, 'last_restored_id', restored));
    END IF;
    RETURN true;
  END $$;

COMMENT ON COLUMN azora.audit_trail.action IS
  'INSERT, UPDATE, DELETE, TRUNCATE, or the kit''s own PURGE, REDACT, FORGET, SEGMENT.';

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA azora FROM PUBLIC;
GRANT EXECUTE ON FUNCTION azora.hold_audit_trail(), azora.open_audit_segment(integer, text, text, bigint, xid8)
  TO azora_maintenance;
