import type { Contract, RowPlan, Strangers } from '@azora/schema';
import type { Login, LoginKind, ServerAddress } from '@azora/schema/address';
import type { Service } from '../config/project.ts';

/** What the proof of one service needs to know. */
export interface ServiceToProve {
  readonly service: Service;
  /** The administrator's. */
  readonly address: ServerAddress;
  readonly contract: Contract;
  /** The rows of its seed, to attack. */
  readonly plan: RowPlan;
  readonly logins: Readonly<Record<LoginKind, Login>>;
  readonly strangers: Strangers;
}
