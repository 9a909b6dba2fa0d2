import type { NewMigration } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { hintLines } from './hint.ts';

/** The lines after `azora migrate new`: the files, what they lose, where they may fail, and what to type next. */
export const newMigrationLines = (migration: NewMigration, service: string, colors: Channel['colors']): string[] => {
  if (migration.files.length === 0) {
    return [`${colors.green('✔')} ${service}: the migrations say what the contract says; nothing was written`];
  }
  return [
    ...migration.files.map((file) => `${colors.green('✔')} ${colors.bold(file)}`),
    ...migration.losses.map(({ what, how }) => `${colors.yellow('!')} ${what} ${how}, as accepted`),
    ...migration.warnings.map((warning) => `${colors.yellow('!')} ${warning}`),
    ...hintLines(`Read it, then type \`azora migrate ${service}\`.`, colors),
  ];
};
