import type { CellInput } from '../../support/sheet';
import fc from '../../support/fastCheck';

export type RowsOfPlan = readonly (readonly CellInput[])[];

const WORDS = (
  'imprese promozione sportello territorio camera digitale servizi utenti formazione orientamento mediazione ' +
  'conciliazione bandi contributi internazionali filiera turismo export metrologia vigilanza brevetti marchi ' +
  'progetti eventi partecipanti pratiche istruttorie diritti annuali incasso procedimenti trasparenza organico'
).split(' ');

const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 12 })
  .map((words) => `${(words[0] ?? '').charAt(0).toUpperCase()}${words.join(' ').slice(1)}`);
const aside = fc.constantFrom(
  '',
  ' (es. Regione, Comuni)',
  ' - anno x',
  '; ecc.',
  ' "Vetrina"',
  ' n. 12/2016',
);
const sentence = fc.tuple(phrase, aside).map(([text, more]) => `${text}${more}`);

const PROGRAMMES = [
  [
    '011',
    'Competitività e sviluppo delle imprese',
    '005',
    "Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo",
  ],
  [
    '012',
    'Regolazione dei mercati',
    '004',
    'Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori',
  ],
  [
    '016',
    'Commercio internazionale ed internazionalizzazione del sistema produttivo',
    '005',
    "Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy",
  ],
  [
    '032',
    'Servizi istituzionali e generali delle amministrazioni pubbliche',
    '004',
    'Servizi generali, formativi ed approvvigionamenti per le Amministrazioni pubbliche',
  ],
] as const;

const measures = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map((n) => ({ unit: 'Percentuale', target: `>= ${n}%` })),
  fc.integer({ min: 1, max: 5000 }).map((n) => ({ unit: 'Numero', target: `>= ${n}` })),
  fc.integer({ min: 1, max: 60 }).map((n) => ({ unit: 'Giorni', target: `<= ${n} giorni` })),
  fc.integer({ min: 1, max: 28 }).map((n) => ({ unit: 'Data', target: `entro il ${n}/10/2024` })),
  fc.constant({ unit: 'Sì/No', target: 'Sì' }),
  fc.integer({ min: 1, max: 900 }).map((n) => ({ unit: 'Euro', target: `<= ${n}.000 €` })),
  fc.integer({ min: 1, max: 50 }).map((n) => ({ unit: 'Numero', target: `tra ${n} e ${n + 10}` })),
);

const types = fc.constantFrom(
  'Indicatore di risultato (output)',
  'Indicatore di impatto (outcome)',
  'Indicatore di realizzazione fisica',
);

const indicator = (withAlgorithm: boolean, withWeight: boolean, years: number) =>
  fc
    .record({
      name: sentence,
      description: sentence,
      algorithm: sentence,
      type: types,
      source: fc.constantFrom('Rilevazione interna', 'Bilancio', 'Registro imprese', 'Protocollo'),
      weight: fc.integer({ min: 1, max: 100 }),
      measure: measures,
      actual: fc.option(fc.integer({ min: 1, max: 90 })),
    })
    .map(({ name, description, algorithm, type, source, weight, measure, actual }): CellInput[] => [
      name,
      description,
      ...(withAlgorithm ? [algorithm] : []),
      type,
      measure.unit,
      source,
      ...(withWeight ? [weight] : []),
      ...Array.from({ length: years }, () => measure.target),
      measure.unit === 'Numero' && actual !== null ? actual : null,
    ]);

/** The rows of a plan of 2024 as an office might keep it: cards of mission and programme, objectives, indicators. */
export const planRows: fc.Arbitrary<RowsOfPlan> = fc
  .record({
    withAlgorithm: fc.boolean(),
    withWeight: fc.boolean(),
    withResources: fc.boolean(),
    years: fc.constantFrom(1, 3),
    programmes: fc.subarray([...PROGRAMMES], { minLength: 1 }),
  })
  .chain((shape) =>
    fc
      .tuple(
        ...shape.programmes.map((programme) =>
          fc.record({
            programme: fc.constant(programme),
            centre: fc.constantFrom('', 'Area promozione', 'Segretario generale'),
            objectives: fc.array(
              fc.record({
                title: phrase,
                numbered: fc.boolean(),
                texts: fc.tuple(
                  sentence,
                  sentence,
                  fc.constantFrom('Stakeholder', 'Processi interni'),
                  sentence,
                ),
                resources: fc.integer({ min: 1, max: 900_000 }),
                indicators: fc.array(indicator(shape.withAlgorithm, shape.withWeight, shape.years), {
                  minLength: 1,
                  maxLength: 3,
                }),
              }),
              { minLength: 1, maxLength: 3 },
            ),
          }),
        ),
      )
      .map((blocks) => rowsOf(shape, blocks)),
  );

interface Shape {
  readonly withAlgorithm: boolean;
  readonly withWeight: boolean;
  readonly withResources: boolean;
  readonly years: number;
}

interface Block {
  readonly programme: readonly [string, string, string, string];
  readonly centre: string;
  readonly objectives: readonly {
    readonly title: string;
    readonly numbered: boolean;
    readonly texts: readonly [string, string, string, string];
    readonly resources: number;
    readonly indicators: readonly CellInput[][];
  }[];
}

function rowsOf(shape: Shape, blocks: readonly Block[]): RowsOfPlan {
  const targets = Array.from({ length: shape.years }, (_, index) => `Target ${2024 + index}`);
  const rows: CellInput[][] = [['Piano degli indicatori e dei risultati attesi di bilancio 2024'], []];
  let number = 0;
  for (const { programme, centre, objectives } of blocks) {
    const [mission, missionName, code, name] = programme;
    rows.push(['Missione', `${mission} - ${missionName}`], ['Programma', code, name]);
    if (centre !== '') rows.push(['Centro di responsabilità', centre]);
    for (const { title, numbered, texts, resources, indicators } of objectives) {
      number += 1;
      rows.push(
        [
          'Obiettivo',
          'Descrizione',
          'Principali attività',
          'Prospettiva BSC',
          'Portatori di interesse',
          ...(shape.withResources ? ['Risorse 2024'] : []),
        ],
        [
          numbered ? `${number}. ${title} ${number}` : `${title} ${number}`,
          ...texts,
          ...(shape.withResources ? [resources] : []),
        ],
        [
          'Indicatore',
          'Descrizione tecnica',
          ...(shape.withAlgorithm ? ['Algoritmo di calcolo'] : []),
          'Tipologia',
          'Unità di misura',
          'Fonte del dato',
          ...(shape.withWeight ? ['Peso'] : []),
          ...targets,
          'Consuntivo 2024',
        ],
        ...indicators,
      );
    }
  }
  return rows;
}
