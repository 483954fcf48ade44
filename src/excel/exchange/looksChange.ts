import type { Area } from '../../pira/sheet/address';
import type { Row } from '../../pira/sheet/sheet';
import type { Size } from './formerSheet';
import type { FormerHighlight } from './highlights';

/** What a write changes of a sheet besides its cells, before and after. */
export interface LooksChange {
  readonly widths: readonly Sides<{ readonly column: number }, Size>[];
  /** How texts stand in the height of their rows, cell by cell. */
  readonly alignments: readonly Sides<{ readonly area: Area }, readonly Row<Alignment>[]>[];
  /** Null for none. */
  readonly validations: readonly Sides<{ readonly area: Area }, FormerValidation | null>[];
  /** All conditional formats of ours in the sheet; null where they are left as they are. */
  readonly highlights: Sides<object, readonly FormerHighlight[]> | null;
}

type Sides<Place, Value> = Place & { readonly before: Value; readonly after: Value };

export type Alignment = NonNullable<Excel.CellPropertiesFormat['verticalAlignment']>;
export type FormerValidation = Pick<Excel.DataValidation, 'rule' | 'prompt' | 'errorAlert' | 'ignoreBlanks'>;

export const NO_LOOKS: LooksChange = { widths: [], alignments: [], validations: [], highlights: null };
