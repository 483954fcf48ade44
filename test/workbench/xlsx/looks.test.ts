import type { BookCell } from '../../../src/workbench/book/cell';
import { PLAIN_FORMAT, type CellFormat } from '../../../src/workbench/book/cellFormat';
import { openExcel } from '../../../src/workbench/office/nodeExcel';
import { saveBook } from '../../../src/workbench/xlsx/saveBook';
import { loaded, MAIN, partsOf, relationships, smallFile, worksheet } from './files';

const ONE_CELL = worksheet('<row r="1"><c r="A1" s="1"/></row>');

/** A file whose cell A1 has this fill and these borders. */
function styled(fill: string, border = '<border/>'): Uint8Array {
  return smallFile(ONE_CELL, {
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/><fill/><fill>${fill}</fill></fills><borders><border/>${border}</borders><cellXfs><xf/><xf fillId="2" borderId="1"/></cellXfs></styleSheet>`,
  });
}

function formatOf(file: Uint8Array): CellFormat {
  return loaded(file).styles.format(1);
}

const RED = '<fgColor rgb="FFFF0000"/>';
const BLUE = '<bgColor rgb="FF0000FF"/>';
const stops =
  '<stop position="0"><color rgb="FF000000"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop>';

test.each<readonly [string, Partial<CellFormat>]>([
  ['', { fillColor: null }],
  ['<patternFill patternType="none"/>', { fillColor: null }],
  [`<patternFill patternType="solid">${RED}${BLUE}</patternFill>`, { fillColor: '#FF0000' }],
  [`<patternFill patternType="mediumGray">${RED}${BLUE}</patternFill>`, { fillColor: '#800080' }],
  [`<patternFill patternType="darkGray">${RED}${BLUE}</patternFill>`, { fillColor: '#BF0040' }],
  ['<patternFill patternType="gray125"/>', { fillColor: '#DFDFDF' }],
  ['<patternFill patternType="lightUp"><fgColor indexed="64"/></patternFill>', { fillColor: '#BFBFBF' }],
  [`<gradientFill degree="90">${stops}</gradientFill>`, { fillColor: '#808080' }],
  ['<gradientFill/>', { fillColor: null }],
])('reads the fill %s', (fill, expected) => {
  expect(formatOf(styled(fill))).toEqual({ ...PLAIN_FORMAT, ...expected });
});

const SHARED =
  '<si><t>solo</t></si><si><r><t xml:space="preserve">Area </t></r><r><rPr><b/><vertAlign val="superscript"/><sz val="8"/><color rgb="FFFF0000"/><rFont val="Arial"/></rPr><t>m2</t></r></si>';
const RUNS: BookCell['runs'] = [
  { text: 'Area ', font: {}, position: 'baseline' },
  {
    text: 'm2',
    font: {
      fontName: 'Arial',
      fontSize: 8,
      fontColor: '#FF0000',
      bold: true,
      italic: false,
      strikethrough: false,
      underline: 'none',
    },
    position: 'superscript',
  },
];

/** Three cells: a plain text, one in several fonts, one in several fonts of its own. */
function fileOfTexts(): Uint8Array {
  const own = SHARED.slice(SHARED.lastIndexOf('<si>') + 4, -5);
  const cells = `<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is>${own}</is></c>`;
  return smallFile(worksheet(`<row r="1">${cells}</row>`), {
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${SHARED}</sst>`,
  });
}

test('reads the pieces of a text in several fonts, until its content is edited', () => {
  const book = loaded(fileOfTexts());
  const [sheet] = book.worksheets;
  const runs = (column: number) => sheet?.cells.get(0, column)?.runs;
  expect([0, 1, 2].map(runs)).toEqual([undefined, RUNS, RUNS]);
  sheet?.cells.setStyle(0, 1, book.styles.with(0, { bold: true }));
  expect(runs(1)).toEqual(RUNS);
  expect(partsOf(saveBook(book))['xl/worksheets/sheet1.xml']).toContain('t="s"');
  sheet?.cells.setContent(0, 1, { value: 'nuovo', formula: null }, 0);
  expect(runs(1)).toBeUndefined();
});

test('tells apart texts in one font and in several although their cells have one style', async () => {
  const excel = openExcel(loaded(fileOfTexts()));
  const bold = await excel.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getFirst().getRange('A1:D1');
    const answer = cells.getCellProperties({ format: { font: { bold: true } } });
    await context.sync();
    return answer.value.flat().map(({ format }) => format?.font?.bold);
  });
  excel.close();
  expect(bold).toEqual([false, null, null, false]);
});
