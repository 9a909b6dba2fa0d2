import { expect, test } from 'vitest';
import { findingsIn } from '../../test/example-fleet.ts';

const messages = (field: string, ...annotations: string[]): string[] =>
  findingsIn(
    `${['@erase(anonymize, reason: "History.")', ...annotations].map((annotation) => `/// ${annotation}\n`).join('')}model Person {
      id       String @id @default(uuid(7)) @db.Uuid
      tenantId String @db.Uuid
      state    State
      ${field}
    }
    enum State {
      OPEN
      CLOSED
    }`,
    'anonymize-satisfiable',
  ).map(({ message }) => message);

test.each([
  '/// @pii(name)\nname String',
  '/// @pii(email)\nemail String @unique @db.VarChar(254)',
  '/// @pii(government-id)\nnumber String @unique @db.VarChar(20)',
  '/// @pii(phone)\nphone String? @unique',
  '/// @pii(free-text)\ntags String[]',
  '/// @pii(health)\nfindings Json',
  '/// @pii(birthdate)\nbornOn DateTime @db.Date',
  '/// @pii(ip)\nip String @db.Inet',
  '/// @pii(location)\nlatitude Decimal? @db.Decimal(9, 6)',
  '/// @pii(health)\nscan Bytes',
  '/// @encrypted(lookup: hash)\n/// @pii(phone)\nphone Bytes?\nhash Bytes?',
  '/// @secret\npassword String? @unique',
  '/// @secret\ncodes String[]',
  '/// @encrypted(lookup: hash)\n/// @secret\nkey Bytes?\n/// @secret\nhash Bytes?',
])('takes %s', (field) => {
  expect(messages(field)).toEqual([]);
});

test.each([
  ['/// @pii(location)\nlatitude Decimal @db.Decimal(9, 6)', 'no value of Decimal says nothing'],
  ['/// @pii(health)\nstatus State', 'no value of State says nothing'],
  ['/// @pii(health)\nseenAt DateTime', 'no value of DateTime says nothing'],
  ['/// @pii(name)\nalias String @db.Uuid', 'no value of String says nothing'],
  ['/// @encrypted\n/// @pii(phone)\nphone Bytes', 'Person.phone: no value of Bytes says nothing'],
  [
    '/// @encrypted(lookup: hash)\n/// @pii(phone)\nphone Bytes?\nhash Bytes',
    'Person.hash: no value of Bytes says nothing',
  ],
  ['/// @pii(name)\nname String @db.VarChar(12)', '"Erased person" has 13 characters and the column holds 12'],
  ['/// @pii(phone)\nphone String @unique', 'phone gets the same value each time and is unique (phone)'],
  ['/// @pii(name)\nname String\n@@unique([tenantId, name])', 'is unique (tenantId, name)'],
  ['note String', 'replaces nothing: none of its fields is @pii or @secret'],
  ['/// @secret\npassword String', 'cannot clear Person.password: it is @secret and required'],
  ['/// @encrypted(lookup: hash)\n/// @secret\nkey Bytes?\nhash Bytes', 'Person.hash: no value of Bytes says nothing'],
])('finds %s', (field, message) => {
  expect(messages(field)).toEqual([expect.stringContaining(message)]);
});

test('takes a key that another unique column or an optional one already holds apart', () => {
  expect(messages('/// @pii(name)\nname String\n@@unique([id, name])')).toEqual([]);
  expect(messages('/// @pii(name)\nname String\n/// @pii(phone)\nphone String?\n@@unique([name, phone])')).toEqual([]);
});

test('judges partial and expression keys', () => {
  const name = '/// @pii(name)\nname String';
  expect(messages(name, '@unique("lower(name)")')).toEqual([expect.stringContaining('is unique (name)')]);
  expect(messages(name, '@unique(name, where: "state = \'OPEN\'")')).toEqual([
    expect.stringContaining('is unique (name)'),
  ]);
  expect(messages(name, '@unique(name, where: "name <> \'Erased person\'")')).toEqual([]);
});

test('tries each check with the values that replace', () => {
  const field = '/// @pii(government-id)\nnumber String';
  expect(messages(field, '@check("char_length(number) BETWEEN 5 AND 20")')).toEqual([]);
  expect(messages(field, '@check("char_length(number) = 13")')).toEqual([
    'Anonymising a row of Person fails: number = "erased-2b6a1f0d8e37" breaks @check("char_length(number) = 13").',
  ]);
});

test('says nothing about a check that depends on what is not replaced', () => {
  const field = '/// @pii(name)\nname String?\nnumber Int';
  expect(messages(field, '@check("name IS NOT NULL OR number > 3")')).toEqual([]);
  expect(messages(field, '@check("name IS NOT NULL")')).toHaveLength(1);
  expect(messages(field, '@check("state = \'CLOSED\'")')).toEqual([]);
  expect(messages(field, '@check("name IS NOT")')).toEqual([]);
});

test('tries a check in each state that it speaks of', () => {
  const field = '/// @pii(name)\nname String?\nisOpen Boolean @map("is_open")';
  expect(messages(field, '@check("name IS NOT NULL OR state = \'CLOSED\' OR is_open")')).toEqual([
    expect.stringMatching(/fails: name = null breaks .* where state = OPEN and is_open = false\.$/),
  ]);
  expect(messages(field, "@check(\"name IS NOT NULL OR state IN ('OPEN', 'CLOSED')\")")).toEqual([]);
});

test('finds a check that a cleared secret may break, whatever the rest of the row holds', () => {
  const field = '/// @secret\nsecret String?\nchangedAt DateTime? @map("changed_at")';
  expect(messages(field, '@check("(secret IS NULL) = (changed_at IS NULL)")')).toEqual([
    'Anonymising a row of Person may fail: once secret is cleared, @check("(secret IS NULL) = (changed_at IS NULL)") depends on changed_at.',
  ]);
  expect(messages(field, '@check("secret IS NOT NULL")')).toEqual([
    'Anonymising a row of Person fails: secret = null breaks @check("secret IS NOT NULL").',
  ]);
  expect(messages(field, '@check("secret IS NULL OR changed_at IS NOT NULL")')).toEqual([]);
  expect(messages(field, '@check("char_length(secret) > 9")')).toEqual([]);
});

test('finds a personal value by which rows are known', () => {
  expect(
    findingsIn(
      `/// @erase(anonymize, reason: "History.")
      model Person {
        /// @pii(email)
        email String @id
      }`,
      'anonymize-satisfiable',
    ).map(({ message }) => message),
  ).toEqual([expect.stringContaining('other rows know this row')]);
});

test('leaves rows alone that a partial key does not hold once they are erased: NULL is not in the index', () => {
  const key = '@unique(name, where: "phone <> \'\'")';
  expect(messages('/// @pii(name)\nname String\n/// @pii(phone)\nphone String?', key)).toEqual([]);
});
