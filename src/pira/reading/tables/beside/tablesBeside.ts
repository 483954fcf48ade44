import type { Decision } from '../../../plan/decision';
import { decisionOn } from '../../decisions';
import { pointsOf, weigh } from '../../weigh';
import { headerAt } from '../header';
import type { LabelReader } from '../../lines/labelReader';
import { pairsOf } from '../../cards/pairs';
import { announcesIndicators } from '../tableEvidence';
import type { Cell, Line } from '../../lines/lines';
import { directlyBeside } from './directlyBeside';
import { CLUES, CLUES_OF_RIVALS, isGlossary, namesContext, rowsWithSeveral } from './evidence';
import type { Part } from './evidence';

const ENOUGH = 2;
/** Beside cards, which have no header row to compare with, more must speak for it. */
const ENOUGH_BESIDE_CARDS = 5;
/** A part that names indicators of its own may be a second table of the plan: more must speak against it. */
const ENOUGH_OF_RIVAL = 6;

/**
 * The first columns of the parts of some lines that blank columns keep apart; our own columns are blank. What begins in a
 * column of ours is the plan's: our columns stand in its tables alone.
 */
function beginsOf(lines: readonly Line[], own: ReadonlyMap<number, readonly Cell[]>): readonly number[] {
  const used = new Set<number>();
  const ours = new Set(lines.flatMap(({ row }) => own.get(row)?.map(({ column }) => column) ?? []));
  for (const { cells } of withoutOwnColumns(lines, own)) for (const { column } of cells) used.add(column);
  return [...used].toSorted((a, b) => a - b).filter((column) => !used.has(column - 1) && !ours.has(column));
}

/** The beginnings of parts with several cells in a row: a column alone, as the values of cards are, goes with the part before. */
function joined(begins: readonly number[], lines: readonly Line[]): readonly number[] {
  return begins.filter((from, i) => {
    const isIn = ({ column }: Cell): boolean => column >= from && column < (begins[i + 1] ?? Infinity);
    return i === 0 || lines.some(({ cells }) => cells.filter(isIn).length > 1);
  });
}

function partFrom(lines: readonly Line[], from: number, to: number, labels: LabelReader): Part {
  const own = lines.flatMap(({ row, cells }) => {
    const inside = cells.filter(({ column }) => column >= from && column < to);
    return inside.length > 0 ? [{ row, cells: inside }] : [];
  });
  const headers: Part['headers'][number][] = [];
  for (let at = 0; at < own.length;) {
    const header = headerAt(own, at, labels);
    if (header) {
      const { firstRow, lastRow, group, main, below } = header;
      const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i);
      const roles = [...group, ...main, ...below].flatMap(({ label }) => label?.roles ?? []);
      const labelled = [...group, ...main, ...below].map(({ cell }) => cell);
      headers.push({ rows, roles: new Set(roles), labels: labelled });
    }
    at = header?.next ?? at + 1;
  }
  return { lines: own, headers };
}

/** Whether labels with their values stand in a part, of indicators and their targets. */
function isOfCards({ lines }: Part, labels: LabelReader): boolean {
  const roles = new Set(lines.flatMap((line) => pairsOf(line, labels)?.map(({ role }) => role) ?? []));
  return roles.has('name') && roles.has('target');
}

const rowsOfTargets = (cards: readonly Part[], labels: LabelReader): ReadonlySet<number> =>
  new Set(
    cards.flatMap(({ lines }) =>
      lines.flatMap((line) => (pairsOf(line, labels)?.some(({ role }) => role === 'target') ? line.row : [])),
    ),
  );

interface ReadBeside {
  readonly lines: readonly Line[];
  readonly beside: readonly (readonly Line[])[];
  readonly decisions: readonly Decision[];
}

function withoutBehind(
  begins: readonly number[],
  lines: readonly Line[],
  labels: LabelReader,
  own: ReadonlyMap<number, readonly Cell[]>,
): ReadBeside {
  if (begins.length < 2) return { lines, beside: [], decisions: [] };
  const ofPeople = withoutOwnColumns(lines, own);
  const parts = joined(begins, ofPeople).map((from, i, all) =>
    partFrom(ofPeople, from, all[i + 1] ?? Infinity, labels),
  );
  const tables = parts.filter(
    (part) =>
      part.headers.some(({ roles }) => announcesIndicators({ roles, isWeak: false })) && !isGlossary(part),
  );
  const plans = tables.length > 0 ? tables : parts.filter((part) => isOfCards(part, labels));
  const enough = tables.length > 0 ? ENOUGH : ENOUGH_BESIDE_CARDS;
  const headers = plans.flatMap((part) => part.headers.map(({ rows }) => rows));
  const headerRows = new Set(headers.flat());
  const planRows = new Set(plans.flatMap((part) => rowsWithSeveral(part).map(({ row }) => row)));
  const targetRows = tables.length > 0 ? new Set<number>() : rowsOfTargets(plans, labels);
  const decisions: Decision[] = [];
  const plan = plans.find(namesContext) ?? plans[0];
  const others = parts.filter((part) => {
    const isRival = tables.includes(part) && part !== plan;
    const isSure = plans.includes(part) && !isRival;
    if (plans.length === 0 || isSure || rowsWithSeveral(part).length < 2) return false;
    const beside = { part, headers, headerRows, planRows, targetRows, plan, labels };
    const candidates = weigh(isRival ? CLUES_OF_RIVALS : CLUES, beside);
    const margin = pointsOf(candidates, 'other-table') - pointsOf(candidates, 'part-of-plan');
    const isOther = margin >= (isRival ? ENOUGH_OF_RIVAL : enough);
    decisions.push(decisionOn(part.lines, isOther ? 'other-table' : 'part-of-plan', candidates));
    return isOther;
  });
  return without(
    lines,
    others.map((part) => part.lines),
    decisions,
  );
}

/** Some lines without those of other tables. */
function without(
  lines: readonly Line[],
  beside: readonly (readonly Line[])[],
  decisions: readonly Decision[],
): ReadBeside {
  if (beside.length === 0) return { lines, beside, decisions };
  const gone = new Set(beside.flatMap((part) => part.flatMap(({ cells }) => cells)));
  const kept = lines.flatMap(({ row, cells }) => {
    const own = cells.filter((cell) => !gone.has(cell));
    return own.length > 0 ? [{ row, cells: own }] : [];
  });
  return { lines: kept, beside, decisions };
}

/** The runs of lines that blank rows part. */
function bandsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const starts = lines.flatMap(({ row }, at) => (row > (lines[at - 1]?.row ?? -2) + 1 ? [at] : []));
  return starts.map((from, i) => lines.slice(from, starts[i + 1]));
}

/** The lines without what stands below the headers of our own columns, down to the next blank row. */
function withoutOwnColumns(
  lines: readonly Line[],
  own: ReadonlyMap<number, readonly Cell[]>,
): readonly Line[] {
  if (own.size === 0) return lines;
  let columns = new Set<number>();
  return lines.flatMap(({ row, cells }, at) => {
    if (row !== (lines[at - 1]?.row ?? -1) + 1) columns = new Set();
    for (const { column } of own.get(row) ?? []) columns.add(column);
    const others = cells.filter(({ column }) => !columns.has(column));
    return others.length > 0 ? [{ row, cells: others }] : [];
  });
}

/**
 * The lines of a sheet without the tables of other things that stand beside those of the plan, behind a blank column, and
 * the lines of each of these tables. A column may be blank only between two blank rows. What stands right beside them goes,
 * too, where more speaks for it.
 */
export function withoutTablesBeside(
  lines: readonly Line[],
  labels: LabelReader,
  own: ReadonlyMap<number, readonly Cell[]>,
): ReadBeside {
  const begins = beginsOf(lines, own);
  const whole = withoutBehind(begins, lines, labels, own);
  const bands = bandsOf(whole.lines).map((band): ReadBeside => {
    const inBand = beginsOf(band, own);
    const isParted = inBand.some((column) => !begins.includes(column) && column > (inBand[0] ?? 0));
    return isParted ? withoutBehind(inBand, band, labels, own) : { lines: band, beside: [], decisions: [] };
  });
  const behindColumns = bands.flatMap((band) => band.lines);
  const directly = directlyBeside(behindColumns, labels);
  const read = without(behindColumns, directly.beside, directly.decisions);
  return {
    lines: read.lines,
    beside: [...whole.beside, ...bands.flatMap(({ beside }) => beside), ...read.beside],
    decisions: [...whole.decisions, ...bands.flatMap(({ decisions }) => decisions), ...read.decisions],
  };
}
