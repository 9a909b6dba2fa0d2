import { expect, test } from 'vitest';
import { compareServices, type DescribedService } from './compare-services.ts';

const position = { file: 'services/catalogue.tsv', line: 7, column: 1 };
const entry = {
  name: 'lms',
  database: 'lms',
  priority: 'p1',
  category: 'education',
  purpose: 'Runs.',
  standards: [],
  position,
};
const catalogue = { file: 'services/catalogue.tsv', entries: [entry] };
const service: DescribedService = {
  name: 'lms',
  database: 'lms',
  priority: 'p1',
  category: 'education',
  description: 'Runs.',
  position: { file: 'services/lms/package.json', line: 1, column: 1 },
};
const messages = (...services: readonly DescribedService[]): string[] =>
  compareServices(catalogue, services).map(({ file, message, help }) => `${file} ${message} ${help}`);

test('has nothing to say of a service that is as planned', () => {
  expect(messages(service)).toEqual([]);
});

test('finds a folder that the catalogue lacks, with the nearest that it has', () => {
  expect(messages({ ...service, name: 'lmss' })).toEqual([
    'services/lms/package.json lmss is not in the catalogue, so nobody planned it and no list shows it. Did you mean "lms"?',
  ]);
});

test('finds each fact that is said otherwise, and where', () => {
  expect(messages({ ...service, database: 'lms2', category: undefined })).toEqual([
    'services/lms/package.json The database of lms is "lms2" here and "lms" in services/catalogue.tsv:7. Say the same in both.',
    'services/lms/package.json The category of lms is not said here and "education" in services/catalogue.tsv:7. Say the same in both.',
  ]);
});
