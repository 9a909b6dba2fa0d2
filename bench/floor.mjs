// The least that can be done to a fleet of databases, eight at a time, without a look at what is there and without a
// record of it. What azora does is held against this.
//
//   node bench/floor.mjs create|create-and-apply|connect|empty plan.json
import { readFileSync } from 'node:fs';
import pg from 'pg';

const AT_ONCE = 8;
const [task, planFile] = process.argv.slice(2);
const { server, roles, kit, databases } = JSON.parse(readFileSync(planFile, 'utf8'));

const connect = async (database) => {
  const client = new pg.Client({ ...server, database });
  await client.connect();
  return client;
};

const creates = task.startsWith('create');

const worker = async () => {
  const maintenance = creates ? await connect('postgres') : undefined;
  for (let next = databases.pop(); next !== undefined; next = databases.pop()) {
    await maintenance?.query(`CREATE DATABASE "${next.name}"`);
    if (task === 'create') continue;
    const client = await connect(next.name);
    if (task === 'create-and-apply') {
      const files = next.files.map((file) => readFileSync(file, 'utf8'));
      for (const sql of [kit.join(';'), ...files]) await client.query(`BEGIN;${sql};COMMIT`);
    }
    if (task === 'empty') await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await client.end();
  }
  await maintenance?.end();
};

if (task === 'create-and-apply' && roles.length > 0) {
  const client = await connect('postgres');
  await client.query(roles.map((role) => `CREATE ROLE ${role}`).join(';'));
  await client.end();
}
await Promise.all(Array.from({ length: AT_ONCE }, worker));
