import { comparableRuns, type Trend, type TrendPoint } from '../../compare/trend';
import { least, most } from '../../extremes';
import { officeNotesIn } from '../../evaluation/officeNotes';
import type { Unit } from '../../expressions/target';
import { dashboard } from '../../messages/it/dashboard';
import { AMOUNT_FORMAT, PERCENT_FORMAT } from '../../output/resultFormats';
import type { OutputCell } from '../../sheet/outputSheet';
import { text } from '../paper/cells';
import { chartLabel } from './chartLabel';

const words = dashboard.trend;

/** The years of one indicator that can be held against each other, as a table for a chart. */
export interface TrendTable {
  /** The name, with what keeps earlier years out of it. */
  readonly title: string;
  readonly rows: readonly (readonly OutputCell[])[];
}

/** What the Cruscotto shows of the indicators over the years. */
export interface TrendTables {
  readonly tables: readonly TrendTable[];
  /** What is shown, of how many. */
  readonly rule: string;
}

/** More would not be looked at; the Andamento has them all. */
const MOST_CHARTS = 8;
const LEAST_YEARS = 3;
const LEAST_ACTUALS = 2;

/** The last comparable years of an indicator, where they are enough for a line. */
interface ChartedTrend {
  readonly trend: Trend;
  readonly run: readonly TrendPoint[];
}

/** The tables over the years, the lowest achievement first; null where no indicator has years enough. */
export function trendTables(trends: readonly Trend[]): TrendTables | null {
  const charted = trends.flatMap((trend): ChartedTrend[] => {
    const run = comparableRuns(trend).at(-1) ?? [];
    return hasEnough(run) ? [{ trend, run }] : [];
  });
  if (charted.length === 0) return null;
  const shown = charted.toSorted((a, b) => achievementOf(a) - achievementOf(b)).slice(0, MOST_CHARTS);
  const counts = { shown: shown.length, charted: charted.length, followed: trends.length };
  return { tables: shown.map(tableOf), rule: words.rule(counts) };
}

function hasEnough(run: readonly TrendPoint[]): boolean {
  const valued = run.filter(({ target, actual }) => target !== null || actual !== null);
  return valued.length >= LEAST_YEARS && run.filter(({ actual }) => actual !== null).length >= LEAST_ACTUALS;
}

/** How the last year ended that was measured. */
function achievementOf({ run }: ChartedTrend): number {
  const last = run.findLast(({ result }) => result.outcome.achievement !== null);
  return last?.result.outcome.achievement ?? Infinity;
}

function tableOf({ trend, run }: ChartedTrend): TrendTable {
  const years = run.map(({ year }) => year);
  const [first, last] = [least(years), most(years)];
  const format = formatOf(run);
  const rows = Array.from({ length: last - first + 1 }, (_, at) => {
    // A year without a plan stands there empty, so that the line shows the gap.
    const point = run.find(({ year }) => year === first + at);
    return [text(String(first + at)), figureOf(point?.target, format), figureOf(point?.actual, format)];
  });
  return { title: titleOf(trend, run), rows };
}

function titleOf({ indicator: { name, description } }: Trend, run: readonly TrendPoint[]): string {
  const [first] = run;
  const isApart = (by: 'unit' | 'algorithm'): boolean => first?.breaks.includes(by) === true;
  const [unit, algorithm] = [isApart('unit'), isApart('algorithm')];
  const apart = unit && algorithm ? 'both' : unit ? 'unit' : algorithm ? 'algorithm' : null;
  const likely = run.filter(({ breaks }) => breaks.includes('likely-match')).map(({ year }) => year);
  const said = run.filter(({ result }) => officeNotesIn(result).length > 0).map(({ year }) => year);
  const notes = [
    ...(apart === null || first === undefined ? [] : [words.since[apart]({ year: first.year })]),
    ...(said.length === 0 ? [] : [words.byOffice({ years: said.join(', ') })]),
    ...(likely.length === 0 ? [] : [words.likely({ years: likely.join(', ') })]),
  ];
  const title = chartLabel(name.text || description.text) || dashboard.without;
  return notes.length === 0 ? title : `${title} (${notes.join('; ')})`;
}

function figureOf(value: number | null | undefined, format: string): OutputCell {
  if (value === null || value === undefined) return { ...text('', 'figure'), format };
  return { content: { kind: 'number', value }, format, style: 'figure' };
}

const PERCENT_UNITS: readonly (Unit | null)[] = ['percent', 'percentage-point'];

function formatOf(run: readonly TrendPoint[]): string {
  if (run.some(({ unit }) => PERCENT_UNITS.includes(unit))) return PERCENT_FORMAT;
  const isWhole = run.every(({ target, actual }) =>
    [target, actual].every((one) => Number.isInteger(one ?? 0)),
  );
  return isWhole ? WHOLE_FORMAT : AMOUNT_FORMAT;
}

const WHOLE_FORMAT = '#,##0';
