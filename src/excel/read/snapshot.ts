import type { Area } from '../../pira/sheet/address';
import type { Sheet } from '../../pira/sheet/sheet';
import { type CellBlocks, cellsOf, NO_CELLS } from '../exchange/cellBlocks';
import type { Detail, Details, OwnHighlight } from './details';
import { areaOfRange } from '../exchange/ranges';
import { isWithinWindow, type AskedSheet } from './askSheet';

/** A sheet as the domain reads it, with what the adapter needs to write it. */
export interface SheetSnapshot {
  readonly id: string;
  readonly sheet: Sheet;
  readonly highlights: readonly OwnHighlight[];
  /** Names of the sheet's tables; where they lie is not known yet. */
  readonly tableNames: readonly string[];
  /** Some rows are hidden, which ones is not known yet. */
  readonly hidesSomeRows: boolean;
  /** The extent that is still to be read; null where the sheet was read whole. */
  readonly unread: Area | null;
  /** Details that Excel did not tell: what needs one of them is refused, everything else goes on. */
  readonly unknown: readonly Detail[];
}

/** A sheet as a first exchange gave it. */
export function snapshotOf(
  answered: AskedSheet,
  details: Details,
  unknown: readonly Detail[] = [],
): SheetSnapshot {
  const { sheet, used, window } = answered;
  const cells = window === null || window.isNullObject ? NO_CELLS : cellsOf(window);
  const hidden: unknown = window === null || window.isNullObject ? false : window.rowHidden;
  return {
    id: sheet.id,
    sheet: {
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      ...(cells ?? NO_CELLS),
      tables: [],
      hiddenRows: hidden === true && cells !== null ? rowsOf(cells) : new Set(),
      isProtected: details.protection,
      isFiltered: details.filter || details.tables.some(({ isFiltered }) => isFiltered),
    },
    highlights: details['conditional-formats'],
    tableNames: details.tables.map(({ name }) => name),
    hidesSomeRows: hidden === null,
    unread: cells !== null && isWithinWindow(answered) ? null : areaOfRange(used),
    unknown,
  };
}

function rowsOf({ firstRow, values }: CellBlocks): Set<number> {
  return new Set(values.map((_, index) => firstRow + index));
}
