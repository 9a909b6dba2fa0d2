import type { Contract } from '../contract.ts';
import { checkSafeguards } from './check.ts';
import { indexSafeguards } from './partial-index.ts';
import type { Safeguard } from './safeguard.ts';

/** Every safeguard that a contract's annotations ask for, model by model, each name once. */
export const contractSafeguards = (contract: Contract): Safeguard[] => {
  const all = contract.models.flatMap((model) => [...checkSafeguards(model), ...indexSafeguards(model)]);
  return [...new Map(all.map((safeguard) => [safeguard.name, safeguard])).values()];
};
