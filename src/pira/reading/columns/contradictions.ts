import { saysHowOften } from '../../lexicon/cells/frequencies';
import { ONLY_POLARITY } from '../../lexicon/direction';
import { fold } from '../../lexicon/text/fold';
import type { Role } from '../../lexicon/labels/roles';
import type { Sample } from '../lines/sample';
import { withRole } from './fused';
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

/** Labels of two senses, where every cell below has the other one. */
export function withoutContradictions(
  columns: readonly SingleColumn[],
  sample: Sample,
): readonly SingleColumn[] {
  return columns.map((column) => {
    const texts = [...sample.texts(column.column)];
    const found = CONTRADICTIONS.find(
      ({ labels, says }) => labels.includes(column.role) && texts.length > 0 && texts.every(says),
    );
    return found ? withRole(column, found.to) : column;
  });
}
