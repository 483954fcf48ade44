import { yearOf } from '../../day';
import type { Plan, TargetCell } from '../../plan';
import type { Assumption, Target, Threshold } from '../../target/target';
import type { Check, Defect } from '../check';
import { quote } from '../place';

type Readable = Exclude<Target, { kind: 'unreadable' }>;

function assuming(
  { indicators }: Plan,
  assumption: Assumption,
  defectOf: (target: TargetCell, reading: Readable) => Defect | null,
): readonly Defect[] {
  return indicators
    .flatMap(({ targets }) => targets)
    .flatMap((target): readonly Defect[] => {
      const { reading } = target;
      if (reading.kind === 'unreadable' || !reading.assumed.includes(assumption)) return [];
      const defect = defectOf(target, reading);
      return defect === null ? [] : [defect];
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

/** Targets whose unit was taken from the unit column or the header. */
export const unitAssumed: Check = {
  rule: 'unit-assumed',
  severity: 'info',
  defects: ({ plan }) =>
    assuming(plan, 'unit', ({ cell, text }, reading) =>
      'unit' in reading
        ? { place: cell, text, message: { code: 'unit-assumed', text: quote(text), unit: reading.unit } }
        : null,
    ),
};
