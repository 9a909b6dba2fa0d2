import type { Contract } from '../contract.ts';
import { accessSafeguards } from './access.ts';
import { checkSafeguards } from './check.ts';
import { indexSafeguards } from './partial-index.ts';
import type { Safeguard } from './safeguard.ts';

/** Every safeguard that a contract's annotations ask for, each name once: facts model by model, then access. */
export const contractSafeguards = (contract: Contract): Safeguard[] => {
  const facts = contract.models.flatMap((model) => [...checkSafeguards(model), ...indexSafeguards(model)]);
  const all = [...facts, ...accessSafeguards(contract)];
  return [...new Map(all.map((safeguard) => [safeguard.name, safeguard])).values()];
};
