import type { Command } from 'commander';
import { ExitCode } from '../exit-code.ts';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';

/** `azora migrate new`: writes the migration that takes a service's database to its contract. */
export const migrateNew = (migrate: Command, run: Run): void => {
  migrate
    .command('new')
    .summary('write the migration for what changed in a contract')
    .description(
      'Compares a contract with its migrations, replayed in a shadow database, and writes the migration between them. ' +
        'The real database is not touched. A migration that would lose data is refused, unless you accept the loss by ' +
        'name.',
    )
    .argument('<service>', 'the service whose contract changed')
    .argument('<slug>', 'what the migration does, in small letters, digits and underscores')
    .option('--accept-loss <table.column>', 'write it although this loses data; repeat it for several', collect)
    .addHelpText(
      'after',
      examples(
        ['azora migrate new auth-service add_passkeys', 'write it'],
        ['azora migrate new auth-service drop_bio --accept-loss user_profiles.bio', 'write it although data goes'],
      ),
    )
    .hook('preAction', (command) => {
      // Commander gives these to `migrate` wherever they stand; one that is not obeyed must not pass in silence.
      for (const option of Object.keys(migrate.opts())) {
        const flag = migrate.options.find((each) => each.attributeName() === option)?.long;
        command.error(`error: migrate new has no ${flag}; it writes files and leaves the database alone`);
      }
    })
    .action((service: string, slug: string, options: { acceptLoss?: string[] }) =>
      run(
        async ({ fleet, project, context, terminal, settle }) => {
          const acceptLoss = options.acceptLoss ?? [];
          const migration = await fleet.newMigration(project, { service, slug, acceptLoss }, context);
          settle();
          const { newMigrationLines } = await import('../render/new-migration.ts');
          terminal.out.lines(newMigrationLines(migration, service, terminal.out.colors));
          return ExitCode.fine;
        },
        { readsContracts: true },
      ),
    );
};

const collect = (loss: string, losses: string[] = []): string[] => [...losses, loss];
