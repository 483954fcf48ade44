import type { CellInput } from './sheet';
import fc from './fastCheck';

/** What an indicator says, by field; targets and actuals by year. */
export interface StatedPlan {
  readonly mission: string;
  readonly programme: string;
  readonly objective: string;
  readonly name: string;
  readonly unit: string;
  readonly source: string;
  readonly weight: number;
  readonly targets: readonly (readonly [year: number, text: string])[];
  readonly actual: string;
}

/** A plan and the rows of a sheet that says it in some layout. */
export interface LaidOutPlan {
  readonly said: readonly StatedPlan[];
  readonly rows: readonly (readonly CellInput[])[];
}

type Field =
  'mission' | 'programme' | 'objective' | 'name' | 'unit' | 'source' | 'weight' | 'target' | 'actual';

/** What bodies call the columns; %Y stands for the year. */
const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  mission: ['Missione', 'MISSIONE', 'Missione di spesa', 'Missioni'],
  programme: ['Programma', 'Programma di spesa', 'PROGRAMMI'],
  objective: ['Obiettivo', 'Obiettivo operativo', 'OBIETTIVI', 'Ob. operativo'],
  name: [
    'Indicatore',
    'KPI',
    'Indicatori di performance',
    'INDICATORE',
    'Denominazione\nindicatore',
    'Metrica',
  ],
  unit: ['Unità di misura', 'U.M.', 'Unita’ di misura', 'UNITÀ DI\nMISURA'],
  source: ['Fonte', 'Fonte dei dati', 'Fonte di verifica'],
  weight: ['Peso', 'Peso %', 'Peso indicatore'],
  target: [
    'Target %Y',
    'Valore atteso %Y',
    '%Y Target',
    'Valore obiettivo al 31/12/%Y',
    'Risultato atteso %Y',
    'TARGET\nANNO %Y',
  ],
  actual: ['Consuntivo %Y', 'Valore raggiunto al 31/12/%Y', 'Risultato %Y', 'Valore rilevato %Y'],
};
const YEAR = 2023;

const word = fc.constantFrom(
  'imprese',
  'bandi',
  'fiere',
  'corsi',
  'controlli',
  'reclami',
  'pratiche',
  'visure',
  'sanzioni',
);
const tail = fc.constantFrom(
  'assistite',
  'svolti',
  'evasi nei termini',
  'pubblicati sul portale',
  'con esito positivo',
);
const phrase = fc
  .tuple(word, tail, fc.integer({ min: 1, max: 99 }))
  .map(([a, b, n]) => `Quota ${n} di ${a} ${b}`);
const target = fc.constantFrom(
  '>= 5',
  '<= 10',
  '>= 50%',
  '<= 12 gg',
  '100%',
  '7',
  'entro il 31/12/2023',
  '>= 1.250',
);
const actual = fc.constantFrom('6', '8,5', '52%', '12 gg', '30/11/2023', '1.300');

const indicator = fc.record({
  name: phrase,
  unit: fc.constantFrom('Numero', 'Percentuale', 'Giorni'),
  source: fc.constantFrom('CRM camerale', 'Registro interno', 'Protocollo'),
  weight: fc.integer({ min: 5, max: 95 }),
  targets: fc.tuple(target, target, target),
  actual,
});
const objective = fc.record({
  title: phrase.map((text) => text.replace('Quota', 'Migliorare')),
  indicators: fc.uniqueArray(indicator, { minLength: 1, maxLength: 3, selector: ({ name }) => name }),
});
const part = fc.record({
  place: fc.constantFrom(
    ['011 - Competitività e sviluppo delle imprese', '005 - Promozione'] as const,
    ['012 - Regolazione dei mercati', '004 - Vigilanza sui mercati'] as const,
    ['016 - Commercio internazionale', '005 - Sostegno all’estero'] as const,
  ),
  objectives: fc.uniqueArray(objective, { minLength: 1, maxLength: 3, selector: ({ title }) => title }),
});
const plan = fc
  .uniqueArray(part, { minLength: 1, maxLength: 3, selector: ({ place }) => place[0] })
  .map((parts) =>
    parts.flatMap(({ place, objectives }) =>
      objectives.flatMap(({ title, indicators }) =>
        indicators.map((one): StatedPlan => ({
          ...one,
          mission: place[0],
          programme: place[1],
          objective: title,
          targets: one.targets.map((text, i) => [YEAR + i, text] as const),
        })),
      ),
    ),
  );

const look = fc.record({
  headers: fc.record({
    mission: fc.constantFrom(...HEADERS.mission),
    programme: fc.constantFrom(...HEADERS.programme),
    objective: fc.constantFrom(...HEADERS.objective),
    name: fc.constantFrom(...HEADERS.name),
    unit: fc.constantFrom(...HEADERS.unit),
    source: fc.constantFrom(...HEADERS.source),
    weight: fc.constantFrom(...HEADERS.weight),
    target: fc.constantFrom(...HEADERS.target),
    actual: fc.constantFrom(...HEADERS.actual),
  }),
  yearCount: fc.integer({ min: 1, max: 3 }),
  order: fc.shuffledSubarray(['unit', 'source', 'weight', 'target', 'actual'] as const, { minLength: 5 }),
  nameAt: fc.nat(3),
  placesFirst: fc.boolean(),
  carriesDown: fc.boolean(),
  isBlocks: fc.boolean(),
  blankRows: fc.nat(2),
});
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

function columnsOf(
  { order, nameAt, placesFirst, yearCount }: Look,
  withPlaces: boolean,
): (readonly [Field, number])[] {
  const own: Field[] = [...order.slice(0, nameAt), 'name', ...order.slice(nameAt)];
  const places: Field[] = withPlaces ? ['mission', 'programme', 'objective'] : ['objective'];
  const fields = placesFirst ? [...places, ...own] : [...own, ...places];
  return fields.flatMap((field): (readonly [Field, number])[] =>
    field === 'target' ? Array.from({ length: yearCount }, (_, i) => [field, YEAR + i]) : [[field, YEAR]],
  );
}

function cellOf(said: StatedPlan, field: Field, year: number): CellInput {
  if (field === 'target') return said.targets.find(([own]) => own === year)?.[1] ?? null;
  if (field === 'weight') return said.weight;
  return said[field];
}

function rowsOf(
  said: readonly StatedPlan[],
  columns: readonly (readonly [Field, number])[],
  { carriesDown }: Look,
): CellInput[][] {
  return said.map((one, at) => {
    const before = said[at - 1];
    const isSame = (fields: readonly ('mission' | 'programme' | 'objective')[]): boolean =>
      carriesDown && before !== undefined && fields.every((field) => before[field] === one[field]);
    return columns.map(([field, year]) => {
      const isCarried =
        (field === 'mission' && isSame(['mission'])) ||
        (field === 'programme' && isSame(['mission', 'programme'])) ||
        (field === 'objective' && isSame(['mission', 'programme', 'objective']));
      return isCarried ? null : cellOf(one, field, year);
    });
  });
}

function headerOf(columns: readonly (readonly [Field, number])[], { headers }: Look): CellInput[] {
  return columns.map(([field, year]) => headers[field].replace('%Y', String(year)));
}

/** Missions and programmes as titles of blocks, each with its own header; or one list with a column for them. */
function laidOut(said: readonly StatedPlan[], own: Look): readonly (readonly CellInput[])[] {
  const gap = Array.from({ length: own.blankRows }, (): CellInput[] => []);
  const title: CellInput[] = [`Piano degli indicatori e dei risultati attesi di bilancio ${YEAR}`];
  if (!own.isBlocks) {
    const columns = columnsOf(own, true);
    return [title, ...gap, headerOf(columns, own), ...rowsOf(said, columns, own)];
  }
  const columns = columnsOf(own, false);
  const missions = [...new Set(said.map(({ mission }) => mission))];
  const blocks = missions.map((mission) => said.filter((one) => one.mission === mission));
  return [
    title,
    ...blocks.flatMap((rows) => [
      ...gap,
      ['Missione', rows[0]?.mission ?? ''],
      ['Programma', rows[0]?.programme ?? ''],
      headerOf(columns, own),
      ...rowsOf(rows, columns, own),
    ]),
  ];
}

/** Plans in any column order, with any of the usual headers, as a list or as blocks, for one to three years. */
export const LAID_OUT_PLANS: fc.Arbitrary<LaidOutPlan> = fc.tuple(plan, look).map(([said, own]) => ({
  said: said.map((one) => ({ ...one, targets: one.targets.slice(0, own.yearCount) })),
  rows: laidOut(said, own),
}));
