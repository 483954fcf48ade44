import type { CellChange, Cells } from '../../book/cells';
import type { Markup } from '../xml/markup';
import type { WithAttributes, XmlSpan } from '../xml/xmlElement';
import type { XmlPatch } from '../xml/xmlPatch';
import { formulaMarkup } from './cellMarkup';

/** A formula of the part, and where it stands there. */
export interface FormulaInPart extends XmlSpan, WithAttributes {
  readonly text: string;
}

interface SharingCell {
  readonly formula: FormulaInPart;
  readonly row: number;
  readonly column: number;
}

/** Keeps cells that share a formula alive when the cell that holds its text gets another content: they get the text themselves. */
export class SharedFormulas {
  readonly #sharingCells = new Map<string, SharingCell[]>();
  readonly #replacedGroups = new Set<string>();

  constructor(
    readonly cells: Cells,
    readonly patch: XmlPatch,
    readonly el: Markup,
  ) {}

  /** Takes note of a formula of the part, and of what was edited in its cell. */
  record(formula: FormulaInPart, row: number, column: number, edited: CellChange | undefined): void {
    const { t: kind, si: group } = formula.attributes;
    if (kind !== 'shared' || group === undefined) return;
    if (!isSharing(formula)) {
      if (edited?.content === true) this.#replacedGroups.add(group);
      // A cell written anew carries its own formula already.
    } else if (edited?.content !== true && edited?.result !== true) {
      const followers = this.#sharingCells.get(group);
      if (followers === undefined) this.#sharingCells.set(group, [{ formula, row, column }]);
      else followers.push({ formula, row, column });
    }
  }

  finish(): void {
    for (const group of this.#replacedGroups) {
      for (const { formula, row, column } of this.#sharingCells.get(group) ?? []) {
        const text = this.cells.get(row, column)?.formula;
        if (text !== undefined && text !== null) this.patch.replace(formula, formulaMarkup(text, this.el));
      }
    }
  }
}

/** A formula that says only which other cell's formula it shares. */
export function isSharing({ attributes, text }: FormulaInPart): boolean {
  return attributes['t'] === 'shared' && text === '';
}
