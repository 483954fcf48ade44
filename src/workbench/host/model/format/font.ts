import type { CellFormat, Underline } from '../../../book/cellFormat';
import { HostClass } from '../../dispatch/hostClass';
import type { RangeSubject } from '../../session';
import { forEachStoredCell } from '../range/rangeSubject';
import { commonFormat, restyle } from '../range/restyle';
import { colorValue, booleanValue, numberValue, textValue, enumName, enumValue } from '../values';

const UNDERLINES: Readonly<Record<string, Underline>> = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

const SMALLEST = 1;
const LARGEST = 409;

export const fontClass = new HostClass<RangeSubject>({
  name: 'RangeFont',
  scalars: {
    Bold: {
      get: (range) => commonFont(range, ({ bold }) => bold),
      set: (range, value) => restyle(range, { bold: booleanValue(value) }),
    },
    Italic: {
      get: (range) => commonFont(range, ({ italic }) => italic),
      set: (range, value) => restyle(range, { italic: booleanValue(value) }),
    },
    Strikethrough: {
      get: (range) => commonFont(range, ({ strikethrough }) => strikethrough),
      set: (range, value) => restyle(range, { strikethrough: booleanValue(value) }),
    },
    Underline: {
      get: (range) => commonFont(range, ({ underline }) => enumName(UNDERLINES, underline)),
      set: (range, value) => restyle(range, { underline: enumValue(UNDERLINES, value) }),
    },
    Color: {
      get: (range) => commonFont(range, ({ fontColor }) => fontColor),
      set: (range, value) => restyle(range, { fontColor: colorValue(value) }),
    },
    Name: {
      get: (range) => commonFont(range, ({ fontName }) => fontName),
      set: (range, value) => restyle(range, { fontName: textValue(value) }),
    },
    Size: {
      get: (range) => commonFont(range, ({ fontSize }) => fontSize),
      set: (range, value) => restyle(range, { fontSize: numberValue(value, SMALLEST, LARGEST) }),
    },
  },
});

/** What all texts of a range agree on in their fonts, the pieces of a text in several fonts included; null where they differ. */
function commonFont<T extends string | number | boolean | null>(
  range: RangeSubject,
  pick: (font: CellFormat) => T,
): T | null {
  const common = commonFormat(range, pick);
  if (common === null) return null;
  const { sheet, session } = range;
  const fonts = new Set<T>([common]);
  forEachStoredCell(range, (row, column) => {
    const format = session.book.styles.format(sheet.styleAt(row, column));
    for (const { font } of sheet.cells.get(row, column)?.runs ?? []) fonts.add(pick({ ...format, ...font }));
  });
  return fonts.size === 1 ? common : null;
}
