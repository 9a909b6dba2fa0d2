import {
  type Contract,
  fieldAnnotation,
  type Model,
  modelAnnotations,
  modelNamed,
  sequenceName,
  type Writes,
} from '@azora/schema';

/**
 * What a model's annotations demand of its table, read from the annotations anew: the SQL that migrations make of them
 * plays no part, so that a fault in one is not a fault in the other.
 */
export interface Demands {
  /** Whether users may see any of its rows. */
  readonly readable: boolean;
  /** Rights by `role privilege`: the columns they are for, or none for those that are for whole rows. */
  readonly rights: ReadonlyMap<string, readonly string[]>;
  /** Policies as `PERMISSIVE SELECT for azora_user`. */
  readonly policies: readonly string[];
  /** Triggers as `BEFORE UPDATE of each ROW calls azora.refuse_change`. */
  readonly triggers: readonly string[];
  /** The columns of its masked view. */
  readonly shown: readonly string[];
  /** Sequences behind its counted keys, with the rights by `role privilege`. */
  readonly sequences: ReadonlyMap<string, readonly string[]>;
}

/** See {@link Demands}. */
export const demandsOf = (contract: Contract, model: Model): Demands => {
  const readable = !has(model, 'internal') && has(model, 'owner', 'ownerVia', 'tenant', 'shared');
  const writes = openedTo(model, readable);
  return {
    readable,
    rights: tableRights(model, readable, writes),
    policies: [
      'PERMISSIVE ALL for azora_maintenance, azora_owner, azora_service',
      'PERMISSIVE SELECT for azora_masker',
      ...(readable ? ['PERMISSIVE SELECT for azora_user'] : []),
      ...(writes.insert === undefined ? [] : ['PERMISSIVE INSERT for azora_user']),
      ...(writes.update === undefined ? [] : ['PERMISSIVE UPDATE for azora_user']),
      ...(writes.delete ? ['PERMISSIVE DELETE for azora_user'] : []),
      ...(readable && hidesRows(contract, model) ? ['RESTRICTIVE ALL for azora_user'] : []),
    ],
    triggers: [...(has(model, 'appendOnly') ? APPEND_ONLY : []), ...(has(model, 'audited') ? AUDITED : [])],
    shown: visible(model),
    sequences: sequenceRights(model, writes),
  };
};

const APPEND_ONLY = ['UPDATE', 'DELETE']
  .map((event) => `BEFORE ${event} of each ROW calls azora.refuse_change`)
  .concat('BEFORE TRUNCATE of each STATEMENT calls azora.refuse_change');

const AUDITED = ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'].map(
  (event) => `AFTER ${event} of each STATEMENT calls azora.audit_${event.toLowerCase()}`,
);

const has = (model: Model, ...kinds: readonly Model['annotations'][number]['kind'][]): boolean =>
  model.annotations.some(({ kind }) => kinds.includes(kind));

const isSecret = (column: Model['columns'][number]): boolean => fieldAnnotation(column, 'secret') !== undefined;

const visible = (model: Model): readonly string[] =>
  model.columns.filter((column) => !isSecret(column)).map(({ column }) => column);

const columnsNamed = (model: Model, fields: readonly string[]): readonly string[] =>
  model.columns.filter(({ name }) => fields.includes(name)).map(({ column }) => column);

/** `@writes` of a model whose rows belong to somebody; who keeps every row opens nothing but adding. */
const openedTo = (model: Model, readable: boolean): Writes => {
  const [opened] = modelAnnotations(model, 'writes');
  if (opened === undefined || !readable || !has(model, 'owner', 'ownerVia')) {
    return { insert: undefined, update: undefined, delete: false };
  }
  const { insert, update, delete: deletes } = opened.writes;
  const keepsRows = has(model, 'appendOnly');
  return {
    insert: insert?.length ? insert : undefined,
    update: keepsRows || !update?.length ? undefined : update,
    delete: deletes && !keepsRows,
  };
};

const tableRights = (model: Model, readable: boolean, writes: Writes): Demands['rights'] => {
  const all = model.columns.map(({ column }) => column);
  const touched = model.columns.filter(({ isUpdatedAt }) => isUpdatedAt).map(({ name }) => name);
  const redacted = redactable(model);
  const rights = new Map<string, readonly string[]>([
    ['azora_service SELECT', all],
    ['azora_service INSERT', all],
    ['azora_maintenance SELECT', visible(model)],
    ['azora_masker SELECT', visible(model)],
  ]);
  if (redacted.length > 0) rights.set('azora_maintenance UPDATE', redacted);
  if (!has(model, 'appendOnly')) {
    rights.set('azora_service UPDATE', all);
    rights.set('azora_service DELETE', []);
  }
  if (readable) rights.set('azora_user SELECT', visible(model));
  if (writes.insert !== undefined) {
    const fields = [...model.primaryKey, ...writes.insert, 'createdAt', ...touched];
    rights.set('azora_user INSERT', columnsNamed(model, fields));
  }
  if (writes.update !== undefined) {
    rights.set('azora_user UPDATE', columnsNamed(model, [...writes.update, ...touched]));
  }
  if (writes.delete) rights.set('azora_user DELETE', []);
  return rights;
};

/** Personal data, and the look-up hashes that tell as much of what is encrypted; a secret is cleared, never replaced. */
const redactable = (model: Model): readonly string[] => {
  const isPersonal = (column: Model['columns'][number]): boolean => fieldAnnotation(column, 'pii') !== undefined;
  const lookups = model.columns
    .filter((column) => isPersonal(column) || isSecret(column))
    .map((column) => fieldAnnotation(column, 'encrypted')?.lookup);
  return model.columns
    .filter((column) => isPersonal(column) || (lookups.includes(column.name) && !isSecret(column)))
    .map(({ column }) => column);
};

const sequenceRights = (model: Model, writes: Writes): Demands['sequences'] =>
  new Map(
    model.columns
      .filter(({ default: given }) => given?.kind === 'function' && given.name === 'autoincrement')
      .map(({ column }) => [
        sequenceName(model.table, column),
        [
          ...['USAGE', 'SELECT', 'UPDATE'].map((privilege) => `azora_service ${privilege}`),
          ...(writes.insert === undefined ? [] : ['azora_user USAGE']),
        ],
      ]),
  );

/**
 * Whether deletion hides rows of a table from users: its own, or that of a root it lives and dies with. What users
 * reach through one parent alone is hidden with that parent already.
 */
const hidesRows = (contract: Contract, model: Model): boolean => {
  const via = modelAnnotations(model, 'ownerVia').map(({ relation }) => relation);
  const onlyWay = via.length === 1 && !has(model, 'owner', 'tenant', 'shared') ? via[0] : undefined;
  return isRoot(model) || rootsAbove(contract, model, [model], onlyWay);
};

const isRoot = (model: Model): boolean =>
  model.columns.some(({ name, type, isRequired }) => name === 'deletedAt' && type === 'DateTime' && !isRequired);

const rootsAbove = (contract: Contract, model: Model, passed: readonly Model[], except?: string): boolean =>
  model.relations.some((relation) => {
    const parent = modelNamed(contract, relation.model);
    if (parent === undefined || passed.includes(parent) || relation.name === except) return false;
    const lives = relation.isRequired && relation.onDelete === 'Cascade';
    return lives && (isRoot(parent) || rootsAbove(contract, parent, [...passed, parent]));
  });
