import { titleWithinYear } from '../../../src/pira/reading/context/withinYear';
import { sheetYear } from '../../../src/pira/reading/context/years';
import { contentReader } from '../../../src/pira/reading/lines/content';
import { linesOf } from '../../../src/pira/reading/lines/lines';
import type { Line } from '../../../src/pira/reading/lines/lines';
import { headingsOver } from '../../../src/pira/reading/tables/headingsOver';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

const lines = (rows: Rows): readonly Line[] => linesOf(sheetFromRows('Foglio', rows), contentReader()).lines;
const others = (count: number): Rows =>
  Array.from({ length: count }, (_, i) => [`Ufficio ${'ABCDEFGH'.charAt(i)}`]);

const TITLE = 'Piano degli indicatori e dei risultati attesi';

test.each<[string, Rows, number]>([
  ['a year in the sixth line below its title', [[TITLE], ...others(5), ['2023']], 2023],
  ['a year in the seventh line below its title', [[TITLE], ...others(6), ['2023']], 2021],
  ['a year in the sixth line of a sheet', [...others(5), ['2023']], 2023],
  ['a year in the seventh line of a sheet', [...others(6), ['2023']], 2021],
  [
    'a year in the sixth line below a second title',
    [[TITLE], ...others(6), [TITLE], ...others(5), ['2023']],
    2023,
  ],
  ['a heading in the sixth line', [...others(5), ['Scheda obiettivo 2023']], 2023],
  ['a heading in the seventh line', [...others(6), ['Scheda obiettivo 2023']], 2021],
])('a sheet tells its year: %s', (_, rows, year) => {
  expect(sheetYear(lines(rows), 'PIRA 2021')).toBe(year);
});

const header = (mark: string): readonly string[] => ['Indicatore', 'Unità', 'Target', `Consuntivo${mark}`];

test.each<[string, Rows, boolean]>([
  ['in its first line', [header(' *')], true],
  ['in its second line', [header(''), ['', '', '', 'valore *']], true],
  ['in its third line', [header(''), ['', '', '', '2024'], ['', '', '', 'valore *']], true],
  [
    'below its third line',
    [header(''), ['', '', '', '2024'], ['', '', '', 'valore'], ['', '', '', '5 *']],
    false,
  ],
  ['nowhere', [header('')], false],
])('a note speaks of the values where the header bears its mark: %s', (_, rows, speaks) => {
  const note = '* dati provvisori';
  expect(titleWithinYear(lines([[note], ...rows]), 'Piano')).toBe(speaks ? note : null);
});

test.each<[string, Rows, readonly string[]]>([
  ['a year', [['Personale'], [2024]], ['2024', 'Personale']],
  ['a figure', [['Personale'], [12]], []],
  ['a limit alone', [['Personale'], ['>= 5']], ['>= 5', 'Personale']],
  ['a limit beside a name', [['Personale'], ['Corsi', '>= 5']], []],
  ['a year beside a name', [['Personale'], ['Corsi', 2024]], ['Corsi', '2024', 'Personale']],
  ['three texts', [['Personale'], ['a', 'b', 'c']], ['a', 'b', 'c', 'Personale']],
  ['four texts', [['Personale'], ['a', 'b', 'c', 'd']], []],
  ['a long text', [['Personale'], ['a'.repeat(201)]], []],
  ['a text not so long', [['Personale'], ['a'.repeat(200)]], ['a'.repeat(200), 'Personale']],
  ['four lines', [['Personale'], ...others(4)], ['Ufficio D', 'Ufficio C', 'Ufficio B', 'Ufficio A']],
])('headings stand over a table up to values: %s', (_, rows, headings) => {
  const all = lines([...rows, ['Indicatore', 'Unità', 'Target', 'Note']]);
  expect(headingsOver(all, rows.length, 0, 3)).toEqual(headings);
});
