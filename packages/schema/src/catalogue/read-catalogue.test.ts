import { expect, test } from 'vitest';
import { readCatalogue } from './read-catalogue.ts';

const WORDS = { priorities: ['p1', 'p2'], categories: ['finance', 'education'] };
const HEADER = 'name\tdatabase\tpriority\tcategory\tpurpose\tstandards';
const read = (...lines: readonly string[]) => readCatalogue('services/catalogue.tsv', lines.join('\n'), WORDS);
const found = (...lines: readonly string[]): string[] =>
  read(HEADER, ...lines).findings.map(({ line, message, help }) => `${line}: ${message} ${help}`);

const LMS = 'lms\tazora_lms\tp1\teducation\tRuns courses.\tLTI 1.3; xAPI';

test('reads services with their standards, in order and with their lines', () => {
  const { catalogue, findings } = read(HEADER, LMS, '', 'billing\tazora_billing\tp2\tfinance\tBills.\t', '');
  expect(findings).toEqual([]);
  expect(catalogue.entries).toEqual([
    {
      name: 'lms',
      database: 'azora_lms',
      priority: 'p1',
      category: 'education',
      purpose: 'Runs courses.',
      standards: ['LTI 1.3', 'xAPI'],
      position: { file: 'services/catalogue.tsv', line: 2, column: 1 },
    },
    expect.objectContaining({ name: 'billing', standards: [], position: expect.objectContaining({ line: 4 }) }),
  ]);
});

test('reads columns in any order, and a file as Windows writes it', () => {
  const { catalogue } = read(
    '\uFEFFstandards\tcategory\tname\tpurpose\tpriority\tdatabase\r',
    '\tfinance\tpay\tPays.\tp1\tpay_db\r',
  );
  expect(catalogue.entries).toMatchObject([{ name: 'pay', database: 'pay_db', purpose: 'Pays.' }]);
});

test('finds unknown words, with the nearest that is known', () => {
  expect(found(LMS.replace('education', 'eduction').replace('p1', 'urgent'))).toEqual([
    '2: lms has the priority "urgent", which there is not, so no list would show it. There are p1, p2.',
    '2: lms has the category "eduction", which there is not, so no list would show it. Did you mean "education"?',
  ]);
});

test('finds a service that stands there twice, and keeps the first', () => {
  expect(found(LMS, LMS)).toEqual(['3: lms is in the catalogue twice, first in line 2. Keep one of the two lines.']);
});

test('finds a name that can be no folder, a database that needs quotes, and one database of two services', () => {
  expect(
    found(LMS.replace('lms', '../lms'), LMS.replace('azora_lms', 'Azora-LMS'), LMS, LMS.replace('lms', 'lti')),
  ).toEqual([
    `2: "../lms" cannot be the name of a service's folder. Use letters, digits, dashes and underscores.`,
    '3: The database of lms cannot be called "Azora-LMS". Use lower-case letters, digits and underscores, at most 55.',
    '5: lti has the database azora_lms, which is that of lms in line 4. Give each service a database of its own.',
  ]);
});

test('finds lines with too few cells, empty ones, and a file without its columns', () => {
  expect(found('lms\tazora_lms')).toEqual([expect.stringMatching(/^2: .* has no priority, category, purpose\./)]);
  expect(found(`${LMS}\tmore`)).toEqual([expect.stringMatching(/^2: .* has 7 cells instead of 6\./)]);
  expect(read('name\tpurpose', 'a\tb').findings).toMatchObject([
    { line: 1, message: 'The catalogue has no column database, priority, category, standards.' },
  ]);
});
