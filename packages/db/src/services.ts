/**
 * The project's services by name: `{ client: PrismaClient; rows: { User: … } }` each, and `asUser`, the client without
 * the fields marked `@secret`, where there are some. Empty here: `azora generate`
 * declares them into this interface (`.azora/azora-services.d.ts`), so that this package imports no service.
 */
// biome-ignore lint/suspicious/noEmptyInterface: other files declare its members.
export interface Services {}

/** The name of a service; any string where nothing was generated yet. */
export type ServiceName = [keyof Services] extends [never] ? string : keyof Services & string;

/** The Prisma client of a service; {@link UntypedClient} where nothing was generated for it. */
export type ClientOf<Name extends string> = Name extends keyof Services
  ? Services[Name] extends { readonly client: infer Client }
    ? Client
    : UntypedClient
  : UntypedClient;

/** The client of a service as a user is given it: what is `@secret` is missing from what its operations return. */
export type UserClientOf<Name extends string> = Name extends keyof Services
  ? Services[Name] extends { readonly asUser: infer Client }
    ? Client
    : ClientOf<Name>
  : UntypedClient;

/** The names of a service's models. */
export type ModelName<Name extends string> = Name extends keyof Services
  ? Services[Name] extends { readonly rows: infer Rows }
    ? keyof Rows & string
    : string
  : string;

/** What every Prisma client can do, whatever its models. */
export interface UntypedClient {
  $connect(): Promise<void>;
  $disconnect(): Promise<void>;
  $queryRawUnsafe<Result = unknown>(query: string, ...values: unknown[]): Promise<Result>;
  $executeRawUnsafe(query: string, ...values: unknown[]): Promise<number>;
}
