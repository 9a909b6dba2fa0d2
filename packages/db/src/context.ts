import { dbError } from './errors.ts';

/** Whom a client acts for; everything but `user` may be left out. */
export interface UserOptions {
  /** The data subject's id: a UUID. */
  readonly user: string;
  /** The organisation that the user acts for: a UUID. */
  readonly tenant?: string;
  /** Who does it, where that is somebody else: a support agent's id, a guardian's. */
  readonly actor?: string;
  /** Ties what the audit trail says to what the logs say. */
  readonly requestId?: string;
  /** Shows soft-deleted rows too. */
  readonly includeDeleted?: boolean;
}

/** How a service acts on its own behalf. */
export type ServiceOptions = Pick<UserOptions, 'actor' | 'requestId' | 'includeDeleted'>;

/** What a transaction begins with: the role it is in, and what the kit's `azora.subject()` and its like answer. */
export interface Context {
  readonly role: 'azora_user' | 'azora_service';
  readonly subject: string;
  readonly tenant: string;
  readonly actor: string;
  readonly requestId: string;
  readonly includeDeleted: boolean;
}

/**
 * Acts as a user.
 * @throws {AzoraError} `INVALID_SUBJECT`, `INVALID_CONTEXT`
 */
export const userContext = ({ user, tenant, actor, requestId, includeDeleted }: UserOptions): Context => ({
  role: 'azora_user',
  subject: uuid('user', user),
  tenant: tenant === undefined ? '' : uuid('tenant', tenant),
  actor: line('actor', actor ?? ''),
  requestId: line('requestId', requestId ?? ''),
  includeDeleted: includeDeleted === true,
});

/**
 * Acts as a service, which sees every row of its own; the audit trail says who and why.
 * @throws {AzoraError} `INVALID_CONTEXT`
 */
export const serviceContext = (
  service: string,
  reason: string,
  { actor, requestId, includeDeleted }: ServiceOptions = {},
): Context => {
  if (typeof reason !== 'string' || reason.trim() === '') {
    throw dbError('INVALID_CONTEXT', `${service} acts as the service for no reason.`, {
      hint: "Say why: db.asService('nightly digest').",
    });
  }
  return {
    role: 'azora_service',
    subject: '',
    tenant: '',
    actor: line('reason', `${actor ?? service}: ${reason}`),
    requestId: line('requestId', requestId ?? ''),
    includeDeleted: includeDeleted === true,
  };
};

/** As RFC 9562 writes one; PostgreSQL would take other spellings too, which nobody sends in earnest. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const uuid = (option: 'user' | 'tenant', value: unknown): string => {
  if (typeof value === 'string' && UUID.test(value)) return value.toLowerCase();
  // The value is not repeated: it may be anything that came with a request.
  throw dbError('INVALID_SUBJECT', `The \`${option}\` to act for is no UUID.`, {
    hint:
      option === 'tenant'
        ? 'Pass the id of an organisation, or leave `tenant` out.'
        : 'Pass the id of a signed-in user: db.as({ user: session.userId }). For nobody in particular: db.asService(reason).',
  });
};

/** Long enough for a sentence and short enough for every audit row to carry it. */
const MAX_LINE_LENGTH = 500;

const line = (option: string, value: unknown): string => {
  if (typeof value === 'string' && value.length <= MAX_LINE_LENGTH && !value.includes('\0')) return value;
  throw dbError('INVALID_CONTEXT', `The \`${option}\` given is no text of ${MAX_LINE_LENGTH} characters at most.`);
};
