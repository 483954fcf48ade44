import type { TableChoice, Weighted } from '../../plan/decision';
import { pointsOf, weigh } from '../weigh';
import type { Clue } from '../weigh';
import { isLabelOfOthers } from '../../lexicon/cells/otherTables';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';

/** The fields of a header, as far as they tell what stands below it. */
export interface Announced {
  readonly roles: ReadonlySet<Role>;
  /** Whether only a word that is a target beside names, and nothing that is named, stands in it. */
  readonly isWeak: boolean;
  /** How surely its labels are those of lists of other things, and no label says what is measured: from 0 to 1. */
  readonly ofOthers?: number;
  /** Whether only a day stands beside activities, and nothing that is named. */
  readonly isOfDates?: boolean;
}

/** A header among what stands below it. */
interface Headed extends Announced {
  /** Whether amounts stand beside missions, and no objectives. */
  readonly isOfMoney: boolean;
  /** Whether it has missions and objectives, and nothing more of them. */
  readonly isMatrix: boolean;
  /** Whether what stands over it, or its sheet, names a document that holds nothing of a plan. */
  readonly isForeign: boolean;
}

const ENTERED = rolesWith('coded');
const hasEntered = (roles: ReadonlySet<Role>): boolean => [...roles].some((role) => ENTERED.has(role));
const DESCRIBING: readonly Role[] = ['description', 'algorithm', 'objective'];
const OF_INDICATOR: readonly Role[] = ['unit', 'type', 'source', 'algorithm', 'description'];
const ENOUGH_COLUMNS = 2;
const ENOUGH_LABELS = 2;

/** What speaks for what a header announces. */
const CLUES: readonly Clue<Headed, TableChoice>[] = [
  { name: 'a-column-names-indicators', as: 'indicators', points: 4, holds: ({ roles }) => roles.has('name') },
  {
    name: 'a-column-tells-what-is-measured',
    as: 'indicators',
    points: 3,
    holds: ({ roles }) => !roles.has('name') && DESCRIBING.some((role) => roles.has(role)),
  },
  { name: 'a-column-of-targets', as: 'indicators', points: 5, holds: ({ roles }) => roles.has('target') },
  {
    name: 'a-column-of-actual-values',
    as: 'indicators',
    points: 4,
    holds: ({ roles }) => roles.has('name') && roles.has('actual'),
  },
  {
    name: 'columns-of-indicators',
    as: 'indicators',
    points: 4,
    holds: ({ roles }) => {
      const count = roles.has('name') ? OF_INDICATOR.filter((role) => roles.has(role)).length : 0;
      return Math.min(count, ENOUGH_COLUMNS) / ENOUGH_COLUMNS;
    },
  },
  { name: 'only-a-weak-word-for-targets', as: 'indicators', points: -9, holds: ({ isWeak }) => isWeak },
  {
    name: 'labels-of-lists-of-other-things',
    as: 'indicators',
    points: -6,
    holds: ({ ofOthers = 0 }) => ofOthers,
  },
  { name: 'dates-of-activities', as: 'indicators', points: -6, holds: ({ isOfDates = false }) => isOfDates },
  {
    name: 'named-as-another-document',
    as: 'indicators',
    points: -12,
    holds: ({ isForeign }) => isForeign,
  },
  { name: 'objectives-under-missions', as: 'matrix', points: 7, holds: ({ isMatrix }) => isMatrix },
  {
    name: 'columns-of-missions-or-objectives',
    as: 'objectives',
    points: 6,
    holds: ({ roles }) => hasEntered(roles),
  },
  {
    name: 'amounts-beside-missions',
    as: 'objectives',
    points: -6,
    holds: ({ roles, isOfMoney }) => isOfMoney && hasEntered(roles),
  },
  {
    name: 'labels-of-lists-of-other-things',
    as: 'objectives',
    points: -6,
    holds: ({ roles, ofOthers = 0 }) => (hasEntered(roles) ? ofOthers : 0),
  },
  {
    name: 'dates-of-activities',
    as: 'objectives',
    points: -6,
    holds: ({ roles, isOfDates = false }) => isOfDates && hasEntered(roles),
  },
  {
    name: 'named-as-another-document',
    as: 'objectives',
    points: -12,
    holds: ({ roles, isForeign }) => isForeign && hasEntered(roles),
  },
  { name: 'words-of-money-lists', as: 'other-table', points: 4, holds: ({ roles }) => roles.has('account') },
  { name: 'nothing-else-speaks', as: 'other-table', points: 1, holds: () => true },
];

/**
 * How surely the labels of columns are those of lists of other things, from 0 to 1. Beside a label of what is measured
 * they only tell where one stands over what would be the target: "Standard garantito".
 */
export function shareOfOthers(
  columns: readonly { readonly text: string; readonly role: Role }[],
  isNamed: boolean,
): number {
  const others = columns.filter(({ text }) => isLabelOfOthers(text));
  const aims = others.length >= ENOUGH_LABELS && others.some(({ role }) => role === 'target');
  return isNamed && !aims ? 0 : Math.min(1, others.length / ENOUGH_LABELS);
}

/** A table is one of indicators from so many points on, whatever else it might be. */
const LEAST_OF_INDICATORS = 8;

/** What a header may announce, the likeliest first. */
export function weighTable(headed: Headed): readonly Weighted<TableChoice>[] {
  return weigh(CLUES, headed);
}

/** Whether something speaks enough for a table of indicators. */
export const isOfIndicators = (weighed: readonly Weighted<TableChoice>[]): boolean =>
  pointsOf(weighed, 'indicators') >= LEAST_OF_INDICATORS;

/** Whether columns with these fields hold indicators: something named, and something expected or measured of it. */
export function announcesIndicators(announced: Announced): boolean {
  const weighed = weighTable({
    ...announced,
    isOfMoney: false,
    isMatrix: false,
    isForeign: false,
  });
  return isOfIndicators(weighed);
}
