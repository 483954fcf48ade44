import { readCoded } from '../../../src/pira/reading/coded';
import { linesOf } from '../../../src/pira/reading/lines';
import { traitsReader } from '../../../src/pira/reading/traits';
import { sheetFromRows } from '../../support/sheet';

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
  const { lines } = linesOf(sheetFromRows('A', [cells]), traitsReader());
  const read = readCoded(lines[0]?.cells ?? []);
  expect([read.coded.code, read.coded.name, read.second?.code ?? null]).toEqual([code, name, second]);
});
