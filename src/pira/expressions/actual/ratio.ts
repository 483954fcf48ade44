import { decimal, rounded } from '../figures';
import type { Item, Quantity } from '../items/item';
import { numberLexer } from '../lexers/number';
import type { Measure } from '../measure';
import { unreadableActual } from './actualCell';
import type { Written } from './written';

/** 12/15, also with its percentage: 12/15 = 80%, 12 su 15 (80%). */
const RATIO = /^(\d[\d.,]{0,20}) ?(?:\/|su|:) ?(\d[\d.,]{0,20})(?: ?[=(-] ?(\d[\d.,]{0,20}) ?%\)?)?$/;
/** A percentage beside its ratio may be rounded to the unit. */
const ROUNDING = 0.5;
/** "2021: 6" */
const AFTER_YEAR = /^(?:19|20)\d\d ?:/;
const HUNDRED = 100;

function figures(text: string): number | null {
  const token = numberLexer(text, 0);
  return token?.kind === 'number' && token.end === text.length ? token.value : null;
}

/** "12/15": a fraction for a target in percents, the quotient for a number; beside a count it may be six of five. */
export function ratio({ plain, text, scale }: Written): Measure | null {
  const found = RATIO.exec(plain.text);
  if (found === null || AFTER_YEAR.test(plain.text)) return null;
  const numerator = figures(found[1] ?? '');
  const denominator = figures(found[2] ?? '');
  if (numerator === null || denominator === null)
    return unreadableActual({ code: 'actual-number-unclear', text });
  if (denominator === 0) return unreadableActual({ code: 'actual-zero-denominator', text });
  const value = rounded(numerator / denominator);
  const percentage = found[3] === undefined ? null : figures(found[3]);
  const agrees = percentage === null || Math.abs(value * HUNDRED - percentage) <= ROUNDING;
  if (found[3] !== undefined && (percentage === null || !agrees)) {
    return unreadableActual({ code: 'actual-two-values', text });
  }
  if (scale.unit === 'percent') {
    const shown = `${decimal(Number((value * HUNDRED).toFixed(2)))}%`;
    return {
      kind: 'quantity',
      value,
      unit: 'percent',
      notes: [{ code: 'actual-taken-as-ratio', text, value: shown }],
    };
  }
  if (scale.unit !== null && scale.unit !== 'number')
    return unreadableActual({ code: 'actual-unit-differs', text, unit: scale.unit });
  const isScore = scale.wanted !== null && scale.wanted > 1;
  if (scale.isCount || isScore) return unreadableActual({ code: 'actual-two-values', text });
  const shown = decimal(Number(value.toFixed(4)));
  return {
    kind: 'quantity',
    value,
    unit: 'number',
    notes: [{ code: 'actual-taken-as-ratio', text, value: shown }],
  };
}

/** The counts of a share in brackets behind it: "95% (18/20)", "80% (12 su 15)". */
interface Counts {
  readonly group: Item;
  readonly ratio: string;
  readonly share: number;
}

const COUNTS_OF_SHARE = /^((\d[\d.,]{0,20}) ?(?:\/|su) ?(\d[\d.,]{0,20}))(?: \p{L}[\p{L} ]*)?$/u;

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
