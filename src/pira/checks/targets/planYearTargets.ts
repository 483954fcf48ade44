import type { Indicator, TargetCell } from '../../plan/plan';

/** Whether an indicator has a target of the year in another cell than the one given. */
export function hasOtherTarget({ targets }: Indicator, of: TargetCell, year: number): boolean {
  return targets.some(
    (target) =>
      target.year === year && (target.cell.row !== of.cell.row || target.cell.column !== of.cell.column),
  );
}

/** The year a target is meant for: its own, or the plan's where its own can only be left from an earlier plan. */
export function meantYear(indicator: Indicator, target: TargetCell, planYear: number): number {
  const { year } = target;
  if (year === null) return planYear;
  return year < planYear && !hasOtherTarget(indicator, target, planYear) ? planYear : year;
}
