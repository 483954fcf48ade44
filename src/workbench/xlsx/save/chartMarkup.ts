import { cellAddress } from '../../../pira/sheet/address';
import { lastColumn, lastRow } from '../../book/areas';
import type { Book } from '../../book/book';
import type { BookSheet } from '../../book/bookSheet';
import type { ChartKind, ChartRange, ChartSeries, ChartState, LegendPosition } from '../../book/charts';
import { escapeText, toXstring } from '../xml/escape';
import { markup } from '../xml/markup';
import { DRAWING } from '../xml/namespaces';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

const c = markup('c:');
const a = markup('a:');
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const LEGENDS: Readonly<Record<LegendPosition, string>> = { bottom: 'b', left: 'l', right: 'r', top: 't' };
const LINE = 'D9D9D9';
const TITLE_SIZE = 1400;

/** The part of a new chart (ISO/IEC 29500-1, 21.2), with the values that its cells hold now. */
export function chartMarkup(book: Book, sheet: BookSheet, chart: ChartState): string {
  const { kind, series, title, legend } = chart;
  const groups = series.map((one, place) => seriesMarkup(book, sheet, one, place, chart)).join('');
  const isRound = kind === 'pie' || kind === 'doughnut';
  const plot =
    c('layout') +
    plotMarkup(kind, groups + labelsMarkup(chart)) +
    (isRound ? '' : axesMarkup(book, sheet, chart));
  const inner =
    (title === '' ? '' : titleMarkup(title)) +
    flag('autoTitleDeleted', title === '') +
    c('plotArea', {}, plot) +
    (legend === null ? '' : c('legend', {}, value('legendPos', LEGENDS[legend]) + flag('overlay', false))) +
    flag('plotVisOnly', true) +
    value('dispBlanksAs', 'gap');
  const space = {
    'xmlns:c': CHART,
    'xmlns:a': DRAWING,
  };
  const frame = c(
    'spPr',
    {},
    a('solidFill', {}, a('srgbClr', { val: 'FFFFFF' })) +
      a('ln', {}, a('solidFill', {}, a('srgbClr', { val: LINE }))),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${c('chartSpace', space, flag('roundedCorners', false) + c('chart', {}, inner) + frame)}`;
}

function plotMarkup(kind: ChartKind, inner: string): string {
  const axes = value('axId', CATEGORY_AXIS) + value('axId', VALUE_AXIS);
  switch (kind) {
    case 'column':
    case 'bar': {
      const head =
        value('barDir', kind === 'bar' ? 'bar' : 'col') +
        value('grouping', 'clustered') +
        flag('varyColors', false);
      return c('barChart', {}, head + inner + value('gapWidth', 60) + axes);
    }
    case 'line':
      return c(
        'lineChart',
        {},
        value('grouping', 'standard') + flag('varyColors', false) + inner + flag('marker', true) + axes,
      );
    case 'pie':
      return c('pieChart', {}, flag('varyColors', true) + inner + value('firstSliceAng', 0));
    case 'doughnut':
    case 'other':
      return c(
        'doughnutChart',
        {},
        flag('varyColors', true) + inner + value('firstSliceAng', 0) + value('holeSize', 60),
      );
  }
}

function seriesMarkup(
  book: Book,
  sheet: BookSheet,
  { name, categories, values, color, isDashed, markColor, pointColors }: ChartSeries,
  place: number,
  { kind }: ChartState,
): string {
  const isLine = kind === 'line';
  const points = pointColors.map((point) => {
    const looks = value('idx', point.place) + flag('bubble3D', false) + fill(point.color);
    return c('dPt', {}, looks);
  });
  return c(
    'ser',
    {},
    value('idx', place) +
      value('order', place) +
      (name === null ? '' : c('tx', {}, textReference(book, sheet, name))) +
      (color === null ? '' : isLine ? lineMarkup(color, isDashed) : fill(color)) +
      (isLine ? markMarkup(markColor) : '') +
      (kind === 'bar' || kind === 'column' ? flag('invertIfNegative', false) : '') +
      points.join('') +
      (categories === null ? '' : c('cat', {}, textReference(book, sheet, categories))) +
      c('val', {}, numberReference(book, sheet, values)) +
      (isLine ? flag('smooth', false) : ''),
  );
}

function solid(color: string): string {
  return a('solidFill', {}, a('srgbClr', { val: color.slice(1) }));
}

function fill(color: string): string {
  return c('spPr', {}, solid(color));
}

function lineMarkup(color: string, isDashed: boolean): string {
  return c(
    'spPr',
    {},
    a('ln', { w: 28575 }, solid(color) + a('prstDash', { val: isDashed ? 'dash' : 'solid' })),
  );
}

function markMarkup(color: string | null): string {
  const looks = color === null ? '' : c('spPr', {}, solid(color) + a('ln', {}, solid(color)));
  return c('marker', {}, value('symbol', 'circle') + value('size', 6) + looks);
}

function labelsMarkup({ showsValues }: ChartState): string {
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  return c('dLbls', {}, shown.map((what) => flag(`show${what}`, what === 'Val' && showsValues)).join(''));
}

function axesMarkup(book: Book, sheet: BookSheet, chart: ChartState): string {
  const { kind, valueAxis, isReversed, series } = chart;
  const isBar = kind === 'bar';
  const format = numberFormat(book, sheet, series[0]?.values ?? null);
  const line = c('spPr', {}, a('ln', {}, a('solidFill', {}, a('srgbClr', { val: LINE }))));
  const { minimum, maximum, isVisible } = valueAxis;
  const scaling = (isTurned: boolean, bounds: string): string =>
    c('scaling', {}, value('orientation', isTurned ? 'maxMin' : 'minMax') + bounds);
  const bounds =
    (maximum === null ? '' : value('max', maximum)) + (minimum === null ? '' : value('min', minimum));
  const category =
    value('axId', CATEGORY_AXIS) +
    scaling(isReversed, '') +
    flag('delete', false) +
    value('axPos', isBar ? 'l' : 'b') +
    value('majorTickMark', 'none') +
    value('minorTickMark', 'none') +
    value('tickLblPos', 'low') +
    line +
    value('crossAx', VALUE_AXIS) +
    value('crosses', 'autoZero');
  const values =
    value('axId', VALUE_AXIS) +
    scaling(false, bounds) +
    flag('delete', !isVisible) +
    value('axPos', isBar ? 'b' : 'l') +
    (isVisible ? c('majorGridlines', {}, line) : '') +
    c('numFmt', { formatCode: format, sourceLinked: false }) +
    value('majorTickMark', 'none') +
    value('minorTickMark', 'none') +
    value('tickLblPos', 'nextTo') +
    value('crossAx', CATEGORY_AXIS) +
    value('crosses', isReversed ? 'max' : 'autoZero');
  return c('catAx', {}, category) + c('valAx', {}, values);
}

function titleMarkup(title: string): string {
  const run = a('r', {}, a('rPr', { lang: 'it-IT', sz: TITLE_SIZE, b: true }) + a('t', {}, xml(title)));
  const body = a('bodyPr') + a('p', {}, a('pPr', {}, a('defRPr', { sz: TITLE_SIZE, b: true })) + run);
  return c('title', {}, c('tx', {}, c('rich', {}, body)) + flag('overlay', false));
}

function textReference(book: Book, own: BookSheet, range: ChartRange): string {
  const points = cellsOf(book, own, range).map(({ value: content }, place) =>
    content === null ? '' : c('pt', { idx: place }, c('v', {}, xml(String(content)))),
  );
  const cache = value('ptCount', points.length) + points.join('');
  return c('strRef', {}, c('f', {}, xml(formulaOf(own, range))) + c('strCache', {}, cache));
}

function numberReference(book: Book, own: BookSheet, range: ChartRange): string {
  const points = cellsOf(book, own, range).map(({ value: content }, place) =>
    typeof content === 'number' ? c('pt', { idx: place }, c('v', {}, String(content))) : '',
  );
  const format = c('formatCode', {}, xml(numberFormat(book, own, range)));
  const cache = format + value('ptCount', points.length) + points.join('');
  return c('numRef', {}, c('f', {}, xml(formulaOf(own, range))) + c('numCache', {}, cache));
}

function cellsOf(book: Book, own: BookSheet, { sheet, area }: ChartRange) {
  const owner = sheet === null ? own : book.sheet(sheet);
  return Array.from({ length: area.rowCount }, (_, row) => {
    const content = owner?.cells.get(area.row + row, area.column)?.value ?? null;
    return { value: typeof content === 'object' ? null : content };
  });
}

function numberFormat(book: Book, own: BookSheet, range: ChartRange | null): string {
  const sheet = range?.sheet ?? null;
  const owner = sheet === null ? own : book.sheet(sheet);
  const cell = range === null ? undefined : owner?.cells.get(range.area.row, range.area.column);
  return cell === undefined ? 'General' : book.styles.numberFormat(cell);
}

function formulaOf(own: BookSheet, { sheet, area }: ChartRange): string {
  const fixed = (row: number, column: number): string =>
    cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2');
  const first = fixed(area.row, area.column);
  const last = fixed(lastRow(area), lastColumn(area));
  return `'${(sheet ?? own.name).replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}

function value(name: string, content: string | number): string {
  return c(name, { val: content });
}

function flag(name: string, isSet: boolean): string {
  return c(name, { val: isSet });
}

function xml(text: string): string {
  return escapeText(toXstring(text));
}
