import {
  type FieldAnnotation,
  type IndexKey,
  type ModelAnnotation,
  piiKinds,
  type RefTarget,
  type Writes,
} from './annotation.ts';
import type { Argument } from './arguments.ts';

/** An annotation without its place. */
export type Meaning<A> = A extends unknown ? Omit<A, 'position'> : never;

/** Thrown by a grammar entry for arguments it does not take; the reader makes it a finding. */
export class WrongArgument extends Error {
  readonly column: number;

  constructor(message: string, column = 0) {
    super(message);
    this.column = column;
  }
}

/** What one annotation takes: `usage` is shown when its arguments are wrong. */
export interface GrammarEntry<A> {
  readonly usage: string;
  readonly read: (args: readonly Argument[]) => Meaning<A>;
}

/** Every annotation a model may carry, as DESIGN names them. */
export const modelGrammar: Readonly<Record<string, GrammarEntry<ModelAnnotation>>> = {
  owner: {
    usage: '@owner(field, …) or @owner(via: relation)',
    read: (args) => {
      const via = keyed(args, 'via');
      if (via !== undefined) return { kind: 'ownerVia', relation: word(one(args, 'one relation', 'via')) };
      return { kind: 'owner', fields: some(plainWords(args), 'a field that holds the subject') };
    },
  },
  tenant: { usage: '@tenant(field)', read: (args) => ({ kind: 'tenant', field: word(one(args, 'a field')) }) },
  shared: { usage: '@shared', read: (args) => bare(args, { kind: 'shared' }) },
  internal: { usage: '@internal', read: (args) => bare(args, { kind: 'internal' }) },
  writes: {
    usage: '@writes(insert(field, …), update(field, …), delete)',
    read: (args) => ({ kind: 'writes', writes: readWrites(args) }),
  },
  subject: {
    usage: '@subject(match: field)',
    read: (args) => ({ kind: 'subject', match: word(one(args, 'match: a field', 'match')) }),
  },
  audited: { usage: '@audited', read: (args) => bare(args, { kind: 'audited' }) },
  appendOnly: { usage: '@appendOnly', read: (args) => bare(args, { kind: 'appendOnly' }) },
  retain: {
    usage: '@retain(90d, by: field)',
    read: (args) => {
      only(args, 2);
      const period = need(positional(args)[0], 'a period such as 90d');
      return { kind: 'retain', days: days(period), by: word(need(keyed(args, 'by'), 'by: a timestamp field')) };
    },
  },
  erase: {
    usage: '@erase(delete | anonymize | keep, reason: "…")',
    read: (args) => {
      only(args, 2);
      const reason = keyed(args, 'reason');
      return {
        kind: 'erase',
        action: choice(need(positional(args)[0], 'delete, anonymize or keep'), [
          'delete',
          'anonymize',
          'keep',
        ] as const),
        reason: reason === undefined ? undefined : quoted(reason),
      };
    },
  },
  check: { usage: '@check("sql over columns")', read: (args) => ({ kind: 'check', sql: quoted(one(args, 'SQL')) }) },
  unique: {
    usage: '@unique(field, …, where: "sql") or @unique("lower(email)")',
    read: (args) => ({ kind: 'unique', ...readKey(args) }),
  },
  index: {
    usage: '@index(field, …, where: "sql") or @index("lower(email)")',
    read: (args) => ({ kind: 'index', ...readKey(args) }),
  },
  allow: {
    usage: '@allow(rule, reason: "…")',
    read: (args) => {
      only(args, 2);
      const rule = word(need(positional(args)[0], "a rule's code"));
      return { kind: 'allow', rule, reason: quoted(need(keyed(args, 'reason'), 'reason: "…"')) };
    },
  },
};

/** Every annotation a field may carry. */
export const fieldGrammar: Readonly<Record<string, GrammarEntry<FieldAnnotation>>> = {
  ref: {
    usage: '@ref(service.Model) or @ref(service.Model.uniqueField)',
    read: (args) => ({ kind: 'ref', target: refTarget(one(args, 'service.Model')) }),
  },
  external: {
    usage: '@external("what gives the id")',
    read: (args) => ({ kind: 'external', source: quoted(one(args, 'the system that gives the id')) }),
  },
  pii: {
    usage: `@pii(${piiKinds.join(' | ')})`,
    read: (args) => ({ kind: 'pii', pii: choice(one(args, 'a kind'), piiKinds) }),
  },
  secret: { usage: '@secret', read: (args) => bare(args, { kind: 'secret' }) },
  encrypted: {
    usage: '@encrypted or @encrypted(lookup: field)',
    read: (args) => {
      const lookup = args.length === 0 ? undefined : word(one(args, 'lookup: a field', 'lookup'));
      return { kind: 'encrypted', lookup };
    },
  },
};

const readWrites = (args: readonly Argument[]): Writes => {
  const found: { insert?: readonly string[]; update?: readonly string[]; delete?: true } = {};
  for (const arg of args) {
    const verb = choice(arg, ['insert', 'update', 'delete'] as const);
    if (found[verb] !== undefined) throw new WrongArgument(`${verb} is named twice`, arg.column);
    if (verb === 'delete') found.delete = true;
    else if (arg.kind === 'call') found[verb] = some(plainWords(arg.args), `the fields to ${verb}`);
    else throw new WrongArgument(`${verb} names its fields: ${verb}(field, …)`, arg.column);
  }
  if (args.length === 0) throw new WrongArgument('it names at least one of insert(…), update(…), delete');
  return { insert: found.insert, update: found.update, delete: found.delete === true };
};

const readKey = (args: readonly Argument[]): { key: IndexKey; where: string | undefined } => {
  const where = keyed(args, 'where');
  const parts = positional(args);
  if (parts.length + (where === undefined ? 0 : 1) < args.length) throw new WrongArgument('its only key is `where`');
  const [first] = parts;
  const key: IndexKey =
    first?.kind === 'quoted' && parts.length === 1
      ? { kind: 'sql', sql: first.text }
      : { kind: 'fields', fields: some(plainWords(parts), 'a field or quoted SQL') };
  return { key, where: where === undefined ? undefined : quoted(where) };
};

const refTarget = (arg: Argument): RefTarget => {
  const [service, model, field, ...rest] = word(arg).split('.');
  if (service === undefined || model === undefined || !/^[A-Z]/.test(model) || rest.length > 0) {
    throw new WrongArgument(`"${arg.text}" is not service.Model or service.Model.field`, arg.column);
  }
  return { service, model, field };
};

const keyed = (args: readonly Argument[], key: string): Argument | undefined => args.find((arg) => arg.key === key);

const positional = (args: readonly Argument[]): readonly Argument[] => args.filter((arg) => arg.key === undefined);

const plainWords = (args: readonly Argument[]): string[] =>
  args.map((arg) => {
    if (arg.key !== undefined) throw new WrongArgument(`it has no argument called "${arg.key}"`, arg.column);
    return word(arg);
  });

const bare = <M>(args: readonly Argument[], meaning: M): M => {
  only(args, 0);
  return meaning;
};

const only = (args: readonly Argument[], most: number): void => {
  const extra = args[most];
  if (extra !== undefined)
    throw new WrongArgument(most === 0 ? 'it takes no argument' : 'it has an argument too many', extra.column);
};

/** The only argument: positional, or under that key. */
const one = (args: readonly Argument[], what: string, key?: string): Argument => {
  only(args, 1);
  const [arg] = args;
  if (arg === undefined || arg.key !== key) throw new WrongArgument(`it needs ${what}`);
  return arg;
};

const need = (arg: Argument | undefined, what: string): Argument => {
  if (arg === undefined) throw new WrongArgument(`it needs ${what}`);
  return arg;
};

const some = <T>(items: readonly T[], what: string): readonly T[] => {
  if (items.length === 0) throw new WrongArgument(`it needs ${what}`);
  return items;
};

const word = (arg: Argument): string => {
  if (arg.kind !== 'word')
    throw new WrongArgument(`"${arg.text}" must be a plain name here, without quotes or brackets`, arg.column);
  return arg.text;
};

const quoted = (arg: Argument): string => {
  if (arg.kind !== 'quoted') throw new WrongArgument(`${arg.text} must stand in double quotes here`, arg.column);
  if (arg.text.trim() === '') throw new WrongArgument('the quotes are empty', arg.column);
  return arg.text;
};

const choice = <const T extends string>(arg: Argument, choices: readonly T[]): T => {
  const chosen = choices.find((candidate) => candidate === arg.text);
  if (chosen === undefined || arg.kind === 'quoted') {
    throw new WrongArgument(`"${arg.text}" is none of ${choices.join(', ')}`, arg.column);
  }
  return chosen;
};

const days = (arg: Argument): number => {
  const count = /^([1-9]\d{0,4})d$/.exec(word(arg))?.[1];
  if (count === undefined) throw new WrongArgument(`"${arg.text}" is not a number of days such as 90d`, arg.column);
  return Number(count);
};
