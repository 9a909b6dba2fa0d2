import { type Contract, type Model, modelNamed } from '@azora/schema';
import type { ForeignKey, Relation } from './inspect-catalogue.ts';
import { type Fact, showConstraints } from './inspect-fact.ts';

/**
 * The foreign keys of a table. One that also holds whose the parent is, `(user_id, conversation_id)`, is all that keeps a
 * user from adding rows of their own to what is somebody else's; no attack shows that it is gone.
 */
export const keyFacts = (contract: Contract, model: Model, relation: Relation): readonly Fact[] =>
  model.relations.flatMap(({ name, model: to, fields, references, onDelete }) => {
    const parent = modelNamed(contract, to);
    if (parent === undefined) return [];
    const columns = columnsOf(model, fields);
    const due = {
      columns,
      table: parent.table,
      references: columnsOf(parent, references),
      onDelete: ON_DELETE[onDelete],
    };
    const found = relation.foreignKeys.filter((key) => same(key, due));
    if (found.some(({ checked }) => checked)) return [];
    const alike = relation.foreignKeys.find((key) => same(key, { ...due, onDelete: key.onDelete }));
    return [
      {
        table: relation.name,
        operation: 'foreign key',
        ...(columns[0] !== undefined && columns.length === 1 ? { column: columns[0] } : {}),
        expected: `${name}: ${saying(due)}`,
        happened:
          found.length > 0 ? 'not every row is held to it' : alike === undefined ? 'there is none' : saying(alike),
        sql: showConstraints(relation.name),
      },
    ];
  });

type DueKey = Omit<ForeignKey, 'checked'>;

const ON_DELETE = { Cascade: 'c', Restrict: 'r', NoAction: 'a', SetNull: 'n', SetDefault: 'd' } as const;

const same = (one: DueKey, other: DueKey): boolean =>
  one.table === other.table &&
  one.onDelete === other.onDelete &&
  pairs(one).sort().join() === pairs(other).sort().join();

/** The order of a key's columns does not matter, what each points at does. */
const pairs = ({ columns, references }: DueKey): string[] =>
  columns.map((column, index) => `${column} ${references[index]}`);

const saying = ({ columns, table, references, onDelete }: DueKey): string =>
  `(${columns.join(', ')}) references ${table} (${references.join(', ')}), ON DELETE ${WORDS[onDelete] ?? onDelete}`;

const WORDS: Readonly<Record<string, string>> = {
  c: 'CASCADE',
  r: 'RESTRICT',
  a: 'NO ACTION',
  n: 'SET NULL',
  d: 'SET DEFAULT',
};

const columnsOf = (model: Model, fields: readonly string[]): readonly string[] =>
  fields.map((field) => model.columns.find(({ name }) => name === field)?.column ?? field);
