import { sheetFromRows } from '../../../support/sheet';
import type { CellInput } from '../../../support/sheet';
import { readPlan } from '../../../../src/pira/reading/readPlan';

type Rows = readonly (readonly CellInput[])[];

const read = (rows: Rows): readonly string[] =>
  readPlan([sheetFromRows('Piano', [['PIRA 2024'], ...rows])], { year: null }).indicators.map(
    ({ objective, name, type }) => [objective.title.text, name.text, type.text].join(' | '),
  );

const HEADER = ['Obiettivo', 'Indicatore', 'Unità di misura', 'Target 2024'];

test.each<[string, Rows, readonly string[]]>([
  [
    'titles of objectives that sound like types',
    [
      HEADER,
      ['Promozione', 'Eventi svolti', 'n.', '>= 7'],
      ['Efficienza operativa', 'Pratiche chiuse', '%', '>= 80%'],
      ['Salute economica', 'Debiti', '%', '<= 4%'],
    ],
    [
      'Promozione | Eventi svolti | ',
      'Efficienza operativa | Pratiche chiuse | ',
      'Salute economica | Debiti | ',
    ],
  ],
  [
    'names of indicators that sound like types',
    [
      HEADER,
      ['Promozione', 'Eventi svolti', 'n.', '>= 7'],
      ['Sportello', 'Efficacia interna', '%', '>= 80%'],
      ['Bilancio', 'Realizzazione fisica', '%', '>= 90%'],
    ],
    [
      'Promozione | Eventi svolti | ',
      'Sportello | Efficacia interna | ',
      'Bilancio | Realizzazione fisica | ',
    ],
  ],
  [
    'both, in all rows',
    [
      HEADER,
      ['Efficacia esterna', 'Risultato finale', '%', '>= 80%'],
      ['Impatto sociale', 'Efficienza interna', '%', '>= 90%'],
    ],
    ['Efficacia esterna | Risultato finale | ', 'Impatto sociale | Efficienza interna | '],
  ],
  [
    'beside a column of types left empty',
    [
      ['Obiettivo', 'Indicatore', 'Tipologia', 'Unità di misura', 'Target 2024'],
      ['Promozione', 'Eventi svolti', 'Output', 'n.', '>= 7'],
      ['Efficienza interna', 'Efficacia esterna', '', '%', '>= 80%'],
    ],
    ['Promozione | Eventi svolti | Output', 'Efficienza interna | Efficacia esterna | '],
  ],
  [
    'among objectives and indicators in one column',
    [
      ['Cod.', 'Obiettivo / Indicatore', 'Peso', 'Target 2024'],
      ['1', 'Salute finanziaria', '60%'],
      ['1.1', 'Imprese assistite', '100%', '>= 200'],
      ['2', 'Impatto sociale', '40%'],
      ['2.1', 'Pratiche chiuse', '100%', '>= 90%'],
    ],
    ['Salute finanziaria | Imprese assistite | ', 'Impatto sociale | Pratiche chiuse | '],
  ],
  [
    'types in a column without a label are types',
    [
      ['Obiettivo', 'Indicatore', '', 'Unità di misura', 'Target 2024'],
      ['Promozione', 'Eventi svolti', 'Efficienza interna', 'n.', '>= 7'],
      ['Bilancio', 'Fondi', 'Impatto sociale', 'n.', '>= 7'],
    ],
    ['Promozione | Eventi svolti | Efficienza interna', 'Bilancio | Fondi | Impatto sociale'],
  ],
  [
    'a type pushed one column on by a row that lacks a label',
    [
      HEADER,
      ['Promozione', 'Eventi svolti', 'n.', '>= 7'],
      ['Servizi', 'Pratiche chiuse', 'Indicatore di efficienza', '%', '>= 80%'],
    ],
    ['Promozione | Eventi svolti | ', 'Servizi | Pratiche chiuse | Indicatore di efficienza'],
  ],
  [
    'a type one column too far left, with its name',
    [
      ['Obiettivo', 'Indicatore', 'Tipologia', 'Unità di misura', 'Target 2024'],
      ['Promozione', 'Eventi svolti', 'Efficacia interna', 'n.', '>= 7'],
      ['Pratiche chiuse', 'Efficienza interna', '%', '>= 80%'],
    ],
    ['Promozione | Eventi svolti | Efficacia interna', 'Promozione | Pratiche chiuse | Efficienza interna'],
  ],
])('%s', (_, rows, expected) => {
  expect(read(rows)).toEqual(expected);
});
