import type { Book } from '../../../book/book';
import type { BookSheet } from '../../../book/bookSheet';
import type { ChartRange, ChartState } from '../../../book/charts';
import { displayText } from '../../../host/displayText';

/** What a chart shows now: the values of its cells, with their texts. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
}

export interface ShownSeries {
  readonly name: string;
  readonly color: string;
  readonly isDashed: boolean;
  readonly points: readonly ShownPoint[];
}

export interface ShownPoint {
  readonly value: number | null;
  readonly text: string;
  readonly color: string;
}

const LOCALE = 'it-IT';
/** Place of the first accent among the colours of a theme. */
const FIRST_ACCENT = 4;
const ACCENTS = 6;

/** Reads the cells of a chart. In a round chart every part has a colour of its own, in others every series. */
export function chartData(book: Book, own: BookSheet, { kind, series }: ChartState): ChartData {
  const isRound = kind === 'pie' || kind === 'doughnut';
  const accent = (place: number): string => `#${book.theme[FIRST_ACCENT + (place % ACCENTS)] ?? '4472C4'}`;
  return {
    categories: textsOf(book, own, series[0]?.categories ?? null),
    series: series.map(({ name, values, color, isDashed, pointColors }, place) => {
      const seriesColor = color ?? accent(place);
      const texts = textsOf(book, own, values);
      return {
        name: textsOf(book, own, name)[0] ?? '',
        color: seriesColor,
        isDashed,
        points: valuesOf(book, own, values).map((value, point) => ({
          value,
          text: texts[point] ?? '',
          color:
            pointColors.find((one) => one.place === point)?.color ?? (isRound ? accent(point) : seriesColor),
        })),
      };
    }),
  };
}

function valuesOf(book: Book, own: BookSheet, range: ChartRange): (number | null)[] {
  return placesOf(range).map(([row, column]) => {
    const value = ownerOf(book, own, range)?.cells.get(row, column)?.value ?? null;
    return typeof value === 'number' ? value : null;
  });
}

function textsOf(book: Book, own: BookSheet, range: ChartRange | null): string[] {
  if (range === null) return [];
  return placesOf(range).map(([row, column]) => {
    const cell = ownerOf(book, own, range)?.cells.get(row, column);
    if (cell === undefined) return '';
    const shown = { locale: LOCALE, date1904: book.date1904, width: Infinity };
    return displayText(cell.value, book.styles.numberFormat(cell), shown);
  });
}

function ownerOf(book: Book, own: BookSheet, { sheet }: ChartRange): BookSheet | undefined {
  return sheet === null ? own : book.sheet(sheet);
}

function placesOf({ area }: ChartRange): [number, number][] {
  const count = area.rowCount * area.columnCount;
  return Array.from({ length: count }, (_, place) => [
    area.row + Math.floor(place / area.columnCount),
    area.column + (place % area.columnCount),
  ]);
}
