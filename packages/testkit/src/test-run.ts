/** Whether the long tests run too: `npm run test:full`. */
export const isFullRun = process.env.AZORA_TEST_FULL !== undefined;

/** The servers that a test is repeated on whose result may differ from one to the other. */
export const BOTH_SERVERS = ['embedded18', 'debian15'] as const;

/** Those for a test that asks a server little or nothing: the newest every day, both in a full run. */
export const ONE_SERVER: readonly (typeof BOTH_SERVERS)[number][] = isFullRun ? BOTH_SERVERS : ['embedded18'];
