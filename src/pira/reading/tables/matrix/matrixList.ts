import { PLAIN_TOTAL } from '../../../lexicon/headings';
import { align } from '../align';
import type { FieldCell } from '../align';
import { NO_CODE, programmeIn, readCoded } from '../../lines/coded';
import { NO_FIELD, fieldOf } from '../../drafts';
import type { Draft } from '../../drafts';
import type { Layout } from '../layout';
import type { Cell, Line } from '../../lines/lines';
import { numberOfCode, objectiveTitle } from '../../lines/objectiveTitle';
import { notePlaced } from '../../placements';
import type { Role } from '../../../lexicon/labels/roles';

const OBJECTIVE_DETAILS: readonly Role[] = [
  'objectiveDescription',
  'activities',
  'perspective',
  'stakeholders',
];

/** Whether a header is that of a list of objectives by mission and programme, without more of them. */
export function isMatrixHeader({ slots, isOfIndicators }: Layout): boolean {
  const has = (...wanted: Role[]): boolean => slots.some(({ role }) => wanted.includes(role));
  return (
    !isOfIndicators &&
    has('objective') &&
    has('mission', 'missionCode', 'programme') &&
    !has(...OBJECTIVE_DETAILS)
  );
}

/** Whether a text alone behind a blank row is no row of such a list, but a signature or a remark below it. */
function standsBelow(line: Line, before: Line | undefined): boolean {
  const [cell, ...others] = line.cells;
  const isApart = before !== undefined && line.row > before.row + 1;
  return cell !== undefined && others.length === 0 && isApart && readCoded([cell]).coded.code === null;
}

/** Adds an objective of the reclassification table, by its code and title cells. */
export function addEntry(
  draft: Draft,
  mission: string,
  programme: string | null,
  code: Cell | null,
  titles: readonly Cell[],
  centre: readonly Cell[] = [],
): void {
  const read = objectiveTitle(titles.map(({ text }) => text).join(' '));
  const [first] = titles;
  const printed = code?.text ?? read.code;
  const place = code ?? first;
  draft.entries.push({
    mission,
    programme,
    number: read.number ?? (printed === '' ? null : numberOfCode(printed)),
    code: printed !== '' && place ? { text: printed, cell: place } : NO_FIELD,
    title: first ? { text: read.title, cell: first } : NO_FIELD,
    responsibilityCentre: fieldOf(centre),
  });
}

const cellsOf = (placed: readonly FieldCell[], ...roles: Role[]): readonly Cell[] =>
  placed.filter(({ role }) => roles.includes(role)).flatMap(({ cell, more }) => [cell, ...more]);

/** Reads a reclassification table written as a list: one objective a row, missions and programmes carried down. */
export function readMatrixList(rows: readonly Line[], layout: Layout, draft: Draft): void {
  let mission = NO_CODE;
  let programme = NO_CODE;
  draft.matrixSheet ??= layout.sheet;
  for (const { cells } of rows) {
    if (PLAIN_TOTAL.test(cells[0]?.text ?? '')) continue;
    const { placed } = align(cells, layout);
    notePlaced(draft, placed);
    const missionCells = cellsOf(placed, 'missionCode', 'mission');
    if (fieldOf(missionCells).text !== '') {
      mission = readCoded(missionCells).coded;
      programme = NO_CODE;
      draft.missions.push(mission);
    }
    const programmeCells = cellsOf(placed, 'programmeCode', 'programme');
    if (fieldOf(programmeCells).text !== '') {
      programme = programmeIn(readCoded(programmeCells));
      draft.programmes.push(programme);
    }
    const titles = cellsOf(placed, 'objective');
    const [code] = cellsOf(placed, 'objectiveCode');
    if (titles.length > 0 || code)
      addEntry(
        draft,
        mission.code ?? mission.name,
        programme.code,
        code ?? null,
        titles,
        cellsOf(placed, 'responsibilityCentre'),
      );
  }
}

/** The position behind the rows of a matrix that begin at one. */
export function endOfMatrix(lines: readonly Line[], from: number, breaksAt: (at: number) => boolean): number {
  let to = from;
  for (let line = lines[to]; line && !breaksAt(to) && !standsBelow(line, lines[to - 1]); line = lines[to])
    to += 1;
  return to;
}
