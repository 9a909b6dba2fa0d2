import { expect, it } from 'vitest';
import { parseServiceMap } from './service-map.ts';

it('reads a service map, and nothing that only resembles one', () => {
  const map = { servers: { eu: { env: 'EU_URL' } }, services: {} };
  expect(parseServiceMap(JSON.stringify(map))).toEqual(map);
  for (const text of ['', '{', 'null', '[]', '{"services":{}}', '{"servers":[],"services":{}}']) {
    expect(parseServiceMap(text), text).toBeUndefined();
  }
});
