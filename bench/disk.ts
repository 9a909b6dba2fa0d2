import path from 'node:path';
import { embeddedStatus, folderSizeBytes, type UpReport } from '@azora/fleet';
import type { Benchmark } from './benchmark.ts';
import { type Claim, median, sized } from './claim.ts';
import type { MeasuredFleet } from './measured-fleet.ts';

/** What everything takes on disk. */
export const disk: Benchmark = {
  name: 'disk',
  title: 'Disk',
  method:
    'After `azora up`. The data folder holds all databases and the write-ahead log, which is most of a small fleet: ' +
    'the server keeps up to 1 GB of it.',
  measure: async ({ core, wholeFleet, say }) => {
    return [...(await sizes(await core(), say)), ...(await sizes(await wholeFleet(), say))];
  },
};

const sizes = async (fleet: MeasuredFleet, say: (text: string) => void): Promise<Claim[]> => {
  const what = `${fleet.project.services.length} services`;
  say(`disk: ${what}`);
  const { stdout } = await fleet.azora('up', '--json');
  const { rows } = JSON.parse(stdout) as UpReport;
  const { dataFolder } = await embeddedStatus(fleet.project);
  let clientBytes = 0;
  for (const { dir } of fleet.project.services) clientBytes += await folderSizeBytes(path.join(dir, 'client'));
  return [
    sized(`disk: one database of ${what}, the median`, median(rows.map(({ sizeBytes }) => sizeBytes))),
    sized(`disk: data folder of ${what}`, await folderSizeBytes(dataFolder)),
    sized(`disk: of that, the write-ahead log of ${what}`, await folderSizeBytes(path.join(dataFolder, 'pg_wal'))),
    sized(`disk: typed clients of ${what}`, clientBytes),
  ];
};
