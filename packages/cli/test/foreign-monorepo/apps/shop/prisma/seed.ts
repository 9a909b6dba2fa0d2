// Prisma's kind of seed: a program. Whoever loads it, runs it.
import { writeFileSync } from 'node:fs';

writeFileSync(new URL('./seed-was-run', import.meta.url), '');
throw new Error('this seed must not be run');
