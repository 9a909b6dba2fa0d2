import { fieldAnnotation } from '../annotations/annotation.ts';
import type { Column, Model } from '../contract.ts';
import { targetName } from './points-at.ts';

const COMMON = new Set(['createdAt', 'updatedAt', 'deletedAt', 'complianceStatus']);

/**
 * The columns that are a model's own: those besides its key, its timestamps, its compliance status and its references
 * to the common models, which every service has.
 * @param commonModels `service.Model` of each
 */
export const ownColumns = (model: Model, commonModels: readonly string[]): readonly Column[] =>
  model.columns.filter((column) => {
    if (COMMON.has(column.name) || (model.primaryKey.length === 1 && model.primaryKey[0] === column.name)) return false;
    const ref = fieldAnnotation(column, 'ref');
    return ref === undefined || !commonModels.includes(targetName(ref.target));
  });
