import { printedTarget } from '../../../src/pira/expressions/print';
import { valueReader } from '../../../src/pira/expressions/valueReader';

const PLACE = { value: '-5', text: '-5', format: '@', header: '', polarity: '', year: 2023, years: [] };

function readings(unit: string, texts: readonly (readonly [string, string])[]): readonly string[] {
  const reader = valueReader();
  return texts.flatMap(([text, indicator]) =>
    reader
      .targets({ ...PLACE, value: text, text, unit }, () => indicator)
      .map(({ reading }) => printedTarget(reading)),
  );
}

test('one text beside the words of two indicators is read by the words of each', () => {
  const late = 'Tempestività dei pagamenti';
  const plain = 'Tempo medio di rilascio';
  expect(
    readings('Giorni', [
      ['-5', late],
      ['-5', plain],
    ]),
  ).toEqual(['<= -5 giorni', '']);
  expect(
    readings('Giorni', [
      ['-5', plain],
      ['-5', late],
    ]),
  ).toEqual(['', '<= -5 giorni']);
});

test('one text of two indicators of the same words is read by the polarity of each', () => {
  const reader = valueReader();
  const read = (polarity: string) =>
    reader
      .targets({ ...PLACE, unit: 'Giorni', polarity }, () => 'Tempestività dei pagamenti')
      .map(({ reading }) => printedTarget(reading));
  expect([read('crescente'), read('decrescente')]).toEqual([[''], ['<= -5 giorni']]);
});
