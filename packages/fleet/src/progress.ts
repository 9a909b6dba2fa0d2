/** What a verb tells whoever called it while it works; the CLI draws it, a test collects it. */
export type Progress =
  | { readonly kind: 'started'; readonly step: string; readonly total: number | undefined }
  | {
      readonly kind: 'advanced';
      readonly step: string;
      readonly done: number;
      readonly total: number;
      readonly item: string;
    }
  | { readonly kind: 'finished'; readonly step: string; readonly summary: string; readonly elapsedMs: number }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'warning'; readonly text: string };

/** What every verb takes besides its own options. */
export interface VerbContext {
  readonly report: (progress: Progress) => void;
  /** Aborted by Ctrl-C: a verb stops at the next safe point and throws the signal's reason. */
  readonly signal: AbortSignal;
  /** How many databases a step works on at once, asked as it begins; as many as is best alone where it says nothing. */
  readonly databasesAtOnce?: () => number;
}

/** `1 service`, `12 services`: a count in a summary. */
export const counted = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
