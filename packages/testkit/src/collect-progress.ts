import type { Progress, VerbContext } from '@azora/fleet';

/** A context for a verb that keeps what the verb reports. */
export interface CollectedProgress extends VerbContext {
  readonly reports: readonly Progress[];
  /** The notes and warnings among them. */
  readonly notes: () => readonly string[];
}

/** @param signal aborted by the test to play Ctrl-C; never by default */
export const collectProgress = (signal: AbortSignal = new AbortController().signal): CollectedProgress => {
  const reports: Progress[] = [];
  return {
    report: (progress) => reports.push(progress),
    signal,
    reports,
    notes: () =>
      reports.flatMap((report) => (report.kind === 'note' || report.kind === 'warning' ? [report.text] : [])),
  };
};
