import type { SheetContents } from '../../book/bookSheet';
import { Cells } from '../../book/cells';
import { Columns } from '../../book/columns';
import { ConditionalFormats } from '../../book/conditionalFormats';
import { Merges } from '../../book/merges';
import { Rows } from '../../book/rows';
import { Validations } from '../../book/validations';
import type { LoadFailure } from '../loadFailure';
import type { Parts } from '../package/parts';
import { relationshipsOf } from '../package/relationships';
import { areaOf } from '../reference';
import { plainSheet, type RowsPlace, rowsStart } from '../rows/plainSheet';
import { IllFormed } from '../xml/illFormed';
import { MAIN } from '../xml/namespaces';
import { parseXml } from '../xml/parseXml';
import { childNamed, childrenNamed, flag, numberOf, type XmlElement } from '../xml/xmlElement';
import { xmlText } from '../xml/xmlText';
import { CellCollector } from './cellCollector';
import { CellLoader } from './loadCells';
import { loadConditionalFormats } from './loadConditionalFormats';
import { loadRows } from './loadRows';
import { loadAutoFilter, loadColumns, loadHyperlinks, loadPageLayout, loadView } from './loadSheetHead';
import type { LoadedStyles } from './loadStyles';
import { loadTables } from './loadTables';
import { loadValidations } from './loadValidations';
import type { Palette } from './palette';
import type { SharedStrings } from './plainStrings';

/** What the cells of every sheet refer to. */
export interface SharedTables {
  readonly texts: SharedStrings;
  readonly styles: LoadedStyles;
  readonly palette: Palette;
  readonly date1904: boolean;
  /** How many cells the sheets still to be read may hold together. */
  room: number;
}

export type SheetResult =
  | {
      readonly ok: true;
      readonly contents: SheetContents;
      /** Where its plain rows stand in its part; null where they are not plain. */
      readonly rowsPlace: RowsPlace | null;
      /** Its rows come one after the other, each in one element, and so do the cells in them. */
      readonly isOrdered: boolean;
    }
  | { readonly ok: false; readonly failure: LoadFailure };

/** Depths of the elements of a sheet's part. */
export const ROW_DEPTH = 2;
export const CELL_DEPTH = 3;

/** Reads a worksheet part: by its bytes where its rows are plain, else element by element. */
export function loadSheet(bytes: Uint8Array, parts: Parts, path: string, shared: SharedTables): SheetResult {
  const loaded = loadPlain(bytes, shared) ?? loadAny(bytes, path, shared);
  if (!loaded.ok) return loaded;
  const { root, cells, rowsPlace, isOrdered } = loaded;
  shared.room -= cells.count;
  cells.finish();
  return { ok: true, contents: contentsOf(root, cells, parts, path, shared), rowsPlace, isOrdered };
}

type LoadedRows =
  | {
      readonly ok: true;
      readonly root: XmlElement;
      readonly cells: CellCollector;
      readonly rowsPlace: RowsPlace | null;
      readonly isOrdered: boolean;
    }
  | { readonly ok: false; readonly failure: LoadFailure };

function loadPlain(bytes: Uint8Array, shared: SharedTables): LoadedRows | null {
  const first = rowsStart(bytes);
  if (first === null) return null;
  const cells = new CellCollector(shared.texts, shared.date1904);
  const { start, prefix } = first;
  try {
    const rowsPlace = { start, end: loadRows(bytes, start, prefix, cells, shared.room) };
    const root = plainSheet(bytes, rowsPlace)?.root;
    return root === undefined || !isWorksheet(root)
      ? null
      : { ok: true, root, cells, rowsPlace, isOrdered: true };
  } catch (error) {
    if (error instanceof IllFormed) return null;
    throw error;
  }
}

/** Cells are read one by one; the rest is small enough to hold. */
function loadAny(bytes: Uint8Array, path: string, shared: SharedTables): LoadedRows {
  const cells = new CellCollector(shared.texts, shared.date1904);
  const loader = new CellLoader(cells, shared.palette);
  const parsed = parseXml(xmlText(bytes), {
    opened(element, depth) {
      if (depth === ROW_DEPTH && element.name === 'row' && element.namespace === MAIN)
        loader.openRow(element);
      else if (depth === CELL_DEPTH && element.name === 'c' && element.namespace === MAIN)
        loader.openCell(element);
    },
    closed(element, depth) {
      if (depth === CELL_DEPTH && element.name === 'c' && element.namespace === MAIN) {
        loader.closeCell(element);
        return false;
      }
      if (depth !== ROW_DEPTH || element.name !== 'row') return true;
      if (element.namespace === MAIN) loader.closeRow(element);
      return false;
    },
    failure: () => (cells.count > shared.room ? 'too many cells' : cells.damage),
  });
  if (cells.count > shared.room) return { ok: false, failure: { reason: 'too-large' } };
  if (!parsed.ok) return broken(path, parsed.detail);
  return isWorksheet(parsed.root)
    ? { ok: true, root: parsed.root, cells, rowsPlace: null, isOrdered: loader.places.isOrdered }
    : broken(path, 'no worksheet');
}

function isWorksheet(root: XmlElement): boolean {
  return root.name === 'worksheet' && root.namespace === MAIN;
}

function broken(part: string, detail: string): { readonly ok: false; readonly failure: LoadFailure } {
  return { ok: false, failure: { reason: 'broken-part', part, detail } };
}

function contentsOf(
  root: XmlElement,
  cells: CellCollector,
  parts: Parts,
  path: string,
  { styles, palette }: SharedTables,
): SheetContents {
  const format = childNamed(root, 'sheetFormatPr');
  const mergeCells = childNamed(root, 'mergeCells');
  const merges = mergeCells === undefined ? [] : childrenNamed(mergeCells, 'mergeCell');
  return {
    cells: new Cells(cells.rows),
    arrayAreas: cells.arrayAreas,
    rows: new Rows(cells.layouts, numberOf(format, 'defaultRowHeight') ?? undefined),
    columns: new Columns(loadColumns(root), numberOf(format, 'defaultColWidth') ?? undefined),
    merges: new Merges(
      merges.map(({ attributes }) => areaOf(attributes['ref'] ?? '')).filter((area) => area !== null),
    ),
    validations: new Validations(loadValidations(root)),
    conditionalFormats: new ConditionalFormats(loadConditionalFormats(root, styles.looks, palette)),
    view: loadView(root),
    pageLayout: loadPageLayout(root),
    tabColor: palette.color(childNamed(childNamed(root, 'sheetPr'), 'tabColor')),
    isProtected: flag(childNamed(root, 'sheetProtection'), 'sheet'),
    autoFilter: loadAutoFilter(root),
    tables: loadTables(parts, path),
    hyperlinks: loadHyperlinks(root, relationshipsOf(parts, path)),
  };
}
