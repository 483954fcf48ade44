import type { CellRef } from '../sheet/address';
import { align } from './tables/align';
import { continues } from './tables/continuation';
import type { OpenTable } from './tables/continuation';
import { readCards } from './cards/cards';
import type { Context } from './context/context';
import type { Draft, TableDraft } from './drafts';
import { Ahead } from './tables/ahead';
import type { HeaderRows } from './tables/header';
import type { LabelReader } from './lines/labelReader';
import type { Layout } from './tables/layout';
import type { Cell, Line } from './lines/lines';
import { leftOutLines } from './leftOut';
import { beginsRows, isYearHeading, isHeadingOfTable, isMoneyList, isSection } from './tables/lineKinds';
import { lonePlace } from './tables/loneCell';
import { isOfMoney, otherTableAt } from './tables/otherTable';
import { noteCells, notePlaced } from './placements';
import { pairRun } from './cards/pairRun';
import { pairsOf } from './cards/pairs';
import { isMatrixHeader, readMatrixList } from './tables/matrixList';
import { rowObservations } from './tables/rowObservations';
import { looksLikeValue } from './lines/sample';
import type { Sample } from './lines/sample';
import type { OfficeHeader } from './office/sheetOffice';
import { enterHeading } from './office/officeRow';
import type { SheetFacts } from './sheetFacts';
import { settle } from './columns/settle';
import { tableColumns } from './tables/tableColumns';
import { TableRows } from './tables/tableRows';
import { titleOf, yearLine } from './lines/title';
import { rolesWith } from '../lexicon/labels/roleProperties';

const ENTERED = rolesWith('coded');
/** Words for a target only beside the name of what is measured. */
const WEAK = rolesWith('weak-target');

/** Reads a run of lines from top to bottom: headers with their rows, blocks of labels and values, titles. */
export class Region {
  private table: TableRows | null = null;
  private objectives: Layout | null = null;
  /** The last table of the sheet before, for a sheet without a header. */
  private inherited: OpenTable | null = null;
  /** The header of the table that is being read, and its last row. */
  private open: OpenTable | null = null;
  private year: number | null;
  private hasPlan = false;
  /** The position behind the last block of labels and values. */
  private blockEnd = -1;
  private readonly ahead: Ahead;

  constructor(
    private readonly lines: readonly Line[],
    private readonly facts: SheetFacts,
    private readonly labels: LabelReader,
    private readonly context: Context,
    private readonly draft: Draft,
  ) {
    this.year = facts.year;
    this.ahead = new Ahead(lines, labels, facts.said);
  }

  /** Reads all lines into the draft. Gives the last table of indicators, for a sheet that goes on without a header. */
  read(inherited: OpenTable | null = null): OpenTable | null {
    let last: OpenTable | null = null;
    this.inherited = inherited;
    for (let at = 0; at < this.lines.length;) {
      if (this.isReadAsSaid(at)) {
        last = this.open ?? last;
        at += 1;
        continue;
      }
      const header = this.ahead.headerAt(at);
      const layout = header ? this.header(header, this.lines[at]) : null;
      if (header && layout) {
        at = this.below(at, header, layout);
        continue;
      }
      const behindOther = this.otherTable(at);
      const next = behindOther > at ? behindOther : this.block(at);
      if (next > at) at = next;
      else {
        this.row(at);
        at += 1;
      }
      last = this.open ?? last;
    }
    return last;
  }

  /** The position behind a header; behind its rows, too, where it is that of a table of other things. */
  private below(at: number, { next }: HeaderRows, layout: Layout): number {
    if (isMatrixHeader(layout)) return this.matrix(layout, next);
    if (layout.isOfIndicators || this.objectives) return next;
    const to = this.ahead.endOfRows(next);
    this.leaveOut(at, to);
    return to;
  }

  private leaveOut(from: number, to: number): void {
    const lines = this.lines.slice(from, to);
    this.draft.leftOut.push(...leftOutLines(this.facts.name, lines, 'other-table'));
  }

  /** A title of another year begins another plan. */
  private enterYear(year: number | undefined): void {
    const isBySaid = (this.facts.said.sheet?.year ?? null) !== null;
    if (year === undefined || year === this.year || isBySaid) return;
    if (this.hasPlan) this.context.reset();
    this.year = year;
  }

  /** What a header announces, or null where it is rather a row of the table above it whose cells read like labels. */
  private header(header: HeaderRows, line: Line | undefined): Layout | null {
    const said = this.ahead.saidOf(header);
    const sample = this.ahead.sample(header.next, said?.columns);
    const { layout: settled, observations } = settle(header, sample, this.year, said?.columns);
    const layout = said && !isMatrixHeader(settled) ? { ...settled, isOfIndicators: true } : settled;
    const isEntered = layout.slots.some(({ role }) => ENTERED.has(role)) && !isMoneyList(layout, sample);
    const announces = layout.isOfIndicators || isEntered || isMatrixHeader(layout);
    if (!announces && line && !said && this.table?.goesOnWith(line)) return null;
    this.leave();
    this.inherited = null;
    if (announces) {
      const { group, main, below, noise } = header;
      const labelled = [...group, ...main, ...below].map(({ cell }) => cell);
      const isRead = ({ column }: Cell): boolean => said?.columns.get(column)?.as !== 'ignore';
      noteCells(this.draft, [...labelled, ...noise].filter(isRead), 'header');
    }
    if (layout.isOfIndicators) {
      this.draft.observations.push(...observations);
      this.beginTable(layout, layout.lastRow, said);
    } else {
      if (isEntered) this.draft.observations.push(...observations);
      if (isEntered) this.objectives = layout;
      this.noteTargets(layout, sample);
    }
    return layout;
  }

  /** Notes columns that are called targets under a header that does not name what they measure. */
  private noteTargets({ slots }: Layout, sample: Sample): void {
    for (const { role, column, header, decision } of slots) {
      const isWeak = decision?.steps.some(({ from }) => WEAK.has(from)) === true;
      if (role === 'target' && !isWeak && header.cell && sample.share(column, looksLikeValue) > 0)
        this.draft.observations.push({ kind: 'ambiguous-column', cell: header.cell, text: header.text });
    }
  }

  private beginTable(layout: Layout, headerRow: number, said: OfficeHeader | null = null): void {
    const headerRows = Array.from(
      { length: layout.lastRow - layout.firstRow + 1 },
      (_, i) => layout.firstRow + i,
    );
    const isHere = layout.sheet === this.facts.name;
    const ownCells = isHere ? headerRows.flatMap((row) => this.facts.own.get(row) ?? []) : [];
    const table: TableDraft = {
      sheet: this.facts.name,
      headerRow,
      headerFirstRow: isHere ? Math.min(layout.firstRow, headerRow) : headerRow,
      firstRow: -1,
      lastRow: -1,
      columns: tableColumns(layout.slots, ownCells, this.labels.exact),
      scopeYear: this.year,
      said,
    };
    this.hasPlan = true;
    this.open = { layout, lastLine: null };
    this.draft.tables.push(table);
    const ownColumns = new Set(ownCells.map(({ column }) => column));
    const here = { ...layout, sheet: this.facts.name };
    const { isHidden, said: ofSheet } = this.facts;
    this.table = new TableRows(here, table, this.context, this.draft, isHidden, ownColumns, ofSheet.passed);
  }

  private leave(): void {
    this.table = null;
    this.objectives = null;
    this.open = null;
  }

  private matrix(layout: Layout, from: number): number {
    let to = from;
    while (to < this.lines.length && !this.ahead.breaksAt(to)) to += 1;
    const rows = this.lines.slice(from, to);
    if (rows.length < 2) return from;
    readMatrixList(rows, layout, this.draft);
    this.leave();
    return to;
  }

  /** A block of labels and values; gives the position after it, or the same where there is none. */
  private block(at: number): number {
    const run = pairRun(
      this.ahead.beforeOffice(at),
      at,
      this.labels,
      this.table,
      this.facts.own,
      this.context.isUntitled,
    );
    if (!run) return at;
    const hasIndicators = readCards(run.pairs, { ...this.facts, year: this.year }, this.context, this.draft);
    if (hasIndicators) this.leave();
    this.objectives = null;
    this.blockEnd = run.next;
    return run.next;
  }

  /** Leaves a table of other things below one of the plan; gives the position after it, or the same where there is none. */
  private otherTable(at: number): number {
    const { open, lines, labels } = this;
    const line = lines[at];
    const begins = line ? pairsOf(line, labels)?.[0]?.role : undefined;
    if (!open || !line || ENTERED.has(begins ?? 'other') || this.table?.goesOnWith(line)) return at;
    const lastRow = lines[at - 1]?.row ?? line.row;
    const place = { lines, at, above: open, lastRow, tableRows: this.facts.tableRows, labels };
    const head = otherTableAt(place);
    const header = head !== null && head > at ? this.ahead.headerAt(head) : null;
    if (head === null || (header && !isOfMoney(header))) return at;
    const to = this.ahead.endOfRows(header?.next ?? head + 1);
    this.leave();
    this.leaveOut(at, to);
    return to;
  }

  /** Reads a row as the office says; false where it says nothing of it, or where no table is there to take it. */
  private isReadAsSaid(at: number): boolean {
    const line = this.lines[at];
    const said = line && this.facts.said.rows.get(line.row);
    if (!line || !said) return false;
    const isRead =
      this.table?.readAs(said.as, line) ??
      (said.as === 'heading' && enterHeading(line.cells, this.context, this.draft));
    if (isRead) this.facts.office.apply(said);
    return isRead;
  }

  private row(at: number): void {
    const [line, next] = [this.lines[at], this.lines[at + 1]];
    if (!line) return;
    const title = this.table?.goesOnWith(line) ? null : titleOf(line);
    if (title) {
      this.draft.titles.push(title);
      noteCells(this.draft, line.cells, 'title');
      this.enterYear(title.years[0]);
      this.leave();
      return;
    }
    if (!this.table && (yearLine(line).length > 0 || isYearHeading(this.lines, at))) {
      noteCells(this.draft, line.cells, 'title');
      return;
    }
    const place: CellRef = { sheet: this.facts.name, row: line.row, column: line.cells[0]?.column ?? 0 };
    const lone = line.cells.length === 1 ? line.cells[0] : undefined;
    if (lone && at === this.blockEnd && this.context.describeBelow(lone)) {
      noteCells(this.draft, [lone], 'objectiveDescription');
      return;
    }
    if (lone && isHeadingOfTable(lone, this.lines, at, this.labels)) {
      this.leave();
      return;
    }
    const loneAs = lone ? lonePlace(lone, place, next, this.table, this.context) : null;
    if (lone && loneAs) {
      noteCells(this.draft, [lone], loneAs);
      return;
    }
    if (!this.table && this.inherited && (at === this.blockEnd || beginsRows(this.lines, at)))
      this.continueTable(at, line, this.inherited);
    if (this.table && isSection(this.lines, at, this.labels)) {
      this.leave();
      return;
    }
    if (this.table) {
      this.table.read(line);
      if (this.open) this.open = { ...this.open, lastLine: line };
    } else if (this.objectives) this.objectiveRow(line, this.objectives, place);
  }

  /** Reads on under the header of the sheet before where the rows surely are its next ones, and says so. */
  private continueTable(at: number, line: Line, inherited: OpenTable): void {
    if (!continues(this.lines.slice(at, this.ahead.endOfRows(at)), inherited)) return;
    const [cell] = line.cells;
    if (cell) this.draft.observations.push({ kind: 'continued-table', cell, text: cell.text });
    this.beginTable(inherited.layout, Math.max(0, line.row - 1));
  }

  private objectiveRow(line: Line, layout: Layout, place: CellRef): void {
    const alignment = align(line.cells, layout.slots, layout.absent);
    const { placed, unread } = alignment;
    const isProse = placed.length < 2 && layout.slots.length > 2;
    if (isProse) return;
    this.context.enterAll(placed);
    const objective = this.context.enterObjective(placed, place);
    notePlaced(this.draft, placed);
    if (!objective) return;
    this.draft.observations.push(...rowObservations(placed, alignment, layout, new Set()));
    for (const cell of unread) this.draft.observations.push({ kind: 'unread-cell', cell, text: cell.text });
  }
}
