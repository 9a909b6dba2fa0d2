import { expect, it } from 'vitest';
import { redact } from './redact.ts';

it.each([
  ['cannot reach postgresql://me:s3cr3t@db:5432/x?a=1', 'cannot reach postgresql://me:***@db:5432/x?a=1'],
  ['postgres://me:p/w@rd@db/x', 'postgres://me:***@db/x'],
  ['postgresql://db/x and mail me@example.org', 'postgresql://db/x and mail me@example.org'],
  ['host=db password=s3cr3t user=me', 'host=db password=*** user=me'],
  ["host=db password='s3 cr3t' user=me", 'host=db password=*** user=me'],
  ['{"user":"me","password":"s3cr3t"}', '{"user":"me","password":"***"}'],
  [`ALTER ROLE "me" PASSWORD 's3''cr3t';`, `ALTER ROLE "me" PASSWORD '***';`],
  ["CREATE ROLE me LOGIN PASSWORD E's3\\\\cr3t'", "CREATE ROLE me LOGIN PASSWORD E'***'"],
  ['the password is wrong', 'the password is wrong'],
  ['password authentication failed for user "me"', 'password authentication failed for user "me"'],
])('takes the password out of: %s', (text, redacted) => {
  expect(redact(text)).toBe(redacted);
});

it('takes a known password out wherever it stands, plain or percent-encoded', () => {
  expect(redact('x p@ss y p%40ss z', ['p@ss', undefined, ''])).toBe('x *** y *** z');
});
