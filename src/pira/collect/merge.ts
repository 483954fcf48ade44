import type { Evaluation, IndicatorResult } from '../evaluation/evaluation';
import type { CollectProblem } from '../messages';
import { actualInput } from '../messages/it/actualInput';
import { collection as words } from '../messages/it/collection';
import type { Plan } from '../plan/plan';
import type { CellRef } from '../sheet/address';
import { type PlanOrigin, UNKNOWN_ORIGIN } from '../sheet/collectionStamp';
import { formatAt, formulaAt, valueAt } from '../sheet/grid';
import type { CellValue, Sheet } from '../sheet/sheet';
import type { CellEdit } from '../sheet/sheetEdit';
import { contentOf, type FilledContent } from './filledContents';
import { actualFromParts, disagreement, lostParts } from './parts';
import { originDoubt, problemOfBody } from './planOrigin';
import { landmarkFinder, planCellFinder, COLLECTED_FIELDS, type CollectedField } from './planCells';
import type { FilledRow, FilledSheet, RejectedCell } from './readFilled';
import { ownersOf } from './rowOwners';

export interface KnownCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What came back for one field of an indicator, and what the plan holds. */
export interface Answer {
  readonly result: IndicatorResult;
  readonly field: CollectedField;
  /** The plan's own cell, and what it holds now. */
  readonly cell: CellRef;
  readonly before: CellValue;
  /** The name of its indicator and the header of its column, as they were read: they must not have changed when we write. */
  readonly known: readonly KnownCell[];
  readonly ours: string;
  readonly theirs: string;
  readonly file: string;
  readonly edit: CellEdit;
  /** Why the indicator of its row is not certain, or how it was recognised; null where the code of the row says it. */
  readonly doubt: CollectProblem | null;
}

/** What filled sheets bring to a plan (docs/contracts.md, 5). Nothing is written of what is not in `taken`. */
export interface Merge {
  readonly taken: readonly Answer[];
  readonly same: readonly Answer[];
  readonly conflicts: readonly Answer[];
  /** Answers of rows of which somebody has to say that they are this indicator's. */
  readonly unsure: readonly Answer[];
  /** Indicators without an actual value for which none came back either. */
  readonly missing: readonly IndicatorResult[];
  readonly rejected: readonly RejectedCell[];
}

/** Compares filled sheets with the plan: rows are matched by keys, never by position. */
export function merge(
  {
    plan,
    evaluation,
    sheets,
    origin = UNKNOWN_ORIGIN,
  }: {
    readonly plan: Plan;
    readonly evaluation: Evaluation;
    readonly sheets: readonly Sheet[];
    /** Whose plan it is, as far as it is known. */
    readonly origin?: PlanOrigin;
  },
  filled: readonly FilledSheet[],
): Merge {
  const rejected: RejectedCell[] = filled.flatMap((sheet) => sheet.rejected);
  const ownerOf = ownersOf(
    plan,
    evaluation,
    filled.flatMap(({ rows }) => rows),
  );
  const cellOf = planCellFinder(plan);
  const headsOf = landmarkFinder(plan);
  const sheetOf = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const answers: Answer[] = [];
  const unsure: Answer[] = [];
  for (const sheet of filled) {
    const { file, rows } = sheet;
    const another = rows.length === 0 ? null : problemOfOrigin(sheet, plan, origin);
    if (another !== null) {
      rejected.push({ file, cell: '', reason: another });
      continue;
    }
    const doubt = originDoubt(sheet.origin, origin);
    for (const row of rows) {
      const owner = ownerOf(row);
      if (owner.result === null) {
        if (isFilled(row)) rejected.push({ file, cell: row.cells.name.address, reason: owner.problem });
        continue;
      }
      const { result, said, isUnsure } = owner;
      const hasPartCells = cellOf(result, 'numerator') !== null && cellOf(result, 'denominator') !== null;
      const lost = hasPartCells ? null : lostParts(row);
      if (lost !== null) rejected.push({ file, ...lost });
      for (const field of COLLECTED_FIELDS) {
        const cell = cellOf(result, field);
        const sheet = cell === null ? undefined : sheetOf.get(cell.sheet);
        const format =
          cell === null || sheet === undefined ? 'General' : formatAt(sheet, cell.row, cell.column);
        const content = answerIn(row, field, result, format, hasPartCells);
        if (content === null) continue;
        const refuse = (reason: RejectedCell['reason']) =>
          rejected.push({ file, cell: row.cells[field].address, reason });
        if (!content.ok) refuse(content.reason);
        else if (cell === null || sheet === undefined) refuse({ code: 'no-cell', field: words.heads[field] });
        else if (formulaAt(sheet, cell.row, cell.column).startsWith('=')) refuse({ code: 'own-formula' });
        else {
          const before = valueAt(sheet, cell.row, cell.column);
          const ours = shownAt(sheet, cell);
          const isAsked = isUnsure || (content.doubt ?? doubt) !== null;
          (isAsked ? unsure : answers).push({
            result,
            field,
            cell,
            before,
            known: headsOf(result, cell).map(({ row, column }) => ({
              row,
              column,
              value: valueAt(sheet, row, column),
            })),
            ours,
            theirs: content.shown,
            file,
            edit: content.edit,
            doubt: said ?? content.doubt ?? doubt,
          });
        }
      }
    }
  }
  return {
    ...sortedAnswers(answers),
    unsure: unsure.filter((answer) => !planAgrees(answer)),
    missing: missingOf(evaluation, [...answers, ...unsure]),
    rejected,
  };
}

/** Why a collection is not one of this plan: another year's, or another body's, which may have the very same words. */
function problemOfOrigin({ year, origin }: FilledSheet, plan: Plan, ours: PlanOrigin): CollectProblem | null {
  if (year !== plan.year)
    return { code: 'other-year', year: String(year ?? '–'), planYear: String(plan.year ?? '–') };
  return problemOfBody(origin, ours);
}

/** What a person sees in a cell of the plan. */
function shownAt({ texts, firstRow, firstColumn }: Sheet, { row, column }: CellRef): string {
  return (texts[row - firstRow]?.[column - firstColumn] ?? '').trim();
}

function isFilled({ cells }: FilledRow): boolean {
  return COLLECTED_FIELDS.some(
    (field) => cells[field].text.trim() !== '' && cells[field].text !== words.notWanted,
  );
}

/** What a row says of a field. A ratio whose parts have no cells in the plan gives the actual that was left empty. */
function answerIn(
  row: FilledRow,
  field: CollectedField,
  result: IndicatorResult,
  format: string,
  hasPartCells: boolean,
): FilledContent | null {
  const isPart = field === 'numerator' || field === 'denominator';
  if ((isPart && !hasPartCells) || row.cells[field].text.trim() === words.notWanted) return null;
  const own = contentOf(field, row.cells[field], result, format);
  if (field !== 'actual') return own;
  if (own === null) return hasPartCells ? null : actualFromParts(row, result, format);
  return own.ok ? { ...own, doubt: own.doubt ?? disagreement(row, result) } : own;
}

/** Answers for one cell that differ from each other, or from what the plan holds, are conflicts. */
function sortedAnswers(answers: readonly Answer[]): Pick<Merge, 'taken' | 'same' | 'conflicts'> {
  const byCell = new Map<string, Answer[]>();
  for (const answer of answers) {
    const { sheet, row, column } = answer.cell;
    const key = `${row} ${column} ${sheet}`;
    byCell.set(key, [...(byCell.get(key) ?? []), answer]);
  }
  const taken: Answer[] = [];
  const same: Answer[] = [];
  const conflicts: Answer[] = [];
  for (const group of byCell.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const contents = new Set(group.map(({ edit }) => JSON.stringify(edit.content)));
    const others = group.filter((answer) => !planAgrees(answer));
    if (others.length === 0) same.push(first);
    else if (contents.size > 1 || planHasValue(first)) conflicts.push(...others);
    else taken.push(first);
  }
  return { taken, same, conflicts };
}

/** Whether the plan's cell holds something that counts: "n.d." does not. */
function planHasValue({ before, ours, field, result }: Answer): boolean {
  if (field === 'actual') return result.actual !== null && result.actual.measure.kind !== 'not-measured';
  return before !== null && ours !== '';
}

const CLOSE = 1e-9;

/** Whether the plan's cell says the same already. */
function planAgrees({ before, ours, theirs, edit, field, result }: Answer): boolean {
  const { content } = edit;
  const measure = result.actual?.measure;
  if (field === 'actual' && measure !== undefined) {
    if (content.kind === 'day') return measure.kind === 'day' && measure.date === content.day;
    if (content.kind === 'number')
      return (
        measure.kind === 'quantity' &&
        Math.abs(measure.value - content.value) <= CLOSE * Math.max(1, Math.abs(content.value))
      );
    return measure.kind === 'answer' && theirs === actualInput.answer.items[measure.yes ? 0 : 1];
  }
  if (content.kind === 'number')
    return typeof before === 'number' && Math.abs(before - content.value) <= CLOSE;
  return ours === theirs;
}

function missingOf({ results }: Evaluation, answers: readonly Answer[]): IndicatorResult[] {
  const answered = new Set(
    answers.filter(({ field }) => field === 'actual' || field === 'numerator').map(({ result }) => result),
  );
  return results.filter(
    (result) => result.target !== null && result.outcome.status === 'not-measured' && !answered.has(result),
  );
}
