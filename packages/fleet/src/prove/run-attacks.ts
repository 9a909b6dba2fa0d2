import type { Attack } from '@azora/schema';
import type { Client } from '../postgres/connect.ts';
import { runAttack } from './run-attack.ts';
import type { Tally } from './tally.ts';

/** Runs attacks one after the other and counts them. @param login who had logged in */
export const runAttacks = async (
  client: Client,
  attacks: readonly Attack[],
  tally: Tally,
  login: string,
): Promise<void> => {
  for (const attack of attacks) tally.add(attack, await runAttack(client, attack), login);
};

/**
 * The same with attacks of which the first proves that there is something to attack. Without it, that nothing happens
 * proves nothing, and the others are left out.
 */
export const runOnceProven = async (
  client: Client,
  attacks: readonly Attack[],
  tally: Tally,
  login: string,
): Promise<void> => {
  const [proof, ...others] = attacks;
  if (proof === undefined) return;
  const ending = await runAttack(client, proof);
  tally.add(proof, ending, login);
  if (ending.outcome === proof.expected) await runAttacks(client, others, tally, login);
};
