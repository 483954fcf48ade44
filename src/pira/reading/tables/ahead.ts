import { OBJECTIVE_LABEL } from '../../lexicon/headings';
import { least } from '../../extremes';
import { rolesWith } from '../../lexicon/labels/roleProperties';
import { pairsOf } from '../cards/pairs';
import type { LabelReader } from '../lines/labelReader';
import type { Cell, Line } from '../lines/lines';
import { LinesUpTo } from '../lines/linesUpTo';
import { looksLikeValue, sampleOf } from '../lines/sample';
import type { Sample } from '../lines/sample';
import { titleOf } from '../lines/title';
import { NO_COLUMNS, withoutIgnored } from '../office/officeColumns';
import type { OfficeColumns } from '../office/officeColumns';
import type { OfficeHeader, SheetOffice } from '../office/sheetOffice';
import { headerAt } from './header';
import type { HeaderRows } from './header';

const SAMPLED_LINES = 40;
/** A longer text heads no column of numbers. */
const LONGEST_WORD = 40;
const LEAST_NUMBERS = 2;
const CONTEXT = rolesWith('context');

/** What stands in place of the header of rows that have none. */
const noHeader = (row: number, at: number): HeaderRows => ({
  group: [],
  main: [],
  below: [],
  noise: [],
  hints: [],
  firstRow: row - 1,
  lastRow: row - 1,
  next: at,
  startRow: row,
});

/** Looks ahead in the lines of a region: where headers stand, and how far the rows below them go. */
export class Ahead {
  private readonly upToRow: LinesUpTo;
  private readonly upToOffice: LinesUpTo;
  private readonly upToHeading: LinesUpTo;

  constructor(
    private readonly lines: readonly Line[],
    private readonly labels: LabelReader,
    private readonly said: SheetOffice,
    /** The headings that give a year to what stands below them. */
    years: ReadonlyMap<number, number>,
  ) {
    const { headers, rows } = said;
    const isOfOffice = ({ row }: Line): boolean => headers.has(row) || rows.has(row);
    this.upToRow = new LinesUpTo(lines, ({ row }) => rows.has(row));
    this.upToOffice = new LinesUpTo(lines, isOfOffice);
    this.upToHeading = new LinesUpTo(lines, (line, at) => isOfOffice(line) || years.has(at));
  }

  /** The header that begins at a line: where the office says so, else where its words tell. */
  headerAt(at: number): HeaderRows | null {
    const row = this.lines[at]?.row ?? -1;
    const header = this.said.headers.get(row);
    if (header?.isHeadless === true) return noHeader(row, at);
    return headerAt(this.upToRow.before(at), at, this.labels, header !== undefined);
  }

  /** What the office says of a header; null where it says nothing. */
  saidOf({ firstRow, lastRow, startRow }: HeaderRows): OfficeHeader | null {
    if (startRow !== null) return this.said.headers.get(startRow) ?? null;
    for (let row = lastRow; row >= firstRow; row -= 1) {
      const said = this.said.headers.get(row);
      if (said) return said;
    }
    return null;
  }

  /** The lines up to the next header or row that the office speaks of. */
  beforeOffice(at: number): readonly Line[] {
    return this.upToOffice.before(at);
  }

  /** The lines up to the next heading that gives a year, or header or row that the office speaks of. */
  beforeHeading(at: number): readonly Line[] {
    return this.upToHeading.before(at);
  }

  /** The look of the rows below a header, up to the next header or block, but for the columns that the office leaves out. */
  sample(from: number, columns: OfficeColumns = NO_COLUMNS): Sample {
    // A table without a header begins at its own first row.
    const isHeadless = this.said.headers.get(this.lines[from]?.row ?? -1)?.isHeadless === true;
    const first = isHeadless ? from : this.behindSections(from);
    let to = isHeadless ? from + 1 : first;
    while (to < first + SAMPLED_LINES && to < this.lines.length && !this.breaksAt(to) && !this.isOther(to))
      to += 1;
    const all = this.lines.slice(first, to);
    const left = least(all.map(({ cells }) => cells[0]?.column ?? Infinity));
    // A cell alone at the left is a heading, a note or the title of what follows.
    const rows = all.filter(({ cells }) => cells.length > 1 || (cells[0]?.column ?? left) > left);
    return sampleOf(rows.flatMap((line) => withoutIgnored(line, columns) ?? []));
  }

  /** The position behind the lines that name missions, programmes or objectives right below a header, where rows follow. */
  private behindSections(from: number): number {
    let at = from;
    while (at < this.lines.length && !this.headerAt(at) && this.isContext(at)) at += 1;
    return this.lines[at] && !this.headerAt(at) ? at : from;
  }

  /** Whether words over numbers stand behind a blank row: the head of a table that the vocabulary does not know. */
  private isOther(at: number): boolean {
    const [before, head, below] = this.lines.slice(at - 1, at + 2);
    if (!before || !head || !below || head.row === before.row + 1 || below.row > head.row + 1) return false;
    const numbers = below.cells.filter(({ traits }) => traits.isNumeric).map(({ column }) => column);
    const isWord = ({ traits, text }: Cell): boolean =>
      !looksLikeValue(traits) && text.length <= LONGEST_WORD;
    const over = head.cells.filter(({ column }) => numbers.includes(column));
    return over.length >= LEAST_NUMBERS && head.cells.every(isWord);
  }

  /** The lines that follow one another from a position on, up to the next block, as many as tell what they are. */
  rowsFrom(from: number): readonly Line[] {
    const rows = this.lines.slice(from, from + SAMPLED_LINES);
    const isApart = (row: number, i: number): boolean => row > (rows[i - 1]?.row ?? row) + 1;
    const end = rows.findIndex(({ row }, i) => i > 0 && (isApart(row, i) || this.isContext(from + i)));
    return end < 0 ? rows : rows.slice(0, end);
  }

  /** Whether a header or a block of the plan begins at a line. */
  breaksAt(at: number): boolean {
    return !this.lines[at] || this.headerAt(at) !== null || this.isContext(at);
  }

  private isContext(at: number): boolean {
    const line = this.lines[at];
    const role = line && pairsOf(line, this.labels)?.[0]?.role;
    return role !== undefined && CONTEXT.has(role);
  }

  /** The position of the next header, block or title of the plan. */
  endOfRows(from: number): number {
    let to = from;
    for (let line = this.lines[to]; line && !this.breaksAt(to) && !titleOf(line); line = this.lines[to]) {
      const [lone, ...others] = line.cells;
      if (lone && others.length === 0 && OBJECTIVE_LABEL.test(lone.text.trim())) break;
      to += 1;
    }
    return to;
  }
}
