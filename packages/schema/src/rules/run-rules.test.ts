import { expect, test } from 'vitest';
import { clinic, fleetOf, neighbours, settingsFor } from '../../test/example-fleet.ts';
import type { Contract } from '../contract.ts';
import { rules } from './registry.ts';
import { runRules } from './run-rules.ts';

const everyRule = { ...settingsFor(), preset: 'azora', rules: {} } as const;

test('has nothing to say about a finished contract', () => {
  const fleet = new Map([...neighbours(), clinic()].map((contract) => [contract.service, contract]));
  expect(runRules(fleet, { ...everyRule, services: ['clinic-service'] })).toEqual([]);
});

test('gives each rule a code of its own', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
});

test('runs conventions only where the preset says so, and a rule by its own switch whatever the preset', () => {
  const fleet = fleetOf('userId String @db.Uuid');
  const codes = (settings: Partial<typeof everyRule> | object): string[] =>
    runRules(fleet, { ...everyRule, services: ['example-service'], ...settings }).map(({ code }) => code);
  expect(codes({ preset: 'plain' })).toEqual([]);
  expect(codes({ preset: 'plain', rules: { 'uuid-pointer-declared': 'on' } })).toEqual(['uuid-pointer-declared']);
  expect(codes({})).toContain('uuid-pointer-declared');
  expect(codes({ rules: { 'uuid-pointer-declared': 'off' } })).not.toContain('uuid-pointer-declared');
});

test('sorts by file, line, column and code, and names service and rule', () => {
  const key = '{\n  id String @id\n}\n';
  const fleet = fleetOf(`// services/b, database b\nmodel B ${key}// services/a, database a\nmodel A ${key}`);
  const findings = runRules(fleet, {
    ...settingsFor('uuid-primary-key', 'model-documented', 'table-name-snake-plural'),
    services: ['b', 'a'],
  });
  expect(findings.map(({ service, line, column, code }) => `${service} ${line}:${column} ${code}`)).toEqual([
    'a 10:1 model-documented',
    'a 10:1 table-name-snake-plural',
    'a 11:3 uuid-primary-key',
    'b 10:1 model-documented',
    'b 10:1 table-name-snake-plural',
    'b 11:3 uuid-primary-key',
  ]);
});

test('sorts findings on one line by column', () => {
  const fleet = fleetOf('/// @ref(auth-service.User)\nuserId String /// @external("elsewhere")');
  const findings = runRules(fleet, {
    ...settingsFor('pointer-contradiction', 'ref-type-matches'),
    services: ['example-service'],
  });
  expect(findings.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
    '14:1 ref-type-matches',
    '14:19 pointer-contradiction',
  ]);
});

test('looks at every service where none is named, and passes over one it does not have', () => {
  const fleet = fleetOf('code String @unique');
  const services = (named?: readonly string[]): Set<string> =>
    new Set(
      runRules(fleet, { ...settingsFor('model-access'), ...(named === undefined ? {} : { services: named }) }).map(
        ({ service }) => service,
      ),
    );
  expect(services().size).toBe(fleet.size);
  expect(services(['shared', 'nowhere'])).toEqual(new Set(['shared']));
});

test('exempts the model an @allow stands on from that rule alone', () => {
  const fleet = fleetOf(`/// @allow(model-documented, reason: "None.")
    model First {
      id String @id
    }
    model Second {
      id String @id
    }`);
  const findings = runRules(fleet, {
    ...settingsFor('model-documented', 'uuid-primary-key', 'allow-unused'),
    services: ['example-service'],
  });
  expect(findings.map(({ code, message }) => `${code} ${message.match(/First|Second/)?.[0]}`)).toEqual([
    'uuid-primary-key First',
    'model-documented Second',
    'uuid-primary-key Second',
  ]);
});

test('does not judge references to a service that could not be read', () => {
  const fleet = fleetOf('/// @ref(weather.Station)\nstationId String @db.Uuid');
  const settings = { ...settingsFor('ref-target-exists'), services: ['example-service'] };
  expect(runRules(fleet, settings)).toHaveLength(1);
  expect(runRules(fleet, { ...settings, unread: ['weather'] })).toEqual([]);
});

test('says that owners and tenants need a model to be compared with', () => {
  const fleet = fleetOf('/// @owner(id)\n/// @tenant(id)\nmodel Thing {\n  id String @id\n}');
  const settings = { ...settingsFor('owner-is-subject', 'tenant-is-tenant-model'), services: ['example-service'] };
  const findings = runRules(fleet, { ...settings, subjectModel: undefined, tenantModel: undefined });
  expect(findings.map(({ help }) => help)).toEqual([
    "Set `subjectModel: 'service.Model'` in azora.config.ts.",
    "Set `tenantModel: 'service.Model'` in azora.config.ts.",
  ]);
});

test('takes time in proportion to the number of schemas', () => {
  const cpuMs = (count: number): number => {
    const fleet = new Map([...neighbours(), ...copiesOfClinic(count)].map((contract) => [contract.service, contract]));
    const before = process.cpuUsage();
    runRules(fleet, everyRule);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  cpuMs(10);
  // Sixteen times as many; what is quadratic takes over two hundred times as long.
  expect(cpuMs(160) / cpuMs(10)).toBeLessThan(60);
});

/** Schemas of eight models each. */
const copiesOfClinic = (count: number): readonly Contract[] =>
  Array.from({ length: count }, (_, index) => {
    const contract: Contract = JSON.parse(JSON.stringify(clinic()).replaceAll('clinic', `clinic${index}`));
    const more: Contract['models'] = JSON.parse(
      JSON.stringify(contract.models).replaceAll(/"(Practitioner|Slot|Appointment|Reminder)"/g, '"$1Two"'),
    );
    return { ...contract, models: [...contract.models, ...more] };
  });
