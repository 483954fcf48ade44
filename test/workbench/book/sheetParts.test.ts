import type { Area } from '../../../src/pira/sheet/address';
import { subtract } from '../../../src/workbench/book/areas';
import { Columns } from '../../../src/workbench/book/columns';
import { ConditionalFormats } from '../../../src/workbench/book/conditionalFormats';
import { Merges } from '../../../src/workbench/book/merges';
import { type ValidationRule, Validations } from '../../../src/workbench/book/validations';
import { areaList, parseArea } from '../../../src/workbench/xlsx/reference';

function area(reference: string): Area {
  const found = parseArea(reference);
  if (found === null) throw new Error(reference);
  return found;
}

const LIST: ValidationRule = {
  kind: 'list',
  comparison: 'between',
  formula1: '"a,b"',
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

test.each([
  ['A1:C3', 'B2', 'A1:C1 A2 C2 A3:C3'],
  ['A1:C3', 'A1:C3', ''],
  ['A1:C3', 'E5', 'A1:C3'],
  ['A1:A9', 'A1:A4', 'A5:A9'],
  ['A1:B2', 'B2:C3', 'A1:B1 A2'],
])('%s without %s is %s', (from, hole, left) => {
  expect(areaList(subtract(area(from), area(hole)))).toBe(left);
});

test('a width set for one column of a run leaves its neighbours', () => {
  const columns = new Columns([{ first: 1, last: 3, width: 12, hidden: false, style: 2, origin: 0 }]);
  columns.set(2, { width: 30 });
  expect(columns.runs.map(({ first, last, width, style }) => [first, last, width, style])).toEqual([
    [1, 1, 12, 2],
    [2, 2, 30, 2],
    [3, 3, 12, 2],
  ]);
  expect(columns.changed).toBe(true);
});

test('setting what is already so changes nothing', () => {
  const columns = new Columns([{ first: 1, last: 3, width: 12, hidden: false, style: null, origin: 0 }]);
  columns.set(2, { width: 12 });
  const merges = new Merges([area('A1:B1')]);
  merges.add(area('A1:B1'));
  merges.removeWithin(area('D4'));
  const validations = new Validations([{ areas: [area('A1:A5'), area('A6:A9')], rule: LIST, origin: 0 }]);
  validations.set(area('A4:A7'), { ...LIST });
  validations.set(area('C1'), null);
  const formats = new ConditionalFormats();
  formats.clear(area('A1'));
  formats.remove('none');
  expect([columns, merges, validations, formats].map(({ changed }) => changed)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('a merge takes the place of those it overlaps; one cell is none', () => {
  const merges = new Merges([area('A1:B2'), area('D1:E1')]);
  merges.add(area('B2:C3'));
  merges.add(area('D1'));
  expect(areaList(merges.areas)).toBe('B2:C3');
});

test('a rule takes the place of others in its area only, and joins its equals', () => {
  const validations = new Validations([
    { areas: [area('A1:A9')], rule: { ...LIST, kind: 'custom' }, origin: 0 },
  ]);
  validations.set(area('A3'), LIST);
  validations.set(area('A4'), LIST);
  validations.set(area('C3'), LIST);
  expect(validations.all.map(({ areas, rule, origin }) => [areaList(areas), rule.kind, origin])).toEqual([
    ['A1:A2 A5:A9', 'custom', 0],
    ['A3:A4 C3', 'list', null],
  ]);
});

test('a new conditional format comes first, can be moved, edited and cut', () => {
  const formats = new ConditionalFormats();
  const one = formats.add([area('A1:A5')], { kind: 'custom', formula: 'A1>1' });
  const two = formats.add([area('A1:A5')], { kind: 'custom', formula: 'A1>2' });
  expect(formats.all.map(({ id }) => id)).toEqual([two.id, one.id]);
  formats.move(two.id, 1);
  formats.set(two.id, { stopIfTrue: true });
  formats.clear(area('A2:A5'));
  formats.clear(area('A1:A1'));
  expect(formats.all).toEqual([]);
});
