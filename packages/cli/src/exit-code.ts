import { constants } from 'node:os';

/** What the process ends with; scripts and CI tell outcomes apart by it. */
export const ExitCode = {
  fine: 0,
  /** The verb did its work and found something to act on: findings, pending or failed migrations, a service that failed. */
  findings: 1,
  /** The verb refused, could not understand what was typed, or failed through a fault of ours or the machine's. */
  refused: 2,
} as const;

/** 128 and the signal's number, as shells do it: 130 after Ctrl-C. */
export const exitCodeOfSignal = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];
