import { collectionSheets } from '../../../src/pira/reports/collection/collectionSheet';
import { WIDEST_PAGE, widthOf } from '../../../src/pira/reports/paper/pages';
import type { CellInput } from '../../support/sheet';
import { HEAD, PLAN, planOf } from './collected';

const LONG =
  'Numero di imprese che hanno ricevuto assistenza specialistica per la digitalizzazione, l’internazionalizzazione e l’orientamento al lavoro presso gli sportelli territoriali';
const LONG_PLAN: readonly (readonly CellInput[])[] = [
  ['Piano degli indicatori e dei risultati attesi 2024'],
  ['Centro di responsabilità', 'Area Promozione, Internazionalizzazione e Servizi digitali alle imprese'],
  ['Obiettivo', '1. Sostenere la crescita, la transizione digitale e l’internazionalizzazione delle imprese'],
  HEAD,
  [LONG, `${LONG} / ${LONG}`, 'Punteggio medio su scala da 1 a 10 (customer satisfaction)', '>= 7,5', null],
  [`${LONG} ammesse`, LONG, 'Data', 'entro il 31/12/2024', null],
];

test.each([
  ['a usual plan', PLAN],
  ['a plan of long texts', LONG_PLAN],
])('the sheet of %s is printed on pages of one width, in texts of eight points at least', (_what, rows) => {
  const { plan, evaluation } = planOf(rows);
  for (const { sheet } of collectionSheets(plan, evaluation)) {
    const shown = sheet.widths.filter((_, column) => !sheet.protection?.hiddenColumns.includes(column));
    expect(widthOf(shown)).toBeLessThanOrEqual(WIDEST_PAGE);
    expect(sheet.page.scale).toBeGreaterThanOrEqual(80);
    const cells = sheet.rows[sheet.headRows?.first ?? -1]?.cells ?? [];
    expect(cells.map((cell) => (cell?.content.kind === 'text' ? cell.content.text : ''))).toContain(
      'Consuntivo',
    );
  }
});
