import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';

type Rows = readonly (readonly CellInput[])[];

/** Plans of four columns, with operators and without. */
const PLANS: Readonly<Record<string, Rows>> = {
  'with units': [
    ['Obiettivo', 'Indicatore', 'U.M.', 'Target 2024'],
    ['Digitale', 'Imprese assistite', 'n.', '>= 10'],
    ['Digitale', 'Corsi svolti', 'n.', '>= 5'],
  ],
  'of names and bare numbers': [
    ['Indicatore', 'Fonte', 'Target 2024', 'Consuntivo 2024'],
    ['Imprese assistite', 'CRM', 10, 12],
    ['Corsi svolti', 'Registro presenze', 5, 5],
  ],
};

/** Tables of other things as they stand below the plans of offices. */
const OTHERS: Readonly<Record<string, Rows>> = {
  staff: [
    ['Dipendente', 'Matricola', 'Inquadramento', 'Ore dedicate'],
    ['Landi Sara', 1123, 'C3', 120],
    ['Miele Ugo', 1140, 'D1', 80],
  ],
  'staff with a title': [
    ['Personale coinvolto'],
    ['Nome e cognome', 'Profilo professionale', '% tempo'],
    ['Landi Sara', 'Istruttore', '40%'],
  ],
  risks: [
    ['Evento rischioso', 'Probabilità', 'Impatto', 'Misura di prevenzione'],
    ['Omessa verifica', 2, 3, 'Rotazione'],
    ['Conflitto di interessi', 'bassa', 'alto', 'Dichiarazione'],
  ],
  contracts: [
    ['CIG', 'Fornitore', 'Oggetto', 'Importo contrattuale'],
    ['Z3C', 'Lindo srl', 'Pulizie', 12000],
  ],
  courses: [
    ['Corso', 'Docente', 'Edizioni', 'Iscritti'],
    ['Privacy', 'Rossi', 2, 40],
  ],
  phases: [
    ['Fasi', 'Inizio', 'Fine', 'Durata'],
    ['Analisi', '10/01/2024', '28/02/2024', 49],
    ['Avvio', '01/03/2024', '', ''],
  ],
  'people to ask': [
    ['Segreteria', 'Rita Corsi', '0577 202500', 'lun-ven'],
    ['Estero', 'dott. Pio Lenzi', '0577 202533', 'su appuntamento'],
  ],
  legend: [['Legenda'], ['▲', 'in crescita'], ['▼', 'in calo']],
  'what stakeholders expect': [
    ['Stakeholder', 'Aspettative', 'Modalità di coinvolgimento'],
    ['Imprese', 'Tempi rapidi', 'Incontri periodici'],
    ['Consumatori', 'Chiarezza', 'Sportello'],
  ],
  vehicles: [
    ['Mezzo', 'Targa', 'Alimentazione', 'Chilometri'],
    ['Panda', 'GA123', 'gpl', 41000],
    ['Doblò', 'FB551', 'gasolio', 88000],
  ],
};

const WANTED: Readonly<Record<string, readonly string[]>> = {
  'with units': [
    'Imprese assistite |  |  | Digitale | n. | 2024 D2 >= 10 | ',
    'Corsi svolti |  |  | Digitale | n. | 2024 D3 >= 5 | ',
  ],
  'of names and bare numbers': [
    'Imprese assistite |  |  |  |  | 2024 C2 10 | D2 12',
    'Corsi svolti |  |  |  |  | 2024 C3 5 | D3 5',
  ],
};

const cases = Object.entries(PLANS).flatMap(([plan, rows]) =>
  Object.entries(OTHERS).flatMap(([other, table]) =>
    [0, 1].map((gap) => ({ plan, rows, other, table, gap })),
  ),
);

test.each(cases)('$other below a plan $plan, $gap blank rows between', ({ plan, rows, table, gap }) => {
  const below = [...rows, ...(gap === 1 ? [[]] : []), ...table];
  const first = `left out: Piano!A${String(rows.length + gap + 1)} other-table`;
  expect(toldOf([sheetFromRows('Piano', below)])).toEqual([...(WANTED[plan] ?? []), first]);
});

test('a table of other things within a plan, which goes on behind a blank row', () => {
  const rows = [
    ...(PLANS['with units'] ?? []),
    ...(OTHERS['staff'] ?? []),
    [],
    ['Registro', 'Pratiche evase', '%', '>= 80%'],
  ];
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual([
    ...(WANTED['with units'] ?? []),
    'Pratiche evase |  |  | Registro | % | 2024 D8 >= 80% | ',
    'left out: Piano!A4 other-table',
  ]);
});

test.each<[string, readonly CellInput[]]>([
  ['phases', ['Fasi', 'n.', 'Fonte']],
  ['persons', ['Responsabile', 'Telefono', 'Fonte']],
  ['offices', ['Ufficio', 'Telefono', 'Note']],
])('%s with units and telephones right below a plan stay out of it', (_, header) => {
  const [plan = [], wanted = []] = [PLANS['with units'], WANTED['with units']];
  const rows: Rows = [
    ...plan,
    header,
    ['Analisi', 'URP', 'n.', '0577 202500'],
    ['Avvio', 'CED', 'n.', '0577 202511'],
  ];
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual([...wanted, 'left out: Piano!A4 other-table']);
});

test.each<[string, readonly CellInput[]]>([
  ['an objective', ['Obiettivo', 'Tutela']],
  ['a mission', ['Missione 012 - Regolazione dei mercati']],
  ['a part of the body', ['Centro di responsabilità', 'Area I']],
])('a list of other things that goes on below the name of %s is told to be without a header', (_, line) => {
  const rows: Rows = [
    ...(PLANS['with units'] ?? []),
    [],
    ['Fornitore', 'Oggetto', 'CIG', 'Importo contrattuale'],
    ['Lindo srl', 'Pulizie', 'Z3C', 12000],
    line,
    ['Rossi srl', 'Vigilanza', 'Z4D', 8000],
  ];
  expect(toldOf([sheetFromRows('Piano', rows)])).toEqual([
    ...(WANTED['with units'] ?? []),
    'left out: Piano!A5 other-table',
    'left out: Piano!A8 headless',
  ]);
});

test.each<[string, readonly CellInput[], string]>([
  ['a milestone', ['Sportello', 'Avvio del servizio', 'n.', 'Attivato'], 'Avvio del servizio'],
  ['a person who answers for it', ['Sportello', 'Avvio', 'URP', 'Sì'], 'Avvio'],
  ['a target still open', ['Sportello', 'Profilo', 'n.', 'n.d.'], 'Profilo'],
])('%s among the rows of a plan stays', (_, row, name) => {
  const [header = [], ...others] = PLANS['with units'] ?? [];
  const told = toldOf([sheetFromRows('Piano', [header, row, ...others])]);
  expect(told.map((line) => line.split(' | ')[0])).toEqual([name, 'Imprese assistite', 'Corsi svolti']);
});

const OF_OBJECTIVES: Rows = [
  ['Obiettivo', 'Indicatore', 'Target 2024', 'Consuntivo 2024'],
  ['Digitale', 'Imprese assistite', '>= 10', 12],
  ['Registro', 'Corsi svolti', 5, 5],
];
const OF_YEARS: Rows = [
  ['Indicatore', 'Target 2024', 'Target 2025', 'Target 2026'],
  ['Imprese assistite', 10, 12, 14],
  ['Corsi svolti', 5, 5, 6],
];

test.each<[string, Rows]>([
  ['of objectives', OF_OBJECTIVES],
  ['of years', OF_YEARS],
])('figures of years below a plan %s are none of its indicators', (_, plan) => {
  const figures: Rows = [
    ['Dati statistici', 2021, 2022, 2023],
    ['Imprese attive', 340, 2392, 5918],
    ['Addetti', 4837, 7153, 5578],
  ];
  const told = toldOf([sheetFromRows('Piano', [...plan, [], ...figures])]);
  expect(told.map((line) => line.split(' | ')[0])).toEqual([
    'Imprese assistite',
    'Corsi svolti',
    'left out: Piano!A5 other-table',
  ]);
});

test('what is to be done by each year stays below a blank row of a plan of these years', () => {
  const rows: Rows = [...OF_YEARS, [], ['Censimento', 2024, 2025, 2026], ['Incontri', 4, 5, 6]];
  const told = toldOf([sheetFromRows('Piano', rows)]);
  expect(told.map((line) => line.split(' | ')[0])).toContain('Censimento');
});

test('amounts between the lines of a block and its header have no number for a name', () => {
  const block = (mission: string, name: string): Rows => [
    [`MISSIONE ${mission}`, 'Imprese'],
    ['Risorse finanziarie', '2024', '2025', '2026'],
    ['Spese correnti', 1000, 1100, 1200],
    ['Spese in conto capitale', 0, 50, 0],
    [],
    ['Obiettivo', 'Indicatore', 'U.M.', 'Target 2024'],
    ['Digitale', name, 'n.', '>= 5'],
    [],
  ];
  const told = toldOf([sheetFromRows('PIRA 2024', [...block('011', 'Corsi'), ...block('012', 'Eventi')])]);
  expect(told.map((line) => line.split(' | ')[0])).toEqual(['Corsi', 'Eventi']);
});

test('a number where names stand is no obstacle where the row describes what it measures', () => {
  const rows: Rows = [
    ['Obiettivo', 'Indicatore', 'Descrizione', 'Target 2024'],
    ['Digitale', 1, 'Imprese assistite', '>= 10'],
    ['Registro', 2, 'Corsi svolti', '>= 5'],
  ];
  expect(toldOf([sheetFromRows('PIRA 2024', rows)])).toHaveLength(2);
});

const WITH_RESULTS: Rows = [
  ['Obiettivo', 'Indicatore', 'U.M.', 'Target 2024', 'Consuntivo 2024'],
  ['Digitale', 'Imprese assistite', 'n.', 10, 12],
  ['Digitale', 'Giorni di attesa', 'giorni', '<= 12', 11],
];

test.each<[string, readonly CellInput[], readonly CellInput[]]>([
  [
    'equipment',
    ['Dotazione', 'Descrizione', 'Unità', 'Previste', 'Presenti'],
    ['Mezzi', 'Auto', 'n.', 12, 11],
  ],
  ['furniture', ['Arredi', 'Tipo', 'Unità', 'Assegnati', 'In uso'], ['Sedie', 'Ergonomiche', 'n.', 20, 18]],
  [
    'books',
    ['Collana', 'Titolo', 'U.M.', 'Copie stampate', 'Copie vendute'],
    ['Studi', 'Atlante', 'n.', 200, 120],
  ],
  ['hours', ['Area', 'Corso', 'U.M.', 'Ore previste', 'Ore svolte'], ['Tecnica', 'Appalti', 'ore', 12, 12]],
  ['vehicles', ['Mezzi', 'Modello', 'Targa', 'Previsti', 'Disponibili'], ['Auto', 'Panda', 'AB123CD', 2, 2]],
  ['rooms', ['Sede', 'Indirizzo', 'Mq', 'Postazioni previste', 'Occupate'], ['Nord', 'Via Po 3', 300, 10, 9]],
])('%s in as many columns below a plan are none of its indicators', (_, head, row) => {
  const told = toldOf([sheetFromRows('Piano', [...WITH_RESULTS, [], head, row])]);
  expect(told.map((line) => line.split(' | ')[0])).toEqual([
    'Imprese assistite',
    'Giorni di attesa',
    'left out: Piano!A5 other-table',
  ]);
  const others = sheetFromRows('Altro', [['Altro 2024'], head, row]);
  expect(toldOf([sheetFromRows('Piano', WITH_RESULTS), others]).length).toBeLessThanOrEqual(3);
});

test.each<[string, readonly CellInput[]]>([
  ['in words', ['Rete', 'Regolamento', 'atto', 'Adozione', 'Adottato']],
  ['of units that are people', ['Rete', 'Assunzioni', 'Unità', 'Concorso bandito', 'Bandito']],
  ['not measured', ['Rete', 'Pratiche', 'n.', 'n.d.', 'n.d.']],
])('an indicator %s behind a blank row stays one', (_, row) => {
  const rows = [...WITH_RESULTS, [], row, ['Rete', 'Piante curate', 'n.', 100, 120]];
  const told = toldOf([sheetFromRows('Piano', rows)]);
  expect(told.map((line) => line.split(' | ')[0])).toEqual([
    'Imprese assistite',
    'Giorni di attesa',
    row[1],
    'Piante curate',
  ]);
});
