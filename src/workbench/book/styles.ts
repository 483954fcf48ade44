import type { BookCell } from './cell';
import { type CellFormat, type FormatPatch, PLAIN_FORMAT } from './cellFormat';

/** A style made here: a style of the loaded file with some attributes changed. */
export interface DerivedStyle {
  readonly base: number;
  readonly patch: FormatPatch;
}

/** The cell styles of a book. A cell names its style by index; styles are only ever added. */
export class Styles {
  readonly #formats: CellFormat[];
  readonly #loaded: number;
  readonly #derived: DerivedStyle[] = [];
  readonly #known = new Map<string, number>();
  /** What `with` has answered: cells of one look are asked about one by one. */
  readonly #answers = new Map<string, number>();

  /** Takes the formats of the loaded file by index; index 0 always exists. */
  constructor(formats: readonly CellFormat[] = []) {
    this.#formats = formats.length === 0 ? [PLAIN_FORMAT] : [...formats];
    this.#loaded = this.#formats.length;
  }

  /** Styles added since the book was loaded; the first of them has the index after the loaded ones. */
  get derived(): readonly DerivedStyle[] {
    return this.#derived;
  }

  get count(): number {
    return this.#formats.length;
  }

  /** The format of a style; of style 0 where there is no such style. */
  format(style: number): CellFormat {
    return this.#formats[style] ?? this.#formats[0] ?? PLAIN_FORMAT;
  }

  /** The number format in which a cell is shown. */
  numberFormat({ style, isDate, value }: BookCell): string {
    const { numberFormat } = this.format(style);
    if (isDate !== true || numberFormat !== 'General' || typeof value !== 'number') return numberFormat;
    if (value < 1) return 'h:mm:ss';
    return Number.isInteger(value) ? 'm/d/yyyy' : 'm/d/yyyy h:mm';
  }

  /** The index of the same style with only these attributes changed; whatever else the style has is kept. */
  with(style: number, patch: FormatPatch): number {
    const asked = `${style} ${JSON.stringify(patch)}`;
    const answer = this.#answers.get(asked) ?? this.#derive(style, patch);
    this.#answers.set(asked, answer);
    return answer;
  }

  #derive(style: number, patch: FormatPatch): number {
    const derived = this.#derived[style - this.#loaded];
    const base = derived?.base ?? (style < this.#loaded ? style : 0);
    const baseFormat = this.format(base);
    const changed = changedAttributes({ ...derived?.patch, ...patch }, baseFormat);
    const key = `${base}${JSON.stringify(changed)}`;
    if (Object.keys(changed).length === 0) return base;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.#formats.push({ ...baseFormat, ...changed }) - 1;
    this.#derived.push({ base, patch: changed });
    this.#known.set(key, index);
    return index;
  }
}

/** The attributes of a patch that are not already so, in a fixed order. */
function changedAttributes(patch: FormatPatch, format: CellFormat): FormatPatch {
  const before = new Map<string, unknown>(Object.entries(format));
  return Object.fromEntries(
    Object.entries(patch)
      .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name)))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
