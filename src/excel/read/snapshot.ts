import type { Area } from '../../pira/address';
import { markerOf } from '../../pira/reports/marker';
import type { Sheet } from '../../pira/sheet';
import { type Cells, cellsOf, NO_CELLS } from './cells';
import { isWhole, type Probe } from './probe';

/** A conditional format of ours that a sheet has. */
export interface OwnHighlight {
  readonly id: string;
  readonly marker: string;
}

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
}

/** What a first trip told of a sheet. */
export function snapshotOf(answered: Probe): SheetSnapshot {
  const { sheet, used, window, conditional } = answered;
  const cells = window === null || window.isNullObject ? NO_CELLS : cellsOf(window);
  const hidden: unknown = window === null || window.isNullObject ? false : window.rowHidden;
  const filtered =
    sheet.autoFilter.isDataFiltered || sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered);
  return {
    id: sheet.id,
    sheet: {
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      ...(cells ?? NO_CELLS),
      merges: [],
      tables: [],
      hiddenRows: hidden === true && cells !== null ? rowsOf(cells) : new Set(),
      isProtected: sheet.protection.protected,
      isFiltered: filtered,
    },
    highlights: ownHighlights(conditional),
    tableNames: sheet.tables.items.map(({ name }) => name),
    hidesSomeRows: hidden === null,
    unread: cells !== null && isWhole(answered) ? null : areaOf(used),
  };
}

function rowsOf({ firstRow, values }: Cells): Set<number> {
  return new Set(values.map((_, index) => firstRow + index));
}

/** The conditional formats of ours among those of a sheet. */
export function ownHighlights({ items }: Excel.ConditionalFormatCollection): OwnHighlight[] {
  return items.flatMap(({ id, customOrNullObject }) => {
    const marker = customOrNullObject.isNullObject ? null : markerOf(customOrNullObject.rule.formula);
    return marker === null ? [] : [{ id, marker }];
  });
}

/** The place of a loaded range. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
