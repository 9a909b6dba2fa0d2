import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';

/** `azora credentials rotate <service>`: new passwords without an interruption. */
export const credentialsRotate = (credentials: Command, run: Run): void => {
  credentials
    .command('rotate')
    .summary('new passwords; the old ones work until they are retired')
    .description(
      'Gives a service new passwords without interrupting it. Logins come in pairs: the one not in use gets a new ' +
        'password and takes over in the credentials file. Start the service again when it suits; then retire the other.',
    )
    .argument('<service>', 'its name')
    .addHelpText('after', examples(['azora credentials rotate auth-service', 'its app and reader logins']))
    .action((service: string) =>
      run(async ({ fleet, project, context, terminal, settle }) => {
        const rotated = await fleet.rotateCredentials(project, service, context);
        settle();
        const { rotatedLines } = await import('../render/credentials.ts');
        terminal.out.lines(rotatedLines(rotated, terminal.out.colors));
        return ExitCode.fine;
      }),
    );
};
