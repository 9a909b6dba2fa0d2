import path from 'node:path';
import { folderWith } from '@azora/testkit';
import { describe, expect, it } from 'vitest';
import { findRoot } from './find-root.ts';

const found = async (files: Readonly<Record<string, string>>, cwd: string) => {
  const folder = await folderWith({ ...files, [`${cwd}/here`]: '' });
  const { root, configFile } = findRoot(path.join(folder, cwd));
  return {
    root: path.relative(folder, root),
    config: configFile === undefined ? undefined : path.relative(folder, configFile),
  };
};

describe('the root of a project', () => {
  it('is the nearest folder with a configuration', async () => {
    const files = { 'azora.config.ts': '', 'inner/azora.config.mjs': '' };
    expect(await found(files, 'inner/services/a')).toEqual({ root: 'inner', config: 'inner/azora.config.mjs' });
    expect(await found(files, 'other/services/a')).toEqual({ root: '', config: 'azora.config.ts' });
  });

  it('is where the configuration is, although a workspace begins nearer', async () => {
    const files = { 'azora.config.ts': '', 'web/package.json': '{ "workspaces": ["apps/*"] }' };
    expect(await found(files, 'web/apps/a')).toEqual({ root: '', config: 'azora.config.ts' });
  });

  it.each([
    ['package.json', '{ "workspaces": ["apps/*"] }'],
    ['pnpm-workspace.yaml', 'packages: ["apps/*"]'],
    ['services/b/package.json', '{}'],
    ['services/b/prisma/schema.prisma', ''],
  ])('is, without a configuration, the nearest folder with %s', async (file, text) => {
    expect(await found({ [`repo/${file}`]: text }, 'repo/apps/a/src')).toEqual({ root: 'repo', config: undefined });
  });

  it('is not a package with a source folder called services', async () => {
    const files = {
      'repo/services/shop/prisma/schema.prisma': '',
      'repo/services/shop/src/services/mail/send.ts': '',
      'repo/services/shop/package.json': '{}',
    };
    expect(await found(files, 'repo/services/shop/src')).toEqual({ root: 'repo', config: undefined });
  });

  it('is the folder itself where nothing tells', async () => {
    expect(await found({}, 'a/b')).toEqual({ root: path.join('a', 'b'), config: undefined });
  });
});
