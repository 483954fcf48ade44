import type { Rule } from './rule';

/** Rules that look at one part of a plan. */
export interface Family {
  /** The heading of its table in the manual. */
  readonly title: string;
  readonly rules: readonly Rule[];
}
