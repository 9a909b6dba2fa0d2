import type { Contract, RowPlan, Strangers } from '@azora/schema';
import type { LoginKind, ServerAddress } from '@azora/schema/address';
import type { Service } from '../config/project.ts';
import type { KnownLogin } from '../credentials/with-service-login.ts';

/** What the proof of one service needs to know. */
export interface ServiceToProve {
  readonly service: Service;
  /** The administrator's. */
  readonly address: ServerAddress;
  readonly contract: Contract;
  /** The rows of its seed, to attack. */
  readonly plan: RowPlan;
  readonly logins: Readonly<Record<LoginKind, KnownLogin>>;
  readonly strangers: Strangers;
}
