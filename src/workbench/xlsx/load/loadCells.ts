import { MAX_COLUMNS, MAX_ROWS } from '../../book/areas';
import type { TextRun } from '../../book/cell';
import type { CellValue } from '../../../pira/sheet';
import { cellPlace } from '../reference';
import { childNamed, numberOf, type XmlElement } from '../xml/xmlElement';
import type { CellCollector } from './cellCollector';
import type { Palette } from './palette';
import { loadRuns, richText } from './stringItem';

/** Reads the cells of a sheet from the elements of its part. */
export class CellLoader {
  #row = -1;
  #column = -1;

  constructor(
    readonly cells: CellCollector,
    readonly palette: Palette,
  ) {}

  /** Rows and cells without a reference stand right after the one before. */
  openRow(row: XmlElement): void {
    const stated = row.attributes['r'];
    this.#row = stated === undefined ? this.#row + 1 : Number(stated) - 1;
    this.#column = -1;
    if (isPlace(this.#row, MAX_ROWS)) this.cells.addLayout(this.#row, row);
    else this.cells.damage ??= `row ${stated ?? this.#row + 1}`;
  }

  openCell(cell: XmlElement): void {
    const reference = cell.attributes['r'];
    const place = reference === undefined ? null : cellPlace(reference);
    this.#column = place?.column ?? this.#column + 1;
    if (place !== null) this.#row = place.row;
    if ((reference !== undefined && place === null) || !isPlace(this.#column, MAX_COLUMNS))
      this.cells.damage ??= `cell ${reference ?? 'beyond the last column'}`;
  }

  closeCell(element: XmlElement): void {
    if (this.cells.damage !== undefined) return;
    const formula = childNamed(element, 'f');
    const runs = this.#runsOf(element);
    this.cells.add(this.#row, this.#column, {
      value: this.#valueOf(element),
      formula: formula === undefined ? null : this.cells.formula(this.#row, this.#column, formula),
      style: numberOf(element, 's') ?? 0,
      ...(runs && { runs }),
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
