import type { Finding } from '@azora/schema';
import { describe, expect, it } from 'vitest';
import { plainColors } from '../../test/recording-channel.ts';
import { findingLines } from './findings.ts';

const finding: Finding = {
  file: 'services/auth-service/prisma/schema.prisma',
  line: 12,
  column: 3,
  code: 'money-is-decimal',
  service: 'auth-service',
  message: 'Wallet.balance is a Float and loses cents: 100% of them, in time.',
  help: 'Write `balance Decimal @db.Decimal(18, 8)`,\nthen run azora check again.',
};

describe('findings', () => {
  it('as text: the place first, then effect and action, and the sum last', () => {
    expect(findingLines([finding], 12, 'text', plainColors)).toEqual([
      'services/auth-service/prisma/schema.prisma:12:3  money-is-decimal',
      '  Wallet.balance is a Float and loses cents: 100% of them, in time.',
      '  → Write `balance Decimal @db.Decimal(18, 8)`,',
      '    then run azora check again.',
      '',
      '✖ 1 finding in 1 of 12 services',
    ]);
  });

  it('as text, where there are none: says how many services were looked at', () => {
    expect(findingLines([], 12, 'text', plainColors)).toEqual(['✔ 12 services checked, no findings']);
  });

  it('as JSON: one document with the findings as they are', () => {
    const [text, ...rest] = findingLines([finding], 12, 'json', plainColors);
    expect(rest).toEqual([]);
    expect(JSON.parse(text ?? '')).toEqual({ services: 12, findings: [finding] });
  });

  it('as GitHub workflow commands: one line each, escaped as GitHub reads them', () => {
    expect(findingLines([finding], 12, 'github', plainColors)).toEqual([
      '::error file=services/auth-service/prisma/schema.prisma,line=12,col=3,title=money-is-decimal::' +
        'Wallet.balance is a Float and loses cents: 100%25 of them, in time.%0A' +
        'Write `balance Decimal @db.Decimal(18, 8)`,%0Athen run azora check again.',
    ]);
  });

  it('as GitHub workflow commands: a name cannot end its property', () => {
    const [line] = findingLines([{ ...finding, file: 'a,b:c%\r\n.prisma' }], 1, 'github', plainColors);
    expect(line).toContain('file=a%2Cb%3Ac%25%0D%0A.prisma,line=12');
  });

  it('as GitHub workflow commands: prints nothing where there are none', () => {
    expect(findingLines([], 12, 'github', plainColors)).toEqual([]);
  });
});
