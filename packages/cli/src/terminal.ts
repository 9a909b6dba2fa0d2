import picocolors from 'picocolors';
import { commandsAsTyped } from './render/typed-command.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

/** One of the two streams a command writes to. */
export interface Channel {
  /** Writes the text as it is. A reader that went away (`azora status | head -1`) is no error. */
  readonly write: (text: string) => void;
  /** Writes lines, each ended. */
  readonly lines: (lines: readonly string[]) => void;
  /** Colours, or functions that change nothing where colours are not wanted. */
  readonly colors: Colors;
  /** Columns of the terminal now; undefined where the stream is none, so that nothing is cut in a file or a pipe. */
  readonly width: () => number | undefined;
  /** Whether lines may be drawn over: a terminal, and no CI. */
  readonly live: boolean;
}

/** Where a command writes: `out` is what was asked for (tables, findings, JSON), `err` all that is said meanwhile. */
export interface Terminal {
  readonly out: Channel;
  readonly err: Channel;
  /** Whether somebody is there to answer a question. */
  readonly interactive: boolean;
}

/** What {@link openTerminal} needs of the process. */
export interface TerminalHost {
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The terminal of a process. Follows `NO_COLOR` (https://no-color.org), `FORCE_COLOR`, `CI` and `TERM=dumb`.
 * @param redact takes passwords out of all that is said; what was asked for is printed as it is
 */
export const openTerminal = (host: TerminalHost, redact: (text: string) => string = (text) => text): Terminal => {
  const out = openChannel(host.stdout, host.env, (text) => text);
  const err = openChannel(host.stderr, host.env, redact);
  return { out, err, interactive: err.live && host.stdin.isTTY === true };
};

const openChannel = (
  stream: NodeJS.WriteStream,
  env: TerminalHost['env'],
  redact: (text: string) => string,
): Channel => {
  const asTyped = commandsAsTyped(env);
  const write = (text: string) => void stream.write(asTyped(redact(text)));
  return {
    write,
    lines: (lines) => write(lines.map((line) => `${line}\n`).join('')),
    colors: picocolors.createColors(wantsColors(stream, env)),
    width: () => (stream.isTTY ? stream.columns : undefined),
    live: stream.isTTY === true && !isSet(env.CI) && env.TERM !== 'dumb',
  };
};

const wantsColors = (stream: NodeJS.WriteStream, env: TerminalHost['env']): boolean => {
  if (isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return true;
  return stream.isTTY === true && env.TERM !== 'dumb';
};

const isSet = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value !== '0' && value !== 'false';

/** Lets a reader go away while something is written (`azora status | head -1`, a closed window) without an error. */
export const tolerateClosedPipes = (host: Pick<TerminalHost, 'stdout' | 'stderr'>): void => {
  for (const stream of [host.stdout, host.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
  }
};
