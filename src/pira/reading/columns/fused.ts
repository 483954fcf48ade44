import type { Candidate, ColumnDecision } from '../../plan/decision';
import type { DraftColumn } from './columns';
import type { Sample } from '../lines/sample';
import { looksLikeValue } from '../lines/sample';
import { fold, wordsOf } from '../../lexicon/text/fold';
import { phraseAt } from '../../lexicon/labels/phrases';
import type { Role } from '../../lexicon/labels/roles';

const MOSTLY = 0.5;

/** A column of a header with one field. */
export interface SingleColumn extends Omit<DraftColumn, 'roles'> {
  readonly role: Role;
  /** Further fields that the same label announces and that have no column of their own. */
  readonly also: readonly Role[];
  /** The label stands in another cell, fused with its neighbour. */
  readonly isFused: boolean;
  /** Its label names no field; what stands below it told the field. */
  readonly isUnnamed: boolean;
  /** The field was taken from what stands below a label that does not say it. */
  readonly isAssumed: boolean;
  /** The fields that it may be, with what speaks for them. */
  readonly candidates: readonly Candidate[];
  /** The title around it by which its values are those of a part of the year. */
  readonly withinYear?: string;
  /** The steps that gave it another field. */
  readonly steps: ColumnDecision['steps'];
}

/** A column with another field. */
export function withRole(column: SingleColumn, role: Role): SingleColumn {
  return column.role === role ? column : { ...column, role };
}

/** The fields that the end of a label names, also inside a longer phrase: "Indicatore - Algoritmo di Calcolo". */
function rolesAtEnd(text: string): readonly Role[] {
  const words = wordsOf(fold(text));
  return words.flatMap((_, at) => {
    const phrase = phraseAt(words, at);
    return phrase && at + phrase.words.length === words.length ? [phrase.role] : [];
  });
}

/** Roles of a fused label that its neighbours do not announce themselves. */
function ownRoles(columns: readonly DraftColumn[], at: number): readonly Role[] {
  const { roles } = columns[at] ?? { roles: [] };
  if (roles.length < 2) return roles;
  const [left, right] = [columns[at - 1], columns[at + 1]];
  const elsewhere = new Set([
    ...(left?.roles ?? []),
    ...(right?.roles ?? []),
    ...rolesAtEnd(left?.text ?? ''),
  ]);
  const own = roles.filter((role) => !elsewhere.has(role));
  return own.length > 0 ? own : roles.slice(0, 1);
}

/** Whether a label is the only one that announces the indicators' names: "Azione / Indicatore". */
function namesAlone(columns: readonly DraftColumn[], at: number): boolean {
  return columns.every(({ roles }, i) => roles.includes('name') === (i === at));
}

const leading = (roles: readonly Role[], first: Role): readonly Role[] => [
  first,
  ...roles.filter((role) => role !== first),
];

/** Gives each field of a fused label a column: its own, then the unlabelled ones with content to its right. */
export function separateFused(columns: readonly DraftColumn[], sample: Sample): readonly SingleColumn[] {
  return columns.flatMap((column, at) => {
    let roles = ownRoles(columns, at);
    const end = columns[at + 1]?.column ?? column.column + roles.length;
    const free: number[] = [];
    for (let next = column.column + 1; next < end && free.length < roles.length - 1; next += 1)
      if (sample.has(next)) free.push(next);
    const isFused = column.roles.length > 1;
    const holdsNames = sample.share(column.column, looksLikeValue) <= MOSTLY;
    if (free.length === 0 && isFused && holdsNames && namesAlone(columns, at)) roles = leading(roles, 'name');
    const { years, ordinal, text, cell, isMisspelt, isKnown, mission, isSplit } = column;
    return [column.column, ...free].map((place, i) => ({
      column: place,
      role: roles[i] ?? 'other',
      also: i === free.length ? roles.slice(i + 1) : [],
      years,
      ordinal,
      text,
      cell,
      isMisspelt,
      isKnown,
      mission,
      isSplit,
      isFused,
      isUnnamed: false,
      isAssumed: false,
      candidates: [],
      steps: [],
    }));
  });
}

/** Fields that one column may be called by: words of one result, what stands there row by row, the weight of an office. */
const ONE_COLUMN: readonly (readonly Role[])[] = [
  ['actual', 'outcome', 'status', 'value', 'achievement'],
  ['objective', 'name', 'activities'],
  ['weight', 'responsibilityCentre', 'office'],
];

/** Whether a label names several columns. */
export const isFused = (roles: readonly Role[]): boolean =>
  roles.length > 1 && !ONE_COLUMN.some((family) => roles.every((role) => family.includes(role)));
