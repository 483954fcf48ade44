import type { Better } from './direction';
import type { Measure } from './measure';
import { readActual, type ActualInput } from './readActual';
import { directionOf, readTargets, type TargetInput } from './readTargets';
import type { Target, YearTarget } from './target';

/** Readings of one text under one header: the same for all, or by what the words around say is better. */
interface Known {
  always?: readonly YearTarget[];
  readonly where: Map<Better, readonly YearTarget[]>;
}

export interface ValueReader {
  readonly targets: (input: TargetInput) => readonly YearTarget[];
  readonly actual: (cell: ActualInput, target: Target, unit: string) => Measure;
}

const kindOf = ({ value, text, format }: ActualInput): string =>
  [typeof value, typeof value === 'object' ? (value?.error ?? '') : value, text, format].join('\n');

/** Reads targets and actual values; each of a kind is read once, for plans say the same on many rows. */
export function valueReader(): ValueReader {
  const known = new Map<string, Known>();
  const measures = new Map<Target, Map<string, Measure>>();
  return {
    targets: (input) => {
      const key = [kindOf(input), input.unit, input.header, input.year, input.years.join()].join('\n');
      const before: Known = known.get(key) ?? { where: new Map<Better, readonly YearTarget[]>() };
      if (before.always) return before.always;
      const better = directionOf(input);
      const again = before.where.size > 0 ? before.where.get(better()) : undefined;
      if (again) return again;
      const answers: Better[] = [];
      const readings = readTargets(input, () => {
        answers[0] = better();
        return answers[0];
      });
      const [asked] = answers;
      if (asked === undefined) before.always = readings;
      else before.where.set(asked, readings);
      known.set(key, before);
      return readings;
    },
    actual: (cell, target, unit) => {
      const ofTarget = measures.get(target) ?? new Map<string, Measure>();
      measures.set(target, ofTarget);
      const key = `${kindOf(cell)}\n${unit}`;
      const before = ofTarget.get(key);
      if (before) return before;
      const measure = readActual(cell, target, unit);
      ofTarget.set(key, measure);
      return measure;
    },
  };
}
