import type { Attack } from '../src/attacks/attack.ts';
import { type Target, targetOf } from '../src/attacks/target.ts';
import type { KnownRows, TextRow } from '../src/attacks/text-row.ts';
import { type Model, modelNamed } from '../src/contract.ts';
import { contractOf, schemaOf } from './example-fleet.ts';

/** A contract with one model of each kind of access. */
export const contract = contractOf(
  'work-service',
  'azora_work',
  schemaOf(`
/// @owner(clientId, workerId)
/// @tenant(organizationId)
/// @writes(insert(clientId, title), update(title), delete)
/// @audited
model Job {
  id             String    @id @default(uuid(7)) @db.Uuid
  clientId       String    @map("client_id") @db.Uuid
  workerId       String?   @map("worker_id") @db.Uuid
  organizationId String?   @map("organization_id") @db.Uuid
  /// @pii(name)
  title          String
  /// @secret
  token          String?
  state          String    @default("OPEN")
  createdAt      DateTime  @default(now()) @map("created_at") @db.Timestamptz(6)
  updatedAt      DateTime  @updatedAt @map("updated_at") @db.Timestamptz(6)
  deletedAt      DateTime? @map("deleted_at") @db.Timestamptz(6)

  notes    Note[]
  remarks  Remark[]
  payments Payment[]

  @@map("jobs")
}

/// @owner(via: job)
/// @writes(insert(jobId, text), update(jobId, text))
model Note {
  id    String @id @default(uuid(7)) @db.Uuid
  jobId String @map("job_id") @db.Uuid
  text  String
  job   Job    @relation(fields: [jobId], references: [id], onDelete: Cascade)

  @@map("notes")
}

/// @owner(userId)
model Remark {
  id     String @id @default(uuid(7)) @db.Uuid
  userId String @map("user_id") @db.Uuid
  jobId  String @map("job_id") @db.Uuid
  job    Job    @relation(fields: [jobId], references: [id], onDelete: Cascade)

  @@map("remarks")
}

/// @owner(userId)
/// @appendOnly
/// @writes(insert(userId, jobId))
model Payment {
  id     String @id @default(uuid(7)) @db.Uuid
  userId String @map("user_id") @db.Uuid
  jobId  String @map("job_id") @db.Uuid
  /// @pii(financial)
  card   String?
  job    Job    @relation(fields: [jobId], references: [id], onDelete: Restrict)

  @@map("payments")
}

/// @shared
/// @owner(authorId)
/// @writes(update(text))
model Post {
  id        String    @id @default(uuid(7)) @db.Uuid
  authorId  String    @map("author_id") @db.Uuid
  text      String
  deletedAt DateTime? @map("deleted_at") @db.Timestamptz(6)

  @@map("posts")
}

/// @internal
model Lock {
  id String @id @default(uuid(7)) @db.Uuid

  @@map("locks")
}

/// Says nothing of access.
model Draft {
  id String @id @default(uuid(7)) @db.Uuid

  @@map("drafts")
}
`),
);

export const CLIENT = 'c0000000-0000-4000-8000-000000000001';
export const WORKER = 'c0000000-0000-4000-8000-000000000002';
export const FIRM = 'f0000000-0000-4000-8000-000000000001';

/** Ids that stand in no row. */
export const strangers = {
  user: 'a0000000-0000-4000-8000-000000000001',
  tenant: 'a0000000-0000-4000-8000-000000000002',
  party: 'a0000000-0000-4000-8000-000000000003',
  organisation: 'a0000000-0000-4000-8000-000000000004',
  row: 'a0000000-0000-4000-8000-000000000005',
};

export const ground = { contract, schema: 'public', strangers };

const SOON = '2026-01-01 00:00:00+00';
const JOB_ID = '10000000-0000-4000-8000-000000000001';

/** A row of each model, which belong together. */
export const rows: Readonly<Record<string, TextRow>> = {
  Job: {
    ...{ id: JOB_ID, client_id: CLIENT, worker_id: WORKER, organization_id: FIRM, title: "Ada's roof", token: 'hush' },
    ...{ state: 'OPEN', created_at: SOON, updated_at: SOON, deleted_at: null },
  },
  Note: { id: '20000000-0000-4000-8000-000000000001', job_id: JOB_ID, text: 'bring a ladder' },
  Remark: { id: '70000000-0000-4000-8000-000000000001', user_id: WORKER, job_id: JOB_ID },
  Payment: { id: '30000000-0000-4000-8000-000000000001', user_id: CLIENT, job_id: JOB_ID, card: '4242424242424242' },
  Post: { id: '40000000-0000-4000-8000-000000000001', author_id: CLIENT, text: 'hello', deleted_at: null },
  Lock: { id: '50000000-0000-4000-8000-000000000001' },
  Draft: { id: '60000000-0000-4000-8000-000000000001' },
};

/** The model of that name. */
export const model = (name: string): Model => {
  const found = modelNamed(contract, name);
  if (found === undefined) throw new Error(`there is no model ${name}`);
  return found;
};

/** The model's row as a target; other values in some columns of it, or of others' rows. */
export const target = (name: string, values: TextRow = {}, others: Readonly<Record<string, TextRow>> = {}): Target => {
  const known: KnownRows = new Map(
    Object.entries(rows).map(([one, row]) => [one, [{ ...row, ...others[one], ...(one === name ? values : {}) }]]),
  );
  const row = known.get(name)?.[0];
  if (row === undefined) throw new Error(`there is no row of ${name}`);
  return targetOf(ground, known, model(name), row);
};

/**
 * Attacks as lines: `actor operation column: outcome`, each once; only those of some actors and operations. What is
 * attacked is named where it is no table of the service's own.
 */
export const lines = (
  attacks: readonly Attack[],
  only: { readonly actors?: readonly string[]; readonly operations?: readonly string[] } = {},
): readonly string[] => [
  ...new Set(
    attacks
      .filter(({ actor }) => only.actors?.includes(actor) !== false)
      .filter(({ operation }) => only.operations?.includes(operation) !== false)
      .map(
        ({ actor, operation, table, column, expected }) =>
          `${[actor, operation, ...(table.includes('.') ? [table] : []), ...(column === undefined ? [] : [column])].join(' ')}: ${expected}`,
      ),
  ),
];
