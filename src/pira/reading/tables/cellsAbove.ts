import type { Cell, Line } from '../lines/lines';
import type { Slot } from './layout';
import { isDitto } from '../../lexicon/cells/signs';
import { rolesWith } from '../../lexicon/labels/roleProperties';

const VALUES = rolesWith('measured');

/** The cells of rows one after the other, with what stands above where a sign of repetition or a merged target says so. */
export class CellsAbove {
  private readonly columns: ReadonlySet<number>;
  private readonly naming: ReadonlySet<number>;
  private readonly above: (Cell | undefined)[] = [];
  /** The targets merged over several rows, by their columns. */
  private readonly merged = new Map<number, Cell>();
  private readonly targets: readonly number[];

  /** Values are never repeated by a sign: it may as well say that there is none. */
  constructor(slots: readonly Slot[]) {
    const columnsOf = (is: (slot: Slot) => boolean): readonly number[] =>
      slots.filter(is).map(({ column }) => column);
    this.targets = columnsOf(({ role }) => role === 'target');
    const names = columnsOf(({ role }) => role === 'name');
    this.naming = new Set(names.length > 0 ? names : columnsOf(({ role }) => role === 'objective'));
    this.columns = new Set(slots.filter(({ role }) => !VALUES.has(role)).map(({ column }) => column));
  }

  /** Whether a target merged over several rows holds for a row that names something. */
  covers({ row, cells }: Line): boolean {
    return (
      this.merged.size > 0 &&
      cells.some(({ column }) => this.naming.has(column)) &&
      [...this.merged.values()].some((cell) => row < cell.row + cell.height)
    );
  }

  /** A row with the merged targets above that hold for it. */
  private withMerged({ row, cells }: Line): readonly Cell[] {
    const shared = this.covers({ row, cells })
      ? this.targets.flatMap((column) => {
          const above = cells.some((cell) => cell.column === column) ? undefined : this.merged.get(column);
          return above && row < above.row + above.height ? [above] : [];
        })
      : [];
    for (const cell of cells)
      if (this.targets.includes(cell.column)) {
        if (cell.height > 1) this.merged.set(cell.column, cell);
        else this.merged.delete(cell.column);
      }
    return shared.length === 0 ? cells : [...cells, ...shared].toSorted((a, b) => a.column - b.column);
  }

  resolved(line: Line): readonly Cell[] {
    return this.withMerged(line).map((cell) => {
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
