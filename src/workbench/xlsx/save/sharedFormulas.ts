import type { CellChange, Cells } from '../../book/cells';
import type { Markup } from '../xml/markup';
import type { Attributed, XmlPlace } from '../xml/xmlElement';
import type { XmlPatch } from '../xml/xmlPatch';
import { formulaMarkup } from './cellMarkup';

/** A formula of the part, and where it stands there. */
export interface FormulaPlace extends XmlPlace, Attributed {
  readonly text: string;
}

interface Follower {
  readonly formula: FormulaPlace;
  readonly row: number;
  readonly column: number;
}

/** Keeps cells that share a formula alive when the cell that holds its text gets another content: they get the text themselves. */
export class SharedFormulas {
  readonly #followers = new Map<string, Follower[]>();
  readonly #gone = new Set<string>();

  constructor(
    readonly cells: Cells,
    readonly patch: XmlPatch,
    readonly el: Markup,
  ) {}

  /** Takes note of a formula of the part, and of what was edited in its cell. */
  note(formula: FormulaPlace, row: number, column: number, edited: CellChange | undefined): void {
    const { t: kind, si: group } = formula.attributes;
    if (kind !== 'shared' || group === undefined) return;
    if (!isFollower(formula)) {
      if (edited?.content === true) this.#gone.add(group);
      // A cell written anew carries its own formula already.
    } else if (edited?.content !== true && edited?.result !== true) {
      const followers = this.#followers.get(group);
      if (followers === undefined) this.#followers.set(group, [{ formula, row, column }]);
      else followers.push({ formula, row, column });
    }
  }

  finish(): void {
    for (const group of this.#gone) {
      for (const { formula, row, column } of this.#followers.get(group) ?? []) {
        const text = this.cells.get(row, column)?.formula;
        if (text !== undefined && text !== null) this.patch.replace(formula, formulaMarkup(text, this.el));
      }
    }
  }
}

/** A formula that says only which other cell's formula it shares. */
export function isFollower({ attributes, text }: FormulaPlace): boolean {
  return attributes['t'] === 'shared' && text === '';
}
