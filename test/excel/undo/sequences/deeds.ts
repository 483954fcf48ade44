import fc from '../../../support/fastCheck';

import type { Publication } from '../../../../src/pira/reports/publicationSheets';
import { ERROR_CODES } from '../../errorCodes';
import type { LineShift } from '../../shiftReferences';

/** What goes wrong from one exchange of a deed on, for so many of them; `null`: a colleague writes meanwhile. */
export interface Trouble {
  readonly exchange: number;
  readonly count: number;
  readonly fault: { readonly code: string; readonly effect: 'before' | 'after' } | null;
}

/** Where people act: the plan, a sheet of theirs, or one of those that we have published. */
export type Where = 'plan' | 'notes' | 'published';

interface Place {
  readonly where: Where;
  readonly row: number;
  readonly column: number;
}

/** What we do when people ask for it, on one of two pages that share their steps. */
export type OwnDeed = { readonly page: 0 | 1; readonly trouble: Trouble | null } & (
  | { readonly kind: 'evaluate'; readonly presentation: 'values' | 'formulas' }
  | { readonly kind: 'correct' }
  | { readonly kind: 'publish'; readonly publication: Publication }
  | { readonly kind: 'remove'; readonly of: 'results' | 'sheets' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
);

/** What people do themselves. */
export type TheirDeed =
  | (Place & { readonly kind: 'type'; readonly entry: 'text' | 'number' | 'formula' | 'nothing' })
  | (Place & { readonly kind: 'rule'; readonly twice: boolean })
  | (Place & { readonly kind: 'validation' })
  | (Place & { readonly kind: 'merge' })
  | (Place & { readonly kind: 'size' })
  | (Place & { readonly kind: 'protect' | 'rename' | 'delete' })
  | { readonly kind: 'shift'; readonly where: Where; readonly shift: Omit<LineShift, 'sheet'> };

export type Deed = OwnDeed | TheirDeed;

const trouble: fc.Arbitrary<Trouble | null> = fc.option(
  fc.record({
    exchange: fc.integer({ min: 1, max: 12 }),
    count: fc.constantFrom(1, 1, 2, 99),
    fault: fc.option(
      fc.record({
        code: fc.oneof({ arbitrary: fc.constant('Timeout'), weight: 2 }, fc.constantFrom(...ERROR_CODES)),
        effect: fc.constantFrom('before', 'after'),
      }),
      { freq: 6 },
    ),
  }),
  { freq: 2 },
);
const page = fc.constantFrom(0, 1);
const own = { page, trouble };

const ours: fc.Arbitrary<OwnDeed> = fc.oneof(
  {
    arbitrary: fc.record({
      ...own,
      kind: fc.constant('evaluate'),
      presentation: fc.constantFrom('values', 'formulas'),
    }),
    weight: 4,
  },
  { arbitrary: fc.record({ ...own, kind: fc.constant('correct') }), weight: 2 },
  {
    arbitrary: fc.record({
      ...own,
      kind: fc.constant('publish'),
      publication: fc.constantFrom<Publication>('reclassification', 'clean', 'open-data', 'report'),
    }),
    weight: 4,
  },
  fc.record({ ...own, kind: fc.constant('remove'), of: fc.constantFrom('results', 'sheets') }),
);

const back: fc.Arbitrary<OwnDeed> = fc.oneof(
  { arbitrary: fc.record({ ...own, kind: fc.constant('undo') }), weight: 2 },
  fc.record({ ...own, kind: fc.constant('redo') }),
);

const place = {
  where: fc.constantFrom<Where>('plan', 'plan', 'notes', 'published'),
  row: fc.nat(11),
  column: fc.nat(13),
};

const theirs: fc.Arbitrary<TheirDeed> = fc.oneof(
  {
    arbitrary: fc.record({
      ...place,
      kind: fc.constant('type'),
      entry: fc.constantFrom('text', 'number', 'formula', 'nothing'),
    }),
    weight: 5,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant('shift'),
      where: place.where,
      shift: fc.record({
        axis: fc.constantFrom('row', 'column'),
        at: fc.nat(11),
        count: fc.constant(1),
        kind: fc.constantFrom('insert', 'insert', 'delete'),
      }),
    }),
    weight: 2,
  },
  fc.record({ ...place, kind: fc.constant('rule'), twice: fc.boolean() }),
  fc.record({ ...place, kind: fc.constantFrom('validation', 'merge', 'size') }),
  fc.record({ ...place, kind: fc.constantFrom('protect', 'rename', 'delete') }),
);

/** What people and we do one after the other. */
export const sequence: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof({ arbitrary: ours, weight: 5 }, { arbitrary: back, weight: 5 }, { arbitrary: theirs, weight: 4 }),
  { minLength: 2, maxLength: 18 },
);
