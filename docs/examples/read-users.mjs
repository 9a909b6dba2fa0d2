// Run it with `node docs/examples/read-users.mjs` once the databases are up.
import { open } from '@azora/db';

const auth = await open('auth-service');

// As the service itself, which sees every row; it says why.
const users = await auth.asService('list the demo users').user.findMany({
  select: { id: true, name: true, email: true, role: true },
  orderBy: { email: 'asc' },
});
for (const { name, email, role } of users) console.log(`${role} ${name} <${email}>`);

// As each of them: the database shows what the contract lets that person see.
for (const { id, name } of users) {
  const seen = await auth.as({ user: id }).user.findMany();
  console.log(`${name} sees ${seen.map(({ email }) => email).join(', ')}`);
}

const health = await auth.health();
console.log(health.ok ? `${health.database} answers, PostgreSQL ${health.serverVersion}` : health.error.message);

await auth.close();
