import { fieldAnnotation } from '../annotations/annotation.ts';
import type { Contract, Model, Relation } from '../contract.ts';
import { isUniqueField } from '../facts/index-cover.ts';
import { targetName } from '../facts/points-at.ts';

/**
 * A service's models and their relations as a Mermaid entity-relationship diagram; the models of other services that
 * they point at stand around them, each once and without its fields, but for those that nearly every model points at.
 * Source: https://mermaid.js.org/syntax/entityRelationshipDiagram.html
 * @param commonModels `service.Model` of each that is left out
 */
export const erDiagram = (contract: Contract, commonModels: readonly string[]): string => {
  const lines = contract.models.flatMap((model) => [
    ...entity(model),
    ...model.relations.map((relation) => edge(model, relation)),
    ...outside(model, commonModels),
  ]);
  return ['```mermaid', 'erDiagram', ...lines.map((line) => `  ${line}`), '```'].join('\n');
};

/** Keys alone: the table below the diagram has the rest. */
const entity = (model: Model): readonly string[] => {
  const foreign = new Set(model.relations.flatMap(({ fields }) => fields));
  const keys = model.columns.flatMap(({ name, type }) => {
    const marks = [
      ...(model.primaryKey.includes(name) ? ['PK'] : []),
      ...(foreign.has(name) ? ['FK'] : []),
      ...(!model.primaryKey.includes(name) && isUniqueField(model, name) ? ['UK'] : []),
    ];
    return marks.length === 0 ? [] : [`  ${type} ${name} ${marks.join(', ')}`];
  });
  return [`${model.name} {`, ...keys, '}'];
};

const edge = (model: Model, relation: Relation): string => {
  const isAlone = relation.fields.length === 1 && isUniqueField(model, relation.fields[0] ?? '');
  const many = isAlone ? 'o|' : 'o{';
  return `${relation.model} ${relation.isRequired ? '||' : '|o'}--${many} ${model.name} : ${relation.name}`;
};

/** One dotted line for each model of another service. */
const outside = (model: Model, commonModels: readonly string[]): readonly string[] => {
  const targets = model.columns.flatMap((column) => {
    const ref = fieldAnnotation(column, 'ref');
    return ref === undefined || commonModels.includes(targetName(ref.target))
      ? []
      : [{ name: targetName(ref.target), by: column.name }];
  });
  const first = new Map(targets.map(({ name }) => [name, targets.filter((target) => target.name === name)]));
  return [...first].map(([name, by]) => `"${name}" |o..o{ ${model.name} : "${by.map((one) => one.by).join(', ')}"`);
};
