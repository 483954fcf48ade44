import { readCoded } from '../../../src/pira/reading/lines/coded';
import { linesOf } from '../../../src/pira/reading/lines/lines';
import { contentReader } from '../../../src/pira/reading/lines/content';
import { sheetFromRows } from '../../support/sheet';

test.each([
  ['Missione 011 - Competitività / Programma 005 - Promozione', '011 Competitività | 005 Promozione'],
  ['Missione 011 Programma 005', '011  | 005 '],
  ['Missione 011 – Programma 005 – Promozione', '011  | 005 Promozione'],
  ['Missione: 011 - Competitività; Programma: 005 - Promozione', '011 Competitività | 005 Promozione'],
  ['MISSIONE 011 (Competitività) – PROGRAMMA 005 (Promozione)', '011 Competitività | 005 Promozione'],
  ['011 Competitività - Programma 011.005 Promozione', '011 Competitività | 005 Promozione'],
  ['Missione 11, Programma di spesa n. 5', '011  | 005 '],
  ['Missione 011\nProgramma 005', '011  | 005 '],
  ['M. 011 - P. 005', '011  | 005 '],
  ['Programma 005 della Missione 011', '011  | 005 '],
  ['005 della Missione 011 - Competitività', '011 Competitività | 005 '],
  [`Missione 011 Programma 005 ${'-'.repeat(500)}`, `011 Programma 005 ${'-'.repeat(500)} | `],
  ['001 - Missione 1', '001 Missione 1 | '],
  ['Missione 011 - Programma di lavoro', '011 Programma di lavoro | '],
  ['Missione 033 - Fondi da ripartire', '033 Fondi da ripartire | '],
])('«%s» prints %s', (text, both) => {
  const { lines } = linesOf(sheetFromRows('A', [[text]]), contentReader());
  const { coded, second } = readCoded(lines[0]?.cells ?? []);
  expect(`${coded.code} ${coded.name} | ${second ? `${second.code} ${second.name}` : ''}`).toBe(both);
});

test.each<[readonly (string | number)[], string | null, string, string | null]>([
  [['011 - Competitività e sviluppo'], '011', 'Competitività e sviluppo', null],
  [['11'], '011', '', null],
  [[11], '011', '', null],
  [['Missione 11'], '011', '', null],
  [['Missione 011 – Competitività'], '011', 'Competitività', null],
  [['011 Competitività'], '011', 'Competitività', null],
  [['11.005'], '011', '', '005'],
  [['011-005'], '011', '', '005'],
  [['011.005.001'], '011', '', '005'],
  [['C.001'], '001', '', null],
  [['005', 'Promozione'], '005', 'Promozione', null],
  [['Vigilanza sui mercati'], null, 'Vigilanza sui mercati', null],
  [['Servizi generali,', 'formativi'], null, 'Servizi generali, formativi', null],
  [['-'], null, '', null],
])('%j', (cells, code, name, second) => {
  const { lines } = linesOf(sheetFromRows('A', [cells]), contentReader());
  const read = readCoded(lines[0]?.cells ?? []);
  expect([read.coded.code, read.coded.name, read.second?.code ?? null]).toEqual([code, name, second]);
});
