import { type Area, areaAddress } from '../../../pira/sheet/address';
import type { CellStyle, OutputRow, OutputSheet } from '../../../pira/sheet/outputSheet';
import { FONT, type Style, STYLES } from '../../../pira/reports/paper/styles';
import { rangeOf } from '../../exchange/ranges';
import { pointsOfWidth } from '../../../pira/sheet/widths';
import { edgesOf } from '../restore/edges';
import { styleAreas } from './styleAreas';
import type { FormattingStep } from './formattingStep';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', general: 'General' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

/** Calls that one style takes. */
const CALLS_A_STYLE = 30;

interface StyledAreas {
  readonly style: CellStyle;
  /** An area of the same edges as all the others. */
  readonly sample: Area;
  readonly areas: readonly Area[];
}

/**
 * Fonts, fills, lines and alignment of a sheet of ours. All areas of one style are named in one address, so that a
 * plan of thousands of rows takes hundreds of calls and not hundreds of thousands.
 */
export function lookSteps({ rows, widths }: OutputSheet): FormattingStep[] {
  const whole = { row: 0, column: 0, rowCount: rows.length, columnCount: widths.length };
  const font: FormattingStep = {
    part: 'looks',
    calls: 2,
    queue: (sheet) => {
      rangeOf(sheet, whole).format.font.name = FONT;
    },
  };
  return [
    font,
    ...sameStyle(rows).flatMap(({ style, sample, areas }) =>
      addressesOf(areas).map((addresses): FormattingStep => ({
        part: 'looks',
        calls: CALLS_A_STYLE,
        queue: (sheet) => queueStyle(sheet.getRanges(addresses), sample, STYLES[style]),
      })),
    ),
  ];
}

/** The areas by their style; those with lines inside apart, for Excel refuses inner lines where there are none. */
function sameStyle(rows: readonly OutputRow[]): StyledAreas[] {
  const found = new Map<string, { style: CellStyle; sample: Area; areas: Area[] }>();
  for (const { style, ...area } of styleAreas(rows)) {
    const key = `${style} ${edgesOf(area).join()}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { style, sample: area, areas: [area] });
    else known.areas.push(area);
  }
  return [...found.values()];
}

function queueStyle({ format }: Excel.RangeAreas, sample: Area, style: Style): void {
  format.font.size = style.size;
  format.font.bold = style.bold;
  format.font.italic = style.italic;
  format.font.color = style.color;
  if (style.fill !== null) format.fill.color = style.fill;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  if (style.border === null) return;
  for (const edge of edgesOf(sample)) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = style.border;
  }
}

/** Widths, heights and, last because Excel on the web is slow at it, the wrapping of texts. */
export function sizeSteps({ rows, widths }: OutputSheet): FormattingStep[] {
  const columns = widths.map((characters, column): FormattingStep => ({
    part: 'sizes',
    calls: 3,
    queue: (sheet) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfWidth(characters);
    },
  }));
  const heights = [...sameHeight(rows)].flatMap(([height, areas]) =>
    addressesOf(areas).map((addresses): FormattingStep => ({
      part: 'sizes',
      calls: 3,
      queue: (sheet) => {
        sheet.getRanges(addresses).format.rowHeight = height;
      },
    })),
  );
  const wrapped = styleAreas(rows).filter(({ style }) => STYLES[style].wrap);
  const wraps = addressesOf(wrapped).map((addresses): FormattingStep => ({
    part: 'sizes',
    calls: 3,
    queue: (sheet) => {
      sheet.getRanges(addresses).format.wrapText = true;
    },
  }));
  return [...columns, ...wraps, ...heights];
}

/** The first cells of runs of rows, by the height of these. */
function sameHeight(rows: readonly OutputRow[]): ReadonlyMap<number, readonly Area[]> {
  const found = new Map<number, Area[]>();
  let first = 0;
  rows.forEach(({ height }, row) => {
    if (rows[row + 1]?.height === height) return;
    const area = { row: first, column: 0, rowCount: row - first + 1, columnCount: 1 };
    const known = found.get(height);
    if (known === undefined) found.set(height, [area]);
    else known.push(area);
    first = row + 1;
  });
  return found;
}

/** Excel cuts an address of several areas after 8,192 characters, without a word. */
const LONGEST_ADDRESS = 4_000;

/** The addresses of areas as `Worksheet.getRanges` takes them: many areas in one text, in as few texts as may be. */
function addressesOf(areas: readonly Area[]): string[] {
  const texts: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = texts.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS) texts.push(address);
    else texts[texts.length - 1] = `${last},${address}`;
  }
  return texts;
}
