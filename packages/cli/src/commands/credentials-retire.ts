import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';

/** `azora credentials retire <service>`: the end of the logins that a rotation put out of use. */
export const credentialsRetire = (credentials: Command, run: Run): void => {
  credentials
    .command('retire')
    .summary('end the logins that a rotation put out of use')
    .description(
      'Takes their passwords from the logins that a rotation put out of use; nobody can log in with them any more. ' +
        'Refused while they have sessions, unless these are to be ended.',
    )
    .argument('<service>', 'its name')
    .option('--end-sessions', 'end the sessions they still have')
    .addHelpText(
      'after',
      examples(
        ['azora credentials retire auth-service', 'once everything was started again'],
        ['azora credentials retire auth-service --end-sessions', 'at once, where a password got out'],
      ),
    )
    .action((service: string, options: { endSessions?: true }) =>
      run(async ({ fleet, project, context, terminal, settle }) => {
        const endSessions = options.endSessions === true;
        const retired = await fleet.retireCredentials(project, { service, endSessions }, context);
        settle();
        const { retiredLines } = await import('../render/credentials.ts');
        terminal.out.lines(retiredLines(retired, service, terminal.out.colors));
        return ExitCode.fine;
      }),
    );
};
