import type { Field } from '../../plan/plan';
import { NO_FIELD } from '../drafts';
import type { Cell } from '../lines/lines';
import type { RowFields } from './rowFields';

/** The names of the rows below a header: a merged or blank name above goes on in the rows below it. */
export class CarriedName {
  /** The last cell of a name, and what it names. */
  private cell: Cell | null = null;
  private whole: Field = NO_FIELD;

  /** Whether a row measures what the name above says in another way, or a part of it. */
  isCarried(row: number, fields: RowFields): boolean {
    if (!this.cell || !fields.has('target') || fields.has('name')) return false;
    const isCovered = row < this.cell.row + this.cell.height;
    return isCovered || (!fields.has('description', 'algorithm') && fields.has('unit', 'type', 'partName'));
  }

  /** The name of a row: its own or the carried one, with that of the part which it measures. */
  of(row: number, fields: RowFields): { readonly name: Field; readonly whole: Field } {
    const own = fields.text('name');
    const whole = own.text === '' && this.isCarried(row, fields) ? this.whole : own;
    if (own.text !== '') {
      this.cell = fields.of('name')?.cell ?? null;
      this.whole = own;
    }
    const part = fields.text('partName');
    if (part.text === '' || whole.text === '') return { name: part.text === '' ? whole : part, whole };
    return { name: { text: `${whole.text} – ${part.text}`, cell: part.cell }, whole };
  }
}
