import { type IndexKey, type ModelAnnotation, modelAnnotations } from '../annotations/annotation.ts';
import { columnNamed, type Model } from '../contract.ts';
import { columnsIn } from './columns-in-sql.ts';
import { quoted, type Safeguard } from './safeguard.ts';
import { safeguardName } from './safeguard-name.ts';

/** `@unique(…, where: "sql")`, `@unique("lower(email)")`, `@index(…)`: partial and expression keys and indexes. */
export const indexSafeguards = (model: Model): Safeguard[] => [
  ...modelAnnotations(model, 'unique').map((annotation) => indexSafeguard(model, annotation)),
  ...modelAnnotations(model, 'index').map((annotation) => indexSafeguard(model, annotation)),
];

type IndexAnnotation = Extract<ModelAnnotation, { kind: 'unique' | 'index' }>;

const indexSafeguard = (model: Model, { kind, key, where }: IndexAnnotation): Safeguard => {
  const columns = key.kind === 'fields' ? key.fields.map((field) => columnOf(model, field)) : columnsIn(key.sql, model);
  const predicate = where === undefined ? '' : `\n    WHERE (${where})`;
  const name = safeguardName(kind, model.table, columns, `${keyText(model, key)}${predicate}`);
  const create = kind === 'unique' ? 'CREATE UNIQUE INDEX' : 'CREATE INDEX';
  return {
    kind,
    table: model.table,
    name,
    create: `${create} ${quoted(name)} ON ${quoted(model.table)} (${keyText(model, key)})${predicate};`,
  };
};

const keyText = (model: Model, key: IndexKey): string =>
  key.kind === 'sql' ? `(${key.sql})` : key.fields.map((field) => quoted(columnOf(model, field))).join(', ');

/** A field that the model lacks is a finding of its own; its name stands for itself here. */
const columnOf = (model: Model, field: string): string => columnNamed(model, field)?.column ?? field;
