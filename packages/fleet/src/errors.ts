import { AzoraError, type AzoraErrorDetails } from '@azora/schema';

/** Every code this package throws, with what it means. Exit code 2, unless a verb says otherwise. */
export const fleetErrorCodes = {
  SETTINGS_INVALID: '`azora.config.ts` says something that is not understood.',
  MODULE_INVALID: 'A configuration or seed file does not load.',
  PACKAGE_JSON_INVALID: "A service's package.json is not JSON.",
  SERVICE_NAME_TAKEN: 'Two service folders have one name.',
  UNKNOWN_SERVICE: 'A name on the command line is no service.',
  NO_SERVICES: 'The project has no service that can be managed.',
  SERVER_UNREACHABLE: 'No PostgreSQL server answers at that address.',
  WRONG_PASSWORD: 'The server does not let that user in.',
  DATABASE_MISSING: 'The server has no database of that name.',
  TOO_MANY_CONNECTIONS: 'The server has no connection left.',
  SERVER_TOO_OLD: 'The server is older than PostgreSQL 15.',
  NO_CREATEDB: 'The role may not create databases.',
  SERVER_URL_MISSING: 'A server of `azora.config.ts` has no URL in the environment or `.env`.',
  SERVER_URL_INVALID: 'A server URL is no `postgresql://` URL.',
  SERVER_NOT_RUNNING: 'The embedded server is not running.',
  UNSUPPORTED_PLATFORM: 'No embedded PostgreSQL exists for this platform.',
  POSTGRES_USER_UNKNOWN: 'Root needs an unprivileged user to run PostgreSQL as, and there is none of that name.',
  FOLDER_NOT_WRITABLE: 'A folder that the embedded server needs cannot be written.',
  PORT_TAKEN: 'The port that the embedded server is told to use is taken.',
  DATA_FOLDER_VERSION: 'The embedded data folder belongs to another PostgreSQL major version.',
  DATA_FOLDER_DAMAGED: 'The embedded data folder is there but is no PostgreSQL data folder.',
  DATA_FOLDER_OWNER: 'The embedded data folder belongs to another user.',
  EMBEDDED_START_FAILED: 'The embedded server did not start.',
  EMBEDDED_STOP_FAILED: 'The embedded server did not stop.',
  CLIENT_NOT_GENERATED: "A service's Prisma client could not be generated.",
  CLIENT_FOLDER_TAKEN: 'The folder that a Prisma client is to be generated into holds something else.',
  CLIENT_FOLDER_SHARED: 'Two services generate their Prisma clients into one folder.',
  LOCK_TIMEOUT: 'Another azora process held a lock for too long.',
  DISK_FULL: 'A folder has too little room for what is about to be written.',
  DATABASE_FAILED: 'A database failed in a way that has no code of its own; the cause says how.',
  MIGRATION_FILE_MISSING: 'A migration folder has no migration.sql.',
  MIGRATION_FAILED: 'The server refused a statement of a migration; nothing of that migration stayed.',
  MIGRATION_EDITED: 'A migration file was edited after it was applied.',
  MIGRATION_MISSING: 'A database has a migration that is not on disk, and others are pending.',
  MIGRATION_UNFINISHED: 'Another tool began a migration and did not finish it; only a person can tell what it left.',
  MIGRATION_NOT_ALONE: 'A statement that takes no transaction shares its file with others.',
  MIGRATION_LOCKED: 'Another process holds the migration lock of this database.',
  EXTENSION_MISSING: 'Migrations need an extension that the server does not have.',
  CONTRACT_INVALID: "A service's schema does not read, so nothing can be made from it.",
  SLUG_INVALID: "The name given to a migration cannot be part of a folder's name.",
  DATA_LOSS_REFUSED: 'A new migration would lose data that was not named with --accept-loss.',
  MIGRATION_NOT_CONVERGING: 'A new migration would not bring the database to what the schema says.',
  RESET_REFUSED: 'A reset would drop what was not named for it.',
  INTERRUPTED: 'Stopped by Ctrl-C; nothing half-done is left, and running it again goes on.',
} as const;

export type FleetErrorCode = keyof typeof fleetErrorCodes;

/** An {@link AzoraError} with one of this package's codes. */
export const fleetError = (
  code: FleetErrorCode,
  message: string,
  details?: AzoraErrorDetails,
): AzoraError<FleetErrorCode> => new AzoraError(code, message, details);
