import { matrixDifferences } from '../../../src/pira/reports/reclassification/matrixDifferences';
import { shownName } from '../../../src/pira/reports/reclassification/officialNames';
import { programmesOf } from '../../../src/pira/reports/reclassification/programmes';
import { reclassificationSheet } from '../../../src/pira/reports/reclassification/reclassificationSheet';
import { cellAddress } from '../../../src/pira/sheet/address';
import { outputTexts } from './outputTexts';
import { seedSource } from './samplePlan';

const { plan, evaluation } = seedSource();

test('the real plan is reclassified by mission, programme and number', () => {
  const numbers = programmesOf(plan).map(({ mission, programme, objectives }) => [
    mission,
    programme,
    objectives.map(({ number }) => number),
  ]);
  expect(numbers).toEqual([
    ['011', '005', [1, 2, 3]],
    ['012', '004', [3]],
    ['016', '005', [1]],
    ['032', '004', [4, 5, 6, 7]],
  ]);
});

test('the sheet has the missions in pairs of code and text, and the objectives below with their codes', () => {
  const rows = outputTexts(reclassificationSheet(plan, evaluation)).map((row) =>
    row.filter((text) => text !== ''),
  );
  expect(rows[2]).toEqual([
    'Missione',
    '011',
    'Competitività e sviluppo delle imprese',
    '012',
    'Regolazione dei mercati',
    '016',
    'Commercio internazionale ed internazionalizzazione del sistema produttivo',
    '032',
    'Servizi istituzionali e generali delle amministrazioni pubbliche',
  ]);
  expect(rows[4]?.filter((text) => /^\d{3}\./u.test(text))).toEqual([
    '011.005.001',
    '012.004.003',
    '016.005.001',
    '032.004.004',
  ]);
});

test('the inconsistencies of the plan’s own table are listed, each with its cell', () => {
  const found = (matrixDifferences(plan) ?? []).map(
    ({ kind, cell }) => `${kind} ${cell === null ? '' : cellAddress(cell.row, cell.column)}`,
  );
  expect(found).toEqual([
    'mission-name C14',
    'programme-name C15',
    'mission-name G14',
    'mission-name I14',
    'programme-code I15',
    'programme-name I15',
    'no-code C17',
    'other-code H16',
    'no-code I17',
    'no-number I17',
    'no-code I18',
    'no-code I19',
  ]);
});

test('an objective under another mission, a missing and an extra one are told apart', () => {
  const [first, ...others] = plan.matrix?.entries ?? [];
  const moved = {
    ...plan,
    matrix: plan.matrix && {
      ...plan.matrix,
      entries: [
        ...others.filter(({ number, mission }) => !(mission === '032' && number === 7)),
        ...(first ? [{ ...first, mission: '033' }] : []),
        ...(first
          ? [
              {
                ...first,
                mission: '012',
                number: 9,
                title: { ...first.title, text: 'Un obiettivo mai visto' },
              },
            ]
          : []),
      ],
    },
  };
  const kinds = (matrixDifferences(moved) ?? []).map(({ kind }) => kind);
  expect(kinds).toContain('other-mission');
  expect(kinds).toContain('missing');
  expect(kinds).toContain('extra');
});

const OLD = 'Servizi generali, formativi ed approvvigionamenti per le Amministrazioni pubbliche';
const names: readonly [string, string | null, string[], string, string[]][] = [
  ['032', '004', [OLD], OLD, ['same']],
  ['032', '004', ['amenti per le'], OLD, ['truncated']],
  ['012', null, ['Regolazione dei mercati'], 'Regolazione dei mercati', []],
  ['012', null, [], 'Regolazione dei mercati', []],
  ['012', null, ['Tutela del mercato locale'], 'Tutela del mercato locale', ['none']],
];

test.each(names)('%s-%s printed as %j is shown as %s', (mission, programme, printed, name, remarks) => {
  const shown = shownName(mission, programme, printed, 2021);
  expect(shown.name).toBe(name);
  expect(shown.remarks.map(({ match }) => match)).toEqual(remarks);
});

test('an entry goes with the objective of its number in its mission whatever the titles; a missing one says its cards', () => {
  const [entry] = plan.matrix?.entries ?? [];
  if (entry === undefined || plan.matrix === null) throw new Error('no matrix');
  const matrix = {
    ...plan.matrix,
    missions: [],
    programmes: [],
    entries: [{ ...entry, number: 2, title: { text: 'Zzz kkk', cell: entry.title.cell } }],
  };
  const found = matrixDifferences({ ...plan, matrix }) ?? [];
  expect(found.filter(({ kind }) => kind === 'extra')).toEqual([]);
  const missing = found.filter(({ kind }) => kind === 'missing');
  expect(missing).toHaveLength(plan.objectives.length - 1);
  expect(missing.every(({ inMatrix, inCards }) => inMatrix === '' && inCards !== '')).toBe(true);
});
