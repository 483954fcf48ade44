import { strToU8, zipSync } from 'fflate';

import { columnLetters } from '../../../pira/sheet/address';
import type { OutputSheet } from '../../../pira/sheet/outputSheet';
import { sheetXml, tableXml } from './sheetPart';
import { StylesPart } from './stylesPart';
import { escapeXml, MAIN, RELATIONS, XML_HEAD } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The day of every part, as Excel itself writes it: what is the same is the same file, whenever it is made. */
const NO_DAY = new Date(1980, 0, 1);

/** An .xlsx file with sheets of ours and nothing else. */
export function workbookFile(outputs: readonly OutputSheet[]): Uint8Array {
  const styles = new StylesPart(outputs);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(outputs),
    '_rels/.rels': relationsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(outputs),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...outputs.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles.toXml(),
  };
  outputs.forEach((output, index) => {
    const number = index + 1;
    parts[`xl/worksheets/sheet${number}.xml`] = sheetXml(output, styles);
    if (output.table === null) return;
    parts[`xl/tables/table${number}.xml`] = tableXml(output, number);
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationsXml([
      ['table', `../tables/table${number}.xml`],
    ]);
  });
  const entries = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: NO_DAY });
}

function contentTypesXml(outputs: readonly OutputSheet[]): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${TYPES}.${type}+xml"/>`;
  const sheets = outputs.flatMap(({ table }, index) => [
    override(`worksheets/sheet${index + 1}.xml`, 'worksheet'),
    ...(table === null ? [] : [override(`tables/table${index + 1}.xml`, 'table')]),
  ]);
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${sheets.join('')}</Types>`
  );
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const relations = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

function workbookXml(outputs: readonly OutputSheet[]): string {
  const sheets = outputs.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = outputs.flatMap(({ name, headRows, page }, index) => {
    if (headRows === null) return [];
    const { first, count } = headRows;
    const sheet = `'${escapeXml(name.replaceAll("'", "''"))}'!`;
    const letters = page.titleColumn === null ? null : columnLetters(page.titleColumn);
    const columns = letters === null ? '' : `${sheet}$${letters}:$${letters},`;
    const lines = `${columns}${sheet}$${first + 1}:$${first + count}`;
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${lines}</definedName>`];
  });
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>` +
    `${titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`}</workbook>`
  );
}
