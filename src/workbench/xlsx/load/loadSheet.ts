import type { SheetContents } from '../../book/bookSheet';
import { Cells } from '../../book/cells';
import { Charts } from '../../book/charts';
import { Columns } from '../../book/columns';
import { ConditionalFormats } from '../../book/conditionalFormats';
import { Merges } from '../../book/merges';
import { Rows } from '../../book/rows';
import { Validations } from '../../book/validations';
import type { LoadFailure } from '../loadFailure';
import type { Parts } from '../package/parts';
import { parseArea } from '../reference';
import { MAIN } from '../xml/namespaces';
import { parseXml } from '../xml/parseXml';
import { childNamed, childrenNamed, flag, numberOf, type XmlElement } from '../xml/xmlElement';
import { CellCollector } from './cellCollector';
import { CellLoader } from './cellLoader';
import { loadCharts } from './loadCharts';
import { loadConditionalFormats } from './loadConditionalFormats';
import { loadAutoFilter, loadColumns, loadPageLayout, loadView } from './loadLayout';
import type { LoadedStyles } from './loadStyles';
import { loadTables } from './loadTables';
import { loadValidations } from './loadValidations';
import type { Palette } from './palette';
import type { SharedStrings } from './sharedStrings';

/** What the cells of every sheet refer to. */
export interface SharedParts {
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
      /** Its rows come one after the other, each in one element, and so do the cells in them. */
      readonly isOrdered: boolean;
    }
  | { readonly ok: false; readonly failure: LoadFailure };

/** Depths of the elements of a sheet's part. */
export const ROW_DEPTH = 2;
export const CELL_DEPTH = 3;

/** Reads a worksheet part. Cells are read one by one; the rest is small enough to hold. */
export function loadSheet(text: string, parts: Parts, path: string, shared: SharedParts): SheetResult {
  const cells = new CellCollector(shared.texts, shared.date1904);
  const loader = new CellLoader(cells, shared.palette);
  const parsed = parseXml(text, {
    onOpen(element, depth) {
      if (depth === ROW_DEPTH && element.name === 'row' && element.namespace === MAIN)
        loader.openRow(element);
      else if (depth === CELL_DEPTH && element.name === 'c') {
        if (element.namespace === MAIN) loader.openCell(element);
        // Others might count it, and the cells behind it without a reference would stand elsewhere for them.
        else cells.damage ??= `cell of ${element.namespace}`;
      }
      return true;
    },
    onClose(element, depth) {
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
  if (!parsed.ok) return brokenPart(path, parsed.detail);
  if (!isWorksheet(parsed.root)) return brokenPart(path, 'no worksheet');
  shared.room -= cells.count;
  cells.finish();
  const contents = contentsOf(parsed.root, cells, parts, path, shared);
  return { ok: true, contents, isOrdered: loader.positions.isOrdered };
}

function isWorksheet(root: XmlElement): boolean {
  return root.name === 'worksheet' && root.namespace === MAIN;
}

function brokenPart(part: string, detail: string): { readonly ok: false; readonly failure: LoadFailure } {
  return { ok: false, failure: { reason: 'broken-part', part, detail } };
}

function contentsOf(
  root: XmlElement,
  cells: CellCollector,
  parts: Parts,
  path: string,
  { styles, palette }: SharedParts,
): SheetContents {
  const format = childNamed(root, 'sheetFormatPr');
  const merges = childrenNamed(childNamed(root, 'mergeCells'), 'mergeCell');
  return {
    cells: new Cells(cells.rows),
    arrayAreas: cells.arrayAreas,
    rows: new Rows(cells.layouts, numberOf(format, 'defaultRowHeight') ?? undefined),
    columns: new Columns(loadColumns(root), numberOf(format, 'defaultColWidth') ?? undefined),
    merges: new Merges(
      merges.map(({ attributes }) => parseArea(attributes['ref'] ?? '')).filter((area) => area !== null),
    ),
    validations: new Validations(loadValidations(root)),
    conditionalFormats: new ConditionalFormats(loadConditionalFormats(root, styles.looks)),
    view: loadView(root),
    pageLayout: loadPageLayout(root),
    tabColor: palette.color(childNamed(childNamed(root, 'sheetPr'), 'tabColor')),
    isProtected: flag(childNamed(root, 'sheetProtection'), 'sheet'),
    autoFilter: loadAutoFilter(root),
    tables: loadTables(parts, path),
    charts: new Charts(loadCharts(parts, path)),
  };
}
