/** The result columns, in their order. */
export const RESULT_ROLES = ['actual', 'variance', 'achievement', 'status', 'notes', 'cause'] as const;
export type ResultRole = (typeof RESULT_ROLES)[number];

/** The headers that the office and other programs know the columns by (docs/contracts.md, "What is written"). */
const TITLES: Readonly<Record<Exclude<ResultRole, 'actual'>, string>> = {
  variance: 'Scostamento',
  achievement: 'Grado di raggiungimento',
  status: 'Stato',
  notes: 'Note',
  cause: 'Causa',
};
const ACTUAL = 'Consuntivo';

/** The header of a result column in a year's plan. */
export function resultTitle(role: ResultRole, year: number | null): string {
  if (role !== 'actual') return TITLES[role];
  return year === null ? ACTUAL : `${ACTUAL} ${year}`;
}

/** The column that a header of ours belongs to in a year's plan; null for one of another year or none of ours. */
export function roleOfTitle(title: string, year: number | null): ResultRole | null {
  return RESULT_ROLES.find((role) => resultTitle(role, year) === title) ?? null;
}
