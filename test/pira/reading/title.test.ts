import { contentReader } from '../../../src/pira/reading/lines/content';
import { linesOf } from '../../../src/pira/reading/lines/lines';
import { documentYears, titleOf, yearLine } from '../../../src/pira/reading/lines/title';
import { sheetFromRows } from '../../support/sheet';

type Years = readonly number[];

const words = (count: number): string => 'cifre '.repeat(count / 6);

/** What one line tells: the years of a title or null, those of a line of years, those of a document. */
function years(cells: readonly string[]): readonly (Years | null)[] {
  const [line] = linesOf(sheetFromRows('A', [cells]), contentReader()).lines;
  if (!line) throw new Error('no line');
  return [titleOf(line)?.years ?? null, yearLine(line), documentYears(line)];
}

test.each<[string, readonly string[], Years | null, Years, Years]>([
  ['a title', ['PIRA 2021'], [2021], [], []],
  ['a title in three cells', ['Camera di commercio', 'PIRA', '2021-2023'], [2021, 2022, 2023], [], []],
  ['a title in more cells', ['Camera', 'di commercio', 'PIRA', '2021'], null, [], []],
  ['a title behind three hundred signs', [`PIRA 2021 ${words(300)}`], null, [], []],
  ['a title and a text that is too long to name its year', ['PIRA', `Anno 2021 ${words(300)}`], [], [], []],
  ['years', ['Triennio 2021-2023'], null, [2021, 2022, 2023], [2021, 2022, 2023]],
  ['years in three cells', ['Triennio', '2021', '- 2023'], null, [2021, 2022, 2023], []],
  ['years in more cells', ['Triennio', '2021', '-', '2023'], null, [], []],
  ['a document in three cells', ['Scheda obiettivo', 'anno', '2021'], null, [], [2021]],
  ['a document in more cells', ['Scheda', 'obiettivo', 'anno', '2021'], null, [], []],
  ['a document behind a long text', [`Scheda obiettivo 2021 ${words(150)}`], null, [], []],
  ['a figure beside a document', ['Scheda obiettivo 2021', '40'], null, [], []],
])('%s: the years of a title, of a line of years, of a document', (_, cells, title, line, document) => {
  expect(years(cells)).toEqual([title, line, document]);
});
