import { movedDay } from '../../compare/changes/acceptedValues';
import { withYearsMoved } from '../../compare/yearsBetween';
import { most, least } from '../../extremes';
import { markedHighlight } from '../../output/highlightMarker';
import type { Indicator, PlacedAs, Plan, TargetCell } from '../../plan/plan';
import { accountsOf } from '../../reading/accounts';
import { areaAddress, type CellRef, cellArea } from '../../sheet/address';
import { textCell } from '../../sheet/content';
import { formatAt, formulaAt, valueAt } from '../../sheet/grid';
import type { CellValue, Sheet } from '../../sheet/sheet';
import type { Block, NewContent, SheetEdit } from '../../sheet/sheetEdit';
import { WAITING_LOOK } from '../looks';
import { staleTextsElsewhere } from './staleTextsElsewhere';
import {
  joinedByColumn,
  type FormulaSource,
  formulaSources,
  type LostFormula,
  type LostFormulas,
  RESULTS,
} from './targetFormulas';
import { hasUnreadValuesBelow } from './unreadValuesBelow';

/** What becomes of the targets: to be written anew, or carried with their years moved on. */
export type CarriedTargets = 'empty' | 'keep';

/** A text that names a year and is no header: for people to look at. */
export interface StaleText {
  readonly cell: CellRef;
  readonly text: string;
}

/** The plan's sheets as they are for the next year. */
export interface NextYearPlan {
  readonly year: number;
  readonly edits: readonly SheetEdit[];
  /** The names of its sheets before and after. */
  readonly names: ReadonlyMap<string, string>;
  /** Cells that wait for a target. */
  readonly toDecide: readonly CellRef[];
  readonly stale: readonly StaleText[];
  /** Formulas of targets that use results or other sheets, so that they are not kept. */
  readonly lost: readonly LostFormulas[];
}

/** What a year within the plan's own has to be near to. */
const NEAR_YEARS = 3;
const LABELS: ReadonlySet<PlacedAs | 'leftOut'> = new Set(['header', 'title', 'year']);
const ANY_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const BLANK: NewContent = { kind: 'blank' };

/**
 * The plan for the year after: headers and titles with their years moved on, results left out, targets as asked. All
 * other cells stay as they are; those that name one of the plan's years are listed. Null for a plan without a year.
 */
export function nextYearPlan(
  plan: Plan,
  sheets: readonly Sheet[],
  targets: CarriedTargets,
): NextYearPlan | null {
  const { year } = plan;
  if (year === null) return null;
  const years = [year, ...plan.years];
  const [first, last] = [least(years) - NEAR_YEARS, most(years) + NEAR_YEARS];
  const move = (text: string): string => withYearsMoved(text, 1, first, last);
  // A column of targets of another year is a mistake, one of past values is not.
  const past = plan.tables.flatMap(({ columns }) => columns.filter(({ field }) => field !== 'target'));
  const known = new Set([...years, ...past.map((column) => column.year)]);
  const namesAnotherYear = (text: string): boolean =>
    (text.match(ANY_YEAR) ?? []).some((one) => !known.has(Number(one)) && move(one) !== one);
  const isOfPlan = ({ name }: Sheet): boolean => plan.tables.some(({ sheet }) => sheet === name);
  const ofPlan = sheets.filter(isOfPlan);
  const elsewhere = sheets.filter((sheet) => !isOfPlan(sheet));
  const ownYears = [year, ...plan.years];
  const namesOwnYear = (text: string): boolean =>
    withYearsMoved(text, 1, least(ownYears), most(ownYears)) !== text;
  const byName = new Map(ofPlan.map((sheet) => [sheet.name, sheet]));
  const accounts = new Map(ofPlan.map((sheet) => [sheet.name, accountsOf(plan, [sheet])]));
  const fateOf = formulaSources(plan, ofPlan, [...accounts.values()].flat());
  const held: CellContentReader = ({ sheet: name, row, column }) => {
    const sheet = byName.get(name);
    const formula = sheet === undefined ? '' : formulaAt(sheet, row, column);
    return { value: sheet === undefined ? null : valueAt(sheet, row, column), formula };
  };
  const waiting = new Map<string, TargetEdit>();
  for (const indicator of plan.indicators)
    for (const edit of targetEdits(indicator, { carried: targets, move, held, fateOf }))
      waiting.set(keyOf(edit.cell), edit);
  const stale: StaleText[] = [];
  const toDecide: CellRef[] = [];
  const lost: LostFormula[] = [];
  const edits = ofPlan.map((sheet): SheetEdit => {
    const blocks: Block[] = [];
    const ofSheet = accounts.get(sheet.name) ?? [];
    const headsUnread = hasUnreadValuesBelow(ofSheet);
    for (const { cell, as } of ofSheet) {
      const { row, column } = cell;
      const value = valueAt(sheet, row, column);
      const isFormula = formulaAt(sheet, row, column).startsWith('=');
      const format = formatAt(sheet, row, column);
      const put = (content: NewContent): number =>
        blocks.push({ row, column, cells: [[{ content, format: safeFormat(content, format) }]] });
      const target = waiting.get(keyOf(cell));
      if (target !== undefined) {
        const { content, losesFormula } = target;
        if (content.kind === 'blank') toDecide.push(cell);
        if (content.kind !== 'kept') put(content);
        if (losesFormula)
          lost.push({
            cell,
            formula: formulaAt(sheet, row, column),
            isValue: content.kind !== 'blank',
          });
      } else if (as === 'header' && typeof value === 'string' && move(value) !== value && headsUnread(cell))
        stale.push({ cell, text: value });
      else if (as === 'own') blocks.push({ row, column, cells: [[{ content: BLANK, format: 'General' }]] });
      else if (RESULTS.has(as)) put(BLANK);
      else if (!isFormula && LABELS.has(as)) {
        if (typeof value === 'string' && move(value) !== value) put({ kind: 'text', text: move(value) });
        if (typeof value === 'number' && move(String(value)) !== String(value))
          put({ kind: 'number', value: value + 1 });
        if (typeof value === 'string' && namesAnotherYear(value)) stale.push({ cell, text: move(value) });
      } else if (typeof value === 'string' && move(value) !== value) stale.push({ cell, text: value });
    }
    const highlights = toDecide
      .filter(({ sheet: name }) => name === sheet.name)
      .map(({ row, column }) => {
        const area = cellArea({ row, column });
        return markedHighlight({ area, look: WAITING_LOOK }, `ISBLANK(${areaAddress(area)})`);
      });
    return { sheet: sheet.name, blocks, validations: [], highlights, widths: [], lookCopies: [], basis: [] };
  });
  return {
    year: year + 1,
    edits,
    names: new Map(ofPlan.map(({ name }) => [name, move(name)])),
    toDecide,
    stale: [...stale, ...staleTextsElsewhere(plan, elsewhere, namesOwnYear)],
    lost: joinedByColumn(lost),
  };
}

/** The format of a cell, or the text format where Excel would take the text for a number or a date. */
function safeFormat(content: NewContent, format: string): string {
  if (content.kind !== 'text') return format;
  const needed = textCell(content.text).format;
  return needed === 'General' ? format : needed;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row} ${column} ${sheet}`;
}

interface TargetEdit {
  readonly cell: CellRef;
  readonly content: NewContent;
  /** Whether the cell has a formula that does not stay. */
  readonly losesFormula: boolean;
}

/** Reads what a cell holds; the formula with its `=`. */
type CellContentReader = (cell: CellRef) => { readonly value: CellValue; readonly formula: string };

interface TargetCarrying {
  readonly carried: CarriedTargets;
  readonly move: (text: string) => string;
  readonly held: CellContentReader;
  readonly fateOf: (target: TargetCell) => FormulaSource | null;
}

/**
 * The content of each target's cell in the next plan. Its column is then that of the year after, so its target comes from
 * the column of the year after where there is one; in the last of several years it is left to decide. A formula over cells
 * that stay is kept; one over results is not, because they are cleared.
 */
function targetEdits(
  { targets }: Indicator,
  { carried, move, held, fateOf }: TargetCarrying,
): readonly TargetEdit[] {
  return targets.map((target): TargetEdit => {
    const { cell, year } = target;
    const fate = fateOf(target);
    const kept: TargetEdit = { cell, content: { kind: 'kept' }, losesFormula: false };
    const edit = (content: NewContent): TargetEdit => ({ cell, content, losesFormula: fate !== null });
    if (fate === 'follows') return kept;
    if (carried === 'empty') return edit(BLANK);
    if (fate === 'elsewhere') return kept;
    const next = targets.find(
      (other) => year !== null && other.year === year + 1 && keyOf(other.cell) !== keyOf(cell),
    );
    const isLastOfSeveral = targets.some((other) => other.year !== year && keyOf(other.cell) !== keyOf(cell));
    if (next !== undefined) return edit(contentFrom(held(next.cell).value, next.text));
    if (isLastOfSeveral) return edit(BLANK);
    const { value } = held(cell);
    return edit(fate === null ? targetWithYearsMoved(target, move, value) : contentFrom(value, target.text));
  });
}

/** The content of a cell to be copied into another; blank where a formula gave an error. */
function contentFrom(value: CellValue, text: string): NewContent {
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'string' ? { kind: 'text', text } : BLANK;
}

/** A target for the year after: years in its text and its date moved on by one. */
function targetWithYearsMoved(
  { text, reading }: TargetCell,
  move: (text: string) => string,
  value: CellValue,
): NewContent {
  if (typeof value === 'number')
    return reading.kind === 'deadline' ? { kind: 'day', day: movedDay(reading.date, 1) } : { kind: 'kept' };
  return move(text) === text ? { kind: 'kept' } : { kind: 'text', text: move(text) };
}
