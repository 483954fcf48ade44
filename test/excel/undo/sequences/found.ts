import type { Deed, OwnDeed, Trouble } from './deeds';

const own = { page: 0, trouble: null } as const;
const publish: OwnDeed = { ...own, kind: 'publish', publication: 'reclassification' };
const undo: OwnDeed = { ...own, kind: 'undo' };
const correct: OwnDeed = { ...own, kind: 'correct' };
const evaluate: OwnDeed = { ...own, kind: 'evaluate', presentation: 'values' };
const remove: OwnDeed = { ...own, kind: 'remove', of: 'results' };
const onPlan = { where: 'plan', row: 0, column: 0 } as const;
const redo: OwnDeed = { ...own, kind: 'redo' };

/** Excel does not answer any more from one exchange of a deed on. */
function outage(deed: OwnDeed, exchange: number, effect: 'before' | 'after'): OwnDeed {
  const trouble: Trouble = { exchange, count: 99, fault: { code: 'Timeout', effect } };
  return { ...deed, trouble };
}

/** Sequences in which random ones once found something, and their neighbours. */
export const FOUND: readonly (readonly Deed[])[] = [
  // Which sheets are ours was not said again where the outage began behind the last sheet.
  ...(['before', 'after'] as const).flatMap((effect) => [
    [publish, outage(undo, 9, effect), redo, publish, undo, undo],
    [publish, publish, outage(undo, 99, effect), undo, undo, redo, redo, undo, undo],
    [publish, undo, outage(redo, 9, effect), redo, undo, redo, publish, undo],
  ]),
  // A version that came out as the former one was offered to another page only after that had written.
  [publish, correct, publish, { ...correct, page: 1 }, undo, { ...undo, page: 1 }, undo],
  // Rules for entries that people have made stand beside ours, in no order.
  [evaluate, { ...onPlan, kind: 'validation' }, remove, undo, undo],
  // What a broken publication had left was taken away, and the workbook said to be as before.
  [
    { ...onPlan, kind: 'protect' },
    outage(publish, 3, 'after'),
    evaluate,
    { ...onPlan, kind: 'protect' },
    evaluate,
    undo,
  ],
  [
    { ...onPlan, kind: 'protect' },
    outage(publish, 3, 'after'),
    correct,
    { ...onPlan, kind: 'protect' },
    correct,
    undo,
  ],
];
