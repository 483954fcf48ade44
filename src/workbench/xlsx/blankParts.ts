import { Parts } from './package/parts';
import { DEFAULT_STYLES } from './save/defaultStyles';
import type { Source } from './source';
import { markup } from './xml/markup';
import { CONTENT_TYPES, MAIN, PACKAGE_RELATIONSHIPS, RELATIONSHIP } from './xml/namespaces';
import { xmlBytes } from './xml/xmlText';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const WORKSHEET_TYPE = `${SPREADSHEET}.worksheet+xml`;
export const TABLE_TYPE = `${SPREADSHEET}.table+xml`;
export const STYLES_TYPE = `${SPREADSHEET}.styles+xml`;

/** The styles of a workbook without any: one font, the two fills that every workbook has, one format. */
export function blankStyles(namespace: string): string {
  const el = markup();
  const lists = DEFAULT_STYLES.filter(({ group }) => group !== 'cellXfs').map(({ group, entries }) => {
    const list = entries(el);
    return el(group, { count: list.length }, list.join(''));
  });
  return (
    `${DECLARATION}<styleSheet xmlns="${namespace}">${lists.join('')}` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}

/** A worksheet without cells. */
export function blankSheet(namespace: string): string {
  return (
    `${DECLARATION}<worksheet xmlns="${namespace}"><sheetViews><sheetView workbookViewId="0"></sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}

/** The parts of a workbook that has no sheet yet. */
export function blankSource(): Source {
  const workbook = `<workbook xmlns="${MAIN}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`;
  const types =
    `<Types xmlns="${CONTENT_TYPES}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${STYLES_TYPE}"/></Types>`;
  const parts = new Parts([
    ['[Content_Types].xml', xmlBytes(DECLARATION + types)],
    ['_rels/.rels', relationships('officeDocument', 'xl/workbook.xml')],
    ['xl/workbook.xml', xmlBytes(DECLARATION + workbook)],
    ['xl/_rels/workbook.xml.rels', relationships('styles', 'styles.xml')],
    ['xl/styles.xml', xmlBytes(blankStyles(MAIN))],
  ]);
  return { parts, workbookPath: 'xl/workbook.xml', stylesPath: 'xl/styles.xml', sheetParts: new Map() };
}

function relationships(type: string, target: string): Uint8Array {
  const entry = `<Relationship Id="rId1" Type="${RELATIONSHIP}/${type}" Target="${target}"/>`;
  return xmlBytes(`${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${entry}</Relationships>`);
}
