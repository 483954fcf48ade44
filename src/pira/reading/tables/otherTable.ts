import type { TableChoice, Weighted } from '../../plan/decision';
import { pointsOf, weigh } from '../weigh';
import type { Clue } from '../weigh';
import { continuationEvidence, headsValues } from './continuation';
import type { OpenTable } from './continuation';
import type { HeaderRows } from './header';
import { monthsAmong } from './headerLabels';
import type { LabelReader } from '../lines/labelReader';
import type { Cell, Line } from '../lines/lines';
import { namesObjective } from '../lines/objectiveTitle';
import { looksLikeValue } from '../lines/sample';
import {
  isLabelOfFigures,
  isLabelOfOthers,
  isPersonOrContact,
  isPlaceholder,
} from '../../lexicon/cells/otherTables';
import { rolesWith } from '../../lexicon/labels/roleProperties';

/** What is known where a table of other things may begin below one of the plan. */
interface Place {
  readonly lines: readonly Line[];
  /** The first line: a title of the other table, or its header. */
  readonly at: number;
  readonly above: OpenTable;
  /** The row above the first line in which something stands. */
  readonly lastRow: number;
  /** The rows in which the program keeps a table of its own begin, where it tells them. */
  readonly tableRows: ReadonlySet<number>;
  readonly labels: LabelReader;
}

const STRUCTURES = rolesWith('structure');
const MOST_TITLES = 2;
const LONGEST_LABEL = 60;
const SAMPLED = 10;
const ENOUGH = 3;
const MOSTLY = 0.5;
const ENOUGH_LABELS = 2;

const isText = ({ value, traits, text }: Cell): boolean =>
  typeof value === 'string' &&
  text.length <= LONGEST_LABEL &&
  ((!looksLikeValue(traits) && !traits.isMissing) || isLabelOfOthers(text));

const isTitle = ({ cells }: Line): boolean => {
  const [only, ...others] = cells;
  return only !== undefined && others.length === 0 && typeof only.value === 'string';
};

/** Whether years stand behind a text, and not those of the columns above: "Dati statistici | 2021 | 2022". */
function isRowOfYears({ cells: [key, ...cells] }: Line, { layout }: OpenTable): boolean {
  const isOwn = ({ column, text }: Cell): boolean =>
    layout.slots.some((slot) => slot.column === column && slot.years.includes(Number(text)));
  return (
    key !== undefined &&
    isText(key) &&
    cells.length >= ENOUGH_LABELS &&
    cells.every(({ traits }) => traits.isYear) &&
    !cells.every(isOwn)
  );
}

/** The parts of what may be another table. */
interface Parts {
  readonly place: Place;
  readonly titles: readonly Line[];
  readonly head: Line;
  readonly body: readonly Line[];
}

function columnOf(body: readonly Line[], column: number): readonly Cell[] {
  return body.flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
}

/** Numbers, dates and results stand below a label that is none of them. */
function hasValuesBelow({ head, body }: Parts): boolean {
  return head.cells.some(({ column }) => {
    const below = columnOf(body, column);
    return (
      below.length > 0 && below.filter(({ traits }) => looksLikeValue(traits)).length / below.length > MOSTLY
    );
  });
}

/** Nothing stands in the columns of the targets that could be one. */
function hasNoTargets({ place: { above }, head, body }: Parts): boolean {
  const targets = above.layout.slots.filter(({ role }) => role === 'target' || role === 'actual');
  const below = [head, ...body].flatMap(({ cells }) =>
    cells.filter(({ column }) => targets.some((slot) => slot.column === column)),
  );
  return below.length > 1 && !below.some(({ traits }) => looksLikeValue(traits) || traits.isMissing);
}

const speaksOfMoney = ({ place: { labels }, head }: Parts): boolean =>
  head.cells.some((cell) => cell.label(labels)?.roles.includes('account') === true);

const isApart = ({ place: { lastRow }, titles, head }: Parts): boolean =>
  (titles[0] ?? head).row - lastRow > 1;

const isTitled = ({ titles }: Parts): boolean =>
  titles.some(({ cells }) => !namesObjective(cells[0]?.text ?? ''));

const isExcelTable = ({ place: { tableRows }, head }: Parts): boolean => tableRows.has(head.row);

const evidenceOf = ({ place: { above }, body }: Parts): ReturnType<typeof continuationEvidence> =>
  continuationEvidence(body, above);

/** A unit or a type stands where the table above has its own, and the rows below have words there, too. */
function fitsAbove(parts: Parts): boolean {
  const { place, head, body } = parts;
  return head.cells.some(({ column, traits }) => {
    const role = place.above.layout.slots.find((slot) => slot.column === column)?.role;
    const isOwn = (role === 'unit' && traits.isUnit) || (role === 'type' && traits.isType);
    return isOwn && !columnOf(body, column).some(({ text }) => /\d/.test(text)) && !namesOwnUnits(parts);
  });
}

/**
 * The word for units stands over the units below, and words where these have their figures: no indicator is measured so.
 * "Unità" alone may be a unit, of people: then the words are those that figures are called by.
 */
function namesOwnUnits({ place: { above, labels }, head, body }: Parts): boolean {
  const slots = above.layout.slots.filter(({ role }) => OF_MEASURE.has(role));
  const over = head.cells.filter(({ column }) => slots.some((slot) => slot.column === column));
  const unit = over.find(({ column }) =>
    slots.some((slot) => slot.column === column && slot.role === 'unit'),
  );
  if (!unit || over.length < 2 || over.length < slots.length || isPlaceholder(unit.text)) return false;
  const isHeader = headsValues(head, above, labels);
  const isOver = (cell: Cell): boolean =>
    isText(cell) &&
    (!unit.traits.isUnit || isHeader || isLabelOfFigures(cell.text)) &&
    columnOf(body, cell.column).some(({ traits }) => looksLikeValue(traits));
  return (
    unit.label(labels)?.roles[0] === 'unit' &&
    columnOf(body, unit.column).some(({ traits }) => traits.isUnit) &&
    over.every((cell) => cell === unit || isOver(cell))
  );
}

const OF_MEASURE: ReadonlySet<string> = new Set(['unit', 'target', 'actual']);

/** Labels that lists of people, contacts, risks, phases … have: one may stand in a plan, too. */
const speaksOfOthers = ({ titles, head }: Parts): number => {
  const isTitled = titles.some(({ cells }) => cells.some(({ text }) => isLabelOfOthers(text)));
  return Math.min(1, (isTitled ? 0.75 : 0) + labelsOfOthers(head) / ENOUGH_LABELS);
};

const labelsOfOthers = ({ cells }: Line): number => cells.filter(({ text }) => isLabelOfOthers(text)).length;

/** Fields in which no person and no telephone stands. */
const OF_THINGS: ReadonlySet<string> = new Set([
  'name',
  'objective',
  'unit',
  'type',
  'target',
  'actual',
  'source',
]);

/** Whether a person or a telephone stands where the table above names what is measured, and by what. */
function holdsPerson({ cells }: Line, { layout: { slots } }: OpenTable): boolean {
  return cells.some(
    ({ column, text }) =>
      isPersonOrContact(text) && slots.some((slot) => slot.column === column && OF_THINGS.has(slot.role)),
  );
}

function listsPersons({ place: { above }, head, body }: Parts): boolean {
  const rows = [head, ...body];
  return rows.filter((line) => holdsPerson(line, above)).length > rows.length * MOSTLY;
}

/** Words stand below a unit or a type of the table above, and none of them is another. */
function hasNoUnits({ place: { above }, head, body }: Parts): boolean {
  return above.layout.slots.some(({ role, column }) => {
    const isOwn = ({ traits }: Cell): boolean => (role === 'unit' ? traits.isUnit : traits.isType);
    const before = above.lastLine?.cells.find((cell) => cell.column === column);
    const cells = columnOf([head, ...body], column);
    const isOf = role === 'unit' || role === 'type';
    return isOf && before !== undefined && isOwn(before) && cells.length > 1 && !cells.some(isOwn);
  });
}

/** A short text stands where the table above has its targets: what heads a column, or, if no label of values, a target in words. */
function labelsForValues({ place: { above, labels }, head }: Parts): number {
  const targets = above.layout.slots.filter(({ role }) => role === 'target' || role === 'actual');
  const over = head.cells.filter(({ column }) => targets.some((slot) => slot.column === column));
  return headsValues(head, above, labels) ? 1 : over.length > 0 && over.every(isText) ? 0.1 : 0;
}

/** Whether months stand behind a text or two: when what stands below is done. */
const isSchedule = ({ cells }: Line): boolean =>
  cells.length <= 15 && monthsAmong(cells).size >= cells.length - 2 && cells.length > 2;

/** What speaks for another table that begins with a header of its own, and what against it, in points. */
const CLUES: readonly Clue<Parts, TableChoice>[] = [
  { name: 'values-below-labels', as: 'other-table', points: 2, holds: hasValuesBelow },
  { name: 'blank-rows-before-it', as: 'other-table', points: 1, holds: isApart },
  { name: 'a-title-of-its-own', as: 'other-table', points: 1, holds: isTitled },
  { name: 'words-of-money-lists', as: 'other-table', points: 1, holds: speaksOfMoney },
  { name: 'labels-of-lists-of-other-things', as: 'other-table', points: 4, holds: speaksOfOthers },
  { name: 'persons-or-contacts', as: 'other-table', points: 4, holds: listsPersons },
  { name: 'no-units-where-units-stand', as: 'other-table', points: 1, holds: hasNoUnits },
  { name: 'labels-where-values-stand', as: 'other-table', points: 5, holds: labelsForValues },
  { name: 'a-schedule-of-months', as: 'other-table', points: 5, holds: ({ head }) => isSchedule(head) },
  { name: 'a-unit-over-units', as: 'other-table', points: 4, holds: namesOwnUnits },
  { name: 'kept-as-a-table-by-excel', as: 'other-table', points: 3, holds: isExcelTable },
  { name: 'nothing-like-a-target', as: 'other-table', points: 1, holds: hasNoTargets },
  {
    name: 'other-things-in-the-columns-above',
    as: 'other-table',
    points: 1,
    holds: (parts) => evidenceOf(parts).contradicts.length > 0,
  },
  {
    name: 'the-columns-above-go-on',
    as: 'part-of-plan',
    points: 3,
    holds: (parts) => evidenceOf(parts).supports.length > 0,
  },
  { name: 'a-unit-or-a-type-in-its-first-row', as: 'part-of-plan', points: 3, holds: fitsAbove },
];

const OF_PLANS: ReadonlySet<string> = new Set(['name', 'objective', 'target', 'mission', 'programme']);

/** Whether a header is that of a list of money: its words are, and it names nothing of a plan. */
export function isOfMoney({ main }: HeaderRows): boolean {
  const roles = main.flatMap(({ label }) => label?.roles ?? []);
  return roles.includes('account') && !roles.some((role) => OF_PLANS.has(role));
}

/** The rows of several cells right below a line, up to the next blank row. */
function rowsBelow(lines: readonly Line[], at: number): readonly Line[] {
  const below = lines.slice(at + 1, at + 1 + SAMPLED);
  const end = below.findIndex(({ row }, i) => row !== (lines[at]?.row ?? 0) + 1 + i);
  return below.slice(0, end < 0 ? below.length : end).filter(({ cells }) => cells.length > 1);
}

/** Whether the labels of a line are, for the most part, those of lists of other things, whatever it begins with. */
export const isHeaderOfOthers = (line: Line): boolean =>
  line.cells.every(({ value, traits }) => typeof value === 'string' && traits.sign !== 'operator') &&
  line.cells.every(isText) &&
  labelsOfOthers(line) >= ENOUGH_LABELS &&
  labelsOfOthers(line) * 2 >= line.cells.length;

/** Whether a person or a telephone stands in a line where the table above names what is measured. */
export const isRowOfPersons = (line: Line, above: OpenTable): boolean => holdsPerson(line, above);

const LEAST_FIGURES = 2;

/**
 * Whether a line heads figures of parts of the body, and gives no value to a label: "Servizio | Questionari | Voto
 * medio" over numbers and a name in each row, "Area | Corso | Ore previste | Ore svolte" over words and numbers at its end.
 */
export function headsFiguresOfStructures(line: Line, below: Line | undefined, labels: LabelReader): boolean {
  const [key, ...heads] = line.cells;
  if (!key || !below || !STRUCTURES.has(key.label(labels)?.roles[0] ?? 'other') || !line.cells.every(isText))
    return false;
  const [name, ...figures] = below.cells;
  const isRow = name?.column === key.column && isText(name) && name.label(labels) === null;
  const isUnder = ({ column }: Cell): boolean => heads.some((head) => head.column === column);
  const count = figures.filter(({ traits }) => looksLikeValue(traits)).length;
  const isFull =
    figures.length === heads.length &&
    figures.slice(-LEAST_FIGURES).every(({ traits }) => looksLikeValue(traits));
  return (
    isRow &&
    count >= LEAST_FIGURES &&
    figures.every(isUnder) &&
    (isFull || figures.every(({ traits }) => looksLikeValue(traits) || traits.isMissing))
  );
}

/** What may be a table of other things below one of the plan. */
interface OtherTable {
  /** The position of its header, behind its titles. */
  readonly head: number;
  readonly isOther: boolean;
  readonly candidates: readonly Weighted<TableChoice>[];
}

/** The table of other things that may begin at a line; null where nothing there looks like a header with rows. */
export function otherTableAt(place: Place): OtherTable | null {
  const { lines, at } = place;
  let head = at;
  while (head < at + MOST_TITLES && lines[head] && isTitle(lines[head] ?? { row: 0, cells: [] })) head += 1;
  const line = lines[head];
  if (!line || line.cells.length < 2) return null;
  const isHead = line.cells.every(isText) || isSchedule(line) || isRowOfYears(line, place.above);
  if (!isHead && !holdsPerson(line, place.above)) return null;
  const body = rowsBelow(lines, head);
  if (body.length === 0) return null;
  const parts: Parts = { place, titles: lines.slice(at, head), head: line, body };
  const candidates = weigh(CLUES, parts);
  const isOther = pointsOf(candidates, 'other-table') - pointsOf(candidates, 'part-of-plan') >= ENOUGH;
  return { head, isOther, candidates };
}
