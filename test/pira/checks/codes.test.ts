import { findings } from '../../../src/pira/checks';
import { CLEAN, FIRST, SECOND, withObjective } from '../../support/cleanPlan';
import { findingsOf } from '../../support/findingsOf';
import { planOf, type PlanSpec } from '../../support/plan';

const OLD_011005 =
  'Regolamentazione, incentivazione dei settori imprenditoriali, riassetti industriali, sperimentazione tecnologica, lotta alla contraffazione, tutela della proprietà industriale';
const NEW_011005 =
  "Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo";

function coded(
  mission: readonly [string | null, string],
  programme: readonly [string | null, string],
): PlanSpec {
  return { ...withObjective({ mission, programme, code: '' }), matrix: [] };
}

const M011 = ['011', 'Competitività e sviluppo delle imprese'] as const;

const cases: readonly [string, PlanSpec, readonly string[]][] = [
  ['the name of the last known year', coded(M011, ['005', NEW_011005]), []],
  [
    'accents, case and final stop aside',
    coded(['011', "COMPETITIVITA' E SVILUPPO DELLE IMPRESE."], ['005', NEW_011005]),
    [],
  ],
  ['a name of earlier years', coded(M011, ['005', OLD_011005]), ['old-name B6']],
  ['a code no mission has', coded(['099', 'Regolazione dei mercati'], FIRST.programme), ['unknown-code A5']],
  ['a code the mission has not', coded(FIRST.mission, ['044', 'Vigilanza']), ['unknown-code A6']],
  [
    'a mission that is not held',
    coded(['029', 'Politiche economico-finanziarie'], ['006', 'Analisi']),
    ['unchecked-mission A5'],
  ],
  [
    'a programme of other years',
    coded(M011, ['004', 'Incentivi alle imprese']),
    ['programme-not-in-year A6'],
  ],
  [
    'the name of another mission',
    coded(['011', 'Regolazione dei mercati'], ['005', NEW_011005]),
    ['name-of-another-code B5'],
  ],
  [
    'the name of another programme',
    coded(FIRST.mission, ['004', 'Indirizzo politico']),
    ['name-of-another-code B6'],
  ],
  [
    'a shortened name',
    coded(['011', 'Competitività delle imprese'], ['005', NEW_011005]),
    ['unofficial-name B5'],
  ],
  ['an unknown name', coded(['012', 'Tutela del consumatore'], FIRST.programme), ['unofficial-name B5']],
  ['a misspelt name', coded(['012', 'Regolazlone dei mercati'], FIRST.programme), ['unofficial-name B5']],
  ['a name cut at its end', coded(M011, ['005', OLD_011005.slice(0, -1)]), ['truncated-name B6']],
  [
    'a name cut at both ends',
    coded(
      ['032', 'Servizi istituzionali e generali delle amministrazioni pubbliche'],
      ['004', 'amenti per le'],
    ),
    ['truncated-name B6'],
  ],
  [
    'e for ed',
    coded(
      ['016', 'Commercio internazionale e internazionalizzazione del sistema produttivo'],
      SECOND.programme,
    ),
    ['name-spelling B5'],
  ],
  ['a programme without a code', coded(FIRST.mission, [null, FIRST.programme[1]]), ['missing-code B6']],
  [
    'a mission without a code',
    coded([null, 'Regolazione dei mercati'], FIRST.programme),
    ['missing-code B5'],
  ],
  ['a code without a name', coded(SECOND.mission, ['005', '']), ['code-without-name A6']],
];

test.each(cases)('%s', (_, spec, expected) => {
  expect(findingsOf(spec)).toEqual(expected);
});

test('a mission that is printed only within the code of its programme needs no name', () => {
  const { plan, sheets } = planOf(coded(FIRST.mission, FIRST.programme));
  const objectives = plan.objectives.map((objective) => ({
    ...objective,
    mission: { ...objective.mission, name: '', nameCell: null, codeCell: objective.programme.codeCell },
  }));
  expect(findings({ ...plan, objectives }, null, sheets)).toEqual([]);
});

const objectiveCases: readonly [string, PlanSpec, readonly string[]][] = [
  [
    'the number of another objective of the programme',
    {
      ...CLEAN,
      matrix: [],
      objectives: [FIRST, { ...FIRST, title: 'Tutelare il mercato', code: '' }],
    },
    ['duplicate-number A15'],
  ],
  ['the same objective on two cards', { ...CLEAN, matrix: [], objectives: [FIRST, FIRST] }, []],
  [
    'no number where others have one',
    withObjective({ numberSource: 'reclassification' }),
    ['missing-number A8'],
  ],
  [
    'no numbers at all',
    {
      ...CLEAN,
      matrix: [],
      objectives: CLEAN.objectives.map((o) => ({ ...o, number: null, numberSource: null, code: '' })),
    },
    [],
  ],
  ['a code of another number', withObjective({ code: '012.004.005' }), ['code-mismatch E8']],
  ['a number of two parts', withObjective({ code: '1.2' }), []],
  ['a number of three parts', withObjective({ code: '1.2.3' }), []],
  ['a code of another mission', withObjective({ code: '016.005.001' }), ['code-mismatch E8']],
  ['a code in another accepted form', withObjective({ code: '12-4-1' }), []],
  [
    'a code in the matrix beside another number',
    {
      ...CLEAN,
      matrix: [
        ['012', 1, '12.004.003', FIRST.title],
        ['016', 2, '16.005.002', SECOND.title],
      ],
    },
    ['code-mismatch A3'],
  ],
  [
    'an objective that the matrix has not',
    { ...CLEAN, matrix: CLEAN.matrix.slice(0, 1) },
    ['matrix-mismatch A15'],
  ],
  [
    'an objective that only the matrix has',
    {
      ...CLEAN,
      matrix: [...CLEAN.matrix, ['033', 3, '033.001.003', 'Fondi di riserva da ripartire']],
    },
    ['matrix-mismatch B5'],
  ],
  [
    'codes for some objectives of the matrix',
    {
      ...CLEAN,
      matrix: [
        ['012', 1, '012.004.001', FIRST.title],
        ['016', 2, '', SECOND.title],
      ],
    },
    ['matrix-codes B4'],
  ],
  [
    'a number left out',
    {
      ...CLEAN,
      matrix: [],
      objectives: [FIRST, SECOND, { ...SECOND, number: 4, code: '016.005.004', title: 'Formare' }],
    },
    ['number-gap A22'],
  ],
  [
    'numbers of another document',
    { ...CLEAN, matrix: [], objectives: [FIRST, { ...SECOND, number: 9, code: '016.005.009' }] },
    [],
  ],
];

test.each(objectiveCases)('%s', (_, spec, expected) => {
  expect(findingsOf(spec)).toEqual(expected);
});

const fixes: readonly [string, PlanSpec, string | null][] = [
  [
    'a shortened name',
    coded(['011', 'Competitività delle imprese'], ['005', NEW_011005]),
    'Competitività e sviluppo delle imprese',
  ],
  ['a cut name', coded(M011, ['005', NEW_011005.slice(0, -1)]), NEW_011005],
  [
    'a name without its code',
    coded([null, 'Regolazione dei mercati'], FIRST.programme),
    '012 - Regolazione dei mercati',
  ],
  ['a code without its name', coded(SECOND.mission, ['005', '']), `005 - ${SECOND.programme[1]}`],
  ['a code with several names, by the year', coded(M011, ['005', '']), `005 - ${NEW_011005}`],
  ['an unknown name', coded(['012', 'Tutela del consumatore'], FIRST.programme), null],
  [
    'a number known from the matrix',
    withObjective({ numberSource: 'reclassification' }),
    `1. ${FIRST.title}`,
  ],
  ['a number inferred from neighbours', withObjective({ numberSource: 'inferred' }), null],
];

test.each(fixes)('the fix of %s', (_, spec, after) => {
  const { plan, sheets } = planOf(spec);
  expect(findings(plan, null, sheets).map(({ fix }) => fix?.after ?? null)).toEqual([after]);
});
