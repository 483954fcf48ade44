import type { CellRef } from '../../sheet/address';
import type { CellValue, Sheet } from '../../sheet/sheet';
import type { ShownContent, ContentReader } from './content';
import type { InlineText } from './inline';
import type { Label } from './label';
import type { LabelReader } from './labelReader';
import type { Traits } from './traits';
import { OWN_FORMAT } from '../../sheet/content';

/** A filled cell: its place, at which fields of the plan point, and what it holds. */
export class Cell implements CellRef {
  readonly #content: ShownContent;

  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly column: number,
    content: ShownContent,
  ) {
    this.#content = content;
  }

  get value(): CellValue {
    return this.#content.value;
  }

  get text(): string {
    return this.#content.text;
  }

  get tidy(): string {
    return this.#content.tidy;
  }

  get format(): string {
    return this.#content.format;
  }

  get traits(): Traits {
    return this.#content.traits;
  }

  /** The label that the text is; null where it is none. */
  label(labels: LabelReader): Label | null {
    const content = this.#content;
    if (content.label === undefined) content.label = labels.exact(content.text);
    return content.label;
  }

  /** The label that the text begins with and the value behind it; null where there is none. */
  inline(labels: LabelReader): InlineText | null {
    const content = this.#content;
    if (content.inline === undefined) content.inline = labels.inline(content.text);
    return content.inline;
  }

  /** The same place with something else in it. */
  holding(other: Partial<ShownContent>): Cell {
    const content = { ...this.#content, label: undefined, inline: undefined, ...other };
    return new Cell(this.sheet, this.row, this.column, content);
  }
}

/** A row of a sheet that has filled cells, from left to right. */
export interface Line {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The filled rows of a sheet, and by row the header cells that this product wrote. */
export interface SheetLines {
  readonly lines: readonly Line[];
  readonly own: ReadonlyMap<number, readonly Cell[]>;
}

/** What is known of a cell, if it is that of this one, too. */
function repeated(
  known: ShownContent | undefined,
  value: CellValue,
  text: string,
  format: string,
): ShownContent | null {
  return known?.value === value && known.text === text && known.format === format ? known : null;
}

/** Takes the filled cells of a sheet, row by row. */
export function linesOf(sheet: Sheet, contents: ContentReader): SheetLines {
  const { name, firstRow, firstColumn, values, texts, formats } = sheet;
  const own = new Map<number, Cell[]>();
  const lines: Line[] = [];
  /** What the row above holds: lists print the same in row after row. */
  const above: ShownContent[] = [];
  for (let r = 0; r < values.length; r += 1) {
    const row = firstRow + r;
    const [rowValues, rowTexts, rowFormats] = [values[r] ?? [], texts[r], formats[r]];
    const cells: Cell[] = [];
    for (let c = 0; c < rowValues.length; c += 1) {
      const value = rowValues[c] ?? null;
      if (value === null || value === '') continue;
      const text = rowTexts?.[c] ?? '';
      const format = rowFormats?.[c] ?? 'General';
      const content = repeated(above[c], value, text, format) ?? contents(value, text, format);
      if (content.text === '') continue;
      above[c] = content;
      const column = firstColumn + c;
      const cell = new Cell(name, row, column, content);
      if (content.format !== OWN_FORMAT) cells.push(cell);
      else own.set(row, [...(own.get(row) ?? []), cell]);
    }
    if (cells.length > 0) lines.push({ row, cells });
  }
  return { lines, own };
}
