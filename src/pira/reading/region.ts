import type { CellRef } from '../address';
import { align } from './align';
import { readCards } from './cards';
import type { Context } from './context';
import type { Draft, TableDraft } from './drafts';
import { headerAt } from './header';
import type { HeaderRows } from './header';
import type { LabelReader } from './labelReader';
import type { Layout } from './layout';
import type { Cell, Line } from './lines';
import { lonePlace } from './loneCell';
import { pairRun } from './pairRun';
import { pairsOf } from './pairs';
import { isMatrixHeader, readMatrixList } from './matrixList';
import { looksLikeValue, sampleOf } from './sample';
import type { Sample } from './sample';
import { settle } from './settle';
import { tableColumns } from './tableColumns';
import { TableRows } from './tableRows';
import { titleOf } from './title';
import { rolesWith } from '../lexicon/labels/roleProperties';
import type { Role } from '../lexicon/labels/roles';

/** Whether a row stands faultlessly under a header of another sheet, with a name and a target. */
function fitsUnder({ cells }: Line, { slots }: Layout): boolean {
  const { placed, unread } = align(cells, slots, []);
  const has = (...wanted: Role[]): boolean =>
    placed.some(({ role, cell, slot }) => wanted.includes(role) && slot?.column === cell.column);
  return (
    unread.length === 0 &&
    has('name', 'description') &&
    has('target') &&
    has('unit', 'type', 'source', 'objective')
  );
}

/** What the reader of a part of a sheet must know of the sheet. */
export interface SheetFacts {
  readonly name: string;
  readonly isHidden: (row: number) => boolean;
  /** The year that the sheet speaks of, as far as titles and names tell it. */
  readonly year: number | null;
  /** Header cells that this product wrote, by row. */
  readonly own: ReadonlyMap<number, readonly Cell[]>;
}

const SAMPLED_LINES = 40;
const CONTEXT = rolesWith('context');

const ENTERED = rolesWith('coded');

/** Reads a run of lines from top to bottom: headers with their rows, blocks of labels and values, titles. */
export class Region {
  private table: TableRows | null = null;
  private objectives: Layout | null = null;
  /** The header of the sheet before, for a sheet that has none. */
  private inherited: Layout | null = null;
  private year: number | null;
  private hasPlan = false;

  constructor(
    private readonly lines: readonly Line[],
    private readonly facts: SheetFacts,
    private readonly labels: LabelReader,
    private readonly context: Context,
    private readonly draft: Draft,
  ) {
    this.year = facts.year;
  }

  /** Reads all lines into the draft. Gives the last header of indicators, for a sheet that goes on without one. */
  read(inherited: Layout | null = null): Layout | null {
    let last: Layout | null = null;
    this.inherited = inherited;
    for (let at = 0; at < this.lines.length;) {
      const header = headerAt(this.lines, at, this.labels);
      const layout = header ? this.header(header, this.lines[at]) : null;
      if (header && layout) {
        if (layout.isOfIndicators) last = layout;
        at = isMatrixHeader(layout) ? this.matrix(layout, header.next) : header.next;
        continue;
      }
      const next = this.block(at);
      if (next > at) at = next;
      else {
        const line = this.lines[at];
        if (line) this.row(line, this.lines[at + 1]);
        at += 1;
      }
    }
    return last;
  }

  /** A title of another year begins another plan. */
  private enterYear(year: number | undefined): void {
    if (year === undefined || year === this.year) return;
    if (this.hasPlan) this.context.reset();
    this.year = year;
  }

  /** What a header announces, or null where it is rather a row of the table above it whose cells read like labels. */
  private header(header: HeaderRows, line: Line | undefined): Layout | null {
    const sample = this.sample(header.next);
    const { layout, observations } = settle(header, sample, this.year);
    const isEntered = layout.slots.some(({ role }) => ENTERED.has(role));
    const announces = layout.isOfIndicators || isEntered || isMatrixHeader(layout);
    if (!announces && line && this.table?.goesOnWith(line)) return null;
    this.leave();
    if (layout.isOfIndicators) {
      this.draft.observations.push(...observations);
      this.beginTable(layout, layout.lastRow);
    } else {
      if (isEntered) this.draft.observations.push(...observations);
      if (isEntered) this.objectives = layout;
      this.noteTargets(layout, sample);
    }
    return layout;
  }

  /** Notes columns that are called targets under a header that does not name what they measure. */
  private noteTargets({ slots }: Layout, sample: Sample): void {
    for (const { role, column, header } of slots)
      if (role === 'target' && header.cell && sample.share(column, looksLikeValue) > 0)
        this.draft.observations.push({ kind: 'ambiguous-column', cell: header.cell, text: header.text });
  }

  private beginTable(layout: Layout, headerRow: number): void {
    const headerRows = Array.from(
      { length: layout.lastRow - layout.firstRow + 1 },
      (_, i) => layout.firstRow + i,
    );
    const isHere = layout.sheet === this.facts.name;
    const ownCells = isHere ? headerRows.flatMap((row) => this.facts.own.get(row) ?? []) : [];
    const table: TableDraft = {
      sheet: this.facts.name,
      headerRow,
      firstRow: -1,
      lastRow: -1,
      columns: tableColumns(layout.slots, ownCells, this.labels.exact),
      scopeYear: this.year,
    };
    this.hasPlan = true;
    this.draft.tables.push(table);
    const ownColumns = new Set(ownCells.map(({ column }) => column));
    const here = { ...layout, sheet: this.facts.name };
    this.table = new TableRows(here, table, this.context, this.draft, this.facts.isHidden, ownColumns);
  }

  private leave(): void {
    this.table = null;
    this.objectives = null;
  }

  /** The look of the rows below a header, up to the next header or block. */
  private sample(from: number): Sample {
    let to = from;
    while (to < from + SAMPLED_LINES && to < this.lines.length && !this.breaksAt(to)) to += 1;
    return sampleOf(this.lines.slice(from, to));
  }

  private breaksAt(at: number): boolean {
    const line = this.lines[at];
    if (!line || headerAt(this.lines, at, this.labels)) return true;
    const role = pairsOf(line, this.labels)?.[0]?.role;
    return role !== undefined && CONTEXT.has(role);
  }

  private matrix(layout: Layout, from: number): number {
    let to = from;
    while (to < this.lines.length && !this.breaksAt(to)) to += 1;
    const rows = this.lines.slice(from, to);
    if (rows.length < 2) return from;
    readMatrixList(rows, layout, this.draft);
    this.leave();
    return to;
  }

  /** A block of labels and values; gives the position after it, or the same where there is none. */
  private block(at: number): number {
    const run = pairRun(this.lines, at, this.labels, this.table, this.facts.own, this.context.isUntitled);
    if (!run) return at;
    const hasIndicators = readCards(run.pairs, { ...this.facts, year: this.year }, this.context, this.draft);
    if (hasIndicators) this.leave();
    this.objectives = null;
    return run.next;
  }

  private row(line: Line, next: Line | undefined): void {
    const title = this.table?.goesOnWith(line) ? null : titleOf(line);
    if (title) {
      this.draft.titles.push(title);
      this.enterYear(title.years[0]);
      this.leave();
      return;
    }
    const place: CellRef = { sheet: this.facts.name, row: line.row, column: line.cells[0]?.column ?? 0 };
    const lone = line.cells.length === 1 ? line.cells[0] : undefined;
    if (lone && lonePlace(lone, place, next, this.table, this.context)) return;
    if (!this.table && this.inherited && fitsUnder(line, this.inherited))
      this.beginTable(this.inherited, Math.max(0, line.row - 1));
    if (this.table) this.table.read(line);
    else if (this.objectives) this.objectiveRow(line, this.objectives, place);
  }

  private objectiveRow(line: Line, layout: Layout, place: CellRef): void {
    const { placed, unread } = align(line.cells, layout.slots, layout.absent);
    const isProse = placed.length < 2 && layout.slots.length > 2;
    if (isProse) return;
    this.context.enterAll(placed);
    if (!this.context.enterObjective(placed, place)) return;
    for (const { role, slot, cell, more } of placed) {
      if (!slot)
        this.draft.observations.push({
          kind: 'missing-header',
          cell: { sheet: cell.sheet, row: layout.lastRow, column: cell.column },
          field: role,
        });
      else if (slot.column !== cell.column)
        this.draft.observations.push({
          kind: 'shifted-cell',
          cell,
          text: cell.text,
          field: role,
        });
      for (const part of more)
        this.draft.observations.push({ kind: 'split-cell', cell: part, text: part.text, field: role });
    }
    for (const cell of unread) this.draft.observations.push({ kind: 'unread-cell', cell, text: cell.text });
  }
}
