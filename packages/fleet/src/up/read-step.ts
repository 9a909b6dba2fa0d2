import type { Finding } from '@azora/schema';
import { ruleFindings } from '../check/check.ts';
import { type ReadContracts, readContractsAround } from '../check/read-contracts.ts';
import { skippedNotes } from '../config/choose-services.ts';
import type { Project, Service } from '../config/project.ts';
import { fleetError } from '../errors.ts';
import { counted, type VerbContext } from '../progress.ts';
import type { Failures } from './failures.ts';

/**
 * The step `contracts`: reads and checks them. A schema that does not parse takes its service out; findings do
 * not, because a database that runs is how one mends them.
 * @returns the services that can go on, their contracts with those that references lead to, and what to say at the end.
 */
export const readStep = async (
  project: Project,
  chosen: readonly Service[],
  failures: Failures,
  context: VerbContext,
): Promise<{
  readonly readable: readonly Service[];
  readonly contracts: ReadContracts['contracts'];
  readonly notes: readonly string[];
}> => {
  const step = 'contracts';
  const startedAt = performance.now();
  context.report({ kind: 'started', step, total: undefined });
  for (const text of skippedNotes(project, chosen)) context.report({ kind: 'note', text });
  const read = await readContractsAround(project, chosen);
  const findings = await ruleFindings(project, read, new Set(chosen.map((service) => service.name)));
  const readable = chosen.filter((service) => read.contracts.has(service.name));
  for (const service of chosen) {
    if (!read.contracts.has(service.name)) failures.add(service.name, unreadable(service, read.findings));
  }
  const summary = `${counted(readable.length, 'service')}, ${counted(findings.length, 'finding')}`;
  context.report({ kind: 'finished', step, summary, elapsedMs: performance.now() - startedAt });
  const notes =
    findings.length === 0
      ? []
      : [`${counted(findings.length, 'finding')} in the contracts: \`azora check\` lists them.`];
  return { readable, contracts: read.contracts, notes };
};

const unreadable = (service: Service, findings: readonly Finding[]) => {
  const first = findings.find((finding) => finding.service === service.name);
  return fleetError('CONTRACT_INVALID', `${first?.file}:${first?.line}:${first?.column}: ${first?.message}`, {
    hint: `Type \`azora check ${service.name}\` for all that is wrong with it.`,
  });
};
