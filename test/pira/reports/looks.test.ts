import { STATUSES } from '../../../src/pira/evaluation/outcome';
import { STATUS_LOOKS, WAITING_LOOK } from '../../../src/pira/reports/looks';
import { markedHighlight, markerIn } from '../../../src/pira/output/highlightMarker';
import { resultHighlights } from '../../../src/pira/reports/columns/resultHighlights';
import type { Look } from '../../../src/pira/sheet/sheetEdit';

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast({ color, fill }: Look): number {
  const [lighter, darker] = [luminance(color), luminance(fill)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const share = parseInt(color.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each([
  ...STATUSES.map((status) => [status, STATUS_LOOKS[status]] as const),
  ['waiting', WAITING_LOOK] as const,
])('the look of %s has a contrast of at least 4.5', (_name, look) => {
  expect(contrast(look)).toBeGreaterThanOrEqual(4.5);
});

test('our conditional formats tell themselves apart from anybody else’s, and from one another', () => {
  const columns = new Map([
    ['actual', 6],
    ['variance', 7],
    ['achievement', 8],
    ['status', 9],
    ['notes', 10],
  ] as const);
  const found = resultHighlights(columns, { first: 29, last: 86 });
  const markers = found.map(({ formula }) => markerIn(formula));
  expect(markers).not.toContain(null);
  expect(new Set(markers).size).toBe(6);
  expect(found.map(({ formula }) => formula.replace(/PIRA \w+/u, 'PIRA'))).toEqual([
    '=AND(J30="Raggiunto",N("PIRA")=0)',
    '=AND(J30="Parzialmente raggiunto",N("PIRA")=0)',
    '=AND(J30="Non raggiunto",N("PIRA")=0)',
    '=AND(J30="Non rilevato",N("PIRA")=0)',
    '=AND(J30="Non valutabile",N("PIRA")=0)',
    '=AND(ISBLANK(G30),$J30="Non rilevato",N("PIRA")=0)',
  ]);
});

test.each(['=J30="Raggiunto"', '=N("PIRA")=0', '=AND(A1>0,N("pira 12345678")=0)', ''])(
  '%s is not ours',
  (formula) => {
    expect(markerIn(formula)).toBeNull();
  },
);

test('another area or another look is another marker', () => {
  const area = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
  const of = (rowCount: number, look: Look) =>
    markerIn(markedHighlight({ area: { ...area, rowCount }, look }, 'A1=1').formula);
  expect(of(2, STATUS_LOOKS.met)).toBe(of(2, STATUS_LOOKS.met));
  expect(of(2, STATUS_LOOKS.met)).not.toBe(of(3, STATUS_LOOKS.met));
  expect(of(2, STATUS_LOOKS.met)).not.toBe(of(2, WAITING_LOOK));
});
