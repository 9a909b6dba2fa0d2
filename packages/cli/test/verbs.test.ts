import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withClient } from '@azora/fleet';
import { type FixtureFleet, fixtureFleet, sharedFixtureFleet, testServers } from '@azora/testkit';
import { describe, expect, it } from 'vitest';

const external = () => testServers().embedded18;

/** A fleet that is up on a shared server, without clients, which take longest. */
const fleetThatIsUp = async (): Promise<FixtureFleet> => {
  const fleet = await fixtureFleet({ server: external() });
  await bringUp(fleet);
  return fleet;
};

const bringUp = async (fleet: FixtureFleet): Promise<void> => {
  const { exitCode, stderr } = await fleet.azoraHere(['up', '--yes', external().host, '--no-generate']);
  expect(exitCode, stderr).toBe(0);
};

const schemaOf = (fleet: FixtureFleet, service: string): string =>
  path.join(fleet.root, 'services', service, 'prisma/schema.prisma');

describe('an unknown service', () => {
  it('is answered by every verb with the nearest name and 2', async () => {
    const fleet = await fixtureFleet({ server: external() });
    for (const verb of [
      'up',
      'status',
      'migrate',
      'seed',
      'generate',
      'check',
      'prove',
      'url',
      'psql',
      'reset --yes',
    ]) {
      const { exitCode, stdout, stderr } = await fleet.azoraHere([...verb.split(' '), 'poeple-service']);
      expect({ verb, exitCode, stdout }).toEqual({ verb, exitCode: 2, stdout: '' });
      expect(stderr).toContain('✖ There is no service called "poeple-service".\n  → Did you mean "people-service"?\n');
    }
  });
});

describe('azora status', () => {
  it('ends with 0 where every database is as its migrations say, and with 1 and what to type where not', async () => {
    const fleet = await fleetThatIsUp();
    const fine = await fleet.azoraHere(['status']);
    expect(fine).toMatchObject({ exitCode: 0, stderr: '' });
    expect(fine.stdout).toMatch(/^service +server +database +migrations +rows +size +last change$/m);

    const migration = path.join(
      fleet.root,
      'services/till-service/prisma/migrations/20260101000000_init/migration.sql',
    );
    await appendFile(migration, '-- edited\n');
    const edited = await fleet.azoraHere(['status']);
    expect(edited.exitCode).toBe(1);
    expect(edited.stdout).toMatch(/^till-service .* 1 edited /m);
    expect(edited.stderr).toContain('! 1 service with a migration edited after it was applied');
  });

  it('prints with --json an array on stdout and nothing else there', async () => {
    const fleet = await fixtureFleet({ server: external() });
    const { exitCode, stdout, stderr } = await fleet.azoraHere(['status', '--json', 'people-service']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ service: 'people-service', exists: false, applied: 0, pending: 1 }),
    ]);
    expect(stderr).toBe('! 1 service with no database yet: type `azora up`\n');
  });

  it('says how to start a server that does not run, and ends with 2', async () => {
    const fleet = await fixtureFleet();
    expect(await fleet.azoraHere(['status', '--json'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: '✖ The embedded server of this project is not running.\n  → Type `azora up` to start it.\n',
    });
  });
});

describe('azora url and azora psql', () => {
  const fleetOnServer = sharedFixtureFleet({ server: external() }, bringUp);

  it('hides the password unless it is asked for', async () => {
    const fleet = fleetOnServer();
    const hidden = await fleet.azoraHere(['url', 'people-service']);
    const shown = await fleet.azoraHere(['url', 'people-service', '--show-password']);
    const { people } = fleet.databases;
    expect(hidden).toMatchObject({ exitCode: 0, stderr: '' });
    expect(hidden.stdout).toMatch(new RegExp(`^postgresql://${people}_app:\\*\\*\\*@.*/${people}(\\?.*)?\n$`));
    expect(shown.stdout).toMatch(new RegExp(`^postgresql://${people}_app:[\\w-]{32}@`));
  });

  it('is that of whom one asks for', async () => {
    const fleet = fleetOnServer();
    const url = async (as: string): Promise<URL> =>
      new URL((await fleet.azoraHere(['url', 'people-service', '--as', as, '--show-password'])).stdout);
    expect((await url('reader')).username).toBe(`${fleet.databases.people}_reader`);
    expect((await url('admin')).username).toBe(external().user);
    expect((await url('admin')).password).toBe(encodeURIComponent(external().password ?? ''));
    const psql = await fleet.azora(['psql', 'people-service', '--as', 'reader', '--', '-Atc', 'SELECT current_user']);
    expect(psql.stdout).toBe(`${fleet.databases.people}_reader\n`);
  });

  it('says what to do where the password of a login is nowhere', async () => {
    const fleet = await fixtureFleet({ server: external() });
    const { exitCode, stderr } = await fleet.azoraHere(['url', 'people-service']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Type `azora up` where it was never made');
  });

  it('opens psql on the database, hands its words over, and passes its exit code on', async () => {
    const fleet = fleetOnServer();
    const { stdout, exitCode } = await fleet.azora([
      'psql',
      'people-service',
      '--',
      '-Atc',
      'SELECT current_database()',
    ]);
    expect({ stdout, exitCode }).toEqual({ stdout: `${fleet.databases.people}\n`, exitCode: 0 });
    const failing = ['-v', 'ON_ERROR_STOP=1'];
    const failed = await fleet.azora(['psql', 'people-service', '--', ...failing], { input: 'SELECT nonsense;\n' });
    expect(failed.exitCode).toBe(3);
  });

  it('says how to get psql where it is not installed', async () => {
    const fleet = await fixtureFleet({ server: external() });
    const { exitCode, stderr } = await fleet.azora(['psql', 'people-service'], { env: { PATH: '/nonexistent' } });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^✖ psql is not installed, or not on the PATH\.\n {2}→ /);
  });
});

describe('azora migrate', () => {
  it('says with --dry-run what would be applied, and applies it without', async () => {
    const fleet = await fleetThatIsUp();
    const schema = schemaOf(fleet, 'people-service');
    const field = 'displayName String   @map("display_name")';
    await writeFile(schema, (await readFile(schema, 'utf8')).replace(field, `${field}\n  nickname String?`));

    const made = await fleet.azoraHere(['migrate', 'new', 'people-service', 'add_nickname']);
    expect(made).toMatchObject({ exitCode: 0 });
    expect(made.stdout).toMatch(
      /^✔ services\/people-service\/prisma\/migrations\/\d{14}_add_nickname\/migration\.sql\n {2}→ Read it, then type `azora migrate people-service`\.\n$/,
    );

    const planned = await fleet.azoraHere(['migrate', '--dry-run', '--verbose']);
    expect(planned.exitCode).toBe(0);
    expect(planned.stdout).toMatch(/^people-service +\d{14}_add_nickname$/m);
    expect(planned.stdout).toMatch(/ADD COLUMN +"nickname"/);
    expect(planned.stdout).toContain('· 1 migration would be applied to 1 service\n');

    const applied = await fleet.azoraHere(['migrate', '--json']);
    expect(applied.exitCode).toBe(0);
    expect(JSON.parse(applied.stdout)).toContainEqual({
      service: 'people-service',
      applied: [expect.stringMatching(/_add_nickname$/)],
    });
    expect((await fleet.azoraHere(['migrate'])).stdout).toBe('✔ 3 services: nothing is pending\n');
    expect((await fleet.azoraHere(['migrate', 'new', 'people-service', 'again'])).stdout).toContain(
      'nothing was written',
    );
  });

  it('refuses to write what loses data until the loss is accepted by name', async () => {
    const fleet = await fleetThatIsUp();
    const schema = schemaOf(fleet, 'people-service');
    await writeFile(schema, (await readFile(schema, 'utf8')).replace(/^.*@pii\(name\)\n.*displayName.*\n/m, ''));
    const refused = await fleet.azoraHere(['migrate', 'new', 'people-service', 'drop_name']);
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toContain('users.display_name is dropped');
    expect(refused.stderr).toContain('azora migrate new people-service drop_name --accept-loss users.display_name');
    const accepted = ['migrate', 'new', 'people-service', 'drop_name', '--accept-loss', 'users.display_name'];
    const { exitCode, stdout } = await fleet.azoraHere(accepted);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('! users.display_name is dropped with all its values, as accepted\n');
  });

  it('lists each service that failed, and ends with 1', async () => {
    const fleet = await fleetThatIsUp();
    const migrations = path.join(fleet.root, 'services/till-service/prisma/migrations');
    await rm(path.join(migrations, '20260101000000_init/migration.sql'));
    const { exitCode, stdout, stderr } = await fleet.azoraHere(['migrate', '--json']);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^✖ till-service: .*\n {2}→ /m);
    const outcomes: { service: string; error?: object }[] = JSON.parse(stdout);
    expect(outcomes.filter(({ error }) => error !== undefined)).toEqual([
      expect.objectContaining({
        service: 'till-service',
        error: { code: expect.any(String), message: expect.any(String), hint: expect.any(String) },
      }),
    ]);
  });
});

describe('azora reset', () => {
  it('drops and rebuilds the database that was named with its host, and no other', async () => {
    const fleet = await fleetThatIsUp();
    const rememberIn = (database: string) =>
      withClient(external(), database, (client) => client.query('CREATE TABLE remembered ()'));
    const remembers = (database: string) =>
      withClient(external(), database, async (client) => {
        const { rows } = await client.query("SELECT to_regclass('remembered') IS NOT NULL AS there");
        return rows[0].there;
      });
    await rememberIn(fleet.databases.people);
    await rememberIn(fleet.databases.till);

    const refused = await fleet.azoraHere(['reset', '--yes', 'people-service']);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain(`azora reset --yes ${external().host}/${fleet.databases.people}`);
    expect(await remembers(fleet.databases.people)).toBe(true);

    const done = await fleet.azoraHere(['reset', '--yes', `${external().host}/${fleet.databases.people}`]);
    expect(done.exitCode).toBe(0);
    expect(done.stdout).toMatch(/^people-service .* 1 applied /m);
    expect(await remembers(fleet.databases.people)).toBe(false);
    expect(await remembers(fleet.databases.till)).toBe(true);
  });
});

describe('azora check', () => {
  it('prints findings as text, JSON or workflow commands, and ends with 1; without findings with 0', async () => {
    const fleet = await fixtureFleet();
    const fine = await fleet.azoraHere(['check', 'people-service']);
    expect(fine).toEqual({ exitCode: 0, stdout: '✔ 1 service checked, no findings\n', stderr: '' });

    const schema = schemaOf(fleet, 'people-service');
    await writeFile(schema, (await readFile(schema, 'utf8')).replace('String   @unique', 'Strin   @unique'));
    const place = /services\/people-service\/prisma\/schema\.prisma:\d+:\d+/;
    const text = await fleet.azoraHere(['check', 'people-service']);
    expect(text.exitCode).toBe(1);
    expect(text.stdout).toMatch(new RegExp(`^${place.source} {2}[a-z-]+\n {2}.+\n {2}→ .+\n`));
    const json = await fleet.azoraHere(['check', '--format', 'json', 'people-service']);
    expect(json.exitCode).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ services: 1, findings: [{ service: 'people-service' }] });
    const github = await fleet.azoraHere(['check', 'people-service', '--format', 'github']);
    expect(github.exitCode).toBe(1);
    expect(github.stdout).toMatch(
      /^::error file=services\/people-service\/prisma\/schema\.prisma,line=\d+,col=\d+,title=/,
    );
  });
});

describe('azora generate and azora seed', () => {
  it('say what they did, and that there was nothing to do', async () => {
    const fleet = await fleetThatIsUp();
    const made = await fleet.azoraHere(['generate']);
    expect(made).toMatchObject({ exitCode: 0, stdout: '' });
    expect(made.stderr).toMatch(/^✔ generate +3 made, 0 unchanged /m);
    expect((await fleet.azoraHere(['generate'])).stderr).toMatch(/^✔ generate +0 made, 3 unchanged /m);
    expect((await fleet.azoraHere(['seed', '--reference-only'])).exitCode).toBe(0);
  });
});
