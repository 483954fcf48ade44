import { MOST_LOGO_BYTES, readLogo } from '../../../../src/pira/reports/documents/logo';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const long = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const png = (width: number, height: number) => [...PNG, ...long(width), ...long(height), 8, 6, 0, 0, 0];
const frame = (marker: number, width: number, height: number) => [
  0xff,
  marker,
  0,
  11,
  8,
  ...long(height).slice(2),
  ...long(width).slice(2),
  1,
  1,
  0x11,
  0,
];
const JFIF = [0xff, 0xe0, 0, 6, 0x4a, 0x46, 0x49, 0x46];
const TABLES = [0xff, 0xc4, 0, 5, 1, 2, 3];
const jpeg = (...segments: readonly number[][]) => [0xff, 0xd8, ...segments.flat(), 0xff, 0xd9];

test.each<[string, readonly number[], string, number, number]>([
  ['a PNG', png(320, 120), 'png', 320, 120],
  ['the largest PNG', png(5_000, 5_000), 'png', 5_000, 5_000],
  ['a JPEG', jpeg(JFIF, TABLES, frame(0xc0, 640, 300)), 'jpg', 640, 300],
  ['a JPEG in passes', jpeg(JFIF, frame(0xc2, 12, 34)), 'jpg', 12, 34],
])('%s is a logo', (_, bytes, type, width, height) => {
  const read = Uint8Array.from(bytes);
  expect(readLogo(read)).toEqual({ type, bytes: read, width, height });
});

test.each<[string, readonly number[]]>([
  ['nothing', []],
  ['a drawing in SVG', [...Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')]],
  ['a GIF', [...Buffer.from('GIF89a'), 9, 0, 9, 0]],
  ['a page named as a picture', [...Buffer.from('<html><script>alert(1)</script></html>')]],
  ['a PNG without its first part', PNG.slice(0, 12)],
  ['a PNG of no width', png(0, 10)],
  ['a PNG of no height', png(10, 0)],
  ['a PNG far too wide', png(5_001, 10)],
  ['a PNG far too high', png(10, 4_000_000_000)],
  ['a JPEG without a frame', jpeg(JFIF, TABLES)],
  ['a JPEG whose picture begins before its frame', jpeg(JFIF, [0xff, 0xda, 0, 2], frame(0xc0, 10, 10))],
  ['a JPEG whose segments lead nowhere', jpeg([0xff, 0xe0, 0, 0], [1, 2, 3, 4, 5, 6, 7, 8, 9])],
  ['a JPEG of no size', jpeg(frame(0xc0, 0, 0))],
])('%s is none', (_, bytes) => {
  expect(readLogo(Uint8Array.from(bytes))).toBeNull();
});

test('a logo travels with the workbook, so that a large picture is none', () => {
  const bytes = new Uint8Array(MOST_LOGO_BYTES + 1);
  bytes.set(png(10, 10));
  expect(readLogo(bytes)).toBeNull();
  expect(readLogo(bytes.slice(0, MOST_LOGO_BYTES))).toMatchObject({ width: 10, height: 10 });
});
