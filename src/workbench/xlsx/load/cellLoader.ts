import { MAX_COLUMNS, MAX_ROWS } from '../../book/areas';
import type { BookCell, TextRun } from '../../book/cell';
import type { CellValue } from '../../../pira/sheet/sheet';
import type { CellPosition } from '../reference';
import { PositionTracker } from './positionTracker';
import { MAIN } from '../xml/namespaces';
import { childrenOf, numberOf, type XmlElement } from '../xml/xmlElement';
import type { CellCollector } from './cellCollector';
import type { Palette } from './palette';
import { loadRuns, richText } from './stringItem';

/** Reads the cells of a sheet from the elements of its part. */
export class CellLoader {
  readonly positions = new PositionTracker();
  #cell: CellPosition | null = null;

  constructor(
    readonly cells: CellCollector,
    readonly palette: Palette,
  ) {}

  openRow(row: XmlElement): void {
    this.positions.openRow(row);
  }

  closeRow(row: XmlElement): void {
    this.positions.closeRow();
    const { ownRow } = this.positions;
    if (isIndex(ownRow, MAX_ROWS)) this.cells.addLayout(ownRow, row);
    else this.cells.damage ??= `row ${row.attributes['r'] ?? ownRow + 1}`;
  }

  openCell(cell: XmlElement): void {
    this.#cell = this.positions.openCell(cell);
    const { row = -1, column = -1 } = this.#cell ?? {};
    if (!isIndex(row, MAX_ROWS) || !isIndex(column, MAX_COLUMNS))
      this.cells.damage ??= `cell ${cell.attributes['r'] ?? 'beyond the last column'}`;
  }

  closeCell(element: XmlElement): void {
    if (this.cells.damage !== undefined || this.#cell === null) return;
    const { row, column } = this.#cell;
    const kind = element.attributes['t'] ?? '';
    const style = numberOf(element, 's') ?? 0;
    let formula: XmlElement | undefined;
    let stated: XmlElement | undefined;
    let item: XmlElement | undefined;
    for (const child of childrenOf(element)) {
      if (child.namespace !== MAIN) continue;
      if (child.name === 'v') stated ??= child;
      else if (child.name === 'f') formula ??= child;
      else if (child.name === 'is' && kind === 'inlineStr') item ??= child;
    }
    const value = this.#valueOf(kind, stated, item);
    const cell: BookCell = {
      value,
      formula: formula === undefined ? null : this.cells.formula(row, column, formula),
      style,
    };
    const runs = this.#runsOf(kind, stated, item) ?? undefined;
    const isDate = kind === 'd' && typeof value === 'number';
    // Most cells have neither, and copying all of them would take its time.
    const isPlain = runs === undefined && !isDate;
    this.cells.add(
      row,
      column,
      isPlain ? cell : { ...cell, ...(runs && { runs }), ...(isDate && { isDate }) },
    );
  }

  #valueOf(kind: string, stated: XmlElement | undefined, item: XmlElement | undefined): CellValue {
    if (kind === 'inlineStr') return item === undefined ? null : richText(item);
    return stated === undefined ? null : this.cells.value(kind, stated.text);
  }

  #runsOf(
    kind: string,
    stated: XmlElement | undefined,
    item: XmlElement | undefined,
  ): readonly TextRun[] | null | undefined {
    if (kind === 's') return this.cells.texts.runs.get(Number(stated?.text));
    return item && loadRuns(item, this.palette);
  }
}

function isIndex(index: number, count: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < count;
}
