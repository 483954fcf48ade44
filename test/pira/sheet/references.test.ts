import { ownReferences } from '../../../src/pira/sheet/references';
import { areaAddress } from '../../../src/pira/sheet/address';

test.each<[formula: string, areas: string | null]>([
  ['=C5', 'C5'],
  ['=$C$5*1.05', 'C5'],
  ['=C5+D6', 'C5 D6'],
  ['=SUM(C5:C9)', 'C5:C9'],
  ['=SUM(C9:A5)', 'A5:C9'],
  ['=IF(C5>10,"entro C7",D5)', 'C5 D5'],
  ['=ROUND(AA10/LOG10(B2),2)', 'AA10 B2'],
  ['=C5*1.5E+3', 'C5'],
  ['=IF(TRUE,c5,d5)', 'C5 D5'],
  ['=5*2', ''],
  ['=">= "&C5', 'C5'],
  // Anything that is not a cell of the own sheet.
  ['=Dati!C5', null],
  ["='PIRA 2024'!C5+D5", null],
  ['=[1]Dati!C5', null],
  ['=Crescita*C5', null],
  ['=SUM(C:C)', null],
  ['=SUM(5:9)', null],
  ['=#REF!+C5', null],
  ['=SUM(Tabella[Target])', null],
])('%s refers to %s', (formula, areas) => {
  expect(ownReferences(formula)?.map(areaAddress).join(' ') ?? null).toBe(areas);
});
