import { fieldAnnotation } from '../annotations/annotation.ts';
import { type Column, columnNamed, type Model } from '../contract.ts';
import { erasedColumns } from '../facts/erasure.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import { quoted } from './safeguard.ts';
import { sequenceName } from './sequence-name.ts';
import { wrapped } from './wrapped.ts';
import { openedWrites } from './write-policies.ts';

/** The columns that others than the service may see: all but `@secret` ones. */
export const visibleColumns = (model: Model): readonly Column[] =>
  model.columns.filter((column) => fieldAnnotation(column, 'secret') === undefined);

/**
 * Who may do what with which columns: the service everything that its rows allow, users what `@writes` opens besides
 * reading, the masker what its view shows, maintenance what may be redacted.
 * @param isReadByUsers whether a policy opens any row to users
 */
export const grants = (model: Model, isReadByUsers: boolean): string[] => {
  const table = quoted(model.table);
  const keepsRows = hasAnnotation(model, 'appendOnly');
  const visible = visibleColumns(model);
  const select = visible.length === model.columns.length ? 'SELECT' : `SELECT (${names(visible)})`;
  const readers = [...(isReadByUsers ? ['azora_user'] : []), 'azora_maintenance', 'azora_masker'];
  const users = isReadByUsers ? userWrites(model) : [];
  return [
    `REVOKE ALL ON ${table} FROM PUBLIC;`,
    `GRANT SELECT, INSERT${keepsRows ? '' : ', UPDATE, DELETE'} ON ${table} TO azora_service;`,
    `GRANT ${select}${select.includes('\n') ? '\n   ' : ''} ON ${table} TO ${readers.join(', ')};`,
    ...(users.length === 0 ? [] : [`GRANT ${users.join(',\n    ')} ON ${table} TO azora_user;`]),
    ...redactionGrants(model),
    ...sequenceGrants(model),
  ];
};

/** The key and the timestamps come along: Prisma's client sends them. */
const userWrites = (model: Model): readonly string[] => {
  const opened = openedWrites(model);
  const touched = model.columns.filter(({ isUpdatedAt }) => isUpdatedAt).map(({ name }) => name);
  const inserted = [...model.primaryKey, ...opened.insert, 'createdAt', ...touched];
  return [
    ...(opened.insert.length === 0 ? [] : [`INSERT (${names(columnsOf(model, inserted))})`]),
    ...(opened.update.length === 0 ? [] : [`UPDATE (${names(columnsOf(model, [...opened.update, ...touched]))})`]),
    ...(opened.delete ? ['DELETE'] : []),
  ];
};

/**
 * By these the kit knows which columns `azora.redact` may replace; those it may only clear, the secret ones, it knows by
 * that maintenance cannot read them. Purging runs as the kit's owner and needs none.
 */
const redactionGrants = (model: Model): readonly string[] => {
  const personal = erasedColumns(model)
    .filter(({ what }) => what !== 'secret')
    .map(({ column }) => column);
  return personal.length === 0
    ? []
    : [`GRANT UPDATE (${names(personal)}) ON ${quoted(model.table)} TO azora_maintenance;`];
};

/** A key counted by PostgreSQL needs the sequence behind it; seeding moves it past the numbers it gave. */
const sequenceGrants = (model: Model): readonly string[] =>
  model.columns
    .filter(({ default: given }) => given?.kind === 'function' && given.name === 'autoincrement')
    .map(({ column }) => quoted(sequenceName(model.table, column)))
    .flatMap((sequence) => [
      `GRANT USAGE, SELECT, UPDATE ON SEQUENCE ${sequence} TO azora_service;`,
      ...(openedWrites(model).insert.length > 0 ? [`GRANT USAGE ON SEQUENCE ${sequence} TO azora_user;`] : []),
    ]);

const columnsOf = (model: Model, fields: readonly string[]): readonly Column[] =>
  model.columns.filter(({ name }) => fields.includes(name) && columnNamed(model, name) !== undefined);

const names = (columns: readonly Column[]): string => wrapped(columns.map(({ column }) => quoted(column)));
