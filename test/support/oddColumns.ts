import type { OddPlan } from './oddPlan';

/** Plans of which the office has to say what columns are. */
export const ODD_COLUMNS: readonly OddPlan[] = [
  {
    name: 'headers of the office’s own words',
    sheet: 'Piano 2024',
    rows: [
      ['Cosa misuriamo', 'Dove vogliamo arrivare', 'Dove siamo arrivati'],
      ['Imprese assistite', '>= 120', 141],
      ['Giorni per un certificato', '<= 5', 7],
    ],
    says: [
      { header: 'A1' },
      { column: 'A', as: 'name' },
      { column: 'B', as: 'target', year: 2024 },
      { column: 'C', as: 'actual', year: 2024 },
    ],
    alone: [],
    right: [
      '2 Imprese assistite: >= 120 (2024) / 141 met',
      '3 Giorni per un certificato: <= 5 (2024) / 7 not-met',
    ],
  },
  {
    name: 'no header at all',
    sheet: 'Foglio1',
    rows: [
      ['Imprese assistite', 'almeno 120', 141],
      ['Sportelli aperti', 'almeno 3', 2],
      ['Pratiche evase', 'almeno 80%', '75%'],
    ],
    says: [
      { start: 'A1' },
      { column: 'A', as: 'name' },
      { column: 'B', as: 'target', year: 2024 },
      { column: 'C', as: 'actual', year: 2024 },
    ],
    alone: [],
    right: [
      '1 Imprese assistite: almeno 120 (2024) / 141 met',
      '2 Sportelli aperti: almeno 3 (2024) / 2 not-met',
      '3 Pratiche evase: almeno 80% (2024) / 75% partly-met',
    ],
  },
  {
    name: 'the header below the rows',
    sheet: 'Piano 2024',
    rows: [
      ['Imprese assistite', 'n.', '>= 120', 141],
      ['Sportelli aperti', 'n.', '>= 3', 2],
      ['Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'],
    ],
    says: [
      { start: 'A1' },
      { column: 'A', as: 'name' },
      { column: 'B', as: 'unit' },
      { column: 'C', as: 'target', year: 2024 },
      { column: 'D', as: 'actual', year: 2024 },
      { row: 'A3', as: 'no-indicator' },
    ],
    alone: [],
    right: ['1 Imprese assistite: >= 120 (2024) / 141 met', '2 Sportelli aperti: >= 3 (2024) / 2 not-met'],
  },
  {
    name: 'columns under each other’s labels',
    sheet: 'Piano 2024',
    rows: [
      ['Indicatore', 'Consuntivo 2024', 'Target 2024'],
      ['Imprese assistite', '>= 120', 141],
      ['Sportelli aperti', '>= 3', 2],
    ],
    says: [
      { column: 'B', as: 'target', year: 2024 },
      { column: 'C', as: 'actual', year: 2024 },
    ],
    alone: [
      '2 Imprese assistite: 141 (2024) / >= 120 not-evaluable',
      '3 Sportelli aperti: 2 (2024) / >= 3 not-evaluable',
    ],
    right: ['2 Imprese assistite: >= 120 (2024) / 141 met', '3 Sportelli aperti: >= 3 (2024) / 2 not-met'],
  },
  {
    name: 'targets inside notes',
    sheet: 'Piano 2024',
    rows: [
      ['Indicatore', 'Unità di misura', 'Note', 'Valore 2024'],
      ['Imprese assistite', 'n.', 'il Consiglio ne vuole 120', 141],
      ['Sportelli aperti', 'n.', 'tre, salvo lavori in sede', 2],
    ],
    says: [
      { header: 'A1' },
      { column: 'C', as: 'target', year: 2024 },
      { column: 'D', as: 'actual', year: 2024 },
      { target: 'C2', means: '>= 120' },
      { target: 'C3', means: '>= 3' },
    ],
    alone: [],
    right: [
      '2 Imprese assistite: il Consiglio ne vuole 120 = >= 120 (2024) / 141 met',
      '3 Sportelli aperti: tre, salvo lavori in sede = >= 3 (2024) / 2 not-met',
    ],
  },
  {
    name: 'a target for each of two offices',
    sheet: 'Piano 2024',
    rows: [
      ['Indicatore', 'Unità di misura', 'Target 2024 Nord', 'Target 2024 Sud', 'Valore Nord', 'Valore Sud'],
      ['Pratiche evase', '%', '>= 80%', '>= 70%', '81%', '60%'],
    ],
    says: [
      { column: 'C', as: 'target', year: 2024 },
      { column: 'D', as: 'ignore' },
      { column: 'E', as: 'actual', year: 2024 },
      { column: 'F', as: 'ignore' },
    ],
    alone: ['2 Pratiche evase:  / '],
    right: ['2 Pratiche evase: >= 80% (2024) / 81% met'],
  },
  {
    name: 'expected values twice under one label',
    sheet: 'Piano 2024',
    rows: [
      ['Indicatori', 'Unità di misura', 'Obiettivo previsto', 'Obiettivo previsto', 'Risultato'],
      ['Contratti', 'n.', 44, 40, 31],
      ['Imprese', 'n.', '3.200', '3.650', '3.912'],
    ],
    says: [
      { column: 'C', as: 'base', year: 2023 },
      { column: 'D', as: 'target', year: 2024 },
    ],
    alone: ['2 Contratti:  / 31', '3 Imprese:  / 3.912'],
    right: ['2 Contratti: 40 (2024) / 31 partly-met', '3 Imprese: 3.650 (2024) / 3.912 met'],
  },
  {
    name: 'expected values twice under a label of two rows',
    sheet: 'Rapporto 2006',
    headerRow: 2,
    rows: [
      ['Indicatori', 'Unità di misura', 'Obiettivo previsto nel', '', 'Risultato raggiunto'],
      ['', '', 'primo riparto', 'ultimo riparto', ''],
      ['Contratti', 'n.', 44, 40, 31],
      ['Imprese', 'n.', '3.200', '3.650', '3.912'],
    ],
    says: [
      { column: 'C', as: 'base', year: 2005 },
      { column: 'D', as: 'target', year: 2006 },
    ],
    alone: ['3 Contratti:  / 31', '4 Imprese:  / 3.912'],
    right: ['3 Contratti: 40 (2006) / 31 partly-met', '4 Imprese: 3.650 (2006) / 3.912 met'],
  },
  {
    name: 'a target for each of two offices under a label of two rows',
    sheet: 'Piano 2024',
    headerRow: 2,
    rows: [
      ['Indicatore', 'Unità di misura', 'Target 2024', '', 'Consuntivo 2024', ''],
      ['', '', 'Sede di Nord', 'Sede di Sud', 'Sede di Nord', 'Sede di Sud'],
      ['Pratiche evase', '%', '80%', '85%', '82%', '79%'],
    ],
    says: [
      { column: 'C', as: 'target', year: 2024 },
      { column: 'D', as: 'ignore' },
      { column: 'E', as: 'actual', year: 2024 },
      { column: 'F', as: 'ignore' },
    ],
    alone: ['3 Pratiche evase:  / '],
    right: ['3 Pratiche evase: 80% (2024) / 82% met'],
  },
  {
    name: 'two targets of one year',
    sheet: 'Piano 2024',
    rows: [
      ['Indicatore', 'Unità di misura', 'Target 2024', 'Target 2024', 'Consuntivo 2024'],
      ['Pratiche evase', '%', '80%', '85%', '82%'],
    ],
    says: [
      { column: 'C', as: 'ignore' },
      { column: 'D', as: 'target', year: 2024 },
    ],
    alone: ['2 Pratiche evase:  / 82%'],
    right: ['2 Pratiche evase: 85% (2024) / 82% partly-met'],
  },
  {
    name: 'years alone beside the target',
    sheet: 'Obiettivi',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target', 2022, 2023, 2024],
      ['Turismo', 'Eventi', '>= 12', 5, 13, 11],
    ],
    says: [
      { column: 'C', as: 'target', year: 2024 },
      { column: 'D', as: 'base', year: 2022 },
      { column: 'E', as: 'base', year: 2023 },
      { column: 'F', as: 'actual', year: 2024 },
    ],
    alone: ['2 Eventi [Turismo]: >= 12 (2022) / '],
    right: ['2 Eventi [Turismo]: >= 12 (2024) / 11 partly-met'],
  },
  {
    name: 'measured columns of two years only',
    sheet: 'Bilancio',
    rows: [
      ['Indicatore', 'Unità di misura', 'Valore 2023', 'Valore 2024'],
      ['Imprese assistite', 'n.', 120, 141],
      ['Sportelli aperti', 'n.', 3, 2],
    ],
    says: [
      { header: 'A1' },
      { column: 'C', as: 'target', year: 2024 },
      { column: 'D', as: 'actual', year: 2024 },
    ],
    alone: [],
    right: ['2 Imprese assistite: 120 (2024) / 141 met', '3 Sportelli aperti: 3 (2024) / 2 not-met'],
  },
  {
    name: 'operator and value in columns of their own, without labels',
    sheet: 'Piano 2024',
    rows: [
      ['Che cosa', '', '', 'Esito'],
      ['Imprese assistite', '>=', 120, 141],
      ['Giorni per un certificato', '<=', 5, 7],
    ],
    says: [
      { header: 'A1' },
      { column: 'A', as: 'name' },
      { column: 'B', as: 'operator' },
      { column: 'C', as: 'target', year: 2024 },
      { column: 'D', as: 'actual', year: 2024 },
    ],
    alone: [],
    right: [
      '2 Imprese assistite: >= 120 (2024) / 141 met',
      '3 Giorni per un certificato: <= 5 (2024) / 7 not-met',
    ],
  },
];
