import { POLARITIES, type Polar } from '../../lexicon/polarities';
import { phraseFinder } from '../../lexicon/text/phraseList';

/** Finds the phrases of the one list that say one of these of a direction. */
function finderOf(...wanted: readonly Polar[]): ReturnType<typeof phraseFinder<Polar>> {
  return phraseFinder(
    POLARITIES.flatMap(([polars, phrases]) => {
      const polar = polars.find((one) => wanted.includes(one));
      return polar === undefined ? [] : [[polar, phrases] as const];
    }),
  );
}

export const sayingAt = finderOf('other', 'less', 'bad', 'lost', 'unsure', 'turns', 'about');
export const dealtAt = finderOf('dealt');
export const inTimeAt = finderOf('in time');
export const favourAt = finderOf('in favour');
export const timeAt = finderOf('good time', 'either time', 'other');
export const processAt = finderOf('process');
export const wantedAt = finderOf('wanted', 'burden');
export const aliveAt = finderOf('alive');
export const doesAt = finderOf('does', 'leaves', 'rates');
export const cutsAt = finderOf('cuts');
const clockOrOtherAt = finderOf('clock', 'other');
export const namesTimeAt = finderOf('time');
export const actAt = finderOf('act');
export const sentAt = finderOf('sent', 'issued');
export const expenseAt = finderOf('expense');
export const paidAt = finderOf('paid');
export const foundAt = finderOf('found');

/** Whether a word begins the name of a time that is needed; "tempo determinato" is none. */
export const isClockAt = (words: readonly string[], at: number): boolean =>
  clockOrOtherAt(words, at)?.meaning === 'clock';
