import { dayOfSerial, endOfMonth, yearOf, type Day } from '../../sheet/day';
import { dayOfMoment } from '../expression/deadline';
import { itemsOf } from '../items/items';
import type { Item, Moment } from '../items/item';
import type { Measure } from '../measure';
import { withoutMisprints } from '../misprints';
import { formatKind } from '../numberFormat';
import { plainText, type PlainText } from '../../lexicon/text/plainText';
import { actualText, unreadableActual, type ActualInput } from './actualCell';
import { saysDone, saysDoubt } from './doneness';

function on(date: Day): Measure {
  return { kind: 'day', date };
}

/** A month without its day is certain only where all its days lie on one side of the deadline. */
function within(first: Day, last: Day, deadline: Day, text: string): Measure {
  const certain = last <= deadline || first > deadline;
  return certain ? on(last) : unreadableActual({ code: 'actual-date-unclear', text });
}

/** The day of a cell that holds a number: only a date format makes it one. */
export function dayOfNumber(value: number, cell: ActualInput, deadline: Day): Measure {
  const shown = formatKind(cell.format);
  const text = actualText(cell.text) || String(value);
  if (shown.kind !== 'date') return unreadableActual({ code: 'actual-number-for-date', text });
  const day = dayOfSerial(value);
  if (day === null) return unreadableActual({ code: 'actual-impossible-date', text });
  if (shown.precision === 'day') return on(day);
  if (shown.precision === 'year') return unreadableActual({ code: 'actual-date-unclear', text });
  const year = yearOf(day);
  const month = Number(day.slice('YYYY-'.length, 'YYYY-MM'.length));
  return within(`${day.slice(0, 'YYYY-MM'.length)}-01`, endOfMonth(year, month), deadline, text);
}

const DOUBTS: ReadonlySet<Item['kind']> = new Set<Item['kind']>([
  'quantity',
  'operator',
  'min',
  'approximate',
  'before',
  'after',
  'between',
  'from',
  'not',
  'misprint',
  'unknown',
  'aside',
  'other-year',
  'year-span',
]);

function dayOfDate(moment: Moment, deadline: Day, text: string): Measure {
  if (moment.year === null || moment.certainty === 'unclear') {
    return unreadableActual({ code: 'actual-date-unclear', text });
  }
  const day = dayOfMoment(moment, moment.year);
  if (day === null) return unreadableActual({ code: 'actual-impossible-date', text });
  return moment.day === 'end' ? within(`${day.slice(0, 'YYYY-MM'.length)}-01`, day, deadline, text) : on(day);
}

/** "approvato con delibera n. 3 del 15/06/2021": the date of the act by which it was done; null where none is told. */
function dateOfAct(items: readonly Item[], plain: PlainText): string | null {
  const isAct = items.some(({ kind }) => kind === 'aside') && items[0]?.kind === 'word';
  const at = plain.text.lastIndexOf(OF_DAY);
  if (!isAct || at < 0 || !saysDone(items, plain) || saysDoubt(items, plain)) return null;
  return plain.text.slice(at + OF_DAY.length);
}

const OF_DAY = ' del ';

/** The day that a text names: one date with its year, and no number or limit beside it. */
export function dayOfText(source: string, deadline: Day): Measure {
  const text = actualText(source);
  const plain = withoutMisprints(plainText(source));
  const items = itemsOf(plain);
  const moments = items.filter((item) => item.kind === 'moment' && item.certainty !== 'word');
  const [moment, second] = moments;
  if (items.some((item) => item.kind === 'misprint' && item.code === 'target-date-order')) {
    return unreadableActual({ code: 'actual-date-unclear', text });
  }
  if (moment?.kind !== 'moment') {
    const act = dateOfAct(items, plain);
    return act === null ? unreadableActual({ code: 'actual-not-a-date', text }) : dayOfText(act, deadline);
  }
  const silent = saysDone(items, plain) && !saysDoubt(items, plain);
  if (second !== undefined || !silent || items.some((item) => DOUBTS.has(item.kind))) {
    return unreadableActual({ code: 'actual-date-unclear', text });
  }
  return dayOfDate(moment, deadline, text);
}
