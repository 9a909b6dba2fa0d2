/** One contender's measurement. */
export interface Sample {
  /** What was run, as one would type it. */
  readonly label: string;
  /** Milliseconds, one for each run; of what is done many times in a run, the mean of the run. */
  readonly runs: readonly number[];
  /** How a figure for the whole fleet came of runs over a part of it. */
  readonly scaled?: { readonly times: number; readonly why: string };
}

/** One measured fact, a row of the report; most were promised. */
export interface Claim {
  readonly what: string;
  /** Ours first. */
  readonly contenders: readonly Sample[];
  readonly figure: string;
  /** Empty where nothing was promised. */
  readonly target: string;
  /** Undefined where nothing was promised. */
  readonly kept: boolean | undefined;
}

/** Ours is so many times faster than theirs. */
export const faster = (what: string, ours: Sample, theirs: Sample, atLeast?: number): Claim => {
  const ratio = medianOf(theirs) / medianOf(ours);
  return {
    what,
    contenders: [ours, theirs],
    figure: `${times(ratio)} faster`,
    target: atLeast === undefined ? '' : `at least ${atLeast} × faster`,
    kept: atLeast === undefined ? undefined : ratio >= atLeast,
  };
};

/** Ours takes at most so many times as long as the least that anyone could do. */
export const withinFloor = (what: string, ours: Sample, floor: Sample, atMost?: number): Claim => {
  const ratio = medianOf(ours) / medianOf(floor);
  return {
    what,
    contenders: [ours, floor],
    figure: `${times(ratio)} the floor`,
    target: atMost === undefined ? '' : `at most ${atMost} × the floor`,
    kept: atMost === undefined ? undefined : ratio <= atMost,
  };
};

/** Ours takes at most so many times as long as the same without what it does besides. */
export const timesAsLong = (what: string, ours: Sample, without: Sample, atMost?: number): Claim => {
  const ratio = medianOf(ours) / medianOf(without);
  return {
    what,
    contenders: [ours, without],
    figure: `${times(ratio)} as long`,
    target: atMost === undefined ? '' : `at most ${atMost} × as long`,
    kept: atMost === undefined ? undefined : ratio <= atMost,
  };
};

/** Ours is done before a time has passed. */
export const within = (what: string, ours: Sample, atMostMs: number): Claim => ({
  what,
  contenders: [ours],
  figure: duration(medianOf(ours)),
  target: `under ${duration(atMostMs)}`,
  kept: medianOf(ours) < atMostMs,
});

/** A size, under a limit where there is one. */
export const sized = (what: string, bytes: number, limitBytes?: number): Claim => ({
  what,
  contenders: [],
  figure: megabytes(bytes),
  target: limitBytes === undefined ? '' : `under ${megabytes(limitBytes)}`,
  kept: limitBytes === undefined ? undefined : bytes < limitBytes,
});

/** The middle one, or between the middle two. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
};

/** A sample's median, for the whole fleet. Milliseconds. */
export const medianOf = ({ runs, scaled }: Sample): number => median(runs) * (scaled?.times ?? 1);

/** How often it ran, and between which times. */
export const spreadOf = ({ runs, scaled }: Sample): string => {
  const spread = `${duration(Math.min(...runs))} to ${duration(Math.max(...runs))}`;
  return scaled === undefined ? `${runs.length} runs, ${spread}` : `${scaled.why}, ${spread} each, × ${scaled.times}`;
};

/** 84 µs, 1.24 ms, 84 ms, 0.24 s, 12.3 s, 230 s. */
export const duration = (ms: number): string => {
  if (ms < 0.9995) return `${(ms * 1000).toFixed(ms < 0.00995 ? 1 : 0)} µs`;
  if (ms < 99.5) return `${ms.toFixed(ms < 9.995 ? 2 : ms < 49.95 ? 1 : 0)} ms`;
  return `${(ms / 1000).toFixed(ms < 9_995 ? 2 : ms < 99_950 ? 1 : 0)} s`;
};

const times = (ratio: number): string => `${ratio.toFixed(ratio < 9.995 ? 2 : 0)} ×`;

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
