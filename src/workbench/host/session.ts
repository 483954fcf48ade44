import { type Area, areaAddress } from '../../pira/sheet/address';
import type { Book } from '../book/book';
import type { BookSheet } from '../book/bookSheet';
import { HostError } from './dispatch/hostError';
import type { HostObject } from './dispatch/hostObject';
import { type EditedArea, type Engine, NO_ENGINE } from './engine';
import { Events, WORKSHEET_EVENTS } from './events';

/** Ways in which some Excel was reported to be less obliging than its documents say; tests switch them on. */
export const QUIRKS = [
  /** Conditional formats over the same cells as another can neither be asked about nor deleted (office-js 6827, 5222). */
  'rules-sharing-cells-fail',
  /** Nothing is said of what people change (office-js 3888, 4066). */
  'changes-are-silent',
  /** A table takes in what is written right of it or below (office-js-docs 2040). */
  'tables-grow',
  /** Page set-up and frozen panes are refused (office-js 2196, 2014). */
  'page-setup-fails',
] as const;

export type Quirk = (typeof QUIRKS)[number];

const NO_QUIRKS: ReadonlySet<Quirk> = new Set();

export interface SessionOptions {
  readonly engine: Engine;
  /** BCP 47 tag of the language in which `text` is shown. */
  readonly locale: string;
  /** The workbook is open for reading only: every write answers AccessDenied. */
  readonly readOnly: boolean;
  readonly fileName: string;
  readonly quirks: ReadonlySet<Quirk>;
}

/** Who makes an edit: the add-in, the person at this Excel, or a co-author somewhere else. */
export type Author = 'addin' | 'person' | 'coauthor';

/** An area of a sheet in a session: what stands behind a Range. */
export interface RangeSubject {
  readonly session: Session;
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** How classes that lead to each other find each other without knowing each other's files. */
export interface ObjectModel {
  range(subject: RangeSubject): HostObject;
  /** What stands behind a Range passed as an argument; undefined for any other object. */
  rangeSubject(object: HostObject): RangeSubject | undefined;
  worksheet(session: Session, sheet: BookSheet): HostObject;
  /** What stands behind a Worksheet passed as an argument; undefined for any other object. */
  sheetOfWorksheet(object: HostObject): BookSheet | undefined;
}

let sessions = 0;

/** One workbook open in the host: what all objects of the model share. */
export class Session {
  readonly events = new Events();
  readonly locale: string;
  readonly readOnly: boolean;
  readonly fileName: string;
  readonly quirks: ReadonlySet<Quirk>;
  /** Workbooks that the add-in asked to open in windows of their own: base64, or null for an empty one. */
  readonly openedWorkbooks: (string | null)[] = [];
  author: Author = 'addin';
  readonly #engine: Engine;
  readonly #number = ++sessions;
  #edits: EditedArea[] = [];

  constructor(
    readonly book: Book,
    /** How objects of one class reach those of another. */
    readonly model: ObjectModel,
    options: Partial<SessionOptions> = {},
  ) {
    this.#engine = options.engine ?? NO_ENGINE;
    this.locale = options.locale ?? 'it-IT';
    this.readOnly = options.readOnly ?? false;
    this.fileName = options.fileName ?? 'Cartel1.xlsx';
    this.quirks = options.quirks ?? NO_QUIRKS;
  }

  /** The identity of a sheet, unique over all sessions of the process. */
  sheetId(sheet: BookSheet): string {
    return `{${hex(this.#number, 8)}-0001-0000-${hex(sheet.id, 4)}-000000000000}`;
  }

  requireWritable(): void {
    if (this.readOnly) throw new HostError('AccessDenied');
  }

  /** Refuses to change how a sheet is printed or scrolled where that cannot be. */
  requirePageSetup(): void {
    this.requireWritable();
    if (this.quirks.has('page-setup-fails')) throw new HostError('GeneralException');
  }

  /** Notes that the contents of an area were edited, for the formulas and for those who listen. */
  recordEdit(sheet: BookSheet, area: Area): void {
    this.#edits.push({ sheet, area });
    if (this.author !== 'addin' && this.quirks.has('changes-are-silent')) return;
    const isRemote = this.author === 'coauthor';
    const message = {
      address: areaAddress(area),
      changeType: 'RangeEdited',
      source: isRemote ? 'Remote' : 'Local',
      triggerSource: this.author === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
      worksheetId: this.sheetId(sheet),
    };
    this.events.raise(WORKSHEET_EVENTS.DataChanged, this.sheetId(sheet), message, isRemote);
  }

  /** Lets the formulas catch up with the edits. */
  recalculate(): void {
    if (this.#edits.length === 0) return;
    const edits = this.#edits;
    this.#edits = [];
    for (const { sheet, row, column, value } of this.#engine.recalculate(this.book, edits))
      sheet.cells.setResult(row, column, value);
  }

  select(sheet: BookSheet, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    const message = { address: areaAddress(area), worksheetId: this.sheetId(sheet) };
    this.events.raise(WORKSHEET_EVENTS.SelectionChanged, this.sheetId(sheet), message);
  }

  activate(sheet: BookSheet): void {
    const before = this.book.activeSheet;
    if (before === sheet) return;
    if (sheet.visibility.value !== 'visible') throw new HostError('InvalidOperation');
    this.book.activate(sheet);
    if (before !== undefined)
      this.events.raise(WORKSHEET_EVENTS.Deactivated, this.sheetId(before), {
        worksheetId: this.sheetId(before),
      });
    this.events.raise(WORKSHEET_EVENTS.Activated, this.sheetId(sheet), { worksheetId: this.sheetId(sheet) });
  }
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
