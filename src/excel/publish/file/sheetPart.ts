import { areaAddress, cellAddress } from '../../../pira/sheet/address';
import { FIRST_SAFE_SERIAL, serialOf } from '../../../pira/sheet/day';
import type { Accepts, Validation } from '../../../pira/sheet/sheetEdit';
import type { OutputCell, OutputSheet } from '../../../pira/sheet/outputSheet';
import { SIDE_MARGIN } from '../../../pira/reports/paper/pages';
import { headerText } from '../formatting/headerText';
import type { StylesPart } from './stylesPart';
import { escapeXml, MAIN, RELATIONS, XML_HEAD } from './xml';

const A4 = 9;

/** The part of one sheet of ours; its table, where it has one, is its first relation. */
export function sheetXml(output: OutputSheet, styles: StylesPart): string {
  const { widths, rows, merges, headRows, table, page, imprint, validations = [], protection } = output;
  const frozen = headRows?.frozen === true ? headRows.first + headRows.count : 0;
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width + 0.71}" customWidth="1"${protection?.hiddenColumns.includes(index) === true ? ' hidden="1"' : ''}/>`,
  );
  const merged = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${rows.map((row, index) => rowXml(row, index, styles)).join('')}</sheetData>` +
    (protection === undefined ? '' : PROTECTION) +
    (merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`) +
    validationsXml(validations) +
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${SIDE_MARGIN / 72}" right="${SIDE_MARGIN / 72}" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${A4}" scale="${page.scale}" orientation="landscape"/>` +
    `<headerFooter>${headerXml(imprint)}<oddFooter>&amp;L&amp;A&amp;CPagina &amp;P di &amp;N</oddFooter></headerFooter>` +
    breaksXml(page) +
    (table === null ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>') +
    '</worksheet>'
  );
}

function headerXml(imprint: OutputSheet['imprint']): string {
  const parts = [
    ['L', imprint?.body ?? ''],
    ['R', imprint?.act ?? ''],
  ].flatMap(([part = '', text = '']) => (text === '' ? [] : [`&${part}${headerText(text)}`]));
  return parts.length === 0 ? '' : `<oddHeader>${escapeXml(parts.join(''))}</oddHeader>`;
}

function breaksXml({ breaks }: OutputSheet['page']): string {
  const items = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  const { length } = breaks;
  return length === 0 ? '' : `<rowBreaks count="${length}" manualBreakCount="${length}">${items}</rowBreaks>`;
}

/** Without a password: it keeps from slips, and whoever has to can take it off. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  const items = validations.map(
    ({ area, accepts, prompt, warning }) =>
      `<dataValidation ${acceptsXml(accepts)} errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
      ` prompt="${escapeXml(prompt)}" error="${escapeXml(warning)}" sqref="${areaAddress(area)}">${formulasXml(accepts)}</dataValidation>`,
  );
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

const FARTHEST = '1E+300';

function acceptsXml({ kind }: Accepts): string {
  switch (kind) {
    case 'number':
      return 'type="decimal" operator="between"';
    case 'day':
      return 'type="date" operator="greaterThanOrEqual"';
    case 'list':
      return 'type="list"';
  }
}

function formulasXml(accepts: Accepts): string {
  switch (accepts.kind) {
    case 'number':
      return `<formula1>-${FARTHEST}</formula1><formula2>${FARTHEST}</formula2>`;
    case 'day':
      return `<formula1>${FIRST_SAFE_SERIAL}</formula1>`;
    case 'list':
      return `<formula1>"${escapeXml(accepts.items.join(','))}"</formula1>`;
  }
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
      return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(content.text)}</t></is></c>`;
    case 'number':
      return `${start}><v>${content.value}</v></c>`;
    case 'day':
      return `${start}><v>${serialOf(content.day)}</v></c>`;
    case 'yes-no':
      return `${start} t="b"><v>${content.yes ? 1 : 0}</v></c>`;
    case 'formula':
      return `${start}><f>${escapeXml(content.formula.slice(1))}</f></c>`;
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
    return `<tableColumn id="${index + 1}" name="${escapeXml(name)}"/>`;
  });
  return (
    `${XML_HEAD}<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${reference}">` +
    `<autoFilter ref="${reference}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>'
  );
}
