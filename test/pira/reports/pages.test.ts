import { pageFit, WIDEST_PAGE, widthOf } from '../../../src/pira/reports/paper/pages';
import { Paper } from '../../../src/pira/reports/paper/paper';
import { figure, text } from '../../../src/pira/reports/paper/cells';

const rows = (...heights: number[]) => heights.map((height) => ({ height }));
const many = (count: number, height: number) => Array.from({ length: count }, () => height);

test.each<[string, number[], number]>([
  ['few columns at their own size', [20, 20], 100],
  ['columns that need less than all', [65, 65], 87],
  ['more than a page holds, at eight points and beside each other', [100, 100, 100], 80],
])('%s', (_, widths, scale) => {
  expect(pageFit({ widths, rows: [], headRows: null, staysWithNext: () => false }).scale).toBe(scale);
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
    staysWithNext: (row) => leading.includes(row),
  });
  expect(fit.breaks).toEqual(breaks);
});

test('more breaks than Excel takes are left to it', () => {
  const fit = pageFit({
    widths: [20],
    rows: rows(...many(1_200, 400)),
    headRows: null,
    staysWithNext: () => false,
  });
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
  expect(Math.min(...widths.slice(0, 3))).toBeGreaterThan('preparazione'.length * 0.9);
});

test('columns give way alike, but for those that hold a figure or a long word', () => {
  const paper = new Paper('Prova', [120, 60, 10, 5]);
  paper.add(text(WORDS), text(WORDS), figure(1_234_567.5, '#,##0.00'), text('Internazionalizzazione'));
  const [first = 0, second = 0, third = 0, fourth = 0] = paper.finish().widths;
  expect(first / second).toBeCloseTo(2, 1);
  expect(third).toBeGreaterThanOrEqual(10);
  expect(fourth).toBeGreaterThan('Internazionalizzazione'.length * 0.7);
});

test('a cell over several columns has its longest word whole', () => {
  const paper = new Paper('Prova', [3, 3, 3]);
  paper.addSpanning([
    { cell: text('Internazionalizzazione'), count: 2 },
    { cell: text('sì'), count: 1 },
  ]);
  const [first = 0, second = 0, third = 0] = paper.finish().widths;
  expect(first + second).toBeGreaterThan('Internazionalizzazione'.length * 0.7);
  expect(first).toBe(second);
  expect(third).toBe(3);
});

test('long words are broken where the page would be too narrow for them all', () => {
  const word = 'Internazionalizzazione';
  const wide = Array.from({ length: 12 }, () => word);
  const paper = new Paper(
    'Prova',
    wide.map(() => 8),
  );
  paper.add(...wide.map((one) => text(one)));
  const { widths } = paper.finish();
  expect(widthOf(widths)).toBeLessThanOrEqual(WIDEST_PAGE);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(8);
});

test.each<[string, (paper: Paper) => void, number[]]>([
  [
    'a title, its remarks and blank rows stay with the table below',
    (paper) => {
      for (let row = 0; row < 22; row++) paper.add(text('riga'), text('riga'));
      paper.addLine('Titolo', 'title');
      paper.addLine('Nota', 'remark');
      paper.addBlank();
      paper.add(text('riga'), text('riga'));
    },
    [22],
  ],
  [
    'a row of labels heads what follows, one that begins with a label does not',
    (paper) => {
      for (let row = 0; row < 24; row++) paper.add(text('voce', 'label'), text('riga'));
      paper.add(text('obiettivo', 'label'), figure(1, '0%', 'label-figure'));
      paper.add(text('riga'), text('riga'));
    },
    [24],
  ],
])('%s', (_, fill, breaks) => {
  const paper = new Paper('Prova', [40, 40]);
  fill(paper);
  expect(paper.finish().page.breaks).toEqual(breaks);
});

test('a heading and the rows that belong together never end a page', () => {
  const paper = new Paper('Prova', [40, 40]);
  for (let row = 0; row < 24; row++) paper.add(text('riga'), text('riga'));
  paper.addLine('Titolo', 'section');
  paper.addLine('Descrizione: del titolo', 'text');
  paper.add(text('prima'), text('riga'));
  paper.keepTogether(20);
  paper.add(text('grafico'), text('accanto'));
  const { page, rows: all } = paper.finish();
  const heights = all.slice(0, 24).reduce((sum, { height }) => sum + height, 0);
  expect(heights).toBeLessThan(467);
  expect(page.breaks).toEqual([24]);
});
