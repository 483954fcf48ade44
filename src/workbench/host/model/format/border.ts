import type { Border, BorderStyle, FormatPatch } from '../../../book/cellFormat';
import { HostClass } from '../../dispatch/hostClass';
import { withArea } from '../range/rangeSubject';
import type { RangeSubject } from '../../session';
import { commonFormat, restyle } from '../range/restyle';
import { colorValue, enumValue } from '../values';
import { type BorderSide, type CellEdge, edgeCells } from './borderSides';

export interface BorderSubject {
  readonly range: RangeSubject;
  readonly side: BorderSide;
}

interface StyleAndWeight {
  readonly style: string;
  readonly weight: string;
}

/** Excel's style and weight of each border of the book. */
const LINES: Readonly<Record<BorderStyle, StyleAndWeight>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  double: { style: 'Double', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

const BORDER_STYLES: readonly BorderStyle[] = [
  'thin',
  'medium',
  'thick',
  'hair',
  'double',
  'dotted',
  'dashed',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'slantDashDot',
];

const STYLES: Readonly<Record<string, BorderStyle | null>> = {
  None: null,
  Continuous: 'thin',
  Double: 'double',
  Dot: 'dotted',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  SlantDashDot: 'slantDashDot',
};

const WEIGHTS: Readonly<Record<string, string>> = {
  Hairline: 'Hairline',
  Thin: 'Thin',
  Medium: 'Medium',
  Thick: 'Thick',
};

const BLACK = '#000000';

export const borderClass = new HostClass<BorderSubject>({
  name: 'RangeBorder',
  scalars: {
    Style: {
      get: (border) => commonLine(border, (line) => (line === null ? 'None' : LINES[line.style].style)),
      set: (border, value) => {
        const style = enumValue(STYLES, value);
        setLines(border, (line) => (style === null ? null : { style, color: line?.color ?? BLACK }));
      },
    },
    Weight: {
      get: (border) => commonLine(border, (line) => (line === null ? 'Thin' : LINES[line.style].weight)),
      set: (border, value) => {
        const weight = enumValue(WEIGHTS, value);
        setLines(border, (line) => ({
          style: withWeight(line?.style ?? 'thin', weight),
          color: line?.color ?? BLACK,
        }));
      },
    },
    Color: {
      get: (border) => commonLine(border, (line) => line?.color ?? BLACK),
      set: (border, value) => {
        const color = colorValue(value);
        setLines(border, (line) => ({ style: line?.style ?? 'thin', color }));
      },
    },
  },
});

function commonLine(border: BorderSubject, pick: (line: Border | null) => string): string | null {
  const cells = edgeCells(border.range.area, border.side);
  const answers = new Set(
    cells.map(({ area, edge }) => commonFormat(withArea(border.range, area), (format) => pick(format[edge]))),
  );
  if (cells.length === 0) return pick(null);
  const [answer = null] = answers;
  return answers.size > 1 ? null : answer;
}

function setLines(border: BorderSubject, change: (line: Border | null) => Border | null): void {
  for (const { area, edge } of edgeCells(border.range.area, border.side)) {
    const range = withArea(border.range, area);
    const line = {
      style: commonFormat(range, (format) => format[edge]?.style ?? null),
      color: commonFormat(range, (format) => format[edge]?.color ?? null),
    };
    const before = line.style === null ? null : { style: line.style, color: line.color ?? BLACK };
    restyle(range, edgePatch(edge, change(before)));
  }
}

function edgePatch(edge: CellEdge, line: Border | null): FormatPatch {
  switch (edge) {
    case 'top':
      return { top: line };
    case 'bottom':
      return { bottom: line };
    case 'left':
      return { left: line };
    case 'right':
      return { right: line };
  }
}

/** The line of the same style in another weight; a continuous one where the style has none of that weight. */
function withWeight(style: BorderStyle, weight: string): BorderStyle {
  const ofWeight = BORDER_STYLES.filter((other) => LINES[other].weight === weight);
  const same = ofWeight.find((other) => LINES[other].style === LINES[style].style);
  return same ?? ofWeight.find((other) => LINES[other].style === 'Continuous') ?? style;
}
