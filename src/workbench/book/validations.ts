import type { Area } from '../../pira/sheet/address';
import { joinArea, subtractFrom, withoutArea } from './areas';
import type { ComparisonOperator } from './comparison';

export type ValidationKind =
  'none' | 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';

/** What a cell accepts, and what people are told about it. */
export interface ValidationRule {
  readonly kind: ValidationKind;
  /** Only for the kinds that compare. */
  readonly comparison: ComparisonOperator;
  /** Formulas and literals as the file has them, without `=`; a list of literals is one quoted text. */
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly ignoreBlanks: boolean;
  readonly dropDown: boolean;
  readonly errorStyle: 'stop' | 'warning' | 'information';
  readonly showError: boolean;
  readonly errorTitle: string;
  readonly error: string;
  readonly showPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
}

export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  /** Which rule of the loaded file this is; null for a new one. */
  readonly origin: number | null;
}

/** The data validation of a sheet. */
export class Validations {
  #all: readonly Validation[];
  #changed = false;

  constructor(all: readonly Validation[] = []) {
    this.#all = all;
  }

  get all(): readonly Validation[] {
    return this.#all;
  }

  get changed(): boolean {
    return this.#changed;
  }

  /** Gives an area a rule, or takes its rules away with null. Other cells keep theirs. */
  set(area: Area, rule: ValidationRule | null): void {
    const same = rule === null ? [] : this.#all.filter((other) => sameRule(other.rule, rule));
    if (same.some(({ areas }) => isCoveredBy(area, areas))) return;
    const kept = withoutArea(this.#all, area);
    if (rule === null) {
      if (kept !== this.#all) this.#replace(kept);
      return;
    }
    const own = kept.find((other) => other.origin === null && sameRule(other.rule, rule));
    this.#replace(
      own === undefined
        ? [...kept, { areas: [area], rule, origin: null }]
        : kept.map((other) => (other === own ? { ...own, areas: joinArea(own.areas, area) } : other)),
    );
  }

  #replace(all: readonly Validation[]): void {
    this.#all = all;
    this.#changed = true;
  }
}

function sameRule(a: ValidationRule, b: ValidationRule): boolean {
  return (
    a.kind === b.kind &&
    a.formula1 === b.formula1 &&
    a.formula2 === b.formula2 &&
    a.comparison === b.comparison &&
    a.ignoreBlanks === b.ignoreBlanks &&
    a.dropDown === b.dropDown &&
    a.errorStyle === b.errorStyle &&
    a.showError === b.showError &&
    a.errorTitle === b.errorTitle &&
    a.error === b.error &&
    a.showPrompt === b.showPrompt &&
    a.promptTitle === b.promptTitle &&
    a.prompt === b.prompt
  );
}

function isCoveredBy(area: Area, areas: readonly Area[]): boolean {
  return areas.reduce<readonly Area[]>((left, other) => subtractFrom(left, other), [area]).length === 0;
}
