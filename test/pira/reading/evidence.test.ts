import { readPlan } from '../../../src/pira/reading/readPlan';
import { sheetFromRows } from '../../support/sheet';
import type { CellInput } from '../../support/sheet';

/** The columns of the only table of a sheet: field, what told it, and the steps that changed it. */
function columnsOf(rows: readonly (readonly CellInput[])[]): readonly string[] {
  const [table] = readPlan([sheetFromRows('Piano 2024', rows)], { year: null }).tables;
  return (table?.columns ?? []).map(({ field, by, decision }) =>
    [field, by === 'content' ? '*' : '', ...(decision?.steps ?? []).map(({ step }) => ` ${step}`)].join(''),
  );
}

const NAME = 'Imprese formate nei corsi';
/** Rows below a header, from columns of cells. */
const below = (...columns: readonly (readonly CellInput[])[]): readonly (readonly CellInput[])[] =>
  (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? null));
const many = (value: CellInput, count = 5): readonly CellInput[] =>
  Array.from({ length: count }, () => value);

test.each<[string, readonly CellInput[], readonly (readonly CellInput[])[], readonly string[]]>([
  [
    'types below an unknown label',
    ['Indicatore', 'Xyz', 'Target'],
    below(many(NAME), many('Efficacia'), many('>= 5')),
    ['name', 'type* content', 'target'],
  ],
  [
    'units below an unknown label',
    ['Indicatore', 'Xyz', 'Target'],
    below(many(NAME), many('giorni'), many('<= 5')),
    ['name', 'unit* content', 'target'],
  ],
  [
    'units in too few rows',
    ['Indicatore', 'Xyz', 'Target'],
    below(many(NAME), ['giorni', 'giorni', null, null, null], many('<= 5')),
    ['name', 'other', 'target'],
  ],
  [
    'units and other words',
    ['Indicatore', 'Xyz', 'Target'],
    below(many(NAME), ['giorni', 'giorni', 'giorni', 'sede di Bari', 'sede di Lecce'], many('<= 5')),
    ['name', 'other', 'target'],
  ],
  [
    'two columns of units',
    ['Indicatore', 'Xyz', 'Zyx', 'Target'],
    below(many(NAME), many('giorni'), many('%'), many('<= 5')),
    ['name', 'other', 'other', 'target'],
  ],
  [
    'a column of units beside the one so called',
    ['Indicatore', 'Unità di misura', 'Xyz', 'Target'],
    below(many(NAME), many('giorni'), many('%'), many('<= 5')),
    ['name', 'unit', 'other', 'target'],
  ],
  [
    'limits below an unknown label',
    ['Indicatore', 'Unità di misura', 'Xyz'],
    below(many(NAME), many('giorni'), ['<= 5', '<= 6', '>= 7', 8, 9]),
    ['name', 'unit', 'target* content'],
  ],
  [
    'signs below an unknown label',
    ['Indicatore', 'Xyz', 'Target'],
    below(many(NAME), many('>='), many(5)),
    ['name', 'other* content', 'target'],
  ],
  [
    'signs and values below one label',
    ['Indicatore', 'Target', null, 'Consuntivo'],
    below(many(NAME), many('>='), many(5), many(6)),
    ['name', 'other signs-beside-values', 'target signs-beside-values', 'actual'],
  ],
  [
    'values right of the signs',
    ['Indicatore', 'Segno', 'Valore', 'Consuntivo'],
    below(many(NAME), many('>='), many(5), many(6)),
    ['name', 'other', 'target content', 'actual'],
  ],
  [
    'words right of the signs',
    ['Indicatore', 'Segno', 'Valore', 'Target', 'Consuntivo'],
    below(many(NAME), many('>='), many('alto'), many(5), many(6)),
    ['name', 'other', 'other years-of-values', 'target', 'actual'],
  ],
  [
    'texts left of the targets',
    ['Obiettivo', 'Xyz', 'Target 2024'],
    below(many('Servizi'), many(NAME), many('>= 5')),
    ['objective', 'name* content', 'target'],
  ],
  [
    'texts right of the targets',
    ['Obiettivo', 'Target 2024', 'Xyz'],
    below(many('Servizi'), many('>= 5'), many(NAME)),
    ['objective', 'target', 'other'],
  ],
  [
    'two columns of texts',
    ['Obiettivo', 'Xyz', 'Zyx', 'Target 2024'],
    below(many('Servizi'), many(NAME), many('Ufficio promozione'), many('>= 5')),
    ['objective', 'other', 'other', 'target'],
  ],
  [
    'a verdict',
    ['Indicatore', 'Target', 'Esito'],
    below(many(NAME), many('>= 5'), many('raggiunto')),
    ['name', 'target', 'status content'],
  ],
  [
    'a verdict in figures',
    ['Indicatore', 'Target', 'Esito'],
    below(many(NAME), many('>= 5'), [6, 6, 6, 'n.r.', 'raggiunto']),
    ['name', 'target', 'actual content'],
  ],
  [
    'shares of what is wanted',
    ['Indicatore', 'Target', 'Esito'],
    below(many(NAME), many('>= 5'), ['95%', '100%', 1, 'n.r.', '100%']),
    ['name', 'target', 'achievement content'],
  ],
  [
    'shares where shares are wanted',
    ['Indicatore', 'Target', 'Esito'],
    below(many(NAME), many('>= 90%'), ['95%', '100%', 1, '88%', '100%']),
    ['name', 'target', 'actual content'],
  ],
  [
    'shares where the unit is one',
    ['Indicatore', 'U.M.', 'Target', 'Esito'],
    below(many(NAME), many('%'), many(60), ['58%', '61%', '60%', '59%', '70%']),
    ['name', 'unit', 'target', 'actual content'],
  ],
  [
    'ones that are counts',
    ['Indicatore', 'Target', 'Esito'],
    below(many(NAME), many(1), many(1)),
    ['name', 'target', 'actual content'],
  ],
  [
    'figures of a verdict beside the actual values',
    ['Indicatore', 'Target', 'Consuntivo', 'Esito'],
    below(many(NAME), many('>= 5'), many(6), many(100)),
    ['name', 'target', 'actual', 'status content'],
  ],
  [
    'a verdict not given yet',
    ['Indicatore', 'Target', 'Esito'],
    below(many(NAME), many('>= 5'), many(null)),
    ['name', 'target', 'actual content'],
  ],
  [
    'a target and its revision',
    ['Indicatore', 'Target 2024', 'Target 2024 rivisto'],
    below(many(NAME), many('>= 5'), many('>= 6')),
    ['name', 'target targets-among-rivals', 'target'],
  ],
  [
    'an earlier year',
    ['Indicatore', 'Consuntivo 2023', 'Target 2024'],
    below(many(NAME), many(5), many('>= 6')),
    ['name', 'base actuals-among-rivals', 'target'],
  ],
])('%s', (_, header, rows, fields) => {
  expect(columnsOf([header, ...rows])).toEqual(fields);
});

test('a column keeps what spoke for its fields, in points', () => {
  const rows = [['Indicatore', 'Target', 'Esito'], ...below(many(NAME), many('>= 5'), [6, 6, 6, 6, 'sì'])];
  const [table] = readPlan([sheetFromRows('Piano 2024', rows)], { year: null }).tables;
  const told = table?.columns.map(({ decision }) =>
    decision?.candidates.map(
      ({ as, points, evidence }) => `${as} ${points.toFixed(1)} ${evidence.map(({ name }) => name).join()}`,
    ),
  );
  expect(told).toEqual([
    ['name 10.0 label'],
    ['target 10.0 label'],
    ['actual 6.9 cells-are-measured', 'status 3.3 a-word-of-verdicts'],
  ]);
});
