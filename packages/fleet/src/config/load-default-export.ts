import { fleetError } from '../errors.ts';
import { loadModules } from './load-module.ts';

/**
 * Runs one configuration file and returns its default export.
 * @throws {AzoraError} `MODULE_INVALID`, with the place of the fault.
 */
export const loadDefaultExport = async (file: string): Promise<unknown> => {
  const [loaded] = await loadModules([file]);
  if (loaded?.ok === true) return loaded.default;
  const fault = loaded?.fault;
  const place = [fault?.file ?? file, fault?.line, fault?.column].filter((part) => part !== undefined).join(':');
  throw fleetError('MODULE_INVALID', `${place}: ${fault?.message ?? 'the file does not load'}`, {
    hint: 'Mend the file and run it again.',
    cause: fault?.cause,
  });
};
