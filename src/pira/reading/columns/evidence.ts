import type { Candidate } from '../../plan/decision';
import { isLevelColumn } from './levelColumns';
import { overlaps } from './rivals';
import type { SingleColumn } from './fused';
import { weigh } from '../weigh';
import type { Clue } from '../weigh';
import { looksLikeValue } from '../lines/sample';
import type { ValueColumns } from './values';
import type { Sample } from '../lines/sample';
import type { Traits } from '../lines/traits';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';

/** A column among the others of its header, with the look of the rows below it. */
interface Place {
  readonly column: SingleColumn;
  readonly left: SingleColumn | undefined;
  readonly columns: readonly SingleColumn[];
  readonly sample: Sample;
}

/** The points of a label that names its field. */
const LABEL = 10;
/** A field is taken from more points than these … */
const LEAST = 3.2;
/** … and from so many more than the next column or field has. */
const MARGIN = 1;
const MOSTLY = 0.5;
const LONG_TEXT = 8;
const MAY_BE_TARGET = rolesWith('may-be-target');
/** Fields of which a header may have several. */
const YEARLY = rolesWith('yearly');
const REPEATED: ReadonlySet<Role> = new Set(['status', 'operator', 'level']);

const isUnknown = ({ column: { role, isKnown } }: Place): boolean => role === 'other' && !isKnown;
const isProse = (traits: Traits): boolean =>
  !looksLikeValue(traits) && !traits.isType && !traits.isUnit && !traits.isCode && !traits.isStakeholders;

const has = ({ columns }: Place, ...roles: readonly Role[]): boolean =>
  columns.some(({ role }) => roles.includes(role));

const share = ({ column, sample }: Place, looks: (traits: Traits) => boolean): number =>
  sample.share(column.column, looks);

/** The share of the cells that look so, where most rows have one. */
const shareOfFilled = (place: Place, looks: (traits: Traits) => boolean): number =>
  place.sample.filled(place.column.column) > MOSTLY ? share(place, looks) : 0;

const isLeftOfTargets = ({ column, columns }: Place): boolean => {
  const target = columns.find(({ role }) => MAY_BE_TARGET.has(role));
  return target !== undefined && column.column < target.column;
};

/** Whether a column holds shares of a whole, also typed as 1, where not all of what is wanted or its units are shares. */
function holdsShares({ column, columns, sample }: Place): boolean {
  const texts = [...sample.texts(column.column)];
  const isOfShares = (wanted: Role): boolean => {
    const at = columns.find(({ role }) => role === wanted)?.column;
    const others = at === undefined ? [] : [...sample.texts(at)];
    return others.length > 0 && others.every((text) => text.includes('%'));
  };
  const areShares = texts.every((text) => SHARE.test(text)) && texts.some((text) => text.includes('%'));
  return areShares && !isOfShares('target') && !isOfShares('unit');
}
const SHARE = /^(?:\d{1,3}(?:,\d+)?\s?%|1|0(?:,\d+)?)$/;

const FEWEST_PARTS = 2;

/** The share of texts in a column that has one wherever the column of the names, left of it, is blank over a target. */
function goesOnWithNames({ column, columns, sample }: Place): number {
  const name = columns.find(({ role }) => role === 'name');
  const target =
    columns.find(({ role }) => role === 'target') ?? columns.find(({ role }) => MAY_BE_TARGET.has(role));
  if (!name || !target || name.column > column.column) return 0;
  const blank = sample.without(target.column, name.column);
  const isFilled = sample.without(column.column, name.column) >= blank;
  return blank >= FEWEST_PARTS && isFilled ? sample.share(column.column, isProse) : 0;
}

/** A clue that counts where the label leaves its field open. */
const whereOpen =
  (isOpen: (place: Place) => boolean, share: (place: Place) => number) =>
  (place: Place): number =>
    isOpen(place) ? share(place) : 0;

/** What speaks for a field of a column that its label leaves open: the points are those of a column that shows it throughout. */
const CLUES: readonly Clue<Place, Role>[] = [
  {
    name: 'cells-are-types',
    // Classe: Efficacia, Qualità
    as: 'type',
    points: 4,
    holds: whereOpen(isUnknown, (place) => shareOfFilled(place, ({ isType }) => isType)),
  },
  {
    name: 'cells-are-units',
    // Espresso in: giorni, %
    as: 'unit',
    points: 4,
    holds: whereOpen(isUnknown, (place) => shareOfFilled(place, ({ isUnit }) => isUnit)),
  },
  {
    name: 'cells-are-signs',
    // Limite: >=, <=
    as: 'operator',
    points: 4,
    holds: whereOpen(isUnknown, (place) => shareOfFilled(place, ({ isSign }) => isSign)),
  },
  {
    name: 'cells-are-limits',
    // Livello: >= 5, <= 10 giorni
    as: 'target',
    points: 6.4,
    holds: whereOpen(isUnknown, (place) =>
      shareOfFilled(place, ({ sign, isSign }) => sign === 'operator' && !isSign),
    ),
  },
  {
    name: 'values-right-of-signs',
    // Segno | Valore: >= | 90 %
    as: 'target',
    points: 6.4,
    holds: whereOpen(
      ({ column, left }) => column.role === 'value' && left?.role === 'operator',
      (place) => share(place, looksLikeValue),
    ),
  },
  {
    name: 'texts-left-of-targets',
    // Cosa si misura | Target
    as: 'name',
    points: 4,
    holds: whereOpen(
      (place) => isUnknown(place) && isLeftOfTargets(place) && !has(place, 'description'),
      (place) => share(place, isProse),
    ),
  },
  {
    name: 'texts-where-names-go-on',
    // Indicatore | Canale: Tempi over telefono, posta
    as: 'partName',
    points: 6.4,
    holds: whereOpen(isUnknown, goesOnWithNames),
  },
  {
    name: 'long-texts-beside-objectives',
    // Obiettivo | (a running head)
    as: 'objectiveDescription',
    points: 6.4,
    holds: whereOpen(
      (place) =>
        place.column.role === 'other' &&
        place.left?.role === 'objective' &&
        !has(place, 'name', 'target', 'objectiveDescription'),
      (place) => share(place, ({ wordCount }) => wordCount > LONG_TEXT),
    ),
  },
  {
    name: 'a-level-beside-targets',
    // Soglia | Target | Eccellenza
    as: 'level',
    points: 6.4,
    holds: ({ column, columns, sample }) => isLevelColumn(column, columns, sample),
  },
  {
    name: 'a-word-of-verdicts',
    // Esito: raggiunto
    as: 'status',
    points: 3.3,
    holds: whereOpen(
      ({ column }) => column.role === 'outcome',
      () => 1,
    ),
  },
  {
    name: 'cells-are-measured',
    // Esito: 95 %
    as: 'actual',
    points: 8.6,
    holds: whereOpen(
      ({ column }) => column.role === 'outcome',
      (place) => share(place, ({ isNumeric, sign }) => isNumeric || sign !== 'none'),
    ),
  },
  {
    name: 'shares-of-other-values',
    // Esito: 95 %, beside targets of days and numbers
    as: 'achievement',
    points: 12,
    holds: whereOpen(
      ({ column }) => column.role === 'outcome',
      (place) => (holdsShares(place) ? 1 : 0),
    ),
  },
  {
    name: 'nothing-below-yet',
    // Esito, in a plan before its year ends
    as: 'actual',
    points: 5,
    holds: whereOpen(
      ({ column, sample }) => column.role === 'outcome' && !sample.has(column.column),
      () => 1,
    ),
  },
];

/** Whether columns cannot both have a field: a header has one of it, or one a year. */
function excludes(field: Role, one: SingleColumn | undefined, other: SingleColumn | undefined): boolean {
  if (REPEATED.has(field)) return false;
  return !one || !other || !YEARLY.has(field) || overlaps(one, other);
}

/** Whether another column has a field already, so that it is open to none. */
const isTaken = (field: Role, at: number, columns: readonly SingleColumn[]): boolean =>
  columns.some(
    (other, i) =>
      i !== at &&
      (other.role === field || (field === 'target' && MAY_BE_TARGET.has(other.role))) &&
      excludes(field, columns[at], other),
  );

interface Pair {
  readonly at: number;
  readonly candidate: Candidate;
}

/** Fields by the positions of their columns, and the positions of columns that were as good for one field as another. */
interface Assignment {
  readonly found: ReadonlyMap<number, Role>;
  readonly tied: ReadonlySet<number>;
}

/** The best assignment of fields to columns: from the most points to the least, none where the runner-up is as good. */
function assigned(pairs: readonly Pair[], columns: readonly SingleColumn[]): Assignment {
  const found = new Map<number, Role>();
  const tied = new Set<number>();
  const closed: Pair[] = [];
  for (const pair of pairs.toSorted((a, b) => b.candidate.points - a.candidate.points)) {
    const { at, candidate } = pair;
    const { as: field, points } = candidate;
    const meets = (other: Pair): boolean =>
      other.candidate.as === field && excludes(field, columns[at], columns[other.at]);
    if (found.has(at) || closed.some(meets) || isTaken(field, at, columns)) continue;
    const isRival = (other: Pair): boolean =>
      other.at !== at &&
      meets(other) &&
      !found.has(other.at) &&
      other.candidate.points > Math.max(LEAST, points - MARGIN);
    closed.push(pair);
    const rivals = pairs.filter(isRival);
    if (rivals.length === 0) found.set(at, field);
    else for (const rival of [pair, ...rivals]) tied.add(rival.at);
  }
  return { found, tied };
}

/**
 * Gives the columns whose labels leave their field open the one for which the most speaks: what stands below them and
 * beside them. A field that the label does not say is marked as assumed. Each column keeps its candidates.
 */
export function settleByEvidence(columns: readonly SingleColumn[], sample: Sample): ValueColumns {
  const candidates = columns.map((column, at) =>
    weigh(CLUES, { column, left: columns[at - 1], columns, sample }),
  );
  const pairs = candidates.flatMap((all, at) =>
    all.filter(({ points }) => points > LEAST).map((candidate): Pair => ({ at, candidate })),
  );
  const { found, tied } = assigned(pairs, columns);
  const settled = columns.map((column, at) => {
    const role = found.get(at);
    const open = candidates[at] ?? [];
    const known = open.length > 0 || column.role === 'other' ? open : [ofLabel(column.role)];
    if (role === undefined) return { ...column, candidates: known };
    const isUnnamed = role === 'objectiveDescription';
    const isAssumed = !isUnnamed && column.role === 'other';
    return { ...column, role, candidates: known, isAssumed, isUnnamed };
  });
  return { columns: settled, ambiguous: settled.filter((_, at) => tied.has(at) && !found.has(at)) };
}

const ofLabel = (field: Role): Candidate => ({
  as: field,
  points: LABEL,
  evidence: [{ name: 'label', points: LABEL }],
});
