const VERBS = [
  'up',
  'down',
  'reset',
  'status',
  'migrate',
  'seed',
  'generate',
  'check',
  'progress',
  'new',
  'docs',
  'prove',
  'url',
  'psql',
  'credentials',
  'audit',
];

/** A command in a text: not part of a longer word or path, not after `npx`; colours may stand right before it. */
const COMMAND = new RegExp(`(?<=^|[\\s\`(:"]|\\u001b\\[\\d+m)(?<!npx )azora (?=(?:${VERBS.join('|')})\\b)`, 'gm');

/**
 * Writes commands the way they work for whoever reads: `npx azora up` where npm started this process, because then
 * `azora` need not be on the path.
 * @param env `npm_command` is set by npm and npx
 */
export const commandsAsTyped = (env: Readonly<Record<string, string | undefined>>): ((text: string) => string) =>
  env.npm_command === undefined ? (text) => text : (text) => text.replace(COMMAND, 'npx azora ');
