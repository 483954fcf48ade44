import { areaAddress, cellAddress } from '../../../pira/sheet/address';
import { serialOf } from '../../../pira/sheet/day';
import type { OutputCell, OutputSheet } from '../../../pira/sheet/outputSheet';
import type { StylesPart } from './stylesPart';
import { escaped, MAIN, RELATIONS, XML_HEAD } from './xml';

const A4 = 9;

/** The part of one sheet of ours; its table, where it has one, is its first relation. */
export function sheetXml(output: OutputSheet, styles: StylesPart): string {
  const { widths, rows, merges, headRows, table, pagesWide } = output;
  const frozen = headRows?.frozen === true ? headRows.first + headRows.count : 0;
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + 0.71}" customWidth="1"/>`,
  );
  const merged = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${rows.map((row, index) => rowXml(row, index, styles)).join('')}</sheetData>` +
    (merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="${pagesWide}" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;CPagina &amp;P di &amp;N</oddFooter></headerFooter>' +
    (table === null ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>') +
    '</worksheet>'
  );
}

function rowXml({ cells, height }: OutputSheet['rows'][number], row: number, styles: StylesPart): string {
  const filled = cells.map((cell, column) =>
    cell === null ? '' : cellXml(cell, cellAddress(row, column), styles),
  );
  return `<row r="${row + 1}" ht="${height}" customHeight="1">${filled.join('')}</row>`;
}

function cellXml(cell: OutputCell, address: string, styles: StylesPart): string {
  const { content } = cell;
  const start = `<c r="${address}" s="${styles.indexOf(cell)}"`;
  switch (content.kind) {
    case 'text':
      return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(content.text)}</t></is></c>`;
    case 'number':
      return `${start}><v>${content.value}</v></c>`;
    case 'day':
      return `${start}><v>${serialOf(content.day)}</v></c>`;
    case 'yes-no':
      return `${start} t="b"><v>${content.yes ? 1 : 0}</v></c>`;
    case 'formula':
      return `${start}><f>${escaped(content.formula.slice(1))}</f></c>`;
    case 'blank':
    case 'kept':
      return `${start}/>`;
  }
}

/** The part of a sheet's table. */
export function tableXml({ table, rows }: OutputSheet, id: number): string {
  if (table === null) return '';
  const reference = areaAddress(table.area);
  const heads = rows[table.area.row]?.cells.slice(0, table.area.columnCount) ?? [];
  const columns = heads.map((head, index) => {
    const name = head?.content.kind === 'text' ? head.content.text : `Colonna${index + 1}`;
    return `<tableColumn id="${index + 1}" name="${escaped(name)}"/>`;
  });
  return (
    `${XML_HEAD}<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${reference}">` +
    `<autoFilter ref="${reference}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>'
  );
}
