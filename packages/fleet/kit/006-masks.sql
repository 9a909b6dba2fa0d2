-- What readers of the views in azora_reader see in place of personal data: one function a kind of @pii, and NULL for
-- values of a type that none takes. Equal values have equal masks, types stay, and NULL stays NULL.
--
-- | kind          | shown as                                                         | example                 |
-- | name          | initials                                                         | A. L.                   |
-- | email         | first letter and top-level domain; a domain can name a person    | a***@***.world          |
-- | phone         | last two digits                                                  | ***42                   |
-- | address       | nothing of it                                                    | ***                     |
-- | ip            | the network: /24 of IPv4, /48 of IPv6                            | 203.0.113.0             |
-- | location      | numbers rounded to a whole degree (some 111 km); texts as ***    | 52                      |
-- | birthdate     | the first of January of that year                                | 1985-01-01              |
-- | government-id | nothing of it                                                    | ***                     |
-- | financial     | last four characters of eight or more                            | ***1234                 |
-- | health        | nothing of it                                                    | ***                     |
-- | free-text     | nothing of it                                                    | ***                     |

CREATE FUNCTION azora.mask_name(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (SELECT coalesce(string_agg(upper(left(word, 1)) || '.', ' ' ORDER BY place), '')
            FROM regexp_split_to_table(btrim(value), '\s+') WITH ORDINALITY AS words (word, place) WHERE word <> '');

CREATE FUNCTION azora.mask_email(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN left(value, 1) || '***@***' || coalesce('.' || substring(value FROM '@[^@]*\.([^.@]+)$'), '');

CREATE FUNCTION azora.mask_phone(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN '***' || CASE WHEN length(regexp_replace(value, '\D', '', 'g')) >= 6
                       THEN right(regexp_replace(value, '\D', '', 'g'), 2) ELSE '' END;

CREATE FUNCTION azora.mask_address(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN '***';

CREATE FUNCTION azora.mask_ip(value inet) RETURNS inet
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN host(network(set_masklen(value, CASE family(value) WHEN 4 THEN 24 ELSE 48 END)))::inet;

-- A text that is no address of either family shows nothing.
CREATE FUNCTION azora.mask_ip(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE
    WHEN value ~ '^([0-9]{1,3}\.){3}[0-9]{1,3}$' THEN regexp_replace(value, '[0-9]+$', '0')
    WHEN value ~* '^[0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f]{1,4}:' THEN regexp_replace(value, '^(([^:]+:){3}).*$', '\1:')
    ELSE '***' END;

CREATE FUNCTION azora.mask_location(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN '***';

CREATE FUNCTION azora.mask_location(value numeric) RETURNS numeric
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN round(value);

CREATE FUNCTION azora.mask_location(value double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN round(value);

CREATE FUNCTION azora.mask_birthdate(value date) RETURNS date
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN isfinite(value) THEN make_date(extract(year FROM value)::int, 1, 1) ELSE value END;

CREATE FUNCTION azora.mask_birthdate(value timestamp) RETURNS timestamp
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN date_trunc('year', value);

-- In UTC, so that it does not depend on who is reading.
CREATE FUNCTION azora.mask_birthdate(value timestamptz) RETURNS timestamptz
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN date_trunc('year', value AT TIME ZONE 'UTC') AT TIME ZONE 'UTC';

CREATE FUNCTION azora.mask_birthdate(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN coalesce(substring(value FROM '^([0-9]{4})-') || '-01-01', '***');

CREATE FUNCTION azora.mask_government_id(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN '***';

CREATE FUNCTION azora.mask_financial(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN '***' || CASE WHEN length(value) >= 8 THEN right(value, 4) ELSE '' END;

CREATE FUNCTION azora.mask_health(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN '***';

CREATE FUNCTION azora.mask_free_text(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN '***';

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA azora FROM PUBLIC;
DO $$
  DECLARE
    mask regprocedure;
  BEGIN
    FOR mask IN SELECT oid FROM pg_catalog.pg_proc WHERE pronamespace = 'azora'::regnamespace AND proname LIKE 'mask\_%' LOOP
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO azora_reader, azora_masker', mask);
    END LOOP;
  END
$$;
