import { scanBlocks } from './scan-blocks.ts';

/** Entries of a Prisma 6 `datasource` block that Prisma 7 refuses; the connection is configured elsewhere. */
const RETIRED_DATASOURCE_ENTRIES: ReadonlySet<string> = new Set(['url', 'directUrl', 'shadowDatabaseUrl']);

/** A schema's text as Prisma 7 reads it, with every line still at its place. */
export interface ModernText {
  readonly text: string;
  readonly warnings: readonly string[];
}

/**
 * Blanks the header entries of Prisma 6 that Prisma 7 answers with P1012, so that an older monorepo's schemas can be read.
 * @param previewFeatures the names the pinned Prisma knows; others in `previewFeatures` are dropped.
 */
export const modernHeader = (file: string, text: string, previewFeatures: readonly string[]): ModernText => {
  const lines = text.split('\n');
  const warnings: string[] = [];
  for (const block of scanBlocks(file, text).blocks) {
    for (const member of block.members) {
      const index = member.position.line - 1;
      const where = `${file}:${member.position.line}`;
      if (block.kind === 'datasource' && RETIRED_DATASOURCE_ENTRIES.has(member.name)) {
        lines[index] = '';
        warnings.push(`${where}: \`${member.name}\` is a Prisma 6 entry and is not used.`);
      } else if (block.kind === 'generator' && member.name === 'previewFeatures') {
        const named = [...member.text.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
        const known = named.filter((feature) => previewFeatures.includes(feature));
        if (known.length < named.length) {
          lines[index] = `  previewFeatures = [${known.map((feature) => `"${feature}"`).join(', ')}]`;
          const unknown = named.filter((feature) => !known.includes(feature));
          warnings.push(
            ...unknown.map(
              (name) => `${where}: the preview feature \`${name}\` is unknown to Prisma 7 and is not used.`,
            ),
          );
        }
      }
    }
  }
  return { text: lines.join('\n'), warnings };
};

/** The `provider` of a Prisma file's datasource block, e.g. `postgresql`; undefined where it has none. */
export const datasourceProvider = (text: string): string | undefined => {
  // Only this block is scanned: a fleet has hundreds of long files.
  const block = /^[ \t]*datasource\b[\s\S]*?^[ \t]*\}/m.exec(text)?.[0] ?? '';
  const [datasource] = scanBlocks('', block).blocks;
  const member = datasource?.members.find(({ name }) => name === 'provider');
  return /^provider\s*=\s*\[?\s*"([^"]*)"/.exec(member?.text ?? '')?.[1];
};
