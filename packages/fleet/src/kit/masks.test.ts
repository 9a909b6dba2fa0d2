import { piiKinds } from '@azora/schema';
import { kitDatabase, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

describe.each(['embedded18', 'debian15'] as const)('the masks on %s', (server) => {
  const database = kitDatabase(testServers()[server]);

  const shown = async (call: string): Promise<unknown> => {
    const [row] = await database.as(
      'azora_reader',
      {},
      `SELECT (${call})::text AS shown, pg_typeof(${call})::text AS type`,
    );
    return row;
  };

  it.each([
    [`azora.mask_name('Ada Lovelace')`, 'A. L.', 'text'],
    [`azora.mask_name('  émile   zola ')`, 'É. Z.', 'text'],
    [`azora.mask_name('')`, '', 'text'],
    [`azora.mask_email('ada@lovelace.example')`, 'a***@***.example', 'text'],
    [`azora.mask_email('ada@localhost')`, 'a***@***', 'text'],
    [`azora.mask_email('no address')`, 'n***@***', 'text'],
    [`azora.mask_email('a@b.c@d.example')`, 'a***@***.example', 'text'],
    [`azora.mask_phone('+27 82 123 4542')`, '***42', 'text'],
    [`azora.mask_phone('110')`, '***', 'text'],
    [`azora.mask_address('1 Main Road')`, '***', 'text'],
    [`azora.mask_ip('203.0.113.77'::inet)`, '203.0.113.0/32', 'inet'],
    [`azora.mask_ip('2001:db8:1:2::7'::inet)`, '2001:db8:1::/128', 'inet'],
    [`azora.mask_ip('203.0.113.77'::text)`, '203.0.113.0', 'text'],
    [`azora.mask_ip('2001:db8:1:2::7'::text)`, '2001:db8:1::', 'text'],
    [`azora.mask_ip('unknown'::varchar)`, '***', 'text'],
    [`azora.mask_location('Cape Town'::text)`, '***', 'text'],
    ['azora.mask_location(-33.92::numeric)', '-34', 'numeric'],
    ['azora.mask_location(18.42::float8)', '18', 'double precision'],
    [`azora.mask_birthdate('1985-12-10'::date)`, '1985-01-01', 'date'],
    [`azora.mask_birthdate('infinity'::date)`, 'infinity', 'date'],
    [`azora.mask_birthdate('1985-12-10 08:00'::timestamp)`, '1985-01-01 00:00:00', 'timestamp without time zone'],
    [`azora.mask_birthdate('1985-12-10')`, '1985-01-01', 'text'],
    [`azora.mask_birthdate('10 December')`, '***', 'text'],
    [`azora.mask_government_id('8512105800086')`, '***', 'text'],
    [`azora.mask_financial('DE89370400440532013000')`, '***3000', 'text'],
    [`azora.mask_financial('1234567')`, '***', 'text'],
    [`azora.mask_health('asthma')`, '***', 'text'],
    [`azora.mask_free_text('I live at …')`, '***', 'text'],
  ])('%s shows %j as %s', async (call, text, type) => {
    expect(await shown(call)).toEqual({ shown: text, type });
  });

  it('do not depend on the time zone of who reads', async () => {
    const call = `azora.mask_birthdate('1985-01-01 00:30+00'::timestamptz) = '1985-01-01 00:00+00'::timestamptz AS same`;
    await database.client().query(`SET TIME ZONE 'America/New_York'`);
    expect(await database.as('azora_reader', {}, `SELECT ${call}`)).toEqual([{ same: true }]);
    await database.client().query('RESET TIME ZONE');
  });

  it.each(piiKinds)('have one for texts of the kind %s, which leaves NULL alone', async (kind) => {
    expect(await shown(`azora.mask_${kind.replaceAll('-', '_')}(NULL::text)`)).toEqual({ shown: null, type: 'text' });
  });
});
