import { modelAnnotations } from '../annotations/annotation.ts';
import type { Model } from '../contract.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';
import { prose } from './markdown.ts';

/** Who may read a model's rows, in words. */
export const readersText = (model: Model): string => {
  if (hasAnnotation(model, 'internal')) return 'the service alone';
  const owners = [
    ...modelAnnotations(model, 'owner').flatMap(({ fields }) => fields),
    ...modelAnnotations(model, 'ownerVia').map(({ relation }) => `whoever owns its ${relation}`),
  ];
  const tenants = modelAnnotations(model, 'tenant').map(({ field }) => `the organisation in ${field}`);
  if (!hasAnnotation(model, 'shared')) return [...owners, ...tenants].join(', ') || '–';
  const whose = [...owners, ...tenants];
  return whose.length === 0 ? 'anyone signed in' : `anyone signed in; it belongs to ${whose.join(', ')}`;
};

/** What its owner may do themselves, in words. */
export const writesText = (model: Model): string => {
  const [annotation] = modelAnnotations(model, 'writes');
  if (annotation === undefined) return '–';
  const { writes } = annotation;
  return [
    writes.insert === undefined ? '' : `insert (${writes.insert.join(', ')})`,
    writes.update === undefined ? '' : `update (${writes.update.join(', ')})`,
    writes.delete ? 'delete' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
};

/** What becomes of its rows in time and when somebody is erased, in words. */
export const lifeText = (model: Model): string => {
  const kept = modelAnnotations(model, 'retain').map(({ days, by }) => `purged ${days} days after ${by}`);
  const erased = modelAnnotations(model, 'erase').map(({ action, reason }) =>
    reason === undefined ? `erasure: ${action}` : `erasure: ${action} (${prose(reason)})`,
  );
  const marks = [
    hasAnnotation(model, 'appendOnly') ? 'append-only' : '',
    hasAnnotation(model, 'audited') ? 'audited' : '',
  ];
  return [...marks, ...kept, ...erased].filter((part) => part !== '').join('; ') || '–';
};
