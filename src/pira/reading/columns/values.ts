import { BARE_YEAR } from '../../lexicon/years';
import { FINAL, PERIODICAL } from '../../lexicon/cells/withinYear';
import { daysOfYear } from '../../lexicon/labels/daysOfYear';
import { fold } from '../../lexicon/text/fold';
import { saysEstimated } from '../../lexicon/labels/notFinal';
import { namedEnd } from '../../lexicon/labels/partsOfYear';
import { least } from '../../extremes';
import { boundOf } from '../../expressions/bound';
import { withRole } from './fused';
import type { SingleColumn } from './fused';
import { isRevised, overlaps, surest } from './rivals';
import { withoutSeveralYears } from './severalYears';
import { looksLikeValue } from '../lines/sample';
import type { Sample } from '../lines/sample';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';

const MOSTLY = 0.5;
/** From the surest word for a target to the weakest. */
const TARGET_RANKS: readonly Role[] = ['target', 'objective', 'threshold', 'dueDate', 'forecast'];
const WEAK = rolesWith('weak-target');

/** Columns with their fields, and those that look like values but cannot be told apart. */
export interface ValueColumns {
  readonly columns: readonly SingleColumn[];
  readonly ambiguous: readonly SingleColumn[];
}

/** Columns that may be the target: those so called, due dates, thresholds, "Obiettivo 2021" over values. */
function mayBeTarget(column: SingleColumn, sample: Sample): boolean {
  if (column.role === 'target') return true;
  const isObjective = column.role === 'objective';
  if (isObjective ? column.years.length === 0 : !WEAK.has(column.role)) return false;
  const holdsValues = sample.share(column.column, looksLikeValue) > MOSTLY;
  return holdsValues || (!isObjective && !sample.has(column.column));
}

/** Of columns for the same year those that hold values, where any does. */
function preferValues(columns: readonly SingleColumn[], sample: Sample): readonly SingleColumn[] {
  if (columns.length < 2) return columns;
  const holdsValues = (column: SingleColumn): boolean => sample.share(column.column, looksLikeValue) > MOSTLY;
  return columns.filter(
    (column) =>
      holdsValues(column) ||
      !columns.some((other) => other !== column && overlaps(other, column) && holdsValues(other)),
  );
}

function rivalsAmong(columns: readonly SingleColumn[]): readonly SingleColumn[] {
  return columns.filter((column) => columns.some((other) => other !== column && overlaps(column, other)));
}

/** Of columns that name the two ends of what is wanted for a year ("Target min", "Target max") the upper ones. */
function upperBounds(columns: readonly SingleColumn[]): readonly SingleColumn[] {
  return columns.filter(
    (column) =>
      boundOf(column.text) === 'highest' &&
      columns.some((other) => boundOf(other.text) === 'lowest' && overlaps(other, column)),
  );
}

/** A target without a year beside those of later years is the plan's: "Target | Valore atteso 2025" in a plan of 2024. */
function withPlanYear(columns: readonly SingleColumn[], planYear: number | null): readonly SingleColumn[] {
  const targets = columns.filter(({ role }) => role === 'target' || role === 'forecast');
  const [open, ...others] = targets.filter(({ years }) => years.length === 0);
  const dated = targets.flatMap(({ years }) => years);
  if (planYear === null || open?.role !== 'target' || open.ordinal !== null || others.length > 0)
    return columns;
  if (dated.length === 0 || least(dated) <= planYear) return columns;
  return columns.map((column) => (column === open ? { ...column, years: [planYear] } : column));
}

/** Which of the columns that may be targets are: of two for the same year the one with the surer word, then the one with values. */
export function settleTargets(found: ValueColumns, sample: Sample, planYear: number | null): ValueColumns {
  const { ambiguous } = found;
  const columns = withPlanYear(withoutSeveralYears(found.columns), planYear);
  const candidates = columns.filter((column) => mayBeTarget(column, sample));
  const best = TARGET_RANKS.find((role) => candidates.some((column) => column.role === role));
  const named = candidates.filter((column) => column.role === best);
  const holdsLimits = ({ column }: SingleColumn): boolean =>
    sample.share(column, ({ sign }) => sign === 'operator') > MOSTLY;
  // Another word for the target of another year: "Target 2024 | Previsione 2025" over operators.
  const isOfOtherYear = (column: SingleColumn): boolean =>
    holdsLimits(column) && !named.some((other) => overlaps(other, column));
  const strongest = candidates.filter((column) => column.role === best || isOfOtherYear(column));
  const chosen = preferValues(surest(strongest, 'target'), sample);
  const originals = strongest.filter((column) => isRevised(column, chosen));
  const tops = upperBounds(chosen);
  const rivals = rivalsAmong(chosen.filter((column) => !tops.includes(column)));
  const roleOf = (column: SingleColumn): Role => {
    if (tops.includes(column)) return 'highest';
    return originals.includes(column) ? 'original' : targetRole(column, candidates, chosen, rivals);
  };
  return {
    ambiguous: [...ambiguous, ...rivals],
    columns: columns.map((column) => withRole(column, roleOf(column))),
  };
}

function targetRole(
  column: SingleColumn,
  candidates: readonly SingleColumn[],
  chosen: readonly SingleColumn[],
  rivals: readonly SingleColumn[],
): Role {
  if (rivals.includes(column)) return 'other';
  if (chosen.includes(column)) return 'target';
  if (candidates.includes(column)) return 'other';
  return WEAK.has(column.role) ? 'other' : column.role;
}

/** Columns of values with a year: the measured values beside a target of that year. Columns of bare years: targets where operators stand in them or no other column is the target and none lies in the past. */
export function settleYears(
  { columns, ambiguous }: ValueColumns,
  sample: Sample,
  planYear: number | null,
  isOfPlan: () => boolean,
): ValueColumns {
  const targets = columns.filter(({ role }) => role === 'target');
  const firstYear = Math.min(planYear ?? Infinity, least(targets.flatMap(({ years }) => years)));
  const hasTarget = targets.length > 0;
  const hasActual = columns.some(({ role }) => role === 'actual');
  const isMeasured = (column: SingleColumn): boolean =>
    !hasActual &&
    !BARE_YEAR.test(column.text) &&
    column.years.length > 0 &&
    targets.some((target) =>
      target.years.length === 0 ? column.years[0] === planYear : overlaps(target, column),
    );
  // Years that were measured go on with others where nothing speaks of a plan: "Indici di bilancio | 2024 | 2025".
  const isMeasuredBefore = columns.some(
    ({ role, text, years: [year] }) =>
      role === 'value' && BARE_YEAR.test(text) && year !== undefined && year < firstYear,
  );
  const open: SingleColumn[] = [];
  const settled = columns.map((column) => {
    if (column.role !== 'value') return column;
    const year = column.years[0] ?? null;
    const hasOperators = sample.share(column.column, ({ sign }) => sign === 'operator') > MOSTLY;
    if (!hasTarget && hasOperators) return withRole(column, 'target');
    if (year !== null && Number.isFinite(firstYear) && year < firstYear) return withRole(column, 'base');
    // The last day of the year says that the value is final.
    const isFinal = daysOfYear(fold(column.text)).isYearEnd;
    if (isMeasured(column)) return { ...column, role: 'actual' as const, isAssumed: !isFinal };
    const isBare = BARE_YEAR.test(column.text);
    if (!hasTarget && isBare && year !== null && planYear !== null && (!isMeasuredBefore || isOfPlan()))
      return { ...column, role: 'target' as const, isAssumed: true };
    if (!hasTarget && !isBare && year !== null) return withRole(column, 'other');
    if (sample.share(column.column, looksLikeValue) > 0) open.push(column);
    return withRole(column, 'other');
  });
  return { columns: settled, ambiguous: [...ambiguous, ...open] };
}

/** A result of a year before every target's, be it estimated, is a past value; of two results for one year neither is trusted. */
export function settleActuals(
  { columns, ambiguous }: ValueColumns,
  sample: Sample,
  planYear: number | null,
): ValueColumns {
  const targetYears = columns.filter(({ role }) => role === 'target').flatMap(({ years }) => years);
  const first = targetYears.length > 0 ? least(targetYears) : planYear;
  const dated = columns.map((column) => {
    const last = column.years.at(-1);
    const isOfYear =
      column.role === 'actual' || (column.role === 'expected' && saysEstimated(fold(column.text)));
    const isPast = isOfYear && first !== null && last !== undefined && last < first;
    return isPast ? withRole(column, 'base') : column;
  });
  const actuals = dated.filter(({ role }) => role === 'actual');
  const filled = preferValues(actuals, sample);
  const chosen = surest(filled, 'actual');
  const rivals = rivalsAmong(chosen);
  const hasDegree = columns.some(({ role }) => role === 'achievement');
  const roleOf = (column: SingleColumn): Role => {
    if (!actuals.includes(column) || (chosen.includes(column) && !rivals.includes(column)))
      return column.role;
    const isDegree = !hasDegree && filled.includes(column) && column.text.includes('%');
    return isDegree && !rivals.includes(column) ? 'achievement' : 'other';
  };
  return {
    columns: dated.map((column) => withRole(column, roleOf(column))),
    ambiguous: [...ambiguous, ...rivals],
  };
}

/**
 * Actual values below a title that speaks of a part of the year are interim ones, and expected ones below a title of
 * estimates, unless their header says that they are final, or the parts of which the title speaks have columns of their
 * own: "Monitoraggio trimestrale" over "I trim. | II trim. | Consuntivo".
 */
export function interimOf(columns: readonly SingleColumn[], withinYear: string): readonly SingleColumn[] {
  const isPeriodical = PERIODICAL.test(fold(withinYear)) && namedEnd(withinYear) === null;
  const isOfColumns = isPeriodical && columns.some(({ role }) => role === 'interim');
  if (isOfColumns) return columns;
  const isEstimated = saysEstimated(fold(withinYear));
  return columns.map((column) =>
    column.role !== 'actual' || FINAL.test(fold(column.text))
      ? column
      : { ...withRole(column, isEstimated ? 'expected' : 'interim'), withinYear },
  );
}
