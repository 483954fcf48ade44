import { isKnownMission } from '../../catalogue/catalogueNames';
import { readCoded } from '../lines/coded';
import type { Layout, Slot } from './layout';
import type { LabelReader } from '../lines/labelReader';
import type { Cell, Line } from '../lines/lines';
import type { Traits } from '../lines/traits';
import { rolesWith } from '../../lexicon/labels/roleProperties';

/** What speaks for and against some rows without a header being the next rows of a table. */
export interface ContinuationEvidence {
  readonly supports: readonly string[];
  readonly contradicts: readonly string[];
}

/** A table that rows may continue: its columns, and the last row that was read under them. */
export interface OpenTable {
  readonly layout: Layout;
  readonly lastLine: Line | null;
}

/** Rows that are looked at: a page of a plan shows what it is in its first ones. */
const MOST_ROWS = 30;
const MOSTLY = 0.5;

const isWrongFor = ({ isNumeric, sign }: Traits): boolean => isNumeric || sign !== 'none';
const isPlainText = ({ sign, isNumeric, isAnswer }: Traits): boolean =>
  sign === 'none' && !isNumeric && !isAnswer;

/** How the cells of a column speak: for the table above, against it, or not at all. */
type Speaks = (cells: readonly Cell[], slot: Slot, before: Cell | undefined) => 'for' | 'against' | null;

const share = (cells: readonly Cell[], looks: (traits: Traits) => boolean): number =>
  cells.filter(({ traits }) => looks(traits)).length / cells.length;

/** Words that only this field holds support it; numbers and results contradict it. */
const ofWords =
  (isOwn: (traits: Traits) => boolean): Speaks =>
  (cells) => {
    if (share(cells, isOwn) > MOSTLY) return 'for';
    return share(cells, isWrongFor) > MOSTLY ? 'against' : null;
  };

const ofProse: Speaks = (cells) => (share(cells, isWrongFor) > MOSTLY ? 'against' : null);

const ofTargets: Speaks = (cells) => {
  if (share(cells, ({ sign }) => sign === 'operator') > 0) return 'for';
  return share(cells, isPlainText) > MOSTLY ? 'against' : null;
};

const ofActuals: Speaks = (cells) => (share(cells, isPlainText) === 1 ? 'against' : null);

const ofMissions: Speaks = (cells, _, before) => {
  const known = cells.filter((cell) => {
    const { code } = readCoded([cell]).coded;
    return cell.tidy === before?.tidy || (code !== null && isKnownMission(code));
  });
  return known.length / cells.length > MOSTLY ? 'for' : 'against';
};

const OF_VALUES: ReadonlySet<string> = new Set([...rolesWith('dated'), ...rolesWith('may-be-target')]);
/** A word or two and a year: "Previsione 2025". */
const DATED_LABEL = /^\p{L}+\.?(?: \p{L}+)? (?:19|20)\d{2}$/u;

const NUMBERING = /^(.*?)(\d{1,4})\D{0,2}$/u;

/** Codes that go on where those above end: 7 after 6, "IND.12" after "IND.11". */
const ofNumbers: Speaks = (cells, _, before) => {
  const [last, first] = [before, cells[0]].map((cell) => NUMBERING.exec(cell?.tidy ?? ''));
  if (!last || !first) return null;
  const goesOn = last[1] === first[1] && Number(first[2]) === Number(last[2]) + 1;
  return goesOn ? 'for' : null;
};

/** What each field's cells say of a continuation; fields that are not here say nothing. */
const SPEAKERS: Partial<Record<Slot['role'], Speaks>> = {
  name: ofProse,
  description: ofProse,
  algorithm: ofProse,
  objective: (cells, slot, before) =>
    cells[0] !== undefined && cells[0].tidy === before?.tidy ? 'for' : ofProse(cells, slot, before),
  unit: ofWords(({ isUnit }) => isUnit),
  type: ofWords(({ isType }) => isType),
  source: ofProse,
  target: ofTargets,
  actual: ofActuals,
  mission: ofMissions,
  missionCode: ofMissions,
  weight: (cells) => (share(cells, isPlainText) > MOSTLY ? 'against' : null),
  code: ofNumbers,
  indicatorCode: ofNumbers,
  objectiveCode: ofNumbers,
  other: ofNumbers,
};

/** Whether a row has a text where targets have their values, as a header has. */
function beginsWithLabels({ cells }: Line, { slots }: Layout): boolean {
  const targets = slots.filter(({ role }) => role === 'target');
  return targets.some(({ column }) =>
    cells.some((cell) => cell.column === column && !cell.traits.isMissing && isPlainText(cell.traits)),
  );
}

/** Whether labels with a year stand where a table has its targets and its results: no row has them. */
export function headsValues({ cells }: Line, { layout: { slots } }: OpenTable, labels: LabelReader): boolean {
  const isOfValue = ({ column }: Cell): boolean =>
    slots.some((slot) => slot.column === column && (slot.role === 'target' || slot.role === 'actual'));
  const heads = cells.filter(isOfValue);
  const isHead = (cell: Cell): boolean => {
    const label = cell.label(labels);
    return label?.coverage === 1 && OF_VALUES.has(label.roles[0] ?? 'other');
  };
  const isDated = ({ text, traits }: Cell): boolean => isPlainText(traits) && DATED_LABEL.test(text.trim());
  return heads.some(isDated) && heads.some(isHead) && heads.every((cell) => isHead(cell) || isDated(cell));
}

/**
 * Whether rows without a header of their own may belong to a table: the same columns in kind and content, or a
 * numbering that goes on. Numbers where numbers stood are no evidence: every list has them.
 */
export function continuationEvidence(
  lines: readonly Line[],
  { layout, lastLine }: OpenTable,
): ContinuationEvidence {
  const supports: string[] = [];
  const contradicts: string[] = [];
  const rows = lines.filter(({ cells }) => cells.length > 1).slice(0, MOST_ROWS);
  const filled = rows.flatMap(({ cells }) => cells.filter(({ traits }) => !traits.isMissing));
  for (const slot of layout.slots) {
    const cells = filled.filter(({ column }) => column === slot.column);
    const before = lastLine?.cells.find(({ column }) => column === slot.column);
    const speaks = cells.length > 0 ? SPEAKERS[slot.role]?.(cells, slot, before) : null;
    if (speaks === 'for') supports.push(slot.role);
    if (speaks === 'against') contradicts.push(slot.role);
  }
  if (rows[0] && beginsWithLabels(rows[0], layout)) contradicts.push('header');
  const columns = new Set(layout.slots.map(({ column }) => column));
  const beside = filled.filter(({ column }) => !columns.has(column)).length;
  if (beside > (filled.length * MOSTLY) / 2) contradicts.push('columns');
  return { supports, contradicts };
}

/** What tells that rows behind another table of the sheet are a plan's: every list may have its units. */
export const GOES_ON: ReadonlySet<string> = new Set(['target', 'code', 'indicatorCode', 'objective']);

/** Whether rows surely continue a table: something speaks for it, of the fields asked for, and nothing against it. */
export function continues(
  lines: readonly Line[],
  table: OpenTable,
  fields: ReadonlySet<string> | null = null,
): boolean {
  const { supports, contradicts } = continuationEvidence(lines, table);
  return contradicts.length === 0 && supports.some((role) => fields?.has(role) ?? true);
}

/** Where, between two lines, a table goes on behind a blank row; the second of them where it does not. */
export function goesOnAt(lines: readonly Line[], from: number, to: number, table: OpenTable): number {
  for (let at = from; at < to; at += 1) {
    const isBehindBlank = (lines[at]?.row ?? 0) > (lines[at - 1]?.row ?? 0) + 1;
    if (isBehindBlank && continues(lines.slice(at, Math.min(to, at + MOST_ROWS)), table)) return at;
  }
  return to;
}
