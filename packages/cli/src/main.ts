import { audit } from './commands/audit.ts';
import { check } from './commands/check.ts';
import { credentials } from './commands/credentials.ts';
import { docs } from './commands/docs.ts';
import { down } from './commands/down.ts';
import { generate } from './commands/generate.ts';
import { migrate } from './commands/migrate.ts';
import { newService } from './commands/new.ts';
import { progress } from './commands/progress.ts';
import { prove } from './commands/prove.ts';
import { psql } from './commands/psql.ts';
import { reset } from './commands/reset.ts';
import { seed } from './commands/seed.ts';
import { status } from './commands/status.ts';
import { up } from './commands/up.ts';
import { url } from './commands/url.ts';
import { runner } from './invocation.ts';
import { createProgram, parse } from './program.ts';
import { tolerateClosedPipes } from './terminal.ts';

/** Runs the command that the process was started with and sets its exit code. */
export const main = async (host: NodeJS.Process): Promise<void> => {
  tolerateClosedPipes(host);
  const program = createProgram(host);
  const run = runner(program, host);

  program.commandsGroup('Start and stop:');
  up(program, run);
  down(program, run);
  reset(program, run);

  program.commandsGroup('Look:');
  status(program, run);
  check(program, run);
  progress(program, run);
  prove(program, run);
  url(program, run);
  psql(program, run);
  audit(program, run);

  program.commandsGroup('Change:');
  newService(program, run);
  migrate(program, run);
  seed(program, run);
  generate(program, run);
  docs(program, run);
  credentials(program, run);

  await parse(program, host.argv, host);
};
