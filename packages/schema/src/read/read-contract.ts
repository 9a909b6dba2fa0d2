import { isAnnotationLine } from '../annotations/arguments.ts';
import {
  type ReaderFinding,
  readFieldAnnotations,
  readModelAnnotations,
  refuseAnnotations,
} from '../annotations/read-annotations.ts';
import type { Column, ColumnDefault, Contract, Enum, Index, Model, ReferentialAction, Relation } from '../contract.ts';
import type { Finding, Position } from '../finding.ts';
import type {
  Datamodel,
  DatamodelField,
  DatamodelIndex,
  DatamodelModel,
  PrismaParser,
  SchemaFile,
} from './datamodel.ts';
import { faultPosition } from './fault-position.ts';
import { modernHeader } from './modern-header.ts';
import { type Block, type Member, scanBlocks } from './scan-blocks.ts';

/** One service's schema, as text. */
export interface SchemaSource {
  readonly service: string;
  readonly database: string;
  readonly files: readonly SchemaFile[];
}

/** A contract, or the reasons why there is none, and what is wrong with its annotations. */
export interface ReadResult {
  /** Undefined where Prisma refuses the schema; `findings` then say why. */
  readonly contract: Contract | undefined;
  /** Codes `schema-invalid`, `annotation-unknown`, `annotation-misplaced`, `annotation-argument`. */
  readonly findings: readonly Finding[];
  /** What was passed over so that an older schema could be read. */
  readonly warnings: readonly string[];
}

/** Reads a Prisma schema and its annotations into a {@link Contract}. */
export const readContract = (source: SchemaSource, parser: PrismaParser): ReadResult => {
  const modern = source.files.map((file) => modernHeader(file.path, file.text, parser.previewFeatures));
  const files = source.files.map((file, index) => ({ path: file.path, text: modern[index]?.text ?? file.text }));
  const warnings = modern.flatMap((text) => text.warnings);
  const parsed = parser.parse(files);
  if ('faults' in parsed) {
    const findings = parsed.faults.map(
      (fault): Finding => ({
        ...faultPosition(fault, files),
        service: source.service,
        code: 'schema-invalid',
        message: fault.message,
        help: `Mend the schema; \`npx prisma validate\` in the folder of ${source.service} says the same.`,
      }),
    );
    return { contract: undefined, findings, warnings };
  }
  const findings: Finding[] = [];
  const contract = build(source, files, parsed, (finding) => findings.push({ ...finding, service: source.service }));
  return { contract, findings, warnings };
};

type Report = (finding: ReaderFinding) => void;

const build = (source: SchemaSource, files: readonly SchemaFile[], datamodel: Datamodel, report: Report): Contract => {
  const scanned = files.map((file) => scanBlocks(file.path, file.text));
  const blocks = new Map(scanned.flatMap((file) => file.blocks).map((block) => [`${block.kind} ${block.name}`, block]));
  for (const file of scanned) refuseAnnotations(file.detached, 'above nothing', report);
  const indexes = byModel(datamodel.indexes);
  return {
    service: source.service,
    database: source.database,
    files: files.map((file) => file.path),
    models: datamodel.models.flatMap((model) => {
      const block = blocks.get(`model ${model.name}`);
      return block === undefined ? [] : [readModel(model, block, indexes.get(model.name) ?? [], report)];
    }),
    enums: datamodel.enums.flatMap((definition): Enum[] => {
      const block = blocks.get(`enum ${definition.name}`);
      if (block === undefined) return [];
      refuseAnnotations(
        [...block.comments, ...block.members.flatMap((member) => member.comments)],
        'on an enum',
        report,
      );
      return [
        {
          name: definition.name,
          dbName: definition.dbName ?? definition.name,
          documentation: definition.documentation ?? '',
          values: definition.values.map((value) => ({ name: value.name, dbName: value.dbName ?? value.name })),
          position: block.position,
        },
      ];
    }),
  };
};

const byModel = (indexes: readonly DatamodelIndex[]): ReadonlyMap<string, readonly DatamodelIndex[]> => {
  const groups = new Map<string, DatamodelIndex[]>();
  for (const index of indexes) {
    const group = groups.get(index.model);
    if (group === undefined) groups.set(index.model, [index]);
    else group.push(index);
  }
  return groups;
};

const readModel = (model: DatamodelModel, block: Block, indexes: readonly DatamodelIndex[], report: Report): Model => {
  const members = new Map(block.members.map((member) => [member.name, member]));
  const at = (field: string): Position => members.get(field)?.position ?? block.position;
  const attributes = block.members.filter((member) => member.name.startsWith('@@'));
  for (const attribute of attributes) refuseAnnotations(attribute.comments, `above ${attribute.name}`, report);
  const toIndex = (index: DatamodelIndex): Index => ({
    name: index.dbName,
    fields: index.fields.map((field) => field.name),
    algorithm: index.algorithm ?? 'BTree',
    position: indexPosition(index, attributes, at) ?? block.position,
  });
  const ofType = (type: DatamodelIndex['type']): Index[] => indexes.filter((index) => index.type === type).map(toIndex);
  return {
    name: model.name,
    table: model.dbName ?? model.name,
    documentation: prose(model.documentation),
    columns: model.fields
      .filter((field) => field.kind !== 'object')
      .map((field) => readColumn(field, members.get(field.name), at(field.name), report)),
    relations: model.fields
      .filter((field) => field.kind === 'object')
      .flatMap((field) => readRelation(model, field, members, at, report)),
    primaryKey: ofType('id')[0]?.fields ?? [],
    uniques: ofType('unique'),
    indexes: ofType('normal'),
    annotations: readModelAnnotations(block.comments, report),
    position: block.position,
  };
};

const readColumn = (field: DatamodelField, member: Member | undefined, position: Position, report: Report): Column => ({
  name: field.name,
  column: field.dbName ?? field.name,
  documentation: prose(field.documentation),
  type: field.type,
  isEnum: field.kind === 'enum',
  nativeType: field.nativeType === null ? undefined : { name: field.nativeType[0], args: field.nativeType[1] },
  isList: field.isList,
  isRequired: field.isRequired,
  default: columnDefault(field.default),
  isUpdatedAt: field.isUpdatedAt,
  annotations: readFieldAnnotations(member?.comments ?? [], report),
  position,
});

const columnDefault = (value: unknown): ColumnDefault | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === 'object' && value !== null && 'name' in value && 'args' in value && Array.isArray(value.args)) {
    return { kind: 'function', name: String(value.name), args: value.args };
  }
  return { kind: 'literal', value };
};

const readRelation = (
  model: DatamodelModel,
  field: DatamodelField,
  members: ReadonlyMap<string, Member>,
  at: (field: string) => Position,
  report: Report,
): Relation[] => {
  refuseAnnotations(members.get(field.name)?.comments ?? [], 'on a relation', report);
  const fields = field.relationFromFields ?? [];
  if (fields.length === 0) return [];
  const isRequired = fields.every((name) => model.fields.find((column) => column.name === name)?.isRequired === true);
  return [
    {
      name: field.name,
      model: field.type,
      fields,
      references: field.relationToFields ?? [],
      isRequired,
      // Prisma's defaults: https://www.prisma.io/docs/orm/prisma-schema/data-model/relations/referential-actions
      onDelete: (field.relationOnDelete as ReferentialAction | undefined) ?? (isRequired ? 'Restrict' : 'SetNull'),
      position: at(field.name),
    },
  ];
};

/** Where an index is written: its own field, or the `@@` line with the same fields. */
const indexPosition = (
  index: DatamodelIndex,
  attributes: readonly Member[],
  at: (field: string) => Position,
): Position | undefined => {
  const fields = index.fields.map((field) => field.name);
  if (index.isDefinedOnField) return at(fields[0] ?? '');
  const word = { id: '@@id', unique: '@@unique', normal: '@@index', fulltext: '@@fulltext' }[index.type];
  return attributes.find((attribute) => attribute.name === word && sameFields(attribute.text, fields))?.position;
};

const sameFields = (attribute: string, fields: readonly string[]): boolean => {
  const list = /\[([^\]]*)\]/.exec(attribute)?.[1] ?? '';
  const names = list
    .replace(/\((?:[^()]|\([^()]*\))*\)/g, '')
    .split(',')
    .map((name) => name.trim());
  return names.join(',') === fields.join(',');
};

/** A comment without its annotation lines. */
const prose = (documentation: string | undefined): string =>
  (documentation ?? '')
    .split('\n')
    .filter((line) => !isAnnotationLine(line.trim()))
    .join('\n')
    .trim();
