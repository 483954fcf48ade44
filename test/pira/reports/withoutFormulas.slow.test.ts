import Papa from 'papaparse';

import { copyText } from '../../../src/excel/publish/copyText';
import { withoutFormulas } from '../../../src/pira/reports/withoutFormulas';
import { formulasOfText } from '../../support/libreOffice';

jest.setTimeout(120_000);

const FORMULAS = [
  '=1+1',
  '＝1+1',
  '@SUM(1;1)',
  "=cmd|'/c calc'!A0",
  '=HYPERLINK("http://x";"y")',
  '-1+cmd|x!A0',
];

/** What stands around a formula so that it begins a cell for somebody. */
const AROUND: readonly ((formula: string) => string)[] = [
  (formula) => formula,
  ...[' ', '\t', '\u00a0', '\u0001', '\r\n', '"', '""', "'", '“'].map(
    (before) => (formula: string) => before + formula,
  ),
  ...[',', '; ', '\t', '\n', '|', ' ', ',\u0001', '";', '", "', ',"b,', ",'"].map(
    (before) => (formula: string) => `Imprese${before}${formula}`,
  ),
  (formula) => `Imprese,"${formula}"`,
];

const TEXTS = AROUND.flatMap((around) => FORMULAS.map(around));
const FILE = { delimiter: ';', newline: '\r\n' };

test.each([',', ';', '\t', '|', ' ', ',;\t'])(
  'LibreOffice runs none of what is given away, cells divided by %j',
  (separators) => {
    expect(
      formulasOfText(
        Papa.unparse(
          TEXTS.map((text) => ['x', text, 'y']),
          FILE,
        ),
        separators,
      ),
    ).not.toEqual([]);
    const inert = Papa.unparse(
      TEXTS.map((text) => ['x', withoutFormulas(text), 'y']),
      FILE,
    );
    expect(formulasOfText(inert, separators)).toEqual([]);
    const cells = TEXTS.map((text) => ({
      content: { kind: 'text' as const, text },
      format: '@',
      style: 'text' as const,
    }));
    const copied = copyText({ rows: cells.map((cell) => ({ cells: [cell, cell], height: 15 })) });
    expect(formulasOfText(copied, separators)).toEqual([]);
  },
);
