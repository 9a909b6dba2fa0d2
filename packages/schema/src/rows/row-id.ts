import { v5 } from 'uuid';

/** Any fixed UUID serves; it must never change, or every seeded id would. */
const SEED_NAMESPACE = '5a0fbb1c-3bd4-4d9e-8a2e-0d6f4f5f7a10';

/**
 * The id of a seeded row: the UUIDv5 (RFC 9562 §5.5) of its model and natural key, so that one service can name
 * another's row without asking its database.
 * @param model `service.Model`, e.g. `auth-service.User`
 * @param key what the row is called in its seed, e.g. `student@azora.world`
 */
export const rowId = (model: `${string}.${string}`, key: string): string => v5(`${model}:${key}`, SEED_NAMESPACE);
