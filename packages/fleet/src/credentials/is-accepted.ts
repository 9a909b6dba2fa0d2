import { type Login, withLogin } from '@azora/schema/address';
import type { PlacedService } from '../config/project.ts';
import { withClient } from '../postgres/connect.ts';

/** Whether a service's database lets a login in. */
export const isAccepted = ({ service, address }: PlacedService, login: Login): Promise<boolean> =>
  withClient(withLogin(address, login), service.database, () => Promise.resolve(true)).catch(() => false);
