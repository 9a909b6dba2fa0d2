import { chooseServices } from '../config/choose-services.ts';
import type { Project } from '../config/project.ts';
import { eachDatabase } from '../databases/each-database.ts';
import type { Client } from '../postgres/connect.ts';
import type { VerbContext } from '../progress.ts';
import { placeServices } from '../server/place-services.ts';
import type { ServiceFailure } from '../up/failures.ts';
import { failures } from './seal.ts';
import { withTrail } from './trail.ts';

/** One entry of a trail. */
export interface TrailEntry {
  readonly service: string;
  readonly id: number;
  readonly transaction: string;
  /** ISO 8601. */
  readonly recordedAt: string;
  readonly actor: string;
  readonly role: string;
  readonly subject: string | null;
  readonly tenant: string | null;
  readonly requestId: string | null;
  readonly action: string;
  readonly table: string;
  readonly key: string | null;
  readonly about: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Which entries; what is not said does not matter. */
export interface ShowChoice {
  /** All services with a trail where empty. */
  readonly services: readonly string[];
  /** A person: who asked for the change, or whom the row is about. */
  readonly subject?: string | undefined;
  readonly table?: string | undefined;
  /** From this moment on. */
  readonly since?: Date | undefined;
  /** Before this moment. */
  readonly until?: Date | undefined;
  /** The newest so many. */
  readonly limit: number;
}

export interface ShowReport {
  /** Oldest first. */
  readonly entries: readonly TrailEntry[];
  /** Whether there are older ones that fit. */
  readonly hasMore: boolean;
  readonly failures: readonly ServiceFailure[];
}

/**
 * Reads the audit trails of some services as maintenance, merged by time.
 * @throws {AzoraError} `UNKNOWN_SERVICE`, `INTERRUPTED`, and what reaching the servers throws
 */
export const show = async (project: Project, choice: ShowChoice, context: VerbContext): Promise<ShowReport> => {
  const placed = await placeServices(project, chooseServices(project, choice.services), context);
  const outcomes = await eachDatabase(placed, 'show', context, (service, address) =>
    withTrail(service, address, (client) => readEntries(client, service.name, choice)),
  );
  const entries = outcomes
    .flatMap((outcome) => (outcome.ok ? outcome.value : []))
    .sort((a, b) => compare(b.recordedAt, a.recordedAt) || compare(a.service, b.service) || b.id - a.id);
  return {
    entries: entries.slice(0, choice.limit).reverse(),
    hasMore: entries.length > choice.limit,
    failures: failures(outcomes, new Set(choice.services)),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface EntryRow extends Omit<TrailEntry, 'service' | 'id' | 'recordedAt'> {
  readonly id: string;
  readonly recordedAt: Date;
}

/** One more than asked for, so that it shows whether there are more. */
const readEntries = async (client: Client, service: string, choice: ShowChoice): Promise<readonly TrailEntry[]> => {
  const { rows } = await client.query<EntryRow>(
    `SELECT id, transaction_id::text AS transaction, recorded_at AS "recordedAt", actor, role, subject, tenant,
            request_id AS "requestId", action, table_name AS "table", row_key AS key, about, before, after
       FROM azora.audit_trail
      WHERE ($1::uuid IS NULL OR subject = $1 OR about = $1 OR (action = 'FORGET' AND row_key = $1::text))
        AND ($2::text IS NULL OR table_name = $2)
        AND ($3::timestamptz IS NULL OR recorded_at >= $3)
        AND ($4::timestamptz IS NULL OR recorded_at < $4)
      ORDER BY recorded_at DESC, id DESC LIMIT $5`,
    [choice.subject ?? null, choice.table ?? null, choice.since ?? null, choice.until ?? null, choice.limit + 1],
  );
  return rows.map((row) => ({
    service,
    ...row,
    id: Number(row.id),
    recordedAt: row.recordedAt.toISOString(),
  }));
};
