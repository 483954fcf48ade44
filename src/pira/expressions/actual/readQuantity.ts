import { plainText, quoted } from '../../lexicon/text/plainText';
import { entriesOf, leftOver, notesOf } from '../expression/ledger/ledger';
import { strayWords } from '../expression/ledger/phrase';
import { decimal } from '../figures';
import { itemsOf } from '../items/items';
import type { Measure, Quantity as Quantified } from '../measure';
import { formatKind } from '../numberFormat';
import { isOtherUnit } from '../readNumber';
import { actualText, unreadableActual, type ActualInput } from './actualCell';
import { dateForNumber } from './dateForNumber';
import { partsFrom } from './breakdown';
import { withoutPerPerson } from './eachAndScore';
import { bareNumber, numberInUnit, type Scale } from './inTargetUnit';
import { MEASURE_ACCOUNTS } from './measureAccounts';
import { MEASURE_RULES } from './measureRules';
import type { MeasureReading } from './measuredValue';
import { reachedAt, withoutYear } from './ownYear';
import { withDecimal, type Written } from './written';

const HOURS_A_DAY = 24;

/** Days and months are not typed as times of day. */
function isLongTime({ unit }: Scale): boolean {
  return unit === 'day' || unit === 'working-day' || unit === 'month';
}

/** The measured value of a cell that holds a number, by its number format. */
export function quantityOfNumber(
  value: number,
  cell: ActualInput,
  scale: Scale,
  year: number | null,
): Measure {
  const shown = formatKind(cell.format);
  const text = actualText(cell.text) || decimal(value);
  switch (shown.kind) {
    case 'percent':
      return numberInUnit(value, 'percent', text, scale);
    case 'euro':
      return numberInUnit(value, 'euro', text, scale);
    case 'date':
      return unreadableActual(dateForNumber(value, cell, text));
    case 'time':
      if (isLongTime(scale)) return unreadableActual({ code: 'actual-clock', text });
      return numberInUnit(value * HOURS_A_DAY, 'hour', text, scale);
    case 'worded':
      if (isOtherUnit(shown.after, { unit: scale.column }) && scale.unit !== null)
        return unreadableActual({ code: 'actual-unit-differs', text, unit: scale.unit });
      return quantityOfText(`${shown.before}${decimal(value, shown.power)}${shown.after}`, scale, year);
    case 'plain':
      return bareNumber(value, text, scale);
  }
}

/** The measure, where all of the text is accounted for; what was not used is noted. */
function held({ measure, used, isBare = false }: MeasureReading, written: Written): Measure {
  if (measure.kind !== 'quantity') return measure;
  const { items, plain, text, scale, year } = written;
  const entries = entriesOf(leftOver({ items }, used), { items, plain, year }, MEASURE_ACCOUNTS);
  const unknown = entries.find(({ account }) => account === 'unknown')?.item;
  if (unknown !== undefined) {
    const word = quoted(plain, unknown.start, unknown.end);
    return unreadableActual({ code: 'actual-word-unknown', text, word });
  }
  const stray = strayWords(entries, plain, {
    isForMore: !scale.isAtMost,
    hasObject: false,
    day: null,
    isCount: false,
    isShare: measure.unit === 'percent',
    isMeasured: measure.unit !== 'number',
    isAssumed: false,
    isNamed: () => false,
  });
  if (stray !== null) {
    return unreadableActual({
      code: 'actual-word-unknown',
      text,
      word: quoted(plain, stray.start, stray.end),
    });
  }
  const thing = entries.find(({ account }) => account === 'thing')?.item;
  if (thing !== undefined && isBare && scale.unit !== 'number') {
    return unreadableActual({ code: 'actual-not-a-number', text });
  }
  const unused = notesOf(entries, { items, plain });
  const notes: Quantified['notes'] =
    unused.length === 0 ? [] : [{ code: 'actual-words-unused', text, words: unused.join(' ') }];
  return notes.length === 0 ? measure : { ...measure, notes: [...measure.notes, ...notes] };
}

/** The measured value of a text: one number with or without its unit, or a ratio; `year` is the one to be evaluated. */
export function quantityOfText(source: string, scale: Scale, year: number | null): Measure {
  const plain = plainText(source);
  const items = itemsOf(plain).map(withDecimal);
  const ofYear = withoutYear({ plain, text: actualText(source), items, scale, year });
  if ('kind' in ofYear) return ofYear;
  const whole = withoutPerPerson(ofYear);
  const parts = partsFrom(whole);
  const end = parts ?? reachedAt(whole);
  const written = { ...whole, items: whole.items.filter((item) => item.start < end) };
  for (const { read } of MEASURE_RULES) {
    const reading = read(written);
    if (reading === null) continue;
    const measure = 'kind' in reading ? reading : held(reading, written);
    if (parts === null || measure.kind !== 'quantity') return measure;
    const words = quoted(plain, parts, plain.text.length);
    return {
      ...measure,
      notes: [...measure.notes, { code: 'actual-words-unused', text: written.text, words }],
    };
  }
  return unreadableActual({ code: 'actual-not-a-number', text: written.text });
}
