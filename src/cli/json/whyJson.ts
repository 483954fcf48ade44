import { cellAddress, columnLetters } from '../../pira/sheet/address';
import { columnField } from '../../pira/reading/tables/tableColumns';
import type { Column } from '../../pira/plan/plan';
import type { Why } from '../../pira/reading/why';
import { WORDS } from '../words';
import { REASONS, type JsonLanguage } from './leftOutReasons';
import { tablePlace } from './readingJson';

/** Why a cell was taken for what it is, as contract 3 of docs/contracts.md prints it. */
export function whyJson(
  { account, row, table, column, leftOut }: Why,
  language: JsonLanguage,
): Record<string, unknown> {
  const { cell, as, of } = account;
  return {
    sheet: cell.sheet,
    cell: cellAddress(cell.row, cell.column),
    as,
    of: of === null ? null : `${of.sheet}!${String(of.row + 1)}`,
    row,
    table: table ? tablePlace(table) : null,
    column: column ? columnJson(column, language) : null,
    leftOut: leftOut ? { reason: leftOut.reason, message: REASONS[language][leftOut.reason] } : null,
  };
}

function columnJson({ column, header, field, year, by, decision }: Column, language: JsonLanguage): object {
  const { evidence, steps } = WORDS[language].why;
  return {
    column: columnLetters(column),
    header: header.text,
    as: field,
    year,
    by,
    candidates: (decision?.candidates ?? []).map((one) => ({
      as: columnField(one.field),
      points: rounded(one.points),
      evidence: one.evidence.map(({ name, points }) => ({
        name,
        points: rounded(points),
        message: evidence[name],
      })),
    })),
    steps: (decision?.steps ?? []).map(({ step, from, to }) => ({ step, from, to, message: steps[step] })),
  };
}

const rounded = (points: number): number => Math.round(points * 100) / 100;
