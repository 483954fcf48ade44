import { jsonBytes } from '../../../src/workbench/host/jsonBytes';
import fc from '../../support/fastCheck';

const bytesOfText = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

test.each([
  [null],
  [true],
  [false],
  [0],
  [-0],
  [-12.5e-300],
  [NaN],
  [Infinity],
  [''],
  ['à ≥ 5 %'],
  ['"\\/'],
  ['\u0000\b\t\n\u000b\f\r\u001f\u007f\u0080'],
  ['𝛼 in full, half \ud835 and half \udefc'],
  ['\ud835'],
  ['\udefc\ud835'],
  [[]],
  [[[]]],
  [['', null, [1, 2]]],
  [['à', 'à', 'ab', 'ab', 0, -0, NaN, NaN, null, undefined, null, true, 'true']],
  [{}],
  [{ nome: 'x', vuoto: undefined, 'à"': [{}] }],
])('%j as JSON text', (value) => {
  expect(jsonBytes(value)).toBe(bytesOfText(value));
});

test('any plain data', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      expect(jsonBytes(value)).toBe(bytesOfText(value));
    }),
  );
});
