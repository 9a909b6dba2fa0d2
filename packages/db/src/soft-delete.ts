import type { MappedAccess } from '@azora/schema/address';
import { didYouMean } from '@azora/schema/nearest';
import { dbError } from './errors.ts';
import type { UntypedClient } from './services.ts';

/** What a client that acts for somebody can do besides Prisma's operations. */
export interface SoftDelete<ModelName extends string> {
  /**
   * Hides a row, and what hangs on it, from users; the row stays. A user may soft-delete what they may delete.
   * @returns whether there was such a row that was not deleted yet
   * @throws {AzoraError} `NOT_SOFT_DELETED`, `SOFT_DELETE_REFUSED`
   */
  softDelete(model: ModelName, id: string): Promise<boolean>;
  /**
   * Shows a soft-deleted row again.
   * @returns whether there was such a row that was deleted
   * @throws {AzoraError} `NOT_SOFT_DELETED`, `SOFT_DELETE_REFUSED`
   */
  restore(model: ModelName, id: string): Promise<boolean>;
}

/** The methods as a client takes them: `this` is the client they are called on, in a transaction too. */
export const softDeleteMethods = (
  service: string,
  { softDeleted }: MappedAccess,
): Record<keyof SoftDelete<string>, (this: UntypedClient, model: string, id: string) => Promise<boolean>> => {
  const call = async (client: UntypedClient, name: string, model: string, id: string): Promise<boolean> => {
    const table = Object.hasOwn(softDeleted, model) ? softDeleted[model] : undefined;
    if (table === undefined) {
      throw dbError('NOT_SOFT_DELETED', `${service} has no model "${model}" whose rows can be soft-deleted.`, {
        hint: didYouMean(model, Object.keys(softDeleted)) ?? 'Such a model has a field `deletedAt`.',
      });
    }
    const sql = `SELECT azora.${name}($1::regclass, $2::uuid) AS "isChanged"`;
    try {
      const [row] = await client.$queryRawUnsafe<{ readonly isChanged: boolean }[]>(sql, quoted(table), id);
      return row?.isChanged === true;
    } catch (cause) {
      throw sqlStateOf(cause) === INSUFFICIENT_PRIVILEGE ? refused(service, model, cause) : cause;
    }
  };
  return {
    softDelete(model, id) {
      return call(this, 'soft_delete', model, id);
    },
    restore(model, id) {
      return call(this, 'restore', model, id);
    },
  };
};

const INSUFFICIENT_PRIVILEGE = '42501';

/** The SQLSTATE of an error that Prisma passes on, of which only the adapter's part knows it. */
const sqlStateOf = (error: unknown): unknown => {
  const { meta } = error as { readonly meta?: { readonly driverAdapterError?: { readonly cause?: object } } };
  return (meta?.driverAdapterError?.cause as { readonly originalCode?: unknown } | undefined)?.originalCode;
};

const refused = (service: string, model: string, cause: unknown) =>
  dbError('SOFT_DELETE_REFUSED', `A user of ${service} may not delete rows of "${model}", nor restore them.`, {
    hint: `Do it as the service: db.asService('why').softDelete('${model}', id). Or let owners: \`@writes(delete)\` on ${model}, then \`azora migrate new ${service} <slug>\`.`,
    cause,
  });

/** A name as `regclass` reads one: without quotes it would fold capitals. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
