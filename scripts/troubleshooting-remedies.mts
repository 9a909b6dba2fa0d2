/** A part of docs/TROUBLESHOOTING.md: what to do, by error code. What a code means stands in its package's `errors.ts`. */
export interface RemedySection {
  readonly title: string;
  readonly remedies: Readonly<Record<string, string>>;
}

/** Every code that a package throws is in exactly one of these. */
export const remedySections: readonly RemedySection[] = [
  {
    title: 'The server',
    remedies: {
      SERVER_NOT_RUNNING: '`npx azora up` starts it; from a service in production set `AZORA_DATABASE_URL`.',
      SERVER_UNREACHABLE:
        'Embedded: `npx azora up`. External: see that it runs (`pg_isready -h <host> -p <port>`) and that host, port and `sslmode` of the URL are right.',
      WRONG_PASSWORD:
        'Embedded: `npx azora up` sets it again. External: correct user and password in the URL. A login of a service: `npx azora credentials rotate <service>`.',
      SERVER_URL_MISSING: 'Set the variable that the message names, in the environment or in `.env`.',
      DOTENV_UNREADABLE:
        'It may name the server, so nothing goes on without it. Make it a file that whoever runs `azora` may read (`ls -l .env`), or move it away.',
      SERVER_URL_INVALID:
        'Write `postgresql://user:password@host:5432/postgres`; inside user and password `@ : / #` are `%40 %3A %2F %23`.',
      SERVER_TOO_OLD: 'Upgrade that server, or unset `AZORA_DATABASE_URL` to use the embedded one.',
      NO_CREATEDB: 'As a superuser of that server: `ALTER ROLE <role> CREATEDB;`.',
      TOO_MANY_CONNECTIONS:
        'Close some clients, lower `connection_limit` in the URL, or raise `max_connections` on the server.',
      DATABASE_MISSING: '`npx azora up` creates it.',
      DATABASE_FAILED: 'The same command with `--verbose` shows the cause.',
    },
  },
  {
    title: 'The embedded server',
    remedies: {
      UNSUPPORTED_PLATFORM:
        'Set `AZORA_DATABASE_URL` to a PostgreSQL of your own, 15 or newer. If packages were installed without optional ones: `npm ci --include=optional`.',
      POSTGRES_USER_UNKNOWN:
        'As root: `useradd --system azora`, then `export AZORA_POSTGRES_USER=azora`. In a container that runs as a bare number: `RUN useradd --uid <number> azora` in its image.',
      PORT_TAKEN:
        'End the program that the message names, or change or remove `embedded: { port }` in `azora.config.ts`.',
      FOLDER_NOT_WRITABLE:
        'Make the folder yours (`sudo chown -R "$(id -un)" <folder>`), or set `AZORA_HOME` to one that is.',
      FOLDER_NAME_UNUSABLE: 'Rename the folder, so that there is no `"`, `$`, backtick or line break in its path.',
      DISK_FULL: '`df -h <folder>; df -i <folder>`, free some space, run it again: it goes on where it stopped.',
      DATA_FOLDER_VERSION:
        '`mv <folder> <folder>.old` and `npx azora up` begin with an empty one; for the data, run a PostgreSQL of that version on it and set `AZORA_DATABASE_URL`.',
      DATA_FOLDER_DAMAGED: '`mv <folder> <folder>.old`, then `npx azora up`.',
      DATA_FOLDER_OWNER: '`chown -R <user> <folder>`, as the message has it.',
      EMBEDDED_START_FAILED: 'The message ends with the server’s own words; its log is in the folder that it names.',
      EMBEDDED_STOP_FAILED: '`ps -p <process>` says what it does; then `npx azora down` again.',
      LOCK_TIMEOUT: '`ps -p <process>` says what the other run does; let it end, or end it.',
    },
  },
  {
    title: 'Roles, logins and passwords',
    remedies: {
      NO_ROLE_RIGHTS:
        'Run the statements of the message as a superuser of that server, then `npx azora up`; [PRODUCTION.md](PRODUCTION.md#the-administrator) has what is needed and why.',
      ROLE_UNEXPECTED:
        'Rename that role if it is somebody else’s; if azora may have it, run the `COMMENT ON ROLE` of the message.',
      DATABASE_UNOWNED:
        'Where its data may go: `npx azora reset --yes <service>`, on an external server `--yes <host>/<database>`. Where not, give the service a new database in its `package.json` and copy the rows over.',
      CREDENTIALS_LOST:
        'Bring the credentials file back, or `npx azora credentials rotate <service>`; in production set `AZORA_APP_LOGIN_<DATABASE>`. On the embedded server `npx azora up` makes new ones.',
      CREDENTIALS_INVALID:
        'A variable says `user:password`; bring back a copy of the file, or move it away, then `npx azora up` and `npx azora credentials rotate` with each service it names.',
      CREDENTIALS_EXPOSED:
        '`chmod 600 <file>`; if somebody may have read it, also `npx azora credentials rotate <service>` and `npx azora credentials retire <service> --end-sessions`.',
      CREDENTIALS_OTHER_SERVER: 'Give each server a file of its own: set `AZORA_CREDENTIALS_FILE` beside its URL.',
      CREDENTIALS_IN_USE:
        'Start again what was started before the last rotation, then `npx azora credentials retire <service>`; `--end-sessions` does not wait for it.',
    },
  },
  {
    title: 'Who data is read and written for',
    remedies: {
      NO_CONTEXT:
        "`db.as({ user })` for a signed-in user, `db.asService('why')` for the service's own work; see the [guide](DATABASE-GUIDE.md#in-a-program).",
      INVALID_SUBJECT:
        "Pass the id of a signed-in user or an organisation, a UUID; for nobody in particular `db.asService('why')`.",
      INVALID_CONTEXT:
        'Say a reason that is not empty; `reason`, `actor` and `requestId` are text of 500 characters at most.',
      NO_ACCESS_RULES:
        'Use the client as it is. Or annotate the models (`@owner`, `@tenant`, `@shared`, `@internal`), `npx azora migrate new <service> <slug>`, `npx azora migrate`, `npx azora generate`.',
      NOT_SOFT_DELETED: 'Name a model that has a field `deletedAt`, or `delete` the row.',
      TRANSACTION_MIXED:
        'Keep what `db.as(…)` or `db.asService(…)` returns and make all calls on that: `as.$transaction([as.…, as.…])`. Two people’s changes, or a user’s and the service’s, cannot be one transaction.',
      SOFT_DELETE_REFUSED:
        "`db.asService('why').softDelete(model, id)`; or let owners do it: `@writes(delete)` on the model, `npx azora migrate new <service> <slug>`, `npx azora migrate`.",
    },
  },
  {
    title: 'Project and configuration',
    remedies: {
      NO_SERVICES:
        'Say in `azora.config.ts` where services are: `services: ["apps/*"]`. One is a folder with `prisma/schema.prisma`.',
      UNKNOWN_SERVICE: 'The nearest name is suggested; `npx azora status` lists all.',
      CATALOGUE_MISSING: 'Bring the file back from version control, or take `catalogue` out of `azora.config.ts`.',
      NO_CATALOGUE:
        'Name the file with your plan of services in `azora.config.ts`: `catalogue: { file, priorities, categories }`.',
      NOT_IN_CATALOGUE: 'Add a line for the service to the catalogue, or mend its name.',
      SERVICE_EXISTS: 'Add models to its schema by hand, then type `azora migrate new <service> <slug>`.',
      SERVICE_NAME_INVALID: 'Use letters, digits, dashes and underscores.',
      MODEL_NAME_INVALID: 'Begin with a capital and go on with letters and digits, as in `ChatMessage`.',
      COMMON_MODEL_UNKNOWN: 'Name `tenantModel` and `commonModels` in `azora.config.ts`.',
      SETTINGS_INVALID:
        'Each fault is listed. `defineConfig` from `@azora/fleet/config` lets the editor check as you type.',
      MODULE_INVALID: 'Mend the file at the place named.',
      PACKAGE_JSON_INVALID: 'Mend the file.',
      SCHEMA_MISSING: "Correct the path in the service's `package.json` or `prisma.config.ts`.",
      SERVICE_NAME_TAKEN: 'Rename one of the folders, or narrow `services` in `azora.config.ts`.',
      DATABASE_NAME_INVALID: 'Name it in the service’s `package.json`: `"azora": { "database": "…" }`.',
      CONTRACT_INVALID: '`npx azora check <service>` lists all that is wrong with its schema.',
    },
  },
  {
    title: 'Migrations',
    remedies: {
      MIGRATION_FAILED: 'Mend the file at the place named, then `npx azora migrate`.',
      MIGRATION_EDITED:
        '`git checkout <file>`, and put the change into a new one: `npx azora migrate new <service> <slug>`.',
      MIGRATION_MISSING: 'Bring the folder back from version control. On a laptop: `npx azora reset --yes <service>`.',
      MIGRATION_FILE_MISSING: 'Bring the file back, or remove the folder if it was never applied anywhere.',
      MIGRATION_UNFINISHED:
        'See what it left and undo that; then, in the service’s folder, `npx prisma migrate resolve --rolled-back <migration>`.',
      MIGRATION_NOT_ALONE: 'Move the statement into a migration folder of its own, right after this one.',
      MIGRATION_LOCKED: 'Let the other migration end, then `npx azora migrate`.',
      KIT_TOO_NEW: 'Use the azora that upgraded the database, or a newer one: `git pull && npm ci`.',
      KIT_REFUSED:
        '`npx azora up` makes the roles that it needs; if it was the schema, rename what is called `azora` in that database.',
      EXTENSION_MISSING: 'Install it on the server, or use a server that has it; a right that lacks is named.',
      SLUG_INVALID: 'Small letters, digits, dashes and underscores: `add_phone_number`.',
      DATA_LOSS_REFUSED:
        'If it is meant, `--accept-loss <table.column>` for each; for a rename see [MIGRATIONS.md](MIGRATIONS.md#renames).',
      MIGRATION_REFUSED: "Mend the schema's `@check`, `@unique` or `@index`; nothing was written.",
      MIGRATION_NOT_CONVERGING: 'Write what the message shows another way: Prisma cannot keep it in a database.',
    },
  },
  {
    title: 'Seeds',
    remedies: {
      SEED_FILE_INVALID: "Mend the file; its default export is `defineSeed('<service>', { … })`.",
      SEED_ROWS_INVALID: 'Correct the rows named, then `npx azora seed <service>`.',
      SEED_CYCLE: 'Make one of the relations in the circle optional.',
      SEED_NOT_MIGRATED:
        '`npx azora migrate <service>`; if nothing is pending, the schema has a change without a migration: `npx azora migrate new <service> <slug>` first. A database that another branch migrated: `npx azora reset --yes <service>`.',
      SEED_ROW_REFUSED: 'The message names row and constraint. A row made by hand may hold the key.',
      AFTER_DEMO_FAILED: 'Mend `prisma/after-demo.ts` of that service, then `npx azora up <service>`.',
    },
  },
  {
    title: 'Clients',
    remedies: {
      CLIENT_NOT_GENERATED: 'Mend what the message names, then `npx azora generate <service>`.',
      CLIENT_FOLDER_TAKEN: 'Name another folder in the schema\'s `generator … { output = "…" }`, or remove that one.',
      CLIENT_FOLDER_SHARED: "Give each schema's generator an `output` of its own.",
      CLIENT_MISSING: '`npx azora generate <service>`.',
      NO_PROJECT: '`npx azora up`, or set `AZORA_ROOT` to the folder that holds `.azora`.',
      UNHEALTHY: '`npx azora status`; the error carries its cause.',
      HEALTH_TIMEOUT: 'See what keeps the server busy, or whether the pool is exhausted.',
    },
  },
  {
    title: 'The sealed audit trail',
    remedies: {
      AUDIT_NO_TRAIL:
        'A service has a trail once its schema says who may see what and was migrated; `npx azora migrate <service>`.',
      AUDIT_KIT_OLD: '`npx azora migrate <service>`.',
      AUDIT_LOCKED: 'Let the other sealer end; `npx azora psql <service>` and `pg_stat_activity` say who it is.',
      AUDIT_TRAIL_BUSY: 'End long transactions of that database, then the same command again.',
      AUDIT_RESTORED:
        'After a restore `npx azora audit segment <service> --reason "…"`; otherwise `npx azora audit verify <service>` says what changed. See [AUDIT.md](AUDIT.md#after-a-restore).',
      AUDIT_ROW_IMPOSSIBLE: 'Find out which superuser put the row there, and take it out again.',
      AUDIT_SEALS_LOST:
        'Bring back the two files of the service, or point `AZORA_SEALS` at their folder. Gone for good: `npx azora audit segment <service> --reason "…"`.',
      AUDIT_SEALS_DAMAGED: 'Bring back the two files of the service from where copies are kept.',
      AUDIT_SEALS_DISAGREE:
        '`npx azora audit verify <service>` says where; seal each service from one machine and one folder alone.',
      AUDIT_STORE_MISSING: '`npx azora migrate audit-logging-service`.',
      AUDIT_STORE_FAILED:
        'Mend what the message names in audit-logging-service; the next `npx azora audit seal` copies what is missing.',
      AUDIT_KEY_EXPOSED:
        '`chmod 600 <file>`; if somebody may have read it, go on with a new key: [AUDIT.md](AUDIT.md#keys-and-files).',
      AUDIT_KEY_INVALID: 'Bring back the key that was there.',
      AUDIT_KEY_LOST: 'Bring the key back, or go on with a new one: [AUDIT.md](AUDIT.md#keys-and-files).',
    },
  },
  {
    title: 'The command line',
    remedies: {
      CONFIRMATION_MISSING: '`npx azora up --yes <host>`, if that is the server you mean.',
      CONFIRMATION_MISMATCH: 'Compare the host after `--yes` with the one in the URL.',
      OPTIONS_CONTRADICT: 'Leave one of the two out.',
      FOLDER_MISSING: 'Correct the folder after `-C`.',
      RESET_UNNAMED: '`npx azora reset --yes <service…>`, or `npx azora reset --yes --all`.',
      RESET_REFUSED:
        'On an external server name each database with its host: `npx azora reset --yes <host>/<database>`.',
      DATABASE_IN_USE:
        'Stop the programs that are connected; or, as a superuser of that server: `GRANT pg_signal_backend TO <administrator>;`.',
      PSQL_MISSING:
        '`apt-get install -y postgresql-client`, or `brew install libpq`; or give `npx azora url <service> --show-password` to another client.',
      INTERRUPTED: 'The same command again: it goes on.',
    },
  },
];
