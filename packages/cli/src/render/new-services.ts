import type { NewServices } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { withCommands } from './hint.ts';
import { count } from './quantity.ts';

/** What `azora new` prints: the files of one service, or how many services, and what to do next. */
export const newServicesLines = ({ services }: NewServices, colors: Channel['colors']): string[] => {
  const [first, ...others] = services;
  if (first === undefined) return ['Every service of the catalogue has its folder.'];
  const written =
    others.length === 0
      ? first.files.map((file) => `${colors.green('+')} ${file}`)
      : [`${colors.green('+')} ${count(services.length, 'service')}, from ${first.name} to ${others.at(-1)?.name}`];
  const schema = first.files.find((file) => file.endsWith('schema.prisma'));
  const next =
    others.length === 0
      ? `Fill in ${schema}, then type \`azora check ${first.name}\`.`
      : 'Fill in their schemas, then type `azora check`.';
  return [...written, '', withCommands(next, colors)];
};
