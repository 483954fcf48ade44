import { everyYear, threshold, type IndicatorSpec, type ObjectiveSpec, type PlanSpec } from './plan';

const COUNT: IndicatorSpec = {
  name: 'Numero di incontri con le imprese',
  description: 'Misura gli incontri svolti',
  algorithm: 'Conteggio degli incontri a verbale',
  type: 'Indicatore di realizzazione fisica',
  unit: 'Numero',
  source: 'Verbali',
  weight: { text: '40', value: 40 },
  targets: everyYear('>= 8', threshold('>=', 8, 'number')),
  actuals: [],
  bases: [],
  notes: '',
  polarity: '',
  ownStatus: '',
  results: [null, null, null],
};

const SHARE: IndicatorSpec = {
  ...COUNT,
  name: 'N. pratiche evase nei termini su n. pratiche ricevute',
  description: 'Misura il rispetto dei termini',
  algorithm: '',
  type: 'Indicatore di risultato (output)',
  unit: 'Percentuale',
  weight: { text: '60', value: 60 },
  targets: everyYear('>= 90%', threshold('>=', 0.9, 'percent')),
};

const FIRST: ObjectiveSpec = {
  mission: ['012', 'Regolazione dei mercati'],
  programme: [
    '004',
    'Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori',
  ],
  centre: 'Area anagrafica',
  number: 1,
  numberSource: 'printed',
  code: '012.004.001',
  title: 'Semplificare i rapporti con le imprese',
  description: 'Meno passaggi per chi chiede un atto',
  activities: 'Sportello unico, assistenza in linea',
  stakeholders: 'Imprese, professionisti',
  resources: [120000, 120000, 120000],
  indicators: [COUNT, SHARE],
};

const SECOND: ObjectiveSpec = {
  ...FIRST,
  mission: ['016', 'Commercio internazionale ed internazionalizzazione del sistema produttivo'],
  programme: ['005', "Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy"],
  number: 2,
  code: '016.005.002',
  title: 'Accompagnare le imprese sui mercati esteri',
};

/** A plan without a defect. */
export const CLEAN: PlanSpec = {
  year: 2021,
  title: 'Piano degli indicatori e dei risultati attesi di bilancio 2021',
  premise: 'Redatto secondo il D.P.C.M. 18 settembre 2012 e la circolare n. 148213 del 12/9/2013',
  objectives: [FIRST, SECOND],
  matrix: [
    ['012', 1, '012.004.001', FIRST.title],
    ['016', 2, '016.005.002', SECOND.title],
  ],
  observations: [],
};

/** The clean plan with its first objective changed (cells A8, B8, …; mission in row 5, programme in row 6). */
export function withObjective(changes: Partial<ObjectiveSpec>): PlanSpec {
  return { ...CLEAN, objectives: [{ ...FIRST, ...changes }, SECOND] };
}

/** The clean plan with its first indicator changed (row 10). */
export function withIndicator(changes: Partial<IndicatorSpec>): PlanSpec {
  return withObjective({ indicators: [{ ...COUNT, ...changes }, SHARE] });
}

/** The clean plan with its second indicator, a share, changed (row 11). */
export function withShare(changes: Partial<IndicatorSpec>): PlanSpec {
  return withObjective({ indicators: [COUNT, { ...SHARE, ...changes }] });
}

/** The clean plan with all its indicators changed. */
export function withEveryIndicator(changes: Partial<IndicatorSpec>): PlanSpec {
  const objectives = CLEAN.objectives.map((objective) => ({
    ...objective,
    indicators: objective.indicators.map((indicator) => ({ ...indicator, ...changes })),
  }));
  return { ...CLEAN, objectives };
}

/** The clean plan with all its objectives changed. */
export function withEveryObjective(changes: Partial<ObjectiveSpec>): PlanSpec {
  return { ...CLEAN, objectives: CLEAN.objectives.map((objective) => ({ ...objective, ...changes })) };
}

export { COUNT, FIRST, SECOND, SHARE };
