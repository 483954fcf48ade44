import { type Area, cellAddress } from '../../../pira/address';
import type { CellValue } from '../../../pira/sheet';
import { areaBetween, MAX_COLUMNS, MAX_ROWS } from '../../book/areas';
import type { Cell, TextRun } from '../../book/cell';
import type { CellRow } from '../../book/cells';
import { PLAIN_ROW, type RowLayout } from '../../book/rows';
import { SparseRow } from '../../book/sparseRow';
import { shiftFormula } from '../../book/shiftFormula';
import { formulaFromFile } from '../formulaText';
import { areaOf, cellPlace } from '../reference';
import { fromXstring } from '../xml/escape';
import { childNamed, flag, numberOf, type XmlElement } from '../xml/xmlElement';
import { isoSerial } from './isoSerial';
import type { Palette } from './palette';
import type { SharedStrings } from './sharedStrings';
import { loadRuns, richText } from './stringItem';

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface Follower {
  readonly master: string;
  readonly row: number;
  readonly column: number;
}

/** Collects the rows and cells of a sheet as its part is read. */
export class CellLoader {
  readonly rows = new Map<number, CellRow>();
  readonly layouts = new Map<number, RowLayout>();
  readonly arrayAreas: Area[] = [];
  readonly #masters = new Map<string, Master>();
  readonly #followers: Follower[] = [];
  #row = -1;
  #column = -1;
  #damage: string | undefined;

  constructor(
    readonly texts: SharedStrings,
    readonly palette: Palette,
    readonly date1904: boolean,
  ) {}

  /** Cells read so far. */
  count = 0;

  /** What no reader can make sense of: a place that no sheet has, two contents of one cell, a text that is not there. */
  get damage(): string | undefined {
    return this.#damage;
  }

  /** Rows and cells without a reference stand right after the one before. */
  openRow(row: XmlElement): void {
    const stated = row.attributes['r'];
    this.#row = stated === undefined ? this.#row + 1 : Number(stated) - 1;
    this.#column = -1;
    if (!isPlace(this.#row, MAX_ROWS)) {
      this.#damage ??= `row ${stated ?? this.#row + 1}`;
      return;
    }
    const height = numberOf(row, 'ht');
    const hidden = flag(row, 'hidden');
    const style = flag(row, 'customFormat') ? numberOf(row, 's') : null;
    if (height !== null || hidden || style !== null)
      this.layouts.set(this.#row, { ...PLAIN_ROW, height, hidden, style });
  }

  openCell(cell: XmlElement): void {
    const reference = cell.attributes['r'];
    const place = reference === undefined ? null : cellPlace(reference);
    this.#column = place?.column ?? this.#column + 1;
    if (place !== null) this.#row = place.row;
    if ((reference !== undefined && place === null) || !isPlace(this.#column, MAX_COLUMNS))
      this.#damage ??= `cell ${reference ?? 'beyond the last column'}`;
  }

  closeCell(element: XmlElement): void {
    if (this.#damage !== undefined) return;
    if (this.rows.get(this.#row)?.has(this.#column) === true) {
      this.#damage = `cell ${cellAddress(this.#row, this.#column)} twice`;
      return;
    }
    this.count += 1;
    const runs = this.#runsOf(element);
    const cell: Cell = {
      value: this.#valueOf(element),
      formula: this.#formulaOf(element),
      style: numberOf(element, 's') ?? 0,
      ...(runs && { runs }),
    };
    this.#put(this.#row, this.#column, cell);
  }

  /** To be called once, after the last cell. */
  finish(): void {
    for (const { master, row, column } of this.#followers) {
      const found = this.#masters.get(master);
      const cell = this.rows.get(row)?.get(column);
      if (found === undefined || cell === undefined) continue;
      this.#put(row, column, {
        ...cell,
        formula: shiftFormula(found.formula, row - found.row, column - found.column),
      });
    }
  }

  #put(row: number, column: number, cell: Cell): void {
    let cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, (cells = new SparseRow<Cell>()));
    cells.set(column, cell);
  }

  #valueOf(cell: XmlElement): CellValue {
    const kind = cell.attributes['t'];
    if (kind === 'inlineStr') {
      const item = childNamed(cell, 'is');
      return item === undefined ? null : richText(item);
    }
    const text = childNamed(cell, 'v')?.text;
    if (text === undefined) return null;
    if (kind === 'str') return fromXstring(text);
    const word = text.trim();
    if (word === '') return null;
    if (kind === 's') return this.#shared(word);
    if (kind === 'b') return word === '1' || word === 'true';
    if (kind === 'e') return { error: word };
    if (kind === 'd') return isoSerial(word, this.date1904) ?? word;
    const number = Number(word);
    return Number.isFinite(number) ? number : word;
  }

  #shared(index: string): string | null {
    const text = this.texts.strings[Number(index)];
    if (text === undefined) this.#damage ??= `text ${index} is missing`;
    return text ?? null;
  }

  #runsOf(cell: XmlElement): readonly TextRun[] | null | undefined {
    const kind = cell.attributes['t'];
    if (kind === 's' && this.texts.runs.size > 0)
      return this.texts.runs.get(Number(childNamed(cell, 'v')?.text));
    const item = kind === 'inlineStr' ? childNamed(cell, 'is') : undefined;
    return item && loadRuns(item, this.palette);
  }

  #formulaOf(cell: XmlElement): string | null {
    const element = childNamed(cell, 'f');
    if (element === undefined) return null;
    const { t: kind, si: master, ref } = element.attributes;
    if (kind === 'dataTable') return null;
    if (kind === 'array')
      this.arrayAreas.push(
        areaOf(ref ?? '') ?? areaBetween(this.#row, this.#column, this.#row, this.#column),
      );
    const place = { row: this.#row, column: this.#column };
    if (kind === 'shared' && master !== undefined && element.text === '') {
      this.#followers.push({ master, ...place });
      return null;
    }
    if (element.text === '') return null;
    const formula = formulaFromFile(element.text);
    if (kind === 'shared' && master !== undefined) this.#masters.set(master, { formula, ...place });
    return formula;
  }
}

function isPlace(index: number, count: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < count;
}
