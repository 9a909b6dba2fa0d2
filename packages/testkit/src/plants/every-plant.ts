import { guardPlants } from './guards.ts';
import { kitPlants } from './kit.ts';
import type { Plant } from './plant.ts';
import { policyPlants } from './policies.ts';
import { rightPlants } from './rights.ts';
import { rolePlants } from './roles.ts';
import { viewPlants } from './views.ts';

/** Every fault that a proof has to find and to name the place of. */
export const plants: readonly Plant[] = [
  ...policyPlants,
  ...rightPlants,
  ...viewPlants,
  ...guardPlants,
  ...kitPlants,
  ...rolePlants,
];
