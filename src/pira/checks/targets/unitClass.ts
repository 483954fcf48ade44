import { isYesNoUnit } from '../../lexicon/answers';
import { UNIT_CLASSES, type UnitClass } from '../../lexicon/units';
import { fold } from '../../lexicon/text/fold';
import type { Target, Unit } from '../../expressions/target';

const CLASS_OF_UNIT: Readonly<Record<Unit, UnitClass>> = {
  number: 'number',
  percent: 'percent',
  'percentage-point': 'percent',
  euro: 'money',
  minute: 'time',
  hour: 'time',
  day: 'time',
  'working-day': 'time',
  month: 'time',
};

/** What a unit column's text says; null where it says something else, such as an index or a score. */
export function classOfUnit(unit: string): UnitClass | null {
  const folded = fold(unit);
  const found = UNIT_CLASSES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
  return found ?? (isYesNoUnit(folded) ? 'yes-no' : null);
}

/** What a target is about; null for a change or where it cannot be read. */
export function classOfTarget(target: Target): UnitClass | null {
  switch (target.kind) {
    case 'threshold':
    case 'range':
      return CLASS_OF_UNIT[target.unit];
    case 'deadline':
      return 'date';
    case 'yes-no':
      return 'yes-no';
    case 'change':
    case 'unreadable':
      return null;
  }
}
