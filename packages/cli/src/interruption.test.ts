import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { listenForInterruption } from './interruption.ts';

const listening = () => {
  const host = Object.assign(new EventEmitter(), { exit: vi.fn() });
  const clock = { now: 1000 };
  const announce = vi.fn();
  const reason = new Error('stopped');
  const interruption = listenForInterruption(
    host as unknown as NodeJS.Process,
    () => reason,
    announce,
    () => clock.now,
  );
  return { host, clock, announce, reason, interruption };
};

describe('interruption', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s asks the verb to stop and says so, once', (signal) => {
    const { host, announce, reason, interruption } = listening();
    expect(interruption.signal.aborted).toBe(false);
    host.emit(signal, signal);
    expect(interruption.signal.reason).toBe(reason);
    expect(interruption.received()).toBe(signal);
    expect(announce).toHaveBeenCalledTimes(1);
    expect(host.exit).not.toHaveBeenCalled();
  });

  it('a second Ctrl-C ends the process at once with 130', () => {
    const { host, clock } = listening();
    host.emit('SIGINT', 'SIGINT');
    clock.now += 400;
    host.emit('SIGINT', 'SIGINT');
    expect(host.exit).toHaveBeenCalledWith(130);
  });

  it('one Ctrl-C that arrives twice, from the terminal and from npm, is one', () => {
    const { host, clock, announce } = listening();
    host.emit('SIGINT', 'SIGINT');
    clock.now += 20;
    host.emit('SIGINT', 'SIGINT');
    expect(host.exit).not.toHaveBeenCalled();
    expect(announce).toHaveBeenCalledTimes(1);
  });

  it('a signal meant for another program at the same terminal passes by', async () => {
    const { host, interruption } = listening();
    await interruption.ignoring(async () => host.emit('SIGINT', 'SIGINT'));
    expect(interruption.signal.aborted).toBe(false);
    host.emit('SIGINT', 'SIGINT');
    expect(interruption.signal.aborted).toBe(true);
  });

  it('that comes when the verb has ended ends the process with its own code', () => {
    const { host, interruption } = listening();
    interruption.finish();
    host.emit('SIGINT', 'SIGINT');
    expect(host.exit).toHaveBeenCalledWith(130);
  });
});
