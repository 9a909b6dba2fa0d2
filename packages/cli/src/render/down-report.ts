import type { DownReport } from '@azora/fleet';
import type { Channel } from '../terminal.ts';
import { hintLines } from './hint.ts';
import { bytes } from './quantity.ts';

/** The lines after `azora down`: what was stopped, and data that no project owns any more. */
export const downLines = (report: DownReport, colors: Channel['colors']): string[] => {
  const { stopped, failed, leftovers } = report.orphans;
  const done = colors.green('✔');
  return [
    report.stopped
      ? `${done} The embedded server is stopped; its data stays. \`azora up\` starts it again.`
      : `${done} The embedded server was not running.`,
    ...stopped.map(({ projectRoot }) => `${done} Stopped the server of ${projectRoot}, which is no longer there.`),
    ...failed.map(({ server, error }) => {
      const reason = error instanceof Error ? error.message : String(error);
      return `${colors.yellow('!')} The server of ${server.projectRoot}, which is no longer there, does not stop: ${reason}`;
    }),
    ...leftovers.flatMap(({ folder, projectRoot, sizeBytes, command }) => [
      `${colors.yellow('!')} ${folder} holds ${bytes(sizeBytes)} of ${projectRoot}, which is no longer there.`,
      ...hintLines(`\`${command}\` removes it.`, colors),
    ]),
  ];
};
