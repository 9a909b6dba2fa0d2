import type { Command } from 'commander';
import type { Run } from '../invocation.ts';
import { examples } from '../program.ts';
import { auditSeal } from './audit-seal.ts';
import { auditSegment } from './audit-segment.ts';
import { auditShow } from './audit-show.ts';
import { auditVerify } from './audit-verify.ts';

/** `azora audit`: who changed what, and that nobody changed the record of it. */
export const audit = (program: Command, run: Run): void => {
  const command = program
    .command('audit')
    .summary('who changed what, and proof that the record stands')
    .description(
      'The audit trails of services: sealing them in a signed chain that is kept off the server, verifying them ' +
        'against it, reading them. docs/AUDIT.md says how it works.',
    )
    .helpCommand(false)
    .addHelpText(
      'after',
      examples(
        ['azora audit seal', 'seal what was written since the last time'],
        ['azora audit verify', 'name the first row that was changed, removed or inserted'],
        ['azora audit show --since 1d', 'what happened since yesterday'],
      ),
    );
  auditSeal(command, run);
  auditVerify(command, run);
  auditShow(command, run);
  auditSegment(command, run);
};
