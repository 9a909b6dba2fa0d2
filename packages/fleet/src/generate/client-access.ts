import { type Contract, fieldAnnotation, type MappedAccess, modelAnnotations } from '@azora/schema';

/** What a client must know of a contract's access; undefined where no model says who may see it. */
export const clientAccess = ({ models }: Contract): MappedAccess | undefined => {
  if (!models.some((model) => ACCESS.some((kind) => modelAnnotations(model, kind).length > 0))) return undefined;
  const secrets: Record<string, readonly string[]> = {};
  const softDeleted: Record<string, string> = {};
  for (const { name, table, columns } of models) {
    const secret = columns.filter((column) => fieldAnnotation(column, 'secret') !== undefined);
    if (secret.length > 0) secrets[name] = secret.map((column) => column.name);
    if (columns.some((column) => column.name === 'deletedAt')) softDeleted[name] = table;
  }
  return { secrets, softDeleted };
};

const ACCESS = ['owner', 'ownerVia', 'tenant', 'shared', 'internal'] as const;
