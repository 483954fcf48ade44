import { MAX_COLUMNS, MAX_ROWS } from '../../book/areas';
import type { TextRun } from '../../book/cell';
import type { CellValue } from '../../../pira/sheet';
import type { CellPlace } from '../reference';
import { RowPlaces } from '../rows/rowPlaces';
import { childNamed, numberOf, type XmlElement } from '../xml/xmlElement';
import { type CellCollector, isDate } from './cellCollector';
import type { Palette } from './palette';
import { loadRuns, richText } from './stringItem';

/** Reads the cells of a sheet from the elements of its part. */
export class CellLoader {
  readonly places = new RowPlaces();
  #cell: CellPlace | null = null;

  constructor(
    readonly cells: CellCollector,
    readonly palette: Palette,
  ) {}

  openRow(row: XmlElement): void {
    this.places.openRow(row);
  }

  closeRow(row: XmlElement): void {
    this.places.closeRow();
    const { ownRow } = this.places;
    if (isPlace(ownRow, MAX_ROWS)) this.cells.addLayout(ownRow, row);
    else this.cells.damage ??= `row ${row.attributes['r'] ?? ownRow + 1}`;
  }

  openCell(cell: XmlElement): void {
    this.#cell = this.places.openCell(cell);
    const { row = -1, column = -1 } = this.#cell ?? {};
    if (!isPlace(row, MAX_ROWS) || !isPlace(column, MAX_COLUMNS))
      this.cells.damage ??= `cell ${cell.attributes['r'] ?? 'beyond the last column'}`;
  }

  closeCell(element: XmlElement): void {
    if (this.cells.damage !== undefined || this.#cell === null) return;
    const { row, column } = this.#cell;
    const formula = childNamed(element, 'f');
    const runs = this.#runsOf(element);
    const value = this.#valueOf(element);
    this.cells.add(row, column, {
      value,
      formula: formula === undefined ? null : this.cells.formula(row, column, formula),
      style: numberOf(element, 's') ?? 0,
      ...(runs && { runs }),
      ...(isDate(element.attributes['t'], value) && { isDate: true }),
    });
  }

  #valueOf(cell: XmlElement): CellValue {
    const kind = cell.attributes['t'] ?? '';
    const item = kind === 'inlineStr' ? childNamed(cell, 'is') : undefined;
    if (kind === 'inlineStr') return item === undefined ? null : richText(item);
    const text = childNamed(cell, 'v')?.text;
    return text === undefined ? null : this.cells.value(kind, text);
  }

  #runsOf(cell: XmlElement): readonly TextRun[] | null | undefined {
    const kind = cell.attributes['t'];
    if (kind === 's' && this.cells.texts.runs.size > 0)
      return this.cells.texts.runs.get(Number(childNamed(cell, 'v')?.text));
    const item = kind === 'inlineStr' ? childNamed(cell, 'is') : undefined;
    return item && loadRuns(item, this.palette);
  }
}

function isPlace(index: number, count: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < count;
}
