import { movedDay } from '../../compare/changes/acceptedValues';
import { isSameUnit } from '../../compare/changes/sameUnit';
import type { ComparedPair } from '../../compare/comparePlans';
import { wordReader } from '../../compare/matching/words';
import { yearsBetween } from '../../compare/yearsBetween';
import { targetOfYear } from '../../evaluation/cellsOfYear';
import type { Measure } from '../../expressions/measure';
import type { Target } from '../../expressions/target';
import { indicatorName, quote } from '../place';
import { isEasier } from '../targets/demand';
import { wording } from '../wording';
import type { YearDefect, YearRule } from './yearRule';

const message = wording({
  it: (p: { name: string; target: string; result: string }) =>
    `«${p.name}»: il target «${p.target}» chiede meno di quanto già ottenuto (${p.result}). Se è voluto, scriverne la motivazione.`,
  en: (p) =>
    `“${p.name}”: the target “${p.target}” asks less than what was already obtained (${p.result}). If it is meant, write the reason.`,
});

/** A target that asks less than the old plan's result: ">= 240" after 270. */
export const easierThanResult: YearRule = {
  id: 'easier-than-result',
  severity: 'warning',
  it: {
    title: 'Target più facile del risultato precedente',
    why: 'Un target già superato l’anno prima non chiede nulla in più.',
  },
  en: {
    title: 'Target easier than the former result',
    why: 'A target that was already passed the year before asks for nothing more.',
  },
  defects: ({ comparison: { pairs, from, to }, resultOf }) =>
    pairs.flatMap((pair): YearDefect[] => {
      const measure = resultOf(pair.from)?.actual?.measure;
      const target = targetOfYear(pair.to, to.year);
      if (measure === undefined || !target.ok || isKept(pair) || !isOfOneUnit(pair)) return [];
      const { reading, text, cell } = target.cell;
      if (!asksLess(reading, measure, yearsBetween(from, to))) return [];
      const result = resultOf(pair.from)?.actual?.text ?? '';
      const about = { name: indicatorName(pair.to), target: quote(text), result };
      return [{ side: 'to', cells: [cell], message: message(about) }];
    }),
};

/** Whether a target asks less than what was obtained; of days, the same day of its own year is as much. */
function asksLess(target: Target, measure: Measure, years: number): boolean {
  if (measure.kind === 'quantity') return isEasier(target, measure);
  return measure.kind === 'day' && target.kind === 'deadline' && target.date > movedDay(measure.date, years);
}

const OTHER_UNITS: ReadonlySet<string> = new Set(['other-unit', 'other-kind']);

/** Whether the figures of both years are of one unit: only then the one says something of the other. */
export function isOfOneUnit({ from, to, changes }: ComparedPair): boolean {
  return (
    isSameUnit(from.unit.text, to.unit.text, wordReader()) &&
    changes.every(({ field, kind }) => field !== 'target' || !OTHER_UNITS.has(kind))
  );
}

/** Whether the target asks what it asked before. */
export function isKept({ changes }: ComparedPair): boolean {
  return changes.every(
    ({ field, kind }) => field !== 'target' || kind === 'same-meaning' || kind === 'year-moved',
  );
}
