import type { ServerAddress } from './server-address.ts';

/** The same server, where every session goes on as that role from its start; whoever logs in must be a member of it. */
export const actingAs = (server: ServerAddress, role: string): ServerAddress => {
  const option = `-c role=${role.replace(/[\\\s]/g, '\\$&')}`;
  const { options } = server.parameters;
  return {
    ...server,
    parameters: { ...server.parameters, options: options === undefined ? option : `${options} ${option}` },
  };
};
