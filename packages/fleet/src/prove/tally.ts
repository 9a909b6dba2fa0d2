import type { Attack } from '@azora/schema';
import type { AzoraError } from '@azora/schema/errors';
import { quoteIdentifier, quoteLiteral } from '../postgres/quote.ts';
import type { ProvenService, Surprise } from './report.ts';
import { attackSql, type Ending } from './run-attack.ts';

/** Counts the attacks on one service, and keeps what surprised. */
export class Tally {
  readonly #service: string;
  readonly #counts = { refused: 0, nothing: 0, allowed: 0 };
  readonly #surprises: Surprise[] = [];
  readonly #unprepared = new Set<string>();
  #attacks = 0;

  constructor(service: string) {
    this.#service = service;
  }

  /** @param login who had logged in */
  add(attack: Attack, { outcome, detail }: Ending, login: string): void {
    if (outcome === 'skipped' || (outcome === 'unproven' && this.#isToldAlready(attack))) return;
    this.#attacks += 1;
    if (outcome === attack.expected) this.#counts[outcome] += 1;
    else this.#surprises.push(surpriseOf(this.#service, attack, detail, login));
  }

  /** What cannot be prepared stands in the way of several attacks, and is said once. */
  #isToldAlready({ table, given = [] }: Attack): boolean {
    if (given.length === 0) return false;
    const what = [table, ...given].join('\n');
    if (this.#unprepared.has(what)) return true;
    this.#unprepared.add(what);
    return false;
  }

  /** Something that was not attacked: it could not be, or was read from the catalogue. */
  addSurprises(...surprises: readonly Omit<Surprise, 'service'>[]): void {
    for (const surprise of surprises) this.#surprises.push({ ...surprise, service: this.#service });
  }

  report(tables: number, error?: AzoraError): ProvenService {
    return {
      service: this.#service,
      tables,
      attacks: this.#attacks,
      ...this.#counts,
      surprises: this.#surprises,
      ...(error === undefined ? {} : { error }),
    };
  }
}

const surpriseOf = (service: string, attack: Attack, detail: string, login: string): Surprise => ({
  service,
  table: attack.table,
  actor: attack.actor,
  operation: attack.operation,
  ...(attack.column === undefined ? {} : { column: attack.column }),
  expected: attack.expected,
  happened: withoutPersonal(attack, detail),
  sql: withoutPersonal(attack, reproduction(attack, login)),
});

/** Acting as the login is a superuser's; others log in as it, with `azora psql --as`. */
const reproduction = (attack: Attack, login: string): string => {
  const given = attack.given ?? [];
  const isByLogin = attack.isByLogin === true || attack.session.role === undefined;
  const before = [
    ...(isByLogin ? [`SET LOCAL SESSION AUTHORIZATION ${quoteIdentifier(login)}`] : []),
    ...(given.length === 0 ? [] : ['SET LOCAL ROLE azora_service', ...given]),
  ];
  return `${['BEGIN', ...before, ...attackSql(attack), 'ROLLBACK'].join('; ')};`;
};

/** Personal values as they stand in SQL, and as PostgreSQL quotes them in what it says. */
const withoutPersonal = ({ personal = [] }: Attack, text: string): string =>
  personal.reduce(
    (shown, value) =>
      [quoteLiteral(value).trim(), `"${value}"`].reduce((left, quoted) => left.replaceAll(quoted, "'…'"), shown),
    text,
  );
