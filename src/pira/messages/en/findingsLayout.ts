import type { InEnglish } from '../english';
import type { layoutFindings as italian } from '../it/findingsLayout';
import { fieldNames } from './fieldNames';

const named = (field: string): string => fieldNames[field] ?? field;

export const layoutFindings: InEnglish<typeof italian> = {
  'fused-header': (p) => `Several headers stand in one cell (“${p.text}”): write one header a column.`,
  'missing-header': (p) => `The header over the column “${named(p.field)}” is missing: write it.`,
  'split-header': (p) => `The header is split over two rows (“${p.text}”): join it in one cell.`,
  'misspelt-header': (p) => `The header “${p.text}” was taken for “${named(p.field)}”: correct it.`,
  'shifted-cell': (p) =>
    `“${p.text}” stands under another header: it was read as “${named(p.field)}”. Move the row’s values back to their columns.`,
  'fused-cell': (p) =>
    `Two data stand in one cell: “${p.text}” was read as “${named(p.field)}”. Move it to its own column.`,
  'split-cell': (p) => `The text “${p.text}” (${named(p.field)}) is split over two cells: join it.`,
  'scanning-noise': (p) =>
    `“${p.text}” looks like a leftover of scanning and was not read: delete or correct it.`,
  'unread-cell': (p) =>
    `“${p.text}” stands in the table but belongs to no recognised column: it was not read. Move it under its header or out of the table.`,
  'unread-column': (p) =>
    `The column “${p.text}” was not recognised and not read: if the plan needs it, give it a plainer header.`,
  'ambiguous-cell': (p) =>
    `“${p.text}” could belong to several columns and was not read: move it under its header.`,
  'ambiguous-column': (p) =>
    `It is not clear whether the column “${p.text}” holds targets or actual values: it was not read. Make its header precise.`,
  'assumed-column': (p) =>
    `The header “${p.text}” does not say what the column holds: from its content it was read as “${named(p.field)}”. Check it and make the header precise.`,
  'revised-column': (p) =>
    `The column “${p.text}” counts only where the revised target beside it is empty: remove it if it is no longer needed.`,
  'unused-column': (p) =>
    `The column “${p.text}” was recognised as “${named(p.field)}”: it enters no evaluation. If it holds the actual values of the year, make its header precise.`,
  'shared-row': (p) =>
    `From row ${p.row} on, this sheet has several indicators side by side: they were read and evaluated, but result columns beside them would not say whose they are and were not written. To have them, put the indicators one below the other.`,
  'hidden-sheet': (p) =>
    `The sheet “${p.sheet}” is hidden: a plan stands on it, which was not read. Show the sheet if it belongs to the plan, delete it if it is out of date.`,
  'left-out': (p) =>
    p.count === 1
      ? `Left out, because it is no part of the plan: ${p.list}. If it is, give its columns the plan’s headers.`
      : `Left out, because they are no part of the plan: ${p.list}. If they are, give their columns the plan’s headers.`,
  'continued-table': (p) =>
    `From row ${p.row} of the sheet “${p.sheet}” the rows have no header: they were read as the next ones of the table before. Check them, and repeat the header.`,
  'hidden-row': (p) =>
    `Row ${p.row} is hidden: its indicator was read and evaluated. Show it, or delete it if it is out of date.`,
  'suspect-word': (p) => `“${p.text}” looks like a scanning or typing slip for “${p.suggestion}”: check it.`,
  'decree-day': (p) => `The decree is cited without its day (“${p.text}”): write ${p.day} before the month.`,
};
