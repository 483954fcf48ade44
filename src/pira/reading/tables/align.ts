import { SURE, fit } from '../lines/fit';
import type { Layout, Slot } from './layout';
import type { Cell } from '../lines/lines';
import { looksLikeValue } from '../lines/sample';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import type { Role } from '../../lexicon/labels/roles';
import { STOP_WORDS } from '../../lexicon/smallWords';
import { fold } from '../../lexicon/text/fold';
import { isSign } from '../../lexicon/cells/signs';

/** A cell and the field it was read into; `slot` is null for a field that the header does not announce. */
export interface FieldCell {
  readonly role: Role;
  readonly slot: Slot | null;
  readonly cell: Cell;
  /** Further cells over which the text runs on. */
  readonly more: readonly Cell[];
  /** The cells whose values it joins where it stands for several: the least and the greatest of a range. */
  readonly joins?: readonly Cell[];
}

/** What was read first into a field. */
export function firstOf(placed: readonly FieldCell[], role: Role): FieldCell | undefined {
  for (const one of placed) if (one.role === role) return one;
  return undefined;
}

/** A row's cells, each in its field. */
export interface Alignment {
  readonly placed: readonly FieldCell[];
  readonly unread: readonly Cell[];
  /** False where another reading of the row is about as likely: then its values must not be trusted. */
  readonly isSure: boolean;
}

const IN_PLACE = 3;
const UNREAD = -3;
const RUNS_ON = -0.5;
const UNANNOUNCED = -1.5;
/** A field left without text although its own column holds one: "Efficienza interna" under "Obiettivo". */
const VACATED = -6;
/** More cells than any table of a plan has beside each other. */
const MOST_CELLS = 200;
const LEAST_MARGIN = 1.5;
const CONTRADICTS = -0.5;
const ANYTHING = rolesWith('value');
const NO_CELLS: readonly Cell[] = [];
const NEVER = Number.NEGATIVE_INFINITY;

function place(cell: Cell, slot: Slot): number {
  const distance = Math.abs(cell.column - slot.column);
  return distance === 0 ? IN_PLACE : (1 - distance) / 2;
}

const LAST_WORD = /([\p{L}']+)$/u;

/** Whether a text breaks off: behind a hyphen, a comma or a word that leads to another. */
const isOpenAtEnd = (text: string): boolean =>
  /[-–,(/]$/u.test(text.trimEnd()) || STOP_WORDS.has(fold(LAST_WORD.exec(text.trimEnd())?.[1] ?? '.'));

function isPlainText({ traits }: Cell): boolean {
  const { sign, isNumeric, isType, isUnit, isPerspective, isMissing, isNoise, isAnswer } = traits;
  return (
    sign === 'none' &&
    !isNumeric &&
    !isType &&
    !isUnit &&
    !isPerspective &&
    !isMissing &&
    !isNoise &&
    !isAnswer
  );
}

/** Right of all labels a text goes on with the one before it only where that one is not at its end; else it is a remark. */
function runsOn(cell: Cell, before: Cell | undefined, lastLabel: number): number {
  if (!before || before.column + 1 !== cell.column) return NEVER;
  if (cell.column > lastLabel && !isOpenAtEnd(before.text)) return NEVER;
  if (isSign(before.text) && looksLikeValue(cell.traits)) return RUNS_ON;
  return isPlainText(cell) && isPlainText(before) ? RUNS_ON : NEVER;
}

/** The field that the header lacks and that the cell surely shows, or null. */
function unannounced(cell: Cell, absent: readonly Role[]): { role: Role; score: number } | null {
  let best: { role: Role; score: number } | null = null;
  for (const role of absent) {
    const score = fit(role, cell.traits) + UNANNOUNCED;
    if (score >= SURE + UNANNOUNCED && score > (best?.score ?? 0)) best = { role, score };
  }
  return best;
}

/** The row read as it stands: each cell under its own header. Its score, and null where something contradicts it. */
function asItStands(
  cells: readonly Cell[],
  slots: readonly Slot[],
): { score: number; placed: FieldCell[] | null } {
  const placed: FieldCell[] = [];
  let score = 0;
  let isFaultless = true;
  let at = 0;
  for (const cell of cells) {
    while ((slots[at]?.column ?? Infinity) < cell.column) at += 1;
    const slot = slots[at];
    if (slot?.column !== cell.column) {
      score += UNREAD;
      isFaultless = false;
      continue;
    }
    const agreement = fit(slot.role, cell.traits);
    if (agreement < CONTRADICTS && !ANYTHING.has(slot.role)) isFaultless = false;
    score += agreement + IN_PLACE;
    placed.push({ role: slot.role, slot, cell, more: NO_CELLS });
  }
  return { score, placed: isFaultless ? placed : null };
}

/** What rows are laid under. */
type Fields = Pick<Layout, 'slots' | 'absent' | 'beyond'>;

/** Whether a text stands right of all labels, in a column that few rows fill: a remark, unless the whole row is shifted. */
function isTextBeyond(
  { column, traits }: Cell,
  before: Cell | undefined,
  lastLabel: number,
  beyond: readonly number[],
): boolean {
  if (column <= lastLabel || beyond.includes(column) || traits.isNumeric || traits.sign !== 'none')
    return false;
  return before?.column !== column - 1 || !isOpenAtEnd(before.text);
}

type Step = 'match' | 'empty' | 'unannounced' | 'run-on' | 'unread';

const PROSE = rolesWith('title-like');

/** Whether a cell stands where a title may well look like a type or a unit: "Qualità" under "Obiettivo". */
function standsUnderProse(cell: Cell, slots: readonly Slot[]): boolean {
  const slot = slots.find(({ column }) => column === cell.column);
  return slot !== undefined && PROSE.has(slot.role) && !cell.traits.isSurelyType;
}

/** What it costs to leave a field empty: much where a text stands under its own label that merely sounds like a type. */
function emptied(cells: readonly Cell[], { role, column }: Slot): number {
  if (!PROSE.has(role)) return 0;
  return cells.some((cell) => cell.column === column && cell.traits.isSurelyType) ? VACATED : 0;
}

/** The best reading of a row: order kept; cells may be shifted, missing, split over two, or without a header. */
function bestAlignment(
  cells: readonly Cell[],
  { slots, absent, beyond }: Fields,
): { score: number; placed: FieldCell[]; unread: Cell[] } {
  const width = slots.length + 1;
  const scores = new Array<number>((cells.length + 1) * width).fill(NEVER);
  const steps = new Array<Step>(scores.length);
  const offer = (index: number, score: number, step: Step): void => {
    if (score <= (scores[index] ?? NEVER)) return;
    scores[index] = score;
    steps[index] = step;
  };
  scores[0] = 0;
  const lastLabel = slots.at(-1)?.column ?? 0;
  const isAtLast = cells.some(({ column }) => column === lastLabel);
  const costs = slots.map((slot) => emptied(cells, slot));
  for (let i = 0; i <= cells.length; i += 1) {
    const cell = cells[i];
    const isRemark = cell !== undefined && isTextBeyond(cell, cells[i - 1], lastLabel, beyond);
    const free = cell && !isRemark && !standsUnderProse(cell, slots) ? unannounced(cell, absent) : null;
    for (let j = 0; j <= slots.length; j += 1) {
      const here = i * width + j;
      const score = scores[here] ?? NEVER;
      const slot = slots[j];
      if (slot) offer(here + 1, score + (costs[j] ?? 0), 'empty');
      if (!cell || score === NEVER) continue;
      if (slot && (!isRemark || isAtLast))
        offer(here + width + 1, score + fit(slot.role, cell.traits) + place(cell, slot), 'match');
      offer(here + width, score + (isRemark ? 0 : UNREAD), 'unread');
      offer(here + width, score + runsOn(cell, cells[i - 1], lastLabel), 'run-on');
      if (free) offer(here + width, score + free.score, 'unannounced');
    }
  }
  return { score: scores.at(-1) ?? NEVER, ...trace(cells, slots, absent, steps) };
}

function trace(
  cells: readonly Cell[],
  slots: readonly Slot[],
  absent: readonly Role[],
  steps: readonly (Step | undefined)[],
): { placed: FieldCell[]; unread: Cell[] } {
  const placed: FieldCell[] = [];
  const unread: Cell[] = [];
  let more: Cell[] = [];
  let i = cells.length;
  let j = slots.length;
  while (i > 0 || j > 0) {
    const step = steps[i * (slots.length + 1) + j];
    if (step === 'empty' || step === undefined) {
      j -= 1;
      if (step === undefined) break;
      continue;
    }
    i -= 1;
    const cell = cells[i];
    const slot = step === 'match' ? slots[j - 1] : undefined;
    if (step === 'match') j -= 1;
    if (!cell) continue;
    if (step === 'run-on') more = [cell, ...more];
    else if (step === 'unread') unread.unshift(cell, ...more);
    else {
      const role = slot?.role ?? unannounced(cell, absent)?.role;
      if (role) placed.unshift({ role, slot: slot ?? null, cell, more });
    }
    if (step !== 'run-on') more = [];
  }
  return { placed, unread };
}

const VALUES = rolesWith('value');

function valueColumns(placed: readonly FieldCell[]): string {
  return placed
    .filter(({ role }) => VALUES.has(role))
    .map(({ cell, slot }) => `${cell.column}>${slot?.column ?? '?'}`)
    .join();
}

/**
 * Lays the cells of a row under their header by what they look like and where they stand. Where the office says what a
 * column is, its cells are nothing else, and no other cell is.
 */
export function align(cells: readonly Cell[], layout: Fields): Alignment {
  const { slots } = layout;
  const certain = new Map(slots.flatMap((slot) => (slot.isByOffice ? [[slot.column, slot] as const] : [])));
  if (certain.size === 0) return laid(cells, layout);
  const open = cells.filter(({ column }) => !certain.has(column));
  const others = laid(open, { ...layout, slots: slots.filter((slot) => !slot.isByOffice) });
  const fixed = cells.flatMap((cell): FieldCell[] => {
    const slot = certain.get(cell.column);
    return slot ? [{ role: slot.role, slot, cell, more: NO_CELLS }] : [];
  });
  const placed = [...fixed, ...others.placed].toSorted((a, b) => a.cell.column - b.cell.column);
  return { ...others, placed };
}

function laid(cells: readonly Cell[], layout: Fields): Alignment {
  const { slots } = layout;
  const standing = asItStands(cells, slots);
  if (standing.placed) return { placed: standing.placed, unread: [], isSure: true };
  if (cells.length > MOST_CELLS) return { placed: [], unread: cells, isSure: true };
  const best = bestAlignment(cells, layout);
  const inPlace = cells.flatMap((cell) => {
    const slot = slots.find(({ column }) => column === cell.column);
    return slot ? [{ role: slot.role, slot, cell, more: [] }] : [];
  });
  const isSure =
    valueColumns(best.placed) === valueColumns(inPlace) || best.score - standing.score >= LEAST_MARGIN;
  return { placed: best.placed, unread: best.unread, isSure };
}
