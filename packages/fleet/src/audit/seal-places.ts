import path from 'node:path';
import { readDotenv } from '../config/dotenv.ts';
import type { Project } from '../config/project.ts';

/** Where seals and the key that signs them are kept; absolute. */
export interface SealPlaces {
  readonly folder: string;
  /** The private key; the public one is beside it, as `<keyFile>.pub`. */
  readonly keyFile: string;
}

/** Name of the variable with the folder of the seal files. */
export const SEALS_VARIABLE = 'AZORA_SEALS';
/** Name of the variable with the file of the private key. */
export const SEALING_KEY_VARIABLE = 'AZORA_SEALING_KEY_FILE';

/** `.azora/seals` and `.azora/sealing-key.pem`, unless the environment or `.env` names others. @throws {AzoraError} `DOTENV_UNREADABLE` */
export const sealPlaces = async (
  { root, stateDir }: Pick<Project, 'root' | 'stateDir'>,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<SealPlaces> => {
  const dotenv = await readDotenv(root);
  const named = (variable: string, usual: string): string => {
    const value = environment[variable] || dotenv[variable];
    return value ? path.resolve(root, value) : path.join(stateDir, usual);
  };
  return { folder: named(SEALS_VARIABLE, 'seals'), keyFile: named(SEALING_KEY_VARIABLE, 'sealing-key.pem') };
};

/** The two files of one service. */
export interface SealFiles {
  /** One line a seal. */
  readonly seals: string;
  /** Number and leaf of each sealed row, 40 bytes each. */
  readonly leaves: string;
}

/** Services' names are folders' names, so they are fit for files'. */
export const sealFiles = (folder: string, service: string): SealFiles => ({
  seals: path.join(folder, `${service}.jsonl`),
  leaves: path.join(folder, `${service}.leaves`),
});
