import type { CellRef } from '../../sheet/address';
import { isKnownMission, programmeNamesIn } from '../../catalogue/catalogueNames';
import { matchName } from '../../catalogue/matchName';
import { MISSION_NAMES } from '../../catalogue/missions';
import type { FieldCell } from './align';
import { withWeight } from './fusedCells';
import { readCoded } from '../lines/coded';
import type { Context } from '../context/context';
import { fold, wordsOf } from '../../lexicon/text/fold';
import type { Cell, Line } from '../lines/lines';
import { objectiveTitle } from '../lines/objectiveTitle';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import { looksLikeValue } from '../lines/sample';
import type { TableRows } from './tableRows';
import { headsKind, headsRows } from '../../lexicon/headings';
import { isNote } from '../../lexicon/cells/notes';

const LONGEST_HEADING = 45;

/** The words that the official names begin with: others need not be compared with them. */
const FIRST_WORDS = new Set([...MISSION_NAMES, ...programmeNamesIn(null)].map(({ name }) => firstWord(name)));

function firstWord(name: string): string {
  return wordsOf(fold(name.slice(0, 60)))[0] ?? '';
}

const namesOneOf = (name: string, labels: Parameters<typeof matchName>[1]): boolean =>
  FIRST_WORDS.has(firstWord(name)) && matchName(name, labels).some(({ kind }) => kind !== 'truncated');

const VALUES = rolesWith('measured');

/** Whether a text stands in the column of names right between rows that no such heading stands over. */
function isNameBetween(cell: Cell, next: Line, table: TableRows, context: Context): boolean {
  const { last, targetColumns } = table;
  if (!last || headsRows(cell.text)) return false;
  const { columns, lastRow } = last.table;
  const isUnderHeading = (context.objective?.title.text ?? '') !== '' && !context.isToldObjective;
  // Where units or sources have columns, the row of an indicator has them, too.
  const isBare = columns.every(({ field }) => field === 'name' || VALUES.has(field));
  const isName = columns.some(({ column, field }) => field === 'name' && column === cell.column);
  const isBetween = cell.row === lastRow + 1 && next.row === cell.row + 1;
  const goesOn = next.cells.some(({ column, traits }) => targetColumns.has(column) && looksLikeValue(traits));
  return isBare && isName && isBetween && goesOn && !isUnderHeading;
}

/**
 * Takes a cell alone in its row as the mission, programme or objective of the rows below; null where it is none. Between
 * rows that stand under no such heading it may as well be the name of an indicator whose target is missing.
 */
export function lonePlace(
  cell: Cell,
  place: CellRef,
  next: Line | undefined,
  table: TableRows | null,
  context: Context,
): 'mission' | 'programme' | 'objective' | 'ambiguous' | null {
  const { traits, text, value } = cell;
  if (typeof value !== 'string' || traits.sign !== 'none' || traits.isNumeric || traits.isNoise) return null;
  if (!next || traits.wordCount > LONGEST_HEADING || isNote(text)) return null;
  const read = readCoded([cell]);
  const { code, name } = read.coded;
  if ((code === null || isKnownMission(code)) && namesOneOf(name, MISSION_NAMES)) {
    context.enterMission(read);
    return 'mission';
  }
  if (namesOneOf(name, programmeNamesIn(context.mission.code))) {
    context.enterProgramme(read);
    return 'programme';
  }
  const isNumbered = objectiveTitle(text).number !== null;
  const isHeading = table !== null && !table.namesObjectives && /^[\p{Lu}\d"“«]/u.test(text);
  const isTitle = table === null && (isNumbered || context.isUntitled);
  if (next.cells.length < 2 || !(isHeading || isTitle)) return null;
  if (!isNumbered && table && isNameBetween(cell, next, table, context)) return 'ambiguous';
  const titled: FieldCell = { role: 'objective', slot: null, cell, more: [] };
  const placed = table?.listsObjectives ? withWeight(titled) : [titled];
  return context.enterHeading(placed, place) ? 'objective' : null;
}

/**
 * Takes a cell alone in its row for the kind of the indicators below it, where another line or a column tells their
 * objective. False where it is none.
 */
export function entersKind(cell: Cell, table: TableRows | null, context: Context): boolean {
  const isTold = table?.namesObjectives === true || context.isToldObjective;
  if (!isTold || !headsKind(cell.text)) return false;
  context.enterKind(cell);
  return true;
}
