import type { BookSheet } from './bookSheet';

/** A name that people or programs gave to an area, a constant or a formula. */
export interface DefinedName {
  readonly name: string;
  /** With `=`. */
  readonly formula: string;
  /** The sheet in which the name is known; null for the whole book. */
  readonly scope: BookSheet | null;
  readonly hidden: boolean;
  readonly comment: string;
  /** Which name of the loaded file this is; null for a new one. */
  readonly origin: number | null;
}

/** The defined names of a book, those that Excel keeps for printing and filters included. */
export class DefinedNames {
  #all: readonly DefinedName[];
  #changed = false;

  constructor(all: readonly DefinedName[] = []) {
    this.#all = all;
  }

  get all(): readonly DefinedName[] {
    return this.#all;
  }

  get changed(): boolean {
    return this.#changed;
  }

  /** The name as known in one scope; case is ignored. */
  get(name: string, scope: BookSheet | null = null): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.#all.find((other) => other.scope === scope && other.name.toLowerCase() === wanted);
  }

  /** Adds a name, or replaces the one of the same name and scope. */
  set(
    name: string,
    formula: string,
    options: Partial<Pick<DefinedName, 'scope' | 'hidden' | 'comment'>> = {},
  ): void {
    const scope = options.scope ?? null;
    const before = this.get(name, scope);
    const after: DefinedName = {
      name: before?.name ?? name,
      formula,
      scope,
      hidden: options.hidden ?? before?.hidden ?? false,
      comment: options.comment ?? before?.comment ?? '',
      origin: before?.origin ?? null,
    };
    if (before === undefined) this.#replace([...this.#all, after]);
    else if (before.formula !== formula || before.hidden !== after.hidden || before.comment !== after.comment)
      this.#replace(this.#all.map((other) => (other === before ? after : other)));
  }

  remove(name: string, scope: BookSheet | null = null): void {
    const found = this.get(name, scope);
    if (found !== undefined) this.#replace(this.#all.filter((other) => other !== found));
  }

  /** Edits the formulas of all names; the names known only in a sheet that was removed are removed too. */
  editFormulas(edit: (formula: string) => string, removedSheet: BookSheet | null = null): void {
    const after = this.#all
      .filter(({ scope }) => removedSheet === null || scope !== removedSheet)
      .map((name) => {
        const formula = edit(name.formula);
        return formula === name.formula ? name : { ...name, formula };
      });
    if (after.length !== this.#all.length || after.some((name, index) => name !== this.#all[index]))
      this.#replace(after);
  }

  #replace(names: readonly DefinedName[]): void {
    this.#all = names;
    this.#changed = true;
  }
}
