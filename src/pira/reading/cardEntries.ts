import { fold } from './fold';
import { isIndicatorRole } from './layout';
import type { Pair } from './pairs';
import type { Role } from './words/roles';

/** A label and its values, with the field settled by the card around it. */
export interface CardEntry {
  readonly role: Role;
  readonly pair: Pair;
}

export interface Card {
  readonly entries: readonly CardEntry[];
  readonly isOfIndicator: boolean;
}

/** Fields that a card may say more than once. */
const REPEATABLE: ReadonlySet<Role> = new Set([
  'stakeholders',
  'notes',
  'other',
  'office',
  'activities',
  'year',
]);
const ABOVE_INDICATORS: ReadonlySet<Role> = new Set([
  'mission',
  'programme',
  'objective',
  'responsibilityCentre',
]);

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

/** Settles codes, titles and descriptions by the objective or the indicator named before (a code: after) them. */
function settleNear(pairs: readonly Pair[]): readonly CardEntry[] {
  let near: Role | null = null;
  return pairs.map((pair, at) => {
    const { role } = pair;
    if (role === 'objective' || role === 'name') near = role;
    const next = pairs[at + 1]?.role;
    const owner = role === 'code' && (next === 'objective' || next === 'name') ? next : near;
    const table = owner === 'objective' ? OF_OBJECTIVE : owner === 'name' ? OF_INDICATOR : {};
    return { role: table[role] ?? role, pair };
  });
}

function keyOf({ role, pair: { label, cell } }: CardEntry): string {
  const period = `${label.years.join()}/${String(label.ordinal)}`;
  return REPEATABLE.has(role) ? `${role} ${fold(cell.text)} ${cell.row}` : `${role} ${period}`;
}

/** Parts a run of labels and values where a card ends: a field comes again, or a heading or a new mission begins. */
function parted(entries: readonly CardEntry[]): readonly (readonly CardEntry[])[] {
  const cards: CardEntry[][] = [];
  let card: CardEntry[] = [];
  let seen = new Set<string>();
  for (const entry of entries) {
    const isHeading = entry.pair.values.length === 0;
    const isAbove = ABOVE_INDICATORS.has(entry.role) && card.some(({ role }) => role === 'target');
    if (seen.has(keyOf(entry)) || isHeading || isAbove) {
      cards.push(card);
      card = [];
      seen = new Set();
    }
    card.push(entry);
    seen.add(keyOf(entry));
  }
  return [...cards, card];
}

function settleCard(entries: readonly CardEntry[]): Card {
  const roles = new Set(entries.filter(({ pair }) => pair.values.length > 0).map(({ role }) => role));
  const [heading] = entries;
  const isNamed = roles.has('name') || roles.has('title') || roles.has('detail') || roles.has('description');
  const measures = roles.has('target') || roles.has('threshold') || roles.has('dueDate');
  const count = [...roles].filter(isIndicatorRole).length;
  const isOfIndicator = isNamed && (measures || count > 2);
  const isUnderName = heading?.pair.values.length === 0 && heading.role === 'name';
  const table = isOfIndicator || isUnderName ? OF_INDICATOR : OF_OBJECTIVE;
  const hasUnit = roles.has('unit');
  return {
    isOfIndicator,
    entries: entries.map(({ role, pair }) => {
      if (role === 'measure') return { role: hasUnit ? 'other' : 'unit', pair };
      const isTarget = isOfIndicator && !roles.has('target') && (role === 'threshold' || role === 'dueDate');
      const general = table[role];
      return { role: isTarget ? 'target' : general && !roles.has(general) ? general : role, pair };
    }),
  };
}

/** The cards of a run of labels and values: each speaks of an objective and what is above it, or of one indicator. */
export function cardsOf(pairs: readonly Pair[]): readonly Card[] {
  return parted(settleNear(pairs))
    .filter((card) => card.some(({ pair }) => pair.values.length > 0))
    .map(settleCard);
}
