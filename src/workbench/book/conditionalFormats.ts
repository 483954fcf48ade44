import type { Area } from '../../pira/sheet/address';
import { withoutArea } from './areas';
import type { ComparisonOperator } from './comparison';

/** When a conditional format applies. Formulas are without `=`, relative to the first cell of its areas. */
export type ConditionalRule =
  | { readonly kind: 'custom'; readonly formula: string }
  | {
      readonly kind: 'cellValue';
      readonly comparison: ComparisonOperator;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | {
      readonly kind: 'text';
      readonly match: 'contains' | 'notContains' | 'beginsWith' | 'endsWith';
      readonly text: string;
    }
  /** Any other rule: kept as it is; drawn where it comes down to a formula. */
  | { readonly kind: 'other'; readonly name: string; readonly formula: string | null };

/** What a conditional format changes of a cell; null leaves the cell's own. Colours are #RRGGBB. */
export interface ConditionalLook {
  readonly fillColor: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

export interface ConditionalFormat {
  /** Stays the same while the book is open. */
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  readonly look: ConditionalLook;
  /** Which rule of the loaded file this is; null for a new one or one whose rule or look was edited. */
  readonly origin: number | null;
}

export type ConditionalPatch = Partial<Pick<ConditionalFormat, 'areas' | 'stopIfTrue' | 'rule' | 'look'>>;

export const NO_LOOK: ConditionalLook = { fillColor: null, fontColor: null, bold: null, italic: null };

/** The conditional formats of a sheet, first applied first. */
export class ConditionalFormats {
  #all: readonly ConditionalFormat[];
  /** The same by identity; made when it is first asked for. */
  #byId: ReadonlyMap<string, ConditionalFormat> | undefined;
  #changed = false;
  #nextId = 1;

  constructor(all: readonly ConditionalFormat[] = []) {
    this.#all = all;
  }

  get all(): readonly ConditionalFormat[] {
    return this.#all;
  }

  get changed(): boolean {
    return this.#changed;
  }

  get(id: string): ConditionalFormat | undefined {
    this.#byId ??= new Map(this.#all.map((format) => [format.id, format]));
    return this.#byId.get(id);
  }

  /** Adds a format that is applied first, as Excel does. */
  add(areas: readonly Area[], rule: ConditionalRule, look: ConditionalLook = NO_LOOK): ConditionalFormat {
    const id = `new-${this.#nextId++}`;
    const added: ConditionalFormat = { id, areas, stopIfTrue: false, rule, look, origin: null };
    this.#replace([added, ...this.#all]);
    return added;
  }

  set(id: string, patch: ConditionalPatch): void {
    const edited = patch.rule !== undefined || patch.look !== undefined || patch.stopIfTrue !== undefined;
    this.#replace(
      this.#all.map((format) =>
        format.id === id ? { ...format, ...patch, origin: edited ? null : format.origin } : format,
      ),
    );
  }

  /** Moves a format to a place in the order, counted from zero. */
  move(id: string, place: number): void {
    const format = this.get(id);
    if (format === undefined) return;
    const others = this.#all.filter((other) => other !== format);
    this.#replace([...others.slice(0, place), format, ...others.slice(place)]);
  }

  remove(id: string): void {
    const kept = this.#all.filter((format) => format.id !== id);
    if (kept.length < this.#all.length) this.#replace(kept);
  }

  /** Takes the formats away from an area; other cells keep theirs. */
  clear(area: Area): void {
    const kept = withoutArea(this.#all, area);
    if (kept !== this.#all) this.#replace(kept);
  }

  #replace(formats: readonly ConditionalFormat[]): void {
    this.#all = formats;
    this.#byId = undefined;
    this.#changed = true;
  }
}
