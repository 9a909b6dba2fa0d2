import type { Command } from 'commander';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';
import { credentialsRetire } from './credentials-retire.ts';
import { credentialsRotate } from './credentials-rotate.ts';

/** `azora credentials`: the passwords of a service's logins. */
export const credentials = (program: Command, run: Run): void => {
  const command = program
    .command('credentials')
    .summary("new passwords for a service's logins")
    .description(
      'The passwords of the logins that services use. They stand in .azora/credentials.json, in the file that ' +
        'AZORA_CREDENTIALS_FILE names, or in the environment; they are never printed.',
    )
    .helpCommand(false)
    .addHelpText(
      'after',
      examples(
        ['azora credentials rotate auth-service', 'new passwords; the old ones still work'],
        ['azora credentials retire auth-service', 'the old ones no longer work'],
      ),
    );
  credentialsRotate(command, run);
  credentialsRetire(command, run);
};
