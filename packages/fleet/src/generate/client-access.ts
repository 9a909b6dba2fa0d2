import { type Contract, fieldAnnotation, usesAccess } from '@azora/schema';
import type { MappedAccess } from '@azora/schema/address';

/** What a client must know of a contract's access; undefined where its tables get no access rules. */
export const clientAccess = (contract: Contract): MappedAccess | undefined => {
  if (!usesAccess(contract)) return undefined;
  const secrets: Record<string, readonly string[]> = {};
  const softDeleted: Record<string, string> = {};
  for (const { name, table, columns } of contract.models) {
    const secret = columns.filter((column) => fieldAnnotation(column, 'secret') !== undefined);
    if (secret.length > 0) secrets[name] = secret.map((column) => column.name);
    if (columns.some((column) => column.name === 'deletedAt')) softDeleted[name] = table;
  }
  return { secrets, softDeleted };
};
