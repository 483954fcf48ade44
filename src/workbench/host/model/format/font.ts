import type { Underline } from '../../../book/cellFormat';
import { HostClass } from '../../dispatch/hostClass';
import type { RangeSubject } from '../../session';
import { commonFormat, restyle } from '../range/restyle';
import { colorValue, flagValue, numberValue, textValue, wordFor, wordValue } from '../values';

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
      get: (range) => commonFormat(range, ({ bold }) => bold),
      set: (range, value) => restyle(range, { bold: flagValue(value) }),
    },
    Italic: {
      get: (range) => commonFormat(range, ({ italic }) => italic),
      set: (range, value) => restyle(range, { italic: flagValue(value) }),
    },
    Strikethrough: {
      get: (range) => commonFormat(range, ({ strikethrough }) => strikethrough),
      set: (range, value) => restyle(range, { strikethrough: flagValue(value) }),
    },
    Underline: {
      get: (range) => commonFormat(range, ({ underline }) => wordFor(UNDERLINES, underline)),
      set: (range, value) => restyle(range, { underline: wordValue(UNDERLINES, value) }),
    },
    Color: {
      get: (range) => commonFormat(range, ({ fontColor }) => fontColor),
      set: (range, value) => restyle(range, { fontColor: colorValue(value) }),
    },
    Name: {
      get: (range) => commonFormat(range, ({ fontName }) => fontName),
      set: (range, value) => restyle(range, { fontName: textValue(value) }),
    },
    Size: {
      get: (range) => commonFormat(range, ({ fontSize }) => fontSize),
      set: (range, value) => restyle(range, { fontSize: numberValue(value, SMALLEST, LARGEST) }),
    },
  },
});
