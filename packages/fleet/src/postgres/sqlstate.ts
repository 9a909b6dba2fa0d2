import pg from 'pg';

/** The SQLSTATEs this package tells apart, by their names in PostgreSQL's appendix A. */
export const sqlState = {
  foreignKeyViolation: '23503',
  uniqueViolation: '23505',
  invalidAuthorization: '28000',
  invalidPassword: '28P01',
  invalidCatalogName: '3D000',
  serializationFailure: '40001',
  deadlockDetected: '40P01',
  insufficientPrivilege: '42501',
  duplicateObject: '42710',
  duplicateDatabase: '42P04',
  duplicateSchema: '42P06',
  undefinedColumn: '42703',
  undefinedObject: '42704',
  undefinedTable: '42P01',
  tooManyConnections: '53300',
  diskFull: '53100',
  objectInUse: '55006',
  lockNotAvailable: '55P03',
  queryCanceled: '57014',
  adminShutdown: '57P01',
  cannotConnectNow: '57P03',
  internalError: 'XX000',
} as const;

export type SqlStateName = keyof typeof sqlState;

/** Whether the server raised one of these SQLSTATEs. */
export const hasSqlState = (error: unknown, ...names: readonly SqlStateName[]): error is pg.DatabaseError =>
  error instanceof pg.DatabaseError && names.some((name) => error.code === sqlState[name]);
