/** An exact decimal: `digits` divided by ten to the power of `scale`, as PostgreSQL's `numeric` holds it. */
export interface Decimal {
  readonly digits: bigint;
  /** Decimal places, trailing zeros included. */
  readonly scale: number;
}

/** Reads `12`, `-0.50`, `.5` or `1e3`; undefined where the text is no number (`NaN` and infinities are not). */
export const parseDecimal = (text: string): Decimal | undefined => {
  const match = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?\s*$/.exec(text);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
  if (match === null || whole + fraction === '') return undefined;
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * tenTo(-scale), scale: 0 };
};

/** The decimal as text, with every place of its scale: `0.50`. */
export const decimalText = ({ digits, scale }: Decimal): string => {
  const text = magnitude(digits)
    .toString()
    .padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  return `${digits < 0n ? '-' : ''}${whole}${scale === 0 ? '' : `.${text.slice(-scale)}`}`;
};

export const compareDecimals = (a: Decimal, b: Decimal): -1 | 0 | 1 => {
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [digitsAt(a, scale), digitsAt(b, scale)];
  return left < right ? -1 : left > right ? 1 : 0;
};

export const addDecimals = (a: Decimal, b: Decimal): Decimal => {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
};

export const negateDecimal = ({ digits, scale }: Decimal): Decimal => ({ digits: -digits, scale });

export const multiplyDecimals = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
});

/** The quotient with the places PostgreSQL gives it (`select_div_scale` in `numeric.c`); undefined by zero. */
export const divideDecimals = (a: Decimal, b: Decimal): Decimal | undefined => {
  if (b.digits === 0n) return undefined;
  const [left, right] = [leadingGroup(a), leadingGroup(b)];
  const weight = left.weight - right.weight - (left.group <= right.group ? 1 : 0);
  const scale = Math.min(1000, Math.max(16 - weight * 4, a.scale, b.scale, 0));
  // One place more than is kept, the rest folded into it, so that rounding sees a half as a half.
  const numerator = a.digits * tenTo(scale + 1 + b.scale);
  const denominator = b.digits * tenTo(a.scale);
  return roundDecimal({ digits: numerator / denominator, scale: scale + 1 }, scale);
};

/** What is left of a division that is cut to a whole number; it has the dividend's sign. Undefined by zero. */
export const remainderOfDecimals = (a: Decimal, b: Decimal): Decimal | undefined => {
  if (b.digits === 0n) return undefined;
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) % digitsAt(b, scale), scale };
};

/** Rounded to so many places, halves away from zero; a coarser decimal is filled up with zeros. */
export const roundDecimal = (decimal: Decimal, scale: number): Decimal => {
  if (scale >= decimal.scale) return { digits: digitsAt(decimal, scale), scale };
  const unit = tenTo(decimal.scale - scale);
  const half = decimal.digits < 0n ? -(unit / 2n) : unit / 2n;
  const digits = (decimal.digits + half) / unit;
  return scale >= 0 ? { digits, scale } : { digits: digits * tenTo(-scale), scale: 0 };
};

/** The greatest whole number that is not greater. */
export const floorDecimal = (decimal: Decimal): Decimal => {
  const unit = tenTo(decimal.scale);
  const whole = decimal.digits / unit;
  return { digits: decimal.digits < 0n && decimal.digits % unit !== 0n ? whole - 1n : whole, scale: 0 };
};

/** The decimal without trailing zeros: equal numbers become equal data. */
export const normalDecimal = (decimal: Decimal): Decimal => {
  let { digits, scale } = decimal;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  return { digits, scale };
};

const tenTo = (power: number): bigint => 10n ** BigInt(power);

const digitsAt = ({ digits, scale }: Decimal, at: number): bigint => digits * tenTo(at - scale);

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** PostgreSQL keeps numbers in groups of four digits: the first group that is not zero, and its place. */
const leadingGroup = (decimal: Decimal): { readonly group: number; readonly weight: number } => {
  if (decimal.digits === 0n) return { group: 0, weight: 0 };
  const padding = (4 - (decimal.scale % 4)) % 4;
  const text = (magnitude(decimal.digits) * tenTo(padding)).toString();
  const weight = Math.ceil(text.length / 4) - 1;
  return { group: Number(text.slice(0, text.length - weight * 4)), weight: weight - (decimal.scale + padding) / 4 };
};
