import { dayOfSerial, endOfMonth, yearOf, type Day } from '../../sheet/day';
import { dayOfMoment, isOtherWeekday } from '../items/dayOfMoment';
import { itemsOf } from '../items/items';
import type { Moment } from '../items/item';
import type { Measure } from '../measure';
import { withoutMisprints } from '../misprints';
import { formatKind } from '../numberFormat';
import {
  HANDED_ON,
  NOT_FINAL,
  DAY_OF_LAW,
  DAY_OF_STEP,
  REFERS_TO,
  PRELIMINARY,
} from '../../lexicon/donePhrases';
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

/** The year of a day that prints none: that of the plan, where the work is due in it and the day not long behind. */
function yearOfDay(moment: Moment, deadline: Day, year: number | null): number | null {
  if (moment.year !== null) return moment.year;
  const due = Number(deadline.slice('YYYY-'.length, 'YYYY-MM'.length));
  return year === yearOf(deadline) && moment.month - due <= MOST_MONTHS_LATE ? year : null;
}

/** "20/12" for work that was due in January may be a day of the year before. */
const MOST_MONTHS_LATE = 6;

function dayOfDate(moment: Moment, deadline: Day, text: string, planYear: number | null): Measure {
  const year = yearOfDay(moment, deadline, planYear);
  if (year === null || moment.certainty === 'unclear') {
    return unreadableActual({ code: 'actual-date-unclear', text });
  }
  const day = dayOfMoment(moment, year);
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
    DAY_OF_LAW.exec(before) ??
    REFERS_TO.exec(before) ??
    HANDED_ON.exec(before) ??
    DAY_OF_STEP.exec(plain.text) ??
    NOT_FINAL.exec(plain.text);
  return found === null ? null : quoted(plain, found.index, found.index + found[0].length);
}

/** "Sì (15/11/2023)": the day of the answer, in brackets behind it; null where none stands there. */
function dayOfAnswer({ items, plain }: ToldWork): string | null {
  const [answer, group, third] = items;
  const isYes = answer?.kind === 'answer' && answer.yes && third === undefined;
  const isDated = group?.kind === 'group' && group.items.some(({ kind }) => kind === 'moment');
  return isYes && isDated ? plain.text.slice(group.start + 1, group.end - 1) : null;
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
    const inBrackets = dayOfAnswer(told);
    if (inBrackets !== null) return dayOfText(inBrackets, deadline, year);
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
  const problem = unaccounted(told, [moment]);
  if (problem !== null) return problem;
  return isOtherWeekday(items, moment, plain)
    ? unreadableActual({ code: 'actual-date-unclear', text })
    : dayOfDate(moment, deadline, text, year);
}
