-- Events that a service has to tell others about, written in the transaction that makes them true. Columns are those of
-- CloudEvents 1.0 (https://github.com/cloudevents/spec); specversion is always '1.0'.
-- Whoever delivers them takes them with
--   DELETE … WHERE position = ANY (ARRAY(SELECT position … FOR UPDATE SKIP LOCKED LIMIT n))
-- and may put one off by attempts and available_at.

CREATE TABLE azora.outbox (
  position        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  transaction_id  xid8 NOT NULL DEFAULT pg_current_xact_id(),
  id              uuid NOT NULL DEFAULT gen_random_uuid(),
  source          text NOT NULL CHECK (source <> ''),
  type            text NOT NULL CHECK (type <> ''),
  subject         text,
  time            timestamptz NOT NULL DEFAULT now(),
  datacontenttype text NOT NULL DEFAULT 'application/json',
  dataschema      text,
  data            jsonb,
  attempts        integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  available_at    timestamptz NOT NULL DEFAULT now()
);

ALTER TABLE azora.outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE azora.outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY outbox_owner ON azora.outbox TO azora_owner USING (true) WITH CHECK (true);
CREATE POLICY outbox_service ON azora.outbox TO azora_service USING (true) WITH CHECK (true);
GRANT SELECT, DELETE ON azora.outbox TO azora_service;
GRANT INSERT (id, source, type, subject, time, datacontenttype, dataschema, data, available_at) ON azora.outbox
  TO azora_service;
GRANT UPDATE (attempts, available_at) ON azora.outbox TO azora_service;
