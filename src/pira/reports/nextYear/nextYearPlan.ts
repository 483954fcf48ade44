import { movedDay } from '../../compare/changes/accepted';
import { withYearsMoved } from '../../compare/yearsBetween';
import { most, least } from '../../extremes';
import { markedHighlight } from '../../own/marker';
import type { Indicator, PlacedAs, Plan, TargetCell } from '../../plan/plan';
import { accountsOf } from '../../reading/accounts';
import { areaAddress, type CellRef } from '../../sheet/address';
import { textCell } from '../../sheet/content';
import { formatAt, formulaAt, valueAt } from '../../sheet/grid';
import type { CellValue, Sheet } from '../../sheet/sheet';
import type { Block, NewContent, SheetEdit } from '../../sheet/sheetEdit';
import { WAITING_LOOK } from '../looks';
import { unreadBelow } from './unreadBelow';

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
}

/** What a year within the plan's own has to be near to. */
const NEAR_YEARS = 3;
const RESULTS: ReadonlySet<PlacedAs | 'leftOut'> = new Set([
  'actual',
  'interim',
  'variance',
  'achievement',
  'status',
  'base',
]);
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
  const ofPlan = sheets.filter(({ name }) => plan.tables.some(({ sheet }) => sheet === name));
  const byName = new Map(ofPlan.map((sheet) => [sheet.name, sheet]));
  const held: Held = ({ sheet: name, row, column }) => {
    const sheet = byName.get(name);
    const isFormula = sheet !== undefined && formulaAt(sheet, row, column).startsWith('=');
    return { value: sheet === undefined ? null : valueAt(sheet, row, column), isFormula };
  };
  const waiting = new Map<string, TargetEdit>();
  for (const indicator of plan.indicators)
    for (const edit of targetEdits(indicator, targets, move, held)) waiting.set(keyOf(edit.cell), edit);
  const stale: StaleText[] = [];
  const toDecide: CellRef[] = [];
  const edits = ofPlan.map((sheet): SheetEdit => {
    const blocks: Block[] = [];
    const accounts = accountsOf(plan, [sheet]);
    const headsUnread = unreadBelow(accounts);
    for (const { cell, as } of accounts) {
      const { row, column } = cell;
      const value = valueAt(sheet, row, column);
      const isFormula = formulaAt(sheet, row, column).startsWith('=');
      const format = formatAt(sheet, row, column);
      const put = (content: NewContent): number =>
        blocks.push({ row, column, cells: [[{ content, format: formatFor(content, format) }]] });
      const target = waiting.get(keyOf(cell));
      if (target !== undefined) {
        const { content } = target;
        if (content.kind === 'blank') toDecide.push(cell);
        if (content.kind === 'blank' || (content.kind !== 'kept' && !isFormula)) put(content);
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
        const area = { row, column, rowCount: 1, columnCount: 1 };
        return markedHighlight({ area, look: WAITING_LOOK }, `ISBLANK(${areaAddress(area)})`);
      });
    return { sheet: sheet.name, blocks, validations: [], highlights, widths: [], likenesses: [], basis: [] };
  });
  return {
    year: year + 1,
    edits,
    names: new Map(ofPlan.map(({ name }) => [name, move(name)])),
    toDecide,
    stale,
  };
}

/** The format of a cell, or the one that keeps a text from being taken for something else. */
function formatFor(content: NewContent, format: string): string {
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
}

/**
 * What each target's cell is to hold: its column now stands for the year after, so that a target carried comes from the
 * column of the year after where there is one, and the last of several years is to be decided.
 */
function targetEdits(
  { targets }: Indicator,
  carried: CarriedTargets,
  move: (text: string) => string,
  held: Held,
): readonly TargetEdit[] {
  if (carried === 'empty') return targets.map(({ cell }) => ({ cell, content: BLANK }));
  return targets.map((target): TargetEdit => {
    const { cell, year } = target;
    const next = targets.find(
      (other) => year !== null && other.year === year + 1 && keyOf(other.cell) !== keyOf(cell),
    );
    const isLastOfSeveral = targets.some((other) => other.year !== year && keyOf(other.cell) !== keyOf(cell));
    const here = held(cell);
    // A formula goes on from the years before it.
    if (next === undefined && isLastOfSeveral)
      return { cell, content: here.isFormula ? { kind: 'kept' } : BLANK };
    if (next === undefined) return { cell, content: movedOn(target, move, here.value) };
    const { value } = held(next.cell);
    return { cell, content: carriedFrom(value, next.text) };
  });
}

/** What a cell holds. */
type Held = (cell: CellRef) => { readonly value: CellValue; readonly isFormula: boolean };

/** What another cell holds; nothing where it holds a failure of a formula. */
function carriedFrom(value: CellValue, text: string): NewContent {
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'string' ? { kind: 'text', text } : BLANK;
}

/** A target as the year after asks it: its days and years moved on; a true date stays one. */
function movedOn(
  { text, reading }: TargetCell,
  move: (text: string) => string,
  value: CellValue,
): NewContent {
  if (typeof value === 'number')
    return reading.kind === 'deadline' ? { kind: 'day', day: movedDay(reading.date, 1) } : { kind: 'kept' };
  return move(text) === text ? { kind: 'kept' } : { kind: 'text', text: move(text) };
}
