import { areaAddress } from '../../../pira/sheet/address';
import type { Area } from '../../../pira/sheet/address';
import { areaBetween, lastColumn, lastRow, sameArea } from '../../book/areas';
import type { BookSheet } from '../../book/bookSheet';
import type { Table, TableState } from '../../book/table';
import { parseArea } from '../reference';
import { rebuildElement } from '../xml/childEdits';
import { fromXstring, toXstring } from '../xml/escape';
import { type Markup, markup } from '../xml/markup';
import { TABLE_ORDER } from '../xml/schemaOrder';
import { childNamed, childrenNamed, numberOf, prefixOf, type XmlElement } from '../xml/xmlElement';

/** The names of a table's columns: its header cells, which the file must repeat to the letter. */
function tableColumnNames(sheet: BookSheet, table: Table): string[] {
  const { area, hasHeader } = table.value;
  return Array.from({ length: area.columnCount }, (_, index) => {
    const cell = hasHeader ? sheet.cells.get(area.row, area.column + index)?.value : undefined;
    return typeof cell === 'string' && cell !== ''
      ? cell
      : (table.columnNames[index] ?? `Colonna${index + 1}`);
  });
}

/** The part of a new table. */
export function newTableMarkup(sheet: BookSheet, table: Table, namespace: string): string {
  const el = markup();
  const { name, area, hasHeader, hasTotals, styleName } = table.value;
  const columns = tableColumnNames(sheet, table).map((column, index) => columnMarkup(index + 1, column, el));
  const inner =
    (hasHeader ? el('autoFilter', { ref: areaAddress(filterArea(table.value)) }) : '') +
    el('tableColumns', { count: columns.length }, columns.join('')) +
    (styleName === null ? '' : el('tableStyleInfo', { name: styleName, showRowStripes: true }));
  const attributes = {
    xmlns: namespace,
    id: table.id,
    name: toXstring(name),
    displayName: toXstring(name),
    ref: areaAddress(area),
    headerRowCount: hasHeader ? null : 0,
    totalsRowCount: hasTotals ? 1 : null,
    totalsRowShown: hasTotals ? null : false,
  };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${el('table', attributes, inner)}`;
}

/** The part of a loaded table brought up to date with its area, its name, its style and its header cells. */
export function patchTable(text: string, root: XmlElement, sheet: BookSheet, table: Table): string {
  const el = markup(prefixOf(root));
  const { area, name, styleName } = table.value;
  const areaBefore = parseArea(root.attributes['ref'] ?? '');
  const isMoved = areaBefore === null || !sameArea(areaBefore, area);
  const isRenamed = table.changed && root.attributes['displayName'] !== toXstring(name);
  const filter = childNamed(root, 'autoFilter');
  const style = childNamed(root, 'tableStyleInfo');
  const isRestyled = table.changed && (style?.attributes['name'] ?? null) !== styleName;
  const restyled =
    style === undefined
      ? el('tableStyleInfo', { name: styleName, showRowStripes: true })
      : rebuildElement(text, style, [], {}, { name: styleName });
  const edits = {
    tableColumns: columnsMarkup(text, root, tableColumnNames(sheet, table), el),
    ...(isMoved &&
      filter !== undefined && {
        autoFilter: rebuildElement(text, filter, [], {}, { ref: areaAddress(filterArea(table.value)) }),
      }),
    ...(isRestyled && { tableStyleInfo: restyled }),
  };
  const after = rebuildElement(text, root, TABLE_ORDER, edits, {
    ...(isMoved && { ref: areaAddress(area) }),
    ...(isRenamed && { name: toXstring(name), displayName: toXstring(name) }),
  });
  return text.slice(0, root.start) + after + text.slice(root.end);
}

function columnsMarkup(text: string, root: XmlElement, names: readonly string[], el: Markup): string {
  const elements = childrenNamed(childNamed(root, 'tableColumns'), 'tableColumn');
  const highest = Math.max(0, ...elements.map((element) => numberOf(element, 'id') ?? 0));
  const columns = names.map((name, index) => {
    const element = elements[index];
    if (element === undefined) return columnMarkup(highest + 1 + index - elements.length, name, el);
    const before = fromXstring(element.attributes['name'] ?? '');
    return rebuildElement(text, element, [], {}, before === name ? {} : { name: tableName(name) });
  });
  return el('tableColumns', { count: columns.length }, columns.join(''));
}

function columnMarkup(id: number, name: string, el: Markup): string {
  return el('tableColumn', { id, name: tableName(name) });
}

/** Line breaks are escaped in the names of columns, unlike in cells. */
function tableName(name: string): string {
  return toXstring(name).replace(/\r?\n/g, '_x000a_');
}

function filterArea({ area, hasTotals }: TableState): Area {
  return areaBetween(area.row, area.column, lastRow(area) - (hasTotals ? 1 : 0), lastColumn(area));
}
