import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';

interface UpOptions {
  readonly demo?: boolean;
  readonly yes?: string[];
  readonly generate: boolean;
  readonly category?: string[];
  readonly priority?: string[];
  readonly withReferences?: true;
  readonly json?: true;
}

/** `azora up`: server, databases, migrations, seeds, clients; run again it goes on where it was. */
export const up = (program: Command, run: Run): void => {
  program
    .command('up')
    .summary('every database running, migrated and seeded')
    .description(
      'Starts the embedded server, or uses the one that AZORA_DATABASE_URL names; creates the databases, applies the ' +
        'migrations, seeds, makes the typed clients. It can be stopped at any moment and run again: it goes on where it was. An external ' +
        'server is changed only after you confirmed its host.',
    )
    .argument('[service...]', 'only these services')
    .option('--category <name>', 'only services of this category; repeat it for several', collect)
    .option('--priority <name>', 'only services of this priority; repeat it for several', collect)
    .option('--with-references', 'and the services that these point at')
    .option('--demo', 'seed demo rows too (the default on the embedded server)')
    .option('--no-demo', 'seed reference rows only (the default on an external server)')
    .option('--yes <host>', 'confirm this external server; repeat it for several', collect)
    .option('--no-generate', 'make no typed clients')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      examples(
        ['azora up', 'everything'],
        ['azora up auth-service azora-mint', 'two services'],
        ['azora up --category education --with-references', 'a category, and what it points at'],
        ['azora up --no-demo', 'without demo rows'],
        ['azora up --yes db.example.com', 'on the server of AZORA_DATABASE_URL'],
      ),
    )
    .action((names: string[], options: UpOptions) =>
      run(
        async (invocation) => {
          const { fleet, project, context, terminal, verbose, settle } = invocation;
          const { confirmExternal, refuseOtherHosts } = await import('../confirm-external.ts');
          const hosts = options.yes ?? [];
          const { category: categories = [], priority: priorities = [], withReferences = false } = options;
          const services = await fleet.selectServices(project, { names, categories, priorities, withReferences });
          const chosen = project.services.filter(({ name }) => services.length === 0 || services.includes(name));
          // An unknown name is refused by the verb, which can suggest another.
          if (hosts.length > 0 && chosen.length > 0) {
            const { servers } = await fleet.chooseServers(
              project,
              chosen.map(({ server }) => server),
            );
            refuseOtherHosts(hosts, servers.values());
          }
          const report = await fleet.up(
            project,
            {
              services,
              demo: options.demo,
              generate: options.generate,
              confirm: (plan) => confirmExternal(plan, hosts, invocation),
            },
            context,
          );
          settle();
          const { printReport, reportJson } = await import('../render/up-report.ts');
          if (options.json) terminal.out.lines([fleet.redact(reportJson(report))]);
          else printReport(report, terminal, { verbose, services: project.services });
          return report.failures.length === 0 ? ExitCode.fine : ExitCode.findings;
        },
        { readsContracts: true },
      ),
    );
};

const collect = (value: string, values: string[] = []): string[] => [...values, value];
