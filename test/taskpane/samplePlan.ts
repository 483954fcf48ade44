import type { CellRef } from '../../src/pira/sheet/address';
import type { Finding } from '../../src/pira/checks/finding';
import type { ActualCell, Coded, Field, Indicator, Objective, Plan } from '../../src/pira/plan/plan';
import type { Measure } from '../../src/pira/expressions/measure';
import type { Target, Threshold } from '../../src/pira/expressions/target';

export const SHEET = 'PIRA 2021';
export const TARGET_COLUMN = 5;
export const ACTUAL_COLUMN = 6;
const YEAR = 2021;

export const cellAt = (row: number, column: number): CellRef => ({ sheet: SHEET, row, column });
const field = (text: string, cell: CellRef | null = null): Field => ({ text, cell });
const coded = (code: string, name: string): Coded => ({ code, name, codeCell: null, nameCell: null });

const COMPETITIVENESS = coded('011', 'Competitività e sviluppo delle imprese');
const SERVICES = coded('032', 'Servizi istituzionali e generali delle amministrazioni pubbliche');

function objective(
  id: number,
  mission: Coded,
  programme: Coded,
  title: string,
  perspective: string,
): Objective {
  return {
    id,
    cell: cellAt(id * 10, 0),
    mission,
    programme,
    responsibilityCentre: field('Segretario generale'),
    number: id + 1,
    numberSource: 'printed',
    code: `${mission.code}.${programme.code}.00${id + 1}`,
    printedCode: field(''),
    title: field(title),
    description: field(''),
    activities: field(''),
    perspective: field(perspective),
    stakeholders: field(''),
    resources: [],
    weight: { value: null, field: { text: '', cell: null } },
  };
}

const OBJECTIVES = [
  objective(
    0,
    COMPETITIVENESS,
    coded('005', 'Promozione e attuazione di politiche di sviluppo, competitività e innovazione'),
    'Rafforzare la rete di relazioni con gli attori del territorio',
    'Utenti e territorio',
  ),
  objective(
    1,
    SERVICES,
    coded('004', 'Servizi generali, formativi ed approvvigionamenti'),
    'Ottimizzare oneri e proventi e l’uso delle risorse',
    'Processi interni',
  ),
];

interface Sample {
  readonly name: string;
  readonly target: readonly [text: string, reading: Target];
  readonly actual: readonly [text: string, measure: Measure] | null;
}

const atLeast = (value: number, unit: 'number' | 'percent'): Threshold => ({
  kind: 'threshold',
  operator: '>=',
  value,
  unit,
  assumed: [],
});
const percent = (value: number): Measure => ({ kind: 'quantity', value, unit: 'percent', notes: [] });

const SAMPLES: readonly Sample[] = [
  {
    name: 'Numero medio di associazioni che partecipano alle riunioni del consiglio regionale, con i verbali approvati e pubblicati entro trenta giorni dalla seduta',
    target: ['>= 5', atLeast(5, 'number')],
    actual: ['6', { kind: 'quantity', value: 6, unit: 'number', notes: [] }],
  },
  {
    name: 'Spesa sostenuta su spesa preventivata per le attività promozionali',
    target: ['>= 50%', atLeast(0.5, 'percent')],
    actual: ['48%', percent(0.48)],
  },
  {
    name: 'Appuntamenti del servizio marchi e brevetti',
    target: ['100%', { ...atLeast(1, 'percent'), assumed: ['operator'] }],
    actual: ['30%', percent(0.3)],
  },
  {
    name: 'Indagine sul benessere organizzativo',
    target: ['31/12/2021', { kind: 'deadline', date: '2021-12-31', assumed: [] }],
    actual: null,
  },
  {
    name: '',
    target: ['da definire', { kind: 'unreadable', reason: { code: 'target-empty' } }],
    actual: null,
  },
];

function indicator(id: number, { name, target, actual }: Sample): Indicator {
  const row = 20 + id;
  const measured: ActualCell = {
    year: YEAR,
    cell: cellAt(row, ACTUAL_COLUMN),
    value: actual?.[0] ?? null,
    text: actual?.[0] ?? '',
    format: 'General',
    measure: actual?.[1] ?? { kind: 'not-measured' },
  };
  const of = OBJECTIVES[id % OBJECTIVES.length] ?? objective(9, SERVICES, coded('004', ''), '', '');
  return {
    id,
    cell: cellAt(row, TARGET_COLUMN),
    objective: of,
    responsibilityCentre: of.responsibilityCentre,
    parent: null,
    hidden: false,
    code: field(''),
    name: field(name),
    description: field('Grado di partecipazione'),
    algorithm: field(''),
    type: field('Indicatore di risultato'),
    unit: field('Numero'),
    source: field('Rilevazione interna'),
    weight: { value: null, field: field('') },
    targets: [{ year: YEAR, cell: cellAt(row, TARGET_COLUMN), text: target[0], reading: target[1] }],
    actuals: [measured],
    bases: [],
    interim: [],
    numerators: [],
    denominators: [],
    evidence: { act: field(''), date: field(''), link: field('') },
    notes: field(''),
    polarity: field(''),
    ownStatus: field(''),
    ownAchievement: field(''),
  };
}

/** A small plan with an indicator of every status. */
export const SAMPLE_PLAN: Plan = {
  year: YEAR,
  years: [2020, YEAR],
  title: field('Piano degli indicatori e dei risultati attesi di bilancio', cellAt(0, 0)),
  objectives: OBJECTIVES,
  indicators: SAMPLES.map((sample, id) => indicator(id, sample)),
  tables: [],
  matrix: null,
  observations: [],
  leftOut: [],
  placements: [],
  decisions: [],
  yearChoices: [],
  corrections: [],
};

/** The plan with another measure for one indicator. */
export function withActual(plan: Plan, id: number, text: string, measure: Measure): Plan {
  const indicators = plan.indicators.map((each) =>
    each.id === id
      ? { ...each, actuals: each.actuals.map((cell) => ({ ...cell, text, value: text, measure })) }
      : each,
  );
  return { ...plan, indicators };
}

const finding = (
  rule: Finding['rule'],
  severity: Finding['severity'],
  place: CellRef,
  message: Finding['message'],
  fix: string | null = null,
): Finding => ({
  rule,
  severity,
  place,
  message,
  reason: null,
  identity: `${rule}|${place.row}|${place.column}`,
  fix: fix === null ? null : { cell: place, before: 'Target 2019', after: fix },
  shared: null,
});

const STALE_HEADER = {
  it: 'L’intestazione «Target 2019» è riferita al 2019, il piano al 2021: aggiornarla.',
  en: 'The header “Target 2019” refers to 2019, the plan to 2021: bring it up to date.',
};

export const SAMPLE_FINDINGS: readonly Finding[] = [
  finding('missing-name', 'error', cellAt(24, 0), {
    it: 'L’indicatore non ha nome: scrivere che cosa misura.',
    en: 'The indicator has no name: write what it measures.',
  }),
  finding('unit-mismatch', 'error', cellAt(20, 3), {
    it: 'L’unità di misura è «Percentuale» ma il target è «>= 5»: far concordare unità e target.',
    en: 'The unit of measure is “Percentuale” but the target is “>= 5”: make them agree.',
  }),
  finding('stale-year', 'warning', cellAt(19, 5), STALE_HEADER, 'Target 2021'),
  finding('stale-year', 'warning', cellAt(29, 5), STALE_HEADER, 'Target 2021'),
  finding('decree-day', 'info', cellAt(3, 0), {
    it: 'Il decreto è citato senza giorno («D.P.C.M. settembre 2012»): scrivere 18 davanti al mese.',
    en: 'The decree is cited without its day (“D.P.C.M. settembre 2012”): write 18 before the month.',
  }),
];

/** A plan with so many indicators, the sample's again and again. */
export function longPlan(count: number): Plan {
  const indicators = Array.from({ length: count }, (_, id) => {
    const sample = SAMPLE_PLAN.indicators[id % SAMPLE_PLAN.indicators.length];
    if (sample === undefined) throw new Error('no sample');
    const moved = <Cell extends { readonly cell: CellRef }>(one: Cell): Cell => {
      return { ...one, cell: { ...one.cell, row: 20 + id } };
    };
    const { targets, actuals } = sample;
    return { ...moved(sample), id, targets: targets.map(moved), actuals: actuals.map(moved) };
  });
  return { ...SAMPLE_PLAN, indicators };
}

/** So many findings of one kind, each with its correction. */
export function longFindings(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding('stale-year', 'warning', cellAt(20 + index, 5), STALE_HEADER, 'Target 2021'),
  );
}
