import { yearOf } from '../../day';
import type { Indicator, Plan, TargetCell } from '../../plan';
import type { Assumption, Target, Threshold } from '../../target/target';
import type { Check, Defect } from '../check';
import { targetDefects } from '../defects';
import type { Inspection } from '../inspection';
import { quote } from '../place';
import { classOfTarget, classOfUnit, type UnitClass } from './unitClass';

type Readable = Exclude<Target, { kind: 'unreadable' }>;

function assuming(
  plan: Plan,
  assumption: Assumption,
  defectOf: (target: TargetCell, reading: Readable, indicator: Indicator) => Defect | null,
): readonly Defect[] {
  return targetDefects(plan, (target, indicator) => {
    const { reading } = target;
    if (reading.kind === 'unreadable' || !reading.assumed.includes(assumption)) return null;
    return defectOf(target, reading, indicator);
  });
}

/** "At most" was told from the indicator's words alone: that weighs more than the usual "at least". */
function operatorTaken(text: string, { operator }: Threshold): Pick<Defect, 'message' | 'severity'> {
  return operator.startsWith('<')
    ? {
        severity: 'warning',
        message: { code: 'operator-assumed-lower', text: quote(text), operator },
      }
    : { message: { code: 'operator-assumed', text: quote(text), operator } };
}

/** Targets without an operator. */
export const operatorAssumed: Check = {
  rule: 'operator-assumed',
  severity: 'info',
  defects: ({ plan }) =>
    assuming(plan, 'operator', ({ cell, text }, reading) =>
      reading.kind !== 'threshold' ? null : { place: cell, text, ...operatorTaken(text, reading) },
    ),
};

/** Targets whose year was taken from elsewhere. */
export const yearAssumed: Check = {
  rule: 'year-assumed',
  severity: 'warning',
  defects: ({ plan }) =>
    assuming(plan, 'year', ({ cell, text, year }, reading) => {
      const taken = reading.kind === 'deadline' ? yearOf(reading.date) : (year ?? plan.year);
      return taken === null
        ? null
        : { place: cell, text, message: { code: 'year-assumed', text: quote(text), year: taken } };
    }),
};

/** Units that a column or a header declares as plainly as the target itself could. */
const DECLARED: ReadonlySet<UnitClass | null> = new Set<UnitClass | null>(['time', 'money']);

/** Whether the unit column names the target's unit, or the target's header is one of percentages. */
function isDeclared({ tableOf }: Inspection, indicator: Indicator, { cell, reading }: TargetCell): boolean {
  const unitClass = classOfTarget(reading);
  if (DECLARED.has(unitClass) && classOfUnit(indicator.unit.text) === unitClass) return true;
  const header = tableOf(indicator)?.columns.find(({ column }) => column === cell.column)?.header;
  return unitClass === 'percent' && header?.text.includes('%') === true;
}

/** Targets whose unit was taken from the indicator's words, or from a unit column that a bare number may not mean. */
export const unitAssumed: Check = {
  rule: 'unit-assumed',
  severity: 'info',
  defects: (inspection) =>
    assuming(inspection.plan, 'unit', (target, reading, indicator) => {
      const { cell, text } = target;
      return 'unit' in reading && !isDeclared(inspection, indicator, target)
        ? { place: cell, text, message: { code: 'unit-assumed', text: quote(text), unit: reading.unit } }
        : null;
    }),
};
