import { modelAnnotations } from '../annotations/annotation.ts';
import type { Model } from '../contract.ts';
import { columnsIn } from './columns-in-sql.ts';
import { quoted, type Safeguard } from './safeguard.ts';
import { safeguardName } from './safeguard-name.ts';

/** `@check("sql")`: a named CHECK constraint. */
export const checkSafeguards = (model: Model): Safeguard[] =>
  modelAnnotations(model, 'check').map(({ sql }) => {
    const name = safeguardName('check', model.table, columnsIn(sql, model), sql);
    return {
      kind: 'check',
      table: model.table,
      name,
      create: `ALTER TABLE ${quoted(model.table)} ADD CONSTRAINT ${quoted(name)}\n    CHECK (${sql});`,
    };
  });
