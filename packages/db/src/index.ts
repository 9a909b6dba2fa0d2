export type { ServiceOptions, UserOptions } from './context.ts';
export { type DbErrorCode, dbError, dbErrorCodes } from './errors.ts';
export type { Health } from './health.ts';
export {
  type ActingClient,
  type ActingTransactions,
  type Opened,
  type OpenOptions,
  open,
  type TransactionOptions,
} from './open.ts';
export { DEFAULT_CONNECTION_LIMIT } from './pool.ts';
export type { ClientOf, ServiceName, Services, UntypedClient, UserClientOf } from './services.ts';
