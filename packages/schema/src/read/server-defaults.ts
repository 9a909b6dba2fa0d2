import type { Contract, Model } from '../contract.ts';
import { hasServerDefault } from '../facts/server-default.ts';
import { openedWrites } from '../safeguards/write-policies.ts';
import type { SchemaFile } from './datamodel.ts';
import { type Member, scanBlocks } from './scan-blocks.ts';

/**
 * The schema that a client is made from. Prisma's client names every column with a default in its `INSERT`, and users
 * have no right to those that `@writes(insert(…))` does not name: it would be refused each row that a user adds. Those
 * defaults become `dbgenerated()` here, which the client leaves to the server; the server has them from the migrations.
 * @param files named as those that the contract was read from
 */
export const serverDefaults = (files: readonly SchemaFile[], contract: Contract): readonly SchemaFile[] => {
  const left = new Map(contract.models.map((model) => [model.name, fieldsLeftToServer(model)]));
  return files.map(({ path, text }) => {
    const members = scanBlocks(path, text)
      .blocks.filter(({ kind }) => kind === 'model')
      .flatMap(({ name, members }) => members.filter((member) => left.get(name)?.has(member.name)));
    if (members.length === 0) return { path, text };
    const lines = text.split('\n');
    for (const member of members) {
      const index = member.position.line - 1;
      lines[index] = withServerDefault(lines[index] ?? '', member);
    }
    return { path, text: lines.join('\n') };
  });
};

/** Fields with a default that the server has too, in tables to which users add rows without them. */
const fieldsLeftToServer = (model: Model): ReadonlySet<string> => {
  const { insert } = openedWrites(model);
  if (insert.length === 0) return new Set();
  const given = [...insert, ...model.primaryKey, 'createdAt'];
  return new Set(
    model.columns
      .filter((column) => !given.includes(column.name) && !column.isUpdatedAt && hasServerDefault(column))
      .map(({ name }) => name),
  );
};

const withServerDefault = (line: string, { text, position }: Member): string => {
  const span = defaultIn(text);
  if (span === undefined) return line;
  const at = position.column - 1;
  return `${line.slice(0, at + span.from)}@default(dbgenerated())${line.slice(at + span.to)}`;
};

/** Where `@default(…)` stands in a field's line; strings may hold brackets. */
const defaultIn = (text: string): { readonly from: number; readonly to: number } | undefined => {
  const from = /^(?:[^"@]|"(?:[^"\\]|\\.)*"|@(?!default\())*/.exec(text)?.[0].length ?? text.length;
  const attribute = /^@default\((?:[^"()]|"(?:[^"\\]|\\.)*"|\((?:[^"()]|"(?:[^"\\]|\\.)*")*\))*\)/.exec(
    text.slice(from),
  );
  return attribute === null ? undefined : { from, to: from + attribute[0].length };
};
