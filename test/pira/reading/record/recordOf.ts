import type { Decision, Weighted } from '../../../../src/pira/plan/decision';
import type { Plan } from '../../../../src/pira/plan/plan';
import { cellAddress } from '../../../../src/pira/sheet/address';
import type { Sheet } from '../../../../src/pira/sheet/sheet';
import { type Account, accountsOf } from '../../../../src/pira/reading/accounts';
import { leftOutList } from '../../../../src/pira/reading/leftOutList';
import { lookedAt } from '../../../../src/pira/reading/lookedAt';
import { whyCell } from '../../../../src/pira/reading/why';

type Members = readonly (readonly [name: string, value: unknown])[];

const short = (number: number): string => String(Number(number.toFixed(6)));

const membersOf = (value: object): Members => Object.entries(value);

/** The address of what has a row and a column, and how far it reaches. */
function placeOf(value: object): string | null {
  const { row, column, rowCount, columnCount, ...rest } = Object.fromEntries(membersOf(value));
  if (typeof row !== 'number' || typeof column !== 'number') return null;
  if (Object.keys(rest).some((name) => name !== 'sheet')) return null;
  const first = cellAddress(row, column);
  if (typeof rowCount !== 'number' || typeof columnCount !== 'number') return first;
  return `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** Anything on one line: cells by their addresses, and nothing of what is empty. */
export function said(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'number') return short(value);
  if (typeof value !== 'object') return typeof value === 'string' ? value : 'yes';
  if (Array.isArray(value)) {
    const parts = value.map(said);
    return parts.some((part) => part !== '') ? `[${parts.join('; ')}]` : '';
  }
  return placeOf(value) ?? saidOf(membersOf(value));
}

const saidOf = (members: Members): string =>
  members
    .map(([name, value]) => [name, said(value)])
    .flatMap(([name, text]) => (text === '' ? [] : [`${name} ${text}`]))
    .join(', ');

const weighed = (choices: readonly Weighted<unknown>[]): string =>
  choices
    .map(({ as, points, evidence }) => {
      const names = evidence.map((one) => `${one.name} ${short(one.points)}`);
      return `${String(as)} ${short(points)} (${names.join(', ')})`;
    })
    .join(' | ');

const decided = ({ about, sheet, area, chosen, candidates }: Decision): string =>
  `${about} ${sheet}!${said(area)} ${chosen}: ${weighed(candidates)}`;

/** Each row in which something stands: what each of its cells was taken for, and why it is so. */
function rowsOf(plan: Plan, accounts: readonly Account[]): readonly string[] {
  const rows = new Map<string, { readonly cells: string[]; readonly reasons: Set<string> }>();
  for (const { cell, as, of } of accounts) {
    const key = `${cell.sheet}!${cell.row + 1}`;
    const { cells, reasons } = rows.get(key) ?? { cells: [], reasons: new Set() };
    rows.set(key, { cells, reasons });
    cells.push(
      `${cellAddress(cell.row, cell.column)} ${as}${of && of.row !== cell.row ? ` of ${said(of)}` : ''}`,
    );
    const why = whyCell(plan, accounts, cell);
    const { table, row } = why?.decisions ?? {};
    const header = why?.table ? `below ${why.table.headerRow + 1}` : '';
    reasons.add(
      [why?.row, header, table?.chosen, row?.chosen, why?.leftOut?.reason].filter(Boolean).join(' '),
    );
  }
  return [...rows].map(
    ([key, { cells, reasons }]) => `${key}: ${cells.join(' | ')} (${[...reasons].join('; ')})`,
  );
}

/**
 * All that a reading says, line by line: of each cell what it was taken for, of each row, table, column and year what
 * spoke for it and for what else it might have been, and everything that was read.
 */
export function recordOf(plan: Plan, sheets: readonly Sheet[]): string {
  const { tables, indicators, objectives, decisions, yearChoices, observations } = plan;
  const { year, years, title, matrix, corrections } = plan;
  const accounts = accountsOf(plan, sheets);
  const columns = tables.flatMap((table) => [
    `table ${said({ ...table, columns: null })}`,
    ...table.columns.map(({ decision, ...column }) => {
      const steps = (decision?.steps ?? []).map(({ step, from, to }) => ` ${step} ${from} ${to}`);
      return `  ${said(column)}: ${weighed(decision?.candidates ?? [])}${steps.join()}`;
    }),
  ]);
  return [
    said({ year, years, title, matrix, corrections }),
    `years: ${weighed(yearChoices)}`,
    ...rowsOf(plan, accounts),
    ...decisions.map(decided),
    ...columns,
    ...objectives.map((one) => `objective ${said(one)}`),
    ...indicators.map(({ objective, ...one }) => `indicator ${said(one)}, objective ${objective.id}`),
    ...observations.map(said),
    ...leftOutList(plan, accounts).map((one) => `left out: ${said(one)}`),
    ...(indicators.length === 0 ? lookedAt(plan).map((one) => `looked at: ${said(one)}`) : []),
  ].join('\n');
}
