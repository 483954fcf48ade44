import { readPlan } from '../../../src/pira/reading/readPlan';
import type { CellInput } from '../../support/sheet';
import { sheetFromRows } from '../../support/sheet';
import fc from '../../support/fastCheck';

const HEADER = ['Obiettivo', 'Indicatore', 'Unità di misura', 'Target 2021', 'Consuntivo 2021', 'Note'];
const name = fc.constantFrom(
  'Corsi',
  'N. missioni',
  'Programmi avviati',
  'Obiettivi',
  'Indicatori pubblicati',
  'Interventi',
  'Utenti',
  'Totale imprese',
  'Titolo',
  'Target',
  'Risultato',
  'Segue corso',
  'Nota informativa',
);
const row = fc.tuple(
  fc.constantFrom(null, '1. Credito', 'Estero', '011.005.002 Turismo'),
  name,
  fc.constantFrom(null, 'Numero', '%', 'giorni'),
  fc.constantFrom('>= 4', '12', '100%', 'entro il 31/12/2021', 'sì', 7),
  fc.constantFrom(null, 3, '90%', 'n.d.', 'sì'),
  fc.constantFrom(null, 'annullata per covid', 'dato stimato'),
);

/** Every text and every place, as "row,column", that a plan holds. */
function heldIn(value: unknown, held = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') held.add(value);
  if (typeof value !== 'object' || value === null) return held;
  if ('row' in value && 'column' in value) held.add(`${String(value.row)},${String(value.column)}`);
  for (const part of Object.values(value)) heldIn(part, held);
  return held;
}

test('every filled cell of a table is in a field or is noted', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const all: (readonly CellInput[])[] = [HEADER, ...rows];
      const { indicators, objectives, observations } = readPlan([sheetFromRows('PIRA', all)], { year: null });
      const held = heldIn({ indicators, objectives, observations });
      const lost = rows.flatMap((cells, at) =>
        cells.flatMap((cell, column) => {
          const isHeld =
            cell === null || held.has(`${at + 1},${column}`) || [...held].some((text) => isIn(cell, text));
          return isHeld ? [] : [`${at + 1},${column} ${cell}`];
        }),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Whether a field holds a cell's text; the number before a title is taken from it. */
function isIn(cell: string | number, text: string): boolean {
  return text.length > 1 && String(cell).replace(/^[\d.]+ /, '') === text;
}

const BY_DAY = ['Obiettivo operativo', 'Azione', 'Indicatore di risultato', 'Scadenza', 'Responsabile'];
const TARGET_FIRST = ['Target 2021', 'Indicatore', 'Algoritmo', 'Obiettivo', 'Centro di responsabilità'];
const BARE = ['Indicatore', 'Descrizione', 'Fonte', 'Valore 2020', 'Target 2021', 'Risorse'];

test.each<readonly [header: readonly string[], row: readonly CellInput[], name: string]>([
  [
    BY_DAY,
    ['Bilancio', 'Consuntivo', 'Approvazione del consuntivo', '30/04/2021', 'Ragioneria'],
    'Approvazione del consuntivo',
  ],
  [
    BY_DAY,
    ['Monitoraggio', 'Piano anticorruzione', 'Imprese assistite', '30/06/2021', 'Dirigente area 1'],
    'Imprese assistite',
  ],
  [BY_DAY, ['1. Credito', 'Promozione', 'Missione', '30/04/2021', 'Dirigente area 1'], 'Missione'],
  [BY_DAY, [null, null, 'Piano della performance', 'entro giugno', null], 'Piano della performance'],
  [TARGET_FIRST, ['n.d.', 'Tempo medio di evasione', null, null, null], 'Tempo medio di evasione'],
  [BARE, ['Piano della performance', null, null, null, 'n.d.', '€ 3.500'], 'Piano della performance'],
  [BARE, ['Piano della performance', null, null, '45%', '>= 50%', null], 'Piano della performance'],
])('under %j the row %j is the indicator «%s», and the rows below go on', (header, cells, called) => {
  const plain = cells.map((cell, column) =>
    header[column]?.startsWith('Indicatore') ? 'Corsi svolti' : cell,
  );
  const { indicators } = readPlan([sheetFromRows('PIRA 2021', [header, plain, cells, plain])], {
    year: null,
  });
  expect(indicators.map(({ name: { text } }) => text)).toEqual(['Corsi svolti', called, 'Corsi svolti']);
});
