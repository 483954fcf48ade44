import { remembering } from '../remembering';
import type { CellValue } from '../sheet/sheet';
import type { Better } from './direction/betterOf';
import type { Measure } from './measure';
import { readActual, type ActualInput } from './readActual';
import { betterBeyond, directionOf, readTargets, type TargetInput } from './readTargets';
import type { Target, YearTarget } from './target';

/** Readings of one text under one header: the same for all, or by what the words around say is better. */
interface Known {
  always?: readonly YearTarget[];
  readonly where: Map<Better, readonly YearTarget[]>;
}

/** A target and what stands around it, but for the words of its indicator. */
export type TargetPlace = Omit<TargetInput, 'indicator'>;

export interface ValueReader {
  /** `wordsOf` gives the indicator's words, for the targets that ask for them. */
  readonly targets: (place: TargetPlace, wordsOf: () => string) => readonly YearTarget[];
  readonly actual: (cell: ActualInput, target: Target, unit: string, year: number | null) => Measure;
}

/** What was learnt of cells, by what they hold and how it is shown. */
class ByContent<Learnt> {
  private readonly known = new Map<CellValue, Map<string, Map<string, Learnt>>>();

  /** What is known of a cell; `fresh` makes it where nothing is. */
  of({ value, text, format }: ActualInput, fresh: () => Learnt): Learnt {
    const ofText = within(within(this.known, value), text);
    const before = ofText.get(format);
    if (before !== undefined) return before;
    const learnt = fresh();
    ofText.set(format, learnt);
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

/** Reads targets and actual values; each of a kind is read once, for plans say the same on many rows. */
export function valueReader(): ValueReader {
  const around = new Map<string, Map<string, Map<string | number | null, ByContent<Known>>>>();
  const beyond = remembering(betterBeyond);
  const measures = new Map<Target, Map<string, ByContent<Measure>>>();
  return {
    targets: (place, wordsOf) => {
      const { unit, header, year, years } = place;
      const ofHeader = within(within(around, unit), header);
      const span = years.length === 0 ? year : `${year} ${years.join()}`;
      const ofYears = ofHeader.get(span) ?? new ByContent<Known>();
      ofHeader.set(span, ofYears);
      const known = ofYears.of(place, () => ({ where: new Map() }));
      if (known.always) return known.always;
      const input = { ...place, indicator: wordsOf() };
      const better = directionOf(input, beyond);
      const again = known.where.size > 0 ? known.where.get(better()) : undefined;
      if (again) return again;
      const answers: Better[] = [];
      const readings = readTargets(input, () => {
        answers[0] = better();
        return answers[0];
      });
      const [asked] = answers;
      if (asked === undefined) known.always = readings;
      else known.where.set(asked, readings);
      return readings;
    },
    actual: (cell, target, unit, year) => {
      const ofTarget = within(measures, target);
      const ofYear = `${year ?? ''} ${unit}`;
      const known = ofTarget.get(ofYear) ?? new ByContent<Measure>();
      ofTarget.set(ofYear, known);
      return known.of(cell, () => readActual(cell, target, unit, year));
    },
  };
}
