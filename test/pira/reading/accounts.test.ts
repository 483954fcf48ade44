import type { LeftOut } from '../../../src/pira/plan/plan';
import { areaAddress, cellAddress } from '../../../src/pira/sheet/address';
import { type Account, accountsOf, sumsOf } from '../../../src/pira/reading/accounts';
import { leftOutList } from '../../../src/pira/reading/leftOutList';
import { readPlan } from '../../../src/pira/reading/readPlan';
import type { Sheet } from '../../../src/pira/sheet/sheet';
import fc from '../../support/fastCheck';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';
import { OWN_FORMAT } from '../../../src/pira/sheet/content';

const accounts = (sheets: readonly Sheet[]): readonly string[] =>
  accountsOf(readPlan(sheets, { year: null }), sheets).map(
    ({ cell, as, of }) =>
      `${cell.sheet}!${cellAddress(cell.row, cell.column)} ${as}${of === null ? '' : ` of ${String(of.row + 1)}`}`,
  );

test('a plan with its block, a remark, a foreign table, our own columns and a hidden sheet', () => {
  const own = { value: 'Scostamento', text: 'Scostamento', format: OWN_FORMAT };
  const plan = sheetFromRows('Piano', [
    ['PIRA 2021'],
    ['Missione', '011 - Competitività'],
    ['Obiettivo', '1. Crescita'],
    ['Indicatore', 'Unità di misura', 'Target 2021', 'Telefono', own],
    ['Incontri', 'Numero', '>= 8', '214', '-2'],
    [],
    ['Costi del personale'],
    ['Voce', 'Previsto', 'Speso'],
    ['Beni', 300, 310],
  ]);
  const hidden = sheetFromRows('Appunti', [['x']], { visible: false });
  expect(accounts([plan, hidden])).toEqual([
    'Piano!A1 title',
    'Piano!A2 header',
    'Piano!B2 mission',
    'Piano!A3 header',
    'Piano!B3 objective',
    'Piano!A4 header',
    'Piano!B4 header',
    'Piano!C4 header',
    'Piano!D4 header',
    'Piano!E4 own',
    'Piano!A5 name of 5',
    'Piano!B5 unit of 5',
    'Piano!C5 target of 5',
    'Piano!D5 leftOut',
    'Piano!E5 own',
    'Piano!A7 leftOut',
    'Piano!A8 leftOut',
    'Piano!B8 leftOut',
    'Piano!C8 leftOut',
    'Piano!A9 leftOut',
    'Piano!B9 leftOut',
    'Piano!C9 leftOut',
    'Appunti!A1 leftOut',
  ]);
});

test('a cell with a label and its value is the value, of the first indicator that it speaks of', () => {
  const card = sheetFromRows('Scheda', [
    ['Missione: 012 - Regolazione dei mercati'],
    ['Obiettivo: Tutela del consumatore'],
    ['Indicatore: Controlli effettuati'],
    ['Target 2021: >= 120'],
    ['Indicatore: Tempi medi'],
    ['Target 2021: <= 12'],
  ]);
  expect(accounts([card])).toEqual([
    'Scheda!A1 mission of 4',
    'Scheda!A2 objective of 4',
    'Scheda!A3 name of 4',
    'Scheda!A4 target of 4',
    'Scheda!A5 name of 6',
    'Scheda!A6 target of 6',
  ]);
});

test.each<[string, string]>([
  ['Missione 012 - Regolazione dei mercati', 'mission'],
  ['Programma: 3 Gestione economica', 'programme'],
  ['Prospettiva: Processi interni', 'perspective'],
  ['Area: Promozione', 'responsibilityCentre'],
  ['CdR: Ufficio Ragioneria', 'responsibilityCentre'],
  ['Obiettivo 1 - Turismo', 'objective'],
])('«%s» over the rows is their %s', (line, as) => {
  const sheet = sheetFromRows('Piano', [[line], ['Indicatore', 'Target 2021'], ['Imprese', '>= 10']]);
  expect(accounts([sheet])[0]).toBe(`Piano!A1 ${as}`);
});

test('a label before the years of a card that stand over their values is a label', () => {
  const card = sheetFromRows('Scheda', [
    ['Obiettivo', 'Digitale'],
    ['Indicatore', 'Corsi'],
    ['Target', 2024, 2025],
    ['', '>= 5', '>= 6'],
  ]);
  expect(accounts([card])).toEqual([
    'Scheda!A1 header',
    'Scheda!B1 objective of 4',
    'Scheda!A2 header',
    'Scheda!B2 name of 4',
    'Scheda!A3 header',
    'Scheda!B3 header',
    'Scheda!C3 header',
    'Scheda!B4 target of 4',
    'Scheda!C4 target of 4',
  ]);
});

test.each<[string, readonly CellInput[][], string]>([
  ['behind a blank row is the title of the next table', [[], ['Servizi al pubblico']], 'Corsi'],
  ['right below a row is no title of the next table', [['', 'svolti in sede']], 'Corsi svolti in sede'],
])('a text alone %s', (_, between, name) => {
  const header = ['Obiettivo', 'Indicatore', 'Target 2024'];
  const rows = [['Digitale', 'Corsi', '>= 5'], ...between, header, ['Registro', 'Pratiche', '>= 6']];
  const { indicators } = readPlan([sheetFromRows('PIRA', [header, ...rows])], { year: null });
  expect(indicators.map((one) => one.name.text)).toEqual([name, 'Pratiche']);
});

test('the tables of another year are left out', () => {
  const of = (year: number, count: number): Sheet =>
    sheetFromRows(`PIRA ${String(year)}`, [
      [`PIRA ${String(year)}`],
      ['Indicatore', `Target ${String(year)}`],
      ...Array.from({ length: count }, (_, i) => [`Imprese ${String(i)}`, '>= 5']),
    ]);
  const read = accounts([of(2022, 1), of(2023, 2)]);
  expect(read.filter((line) => line.startsWith('PIRA 2022!') && line.includes(' of '))).toEqual([]);
  expect(read.filter((line) => line.includes(' target of '))).toHaveLength(2);
});

const piece = fc.constantFrom<CellInput>(
  'Missione',
  '011 - Competitività',
  'Programma',
  'Obiettivo',
  '1. Crescita',
  'Indicatore',
  'Unità di misura',
  'Target 2021',
  'Consuntivo 2021',
  'Numero',
  '>= 5',
  '100%',
  'Imprese',
  'Totale',
  'n.d.',
  'PIRA 2021',
  'Ufficio',
  7,
  2021,
  null,
  null,
);
const rows = fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 12 });

test('each non-empty cell of any sheets has exactly one account, and the sum holds', () => {
  fc.assert(
    fc.property(rows, rows, fc.boolean(), (first, second, visible) => {
      const sheets = [sheetFromRows('A', first), sheetFromRows('B', second, { visible })];
      const found = accountsOf(readPlan(sheets, { year: null }), sheets);
      const filled = sheets.flatMap((sheet) => sheet.values.flat()).filter((value) => value !== null);
      const places = new Set(found.map(({ cell }) => `${cell.sheet}!${cellAddress(cell.row, cell.column)}`));
      expect(places.size).toBe(filled.length);
      const { total, read, headers, context, own, leftOut } = sumsOf(found);
      expect(read + headers + context + own + leftOut).toBe(total);
      expect(total).toBe(filled.length);
    }),
    { numRuns: 400 },
  );
});

test('each cell that was left out stands in one part of the list, and the list names no other', () => {
  fc.assert(
    fc.property(rows, rows, fc.boolean(), (first, second, visible) => {
      const sheets = [sheetFromRows('A', first), sheetFromRows('B', second, { visible })];
      const plan = readPlan(sheets, { year: null });
      const found = accountsOf(plan, sheets);
      const list = leftOutList(plan, found);
      const added = list.filter(({ reason }) => reason === 'around' || reason === 'unread');
      const isIn = ({ cell }: Account, { sheet, area }: LeftOut): boolean =>
        cell.sheet === sheet &&
        cell.row >= area.row &&
        cell.row < area.row + area.rowCount &&
        cell.column >= area.column &&
        cell.column < area.column + area.columnCount;
      for (const one of found)
        if (one.as === 'leftOut') expect(list.some((left) => isIn(one, left))).toBe(true);
        else
          expect(added.filter(({ reason }) => reason === 'around').some((left) => isIn(one, left))).toBe(
            false,
          );
    }),
    { numRuns: 400 },
  );
});

test('what stands around a plan is listed with its first text, and what stands within it column by column', () => {
  const sheets = [
    sheetFromRows('Piano', [
      ['Camera di commercio'],
      ['Piano degli indicatori 2021'],
      ['Indicatore', 'Target 2021', 'Telefono'],
      ['Corsi', '>= 8', '214'],
      ['Visite', '>= 5', '215'],
      ['Totale', 2],
      [],
      ['(*) valore calcolato'],
    ]),
  ];
  const plan = readPlan(sheets, { year: null });
  const list = leftOutList(
    plan,
    accountsOf(plan, sheets),
    ({ row, column }) => sheets[0]?.texts[row]?.[column] ?? '',
  );
  expect(list.map(({ area, reason, title }) => `${areaAddress(area)} ${reason} ${title}`)).toEqual([
    'A1 around Camera di commercio',
    'C4:C5 unread 214',
    'A6:B8 around Totale',
  ]);
});

test('the least and the greatest value of a range are both a target', () => {
  const range = sheetFromRows('Piano', [
    ['Indicatore', 'Target min 2024', 'Target max 2024'],
    ['Giorni', 15, 21],
    ['Gare', null, 9],
  ]);
  expect(accounts([range]).slice(3)).toEqual([
    'Piano!A2 name of 2',
    'Piano!B2 target of 2',
    'Piano!C2 target of 2',
    'Piano!A3 name of 3',
    'Piano!C3 target of 3',
  ]);
});

test('every cell that a plan points at has an account that is not left out', () => {
  fc.assert(
    fc.property(rows, (grid) => {
      const sheets = [sheetFromRows('A', grid)];
      const plan = readPlan(sheets, { year: null });
      const left = new Set(
        accountsOf(plan, sheets).flatMap(({ cell, as }) =>
          as === 'leftOut' ? [cellAddress(cell.row, cell.column)] : [],
        ),
      );
      const used = plan.indicators.flatMap(({ name, unit, targets, actuals }) =>
        [name.cell, unit.cell, ...[...targets, ...actuals].map(({ cell }) => cell)].flatMap((cell) =>
          cell === null ? [] : [cellAddress(cell.row, cell.column)],
        ),
      );
      expect(used.filter((cell) => left.has(cell))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
