import type { Alignment } from './align';
import { align } from './align';
import type { CodedReading } from '../lines/coded';
import type { Context } from '../context/context';
import { Dittos } from './ditto';
import { CarriedName } from './carriedName';
import { decisionOn } from '../decisions';
import { draftIndicator } from '../draftIndicator';
import type { Draft, IndicatorDraft, TableDraft } from '../drafts';
import { separateCells } from './fusedCells';
import { TELLING } from './layout';
import type { Layout } from './layout';
import type { Cell, Line } from '../lines/lines';
import { byMission, missionColumns } from '../columns/missionColumns';
import type { Observation } from '../../plan/observation';
import type { RowAs } from '../../plan/correction';
import { enterHeading, withFurtherRow, withName } from '../office/officeRow';
import { asHeading, describeHeading, enterRow, measures } from './rowHeadings';
import { ignoredIn, NO_COLUMNS } from '../office/officeColumns';
import { namesObjective } from '../lines/objectiveTitle';
import type { RowChoice } from '../../plan/decision';
import type { Column } from '../../plan/plan';
import { leftOutLines } from '../leftOut';
import { notePlaced } from '../placements';
import { latestIn } from './otherValues';
import { ownActuals, planCells } from './planCells';
import { asRowLabelSays } from '../columns/rowLabels';
import type { LabelReader } from '../lines/labelReader';
import { RowFields } from './rowFields';
import { rowObservations } from './rowObservations';
import { chosenRow, isFurtherYear, weighRow } from './rowEvidence';
import { looksLikeValue } from '../lines/sample';
import type { Role } from '../../lexicon/labels/roles';

const NAMING: readonly Role[] = ['name', 'description', 'algorithm'];
/** Fields whose text may go on in the rows below. */
const LINES_OF_TEXT: readonly Role[] = ['algorithm', 'description', 'notes', 'source', 'rowLabel'];
const LEAST_OF_ROW = 3; // so many cells beside each other are no footnote

/** Reads the rows under one header of indicators. */
export class TableRows {
  /** The last indicator that was read. */
  last: IndicatorDraft | null = null;
  private lastFields: RowFields | null = null;
  private readonly names = new CarriedName();
  private tells = false; // some row holds what rows of indicators have besides names and values
  /** Cells of rows that are no indicators: footnotes and signatures, unless the table goes on. */
  private readonly left: Cell[] = [];
  private readonly bare = new Set<number>();
  private lastSeen: number;
  /** Whether a blank row stands between the last indicator and the row that is read. */
  isBehindGap = false;
  /** Where the targets stand. */
  readonly targetColumns: ReadonlySet<number>;
  /** Whether the header has a column for the objectives. */
  readonly namesObjectives: boolean;
  /** Whether the names of the indicators stand in a column of objectives and indicators, row by row. */
  readonly listsObjectives: boolean;
  /** The fields of which a row needs one: where the header has none for indicators, the objective is measured itself. */
  private readonly naming: readonly Role[];
  /** Whether the header announces more of an indicator than its name and its values. */
  private readonly isTelling: boolean;
  private readonly dittos: Dittos;
  /** The missions whose targets the columns hold, where missions are columns. */
  private readonly missions: ReadonlyMap<number, CodedReading>;
  /** Columns that the office leaves out. */
  private readonly ignored: ReadonlySet<number>;
  /** Columns that this product wrote for actual values. */
  private readonly ownActuals: readonly Column[];

  constructor(
    private readonly layout: Layout,
    private readonly table: TableDraft,
    private readonly context: Context,
    private readonly draft: Draft,
    private readonly labels: LabelReader,
    private readonly isHidden: (row: number) => boolean,
    /** Columns of results that this product wrote beside the table. */
    private readonly ownColumns: ReadonlySet<number>,
    /** Rows that the office leaves out. */
    private readonly passed: ReadonlyMap<number, unknown>,
  ) {
    const { lastRow, slots } = layout;
    const roles = new Set(slots.map(({ role }) => role));
    this.lastSeen = lastRow;
    this.targetColumns = new Set(slots.filter(({ role }) => role === 'target').map(({ column }) => column));
    this.namesObjectives = roles.has('objective');
    this.listsObjectives = slots.some(({ role, also }) => role === 'name' && also?.includes('objective'));
    this.naming = NAMING.some((role) => roles.has(role)) ? NAMING : ['objective'];
    this.isTelling = TELLING.some((role) => roles.has(role));
    this.missions = missionColumns(layout);
    this.dittos = new Dittos(slots);
    this.ignored = ignoredIn(table.said?.columns ?? NO_COLUMNS);
    this.ownActuals = table.columns.filter(({ own, field }) => own && field === 'actual');
  }

  /** Whether a row stands right below the last one given to `read`, in the columns of the header. */
  isRightBelow({ row, cells }: Line): boolean {
    const { slots } = this.layout;
    let last = this.lastSeen;
    while (this.passed.has(last + 1)) last += 1;
    const [first, end] = [slots[0]?.column ?? 0, slots.at(-1)?.column ?? 0];
    return row === last + 1 && cells.every(({ column }) => column >= first && column <= end);
  }

  goesOnWith(line: Line): boolean {
    return (
      this.isRightBelow(line) &&
      line.cells.some(
        ({ column, traits }) =>
          this.targetColumns.has(column) && (looksLikeValue(traits) || traits.isMissing),
      )
    );
  }

  /** Reads one row: an indicator, a heading to carry down, a total, noise; anything else is noted as unread. */
  read(line: Line): void {
    this.isBehindGap ||= this.last !== null && line.row > this.lastSeen + 1;
    this.lastSeen = line.row;
    const cells = this.dittos.resolved(this.ofPlan(line));
    if (cells.every(({ traits }) => traits.isMissing)) return;
    const { alignment, fields } = this.laid(cells);
    const isNamed = fields.has(...this.naming) || this.names.isCarried(fields);
    const { last, lastFields, tells, isTelling, table, draft } = this;
    const isLabelled = Boolean(cells[0]?.label(this.labels) ?? cells[0]?.inline(this.labels));
    const [latest, hasTargets] = [latestIn(draft, table), this.targetColumns.size > 0];
    const above = { last, lastFields, tells, isTelling, lastRow: table.lastRow, hasTargets, latest };
    const goesOn = this.goesOnInText(line);
    const candidates = weighRow({ row: line.row, cells, fields, isNamed, goesOn, isLabelled, above });
    const chosen = this.take(chosenRow(candidates), line, cells, fields, alignment);
    draft.decisions.push(decisionOn([line], chosen, candidates, 'row'));
  }

  /** Reads a row as what it was taken for; gives what came of it. */
  private take(
    as: RowChoice,
    line: Line,
    cells: readonly Cell[],
    fields: RowFields,
    alignment: Alignment,
  ): RowChoice {
    if (as === 'indicator') this.indicators(line, fields, alignment);
    else if (as === 'further-year') this.furtherYear(fields);
    else if (as === 'goes-on') this.continueWith(line.row, fields);
    else if (as === 'remark') this.draft.leftOut.push(...leftOutLines(this.layout.sheet, [line], 'remark'));
    else if (as === 'unlike') for (const cell of cells) this.unread(cell);
    else if (as === 'heading' && this.heading(cells, fields))
      notePlaced(this.draft, asHeading(fields.placed));
    else if (as !== 'total') {
      this.leave(cells, fields);
      return 'note';
    }
    return as;
  }

  /** Enters what a row names for the rows below it; the cells beside a heading are noted. */
  private heading(cells: readonly Cell[], fields: RowFields): boolean {
    if (!this.namesObjectives) this.context.kind = null;
    const isEntered = enterRow(cells, fields, this.context, this);
    if (!this.namesObjectives && namesObjective(cells[0]?.text ?? '') && !measures(fields))
      for (const cell of describeHeading(cells, fields, this.context)) this.unread(cell);
    return isEntered;
  }

  private laid(cells: readonly Cell[]): { readonly alignment: Alignment; readonly fields: RowFields } {
    const alignment = align(cells, this.layout);
    const placed = separateCells(alignment.placed, this.layout.slots);
    return { alignment, fields: new RowFields(asRowLabelSays(placed, this.labels)) };
  }

  /** Reads a row as what the office says that it is. False where nothing came of it. */
  readAs(as: RowAs, line: Line): boolean {
    this.lastSeen = line.row;
    const cells = this.ofPlan(line);
    const { alignment, fields } = this.laid(cells);
    if (as === 'heading') {
      if (!this.heading(cells, fields)) return enterHeading(cells, this.context, this.draft);
      notePlaced(this.draft, asHeading(fields.placed));
      return true;
    }
    if (as === 'continues') return this.continueWith(line.row, fields);
    const before = this.draft.indicators.length;
    this.last = null;
    this.indicators(line, withName(fields, this.naming, cells), alignment);
    return this.draft.indicators.length > before;
  }

  /** Whether a text alone goes on with the one of its column in the row above: an algorithm over lines, a name cut in two. */
  goesOnInText({ row, cells }: Line): boolean {
    const [cell, ...others] = cells;
    const slot = this.layout.slots.find(({ column }) => column === cell?.column);
    const { last, lastFields } = this;
    if (!cell || !slot || !last || !lastFields || others.length > 0 || row !== this.table.lastRow + 1)
      return false;
    if (typeof cell.value !== 'string' || looksLikeValue(cell.traits) || !lastFields.has(slot.role))
      return false;
    if (slot.role === 'name')
      return /^\p{Ll}/u.test(cell.text) && !/[.:;]$/u.test(lastFields.text('name').text);
    return LINES_OF_TEXT.includes(slot.role);
  }

  /** Adds the cells of a row to the indicator above. */
  private continueWith(row: number, fields: RowFields): boolean {
    if (!this.last || !this.lastFields) return false;
    this.lastFields = fields.has('rowLabel')
      ? this.lastFields.with(fields)
      : this.lastFields.joined(fields.placed);
    this.last = withFurtherRow(this.draft, this.last, this.lastFields);
    notePlaced(this.draft, fields.placed, this.last);
    this.reach(row);
    return true;
  }

  private ofPlan(line: Line): readonly Cell[] {
    const isNone = (column: number): boolean => this.ownColumns.has(column) || this.ignored.has(column);
    return planCells(line, isNone, (cell) => this.note({ kind: 'noise', cell, text: cell.text }));
  }

  /** The indicator of a row, or one for each mission whose column holds a target of it. */
  private indicators(line: Line, fields: RowFields, alignment: Alignment): void {
    const ofMissions = byMission(fields.placed, this.missions);
    if (ofMissions.length === 0) this.indicator(line, fields, alignment);
    for (const { mission, placed } of ofMissions) {
      this.context.enterMission(mission);
      this.indicator(line, new RowFields(placed), alignment);
    }
  }

  private indicator(line: Line, fields: RowFields, alignment: Alignment): void {
    const { row } = line;
    const place = alignment.placed[0]?.cell ?? { sheet: this.layout.sheet, row, column: 0 };
    const named = this.context.enterRow(fields.placed);
    const objective =
      this.context.enterObjective(fields.placed, place) ?? this.context.describe(place, fields.placed);
    const above = this.last?.indicator.objective === objective ? this.last.indicator : objective;
    const centre = named ?? above.responsibilityCentre;
    if (objective.responsibilityCentre.text === '') objective.responsibilityCentre = centre;
    for (const cell of alignment.unread) this.unread(cell);
    this.draft.observations.push(...rowObservations(fields.placed, alignment, this.layout, this.bare));
    const { name, whole } = this.names.of(fields);
    if (whole.text !== '' && !fields.has('name'))
      this.note({ kind: 'carried-down', cell: place, field: 'name' });
    if (
      this.last?.indicator.objective === objective &&
      isFurtherYear(fields, this.last) &&
      name.text === this.last.indicator.name.text
    ) {
      this.furtherYear(fields);
      return;
    }
    this.last = draftIndicator(fields, name, {
      cell: place,
      table: this.table,
      objective,
      centre,
      kind: this.context.kind?.type,
      partOf: fields.has('partName') ? whole.text : null,
      hidden: this.isHidden(row),
      isSure: alignment.isSure,
    });
    this.lastFields = fields;
    notePlaced(this.draft, fields.placed, this.last);
    this.last.actuals = [...this.last.actuals, ...ownActuals(line, this.ownActuals)];
    this.tells ||= fields.has(...TELLING);
    this.draft.indicators.push(this.last);
    this.reach(row);
    this.isBehindGap = false;
    for (const cell of this.left) this.unread(cell);
    this.left.length = 0;
  }

  private furtherYear(fields: RowFields): void {
    notePlaced(this.draft, fields.placed, this.last);
    if (this.last) {
      this.last.targets = [...this.last.targets, ...fields.values('target')];
      this.last.actuals = [...this.last.actuals, ...fields.values('actual')];
    }
    const row = fields.placed[0]?.cell.row;
    if (row !== undefined) this.reach(row);
  }

  /** Cells that went nowhere: noted at once where they hold a value, else where the table goes on below them. */
  private leave(cells: readonly Cell[], fields: RowFields): void {
    const isLoneText = cells.length === 1 && cells.every(({ traits }) => !looksLikeValue(traits));
    const isRow =
      cells.length >= LEAST_OF_ROW || (!isLoneText && fields.has('target', 'actual', 'unit', 'type'));
    if (isRow) for (const cell of cells) this.unread(cell);
    else this.left.push(...cells);
  }

  private reach(row: number): void {
    if (this.table.firstRow < 0) this.table.firstRow = row;
    this.table.lastRow = Math.max(this.table.lastRow, row);
  }

  private readonly unread = (cell: Cell) => this.note({ kind: 'unread-cell', cell, text: cell.text });
  private readonly note = (observation: Observation) => void this.draft.observations.push(observation);
}
