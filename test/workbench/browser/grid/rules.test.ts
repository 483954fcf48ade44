import { Book } from '../../../../src/workbench/book/book';
import type { ConditionalRule } from '../../../../src/workbench/book/conditionalFormats';
import { NO_LOOK } from '../../../../src/workbench/book/conditionalFormats';
import type { ValidationRule } from '../../../../src/workbench/book/validations';
import { conditionalLooks } from '../../../../src/workbench/browser/grid/look/conditionalLooks';
import { choicesOf, isAccepted } from '../../../../src/workbench/browser/grid/edit/validation';
import { calculateWithin as calculate } from '../../../../src/workbench/engine/exceltsEngine';
import type { CellValue } from '../../../../src/pira/sheet/sheet';

const COLUMN_A = { row: 0, column: 0, rowCount: 4, columnCount: 1 };

function bookWith(values: readonly CellValue[]) {
  const book = new Book([]);
  const sheet = book.addSheet('Foglio1');
  values.forEach((value, row) => book.setContent(sheet, row, 0, { value, formula: null }));
  return { book, sheet };
}

test.each<readonly [string, ConditionalRule, readonly CellValue[], readonly number[]]>([
  ['a formula', { kind: 'custom', formula: '$A1="raggiunto"' }, ['raggiunto', 'no', 'Raggiunto'], [0, 2]],
  [
    'a comparison',
    { kind: 'cellValue', comparison: 'greaterThanOrEqual', formula1: '0.7', formula2: null },
    [0.7, 0.6, 1],
    [0, 2],
  ],
  [
    'a span',
    { kind: 'cellValue', comparison: 'between', formula1: '1', formula2: '2' },
    [0, 1, 2, 3],
    [1, 2],
  ],
  [
    'outside a span',
    { kind: 'cellValue', comparison: 'notBetween', formula1: '1', formula2: '2' },
    [0, 1, 2, 3],
    [0, 3],
  ],
  ['a contained text', { kind: 'text', match: 'contains', text: 'non' }, ['non raggiunto', 'x'], [0]],
  [
    'a missing text',
    { kind: 'text', match: 'notContains', text: 'non' },
    ['non raggiunto', 'x', 'x', 'x'],
    [1, 2, 3],
  ],
  ['a beginning', { kind: 'text', match: 'beginsWith', text: 'ob' }, ['obiettivo', 'bob'], [0]],
  ['an end', { kind: 'text', match: 'endsWith', text: 'vo' }, ['obiettivo', 'voto'], [0]],
  [
    'a rule that comes down to a formula',
    { kind: 'other', name: 'duplicateValues', formula: 'COUNTIF($A$1:$A$4,A1)>1' },
    [1, 2, 1],
    [0, 2],
  ],
  ['no icons', { kind: 'other', name: 'iconSet', formula: null }, [1, 2], []],
])('draws %s', (_what, rule, values, rows) => {
  const { book, sheet } = bookWith(values);
  sheet.conditionalFormats.add([COLUMN_A], rule, { ...NO_LOOK, fillColor: '#C6EFCE' });
  const looks = conditionalLooks(book, sheet, { ...COLUMN_A, columnCount: 5 }, calculate);
  expect([...looks.keys()]).toEqual(rows.map((row) => `${row} 0`));
});

test('lets the first format win, and stop the others', () => {
  const { book, sheet } = bookWith([1]);
  const rule = { kind: 'custom', formula: 'TRUE' } as const;
  sheet.conditionalFormats.add([COLUMN_A], rule, { ...NO_LOOK, fillColor: '#000001', bold: true });
  const first = sheet.conditionalFormats.add([COLUMN_A], rule, { ...NO_LOOK, fillColor: '#000002' });
  expect(conditionalLooks(book, sheet, COLUMN_A, calculate).get('0 0')).toMatchObject({
    fillColor: '#000002',
    bold: true,
  });
  sheet.conditionalFormats.set(first.id, { stopIfTrue: true });
  expect(conditionalLooks(book, sheet, COLUMN_A, calculate).get('0 0')).toMatchObject({
    fillColor: '#000002',
    bold: null,
  });
});

const RULE: ValidationRule = {
  kind: 'list',
  comparison: 'between',
  formula1: '"sì,no"',
  formula2: null,
  ignoreBlanks: true,
  dropDown: true,
  errorStyle: 'stop',
  showError: true,
  errorTitle: '',
  error: '',
  showPrompt: false,
  promptTitle: '',
  prompt: '',
};

test.each<readonly [string, Partial<ValidationRule>, readonly string[]]>([
  ['literals', {}, ['sì', 'no']],
  ['cells', { formula1: '$A$1:$A$2' }, ['uno', 'due']],
  ['cells of a named sheet', { formula1: 'Foglio1!$A$1:$A$2' }, ['uno', 'due']],
  ['a name', { formula1: 'Elenco' }, []],
  ['no list', { kind: 'decimal', formula1: '0' }, []],
])('offers the entries of %s', (_what, patch, expected) => {
  const { book, sheet } = bookWith(['uno', 'due']);
  expect(choicesOf({ ...RULE, ...patch }, book, sheet)).toEqual(expected);
});

test.each<readonly [Partial<ValidationRule>, CellValue, boolean]>([
  [{}, 'no', true],
  [{}, 'forse', false],
  [{}, null, true],
  [{ errorStyle: 'warning' }, 'forse', true],
  [{ kind: 'decimal', comparison: 'greaterThanOrEqual', formula1: '0' }, 0, true],
  [{ kind: 'decimal', comparison: 'greaterThanOrEqual', formula1: '0' }, -1, false],
  [{ kind: 'decimal', comparison: 'greaterThanOrEqual', formula1: '0' }, 'testo', false],
  [{ kind: 'decimal', comparison: 'between', formula1: '0', formula2: '1' }, 1.5, false],
  [{ kind: 'whole', comparison: 'notEqual', formula1: '3' }, 2.5, false],
  [{ kind: 'date', comparison: 'greaterThan', formula1: 'TODAY()' }, 44561, true],
  [{ kind: 'custom', formula1: 'A1>0' }, -1, true],
])('under %j %j is accepted: %j', (patch, value, expected) => {
  const rule = { ...RULE, ...patch };
  const { book, sheet } = bookWith([]);
  expect(isAccepted(rule, value, choicesOf(rule, book, sheet))).toBe(expected);
});
