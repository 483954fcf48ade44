import { fixedAddress, fullAddress, parseAddress } from '../../../src/workbench/host/address';

test.each([
  ['A1', null, 'A1'],
  ['$b$2', null, 'B2'],
  ['B2:A1', null, 'A1:B2'],
  ['A:C', null, 'A:C'],
  ['$3:1', null, '1:3'],
  ['XFD1048576', null, 'XFD1048576'],
  ["'PIRA 2021'!A1", 'PIRA 2021', 'A1'],
  ["'L''anno'!A1", "L'anno", 'A1'],
  ['Note!A1:B2', 'Note', 'A1:B2'],
])('%s', (text, sheet, told) => {
  const address = parseAddress(text);
  expect(address?.sheet).toBe(sheet);
  expect(address && fullAddress('S', address.area)).toBe(`S!${told}`);
});

test.each([
  '',
  'A',
  '1',
  'A0',
  'A1:',
  ':A1',
  'A1:B2:C3',
  'XFE1',
  'A1048577',
  'A1,B2',
  'A:1',
  'nome',
  "'x'A1",
  'A1!',
])('%p is no address', (text) => expect(parseAddress(text)).toBeNull());

test.each([
  ['A1', "'P 1'!$A$1"],
  ['B2:C4', "'P 1'!$B$2:$C$4"],
  ['B:C', "'P 1'!$B:$C"],
  ['2:4', "'P 1'!$2:$4"],
])('%s with dollar signs', (text, told) => {
  const address = parseAddress(text);
  expect(address && fixedAddress('P 1', address.area)).toBe(told);
});
