/** Nouns whose plural is themselves, or that are not counted in the field's own language. */
const SAME_IN_PLURAL = new Set(
  `access accommodation attendance audio availability cash clearing compliance consensus content coverage data
  energy equipment equity evidence feedback governance guidance hardware health information insurance inventory
  knowledge liquidity maintenance media metadata money music news progress provenance research retention series
  software species staff standing stock storage telemetry traffic training usage vitals weather`.split(/\s+/),
);

const IRREGULAR = new Map([
  ['person', 'people'],
  ['child', 'children'],
  ['criterion', 'criteria'],
  ['taxon', 'taxa'],
  ['medium', 'media'],
  ['datum', 'data'],
  ['leaf', 'leaves'],
]);

/** Singulars in `-s` that are neither `-ss` nor `-sis`. */
const SINGULAR_IN_S =
  /(?:^|_)(?:status|bonus|virus|campus|syllabus|corpus|census|nexus|focus|bus|radius|canvas|alias|axis|lens|gas|bias|atlas|chaos|apparatus|surplus|stimulus)$/;

/** Whether a lower-case English noun is a plural, as far as its form shows. */
export const isPlural = (noun: string): boolean => {
  if (SAME_IN_PLURAL.has(noun) || [...IRREGULAR.values()].includes(noun)) return true;
  return noun.endsWith('s') && !/(?:ss|sis)$/.test(noun) && !SINGULAR_IN_S.test(noun);
};

/** The plural of a lower-case English noun; one that is plural already stays. */
export const pluralOf = (noun: string): string => {
  if (isPlural(noun)) return noun;
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:sis|xis)$/.test(noun)) return `${noun.slice(0, -2)}es`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
};
