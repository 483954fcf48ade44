import type { Cell } from '../lines/lines';
import type { Slot } from './layout';
import { isDitto } from '../../lexicon/cells/signs';
import { rolesWith } from '../../lexicon/labels/roleProperties';

const VALUES = rolesWith('measured');

/** The cells of rows one after the other, with what stands above where a sign of repetition stands. */
export class Dittos {
  private readonly columns: ReadonlySet<number>;
  private readonly above: (Cell | undefined)[] = [];

  /** Values are never repeated by a sign: it may as well say that there is none. */
  constructor(slots: readonly Slot[]) {
    this.columns = new Set(slots.filter(({ role }) => !VALUES.has(role)).map(({ column }) => column));
  }

  resolved(cells: readonly Cell[]): readonly Cell[] {
    return cells.map((cell) => {
      if (!this.columns.has(cell.column)) return cell;
      const known = this.above[cell.column];
      if (known && isDitto(cell.text)) {
        const { value, text, tidy, traits, format } = known;
        return cell.holding({ value, text, tidy, traits, format });
      }
      this.above[cell.column] = cell;
      return cell;
    });
  }
}
