import { fieldAnnotation, type IndexKey, modelAnnotations } from '../annotations/annotation.ts';
import type { Column, Model } from '../contract.ts';
import { columnType } from '../safeguards/column-type.ts';
import { anchor, code, markdownTable, prose } from './markdown.ts';

/** The heading under which a service's page lists its enums. */
export const ENUMS_HEADING = 'Closed sets of values';

/** One model's part of its service's page: what it is, its columns, what always holds, what is unique, what is indexed. */
export const modelSection = (model: Model): string => {
  const facts = [
    ...modelAnnotations(model, 'check').map(({ sql }) => `- always: ${code(sql)}`),
    ...model.uniques.map(({ fields }) => `- unique: ${fields.join(', ')}`),
    ...modelAnnotations(model, 'unique').map((unique) => `- unique: ${keyText(unique)}`),
    ...model.indexes.map(
      ({ fields, algorithm }) => `- indexed: ${fields.join(', ')}${algorithm === 'BTree' ? '' : ` (${algorithm})`}`,
    ),
    ...modelAnnotations(model, 'index').map((index) => `- indexed: ${keyText(index)}`),
    ...modelAnnotations(model, 'subject').map(({ match }) => `- about the person found by ${match}`),
  ];
  return [
    `## ${model.name}`,
    `${prose(model.documentation)} Table ${code(model.table)}.`.trim(),
    markdownTable(
      ['field', 'type', 'means'],
      model.columns.map((column) => [column.name, typeText(column), meaning(model, column)]),
    ),
    ...(facts.length === 0 ? [] : [facts.join('\n')]),
  ].join('\n\n');
};

const keyText = ({ key, where }: { readonly key: IndexKey; readonly where: string | undefined }): string =>
  `${key.kind === 'sql' ? code(key.sql) : key.fields.join(', ')}${where === undefined ? '' : ` where ${code(where)}`}`;

/** As PostgreSQL has it; an enum by its name, which leads to its values. */
const typeText = (column: Column): string => {
  const list = column.isList ? '[]' : '';
  const type = column.isEnum ? `[${column.type}](#${anchor(ENUMS_HEADING)})${list}` : columnType(column, new Map());
  const marks = [column.isRequired ? '' : 'optional', defaultText(column)];
  return [type, ...marks.filter((mark) => mark !== '')].join(', ');
};

/** A literal alone: functions give keys and times, which every model has. */
const defaultText = ({ default: value, isList }: Column): string => {
  if (value?.kind !== 'literal' || isList) return '';
  return `default ${code(typeof value.value === 'string' ? value.value : JSON.stringify(value.value))}`;
};

const meaning = (model: Model, column: Column): string => {
  const ref = fieldAnnotation(column, 'ref')?.target;
  const relation = model.relations.find(({ fields }) => fields.includes(column.name));
  const external = fieldAnnotation(column, 'external');
  const pii = fieldAnnotation(column, 'pii');
  const parts = [
    prose(column.documentation),
    ref === undefined ? '' : `→ [${ref.service}.${ref.model}](${ref.service}.md#${anchor(ref.model)})`,
    relation === undefined ? '' : `→ [${relation.model}](#${anchor(relation.model)})`,
    relation?.onDelete === 'Cascade' ? 'goes with it' : '',
    external === undefined ? '' : `from outside: ${prose(external.source)}`,
    pii === undefined ? '' : `personal: ${pii.pii}`,
    fieldAnnotation(column, 'secret') === undefined ? '' : 'secret',
    fieldAnnotation(column, 'encrypted') === undefined ? '' : 'encrypted',
  ];
  return parts.filter((part) => part !== '').join(' · ');
};
