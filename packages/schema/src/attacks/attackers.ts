import { isOpenToUsers } from './access.ts';
import type { AttackSession } from './attack.ts';
import type { Attacker, Strangers, Target } from './target.ts';

const asUser = (session: AttackSession): AttackSession => ({ role: 'azora_user', ...session });

/** Nobody in particular: a session that acts as a user and does not say for whom. */
export const NO_CONTEXT: Attacker = { actor: 'no-context', session: asUser({}) };

/** The service itself. */
export const SERVICE: Attacker = { actor: 'service', session: { role: 'azora_service' } };

/** The app's login before it has taken on a role. */
export const APP: Attacker = { actor: 'app', session: {} };

/** Those who come in otherwise than by the app's login. */
export const READER: Attacker = { actor: 'reader', session: { role: 'azora_reader' } };
export const MAINTENANCE: Attacker = { actor: 'maintenance', session: { role: 'azora_maintenance' } };
export const databaseOwner = (role: string): Attacker => ({ actor: 'database-owner', session: { role } });

/** Somebody signed in who has nothing to do with the row. */
export const otherUser = ({ user }: Strangers): Attacker => ({
  actor: 'other-user',
  session: asUser({ subject: user }),
});

/** The persons that a row belongs to, the first of them called its owner. */
export const owners = ({ model, standing }: Target): readonly Attacker[] =>
  isOpenToUsers(model)
    ? [...standing.owners].map((subject, index) => ({
        actor: index === 0 ? 'owner' : 'other-party',
        session: asUser({ subject }),
      }))
    : [];

/** Those who act for the row's organisation, as somebody or as nobody, and those who act for another one. */
export const tenants = ({ standing, ground: { strangers } }: Target): readonly Attacker[] => [
  ...[...standing.tenants].flatMap((tenant): readonly Attacker[] => [
    { actor: 'tenant', session: asUser({ subject: strangers.user, tenant }) },
    { actor: 'tenant-alone', session: asUser({ tenant }) },
  ]),
  { actor: 'other-tenant', session: asUser({ subject: strangers.user, tenant: strangers.tenant }) },
];

/** Everybody who acts as a user. */
export const users = (target: Target): readonly Attacker[] => [
  NO_CONTEXT,
  ...owners(target),
  otherUser(target.ground.strangers),
  ...tenants(target),
];

/** The same session, asking for what is soft-deleted too. */
export const includingDeleted = ({ actor, session }: Attacker): Attacker => ({
  actor,
  session: { ...session, includeDeleted: true },
});
