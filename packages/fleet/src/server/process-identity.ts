import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One process, told apart from a later one that was given the same number by when it started. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Linux: clock ticks since boot, with the boot's id; elsewhere the text of `ps -o lstart`. Compared, never read. */
  readonly startTime: string;
}

/** Who runs under this number now; undefined where nobody does. */
export const identifyProcess = async (pid: number): Promise<ProcessIdentity | undefined> => {
  const startTime = process.platform === 'linux' ? await linuxStartTime(pid) : await psColumn(pid, 'lstart=');
  return startTime === undefined ? undefined : { pid, startTime };
};

/** Whether that very process still runs. */
export const isRunning = async (identity: ProcessIdentity): Promise<boolean> =>
  (await identifyProcess(identity.pid))?.startTime === identity.startTime;

/** The command line of a process, arguments separated by a space; undefined where it cannot be read. */
export const commandLine = async (pid: number): Promise<string | undefined> => {
  if (process.platform !== 'linux') return psColumn(pid, 'args=');
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return text === '' ? undefined : text.replace(/\0+$/, '').replaceAll('\0', ' ');
};

let bootId: string | undefined;

/** proc(5): the name in parentheses may hold anything, so fields are counted from its last `)`. */
const linuxStartTime = async (pid: number): Promise<string | undefined> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  // A zombie holds nothing any more; its parent just did not look yet.
  if (state === undefined || state === 'Z' || state === 'X') return undefined;
  bootId ??= (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim();
  return `${bootId}/${fields[18]}`;
};

const psColumn = async (pid: number, column: string): Promise<string | undefined> => {
  // Dates are written in the language of the locale otherwise.
  const env = { ...process.env, LC_ALL: 'C' };
  const result = await run('ps', ['-ww', '-p', String(pid), '-o', column], { env }).catch(() => undefined);
  const text = result?.stdout.trim();
  return text === '' ? undefined : text;
};
