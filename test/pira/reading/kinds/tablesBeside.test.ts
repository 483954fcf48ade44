import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { toldOf } from './told';
import { beside, type Rows, WANTED } from './planBeside';

test.each<[string, Rows, number, readonly string[]]>([
  [
    'people',
    [['Personale'], ['Categoria', 'Unità', 'Ore'], ['A', 4, 144], ['B', 12, 432]],
    0,
    ['left out: Piano!F1 other-table'],
  ],
  [
    'people, their title in the row of the header',
    [['Personale'], ['Categoria', 'Unità', 'Ore'], ['A', 4, 144], ['B', 12, 432]],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'amounts',
    [
      ['Conto', 'Descrizione', 'Preventivo 2024'],
      ['325001', 'Spese postali', 12000],
      ['325010', 'Manutenzioni', 30000],
    ],
    2,
    ['left out: Piano!F3 other-table'],
  ],
  [
    'staff by objective',
    [
      ['Obiettivo', 'Persone'],
      ['Servizi', 4],
      ['Mercati', 2],
    ],
    2,
    ['left out: Piano!F3 other-table'],
  ],
  [
    'a legend whose words are labels',
    [['Legenda'], ['Sigla', 'Significato'], ['RI', 'Registro imprese'], ['URP', 'Ufficio relazioni']],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'a scale of judgements',
    [['Scala di valutazione'], ['Punteggio', 'Giudizio'], ['90-100', 'Ottimo'], ['< 70', 'Insufficiente']],
    0,
    ['left out: Piano!F1 other-table'],
  ],
  [
    'a calendar below the header',
    [
      ['Data', 'Adempimento'],
      ['31/01/2024', 'Approvazione'],
      ['30/06/2024', 'Monitoraggio'],
    ],
    3,
    ['left out: Piano!F4 other-table'],
  ],
  [
    'standards of services with indicators of their own',
    [
      ['Servizio', 'Indicatore', 'Standard', 'Valore rilevato'],
      ['CNS', 'Minuti di attesa', '<= 15', 12],
      ['Visure', 'Giorni di rilascio', '<= 1', 1],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'the same under their title',
    [
      ['Carta dei servizi'],
      ['Ufficio', 'Indicatore', 'Target', 'Valore rilevato'],
      ['URP', 'Minuti di attesa', '<= 15', 12],
    ],
    0,
    ['left out: Piano!F1 other-table'],
  ],
  [
    'a summary by mission',
    [
      ['Missione', 'Obiettivi', 'Indicatori', 'Raggiunti'],
      ['011', 2, 5, 4],
      ['Totale', 2, 5, 4],
    ],
    2,
    ['left out: Piano!F3 other-table'],
  ],
  [
    'the same in the row of the header, in other words',
    [
      ['Programma', 'Indicatori', 'Di cui raggiunti'],
      ['005', 5, 4],
      ['004', 3, 3],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'measures against risks',
    [
      ['Area di rischio', 'Misura', 'Indicatore di attuazione', 'Target'],
      ['Contratti', 'Rotazione', 'Incarichi ruotati', '>= 3'],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'the staff of areas',
    [
      ['Area', 'In servizio', 'Cessazioni'],
      ['Funzionari', 17, 1],
      ['Istruttori', 26, 2],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'the staff of offices, more of them than rows of the plan',
    [
      ['Ufficio', 'Tempo indeterminato', 'Comandati'],
      ['URP', 4, 0],
      ['CED', 3, 1],
      ['Protocollo', 2, 0],
      ['Totale', 9, 1],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'rooms of services',
    [
      ['Servizio', 'Piano', 'Stanza'],
      ['Metrologia', 'Terra', '12 bis'],
      ['Brevetti', 'Primo', '104'],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'accesses of seats, one column',
    [
      ['Struttura', 'Accessi allo sportello'],
      ['Lecco', 1204],
      ['Como', 3310],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'deadlines whose labels no plan has, in the row of the header',
    [
      ['Adempimento', 'Ufficio', 'Scadenza', 'Norma'],
      ['Preventivo', 'CED', '28/12/2024', 'art. 6'],
      ['Relazione', 'URP', '28/06/2024', 'art. 20'],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'deadlines that go on below the plan',
    [
      ['Scadenza', 'Struttura', 'Norma'],
      ['28/12/2024', 'CED', 'art. 6'],
      ['28/01/2024', 'URP', 'art. 6'],
      ['28/02/2024', 'URP', 'art. 7'],
      ['28/06/2024', 'CED', 'art. 20'],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'figures of years',
    [
      ['Dati statistici', 2021, 2022, 2023],
      ['Imprese attive', 4442, 6287, 1102],
      ['Cessazioni', 281, 635, 286],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'figures of years, as many as rows of the plan',
    [
      ['Contesto economico', 2021, 2022, 2023],
      ['Imprese attive', 4442, 6287, 1102],
      ['Cessazioni', 281, 635, 286],
      ['Addetti', 2810, 6350, 2860],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'a summary by mission, as many rows as the plan',
    [
      ['Missione', 'N. obiettivi', 'N. indicatori', 'Risorse'],
      ['011', 2, 5, 1000],
      ['012', 2, 5, 1000],
      ['Totale', 4, 10, 2000],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
  [
    'words and what they mean',
    [
      ['Termine', 'Significato'],
      ['Obiettivo', 'Risultato da conseguire'],
      ['Target', 'Valore atteso'],
    ],
    1,
    ['left out: Piano!F2 other-table'],
  ],
])('%s beside a plan', (_, other, row, left) => {
  expect(toldOf([sheetFromRows('Piano', beside(other, row))])).toEqual([...WANTED, ...left]);
});

test.each<[string, Rows]>([
  [
    'actual values',
    [
      ['Consuntivo 2024', 'Note'],
      [11, 'in linea'],
      [5, ''],
      ['79%', ''],
    ],
  ],
  [
    'actual values under a group',
    [
      ['Consuntivo 2024', 'Fonte'],
      [11, 'Protocollo'],
      [5, 'Protocollo'],
      ['79%', 'Registro'],
    ],
  ],
])('%s behind a blank column belong to the plan', (_, other) => {
  expect(toldOf([sheetFromRows('Piano', beside(other, 1))])).toEqual(
    WANTED.map((line, i) => `${line}F${String(i + 3)} ${String([11, 5, '79%'][i])}`),
  );
});

test('notes behind a blank column whose last row has one cell filled go on with the plan', () => {
  const notes: Rows = [
    ['Annotazioni', 'Scadenza'],
    ['Rossi', 'uno'],
    ['Verdi', 'due'],
    ['Bianchi', ''],
  ];
  expect(toldOf([sheetFromRows('Piano', beside(notes, 1))])).toEqual(WANTED);
});

test('a plan below which a table stands beside the first of many headers', () => {
  const block = (name: string, target: string): Rows => [
    [`Obiettivo 1 - ${name}`],
    ['Indicatore', 'U.M.', 'Target 2024'],
    [`${name} svolti`, 'n.', target],
  ];
  const rows = [...block('Corsi', '>= 5'), ...block('Incontri', '>= 6'), ...block('Eventi', '>= 7')];
  const scale: Rows = [['Scala di valutazione'], ['Punteggio', 'Giudizio'], ['90-100', 'Ottimo']];
  const all = rows.map((row, r) => [
    ...row,
    ...Array<CellInput>(4 - row.length).fill(''),
    ...(scale[r] ?? []),
  ]);
  expect(toldOf([sheetFromRows('PIRA 2024', all)])).toEqual([
    'Corsi svolti |  |  | Corsi | n. | 2024 C3 >= 5 | ',
    'Incontri svolti |  |  | Incontri | n. | 2024 C6 >= 6 | ',
    'Eventi svolti |  |  | Eventi | n. | 2024 C9 >= 7 | ',
    'left out: PIRA 2024!E1 other-table',
  ]);
});

test.each([
  ['Telefono', '0577 202500'],
  ['Fornitore', 'Lindo srl'],
])(
  'further indicators beside a plan go on with it, with one label that no plan has: «%s»',
  (label, value) => {
    const other: Rows = [
      ['Indicatore', 'U.M.', 'Target 2024', label],
      ['Fiere', 'n.', '>= 3', value],
      ['Eventi', 'n.', '>= 4', value],
      ['Visite', 'n.', '>= 6', value],
    ];
    const told = toldOf([sheetFromRows('Piano', beside(other, 1))]);
    expect(told.map((line) => line.split(' | ')[0])).toEqual([
      'Imprese',
      'Fiere',
      'Corsi',
      'Eventi',
      'Pratiche',
      'Visite',
    ]);
  },
);

test('money by mission beside a plan that names its missions itself', () => {
  const rows: Rows = [
    ['Missione', 'Obiettivo', 'Indicatore', 'Target 2024', '', 'Missione', 'Programma', 'Risorse (€)'],
    ['011 - Sviluppo', 'Digitale', 'Imprese', '>= 10', '', '011', '005', 450000],
    ['011 - Sviluppo', 'Digitale', 'Corsi', '>= 5', '', '012', '004', 210000],
    ['012 - Mercati', 'Registro', 'Pratiche', '>= 80%', '', 'Totale', '', 660000],
    ['012 - Mercati', 'Registro', 'Visure', '>= 70%'],
  ];
  expect(toldOf([sheetFromRows('Piano', rows)], 2024)).toEqual([
    'Imprese | 011 |  | Digitale |  | 2024 D2 >= 10 | ',
    'Corsi | 011 |  | Digitale |  | 2024 D3 >= 5 | ',
    'Pratiche | 012 |  | Registro |  | 2024 D4 >= 80% | ',
    'Visure | 012 |  | Registro |  | 2024 D5 >= 70% | ',
    'left out: Piano!F1 other-table',
  ]);
});
