import { databaseRoles, type LoginKind } from '@azora/schema/address';

/** Each kind of login is a pair, of which one is in use: the other one. */
export const otherLogin = (database: string, kind: LoginKind, user: string): string => {
  const [first, second] = databaseRoles(database)[kind];
  return user === first ? second : first;
};
