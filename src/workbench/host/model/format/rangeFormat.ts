import type { HorizontalAlignment, VerticalAlignment } from '../../../book/cellFormat';
import { HostClass, type ScalarProperty } from '../../dispatch/hostClass';
import { requireFormattable } from '../range/writable';
import type { RangeSubject } from '../../session';
import { commonFormat, restyle } from '../range/restyle';
import { booleanValue, numberValue, enumName, enumValue } from '../values';
import { bordersClass } from './borders';
import { fillClass } from './fill';
import { fontClass } from './font';
import { columnWidth, hasStandardHeight, hasStandardWidth, pointsToCharacters, rowHeight } from './sizes';

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

const WIDEST = 2_000;
const HIGHEST = 409.5;
const DEEPEST_INDENT = 250;

const protectionClass = new HostClass<RangeSubject>({
  name: 'FormatProtection',
  scalars: {
    Locked: {
      get: (range) => commonFormat(range, ({ locked }) => locked),
      set: (range, value) => restyle(range, { locked: booleanValue(value) }),
    },
  },
});

const SIZES: Readonly<Record<string, ScalarProperty<RangeSubject>>> = {
  ColumnWidth: {
    get: columnWidth,
    set: (range, value) => {
      requireFormattable(range);
      const width = pointsToCharacters(numberValue(value, 0, WIDEST));
      const { sheet, area } = range;
      for (let column = area.column; column < area.column + area.columnCount; column++)
        sheet.columns.set(column, { width });
    },
  },
  RowHeight: {
    get: rowHeight,
    set: (range, value) => {
      requireFormattable(range);
      const height = numberValue(value, 0, HIGHEST);
      const { sheet, area } = range;
      for (let row = area.row; row < area.row + area.rowCount; row++) sheet.rows.set(row, { height });
    },
  },
  UseStandardWidth: {
    get: hasStandardWidth,
    set: (range, value) => {
      requireFormattable(range);
      const { sheet, area } = range;
      if (!booleanValue(value)) return;
      for (let column = area.column; column < area.column + area.columnCount; column++)
        sheet.columns.set(column, { width: null });
    },
  },
  UseStandardHeight: {
    get: hasStandardHeight,
    set: (range, value) => {
      requireFormattable(range);
      const { sheet, area } = range;
      if (!booleanValue(value)) return;
      for (let row = area.row; row < area.row + area.rowCount; row++) sheet.rows.set(row, { height: null });
    },
  },
};

export const rangeFormatClass = new HostClass<RangeSubject>({
  name: 'RangeFormat',
  scalars: {
    ...SIZES,
    HorizontalAlignment: {
      get: (range) => commonFormat(range, ({ horizontal }) => enumName(HORIZONTAL, horizontal)),
      set: (range, value) => restyle(range, { horizontal: enumValue(HORIZONTAL, value) }),
    },
    VerticalAlignment: {
      get: (range) => commonFormat(range, ({ vertical }) => enumName(VERTICAL, vertical)),
      set: (range, value) => restyle(range, { vertical: enumValue(VERTICAL, value) }),
    },
    WrapText: {
      get: (range) => commonFormat(range, ({ wrap }) => wrap),
      set: (range, value) => restyle(range, { wrap: booleanValue(value) }),
    },
    IndentLevel: {
      get: (range) => commonFormat(range, ({ indent }) => indent),
      set: (range, value) => restyle(range, { indent: numberValue(value, 0, DEEPEST_INDENT) }),
    },
  },
  links: {
    Fill: (range) => fillClass.of(range),
    Font: (range) => fontClass.of(range),
    Borders: (range) => bordersClass.of(range),
    Protection: (range) => protectionClass.of(range),
  },
  actions: {
    AutofitRows: autofitRows,
  },
});

/** Lets rows without a height of their own be fitted by the program that opens the workbook. */
function autofitRows(range: RangeSubject): void {
  requireFormattable(range);
  const { sheet, area } = range;
  const bottom = Math.min(area.row + area.rowCount, sheet.rows.lastRow + 1);
  for (let row = area.row; row < bottom; row++)
    if (sheet.rows.get(row).height !== null) sheet.rows.set(row, { height: null });
}
