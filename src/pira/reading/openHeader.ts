import { decisionOn } from './decisions';
import { leftOutLines } from './leftOut';
import { isOfIndicators, weighTable } from './tables/tableEvidence';
import { pointsOf } from './weigh';
import { align } from './tables/align';
import type { Ahead } from './tables/ahead';
import { draftColumns } from './columns/columns';
import { settle } from './columns/settle';
import type { Context } from './context/context';
import { continues, GOES_ON, headsValues } from './tables/continuation';
import type { OpenTable } from './tables/continuation';
import type { Draft, TableDraft } from './drafts';
import type { Observation } from '../plan/observation';
import { fold } from '../lexicon/text/fold';
import { namesForeignDocument, namesOtherDocument, namesPlan } from '../lexicon/cells/documents';
import { isPlanTitle } from '../lexicon/cells/planTitle';
import { listsMoney, listsRisks } from './tables/headers/foreignTables';
import { areStacked, headerOf } from './tables/headers/stackedHeaders';
import { headingsOver } from './tables/headingsOver';
import { least, most } from '../extremes';
import type { HeaderRows } from './tables/header';
import type { LabelReader } from './lines/labelReader';
import type { Layout } from './tables/layout';
import { isMoneyList } from './tables/lineKinds';
import type { Cell, Line } from './lines/lines';
import { looksLikeValue } from './lines/sample';
import type { Sample } from './lines/sample';
import { isMatrixHeader } from './tables/matrix/matrixList';
import { NO_COLUMNS } from './office/officeColumns';
import type { OfficeHeader } from './office/sheetOffice';
import { noteCells, notePlaced, noteUnread } from './placements';
import { rowObservations } from './tables/rowObservations';
import type { SheetFacts } from './sheetFacts';
import { tableColumns } from './tables/tableColumns';
import { TableRows } from './tables/tableRows';
import { rolesWith } from '../lexicon/labels/roleProperties';

/** Words for a target only beside the name of what is measured. */
const WEAK = rolesWith('weak-target');

/** The header under which the rows of a region stand: that of a table of indicators, of a list of objectives, or none. */
export class OpenHeader {
  /** The rows of indicators; null where none are read. */
  table: TableRows | null = null;
  /** The columns of a list of objectives; null where none is read. */
  objectives: Layout | null = null;
  /** The header of the table that is being read, and its last row. */
  open: OpenTable | null = null;
  /** The year of the plan that is being read. */
  year: number | null;
  private hasPlan = false;
  /** The header of objectives right above that of their indicators, where rows of both stand below them by turns. */
  private upper: Layout | null = null;
  /** Whether the table that rows without a header may go on with stands on this sheet. */
  private isOfSheet = false;
  /** Whether a heading over the table gave it that year. */
  private isYearHeaded = false;

  constructor(
    private readonly facts: SheetFacts,
    private readonly labels: LabelReader,
    private readonly context: Context,
    private readonly draft: Draft,
    private readonly ahead: Ahead,
    /** The last table of the sheet before, for a sheet without a header. */
    private inherited: OpenTable | null,
  ) {
    this.year = facts.year;
  }

  /** A title of another year begins another plan. */
  enterYear(year: number | undefined): void {
    const isBySaid = (this.facts.said.sheet?.year ?? null) !== null;
    if (year === undefined || year === this.year || isBySaid) return;
    if (this.hasPlan) this.context.reset();
    this.year = year;
    this.isYearHeaded = false;
  }

  /** A heading gives its year to the tables below it: the plan goes on. */
  enterHeadedYear(year: number): void {
    this.leave();
    if ((this.facts.said.sheet?.year ?? null) !== null) return;
    this.year = year;
    this.isYearHeaded = true;
  }

  /** A sheet that names no year itself is of no earlier one than its targets, whatever year the other sheets tell. */
  enterYearOfTargets(years: readonly number[]): void {
    const first = least(years);
    if (this.facts.isYearOfOthers && Number.isFinite(first) && first > (this.year ?? Infinity))
      this.year = first;
  }

  /** What a header announces, or null where it is rather a row of the table above it whose cells read like labels. */
  enter(header: HeaderRows, line: Line | undefined): Layout | null {
    const said = this.ahead.saidOf(header);
    const yearsOfTargets = (): readonly number[] =>
      draftColumns(header).flatMap(({ roles, years }) => (roles.includes('target') ? years : []));
    if (this.facts.isYearOfOthers) this.enterYearOfTargets(yearsOfTargets());
    const sample = this.ahead.sample(header.next, said?.columns);
    const { layout: settled, observations } = settle(header, sample, {
      planYear: this.year,
      isOfPlan: () => this.isUnderPlan(header),
      withinYear: this.facts.withinYear,
      office: said?.columns ?? NO_COLUMNS,
      labels: this.labels,
    });
    const isMatrix = isMatrixHeader(settled);
    const headings = this.headingsOver(settled);
    const isForeign = this.isForeign(settled, headings);
    const isOfMoney = isMoneyList(settled, sample);
    const weighed = weighTable({ ...settled.announced, isMatrix, isOfMoney, isForeign });
    const isRead = settled.isOfIndicators && (!isForeign || isOfIndicators(weighed));
    const layout = { ...settled, isOfIndicators: isRead || (said !== null && !isMatrix) };
    const isEntered = pointsOf(weighed, 'objectives') > 0;
    const announces = layout.isOfIndicators || isEntered || isMatrix;
    if (!announces && line && !said && this.isRow(line, header)) return null;
    const chosen = layout.isOfIndicators
      ? 'indicators'
      : isMatrix
        ? 'matrix'
        : isEntered
          ? 'objectives'
          : 'other-table';
    const { firstRow, lastRow } = header;
    const labelled = [...header.group, ...header.main, ...header.below].map(({ cell }) => cell);
    const cells = labelled.toSorted((a, b) => a.column - b.column);
    const rows = [firstRow, lastRow].map((row) => ({ row, cells }));
    if (header.startRow === null) this.draft.decisions.push(decisionOn(rows, chosen, weighed));
    const above = this.objectives;
    if (announces) this.leave();
    else this.leaveForOthers();
    this.upper = above && layout.isOfIndicators && areStacked(above, layout) ? above : null;
    if (announces) {
      this.inherited = null;
      const isRead = ({ column }: Cell): boolean => said?.columns.get(column)?.as !== 'ignore';
      noteCells(this.draft, [...labelled, ...header.noise].filter(isRead), 'header');
      this.draft.leftOut.push(
        ...header.hints.flatMap((hint) => leftOutLines(this.facts.name, [hint], 'remark')),
      );
    }
    if (layout.isOfIndicators) {
      this.draft.observations.push(...observations);
      this.beginTable(layout, Math.max(0, layout.lastRow), header.startRow, headings, said);
    } else {
      // Columns that may hold targets or not are told where indicators are named beside them.
      const isNaming = layout.slots.some(({ role }) => role === 'name');
      const isTold = ({ kind }: Observation): boolean =>
        isEntered || (isNaming && kind === 'ambiguous-column');
      this.draft.observations.push(...observations.filter(isTold));
      if (isEntered) this.objectives = layout;
      const { ofOthers = 0, roles } = layout.announced;
      if (!isForeign && ofOthers === 0 && !roles.has('account')) this.noteTargets(layout, sample);
    }
    return layout;
  }

  /** Whether a line that reads like a header is a row of the table above: it goes on there, or the rows below it do. */
  private isRow(line: Line, { next }: HeaderRows): boolean {
    const { table, open, labels } = this;
    if (!table || !open || headsValues(line, open, labels)) return false;
    return table.goesOnWith(line) || (table.isRightBelow(line) && continues(this.ahead.rowsFrom(next), open));
  }

  /** Notes columns that are called targets under a header that does not name what they measure. */
  private noteTargets({ slots }: Layout, sample: Sample): void {
    for (const { role, column, header, decision } of slots) {
      const isWeak = decision?.steps.some(({ from }) => WEAK.has(from)) === true;
      if (role === 'target' && !isWeak && header.cell && sample.share(column, looksLikeValue) > 0)
        this.draft.observations.push({ kind: 'ambiguous-column', cell: header.cell, text: header.text });
    }
  }

  private beginTable(
    layout: Layout,
    headerRow: number,
    startRow: number | null,
    headings: readonly string[],
    said: OfficeHeader | null = null,
  ): void {
    const headerRows = Array.from(
      { length: layout.lastRow - layout.firstRow + 1 },
      (_, i) => layout.firstRow + i,
    );
    const isHere = startRow === null;
    const ownCells = (isHere ? headerRows : [headerRow]).flatMap((row) => this.facts.own.get(row) ?? []);
    const table: TableDraft = {
      sheet: this.facts.name,
      headerRow,
      headerFirstRow: isHere ? Math.min(layout.firstRow, headerRow) : headerRow,
      startRow,
      firstRow: -1,
      lastRow: -1,
      columns: tableColumns(layout.slots, ownCells, this.labels.exact),
      scopeYear: this.year,
      isYearHeaded: this.isYearHeaded,
      headings,
      isByOffice: said !== null || this.facts.said.sheet !== null,
      said,
    };
    this.hasPlan = true;
    this.context.leaveKindAbove(layout.firstRow);
    this.open = { layout, lastLine: null };
    this.draft.tables.push(table);
    const ownColumns = new Set(ownCells.map(({ column }) => column));
    const here = { ...layout, sheet: this.facts.name };
    const { isHidden, said: ofSheet } = this.facts;
    this.table = new TableRows(
      here,
      table,
      this.context,
      this.draft,
      this.labels,
      isHidden,
      ownColumns,
      ofSheet.passed,
    );
  }

  /** Whether the first to name a document, from what stands over the table to its sheet, names one without a plan. */
  private isForeign(layout: Layout, headings: readonly string[]): boolean {
    const texts = [...headings, this.facts.name].map(fold);
    const isSaid = this.facts.said.sheet !== null;
    const telling = texts.find((text) => namesPlan(text) || namesOtherDocument(text));
    const isDocument = telling !== undefined && namesForeignDocument(telling);
    return !isSaid && (isDocument || listsRisks(layout) || listsMoney(layout));
  }

  /** Whether a title of the plan, a mission or an objective stands over a header, or the name of the sheet is such a title. */
  private isUnderPlan({ firstRow, main }: HeaderRows): boolean {
    const columns = main.map(({ cell }) => cell.column);
    const over = headingsOver(this.facts.lines, firstRow, least(columns), most(columns));
    const isNamed = [...over, this.facts.name].some((text) => isPlanTitle(fold(text)));
    const { mission, objective } = this.context;
    return isNamed || mission.codeCell !== null || mission.nameCell !== null || objective !== null;
  }

  private headingsOver({ firstRow, slots }: Layout): readonly string[] {
    const columns = slots.map(({ column }) => column);
    return headingsOver(this.facts.lines, firstRow, least(columns), most(columns));
  }

  leave(): void {
    this.table = null;
    this.upper = null;
    this.objectives = null;
    this.open = null;
  }

  /** Leaves the table for one of other things: rows without a header below that may be its next ones. */
  leaveForOthers(): void {
    this.inherited = this.open ?? this.inherited;
    this.isOfSheet ||= this.open !== null;
    this.leave();
  }

  /** The last row that was read under the header. */
  reach(line: Line): void {
    if (this.open) this.open = { ...this.open, lastLine: line };
  }

  /**
   * Reads on under the header of the sheet before, or of this one behind a table of other things, where the rows surely
   * are its next ones, and says so. On one sheet every list may have the same units: their limits or numbers go on, too.
   */
  goOn(line: Line, rows: readonly Line[]): void {
    const { inherited } = this;
    if (!inherited || !continues(rows, inherited, this.isOfSheet ? GOES_ON : null)) return;
    const [cell] = line.cells;
    if (cell) this.draft.observations.push({ kind: 'continued-table', cell, text: cell.text });
    const { layout } = inherited;
    this.beginTable(layout, Math.max(0, line.row - 1), line.row, this.headingsOver(layout));
  }

  /** Reads a row of the objectives' own header above, or notes one that may be of either; false for others. */
  takesAbove(line: Line): boolean {
    const { upper, open } = this;
    const as = upper && open ? headerOf(line, upper, open.layout) : 'lower';
    if (as === 'lower' || !upper) return false;
    if (as === 'upper') this.objectiveRow(line, upper);
    else noteUnread(this.draft, line.cells);
    return true;
  }

  /** Reads a row of a list of objectives. */
  objectiveRow(line: Line, layout: Layout): void {
    const place = { sheet: this.facts.name, row: line.row, column: line.cells[0]?.column ?? 0 };
    const alignment = align(line.cells, layout);
    const { placed, unread } = alignment;
    const isProse = placed.length < 2 && layout.slots.length > 2;
    if (isProse) return;
    this.context.enterAll(placed);
    const objective = this.context.enterObjective(placed, place);
    notePlaced(this.draft, placed);
    if (!objective) return;
    this.draft.observations.push(...rowObservations(placed, alignment, layout, new Set()));
    noteUnread(this.draft, unread);
  }
}
