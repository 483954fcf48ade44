import type { TargetProblem } from '../messages';
import type { Correction, CorrectionState, LapseReason } from './correction';
import type { Plan } from './plan';

/** What the office says that fits nothing in its sheets, or says nothing that can be read. */
export interface UnfitCorrection {
  readonly state: CorrectionState;
  readonly reason:
    { readonly code: LapseReason } | { readonly code: 'unreadable'; readonly problem: TargetProblem };
}

/** Which of some corrections, all given in a reading, fit nothing of it. */
export function unfitCorrections(
  given: readonly Correction[],
  { corrections, indicators }: Plan,
): readonly UnfitCorrection[] {
  return corrections.flatMap((state): readonly UnfitCorrection[] => {
    const { correction, cell, reason } = state;
    if (!given.includes(correction)) return [];
    if (reason !== null) return [{ state, reason: { code: reason } }];
    if (correction.kind !== 'target') return [];
    const target = indicators
      .flatMap(({ targets }) => targets)
      .find(
        (one) =>
          one.means !== undefined &&
          one.cell.sheet === cell.sheet &&
          one.cell.row === cell.row &&
          one.cell.column === cell.column,
      );
    return target?.reading.kind === 'unreadable'
      ? [{ state, reason: { code: 'unreadable', problem: target.reading.reason } }]
      : [];
  });
}
