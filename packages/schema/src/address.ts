export { actingAs } from './address/acting-as.ts';
export {
  chooseLogin,
  type LoginChoice,
  type LoginProblem,
  type LoginSources,
  loginProblem,
  loginVariable,
  withLogin,
} from './address/choose-login.ts';
export { chooseServer, DEFAULT_SERVER, type ServerChoice, type ServerSources } from './address/choose-server.ts';
export {
  CREDENTIALS_FILE,
  CREDENTIALS_FILE_VARIABLE,
  type Credentials,
  credentialsKey,
  isExposed,
  type Login,
  parseCredentials,
  type ServerCredentials,
} from './address/credentials.ts';
export {
  chosenSchema,
  numberParameter,
  type PgOptions,
  pgOptions,
  sessionSettings,
  tlsAttempts,
} from './address/pg-options.ts';
export {
  type DatabaseRoles,
  databaseRoles,
  GROUP_ROLES,
  type GroupRole,
  type LoginKind,
  MAX_DATABASE_BYTES,
} from './address/role-names.ts';
export { databaseUrl, HIDDEN_PASSWORD, parseDatabaseUrl, type ServerAddress } from './address/server-address.ts';
export { type ServerProblem, serverProblem, type UnusableChoice } from './address/server-problem.ts';
export {
  type MappedAccess,
  type MappedService,
  parseServiceMap,
  SERVICE_MAP_FILE,
  type ServiceMap,
} from './address/service-map.ts';
