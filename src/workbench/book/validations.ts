import type { Area } from '../../pira/address';
import { subtractFrom } from './areas';

export type ValidationKind =
  'none' | 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';
export type Comparison =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

/** What a cell accepts, and what people are told about it. */
export interface ValidationRule {
  readonly kind: ValidationKind;
  /** Only for the kinds that compare. */
  readonly comparison: Comparison;
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
    const key = rule === null ? null : ruleKey(rule);
    const before = key === null ? [] : this.#all.filter((other) => ruleKey(other.rule) === key);
    if (before.some(({ areas }) => areas.length > 0 && coveredBy(area, areas))) return;
    const cut = this.#all.map((other) => ({ ...other, areas: subtractFrom(other.areas, area) }));
    const touched = cut.some((other, index) => other.areas !== this.#all[index]?.areas);
    if (rule === null && !touched) return;
    const kept = cut.filter(({ areas }) => areas.length > 0);
    const own =
      rule === null ? undefined : kept.find((other) => other.origin === null && ruleKey(other.rule) === key);
    this.#all =
      rule === null
        ? kept
        : own === undefined
          ? [...kept, { areas: [area], rule, origin: null }]
          : kept.map((other) => (other === own ? { ...own, areas: [...own.areas, area] } : other));
    this.#changed = true;
  }
}

function ruleKey(rule: ValidationRule): string {
  return JSON.stringify(Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function coveredBy(area: Area, areas: readonly Area[]): boolean {
  return areas.reduce<readonly Area[]>((left, other) => subtractFrom(left, other), [area]).length === 0;
}
