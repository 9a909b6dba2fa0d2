import { statements } from './app-attacks.ts';
import type { Attack } from './attack.ts';
import { databaseOwner, MAINTENANCE, READER, SERVICE } from './attackers.ts';
import { auditEntryAttacks } from './audit-entry.ts';
import { cascadeIntoAppendOnly } from './cascade.ts';
import { maintenanceAttacks } from './maintenance.ts';
import { foreignViewAttack, readerViewAttacks } from './reader-view.ts';
import type { Target } from './target.ts';

/**
 * The attacks on one row of a table that only somebody can try who may act as the reader, for maintenance and as the
 * database's owner. The first one proves, as the service, that the row is there.
 * @param ownerRole the role that owns the database
 */
export const administratorAttacks = (target: Target, ownerRole: string): readonly Attack[] => {
  const owner = databaseOwner(ownerRole);
  return [
    ...statements(target, SERVICE).slice(0, 1),
    ...statements(target, READER),
    ...readerViewAttacks(target),
    ...statements(target, MAINTENANCE),
    ...maintenanceAttacks(target),
    foreignViewAttack(target, MAINTENANCE),
    ...auditEntryAttacks(target),
    ...statements(target, owner),
    ...cascadeIntoAppendOnly(target, owner),
  ];
};
