import type { Weighted } from '../../plan/decision';
import type { Column } from '../../plan/plan';
import type { IndicatorDraft, ValueDraft } from '../drafts';
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
  {
    name: 'actual-values-awaited',
    as: null,
    points: 10,
    holds: ({ awaited, year }) => shareOf(awaited, year),
  },
  { name: 'dates-in-targets', as: null, points: 3, holds: ({ cells, year }) => shareOf(cells, year) },
  { name: 'other-headers', as: null, points: 1, holds: ({ columns, year }) => shareOf(columns, year) },
];

interface YearPlace extends Readonly<
  Record<'headed' | 'measured' | 'awaited' | 'titles' | 'headers' | 'cells' | 'columns', readonly number[]>
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
  const years = new Set<number>();
  for (const { targets, actuals } of drafts)
    for (const actual of actuals.filter(isMeasured))
      for (const year of actual.years)
        if (targets.some((target) => target.years.includes(year))) years.add(year);
  return years.size > 1 ? [most([...years])] : [];
}

const isMeasured = ({ cell }: ValueDraft): boolean => !cell.traits.isMissing;

/** Where the values of a year are measured and a column waits for those of a later one with targets, the first such year. */
function ofAwaited(drafts: readonly IndicatorDraft[]): readonly number[] {
  const tables = [...new Set(drafts.map(({ table }) => table))];
  const waiting = tables.some((table) => table.columns.filter(isActual).length > 1);
  if (!waiting) return [];
  const aimed = new Set(drafts.flatMap(({ targets }) => targets.flatMap(({ years }) => years)));
  const measured = new Set(
    drafts.flatMap(({ actuals }) => actuals.filter(isMeasured).flatMap(({ years }) => years)),
  );
  const columns = tables.flatMap((table) => table.columns);
  const open = columns.flatMap((column) =>
    isActual(column) && column.year !== null && column.year > most([...measured]) && aimed.has(column.year)
      ? [column.year]
      : [],
  );
  return measured.size === 0 || open.length === 0 ? [] : [least(open)];
}

const isActual = ({ field, own }: Column): boolean => field === 'actual' && !own;

/**
 * The years that the plan may be of, the likeliest first; of years told as often the latest. `titles` are the years that
 * its titles name.
 */
export function weighYears(
  drafts: readonly IndicatorDraft[],
  titles: readonly number[] = [],
): readonly Weighted<number>[] {
  const told = {
    headed: ofHeadings(drafts, titles),
    measured: ofActuals(drafts),
    awaited: ofAwaited(drafts),
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
