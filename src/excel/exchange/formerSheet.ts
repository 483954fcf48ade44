import type { Area } from '../../pira/sheet/address';
import type { Row } from '../../pira/sheet/sheet';
import type { FormerHighlight } from './highlights';
import type { FormerCell } from './cellsChange';

/** How a cell looked, as Excel takes it back. */
export type FormerLook = Excel.SettableCellProperties;

/** The size of a row or column: points, the sheet's usual size, or out of sight. */
export type Size = number | 'usual' | 'hidden';

export interface FormerTable {
  readonly name: string;
  readonly area: Area;
  readonly style: string;
  readonly showTotals: boolean;
}

/** Papers that a sheet of ours is put back on; any other is left as publishing set it. */
export const PAPERS = ['A3', 'A4', 'A5', 'Letter', 'Legal'] as const;

/** What is set for printing. */
export interface FormerPage {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: (typeof PAPERS)[number] | null;
  readonly centerHorizontally: boolean;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly leftHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly printed: Area | null;
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  /** Zero-based rows that begin pages. */
  readonly breaks: readonly number[];
}

/** A sheet of ours as an earlier run and people since have left it: all that writing it anew changes. */
export interface FormerSheet {
  readonly id: string;
  /** Its place among the sheets, from zero. */
  readonly position: number;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly area: Area;
  readonly cells: readonly Row<FormerCell>[];
  /** The looks that occur, and for every cell which of them it has. */
  readonly looks: readonly FormerLook[];
  readonly lookOf: readonly Row<number>[];
  readonly rows: readonly Size[];
  readonly columns: readonly Size[];
  /** Null where Excel did not tell them. */
  readonly merges: readonly Area[] | null;
  readonly tables: readonly FormerTable[];
  /** The conditional formats of ours. */
  readonly highlights: readonly FormerHighlight[];
  readonly frozen: string | null;
  readonly showGridlines: boolean;
  readonly page: FormerPage;
}

/** The size of a row or column as Excel tells it, in points; `usual` where it tells none. */
export function sizeOf(
  isHidden: boolean | undefined,
  isUsual: boolean | undefined,
  points: number | undefined,
): Size {
  if (isHidden === true) return 'hidden';
  return isUsual === true || points === undefined ? 'usual' : points;
}
