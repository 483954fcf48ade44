import { formulaTokens } from '../../../src/workbench/book/formulas/formulaTokens';
import {
  quotedSheetName,
  withSheetRenamed,
  withoutSheet,
} from '../../../src/workbench/book/formulas/sheetReferences';
import { shiftFormula } from '../../../src/workbench/book/formulas/shiftFormula';

test.each([
  ['=A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
  ['=SUM(A:A,$B:C,1:2,$3:4)', '=SUM(B:B,$B:D,3:4,$3:6)'],
  ['=LOG10(A1)&"A1"', '=LOG10(B3)&"A1"'],
  ["='A1'!A1+Foglio1!B2", "='A1'!B3+Foglio1!C4"],
  ['=Tabella1[A1]+[1]Foglio1!A1', '=Tabella1[A1]+[1]Foglio1!B3'],
  ['=1E5+A1.5+Nome1x+ABCD1', '=1E5+A1.5+Nome1x+ABCD1'],
  ['=XFD1048576', '=A2'],
  ['=IF(A1="""A1""",#REF!,#N/A)', '=IF(B3="""A1""",#REF!,#N/A)'],
])('%s moved two rows down and one column right reads %s', (formula, moved) => {
  expect(shiftFormula(formula, 2, 1)).toBe(moved);
  expect(shiftFormula(formula, 0, 0)).toBe(formula);
});

test.each([
  ['=Uno!A1', '=Nuovo!A1'],
  ["='uno'!A1+'Uno due'!A1", "=Nuovo!A1+'Uno due'!A1"],
  ['="Uno!A1"&Uno!A1', '="Uno!A1"&Nuovo!A1'],
  ['=SUM(Uno:Tre!A1)', '=SUM(Nuovo:Tre!A1)'],
  ['=[1]Uno!A1+Unodue!A1', '=[1]Uno!A1+Unodue!A1'],
  ['=#REF!+#NAME?', '=#REF!+#NAME?'],
])('%s with the sheet Uno renamed reads %s', (formula, renamed) => {
  expect(withSheetRenamed(formula, 'Uno', 'Nuovo')).toBe(renamed);
});

test.each([
  ['=Uno!A1', '=#REF!A1'],
  ["=SUM('Uno'!A1:B2)+Due!A1", '=SUM(#REF!A1:B2)+Due!A1'],
])('%s without the sheet Uno reads %s', (formula, left) => {
  expect(withoutSheet(formula, 'Uno')).toBe(left);
});

test.each([
  ['Foglio1', 'Foglio1'],
  ['Dati', 'Dati'],
  ['A1', "'A1'"],
  ['R1C1', "'R1C1'"],
  ['2021', "'2021'"],
  ["L'anno", "'L''anno'"],
  ['Società', 'Società'],
])('the sheet %s is written %s in a formula', (name, quoted) => {
  expect(quotedSheetName(name)).toBe(quoted);
});

test('tokens joined again give the formula, whatever it is', () => {
  for (const formula of ['="a', "='b", '=[[', '=A1:B', "='a''b'!C1#", '=😀+é!A1', ''])
    expect(
      formulaTokens(formula)
        .map(({ text }) => text)
        .join(''),
    ).toBe(formula);
});
