import { shiftReferences } from './shiftReferences';

const row = { sheet: 'Piano', axis: 'row', at: 4, count: 1 } as const;
const column = { sheet: 'Piano', axis: 'column', at: 2, count: 1 } as const;

test.each([
  ['=A5', '=A6', '=#REF!'],
  ['=A4+$B$6', '=A4+$B$7', '=A4+$B$5'],
  ['=SUM(A2:A9)', '=SUM(A2:A10)', '=SUM(A2:A8)'],
  ['=SUM(A5:A9)', '=SUM(A6:A10)', '=SUM(A5:A8)'],
  ['=SUM(A:A)+5', '=SUM(A:A)+5', '=SUM(A:A)+5'],
  ['=SUM(2:9)', '=SUM(2:10)', '=SUM(2:8)'],
  ['=Altro!A5+\'Piano\'!A7&"A9"', '=Altro!A5+\'Piano\'!A8&"A9"', '=Altro!A5+\'Piano\'!A6&"A9"'],
  ['=LOG10(A9)', '=LOG10(A10)', '=LOG10(A8)'],
])('%s after an inserted row is %s, after a deleted one %s', (formula, inserted, deleted) => {
  expect(shiftReferences(formula, 'Piano', { ...row, kind: 'insert' })).toBe(inserted);
  expect(shiftReferences(formula, 'Piano', { ...row, kind: 'delete' })).toBe(deleted);
});

test.each([
  ['=C1', '=D1', '=#REF!'],
  ['=SUM(B1:D1)', '=SUM(B1:E1)', '=SUM(B1:C1)'],
  ['=SUM($C:$D)', '=SUM($D:$E)', '=SUM($C:$C)'],
  ['=SUM(2:9)', '=SUM(2:9)', '=SUM(2:9)'],
])('%s after an inserted column is %s, after a deleted one %s', (formula, inserted, deleted) => {
  expect(shiftReferences(formula, 'Piano', { ...column, kind: 'insert' })).toBe(inserted);
  expect(shiftReferences(formula, 'Piano', { ...column, kind: 'delete' })).toBe(deleted);
});

test('a formula of another sheet follows only what it names', () => {
  const shift = { ...row, kind: 'insert' } as const;
  expect(shiftReferences('=A5+Piano!A5', 'Altro', shift)).toBe('=A5+Piano!A6');
});
