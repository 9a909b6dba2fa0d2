import type { ProgressReport } from '@azora/fleet';
import { describe, expect, it } from 'vitest';
import { recordingChannel } from '../../test/recording-channel.ts';
import { progressLines } from './progress-report.ts';

const service = (name: string, lacks: ProgressReport['services'][number]['lacks']) => ({
  entry: {
    name,
    database: name,
    priority: 'p1',
    category: 'retail',
    purpose: 'Sells.',
    standards: [],
    position: { file: 'plan.tsv', line: 2, column: 1 },
  },
  lacks,
  models: lacks === 'nothing' ? 3 : 0,
});

const report = (missing: readonly string[]): ProgressReport => {
  const group = { covered: 2 - missing.length, planned: 2, missing };
  return {
    services: ['shop', 'till'].map((name) => service(name, missing.includes(name) ? 'folder' : 'nothing')),
    priorities: [
      { name: 'p1', ...group },
      { name: 'p2', covered: 0, planned: 0, missing: [] },
    ],
    categories: [{ name: 'retail', ...group }],
    milestones: [{ name: 'all', covered: group.covered, needed: 2 }],
    findings: [],
  };
};

describe('the report of azora progress', () => {
  it('names what is missing, and says what to type', () => {
    const lines = progressLines(report(['till']), recordingChannel());
    expect(lines.slice(0, 2)).toEqual([
      'priority   covered                          missing',
      'p1             1/2   ██████████░░░░░░░░░░   till',
    ]);
    expect(lines.slice(-3)).toEqual([
      '',
      '1 of 2 services covered, with 3 models.',
      '1 service with no folder: type `azora new --missing`',
    ]);
  });

  it('has no column for what is missing once nothing is', () => {
    const lines = progressLines(report([]), recordingChannel());
    expect(lines.join('\n')).not.toContain('missing');
    expect(lines).toContain('✔ all');
  });
});
