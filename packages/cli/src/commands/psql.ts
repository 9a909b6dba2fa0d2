import type { UrlUser } from '@azora/fleet';
import type { Command } from 'commander';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';
import { asOption } from './url.ts';

/** `azora psql <service>`: a shell on its database, where psql is installed. */
export const psql = (program: Command, run: Run): void => {
  program
    .command('psql')
    .summary("a shell on a service's database")
    .usage('<service> [options] [-- <psql arguments>]')
    .description("Opens psql on a service's database. What stands after -- goes to psql; its exit code is passed on.")
    .argument('<service>', 'its name')
    .argument('[arguments...]', "psql's own arguments, after --")
    .addOption(asOption())
    .addHelpText(
      'after',
      examples(
        ['azora psql auth-service', 'a shell, as the administrator'],
        ['azora psql auth-service --as reader', 'as who sees masked data only'],
        ["azora psql auth-service -- -c 'select count(*) from users'", 'one statement'],
      ),
    )
    .action((service: string, psqlArguments: string[], options: { as?: UrlUser }) =>
      run(async ({ fleet, project, context, handOver }) => {
        const { openPsql } = await import('../psql-session.ts');
        const choice = { service, as: options.as ?? 'admin', show: 'password' } as const;
        const url = await fleet.serviceUrl(project, choice, context);
        return await handOver(() => openPsql(url, psqlArguments, process.env));
      }),
    );
};
