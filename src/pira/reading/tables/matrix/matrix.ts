import { NO_CODE, readCoded } from '../../lines/coded';
import type { Draft } from '../../drafts';
import { headerAt } from '../header';
import type { LabelReader } from '../../lines/labelReader';
import type { Cell, Line } from '../../lines/lines';
import { addEntry } from './matrixList';
import { transposedAt } from '../../cards/transposed';
import { noteCells } from '../../placements';
import type { Role } from '../../../lexicon/labels/roles';

const LEAST_MISSIONS = 2;
const MOST_CELLS = 200;
const FULL_CODE = /^\d{1,3}[.-]\d{1,3}[.-]\d{1,3}$/;

const roleOf = (cell: Cell | undefined, labels: LabelReader): Role | null => {
  const label = cell ? cell.label(labels) : null;
  return label?.coverage === 1 ? (label.roles[0] ?? null) : null;
};

/** The cells of a row that stand from one column up to another. */
const between = (line: Line, from: number, to: number): readonly Cell[] =>
  line.cells.filter(({ column }) => column >= from && column < to);

/** The columns where the missions of a row begin, side by side; empty where it is not the head of such a table. */
function missionColumns(line: Line, next: Line | undefined, labels: LabelReader): readonly number[] {
  if (line.cells.length <= LEAST_MISSIONS || roleOf(line.cells[0], labels) !== 'mission') return [];
  const values = line.cells.slice(1);
  if (values.some((cell) => roleOf(cell, labels) !== null)) return [];
  const coded = values.filter((cell) => readCoded([cell]).coded.code !== null);
  if (values.length > MOST_CELLS) return [];
  if (coded.length >= LEAST_MISSIONS) return coded.map(({ column }) => column);
  const isOverProgrammes =
    roleOf(next?.cells[0], labels) === 'programme' && (next?.cells.length ?? 0) > LEAST_MISSIONS;
  const isNamed = coded.length === 0 && values.length >= LEAST_MISSIONS && isOverProgrammes;
  return isNamed ? values.map(({ column }) => column) : [];
}

function readGroup(draft: Draft, from: number, to: number, rows: readonly Line[], labels: LabelReader): void {
  const [head, ...others] = rows;
  if (!head) return;
  const mission = readCoded(between(head, from, to)).coded;
  let programme = NO_CODE;
  draft.missions.push(mission);
  for (const line of others) {
    const cells = between(line, from, to);
    if (cells.length === 0) continue;
    if (roleOf(line.cells[0], labels) === 'programme') {
      programme = readCoded(cells).coded;
      draft.programmes.push(programme);
      continue;
    }
    const code = cells.find(({ text, traits }) => FULL_CODE.test(text) || traits.isCode) ?? null;
    addEntry(
      draft,
      mission.code ?? mission.name,
      programme.code,
      code,
      cells.filter((cell) => cell !== code),
    );
  }
}

/** Notes what the cells of the table were taken for: labels at the left, missions, programmes and objectives beside them. */
function noteRows(draft: Draft, rows: readonly Line[], labels: LabelReader): void {
  for (const { cells } of rows) {
    const [first, ...others] = cells;
    const role = roleOf(first, labels);
    const isLabel = role === 'mission' || role === 'programme' || role === 'objective';
    if (first && isLabel) noteCells(draft, [first], 'header');
    const as = role === 'mission' || role === 'programme' ? role : 'objective';
    noteCells(draft, isLabel ? others : cells, as);
  }
}

/** Reads a reclassification table that has the missions side by side; gives the lines that are no part of it. */
export function takeMatrix(
  lines: readonly Line[],
  labels: LabelReader,
  draft: Draft,
  /** The rows where the office says that a table of indicators begins. */
  headers: ReadonlyMap<number, unknown>,
): readonly Line[] {
  const at = lines.findIndex(
    (line, i) =>
      !headers.has(line.row) &&
      missionColumns(line, lines[i + 1], labels).length > 0 &&
      transposedAt(lines, i, labels) === null,
  );
  const head = lines[at];
  if (!head) return lines;
  const columns = missionColumns(head, lines[at + 1], labels);
  const labelColumn = head.cells[0]?.column ?? 0;
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const [first] = line?.cells ?? [];
    const role = roleOf(first, labels);
    if (!line || !first || role === 'mission' || headers.has(line.row)) break;
    if (headerAt(lines, end, labels)) break;
    if (first.column <= labelColumn && role !== 'programme' && role !== 'objective') break;
  }
  const rows = lines.slice(at, end);
  draft.matrixSheet ??= head.cells[0]?.sheet ?? null;
  noteRows(draft, rows, labels);
  columns.forEach((from, i) => {
    readGroup(draft, from, columns[i + 1] ?? Number.POSITIVE_INFINITY, rows, labels);
  });
  return [...lines.slice(0, at), ...lines.slice(end)];
}
