import { readFileSync } from 'node:fs';
import { type Contract, type Model, modelNamed } from '../src/contract.ts';
import type { Finding } from '../src/finding.ts';
import { loadPrismaParser } from '../src/prisma/parser.ts';
import { readContract } from '../src/read/read-contract.ts';
import { rules } from '../src/rules/registry.ts';
import { type RuleSettings, runRules } from '../src/rules/run-rules.ts';
import { loadSqlParser } from '../src/sql/parser.ts';

const prisma = loadPrismaParser();
const sql = await loadSqlParser();

/** The settings of a fleet like Azora's, with every rule off but those named. */
export const settingsFor = (...codes: readonly string[]): RuleSettings => ({
  preset: 'plain',
  rules: Object.fromEntries(rules.map(({ code }) => [code, codes.includes(code) ? 'on' : 'off'])),
  subjectModel: 'auth-service.User',
  tenantModel: 'enterprise-service.Organization',
  commonModels: ['auth-service.User', 'enterprise-service.Organization', 'azora-covenant.ConstitutionalCompliance'],
  sql,
});

const HEADER = `generator client {
  provider = "prisma-client"
  output   = "../client"
}

datasource db {
  provider = "postgresql"
}

`;

/** Reads one schema; throws where the reader has anything to say. */
export const contractOf = (service: string, database: string, text: string): Contract => {
  const path = `services/${service}/prisma/schema.prisma`;
  const { contract, findings } = readContract({ service, database, files: [{ path, text }] }, prisma);
  if (contract === undefined || findings.length > 0)
    throw new Error(`${service}: ${findings.map(({ line, message }) => `${line}: ${message}`).join('; ')}`);
  return contract;
};

/** A schema of whole models as it is, or of bare fields in a model `Example`. */
export const schemaOf = (snippet: string): string => {
  if (/^\s*(?:model|enum) /m.test(snippet)) return HEADER + snippet;
  return `${HEADER}/// One example.\nmodel Example {\n  id String @id @default(uuid(7)) @db.Uuid\n${snippet}\n  @@map("examples")\n}\n`;
};

let known: readonly Contract[] | undefined;

/** The services that examples point at. */
export const neighbours = (): readonly Contract[] => {
  known ??= readNeighbours();
  return known;
};

const readNeighbours = (): readonly Contract[] =>
  Object.entries({
    'auth-service': 'model User {\n id String @id @default(uuid(7)) @db.Uuid\n email String @unique\n name String\n}',
    'enterprise-service': 'model Organization {\n id String @id @default(uuid(7)) @db.Uuid\n}',
    'azora-covenant': 'model ConstitutionalCompliance {\n id String @id @default(uuid(7)) @db.Uuid\n}',
    'azora-education': 'model Student {\n id String @id @default(uuid(7)) @db.Uuid\n}',
    'notification-service': 'model Notification {\n id String @id @default(uuid(7)) @db.Uuid\n}',
    shared: 'model Currency {\n id String @id @default(uuid(7)) @db.Uuid\n code String @unique @db.VarChar(10)\n}',
  }).map(([service, text]) => contractOf(service, `azora_${service.replaceAll('-', '_')}`, HEADER + text));

/** The services of a snippet: itself, or one for each line `// services/<name>, database <name>` in it. */
const servicesOf = (snippet: string): readonly Contract[] => {
  const parts = snippet.split(/^\/\/ services\/(\S+), database (\S+)\n/m);
  const own = [['example-service', 'azora_example', parts[0] ?? '']];
  for (let at = 1; at < parts.length; at += 3) own.push([parts[at] ?? '', parts[at + 1] ?? '', parts[at + 2] ?? '']);
  return own
    .filter(([, , text = '']) => text.trim() !== '')
    .map(([service = '', database = '', text = '']) => contractOf(service, database, schemaOf(text)));
};

/** A snippet among its neighbours; it takes the place of one that it is called like. */
export const fleetOf = (snippet: string): ReadonlyMap<string, Contract> =>
  new Map([...neighbours(), ...servicesOf(snippet)].map((contract) => [contract.service, contract]));

/** What the named rules find in a snippet; its neighbours are not looked at. */
export const findingsIn = (snippet: string, ...codes: readonly string[]): Finding[] => {
  const own = servicesOf(snippet);
  const fleet = new Map([...neighbours(), ...own].map((contract) => [contract.service, contract]));
  return runRules(fleet, { ...settingsFor(...codes), services: own.map(({ service }) => service) });
};

/** The finished contract of the test fixtures, among the services it points at. */
export const clinic = (): Contract => {
  const text = readFileSync(new URL('./fixtures/clinic-service/prisma/schema.prisma', import.meta.url), 'utf8');
  return contractOf('clinic-service', 'azora_clinic', text);
};

/** A contract of a few models, and one of them by its name. */
export const modelsOf = (snippet: string): { contract: Contract; model: (name: string) => Model } => {
  const contract = contractOf('example-service', 'azora_example', schemaOf(snippet));
  return {
    contract,
    model: (name) => {
      const model = modelNamed(contract, name);
      if (model === undefined) throw new Error(`the snippet has no model ${name}`);
      return model;
    },
  };
};

/**
 * A model whose rows live and die with those of another: `Line` of `Deal` has `dealId`, `deal`, and the table `lines`.
 * @param annotation says who may see it
 */
export const childModel = (name: string, parent: string, annotation: string, ...more: readonly string[]): string => {
  const relation = parent.toLowerCase();
  return `/// ${annotation}
model ${name} {
  id String @id @default(uuid(7)) @db.Uuid
  ${relation}Id String @map("${relation}_id") @db.Uuid
  ${relation} ${parent} @relation(fields: [${relation}Id], references: [id], onDelete: Cascade)
  ${more.join('\n  ')}
  @@map("${name.toLowerCase()}s")
}
`;
};
