import type { Area } from '../../pira/sheet/address';
import type { Row } from '../../pira/sheet/sheet';
import type { FormerLook, Size } from './formerSheet';
import type { FormerHighlight } from './highlights';

/** What a write changes of a sheet besides its cells, before and after. */
export interface LooksChange {
  readonly widths: readonly BeforeAndAfter<{ readonly column: number }, Size>[];
  /** Fonts, fills, lines and alignment, cell by cell. */
  readonly cells: readonly BeforeAndAfter<{ readonly area: Area }, CellLooks>[];
  /** Null for none. */
  readonly validations: readonly BeforeAndAfter<{ readonly area: Area }, FormerValidation | null>[];
  /** All conditional formats of ours in the sheet; null where they are left as they are. */
  readonly highlights: BeforeAndAfter<object, readonly FormerHighlight[]> | null;
  /** The area that is printed, null for the whole sheet; null where it is left as it is. */
  readonly printed: BeforeAndAfter<object, Area | null> | null;
}

type BeforeAndAfter<Place, Value> = Place & { readonly before: Value; readonly after: Value };

/** The looks that occur in an area, and for every cell which of them it has; -1 for a cell that is left alone. */
export interface CellLooks {
  readonly looks: readonly FormerLook[];
  readonly lookOf: readonly Row<number>[];
}

export type FormerValidation = Pick<Excel.DataValidation, 'rule' | 'prompt' | 'errorAlert' | 'ignoreBlanks'>;

export const NO_LOOKS: LooksChange = {
  widths: [],
  cells: [],
  validations: [],
  highlights: null,
  printed: null,
};
