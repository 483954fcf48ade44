import type { Plan } from '../../../src/pira/plan/plan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';
import fc from '../../support/fastCheck';

const read = (rows: readonly (readonly CellInput[])[], at = { row: 0, column: 0 }): Plan =>
  readPlan([sheetFromRows('PIRA 2021', rows, { at })], { year: null });

/** A text with its blanks made alike. */
const folded = (text: string): string => text.split(/\s+/u).join(' ').trim();

/** What a plan says, without where it says it. */
function said(plan: Plan): object[] {
  return plan.indicators.map((indicator) => ({
    mission: [indicator.objective.mission.code, indicator.objective.mission.name],
    programme: [indicator.objective.programme.code, indicator.objective.programme.name],
    objective: [indicator.objective.number, indicator.objective.title.text],
    fields: [indicator.name, indicator.description, indicator.type, indicator.unit, indicator.source].map(
      ({ text }) => text,
    ),
    targets: indicator.targets.map(({ year, text }) => [year, text]),
    actuals: indicator.actuals.map(({ year, text }) => [year, text]),
  }));
}

const words = fc.constantFrom(
  'Indicatore',
  'Target 2021',
  'Unità di misura',
  'Fonte',
  'Obiettivo',
  'Missione',
  'Programma',
  'Peso',
  '011 - Competitività',
  '005',
  '3. Potenziare',
  'Numero',
  'Percentuale',
  'Bilancio',
  '>= 5',
  '100%',
  '2021',
  '31/12/2021',
  'Totale',
  '-',
  'n.d.',
  '***8***',
  'Indicatore di risultato',
  'Stake Holders',
  'Nota: prova',
);
const cell: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: words },
  fc.string({ maxLength: 60, unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const grid = (of: fc.Arbitrary<CellInput>): fc.Arbitrary<CellInput[][]> =>
  fc.array(fc.array(of, { maxLength: 9 }), { maxLength: 14 });

const plain = fc.stringMatching(/^[B-Fb-f]{3,9}( [b-f]{2,8}){1,3}$/);
const indicator = fc.record({
  name: plain,
  unit: fc.constantFrom('Numero', 'Percentuale', 'gg.'),
  target: fc.constantFrom('>= 5', '>=50%', '<= 10', 'entro il 31/12/2021', '100%'),
  actual: fc.constantFrom(null, 6, '52%'),
});
const block = fc.record({
  mission: fc
    .integer({ min: 1, max: 99 })
    .map((code) => `0${String(code).padStart(2, '0')} - Missione ${code}`),
  objective: plain,
  number: fc.integer({ min: 1, max: 40 }),
  indicators: fc.array(indicator, { minLength: 1, maxLength: 4 }),
});
type Block = typeof block extends fc.Arbitrary<infer T> ? T : never;

const HEADER = ['Indicatore', 'Unità di misura', 'Target 2021', 'Consuntivo 2021'];
const blockRows = ({ mission, objective, number, indicators }: Block): CellInput[][] => [
  ['Missione', mission],
  ['Programma', '005'],
  ['Obiettivo', 'Portatori di interesse'],
  [`${number}. ${objective}`, 'Imprese'],
  HEADER,
  ...indicators.map(({ name, unit, target, actual }) => [name, unit, target, actual]),
];
const blocks = fc.uniqueArray(block, { minLength: 1, maxLength: 4, selector: ({ mission }) => mission });

describe('whatever the sheet holds', () => {
  test('any grid is read without a failure, and what is read stands in it', () => {
    fc.assert(
      fc.property(grid(cell), (rows) => {
        const plan = read(rows);
        for (const { cell: place, targets } of plan.indicators) {
          expect(rows[place.row]).toBeDefined();
          for (const { cell: at, text } of targets) {
            const [input, ...beside] = rows[at.row]?.slice(at.column) ?? [];
            // A target may lie over several cells: "<=" beside "10".
            const inRow = [input, ...beside].filter((one) => typeof one === 'string').join(' ');
            if (typeof input === 'string') expect(folded(inRow)).toContain(folded(text));
            else expect(['number', 'boolean']).toContain(typeof input);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('no indicator comes from cells without a label', () => {
    const unlabelled = fc.oneof(
      fc.constant(null),
      plain,
      fc.integer(),
      fc.constantFrom('>= 5', '100%', 'Numero'),
    );
    fc.assert(
      fc.property(grid(unlabelled), (rows) => {
        expect(read(rows).indicators).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('where a plan stands changes only its addresses', () => {
  test('moved', () => {
    fc.assert(
      fc.property(blocks, fc.nat(50), fc.nat(20), (all, row, column) => {
        const rows = all.flatMap(blockRows);
        expect(said(read(rows, { row, column }))).toEqual(said(read(rows)));
      }),
      { numRuns: 60 },
    );
  });

  test('with blank rows and columns', () => {
    fc.assert(
      fc.property(blocks, fc.nat(3), fc.nat(2), (all, rowsBetween, columnsBefore) => {
        const gap = Array.from({ length: rowsBetween }, (): CellInput[] => []);
        const spread = all.flatMap((one) => [...gap, ...blockRows(one)]);
        const wide = spread.map((row) => [...Array.from({ length: columnsBefore }, () => null), ...row]);
        expect(said(read(wide))).toEqual(said(read(all.flatMap(blockRows))));
      }),
      { numRuns: 60 },
    );
  });

  test('with its blocks in another order', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const byText = (plan: Plan): string[] =>
          said(plan)
            .map((one) => JSON.stringify(one))
            .toSorted();
        const turned = [...all].toReversed().flatMap(blockRows);
        expect(byText(read(turned))).toEqual(byText(read(all.flatMap(blockRows))));
      }),
      { numRuns: 60 },
    );
  });
});

test('every indicator of a block is read with every field', () => {
  fc.assert(
    fc.property(blocks, (all) => {
      const expected = all.flatMap(({ mission, objective, number, indicators }) =>
        indicators.map(({ name, unit, target, actual }) => ({
          mission: [mission.slice(0, 3), mission.slice(6)],
          programme: ['005', ''],
          objective: [number, objective],
          fields: [name, '', '', unit, ''],
          targets: [[2021, target]],
          actuals: actual === null ? [] : [[2021, String(actual)]],
        })),
      );
      expect(said(read(all.flatMap(blockRows)))).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

test('the cost grows with the rows, not with their square', () => {
  const rowsOf = (count: number): CellInput[][] => [
    ['Missione', 'Obiettivo', 'Indicatore', 'Unità di misura', 'Target 2021'],
    ...Array.from({ length: count }, (_, i): CellInput[] => [
      i % 10 === 0 ? '011 - Competitività' : null,
      i % 10 === 0 ? `Obiettivo di crescita ${i}` : null,
      `Imprese coinvolte ${i}`,
      'Numero',
      '>= 5',
    ]),
  ];
  const cost = (count: number): number => {
    const rows = rowsOf(count);
    const times = [0, 1].map(() => {
      const start = process.cpuUsage();
      expect(read(rows).indicators).toHaveLength(count);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    });
    return Math.min(...times);
  };
  cost(500);
  expect(cost(3200) / cost(800)).toBeLessThan(10);
});
