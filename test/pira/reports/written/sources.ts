import { findings } from '../../../../src/pira/checks';
import { evaluatePlan } from '../../../../src/pira/evaluation/evaluatePlan';
import { DEFAULT_RULES } from '../../../../src/pira/evaluation/rules';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import type { Source } from '../../../../src/pira/reports/source';
import { type CellInput, sheetFromRows } from '../../../support/sheet';
import { seedSource } from '../samplePlan';

const HEAD = [
  'Codice missione',
  'Missione',
  'Codice programma',
  'Programma',
  'Obiettivo',
  'Prospettiva',
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

/** Ratios in several rows, weights, notes, an old name of a programme, a mission of the body's own, rules of its own. */
function ratios(): Source {
  const rows: (readonly CellInput[])[] = [
    [...SERVE, '1. Rispondere', 'Utenti', 'Reclami evasi', 40, 50, '%', 60, '>= 90%', '80%', 'Due assenze'],
    [...SERVE, '2. Pagare', 'Processi', 'Reclami evasi', 27, 30, '%', 40, '>= 90%', '90%', ''],
    [...SERVE, '2. Pagare', 'Processi', 'Fatture pagate', '', '', 'Numero', 100, '< 200', 200, ''],
    ['', 'Territorio', '', '', '3. Ascoltare', '', 'Incontri', '', '', 'Numero', '', '>= 4', '', ''],
  ];
  const sheet = sheetFromRows('PIRA 2024', [['PIRA 2024'], HEAD, ...rows]);
  const plan = readPlan([sheet], { year: null });
  const evaluation = evaluatePlan(plan, { ...DEFAULT_RULES, cap: 1.2 });
  return { plan, evaluation, findings: findings(plan, evaluation, [sheet]), sheets: [sheet] };
}

/** The real plan, and one with what the usual one has not. */
export const SOURCES = { sample: seedSource(), ratios: ratios() };
