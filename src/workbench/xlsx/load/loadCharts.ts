import {
  Chart,
  type ChartKind,
  type ChartOrigin,
  type ChartRange,
  type ChartSeries,
  type ChartState,
  type LegendPosition,
} from '../../book/charts';
import { areaBetween } from '../../book/areas';
import { linkedParts } from '../package/linkedParts';
import type { Parts } from '../package/parts';
import { readPart } from '../package/readPart';
import { relationshipsOf } from '../package/relationships';
import { parseArea } from '../reference';
import { RELATIONSHIP } from '../xml/namespaces';
import { attributeOf, descendantsNamed, numberOf, type XmlElement } from '../xml/xmlElement';

/** The charts over the cells of a sheet, the lowest first. One that cannot be read stays in the file and is not shown. */
export function loadCharts(parts: Parts, sheetPath: string): Chart[] {
  const found = linkedParts(parts, sheetPath, 'drawing').flatMap(({ path, root }) => {
    const targets = new Map(relationshipsOf(parts, path).map(({ id, target }) => [id, target]));
    return root.children.flatMap((anchor) => {
      const frame = chartFrame(anchor);
      const part = frame === null ? undefined : targets.get(frame.relationshipId);
      const chart = part === undefined ? null : readPart(parts, part);
      if (frame === null || part === undefined || chart === null) return [];
      const origin: ChartOrigin = { drawing: path, part, relationshipId: frame.relationshipId };
      return [{ state: stateOf(chart.root, frame), origin }];
    });
  });
  return found.map(({ state, origin }, place) => new Chart(state, place + 1, origin));
}

interface Frame extends Pick<ChartState, 'name' | 'area'> {
  readonly relationshipId: string;
}

/** The frame of a chart in an anchor of a drawing; null where it holds something else or is bound to no cells. */
export function chartFrame(anchor: XmlElement): Frame | null {
  const chart = descendantsNamed(anchor, 'graphicData').flatMap(({ children }) =>
    children.filter(({ name }) => name === 'chart'),
  )[0];
  const [from] = descendantsNamed(anchor, 'from');
  const [to] = descendantsNamed(anchor, 'to');
  const [properties] = descendantsNamed(anchor, 'cNvPr');
  const relationshipId = chart && attributeOf(chart, RELATIONSHIP, 'id');
  if (relationshipId === undefined || from === undefined || to === undefined) return null;
  const [top, left] = [wholeOf(from, 'row'), wholeOf(from, 'col')];
  const end = (name: 'row' | 'col', offset: string): number =>
    wholeOf(to, name) - (wholeOf(to, offset) > 0 ? 0 : 1);
  const bottom = Math.max(top, end('row', 'rowOff'));
  const right = Math.max(left, end('col', 'colOff'));
  const area = areaBetween(top, left, bottom, right);
  return { relationshipId, name: properties?.attributes['name'] ?? '', area };
}

function wholeOf(corner: XmlElement, name: string): number {
  const number = Number(corner.children.find((child) => child.name === name)?.text);
  return Number.isInteger(number) && number > 0 ? number : 0;
}

const LEGENDS: Readonly<Record<string, LegendPosition>> = {
  b: 'bottom',
  l: 'left',
  r: 'right',
  t: 'top',
  tr: 'right',
};

function stateOf(root: XmlElement, { name, area }: Frame): ChartState {
  const [plotArea] = descendantsNamed(root, 'plotArea');
  const plots = plotArea?.children.filter((child) => child.name.endsWith('Chart')) ?? [];
  const [plot] = plots;
  const kind = plots.length === 1 && plot !== undefined ? kindOf(plot) : 'other';
  const series = plot === undefined ? [] : childrenOf(plot, 'ser').flatMap((one) => seriesOf(one) ?? []);
  const [title] = root.children.flatMap((child) => childrenOf(child, 'title'));
  const [legend] = descendantsNamed(root, 'legend');
  const [valueAxis] = descendantsNamed(root, 'valAx');
  const [categoryAxis] = descendantsNamed(root, 'catAx');
  return {
    name,
    area,
    kind: series.length === 0 ? 'other' : kind,
    title: (title === undefined ? [] : descendantsNamed(title, 't')).map(({ text }) => text).join(''),
    legend: legend === undefined ? null : (LEGENDS[valueOf(legend, 'legendPos') ?? 'r'] ?? 'right'),
    series,
    showsValues: plot !== undefined && descendantsNamed(plot, 'showVal').some(isOn),
    valueAxis: {
      isVisible: valueAxis !== undefined && !childrenOf(valueAxis, 'delete').some(isOn),
      minimum: boundOf(valueAxis, 'min'),
      maximum: boundOf(valueAxis, 'max'),
    },
    isReversed: categoryAxis !== undefined && boundText(categoryAxis, 'orientation') === 'maxMin',
  };
}

/** Stacked bars, and those of several groups, are not drawn. */
function kindOf(plot: XmlElement): ChartKind {
  switch (plot.name) {
    case 'barChart':
      if ((valueOf(plot, 'grouping') ?? 'clustered') !== 'clustered') return 'other';
      return valueOf(plot, 'barDir') === 'bar' ? 'bar' : 'column';
    case 'lineChart':
      return 'line';
    case 'pieChart':
      return 'pie';
    case 'doughnutChart':
      return 'doughnut';
    default:
      return 'other';
  }
}

function seriesOf(series: XmlElement): ChartSeries | null {
  const rangeIn = (name: string): ChartRange | null => {
    const [holder] = childrenOf(series, name);
    const [formula] = holder === undefined ? [] : descendantsNamed(holder, 'f');
    return formula === undefined ? null : rangeOf(formula.text);
  };
  const values = rangeIn('val');
  if (values === null) return null;
  return {
    name: rangeIn('tx'),
    categories: rangeIn('cat'),
    values,
    color: colorOf(series),
    isDashed: isDashed(series),
    markColor: childrenOf(series, 'marker').map(colorOf)[0] ?? null,
    pointColors: childrenOf(series, 'dPt').flatMap((point) => {
      const place = Number(valueOf(point, 'idx') ?? NaN);
      const color = colorOf(point);
      return color === null || !Number.isInteger(place) ? [] : [{ place, color }];
    }),
  };
}

function rangeOf(formula: string): ChartRange | null {
  const mark = formula.lastIndexOf('!');
  const area = parseArea(formula.slice(mark + 1));
  if (area === null) return null;
  const sheet = formula.slice(0, Math.max(0, mark));
  return { sheet: /^'.*'$/u.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet || null, area };
}

function colorOf(element: XmlElement): string | null {
  const shapes = childrenOf(element, 'spPr');
  const lines = shapes.flatMap((shape) => childrenOf(shape, 'ln'));
  const fills = [...shapes, ...lines].flatMap((shape) => childrenOf(shape, 'solidFill'));
  const [color] = fills.flatMap((fill) => childrenOf(fill, 'srgbClr'));
  const digits = color?.attributes['val'] ?? '';
  return /^[0-9a-f]{6}$/iu.test(digits) ? `#${digits.toUpperCase()}` : null;
}

/** Whether the line of a series has a pattern of any kind. */
function isDashed(series: XmlElement): boolean {
  const [line] = childrenOf(series, 'spPr').flatMap((shape) => childrenOf(shape, 'ln'));
  return line !== undefined && (valueOf(line, 'prstDash') ?? 'solid') !== 'solid';
}

function boundOf(axis: XmlElement | undefined, name: string): number | null {
  const [scaling] = axis === undefined ? [] : childrenOf(axis, 'scaling');
  const [bound] = scaling === undefined ? [] : childrenOf(scaling, name);
  return numberOf(bound, 'val');
}

function boundText(axis: XmlElement, name: string): string | undefined {
  return childrenOf(axis, 'scaling').flatMap((scaling) => childrenOf(scaling, name))[0]?.attributes['val'];
}

function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function valueOf(element: XmlElement, name: string): string | undefined {
  return childrenOf(element, name)[0]?.attributes['val'];
}

/** A flag of a chart that is there without a value is set. */
function isOn({ attributes }: XmlElement): boolean {
  return !['0', 'false'].includes(attributes['val'] ?? '1');
}
