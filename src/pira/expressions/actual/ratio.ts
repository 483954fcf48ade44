import { decimal, rounded } from '../figures';
import type { Span } from '../expression/rule';
import type { Item, Quantity } from '../items/item';
import { numberLexer } from '../lexers/number';
import type { Measure } from '../measure';
import { unreadableActual } from './actualCell';
import type { MeasureReading } from './measuredValue';
import type { Written } from './written';

const NUMBER = String.raw`\d(?:[\d.,]{0,19}\d)?`;
const JOINT = String.raw`(?: ?[=:,-] ?| )(?:pari (?:a |al |all'))?`;
const THING = String.raw`(?: (?<thing>\p{L}[\p{L} ']{0,60}?))?`;
/** 12/15, 12 pratiche su 15, also with its percentage before it or behind it: 12/15 = 80%, 80% = 12 su 15. */
const RATIO = new RegExp(
  `^(?:(?<first>${NUMBER}) ?%${JOINT})?(?:n\\.? ?)?(?<part>${NUMBER})${THING} ?(?:/|su|:) ?(?:n\\.? ?|un totale di )?` +
    `(?<whole>${NUMBER})(?: ?[*x] ?100)?${THING.replace('thing', 'things')}(?:(?:${JOINT}| ?\\( ?)(?<last>${NUMBER}) ?%\\)?)?$`,
  'du',
);
/** A percentage beside its ratio may be rounded to the unit. */
const ROUNDING = 0.5;
/** "2021: 6" */
const AFTER_YEAR = /^(?:19|20)\d\d ?:/;
const HUNDRED = 100;

function figures(text: string): number | null {
  const token = numberLexer(text, 0);
  return token?.kind === 'number' && token.end === text.length ? token.value : null;
}

/** The stretches of a ratio without what they count, which the accounts look at. */
function usedBy({ indices }: RegExpExecArray): readonly Span[] {
  const [[start, end] = [0, 0]] = indices ?? [];
  const things = [indices?.groups?.['thing'], indices?.groups?.['things']].filter((one) => one !== undefined);
  const bounds = [start, ...things.flat(), end];
  return bounds.flatMap((from, at) => (at % 2 === 0 ? [{ start: from, end: bounds[at + 1] ?? end }] : []));
}

/** "12/15": a fraction for a target in percents, the quotient for a number; beside a count it may be six of five. */
export function ratio({ plain, items, text, scale }: Written): MeasureReading | Measure | null {
  const found = RATIO.exec(plain.text);
  const isOther = items.some(
    (item) => item.kind === 'quantity' && item.unit !== null && item.unit !== 'percent',
  );
  if (found === null || isOther || AFTER_YEAR.test(plain.text)) return null;
  const { part = '', whole = '', first, last } = found.groups ?? {};
  const [numerator, denominator] = [figures(part), figures(whole)];
  if (numerator === null || denominator === null)
    return unreadableActual({ code: 'actual-number-unclear', text });
  if (denominator === 0) return unreadableActual({ code: 'actual-zero-denominator', text });
  const value = rounded(numerator / denominator);
  const isContrary = [first, last].some((printed) => {
    const percentage = printed === undefined ? value * HUNDRED : figures(printed);
    return percentage === null || Math.abs(value * HUNDRED - percentage) > ROUNDING;
  });
  if (isContrary) return unreadableActual({ code: 'actual-two-values', text });
  if (scale.unit !== null && scale.unit !== 'percent' && scale.unit !== 'number')
    return unreadableActual({ code: 'actual-unit-differs', text, unit: scale.unit });
  const isScore = scale.wanted !== null && scale.wanted > 1;
  if (scale.unit !== 'percent' && (scale.isCount || isScore))
    return unreadableActual({ code: 'actual-two-values', text });
  const isShare = scale.unit === 'percent';
  const shown = isShare
    ? `${decimal(Number((value * HUNDRED).toFixed(2)))}%`
    : decimal(Number(value.toFixed(4)));
  const notes = [{ code: 'actual-taken-as-ratio', text, value: shown } as const];
  const measure = { kind: 'quantity', value, unit: isShare ? 'percent' : 'number', notes } as const;
  return { measure, used: usedBy(found) };
}

/** The counts of a share in brackets behind it: "95% (18/20)", "80% (12 su 15)". */
interface Counts {
  readonly group: Item;
  readonly ratio: string;
  readonly share: number;
}

const COUNTS_OF_SHARE =
  /^((\d[\d.,]{0,20})(?: \p{L}[\p{L} ']{0,60}?)? ?(?:\/|su) ?(\d[\d.,]{0,20}))(?: \p{L}[\p{L} ]*)?$/u;

/** The counts that stand in brackets beside a share. */
export function countsOf({ items, plain }: Written, value: Quantity): readonly Counts[] {
  if (value.unit !== 'percent') return [];
  return items.flatMap((group) => {
    const inside = group.kind === 'group' ? plain.text.slice(group.start + 1, group.end - 1).trim() : '';
    const [, printed = '', first = '', second = ''] = COUNTS_OF_SHARE.exec(inside) ?? [];
    const [numerator, denominator] = [figures(first), figures(second)];
    const isRatio = numerator !== null && denominator !== null && denominator !== 0;
    return isRatio ? [{ group, ratio: printed, share: numerator / denominator }] : [];
  });
}

/** A share that its own counts contradict; null where they agree or none are printed. */
export function contradiction(written: Written, value: Quantity): Measure | null {
  const wrong = countsOf(written, value).find(
    ({ share }) => Math.abs((share - value.value) * HUNDRED) > ROUNDING,
  );
  if (wrong === undefined) return null;
  const shown = `${decimal(Number((wrong.share * HUNDRED).toFixed(2)))}%`;
  return unreadableActual({
    code: 'actual-ratio-differs',
    text: written.text,
    ratio: wrong.ratio,
    value: shown,
  });
}
