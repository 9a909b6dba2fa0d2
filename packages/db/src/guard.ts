import type { MappedAccess } from '@azora/schema/address';
import { actingClient, type Omit, refuseWithoutContext } from './acting-client.ts';
import type { Context } from './context.ts';
import { dbError } from './errors.ts';
import type { UntypedClient } from './services.ts';
import { softDeleteMethods } from './soft-delete.ts';

/** How a service's client acts for somebody. */
export interface Acting {
  readonly act: (context: Context) => UntypedClient;
  /** Asks for a sign of life, with no rights to anything. */
  readonly probe: UntypedClient;
}

/** Makes a client of which nothing is to be had but by acting for somebody. */
export const guard = (client: UntypedClient, service: string, access: MappedAccess): Acting => {
  const methods = softDeleteMethods(service, access);
  const omit = omitOf(access);
  const probe = actingClient(client, 'plain', { methods: {} });
  refuseWithoutContext(client, service);
  return {
    act: (context) => actingClient(client, context, { methods, omit: context.role === 'azora_user' ? omit : {} }),
    probe,
  };
};

/** A service whose schema says of no model who may see it: its client is used as it is. */
export const actingForNobody = (client: UntypedClient, service: string): Acting => ({
  act: () => {
    throw dbError('NO_ACCESS_RULES', `The schema of ${service} says of no model who may see it.`, {
      hint: 'Use the client as it is; or annotate the models with @owner, @tenant, @shared or @internal, migrate, and type `azora generate`.',
    });
  },
  probe: client,
});

/** As Prisma's `omit`: by the model's name in a client, which begins with a small letter. */
const omitOf = ({ secrets }: MappedAccess): Omit =>
  Object.fromEntries(
    Object.entries(secrets).map(([model, fields]) => [
      model.replace(/^./, (first) => first.toLowerCase()),
      Object.fromEntries(fields.map((field) => [field, true])),
    ]),
  );
