import { importsOf, isTest, resolveImport, type SourceFile } from './source-files.ts';

/** Who may import whom, by room; a room may always import itself. DESIGN: imports run one way. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'packages/schema': [],
  'packages/fleet': ['packages/schema'],
  'packages/db': ['packages/schema'],
  'packages/cli': ['packages/fleet', 'packages/schema'],
  // Services like any others, which tests copy out.
  'packages/testkit/fixture-fleet': ['packages/db'],
  'packages/testkit': ['packages/fleet', 'packages/schema'],
  services: ['packages/db'],
};

/** What a test may import besides. */
const ALLOWED_IN_TESTS = ['packages/testkit', 'packages/fleet', 'packages/schema'];

/** Where Prisma's own packages may be imported: reading, the engine, and the run time of generated clients. */
const PRISMA_DOORS = ['packages/schema/src/prisma/', 'packages/fleet/src/prisma/', 'packages/db/src/'];

/** An import that crosses a wall, in words. */
export const crossings = (files: readonly SourceFile[]): readonly string[] => files.flatMap(crossingsOf);

const crossingsOf = (file: SourceFile): string[] => {
  const room = roomOf(file.path);
  if (room === undefined) return [];
  return importsOf(file).flatMap((specifier) => {
    const target = targetRoom(file, specifier);
    const allowed = [room, ...(ALLOWED[room] ?? []), ...(isTest(file.path) ? ALLOWED_IN_TESTS : [])];
    if (target !== undefined && !allowed.includes(target)) {
      return [`${file.path} imports ${specifier}: ${room} may import ${ALLOWED[room]?.join(', ') || 'no other room'}`];
    }
    if (target !== undefined && target !== room && specifier.startsWith('.')) {
      return [`${file.path} imports ${specifier}: another room is imported by its package's name`];
    }
    if (
      specifier.startsWith('@prisma/') &&
      !isTest(file.path) &&
      !PRISMA_DOORS.some((door) => file.path.startsWith(door))
    ) {
      return [`${file.path} imports ${specifier}: Prisma stays behind ${PRISMA_DOORS.join(', ')}`];
    }
    return [];
  });
};

const roomOf = (path: string): string | undefined => Object.keys(ALLOWED).find((room) => path.startsWith(`${room}/`));

const targetRoom = (file: SourceFile, specifier: string): string | undefined => {
  if (specifier.startsWith('.')) return roomOf(resolveImport(file, specifier));
  const name = /^@azora\/([\w-]+)/.exec(specifier)?.[1];
  return name === undefined ? undefined : `packages/${name}`;
};
