import { nameWords } from './name-words.ts';

/** Nouns that name a sum of money or tokens when they stand last. */
const MONEY = new Set(
  `amount balance bounty budget charge commission cost deposit earned fee fine fund payout premium price principal
  refund revenue salary spend staked stipend subtotal surcharge tax tip toll turnover wage`.split(/\s+/),
);

/** Nouns that name a sum wherever they stand, unless what follows makes it something else: `amountPaid`, `balanceAfter`. */
const STRONG = new Set(['amount', 'balance', 'price', 'salary']);
const QUALIFIER = new Set(
  'after before due paid min max minimum maximum total from to in out net gross old new previous current held'.split(
    ' ',
  ),
);

/** Whether a field's name says that it holds a sum of money or tokens: `feeAmount`, `minPrice`, `balanceAfter`. */
export const namesMoney = (name: string): boolean => {
  const words = nameWords(name);
  const last = words.at(-1) ?? '';
  if (MONEY.has(last)) return true;
  return QUALIFIER.has(last) && words.some((word) => STRONG.has(word));
};

/** Whether the name leaves no doubt, so that a whole number under it is a mistake and no count. */
export const plainlyNamesMoney = (name: string): boolean => {
  const last = nameWords(name).at(-1) ?? '';
  return ['amount', 'price', 'fee', 'salary', 'budget', 'payout'].includes(last);
};
