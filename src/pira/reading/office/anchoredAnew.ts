import type { Correction } from '../../plan/correction';
import type { Plan } from '../../plan/plan';
import type { CellRef } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { anchored } from './anchors';

/** A correction said of a place by its address only. */
export function atPlace(one: Correction, { row, column }: Pick<CellRef, 'row' | 'column'>): Correction {
  switch (one.kind) {
    case 'sheet':
      return one;
    case 'header':
    case 'row':
      return { ...one, row, anchor: null };
    case 'column':
      return { ...one, row, column, rowAnchor: null, anchor: null };
    case 'target':
      return { ...one, row, column, anchor: null };
  }
}

/**
 * The corrections of a plan as they would be said of its sheets with other texts in the same places: those that counted
 * go on counting where a fix has changed the text that they are found by.
 */
export function anchoredAnew(plan: Plan, sheets: readonly Sheet[]): readonly Correction[] {
  const here = plan.corrections.map(({ correction, cell, state }) =>
    state === 'lapsed' ? correction : atPlace(correction, cell),
  );
  return anchored(here, sheets, plan);
}
