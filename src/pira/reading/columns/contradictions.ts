import { saysHowOften } from '../../lexicon/cells/frequencies';
import { ONLY_POLARITY } from '../../lexicon/direction';
import { saysMoney } from '../../lexicon/units';
import { fold } from '../../lexicon/text/fold';
import type { Role } from '../../lexicon/labels/roles';
import type { Sample } from '../lines/sample';
import { withRole } from './fused';
import { overlaps } from './rivals';
import type { SingleColumn } from './fused';

/** What cells are that say by themselves that their column is another one than its label could mean. */
interface Contradiction {
  readonly example: string;
  readonly labels: readonly Role[];
  readonly says: (text: string) => boolean;
  readonly to: Role;
}

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    example: 'Rilevazione over trimestrale, annuale',
    labels: ['actual', 'outcome', 'value', 'interim'],
    says: saysHowOften,
    to: 'other',
  },
  {
    example: 'Direzione over più alto è meglio, più basso è meglio',
    labels: ['office', 'responsibilityCentre'],
    says: (text) => ONLY_POLARITY.test(fold(text)),
    to: 'polarity',
  },
];

const VALUES: ReadonlySet<Role> = new Set(['actual', 'value', 'outcome']);

/** Whether a result in euro is none of the indicators', as another column has theirs: "Consuntivo (€) | Valore dell'indicatore" over numbers. */
function holdsOtherMoney(
  columns: readonly SingleColumn[],
  sample: Sample,
): (column: SingleColumn) => boolean {
  const unit = columns.find(({ role }) => role === 'unit');
  const units = unit ? [...sample.texts(unit.column)] : [];
  const areOthers = units.some((text) => !saysMoney(text));
  return (column) =>
    areOthers &&
    column.role === 'actual' &&
    saysMoney(column.text) &&
    columns.some(
      (other) =>
        other !== column &&
        VALUES.has(other.role) &&
        !saysMoney(other.text) &&
        overlaps(other, column) &&
        sample.has(other.column),
    );
}

/** Labels of two senses, where every cell below has the other one. */
export function withoutContradictions(
  columns: readonly SingleColumn[],
  sample: Sample,
): readonly SingleColumn[] {
  const isOfMoney = holdsOtherMoney(columns, sample);
  return columns.map((column) => {
    if (isOfMoney(column)) return withRole(column, 'other');
    const texts = [...sample.texts(column.column)];
    const found = CONTRADICTIONS.find(
      ({ labels, says }) => labels.includes(column.role) && texts.length > 0 && texts.every(says),
    );
    return found ? withRole(column, found.to) : column;
  });
}
