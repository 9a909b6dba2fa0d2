import type { Contract, Model } from '@azora/schema';
import type { Catalogue, Policy, Relation, Trigger } from './inspect-catalogue.ts';
import { type Demands, demandsOf } from './inspect-demands.ts';
import { type Fact, showPolicies, showRelation, showTriggers } from './inspect-fact.ts';
import { keyFacts } from './inspect-keys.ts';
import { rightsFacts } from './inspect-rights.ts';

/** Row-level security, policies, triggers and rights of every table of a contract. */
export const tableFacts = (catalogue: Catalogue, contract: Contract, owner: string): readonly Fact[] =>
  contract.models.flatMap((model) => {
    const relation = catalogue.relations.find(
      ({ schema, name, kind }) => schema === catalogue.schema && name === model.table && (kind === 'r' || kind === 'p'),
    );
    const demands = demandsOf(contract, model);
    return relation === undefined
      ? [missingTable(model)]
      : [
          ...closedFacts(relation, owner),
          ...policyFacts(relation, demands),
          ...triggerFacts(relation, demands),
          ...keyFacts(contract, model, relation),
          ...rightsFacts(relation.name, relation, demands.rights),
          ...sequenceFacts(catalogue, demands),
        ];
  });

const missingTable = ({ table }: Model): Fact => ({
  table,
  operation: 'table',
  expected: 'there',
  happened: 'missing: type `azora migrate`',
  sql: `SELECT to_regclass('${table}');`,
});

const closedFacts = (relation: Relation, owner: string): readonly Fact[] => {
  const fact = (operation: string, expected: string, happened: string): Fact => ({
    table: relation.name,
    operation,
    expected,
    happened,
    sql: showRelation(relation.name),
  });
  return [
    ...(relation.rowSecurity ? [] : [fact('row-level security', 'ENABLE ROW LEVEL SECURITY', 'switched off')]),
    ...(relation.forced
      ? []
      : [fact('row-level security', 'FORCE ROW LEVEL SECURITY', 'the owner of the table passes by every policy')]),
    ...(relation.owner === owner ? [] : [fact('owner', owner, relation.owner)]),
    ...(relation.unlogged ? [fact('storage', 'LOGGED', 'unlogged: a crash of the server empties it')] : []),
    ...(relation.rules.length === 0
      ? []
      : [fact('rule', 'no rewrite rule', `rewritten by ${relation.rules.join(', ')}`)]),
    ...(relation.uncheckedKeys === 0
      ? []
      : [fact('foreign key', 'every key is checked', `${relation.uncheckedKeys} of its triggers are disabled`)]),
  ];
};

/** As {@link Demands.policies} has them. */
const shapeOf = ({ permissive, command, roles }: Policy): string =>
  `${permissive ? 'PERMISSIVE' : 'RESTRICTIVE'} ${command} for ${[...roles].sort().join(', ')}`;

const policyFacts = (relation: Relation, demands: Demands): readonly Fact[] => {
  const due = [...demands.policies];
  const facts: Fact[] = [];
  for (const policy of relation.policies) {
    const at = due.indexOf(shapeOf(policy));
    if (at >= 0) due.splice(at, 1);
    // One more that restricts opens nothing.
    else if (policy.permissive) {
      facts.push(policyFact(relation, 'no such policy', `"${policy.name}" is ${shapeOf(policy)}`));
    }
  }
  return [...facts, ...due.map((shape) => policyFact(relation, `a policy ${shape}`, 'there is none'))];
};

const policyFact = ({ name }: Relation, expected: string, happened: string): Fact => ({
  table: name,
  operation: 'policy',
  expected,
  happened,
  sql: showPolicies(name),
});

const triggerFacts = (relation: Relation, demands: Demands): readonly Fact[] => [
  ...missingTriggers(relation, demands),
  ...relation.triggers
    .filter(({ definer, calls }) => definer && !calls.startsWith('azora.'))
    .map(({ name, calls }) => ({
      table: relation.name,
      operation: 'trigger',
      expected: 'no trigger outside the kit with more rights than whoever writes',
      happened: `"${name}" calls ${calls}, which runs as its owner`,
      sql: showTriggers(relation.name),
    })),
];

const missingTriggers = (relation: Relation, demands: Demands): readonly Fact[] => {
  const whole = relation.triggers.filter(({ enabled, conditional }) => 'OA'.includes(enabled) && !conditional);
  const fires = new Set(whole.flatMap(describe));
  const weak = new Map(
    relation.triggers
      .filter((trigger) => !whole.includes(trigger))
      .flatMap((one) => describe(one).map((d) => [d, one])),
  );
  return demands.triggers
    .filter((trigger) => !fires.has(trigger))
    .map((trigger) => {
      const found = weak.get(trigger);
      return {
        table: relation.name,
        operation: 'trigger',
        expected: trigger,
        happened: found === undefined ? 'there is none' : `"${found.name}" is ${weakness(found)}`,
        sql: showTriggers(relation.name),
      };
    });
};

const describe = ({ timing, events, level, calls }: Trigger): string[] =>
  events.map((event) => `${timing} ${event} of each ${level} calls ${calls}`);

const weakness = ({ enabled, conditional }: Trigger): string => {
  if (enabled === 'D') return 'disabled';
  if (enabled === 'R') return 'enabled in replicas alone';
  return conditional ? 'bound to a condition' : 'weakened';
};

const sequenceFacts = (catalogue: Catalogue, { sequences }: Demands): readonly Fact[] =>
  [...sequences].flatMap(([name, rights]) => {
    const sequence = catalogue.relations.find((one) => one.schema === catalogue.schema && one.name === name);
    return sequence === undefined ? [] : rightsFacts(name, sequence, new Map(rights.map((right) => [right, []])));
  });
