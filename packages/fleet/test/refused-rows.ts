import type { Forbidding, WrongRow } from '@azora/schema';
import type { Client } from '../src/postgres/connect.ts';

/**
 * Inserts rows that a contract forbids, each as if none had been tried before, in a transaction that is rolled back.
 * @returns in words those that were not refused by what forbids them
 */
export const admitted = async (client: Client, rows: readonly WrongRow[]): Promise<readonly string[]> => {
  await client.query('BEGIN');
  try {
    // Neither foreign keys nor the kit's triggers are to be judged here, and they would come first.
    await client.query(`SET LOCAL session_replication_role = replica; ${REFUSAL}`);
    const sent = rows.map(({ model, row, first }) => ({ name: model.table, row, first: first ?? null }));
    const { rows: answers } = await client.query<{ code: string; name: string; columns: string }>(ANSWERS, [
      JSON.stringify(sent),
    ]);
    return rows.flatMap(({ model, by, row }, index) => {
      const answer = answers[index];
      if (answer !== undefined && isExpected(by, answer)) return [];
      return [
        `${model.name} ${JSON.stringify(by)}: ${JSON.stringify(answer)} for ${JSON.stringify(row).slice(0, 2000)}`,
      ];
    });
  } finally {
    await client.query('ROLLBACK');
  }
};

/** An exception undoes what was done since its block began, so a row that is admitted raises one too. */
const REFUSAL = `
  CREATE FUNCTION pg_temp.refusal(name text, wrong jsonb, first jsonb, OUT code text, OUT name_given text) LANGUAGE plpgsql AS $$
  DECLARE
    -- A column that is left out gets its default.
    columns text := (SELECT string_agg(quote_ident(key), ', ') FROM jsonb_object_keys(wrong) AS k (key));
    insertion text := format('INSERT INTO %1$I (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $1)', name, columns);
  BEGIN
    IF first <> 'null' THEN
      EXECUTE format('DELETE FROM %I WHERE id = $1', name) USING (first->>'id')::uuid;
      EXECUTE insertion USING first;
    END IF;
    BEGIN
      EXECUTE insertion USING wrong;
      RAISE EXCEPTION 'admitted' USING ERRCODE = 'AZ000';
    EXCEPTION WHEN OTHERS THEN
      GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, name_given = CONSTRAINT_NAME;
    END;
    RAISE EXCEPTION 'undo' USING ERRCODE = 'AZ001', HINT = code, CONSTRAINT = name_given;
  EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS code = PG_EXCEPTION_HINT, name_given = CONSTRAINT_NAME;
    IF SQLSTATE <> 'AZ001' THEN code := 'first: ' || SQLERRM; END IF;
  END $$`;

const ANSWERS = `
  SELECT code, name_given AS name,
    (SELECT string_agg(a.attname, ', ' ORDER BY k.n) FROM pg_index x, unnest(x.indkey) WITH ORDINALITY k(attnum, n)
      JOIN pg_attribute a ON a.attnum = k.attnum
      WHERE x.indexrelid = to_regclass(quote_ident(name_given)) AND a.attrelid = x.indrelid) AS columns
  FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY sent(one, place),
    LATERAL pg_temp.refusal(one->>'name', one->'row', one->'first')
  ORDER BY place`;

const isExpected = (
  by: Forbidding,
  { code, name, columns }: { readonly code: string; readonly name: string; readonly columns: string },
): boolean => {
  switch (by.kind) {
    case 'check':
      return code === '23514' && by.constraints.includes(name);
    case 'key':
      return code === '23505' && (by.keys.includes(name) || by.keys.includes(columns));
    case 'enum':
      return code === '22P02';
  }
};
