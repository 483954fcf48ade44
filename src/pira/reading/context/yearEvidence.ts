import type { Weighed } from '../../plan/decision';
import type { IndicatorDraft } from '../drafts';
import { least, most } from '../../extremes';
import { weigh } from '../weigh';
import type { Clue } from '../weigh';
import { columnYears, headerYears, targetYears } from './years';

/** The words that tell the plan's year, from the surest; a surer one outweighs all that are less sure. */
const YEARS: readonly Clue<YearPlace, null>[] = [
  {
    name: 'first-of-headed-years',
    as: null,
    points: 28,
    holds: ({ headed, year }) => shareOf(headed, year),
  },
  { name: 'titles', as: null, points: 27, holds: ({ titles, year }) => shareOf(titles, year) },
  { name: 'headers-of-targets', as: null, points: 9, holds: ({ headers, year }) => shareOf(headers, year) },
  {
    name: 'latest-actual-values',
    as: null,
    points: 10,
    holds: ({ measured, year }) => shareOf(measured, year),
  },
  { name: 'dates-in-targets', as: null, points: 3, holds: ({ cells, year }) => shareOf(cells, year) },
  { name: 'other-headers', as: null, points: 1, holds: ({ columns, year }) => shareOf(columns, year) },
];

interface YearPlace extends Readonly<
  Record<'headed' | 'measured' | 'titles' | 'headers' | 'cells' | 'columns', readonly number[]>
> {
  readonly year: number;
}

const shareOf = (years: readonly number[], year: number): number =>
  years.length === 0 ? 0 : years.filter((one) => one === year).length / years.length;

/** Of years that headings give to one table each, that of a title of the plan, else the first: the plan goes on into the others. */
function ofHeadings(drafts: readonly IndicatorDraft[], titles: readonly number[]): readonly number[] {
  const years = drafts.flatMap(({ table }) => (table.isYearHeaded ? (table.scopeYear ?? []) : []));
  const titled = years.filter((year) => titles.includes(year));
  return years.length === 0 ? [] : [least(titled.length > 0 ? titled : years)];
}

/** Where targets and actual values of several years stand side by side, the last year that is measured. */
function ofActuals(drafts: readonly IndicatorDraft[]): readonly number[] {
  const years = drafts.flatMap(({ targets, actuals }) => {
    const aimed = targets.flatMap((target) => target.years);
    return actuals.flatMap(({ cell, years: own }) =>
      cell.traits.isMissing ? [] : own.filter((year) => aimed.includes(year)),
    );
  });
  return new Set(years).size > 1 ? [most(years)] : [];
}

/**
 * The years that the plan may be of, the likeliest first; of years told as often the latest. `titles` are the years that
 * its titles name.
 */
export function weighYears(
  drafts: readonly IndicatorDraft[],
  titles: readonly number[] = [],
): readonly Weighed<number>[] {
  const told = {
    headed: ofHeadings(drafts, titles),
    measured: ofActuals(drafts),
    titles: drafts.map(({ table }) => table.scopeYear).filter((year) => year !== null),
    headers: headerYears(drafts),
    cells: targetYears(drafts),
    columns: columnYears([...new Set(drafts.map(({ table }) => table))]),
  };
  const years = new Set(Object.values(told).flat());
  return [...years]
    .flatMap((year) => weigh(YEARS, { ...told, year }).map((one) => ({ ...one, as: year })))
    .toSorted((a, b) => b.points - a.points || b.as - a.as);
}
