import { readPlan } from '../../../../src/pira/reading/readPlan';
import type { CellInput } from '../../../support/sheet';
import { sheetFromRows } from '../../../support/sheet';
import { noticedIn } from '../layouts/told';

type Rows = readonly (readonly string[])[];

const INDICATORS: Rows = [
  ['Indicatore', 'Target 2026'],
  ['Calendario pubblicato', 'SI'],
  ['Pratiche chiuse', '>= 80%'],
  ['Controlli svolti', '>= 120'],
];

/** What the columns before those of the indicators make of each of them, and what is noticed. */
function read(before: Rows): readonly string[] {
  const rows = INDICATORS.map((row, at) => [...(before[at] ?? []), ...row]);
  const plan = readPlan([sheetFromRows('Piano', rows)], { year: null });
  return [
    ...plan.indicators.map(({ code, name, objective: { mission, programme, number, title } }) =>
      [mission.code, mission.name, programme.code, programme.name, number, title.text, code.text, name.text]
        .map((part) => part ?? '')
        .join(' | '),
    ),
    ...noticedIn(plan),
  ];
}

/** One label lies over two columns: the codes, and the texts beside them. */
test.each<[string, Rows, readonly string[]]>([
  [
    'missions',
    [
      ['Missione', ''],
      ['011', 'Competitività e sviluppo delle imprese'],
      ['012', 'Regolazione dei mercati'],
      ['012', 'Regolazione dei mercati'],
    ],
    [
      '011 | Competitività e sviluppo delle imprese |  |  |  |  |  | Calendario pubblicato',
      '012 | Regolazione dei mercati |  |  |  |  |  | Pratiche chiuse',
      '012 | Regolazione dei mercati |  |  |  |  |  | Controlli svolti',
    ],
  ],
  [
    'missions and programmes, each said once for its rows',
    [
      ['MISSIONE', '', 'PROGRAMMA', ''],
      ['011', 'Competitività e sviluppo delle imprese', '005', 'Promozione e attuazione di politiche'],
      ['', '', '', ''],
      ['012', 'Regolazione dei mercati', '004', 'Vigilanza sui mercati'],
    ],
    [
      '011 | Competitività e sviluppo delle imprese | 005 | Promozione e attuazione di politiche |  |  |  | Calendario pubblicato',
      '011 | Competitività e sviluppo delle imprese | 005 | Promozione e attuazione di politiche |  |  |  | Pratiche chiuse',
      '012 | Regolazione dei mercati | 004 | Vigilanza sui mercati |  |  |  | Controlli svolti',
    ],
  ],
  [
    'missions and objectives',
    [
      ['Missioni', '', 'Obiettivo operativo', ''],
      ['03', 'Ordine pubblico e sicurezza', 'OB.1', 'Vigilare le strade'],
      ['03', 'Ordine pubblico e sicurezza', 'OB.1', 'Vigilare le strade'],
      ['09', 'Tutela del territorio', 'OB.2', 'Conservare i sentieri'],
    ],
    [
      '003 | Ordine pubblico e sicurezza |  |  | 1 | Vigilare le strade |  | Calendario pubblicato',
      '003 | Ordine pubblico e sicurezza |  |  | 1 | Vigilare le strade |  | Pratiche chiuse',
      '009 | Tutela del territorio |  |  | 2 | Conservare i sentieri |  | Controlli svolti',
    ],
  ],
])('%s', (_, before, expected) => {
  expect(read(before)).toEqual(expected);
});

test('a table of figures behind a blank row does not blur the codes above it', () => {
  const rows: readonly (readonly CellInput[])[] = [
    ['Missione', '', 'Obiettivo', '', 'Indicatore', 'Target 2026'],
    [
      '011',
      'Competitività e sviluppo delle imprese',
      'OB.1',
      'Sostenere le imprese',
      'Imprese seguite',
      '>= 12',
    ],
    ['012', 'Regolazione dei mercati', 'OB.2', 'Vigilare', 'Controlli svolti', '>= 120'],
    [],
    ['Uffici', 'Dirigenti', 'Cat. D', 'Cat. C', 'Cat. B', 'Somma'],
    ['Promozione', 1, 4, 8, 2, 15],
    ['Anagrafe', 1, 4, 7, 2, 14],
    ['Bilancio', 0, 2, 4, 2, 8],
  ];
  const plan = readPlan([sheetFromRows('Piano', rows)], { year: null });
  expect(plan.indicators.map(({ objective }) => [objective.mission.name, objective.title.text])).toEqual([
    ['Competitività e sviluppo delle imprese', 'Sostenere le imprese'],
    ['Regolazione dei mercati', 'Vigilare'],
  ]);
});
