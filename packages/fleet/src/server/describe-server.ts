import type { ServerAddress } from '@azora/schema/address';

/** A server in words, without its password: `the embedded PostgreSQL on 127.0.0.1:21480`, `db.example.org:5432`. */
export const describeServer = (address: ServerAddress): string => {
  const place = `${address.host}:${address.port}`;
  return address.kind === 'embedded' ? `the embedded PostgreSQL on ${place}` : place;
};
