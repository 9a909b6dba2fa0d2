import { fieldAnnotation } from '../annotations/annotation.ts';
import type { Contract, Model, Relation } from '../contract.ts';
import { isUniqueField, isUniqueKeyWithin } from '../facts/index-cover.ts';
import { targetName } from '../facts/points-at.ts';

/**
 * A service's models and their relations as a Mermaid entity-relationship diagram; the models of other services that
 * they point at stand around them, each once and without its fields, but for those that nearly every model points at.
 * Every name but a field's is quoted: bare, Mermaid takes `to`, `class`, `one`, `end` and others for words of its own.
 * Source: https://mermaid.js.org/syntax/entityRelationshipDiagram.html
 * @param commonModels `service.Model` of each that is left out
 */
export const erDiagram = (contract: Contract, commonModels: readonly string[]): string => {
  const lines = contract.models.flatMap((model) => [
    ...entity(model),
    ...model.relations.map((relation) => edge(model, relation)),
    ...outside(contract.service, model, commonModels),
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
  return [`"${model.name}" {`, ...keys, '}'];
};

const edge = (model: Model, relation: Relation): string => {
  const many = isUniqueKeyWithin(model, relation.fields) ? 'o|' : 'o{';
  return `"${relation.model}" ${relation.isRequired ? '||' : '|o'}--${many} "${model.name}" : "${relation.name}"`;
};

/** One dotted line for each model of another service; the line is the stricter of several fields'. */
const outside = (service: string, model: Model, commonModels: readonly string[]): readonly string[] => {
  const fields = new Map<string, { readonly names: string[]; isRequired: boolean }>();
  for (const column of model.columns) {
    const ref = fieldAnnotation(column, 'ref');
    if (ref === undefined || ref.target.service === service || commonModels.includes(targetName(ref.target))) continue;
    const by = fields.get(targetName(ref.target)) ?? { names: [], isRequired: false };
    by.names.push(column.name);
    by.isRequired ||= column.isRequired && !column.isList;
    fields.set(targetName(ref.target), by);
  }
  return [...fields].map(([target, { names, isRequired }]) => {
    const many = names.length === 1 && isUniqueKeyWithin(model, names) ? 'o|' : 'o{';
    return `"${target}" ${isRequired ? '||' : '|o'}..${many} "${model.name}" : "${names.join(', ')}"`;
  });
};
