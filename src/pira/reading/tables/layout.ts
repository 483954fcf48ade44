import type { Announced } from './tableEvidence';
import type { Sample } from '../lines/sample';
import type { ColumnDecision } from '../../plan/decision';
import type { Field } from '../../plan/plan';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';

/** One column of a header. */
export interface Slot {
  readonly role: Role;
  /** Zero-based in the sheet. */
  readonly column: number;
  /** The calendar years that the header names for it. */
  readonly years: readonly number[];
  /** 0 for "first year", 1 for "second year" …; null where the header counts none. */
  readonly ordinal: number | null;
  readonly header: Field;
  /** Further fields that its label announces: a column "Obiettivo / Indicatore" holds both, row by row. */
  readonly also?: readonly Role[];
  /** The mission whose values the column holds, where missions are columns. */
  readonly mission?: string | null;
  /** How the column got its field. */
  readonly decision?: ColumnDecision;
  /** What stands below told the field, not the label. */
  readonly isAssumed?: boolean;
  /** The title around it by which its values are those of a part of the year. */
  readonly withinYear?: string;
  /** The office says what the column is. */
  readonly isByOffice?: boolean;
  /** The office says of which year it is. */
  readonly isYearByOffice?: boolean;
}

/** What a header announces: its columns from left to right. */
export interface Layout {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly slots: readonly Slot[];
  /** Fields that the header does not announce, but which its rows may hold all the same. */
  readonly absent: readonly Role[];
  /** Columns right of all labels that most rows fill: they have lost theirs. */
  readonly beyond: readonly number[];
  /** Whether indicators stand below it. */
  readonly isOfIndicators: boolean;
  /** The fields that told so. */
  readonly announced: Announced;
}

const INDICATOR_ROLES = rolesWith('of-indicator');

/** What rows of indicators have besides names and values. */
export const TELLING: readonly Role[] = [
  'unit',
  'type',
  'source',
  'description',
  'algorithm',
  'objective',
  'indicatorCode',
];

/** Fields that speak of an indicator, not of its objective. */
export function isIndicatorRole(role: Role): boolean {
  return INDICATOR_ROLES.has(role);
}

const MOSTLY = 0.5;

/** The columns right of some labels that most rows fill. */
export function filledBeyond(slots: readonly Slot[], sample: Sample): readonly number[] {
  const last = slots.at(-1)?.column ?? -1;
  return sample.columns.filter((column) => column > last && sample.filled(column) > MOSTLY);
}

/** Fields that rows may hold although their header says nothing of them. */
export function absentRoles(roles: ReadonlySet<Role>, isOfIndicators: boolean): readonly Role[] {
  const candidates: readonly Role[] = isOfIndicators
    ? ['type', 'unit', 'source', 'target', 'perspective']
    : ['perspective', 'stakeholders'];
  return candidates.filter((role) => !roles.has(role));
}
