import type { Contract } from '../contract.ts';
import { hasAnnotation } from '../facts/has-annotation.ts';

/**
 * Whether a contract's annotations ask for the platform kit, and with it for access rules on every one of its tables:
 * a model of such a contract that says nothing is the service's alone. `@internal` is a tag of other tools too
 * (TSDoc), so by itself it counts only where every model has it.
 */
export const usesAccess = (contract: Contract): boolean =>
  contract.models.some((model) =>
    hasAnnotation(model, 'owner', 'ownerVia', 'tenant', 'shared', 'audited', 'appendOnly'),
  ) ||
  (contract.models.length > 0 && contract.models.every((model) => hasAnnotation(model, 'internal')));
