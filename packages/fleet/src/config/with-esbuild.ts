type Esbuild = typeof import('esbuild');

let users = 0;

/**
 * Lends esbuild to some work. It is a process beside this one that keeps what memory it took, 20 to 40 MB; it is ended
 * when nobody in this thread uses it any more. Whoever asks often holds it for as long: starting it takes 30 ms.
 */
export const withEsbuild = async <T>(work: (esbuild: Esbuild) => Promise<T>): Promise<T> => {
  users += 1;
  try {
    // Loaded only now: most commands have nothing to compile.
    const esbuild = await import('esbuild');
    return await work(esbuild);
  } finally {
    users -= 1;
    if (users === 0) await import('esbuild').then(({ stop }) => stop());
  }
};
