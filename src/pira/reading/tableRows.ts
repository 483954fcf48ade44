import type { Alignment, Placed } from './align';
import { align } from './align';
import type { Context } from './context';
import { NO_FIELD, amountOf, fieldOf } from './drafts';
import type { Draft, IndicatorDraft, TableDraft, ValueDraft } from './drafts';
import { separateCells } from './fusedCells';
import type { Layout } from './layout';
import { refOf } from './lines';
import type { Cell, Line } from './lines';
import type { Field } from '../plan';
import type { Observation } from './observation';
import type { Role } from './words/roles';

const TOTAL = /^(?:sub)?total[ei]\b|^tot\.?(?:\s|$)|^somma\b/i;
const PLAIN_TOTAL =
  /^(?:sub)?total[ei](?:\s+(?:generale|complessivo|parziale|pes[oi]|missione|programma|obiettiv[oi]|risorse|punti|punteggio|indicatori|\d+|[-–:.]))*\s*[\d-]*$/i;

/** A row's cells by field. */
class Fields {
  constructor(readonly placed: readonly Placed[]) {}

  of(role: Role): Placed | undefined {
    return this.placed.find((one) => one.role === role && !one.cell.traits.isMissing);
  }

  text(role: Role): Field {
    const one = this.of(role);
    return one ? fieldOf([one.cell, ...one.more]) : NO_FIELD;
  }

  values(role: Role, years: readonly number[]): ValueDraft[] {
    return this.placed
      .filter((one) => one.role === role)
      .map(({ cell, slot }) => ({
        cell,
        years: slot && slot.years.length > 0 ? slot.years : years,
        ordinal: slot?.ordinal ?? null,
        header: slot?.header.text ?? '',
      }));
  }

  has(...roles: Role[]): boolean {
    return roles.some((role) => this.of(role) !== undefined);
  }
}

/** Reads the rows under one header of indicators. */
export class TableRows {
  private last: IndicatorDraft | null = null;
  private nameCell: Cell | null = null;
  private readonly bare = new Set<number>();

  constructor(
    private readonly layout: Layout,
    private readonly table: TableDraft,
    private readonly context: Context,
    private readonly draft: Draft,
    private readonly isHidden: (row: number) => boolean,
  ) {}

  /** Reads one row: an indicator, a heading to carry down, a total, noise; anything else is noted as unread. */
  read(line: Line): void {
    const noise = line.cells.filter(({ traits }) => traits.isNoise);
    for (const cell of noise) this.note({ kind: 'noise', cell: refOf(cell), text: cell.text });
    const cells = line.cells.filter(({ traits }) => !traits.isNoise);
    if (cells.every(({ traits }) => traits.isMissing)) return;
    const alignment = align(cells, this.layout.slots, this.layout.absent);
    const fields = new Fields(separateCells(alignment.placed, this.layout.slots));
    if (isTotal(cells, fields)) return;
    const isNamed = fields.has('name', 'description', 'algorithm') || this.carriesName(line.row, fields);
    if (isNamed && fields.has('target', 'unit', 'type')) this.indicator(line.row, fields, alignment);
    else if (this.isFurtherYear(fields)) this.furtherYear(fields);
    else if (!this.heading(line, cells, fields)) for (const cell of cells) this.unread(cell);
  }

  private indicator(row: number, fields: Fields, alignment: Alignment): void {
    const place = { sheet: this.layout.sheet, row, column: alignment.placed[0]?.cell.column ?? 0 };
    this.context.enterAll(fields.placed);
    const objective = this.context.enterObjective(fields.placed, place) ?? this.context.objectiveOf(place);
    this.context.describe(objective, fields.placed);
    this.observe(fields.placed, alignment);
    const own = fields.text('name');
    if (own.text !== '') this.nameCell = fields.of('name')?.cell ?? null;
    const name = own.text === '' && this.carriesName(row, fields) && this.last ? this.last.name : own;
    if (this.last && this.isFurtherYear(fields) && name.text === this.last.name.text) {
      this.furtherYear(fields);
      return;
    }
    const years = yearsOf(fields);
    const weight = fields.of('weight');
    const value = (role: Role): ValueDraft[] => (alignment.isSure ? fields.values(role, years) : []);
    this.last = {
      row: fields.of('target')?.cell.row ?? row,
      sheet: this.layout.sheet,
      objective,
      hidden: this.isHidden(row),
      table: this.table,
      code: fields.text('indicatorCode'),
      name,
      description: fields.text('description'),
      algorithm: fields.text('algorithm'),
      type: fields.text('type'),
      unit: fields.text('unit'),
      source: fields.text('source'),
      weight: fields.text('weight'),
      weightValue: weight ? amountOf(weight.cell.value, weight.cell.text) : null,
      targets: value('target'),
      actuals: value('actual'),
      bases: value('base'),
      notes: fields.text('notes'),
      ownStatus: fields.text('status'),
      ownAchievement: fields.text('achievement'),
    };
    this.draft.indicators.push(this.last);
    this.reach(row);
  }

  /** A merged or blank name above goes on: the row measures the same thing in another way. */
  private carriesName(row: number, fields: Fields): boolean {
    if (!this.last || !this.nameCell || !fields.has('target') || fields.has('name')) return false;
    const isCovered = row < this.nameCell.row + this.nameCell.height;
    return isCovered || (!fields.has('description', 'algorithm') && fields.has('unit', 'type'));
  }

  private isFurtherYear(fields: Fields): boolean {
    const year = yearsOf(fields)[0];
    if (year === undefined || !this.last || !fields.has('target', 'actual')) return false;
    const name = fields.text('name').text;
    return (
      (name === '' || name === this.last.name.text) &&
      !this.last.targets.some(({ years }) => years.includes(year))
    );
  }

  private furtherYear(fields: Fields): void {
    const years = yearsOf(fields);
    this.last?.targets.push(...fields.values('target', years));
    this.last?.actuals.push(...fields.values('actual', years));
    const row = fields.placed[0]?.cell.row;
    if (row !== undefined) this.reach(row);
  }

  /** A row that only names a mission, a programme or an objective for the rows below. */
  private heading(line: Line, cells: readonly Cell[], fields: Fields): boolean {
    if (fields.has('target', 'actual', 'unit', 'type', 'name')) return false;
    const place = { sheet: this.layout.sheet, row: line.row, column: cells[0]?.column ?? 0 };
    const entered = this.context.enterAll(fields.placed);
    const objective = this.context.enterObjective(fields.placed, place);
    return entered || objective !== null;
  }

  private observe(placed: readonly Placed[], alignment: Alignment): void {
    for (const cell of alignment.unread) this.unread(cell);
    for (const { role, slot, cell, more } of placed) {
      const place = refOf(cell);
      const isPart = !alignment.placed.some((other) => other.cell === cell);
      if (isPart && !slot) this.note({ kind: 'fused-cell', cell: place, text: cell.text, field: role });
      else if (!slot) this.missingHeader(cell, role);
      else if (slot.column !== cell.column)
        this.note({ kind: 'shifted-cell', cell: place, text: cell.text, field: role });
      for (const part of more) this.note({ kind: 'split-cell', cell: refOf(part), text: part.text, field: role });
      if (!alignment.isSure && (role === 'target' || role === 'actual'))
        this.note({ kind: 'ambiguous-cell', cell: place, text: cell.text });
    }
  }

  private missingHeader(cell: Cell, role: Role): void {
    if (this.bare.has(cell.column)) return;
    this.bare.add(cell.column);
    this.note({
      kind: 'missing-header',
      cell: { sheet: cell.sheet, row: this.layout.lastRow, column: cell.column },
      field: role,
    });
  }

  private reach(row: number): void {
    if (this.table.firstRow < 0) this.table.firstRow = row;
    this.table.lastRow = Math.max(this.table.lastRow, row);
  }

  private unread(cell: Cell): void {
    this.note({ kind: 'unread-cell', cell: refOf(cell), text: cell.text });
  }

  private note(observation: Observation): void {
    this.draft.observations.push(observation);
  }
}

function yearsOf(fields: Fields): readonly number[] {
  const year = fields.of('year')?.cell;
  if (!year) return [];
  const number = Number(year.text.replace(/\D/g, ''));
  return year.traits.isYear ? [number] : [];
}

/** A row of totals: it says so, and measures nothing of its own. */
function isTotal(cells: readonly Cell[], fields: Fields): boolean {
  const first = cells.find(({ traits }) => !traits.isNumeric && !traits.isCode);
  if (!first || !TOTAL.test(first.text)) return false;
  if (PLAIN_TOTAL.test(first.text)) return true;
  return !fields.has('unit', 'type', 'source', 'description') && fields.of('target')?.cell.traits.sign !== 'operator';
}
