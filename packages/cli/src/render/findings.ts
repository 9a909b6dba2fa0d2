import type { Finding } from '@azora/schema';
import type { Channel } from '../terminal.ts';
import { hintLines } from './hint.ts';
import { count } from './quantity.ts';

/** What `azora check` can print. */
export const findingFormats = ['text', 'json', 'github'] as const;
export type FindingFormat = (typeof findingFormats)[number];

/** The lines of a list of findings in the format asked for. */
export const findingLines = (
  findings: readonly Finding[],
  services: number,
  format: FindingFormat,
  colors: Channel['colors'],
): string[] => {
  if (format === 'json') return [JSON.stringify({ services, findings }, null, 2)];
  if (format === 'github') return findings.map(workflowCommand);
  return [...findings.flatMap((finding) => textLines(finding, colors)), summary(findings, services, colors)];
};

/** `file:line:column code`, then effect and action under it; editors and terminals open such a place by a click. */
const textLines = (finding: Finding, colors: Channel['colors']): string[] => [
  `${colors.bold(place(finding))}  ${colors.yellow(finding.code)}`,
  ...finding.message.split('\n').map((line) => `  ${line}`),
  ...hintLines(finding.help, colors),
  '',
];

const place = ({ file, line, column }: Finding): string => `${file}:${line}:${column}`;

const summary = (findings: readonly Finding[], services: number, colors: Channel['colors']): string => {
  if (findings.length === 0) return `${colors.green('✔')} ${count(services, 'service')} checked, no findings`;
  const touched = new Set(findings.map(({ service }) => service)).size;
  return `${colors.red('✖')} ${count(findings.length, 'finding')} in ${touched} of ${count(services, 'service')}`;
};

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message */
const workflowCommand = ({ file, line, column, code, message, help }: Finding): string => {
  const properties = [`file=${property(file)}`, `line=${line}`, `col=${column}`, `title=${property(code)}`].join(',');
  return `::error ${properties}::${data(`${message}\n${help}`)}`;
};

/** Escapes as GitHub's own toolkit does (actions/toolkit, packages/core/src/command.ts): `%` first. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
