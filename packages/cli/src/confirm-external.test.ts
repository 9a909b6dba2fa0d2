import type { Progress } from '@azora/fleet';
import { parseDatabaseUrl, type ServerAddress } from '@azora/schema/address';
import { describe, expect, it } from 'vitest';
import { recordingChannel } from '../test/recording-channel.ts';
import { confirmExternal, refuseOtherHosts } from './confirm-external.ts';

const plan = { host: 'db.example.com', databases: 12 };

const invocation = () => {
  const reported: Progress[] = [];
  return {
    reported,
    context: { report: (progress: Progress) => void reported.push(progress), signal: new AbortController().signal },
    terminal: { out: recordingChannel(), err: recordingChannel(), interactive: false },
    asking: async <Result>(question: () => Promise<Result>) => await question(),
  };
};

describe('an external server', () => {
  it('is changed where its host was confirmed, and is named first', async () => {
    const seen = invocation();
    await confirmExternal(plan, ['db.example.com'], seen);
    expect(seen.reported).toEqual([
      { kind: 'note', text: '12 databases on the external server db.example.com, confirmed by --yes' },
    ]);
  });

  it('is refused where only another one was confirmed', async () => {
    await expect(confirmExternal(plan, ['db.example.org'], invocation())).rejects.toMatchObject({
      code: 'CONFIRMATION_MISSING',
      hint: 'Type `azora up --yes db.example.com` if that is the server you mean.',
    });
  });

  it('is refused where nobody is there to ask', async () => {
    await expect(confirmExternal(plan, [], invocation())).rejects.toMatchObject({
      code: 'CONFIRMATION_MISSING',
      message: 'This would create or change 12 databases on the external server db.example.com; nothing was done.',
    });
  });
});

describe('a host after --yes', () => {
  const address = parseDatabaseUrl('default', 'postgresql://me@db.example.com/postgres') as ServerAddress;
  const external = { kind: 'external', name: 'default', source: 'AZORA_DATABASE_URL', address } as const;
  const embedded = { kind: 'embedded', name: 'default' } as const;

  it('goes where a server has it, or where none was given', () => {
    expect(() => refuseOtherHosts(['db.example.com'], [external, embedded])).not.toThrow();
    expect(() => refuseOtherHosts([], [embedded])).not.toThrow();
  });

  it.each([
    ['is another server’s', [external], 'the server is db.example.com.', '`azora up --yes db.example.com`'],
    ['has no server', [embedded], 'the services are on the embedded server.', 'AZORA_DATABASE_URL'],
  ])('is refused where it %s', (_, servers, message, hint) => {
    expect(() => refuseOtherHosts(['db.example.org'], servers)).toThrowError(
      expect.objectContaining({
        code: 'CONFIRMATION_MISMATCH',
        message: `--yes names db.example.org, but ${message}`,
        hint: expect.stringContaining(hint),
      }),
    );
  });
});
