import { contains, lastRow } from '../../../book/areas';
import type { Book } from '../../../book/book';
import type { BookSheet } from '../../../book/bookSheet';
import { type CellFormat, type FormatPatch, PLAIN_FORMAT } from '../../../book/cellFormat';
import { tintColor } from '../../../book/colors';
import type { Table } from '../../../book/table';

/** What a table style makes of its parts. */
interface TableLook {
  readonly header: FormatPatch;
  readonly row: FormatPatch;
  readonly stripe: FormatPatch;
}

const STYLE = /^TableStyle(Light|Medium|Dark)(\d+)$/u;
const STYLES_IN_FAMILY = 7;
const WHITE = '#FFFFFF';
const BLACK = '#000000';
const GRAY = '#D9D9D9';
const LIGHT_TINT = 0.8;
const MIDDLE_TINT = 0.6;

/** The format of a cell with what the style of its table adds to it; the cell's own colours and borders win. */
export function withTableStyle(
  book: Book,
  sheet: BookSheet,
  row: number,
  column: number,
  format: CellFormat,
): CellFormat {
  const table = sheet.tables.find(({ value }) => contains(value.area, row, column));
  const patch = table === undefined ? null : patchAt(table, row, book.theme);
  if (patch === null) return format;
  return {
    ...format,
    bold: format.bold || (patch.bold ?? false),
    fontColor: format.fontColor === PLAIN_FORMAT.fontColor ? (patch.fontColor ?? BLACK) : format.fontColor,
    fillColor: format.fillColor ?? patch.fillColor ?? null,
    top: format.top ?? patch.top ?? null,
    bottom: format.bottom ?? patch.bottom ?? null,
  };
}

function patchAt({ value, isStriped }: Table, row: number, theme: readonly string[]): FormatPatch | null {
  const look = tableLook(value.styleName ?? '', theme);
  if (look === null) return null;
  const first = value.area.row + (value.hasHeader ? 1 : 0);
  if (row < first) return look.header;
  if (value.hasTotals && row === lastRow(value.area)) return { ...look.row, bold: true };
  return isStriped && (row - first) % 2 === 0 ? look.stripe : look.row;
}

/** The built-in styles by their families of seven, each in black and the six accents; null for styles of one's own. */
function tableLook(styleName: string, theme: readonly string[]): TableLook | null {
  const [, shade, number] = STYLE.exec(styleName) ?? [];
  if (number === undefined) return null;
  const family = Math.floor((Number(number) - 1) / STYLES_IN_FAMILY);
  const hue = (Number(number) - 1) % STYLES_IN_FAMILY;
  const accent = hue === 0 ? BLACK : `#${theme[3 + hue] ?? '000000'}`;
  const light = hue === 0 ? GRAY : tintColor(accent, LIGHT_TINT);
  const middle = hue === 0 ? '#A6A6A6' : tintColor(accent, MIDDLE_TINT);
  const line = { style: 'thin', color: hue === 0 ? BLACK : accent } as const;
  const solid: FormatPatch = { bold: true, fontColor: WHITE, fillColor: accent };
  const quiet: FormatPatch = { bold: true, top: line, bottom: line };
  switch (`${shade ?? ''} ${family}`) {
    case 'Light 0':
      return { header: quiet, row: {}, stripe: { fillColor: light } };
    case 'Light 1':
      return { header: solid, row: { bottom: line }, stripe: { bottom: line } };
    case 'Light 2':
      return { header: quiet, row: { bottom: line }, stripe: { bottom: line, fillColor: light } };
    case 'Medium 0':
      return {
        header: solid,
        row: { bottom: { style: 'thin', color: middle } },
        stripe: { bottom: { style: 'thin', color: middle }, fillColor: light },
      };
    case 'Medium 2':
      return { header: solid, row: {}, stripe: { fillColor: GRAY } };
    case 'Medium 3':
      return {
        header: { ...quiet, fillColor: light },
        row: { fillColor: light, bottom: line },
        stripe: { fillColor: middle, bottom: line },
      };
    case 'Dark 0':
      return {
        header: { ...solid, fillColor: BLACK },
        row: { fillColor: accent, fontColor: WHITE },
        stripe: { fillColor: tintColor(accent, -0.25), fontColor: WHITE },
      };
    default:
      return { header: solid, row: { fillColor: light }, stripe: { fillColor: middle } };
  }
}
