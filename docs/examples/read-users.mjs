// Run it with `node docs/examples/read-users.mjs` once the databases are up.
import { open } from '@azora/db';

const auth = await open('auth-service');

const users = await auth.user.findMany({
  select: { name: true, email: true, role: true },
  orderBy: { email: 'asc' },
});
for (const { name, email, role } of users) console.log(`${role} ${name} <${email}>`);

const health = await auth.health();
console.log(health.ok ? `${health.database} answers, PostgreSQL ${health.serverVersion}` : health.error.message);

await auth.close();
