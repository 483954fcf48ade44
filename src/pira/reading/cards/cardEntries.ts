import { PROGRAMME_CUT } from '../../lexicon/headings';
import { fold } from '../../lexicon/text/fold';
import { isIndicatorRole } from '../tables/layout';
import { namesLevel, withLevels } from './cardLevels';
import type { Pair } from './pairs';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';

/** A label and its values, with the field settled by the card around it. */
export interface CardEntry {
  readonly role: Role;
  readonly pair: Pair;
}

export interface Card {
  readonly entries: readonly CardEntry[];
  readonly isOfIndicator: boolean;
}

const REPEATABLE = rolesWith('repeatable');
const ABOVE_INDICATORS = rolesWith('context');
const BEGINS = rolesWith('entry');

/** Below them a mission, a programme, an objective is that of the next card. */
const ENDS_INDICATOR: ReadonlySet<Role> = new Set(['target', 'actual']);

const OF_OBJECTIVE: Partial<Record<Role, Role>> = {
  code: 'objectiveCode',
  title: 'objective',
  detail: 'objectiveDescription',
};
const OF_INDICATOR: Partial<Record<Role, Role>> = {
  code: 'indicatorCode',
  title: 'name',
  detail: 'description',
};

const GENERIC = rolesWith('loose-on-card');

/** Whether a label has nothing but a number or a code beside it: "Obiettivo n. | 1". */
const isNumber = ({ values }: Pair): boolean =>
  values.length > 0 && values.every(({ text }) => !/\p{L}{3}/u.test(text));

/** A card while its rows are being taken. */
class OpenCard {
  readonly entries: CardEntry[] = [];
  /** The objective or the indicator named last, which a code, a title, a description speaks of. */
  private near: Role | null = null;
  private readonly seen = new Set<string>();

  /** Adds a label and its values; false where they belong to another card: a field comes again, or a heading. */
  take(pair: Pair, next: Pair | undefined, isLast = false): boolean {
    const role = this.settle(pair, next?.role);
    if (role === 'objective') this.numberObjective(pair);
    const key = this.keyOf(role, pair);
    const isHeading = pair.values.length === 0 && !this.isLeftEmpty(role, pair);
    const isAbove =
      !isLast && ABOVE_INDICATORS.has(role) && this.entries.some((entry) => ENDS_INDICATOR.has(entry.role));
    if (this.entries.length > 0 && (this.seen.has(key) || isHeading || isAbove)) return false;
    this.seen.add(key);
    this.entries.push({ role, pair });
    const isBeforeIndicator = !this.entries.some(
      (entry) => entry.role === 'title' || isIndicatorRole(entry.role),
    );
    if (role === 'name' || (role === 'objective' && isBeforeIndicator)) this.near = role;
    else if (role === 'objectiveCode' && isBeforeIndicator && this.near === null) this.near = 'objective';
    return true;
  }

  /** "Obiettivo n. | 1" over "Titolo | …", or below it, is the objective's number. */
  private numberObjective(pair: Pair): void {
    const at = this.entries.findIndex(({ role }) => role === 'objective');
    const before = this.entries[at];
    if (!before || !isNumber(before.pair) || pair.values.length === 0) return;
    this.entries[at] = { ...before, role: 'objectiveCode' };
    this.seen.delete(this.keyOf('objective', before.pair));
    this.seen.add(this.keyOf('objectiveCode', before.pair));
  }

  /** Whether a label without a value goes on with the fields of the card, as a form has them that nobody filled in. */
  private isLeftEmpty(role: Role, { cell }: Pair): boolean {
    const goesOn = ({ pair: { cell: above } }: CardEntry): boolean =>
      above.row === cell.row || (above.column === cell.column && above.row === cell.row - 1);
    return !BEGINS.has(role) && this.entries.some(goesOn);
  }

  /** Whether a pair describes the mission or the programme that the card has named: its name stands already. */
  private describesPlace({ role, cell }: Pair): boolean {
    const isDescription = (role === 'mission' || role === 'programme') && /^descrizione\b/i.test(cell.text);
    return isDescription && this.isNamed(role);
  }

  private settle(pair: Pair, next: Role | undefined): Role {
    const { role } = pair;
    if (this.describesPlace(pair)) return 'other';
    if (role === 'objective' && isNumber(pair) && this.isNamed(role)) return 'objectiveCode';
    const isBelowMission = this.entries.at(-1)?.role === 'mission';
    if (role === 'code' && isBelowMission && PROGRAMME_CUT.test(pair.cell.text)) return 'programme';
    const isOfIndicator = role === 'title' && this.near === 'objective' && this.isNamed('objective');
    if (isOfIndicator) return 'name';
    const owner = role === 'code' && (next === 'objective' || next === 'name') ? next : this.near;
    const table = owner === 'objective' ? OF_OBJECTIVE : owner === 'name' ? OF_INDICATOR : {};
    // "Codice e descrizione" over a code and a text.
    const isBoth = role === 'code' && pair.values.length > 1 && pair.label.roles.length > 1;
    return isBoth && owner !== null ? owner : (table[role] ?? role);
  }

  /** Whether the card has named something in words. */
  private isNamed(role: Role): boolean {
    return this.entries.some(
      (entry) => entry.role === role && entry.pair.values.some(({ text }) => /\p{L}{3}/u.test(text)),
    );
  }

  private keyOf(role: Role, pair: Pair): string {
    const { role: printed, label, cell } = pair;
    if (role === 'year' && label.years.length > 0) return `years in row ${cell.row}`;
    if (REPEATABLE.has(role) || namesLevel(pair, role)) return `${role} ${fold(cell.text)}`;
    const owner = GENERIC.has(printed) ? String(this.near) : '';
    return [role, owner, label.years.join(), label.ordinal].join('/');
  }
}

/**
 * For each field whether it and those that cards mostly begin with end the card above: right below it, with a blank row,
 * nothing or the first label of a card again behind them, in a run that begins with another field.
 */
function endsOfCards(pairs: readonly Pair[]): readonly boolean[] {
  const [first] = pairs;
  if (!first) return [];
  // Where cards begin with their mission, what stands over a blank row alone tells that the card ends.
  const beginsAbove = ABOVE_INDICATORS.has(first.role);
  const again = fold(first.cell.text);
  let isEnd = true;
  const ends = pairs.toReversed().map((pair, back) => {
    const at = pairs.length - 1 - back;
    const isOfEnd = isEnd && isRightBelow(pairs, at);
    // Remarks, sources and the like begin no card.
    const isWithin = !BEGINS.has(pair.role) && !ENDS_INDICATOR.has(pair.role);
    const isGoingOn = isOfEnd && (ABOVE_INDICATORS.has(pair.role) || isWithin);
    isEnd = !isRightBelow(pairs, at) || isGoingOn || (!beginsAbove && fold(pair.cell.text) === again);
    return isOfEnd;
  });
  return ends.toReversed();
}

/** Whether a label stands in the row below the one before it. */
function isRightBelow(pairs: readonly Pair[], at: number): boolean {
  const [above, below] = [pairs[at - 1], pairs[at]];
  return above !== undefined && below?.cell.row === above.cell.row + 1;
}

/** Parts a run of labels and values where a card ends: a field comes again, or a heading or a new mission begins. */
function parted(pairs: readonly Pair[]): readonly (readonly CardEntry[])[] {
  const cards = [new OpenCard()];
  const ends = endsOfCards(pairs);
  pairs.forEach((pair, at) => {
    const card = cards.at(-1);
    if (card?.take(pair, pairs[at + 1], ends[at]) !== false) return;
    const fresh = new OpenCard();
    fresh.take(pair, pairs[at + 1]);
    cards.push(fresh);
  });
  return cards.map(({ entries }) => entries);
}

/** Descriptions that name what nothing else on a card of an indicator names: "Descrizione indicatore", "Descrizione obiettivo". */
function promoted(roles: ReadonlySet<Role>, namesObjective: boolean): Partial<Record<Role, Role>> {
  const described = roles.has('description') ? 'description' : 'detail';
  return {
    ...(!roles.has('name') && !roles.has('title') && { [described]: 'name' }),
    ...(!namesObjective &&
      !OBJECTIVES.some((role) => roles.has(role)) && { objectiveDescription: 'objective' }),
  };
}

const OBJECTIVES: readonly Role[] = ['objective', 'objectiveCode'];

function settleCard(printed: readonly CardEntry[], namesObjective: boolean): Card {
  const entries = withLevels(printed);
  const roles = new Set(entries.filter(({ pair }) => pair.values.length > 0).map(({ role }) => role));
  const [heading] = entries;
  const isNamed = roles.has('name') || roles.has('title') || roles.has('detail') || roles.has('description');
  const measures = roles.has('target') || roles.has('threshold') || roles.has('dueDate');
  const count = [...roles].filter(isIndicatorRole).length;
  const isOfIndicator = isNamed && (measures || count > 2);
  const isUnderName = heading?.pair.values.length === 0 && heading.role === 'name';
  const table = isOfIndicator || isUnderName ? OF_INDICATOR : OF_OBJECTIVE;
  const better = isOfIndicator ? promoted(roles, namesObjective) : {};
  const hasUnit = roles.has('unit');
  return {
    isOfIndicator,
    entries: entries.map(({ role, pair }) => {
      if (role === 'measure') return { role: hasUnit ? 'other' : 'unit', pair };
      const isTarget = isOfIndicator && !roles.has('target') && (role === 'threshold' || role === 'dueDate');
      const general = table[role];
      const own = general && !roles.has(general) ? general : role;
      return { role: isTarget ? 'target' : (better[role] ?? own), pair };
    }),
  };
}

/** The cards of a run of labels and values: each speaks of an objective and what is above it, or of one indicator. */
export function cardsOf(pairs: readonly Pair[]): readonly Card[] {
  let namesObjective = false;
  return parted(pairs)
    .filter((card) => card.some(({ pair }) => pair.values.length > 0))
    .map((card) => {
      const settled = settleCard(card, namesObjective);
      namesObjective ||= !settled.isOfIndicator && card.some(({ role }) => OBJECTIVES.includes(role));
      return settled;
    });
}
