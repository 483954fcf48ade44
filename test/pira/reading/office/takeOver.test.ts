import type { Correction } from '../../../../src/pira/plan/correction';
import { anchored } from '../../../../src/pira/reading/office/anchors';
import { takenOver } from '../../../../src/pira/reading/office/takeOver';
import { readPlan } from '../../../../src/pira/reading/readPlan';
import { cellAddress } from '../../../../src/pira/sheet/address';
import { sheetFromRows } from '../../../support/sheet';

const sheetOf = (...headers: readonly string[]) =>
  sheetFromRows('Piano', [
    ['Indicatore', ...headers],
    ['Corsi', ...headers.map(() => '>= 5')],
    ['Visite', ...headers.map(() => '>= 6')],
  ]);

/** What the office says of the first column behind the names, found by its texts. */
const saidOf = (header: string): readonly Correction[] => {
  const column: Correction = {
    kind: 'column',
    sheet: 'Piano',
    row: 0,
    rowAnchor: null,
    column: 1,
    anchor: null,
    as: 'target',
    year: Number(/\d+/.exec(header)?.[0]),
  };
  const sheets = [sheetOf(header)];
  return anchored([column], sheets, readPlan(sheets, { year: null }));
};

test.each<[string, string, readonly string[], number | null, readonly string[]]>([
  ['the next year', 'Valore 2024', ['Valore 2025'], 2024, ['B1 target 2025']],
  ['the same year', 'Valore 2024', ['Valore 2024'], 2024, ['B1 target 2024']],
  ['of a year not known, the next', 'Valore 2024', ['Valore 2025'], null, ['B1 target 2025']],
  ['of a year not known, two later', 'Valore 2024', ['Valore 2026'], null, ['B1 target 2026']],
  ['of a year not known, three later', 'Valore 2024', ['Valore 2027'], null, ['B1 target 2027']],
  ['of a year not known, four later', 'Valore 2024', ['Valore 2028'], null, []],
  ['of a year not known, an earlier', 'Valore 2024', ['Valore 2023'], null, []],
])('what the office said is taken over: %s', (_, header, headers, year, wanted) => {
  const sheets = [sheetOf(...headers)];
  const { taken, missed } = takenOver(saidOf(header), sheets, readPlan(sheets, { year: null }), year);
  const said = taken.map((one) =>
    one.kind === 'column' ? `${cellAddress(one.row, one.column)} ${one.as} ${String(one.year)}` : one.kind,
  );
  expect(said).toEqual(wanted);
  expect(missed).toHaveLength(1 - wanted.length);
});
