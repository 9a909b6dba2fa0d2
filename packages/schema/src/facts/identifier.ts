const encoder = new TextEncoder();

/** How many bytes PostgreSQL counts in a name. */
export const identifierBytes = (name: string): number => encoder.encode(name).length;

/** Whether the name is lower-case snake_case. */
export const isSnakeCase = (name: string): boolean => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name);
