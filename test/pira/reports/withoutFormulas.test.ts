import Papa from 'papaparse';

import { copyText } from '../../../src/excel/publish/copyText';
import { withoutFormulas } from '../../../src/pira/reports/withoutFormulas';
import fc from '../../support/fastCheck';

test.each([
  ['=1+1', "'=1+1"],
  ['+39 055', "'+39 055"],
  ['-2 punti', "'-2 punti"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=cmd|x', "'\t'=cmd|x"],
  ['＝1+1', "'＝1+1"],
  ['－1', "'－1"],
  ['"=1+1"', '\'"=1+1"'],
  ["'=1+1", "''=1+1"],
  ['Imprese,=cmd|x', "Imprese,'=cmd|x"],
  ['Imprese; =cmd|x', "Imprese; '=cmd|x"],
  ['Imprese\n=cmd|x', "Imprese\n'=cmd|x"],
  ['Imprese,"=cmd|x"', 'Imprese,\'"=cmd|x"'],
  ['Imprese|@SUM(A1)', "Imprese|'@SUM(A1)"],
  ["Imprese =cmd|'/c calc'!A0", "Imprese '=cmd|'/c calc'!A0"],
  ['Imprese "=cmd"', 'Imprese \'"=cmd"'],
  ['Imprese +cmd|x', "Imprese '+cmd|x"],
  ['Imprese @SUM(A1)', "Imprese '@SUM(A1)"],
  [' @,', "' '@,"],
  ['Imprese -, @5', "Imprese '-, '@5"],
  ['Imprese +1+cmd|x', "Imprese '+1+cmd|x"],
  ['tel. +39 055 o -3,5% (-2) a = b -- c', 'tel. +39 055 o -3,5% (-2) a = b -- c'],
  ['Promozione; turismo', 'Promozione; turismo'],
  ['Area 1 - Ufficio', 'Area 1 - Ufficio'],
  ['>= 5', '>= 5'],
  ['L’efficienza, +20', "L’efficienza, '+20"],
])('%j is given away as %j', (text, expected) => {
  expect(withoutFormulas(text)).toBe(expected);
});

/** What is a formula for a spreadsheet: a sign before something, whatever blanks stand before it; a number is none. */
const isLive = (cell: string) =>
  /^\s*[=+\-@＝＋－＠].*[\p{L}\d]/su.test(cell) && !/^\s*[+-]?[\d.,]+\s*$/u.test(cell);

const SEPARATORS = [',', ';', '\t', '|', ' '];
const piece = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '＝',
  '"',
  "'",
  ',',
  ';',
  '\t',
  '|',
  '\n',
  ' ',
  'cmd',
  '“',
  'A1',
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

test('no cell of a CSV file is a formula, whichever separator is taken', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      (rows) => {
        const csv = Papa.unparse(
          rows.map((row) => row.map(withoutFormulas)),
          { delimiter: ';', newline: '\r\n' },
        );
        for (const delimiter of SEPARATORS)
          for (const quoteChar of ['"', '\u0000'])
            expect(Papa.parse<string[]>(csv, { delimiter, quoteChar }).data.flat().filter(isLive)).toEqual(
              [],
            );
      },
    ),
    { numRuns: 300 },
  );
});

test('a quote at the start takes in nothing, also where a sign behind it was made inert', () => {
  const content = { kind: 'text', text: '" = =' } as const;
  const cells = [{ content, format: '@', style: 'text' as const }];
  expect(copyText({ rows: [{ cells, height: 15 }] })).toBe(`'" = '=`);
});

test('no cell that is pasted is a formula, and none takes in its neighbours', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
      const cells = texts.map((one) => ({
        content: { kind: 'text' as const, text: one },
        format: '@',
        style: 'text' as const,
      }));
      const copied = copyText({ rows: [{ cells, height: 15 }] });
      const pasted = Papa.parse<string[]>(copied, { delimiter: '\t' }).data.flat();
      expect(pasted.filter(isLive)).toEqual([]);
      expect(pasted.length).toBeLessThanOrEqual(texts.length);
    }),
    { numRuns: 300 },
  );
});
