import type { Alignment, Placed } from './align';
import { align } from './align';
import type { CodedReading } from '../lines/coded';
import type { Context } from '../context/context';
import { Dittos } from './ditto';
import { draftIndicator } from '../draftIndicator';
import type { Draft, IndicatorDraft, TableDraft } from '../drafts';
import { separateCells, withWeight } from './fusedCells';
import { TELLING } from './layout';
import type { Layout } from './layout';
import type { Cell, Line } from '../lines/lines';
import { byMission, missionColumns } from '../columns/missionColumns';
import type { Observation } from '../../plan/observation';
import type { RowAs } from '../../plan/correction';
import { enterHeading, withName } from '../office/officeRow';
import { ignoredIn, NO_COLUMNS } from '../office/officeColumns';
import { namesObjective } from '../lines/objectiveTitle';
import type { Column } from '../../plan/plan';
import { notePlaced } from '../placements';
import { ownActuals, planCells } from './planCells';
import { RowFields } from './rowFields';
import { rowObservations } from './rowObservations';
import { looksLikeValue } from '../lines/sample';
import { totalAmong } from './totals';
import { isNote } from '../../lexicon/cells/notes';
import type { Role } from '../../lexicon/labels/roles';

const NAMING: readonly Role[] = ['name', 'description', 'algorithm'];
/** Blank rows after which a row must look like those above to count as one of theirs. */
const LARGEST_GAP = 3;
const LEAST_OF_ROW = 3; // so many cells beside each other are no footnote

/** The cells of a heading: a name and a weight that head the rows below are an objective's. */
const OF_HEADING: Partial<Record<Role, Role>> = { name: 'objective', weight: 'objectiveWeight' };
const asHeading = (placed: readonly Placed[]): readonly Placed[] =>
  placed.map((one) => ({ ...one, role: OF_HEADING[one.role] ?? one.role }));

/** Reads the rows under one header of indicators. */
export class TableRows {
  private last: IndicatorDraft | null = null;
  private nameCell: Cell | null = null;
  /** Whether some row holds what rows of indicators have besides names and values. */
  private tells = false;
  /** Cells of rows that are no indicators: footnotes and signatures, unless the table goes on. */
  private readonly left: Cell[] = [];
  private readonly bare = new Set<number>();
  private lastSeen: number;
  private readonly columns: ReadonlySet<number>;
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
    private readonly isHidden: (row: number) => boolean,
    /** Columns of results that this product wrote beside the table. */
    private readonly ownColumns: ReadonlySet<number>,
    /** Rows that the office leaves out. */
    private readonly passed: ReadonlyMap<number, unknown>,
  ) {
    const { lastRow, slots } = layout;
    const roles = new Set(slots.map(({ role }) => role));
    this.lastSeen = lastRow;
    this.columns = new Set(slots.map(({ column }) => column));
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

  /** Whether a row stands right below the last one given to `read`, in the columns of the header and with something to aim at. */
  goesOnWith({ row, cells }: Line): boolean {
    let last = this.lastSeen;
    while (this.passed.has(last + 1)) last += 1;
    return (
      row === last + 1 &&
      cells.every(({ column }) => this.columns.has(column) || this.ignored.has(column)) &&
      cells.some(
        ({ column, traits }) =>
          this.targetColumns.has(column) && (looksLikeValue(traits) || traits.isMissing),
      )
    );
  }

  /** Reads one row: an indicator, a heading to carry down, a total, noise; anything else is noted as unread. */
  read(line: Line): void {
    this.lastSeen = line.row;
    const cells = this.dittos.resolved(this.ofPlan(line));
    if (cells.every(({ traits }) => traits.isMissing)) return;
    const { alignment, fields } = this.laid(cells);
    const total = totalAmong(cells, fields);
    if (total === 'plain') return;
    const isNamed = fields.has(...this.naming) || this.carriesName(line.row, fields);
    const isForeign = total === 'likely' || (isNamed && this.isForeign(fields));
    if (this.isApart(line.row, fields)) this.leave(cells, fields);
    else if (isForeign) for (const cell of cells) this.unread(cell);
    else if (isNamed && (fields.stands('target') || fields.has('unit', 'type')))
      this.indicators(line, fields, alignment);
    else if (this.isFurtherYear(fields)) this.furtherYear(fields);
    else if (this.heading(line, cells, fields)) notePlaced(this.draft, asHeading(fields.placed));
    else this.leave(cells, fields);
  }

  private laid(cells: readonly Cell[]): { readonly alignment: Alignment; readonly fields: RowFields } {
    const alignment = align(cells, this.layout.slots, this.layout.absent);
    return { alignment, fields: new RowFields(separateCells(alignment.placed, this.layout.slots)) };
  }

  /** Reads a row as what the office says that it is. False where nothing came of it. */
  readAs(as: RowAs, line: Line): boolean {
    this.lastSeen = line.row;
    const cells = this.ofPlan(line);
    const { alignment, fields } = this.laid(cells);
    if (as === 'heading') {
      if (!this.heading(line, cells, fields)) return enterHeading(cells, this.context, this.draft);
      notePlaced(this.draft, asHeading(fields.placed));
      return true;
    }
    const before = this.draft.indicators.length;
    this.last = null;
    this.indicators(line, withName(fields, this.naming, cells), alignment);
    return this.draft.indicators.length > before;
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
    this.context.enterAll(fields.placed);
    const objective =
      this.context.enterObjective(fields.placed, place) ?? this.context.describe(place, fields.placed);
    for (const cell of alignment.unread) this.unread(cell);
    this.draft.observations.push(...rowObservations(fields.placed, alignment, this.layout, this.bare));
    const own = fields.text('name');
    if (own.text !== '') this.nameCell = fields.of('name')?.cell ?? null;
    const name =
      own.text === '' && this.carriesName(row, fields) && this.last ? this.last.indicator.name : own;
    if (own.text === '' && name.text !== '') this.note({ kind: 'carried-down', cell: place, field: 'name' });
    if (
      this.last?.indicator.objective === objective &&
      this.isFurtherYear(fields) &&
      name.text === this.last.indicator.name.text
    ) {
      this.furtherYear(fields);
      return;
    }
    this.last = draftIndicator(fields, name, {
      cell: place,
      table: this.table,
      objective,
      hidden: this.isHidden(row),
      isSure: alignment.isSure,
    });
    notePlaced(this.draft, fields.placed, this.last);
    this.last.actuals = [...this.last.actuals, ...ownActuals(line, this.ownActuals)];
    this.tells ||= fields.has(...TELLING);
    this.draft.indicators.push(this.last);
    this.reach(row);
    for (const cell of this.left) this.unread(cell);
    this.left.length = 0;
  }

  /** A merged or blank name above goes on: the row measures the same thing in another way. */
  private carriesName(row: number, fields: RowFields): boolean {
    if (!this.last || !this.nameCell || !fields.has('target') || fields.has('name')) return false;
    const isCovered = row < this.nameCell.row + this.nameCell.height;
    return isCovered || (!fields.has('description', 'algorithm') && fields.has('unit', 'type'));
  }

  private isFurtherYear(fields: RowFields): boolean {
    const year = fields.years[0];
    if (year === undefined || !this.last || !fields.has('target', 'actual')) return false;
    const name = fields.text('name').text;
    return (
      (name === '' || name === this.last.indicator.name.text) &&
      !this.last.targets.some(({ years }) => years.includes(year))
    );
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

  /** A row that only names a mission, a programme or an objective for the rows below; a lone text beside the columns does not. */
  private heading(line: Line, cells: readonly Cell[], fields: RowFields): boolean {
    const [first, ...others] = cells;
    if (fields.has('target', 'actual', 'unit', 'type')) return false;
    if (first && !this.namesObjectives && namesObjective(first.text)) {
      for (const cell of others) this.unread(cell);
      return (
        this.context.enterObjective([{ role: 'objective', slot: null, cell: first, more: [] }], first) !==
        null
      );
    }
    if (this.headingAmongNames(line, fields)) return true;
    if (fields.has('name')) return false;
    const isBeside = fields.placed.some(({ cell, slot }) => slot?.column !== cell.column);
    if (cells.length === 1 && first && (isBeside || isNote(first.text))) return false;
    const place = { sheet: this.layout.sheet, row: line.row, column: first?.column ?? 0 };
    const entered = this.context.enterAll(fields.placed);
    if (this.context.enterByCode(fields.placed)) return true;
    const objective = this.context.enterObjective(fields.placed, place);
    return entered || objective !== null;
  }

  /** An objective in a column that holds objectives and indicators: "1 | Migliorare i servizi", without a target. */
  private headingAmongNames({ row }: Line, fields: RowFields): boolean {
    const name = fields.of('name');
    const code = fields.of('indicatorCode');
    if (!name || !this.listsObjectives || (code && !/^\d{1,3}[.)]?$/.test(code.cell.text))) return false;
    const placed = withWeight(name);
    const weight = fields.of('weight');
    if (code) placed.push({ ...code, role: 'objectiveCode' });
    if (weight) placed.push({ ...weight, role: 'objectiveWeight' });
    return (
      this.context.enterObjective(placed, { sheet: this.layout.sheet, row, column: name.cell.column }) !==
      null
    );
  }

  /** A row far below the others that lacks all that they have: a list of another kind, with no header of its own. */
  private isApart(row: number, fields: RowFields): boolean {
    if (this.table.lastRow < 0 || row - this.table.lastRow <= LARGEST_GAP) return false;
    return this.isTelling && !fields.has(...TELLING);
  }

  /** Prose where the target stands, and nothing of what the other rows have: signatures, remarks over two cells. */
  private isForeign(fields: RowFields): boolean {
    const valued = (role: Role): boolean => {
      const cell = fields.of(role)?.cell;
      return cell !== undefined && looksLikeValue(cell.traits);
    };
    if (!fields.has('target') || valued('target') || valued('base') || valued('actual')) return false;
    return this.tells && !fields.has(...TELLING);
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

  private unread(cell: Cell): void {
    this.note({ kind: 'unread-cell', cell, text: cell.text });
  }

  private note(observation: Observation): void {
    this.draft.observations.push(observation);
  }
}
