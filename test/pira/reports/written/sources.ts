import { findings } from '../../../../src/pira/checks';
import { comparedPlans } from '../../../../src/pira/checks/otherYear/comparedPlans';
import { trendsOf } from '../../../../src/pira/compare/trend';
import { evaluatePlan } from '../../../../src/pira/evaluation/evaluatePlan';
import { DEFAULT_RULES } from '../../../../src/pira/evaluation/rules';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import type { ReportSource } from '../../../../src/pira/reports/source';
import { type CellInput, sheetFromRows } from '../../../support/sheet';
import { seedSource } from '../samplePlan';

const HEAD = [
  'Codice missione',
  'Missione',
  'Codice programma',
  'Programma',
  'Obiettivo',
  'Prospettiva',
  'Codice indicatore',
  'Indicatore',
  'Numeratore',
  'Denominatore',
  'Unità di misura',
  'Peso',
  'Target 2024',
  'Consuntivo 2024',
  'Note',
];
const SERVE = [
  '032',
  'Servizi istituzionali e generali delle amministrazioni pubbliche',
  '004',
  'Servizi generali, formativi ed approvvigionamenti per le Amministrazioni pubbliche',
];

function planOf(year: number, rows: readonly (readonly CellInput[])[]) {
  const head = HEAD.map((title) => title.replace('2024', String(year)));
  const sheet = sheetFromRows(`PIRA ${year}`, [[`PIRA ${year}`], head, ...rows]);
  return { sheet, plan: readPlan([sheet], { year }) };
}

const ASKED = [...SERVE, '2. Pagare', 'Processi', 'R3'];
const SHOWN = ['', '', 'Numero', 100];
/** The same short name under an objective in other words. */
const likely = (objective: string): readonly CellInput[] => [
  ...SERVE,
  objective,
  'Utenti',
  '',
  'Accessi',
  '',
  '',
  'Numero',
  '',
  '>= 7',
  '',
  '',
];

/** The year before: an indicator that may be another now, one that went, one in other words. */
const BEFORE: readonly (readonly CellInput[])[] = [
  [...SERVE, '1. Rispondere', 'Utenti', 'R1', 'Reclami evasi', 40, 50, '%', 60, '>= 85%', '86%', ''],
  [...ASKED, 'Prelievi di prodotti alimentari', ...SHOWN, '>= 20', 22, ''],
  [...SERVE, '2. Pagare', 'Processi', 'R9', 'Fatture contestate e poi pagate', ...SHOWN, '<= 9', 8, ''],
  [...SERVE, '4. Chiudere', 'Processi', 'R8', 'Sedi dismesse', ...SHOWN, '>= 1', 1, ''],
  likely('5. Aprire gli archivi storici'),
  [
    '',
    'Territorio',
    '',
    '',
    '3. Ascoltare',
    '',
    'R5',
    'Incontri tenuti',
    '',
    '',
    'Numero',
    '',
    '>= 4',
    4,
    '',
  ],
];

/** Ratios in several rows, weights, notes, levels, an old name of a programme, a mission of the body's own, rules of its own. */
function ratios(): ReportSource {
  const { sheet, plan } = planOf(2024, [
    [
      ...SERVE,
      '1. Rispondere',
      'Utenti',
      'R1',
      'Reclami evasi',
      40,
      50,
      '%',
      60,
      '>= 90%',
      '80%',
      'Due assenze',
    ],
    [...SERVE, '2. Pagare', 'Processi', 'R2', 'Reclami evasi', 27, 30, '%', 40, '>= 90%', '90%', ''],
    [...ASKED, 'Prelievi di prodotti elettrici', ...SHOWN, '< 200', 200, ''],
    likely('5. Valorizzare gli archivi della Camera'),
    [
      ...SERVE,
      '2. Pagare',
      'Processi',
      'R4',
      'Quota di saldi',
      '',
      '',
      '%',
      '',
      'soglia 70%, target 85%',
      '80%',
      '',
    ],
    [
      '',
      'Territorio',
      '',
      '',
      '3. Ascoltare',
      '',
      'R5',
      'Riunioni tenute',
      '',
      '',
      'Numero',
      '',
      '>= 3',
      '',
      '',
    ],
  ]);
  const evaluation = evaluatePlan(plan, { ...DEFAULT_RULES, cap: 1.2 });
  const former = planOf(2023, BEFORE).plan;
  const ended = { plan: former, evaluation: evaluatePlan(former) };
  return {
    plan,
    evaluation,
    findings: findings(plan, evaluation, [sheet]),
    sheets: [sheet],
    at: '2024-06-30',
    compared: comparedPlans(ended, plan, new Map(), [sheet]),
    trends: trendsOf([ended, { plan, evaluation }], new Map()),
  };
}

/** The real plan, and one with what the usual one has not. */
export const SOURCES = { sample: seedSource(), ratios: ratios() };
