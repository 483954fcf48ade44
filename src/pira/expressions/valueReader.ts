import { remembering } from '../remembering';
import type { CellValue } from '../sheet/sheet';
import { betterBeyond } from './direction/directionOf';
import { indicatorWords } from './indicatorWords';
import type { Measure } from './measure';
import { readActual, type ActualInput } from './readActual';
import { readingsByAnswers } from './readingsByAnswers';
import { readTargets, type TargetInput } from './readTargets';
import type { Target, YearTarget } from './target';

/** A target and what stands around it, but for the words of its indicator. */
export type TargetPlace = Omit<TargetInput, 'indicator'>;

export interface ValueReader {
  /** `wordsOf` gives the indicator's words, for the targets that ask for them. */
  readonly targets: (place: TargetPlace, wordsOf: () => string) => readonly YearTarget[];
  readonly actual: (cell: ActualInput, target: Target, unit: string, year: number | null) => Measure;
}

interface Content<Learnt> extends Pick<ActualInput, 'text' | 'format'> {
  readonly learnt: Learnt;
}

/** What was learnt of cells, by what they hold and how it is shown. */
class ByContent<Learnt> {
  /** By value: each is shown in few ways. */
  private readonly known = new Map<CellValue, Content<Learnt>[]>();

  /** What is known of a cell; `fresh` makes it where nothing is. */
  of({ value, text, format }: ActualInput, fresh: () => Learnt): Learnt {
    const ofValue = this.known.get(value);
    const before = ofValue?.find((one) => one.format === format && one.text === text);
    if (before !== undefined) return before.learnt;
    const learnt = fresh();
    if (ofValue) ofValue.push({ text, format, learnt });
    else this.known.set(value, [{ text, format, learnt }]);
    return learnt;
  }
}

/** The map that a map holds for a key. */
function within<Key, Inner, Value>(map: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const before = map.get(key);
  if (before !== undefined) return before;
  const fresh = new Map<Inner, Value>();
  map.set(key, fresh);
  return fresh;
}

type ReadingsByAnswers = ReturnType<typeof readingsByAnswers>;

/** Far more values than the largest plan has; so many are forgotten together, and memory stays bounded. */
const MOST_LEARNT = 100_000;

/** Reads targets and actual values; each of a kind is read once, for plans say the same on many rows. */
export function valueReader(): ValueReader {
  let learnt = 0;
  const around = new Map<string, Map<string, Map<string | number | null, ByContent<ReadingsByAnswers>>>>();
  const beyond = remembering(betterBeyond);
  const measures = new Map<Target, Map<string, Map<number | null, ByContent<Measure>>>>();
  const learn = (): void => {
    learnt += 1;
    if (learnt < MOST_LEARNT) return;
    around.clear();
    measures.clear();
    learnt = 0;
  };
  return {
    targets: (place, wordsOf) => {
      const { unit, header, year, years } = place;
      const ofHeader = within(within(around, unit), header);
      const span = years.length === 0 ? year : `${year} ${years.join()}`;
      const ofYears = ofHeader.get(span) ?? new ByContent<ReadingsByAnswers>();
      if (!ofHeader.has(span)) ofHeader.set(span, ofYears);
      const readings = ofYears.of(place, () =>
        readingsByAnswers((words) => {
          learn();
          return readTargets({ ...place, indicator: '' }, words);
        }),
      );
      return readings(() => indicatorWords({ ...place, indicator: wordsOf() }, beyond));
    },
    actual: (cell, target, unit, year) => {
      const ofUnit = within(
        within(measures, target),
        cell.ownUnit === undefined ? unit : `own ${cell.ownUnit}`,
      );
      const known = ofUnit.get(year) ?? new ByContent<Measure>();
      if (!ofUnit.has(year)) ofUnit.set(year, known);
      return known.of(cell, () => {
        learn();
        return readActual(cell, target, unit, year);
      });
    },
  };
}
