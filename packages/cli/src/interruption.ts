import { exitCodeOfSignal } from './exit-code.ts';

/** Ctrl-C and its kin, as a verb sees them. */
export interface Interruption {
  /** Aborted by the first signal; its reason is the error that the verb throws. */
  readonly signal: AbortSignal;
  /** The signal that came, if one did. */
  readonly received: () => NodeJS.Signals | undefined;
  /** Runs something that a signal is for instead of us, another program at the same terminal; signals pass us by. */
  readonly ignoring: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Says that the verb has ended: there is nothing left to stop, and a signal from now on ends the process at once. */
  readonly finish: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal this soon after the first is the same key press: under `npm start` a Ctrl-C arrives from the terminal and
 * again from npm, which forwards it (npm's run-script, lib/signal-manager.js). Nobody presses twice this fast.
 */
const SAME_KEY_PRESS_MS = 150;

/**
 * Listens for signals: the first asks the verb to stop at its next safe point, the second ends the process at once.
 * @param reason the error the verb is to throw, made when the first signal comes
 * @param announce told of the first signal, so that somebody who waits knows why nothing seems to happen
 */
export const listenForInterruption = (
  host: Pick<NodeJS.Process, 'on' | 'exit'>,
  reason: () => unknown,
  announce: () => void,
  now: () => number = () => performance.now(),
): Interruption => {
  const controller = new AbortController();
  let received: NodeJS.Signals | undefined;
  let receivedAt = 0;
  let ignored = false;
  let finished = false;

  const stop = (signal: NodeJS.Signals) => {
    if (ignored) return;
    // Not left to the default of the signal, which would take the exit code along.
    if (finished) return host.exit(exitCodeOfSignal(signal));
    if (received !== undefined) {
      if (now() - receivedAt > SAME_KEY_PRESS_MS) host.exit(exitCodeOfSignal(signal));
      return;
    }
    received = signal;
    receivedAt = now();
    announce();
    controller.abort(reason());
  };

  for (const signal of SIGNALS) host.on(signal, stop);
  return {
    signal: controller.signal,
    received: () => received,
    ignoring: async (work) => {
      ignored = true;
      return await work().finally(() => {
        ignored = false;
      });
    },
    finish: () => {
      finished = true;
    },
  };
};
