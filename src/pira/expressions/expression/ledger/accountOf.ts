import type { Item } from '../../items/item';
import { names, type Account, type AccountRule, type Around } from './account';

/** What an unused item is, with what is known of the items around it. */
export interface Unused extends Around {
  readonly item: Item;
}

/** A rule without the examples it exists for. */
export type Knowing = Omit<AccountRule, 'examples'>;

function isBeside({ beside }: Knowing, { isBehindThing, next }: Unused): boolean {
  const before = beside === 'thing behind' || isBehindThing;
  const behind = beside === 'thing before' || names(next);
  return beside === undefined || (before && behind);
}

/** What an unused item is by a list of rules. */
export function accountOf(unused: Unused, rules: readonly Knowing[]): Account {
  const { item, place } = unused;
  const rule = rules.find(
    (one) =>
      one.places.includes(place) &&
      (one.kinds === 'any' || one.kinds.includes(item.kind)) &&
      (one.only === undefined || one.only(item, unused)) &&
      isBeside(one, unused),
  );
  return rule?.as ?? 'unknown';
}
