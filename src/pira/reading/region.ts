import type { CellRef } from '../sheet/address';
import { goesOnAt } from './tables/continuation';
import type { OpenTable } from './tables/continuation';
import { readCards } from './cards/cards';
import { glossaryEnd } from './cards/glossary';
import { CentreLines } from './tables/centreLine';
import type { Context } from './context/context';
import type { Draft } from './drafts';
import { Ahead } from './tables/ahead';
import { headlessRows } from './headlessRows';
import type { HeaderRows } from './tables/header';
import type { LabelReader } from './lines/labelReader';
import type { Layout } from './tables/layout';
import type { Line } from './lines/lines';
import { leftOutLines } from './leftOut';
import { beginsRows, isYearHeading, isHeadingOfTable, isSection, isTitleOfNext } from './tables/lineKinds';
import { entersKind, lonePlace } from './tables/loneCell';
import {
  headsFiguresOfStructures,
  isHeaderOfOthers,
  isOfMoney,
  isRowOfPersons,
  otherTableAt,
} from './tables/otherTable';
import { noteCells } from './placements';
import { isOfLetter } from './cards/letterHead';
import { pairRun } from './cards/pairRun';
import { pairsOf } from './cards/pairs';
import type { Pair } from './cards/pairs';
import { transposedAt } from './cards/transposed';
import { endOfMatrix, isMatrixHeader, readMatrixList } from './tables/matrix/matrixList';
import { enterHeading } from './office/officeRow';
import type { SheetFacts } from './sheetFacts';
import { yearHeadings } from './context/yearHeadings';
import { enterSection } from './context/enterSection';
import { sectionAt } from './context/sectionLine';
import { titleOf, yearLine } from './lines/title';
import { decisionOn } from './decisions';
import { OpenHeader } from './openHeader';
import { ENTERED } from './tables/headers/foreignTables';

/** Reads a run of lines from top to bottom: headers with their rows, blocks of labels and values, titles. */
export class Region {
  /** The position behind the last block of labels and values. */
  private blockEnd = -1;
  /** The position at which a table without a header has begun. */
  private startedAt = -1;
  private readonly headless: Line[] = []; // rows under no header
  private readonly ahead: Ahead;
  private readonly centres: CentreLines;
  private readonly header: OpenHeader;
  private readonly years: ReadonlyMap<number, number>;

  constructor(
    private readonly lines: readonly Line[],
    private readonly facts: SheetFacts,
    private readonly labels: LabelReader,
    private readonly context: Context,
    private readonly draft: Draft,
    /** The last table of the sheet before, for a sheet that goes on without a header. */
    inherited: OpenTable | null,
  ) {
    this.years = yearHeadings(lines, facts.year, labels);
    this.ahead = new Ahead(lines, labels, facts.said, this.years);
    this.centres = new CentreLines(lines, this.ahead, labels);
    this.header = new OpenHeader(facts, labels, context, draft, this.ahead, inherited);
  }

  /** Reads all lines into the draft. Gives the last table of indicators, for a sheet that goes on without a header. */
  read(): OpenTable | null {
    let last: OpenTable | null = null;
    for (let at = 0; at < this.lines.length;) {
      if (this.isReadAsSaid(at) || this.isYearHeading(at)) {
        last = this.header.open ?? last;
        at += 1;
        continue;
      }
      const behindColumns = this.isStart(at) ? at : Math.max(this.glossary(at), this.transposed(at));
      if (behindColumns > at) {
        at = behindColumns;
        continue;
      }
      const header = this.startedAt === at ? null : this.ahead.headerAt(at);
      const layout = header ? this.header.enter(header, this.lines[at]) : null;
      if (header && layout) {
        at = this.below(at, header, layout);
        continue;
      }
      const behindOther = this.isStart(at) ? at : this.otherTable(at);
      const next = behindOther > at || this.isStart(at) ? behindOther : this.block(at);
      if (next > at) at = next;
      else {
        this.row(at);
        at += 1;
      }
      last = this.header.open ?? last;
    }
    this.draft.leftOut.push(...headlessRows(this.headless, this.draft, this.facts.name));
    return last;
  }

  /** Enters the year that a heading gives to the table below it; false where there is none. */
  private isYearHeading(at: number): boolean {
    const year = this.years.get(at);
    if (year === undefined) return false;
    noteCells(this.draft, this.lines[at]?.cells ?? [], 'title');
    this.header.enterHeadedYear(year);
    return true;
  }

  /** The position behind a header; behind its rows, too, where it is that of a table of other things. */
  private below(at: number, { next }: HeaderRows, layout: Layout): number {
    if (next === at) this.startedAt = at;
    if (isMatrixHeader(layout)) return this.matrix(layout, next);
    if (layout.isOfIndicators || this.header.objectives) return next;
    const to = this.ahead.endOfRows(next);
    return this.leaveOut(at, to);
  }

  /** Leaves lines out as a table of other things; gives the position after them. */
  private leaveOut(from: number, to: number): number {
    this.draft.leftOut.push(...leftOutLines(this.facts.name, this.lines.slice(from, to), 'other-table'));
    return to;
  }

  /** Leaves out words and their meanings; gives the position after them, or the same where there are none. */
  private glossary(at: number): number {
    const to = glossaryEnd(this.ahead.beforeOffice(at), at, this.labels);
    return to > at ? this.leaveOut(at, to) : to;
  }

  private matrix(layout: Layout, from: number): number {
    const to = endOfMatrix(this.lines, from, (at) => this.ahead.breaksAt(at));
    const rows = this.lines.slice(from, to);
    if (rows.length < 2) return from;
    readMatrixList(rows, layout, this.draft);
    this.header.leave();
    return to;
  }

  /** A block of labels and values; gives the position after it, or the same where there is none. */
  private block(at: number): number {
    if (this.isSection(at)) return at + 1;
    const { labels, header, facts, context } = this;
    const lines = this.ahead.beforeHeading(at);
    const run = pairRun(lines, at, labels, header.table, facts.own, context.isUntitled);
    if (!run) return at;
    if (!isOfLetter(lines, at, run)) this.readPairs(run.pairs);
    this.blockEnd = run.next;
    return run.next;
  }

  /** Indicators beside each other, one a column; gives the position after them, or the same where there are none. */
  private transposed(at: number): number {
    const line = this.lines[at];
    if (!line || this.header.table?.goesOnWith(line)) return at;
    const found = transposedAt(this.ahead.beforeOffice(at), at, this.labels);
    if (!found) return at;
    noteCells(this.draft, found.heads, 'header');
    this.draft.observations.push(...found.observations);
    this.readPairs(found.pairs);
    return found.next;
  }

  private readPairs(pairs: readonly Pair[]): void {
    this.header.enterYearOfTargets(
      pairs.flatMap(({ role, label }) => (role === 'target' ? label.years : [])),
    );
    const hasIndicators = readCards(
      pairs,
      { ...this.facts, year: this.header.year },
      this.context,
      this.draft,
    );
    if (hasIndicators) this.header.leave();
    this.header.objectives = null;
  }

  /** Leaves a table of other things below one of the plan; gives the position after it, or the same where there is none. */
  private otherTable(at: number): number {
    const { lines, labels } = this;
    const { open } = this.header;
    const line = lines[at];
    if (line && headsFiguresOfStructures(line, lines[at + 1], labels)) {
      const to = Math.min(this.ahead.endOfRows(at + 1), at + this.ahead.rowsFrom(at).length);
      this.header.leaveForOthers();
      return this.leaveOut(at, to);
    }
    if (!open || !line) return at;
    const begins = pairsOf(line, labels)?.[0]?.role ?? 'other';
    const isOfPlan = ENTERED.has(begins) || this.header.table?.goesOnWith(line) === true;
    if (isOfPlan && !isHeaderOfOthers(line) && !isRowOfPersons(line, open)) return at;
    const lastRow = lines[at - 1]?.row ?? line.row;
    const place = { lines, at, above: open, lastRow, tableRows: this.facts.tableRows, labels };
    const found = otherTableAt(place);
    const header = found && found.head > at ? this.ahead.headerAt(found.head) : null;
    const head = found && lines[found.head];
    const isOfOthers = !header || isOfMoney(header) || (head && isHeaderOfOthers(head));
    if (!found?.isOther || !isOfOthers) return at;
    const end = this.ahead.endOfRows(header?.next ?? found.head + 1);
    const to = goesOnAt(lines, found.head + 1, end, open);
    this.draft.decisions.push(decisionOn(lines.slice(at, to), 'other-table', found.candidates));
    if (to === end) this.header.leaveForOthers();
    return this.leaveOut(at, to);
  }

  /** Reads a row as the office says; false where it says nothing of it, or where no table is there to take it. */
  private isReadAsSaid(at: number): boolean {
    const line = this.lines[at];
    const said = line && this.facts.said.rows.get(line.row);
    if (!line || !said || (this.isStart(at) && this.startedAt !== at)) return false;
    const isRead =
      this.header.table?.readAs(said.as, line) ??
      (said.as === 'heading' && enterHeading(line.cells, this.context, this.draft));
    if (isRead) this.facts.office.apply(said);
    return isRead;
  }

  /** Whether a table without a header begins at a line, as the office says. */
  private isStart(at: number): boolean {
    return this.facts.said.headers.get(this.lines[at]?.row ?? -1)?.isHeadless === true;
  }

  /** Enters what a line with a weight or an amount in it names for the rows below; false where it names nothing. */
  private isSection(at: number): boolean {
    const slots = this.header.open?.layout.slots ?? null;
    const section = sectionAt(this.lines, at, slots, this.labels);
    if (!section) return false;
    if (section.pairs) this.readPairs(section.pairs);
    enterSection(section, slots ?? [], this.context, this.draft);
    this.blockEnd = at + 1;
    return true;
  }

  /** Enters the part of the body named over some rows; false where none is. */
  private isCentre(at: number): boolean {
    const centre = this.centres.over(at, this.header.table);
    if (!centre) return false;
    this.context.enterCentre({ text: centre.text, cell: centre.cell });
    noteCells(this.draft, [centre.cell], 'responsibilityCentre');
    return true;
  }

  private row(at: number): void {
    const [line, next] = [this.lines[at], this.lines[at + 1]];
    if (!line) return;
    if (this.header.table && this.isStart(at)) {
      this.header.table.read(line);
      this.header.reach(line);
      return;
    }
    const title = this.header.table?.goesOnWith(line) ? null : titleOf(line);
    if (title) {
      this.draft.titles.push(title);
      noteCells(this.draft, line.cells, 'title');
      this.header.enterYear(title.years[0]);
      this.header.leave();
      return;
    }
    if (!this.header.table && (yearLine(line).length > 0 || isYearHeading(this.lines, at))) {
      noteCells(this.draft, line.cells, 'title');
      return;
    }
    const place: CellRef = { sheet: this.facts.name, row: line.row, column: line.cells[0]?.column ?? 0 };
    if (this.isCentre(at)) return;
    const lone = line.cells.length === 1 ? line.cells[0] : undefined;
    const isKind = lone && next && entersKind(lone, this.header.table, this.context);
    if (lone && (isKind || (at === this.blockEnd && this.context.describeBelow(lone)))) {
      noteCells(this.draft, [lone], isKind ? 'type' : 'objectiveDescription');
      return;
    }
    if (lone && isHeadingOfTable(lone, this.lines, at, this.labels)) {
      this.header.leave();
      return;
    }
    const goesOn = this.header.table?.goesOnInText(line) === true;
    const loneAs = lone && !goesOn ? lonePlace(lone, place, next, this.header.table, this.context) : null;
    if (lone && loneAs) {
      if (loneAs !== 'ambiguous') noteCells(this.draft, [lone], loneAs);
      else this.draft.observations.push({ kind: 'ambiguous-cell', cell: lone, text: lone.text });
      return;
    }
    if (!this.header.table && (at === this.blockEnd || beginsRows(this.lines, at)))
      this.header.goOn(line, this.lines.slice(at, this.ahead.endOfRows(at)));
    const { table, objectives } = this.header;
    const isTitle = table?.namesObjectives === true && isTitleOfNext(this.lines, at, this.labels);
    if (table && (isTitle || isSection(this.lines, at, this.labels))) {
      this.header.leave();
      return;
    }
    if (table) {
      if (!this.header.takesAbove(line)) table.read(line);
      this.header.reach(line);
    } else if (objectives) this.header.objectiveRow(line, objectives);
    else this.headless.push(line);
  }
}
