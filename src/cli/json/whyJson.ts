import { areaAddress, columnLetters, addressOf } from '../../pira/sheet/address';
import type { Decision, Weighted } from '../../pira/plan/decision';
import { columnField } from '../../pira/reading/tables/tableColumns';
import type { Column } from '../../pira/plan/plan';
import type { Why } from '../../pira/reading/why';
import { WORDS } from '../words';
import { LEFT_OUT_REASONS, type JsonLanguage } from './leftOutReasons';
import { tablePlace } from './readingJson';

/** Why a cell was taken for what it is, as contract 3 of docs/contracts.md prints it. */
export function whyJson(
  { account, row, table, column, leftOut, decisions, years }: Why,
  language: JsonLanguage,
): Record<string, unknown> {
  const { cell, as, of } = account;
  return {
    sheet: cell.sheet,
    cell: addressOf(cell),
    as,
    of: of === null ? null : `${of.sheet}!${String(of.row + 1)}`,
    row,
    table: table ? tablePlace(table) : null,
    column: column ? columnJson(column, language) : null,
    decided: {
      table: decidedJson(decisions.table, language),
      row: decidedJson(decisions.row, language),
      years: candidatesJson(years, language),
    },
    leftOut: leftOut ? { reason: leftOut.reason, message: LEFT_OUT_REASONS[language][leftOut.reason] } : null,
  };
}

function columnJson({ column, header, field, year, by, decision }: Column, language: JsonLanguage): object {
  const { steps } = WORDS[language].why;
  return {
    column: columnLetters(column),
    header: header.text,
    as: field,
    year,
    by,
    candidates: candidatesJson(
      (decision?.candidates ?? []).map((one) => ({ ...one, as: columnField(one.as) })),
      language,
    ),
    steps: (decision?.steps ?? []).map(({ step, from, to }) => ({ step, from, to, message: steps[step] })),
  };
}

function decidedJson(decision: Decision | null, language: JsonLanguage): object | null {
  if (!decision) return null;
  const { area, chosen, candidates } = decision;
  return { range: areaAddress(area), as: chosen, candidates: candidatesJson(candidates, language) };
}

/** What something may be, the likeliest first, with the evidence for it. */
function candidatesJson(candidates: readonly Weighted<string | number>[], language: JsonLanguage): object[] {
  const { evidence: words } = WORDS[language].why;
  return candidates.map(({ as, points, evidence }) => ({
    as,
    points: rounded(points),
    evidence: evidence.map((one) => ({
      name: one.name,
      points: rounded(one.points),
      message: words[one.name],
    })),
  }));
}

const rounded = (points: number): number => Math.round(points * 100) / 100;
