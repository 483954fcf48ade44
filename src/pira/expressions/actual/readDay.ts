import { dayOfSerial, endOfMonth, yearOf, type Day } from '../../sheet/day';
import { dayOfMoment } from '../expression/deadline';
import { itemsOf } from '../items/items';
import type { Moment } from '../items/item';
import type { Measure } from '../measure';
import { withoutMisprints } from '../misprints';
import { formatKind } from '../numberFormat';
import { HANDED_ON, NOT_FINAL, OF_LAW, OF_STEP, POINTS_AT, PRELIMINARY } from '../../lexicon/doneness';
import { STEP_DONE } from '../../lexicon/notDone';
import { OWN_ACT } from '../../lexicon/expressions/numberedNames';
import { plainText, quoted } from '../../lexicon/text/plainText';
import { wordsOf } from '../expression/clause';
import { actualText, unreadableActual, type ActualInput } from './actualCell';
import { saysDone, unaccounted, type ToldWork } from './doneness';

/** A result is seldom dated so many years before the one in which it is due. */
const MOST_YEARS_EARLY = 3;
/** Of Excel's calendar. */
const FIRST_YEAR = 1900;

/** The first day that is taken for that of work that is due on a day: before it, the year was likely mistyped. */
export function firstPlausibleDay(deadline: Day): Day {
  return `${Math.max(FIRST_YEAR, yearOf(deadline) - MOST_YEARS_EARLY)}-01-01`;
}

function on(date: Day, deadline: Day, text: string): Measure {
  return date < firstPlausibleDay(deadline)
    ? unreadableActual({ code: 'actual-day-far', text, year: String(yearOf(deadline)) })
    : { kind: 'day', date };
}

/** A month without its day is certain only where all its days lie on one side of the deadline. */
function within(first: Day, last: Day, deadline: Day, text: string): Measure {
  const certain = last <= deadline || first > deadline;
  return certain ? on(last, deadline, text) : unreadableActual({ code: 'actual-date-unclear', text });
}

/** The day of a cell that holds a number: only a date format makes it one. */
export function dayOfNumber(value: number, cell: ActualInput, deadline: Day): Measure {
  const shown = formatKind(cell.format);
  const text = actualText(cell.text) || String(value);
  if (shown.kind !== 'date') return unreadableActual({ code: 'actual-number-for-date', text });
  const day = dayOfSerial(value);
  if (day === null) return unreadableActual({ code: 'actual-impossible-date', text });
  if (shown.precision === 'day') return on(day, deadline, text);
  if (shown.precision === 'year') return unreadableActual({ code: 'actual-date-unclear', text });
  const year = yearOf(day);
  const month = Number(day.slice('YYYY-'.length, 'YYYY-MM'.length));
  return within(`${day.slice(0, 'YYYY-MM'.length)}-01`, endOfMonth(year, month), deadline, text);
}

function dayOfDate(moment: Moment, deadline: Day, text: string): Measure {
  if (moment.year === null || moment.certainty === 'unclear') {
    return unreadableActual({ code: 'actual-date-unclear', text });
  }
  const day = dayOfMoment(moment, moment.year);
  if (day === null) return unreadableActual({ code: 'actual-impossible-date', text });
  return moment.day === 'end'
    ? within(`${day.slice(0, 'YYYY-MM'.length)}-01`, day, deadline, text)
    : on(day, deadline, text);
}

/** "approvato con delibera n. 3 del 15/06/2021", "delibera n. 3 del 15/06/2021": the date of the act by which it was done; null where none is told. */
function dateOfAct(told: ToldWork): string | null {
  const { items, plain } = told;
  const [first] = items;
  const isOwn = first?.kind === 'aside' && OWN_ACT.test(plain.text.slice(first.start, first.end));
  const isTold = items.some(({ kind }) => kind === 'aside') && first?.kind === 'word' && saysDone(told);
  const at = plain.text.lastIndexOf(OF_DAY);
  return (isOwn || isTold) && at >= 0 ? plain.text.slice(at + OF_DAY.length) : null;
}

const OF_DAY = ' del ';

/** Words that make a day that of a law, a signature or a step on the way; null where there are none. */
function ofOther({ plain }: ToldWork, at: number): string | null {
  const before = plain.text.slice(0, at);
  const found =
    OF_LAW.exec(before) ??
    POINTS_AT.exec(before) ??
    HANDED_ON.exec(before) ??
    OF_STEP.exec(plain.text) ??
    NOT_FINAL.exec(plain.text);
  return found === null ? null : quoted(plain, found.index, found.index + found[0].length);
}

/** The day that a text names: one date with its year, and nothing beside it that may turn it. */
export function dayOfText(source: string, deadline: Day, year: number | null = null): Measure {
  const text = actualText(source);
  const plain = withoutMisprints(plainText(source));
  const items = itemsOf(plain);
  const told = { items, plain, text, year };
  if (items.some((item) => item.kind === 'misprint' && item.code === 'target-date-order')) {
    return unreadableActual({ code: 'actual-date-unclear', text });
  }
  const [moment, second] = items.filter((item) => item.kind === 'moment' && item.certainty !== 'word');
  const word = ofOther(told, moment?.start ?? plain.text.length);
  if (word !== null && (moment !== undefined || dateOfAct(told) !== null))
    return unreadableActual({ code: 'actual-doubtful', text, word });
  if (moment?.kind !== 'moment') {
    const act = dateOfAct(told);
    if (act === null) return unreadableActual({ code: 'actual-not-a-date', text });
    return unaccounted(told, []) ?? dayOfText(act, deadline, year);
  }
  if (second !== undefined) return unreadableActual({ code: 'actual-date-unclear', text });
  const step = items.find((item) => item.kind === 'word' && PRELIMINARY.test(wordsOf(item, plain)));
  const onTheWay = STEP_DONE.exec(plain.text);
  const isStep =
    step !== undefined ||
    onTheWay !== null ||
    items.some(({ kind }, at) => kind === 'nth' && items[at + 1]?.kind === 'reference');
  if (isStep) {
    const { start, end } = step ?? moment;
    return unreadableActual({ code: 'actual-doubtful', text, word: quoted(plain, start, end) });
  }
  return unaccounted(told, [moment]) ?? dayOfDate(moment, deadline, text);
}
