import { cellAddress } from '../../../src/pira/sheet/address';
import type { Plan } from '../../../src/pira/plan/plan';
import { readPlan } from '../../../src/pira/reading/readPlan';
import type { Sheet } from '../../../src/pira/sheet/sheet';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';

type Rows = readonly (readonly CellInput[])[];

const percent = (value: number, text: string): CellInput => ({ value, text, format: '0%' });
const day = (value: number, text: string): CellInput => ({ value, text, format: 'dd/mm/yyyy' });

/** What an indicator says: its name, the addresses and texts of its targets and actuals. */
const told = (plan: Plan): string[] =>
  plan.indicators.map(({ cell, name, targets, actuals }) =>
    [
      `${cell.sheet}: ${name.text}`,
      ...[...targets, ...actuals].map((one) => `${cellAddress(one.cell.row, one.cell.column)} ${one.text}`),
    ].join(' | '),
  );

/** Plans in several layouts with what they say. */
const PLANS: Readonly<Record<string, { readonly rows: Rows; readonly says: readonly string[] }>> = {
  'three columns': {
    rows: [
      ['Piano 2024'],
      ['Indicatore', 'Target 2024', 'Consuntivo 2024'],
      ['Imprese assistite', '>= 10', 12],
      ['Pratiche evase nei termini', 80, 78],
    ],
    says: [
      'Piano: Imprese assistite | B3 >= 10 | C3 12',
      'Piano: Pratiche evase nei termini | B4 80 | C4 78',
    ],
  },
  'with units': {
    rows: [
      ['Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'],
      ['Incontri svolti', 'Numero', 8, 9],
      ['Pratiche evase', 'Percentuale', percent(0.5, '50%'), percent(0.48, '48%')],
      ['Relazione annuale', 'Data', 'entro il 31/12/2024', '20/12/2024'],
    ],
    says: [
      'Piano: Incontri svolti | C2 8 | D2 9',
      'Piano: Pratiche evase | C3 50% | D3 48%',
      'Piano: Relazione annuale | C4 entro il 31/12/2024 | D4 20/12/2024',
    ],
  },
  'missions as columns': {
    rows: [
      ['PIRA 2024'],
      ['Missione', 'Programma', 'Obiettivo', 'Indicatore', 'Unità di misura', 'Target 2024', 'Target 2025'],
      ['011', '005', 'Digitale', 'Imprese assistite', 'n.', '>= 10', '>= 12'],
      ['012', '004', 'Registro', 'Pratiche evase', '%', '>= 80%', '>= 82%'],
    ],
    says: ['Piano: Imprese assistite | F3 >= 10 | G3 >= 12', 'Piano: Pratiche evase | F4 >= 80% | G4 >= 82%'],
  },
  'block of labels above': {
    rows: [
      ['Missione', '011 - Competitività e sviluppo delle imprese'],
      ['Programma', '005'],
      ['Obiettivo', '1. Sostenere le imprese'],
      ['Indicatore', 'Tipologia', 'Unità di misura', 'Fonte', 'Target 2024', 'Consuntivo 2024'],
      ['Voucher erogati', 'Risultato', 'Numero', 'CRM', '>= 40', 44],
      ['Tempo medio di concessione', 'Efficienza', 'Giorni', 'Protocollo', '<= 30', 28],
    ],
    says: [
      'Piano: Voucher erogati | E5 >= 40 | F5 44',
      'Piano: Tempo medio di concessione | E6 <= 30 | F6 28',
    ],
  },
};

/** Tables of other things, as they stand in the workbooks of the same office. */
const OTHERS: Readonly<Record<string, Rows>> = {
  inventory: [
    ['Bene', 'Quantità', 'Valore', 'Acquistato il'],
    ['Scrivania', 12, 3400, day(44_562, '01/01/2022')],
    ['Armadio', 4, 1200, day(44_927, '01/01/2023')],
  ],
  'phone list': [
    ['Nominativo', 'Interno', 'Stanza'],
    ['Rossi Anna', 214, 12],
    ['Bianchi Ugo', 215, 14],
  ],
  leave: [
    ['Dipendente', 'Dal', 'Al', 'Giorni'],
    ['Rossi', day(45_474, '01/07/2024'), day(45_488, '15/07/2024'), 15],
    ['Verdi', day(45_505, '01/08/2024'), day(45_512, '08/08/2024'), 8],
  ],
  invoices: [
    ['Fornitore', 'Numero', 'Data', 'Importo'],
    ['Alfa srl', '12/A', '03/02/2024', '1.250,00'],
    ['Beta spa', '7', '15/03/2024', '980,50'],
  ],
  accounts: [
    ['Conto', 'Descrizione', 'Preventivo 2024', 'Assestato 2024'],
    ['310001', 'Diritto annuale', 4_500_000, 4_450_000],
    ['310002', 'Diritti di segreteria', 1_900_000, 1_950_000],
  ],
  'organisation chart': [
    ['Area', 'Dirigente', 'Dipendenti', 'Età media'],
    ['Anagrafe', 'Neri', 21, '48,5'],
    ['Promozione', 'Gialli', 13, '45,2'],
  ],
  minutes: [
    ['Seduta', 'Data', 'Oggetto', 'Delibera'],
    ['1', '15/01/2024', 'Preventivo', 'n. 3'],
    ['2', '12/02/2024', 'Bandi', 'n. 9'],
  ],
  courses: [
    ['Corso', 'Ore', 'Partecipanti', 'Docente'],
    ['Anticorruzione', 4, 60, 'Esterno'],
    ['Excel', 12, 15, 'Interno'],
  ],
  projects: [
    ['CUP', 'Titolo', 'Importo', 'Scadenza', 'Stato'],
    ['J51B21', 'PID', 120_000, '31/12/2024', 'in corso'],
    ['J59C23', 'Turismo', 80_000, '30/06/2025', 'in corso'],
  ],
  months: [
    ['Mese', 'Presenze', 'Assenze'],
    ['Gennaio', 210, 12],
    ['Febbraio', 198, 9],
  ],
  procedures: [
    ['Procedimento', 'Termine (gg)', 'Responsabile', 'Istanze'],
    ['Iscrizione albo', 30, 'Rossi', 120],
    ['Cancellazione', 60, 'Bianchi', 44],
  ],
  risks: [
    ['Rischio', 'Probabilità', 'Impatto', 'Contromisura'],
    ['Conflitto di interessi', 3, 4, 'Rotazione'],
    ['Ritardo', 2, 2, 'Controllo'],
  ],
  companies: [
    ['Società', 'Quota %', 'Capitale', 'Valore a bilancio'],
    ['Infocamere', '1,2', 17_670_000, 210_000],
    ['Tecnoservicecamere', '0,4', 1_318_941, 9_500],
  ],
  spending: [
    ['Missione', 'Programma', 'Spesa 2024', 'Spesa 2025'],
    ['011', '005', 150_000, 160_000],
    ['012', '004', 90_000, 90_000],
  ],
  contracts: [
    ['CIG', 'Oggetto', 'Importo', 'Scadenza'],
    ['Z1A2B3', 'Pulizie', '45.000', '31/12/2024'],
    ['Z9C8D7', 'Vigilanza', '22.500', '30/06/2024'],
  ],
  marks: [
    ['Dipendente', 'Categoria', 'Punteggio', 'Premio'],
    ['Rossi', 'C', 92, 1_100],
    ['Verdi', 'D', 88, 1_350],
  ],
};

const LINKS: readonly (readonly [string, (plan: Rows, other: Rows) => readonly Sheet[]])[] = [
  ['on the next sheet', (plan, other) => [sheetFromRows('Piano', plan), sheetFromRows('Altro', other)]],
  ['on the sheet before', (plan, other) => [sheetFromRows('Altro', other), sheetFromRows('Piano', plan)]],
  [
    'on the next sheet under a title',
    (plan, other) => [
      sheetFromRows('Piano', plan),
      sheetFromRows('Altro', [['Elenco aggiornato'], [], ...other]),
    ],
  ],
  [
    'on the next sheet without its header',
    (plan, other) => [sheetFromRows('Piano', plan), sheetFromRows('Altro', other.slice(1))],
  ],
  [
    'on a hidden sheet',
    (plan, other) => [sheetFromRows('Piano', plan), sheetFromRows('Altro', other, { visible: false })],
  ],
  [
    'below the plan under a title',
    (plan, other) => [sheetFromRows('Piano', [...plan, [], ['Altri dati del servizio'], ...other])],
  ],
  ['below the plan after blank rows', (plan, other) => [sheetFromRows('Piano', [...plan, [], [], ...other])]],
  [
    'below the plan under a title and a remark',
    (plan, other) => [
      sheetFromRows('Piano', [...plan, [], ['Allegato tecnico'], ['(valori in euro)'], ...other]),
    ],
  ],
];

const CASES = Object.entries(PLANS).flatMap(([layout, plan]) =>
  Object.entries(OTHERS).flatMap(([other, rows]) =>
    LINKS.map(([link, sheets]) => [layout, other, link, plan.says, sheets(plan.rows, rows)] as const),
  ),
);

test.each(CASES)('a plan in %s beside %s %s is read as alone', (_layout, _other, _link, says, sheets) => {
  const plan = readPlan(sheets, { year: null });
  expect(told(plan)).toEqual(says);
  expect(plan.leftOut.length).toBeGreaterThan(0);
});

const PLAN = PLANS['with units']?.rows ?? [];

/** Pages without a header that surely go on with the plan, and what speaks for it. */
const PAGES: Readonly<Record<string, { readonly rows: Rows; readonly says: readonly string[] }>> = {
  'signs of comparison': {
    rows: [
      ['Imprese formate', 'imprese', '>= 20', 25],
      ['Corsi', 'corsi', '>= 5', 6],
    ],
    says: ['Pag. 2: Imprese formate | C1 >= 20 | D1 25', 'Pag. 2: Corsi | C2 >= 5 | D2 6'],
  },
  'units behind a title': {
    rows: [['(segue)'], ['Imprese formate', 'Numero', 20, 25], ['Corsi', 'n.', 5, 6]],
    says: ['Pag. 2: Imprese formate | C2 20 | D2 25', 'Pag. 2: Corsi | C3 5 | D3 6'],
  },
};

test.each(Object.entries(PAGES))('a page goes on by its %s, and it is said', (_what, { rows, says }) => {
  const plan = readPlan([sheetFromRows('Piano', PLAN), sheetFromRows('Pag. 2', rows)], { year: null });
  expect(told(plan).slice(3)).toEqual(says);
  expect(plan.observations.map(({ kind }) => kind)).toContain('continued-table');
  expect(plan.leftOut).toEqual([]);
});

test('a page goes on by its numbering, and not without it', () => {
  const numbered: Rows = [
    ['N.', 'Indicatore', 'Target 2024', 'Consuntivo 2024'],
    [1, 'Imprese assistite', 10, 12],
    [2, 'Pratiche evase', 80, 78],
  ];
  const page = (first: number): Sheet =>
    sheetFromRows('Foglio2', [
      [first, 'Visite', 5, 6],
      [first + 1, 'Bandi', 2, 2],
    ]);
  const read = (first: number): string[] =>
    told(readPlan([sheetFromRows('Piano', numbered), page(first)], { year: null })).slice(2);
  expect(read(3)).toEqual(['Foglio2: Visite | C1 5 | D1 6', 'Foglio2: Bandi | C2 2 | D2 2']);
  expect(read(1)).toEqual([]);
});

test('a second block of the plan without a header stays part of it', () => {
  const rows: Rows = [...PLAN, [], ['Utenti formati', 'Numero', 40, 41], ['Reclami', 'Numero', '<= 3', 2]];
  expect(told(readPlan([sheetFromRows('Piano', rows)], { year: null })).slice(3)).toEqual([
    'Piano: Utenti formati | C6 40 | D6 41',
    'Piano: Reclami | C7 <= 3 | D7 2',
  ]);
});
