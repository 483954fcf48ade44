import { cellAddress } from '../../../pira/sheet/address';
import { CELL_DEPTH, ROW_DEPTH } from '../load/loadSheet';
import type { CellPosition } from '../reference';
import { PositionTracker } from '../load/positionTracker';
import { openTag, withAttributes } from '../xml/markup';
import { MAIN } from '../xml/namespaces';
import { parseXml } from '../xml/parseXml';
import { childNamed, type XmlElement } from '../xml/xmlElement';

/** What the part says of one row, in however many elements. */
interface CollectedRow {
  /** The element that says how the row looks. */
  element: XmlElement;
  readonly cells: Map<number, string>;
  /** What the row has besides cells. */
  others: string;
}

const LAYOUT = ['ht', 'hidden', 'customFormat'];

/**
 * The text of a sheet's part with its rows in order: each in one element, each cell in its own row and with its reference.
 * It is needed before cells of a part that is not in order are edited.
 */
export function withOrderedRows(text: string): string {
  const rows = new Map<number, CollectedRow>();
  const places = new PositionTracker();
  const cells: (readonly [CellPosition, string])[] = [];
  let place: CellPosition | null = null;
  const parsed = parseXml(text, {
    onOpen(element, depth) {
      if (isNamed(element, 'row', depth, ROW_DEPTH)) places.openRow(element);
      else if (isNamed(element, 'c', depth, CELL_DEPTH)) place = places.openCell(element);
      return true;
    },
    onClose(element, depth) {
      if (isNamed(element, 'c', depth, CELL_DEPTH)) {
        if (place !== null) cells.push([place, cellAt(place, element, text)]);
        return false;
      }
      if (!isNamed(element, 'row', depth, ROW_DEPTH)) return true;
      places.closeRow();
      const row = rowNumbered(rows, places.ownRow, element);
      if (LAYOUT.some((name) => element.attributes[name] !== undefined)) row.element = element;
      row.others += element.children.map(({ start, end }) => text.slice(start, end)).join('');
      for (const [{ row: number, column }, xml] of cells.splice(0))
        rowNumbered(rows, number, element).cells.set(column, xml);
      return false;
    },
  });
  const data = parsed.ok ? childNamed(parsed.root, 'sheetData') : undefined;
  if (data === undefined) return text;
  const ordered = [...rows].sort(([a], [b]) => a - b).map(([number, row]) => rowMarkup(number, row, text));
  return text.slice(0, data.innerStart) + ordered.join('') + text.slice(data.innerEnd);
}

function isNamed(element: XmlElement, name: string, depth: number, wanted: number): boolean {
  return depth === wanted && element.name === name && element.namespace === MAIN;
}

function rowNumbered(rows: Map<number, CollectedRow>, number: number, element: XmlElement): CollectedRow {
  const known = rows.get(number);
  if (known !== undefined) return known;
  const row: CollectedRow = { element, cells: new Map(), others: '' };
  rows.set(number, row);
  return row;
}

function cellAt({ row, column }: CellPosition, { start, innerStart, end }: XmlElement, text: string): string {
  const tag = withAttributes(text.slice(start, innerStart), { r: cellAddress(row, column) });
  return tag + text.slice(innerStart, end);
}

function rowMarkup(number: number, { element, cells, others }: CollectedRow, text: string): string {
  const tag = text.slice(element.start, element.innerStart);
  // A row made of several has another extent; the hint may be left out.
  const start = openTag(withAttributes(tag, { r: number + 1, spans: null }));
  const ordered = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  return `${start}${ordered.join('')}${others}</${element.tag}>`;
}
