import type { Model } from '../contract.ts';
import { isAppendOnly, isOpenToUsers, openedColumns, redactableColumns, visibleColumns } from './access.ts';
import type { AttackOutcome } from './attack.ts';
import { maySee, mayWrite, type Standing, standingOf } from './standing.ts';
import type { Attacker, Target } from './target.ts';
import type { TextRow } from './text-row.ts';

/** What somebody may do with which columns of a table, and with which of its rows. */
interface Rights {
  readonly select: readonly string[];
  readonly insert: readonly string[];
  readonly update: readonly string[];
  readonly delete: boolean;
  readonly sees: (standing: Standing) => boolean;
  readonly writes: (standing: Standing) => boolean;
}

/** What must come of reading these columns of the target. */
export const selectOutcome = (target: Target, attacker: Attacker, columns: readonly string[]): AttackOutcome => {
  const { select, sees } = rightsOf(target.model, attacker);
  if (!isWithin(columns, select)) return 'refused';
  return sees(target.standing) ? 'allowed' : 'nothing';
};

/** What must come of changing this column of the target. */
export const updateOutcome = (target: Target, attacker: Attacker, column: string): AttackOutcome => {
  const { update, sees, writes } = rightsOf(target.model, attacker);
  if (!update.includes(column)) return 'refused';
  return sees(target.standing) && writes(target.standing) ? 'allowed' : 'nothing';
};

/** What must come of removing the target. */
export const deleteOutcome = (target: Target, attacker: Attacker): AttackOutcome => {
  const rights = rightsOf(target.model, attacker);
  if (!rights.delete) return 'refused';
  return rights.sees(target.standing) && rights.writes(target.standing) ? 'allowed' : 'nothing';
};

/** What must come of adding a row that holds these columns and no others. */
export const insertOutcome = (target: Target, attacker: Attacker, row: TextRow): AttackOutcome => {
  const { insert, writes } = rightsOf(target.model, attacker);
  if (insert.length === 0 || !isWithin(Object.keys(row), insert)) return 'refused';
  return writes(standingOf(target.ground.contract, target.known, target.model, row)) ? 'allowed' : 'refused';
};

/** The columns that somebody may name in an INSERT. */
export const insertable = ({ model }: Target, attacker: Attacker): readonly string[] =>
  rightsOf(model, attacker).insert;

/** The columns that somebody may name in an UPDATE. */
export const updatable = ({ model }: Target, attacker: Attacker): readonly string[] => rightsOf(model, attacker).update;

const isWithin = (columns: readonly string[], allowed: readonly string[]): boolean =>
  columns.every((column) => allowed.includes(column));

const all = (): boolean => true;
const NONE: Rights = { select: [], insert: [], update: [], delete: false, sees: all, writes: all };

const rightsOf = (model: Model, { actor, session }: Attacker): Rights => {
  const everything = model.columns.map(({ column }) => column);
  const keepsRows = isAppendOnly(model);
  switch (actor) {
    case 'app':
    case 'reader':
      return NONE;
    // The guard of append-only rows binds the database's owner as the lack of a right binds the service.
    case 'service':
    case 'database-owner':
      return {
        ...NONE,
        select: everything,
        insert: everything,
        update: keepsRows ? [] : everything,
        delete: !keepsRows,
      };
    // Everything but secrets is there to be looked after; what may be changed is what may have to be redacted.
    case 'maintenance':
      return {
        ...NONE,
        select: visibleColumns(model),
        update: keepsRows ? [] : redactableColumns(model),
      };
    default:
      return {
        select: isOpenToUsers(model) ? visibleColumns(model) : [],
        ...openedColumns(model),
        sees: (standing) => maySee(model, standing, session),
        writes: (standing) => mayWrite(model, standing, session),
      };
  }
};
