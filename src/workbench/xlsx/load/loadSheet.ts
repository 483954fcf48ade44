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
import { MAIN } from '../xml/namespaces';
import { parseXml } from '../xml/parseXml';
import { childNamed, childrenNamed, flag, numberOf, type XmlElement } from '../xml/xmlElement';
import { CellLoader } from './loadCells';
import { loadConditionalFormats } from './loadConditionalFormats';
import { loadAutoFilter, loadColumns, loadHyperlinks, loadPageLayout, loadView } from './loadSheetHead';
import type { LoadedStyles } from './loadStyles';
import { loadTables } from './loadTables';
import { loadValidations } from './loadValidations';
import type { Palette } from './palette';
import type { SharedStrings } from './sharedStrings';

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
  | { readonly ok: true; readonly contents: SheetContents }
  | { readonly ok: false; readonly failure: LoadFailure };

/** Depths of the elements of a sheet's part. */
export const ROW_DEPTH = 2;
export const CELL_DEPTH = 3;

/** Reads a worksheet part. Its cells are read one by one; the rest is small enough to hold. */
export function loadSheet(text: string, parts: Parts, path: string, shared: SharedTables): SheetResult {
  const cells = new CellLoader(shared.texts, shared.palette, shared.date1904);
  const parsed = parseXml(text, {
    opened(element, depth) {
      if (depth === ROW_DEPTH && element.name === 'row' && element.namespace === MAIN) cells.openRow(element);
      else if (depth === CELL_DEPTH && element.name === 'c' && element.namespace === MAIN)
        cells.openCell(element);
    },
    closed(element, depth) {
      if (depth === CELL_DEPTH && element.name === 'c' && element.namespace === MAIN) {
        cells.closeCell(element);
        return false;
      }
      return !(depth === ROW_DEPTH && element.name === 'row');
    },
    failure: () => (cells.count > shared.room ? 'too many cells' : cells.damage),
  });
  if (cells.count > shared.room) return { ok: false, failure: { reason: 'too-large' } };
  shared.room -= cells.count;
  const broken = (detail: string): SheetResult => ({
    ok: false,
    failure: { reason: 'broken-part', part: path, detail },
  });
  if (!parsed.ok) return broken(parsed.detail);
  const { root } = parsed;
  if (root.name !== 'worksheet' || root.namespace !== MAIN) return broken('no worksheet');
  cells.finish();
  return { ok: true, contents: contentsOf(root, cells, parts, path, shared) };
}

function contentsOf(
  root: XmlElement,
  cells: CellLoader,
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
