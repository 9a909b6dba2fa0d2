import type { Migration } from '../migrate/migration-files.ts';

/**
 * Whether migrations call the platform kit or put something into its schemas, so that they only run where it is.
 * Asked of the history and not of the contract, which may have given up what an early migration still needs.
 */
export const migrationsNeedKit = (migrations: readonly Migration[]): boolean =>
  migrations.some(({ sql }) => /\bazora(?:_keys|_reader)?\./.test(sql));
