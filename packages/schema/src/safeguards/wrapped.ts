const LINE = 110;

/** A list with commas, and line breaks where a line would grow too long to review. */
export const wrapped = (items: readonly string[]): string => {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length + 2 <= LINE) lines[lines.length - 1] = `${last}, ${item}`;
    else lines.push(item);
  }
  return lines.join(',\n        ');
};
