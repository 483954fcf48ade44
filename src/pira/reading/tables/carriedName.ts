import type { Field } from '../../plan/plan';
import { NO_FIELD } from '../drafts';
import type { RowFields } from './rowFields';

/** The names of the rows below a header: a name above goes on in the rows below it. */
export class CarriedName {
  private whole: Field = NO_FIELD;

  /** Whether a row measures what the name above says in another way, or a part of it. */
  isCarried(fields: RowFields): boolean {
    if (this.whole.text === '' || !fields.has('target') || fields.has('name')) return false;
    return !fields.has('description', 'algorithm') && fields.has('unit', 'type', 'partName');
  }

  /** The name of a row: its own or the carried one, with that of the part which it measures. */
  of(fields: RowFields): { readonly name: Field; readonly whole: Field } {
    const own = fields.text('name');
    const whole = own.text === '' && this.isCarried(fields) ? this.whole : own;
    if (own.text !== '') this.whole = own;
    const part = fields.text('partName');
    if (part.text === '' || whole.text === '') return { name: part.text === '' ? whole : part, whole };
    return { name: { text: `${whole.text} – ${part.text}`, cell: part.cell }, whole };
  }
}
