import { pageFit, WIDEST_PAGE, widthOf } from '../../../src/pira/reports/paper/pages';
import { Paper } from '../../../src/pira/reports/paper/paper';
import { figure, text } from '../../../src/pira/reports/paper/cells';

const rows = (...heights: number[]) => heights.map((height) => ({ height }));
const many = (count: number, height: number) => Array.from({ length: count }, () => height);

test.each<[string, number[], number]>([
  ['few columns at their own size', [20, 20], 100],
  ['columns that need less than all', [70, 70], 92],
  ['more than a page holds, at eight points and beside each other', [100, 100, 100], 80],
])('%s', (_, widths, scale) => {
  expect(pageFit({ widths, rows: [], headRows: null, leads: () => false }).scale).toBe(scale);
});

test.each<[string, number[], number[], { first: number; count: number } | null, number[]]>([
  ['what fits on one page is not divided', many(4, 100), [], null, []],
  ['a page ends before what does not fit', many(10, 100), [], null, [4, 8]],
  ['a heading goes with what follows it', many(10, 100), [3], null, [3, 7]],
  ['headings below each other go together', many(10, 100), [2, 3], null, [2, 6]],
  ['a page of nothing but headings is divided all the same', many(6, 100), [0, 1, 2, 3, 4, 5], null, [4]],
  ['repeated rows take their room on later pages', many(10, 100), [], { first: 0, count: 1 }, [4, 7]],
  ['a row higher than a page stands alone', [50, 900, 50], [], null, [1, 2]],
])('%s', (_, heights, leading, headRows, breaks) => {
  const fit = pageFit({
    widths: [20],
    rows: rows(...heights),
    headRows,
    leads: (row) => leading.includes(row),
  });
  expect(fit.breaks).toEqual(breaks);
});

test('more breaks than Excel takes are left to it', () => {
  const fit = pageFit({ widths: [20], rows: rows(...many(1_200, 400)), headRows: null, leads: () => false });
  expect(fit.breaks).toEqual([]);
});

const WORDS = 'Imprese che hanno ricevuto assistenza nella preparazione delle domande';

test('texts give way until all columns stand on one page, figures and words are never cut', () => {
  const paper = new Paper('Prova', [60, 60, 60, 6, 6]);
  paper.add(
    text('Denominazione', 'head'),
    text('Raggiungimento', 'head'),
    text('Note', 'head'),
    text('Importo', 'head'),
    text('Quota', 'head'),
  );
  paper.add(
    text(WORDS),
    text(WORDS),
    text(WORDS),
    figure(-1_234_567.5, '#,##0.00\\ "€"'),
    figure(0.5, '0.00%'),
  );
  const { widths, page } = paper.finish();
  expect(widthOf(widths)).toBeLessThanOrEqual(WIDEST_PAGE + 1);
  expect(page.scale).toBe(80);
  expect(widths[3]).toBeGreaterThanOrEqual('-1.234.567,50 €'.length * 0.9);
  expect(widths[4]).toBeGreaterThanOrEqual('50,00%'.length * 0.9);
  expect(Math.min(...widths.slice(0, 3))).toBeGreaterThan('preparazione'.length);
});

test('a heading and the rows that belong together never end a page', () => {
  const paper = new Paper('Prova', [40, 40]);
  for (let row = 0; row < 24; row++) paper.add(text('riga'), text('riga'));
  paper.line('Titolo', 'section');
  paper.line('Descrizione: del titolo', 'text');
  paper.add(text('prima'), text('riga'));
  paper.keepTogether(20);
  paper.add(text('grafico'), text('accanto'));
  const { page, rows: all } = paper.finish();
  const heights = all.slice(0, 24).reduce((sum, { height }) => sum + height, 0);
  expect(heights).toBeLessThan(467);
  expect(page.breaks).toEqual([24]);
});
